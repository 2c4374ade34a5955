//! German for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Bare,
    units: UNITS,
    currencies: &[
        ("USD", "Dollar", "Dollar"), ("GBP", "Pfund", "Pfund"), ("CHF", "Franken", "Franken"),
        ("CNY", "Yuan", "Yuan"), ("JPY", "Yen", "Yen"), ("RUB", "Rubel", "Rubel"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "Billion", "Billionen"), (9, "Milliarde", "Milliarden"), (6, "Million", "Millionen")],
    regional_powers: &[],
    of: ["", ""],
    vague_of: ["", ""],
    shares: &[
        ("percent", "Prozent", "Prozent", ""), ("percentage-point", "Prozentpunkt", "Prozentpunkte", ""),
        ("basis-point", "Basispunkt", "Basispunkte", ""),
    ],
    per: "pro",
    to: " bis ",
    relations: &[
        (Approximate, "rund"), (MoreThan, "mehr als"), (AtLeast, "mindestens"), (LessThan, "weniger als"),
        (AtMost, "höchstens"),
    ],
    trends: ["Zuwachs von ", "Rückgang von "],
    elision: None,
    age: ["", "alt"],
    ordinals: &["."],
    first: ".",
};
