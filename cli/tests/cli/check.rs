//! `check`: what is flagged, in every form, and the exit status.

use serde_json::Value;

use crate::harness::{Folder, feed, run, text};

const OPEN: &str = "Er sprach.\n\nÜber das „Haus am See\n\nund ging.\n";

#[test]
fn nothing_to_flag_is_success() {
    let run = feed(&["check"], "“All is well,” she said.".as_bytes()).clean();
    assert_eq!(run.out, "");
}

#[test]
fn a_finding_is_printed_as_compilers_do() {
    let folder = Folder::new();
    let path = folder.file("a.txt", OPEN);
    let run = run(&["check", "--locale", "de", &path]);
    assert_eq!((run.status, run.err.as_str()), (1, ""));
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines[0], format!("{path}:3:10: unclosed_quote: the quotation opened here is never closed"));
    assert_eq!(lines[1], "   3 | Über das „Haus am See");
    assert_eq!(lines[2], "     |          ^");
    assert_eq!(lines[3], "     = close it with “ where it ends, or delete „");
}

#[test]
fn a_finding_is_one_object() {
    let run = feed(&["check", "--format", "json", "--locale", "de"], OPEN.as_bytes());
    assert_eq!(run.status, 1);
    let finding: Value = serde_json::from_str(run.out.trim_end()).unwrap();
    let start = OPEN.find('„').unwrap();
    for (field, value) in [
        ("path", Value::from("-")),
        ("line", 3.into()),
        ("column", 10.into()),
        ("end_line", 3.into()),
        ("end_column", 11.into()),
        ("start", start.into()),
        ("end", (start + 3).into()),
        ("kind", "unclosed_quote".into()),
        ("text", "„".into()),
    ] {
        assert_eq!(finding[field], value, "{field}");
    }
    assert!(finding["help"].as_str().unwrap().contains('“'));
}

#[test]
fn a_finding_is_an_annotation() {
    let folder = Folder::new();
    let path = folder.file("50%,a:b.txt", OPEN);
    let run = run(&["check", "--format", "github", "--locale", "de", &path]);
    assert_eq!(run.status, 1);
    let named = path.replace('%', "%25").replace(':', "%3A").replace(',', "%2C");
    assert!(
        run.out.starts_with(&format!(
            "::warning file={named},line=3,col=10,endLine=3,endColumn=11,title=unclosed_quote::the quotation"
        )),
        "{}",
        run.out
    );
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn findings_in_json_lines_are_at_the_line_of_the_file() {
    let folder = Folder::new();
    let line = serde_json::json!({"id": "x", "text": OPEN, "locale": "de"});
    let path = folder.file("a.jsonl", format!("{{\"text\":\"fine\"}}\n\n{line}\n"));
    let human = run(&["check", &path]);
    assert!(human.out.starts_with(&format!("{path}:3: text 3:10: unclosed_quote")), "{}", human.out);
    let json = run(&["check", "--format", "json", &path]).documents().remove(0);
    assert_eq!((&json["record"], &json["id"], &json["line"]), (&3.into(), &"x".into(), &3.into()));
    let github = run(&["check", "--format", "github", &path]);
    assert!(github.out.starts_with(&format!("::warning file={path},line=3,title=")), "{}", github.out);
}

#[test]
fn trouble_goes_before_findings() {
    let folder = Folder::new();
    let missing = text(&folder.path("missing.txt"));
    let run = run(&["check", &folder.file("a.txt", OPEN), &missing]);
    assert_eq!(run.status, 2);
    assert!(run.out.contains("unclosed_quote") && run.err.contains(&missing));
}

#[test]
fn long_lines_are_cut_on_both_sides() {
    let text = format!("{}„{}", "immer weiter ".repeat(40), "und weiter ".repeat(40));
    let run = feed(&["check", "--locale", "de"], text.as_bytes());
    let lines: Vec<_> = run.out.lines().collect();
    assert!(
        lines[1].contains("| …") && lines[1].ends_with('…') && lines[1].chars().count() < 90,
        "{}",
        lines[1]
    );
    let column = |line: &str, c: char| line.chars().position(|x| x == c);
    assert_eq!(column(lines[1], '„'), column(lines[2], '^'));
}

#[test]
fn other_trouble_of_a_text_is_flagged_too() {
    let kinds = |bytes: &[u8]| -> Vec<String> {
        let run = feed(&["check", "--format", "json"], bytes);
        run.documents().iter().map(|finding| finding["kind"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(kinds("a lost \u{fffd} character".as_bytes()), ["replacement_character"]);
    assert_eq!(kinds("“Yes\" he said.".as_bytes()), ["mixed_marks"]);
}

#[test]
fn what_can_be_repaired_is_read_so_and_flagged() {
    let folder = Folder::new();
    let path = folder.file("a.txt", "Er sagte: â€žSchÃ¶n.\n");
    let human = run(&["check", "--locale", "de", &path]);
    assert_eq!((human.status, human.err.as_str()), (1, ""));
    let lines: Vec<_> = human.out.lines().collect();
    assert_eq!(lines[5], format!("{path}:1:11: mojibake_repaired: UTF-8 that was read as another encoding"));
    assert_eq!(lines[8], "     = write „: it was read as that");
    let json = run(&["check", "--locale", "de", "--format", "json", &path]).documents();
    let kinds: Vec<_> = json.iter().map(|finding| finding["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["unclosed_quote", "mojibake_repaired", "mojibake_repaired"]);
    assert_eq!((&json[2]["text"], &json[2]["column"]), (&"Ã¶".into(), &17.into()));
    assert!(json[0]["help"].as_str().unwrap().starts_with("close it with “"), "{}", json[0]["help"]);
}
