//! Numbers: digits in every grouping and script, number words, fractions, ranges, vague amounts, qualifiers.
//!
//! # Vague amounts
//!
//! A word that counts vaguely is an interval, [`Relation::Vague`], whose bounds are these. Each language's words have
//! those of the English ones that they translate.
//!
//! | word | bounds | counts |
//! | --- | --- | --- |
//! | `dozens` | 12 to 100 | alone |
//! | `tens of` | 10 to 100 | before another of them: `tens of thousands` |
//! | `hundreds` | 100 to 1,000 | alone |
//! | `thousands` | 1,000 to 10,000 | alone |
//! | `millions`, `billions`, `trillions` | one to ten of them | alone |
//! | `several`, `a few` | 2 to 10 | before a power or a dozen: `several hundred` |
//! | `a couple of` | 2 to 3 | so |
//! | `several` | 2 to 10 | before a noun that it counts or a unit: `several goats`, not `several times` |
//! | `a couple of` | 2 to 3 | so |
//! | `a handful of` | 3 to 10 | so |
//! | `scores of` | 20 to 100 | so, for scores are told in games too |
//!
//! Two of them multiply: `tens of thousands` is 10 × 1,000 to 100 × 1,000 at most, `several hundred` 200 to 1,000.
//! Stretches of time in such words (`several days`) are no amounts, and neither are `a few`, `many` or `some` before a
//! noun, which tell no number.
//!
//! ```
//! use copydesk::Parser;
//!
//! let bounds = |text: &str| {
//!     let document = Parser::builder().locale("en")?.build().parse(text).into_owned();
//!     let shown = document.mentions.iter().filter_map(|mention| {
//!         let amount = mention.value.amount()?;
//!         Some(format!("{} {}..{}", mention.text, amount.low?, amount.high?))
//!     });
//!     Ok::<_, copydesk::Error>(shown.collect::<Vec<_>>().join(", "))
//! };
//! assert_eq!(bounds("Dozens came, then hundreds.")?, "Dozens 12..100, hundreds 100..1000");
//! assert_eq!(bounds("It has tens of thousands of goats.")?, "tens of thousands 10000..100000");
//! assert_eq!(bounds("several hundred goats, a few dozen sheep")?, "several hundred 200..1000, a few dozen 24..120");
//! assert_eq!(bounds("Several goats and a handful of sheep")?, "Several 2..10, a handful 3..10");
//! assert_eq!(bounds("a couple of goats, several times in several days")?, "a couple 2..3");
//! # Ok::<(), copydesk::Error>(())
//! ```
//!
//! # Which separator parts the decimals
//!
//! `1.500` is fifteen hundred in one paper and one and a half in another. It is decided once for each document, by the
//! first of these that says something:
//!
//! 1. the document's own numbers that can be read in one way only: `1,234.5`, `3,5`, `1.234.567`, `12.75`. Where they
//!    contradict the locale, more than two in three must, and a number of something counted (`1.500 goats`) is as the
//!    locale has it all the same: nobody tells thousandths of a goat;
//! 2. the locale told ([`ParserBuilder::locale`](crate::ParserBuilder::locale)), as CLDR has it, but for `124,000` in
//!    English of a region that has the comma (`en-ZA`, `en-FI`), where the press groups with it all the same;
//! 3. the language found.
//!
//! A number that the first did not decide and whose other reading is as likely (`1.000` where a point parts decimals) is
//! read by the second or third, has the other reading as [`Amount::alternative`], and a notice,
//! [`NoticeKind::AmbiguousSeparator`](crate::NoticeKind::AmbiguousSeparator).
//!
//! ```
//! use copydesk::{NoticeKind, Parser};
//!
//! let read = |locale: &str, text: &str| {
//!     let document = Parser::builder().locale(locale)?.build().parse(text).into_owned();
//!     let amount = document.mentions[0].value.amount().unwrap().clone();
//!     let value = |value: Option<copydesk::Decimal>| value.map(|value| value.to_string());
//!     let doubtful = document.notices.iter().any(|notice| notice.kind == NoticeKind::AmbiguousSeparator);
//!     assert_eq!(doubtful, amount.alternative.is_some());
//!     Ok::<_, copydesk::Error>((value(amount.value).unwrap(), value(amount.alternative)))
//! };
//! // The document decides, whatever the locale …
//! assert_eq!(read("en", "It has 1.500 goats, 2.100.000 sheep and 3,5 cows.")?, ("1500".into(), None));
//! assert_eq!(read("de", "1.500 und 7,250.25 und 12.75")?.0, "1.500");
//! // … else the locale …
//! assert_eq!(read("de", "1.500 Ziegen")?, ("1500".into(), None));
//! assert_eq!(read("de-CH", "12'500 Franken")?, ("12500".into(), None));
//! // … and where that leaves a doubt, both readings are told.
//! assert_eq!(read("en", "It has 1.000 goats.")?, ("1.000".into(), Some("1000".into())));
//! # Ok::<(), copydesk::Error>(())
//! ```

