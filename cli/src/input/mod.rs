//! Documents out of files, directories, archives and standard input, in order.
//!
//! [`each`] goes through what the command line names. A file is told by its first bytes, then by its name; what is
//! compressed or an archive is read through, and each kind has its reader here, which cuts the stream into documents
//! and understands no more of them than that takes: [`Raw::record`] does the rest, on any thread.
//!
//! Streams are never held whole. What is broken is told with its place and skipped; of a stream that ends too early,
//! what came before is read.

mod json;
mod kind;
mod lines;
mod origin;

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use crate::args::{Input, InputFormat};
use crate::compress;
pub(crate) use origin::{At, Origin, Source, Trouble};

use self::kind::{Kind, Name};

/// One document, cut out of its file and not yet understood.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) origin: Origin,
    /// What the name of a text file gives.
    pub(crate) id: Option<String>,
    pub(crate) form: Form,
    pub(crate) bytes: Vec<u8>,
    /// How many bytes of all inputs, as they are on the disk, had been read when this document was: for progress.
    #[allow(dead_code, reason = "for the audit")]
    pub(crate) consumed: u64,
}

/// What the bytes of a document are.
#[derive(Clone, Debug)]
pub(crate) enum Form {
    /// A text, in any encoding.
    Text,
    /// A JSON object, and the field that has its text where that was told (`a.b` is the field `b` of the object `a`).
    Json(Option<Arc<str>>),
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
    };
    let mut run = Run { options: &options, consumed: Rc::default(), take };
    for path in paths {
        if run.path(path).is_err() {
            return;
        }
    }
}

/// What the command line says of reading.
#[derive(Debug)]
struct Options {
    format: Option<InputFormat>,
    text_field: Option<Arc<str>>,
    /// The most bytes of one document.
    largest: usize,
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
        let source = Source::file(&path.to_string_lossy());
        let read = self.open(path, &source);
        self.close(&source, read, |error| explain(path, error))
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

    fn open(&mut self, path: &Path, source: &Arc<Source>) -> Result<(), End> {
        let name = Name::of(path);
        if path.as_os_str() == "-" {
            let standard = Counting { read: io::stdin().lock(), consumed: Rc::clone(&self.consumed) };
            return self.stream(
                source,
                &Name::default(),
                Box::new(BufReader::with_capacity(BUFFER, standard)),
            );
        }
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
        }
        let file = Counting { read: file, consumed: Rc::clone(&self.consumed) };
        self.stream(source, &name, Box::new(BufReader::with_capacity(BUFFER, file)))
    }

    /// Reads a file of any kind.
    fn stream(
        &mut self,
        source: &Arc<Source>,
        name: &Name,
        reader: Box<dyn BufRead + '_>,
    ) -> Result<(), End> {
        let mut reader = compress::open(reader, name.compression)?;
        let (kind, first) = kind::detect(&mut reader, name, self.options.format)?;
        let mut reader = io::Cursor::new(first).chain(reader);
        let mut out = self.out(source);
        match kind {
            Kind::Text => text(&mut reader, name, &mut out),
            Kind::Jsonl => lines::read(&mut reader, &mut out),
            Kind::Json => json::read(&mut reader, &mut out),
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
fn text(reader: &mut dyn BufRead, name: &Name, out: &mut Out<'_>) -> Result<(), End> {
    let mut bytes = Vec::new();
    let largest = out.options.largest;
    reader.take(largest as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > largest {
        return Ok(out.too_large(At::Whole, "the text")?);
    }
    Ok(out.named(At::Whole, name.stem.clone(), Form::Text, bytes)?)
}

/// Counts what is read.
struct Counting<R> {
    read: R,
    consumed: Rc<Cell<u64>>,
}

impl<R: Read> Read for Counting<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.read.read(out)?;
        self.consumed.set(self.consumed.get().saturating_add(read as u64));
        Ok(read)
    }
}

/// What went wrong with a file, and what would be right where that is known.
fn explain(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::IsADirectory => {
            format!("is a directory; name the files in it: {}", path.join("*.txt").display())
        }
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::UnexpectedEof => "the compressed data ends too early: the file was cut off".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a reader gives: `:line bytes` or `#record bytes`, and `!` before what it complains of.
    pub(super) fn read_with(
        largest: usize,
        read: impl FnOnce(&mut Out<'_>) -> Result<(), End>,
    ) -> Vec<String> {
        let options = Options { format: None, text_field: None, largest };
        let mut given = Vec::new();
        let source = Source::file("");
        let mut take = |item: Item| {
            given.push(match item {
                Ok(raw) => format!("{} {}", raw.origin.name(None), String::from_utf8_lossy(&raw.bytes)),
                Err(Trouble { origin, why, .. }) => format!("!{} {why}", origin.name(None)),
            });
            true
        };
        let mut out = Out { options: &options, source, consumed: Rc::default(), take: &mut take };
        if let Err(End::Broken { at, error }) = read(&mut out) {
            let _ = out.trouble(at, error.to_string());
        }
        given
    }
}
