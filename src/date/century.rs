//! Centuries by Roman numerals or names, and decades by the word before their digits: `XIXe siècle`, `il Novecento`,
//! `années 1990`.

use super::calendar::Got;
use super::reader::Reader;
use super::tables::start;
use super::value::When;
use super::year::short_decade;
use crate::cursor::{ends_word, is_dash, is_gap, is_hyphen, previous_word, skip_gap_back, slice, word_at};
use crate::language::date::Unit;

/// So many centuries stand before the last one of a row.
const LISTED: usize = 4;

/// The latest century that is read: no text tells of one after it.
const LATEST: i32 = 30;

/// A Roman numeral of a century, written as it has to be.
fn roman(numeral: &str) -> Option<i32> {
    let (tens, rest) = match numeral.strip_prefix("XX") {
        Some(rest) => (20, rest),
        None => match numeral.strip_prefix('X').filter(|_| !numeral.starts_with("XX")) {
            Some(rest) => (10, rest),
            None => (0, numeral),
        },
    };
    let ones = match rest {
        "" if tens > 0 => 0,
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "V" => 5,
        "VI" => 6,
        "VII" => 7,
        "VIII" => 8,
        "IX" => 9,
        "X" => 10,
        _ => return None,
    };
    Some(tens + ones)
}

/// The Roman numeral that a word is, with or without one of the endings, and how many letters of it are the numeral.
pub(super) fn roman_word(word: &str, endings: &[&str]) -> Option<(i32, usize)> {
    let digits = word.bytes().take(8).take_while(|b| matches!(b, b'I' | b'V' | b'X')).count();
    let number = roman(word.get(..digits)?)?;
    let ending = word.get(digits..)?;
    (ending.is_empty() || endings.contains(&ending)).then_some((number, digits))
}

impl Reader<'_, '_> {
    /// A Roman numeral, and whether it is written as an ordinal (`XIXe`).
    fn numeral(&self, at: usize) -> Option<(i32, usize, bool)> {
        if !self.may(at, start::ROMAN) {
            return None;
        }
        self.peek(at).filter(|&c| matches!(c, 'I' | 'V' | 'X'))?;
        let word = slice(self.text, word_at(self.text, at)?);
        let (number, digits) = roman_word(word, self.t.words.ordinal_suffixes)?;
        if digits == word.len() {
            let mark = self.peek(at + digits).filter(|&c| matches!(c, '°' | 'º'));
            return Some((number, at + digits + mark.map_or(0, char::len_utf8), mark.is_some()));
        }
        ends_word(self.text, at + word.len()).then_some((number, at + word.len(), true))
    }

    /// The word for centuries.
    fn century_word(&self, at: usize) -> Option<usize> {
        let ((unit, _), end) = self.t.units.longest(self.text, at)?;
        (unit == Unit::Century).then_some(end)
    }

    /// `XIXe siècle`, `siglo XIX`, `V secolo a.C.`, `Novecento`, `'900`.
    pub(super) fn century(&self, at: usize) -> Got<When> {
        if !self.may(at, start::ROMAN | start::UNIT | start::CENTURY) {
            return None;
        }
        if let Some((number, end, _)) = self.numeral(at) {
            return match self.past_gap(end).and_then(|place| self.century_word(place)) {
                Some(end) => Some(self.century_in_era(number, end)),
                None => self.follows_century(at).then(|| self.century_in_era(number, end)),
            };
        }
        if let Some(end) = self.century_word(at) {
            let place = self.past_gap(end)?;
            let (number, end) = match self.numeral(place) {
                Some((number, end, _)) => (number, end),
                None => self.century_digits(place)?,
            };
            return (number <= LATEST).then(|| self.century_in_era(number, end));
        }
        let (number, end) = self.t.centuries.longest(self.text, at)?;
        // `il Novecento`, `nel '900`
        let stands = match self.peek(at) {
            Some('\'' | '’' | '‘') => {
                !self.is_amount(end) && !self.is_at(end, |c| matches!(c, '\'' | '’'))
            }
            c => c.is_some_and(char::is_uppercase),
        };
        (stands && self.has_before(&self.t.century_leads, at)).then_some((When::Century(number.into()), end))
    }

    /// `19` of `século 19`, but not of `século 19 mil`.
    fn century_digits(&self, at: usize) -> Got<i32> {
        let digits = self.digits(at).filter(|digits| digits.len <= 2 && self.t.words.century_digits)?;
        let fits = digits.value > 0
            && ends_word(self.text, digits.end)
            && !self.goes_on(digits.end)
            && !self.is_amount(digits.end)
            && !self.plural_at(digits.end);
        fits.then_some((i32::try_from(digits.value).ok()?, digits.end))
    }

    /// Whether another numeral with the word stands before: `siglos XIX y XX`.
    fn follows_century(&self, at: usize) -> bool {
        let joint = self.t.joints_before.longest_before(self.text, skip_gap_back(self.text, at));
        let first = joint.and_then(|((), joint)| previous_word(self.text, joint));
        let word = first.and_then(|first| previous_word(self.text, first.start()));
        first.is_some_and(|first| self.numeral(first.start()).is_some_and(|got| got.1 == first.end()))
            && word.is_some_and(|word| self.century_word(word.start()) == Some(word.end()))
    }

    /// Whether the era after what ends at `end` is that before Christ, and where it ends.
    pub(super) fn in_era(&self, end: usize) -> (bool, usize) {
        self.t.eras.longest(self.text, self.gap(end)).unwrap_or((false, end))
    }

    /// A century by its number, and the era after it.
    pub(super) fn century_in_era(&self, number: i32, end: usize) -> (When, usize) {
        let (before, end) = self.in_era(end);
        (When::Century(if before { -number } else { number }), end)
    }

