//! `extract` of JSON Lines.

use crate::harness::{Folder, feed, run};

#[test]
fn lines_bring_text_and_what_is_known_of_it() {
    let folder = Folder::new();
    let lines = "\u{feff}{\"url\":[1],\"text\":\"“a”\",\"id\":\"x\",\"locale\":\"de-CH\"}\r\n\r\n\
                 {\"text\":\"“b”\",\"id\":7,\"date\":\"2024-02-06T14:30\"}\n   \n{\"text\":\"“c”\",\"locale\":null}";
    let run = run(&["extract", "--locale", "en-GB", &folder.file("a.JSONL", lines)]).clean();
    let documents = run.documents();
    let of = |field: &str| documents.iter().map(|document| document[field].clone()).collect::<Vec<_>>();
    assert_eq!(of("id"), ["x".into(), "7".into(), serde_json::Value::Null]);
    assert_eq!(of("locale"), ["de-CH", "en-GB", "en-GB"]);
    assert!(documents.iter().all(|document| document.get("encoding").is_none()));
    let texts: Vec<_> = documents.iter().map(|document| document["mentions"][0]["text"].clone()).collect();
    assert_eq!(texts, ["“a”", "“b”", "“c”"]);
}

#[test]
fn the_option_goes_before_the_name() {
    let folder = Folder::new();
    let line = r#"{"text":"“a”"}"#;
    let text = run(&["extract", "--input", "text", &folder.file("a.jsonl", line)]).clean().documents();
    assert_eq!(text[0]["id"], "a");
    let lines = run(&["extract", "--input", "jsonl", &folder.file("a.txt", line)]).clean().documents();
    assert_eq!(lines[0].get("id"), None);
}

#[test]
fn bad_lines_are_named_and_the_others_printed() {
    let mut input = Vec::new();
    for line in [
        &br#"{"text":"good"}"#[..],
        b"not json",
        br#"{"id":"no text"}"#,
        br#"{"text":"x","locale":"no tag"}"#,
        br#"{"text":"x","date":"yesterday"}"#,
        b"{\"text\":\"caf\xe9\"}",
        br#"{"text":"good again"}"#,
        br#"{"text":"cut of"#,
    ] {
        input.extend(line);
        input.push(b'\n');
    }
    let run = feed(&["extract", "--input", "jsonl", "-"], &input);
    assert_eq!(run.status, 2);
    assert_eq!(run.documents().len(), 2);
    let complaints: Vec<_> = run.err.lines().collect();
    let expected = [
        ("copydesk: -:2:", "not JSON", r#"an object like {"text": "…"}"#),
        ("copydesk: -:3:", "missing field `text`", r#"an object like {"text": "…"}"#),
        ("copydesk: -:4: ", "`no tag` is no language tag", "`en-IN`"),
        ("copydesk: -:5: ", "`yesterday` is no date", "2024-02-06"),
        ("copydesk: -:6:13: ", "not UTF-8 (byte 0xE9)", "iconv"),
        ("copydesk: -:8:", "not JSON", "object"),
    ];
    assert_eq!(complaints.len(), expected.len(), "{complaints:#?}");
    for (complaint, (place, what, right)) in complaints.iter().zip(expected) {
        assert!(
            complaint.starts_with(place) && complaint.contains(what) && complaint.contains(right),
            "{complaint}"
        );
    }
}

#[test]
fn many_documents_keep_their_order() {
    let mut input = String::new();
    for i in 0..1500 {
        // Now and then one that takes longer than those after it.
        let words = "“so” said 5 ".repeat(if i % 97 == 0 { 400 } else { i % 7 });
        input.push_str(&format!("{{\"id\":{i},\"text\":\"{words}\"}}\n"));
    }
    let args = ["extract", "--input", "jsonl"];
    let first = feed(&args, input.as_bytes()).clean();
    let ids: Vec<_> =
        first.documents().iter().map(|document| document["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (0..1500).map(|i| i.to_string()).collect::<Vec<_>>());
    assert_eq!(first.out, feed(&args, input.as_bytes()).clean().out);
}
