//! What the articles are made of: one table for each language. No sentence says anything but what its slots and marks plant.
//!
//! A sentence is written so: `«` and `»` stand for the marks of a quotation, which nest; `[` and `]` enclose who is quoted,
//! `(` and `)` the reporting verb; `{n}` is a count, `{q}` a measure, `{m}` money, `{p}` a share, `{d}` a date with its
//! preposition, `{t}` a time with its, `{o}` an ordinal; `<role:text>` is a label, in which `#` is any digit from 2 to 9.

use super::words;

/// One language.
#[derive(Debug)]
pub(super) struct Tongue {
    /// Its BCP 47 tag, and those of regions that write as this table does.
    pub tags: &'static [&'static str],
    /// The decimal separator.
    pub point: char,
    /// The separators of groups of three digits.
    pub groups: &'static [&'static str],
    /// Writes a whole number from 2 to 999 999 in words.
    pub words: fn(u32) -> String,
    /// Whether the number can stand in words before any noun.
    pub plain: fn(u32) -> bool,
    /// Writes an ordinal in digits.
    pub ordinal: fn(u32) -> String,
    /// Words before a number, and the relation that they tell.
    pub hedges: &'static [(&'static str, &'static str)],
    /// What stands after the digits, and the power of ten that it multiplies with.
    pub scales: &'static [(&'static str, u32)],
    /// What stands between a scale and a noun.
    pub of: &'static str,
    /// What stands between the ends of a range.
    pub ranges: &'static [&'static str],
    /// What stands after a number above one, and the unit's identifier.
    pub units: &'static [(&'static str, &'static str)],
    /// Those of the units that are said with numbers in words.
    pub spoken: &'static [(&'static str, &'static str)],
    /// A unit and another of the same measure, and how many of the other the one is, in millionths.
    pub conversions: &'static [(&'static str, &'static str, &'static str, &'static str, u64)],
    /// What stands before and after an amount of money, and its currency.
    pub money: &'static [(&'static str, &'static str, &'static str)],
    /// What stands between a sum and its hundredths and after them, and its currency.
    pub subunits: &'static [(&'static str, &'static str, &'static str)],
    /// What stands after a share, and its unit.
    pub shares: &'static [(&'static str, &'static str)],
    /// The names of the months.
    pub months: [&'static str; 12],
    /// The names of the days of the week after a preposition, Monday first: the mention alone between brackets.
    pub weekdays: [&'static str; 7],
    /// Dates with their prepositions, the mention between brackets: `{D}` the day of the month, `{DD}` of two digits, `{M}`
    /// the month's name, `{MM}` of two digits, `{Y}` the year.
    pub dates: &'static [&'static str],
    /// Times with their prepositions, the mention between brackets: `{H}` the hour, `{HH}` of two digits, `{mm}` the
    /// minute, `{h}` the hour of twelve and `{am}` its half of the day.
    pub times: &'static [&'static str],
    /// Sentences.
    pub sentences: &'static [&'static str],
    /// Sentences without a slot or mark.
    pub neutral: &'static [&'static str],
    /// Who is quoted over several paragraphs, with the verb and a colon.
    pub openers: &'static [&'static str],
}

/// Every language with a table.
pub(super) const ALL: &[&Tongue] = &[
    &super::en::EN,
    &super::de::DE,
    &super::fr::FR,
    &super::es::ES,
    &super::it::IT,
    &super::pt::PT,
    &super::nl::NL,
    &super::sv::SV,
    &super::nb::NB,
    &super::da::DA,
];

/// The figures of a number that ends in `one` are inflected before a noun.
pub(super) fn no_final_one(n: u32) -> bool {
    n % 10 != 1
}

pub(super) fn any(_: u32) -> bool {
    true
}

pub(super) use words::{
    danish, dutch, english, french, german, italian, norwegian, portuguese, spanish, swedish,
};
