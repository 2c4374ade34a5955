//! `audit --harvest`: the few documents that bring something new, cut down to what brings it, as seeds for fuzzing.
//!
//! What a text brings are the combinations of choices that the parsers make in it, as [`copydesk::coverage`] records them:
//! for every mention its shape, each choice beside it, and each two that follow each other within it. (Two that follow each
//! other beside it are mostly chance: what happens to stand there.) Known are those of the articles and seeds that this
//! program was built with, and of what was harvested before.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use copydesk::coverage::{self, Hit};
use copydesk::decode::{Hint, decode};
use copydesk::{Mention, Parser, Value};
use serde::{Deserialize, Serialize};
use twox_hash::XxHash3_128;

use crate::audit::file::Whole;
use crate::audit::report::Place;
use crate::panics;

/// The texts known when this program was built, each after its length.
static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/known"));

/// How far around a mention a choice is one about it, in bytes.
const BESIDE: usize = 32;

/// The longest piece that is kept, in bytes: a fuzzer changes short ones better.
const LONGEST: usize = 4096;

/// How many pieces of one document are kept.
const PIECES: usize = 4;

/// How many pieces of one document are tried.
const TRIED: usize = 400;

/// After how many documents that have it only in longer pieces a feature is looked for no more.
const MISSES: u8 = 3;

/// How many reasons are told of a piece.
const REASONS: usize = 5;

/// Something that the parsers do in a text, by the hash of what it is.
type Feature = u64;

fn hash(parts: &[&str]) -> Feature {
    let mut all = String::new();
    for part in parts {
        all.push_str(part);
        all.push('\0');
    }
    // Half of it is enough to tell some thousands apart.
    (XxHash3_128::oneshot(all.as_bytes()) >> 64) as u64
}

/// The texts of what was built in.
fn built_in(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (length, rest) = bytes.split_first_chunk::<4>()?;
        let (text, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        bytes = rest;
        Some(text)
    })
}

/// Reads texts for what they bring: always in the same way, whatever else an audit is told.
#[derive(Debug)]
pub(crate) struct Surveyor {
    parser: Parser,
    /// What is in the texts known beforehand.
    known: HashSet<Feature>,
}

/// A text with what is new in it.
#[derive(Debug)]
pub(crate) struct Fresh {
    text: String,
    features: Vec<Feature>,
}

impl Surveyor {
    /// One that knows what was built in.
    pub(crate) fn new() -> Self {
        let parser =
            Parser::builder().reference_date("2024-02-06").map_or_else(|_| Parser::default(), |b| b.build());
        let mut surveyor = Self { parser, known: HashSet::new() };
        for bytes in built_in(BUILT_IN) {
            surveyor.learn(bytes);
        }
        surveyor
    }

    fn learn(&mut self, bytes: &[u8]) {
        let mut features = Vec::new();
        self.features(&decode(bytes, &Hint::default()).text, |feature, _| features.push(feature));
        self.known.extend(features);
    }

    /// What a text brings that is not known beforehand; none where it brings nothing.
    pub(crate) fn fresh(&self, text: &str) -> Option<Fresh> {
        let mut features = Vec::new();
        self.features(text, |feature, _| {
            if !self.known.contains(&feature) {
                features.push(feature);
            }
        });
        features.sort_unstable();
        features.dedup();
        (!features.is_empty()).then(|| Fresh { text: text.to_owned(), features })
    }

    /// Calls `each` with every feature of a text and a way to say what it is.
    fn features(&self, text: &str, mut each: impl FnMut(Feature, &dyn Fn() -> String)) {
        let (document, mut hits) = coverage::record(|| self.parser.parse(text));
        // What is looked up more than once at a place is one choice.
        let order = |hit: &Hit| (hit.at, hit.site.file(), hit.site.line(), hit.site.column());
        hits.sort_by_key(order);
        hits.dedup();
        for mention in &document.mentions {
            let shape = shape(mention);
            each(hash(&["shape", &shape]), &|| shape.clone());
            let kind = mention.value.kind();
            let mut last: Option<String> = None;
            for hit in beside(&hits, mention) {
                let site = format!("{}:{}:{}", hit.site.file(), hit.site.line(), hit.site.column());
                each(hash(&[kind, &site]), &|| format!("{kind}: {site}"));
                if kind == "quote" || !mention.span.range().contains(&hit.at) || last.as_ref() == Some(&site)
                {
                    continue;
                }
                if let Some(last) = &last {
                    each(hash(&[kind, last, &site]), &|| format!("{kind}: {last} then {site}"));
                }
                last = Some(site);
            }
        }
        for notice in &document.notices {
            let within = document.mentions.iter().find(|mention| mention.span.overlaps(notice.span));
            let what =
                format!("notice {:?} at {}", notice.kind, within.map_or("nothing", |m| m.value.kind()));
            each(hash(&[&what]), &|| what.clone());
        }
    }
}

