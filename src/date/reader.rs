//! What all parsers of this room look at the text through, and the small things that they share.

use super::tables::{Name, Tables, start};
use super::value::{Year, days_in};
use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_dash, is_gap, is_hyphen, next_word, previous_word,
    skip_gap, skip_gap_back, slice,
};
use crate::heads::letters;
use crate::language::date::{Needs, Shift, Unit};
use crate::number::Memo;
use crate::number::tables::Tables as NumberTables;
use crate::number::words::{Words, words};
use crate::span::{Found, Span};
use crate::trie::Trie;
use crate::unit::Names;

/// The text, the words of its language and the region whose order numeric dates have.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r, 't> {
    pub(super) text: &'t str,
    pub(super) t: &'r Tables,
    /// The number words of its language.
    pub(super) numbers: &'r NumberTables,
    /// Its names of units, and their symbols.
    pub(super) units: &'r Names,
    /// What numbers in words were read last.
    pub(super) words: &'r Memo<Option<Found<Words>>>,
    pub(super) region: &'r str,
    /// What the document's dates are read by.
    pub(super) scene: &'r super::Scene<'r>,
    /// Where the expression begins that is looked for, and the tables that have its first word ([`start`]).
    pub(super) start: usize,
    pub(super) starts: u32,
}

/// A run of ASCII digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    pub(super) value: u32,
    pub(super) len: usize,
    pub(super) end: usize,
}

