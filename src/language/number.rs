//! The shape of a language's table for the room `number`.

use serde::{Deserialize, Serialize};

/// How the amount meant relates to the number stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// Just the number.
    #[default]
    Exact,
    /// `about`, `some`, `nearly`, `almost`.
    Approximate,
    /// `more than`, `over`.
    MoreThan,
    /// `at least`, `or more`.
    AtLeast,
    /// `less than`, `under`.
    LessThan,
    /// `up to`, `at most`.
    AtMost,
    /// Both ends are told: `18 to 24`.
    Range,
    /// `dozens`, `tens of thousands`: an interval that the word stands for.
    Vague,
}

/// Number words, and how a language writes digits.
#[derive(Debug)]
pub(crate) struct NumberWords {
    /// Cardinals below a hundred.
    pub(crate) cardinals: &'static [(&'static str, u64)],
    /// Hundred, thousand, million: the word and its power of ten.
    pub(crate) powers: &'static [(&'static str, u32)],
    /// Multipliers that only digits take (`m`, `bn`, `Mrd.`): the form as written and its power of ten.
    pub(crate) abbreviated: &'static [(&'static str, u32)],
    /// Words that stand for one before a power (`a hundred`).
    pub(crate) one: &'static [&'static str],
    /// Words between parts of one number (`two hundred and five`).
    pub(crate) and: &'static [&'static str],
    /// Whether numbers are written as one word, ones before tens: the word between them (`fünf-und-vierzig`).
    pub(crate) compound_joiner: Option<&'static str>,
    /// Denominators: `third`, `quarters`.
    pub(crate) denominators: &'static [(&'static str, u64)],
    /// Words that are a fraction by themselves, as numerator and denominator: `half`.
    pub(crate) fractions: &'static [(&'static str, u64, u64)],
    /// What stands between a number and the fraction added to it (`one and a half`), and the fraction: `einhalb`.
    pub(crate) added_fractions: &'static [(&'static str, u64, u64)],
    /// Words that count exactly: `dozen` is 12.
    pub(crate) collectives: &'static [(&'static str, u64)],
    /// Words that are vague by themselves, with the interval they mean.
    pub(crate) vague: &'static [(&'static str, u64, u64)],
    /// What joins vague words (`tens of thousands`).
    pub(crate) of: &'static [&'static str],
    /// Ordinals as words.
    pub(crate) ordinals: &'static [(&'static str, u64)],
    /// Endings of ordinals in digits: `st`, `er`.
    pub(crate) ordinal_suffixes: &'static [&'static str],
    /// Whether a full stop after digits makes an ordinal (`3. März`).
    pub(crate) ordinal_dot: bool,
    /// The decimal separator as a word.
    pub(crate) point: &'static [&'static str],
    /// The sign as a word.
    pub(crate) minus: &'static [&'static str],
    /// Whether `1,5` has a decimal comma where nothing in the document says otherwise.
    pub(crate) decimal_comma: bool,
    /// Qualifiers before a number, and what they say.
    pub(crate) before: &'static [(&'static str, Relation)],
    /// Qualifiers after a number.
    pub(crate) after: &'static [(&'static str, Relation)],
    /// What stands between the ends of a range (`18 to 24`).
    pub(crate) to: &'static [&'static str],
    /// What opens a range whose ends `between_and` joins.
    pub(crate) between: &'static [&'static str],
    /// What joins the ends after `between`.
    pub(crate) between_and: &'static [&'static str],
    /// What opens a range that `to` joins.
    pub(crate) from: &'static [&'static str],
    /// What joins alternatives whose unit stands with the last (`7 or $8`).
    pub(crate) or: &'static [&'static str],
    /// Words that say that a figure is a rise.
    pub(crate) up: &'static [&'static str],
    /// Words that say that a figure is a fall.
    pub(crate) down: &'static [&'static str],
    /// Prepositions after which a figure is the level reached, not the change (`rose 2% to 40`).
    pub(crate) level: &'static [&'static str],
    /// Words that end the search for a counted noun: verbs, prepositions, conjunctions.
    pub(crate) noun_stops: &'static [&'static str],
    /// Words that stand before the head of a counted noun and are never it.
    pub(crate) noun_modifiers: &'static [&'static str],
    /// Nouns with an irregular plural, and their singular.
    pub(crate) irregular: &'static [(&'static str, &'static str)],
    /// Endings of plurals and what the singular has instead, the longest first.
    pub(crate) plurals: &'static [(&'static str, &'static str)],
    /// Whether nouns are capitalised, so that the first capitalised word is the noun.
    pub(crate) capitalised_nouns: bool,
}
