//! Figures and number words with nothing beside them that a date or time has: most of those in a text. One look at each
//! side tells so, before anything is read.

use super::reader::Reader;
use super::tables::{Tables, start};
use crate::cursor::{char_before, is_dash, is_gap, is_hyphen, skip_gap_back};
use crate::heads::{Heads, Word, goes_on, letters};
use crate::language::date::{Away, Unit};
use crate::trie::Trie;

/// A word that may end what makes a date or time of a number before it.
const FOLLOWS: u8 = 1;
/// A word that may stand between them, and needs more behind it.
const JOINS: u8 = 2;
/// A word before a number that may make a date or time of it, whatever follows.
const LEADS: u8 = 4;
/// The same before an ordinal or a Roman numeral.
const LEADS_ORDINAL: u8 = 8;
/// The same before a unit.
const LEADS_UNIT: u8 = 16;
/// A unit, which needs more behind it where none of the next kind stands before it.
const UNIT: u8 = 32;
/// A word that chooses a unit: `last`, `early`, `in`.
const CHOOSES: u8 = 64;
/// A word that a month begins with.
const MONTH: u8 = 128;

/// What a word can be in of which a date is made by others only.
const NUMBERS: u32 = start::COUNT
    | start::ORDINAL
    | start::ROMAN
    | start::FEW
    | start::AWAY
    | start::PLACE
    | start::UNIT
    | start::SHIFT
    | start::STAGE
    | start::STAGE_KIND
    | start::STAGE_UNIT;

/// How many words that need more are passed over.
const JOINTS: usize = 4;

/// The words beside numbers in dates and times.
#[derive(Debug)]
pub(super) struct Neighbours {
    words: Heads,
    /// What the rows of words before end with that is no letter.
    signs: Vec<char>,
    /// Whether a row begins with an apostrophe.
    pub(super) apostrophe: bool,
}

impl Neighbours {
    pub(super) fn new() -> Self {
        Self { words: Heads::new(), signs: Vec::new(), apostrophe: false }
    }

    /// Adds a word of a row that has those bits, whether or not more of its words follow.
    fn follow(&mut self, word: &str, more: bool, bits: u8) {
        if word.starts_with(goes_on) {
            self.words.add(word, if more { bits & !FOLLOWS | JOINS } else { bits });
        }
    }

    /// Whether a month may begin with a word.
    pub(super) fn has_month(&self, word: Word) -> bool {
        word.is_empty() || self.words.of(word) & MONTH != 0
    }

    /// Adds the last word of a row, its letters as a table that is read backwards gives them.
    fn lead(&mut self, head: &str, bits: u8) {
        let word: String = head.chars().rev().collect();
        match word.chars().next_back() {
            Some(c) if goes_on(c) => self.words.add(&word, bits),
            Some(c) => self.signs.push(c),
            None => {}
        }
    }
}

