//! Memory: nesting without end on a small stack, and what is allocated for a text. A program of its own, because the
//! allocator counts for all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::string_slice)]

use std::borrow::Cow;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use copydesk::decode::{Hint, decode};
use copydesk::normalize::{Preset, normalize};
use copydesk::quote::Style;
use copydesk::repair::{Options, repair};
use copydesk::{Document, OffsetUnit, Parser};
use peak_alloc::PeakAlloc;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

/// One measurement at a time, because there is one heap.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How often a mark is repeated. Unoptimised code has larger frames and less speed: there a recursion shows sooner.
const MARKS: usize = if cfg!(debug_assertions) { 4_000 } else { 1_000_000 };

/// The stack that all of it must do with, in bytes.
const STACK: usize = 256 << 10;

/// What opens something, closes it, or leads from one number to the next.
const NESTED: &[&str] = &["“", "\"'", "(", "1-"];

/// More that repeats, and what has the most mentions, notices or edits for its length.
const DENSE: &[&str] = &[
    "”",
    "„",
    "«",
    "‘",
    "’",
    "\"",
    "' ",
    "``",
    "<<",
    "「",
    "“‘",
    "» «",
    "“\n\n",
    "[",
    "<",
    "<q>",
    "(1 km ",
    "1 ",
    "1 to ",
    "1,",
    "1/",
    "5 or ",
    "twenty-",
    "hundred ",
    "million ",
    "half a ",
    "Monday, ",
    "ago ",
    "more than ",
    "$",
    "$1 (",
    "$911",
    "1€",
    "1\"",
    "7% ",
    "km/",
    "per ",
    "Ã",
    "â€œ",
    "Ã\u{83}Â",
    "\u{301}",
    "\u{200D}",
    "\u{FEFF}",
    "\u{FFFD}",
    "\n",
    "\n\n",
    "\r",
    ".",
    "@a.",
    "http://",
    "ﬁ",
    "１",
    "&lt;",
    "&amp;",
    "e\u{301}",
    "a“ ",
    "\u{1B}$)C\n",
    "G7 ",
    "3rd ",
    "2-2 ",
    "May 5, ",
    "5pm ",
    "mi 5.0 km (3.0 mi) ",
];

fn parser() -> Parser {
    Parser::builder().reference_date("2024-02-06").unwrap().build()
}

/// Every way into the library, with a text.
fn everything(parser: &Parser, style: &Style, text: &str) {
    let document = parser.parse(text);
    document.audit().unwrap();
    let json = serde_json::to_string(&document).unwrap();
    let mut read: Document<'_> = serde_json::from_str(&json).unwrap();
    read.text = Cow::Borrowed(text);
    assert!(read == document, "JSON does not give back what was written");
    drop(read.with_offsets(OffsetUnit::Utf16));
    drop(parser.rewrite_quotes_as(text, None, style));
    let clean = normalize(text, &Preset::Ascii.options());
    drop(parser.parse(&clean.text).map_back(&clean.map, text));
    drop(repair(text, &Options::default()));
    drop(decode(text.as_bytes(), &Hint::default()));
    // In two encodings at once, so that one has to be guessed and not every byte is right.
    drop(decode(&[text.as_bytes(), b"\xFF\xE9"].concat(), &Hint::default()));
}

