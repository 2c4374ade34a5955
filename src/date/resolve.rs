//! Which stretch of the calendar is meant, seen from the day that the text is of: the rules stand in [`crate::date`].

use jiff_core::civil::Date;

use super::length::Length;
use super::value::{Anchor, Month, Part, Piece, Week, When, Year, civil, days_of_week};
use crate::language::date::{Edge, Stage, Unit};

/// How many years ahead a year in two digits may be: `Enero del 25`, but `Nel giugno '44`.
const NEAR_YEARS: i32 = 10;

/// How many days ahead a sentence about what is to come looks for a day of that number and name.
const NEAR_DAYS: i32 = 60;

/// Which way the sentence looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    /// It says that it is over.
    Over,
    /// It does not say, and news tells what has happened.
    Past,
    /// A deadline: whichever is nearer, and of weekdays the next.
    Near,
    /// A timetable: the next one, unless the past one is very much nearer.
    Set,
    Future,
}

impl Lean {
    /// Whether the last one is meant where both are about as near.
    fn is_back(self) -> bool {
        matches!(self, Self::Over | Self::Past)
    }
}

fn shift_days(date: Date, days: i64) -> Option<Date> {
    date.checked_add(i32::try_from(days).ok()?).ok()
}

fn shift_months(date: Date, months: i64) -> Option<Date> {
    let month = i64::from(date.year()) * 12 + i64::from(date.month() - 1);
    let month = month.checked_add(months)?;
    let (year, month) =
        (i16::try_from(month.div_euclid(12)).ok()?, i8::try_from(month.rem_euclid(12)).ok()? + 1);
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, date.day().min(first.days_in_month())).ok()
}

/// A day of the month that a date is in, if it has one.
fn in_month(date: Date, day: u8) -> Option<Date> {
    Date::new(date.year(), date.month(), day.cast_signed()).ok()
}

fn calendar_year(date: Date) -> i32 {
    date.year().into()
}

fn calendar_month(date: Date) -> u8 {
    date.month().unsigned_abs()
}

fn weekday(date: Date) -> u8 {
    date.weekday().to_monday_one_offset().unsigned_abs()
}

fn days_between(from: Date, to: Date) -> i32 {
    to.since(from)
}

/// So many working days from a date, Monday to Friday.
fn shift_business_days(date: Date, days: i32) -> Option<Date> {
    let way = days.signum();
    let mut date = date;
    for _ in 0..days.unsigned_abs().min(1000) {
        date = shift_days(date, way.into())?;
        while weekday(date) > 5 {
            date = shift_days(date, way.into())?;
        }
    }
    Some(date)
}

fn monday(date: Date) -> Option<Date> {
    shift_days(date, -i64::from(date.weekday().to_monday_zero_offset()))
}

/// A unit as a number of days or of months.
fn length(unit: Unit) -> (i64, i64) {
    match unit {
        Unit::Second | Unit::Minute | Unit::Hour => (0, 0),
        Unit::Day | Unit::BusinessDay => (1, 0),
        Unit::Week | Unit::WorkingWeek | Unit::Weekend => (7, 0),
        Unit::Fortnight => (14, 0),
        Unit::Month => (0, 1),
        Unit::Quarter => (0, 3),
        Unit::Year => (0, 12),
        Unit::Decade => (0, 120),
        Unit::Century => (0, 1200),
    }
}

/// `n` units from a date.
fn shift(date: Date, unit: Unit, n: i32) -> Option<Date> {
    if unit == Unit::BusinessDay {
        return shift_business_days(date, n);
    }
    let (days, months) = length(unit);
    shift_months(shift_days(date, days * i64::from(n))?, months * i64::from(n))
}

/// So long from a date.
fn shift_length(date: Date, length: Length) -> Option<Date> {
    let date = shift_months(date, length.months.into())?;
    shift_business_days(shift_days(date, length.days.into())?, length.business_days)
}

