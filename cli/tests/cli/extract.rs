//! `extract` of text files.

use std::io::Write;

use serde_json::Value;

use crate::harness::{Folder, feed, run, text};

const ARTICLE: &str = "“We 👍 it,” she said. »Nur „so“«, sagte er.\n";

#[test]
fn a_file_is_a_document_named_after_it() {
    let folder = Folder::new();
    let run = run(&["extract", "--locale", "en", &folder.file("kursk.txt", ARTICLE)]).clean();
    let [document] = &run.documents()[..] else { panic!("{run:?}") };
    assert_eq!(document["id"], "kursk");
    assert_eq!(document["locale"], "en");
    assert_eq!(document["encoding"], "UTF-8");
    assert_eq!(document["mentions"][0]["text"], "“We 👍 it,”");
    assert!(document["notices"].is_array());
}

#[test]
fn standard_input_is_a_document_without_a_name() {
    for args in [&["extract"][..], &["extract", "-"]] {
        let run = feed(args, ARTICLE.as_bytes()).clean();
        let [document] = &run.documents()[..] else { panic!("{run:?}") };
        assert_eq!(document.get("id"), None);
        assert_eq!(document["mentions"][0]["text"], "“We 👍 it,”");
    }
}

#[test]
fn files_of_one_name_keep_it() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("a")).unwrap();
    let paths = [folder.file("a/same.txt", "1"), folder.file("same.md", "2")];
    let run = run(&["extract", &paths[0], &paths[1]]).clean();
    let ids: Vec<_> = run.documents().iter().map(|document| document["id"].clone()).collect();
    assert_eq!(ids, ["same", "same"]);
}

