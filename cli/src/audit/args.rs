//! What can be said to `copydesk audit`.

use std::path::PathBuf;
use std::time::Duration;

use crate::args::{Color, Source};
use crate::audit::fail::Condition;

pub(crate) const EXAMPLES: &str = "\
Examples:
  copydesk audit dump.jsonl.gz
  copydesk audit --html report.html --json report.json dump/
  copydesk audit --json report.json --save-baseline first.baseline.gz dump/
  copydesk audit --baseline first.baseline.gz --fail-on regression,panic dump/
  copydesk audit --fail-on 'audit,rate:unpaired_quote>0.02,rate:quote<1' dump/

`--fail-on` has kinds of findings as the report names them, `error`, `warning` and `info` for all of these, the groups
`unpaired_quote`, `encoding` and `ambiguous`; `rate:KIND>PART` for the part of the documents that have one, and
`rate:TYPE<NUMBER` for the mentions of a type for each 1,000 words.

With a baseline of the same documents every mention of its sample that changed is told, both sides beside each other; with
one of other documents, which rates differ by more than chance.

Exit status: 0 none of what `--fail-on` says; 1 something of it; 2 wrong usage, an input is not there, or a report could
not be written; 130 interrupted, then no report is written.";

/// `copydesk audit`.
#[derive(Debug, clap::Args)]
pub(crate) struct Audit {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Write the whole report to FILE (`-` is standard output, without the summary)
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write the whole report as one page to FILE (`-` is standard output, without the summary)
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    /// Compare with what a run before kept
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Keep what a later run can be compared with, compressed if FILE ends in `.gz`
    #[arg(long, value_name = "FILE")]
    pub(crate) save_baseline: Option<PathBuf>,
    /// Keep what brings something new in DIR, cut down to the paragraph that matters: seeds for fuzzing, and why each
    #[arg(long, value_name = "DIR")]
    pub(crate) harvest: Option<PathBuf>,
    /// What makes the exit status 1 [default: error,warning]
    #[arg(long, value_name = "WHAT,…", value_delimiter = ',')]
    pub(crate) fail_on: Vec<Condition>,
    /// How long a document of up to a megabyte may take, longer ones in proportion; after ten times that it is given up
    #[arg(long, value_name = "SECONDS", default_value = "2", value_parser = seconds)]
    pub(crate) budget: Duration,
    /// How many findings of a kind the report has with their excerpts; all are counted
    #[arg(long, value_name = "NUMBER", default_value_t = 50, value_parser = few)]
    pub(crate) excerpts: usize,
    /// How many documents a baseline has the mentions of
    #[arg(long, value_name = "NUMBER", default_value_t = 500, value_parser = few)]
    pub(crate) sample: usize,
    /// How many threads work [default: one for each core]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..))]
    pub(crate) threads: Option<u8>,
    /// Show no progress
    #[arg(long, short)]
    pub(crate) quiet: bool,
    #[command(flatten)]
    pub(crate) color: Color,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|budget| !budget.is_zero() && budget.as_secs() <= 86_400)
        .ok_or_else(|| "not from 0.001 to 86400 seconds".to_owned())
}

/// A number of things to keep in memory.
fn few(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|&n| n <= 100_000).ok_or_else(|| "not a number up to 100000".to_owned())
}