/// Of two candidates, the past and the next, the one that a sentence means: the past one, unless the sentence is about
/// what is to come or the next is very much nearer.
fn choose(past: Date, next: Date, text: Date, lean: Lean) -> Date {
    let since = days_between(past, text);
    let until = days_between(text, next);
    let ahead = match lean {
        Lean::Over => false,
        Lean::Past => until * 12 < since,
        Lean::Near => until < since,
        Lean::Set => until < since * 6,
        Lean::Future => since > 0,
    };
    if ahead { next } else { past }
}

/// The year of a month (or of its day) that is not told.
fn year_of(month: u8, day: Option<u8>, text: Date, lean: Lean) -> Option<i32> {
    let at = |year: i32| civil(year, month, day.unwrap_or(1));
    let this = calendar_year(text);
    // Four years each way, for the 29th of February; eight where a century has none.
    if day.is_none() && month == calendar_month(text) {
        return Some(this);
    }
    let past = (this - 8..=this).rev().filter_map(at).find(|&date| date <= text)?;
    let next = (this..=this + 8).filter_map(at).find(|&date| date >= text)?;
    Some(calendar_year(choose(past, next, text, lean)))
}

/// The year of so many months from the `first`, which are not over where a sentence is about what is to come, and else
/// have begun.
fn year_of_months(first: u8, many: u8, text: Date, lean: Lean) -> i32 {
    let here = calendar_month(text);
    calendar_year(text)
        + match lean {
            Lean::Over | Lean::Past => -i32::from(first > here),
            Lean::Near | Lean::Set | Lean::Future => i32::from(first + many <= here),
        }
}

/// The year of the last, this or next such month.
fn nearest_year(month: u8, way: i32, text: Date) -> i32 {
    let here = calendar_month(text);
    match way {
        0 => calendar_year(text),
        _ if way < 0 => calendar_year(text) - i32::from(month >= here),
        _ => calendar_year(text) + i32::from(month <= here),
    }
}

impl When {
    /// The same with everything that is relative counted from `text`. `None` where that does not make it absolute.
    pub(super) fn resolve(self, text: Date, lean: Lean) -> Option<Self> {
        self.seen_from(text, lean).filter(|when| when.is_writable())
    }

