//! One point or stretch of time as the text tells it: a day, its part and its time in either order, or something longer.

use super::clock::{Clock, Time as ClockTime};
use super::reader::Reader;
use super::tables::start;
use super::value::{Month, Week, When, Year};
use crate::cursor::{after, before, char_at, char_before, is_dash, is_hyphen, next_word, skip_gap_back};
use crate::language::date::{DateRelation, DayPart, Unit};

/// One end of an expression: a day or another stretch, a part of the day, a time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub(super) when: Option<When>,
    pub(super) part: Option<DayPart>,
    pub(super) clock: Option<Clock>,
    pub(super) end: usize,
    /// Whether an article may stand between it and a qualifier.
    pub(super) article: bool,
    /// What a word between day and time says.
    pub(super) relation: Option<DateRelation>,
}

impl Reader<'_, '_> {
    /// One end: a day with its part and time, in either order, or a longer stretch.
    pub(super) fn moment(&self, at: usize) -> Option<Moment> {
        if let Some(moment) = self.part_before_clock(at) {
            return Some(self.day_after_clock(moment).unwrap_or(moment));
        }
        if let Some((clock, end)) = self.dated_clock(at) {
            let moment = Moment::at_time(clock, end);
            return Some(self.day_after_clock(moment).unwrap_or(moment));
        }
        // `between now and Friday`
        if self.may(at, start::NOW)
            && let Some(((), end)) = self.t.now.longest(self.text, at)
            && self.t.from.longest_before(self.text, skip_gap_back(self.text, at)).is_some()
            && self.range_joint(at, end).is_some()
        {
            return Some(Moment::new(When::Now, end));
        }
        let mut moment = self.part_of(at).or_else(|| self.stretch(at))?;
        let Some(when) = moment.when else { return Some(moment) };
        if when.is_day() {
            if moment.part.is_none()
                && let Some(place) = self.past_gap(moment.end)
                && let Some((part, end)) = self.part_of_day(place)
            {
                (moment.part, moment.end) = (Some(part), end);
            }
            let (when, end) = self.week_after(when, moment.end);
            (moment.when, moment.end) = (Some(when), end);
            if let When::Weekday(day, Week::Open) = when
                && moment.part.is_none()
                && let Some((when, end)) = self.weekday_away(day, moment.end)
            {
                (moment.when, moment.end) = (Some(when), end);
            }
            self.clock_after_day(&mut moment);
        }
        Some(moment)
    }

    /// A part of the day after a day: `Monday night`, `heute Abend`, and `Monday early evening`.
    pub(super) fn part_of_day(&self, at: usize) -> Option<(DayPart, usize)> {
        if self.t.names.longest(self.text, at).is_some() {
            return None;
        }
        let part =
            |at| self.t.parts.longest(self.text, at).or_else(|| self.t.part_words.longest(self.text, at));
        // `Montag früh` has a part that is a stage as well.
        let staged = self.t.stages.longest(self.text, at).and_then(|((), end)| part(self.past_gap(end)?));
        staged.or_else(|| part(at))
    }

    /// A part of the day and the day that it is of: `noche del lunes`.
    fn part_of(&self, at: usize) -> Option<Moment> {
        if !self.may(at, start::PART_NOUN) {
            return None;
        }
        let (part, end) = self.t.part_nouns.longest(self.text, at)?;
        let of = self.past_gap(end)?;
        if part == DayPart::Night
            && let Some((when, end)) = self.night_between(of)
        {
            return Some(Moment { part: Some(part), ..Moment::new(when, end) }.with_article());
        }
        let day = match self.t.of.longest(self.text, of) {
            Some(((), end)) => self.past_gap(end)?,
            // `noite desta terça`
            None => self.t.shifts.longest(self.text, of).map(|_| of)?,
        };
        let moment = self.stretch(day)?;
        let fits = moment.part.is_none() && moment.when.is_some_and(When::is_day);
        fits.then_some(Moment { part: Some(part), ..moment }.with_article())
    }

    /// A time, be it a bare `10:30` before a day.
    fn dated_clock(&self, at: usize) -> Option<(Clock, usize)> {
        // What is no time beside a day is none without one.
        let Some((clock, end)) = self.clock(at, true) else { return self.hour_before_part(at) };
        self.day_after_clock(Moment::at_time(clock, end))
            .map(|_| (clock, end))
            .or_else(|| self.clock(at, false))
    }

