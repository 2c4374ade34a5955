//! Builds the copy, tries mutants, tells the score.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Options;
use crate::list::{self, Mutant};
use crate::suite::{self, End, Record, Test};
use crate::tree::Tree;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What a test may take with a mutant: this often its time without, and some seconds.
const LATE: (f64, f64) = (10.0, 3.0);

pub fn build(options: &Options) -> Result<()> {
    fs::create_dir_all(&options.work)?;
    let (repository, work) = (options.repository.canonicalize()?, options.work.canonicalize()?);
    let listed = list::list(&repository)?;
    let mutants: Vec<Mutant> = listed.values().flatten().cloned().collect();
    let mut tree = Tree::copy(&repository, &work, listed)?;
    let programs = tree.build()?;
    let start = Instant::now();
    let (tests, failing) = suite::record(&programs, &tree.root, options, &work)?;
    for name in &failing {
        eprintln!("fails without a mutant or takes too long, so it is left out: {name}");
    }
    eprintln!("{} tests take {:.0} s", tests.len(), start.elapsed().as_secs_f64());
    let reached: BTreeSet<u32> = tests.iter().flat_map(|test| test.reaches.iter().copied()).collect();
    eprintln!("{} mutants, {} left out, {} reached", mutants.len(), tree.left_out.len(), reached.len());
    let mutants: Value = mutants
        .iter()
        .map(|mutant| {
            json!({
                "number": mutant.number, "name": mutant.name, "file": mutant.file, "genre": mutant.genre,
                "left_out": tree.left_out.get(&mutant.number),
            })
        })
        .collect();
    fs::write(work.join("mutants.json"), serde_json::to_string(&mutants)?)?;
    fs::write(work.join("tests.json"), serde_json::to_string(&suite::to_json(&tests))?)?;
    // Outcomes are of one build.
    let outcomes = work.join("outcomes.jsonl");
    if outcomes.exists() {
        fs::rename(outcomes, work.join("outcomes.old.jsonl"))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Value> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}; run build first", path.display()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

struct Known {
    number: u32,
    name: String,
    file: String,
    genre: String,
    left_out: Option<String>,
}

/// The mutants that were asked for.
fn mutants(options: &Options) -> Result<Vec<Known>> {
    let names: Option<BTreeSet<String>> = match &options.names {
        Some(path) => Some(fs::read_to_string(path)?.lines().map(str::to_owned).collect()),
        None => None,
    };
    let value = read(&options.work.join("mutants.json"))?;
    let mut mutants = Vec::new();
    for mutant in value.as_array().into_iter().flatten() {
        let text = |key: &str| mutant[key].as_str().unwrap_or_default().to_owned();
        let name = text("name");
        if name.contains(&options.only) && names.as_ref().is_none_or(|names| names.contains(&name)) {
            mutants.push(Known {
                number: u32::try_from(mutant["number"].as_u64().unwrap_or_default())?,
                name,
                file: text("file"),
                genre: text("genre"),
                left_out: mutant["left_out"].as_str().map(str::to_owned),
            });
        }
    }
    Ok(mutants)
}

/// The last outcome of each mutant by its name: what happened, and the test that saw it.
fn outcomes(work: &Path) -> Result<BTreeMap<String, (String, String)>> {
    let text = fs::read_to_string(work.join("outcomes.jsonl")).unwrap_or_default();
    let mut outcomes = BTreeMap::new();
    for line in text.lines() {
        let value: Value = serde_json::from_str(line)?;
        let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
        outcomes.insert(text("mutant"), (text("outcome"), text("by")));
    }
    Ok(outcomes)
}

/// SplitMix64: an order of the mutants that the seed alone decides.
fn mix(seed: u64, number: u32) -> u64 {
    let mut z = (seed << 32 ^ u64::from(number)).wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ z >> 31
}

pub fn run(options: &Options) -> Result<()> {
    let work = options.work.canonicalize()?;
    let tests =
        suite::from_json(&read(&work.join("tests.json"))?).ok_or("tests.json is damaged; run build again")?;
    let mut chosen: Vec<Known> =
        mutants(options)?.into_iter().filter(|mutant| mutant.left_out.is_none()).collect();
    if let Some(sample) = options.sample {
        chosen.sort_by_key(|mutant| mix(options.seed, mutant.number));
        chosen.truncate(sample);
    }
    let done = outcomes(&work)?;
    let mut record = Record::default();
    for (outcome, by) in done.values() {
        record.ran(by, outcome == "caught");
    }
    let mut file = OpenOptions::new().append(true).create(true).open(work.join("outcomes.jsonl"))?;
    let (start, mut tried, mut caught) = (Instant::now(), 0, 0);
    for mutant in &chosen {
        let again = |outcome: &str| options.again && matches!(outcome, "missed" | "unreached");
        if done.get(&mutant.name).is_some_and(|(outcome, _)| !again(outcome)) {
            continue;
        }
        let (outcome, by) = attempt(mutant, &tests, &mut record, options, &work)?;
        tried += 1;
        caught += i32::from(!matches!(outcome, "missed" | "unreached"));
        writeln!(file, "{}", json!({"mutant": mutant.name, "outcome": outcome, "by": by}))?;
        if tried % 100 == 0 {
            eprintln!("{tried} tried, {caught} caught, {:.0} s", start.elapsed().as_secs_f64());
        }
    }
    report(options)
}

/// Tries the tests that reach a mutant until one fails.
fn attempt(
    mutant: &Known,
    tests: &[Test],
    record: &mut Record,
    options: &Options,
    work: &Path,
) -> Result<(&'static str, String)> {
    let mut reaching: Vec<&Test> =
        tests.iter().filter(|test| test.reaches.contains(&mutant.number)).collect();
    if reaching.is_empty() {
        return Ok(("unreached", String::new()));
    }
    reaching.retain(|test| test.seconds <= options.slow);
    reaching.sort_by(|a, b| record.worth(b, &mutant.file).total_cmp(&record.worth(a, &mutant.file)));
    let number = mutant.number.to_string();
    let mut budget = 0.1;
    while let Some(&first) = reaching.first() {
        // A few tests of one program at once: a process for each would cost more than most tests.
        let (mut group, mut seconds) = (Vec::new(), 0.0);
        reaching.retain(|&test| {
            let taken =
                test.program == first.program && (group.is_empty() || seconds + test.seconds <= budget);
            if taken {
                group.push(test);
                seconds += test.seconds;
            }
            !taken
        });
        budget = f64::min(budget * 2.0, 3.0);
        let names: Vec<&str> = group.iter().map(|test| &*test.name).collect();
        let limit = Duration::from_secs_f64(seconds * LATE.0 + LATE.1);
        let end = suite::run(first, &names, options.cases, ("COPYDESK_MUTANT", &number), limit, work)?;
        let by = if let End::Failed(name) = &end { name.clone() } else { String::new() };
        for name in names {
            record.ran(name, name == by);
        }
        match end {
            End::Passed => {}
            End::Failed(name) => return Ok(("caught", name)),
            End::Late => return Ok(("late", group[0].name.clone())),
            End::Died => return Ok(("died", group[0].name.clone())),
        }
    }
    Ok(("missed", String::new()))
}

/// Caught, missed, reached by no test.
#[derive(Default, Clone, Copy)]
struct Count {
    caught: u32,
    missed: u32,
    unreached: u32,
}

impl Count {
    fn row(self, name: &str) -> String {
        let all = self.caught + self.missed + self.unreached;
        let (low, high) = wilson(self.caught, all);
        let percent = |part: f64| format!("{:.1}", part * 100.0);
        let score = if all == 0 { "-".into() } else { percent(f64::from(self.caught) / f64::from(all)) };
        format!(
            "| {name} | {all} | {} | {} | {} | {score} | {}–{} |",
            self.caught,
            self.missed,
            self.unreached,
            percent(low),
            percent(high)
        )
    }
}

/// The 95 % interval of a share.
fn wilson(part: u32, all: u32) -> (f64, f64) {
    if all == 0 {
        return (0.0, 1.0);
    }
    let (n, z) = (f64::from(all), 1.96_f64);
    let p = f64::from(part) / n;
    let middle = p + z * z / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    ((middle - half) / scale, (middle + half) / scale)
}

fn room(file: &str) -> &str {
    match file.strip_prefix("src/") {
        None => "oracles",
        Some(rest) => rest.split('/').next().unwrap_or(rest).trim_end_matches(".rs"),
    }
}

pub fn report(options: &Options) -> Result<()> {
    let mutants = mutants(options)?;
    let outcomes = outcomes(&options.work)?;
    let (mut rooms, mut all): (BTreeMap<&str, Count>, Count) = Default::default();
    let (mut reasons, mut survivors): (BTreeMap<String, u32>, Vec<String>) = Default::default();
    // A sample is judged by itself, what else was tried is not.
    let mut chosen: Vec<&Known> = mutants.iter().filter(|mutant| mutant.left_out.is_none()).collect();
    if let Some(sample) = options.sample {
        chosen.sort_by_key(|mutant| mix(options.seed, mutant.number));
        chosen.truncate(sample);
        chosen.sort_by_key(|mutant| mutant.number);
    }
    for mutant in &mutants {
        if let Some(why) = &mutant.left_out {
            let why = why.split(':').next().unwrap_or(why);
            *reasons.entry(format!("{why} ({})", mutant.genre)).or_default() += 1;
        }
    }
    for mutant in chosen {
        let Some((outcome, _)) = outcomes.get(&mutant.name) else { continue };
        for count in [rooms.entry(room(&mutant.file)).or_default(), &mut all] {
            match &**outcome {
                "missed" => count.missed += 1,
                "unreached" => count.unreached += 1,
                _ => count.caught += 1,
            }
        }
        if matches!(&**outcome, "missed" | "unreached") {
            survivors.push(format!("{outcome}\t{}", mutant.name));
        }
    }
    println!("| room | tried | caught | missed | reached by no test | score | 95 % |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
    for (name, count) in &rooms {
        println!("{}", count.row(name));
    }
    println!("{}\n\nNot measured:", all.row("**all**"));
    for (why, count) in reasons {
        println!("- {count} {why}");
    }
    fs::write(options.work.join("survivors.txt"), survivors.join("\n") + "\n")?;
    println!("\nThose that no test sees: {}", options.work.join("survivors.txt").display());
    Ok(())
}
