//! Expressions put together: a day with its time, two ends of a range, what qualifies them.

use jiff_core::civil::Date as Day;

use super::clock::Time as ClockTime;
use super::moment::Moment;
use super::reader::Reader;
use super::resolve::{Lean, bounds, on_weekday, runs_forwards};
use super::tables::start;
use super::value::{Month, Week, When, Year, part_code};
use super::zone::Zone;
use super::{Date, DateRelation, Reading, ReferenceDate, Time};
use crate::cursor::{before, char_at, char_before, ends_word, is_dash, previous_word, skip_gap_back};
use crate::span::Found;

/// What a document is of, for resolving.
pub(super) type Text = Option<Day>;

impl Reader<'_, '_> {
    /// The place after what joins the ends of a range that begins at `start`, if it ends at `end`.
    pub(super) fn range_joint(&self, start: usize, end: usize) -> Option<usize> {
        let place = self.gap(end);
        if let Some(c) = self.peek(place)
            && (is_dash(c) || c == '~' || c == '/' && self.t.months.longest(self.text, place + 1).is_some())
        {
            return Some(self.gap(place + c.len_utf8()));
        }
        let place = self.past_gap(end)?;
        if let Some(((), end)) = self.t.to.longest(self.text, place) {
            return self.past_gap(end);
        }
        let ((), end) = self.t.and.longest(self.text, place)?;
        let back = skip_gap_back(self.text, start);
        self.t.between.longest_before(self.text, back).and_then(|_| self.past_gap(end))
    }

    /// `Mon-Fri`, `Di. bis So.`, `ma-vr`: two short names of weekdays, which are other words where they stand alone.
    fn short_weekdays(&self, at: usize) -> Option<(u8, u8, usize)> {
        let short = |at| {
            let (name, end) = self.t.weekdays.longest(self.text, at).filter(|(name, _)| name.short)?;
            Some((name.number, end))
        };
        if !self.may(at, start::WEEKDAY) {
            return None;
        }
        let (first, end) = short(at)?;
        let dotted = self.is_at(end, |c| c == '.');
        let stop = end + usize::from(dotted);
        let joint = self.range_joint(at, stop)?;
        let (last, mut end) = short(joint)?;
        end += usize::from(dotted && self.is_at(end, |c| c == '.'));
        // Small letters are other words more often, but between two of them is no blank.
        let capital = |at| self.is_at(at, char::is_uppercase);
        let glued = self.peek(stop).is_some_and(|c| is_dash(c) && stop + c.len_utf8() == joint);
        // `di t/m zo`
        let signed = self.text.get(stop..joint).is_some_and(|joint| joint.contains('/'));
        let bounded = !before(self.text, at).ends_with(is_dash) && !self.is_at(end, is_dash);
        let told = capital(at) && capital(joint) || glued || signed;
        (first != last && bounded && told).then_some((first, last, end))
    }

    /// What begins at `at`, with what qualifies it.
    pub(super) fn expression(&self, at: usize, text: Text) -> Option<Found<Reading>> {
        if self.starts == 0 {
            return None;
        }
        if self.is_bare(at, self.starts) {
            debug_assert_eq!(self.whole_expression(at, text), None);
            return None;
        }
        self.whole_expression(at, text)
    }