    fn seen_from(self, text: Date, lean: Lean) -> Option<Self> {
        let year = |year: Year| match year {
            Year::Full(_) => Some(year),
            Year::Shift(by) => Some(Year::Full(calendar_year(text).checked_add(by)?)),
            Year::Short(short) => {
                let century = calendar_year(text).div_euclid(100) * 100;
                // The last such year, unless the next is near.
                let years = (century - 100..=century + 100).step_by(100).map(|c| c + i32::from(short));
                let near = match lean {
                    Lean::Over => 0,
                    Lean::Past | Lean::Near => NEAR_YEARS,
                    Lean::Set | Lean::Future => 2 * NEAR_YEARS,
                };
                years.filter(|&year| year <= calendar_year(text) + near).max().map(Year::Full)
            }
            Year::Open | Year::Nearest(_) | Year::Fiscal(_) | Year::Spoken => None,
        };
        Some(match self {
            Self::Year(y) => Self::Year(year(y)?),
            Self::Decade(_) | Self::Century(_) | Self::Days(..) | Self::About(_) => self,
            Self::ShortDecade(tens) => {
                let first = calendar_year(text).div_euclid(100) * 100 + i32::from(tens);
                Self::Decade(if first > calendar_year(text) { first - 100 } else { first })
            }
            Self::Season(season, Year::Nearest(way)) => {
                Self::Season(season, Year::Full(nearest_season(season, way, text)))
            }
            Self::Season(season, y) => Self::Season(season, year(y)?),
            Self::Quarter(n, Year::Open) => {
                Self::Quarter(n, Year::Full(year_of_months(n * 3 - 2, 3, text, lean)))
            }
            Self::Quarter(n, y) => Self::Quarter(n, year(y)?),
            Self::Half(n, Year::Open) => Self::Half(n, Year::Full(year_of_months(n * 6 - 5, 6, text, lean))),
            Self::Half(n, y) => Self::Half(n, year(y)?),
            Self::WeekNumber(n, Year::Open) => {
                Self::WeekNumber(n, Year::Full(text.to_iso_week_date().year().into()))
            }
            Self::WeekNumber(n, y) => Self::WeekNumber(n, year(y)?),
            Self::Month(Month::Number(month), Year::Open) => {
                Self::Month(Month::Number(month), Year::Full(year_of(month, None, text, lean)?))
            }
            Self::Month(Month::Number(month), Year::Nearest(way)) => {
                Self::Month(Month::Number(month), Year::Full(nearest_year(month, way, text)))
            }
            Self::Month(Month::Number(month), y) => Self::Month(Month::Number(month), year(y)?),
            Self::Month(Month::Open, _) => return None,
            Self::Month(Month::Shift(by), _) => {
                let date = shift_months(text.first_of_month(), by.into())?;
                Self::Month(Month::Number(calendar_month(date)), Year::Full(calendar_year(date)))
            }
            Self::Day(day, month, y) => {
                let (month, year) = match (month, y) {
                    (Month::Number(month), Year::Open) => (month, year_of(month, Some(day), text, lean)?),
                    (Month::Number(month), Year::Nearest(0)) => (month, calendar_year(text)),
                    (Month::Number(month), Year::Nearest(way)) => {
                        let at = |year| civil(year, month, day);
                        let years = calendar_year(text) - 8..=calendar_year(text) + 8;
                        let date = if way < 0 {
                            years.rev().filter_map(at).find(|&date| date < text)
                        } else {
                            years.filter_map(at).find(|&date| date > text)
                        };
                        (month, calendar_year(date?))
                    }
                    (Month::Number(month), y) => match year(y)? {
                        Year::Full(year) => (month, year),
                        _ => return None,
                    },
                    (Month::Shift(by), _) => {
                        let date = shift_months(text.first_of_month(), by.into())?;
                        (calendar_month(date), calendar_year(date))
                    }
                    (Month::Open, Year::Nearest(way)) => {
                        let date = day_beside(day, text, way)?;
                        (calendar_month(date), calendar_year(date))
                    }
                    (Month::Open, _) => {
                        let date = nearest_day(day, text, lean)?;
                        (calendar_month(date), calendar_year(date))
                    }
                };
                civil(year, month, day)?;
                Self::Day(day, Month::Number(month), Year::Full(year))
            }
            Self::Either(one, other) => {
                let day = |(day, month, year)| match Self::Day(day, Month::Number(month), year)
                    .seen_from(text, lean)?
                {
                    Self::Day(day, Month::Number(month), year) => Some((day, month, year)),
                    _ => None,
                };
                Self::Either(day(one)?, day(other)?)
            }
            Self::DayNamed(day, number) => {
                let first = text.first_of_month();
                let in_month = |by| in_month(shift_months(first, by)?, day);
                let named = |date: &Date| weekday(*date) == number;
                // The same day falls on the same weekday within a year or so.
                let past = (0..14).filter_map(|by| in_month(-by)).filter(named).find(|&date| date <= text);
                let next = (0..14).filter_map(in_month).filter(named).find(|&date| date >= text);
                let date = match (past, next) {
                    (Some(past), Some(next)) => {
                        let (until, since) = (days_between(text, next), days_between(past, text));
                        if until < since || lean == Lean::Future && until < NEAR_DAYS { next } else { past }
                    }
                    (date, None) | (None, date) => date?,
                };
                Self::Days(date, date)
            }
            Self::DayCounted(day, by) => {
                // The nearest of that number on its side: what tells the text's day may be some days off.
                let told = shift_days(text, i64::from(by))?;
                let first = told.first_of_month();
                let near = (-2..=2).filter_map(|months| in_month(shift_months(first, months)?, day));
                let near = near.filter(|&date| by == 0 || (date > text) == (by > 0) && date != text);
                let date = near.min_by_key(|&date| days_between(told, date).abs())?;
                Self::Days(date, date)
            }
            Self::Weekday(day, week) => {
                let by = i64::from(day) - 1 - i64::from(text.weekday().to_monday_zero_offset());
                let by = match week {
                    Week::Shift(weeks) => by + 7 * i64::from(weeks),
                    Week::Nearest(way) if way < 0 => {
                        if by >= 0 {
                            by - 7
                        } else {
                            by
                        }
                    }
                    Week::Nearest(_) => {
                        if by <= 0 {
                            by + 7
                        } else {
                            by
                        }
                    }
                    Week::Open if !lean.is_back() => by.rem_euclid(7),
                    Week::Open => -(-by).rem_euclid(7),
                };
                let date = shift_days(text, by)?;
                Self::Days(date, date)
            }
            Self::Weekend => {
                let this = unit_at(Unit::Weekend, 0, text)?;
                match this {
                    Self::Days(from, _) if from > text && lean.is_back() => unit_at(Unit::Weekend, -1, text)?,
                    _ => this,
                }
            }
            Self::Unit(unit, by) => unit_at(unit, by, text)?,
            Self::Away(length, anchor) => {
                // `a week from Friday` is about what is to come.
                let ahead = matches!(anchor, Anchor::Weekday(..))
                    && length.unit > Unit::Day
                    && (length.days > 0 || length.months > 0);
                let from = anchored(anchor, text, if ahead { Lean::Future } else { lean })?;
                let date = shift_length(from, length)?;
                match length.unit {
                    Unit::Second | Unit::Minute | Unit::Hour => return None,
                    Unit::Day | Unit::BusinessDay => Self::Days(date, date),
                    _ if anchor != Anchor::Text(0, false) => Self::Days(date, date),
                    _ => Self::About(date),
                }
            }
            Self::WeekdayAway(day, length) => {
                let week = monday(shift_length(text, length)?)?;
                let date = shift_days(week, i64::from(day) - 1)?;
                Self::Days(date, date)
            }
            Self::Spell(length, anchor, edge) => around(length, anchored(anchor, text, lean)?, edge)?,
            Self::Part(part) => cut(bounds(part.whole.when().seen_from(text, lean)?)?, part)?,
            Self::Slice(unit, by, stage) => slice(unit, by, stage, text)?,
            Self::Now => Self::Days(text, text),
            Self::Window(Unit::Quarter, n) => {
                let month = calendar_month(text);
                let first = civil(calendar_year(text), month - (month - 1) % 3, 1)?;
                let (from, to) = if n < 0 { (n, 0) } else { (1, n + 1) };
                let from = shift(first, Unit::Quarter, from)?;
                Self::Days(from, shift(first, Unit::Quarter, to)?.yesterday().ok()?)
            }
            Self::Window(Unit::Second | Unit::Minute | Unit::Hour, _) => return None,
            Self::Window(unit, n) if n < 0 => Self::Days(shift(text, unit, n)?, text.yesterday().ok()?),
            Self::Window(Unit::BusinessDay, n) => {
                Self::Days(shift_business_days(text, 1)?, shift_business_days(text, n)?)
            }
            Self::Window(unit, n) => Self::Days(text.tomorrow().ok()?, shift(text, unit, n)?),
            Self::Spoken(_) | Self::Vague(_) | Self::AnyWeekday(_) => return None,
        })
    }
}

