//! The guess from the frequency of characters.

use encoding_rs::Encoding;

use super::Hint;

/// The encoding that the pieces (whole lines, or the whole) are most likely in; `None` where this build cannot guess.
#[cfg(not(feature = "detect"))]
pub(super) fn guess<'b>(_: impl Iterator<Item = &'b [u8]>, _: &Hint) -> Option<&'static Encoding> {
    None
}

/// High bytes that are looked at: more do not make the guess better.
#[cfg(feature = "detect")]
const ENOUGH: usize = 4096;

/// The longest piece of a line that is looked at.
#[cfg(feature = "detect")]
const LONGEST: usize = 1 << 14;

/// The encoding that the pieces (whole lines, or the whole) are most likely in; `None` where this build cannot guess.
#[cfg(feature = "detect")]
pub(super) fn guess<'b>(pieces: impl Iterator<Item = &'b [u8]>, hint: &Hint) -> Option<&'static Encoding> {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    let mut seen = 0;
    let mut signs = None;
    // Only lines with a high byte or an escape sequence tell anything.
    'pieces: for piece in pieces {
        for line in piece.split_inclusive(|&b| b == b'\n') {
            if line.is_ascii() && memchr::memchr(0x1B, line).is_none() {
                continue;
            }
            let (line, whole) = line.get(..LONGEST).map_or((line, true), |start| (start, false));
            detector.feed(line, false);
            signs = Some(signs.unwrap_or(true) && only_signs(line));
            seen += line.iter().filter(|b| !b.is_ascii() || **b == 0x1B).count();
            // Where a line was cut, perhaps inside a character, nothing may follow.
            if seen >= ENOUGH || !whole {
                break 'pieces;
            }
        }
    }
    if seen < ENOUGH {
        detector.feed(b"", true);
    }
    let guess = detector.guess(hint.tld.as_deref().map(str::as_bytes), Utf8Detection::Deny);
    let western = hint.tld.is_none() && signs.unwrap_or(false) && is_european(guess);
    Some(if western { encoding_rs::WINDOWS_1252 } else { guess })
}

/// Whether every high byte of a line is a sign and no letter of Western Europe, and none stands beside a letter where
/// another reading may make it one: `\u{A3}8bn` is that, `by\u{B3}` is not. Where nothing else stands in a text, the
/// frequencies of letters say nothing.
#[cfg(feature = "detect")]
fn only_signs(line: &[u8]) -> bool {
    let letter = |at: Option<usize>| at.and_then(|at| line.get(at)).is_some_and(u8::is_ascii_alphabetic);
    line.iter().enumerate().filter(|(_, b)| !b.is_ascii()).all(|(at, b)| match b {
        // Quotation marks, dashes, dots: the same in all of them.
        0x82 | 0x84..=0x87 | 0x89 | 0x8B | 0x91..=0x97 | 0x99 | 0x9B | 0xA0 | 0xAB | 0xBB => true,
        0x80 | 0xA1..=0xA9 | 0xAC..=0xB9 | 0xBC..=0xBF | 0xD7 => {
            !letter(at.checked_sub(1)) && !letter(at.checked_add(1))
        }
        _ => false,
    })
}

/// Whether an encoding is a single-byte one whose punctuation is that of windows-1252 and whose letters are others.
#[cfg(feature = "detect")]
fn is_european(encoding: &'static Encoding) -> bool {
    [
        encoding_rs::WINDOWS_1250,
        encoding_rs::WINDOWS_1254,
        encoding_rs::WINDOWS_1257,
        encoding_rs::WINDOWS_1258,
    ]
    .contains(&encoding)
}

#[cfg(all(test, feature = "detect"))]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> &'static str {
        guess([bytes].into_iter(), &Hint::default()).map_or("", Encoding::name)
    }

    #[test]
    fn signs_alone_are_western() {
        let text = b"\x91It\x92s late,\x92 she said of the \xA38.1bn and \xA3420m \x96 or \x8012m \x96 lost in 2022\x9623.";
        assert_eq!(of(text), "windows-1252");
        assert!(only_signs(text));
        // Polish, by one letter that is a sign in the West.
        assert!(!only_signs(b"by\xB3"));
        assert!(!only_signs(b"\xA3an"));
        assert!(!only_signs(b"caf\xE9"));
    }
}
