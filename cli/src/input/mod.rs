//! Documents out of files, directories, archives and standard input, in order.
//!
//! [`each`] goes through what the command line names. A file is told by its first bytes, then by its name; what is
//! compressed or an archive is read through, and each kind has its reader here, which cuts the stream into documents
//! and understands no more of them than that takes: [`Raw::record`] does the rest, on any thread.
//!
//! Streams are never held whole. What is broken is told with its place and skipped; of a stream that ends too early,
//! what came before is read.

mod archive;
mod csv;
mod http;
mod json;
mod kind;
mod lines;
mod origin;
#[cfg(feature = "parquet")]
mod parquet;
mod walk;
mod warc;

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use crate::args::{Input, InputFormat};
use crate::compress;
use crate::record::Columns;
pub(crate) use csv::cell;
pub(crate) use http::Media;
pub(crate) use origin::{At, Origin, Source, Trouble};

pub(crate) use walk::check as check_glob;
pub(crate) use warc::Warc;

use self::archive::DEEPEST;
use self::kind::{Kind, Name};
use self::walk::Filter;

/// One document, cut out of its file and not yet understood.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) origin: Origin,
    /// What the name of a text file gives.
    pub(crate) id: Option<String>,
    pub(crate) form: Form,
    pub(crate) bytes: Vec<u8>,
    /// How many bytes of all inputs, as they are on the disk, had been read when this document was: for progress.
    pub(crate) consumed: u64,
}

/// What the bytes of a document are.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// A text, in any encoding.
    Text,
    /// A JSON object, and the field that has its text where that was told (`a.b` is the field `b` of the object `a`).
    Json(Option<Arc<str>>),
    /// A row of CSV: its fields one after the other, and where each ends.
    Row(Arc<Columns>, Box<[usize]>),
    /// An HTML page.
    Page,
    /// The block of a record of WARC.
    Warc(Box<Warc>),
}

/// Either a document or why there is none.
pub(crate) type Item = Result<Raw, Trouble>;

/// Gives every document to `take` in order, until that says stop.
pub(crate) fn each(input: &Input, take: &mut dyn FnMut(Item) -> bool) {
    let standard = [PathBuf::from("-")];
    let paths = if input.paths.is_empty() { &standard[..] } else { &input.paths };
    let options = Options {
        format: input.format,
        text_field: input.text_field.as_deref().map(Into::into),
        largest: usize::try_from(input.max_record).unwrap_or(usize::MAX).saturating_mul(1 << 20),
        filter: Filter::new(input),
    };
    let mut run = Run { options: &options, consumed: Rc::default(), take };
    for path in paths {
        if run.path(path).is_err() {
            return;
        }
    }
}

/// How many bytes [`each`] will read, for progress; nothing where that cannot be known before, as of standard input.
///
/// It goes through all directories, so of a large dump it takes some time.
pub(crate) fn size(input: &Input) -> Option<u64> {
    let filter = Filter::new(input);
    let file =
        |path: &Path| fs::metadata(path).ok().filter(fs::Metadata::is_file).map(|metadata| metadata.len());
    let paths = Some(&input.paths).filter(|paths| !paths.is_empty())?;
    paths.iter().try_fold(0_u64, |total, path| {
        let more = if path.as_os_str() == "-" {
            None
        } else if path.is_dir() {
            // What cannot be looked at is told when its turn comes.
            Some(filter.walk(path).flatten().filter_map(|found| file(&found)).fold(0, u64::saturating_add))
        } else {
            file(path)
        };
        Some(total.saturating_add(more?))
    })
}

/// What the command line says of reading.
#[derive(Debug)]
struct Options {
    format: Option<InputFormat>,
    text_field: Option<Arc<str>>,
    /// The most bytes of one document.
    largest: usize,
    filter: Filter,
}

/// Nobody wants more documents.
#[derive(Debug)]
struct Stopped;

/// Why a file was not read to its end.
#[derive(Debug)]
enum End {
    Stopped,
    /// It could not be, from there on.
    Broken {
        at: At,
        error: io::Error,
    },
}

impl From<io::Error> for End {
    fn from(error: io::Error) -> Self {
        Self::Broken { at: At::Whole, error }
    }
}

impl From<Stopped> for End {
    fn from(Stopped: Stopped) -> Self {
        Self::Stopped
    }
}

