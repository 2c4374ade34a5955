//! Amounts of something: measures, money, percentages, and the conversions that stand beside them.

mod agreement;
mod before;
mod display;
mod equivalent;
mod figure;
mod make;
mod mixed;
mod range;
mod read;
#[cfg(test)]
mod tests;
mod timed;

pub(crate) use figure::may_be_one;
pub(crate) use read::{of_unit, read};

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::number::{Amount, Number};
use crate::span::{Found, Span};
use crate::unit::{Candidates, Currency, Dimension, Unit};

/// An amount in a unit of measure, time or age: `2.5km`, `three weeks`, `24-year-old`.
///
/// ```
/// use copydesk::{Parser, Value, quantity::Agreement};
///
/// let document = Parser::default().parse("It burned about 1,000 sq km (386 sq miles).");
/// let Value::Quantity(area) = &document.mentions[0].value else { panic!() };
/// assert_eq!(area.unit.id(), "square-kilometer");
/// assert_eq!(area.si.as_ref().unwrap().value, Some(1_000_000_000.into()));
/// assert_eq!(area.equivalent.as_ref().unwrap().agreement, Some(Agreement::Rounded));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quantity<'t> {
    /// How much.
    #[serde(flatten)]
    pub amount: Amount,
    /// The unit, which `value`, `low` and `high` are in.
    pub unit: Unit,
    /// The unit's UCUM code, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ucum: Option<Cow<'static, str>>,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimension: Option<Dimension>,
    /// The same in the coherent SI unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub si: Option<SiAmount>,
    /// `age` where a duration is somebody's age.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<QuantityRole>,
    /// The parts of a mixed unit as written (`5ft 10in`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// The conversion that stands beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equivalent: Option<Box<Equivalent<'t>>>,
}

/// What a quantity says beside its measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QuantityRole {
    /// Somebody's age.
    Age,
}

/// An amount in the coherent SI unit of its dimension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SiAmount {
    /// The value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// The lower end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<Decimal>,
    /// The upper end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<Decimal>,
    /// The SI unit.
    pub unit: Unit,
}

/// One part of a mixed unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Part {
    /// The number.
    pub value: Decimal,
    /// Its unit.
    pub unit: Unit,
}

/// The conversion of a measure or of money that stands beside it in parentheses or after a slash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Equivalent<'t> {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// The text there.
    pub text: Cow<'t, str>,
    /// The value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// The lower end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<Decimal>,
    /// The upper end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<Decimal>,
    /// The unit, of a measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// The currency, of money.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// Whether both say the same, of a measure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
    /// How far the conversion is off, as a part of the value: `0.0123`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relative_error: Option<Decimal>,
    /// How much of the one currency the text gives for one of the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Decimal>,
}

/// Whether a conversion says the same as what it converts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Equal to the last digit that could be written.
    Exact,
    /// Equal within the precision that both are written with.
    Rounded,
    /// Not the same measure.
    Mismatch,
}

/// An amount of money: `$2`, `€3.5bn`, `180p`.
///
/// ```
/// use copydesk::{Parser, Value};
///
/// let document = Parser::builder().locale("en-AU")?.build().parse("A coffee is $5.50, the mug A$12.");
/// let Value::Money(money) = &document.mentions[0].value else { panic!() };
/// assert_eq!((money.currency.code(), money.amount.value.unwrap().to_string()), ("AUD", "5.50".to_owned()));
/// assert!(money.candidates.iter().any(|currency| currency.code() == "USD"));
/// let Value::Money(money) = &document.mentions[1].value else { panic!() };
/// assert!(money.candidates.is_empty());
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Money<'t> {
    /// How much, in the currency's main unit.
    #[serde(flatten)]
    pub amount: Amount,
    /// The currency (ISO 4217).
    pub currency: Currency,
    /// What else it can be, where the text did not decide.
    #[serde(default, skip_serializing_if = "Candidates::is_empty")]
    pub candidates: Candidates,
    /// The sign, code or name as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<Cow<'t, str>>,
    /// The number as stated in subunits (`180p`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor: Option<Decimal>,
    /// The rate that it is: `per-week`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The same in another currency, in parentheses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equivalent: Option<Box<Equivalent<'t>>>,
}

/// A share of a hundred or of ten thousand: `0.4 per cent`, `50 basis points`.
///
/// ```
/// use copydesk::{Parser, Value, number::Trend};
///
/// let document = Parser::default().parse("The rate fell by 50 basis points.");
/// let Value::Percent(rate) = &document.mentions[0].value else { panic!() };
/// assert_eq!((rate.unit.as_str(), rate.amount.trend), ("basis-point", Some(Trend::Down)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Percent {
    /// How much.
    #[serde(flatten)]
    pub amount: Amount,
    /// `percent`, `percentage-point`, `basis-point`, `permille`, or a rate of these.
    pub unit: String,
    /// What it is a share of, in the singular where that is plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun: Option<String>,
    /// Where the noun's head begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun_start: Option<usize>,
    /// Where the noun's head ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun_end: Option<usize>,
}

/// What this room reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reading<'t> {
    Number(Number),
    Quantity(Quantity<'t>),
    Money(Money<'t>),
    Percent(Percent),
    /// Digits of more places than a decimal holds: no amount, but nothing to drop silently either.
    TooLarge,
}

/// What was read, and whether its digits can be read with either separator.
pub(crate) struct Amounts<'t> {
    pub(crate) found: Found<Reading<'t>>,
    pub(crate) ambiguous: bool,
}
