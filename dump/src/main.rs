//! Makes dumps as they come from crawlers and archives, of the articles in `corpus/`, with faults planted in them, and
//! checks that `copydesk audit` reports each of these faults and nothing else.
//!
//! ```sh
//! cargo run --release -p copydesk-dump -- make /tmp/dump --documents 100000 jsonl.gz
//! copydesk audit --json /tmp/report.json /tmp/dump/jsonl.gz
//! cargo run --release -p copydesk-dump -- check /tmp/dump/jsonl.gz.planted.json /tmp/report.json
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "tests"))]

mod check;
mod corpus;
mod fault;
mod format;
mod make;
mod pack;
mod random;
mod story;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;
use serde::de::DeserializeOwned;

use crate::corpus::Corpus;
use crate::format::Format;
use crate::make::Plan;
use crate::pack::Pack;

/// Makes dumps with planted faults, and checks what an audit says of them.
#[derive(Debug, clap::Parser)]
#[command(name = "copydesk-dump")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write a dump in each format: OUT/FORMAT, and OUT/FORMAT.planted.json
    Make {
        /// The folder to write to
        out: PathBuf,
        /// txt, jsonl, json, array, csv, parquet, warc or wet, with .gz, .zst, .zip or .tar or without; all of them
        /// where none is named
        #[arg(value_parser = format_of)]
        formats: Vec<(Format, Pack)>,
        /// How many documents a dump has
        #[arg(long, default_value_t = 100_000)]
        documents: u64,
        /// How many documents have each fault
        #[arg(long, default_value_t = 10)]
        faults: usize,
        /// How many documents a file or archive has
        #[arg(long, default_value_t = 10_000)]
        part: usize,
        /// How long the longest document is, in bytes
        #[arg(long, default_value_t = 4 << 20)]
        large: usize,
        /// The same seed gives the same dump
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// The articles that documents are made of
        #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../corpus"))]
        corpus: PathBuf,
    },
    /// Compare a report with what was planted; status 1 where they differ
    Check {
        /// OUT/FORMAT.planted.json
        planted: PathBuf,
        /// What `copydesk audit --json` wrote
        report: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Args::parse().command) {
        Ok(status) => status,
        Err(error) => {
            let _ = writeln!(io::stderr(), "copydesk-dump: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    match command {
        Command::Make { out: folder, formats, documents, faults, part, large, seed, corpus } => {
            let corpus = Corpus::read(&corpus)?;
            let plan = Plan { seed, documents, faults, part, large };
            for (format, pack) in if formats.is_empty() { all() } else { formats } {
                let planted = plan.make(&corpus, format, pack, &folder)?;
                writeln!(
                    out,
                    "{}: {} documents, {} faults",
                    folder.join(&planted.format).display(),
                    planted.documents,
                    planted.faults.len()
                )?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Check { planted, report } => {
            let planted: make::Planted = read(&planted)?;
            let differences = check::check(&planted, &read(&report)?);
            if differences.is_empty() {
                writeln!(out, "{}: all {} faults found, nothing else", planted.format, planted.faults.len())?;
                return Ok(ExitCode::SUCCESS);
            }
            write!(out, "{differences}")?;
            Ok(ExitCode::from(1))
        }
    }
}

fn read<T: DeserializeOwned>(path: &Path) -> io::Result<T> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    serde_json::from_slice(&fs::read(path).map_err(named)?).map_err(|error| named(error.into()))
}

fn all() -> Vec<(Format, Pack)> {
    Format::ALL.into_iter().flat_map(|format| Pack::ALL.map(|pack| (format, pack))).collect()
}

fn format_of(name: &str) -> Result<(Format, Pack), String> {
    all()
        .into_iter()
        .find(|(format, pack)| format!("{}{}", format.name(), pack.ending()) == name)
        .ok_or_else(|| format!("{name} is none of txt, jsonl, json, array, csv, parquet, warc, wet, with .gz, .zst, .zip or .tar or without"))
}
