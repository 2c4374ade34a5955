//! The paragraphs that documents are made of: those of `corpus/` in which nothing is odd, by what is expected of them
//! there, so that what an audit finds in them is a fault of the program.
#![allow(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "statistics over the values of the corpus"
)]

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

/// How many deviations a value may be from the middle one of its unit: half of what an audit takes for far out, which
/// weighs values by how often they are in its dump.
const NEAR: f64 = 3.0;

/// The least deviation of decimal logarithms that is believed: of rates of exchange, of everything else.
const LEAST_DEVIATION: [f64; 2] = [1.0 / 32.0, 4.0 / 32.0];

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
    #[serde(default)]
    value: Option<String>,
    #[serde(default)]
    low: Option<String>,
    #[serde(default)]
    high: Option<String>,
    #[serde(default)]
    unit: Option<String>,
    #[serde(default)]
    currency: Option<String>,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    equivalent: Option<Equivalent>,
}

#[derive(Debug, Deserialize)]
struct Equivalent {
    #[serde(default)]
    rate: Option<String>,
    #[serde(default)]
    currency: Option<String>,
}

/// A paragraph with what is measured in it: the measure and the decimal logarithm of the value.
#[derive(Debug, PartialEq)]
struct Paragraph {
    text: String,
    values: Vec<(String, f64)>,
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

    /// What it measures, and how much in decimal logarithms.
    fn values(&self) -> Vec<(String, f64)> {
        let Some(kind @ ("number" | "quantity" | "money" | "percent")) = self.mention.as_deref() else {
            return Vec::new();
        };
        // The unit of a number or of money is a rate that an audit does not tell apart.
        let unit = if kind == "quantity" || kind == "percent" { self.unit.as_deref() } else { None };
        let parts = [Some(kind), unit, self.currency.as_deref(), self.role.as_deref()];
        let measure = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let values = [&self.value, &self.low, &self.high];
        let rate = self.equivalent.as_ref().and_then(|other| {
            let currencies = format!("{RATE} {} {}", self.currency.as_ref()?, other.currency.as_ref()?);
            Some((currencies, logarithm(other.rate.as_ref()?)?))
        });
        let values = values.into_iter().flatten().filter_map(|value| logarithm(value));
        values.map(|value| (measure.clone(), value)).chain(rate).collect()
    }
}

/// What the names of rates of exchange begin with.
const RATE: &str = "rate";

/// Of a value's size; zero has none.
fn logarithm(value: &str) -> Option<f64> {
    value.parse().ok().map(|value: f64| value.abs().log10()).filter(|value| value.is_finite())
}

impl Corpus {
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let mut paths: Vec<_> =
            fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
        paths.sort();
        let mut found: BTreeMap<&'static str, Vec<Paragraph>> = BTreeMap::new();
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
        while keep_near(&mut found) {}
        let texts =
            |paragraphs: Vec<Paragraph>| paragraphs.into_iter().map(|paragraph| paragraph.text).collect();
        let languages: Vec<Language> =
            found.into_iter().map(|(tag, all)| Language { tag, paragraphs: texts(all) }).collect();
        if languages.iter().any(|language| language.paragraphs.len() < 4) || languages.is_empty() {
            return Err(io::Error::other(format!("{}: too few articles", folder.display())));
        }
        Ok(Self { languages })
    }

    pub(crate) fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }
}

/// Leaves out paragraphs with a value that is far from the others of its unit; false when there was none.
fn keep_near(found: &mut BTreeMap<&'static str, Vec<Paragraph>>) -> bool {
    let mut all: BTreeMap<&str, Vec<(f64, f64)>> = BTreeMap::new();
    for paragraphs in found.values() {
        // Documents are of each language as often as of another.
        let weight = 1.0 / paragraphs.len() as f64;
        for (measure, value) in paragraphs.iter().flat_map(|paragraph| &paragraph.values) {
            all.entry(measure).or_default().push((*value, weight));
        }
    }
    let near: BTreeMap<String, (f64, f64)> = all
        .into_iter()
        .map(|(measure, values)| {
            let middle = median(&values);
            let away: Vec<_> =
                values.iter().map(|&(value, weight)| ((value - middle).abs(), weight)).collect();
            let least = LEAST_DEVIATION[usize::from(!measure.starts_with(RATE))];
            (measure.to_owned(), (middle, NEAR * 1.4826 * median(&away).max(least)))
        })
        .collect();
    let is_near = |(measure, value): &(String, f64)| {
        near.get(measure).is_none_or(|&(middle, most)| (value - middle).abs() <= most)
    };
    let mut any = false;
    for paragraphs in found.values_mut() {
        let before = paragraphs.len();
        paragraphs.retain(|paragraph| paragraph.values.iter().all(is_near));
        any |= paragraphs.len() < before;
    }
    any
}

/// The value that has half of the weight on each side.
fn median(values: &[(f64, f64)]) -> f64 {
    let mut values = values.to_vec();
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let half = values.iter().map(|(_, weight)| weight).sum::<f64>() / 2.0;
    let mut below = 0.0;
    let reached = values.iter().find(|(_, weight)| {
        below += weight;
        below >= half
    });
    reached.map_or(0.0, |&(value, _)| value)
}

/// The paragraphs in which nothing is odd and every digit is explained.
fn sound(text: &str, expected: &[Expected]) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::new();
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
        if line.len() >= SHORTEST && explained && !odd && !found.iter().any(|other| other.text == line) {
            let inside = expected.iter().filter(|mention| (start..end).contains(&mention.start));
            found.push(Paragraph {
                text: line.to_owned(),
                values: inside.flat_map(Expected::values).collect(),
            });
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
        let found = sound(&text, &expected);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].text, format!("A sound one {long}").trim());
    }

    #[test]
    fn values_far_from_the_others_are_left_out() {
        let paragraph =
            |value| Paragraph { text: String::new(), values: vec![("quantity meter".to_owned(), value)] };
        let mut found = BTreeMap::from([("en", [0.1, 0.3, 0.2, 9.0, 0.4].map(paragraph).into())]);
        while keep_near(&mut found) {}
        let left: Vec<f64> = found["en"].iter().map(|paragraph| paragraph.values[0].1).collect();
        assert_eq!(left, [0.1, 0.3, 0.2, 0.4]);
    }

    #[test]
    fn the_corpus_has_enough() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../corpus");
        let corpus = Corpus::read(&folder).unwrap();
        assert_eq!(corpus.languages.len(), LANGUAGES.len());
        assert!(corpus.language("en").unwrap().paragraphs.len() > 35);
    }
}
