//! What `copydesk audit` found out about a dump: what `--json` writes and the page of `--html` is made of.
//!
//! All lists are in the order to be shown, and everything but what is told of time ([`Run::seconds`], [`Report::slowest`]
//! and findings of [`Kind::OverBudget`] and [`Kind::GivenUp`]) is the same for the same dump and options, whatever the number
//! of threads. Shares are parts of one, rates are per 1,000 words.

use serde::{Deserialize, Serialize};

use crate::audit::kind::{Kind, Severity};

/// The number of this form of the report. Optional fields may be added within it.
pub(crate) const FORMAT: u32 = 1;

/// Everything about one run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Report {
    /// [`FORMAT`] when it was written.
    pub(crate) format: u32,
    pub(crate) run: Run,
    pub(crate) totals: Totals,
    /// The types of mentions, in the order of the contract, all of them.
    pub(crate) types: Vec<TypeCount>,
    /// By the locale that documents were read in, most documents first.
    pub(crate) languages: Vec<Group>,
    /// By the host of a document's address, else by its file, or by its folder where a file is one document; most documents first.
    pub(crate) sources: Vec<Group>,
    pub(crate) histograms: Histograms,
    /// Every kind of finding there is, severest first; those that were not found have the count 0.
    pub(crate) kinds: Vec<KindCount>,
    /// Kinds that are counted together too, for `--fail-on`.
    pub(crate) groups: Vec<KindGroup>,
    /// Of each kind at most [`Options::excerpts`], chosen by the hash of the document, at most three of one document; in the
    /// order of `kinds`, then of the input.
    pub(crate) findings: Vec<Finding>,
    /// Values by what is measured, most first: what [`Kind::Outlier`] was judged by.
    pub(crate) values: Vec<ValueRange>,
    /// The documents that took longest, slowest first.
    pub(crate) slowest: Vec<Timed>,
    /// The longest documents, longest first.
    pub(crate) largest: Vec<Length>,
    /// What is otherwise than in the baseline, with `--baseline`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) comparison: Option<Comparison>,
}

/// What was run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Run {
    /// Of copydesk.
    pub(crate) version: String,
    /// The inputs as they were named.
    pub(crate) inputs: Vec<String>,
    pub(crate) options: Options,
    /// How long it took.
    pub(crate) seconds: f64,
    pub(crate) threads: usize,
}

/// The options that change what is found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Options {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) locale: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    /// Seconds that a document of up to a megabyte may take; longer ones in proportion.
    pub(crate) budget: f64,
    /// How many findings of a kind are kept.
    pub(crate) excerpts: usize,
    /// How many documents are sampled for a baseline.
    pub(crate) sample: usize,
}

/// Sums over the dump.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Totals {
    /// Those that were read, the empty ones too.
    pub(crate) documents: u64,
    /// Records that could not be read.
    pub(crate) unread: u64,
    /// Bytes of the texts as they came, decompressed.
    pub(crate) bytes: u64,
    /// What stands between spaces and has a letter or digit; of Han, Hiragana and Katakana each character.
    pub(crate) words: u64,
    pub(crate) mentions: u64,
    /// Mentions for each 1,000 words.
    pub(crate) mentions_per_1000_words: f64,
    /// Documents in which there is any finding more severe than [`Severity::Info`].
    pub(crate) documents_with_findings: u64,
}

/// How often there are mentions of a type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct TypeCount {
    /// The `type` of its JSON.
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) count: u64,
    /// Documents that have any.
    pub(crate) documents: u64,
    pub(crate) per_1000_words: f64,
}

/// The documents of a language or a source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Group {
    /// A language tag or `und`; a host or a path. [`OTHERS`] is what came after there were too many.
    pub(crate) name: String,
    pub(crate) documents: u64,
    pub(crate) bytes: u64,
    pub(crate) words: u64,
    /// Documents in which there is any finding more severe than [`Severity::Info`].
    pub(crate) documents_with_findings: u64,
    pub(crate) types: Vec<TypeCount>,
}

/// The name of what is not told apart any more.
pub(crate) const OTHERS: &str = "(others)";

/// How things are spread.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Histograms {
    /// Documents by words.
    pub(crate) words: Vec<Bin>,
    /// Documents by mentions for each 1,000 words, of those with at least 20 words.
    pub(crate) mentions_per_1000_words: Vec<Bin>,
    /// Quantities by unit.
    pub(crate) units: Vec<Share>,
    /// Money by currency.
    pub(crate) currencies: Vec<Share>,
    /// Quotations by their marks, `“…”`; a mark that the text lacks is `∅`.
    pub(crate) quote_styles: Vec<Share>,
    /// Documents that came in bytes by encoding.
    pub(crate) encodings: Vec<Share>,
    /// Documents that came in bytes by what the encoding was told by.
    pub(crate) evidence: Vec<Share>,
    /// What was damaged, repaired or not, by the name of its notice.
    pub(crate) repairs: Vec<Share>,
}

/// The documents from one number up to, and without, another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Bin {
    pub(crate) from: u64,
    /// Absent in the last bin, which has no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) to: Option<u64>,
    pub(crate) documents: u64,
}

/// How often there is something, most often first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Share {
    pub(crate) name: String,
    pub(crate) count: u64,
    /// Documents that have any.
    pub(crate) documents: u64,
    /// Of the counts of all names.
    pub(crate) share: f64,
}

/// How often there is a kind of finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct KindCount {
    pub(crate) kind: Kind,
    pub(crate) severity: Severity,
    /// What it is, as a sentence.
    pub(crate) about: String,
    /// All of them.
    pub(crate) count: u64,
    /// Documents that have any; of [`Kind::Outlier`] only those that may be among the findings.
    pub(crate) documents: u64,
    /// Of all documents and records, read or not.
    pub(crate) share: f64,
    /// How many of them are among [`Report::findings`]; changes against a baseline are in [`Report::comparison`].
    pub(crate) kept: u64,
}

