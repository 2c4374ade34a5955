//! Dates and times: what the text says, in EDTF and TIMEX3, and which day that was where a reference date is given.

mod calendar;
mod century;
mod clock;
mod day_part;
mod deictic;
mod hours;
mod length;
mod moment;
mod numeric;
mod part;
mod range;
mod reader;
mod resolve;
mod tables;
#[cfg(test)]
mod tests;
mod value;
mod year;
mod zone;

use std::cell::OnceCell;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
pub use crate::language::date::DateRelation;
use crate::notice::NoticeKind;
use crate::number::Context;
use crate::span::Found;

use numeric::Order;
use reader::Reader;
pub(crate) use tables::{Tables, zone_code};

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
    date: jiff::civil::Date,
    time: Option<jiff::civil::Time>,
}

impl std::str::FromStr for ReferenceDate {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let error = || Error::new(ErrorKind::ReferenceDate(text.to_owned()));
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        // jiff reads more forms than these.
        let fits = date.len() == 10 && time.is_none_or(|time| matches!(time.len(), 5 | 8));
        let date = date.parse().ok().filter(|_| fits).ok_or_else(error)?;
        let time = time.map(str::parse).transpose().map_err(|_| error())?;
        Ok(Self { date, time })
    }
}

/// What this room reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    Date(Date),
    Time {
        time: Time,
        /// Whether the zone's abbreviation is another zone's, too.
        ambiguous_zone: bool,
    },
}

impl Reading {
    /// What an editor would want to know of it.
    pub(crate) fn notice(&self) -> Option<NoticeKind> {
        let (date, ambiguous_zone) = match self {
            Self::Date(date) => (date, false),
            Self::Time { time, ambiguous_zone } => (&time.date, *ambiguous_zone),
        };
        if ambiguous_zone {
            return Some(NoticeKind::AmbiguousZone);
        }
        date.edtf.as_ref().filter(|edtf| edtf.starts_with('[')).map(|_| NoticeKind::AmbiguousDate)
    }
}

/// What a document's dates are read by.
#[derive(Debug)]
pub(crate) struct Scene<'d> {
    reference: Option<ReferenceDate>,
    /// The region told, not that of the language.
    region: Option<&'d str>,
    /// The order of its numeric dates, found out when the first one is met that can be read both ways.
    order: OnceCell<Order>,
}

impl<'d> Scene<'d> {
    pub(crate) fn new(reference: Option<ReferenceDate>, region: Option<&'d str>) -> Self {
        Self { reference, region, order: OnceCell::new() }
    }
}

/// The date or time that begins at `at`, the start of a word, number or sign.
pub(crate) fn read(
    cx: &Context<'_, '_>,
    tables: &Tables,
    scene: &Scene<'_>,
    at: usize,
) -> Option<Found<Reading>> {
    let reader = Reader { text: cx.text, t: tables, numbers: cx.numbers, region: cx.region, scene };
    reader.expression(at, scene.reference.map(|reference| reference.date))
}

impl fmt::Display for Date {
    /// The relation, where it is one, and the most that is known: `since 2022-09`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let relation = match self.relation {
            DateRelation::On | DateRelation::Range => "",
            DateRelation::Since => "since ",
            DateRelation::Until => "until ",
            DateRelation::Before => "before ",
            DateRelation::After => "after ",
            DateRelation::By => "by ",
            DateRelation::Approximate => "about ",
        };
        f.write_str(relation)?;
        f.write_str(self.resolved.as_ref().or(self.edtf.as_ref()).or(self.timex.as_ref()).map_or("", |s| s))
    }
}

impl fmt::Display for Time {
    /// The time or both ends, the zone, and the day: `19:00 America/New_York XXXX-02-06`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.value, &self.low, &self.high) {
            (Some(value), ..) => f.write_str(value)?,
            (None, Some(low), Some(high)) => write!(f, "{low}–{high}")?,
            _ => {}
        }
        if let Some(zone) = &self.zone {
            write!(f, " {zone}")?;
        }
        if let Some(day) = self.date.resolved.as_ref().or(self.date.edtf.as_ref()) {
            write!(f, " {}", day.split('T').next().unwrap_or(day))?;
        }
        Ok(())
    }
}
