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
    number: NumberWords {
        cardinals: &[],
        powers: &[],
        abbreviated: &[],
        one: &[],
        and: &[],
        compound_joiner: None,
        denominators: &[],
        fractions: &[],
        added_fractions: &[],
        collectives: &[],
        vague: &[],
        of: &[],
        ordinals: &[],
        ordinal_suffixes: &[],
        ordinal_dot: false,
        point: &[],
        minus: &[],
        decimal_comma: false,
        before: &[],
        after: &[],
        to: &[],
        between: &[],
        between_and: &[],
        from: &[],
        or: &[],
        up: &[],
        down: &[],
        level: &[],
        noun_stops: &[],
        noun_modifiers: &[],
        irregular: &[],
        plurals: &[],
        capitalised_nouns: false,
    },
    unit: UnitWords {},
    date: DateWords {},
    label: LabelWords {},
    quote: QuoteWords {},
};
