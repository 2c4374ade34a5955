//! The sums over all documents, and the few things of them that are kept. Documents come in the order of the input, and
//! nothing grows with their number.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use crate::audit::baseline::{self, Baseline};
use crate::audit::examine::{Found, Measured, Name, Read, Sheet, TYPES, Wanted};
use crate::audit::fail;
use crate::audit::few::Few;
use crate::audit::kind::{Kind, Severity};
use crate::audit::rates::{Sums, part, per_1000};
use crate::audit::report::{
    self, Bin, Comparison, DocumentChange, DumpRelation, Finding, Group, Histograms, KindCount, KindGroup,
    Length, OTHERS, Options, RateChange, Report, Run, Share, Timed, Totals, TypeCount,
};
use crate::audit::values::{self, Far, rounded};

/// How many languages, sources, and names of units, currencies and marks are told apart.
const LANGUAGES: usize = 200;
const SOURCES: usize = 500;
const NAMES: usize = 2000;

/// How many of the slowest and the longest documents are told.
const LISTED: usize = 20;

/// The ends of the bins of words of documents.
const WORDS: &[u64] = &[1, 50, 100, 200, 300, 400, 600, 800, 1000, 1500, 2000, 3000, 5000, 10_000, 100_000];

/// The ends of the bins of mentions for each 1,000 words.
const MENTIONS: &[u64] = &[1, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300];

/// Documents shorter than this have no rate of mentions.
const LEAST_WORDS: u64 = 20;

/// How often there is something.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    count: u64,
    documents: u64,
}

impl Count {
    fn add(&mut self, count: u64) {
        self.count += count;
        self.documents += u64::from(count > 0);
    }
}

/// How often there is what has a name; those that come after there are `most` names have one together.
#[derive(Debug)]
struct Names<C> {
    most: usize,
    counts: HashMap<String, C>,
}

impl<C: Default> Names<C> {
    fn new(most: usize) -> Self {
        Self { most, counts: HashMap::new() }
    }

    fn of(&mut self, name: &str) -> &mut C {
        let name =
            if self.counts.len() < self.most || self.counts.contains_key(name) { name } else { OTHERS };
        self.counts.entry(name.to_owned()).or_default()
    }
}

impl Names<Count> {
    fn shares(&self) -> Vec<Share> {
        let all: u64 = self.counts.values().map(|count| count.count).sum();
        let mut shares: Vec<_> = self
            .counts
            .iter()
            .map(|(name, count)| Share {
                name: name.clone(),
                count: count.count,
                documents: count.documents,
                share: rounded_part(count.count, all),
            })
            .collect();
        shares.sort_by(|a, b| (b.count, &a.name).cmp(&(a.count, &b.name)));
        shares
    }
}

/// The documents of a language or a source.
#[derive(Clone, Debug, Default)]
struct Part {
    documents: u64,
    bytes: u64,
    words: u64,
    flagged: u64,
    types: [Count; TYPES.len()],
}

/// Documents by a number.
#[derive(Debug)]
struct Spread {
    ends: &'static [u64],
    counts: Vec<u64>,
}

impl Spread {
    fn new(ends: &'static [u64]) -> Self {
        Self { ends, counts: vec![0; ends.len() + 1] }
    }

    fn add(&mut self, number: u64) {
        let bin = self.ends.partition_point(|&end| end <= number);
        if let Some(count) = self.counts.get_mut(bin) {
            *count += 1;
        }
    }

    fn bins(&self) -> Vec<Bin> {
        let from = std::iter::once(0).chain(self.ends.iter().copied());
        let to = self.ends.iter().copied().map(Some).chain([None]);
        from.zip(to).zip(&self.counts).map(|((from, to), &documents)| Bin { from, to, documents }).collect()
    }
}

/// Which finding: the hash of its document, the document's number, and its own in it.
type Which = (u128, u64, usize);

/// A finding with its document and that one's number.
type Kept = (u64, Name, Found);

