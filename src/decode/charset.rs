//! The encodings: those of the WHATWG standard by `encoding_rs`, and those that files have beside them.

use encoding_rs::{
    Decoder, EUC_JP, Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE, X_USER_DEFINED,
};

use super::korean;
use super::output::Output;
use super::page::Page;
#[cfg(test)]
use super::{Decoded, Evidence};

/// Bytes that are decoded at a time. A decoder that stops at each malformed byte must not be given the whole rest each
/// time: it looks at more than it takes.
const STEP: usize = 1 << 12;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    Standard(&'static Encoding),
    Utf32 { big: bool },
    Page(&'static Page),
    Johab,
    Iso2022Kr,
}

pub(super) const UTF8: Charset = Charset::Standard(UTF_8);

impl Charset {
    /// The encoding of a label of the WHATWG standard or of those that this crate has beside it.
    pub(super) fn for_label(label: &str) -> Option<Self> {
        let trimmed = label.trim().to_ascii_lowercase();
        let own = match &*trimmed {
            "utf-32" | "utf-32le" | "utf32" | "ucs-4" | "ucs-4le" => Some(Self::Utf32 { big: false }),
            "utf-32be" | "ucs-4be" => Some(Self::Utf32 { big: true }),
            "johab" | "cp1361" | "ms1361" | "windows-1361" => Some(Self::Johab),
            // The standard has this label, and replaces all that is in it.
            "iso-2022-kr" | "csiso2022kr" => Some(Self::Iso2022Kr),
            _ => Page::for_label(&trimmed).map(Self::Page),
        };
        let standard =
            || Encoding::for_label(label.as_bytes()).filter(|&e| e != REPLACEMENT && e != X_USER_DEFINED);
        own.or_else(|| standard().map(Self::Standard))
    }

    /// The WHATWG name, or IANA's.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Standard(encoding) => encoding.name(),
            Self::Utf32 { big: false } => "UTF-32LE",
            Self::Utf32 { big: true } => "UTF-32BE",
            Self::Page(page) => page.name,
            Self::Johab => "Johab",
            Self::Iso2022Kr => "ISO-2022-KR",
        }
    }

    /// Whether its code units are of two or four bytes.
    pub(super) fn is_wide(self) -> bool {
        match self {
            Self::Standard(encoding) => encoding == UTF_16LE || encoding == UTF_16BE,
            Self::Utf32 { .. } => true,
            _ => false,
        }
    }

    pub(super) fn is_single_byte(self) -> bool {
        match self {
            Self::Standard(encoding) => encoding.is_single_byte(),
            Self::Page(_) => true,
            _ => false,
        }
    }

    /// Whether bytes of ASCII are ASCII in it, whatever stands before them.
    pub(super) fn is_ascii_compatible(self) -> bool {
        match self {
            Self::Standard(encoding) => encoding.is_ascii_compatible(),
            Self::Page(_) | Self::Johab => true,
            Self::Utf32 { .. } | Self::Iso2022Kr => false,
        }
    }

    /// The text of bytes that stand at `skip` of `bytes` and after.
    #[cfg(test)]
    pub(super) fn decode<'b>(self, bytes: &[u8], skip: usize, evidence: Evidence) -> Decoded<'b> {
        let rest = bytes.get(skip..).unwrap_or_default();
        let mut output = Output::with_capacity(rest.len());
        self.machine().push(rest, skip, true, &mut output);
        output.finish(self.name(), evidence)
    }

    pub(super) fn machine(self) -> Machine {
        match self {
            Self::Standard(encoding) if encoding == UTF_8 => Machine::Utf8,
            Self::Standard(encoding) => {
                let by_jis = encoding == EUC_JP || encoding == ISO_2022_JP;
                Machine::Standard { decoder: encoding.new_decoder_without_bom_handling(), by_jis }
            }
            Self::Utf32 { big } => Machine::Utf32 { big, unit: Vec::new() },
            Self::Page(page) => Machine::Page(page),
            Self::Johab => Machine::Johab { lead: None },
            Self::Iso2022Kr => Machine::Iso2022Kr(Iso2022Kr::default()),
        }
    }
}

