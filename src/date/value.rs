//! What an expression says, before it is written as EDTF and TIMEX3.

use std::fmt::Write as _;

use jiff_core::civil::{Date, ISOWeekDate, Weekday};

use super::length::Length;
use crate::language::date::{DayPart, Edge, Stage, Unit};

/// A year, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    Open,
    /// Astronomical: 1 BC is 0.
    Full(i32),
    /// Its last two digits.
    Short(u8),
    /// So many from that of the text.
    Shift(i32),
    /// A year of accounts, whose months are not told.
    Fiscal(i32),
    /// The month or season meant is the last one (-1), this one (0) or the next (1).
    Nearest(i32),
    /// That of a time spoken of.
    Spoken,
}

/// A month, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Month {
    Open,
    Number(u8),
    Shift(i32),
}

/// The week that a weekday is in, as far as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Week {
    Open,
    /// So many from that of the text.
    Shift(i32),
    /// The last such day before (-1) or the first after (1) the text.
    Nearest(i32),
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    Year(Year),
    /// By its first year.
    Decade(i32),
    /// By its first year, the century not told.
    ShortDecade(u8),
    /// By its number, the 19th is 19; negative before Christ.
    Century(i32),
    /// By its number in ISO 8601-2.
    Season(u8, Year),
    Quarter(u8, Year),
    Half(u8, Year),
    WeekNumber(u8, Year),
    Month(Month, Year),
    Day(u8, Month, Year),
    Weekday(u8, Week),
    /// One of two days: `03/04/2025` where nothing tells the order.
    Either((u8, u8, Year), (u8, u8, Year)),
    /// A day of some month, and the weekday that it is: `Tuesday the 11th`.
    DayNamed(u8, u8),
    /// A day of some month, and how many days from that of the text it is: `ontem (14)`.
    DayCounted(u8, i32),
    /// The weekend that was last or is next.
    Weekend,
    /// Any day of the name: `a Tuesday`.
    AnyWeekday(u8),
    /// A unit counted from the one that the text is of.
    Unit(Unit, i32),
    /// So long before or after a day.
    Away(Length, Anchor),
    /// The weekday in the week that is so far from the text's.
    WeekdayAway(u8, Length),
    /// So long, told by a day in it: `the three months ended June 30`.
    Spell(Length, Anchor, Edge),
    /// A part of a stretch: `the last Friday of May`.
    Part(Part),
    /// A part of the unit that is so many from that of the text, by where it lies in it.
    Slice(Unit, i32, Stage),
    /// The day of the text, as the end of a range.
    Now,
    /// So many units counted from a time spoken of, or such a unit.
    Spoken(Unit),
    /// The last (-) or next (+) so many units.
    Window(Unit, i32),
    /// Some time past (-) or to come (+).
    Vague(i32),
    /// Days of the calendar, from and to.
    Days(Date, Date),
    /// A day that is only about right.
    About(Date),
}

/// What a length of time is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    /// So many days from that of the text, and whether they are said: `from tomorrow`.
    Text(i32, bool),
    Weekday(u8, Week),
    Day(u8, Month, Year),
}

/// So many days, weeks or the like of a longer stretch, or one of its weekdays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Which one: 1 the first, -1 the last.
    pub(super) place: i8,
    /// How many of them.
    pub(super) count: u8,
    pub(super) piece: Piece,
    pub(super) whole: Whole,
}

/// What a stretch is cut into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Unit(Unit),
    Weekday(u8),
}

/// A stretch that parts are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    Year(Year),
    Decade(i32),
    Century(i32),
    Quarter(u8, Year),
    Half(u8, Year),
    Month(Month, Year),
    Unit(Unit, i32),
}

impl Whole {
    /// The stretch, if parts of it can be told.
    pub(super) fn of(when: When) -> Option<Self> {
        Some(match when {
            When::Year(year) => Self::Year(year),
            When::Decade(year) => Self::Decade(year),
            When::Century(n) => Self::Century(n),
            When::Quarter(n, year) => Self::Quarter(n, year),
            When::Half(n, year) => Self::Half(n, year),
            When::Month(month, year) => Self::Month(month, year),
            When::Unit(unit, by) => Self::Unit(unit, by),
            _ => return None,
        })
    }

