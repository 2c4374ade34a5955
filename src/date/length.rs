//! Lengths of time, from which points are counted: `two years and a month`, `an hour and a half`, `2.5 hrs`.

use rust_decimal::prelude::ToPrimitive as _;

use super::calendar::Got;
use super::reader::Reader;
use crate::cursor::{ends_word, is_hyphen};
use crate::language::date::Unit;
use crate::number::words::words;

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
        let none =
            Self { months: 0, days: 0, business_days: 0, seconds: 0, unit, count: over.div_euclid(under) };
        let months = |each| Some(Self { months: whole(each)?, ..none });
        let days = |each| Some(Self { days: whole(each)?, ..none });
        let seconds = |each| Some(Self { seconds: whole(each)?, ..none });
        match unit {
            Unit::Second => seconds(1),
            Unit::Minute => seconds(60),
            Unit::Hour => seconds(3600),
            Unit::Day => days(1),
            Unit::BusinessDay => Some(Self { business_days: whole(1)?, ..none }),
            Unit::Week | Unit::Weekend => days(7),
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
        let small = self.t.counts.longest(self.text, at);
        let found = words(self.text, at, self.numbers).filter(|found| {
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
        for _ in 1..MOST {
            let comma = if self.is_at(spell.end, |c| c == ',') { spell.end + 1 } else { spell.end };
            let Some(place) = self.past_gap(comma) else { break };
            let place = self.past(&self.t.and, place);
            let Some(next) = self.term(place).filter(|next| next.unit < spell.unit) else { break };
            let sum = spell.length.zip(next.length).and_then(|(a, b)| a.plus(b));
            if sum.is_none() || !ends_word(self.text, next.end) {
                break;
            }
            spell = Spell { length: sum, plural: true, ..next };
        }
        Some(spell)
    }
}
