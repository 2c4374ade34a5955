//! Measures which changes of the library no test sees: see README.md.

mod list;
mod measure;
mod suite;
mod tree;
mod weave;

use std::error::Error;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: copydesk-mutants build|run|report [OPTION…]

  build   weave every mutant into a copy of the repository, compile its tests, note which mutants each test reaches
  run     try mutants that were not tried yet; each outcome is added to the file of outcomes
  report  the score so far, by room, and the mutants that no test sees

  --repository DIR   the repository [default: ..]
  --work DIR         where the copy, its target and the outcomes are [default: target/mutants]
  --sample N         run: a random choice of this many, those of earlier runs with the same seed among them [default: all]
  --seed N           run: which choice [default: 1]
  --only TEXT        run, report: mutants with this in their name (path, line, function)
  --names FILE       run, report: mutants of which the file has the name, one a line
  --again            run: those too that no test saw earlier
  --cases N          build, run: cases of each property [default: 16]
  --tests TEXT       build: only tests with this in their name [default: all]
  --slow SECONDS     build, run: without tests that take longer than this; what they would see counts as missed, until --again

Exit status: 0 done, 2 trouble.
";

pub struct Options {
    pub repository: PathBuf,
    pub work: PathBuf,
    pub sample: Option<usize>,
    pub seed: u64,
    pub only: String,
    pub names: Option<PathBuf>,
    pub again: bool,
    pub cases: u32,
    pub slow: f64,
    pub tests: String,
}

fn options() -> Result<Option<(OsString, Options)>, lexopt::Error> {
    use lexopt::prelude::*;
    let mut options = Options {
        repository: "..".into(),
        work: "target/mutants".into(),
        sample: None,
        seed: 1,
        only: String::new(),
        names: None,
        again: false,
        cases: 16,
        slow: f64::INFINITY,
        tests: String::new(),
    };
    let mut command = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("repository") => options.repository = parser.value()?.into(),
            Long("work") => options.work = parser.value()?.into(),
            Long("sample") => options.sample = Some(parser.value()?.parse()?),
            Long("seed") => options.seed = parser.value()?.parse()?,
            Long("only") => options.only = parser.value()?.string()?,
            Long("names") => options.names = Some(parser.value()?.into()),
            Long("again") => options.again = true,
            Long("cases") => options.cases = parser.value()?.parse()?,
            Long("tests") => options.tests = parser.value()?.string()?,
            Long("slow") => options.slow = parser.value()?.parse()?,
            Short('h') | Long("help") => return Ok(None),
            Value(value) if command.is_none() => command = Some(value),
            _ => return Err(arg.unexpected()),
        }
    }
    Ok(command.map(|command| (command, options)))
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some((command, options)) = options()? else {
        print!("{USAGE}");
        return Ok(());
    };
    match command.to_str() {
        Some("build") => measure::build(&options),
        Some("run") => measure::run(&options),
        Some("report") => measure::report(&options),
        _ => Err(format!("{}: no command; build, run or report", command.display()).into()),
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("copydesk-mutants: {error}");
            ExitCode::from(2)
        }
    }
}
