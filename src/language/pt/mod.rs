//! Portuguese.

mod cldr;
mod date;
mod label;
mod number;
mod quote;
mod unit;

use crate::language::Language;
use crate::language::ending::{Endings, WordEndings};

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
        plurals: Endings { any: &["s"], but: &[], short: 3 },
        past: Endings { any: &["ou", "eu", "iu", "ava"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "PT",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    label: label::LABEL,
    quote: quote::QUOTE,
};