    /// The day after a time: `7 p.m. on Monday`.
    pub(super) fn day_after_clock(&self, moment: Moment) -> Option<Moment> {
        let comma = if self.is_at(moment.end, |c| c == ',') { moment.end + 1 } else { moment.end };
        let place = self.past_gap(comma)?;
        let told = self.past(&self.t.the, self.past(&self.t.on, place));
        let day = match self.stretch(told) {
            // `3 Uhr, Abend des 3. Mai um 8 Uhr`
            Some(day) if day.clock.is_some() => return None,
            Some(day) => day,
            // `a las siete del 15`
            None => {
                let (day, end, _) = self.named_day(told).filter(|_| told > place && comma == moment.end)?;
                let written = self.is_digit_at(told) && self.t.words.cardinal_days;
                if !written || !self.closes(end) {
                    return None;
                }
                Moment::new(When::Day(day, Month::Open, Year::Open), end)
            }
        };
        let when =
            day.when.filter(|when| when.is_day() && !matches!(when, When::Away(..) | When::Spoken(_)))?;
        // `Klokken 03.12 natt til søndag` is on Sunday.
        let morning = moment.clock.is_some_and(|clock| clock.time.hour < 12);
        let when = match self.morning_after(told).filter(|_| morning && day.part == Some(DayPart::Night)) {
            Some(day) => day,
            None => when,
        };
        // `de 9h à 18h, du mardi au samedi`, `9 to 5 p.m. Monday through Friday`: the days are a range of their own.
        let hours = moment.clock.is_some_and(|clock| clock.high.is_some());
        let dash = self.peek(day.end).is_some_and(is_dash);
        if (comma > moment.end || hours || dash)
            && self.range_joint(place, day.end).is_some_and(|next| self.stretch(next).is_some())
        {
            return None;
        }
        // `9 a.m. to 5 p.m., Saturday 10 a.m. to 4 p.m.`: the day has hours of its own.
        if comma > moment.end && self.leads_to_clock(day.end) {
            return None;
        }
        let mut end = day.end;
        let mut part = day.part;
        if part.is_none()
            && let Some(place) = self.past_gap(end)
            && let Some((found, part_end)) = self.part_of_day(place)
        {
            (part, end) = (Some(found), part_end);
        }
        let (when, end) = self.week_after(when, end);
        Some(Moment { part, clock: moment.clock, ..Moment::new(when, end) }.with_part_in_clock())
    }

    /// Whether a time follows on what ends at `end`, with or without what leads to it: `at`, `from`.
    fn leads_to_clock(&self, end: usize) -> bool {
        let Some(place) = self.past_gap(end) else { return false };
        let from = next_word(self.text, place).filter(|word| word.start() == place).filter(|word| {
            self.t.from.longest_before(self.text, word.end()).is_some_and(|((), start)| start == place)
        });
        let told = from.map_or_else(|| self.past(&self.t.at, place), |word| self.gap(word.end()));
        self.clock(told, true).is_some()
    }

    /// Whether the day of a time follows it: `a las 7 del lunes`.
    pub(super) fn is_clock_of_day(&self, clock: Clock, end: usize) -> bool {
        self.day_after_clock(Moment::at_time(clock, end)).is_some()
    }

    /// The time after a day: `Monday at 8:30am`, `Feb. 6, 7 p.m.`
    pub(super) fn clock_after_day(&self, moment: &mut Moment) {
        if let Some((clock, end)) = self.iso_time(moment.end) {
            (moment.clock, moment.end) = (Some(clock), end);
            return;
        }
        let comma = if self.is_at(moment.end, |c| c == ',') { moment.end + 1 } else { moment.end };
        let Some(place) = self.past_gap(comma) else { return };
        let told = self.past(&self.t.at, place);
        let Some((clock, end)) = self.clock(told, true) else {
            if told > place && self.t.words.hour_leads.is_empty() {
                self.bare_hour(moment, told);
            } else if self.expects_hours(moment)
                && let Some((clock, end)) = self.bare_hours(told)
            {
                let hours = Moment { clock: Some(clock), end, ..*moment }.with_part_in_clock();
                *moment = if hours.has_plain_hours() { hours } else { *moment };
            }
            return;
        };
        // The night of Monday, at 3 in the morning, is on Tuesday; `giovedì, entro le 12 di venerdì` is of Friday.
        if moment.part == Some(DayPart::Night) && clock.time.hour < 8 && moment.article
            || comma > moment.end && self.is_clock_of_day(clock, end)
        {
            return;
        }
        (moment.clock, moment.end) = (Some(clock), end);
        *moment = moment.with_part_in_clock();
        // `Thursday before 5pm`
        if told > place
            && let Some((relation, _)) =
                self.t.qualifiers.longest_before(self.text, skip_gap_back(self.text, told))
        {
            moment.relation = Some(relation);
        }
        // `Wed Oct 26 15:50:06 2016`
        if let Some(When::Day(day, month, Year::Open)) = moment.when
            && clock.time.second.is_some()
            && let Some((year, end)) = self.past_gap(end).and_then(|place| self.year_digits(place))
        {
            (moment.when, moment.end) = (Some(When::Day(day, month, Year::Full(year))), end);
        }
    }

