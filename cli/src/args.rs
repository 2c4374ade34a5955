//! What can be said on the command line.

use std::path::PathBuf;

use copydesk::date::ReferenceDate;
use copydesk::normalize::Preset;
use copydesk::{Locale, OffsetUnit};

use crate::audit::{self, Audit};

/// Reads messy news text as a newspaper's copy desk would: quotations, quantities, money, dates and every number
/// format, as typed values with their exact places.
#[derive(Debug, clap::Parser)]
#[command(name = "copydesk", version, max_term_width = 100, after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  copydesk show article.txt               read an article with everything found marked
  copydesk extract *.txt > found.jsonl    the same for programs
  copydesk check article.txt              what an editor should look at

`copydesk help COMMAND` tells more of each.";

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Print everything found, one line of JSON a document
    #[command(after_help = EXTRACT_EXAMPLES)]
    Extract(Extract),
    /// Show a text with everything found marked and read
    #[command(after_help = SHOW_EXAMPLES)]
    Show(Show),
    /// Flag what an editor should look at, as compilers print it
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Check),
    /// Tell what there is in a dump of documents, what is odd in it, and what changed
    #[command(after_help = audit::EXAMPLES)]
    Audit(Audit),
    /// Print texts as clean UTF-8, one line of JSON a document, without parsing them
    #[command(after_help = CLEAN_EXAMPLES)]
    Clean(Clean),
}

const EXTRACT_EXAMPLES: &str = "\
Examples:
  copydesk extract article.txt
  copydesk extract --locale de-CH --date 2024-02-06 *.txt
  copydesk extract news.jsonl.zst > found.jsonl
  copydesk extract --include '*.json' dump/ crawl.warc.gz articles.zip > found.jsonl
  tail -f wire.jsonl | copydesk extract --input jsonl -

Of an object or a row the text, `id`, `title`, `url`, `locale` or `language`, and `date` are read, under these names and
those that dumps have for them; its other fields are ignored. The id of a text file is its name without the endings, so
files of one name in two folders share it.

Exit status: 0 done; 2 wrong usage, or a document could not be read (it is named, the others are printed).";

const SHOW_EXAMPLES: &str = "\
Examples:
  copydesk show article.txt
  copydesk show --color always article.txt | less -R
  copydesk show --html article.html article.txt

Exit status: 0 done; 2 wrong usage, or a document could not be read (it is named, the others are shown).";

