//! What the contract says is always true, for text that nobody wrote.

use copydesk::Parser;
use copydesk_oracles::tokens::TOKENS;
use copydesk_oracles::{bytes, text};
use proptest::prelude::*;

/// Text of the tokens, glued or spaced.
pub(crate) fn news() -> impl Strategy<Value = String> {
    prop::collection::vec((prop::sample::select(TOKENS), any::<bool>()), 0..40).prop_map(|tokens| {
        let mut text = String::new();
        for (token, spaced) in tokens {
            text.push_str(token);
            if spaced {
                text.push(' ');
            }
        }
        text
    })
}

// PROPTEST_CASES says how many of each; 256 unless it does.
proptest! {
    #[test]
    fn any_text_holds(text in any::<String>()) {
        text::check(&text);
    }

    #[test]
    fn any_text_of_words_and_marks_holds(text in news()) {
        text::check(&text);
    }

    #[test]
    fn any_bytes_hold(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        bytes::check(&bytes);
    }

    #[test]
    fn news_in_any_encoding_holds(text in news(), encoding in 0..ENCODINGS.len()) {
        let (bytes, ..) = ENCODINGS[encoding].encode(&text);
        bytes::check(&bytes);
    }

    #[test]
    fn news_in_utf_16_holds(text in news(), marked in any::<bool>(), big in any::<bool>()) {
        let mark = marked.then_some(0xFEFF);
        let units = mark.into_iter().chain(text.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
        bytes::check(&bytes);
    }

    #[test]
    fn broken_news_holds(text in news(), cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..4)) {
        let mut bytes = text.into_bytes();
        for cut in cuts {
            if !bytes.is_empty() {
                let at = cut.index(bytes.len());
                bytes.remove(at);
            }
        }
        bytes::check(&bytes);
    }
}

static ENCODINGS: [&encoding_rs::Encoding; 7] = [
    encoding_rs::WINDOWS_1252,
    encoding_rs::WINDOWS_1250,
    encoding_rs::WINDOWS_1251,
    encoding_rs::MACINTOSH,
    encoding_rs::GB18030,
    encoding_rs::SHIFT_JIS,
    encoding_rs::ISO_2022_JP,
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// One parser, shared between threads that begin with different texts, reads as it does alone.
    #[test]
    fn threads_read_the_same(texts in prop::collection::vec(news(), 4)) {
        let parser = Parser::default();
        let alone: Vec<_> = texts.iter().map(|text| parser.parse(text)).collect();
        std::thread::scope(|scope| {
            for first in 0..texts.len() {
                let (parser, texts, alone) = (&parser, &texts, &alone);
                scope.spawn(move || {
                    for i in (first..texts.len()).chain(0..first) {
                        assert_eq!(parser.parse(&texts[i]), alone[i]);
                    }
                });
            }
        });
    }
}
