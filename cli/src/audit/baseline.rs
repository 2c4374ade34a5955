//! What `--save-baseline` keeps of a run, and what `--baseline` compares a later one with.
//!
//! The file is one JSON object, compressed where its name ends in `.gz`:
//!
//! - `copydesk_baseline`: the number of this form, 1;
//! - `version` of copydesk, and the `options` that change what is found: `locale`, `date`;
//! - `documents`, `records` (those that could not be read too), `bytes`, and `fingerprint`, the sum of the hashes of all documents: it is the same for the same documents
//!   in any order;
//! - `words` and, by their names, `types` (of mentions) and `kinds` (of findings): sums over documents from which rates and
//!   how sure they are come: `count`, `documents` that have any, the `squares` of each document's count, and the `products`
//!   of its count and its words;
//! - `sample`: the documents with the smallest hashes, which are the same ones in every run over the same dump, and half of them
//!   in a dump of twice the size: `hash` (XXH3, 128 bits, of the bytes as they came), the `name` to find it by, and the
//!   `mentions` and `notices` as `copydesk extract` prints them, without `parent`, in one list, sorted by start.
//!
//! Documents of more than 64 KiB are not sampled.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fs::File;
use std::io::{self, BufReader, Read, Write};
use std::path::Path;

use copydesk::{Document, Mention, Notice};
use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::audit::excerpt;
use crate::audit::rates::{self, Pair, Sums, Words};
use crate::audit::report::{
    DocumentChange, DumpRelation, FieldChange, MentionChange, Place, Range, RateChange, Side,
};
use crate::gloss;

/// The number of this form.
const FORMAT: u32 = 1;

/// How many changes of a document are kept.
const KEPT_OF_DOCUMENT: usize = 20;

/// A mention or a notice, by its fields in JSON.
pub(crate) type Entry = Map<String, Value>;

/// What is kept of a run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Baseline {
    copydesk_baseline: u32,
    pub(crate) version: String,
    pub(crate) options: Options,
    pub(crate) documents: u64,
    records: u64,
    bytes: u64,
    fingerprint: String,
    words: Words,
    types: BTreeMap<String, Sums>,
    kinds: BTreeMap<String, Sums>,
    sample: Vec<Sampled>,
    /// Where in `sample` a hash is.
    #[serde(skip)]
    places: HashMap<u128, usize>,
}

/// The options that change what is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Options {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) locale: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
}

/// A document of the sample.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sampled {
    pub(crate) hash: String,
    pub(crate) name: String,
    pub(crate) mentions: Vec<Entry>,
}

/// The sums of a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dump {
    /// Documents and records, read or not.
    pub(crate) records: u64,
    pub(crate) bytes: u64,
    pub(crate) fingerprint: u128,
    pub(crate) words: Words,
    pub(crate) types: BTreeMap<String, Sums>,
    pub(crate) kinds: BTreeMap<String, Sums>,
}

impl Dump {
    fn fingerprint(&self) -> String {
        format!("{:032x}", self.fingerprint)
    }
}

impl Baseline {
    pub(crate) fn new(
        options: Options,
        dump: &Dump,
        sample: impl Iterator<Item = (u128, String, Vec<Entry>)>,
    ) -> Self {
        Self {
            copydesk_baseline: FORMAT,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            options,
            documents: dump.words.documents,
            records: dump.records,
            bytes: dump.bytes,
            fingerprint: dump.fingerprint(),
            words: dump.words,
            types: dump.types.clone(),
            kinds: dump.kinds.clone(),
            sample: sample
                .map(|(hash, name, mentions)| Sampled { hash: format!("{hash:032x}"), name, mentions })
                .collect(),
            places: HashMap::new(),
        }
    }

    /// Writes it, compressed or not.
    pub(crate) fn write(&self, compressed: bool, out: &mut dyn Write) -> io::Result<()> {
        if !compressed {
            serde_json::to_writer(&mut *out, self)?;
            return out.write_all(b"\n");
        }
        let mut out = GzEncoder::new(out, Compression::default());
        serde_json::to_writer(&mut out, self)?;
        out.finish().map(drop)
    }

