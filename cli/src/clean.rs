//! `copydesk clean`: texts as clean UTF-8, one line of JSON each, without parsing them.

use std::borrow::Cow;
use std::io::{self, Write};

use copydesk::decode::Evidence;
use copydesk::normalize::{Preset, normalize};
use copydesk::repair::{self, repair};
use copydesk::{Decoded, Edit, Notice, OffsetMap};
use serde::Serialize;

use crate::args::Clean;
use crate::input::Raw;
use crate::record::Accept;
use crate::trouble::Outcome;
use crate::work::{self, Made};

/// Prints every text, each flushed as it is made.
pub(crate) fn run(args: Clean) -> io::Result<Outcome> {
    let steps = Steps { repair: args.repair, preset: args.preset.map(Into::into) };
    let mut out = io::stdout().lock();
    work::each(
        args.input,
        move |raw| read(&steps, raw),
        |line: io::Result<Vec<u8>>| {
            out.write_all(&line?)?;
            out.flush()
        },
    )
}

/// What is done to a text after it was decoded.
#[derive(Clone, Copy, Debug)]
struct Steps {
    repair: bool,
    preset: Option<Preset>,
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
    /// From places in the decoded text to those in this one.
    edits: Cow<'t, [Edit]>,
    /// With places in this text.
    notices: Vec<Notice>,
}

/// Makes a line of the bytes of a document.
fn read(steps: &Steps, raw: &Raw) -> Made<io::Result<Vec<u8>>> {
    let mut record = raw.record(Accept::Bytes)?;
    let content = std::mem::take(&mut record.content);
    let decoded = content.decode(&mut record, None);
    Ok(text(steps, record.id.as_deref(), content.text(decoded.as_ref()), decoded.as_ref()))
}

/// The line of a text, which was decoded or came as one.
fn text(steps: &Steps, id: Option<&str>, text: &str, decoded: Option<&Decoded<'_>>) -> io::Result<Vec<u8>> {
    let mut notices = decoded.map(|decoded| decoded.notices.clone()).unwrap_or_default();
    let repaired = steps.repair.then(|| repair(text, &repair::Options::default()));
    let mut map = OffsetMap::default();
    if let Some(repaired) = &repaired {
        move_on(&mut notices, &repaired.map);
        notices.extend(&repaired.notices);
        map = map.then(&repaired.map);
    }
    let text = repaired.as_ref().map_or(text, |repaired| &*repaired.text);
    let normalized = steps.preset.map(|preset| normalize(text, &preset.into()));
    if let Some(normalized) = &normalized {
        move_on(&mut notices, &normalized.map);
        map = map.then(&normalized.map);
    }
    let text = normalized.as_ref().map_or(text, |normalized| &*normalized.text);
    notices.sort_by_key(|notice| (notice.span, notice.kind));
    let mut line = serde_json::to_vec(&Cleaned {
        id,
        text,
        encoding: decoded.map(|decoded| decoded.encoding),
        evidence: decoded.map(|decoded| decoded.evidence),
        edits: map.edits(),
        notices,
    })?;
    line.push(b'\n');
    Ok(line)
}

/// Takes notices of a text to where their places are after a change of it.
fn move_on(notices: &mut [Notice], map: &OffsetMap) {
    for notice in notices {
        notice.span = map.to_output(notice.span);
    }
}
