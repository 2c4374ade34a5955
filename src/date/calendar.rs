//! Dates that name a place in the calendar: months and days, years, decades, centuries, seasons, quarters.

use super::reader::Reader;
use super::value::{Month, Week, When, Year};
use crate::cursor::{
    before, char_before, ends_word, is_dash, is_gap, is_hyphen, previous_word, skip_gap_back, slice, word_at,
};
use crate::language::date::{Needs, Shift, Unit};

/// What was read and where it ends.
pub(super) type Got<T> = Option<(T, usize)>;

impl Reader<'_, '_> {
    /// A month in letters: its number, its end, and the end with the full stop of the abbreviation.
    fn month_name(&self, at: usize) -> Option<(super::tables::Name, usize, usize)> {
        let (name, end) = self.t.months.longest(self.text, at)?;
        let stop = if name.short && self.is_at(end, |c| c == '.') { end + 1 } else { end };
        Some((name, end, stop))
    }

    /// `February 6, 2022`, `Feb. 2022`, `March`.
    pub(super) fn month_first(&self, at: usize) -> Got<When> {
        let (name, end, stop) = self.month_name(at)?;
        let month = Month::Number(name.number);
        let capital = self.is_at(at, char::is_uppercase);
        let numbered = self.is_digit_at(self.gap(stop))
            || name.needs == Needs::Lead && self.day_number(self.past(&self.t.the, self.gap(stop))).is_some();
        if (name.needs == Needs::Capital || name.needs == Needs::Number) && !capital && !numbered {
            return self.is_name(name, at, end, false).then_some((When::Month(month, Year::Open), end));
        }
        if let Some((year, year_end)) = self.year_after(stop, true) {
            return Some((When::Month(month, year), year_end));
        }
        if let Some((day, day_end)) = self.day_after(at, stop) {
            let year =
                self.year_after(day_end, true).filter(|&(year, _)| self.exists(day, name.number, year));
            let (year, day_end) = year.unwrap_or((Year::Open, day_end));
            if !self.exists(day, name.number, year) {
                return None;
            }
            return Some((When::Day(day, month, year), day_end));
        }
        let stands = self.is_name(name, at, end, false) && !self.has_day_before(at);
        stands.then_some((When::Month(month, Year::Open), end))
    }

    /// Whether a number of days stands before that the month does not have: `30 February`.
    fn has_day_before(&self, at: usize) -> bool {
        let place = skip_gap_back(self.text, at);
        let stop = char_before(self.text, place) == Some('.') && self.t.words.ordinal_dot;
        let end = if stop { place - 1 } else { place };
        let digits = before(self.text, end).bytes().rev().take(5).take_while(u8::is_ascii_digit).count();
        place < at && (1..=2).contains(&digits)
    }

    /// The day after a month that begins at `month`.
    fn day_after(&self, month: usize, at: usize) -> Got<u8> {
        let place = match self.peek(at)? {
            c if is_hyphen(c) || c == '/' => at + c.len_utf8(),
            _ => self.past_gap(at)?,
        };
        let place = self.past(&self.t.the, place);
        let (day, end, ordinal) = self.day_number(place)?;
        if !ordinal && self.is_amount(end) {
            return None;
        }
        // `In March 30 trains were cancelled`: the number counts what follows.
        if !ordinal && self.has_before(&self.t.leads, month) && self.plural_at(end) {
            return None;
        }
        Some((day, end))
    }

    /// `6 February 2022`, `6th of February`, `3. März`.
    pub(super) fn day_first(&self, at: usize) -> Got<When> {
        let (day, end, ordinal) = self.day_number(at)?;
        self.month_after(day, ordinal, end)
    }

    /// The month, and year, after a day.
    pub(super) fn month_after(&self, day: u8, ordinal: bool, end: usize) -> Got<When> {
        let (place, joint) = match self.peek(end)? {
            c if is_hyphen(c) || c == '/' || c == '.' => (end + c.len_utf8(), true),
            _ => (self.gap(end), false),
        };
        let told = self.past(&self.t.of, place);
        if !ordinal && (!joint && place == end || self.t.in_month.longest(self.text, place).is_some()) {
            return None;
        }
        if let Some((by, end)) = self.shifted_unit(told, Unit::Month).filter(|_| ordinal) {
            return Some((When::Day(day, Month::Shift(by), Year::Open), end));
        }
        let (name, end, stop) = self.month_name(told)?;
        if name.needs == Needs::Capital && told == place && !self.is_at(told, char::is_uppercase) {
            return None;
        }
        let month = Month::Number(name.number);
        let (year, year_end) = self.year_after(stop, true).unwrap_or((Year::Open, end));
        self.exists(day, name.number, year).then_some((When::Day(day, month, year), year_end))
    }

