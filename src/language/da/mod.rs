//! Danish.

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
    "og", "i", "det", "at", "er", "en", "på", "til", "som", "af", "for", "med", "de", "den", "har", "ikke", "et",
    "om", "var", "fra", "men", "han", "vi", "sig", "så", "kan", "da", "blev", "jeg", "efter", "skal", "ved",
    "siger", "bliver", "der", "også", "mod", "over", "under", "eller", "hun", "være", "vil", "nu", "noget", "sit",
    "sin", "end", "mellem", "når", "op", "ud", "mere", "havde", "hvor", "selv", "ind", "nogle", "alle", "kun",
    "mange", "må", "hvad", "hvis", "dette", "siden", "kom", "får", "ifølge", "skriver", "mener", "fortæller",
    "fortælle", "gøre", "gør", "uden", "blandt", "igen", "fik", "gik", "sagde", "hendes", "hende", "meget", "nogen", "indtil", "vores", "dig", "mig",
    "bruge", "lige", "jer",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "da",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["er", "ene", "ere", "erne"], but: &[], short: 4 },
        past: Endings { any: &["ede", "te"], but: &[], short: 4 },
        definite: Endings { any: &["en", "et", "ne"], but: &[], short: 5 },
        ..WordEndings::NONE
    },
    region: "DK",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
