//! Texts out of files, lines and standard input.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::args::{Input, InputFormat};
use crate::compress::{self, Compression};

/// Where a document stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The file as the caller named it.
    pub(crate) path: Arc<str>,
    /// The line of JSON Lines, from 1.
    pub(crate) line: Option<u64>,
}

impl Origin {
    /// `path`, `path:line` or `path:line:column`.
    pub(crate) fn name(&self, column: Option<usize>) -> String {
        let mut name = self.path.to_string();
        for number in [self.line, column.map(|column| column as u64)].into_iter().flatten() {
            name.push_str(&format!(":{number}"));
        }
        name
    }
}

/// The bytes of one document, not yet understood.
#[derive(Debug)]
pub(crate) struct Raw {
    pub(crate) origin: Origin,
    /// What the name of a text file gives.
    pub(crate) id: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

/// Either the bytes of a document or why there are none.
pub(crate) type Item = Result<Raw, String>;

/// Gives every document to `take` in order, until that says stop.
pub(crate) fn each(input: &Input, take: &mut dyn FnMut(Item) -> bool) {
    let standard = [PathBuf::from("-")];
    let paths = if input.paths.is_empty() { &standard[..] } else { &input.paths };
    for path in paths {
        let name: Arc<str> = path.to_string_lossy().into();
        match read(path, &name, input.format, take) {
            Ok(true) => {}
            Ok(false) => return,
            Err(Failure { line, error }) => {
                let line = line.map(|line| format!(":{line}")).unwrap_or_default();
                if !take(Err(format!("{name}{line}: {}", explain(path, &error)))) {
                    return;
                }
            }
        }
    }
}

/// Why a file could not be read, and at which line of JSON Lines.
struct Failure {
    line: Option<u64>,
    error: io::Error,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self { line: None, error }
    }
}

/// Gives the documents of one file to `take`; false when that said stop.
fn read(
    path: &Path,
    name: &Arc<str>,
    format: Option<InputFormat>,
    take: &mut dyn FnMut(Item) -> bool,
) -> Result<bool, Failure> {
    let endings = Endings::of(path);
    let standard = path.as_os_str() == "-";
    let file: Box<dyn BufRead> = if standard {
        Box::new(io::stdin().lock())
    } else {
        let file = File::open(path)?;
        if file.metadata()?.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
        }
        Box::new(BufReader::with_capacity(1 << 16, file))
    };
    let mut file = compress::open(file, endings.compression)?;
    let jsonl = format.map_or(endings.jsonl, |format| format == InputFormat::Jsonl);
    if !jsonl {
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let id = (!standard).then_some(endings.stem);
        return Ok(take(Ok(Raw { origin: Origin { path: name.clone(), line: None }, id, bytes })));
    }
    for number in 1.. {
        let mut bytes = Vec::new();
        let read = file.read_until(b'\n', &mut bytes);
        if read.map_err(|error| Failure { line: Some(number), error })? == 0 {
            break;
        }
        if number == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        let origin = Origin { path: name.clone(), line: Some(number) };
        if !take(Ok(Raw { origin, id: None, bytes })) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// What the name of a file says.
#[derive(Debug, PartialEq, Eq)]
struct Endings {
    stem: String,
    jsonl: bool,
    compression: Option<Compression>,
}

impl Endings {
    fn of(path: &Path) -> Self {
        let lower = |ending: &OsStr| ending.to_string_lossy().to_ascii_lowercase();
        let mut path = PathBuf::from(path.file_name().unwrap_or_default());
        let compression = path.extension().and_then(|ending| Compression::of_ending(&lower(ending)));
        if compression.is_some() {
            path.set_extension("");
        }
        let jsonl = path.extension().is_some_and(|ending| matches!(&*lower(ending), "jsonl" | "ndjson"));
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self { stem, jsonl, compression }
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

    #[test]
    fn names_say_what_is_in_files() {
        let of = |name: &str| {
            let Endings { stem, jsonl, compression } = Endings::of(Path::new(name));
            (stem, jsonl, compression)
        };
        assert_eq!(of("a/kursk.txt"), ("kursk".into(), false, None));
        assert_eq!(of("kursk.en.txt.gz"), ("kursk.en".into(), false, Some(Compression::Gzip)));
        assert_eq!(of("news.JSONL.zst"), ("news".into(), true, Some(Compression::Zstd)));
        assert_eq!(of(".hidden"), (".hidden".into(), false, None));
        assert_eq!(of("plain"), ("plain".into(), false, None));
    }
}
