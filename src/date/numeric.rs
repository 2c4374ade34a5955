//! Dates in digits only: `2024-02-06`, `03.03.2024`, `2/6/22`, `2012–13`, by the order that the region writes them in.

use nom::Parser as _;
use nom::bytes::complete::take_while_m_n;
use nom::character::complete::satisfy;
use nom::combinator::map_opt;

use super::calendar::Got;
use super::reader::Reader;
use super::resolve::runs_forwards;
use super::value::{Month, When, Year};
use crate::cursor::{
    Cursor, Read, before, char_before, ends_word, find_byte, is_dash, is_hyphen, previous_word,
    skip_gap_back, slice, starts_word, word_before,
};
use crate::heads::letters;
use crate::language::date::{Needs, Unit};
use crate::span::Span;

/// Regions that write the month first. Source: Unicode CLDR, `dateFormats` short.
const MONTH_FIRST: &[&str] = &["AS", "BI", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI"];
/// Regions that write both orders, and the world.
const UNDECIDED: &[&str] = &["001", "CA", "KE", "GH"];

/// Which comes first in a date that is all digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
    /// Dates that can be read both ways are both.
    Undecided,
}

/// The order of a region's numeric dates.
fn order(region: &str) -> Order {
    if MONTH_FIRST.contains(&region) {
        Order::MonthFirst
    } else if UNDECIDED.contains(&region) {
        Order::Undecided
    } else {
        Order::DayFirst
    }
}

/// A number and how many digits it is written with.
type Written = (u32, usize);

fn number<'t>(least: usize, most: usize) -> impl FnMut(Cursor<'t>) -> Read<'t, Written> {
    move |i| {
        map_opt(take_while_m_n(least, most, |c: char| c.is_ascii_digit()), |digits: Cursor<'t>| {
            let shown = digits.rest();
            Some((shown.parse().ok()?, shown.len()))
        })
        .parse_complete(i)
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | '/') || is_hyphen(c)
}

