//! What a file is: told by its first bytes, then by its name.

use std::io::{self, BufRead};
use std::path::Path;

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
}

impl From<InputFormat> for Kind {
    fn from(format: InputFormat) -> Self {
        match format {
            InputFormat::Text => Self::Text,
            InputFormat::Jsonl => Self::Jsonl,
            InputFormat::Json => Self::Json,
        }
    }
}

/// What the name of a file says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Name {
    /// Without the endings; nothing where there is no name.
    pub(super) stem: Option<String>,
    kind: Option<Kind>,
    pub(super) compression: Option<Compression>,
}

/// Endings in lower case, and what they say.
const ENDINGS: &[(&str, Kind)] = &[
    ("html", Kind::Text),
    ("htm", Kind::Text),
    ("json", Kind::Json),
    ("jsonl", Kind::Jsonl),
    ("md", Kind::Text),
    ("ndjson", Kind::Jsonl),
    ("text", Kind::Text),
    ("txt", Kind::Text),
];

impl Name {
    pub(super) fn of(path: &Path) -> Self {
        let lower =
            |path: &Path| path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
        let mut path = Path::new(path.file_name().unwrap_or_default()).to_owned();
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
        }
    }
}

/// The kind of a file, and the bytes of it that were taken from the reader to tell.
pub(super) fn detect(
    reader: &mut dyn BufRead,
    name: &Name,
    told: Option<InputFormat>,
) -> io::Result<(Kind, Vec<u8>)> {
    if let Some(told) = told {
        return Ok((told.into(), Vec::new()));
    }
    let first = reader.fill_buf()?;
    let kind = match name.kind {
        // Dumps in JSON Lines are named `.json` too.
        Some(Kind::Json) => object(first).unwrap_or(Kind::Json),
        Some(kind) => kind,
        None => object(first).unwrap_or(Kind::Text),
    };
    Ok((kind, Vec::new()))
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
            let Name { stem, kind, compression } = Name::of(Path::new(name));
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
