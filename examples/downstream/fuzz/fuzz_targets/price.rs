#![no_main]
//! Any amount of money that copydesk may bring: the price list gives back what was put in.

use copydesk::quantity::Money;
use libfuzzer_sys::fuzz_target;
use newsroom::{price_line, price_of};

fuzz_target!(|money: Money<'static>| {
    let Some(value) = money.amount.value else { return };
    let line = price_line(value, money.currency);
    assert_eq!(price_of(&line), Some((value, money.currency)), "{line}");
});