/// Decodes bytes piece by piece; what a piece ends in the middle of is kept for the next.
pub(super) enum Machine {
    /// Pieces end between characters.
    Utf8,
    Standard {
        decoder: Decoder,
        by_jis: bool,
    },
    Utf32 {
        big: bool,
        unit: Vec<u8>,
    },
    Page(&'static Page),
    Johab {
        lead: Option<u8>,
    },
    Iso2022Kr(Iso2022Kr),
}

impl std::fmt::Debug for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Machine").finish_non_exhaustive()
    }
}

impl Machine {
    /// Decodes a piece that stands at `at` in the whole; `last` when nothing comes after it.
    pub(super) fn push(&mut self, bytes: &[u8], at: usize, last: bool, output: &mut Output) {
        match self {
            Self::Utf8 => utf8(bytes, at, output),
            Self::Standard { decoder, by_jis } => standard(decoder, *by_jis, bytes, at, last, output),
            Self::Utf32 { big, unit } => utf32(*big, unit, bytes, at, last, output),
            Self::Page(page) => {
                for (i, &byte) in bytes.iter().enumerate() {
                    match page.char(byte) {
                        Some(c) => output.push(c),
                        None => output.replace(at + i..at + i + 1),
                    }
                }
            }
            Self::Johab { lead } => pairs(bytes, at, last, lead, output, korean::johab),
            Self::Iso2022Kr(korean) => korean.push(bytes, at, last, output),
        }
    }
}

fn utf8(bytes: &[u8], at: usize, output: &mut Output) {
    let mut at = at;
    for chunk in bytes.utf8_chunks() {
        output.push_str(chunk.valid());
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            output.replace(at..at + chunk.invalid().len());
        }
        at += chunk.invalid().len();
    }
}

fn standard(decoder: &mut Decoder, by_jis: bool, bytes: &[u8], at: usize, last: bool, output: &mut Output) {
    use encoding_rs::DecoderResult;

    let mut done = 0;
    loop {
        let rest = bytes.get(done..).unwrap_or_default();
        let (step, end) = rest.get(..STEP).map_or((rest, true), |step| (step, step.len() == rest.len()));
        let start = output.text_len();
        let text = output
            .reserve(decoder.max_utf8_buffer_length_without_replacement(step.len()).unwrap_or(3 * STEP));
        let (result, read) = decoder.decode_to_string_without_replacement(step, text, last && end);
        done += read;
        // Before a place behind it is told: some become shorter.
        if by_jis {
            output.map_from(start, jis);
        }
        match result {
            DecoderResult::InputEmpty if end => break,
            DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, after) => {
                let end = at + done - usize::from(after);
                output.replace(end - usize::from(length)..end);
            }
        }
    }
}

/// The characters of JIS X 0208 that Microsoft has another code point for. The standard takes Microsoft's for all
/// encodings of Japanese; it is right for Shift_JIS, which is Microsoft's in practice, and not for those of Unix and mail.
pub(super) fn jis(c: char) -> char {
    match c {
        '\u{FF5E}' => '\u{301C}',
        '\u{2225}' => '\u{2016}',
        '\u{FF0D}' => '\u{2212}',
        '\u{FFE0}' => '\u{A2}',
        '\u{FFE1}' => '\u{A3}',
        '\u{FFE2}' => '\u{AC}',
        _ => c,
    }
}

fn utf32(big: bool, unit: &mut Vec<u8>, bytes: &[u8], at: usize, last: bool, output: &mut Output) {
    let mut at = at - unit.len();
    for &byte in bytes {
        unit.push(byte);
        if let [a, b, c, d] = **unit {
            let value = if big { u32::from_be_bytes([a, b, c, d]) } else { u32::from_le_bytes([a, b, c, d]) };
            match char::from_u32(value) {
                Some(c) => output.push(c),
                None => output.replace(at..at + 4),
            }
            unit.clear();
            at += 4;
        }
    }
    if last && !unit.is_empty() {
        output.replace(at..at + unit.len());
        unit.clear();
    }
}

