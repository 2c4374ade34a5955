//! Dates that are told from where the text stands: `yesterday`, `last week`, `six months ago`, `early next year`.

use super::calendar::Got;
use super::length::{Length, Spell};
use super::reader::Reader;
use super::tables::start;
use super::value::{Anchor, Month, Week, When, Year};
use crate::cursor::{previous_word, skip_gap_back, word_before};
use crate::language::date::{Away, DayPart, Needs, Shift, Unit};

impl Reader<'_, '_> {
    /// `today`, `last night`.
    pub(super) fn day_word(&self, at: usize) -> Got<(When, Option<DayPart>)> {
        if !self.may(at, start::DAY) {
            return None;
        }
        let ((by, part, needs), end) = self.t.days.longest(self.text, at)?;
        // `am morgen` is the morning, `bis morgen` tomorrow.
        let noun = || self.t.on_before.longest_before(self.text, skip_gap_back(self.text, at)).is_some();
        let stands = match needs {
            // `Morgen wird gewählt`, `Morgen Abend`, but not `Morgen und Abend`
            Needs::Lower if self.is_at(at, char::is_uppercase) => {
                let next = self.gap(end);
                let part = self.t.parts.longest(self.text, next).is_some();
                self.begins_sentence(at)
                    && (part || self.is_at(next, char::is_lowercase))
                    && self.t.and.longest(self.text, next).is_none()
                    && self.t.part_of.longest(self.text, next).is_none()
            }
            Needs::Lower => !noun(),
            // `de morgen`, `op een morgen`
            Needs::Bare => self.is_plain(at, end) && !noun() && !self.has_before(&self.t.determiners, at),
            Needs::NoArticle => !self.has_before(&self.t.determiners, at),
            // `hoy en día` is no day.
            Needs::Number => false,
            _ => true,
        };
        if !stands {
            return None;
        }
        // `ontem (14/5)`
        let bracket = self.gap(end) + 1;
        if self.is_at(self.gap(end), |c| c == '(')
            && let Some((when @ When::Day(..), date_end)) = self.numeric(bracket, true)
            && self.is_at(date_end, |c| c == ')')
        {
            return Some(((when, part), date_end + 1));
        }
        if let Some((day, day_end)) = self.number_of_day(end) {
            return Some(((When::DayCounted(day, by), part), day_end));
        }
        // `heute in einer Woche`
        let from_today = by == 0 && part.is_none() && self.t.words.counts_from_today;
        if let Some(place) = self.past_gap(end).filter(|_| from_today)
            && let Some((length, end)) = self.length_from_today(place)
        {
            return Some(((When::Away(length, Anchor::Text(0, true)), None), end));
        }
        Some(((When::Unit(Unit::Day, by), part), end))
    }

    /// The length of time from today that `at` begins, on whichever side of it.
    fn length_from_today(&self, at: usize) -> Got<Length> {
        if let Some((When::Away(length, _), end)) = self.away(at) {
            return Some((length, end));
        }
        let ((), end) = self.t.ahead.longest(self.text, at)?;
        let spell = self.length(self.past_gap(end)?)?;
        Some((spell.length.filter(|_| self.is_count(spell.plural, spell.count()))?, spell.end))
    }

    /// The day's number behind a word for it: `ontem (14)`, `hoje, 15, no Rio`.
    fn number_of_day(&self, end: usize) -> Got<u8> {
        let comma = self.is_at(end, |c| c == ',');
        let place = self.gap(end + usize::from(comma));
        if !comma && !self.is_at(place, |c| c == '(') {
            return None;
        }
        let found = self.weekday_day(place, place + usize::from(!comma))?;
        (!comma || self.is_at(found.1, |c| c == ',')).then_some(found)
    }

