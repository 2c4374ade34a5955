//! Danish for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Equal,
    units: UNITS,
    currencies: &[
        ("DKK", "krone", "kroner"), ("SEK", "svensk krone", "svenske kroner"), ("NOK", "norsk krone", "norske kroner"), ("USD", "dollar", "dollar"),
        ("GBP", "britisk pund", "britiske pund"), ("EUR", "euro", "euro"), ("CNY", "yuan", "yuan"), ("JPY", "yen", "yen"), ("RUB", "rubel", "rubler"),
        ("CHF", "schweizerfranc", "schweizerfranc"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "billion", "billioner"), (9, "milliard", "milliarder"), (6, "million", "millioner")],
    regional_powers: &[],
    of: ["", ""],
    vague_of: ["", ""],
    shares: &[
        ("percent", "procent", "procent", ""), ("percentage-point", "procentpoint", "procentpoint", ""),
        ("basis-point", "basispoint", "basispoint", ""),
    ],
    per: "per",
    to: " til ",
    relations: &[
        (Approximate, "omkring"), (MoreThan, "mere end"), (AtLeast, "mindst"), (LessThan, "mindre end"), (AtMost, "højst"),
    ],
    trends: ["stigning på ", "nedgang på "],
    elision: None,
    age: ["", "gammel"],
    ordinals: &["."],
    first: ".",
};