mod denominators;
pub(crate) mod digits;
pub(crate) mod noun;
mod numeral;
pub(crate) mod ordinal;
pub(crate) mod parts;
pub(crate) mod qualifier;
mod style;
mod sum;
pub(crate) mod tables;
pub(crate) mod trend;
mod vague;
pub(crate) mod words;

pub(crate) use numeral::{
    Numeral, Numerals, fraction, inner_qualifier, minus_word, numeral, power_after, scale_by,
};

use std::cell::Cell;
use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::language::figures;
pub use crate::language::number::Relation;
use crate::span::{Found, Span};
use words::Words;

/// Which way a figure that is a change goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// `rose 2 %`.
    Up,
    /// `fell 2 %`.
    Down,
}

/// How a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// `1,210`.
    #[default]
    Digits,
    /// `two dozen`.
    Words,
    /// `2.5 million`.
    Mixed,
}

/// What every amount has, whatever it is an amount of.
///
/// ```
/// use copydesk::{Parser, number::Relation};
///
/// let document = Parser::default().parse("Between 18 and 24 boats, and tens of thousands of people.");
/// let amount = document.mentions[0].value.amount().unwrap();
/// assert_eq!((amount.low, amount.high), (Some(18.into()), Some(24.into())));
/// assert_eq!(document.mentions[1].value.amount().unwrap().relation, Relation::Vague);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Amount {
    /// The number as stated, multipliers applied; `None` for a range or a vague amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// The lower end of the interval meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<Decimal>,
    /// The upper end of the interval meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<Decimal>,
    /// How the amount meant relates to the number.
    pub relation: Relation,
    /// Which way it goes, where the text says that it is a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trend: Option<Trend>,
    /// Whether a range or bound is hedged too (`about 30-40 mpg`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// How the number is written.
    pub form: Form,
    /// The exact fraction (`1/3`) where the value is no finite decimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fraction: Option<String>,
    /// Whether the unit, currency, multiplier or counted noun stands only with a neighbour (`7` in `7 or $8`, `5` in
    /// `8 goats, up from 5`) or behind both (`5.2` and `4.8` in `5.2 (4.8) billion euros`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub elided: bool,
    /// The value with the only separator read the other way, where nothing but the locale decides: 1000 for `1.000` in
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Decimal>,
    /// Where the qualifier begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier_start: Option<usize>,
    /// Where the qualifier ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier_end: Option<usize>,
}

impl Amount {
    /// Where the qualifier stands (`more than`), outside of the mention.
    ///
    /// ```
    /// let document = copydesk::Parser::default().parse("It lost more than 200 men.");
    /// let qualifier = document.mentions[0].value.amount().unwrap().qualifier().unwrap();
    /// assert_eq!(&document.text[qualifier.range()], "more than");
    /// ```
    #[must_use]
    pub fn qualifier(&self) -> Option<Span> {
        Some(Span::new(self.qualifier_start?, self.qualifier_end?))
    }
}

impl From<Decimal> for Amount {
    /// Just the number.
    fn from(value: Decimal) -> Self {
        Self { value: Some(value), ..Self::default() }
    }
}

impl Amount {
    /// From one number to another.
    ///
    /// ```
    /// use copydesk::number::Amount;
    ///
    /// assert_eq!(Amount::range(18.into(), 24.into()).to_string(), "18–24");
    /// ```
    #[must_use]
    pub fn range(low: Decimal, high: Decimal) -> Self {
        Self { low: Some(low), high: Some(high), relation: Relation::Range, ..Self::default() }
    }
}

impl Number {
    /// So many.
    #[must_use]
    pub fn new(amount: impl Into<Amount>) -> Self {
        Self { amount: amount.into(), ..Self::default() }
    }
}

impl Ordinal {
    /// The place in an order.
    #[must_use]
    pub fn new(value: Decimal) -> Self {
        Self { value }
    }
}

impl fmt::Display for Amount {
    /// The number, with a sign for how it is meant: `>1000`, `~5`, `18–24`, `1/3`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.relation {
            Relation::Approximate => "~",
            Relation::MoreThan => ">",
            Relation::AtLeast => "≥",
            Relation::LessThan => "<",
            Relation::AtMost => "≤",
            Relation::Exact | Relation::Range | Relation::Vague => "",
        };
        f.write_str(sign)?;
        match (&self.fraction, self.value, self.low, self.high) {
            (Some(fraction), ..) => f.write_str(fraction),
            (None, Some(value), ..) => write!(f, "{value}"),
            (None, None, Some(low), Some(high)) => write!(f, "{low}–{high}"),
            _ => Ok(()),
        }
    }
}

