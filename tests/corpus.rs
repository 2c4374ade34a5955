//! The articles of `corpus/`, each with what is expected of it beside it.
//!
//! `NAME.txt` is an article as it came, in any encoding. `NAME.expected.jsonl` is what `copydesk extract` prints for it,
//! taken apart so that a change shows as a changed line: the document's own fields first, then one mention a line, then
//! one notice a line. `COPYDESK_BLESS=1 cargo test --test main corpus` writes what is read now, for review.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use copydesk::Parser;
use copydesk::decode::Hint;
use copydesk_oracles::document;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The names of all files with an ending, without it.
fn names(ending: &str) -> BTreeSet<String> {
    let files =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    files.filter_map(|file| file.strip_suffix(ending).map(str::to_owned)).collect()
}

/// What is read in an article now.
fn read(name: &str, bytes: &[u8]) -> String {
    let decoded = copydesk::decode(bytes, &Hint::default());
    let parser = Parser::default();
    let mut document = parser.parse(&decoded.text);
    document.notices = decoded.merge_notices(document.notices);
    document::check_read(&parser, &document);
    let head = serde_json::json!({ "id": name, "locale": document.locale, "encoding": decoded.encoding });
    let mut out = format!("{head}\n");
    for mention in &document.mentions {
        writeln!(out, "{}", serde_json::to_string(mention).unwrap()).unwrap();
    }
    for notice in &document.notices {
        writeln!(out, "{}", serde_json::to_string(notice).unwrap()).unwrap();
    }
    out
}

/// The lines that are on one side only, in the order of the text.
fn difference(expected: &str, found: &str) -> String {
    let (before, after): (BTreeSet<_>, BTreeSet<_>) = (expected.lines().collect(), found.lines().collect());
    let mut out = String::new();
    for line in expected.lines().filter(|line| !after.contains(line)) {
        writeln!(out, "- {line}").unwrap();
    }
    for line in found.lines().filter(|line| !before.contains(line)) {
        writeln!(out, "+ {line}").unwrap();
    }
    if out.is_empty() && expected != found {
        out.push_str("the same lines in another order or number\n");
    }
    out
}

#[test]
fn articles_read_as_expected() {
    let bless = crate::bless();
    let articles = names(".txt");
    assert!(!articles.is_empty(), "no articles in corpus/");
    let mut all = String::new();
    for name in &articles {
        let found = read(name, &std::fs::read(folder().join(format!("{name}.txt"))).unwrap());
        let path = folder().join(format!("{name}.expected.jsonl"));
        let expected = std::fs::read_to_string(&path).ok();
        if expected.as_ref() == Some(&found) {
            continue;
        }
        if bless {
            std::fs::write(&path, &found).unwrap();
        } else if let Some(expected) = expected {
            write!(all, "\ncorpus/{name}.txt\n{}", difference(&expected, &found)).unwrap();
        }
    }
    for name in names(".expected.jsonl").difference(&articles) {
        if bless {
            std::fs::remove_file(folder().join(format!("{name}.expected.jsonl"))).unwrap();
        } else {
            writeln!(all, "\ncorpus/{name}.expected.jsonl belongs to no article").unwrap();
        }
    }
    assert!(
        all.is_empty(),
        "{all}\nIf `+` is right: COPYDESK_BLESS=1 cargo test --test main corpus, and review the change."
    );
}

#[test]
fn every_article_has_expectations() {
    let missing: Vec<_> = names(".txt").difference(&names(".expected.jsonl")).cloned().collect();
    assert!(missing.is_empty(), "COPYDESK_BLESS=1 cargo test --test main corpus, and review: {missing:?}");
}

#[test]
fn a_difference_is_shown_by_line() {
    assert_eq!(difference("a\nb\n", "a\nb\n"), "");
    assert_eq!(difference("a\nb\n", "a\nc\n"), "- b\n+ c\n");
    assert_eq!(difference("a\nb\n", "b\na\n"), "the same lines in another order or number\n");
    assert_eq!(difference("", "a\n"), "+ a\n");
}
