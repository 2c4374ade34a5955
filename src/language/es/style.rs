//! Spanish for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Equal,
    units: UNITS,
    currencies: &[
        ("USD", "dólar", "dólares"), ("CNY", "yuan", "yuanes"), ("JPY", "yen", "yenes"), ("GBP", "libra", "libras"),
        ("RUB", "rublo", "rublos"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "billón", "billones"), (6, "millón", "millones")],
    regional_powers: &[],
    of: ["de ", "de "],
    vague_of: ["de ", "de "],
    shares: &[
        ("percentage-point", "punto porcentual", "puntos porcentuales", ""),
        ("basis-point", "punto básico", "puntos básicos", ""),
    ],
    per: "por",
    to: " a ",
    relations: &[
        (Approximate, "alrededor de"), (MoreThan, "más de"), (AtLeast, "al menos"), (LessThan, "menos de"),
        (AtMost, "hasta"),
    ],
    trends: ["alza de ", "baja de "],
    elision: None,
    age: ["", "de edad"],
    ordinals: &[".º"],
    first: ".º",
};
