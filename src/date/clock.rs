//! Times of day: `7.05am`, `14:30 GMT`, `half past seven`, `7-9:30 p.m.`

use super::calendar::Got;
use super::reader::Reader;
use super::tables::start;
use super::zone::Zone;
use crate::cursor::{
    after, before, char_before, ends_word, is_dash, is_gap, is_letter, previous_word, skip_gap_back, slice,
    starts_word,
};
use crate::language::date::{DayPart, Meridiem, Needs, Unit};
use crate::unit::read_unit;

/// A time of day as read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) time: Time,
    /// The end of a range.
    pub(super) high: Option<Time>,
    pub(super) zone: Option<Zone>,
}

/// Hours, minutes, seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Time {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: Option<u8>,
}

/// A time before what stands after it says which half of the day is meant.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    pub(super) time: Time,
    /// `:` or `.` between hour and minute; `:` where the minutes are in words, too.
    pub(super) sign: Option<char>,
    pub(super) len: usize,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether the half of the day was told before the minutes: `8 pm y media`.
    pub(super) halved: bool,
    /// Whether a day stands before it.
    pub(super) dated: bool,
}

/// What stood after the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Half(Meridiem),
    /// `Uhr`, a zone: the hour is out of 24.
    Full,
    None,
}

impl Time {
    pub(super) fn at_minute(minutes: i32) -> Option<Self> {
        let minutes = minutes.rem_euclid(1440);
        Some(Self {
            hour: u8::try_from(minutes / 60).ok()?,
            minute: u8::try_from(minutes % 60).ok()?,
            second: None,
        })
    }

    /// So many seconds later on the same day.
    pub(super) fn plus_seconds(self, seconds: i32) -> Option<Self> {
        let from =
            i32::from(self.hour) * 3600 + i32::from(self.minute) * 60 + i32::from(self.second.unwrap_or(0));
        let to = from.checked_add(seconds).filter(|to| (0..=86_400).contains(to))?;
        let second = u8::try_from(to % 60).ok()?;
        Some(Self {
            hour: u8::try_from(to / 3600).ok()?,
            minute: u8::try_from(to / 60 % 60).ok()?,
            second: (second > 0 || self.second.is_some()).then_some(second),
        })
    }

    /// Whether a day has it: 24:00 is its end, and nothing is later.
    fn is_of_day(self) -> bool {
        self.hour < 24 || self.minute == 0 && self.second.is_none_or(|second| second == 0)
    }

    fn in_half(self, half: Meridiem) -> Self {
        let hour = match (half, self.hour) {
            (Meridiem::Am, 12) => 0,
            (Meridiem::Pm, hour) if hour < 12 => hour + 12,
            (_, hour) => hour,
        };
        Self { hour, ..self }
    }

    /// The time in a part of the day: 7 in the evening is 19:00. An hour out of 24 stays.
    pub(super) fn in_part_of_day(self, part: DayPart) -> Self {
        match part {
            DayPart::Morning => self,
            DayPart::Midday if self.hour < 5 => self.in_half(Meridiem::Pm),
            DayPart::Midday => self,
            DayPart::Evening | DayPart::Night if self.hour == 12 => Self { hour: 0, ..self },
            DayPart::Night if self.hour < 5 => self,
            DayPart::Afternoon | DayPart::Evening | DayPart::Night => self.in_half(Meridiem::Pm),
        }
    }
}

/// The first time after `low` that a clock of twelve hours shows as `high`: `11 pm a las 2` ends in the night.
fn next_shown(low: Time, high: Time) -> Time {
    if !(1..=12).contains(&high.hour) {
        return high;
    }
    let (am, pm) = (high.in_half(Meridiem::Am), high.in_half(Meridiem::Pm));
    if am <= low && low < pm { pm } else { am }
}

/// The later end of a range whose halves of the day are not told: `de 10 a 4` ends in the afternoon.
pub(super) fn after_low(low: Time, high: Time) -> Time {
    if high <= low && low.hour <= 12 { next_shown(low, high) } else { high }
}

impl std::fmt::Display for Time {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if let Some(second) = self.second {
            write!(f, ":{second:02}")?;
        }
        Ok(())
    }
}

/// In minutes from midnight.
const NOON: u16 = 720;

impl Reader<'_, '_> {
    /// The digits of a time, whatever follows.
    pub(super) fn raw(&self, at: usize) -> Option<Raw> {
        let hour = self.digits(at)?;
        if hour.len == 3 || hour.len == 4 {
            let (h, m) = (hour.value / 100, hour.value % 100);
            let time = Time { hour: u8::try_from(h).ok()?, minute: u8::try_from(m).ok()?, second: None };
            return (h <= 24 && m < 60 && time.is_of_day()).then_some(Raw {
                time,
                sign: None,
                len: hour.len,
                start: at,
                end: hour.end,
                halved: false,
                dated: false,
            });
        }
        if hour.len > 2 || hour.value > 24 {
            return None;
        }
        let h = u8::try_from(hour.value).ok()?;
        let time = Time { hour: h, minute: 0, second: None };
        let alone =
            Raw { time, sign: None, len: hour.len, start: at, end: hour.end, halved: false, dated: false };
        let sign = match self.peek(hour.end) {
            Some(sign @ (':' | '.')) => sign,
            // `alle 18,30`
            Some(',') if self.t.words.clock_comma && self.is_at_hour(at) => '.',
            _ => return Some(alone),
        };
        let Some(minute) = self.digits(hour.end + 1) else { return Some(alone) };
        if minute.len != 2 || minute.value > 59 {
            return None;
        }
        let mut raw = Raw {
            time: Time { hour: h, minute: u8::try_from(minute.value).ok()?, second: None },
            sign: Some(sign),
            len: hour.len,
            start: at,
            end: minute.end,
            halved: false,
            dated: false,
        };
        if sign == ':'
            && self.is_at(minute.end, |c| c == ':')
            && let Some(second) = self.digits(minute.end + 1)
            && second.len == 2
            && second.value < 60
        {
            raw.time.second = u8::try_from(second.value).ok();
            raw.end = second.end;
        }
        // `1:36.6` is how long a race took.
        (raw.time.is_of_day() && !self.goes_on(raw.end)).then_some(raw)
    }