/// The choices made about a mention, in the order of the text.
fn beside<'h>(hits: &'h [Hit], mention: &Mention<'_>) -> impl Iterator<Item = &'h Hit> {
    let quote = matches!(mention.value, Value::Quote(_));
    let (start, end) = (mention.span.start().saturating_sub(BESIDE), mention.span.end() + BESIDE);
    let first = hits.partition_point(|hit| hit.at < start);
    let hits = hits.get(first..).unwrap_or_default();
    // A quotation is told by what stands at its ends, and in its own room.
    let own = move |hit: &&Hit| hit.site.file().contains("quote") == quote;
    hits.iter().take_while(move |hit| hit.at <= end).filter(own)
}

/// What a mention has, without what it says: its type, its fields, and those values that are one of a few.
fn shape(mention: &Mention<'_>) -> String {
    let mut shape = mention.value.kind().to_owned();
    let Ok(serde_json::Value::Object(fields)) = serde_json::to_value(mention) else { return shape };
    for (name, value) in &fields {
        match (name.as_str(), value) {
            ("type" | "text" | "start" | "end", _) => {}
            (
                "relation" | "form" | "trend" | "role" | "kind" | "open" | "dimension",
                serde_json::Value::String(value),
            ) => {
                let _ = write!(shape, " {name}={value}");
            }
            ("equivalent", serde_json::Value::Object(other)) => {
                let agreement = other.get("agreement").and_then(serde_json::Value::as_str).unwrap_or("none");
                let _ = write!(shape, " equivalent={agreement}");
            }
            _ => {
                let _ = write!(shape, " {name}");
            }
        }
    }
    shape
}

/// A line of the index.
#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    /// The file in `seeds/`: the hash of what is in it.
    file: String,
    bytes: usize,
    /// How many features were new with it, and some of them.
    new: usize,
    why: Vec<String>,
    /// The document that it was cut from.
    from: Place,
}

/// What is being harvested. Documents come in the order of the input, so that the threads change nothing.
#[derive(Debug)]
pub(crate) struct Harvest {
    surveyor: Arc<Surveyor>,
    folder: PathBuf,
    /// What was new in this run.
    known: HashSet<Feature>,
    kept: Vec<(Entry, String)>,
    documents: u64,
    /// How many documents had a feature, and no piece of them that is short enough.
    missed: HashMap<Feature, u8>,
    /// Documents that bring something new, which no piece of them short enough does.
    too_long: u64,
    bringing: u64,
}

impl Harvest {
    /// Begins a harvest in a folder, which is made where there is none. What an earlier one left there is known.
    ///
    /// # Errors
    ///
    /// It cannot be made or read; the message has the path.
    pub(crate) fn begin(folder: &Path) -> io::Result<Self> {
        let seeds = folder.join("seeds");
        fs::create_dir_all(&seeds).map_err(|error| named(&seeds, &error))?;
        let mut surveyor = Surveyor::new();
        for path in files(&seeds)? {
            surveyor.learn(&fs::read(&path).map_err(|error| named(&path, &error))?);
        }
        Ok(Self {
            surveyor: Arc::new(surveyor),
            folder: folder.to_owned(),
            known: HashSet::new(),
            kept: Vec::new(),
            missed: HashMap::new(),
            documents: 0,
            too_long: 0,
            bringing: 0,
        })
    }

    pub(crate) fn surveyor(&self) -> Arc<Surveyor> {
        Arc::clone(&self.surveyor)
    }

