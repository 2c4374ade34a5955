//! German.

mod date;
mod label;
mod number;
mod quote;
mod unit;

use crate::language::Language;

pub(super) static LANGUAGE: Language = Language {
    tag: "de",
    function_words: &[
        "der", "die", "und", "den", "das", "von", "mit", "dem", "des", "im", "ein", "eine", "auf", "für",
        "ist", "nicht", "sich", "auch", "es", "werden", "wird", "sei", "hat", "einer", "einem", "einen",
        "nach", "sagte", "als", "wie", "bei", "aus", "zum", "zur", "über", "wurde", "haben", "oder",
    ],
    region: "DE",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    label: label::LABEL,
    quote: quote::QUOTE,
};