    /// `last week`, `the past three months`, `next Friday`, `recent weeks`, `this morning`.
    pub(super) fn shifted(&self, at: usize) -> Got<(When, Option<DayPart>)> {
        if !self.may(at, start::SHIFT) {
            return None;
        }
        let (shift, end) = self.t.shifts.longest(self.text, at)?;
        let place = self.past_gap(end)?;
        if let Some(got) = self.shifted_day(shift, place) {
            return Some(got);
        }
        if let Some(got) = self.shifted_name(shift, place) {
            // `the same Friday`, `the last spring of his life`
            return Some(got);
        }
        if let Some((part, end)) = self.t.parts.longest(self.text, place) {
            return match shift {
                Shift::Unit(by @ (0 | -1)) if by == 0 || part == DayPart::Night => {
                    Some(((When::Unit(Unit::Day, by), Some(part)), end))
                }
                Shift::Nearest(by) => Some(((When::Unit(Unit::Day, by), Some(part)), end)),
                Shift::That => Some(((When::Spoken(Unit::Day), Some(part)), end)),
                _ => None,
            };
        }
        if let Some(((), few)) = self.t.few.longest(self.text, place) {
            let ((unit, plural), end) = self.t.units.longest(self.text, self.past_gap(few)?)?;
            let way = match shift {
                Shift::Unit(by) | Shift::Rolling(by) | Shift::Nearest(by) | Shift::Vague(by) if by != 0 => by,
                _ => return None,
            };
            return (self.is_count(plural, None) && unit >= Unit::Day)
                .then_some(((When::Vague(way), None), end));
        }
        if let Some((n, count)) = self.count(place)
            && let Some(place) = self.past_gap(count)
            && let Some(((unit, plural), end)) = self.t.units.longest(self.text, place)
        {
            let way = match shift {
                // `to last three weeks`
                Shift::Unit(-1) if self.has_before(&self.t.modals, at) => return None,
                Shift::Unit(by @ (-1 | 1)) | Shift::Rolling(by) | Shift::Nearest(by) | Shift::Vague(by) => by,
                Shift::Before => -1,
                _ => return None,
            };
            let n = i32::try_from(n).ok().filter(|n| (1..=1000).contains(n))?;
            let fits = self.is_count(plural, Some(n)) && unit >= Unit::Day && !self.has_of(end);
            return fits.then_some(((When::Window(unit, n * way), None), end));
        }
        let ((unit, plural), end) = self.t.units.longest(self.text, place)?;
        // `ce mois-ci`, `cette année-là`
        if let Some((shift, end)) = self.shift_behind(end) {
            return Some(((self.chosen_unit(shift, unit, plural, at, false)?, None), end));
        }
        let when = self.chosen_unit(shift, unit, plural, at, self.has_of(end))?;
        if plural {
            return Some(((when, None), end));
        }
        match when {
            // `next year's first quarter`
            When::Unit(Unit::Year, by) => {
                let quarter = self.possessive_end(end).and_then(|end| self.ordinal_unit(self.past_gap(end)?));
                match quarter {
                    Some((When::Quarter(n, Year::Open), end)) => {
                        Some(((When::Quarter(n, Year::Shift(by)), None), end))
                    }
                    _ => Some(((when, None), end)),
                }
            }
            // `next week on Tuesday`
            When::Unit(Unit::Week, by) => {
                let place = self.past_gap(end).map(|place| self.past(&self.t.on, place));
                let day = place.and_then(|place| {
                    self.t.weekdays.longest(self.text, place).filter(|(name, _)| {
                        self.is_at(place, char::is_uppercase) || name.needs == Needs::Plain
                    })
                });
                match day {
                    Some((name, end)) => {
                        Some(((When::Weekday(name.number, Week::Shift(by)), name.part), end))
                    }
                    None => Some(((when, None), end)),
                }
            }
            _ => Some(((when, None), end)),
        }
    }

    /// `próximo 15`, `pasado día 3`: the day of a month that is not told, before or after the day of the text.
    fn shifted_day(&self, shift: Shift, at: usize) -> Got<(When, Option<DayPart>)> {
        let (Shift::Unit(way @ (-1 | 1)) | Shift::Rolling(way) | Shift::Nearest(way)) = shift else {
            return None;
        };
        let place = self.past(&self.t.the, at);
        let (day, end, _) = self.named_day(place).filter(|_| !self.t.words.day_words.is_empty())?;
        // `último tres` is no day, `último día 3` is.
        if place == at && !self.is_digit_at(place) {
            return None;
        }
        let (when, end) = match self.numeric(place, true).or_else(|| self.month_after(day, true, end)) {
            Some((When::Day(day, month, Year::Open), end)) => {
                (When::Day(day, month, Year::Nearest(way)), end)
            }
            Some(date) => date,
            None if self.closes(end) => (When::Day(day, Month::Open, Year::Nearest(way)), end),
            None => return None,
        };
        Some(((when, None), end))
    }