/// Everything that is known so far.
#[derive(Debug)]
pub(crate) struct Tally {
    options: Options,
    wanted: Arc<Wanted>,
    baseline: Option<(String, Arc<Baseline>)>,
    /// How many documents and records came, read or not.
    seen: u64,
    unread: u64,
    flagged: u64,
    dump: baseline::Dump,
    types: [Sums; TYPES.len()],
    kinds: Vec<Sums>,
    groups: BTreeMap<&'static str, u64>,
    languages: Names<Part>,
    sources: Names<Part>,
    words: Spread,
    mentions: Spread,
    units: Names<Count>,
    currencies: Names<Count>,
    quote_styles: Names<Count>,
    encodings: Names<Count>,
    evidence: Names<Count>,
    repairs: Names<Count>,
    /// By kind.
    found: Vec<Few<Which, Kept>>,
    values: values::Dump<Kept>,
    slowest: Few<(Reverse<Duration>, u64), (Name, u64)>,
    largest: Few<(Reverse<u64>, u64), (Name, u64, u64)>,
    sample: Few<u128, (String, Vec<baseline::Entry>)>,
    compared: u64,
    changed: u64,
    changed_mentions: u64,
    changes: Few<(u128, u64), (u64, DocumentChange)>,
    /// The documents of the baseline that were compared: copies of one are one.
    common: HashSet<u128>,
}

impl Tally {
    pub(crate) fn new(
        options: Options,
        wanted: Arc<Wanted>,
        baseline: Option<(String, Arc<Baseline>)>,
    ) -> Self {
        let (excerpts, sample) = (options.excerpts, options.sample);
        Self {
            options,
            wanted,
            baseline,
            seen: 0,
            unread: 0,
            flagged: 0,
            dump: baseline::Dump::default(),
            types: Default::default(),
            kinds: vec![Sums::default(); Kind::ALL.len()],
            groups: fail::groups().map(|(name, _)| (name, 0)).collect(),
            languages: Names::new(LANGUAGES),
            sources: Names::new(SOURCES),
            words: Spread::new(WORDS),
            mentions: Spread::new(MENTIONS),
            units: Names::new(NAMES),
            currencies: Names::new(NAMES),
            quote_styles: Names::new(NAMES),
            encodings: Names::new(NAMES),
            evidence: Names::new(NAMES),
            repairs: Names::new(NAMES),
            found: Kind::ALL.iter().map(|_| Few::new(excerpts)).collect(),
            values: values::Dump::default(),
            slowest: Few::new(LISTED),
            largest: Few::new(LISTED),
            sample: Few::new(sample),
            compared: 0,
            changed: 0,
            changed_mentions: 0,
            changes: Few::new(excerpts),
            common: HashSet::new(),
        }
    }

    /// Takes in what the next document gave.
    pub(crate) fn add(&mut self, sheet: Sheet) {
        let number = self.seen;
        self.seen += 1;
        let words = sheet.read.as_ref().map_or(0, |read| read.words);
        // How long a document took is another time otherwise, and what is ambiguous is not wrong.
        let flags = |kind: Kind| kind.severity() < Severity::Info && kind != Kind::OverBudget;
        let flagged = sheet.counts.iter().any(|&(kind, _)| flags(kind));
        for &(kind, count) in &sheet.counts {
            if let Some(sums) = self.kinds.get_mut(kind.index()) {
                sums.add(count, words);
            }
            if matches!(
                kind,
                Kind::Mojibake | Kind::MojibakeRepaired | Kind::MalformedBytes | Kind::ReplacementCharacter
            ) {
                self.repairs.of(kind.name()).add(count);
            }
        }
        for (name, kinds) in fail::groups() {
            if sheet.counts.iter().any(|(kind, _)| kinds.contains(kind)) {
                *self.groups.entry(name).or_default() += 1;
            }
        }
        let key = sheet.key;
        for (kind, index, found) in sheet.found {
            self.keep(kind, (key, number, index), &sheet.name, found);
        }
        let slow = (Reverse(sheet.took), number);
        if self.slowest.wants(&slow) {
            self.slowest.put(slow, (sheet.name.clone(), sheet.bytes));
        }
        match sheet.read {
            Some(read) => {
                self.flagged += u64::from(flagged);
                self.read(number, &sheet.name, sheet.bytes, flagged, read);
            }
            None => self.unread += 1,
        }
    }

    fn keep(&mut self, kind: Kind, key: Which, name: &Name, found: Found) {
        let Some(few) = self.found.get_mut(kind.index()) else { return };
        if few.wants(&key) {
            few.put(key, (key.1, name.clone(), found));
            if let Some(&(hash, ..)) = few.limit() {
                self.wanted.limit(kind, hash);
            }
        }
    }