    /// The next document, with what is new in it.
    pub(crate) fn add(&mut self, from: &Place, fresh: Option<Fresh>) {
        self.documents += 1;
        let Some(fresh) = fresh else { return };
        let mut wanted: HashSet<Feature> = fresh.features.into_iter().collect();
        wanted.retain(|feature| !self.known.contains(feature));
        if wanted.is_empty() {
            return;
        }
        self.bringing += 1;
        let before = self.kept.len();
        // What panics was told of when the document was examined.
        let _ = panics::guard(|| self.cut(from, &fresh.text, &mut wanted));
        if self.kept.len() == before {
            self.too_long += 1;
        }
        for feature in wanted {
            let missed = self.missed.entry(feature).or_default();
            *missed += 1;
            if *missed == MISSES {
                self.known.insert(feature);
            }
        }
    }

    /// Keeps the pieces of a text that bring what is wanted of it.
    fn cut(&mut self, from: &Place, text: &str, wanted: &mut HashSet<Feature>) {
        let paragraphs: Vec<&str> =
            text.split('\n').map(str::trim_end).filter(|line| !line.trim().is_empty()).collect();
        let mut tried = 0;
        for paragraph in &paragraphs {
            if wanted.is_empty() || tried >= TRIED || self.pieces_of(from) >= PIECES {
                return;
            }
            tried += 1;
            self.keep(from, paragraph, wanted);
        }
        // Some of it shows only with what stands around.
        let (mut first, mut last) = (0, paragraphs.len());
        let brings = |from: usize, to: usize| {
            let piece = paragraphs.get(from..to).unwrap_or_default().join("\n\n");
            let mut found = false;
            self.surveyor.features(&piece, |feature, _| found |= wanted.contains(&feature));
            found
        };
        if wanted.is_empty() || !brings(first, last) {
            return;
        }
        let mut step = paragraphs.len() / 2;
        while step > 0 && tried < TRIED {
            tried += 2;
            if last - first > step && brings(first + step, last) {
                first += step;
            } else if last - first > step && brings(first, last - step) {
                last -= step;
            } else {
                step /= 2;
            }
        }
        let piece = paragraphs.get(first..last).unwrap_or_default().join("\n\n");
        self.keep(from, &piece, wanted);
    }

    fn pieces_of(&self, from: &Place) -> usize {
        self.kept.iter().rev().take_while(|(entry, _)| entry.from == *from).count()
    }

    /// Keeps a piece if it brings something that is wanted.
    fn keep(&mut self, from: &Place, piece: &str, wanted: &mut HashSet<Feature>) {
        if piece.len() > LONGEST {
            return;
        }
        let (mut new, mut why) = (Vec::new(), Vec::new());
        self.surveyor.features(piece, |feature, what| {
            if wanted.remove(&feature) {
                new.push(feature);
                if why.len() < REASONS {
                    why.push(what());
                }
            }
        });
        if new.is_empty() {
            return;
        }
        let entry = Entry {
            file: format!("{:032x}", XxHash3_128::oneshot(piece.as_bytes())),
            bytes: piece.len(),
            new: new.len(),
            why,
            from: from.clone(),
        };
        self.known.extend(new);
        self.kept.push((entry, piece.to_owned()));
    }

    /// Writes what was kept, all of it or nothing, and tells of it.
    ///
    /// # Errors
    ///
    /// Something cannot be written; then nothing of this run is left there. The message has the path.
    pub(crate) fn finish(self, out: &mut dyn Write) -> io::Result<()> {
        let seeds = self.folder.join("seeds");
        let index = self.folder.join("index.jsonl");
        let mut written = Vec::new();
        let done = self.write(&seeds, &index, &mut written);
        if done.is_err() {
            for path in &written {
                // It says why it failed, and not that this did too.
                let _ = fs::remove_file(path);
            }
            return done;
        }
        let bytes: usize = self.kept.iter().map(|(entry, _)| entry.bytes).sum();
        let seeds = seeds.display();
        writeln!(
            out,
            "\nHarvest: {} of {} documents bring something new; {} pieces of {bytes} bytes in {seeds}",
            self.bringing,
            self.documents,
            self.kept.len(),
        )?;
        for (entry, _) in self.kept.iter().take(20) {
            let why = entry.why.first().map_or(Cow::Borrowed(""), Cow::from);
            let more = entry.new.saturating_sub(1);
            writeln!(
                out,
                "  {:.12} {} bytes of {}: {why}, and {more} more",
                entry.file, entry.bytes, entry.from.name
            )?;
        }
        if self.kept.len() > 20 {
            writeln!(out, "  … {} more, and why each, in {}", self.kept.len() - 20, index.display())?;
        }
        if self.too_long > 0 {
            writeln!(
                out,
                "  {} of them bring it only in more than {LONGEST} bytes: left out",
                self.too_long
            )?;
        }
        if BUILT_IN.is_empty() {
            writeln!(
                out,
                "  This program was built without the project's articles and seeds: all was new to it."
            )?;
        }
        if !self.kept.is_empty() {
            writeln!(out, "  cargo fuzz run -s none text fuzz/corpus/text {seeds}")?;
        }
        Ok(())
    }