/// Fills in what stands beside numbers.
pub(super) fn fill(t: &mut Tables) {
    let mut all = Neighbours::new();
    macro_rules! add {
        ($bits:ident: $($table:ident)*) => {
            $(
                t.$table.words_of_keys(&mut |word, more| all.follow(word, more, $bits));
                t.$table.heads(&mut |head| all.apostrophe |= head.starts_with('\''));
            )*
        };
    }
    add! { FOLLOWS:
        months weekdays seasons counts ordinals days shifts_after parts part_words part_of night_to night_from part_nouns
        clock_parts to_date beyond unit_words season_words places now eras decade_words centuries
        decades quarters halves halves_alone weeks fiscal_ahead meridiems meridiem_letters clock_endings clock_words
        clock_after o_clock hours hours_of openings zones zone_codes zones_shared
    }
    add! { CHOOSES: few shifts stages stage_units stage_kinds ago ahead ahead_sure }
    add! { UNIT: units }
    add! { JOINS: edges lasting_ahead beginning of genitives in_month the at on to or and clock_offsets clock_halves clock_sides clock_joints }
    t.months.heads(&mut |head| all.follow(head, false, MONTH));
    // These never stand at the beginning, whatever their first sign.
    for table in [&t.decade_endings, &t.ahead_after] {
        table.words_of_keys(&mut |word, more| all.follow(word, more, FOLLOWS));
    }
    // `before` needs the day that is counted from, `ago` nothing.
    for &(row, away) in t.words.away {
        let bits = if matches!(away, Away::Named(_)) { JOINS } else { FOLLOWS };
        Trie::words(&[row]).words_of_keys(&mut |word, more| all.follow(word, more, bits));
    }
    for row in t.words.units.iter().filter(|row| row.1 == Unit::Century) {
        all.follow(row.0, false, FOLLOWS);
    }
    t.words.ordinal_suffixes.iter().for_each(|suffix| all.follow(suffix, false, FOLLOWS));
    let letters = t.words.quarter_letters.iter().map(|row| row.0).chain([t.words.hour_letter, 'h', 'q', 'T']);
    letters.for_each(|letter| all.follow(letter.encode_utf8(&mut [0; 4]), false, FOLLOWS));
    let both = LEADS | LEADS_ORDINAL | LEADS_UNIT;
    for table in [&t.day_words, &t.bare_day_leads, &t.openings_before] {
        table.heads(&mut |head| all.lead(head, both));
    }
    t.hour_leads.heads(&mut |head| all.lead(head, both));
    let bits = if t.words.decade_words.is_empty() { LEADS_ORDINAL } else { both };
    t.joints_before.heads(&mut |head| all.lead(head, bits));
    for table in [&t.day_leads, &t.the_before] {
        table.heads(&mut |head| all.lead(head, LEADS_ORDINAL));
    }
    // `Mon-Fri 9-5`
    for row in t.words.weekdays.iter().chain(t.words.weekdays_short) {
        all.words.add(row.0, LEADS);
    }
    t.weekend_leads.heads(&mut |head| all.lead(head, LEADS_UNIT));
    t.neighbours = all;
}

impl Reader<'_, '_> {
    /// Whether the figure or number word at `at`, which may be in those tables, has nothing beside it that a date or time
    /// has, so that none begins there.
    pub(super) fn is_bare(&self, at: usize, starts: u32) -> bool {
        if self.is_digit_at(at) {
            return !self.is_led(at, LEADS) && self.is_bare_figure(at) && self.month_of_row(at).is_none();
        }
        if starts & !NUMBERS != 0 {
            return false;
        }
        let mut bits = LEADS;
        if starts & (start::ORDINAL | start::ROMAN | start::PLACE) != 0 {
            bits |= LEADS_ORDINAL;
        }
        if starts & start::UNIT != 0 {
            bits |= LEADS_UNIT;
        }
        // `in`: of a length of time, or the like.
        if starts == start::AWAY {
            let end = letters(self.text, at).end;
            // `d'ici`
            return !self.is_at(end, |c| matches!(c, '\'' | '’')) && !self.may_be_length(self.gap(end));
        }
        let chosen = starts & !(start::COUNT | start::ORDINAL | start::FEW) != 0;
        let word = letters(self.text, at);
        !self.is_led(at, bits) && self.is_bare_end(word.end, true, chosen)
    }

    /// Whether what stands before `at` may make a date or time of a number.
    fn is_led(&self, at: usize, bits: u8) -> bool {
        let back = match char_before(self.text, at) {
            Some(c) if is_hyphen(c) => at - c.len_utf8(),
            _ => skip_gap_back(self.text, at),
        };
        // `Mon-Fri: 9-5`
        let back = match char_before(self.text, back) {
            Some(c @ (',' | ':' | '.')) if !self.t.neighbours.signs.contains(&c) => {
                skip_gap_back(self.text, back - 1)
            }
            _ => back,
        };
        match char_before(self.text, back) {
            // `années 60-70`
            Some(c) if c.is_ascii_digit() && back + 1 == at && !self.is_at(back, is_gap) => true,
            Some(c) if goes_on(c) => self.t.neighbours.words.before(self.text, back) & bits != 0,
            Some('\'' | '’' | '‘' | '\u{2BC}') => self.t.neighbours.signs.contains(&'\''),
            Some(c) if is_dash(c) => true,
            Some(c) => self.t.neighbours.signs.contains(&c),
            None => false,
        }
    }