    /// Whether the text says which stretch it is.
    pub(super) fn is_told(self) -> bool {
        match self {
            Self::Year(year) | Self::Quarter(_, year) | Self::Half(_, year) | Self::Month(_, year) => {
                matches!(year, Year::Full(_))
            }
            Self::Decade(_) | Self::Century(_) => true,
            Self::Unit(..) => false,
        }
    }

    /// The stretch itself.
    pub(super) fn when(self) -> When {
        match self {
            Self::Year(year) => When::Year(year),
            Self::Decade(year) => When::Decade(year),
            Self::Century(n) => When::Century(n),
            Self::Quarter(n, year) => When::Quarter(n, year),
            Self::Half(n, year) => When::Half(n, year),
            Self::Month(month, year) => When::Month(month, year),
            Self::Unit(unit, by) => When::Unit(unit, by),
        }
    }
}

/// How many days a month has; February has 29 where the year is not told.
pub(super) fn days_in(month: u8, year: Year) -> u8 {
    let year = if let Year::Full(year) = year { year } else { 2000 };
    civil(year, month, 1).and_then(|first| u8::try_from(first.days_in_month()).ok()).unwrap_or(0)
}

/// The month before.
fn before(month: Month, year: Year) -> (Month, Year) {
    match (month, year) {
        (Month::Number(1), Year::Full(year)) => (Month::Number(12), Year::Full(year - 1)),
        (Month::Number(1), year) => (Month::Number(12), year),
        (Month::Number(month), year) => (Month::Number(month - 1), year),
        (Month::Shift(by), year) => (Month::Shift(by - 1), year),
        (Month::Open, year) => (Month::Open, year),
    }
}

/// A day of the calendar, if there is one.
pub(super) fn civil(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The first and the last day of a numbered week.
pub(super) fn days_of_week(year: i32, week: u8) -> Option<(Date, Date)> {
    let first =
        ISOWeekDate::new(i16::try_from(year).ok()?, i8::try_from(week).ok()?, Weekday::Monday).ok()?;
    Some((first.to_date(), first.last_of_week().ok()?.to_date()))
}

impl Year {
    fn write(self, out: &mut String) {
        let done = match self {
            Self::Full(year) if year < 0 => write!(out, "-{:04}", -year),
            Self::Full(year) => write!(out, "{year:04}"),
            Self::Short(year) => write!(out, "XX{year:02}"),
            Self::Fiscal(year) => write!(out, "FY{year:04}"),
            Self::Open | Self::Shift(_) | Self::Nearest(_) | Self::Spoken => write!(out, "XXXX"),
        };
        debug_assert!(done.is_ok());
    }

    fn is_told(self) -> bool {
        matches!(self, Self::Full(_) | Self::Short(_))
    }
}

/// TIMEX3's letters for a part of the day.
pub(super) fn part_code(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "TMO",
        DayPart::Midday => "TMI",
        DayPart::Afternoon => "TAF",
        DayPart::Evening => "TEV",
        DayPart::Night => "TNI",
    }
}

fn of_year(year: Year, rest: std::fmt::Arguments<'_>) -> String {
    let mut out = String::new();
    year.write(&mut out);
    let done = out.write_fmt(rest);
    debug_assert!(done.is_ok());
    out
}

fn day(date: Date) -> String {
    of_year(Year::Full(date.year().into()), format_args!("-{:02}-{:02}", date.month(), date.day()))
}

