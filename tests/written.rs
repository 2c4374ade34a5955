//! What a style writes, and that it is read back as what it was.

use copydesk::quantity::{Money, Quantity};
use copydesk::unit::{Currency, Unit};
use copydesk::{Decimal, Value};
use proptest::prelude::*;

use crate::style_oracle::{self, ways};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// What of these is not read back as it was written.
fn missed<'v>(values: impl Iterator<Item = Value<'v>>) -> Vec<String> {
    let values: Vec<_> = values.collect();
    let mut missed = Vec::new();
    // Each language, and Britain for its names.
    let ways = ways().iter().filter(|way| way.locale.region().is_none_or(|region| region == "GB"));
    for way in ways {
        for value in &values {
            missed.extend(style_oracle::check(way, value).err());
        }
    }
    missed
}

#[test]
fn every_unit_in_every_language() {
    let units = Unit::all().filter(|unit| unit.dimension().is_some());
    // One number for each: all would take a minute.
    let amounts = ["1", "1.5", "5", "2500000"].into_iter().cycle();
    let values = units.zip(amounts).map(|(unit, value)| Value::Quantity(Quantity::new(decimal(value), unit)));
    let missed = missed(values);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn every_currency_in_every_language() {
    let amounts = ["1", "5.50", "2500000"];
    let values =
        Currency::all().flat_map(|code| amounts.map(|value| Value::Money(Money::new(decimal(value), code))));
    let missed = missed(values);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

proptest! {
    // What bytes tell shrinks to little that is simpler.
    #![proptest_config(ProptestConfig { max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn values(bytes in proptest::collection::vec(any::<u8>(), 40)) {
        style_oracle::bytes(&bytes);
    }
}
