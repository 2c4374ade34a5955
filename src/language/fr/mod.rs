//! French.

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
    "le", "la", "les", "des", "du", "et", "est", "une", "un", "dans", "pour", "qui", "que", "sur", "pas", "plus",
    "par", "au", "avec", "ce", "il", "elle", "son", "sa", "ses", "aux", "cette", "sont", "mais", "leur", "ont",
    "être", "nous", "été", "même", "où", "selon", "après", "entre", "depuis", "comme", "deux", "a", "en", "de", "à",
    "d'", "l'", "qu'", "n'", "s'", "c'", "ne", "se", "j'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'", "ils",
    "elles", "on", "je", "tu", "vous", "si", "tout", "tous", "toute", "toutes", "très", "bien", "peu", "car",
    "donc", "ainsi", "alors", "dont", "quand", "sans", "sous", "vers", "chez", "contre", "devant", "avant",
    "toujours", "jamais", "faut", "fait", "peut", "doit", "avait", "avaient", "était", "étaient", "sera", "serait",
    "dit", "déclaré", "expliqué", "affirmé", "ajouté", "indiqué", "raconte", "explique", "estime", "assure",
    "affirme", "insiste", "mme", "chaque", "notre", "votre", "leurs", "cela", "ça", "là", "ici", "aucun", "autre",
    "autres", "encore", "déjà", "moins",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "fr",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["s", "x"], but: &[], short: 3 },
        past: Endings { any: &["é", "it", "ait", "ut"], but: &[], short: 4 },
        adverbs: Endings { any: &["ment"], but: &[], short: 6 },
        ..WordEndings::NONE
    },
    region: "FR",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