/// Decodes bytes of which pairs that begin with a high byte are a character.
fn pairs(
    bytes: &[u8],
    at: usize,
    last: bool,
    lead: &mut Option<u8>,
    output: &mut Output,
    char: impl Fn(u8, u8) -> Option<char>,
) {
    for (i, &byte) in bytes.iter().enumerate() {
        let at = at + i;
        match lead.take() {
            Some(first) => match char(first, byte) {
                Some(c) => output.push(c),
                // What is ASCII is not taken for the end of a character that there is not.
                None if byte.is_ascii() => {
                    output.replace(at - 1..at);
                    output.push(char::from(byte));
                }
                None => output.replace(at - 1..at + 1),
            },
            None if byte.is_ascii() => output.push(char::from(byte)),
            None => *lead = Some(byte),
        }
    }
    if last && lead.take().is_some() {
        let end = at + bytes.len();
        output.replace(end - 1..end);
    }
}

/// What ISO-2022-KR begins with. It has no meaning: there is one set only.
const HEADER: &[u8] = b"\x1B$)C";

/// Decodes ISO-2022-KR (RFC 1557): after a header, pairs of KS X 1001 between the controls SO and SI.
#[derive(Debug, Default)]
pub(super) struct Iso2022Kr {
    shifted: bool,
    lead: Option<u8>,
    /// Bytes of a header that were seen.
    header: usize,
}

impl Iso2022Kr {
    fn push(&mut self, bytes: &[u8], at: usize, last: bool, output: &mut Output) {
        for (i, &byte) in bytes.iter().enumerate() {
            self.byte(byte, at + i, output);
        }
        if last {
            self.header(output);
            if self.lead.take().is_some() {
                let end = at + bytes.len();
                output.replace(end - 1..end);
            }
        }
    }

    /// What looked like a header and is not.
    fn header(&mut self, output: &mut Output) {
        for &byte in HEADER.iter().take(std::mem::take(&mut self.header)) {
            output.push(char::from(byte));
        }
    }

