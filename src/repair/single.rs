//! Whole texts in another encoding that were read as Windows-1252 or Mac Roman.
//!
//! There is no UTF-8 to prove anything here, so all of the text must speak for it: read as it is, signs stand inside
//! words and no alphabet has all of its letters; read the other way, nothing is left to be explained.

use encoding_rs::Encoding;

use super::charmap::{
    ALPHABETS, Alphabets, BALTIC, CENTRAL, CYRILLIC, MACINTOSH, TURKISH, WESTERN, WINDOWS_1252, entry,
};
use super::class::{self, Class, LATIN, UNSPACED, is_other_case, oddness, script};
use super::sequence::Piece;
use crate::cursor::{after, char_before, find_byte};
use crate::decode::{Hint, decode};

/// How odd a text must be before another reading is tried, and how much odder than what comes out.
const ODD: u32 = 4;
const BETTER: u32 = 10;

/// What a reading of a text looks like.
#[derive(Clone, Copy, Debug, Default)]
struct Health {
    /// What stands side by side and should not.
    odd: u32,
    /// The characters that are not ASCII, and those of them before which another one stands.
    high: u32,
    pairs: u32,
    /// Signs that stand beside no letter; characters that are the next after the one before, or the same letter in the
    /// other case, as in a list.
    signs: u32,
    listed: u32,
    /// The letters of Latin and Cyrillic script that the alphabet which has most of them has not.
    foreign: u32,
}

impl Health {
    /// `alphabets` are those that the letters can be of.
    fn of(text: &str, alphabets: u32) -> Self {
        let mut health = Self::default();
        let mut covered = [0_u32; ALPHABETS.len()];
        let mut known = 0;
        let mut at = 0;
        let bytes = text.as_bytes();
        while let Some(start) = find_byte(bytes, at, |byte| !byte.is_ascii()) {
            let mut before = char_before(text, start).unwrap_or(' ');
            let mut chars = after(text, start).chars();
            at = start;
            // Up to the next of ASCII.
            loop {
                let c = chars.next().unwrap_or(' ');
                // What ends a word now and then in clean text does not count.
                let mut odd = Some(oddness(before, c)).filter(|&odd| odd > 1).unwrap_or(0);
                if !c.is_ascii() {
                    at += c.len_utf8();
                    health.high += 1;
                    health.pairs += u32::from(!before.is_ascii());
                    health.signs += u32::from(matches!(Class::of(c), Class::Sign | Class::Box));
                    let next = u32::from(c) == u32::from(before) + 1;
                    health.listed += u32::from(next || is_other_case(before, c));
                    let mut next = chars.clone();
                    let next = [next.next().unwrap_or(' '), next.next().unwrap_or(' ')];
                    odd += alone(before, c, next);
                    if c.is_alphabetic() && matches!(script(c), LATIN | class::CYRILLIC) {
                        known += 1;
                        let mask = entry(c).alphabets & alphabets;
                        for (i, count) in covered.iter_mut().enumerate() {
                            *count += mask >> i & 1;
                        }
                    }
                }
                health.odd += u32::try_from(odd).unwrap_or(0);
                before = c;
                if c.is_ascii() {
                    break;
                }
            }
        }
        health.foreign = known - covered.iter().max().copied().unwrap_or(0).min(known);
        health
    }

    /// How much there is to be explained.
    fn badness(self) -> u32 {
        self.odd + self.foreign
    }
}

/// How odd a character is for what stands on both sides of it.
fn alone(before: char, c: char, next: [char; 2]) -> i32 {
    match Class::of(c) {
        Class::Control => 4,
        Class::After | Class::Sign | Class::Low | Class::Open | Class::Close
            if before.is_lowercase() && next[0].is_lowercase() && !matches!(c, '·' | '•') =>
        {
            2
        }
        // A capital before a whole word, a small letter after a full stop.
        Class::Upper
            if !before.is_alphanumeric() && next[0].is_ascii_uppercase() && next[1].is_lowercase() =>
        {
            2
        }
        Class::Upper | Class::Lower
            if matches!(before, ',' | '.' | '!' | '?') && !next[0].is_alphanumeric() =>
        {
            2
        }
        _ => 0,
    }
}

