//! Which words the rows of tables begin with, found by one look at the letters of a word: what is asked of most words of a
//! text, which are in none.

use crate::cursor::{SOFT_HYPHEN, after, before, char_before, is_letter};

/// So many places are there for the words of all tables.
const PLACES: usize = 1 << 12;

/// So many words of a place have a row each; those of a fuller one share the last.
const ROWS: usize = 4;

/// Bits for words: those of a word's own tables, and very seldom those of another that has the same hash. Letters are
/// folded as [`Trie`](crate::trie::Trie) folds them.
#[derive(Debug)]
pub(crate) struct Heads(Box<[Place; PLACES]>);

/// The words of one place, one behind the other from the first row on: a byte for each.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    /// More of the hash of each word.
    tags: u32,
    bits: u32,
}

impl Place {
    /// The row that has the tag, the first of them, or else the last if it is shared.
    #[inline]
    fn row(self, tag: u8) -> Option<u32> {
        let differs = self.tags ^ u32::from_ne_bytes([tag; ROWS]);
        let same = differs.wrapping_sub(0x0101_0101) & !differs & 0x8080_8080;
        match same.trailing_zeros() / 8 {
            row @ 0..4 => Some(row),
            _ => Some(3).filter(|_| self.tags >> 24 == u32::from(SHARED)),
        }
    }
}

/// The tag of a row that is free.
const NO_WORD: u8 = 0;
/// The tag of the last row of a place, where it has more words than rows.
const SHARED: u8 = u8::MAX;

/// What stands at a place: its letters as a hash, and where they end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    hash: u64,
    pub(crate) end: usize,
}

impl Word {
    /// Any digit.
    pub(crate) const FIGURE: Self = Self { hash: u64::MAX, end: 0 };

    /// Two words, one behind the other.
    pub(crate) fn and(self, next: Self) -> Self {
        Self { hash: mix(self.hash, next.hash), end: next.end }
    }

    /// Whether nothing but soft hyphens is in it.
    pub(crate) fn is_empty(self) -> bool {
        self.hash == 0
    }

    fn place(self) -> usize {
        usize::try_from(self.hash >> 52).unwrap_or(0) % PLACES
    }

    fn tag(self) -> u8 {
        // Neither that of no word nor that of several.
        ((self.hash >> 45) as u8 >> 1) + 1
    }
}

/// Whether a character goes on with the letters of a word. One that is a number begins another.
pub(crate) fn goes_on(c: char) -> bool {
    match c {
        // Most of what is not ASCII, without a search in the tables of Unicode.
        _ if c.is_ascii() => c.is_ascii_alphabetic(),
        '\u{C0}'..='\u{24F}' => !matches!(c, '×' | '÷'),
        '\u{2000}'..='\u{206F}' => false,
        _ => is_letter(c) && !c.is_numeric(),
    }
}

impl Heads {
    pub(crate) fn new() -> Self {
        Self(Box::new([Place::default(); PLACES]))
    }

    /// Adds the bits to those of a word, whose first character goes on with letters.
    pub(crate) fn add(&mut self, word: &str, bits: u8) {
        self.add_word(letters(word, 0), bits);
    }

    /// The same for what was read already.
    pub(crate) fn add_word(&mut self, word: Word, bits: u8) {
        let Some(place) = self.0.get_mut(word.place()) else { return };
        let row = place.row(word.tag()).unwrap_or_else(|| {
            let (row, tag) = place.row(NO_WORD).map_or((3, SHARED), |free| (free, word.tag()));
            place.tags = place.tags & !(0xFF << (8 * row)) | u32::from(tag) << (8 * row);
            row
        });
        place.bits |= u32::from(bits) << (8 * row);
    }

    /// The bits of a word.
    #[inline]
    pub(crate) fn of(&self, word: Word) -> u8 {
        let Some(place) = self.0.get(word.place()) else { return 0 };
        place.row(word.tag()).map_or(0, |row| (place.bits >> (8 * row)) as u8)
    }

    /// The bits of the letters that end at `at`.
    pub(crate) fn before(&self, text: &str, at: usize) -> u8 {
        let mut start = at;
        while let Some(c) = char_before(text, start).filter(|&c| goes_on(c)) {
            start -= c.len_utf8();
        }
        self.of(letters(before(text, at), start))
    }
}

/// Eight bytes at once, each the same.
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

fn mix(hash: u64, block: u64) -> u64 {
    (hash.rotate_left(5) ^ block).wrapping_mul(0x517c_c1b7_2722_0a95)
}

/// The letters of a block, small, and how many of its bytes are letters of ASCII.
#[inline]
fn begin(block: [u8; 8]) -> (u64, u32) {
    let block = u64::from_le_bytes(block);
    let small = block | each(0x20);
    let seven = small & each(0x7F);
    // The highest bit of each byte is set where it is a letter.
    let letter = seven.wrapping_add(each(0x80 - b'a')) & !seven.wrapping_add(each(0x7F - b'z')) & !block;
    (small, (!letter & each(0x80)).trailing_zeros() / 8)
}

