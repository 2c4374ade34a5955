//! Dates and times: what the text says, in EDTF and TIMEX3, and which day that was where a reference date is given.
//!
//! # Which day is meant
//!
//! What a text leaves open is filled in by these rules. They look at the words beside the expression and at what the
//! sentence says before it (after it where it begins with the day), never at the rest of the text.
//!
//! 1. Whole units are counted from that of the text: `last week`, `this month`, `next year`. A week begins on Monday.
//! 2. A weekday alone is the last one, the day of the text included: news tells what has happened. Where the sentence is
//!    about what is to come (`will`, `is due`: the language's table `future`) or about a timetable (`opens`: `timetable`),
//!    or the weekday is a deadline (`by Monday`), it is the next one. The verb nearest before it decides, and none beyond
//!    what opens another clause (`after he was arrested on Monday`).
//! 3. `last Friday`, `this Friday`, `next Friday` are those of the week before the text's, of that week and of the week
//!    after, in languages that say so; in others, and after `past` or `coming`, the nearest one.
//! 4. A day of the year or a month is the last one too, unless the sentence is about what is to come, or the next one is
//!    twelve times as near and no verb says that it is over. In a timetable it is the next one, unless the last one is six
//!    times as near. A weekday beside it that does not fit chooses the year before or after. The month of the text is this
//!    one. `last May` is the last one that is over.
//! 5. A day of the month (`the 21st`) is the last or the next one, as with weekdays; beside a word for a day (`ontem
//!    (14)`) the nearest on the side that the word tells.
//! 6. A season is resolved after `last`, `this` and `next`, and where its year is told. Winter is that of the year that it
//!    begins in; summer is June to August.
//! 7. `the past three weeks` end with the day before the text's, `the next two days` begin with the day after.
//! 8. What is counted in weeks, months or years from the day of the text is about right (`~`); in days, or from a day that
//!    is named (`two weeks after Nov. 8`), it is that day.
//! 9. Years of two digits are past, or at most ten years ahead.
//! 10. `Early`, `late` and `the end of` leave months, years and decades as they are, for nobody can say where `late 2022`
//!     begins; of weeks, which EDTF does not have, they are the first three and the last four days. `Earlier this week`
//!     ends, `later this week` and `the rest of the year` begin with the day of the text.
//! 11. A week belongs to the month or year that has its Thursday, as ISO 8601 counts them: `the first week of May`.
//! 12. The end of a range is the first such day, week or month that does not lie before its beginning.
//! 13. `03/04/2025` is in the order of the region told or of the language, else in that of other dates in the text; where
//!     nothing decides, it is one of both days, and a notice says so. So with `3/4` without a year.
//! 14. What is counted from a time spoken of (`two days later`, `that summer`, `the following week`) and what is vague (`in
//!     recent years`) is not resolved. Neither is anything where the day of the text is not known.
//!
//! ```
//! use copydesk::{Parser, Value};
//!
//! // A Wednesday.
//! let parser = Parser::builder().locale("en")?.reference_date("2023-05-17")?.build();
//! for (text, resolved) in [
//!     ("The dam broke last week.", "2023-05-08/2023-05-14"),       // 1
//!     ("He resigned on Friday.", "2023-05-12"),                    // 2
//!     ("He will resign on Friday.", "2023-05-19"),
//!     ("On Friday, he will resign.", "2023-05-19"),
//!     ("The fair opens on Friday.", "2023-05-19"),
//!     ("He will resign after his aide was shot on Friday.", "2023-05-12"),
//!     ("It is to be paid by Monday.", "2023-05-22"),
//!     ("He resigned last Friday.", "2023-05-12"),                  // 3
//!     ("He resigns next Friday.", "2023-05-26"),
//!     ("The dam broke in October.", "2022-10"),                    // 4
//!     ("The dam will be mended in October.", "2023-10"),
//!     ("Friday, May 10", "2024-05-10"),
//!     ("The dam broke on the 30th.", "2023-04-30"),                // 5
//!     ("The dam broke last winter.", "2022-24"),                   // 6
//!     ("It has rained for the past two weeks.", "2023-05-03/2023-05-16"), // 7
//!     ("The dam broke six months ago.", "2022-11-17~"),            // 8
//!     ("The dam broke three days ago.", "2023-05-14"),
//!     ("The dam broke two weeks after Nov. 8.", "2022-11-22"),
//!     ("The dam broke in June ’87.", "1987-06"),                   // 9
//!     ("The dam broke in late 2022.", "2022"),                     // 10
//!     ("The dam broke earlier this week.", "2023-05-15/2023-05-17"),
//!     ("It stays shut for the rest of the year.", "2023-05-17/2023-12-31"),
//!     ("It opened in the first week of 2021.", "2021-01-04/2021-01-10"), // 11
//!     ("It is open from Friday to Sunday.", "2023-05-12/2023-05-14"), // 12
//!     ("It opened on 03/04/2019.", "[2019-03-04,2019-04-03]"),     // 13
//! ] {
//!     let document = parser.parse(text);
//!     let Value::Date(date) = &document.mentions[0].value else { panic!("{text}") };
//!     assert_eq!(date.resolved.as_deref(), Some(resolved), "{text}");
//! }
//! // 14
//! for text in ["He resigned two days later.", "It has rained in recent weeks."] {
//!     let document = parser.parse(text);
//!     let Value::Date(date) = &document.mentions[0].value else { panic!("{text}") };
//!     assert_eq!(date.resolved, None, "{text}");
//! }
//! # Ok::<(), copydesk::Error>(())
//! ```