    fn write(&self, seeds: &Path, index: &Path, written: &mut Vec<PathBuf>) -> io::Result<()> {
        for (entry, text) in &self.kept {
            let path = seeds.join(&entry.file);
            Whole::begin(&path)?.finish(|out| out.write_all(text.as_bytes()))?;
            written.push(path);
        }
        let before = match fs::read(index) {
            Ok(before) => before,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(named(index, &error)),
        };
        Whole::begin(index)?.finish(|out| {
            out.write_all(&before)?;
            for (entry, _) in &self.kept {
                serde_json::to_writer(&mut *out, entry)?;
                out.write_all(b"\n")?;
            }
            Ok(())
        })
    }
}

/// The files of a folder in the order of their names, hidden ones left out.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| named(folder, &error))? {
        let path = entry.map_err(|error| named(folder, &error))?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_file() && !hidden {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nobody has written this in an article so far.
    const NEW: &str = "Up to 6ft 2in–6ft 4in (1.88–1.93 m) of it, about ₹3.5 crore/km², was due by Q3 1987.";

    fn place(name: &str) -> Place {
        Place { name: name.to_owned(), ..Place::default() }
    }

    /// What is harvested of texts, in a folder.
    fn harvest(folder: &Path, texts: &[&str]) -> Harvest {
        let mut harvest = Harvest::begin(folder).unwrap();
        let surveyor = harvest.surveyor();
        for (i, text) in texts.iter().enumerate() {
            harvest.add(&place(&i.to_string()), surveyor.fresh(text));
        }
        harvest
    }

    #[test]
    fn what_is_built_in_brings_nothing() {
        let surveyor = Surveyor::new();
        assert!(built_in(BUILT_IN).count() > 50);
        for bytes in built_in(BUILT_IN) {
            let text = decode(bytes, &Hint::default()).text;
            assert!(surveyor.fresh(&text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn a_new_combination_is_kept_and_cut_down_and_known_from_then_on() {
        let folder = tempfile::tempdir().unwrap();
        let dull = "Rain fell on old walls.\n\n";
        let text = [&dull.repeat(20), NEW, "\n\n", &dull.repeat(20)].concat();
        let harvested = harvest(folder.path(), &[dull, &text, &text]);
        assert_eq!((harvested.documents, harvested.bringing), (3, 1));
        let [(entry, piece)] = harvested.kept.as_slice() else { panic!("{harvested:?}") };
        assert_eq!((piece.as_str(), entry.from.name.as_str(), entry.bytes), (NEW, "1", NEW.len()));
        // It still brings all that it was kept for.
        assert_eq!(harvested.surveyor.fresh(piece).unwrap().features.len(), entry.new);
        assert!(!entry.why.is_empty() && entry.why.len() <= REASONS);
        let file = folder.path().join("seeds").join(&entry.file);
        let mut told = Vec::new();
        harvested.finish(&mut told).unwrap();
        assert!(String::from_utf8(told).unwrap().contains("1 of 3 documents"));
        assert_eq!(fs::read_to_string(file).unwrap(), NEW);

        let again = harvest(folder.path(), &[&text]);
        assert!(again.kept.is_empty());
        again.finish(&mut Vec::new()).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("index.jsonl")).unwrap().lines().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let harvested = harvest(folder.path(), &[NEW]);
        // As when there is no more room.
        fs::create_dir(folder.path().join("index.jsonl")).unwrap();
        let error = harvested.finish(&mut Vec::new()).unwrap_err();
        assert!(error.to_string().contains("index.jsonl"), "{error}");
        assert_eq!(files(&folder.path().join("seeds")).unwrap(), Vec::<PathBuf>::new());
        fs::write(folder.path().join("file"), "").unwrap();
        assert!(Harvest::begin(&folder.path().join("file")).unwrap_err().to_string().contains("file"));
    }
}