/// Kinds of findings that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct KindGroup {
    pub(crate) name: String,
    pub(crate) kinds: Vec<Kind>,
    /// Documents that have any of any of them.
    pub(crate) documents: u64,
    /// Of all documents and records, read or not.
    pub(crate) share: f64,
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Finding {
    pub(crate) kind: Kind,
    pub(crate) severity: Severity,
    pub(crate) place: Place,
    /// What is wrong, of this one.
    pub(crate) message: String,
    /// What was expected or would be right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) expected: Option<String>,
    /// Where in the document's text, in bytes; absent where it is about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) span: Option<Range>,
    /// The text around it; absent where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) excerpt: Option<Excerpt>,
}

/// Where a document stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// All of the following up to the record in one, as other commands name it: `path!member:line`, `path#record`.
    pub(crate) name: String,
    /// The file, `-` for standard input.
    pub(crate) path: String,
    /// The member of an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) member: Option<String>,
    /// The line or record, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) record: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    /// The hash of the document's bytes, 32 hexadecimal digits: the same in every run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) hash: Option<String>,
}

/// A place in a text, half-open, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Range {
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A piece of a document, of one paragraph, with what was found in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Excerpt {
    pub(crate) text: String,
    /// The byte of the document that it begins with: [`Finding::span`] less this is `flagged`.
    pub(crate) start: usize,
    /// Whether the paragraph has more before and after it.
    pub(crate) more_before: bool,
    pub(crate) more_after: bool,
    /// What is flagged, in bytes of `text`; shorter than [`Finding::span`] where that is longer than an excerpt.
    pub(crate) flagged: Range,
    /// What was found, sorted by start, then longest first: spans nest or are apart, as in a document.
    pub(crate) marks: Vec<Mark>,
}

/// A mention in an excerpt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// In bytes of the excerpt's text, as far as it is in it.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The type of the mention.
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// Its type and reading in one line, as `copydesk show` has it under the text.
    pub(crate) reading: String,
}

/// The values of one unit, currency or rate of exchange.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct ValueRange {
    /// `quantity kilometer`, `quantity year (age)`, `money EUR`, `percent percent`, `number`, `rate EUR/USD`.
    pub(crate) name: String,
    pub(crate) count: u64,
    /// The middle one.
    pub(crate) median: f64,
    /// The median absolute deviation of the decimal logarithm.
    pub(crate) deviation: f64,
    /// Values below are far out; absent where there are too few values to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) low: Option<f64>,
    /// Values above are far out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) high: Option<f64>,
    /// How many are far out.
    pub(crate) outliers: u64,
}

/// How long a document took.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Timed {
    pub(crate) place: Place,
    pub(crate) seconds: f64,
    pub(crate) bytes: u64,
}

/// How long a document is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Length {
    pub(crate) place: Place,
    pub(crate) bytes: u64,
    pub(crate) words: u64,
    pub(crate) mentions: u64,
}

/// What is otherwise than in a baseline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Comparison {
    /// The file of the baseline.
    pub(crate) baseline: String,
    /// The version of copydesk that it was made with.
    pub(crate) version: String,
    pub(crate) documents: u64,
    pub(crate) relation: DumpRelation,
    /// Documents of the sample that are in both.
    pub(crate) compared: u64,
    /// Of them those whose mentions changed.
    pub(crate) changed: u64,
    /// How many mentions and notices changed in them.
    pub(crate) changed_mentions: u64,
    /// What changed, document by document in the order of the input, at most [`Options::excerpts`] documents.
    pub(crate) changes: Vec<DocumentChange>,
    /// How rates were compared, as a sentence; empty for the same dump, whose rates need no test.
    pub(crate) test: String,
    /// All rates, those that moved first.
    pub(crate) rates: Vec<RateChange>,
}

/// What a dump has to do with that of the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DumpRelation {
    /// Every document is the same.
    Same,
    /// Some of the sampled documents are the same.
    Overlapping,
    /// None is.
    Other,
}

/// A document in which other mentions were found than before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct DocumentChange {
    pub(crate) place: Place,
    /// In the order of the text; at most 20 of a document.
    pub(crate) mentions: Vec<MentionChange>,
    /// How many there are.
    pub(crate) count: u64,
}

/// A mention that is otherwise than before, new, or gone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct MentionChange {
    /// The text around it, with the mentions of now; `flagged` is that of both.
    pub(crate) excerpt: Excerpt,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Side>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<Side>,
    /// The fields that differ, where there is a mention on both sides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) fields: Vec<FieldChange>,
}

/// One side of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Side {
    /// In bytes of the document.
    pub(crate) span: Range,
    pub(crate) text: String,
    /// Its type and reading in one line.
    pub(crate) reading: String,
}

/// A field of a mention's JSON on both sides, as JSON; absent where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct FieldChange {
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<String>,
}

/// A rate in both dumps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct RateChange {
    /// A type of mention or a kind of finding.
    pub(crate) name: String,
    pub(crate) unit: RateUnit,
    pub(crate) before: f64,
    pub(crate) after: f64,
    /// The statistic, distributed normally where nothing moved; absent where it was not tested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) z: Option<f64>,
    /// The probability of such a difference by chance, corrected for the number of rates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) p: Option<f64>,
    /// Whether it is beyond chance (of the same dump: any other) and large enough to matter.
    pub(crate) moved: bool,
}

/// What a rate is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RateUnit {
    /// Mentions for each 1,000 words.
    #[serde(rename = "per_1000_words")]
    Per1000Words,
    /// Documents that have any, of all.
    ShareOfDocuments,
}