    fn read(&mut self, number: u64, name: &Name, bytes: u64, flagged: bool, read: Read) {
        self.dump.bytes += bytes;
        self.dump.fingerprint = self.dump.fingerprint.wrapping_add(read.hash);
        self.dump.words.add(read.words);
        let mentions = read.types.iter().sum();
        for (sums, &count) in self.types.iter_mut().zip(&read.types) {
            sums.add(count, read.words);
        }
        for part in [self.languages.of(&read.language), self.sources.of(&read.source)] {
            part.documents += 1;
            part.bytes += bytes;
            part.words += read.words;
            part.flagged += u64::from(flagged);
            part.types.iter_mut().zip(&read.types).for_each(|(sum, &count)| sum.add(count));
        }
        self.words.add(read.words);
        if read.words >= LEAST_WORDS {
            self.mentions.add(mentions * 1000 / read.words);
        }
        let all = [
            (&mut self.units, &read.units),
            (&mut self.currencies, &read.currencies),
            (&mut self.quote_styles, &read.quote_styles),
        ];
        for (names, counts) in all {
            counts.iter().for_each(|(name, count)| names.of(name).add(*count));
        }
        if let Some((encoding, evidence)) = read.encoding {
            self.encodings.of(encoding).add(1);
            self.evidence.of(evidence.name()).add(1);
        }
        for Measured { measure, value, start, found } in read.values {
            let thing = found.map(|found| (number, name.clone(), *found));
            self.values.add(measure, value, (read.hash, start), thing, &self.wanted.extremes);
        }
        let large = (Reverse(bytes), number);
        if self.largest.wants(&large) {
            self.largest.put(large, (name.clone(), read.words, mentions));
        }
        if let Some(entries) = read.sampled
            && self.sample.wants(&read.hash)
        {
            self.sample.put(read.hash, (name.origin.name(None), entries));
            if let Some(&hash) = self.sample.limit() {
                self.wanted.limit_sample(hash);
            }
        }
        if let Some(change) = read.compared
            && self.common.insert(read.hash)
        {
            self.compared += 1;
            if let Some(change) = change {
                self.changed += 1;
                self.changed_mentions += change.count;
                if let Some(sums) = self.kinds.get_mut(Kind::Regression.index()) {
                    sums.add(change.count, read.words);
                }
                self.changes.put((read.hash, number), (number, change));
            }
        }
    }

    /// What `--save-baseline` keeps.
    pub(crate) fn baseline(&self) -> Baseline {
        let options =
            baseline::Options { locale: self.options.locale.clone(), date: self.options.date.clone() };
        let sample = self.sample.iter().map(|(&hash, (name, entries))| (hash, name.clone(), entries.clone()));
        Baseline::new(options, &self.sums(), sample)
    }

    /// The sums that rates come from, by name.
    fn sums(&self) -> baseline::Dump {
        let types = TYPES.iter().zip(&self.types).map(|(&name, &sums)| (name.to_owned(), sums)).collect();
        // Time is of the machine, and changes are of the other baseline.
        let counted = |kind: &Kind| {
            !matches!(
                kind,
                Kind::OverBudget | Kind::GivenUp | Kind::Regression | Kind::RateMoved | Kind::Outlier
            )
        };
        let kinds = Kind::ALL
            .iter()
            .zip(&self.kinds)
            .filter(|(kind, _)| counted(kind))
            .map(|(kind, &sums)| (kind.name().to_owned(), sums))
            .collect();
        baseline::Dump { records: self.seen, types, kinds, ..self.dump.clone() }
    }