    /// Whether what stands before leads to an hour and to nothing else.
    fn is_at_hour(&self, at: usize) -> bool {
        matches!(self.t.hour_leads.longest_before(self.text, skip_gap_back(self.text, at)), Some((false, _)))
    }

    /// An hour in digits or words, with the minutes after it: `7`, `seven`, `siete y media`.
    fn hour_word(&self, at: usize) -> Option<Raw> {
        let raw = self.plain_hour(at)?;
        Some(self.minutes_behind(raw).unwrap_or(raw))
    }

    fn plain_hour(&self, at: usize) -> Option<Raw> {
        if let Some(raw) = self.raw(at) {
            return (raw.len <= 2).then_some(raw);
        }
        let (hour, end) = self.t.counts.longest(self.text, at)?;
        let hour = u8::try_from(hour).ok().filter(|hour| (1..=24).contains(hour))?;
        // An article is no hour.
        let word = hour > 1 || end - at > 2;
        let time = Time { hour, minute: 0, second: None };
        let raw = Raw { time, sign: None, len: 0, start: at, end, halved: false, dated: false };
        word.then(|| self.minute_word(raw).unwrap_or(raw))
    }

    /// `siete y media`, `8 pm menos cuarto`, `oito e quarenta e cinco`: the minutes told after the hour.
    fn minutes_behind(&self, raw: Raw) -> Option<Raw> {
        if raw.sign.is_some() || raw.len > 2 || self.t.words.worded_minutes {
            return None;
        }
        let mut time = raw.time;
        let mut place = self.gap(raw.end);
        let half = self.meridiem(place).filter(|_| time.hour <= 12);
        if let Some((half, end)) = half {
            (time, place) = (time.in_half(half), self.gap(end));
        }
        let (by, end) = match self.t.clock_after.longest(self.text, place) {
            Some(got) => got,
            None => {
                let (side, end) = self.t.clock_joints.longest(self.text, place)?;
                let place = self.past_gap(end)?;
                let (minutes, end) = self.count(place)?;
                let two = !self.is_digit_at(place) || end == place + 2;
                // `entre las tres y las diez`; `los días 12, 13 y 14`
                let back = skip_gap_back(self.text, raw.start);
                let listed = self.is_digit_at(place) && !self.has_clock_lead(raw.start);
                if !(1..=59).contains(&minutes)
                    || !two
                    || listed
                    || self.t.between.longest_before(self.text, back).is_some()
                {
                    return None;
                }
                (side * i32::try_from(minutes).ok()?, end)
            }
        };
        // `del 3 al 10 y 12 de marzo`
        let of = || self.t.of.longest(self.text, self.gap(end)).map_or(end, |(_, end)| end);
        let dated = || self.t.months.longest(self.text, self.gap(of())).is_some();
        if self.is_amount(end) || self.plural_at(end) || dated() {
            return None;
        }
        let time = Time::at_minute(i32::from(time.hour) * 60 + by)?;
        Some(Raw { time, sign: Some(':'), end, halved: half.is_some(), ..raw })
    }

    /// Whether a bare number is an hour because `a las` or the like stands before: `a las 5`, not `a las 5 empresas`.
    fn is_led_hour(&self, raw: &Raw) -> bool {
        if !self.is_at_hour(raw.start)
            || raw.sign.is_some()
            || !ends_word(self.text, raw.end)
            || self.is_amount(raw.end)
            || self.plural_at(raw.end) && self.zone(raw.end).is_none()
        {
            return false;
        }
        // `dalle 10 alle 15 persone`
        let other = self.range_joint(raw.start, raw.end).and_then(|place| self.count(place));
        if other.is_some_and(|(_, end)| self.is_amount(end) || self.plural_at(end)) {
            return false;
        }
        let next = self.gap(raw.end);
        if self.t.of.longest(self.text, next).is_some() {
            let clock = Clock { time: raw.time, high: None, zone: None };
            return self.is_clock_of_day(clock, raw.end) || self.is_hour_of_next(next);
        }
        // `dall'8 febbraio`
        self.t.not_hours.longest(self.text, next).is_none()
            && self.t.months.longest(self.text, next).is_none()
    }

    /// Whether the day behind the word for `of` at `at` is told by one spoken of: `alle 23 del giorno dopo`.
    fn is_hour_of_next(&self, at: usize) -> bool {
        let of = self.t.of.longest(self.text, at).and_then(|((), end)| self.past_gap(end));
        let unit = of.and_then(|place| self.t.units.longest(self.text, self.past(&self.t.the, place)));
        let Some(((Unit::Day, false), end)) = unit else { return false };
        let Some(place) = self.past_gap(end) else { return false };
        self.t.shifts_after.longest(self.text, place).is_some()
            || self.t.away.longest(self.text, place).is_some()
    }

