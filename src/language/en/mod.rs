//! English.

mod cldr;
mod date;
mod date_style;
mod label;
mod number;
mod places;
mod quote;
mod style;
mod unit;
mod written;

use crate::language::Language;
use crate::language::ending::{Endings, WordEndings};

#[rustfmt::skip] // A table is read by lines.
const FUNCTION_WORDS: &[&str] = &[
    "the", "of", "and", "to", "in", "a", "that", "is", "was", "for", "on", "with", "said", "he", "his", "has",
    "by", "at", "from", "are", "it", "have", "been", "were", "not", "an", "which", "who", "their", "will",
    "would", "but", "they", "this", "more", "than", "about", "them", "after", "also", "its", "or", "we", "you",
    "she", "her", "had", "be", "as", "all", "up", "out", "there", "when", "over", "could", "into", "some", "if",
    "can", "no", "what", "so", "other", "one", "our", "my", "your", "says", "may", "most", "new", "just", "how",
    "did", "before", "because", "while", "during", "two", "people",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "en",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["s"], but: &["ss"], short: 2 },
        past: Endings { any: &["ed"], but: &["eed"], short: 4 },
        adverbs: Endings {
            any: &["ly"],
            but: &["family", "assembly", "supply", "reply", "monopoly", "anomaly", "bully", "butterfly"],
            short: 4,
        },
        ..WordEndings::NONE
    },
    region: "US",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