    /// `on the 21st`: a day whose month is not told.
    pub(super) fn day_of_month(&self, at: usize) -> Got<When> {
        let (day, end, ordinal) = self.day_number(at)?;
        let back = self.back_over(&self.t.the_before, skip_gap_back(self.text, at));
        let led = self.t.day_leads.longest_before(self.text, back).is_some()
            || back < skip_gap_back(self.text, at)
                && (self.t.qualifiers.longest_before(self.text, back).is_some()
                    || self.t.from.longest_before(self.text, back).is_some());
        // `on the 17 from 2pm`
        let fits = led && if ordinal { self.closes(end) } else { self.is_timed(end) };
        (fits && !self.speaks_of(&self.t.not_days, at))
            .then_some((When::Day(day, Month::Open, Year::Open), end))
    }

    /// Whether `at 4` follows a day.
    fn is_timed(&self, end: usize) -> bool {
        let Some(place) = self.past_gap(end) else { return false };
        let told = self.past(&self.t.at, place);
        told > place && self.is_digit_at(told)
    }

    /// Whether what ends at `end` ends its phrase: a mark or a small word follows, no noun and no other of its kind.
    pub(super) fn closes(&self, end: usize) -> bool {
        match self.peek(end) {
            None | Some('\n' | '\r' | '.' | ';' | '!' | '?' | ')' | ']' | '”' | '"') => true,
            Some(',') => self.day_number(self.gap(end + 1)).is_none(),
            Some(c) if is_gap(c) => {
                let place = self.gap(end);
                self.peek(place).is_none_or(is_dash) || self.t.after_day.longest(self.text, place).is_some()
            }
            Some(_) => false,
        }
    }

    /// `am siebten vierten`: a day and a month by their numbers, at least one of them in words.
    pub(super) fn ordinal_pair(&self, at: usize) -> Got<When> {
        let told = self.t.words.ordinal_before_month
            && (self.t.on_before.longest_before(self.text, skip_gap_back(self.text, at)).is_some()
                || self.has_before(&self.t.determiners, at));
        if told { self.day_and_month(at) } else { None }
    }

    fn day_and_month(&self, at: usize) -> Got<When> {
        if !self.t.words.ordinal_before_month {
            return None;
        }
        let (day, end, first) = self.day_number(at)?;
        let place = self.past_gap(end)?;
        let (month, end, second) = self.day_number(place)?;
        let words = !self.is_digit_at(at) || !self.is_digit_at(place);
        let fits = first && second && words && month <= 12 && self.exists(day, month, Year::Open);
        // `am ersten zweiten Weihnachtstag` would go on.
        let noun = self.next_in_line(end).is_some_and(|word| self.is_at(word.start(), char::is_uppercase));
        (fits && !noun).then_some((When::Day(day, Month::Number(month), Year::Open), end))
    }

    /// `2019-Aug-01`, `2020/Sep/23`.
    pub(super) fn year_month_day(&self, at: usize) -> Got<When> {
        let year =
            self.digits(at).filter(|digits| digits.len == 4 && (1000..=2999).contains(&digits.value))?;
        let sign = self.peek(year.end).filter(|&c| is_hyphen(c) || c == '/')?;
        let (name, end) = self.t.months.longest(self.text, year.end + sign.len_utf8())?;
        let day = self.digits(end + self.peek(end).filter(|&c| c == sign)?.len_utf8())?;
        let number =
            u8::try_from(day.value).ok().filter(|_| day.len <= 2 && ends_word(self.text, day.end))?;
        let year = Year::Full(i32::try_from(year.value).ok()?);
        self.exists(number, name.number, year)
            .then_some((When::Day(number, Month::Number(name.number), year), day.end))
    }