    /// `nine thirty`, `five-forty-five`, `six forty-three minutes`: minutes in words after the hour.
    fn minute_word(&self, raw: Raw) -> Option<Raw> {
        let place = self.past_joint(raw.end).filter(|&place| self.is_at(place, is_letter))?;
        let (minute, end) = self.count(place)?;
        let minute = u8::try_from(minute).ok().filter(|minute| (10..=59).contains(minute))?;
        if raw.time.hour > 12 || self.is_amount(end) {
            return None;
        }
        let minutes =
            self.t.units.longest(self.text, self.gap(end)).filter(|((unit, _), _)| *unit == Unit::Minute);
        let end = minutes.map_or(end, |(_, end)| end);
        Some(Raw { time: Time { minute, ..raw.time }, sign: Some(':'), end, ..raw })
    }

    /// A half of the day, which ends a word or with a full stop.
    fn meridiem(&self, at: usize) -> Got<Meridiem> {
        let ends = |text: &str, end: usize| ends_word(text, end) || char_before(text, end) == Some('.');
        self.t.meridiems.prefix(self.text, at, ends)
    }

    /// What after an hour makes it a time, and where it ends.
    fn mark(&self, raw: &mut Raw) -> Option<Mark> {
        if raw.halved {
            return Some(Mark::Full);
        }
        let place = self.gap(raw.end);
        if (1..=12).contains(&raw.time.hour)
            && let Some((half, end)) = self.meridiem(place)
        {
            // `8 p.m. de la noche` says it twice.
            let part = self.t.clock_parts.longest(self.text, self.gap(end));
            raw.end = part.map_or(end, |(_, end)| end);
            raw.time = raw.time.in_half(half);
            return Some(Mark::Half(half));
        }
        // `5ish`, but not `100-ish`
        if place == raw.end
            && (raw.len < 3 || raw.sign.is_some())
            && let Some(((), end)) = self.t.clock_endings.longest_glued(self.text, raw.end)
            && !(self.plural_at(end) || raw.len == 0 && self.is_amount(end))
        {
            raw.end = end;
            return Some(Mark::Full);
        }
        if raw.sign == Some(':')
            && (1..=12).contains(&raw.time.hour)
            && let Some((half, end)) = self.t.meridiem_letters.longest_glued(self.text, raw.end)
        {
            raw.end = end;
            raw.time = raw.time.in_half(half);
            return Some(Mark::Half(half));
        }
        // `at 2140h`, or at the beginning of a line
        if raw.len == 4 && self.is_at(raw.end, |c| c == 'h') && ends_word(self.text, raw.end + 1) {
            let start = raw.start;
            let begins = char_before(self.text, start).is_none_or(|c| c == '\n');
            // `after 2000h of flight`
            let lasts = self.t.of.longest(self.text, self.gap(raw.end + 1)).is_some();
            if raw.time.hour < 24 && !lasts && (begins || self.has_clock_lead(start)) {
                raw.end += 1;
                return Some(Mark::Full);
            }
        }
        if let Some(mark) = self.hour_after_lead(raw, place) {
            return Some(mark);
        }
        // `19.30Uhr`
        let glued = place == raw.end && raw.len > 0 && self.is_at(raw.end, is_letter);
        let o_clock = if glued {
            self.t.o_clock.longest_glued(self.text, place)
        } else {
            self.t.o_clock.longest(self.text, place)
        };
        if !glued || o_clock.is_some() {
            if let Some((long, end)) = o_clock {
                if raw.len == 3 || long && raw.len != 4 {
                    return None;
                }
                raw.end = end;
                self.minutes_after(raw);
                if let Some((part, end)) = self.t.clock_parts.longest(self.text, self.gap(raw.end)) {
                    raw.time = raw.time.in_part_of_day(part);
                    raw.end = end;
                }
                return Some(Mark::Full);
            }
            if let Some((part, end)) = self.t.clock_parts.longest(self.text, place)
                && raw.len != 3
                && (raw.sign == Some(':') || self.has_clock_lead_or_range(raw))
            {
                raw.time = raw.time.in_part_of_day(part);
                raw.end = end;
                return Some(Mark::Full);
            }
            if let Some(zone) = self.zone_code_end(place) {
                // `at 8 ET`, but `by 8 CT scans`
                let hour = (1..=2).contains(&raw.len) && raw.time.hour > 0;
                let told = || self.has_clock_lead(raw.start) && !self.plural_at(zone);
                if raw.sign.is_some() || raw.len == 4 || hour && told() {
                    return Some(Mark::Full);
                }
            }
        }
        None
    }

