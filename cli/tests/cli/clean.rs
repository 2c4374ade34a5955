//! `clean`: decoding, what lines bring, and what is said of bad ones.

use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, Engine};
use serde_json::{Value, json};

use crate::harness::{Folder, feed, run, text};

/// One line for bytes with more fields.
fn line(bytes: &[u8], more: &Value) -> String {
    let mut line = json!({"bytes": BASE64_STANDARD.encode(bytes)});
    line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    line.to_string()
}

/// What comes of lines that are all good.
fn clean(lines: &[String]) -> Vec<Value> {
    feed(&["clean", "--input", "jsonl", "-"], lines.join("\n").as_bytes()).clean().documents()
}

#[test]
fn a_line_of_bytes_becomes_a_line_of_text() {
    let bytes = b"\x93Le caf\xe9 est ferm\xe9,\x94 dit-elle.";
    let line = line(bytes, &json!({"id": 7, "url": [1]}));
    let run = feed(&["clean", "--input", "jsonl"], line.as_bytes()).clean();
    assert_eq!(
        run.out,
        "{\"id\":\"7\",\"text\":\"“Le café est fermé,” dit-elle.\",\"encoding\":\"windows-1252\",\
         \"evidence\":\"guess\",\"edits\":[],\"notices\":[]}\n"
    );
}

#[test]
fn a_text_stays_as_it_is() {
    let messy = "\u{feff}MÃ¼ller  „sagte\"\u{ad} ﬁ １２\r\ne\u{301}&amp;\u{0}";
    let cleaned = clean(&[json!({"text": messy}).to_string()]).remove(0);
    assert_eq!(cleaned, json!({"text": messy, "edits": [], "notices": []}));
}

#[test]
fn hints_are_used() {
    let russian = b"\xf7\xc5\xd3\xce\xc1";
    let of = |more| clean(&[line(russian, &more)]).remove(0);
    let labelled = of(json!({"label": "KOI8-R", "tld": "ru", "lang": null}));
    assert_eq!((&labelled["text"], &labelled["evidence"]), (&"Весна".into(), &"label".into()));
    // Whether it is ž or þ is decided by where the word comes from.
    for more in [json!({"tld": "lt"}), json!({"tld": "news.example.lt."}), json!({"lang": "lt-LT"})] {
        let word = clean(&[line(b"\xfealias", &more)]).remove(0);
        assert_eq!((&word["text"], &word["evidence"]), (&"žalias".into(), &"guess".into()), "{word}");
    }
}

#[test]
fn malformed_bytes_have_a_notice_with_its_place() {
    let cleaned = clean(&[line(b"\xef\xbb\xbfone \xff two", &json!({}))]).remove(0);
    assert_eq!((&cleaned["text"], &cleaned["evidence"]), (&"one \u{fffd} two".into(), &"bom".into()));
    assert_eq!(cleaned["notices"], json!([{"kind": "malformed_bytes", "start": 4, "end": 7}]));
}

#[test]
fn base64_comes_in_several_ways() {
    for encoded in [
        BASE64_STANDARD.encode("Zürich"),
        BASE64_STANDARD_NO_PAD.encode("Zürich"),
        "WsO8\ncmlj\r\naA==\n".to_owned(),
        "WsO8 cmljaA".to_owned(),
    ] {
        let cleaned = clean(&[json!({"bytes": encoded, "text": null}).to_string()]).remove(0);
        assert_eq!(cleaned["text"], "Zürich", "{encoded}");
    }
    let cleaned = clean(&[json!({"bytes": "", "label": ""}).to_string()]).remove(0);
    assert_eq!((&cleaned["text"], &cleaned["encoding"]), (&"".into(), &"UTF-8".into()));
}

