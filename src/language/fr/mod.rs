//! French: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "le", "la", "les", "des", "du", "et", "est", "une", "un", "dans", "pour", "qui", "que", "sur", "pas", "plus",
    "par", "au", "avec", "ce", "il", "elle", "son", "sa", "ses", "aux", "cette", "sont", "mais", "leur", "ont",
    "être", "nous", "été", "même", "où", "selon", "après", "entre", "depuis", "comme", "deux", "a", "en", "de", "à",
    "d'", "l'", "qu'", "n'", "s'", "c'", "ne", "se",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "fr",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["é", "it", "ait", "ut"], but: &[], short: 4 },
        adverbs: Endings { any: &["ment"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "FR",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    label: LabelWords::NONE,
    quote: quote::QUOTE,
};