    fn is_bare_figure(&self, at: usize) -> bool {
        let (len, value) = self.figure(at);
        // No year or time has more, and four may be one.
        if len > 4 {
            return true;
        }
        if len == 4 && value < 3000 {
            return false;
        }
        let end = at + len;
        let fraction = self.figure(end + 1).0;
        match (self.peek(end), fraction) {
            (Some(','), 1..) => true,
            // `17.3.`
            (Some('.'), 1..=2)
                if self.t.words.ordinal_dot && self.is_at(end + 1 + fraction, |c| c == '.') =>
            {
                false
            }
            // `2.5`: a number of hours; with two digits a time as well.
            (Some('.'), 1) => self.is_bare_end(end + 2, false, false),
            (Some('.'), 2) => {
                let words = self.t.words;
                let time = value < 25 && (words.point_ranges || words.clock_point && self.has_clock_lead(at));
                !time && self.is_bare_end(end + 3, false, false)
            }
            (Some('.'), 3..) => true,
            (Some('.'), 0) if self.t.words.ordinal_dot && self.is_led(at, LEADS_ORDINAL) => false,
            _ => self.is_bare_end(end, false, false),
        }
    }

    /// How many digits stand at `at`, ten at most, and their value.
    fn figure(&self, at: usize) -> (usize, u64) {
        let rest = self.text.as_bytes().get(at..).unwrap_or_default();
        let digits = rest.iter().take(10).take_while(|b| b.is_ascii_digit());
        digits.fold((0, 0), |(len, value), b| (len + 1, value * 10 + u64::from(b - b'0')))
    }

    /// Whether a length of time may begin at `at`.
    fn may_be_length(&self, at: usize) -> bool {
        self.is_digit_at(at)
            || self.t.few.longest(self.text, at).is_some()
            || self.t.units.longest(self.text, at).is_some()
            || self.t.counts.longest(self.text, at).is_some()
            || self.numbers.may_begin(self.text, at)
    }

    /// Whether what follows on a number that ends at `end` makes no date or time of it. `word` says that it is a word,
    /// `chosen` that it makes a date of a unit.
    fn is_bare_end(&self, mut end: usize, mut word: bool, mut chosen: bool) -> bool {
        for joints in 0..=JOINTS {
            let Some(c) = self.peek(end) else { return true };
            let place = match c {
                ';' | '!' | '?' | ')' | ']' | '"' | '”' | '%' | '$' | '€' | '£' | '¥' | '‰' => {
                    return true;
                }
                '.' | ',' => self.gap(end + 1),
                '\n' | '\r' => self.gap(end),
                _ if is_gap(c) => self.gap(end),
                _ if is_dash(c) => end,
                '\'' | '’' if word => end + c.len_utf8(),
                _ if !word && goes_on(c) => end,
                _ => return false,
            };
            let dash = self.peek(place).filter(|&c| is_dash(c));
            let place = dash.map_or(place, |dash| self.gap(place + dash.len_utf8()));
            match self.peek(place) {
                None
                | Some(
                    '\n' | '\r' | '"' | '“' | '”' | '„' | '«' | '»' | '%' | '$' | '€' | '£' | '¥' | '(' | '[',
                ) => {
                    return true;
                }
                // `3-5`: the end of a range. Other figures stand by themselves.
                Some(c) if c.is_ascii_digit() && joints == 0 && !word => {
                    if dash.is_none() {
                        return is_gap(self.peek(end).unwrap_or(c));
                    }
                    let (len, _) = self.figure(place);
                    end = place + len;
                    let goes_on = self.is_at(end, |c| matches!(c, '.' | ':' | '/') || is_dash(c));
                    if len > 3 || goes_on || self.t.words.dashed_days {
                        return false;
                    }
                }
                Some(c) if goes_on(c) => {
                    let next = letters(self.text, place);
                    let bits = self.t.neighbours.words.of(next);
                    // `siglo XIX`, and number words that have no end of their own
                    if bits & FOLLOWS != 0
                        || next.is_empty()
                        || matches!(c, 'I' | 'V' | 'X')
                        || word && self.numbers.may_begin(self.text, place)
                    {
                        return false;
                    }
                    if bits & (JOINS | UNIT | CHOOSES) == 0 {
                        return true;
                    }
                    // Of two units the one chooses the other: `the first week of the month`.
                    if bits & UNIT != 0 && chosen {
                        return false;
                    }
                    chosen |= bits & (UNIT | CHOOSES) != 0;
                    (end, word) = (next.end, true);
                }
                Some(_) => return false,
            }
        }
        false
    }
}