    /// A weekday and what belongs to it: `Tuesday, Feb. 6`, `Monday next week`.
    pub(super) fn weekday_first(&self, at: usize) -> Got<(When, Option<crate::language::date::DayPart>)> {
        let (name, end) = self.t.weekdays.longest(self.text, at)?;
        if name.needs == Needs::Capital && !self.is_at(at, char::is_uppercase) {
            return None;
        }
        let stop = if name.short && self.is_at(end, |c| c == '.') { end + 1 } else { end };
        let comma = self.gap(if self.is_at(stop, |c| c == ',') { stop + 1 } else { stop });
        let place = self.past(&self.t.the, comma);
        let bracket = if self.is_at(place, |c| c == '(') { place + 1 } else { place };
        if name.part.is_none() && comma > end {
            let date = match self.month_first(bracket) {
                Some((when @ When::Day(..), end)) => Some((when, end)),
                _ => self
                    .day_first(bracket)
                    .or_else(|| self.numeric(bracket, true))
                    .or_else(|| self.day_and_month(bracket)),
            };
            if let Some((when, date_end)) = date
                && when.is_day()
            {
                if bracket == place {
                    return Some(((when, None), date_end));
                }
                if self.is_at(date_end, |c| c == ')') {
                    return Some(((when, None), date_end + 1));
                }
            }
            // `Tuesday the eleventh`, `Sat 14th`, `Friday 23`
            if let Some((day, day_end, ordinal)) = self.day_number(place) {
                let adjacent = comma == self.gap(stop) && self.is_at(at, char::is_uppercase);
                let told = ordinal && (place > comma || adjacent && self.closes(day_end));
                if told || !ordinal && adjacent && self.is_timed(day_end) {
                    return Some(((When::DayNamed(day, name.number), None), day_end));
                }
            }
        }
        // `Good Friday`, `Sunday Times`
        let next = self.gap(end);
        let paper = self.is_at(next, char::is_uppercase) && self.t.names.longest(self.text, next).is_some();
        if paper || self.has_before(&self.t.named, at) {
            return None;
        }
        let told = self.past(&self.t.of, self.gap(end));
        if let Some((by, week_end)) = self.shifted_unit(told, Unit::Week) {
            return Some(((When::Weekday(name.number, Week::Shift(by)), name.part), week_end));
        }
        if name.part.is_none()
            && self.t.indefinite.longest_before(self.text, skip_gap_back(self.text, at)).is_some()
        {
            let plain = name.needs == Needs::Plain && self.is_plain(at, end);
            return (plain || name.needs == Needs::Nothing)
                .then_some(((When::AnyWeekday(name.number), None), end));
        }
        let hour = || {
            self.t
                .at
                .longest(self.text, self.gap(stop))
                .is_some_and(|(_, end)| self.is_digit_at(self.gap(end)))
        };
        let alone = match name.needs {
            Needs::Nothing => true,
            Needs::Plain => self.is_plain(at, end),
            Needs::Number => self.is_at(at, char::is_uppercase) && hour(),
            Needs::Lead => self.is_at(at, char::is_uppercase),
            _ => false,
        };
        // A weekday in capitals after a small word: `the Sun`, `SAT` are needs of their own above.
        alone.then_some(((When::Weekday(name.number, Week::Open), name.part), end))
    }

    /// `autumn 2022`, `in the summer`.
    pub(super) fn season(&self, at: usize) -> Got<When> {
        let (name, end) = self.t.seasons.longest(self.text, at)?;
        if let Some((year, end)) = self.year_after(end, false) {
            return Some((When::Season(name.number, year), end));
        }
        if self.skip(&self.t.of, end).is_some() {
            return None;
        }
        let place = skip_gap_back(self.text, at);
        let lead = self.t.season_leads.longest_before(self.text, place);
        let word = previous_word(self.text, at);
        // The verb has no article.
        let long = lead.is_some_and(|((), start)| word.is_some_and(|word| start < word.start()));
        let leads = if name.needs == Needs::Number { long } else { lead.is_some() };
        leads.then_some((When::Season(name.number, Year::Open), end))
    }