    /// `à 14h30`, `om 20 uur`: where the word or letter is a length of time as well. An hour with minutes needs no
    /// preposition before a word (`14.30 uur`).
    fn hour_after_lead(&self, raw: &mut Raw, place: usize) -> Option<Mark> {
        if self.t.words.hours.is_empty() || raw.len > 2 || self.t.words.worded_minutes {
            return None;
        }
        let back = skip_gap_back(self.text, raw.start);
        let lead = self.t.clock_leads.longest_before(self.text, back);
        // `de 2 à 3 heures` is how long it takes; four digits are a year, and two after `h` are minutes.
        let led = lead.is_some_and(|((), lead)| {
            let mut before =
                before(self.text, skip_gap_back(self.text, lead)).chars().rev().take(5).peekable();
            let digits = std::iter::from_fn(|| before.next_if(|c| c.is_numeric())).count();
            !(1..4).contains(&digits) || before.next().is_some_and(|c| matches!(c, 'h' | 'H' | ':'))
        });
        // `14h30min`
        let ends = |minute: super::reader::Digits| {
            let unit = after(self.text, minute.end).starts_with("min").then_some(minute.end + 3);
            let end = unit.filter(|&end| ends_word(self.text, end)).unwrap_or(minute.end);
            ends_word(self.text, end).then_some((minute, end))
        };
        // `de 14h às 18h`
        let ranged = || {
            let ((), end) = self.t.hours.longest_glued(self.text, place)?;
            let ((), joint) = self.t.to.longest(self.text, self.gap(end))?;
            let articled = matches!(self.t.hour_leads.longest_before(self.text, joint), Some((false, _)));
            (articled && self.is_digit_at(self.gap(joint))).then_some(())
        };
        let led = led || raw.sign.is_none() && (ranged().is_some() || self.is_between_hours(raw, place));
        let glued = place == raw.end && raw.time.hour > 12;
        if raw.sign.is_none()
            && (lead.is_some() || raw.dated || led || glued)
            && self.is_at(place, |c| c.eq_ignore_ascii_case(&self.t.words.hour_letter))
        {
            let minute = self.digits(self.gap(place + 1)).filter(|d| d.len == 2 && d.value < 60);
            if let Some((minute, end)) = minute.and_then(ends) {
                raw.time.minute = u8::try_from(minute.value).ok()?;
                raw.end = end;
                return Some(Mark::Full);
            }
        }
        let ((), end) = self.t.hours.longest_glued(self.text, place)?;
        // `à 3 heures de route`
        let part = self.t.clock_parts.longest(self.text, self.gap(end));
        let half = self.meridiem(self.gap(end)).filter(|_| raw.time.hour <= 12);
        // `às 11h de sábado` is led by an article.
        let articled = self.is_at_hour(raw.start);
        let lasting = if self.t.words.hours_of.is_empty() { &self.t.of } else { &self.t.hours_of };
        // `tot 17 uur`
        let late = raw.time.hour > 12 && self.t.late_leads.longest_before(self.text, back).is_some();
        let led = led || late || self.follows_clock(raw.start) || self.ends_hours(raw.start);
        let lasts = lasting.longest(self.text, self.gap(end)).is_some()
            && part.is_none()
            && !(articled
                && (place == raw.end
                    || self.is_clock_of_day(Clock { time: raw.time, high: None, zone: None }, end)));
        // `no dia 12 às 21h`
        let led = led || raw.dated && lead.is_some() || self.clock_follows(raw.start, end);
        if raw.sign.is_none() && half.is_none() && part.is_none() && (!led || lasts) {
            return None;
        }
        raw.end = end;
        if let Some((half, end)) = half {
            raw.time = raw.time.in_half(half);
            raw.end = end;
        } else if let Some((part, end)) = part {
            raw.time = raw.time.in_part_of_day(part);
            raw.end = end;
        }
        Some(Mark::Full)
    }

    /// `entre 10h e 12h`: whether hours are an end of two with the letter glued, but not of `entre 10h e 12h por dia`.
    fn is_between_hours(&self, raw: &Raw, place: usize) -> bool {
        let glued = |end: usize| self.is_at(end, |c| c == 'h').then_some(end + 1);
        let hour = |at: usize| {
            let end = glued(self.digits(at).filter(|digits| digits.len <= 2)?.end)?;
            let minute = self.digits(end).filter(|minute| minute.len == 2);
            let end = minute.map_or(end, |minute| minute.end);
            ends_word(self.text, end).then_some(end)
        };
        let between =
            |at: usize| self.t.between.longest_before(self.text, skip_gap_back(self.text, at)).is_some();
        let free = |end: usize| {
            let next = self.gap(end);
            self.t.not_hours.longest(self.text, next).is_none()
                && self.t.of.longest(self.text, next).is_none()
        };
        let second = |first: usize| self.range_joint(first, hour(first)?);
        let begins = || second(raw.start).and_then(hour).is_some_and(free);
        let ends = || {
            let ((), joint) =
                self.t.joints_before.longest_before(self.text, skip_gap_back(self.text, raw.start))?;
            let end = skip_gap_back(self.text, joint);
            let signs = before(self.text, end).bytes().rev().take(6).take_while(u8::is_ascii_alphanumeric);
            let first = end - signs.count();
            (between(first) && second(first)? == raw.start && hour(raw.start).is_some_and(free)).then_some(())
        };
        place == raw.end && (between(raw.start) && begins() || ends().is_some())
    }

    /// Whether hours are the first end of a range whose other end has minutes: `7 uur tot 9.30 uur`.
    fn clock_follows(&self, start: usize, end: usize) -> bool {
        let other = self.range_joint(start, end).and_then(|place| self.raw(place));
        let minutes = |at: usize| self.digits(at).is_some_and(|d| d.len == 2 && d.value < 60);
        other.is_some_and(|other| {
            let letter = self.is_at(other.end, |c| matches!(c, 'h' | 'H')) && minutes(other.end + 1);
            let end = self.gap(other.end);
            letter || other.sign.is_some() && self.t.hours.longest_glued(self.text, end).is_some()
        })
    }

    /// `18 Uhr 12`, `18 Uhr und 12`.
    fn minutes_after(&self, raw: &mut Raw) {
        if raw.sign.is_some() || !self.t.words.minutes_after {
            return;
        }
        let Some(place) = self.past_gap(raw.end) else { return };
        let place = self.past(&self.t.and, place);
        // `um 9 Uhr 30 ging es los`, but `um 9 Uhr 30 neue Fälle`: where nouns have capitals, the minutes count no verb.
        let small = |word| slice(self.text, word).starts_with(char::is_lowercase);
        let free = |end| {
            self.next_in_line(end).is_none_or(|word| {
                self.t.words.year_after_noun
                    && self.has_clock_lead(raw.start)
                    && small(word)
                    && self.next_in_line(word.end()).is_none_or(small)
            })
        };
        if let Some(minute) = self.digits(place)
            && minute.len == 2
            && minute.value < 60
            && ends_word(self.text, minute.end)
            && !self.is_amount(minute.end)
            && !self.is_at(minute.end, |c| c == '.')
            // `10–12 Uhr und 14–17 Uhr`
            && self.range_joint(place, minute.end).is_none_or(|other| !self.is_digit_at(other))
            && free(minute.end)
        {
            raw.time.minute = u8::try_from(minute.value).unwrap_or(0);
            raw.end = minute.end;
        }
    }

