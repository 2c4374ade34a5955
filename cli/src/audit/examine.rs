//! What one document gives: its counts, and what there is to look at in it. This runs on all threads.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use copydesk::decode::Evidence;
use copydesk::quote::Quote;
use copydesk::{Decimal, Document, Value};
use twox_hash::XxHash3_128;

use crate::article::Article;
use crate::audit::baseline::{self, Baseline};
use crate::audit::digits;
use crate::audit::excerpt;
use crate::audit::harvest::Fresh;
use crate::audit::kind::Kind;
use crate::audit::report::{DocumentChange, Excerpt, Place, Range};
use crate::audit::values::{self, Extremes, Measure};
use crate::check;
use crate::gloss;
use crate::input::{At, Origin};
use crate::record::Content;

/// The types of mentions, in the order of the contract.
pub(crate) const TYPES: [&str; 9] =
    ["number", "quantity", "money", "percent", "ordinal", "date", "time", "label", "quote"];

/// Of so many documents, by their hashes, one is read again, which takes as long as reading it.
const AUDITED_AGAIN: u128 = 8;

/// How many findings of a kind are kept of one document.
const KEPT_OF_DOCUMENT: usize = 3;

/// How many of the currencies that one can be are told.
const SHOWN_CANDIDATES: usize = 4;

/// How many bytes a document of a sample has at most, so that a sample is of bounded size.
const LONGEST_SAMPLED: usize = 1 << 16;

/// The hash of a document's bytes as they came: the same in every run and version.
pub(crate) fn hash(bytes: &[u8]) -> u128 {
    XxHash3_128::oneshot(bytes)
}

/// What is known so far of what is going to be kept, so that nothing is made that is not. It may lag behind: then more is
/// made than needed, and what is kept is the same.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// By kind: the upper half of the hash that a finding's document must not be above.
    kinds: Vec<AtomicU64>,
    sample: AtomicU64,
    pub(crate) extremes: Extremes,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            kinds: Kind::ALL.iter().map(|_| AtomicU64::new(u64::MAX)).collect(),
            sample: AtomicU64::new(u64::MAX),
            extremes: Extremes::default(),
        }
    }
}

/// The upper half of a hash, rounded up.
fn upper(hash: u128) -> u64 {
    u64::try_from(hash >> 64).unwrap_or(u64::MAX)
}

impl Wanted {
    fn wants(&self, kind: Kind, hash: u128) -> bool {
        self.kinds.get(kind.index()).is_none_or(|limit| upper(hash) <= limit.load(Ordering::Relaxed))
    }

    pub(crate) fn limit(&self, kind: Kind, hash: u128) {
        if let Some(limit) = self.kinds.get(kind.index()) {
            limit.store(upper(hash), Ordering::Relaxed);
        }
    }

    pub(crate) fn limit_sample(&self, hash: u128) {
        self.sample.store(upper(hash), Ordering::Relaxed);
    }
}

/// What a document is called.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    pub(crate) origin: Origin,
    pub(crate) id: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) hash: Option<u128>,
}

impl Name {
    pub(crate) fn of(origin: &Origin) -> Self {
        Self { origin: origin.clone(), id: None, title: None, url: None, hash: None }
    }

    pub(crate) fn place(&self) -> Place {
        Place {
            name: self.origin.name(None),
            path: self.origin.source.path.to_string(),
            member: self.origin.source.member.as_deref().map(str::to_owned),
            record: self.origin.at.number(),
            id: self.id.clone(),
            title: self.title.clone(),
            url: self.url.clone(),
            hash: self.hash.map(|hash| format!("{hash:032x}")),
        }
    }
}

/// Something found in a document.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    pub(crate) message: String,
    pub(crate) expected: Option<String>,
    pub(crate) span: Option<Range>,
    pub(crate) excerpt: Option<Excerpt>,
}

impl Found {
    pub(crate) fn whole(message: impl Into<String>) -> Self {
        Self { message: message.into(), expected: None, span: None, excerpt: None }
    }

    fn at(document: &Document<'_>, span: Range, message: impl Into<String>) -> Self {
        let excerpt = Some(excerpt::around(document, span));
        Self { message: message.into(), expected: None, span: Some(span), excerpt }
    }

    fn expected(self, expected: impl Into<String>) -> Self {
        Self { expected: Some(expected.into()), ..self }
    }
}

/// A value with what to say of it, should it be far out.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    pub(crate) measure: Measure,
    pub(crate) value: Decimal,
    pub(crate) start: usize,
    pub(crate) found: Option<Box<Found>>,
}

/// What a document gives.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) name: Name,
    /// What decides whether its findings are kept: the hash of the document, or of what there is in its place.
    pub(crate) key: u128,
    /// Absent where it could not be read.
    pub(crate) read: Option<Read>,
    pub(crate) counts: Vec<(Kind, u64)>,
    pub(crate) found: Vec<(Kind, usize, Found)>,
    pub(crate) took: Duration,
    pub(crate) bytes: u64,
    /// What it brings that a harvest may want.
    pub(crate) fresh: Option<Fresh>,
}

