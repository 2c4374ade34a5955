//! `copydesk audit`: what the parsers make of a dump, which documents deserve a look, and what changed.
//!
//! Every document is examined on any thread ([`examine`]) and gives a sheet of counts and findings; the sheets are added
//! up in the order of the input ([`tally`]), in bounded memory, and make the [`report`].

mod args;
mod baseline;
mod digits;
mod examine;
mod excerpt;
mod fail;
mod faults;
mod few;
mod file;
mod harvest;
mod kind;
mod page;
mod progress;
mod rates;
pub(crate) mod report;
mod summary;
mod tally;
mod values;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(crate) use args::{Audit, EXAMPLES};

use crate::article::{Article, Reader};
use crate::audit::baseline::Baseline;
use crate::audit::examine::{Found, Name, Sheet, Wanted};
use crate::audit::fail::Condition;
use crate::audit::file::Whole;
use crate::audit::harvest::{Harvest, Surveyor};
use crate::audit::kind::Kind;
use crate::audit::progress::Progress;
use crate::audit::report::{Options, Report, Run};
use crate::audit::tally::Tally;
use crate::input::{self, Origin, Raw, Trouble};
use crate::trouble::Outcome;
use crate::work::{self, Patience};
use crate::{panics, style, trouble};

/// After how many times its time a document is given up.
const GIVEN_UP: u32 = 10;

/// Documents of up to so many bytes have the time of `--budget`, longer ones in proportion.
const MEGABYTE: usize = 1_000_000;

pub(crate) fn run(args: Audit) -> io::Result<Outcome> {
    let troubled = Outcome { troubled: true, ..Outcome::default() };
    let conditions = if args.fail_on.is_empty() { default_conditions() } else { args.fail_on.clone() };
    if args.baseline.is_none() && conditions.iter().any(Condition::needs_baseline) {
        trouble::report(
            &"`--fail-on regression` and `rate_moved` compare with a run before: give its --baseline FILE",
        );
        return Ok(troubled);
    }
    let options = Options {
        locale: args.source.locale.as_ref().map(|locale| locale.as_str().to_owned()),
        date: args.source.date.map(|date| date.to_string()),
        budget: args.budget.as_secs_f64(),
        excerpts: args.excerpts,
        sample: args.sample,
    };
    let baseline = match &args.baseline {
        Some(path) => match Baseline::load(path) {
            Ok(baseline) => Some((path.display().to_string(), Arc::new(baseline))),
            Err(why) => {
                trouble::report(&why);
                return Ok(troubled);
            }
        },
        None => None,
    };
    if let Some((path, baseline)) = &baseline {
        warn_of_options(path, baseline, &options);
    }
    file::remove_when_interrupted()?;
    let begin = |path: &Option<PathBuf>| path.as_deref().map(Whole::begin).transpose();
    let (json, html, saved) = (begin(&args.json)?, begin(&args.html)?, begin(&args.save_baseline)?);

    let mut harvest = args.harvest.as_deref().map(Harvest::begin).transpose()?;

    let inputs = args.source.input.paths.iter().map(|path| path.display().to_string()).collect();
    let threads = args.threads.map_or_else(work::threads, usize::from);
    let begun = Instant::now();
    let (tally, missing) = examine_all(&args, threads, options.clone(), baseline, harvest.as_mut())?;
    let kept = saved.is_some().then(|| tally.baseline());
    let seconds = begun.elapsed().as_secs_f64();
    let version = env!("CARGO_PKG_VERSION").to_owned();
    let report = tally.finish(Run { version, inputs, options, seconds, threads });

    if let (Some(file), Some(kept)) = (saved, kept) {
        let compressed =
            args.save_baseline.as_deref().and_then(Path::extension).is_some_and(|end| end == "gz");
        file.finish(|out| kept.write(compressed, out))?;
    }
    let to_output = [&args.json, &args.html].into_iter().any(|path| path.as_deref() == Some(Path::new("-")));
    if let Some(file) = json {
        file.finish(|out| {
            serde_json::to_writer_pretty(&mut *out, &report)?;
            out.write_all(b"\n")
        })?;
    }
    if let Some(file) = html {
        file.finish(|out| page::write(out, &report))?;
    }
    let failed: Vec<String> =
        conditions.iter().filter_map(|condition| condition.broken_by(&report)).collect();
    if !to_output {
        print(&args, &report, &failed)?;
    }
    if let Some(harvest) = harvest {
        let mut told = Vec::new();
        harvest.finish(&mut told)?;
        if to_output {
            io::stderr().write_all(&told)?
        } else {
            style::stdout(args.color.color).write_all(&told)?
        }
    }
    Ok(Outcome { troubled: missing, findings: !failed.is_empty() })
}

fn default_conditions() -> Vec<Condition> {
    ["error", "warning"].iter().filter_map(|name| name.parse().ok()).collect()
}

/// Other options make other mentions of the same text.
fn warn_of_options(path: &str, baseline: &Baseline, options: &Options) {
    let told = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
    let pairs = [
        ("--locale", &baseline.options.locale, &options.locale),
        ("--date", &baseline.options.date, &options.date),
    ];
    for (name, before, now) in pairs {
        if before != now {
            trouble::report(&format_args!(
                "{path} was made with {name} {}, this run has {}: what changed may be for that",
                told(before),
                told(now)
            ));
        }
    }
}

