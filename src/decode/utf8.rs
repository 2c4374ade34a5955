//! UTF-8 against a label, and UTF-8 that is nearly valid: cut in its last character, or mixed with another encoding.

use encoding_rs::WINDOWS_1252;

use super::charset::Charset;
use super::output::Output;
use super::{Hint, guess};
use crate::cursor::{char_at, char_before};

/// What stray bytes in UTF-8 are.
pub(super) const STRAY: Charset = Charset::Standard(WINDOWS_1252);

/// Whether a text that is valid UTF-8 with more than ASCII is that, whatever the label says.
///
/// A single pair of high bytes is a character in the encodings of East Asia as well. There the label is believed,
/// except inside a word of Latin letters.
pub(super) fn outranks(text: &str, label: Charset) -> bool {
    let mut high = text.char_indices().filter(|(_, c)| !c.is_ascii());
    match (high.next(), high.next()) {
        (Some((at, c)), None) if c.len_utf8() == 2 && !label.is_single_byte() => {
            let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
            latin(char_before(text, at)) || latin(char_at(text, at + 2))
        }
        _ => true,
    }
}

/// Whether bytes that are not valid UTF-8 are so but for a small part.
pub(super) fn mostly(bytes: &[u8]) -> bool {
    let tally = Tally::of(bytes, true);
    tally.good >= 4 && tally.good_bytes >= 4 * tally.bad_bytes
}

/// Sequences in a line that is wholly valid by which it is UTF-8, whatever the others are. Fewer can be characters of
/// an East Asian encoding by chance.
const SURE: usize = 8;

/// Whether bytes that are not valid UTF-8 are so in their greater part, and if they are, whether it is only their last
/// character that was cut off.
pub(super) fn nearly(bytes: &[u8], last: bool) -> Option<Nearly> {
    let tally = Tally::of(bytes, last);
    if tally.bad_bytes == 0 {
        return (tally.good > 0 || lone_cut(bytes)).then_some(Nearly::Cut);
    }
    // Two bytes of an East Asian encoding can look like a character, but not most of them; and few of them look
    // like the accented letters and the quotation marks of the West.
    let mostly = tally.good >= 2
        && (tally.good_bytes >= 2 * tally.bad_bytes || tally.western_bytes >= tally.bad_bytes);
    let sure = || {
        let sure = |line: &[u8]| {
            let tally = Tally::of(line, false);
            tally.bad_bytes == 0 && tally.good >= SURE
        };
        tally.good >= SURE && bytes.split(|&b| b == b'\n').any(sure)
    };
    // Accented letters of the West in lines that are wholly valid, and other bytes in other lines: a paragraph from elsewhere.
    let apart = || {
        let pure = |line: &[u8]| {
            let tally = Tally::of(line, false);
            tally.good == 0 || tally.bad_bytes == 0
        };
        tally.good >= 2
            && tally.western_bytes == tally.good_bytes
            && 2 * tally.western_bytes >= tally.bad_bytes
            && bytes.split(|&b| b == b'\n').all(pure)
    };
    (mostly || sure() || apart()).then_some(Nearly::Mixed)
}

/// How bytes are nearly UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nearly {
    Cut,
    Mixed,
}

/// Decodes bytes at `at` that are UTF-8 in their greater part; `last` when nothing comes after them.
///
/// Line by line: one in which valid sequences outweigh the rest is UTF-8 with strays, which are Windows-1252 as a rule;
/// the others are of one other encoding, which is guessed from all of them and kept.
pub(super) fn mixed(
    bytes: &[u8],
    at: usize,
    last: bool,
    hint: &Hint,
    other: &mut Option<Charset>,
    output: &mut Output,
) {
    let legacy = |line: &&[u8]| {
        let tally = Tally::of(line, last);
        tally.bad_bytes > tally.good_bytes
    };
    let end = at + bytes.len();
    let mut at = at;
    for line in bytes.split_inclusive(|&b| b == b'\n') {
        if let Ok(text) = std::str::from_utf8(line) {
            output.push_str(text);
        } else if legacy(&line) {
            let guess = || guess::guess(bytes.split_inclusive(|&b| b == b'\n').filter(legacy), hint);
            let other = *other.get_or_insert_with(|| guess().unwrap_or(STRAY));
            other.machine().push(line, at, true, output);
        } else {
            strays(output, line, at, if last { end } else { usize::MAX });
        }
        at += line.len();
    }
}

/// Decodes a line at `at` of UTF-8 with other bytes in it; the whole ends at `length`.
fn strays(output: &mut Output, line: &[u8], at: usize, length: usize) {
    let mut at = at;
    for chunk in line.utf8_chunks() {
        output.push_str(chunk.valid());
        at += chunk.valid().len();
        let stray = chunk.invalid();
        let end = at + stray.len();
        match *stray {
            [] => {}
            _ if end == length && cut(stray) => output.drop(at..end),
            // `é”` or `é,`: two characters. Else a sequence that lost its end.
            [first, second] if first != 0xE2 && closes(second) => {
                output.push(windows_1252(first));
                output.push(windows_1252(second));
            }
            [byte] if at > 0 && !matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D) => {
                output.push(windows_1252(byte));
            }
            _ => output.replace(at..end),
        }
        at = end;
    }
}