fn separator(i: Cursor<'_>) -> Read<'_, char> {
    satisfy(is_separator).parse_complete(i)
}

/// The same, with the blanks that German typists put after a stop: `6. 2. 2024`.
fn sign(i: Cursor<'_>) -> Read<'_, char> {
    let (rest, sign) = separator(i)?;
    let most = if sign == '.' { 2 } else { 0 };
    let (rest, _) = take_while_m_n(0, most, |c| c == ' ').parse_complete(rest)?;
    Ok((rest, sign))
}

/// Three numbers with the same sign between them.
fn triple(i: Cursor<'_>) -> Read<'_, ([Written; 3], char)> {
    let (i, (first, one)) = (number(1, 4), sign).parse_complete(i)?;
    let (i, (second, two)) = (number(1, 2), sign).parse_complete(i)?;
    let (i, third) = number(1, 4).parse_complete(i)?;
    if one == two { Ok((i, ([first, second, third], one))) } else { i.miss() }
}

/// Two numbers: the day and the month, a year and a month.
fn pair(i: Cursor<'_>) -> Read<'_, (Written, char, Written)> {
    (number(1, 4), separator, number(1, 4)).parse_complete(i)
}

impl Reader<'_, '_> {
    /// Whether digits may begin here that are no part of a longer number or name.
    fn may_begin(&self, at: usize) -> bool {
        // `133-03-03-2020`, but the second of `1-3-2020-5-3-2020`
        let coded = char_before(self.text, at) == Some('-') && {
            let digits =
                before(self.text, at - 1).bytes().rev().take(5).take_while(u8::is_ascii_digit).count();
            let sign = char_before(self.text, at - 1 - digits);
            digits > 0 && !sign.is_some_and(|c| matches!(c, '-' | '/' | '.'))
        };
        starts_word(self.text, at)
            && !coded
            && !char_before(self.text, at)
                .is_some_and(|c| matches!(c, '.' | ',' | ':' | '/' | '$' | '€' | '£' | '#' | '@' | '+' | '='))
    }

    /// Whether digits that end at `end` are no part of a longer number or name.
    fn may_end(&self, end: usize) -> bool {
        (ends_word(self.text, end) || self.is_at(end, |c| c == 'T'))
            && !self.goes_on(end)
            && !(self.is_at(end, |c| c == '/' || is_hyphen(c))
                && self.peek_next(end).is_some_and(|c| c.is_ascii_digit()))
            && !self.is_at(end, |c| matches!(c, '%' | '$' | '€' | '£'))
    }

    /// A date in digits. `told` says that what stands before makes two numbers a date.
    pub(super) fn numeric(&self, at: usize, told: bool) -> Got<When> {
        if !self.is_digit_at(at) || !self.may_begin(at) {
            return None;
        }
        let i = Cursor::new(self.text, at);
        if let Ok((rest, (numbers, sign))) = triple(i)
            && !self.is_uneven(at, rest.at(), numbers[2].1)
        {
            let end = rest.at();
            // `in 1.07.22 uur`
            let unit = self.t.units.longest(self.text, self.gap(end));
            let hours = sign == '.' && unit.is_some_and(|((unit, _), _)| unit == Unit::Hour);
            let fits = !hours && self.ends_date(end);
            return self.day_of(numbers, sign).filter(|_| fits).map(|when| (when, end));
        }
        if let Some(got) = self.spaced(at) {
            return Some(got);
        }
        let (rest, (first, sign, second)) = pair(i).ok()?;
        let end = rest.at();
        if self.has_before(&self.t.acts, at) {
            return None;
        }
        let dotted = sign == '.' && self.is_at(end, |c| c == '.');
        // `133-03-03-2020`
        let coded = char_before(self.text, at) == Some(sign);
        if let (Some(year), Some(month)) = (full_year(first), month(second)) {
            // `2012-13` and `2012-9` are ranges; `2012-08` is a month.
            let later = i32::try_from(second.0).ok()? > year % if second.1 == 2 { 100 } else { 10 };
            let fits = is_hyphen(sign) && !later && self.may_end(end) && !coded;
            return fits.then_some((When::Month(Month::Number(month), Year::Full(year)), end));
        }
        if let (Some(month), Some(year)) = (month(first), full_year(second)) {
            let fits = sign != '.' && !coded && (1800..=2100).contains(&year) && self.may_end(end);
            return fits.then_some((When::Month(Month::Number(month), Year::Full(year)), end));
        }
        // A zero before the month is no fraction's: `22/04`; `05/06` is a season as well.
        if let Some(got) = self.slashed_day(first, sign, second, end) {
            return Some(got);
        }
        let padded = sign == '/'
            && first.0 != second.0
            && first.0 + 1 != second.0
            && second.0 < 10
            && (first.1, second.1) == (2, 2);
        let told = told || dotted && (self.has_lead(at) || self.follows_dotted(at)) || padded;
        if first.1 > 2 || second.1 > 2 || !told {
            return None;
        }
        let fits = if sign == '.' {
            self.t.words.ordinal_dot && dotted && month(second).is_some()
        } else {
            sign == '/' && self.ends_date(end)
        };
        // `Monday, 3/4 of voters`
        let share = sign == '/' && (first.1, second.1) == (1, 1) && first.0 < second.0 && self.has_of(end);
        // `la nuit du 5/6 février`
        let nights = sign == '/' && first.0 + 1 == second.0 && self.month_alone(self.gap(end)).is_some();
        if !fits || share || nights || self.is_amount(end) {
            return None;
        }
        let end = if dotted { end + 1 } else { end };
        let day = |(year, end)| Some((self.ordered(first.0, second.0, year, sign)?, end));
        let year = self.year_after(end, false).filter(|_| self.is_at(end, |c| c == ','));
        year.and_then(day).or_else(|| day((Year::Open, end)))
    }

    /// `am 24.2., 1.3. und 8.3.`: whether another day with full stops stands before that a preposition tells as one.
    fn follows_dotted(&self, at: usize) -> bool {
        const MOST: usize = 6;
        let mut start = at;
        for _ in 0..MOST {
            let back = skip_gap_back(self.text, start);
            let joins =
                |word: usize| self.t.and.longest(self.text, word).is_some_and(|((), end)| end == back);
            let and = previous_word(self.text, start).map(Span::start).filter(|&word| joins(word));
            let joint = and.map_or(back, |word| skip_gap_back(self.text, word));
            let comma = before(self.text, joint).strip_suffix(',').map(str::len);
            if and.is_none() && comma.is_none() {
                return false;
            }
            let end = comma.unwrap_or(joint);
            let pair = before(self.text, end).bytes().rev().take(7);
            let length = pair.take_while(|&b| b.is_ascii_digit() || b == b'.').count();
            let day = Cursor::new(self.text, end - length);
            let Ok((rest, (first, '.', second))) = self::pair(day) else { return false };
            if first.1 > 2 || second.1 > 2 || month(second).is_none() || rest.at() + 1 != end {
                return false;
            }
            start = end - length;
            if self.has_lead(start) {
                return true;
            }
        }
        false
    }

    /// `12/4 2024`, `12/4-2024`, `12/4-24`: a day and a month, and their year.
    fn slashed_day(&self, first: Written, sign: char, second: Written, end: usize) -> Got<When> {
        if !self.t.words.slashed_days || sign != '/' || first.1 > 2 || second.1 > 2 {
            return None;
        }
        let gap = self.gap(end);
        let dash = self.peek(gap).filter(|&c| is_dash(c)).map(|c| gap + c.len_utf8());
        let year = self.digits(dash.unwrap_or(gap))?;
        let fits = match year.len {
            4 => (1800..=2100).contains(&year.value) && (dash.is_some() || gap > end),
            2 => dash.is_some(),
            _ => false,
        };
        let written = (year.value, year.len);
        let when = self.day_of([first, second, written], '/').filter(|_| fits && self.may_end(year.end))?;
        (!self.is_amount(year.end) && !self.plural_at(year.end)).then_some((when, year.end))
    }

    /// Whether what three numbers end with is an hour behind a day: `4.6. 19 Uhr`, but `4.6. 2019` and `4. 6. 19`.
    fn is_uneven(&self, at: usize, end: usize, digits: usize) -> bool {
        let before_last = slice(self.text, Span::new(at, end - digits));
        digits <= 2 && before_last.ends_with(' ') && !before_last.trim_end().contains(' ')
    }

    /// `2016 10 16`, where a preposition tells that it is a date.
    fn spaced(&self, at: usize) -> Got<When> {
        let year = self.digits(at).filter(|digits| digits.len == 4)?;
        let two = |end: usize| self.digits(self.past_gap(end)?).filter(|digits| digits.len == 2);
        let month = two(year.end)?;
        let day = two(month.end)?;
        let when = self.day_of([year, month, day].map(|digits| (digits.value, digits.len)), ' ')?;
        (self.has_before(&self.t.leads, at) || self.has_before(&self.t.day_leads, at))
            .then_some((when, day.end))
            .filter(|&(_, end)| self.closes(end))
    }

    /// `van 25-10 tot 25-1`, `tussen 1-10 en 7-11`: days and months with a hyphen, where both ends of a range are told so
    /// and they are no scores.
    pub(super) fn dashed_days(&self, at: usize) -> Option<(When, When, usize)> {
        if !self.t.words.dashed_days || !self.is_digit_at(at) || !self.may_begin(at) {
            return None;
        }
        let back = skip_gap_back(self.text, at);
        let led = self.t.from.longest_before(self.text, back).is_some()
            || self.t.between.longest_before(self.text, back).is_some();
        if !led {
            return None;
        }
        let day = |at: usize| {
            let i = Cursor::new(self.text, at);
            if let Ok((rest, (numbers, sign))) = triple(i) {
                return Some((self.day_of(numbers, sign)?, 31, rest.at()));
            }
            let (rest, (first, sign, second)) = pair(i).ok()?;
            if !is_hyphen(sign) || first.1 > 2 || second.1 > 2 {
                return None;
            }
            let when = self.ordered(first.0, second.0, Year::Open, sign)?;
            Some((when, first.0.max(second.0), rest.at()))
        };
        let (first, most, end) = day(at)?;
        let (last, other, end) = day(self.range_joint(at, end)?)?;
        // Goals and sets stay below.
        let fits =
            most.max(other) >= 10 && self.may_end(end) && !self.is_amount(end) && runs_forwards(first, last);
        fits.then_some((first, last, end))
    }

    fn ends_date(&self, end: usize) -> bool {
        // A range of such dates goes on with a hyphen, a chain of numbers with hyphens is none: `7-11-23-45-61`.
        let next = self.peek(end).filter(|&c| is_dash(c)).map(|c| Cursor::new(self.text, end + c.len_utf8()));
        self.may_end(end)
            || next.is_some_and(|next| match triple(next) {
                Ok((_, (numbers, sign))) => self.day_of(numbers, sign).is_some(),
                Err(_) => pair(next).is_ok_and(|(_, (_, sign, _))| !is_hyphen(sign)),
            })
    }

    fn day_of(&self, [first, second, third]: [Written; 3], sign: char) -> Option<When> {
        let day = |(value, len): Written| u8::try_from(value).ok().filter(|_| len <= 2);
        if first.1 == 4 {
            let year = Year::Full(i32::try_from(first.0).ok().filter(|year| (1000..=2999).contains(year))?);
            let (month, day) = (month(second)?, day(third)?);
            return self.exists(day, month, year).then_some(When::Day(day, Month::Number(month), year));
        }
        if first.1 > 2 || third.1 == 3 || third.1 == 1 {
            return None;
        }
        let year = match third.1 {
            4 => Year::Full(full_year(third)?),
            _ => Year::Short(u8::try_from(third.0).ok()?),
        };
        self.ordered(first.0, second.0, year, sign)
    }

    /// The day of two numbers in the document's order, or in the only order that makes a date; both where nothing
    /// decides.
    fn ordered(&self, first: u32, second: u32, year: Year, sign: char) -> Option<When> {
        let (first, second) = (u8::try_from(first).ok()?, u8::try_from(second).ok()?);
        let valid = |day: u8, month: u8| {
            ((1..=12).contains(&month) && self.exists(day, month, year)).then_some((day, month, year))
        };
        let day = |(day, month, year)| When::Day(day, Month::Number(month), year);
        match (valid(first, second), valid(second, first)) {
            (Some(european), Some(american)) if first != second => Some(match self.order() {
                Order::DayFirst => day(european),
                // Nobody who writes the month first puts full stops between.
                Order::Undecided if sign == '.' => day(european),
                Order::MonthFirst => day(american),
                Order::Undecided if american.1 < european.1 => When::Either(american, european),
                Order::Undecided => When::Either(european, american),
            }),
            (one, other) => one.or(other).map(day),
        }
    }

    /// The order of the document's numeric dates: that of the region told, or of the language where its regions agree,
    /// else what the text itself shows.
    fn order(&self) -> Order {
        *self.scene.order.get_or_init(|| {
            let region = match self.scene.region {
                Some(region) => order(region),
                None if self.t.words.orders_differ => Order::Undecided,
                None => order(self.region),
            };
            if region == Order::Undecided { self.evident_order() } else { region }
        })
    }

    /// The order that the text shows: by dates in digits that can be read one way only, else by whether days stand
    /// before the names of months or after them.
    fn evident_order(&self) -> Order {
        let told = |day_first: usize, month_first: usize| match (day_first, month_first) {
            (1.., 0) => Some(Order::DayFirst),
            (0, 1..) => Some(Order::MonthFirst),
            (0, 0) => None,
            _ => Some(Order::Undecided),
        };
        let (mut day_first, mut month_first) = (0, 0);
        let (mut day_before, mut day_after) = (0, 0);
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(place) = find_byte(bytes, at, |byte| byte.is_ascii_digit()) {
            let end = find_byte(bytes, place, |byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
            at = end;
            if self.is_at(end, is_separator)
                && self.may_begin(place)
                && let Ok((rest, ([first, second, third], _))) = triple(Cursor::new(self.text, place))
            {
                at = rest.at();
                if third.1 >= 2 && first.1 <= 2 && self.may_end(at) {
                    day_first += usize::from((13..=31).contains(&first.0) && (1..=12).contains(&second.0));
                    month_first += usize::from((13..=31).contains(&second.0) && (1..=12).contains(&first.0));
                }
            }
            if end - place <= 2 {
                day_before += usize::from(self.month_alone(self.gap(end)).is_some());
                let day = || self.day_number(place).is_some_and(|(_, end, _)| !self.goes_on(end));
                day_after += usize::from(self.follows_month(place) && day());
            }
        }
        told(day_first, month_first).or(told(day_before, day_after)).unwrap_or(Order::Undecided)
    }

    /// The end of the name of a month that begins at `at`.
    fn month_alone(&self, at: usize) -> Option<usize> {
        let word = letters(self.text, at);
        if word.end == at || !self.t.neighbours.has_month(word) {
            return None;
        }
        let (name, end) = self.t.months.longest(self.text, at)?;
        (name.needs == Needs::Nothing || self.is_at(at, char::is_uppercase)).then_some(end)
    }

    /// Whether the name of a month, of one word or two, stands before `at`.
    fn follows_month(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        let stop = if char_before(self.text, back) == Some('.') { back - 1 } else { back };
        let Some(last) = word_before(self.text, stop).filter(|_| back < at) else { return false };
        let leads = |start| {
            self.month_alone(start).is_some_and(|end| {
                let stop = if self.is_at(end, |c| c == '.') { end + 1 } else { end };
                self.gap(stop) == at
            })
        };
        leads(last.start()) || previous_word(self.text, last.start()).is_some_and(|word| leads(word.start()))
    }

    /// `2012–13`, `2022/23`, `1914-18`, `2012-2015`: two years, where it is no month.
    pub(super) fn year_span(&self, at: usize) -> Got<(i32, i32)> {
        let digits = self.digits(at).filter(|digits| digits.len == 4)?;
        let (first, sign) = (i32::try_from(digits.value).ok()?, self.peek(digits.end)?);
        if !(1000..=2100).contains(&first)
            || !(is_dash(sign) || matches!(sign, '/' | '~'))
            || !self.year_may_begin(at)
        {
            return None;
        }
        let second = self.digits(digits.end + sign.len_utf8())?;
        let last = i32::try_from(second.value).ok()?;
        let last = match second.len {
            4 => last,
            2 => first - first % 100 + last + if first % 100 == 99 && last == 0 { 100 } else { 0 },
            1 if sign != '/' => first - first % 10 + last,
            _ => return None,
        };
        // `2012/13` is a season.
        let close = sign != '/' || second.len == 4 || last == first + 1;
        let measured = || self.is_amount(second.end) || self.is_measure(second.end, false);
        // `about 1500–2000 protesters`, but `in 2010–2015 prices rose`
        let counted =
            || second.len == 4 && self.has_before(&self.t.amounts, at) && self.plural_at(second.end);
        let fits =
            last > first && last <= 2100 && close && self.may_end(second.end) && !measured() && !counted();
        fits.then_some(((first, last), second.end))
    }
}

fn full_year((value, len): Written) -> Option<i32> {
    let year = i32::try_from(value).ok()?;
    (len == 4 && (1000..=2999).contains(&year)).then_some(year)
}

fn month((value, len): Written) -> Option<u8> {
    let month = u8::try_from(value).ok()?;
    (len <= 2 && (1..=12).contains(&month)).then_some(month)
}
