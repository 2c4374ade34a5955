//! Dates that name a place in the calendar: months and days, years, decades, centuries, seasons, quarters.

use super::reader::Reader;
use super::tables::start;
use super::value::{Month, Week, When, Year};
use crate::cursor::{
    before, char_before, ends_word, is_dash, is_gap, is_hyphen, previous_word, skip_gap_back, word_at,
    word_ends_before,
};
use crate::language::date::{Needs, Shift, Unit, WeekdayForm};

/// What was read and where it ends.
pub(super) type Got<T> = Option<(T, usize)>;

impl Reader<'_, '_> {
    /// A month in letters: its number, its end, and the end with the full stop of the abbreviation.
    fn month_name(&self, at: usize) -> Option<(super::tables::Name, usize, usize)> {
        if !self.may(at, start::MONTH) {
            return None;
        }
        let Some((name, end)) = self.t.months.longest(self.text, at) else { return self.month_with_day(at) };
        let stop = if name.short && self.is_at(end, |c| c == '.') { end + 1 } else { end };
        Some((name, end, stop))
    }

    /// `Dec31`: the day glued to the month.
    fn month_with_day(&self, at: usize) -> Option<(super::tables::Name, usize, usize)> {
        let (name, end) = self.t.months.prefix(self.text, at, |text, end| {
            crate::cursor::char_at(text, end).is_some_and(|c| c.is_ascii_digit())
        })?;
        let (_, day, ordinal) = self.day_number(end)?;
        (!ordinal && !self.goes_on(day)).then_some((name, end, end))
    }

    /// `February 6, 2022`, `Feb. 2022`, `March`.
    pub(super) fn month_first(&self, at: usize) -> Got<When> {
        let (name, end, stop) = self.month_name(at)?;
        // `Rio de Janeiro 2016`
        if self.t.words.day_before_month && self.has_before(&self.t.named, at) {
            return None;
        }
        let month = Month::Number(name.number);
        let capital = self.is_at(at, char::is_uppercase);
        let numbered = self.is_digit_at(self.gap(stop))
            || self.day_number(self.past(&self.t.the, self.gap(stop))).is_some_and(|(day, ..)| {
                // `may second the motion`, `march first`
                name.needs == Needs::Lead
                    || name.needs == Needs::Capital && day != 2 && self.has_date_before(at)
            });
        if (name.needs == Needs::Capital || name.needs == Needs::Number) && !capital && !numbered {
            return self.is_name(name, at, end).then_some((When::Month(month, Year::Open), end));
        }
        if let Some((year, year_end)) = self.year_after(stop, true) {
            return Some((When::Month(month, year), year_end));
        }
        let told = !self.t.words.day_before_month || !name.short || !self.is_at(stop, is_gap);
        if let Some((day, day_end)) = self.day_after(at, stop).filter(|_| told) {
            let year =
                self.year_after(day_end, true).filter(|&(year, _)| self.exists(day, name.number, year));
            // `im Mai 45, im Juni 30`: the number is what is counted in the month.
            let counted = year.is_none() && self.is_digit_at(self.gap(stop)) && self.is_inside(at);
            if counted && self.exists(day, name.number, Year::Open) {
                return Some((When::Month(month, Year::Open), end));
            }
            let (year, day_end) = year.unwrap_or((Year::Open, day_end));
            if !self.exists(day, name.number, year) {
                return None;
            }
            return Some((When::Day(day, month, year), day_end));
        }
        let stands = self.is_name(name, at, end) && !self.has_day_before(at);
        stands.then_some((When::Month(month, Year::Open), end))
    }

    /// Whether a number of days stands before that the month does not have: `30 February`.
    fn has_day_before(&self, at: usize) -> bool {
        let place = skip_gap_back(self.text, at);
        let stop = char_before(self.text, place) == Some('.') && self.t.words.ordinal_dot;
        let end = if stop { place - 1 } else { place };
        // `30 de febrero`
        let of = previous_word(self.text, place).filter(|word| {
            self.t.words.day_before_month
                && self
                    .t
                    .genitives
                    .longest(self.text, word.start())
                    .is_some_and(|((), end)| end == word.end())
        });
        let end = of.map_or(end, |word| skip_gap_back(self.text, word.start()));
        let digits = before(self.text, end).bytes().rev().take(5).take_while(u8::is_ascii_digit).count();
        place < at && (1..=2).contains(&digits)
    }

