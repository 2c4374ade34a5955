//! Spanish.

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
    "el", "la", "los", "las", "de", "del", "y", "en", "que", "se", "por", "con", "para", "una", "un", "su", "al",
    "lo", "como", "más", "pero", "sus", "le", "ya", "o", "este", "sí", "porque", "esta", "entre", "cuando", "muy",
    "sin", "sobre", "también", "hasta", "hay", "donde", "quien", "desde", "todo", "nos", "durante", "todos", "uno",
    "les", "ni", "contra", "otros", "ese", "eso", "ante", "ellos", "según", "fue", "ha", "han", "años", "tras",
    "son", "es", "no", "está", "había", "he", "esto", "estos", "estas", "esa", "esos", "esas", "ella", "ellas",
    "él", "me", "te", "mi", "mis", "nuestra", "nuestro", "tan", "tanto", "toda", "todas", "bien", "mal", "ahora",
    "así", "aquí", "mientras", "antes", "después", "aunque", "sino", "siempre", "nunca", "nada", "nadie", "alguien",
    "cada", "otro", "otra", "sido", "estamos", "somos", "dijo", "dice", "afirmó", "aseguró", "explicó", "señaló",
    "agregó", "añadió", "declaró", "asegura", "tenemos", "vamos", "puede", "pueden", "debe", "era", "eran",
    "fueron", "será", "queda", "mucha", "mucho", "tenía",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "es",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["s"], but: &[], short: 2 },
        past: Endings { any: &["ó", "aba", "ió", "aron", "ieron"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "ES",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
