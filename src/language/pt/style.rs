//! Portuguese for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, CURRENCIES_ELSEWHERE, UNITS, UNITS_ELSEWHERE};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{Elsewhere, One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::BelowTwo,
    units: UNITS,
    currencies: &[
        ("USD", "dólar", "dólares"), ("CNY", "yuan", "yuans"), ("JPY", "iene", "ienes"), ("GBP", "libra", "libras"),
        ("RUB", "rublo", "rublos"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: Some(Elsewhere {
        home: &["BR", "001"],
        units: UNITS_ELSEWHERE,
        currencies: CURRENCIES_ELSEWHERE,
        powers: &[(6, "milhão", "milhões")],
        one: One::Bare,
    }),
    signs: &[("BRL", "R$ ")],
    powers: &[(12, "trilhão", "trilhões"), (9, "bilhão", "bilhões"), (6, "milhão", "milhões")],
    regional_powers: &[],
    of: ["de ", "de "],
    vague_of: ["de ", "de "],
    shares: &[
        ("percentage-point", "ponto percentual", "pontos percentuais", ""),
        ("basis-point", "ponto-base", "pontos-base", ""),
    ],
    per: "por",
    to: " a ",
    relations: &[
        (Approximate, "cerca de"), (MoreThan, "mais de"), (AtLeast, "pelo menos"), (LessThan, "menos de"),
        (AtMost, "até"),
    ],
    trends: ["alta de ", "queda de "],
    elision: None,
    age: ["", "de idade"],
    ordinals: &["º"],
    first: "º",
};
