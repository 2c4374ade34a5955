//! English for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, CURRENCIES_ELSEWHERE, UNITS, UNITS_ELSEWHERE};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{Elsewhere, One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Bare,
    units: UNITS,
    currencies: &[
        ("CNY", "yuan", "yuan"), ("USD", "dollar", "dollars"), ("GBP", "pound", "pounds"),
        ("CHF", "Swiss franc", "Swiss francs"), ("RUB", "ruble", "rubles"),
        ("SEK", "Swedish krona", "Swedish kronor"), ("TRY", "Turkish lira", "Turkish lira"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: Some(Elsewhere {
        home: &["US", "PR", "PH", "001"],
        units: UNITS_ELSEWHERE,
        currencies: CURRENCIES_ELSEWHERE,
        powers: &[],
        one: One::Bare,
    }),
    signs: &[
        ("USD", "$"), ("USD", "US$"), ("EUR", "€"), ("GBP", "£"), ("JPY", "¥"), ("INR", "₹"), ("AUD", "$"),
        ("AUD", "A$"), ("CAD", "$"), ("CAD", "C$"), ("NZD", "$"), ("NZD", "NZ$"), ("HKD", "$"), ("HKD", "HK$"),
        ("SGD", "$"), ("SGD", "S$"), ("TWD", "NT$"), ("MXN", "Mex$"), ("BRL", "R$"), ("KRW", "₩"), ("ILS", "₪"),
        ("NGN", "₦"), ("PHP", "₱"), ("UAH", "₴"), ("VND", "₫"), ("THB", "฿"),
    ],
    powers: &[(12, "trillion", "trillion"), (9, "billion", "billion"), (6, "million", "million")],
    regional_powers: &[("IN", &[(7, "crore", "crore"), (5, "lakh", "lakh")])],
    of: ["", ""],
    vague_of: ["of ", "of "],
    shares: &[
        ("percentage-point", "percentage point", "percentage points", ""),
        ("basis-point", "basis point", "basis points", ""),
    ],
    per: "per",
    to: " to ",
    relations: &[
        (Approximate, "about"), (MoreThan, "more than"), (AtLeast, "at least"), (LessThan, "less than"),
        (AtMost, "no more than"),
    ],
    trends: ["up ", "down "],
    elision: None,
    age: ["", "old"],
    ordinals: &["th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"],
    first: "st",
};
