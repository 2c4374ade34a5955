//! One document of a dump.

use encoding_rs::WINDOWS_1252;

use crate::corpus::{Corpus, Language};
use crate::fault::Fault;
use crate::random::Random;

/// The hosts of the addresses.
const HOSTS: [&str; 8] = [
    "www.harbour-post.example",
    "news.fenland.example",
    "www.kai-kurier.example",
    "lagazette.example",
    "www.eldiario-norte.example",
    "ilfaro.example",
    "nieuws.dijk.example",
    "jornal-da-costa.example",
];

/// A document before it is written in any format.
#[derive(Clone, Debug)]
pub(crate) struct Story {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) url: String,
    pub(crate) date: String,
    /// Its language as metadata have it; not that of a text in which nothing shall tell the language.
    pub(crate) language: Option<&'static str>,
    pub(crate) paragraphs: Vec<String>,
    pub(crate) fault: Option<Fault>,
}

impl Story {
    /// The document with a number: always the same for the same seed. Of a fault it has the sentence with a number.
    pub(crate) fn new(corpus: &Corpus, seed: u64, index: u64, planted: Option<(Fault, usize)>) -> Self {
        let mut random = Random::new(seed, index);
        let fault = planted.map(|(fault, _)| fault);
        let sentence = planted.and_then(|(fault, nth)| fault.sentences().iter().cycle().nth(nth).copied());
        let told = sentence.and_then(|(tag, _)| corpus.language(tag));
        // Text of ASCII alone is the same in most encodings.
        let told = told.or_else(|| (fault == Some(Fault::GuessedEncoding)).then(|| corpus.language("de"))?);
        let language = told.or_else(|| random.one(&corpus.languages));
        let (from, paragraphs): (&[String], _) =
            language.map_or((&[], 0), |Language { paragraphs, .. }| (paragraphs, 3 + random.below(5)));
        // What the encoding cannot hold would be another fault.
        let held = |text: &&String| fault != Some(Fault::GuessedEncoding) || !WINDOWS_1252.encode(text).2;
        let from: Vec<&String> = from.iter().filter(held).collect();
        let mut paragraphs: Vec<String> =
            random.some(&from, paragraphs).into_iter().map(|&p| p.clone()).collect();
        let title = title(paragraphs.first().map_or("", String::as_str));
        if let Some((_, sentence)) = sentence {
            if fault.is_some_and(Fault::is_alone) {
                paragraphs.clear();
            }
            let last = fault.is_some_and(Fault::is_last);
            let place = if last { paragraphs.len() } else { random.below(paragraphs.len() + 1) };
            paragraphs.insert(place, sentence.to_owned());
        }
        if fault == Some(Fault::EmptyText) {
            paragraphs.clear();
        }
        let id = format!("d{index:08}");
        let host = HOSTS[random.below(HOSTS.len())];
        let (year, month, day) = (2023 + random.below(3), 1 + random.below(12), 1 + random.below(28));
        Self {
            url: format!("https://{host}/{year}/{month:02}/{id}.html"),
            date: format!("{year}-{month:02}-{day:02}"),
            language: language.filter(|_| sentence.is_none() || told.is_some()).map(|language| language.tag),
            id,
            title,
            paragraphs,
            fault,
        }
    }

    /// The longest document of a dump: everything that there is in a language, over and over.
    pub(crate) fn large(corpus: &Corpus, seed: u64, index: u64, bytes: usize) -> Self {
        let mut story = Self::new(corpus, seed, index, None);
        let from = story.language.and_then(|tag| corpus.language(tag)).map_or(&[][..], |l| &l.paragraphs);
        story.paragraphs.clear();
        let mut length = 0;
        for paragraph in from.iter().cycle() {
            length += paragraph.len() + 2;
            if length > bytes {
                break;
            }
            story.paragraphs.push(paragraph.clone());
        }
        story
    }

    pub(crate) fn text(&self) -> String {
        self.paragraphs.join("\n\n")
    }

    /// Its text in bytes, which are UTF-8 unless something is wrong with it.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.encoded(&self.text())
    }

    /// A text of this document as the bytes that it came in.
    pub(crate) fn encoded(&self, text: &str) -> Vec<u8> {
        match self.fault {
            Some(Fault::GuessedEncoding) => WINDOWS_1252.encode(text).0.into_owned(),
            Some(Fault::MixedEncoding) => {
                let stray =
                    |line: &str| Fault::MixedEncoding.sentences().iter().any(|(_, s)| line.contains(s));
                text.split_inclusive('\n')
                    .flat_map(|line| {
                        if stray(line) { WINDOWS_1252.encode(line).0 } else { line.as_bytes().into() }
                            .into_owned()
                    })
                    .collect()
            }
            Some(Fault::MalformedBytes) => {
                let unit = |unit: u16| if unit == 0xfffd { 0xd800 } else { unit };
                let units = std::iter::once(0xfeff).chain(text.encode_utf16());
                units.flat_map(|it| unit(it).to_le_bytes()).collect()
            }
            _ => text.into(),
        }
    }
}

/// The first words of a text, without digits and marks: what stands in metadata is not audited.
fn title(text: &str) -> String {
    let words = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphabetic()));
    let words: Vec<&str> =
        words.filter(|word| !word.is_empty() && word.chars().all(char::is_alphabetic)).take(8).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn documents_are_the_same_every_time_and_differ_from_each_other() {
        let corpus = Corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus")).unwrap();
        let texts: Vec<String> = (0..300).map(|index| Story::new(&corpus, 1, index, None).text()).collect();
        let again: Vec<String> = (0..300).map(|index| Story::new(&corpus, 1, index, None).text()).collect();
        assert_eq!(texts, again);
        let different: std::collections::BTreeSet<_> = texts.iter().collect();
        assert_eq!(different.len(), texts.len());
    }

    #[test]
    fn an_encoding_holds_all_of_its_text() {
        let corpus = Corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus")).unwrap();
        for index in 0..300 {
            let story = Story::new(&corpus, 1, index, Some((Fault::GuessedEncoding, 0)));
            assert_eq!(WINDOWS_1252.decode(&story.bytes()).0, story.text());
        }
    }

    #[test]
    fn bytes_are_what_their_fault_says() {
        let corpus = Corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus")).unwrap();
        let decoded = |fault| {
            let bytes = Story::new(&corpus, 1, 7, Some((fault, 0))).bytes();
            let decoded = copydesk::decode(&bytes, &copydesk::Hint::default());
            (decoded.encoding, decoded.evidence.name(), decoded.notices.len())
        };
        assert_eq!(decoded(Fault::GuessedEncoding), ("windows-1252", "guess", 0));
        assert_eq!(decoded(Fault::MixedEncoding), ("UTF-8", "mixed", 0));
        assert_eq!(decoded(Fault::MalformedBytes), ("UTF-16LE", "bom", 1));
    }
}
