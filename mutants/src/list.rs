//! The mutants that `cargo mutants` knows of.

use std::collections::BTreeMap;
use std::error::Error;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// One change to the source.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// From 1, in the order of the list.
    pub number: u32,
    /// As `cargo mutants` calls it: file, line, column, what is changed and in which function.
    pub name: String,
    /// From the root of the repository.
    pub file: String,
    pub genre: String,
    pub replacement: String,
    /// What is replaced: bytes of the file.
    pub span: Range<usize>,
}

/// All mutants of the repository at `root`, as its `.cargo/mutants.toml` has it, by file.
pub fn list(root: &Path) -> Result<BTreeMap<String, Vec<Mutant>>, Box<dyn Error>> {
    let output = Command::new("cargo")
        .args(["mutants", "--list", "--json", "--workspace"])
        .current_dir(root)
        .output()?;
    if !output.status.success() {
        return Err(format!("cargo mutants --list: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let mut files: BTreeMap<String, Vec<Mutant>> = BTreeMap::new();
    let mut places: BTreeMap<String, Lines> = BTreeMap::new();
    let listed: Vec<Value> = serde_json::from_slice(&output.stdout)?;
    for (mutant, number) in listed.iter().zip(1..) {
        let text = |key: &str| mutant[key].as_str().map(str::to_owned).ok_or(format!("no {key} in {mutant}"));
        let file = text("file")?;
        if !places.contains_key(&file) {
            places.insert(file.clone(), Lines::new(std::fs::read_to_string(root.join(&file))?));
        }
        let lines = &places[&file];
        let at = |end: &str| lines.byte(&mutant["span"][end]).ok_or(format!("no place in {mutant}"));
        files.entry(file.clone()).or_default().push(Mutant {
            number,
            name: text("name")?,
            file: file.clone(),
            genre: text("genre")?,
            replacement: text("replacement")?,
            span: at("start")?..at("end")?,
        });
    }
    Ok(files)
}

/// Where each line starts.
struct Lines {
    text: String,
    starts: Vec<usize>,
}

impl Lines {
    fn new(text: String) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, starts }
    }

    /// The byte of a `{line, column}`: both from 1, columns are characters.
    fn byte(&self, place: &Value) -> Option<usize> {
        let number = |key: &str| usize::try_from(place[key].as_u64()?).ok()?.checked_sub(1);
        let start = *self.starts.get(number("line")?)?;
        let line = &self.text[start..];
        Some(start + line.char_indices().map(|(at, _)| at).chain([line.len()]).nth(number("column")?)?)
    }
}
