//! Czech: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "a", "v", "na", "se", "je", "že", "s", "z", "o", "do", "i", "to", "k", "ve", "pro", "za", "po", "by", "si",
    "jsou", "ale", "jako", "podle", "od", "při", "která", "který", "které", "být", "bylo", "byl", "byla", "už",
    "jsme", "není", "také", "nebo", "až", "ze", "jeho", "její", "co", "tak", "jen", "ještě", "ho", "mu", "svou",
    "své", "aby", "když", "než", "před", "bude", "mezi", "této", "tento", "tohle", "více", "má", "mají", "jsem",
    "bychom", "přes", "pod", "nad", "říká", "dodává", "uvedl", "řekl",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "cs",
    function_words: FUNCTION_WORDS,
    endings: WordEndings { past: Endings { any: &["l", "la"], but: &[], short: 4 }, ..WordEndings::NONE },
    region: "CZ",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    date_styles: &[],
    label: LabelWords::NONE,
    quote: quote::QUOTE,
    style: StyleWords::NONE,
};