impl<'t> Reader<'_, 't> {
    /// Whether one of the tables may have what stands at `at`: known of the beginning of the expression only.
    pub(super) fn may(&self, at: usize, tables: u32) -> bool {
        at != self.start || self.starts & tables != 0
    }

    /// The number in words that begins at `at`.
    pub(super) fn words(&self, at: usize) -> Option<Found<Words>> {
        self.words.get(at, || words(self.text, at, self.numbers))
    }

    pub(super) fn gap(&self, at: usize) -> usize {
        skip_gap(self.text, at)
    }

    /// The place after the gap at `at`, which must not be empty unless an apostrophe stands for it (`quest'anno`).
    pub(super) fn past_gap(&self, at: usize) -> Option<usize> {
        let end = self.gap(at);
        (end > at || self.elides(at)).then_some(end)
    }

    /// The place after a gap or a hyphen.
    pub(super) fn past_joint(&self, at: usize) -> Option<usize> {
        match self.peek(at)? {
            c if is_hyphen(c) => Some(at + c.len_utf8()),
            _ => self.past_gap(at),
        }
    }

    pub(super) fn peek(&self, at: usize) -> Option<char> {
        char_at(self.text, at)
    }

    pub(super) fn is_at(&self, at: usize, wanted: impl Fn(char) -> bool) -> bool {
        self.peek(at).is_some_and(wanted)
    }

    /// The character after the one at `at`.
    pub(super) fn peek_next(&self, at: usize) -> Option<char> {
        self.peek(at + self.peek(at)?.len_utf8())
    }

    /// Whether a digit stands at `at`.
    pub(super) fn is_digit_at(&self, at: usize) -> bool {
        self.is_at(at, |c| c.is_ascii_digit())
    }

    /// The end of a gap or hyphen that ends at `at`, for looking back.
    pub(super) fn back(&self, at: usize) -> usize {
        match char_before(self.text, at) {
            Some(c) if is_hyphen(c) => at - c.len_utf8(),
            _ => skip_gap_back(self.text, at),
        }
    }

    /// Whether a row of a backwards table ends right before `at`.
    pub(super) fn has_before<T: Copy>(&self, table: &Trie<T>, at: usize) -> bool {
        table.longest_before(self.text, self.back(at)).is_some()
    }

    /// The place before a row of the table that ends at `at`, and the gap before it; `at` where there is none.
    pub(super) fn back_over(&self, table: &Trie<()>, at: usize) -> usize {
        table.longest_before(self.text, at).map_or(at, |((), start)| skip_gap_back(self.text, start))
    }

    /// The row of a table after an optional gap: where it ends.
    pub(super) fn skip<T: Copy>(&self, table: &Trie<T>, at: usize) -> Option<usize> {
        Some(table.longest(self.text, self.gap(at))?.1)
    }

    /// The gap, a row of the table if there is one, and the gap after it.
    pub(super) fn past(&self, table: &Trie<()>, at: usize) -> usize {
        let at = self.gap(at);
        match table.longest(self.text, at) {
            Some(((), end)) => self.past_gap(end).unwrap_or(at),
            None => at,
        }
    }

    /// Whether an apostrophe joins what ends at `at` to the word that follows.
    pub(super) fn elides(&self, at: usize) -> bool {
        char_before(self.text, at).is_some_and(|c| matches!(c, '\'' | '’'))
    }

    /// At most nine digits, all that there are.
    pub(super) fn digits(&self, at: usize) -> Option<Digits> {
        let rest = after(self.text, at).as_bytes();
        let len = rest.iter().take(10).take_while(|b| b.is_ascii_digit()).count();
        if len == 0 || len > 9 {
            return None;
        }
        let value = rest.iter().take(len).fold(0_u32, |value, b| value * 10 + u32::from(b - b'0'));
        Some(Digits { value, len, end: at + len })
    }

    /// The word before the gap that ends at `at`, with the digits before its letters: `1960s`.
    pub(super) fn figure_before(&self, at: usize) -> Option<Span> {
        let word = previous_word(self.text, at)?;
        let digits = before(self.text, word.start()).bytes().rev().take(5);
        Some(Span::new(word.start() - digits.take_while(u8::is_ascii_digit).count(), word.end()))
    }

    /// Whether digits that end at `at` go on as a grouped number, a decimal or a time.
    pub(super) fn goes_on(&self, at: usize) -> bool {
        self.is_at(at, |c| matches!(c, '.' | ',' | ':')) && self.is_digit_at(at + 1)
    }

    /// Whether what ends at `at` is an amount of what stands after it.
    pub(super) fn is_amount(&self, at: usize) -> bool {
        let next = self.gap(at);
        self.is_at(next, |c| matches!(c, '%' | '$' | '€' | '£' | '°' | '¥' | '‰'))
            || self.goes_on(at)
            || self.t.counted.longest(self.text, next).is_some()
            || self.numbers.percent.longest_glued(self.text, next).is_some()
            || self.is_at(at, is_hyphen)
                && self.peek_next(at).is_some_and(char::is_alphabetic)
                && !self.is_month_with_number(at + self.peek(at).map_or(0, char::len_utf8))
            || self.is_area(next)
    }

    /// Whether a month and its day or year stand there, as behind the hyphen of `Feb. 7-March 3`.
    fn is_month_with_number(&self, at: usize) -> bool {
        self.is_at(at, char::is_uppercase)
            && self.t.months.longest(self.text, at).is_some_and(|(_, end)| {
                let stop = if self.is_at(end, |c| c == '.') { end + 1 } else { end };
                stop < self.gap(stop) && self.is_digit_at(self.gap(stop))
            })
    }

    /// Whether a unit stands at `at` that is squared or cubed: `T3 de 68 m²`, `68 m2`.
    fn is_area(&self, at: usize) -> bool {
        let end = letters(self.text, at).end;
        let metres = matches!(self.text.get(at..end), Some("m" | "cm" | "km"));
        let digit = |c| matches!(c, '2' | '3') && metres && ends_word(self.text, end + 1);
        self.is_at(end, |c| matches!(c, '²' | '³') || digit(c))
    }

    /// Whether the next word is a noun in the plural, as far as its ending tells.
    pub(super) fn plural_at(&self, at: usize) -> bool {
        let Some(word) = next_word(self.text, at).filter(|word| word.start() > at) else { return false };
        let shown = slice(self.text, word);
        shown.starts_with(char::is_lowercase)
            && shown.len() > 3
            && self.t.plurals.fit(shown)
            && self.t.no_nouns.longest(self.text, word.start()).is_none()
    }

    /// A day of the month: its number, where it ends, and whether it is written as an ordinal.
    pub(super) fn day_number(&self, at: usize) -> Option<(u8, usize, bool)> {
        if let Some(digits) = self.digits(at) {
            let day = u8::try_from(digits.value).ok().filter(|day| (1..=31).contains(day))?;
            if digits.len > 2 {
                return None;
            }
            if self.t.words.ordinal_dot && self.is_at(digits.end, |c| c == '.') {
                return Some((day, digits.end + 1, true));
            }
            // `1st`, `1° maggio`, `3:e maj`
            if let Some(((), end)) = self.t.ordinal_suffixes.longest_glued(self.text, digits.end) {
                return Some((day, end, true));
            }
            // `1.º`, and `1º`, `1er`
            let raised = |at: usize| self.is_at(at, |c| matches!(c, 'º' | 'ª' | '°'));
            if !self.t.words.ordinal_suffixes.is_empty()
                && self.is_at(digits.end, |c| c == '.')
                && raised(digits.end + 1)
            {
                return Some((day, digits.end + 3, true));
            }
            return ends_word(self.text, digits.end).then_some((day, digits.end, false));
        }
        if !self.may(at, start::ORDINAL) {
            return None;
        }
        let (day, end) = self.t.ordinals.longest(self.text, at)?;
        Some((day, end, true))
    }

    /// Whether the words from `at` to `end` are a qualifier, or the last of one.
    pub(super) fn is_qualifier(&self, at: usize, end: usize) -> bool {
        self.t.qualifiers.longest_before(self.text, end).is_some_and(|(_, start)| start <= at)
    }

    /// The same, and a cardinal in words where days have such: `tres de marzo`.
    pub(super) fn named_day(&self, at: usize) -> Option<(u8, usize, bool)> {
        self.day_number(at).or_else(|| {
            if !self.t.words.cardinal_days || self.is_digit_at(at) {
                return None;
            }
            let (day, end) = self.count(at)?;
            Some((u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?, end, false))
        })
    }

    /// A small cardinal in digits or words.
    pub(super) fn count(&self, at: usize) -> Option<(u32, usize)> {
        if let Some(digits) = self.digits(at) {
            let stands = ends_word(self.text, digits.end) && !self.goes_on(digits.end);
            return (digits.len <= 4 && stands).then_some((digits.value, digits.end));
        }
        if !self.may(at, start::COUNT) {
            return None;
        }
        self.scene.counts.get(at, || self.count_in_words(at))
    }

    fn count_in_words(&self, at: usize) -> Option<(u32, usize)> {
        let small = self.t.counts.longest(self.text, at);
        // Tens and ones are in the tables of numbers: `twenty-six`.
        let found = self.words(at).filter(|found| {
            let longer = small.is_none_or(|(_, end)| found.span.end() > end);
            let value = found.value;
            let plain = value.high.is_none() && value.decimals.is_none() && value.denominator == 1;
            longer && plain && !value.weak && !value.times
        });
        match found {
            Some(found) => Some((u32::try_from(found.value.numerator).ok()?, found.span.end())),
            None => small,
        }
    }

    /// A year in four digits.
    pub(super) fn year_digits(&self, at: usize) -> Option<(i32, usize)> {
        let digits = self.digits(at)?;
        let fits = digits.len == 4
            && (1000..=2999).contains(&digits.value)
            && ends_word(self.text, digits.end)
            && !self.goes_on(digits.end);
        fits.then_some((i32::try_from(digits.value).ok()?, digits.end))
    }

    /// A year in words: `dos mil veinte`.
    pub(super) fn spelled_year(&self, at: usize) -> Option<(i32, usize)> {
        if !self.t.words.spelled_years {
            return None;
        }
        let found = self.words(at)?;
        let year = i32::try_from(found.value.numerator).ok()?;
        let plain =
            found.value.denominator == 1 && found.value.high.is_none() && found.value.decimals.is_none();
        let fits = plain && (1000..=2099).contains(&year) && !self.is_amount(found.span.end());
        (fits && !self.plural_at(found.span.end())).then_some((year, found.span.end()))
    }

    /// `abril del 87`: two digits after the word between a month and its year.
    fn bare_short_year(&self, place: usize, told: usize, comma: bool) -> Option<(u8, usize)> {
        let digits = self.digits(told).filter(|digits| digits.len == 2)?;
        // `le 4 mai, de 10 h à 18 h`, `el 4 de mayo de 10 a 18 horas`
        let hour = || {
            let next = self.gap(digits.end);
            let word = self.t.hours.longest_glued(self.text, next).is_some();
            let letter = self.is_at(next, |c| matches!(c, 'h' | 'H'));
            let joint = self.range_joint(told, digits.end);
            comma || word || letter || joint.is_some_and(|joint| self.is_digit_at(joint))
        };
        if digits.value <= 24 && hour() {
            return None;
        }
        // `23 de noviembre 82`: what else than a year could it be?
        let stop = || {
            let next = self.next_in_line(digits.end);
            next.is_some_and(|word| self.numbers.noun_stops.longest(self.text, word.start()).is_some())
        };
        let bare = digits.value > 31 && (self.closes(digits.end) || stop());
        let fits = self.t.words.short_years
            && (told > place || bare)
            && ends_word(self.text, digits.end)
            && !self.is_amount(digits.end)
            && !self.plural_at(digits.end)
            && !self.is_at(digits.end, |c| c == '/' || is_dash(c));
        fits.then_some((u8::try_from(digits.value).ok()?, digits.end))
    }

    /// `nineteen seventy-two`, `two thousand and fifteen`.
    fn spoken_year(&self, at: usize) -> Option<(i32, usize)> {
        if !self.is_at(at, char::is_alphabetic) {
            return None;
        }
        let (first, end) = self.count(at)?;
        if (1000..3000).contains(&first) {
            return Some((i32::try_from(first).ok()?, end));
        }
        let place = self.past_joint(end).filter(|_| (11..=20).contains(&first))?;
        let (second, end) = self.count(place).filter(|(second, _)| (10..100).contains(second))?;
        Some((i32::try_from(first * 100 + second).ok()?, end))
    }

    /// `’87`.
    pub(super) fn short_year(&self, at: usize) -> Option<(u8, usize)> {
        let mark = self.peek(at).filter(|&c| matches!(c, '\'' | '’' | '‘'))?;
        let digits = self.digits(at + mark.len_utf8())?;
        let fits = digits.len == 2 && ends_word(self.text, digits.end);
        fits.then_some((u8::try_from(digits.value).ok()?, digits.end))
    }

    /// `last year`, `année dernière`: how many years from the text's, and where it ends.
    pub(super) fn shifted_unit(&self, at: usize, wanted: Unit) -> Option<(i32, usize)> {
        if let Some(((unit, by), end)) = self.t.unit_words.longest(self.text, at)
            && unit == wanted
        {
            return Some((by, end));
        }
        let Some((shift, end)) = self.t.shifts.longest(self.text, at) else {
            let ((unit, plural), end) = self.t.units.longest(self.text, at)?;
            let (Shift::Unit(by), end) = self.t.shifts_after.longest(self.text, self.past_joint(end)?)?
            else {
                return None;
            };
            return (unit == wanted && !plural).then_some((by, end));
        };
        let (Shift::Unit(by) | Shift::Nearest(by)) = shift else { return None };
        let ((unit, plural), end) = self.t.units.longest(self.text, self.past_gap(end)?)?;
        (unit == wanted && !plural).then_some((by, end))
    }

    /// The year after a month, a day, a season or a quarter.
    pub(super) fn year_after(&self, at: usize, joints: bool) -> Option<(Year, usize)> {
        let mut place = at;
        let mut comma = false;
        match self.peek(at)? {
            ',' => {
                comma = true;
                place += 1;
            }
            c if joints && (is_dash(c) || c == '/') => {
                let place = at + c.len_utf8();
                let (year, end) = self.year_digits(place)?;
                return Some((Year::Full(year), end));
            }
            ' ' if self.is_at(self.gap(at), |c| c == ',') => {
                comma = true;
                place = self.gap(at) + 1;
            }
            _ => {}
        }
        let place = self.past_gap(place)?;
        if let Some((by, end)) = self.shifted_unit(place, Unit::Year) {
            return Some((Year::Shift(by), end));
        }
        // `mayo del año pasado`
        if let Some((by, end)) = self.shifted_unit(self.past(&self.t.genitives, place), Unit::Year) {
            return Some((Year::Shift(by), end));
        }
        let told = self.past(&self.t.of, place);
        // `de l'année prochaine`, where the year belongs to the words between
        if told > place
            && let Some((Shift::Unit(by), end)) = self.t.shifts_after.longest(self.text, told)
            && let Some(((Unit::Year, _), _)) =
                previous_word(self.text, told).and_then(|word| self.t.units.longest(self.text, word.start()))
        {
            return Some((Year::Shift(by), end));
        }
        if told > place
            && let Some(((), end)) = self.t.fiscal_ahead.longest(self.text, told)
            && let Some((year, end)) = self.year_digits(self.gap(end))
        {
            return Some((Year::Fiscal(year), end));
        }
        if let Some((year, end)) = self.year_digits(told) {
            let amount = self.is_amount(end) || comma && self.plural_at(end);
            return (!amount).then_some((Year::Full(year), end));
        }
        if let Some((year, end)) = self.short_year(told).or_else(|| self.bare_short_year(place, told, comma))
        {
            return Some((Year::Short(year), end));
        }
        if let Some((year, end)) = self.spelled_year(told).filter(|_| told > place) {
            return Some((Year::Full(year), end));
        }
        if joints && let Some((year, end)) = self.spoken_year(told).filter(|&(_, end)| self.closes(end)) {
            return Some((Year::Full(year), end));
        }
        let (by, end) = self.shifted_unit(told, Unit::Year)?;
        Some((Year::Shift(by), end))
    }

    /// Whether a name is one here, without a number beside it.
    pub(super) fn is_name(&self, name: Name, at: usize, end: usize) -> bool {
        let capital = self.is_at(at, char::is_uppercase);
        match name.needs {
            Needs::Nothing => true,
            Needs::Lower => !capital,
            Needs::Plain | Needs::Bare => self.is_plain(at, end),
            Needs::Number => self.is_month_range(at, end),
            // `in may.` is a month in small letters.
            _ if !capital => self.has_before(&self.t.leads, at) && self.next_in_line(end).is_none(),
            // `April's sales`; May's may be a name's.
            Needs::Lead
                if self.is_at(end, |c| matches!(c, '\'' | '’')) && self.peek_next(end) == Some('s') =>
            {
                true
            }
            _ => self.has_lead(at) || self.modifies_noun(at, end) || self.is_month_range(at, end),
        }
    }

    /// Whether another month follows that a range goes to: `May to March`.
    fn is_month_range(&self, at: usize, end: usize) -> bool {
        let stop = if self.is_at(end, |c| c == '.') { end + 1 } else { end };
        self.range_joint(at, stop).is_some_and(|joint| {
            let capital = self.is_at(joint, char::is_uppercase);
            self.t
                .months
                .longest(self.text, joint)
                .is_some_and(|(name, _)| capital || name.needs == Needs::Plain)
        })
    }

    /// Whether a word is written as one that is no name: in small letters, or at the beginning of a sentence.
    pub(super) fn is_plain(&self, at: usize, end: usize) -> bool {
        !self.is_at(at, char::is_uppercase)
            || self.begins_sentence(at) && !self.is_at(self.gap(end), char::is_uppercase)
    }

    /// Whether a sentence begins at `at`, or what has a capital like one.
    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        let back = skip_gap_back(self.text, at);
        char_before(self.text, back).is_none_or(|c| {
            // Blanks that begin a paragraph are no gap to the one before.
            is_gap(c)
                || matches!(
                    c,
                    '\n' | '\r'
                        | '.'
                        | '!'
                        | '?'
                        | ':'
                        | ';'
                        | '"'
                        | '“'
                        | '„'
                        | '”'
                        | '‘'
                        | '«'
                        | '('
                        | '*'
                        | '•'
                        | '|'
                        | '–'
                        | '—'
                )
        })
    }

    /// Whether a preposition for dates, or another month in a list, stands before.
    pub(super) fn has_lead(&self, at: usize) -> bool {
        if self.has_before(&self.t.leads, at) {
            return true;
        }
        // `April and May`, `April, May`.
        let mut place = skip_gap_back(self.text, at);
        if let Some(word) = previous_word(self.text, at)
            && self.t.and.longest(self.text, word.start()).is_some_and(|(_, end)| end == word.end())
        {
            place = word.start();
        } else if char_before(self.text, place) == Some(',') {
            place -= 1;
        } else {
            return false;
        }
        previous_word(self.text, place).is_some_and(|word| {
            self.t.months.longest(self.text, word.start()).is_some_and(|(_, end)| end == word.end())
        })
    }

    /// `a May poll`: an article or possessive before, a common noun after.
    fn modifies_noun(&self, at: usize, end: usize) -> bool {
        let noun = || {
            let word = self.next_in_line(end)?;
            let shown = slice(self.text, word);
            (shown.len() >= 4 && shown.starts_with(char::is_lowercase)).then_some(())
        };
        (self.has_before(&self.t.determiners, at) || self.is_possessive_before(at)) && noun().is_some()
    }

    /// The word after a gap, in the same line.
    pub(super) fn next_in_line(&self, end: usize) -> Option<Span> {
        self.is_at(end, is_gap).then(|| next_word(self.text, end)).flatten()
    }

    /// Whether `Iran's` or `Airlines'` stands before.
    pub(super) fn is_possessive_before(&self, at: usize) -> bool {
        let place = skip_gap_back(self.text, at);
        if place == at {
            return false;
        }
        let mut back = crate::cursor::before(self.text, place).chars().rev();
        matches!((back.next(), back.next()), (Some('s'), Some('\'' | '’')) | (Some('\'' | '’'), Some('s')))
    }

    /// Whether the day exists in that month.
    pub(super) fn exists(&self, day: u8, month: u8, year: Year) -> bool {
        day >= 1 && day <= days_in(month, year)
    }
}
