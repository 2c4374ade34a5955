//! The copy of the repository that has every mutant in it.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::list::Mutant;
use crate::weave::{Places, weave};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What the compiler is to build: everything that a mutant is to be caught by.
const BUILT: [&str; 7] = ["-p", "copydesk", "-p", "copydesk-oracles", "--lib", "--test", "main"];

pub struct Tree {
    pub root: PathBuf,
    target: PathBuf,
    sources: BTreeMap<String, String>,
    mutants: BTreeMap<String, Vec<Mutant>>,
    places: BTreeMap<String, Places>,
    /// Mutants that cannot be measured, with why.
    pub left_out: BTreeMap<u32, String>,
    /// The file that has their names.
    refused: PathBuf,
}

impl Tree {
    /// Copies what git knows of `from`. What has not changed since an earlier copy keeps its time.
    pub fn copy(from: &Path, work: &Path, mutants: BTreeMap<String, Vec<Mutant>>) -> Result<Self> {
        let root = work.join("tree");
        let listed = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(from)
            .output()?;
        let listed = String::from_utf8(listed.stdout)?;
        let names: BTreeSet<&str> =
            listed.split_terminator('\0').filter(|name| from.join(name).is_file()).collect();
        let refused = work.join("refused.json");
        let known: BTreeMap<String, String> = fs::read(&refused)
            .map_or_else(|_| Ok(BTreeMap::new()), |bytes| serde_json::from_slice(&bytes))?;
        let mut tree = Self {
            target: work.join("target"),
            sources: BTreeMap::new(),
            places: BTreeMap::new(),
            // What did not compile last time need not be found again.
            left_out: mutants
                .values()
                .flatten()
                .filter_map(|mutant| Some((mutant.number, known.get(&mutant.name)?.clone())))
                .collect(),
            refused,
            mutants,
            root,
        };
        remove_others(&tree.root, &tree.root, &names)?;
        for name in names {
            let mut bytes = fs::read(from.join(name))?;
            if tree.mutants.contains_key(name) {
                tree.sources.insert(name.to_owned(), String::from_utf8(bytes)?);
                continue;
            }
            if name == "Cargo.toml" {
                bytes = manifest(String::from_utf8(bytes)?, "mutants/switch")?.into_bytes();
                bytes.extend_from_slice(PROFILE.as_bytes());
            } else if name == "oracles/Cargo.toml" {
                bytes = manifest(String::from_utf8(bytes)?, "../mutants/switch")?.into_bytes();
            }
            // The lock file of the copy has a package more.
            if name != "Cargo.lock" || !tree.root.join(name).exists() {
                write_changed(&tree.root.join(name), &bytes)?;
            }
        }
        Ok(tree)
    }

    /// Weaves all mutants that are not left out.
    pub fn weave(&mut self) -> Result<()> {
        for (file, mutants) in &self.mutants {
            let without = self.left_out.keys().copied().collect();
            let woven =
                weave(&self.sources[file], mutants, &without).map_err(|error| format!("{file}: {error}"))?;
            self.left_out.extend(woven.left_out.into_iter().map(|(number, why)| (number, why.to_owned())));
            write_changed(&self.root.join(file), woven.text.as_bytes())?;
            self.places.insert(file.clone(), woven.places);
        }
        Ok(())
    }

    /// Takes out what does not compile until the rest does; gives the programs of tests: name of the package, path.
    pub fn build(&mut self) -> Result<Vec<(String, PathBuf)>> {
        for round in 1.. {
            self.weave()?;
            // The library alone first: what is wrong there would be told once more for each program of tests.
            let mut refused =
                self.refused(&["check", "-p", "copydesk", "-p", "copydesk-oracles", "--lib"], round)?.0;
            let mut programs = Vec::new();
            if refused.is_empty() {
                (refused, programs) = self.refused(&[&["test", "--no-run"], &BUILT[..]].concat(), round)?;
            }
            if refused.is_empty() {
                self.keep()?;
                return Ok(programs);
            }
            self.left_out.extend(refused);
            self.keep()?;
        }
        unreachable!()
    }

    /// Writes down what was left out, by name.
    fn keep(&self) -> Result<()> {
        let named: BTreeMap<&str, &String> = self
            .mutants
            .values()
            .flatten()
            .filter_map(|mutant| Some((&*mutant.name, self.left_out.get(&mutant.number)?)))
            .collect();
        Ok(fs::write(&self.refused, serde_json::to_string_pretty(&named)?)?)
    }