/// A reading tried: what the text should have been read as, and the alphabets (by their places in [`ALPHABETS`]) that
/// are written in it and not in others.
type Reading = (&'static Encoding, Option<Alphabets>);

/// The readings tried by the charmap that the text was read with.
fn readings(from: usize) -> &'static [Reading] {
    static READ_AS_WINDOWS: [Reading; 6] = [
        (encoding_rs::WINDOWS_1252, Some(WESTERN)),
        (encoding_rs::MACINTOSH, Some(WESTERN)),
        (encoding_rs::WINDOWS_1250, Some(CENTRAL)),
        (encoding_rs::WINDOWS_1257, Some(BALTIC)),
        (encoding_rs::WINDOWS_1254, Some(TURKISH)),
        (encoding_rs::WINDOWS_1251, Some(CYRILLIC)),
    ];
    static READ_AS_MAC: [Reading; 1] = [(encoding_rs::WINDOWS_1252, Some(WESTERN))];
    if from == WINDOWS_1252 { &READ_AS_WINDOWS } else { &READ_AS_MAC }
}

/// What all of the text stands for in another encoding; empty where it does not.
pub(super) fn whole(text: &str) -> Vec<Piece> {
    // Which of the two can have read it: both have every character that is not ASCII.
    let mut maps = [true, true];
    let mut at = 0;
    let mut count = 0;
    while let Some(start) = find_byte(text.as_bytes(), at, |byte| !byte.is_ascii()) {
        let Some(c) = after(text, start).chars().next() else { break };
        let bytes = entry(c).bytes;
        maps[0] &= bytes[WINDOWS_1252] != 0;
        maps[1] &= bytes[MACINTOSH] != 0;
        if maps == [false, false] {
            return Vec::new();
        }
        count += 1;
        at = start + c.len_utf8();
    }
    if count < 2 {
        return Vec::new();
    }
    let before = Health::of(text, u32::MAX);
    if before.listed * 5 > before.high || before.badness() < ODD || before.badness() * 8 < before.high {
        return Vec::new();
    }
    let mut best: Option<(u32, Vec<Piece>)> = None;
    let (mut doubtful, mut identity) = (false, false);
    for (map, _) in [WINDOWS_1252, MACINTOSH].into_iter().zip(maps).filter(|(_, whole)| *whole) {
        let bytes = bytes_of(text, map);
        let mut tried = readings(map).to_vec();
        let guessed = if map == WINDOWS_1252 && before.pairs * 5 >= before.high * 2 && before.high >= 8 {
            Encoding::for_label(decode(&bytes, &Hint::default()).encoding.as_bytes())
                .filter(|guess| !tried.iter().any(|(own, _)| own == guess))
        } else {
            None
        };
        tried.extend(guessed.map(|guess| (guess, None)));
        for (encoding, alphabets) in tried {
            let Some((pieces, read)) = read(text, &bytes, encoding) else { continue };
            let alphabets = alphabets.map_or(u32::MAX, |(first, end)| (1 << end) - (1 << first));
            let after = Health::of(&read, alphabets);
            let unlike = Some(encoding) == guessed && !is_like(&read, &bytes, encoding);
            // Another script is too much to conclude from a word or two.
            let other_script = guessed == Some(encoding) || encoding == encoding_rs::WINDOWS_1251;
            let few = other_script && (!is_varied(&read) || before.pairs * 5 < before.high * 2);
            if few || unlike || after.badness() * BETTER > before.badness() || after.signs > before.signs {
                continue;
            }
            let bad = after.badness();
            match &best {
                Some((known, pieces_known)) if *known == bad => {
                    // What is Windows-1252 where it is, is that.
                    doubtful |= !same(pieces_known, &pieces) && !identity;
                }
                Some((known, _)) if *known < bad => {}
                _ => {
                    doubtful = false;
                    identity = map == WINDOWS_1252 && encoding == encoding_rs::WINDOWS_1252;
                    best = Some((bad, pieces));
                }
            }
        }
    }
    // Controls that are all there is to it are a matter of their own.
    best.filter(|_| !doubtful && !identity).map(|(_, pieces)| pieces).unwrap_or_default()
}