    /// Whether a unit stands in the number that `n` of it (none where it is vague) are written with.
    fn is_count(&self, plural: bool, n: Option<i32>) -> bool {
        plural || n == Some(1) || self.t.words.singular_counts
    }

    /// The word behind what ends at `end` that chooses among such.
    fn shift_behind(&self, end: usize) -> Option<(Shift, usize)> {
        self.t.shifts_after.longest(self.text, self.past_joint(end)?)
    }

    /// The unit chosen by a word beside it, the first of both at `at`. `of` says that a genitive follows.
    fn chosen_unit(&self, shift: Shift, unit: Unit, plural: bool, at: usize, of: bool) -> Option<When> {
        if plural {
            let way = match shift {
                Shift::Rolling(by) | Shift::Nearest(by) | Shift::Vague(by) => by,
                Shift::Unit(by) if self.t.words.vague_plurals => by,
                _ => return None,
            };
            return (unit >= Unit::Day && way != 0).then_some(When::Vague(way));
        }
        // `the last year of his life`, `the last minute`, `the next day`
        Some(match shift {
            _ if unit < Unit::Day => return None,
            Shift::Unit(by) if by != 0 && of => return None,
            // `the previous year` is the one before that spoken of.
            Shift::Before if self.has_rolling(at) => When::Spoken(unit),
            Shift::Before if of || unit == Unit::Day => return None,
            Shift::Before => When::Unit(unit, -1),
            Shift::Unit(..=0) if unit == Unit::Day => return None,
            Shift::Unit(_) | Shift::Nearest(_) if unit == Unit::Day => When::Spoken(unit),
            Shift::Unit(-1) if unit != Unit::Quarter && unit != Unit::Weekend && self.has_rolling(at) => {
                When::Window(unit, -1)
            }
            Shift::Unit(1) if self.has_before(&self.t.rolling_ahead, at) => When::Window(unit, 1),
            Shift::Unit(by) | Shift::Nearest(by) => When::Unit(unit, by),
            Shift::Rolling(by) if matches!(unit, Unit::Quarter | Unit::Weekend) => When::Unit(unit, by),
            Shift::Rolling(by) if by > 0 => When::Unit(unit, by),
            Shift::Rolling(by) => When::Window(unit, by),
            Shift::That => When::Spoken(unit),
            // `derniers mois`
            Shift::Vague(by) if self.t.words.same_plurals => When::Vague(by),
            Shift::Vague(_) => return None,
        })
    }

    /// `semaine dernière`, `nuit dernière`, `dix derniers mois`, `tre mesi scorsi`: the word that chooses stands behind
    /// the unit or the number.
    pub(super) fn shifted_behind(&self, at: usize) -> Got<(When, Option<DayPart>)> {
        if !self.may(at, start::UNIT | start::PART | start::COUNT) {
            return None;
        }
        if let Some((unit_or_number, end)) = self.t.units.longest(self.text, at) {
            let (unit, plural) = unit_or_number;
            let (shift, end) = self.shift_behind(end)?;
            let when = match self.chosen_unit(shift, unit, plural, at, false)? {
                When::Unit(Unit::Week, by) => {
                    let place = self.past_gap(end).map(|place| self.past(&self.t.on, place));
                    let day = place.and_then(|place| self.t.weekdays.longest(self.text, place));
                    match day {
                        Some((name, end)) => {
                            return Some(((When::Weekday(name.number, Week::Shift(by)), name.part), end));
                        }
                        None => When::Unit(Unit::Week, by),
                    }
                }
                when => when,
            };
            return Some(((when, None), end));
        }
        if let Some((part, end)) = self.t.parts.longest(self.text, at) {
            return match self.shift_behind(end)? {
                (Shift::Unit(by @ (-1..=1)), end) => Some(((When::Unit(Unit::Day, by), Some(part)), end)),
                (Shift::That, end) => Some(((When::Spoken(Unit::Day), Some(part)), end)),
                _ => None,
            };
        }
        let (n, count) = self.count(at)?;
        let place = self.past_gap(count)?;
        // `dix derniers mois`, else `tre mesi scorsi`
        let (shift, unit, plural, end) = match self.t.shifts.longest(self.text, place) {
            Some((shift, end)) => {
                let ((unit, plural), end) = self.t.units.longest(self.text, self.past_gap(end)?)?;
                // `50 vorig jaar`
                let one = matches!(shift, Shift::Unit(_)) && !self.t.words.same_plurals;
                if one && !plural && n != 1 && !self.has_before(&self.t.determiners, at) {
                    return None;
                }
                (shift, unit, plural, end)
            }
            None => {
                let ((unit, plural), end) = self.t.units.longest(self.text, place)?;
                let (shift, end) = self.shift_behind(end)?;
                (shift, unit, plural, end)
            }
        };
        let way = match shift {
            Shift::Unit(way @ (-1 | 1)) | Shift::Rolling(way) | Shift::Nearest(way) | Shift::Vague(way) => {
                way
            }
            Shift::Before => -1,
            _ => return None,
        };
        let n = i32::try_from(n).ok().filter(|n| (1..=1000).contains(n))?;
        let fits = self.is_count(plural, Some(n)) && unit >= Unit::Day;
        fits.then_some((((When::Window(unit, n * way)), None), end))
    }

