//! Bytes to text: which encoding they are in, on what evidence, and what could not be read.
//!
//! The order of evidence: a byte order mark; zero bytes, which only UTF-16 and UTF-32 have in text; UTF-8 that is valid
//! and holds more than ASCII; the declared label; UTF-8 with a few strays in it; a guess. Valid UTF-8 goes before the
//! label because labels lie and such bytes do not come about by chance: of the pages of a news crawl all whose label
//! contradicted valid UTF-8 were UTF-8.
//!
//! Encodings are those of the WHATWG standard, under its names, and those that old files have beside them: UTF-32
//! (`UTF-32LE`, `UTF-32BE`), Johab, ISO-2022-KR, and code pages of DOS (`IBM855`). In two encodings of Japanese, EUC-JP
//! and ISO-2022-JP, six signs are those of JIS X 0208 (`〜` is U+301C, `−` U+2212) where the standard takes Microsoft's.
//!
//! # What can be relied on
//!
//! - Valid UTF-8 comes back as it is, if it does not begin with a byte order mark and has neither zero bytes nor escape
//!   characters, by which UTF-16 and the stateful encodings are told. With a label of an encoding of two bytes it also
//!   needs more than a single character beyond ASCII, or one inside a Latin word.
//! - Text written in an encoding comes back by its label, if the bytes have none of these marks, are not valid UTF-8 with
//!   more than ASCII (for a single-byte label: nor so in their greater part), and the text has no control characters from
//!   U+0080 to U+009F.
//! - However the bytes come in pieces, [`Decoder`] gives what [`decode()`] gives for the whole.

mod charset;
mod declared;
mod engine;
mod guess;
mod hint;
mod korean;
#[cfg(feature = "detect")]
mod language;
#[cfg(feature = "detect")]
mod letters;
mod lost;
mod output;
mod page;
#[cfg(test)]
mod properties;
mod stream;
mod utf8;
mod wide;

pub use hint::Hint;
pub(crate) use lost::lost_notices;
pub use stream::{Decoder, Summary};

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::notice::{Notice, NoticeKind};

/// Text made from bytes, and how.
///
/// ```
/// use copydesk::{Hint, decode};
///
/// let bytes = b"\xEF\xBB\xBFThree miles \xFF wide";
/// let decoded = decode(bytes, &Hint::default());
/// assert_eq!((&*decoded.text, decoded.encoding), ("Three miles \u{FFFD} wide", "UTF-8"));
/// assert_eq!(decoded.malformed, [15..16]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoded<'b> {
    /// The text, without a byte order mark; borrowed where the bytes were valid UTF-8.
    pub text: Cow<'b, str>,
    /// The WHATWG name of the encoding found: `UTF-8`, `windows-1252`.
    pub encoding: &'static str,
    /// What the encoding was chosen by.
    pub evidence: Evidence,
    /// The WHATWG name of the encoding of those parts that are not in `encoding`, for [`Evidence::Mixed`].
    pub also: Option<&'static str>,
    /// The ranges of the bytes that the encoding does not have. Each is one or more U+FFFD in the text, but for a last
    /// character that was cut off, which has nothing in the text.
    ///
    /// Adjacent ranges are one. There are at most 1,000: the last one reaches to the end of all that came after it.
    pub malformed: Vec<Range<usize>>,
    /// One [`NoticeKind::MalformedBytes`] for each of `malformed`, with its place in the text.
    pub notices: Vec<Notice>,
}

