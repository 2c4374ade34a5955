//! Years, decades and eras: digits that are a year where what stands around them says so.

use super::calendar::{Got, part_of_year};
use super::reader::{Digits, Reader};
use super::tables::start;
use super::value::{Month, When, Year};
use crate::cursor::{
    before, char_before, ends_word, is_dash, is_gap, is_hyphen, previous_word, skip_gap, skip_gap_back,
    slice, word_ends_before,
};
use crate::language::date::Needs;
use crate::language::unit::Certainty;
use crate::unit::{Dimension, Written, read_unit};

/// The next decade with these tens behind another: `70s` behind `1860s`.
fn in_century_of(tens: u8, before: When) -> When {
    let When::Decade(before) = before else { return short_decade(tens) };
    let same = before.div_euclid(100) * 100 + i32::from(tens);
    When::Decade(if same > before { same } else { same + 100 })
}

impl Reader<'_, '_> {
    /// `1990s`, `’90s`, `the nineties`, `1990er-Jahre`.
    pub(super) fn decade(&self, at: usize) -> Got<When> {
        if !self.may(at, start::DECADE) {
            return None;
        }
        if let Some(got) = self.decade_by_word(at) {
            return Some(got);
        }
        let ends = |text: &str, end: usize| ends_word(text, end);
        let mark = self.peek(at).filter(|&c| matches!(c, '\'' | '’' | '‘'));
        if let Some(digits) = self.digits(at + mark.map_or(0, char::len_utf8)) {
            let Some(((), end)) = self.t.decade_endings.prefix(self.text, digits.end, ends) else {
                let hanging =
                    || self.hanging_decade(digits).filter(|_| mark.is_none() && self.year_may_begin(at));
                return mark.and_then(|_| self.marked_year(at)).or_else(hanging);
            };
            return match (digits.len, mark) {
                (4, None) if digits.value % 10 == 0 && (1000..=2100).contains(&digits.value) => {
                    let year = i32::try_from(digits.value).ok()?;
                    // `the 1800s` are a century, `the 2000s` a decade.
                    let words = self.t.words;
                    let century = digits.value % 100 == 0
                        && (words.hundreds_of_years || year < 1900 && !words.plain_decades);
                    Some((if century { When::Century(year / 100 + 1) } else { When::Decade(year) }, end))
                }
                (2, _) if digits.value % 10 == 0 => {
                    let tens = u8::try_from(digits.value).ok()?;
                    let decade = match self.decade_before(at) {
                        Some(before) => in_century_of(tens, before),
                        None if mark.is_some() || self.tells_decade(at, digits.end, end) => {
                            short_decade(tens)
                        }
                        None => return None,
                    };
                    Some((decade, end))
                }
                _ => None,
            };
        }
        if mark.is_some() {
            return None;
        }
        let led = || {
            let (tens, end) = self.t.decades_led.longest(self.text, at)?;
            (self.decade_lead(at, end) == Some(true)).then_some((tens, end))
        };
        let (tens, end) = self.t.decades.longest(self.text, at).or_else(led)?;
        // `los noventa`, but not `los noventa heridos`
        if self.t.words.plain_decades && (self.plural_at(end) || self.is_amount(end)) {
            return None;
        }
        let told = self.t.words.plain_decades || self.has_article(at);
        told.then_some((short_decade(tens), end))
    }