    /// What a word behind a weekday, day, month or season chooses: `lundi dernier`, `3 mars dernier`, `été prochain`.
    pub(super) fn chosen_behind(&self, when: When, end: usize) -> Got<When> {
        if !matches!(
            when,
            When::Weekday(_, Week::Open | Week::Shift(0))
                | When::Month(Month::Number(_), Year::Open | Year::Nearest(0))
                | When::Day(_, Month::Number(_), Year::Open)
                | When::Season(_, Year::Open | Year::Nearest(0))
        ) {
            return None;
        }
        let (shift, end) = self.shift_behind(end)?;
        let way = match shift {
            Shift::Unit(by) | Shift::Rolling(by) | Shift::Nearest(by) => by,
            Shift::Before => -1,
            Shift::That | Shift::Vague(_) => 0,
        };
        Some(match when {
            When::Weekday(day, _) if shift == Shift::That => (When::AnyWeekday(day), end),
            When::Month(month, _) if shift == Shift::That => (When::Month(month, Year::Spoken), end),
            When::Day(day, month, _) if shift == Shift::That => (When::Day(day, month, Year::Spoken), end),
            When::Season(..) if shift == Shift::That => (when, end),
            When::Weekday(day, _) => (When::Weekday(day, self.chosen_week(shift, way)), end),
            When::Month(month, _) => (When::Month(month, Year::Nearest(way)), end),
            When::Day(day, month, _) => (When::Day(day, month, Year::Nearest(way)), end),
            When::Season(season, _) => (When::Season(season, Year::Nearest(way)), end),
            _ => return None,
        })
    }

    /// The week of a weekday that is chosen: `next Friday`, `lundi prochain`.
    pub(super) fn chosen_week(&self, shift: Shift, way: i32) -> Week {
        match shift {
            Shift::Rolling(by) | Shift::Nearest(by) => Week::Nearest(by),
            Shift::Unit(_) if way != 0 && self.t.words.nearest_weekdays => Week::Nearest(way),
            _ => Week::Shift(way),
        }
    }

    /// The place after `'s`.
    pub(super) fn possessive_end(&self, end: usize) -> Option<usize> {
        let mark = self.peek(end).filter(|c| matches!(c, '\'' | '’'))?;
        let place = end + mark.len_utf8();
        self.is_at(place, |c| c == 's').then_some(place + 1)
    }

    /// `over the weekend`.
    pub(super) fn weekend(&self, at: usize) -> Got<When> {
        if !self.may(at, start::UNIT) {
            return None;
        }
        let ((unit, plural), end) = self.t.units.longest(self.text, at)?;
        let led = unit == Unit::Weekend && !plural && self.has_before(&self.t.weekend_leads, at);
        (led && !self.has_of(end)).then_some((When::Weekend, end))
    }

    fn has_rolling(&self, at: usize) -> bool {
        self.t.rolling_after.longest_before(self.text, skip_gap_back(self.text, at)).is_some()
    }

    /// Whether a genitive follows, which the unit is part of.
    pub(super) fn has_of(&self, end: usize) -> bool {
        self.past_gap(end).is_some_and(|place| self.t.genitives.longest(self.text, place).is_some())
    }

