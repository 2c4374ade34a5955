//! Italian for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Bare,
    units: UNITS,
    currencies: &[
        ("USD", "dollaro", "dollari"), ("CNY", "yuan", "yuan"), ("JPY", "yen", "yen"),
        ("GBP", "sterlina", "sterline"), ("RUB", "rublo", "rubli"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(9, "miliardo", "miliardi"), (6, "milione", "milioni")],
    regional_powers: &[],
    of: ["di ", "di "],
    vague_of: ["di ", "di "],
    shares: &[
        ("percentage-point", "punto percentuale", "punti percentuali", ""),
        ("basis-point", "punto base", "punti base", ""),
    ],
    per: "per",
    to: " a ",
    relations: &[
        (Approximate, "circa"), (MoreThan, "più di"), (AtLeast, "almeno"), (LessThan, "meno di"),
        (AtMost, "fino a"),
    ],
    trends: ["aumento di ", "calo di "],
    elision: None,
    age: ["", "di età"],
    ordinals: &["º"],
    first: "º",
};