    /// Whether two numbers after a day are hours, and no score: of the part of a day, or of a day to come.
    fn expects_hours(&self, moment: &Moment) -> bool {
        let coming = |week| matches!(week, Week::Shift(1) | Week::Nearest(1));
        match moment.when {
            _ if moment.part.is_some() => true,
            Some(When::Weekday(_, week)) => coming(week),
            Some(When::Unit(Unit::Day, by)) => by == 1,
            _ => false,
        }
    }

    /// `at 7 this evening`: an hour before a day whose part is told.
    fn hour_before_part(&self, at: usize) -> Option<(Clock, usize)> {
        // `3-5 tomorrow`
        if let Some((clock, end)) = self.bare_hours(at) {
            let moment = self.day_after_clock(Moment::at_time(clock, end))?;
            let plain = moment.with_part_in_clock().has_plain_hours();
            return (plain && self.expects_hours(&moment)).then_some((clock, end));
        }
        let digits = self.digits(at).filter(|digits| digits.len <= 2 && (1..=12).contains(&digits.value))?;
        if !self.has_clock_lead(at) {
            return None;
        }
        let time = ClockTime { hour: u8::try_from(digits.value).ok()?, minute: 0, second: None };
        let clock = Clock { time, high: None, zone: None };
        self.day_after_clock(Moment::at_time(clock, digits.end)).filter(|moment| moment.part.is_some())?;
        Some((clock, digits.end))
    }

    /// `Saturday at 5`, where nothing follows that would be counted.
    pub(super) fn bare_hour(&self, moment: &mut Moment, at: usize) {
        let digits =
            self.digits(at).filter(|digits| digits.len <= 2).map(|digits| (digits.value, digits.end));
        // `tonight at seven`
        let word = || self.t.counts.longest(self.text, at).filter(|&(_, end)| end > at + 2);
        let Some((hour, end)) = digits.or_else(word).filter(|(hour, _)| (1..=12).contains(hour)) else {
            return;
        };
        let ends = match self.peek(end) {
            None | Some('\n' | ';' | '!' | '?') => true,
            // `28. Februar bis 3. März`
            Some('.' | ',') => {
                !self.is_digit_at(end + 1) && self.t.months.longest(self.text, self.gap(end + 1)).is_none()
            }
            _ => false,
        };
        if let (true, Ok(hour)) = (ends, u8::try_from(hour)) {
            let time = ClockTime { hour, minute: 0, second: None };
            moment.clock = Some(Clock { time, high: None, zone: None });
            moment.end = end;
            *moment = moment.with_part_in_clock();
        }
    }

    /// A day or a longer stretch, without times, and what behind it chooses among such.
    pub(super) fn stretch(&self, at: usize) -> Option<Moment> {
        self.stretch_or_part(at, true)
    }

    /// The same, with or without parts of days: what a part is of has none, however many stand before one another.
    pub(super) fn stretch_or_part(&self, at: usize, parts: bool) -> Option<Moment> {
        let mut moment = self.plain_stretch(at, parts)?;
        if let Some((when, end)) = moment.when.and_then(|when| self.chosen_behind(when, moment.end)) {
            (moment.when, moment.end) = (Some(when), end);
        }
        Some(moment)
    }

