//! Lengths of time, from which points are counted: `two years and a month`, `an hour and a half`, `2.5 hrs`.

use rust_decimal::prelude::ToPrimitive as _;

use super::calendar::Got;
use super::clock::{Clock, Time};
use super::moment::Moment;
use super::reader::Reader;
use super::tables::start;
use super::value::{Anchor, Week, When};
use crate::cursor::{ends_word, is_hyphen, skip_gap_back};
use crate::language::date::Unit;
use crate::number::tables::Word;

/// How long something is, counted as the calendar does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Length {
    pub(super) months: i32,
    pub(super) days: i32,
    pub(super) business_days: i32,
    pub(super) seconds: i32,
    /// The smallest unit that is said.
    pub(super) unit: Unit,
    /// How many of the unit said last.
    pub(super) count: i32,
}

/// What was read of a length: the number is `None` where it is vague.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spell {
    pub(super) length: Option<Length>,
    pub(super) unit: Unit,
    /// Whether the unit is written as a plural.
    pub(super) plural: bool,
    pub(super) end: usize,
}

impl Spell {
    /// One of a unit, without its number.
    pub(super) fn one(unit: Unit, end: usize) -> Option<Self> {
        Some(Self { length: Some(Length::new(unit, (1, 1))?), unit, plural: false, end })
    }

    /// The number said last.
    pub(super) fn count(&self) -> Option<i32> {
        self.length.map(|length| length.count)
    }
}

impl Length {
    /// So many of a unit, the number as a fraction; `None` where that is no whole number of any smaller one.
    fn new(unit: Unit, (over, under): (i32, i32)) -> Option<Self> {
        let whole = |each: i32| {
            let all = over.checked_mul(each)?;
            (all % under == 0).then_some(all / under)
        };
        let none = Self {
            months: 0,
            days: 0,
            business_days: 0,
            seconds: 0,
            unit,
            count: if under == 1 { over } else { 1.max(over / under) },
        };
        let months = |each| Some(Self { months: whole(each)?, ..none });
        let days = |each| Some(Self { days: whole(each)?, ..none });
        let seconds = |each| Some(Self { seconds: whole(each)?, ..none });
        match unit {
            Unit::Second => seconds(1),
            Unit::Minute => seconds(60),
            Unit::Hour => seconds(3600),
            Unit::Day => days(1),
            Unit::BusinessDay => Some(Self { business_days: whole(1)?, ..none }),
            Unit::Week | Unit::WorkingWeek | Unit::Weekend => days(7),
            Unit::Fortnight => days(14),
            Unit::Month => months(1),
            Unit::Quarter => months(3),
            Unit::Year => months(12),
            Unit::Decade => months(120),
            Unit::Century => months(1200),
        }
    }

    fn plus(self, more: Self) -> Option<Self> {
        Some(Self {
            months: self.months.checked_add(more.months)?,
            days: self.days.checked_add(more.days)?,
            business_days: self.business_days.checked_add(more.business_days)?,
            seconds: self.seconds.checked_add(more.seconds)?,
            ..more
        })
    }

    /// The same the other way.
    pub(super) fn times(self, by: i32) -> Self {
        Self {
            months: self.months * by,
            days: self.days * by,
            business_days: self.business_days * by,
            seconds: self.seconds * by,
            ..self
        }
    }
}

impl Reader<'_, '_> {
    /// `3 hours from 10 am`, `two weeks starting May 20`: the beginning, and the end where it is another day.
    pub(super) fn length_from(&self, at: usize) -> Option<(Moment, Option<Moment>)> {
        if !self.is_at(at, char::is_alphanumeric) {
            return None;
        }
        let spell = self.length(at)?;
        let comma = if self.is_at(spell.end, |c| c == ',') { spell.end + 1 } else { spell.end };
        let place = self.past_gap(comma)?;
        let ((), end) = self.t.beginning.longest(self.text, place)?;
        // `two weeks from Monday` is a day, `for two weeks from Monday` is how long.
        let led = self.t.lasting.longest_before(self.text, skip_gap_back(self.text, at)).is_some();
        if !led && self.t.away.longest(self.text, place).is_some() {
            return None;
        }
        let place = self.past_gap(end)?;
        let first = self.moment(place).or_else(|| self.bare_hour_at(place))?;
        self.lasting_for(first, spell, first.end)
    }

