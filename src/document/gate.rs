//! The one look that most words of a text get: which rooms can read something that begins with it.

use crate::cursor::{char_at, is_dash, is_gap, is_numeric, skip_gap, slice};
use crate::document::scan::Lexicon;
use crate::heads::{Heads, Word, goes_on, letters};
use crate::label;
use crate::number::{NumberStyle, tables as number};
use crate::span::Span;
use crate::{date, quantity, unit};

/// A set of rooms, and of what they would begin with.
pub(super) type Rooms = u8;
/// Dates and times.
pub(super) const DATE: Rooms = 1;
/// Labels.
pub(super) const LABEL: Rooms = 2;
/// Ordinals.
pub(super) const ORDINAL: Rooms = 4;
/// Amounts.
pub(super) const AMOUNT: Rooms = 8;
/// Amounts, where a number follows.
const CURRENCY: Rooms = 16;
/// What rows have that only go on from the word with another one.
const MORE: Rooms = 32;
/// Labels, where no small letter follows.
const NAMING: Rooms = 64;
/// Dates, ordinals and amounts, where something follows that one of these can begin with.
const ARTICLE: Rooms = 128;
/// Every room.
pub(super) const ALL: Rooms = DATE | LABEL | ORDINAL | AMOUNT;

/// The first words of all rows that a mention can begin with, and the rooms that have them. What it says is sound, not
/// sharp: where it names no room, that room reads nothing.
#[derive(Debug)]
pub(super) struct Gate {
    words: Heads,
    /// ASCII characters that are no letters.
    ascii: [Rooms; 128],
    /// Other characters that are no letters.
    marks: Vec<(char, Rooms)>,
}

/// What stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Begins {
    /// The rooms that may read something there.
    pub(super) rooms: Rooms,
    /// Where the letters end that stand there; nothing begins inside of them.
    pub(super) end: usize,
}

impl Gate {
    pub(super) fn new(
        number: &number::Tables,
        units: &unit::Names,
        date: &date::Tables,
        label: &label::Tables,
    ) -> Self {
        let mut gate = Self { words: Heads::new(), ascii: [0; 128], marks: Vec::new() };
        let counted = |head: &str, next: Option<&str>, rooms: Rooms| {
            if next.is_none() && number.is_article(head) { ARTICLE } else { rooms }
        };
        // `op een mei`
        let days = date.has_cardinal_days();
        let dated = |head: &str, next: Option<&str>| if days { DATE } else { counted(head, next, DATE) };
        date.openings(&mut |head, next| gate.add_opening(head, next, dated(head, next)));
        number.words.openings(&mut |head, next| gate.add_opening(head, next, dated(head, next)));
        label.openings(&mut |head, next| gate.add_opening(head, next, LABEL));
        label.naming_openings(&mut |head, next| {
            let next = next.filter(|next| next.starts_with(goes_on));
            gate.add_opening(head, next, if next.is_none() { NAMING } else { LABEL });
        });
        number.ordinals.openings(&mut |head, next| gate.add_opening(head, next, ORDINAL));
        number.openings(&mut |head, next| {
            gate.add_opening(head, next, counted(head, next, ORDINAL | AMOUNT));
        });
        number.counting_articles.openings(&mut |head, next| {
            gate.add_opening(head, next, counted(head, next, AMOUNT));
        });
        units.sign_openings(&mut |head, next| gate.add_opening(head, next, AMOUNT));
        units.currency_heads(&mut |head| gate.add(head, CURRENCY));
        for (marks, rooms) in [
            ("0123456789", ALL),
            ("'\u{2019}\u{2018}", DATE),
            ("+(@#\u{A7}\u{2116}", LABEL),
            ("+.,%\u{2030}\u{66A}\u{FF05}", AMOUNT),
        ] {
            marks.chars().for_each(|mark| gate.add(mark.encode_utf8(&mut [0; 4]), rooms));
        }
        gate
    }

    /// Adds what a row begins with: a word and the one behind it, or something alone.
    fn add_opening(&mut self, head: &str, next: Option<&str>, rooms: Rooms) {
        match next.filter(|_| head.starts_with(goes_on)) {
            None => self.add(head, rooms),
            Some(next) => {
                self.words.add(head, MORE);
                let pair = letters(head, 0).and(second(next, 0));
                self.words.add_word(pair, rooms);
            }
        }
    }

