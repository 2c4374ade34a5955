//! Hours from the one to the other that nothing marks as such: `open 10-4`, `Mon-Fri 9-17`, `09:00-17:30`, `6-8` on Monday
//! morning.

use super::calendar::Got;
use super::clock::{Clock, Raw, after_low};
use super::reader::Reader;
use crate::cursor::{before, char_before, ends_word, is_dash, previous_word, skip_gap_back, slice};
use crate::span::Span;

impl Reader<'_, '_> {
    /// Whether hours that nothing leads are those of a timetable: `09:00-17:30`, but not `Luke 10:25-11:13`.
    pub(super) fn is_timetable(&self, low: &Raw, high: &Raw) -> bool {
        let full = |raw: &Raw| raw.sign == Some(':') && raw.len == 2 && raw.time.minute.is_multiple_of(5);
        full(low)
            && full(high)
            && low.time < high.time
            && self.is_at(self.gap(low.end), is_dash)
            && !self.goes_on(high.end)
            && !self.is_at(high.end, is_dash)
    }

    /// `open 10-4`, `9-5 daily`, `Mon-Fri 9-17`: the hours of a place, which close after noon.
    pub(super) fn is_opening(&self, low: &Raw, high: &Raw) -> bool {
        let (from, to) = (low.time.hour, high.time.hour);
        // `6-4` at an Open is a set.
        let noon = (8..=12).contains(&from) && (1..from).contains(&to)
            || (5..to).contains(&from) && (13..=24).contains(&to);
        let points = low.sign == Some('.') || high.sign == Some('.');
        let lead = self.t.from.longest_before(self.text, skip_gap_back(self.text, low.start));
        let lead = match lead {
            Some(((), lead)) => Some(lead),
            None => self.is_at(low.end, is_dash).then_some(low.start),
        };
        noon && !points
            && self.hours_close(high.end)
            && lead.is_some_and(|lead| self.tells_opening(lead, high.end))
    }

    /// Whether what stands beside hours says that a place is open then.
    pub(super) fn tells_opening(&self, at: usize, end: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        let back = before(self.text, back)
            .strip_suffix([',', ':', '(', '.'])
            .map_or(back, |text| skip_gap_back(self.text, text.len()));
        let days = || {
            let name = previous_word(self.text, back).map(Span::start);
            let name = name.filter(|&name| self.t.weekdays.longest(self.text, name).is_some());
            name.is_some_and(|name| {
                let joint = skip_gap_back(self.text, name);
                char_before(self.text, joint).is_some_and(is_dash)
                    || previous_word(self.text, joint).is_some_and(|word| {
                        let at = word.start();
                        let joined = [&self.t.to, &self.t.and];
                        joined.iter().any(|table| table.longest(self.text, at).is_some())
                    })
            })
        };
        self.t.openings_before.longest_before(self.text, back).is_some()
            || self.t.openings.longest(self.text, self.gap(end)).is_some()
            || days()
    }

    /// Whether no noun follows that the number before would count.
    fn hours_close(&self, end: usize) -> bool {
        ends_word(self.text, end)
            && !self.is_amount(end)
            && self.next_in_line(end).is_none_or(|word| {
                slice(self.text, word).len() < 4
                    || self.t.days.longest(self.text, word.start()).is_some()
                    || self.t.shifts.longest(self.text, word.start()).is_some()
                    || self.t.openings.longest(self.text, word.start()).is_some()
            })
    }

    /// `6-8` after `next Monday`, or `Monday morning`: hours without anything that marks them.
    pub(super) fn bare_hours(&self, at: usize) -> Got<Clock> {
        let hour = |at: usize| self.raw(at).filter(|raw| raw.len <= 2 && (1..=12).contains(&raw.time.hour));
        let low = hour(at).filter(|raw| raw.sign != Some('.'))?;
        let dash = self.peek(low.end).filter(|&c| is_dash(c))?;
        let high = hour(low.end + dash.len_utf8()).filter(|raw| raw.sign != Some('.'))?;
        self.hours_close(high.end).then(|| {
            let clock = Clock { time: low.time, high: Some(after_low(low.time, high.time)), zone: None };
            (clock, high.end)
        })
    }
}
