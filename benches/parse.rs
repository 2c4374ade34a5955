//! Whole documents: everything that stands in articles.
//!
//! `cargo bench --bench parse`. `whole` reads one text of some megabytes, `articles` the same articles one by one, as
//! programs have them.
#![allow(clippy::expect_used, reason = "a benchmark that cannot read its texts has nothing to measure")]

#[allow(dead_code, reason = "shared with the other benchmarks")]
mod texts;

use copydesk::Parser;
use divan::Bencher;
use divan::counter::BytesCount;

const LANGUAGES: [&str; 2] = ["en", "de"];

fn main() {
    divan::main();
}

#[divan::bench(args = LANGUAGES)]
fn whole(bencher: Bencher<'_, '_>, language: &str) {
    let text = texts::repeat(&texts::of_language(language));
    let parser = Parser::default();
    bencher.counter(BytesCount::of_str(&text)).bench(|| parser.parse(divan::black_box(&text)));
}

#[divan::bench(args = LANGUAGES)]
fn articles(bencher: Bencher<'_, '_>, language: &str) {
    let articles = texts::of_language(language);
    let parser = Parser::default();
    let bytes: usize = articles.iter().map(String::len).sum();
    bencher.counter(BytesCount::new(bytes)).bench(|| {
        articles.iter().map(|text| parser.parse(divan::black_box(text)).mentions.len()).sum::<usize>()
    });
}

/// What a program pays once.
#[divan::bench]
fn build() -> Parser {
    Parser::default()
}
