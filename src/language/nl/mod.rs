//! Dutch: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "de", "het", "een", "van", "en", "is", "dat", "op", "te", "in", "voor", "met", "zijn", "niet", "aan", "er",
    "om", "ook", "als", "dan", "maar", "bij", "nog", "uit", "door", "over", "naar", "heeft", "hij", "ze", "zich",
    "wordt", "hebben", "worden", "ik", "wel", "deze", "die", "tot", "geen", "werd", "al", "meer", "kan", "dit",
    "na", "was", "tegen", "onder", "hun", "we", "zou", "zei", "volgens", "zo", "moet", "of", "wat",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "nl",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["de", "te", "den", "ten"], but: &[], short: 4 },
        ..WordEndings::NONE
    },
    region: "NL",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    label: LabelWords::NONE,
    quote: quote::QUOTE,
};
