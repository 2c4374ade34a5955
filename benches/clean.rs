//! Bytes to clean text, beside what a machine cannot go below: one copy, and one look at every byte.
//!
//! `cargo bench -p copydesk-benches --bench clean`. The figures of one run may be compared with each other; those of two runs only on a
//! machine that does nothing else.
#![allow(clippy::expect_used, reason = "a benchmark that cannot read its texts has nothing to measure")]

mod texts;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use copydesk::normalize::{Preset, normalize};
use copydesk::repair::{self, repair};
use copydesk::{Hint, decode};
use divan::Bencher;
use divan::counter::BytesCount;
use texts::Kind;

const KINDS: [Kind; 5] = [Kind::Ascii, Kind::English, Kind::Accented, Kind::Scripts, Kind::Damaged];

static TEXTS: LazyLock<BTreeMap<&str, String>> =
    LazyLock::new(|| KINDS.iter().map(|&kind| (kind.name(), texts::text(kind))).collect());

fn main() {
    LazyLock::force(&TEXTS);
    divan::main();
}

fn text(kind: Kind) -> &'static str {
    TEXTS.get(kind.name()).expect("every kind has a text")
}

fn measure<T>(bencher: Bencher<'_, '_>, kind: Kind, work: impl Fn(&'static str) -> T + Sync) {
    let text = text(kind);
    bencher.counter(BytesCount::of_str(text)).bench(|| work(divan::black_box(text)));
}

#[divan::bench(args = KINDS)]
fn a_copy(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, str::to_owned);
}

#[divan::bench(args = KINDS)]
fn b_validate_simdutf8(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, |text| simdutf8::basic::from_utf8(text.as_bytes()).is_ok());
}

#[divan::bench(args = KINDS)]
fn c_validate_std(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, |text| std::str::from_utf8(text.as_bytes()).is_ok());
}

#[divan::bench(args = KINDS)]
fn d_decode(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, |text| decode(text.as_bytes(), &Hint::default()));
}

#[divan::bench(args = KINDS)]
fn e_repair(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, |text| repair(text, &repair::Options::default()));
}

#[divan::bench(args = KINDS)]
fn f_normalize(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, |text| normalize(text, &Preset::News.into()));
}

/// Everything, one after the other.
#[divan::bench(args = KINDS)]
fn g_all(bencher: Bencher<'_, '_>, kind: Kind) {
    measure(bencher, kind, all);
}

/// Everything for each article by itself, as programs have them.
#[divan::bench(args = KINDS)]
fn h_all_by_article(bencher: Bencher<'_, '_>, kind: Kind) {
    let articles = texts::articles(kind);
    let bytes: usize = articles.iter().map(String::len).sum();
    bencher
        .counter(BytesCount::new(bytes))
        .bench(|| articles.iter().map(|text| all(divan::black_box(text))).sum::<usize>());
}

/// Decodes, repairs and normalizes; the length of what comes out.
fn all(text: &str) -> usize {
    let decoded = decode(text.as_bytes(), &Hint::default());
    let repaired = repair(&decoded.text, &repair::Options::default());
    normalize(&repaired.text, &Preset::News.into()).text.len()
}