    fn has_clock_lead_or_range(&self, raw: &Raw) -> bool {
        raw.len > 0 && self.has_clock_lead(raw.start) || raw.len == 0
    }

    /// `T10:38:07.190Z` after a date: seconds and their fraction may be left out, the zone too.
    pub(super) fn iso_time(&self, at: usize) -> Got<Clock> {
        if !self.is_at(at, |c| c == 'T') {
            return None;
        }
        let two = |at: usize, most: u32| self.digits(at).filter(|d| d.len == 2 && d.value <= most);
        let colon = |at: usize| self.is_at(at, |c| c == ':').then_some(at + 1);
        let hour = two(at + 1, 24)?;
        let minute = two(colon(hour.end)?, 59)?;
        let second = colon(minute.end).and_then(|at| two(at, 59));
        let mut end = second.map_or(minute.end, |second| second.end);
        if second.is_some()
            && self.is_at(end, |c| c == '.')
            && let Some(fraction) = self.digits(end + 1)
        {
            end = fraction.end;
        }
        let time = Time {
            hour: u8::try_from(hour.value).ok()?,
            minute: u8::try_from(minute.value).ok()?,
            second: second.and_then(|second| u8::try_from(second.value).ok()),
        };
        let (zone, end) = match self.peek(end) {
            Some('Z') => (Some(Zone::UTC), end + 1),
            Some('+' | '-') => self.offset(end, 0).map_or((None, end), |(zone, end)| (Some(zone), end)),
            _ => (None, end),
        };
        (time.is_of_day() && ends_word(self.text, end)).then_some((Clock { time, high: None, zone }, end))
    }

    /// Whether another time and a word for `or` stand before: `om 9 uur of 10 uur`.
    fn follows_clock(&self, at: usize) -> bool {
        let Some(word) = previous_word(self.text, at) else { return false };
        if self.t.or.longest(self.text, word.start()).is_none_or(|((), end)| end != word.end()) {
            return false;
        }
        let back = skip_gap_back(self.text, word.start());
        let hours = previous_word(self.text, word.start())
            .is_some_and(|word| self.t.hours.longest(self.text, word.start()).is_some());
        let mut signs = before(self.text, back).chars().rev();
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        hours
            || digit(signs.next())
                && digit(signs.next())
                && matches!(signs.next(), Some(':' | '.'))
                && digit(signs.next())
    }

    /// Whether `from` or `between` ends at `back`.
    fn opens_range(&self, back: usize) -> bool {
        self.t.from.longest_before(self.text, back).is_some()
            || self.t.between.longest_before(self.text, back).is_some()
    }

    /// Whether `at`, `until` or the like stands before.
    pub(super) fn has_clock_lead(&self, at: usize) -> bool {
        self.t.clock_leads.longest_before(self.text, skip_gap_back(self.text, at)).is_some()
    }

    /// The same, or what stands before noon alone, or the beginning of a range (`de midi à 14 heures`).
    fn opens_clock(&self, at: usize, end: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        let opened = || self.opens_range(back);
        // `a medianoche`, `entro mezzogiorno`
        let noon = || {
            [&self.t.late_leads, &self.t.noon_leads]
                .iter()
                .any(|leads| leads.longest_before(self.text, back).is_some())
        };
        self.has_clock_lead(at) || noon() || opened() && self.range_joint(at, end).is_some()
    }

    /// A time or a range of times. `dated` says that a day stands right beside it, which makes `7:30` a time.
    pub(super) fn clock(&self, at: usize, dated: bool) -> Got<Clock> {
        let of_day = |clock: &Clock| clock.time.is_of_day() && clock.high.is_none_or(|high| high.is_of_day());
        self.any_clock(at, dated).filter(|(clock, _)| of_day(clock))
    }

