//! Italian: who is quoted. Numbers, units and dates are read as in a language without tables.

mod quote;

use crate::language::Language;
use crate::language::date::DateWords;
use crate::language::ending::{Endings, WordEndings};
use crate::language::label::LabelWords;
use crate::language::number::NumberWords;
use crate::language::und;
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
const FUNCTION_WORDS: &[&str] = &[
    "il", "lo", "la", "gli", "le", "di", "del", "della", "dei", "delle", "che", "e", "è", "in", "un", "una", "per",
    "con", "non", "si", "da", "al", "alla", "sono", "dal", "nel", "nella", "ha", "anche", "come", "più", "ma", "su",
    "i", "questo", "ai", "o", "suo", "sua", "due", "hanno", "dalla", "dopo", "essere", "stato", "stata", "ho",
    "degli", "sul", "tra", "nei", "alle", "se", "ci", "era", "secondo", "dell'", "l'", "un'", "all'", "nell'",
    "dall'", "sull'",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "it",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["ò", "ava", "ato", "ito", "uto", "ì"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "IT",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    label: LabelWords::NONE,
    quote: quote::QUOTE,
};
