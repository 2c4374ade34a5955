//! All short sequences of what a parser looks at, and every character beside it. Nothing here is random.
//!
//! `cargo test` reads the shorter of them. `COPYDESK_EXHAUSTIVE=1 cargo test --profile proof --test main exhaustive` reads all.

use std::panic::{RefUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use copydesk::Parser;

use copydesk_oracles::text;

/// Whether all are to be read, and not only as many as a debug build reads in a moment.
fn all() -> bool {
    std::env::var_os("COPYDESK_EXHAUSTIVE").is_some_and(|value| !value.is_empty() && value != "0")
}

/// Tokens that change each other's meaning, of which all sequences are read.
pub(crate) struct Alphabet {
    pub(crate) locale: &'static str,
    pub(crate) tokens: &'static [&'static str],
    /// What stands between two of them.
    pub(crate) glue: &'static str,
    /// How many of them a sequence has at most: audited, and with everything that [`text::check`] asks.
    audited: usize,
    asked: usize,
}

#[rustfmt::skip] // A table is read by lines.
pub(crate) const ALPHABETS: &[Alphabet] = &[
    // A number, its sign, separators and spaces, its unit, multiplier and currency.
    Alphabet {
        locale: "en", glue: "", audited: 5, asked: 3,
        tokens: &["1", "000", ".", ",", " ", "\u{A0}", "-", "–", "$", "%", "km", "million"],
    },
    Alphabet {
        locale: "de-CH", glue: "", audited: 4, asked: 3,
        tokens: &["1", "000", ".", ",", "’", " ", "\u{202F}", "-", "−", "Fr.", "°", "Mio."],
    },
    // Marks of quotation, the breaks that end them, and what only looks like one.
    Alphabet {
        locale: "en", glue: "", audited: 5, asked: 3,
        tokens: &["“", "”", "\"", "'", "’", "«", "»", "7", "a", "s ", "\n", "\n\n"],
    },
    Alphabet {
        locale: "de", glue: "", audited: 4, asked: 3,
        tokens: &["„", "“", "”", "‚", "‘", "»", "«", "'", "a", " ", "\n", "\r\n\r\n"],
    },
    // Dates and times.
    Alphabet {
        locale: "en", glue: "", audited: 5, asked: 3,
        tokens: &["6", "12", "2024", "May", "Monday", "am", "-", "–", "/", ".", ":", " "],
    },
    Alphabet {
        locale: "fr", glue: "", audited: 4, asked: 3,
        tokens: &["1", "12", "2024", "mai", "lundi", "er", "h", "-", "/", ".", "à", " "],
    },
    // Number words with what joins and qualifies them.
    Alphabet {
        locale: "en", glue: " ", audited: 4, asked: 2,
        tokens: &[
            "one", "twenty", "hundred", "million", "a", "half", "third", "dozen", "and", "of", "or", "to", "about",
            "more than", "per cent", "dollars", "years", "7", "-", ",",
        ],
    },
    Alphabet {
        locale: "de", glue: " ", audited: 4, asked: 2,
        tokens: &[
            "ein", "zwanzig", "hundert", "Millionen", "halb", "Drittel", "Dutzend", "und", "bis", "rund", "Prozent", "7",
        ],
    },
    Alphabet {
        locale: "fr", glue: " ", audited: 4, asked: 2,
        tokens: &["un", "vingt", "quatre", "cent", "mille", "millions", "de", "et", "demi", "tiers", "environ", "7"],
    },
    Alphabet {
        locale: "es", glue: " ", audited: 4, asked: 2,
        tokens: &["uno", "veinte", "cien", "mil", "millones", "de", "y", "medio", "tercio", "entre", "por ciento", "7"],
    },
    Alphabet {
        locale: "it", glue: " ", audited: 4, asked: 2,
        tokens: &["uno", "venti", "cento", "mila", "milioni", "di", "e", "mezzo", "terzo", "tra", "per cento", "7"],
    },
    Alphabet {
        locale: "pt", glue: " ", audited: 4, asked: 2,
        tokens: &["um", "vinte", "cem", "mil", "milhões", "de", "e", "meio", "terço", "entre", "por cento", "7"],
    },
    Alphabet {
        locale: "nl", glue: " ", audited: 4, asked: 2,
        tokens: &["een", "twintig", "honderd", "duizend", "miljoen", "en", "half", "derde", "tot", "ruim", "procent", "7"],
    },
    Alphabet {
        locale: "sv", glue: " ", audited: 4, asked: 2,
        tokens: &["ett", "tjugo", "hundra", "tusen", "miljoner", "och", "halv", "tredjedel", "till", "drygt", "procent", "7"],
    },
    Alphabet {
        locale: "nb", glue: " ", audited: 4, asked: 2,
        tokens: &["et", "tjue", "hundre", "tusen", "millioner", "og", "halv", "tredjedel", "til", "drøyt", "prosent", "7."],
    },
    Alphabet {
        locale: "da", glue: " ", audited: 4, asked: 2,
        tokens: &["et", "tyve", "hundrede", "tusind", "millioner", "og", "halv", "tredjedel", "til", "godt", "procent", "7."],
    },
    // A measure with its conversion, a score, a label, a phone number.
    Alphabet {
        locale: "en", glue: "", audited: 4, asked: 2,
        tokens: &[
            "5", "3½", " ", "(", ")", "/", "-", "×", "+", "#", "ft", "in", "'", "\"", "km", "²", "°C", "No.", "Game ", "US$",
        ],
    },
    // Some of everything, with nobody having told the language.
    Alphabet {
        locale: "", glue: "", audited: 4, asked: 2,
        tokens: &[
            "7", "000", ".", ",", " ", "\u{A0}", "\u{200B}", "-", "“", "”", "'", "\n\n", "$", "€", "%", "m", "km", "May", "two",
            "the ", "der ", "´", "٣", "\u{301}",
        ],
    },
];

