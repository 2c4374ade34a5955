//! Quotations written in one style and read back are the same.

use std::path::Path;

use copydesk::Parser;
use copydesk::quote::{Apostrophe, Spaces, Style};
use copydesk_oracles::rewrite;
use proptest::prelude::*;
use proptest::sample::select;

use crate::invariants;

/// Those that every quotation can be written in: the others' marks look alike, or apostrophes like them.
const PLAIN: &[&str] = &[
    "straight", "tex", "en", "it", "ja", "fr-CH", "de", "ru", "nb", "ug", "hy", "bg", "fur", "pl", "ff",
    "hu", "shi", "bs", "eo", "ka", "tk",
];

fn style() -> impl Strategy<Value = Style> {
    let apostrophe = select(&[Apostrophe::Keep, Apostrophe::Typographic, Apostrophe::Straight][..]);
    let spaces = select(&[None, Some(Spaces::None), Some(Spaces::NoBreak), Some(Spaces::NarrowNoBreak)][..]);
    (select(rewrite::STYLES), apostrophe, spaces).prop_map(|(name, apostrophe, spaces)| {
        let style: Style = name.parse().unwrap();
        let style = if name == "tex" { style } else { style.apostrophes(apostrophe) };
        spaces.into_iter().fold(style, Style::spaces)
    })
}

/// A quotation or what stands between: words, and what is quoted in them.
#[derive(Clone, Debug)]
enum Part {
    Words(&'static str),
    Quote(Vec<Part>),
}

const WORDS: &[&str] = &[
    "the harbour was open",
    "nobody knew",
    "it wasn’t theirs",
    "don’t go",
    "she asked in 1987",
    "we’ve seen O’Hara",
    "yes",
    "a long way from home, and a short one",
    "Über die Brücke",
    "l’union",
];

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let words = select(WORDS).prop_map(Part::Words);
    let part = words.prop_recursive(3, 12, 3, |part| prop::collection::vec(part, 1..4).prop_map(Part::Quote));
    prop::collection::vec(part, 1..5)
}

/// Writes the parts of a paragraph; `levels` are the marks of the text.
fn write(parts: &[Part], level: usize, levels: &[(&str, &str)], out: &mut String) {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.push_str(if i % 2 == 1 { ", " } else { " " });
        }
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Quote(parts) => {
                let (open, close) = levels[level % levels.len()];
                out.push_str(open);
                write(parts, level + 1, levels, out);
                out.push_str(close);
            }
        }
    }
}

/// Marks that a text may have before.
const SOURCES: &[&[(&str, &str)]] =
    &[&[("“", "”"), ("‘", "’")], &[("„", "“"), ("‚", "‘")], &[("«", "»"), ("“", "”")]];

/// Every text is read eight times or more.
fn config() -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig { cases: config.cases / 4, ..config }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_reads_the_same_in_any_style(text in invariants::news(), style in style()) {
        rewrite::check(&text, &style);
    }

    /// What is plainly written is rewritten wholly.
    #[test]
    fn plain_quotations_are_all_rewritten(
        paragraphs in prop::collection::vec(parts(), 1..4),
        from in select(SOURCES),
        style in select(PLAIN),
    ) {
        let mut text = String::new();
        for parts in &paragraphs {
            write(parts, 0, from, &mut text);
            text.push_str(".\n\n");
        }
        let style: Style = style.parse().unwrap();
        let rewritten = rewrite::rewritten(&Parser::default(), &text, &style);
        prop_assert!(rewritten.kept.is_empty(), "{:?} in {style} keeps {:?}", text, rewritten.kept);
    }
}

/// Each article in a few styles, and each style with a few articles.
#[test]
fn articles_read_the_same_in_any_style() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let parser = Parser::default();
    let (mut changed, mut kept) = (0, 0);
    for (i, path) in paths.iter().enumerate() {
        let bytes = std::fs::read(path).unwrap();
        let decoded = copydesk::decode(&bytes, &copydesk::decode::Hint::default());
        for name in rewrite::STYLES.iter().cycle().skip(i * 5).take(5) {
            let rewritten = rewrite::rewritten(&parser, &decoded.text, &name.parse().unwrap());
            changed += rewritten.map.edits().len();
            kept += rewritten.kept.len();
        }
    }
    assert!(changed > 1000, "{changed} marks are changed");
    assert!(kept * 30 < changed, "{kept} paragraphs are kept, and {changed} marks changed");
}