#[test]
fn nesting_needs_no_stack() {
    let _alone = alone();
    let run = || {
        let (parser, style) = (parser(), Style::of("de").unwrap());
        for mark in NESTED {
            everything(&parser, &style, &mark.repeat(MARKS));
        }
        // As deep in as out again.
        let half = MARKS / 2;
        everything(&parser, &style, &["“".repeat(half), "”".repeat(half)].concat());
    };
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

/// What could be the beginning of the same again, in a language.
const CHAINED: &[(&str, &str)] = &[
    ("en", "an hour and "),
    ("en", "an hour and two minutes and "),
    ("fr", "un an et deux mois et une heure et demie et "),
    ("de", "5,2 (4,8) "),
    ("en", "4, 7, 9, "),
    ("en", "5 - 12 - "),
    ("pt", "entre 10h e 12h e "),
];

#[test]
fn phrases_that_go_on_need_no_stack() {
    const TIMES: usize = 10_000;
    let _alone = alone();
    let run = || {
        for (tag, phrase) in CHAINED {
            let parser = Parser::builder().locale(tag).unwrap().build();
            drop(parser.parse(&phrase.repeat(TIMES)));
        }
    };
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

/// Runs the test below in a process of its own, since nothing survives it.
#[test]
fn a_recursion_overflows_the_stack() {
    let program = std::env::current_exe().unwrap();
    let run = std::process::Command::new(program)
        .args(["--exact", "recurses_once_for_each_mark", "--ignored"])
        .output()
        .unwrap();
    assert!(!run.status.success(), "a recursion as deep as a text has marks does with the stack");
}

#[test]
#[ignore = "overflows its stack: run by another test"]
fn recurses_once_for_each_mark() {
    fn depth(text: &str) -> usize {
        let mut chars = text.chars();
        chars.next().map_or(0, |c| 1 + std::hint::black_box(depth(chars.as_str())) + usize::from(c == '('))
    }
    let run = || assert!(depth(&"“".repeat(MARKS)) == MARKS);
    thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

/// What may be allocated at once, in bytes for each byte of the text, and for any text.
struct Bound {
    each: usize,
    any: usize,
}

/// The most that is allocated at once meanwhile.
fn peak_of<T>(run: impl FnOnce() -> T) -> usize {
    HEAP.reset_peak_usage();
    let before = HEAP.current_usage();
    let result = run();
    let peak = HEAP.peak_usage().saturating_sub(before);
    drop(result);
    peak
}

impl Bound {
    /// Bytes allocated at once for each of the text, beyond what may be for any; panics above the bound.
    fn holds<T>(&self, text: &str, run: impl FnOnce() -> T) -> usize {
        let peak = peak_of(run).saturating_sub(self.any);
        let start: String = text.chars().take(80).collect();
        assert!(peak <= self.each * text.len(), "{peak} bytes for {} of {start:?}", text.len());
        peak / text.len().max(1)
    }
}

/// How long the texts are that repeat, in bytes.
const LENGTH: usize = if cfg!(debug_assertions) { 4096 } else { 32_768 };

#[test]
fn memory_is_proportional_to_the_text() {
    let _alone = alone();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let corpus =
        [folder.join("corpus"), folder.join("../corpus")].into_iter().find(|path| path.is_dir()).unwrap();
    let mut texts: Vec<String> =
        NESTED.iter().chain(DENSE).map(|mark| mark.repeat(LENGTH / mark.len())).collect();
    for entry in std::fs::read_dir(corpus).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            texts.push(decode(&std::fs::read(path).unwrap(), &Hint::default()).text.into_owned());
        }
    }
    let (parser, style) = (parser(), Style::of("de").unwrap());
    everything(&parser, &style, "What is built with the first text: “7 km”");
    let locale = "en".parse().unwrap();
    let mut most = [(0, ""); 6];
    for text in &texts {
        // The tables of the text's language are built with its first text.
        let document = parser.parse(text);
        let json = serde_json::to_string(&document).unwrap();
        let bytes = [text.as_bytes(), b"\xFF\xE9"].concat();
        let found = [
            PARSE.holds(text, || (parser.parse(text), parser.parse_as(text, Some(&locale), None))),
            REWRITE.holds(text, || parser.rewrite_quotes_as(text, None, &style)),
            NORMALIZE.holds(text, || normalize(text, &Preset::Ascii.options())),
            REPAIR.holds(text, || repair(text, &Options::default())),
            DECODE.holds(text, || {
                (decode(text.as_bytes(), &Hint::default()), decode(&bytes, &Hint::default()))
            }),
            JSON.holds(&json, || serde_json::from_str::<Document<'_>>(&json).unwrap()),
        ];
        for (most, found) in most.iter_mut().zip(found) {
            *most = (found, &**text).max(*most);
        }
    }
    for (way, (each, text)) in
        ["parse", "rewrite", "normalize", "repair", "decode", "read JSON"].iter().zip(most)
    {
        let start = &text[..text.floor_char_boundary(40)];
        println!("{way}: at most {each} bytes for each of {start:?}");
    }
}

// The most that was found, with a fifth to spare: 858, 526, 79, 21, 2, 11.
const PARSE: Bound = Bound { each: 1024, any: 1 << 16 };
const REWRITE: Bound = Bound { each: 640, any: 1 << 16 };
const NORMALIZE: Bound = Bound { each: 96, any: 1 << 16 };
const REPAIR: Bound = Bound { each: 32, any: 1 << 16 };
const DECODE: Bound = Bound { each: 4, any: 1 << 16 };
const JSON: Bound = Bound { each: 16, any: 1 << 16 };

#[test]
#[should_panic(expected = "bytes for 1000 of")]
fn memory_that_grows_faster_is_found() {
    let _alone = alone();
    let text = "a".repeat(1000);
    PARSE.holds(&text, || vec![0_u8; text.len() * text.len() * 100]);
}