    fn whole_expression(&self, at: usize, text: Text) -> Option<Found<Reading>> {
        if self.recurs(at) {
            return None;
        }
        let days = self
            .days_of_month(at)
            .or_else(|| self.day_before_month(at))
            .or_else(|| self.day_behind_month(at));
        if let Some((first, last, end)) = days.or_else(|| self.centuries(at)) {
            if let Some(last) = last {
                let moment = |when| Moment::new(when, end).with_article();
                return Some(self.range(at, moment(first), moment(last), text));
            }
            return Some(self.single(at, Moment::new(first, end).with_article(), text));
        }
        if let Some((first, last, end)) = self.dashed_days(at).or_else(|| self.weekdays_of_month(at)) {
            let moment = |when| Moment::new(when, end);
            return Some(self.range(at, moment(first), moment(last), text));
        }
        if let Some(((first, last), end)) = self.year_span(at).or_else(|| self.years_of_era(at)) {
            let moment = |year| Moment::new(When::Year(Year::Full(year)), end);
            return Some(self.range(at, moment(first), moment(last), text));
        }
        if let Some((first, last, end)) = self.short_weekdays(at) {
            let moment = |number| Moment::new(When::Weekday(number, Week::Open), end);
            return Some(self.range(at, moment(first), moment(last), text));
        }
        if let Some((first, last)) = self.length_from(at) {
            return Some(self.lasting(at, first, last, text));
        }
        let first = self.moment(at).or_else(|| self.hour_that_lasts(at))?;
        if let Some(last) = self.range_end(at, first) {
            return Some(self.range(at, first, last, text));
        }
        if let Some((first, last)) = self.length_after(at, first) {
            return Some(self.lasting(at, first, last, text));
        }
        // Nothing but the end of a range.
        if first.when == Some(When::Now) {
            return None;
        }
        Some(self.single(at, first, text))
    }

    /// What begins at a time and lasts so long: from the one day to the other, or from one hour to the other.
    fn lasting(&self, at: usize, first: Moment, last: Option<Moment>, text: Text) -> Found<Reading> {
        match last {
            Some(last) => self.range(at, first, last, text),
            None => self.single(at, first, text),
        }
    }

    /// The tables that what stands at `at` may be in, in the bits of [`start`]: none at most places of a text. `numbers`
    /// says whether it may be a number in words.
    pub(super) fn starts(&self, at: usize, numbers: bool) -> u32 {
        let heads = || {
            let mut heads = 0;
            self.t.gate.all(self.text, at, |tables, end| {
                if tables & start::TWO != 0 || ends_token(self.text, end) {
                    heads |= tables;
                }
            });
            heads
        };
        let number = || if numbers && self.numbers.may_begin(self.text, at) { start::COUNT } else { 0 };
        match self.peek(at) {
            Some(c) if c.is_ascii_digit() => start::ANY,
            Some(c @ ('\'' | '’' | '‘')) => {
                let begins = self.t.neighbours.apostrophe || self.is_digit_at(at + c.len_utf8());
                if begins { start::ANY } else { 0 }
            }
            Some(c) if c.is_ascii_alphabetic() && self.is_digit_at(at + 1) => {
                let letter = matches!(c, 'Q' | 'q' | 'H' | 'h')
                    || self.t.words.quarter_letters.iter().any(|row| row.0.eq_ignore_ascii_case(&c));
                if letter { start::ANY } else { 0 }
            }
            Some('I' | 'V' | 'X') => start::ROMAN | heads() | number(),
            Some(c) if c.is_alphabetic() => match heads() {
                0 if !numbers || self.numbers.words.prefix(self.text, at, ends_word).is_none() => 0,
                heads => heads | number(),
            },
            _ => 0,
        }
    }

