//! The texts that are measured on: articles of `corpus/`, repeated.

use std::fmt;
use std::path::Path;

use copydesk::{Hint, decode};

/// How many bytes a text has at least.
const SIZE: usize = 4 << 20;

/// A kind of text.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// English articles in ASCII, as many archives have them.
    Ascii,
    /// English as it is typeset today: ASCII but for quotation marks and dashes.
    English,
    /// German, French, Spanish, Polish and Turkish.
    Accented,
    /// Russian, Arabic and Japanese.
    Scripts,
    /// [`Kind::Accented`] as UTF-8 that was read as windows-1252.
    Damaged,
}

impl Kind {
    /// Its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ascii => "ascii",
            Self::English => "english",
            Self::Accented => "accented",
            Self::Scripts => "scripts",
            Self::Damaged => "damaged",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The articles of a kind.
pub(crate) fn articles(kind: Kind) -> Vec<String> {
    let languages: &[&str] = match kind {
        Kind::Ascii | Kind::English => &["en"],
        Kind::Accented | Kind::Damaged => &["de", "fr", "es", "pl", "tr"],
        Kind::Scripts => &["ru", "ar", "ja"],
    };
    languages
        .iter()
        .flat_map(|language| of_language(language))
        .map(|text| match kind {
            Kind::Ascii => ascii(&text),
            Kind::Damaged => {
                encoding_rs::WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned()
            }
            _ => text,
        })
        .collect()
}

/// The articles of a kind in one text, repeated up to some megabytes.
pub(crate) fn text(kind: Kind) -> String {
    repeat(&articles(kind))
}

/// Articles in one text, repeated up to some megabytes.
pub(crate) fn repeat(articles: &[String]) -> String {
    let all = articles.join("\n\n");
    all.repeat(SIZE / all.len().max(1) + 1)
}

/// The articles of a language, in order.
pub(crate) fn of_language(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("an entry of the corpus").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .filter(|path| {
            path.file_name()
                .and_then(|name| name.to_str())
                .is_some_and(|name| name.strip_prefix(language).is_some_and(|rest| rest.starts_with('-')))
        })
        .collect();
    paths.sort();
    let hint = Hint::default().language(language);
    let articles: Vec<_> = paths
        .iter()
        .map(|path| decode(&std::fs::read(path).expect("an article"), &hint).text.into_owned())
        .collect();
    assert!(!articles.is_empty(), "no article in {language}");
    articles
}

/// A text with the signs of ASCII for those of typesetting.
fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '“' | '”' | '„' | '«' | '»' => out.push('"'),
            '‘' | '’' | '‚' => out.push('\''),
            '–' | '—' | '−' => out.push('-'),
            '…' => out.push_str("..."),
            c if c.is_ascii() => out.push(c),
            _ => out.push('x'),
        }
    }
    out
}
