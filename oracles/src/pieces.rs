//! What must hold of the decoding of any bytes, with any label, in any pieces.

use copydesk::decode::{Decoded, Decoder, Evidence, Hint, Summary, decode};
use encoding_rs::Encoding;

/// Labels that are tried; the empty one is none.
const LABELS: [&str; 32] = [
    "",
    "",
    "",
    "",
    "utf-8",
    "utf-16",
    "utf-16be",
    "utf-32",
    "utf-32be",
    "windows-1252",
    "windows-1251",
    "macintosh",
    "koi8-r",
    "iso-8859-2",
    "ibm866",
    "cp437",
    "cp850",
    "cp855",
    "windows-874",
    "windows-1258",
    "gbk",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "iso-2022-kr",
    "johab",
    "hz-gb-2312",
    "iso-8859-6",
    "windows-1255",
];

/// Checks the bytes after the first three, which say the label, the length of blocks and how the pieces are cut.
pub fn check(input: &[u8]) {
    let Some((&[label, block, seed], bytes)) = input.split_first_chunk() else { return };
    let hint = hint(label);
    let whole = decode(bytes, &hint);
    places(&whole, bytes);
    witness(&whole, bytes);
    same(&whole, &feed(bytes, Decoder::new(&hint), seed));
    let short = |seed| feed(bytes, Decoder::with_block(&hint, usize::from(block)), seed);
    same_pieces(&short(0), &short(seed));
}

/// What a byte tells of the encoding.
fn hint(label: u8) -> Hint {
    let mut hint = Hint::default().declared(label & 0x80 != 0);
    if let Some(label) = LABELS.get(usize::from(label % 32)).filter(|label| !label.is_empty()) {
        hint = hint.label(label).expect("a known label");
    }
    if label & 0x40 != 0 {
        hint = hint.domain("ru");
    }
    hint
}

/// That pieces are the whole.
fn same(whole: &Decoded<'_>, (text, summary): &(String, Summary)) {
    assert_eq!(*text, whole.text, "pieces make another text than the whole");
    let told = (whole.encoding, whole.evidence, whole.also, &whole.malformed, &whole.notices);
    let found = (summary.encoding, summary.evidence, summary.also, &summary.malformed, &summary.notices);
    assert_eq!(found, told, "pieces are told of otherwise than the whole");
}

/// That it does not matter how bytes are cut.
fn same_pieces(one: &(String, Summary), other: &(String, Summary)) {
    assert_eq!(one, other, "pieces make another text where blocks are short");
}

fn feed(bytes: &[u8], mut decoder: Decoder, seed: u8) -> (String, Summary) {
    let mut text = String::new();
    for piece in cut(bytes, seed) {
        decoder.feed(piece, &mut text);
    }
    let summary = decoder.finish(&mut text);
    (text, summary)
}

