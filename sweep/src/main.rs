//! Sweeps the library for what grows faster than its text: see README.md.

mod counter;
mod pattern;
mod report;
mod tokens;

use std::collections::BTreeSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::{fs, thread};

use copydesk::Locale;
use copydesk_oracles::growth::{Doors, LOCALES, READINGS};

use crate::report::{Measured, Report};
use crate::tokens::Group;

const USAGE: &str = "\
Usage: cargo run --release -- [OPTION…]

  --patterns N       how many patterns, over all locales [default: 120000]
  --lengths SHORT,LONG
                     the two lengths of each pattern's text in bytes [default: 1024,4096]
  --bound EXPONENT   the largest exponent that is no finding [default: 1.05]
  --seed N           another choice of patterns [default: 1]
  --jobs N           threads [default: as many as processors]
  --only PATTERN     the one pattern of this number, with its edges by way in
  --with TEXT        only the patterns that have this in what repeats
  --enough N         findings after which it ends [default: 50]
  --table FILE       write the table of what was measured, as Markdown

Exit status: 0 nothing grows faster, 1 something does, 2 trouble.
";

struct Options {
    patterns: u64,
    lengths: [usize; 2],
    bound: f64,
    seed: u64,
    jobs: usize,
    only: Option<u64>,
    with: String,
    enough: usize,
    table: Option<PathBuf>,
}

/// How many times longer texts are measured too, one after the other, where those of the lengths told are steep, and the
/// exponent that no bound explains there: what is steeper is a finding without longer texts, which cost much.
const LONGER: [(usize, f64); 3] = [(4, f64::INFINITY), (16, 1.5), (64, f64::INFINITY)];

fn options() -> Result<Option<Options>, lexopt::Error> {
    use lexopt::prelude::*;
    let jobs = thread::available_parallelism().map_or(1, usize::from);
    let mut options = Options {
        patterns: 120_000,
        lengths: [1024, 4096],
        bound: 1.05,
        seed: 1,
        jobs,
        only: None,
        with: String::new(),
        enough: 50,
        table: None,
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("patterns") => options.patterns = parser.value()?.parse()?,
            Long("lengths") => options.lengths = parser.value()?.parse_with(lengths)?,
            Long("bound") => options.bound = parser.value()?.parse()?,
            Long("seed") => options.seed = parser.value()?.parse()?,
            Long("jobs") => options.jobs = parser.value()?.parse()?,
            Long("only") => options.only = Some(parser.value()?.parse()?),
            Long("with") => options.with = parser.value()?.string()?,
            Long("enough") => options.enough = parser.value()?.parse()?,
            Long("table") => options.table = Some(parser.value()?.into()),
            Long("help") | Short('h') => {
                print!("{USAGE}");
                return Ok(None);
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(options))
}

fn lengths(text: &str) -> Result<[usize; 2], &'static str> {
    let parsed =
        text.split_once(',').and_then(|(short, long)| Some([short.parse().ok()?, long.parse().ok()?]));
    parsed
        .filter(|[short, long]| *short > 0 && long / 2 >= *short)
        .ok_or("two lengths, the second at least twice the first")
}

fn main() -> ExitCode {
    match options()
        .map_err(Into::into)
        .and_then(|options| options.map_or(Ok(true), |options| sweep(&options)))
    {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("copydesk-sweep: {error}");
            ExitCode::from(2)
        }
    }
}

/// The tokens of a locale: of its language's own tables, of all languages' where none is told.
struct Vocabulary {
    tag: Option<&'static str>,
    locale: Option<Locale>,
    own: Vec<Group>,
}

