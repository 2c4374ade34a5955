//! Dates and times: what the text says, in EDTF and TIMEX3, and which day that was where a reference date is given.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use crate::language::Language;
use crate::number::Context;
use crate::span::Found;

/// A date, of any precision: `Feb. 6`, `September 2022`, `Friday`, `last fall`, `the 1990s`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Date {
    /// ISO 8601-2 (EDTF) of what is said without looking outside; `None` where nothing of it is absolute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edtf: Option<String>,
    /// The TIMEX3 value of what is said, not resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timex: Option<String>,
    /// EDTF after resolution against the document's date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resolved: Option<String>,
    /// How the time meant relates to the date named.
    pub relation: DateRelation,
    /// Where the qualifier (`since`) begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier_start: Option<usize>,
    /// Where the qualifier ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier_end: Option<usize>,
}

/// How the time meant relates to the date named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DateRelation {
    /// At that time.
    #[default]
    On,
    /// From then on.
    Since,
    /// Up to then.
    Until,
    /// Earlier.
    Before,
    /// Later.
    After,
    /// Then at the latest.
    By,
    /// From one to the other.
    Range,
    /// About then.
    Approximate,
}

/// A time of day: `7.05am`, `14:30 GMT`, `noon`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Time {
    /// The time, `HH:MM` or `HH:MM:SS`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// The beginning of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<String>,
    /// The end of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<String>,
    /// An IANA time zone or an offset, where told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The day, where one is told with it.
    #[serde(flatten)]
    pub date: Date,
}

/// The day, and the time where told, that a text is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceDate {
    date: chrono::NaiveDate,
    time: Option<chrono::NaiveTime>,
}

impl std::str::FromStr for ReferenceDate {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let error = || Error::new(ErrorKind::ReferenceDate(text.to_owned()));
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let date = chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d").map_err(|_| error())?;
        let time = time
            .map(|time| {
                chrono::NaiveTime::parse_from_str(time, "%H:%M")
                    .or_else(|_| chrono::NaiveTime::parse_from_str(time, "%H:%M:%S"))
            })
            .transpose()
            .map_err(|_| error())?;
        Ok(Self { date, time })
    }
}

/// What this room reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Date(Date),
    Time(Time),
}

/// A language's words for this room, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Tables {}

impl Tables {
    pub(crate) fn new(_language: &'static Language) -> Self {
        Self {}
    }
}

/// The date or time that begins at `at`, the start of a word or number.
pub(crate) fn read(
    _cx: &Context<'_, '_>,
    _tables: &Tables,
    _reference: Option<ReferenceDate>,
    _at: usize,
) -> Option<Found<Reading>> {
    None
}
