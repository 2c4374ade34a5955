//! Every language without tables of its own: digits, symbols and codes are read, words are not.

use crate::language::Language;
use crate::language::date::DateWords;
use crate::language::label::LabelWords;
use crate::language::number::NumberWords;
use crate::language::quote::QuoteWords;
use crate::language::unit::UnitWords;

pub(super) static LANGUAGE: Language = Language {
    tag: "und",
    function_words: &[],
    region: "001",
    number: NumberWords::NONE,
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    label: LabelWords::NONE,
    quote: QuoteWords {
        elisions: &["n", "s", "t", "k", "ne", "em", "til", "ndrangheta"],
        ..QuoteWords::NONE
    },
};
