//! What a file is: told by its first bytes, then by its name.

use std::io::{self, BufRead, Read as _};
use std::path::Path;

use copydesk::decode::Evidence;

use crate::args::InputFormat;
use crate::compress::Compression;

/// What is in a file, after decompression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One document.
    Text,
    /// An object a line.
    Jsonl,
    /// Objects after each other, over lines or not, or an array of them.
    Json,
    /// One document, in markup.
    Page,
    /// A table with a header, and what stands between its fields where that is known.
    Csv(Option<u8>),
    Parquet,
    /// WARC and WET.
    Warc,
    Zip,
    Tar,
    /// No text, in a file that nobody named.
    Binary,
}

impl From<InputFormat> for Kind {
    fn from(format: InputFormat) -> Self {
        match format {
            InputFormat::Text => Self::Text,
            InputFormat::Jsonl => Self::Jsonl,
            InputFormat::Json => Self::Json,
            InputFormat::Csv => Self::Csv(None),
            InputFormat::Parquet => Self::Parquet,
            InputFormat::Warc => Self::Warc,
            InputFormat::Html => Self::Page,
        }
    }
}

/// What the name of a file says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// Without the endings; nothing where there is no name.
    pub(super) stem: Option<String>,
    pub(super) kind: Option<Kind>,
    pub(super) compression: Option<Compression>,
    /// Whether the file was found in a directory or an archive, so that nobody said that it is a text.
    pub(super) found: bool,
}

/// Endings in lower case, and what they say.
const ENDINGS: &[(&str, Kind)] = &[
    ("csv", Kind::Csv(None)),
    ("html", Kind::Text),
    ("htm", Kind::Text),
    ("json", Kind::Json),
    ("jsonl", Kind::Jsonl),
    ("md", Kind::Text),
    ("ndjson", Kind::Jsonl),
    ("parquet", Kind::Parquet),
    ("tar", Kind::Tar),
    ("text", Kind::Text),
    ("tsv", Kind::Csv(Some(b'\t'))),
    ("txt", Kind::Text),
    ("warc", Kind::Warc),
    ("wet", Kind::Warc),
    ("zip", Kind::Zip),
];

impl Name {
    pub(super) fn of(path: &Path) -> Self {
        let lower =
            |path: &Path| path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        let mut path = Path::new(path.file_name().unwrap_or_default()).to_owned();
        let ending = lower(&path);
        if let Some((_, whole)) = SHORT.iter().find(|(short, _)| ending.as_deref() == Some(short)) {
            path.set_extension(whole);
        }
        let compression = lower(&path).and_then(|ending| Compression::of_ending(&ending));
        if compression.is_some() {
            path.set_extension("");
        }
        let kind = lower(&path)
            .and_then(|ending| ENDINGS.iter().find(|&&(known, _)| known == ending))
            .map(|&(_, kind)| kind);
        Self {
            stem: Some(path.file_stem().unwrap_or_default().to_string_lossy().into_owned()),
            kind,
            compression,
            found: false,
        }
    }
}

/// Endings that stand for two.
const SHORT: &[(&str, &str)] = &[("tgz", "tar.gz"), ("tzst", "tar.zst")];

/// How many bytes are looked at: a tar archive says that it is one in its 257th and those after it.
const LOOK: usize = 512;

/// The kind of a file, and the bytes of it that were taken from the reader to tell.
pub(super) fn detect(
    reader: &mut dyn BufRead,
    name: &Name,
    told: Option<InputFormat>,
) -> io::Result<(Kind, Vec<u8>)> {
    let first = reader.fill_buf()?;
    // A line of JSON from a slow pipe is not to wait for the next.
    if first.len() >= LOOK || object(first).is_some() {
        return Ok((kind(first, name, told)?, Vec::new()));
    }
    let mut first = Vec::new();
    reader.take(LOOK as u64).read_to_end(&mut first)?;
    Ok((kind(&first, name, told)?, first))
}