/// The one of two days that is a weekday, where the text names it and the other is none.
pub(super) fn named_of(when: When, name: u8) -> When {
    let When::Either(one, other) = when else { return when };
    let is = |(day, month, year): (u8, u8, Year)| match year {
        Year::Full(year) => civil(year, month, day).is_some_and(|date| weekday(date) == name),
        _ => false,
    };
    let day = |(day, month, year)| When::Day(day, Month::Number(month), year);
    match (is(one), is(other)) {
        (true, false) => day(one),
        (false, true) => day(other),
        _ => when,
    }
}

/// A day of the year in the year before or after, where that makes it the weekday said and the year that was chosen for it
/// does not: `Fredag 12 april`. What is sure to be over or to come stays so.
pub(super) fn on_weekday(day: When, text: Date, name: u8, lean: Lean) -> When {
    let When::Day(number, Month::Number(month), Year::Full(year)) = day else { return day };
    let here = calendar_year(text);
    let is_named = |date: &Date| weekday(*date) == name;
    if civil(year, month, number).as_ref().is_none_or(is_named) {
        return day;
    }
    let years = (here - 1..=here + 1).filter_map(|year| civil(year, month, number));
    let fits = years.filter(is_named).filter(|&date| match lean {
        Lean::Over => date <= text,
        Lean::Set | Lean::Future => date >= text,
        Lean::Past | Lean::Near => true,
    });
    let near = fits.min_by_key(|&date| days_between(text, date).abs());
    near.map_or(day, |date| When::Day(number, Month::Number(month), Year::Full(calendar_year(date))))
}

