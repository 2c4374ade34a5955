//! Portuguese.

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
    "o", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "que", "e", "é",
    "para", "com", "não", "se", "por", "mais", "como", "mas", "foi", "ao", "à", "às", "aos", "pelo", "pela", "ele",
    "ela", "seu", "sua", "ou", "ser", "quando", "muito", "há", "já", "está", "também", "só", "até", "isso", "entre",
    "era", "depois", "sem", "mesmo", "ter", "seus", "nem", "são", "esta", "este", "segundo", "disse", "pelos",
    "pelas", "num", "numa", "você", "dois", "ainda", "eu", "tu", "nós", "vocês", "eles", "elas", "me", "te", "lhe",
    "lhes", "meu", "minha", "nosso", "nossa", "tudo", "todos", "todas", "todo", "nada", "quem", "qual", "onde",
    "porque", "porém", "então", "assim", "aqui", "lá", "agora", "sempre", "nunca", "foram", "fosse", "será",
    "seria", "tem", "têm", "tinha", "vai", "vão", "pode", "podem", "deve", "estava", "estavam", "estamos", "somos",
    "diz", "afirma", "afirmou", "acrescentou", "explicou", "lamenta", "garante", "conta", "contou", "desde",
    "sobre", "após", "contra", "outro", "outra", "outros", "cada", "nesta", "neste", "nessa", "desta", "deste",
    "quer", "fez", "antes", "durante", "tanto", "toda", "estas", "estes", "sido", "mal", "bem", "esse", "essa", "isto",
    "anos", "alguém", "ninguém",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "pt",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["s"], but: &[], short: 3 },
        past: Endings { any: &["ou", "eu", "iu", "ava"], but: &[], short: 4 },
        adverbs: Endings { any: &["mente"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "PT",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