    fn plain_stretch(&self, at: usize, parts: bool) -> Option<Moment> {
        let plain = |(when, end)| Moment::new(when, end);
        let parted = |((when, part), end)| Moment { part, ..Moment::new(when, end) };
        let c = self.peek(at)?;
        if c.is_ascii_digit() {
            if let Some(got) = self.shifted_behind(at) {
                return Some(parted(got).with_article());
            }
            return self
                .numeric(at, self.has_date_lead(at))
                .or_else(|| self.signed_date(at))
                .or_else(|| self.numbered_month(at))
                .or_else(|| self.quarter_letter(at))
                .map(plain)
                .or_else(|| self.weekday_first(at).map(parted))
                .or_else(|| self.decade(at).map(plain).map(Moment::with_article))
                .or_else(|| self.ordinal_unit(at).map(plain).map(Moment::with_article))
                .or_else(|| self.part_of_stretch(at).map(parted).map(Moment::with_article))
                .or_else(|| self.spell_told(at).map(plain).map(Moment::with_article))
                .or_else(|| self.day_first(at).map(plain).map(Moment::with_article))
                .or_else(|| self.ordinal_pair(at).map(plain).map(Moment::with_article))
                .or_else(|| self.era(at).map(plain))
                .or_else(|| self.away(at).map(plain))
                .or_else(|| self.day_of_month(at).map(plain).map(Moment::with_article))
                .or_else(|| self.bare_year(at).map(plain));
        }
        if matches!(c, '\'' | '’' | '‘') {
            return self.decade(at).or_else(|| self.century(at)).map(plain).map(Moment::with_article);
        }
        if !c.is_alphabetic() {
            return None;
        }
        if let Some(got) = self.shifted_behind(at) {
            return Some(parted(got).with_article());
        }
        if let Some(got) = self.century(at) {
            return Some(plain(got).with_article());
        }
        if let Some(got) = self.quarter_code(at) {
            return Some(plain(got).with_article());
        }
        self.signed_date(at)
            .or_else(|| self.month_first(at))
            .map(plain)
            .or_else(|| self.beyond(at).map(plain).map(Moment::with_article))
            .or_else(|| self.weekday_first(at).map(parted))
            .or_else(|| self.day_word(at).map(parted))
            .or_else(|| self.slice_of_unit(at).map(plain).map(Moment::with_article))
            .or_else(|| self.spell_told(at).map(plain).map(Moment::with_article))
            .or_else(|| self.stage_of_unit(at).map(plain).map(Moment::with_article))
            .or_else(|| self.staged(at))
            .or_else(|| self.ordinal_unit(at).map(plain).map(Moment::with_article))
            .or_else(|| self.part_of_stretch(at).map(parted).map(Moment::with_article))
            .or_else(|| self.shifted(at).map(parted).map(Moment::with_article))
            .or_else(|| self.cardinal_day(at).map(plain))
            .or_else(|| self.ordinal_word_day(at).map(plain).map(Moment::with_article))
            .or_else(|| self.ordinal_pair(at).map(plain).map(Moment::with_article))
            .or_else(|| self.season(at).map(plain).map(Moment::with_article))
            .or_else(|| self.away(at).map(plain))
            .or_else(|| self.weekend(at).map(plain).map(Moment::with_article))
            .or_else(|| self.decade(at).map(plain).map(Moment::with_article))
            .or_else(|| self.week_number(at).map(plain).map(Moment::with_article))
            .or_else(|| self.era(at).map(plain))
            .or_else(|| parts.then(|| self.part_of_named_day(at).or_else(|| self.part_alone(at))).flatten())
            .or_else(|| {
                self.day_of_month(at)
                    .filter(|_| self.t.words.cardinal_days)
                    .map(plain)
                    .map(Moment::with_article)
            })
    }

    /// `second of August`, `zweiten Mai`.
    fn ordinal_word_day(&self, at: usize) -> Option<(When, usize)> {
        let (when, end) = self.day_first(at)?;
        let Some((_, ordinal)) = self.t.ordinals.longest(self.text, at) else { return Some((when, end)) };
        let of = self.past(&self.t.of, self.gap(ordinal)) > self.gap(ordinal);
        // `il primo maggio`
        let first = self.t.words.cardinal_days && matches!(when, When::Day(1, ..));
        (of || first || self.t.words.ordinal_before_month).then_some((when, end))
    }

    /// `early 2022`, `later this month`: the stretch is what matters, but the word belongs to it.
    fn staged(&self, at: usize) -> Option<Moment> {
        let place = self.stage(at)?;
        // One word of the kind is enough.
        if self.t.stages.longest(self.text, place).is_some() {
            return None;
        }
        let mut moment = self.stretch_after_stage(place)?;
        if let (Some(When::Unit(Unit::Week, by)), Some((stage, _))) =
            (moment.when, self.t.stage_kinds.longest(self.text, at))
        {
            moment.when = Some(When::Slice(Unit::Week, by, stage));
        }
        let placed =
            !matches!(moment.when?, When::Away(..) | When::Spoken(_) | When::Vague(_) | When::Window(..));
        placed.then_some(moment.with_article())
    }

