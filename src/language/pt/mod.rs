//! Portuguese: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "o", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "que", "e", "é",
    "para", "com", "não", "se", "por", "mais", "como", "mas", "foi", "ao", "à", "às", "aos", "pelo", "pela", "ele",
    "ela", "seu", "sua", "ou", "ser", "quando", "muito", "há", "já", "está", "também", "só", "até", "isso", "entre",
    "era", "depois", "sem", "mesmo", "ter", "seus", "nem", "são", "esta", "este", "segundo", "disse", "pelos",
    "pelas", "num", "numa", "você", "dois", "ainda",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "pt",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["ou", "eu", "iu", "ava"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "PT",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    label: LabelWords::NONE,
    quote: quote::QUOTE,
};