    /// `six months ago`, `two years later`, `three days after tomorrow`, `vor drei Jahren`, `in three weeks' time`.
    pub(super) fn away(&self, at: usize) -> Got<When> {
        if !self.may(at, start::AWAY | start::LENGTH) {
            return None;
        }
        let text = Anchor::Text(0, false);
        if let Some(((), end)) = self.t.ago.longest(self.text, at)
            && let Some(spell) = self.past_gap(end).and_then(|place| self.length(place))
        {
            // `vor vielen Jahren`
            let fits = self.is_count(spell.plural, spell.count());
            let when = spell.length.map_or(When::Vague(-1), |length| When::Away(length.times(-1), text));
            return fits.then_some((when, spell.end));
        }
        if let Some(((), end)) = self.t.ahead_sure.longest(self.text, at)
            && !self.has_before(&self.t.not_ahead, at)
            && let Some(spell) = self.past_gap(end).and_then(|place| self.length(place))
        {
            // `dans quelques jours`
            let Some(length) = spell.length else {
                return spell.plural.then_some((When::Vague(1), spell.end));
            };
            let fits = self.is_count(spell.plural, spell.count());
            return fits.then_some((When::Away(length, text), spell.end));
        }
        if let Some(((), end)) = self.t.ahead.longest(self.text, at)
            && let Some(spell) = self.past_gap(end).and_then(|place| self.length(place))
        {
            let sure = self.t.ahead_after.prefix(self.text, self.gap(spell.end), crate::cursor::ends_word);
            let length = spell.length?;
            if let Some(((), end)) = sure {
                return Some((When::Away(length, text), end));
            }
            // `in two days from today`
            if let Some((Away::Text(1), end)) =
                self.past_gap(spell.end).and_then(|place| self.t.away.longest(self.text, place))
            {
                return Some((When::Away(length, Anchor::Text(0, true)), end));
            }
            let foreseen = self.is_count(spell.plural, spell.count()) && self.looks_ahead(at, spell.end);
            return foreseen.then_some((When::Away(length, text), spell.end));
        }
        let spell = match self.length(at) {
            Some(spell) => spell,
            // `the day after Tuesday`
            None => {
                let ((unit, _), end) = self.t.units.longest(self.text, at)?;
                let (away, _) = self.t.away.longest(self.text, self.past_gap(end)?)?;
                let fits = unit == Unit::Day && matches!(away, Away::Named(_)) && self.has_rolling(at);
                fits.then(|| Spell::one(unit, end))??
            }
        };
        let (away, end) = self.t.away.longest(self.text, self.past_gap(spell.end)?)?;
        // `two year ago` is a slip; `two year before` may be cut off.
        let slip = matches!(away, Away::Text(_));
        if spell.length.is_some() && !slip && !self.is_count(spell.plural, spell.count()) {
            return None;
        }
        match (away, spell.length) {
            // `two weekends ago`
            (Away::Text(by), Some(length)) if spell.unit == Unit::Weekend => {
                Some((When::Unit(Unit::Weekend, by * length.count), end))
            }
            (Away::Text(by), Some(length)) => {
                let said = previous_word(self.text, end)
                    .is_some_and(|word| self.t.days.longest(self.text, word.start()).is_some());
                let length = length.times(by);
                if let Some((day, end)) = self.weekday_beside(end).filter(|_| spell.unit == Unit::Week) {
                    return Some((When::WeekdayAway(day, length), end));
                }
                Some((When::Away(length, Anchor::Text(0, said)), end))
            }
            (Away::Text(by), None) => Some((When::Vague(by), end)),
            (Away::Spoken, _) => Some((When::Spoken(spell.unit), end)),
            (Away::Named(by), Some(length)) => {
                let (anchor, end) = self.anchor(self.past_gap(end)?)?;
                (length.unit >= Unit::Day).then_some((When::Away(length.times(by), anchor), end))
            }
            (Away::Named(_), None) => None,
        }
    }

    /// The day that a length of time is counted from: `tomorrow`, `Monday`, `Nov. 8`.
    pub(super) fn anchor(&self, at: usize) -> Got<Anchor> {
        let at = self.past(&self.t.the, at);
        if let Some(((When::Unit(Unit::Day, days), None), end)) = self.day_word(at) {
            return Some((Anchor::Text(days, true), end));
        }
        let named = self.weekday_first(at).or_else(|| {
            let (shift, end) = self.t.shifts.longest(self.text, at)?;
            self.shifted_name(shift, self.past_gap(end)?)
        });
        match named {
            Some(((When::Weekday(day, week), None), end)) => return Some((Anchor::Weekday(day, week), end)),
            Some(((When::Day(day, month, year), None), end)) => {
                return Some((Anchor::Day(day, month, year), end));
            }
            Some(_) => return None,
            None => {}
        }
        let date = self.month_first(at).or_else(|| self.numeric(at, true)).or_else(|| self.day_first(at));
        let Some((When::Day(day, month, year), end)) = date else { return None };
        Some((Anchor::Day(day, month, year), end))
    }

