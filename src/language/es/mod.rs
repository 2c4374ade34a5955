//! Spanish: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "el", "la", "los", "las", "de", "del", "y", "en", "que", "se", "por", "con", "para", "una", "un", "su", "al",
    "lo", "como", "más", "pero", "sus", "le", "ya", "o", "este", "sí", "porque", "esta", "entre", "cuando", "muy",
    "sin", "sobre", "también", "hasta", "hay", "donde", "quien", "desde", "todo", "nos", "durante", "todos", "uno",
    "les", "ni", "contra", "otros", "ese", "eso", "ante", "ellos", "según", "fue", "ha", "han", "años", "tras",
    "son", "es", "no", "está",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "es",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["ó", "aba", "ió", "aron", "ieron"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "ES",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    label: LabelWords::NONE,
    quote: quote::QUOTE,
};
