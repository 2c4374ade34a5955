//! The paragraphs that documents are made of: those of `corpus/` in which nothing is odd, by what is expected of them
//! there, so that what an audit finds in them is a fault of the program.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use copydesk::decode::Hint;
use serde::Deserialize;

/// The languages that are read as such, and so are documents made of.
const LANGUAGES: [&str; 7] = ["de", "en", "es", "fr", "it", "nl", "pt"];

/// The fewest bytes of a paragraph; a shorter one is a headline, a byline or a menu.
const SHORTEST: usize = 80;

/// Paragraphs by language.
#[derive(Clone, Debug)]
pub(crate) struct Corpus {
    /// In the order of their tags; none without paragraphs.
    pub(crate) languages: Vec<Language>,
}

#[derive(Clone, Debug)]
pub(crate) struct Language {
    pub(crate) tag: &'static str,
    pub(crate) paragraphs: Vec<String>,
}

/// A line of what is expected of an article, as far as it matters here.
#[derive(Debug, Deserialize)]
struct Expected {
    #[serde(default)]
    locale: Option<String>,
    #[serde(default)]
    start: usize,
    #[serde(default)]
    end: usize,
    #[serde(default, rename = "type")]
    mention: Option<String>,
    #[serde(default)]
    candidates: Option<Vec<String>>,
    #[serde(default)]
    continues: bool,
    #[serde(default)]
    close: Option<String>,
}

impl Expected {
    /// Whether there is anything odd about it: a notice, a currency that can be another, a quotation that has no end.
    fn is_odd(&self) -> bool {
        match self.mention.as_deref() {
            None => true,
            Some("quote") => self.continues || self.close.is_none(),
            Some(_) => self.candidates.is_some(),
        }
    }
}

impl Corpus {
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let mut paths: Vec<_> =
            fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
        paths.sort();
        let mut found: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for path in paths {
            let bytes = fs::read(&path)?;
            let text = copydesk::decode(&bytes, &Hint::default()).text;
            let expected = fs::read_to_string(path.with_extension("expected.jsonl"))?;
            let expected: Vec<Expected> =
                expected.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
            let Some((head, expected)) = expected.split_first() else { continue };
            let Some(tag) = LANGUAGES.into_iter().find(|&tag| head.locale.as_deref() == Some(tag)) else {
                continue;
            };
            found.entry(tag).or_default().extend(sound(&text, expected));
        }
        let languages: Vec<Language> =
            found.into_iter().map(|(tag, paragraphs)| Language { tag, paragraphs }).collect();
        if languages.iter().any(|language| language.paragraphs.len() < 4) || languages.is_empty() {
            return Err(io::Error::other(format!("{}: too few articles", folder.display())));
        }
        Ok(Self { languages })
    }

    pub(crate) fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }
}

/// The paragraphs in which nothing is odd and every digit is explained.
fn sound(text: &str, expected: &[Expected]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        let odd = expected.iter().any(|mention| {
            let touches = mention.start < end && mention.end > start;
            let crosses = mention.start < start || mention.end > end;
            touches && (crosses || mention.is_odd())
        });
        let explained = line.char_indices().all(|(at, c)| {
            let at = start + at;
            let in_it = |mention: &Expected| {
                mention.mention.as_deref().is_some_and(|kind| kind != "quote")
                    && (mention.start..mention.end).contains(&at)
            };
            !c.is_numeric() || expected.iter().any(in_it)
        });
        let line = line.trim();
        if line.len() >= SHORTEST && explained && !odd && !found.iter().any(|other| other == line) {
            found.push(line.to_owned());
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_paragraphs_are_left_out() {
        let long = "and so on ".repeat(10);
        let text = format!("A sound one {long}\nAn odd one {long}\nDigits 12 {long}\nshort\n");
        let odd = text.find("odd").unwrap_or_default();
        let expected = format!(r#"{{"kind":"mixed_marks","start":{odd},"end":{}}}"#, odd + 3);
        let expected = [serde_json::from_str(&expected).unwrap()];
        assert_eq!(sound(&text, &expected), [format!("A sound one {long}").trim()]);
    }

    #[test]
    fn the_corpus_has_enough() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
        let corpus = Corpus::read(&folder).unwrap();
        assert_eq!(corpus.languages.len(), LANGUAGES.len());
        assert!(corpus.language("en").unwrap().paragraphs.len() > 40);
    }
}