/// The first day of what is meant.
fn first(when: When, text: Date, lean: Lean) -> Option<Date> {
    bounds(when.seen_from(text, lean)?).map(|(first, _)| first)
}

/// The day that a length of time is counted from.
fn anchored(anchor: Anchor, text: Date, lean: Lean) -> Option<Date> {
    match anchor {
        Anchor::Text(days, _) => shift_days(text, days.into()),
        Anchor::Weekday(day, week) => first(When::Weekday(day, week), text, lean),
        Anchor::Day(day, month, year) => first(When::Day(day, month, year), text, lean),
    }
}

/// The stretch that a day tells, where the day is told wholly.
pub(super) fn spell(length: Length, anchor: Anchor, edge: Edge) -> Option<When> {
    let Anchor::Day(day, Month::Number(month), Year::Full(year)) = anchor else { return None };
    around(length, civil(year, month, day)?, edge)
}

/// The stretch so long that begins or ends with a day, or the week that the day is in.
fn around(length: Length, day: Date, edge: Edge) -> Option<When> {
    let back = |days: i64| Length { days: i32::try_from(days).unwrap_or(0), months: 0, ..length };
    Some(match edge {
        Edge::Around => When::Days(monday(day)?, shift_length(monday(day)?, back(6))?),
        Edge::From => When::Days(day, shift_length(day, length)?.yesterday().ok()?),
        // `the three months ended June 30` begin with a month.
        Edge::To => When::Days(shift_length(day.tomorrow().ok()?, length.times(-1))?, day),
    })
}

/// The last such day of a month before the text's day, or the first after it.
fn day_beside(day: u8, text: Date, way: i32) -> Option<Date> {
    let in_month = |by: i64| in_month(shift_months(text.first_of_month(), by)?, day);
    if way < 0 {
        (0..3).filter_map(|by| in_month(-by)).find(|&date| date < text)
    } else {
        (0..3).filter_map(in_month).find(|&date| date > text)
    }
}

/// The day of that number before the text's or after it; in the month of the text where it does not say.
fn nearest_day(day: u8, text: Date, lean: Lean) -> Option<Date> {
    let at = |by: i64| {
        let month = shift_months(text.first_of_month(), by)?;
        civil(calendar_year(month), calendar_month(month), day)
    };
    // No two months in a row lack a day.
    match lean {
        Lean::Over | Lean::Past => (-2..=0).rev().filter_map(at).find(|&date| date <= text),
        Lean::Near | Lean::Set | Lean::Future => (0..=2).filter_map(at).find(|&date| date >= text),
    }
}

/// The part of a stretch, where the stretch is told wholly.
pub(super) fn part(part: Part) -> Option<When> {
    cut(bounds(part.whole.when())?, part)
}

