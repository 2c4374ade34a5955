//! Swedish.

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
    "och", "att", "det", "i", "en", "som", "är", "av", "för", "den", "på", "med", "inte", "till", "har", "de",
    "ett", "om", "var", "men", "sig", "så", "vi", "kan", "man", "när", "från", "hade", "jag", "ska", "säger",
    "efter", "vid", "eller", "nu", "där", "också", "han", "hon", "vara", "blev", "mot", "under", "över", "utan",
    "enligt", "sin", "sitt", "sina", "dem", "skulle", "inom", "mellan", "här", "vad", "mer", "bara", "alla",
    "finns", "får", "detta", "denna", "skriver", "berättar", "menar", "själv", "mycket",
    "berätta", "göra", "gör", "fick", "någon", "något", "några", "varför", "hur", "vem", "även", "bland", "genom",
    "samt", "redan", "honom",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "sv",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings {
            any: &["ar", "er", "or", "arna", "erna", "orna", "are", "ande", "ningar"],
            but: &[],
            short: 4,
        },
        past: Endings { any: &["de", "te"], but: &[], short: 4 },
        definite: Endings { any: &["en", "et", "na", "an", "rn", "eln"], but: &[], short: 5 },
        ..WordEndings::NONE
    },
    region: "SE",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