    fn any_clock(&self, at: usize, dated: bool) -> Got<Clock> {
        if !self.may(at, start::CLOCK | start::COUNT) {
            return None;
        }
        // `no dia 12 às 21h30`, but not `todos os dias 10-18`
        if self.is_digit_at(at)
            && self.has_before(&self.t.day_words, at)
            && !self.has_before(&self.t.openings_before, at)
        {
            return None;
        }
        if let Some(first) = before(self.text, at).strip_suffix('/')
            && first.ends_with(|c: char| c.is_alphabetic() || c == '.')
        {
            return self.other_zone(at);
        }
        if !starts_word(self.text, at)
            || char_before(self.text, at).is_some_and(|c| {
                matches!(c, '$' | '€' | '£' | '#' | '.' | ',' | ':' | '/' | '@') || is_dash(c) && !dated
            })
        {
            return None;
        }
        if let Some(((minutes, needs), end)) = self.t.clock_words.longest(self.text, at) {
            let (time, end, sure) = match self.after_clock_word(minutes, end) {
                Some(got) => got,
                None => (Time::at_minute(minutes.into())?, end, false),
            };
            if needs != Needs::Nothing && !dated && !sure && !self.opens_clock(at, end) {
                return None;
            }
            // `Midnight Magic`
            let name = |at| self.is_at(at, char::is_uppercase);
            if name(at) && name(self.gap(end)) && self.t.weekdays.longest(self.text, self.gap(end)).is_none()
            {
                return None;
            }
            return Some(self.with_high(Clock { time, high: None, zone: None }, Mark::Full, at, end));
        }
        if self.t.words.worded_minutes
            && let Some(got) = self.worded_clock(at, dated)
        {
            return Some(got);
        }
        // `at half seven`, but `by half seven years later`
        let half = || {
            let ((), end) = self.t.clock_halves.longest(self.text, at)?;
            self.has_clock_lead(at).then_some((30, end, true))
        };
        let offset = self.t.clock_offsets.longest(self.text, at).map(|(by, end)| (by, end, false));
        if let Some((by, end, led)) = offset.or_else(half) {
            let raw = self.hour_word(self.past_gap(end)?)?;
            if led && self.plural_at(raw.end) {
                return None;
            }
            let named = self.t.o_clock.longest(self.text, self.gap(raw.end)).is_some();
            if raw.sign.is_some()
                || raw.time.hour == 0
                || raw.time.hour > 12
                || !named && self.is_amount(raw.end)
            {
                return None;
            }
            return self.counted(raw, by);
        }
        if let Some(got) = self.minutes_beside(at) {
            return Some(got);
        }
        let mut raw = match self.raw(at) {
            Some(raw) => self.minutes_behind(raw).unwrap_or(raw),
            None => self.hour_word(at)?,
        };
        raw.dated = dated;
        // `today at 9p`
        if dated
            && raw.sign.is_none()
            && matches!(raw.len, 1 | 2)
            && (1..=12).contains(&raw.time.hour)
            && self.has_clock_lead(at)
            && let Some((half, end)) = self.t.meridiem_letters.longest_glued(self.text, raw.end)
        {
            return Some((Clock { time: raw.time.in_half(half), high: None, zone: None }, end));
        }
        if let Some(mark) = self.mark(&mut raw) {
            let clock = Clock { time: raw.time, high: None, zone: None };
            return Some(self.with_high(clock, mark, at, raw.end));
        }
        if raw.len == 3 || !ends_word(self.text, raw.end) {
            return None;
        }
        if let Some(got) = self.range_of_four(at, raw) {
            return Some(got);
        }
        // `7-9:30 p.m.`, `von 17 bis 18 Uhr`
        let clock = Clock { time: raw.time, high: None, zone: None };
        let back = skip_gap_back(self.text, at);
        let ranged = || {
            let led = self.opens_range(back);
            let other = self.range_joint(at, raw.end).filter(|_| led).and_then(|place| self.raw(place));
            other.is_some_and(|other| other.sign.is_some() && !self.is_amount(other.end))
        };
        let point = raw.sign == Some('.')
            && (self.t.words.clock_point
                && (dated && self.t.words.point_ranges || self.has_clock_lead(at) || self.is_at_hour(at))
                || self.t.words.point_ranges && (ranged() || self.follows_clock(at)));
        let point = point || self.is_padded(&raw);
        let led = || {
            self.has_clock_lead(at)
                || self.t.late_leads.longest_before(self.text, back).is_some()
                || self.follows_clock(at)
        };
        let told = (point || raw.sign == Some(':') && (dated || led() || self.heads_line(&raw)))
            && !self.is_amount(raw.end)
            && !(raw.len == 0 && self.plural_at(raw.end))
            && !self.is_at(raw.end, |c| c == '/');
        if let Some(place) = self.range_joint(at, raw.end)
            && raw.len < 3
            && let Some(got) = self.range_of_hours(at, raw, place, dated)
        {
            return Some(got);
        }
        if let Some(got) = self.listed_hours(at) {
            return Some(got);
        }
        (told || self.is_led_hour(&raw)).then(|| self.with_high(clock, Mark::None, at, raw.end))
    }

    /// `06.42`: a zero that no number has, and minutes that are no month, where numbers have a comma.
    pub(super) fn is_padded(&self, raw: &Raw) -> bool {
        raw.sign == Some('.')
            && raw.len == 2
            && raw.time.minute > 12
            && self.t.words.point_ranges
            && self.is_at(raw.start, |c| c == '0')
            // `06.42 minutter`
            && read_unit(self.text, self.units, self.gap(raw.end)).is_none()
    }

    /// The same time somewhere else: `8 p.m. ET/5 p.m. PT`.
    fn other_zone(&self, at: usize) -> Got<Clock> {
        let mut raw = self.raw(at)?;
        let Some(Mark::Half(_)) = self.mark(&mut raw) else { return None };
        let (zone, end) = self.zone(raw.end).unwrap_or((None, raw.end));
        Some((Clock { time: raw.time, high: None, zone }, end))
    }