#[test]
fn an_empty_file_is_a_document_without_mentions() {
    let folder = Folder::new();
    for name in ["empty.txt", "empty.txt.gz", "empty.txt.zst"] {
        let run = run(&["extract", &folder.file(name, "")]).clean();
        let [document] = &run.documents()[..] else { panic!("{run:?}") };
        assert_eq!((&document["id"], &document["mentions"]), (&"empty".into(), &Value::Array(Vec::new())));
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_printed() {
    let folder = Folder::new();
    let good = folder.file("good.txt", ARTICLE);
    let (directory, missing) = (text(&folder.path("empty")), text(&folder.path("missing.txt")));
    std::fs::create_dir(&directory).unwrap();
    let below = format!("{good}/below.txt");
    let run = run(&["extract", &directory, &good, &missing, &below, &good]);
    assert_eq!(run.status, 2);
    assert_eq!(run.documents().len(), 2);
    let complaints: Vec<_> = run.err.lines().collect();
    assert_eq!(complaints.len(), 3, "{complaints:?}");
    assert!(
        complaints[0].starts_with(&format!("copydesk: {directory}: is a directory without files to read"))
    );
    assert_eq!(complaints[1], format!("copydesk: {missing}: no such file"));
    assert!(complaints[2].starts_with(&format!("copydesk: {below}: ")));
}

#[test]
fn other_encodings_are_decoded() {
    let folder = Folder::new();
    let latin = folder
        .file("latin.txt", b"\x93Le caf\xe9 cr\xe8me d\xe9j\xe0 servi,\x94 dit-elle, tr\xe8s \xe9tonn\xe9e.");
    let wide: Vec<u8> = "\u{feff}“Yes,” he said.".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let run = run(&["extract", &latin, &folder.file("wide.txt", wide)]).clean();
    let documents = run.documents();
    assert_eq!(documents[0]["encoding"], "windows-1252");
    assert_eq!(documents[0]["mentions"][0]["text"], "“Le café crème déjà servi,”");
    assert_eq!(documents[1]["encoding"], "UTF-16LE");
    assert_eq!(documents[1]["mentions"][0]["start"], 0);
}

#[test]
fn random_bytes_are_documents_too() {
    let folder = Folder::new();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let paths: Vec<_> = (0..40)
        .map(|i| {
            let bytes: Vec<u8> = (0..2000)
                .map(|_| {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    state.to_le_bytes()[0]
                })
                .collect();
            folder.file(&format!("{i}.txt"), bytes)
        })
        .collect();
    let mut args = vec!["extract"];
    args.extend(paths.iter().map(String::as_str));
    let run = run(&args).clean();
    let ids: Vec<_> =
        run.documents().iter().map(|document| document["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, (0..40).map(|i| i.to_string()).collect::<Vec<_>>());
}

#[test]
fn compressed_files_are_read() {
    let folder = Folder::new();
    let gzip = |text: &str| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    };
    let zstd = |text: &str| {
        ruzstd::encoding::compress_to_vec(text.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest)
    };
    let line = |id: &str| format!("{{\"id\":\"{id}\",\"text\":\"x\"}}\n");
    let paths = [
        folder.file("text.txt.gz", gzip(ARTICLE)),
        folder.file("text.zst", zstd(ARTICLE)),
        folder.file("lines.jsonl.gz", [gzip(&line("a")), gzip(&line("b"))].concat()),
        folder.file("lines.jsonl.zst", [zstd(&line("c")), zstd(&line("d"))].concat()),
    ];
    let mut args = vec!["extract"];
    args.extend(paths.iter().map(String::as_str));
    let documents = run(&args).clean().documents();
    let ids: Vec<_> = documents.iter().map(|document| document["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["text", "text", "a", "b", "c", "d"]);
    assert_eq!(documents[0]["mentions"], documents[1]["mentions"]);
    assert_eq!(documents[0]["mentions"][0]["text"], "“We 👍 it,”");

    let piped = feed(&["extract"], &gzip(ARTICLE)).clean().documents();
    assert_eq!(piped[0]["mentions"], documents[0]["mentions"]);

    let mut cut = gzip(&line("e").repeat(500));
    cut.truncate(cut.len() - 9);
    let run_on = |path: &str| {
        let run = run(&["extract", path]);
        assert_eq!(run.status, 2);
        run.err
    };
    // Lines before the damage are read, so the line says where it is.
    let path = folder.file("cut.jsonl.gz", cut);
    let err = run_on(&path);
    assert!(err.starts_with(&format!("copydesk: {path}:50")) && err.contains("cut off"), "{err}");
    let path = folder.file("not.jsonl.gz", line("f"));
    assert_eq!(run_on(&path), format!("copydesk: {path}: no gzip data, though its name says so\n"));
}

#[test]
fn a_repaired_text_has_the_places_of_the_one_given() {
    let text = "â€œWe paid â‚¬5,â€\u{9d} said JÃ¼rg MÃ¼ller.\n";
    let of = |args: &[&str], input: &[u8]| feed(args, input).clean().documents().remove(0);
    let line = serde_json::json!({"text": text}).to_string();
    let repaired = of(&["extract", "--repair"], text.as_bytes());
    let from_line = of(&["extract", "--repair", "--input", "jsonl"], line.as_bytes());
    assert_eq!(repaired["mentions"], from_line["mentions"]);
    let quote = &repaired["mentions"][0];
    assert_eq!(quote["text"], "â€œWe paid â‚¬5,â€\u{9d}");
    assert_eq!((&quote["start"], &quote["open"]), (&0.into(), &"â€œ".into()));
    assert_eq!(quote["speaker"]["text"], "JÃ¼rg MÃ¼ller");
    let price = &repaired["mentions"][1];
    assert_eq!(
        (&price["text"], &price["value"], &price["currency"]),
        (&"â‚¬5".into(), &"5".into(), &"EUR".into())
    );
    let start = text.find("â‚¬").unwrap();
    assert_eq!((&price["start"], &price["end"]), (&start.into(), &(start + "â‚¬5".len()).into()));
    let notices = repaired["notices"].as_array().unwrap();
    assert!(notices.iter().all(|notice| notice["kind"] == "mojibake_repaired"), "{notices:?}");
    assert_eq!(notices.len(), 5);
    assert_eq!(notices[1]["start"], start);

    let unrepaired = of(&["extract"], text.as_bytes());
    assert_eq!(unrepaired["notices"][0]["kind"], "mojibake");
    assert_ne!(unrepaired["mentions"], repaired["mentions"]);
    let clean = of(&["extract", "--repair"], ARTICLE.as_bytes());
    assert_eq!(clean, of(&["extract"], ARTICLE.as_bytes()));
}

#[test]
fn places_count_what_was_asked_for() {
    places_count(&["extract"], ARTICLE);
    places_count(
        &["extract", "--repair"],
        "👍 â€œWe ðŸ‘\u{8d} â‚¬5,â€\u{9d} said MÃ¼ller. â€œAnd 7 kmâ€\u{9d}, “she” said.\n",
    );
}

fn places_count(args: &[&str], article: &str) {
    let of = |unit: &str| {
        feed(&[args, &["--offsets", unit]].concat(), article.as_bytes()).clean().documents().remove(0)
    };
    let (bytes, chars, utf16) = (of("bytes"), of("chars"), of("utf16"));
    let characters: Vec<char> = article.chars().collect();
    let units: Vec<u16> = article.encode_utf16().collect();
    let mut seen = 0;
    let mut compare = |place: &dyn Fn(&Value) -> Option<(usize, usize)>| {
        for (i, mention) in bytes["mentions"].as_array().unwrap().iter().enumerate() {
            let Some((start, end)) = place(mention) else { continue };
            let slice = &article[start..end];
            let (start, end) = place(&chars["mentions"][i]).unwrap();
            assert_eq!(characters[start..end].iter().collect::<String>(), slice);
            let (start, end) = place(&utf16["mentions"][i]).unwrap();
            assert_eq!(String::from_utf16(&units[start..end]).unwrap(), slice);
            seen += 1;
        }
    };
    let ends = |place: &Value| Some((place["start"].as_u64()? as usize, place["end"].as_u64()? as usize));
    compare(&ends);
    compare(&|mention| ends(&mention["content"]));
    assert!(seen >= 6, "{bytes}");
    for (i, mention) in bytes["mentions"].as_array().unwrap().iter().enumerate() {
        assert_eq!(mention["text"], chars["mentions"][i]["text"]);
    }
}