    /// Where a hyphen ends that stands for a word which follows later: `16th- and 17th-century`.
    fn hung(&self, end: usize) -> usize {
        let hyphen = self.peek(end).filter(|&c| is_hyphen(c)).map_or(0, char::len_utf8);
        if self.is_at(end + hyphen, is_gap) { end + hyphen } else { end }
    }

    /// Whether an ordinal of another century stands before: `16th` before `and 17th centuries`.
    pub(super) fn follows_ordinal(&self, at: usize) -> bool {
        let joint = self.t.joints_before.longest_before(self.text, skip_gap_back(self.text, at));
        let Some(word) = joint.and_then(|((), joint)| self.figure_before(joint)) else { return false };
        self.day_number(word.start()).is_some_and(|(_, end, ordinal)| ordinal && end >= word.end())
    }

    /// `XVIIIe et XIXe siècles`, `du XVIe au XVIIIe siècle`: the first, the last where they are the ends of a range, and
    /// the end of what is read.
    pub(super) fn centuries(&self, at: usize) -> Option<(When, Option<When>, usize)> {
        if !self.may(at, start::ROMAN | start::ORDINAL) {
            return None;
        }
        let ordinal = |at: usize| match self.numeral(at) {
            Some(got) => Some(got),
            None => self.day_number(at).map(|(n, end, ordinal)| (i32::from(n), end, ordinal)),
        };
        let (first, end, _) = ordinal(at)?;
        let listed = || {
            // `18th, 19th and 20th centuries`, `16th- and 17th-century`
            let mut last = self.hung(end);
            for _ in 0..LISTED {
                let Some(next) = self.is_at(last, |c| c == ',').then(|| self.past_gap(last + 1)) else {
                    break;
                };
                last = self.hung(ordinal(next?).filter(|got| got.2)?.1);
            }
            let ((), end) = self.t.and.longest(self.text, self.past_gap(last)?)?;
            self.past_gap(end)
        };
        let (joint, range) = match self.range_joint(at, end).filter(|_| self.hung(end) == end) {
            Some(joint) => (joint, true),
            None => (listed()?, false),
        };
        let joint = self.past(&self.t.the, joint);
        let (last, last_end, told) = ordinal(joint)?;
        let numerals = self.numeral(at).is_some() && self.numeral(joint).is_some();
        if !numerals && !told {
            return None;
        }
        let (before, century_end) = self.in_era(self.century_word(self.past_joint(last_end)?)?);
        // `du IIIe au Ier siècle av. J.-C.` runs forwards.
        let sign = if before { -1 } else { 1 };
        let (first, last) = (sign * first, sign * last);
        let (from, to) = (When::Century(first), When::Century(last));
        (first < last || !range).then_some(if range {
            (from, Some(to), century_end)
        } else {
            (from, None, end)
        })
    }

    /// `années 1990`, `anni '60`, and `80` in `années 70 et 80`.
    pub(super) fn decade_by_word(&self, at: usize) -> Got<When> {
        if let Some(((), end)) = self.t.decade_words.longest(self.text, at) {
            let counted = previous_word(self.text, at)
                .is_some_and(|word| slice(self.text, word).ends_with(|c: char| c.is_ascii_digit()));
            return self.decade_digits(self.past_gap(end)?).filter(|_| !counted);
        }
        let back = skip_gap_back(self.text, at);
        // `années 70-80`
        let dash = crate::cursor::char_before(self.text, back).filter(|&c| is_dash(c));
        let joint = match dash {
            Some(dash) => back - dash.len_utf8(),
            None => self.t.joints_before.longest_before(self.text, back)?.1,
        };
        let first = skip_gap_back(self.text, joint);
        let digits = crate::cursor::before(self.text, first).bytes().rev().take(5);
        let digits = digits.take_while(u8::is_ascii_digit).count();
        let start = first - digits;
        let start = match crate::cursor::char_before(self.text, start) {
            Some(c @ ('\'' | '’' | '‘')) => start - c.len_utf8(),
            _ => start,
        };
        let word = self.t.decade_words_before.longest_before(self.text, skip_gap_back(self.text, start));
        if digits == 0 || word.is_none() {
            return None;
        }
        self.decade_digits(at)
    }

    fn decade_digits(&self, at: usize) -> Got<When> {
        let mark = self.peek(at).filter(|c| matches!(c, '\'' | '’' | '‘'));
        let digits = self.digits(at + mark.map_or(0, char::len_utf8))?;
        if digits.value % 10 != 0 || !ends_word(self.text, digits.end) || self.goes_on(digits.end) {
            return None;
        }
        let end = digits.end;
        match digits.len {
            4 if (1000..=2100).contains(&digits.value) => {
                // `les années 1990 et 1991`, `années 2010-2014`
                let joint = self.range_joint(at, end).or_else(|| {
                    let ((), end) = self.t.and.longest(self.text, self.past_gap(end)?)?;
                    self.past_gap(end)
                });
                let years = joint.and_then(|joint| self.digits(joint)).is_some_and(|d| d.value % 10 != 0);
                (!years).then_some((When::Decade(i32::try_from(digits.value).ok()?), end))
            }
            2 if mark.is_some() || !self.is_amount(end) && !self.plural_at(end) => {
                Some((short_decade(u8::try_from(digits.value).ok()?), end))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn numerals_are_written_as_they_have_to_be() {
        let read: Vec<_> =
            ["I", "IV", "IX", "X", "XIX", "XX", "XXI", "XXX", "IIII", "VX", ""].map(roman).into();
        let wanted = [1, 4, 9, 10, 19, 20, 21, 30].map(Some);
        assert_eq!(read, [&wanted[..], &[None, None, None]].concat());
    }
}