    /// The other end of a range.
    fn range_end(&self, at: usize, first: Moment) -> Option<Moment> {
        if first.clock.is_some_and(|clock| clock.high.is_some()) {
            return None;
        }
        let joint = self.range_joint(at, first.end)?;
        let when = first.when?;
        let last = self
            .moment(joint)
            .or_else(|| self.end_moment(joint, when))
            .or_else(|| self.t.now.longest(self.text, joint).map(|((), end)| Moment::new(When::Now, end)))?;
        let other = last.when?;
        // `Montag bis Freitag 9–12 Uhr`: the hours are those of each day.
        let hours = first.clock.is_none() && last.clock.is_some_and(|clock| clock.high.is_some());
        if let (When::Weekday(..), When::Weekday(..), true) = (when, other, hours) {
            let (name, end) = self.t.weekdays.longest(self.text, joint)?;
            let last = When::Weekday(name.number, Week::Open);
            return name.part.is_none().then(|| Moment::new(last, end));
        }
        if first.clock.is_some() != last.clock.is_some()
            || last.clock.is_some_and(|clock| clock.high.is_some())
        {
            return None;
        }
        let (from, to) = ends_of_range(when, other);
        // Weeks and days, months and years do not make one range; neither do two vague stretches.
        let absolute = |when: When| {
            !matches!(when, When::Vague(_) | When::Window(..) | When::Spoken(_))
                && (first.clock.is_none() || when.is_day())
        };
        let alike = match (when, other) {
            (When::Year(from), When::Year(to)) if from == to => false,
            (When::Weekday(..), When::Weekday(..)) => true,
            (When::Weekday(..), _) | (_, When::Weekday(..)) => other.is_day() && when.is_day(),
            (When::Day(..), When::Century(_)) => false,
            // `29 February - 1999` was no day of that year.
            _ if matches!(from, When::Day(day, Month::Number(month), year) if !self.exists(day, month, year)) => {
                false
            }
            _ if !runs_forwards(from, to) => false,
            // `Februar/März`, but not `2020/Sep`
            (When::Month(..), When::Month(..)) => true,
            _ if self.is_at(self.gap(first.end), |c| c == '/') => false,
            (When::Year(_), When::Month(..)) if self.peek(self.gap(first.end)).is_some_and(is_dash) => false,
            _ => true,
        };
        (absolute(when) && absolute(other) && alike).then_some(last)
    }

    /// What is a date only as the end of a range: `from 10/1 to 11/7`, `Sep to Nov`.
    fn end_moment(&self, at: usize, first: When) -> Option<Moment> {
        let plain = |(when, end)| Moment::new(when, end);
        match first {
            When::Day(..) => self.numeric(at, true).map(plain),
            // `between 1990 and 2000`
            When::Year(Year::Full(from)) => {
                let (year, end) = self.year_digits(at).filter(|&(year, _)| year > from && year <= 2100)?;
                let amount = self.is_amount(end) || self.plural_at(end);
                (!amount).then(|| plain((When::Year(Year::Full(year)), end)))
            }
            When::Month(..) if self.is_at(at, char::is_uppercase) => {
                let (name, end) = self.t.months.longest(self.text, at)?;
                Some(plain((When::Month(Month::Number(name.number), Year::Open), end)))
            }
            _ => None,
        }
    }

    /// The second day after `March 3`: `March 3-5, 2022`.
    fn more_days(&self, at: usize, first: Moment) -> Option<(Moment, Moment)> {
        let Some(When::Day(day, Month::Number(month), Year::Open)) = first.when else { return None };
        if first.part.is_some() || first.clock.is_some() || !self.peek(at).is_some_and(char::is_alphabetic) {
            return None;
        }
        let joint = self.range_joint(at, first.end)?;
        let dash = self.is_at(self.gap(first.end), is_dash);
        let joint = self.past(&self.t.the, joint);
        let (second, end, ordinal) = self.day_number(joint)?;
        if second <= day || !self.exists(second, month, Year::Open) || !ordinal && self.is_amount(end) {
            return None;
        }
        // `rose from March 3 to 25 percent`: a number that counts something is no day.
        let led = self.t.from.longest_before(self.text, skip_gap_back(self.text, at)).is_some();
        if !dash && !ordinal && !led && self.next_in_line(end).is_some() || self.plural_at(end) {
            return None;
        }
        let (year, end) = self
            .year_after(end, false)
            .filter(|&(year, _)| self.exists(second, month, year))
            .unwrap_or((Year::Open, end));
        let make = |day| Moment { when: Some(When::Day(day, Month::Number(month), year)), end, ..first };
        Some((make(day), make(second)))
    }

