//! Days of one month in a row, of which only one has the month: `3 y 4 de mayo`, `May 3, 4 and 10`.

use super::moment::Moment;
use super::reader::Reader;
use super::tables::start;
use super::value::{Month, When, Year};
use crate::cursor::{before, char_before, is_dash, previous_word, skip_gap_back};
use crate::span::Span;

/// The most days that a row may have beside the one with the month.
const DAYS: usize = 7;

/// A day of a row, or a few from the one to the other, and where it stands.
#[derive(Clone, Copy, Default)]
struct Days {
    from: u8,
    to: u8,
    start: usize,
    end: usize,
}

/// What stands behind `May 3` in a row of days.
struct Row {
    days: [Days; DAYS],
    len: usize,
    month: u8,
    /// The year, which stands behind the last day.
    year: Year,
    /// Whether only one of the days is meant.
    either: bool,
}

/// What stands before the last day of a row.
#[derive(Clone, Copy)]
struct Joint {
    end: usize,
    /// Whether only one of the days is meant: `or`.
    either: bool,
}

impl Row {
    fn days(&self) -> &[Days] {
        self.days.get(..self.len).unwrap_or_default()
    }

    fn when(&self, day: u8) -> When {
        When::Day(day, Month::Number(self.month), self.year)
    }

    /// What is read from `day` on: two days at the end that follow on each other are one stretch.
    fn joined(&self, day: Days) -> Days {
        let mut behind = self.days().iter().filter(|next| next.start > day.start);
        match (behind.next(), behind.next()) {
            (Some(last), None)
                if !self.either && day.from == day.to && last.from == last.to && last.from == day.to + 1 =>
            {
                Days { to: last.to, end: last.end, ..day }
            }
            _ => day,
        }
    }

    fn ends(&self, days: Days) -> (When, Option<When>, usize) {
        let last = (days.to > days.from).then(|| self.when(days.to));
        (self.when(days.from), last, days.end)
    }
}

impl Reader<'_, '_> {
    /// `3-5 March`, `3. und 4. März`: the first day, the last unless only one is read, and the end.
    pub(super) fn days_of_month(&self, at: usize) -> Option<(When, Option<When>, usize)> {
        let (first, end, ordinal) = self.named_day(at)?;
        let place = self.gap(end);
        let list = self.past_gap(end).and_then(|place| self.joint_of_row(place));
        let between = self.t.between.longest_before(self.text, skip_gap_back(self.text, at)).is_some();
        let (joint, listed) = match (self.range_joint(at, end), list) {
            (Some(joint), _) => (joint, false),
            (None, Some(joint)) => (self.past_gap(joint.end)?, !between || joint.either),
            (None, None) => match self.peek(place)? {
                '/' if ordinal
                    || self.digits(place + 1).is_some_and(|next| next.value == u32::from(first) + 1) =>
                {
                    (place + 1, false)
                }
                _ => return None,
            },
        };
        let joint = self.past(&self.t.the, joint);
        let (second, second_end, second_ordinal) = self.named_day(joint)?;
        let (last, month_end) = self.month_after(second, second_ordinal || ordinal, second_end)?;
        if second <= first {
            return None;
        }
        let first_day = When::Day(first, Month::Open, Year::Open).with_year_of(last);
        if listed && (second > first + 1 || list.is_some_and(|joint| joint.either)) {
            return Some((first_day, None, end));
        }
        Some((first_day, Some(last), month_end))
    }

    /// `vendredi 1er au dimanche 3 mars`, `Freitag, 1., bis Sonntag, 3. März`: days with their weekdays, of which only the
    /// last has the month.
    pub(super) fn weekdays_of_month(&self, at: usize) -> Option<(When, When, usize)> {
        if !self.may(at, start::WEEKDAY) {
            return None;
        }
        let comma = |end: usize| end + usize::from(self.is_at(end, |c| c == ','));
        let named = |at: usize| {
            let (name, end) = self.t.weekdays.longest(self.text, at).filter(|(name, _)| !name.short)?;
            let place = self.past(&self.t.the, self.past_gap(comma(end))?);
            name.part.is_none().then_some(place)
        };
        let (first, end, _) = self.day_number(named(at)?)?;
        let joint = self.range_joint(at, comma(end))?;
        let place = named(self.past(&self.t.the, joint))?;
        let (last @ When::Day(day, Month::Number(_), _), end) = self.day_first(place)? else { return None };
        let first_day = When::Day(first, Month::Open, Year::Open).with_year_of(last);
        (first < day).then_some((first_day, last, end))
    }

    /// The first of `12, 13 y 14 de abril`, whose month stands with the last.
    pub(super) fn day_before_month(&self, at: usize) -> Option<(When, Option<When>, usize)> {
        let (first, end, _) = self.named_day(at)?;
        let (mut day, mut place, mut listed) = (first, at, end);
        for _ in 0..DAYS {
            if !self.is_at(listed, |c| c == ',') {
                break;
            }
            let next = self.past(&self.t.the, self.past_gap(listed + 1)?);
            let (later, end, _) = self.named_day(next).filter(|&(later, ..)| later > day)?;
            (day, place, listed) = (later, next, end);
        }
        let (when, ..) =
            Some(place).filter(|&place| place > at).and_then(|place| self.days_of_month(place))?;
        Some((When::Day(first, Month::Open, Year::Open).with_year_of(when), None, end))
    }

    /// A later one of `May 3, 10, 11 and 12`, whose month stands with the first.
    pub(super) fn day_behind_month(&self, at: usize) -> Option<(When, Option<When>, usize)> {
        let month = self.month_of_row(at)?;
        let (first, end) = self.month_first(month)?;
        let (_, row) = self.row_behind(month, Moment::new(first, end))?;
        let day = *row.days().iter().find(|day| day.start == at)?;
        Some(row.ends(row.joined(day)))
    }