/// A part of the days from `first` to `last`. A week belongs to the stretch that has its Thursday, as in ISO 8601.
fn cut((first, last): (Date, Date), part: Part) -> Option<When> {
    let (n, count) = (i64::from(part.place), i64::from(part.count));
    let on = |day: u8| {
        let by = |from: u8, to: u8| i64::from((7 + to - from) % 7);
        let date = if n > 0 {
            shift_days(first, by(weekday(first), day) + 7 * (n - 1))?
        } else {
            shift_days(last, 7 * (n + 1) - by(day, weekday(last)))?
        };
        (first..=last).contains(&date).then_some(date)
    };
    // So many days from the first one, or up to the last one.
    let run = |day: Date, before: i64, days: i64| {
        let days = days + 7 * (count - 1);
        let from = shift_days(day, if n > 0 { -before } else { -before - 7 * (count - 1) })?;
        Some(When::Days(from, shift_days(from, days - 1)?))
    };
    let months = |each: i64| {
        let from = if n > 0 {
            shift_months(first, each * (n - 1))?
        } else {
            shift_months(last.tomorrow().ok()?, each * (n + 1) - each * count)?
        };
        let to = shift_months(from, each * count)?.yesterday().ok()?;
        (first <= from && to <= last).then_some((from, to))
    };
    let single = |days: (Date, Date), when: When| if count == 1 { when } else { When::Days(days.0, days.1) };
    Some(match part.piece {
        Piece::Weekday(day) => {
            let date = on(day)?;
            When::Days(date, date)
        }
        Piece::Unit(Unit::Day) => {
            let from = if n > 0 { shift_days(first, n - 1)? } else { shift_days(last, n + 1 - (count - 1))? };
            let to = shift_days(from, count - 1)?;
            if from < first || to > last {
                return None;
            }
            When::Days(from, to)
        }
        Piece::Unit(Unit::Week) => run(on(4)?, 3, 7)?,
        Piece::Unit(Unit::Weekend) => run(on(6)?, 0, 2)?,
        Piece::Unit(Unit::Month) => {
            let days = months(1)?;
            single(
                days,
                When::Month(Month::Number(calendar_month(days.0)), Year::Full(calendar_year(days.0))),
            )
        }
        Piece::Unit(Unit::Quarter) => {
            let days = months(3)?;
            let quarter = (calendar_month(days.0) - 1) / 3 + 1;
            single(days, When::Quarter(quarter, Year::Full(calendar_year(days.0))))
        }
        Piece::Unit(Unit::Year) => {
            let days = months(12)?;
            single(days, When::Year(Year::Full(calendar_year(days.0))))
        }
        Piece::Unit(Unit::Decade) => {
            let days = months(120)?;
            single(days, When::Decade(calendar_year(days.0)))
        }
        Piece::Unit(_) => return None,
    })
}

/// What part of a unit a word like `later` tells. Of months and years it is the unit itself: where `late 2022` begins
/// nobody can say; EDTF has no weeks, so of them it is days.
fn slice(unit: Unit, by: i32, stage: Stage, text: Date) -> Option<When> {
    let whole = unit_at(unit, by, text)?;
    let (first, last) = bounds(whole)?;
    let within = first <= text && text <= last;
    Some(match stage {
        Stage::ToDate => When::Days(first, text),
        Stage::Rest if within => When::Days(text, last),
        _ if unit != Unit::Week => whole,
        Stage::Earlier if within => When::Days(first, text),
        Stage::Later if within => When::Days(text, last),
        Stage::Start | Stage::Earlier => When::Days(first, shift_days(first, 2)?),
        Stage::End | Stage::Later => When::Days(shift_days(first, 3)?, last),
        Stage::Middle | Stage::Rest => whole,
    })
}

/// The year of the last, this or next season; that of a winter is the one it begins in.
fn nearest_season(season: u8, way: i32, text: Date) -> i32 {
    let first = match season {
        21 => 3,
        22 => 6,
        23 => 9,
        _ => 12,
    };
    // The season that is, or was last.
    let begun = calendar_year(text) - i32::from(calendar_month(text) < first);
    let months = (calendar_year(text) - begun) * 12 + i32::from(calendar_month(text)) - i32::from(first);
    let lasts = months < 3;
    match way {
        0 if lasts => begun,
        0 => calendar_year(text),
        _ if way < 0 => begun - i32::from(lasts),
        _ => begun + 1,
    }
}