impl When {
    /// The EDTF of what is absolute in it; `None` where nothing is.
    pub(super) fn edtf(self) -> Option<String> {
        Some(match self {
            Self::Year(year) => {
                if !year.is_told() {
                    return None;
                }
                of_year(year, format_args!(""))
            }
            Self::Decade(first) => format!("{:03}X", first.div_euclid(10)),
            Self::ShortDecade(tens) => format!("XX{}X", tens / 10),
            // The 1st century BC is from -0099 to 0000: no prefix of digits fits it.
            Self::Century(n) if n < -1 => format!("-{:02}XX", -n - 1),
            Self::Century(n) if n < 1 => return None,
            Self::Century(n) => format!("{:02}XX", n - 1),
            Self::Season(_, Year::Fiscal(_))
            | Self::Quarter(_, Year::Fiscal(_))
            | Self::Half(_, Year::Fiscal(_))
            | Self::Month(_, Year::Fiscal(_))
            | Self::Day(_, _, Year::Fiscal(_)) => return None,
            Self::Season(season, year) => of_year(year, format_args!("-{season}")),
            Self::Quarter(n, year) => of_year(year, format_args!("-{}", 32 + n)),
            Self::Half(n, year) => of_year(year, format_args!("-{}", 39 + n)),
            Self::Month(Month::Number(month), year) => of_year(year, format_args!("-{month:02}")),
            Self::Month(..) => return None,
            Self::Day(day, Month::Number(month), year) => of_year(year, format_args!("-{month:02}-{day:02}")),
            Self::Day(day, _, year) => of_year(year, format_args!("-XX-{day:02}")),
            Self::Either(one, other) => {
                let day = |(day, month, year)| Self::Day(day, Month::Number(month), year).edtf();
                format!("[{},{}]", day(one)?, day(other)?)
            }
            Self::DayNamed(day, _) | Self::DayCounted(day, _) => format!("XXXX-XX-{day:02}"),
            Self::Spell(length, anchor, edge) => super::resolve::spell(length, anchor, edge)?.edtf()?,
            // Where the year is open: the stretch, as with `early May`.
            Self::Part(part) => match super::resolve::part(part) {
                Some(when) => when.edtf()?,
                None => part.whole.when().edtf()?,
            },
            Self::Days(from, to) if from == to => day(from),
            Self::Days(from, to) => format!("{}/{}", day(from), day(to)),
            Self::About(date) => format!("{}~", day(date)),
            Self::WeekNumber(n, Year::Full(year)) => {
                let (first, last) = days_of_week(year, n)?;
                format!("{}/{}", day(first), day(last))
            }
            Self::WeekNumber(..)
            | Self::Weekday(..)
            | Self::WeekdayAway(..)
            | Self::Weekend
            | Self::AnyWeekday(_)
            | Self::Unit(..)
            | Self::Slice(..)
            | Self::Now
            | Self::Away(..)
            | Self::Spoken(_)
            | Self::Window(..)
            | Self::Vague(_) => return None,
        })
    }