/// Pieces of which each is shorter than twice `seed`, or all in one for a seed of zero.
fn cut(bytes: &[u8], seed: u8) -> Vec<&[u8]> {
    let (mut pieces, mut rest) = (Vec::new(), bytes);
    let mut state = u32::from(seed);
    while seed > 0 && !rest.is_empty() {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let length = usize::try_from(state >> 24).expect("eight bits") % (2 * usize::from(seed));
        let (piece, after) = rest.split_at(length.min(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

/// That what is malformed has a place in the bytes and one in the text.
fn places(decoded: &Decoded<'_>, bytes: &[u8]) {
    assert_eq!(decoded.malformed.len(), decoded.notices.len(), "malformed bytes without a notice");
    let mut end = 0;
    for range in &decoded.malformed {
        assert!(end <= range.start && range.start < range.end && range.end <= bytes.len(), "{decoded:?}");
        end = range.end;
    }
    if decoded.malformed.len() < 1000 {
        for notice in &decoded.notices {
            let text = &decoded.text[notice.span.start()..notice.span.end()];
            assert!(text.chars().all(|c| c == '\u{FFFD}'), "{decoded:?}");
        }
    }
}

/// That `encoding_rs` reads the bytes as we do, where it has the encoding and all of them are in it.
fn witness(decoded: &Decoded<'_>, bytes: &[u8]) {
    let Some(encoding) = Encoding::for_label(decoded.encoding.as_bytes()) else { return };
    // The standard's answer to some labels is to replace everything.
    let other = encoding.name() != decoded.encoding;
    if other || decoded.evidence == Evidence::Mixed || decoded.evidence == Evidence::Utf8 {
        return;
    }
    let (read, _) = if decoded.evidence == Evidence::Bom {
        encoding.decode_with_bom_removal(bytes)
    } else {
        encoding.decode_without_bom_handling(bytes)
    };
    let by_jis = ["EUC-JP", "ISO-2022-JP"].contains(&decoded.encoding);
    let read: String = read.chars().map(|c| if by_jis { jis(c) } else { c }).collect();
    assert_eq!(decoded.text, read, "encoding_rs reads {} otherwise", decoded.encoding);
}

/// The signs that JIS X 0208 has where Microsoft has others.
fn jis(c: char) -> char {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    fn decoded(bytes: &[u8]) -> Decoded<'_> {
        decode(bytes, &Hint::default().label("windows-1251").unwrap().declared(true))
    }

    #[test]
    fn what_encoding_rs_reads_otherwise_fires() {
        let bytes = b"\xCF\xF0\xE8\xE2\xE5\xF2";
        witness(&decoded(bytes), bytes);
        let mut other = decoded(bytes);
        other.text.to_mut().push('!');
        assert!(fires(|| witness(&other, bytes)).contains("encoding_rs reads windows-1251 otherwise"));
    }

    #[test]
    fn malformed_bytes_without_a_place_fire() {
        let bytes = b"The f\xFFrst and the l\xFFst \xE2\x82 caf\xC3\xA9 caf\xC3\xA9";
        let whole = decode(bytes, &Hint::default());
        assert!(!whole.malformed.is_empty(), "{whole:?}");
        places(&whole, bytes);
        let spoiled = |change: fn(&mut Decoded<'_>)| {
            let mut decoded = whole.clone();
            change(&mut decoded);
            fires(|| places(&decoded, bytes))
        };
        spoiled(|decoded| decoded.notices.clear());
        spoiled(|decoded| decoded.malformed[0] = 90..91);
        spoiled(|decoded| decoded.malformed[0] = 3..3);
        spoiled(|decoded| decoded.text = decoded.text.replace('\u{FFFD}', "xyz").into());
    }

    #[test]
    fn pieces_that_are_not_the_whole_fire() {
        let (hint, bytes) = (Hint::default(), "fünf".as_bytes());
        let (whole, pieces) = (decode(bytes, &hint), |bytes| feed(bytes, Decoder::new(&hint), 3));
        same(&whole, &pieces(bytes));
        assert!(fires(|| same(&whole, &pieces(b"vier"))).contains("another text than the whole"));
        let mut other = whole.clone();
        other.malformed.push(0..1);
        assert!(fires(|| same(&other, &pieces(bytes))).contains("told of otherwise"));
        same_pieces(&pieces(bytes), &pieces(bytes));
        assert!(fires(|| same_pieces(&pieces(bytes), &pieces(b"vier"))).contains("where blocks are short"));
    }

    #[test]
    fn bytes_are_cut_into_all_of_themselves() {
        let bytes: Vec<u8> = (0..60).collect();
        let lengths = |seed| cut(&bytes, seed).iter().map(|piece| piece.len()).collect::<Vec<_>>();
        for seed in 0..=255 {
            assert_eq!(cut(&bytes, seed).concat(), bytes);
        }
        assert_eq!(lengths(0), [60]);
        assert_eq!(lengths(1)[..12], [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0]);
        assert_eq!(
            lengths(3),
            [0, 2, 1, 1, 2, 5, 1, 3, 2, 1, 4, 4, 1, 3, 3, 5, 0, 1, 5, 0, 3, 4, 3, 4, 2, 0]
        );
    }

    #[test]
    fn what_is_malformed_has_a_place_of_its_own() {
        let bytes = b"caf\xC3\xA9 \xE2\x82\xE2\x82 caf\xC3\xA9 caf\xC3\xA9 \xE2\x82";
        let (whole, end) = (decode(bytes, &Hint::default()), bytes.len());
        assert_eq!(whole.malformed, [6..10, end - 2..end]);
        places(&whole, bytes);
        let spoiled = |place: usize, range: std::ops::Range<usize>| {
            let mut decoded = whole.clone();
            decoded.malformed[place] = range;
            fires(|| places(&decoded, bytes));
        };
        spoiled(1, 9..end);
        spoiled(0, 6..6);
        spoiled(1, end - 1..end + 1);
        spoiled(1, end..end);
    }

    #[test]
    fn the_witness_knows_the_mark_and_the_signs_of_jis() {
        let of = |bytes: &[u8], label: &str| {
            let hint = Hint::default().label(label).unwrap().declared(true);
            let decoded = decode(bytes, &hint);
            witness(&decoded, bytes);
            (decoded.text.clone().into_owned(), decoded.encoding, decoded.evidence)
        };
        // Each of them in Shift_JIS stays what it is there.
        assert_eq!(
            of(b"\xA1\xC1\xA1\xC2\xA1\xDD\xA1\xF1\xA1\xF2\xA2\xCC \xA4\xA2\xA4\xA4", "euc-jp").0,
            "\u{301C}\u{2016}\u{2212}\u{A2}\u{A3}\u{AC} あい"
        );
        assert_eq!(of(b"\x1B$B!A\x1B(B", "iso-2022-jp").0, "\u{301C}");
        assert_eq!(of(b"\xFE\xFF\x00a\x20\x19", "utf-8"), ("a’".to_owned(), "UTF-16BE", Evidence::Bom));
        let mut other = decode(b"\xFE\xFF\x00a", &Hint::default());
        other.text = "\u{FEFF}a".into();
        fires(|| witness(&other, b"\xFE\xFF\x00a"));
    }

    #[test]
    fn a_byte_tells_the_hint() {
        let told = |label: u8| format!("{:?}", hint(label));
        let plain = || Hint::default().declared(false);
        assert_eq!(told(0), format!("{:?}", plain()));
        assert_eq!(told(0x23), told(0));
        assert_eq!(told(0x80), format!("{:?}", plain().declared(true)));
        assert_eq!(told(0x40), format!("{:?}", plain().domain("ru")));
        let all = plain().declared(true).label("windows-1252").unwrap().domain("ru");
        assert_eq!(told(0xC9), format!("{all:?}"));
        assert_ne!(told(0x1F), told(0x1E));
    }

    #[test]
    fn every_label_is_one() {
        for label in LABELS.iter().filter(|label| !label.is_empty()) {
            assert!(Hint::default().label(label).is_ok(), "{label}");
        }
        check(b"\x09\x05\x07It was 5 km.");
    }
}