    fn add(&mut self, head: &str, rooms: Rooms) {
        let Some(first) = head.chars().next() else { return };
        if goes_on(first) {
            self.words.add(head, rooms);
        } else if let Some(slot) = self.ascii.get_mut(first as usize) {
            *slot |= rooms;
            match first {
                '\'' => ['\u{2019}', '\u{2018}', '\u{2BC}'].map(|mark| self.mark(mark, rooms)),
                _ => return,
            };
        } else {
            self.mark(first, rooms);
        }
    }

    fn mark(&mut self, mark: char, rooms: Rooms) {
        match self.marks.iter_mut().find(|(known, _)| *known == mark) {
            Some((_, known)) => *known |= rooms,
            None => self.marks.push((mark, rooms)),
        }
    }

    /// What may begin at `at`, the place of `c`, before which no word or number goes on.
    pub(super) fn begins(
        &self,
        text: &str,
        lexicon: &Lexicon,
        style: NumberStyle,
        at: usize,
        c: char,
    ) -> Begins {
        if !goes_on(c) {
            return Begins { rooms: self.of_mark(text, at, c), end: at + c.len_utf8() };
        }
        let word = letters(text, at);
        let (mut known, end) = (self.words.of(word), word.end);
        // Most words of a text: in small letters, in no row, and before a blank.
        let plain =
            known == 0 && c.is_ascii_lowercase() && matches!(text.as_bytes().get(end), Some(b' ' | b','));
        let numbers = &lexicon.number;
        if plain && !numbers.may_begin_glued(text, at) && !numbers.may_be_ordinal(text, at, end) {
            return Begins { rooms: 0, end };
        }
        if known & MORE != 0 {
            known |= self.words.of(word.and(second(text, skip_joint(text, end)))) & ALL;
        }
        // A soft hyphen before no letter may be passed over to a sign; digits may be letters by the locale's wish.
        if word.is_empty() || style.starts_numeral(c) {
            return Begins { rooms: ALL, end: at + c.len_utf8() };
        }
        let mut rooms = known & ALL;
        // What its bits say may be another word's.
        let article = known & ARTICLE != 0 && numbers.is_article(slice(text, Span::new(at, end)));
        if known & ARTICLE != 0 && self.may_be_counted(text, lexicon, skip_joint(text, end)) {
            rooms |= DATE | ORDINAL | AMOUNT;
        }
        if known & NAMING != 0 && may_be_numbered(text, end) {
            rooms |= LABEL;
        }
        if rooms & DATE == 0 && lexicon.date.may_begin_number(text, at, end) {
            rooms |= DATE;
        }
        if rooms & LABEL == 0 && label::may_begin(text, &lexicon.label, at, end) {
            rooms |= LABEL;
        }
        let glued = rooms & (ORDINAL | AMOUNT) != ORDINAL | AMOUNT && !article;
        if glued && numbers.may_begin_glued(text, at) {
            rooms |= ORDINAL | AMOUNT;
        }
        if rooms & ORDINAL == 0 && !article && numbers.may_be_ordinal(text, at, end) {
            rooms |= ORDINAL;
        }
        if rooms & AMOUNT == 0
            && (known & CURRENCY != 0 && char_at(text, skip_gap(text, end)).is_some_and(char::is_numeric)
                || is_code(text, at))
        {
            rooms |= AMOUNT;
        }
        Begins { rooms, end }
    }

    /// Whether what stands at `at` may be what an article counts: nothing but letters that no room begins with is not.
    fn may_be_counted(&self, text: &str, lexicon: &Lexicon, at: usize) -> bool {
        let next = letters(text, at);
        next.is_empty()
            || self.words.of(next) & !(LABEL | NAMING) != 0
            || lexicon.number.may_begin_glued(text, at)
            || lexicon.number.may_begin_part(text, at)
            || quantity::may_be_one(text, &lexicon.number, &lexicon.units, at, next.end)
    }