    /// The TIMEX3 value.
    pub(super) fn timex(self) -> String {
        match self {
            Self::Year(year) => of_year(year, format_args!("")),
            Self::Decade(first) => format!("{:03}", first.div_euclid(10)),
            Self::ShortDecade(tens) => format!("XX{}", tens / 10),
            Self::Century(n) if n < 0 => format!("BC{:02}", -n - 1),
            Self::Century(n) => format!("{:02}", n - 1),
            Self::Season(season, year) => {
                let code = match season {
                    21 => "SP",
                    22 => "SU",
                    23 => "FA",
                    _ => "WI",
                };
                of_year(year, format_args!("-{code}"))
            }
            Self::Quarter(n, year) => of_year(year, format_args!("-Q{n}")),
            Self::Half(n, year) => of_year(year, format_args!("-H{n}")),
            Self::WeekNumber(n, year) => of_year(year, format_args!("-W{n:02}")),
            Self::Month(Month::Number(month), year) => of_year(year, format_args!("-{month:02}")),
            Self::Month(_, year) => of_year(year, format_args!("-XX")),
            Self::Day(day, Month::Number(month), year) => of_year(year, format_args!("-{month:02}-{day:02}")),
            Self::Day(day, _, year) => of_year(year, format_args!("-XX-{day:02}")),
            Self::Either((_, _, year), _) => of_year(year, format_args!("-XX-XX")),
            Self::DayNamed(day, _) | Self::DayCounted(day, _) => format!("XXXX-XX-{day:02}"),
            Self::Weekday(day, _) | Self::AnyWeekday(day) | Self::WeekdayAway(day, _) => {
                format!("XXXX-WXX-{day}")
            }
            Self::Weekend => "XXXX-WXX-WE".to_owned(),
            Self::Now => "PRESENT_REF".to_owned(),
            Self::Spell(length, ..) => Self::Window(length.unit, length.count).timex(),
            // TIMEX3 has no form for the second week of May; these are those of Recognizers-Text.
            Self::Part(part) => {
                let whole = part.whole.when().timex();
                match (super::resolve::part(part), part.piece, part.whole) {
                    (Some(when), ..) => when.timex(),
                    (None, Piece::Weekday(day), Whole::Month(..)) if part.place > 0 => {
                        format!("{whole}-WXX-{day}-#{}", part.place)
                    }
                    (None, Piece::Weekday(day), Whole::Month(..)) => format!("{whole}-WXX-{day}"),
                    (None, Piece::Weekday(day), _) => format!("XXXX-WXX-{day}"),
                    (None, Piece::Unit(Unit::Week), Whole::Month(..))
                        if part.place > 0 && part.count == 1 =>
                    {
                        format!("{whole}-W{:02}", part.place)
                    }
                    (None, Piece::Unit(unit), _) => Self::Spoken(unit).timex(),
                }
            }
            Self::Unit(unit, _)
            | Self::Spoken(unit)
            | Self::Slice(unit, ..)
            | Self::Away(Length { unit, .. }, _) => {
                match unit {
                    Unit::Second | Unit::Minute => "XXXX-XX-XXTXX:XX",
                    Unit::Hour => "XXXX-XX-XXTXX",
                    Unit::Day | Unit::BusinessDay => "XXXX-XX-XX",
                    Unit::Weekend => "XXXX-WXX-WE",
                    Unit::WorkingWeek | Unit::Week | Unit::Fortnight => "XXXX-WXX",
                    Unit::Month => "XXXX-XX",
                    Unit::Quarter => "XXXX-QX",
                    Unit::Year => "XXXX",
                    Unit::Decade => "XXX",
                    Unit::Century => "XX",
                }
            }
            .to_owned(),
            Self::Window(unit, n) => {
                let n = n.unsigned_abs();
                match unit {
                    Unit::Second => format!("PT{n}S"),
                    Unit::Minute => format!("PT{n}M"),
                    Unit::Hour => format!("PT{n}H"),
                    Unit::Day => format!("P{n}D"),
                    Unit::BusinessDay => format!("P{n}BD"),
                    Unit::Weekend => format!("P{n}WE"),
                    Unit::Week | Unit::WorkingWeek => format!("P{n}W"),
                    Unit::Fortnight => format!("P{}W", 2 * n),
                    Unit::Month => format!("P{n}M"),
                    Unit::Quarter => format!("P{n}Q"),
                    Unit::Year => format!("P{n}Y"),
                    Unit::Decade => format!("P{n}DE"),
                    Unit::Century => format!("P{n}CE"),
                }
            }
            Self::Vague(way) => if way < 0 { "PAST_REF" } else { "FUTURE_REF" }.to_owned(),
            Self::Days(from, to) if from == to => day(from),
            Self::Days(from, to) => format!("{}/{}", day(from), day(to)),
            Self::About(date) => day(date),
        }
    }

    /// Whether its years can be written in four digits.
    pub(super) fn is_writable(self) -> bool {
        let fits = |year: i32| (-9999..=9999).contains(&year);
        match self {
            Self::Decade(first) => fits(first),
            Self::Century(n) => (-99..=99).contains(&n),
            Self::Year(Year::Full(year))
            | Self::Season(_, Year::Full(year))
            | Self::Quarter(_, Year::Full(year))
            | Self::Half(_, Year::Full(year))
            | Self::WeekNumber(_, Year::Full(year))
            | Self::Month(_, Year::Full(year))
            | Self::Day(_, _, Year::Full(year))
            | Self::Either((_, _, Year::Full(year)), _) => fits(year),
            _ => true,
        }
    }

