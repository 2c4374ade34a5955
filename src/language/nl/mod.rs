//! Dutch.

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
    "de", "het", "een", "van", "en", "is", "dat", "op", "te", "in", "voor", "met", "zijn", "niet", "aan", "er",
    "om", "ook", "als", "dan", "maar", "bij", "nog", "uit", "door", "over", "naar", "heeft", "hij", "ze", "zich",
    "wordt", "hebben", "worden", "ik", "wel", "deze", "die", "tot", "geen", "werd", "al", "meer", "kan", "dit",
    "na", "was", "tegen", "onder", "hun", "we", "zou", "zei", "volgens", "zo", "moet", "of", "wat", "hem", "haar",
    "hen", "mij", "ons", "onze", "jij", "u", "jullie", "nooit", "altijd", "veel", "weer", "waar", "wanneer", "hoe",
    "wie", "waarom", "omdat", "toen", "daar", "hier", "ben", "bent", "waren", "hebt", "heb", "had", "hadden", "zal",
    "zullen", "kunnen", "moeten", "mag", "zegt", "zeiden", "vertelt", "stelt", "noemde", "noemt", "aldus", "laat",
    "nu", "gaat", "komt", "doen", "deed", "iets", "alles", "meest", "eerste", "zonder", "tijdens", "sinds",
    "tussen", "af", "toch", "zelf",
];

pub(super) static LANGUAGE: Language = Language {
    tag: "nl",
    function_words: FUNCTION_WORDS,
    endings: WordEndings {
        plurals: Endings { any: &["en", "s", "'s", "ën"], but: &[], short: 3 },
        past: Endings { any: &["de", "te", "den", "ten"], but: &[], short: 4 },
        ..WordEndings::NONE
    },
    region: "NL",
    number: number::NUMBER,
    unit: unit::UNIT,
    date: date::DATE,
    date_styles: date_style::DATE_STYLES,
    label: label::LABEL,
    quote: quote::QUOTE,
    style: style::STYLE,
};
