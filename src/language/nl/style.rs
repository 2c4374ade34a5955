//! Dutch for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Bare,
    units: UNITS,
    currencies: &[
        ("USD", "dollar", "dollar"), ("GBP", "pond", "pond"), ("CNY", "yuan", "yuan"), ("JPY", "yen", "yen"),
        ("RUB", "roebel", "roebel"), ("CHF", "Zwitserse frank", "Zwitserse frank"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "biljoen", "biljoen"), (9, "miljard", "miljard"), (6, "miljoen", "miljoen")],
    regional_powers: &[],
    of: ["", ""],
    vague_of: ["", ""],
    shares: &[
        ("percent", "procent", "procent", ""), ("percentage-point", "procentpunt", "procentpunten", ""),
        ("basis-point", "basispunt", "basispunten", ""),
    ],
    per: "per",
    to: " tot ",
    relations: &[
        (Approximate, "ongeveer"), (MoreThan, "meer dan"), (AtLeast, "minstens"), (LessThan, "minder dan"),
        (AtMost, "maximaal"),
    ],
    trends: ["stijging van ", "daling van "],
    elision: None,
    age: ["", "oud"],
    ordinals: &["e"],
    first: "e",
};
