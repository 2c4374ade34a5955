//! German.

mod date;
mod label;
mod number;
mod quote;
mod unit;

use crate::language::Language;
use crate::language::ending::{Endings, WordEndings};

pub(super) static LANGUAGE: Language = Language {
    tag: "de",
    function_words: &[
        "der", "die", "und", "den", "das", "von", "mit", "dem", "des", "im", "ein", "eine", "auf", "für",
        "ist", "nicht", "sich", "auch", "es", "werden", "wird", "sei", "hat", "einer", "einem", "einen",
        "nach", "sagte", "als", "wie", "bei", "aus", "zum", "zur", "über", "wurde", "haben", "oder",
    ],
    endings: WordEndings {
        past: Endings { any: &["te"], but: &[], short: 4 },
        of_places: Endings { any: &["er"], but: &[], short: 2 },
        ..WordEndings::NONE
    },
    region: "DE",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    label: label::LABEL,
    quote: quote::QUOTE,
};