impl fmt::Display for Number {
    /// `>10000 troop`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.amount)?;
        self.noun.iter().chain(&self.unit).try_for_each(|word| write!(f, " {word}"))
    }
}

impl fmt::Display for Ordinal {
    /// `22`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)
    }
}

/// A cardinal: `847,860 troops`, `two dozen`.
///
/// ```
/// use copydesk::{Parser, Value};
///
/// let document = Parser::default().parse("They lost 847,860 troops.");
/// let Value::Number(number) = &document.mentions[0].value else { panic!() };
/// assert_eq!((number.amount.value, number.noun.as_deref()), (Some(847_860.into()), Some("troop")));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Number {
    /// How much.
    #[serde(flatten)]
    pub amount: Amount,
    /// The rate that it is: `per-week`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// What is counted, in the singular where that is plain: `troop`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun: Option<String>,
    /// Where the noun's head begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun_start: Option<usize>,
    /// Where the noun's head ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun_end: Option<usize>,
}

/// A place in an order: `22nd`, `third`, `3.` in German.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Ordinal {
    /// The place.
    pub value: Decimal,
}

/// What a document's numbers are read by, decided once for each document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NumberStyle {
    /// Whether `1,5` is one and a half and `1.500` may be fifteen hundred.
    pub(crate) decimal_comma: bool,
    /// Whether `1'5` is one and a half too.
    pub(crate) apostrophe: bool,
    /// Whether the document itself says so, not only its language.
    pub(crate) evident: bool,
    /// Whether it does so against its locale or language.
    pub(crate) against: bool,
    /// Whether neither its locale was told nor its language has tables, so that nothing but the document can say so.
    pub(crate) unknown: bool,
    /// Whether its locale parts decimals with a comma and its language with a point.
    pub(crate) at_odds: bool,
    /// What groups digits in its locale beside what may do so anywhere.
    pub(crate) group: Option<char>,
    /// How many digits the groups of its locale have: three, or two.
    pub(crate) size: usize,
    /// Whether its locale says that Chinese number characters are digits (`-u-nu-hanidec`); elsewhere they are words.
    pub(crate) han: bool,
}

impl NumberStyle {
    /// The value of a digit.
    pub(crate) fn digit(self, c: char) -> Option<u32> {
        figures::digit(c).or_else(|| if self.han { figures::han_digit(c) } else { None })
    }

    /// Whether a number in digits can begin with this character.
    pub(crate) fn starts_numeral(self, c: char) -> bool {
        numeral::starts_numeral(c) || (self.han && figures::han_digit(c).is_some())
    }
}

/// What was read at a few places last.
#[derive(Debug)]
pub(crate) struct Memo<T: Copy>([Cell<Option<(usize, T)>>; 8]);

impl<T: Copy> Memo<T> {
    pub(crate) fn new() -> Self {
        Self([const { Cell::new(None) }; 8])
    }

    /// What is read at `at`, which is read but once.
    pub(crate) fn get(&self, at: usize, read: impl FnOnce() -> T) -> T {
        let cell = &self.0[at % self.0.len()];
        match cell.get() {
            Some((place, known)) if place == at => known,
            _ => {
                let got = read();
                cell.set(Some((at, got)));
                got
            }
        }
    }
}

/// What the parsers of the rooms from here on down are given beside the text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'p, 't> {
    /// The whole text of the document.
    pub(crate) text: &'t str,
    /// The tables of the document's language.
    pub(crate) language: &'static crate::language::Language,
    /// The region that decides what a bare currency sign means (ISO 3166).
    pub(crate) region: &'p str,
    /// How its digits are read.
    pub(crate) style: NumberStyle,
    /// The language's number words.
    pub(crate) numbers: &'p tables::Tables,
    /// Names and symbols of units and currencies.
    pub(crate) units: &'p crate::unit::Names,
    /// What numbers in words were read last.
    pub(crate) words: &'p Memo<Option<Found<Words>>>,
}

impl Context<'_, '_> {
    /// The number in words that begins at `at`, a word's start.
    pub(crate) fn words(&self, at: usize) -> Option<Found<Words>> {
        self.words.get(at, || words::words(self.text, at, self.numbers))
    }
}

/// A quotient with at most 28 significant digits.
fn quotient(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_div(b)?.round_sf(28).map(|value| value.normalize())
}
