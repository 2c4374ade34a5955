//! What the contract says is always true, for text that nobody wrote.

use copydesk::Parser;
use proptest::prelude::*;

use crate::oracle;

/// What news is made of, and what breaks it: marks, digits, separators, units, number words, months, the spaces and
/// dashes of typesetting, and characters that are more than one byte, one unit or one code point long.
pub(crate) const TOKENS: &[&str] = &[
    // Marks of quotation, apostrophes, primes.
    "\"",
    "'",
    "“",
    "”",
    "„",
    "‘",
    "’",
    "‚",
    "«",
    "»",
    "‹",
    "›",
    "``",
    "''",
    "<<",
    ">>",
    "「",
    "」",
    "′",
    "″",
    "`",
    "´",
    // Spaces, breaks, joiners.
    " ",
    " ",
    " ",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{A0}",
    "\u{202F}",
    "\u{2009}",
    "\u{200B}",
    "\u{2060}",
    "\u{AD}",
    "\u{3000}",
    "\u{2028}",
    "\u{85}",
    "\u{B}",
    "\u{C}",
    // Digits and what stands in and around them.
    "0",
    "1",
    "7",
    "12",
    "05",
    "99",
    "100",
    "847",
    "860",
    "000",
    "1990",
    "2022",
    "5937",
    "1.000",
    "1,000",
    "1'000",
    "8,47,860",
    "0.5",
    ",5",
    "1½",
    "½",
    "²",
    "１２",
    "٣",
    "१",
    "Ⅻ",
    "①",
    "三",
    "1e9",
    "18446744073709551616",
    "79228162514264337593543950336",
    ".",
    ",",
    ":",
    ";",
    "/",
    "-",
    "–",
    "—",
    "−",
    "+",
    "±",
    "~",
    "×",
    "^",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    "=",
    "…",
    "*",
    "&",
    "%",
    "‰",
    "°",
    "#",
    "@",
    "_",
    "|",
    "\\",
    "{",
    "}",
    "!",
    "?",
    // Money and units.
    "$",
    "€",
    "£",
    "¥",
    "₹",
    "A$",
    "US$",
    "USD",
    "EUR",
    "INR",
    "p",
    "c",
    "bn",
    "m",
    "k",
    "mn",
    "tn",
    "Mio.",
    "Mrd.",
    "million",
    "km",
    "km²",
    "sq km",
    "kilometres",
    "Quadratkilometer",
    "mph",
    "km/h",
    "kg",
    "°C",
    "°F",
    "ft",
    "in",
    "feet",
    "inches",
    "hours",
    "minutes",
    "weeks",
    "years",
    "year-old",
    "Jahre",
    "jährige",
    "barrels a day",
    "per cent",
    "percent",
    "pc",
    "Prozent",
    "percentage points",
    "basis points",
    "Prozentpunkte",
    "yuan",
    "dollars",
    "Euro",
    "cents",
    "a week",
    "pro Woche",
    // Words of number.
    "one",
    "two",
    "twenty",
    "forty-five",
    "hundred",
    "thousand",
    "dozen",
    "dozens",
    "tens of thousands",
    "half",
    "a",
    "third",
    "two-thirds",
    "point",
    "minus",
    "fünf",
    "zwanzig",
    "fünfundvierzigtausend",
    "hundert",
    "eine",
    "Dutzend",
    "Hunderte",
    "anderthalb",
    "Drittel",
    "22nd",
    "1er",
    "erste",
    "first",
    // Words around numbers.
    "about",
    "more than",
    "at least",
    "up to",
    "nearly",
    "or",
    "and",
    "to",
    "between",
    "from",
    "of",
    "rund",
    "mehr als",
    "bis",
    "zwischen",
    "und",
    "oder",
    "fell",
    "rose",
    "by",
    "um",
    "troops",
    "goats",
    "Soldaten",
    "people",
    "plus",
    // Dates and times.
    "Feb.",
    "February",
    "May",
    "März",
    "Sept",
    "Monday",
    "Montag",
    "last",
    "next",
    "ago",
    "vor",
    "the 1990s",
    "’90s",
    "since",
    "seit",
    "until",
    "noon",
    "am",
    "p.m.",
    "Uhr",
    "GMT",
    "7.05am",
    "14:30",
    "T",
    "Z",
    "2024-02-06",
    "6.2.2024",
    "2/6/24",
    "spring",
    "heute",
    "night",
    "quarter",
    "century",
    // Names, labels, speech.
    "Game",
    "Section",
    "Boeing",
    "ZIP",
    "G7",
    "No.",
    "Nr.",
    "Smith",
    "Ms.",
    "said",
    "she",
    "sagte",
    "according to",
    "laut",
    "S",
    "O",
    "s",
    "n",
    "the",
    "der",
    "die",
    "I",
    "Türkiye",
    "CHICAGO",
    // Marks that sit on letters, emoji, right-to-left, bidi controls, and what is left of broken encodings.
    "e\u{301}",
    "\u{301}",
    "\u{300}\u{301}\u{302}",
    "ﬁ",
    "ß",
    "İ",
    "ı",
    "K",
    "👩‍👩‍👧",
    "🇩🇪",
    "1\u{FE0F}\u{20E3}",
    "שלום",
    "مرحبا",
    "\u{200F}",
    "\u{202E}",
    "\u{FEFF}",
    "\u{FFFD}",
    "â€œ",
    "Ã¼",
    "\0",
    "\u{1F}",
    "\u{10FFFF}",
];

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
        oracle::text(&text);
    }

    #[test]
    fn any_text_of_words_and_marks_holds(text in news()) {
        oracle::text(&text);
    }

    #[test]
    fn any_bytes_hold(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        oracle::bytes(&bytes);
    }

    #[test]
    fn news_in_any_encoding_holds(text in news(), encoding in 0..ENCODINGS.len()) {
        let (bytes, ..) = ENCODINGS[encoding].encode(&text);
        oracle::bytes(&bytes);
    }

    #[test]
    fn news_in_utf_16_holds(text in news(), marked in any::<bool>(), big in any::<bool>()) {
        let mark = marked.then_some(0xFEFF);
        let units = mark.into_iter().chain(text.encode_utf16());
        let bytes: Vec<u8> = units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
        oracle::bytes(&bytes);
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
        oracle::bytes(&bytes);
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

/// Every character, beside what makes a parser look at it: nothing may depend on how many bytes it has.
#[test]
fn every_character_holds() {
    let parser = Parser::builder().locale("en").unwrap().build();
    let mut text = String::new();
    for c in ('\0'..=char::MAX).step_by(if cfg!(debug_assertions) { 97 } else { 1 }) {
        text.clear();
        text.extend(['“', c, '7', c, ' ', 'k', 'm', c, '$', '4', c, '”', c]);
        let document = parser.parse(&text);
        assert_eq!(document.audit(), Ok(()), "{text:?}");
    }
}