mod bare;
mod calendar;
mod century;
mod clock;
mod day_part;
mod deictic;
mod hours;
mod lean;
mod length;
mod list;
mod moment;
mod numeric;
mod opening;
mod part;
mod range;
mod reader;
mod resolve;
mod row;
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
use crate::number::{Context, Memo};
use crate::span::Found;

use length::Spell;
use numeric::Order;
use reader::Reader;
use tables::start;
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

/// The day, and the time where told, that a text is of. It is displayed in the form that it is read from.
///
/// ```
/// use copydesk::date::ReferenceDate;
///
/// let date: ReferenceDate = "2024-02-06T17:30".parse()?;
/// assert_eq!(date.to_string(), "2024-02-06T17:30:00");
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceDate {
    date: jiff_core::civil::Date,
    time: Option<jiff_core::civil::Time>,
}

impl std::fmt::Display for ReferenceDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { date, time } = self;
        write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())?;
        let Some(time) = time else { return Ok(()) };
        write!(f, "T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
    }
}

impl std::str::FromStr for ReferenceDate {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let read = || {
            let (date, time) = match text.split_once('T') {
                Some((date, time)) => (date, Some(time)),
                None => (text, None),
            };
            let date = match fields(date, '-', &[4, 2, 2])?[..] {
                [year, month, day] => {
                    jiff_core::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
                        .ok()?
                }
                _ => return None,
            };
            let Some(time) = time else { return Some(Self { date, time: None }) };
            let fields = fields(time, ':', &[2, 2, 2])?;
            let field = |place: usize| i8::try_from(fields.get(place).copied().unwrap_or(0)).ok();
            let (hour, minute, second) = (field(0)?, field(1)?, field(2)?);
            // A leap second is the one before it.
            let second = if second == 60 { 59 } else { second };
            let time =
                jiff_core::civil::Time::new(hour, minute, second, 0).ok().filter(|_| fields.len() > 1)?;
            Some(Self { date, time: Some(time) })
        };
        read().ok_or_else(|| Error::new(ErrorKind::ReferenceDate(text.to_owned())))
    }
}

/// The numbers in a text, each in so many digits with a separator between; there may be fewer of them.
fn fields(text: &str, separator: char, widths: &[usize]) -> Option<Vec<i16>> {
    let parts: Vec<&str> = text.split(separator).collect();
    let fits =
        |(part, width): (&&str, &usize)| part.len() == *width && part.bytes().all(|b| b.is_ascii_digit());
    let fits = parts.len() <= widths.len() && parts.iter().zip(widths).all(fits);
    fits.then(|| parts.iter().filter_map(|part| part.parse().ok()).collect())
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
    /// Whether it is a range of times.
    pub(crate) fn is_hours(&self) -> bool {
        matches!(self, Self::Time { time, .. } if time.high.is_some())
    }

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
    /// Small cardinals in words.
    counts: Memo<Option<(u32, usize)>>,
    lengths: Memo<Option<Spell>>,
}

impl<'d> Scene<'d> {
    pub(crate) fn new(reference: Option<ReferenceDate>, region: Option<&'d str>) -> Self {
        Self { reference, region, order: OnceCell::new(), counts: Memo::new(), lengths: Memo::new() }
    }
}

/// The date or time that begins at `at`, the start of a word, number or sign. `numbers` says whether a number in words may
/// begin there.
pub(crate) fn read(
    cx: &Context<'_, '_>,
    tables: &Tables,
    scene: &Scene<'_>,
    at: usize,
    numbers: bool,
) -> Option<Found<Reading>> {
    let reader = Reader {
        text: cx.text,
        t: tables,
        numbers: cx.numbers,
        units: cx.units,
        words: cx.words,
        region: cx.region,
        scene,
        start: at,
        starts: start::ANY,
    };
    let reader = Reader { starts: reader.starts(at, numbers), ..reader };
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