    /// The report of all that was taken in.
    pub(crate) fn finish(mut self, run: Run) -> Report {
        let sums = self.sums();
        let compared = self.compare(&sums);
        let (values, far) = std::mem::take(&mut self.values).finish();
        let mut outliers: Vec<_> = Vec::new();
        let mut outlying = HashSet::new();
        for Far { thing: (number, name, found), measure, usual: (low, high), median, count } in far {
            let expected =
                format!("from {low} to {high}: the median of {count} values of {measure} is {median}");
            outlying.insert(number);
            outliers.push((number, name, Found { expected: Some(expected), ..found }));
        }
        outliers.truncate(self.options.excerpts);
        let moved = compared.iter().filter(|comparison| comparison.relation != DumpRelation::Same);
        let moved = moved.flat_map(|comparison| &comparison.rates).filter(|rate| rate.moved).count() as u64;
        let whole = |kind: Kind, sums: &Sums| match kind {
            Kind::Outlier => (values.iter().map(|range| range.outliers).sum(), outlying.len() as u64),
            Kind::RateMoved => (moved, 0),
            _ => (sums.count, sums.documents),
        };
        let seen = self.seen;
        let mut kinds = Vec::new();
        let mut findings = Vec::new();
        for ((&kind, sums), few) in Kind::ALL.iter().zip(&self.kinds).zip(self.found) {
            let mut kept: Vec<_> = match kind {
                Kind::Outlier => std::mem::take(&mut outliers),
                _ => few.into_values().collect(),
            };
            let (count, documents) = whole(kind, sums);
            kinds.push(KindCount {
                kind,
                severity: kind.severity(),
                about: kind.about().to_owned(),
                count,
                documents,
                share: rounded_part(documents, seen),
                kept: kept.len() as u64,
            });
            kept.sort_by_key(|(number, _, found)| (*number, found.span.map(|span| span.start)));
            findings.extend(kept.into_iter().map(|(_, name, found)| Finding {
                kind,
                severity: kind.severity(),
                place: name.place(),
                message: found.message,
                expected: found.expected,
                span: found.span,
                excerpt: found.excerpt,
            }));
        }
        let groups = fail::groups().map(|(name, kinds)| {
            let documents = self.groups.get(name).copied().unwrap_or_default();
            let share = rounded_part(documents, seen);
            KindGroup { name: name.to_owned(), kinds: kinds.to_vec(), documents, share }
        });
        let words = self.dump.words.words;
        let mentions = self.types.iter().map(|sums| sums.count).sum();
        Report {
            format: report::FORMAT,
            run,
            totals: Totals {
                documents: self.dump.words.documents,
                unread: self.unread,
                bytes: self.dump.bytes,
                words,
                mentions,
                mentions_per_1000_words: rounded(per_1000(mentions, words)),
                documents_with_findings: self.flagged,
            },
            types: types(self.types.iter().map(|sums| (sums.count, sums.documents)), words),
            languages: self.languages.groups(),
            sources: self.sources.groups(),
            histograms: Histograms {
                words: self.words.bins(),
                mentions_per_1000_words: self.mentions.bins(),
                units: self.units.shares(),
                currencies: self.currencies.shares(),
                quote_styles: self.quote_styles.shares(),
                encodings: self.encodings.shares(),
                evidence: self.evidence.shares(),
                repairs: self.repairs.shares(),
            },
            groups: groups.collect(),
            kinds,
            findings,
            values,
            slowest: self
                .slowest
                .into_pairs()
                .map(|((Reverse(took), _), (name, bytes))| Timed {
                    place: name.place(),
                    seconds: rounded(took.as_secs_f64()),
                    bytes,
                })
                .collect(),
            largest: self
                .largest
                .into_pairs()
                .map(|((Reverse(bytes), _), (name, words, mentions))| Length {
                    place: name.place(),
                    bytes,
                    words,
                    mentions,
                })
                .collect(),
            comparison: compared,
        }
    }

    /// What is otherwise than in the baseline.
    fn compare(&mut self, sums: &baseline::Dump) -> Option<Comparison> {
        let (path, baseline) = self.baseline.as_ref()?;
        let relation = baseline.relation(sums, self.compared);
        let (test, rates) = baseline.compare_rates(sums, relation);
        let mut changes: Vec<_> = std::mem::replace(&mut self.changes, Few::new(0)).into_values().collect();
        changes.sort_by_key(|(number, _)| *number);
        Some(Comparison {
            baseline: path.clone(),
            version: baseline.version.clone(),
            documents: baseline.documents,
            relation,
            compared: self.compared,
            changed: self.changed,
            changed_mentions: self.changed_mentions,
            changes: changes.into_iter().map(|(_, change)| change).collect(),
            test,
            rates: rates
                .into_iter()
                .map(|rate| RateChange {
                    before: rounded(rate.before),
                    after: rounded(rate.after),
                    z: rate.z.map(rounded),
                    p: rate.p.map(rounded),
                    ..rate
                })
                .collect(),
        })
    }
}

impl Names<Part> {
    fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<_> = self
            .counts
            .iter()
            .map(|(name, part)| Group {
                name: name.clone(),
                documents: part.documents,
                bytes: part.bytes,
                words: part.words,
                documents_with_findings: part.flagged,
                types: types(part.types.iter().map(|count| (count.count, count.documents)), part.words),
            })
            .collect();
        groups.sort_by(|a, b| (b.documents, &a.name).cmp(&(a.documents, &b.name)));
        groups
    }
}

/// The counts and documents of each type with their names and rates.
fn types(counts: impl Iterator<Item = (u64, u64)>, words: u64) -> Vec<TypeCount> {
    TYPES
        .iter()
        .zip(counts)
        .map(|(&kind, (count, documents))| TypeCount {
            kind: kind.to_owned(),
            count,
            documents,
            per_1000_words: rounded(per_1000(count, words)),
        })
        .collect()
}

fn rounded_part(of: u64, whole: u64) -> f64 {
    rounded(part(of, whole))
}