#[test]
fn bad_lines_are_named_and_the_others_printed() {
    let cases = [
        (r#"{"id":"x"}"#, ":2: ", "neither `text` nor `bytes`", r#"{"bytes": "…"}"#),
        (r#"{"text":"a","bytes":"YQ=="}"#, ":3: ", "both `text` and `bytes`", "give one"),
        (r#"{"bytes":"YQ*="}"#, ":4: ", "`bytes`: not base64", "character 3 is `*`"),
        (r#"{"bytes":"YWFh4"}"#, ":5: ", "`bytes`: not base64", "5 characters"),
        (r#"{"bytes":"YR=="}"#, ":6: ", "`bytes`: not base64", "cut off"),
        (r#"{"bytes":"-_-_"}"#, ":7: ", "URL-safe", "use `+` and `/`"),
        (r#"{"bytes":"YWé"}"#, ":8: ", "`bytes`: not base64", "character 3 is `é`"),
        (r#"{"bytes":"YQ==","label":"latin-99"}"#, ":9: ", "`label`: `latin-99`", "windows-1252"),
        (r#"{"bytes":7}"#, ":10:10: ", "invalid type: integer `7`", r#"{"bytes": "…"}"#),
        ("[1]", ":11: ", "not an object", r#"{"bytes": "…"}"#),
        (r#"{"bytes":"YQ"#, ":12:12: ", "not JSON", r#"{"bytes": "…"}"#),
    ];
    let mut input = "{\"text\":\"good\"}\n".to_owned();
    for (line, ..) in cases {
        input.push_str(line);
        input.push('\n');
    }
    input.push_str("{\"bytes\":\"YQ==\"}");
    let folder = Folder::new();
    let path = folder.file("lines.jsonl", input);
    let run = run(&["clean", &path]);
    assert_eq!(run.status, 2);
    let texts: Vec<_> = run.documents().iter().map(|document| document["text"].clone()).collect();
    assert_eq!(texts, ["good", "a"]);
    let complaints: Vec<_> = run.err.lines().collect();
    assert_eq!(complaints.len(), cases.len(), "{complaints:#?}");
    for (complaint, (_, place, what, right)) in complaints.iter().zip(cases) {
        assert!(
            complaint.starts_with(&format!("copydesk: {path}{place}"))
                && complaint.contains(what)
                && complaint.contains(right),
            "{complaint}"
        );
    }
}

#[test]
fn a_file_is_a_line_named_after_it() {
    let folder = Folder::new();
    let paths = [
        folder.file("a.txt", b"\xff\xfeO\0n\0e\0"),
        folder.file("empty.txt", ""),
        folder.file("lines.jsonl", "{\"text\":\"x\",\"id\":\"y\"}"),
    ];
    let missing = text(&folder.path("missing.txt"));
    let empty = text(&folder.path("empty"));
    std::fs::create_dir(&empty).unwrap();
    let run = run(&["clean", &paths[0], &empty, &paths[1], &missing, &paths[2]]);
    assert_eq!(run.status, 2);
    let of = |field: &str| run.documents().iter().map(|line| line[field].clone()).collect::<Vec<_>>();
    assert_eq!(of("id"), ["a", "empty", "y"]);
    assert_eq!(of("text"), ["One", "", "x"]);
    assert_eq!(of("encoding"), ["UTF-16LE".into(), "UTF-8".into(), Value::Null]);
    assert_eq!(run.err.lines().count(), 2, "{}", run.err);
    assert!(run.err.contains("is a directory") && run.err.contains("no such file"));
}

#[test]
fn the_option_goes_before_the_name() {
    let folder = Folder::new();
    let line = "{\"text\":\"x\"}";
    let as_text = run(&["clean", "--input", "text", &folder.file("a.jsonl", line)]).clean().documents();
    assert_eq!((&as_text[0]["id"], &as_text[0]["text"]), (&"a".into(), &line.into()));
    let piped = feed(&["clean", "--input", "text"], line.as_bytes()).clean().documents();
    assert_eq!((piped[0].get("id"), &piped[0]["text"]), (None, &line.into()));
    // What has no name is told by how it begins.
    let piped = feed(&["clean"], line.as_bytes()).clean().documents();
    assert_eq!((piped[0].get("id"), &piped[0]["text"]), (None, &"x".into()));
}

#[test]
fn random_bytes_are_cleaned_too() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut byte = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    let lines: Vec<String> = (0..60)
        .map(|i| line(&(0..i * 23).map(|_| byte()).collect::<Vec<_>>(), &json!({"id": i.to_string()})))
        .collect();
    let ids: Vec<_> = clean(&lines).iter().map(|line| line["id"].clone()).collect();
    assert_eq!(ids, (0..60).map(|i| i.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_repair_is_an_edit_and_a_notice() {
    let text = "Le cafÃ© isnâ€™t â€œopenâ€\u{9d}.";
    let input = json!({"text": text}).to_string();
    let args = ["clean", "--repair", "--input", "jsonl"];
    let cleaned = feed(&args, input.as_bytes()).clean().documents().remove(0);
    let out = "Le café isn’t “open”.";
    assert_eq!(cleaned["text"], out);
    let place = |value: &Value, start: &str, end: &str| {
        value[start].as_u64().unwrap() as usize..value[end].as_u64().unwrap() as usize
    };
    let edits: Vec<_> = cleaned["edits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edit| {
            assert_eq!(edit["kind"], "mojibake");
            (&text[place(edit, "start", "end")], &out[place(edit, "out_start", "out_end")])
        })
        .collect();
    assert_eq!(edits, [("Ã©", "é"), ("â€™", "’"), ("â€œ", "“"), ("â€\u{9d}", "”")]);
    for (notice, (_, repaired)) in cleaned["notices"].as_array().unwrap().iter().zip(edits) {
        assert_eq!(notice["kind"], "mojibake_repaired");
        assert_eq!(&out[place(notice, "start", "end")], repaired);
    }
    // The same from bytes, with a character that was lost before.
    let lost = [b"\xef\xbb\xbf\xff ", text.as_bytes()].concat();
    let cleaned = feed(&args, line(&lost, &json!({})).as_bytes()).clean().documents().remove(0);
    assert_eq!(cleaned["text"], format!("\u{fffd} {out}"));
    assert_eq!(cleaned["notices"][0], json!({"kind": "malformed_bytes", "start": 0, "end": 3}));
    assert_eq!(place(&cleaned["edits"][0], "start", "end"), 10..14);
}

#[test]
fn without_repair_mojibake_stays() {
    let cleaned = feed(&["clean"], "Le cafÃ©".as_bytes()).clean().documents().remove(0);
    assert_eq!((&cleaned["text"], &cleaned["edits"]), (&"Le cafÃ©".into(), &json!([])));
}

#[test]
fn a_preset_says_what_is_changed() {
    let text = "Up 5\u{a0}% &ndash; “\u{fb01}ne” -- he said...\r\nSo\u{ad}so, cafe\u{301}";
    let of = |preset: &str| {
        let args = ["clean", "--preset", preset];
        feed(&args, text.as_bytes()).clean().documents().remove(0)
    };
    let out = [
        ("minimal", "Up 5\u{a0}% &ndash; “\u{fb01}ne” -- he said...\nSo\u{ad}so, café"),
        ("news", "Up 5 % – “fine” — he said…\nSoso, café"),
        ("ascii", "Up 5 % - \"fine\" -- he said...\nSoso, café"),
    ];
    for (preset, expected) in out {
        let cleaned = of(preset);
        let out = cleaned["text"].as_str().unwrap();
        assert_eq!(out, expected, "{preset}");
        // Made anew of the text given, by the edits.
        let mut made = String::new();
        let mut at = 0;
        for edit in cleaned["edits"].as_array().unwrap() {
            let place = |name: &str| usize::try_from(edit[name].as_u64().unwrap()).unwrap();
            made.push_str(&text[at..place("start")]);
            assert_eq!(made.len(), place("out_start"));
            made.push_str(&out[place("out_start")..place("out_end")]);
            at = place("end");
        }
        made.push_str(&text[at..]);
        assert_eq!(made, out);
    }
    let kinds: Vec<_> =
        of("minimal")["edits"].as_array().unwrap().iter().map(|e| e["kind"].clone()).collect();
    assert_eq!(kinds, ["line_end", "nfc"]);
}

#[test]
fn repairs_come_first_and_notices_move_along() {
    let args = ["clean", "--repair", "--preset", "ascii"];
    let bytes = b"\xef\xbb\xbf\r\n\xc2\xa0\xff So isn\xc3\xa2\xe2\x82\xac\xe2\x84\xa2t\xe2\x80\xa6";
    let cleaned = feed(&args, bytes).clean().documents().remove(0);
    assert_eq!(cleaned["text"], "\n \u{fffd} So isn't...");
    assert_eq!(
        cleaned["notices"],
        json!([
            {"kind": "malformed_bytes", "start": 2, "end": 5},
            {"kind": "mojibake_repaired", "start": 12, "end": 13},
        ])
    );
    let edits: Vec<_> = cleaned["edits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edit| (edit["kind"].as_str().unwrap(), edit["start"].as_u64().unwrap()))
        .collect();
    assert_eq!(edits, [("line_end", 0), ("space", 2), ("several", 14), ("ellipsis", 23)]);
}