    /// Whether the word before a month says that something is in it.
    fn is_inside(&self, at: usize) -> bool {
        previous_word(self.text, at).is_some_and(|word| {
            self.t.in_month.longest(self.text, word.start()).is_some_and(|((), end)| end == word.end())
        })
    }

    /// The day after a month that begins at `month`.
    fn day_after(&self, month: usize, at: usize) -> Got<u8> {
        let place = match self.peek(at)? {
            c if is_hyphen(c) || c == '/' => at + c.len_utf8(),
            c if c.is_ascii_digit() => at,
            _ => self.past_gap(at)?,
        };
        let place = self.past(&self.t.the, place);
        let (day, end, ordinal) = self.day_number(place)?;
        if !ordinal && self.is_amount(end) {
            return None;
        }
        // `In March 30 trains were cancelled`: the number counts what follows.
        if !ordinal && day > 1 && self.has_before(&self.t.leads, month) && self.plural_at(end) {
            return None;
        }
        Some((day, end))
    }

    /// `6 February 2022`, `6th of February`, `3. März`.
    pub(super) fn day_first(&self, at: usize) -> Got<When> {
        let (day, end, ordinal) = self.named_day(at)?;
        // `calle 5 de Mayo`
        if self.t.words.day_before_month && self.has_before(&self.t.named, at) {
            return None;
        }
        self.month_after(day, ordinal, end)
    }

    /// The month, and year, after a day.
    pub(super) fn month_after(&self, day: u8, ordinal: bool, end: usize) -> Got<When> {
        let day_end = end;
        let (place, joint) = match self.peek(end)? {
            c if is_hyphen(c) || c == '/' || c == '.' => (end + c.len_utf8(), true),
            _ => (self.gap(end), false),
        };
        let told = self.past(&self.t.of, place);
        // `finished with 7. January sales were up`
        if joint && told > end + 1 && self.is_at(end, |c| c == '.') && !self.t.words.ordinal_dot {
            return None;
        }
        if !ordinal && (!joint && place == end || self.t.in_month.longest(self.text, place).is_some()) {
            return None;
        }
        let counted = ordinal || self.t.words.numbered_months && told > place;
        if let Some((by, end)) = self.shifted_unit(told, Unit::Month).filter(|_| counted) {
            return Some((When::Day(day, Month::Shift(by), Year::Open), end));
        }
        let (name, end, stop) = self.month_name(told)?;
        if name.needs == Needs::Capital && told == place && !self.is_at(told, char::is_uppercase) {
            return None;
        }
        // `am ersten Mai-Wochenende`
        let compound = self.is_at(end, is_hyphen) && self.peek_next(end).is_some_and(char::is_alphabetic);
        if compound && ordinal && char_before(self.text, day_end).is_some_and(char::is_alphabetic) {
            return None;
        }
        let month = Month::Number(name.number);
        let (year, year_end) = self.year_after(stop, true).unwrap_or((Year::Open, end));
        self.exists(day, name.number, year).then_some((When::Day(day, month, year), year_end))
    }

    /// `on the 21st`: a day whose month is not told.
    pub(super) fn day_of_month(&self, at: usize) -> Got<When> {
        if !self.may(at, start::ORDINAL | start::COUNT) {
            return None;
        }
        let (day, end, ordinal) = self.named_day(at)?;
        if self.has_before(&self.t.day_words, at) {
            let counts =
                self.is_amount(end) || self.plural_at(end) || self.is_at(end, |c| c == '/' || is_dash(c));
            return (!counts).then_some((When::Day(day, Month::Open, Year::Open), end));
        }
        let back = self.back_over(&self.t.the_before, skip_gap_back(self.text, at));
        let led = self.t.day_leads.longest_before(self.text, back).is_some()
            || back < skip_gap_back(self.text, at)
                && (self.t.qualifiers.longest_before(self.text, back).is_some()
                    || self.t.from.longest_before(self.text, back).is_some());
        // `on the 17 from 2pm`
        // Where days are told by cardinals an ordinal in words is a place: `à six secondes du premier`.
        let place = ordinal && self.t.words.cardinal_days && !self.is_digit_at(at);
        let fits = led && !place && if ordinal { self.closes(end) } else { self.is_timed(end) };
        // `le 17`, but not `dans le 17`, which is a place
        let bare = || {
            let back = skip_gap_back(self.text, at);
            let (_, start) = self.t.bare_day_leads.longest_before(self.text, back)?;
            let inside = self.has_before(&self.t.not_day_leads, start);
            (!inside && self.closes(end)).then_some(())
        };
        let fits = fits || !ordinal && self.is_digit_at(at) && bare().is_some();
        let amount = self.is_amount(end) || self.opens_amounts(at, end);
        (fits && !amount && !self.speaks_of(&self.t.not_days, at))
            .then_some((When::Day(day, Month::Open, Year::Open), end))
    }

