//! A whole dump: its documents, its faults, and the list of them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::corpus::Corpus;
use crate::fault::Fault;
use crate::format::{File, Format};
use crate::pack::{self, Pack};
use crate::random::Random;
use crate::story::Story;

/// How many files an archive has, where documents have none of their own.
const MEMBERS: usize = 4;

/// How many records go into one member of gzip or frame of Zstandard.
const RECORDS: usize = 50;

/// How many documents the file that was cut off had.
const CUT: u64 = 20;

/// What to make.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) documents: u64,
    /// How many documents have each fault.
    pub(crate) faults: usize,
    /// How many documents there are in a file, or in an archive.
    pub(crate) part: usize,
    /// How long the longest document is, in bytes.
    pub(crate) large: usize,
}

/// What was planted where.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Planted {
    pub(crate) seed: u64,
    pub(crate) format: String,
    /// How many can be read, without those of the file that was cut off.
    pub(crate) documents: u64,
    /// How many of the file that was cut off can be read at most.
    pub(crate) cut: u64,
    pub(crate) largest: Plant,
    /// What must be reported, and nothing else.
    pub(crate) faults: Vec<Plant>,
}

/// A fault and its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Plant {
    /// As `copydesk audit` names it.
    pub(crate) kind: String,
    /// From the folder of the dump on.
    pub(crate) path: String,
    /// The file in an archive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) member: Option<String>,
    /// What the document is counted as in its file; absent where it has a file of its own or it is about the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) record: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

impl Plant {
    /// Whether it is about a file and not about a document in it.
    pub(crate) fn is_of_file(&self) -> bool {
        self.id.is_none() && self.record.is_none()
    }
}

impl Plan {
    /// Writes `folder/FORMAT` and, beside it, `folder/FORMAT.planted.json`.
    pub(crate) fn make(
        &self,
        corpus: &Corpus,
        format: Format,
        pack: Pack,
        folder: &Path,
    ) -> io::Result<Planted> {
        let name = format!("{}{}", format.name(), pack.ending());
        let folder_of_dump = folder.join(&name);
        if folder_of_dump.exists() {
            return Err(io::Error::new(
                io::ErrorKind::AlreadyExists,
                format!("{}: is there already: remove it first", folder_of_dump.display()),
            ));
        }
        let schedule = self.schedule(format)?;
        let mut faults = Vec::new();
        let mut parts = 0;
        for start in (0..self.documents).step_by(self.part.max(1)) {
            let end = (start + self.part as u64).min(self.documents);
            let story = |index| Story::new(corpus, self.seed, index, schedule.get(&index).copied());
            let stories: Vec<Story> = (start..end).map(story).collect();
            parts += 1;
            let part = Part { name: format!("part-{parts:05}"), format, pack };
            let mut found = Vec::new();
            let files = part.write(&stories, &mut found)?;
            pack::store(&folder_of_dump, &files)?;
            faults.extend(found.into_iter().filter(|plant| !plant.kind.is_empty()));
        }
        let unread = schedule.values().filter(|(fault, _)| *fault == Fault::Unread).count() as u64;

        let large = Part { name: "large".to_owned(), format, pack };
        let mut found = Vec::new();
        let files =
            large.write(&[Story::large(corpus, self.seed, self.documents, self.large)], &mut found)?;
        pack::store(&folder_of_dump, &files)?;
        let largest = found.pop().ok_or_else(|| io::Error::other("the largest document has no place"))?;

        let cut = self.cut(corpus, format, pack, &folder_of_dump)?;
        let planted = Planted {
            seed: self.seed,
            format: name.clone(),
            documents: self.documents - unread + 1,
            cut: if cut.is_some() { CUT } else { 0 },
            largest,
            faults: faults.into_iter().chain(cut).collect(),
        };
        let mut list = serde_json::to_vec_pretty(&planted)?;
        list.push(b'\n');
        fs::write(folder.join(format!("{name}.planted.json")), list)?;
        Ok(planted)
    }

    /// Which documents have which fault, the how manieth of its kind, spread over all of them.
    fn schedule(&self, format: Format) -> io::Result<BTreeMap<u64, (Fault, usize)>> {
        let fitting = Fault::ALL.into_iter().filter(|fault| fault.fits(format));
        let all: Vec<(Fault, usize)> =
            fitting.flat_map(|fault| (0..self.faults).map(move |nth| (fault, nth))).collect();
        let every = self.documents / (all.len() as u64).max(1);
        if every < 2 {
            return Err(io::Error::other(format!(
                "{} documents are too few for {} faults: at least {} are needed",
                self.documents,
                all.len(),
                2 * all.len()
            )));
        }
        let order = Random::new(self.seed, u64::MAX).some(&all, all.len());
        Ok(order.into_iter().zip(0..).map(|(&fault, slot)| (slot * every + every / 2, fault)).collect())
    }

    /// A file that was cut off, where that can be told of its format, and the fault that it is.
    fn cut(&self, corpus: &Corpus, format: Format, pack: Pack, folder: &Path) -> io::Result<Option<Plant>> {
        if (format, pack) == (Format::Txt, Pack::Plain) {
            return Ok(None);
        }
        // Half of a quotation would be a finding of its own.
        let whole = |story: &Story| !story.text().contains(['“', '„', '"', '«', '»', '‘', '‚', '\'', '’']);
        let stories: Vec<Story> = (self.documents + 1..self.documents + 100_000)
            .map(|index| Story::new(corpus, self.seed, index, None))
            .filter(whole)
            .take(if format.is_file_each() && !pack.is_archive() { 1 } else { CUT as usize })
            .collect();
        let part = Part { name: "cut".to_owned(), format, pack };
        let mut files = part.write(&stories, &mut Vec::new())?;
        let Some((path, bytes)) = files.last_mut() else { return Ok(None) };
        bytes.truncate(bytes.len() * 2 / 3);
        let path = path.clone();
        pack::store(folder, &files)?;
        let kind = Fault::Unread.name().to_owned();
        Ok(Some(Plant { kind, path, member: None, record: None, id: None, url: None }))
    }
}

/// Documents that go into one file or archive, or that many files.
struct Part {
    name: String,
    format: Format,
    pack: Pack,
}

impl Part {
    /// The files with their bytes; `places` gets every document that has a fault, or all where there is one only.
    fn write(&self, stories: &[Story], places: &mut Vec<Plant>) -> io::Result<Vec<(String, Vec<u8>)>> {
        let mut files: Vec<File> = Vec::new();
        let split = self.pack.is_archive() && !self.format.is_file_each();
        let each = if split { stories.len().div_ceil(MEMBERS).max(1) } else { stories.len().max(1) };
        for (stories, number) in stories.chunks(each).zip(1..) {
            let name = if split { format!("{}/{number}", self.name) } else { self.name.clone() };
            let written = self.format.write(&name, stories)?;
            for (story, index) in stories.iter().zip(0..) {
                if story.fault.is_none() && stories.len() > 1 {
                    continue;
                }
                let file = written.get(if self.format.is_file_each() { index } else { 0 });
                let Some(file) = file else { continue };
                let (path, member) = self.pack.place(&self.name, file);
                places.push(Plant {
                    kind: story.fault.map_or("", Fault::name).to_owned(),
                    path,
                    member,
                    record: file.numbers.get(index).copied(),
                    id: Some(story.id.clone()),
                    url: Some(story.url.clone()),
                });
            }
            files.extend(written);
        }
        self.pack.pack(&self.name, &files, RECORDS)
    }
}
