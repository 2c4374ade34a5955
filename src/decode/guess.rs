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
    // Only lines with a high byte or an escape sequence tell anything.
    'pieces: for piece in pieces {
        for line in piece.split_inclusive(|&b| b == b'\n') {
            if line.is_ascii() && memchr::memchr(0x1B, line).is_none() {
                continue;
            }
            let (line, whole) = line.get(..LONGEST).map_or((line, true), |start| (start, false));
            detector.feed(line, false);
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
    Some(detector.guess(hint.tld.as_deref().map(str::as_bytes), Utf8Detection::Deny))
}
