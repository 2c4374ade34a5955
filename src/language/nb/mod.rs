//! Norwegian.

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
    "og", "i", "det", "at", "er", "en", "på", "til", "som", "av", "for", "med", "de", "den", "har", "ikke", "et",
    "om", "var", "fra", "men", "han", "vi", "seg", "så", "kan", "da", "ble", "jeg", "etter", "skal", "ved", "sier",
    "blir", "også", "mot", "over", "under", "eller", "hun", "ha", "være", "vil", "nå", "noe", "sitt", "sin", "enn",
    "mellom", "når", "opp", "ut", "mer", "hadde", "hvor", "selv", "inn", "noen", "alle", "bare", "mange", "må",
    "hva", "hvis", "dette", "siden", "kom", "får", "ifølge", "skriver", "mener", "forteller", "fortelle", "gjøre", "gjør", "uten",
    "blant", "igjen", "dere", "deg", "meg", "mye", "fikk", "gikk", "annet", "sjøl", "bedre",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "nb",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["er", "ene", "ere"], but: &[], short: 4 },
        past: Endings { any: &["te", "et", "de"], but: &[], short: 4 },
        definite: Endings { any: &["en", "et", "ene", "a"], but: &[], short: 5 },
        ..WordEndings::NONE
    },
    region: "NO",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