    /// `May 3 and 4`, and the beginning of `May 3-5 and 10-12, 2022`: the day, or both ends.
    pub(super) fn first_of_row(&self, at: usize, first: Moment) -> Option<(Moment, Option<Moment>)> {
        let (day, row) = self.row_behind(at, first)?;
        let (from, to, end) = row.ends(row.joined(day));
        let moment = |when| Moment { when: Some(when), end, ..first };
        Some((moment(from), to.map(moment)))
    }

    /// The days from `May 3` on, which begins at `at`, and those behind it.
    fn row_behind(&self, at: usize, first: Moment) -> Option<(Days, Row)> {
        let Some(When::Day(day, Month::Number(month), Year::Open)) = first.when else { return None };
        let plain = first.part.is_none() && first.clock.is_none();
        if !plain || !self.peek(at).is_some_and(char::is_alphabetic) {
            return None;
        }
        let mut row = Row { days: [Days::default(); DAYS], len: 0, month, year: Year::Open, either: false };
        let first = self.with_later_day(Days { from: day, to: day, start: at, end: first.end }, month)?;
        let (mut last, mut closed) = (first, false);
        while !closed {
            let comma = self.is_at(last.end, |c| c == ',');
            let mut place = self.past_gap(last.end + usize::from(comma))?;
            if let Some(joint) = self.joint_of_row(place) {
                (place, closed) = (self.past(&self.t.the, self.past_gap(joint.end)?), true);
                row.either = joint.either;
            } else if !comma {
                return None;
            }
            let (from, end, ordinal) = self.day_number(place)?;
            let next = self.with_later_day(Days { from, to: from, start: place, end }, month)?;
            let counted = !ordinal && self.is_amount(next.end) || self.clock(place, true).is_some();
            if next.from <= last.to || counted {
                return None;
            }
            *row.days.get_mut(row.len)? = next;
            (row.len, last) = (row.len + 1, next);
        }
        let year = self.year_after(last.end, false).filter(|&(year, _)| self.exists(last.to, month, year));
        if let Some((year, end)) = year {
            row.year = year;
            row.days.get_mut(row.len.checked_sub(1)?)?.end = end;
        } else if let Some(word) = self.next_in_line(last.end) {
            // `On May 3 and 24 people`: a number that counts something is no day.
            let goes_on = self.t.after_day.longest(self.text, word.start()).is_some()
                || self.past(&self.t.at, word.start()) > word.start();
            if !goes_on {
                return None;
            }
        }
        Some((first, row))
    }

    /// `3-5`: the days from the one to the other, where a dash and a later one follow on a day that the month has.
    fn with_later_day(&self, days: Days, month: u8) -> Option<Days> {
        let exists = |day| self.exists(day, month, Year::Open);
        let Some(dash) = self.peek(days.end).filter(|&c| is_dash(c)) else {
            return exists(days.from).then_some(days);
        };
        let (to, end, _) = self.day_number(days.end + dash.len_utf8())?;
        (to > days.from && exists(to)).then_some(Days { to, end, ..days })
    }

    /// What stands before the last day of a row, if it begins at `at`.
    fn joint_of_row(&self, at: usize) -> Option<Joint> {
        if let Some(((), end)) = self.t.or.longest(self.text, at) {
            return Some(Joint { end, either: true });
        }
        let and = self.t.and.longest(self.text, at).map(|((), end)| end);
        let and = and.or_else(|| self.is_at(at, |c| c == '&').then_some(at + 1));
        and.map(|end| Joint { end, either: false })
    }

    /// The month that may stand before the first of a row of days in digits that reaches to `at`.
    pub(super) fn month_of_row(&self, at: usize) -> Option<usize> {
        if self.t.words.day_before_month {
            return None;
        }
        let mut start = at;
        for _ in 0..=DAYS {
            let back = skip_gap_back(self.text, start);
            let (word, name) = match char_before(self.text, back)? {
                // `Sept. 3`
                ',' | '.' | '&' => (None, previous_word(self.text, back - 1)),
                c if c.is_alphabetic() && back < start => {
                    let word = previous_word(self.text, start)?;
                    (Some(word), Some(word))
                }
                _ => return None,
            };
            let month = name.filter(|name| {
                let month = self.t.months.longest(self.text, name.start());
                start < at && month.is_some_and(|(_, end)| end == name.end())
            });
            if let Some(month) = month {
                return Some(month.start());
            }
            let mut end = back;
            let sign = before(self.text, end).strip_suffix('&').map(str::len);
            if let Some(joint) = word.map(Span::start).or(sign) {
                self.joint_of_row(joint).filter(|joint| joint.end == end)?;
                end = skip_gap_back(self.text, joint);
            }
            let end = before(self.text, end).strip_suffix(',').map_or(end, str::len);
            start = self.day_back(end)?;
            let dash = char_before(self.text, start).filter(|&c| is_dash(c));
            start = dash.map_or(Some(start), |dash| self.day_back(start - dash.len_utf8()))?;
        }
        None
    }

    /// Where one or two digits with or without their ending begin that end at `end`.
    fn day_back(&self, end: usize) -> Option<usize> {
        let suffix = before(self.text, end).bytes().rev().take(2).take_while(u8::is_ascii_alphabetic).count();
        let digits = before(self.text, end - suffix).bytes().rev().take(3);
        let digits = digits.take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&digits).then(|| end - suffix - digits)
    }
}