const CHECK_EXAMPLES: &str = "\
Examples:
  copydesk check article.txt
  copydesk check --format json news.jsonl
  copydesk check --format github articles/*.txt

Columns count characters. In JSON Lines a finding is at the line of the file, then at line and column of its text.

Exit status: 0 nothing to flag; 1 something was flagged; 2 wrong usage, or a document could not be read.";

const CLEAN_EXAMPLES: &str = "\
Examples:
  copydesk clean article.txt
  copydesk clean --repair --preset news crawl.jsonl.zst > clean.jsonl
  copydesk clean *.html | jq -r .encoding

A line of JSON Lines is an object with `text`, or with `bytes` in base64 and `label` (the declared encoding), `tld` and
`lang` where they are known; its `id` is kept, other fields are ignored. `edits` tell what was changed, from places in
the decoded text (`start`, `end`) to those in `text` (`out_start`, `out_end`), in bytes.

Exit status: 0 done; 2 wrong usage, or a document could not be read (it is named, the others are printed).";

/// `copydesk extract`.
#[derive(Debug, clap::Args)]
pub(crate) struct Extract {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Read texts with their mojibake put right; places stay those of the text given
    #[arg(long)]
    pub(crate) repair: bool,
    /// What the places in the text count
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = Offsets::Bytes)]
    pub(crate) offsets: Offsets,
}

/// `copydesk show`.
#[derive(Debug, clap::Args)]
pub(crate) struct Show {
    #[command(flatten)]
    pub(crate) source: Source,
    /// Write one self-contained HTML page to FILE (`-` is standard output) and nothing to the terminal
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) color: Color,
    /// How many columns to use [default: the terminal's width, 100 where there is none]
    #[arg(long, value_name = "COLUMNS", value_parser = clap::value_parser!(u16).range(20..=1000))]
    pub(crate) width: Option<u16>,
}

/// `copydesk check`.
#[derive(Debug, clap::Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) source: Source,
    /// How findings are printed
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ReportFormat::Human)]
    pub(crate) format: ReportFormat,
    #[command(flatten)]
    pub(crate) color: Color,
}

/// `copydesk clean`.
#[derive(Debug, clap::Args)]
pub(crate) struct Clean {
    #[command(flatten)]
    pub(crate) input: Input,
    /// Put mojibake right, UTF-8 that was read as another encoding
    #[arg(long)]
    pub(crate) repair: bool,
    /// Then write characters that mean the same in one way
    #[arg(long, value_enum, value_name = "NAME")]
    pub(crate) preset: Option<Presets>,
}

/// Where texts come from: the same for every command.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Input {
    /// Files, directories and archives to read, `.gz` and `.zst` too; `-` or none is standard input
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// What inputs are [default: what their first bytes, then their names say]
    #[arg(id = "input", long, value_enum, value_name = "FORMAT", hide_possible_values = false)]
    pub(crate) format: Option<InputFormat>,
    /// Only those files in directories, and members of archives, whose names fit, as in a `.gitignore`; may be repeated
    #[arg(long, value_name = "GLOB", value_parser = crate::input::check_glob)]
    pub(crate) include: Vec<String>,
    /// Not those files in directories, and members of archives, whose names fit; may be repeated
    #[arg(long, value_name = "GLOB", value_parser = crate::input::check_glob)]
    pub(crate) exclude: Vec<String>,
    /// Read hidden files in directories too, and those that `.gitignore` and `.ignore` name
    #[arg(long)]
    pub(crate) no_ignore: bool,
    /// The field that has the text; `a.b` is the field `b` of the object `a` [default: the first of those that dumps
    /// have it in: text, maintext, plain_text, body, content, article, …]
    #[arg(long, value_name = "NAME")]
    pub(crate) text_field: Option<String>,
    /// The most that one document may have
    #[arg(long, value_name = "MIB", default_value_t = 256, value_parser = clap::value_parser!(u64).range(1..=4096))]
    pub(crate) max_record: u64,
}

/// Where texts come from and how they are parsed: the same for every command that parses.
#[derive(Debug, clap::Args)]
pub(crate) struct Source {
    #[command(flatten)]
    pub(crate) input: Input,
    /// The language of the texts, with the region where it matters: en, en-IN, de-CH [default: what each text
    /// looks like]
    #[arg(long, value_name = "TAG")]
    pub(crate) locale: Option<Locale>,
    /// The day that the texts are of, by which `last week` is resolved
    #[arg(long, value_name = "YYYY-MM-DD[THH:MM]")]
    pub(crate) date: Option<ReferenceDate>,
}

/// Whether output has colours.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Color {
    /// When to colour; `auto` is on a terminal, unless NO_COLOR is set
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = When::Auto)]
    pub(crate) color: When,
}

/// The values of `--color`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

/// The values of `--input`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum InputFormat {
    /// Each file is one document
    Text,
    /// Each line is one document, an object
    Jsonl,
    /// Objects over lines or not, or an array of them
    Json,
    /// Rows under a header; `,`, `;`, `|` or a tab is between fields
    Csv,
    /// Rows of a Parquet file
    Parquet,
    /// Records of WARC or WET; of pages only a rough text is taken
    Warc,
    /// Each file is one page, of which a rough text is taken
    Html,
}

/// The values of `--format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum ReportFormat {
    /// Place, excerpt, advice
    Human,
    /// One object a finding, one a line
    Json,
    /// Annotations of GitHub's workflows
    Github,
}

/// The values of `--preset`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Presets {
    /// What no reader can see: line ends, control characters, composed letters
    Minimal,
    /// Also entities, ligatures, wide letters, invisible characters, one kind of space, dash and ellipsis
    News,
    /// Spaces and punctuation in ASCII, straight quotation marks; letters stay
    Ascii,
}

impl From<Presets> for Preset {
    fn from(preset: Presets) -> Self {
        match preset {
            Presets::Minimal => Self::Minimal,
            Presets::News => Self::News,
            Presets::Ascii => Self::Ascii,
        }
    }
}

/// The values of `--offsets`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Offsets {
    /// UTF-8 bytes, as Rust slices
    Bytes,
    /// Characters, as Python slices
    Chars,
    /// UTF-16 code units, as JavaScript, Java and C# slice
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

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Args::command().debug_assert();
    }
}