    fn single(&self, at: usize, moment: Moment, text: Text) -> Found<Reading> {
        let moment =
            Moment { when: moment.when.map(|when| self.in_month_of_next(when, moment.end)), ..moment };
        let moment = match self.first_of_row(at, moment) {
            Some((first, Some(last))) => return self.range(at, first, last, text),
            Some((first, None)) => first,
            None => moment,
        };
        if let Some((first, last)) = self.more_days(at, moment) {
            return self.range(at, first, last, text);
        }
        let mut date = Date {
            edtf: moment.when.and_then(When::edtf),
            timex: moment.when.map(When::timex),
            ..Date::default()
        };
        self.qualify(at, moment, &mut date);
        let resolved = moment.when.zip(text).and_then(|(when, text)| {
            let lean = self.lean(at, moment.end, date.relation, when, moment.clock.is_some());
            let when = match when {
                // `Le procès s'est ouvert ce jeudi`
                When::Weekday(day, Week::Shift(0)) if lean == Lean::Over && self.t.words.nearest_weekdays => {
                    When::Weekday(day, Week::Open)
                }
                _ => when,
            };
            let resolved = when.resolve(text, lean)?;
            Some(self.weekday_of(at, when).map_or(resolved, |name| on_weekday(resolved, text, name, lean)))
        });
        date.resolved = resolved.and_then(When::edtf);
        if let (DateRelation::On, Some(relation)) = (date.relation, moment.relation) {
            date.relation = relation;
        }
        let Some(clock) = moment.clock else {
            if let Some(part) = moment.part {
                date.timex.get_or_insert_default().push_str(part_code(part));
            }
            return Found::new(at, moment.end, Reading::Date(date));
        };
        date.timex = Some(date.timex.unwrap_or_default() + &clock_timex(clock.time));
        if let Some(high) = clock.high {
            let day = moment.when.map(When::timex).unwrap_or_default();
            date.timex = date.timex.map(|low| format!("{low}/{day}{}", clock_timex(high)));
            // `desde las 8 hasta las 10` has a beginning that opens a range.
            if matches!(date.relation, DateRelation::On | DateRelation::Since) {
                date.relation = DateRelation::Range;
            }
        }
        let with_time = |day: Option<String>| {
            let day = day.filter(|day| !day.contains(['X', '/', '~', '[']))?;
            let low = format!("{day}T{}", full_time(clock.time));
            let Some(high) = clock.high else { return Some(low) };
            // Past midnight it is the day after.
            let day = if high < clock.time { day_after(&day)? } else { day };
            Some(format!("{low}/{day}T{}", full_time(high)))
        };
        date.edtf = with_time(date.edtf.clone()).or(date.edtf);
        date.resolved = with_time(date.resolved.clone()).or(date.resolved);
        let time = Time {
            value: clock.high.is_none().then(|| clock.time.to_string()),
            low: clock.high.map(|_| clock.time.to_string()),
            high: clock.high.map(|high| high.to_string()),
            zone: clock.zone.and_then(Zone::name),
            date,
        };
        let ambiguous_zone = clock.zone.is_some_and(|zone| zone.ambiguous);
        Found::new(at, moment.end, Reading::Time { time, ambiguous_zone })
    }

    /// `samedi 3 et dimanche 4 février`: a day by its number is of the month that is told with the next.
    fn in_month_of_next(&self, when: When, end: usize) -> When {
        let When::DayNamed(..) = when else { return when };
        let comma = self.is_at(end, |c| c == ',').then_some(end + 1);
        let joined = || {
            let ((), end) = self.t.and.longest(self.text, self.past_gap(end)?)?;
            self.past_gap(end)
        };
        let next = comma.and_then(|end| self.past_gap(end)).or_else(joined);
        match next.and_then(|place| self.weekday_first(self.past(&self.t.the, place))) {
            Some(((other @ When::Day(_, Month::Number(_), _), _), _)) => when.with_year_of(other),
            _ => when,
        }
    }

