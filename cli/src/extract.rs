//! `copydesk extract`: a line of JSON a document.

use std::io::{self, Write};

use crate::args::Extract;
use crate::article::{self, Article};
use crate::trouble::Outcome;

/// Prints every document, each flushed as it is made.
pub(crate) fn run(args: Extract) -> io::Result<Outcome> {
    let unit = args.offsets.into();
    let mut out = io::stdout().lock();
    article::each(
        args.source,
        args.repair,
        move |article: Article<'_>| {
            let mut line = serde_json::to_vec(&article.document.with_offsets(unit))?;
            line.push(b'\n');
            Ok(line)
        },
        |line: io::Result<Vec<u8>>| {
            out.write_all(&line?)?;
            out.flush()
        },
    )
}
