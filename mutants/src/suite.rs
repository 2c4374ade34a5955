//! The tests, which mutants each reaches, and whether they fail.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Options;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Memory of a test in kilobytes: a mutant that allocates for ever is to end.
const MEMORY: &str = "4000000";

#[derive(Clone, Debug)]
pub struct Test {
    pub program: PathBuf,
    pub directory: PathBuf,
    pub name: String,
    pub seconds: f64,
    pub reaches: BTreeSet<u32>,
}

/// How a few tests of one program ended.
#[derive(Debug, PartialEq)]
pub enum End {
    Passed,
    /// The first that failed.
    Failed(String),
    Late,
    /// The program ended itself.
    Died,
}

/// Runs `names` of a program, one after another.
pub fn run(
    test: &Test,
    names: &[&str],
    cases: u32,
    mutant: (&str, &str),
    limit: Duration,
    work: &Path,
) -> Result<End> {
    let path = work.join("output");
    let output = File::create(&path)?;
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v $0; exec \"$@\"", MEMORY])
        .arg(&test.program)
        .args(["--exact", "--test-threads=1"])
        .args(names)
        .current_dir(&test.directory)
        .env(mutant.0, mutant.1)
        .env("PROPTEST_CASES", cases.to_string())
        .env("PROPTEST_RNG_SEED", "1")
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "1")
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .spawn()?;
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Ok(End::Late);
        }
        thread::sleep(Duration::from_millis(2));
    };
    if status.success() {
        return Ok(End::Passed);
    }
    let output = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    let failed = output.lines().find_map(|line| {
        let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
        Some(name.trim_end_matches(" - should panic").to_owned())
    });
    Ok(failed.map_or(End::Died, End::Failed))
}

/// Every test that passes where no mutant is on, with what it reaches; and the names of those that do not.
pub fn record(
    programs: &[(String, PathBuf)],
    root: &Path,
    options: &Options,
    work: &Path,
) -> Result<(Vec<Test>, Vec<String>)> {
    let (mut tests, mut failing) = (Vec::new(), Vec::new());
    for (package, program) in programs {
        let directory = root.join(package);
        let listed =
            Command::new(program).args(["--list", "--format", "terse"]).current_dir(&directory).output()?;
        for name in String::from_utf8(listed.stdout)?
            .lines()
            .filter_map(|line| line.strip_suffix(": test"))
            .filter(|name| name.contains(&options.tests))
        {
            let mut test = Test {
                program: program.clone(),
                directory: directory.clone(),
                name: name.to_owned(),
                seconds: 0.0,
                reaches: BTreeSet::new(),
            };
            let reached = work.join("reached");
            let _ = fs::remove_file(&reached);
            let start = Instant::now();
            let path = reached.to_str().ok_or("a path that is not UTF-8")?;
            let end = run(
                &test,
                &[name],
                options.cases,
                ("COPYDESK_MUTANTS_REACHED", path),
                Duration::from_secs_f64(options.slow.min(300.0)),
                work,
            )?;
            test.seconds = start.elapsed().as_secs_f64();
            if end != End::Passed {
                failing.push(name.to_owned());
                continue;
            }
            let numbers = fs::read_to_string(&reached).unwrap_or_default();
            test.reaches = numbers.lines().map(str::parse).collect::<std::result::Result<_, _>>()?;
            tests.push(test);
        }
    }
    Ok((tests, failing))
}

pub fn to_json(tests: &[Test]) -> Value {
    tests
        .iter()
        .map(|test| {
            json!({
                "program": test.program, "directory": test.directory, "name": test.name, "seconds": test.seconds,
                "reaches": test.reaches,
            })
        })
        .collect()
}

pub fn from_json(value: &Value) -> Option<Vec<Test>> {
    let test = |value: &Value| {
        Some(Test {
            program: value["program"].as_str()?.into(),
            directory: value["directory"].as_str()?.into(),
            name: value["name"].as_str()?.into(),
            seconds: value["seconds"].as_f64()?,
            reaches: value["reaches"]
                .as_array()?
                .iter()
                .map(|number| u32::try_from(number.as_u64()?).ok())
                .collect::<Option<_>>()?,
        })
    };
    value.as_array()?.iter().map(test).collect()
}

/// How often each test was run with a mutant, and how often it failed: the likeliest to fail for its time is tried first.
#[derive(Default)]
pub struct Record(BTreeMap<String, (f64, f64)>);

impl Record {
    pub fn ran(&mut self, name: &str, failed: bool) {
        let (runs, failures) = self.0.entry(name.to_owned()).or_default();
        *runs += 1.0;
        *failures += f64::from(u8::from(failed));
    }

    /// Failures that are to be expected for a second of a test, with a mutant in `file`.
    pub fn worth(&self, test: &Test, file: &str) -> f64 {
        let (runs, failures) = self.0.get(&test.name).copied().unwrap_or_default();
        let path = file
            .trim_start_matches("oracles/")
            .trim_start_matches("src/")
            .trim_end_matches(".rs")
            .replace('/', "::");
        let shared = path.split("::").zip(test.name.split("::")).take_while(|(a, b)| a == b).count();
        let near = f64::from(4_u32.pow(u32::try_from(shared.min(4)).unwrap_or(4)));
        // Few mutants reached is much said of each.
        near * (failures + 0.2) / (runs + 1.0) / (test.seconds + 0.01)
    }
}
