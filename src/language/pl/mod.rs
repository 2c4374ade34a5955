//! Polish: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "i", "w", "na", "z", "do", "się", "nie", "to", "że", "o", "jest", "po", "za", "przez", "od", "jak", "dla", "są",
    "tym", "ale", "jego", "oraz", "który", "będzie", "a", "co", "był", "była", "było", "były", "jej", "ich", "już",
    "także", "też", "może", "tego", "te", "ta", "ten", "tej", "tych", "czy", "przed", "przy", "pod", "nad", "ze",
    "we", "tylko", "bardzo", "jako", "która", "które", "którzy", "kiedy", "gdy", "jeszcze", "został", "została",
    "jednak", "więc", "bez", "między", "mówi", "powiedział", "dodał", "według", "być", "ma", "mają", "nas",
    "jesteśmy",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "pl",
    function_words: FUNCTION_WORDS,
    endings: WordEndings { past: Endings { any: &["ł", "ła"], but: &[], short: 4 }, ..WordEndings::NONE },
    region: "PL",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    date_styles: &[],
    label: LabelWords::NONE,
    quote: quote::QUOTE,
    style: StyleWords::NONE,
};
