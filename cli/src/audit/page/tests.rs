//! The page of a made-up report, in which everything that comes from outside is hostile.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::*;

const EVIL: &str = "</script><img src=x onerror='alert(1)'>\"&\u{202e}";

fn place(record: u64) -> Value {
    json!({
        "name": format!("dump/{EVIL}.jsonl:{record}"), "path": format!("dump/{EVIL}.jsonl"), "record": record,
        "id": EVIL, "title": EVIL, "url": format!("https://a.example/{EVIL}"),
    })
}

fn counts(count: u64) -> Value {
    let one = |kind| json!({"type": kind, "count": count, "documents": count, "per_1000_words": 12.5});
    json!(["number", "quantity", "quote"].map(one))
}

fn excerpt() -> Value {
    let text = format!("{EVIL} is 5 km long");
    let at = EVIL.len() + 4;
    json!({
        "text": text, "start": 0, "more_before": true, "more_after": false,
        "flagged": {"start": 0, "end": at + 2},
        "marks": [{"start": at, "end": at + 4, "type": "quantity", "reading": format!("quantity 5 {EVIL}")}],
    })
}

fn report() -> Report {
    let kind = |kind: &Kind| {
        let count = if *kind == Kind::UnclosedQuote { 5 } else { 0 };
        json!({
            "kind": kind, "severity": kind.severity(), "about": kind.about(), "count": count, "documents": count,
            "share": 0.05, "kept": count,
        })
    };
    let finding = |record| {
        json!({
            "kind": "unclosed_quote", "severity": "warning", "place": place(record), "message": EVIL,
            "expected": EVIL, "span": {"start": 0, "end": 3}, "excerpt": excerpt(),
        })
    };
    let group = |name: String| {
        json!({
            "name": name, "documents": 40, "bytes": 4000, "words": 700, "documents_with_findings": 2,
            "types": counts(7),
        })
    };
    let share = |name: &str| json!([{"name": name, "count": 3, "documents": 2, "share": 0.75}, {"name": "x", "count": 1, "documents": 1, "share": 0.25}]);
    let bins = json!([{"from": 0, "to": 1, "documents": 2}, {"from": 1, "to": 100, "documents": 97}, {"from": 100, "documents": 1}]);
    let side = |text: &str| json!({"span": {"start": 0, "end": 4}, "text": text, "reading": EVIL});
    let sources: Vec<Value> = (0..30).map(|n| group(format!("{EVIL}{n}"))).collect();
    serde_json::from_value(json!({
        "format": 1,
        "run": {
            "version": "0.1.0", "inputs": [EVIL], "seconds": 1.5, "threads": 2,
            "options": {"locale": "en", "budget": 2.0, "excerpts": 50, "sample": 500},
        },
        "totals": {
            "documents": 100, "unread": 0, "bytes": 1_234_567, "words": 7000, "mentions": 300,
            "mentions_per_1000_words": 42.9, "documents_with_findings": 5,
        },
        "types": counts(100),
        "languages": [group("en".to_owned()), group("de".to_owned())],
        "sources": sources,
        "histograms": {
            "words": bins, "mentions_per_1000_words": bins, "units": share(EVIL), "currencies": share("EUR"),
            "quote_styles": share("“…”"), "encodings": share("UTF-8"), "evidence": share("utf8"), "repairs": [],
        },
        "kinds": Kind::ALL.iter().map(kind).collect::<Vec<_>>(),
        "groups": [],
        "findings": (1..=5).map(finding).collect::<Vec<_>>(),
        "values": [{
            "name": "quantity kilometer", "count": 200, "median": 12.0, "deviation": 0.3, "high": 1e9,
            "outliers": 1,
        }],
        "slowest": [{"place": place(1), "seconds": 0.25, "bytes": 1000}],
        "largest": [{"place": place(2), "bytes": 1000, "words": 150, "mentions": 9}],
        "comparison": {
            "baseline": EVIL, "version": "0.0.9", "documents": 90, "relation": "overlapping", "compared": 50,
            "changed": 1, "changed_mentions": 22, "test": EVIL,
            "changes": [{"place": place(3), "count": 22, "mentions": [
                {"excerpt": excerpt(), "before": side(EVIL), "after": side("5 km"),
                    "fields": [{"name": EVIL, "before": EVIL, "after": "\"5\""}]},
                {"excerpt": excerpt(), "after": side("5 km")},
            ]}],
            "rates": [
                {"name": "quote", "unit": "per_1000_words", "before": 1.5, "after": 2.5, "z": 4.2, "p": 0.0001,
                    "moved": true},
                {"name": "unclosed_quote", "unit": "share_of_documents", "before": 0.0, "after": 0.05,
                    "moved": false},
            ],
        },
    }))
    .unwrap()
}

fn page(report: &Report) -> String {
    let mut out = Vec::new();
    write(&mut out, report).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn nothing_from_outside_means_anything() {
    let page = page(&report());
    assert!(!page.contains("<img") && !page.contains("onerror='") && page.contains("&lt;/script&gt;&lt;img"));
    assert_eq!(page.matches("<script>").count(), 1);
    assert_eq!(page.matches("</script>").count(), 1);
}

#[test]
fn every_finding_and_change_stands_there_with_its_place_and_marks() {
    let page = page(&report());
    for record in 1..=5 {
        assert!(page.contains(&format!(".jsonl:{record}</code>")), "{record}");
    }
    assert_eq!(page.matches("<article>").count(), 5 + 1);
    assert_eq!(
        page.matches("<b>unclosed_quote</b>").count() + page.matches("<b>!</b> unclosed_quote").count(),
        5
    );
    assert_eq!(page.matches("<h5>Before</h5>").count(), 2);
    assert!(page.contains("no mention") && page.contains("20 mentions more in this document"));
    assert!(page.contains("<summary>2 more</summary>"), "findings are folded");
    assert!(page.contains("<summary>10 more</summary>"), "rows are folded");
}

#[test]
fn tags_are_balanced() {
    let page = page(&report());
    for tag in
        ["section", "article", "details", "table", "figure", "div", "mark", "p", "dl", "ul", "main", "svg"]
    {
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

#[test]
fn a_report_without_findings_says_so() {
    let mut report = report();
    report.findings.clear();
    report.kinds.iter_mut().for_each(|kind| (kind.count, kind.kept) = (0, 0));
    report.comparison = None;
    report.histograms = Default::default();
    let page = page(&report);
    assert!(page.contains("Nothing was found") && page.contains("There are none"));
    assert!(!page.contains("href=\"#baseline\""));
}

#[test]
fn the_policy_lets_this_script_run_and_no_other() {
    let hash = BASE64_STANDARD.encode(Sha256::digest(SCRIPT));
    assert_eq!(hash, SCRIPT_HASH, "sort.js was changed: so must SCRIPT_HASH be");
}

#[test]
fn a_page_that_cannot_be_written_is_an_error() {
    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    assert_eq!(write(&mut Full, &report()).unwrap_err().kind(), io::ErrorKind::StorageFull);
}
