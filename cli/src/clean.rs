//! `copydesk clean`: texts as clean UTF-8, one line of JSON each, without parsing them.

use std::io::{self, Write};

use copydesk::decode::Evidence;
use copydesk::{Hint, Notice};
use serde::Serialize;

use crate::args::Clean;
use crate::input::Raw;
use crate::record::{Content, Unread};
use crate::trouble::Outcome;
use crate::work::{self, Made};

/// Prints every text, each flushed as it is made.
pub(crate) fn run(args: Clean) -> io::Result<Outcome> {
    let mut out = io::stdout().lock();
    work::each(args.input, read, |line: io::Result<Vec<u8>>| {
        out.write_all(&line?)?;
        out.flush()
    })
}

/// What goes out for a text.
#[derive(Debug, Serialize)]
struct Cleaned<'t> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'t str>,
    text: &'t str,
    /// The WHATWG name of the encoding; like the evidence absent of a text that came as one.
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<Evidence>,
    edits: Vec<Edit>,
    notices: &'t [Notice],
}

/// A change: what stood at one place of the decoded text stands at another in what goes out.
#[derive(Clone, Copy, Debug, Serialize)]
struct Edit {
    start: usize,
    end: usize,
    out_start: usize,
    out_end: usize,
    kind: &'static str,
}

/// Makes a line of the bytes of a document.
fn read(raw: &Raw) -> Made<io::Result<Vec<u8>>> {
    if raw.origin.line.is_none() {
        return Ok(decoded(raw.id.as_deref(), &raw.bytes, &Hint::default()));
    }
    let Unread { id, content } =
        Unread::read(raw.bytes.trim_ascii_end()).map_err(|invalid| invalid.at(&raw.origin))?;
    Ok(match content {
        Content::Bytes(bytes, hint) => decoded(id.as_deref(), &bytes, &hint),
        Content::Text(text) => line(&Cleaned {
            id: id.as_deref(),
            text: &text,
            encoding: None,
            evidence: None,
            edits: Vec::new(),
            notices: &[],
        }),
    })
}

fn decoded(id: Option<&str>, bytes: &[u8], hint: &Hint) -> io::Result<Vec<u8>> {
    let decoded = copydesk::decode(bytes, hint);
    line(&Cleaned {
        id,
        text: &decoded.text,
        encoding: Some(decoded.encoding),
        evidence: Some(decoded.evidence),
        edits: Vec::new(),
        notices: &decoded.notices,
    })
}

fn line(cleaned: &Cleaned<'_>) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(cleaned)?;
    line.push(b'\n');
    Ok(line)
}