impl Decoded<'_> {
    /// The notices of the decoding and those of the parsed text in one list, sorted by start.
    ///
    /// A parser sees a U+FFFD and cannot know where it came from; where the decoding put it there, only the decoding's
    /// notice stays.
    ///
    /// ```
    /// use copydesk::{Hint, NoticeKind, Parser, decode};
    ///
    /// let decoded = decode(b"\xEF\xBB\xBFfive \xFF miles", &Hint::default());
    /// let document = Parser::default().parse(&decoded.text);
    /// let notices = decoded.merge_notices(document.notices);
    /// assert_eq!(notices.iter().map(|notice| notice.kind).collect::<Vec<_>>(), [NoticeKind::MalformedBytes]);
    /// ```
    #[must_use]
    pub fn merge_notices(&self, mut parsed: Vec<Notice>) -> Vec<Notice> {
        parsed.retain(|notice| {
            let next = self.notices.partition_point(|own| own.span.end() < notice.span.end());
            notice.kind != NoticeKind::ReplacementCharacter
                || !self.notices.get(next).is_some_and(|own| own.span.contains(notice.span))
        });
        parsed.extend(&self.notices);
        Notice::sort(&mut parsed);
        parsed
    }
}

/// What an encoding was chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Evidence {
    /// A byte order mark.
    Bom,
    /// Where the zero bytes stand, or how alike every second byte is: UTF-16 or UTF-32 without a mark.
    Wide,
    /// The bytes are valid UTF-8 (ASCII is), but for a last character that was cut off.
    Utf8,
    /// The label, and nothing in the bytes speaks against it.
    Label,
    /// Most of the bytes are valid UTF-8, some runs or lines are in another encoding.
    Mixed,
    /// A guess from the frequency of characters, with the domain or language as a hint.
    Guess,
    /// Nothing: the bytes are no UTF-8, and this build cannot guess.
    Default,
}

impl Evidence {
    /// The name in JSON.
    ///
    /// ```
    /// assert_eq!(copydesk::decode::Evidence::Guess.name(), "guess");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bom => "bom",
            Self::Wide => "wide",
            Self::Utf8 => "utf8",
            Self::Label => "label",
            Self::Mixed => "mixed",
            Self::Guess => "guess",
            Self::Default => "default",
        }
    }
}

/// Makes text of bytes in any encoding. It always gives a text; what could not be read is told, never dropped silently.
///
/// # Example: an unlabelled file
///
/// ```
/// use copydesk::decode::{Evidence, Hint, decode};
///
/// let decoded = decode(b"caf\xE9 cr\xE8me, d\xE9j\xE0 vu", &Hint::default());
/// assert_eq!(decoded.text, "café crème, déjà vu");
/// assert_eq!((decoded.encoding, decoded.evidence), ("windows-1252", Evidence::Guess));
/// ```
///
/// # Example: a label that lies
///
/// ```
/// use copydesk::decode::{Evidence, Hint, decode};
///
/// let hint = Hint::default().label("iso-8859-1")?;
/// let decoded = decode("Zürich".as_bytes(), &hint);
/// assert_eq!((decoded.text.as_ref(), decoded.evidence), ("Zürich", Evidence::Utf8));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[must_use]
pub fn decode<'b>(bytes: &'b [u8], hint: &Hint) -> Decoded<'b> {
    engine::plain(bytes, hint).unwrap_or_else(|| engine::decode(bytes, hint, BLOCK))
}