/// Where the readers of one file put what they find.
struct Out<'a> {
    options: &'a Options,
    source: Arc<Source>,
    consumed: Rc<Cell<u64>>,
    take: &'a mut dyn FnMut(Item) -> bool,
}

impl Out<'_> {
    fn give(&mut self, at: At, form: Form, bytes: Vec<u8>) -> Result<(), Stopped> {
        self.named(at, None, form, bytes)
    }

    fn named(&mut self, at: At, id: Option<String>, form: Form, bytes: Vec<u8>) -> Result<(), Stopped> {
        let origin = Origin { source: Arc::clone(&self.source), at };
        self.item(Ok(Raw { origin, id, form, bytes, consumed: self.consumed.get() }))
    }

    fn trouble(&mut self, at: At, why: impl Into<String>) -> Result<(), Stopped> {
        let origin = Origin { source: Arc::clone(&self.source), at };
        self.item(Err(Trouble::new(origin, why)))
    }

    /// Says that a document is larger than what is read.
    fn too_large(&mut self, at: At, what: &str) -> Result<(), Stopped> {
        let largest = self.options.largest >> 20;
        self.trouble(
            at,
            format!("{what} has more than {largest} MiB; `--max-record` says how much one may have"),
        )
    }

    fn item(&mut self, item: Item) -> Result<(), Stopped> {
        if (self.take)(item) { Ok(()) } else { Err(Stopped) }
    }

    fn json(&self) -> Form {
        Form::Json(self.options.text_field.clone())
    }
}

/// One way through all that the command line names.
struct Run<'a> {
    options: &'a Options,
    consumed: Rc<Cell<u64>>,
    take: &'a mut dyn FnMut(Item) -> bool,
}

impl Run<'_> {
    /// Reads what a path on the command line names.
    fn path(&mut self, path: &Path) -> Result<(), Stopped> {
        if path.as_os_str() == "-" {
            let source = Source::file("-");
            let standard = self.counting(io::stdin().lock(), u64::MAX);
            let reader = Box::new(BufReader::with_capacity(BUFFER, standard));
            let read = self.stream(&source, &Name::default(), reader, None, 0);
            return self.close(&source, read, explain);
        }
        if !path.is_dir() {
            return self.file(path, false);
        }
        let mut files = 0_u64;
        for found in self.options.filter.walk(path) {
            files += 1;
            match found {
                Ok(file) => self.file(&file, true)?,
                Err(why) => self.out(&Source::file(&path.to_string_lossy())).trouble(At::Whole, why)?,
            }
        }
        if files > 0 {
            return Ok(());
        }
        let why = "is a directory without files to read; hidden ones, those that ignore files name and those that \
                   `--include` and `--exclude` leave out are not (`--no-ignore` takes the first two)";
        self.out(&Source::file(&path.to_string_lossy())).trouble(At::Whole, why)
    }

    /// Reads a file, which was found in a directory or is one that the command line names.
    fn file(&mut self, path: &Path, found: bool) -> Result<(), Stopped> {
        let source = Source::file(&path.to_string_lossy());
        let read = self.open(path, &source, found);
        self.close(&source, read, explain)
    }

    /// Says why a file was not read to its end.
    fn close(
        &mut self,
        source: &Arc<Source>,
        read: Result<(), End>,
        explain: impl Fn(&io::Error) -> String,
    ) -> Result<(), Stopped> {
        match read {
            Ok(()) => Ok(()),
            Err(End::Stopped) => Err(Stopped),
            Err(End::Broken { at, error }) => self.out(source).trouble(at, explain(&error)),
        }
    }

    fn open(&mut self, path: &Path, source: &Arc<Source>, found: bool) -> Result<(), End> {
        let before = self.consumed.get();
        let file = File::open(path)?;
        let metadata = file.metadata()?;
        // What is no plain file cannot be read from any place of it.
        let plain = metadata.is_file().then(|| Plain { path, end: before.saturating_add(metadata.len()) });
        let file = self.counting(file, plain.map_or(u64::MAX, |plain| plain.end));
        let name = Name { found, ..Name::of(path) };
        let read = self.stream(source, &name, Box::new(BufReader::with_capacity(BUFFER, file)), plain, 0);
        if let Some(plain) = plain {
            self.consumed.set(plain.end);
        }
        read
    }

    fn counting<R>(&self, read: R, end: u64) -> Counting<R> {
        Counting { read, consumed: Rc::clone(&self.consumed), end }
    }

    /// Reads a file of any kind.
    fn stream(
        &mut self,
        source: &Arc<Source>,
        name: &Name,
        reader: Box<dyn BufRead + '_>,
        plain: Option<Plain<'_>>,
        depth: usize,
    ) -> Result<(), End> {
        let (mut reader, compressed) = compress::open(reader, name.compression)?;
        let (kind, first) = kind::detect(&mut reader, name, self.options.format)?;
        let mut reader = io::Cursor::new(first).chain(reader);
        let plain = plain.filter(|_| !compressed);
        // The bytes of others were counted when they came.
        let end = plain.map_or(self.consumed.get(), |plain| plain.end);
        let mut out = self.out(source);
        match kind {
            Kind::Text => text(&mut reader, name, Form::Text, &mut out),
            Kind::Page => text(&mut reader, name, Form::Page, &mut out),
            Kind::Jsonl => lines::read(&mut reader, &mut out),
            Kind::Json => json::read(&mut reader, &mut out),
            Kind::Csv(separator) => csv::read(&mut reader, separator, &mut out),
            Kind::Warc => warc::read(&mut reader, &mut out),
            Kind::Parquet => {
                let (file, error) = seekable(&mut reader, plain)?;
                // Its directory stands at its end.
                error.map_or(Ok(()), Err)?;
                parquet(file, end, &mut out)
            }
            Kind::Zip | Kind::Tar if depth >= DEEPEST => {
                Ok(out
                    .trouble(At::Whole, format!("more than {DEEPEST} archives in each other are not read"))?)
            }
            Kind::Zip => {
                let (file, error) = seekable(&mut reader, plain)?;
                let read = self.zip(source, self.counting(file, end), depth);
                // Why it is cut off says more than that it is.
                error.map_or(read, |error| Err(error.into()))
            }
            Kind::Tar => self.tar(source, reader, depth),
            Kind::Binary => Ok(out.trouble(
                At::Whole,
                "is no text; `--exclude` leaves such files out, `--input text` reads them as texts",
            )?),
        }
    }

    fn out(&mut self, source: &Arc<Source>) -> Out<'_> {
        Out {
            options: self.options,
            source: Arc::clone(source),
            consumed: Rc::clone(&self.consumed),
            take: self.take,
        }
    }
}

