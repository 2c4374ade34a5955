//! `copydesk extract`: a line of JSON a document.

use std::io::{self, Write};

use crate::args::Extract;
use crate::input;

pub(crate) fn run(args: &Extract) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    input::each(&args.reading, &mut |document| {
        let mut line = serde_json::to_vec(&document.with_offsets(args.offsets.into()))?;
        line.push(b'\n');
        out.write_all(&line)?;
        out.flush()
    })
}