    /// Reads one, compressed or not, or says why there is none.
    pub(crate) fn load(path: &Path) -> Result<Self, String> {
        let named = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
        let mut bytes = Vec::new();
        let mut read = File::open(path).and_then(|file| BufReader::new(file).read_to_end(&mut bytes));
        if read.is_ok() && bytes.starts_with(&[0x1f, 0x8b]) {
            let packed = std::mem::take(&mut bytes);
            read = MultiGzDecoder::new(&*packed).read_to_end(&mut bytes);
        }
        read.map_err(|error| named(&error))?;
        #[derive(Deserialize)]
        struct Form {
            copydesk_baseline: u32,
        }
        let form: Form = serde_json::from_slice(&bytes).map_err(|error| {
            named(&format_args!("no baseline, which `copydesk audit --save-baseline` writes ({error})"))
        })?;
        if form.copydesk_baseline != FORMAT {
            let why = format_args!(
                "a baseline of form {}; this version reads form {FORMAT}",
                form.copydesk_baseline
            );
            return Err(named(&why));
        }
        let mut baseline: Self = serde_json::from_slice(&bytes).map_err(|error| named(&error))?;
        for (place, sampled) in baseline.sample.iter().enumerate() {
            let hash = u128::from_str_radix(&sampled.hash, 16)
                .map_err(|_| named(&format_args!("`{}` is no hash", sampled.hash)))?;
            baseline.places.insert(hash, place);
        }
        Ok(baseline)
    }

    /// The document with a hash, if it is of the sample.
    pub(crate) fn sampled(&self, hash: u128) -> Option<&Sampled> {
        self.sample.get(*self.places.get(&hash)?)
    }

    /// What the dump of a run has to do with this one's, `common` documents of the sample being in both.
    pub(crate) fn relation(&self, dump: &Dump, common: u64) -> DumpRelation {
        if self.documents == dump.words.documents && self.fingerprint == dump.fingerprint() {
            DumpRelation::Same
        } else if common > 0 {
            DumpRelation::Overlapping
        } else {
            DumpRelation::Other
        }
    }

    /// The rates of both, those that moved first, and what they were compared by.
    pub(crate) fn compare_rates(&self, dump: &Dump, relation: DumpRelation) -> (String, Vec<RateChange>) {
        let mut rates: Vec<RateChange> = Vec::new();
        for pair in pairs(&self.types, &dump.types) {
            rates.push(rates::compare_ratio(&pair, &self.words, &dump.words));
        }
        for pair in pairs(&self.kinds, &dump.kinds) {
            rates.push(rates::compare_share(&pair, self.records, dump.records));
        }
        if relation != DumpRelation::Same {
            rates::correct(&mut rates);
            return (rates::TEST.to_owned(), rates);
        }
        // The documents are the same: nothing is by chance.
        for rate in &mut rates {
            (rate.z, rate.p) = (None, None);
            rate.moved = rate.before.total_cmp(&rate.after).is_ne();
        }
        rates.sort_by(|a, b| b.moved.cmp(&a.moved).then_with(|| a.name.cmp(&b.name)));
        (String::new(), rates)
    }
}

/// The names of both sides, each with its sums.
fn pairs<'a>(
    before: &'a BTreeMap<String, Sums>,
    after: &'a BTreeMap<String, Sums>,
) -> impl Iterator<Item = Pair<'a>> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names.into_iter().map(|name| Pair {
        name,
        before: before.get(name).copied().unwrap_or_default(),
        after: after.get(name).copied().unwrap_or_default(),
    })
}

/// The mentions and notices of a document as they are kept.
pub(crate) fn entries(document: &Document<'_>) -> Vec<Entry> {
    let mentions = document.mentions.iter().filter_map(|mention| serde_json::to_value(mention).ok());
    let notices = document.notices.iter().filter_map(|notice| serde_json::to_value(notice).ok());
    let mut entries: Vec<Entry> = mentions
        .chain(notices)
        .filter_map(|entry| match entry {
            Value::Object(mut fields) => {
                // An index, which changes with every mention before.
                fields.remove("parent");
                Some(fields)
            }
            _ => None,
        })
        .collect();
    entries.sort_by(|a, b| {
        let key = |entry| (start(entry), Reverse(end(entry)));
        key(a).cmp(&key(b)).then_with(|| class(a).cmp(class(b)))
    });
    entries
}

fn number(entry: &Entry, field: &str) -> usize {
    entry.get(field).and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok()).unwrap_or_default()
}

fn start(entry: &Entry) -> usize {
    number(entry, "start")
}