/// How many bytes are read at once.
const BUFFER: usize = 1 << 16;

/// Reads a file that is one document.
fn text(reader: &mut dyn BufRead, name: &Name, form: Form, out: &mut Out<'_>) -> Result<(), End> {
    let mut bytes = Vec::new();
    let largest = out.options.largest;
    reader.take(largest as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > largest {
        return Ok(out.too_large(At::Whole, "the text")?);
    }
    Ok(out.named(At::Whole, name.stem.clone(), form, bytes)?)
}

/// A file that can be read from any place of it, and why it ends early, where it does.
fn seekable(reader: &mut dyn BufRead, plain: Option<Plain<'_>>) -> io::Result<(File, Option<io::Error>)> {
    match plain {
        Some(plain) => Ok((File::open(plain.path)?, None)),
        None => archive::spool(reader),
    }
}

#[cfg(feature = "parquet")]
fn parquet(file: File, end: u64, out: &mut Out<'_>) -> Result<(), End> {
    parquet::read(file, end, out)
}

#[cfg(not(feature = "parquet"))]
fn parquet(_: File, _: u64, out: &mut Out<'_>) -> Result<(), End> {
    let why =
        "Parquet, which this program was built without; `cargo install copydesk-cli` builds one with it";
    Ok(out.trouble(At::Whole, why)?)
}

/// A plain file.
#[derive(Clone, Copy, Debug)]
struct Plain<'p> {
    path: &'p Path,
    /// How much is read of all inputs after it.
    end: u64,
}

/// Counts what is read, up to an end: an archive is read here and there, some of it twice.
struct Counting<R> {
    read: R,
    consumed: Rc<Cell<u64>>,
    end: u64,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.read.read(out)?;
        let consumed = self.consumed.get();
        self.consumed.set(consumed.saturating_add(read as u64).min(self.end).max(consumed));
        Ok(read)
    }
}

impl<R: Seek> Seek for Counting<R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.read.seek(to)
    }
}

/// What went wrong with a file, and what would be right where that is known.
fn explain(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::UnexpectedEof => "the data ends too early: the file was cut off".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests;
