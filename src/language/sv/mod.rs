//! Swedish: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "och", "att", "det", "i", "en", "som", "är", "av", "för", "den", "på", "med", "inte", "till", "har", "de",
    "ett", "om", "var", "men", "sig", "så", "vi", "kan", "man", "när", "från", "hade", "jag", "ska", "säger",
    "efter", "vid", "eller", "nu", "där", "också", "han", "hon", "vara", "blev", "mot", "under", "över", "utan",
    "enligt", "sin", "sitt", "sina", "dem", "skulle", "inom", "mellan", "här", "vad", "mer", "bara", "alla",
    "finns", "får", "detta", "denna", "skriver", "berättar", "menar", "själv", "mycket",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "sv",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["de", "te"], but: &[], short: 4 },
        definite: Endings { any: &["en", "et", "na", "an"], but: &[], short: 5 },
        ..WordEndings::NONE
    },
    region: "SE",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    date_styles: &[],
    label: LabelWords::NONE,
    quote: quote::QUOTE,
    style: StyleWords::NONE,
};