    /// `from 10 am for 3 hours`, `starting Monday for two weeks`.
    pub(super) fn length_after(&self, at: usize, first: Moment) -> Option<(Moment, Option<Moment>)> {
        let comma = if self.is_at(first.end, |c| c == ',') { first.end + 1 } else { first.end };
        let place = self.past_gap(comma)?;
        let ((), end) = self.t.lasting_ahead.longest(self.text, place)?;
        let spell = self.length(self.past_gap(end)?)?;
        let back = skip_gap_back(self.text, at);
        let led = self.t.beginning_before.longest_before(self.text, back).is_some();
        // `14 February from 9:30 for two hours`
        let timed = first.when.is_some() && first.clock.is_some();
        if led || timed { self.lasting_for(first, spell, spell.end) } else { None }
    }

    /// `from 9 for 2.5 hrs`: an hour that only the length after it tells.
    pub(super) fn hour_that_lasts(&self, at: usize) -> Option<Moment> {
        let hour = self.bare_hour_at(at)?;
        self.t.from.longest_before(self.text, skip_gap_back(self.text, at))?;
        self.length_after(at, hour).map(|_| hour)
    }

    fn bare_hour_at(&self, at: usize) -> Option<Moment> {
        let digits = self.digits(at).filter(|digits| digits.len <= 2 && (1..=24).contains(&digits.value))?;
        let time = Time { hour: u8::try_from(digits.value).ok()?, minute: 0, second: None };
        let clock = Clock { time, high: None, zone: None };
        (!self.goes_on(digits.end)).then(|| Moment::at_time(clock, digits.end))
    }

    /// What lasts so long from a day or hour, and ends at `end` in the text.
    fn lasting_for(&self, first: Moment, spell: Spell, end: usize) -> Option<(Moment, Option<Moment>)> {
        let length = spell.length?;
        if let Some(clock) = first.clock {
            let calendar = length.months != 0 || length.days != 0 || length.business_days != 0;
            let high = clock.time.plus_seconds(length.seconds)?;
            let fits = !calendar && length.seconds > 0 && clock.high.is_none();
            return fits.then_some((
                Moment { clock: Some(Clock { high: Some(high), ..clock }), end, ..first },
                None,
            ));
        }
        // A stretch that begins on a weekday is to come.
        let when = match first.when? {
            When::Weekday(day, Week::Open) => When::Weekday(day, Week::Nearest(1)),
            when => when,
        };
        let anchor = match when {
            When::Weekday(day, week) => Anchor::Weekday(day, week),
            When::Day(day, month, year) => Anchor::Day(day, month, year),
            When::Unit(Unit::Day, by) => Anchor::Text(by, true),
            _ => return None,
        };
        if length.seconds != 0 || length.business_days != 0 || first.part.is_some() {
            return None;
        }
        // The last day is the one before so much later.
        let length = Length { days: length.days - 1, unit: Unit::Day, ..length };
        let last = Moment::new(When::Away(length, anchor), end);
        Some((Moment { when: Some(when), end, ..first }, Some(last)))
    }

    /// A number of units as a fraction: `3`, `2.5`, `twenty-one`, `one and a half`.
    fn fraction(&self, at: usize) -> Got<(i32, i32)> {
        if let Some(digits) = self.digits(at) {
            let value = i32::try_from(digits.value).ok().filter(|_| digits.len <= 4)?;
            let point = self.is_at(digits.end, |c| c == '.');
            if point
                && let Some(tenths) = self.digits(digits.end + 1)
                && tenths.len == 1
                && !self.goes_on(tenths.end)
            {
                return Some(((value * 10 + i32::try_from(tenths.value).ok()?, 10), tenths.end));
            }
            return (!self.goes_on(digits.end)).then_some(((value, 1), digits.end));
        }
        if !self.may(at, start::COUNT) {
            return None;
        }
        // `half an hour`
        if let Some((Word::Fraction(over, under), end)) = self.numbers.words.prefix(self.text, at, ends_word)
            && let Some((Word::Article, article)) =
                self.past_gap(end).and_then(|place| self.numbers.words.prefix(self.text, place, ends_word))
        {
            return Some(((i32::try_from(over).ok()?, i32::try_from(under).ok()?), article));
        }
        let small = self.t.counts.longest(self.text, at);
        let found = self.words(at).filter(|found| {
            let longer = small.is_none_or(|(_, end)| found.span.end() > end);
            longer && !found.value.weak && found.value.high.is_none() && found.value.decimals.is_none()
        });
        if let Some(found) = found {
            let over = found.value.numerator.to_i32().filter(|&n| n < 10_000)?;
            return Some(((over, found.value.denominator.to_i32()?), found.span.end()));
        }
        let (n, end) = small?;
        Some(((i32::try_from(n).ok()?, 1), end))
    }

