//! What can be said on the command line.

use copydesk::{Locale, OffsetUnit};

/// Reads messy news text as a copy desk would.
#[derive(Debug, clap::Parser)]
#[command(name = "copydesk", version, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Print everything found, one line of JSON a document.
    Extract(Extract),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Extract {
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// What places count.
    #[arg(long, value_enum, default_value_t = Offsets::Bytes)]
    pub(crate) offsets: Offsets,
}

/// Where texts come from and how they are read: the same for every command.
#[derive(Debug, clap::Args)]
pub(crate) struct Reading {
    /// Files to read; `-` or none is standard input.
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<std::path::PathBuf>,
    /// How inputs are read; without it names in `.jsonl`, `.jsonl.gz` and `.jsonl.zst` are JSON Lines.
    #[arg(long, value_enum)]
    pub(crate) input: Option<Format>,
    /// The language of the texts, with the region where it matters: en, en-IN, de-CH.
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<Locale>,
    /// The day that the texts are of, by which `last week` is resolved.
    #[arg(long, value_name = "YYYY-MM-DD[THH:MM]")]
    pub(crate) date: Option<copydesk::date::ReferenceDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Each file is one document.
    Text,
    /// Each line is an object with `text`, and `id`, `locale` and `date` where known.
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Offsets {
    /// UTF-8 bytes, as Rust slices.
    Bytes,
    /// Characters, as Python slices.
    Chars,
    /// UTF-16 code units, as JavaScript and Java slice.
    Utf16,
}

impl From<Offsets> for OffsetUnit {
    fn from(offsets: Offsets) -> Self {
        match offsets {
            Offsets::Bytes => Self::Bytes,
            Offsets::Chars => Self::Chars,
            Offsets::Utf16 => Self::Utf16,
        }
    }
}
