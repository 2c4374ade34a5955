//! What the parsers know of languages: tables, a folder for each language and a file in it for each room. No code here
//! or below decides by language; a new one is a new folder and a line in `ALL`.

mod cldr;
mod cldr_numbers;
mod cs;
mod da;
mod de;
mod en;
mod es;
pub(crate) mod figures;
mod fr;
mod guess;
mod it;
mod locale;
pub(crate) mod marks;
mod nb;
mod nl;
mod other;
mod pl;
mod pt;
mod sv;
mod und;

pub(crate) use guess::Guesser;
pub use locale::Locale;

/// Everything that the parsers know of one language. It holds no functions.
#[derive(Debug)]
pub(crate) struct Language {
    /// The BCP 47 primary language subtag.
    pub(crate) tag: &'static str,
    /// Frequent short words by which a text in the language is told.
    pub(crate) function_words: &'static [&'static str],
    /// Endings by which words are told that are in no table.
    pub(crate) endings: ending::WordEndings,
    /// The region whose currency a bare sign means where no region is told (ISO 3166).
    pub(crate) region: &'static str,
    /// Number words, and how digits are written.
    pub(crate) number: number::NumberWords,
    /// Names of units and currencies.
    pub(crate) unit: unit::UnitWords,
    /// Months, weekdays and the words around them.
    pub(crate) date: date::DateWords,
    /// How dates and times are written: the first that has the region, or has none, is the one.
    pub(crate) date_styles: &'static [date_style::DateStyle],
    /// Words that make a number a name.
    pub(crate) label: label::LabelWords,
    /// Reporting verbs, elisions, marks.
    pub(crate) quote: quote::QuoteWords,
    /// Words that values are written with.
    pub(crate) style: style::StyleWords,
}

impl Language {
    /// Whether it has words of its own: the last of [`ALL`] has none.
    pub(crate) fn has_words(&self) -> bool {
        !self.function_words.is_empty()
    }

    /// Whether it has words for numbers and what they count.
    pub(crate) fn has_numbers(&self) -> bool {
        !self.number.cardinals.is_empty()
    }
}

pub(crate) mod date;
pub(crate) mod date_style;
pub(crate) mod ending;
pub(crate) mod label;
pub(crate) mod number;
pub(crate) mod quote;
pub(crate) mod style;
pub(crate) mod unit;

/// The languages with tables. The last one is for all others: digits, symbols and codes, no words.
pub(crate) static ALL: &[&Language] = &[
    &en::LANGUAGE,
    &de::LANGUAGE,
    &fr::LANGUAGE,
    &es::LANGUAGE,
    &it::LANGUAGE,
    &pt::LANGUAGE,
    &nl::LANGUAGE,
    &nb::LANGUAGE,
    &sv::LANGUAGE,
    &da::LANGUAGE,
    &pl::LANGUAGE,
    &cs::LANGUAGE,
    &und::LANGUAGE,
];

/// Subtags whose language has its table under another one.
const SAME: &[(&str, &str)] = &[("no", "nb"), ("nn", "nb")];

/// The tables for a language subtag; those without words where there are none for it.
pub(crate) fn find(tag: &str) -> usize {
    let tag = SAME.iter().find(|(other, _)| *other == tag).map_or(tag, |&(_, known)| known);
    ALL.iter().position(|language| language.tag == tag).unwrap_or(ALL.len() - 1)
}
