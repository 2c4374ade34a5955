//! Parts of the day beside their day or a time: `Nacht zum Dienstag`, `Abend des 3. Mai`, `'s avonds om acht uur`.

use super::moment::Moment;
use super::reader::Reader;
use super::tables::start;
use super::value::{Month, Week, When, Year, days_in};
use crate::cursor::skip_gap_back;
use crate::language::date::{DateRelation, DayPart, Unit};

impl Reader<'_, '_> {
    /// `abends um acht`, `'s ochtends tussen 8 en 10`: the part of the day says which half the hours are in.
    pub(super) fn part_before_clock(&self, at: usize) -> Option<Moment> {
        if !self.may(at, start::PART_WORD) {
            return None;
        }
        let (part, end) = self.t.part_words.longest(self.text, at)?;
        let place = self.past_gap(end)?;
        let told = self.past(&self.t.at, place);
        // `van 3 uur 's ochtends tot 5 uur`: the hour is another one.
        let bound = self.t.qualifiers.longest_before(self.text, skip_gap_back(self.text, told));
        let other = bound.is_some_and(|(relation, _)| relation == DateRelation::Until);
        if told > place && other {
            return None;
        }
        let mut moment = Moment { when: None, part: Some(part), ..Moment::new(When::Now, end) };
        if let Some((clock, end)) = self.clock(told, true) {
            (moment.clock, moment.end) = (Some(clock), end);
            moment = moment.with_part_in_clock();
        } else if told > place {
            self.bare_hour(&mut moment, told);
        }
        moment.clock.is_some().then_some(Moment { part: None, ..moment })
    }

    /// `Abend des 3. Mai`, `ochtend van 3 mei`; a night belongs to the day in whose evening it begins.
    pub(super) fn part_of_named_day(&self, at: usize) -> Option<Moment> {
        if !self.may(at, start::PART | start::PART_NOUN) {
            return None;
        }
        let noun = self.t.part_nouns.longest(self.text, at);
        let (part, end) = match noun {
            None if self.t.words.part_nouns.is_empty() => self.t.parts.longest(self.text, at)?,
            noun => noun?,
        };
        let place = self.past_gap(end)?;
        if part == DayPart::Night
            && let Some((when, end)) = self.night_between(place)
        {
            return Some(Moment { part: Some(part), ..Moment::new(when, end) }.with_article());
        }
        let ((), end) = self.t.part_of.longest(self.text, place)?;
        let (when, end) = self.day_at(self.past_gap(end)?)?;
        let mut moment = Moment { part: Some(part), ..Moment::new(when, end) }.with_article();
        // `the night of May 3, 1 a.m.` is on the day after.
        if part != DayPart::Night {
            self.clock_after_day(&mut moment);
        }
        Some(moment)
    }

    /// `zum Dienstag`, `von Montag auf Dienstag`, `vom 3. auf den 4. Mai`: the day in whose evening the night begins.
    pub(super) fn night_between(&self, at: usize) -> Option<(When, usize)> {
        let (last, end) = self.morning_of_night(at)?;
        Some((before(last)?, end))
    }

    /// The day in whose morning the night ends that stands at `at`: `natt til søndag`.
    pub(super) fn morning_after(&self, at: usize) -> Option<When> {
        let noun = self.t.part_nouns.longest(self.text, at);
        let (part, end) = noun.or_else(|| self.t.parts.longest(self.text, at))?;
        let night = self.past_gap(end).filter(|_| part == DayPart::Night)?;
        self.morning_of_night(night).map(|(day, _)| day)
    }

    fn morning_of_night(&self, at: usize) -> Option<(When, usize)> {
        let mut place = at;
        if let Some(((), end)) = self.t.night_from.longest(self.text, at) {
            let first = self.past(&self.t.the, self.past_gap(end)?);
            // `vrijdag 3 op zaterdag 4 mei`: the second tells the month.
            let end = match self.weekday_first(first) {
                Some((_, end)) => {
                    self.past_gap(end).and_then(|at| self.day_number(at)).map_or(end, |day| day.1)
                }
                None => self
                    .day_first(first)
                    .map_or_else(|| self.day_number(first).map(|day| day.1), |day| Some(day.1))?,
            };
            place = self.past_gap(end)?;
        }
        let ((), end) = self.t.night_to.longest(self.text, place)?;
        self.day_at(self.past_gap(end)?)
    }

    /// A day in letters or digits, with or without its article.
    fn day_at(&self, at: usize) -> Option<(When, usize)> {
        let place = self.past(&self.t.the, at);
        let day = self.stretch_or_part(place, false).filter(|moment| moment.part.is_none())?;
        Some((day.when.filter(|when| when.is_day())?, day.end))
    }
}

/// The day before one that is told by its name or date.
fn before(day: When) -> Option<When> {
    Some(match day {
        When::Weekday(1, Week::Shift(by)) => When::Weekday(7, Week::Shift(by - 1)),
        When::Weekday(1, week) => When::Weekday(7, week),
        When::Weekday(day, week) => When::Weekday(day - 1, week),
        When::Unit(Unit::Day, by) => When::Unit(Unit::Day, by - 1),
        When::Day(1, Month::Number(1), Year::Full(year)) => {
            When::Day(31, Month::Number(12), Year::Full(year - 1))
        }
        When::Day(1, Month::Number(1), Year::Open) => When::Day(31, Month::Number(12), Year::Open),
        // Whether February has 29 days the year says.
        When::Day(1, Month::Number(3), year) if !matches!(year, Year::Full(_)) => return None,
        When::Day(1, Month::Number(month), year @ (Year::Open | Year::Full(_))) => {
            When::Day(days_in(month - 1, year), Month::Number(month - 1), year)
        }
        When::Day(day, month, year) if day > 1 => When::Day(day - 1, month, year),
        _ => return None,
    })
}