    /// Mutants that the compiler finds a fault with, and what it built.
    #[allow(clippy::type_complexity)]
    fn refused(&self, args: &[&str], round: i32) -> Result<(BTreeMap<u32, String>, Vec<(String, PathBuf)>)> {
        let output = Command::new("cargo")
            .args(args)
            .args(["--profile", "mutants", "--message-format", "json"])
            .env("RUSTFLAGS", "--cap-lints allow")
            .env("CARGO_TARGET_DIR", &self.target)
            .current_dir(&self.root)
            .output()?;
        let (mut refused, mut programs, mut lost) = (BTreeMap::new(), Vec::new(), Vec::new());
        for line in output.stdout.split(|&byte| byte == b'\n') {
            let Ok(message) = serde_json::from_slice::<Value>(line) else { continue };
            if let Some(program) = message["executable"].as_str() {
                let package = if message["package_id"].as_str().unwrap_or("").contains("oracles") {
                    "oracles"
                } else {
                    ""
                };
                programs.push((package.to_owned(), PathBuf::from(program)));
            }
            let fault = &message["message"];
            if fault["level"] != "error" || fault["spans"].as_array().is_none_or(Vec::is_empty) {
                continue;
            }
            let why = fault["message"].as_str().unwrap_or_default();
            let mut spans: Vec<&Value> = fault["spans"].as_array().into_iter().flatten().collect();
            spans.sort_by_key(|span| span["is_primary"] != true);
            match spans.iter().find_map(|span| self.place(span)) {
                Some((numbers, alone)) => {
                    let why = if alone {
                        format!("does not compile: {why}")
                    } else {
                        format!("not behind a switch: {why}")
                    };
                    refused.extend(numbers.iter().map(|&number| (number, why.clone())));
                }
                None => lost.push(fault["rendered"].as_str().unwrap_or(why).to_owned()),
            }
        }
        eprintln!(
            "{} {}, round {round}: {} mutants taken out, {} faults elsewhere",
            args[0],
            args[1],
            refused.len(),
            lost.len()
        );
        if refused.is_empty() && !output.status.success() {
            return Err(format!("{}\n{}", lost.join("\n"), String::from_utf8_lossy(&output.stderr)).into());
        }
        Ok((refused, programs))
    }

    /// The mutants that the compiler speaks of there, and whether of one alone.
    fn place(&self, span: &Value) -> Option<(&[u32], bool)> {
        let mut span = span;
        while let Some(outer) = span["expansion"].get("span") {
            span = outer;
        }
        let file = Path::new(span["file_name"].as_str()?);
        let file = file.strip_prefix(&self.root).unwrap_or(file).to_str()?;
        let byte = |key: &str| usize::try_from(span[key].as_u64()?).ok();
        let (start, end) = (byte("byte_start")?, byte("byte_end")?);
        let places = self.places.get(file).or_else(|| self.places.get(&format!("oracles/{file}")))?;
        let (range, numbers) = places.iter().find(|(range, _)| range.start <= start && end <= range.end)?;
        let alone = numbers.len() == 1
            && places.iter().take_while(|(place, _)| place != range).all(|(_, many)| many.len() == 1);
        Some((numbers, alone))
    }
}

const PROFILE: &str = r#"
[profile.mutants]
inherits = "dev"
opt-level = 1
debug = false
incremental = true
codegen-units = 64
"#;

/// A manifest that depends on the switch too.
fn manifest(text: String, switch: &str) -> Result<String> {
    let (before, after) = text.split_once("\n[dependencies]\n").ok_or("a manifest without [dependencies]")?;
    Ok(format!("{before}\n[dependencies]\nmutant-switch = {{ path = \"{switch}\" }}\n{after}"))
}

fn write_changed(path: &Path, bytes: &[u8]) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().ok_or("a path without a directory")?)?;
    Ok(fs::write(path, bytes)?)
}

/// Removes from an earlier copy what is no longer there.
fn remove_others(root: &Path, directory: &Path, names: &BTreeSet<&str>) -> Result<()> {
    let Ok(entries) = fs::read_dir(directory) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(root, &path, names)?;
        } else if !path.strip_prefix(root)?.to_str().is_some_and(|name| names.contains(name)) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