    /// The rooms of what begins with a character that is no letter.
    fn of_mark(&self, text: &str, at: usize, c: char) -> Rooms {
        match self.ascii.get(c as usize) {
            // A decimal mark needs its digit.
            Some(rooms) if matches!(c, '.' | ',') => {
                let digit = char_at(text, at + 1).is_some_and(char::is_numeric);
                if digit { *rooms } else { rooms & !AMOUNT }
            }
            Some(_) if c == '-' => AMOUNT | self.ascii[c as usize],
            Some(rooms) => *rooms,
            None if is_numeric(c) => ALL,
            None if is_gap(c) => ALL,
            None => {
                let dash = if is_dash(c) { AMOUNT } else { 0 };
                dash | self.marks.iter().find(|(known, _)| *known == c).map_or(0, |row| row.1)
            }
        }
    }
}

/// What stands behind the first word of a row: a word, a digit, which is as good as any other, or any other sign: no letters.
fn second(text: &str, at: usize) -> Word {
    match text.as_bytes().get(at) {
        Some(digit) if digit.is_ascii_digit() => Word::FIGURE,
        _ => letters(text, at),
    }
}

/// The place after what a blank or hyphen of a row may be in the text.
fn skip_joint(text: &str, at: usize) -> usize {
    match char_at(text, at) {
        Some(c) if is_dash(c) => at + c.len_utf8(),
        _ => skip_gap(text, at),
    }
}

/// Whether a number or a name in capitals may stand behind a naming word whose letters end at `end`.
fn may_be_numbered(text: &str, end: usize) -> bool {
    match char_at(text, end) {
        None | Some(',' | ';' | '!' | '?' | ')') => false,
        Some(c) if is_gap(c) => char_at(text, skip_gap(text, end)).is_some_and(|c| !c.is_ascii_lowercase()),
        Some(_) => true,
    }
}