/// The letters at `at`.
#[inline]
pub(crate) fn letters(text: &str, at: usize) -> Word {
    // Most words are short.
    if let Some((&block, _)) = text.as_bytes().get(at..).and_then(<[u8]>::split_first_chunk::<8>)
        && let (small, many @ ..8) = begin(block)
        && block.get(many as usize).is_some_and(u8::is_ascii)
    {
        let hash = if many > 0 { mix(0, small & !(u64::MAX << (8 * many))) } else { 0 };
        return Word { hash, end: at + many as usize };
    }
    long_letters(text, at)
}

/// The letters of any word. No part of the function above, which would save registers for it.
#[inline(never)]
fn long_letters(text: &str, at: usize) -> Word {
    let bytes = text.as_bytes();
    let (mut hash, mut end) = (0, at);
    while let Some((&block, _)) = bytes.get(end..).and_then(<[u8]>::split_first_chunk::<8>) {
        let (small, many) = begin(block);
        if many == 8 {
            hash = mix(hash, small);
            end += 8;
            continue;
        }
        if block.get(many as usize).is_some_and(|byte| !byte.is_ascii()) {
            break;
        }
        if many > 0 {
            hash = mix(hash, small & !(u64::MAX << (8 * many)));
        }
        return Word { hash, end: end + many as usize };
    }
    other_letters(text, end, hash)
}

/// The rest of the letters, from a place on before which all blocks were full: those that are not ASCII, and at a text's end.
fn other_letters(text: &str, at: usize, mut hash: u64) -> Word {
    let (mut block, mut filled, mut end) = (0_u64, 0, at);
    let mut add = |byte: u8| {
        block |= u64::from(byte) << (8 * filled);
        filled += 1;
        if filled == 8 {
            hash = mix(hash, block);
            (block, filled) = (0, 0);
        }
    };
    for c in after(text, at).chars().take_while(|&c| goes_on(c)) {
        end += c.len_utf8();
        if c.is_ascii() {
            add(c.to_ascii_lowercase() as u8);
        } else if c != SOFT_HYPHEN {
            let mut lower = c.to_lowercase();
            let folded = match (lower.next(), lower.next()) {
                (Some(lower), None) => lower,
                _ => c,
            };
            folded.encode_utf8(&mut [0; 4]).bytes().for_each(&mut add);
        }
    }
    if filled > 0 {
        hash = mix(hash, block);
    }
    Word { hash, end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_the_same_in_every_place_and_case() {
        let words = [
            "a",
            "ab",
            "abcdefg",
            "abcdefgh",
            "abcdefghijklmnopq",
            "été",
            "abcdefgé",
            "abcdefghéi",
            "straße",
        ];
        for word in words {
            let alone = letters(word, 0);
            assert_eq!(alone.end, word.len());
            assert!(!alone.is_empty());
            for (before, after) in
                [("", " "), ("x ", ", and so on"), ("", "5 and so on"), ("’", "’s and so on")]
            {
                for shown in [word.to_owned(), word.to_uppercase().replace("SS", "ß")] {
                    let text = format!("{before}{shown}{after}");
                    let found = letters(&text, before.len());
                    assert_eq!((found.hash, found.end), (alone.hash, before.len() + shown.len()), "{text}");
                }
            }
        }
        assert_eq!(letters("per\u{AD}cent", 0).hash, letters("percent", 0).hash);
        assert!(letters("\u{AD}5", 0).is_empty());
        assert_eq!(letters("5 kilometres", 0).end, 0);
        assert_eq!(letters("[@`{ and so on", 0).end, 0);
    }

    #[test]
    fn short_cuts_agree_with_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(goes_on(c), is_letter(c) && !c.is_numeric(), "{c:?}");
        }
    }

    #[test]
    fn words_have_their_bits_forwards_and_backwards() {
        let mut heads = Heads::new();
        heads.add("März", 1);
        heads.add("of", 2);
        assert_eq!(heads.of(letters("am MÄRZ", 3)), 1);
        assert_eq!(heads.before("the city of", 11), 2);
        assert_eq!(heads.before("the city of ", 12), 0);
    }

    #[test]
    fn no_word_is_lost_where_places_are_full() {
        let word =
            |i: usize| (0..4).map(|n| char::from(b'a' + (i >> (4 * n) & 15) as u8)).collect::<String>();
        for words in [PLACES / 2, 8 * PLACES] {
            let mut heads = Heads::new();
            let bits = |i: usize| 1 << (i % 3);
            (0..words).for_each(|i| heads.add(&word(i), bits(i)));
            for i in 0..words {
                assert_eq!(heads.of(letters(&word(i), 0)) & bits(i), bits(i), "{i} of {words}");
            }
            // Few words are taken for others where there are no more than tables have.
            let mistaken =
                (0..words).filter(|&i| heads.of(letters(&format!("{}x", word(i)), 0)) != 0).count();
            assert!(mistaken * 50 < words || words > PLACES, "{mistaken} of {words}");
        }
    }
}