    /// Whether the number is the first of two amounts: `dal 10 al 22%`, `tra il 5 e il 7 per cento`.
    fn opens_amounts(&self, at: usize, end: usize) -> bool {
        let and =
            || self.t.and.longest(self.text, self.past_gap(end)?).and_then(|((), end)| self.past_gap(end));
        let second = self.range_joint(at, end).or_else(and).map(|place| self.past(&self.t.the, place));
        // `le 12 à 21 heures`
        let hour = |end| self.t.hours.longest(self.text, self.gap(end)).is_some();
        let amount = |end| (self.is_amount(end) || self.plural_at(end)) && !hour(end);
        second.and_then(|place| self.digits(place)).is_some_and(|digits| amount(digits.end))
    }

    /// Whether `at 4` follows a day. What may join the ends of a range as well needs a time behind it: French `à 18h`, but Dutch
    /// `van 9 tot 12 jaar`.
    fn is_timed(&self, end: usize) -> bool {
        let Some(place) = self.past_gap(end) else { return false };
        let told = self.past(&self.t.at, place);
        told > place
            && self.is_digit_at(told)
            && (self.t.to.longest(self.text, place).is_none() || self.clock(told, true).is_some())
    }

    /// Whether what ends at `end` ends its phrase: a mark or a small word follows, no noun and no other of its kind.
    pub(super) fn closes(&self, end: usize) -> bool {
        match self.peek(end) {
            // `1.250`
            _ if self.goes_on(end) => false,
            None | Some('\n' | '\r' | '.' | ';' | '!' | '?' | ')' | ']' | '”' | '"') => true,
            Some(',') => {
                let next = self.gap(end + 1);
                self.day_number(next).is_none() || self.clock(next, true).is_some()
            }
            Some(c) if is_gap(c) => {
                let place = self.gap(end);
                self.peek(place).is_none_or(is_dash) || self.t.after_day.longest(self.text, place).is_some()
            }
            Some(_) => false,
        }
    }