/// What a document that was read gives.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) hash: u128,
    pub(crate) words: u64,
    pub(crate) language: String,
    pub(crate) source: String,
    pub(crate) encoding: Option<(&'static str, Evidence)>,
    pub(crate) types: [u64; TYPES.len()],
    pub(crate) units: Vec<(String, u64)>,
    pub(crate) currencies: Vec<(String, u64)>,
    pub(crate) quote_styles: Vec<(String, u64)>,
    pub(crate) values: Vec<Measured>,
    /// The mentions and notices, where the document may be one of the sample.
    pub(crate) sampled: Option<Vec<baseline::Entry>>,
    /// Of a document of the baseline: what changed, if anything.
    pub(crate) compared: Option<Option<DocumentChange>>,
}

impl Sheet {
    pub(crate) fn new(name: Name) -> Self {
        let (counts, found, key) = (Vec::new(), Vec::new(), name.hash.unwrap_or_default());
        Self { name, key, read: None, counts, found, took: Duration::ZERO, bytes: 0, fresh: None }
    }

    /// Counts a finding, and keeps it where that may be wanted.
    pub(crate) fn add(&mut self, wanted: &Wanted, kind: Kind, found: impl FnOnce() -> Found) {
        let before = match self.counts.iter_mut().find(|(counted, _)| *counted == kind) {
            Some((_, count)) => {
                *count += 1;
                *count - 1
            }
            None => {
                self.counts.push((kind, 1));
                0
            }
        };
        if let Ok(before) = usize::try_from(before)
            && before < KEPT_OF_DOCUMENT
            && wanted.wants(kind, self.key)
        {
            self.found.push((kind, before, found()));
        }
    }
}

/// Looks at one document.
pub(crate) fn examine(article: &Article<'_>, wanted: &Wanted, baseline: Option<&Baseline>) -> Sheet {
    let document = &article.document;
    let record = article.record;
    let bytes = match article.content {
        Content::Text(text) => text.as_bytes(),
        Content::Bytes(bytes, _) | Content::Page(bytes, _) => bytes,
    };
    let hash = hash(bytes);
    let mut sheet = Sheet::new(Name {
        origin: article.origin.clone(),
        id: record.id.clone(),
        title: record.title.clone(),
        url: record.url.clone(),
        hash: Some(hash),
    });
    sheet.bytes = bytes.len() as u64;
    let encoding = article.decoded.map(|decoded| (decoded.encoding, decoded.evidence));
    let mut read = Read {
        hash,
        words: words(&document.text),
        language: document.locale.as_ref().map_or("und", |locale| locale.as_str()).to_owned(),
        source: record.site.clone().unwrap_or_else(|| container(article.origin)),
        encoding,
        types: [0; TYPES.len()],
        units: Vec::new(),
        currencies: Vec::new(),
        quote_styles: Vec::new(),
        values: Vec::new(),
        sampled: None,
        compared: None,
    };
    if let Err(violation) = article.audit(hash.is_multiple_of(AUDITED_AGAIN)) {
        sheet.add(wanted, Kind::Audit, || {
            let span = Range { start: violation.span.start(), end: violation.span.end() };
            // A place that is none has no excerpt.
            match document.text.get(span.start..span.end) {
                Some(_) => Found::at(document, span, violation.what),
                None => Found { span: Some(span), ..Found::whole(violation.what) },
            }
        });
    }
    whole(&mut sheet, wanted, document, encoding);
    for mention in &document.mentions {
        if let Some(count) = TYPES
            .iter()
            .position(|&kind| kind == mention.value.kind())
            .and_then(|index| read.types.get_mut(index))
        {
            *count += 1;
        }
        let span = Range { start: mention.span.start(), end: mention.span.end() };
        match &mention.value {
            Value::Quantity(quantity) => bump(&mut read.units, &quantity.unit.id()),
            Value::Money(money) => {
                bump(&mut read.currencies, money.currency.code());
                if !money.candidates.is_empty() {
                    sheet.add(wanted, Kind::AmbiguousCurrency, || {
                        let mut others: Vec<_> = money
                            .candidates
                            .iter()
                            .take(SHOWN_CANDIDATES)
                            .map(|other| other.code())
                            .collect();
                        if money.candidates.len() > others.len() {
                            others.push("…");
                        }
                        let symbol = money.symbol.as_deref().unwrap_or_default();
                        let message = format!(
                            "{symbol} was read as {}; it can be {}",
                            money.currency,
                            others.join(", ")
                        );
                        Found::at(document, span, message)
                            .expected("the country, told by --locale or the text itself")
                    });
                }
            }
            Value::Quote(quote) => bump(&mut read.quote_styles, &style(quote)),
            _ => {}
        }
        values::of(&mention.value, |measure, value| {
            let found = wanted.extremes.want(measure, value, (hash, span.start)).then(|| {
                let text = format!("{} was read as {}", mention.text, gloss::line(mention));
                Box::new(Found::at(document, span, text))
            });
            read.values.push(Measured { measure, value, start: span.start, found });
        });
    }
    for &notice in &document.notices {
        sheet.add(wanted, Kind::of_notice(notice.kind), || {
            let span = Range { start: notice.span.start(), end: notice.span.end() };
            Found::at(document, span, gloss::message(notice.kind)).expected(check::help(article, notice))
        });
    }
    digits::unexplained(document, |span| {
        sheet.add(wanted, Kind::UnexplainedDigits, || {
            let text = document.text.get(span.start..span.end).unwrap_or_default();
            Found::at(document, span, format!("no mention has {text}"))
        });
    });
    if bytes.len() <= LONGEST_SAMPLED && upper(hash) <= wanted.sample.load(Ordering::Relaxed) {
        read.sampled = Some(baseline::entries(document));
    }
    if let Some(old) = baseline.and_then(|baseline| baseline.sampled(hash)) {
        read.compared = Some(baseline::compare(old, document, || sheet.name.place()));
    }
    sheet.read = Some(read);
    sheet
}