fn kind(first: &[u8], name: &Name, told: Option<InputFormat>) -> io::Result<Kind> {
    let begins = magic(first);
    if let Some(archive @ (Kind::Zip | Kind::Tar)) = begins {
        return Ok(archive);
    }
    if let Some(told) = told {
        return Ok(told.into());
    }
    if let Some(kind) = begins {
        return Ok(kind);
    }
    Ok(match name.kind {
        Some(Kind::Zip) => return Err(not("zip")),
        Some(Kind::Parquet) => return Err(not("Parquet")),
        Some(Kind::Warc) if !first.is_empty() => return Err(not("WARC")),
        // Dumps in JSON Lines are named `.json` too.
        Some(Kind::Json) => object(first).unwrap_or(Kind::Json),
        Some(Kind::Text) | None if name.found && binary(first) => Kind::Binary,
        Some(kind) => kind,
        None => object(first).unwrap_or(Kind::Text),
    })
}

fn not(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("no {what} data, though its name says so"))
}

/// What no text begins with.
fn magic(first: &[u8]) -> Option<Kind> {
    match first {
        [b'P', b'A', b'R', b'1', ..] => Some(Kind::Parquet),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Some(Kind::Zip),
        _ if first.starts_with(b"WARC/") => Some(Kind::Warc),
        _ if first.get(257..).is_some_and(|rest| rest.starts_with(b"ustar")) => Some(Kind::Tar),
        _ => None,
    }
}

/// Whether a file that begins so is no text: it has zero bytes, and not as UTF-16 has them.
fn binary(first: &[u8]) -> bool {
    let first = first.get(..LOOK).unwrap_or(first);
    first.starts_with(b"%PDF-")
        || (first.contains(&0)
            && !matches!(
                copydesk::decode(first, &copydesk::Hint::default()).evidence,
                Evidence::Bom | Evidence::Wide
            ))
}

/// Whether a file that begins so is JSON, and of which kind.
fn object(first: &[u8]) -> Option<Kind> {
    let first = first.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first).trim_ascii_start();
    let (bracket, rest) = first.split_first()?;
    match (bracket, rest.trim_ascii_start().first()) {
        (b'{', Some(b'"' | b'}')) => {
            let line = first.split(|&b| b == b'\n').next().unwrap_or_default();
            // The end of the first line ends the object, or the object goes on in the next line.
            let whole = line.trim_ascii_end().ends_with(b"}")
                && serde_json::from_slice::<serde::de::IgnoredAny>(line).is_ok();
            Some(if whole { Kind::Jsonl } else { Kind::Json })
        }
        (b'[', Some(b'{')) => Some(Kind::Json),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_in_files() {
        let of = |name: &str| {
            let Name { stem, kind, compression, .. } = Name::of(Path::new(name));
            (stem.unwrap(), kind, compression)
        };
        assert_eq!(of("a/kursk.txt"), ("kursk".into(), Some(Kind::Text), None));
        assert_eq!(of("kursk.en.txt.gz"), ("kursk.en".into(), Some(Kind::Text), Some(Compression::Gzip)));
        assert_eq!(of("news.JSONL.zst"), ("news".into(), Some(Kind::Jsonl), Some(Compression::Zstd)));
        assert_eq!(of(".hidden"), (".hidden".into(), None, None));
        assert_eq!(of("plain"), ("plain".into(), None, None));
    }

    #[test]
    fn first_bytes_say_what_names_do_not() {
        let of =
            |name: &str, mut bytes: &[u8]| detect(&mut bytes, &Name::of(Path::new(name)), None).unwrap().0;
        assert_eq!(of("a", b"{\"text\": \"x\"}\n{\"text\""), Kind::Jsonl);
        assert_eq!(of("a", b"\xef\xbb\xbf{\n \"text\": \"x\"\n}"), Kind::Json);
        assert_eq!(of("a", b" [\n {\"text\""), Kind::Json);
        assert_eq!(of("a.json", b"{\"text\": \"x\"}\n"), Kind::Jsonl);
        assert_eq!(of("a.json", b"[]"), Kind::Json);
        assert_eq!(of("a", b"[Berlin] {so}"), Kind::Text);
        assert_eq!(of("a", b"{so} it goes"), Kind::Text);
        assert_eq!(of("a", b""), Kind::Text);
        assert_eq!(of("a.txt", b"{\"text\": \"x\"}\n"), Kind::Text);
    }
}