    fn byte(&mut self, byte: u8, at: usize, output: &mut Output) {
        if self.lead.is_none() {
            if HEADER.get(self.header) == Some(&byte) {
                self.header += 1;
                if self.header == HEADER.len() {
                    self.header = 0;
                }
                return;
            }
            self.header(output);
        }
        match (byte, self.lead.take()) {
            (0x21..=0x7E, None) if self.shifted => self.lead = Some(byte),
            (0x21..=0x7E, Some(first)) => match korean::ks_x_1001(first | 0x80, byte | 0x80) {
                Some(c) => output.push(c),
                None => output.replace(at - 1..at + 1),
            },
            (byte, first) => {
                if first.is_some() {
                    output.replace(at - 1..at);
                }
                match byte {
                    0x0E => self.shifted = true,
                    0x0F => self.shifted = false,
                    // A line ends in ASCII, whether it says so or not.
                    b'\n' => {
                        self.shifted = false;
                        output.push('\n');
                    }
                    0x1B => self.header = 1,
                    _ if byte.is_ascii() => output.push(char::from(byte)),
                    _ => output.replace(at..at + 1),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(charset: Charset, bytes: &[u8]) -> String {
        let whole = charset.decode(bytes, 0, Evidence::Label);
        for cut in 0..=bytes.len() {
            let mut output = Output::with_capacity(0);
            let mut machine = charset.machine();
            let (a, b) = bytes.split_at(cut);
            machine.push(a, 0, false, &mut output);
            machine.push(b, cut, true, &mut output);
            if charset != UTF8 {
                assert_eq!(output.finish(charset.name(), Evidence::Label), whole, "{cut}");
            }
        }
        whole.text.into_owned()
    }

    #[test]
    fn korean_that_is_damaged() {
        for (charset, bytes, text) in [
            (Charset::Johab, &b"a\xFF\xFFb"[..], "a\u{FFFD}b"),
            (Charset::Johab, b"a\xFFb", "a\u{FFFD}b"),
            (Charset::Iso2022Kr, b"a\xFFb", "a\u{FFFD}b"),
            (Charset::Iso2022Kr, b"\x1B$)C\x0E\x30", "\u{FFFD}"),
        ] {
            assert_eq!(read(charset, bytes), text, "{bytes:?}");
        }
    }

    #[test]
    fn what_is_damaged_in_korean_has_its_place() {
        for (charset, bytes, malformed) in [
            (Charset::Johab, &b"abc\xFFd"[..], "[3..4]"),
            (Charset::Johab, b"abc\xFF\xFFd\xFF", "[3..5, 6..7]"),
            (Charset::Iso2022Kr, b"\x1B$)C\x0E0\x0Fb", "[5..6]"),
            (Charset::Iso2022Kr, b"\x1B$)C\x0E0!\x2D\x210!b", "[7..9, 11..12]"),
            (Charset::Iso2022Kr, b"abc\xFFd", "[3..4]"),
        ] {
            let whole = charset.decode(bytes, 0, Evidence::Label);
            assert_eq!(format!("{:?}", whole.malformed), malformed, "{bytes:?}");
            read(charset, bytes);
        }
    }

    #[test]
    fn labels_are_those_of_the_standard_and_those_of_code_pages() {
        let name = |label: &str| Charset::for_label(label).map(Charset::name);
        assert_eq!(name(" Latin1 "), Some("windows-1252"));
        assert_eq!(name("cp855"), Some("IBM855"));
        assert_eq!(name("IBM850"), Some("IBM850"));
        assert_eq!(name("cp866"), Some("IBM866"));
        assert_eq!(name("IBM00858"), Some("IBM00858"));
        assert_eq!(name("utf-32"), Some("UTF-32LE"));
        assert_eq!(name("Johab"), Some("Johab"));
        assert_eq!(name("latin-99"), None);
        assert_eq!(name("replacement"), None);
    }

    #[test]
    fn code_pages() {
        let page = |label| Charset::for_label(label).unwrap();
        assert_eq!(read(page("cp437"), b"caf\x82 \x9C5"), "café £5");
        assert_eq!(read(page("cp852"), b"\xA9\xE7\xBE"), "ęšż");
        assert_eq!(read(page("cp855"), b"\xDD\xD6\xE1\xE5"), "Порт");
        assert_eq!(read(page("cp857"), b"\x8D\xD5"), "ı\u{FFFD}");
    }

    #[test]
    fn japanese_by_its_own_standard() {
        let text = "7月～8月 －5度";
        let (bytes, ..) = EUC_JP.encode(text);
        assert_eq!(read(Charset::Standard(EUC_JP), &bytes), "7月〜8月 −5度");
        let (bytes, ..) = encoding_rs::SHIFT_JIS.encode(text);
        assert_eq!(read(Charset::Standard(encoding_rs::SHIFT_JIS), &bytes), text);
    }

    #[test]
    fn korean() {
        assert_eq!(read(Charset::Johab, b"\xD0e\x8A\x82 one \x80A\xD0"), "한국 one \u{FFFD}A\u{FFFD}");
        assert_eq!(read(Charset::Iso2022Kr, b"\x1B$)C\x0EGQ19\x0F one\n\x0EGQ"), "한국 one\n한");
        assert_eq!(read(Charset::Iso2022Kr, b"\x0EGQ1\x0F."), "한\u{FFFD}.");
    }

    #[test]
    fn utf32() {
        assert_eq!(read(Charset::Utf32 { big: true }, b"\0\0\0a\0\x11\0\0\0\0"), "a\u{FFFD}\u{FFFD}");
    }
}
