//! `audit`: each kind of finding planted and found, what is kept of them, baselines, and reports that are whole.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::harness::{Folder, Run, command, finish, run, text};

/// The report of a run, which must have been written, and the run.
fn audit(folder: &Folder, args: &[&str]) -> (Run, Value) {
    let path = text(&folder.path("report.json"));
    let mut command = command();
    command.env("COPYDESK_TEST_FAULTS", "1");
    let run = finish(command.args(["audit", "--quiet", "--json", &path]).args(args), b"");
    let report = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("no report: {}", run.err));
    std::fs::remove_file(&path).unwrap();
    (run, serde_json::from_str(&report).unwrap())
}

/// Lines of JSON Lines.
fn lines(documents: impl IntoIterator<Item = Value>) -> String {
    let mut lines = String::new();
    documents.into_iter().for_each(|document| writeln!(lines, "{document}").unwrap());
    lines
}

/// The findings of a report: kind, record, what is flagged.
fn found(report: &Value) -> BTreeSet<(String, u64, String)> {
    let findings = report["findings"].as_array().unwrap();
    let of = |finding: &Value| {
        let excerpt = &finding["excerpt"];
        let at = |field: &str| excerpt["flagged"][field].as_u64().unwrap_or_default() as usize;
        let flagged = excerpt["text"].as_str().map_or("", |text| &text[at("start")..at("end")]);
        (
            finding["kind"].as_str().unwrap().to_owned(),
            finding["place"]["record"].as_u64().unwrap_or_default(),
            flagged.to_owned(),
        )
    };
    findings.iter().map(of).collect()
}

fn count(report: &Value, kind: &str) -> (u64, u64, u64) {
    let kinds = report["kinds"].as_array().unwrap();
    let kind = kinds.iter().find(|count| count["kind"] == kind).unwrap_or_else(|| panic!("no kind {kind}"));
    let of = |field: &str| kind[field].as_u64().unwrap();
    (of("count"), of("documents"), of("kept"))
}

/// Documents in which there is nothing to look at, each another.
fn clean(seed: u64, documents: u64) -> Vec<Value> {
    let mut state = seed;
    let mut below = |end: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % end
    };
    (0..documents)
        .map(|n| {
            let mut text = format!("The council met for the {}th time since the flood. ", n + 20);
            for _ in 0..below(12) {
                match below(6) {
                    0 => write!(text, "“We need {} more engineers,” said Mayor Ines Holt. ", below(40) + 2),
                    1 => write!(text, "The road is {} km long. ", below(90) + 10),
                    2 => write!(text, "Repairs cost {} million euros. ", below(9) + 2),
                    3 => write!(text, "Traffic fell by {} per cent. ", below(30) + 2),
                    4 => write!(text, "It rained again on {} March. ", below(28) + 1),
                    _ => write!(text, "Nobody knew what the river would do in the night, and few slept. "),
                }
                .unwrap();
            }
            json!({"id": format!("{seed}-{n}"), "text": text, "lang": "en"})
        })
        .collect()
}

#[test]
fn clean_documents_give_no_findings() {
    let folder = Folder::new();
    let path = folder.file("clean.jsonl", lines(clean(1, 300)));
    let (run, report) = audit(&folder, &[&path]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.contains("nothing to look at"), "{}", run.out);
    assert_eq!(report["findings"], json!([]));
    assert!(report["kinds"].as_array().unwrap().iter().all(|kind| kind["count"] == 0), "{report:#}");
    assert_eq!(report["totals"]["documents"], 300);
    let numbers = |pointer: &str| report.pointer(pointer).unwrap().as_u64().unwrap();
    assert_eq!(numbers("/languages/0/documents"), 300);
    let by_type: u64 =
        report["types"].as_array().unwrap().iter().map(|kind| kind["count"].as_u64().unwrap()).sum();
    assert_eq!(numbers("/totals/mentions"), by_type);
    let documents: u64 = report["histograms"]["words"]
        .as_array()
        .unwrap()
        .iter()
        .map(|bin| bin["documents"].as_u64().unwrap())
        .sum();
    assert_eq!(documents, 300);
}

