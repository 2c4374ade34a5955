//! UTF-16 and UTF-32, told without a mark.

use encoding_rs::{UTF_16BE, UTF_16LE};

use super::charset::Charset;

/// Bytes that are looked at.
const SAMPLE: usize = 1 << 16;

fn scalar(unit: [u8; 4], big: bool) -> Option<char> {
    char::from_u32(if big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) })
}

/// The mark of UTF-32 and its length. `FF FE 00 00` can be UTF-16 with a zero character first, which no text has.
pub(super) fn utf32_mark(bytes: &[u8], whole: bool) -> Option<(Charset, usize)> {
    if whole && !bytes.len().is_multiple_of(4) {
        return None;
    }
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] => Some((Charset::Utf32 { big: false }, 4)),
        [0, 0, 0xFE, 0xFF, ..] => Some((Charset::Utf32 { big: true }, 4)),
        _ => None,
    }
}

/// Which wide encoding bytes with zeros among them are in.
pub(super) fn with_zero_bytes(bytes: &[u8], whole: bool) -> Option<Charset> {
    let sample = sample(bytes);
    if !whole || bytes.len().is_multiple_of(4) {
        for big in [false, true] {
            if sample.as_chunks().0.iter().all(|unit| scalar(*unit, big).is_some_and(|c| c != '\0')) {
                return Some(Charset::Utf32 { big });
            }
        }
    }
    let (le, be) = (Score::of(sample, u16::from_le_bytes), Score::of(sample, u16::from_be_bytes));
    let (best, other, encoding) = if le.good >= be.good { (le, be, UTF_16LE) } else { (be, le, UTF_16BE) };
    // A text has a blank or a letter of its script in two places of three, binary data has not.
    (best.bad * 50 <= best.all && best.good * 3 >= best.all && best.good > other.good)
        .then_some(Charset::Standard(encoding))
}

/// Which byte order of UTF-16 bytes without a zero are in: text of East Asia without Latin letters or blanks.
pub(super) fn without_mark(bytes: &[u8], whole: bool) -> Option<Charset> {
    if (whole && !bytes.len().is_multiple_of(2)) || bytes.len() < 8 {
        return None;
    }
    let sample = sample(bytes);
    let (le, be) = (Score::of(sample, u16::from_le_bytes), Score::of(sample, u16::from_be_bytes));
    let (best, other, encoding) =
        if le.eastern >= be.eastern { (le, be, UTF_16LE) } else { (be, le, UTF_16BE) };
    (best.bad == 0 && best.eastern * 20 >= best.all && best.eastern > 2 * other.eastern)
        .then_some(Charset::Standard(encoding))
}

fn sample(bytes: &[u8]) -> &[u8] {
    bytes.get(..SAMPLE).unwrap_or(bytes)
}

/// How much like text bytes look in one order.
#[derive(Clone, Copy, Debug, Default)]
struct Score {
    all: usize,
    /// Characters of a script that the one before is of too, blanks, ASCII.
    good: usize,
    /// Kana and the punctuation that stands between ideographs.
    eastern: usize,
    /// What no text has: lone surrogates, private use, non-characters, controls.
    bad: usize,
}

impl Score {
    fn of(sample: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Self {
        let mut score = Self::default();
        let mut block = 0;
        let units = sample.as_chunks().0.iter().map(|&pair| unit(pair));
        for c in char::decode_utf16(units) {
            score.all += 1;
            let Ok(c) = c else {
                score.bad += 1;
                continue;
            };
            // Arabic letters in their joined forms stand among the vowel signs of the others.
            let own = if matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}') {
                6
            } else {
                u32::from(c) >> 8
            };
            match c {
                '\t' | '\n' | '\r' | ' '..='~' => score.good += 1,
                '\0'..='\u{9F}' | '\u{E000}'..='\u{F8FF}' | '\u{FFFE}'..='\u{FFFF}' => score.bad += 1,
                '\u{3001}' | '\u{3002}' | '\u{3041}'..='\u{30FF}' | '\u{FF01}' | '\u{FF0C}' | '\u{FF1A}' => {
                    score.good += 1;
                    score.eastern += 1;
                }
                // The scripts that are a block or two wide.
                '\u{A0}'..='\u{1FFF}' if own == block || own <= 1 => score.good += 1,
                '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' if own == block => score.good += 1,
                '\u{2010}'..='\u{2026}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => {
                    score.good += 1
                }
                _ => {}
            }
            block = own;
        }
        score
    }
}