fn end(entry: &Entry) -> usize {
    number(entry, "end")
}

/// What may stand in the same place as another: a mention, a quotation, a notice of a kind.
fn class(entry: &Entry) -> &str {
    let field = |name: &str| entry.get(name).and_then(Value::as_str);
    match field("type") {
        Some("quote") => "quote",
        Some(_) => "mention",
        None => field("kind").unwrap_or_default(),
    }
}

/// What changed in a document, if anything.
pub(crate) fn compare(
    old: &Sampled,
    document: &Document<'_>,
    place: impl FnOnce() -> Place,
) -> Option<DocumentChange> {
    let new = entries(document);
    if old.mentions == new {
        return None;
    }
    let changes = differences(&old.mentions, &new);
    let count = changes.len() as u64;
    let mentions =
        changes.iter().take(KEPT_OF_DOCUMENT).map(|&(old, new)| change(document, old, new)).collect();
    (count > 0).then(|| DocumentChange { place: place(), mentions, count })
}

/// The entries that differ: those that overlap another of their class beside it, the others alone, by where they start.
fn differences<'e>(old: &'e [Entry], new: &'e [Entry]) -> Vec<(Option<&'e Entry>, Option<&'e Entry>)> {
    struct Placed<'e> {
        start: usize,
        end: usize,
        class: &'e str,
        entry: &'e Entry,
    }
    let without = |entries: &'e [Entry], others: &'e [Entry]| -> Vec<Placed<'e>> {
        let others: HashSet<String> = others.iter().map(json).collect();
        let left = entries.iter().filter(|entry| !others.contains(&json(entry)));
        left.map(|entry| Placed { start: start(entry), end: end(entry), class: class(entry), entry })
            .collect()
    };
    let mut gone = without(old, new);
    let mut changes = Vec::new();
    for new in without(new, old) {
        // The same place goes before one that only overlaps.
        let same = |old: &Placed<'_>| (old.class, old.start, old.end) == (new.class, new.start, new.end);
        let overlaps =
            |old: &Placed<'_>| old.class == new.class && old.start < new.end && new.start < old.end;
        let partner = gone.iter().position(same).or_else(|| gone.iter().position(overlaps));
        changes.push((partner.map(|index| gone.remove(index).entry), Some(new.entry)));
    }
    changes.extend(gone.into_iter().map(|old| (Some(old.entry), None)));
    changes.sort_by_key(|(old, new)| old.or(*new).map(start));
    changes
}

fn json(entry: &Entry) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

fn change(document: &Document<'_>, old: Option<&Entry>, new: Option<&Entry>) -> MentionChange {
    let both = || old.into_iter().chain(new);
    let text = &*document.text;
    let span = Range {
        start: both().map(start).min().unwrap_or_default(),
        end: both().map(end).max().unwrap_or_default(),
    };
    // A baseline that somebody changed can have any place.
    let span = if text.get(span.start..span.end).is_some() { span } else { Range { start: 0, end: 0 } };
    let side = |entry: &Entry| {
        let span = Range { start: start(entry), end: end(entry) };
        let slice = text.get(span.start..span.end).unwrap_or_default();
        let text = entry.get("text").and_then(Value::as_str).unwrap_or(slice).to_owned();
        Side { span, text, reading: reading(entry) }
    };
    MentionChange {
        excerpt: excerpt::around(document, span),
        before: old.map(side),
        after: new.map(side),
        fields: old.zip(new).map(|(old, new)| fields(old, new)).unwrap_or_default(),
    }
}

/// What an entry says, in one line; of another version's, which may have what this one cannot read, its JSON.
fn reading(entry: &Entry) -> String {
    let value = Value::Object(entry.clone());
    if entry.contains_key("type") {
        Mention::deserialize(value).map_or_else(|_| json(entry), |mention| gloss::line(&mention))
    } else {
        Notice::deserialize(value)
            .map_or_else(|_| json(entry), |notice| gloss::message(notice.kind).to_owned())
    }
}

/// The fields that two entries differ in.
fn fields(old: &Entry, new: &Entry) -> Vec<FieldChange> {
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    names
        .into_iter()
        .filter(|&name| old.get(name) != new.get(name))
        .map(|name| FieldChange {
            name: name.clone(),
            before: old.get(name).map(Value::to_string),
            after: new.get(name).map(Value::to_string),
        })
        .collect()
}
