//! French for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::BelowTwo,
    units: UNITS,
    currencies: &[
        ("USD", "dollar", "dollars"), ("CHF", "franc suisse", "francs suisses"), ("CNY", "yuan", "yuans"),
        ("JPY", "yen", "yens"), ("RUB", "rouble", "roubles"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "billion", "billions"), (9, "milliard", "milliards"), (6, "million", "millions")],
    regional_powers: &[],
    of: ["de ", "d’"],
    vague_of: ["de ", "d’"],
    shares: &[
        ("percentage-point", "point de pourcentage", "points de pourcentage", ""),
        ("basis-point", "point de base", "points de base", ""),
    ],
    per: "par",
    to: " à ",
    relations: &[
        (Approximate, "environ"), (MoreThan, "plus de"), (AtLeast, "au moins"), (LessThan, "moins de"),
        (AtMost, "au plus"),
    ],
    trends: ["hausse de ", "baisse de "],
    elision: Some(["de ", "d’"]),
    age: ["âgé de ", ""],
    ordinals: &["e"],
    first: "er",
};
