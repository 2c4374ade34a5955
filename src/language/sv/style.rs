//! Swedish for the room `style`: the words that values are written with.

use super::written::{CURRENCIES, UNITS};
use crate::language::number::Relation::{Approximate, AtLeast, AtMost, LessThan, MoreThan};
use crate::language::style::{One, StyleWords};

#[rustfmt::skip] // A table is read by lines.
pub(super) const STYLE: StyleWords = StyleWords {
    one: One::Bare,
    units: UNITS,
    currencies: &[
        ("SEK", "krona", "kronor"), ("NOK", "norsk krona", "norska kronor"), ("DKK", "dansk krona", "danska kronor"), ("USD", "dollar", "dollar"),
        ("GBP", "brittiskt pund", "brittiska pund"), ("EUR", "euro", "euro"), ("CNY", "yuan", "yuan"), ("JPY", "yen", "yen"), ("RUB", "rubel", "rubel"),
        ("CHF", "schweizerfranc", "schweizerfranc"),
    ],
    cldr_currencies: CURRENCIES,
    elsewhere: None,
    signs: &[],
    powers: &[(12, "biljon", "biljoner"), (9, "miljard", "miljarder"), (6, "miljon", "miljoner")],
    regional_powers: &[],
    of: ["", ""],
    vague_of: ["", ""],
    shares: &[
        ("percent", "procent", "procent", ""), ("percentage-point", "procentenhet", "procentenheter", ""),
        ("basis-point", "räntepunkt", "räntepunkter", ""),
    ],
    per: "per",
    to: " till ",
    relations: &[
        (Approximate, "omkring"), (MoreThan, "mer än"), (AtLeast, "minst"), (LessThan, "mindre än"), (AtMost, "högst"),
    ],
    trends: ["ökning med ", "minskning med "],
    elision: None,
    age: ["", "gammal"],
    ordinals: &[":e", ":a", ":a", ":e", ":e", ":e", ":e", ":e", ":e", ":e"],
    first: ":a",
};
