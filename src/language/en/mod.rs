//! English.

mod date;
mod label;
mod number;
mod quote;
mod unit;

use crate::language::Language;
use crate::language::ending::{Endings, WordEndings};

pub(super) static LANGUAGE: Language = Language {
    tag: "en",
    function_words: &[
        "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "said", "he", "his",
        "has", "by", "at", "from", "are", "it", "have", "been", "were", "not", "an", "which", "who", "their",
        "will", "would", "but", "they", "this",
    ],
    endings: WordEndings {
        plurals: Endings { any: &["s"], but: &["ss"], short: 2 },
        past: Endings { any: &["ed"], but: &["eed"], short: 4 },
        adverbs: Endings { any: &["ly"], but: &[], short: 4 },
        ..WordEndings::NONE
    },
    region: "US",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    label: label::LABEL,
    quote: quote::QUOTE,
};
