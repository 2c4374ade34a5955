//! Hours with the word for them between hour and minutes, which is the word for a length of time too: `14h30`,
//! `vingt heures trente`, `huit heures moins le quart`, `de 14 h à 16 h`, `midi et demi`.

use super::calendar::Got;
use super::clock::{Clock, Time};
use super::reader::{Digits, Reader};
use crate::cursor::{before, ends_word, is_dash, is_letter, previous_word, skip_gap_back};
use crate::language::date::{DayPart, Unit};

/// The first hour that a time is of rather than a length, where nothing else tells.
const FIRST: u8 = 6;

const NOON: u8 = 12;

/// An hour with its word.
#[derive(Clone, Copy, Debug)]
struct Worded {
    time: Time,
    end: usize,
    /// Whether minutes are told.
    minutes: bool,
    /// Whether they are told with `moins`, as no length is.
    sure: bool,
    /// Whether they have a unit of their own, as those of a length have.
    unit: bool,
    part: Option<DayPart>,
}

impl Reader<'_, '_> {
    /// A time or a range of times with the word for hours. `dated` says that a day stands right beside it.
    pub(super) fn worded_clock(&self, at: usize, dated: bool) -> Got<Clock> {
        let first = match self.worded(at) {
            Some(first) => first,
            None => return self.worded_range(at, dated),
        };
        if let Some(got) = self.worded_end(at, first, dated) {
            return Some(got);
        }
        self.is_worded_time(at, first, dated).then(|| {
            let (zone, end) = self.zone(first.end).unwrap_or((None, first.end));
            (Clock { time: first.time, high: None, zone }, end)
        })
    }

    /// The hour at `at`, the word for hours and the minutes.
    fn worded(&self, at: usize) -> Option<Worded> {
        if let Some(digits) = self.digits(at)
            && self.is_at(digits.end, is_letter)
        {
            return self.glued(digits);
        }
        let (hour, end) = self.count(at)?;
        let hour = u8::try_from(hour).ok().filter(|&hour| hour <= 24)?;
        let place = self.past_gap(end)?;
        let ((), end) = self.t.hours.longest(self.text, place)?;
        let time = Time { hour, minute: 0, second: None };
        let letter = end == place + 1;
        Some(self.with_part(self.minutes_told(time, end, letter)))
    }

    /// `14h30`, `14h`.
    fn glued(&self, hour: Digits) -> Option<Worded> {
        let ((), end) = match self.peek(hour.end)? {
            c @ ('h' | 'H') => ((), hour.end + c.len_utf8()),
            _ => self.t.hours.longest_glued(self.text, hour.end)?,
        };
        let time = Time { hour: u8::try_from(hour.value).ok()?, minute: 0, second: None };
        let letter = end == hour.end + 1;
        let worded = self.with_part(self.minutes_told(time, end, letter));
        let fits = hour.len <= 2 && hour.value <= 24 && (worded.minutes || ends_word(self.text, end));
        fits.then_some(worded)
    }

    /// The minutes after the word for hours, or its letter.
    fn minutes_told(&self, time: Time, end: usize, letter: bool) -> Worded {
        let none = Worded { time, end, minutes: false, sure: false, unit: false, part: None };
        let minute = |minute: u32, end: usize| {
            let minute = u8::try_from(minute).ok().filter(|&minute| minute < 60)?;
            let unit = self.t.units.longest(self.text, self.gap(end));
            let unit = unit.filter(|((unit, _), _)| *unit == Unit::Minute).map(|(_, end)| end);
            let counts = unit.is_none() && (self.is_amount(end) || self.plural_at(end));
            let time = Time { minute, ..time };
            (!counts && time.hour < 24).then_some(Worded {
                time,
                end: unit.unwrap_or(end),
                minutes: true,
                unit: unit.is_some(),
                ..none
            })
        };
        // `14h30`, `14 h 30`
        if letter {
            let digits = self
                .digits(self.gap(end))
                .filter(|digits| digits.len == 2 && ends_word(self.text, digits.end));
            return digits
                .filter(|digits| !self.goes_on(digits.end))
                .and_then(|d| minute(d.value, d.end))
                .unwrap_or(none);
        }
        let from = |by: i32, end: usize| {
            let time = Time::at_minute(i32::from(time.hour) * 60 + by)?;
            Some(Worded { time, end, minutes: true, sure: by < 0, ..none })
        };
        let read = || {
            if let Some((by, end)) = self.t.clock_after.longest(self.text, self.past_gap(end)?) {
                return from(by, end);
            }
            let place = self.past_gap(end)?;
            let Some((side, joint)) = self.t.clock_joints.longest(self.text, place) else {
                if !self.t.words.worded_minutes {
                    return None;
                }
                let (n, end) = self.count(place)?;
                let two = !self.is_digit_at(place) || end == place + 2;
                return minute(n, end).filter(|_| two && n > 0);
            };
            let (n, end) = self.count(self.past_gap(joint)?)?;
            let told = minute(n, end).filter(|_| n > 0)?;
            let by = side * i32::try_from(n).ok()?;
            from(by, told.end).map(|worded| Worded { unit: told.unit, ..worded })
        };
        read().unwrap_or(none)
    }

    /// `du matin`, `pm` after it.
    fn with_part(&self, worded: Worded) -> Worded {
        let place = self.gap(worded.end);
        if let Some((part, end)) = self.t.clock_parts.longest(self.text, place) {
            return Worded { time: worded.time.in_part_of_day(part), end, part: Some(part), ..worded };
        }
        worded
    }