/// Examines every document. True if an input that was named could not be opened.
fn examine_all(
    args: &Audit,
    threads: usize,
    options: Options,
    baseline: Option<(String, Arc<Baseline>)>,
    mut harvest: Option<&mut Harvest>,
) -> io::Result<(Tally, bool)> {
    let wanted = Arc::new(Wanted::default());
    let mut tally = Tally::new(options, Arc::clone(&wanted), baseline.clone());
    let mut progress = Progress::new(args.quiet, input::size(&args.source.input));
    let reader = Reader::new(args.source.locale.clone(), args.source.date, true);
    let budget = args.budget;
    let patience = Box::new(Waiting { budget, print: progress.printer() });
    let baseline = baseline.map(|(_, baseline)| baseline);
    let surveyor = harvest.as_deref().map(Harvest::surveyor);
    let make = move |item: Result<&Raw, Trouble>| match item {
        Ok(raw) => {
            (examine(&reader, raw, budget, &wanted, baseline.as_deref(), surveyor.as_deref()), raw.consumed)
        }
        Err(trouble) => (unread(&trouble, &wanted), 0),
    };
    let input = args.source.input.clone();
    work::all(input, threads, make, Some(patience), |(mut sheet, consumed)| {
        if let Some(harvest) = &mut harvest {
            harvest.add(&sheet.name.place(), sheet.fresh.take());
        }
        progress.step(sheet.bytes, consumed);
        tally.add(sheet);
        Ok(())
    })?;
    let missing = args.source.input.paths.iter().any(|path| path.as_os_str() != "-" && !path.exists());
    Ok((tally, missing))
}

/// What is done about documents that take too long.
struct Waiting<P> {
    budget: Duration,
    print: P,
}

impl<P: Fn(&str) + Send> Patience<(Sheet, u64)> for Waiting<P> {
    fn limit(&self, bytes: usize) -> Duration {
        allowed(self.budget, bytes).saturating_mul(GIVEN_UP)
    }

    fn waiting(&self, origin: &Origin, took: Duration) {
        (self.print)(&format!("{}: still reading it after {} s", origin.name(None), took.as_secs()));
    }

    fn instead(&self, origin: &Origin, took: Duration) -> (Sheet, u64) {
        let mut sheet = Sheet::new(Name::of(origin));
        sheet.took = took;
        let message = format!("not read after {:.1} s, and given up", took.as_secs_f64());
        sheet.add(&Wanted::default(), Kind::GivenUp, || Found::whole(message));
        (sheet, 0)
    }
}

/// How long a document of so many bytes may take.
fn allowed(budget: Duration, bytes: usize) -> Duration {
    let parts = u32::try_from(bytes / (MEGABYTE / 10)).unwrap_or(u32::MAX).max(10);
    budget.saturating_mul(parts) / 10
}

/// Examines one document, whatever becomes of it.
fn examine(
    reader: &Reader,
    raw: &Raw,
    budget: Duration,
    wanted: &Wanted,
    baseline: Option<&Baseline>,
    surveyor: Option<&Surveyor>,
) -> Sheet {
    let begun = Instant::now();
    let made = |mut article: Article<'_>| {
        faults::plant(&mut article);
        let mut sheet = examine::examine(&article, wanted, baseline);
        sheet.fresh = surveyor.and_then(|surveyor| surveyor.fresh(&article.document.text));
        sheet
    };
    let done = panics::guard(|| reader.read(raw, made));
    let mut sheet = match done {
        Ok(Ok(sheet)) => sheet,
        Ok(Err(trouble)) => unread(&trouble, wanted),
        Err(panic) => {
            let mut sheet = Sheet::new(Name::of(&raw.origin));
            sheet.key = examine::hash(&raw.bytes);
            sheet.add(wanted, Kind::Panic, || Found::whole(panic));
            sheet
        }
    };
    sheet.took = begun.elapsed();
    let allowed = allowed(budget, raw.bytes.len());
    if sheet.took > allowed {
        let took = sheet.took.as_secs_f64();
        sheet.add(wanted, Kind::OverBudget, || {
            let expected = format!("{:.1} s for its {} bytes", allowed.as_secs_f64(), raw.bytes.len());
            Found { expected: Some(expected), ..Found::whole(format!("it took {took:.1} s")) }
        });
    }
    sheet
}

/// What a record that could not be read gives.
fn unread(trouble: &Trouble, wanted: &Wanted) -> Sheet {
    let mut sheet = Sheet::new(Name::of(&trouble.origin));
    sheet.key = examine::hash(trouble.to_string().as_bytes());
    sheet.add(wanted, Kind::Unread, || Found::whole(trouble.why.clone()));
    sheet
}

/// Prints the summary.
fn print(args: &Audit, report: &Report, failed: &[String]) -> io::Result<()> {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = summary::write(&mut text, report, failed);
    let mut out = style::stdout(args.color.color);
    out.write_all(text.as_bytes())?;
    out.flush()
}