    /// Whether it is a day and no longer stretch.
    pub(super) fn is_day(self) -> bool {
        match self {
            Self::Day(..)
            | Self::Either(..)
            | Self::DayNamed(..)
            | Self::DayCounted(..)
            | Self::Weekday(..)
            | Self::AnyWeekday(_)
            | Self::WeekdayAway(..)
            | Self::Part(Part { piece: Piece::Weekday(_) | Piece::Unit(Unit::Day), count: 1, .. })
            | Self::Unit(Unit::Day, _)
            | Self::Slice(Unit::Day, ..)
            | Self::Now
            | Self::About(_) => true,
            Self::Days(from, to) => from == to,
            Self::Away(Length { unit, .. }, _) | Self::Spoken(unit) => unit == Unit::Day,
            _ => false,
        }
    }

    /// The same with the year of `other`, where it has none and `other` has one.
    pub(super) fn with_year_of(self, other: Self) -> Self {
        if let (Self::Day(day, Month::Open, _) | Self::DayNamed(day, _), Self::Day(last, month, year)) =
            (self, other)
        {
            // `lundi 29 au mercredi 1er mai` begins in the month before.
            let (mut month, mut year) = if day < last { (month, year) } else { before(month, year) };
            // No two months in a row lack a day.
            if matches!(month, Month::Number(month) if day > days_in(month, year)) {
                (month, year) = before(month, year);
            }
            return Self::Day(day, month, year);
        }
        let year = match other {
            Self::Year(year)
            | Self::Season(_, year)
            | Self::Quarter(_, year)
            | Self::Half(_, year)
            | Self::Month(_, year)
            | Self::Day(_, _, year) => year,
            _ => return self,
        };
        if year == Year::Open {
            return self;
        }
        let month = |when| match when {
            Self::Month(Month::Number(month), _) | Self::Day(_, Month::Number(month), _) => month,
            _ => 0,
        };
        // November to February 2017 began in 2016.
        let earlier = match year {
            Year::Full(full) if month(self) > month(other) && month(other) > 0 => Year::Full(full - 1),
            _ => year,
        };
        match self {
            Self::Month(month, Year::Open) => Self::Month(month, earlier),
            Self::Day(day, month, Year::Open) => Self::Day(day, month, earlier),
            Self::Season(season, Year::Open) => Self::Season(season, year),
            Self::Quarter(n, Year::Open) => Self::Quarter(n, year),
            Self::Half(n, Year::Open) => Self::Half(n, year),
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_comes_after_another() {
        let number = |month: u8| Month::Number(month);
        for (given, expected) in [
            ((number(1), Year::Full(2024)), (number(12), Year::Full(2023))),
            ((number(1), Year::Open), (number(12), Year::Open)),
            ((number(2), Year::Full(2024)), (number(1), Year::Full(2024))),
            ((number(12), Year::Open), (number(11), Year::Open)),
            ((Month::Shift(0), Year::Open), (Month::Shift(-1), Year::Open)),
            ((Month::Open, Year::Open), (Month::Open, Year::Open)),
        ] {
            assert_eq!(before(given.0, given.1), expected);
        }
    }

    #[test]
    fn years_of_more_than_four_digits_are_not_written() {
        for (year, writable) in [(9999, true), (10_000, false), (-9999, true), (-10_000, false), (0, true)] {
            let year = Year::Full(year);
            for when in [
                When::Year(year),
                When::Season(21, year),
                When::Quarter(1, year),
                When::Half(1, year),
                When::WeekNumber(1, year),
                When::Month(Month::Number(1), year),
                When::Day(1, Month::Number(1), year),
            ] {
                assert_eq!(when.is_writable(), writable, "{when:?}");
            }
        }
        for (when, writable) in [
            (When::Decade(9990), true),
            (When::Decade(10_000), false),
            (When::Century(99), true),
            (When::Century(100), false),
            (When::Century(-99), true),
            (When::Century(-100), false),
            (When::Year(Year::Open), true),
        ] {
            assert_eq!(when.is_writable(), writable, "{when:?}");
        }
    }
}