/// The bytes that are decided on at once. Of what is longer, the encoding is that of the first block that is more than
/// ASCII.
pub const BLOCK: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(bytes: &[u8]) -> Decoded<'_> {
        decode(bytes, &Hint::default())
    }

    fn labelled<'b>(bytes: &'b [u8], label: &str) -> Decoded<'b> {
        decode(bytes, &Hint::default().label(label).unwrap())
    }

    fn utf16(text: &str, unit: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn utf8_comes_back_borrowed() {
        for text in ["", "plain", "Zürich – Genève", "東京で", "\u{FFFD}"] {
            let decoded = plain(text.as_bytes());
            assert!(matches!(decoded.text, Cow::Borrowed(t) if t == text));
            assert_eq!((decoded.encoding, decoded.evidence), ("UTF-8", Evidence::Utf8));
            assert!(decoded.notices.is_empty());
        }
    }

    #[test]
    fn places_are_those_of_the_signs_of_jis() {
        // £ has two bytes where the standard's full-width pound has three.
        let decoded = labelled(b"\x1B$B$3$l$O!r\x19$3\x1B(B.", "iso-2022-jp");
        assert_eq!(decoded.text, "これは£\u{FFFD}こ.");
        assert_eq!(decoded.notices[0].span.range(), 11..14);
    }

    #[test]
    fn korean_between_controls_may_end_within_a_pair() {
        let bytes = b"\x1B$)C\x0E0!0";
        let whole = labelled(bytes, "iso-2022-kr");
        assert_eq!((&*whole.text, &whole.malformed[..]), ("가\u{FFFD}", std::slice::from_ref(&(7..8))));
        let hint = Hint::default().label("iso-2022-kr").unwrap();
        for cut in 0..=bytes.len() {
            let (mut decoder, mut text) = (Decoder::new(&hint), String::new());
            decoder.feed(&bytes[..cut], &mut text);
            decoder.feed(&bytes[cut..], &mut text);
            let summary = decoder.finish(&mut text);
            assert_eq!((&*text, &summary.malformed), (&*whole.text, &whole.malformed), "{cut}");
        }
    }

    /// A label of two bytes a character is a mistake where ASCII has come before.
    #[test]
    fn a_wide_label_is_no_longer_believed_after_plain_text() {
        let bytes = b"It was over. Then caf\xE9 na\xEFve";
        assert_eq!(bytes.len() % 2, 0);
        let hint = Hint::default().label("utf-16").unwrap();
        for block in [4, 8, 12] {
            let (mut decoder, mut text) = (Decoder::with_block(&hint, block), String::new());
            decoder.feed(bytes, &mut text);
            let summary = decoder.finish(&mut text);
            assert_eq!(
                (&*text, summary.encoding),
                ("It was over. Then café naïve", "windows-1252"),
                "{block}"
            );
        }
    }

    #[test]
    fn a_mark_is_no_part_of_the_text() {
        assert_eq!(plain(b"\xEF\xBB\xBFone").text, "one");
        assert_eq!(plain(b"\xFF\xFEo\0n\0").text, "on");
        assert_eq!(plain(b"\xFE\xFF\0o\0n").text, "on");
        assert_eq!(plain(b"\xFF\xFE\0\0o\0\0\0").encoding, "UTF-32LE");
        let decoded = labelled(b"\0\0\xFE\xFF\0\0\0o", "gbk");
        assert_eq!((decoded.text.as_ref(), decoded.evidence), ("o", Evidence::Bom));
        let damaged = plain(b"\xEF\xBB\xBFone\xFFtwo");
        assert_eq!((damaged.text.as_ref(), damaged.malformed.first()), ("one\u{FFFD}two", Some(&(6..7))));
    }

    #[test]
    fn a_label_stands_where_the_bytes_do_not_speak_against_it() {
        for (bytes, label, text, encoding) in [
            // One character of two bytes is one of East Asia as well, one of three is not.
            ("a é b".as_bytes(), "gbk", "a 茅 b", "GBK"),
            ("a — b".as_bytes(), "gbk", "a — b", "UTF-8"),
            // An odd number of bytes is no UTF-16, nor is what is valid UTF-8.
            (b"one \xE9", "utf-16le", "one é", "windows-1252"),
            (b"o\0n\0", "utf-16le", "o\0n\0", "UTF-8"),
        ] {
            let decoded = labelled(bytes, label);
            assert_eq!((&*decoded.text, decoded.encoding), (text, encoding), "{bytes:?}");
        }
    }

    #[test]
    fn an_escape_sequence_without_a_shift_is_no_korean() {
        assert_eq!(plain(b"\x1B$)C no shift \xE9").encoding, "windows-1252");
        assert_eq!(plain(b"\x1B$)C \x0E\x30\x21").encoding, "ISO-2022-KR");
    }

    #[test]
    fn the_beginning_of_a_character_at_the_end_is_lost() {
        for (bytes, lost) in [(&b"he said \xE2"[..], 8..9), (b"he said \xC2", 8..9)] {
            let decoded = plain(bytes);
            assert_eq!((decoded.encoding, decoded.malformed.as_slice()), ("UTF-8", &[lost][..]), "{bytes:?}");
        }
        // The last letter of a word, rather.
        assert_eq!(plain(b"cin\xE2").malformed, []);
    }

    #[test]
    fn utf32_is_told_without_its_mark() {
        let decoded = plain(b"o\0\0\0n\0\0\0e\0\0\0");
        assert_eq!((&*decoded.text, decoded.encoding), ("one", "UTF-32LE"));
        assert_eq!(plain(b"o\0\0\0n\0\0\0e\0\0\0x").encoding, "UTF-8");
    }

    #[test]
    fn the_beginning_of_a_long_line_tells_its_encoding() {
        let text = b"\xCF\xF0\xE8\xE2\xE5\xF2 \xE2\xF1\xE5\xEC, \xFF \xE8\xE4\xF3 \xE4\xEE\xEC\xEE\xE9. ";
        let text = text.repeat(1000);
        let decoded = plain(&text);
        assert_eq!(decoded.encoding, "windows-1251");
        assert!(decoded.text.starts_with("Привет всем, я иду домой. "));
    }

    /// Lines tell by their high bytes, and after enough of them nothing does any more.
    #[test]
    fn lines_are_looked_at_until_there_are_enough_high_bytes() {
        let korean = |text: &str| encoding_rs::EUC_KR.encode(text).0.into_owned();
        let line = korean("배는 아침에 떠나 저녁에 돌아올 예정이다.\n");
        let english = b"The ferry from Incheon left the harbour early in the morning. ".repeat(20);
        for bytes in [
            [&english, &*korean("(서울)\n"), &line.repeat(3)].concat(),
            // Half a character, far behind.
            [&*line.repeat(50), b"\xC9 \n", &line].concat(),
        ] {
            let decoded = plain(&bytes);
            assert_eq!(decoded.encoding, "EUC-KR");
            assert!(decoded.text.ends_with("배는 아침에 떠나 저녁에 돌아올 예정이다.\n"));
        }
    }

    #[test]
    fn a_language_that_is_told_decides_on_letters() {
        for (language, bytes, text) in [
            ("tr", &b"ya\xF0mur"[..], "yağmur"),
            ("lt", b"keltas plauk\xEB", "keltas plaukė"),
            ("pl", b"osoba podlegaj\xB9ca karze", "osoba podlegająca karze"),
        ] {
            assert_eq!(decode(bytes, &Hint::default().language(language)).text, text);
        }
    }

    /// A capital of the Macintosh's Cyrillic is a dash in the encoding of Windows.
    #[test]
    fn a_dash_stands_at_the_start_of_no_word() {
        for text in ["Цены на Центральном рынке", "Цены от Центробанка"]
        {
            let (bytes, _, _) = encoding_rs::X_MAC_CYRILLIC.encode(text);
            assert_eq!(plain(&bytes).text, text);
        }
    }

    #[test]
    fn utf16_is_told_without_its_mark() {
        for text in [
            "The harbour was closed at nine.",
            "Гавань закрыли в девять часов утра.",
            "港は午前九時に閉鎖された。再開の見通しは立っていない。",
            "ﺍﻟﻤﻴﻨﺎﺀ ﻣﻐﻠﻖ",
        ] {
            let decoded = plain(&utf16(text, u16::to_le_bytes)).text.into_owned();
            assert_eq!(decoded, text);
            assert_eq!(plain(&utf16(text, u16::to_be_bytes)).text, text);
        }
    }

    #[test]
    fn a_true_label_is_believed_and_a_false_one_is_not() {
        let decoded = labelled(b"h\xF4tel", "windows-1252");
        assert_eq!((decoded.text.as_ref(), decoded.evidence), ("hôtel", Evidence::Label));
        assert_eq!(labelled("hôtel".as_bytes(), "gb2312").text, "hôtel");
        assert_eq!(labelled(b"one\xB0\xA1two", "euc-kr").text, "one가two");
        let pair = labelled(b"\xC4\xA3", "gbk");
        assert_eq!((pair.text.as_ref(), pair.encoding), ("模", "GBK"));
        let page = labelled("naïve".as_bytes(), "utf-16");
        assert_eq!((page.text.as_ref(), page.encoding), ("naïve", "UTF-8"));
        assert_eq!(labelled(b"plain", "shift_jis").encoding, "Shift_JIS");
    }

    #[test]
    fn one_byte_in_a_hundred_is_damage_and_one_in_ninety_nine_another_encoding() {
        for (length, believed) in [(100, true), (99, false)] {
            let bytes = [vec![b'a'; length - 2], vec![0xFF, b'a']].concat();
            assert_eq!(labelled(&bytes, "shift_jis").evidence == Evidence::Label, believed, "{length}");
        }
    }

    #[test]
    fn utf16_without_its_mark_is_told_by_four_characters() {
        for (text, told) in [("カナダで", true), ("カナダ", false)] {
            let bytes = utf16(text, u16::to_le_bytes);
            assert_eq!(decode(&bytes, &Hint::default()).text == text, told, "{text}");
        }
    }

    #[test]
    fn windows_1252_labelled_as_utf8_is_read() {
        let decoded = labelled(b"Le caf\xE9 est ferm\xE9, dit-il.", "utf-8");
        assert_eq!((decoded.text.as_ref(), decoded.encoding), ("Le café est fermé, dit-il.", "windows-1252"));
    }

    #[test]
    fn escape_sequences_tell_iso_2022_jp() {
        let decoded = plain(b"\x1B$B9A$OJD:?$5$l$?\x1B(B.");
        assert_eq!((decoded.text.as_ref(), decoded.encoding), ("港は閉鎖された.", "ISO-2022-JP"));
        assert_eq!(plain(b"\x1B[1mbold\x1B[0m").text, "\u{1B}[1mbold\u{1B}[0m");
    }

    #[test]
    fn each_malformed_run_is_one_notice_with_its_place() {
        let bytes = [b"\xB0\xA1".repeat(400).as_slice(), b"a\xFF\xFF\xFFb"].concat();
        let decoded = labelled(&bytes, "euc-kr");
        assert_eq!(decoded.malformed.first(), Some(&(801..804)));
        assert_eq!(decoded.notices.len(), 1);
        let span = decoded.notices[0].span;
        assert!(crate::cursor::slice(&decoded.text, span).chars().all(|c| c == '\u{FFFD}'));
        assert_eq!(span.start(), 1201);
    }

    #[test]
    fn damage_without_end_makes_no_notices_without_end() {
        let bytes = b"\xEF\xBB\xBF".iter().copied().chain(b"a\xFF".repeat(50_000)).collect::<Vec<_>>();
        let decoded = plain(&bytes);
        assert_eq!((decoded.malformed.len(), decoded.notices.len()), (1000, 1000));
        assert_eq!(decoded.malformed.last().unwrap().end, bytes.len());
        assert_eq!(decoded.notices.last().unwrap().span.end(), decoded.text.len());
    }

    #[test]
    fn an_encoding_is_decoded_over_its_steps() {
        let text = "한국어 기사 ".repeat(1000);
        let (bytes, encoding, _) = encoding_rs::EUC_KR.encode(&text);
        for skip in 0..3 {
            let bytes = [&b"ab"[..skip.min(2)], &bytes].concat();
            let decoded = charset::Charset::Standard(encoding).decode(&bytes, 0, Evidence::Label);
            assert!(decoded.text.ends_with(&text) && decoded.malformed.is_empty());
        }
    }

    #[test]
    fn only_the_decoding_tells_of_what_it_replaced() {
        let decoded = plain(b"\xEF\xBB\xBFone\xFFtwo \xEF\xBF\xBD");
        let notices = decoded.merge_notices(lost_notices(&decoded.text));
        let kinds: Vec<_> = notices.iter().map(|notice| (notice.kind, notice.span.start())).collect();
        assert_eq!(kinds, [(NoticeKind::MalformedBytes, 3), (NoticeKind::ReplacementCharacter, 10)]);
    }
}