    /// `7-9:30 p.m.`, `von 17 bis 18 Uhr`, `between 10 and 11:30` beside a day: the first hour has no mark of its own.
    fn range_of_hours(&self, at: usize, raw: Raw, place: usize, dated: bool) -> Got<Clock> {
        // `between 10 and noon`
        if let Some(((NOON, _), end)) = self.t.clock_words.longest(self.text, place)
            && raw.time.hour < 12
            && raw.len > 0
        {
            let back = skip_gap_back(self.text, at);
            let led = self.opens_range(back);
            let clock = Clock { time: raw.time, high: Time::at_minute(NOON.into()), zone: None };
            return led.then_some((clock, end));
        }
        let mut right = self.hour_word(place)?;
        let bare = right;
        let mark = self
            .mark(&mut right)
            .or_else(|| self.part_mark(&mut right))
            .or_else(|| self.hours_mark(at, &mut right, dated))
            .or_else(|| self.articled_mark(at, place, &mut right));
        let Some(mark) = mark else {
            let back = skip_gap_back(self.text, at);
            let led = self.opens_range(back);
            let colon = raw.sign == Some(':') || right.sign == Some(':');
            let hours = self.t.hour_leads.longest_before(self.text, back).is_some();
            let colons = led && colon;
            let points = raw.sign == Some('.') || right.sign == Some('.');
            let worded = raw.len == 0 && !self.t.words.worded_hours;
            let fits = (colons
                || self.is_timetable(&raw, &right)
                || self.is_opening(&raw, &right)
                || dated && led && !worded && raw.time.hour > 0
                || hours)
                && (!points || hours || self.t.words.point_ranges && dated);
            if !fits || self.is_amount(right.end) || !colon && self.plural_at(right.end) {
                return None;
            }
            let (zone, end) = self.zone(right.end).unwrap_or((None, right.end));
            return Some((Clock { time: raw.time, high: Some(after_low(raw.time, right.time)), zone }, end));
        };
        // `2.50 to 3 pm`; `9.30 bis 14 Uhr` and `from 9.30 to 2pm` are told as times.
        let led = self.has_clock_lead(at) || self.has_before(&self.t.from, at);
        if raw.sign == Some('.') && right.sign.is_none() && mark != Mark::Full && !led {
            return None;
        }
        // The half of the day is told of both.
        let turned = right.time.hour > bare.time.hour || bare.time.hour == 12 && right.time.hour == 0;
        let time = match mark {
            Mark::Half(half) => {
                let same = raw.time.in_half(half);
                let other = if half == Meridiem::Am { Meridiem::Pm } else { Meridiem::Am };
                // `11 to 1 p.m.`, `11 to 2 a.m.`
                if same < right.time { same } else { raw.time.in_half(other) }
            }
            _ if turned && raw.time.hour < bare.time.hour => raw.time.in_half(Meridiem::Pm),
            _ => raw.time,
        };
        let (zone, end) = self.zone(right.end).unwrap_or((None, right.end));
        Some((Clock { time, high: Some(right.time), zone }, end))
    }

    /// `between 0730-0930`: four digits each, which a preposition and the zero tell as times.
    fn range_of_four(&self, at: usize, raw: Raw) -> Got<Clock> {
        let back = skip_gap_back(self.text, at);
        let led = self.opens_range(back);
        if raw.len != 4 || !led || !self.is_at(at, |c| c == '0') {
            return None;
        }
        let right = self.raw(self.range_joint(at, raw.end)?).filter(|right| right.len == 4)?;
        let fits = ends_word(self.text, right.end) && !self.is_amount(right.end);
        let high = after_low(raw.time, right.time);
        fits.then_some((Clock { time: raw.time, high: Some(high), zone: None }, right.end))
    }

    /// `tussen 14 en 16 uur`: the word after the second hour of a range that may be a length of time as well.
    fn hours_mark(&self, at: usize, raw: &mut Raw, dated: bool) -> Option<Mark> {
        let ((), end) = self.t.hours.longest_glued(self.text, self.gap(raw.end))?;
        let back = skip_gap_back(self.text, at);
        let led = self.opens_range(back);
        let lasts = self.t.hours_of.longest(self.text, self.gap(end)).is_some();
        // `vrijdag, 9-17 uur`, `ma-vr 9-17 uur`
        let dashed = || {
            let low = self.digits(at).filter(|low| low.len <= 2 && low.value >= 6);
            (dated || self.has_weekday_before(at) || self.tells_opening(at, end))
                && raw.time.hour > 12
                && low.is_some_and(|low| self.is_at(low.end, is_dash))
        };
        // `tussen 21 en 5 uur`: a length would rise.
        let falls = || {
            self.digits(at)
                .is_some_and(|low| low.len <= 2 && (u32::from(raw.time.hour) + 1..=24).contains(&low.value))
        };
        let hours = led && (dated || raw.time.hour > 12 || falls()) || dashed();
        let told = hours && !self.t.words.hours_of.is_empty() && !lasts;
        raw.end = if told { end } else { raw.end };
        told.then_some(Mark::Full)
    }

    /// `entre las 10 y las 12 horas`: both hours have the article that no length has.
    fn articled_mark(&self, low: usize, high: usize, raw: &mut Raw) -> Option<Mark> {
        let ((), end) = self.t.hours.longest_glued(self.text, self.gap(raw.end))?;
        let articled =
            |at: usize| self.t.hour_leads.longest_before(self.text, skip_gap_back(self.text, at)).is_some();
        let told = raw.sign.is_none() && articled(low) && articled(high);
        raw.end = if told { end } else { raw.end };
        told.then_some(Mark::Full)
    }

    /// `in the afternoon` after the second hour of a range.
    fn part_mark(&self, raw: &mut Raw) -> Option<Mark> {
        let (part, end) = self.t.clock_parts.longest(self.text, self.past_gap(raw.end)?)?;
        raw.time = raw.time.in_part_of_day(part);
        raw.end = end;
        Some(Mark::Full)
    }

    /// `15:00` at the beginning of a line, as agendas have it, where every hour is out of 24.
    fn heads_line(&self, raw: &Raw) -> bool {
        const INDENT: usize = 8;
        let sign = || before(self.text, raw.start).chars().rev().take(INDENT).find(|&c| !is_gap(c));
        !self.t.words.hours.is_empty()
            && raw.len == 2
            && raw.time.second.is_none()
            && sign().is_none_or(|c| matches!(c, '\n' | '\r' | '•'))
            && self.is_at(raw.end, |c| is_gap(c) || c == ':' || is_dash(c))
    }

