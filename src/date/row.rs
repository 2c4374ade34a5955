//! Hours of a list, of which only the last has the word for them: `um 8, 10 und 18 Uhr`, `om 8, 10 en 12 uur`.

use super::calendar::Got;
use super::clock::{Clock, Raw};
use super::reader::Reader;
use crate::cursor::{before, char_before, ends_word, is_dash, previous_word, skip_gap_back};

/// The most hours that a list is followed over.
const MOST: usize = 6;

impl Reader<'_, '_> {
    /// An hour, or two with what joins them, of a list that a word for hours closes.
    pub(super) fn listed_hours(&self, at: usize) -> Got<Clock> {
        let back = skip_gap_back(self.text, at);
        if self.t.between.longest_before(self.text, back).is_some() {
            return None;
        }
        let (clock, end) = self.hours_of_list(at)?;
        let mut last = end;
        for _ in 0..MOST {
            let comma = usize::from(self.is_at(last, |c| c == ','));
            let place = self.past_gap(last + comma)?;
            let and = self.t.and.longest(self.text, place).or_else(|| self.t.or.longest(self.text, place));
            if comma == 0 && and.is_none() {
                return None;
            }
            let next = and.map_or(Some(place), |((), end)| self.past_gap(end))?;
            // `von 10 bis 12 und von 14 bis 17 Uhr`
            let next = self.past(&self.t.from, next);
            (_, last) = self.hours_of_list(next)?;
            if self.closes_hours(at, last) {
                return Some((clock, end));
            }
            if and.is_some() {
                return None;
            }
        }
        None
    }

    /// Whether the word for hours stands behind the last of a list: one that is nothing else, or one that is a length of time
    /// too where a preposition of time leads to the first.
    fn closes_hours(&self, at: usize, end: usize) -> bool {
        let place = self.gap(end);
        if let Some((false, _)) = self.t.o_clock.longest(self.text, place) {
            return true;
        }
        let Some(((), end)) = self.t.hours.longest(self.text, place) else { return false };
        let next = self.gap(end);
        let lasts = self.t.hours_of.longest(self.text, next).is_some()
            || self.t.not_hours.longest(self.text, next).is_some()
            || self.t.genitives.longest(self.text, next).is_some();
        !lasts && self.has_clock_lead(self.first_of_hours(at))
    }

    /// Whether the hour at `at` is a later one of a list to whose first a preposition of time leads.
    pub(super) fn ends_hours(&self, at: usize) -> bool {
        let first = self.first_of_hours(at);
        first < at && self.has_clock_lead(first)
    }

    /// An hour out of 24, or two of them.
    fn hours_of_list(&self, at: usize) -> Got<Clock> {
        let hour = |at: usize| {
            let fits = |raw: &Raw| {
                matches!(raw.len, 1 | 2) && ends_word(self.text, raw.end) && !self.goes_on(raw.end)
            };
            self.raw(at).filter(fits)
        };
        let low = hour(at)?;
        let high = self.range_joint(at, low.end).and_then(hour).filter(|high| high.time > low.time);
        let end = high.map_or(low.end, |high| high.end);
        Some((Clock { time: low.time, high: high.map(|high| high.time), zone: None }, end))
    }

    /// Where the first hour of the list begins that has a later one at `at`; `at` where none stands before it.
    fn first_of_hours(&self, at: usize) -> usize {
        let mut first = at;
        for _ in 0..MOST {
            let Some(start) = self.hour_before(first) else { break };
            first = start;
        }
        first
    }

    /// Where the hour begins that a comma or a word for `and` joins to what stands at `at`.
    fn hour_before(&self, at: usize) -> Option<usize> {
        let back = skip_gap_back(self.text, at);
        let joins = |start: usize| {
            let and = self.t.and.longest(self.text, start).or_else(|| self.t.or.longest(self.text, start));
            and.is_some_and(|((), end)| end == back)
        };
        let and = previous_word(self.text, at).filter(|word| joins(word.start()));
        let joint = and.map_or(back, |word| skip_gap_back(self.text, word.start()));
        let comma = before(self.text, joint).strip_suffix(',').map(str::len);
        if and.is_none() && comma.is_none() || joint == at {
            return None;
        }
        let end = self.before_hours(comma.unwrap_or(joint));
        let start = self.hour_back(end)?;
        // `10–12`
        let dash = char_before(self.text, start).filter(|&c| is_dash(c));
        Some(dash.and_then(|dash| self.hour_back(start - dash.len_utf8())).unwrap_or(start))
    }

    /// The place before a word for hours that ends at `end`, or before its letter.
    fn before_hours(&self, end: usize) -> usize {
        let Some(word) = previous_word(self.text, end).filter(|word| word.end() == end) else { return end };
        if self.t.hours.longest(self.text, word.start()).is_some_and(|((), to)| to == end) {
            return skip_gap_back(self.text, word.start());
        }
        before(self.text, end).strip_suffix(['h', 'H', 'u']).map_or(end, str::len)
    }

    /// Where one or two digits begin that end at `end` and are an hour.
    fn hour_back(&self, end: usize) -> Option<usize> {
        let digits = before(self.text, end).bytes().rev().take(3).take_while(u8::is_ascii_digit).count();
        let start = end - digits;
        let joined = char_before(self.text, start)
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | ',' | ':' | '/'));
        let hour = self.digits(start).is_some_and(|hour| hour.value <= 24);
        ((1..=2).contains(&digits) && !joined && hour).then_some(start)
    }
}