    /// `Q3 2022`, `H1`.
    pub(super) fn quarter_code(&self, at: usize) -> Got<When> {
        let letter = self.peek(at).filter(|c| matches!(c, 'Q' | 'q' | 'H' | 'h'))?;
        let digits = self.digits(at + 1)?;
        let quarter = letter.eq_ignore_ascii_case(&'q');
        let most = if quarter { 4 } else { 2 };
        if digits.len != 1 || !(1..=most).contains(&digits.value) || !ends_word(self.text, digits.end) {
            return None;
        }
        let n = u8::try_from(digits.value).ok()?;
        let make = |year| if quarter { When::Quarter(n, year) } else { When::Half(n, year) };
        if let Some((year, end)) = self.year_after(digits.end, true) {
            return Some((make(year), end));
        }
        // `Q1:` marks a question.
        let stands = letter == 'Q' && !self.is_at(digits.end, |c| matches!(c, ':' | ')' | '.' | '/'));
        stands.then_some((make(Year::Open), digits.end))
    }

    /// `third quarter`, `19th century`, `first half of 2022`.
    pub(super) fn ordinal_unit(&self, at: usize) -> Got<When> {
        let (n, end, ordinal) = self.day_number(at)?;
        if !ordinal {
            return None;
        }
        let place = self.past_joint(end)?;
        if let Some(((), end)) = self.t.quarters.longest(self.text, place) {
            if n > 4 {
                return None;
            }
            let (year, year_end) = self.year_after(end, false).unwrap_or((Year::Open, end));
            let year_end = if year == Year::Open { self.of_the_year(end) } else { year_end };
            return Some((When::Quarter(n, year), year_end));
        }
        if let Some(((), end)) = self.t.halves.longest(self.text, place) {
            let (year, end) = self.year_after(end, false).filter(|_| n <= 2)?;
            return Some((When::Half(n, year), end));
        }
        let ((unit, plural), end) = self.t.units.longest(self.text, place)?;
        // `first week of 2015`
        if unit == Unit::Week && !plural {
            let (year, year_end) = self.year_after(end, false)?;
            let of = self.past(&self.t.of, self.gap(end)) > self.gap(end);
            return (of && year != Year::Open).then_some((When::WeekNumber(n, year), year_end));
        }
        if unit == Unit::Century && !plural {
            let era = self.t.eras.longest(self.text, self.gap(end));
            let n = i32::from(n);
            return Some(match era {
                Some((true, end)) => (When::Century(-n), end),
                Some((false, end)) => (When::Century(n), end),
                None => (When::Century(n), end),
            });
        }
        None
    }

    /// `of the year`, which adds nothing.
    fn of_the_year(&self, end: usize) -> usize {
        let place = self.gap(end);
        match self.t.of.longest(self.text, place) {
            Some(((), of)) if word_at(self.text, place).is_some_and(|word| word.end() < of) => {
                let last = previous_word(self.text, of);
                let year = last.and_then(|word| self.t.units.longest(self.text, word.start()));
                if year.is_some_and(|((unit, _), _)| unit == Unit::Year) { of } else { end }
            }
            _ => end,
        }
    }

    /// `KW 12`: a numbered week.
    pub(super) fn week_number(&self, at: usize) -> Got<When> {
        let (alone, end) = self.t.weeks.longest(self.text, at)?;
        let digits = self.digits(self.past_gap(end)?)?;
        if digits.len > 2 || !(1..=53).contains(&digits.value) || self.is_amount(digits.end) {
            return None;
        }
        let year = self.year_after(digits.end, true);
        let (year, end) = year.or(alone.then_some((Year::Open, digits.end)))?;
        Some((When::WeekNumber(u8::try_from(digits.value).ok()?, year), end))
    }

    /// `1990s`, `’90s`, `the nineties`, `1990er-Jahre`.
    pub(super) fn decade(&self, at: usize) -> Got<When> {
        if let Some(got) = self.decade_by_word(at) {
            return Some(got);
        }
        let ends = |text: &str, end: usize| ends_word(text, end);
        let mark = self.peek(at).filter(|&c| matches!(c, '\'' | '’' | '‘'));
        if let Some(digits) = self.digits(at + mark.map_or(0, char::len_utf8)) {
            let Some(((), end)) = self.t.decade_endings.prefix(self.text, digits.end, ends) else {
                return mark.and_then(|_| self.marked_year(at));
            };
            return match (digits.len, mark) {
                (4, None) if digits.value % 10 == 0 && (1000..=2100).contains(&digits.value) => {
                    let year = i32::try_from(digits.value).ok()?;
                    // `the 1800s` are a century, `the 2000s` a decade.
                    let century = digits.value % 100 == 0 && year < 1900 && !self.t.words.plain_decades;
                    Some((if century { When::Century(year / 100 + 1) } else { When::Decade(year) }, end))
                }
                (2, _)
                    if digits.value % 10 == 0
                        && (mark.is_some() || self.tells_decade(at, digits.end, end)) =>
                {
                    Some((short_decade(u8::try_from(digits.value).ok()?), end))
                }
                _ => None,
            };
        }
        if mark.is_some() {
            return None;
        }
        let (tens, end) = self.t.decades.longest(self.text, at)?;
        let told = self.t.words.plain_decades || self.has_article(at);
        told.then_some((short_decade(tens), end))
    }