    /// `in the morning`, `late afternoon`: a part of the day whose day the text does not tell.
    fn part_alone(&self, at: usize) -> Option<Moment> {
        if !self.may(at, start::STAGE | start::PART | start::PART_NOUN) {
            return None;
        }
        let back = skip_gap_back(self.text, at);
        let led = self.t.part_leads.longest_before(self.text, back).is_some();
        let (part, end) = match self.t.stages.longest(self.text, at) {
            Some(((), stage)) => {
                let place = self.past(&self.t.the, self.past_joint(stage)?);
                let noun = || self.t.part_nouns.longest(self.text, place);
                let (part, end) = self.t.parts.longest(self.text, place).or_else(noun)?;
                let article = place > self.past_joint(stage)?;
                (led || article || self.closes(end)).then_some((part, end))?
            }
            None => {
                let noun = || {
                    let small = self.is_at(at, char::is_lowercase);
                    self.t.part_nouns.longest(self.text, at).filter(|_| small)
                };
                self.t.parts.longest(self.text, at).or_else(noun).filter(|_| led)?
            }
        };
        let named = self.t.names.longest(self.text, at).is_some()
            || self.is_at(end, is_hyphen)
            || self.t.genitives.longest(self.text, self.gap(end)).is_some()
            || !self.t.words.year_after_noun
                && self.next_in_line(end).is_some_and(|word| self.is_at(word.start(), char::is_uppercase));
        if named {
            return None;
        }
        let mut moment = Moment { part: Some(part), when: None, ..Moment::new(When::Now, end) };
        // `in the morning at 7`
        if let Some(place) = self.past_gap(end) {
            let told = self.past(&self.t.at, place);
            if told > place {
                if let Some((clock, end)) = self.clock(told, true) {
                    (moment.clock, moment.end) = (Some(clock), end);
                    moment = moment.with_part_in_clock();
                } else {
                    self.bare_hour(&mut moment, told);
                }
            } else if let Some((clock, end)) = self.clock(place, false) {
                // `in the morning, 9 o'clock`
                (moment.clock, moment.end) = (Some(clock), end);
                moment = moment.with_part_in_clock();
            }
        }
        Some(moment)
    }

    fn stretch_after_stage(&self, at: usize) -> Option<Moment> {
        let plain = |(when, end)| Moment::new(when, end);
        let parted = |((when, part), end)| Moment { part, ..Moment::new(when, end) };
        if self.is_digit_at(at) || self.is_at(at, |c| matches!(c, '\'' | '’' | '‘')) {
            return self
                .decade(at)
                .or_else(|| self.century(at))
                .or_else(|| self.ordinal_unit(at))
                .or_else(|| self.day_first(at))
                .or_else(|| self.bare_year(at))
                .map(plain);
        }
        self.shifted_behind(at)
            .map(parted)
            .or_else(|| self.month_first(at).map(plain))
            .or_else(|| self.weekday_first(at).map(parted))
            .or_else(|| self.day_word(at).map(parted))
            .or_else(|| self.shifted(at).map(parted))
            .or_else(|| self.ordinal_unit(at).map(plain))
            .or_else(|| self.season(at).map(plain))
            .or_else(|| self.century(at).map(plain))
            .or_else(|| self.season_alone(at).map(plain))
            .or_else(|| self.decade(at).map(plain))
    }

    /// Whether what stands before makes `5/12` a date.
    fn has_date_lead(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        if self.t.day_leads.longest_before(self.text, back).is_some()
            || self.follows_date(at)
            || self.is_timed_pair(at)
            || self.opens_dated_range(at)
        {
            return true;
        }
        // `cut by 1/4`, `from 1/4 to 1/3`: what can be a fraction is one there.
        let fraction = || {
            let first = self.digits(at)?;
            let second = self.is_at(first.end, |c| c == '/').then(|| self.digits(first.end + 1))??;
            (first.value <= second.value && second.value <= 16).then_some(())
        };
        let dated = self.t.from.longest_before(self.text, back).is_some()
            || self
                .t
                .qualifiers
                .longest_before(self.text, back)
                .is_some_and(|(relation, _)| matches!(relation, DateRelation::By | DateRelation::Until));
        (dated || self.fills_line(at)) && fraction().is_none()
    }

