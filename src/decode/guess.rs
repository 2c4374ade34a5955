//! The guess from the frequency of characters.

use super::Hint;
use super::charset::Charset;

/// The encoding that the pieces (whole lines, or the whole) are most likely in; `None` where this build cannot guess.
#[cfg(not(feature = "detect"))]
pub(super) fn guess<'b>(_: impl Iterator<Item = &'b [u8]>, _: &Hint) -> Option<Charset> {
    None
}

/// High bytes that are looked at: more do not make the guess better.
#[cfg(feature = "detect")]
const ENOUGH: usize = 4096;

/// The longest piece of a line that is looked at.
#[cfg(feature = "detect")]
const LONGEST: usize = 1 << 14;

/// What the guess of chardetng is worth, in tenths of a natural logarithm.
#[cfg(feature = "detect")]
const TRUST: u32 = 30;

/// The encoding that the pieces (whole lines, or the whole) are most likely in; `None` where this build cannot guess.
///
/// chardetng tells East Asian, Greek, Semitic and Thai encodings apart. Where it finds an encoding of Latin or Cyrillic
/// letters, the letters decide, with its guess as one vote: it does not know the encodings of the Macintosh and of DOS,
/// and takes a language with few accents for another one in short texts.
#[cfg(feature = "detect")]
pub(super) fn guess<'b>(pieces: impl Iterator<Item = &'b [u8]>, hint: &Hint) -> Option<Charset> {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

    use super::korean::Johab;
    use super::letters::{self, Sight};

    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    let mut sight = Sight::default();
    let mut johab = Johab::default();
    let mut complete = true;
    // Only lines with a high byte or an escape sequence tell anything.
    'pieces: for piece in pieces {
        for line in piece.split_inclusive(|&b| b == b'\n') {
            if line.is_ascii() && memchr::memchr(0x1B, line).is_none() {
                continue;
            }
            let (line, whole) = line.get(..LONGEST).map_or((line, true), |start| (start, false));
            detector.feed(line, false);
            johab.line(line);
            sight.line(line);
            // Where a line was cut, perhaps inside a character, nothing may follow.
            if sight.high_bytes() >= ENOUGH || !whole {
                complete = false;
                break 'pieces;
            }
        }
    }
    if complete {
        detector.feed(b"", true);
    }
    let guess =
        Charset::Standard(detector.guess(hint.tld.as_deref().map(str::as_bytes), Utf8Detection::Deny));
    Some(if letters::knows(guess) || sight.is_sparse() {
        if johab.holds() { Charset::Johab } else { sight.best(guess, TRUST, hint) }
    } else {
        guess
    })
}

#[cfg(all(test, feature = "detect"))]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> &'static str {
        guess([bytes].into_iter(), &Hint::default()).map_or("", Charset::name)
    }

    #[test]
    fn signs_alone_are_western() {
        let text = b"\x91It\x92s late,\x92 she said of the \xA38.1bn and \xA3420m \x96 or \x8012m \x96 lost in 2022\x9623.";
        assert_eq!(of(text), "windows-1252");
        assert_eq!(of(b"The caf\xE9 on the corner"), "windows-1252");
    }
}
