//! Whole documents and each room, beside what a search alone costs: everything of one run in one table.
//!
//! `cargo bench -p copydesk-benches --bench parse`. A room is measured by articles in which nothing stands but what it
//! reads: every character of other mentions is made an `x`, of other quotations' marks a blank. `nothing` is the articles
//! with no mention at all, which all rooms look through; what a room costs is what its text takes more. `speaker` is `quote`
//! with those who are quoted and the reporting verbs left in.
#![allow(clippy::expect_used, reason = "a benchmark that cannot read its texts has nothing to measure")]

#[allow(dead_code, reason = "shared with the other benchmarks")]
mod texts;
mod yardsticks;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use copydesk::normalize::{Preset, normalize};
use copydesk::{Hint, Parser, Value, decode};
use divan::Bencher;
use divan::counter::BytesCount;
use yardsticks::{Regex, Words};

const LANGUAGES: [&str; 4] = ["en", "de", "fr", "ru"];

/// The texts of each language, one of some megabytes.
static TEXTS: LazyLock<BTreeMap<&str, String>> = LazyLock::new(|| {
    LANGUAGES.iter().map(|&language| (language, texts::repeat(&texts::of_language(language)))).collect()
});

fn main() {
    LazyLock::force(&TEXTS);
    divan::main();
}

fn measure<'t, T>(bencher: Bencher<'_, '_>, text: &'t str, work: impl Fn(&'t str) -> T + Sync) {
    bencher.counter(BytesCount::of_str(text)).bench(|| work(divan::black_box(text)));
}

#[divan::bench(args = LANGUAGES)]
fn a_memchr(bencher: Bencher<'_, '_>, language: &str) {
    measure(bencher, &TEXTS[language], |text| memchr::memchr_iter(b'\0', text.as_bytes()).count());
}

#[divan::bench(args = LANGUAGES)]
fn b_simdutf8(bencher: Bencher<'_, '_>, language: &str) {
    measure(bencher, &TEXTS[language], |text| simdutf8::basic::from_utf8(text.as_bytes()).is_ok());
}

/// Numbers, marks and words, in English as they stand in the middle of a sentence.
#[divan::bench(args = LANGUAGES)]
fn c_regex(bencher: Bencher<'_, '_>, language: &str) {
    let regex = Regex::default();
    measure(bencher, &TEXTS[language], |text| regex.count(text));
}

/// The words alone.
#[divan::bench(args = LANGUAGES)]
fn d_aho_corasick(bencher: Bencher<'_, '_>, language: &str) {
    let words = Words::default();
    measure(bencher, &TEXTS[language], |text| words.count(text));
}

#[divan::bench(args = LANGUAGES)]
fn e_decode(bencher: Bencher<'_, '_>, language: &str) {
    measure(bencher, &TEXTS[language], |text| decode(text.as_bytes(), &Hint::default()));
}

#[divan::bench(args = LANGUAGES)]
fn f_normalize(bencher: Bencher<'_, '_>, language: &str) {
    measure(bencher, &TEXTS[language], |text| normalize(text, &Preset::News.into()));
}

/// Everything that stands in one text.
#[divan::bench(args = LANGUAGES)]
fn g_document(bencher: Bencher<'_, '_>, language: &str) {
    let parser = Parser::default();
    measure(bencher, &TEXTS[language], |text| parser.parse(text).mentions.len());
}

/// The same articles one by one, as programs have them.
#[divan::bench(args = LANGUAGES)]
fn h_articles(bencher: Bencher<'_, '_>, language: &str) {
    let articles = texts::of_language(language);
    let parser = Parser::default();
    let bytes: usize = articles.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        articles.iter().map(|text| parser.parse(divan::black_box(text)).mentions.len()).sum::<usize>()
    });
}

/// What is left in a text for a room.
#[derive(Clone, Copy, Debug)]
enum Room {
    Nothing,
    Number,
    Quantity,
    Date,
    Label,
    Quote,
    Speaker,
}

const ROOMS: [Room; 7] =
    [Room::Nothing, Room::Number, Room::Quantity, Room::Date, Room::Label, Room::Quote, Room::Speaker];

impl Room {
    fn has(self, value: &Value<'_>) -> bool {
        matches!(
            (self, value),
            (Self::Number, Value::Number(_) | Value::Ordinal(_))
                | (Self::Quantity, Value::Quantity(_) | Value::Money(_) | Value::Percent(_))
                | (Self::Date, Value::Date(_) | Value::Time(_))
                | (Self::Label, Value::Label(_))
                | (Self::Quote | Self::Speaker, Value::Quote(_))
        )
    }

    /// The articles of a language with everything else masked.
    fn text(self, language: &str) -> String {
        let parser = Parser::builder().locale(language).expect("a language").build();
        let masked = |text: &String| {
            let document = parser.parse(text);
            let mut masks = vec![None; text.len()];
            let mut mask = |range: Range<usize>, with| masks[range].fill(Some(with));
            for mention in document.mentions.iter().filter(|mention| !self.has(&mention.value)) {
                match &mention.value {
                    Value::Quote(quote) => {
                        mask(mention.span.start()..quote.content.start(), ' ');
                        mask(quote.content.end()..mention.span.end(), ' ');
                    }
                    _ => mask(mention.span.range(), 'x'),
                }
            }
            for mention in &document.mentions {
                let Value::Quote(quote) = &mention.value else { continue };
                for words in quote.speaker.iter().chain(&quote.cue).filter(|_| !matches!(self, Self::Speaker))
                {
                    mask(words.span.range(), 'x');
                }
            }
            let keep = |(at, c): (usize, char)| masks[at].filter(|_| !c.is_whitespace()).unwrap_or(c);
            text.char_indices().map(keep).collect()
        };
        texts::repeat(&texts::of_language(language).iter().map(masked).collect::<Vec<String>>())
    }
}

#[divan::bench(args = ROOMS)]
fn i_english_with(bencher: Bencher<'_, '_>, room: Room) {
    let parser = Parser::builder().locale("en").expect("a language").build();
    measure(bencher, &room.text("en"), |text| parser.parse(text).mentions.len());
}

/// What a program pays once, and what the first text in a language pays.
#[divan::bench]
fn j_build() -> Parser {
    Parser::default()
}

#[divan::bench(args = LANGUAGES)]
fn k_first_text(bencher: Bencher<'_, '_>, language: &str) {
    let locale = language.parse().expect("a language");
    bencher
        .with_inputs(Parser::default)
        .bench_refs(|parser| parser.parse_as("7", Some(&locale), None).mentions.len());
}