fn unit_at(unit: Unit, by: i32, text: Date) -> Option<When> {
    Some(match unit {
        Unit::Second | Unit::Minute | Unit::Hour => return None,
        Unit::BusinessDay => {
            let date = shift_business_days(text, by)?;
            When::Days(date, date)
        }
        Unit::Day => {
            let date = shift_days(text, by.into())?;
            When::Days(date, date)
        }
        Unit::Weekend => {
            let first = shift_days(monday(text)?, i64::from(by) * 7 + 5)?;
            When::Days(first, first.tomorrow().ok()?)
        }
        Unit::WorkingWeek => {
            let first = shift_days(monday(text)?, i64::from(by) * 7)?;
            When::Days(first, shift_days(first, 4)?)
        }
        Unit::Week => {
            let first = shift_days(monday(text)?, i64::from(by) * 7)?;
            When::Days(first, shift_days(first, 6)?)
        }
        Unit::Fortnight => {
            let first = shift_days(monday(text)?, i64::from(by) * 14)?;
            When::Days(first, shift_days(first, 13)?)
        }
        Unit::Month => {
            let date = shift_months(text.first_of_month(), by.into())?;
            When::Month(Month::Number(calendar_month(date)), Year::Full(calendar_year(date)))
        }
        Unit::Quarter => {
            let quarters = calendar_year(text) * 4 + i32::from((calendar_month(text) - 1) / 3) + by;
            When::Quarter(u8::try_from(quarters.rem_euclid(4) + 1).ok()?, Year::Full(quarters.div_euclid(4)))
        }
        Unit::Year => When::Year(Year::Full(calendar_year(text).checked_add(by)?)),
        Unit::Decade => When::Decade((calendar_year(text).div_euclid(10) + by) * 10),
        Unit::Century => When::Century((calendar_year(text) - 1).div_euclid(100) + 1 + by),
    })
}

/// Whether a range does not end before it begins, as far as both ends are told: `2015 - 2010` does.
pub(super) fn runs_forwards(first: When, last: When) -> bool {
    bounds(first).zip(bounds(last)).is_none_or(|((from, _), (_, to))| from <= to)
}

/// The first and the last day of a resolved stretch.
pub(super) fn bounds(when: When) -> Option<(Date, Date)> {
    let months = |year: i32, month: u8, n: i64| {
        let first = civil(year, month, 1)?;
        Some((first, shift_months(first, n)?.yesterday().ok()?))
    };
    match when {
        When::Days(from, to) => Some((from, to)),
        When::About(date) => Some((date, date)),
        When::Day(day, Month::Number(month), Year::Full(year)) => {
            let date = civil(year, month, day)?;
            Some((date, date))
        }
        When::Month(Month::Number(month), Year::Full(year)) => months(year, month, 1),
        When::Quarter(n, Year::Full(year)) => months(year, n * 3 - 2, 3),
        When::Half(n, Year::Full(year)) => months(year, n * 6 - 5, 6),
        When::Year(Year::Full(year)) => months(year, 1, 12),
        When::Decade(year) => months(year, 1, 120),
        When::Century(n) if n > 0 => months((n - 1) * 100, 1, 1200),
        When::WeekNumber(n, Year::Full(year)) => days_of_week(year, n),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_have_a_first_and_a_last_day() {
        let day = |date: Date| format!("{}-{:02}-{:02}", date.year(), date.month(), date.day());
        let of = |when: When| bounds(when).map(|(first, last)| format!("{} {}", day(first), day(last)));
        let year = Year::Full(2024);
        for (when, expected) in [
            (When::Day(29, Month::Number(2), year), "2024-02-29 2024-02-29"),
            (When::Month(Month::Number(2), year), "2024-02-01 2024-02-29"),
            (When::Month(Month::Number(12), year), "2024-12-01 2024-12-31"),
            (When::Quarter(1, year), "2024-01-01 2024-03-31"),
            (When::Quarter(3, year), "2024-07-01 2024-09-30"),
            (When::Half(1, year), "2024-01-01 2024-06-30"),
            (When::Half(2, year), "2024-07-01 2024-12-31"),
            (When::Year(year), "2024-01-01 2024-12-31"),
            (When::Decade(1990), "1990-01-01 1999-12-31"),
            (When::Century(20), "1900-01-01 1999-12-31"),
            (When::WeekNumber(1, year), "2024-01-01 2024-01-07"),
        ] {
            assert_eq!(of(when).as_deref(), Some(expected), "{when:?}");
        }
        assert_eq!([of(When::Year(Year::Open)), of(When::Century(-1))], [None, None]);
    }
}
