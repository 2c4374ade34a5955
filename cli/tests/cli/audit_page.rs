//! `audit --html`: the report as a page.

use crate::harness::{Folder, feed, run, text};

const LINES: &str = concat!(
    r#"{"id":"<b>","url":"javascript:a()","text":"“It is <img src=x onerror=a()> 12 miles (15 km) long."}"#,
    "\n{\"id\":\"broken\n"
);

#[test]
fn the_page_has_what_the_report_has() {
    let folder = Folder::new();
    let dump = folder.file("dump.jsonl", LINES);
    let (json, page) = (text(&folder.path("report.json")), text(&folder.path("report.html")));
    let run = run(&["audit", "--quiet", "--json", &json, "--html", &page, &dump]);
    assert_eq!(run.status, 1, "{}", run.err);
    let page = std::fs::read_to_string(page).unwrap();
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(json).unwrap()).unwrap();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.len() >= 3);
    assert_eq!(page.matches("<article>").count(), findings.len());
    for finding in findings {
        let place = finding["place"]["name"].as_str().unwrap();
        assert!(page.contains(&format!("<h4><code>{place}</code></h4>")), "{place}");
    }
    assert!(!page.contains("<img") && !page.contains("href=\"javascript"));
    assert!(page.contains("&lt;img src=x onerror=a()&gt;"));
    assert!(page.ends_with("</html>\n"));
}

#[test]
fn the_page_goes_to_standard_output_without_a_summary() {
    let run = feed(&["audit", "--quiet", "--html", "-"], b"Nothing odd.");
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.starts_with("<!doctype html>") && run.out.ends_with("</html>\n"));
}

#[test]
fn a_page_that_cannot_be_written_is_told_before_anything_is_read() {
    let folder = Folder::new();
    let dump = folder.file("dump.jsonl", LINES);
    let run = run(&["audit", "--quiet", "--html", &text(&folder.path("none/report.html")), &dump]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("none/report.html") && run.out.is_empty(), "{}", run.err);
}
