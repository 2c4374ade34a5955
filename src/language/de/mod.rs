//! German.

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
    "der", "die", "und", "den", "das", "von", "mit", "dem", "des", "im", "ein", "eine", "auf", "für", "ist",
    "nicht", "sich", "auch", "es", "werden", "wird", "sei", "hat", "einer", "einem", "einen", "nach", "sagte",
    "als", "wie", "bei", "aus", "zum", "zur", "über", "wurde", "haben", "oder", "er", "sie", "wir", "ich",
    "ihr", "man", "sein", "seine", "ihre", "ihren", "ihrer", "ihrem", "keine", "kein", "noch", "nur", "schon",
    "aber", "wenn", "dass", "weil", "so", "sind", "war", "waren", "hatte", "hatten", "kann", "können", "soll",
    "sollen", "muss", "müssen", "will", "wollen", "mehr", "sehr", "dann", "da", "hier", "was", "wer", "wo",
    "vor", "um", "bis", "gegen", "unter", "ohne", "durch", "seit", "zwischen", "am", "vom", "beim", "zu", "an",
    "in", "dieser", "diese", "dieses", "diesem", "diesen", "mein", "unser", "alle", "alles", "immer", "jetzt",
    "heute", "gestern", "habe", "bin", "worden", "sowie", "laut", "damit", "dabei", "doch", "etwa", "jedoch",
    "bereits", "sagt",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "de",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        past: Endings { any: &["te"], but: &[], short: 4 },
        of_places: Endings { any: &["er"], but: &[], short: 2 },
        ..WordEndings::NONE
    },
    region: "DE",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
