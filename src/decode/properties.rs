//! What is told of decoding in the documentation, for any bytes.

use proptest::collection::vec;
use proptest::prelude::*;

use encoding_rs as rs;

use super::charset::Charset;
use super::{BLOCK, Decoder, Evidence, Hint, Summary, decode, engine, utf8};

const ENCODINGS: &[&rs::Encoding] = &[
    rs::BIG5,
    rs::EUC_JP,
    rs::EUC_KR,
    rs::GB18030,
    rs::GBK,
    rs::IBM866,
    rs::ISO_2022_JP,
    rs::ISO_8859_2,
    rs::ISO_8859_3,
    rs::ISO_8859_4,
    rs::ISO_8859_5,
    rs::ISO_8859_6,
    rs::ISO_8859_7,
    rs::ISO_8859_8,
    rs::ISO_8859_8_I,
    rs::ISO_8859_10,
    rs::ISO_8859_13,
    rs::ISO_8859_14,
    rs::ISO_8859_15,
    rs::ISO_8859_16,
    rs::KOI8_R,
    rs::KOI8_U,
    rs::MACINTOSH,
    rs::SHIFT_JIS,
    rs::UTF_8,
    rs::UTF_16BE,
    rs::UTF_16LE,
    rs::WINDOWS_874,
    rs::WINDOWS_1250,
    rs::WINDOWS_1251,
    rs::WINDOWS_1252,
    rs::WINDOWS_1253,
    rs::WINDOWS_1254,
    rs::WINDOWS_1255,
    rs::WINDOWS_1256,
    rs::WINDOWS_1257,
    rs::WINDOWS_1258,
    rs::X_MAC_CYRILLIC,
];

const OWN: &[&str] = &[
    "cp437",
    "cp737",
    "cp775",
    "cp850",
    "cp852",
    "cp855",
    "cp857",
    "cp858",
    "cp862",
    "johab",
    "iso-2022-kr",
    "utf-32",
    "utf-32be",
];

/// Bytes of every kind: lines of text in some encoding, and noise.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let lines = prop_oneof![
        "[a-z ]{0,12}\n?",
        "[а-я ]{1,12}\n?",
        "[äöüßé a-z]{1,12}\n?",
        "[ぁ-ん亜-腕]{1,8}\n?",
        "[가-힣 ]{1,8}\n?",
        any::<String>(),
    ];
    let encoded = (lines, 0..ENCODINGS.len()).prop_map(|(text, i)| ENCODINGS[i].encode(&text).0.into_owned());
    let utf8 = "[a-zé東ж’ ]{0,12}\n?".prop_map(String::into_bytes);
    let wide =
        any::<String>().prop_map(|text| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    let noise = vec(any::<u8>(), 0..6);
    let marks = proptest::sample::select(vec![
        &b"\xEF\xBB\xBF"[..],
        b"\xFF\xFE",
        b"\xFE\xFF",
        b"\xFF\xFE\0\0",
        b"\x1B$)C\x0E",
        b"\x1B$B",
        b"\0",
        b"<meta charset=gbk>",
    ])
    .prop_map(<[u8]>::to_vec);
    vec(prop_oneof![4 => encoded, 4 => utf8, 1 => wide, 2 => noise, 1 => marks], 0..8)
        .prop_map(|parts| parts.concat())
}

fn hint() -> impl Strategy<Value = Hint> {
    let standard = (0..ENCODINGS.len()).prop_map(|i| ENCODINGS[i].name());
    let label = proptest::option::of(prop_oneof![standard, proptest::sample::select(OWN)]);
    (label, any::<bool>()).prop_map(|(label, declared)| {
        let hint = Hint::default().declared(declared);
        label.map_or(hint.clone(), |label| hint.label(label).unwrap())
    })
}

fn in_pieces(bytes: &[u8], cuts: &[usize], mut decoder: Decoder) -> (String, Summary) {
    let mut text = String::new();
    let mut rest = bytes;
    for &cut in cuts.iter().cycle().take(if cuts.is_empty() { 0 } else { bytes.len() }) {
        let (piece, after) = rest.split_at(cut.min(rest.len()));
        decoder.feed(piece, &mut text);
        rest = after;
    }
    decoder.feed(rest, &mut text);
    let summary = decoder.finish(&mut text);
    (text, summary)
}