    /// `11/20, 11/22 or 11/25`: whether another one stands before that is told as a date.
    fn follows_date(&self, at: usize) -> bool {
        const MOST: usize = 6;
        let pair = |c: char| c.is_ascii_digit() || c == '/';
        let mut start = at;
        for _ in 0..MOST {
            let back = skip_gap_back(self.text, start);
            let end = match char_before(self.text, back) {
                Some(',') => back - 1,
                _ => match self.t.list_before.longest_before(self.text, back) {
                    Some(((), word)) => skip_gap_back(self.text, word),
                    None => return false,
                },
            };
            let end = if char_before(self.text, end) == Some(',') { end - 1 } else { end };
            let length = before(self.text, end).bytes().rev().take(5).take_while(|&b| pair(b.into())).count();
            if !(3..=5).contains(&length) {
                return false;
            }
            start = end - length;
            let slash = before(self.text, end).bytes().rev().take(length).any(|b| b == b'/');
            if !slash {
                return false;
            }
            let back = skip_gap_back(self.text, start);
            if self.t.day_leads.longest_before(self.text, back).is_some() {
                return true;
            }
        }
        false
    }

    /// `23/12 before 5pm`: whether a time with its mark follows two numbers.
    fn is_timed_pair(&self, at: usize) -> bool {
        let digits = |at: usize| self.digits(at).filter(|digits| digits.len <= 2);
        let second = digits(at)
            .filter(|first| self.is_at(first.end, |c| c == '/'))
            .and_then(|first| digits(first.end + 1));
        let place = second.and_then(|second| self.past_gap(second.end));
        place.is_some_and(|place| {
            let told = self.past(&self.t.at, place);
            told > place && self.clock(told, false).is_some()
        })
    }

    /// `10/1-11/2/2017`: whether a whole date ends the range that begins here.
    fn opens_dated_range(&self, at: usize) -> bool {
        let digits = |at: usize| self.digits(at).filter(|digits| digits.len <= 2);
        let second = digits(at)
            .filter(|first| self.is_at(first.end, |c| c == '/'))
            .and_then(|first| digits(first.end + 1));
        let dash = second.and_then(|second| {
            self.peek(second.end).filter(|&c| is_dash(c)).map(|c| second.end + c.len_utf8())
        });
        dash.and_then(|place| self.numeric(place, false))
            .is_some_and(|(when, _)| matches!(when, When::Day(_, _, Year::Full(_))))
    }

    /// Whether the line around `at` holds nothing but a date in digits, as a field of a record does.
    fn fills_line(&self, at: usize) -> bool {
        const LONGEST: usize = 24;
        let date = |c: &char| c.is_ascii_digit() || matches!(c, '/' | '-' | '.' | ' ');
        let before = before(self.text, at).chars().rev().take(LONGEST).take_while(date).count();
        let line_start = char_before(self.text, at - before).is_none_or(|c| matches!(c, '\n' | '\r'));
        let length = after(self.text, at).chars().take(LONGEST).take_while(date).count();
        line_start && char_at(self.text, at + length).is_none_or(|c| matches!(c, '\n' | '\r'))
    }
}

impl Moment {
    /// A stretch of time that ends at `end` in the text.
    pub(super) fn new(when: When, end: usize) -> Self {
        Self { when: Some(when), part: None, clock: None, end, article: false, relation: None }
    }

    /// A time without its day.
    pub(super) fn at_time(clock: Clock, end: usize) -> Self {
        Self { when: None, part: None, clock: Some(clock), end, article: false, relation: None }
    }

    pub(super) fn with_article(self) -> Self {
        Self { article: true, ..self }
    }

    /// The part of the day decides the half of an hour: `7 Monday evening`.
    pub(super) fn with_part_in_clock(mut self) -> Self {
        if let (Some(part), Some(clock)) = (self.part, &mut self.clock) {
            clock.time = clock.time.in_part_of_day(part);
            clock.high = clock.high.map(|high| high.in_part_of_day(part));
        }
        self
    }

    /// Whether hours that only a part of the day tells are of that part: 7-9, but not 7-4 or 2-6, on Friday night.
    fn has_plain_hours(&self) -> bool {
        let Some(Clock { time: low, high: Some(high), .. }) = self.clock else { return true };
        let hour = |hour: u8| if hour == 0 { 24 } else { hour };
        let (low, high) = (low.hour, hour(high.hour));
        let rises = low % 12 < hour(high % 12).min(12);
        self.part.is_none() || rises && (1..=12).contains(&high.saturating_sub(low))
    }
}