    /// Whether what was read is a time and no length.
    fn is_worded_time(&self, at: usize, worded: Worded, dated: bool) -> bool {
        let back = skip_gap_back(self.text, at);
        let next = self.gap(worded.end);
        if worded.part.is_some() || worded.sure {
            return true;
        }
        // `il y a 3 h`
        if self.t.ago_before.longest_before(self.text, back).is_some() {
            return false;
        }
        let clock = Clock { time: worded.time, high: None, zone: None };
        // `à 3 heures de route`, `à 14 heures du lundi`
        let lasts = self.t.not_hours.longest(self.text, next).is_some()
            || self.t.genitives.longest(self.text, next).is_some()
                && !self.is_clock_of_day(clock, worded.end);
        if lasts || self.is_at(worded.end, |c| c == '/') {
            return false;
        }
        if self.zone(worded.end).is_some() {
            return true;
        }
        let hour = worded.time.hour;
        let led = self.t.clock_leads.longest_before(self.text, back).is_some_and(|((), lead)| {
            // `de 2 à 3 heures` is how long it takes; `magnitude 4,4 à 3 h 12`
            let number = before(self.text, skip_gap_back(self.text, lead));
            let decimal = || number.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with([',', '.']);
            !number.ends_with(char::is_numeric) || worded.minutes && decimal()
        });
        if led || dated || self.ends_hours(at) {
            return !worded.unit || dated;
        }
        if hour >= FIRST && self.is_bracketed(at, worded.end) {
            return true;
        }
        let spell = self.t.spells.longest_before(self.text, back).is_some()
            || hour < NOON && self.t.spells_of_day.longest_before(self.text, back).is_some();
        worded.minutes && !worded.unit && !spell && (hour >= FIRST || hour == 0)
    }

    /// Whether hours stand in brackets behind their day: `dimanche (21 heures, Canal+)`.
    fn is_bracketed(&self, at: usize, end: usize) -> bool {
        let Some(before) = before(self.text, at).strip_suffix('(') else { return false };
        let day = previous_word(self.text, before.len()).is_some_and(|word| {
            let at = word.start();
            self.t.weekdays.longest(self.text, at).is_some() || self.t.months.longest(self.text, at).is_some()
        });
        day && self.is_at(end, |c| matches!(c, ')' | ',' | '/'))
    }

    /// The later end of a range: `14h à 16h`, `9 heures à midi`.
    fn worded_end(&self, at: usize, first: Worded, dated: bool) -> Got<Clock> {
        let joint = self.range_joint(at, first.end)?;
        let joint = self.past(&self.t.the, joint);
        let back = skip_gap_back(self.text, at);
        let (high, end, marked) = match self.worded(joint) {
            Some(last) => (last.time, last.end, last.part.is_some() || last.minutes),
            None => {
                let ((minutes, _), end) = self.t.clock_words.longest(self.text, joint)?;
                (Time::at_minute(minutes.into())?, end, true)
            }
        };
        let opened = self.t.from.longest_before(self.text, back).is_some()
            || self.t.between.longest_before(self.text, back).is_some()
            || self.has_clock_lead(at);
        let dash = self.peek(self.gap(first.end)).is_some_and(is_dash);
        let next = self.gap(end);
        // `une attente de 2h à 3h`, `des journées de 10h à 12h de travail`
        let hours = marked || first.minutes || dated || first.time.hour >= FIRST || high.hour >= 12;
        let lasts = self.t.not_hours.longest(self.text, next).is_some()
            || self.t.genitives.longest(self.text, next).is_some();
        if !(opened || dash || dated) || !hours || lasts && !dated {
            return None;
        }
        let (zone, end) = self.zone(end).unwrap_or((None, end));
        Some((Clock { time: first.time, high: Some(high), zone }, end))
    }

    /// `de 9 à 17 heures`: the word stands with the second hour alone.
    fn worded_range(&self, at: usize, dated: bool) -> Got<Clock> {
        let (low, end) = self.count(at)?;
        let low = u8::try_from(low).ok().filter(|&hour| hour <= 24)?;
        let joint = self.range_joint(at, end)?;
        let last = self.worded(joint)?;
        let back = skip_gap_back(self.text, at);
        let opened = self.t.from.longest_before(self.text, back).is_some()
            || self.t.between.longest_before(self.text, back).is_some();
        let next = self.gap(last.end);
        let lasts = self.t.not_hours.longest(self.text, next).is_some()
            || self.t.genitives.longest(self.text, next).is_some();
        // `de 8 à 10 heures`, `de 12 à 24 heures` may be how long it takes.
        let opening = || {
            let lead = self.t.from.longest_before(self.text, back).map_or(at, |((), start)| start);
            self.tells_opening(lead, last.end) || self.has_weekday_before(lead)
        };
        let hours = dated
            || last.part.is_some()
            || last.minutes
            || low >= FIRST && ((13..24).contains(&last.time.hour) || opening());
        if !opened && !dated && last.part.is_none() || !hours || lasts {
            return None;
        }
        let time = Time { hour: low, minute: 0, second: None };
        let time = last.part.map_or(time, |part| time.in_part_of_day(part));
        let (zone, end) = self.zone(last.end).unwrap_or((None, last.end));
        Some((Clock { time, high: Some(last.time), zone }, end))
    }

    /// `midi et demi`, `minuit moins cinq`: the time with what stands after the word for it.
    pub(super) fn after_clock_word(&self, minutes: u16, end: usize) -> Option<(Time, usize, bool)> {
        if self.t.words.clock_after.is_empty() {
            return None;
        }
        let time = Time::at_minute(minutes.into())?;
        let worded = self.minutes_told(time, end, false);
        (worded.minutes && !worded.unit).then_some((
            worded.time,
            worded.end,
            self.t.clock_after.longest(self.text, self.gap(end)).is_some(),
        ))
    }
}