/// Whether nothing grows faster than the bound.
fn sweep(options: &Options) -> Result<bool, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let source = root.join("src");
    let languages = languages(&source)?;
    let mut common = Vec::new();
    for folder in ["unit", "quote", "number", "date", "label", "normalize", "repair", "decode"] {
        common.extend(tokens::of_folder(&source, folder)?);
    }
    for file in ["language/marks.rs", "language/figures.rs", "language/other.rs", "language/und.rs"] {
        common.extend(tokens::of_file(&source, &source.join(file))?);
    }
    common.extend(tokens::of_file(&root, &root.join("tests/invariants.rs"))?);
    // Most that is read at all has a figure in it.
    let figures =
        common.iter().flat_map(|group| &group.tokens).filter(|token| token.starts_with(char::is_numeric));
    let figures = Group { name: "figures".to_owned(), tokens: figures.cloned().collect() };
    let mut vocabularies = Vec::new();
    for tag in LOCALES {
        let locale = tag.map(str::parse::<Locale>).transpose()?;
        let mut own = Vec::new();
        for language in &languages {
            if locale.as_ref().is_none_or(|locale| locale.language() == language) {
                own.extend(tokens::of_folder(&source, &format!("language/{language}"))?);
            }
        }
        vocabularies.push(Vocabulary { tag, locale, own });
    }
    for language in &languages {
        if !vocabularies.iter().any(|v| v.locale.as_ref().is_some_and(|locale| locale.language() == language))
        {
            return Err(format!("no locale of LOCALES is in the language `{language}`").into());
        }
    }
    let pattern = |number: u64| {
        let vocabulary = &vocabularies[(number % LOCALES.len() as u64) as usize];
        let own: Vec<&Group> = vocabulary.own.iter().collect();
        let common: Vec<&Group> = common.iter().collect();
        (
            vocabulary,
            pattern::by_lot(options.seed, number, number / LOCALES.len() as u64, &own, &common, &figures),
        )
    };

    let doors = Doors::new(counter::edges);
    // What is built with the first text that needs it is not counted.
    for vocabulary in &vocabularies {
        doors.measure("The 7 km of “May 5” – â€œ", vocabulary.locale.as_ref());
    }
    let measure = |number: u64, times: usize| {
        let (vocabulary, pattern) = pattern(number);
        let texts = options.lengths.map(|length| pattern.text(length * times));
        let edges = texts.each_ref().map(|text| doors.measure(text, vocabulary.locale.as_ref()));
        Measured { number, tag: vocabulary.tag, pattern, lengths: texts.map(|text| text.len()), edges }
    };
    if let Some(number) = options.only {
        print!("{}", measure(number, 1).detail());
        return Ok(true);
    }
    let report = Mutex::new(Report::new(options.bound));
    let add = |measured, steep: &[usize]| {
        report.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(measured, steep)
    };
    let next = AtomicU64::new(0);
    thread::scope(|scope| {
        for _ in 0..options.jobs.max(1) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= options.patterns {
                        break;
                    }
                    if !pattern(number).1.period.contains(&options.with) {
                        continue;
                    }
                    let measured = measure(number, 1);
                    let mut steep = measured.steeper(options.bound);
                    let mut longest = None;
                    for (times, unbounded) in LONGER {
                        if steep.is_empty() {
                            break;
                        }
                        // A look that is bounded, or a decision by a length, is steep at one length and not at the next.
                        let longer = measure(number, times);
                        let grows = longer.steeper(options.bound);
                        steep.retain(|door| grows.contains(door));
                        let sure = steep.iter().any(|door| longer.steeper(unbounded).contains(door));
                        longest = Some(longer);
                        if sure {
                            break;
                        }
                    }
                    if let Some(longest) = longest {
                        steep.retain(|&door| measured.growth(&longest, door) > READINGS[door] as f64);
                    }
                    if add(measured, &steep) >= options.enough {
                        next.store(options.patterns, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    let mut report = report.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let tokens: BTreeSet<&str> = vocabularies
        .iter()
        .flat_map(|vocabulary| &vocabulary.own)
        .chain(&common)
        .flat_map(|group| group.tokens.iter().map(String::as_str))
        .collect();
    report.finish(options, tokens.len(), LOCALES.len());
    print!("{report}");
    if let Some(path) = &options.table {
        fs::write(path, report.to_string())?;
    }
    report.verdict()
}

/// The languages with a folder of tables.
fn languages(source: &Path) -> std::io::Result<Vec<String>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(source.join("language"))? {
        let entry = entry?;
        if entry.path().is_dir() {
            languages.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    languages.sort();
    Ok(languages)
}
