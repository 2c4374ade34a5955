//! Danish: who is quoted. Numbers, units and dates are read as in a language without tables.

mod quote;

use crate::language::Language;
use crate::language::date::DateWords;
use crate::language::ending::{Endings, WordEndings};
use crate::language::label::LabelWords;
use crate::language::number::NumberWords;
use crate::language::style::StyleWords;
use crate::language::und;
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
const FUNCTION_WORDS: &[&str] = &[
    "og", "i", "det", "at", "er", "en", "på", "til", "som", "af", "for", "med", "de", "den", "har", "ikke", "et",
    "om", "var", "fra", "men", "han", "vi", "sig", "så", "kan", "da", "blev", "jeg", "efter", "skal", "ved",
    "siger", "bliver", "der", "også", "mod", "over", "under", "eller", "hun", "være", "vil", "nu", "noget", "sit",
    "sin", "end", "mellem", "når", "op", "ud", "mere", "havde", "hvor", "selv", "ind", "nogle", "alle", "kun",
    "mange", "må", "hvad", "hvis", "dette", "siden", "kom", "får", "ifølge", "skriver", "mener", "fortæller",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "da",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["ede", "te"], but: &[], short: 4 },
        definite: Endings { any: &["en", "et", "ne"], but: &[], short: 5 },
        ..WordEndings::NONE
    },
    region: "DK",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    date_styles: &[],
    label: LabelWords::NONE,
    quote: quote::QUOTE,
    style: StyleWords::NONE,
};
