//! What the sweep found.

use std::error::Error;
use std::fmt;

use copydesk_oracles::growth::{DOORS, Pattern};

use crate::Options;

/// How many patterns of each kind a report names.
const NAMED: usize = 10;

/// A pattern's edges at both lengths.
#[derive(Debug)]
pub struct Measured {
    pub number: u64,
    pub tag: Option<&'static str>,
    pub pattern: Pattern,
    pub lengths: [usize; 2],
    pub edges: [[u64; DOORS.len()]; 2],
}

impl Measured {
    /// The power of the length that a way in grows by: 1 is linear, 2 quadratic.
    fn exponent(&self, door: usize) -> f64 {
        let [short, long] = self.edges.map(|edges| edges[door].max(1) as f64);
        (long / short).ln() / (self.lengths[1] as f64 / self.lengths[0] as f64).ln()
    }

    /// The ways in that grow faster than a bound.
    pub fn steeper(&self, bound: f64) -> Vec<usize> {
        (0..DOORS.len()).filter(|&door| self.exponent(door) > bound).collect()
    }

    /// How many times as much a byte a way in takes in the longest of longer texts as in the shortest of these.
    pub fn growth(&self, longer: &Self, door: usize) -> f64 {
        longer.per_byte(door) * self.lengths[0] as f64 / self.edges[0][door].max(1) as f64
    }

    fn per_byte(&self, door: usize) -> f64 {
        self.edges[1][door] as f64 / self.lengths[1] as f64
    }

    fn tag(&self) -> &'static str {
        self.tag.unwrap_or("none told")
    }

    /// Its edges and exponent by way in.
    pub fn detail(&self) -> String {
        let mut out = format!("{} in {}: {}\n", self.number, self.tag(), self.pattern);
        for (door, name) in DOORS.iter().enumerate() {
            let [short, long] = self.edges.map(|edges| edges[door]);
            let exponent = self.exponent(door);
            out += &format!(
                "{name:12} {short:>12} {long:>12} {exponent:.3} {:.1} a byte\n",
                self.per_byte(door)
            );
        }
        out
    }
}

/// One line of a table: how much, of which pattern.
#[derive(Debug, Default)]
struct Worst(Vec<(f64, String)>);

impl Worst {
    /// Keeps the largest, of equals the one of the smaller text, so that the order in which they come changes nothing.
    fn add(&mut self, figure: f64, line: impl FnOnce() -> String) {
        if self.0.len() == NAMED && self.0[NAMED - 1].0 > figure {
            return;
        }
        self.0.push((figure, line()));
        self.0.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        self.0.truncate(NAMED);
    }
}

/// What the sweep found.
#[derive(Debug)]
pub struct Report {
    bound: f64,
    head: String,
    patterns: u64,
    edges: u128,
    bytes: u128,
    steepest: [Worst; DOORS.len()],
    costliest: [Worst; DOORS.len()],
    /// How many patterns were steeper than the bound and not so any more in longer texts.
    levelled: u64,
    /// What grows faster than the bound.
    found: Vec<(u64, String)>,
}

impl Report {
    pub fn new(bound: f64) -> Self {
        Self {
            bound,
            head: String::new(),
            patterns: 0,
            edges: 0,
            bytes: 0,
            steepest: Default::default(),
            costliest: Default::default(),
            levelled: 0,
            found: Vec::new(),
        }
    }

    /// Adds a pattern, of which these ways in grew faster than the bound in longer texts too; how many do so.
    pub fn add(&mut self, measured: Measured, steep: &[usize]) -> usize {
        self.patterns += 1;
        self.bytes += measured.lengths.iter().map(|&length| length as u128).sum::<u128>();
        for (door, name) in DOORS.iter().enumerate() {
            self.edges += measured.edges.iter().map(|edges| u128::from(edges[door])).sum::<u128>();
            let (exponent, per_byte) = (measured.exponent(door), measured.per_byte(door));
            let line = || format!("{} | {} | {}", measured.tag(), measured.number, measured.pattern);
            self.costliest[door].add(per_byte, line);
            if steep.contains(&door) {
                self.found.push((measured.number, format!("{name}: exponent {exponent:.3}, {}", line())));
            } else if exponent > self.bound {
                self.levelled += 1;
            } else {
                self.steepest[door].add(exponent, line);
            }
        }
        self.found.len()
    }

    pub fn finish(&mut self, options: &Options, tokens: usize, locales: usize) {
        self.found.sort();
        let [short, long] = options.lengths;
        self.head = format!(
            "{} patterns of {tokens} tokens over {locales} locales at {short} and {long} bytes, seed {}: {} texts of {:.1} MB, \
             {:.1} billion edges.\n",
            self.patterns,
            options.seed,
            2 * self.patterns,
            self.bytes as f64 / 1e6,
            self.edges as f64 / 1e9,
        );
    }

    /// Whether nothing grows faster than the bound.
    pub fn verdict(&self) -> Result<bool, Box<dyn Error>> {
        if self.edges < self.bytes {
            return Err(
                "no edges are counted: RUSTFLAGS in the environment go before .cargo/config.toml".into()
            );
        }
        Ok(self.found.is_empty())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.head)?;
        for (title, tables) in [("exponent", &self.steepest), ("edges a byte", &self.costliest)] {
            writeln!(
                f,
                "| way in | worst {title} | locale | number | pattern |\n| --- | --- | --- | --- | --- |"
            )?;
            for (worst, name) in tables.iter().zip(DOORS) {
                if let Some((figure, line)) = worst.0.first() {
                    writeln!(f, "| {name} | {figure:.3} | {line} |")?;
                }
            }
            writeln!(f)?;
        }
        writeln!(
            f,
            "Above {}: {}; {} more at these lengths only, not at four, sixteen and sixty-four times.",
            self.bound,
            self.found.len(),
            self.levelled,
        )?;
        for (_, line) in &self.found {
            writeln!(f, "- {line}")?;
        }
        Ok(())
    }
}
