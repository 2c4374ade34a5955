//! The guess from the frequency of characters.

use super::Hint;
use super::charset::Charset;

/// The encoding that the pieces (whole lines, or the whole) are most likely in; `None` where this build cannot guess.
#[cfg(not(feature = "detect"))]
pub(super) fn guess<'b>(_: impl Iterator<Item = &'b [u8]> + Clone, _: &Hint) -> Option<Charset> {
    None
}

/// High bytes that are looked at: more do not make the guess better.
#[cfg(feature = "detect")]
const ENOUGH: usize = 1024;

/// The longest piece of a line that is looked at.
#[cfg(feature = "detect")]
const LONGEST: usize = 1 << 14;

/// The encoding that the pieces (whole lines, or the whole) are most likely in; `None` where this build cannot guess.
///
/// chardetng tells East Asian, Greek, Semitic and Thai encodings apart. Where it finds an encoding of Latin or Cyrillic
/// letters, the letters decide, with its guess as one vote: it does not know the encodings of the Macintosh and of DOS,
/// and takes a language with few accents for another one in short texts.
#[cfg(feature = "detect")]
pub(super) fn guess<'b>(pieces: impl Iterator<Item = &'b [u8]> + Clone, hint: &Hint) -> Option<Charset> {
    use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

    use super::korean::Johab;
    use super::letters;

    let ranking = sight(pieces.clone()).rank(hint);
    if let Some(sure) = ranking.sure() {
        return Some(sure);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    let mut johab = Johab::default();
    let mut seen = 0;
    let mut complete = true;
    for (line, whole) in telling(pieces.clone()) {
        detector.feed(line, false);
        johab.line(line);
        seen += line.iter().filter(|b| !b.is_ascii()).count();
        // Where a line was cut, perhaps inside a character, nothing may follow.
        if seen >= ENOUGH || !whole {
            complete = false;
            break;
        }
    }
    if complete {
        detector.feed(b"", true);
    }
    let guess =
        Charset::Standard(detector.guess(hint.tld.as_deref().map(str::as_bytes), Utf8Detection::Deny));
    Some(match () {
        () if !letters::knows(guess) && !ranking.is_sparse() => guess,
        () if johab.holds() => Charset::Johab,
        () => ranking.with(guess),
    })
}

/// The lines that tell anything, those with a high byte or an escape character; the beginning of a long one, which is
/// then no whole one.
#[cfg(feature = "detect")]
fn telling<'b>(pieces: impl Iterator<Item = &'b [u8]>) -> impl Iterator<Item = (&'b [u8], bool)> {
    let lines = pieces.flat_map(|piece| piece.split_inclusive(|&b| b == b'\n'));
    let telling = |line: &&[u8]| !line.is_ascii() || memchr::memchr(0x1B, line).is_some();
    lines.filter(telling).map(|line| line.get(..LONGEST).map_or((line, true), |start| (start, false)))
}

#[cfg(feature = "detect")]
fn sight<'b>(pieces: impl Iterator<Item = &'b [u8]>) -> super::letters::Sight {
    let mut sight = super::letters::Sight::default();
    for (line, whole) in telling(pieces) {
        sight.line(line);
        if sight.has_enough() || !whole {
            break;
        }
    }
    sight
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

    /// What stands behind a thousand letters beyond ASCII is not looked at.
    #[test]
    fn the_beginning_decides() {
        let latin = "le café de l’été était fermé\n".repeat(400);
        let cyrillic = "Гавань закрыли в девять часов утра, сказал он.\n".repeat(4000);
        let bytes =
            [encoding_rs::WINDOWS_1252.encode(&latin).0, encoding_rs::WINDOWS_1251.encode(&cyrillic).0]
                .concat();
        assert_eq!(of(&bytes), "windows-1252");
        assert_eq!(of(bytes.get(latin.chars().count() - 290..).unwrap_or_default()), "windows-1251");
    }
}