    /// `the '87 season`, `since ’04`: two digits after an apostrophe, where a date is looked for.
    fn marked_year(&self, at: usize) -> Got<When> {
        let (year, end) = self.short_year(at)?;
        let led = self.has_article(at) || self.has_before(&self.t.leads, at);
        let closed = self.is_at(end, |c| matches!(c, '\'' | '’' | '"' | '“' | '”'));
        if !led || closed || self.is_amount(end) || self.plural_at(end) {
            return None;
        }
        // As with decades.
        let year =
            if (30..100).contains(&year) { Year::Full(1900 + i32::from(year)) } else { Year::Short(year) };
        Some((When::Year(year), end))
    }

    /// Whether two digits without an apostrophe are a decade: `the 90s`, but not `his 90s` or `90er`.
    fn tells_decade(&self, at: usize, digits: usize, end: usize) -> bool {
        let words = end > digits + 3;
        words || !self.t.words.plain_decades && self.has_article(at) && !self.is_at(end, |c| c == '°')
    }

    /// Whether the article of days stands before, and not a possessive.
    fn has_article(&self, at: usize) -> bool {
        self.t.rolling_after.longest_before(self.text, skip_gap_back(self.text, at)).is_some()
    }

    /// `44 BC`, `AD 79`.
    pub(super) fn era(&self, at: usize) -> Got<When> {
        if let Some((false, end)) = self.t.eras.longest(self.text, at) {
            if !self.is_at(at, char::is_uppercase) {
                return None;
            }
            let digits = self.digits(self.past_gap(end)?)?;
            let fits = (1..=2100).contains(&digits.value) && !self.is_amount(digits.end);
            return fits.then_some((When::Year(Year::Full(i32::try_from(digits.value).ok()?)), digits.end));
        }
        let digits = self.digits(at)?;
        let place = self.gap(digits.end);
        let (before, end) = self.t.eras.longest(self.text, place)?;
        if digits.value == 0
            || digits.len > 4
            || !self.is_at(place, |c| c.is_uppercase() || !before || c == 'v')
        {
            return None;
        }
        // `2012 BC Hydro` is British Columbia.
        if !self.is_at(place, char::is_alphabetic) || digits.value > 1700 && end - place == 2 {
            return None;
        }
        let year = i32::try_from(digits.value).ok()?;
        let year = if before { 1 - year } else { year };
        self.is_at(place, |c| c.is_uppercase() || c == 'v' || c == 'n')
            .then_some((When::Year(Year::Full(year)), end))
    }