/// What a document without an address came in: its file, or the folder of a file that is one document.
fn container(origin: &Origin) -> String {
    let path = &*origin.source.path;
    let whole = origin.at == At::Whole && origin.source.member.is_none();
    let folder =
        Path::new(path).parent().filter(|_| whole).map(|folder| folder.to_string_lossy().into_owned());
    match folder {
        Some(folder) if folder.is_empty() => ".".to_owned(),
        Some(folder) => folder,
        None => path.to_owned(),
    }
}

/// Findings about the whole document.
fn whole(
    sheet: &mut Sheet,
    wanted: &Wanted,
    document: &Document<'_>,
    encoding: Option<(&'static str, Evidence)>,
) {
    if document.text.trim().is_empty() {
        sheet.add(wanted, Kind::EmptyText, || Found::whole("the document has no text"));
    }
    let Some((name, evidence)) = encoding else { return };
    let kind = match evidence {
        Evidence::Mixed => Kind::MixedEncoding,
        Evidence::Guess | Evidence::Default => Kind::GuessedEncoding,
        _ => return,
    };
    sheet.add(wanted, kind, || {
        let message = match kind {
            Kind::MixedEncoding => "parts of it are in another encoding".to_owned(),
            _ => format!("read as {name}, by how often characters are there"),
        };
        // The first character that another encoding would have otherwise.
        match document.text.char_indices().find(|(_, c)| !c.is_ascii()) {
            Some((start, c)) => Found::at(document, Range { start, end: start + c.len_utf8() }, message),
            None => Found::whole(message),
        }
        .expected("UTF-8, or the encoding that the document is declared to be in")
    });
}

/// Counts one more of a name.
fn bump(counts: &mut Vec<(String, u64)>, name: &str) {
    match counts.iter_mut().find(|(counted, _)| counted == name) {
        Some((_, count)) => *count += 1,
        None => counts.push((name.to_owned(), 1)),
    }
}

/// The marks of a quotation: `“…”`.
fn style(quote: &Quote<'_>) -> String {
    let mark = |mark: &Option<std::borrow::Cow<'_, str>>| mark.as_deref().unwrap_or("∅").to_owned();
    format!("{}…{}", mark(&quote.open), mark(&quote.close))
}

/// How many words a text has: what stands between spaces and has a letter or digit; of Han, Hiragana and Katakana, which
/// have no spaces, each character.
pub(crate) fn words(text: &str) -> u64 {
    let mut words = 0;
    let mut inside = false;
    for c in text.chars() {
        if matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}') {
            words += 1;
            inside = false;
        } else if c.is_whitespace() {
            inside = false;
        } else if !inside && c.is_alphanumeric() {
            words += 1;
            inside = true;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted() {
        for (text, expected) in [
            ("", 0),
            ("– “Well,” she said…", 3),
            ("don't\u{a0}go\n7 km", 4),
            ("東京で5 km", 5),
            ("안녕 하세요", 2),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn a_kind_is_counted_wholly_and_kept_in_part() {
        let mut sheet =
            Sheet::new(Name::of(&Origin { source: crate::input::Source::file("a"), at: At::Whole }));
        sheet.key = 7 << 64;
        let wanted = Wanted::default();
        wanted.limit(Kind::EmptyText, 6 << 64);
        for _ in 0..5 {
            sheet.add(&wanted, Kind::Mojibake, || Found::whole("x"));
            sheet.add(&wanted, Kind::EmptyText, || panic!("not wanted"));
        }
        assert_eq!(sheet.counts, [(Kind::Mojibake, 5), (Kind::EmptyText, 5)]);
        assert_eq!(sheet.found.len(), KEPT_OF_DOCUMENT);
    }
}