    /// `am siebten vierten`: a day and a month by their numbers, at least one of them in words.
    pub(super) fn ordinal_pair(&self, at: usize) -> Got<When> {
        if !self.may(at, start::ORDINAL) {
            return None;
        }
        // Where nouns have no capitals `de eerste tweede plaats` would be such a pair.
        let told = self.t.words.ordinal_before_month
            && self.t.words.year_after_noun
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

    /// `2019-Aug-01`, `Sep/23/2020`, `4-Jul-95`: a day, a month in letters and a year in any order, with the same sign
    /// between them.
    pub(super) fn signed_date(&self, at: usize) -> Got<When> {
        let (mut day, mut month, mut year) = (None, None, None);
        let (mut place, mut sign) = (at, None);
        for last in [false, false, true] {
            let end = if let Some(digits) = self.digits(place) {
                let value = digits.value;
                match digits.len {
                    4 if year.is_none() && (1000..=2999).contains(&value) => {
                        year = Some(Year::Full(i32::try_from(value).ok()?));
                    }
                    // Two digits at the end are a year where the day was told.
                    2 if last && day.is_some() => year = Some(Year::Short(u8::try_from(value).ok()?)),
                    1 | 2 if day.is_none() => day = Some(u8::try_from(value).ok()?),
                    _ => return None,
                }
                digits.end
            } else {
                let (name, end, stop) = self.month_name(place).filter(|_| month.is_none())?;
                month = Some(name.number);
                // A full stop between is the abbreviation's, one at the end the sentence's.
                if last { end } else { stop }
            };
            place = end;
            if !last {
                let c = self.peek(end).filter(|&c| is_hyphen(c) || c == '/')?;
                if *sign.get_or_insert(c) != c {
                    return None;
                }
                place += c.len_utf8();
            }
        }
        let (day, month, year) = (day?, month?, year?);
        let fits = self.exists(day, month, year) && ends_word(self.text, place);
        fits.then_some((When::Day(day, Month::Number(month), year), place))
    }

    /// `el 17 del 11`, `9 de 8 de 1971`: day and month by their numbers, with the word between them.
    pub(super) fn numbered_month(&self, at: usize) -> Got<When> {
        let day = self.digits(at).filter(|digits| digits.len <= 2)?;
        let place = self.past_gap(day.end).filter(|_| self.t.words.numbered_months)?;
        let told = self.past(&self.t.of, place);
        let month = self.digits(told).filter(|digits| told > place && digits.len <= 2)?;
        let (number, of_month) = (u8::try_from(day.value).ok()?, u8::try_from(month.value).ok()?);
        if !(1..=12).contains(&of_month) || !ends_word(self.text, month.end) || self.goes_on(month.end) {
            return None;
        }
        let year = self.year_after(month.end, false).filter(|(year, _)| matches!(year, Year::Full(_)));
        let (year, end) = match year {
            Some(got) => got,
            // `el 3 de 5`, but `3 de 5 casos`
            None if self.has_before(&self.t.day_leads, at)
                && !self.is_amount(month.end)
                && !self.plural_at(month.end) =>
            {
                (Year::Open, month.end)
            }
            None => return None,
        };
        self.exists(number, of_month, year).then_some((When::Day(number, Month::Number(of_month), year), end))
    }

    /// `fifteen August 1993`: a day as a cardinal in words, which the year tells.
    pub(super) fn cardinal_day(&self, at: usize) -> Got<When> {
        let (day, end) = self.count(at)?;
        let day = u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?;
        let (name, _, stop) = self.month_name(self.past_gap(end)?)?;
        let (year, end) = self.year_after(stop, true)?;
        let fits = self.exists(day, name.number, year);
        fits.then_some((When::Day(day, Month::Number(name.number), year), end))
    }

    /// Whether a weekday or a preposition of dates stands before.
    fn has_date_before(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        self.has_weekday_before(at) || self.t.day_leads.longest_before(self.text, back).is_some()
    }

    pub(super) fn has_weekday_before(&self, at: usize) -> bool {
        previous_word(self.text, at)
            .is_some_and(|word| self.t.weekdays.longest(self.text, word.start()).is_some())
    }

    /// A weekday and what belongs to it: `Tuesday, Feb. 6`, `Monday next week`.
    pub(super) fn weekday_first(&self, at: usize) -> Got<(When, Option<crate::language::date::DayPart>)> {
        if !self.may(at, start::WEEKDAY) {
            return None;
        }
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
                let when = super::resolve::named_of(when, name.number);
                if bracket == place {
                    return Some(((when, None), date_end));
                }
                if self.is_at(date_end, |c| c == ')') {
                    return Some(((when, None), date_end + 1));
                }
            }
            if let Some((day, day_end)) = self.weekday_day(place, bracket) {
                return Some(((When::DayNamed(day, name.number), None), day_end));
            }
            // `Tuesday the eleventh`, `Sat 14th`, `Friday 23`
            if let Some((day, day_end, ordinal)) = self.named_day(place) {
                let adjacent = comma == self.gap(stop)
                    && (name.needs == Needs::Nothing || self.is_at(at, char::is_uppercase));
                let cardinal =
                    self.t.words.cardinal_days && !self.is_amount(day_end) && !self.plural_at(day_end);
                let told =
                    place > comma && (ordinal || cardinal) || ordinal && adjacent && self.closes(day_end);
                // `Sonntag 10 bis 18 Uhr`
                let timed = !ordinal && !self.t.words.ordinal_dot && adjacent && self.is_timed(day_end);
                if told || timed {
                    return Some(((When::DayNamed(day, name.number), None), day_end));
                }
            }
        }
        // `Good Friday`, `Sunday Times`
        let next = self.gap(end);
        let paper = self.t.names.longest(self.text, next).is_some_and(|((), end)| {
            // `Sunday Times`, `Miércoles de Ceniza`
            self.is_at(next, char::is_uppercase)
                || previous_word(self.text, end)
                    .is_some_and(|word| self.is_at(word.start(), char::is_uppercase))
        });
        // `mardi gras`
        let feast = !self.is_at(next, char::is_uppercase) && self.t.feasts.longest(self.text, next).is_some();
        let dated = || {
            let paper = self.t.papers.longest_before(self.text, end);
            paper.is_some_and(|((), start)| self.is_at(start, char::is_uppercase))
        };
        if paper || feast || dated() || self.has_before(&self.t.named, at) {
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
            Needs::Lower => self.is_at(at, char::is_lowercase),
            Needs::Alone => self.is_alone(at, stop),
            Needs::Capital | Needs::Bare | Needs::NoArticle => false,
        };
        // A weekday in capitals after a small word: `the Sun`, `SAT` are needs of their own above.
        let week = match name.form {
            WeekdayForm::Last => Week::Nearest(-1),
            WeekdayForm::Plain if name.part.is_none() && self.has_before(&self.t.weekdays_ahead, at) => {
                Week::Nearest(1)
            }
            _ => Week::Open,
        };
        alone.then_some(((When::Weekday(name.number, week), name.part), end))
    }

    /// The day's number after a weekday or the like: `lunes 3`, `terça-feira (3)`, but not `sábado 3 a 1` or `sábado 3 mortos`.
    pub(super) fn weekday_day(&self, place: usize, bracket: usize) -> Got<u8> {
        let digits = self.digits(bracket).filter(|digits| digits.len <= 2 && self.t.words.weekday_days)?;
        let day = u8::try_from(digits.value).ok().filter(|day| (1..=31).contains(day))?;
        if bracket > place {
            return self.is_at(digits.end, |c| c == ')').then_some((day, digits.end + 1));
        }
        let next = self.gap(digits.end);
        let scored = self.is_at(next, is_dash)
            || self.t.to.longest(self.text, next).is_some_and(|((), end)| {
                self.is_digit_at(self.gap(end)) && self.t.hour_leads.longest_before(self.text, end).is_none()
            });
        let fits = ends_word(self.text, digits.end)
            && !scored
            && !self.is_amount(digits.end)
            && !self.is_at(digits.end, |c| c == '/')
            && !self.plural_at(digits.end)
            && self.t.of.longest(self.text, next).is_none()
            && self.t.hours.longest(self.text, next).is_none()
            && self.t.meridiems.longest(self.text, next).is_none();
        fits.then_some((day, digits.end))
    }

    /// Whether a weekday that is an ordinal as well is told as one: `na segunda, 3`, `na segunda à noite`.
    fn is_alone(&self, at: usize, end: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        let day = |at: usize| self.t.weekdays.longest(self.text, at).is_some();
        let beside = || {
            // `terça e quinta`, `terça, quinta`: the neighbour is one.
            let comma = char_before(self.text, back) == Some(',');
            let word = previous_word(self.text, if comma { back - 1 } else { at });
            if word.is_some_and(|word| day(word.start())) {
                return true;
            }
            let before = word.and_then(|word| previous_word(self.text, word.start()));
            let joined = word.is_some_and(|word| {
                self.t.and.longest(self.text, word.start()).is_some()
                    || self.t.to.longest(self.text, word.start()).is_some()
            });
            !comma && joined && before.is_some_and(|word| day(word.start()))
        };
        let next = self.gap(end);
        let joint = self.t.and.longest(self.text, next).or_else(|| self.t.to.longest(self.text, next));
        let closed = |at: usize| {
            self.t.weekdays.longest(self.text, at).is_some_and(|(_, end)| {
                self.next_in_line(end).is_none_or(|word| {
                    self.t.weekday_free.longest(self.text, word.start()).is_some()
                        || self.t.at.longest(self.text, word.start()).is_some()
                })
            })
        };
        // `de segunda a sexta`
        if joint.is_some_and(|((), end)| closed(self.gap(end))) {
            return true;
        }
        if self.t.weekday_leads.longest_before(self.text, back).is_none() && !beside() {
            return false;
        }
        self.next_in_line(end).is_none_or(|word| word.start() > next)
            || self.t.weekday_free.longest(self.text, next).is_some()
            || self.t.parts.longest(self.text, next).is_some()
            || self.t.at.longest(self.text, next).is_some_and(|((), end)| self.is_digit_at(self.gap(end)))
            || joint.is_some_and(|((), end)| day(self.gap(end)))
            || day(next)
    }

    /// `autumn 2022`, `in the summer`.
    pub(super) fn season(&self, at: usize) -> Got<When> {
        if !self.may(at, start::SEASON) {
            return None;
        }
        let (name, end) = self.t.seasons.longest(self.text, at)?;
        if let Some((year, year_end)) = self.year_after(end, false) {
            // `hiver 2023-2024`
            let place = self.past(&self.t.of, self.gap(end));
            let span = self.year_span(place).filter(|&((first, last), _)| last == first + 1);
            return Some((When::Season(name.number, year), span.map_or(year_end, |(_, end)| end)));
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
        if !self.is_digit_at(at) && !self.is_digit_at(at + self.peek(at)?.len_utf8()) {
            return None;
        }
        if let Some(got) = self.quarter_letter(at) {
            return Some(got);
        }
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

    /// `T3 2022`, `1T24`, `2S2023`: the letter of the language before the number, or after it where a year follows.
    pub(super) fn quarter_letter(&self, at: usize) -> Got<When> {
        if let Some((most, n, end)) = self.lettered_number(at) {
            if let Some((year, end)) = self.year_after(end, true) {
                return Some((part_of_year(most, n, year)?, end));
            }
            let stands = self.is_at(at, char::is_uppercase)
                && !self.is_at(end, |c| matches!(c, ':' | ')' | '.' | '/' | '-'))
                && self.has_before(&self.t.season_leads, at);
            return part_of_year(most, n, Year::Open).filter(|_| stands).map(|when| (when, end));
        }
        let number = self.digits(at).filter(|digits| digits.len == 1)?;
        let most = self.letter_at(number.end)?;
        let place = number.end + 1;
        let year = self.digits(place).filter(|digits| ends_word(self.text, digits.end));
        let (year, end) = match year {
            Some(digits) if digits.len == 2 => (Year::Short(u8::try_from(digits.value).ok()?), digits.end),
            Some(digits) if digits.len == 4 => (Year::Full(self.year_digits_glued(digits)?), digits.end),
            Some(_) => return None,
            None => self.year_after(place, true).filter(|_| ends_word(self.text, place))?,
        };
        Some((part_of_year(most, number.value, year)?, end))
    }

    /// The letter of a quarter or a half: how many a year has.
    fn letter_at(&self, at: usize) -> Option<u32> {
        let letter = self.peek(at)?;
        self.t.words.quarter_letters.iter().find(|row| row.0.eq_ignore_ascii_case(&letter)).map(|row| row.1)
    }

    /// `T3`: how many a year has, which one, and where it ends.
    pub(super) fn lettered_number(&self, at: usize) -> Option<(u32, u32, usize)> {
        let most = self.letter_at(at)?;
        let digits =
            self.digits(at + 1).filter(|digits| digits.len == 1 && ends_word(self.text, digits.end))?;
        Some((most, digits.value, digits.end))
    }

    fn year_digits_glued(&self, digits: super::reader::Digits) -> Option<i32> {
        (1900..=2100).contains(&digits.value).then(|| i32::try_from(digits.value).ok()).flatten()
    }

    /// `third quarter`, `19th century`, `first half of 2022`.
    pub(super) fn ordinal_unit(&self, at: usize) -> Got<When> {
        if !self.may(at, start::ORDINAL | start::PLACE) {
            return None;
        }
        let told = self.day_number(at).filter(|&(.., ordinal)| ordinal).map(|(n, end, _)| (n, end));
        let (n, end) = match told {
            Some(got) => got,
            // `prima metà del 2023`, whose ordinal is none of a day
            None => {
                let (n, end) = self.t.places.longest(self.text, at)?;
                (u8::try_from(n).ok()?, end)
            }
        };
        let place = self.past_joint(end)?;
        if let Some(((), end)) = self.t.quarters.longest(self.text, place) {
            if n > 4 {
                return None;
            }
            let (year, year_end) = self.year_after(end, false).unwrap_or((Year::Open, end));
            if year == Year::Open && self.tells_game(at, end) {
                return None;
            }
            let year_end = if year == Year::Open { self.of_the_year(end) } else { year_end };
            return Some((When::Quarter(n, year), year_end));
        }
        if let Some(((), end)) = self.t.halves_alone.longest(self.text, place) {
            let (year, year_end) = self.year_after(end, false).unwrap_or((Year::Open, end));
            return (n <= 2).then_some((When::Half(n, year), year_end));
        }
        if let Some(((), end)) = self.t.halves.longest(self.text, place) {
            let of_text = self.of_the_year(end);
            let of_text = (of_text > end).then_some((Year::Shift(0), of_text));
            let (year, end) = self.year_after(end, false).or(of_text).filter(|_| n <= 2)?;
            return Some((When::Half(n, year), end));
        }
        let ((unit, plural), end) = self.t.units.longest(self.text, place)?;
        // `first week of 2015`
        if unit == Unit::Week && !plural {
            let (year, year_end) = self.year_after(end, false)?;
            let of = self.past(&self.t.of, self.gap(end)) > self.gap(end);
            return (of && year != Year::Open).then_some((When::WeekNumber(n, year), year_end));
        }
        if unit == Unit::Century && (!plural || self.follows_ordinal(at)) {
            return Some(self.century_in_era(n.into(), end));
        }
        None
    }

    /// Whether the words around a quarter from `at` to `end` are of a game.
    fn tells_game(&self, at: usize, end: usize) -> bool {
        const WORDS: usize = 14;
        let of_game = |start: usize| self.t.games.longest(self.text, start).is_some();
        let before = word_ends_before(self.text, at).take(WORDS);
        let mut place = end;
        let behind = std::iter::from_fn(|| {
            while self
                .is_at(place, |c| is_gap(c) && c != '\n' || is_hyphen(c) || matches!(c, ',' | '(' | ':'))
            {
                place += self.peek(place)?.len_utf8();
            }
            let word = word_at(self.text, place)?;
            place = word.end();
            Some(word.start())
        });
        !self.t.words.games.is_empty()
            && (before.filter_map(|end| previous_word(self.text, end)).any(|word| of_game(word.start()))
                || behind.take(WORDS).any(of_game))
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
        if !self.may(at, start::WEEK) {
            return None;
        }
        let (alone, end) = self.t.weeks.longest(self.text, at)?;
        let digits = self.digits(self.past_gap(end)?)?;
        if digits.len > 2 || !(1..=53).contains(&digits.value) || self.is_amount(digits.end) {
            return None;
        }
        let year = self.year_after(digits.end, true);
        let (year, end) = year.or(alone.then_some((Year::Open, digits.end)))?;
        Some((When::WeekNumber(u8::try_from(digits.value).ok()?, year), end))
    }

    /// Whether the article of days stands before, and not a possessive; also before `early` and the like.
    pub(super) fn has_article(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        let stage = self.back_over(&self.t.stages_before, self.back(at));
        self.t.rolling_after.longest_before(self.text, back).is_some()
            || stage < back && self.t.rolling_after.longest_before(self.text, stage).is_some()
    }

    /// A season after `early` or `late`, which needs nothing else.
    pub(super) fn season_alone(&self, at: usize) -> Got<When> {
        let (name, end) = self.t.seasons.longest(self.text, at)?;
        let noun = self.plural_at(end) || self.is_at(end, is_hyphen);
        (!noun).then_some((When::Season(name.number, Year::Open), end))
    }

    /// Whether a name after a word that chooses is one.
    fn is_choosable(&self, name: super::tables::Name, at: usize, end: usize) -> bool {
        match name.needs {
            Needs::Nothing | Needs::Plain => true,
            Needs::Lower => self.is_at(at, char::is_lowercase),
            Needs::Alone => self.is_alone(at, end),
            _ => self.is_at(at, char::is_uppercase),
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
            if !self.is_choosable(name, at, end) {
                return None;
            }
            // `next Friday 5/12`
            if name.part.is_none()
                && let Some((date, date_end)) = self.weekday_first(at)
                && matches!(date.0, When::Day(..) | When::DayNamed(..))
            {
                return Some((date, date_end));
            }
            return Some(((When::Weekday(name.number, self.chosen_week(shift, way)), name.part), end));
        }
        if let Some((name, end, stop)) = self.month_name(at) {
            if !self.is_choosable(name, at, end) {
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

/// A quarter or a half of a year, which has so `many`.
pub(super) fn part_of_year(many: u32, n: u32, year: Year) -> Option<When> {
    let n = u8::try_from(n).ok().filter(|_| (1..=many).contains(&n))?;
    Some(if many == 4 { When::Quarter(n, year) } else { When::Half(n, year) })
}