/// Whether a text has a dozen different characters beyond ASCII.
fn is_varied(read: &str) -> bool {
    let mut seen = Vec::new();
    for c in read.chars().filter(|c| !c.is_ascii()) {
        if !seen.contains(&c) {
            seen.push(c);
            if seen.len() == 12 {
                return true;
            }
        }
    }
    false
}

fn same(a: &[Piece], b: &[Piece]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| (a.start, a.end, a.c) == (b.start, b.end, b.c))
}

/// The bytes that a charmap read as the text.
fn bytes_of(text: &str, map: usize) -> Vec<u8> {
    let byte = |c: char| {
        u8::try_from(u32::from(c)).ok().filter(u8::is_ascii).or_else(|| entry(c).bytes.get(map).copied())
    };
    text.chars().map(|c| byte(c).unwrap_or(b'?')).collect()
}

/// What the bytes of a text are in an encoding, as changes and whole; `None` where it does not have them all.
fn read(text: &str, bytes: &[u8], encoding: &'static Encoding) -> Option<(Vec<Piece>, String)> {
    let mut pieces = Vec::new();
    let mut read = String::with_capacity(text.len());
    let mut places = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let mut start = places.next()?;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte.is_ascii() {
            read.push(char::from(byte));
            start = places.next()?;
            at += 1;
            continue;
        }
        let (length, c) = [1, 2, 4].into_iter().find_map(|length| {
            let bytes = bytes.get(at..at + length)?;
            let read = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
            let mut chars = read.chars();
            chars.next().filter(|_| chars.next().is_none()).map(|c| (length, c))
        })?;
        let end = places.nth(length - 1)?;
        if !after(text, start).starts_with(c) {
            pieces.push(Piece { start, end, c, lost: false, spelled: false });
        }
        read.push(c);
        at += length;
        start = end;
    }
    Some((pieces, read))
}

/// Whether a text that was guessed to be in an encoding is like texts in it: letters of one script and next to nothing
/// else; the frequent half of Chinese characters, Korean syllables, Japanese syllables among the rest.
fn is_like(read: &str, bytes: &[u8], encoding: &'static Encoding) -> bool {
    let (mut letters, mut unspaced, mut kana, mut hangul, mut signs) = (0, 0, 0, 0, 0);
    let mut scripts = [0_usize; 128];
    let mut rising = 0;
    let mut last = '\0';
    for c in read.chars().filter(|c| !c.is_ascii()) {
        let own = script(c);
        if own == UNSPACED {
            unspaced += 1;
            kana += usize::from(matches!(c, '\u{3041}'..='\u{30FF}'));
            hangul += usize::from(matches!(c, '\u{AC00}'..='\u{D7A3}'));
        }
        if own == 0 {
            signs += 1;
        } else {
            letters += 1;
            if let Some(count) = scripts.get_mut(usize::from(own)) {
                *count += 1;
            }
        }
        rising += usize::from(u32::from(c) == u32::from(last) + 1);
        last = c;
    }
    let most = scripts.iter().max().copied().unwrap_or(0);
    // A list of letters is a list of letters.
    if most * 20 < letters * 19 || signs * 3 > letters || rising * 4 > letters {
        return false;
    }
    if unspaced < most {
        return scripts.get(usize::from(LATIN)) != Some(&most);
    }
    let first_level = |range: std::ops::RangeInclusive<u8>| {
        let pairs = bytes.iter().filter(|b| range.contains(b)).count();
        pairs * 10 >= unspaced * 9
    };
    match encoding.name() {
        "EUC-KR" => hangul * 10 >= unspaced * 9,
        "Shift_JIS" | "EUC-JP" | "ISO-2022-JP" => kana * 5 >= unspaced && kana < unspaced,
        "GBK" | "gb18030" => first_level(0xB0..=0xD7),
        "Big5" => first_level(0xA4..=0xC6),
        _ => true,
    }
}