/// Whether four or five capitals stand at `at`, as of a currency with its multiplier.
fn is_code(text: &str, at: usize) -> bool {
    text.as_bytes().get(at..at + 4).is_some_and(|letters| letters.iter().all(u8::is_ascii_uppercase))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::cursor::{after, before, is_word, starts_word};
    use crate::document::scan::Lexicon;
    use crate::language::{self, Locale};
    use crate::number::{Context, Memo, ordinal};

    #[test]
    fn four_capitals_are_a_code_with_its_multiplier() {
        assert!(is_code("EURM 5", 0) && is_code("an EURM 5", 3) && is_code("USDBN", 1));
        assert!(!is_code("an EUR 5", 3) && !is_code("an EURm", 3) && !is_code("EUR", 0) && !is_code("", 0));
    }

    #[test]
    fn a_word_is_joined_by_blanks_or_one_dash() {
        let skipped = |text: &str| skip_joint(text, 1);
        assert_eq!(
            ["a  b", "a-b", "a–b", "a--b", "a,b", "ab", "a", "a - b"].map(skipped),
            [3, 2, 4, 2, 1, 1, 1, 2]
        );
    }

    /// Reads every place at which the gate turns a room away with that room.
    fn turns_away_rightly(tag: &str, text: &str) {
        let language = language::ALL[language::find(tag)];
        let lexicon = Lexicon::new(language, &[]);
        let told: Locale = tag.parse().unwrap();
        let style = NumberStyle::of(text, language, Some(&told));
        let cx = Context {
            text,
            language,
            region: language.region,
            style,
            numbers: &lexicon.number,
            units: &lexicon.units,
            words: &Memo::new(),
        };
        let scene = date::Scene::new(Some("2024-02-06".parse().unwrap()), None);
        for (at, c) in text.char_indices() {
            if is_word(c) && !starts_word(text, at) {
                continue;
            }
            let Begins { rooms, end } = lexicon.gate.begins(text, &lexicon, style, at, c);
            assert!(end > at && text.is_char_boundary(end));
            let shown = || after(text, at).chars().take(40).collect::<String>();
            let date = date::read(&cx, &lexicon.date, &scene, at, true);
            if rooms & DATE == 0 {
                assert_eq!(date, None, "{tag}: {}", shown());
            }
            if rooms & AMOUNT == 0 {
                let again = date::read(&cx, &lexicon.date, &scene, at, false);
                assert_eq!(again, date, "{tag}: {}", shown());
            }
            if rooms & LABEL == 0 {
                assert_eq!(label::read(&cx, &lexicon.label, at), None, "{tag}: {}", shown());
            }
            if rooms & ORDINAL == 0 {
                assert_eq!(ordinal::read(&cx, at), None, "{tag}: {}", shown());
            }
            if rooms & AMOUNT == 0 {
                assert!(quantity::read(&cx, at).is_none(), "{tag}: {}", shown());
            }
        }
    }

    #[test]
    fn articles_lose_nothing() {
        for file in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/corpus")).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "txt") {
                let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
                turns_away_rightly(before(path.file_name().unwrap().to_str().unwrap(), 2), &text);
            }
        }
    }

    #[test]
    fn words_of_tables_lose_nothing() {
        const BETWEEN: [&str; 12] =
            [" ", "-", " 5 ", "\u{A0}", ", ", "'", "’", " 2.0 ", " of ", " 12", "\u{AD}", "\n"];
        for language in language::ALL {
            let mut words = Vec::new();
            let mut add = |head: &str, next: Option<&str>| words.push([head, next.unwrap_or("")].join(" "));
            let lexicon = Lexicon::new(language, &[]);
            lexicon.date.openings(&mut add);
            lexicon.number.openings(&mut add);
            lexicon.number.ordinals.openings(&mut add);
            lexicon.units.sign_openings(&mut add);
            lexicon.label.openings(&mut add);
            for row in language.label.naming_words().concat() {
                ["5", "A 5", "b"].iter().for_each(|number| add(row, Some(number)));
            }
            words.iter_mut().for_each(|word| word.truncate(word.trim_end().len()));
            words.retain(|word| !word.is_empty());
            words.sort_unstable();
            words.dedup();
            // Neighbours in no order, and twice: once as they are and once with a capital.
            let step = (words.len() * 5 / 13..).find(|step| words.len() % step != 0).unwrap();
            let mut text = String::new();
            for i in 0..2 * words.len() {
                let word = &words[i * step % words.len()];
                let first = word.chars().next().unwrap();
                match i < words.len() {
                    true => text.push_str(word),
                    false => {
                        text.extend(first.to_uppercase());
                        text.push_str(after(word, first.len_utf8()));
                    }
                }
                text.push_str(BETWEEN[i % BETWEEN.len()]);
            }
            turns_away_rightly(language.tag, &text);
        }
    }

    #[test]
    fn articles_before_all_that_they_may_count_lose_nothing() {
        const BEHIND: [&str; 10] = [
            ". ",
            " and a half, ",
            " of it. ",
            " ago; ",
            " in three. ",
            " et demie. ",
            " sur trois. ",
            " auf 10. ",
            " om dagen. ",
            "\u{2014}",
        ];
        for language in language::ALL {
            let lexicon = Lexicon::new(language, &[]);
            let mut words = Vec::new();
            let mut add = |head: &str, next: Option<&str>| words.push([head, next.unwrap_or("")].join(" "));
            lexicon.date.openings(&mut add);
            lexicon.number.openings(&mut add);
            lexicon.number.ordinals.openings(&mut add);
            lexicon.units.sign_openings(&mut add);
            lexicon.units.currency_heads(&mut |head| add(head, None));
            let (number, unit) = (&language.number, &language.unit);
            for (_, _, names) in [unit.metric, unit.names, unit.cldr, unit.lower, unit.ages].concat() {
                names.iter().for_each(|name| add(name, None));
            }
            for (prefix, _) in unit.prefixes {
                add(&[*prefix, unit.metric.last().map_or("", |&(_, _, names)| names[0])].concat(), None);
            }
            for rows in [number.to, number.and, number.one_in, number.one_noun_in] {
                rows.iter().for_each(|row| add(row, None));
            }
            number.added.iter().for_each(|row| add(row.0, None));
            let articles = [number.article, number.counting_articles].concat();
            let mut text = String::new();
            for (i, word) in words.iter().enumerate().filter(|_| !articles.is_empty()) {
                let article = articles[i % articles.len()];
                for parts in [[article, " ", word.trim_end()], [article, " Bildt ", word.trim_end()]] {
                    text.extend(parts);
                    text.push_str(BEHIND[i % BEHIND.len()]);
                }
            }
            turns_away_rightly(language.tag, &text);
        }
    }
}