    /// A year in digits, where what stands around it says so.
    pub(super) fn bare_year(&self, at: usize) -> Got<When> {
        let digits = self.digits(at)?;
        if digits.len != 4 || !ends_word(self.text, digits.end) || !self.year_may_begin(at) {
            return None;
        }
        let end = digits.end;
        let value = digits.value;
        let ends_so = self.is_at(end, |c| {
            matches!(c, ':' | '/') && self.is_digit_at(end + 1)
                || is_dash(c) && self.peek(end + c.len_utf8()).is_some_and(char::is_numeric)
                || matches!(c, '@' | '+' | '=')
        });
        if !(1000..=2100).contains(&value) || ends_so {
            return None;
        }
        // `2017 Q1`, `2017 April`
        if let Some(got) = self.after_year(i32::try_from(value).ok()?, end) {
            return Some(got);
        }
        if self.is_amount(end) {
            return None;
        }
        if self.has_before(&self.t.fiscal, at) {
            return Some((When::Year(Year::Fiscal(i32::try_from(value).ok()?)), end));
        }
        let year = When::Year(Year::Full(i32::try_from(value).ok()?));
        let back = skip_gap_back(self.text, at);
        let word = previous_word(self.text, at);
        let named = self.t.year_words.longest_before(self.text, back).is_some();
        let lead = self.has_before(&self.t.leads, at) || named;
        let modifies = self.has_before(&self.t.determiners, at) || self.is_possessive_before(at);
        let bracketed =
            char_before(self.text, at) == Some('(') && self.is_at(end, |c| matches!(c, ')' | ',' | ';'));
        let plural = self.plural_at(end);
        let round = value % 100 == 0;
        if named || bracketed {
            return Some((year, end));
        }
        // `from 1950 to 2000 members`, `von 1800 auf 2100`: the ends of a range are of one kind.
        let ranged = self.t.from.longest_before(self.text, back).is_some();
        let other = self.range_joint(at, end).and_then(|joint| self.digits(joint)).filter(|_| ranged);
        if other.is_some_and(|other| self.is_amount(other.end) || self.plural_at(other.end)) {
            return None;
        }
        let usual = (1900..=2049).contains(&value);
        let next = self.next_in_line(end).map(|word| slice(self.text, word));
        if let Some((_, start)) = self.t.amounts.longest_before(self.text, back).filter(|_| !lead) {
            // `4 Prozent mehr als 2023`, but `mehr als 2023 Stimmen`.
            let of = previous_word(self.text, start).map(|word| slice(self.text, word));
            let sign =
                matches!(char_before(self.text, skip_gap_back(self.text, start)), Some('%' | '‰' | '€'));
            let figure = sign || of.is_some_and(|word| word.starts_with(char::is_uppercase));
            let counts = next.is_some_and(|next| next.starts_with(char::is_uppercase)) || round;
            if !(self.t.words.year_after_noun && usual && figure) || counts {
                return None;
            }
        }
        let noun_next = plural
            || self.t.words.year_after_noun && next.is_some_and(|next| next.starts_with(char::is_uppercase));
        let stands = match (lead, modifies, usual) {
            (true, _, true) => !(round && noun_next),
            (true, _, false) => {
                !(noun_next || ranged && value % 10 == 0)
                    && (value < 1900 || value % 5 == 0 || next.is_none())
            }
            (false, true, true) => next.is_some() && !(round && noun_next),
            (false, true, false) => false,
            (false, false, true) => {
                let after_name = word.is_some_and(|word| {
                    word.end() == back && slice(self.text, word).starts_with(char::is_uppercase)
                }) && !self.has_before(&self.t.year_leads, at);
                let after_word = word.is_some_and(|word| word.end() == back);
                let second = self.next_in_line(end).is_some_and(|word| {
                    slice(self.text, word).starts_with(char::is_lowercase)
                        && self.t.no_nouns.longest(self.text, word.start()).is_none()
                        && self.plural_at(word.end())
                });
                let named = after_name && !self.t.words.year_after_noun;
                let numbered = char_before(self.text, back).is_some_and(|c| c.is_ascii_digit());
                !(round || noun_next || named || numbered || second && after_word)
            }
            (false, false, false) => false,
        };
        stands.then_some((year, end))
    }

    /// Whether nothing before the digits makes them part of something else.
    pub(super) fn year_may_begin(&self, at: usize) -> bool {
        match char_before(self.text, at) {
            None => true,
            Some(c) if is_hyphen(c) => {
                // `mid-2012`, and nothing else with a hyphen.
                previous_word(self.text, at - c.len_utf8())
                    .is_some_and(|word| self.t.stages.longest(self.text, word.start()).is_some())
            }
            Some(c) => {
                is_gap(c)
                    || matches!(
                        c,
                        '\n' | '\r'
                            | '('
                            | '['
                            | '"'
                            | '“'
                            | '”'
                            | '‘'
                            | '’'
                            | '\''
                            | '„'
                            | '©'
                            | '>'
                            | '–'
                            | '—'
                            | '«'
                            | '»'
                            | '*'
                            | '•'
                            | '|'
                    )
            }
        }
    }