    fn range(&self, at: usize, first: Moment, last: Moment, text: Text) -> Found<Reading> {
        let (Some(from), Some(to)) = (first.when, last.when) else { return self.single(at, first, text) };
        let (from, to) = ends_of_range(from, to);
        let resolved = text.and_then(|text| {
            let lean = self.lean(at, last.end, DateRelation::Range, from, false);
            let to = to.resolve(text, lean)?;
            let name = self.weekday_of(at, from);
            let from = from.resolve(text, lean)?;
            // `Fredag 12 april till söndag 14 april`
            let (from, to) = match name.map(|name| on_weekday(from, text, name, lean)) {
                Some(moved) if moved != from => (moved, in_year_of(to, moved)),
                _ => (from, to),
            };
            let ((from_day, from_end), (to_day, to_end)) = (bounds(from)?, bounds(to)?);
            // `Friday to Sunday`, `November to February` go on from the first.
            let to =
                if to_day < from_day { next_after(to, from_day).filter(|to| to.is_writable())? } else { to };
            // `June '32 to April`: it is not known of which year.
            if !runs_forwards(from, to) {
                return None;
            }
            let to_end = bounds(to).map_or(to_end, |(_, end)| end);
            if from_day == from_end && to_day == to_end
                || from.edtf()?.contains('/')
                || to.edtf()?.contains('/')
            {
                let to_end = bounds(to)?.1;
                return When::Days(from_day, to_end).edtf();
            }
            Some(format!("{}/{}", from.edtf()?, to.edtf()?))
        });
        let mut date = Date {
            edtf: from.edtf().zip(to.edtf()).and_then(|(from, to)| interval(&from, &to)),
            timex: Some(format!("{}/{}", timex(from, first), timex(to, last))),
            resolved,
            relation: DateRelation::Range,
            ..Date::default()
        };
        let back = skip_gap_back(self.text, at);
        let opened = self
            .t
            .from
            .longest_before(self.text, back)
            .or_else(|| self.t.between.longest_before(self.text, back));
        if let Some(((), start)) = opened {
            (date.qualifier_start, date.qualifier_end) = (Some(start), Some(back));
        }
        let (Some(low), Some(high)) = (first.clock, last.clock) else {
            return Found::new(at, last.end, Reading::Date(date));
        };
        let zone = low.zone.or(high.zone);
        let time = Time {
            value: None,
            low: Some(low.time.to_string()),
            high: Some(high.time.to_string()),
            zone: zone.and_then(Zone::name),
            date: Date {
                resolved: date.resolved.as_deref().and_then(|days| days.split_once('/')).map(|(from, to)| {
                    format!("{from}T{}/{to}T{}", full_time(low.time), full_time(high.time))
                }),
                ..date
            },
        };
        let ambiguous_zone = zone.is_some_and(|zone| zone.ambiguous);
        Found::new(at, last.end, Reading::Time { time, ambiguous_zone })
    }

    /// The weekday with which a day of the year is told whose year is not.
    fn weekday_of(&self, at: usize, when: When) -> Option<u8> {
        let When::Day(_, Month::Number(_), Year::Open) = when else { return None };
        self.t.weekdays.longest(self.text, at).map(|(name, _)| name.number)
    }

    /// Whether a figure stands before, which what follows compares: `11 % less than a year ago`.
    fn ends_figure(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        let sign = |c: char| c.is_ascii_digit() || matches!(c, '%' | '‰' | ')' | '€' | '£' | '$');
        let word = previous_word(self.text, at);
        char_before(self.text, back).is_some_and(sign)
            || word.is_some_and(|word| self.t.counted.longest(self.text, word.start()).is_some())
    }