#[test]
fn each_fault_is_found_and_nothing_else() {
    let folder = Folder::new();
    let mut documents = clean(2, 150);
    let mut expected = BTreeSet::new();
    let faults = [
        ("unclosed_quote", "He opened the “old mill and left.", "“"),
        ("unopened_quote", "He left the old mill” and slept.", "”"),
        ("mixed_marks", "“We are late\" he said.", "“We are late\""),
        ("conversion_mismatch", "It is 12 miles (15 km) from here.", "15 km"),
        ("ambiguous_currency", "The ticket costs $5 now.", "$5"),
        ("ambiguous_date", "They met on 03/04/2025 in town.", "03/04/2025"),
        ("ambiguous_zone", "The call begins at 9:00 CST for all.", "9:00 CST"),
        (
            "number_too_large",
            "It has 12345678901234567890123456789012 parts.",
            "12345678901234567890123456789012",
        ),
        ("mojibake_repaired", "The cafÃ© was full.", "Ã©"),
        ("replacement_character", "The caf\u{fffd} was full.", "\u{fffd}"),
        ("unexplained_digits", "The _77_ was full.", "77"),
        ("outlier", "The road is 900000000 km long.", "900000000 km"),
        ("empty_text", " \n ", ""),
    ];
    for (kind, text, flagged) in faults {
        let at = documents.len() as u64 + 1;
        expected.insert((kind.to_owned(), at, flagged.to_owned()));
        documents.push(json!({"text": text, "lang": "en"}));
    }
    for id in ["panic", "slow", "never", "audit"] {
        documents.push(json!({"id": format!("test:{id}"), "text": "It sold 20 tonnes.", "lang": "en"}));
    }
    let last = documents.len() as u64;
    expected.insert(("panic".into(), last - 3, String::new()));
    expected.insert(("over_budget".into(), last - 2, String::new()));
    expected.insert(("given_up".into(), last - 1, String::new()));
    expected.insert(("audit".into(), last, "20 tonnes".into()));
    expected.insert(("unread".into(), last + 1, String::new()));
    let path =
        folder.file("a.jsonl", format!("{}{{\"text\": 7\n{{\"text\":\"It went on.\"}}\n", lines(documents)));
    let (run, report) = audit(&folder, &["--budget", "0.25", &path]);
    assert_eq!(run.status, 1);
    // On a machine that is busy any document may be slow.
    let found: BTreeSet<_> =
        found(&report).into_iter().filter(|(kind, at, _)| kind != "over_budget" || *at == last - 2).collect();
    assert_eq!(found, expected);
    assert_eq!(report["totals"]["unread"], 4 - 1);
    let audit =
        report["findings"].as_array().unwrap().iter().find(|finding| finding["kind"] == "audit").unwrap();
    assert_eq!(audit["place"]["name"], format!("{path}:{last}"));
    assert_eq!(audit["message"], "a mention's text is not its slice");
}