/// Whether bytes are the beginning of a character.
fn cut(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

/// So much of a text in a language with an `â` has other accents.
const LONG: usize = 40;

/// Whether ASCII ends in the beginning of a character and not in a character of another encoding: a capital after a
/// small letter (`maÃ`), or more than one byte.
fn lone_cut(bytes: &[u8]) -> bool {
    let ascii = bytes.iter().take_while(|b| b.is_ascii()).count();
    match bytes.split_at_checked(ascii) {
        Some((start, [lead])) => {
            let after_letter = start.last().is_some_and(u8::is_ascii_alphabetic);
            match lead {
                // Of a no-break space or a sign; of a quotation mark or dash, where it cannot be the `â` that ends a word.
                0xC2 => true,
                0xE2 => !after_letter || start.len() >= LONG,
                _ => *lead < 0xDF && start.last().is_some_and(u8::is_ascii_lowercase),
            }
        }
        Some((_, tail)) => cut(tail),
        None => false,
    }
}

/// Whether a byte is, in Windows-1252, punctuation that stands after a word.
fn closes(byte: u8) -> bool {
    matches!(byte, 0x84 | 0x85 | 0x92 | 0x93 | 0x94 | 0x96 | 0x97 | 0x9B | 0xA0 | 0xAB | 0xBB)
}

fn windows_1252(byte: u8) -> char {
    WINDOWS_1252.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or('\u{FFFD}')
}

/// How much of bytes is UTF-8. A last character that was cut off, where bytes may end so, is neither good nor bad.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    good: usize,
    good_bytes: usize,
    /// Those of accented letters of the West, general punctuation and the euro sign.
    western_bytes: usize,
    bad_bytes: usize,
}

impl Tally {
    fn of(bytes: &[u8], whole: bool) -> Self {
        let mut tally = Self::default();
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            for b in chunk.valid().bytes().filter(|b| !b.is_ascii()) {
                tally.good_bytes += 1;
                tally.good += usize::from(b >= 0xC0);
                tally.western_bytes += match b {
                    0xC3 => 2,
                    0xE2 => 3,
                    _ => 0,
                };
            }
            let last = whole && chunks.peek().is_none();
            if !(last && cut(chunk.invalid())) {
                tally.bad_bytes += chunk.invalid().len();
            }
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Evidence, decode};
    use super::*;

    #[test]
    fn a_sequence_is_cut_after_its_lead() {
        for bytes in [&b"\xC2"[..], b"ma\xC2", b"ma\xC3", b"ma\xDE", b" \xE2"] {
            assert!(lone_cut(bytes), "{bytes:?}");
        }
        for bytes in [&b"ma\xDF"[..], b"MA\xC3", b" \xC3", b"ma\xE2", b"ma", b""] {
            assert!(!lone_cut(bytes), "{bytes:?}");
        }
    }

    #[test]
    fn a_cut_last_character_is_dropped_and_told() {
        let bytes = "übermäßig groß".as_bytes();
        let decoded = decode(&bytes[..bytes.len() - 1], &Hint::default());
        assert_eq!((decoded.text.as_ref(), decoded.evidence), ("übermäßig gro", Evidence::Utf8));
        assert_eq!(decoded.malformed.first(), Some(&(16..17)));
        assert!(decoded.notices[0].span.is_empty());
        assert_eq!(decode(b"un d\xC3", &Hint::default()).text, "un d");
        assert_eq!(decode(b"un caf\xE9", &Hint::default()).text, "un café");
    }

    #[test]
    fn strays_are_read_where_they_stand() {
        let bytes = b"Se\xC3\xB1or Pe\xC3\xB1a said \x93no\x94 at the caf\xE9\x94.";
        let decoded = decode(bytes, &Hint::default());
        assert_eq!(decoded.text, "Señor Peña said “no” at the café”.");
        assert_eq!((decoded.encoding, decoded.also), ("UTF-8", Some("windows-1252")));
        assert_eq!(decoded.evidence, Evidence::Mixed);
        assert!(decoded.malformed.is_empty());
    }

    #[test]
    fn a_paragraph_from_elsewhere_may_have_more_letters_than_the_rest() {
        let bytes = b"Das Caf\xE9 \xF6ffnet sp\xE4ter f\xFCr R\xE4der.\nAm 6. J\xC3\xA4nner f\xC3\xA4hrt es.";
        let decoded = decode(bytes, &Hint::default());
        assert_eq!(decoded.text, "Das Café öffnet später für Räder.\nAm 6. Jänner fährt es.");
        assert_eq!((decoded.evidence, decoded.also), (Evidence::Mixed, Some("windows-1252")));
        // Both in one line.
        let bytes = b"Das Caf\xE9 \xF6ffnet sp\xE4ter f\xFCr R\xE4der. Am 6. J\xC3\xA4nner f\xC3\xA4hrt es.";
        assert_ne!(decode(bytes, &Hint::default()).evidence, Evidence::Mixed);
    }

    #[test]
    fn a_sequence_that_lost_its_end_is_told() {
        let decoded = decode(b"Se\xC3\xB1or Pe\xC3\xB1a \xE2\x80no", &Hint::default());
        assert_eq!(decoded.text, "Señor Peña \u{FFFD}no");
        assert_eq!(decoded.malformed.first(), Some(&(13..15)));
    }

    #[test]
    #[cfg(feature = "detect")]
    fn lines_in_another_encoding_are_read_by_it() {
        let mut bytes = "Мост закрыт до весны, сообщили в мэрии.\n".as_bytes().to_vec();
        let line = "Ремонт начнётся в понедельник утром.\n";
        bytes.extend(encoding_rs::WINDOWS_1251.encode(line).0.iter());
        bytes.extend("Движение пойдёт в объезд.".as_bytes());
        let decoded = decode(&bytes, &Hint::default());
        assert!(decoded.text.contains(line));
        assert_eq!((decoded.evidence, decoded.also), (Evidence::Mixed, Some("windows-1251")));
    }
}
