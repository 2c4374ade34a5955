//! Quotations written in one style and read back are the same.

use std::path::Path;

use copydesk::Parser;
use copydesk::quote::{Apostrophe, Spaces, Style};
use copydesk_oracles::quote::{self, Part};
use copydesk_oracles::rewrite;
use proptest::prelude::*;
use proptest::sample::select;

use crate::invariants;

fn style() -> impl Strategy<Value = Style> {
    let apostrophe = select(&[Apostrophe::Keep, Apostrophe::Typographic, Apostrophe::Straight][..]);
    let spaces = select(&[None, Some(Spaces::None), Some(Spaces::NoBreak), Some(Spaces::NarrowNoBreak)][..]);
    (select(rewrite::STYLES), apostrophe, spaces).prop_map(|(name, apostrophe, spaces)| {
        let style: Style = name.parse().unwrap();
        let style = if name == "tex" { style } else { style.apostrophes(apostrophe) };
        spaces.into_iter().fold(style, Style::spaces)
    })
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let words = select(quote::WORDS).prop_map(Part::Words);
    let part = words.prop_recursive(3, 12, 3, |part| prop::collection::vec(part, 1..4).prop_map(Part::Quote));
    prop::collection::vec(part, 1..5)
}

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
        from in select(quote::SOURCES),
        style in select(quote::PLAIN),
    ) {
        let (mut text, mut planted) = (String::new(), Vec::new());
        for parts in &paragraphs {
            quote::write(parts, from, &mut text, &mut planted);
            text.push_str(".\n\n");
        }
        quote::check(&text, &planted, style);
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
