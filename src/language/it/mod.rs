//! Italian.

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
    "il", "lo", "la", "gli", "le", "di", "del", "della", "dei", "delle", "che", "e", "è", "in", "un", "una", "per",
    "con", "non", "si", "da", "al", "alla", "sono", "dal", "nel", "nella", "ha", "anche", "come", "più", "ma", "su",
    "i", "questo", "ai", "o", "suo", "sua", "due", "hanno", "dalla", "dopo", "essere", "stato", "stata", "ho",
    "degli", "sul", "tra", "nei", "alle", "se", "ci", "era", "secondo", "dell'", "l'", "un'", "all'", "nell'",
    "dall'", "sull'", "hai", "abbiamo", "avete", "chi", "cosa", "questa", "questi", "queste", "quello", "quella",
    "lei", "lui", "loro", "noi", "voi", "mi", "ti", "vi", "già", "poi", "ancora", "sempre", "mai", "tutto", "tutti",
    "tutta", "molto", "troppo", "quando", "dove", "perché", "solo", "però", "così", "cui", "ogni", "senza",
    "contro", "durante", "prima", "fino", "detto", "dice", "spiega", "racconta", "aggiunge", "fatto", "sta",
    "siamo", "erano", "sarà", "ora", "dai", "dagli", "dallo", "nello", "negli", "sui", "fra",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "it",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["i", "e", "à"], but: &[], short: 3 },
        past: Endings { any: &["ò", "ava", "ato", "ito", "uto", "ì"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "IT",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