#[test]
fn bytes_tell_their_encoding_and_what_is_wrong_with_it() {
    let folder = Folder::new();
    folder.file("a.txt", b"caf\xe9 cr\xe8me, d\xe9j\xe0 vu");
    folder.file("b.txt", b"\xEF\xBB\xBFThree miles \xFF wide");
    let paths: Vec<_> = ["a.txt", "b.txt"].map(|name| text(&folder.path(name))).into();
    let (run, report) = audit(&folder, &[&paths[0], &paths[1]]);
    assert_eq!(run.status, 1);
    let kinds: Vec<_> = found(&report).into_iter().map(|(kind, _, flagged)| (kind, flagged)).collect();
    let expected = [("guessed_encoding", "é"), ("malformed_bytes", "\u{fffd}")];
    assert_eq!(kinds, expected.map(|(kind, flagged)| (kind.to_owned(), flagged.to_owned())));
    let names = |list: &str| -> Vec<String> {
        let shares = report["histograms"][list].as_array().unwrap();
        shares.iter().map(|share| share["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(
        (names("encodings"), names("evidence")),
        (vec!["UTF-8".into(), "windows-1252".into()], vec!["bom".into(), "guess".into()])
    );
}

#[test]
fn an_input_that_is_not_there_is_trouble_and_the_others_are_examined() {
    let folder = Folder::new();
    let path = folder.file("a.jsonl", lines(clean(3, 5)));
    let missing = text(&folder.path("missing.jsonl"));
    let (run, report) = audit(&folder, &[&path, &missing]);
    assert_eq!(run.status, 2);
    assert_eq!((report["totals"]["documents"].as_u64(), count(&report, "unread").0), (Some(5), 1));
}

#[test]
fn findings_are_counted_wholly_and_kept_by_their_documents() {
    let folder = Folder::new();
    let documents: Vec<_> =
        (0..40).map(|n| json!({"id": n, "text": format!("He opened “house {n} and left.\n\nHe opened “it again."), "lang": "en"})).collect();
    let kept = |documents: Vec<Value>| -> BTreeSet<String> {
        let path = folder.file("a.jsonl", lines(documents));
        let (_, report) = audit(&folder, &["--excerpts", "10", &path]);
        assert_eq!(count(&report, "unclosed_quote"), (80, 40, 10));
        let findings = report["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["place"]["id"].as_str().unwrap().to_owned()).collect()
    };
    let forwards = kept(documents.clone());
    assert_eq!(forwards, kept(documents.into_iter().rev().collect()));
    // Not those that came first.
    assert!(forwards.iter().any(|id| id.parse::<u64>().unwrap() > 10), "{forwards:?}");
}

#[test]
fn threads_change_nothing() {
    let folder = Folder::new();
    let mut documents = clean(4, 200);
    documents.extend((0..40).map(|n| {
        json!({"text": format!("It is {n} miles ({n}5 km) to “house {n}, $5 a day, 9{n}000000000 km."), "url": format!("https://{}.example/a", n % 3)})
    }));
    let path = folder.file("a.jsonl", lines(documents));
    let outputs: Vec<_> = ["1", "2", "8"]
        .iter()
        .map(|threads| {
            let saved = text(&folder.path("saved.json"));
            let args =
                ["--threads", threads, "--save-baseline", &saved, "--sample", "20", "--excerpts", "7", &path];
            let (_, mut report) = audit(&folder, &args);
            // What is told of time.
            for field in ["seconds", "threads"] {
                report["run"].as_object_mut().unwrap().remove(field).unwrap();
            }
            report.as_object_mut().unwrap().remove("slowest").unwrap();
            (report, std::fs::read_to_string(&saved).unwrap())
        })
        .collect();
    assert!(count(&outputs[0].0, "conversion_mismatch").0 > 20);
    assert!(outputs.iter().all(|output| output == &outputs[0]));
}

/// Saves the baseline of documents and gives its path.
fn save(folder: &Folder, name: &str, documents: Vec<Value>) -> String {
    let path = folder.file("before.jsonl", lines(documents));
    let saved = text(&folder.path(name));
    let (run, _) = audit(folder, &["--save-baseline", &saved, "--fail-on", "panic", &path]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    saved
}

#[test]
fn the_same_dump_has_not_changed_in_whatever_order() {
    let folder = Folder::new();
    let documents = clean(5, 60);
    for name in ["a.json", "a.json.gz"] {
        let saved = save(&folder, name, documents.clone());
        let path = folder.file("after.jsonl", lines(documents.iter().rev().cloned()));
        let (run, report) =
            audit(&folder, &["--baseline", &saved, "--fail-on", "regression,rate_moved", &path]);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
        let comparison = &report["comparison"];
        assert_eq!((&comparison["relation"], &comparison["compared"]), (&json!("same"), &json!(60)));
        assert_eq!((&comparison["changed"], &comparison["changes"]), (&json!(0), &json!([])));
    }
}

#[test]
fn what_changed_in_the_same_dump_is_shown_side_by_side() {
    let folder = Folder::new();
    let documents = vec![
        json!({"id": "x", "text": "They walked 20 km on Friday, “slowly”.", "lang": "en"}),
        json!({"id": "y", "text": "They drove 7 km home.", "lang": "en"}),
    ];
    let saved = save(&folder, "a.json", documents.clone());
    // As if an older version had read a kilometre as a mile, not the day, and a time that is none.
    let mut old: Value = serde_json::from_str(&std::fs::read_to_string(&saved).unwrap()).unwrap();
    let sample = old["sample"].as_array_mut().unwrap();
    let sampled =
        sample.iter_mut().find(|sampled| sampled["name"].as_str().unwrap().ends_with(":1")).unwrap();
    let mentions = sampled["mentions"].as_array_mut().unwrap();
    mentions[0]["unit"] = json!("mile");
    mentions.remove(1);
    mentions.push(json!({"start": 32, "end": 36, "text": "slow", "type": "later", "value": 7}));
    std::fs::write(&saved, old.to_string()).unwrap();

    let path = folder.file("after.jsonl", lines(documents));
    let (run, report) = audit(&folder, &["--baseline", &saved, "--fail-on", "regression", &path]);
    assert_eq!(run.status, 1);
    assert!(run.out.contains("1 of 2 sampled documents changed, 3 mentions"), "{}", run.out);
    assert_eq!(count(&report, "regression"), (3, 1, 0));
    let changes = report["comparison"]["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0]["place"]["id"], "x");
    let sides: Vec<_> = changes[0]["mentions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| [&change["before"]["reading"], &change["after"]["reading"]])
        .collect();
    assert_eq!(sides[0], [&json!("quantity 20 mile"), &json!("quantity 20 kilometer")]);
    assert_eq!(sides[1], [&Value::Null, &json!("date XXXX-WXX-5")]);
    // What only another version can read is told as its JSON.
    assert!(
        sides[2][0].as_str().unwrap().contains(r#""type":"later""#) && sides[2][1].is_null(),
        "{sides:?}"
    );
    let fields = changes[0]["mentions"][0]["fields"].as_array().unwrap();
    assert_eq!(fields, &[json!({"name": "unit", "before": "\"mile\"", "after": "\"kilometer\""})]);
    let excerpt = &changes[0]["mentions"][0]["excerpt"];
    assert_eq!(
        (&excerpt["text"], &excerpt["flagged"]),
        (&json!("They walked 20 km on Friday, “slowly”."), &json!({"start": 12, "end": 17}))
    );
}

#[test]
fn two_halves_of_one_dump_are_no_alarm() {
    let folder = Folder::new();
    for seed in 10..14 {
        let (one, two): (Vec<_>, Vec<_>) = clean(seed, 600)
            .into_iter()
            .partition(|document| document["id"].as_str().unwrap().ends_with(['0', '3', '5', '8', '9']));
        let saved = save(&folder, "a.json", one);
        let path = folder.file("after.jsonl", lines(two));
        let (run, report) =
            audit(&folder, &["--baseline", &saved, "--fail-on", "rate_moved,regression", &path]);
        assert_eq!((run.status, &report["comparison"]["relation"]), (0, &json!("other")), "{}", run.out);
        let tested = |rate: &&Value| !rate["p"].is_null();
        assert!(report["comparison"]["rates"].as_array().unwrap().iter().filter(tested).count() >= 5);
        assert!(report["comparison"]["test"].as_str().unwrap().contains("Holm"));
    }
}

#[test]
fn a_rate_that_moved_is_told() {
    let folder = Folder::new();
    let saved = save(&folder, "a.json", clean(20, 400));
    let changed = clean(21, 400).into_iter().map(|mut document| {
        let text = document["text"].as_str().unwrap().replace(['“', '”'], "");
        document["text"] = text.replacen("euros", "$ (so they said”)", 1).into();
        document
    });
    let path = folder.file("after.jsonl", lines(changed));
    let (run, report) = audit(&folder, &["--baseline", &saved, "--fail-on", "rate_moved", &path]);
    assert_eq!(run.status, 1);
    let rates = report["comparison"]["rates"].as_array().unwrap();
    let moved: BTreeSet<_> = rates
        .iter()
        .filter(|rate| rate["moved"] == true)
        .map(|rate| rate["name"].as_str().unwrap())
        .collect();
    assert!(moved.contains("quote") && moved.contains("unopened_quote"), "{moved:?}");
    assert!(!moved.contains("percent") && !moved.contains("date"), "{moved:?}");
    assert_eq!(count(&report, "rate_moved").0, moved.len() as u64);
}

#[test]
fn what_fails_is_what_was_said() {
    let folder = Folder::new();
    let mut documents = clean(6, 9);
    documents.push(json!({"text": "He opened “it for $5.", "lang": "en"}));
    let path = folder.file("a.jsonl", lines(documents));
    let status = |fail_on: &str| audit(&folder, &["--fail-on", fail_on, &path]).0.status;
    for (fail_on, expected) in [
        ("panic,audit,unread", 0),
        ("unclosed_quote", 1),
        ("panic,unpaired_quote", 1),
        ("warning", 1),
        ("error", 0),
        ("info", 1),
        ("rate:unpaired_quote>0.09", 1),
        ("rate:unpaired_quote>0.1", 0),
        ("rate:unclosed_quote<0.2", 1),
        ("rate:time>0", 0),
        ("rate:quote<1000", 1),
    ] {
        assert_eq!(status(fail_on), expected, "{fail_on}");
    }
    for wrong in ["panics", "rate:unpaired_quote", "rate:error>1", "regression", ""] {
        let run = run(&["audit", "--fail-on", wrong, &path]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{wrong}");
        assert!(!run.err.is_empty());
    }
}

#[test]
fn a_baseline_that_is_none_is_trouble() {
    let folder = Folder::new();
    let path = folder.file("a.jsonl", lines(clean(7, 3)));
    for (content, why) in
        [("{}", "no baseline"), ("", "no baseline"), ("{\"copydesk_baseline\":99}", "form 99")]
    {
        let run = run(&["audit", "--baseline", &folder.file("b.json", content), &path]);
        assert!(run.status == 2 && run.err.contains(why), "{run:?}");
    }
    let missing = run(&["audit", "--baseline", &text(&folder.path("none")), &path]);
    assert_eq!(missing.status, 2);
    let saved = save(&folder, "a.json", clean(7, 3));
    let other = run(&["audit", "--quiet", "--baseline", &saved, "--locale", "de", &path]);
    assert!(other.err.contains("--locale"), "{}", other.err);
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_what_was_there() {
    let folder = Folder::new();
    let report = folder.file("report.json", "old");
    for signal in ["INT", "TERM"] {
        let mut child = command()
            .args([
                "audit",
                "--quiet",
                "--input",
                "jsonl",
                "--json",
                &report,
                "--save-baseline",
                &text(&folder.path("b.json")),
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(lines(clean(8, 50)).as_bytes()).unwrap();
        // Both files have been begun.
        while names(folder.path("").as_path()).len() < 3 {
            assert!(child.try_wait().unwrap().is_none());
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        let sent = std::process::Command::new("kill")
            .args([&format!("-{signal}"), &child.id().to_string()])
            .status();
        assert!(sent.unwrap().success());
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(130), "{signal}");
        assert_eq!(names(folder.path("").as_path()), ["report.json"]);
        assert_eq!(std::fs::read_to_string(&report).unwrap(), "old");
        let mut err = String::new();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!(err, "copydesk: interrupted: no report was written\n");
        drop(stdin);
    }
    // A second run is not harmed.
    let path = folder.file("a.jsonl", lines(clean(8, 5)));
    assert_eq!(run(&["audit", "--quiet", "--json", &report, &path]).status, 0);
    assert_ne!(std::fs::read_to_string(&report).unwrap(), "old");
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_what_was_there() {
    let folder = Folder::new();
    let report = folder.file("report.json", "old");
    let path = folder.file("a.jsonl", lines(clean(9, 50)));
    // Files of at most one block of 512 bytes: what the shell can do as any user.
    let limited = format!("trap '' XFSZ; ulimit -f 1; exec \"$0\" audit --quiet --json {report} {path}");
    let mut shell = std::process::Command::new("sh");
    let run = finish(shell.args(["-c", &limited, env!("CARGO_BIN_EXE_copydesk")]), b"");
    assert_eq!(run.status, 2, "{run:?}");
    assert!(run.err.contains("report.json: "), "{}", run.err);
    assert_eq!(std::fs::read_to_string(&report).unwrap(), "old");
    assert_eq!(names(folder.path("").as_path()), ["a.jsonl", "report.json"]);
    if Path::new("/dev/full").exists() {
        let run = crate::harness::run(&["audit", "--quiet", "--json", "/dev/full", &path]);
        assert!(run.status == 2 && run.err.contains("/dev/full"), "{run:?}");
    }
}

#[test]
fn progress_is_told_unless_it_shall_be_quiet() {
    let folder = Folder::new();
    let path = folder.file("a.jsonl", lines(clean(9, 5)));
    assert_eq!(run(&["audit", "--quiet", &path]).clean().err, "");
    let mut child = command()
        .args(["audit", "--input", "jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(lines(clean(9, 5)).as_bytes()).unwrap();
    stdin.flush().unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stderr.take().unwrap()), &mut line)
        .unwrap();
    assert!(
        line.starts_with("copydesk: ") && line.contains(" documents · ") && line.contains("/s"),
        "{line}"
    );
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_report_can_go_to_standard_output() {
    let folder = Folder::new();
    let path = folder.file("a.jsonl", lines(clean(9, 5)));
    let run = run(&["audit", "--quiet", "--json", "-", &path]).clean();
    assert_eq!(serde_json::from_str::<Value>(&run.out).unwrap()["totals"]["documents"], 5);
}