    /// `60- och 70-talen`: tens whose ending stands with the next.
    fn hanging_decade(&self, tens: Digits) -> Got<When> {
        let hyphen = self.peek(tens.end).filter(|&c| is_hyphen(c))?;
        let end = tens.end + hyphen.len_utf8();
        let joint = self.past_gap(end)?;
        let and =
            [&self.t.and, &self.t.or, &self.t.to].iter().find_map(|table| table.longest(self.text, joint));
        let next = self.digits(self.past_gap(and?.1)?)?;
        self.t.decade_endings.prefix(self.text, next.end, ends_word)?;
        let round = tens.value.is_multiple_of(10) && next.value.is_multiple_of(10) && tens.value < next.value;
        let year = i32::try_from(tens.value).ok()?;
        match tens.len {
            2 if round && next.len == 2 => Some((short_decade(u8::try_from(tens.value).ok()?), tens.end)),
            4 if round && next.len == 4 && (1000..=2100).contains(&year) && year % 100 != 0 => {
                Some((When::Decade(year), tens.end))
            }
            _ => None,
        }
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

    /// Whether what makes a decade of tens stands before them, and if so, of tens as words too: `Anfang der 90er`, but not
    /// `in den 30er Zonen`.
    fn decade_lead(&self, at: usize, end: usize) -> Option<bool> {
        let (words, _) = self.t.decade_leads.longest_before(self.text, skip_gap_back(self.text, at))?;
        let noun = self.next_in_line(end).is_some_and(|word| self.is_at(word.start(), char::is_uppercase));
        (!noun && !self.is_at(end, is_hyphen)).then_some(words)
    }

    /// Whether two digits without an apostrophe are a decade: `the 90s`, but not `his 90s` or `90er`.
    fn tells_decade(&self, at: usize, digits: usize, end: usize) -> bool {
        let words = end > digits + 3;
        // `in den 60er- und 70er-Jahren`
        let listed = || {
            let place = end + self.peek(end).filter(|&c| is_hyphen(c)).map_or(0, char::len_utf8);
            let place = self.gap(place);
            let joint = self.t.and.longest(self.text, place).or_else(|| self.t.to.longest(self.text, place));
            let next = self.digits(self.past_gap(joint?.1)?)?;
            let ((), end) = self.t.decade_endings.prefix(self.text, next.end, ends_word)?;
            (end > next.end + 3).then_some(())
        };
        words && !self.tells_tens(at)
            || self.t.words.plain_decades && (listed().is_some() || self.decade_lead(at, end).is_some())
            || !self.t.words.plain_decades
                && self.has_article(at)
                && !self.is_at(end, |c| c == '°')
                && !self.tells_tens(at)
    }

    /// The decade before a joint, behind which tens alone are one too: `the 1860s and 70s`, `the 60s, 70s and early 80s`.
    fn decade_before(&self, at: usize) -> Option<When> {
        const LISTED: usize = 4;
        let mut behind = at;
        for _ in 0..LISTED {
            let back = self.back_over(&self.t.stages_before, self.back(behind));
            let joint = match char_before(self.text, back) {
                Some(',') => back - 1,
                _ => self.t.joints_before.longest_before(self.text, back)?.1,
            };
            let word = self.figure_before(joint)?;
            let digits = self.digits(word.start())?;
            let ((), end) = self.t.decade_endings.prefix(self.text, digits.end, ends_word)?;
            if end != word.end() || digits.value % 10 != 0 || skip_gap(self.text, end) < joint {
                return None;
            }
            let mark = char_before(self.text, word.start()).is_some_and(|c| matches!(c, '\'' | '’' | '‘'));
            match digits.len {
                4 => return Some(When::Decade(i32::try_from(digits.value).ok()?)),
                2 if mark || self.tells_decade(word.start(), digits.end, end) => {
                    return Some(short_decade(u8::try_from(digits.value).ok()?));
                }
                2 => behind = word.start(),
                _ => return None,
            }
        }
        None
    }

    /// Whether the sentence is of what is told in tens: `highs from the mid-80s to the 90s`.
    fn tells_tens(&self, at: usize) -> bool {
        const WORDS: usize = 12;
        let mut ends = word_ends_before(self.text, at).take(WORDS);
        ends.any(|end| self.t.told_in_tens.longest_before(self.text, end).is_some())
    }

    /// `44 BC`, `AD 79`.
    pub(super) fn era(&self, at: usize) -> Got<When> {
        self.year_of_era(at).map(|(year, end)| (When::Year(Year::Full(year)), end))
    }

    fn year_of_era(&self, at: usize) -> Got<i32> {
        if !self.may(at, start::ERA) {
            return None;
        }
        if let Some((false, end)) = self.t.eras.longest(self.text, at) {
            if !self.is_at(at, char::is_uppercase) {
                return None;
            }
            let digits = self.digits(self.past_gap(end)?)?;
            let fits = (1..=2100).contains(&digits.value) && !self.is_amount(digits.end);
            return fits.then_some((i32::try_from(digits.value).ok()?, digits.end));
        }
        let digits = self.digits(at)?;
        let place = self.gap(digits.end);
        let (before, end) = self.t.eras.longest(self.text, place)?;
        let long = end - place > 4;
        if digits.value == 0
            || digits.len > 4
            || before && !slice(self.text, crate::span::Span::new(place, end)).contains(char::is_uppercase)
        {
            return None;
        }
        // `2012 BC Hydro` is British Columbia, `2500 BC` and `1800 BC` are years.
        let province = (1871..2050).contains(&digits.value) && digits.value % 50 != 0;
        if end - place == 2
            && (province || digits.value > 1700 && self.is_at(self.gap(end), char::is_uppercase))
        {
            return None;
        }
        let year = i32::try_from(digits.value).ok()?;
        let year = if before { 1 - year } else { year };
        (long || slice(self.text, crate::span::Span::new(place, end)).contains(char::is_uppercase))
            .then_some((year, end))
    }

    /// `100–44 BC`, `from 1200 to 1100 BC`: two years, of the era that is told with the second.
    pub(super) fn years_of_era(&self, at: usize) -> Got<(i32, i32)> {
        let digits = self.digits(at).filter(|digits| digits.len <= 4)?;
        let joint = self.range_joint(at, digits.end).filter(|&joint| self.is_digit_at(joint))?;
        let (last, end) = self.year_of_era(joint)?;
        let first = i32::try_from(digits.value).ok()?;
        let first = if last > 0 { first } else { 1 - first };
        (first < last && self.year_may_begin(at)).then_some(((first, last), end))
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
        if self.is_measure(end, !lead && !modifies) {
            return None;
        }
        let bracketed =
            char_before(self.text, at) == Some('(') && self.is_at(end, |c| matches!(c, ')' | ',' | ';'));
        let plural = self.plural_at(end);
        let round = value % 100 == 0;
        if named || bracketed {
            return Some((year, end));
        }
        // `from 1950 to 2000 members`, `von 1800 auf 2100`: the ends of a range are of one kind.
        let ranged = self.t.from.longest_before(self.text, back).is_some();
        let other = self.range_joint(at, end).and_then(|joint| self.digits(joint));
        let amount =
            |end| self.is_measure(end, false) || ranged && (self.is_amount(end) || self.plural_at(end));
        if other.is_some_and(|other| amount(other.end)) {
            return None;
        }
        let usual = (1900..=2049).contains(&value);
        let next = self.next_in_line(end).map(|word| slice(self.text, word));
        if let Some((_, start)) = self.t.amounts.longest_before(self.text, back).filter(|_| !lead) {
            // `4 Prozent mehr als 2023`, but `mehr als 2023 Stimmen`.
            let of = previous_word(self.text, start).map(|word| slice(self.text, word));
            let sign =
                matches!(char_before(self.text, skip_gap_back(self.text, start)), Some('%' | '‰' | '€'));
            // `200 mehr als 2019`
            let digits = before(self.text, skip_gap_back(self.text, start));
            let digits = digits.bytes().rev().take(5).take_while(u8::is_ascii_digit).count();
            let bare = !round && (1..=3).contains(&digits);
            let figure = sign || bare || of.is_some_and(|word| word.starts_with(char::is_uppercase));
            if !(self.t.words.year_after_noun && usual && figure) {
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
            // `his 1861 address`, but `its 1850 soldiers`
            (false, true, false) => {
                (1600..1900).contains(&value)
                    && value % 10 != 0
                    && next.is_some()
                    && !noun_next
                    && !self.is_measure(end, true)
            }
            (false, false, true) => {
                let after_name = word
                    .is_some_and(|word| slice(self.text, word).starts_with(char::is_uppercase))
                    && !self.has_before(&self.t.year_leads, at);
                let second = self.next_in_line(end).is_some_and(|word| {
                    slice(self.text, word).starts_with(char::is_lowercase)
                        && self.t.no_nouns.longest(self.text, word.start()).is_none()
                        && self.plural_at(word.end())
                });
                // `Volvo 2018 sales`: what years have.
                let of_year = self.next_in_line(end).is_some_and(|word| {
                    let shown = slice(self.text, word);
                    shown.len() > 4
                        && self.t.plurals.fit(shown)
                        && self.t.no_nouns.longest(self.text, word.start()).is_some()
                });
                let of_event = (1990..2040).contains(&value) && self.is_event_before(at, end);
                let named = after_name && !self.t.words.year_after_noun && !of_year && !of_event;
                let numbered = char_before(self.text, back).is_some_and(|c| c.is_ascii_digit());
                !(round || noun_next || named || numbered || second && word.is_some())
            }
            // `1750 starb Bach`
            (false, false, false) => {
                self.begins_sentence(at)
                    && self.next_in_line(end).is_some_and(|word| {
                        self.is_at(word.start(), char::is_lowercase)
                            && self.t.year_verbs.longest(self.text, word.start()).is_some()
                    })
            }
        };
        stands.then_some((year, end))
    }

    /// Whether what is named before the figures of a year may be of that year: `the Monaco Grand Prix 2023 was`, but
    /// `in Room 2012.`, `Peugeot 2008 cars`, and not `Total 2015` where a sentence begins.
    fn is_event_before(&self, at: usize, end: usize) -> bool {
        let closed = self.next_in_line(end).is_none_or(|word| {
            slice(self.text, word).starts_with(char::is_lowercase)
                && self.t.no_nouns.longest(self.text, word.start()).is_some()
        });
        let name = previous_word(self.text, at);
        let inside = name.is_some_and(|name| !self.begins_sentence(name.start()));
        closed && inside && !self.has_before(&self.t.numbered, at)
    }

    /// Whether a unit stands behind figures of a year that no unit of time and no other word can be: `1932 km²`, `1950 kWh`; of
    /// figures that are `free` to be any number also `1936 GB` and `1936 hectares`.
    pub(super) fn is_measure(&self, end: usize, free: bool) -> bool {
        let Some(unit) = read_unit(self.text, self.units, skip_gap(self.text, end)) else { return false };
        let shown = slice(self.text, unit.span);
        if unit.value.unit.dimension() == Some(Dimension::Duration) {
            return false;
        }
        match unit.value.written {
            Written::Symbol => {
                let letters = shown.chars().all(char::is_alphabetic);
                let capital = shown.chars().skip(1).any(char::is_uppercase);
                let mixed = capital && shown.contains(char::is_lowercase);
                // `ha` and `mi` are words, `mm` and `kg` are none.
                let vowels = shown.contains(['a', 'e', 'i', 'o', 'u']);
                let short = shown.chars().count() < 3 && vowels;
                // `Stand 2049 mm`
                let small = !vowels && shown.len() > 1 && shown.chars().all(|c| c.is_ascii_lowercase());
                !letters || mixed || small || free && shown.chars().nth(1).is_some() && (capital || !short)
            }
            Written::Name => {
                let noun = self.numbers.capitalised_nouns || shown.starts_with(char::is_lowercase);
                free && noun && unit.value.certainty == Certainty::Sure
            }
            Written::Prime => false,
        }
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
        if let Some((most, n, end)) = self.lettered_number(place) {
            return Some((part_of_year(most, n, Year::Full(year))?, end));
        }
        if let Some((When::Quarter(n, Year::Open), end)) = self.quarter_code(place) {
            return Some((When::Quarter(n, Year::Full(year)), end));
        }
        // `2017 May 25`
        if self.is_at(end, is_gap)
            && let Some((When::Day(day, month, Year::Open), end)) = self.month_first(place)
            && self.closes(end)
        {
            return Some((When::Day(day, month, Year::Full(year)), end));
        }
        // `2017 April`, `2017-December`; a month that is another word too may be that.
        if let Some((name, month_end)) = self.t.months.longest(self.text, place)
            && (matches!(name.needs, Needs::Nothing | Needs::Plain)
                || matches!(name.needs, Needs::Lead | Needs::Lower) && !self.is_at(place, char::is_uppercase))
            && self.is_at(end, |c| is_gap(c) || is_hyphen(c))
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
}

/// The decades from the thirties on are of the last century; the others may be of this one.
pub(super) fn short_decade(tens: u8) -> When {
    if (30..100).contains(&tens) { When::Decade(1900 + i32::from(tens)) } else { When::ShortDecade(tens) }
}