/// Does the work on as many threads as there are cores.
fn on_all_cores(work: impl Fn() + Sync) {
    std::thread::scope(|scope| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        (0..threads).for_each(|_| drop(scope.spawn(&work)));
    });
}

/// Calls for each sequence of one to so many tokens; how many that were, and those that something did not hold of.
fn sequences(
    tokens: &[&str],
    glue: &str,
    most: usize,
    check: impl Fn(&str, usize) + Sync + RefUnwindSafe,
) -> (usize, Vec<String>) {
    let (first, count, failed) = (AtomicUsize::new(0), AtomicUsize::new(0), Mutex::new(Vec::new()));
    on_all_cores(|| {
        let mut text = String::new();
        while let Some(token) = tokens.get(first.fetch_add(1, Ordering::Relaxed)) {
            let mut indices = Vec::new();
            loop {
                text.clear();
                text.push_str(token);
                for &index in &indices {
                    text.push_str(glue);
                    text.push_str(tokens[index]);
                }
                if catch_unwind(|| check(&text, indices.len() + 1)).is_err() {
                    failed.lock().unwrap().push(text.clone());
                }
                count.fetch_add(1, Ordering::Relaxed);
                // The next of the sequences that begin so: longer first, then the last token that has a next one.
                if indices.len() + 1 < most {
                    indices.push(0);
                    continue;
                }
                while indices.pop_if(|last| *last + 1 == tokens.len()).is_some() {}
                match indices.last_mut() {
                    Some(last) => *last += 1,
                    None => break,
                }
            }
        }
    });
    (count.into_inner(), failed.into_inner().unwrap())
}

fn parser(locale: &str) -> Parser {
    match locale {
        "" => Parser::default(),
        tag => Parser::builder().locale(tag).unwrap().build(),
    }
}

#[test]
fn every_short_sequence_holds() {
    let (mut read, mut failed) = (0, Vec::new());
    for alphabet in ALPHABETS {
        let parser = parser(alphabet.locale);
        let (audited, asked) = if all() { (alphabet.audited, alphabet.asked) } else { (2, 1) };
        let check = |text: &str, length: usize| {
            assert_eq!(parser.parse(text).audit(), Ok(()), "{text:?} in {:?}", alphabet.locale);
            if length <= asked {
                text::check(text);
            }
        };
        let (count, texts) = sequences(alphabet.tokens, alphabet.glue, audited, check);
        let expected: usize = (1..=audited as u32).map(|length| alphabet.tokens.len().pow(length)).sum();
        assert_eq!(count, expected);
        read += count;
        failed.extend(texts);
    }
    failed.sort_by_key(String::len);
    assert!(
        failed.is_empty(),
        "of {read} documents {} fail: {:?}",
        failed.len(),
        &failed[..failed.len().min(40)]
    );
    println!("{read} documents");
}

/// What begins with any character, ends with it, goes through it; numbers, units, money, words, dates and quotations.
const CONTEXTS: &[&str] = &["“_7_ km_$4_”_", "a_May_6_two_%", "_1_000_.5_-_€", "'_said_'_1.5m_\n\n_«"];

/// Nothing may depend on how many bytes a character has, or on what Unicode says of it.
#[test]
fn every_character_holds() {
    let parser = parser("en");
    let step = if all() { 1 } else { 997 };
    // Beyond the first two planes and the special one there are ideographs, private use, and what is not assigned.
    let named = |c: char| matches!(u32::from(c), 0..0x2_0000 | 0xE_0000..0xE_1000);
    let (next, count) = (AtomicUsize::new(0), AtomicUsize::new(0));
    on_all_cores(|| {
        loop {
            let block = u32::try_from(next.fetch_add(1, Ordering::Relaxed) * 0x1000).unwrap();
            if block > u32::from(char::MAX) {
                break;
            }
            for c in (block..block + 0x1000).step_by(step).filter_map(char::from_u32) {
                let contexts = if named(c) { CONTEXTS } else { &["7_$4_”"] };
                for context in contexts {
                    let text = context.replace('_', c.encode_utf8(&mut [0; 4]));
                    assert_eq!(parser.parse(&text).audit(), Ok(()), "{text:?}");
                }
                count.fetch_add(contexts.len(), Ordering::Relaxed);
            }
        }
    });
    println!("{} documents", count.into_inner());
}
