//! Compares what an audit reported with what was planted.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use crate::make::{Plant, Planted};

/// What time decides, not the dump.
const OF_TIME: [&str; 2] = ["over_budget", "given_up"];

/// The report of `copydesk audit --json`, as far as it matters here.
#[derive(Debug, Deserialize)]
pub(crate) struct Report {
    totals: Totals,
    kinds: Vec<KindCount>,
    findings: Vec<Finding>,
    largest: Vec<Sized>,
}

#[derive(Debug, Deserialize)]
struct Totals {
    documents: u64,
}

#[derive(Debug, Deserialize)]
struct KindCount {
    kind: String,
    count: u64,
    kept: u64,
}

#[derive(Debug, Deserialize)]
struct Finding {
    kind: String,
    place: Place,
    message: String,
}

#[derive(Debug, Deserialize)]
struct Sized {
    place: Place,
}

#[derive(Clone, Debug, Deserialize)]
struct Place {
    path: String,
    member: Option<String>,
    record: Option<u64>,
    id: Option<String>,
    url: Option<String>,
}

impl Place {
    /// Whether a fault was planted here: in this file, and in the document with this address, id or number.
    fn is_of(&self, plant: &Plant) -> bool {
        let file = self.path == plant.path || self.path.ends_with(&format!("/{}", plant.path));
        let told = |found: Option<&String>, planted: Option<&String>| Some(found? == planted?);
        let document = told(self.url.as_ref(), plant.url.as_ref())
            .or_else(|| Some(plant.record? == self.record?))
            .or_else(|| told(self.id.as_ref(), plant.id.as_ref()));
        file && told(self.member.as_ref(), plant.member.as_ref()) != Some(false) && document != Some(false)
    }
}

/// What is missing from a report, and what is too much: a line for each; empty where all is as it should be.
pub(crate) fn check(planted: &Planted, report: &Report) -> String {
    let mut out = String::new();
    let mut expected: BTreeMap<&str, Vec<&Plant>> = BTreeMap::new();
    for plant in &planted.faults {
        expected.entry(&plant.kind).or_default().push(plant);
    }
    for kind in expected.keys().filter(|&&kind| report.kinds.iter().all(|count| count.kind != kind)) {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{kind}: is no kind of the report");
    }
    for KindCount { kind, count, kept } in &report.kinds {
        let plants = expected.remove(&**kind).unwrap_or_default();
        if OF_TIME.contains(&&**kind) && plants.is_empty() {
            continue;
        }
        if kept < count {
            let _ = writeln!(out, "{kind}: only {kept} of {count} told apart: audit with more --excerpts");
        }
        let mut found = vec![0_u32; plants.len()];
        for finding in report.findings.iter().filter(|finding| finding.kind == *kind) {
            // A file that was cut off may be told of more than once, by what it is in and by what is in it.
            let free = |plant: &Plant, hits: u32| hits == 0 || plant.is_of_file();
            let hit = plants
                .iter()
                .zip(&mut found)
                .find(|(plant, hits)| free(plant, **hits) && finding.place.is_of(plant));
            match hit {
                Some((_, hits)) => *hits += 1,
                None => {
                    let _ =
                        writeln!(out, "{kind}: was not planted: {:?}: {}", finding.place, finding.message);
                }
            }
        }
        for (plant, _) in plants.iter().zip(&found).filter(|(_, hits)| **hits == 0) {
            let _ = writeln!(out, "{kind}: was not found: {plant:?}");
        }
    }
    let documents = report.totals.documents;
    if !(planted.documents..=planted.documents + planted.cut).contains(&documents) {
        let _ = writeln!(
            out,
            "{documents} documents read, {} to {} written",
            planted.documents,
            planted.documents + planted.cut
        );
    }
    if !report.largest.first().is_some_and(|largest| largest.place.is_of(&planted.largest)) {
        let _ = writeln!(out, "the largest document is not {:?}", planted.largest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planted() -> Planted {
        let plant = |kind: &str, record| Plant {
            kind: kind.to_owned(),
            path: "a.jsonl".to_owned(),
            member: None,
            record: Some(record),
            id: None,
            url: None,
        };
        Planted {
            seed: 1,
            format: "jsonl".to_owned(),
            documents: 10,
            cut: 0,
            largest: plant("", 9),
            faults: vec![plant("mixed_marks", 3), plant("mixed_marks", 5)],
        }
    }

    fn report(documents: u64, records: &[u64]) -> Report {
        let count = records.len();
        let findings: Vec<_> = records
            .iter()
            .map(|record| {
                serde_json::json!({"kind": "mixed_marks", "message": "m", "place": {"path": "x/a.jsonl", "record": record}})
            })
            .collect();
        serde_json::from_value(serde_json::json!({
            "totals": {"documents": documents},
            "kinds": [{"kind": "mixed_marks", "count": count, "kept": count}],
            "findings": findings,
            "largest": [{"place": {"path": "x/a.jsonl", "record": 9}}],
        }))
        .unwrap()
    }

    #[test]
    fn all_and_nothing_else() {
        assert_eq!(check(&planted(), &report(10, &[3, 5])), "");
        let lines = |report: &Report| check(&planted(), report).lines().count();
        assert_eq!(lines(&report(11, &[3, 5])), 1, "a document too many");
        assert_eq!(lines(&report(10, &[3])), 1, "one missing");
        assert_eq!(lines(&report(10, &[3, 4])), 2, "one too much, one missing");
        assert_eq!(lines(&report(10, &[3, 3, 5])), 1, "the same twice");
    }
}