    /// The other end of a range of times, and the zone.
    fn with_high(&self, mut clock: Clock, mark: Mark, at: usize, end: usize) -> (Clock, usize) {
        let (zone, mut end) = self.zone(end).unwrap_or((None, end));
        clock.zone = zone;
        let Some(place) = self.range_joint(at, end) else { return (clock, end) };
        if let Some(((minutes, _), word_end)) = self.t.clock_words.longest(self.text, place) {
            clock.high = Time::at_minute(minutes.into());
            return (clock, word_end);
        }
        if self.t.words.worded_minutes
            && let Some((last, end)) = self.worded_clock(place, true)
        {
            clock.high = Some(last.time);
            clock.zone = last.zone.or(clock.zone);
            return (clock, end);
        }
        let Some(mut raw) = self.hour_word(place) else { return (clock, end) };
        // `7 horas a 9h30`: a time stands beside it.
        raw.dated = true;
        let marked = self.mark(&mut raw);
        let high = match marked {
            Some(_) => raw.time,
            // `from 10:30 to 3 on Monday`
            None if mark == Mark::None && raw.sign.is_none() && self.hour_closes(raw) => {
                after_low(clock.time, raw.time)
            }
            None if raw.sign != Some(':')
                && !(raw.sign == Some('.')
                    && (self.t.words.point_ranges
                        || clock.time.minute + raw.time.minute > 0
                            && self.has_clock_lead(raw.start)
                            && self.t.words.clock_point))
                && !self.is_led_hour(&raw)
                || self.is_amount(raw.end) =>
            {
                return (clock, end);
            }
            None => match mark {
                Mark::Half(_) => next_shown(clock.time, raw.time),
                Mark::None => after_low(clock.time, raw.time),
                _ => raw.time,
            },
        };
        // `14:30 to 3 p.m.` keeps what it says.
        clock.high = Some(high);
        end = raw.end;
        if let Some((zone, zone_end)) = self.zone(end) {
            clock.zone = zone.or(clock.zone);
            end = zone_end;
        }
        (clock, end)
    }

    /// Whether an hour without a mark ends its phrase.
    fn hour_closes(&self, raw: Raw) -> bool {
        let next = self.gap(raw.end);
        (1..=12).contains(&raw.time.hour)
            && !self.is_amount(raw.end)
            && (self.closes(raw.end) || self.t.on.longest(self.text, next).is_some())
    }

    /// `half past seven`, in which half of the day where that is told.
    fn counted(&self, raw: Raw, by: i32) -> Got<Clock> {
        let mut end = raw.end;
        let mut hour = raw.time;
        let place = self.gap(end);
        if let Some((false, o_clock)) = self.t.o_clock.longest(self.text, place) {
            end = o_clock;
        }
        let mut marked = Raw { time: hour, end, len: 0, ..raw };
        if let Some(Mark::Half(_)) = self.mark(&mut marked) {
            (hour, end) = (marked.time, marked.end);
        } else if let Some((part, part_end)) = self.t.clock_parts.longest(self.text, self.gap(end)) {
            (hour, end) = (hour.in_part_of_day(part), part_end);
        }
        let minutes = i32::from(hour.hour) * 60 + i32::from(hour.minute);
        // `quarter to 12` before noon, `quarter to one` after midnight
        let time = Time::at_minute(minutes + by)?;
        let (zone, end) = self.zone(end).unwrap_or((None, end));
        Some((Clock { time, high: None, zone }, end))
    }

    /// `ten past nine`.
    fn minutes_beside(&self, at: usize) -> Got<Clock> {
        // `a` is no number of minutes.
        let counts = |end: usize| end > at + 1 || self.is_digit_at(at);
        let (minutes, end) = self.count(at).filter(|&(n, end)| (1..=59).contains(&n) && counts(end))?;
        let place = self.past_gap(end)?;
        let minute =
            self.t.units.longest(self.text, place).is_some_and(|((unit, _), _)| unit == Unit::Minute);
        let (side, end) = self.t.clock_sides.longest(self.text, place)?;
        let place = self.past_gap(end)?;
        let minutes = side * i32::try_from(minutes).ok()?;
        // `tien voor half negen`
        if let Some((by, end)) = self.t.clock_offsets.longest(self.text, place)
            && by == -30
        {
            let raw = self.hour_word(self.past_gap(end)?)?;
            let hour = raw.sign.is_none() && (1..=12).contains(&raw.time.hour) && minutes.abs() <= 15;
            return self.counted(raw, by + minutes).filter(|_| hour && !self.is_amount(raw.end));
        }
        let raw = self.hour_word(place)?;
        if raw.sign.is_some() || !(1..=12).contains(&raw.time.hour) || self.is_amount(raw.end) {
            return None;
        }
        let part = self.t.clock_parts.longest(self.text, self.gap(raw.end)).is_some();
        // Where nouns have capitals, `um fünf vor zwölf waren` counts none.
        let free = self.next_in_line(raw.end).is_none_or(|word| {
            self.t.words.year_after_noun && slice(self.text, word).starts_with(char::is_lowercase)
        });
        let told = part
            || self.is_at_hour(at)
            || self.t.words.year_after_noun && self.has_clock_lead(at) && free
            || !self.t.words.hours.is_empty() && self.has_clock_lead(at) && !self.plural_at(raw.end)
            || side > 0 && self.has_clock_lead(at) && self.next_in_line(raw.end).is_none();
        // `dieci minuti alle otto`: the unit stands with them.
        let explicit = minute && !self.plural_at(raw.end);
        self.counted(raw, minutes).filter(|_| told || explicit)
    }
}