/// Whether the encoding that wrote the bytes cannot be told from them and its label alone.
fn doubtful(bytes: &[u8], text: &str, label: Charset) -> bool {
    let stateful = label == Charset::Standard(rs::ISO_2022_JP) || label == Charset::Iso2022Kr;
    rs::Encoding::for_bom(bytes).is_some()
        || bytes.contains(&0)
        || (bytes.contains(&0x1B) && !stateful)
        || std::str::from_utf8(bytes).is_ok_and(|text| !text.is_ascii())
        || (label.is_single_byte() && utf8::mostly(bytes))
        || text.contains(|c| matches!(c, '\u{80}'..='\u{9F}'))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pieces_make_the_whole(
        bytes in bytes(),
        hint in hint(),
        cuts in vec(0usize..40, 0..6),
        size in prop_oneof![4usize..80, Just(BLOCK)],
    ) {
        let whole = engine::decode(&bytes, &hint, size);
        let (text, summary) = in_pieces(&bytes, &cuts, Decoder::with_block(&hint, size));
        prop_assert_eq!(&text, &whole.text);
        let told = (summary.encoding, summary.evidence, summary.also, summary.malformed, summary.notices);
        let expected = (whole.encoding, whole.evidence, whole.also, whole.malformed, whole.notices);
        prop_assert_eq!(told, expected);
    }

    #[test]
    fn the_short_way_says_what_the_long_one_says(
        bytes in bytes(),
        text in "[a-zäж東 \n]{0,60}",
        hint in hint(),
        size in prop_oneof![4usize..80, Just(BLOCK)],
    ) {
        // Blocks of these sizes are shorter than what is looked at for a declaration.
        let hint = hint.declared(false);
        for bytes in [&bytes[..], text.as_bytes()] {
            if let Some(plain) = engine::plain(bytes, &hint) {
                prop_assert_eq!(plain, engine::decode(bytes, &hint, size));
            }
        }
    }

    #[test]
    fn places_are_those_of_the_text(bytes in bytes(), hint in hint()) {
        let decoded = decode(&bytes, &hint);
        prop_assert_eq!(decoded.malformed.len(), decoded.notices.len());
        let mut end = 0;
        for range in &decoded.malformed {
            prop_assert!(end <= range.start && range.start < range.end && range.end <= bytes.len());
            end = range.end;
        }
        for notice in &decoded.notices {
            let text = crate::cursor::slice(&decoded.text, notice.span);
            prop_assert!(text.chars().all(|c| c == '\u{FFFD}'), "{:?}", text);
        }
    }

    #[test]
    fn utf8_comes_back_as_it_is(text in any::<String>(), more in "[a-zé東ж’😀 \n]{0,60}") {
        for text in [text, more] {
            if text.contains(['\0', '\u{1B}']) || text.starts_with('\u{FEFF}') {
                continue;
            }
            let decoded = decode(text.as_bytes(), &Hint::default());
            prop_assert_eq!(&*decoded.text, &*text);
            prop_assert!(matches!(decoded.text, std::borrow::Cow::Borrowed(_)));
            prop_assert_eq!((decoded.encoding, decoded.evidence), ("UTF-8", Evidence::Utf8));
        }
    }

    #[test]
    fn written_text_comes_back_by_its_label(i in 0..ENCODINGS.len(), bytes in vec(any::<u8>(), 0..60), ascii in "[a-z ]{0,9}") {
        let encoding = ENCODINGS[i];
        // Any text that it can write, by what any bytes are in it.
        let text = ascii + &encoding.decode_without_bom_handling(&bytes).0.replace('\u{FFFD}', "");
        let bytes = match encoding {
            e if e == rs::UTF_16LE => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            e if e == rs::UTF_16BE => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            _ => encoding.encode(&text).0.into_owned(),
        };
        let label = Charset::Standard(encoding);
        let valid_wide = label.is_wide() && std::str::from_utf8(&bytes).is_ok();
        let back = encoding.decode_without_bom_handling(&bytes).0;
        if back != text || doubtful(&bytes, &text, label) || valid_wide {
            return Ok(());
        }
        let decoded = decode(&bytes, &Hint::default().label(encoding.name()).unwrap());
        let japanese = encoding == rs::EUC_JP || encoding == rs::ISO_2022_JP;
        let by_jis = text.chars().map(|c| if japanese { super::charset::jis(c) } else { c });
        prop_assert_eq!(decoded.text.into_owned(), by_jis.collect::<String>(), "{}", encoding.name());
        prop_assert!(decoded.malformed.is_empty());
    }

    #[test]
    fn written_text_comes_back_by_the_label_of_a_code_page(i in 0..9usize, bytes in vec(0x20u8.., 0..60)) {
        let charset = Charset::for_label(OWN[i]).unwrap();
        let Charset::Page(page) = charset else { panic!("{charset:?}") };
        let bytes: Vec<u8> = bytes.into_iter().filter(|&byte| page.char(byte).is_some()).collect();
        let text: String = bytes.iter().filter_map(|&byte| page.char(byte)).collect();
        if !doubtful(&bytes, &text, charset) {
            let decoded = decode(&bytes, &Hint::default().label(OWN[i]).unwrap());
            prop_assert_eq!(&*decoded.text, &*text);
        }
    }
}

#[test]
fn lines_beyond_the_first_block_are_read_as_lines_of_a_mixed_text() {
    let mut bytes = "Straße, Größe und Übermut\n".repeat(20).into_bytes();
    bytes.extend(b"Stra\xDFe, Gr\xF6\xDFe und \xDCbermut\n".repeat(3));
    let decoded = engine::decode(&bytes, &Hint::default(), 100);
    assert_eq!(decoded.text, "Straße, Größe und Übermut\n".repeat(23));
    assert_eq!((decoded.evidence, decoded.also), (Evidence::Mixed, Some("windows-1252")));
}

#[test]
fn the_first_block_that_is_more_than_ascii_decides() {
    let mut bytes = b"Plain words at first\n".repeat(20);
    let line = "Мост закрыт до весны, сообщили в мэрии.\n";
    bytes.extend(rs::KOI8_R.encode(&line.repeat(20)).0.iter());
    let decoded = engine::decode(&bytes, &Hint::default(), 100);
    assert!(decoded.text.ends_with(line));
    assert_eq!(decoded.encoding, "KOI8-U");
}