    /// `Monday` after `two weeks ago`.
    fn weekday_beside(&self, end: usize) -> Got<u8> {
        let place = self.past(&self.t.on, self.past_gap(end)?);
        let (name, end) = self.t.weekdays.longest(self.text, place)?;
        let fits = (name.needs == Needs::Nothing && self.is_at(place, char::is_uppercase)
            || name.needs == Needs::Plain)
            && name.part.is_none();
        fits.then_some((name.number, end))
    }

    /// `two weeks from now` after `Monday`.
    pub(super) fn weekday_away(&self, day: u8, end: usize) -> Got<When> {
        let comma = if self.is_at(end, |c| c == ',') { end + 1 } else { end };
        let place = self.past_gap(comma)?;
        let (When::Away(length, Anchor::Text(0, false)), end) = self.away(place)? else { return None };
        // `Monday, six months ago` is one of them; a day counted is the weekday said.
        (length.seconds == 0 && length.months >= 0 && length.days >= 0)
            .then_some((When::WeekdayAway(day, length), end))
    }

    /// `early 2022`, `the end of March`, `earlier this week`: where what it is part of begins.
    pub(super) fn stage(&self, at: usize) -> Option<usize> {
        if !self.may(at, start::STAGE) {
            return None;
        }
        let ((), end) = self.t.stages.longest(self.text, at)?;
        // `au plus tard`
        if self.is_qualifier(at, end) {
            return None;
        }
        let place = self.past_joint(end)?;
        // `the end of the month`, `early in the week`, `later in 2012`
        Some(self.past(&self.t.the, place))
    }

    /// `the end of the year`: the unit that the text is of.
    pub(super) fn stage_of_unit(&self, at: usize) -> Got<When> {
        if !self.may(at, start::STAGE_UNIT) {
            return None;
        }
        // `fin de semana`
        if self.t.units.longest(self.text, at).is_some() {
            return None;
        }
        let ((), end) = self.t.stage_units.longest(self.text, at)?;
        let ((unit, plural), end) = self.t.units.longest(self.text, self.past_gap(end)?)?;
        let fits = !plural && unit > Unit::Day && unit < Unit::Century && !self.has_of(end);
        let when = match self.t.stage_kinds.longest(self.text, at) {
            Some((stage, _)) if unit == Unit::Week => When::Slice(unit, 0, stage),
            _ => When::Unit(unit, 0),
        };
        fits.then_some((when, end))
    }

    /// Whether the expression recurs (`every Monday`).
    pub(super) fn recurs(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        self.t.recurring.longest_before(self.text, back).is_some()
            || self.order_before(back).is_some_and(|start| {
                self.t.recurring.longest_before(self.text, skip_gap_back(self.text, start)).is_some()
            })
    }

    /// Where the word that ends at `end` begins if it is one of order: `jeden zweiten Montag`, `every first Monday`.
    fn order_before(&self, end: usize) -> Option<usize> {
        let word = word_before(self.text, end)?;
        let whole = |found: Option<usize>| found == Some(word.end());
        let ordinal = whole(self.numbers.ordinals.longest(self.text, word.start()).map(|(_, end)| end));
        let shift = whole(self.t.shifts.longest(self.text, word.start()).map(|(_, end)| end));
        (ordinal || shift).then_some(word.start())
    }

    /// The week or year that is told after a weekday or month: `Wednesday evening next week`.
    pub(super) fn week_after(&self, when: When, end: usize) -> (When, usize) {
        let When::Weekday(day, Week::Open) = when else { return (when, end) };
        let Some(place) = self.past_gap(end) else { return (when, end) };
        match self.shifted_unit(self.past(&self.t.of, place), Unit::Week) {
            Some((by, end)) => (When::Weekday(day, Week::Shift(by)), end),
            None => (when, end),
        }
    }
}