    /// The qualifier before or after.
    fn qualify(&self, at: usize, moment: Moment, date: &mut Date) {
        let mut back = skip_gap_back(self.text, at);
        // `more than two weeks ago`
        if let Some(When::Away(length, _)) = moment.when
            && let Some((farther, start)) = self.t.limits.longest_before(self.text, back)
            && !self.ends_figure(start)
        {
            let past = length.months < 0 || length.days < 0 || length.business_days < 0 || length.seconds < 0;
            date.relation = if farther == past { DateRelation::Before } else { DateRelation::After };
            (date.qualifier_start, date.qualifier_end) = (Some(start), Some(back));
            return;
        }
        if let Some(((), start)) = self.t.fillers.longest_before(self.text, back) {
            let before = skip_gap_back(self.text, start);
            if self.t.qualifiers.longest_before(self.text, before).is_some() {
                back = before;
            }
        }
        if moment.article
            && self.t.qualifiers.longest_before(self.text, back).is_none()
            && let Some(((), start)) = self.t.determiners.longest_before(self.text, back)
        {
            back = skip_gap_back(self.text, start);
        }
        // `after Friday's game`: it is the game that comes before.
        let possessive = self.is_at(moment.end, |c| matches!(c, '\'' | '’'));
        // `so etwa 2019`: for instance.
        let qualifier = self.t.qualifiers.longest_before(self.text, back);
        if let Some((relation, start)) = qualifier.filter(|&(relation, _)| relation != DateRelation::On)
            && !possessive
        {
            // `around 7 p.m.` stands before; `by 2015` too, `written by March` does not.
            (date.relation, date.qualifier_start, date.qualifier_end) = (relation, Some(start), Some(back));
            return;
        }
        if let Some((relation, end)) = self.t.qualifiers_after.longest(self.text, self.gap(moment.end)) {
            let start = self.gap(moment.end);
            (date.relation, date.qualifier_start, date.qualifier_end) = (relation, Some(start), Some(end));
        }
    }
}

/// Whether a word ends, or digits are glued to it.
fn ends_token(text: &str, at: usize) -> bool {
    ends_word(text, at) || char_at(text, at).is_some_and(|c| c.is_ascii_digit())
        // `quest'anno`
        || char_before(text, at).is_some_and(|c| matches!(c, '\'' | '’'))
}

/// Both ends of a range with what only one of them tells: `from Sept. 3 until the 7th`, `17 to 25 May 2024`.
fn ends_of_range(from: When, to: When) -> (When, When) {
    let to = match (from, to) {
        (When::Day(_, month @ Month::Number(_), year), When::Day(day, Month::Open, _)) => {
            When::Day(day, month, year)
        }
        _ => to,
    };
    (from.with_year_of(to), to)
}

/// From where the one begins to where the other ends. A set of dates is no end of an interval.
fn interval(from: &str, to: &str) -> Option<String> {
    let (from, to) = (from.split('/').next()?, to.rsplit('/').next()?);
    let set = from.starts_with('[') || to.starts_with('[');
    (!set).then(|| format!("{from}/{to}"))
}

fn timex(when: When, moment: Moment) -> String {
    let mut timex = when.timex();
    match (moment.clock, moment.part) {
        (Some(clock), _) => timex.push_str(&clock_timex(clock.time)),
        (None, Some(part)) => timex.push_str(part_code(part)),
        (None, None) => {}
    }
    timex
}

fn clock_timex(time: ClockTime) -> String {
    format!("T{time}")
}

fn day_after(day: &str) -> Option<String> {
    let day: ReferenceDate = day.parse().ok()?;
    Some(ReferenceDate { date: day.date.tomorrow().ok()?, time: None }.to_string())
}

/// EDTF has hours, minutes and seconds.
fn full_time(time: ClockTime) -> String {
    format!("{:02}:{:02}:{:02}", time.hour, time.minute, time.second.unwrap_or(0))
}

/// A day of the year in the year of another one.
fn in_year_of(day: When, other: When) -> When {
    match (day, other) {
        (When::Day(day, month, _), When::Day(_, _, year)) => When::Day(day, month, year),
        _ => day,
    }
}

/// The next stretch of the kind after a day: the following week or year.
fn next_after(when: When, day: Day) -> Option<When> {
    match when {
        When::Days(from, to) => {
            let by = 7 * (day.since(from).div_euclid(7) + 1);
            Some(When::Days(from.checked_add(by).ok()?, to.checked_add(by).ok()?))
        }
        When::Day(day, month, Year::Full(year)) => Some(When::Day(day, month, Year::Full(year + 1))),
        When::Month(month, Year::Full(year)) => Some(When::Month(month, Year::Full(year + 1))),
        _ => None,
    }
}