    /// What may follow a year: `Q1`, `april`.
    fn after_year(&self, year: i32, end: usize) -> Got<When> {
        let place = self.past_joint(end)?;
        match self.quarter_code(place) {
            Some((When::Quarter(n, Year::Open), end)) => {
                return Some((When::Quarter(n, Year::Full(year)), end));
            }
            Some((When::Half(n, Year::Open), end)) => return Some((When::Half(n, Year::Full(year)), end)),
            _ => {}
        }
        // `2017 April`; a month that is another word too may be that.
        if let Some((name, month_end)) = self.t.months.longest(self.text, place)
            && (matches!(name.needs, Needs::Nothing | Needs::Plain)
                || name.needs == Needs::Lead && !self.is_at(place, char::is_uppercase))
            && self.is_at(end, is_gap)
            && self.month_first(place).is_none_or(|(when, _)| matches!(when, When::Month(_, Year::Open)))
        {
            return Some((When::Month(Month::Number(name.number), Year::Full(year)), month_end));
        }
        let code = self.peek(place).filter(|c| matches!(c, 'h' | 'H' | 'q'))?;
        let digits =
            self.digits(place + 1).filter(|digits| digits.len == 1 && ends_word(self.text, digits.end))?;
        let n = u8::try_from(digits.value).ok()?;
        match code {
            'q' if (1..=4).contains(&n) => Some((When::Quarter(n, Year::Full(year)), digits.end)),
            'h' | 'H' if (1..=2).contains(&n) => Some((When::Half(n, Year::Full(year)), digits.end)),
            _ => None,
        }
    }

    /// `next April`, `last Friday`, `this summer`: the name after a word that chooses.
    pub(super) fn shifted_name(
        &self,
        shift: Shift,
        at: usize,
    ) -> Got<(When, Option<crate::language::date::DayPart>)> {
        let way = match shift {
            Shift::Unit(by) | Shift::Rolling(by) | Shift::Nearest(by) => by,
            Shift::Before => -1,
            Shift::Vague(_) => return None,
            // `that Friday`, `the following spring`: named, and not counted from the text.
            Shift::That => {
                if let Some((name, end)) = self.t.weekdays.longest(self.text, at) {
                    let alone = name.needs == Needs::Nothing && self.is_at(at, char::is_uppercase);
                    return alone.then_some(((When::AnyWeekday(name.number), name.part), end));
                }
                let (name, end) = self.t.seasons.longest(self.text, at)?;
                return Some(((When::Season(name.number, Year::Open), None), end));
            }
        };
        if let Some((name, end)) = self.t.weekdays.longest(self.text, at) {
            if !matches!(name.needs, Needs::Nothing | Needs::Plain) && !self.is_at(at, char::is_uppercase) {
                return None;
            }
            // `next Friday 5/12`
            if name.part.is_none()
                && let Some((date, date_end)) = self.weekday_first(at)
                && date.0.is_day()
                && matches!(date.0, When::Day(..))
            {
                return Some((date, date_end));
            }
            return Some(((When::Weekday(name.number, self.chosen_week(shift, way)), name.part), end));
        }
        if let Some((name, end, stop)) = self.month_name(at) {
            if !matches!(name.needs, Needs::Nothing | Needs::Plain) && !self.is_at(at, char::is_uppercase) {
                return None;
            }
            if let Some((When::Day(day, month, Year::Open), end)) = self.month_first(at) {
                return Some(((When::Day(day, month, Year::Nearest(way)), None), end));
            }
            let end = if stop > end && self.is_at(self.gap(stop), char::is_lowercase) { stop } else { end };
            return Some(((When::Month(Month::Number(name.number), Year::Nearest(way)), None), end));
        }
        if let Some((name, end)) = self.t.seasons.longest(self.text, at) {
            // `last fall`, not `next spring to his feet`
            return Some(((When::Season(name.number, Year::Nearest(way)), None), end));
        }
        if let Some((When::Day(day, month, Year::Open), end)) =
            self.day_first(at).or_else(|| self.numeric(at, true))
        {
            return Some(((When::Day(day, month, Year::Nearest(way)), None), end));
        }
        None
    }
}

/// The decades from the thirties on are of the last century; the others may be of this one.
pub(super) fn short_decade(tens: u8) -> When {
    if (30..100).contains(&tens) { When::Decade(1900 + i32::from(tens)) } else { When::ShortDecade(tens) }
}