    /// A number and its unit.
    fn term(&self, at: usize) -> Option<Spell> {
        let ((over, under), end) = self.fraction(at)?;
        let place = match self.peek(end)? {
            c if is_hyphen(c) => end + c.len_utf8(),
            c if c.is_alphabetic() && self.is_digit_at(at) => end,
            _ => self.past_gap(end)?,
        };
        let ((unit, plural), end) = self.t.units.longest(self.text, place)?;
        Some(Spell { length: Some(Length::new(unit, (over, under))?), unit, plural, end })
    }

    /// The length of time at `at`.
    pub(super) fn length(&self, at: usize) -> Option<Spell> {
        if !self.may(at, start::LENGTH) {
            return None;
        }
        self.scene.lengths.get(at, || self.length_here(at))
    }

    fn length_here(&self, at: usize) -> Option<Spell> {
        /// `2 years, 3 months and 5 days, 4 hours`
        const MOST: usize = 4;
        if let Some(((), end)) = self.t.few.longest(self.text, at) {
            let ((unit, plural), end) = self.t.units.longest(self.text, self.past_gap(end)?)?;
            return Some(Spell { length: None, unit, plural, end });
        }
        let Some(mut spell) = self.term(at) else {
            // `years ago`
            let ((unit, plural), end) = self.t.units.longest(self.text, at)?;
            return (plural && unit >= Unit::Day).then_some(Spell { length: None, unit, plural, end });
        };
        // `a year and a half`
        let fraction = || {
            let place = self.past_gap(spell.end)?;
            let ((over, under), end) = self.numbers.added.longest(self.text, place)?;
            let more = Length::new(spell.unit, (i32::try_from(over).ok()?, i32::try_from(under).ok()?))?;
            Some(Spell { length: Some(spell.length?.plus(more)?), plural: true, end, ..spell })
        };
        if let Some(sum) = fraction() {
            return Some(sum);
        }
        for _ in 1..MOST {
            let comma = if self.is_at(spell.end, |c| c == ',') { spell.end + 1 } else { spell.end };
            let more = || {
                let place = self.past(&self.t.and, self.past_gap(comma)?);
                let next = self.term(place).filter(|next| next.unit < spell.unit)?;
                Some(Spell { length: Some(spell.length?.plus(next.length?)?), plural: true, ..next })
            };
            let Some(sum) = more() else { break };
            spell = sum;
        }
        Some(spell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_added_part_by_part() {
        let length = |unit: Unit, n: i32| Length::new(unit, (n, 1)).unwrap();
        let hours = length(Unit::Hour, 2).plus(length(Unit::Minute, 30)).unwrap();
        assert_eq!((hours.months, hours.days, hours.business_days, hours.seconds), (0, 0, 0, 9000));
        let years = length(Unit::Year, 1).plus(length(Unit::Month, 2)).unwrap();
        assert_eq!((years.months, years.days, years.business_days, years.seconds), (14, 0, 0, 0));
        let weeks = length(Unit::Fortnight, 1).plus(length(Unit::Week, 1)).unwrap();
        assert_eq!((weeks.months, weeks.days), (0, 21));
        let mixed = length(Unit::BusinessDay, 3).plus(length(Unit::Hour, 1)).unwrap();
        assert_eq!((mixed.days, mixed.business_days, mixed.seconds), (0, 3, 3600));
        let business = length(Unit::BusinessDay, 3).plus(length(Unit::BusinessDay, 2)).unwrap();
        assert_eq!(business.business_days, 5);
    }
}
