//! Norwegian for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Equal,
    units: UNITS,
    currencies: &[
        ("NOK", "krone", "kroner"), ("SEK", "svensk krone", "svenske kroner"), ("DKK", "dansk krone", "danske kroner"), ("USD", "dollar", "dollar"),
        ("GBP", "britisk pund", "britiske pund"), ("EUR", "euro", "euro"), ("CNY", "yuan", "yuan"), ("JPY", "yen", "yen"), ("RUB", "rubel", "rubler"),
        ("CHF", "sveitserfranc", "sveitserfranc"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "billion", "billioner"), (9, "milliard", "milliarder"), (6, "million", "millioner")],
    regional_powers: &[],
    of: ["", ""],
    vague_of: ["", ""],
    shares: &[
        ("percent", "prosent", "prosent", ""), ("percentage-point", "prosentpoeng", "prosentpoeng", ""),
        ("basis-point", "basispunkt", "basispunkter", ""),
    ],
    per: "per",
    to: " til ",
    relations: &[
        (Approximate, "omkring"), (MoreThan, "mer enn"), (AtLeast, "minst"), (LessThan, "mindre enn"), (AtMost, "høyst"),
    ],
    trends: ["økning på ", "nedgang på "],
    elision: None,
    age: ["", "gammel"],
    ordinals: &["."],
    first: ".",
};
