//! The shape of a language's table for the room `style`: the words that values are written with.

use crate::language::number::Relation;

/// A unit's identifier, the name of one, the name of more, and what makes a rate per one of it where that is no matter of
/// [`StyleWords::per`].
pub(crate) type UnitName = (&'static str, &'static str, &'static str, &'static str);

/// A currency's code, the name of one and the name of more.
pub(crate) type MoneyName = (&'static str, &'static str, &'static str);

/// A power of ten, the name of one and the name of more.
pub(crate) type PowerName = (u32, &'static str, &'static str);

/// The names that other regions than some have.
#[derive(Debug)]
pub(crate) struct Elsewhere {
    /// The regions that do not have them (ISO 3166); so has what tells no region.
    pub(crate) home: &'static [&'static str],
    pub(crate) units: &'static [UnitName],
    pub(crate) currencies: &'static [MoneyName],
    pub(crate) powers: &'static [PowerName],
    pub(crate) one: One,
}

/// Which numbers take the name of one (CLDR's plural rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum One {
    /// 1, and no 1.0: `i = 1 and v = 0`.
    Bare,
    /// 1 and 1.0: `n = 1`.
    Equal,
    /// Everything below 2: `i = 0,1`.
    BelowTwo,
}

/// Words that values are written with.
#[derive(Debug)]
pub(crate) struct StyleWords {
    /// Which numbers take the name of one.
    pub(crate) one: One,
    /// Names of units by CLDR.
    pub(crate) units: &'static [UnitName],
    /// Names of currencies as newspapers have them where that is not what CLDR has; the first of several that a reader
    /// in the region takes for the currency counts.
    pub(crate) currencies: &'static [MoneyName],
    /// Names of currencies by CLDR.
    pub(crate) cldr_currencies: &'static [MoneyName],
    /// What other regions call them.
    pub(crate) elsewhere: Option<Elsewhere>,
    /// Signs of currencies that stand before the number in running text, in the same order.
    pub(crate) signs: &'static [(&'static str, &'static str)],
    /// Powers of ten that a number is written with, the largest first: the name of one and the name of more.
    pub(crate) powers: &'static [PowerName],
    /// Regions that have others (ISO 3166).
    pub(crate) regional_powers: &'static [(&'static str, &'static [PowerName])],
    /// What leads from such a power to what is counted, before consonants and vowels: `de `, `d’`.
    pub(crate) of: [&'static str; 2],
    /// What leads from a vague number to what is counted.
    pub(crate) vague_of: [&'static str; 2],
    /// Shares: the identifier, the name of one, the name of more. What is not here has a sign.
    pub(crate) shares: &'static [UnitName],
    /// What joins a measure and what it is per.
    pub(crate) per: &'static str,
    /// What stands between the ends of a range.
    pub(crate) to: &'static str,
    /// Words before a number that say how it is meant.
    pub(crate) relations: &'static [(Relation, &'static str)],
    /// Words before a number that is a rise or a fall.
    pub(crate) trends: [&'static str; 2],
    /// The vowel rule of the last two: what a word ends in before a consonant and before a vowel (`de `, `d’`).
    pub(crate) elision: Option<[&'static str; 2]>,
    /// What stands before and after somebody's age.
    pub(crate) age: [&'static str; 2],
    /// What makes an ordinal of digits, by the last of them; one for all where it makes no difference.
    pub(crate) ordinals: &'static [&'static str],
    /// What makes an ordinal of 1.
    pub(crate) first: &'static str,
}

impl StyleWords {
    /// A language without words.
    pub(crate) const NONE: Self = Self {
        one: One::Bare,
        units: &[],
        currencies: &[],
        cldr_currencies: &[],
        elsewhere: None,
        signs: &[],
        powers: &[],
        regional_powers: &[],
        of: ["", ""],
        vague_of: ["", ""],
        shares: &[],
        per: "/",
        to: "–",
        relations: &[
            (Relation::Approximate, "~"),
            (Relation::MoreThan, ">"),
            (Relation::AtLeast, "≥"),
            (Relation::LessThan, "<"),
            (Relation::AtMost, "≤"),
        ],
        trends: ["", ""],
        elision: None,
        age: ["", ""],
        ordinals: &["."],
        first: ".",
    };
}
