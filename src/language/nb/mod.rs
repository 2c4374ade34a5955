//! Norwegian: who is quoted. Numbers, units and dates are read as in a language without tables.

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
    "og", "i", "det", "at", "er", "en", "på", "til", "som", "av", "for", "med", "de", "den", "har", "ikke", "et",
    "om", "var", "fra", "men", "han", "vi", "seg", "så", "kan", "da", "ble", "jeg", "etter", "skal", "ved", "sier",
    "blir", "også", "mot", "over", "under", "eller", "hun", "ha", "være", "vil", "nå", "noe", "sitt", "sin", "enn",
    "mellom", "når", "opp", "ut", "mer", "hadde", "hvor", "selv", "inn", "noen", "alle", "bare", "mange", "må",
    "hva", "hvis", "dette", "siden", "kom", "får", "ifølge", "skriver", "mener", "forteller",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "nb",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["te", "et", "de"], but: &[], short: 4 },
        definite: Endings { any: &["en", "et", "ene", "a"], but: &[], short: 5 },
        ..WordEndings::NONE
    },
    region: "NO",
    number: NumberWords { decimal_comma: true, ..und::NUMBER },
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    date_styles: &[],
    label: LabelWords::NONE,
    quote: quote::QUOTE,
    style: StyleWords::NONE,
};
