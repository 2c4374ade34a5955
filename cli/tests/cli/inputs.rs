//! What dumps come in: directories, archives, tables, crawls.

use std::io::{Cursor, Write};

use serde_json::{Value, json};

use crate::harness::{Folder, Run, feed, run, text};

pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in members {
        if name.ends_with('/') {
            writer.add_directory(*name, options).unwrap();
        } else {
            writer.start_file(*name, options).unwrap();
            writer.write_all(bytes).unwrap();
        }
    }
    writer.finish().unwrap().into_inner()
}

fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        writer.append_data(&mut header, name, *bytes).unwrap();
    }
    writer.into_inner().unwrap()
}

/// A record of WARC.
fn warc(kind: &str, fields: &str, block: &[u8]) -> Vec<u8> {
    let mut record =
        format!("WARC/1.0\r\nWARC-Type: {kind}\r\n{fields}Content-Length: {}\r\n\r\n", block.len())
            .into_bytes();
    record.extend_from_slice(block);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

const URL: &str = "WARC-Target-URI: https://news.example/a\r\nWARC-Date: 2024-02-06T14:30:00Z\r\n";
const HTTP: &str = "Content-Type: application/http; msgtype=response\r\n";

/// What `clean` makes of a file, which must be without complaint.
fn clean(path: &str) -> Vec<Value> {
    run(&["clean", path]).clean().documents()
}

fn texts(documents: &[Value]) -> Vec<&str> {
    documents.iter().map(|document| document["text"].as_str().unwrap()).collect()
}

/// What is said of an input, and what is printed none the less.
fn troubled(run: &Run) -> (Vec<String>, Vec<&str>) {
    assert_eq!(run.status, 2, "{run:?}");
    (
        run.documents().iter().map(|document| document["text"].as_str().unwrap().to_owned()).collect(),
        run.err.lines().map(|line| line.strip_prefix("copydesk: ").unwrap()).collect(),
    )
}

#[test]
fn objects_over_lines_and_lists_of_them_are_read() {
    let folder = Folder::new();
    let list = json!([{"body": {"summary": [], "sections": [{"headline": ["H"], "paragraphs": ["One.", "Two."]}]}}, {"maintext": "Three.", "url": "https://a.example"}]);
    let list = serde_json::to_string_pretty(&list).unwrap();
    for name in ["list.json", "list.json.gz", "list", "list.txt.json"] {
        let bytes = if name.ends_with(".gz") { gzip(list.as_bytes()) } else { list.clone().into_bytes() };
        let documents = clean(&folder.file(name, bytes));
        assert_eq!(texts(&documents), ["H\n\nOne.\n\nTwo.", "Three."], "{name}");
        assert_eq!((documents[0].get("id"), &documents[1]["id"]), (None, &"https://a.example".into()));
    }
    let one = "{\n  \"text\": \"x\",\n  \"source\": \"https://a.example\"\n}\n";
    assert_eq!(texts(&clean(&folder.file("one.json", one))), ["x"]);
    assert_eq!(texts(&clean(&folder.file("two.json", one.repeat(2)))), ["x", "x"]);
    assert_eq!(texts(&clean(&folder.file("lines.json", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"))), ["a", "b"]);
    assert_eq!(feed(&["clean"], list.as_bytes()).clean().documents().len(), 2);
    assert_eq!(clean(&folder.file("empty.json", "")), Vec::<Value>::new());
    assert_eq!(clean(&folder.file("none.json", "[]\n")), Vec::<Value>::new());
    // An empty text is a text, in whatever order; null is none.
    for object in [r#"{"text":null,"maintext":""}"#, r#"{"maintext":"","text":null}"#] {
        assert_eq!(texts(&clean(&folder.file("null.json", object))), [""]);
    }
}

#[test]
fn broken_objects_are_named_and_the_others_read() {
    let folder = Folder::new();
    let path = folder.file(
        "a.json",
        "[\n {\"text\": \"a\"},\n {\"text\": \"b\n  },\n {\"text\": 7},\n {\"id\":\n 1},\n \"x\",\n {\"text\": \"c\"}, {\"text\": \"d",
    );
    let run = run(&["clean", &path]);
    let (texts, complaints) = troubled(&run);
    assert_eq!(texts, ["a", "c"]);
    let expected = [
        ("#2:", "not JSON"),
        ("#3:10: ", "invalid type: integer `7`"),
        ("#4: ", "neither `text` nor `bytes`"),
        ("#5: ", "not an object"),
        ("#7:", "not JSON"),
    ];
    assert_eq!(complaints.len(), expected.len(), "{complaints:#?}");
    for (complaint, (place, what)) in complaints.iter().zip(expected) {
        assert!(complaint.starts_with(&format!("{path}{place}")) && complaint.contains(what), "{complaint}");
    }
}

#[test]
fn the_field_with_the_text_can_be_told() {
    let folder = Folder::new();
    let path = folder.file("a.jsonl", r#"{"text":"no","story":{"full":"yes"}}"#);
    assert_eq!(texts(&run(&["clean", "--text-field", "story.full", &path]).clean().documents()), ["yes"]);
    let run = run(&["clean", "--text-field", "storey", &path]);
    let (_, complaints) = troubled(&run);
    assert_eq!(
        complaints,
        [format!(
            "{path}:1: no field `storey`; `--text-field` names the field that has the text: `text`, `story`"
        )]
    );
}

#[test]
fn tables_are_read() {
    let folder = Folder::new();
    let table = "id,Title,article,highlights\n1,\"A, B\",\"She said \"\"so\"\".\n\nYes.\",h\r\n\n2,,b\u{e9},\n3,x\n4,x,y,z,\n5,,,\n";
    let path = folder.file("a.csv", table);
    let first = run(&["clean", &path]);
    let (texts_read, complaints) = troubled(&first);
    assert_eq!(texts_read, ["She said \"so\".\n\nYes.", "bé", ""]);
    let ids: Vec<_> = first.documents().iter().map(|document| document["id"].clone()).collect();
    assert_eq!(ids, ["1", "2", "5"]);
    assert!(
        complaints[0].starts_with(&format!("{path}:7: 2 fields where the header has 4")),
        "{complaints:?}"
    );
    assert!(complaints[1].starts_with(&format!("{path}:8: 5 fields")), "{complaints:?}");

    for (name, table) in
        [("a.tsv", "text\tid\nx, y\t1\n"), ("b.csv", "text;id\nx, y;1\n"), ("c.csv.gz", "text|id\nx, y|1\n")]
    {
        let bytes = if name.ends_with("gz") { gzip(table.as_bytes()) } else { table.into() };
        let documents = clean(&folder.file(name, bytes));
        assert_eq!((texts(&documents), &documents[0]["id"]), (vec!["x, y"], &"1".into()), "{name}");
    }
    let latin = clean(&folder.file("latin.csv", b"text\n\"\x93Le caf\xe9 est ferm\xe9,\x94 dit-elle.\"\n"));
    assert_eq!(
        (texts(&latin), &latin[0]["encoding"]),
        (vec!["“Le café est fermé,” dit-elle."], &"windows-1252".into())
    );

    let path = folder.file("story.csv", "id,story\n1,x\n");
    assert_eq!(texts(&run(&["clean", "--text-field", "story", &path]).clean().documents()), ["x"]);
    let said = run(&["clean", &path]);
    assert_eq!(
        troubled(&said).1,
        [format!(
            "{path}:1: no column is named as texts are; `--text-field` names the one that has the text: `id`, `story`"
        )]
    );
    assert_eq!(feed(&["clean", "--input", "csv"], b"text\nx\n").clean().documents().len(), 1);
    assert_eq!(clean(&folder.file("empty.csv", "")), Vec::<Value>::new());
}

#[test]
fn a_table_that_was_cut_off_says_so_and_gives_what_is_whole() {
    let folder = Folder::new();
    for end in ["\"cut", "\"cut \"\"", "\"cut\n"] {
        let path = folder.file("a.csv", format!("id,text\n1,\"5\"\" wide\"\n2,{end}"));
        let run = run(&["clean", &path]);
        let (texts, complaints) = troubled(&run);
        assert_eq!(texts, ["5\" wide"]);
        let cut =
            format!("{path}:3: the row ends in a quoted field that is not closed: the file was cut off");
        assert_eq!(complaints, [cut]);
    }
    let whole = clean(&folder.file("a.csv", "id,text\n1,5\" wide\n2,\"so\""));
    assert_eq!(texts(&whole), ["5\" wide", "so"]);
}

#[test]
fn a_quotation_mark_too_much_does_not_fill_the_memory() {
    let folder = Folder::new();
    let mut table = "text\n\"open\n".to_owned();
    table.push_str(&"many words in a row\n".repeat(120_000));
    let path = folder.file("a.csv", format!("{table}\"\nnext\n"));
    let run = run(&["clean", "--max-record", "1", &path]);
    let (texts, complaints) = troubled(&run);
    assert_eq!(texts, ["next"]);
    assert!(
        complaints[0].starts_with(&format!("{path}:2: the row")) && complaints[0].contains("more than 1 MiB"),
        "{complaints:?}"
    );
}

#[test]
fn what_is_too_large_is_told_and_the_others_read() {
    let folder = Folder::new();
    let large = "x".repeat(1 << 20);
    let object = |text: &str| format!("{{\"text\":\"{text}\"}}");
    let paths = [
        folder.file("a.txt", format!("{large}x")),
        folder.file("a.jsonl", format!("{}\n{}\n", object(&large), object("b"))),
        folder.file("a.json", format!("[{},\n{}]", object(&large), object("c"))),
        folder.file(
            "a.warc",
            [warc("conversion", URL, format!("{large}x").as_bytes()), warc("conversion", URL, b"d")].concat(),
        ),
        folder.file("b.txt", &large),
    ];
    let mut args = vec!["clean", "--max-record", "1"];
    args.extend(paths.iter().map(String::as_str));
    let run = run(&args);
    let (texts, complaints) = troubled(&run);
    let starts: Vec<_> = texts.iter().map(|text| (&text[..1], text.len())).collect();
    assert_eq!(starts, [("b", 1), ("c", 1), ("d", 1), ("x", 1 << 20)]);
    for (complaint, (path, place)) in complaints.iter().zip(paths.iter().zip(["", ":1", "#1", "#1"])) {
        assert!(complaint.starts_with(&format!("{path}{place}: the ")), "{complaint}");
        assert!(
            complaint.ends_with("has more than 1 MiB; `--max-record` says how much one may have"),
            "{complaint}"
        );
    }
}

#[test]
fn crawls_are_read() {
    let folder = Folder::new();
    let page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<html lang=fr><title>T</title><p>Le caf\xe9<p>\x933 &euro;\x94";
    let chunked = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<p>It cos\r\n5\r\nt $5.\r\n0\r\n\r\n";
    let records = [
        warc("warcinfo", "", b"software: x"),
        warc("request", URL, b"GET / HTTP/1.1\r\n\r\n"),
        warc("response", &format!("WARC-Record-ID: <urn:uuid:7a>\r\n{URL}{HTTP}"), page),
        warc(
            "response",
            &format!("{URL}{HTTP}"),
            b"HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>No",
        ),
        warc(
            "response",
            &format!("{URL}{HTTP}"),
            b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG",
        ),
        warc("response", &format!("{URL}{HTTP}"), chunked),
        warc("response", &format!("{URL}{HTTP}"), b"HTTP/1.1 200 OK\r\n\r\n<!doctype html><p>6 km"),
        warc("response", &format!("{URL}{HTTP}"), b"no head"),
        warc("response", "Content-Type: text/dns\r\n", b"20240206\nnews.example"),
        warc(
            "conversion",
            &format!("{URL}Content-Type: text/plain\r\nWARC-Identified-Content-Language: deu,eng\r\n"),
            "Für 7 €".as_bytes(),
        ),
    ];
    let members: Vec<u8> = records.iter().flat_map(|record| gzip(record)).collect();
    for (name, bytes) in [
        ("a.warc", records.concat()),
        ("b.warc.gz", members),
        ("c", records.concat()),
        ("d.wet.zst", zstd(&records.concat())),
    ] {
        let path = folder.file(name, bytes);
        let run = run(&["extract", &path]);
        assert_eq!(
            (run.status, run.err.as_str()),
            (2, &*format!("copydesk: {path}#8: its response has no HTTP head\n"))
        );
        let documents = run.documents();
        let mentioned: Vec<_> = documents
            .iter()
            .map(|document| {
                document["mentions"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|mention| mention["text"].as_str().unwrap())
                    .collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(mentioned, [vec!["“3 €”", "3 €"], vec!["$5"], vec!["6 km"], vec!["7 €"]], "{name}");
        let of = |field: &str| {
            documents
                .iter()
                .map(|document| document[field].as_str().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(of("id")[..2], ["7a", "https://news.example/a"]);
        assert_eq!(
            (&of("encoding")[0], &of("locale")[0], &of("locale")[3]),
            (&"windows-1252".to_owned(), &"fr".to_owned(), &"de".to_owned())
        );
    }
}

#[cfg(feature = "parquet")]
fn parquet(documents: usize) -> Vec<u8> {
    use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
    use parquet::file::properties::WriterProperties;
    use parquet::file::writer::SerializedFileWriter;

    let schema = "message schema {
        optional binary text (UTF8); required binary raw; optional int64 timestamp; optional binary url (UTF8);
        optional group body (LIST) { repeated group list { optional binary element (UTF8); } }
    }";
    let schema = std::sync::Arc::new(parquet::schema::parser::parse_message_type(schema).unwrap());
    let properties = WriterProperties::builder().set_compression(parquet::basic::Compression::SNAPPY).build();
    let mut out = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut out, schema, properties.into()).unwrap();
    let strings =
        |values: &[String]| values.iter().map(|value| ByteArray::from(value.as_str())).collect::<Vec<_>>();
    for first in (0..documents).step_by(2) {
        // Two rows a group; the second has no text but a list of paragraphs.
        let mut group = writer.next_row_group().unwrap();
        let mut column = |values: &[String], definition: Option<&[i16]>, repetition: Option<&[i16]>| {
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<ByteArrayType>().write_batch(&strings(values), definition, repetition).unwrap();
            column.close().unwrap();
        };
        column(&[format!("text {first}")], Some(&[1, 0]), None);
        column(&["a".into(), "b".into()], None, None);
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<Int64Type>().write_batch(&[1_707_229_800_000, 0], Some(&[1, 1]), None).unwrap();
        column.close().unwrap();
        let mut column = |values: &[String], definition: Option<&[i16]>, repetition: Option<&[i16]>| {
            let mut column = group.next_column().unwrap().unwrap();
            column.typed::<ByteArrayType>().write_batch(&strings(values), definition, repetition).unwrap();
            column.close().unwrap();
        };
        column(&[format!("https://a.example/{first}")], Some(&[1, 0]), None);
        column(&["One.".into(), "Two.".into()], Some(&[0, 3, 3]), Some(&[0, 0, 1]));
        group.close().unwrap();
    }
    writer.close().unwrap();
    out
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_is_read() {
    let folder = Folder::new();
    let bytes = parquet(6);
    for (name, bytes) in [
        ("a.parquet", bytes.clone()),
        ("a", bytes.clone()),
        ("a.parquet.gz", gzip(&bytes)),
        ("a.zip", zip(&[("b", &bytes)])),
    ] {
        let documents = clean(&folder.file(name, bytes));
        assert_eq!(
            texts(&documents),
            ["text 0", "One.\n\nTwo.", "text 2", "One.\n\nTwo.", "text 4", "One.\n\nTwo."],
            "{name}"
        );
        assert_eq!((&documents[2]["id"], documents[1].get("id")), (&"https://a.example/2".into(), None));
    }
    assert_eq!(feed(&["clean"], &bytes).clean().documents().len(), 6);
    let path = text(&folder.path("a.parquet"));
    assert_eq!(
        texts(&run(&["clean", "--text-field", "raw", &path]).clean().documents()),
        ["a", "b", "a", "b", "a", "b"]
    );

    let said = |bytes: &[u8]| {
        let run = run(&["clean", &folder.file("b.parquet", bytes)]);
        let (texts, complaints) = troubled(&run);
        (texts.len(), complaints.join("\n"))
    };
    let (read, why) = said(&bytes[..bytes.len() - 1]);
    assert!(read == 0 && why.contains("b.parquet: no Parquet that can be read"), "{why}");
    let (read, why) = said(b"no");
    assert!(read == 0 && why.ends_with("b.parquet: no Parquet data, though its name says so"), "{why}");
    // Damage in the pages of the second group of rows: the other groups are read.
    let mut broken = bytes.clone();
    let second = bytes.windows(6).position(|window| window == b"text 2").unwrap();
    broken[second - 12..second].fill(0xff);
    let (read, why) = said(&broken);
    assert!(
        read >= 4 && why.contains("b.parquet#3: the rows from here to 4 cannot be read"),
        "{read}: {why}"
    );
    std::fs::create_dir(folder.path("broken")).unwrap();
    for at in (4..bytes.len()).step_by(7) {
        let mut broken = bytes.clone();
        broken[at] ^= 0x55;
        folder.file(&format!("broken/{at}.parquet"), &broken);
    }
    let run = run(&["clean", &text(&folder.path("broken"))]);
    assert!(run.status == 2 && !run.err.contains("panicked"), "{}", run.err);
}

#[test]
fn broken_crawls_are_read_as_far_as_they_go() {
    let folder = Folder::new();
    let conversion = |text: &str| warc("conversion", URL, text.as_bytes());
    let broken = [
        conversion("a"),
        b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nlost\r\n".to_vec(),
        conversion("b"),
        b"junk\n".to_vec(),
        conversion("c"),
    ]
    .concat();
    let at = conversion("a").len();
    let path = folder.file("a.wet", &broken);
    let run_on = run(&["clean", &path]);
    let (texts, complaints) = troubled(&run_on);
    assert_eq!(texts, ["a", "b", "c"]);
    assert!(
        complaints[0].starts_with(&format!("{path}#2: no record of WARC at byte {at}: "))
            && complaints[0].contains("Content-Length"),
        "{complaints:?}"
    );
    assert!(complaints[1].starts_with(&format!("{path}#4: no record of WARC at byte ")), "{complaints:?}");

    let mut cut: Vec<u8> = [conversion("a"), conversion("b"), conversion("cut")].concat();
    cut.truncate(cut.len() - 6);
    let path = folder.file("cut.warc", &cut);
    let run_on = run(&["clean", &path]);
    assert_eq!(
        troubled(&run_on),
        (
            vec!["a".into(), "b".into()],
            vec![&*format!("{path}#3: the data ends too early: the file was cut off")]
        )
    );
    let path = folder.file("not.warc", "no");
    assert_eq!(
        troubled(&run(&["clean", &path])).1,
        [format!("{path}: no WARC data, though its name says so")]
    );
}

#[test]
fn pages_are_read_where_that_is_told() {
    let folder = Folder::new();
    let path = folder.file("a.html", b"<meta charset=koi8-r><p>\xf7\xc5\xd3\xce\xc1<p>5 km");
    let page = run(&["clean", "--input", "html", &path]).clean().documents();
    assert_eq!((texts(&page), &page[0]["encoding"]), (vec!["Весна\n\n5 km"], &"KOI8-R".into()));
    assert!(texts(&clean(&path))[0].starts_with("<meta"));
}

#[test]
fn archives_are_read_member_by_member() {
    let folder = Folder::new();
    let inner = zip(&[("e.jsonl", b"{\"text\":\"five\"}\n{\"text\":\"six\"}\n")]);
    let lines = gzip(b"{\"text\":\"three\"}\nno\n");
    let list = br#"[{"text":"four"}]"#;
    let members: Vec<(&str, &[u8])> = vec![
        ("sub/", b""),
        ("sub/one.txt", b"one"),
        ("two words", b"two"),
        ("three.jsonl.gz", &lines),
        ("four.json", list),
        ("inner.zip", &inner),
        ("image.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
    ];
    let files: Vec<_> = members.iter().copied().filter(|(name, _)| !name.ends_with('/')).collect();
    let (zipped, tarred) = (zip(&members), tar(&files));
    for (name, bytes) in [
        ("a.zip", zipped.clone()),
        ("a", zipped.clone()),
        ("a.zip.gz", gzip(&zipped)),
        ("a.tar", tarred.clone()),
        ("b", tarred.clone()),
        ("a.tgz", gzip(&tarred)),
        ("a.tar.zst", zstd(&tarred)),
    ] {
        let path = folder.file(name, bytes);
        let run = run(&["clean", &path]);
        let (texts, complaints) = troubled(&run);
        assert_eq!(texts, ["one", "two", "three", "four", "five", "six"], "{name}");
        assert_eq!(run.documents()[0]["id"], "one");
        let [line, image] = &complaints[..] else { panic!("{complaints:?}") };
        assert!(line.starts_with(&format!("{path}!three.jsonl.gz:2:")), "{line}");
        assert!(image.starts_with(&format!("{path}!image.png: is no text; `--exclude`")), "{image}");
    }
    let path = text(&folder.path("a.zip"));
    let some = run(&["clean", "--include", "*.txt", "--include", "*.zip", "--include", "*.jsonl", &path])
        .clean()
        .documents();
    assert_eq!(texts(&some), ["one", "five", "six"]);
    let some = run(&["clean", "--exclude", "*.png", "--exclude", "three*", "--exclude", "/sub", &path])
        .clean()
        .documents();
    assert_eq!(texts(&some), ["two", "four", "five", "six"]);
    for bytes in [&zipped, &tarred, &gzip(&tarred)] {
        assert_eq!(
            feed(&["clean", "--exclude", "*.png", "--exclude", "three*"], bytes).clean().documents().len(),
            5
        );
    }
    let nested = (0..6).fold(zip(&[("x.txt", b"x")]), |inner, _| zip(&[("inner.zip", &inner)]));
    let deep = run(&["clean", &folder.file("deep.zip", nested)]);
    assert!(troubled(&deep).1[0].ends_with("more than 4 archives in each other are not read"), "{deep:?}");
    assert_eq!(clean(&folder.file("empty.zip", zip(&[]))), Vec::<Value>::new());
    assert_eq!(clean(&folder.file("empty.tar", tar(&[]))), Vec::<Value>::new());
}

#[test]
fn archives_that_are_cut_off_give_what_they_hold() {
    let folder = Folder::new();
    let members: Vec<(String, Vec<u8>)> = (0..5)
        .map(|i| (format!("{i}.txt"), format!("text {i} {}", "and so on ".repeat(100)).into_bytes()))
        .collect();
    let members: Vec<(&str, &[u8])> =
        members.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let (zipped, tarred) = (zip(&members), tar(&members));
    let check = |name: &str, bytes: &[u8], said: &str| {
        let path = folder.file(name, bytes);
        let run = run(&["clean", &path]);
        let (texts, complaints) = troubled(&run);
        let numbers: String = texts.iter().map(|text| &text[..7]).collect();
        assert_eq!(numbers, "text 0 text 1 text 2 ", "{name}: {complaints:?}");
        assert!(
            complaints.iter().any(|complaint| complaint.starts_with(&path) && complaint.contains(said)),
            "{name}: {complaints:?}"
        );
    };
    // In the middle of the fourth member.
    check("a.tar", &tarred[..3 * (512 + 1024) + 512 + 700], "!3.txt: the data ends too early");
    let fourth = zipped
        .windows(5)
        .enumerate()
        .filter(|(_, window)| window == b"3.txt")
        .map(|(at, _)| at)
        .next()
        .unwrap();
    check("a.zip", &zipped[..fourth + 30], "its directory is lost");
    let whole = gzip(&tarred[..3 * (512 + 1024) + 512]);
    check("a.tar.gz", &whole[..whole.len() - 4], "cut off");
}

#[test]
fn directories_are_read_in_order() {
    let folder = Folder::new();
    let root = text(&folder.path("dump"));
    for directory in ["dump", "dump/b", "dump/b/odd name", "dump/.git", "dump/skipped"] {
        std::fs::create_dir(folder.path(directory)).unwrap();
    }
    for (name, content) in [
        ("dump/c.txt", "c"),
        ("dump/a.jsonl", "{\"text\":\"a1\"}\n{\"text\":\"a2\"}\n"),
        ("dump/b/2.txt", "b2"),
        ("dump/b/10.txt", "b10"),
        ("dump/b/odd name/ü .txt", "odd"),
        ("dump/.hidden.txt", "hidden"),
        ("dump/.gitignore", "*.bak\nskipped/\n"),
        ("dump/.ignore", "b/not.txt\n"),
        ("dump/a.bak", "bak"),
        ("dump/b/not.txt", "not"),
        ("dump/skipped/s.txt", "s"),
    ] {
        folder.file(name, content);
    }
    let of = |args: &[&str]| {
        let args = [&["clean"], args, &[root.as_str()]].concat();
        let documents = run(&args).clean().documents();
        texts(&documents).join(" ")
    };
    assert_eq!(of(&[]), "a1 a2 b10 b2 odd c");
    assert_eq!(of(&["--include", "*.txt"]), "b10 b2 odd c");
    assert_eq!(of(&["--include", "*.txt", "--exclude", "/b/*.txt"]), "odd c");
    assert_eq!(of(&["--exclude", "b"]), "a1 a2 c");
    assert_eq!(of(&["--no-ignore", "--include", "*.bak", "--include", "s.txt"]), "bak s");

    folder.file("dump/image.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    folder.file("dump/wide.txt", b"\xff\xfex\0");
    let found = run(&["clean", &root]);
    let (texts, complaints) = troubled(&found);
    assert_eq!(texts.last().unwrap(), "x");
    assert!(complaints[0].starts_with(&format!("{root}/image.png: is no text")), "{complaints:?}");
    std::fs::create_dir(folder.path("empty")).unwrap();
    let empty = text(&folder.path("empty"));
    let run_on = run(&["clean", &empty]);
    assert!(
        troubled(&run_on).1[0].starts_with(&format!("{empty}: is a directory without files to read")),
        "{run_on:?}"
    );
    let wrong = run(&["clean", "--include", "a[", &root]);
    assert!(wrong.status == 2 && wrong.err.contains("--include"), "{}", wrong.err);
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_are_names_too() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let folder = Folder::new();
    let path = folder.path("").join(OsStr::from_bytes(b"caf\xe9 1.txt"));
    std::fs::write(path, "x").unwrap();
    let documents = clean(&text(&folder.path("")));
    assert_eq!((texts(&documents), &documents[0]["id"]), (vec!["x"], &"caf\u{fffd} 1".into()));
}

#[test]
fn no_bytes_make_a_reader_panic() {
    let folder = Folder::new();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let good: Vec<(&str, Vec<u8>)> = vec![
        ("json", b"[{\"text\":\"one\"},{\"text\":\"two\"}]".to_vec()),
        ("jsonl", b"{\"text\":\"one\"}\n{\"text\":\"two\"}\n".to_vec()),
        ("csv", b"text,id\n\"one\",1\ntwo,2\n".to_vec()),
        ("warc", warc("response", &format!("{URL}{HTTP}"), b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n<p>&#99;<b\r\n0\r\n\r\n")),
        ("zip", zip(&[("a.txt", b"one"), ("b.json", b"{\"text\":\"x\"}")])),
        ("tar", tar(&[("a.txt", b"one"), ("b.json", b"{\"text\":\"x\"}")])),
        ("gz", gzip(b"{\"text\":\"one\"}\n")),
        ("zst", zstd(b"{\"text\":\"one\"}\n")),
    ];
    for (ending, good) in &good {
        for i in 0..12 {
            let mut bytes = good.clone();
            match i % 3 {
                // Wholly random, with a beginning that is right; some bytes changed; cut off.
                0 => {
                    bytes = good
                        .iter()
                        .copied()
                        .take(8)
                        .chain((0..600).map(|_| random().to_le_bytes()[3]))
                        .collect()
                }
                1 => {
                    for _ in 0..4 {
                        let at = random() as usize % bytes.len();
                        bytes[at] = random().to_le_bytes()[3];
                    }
                }
                _ => bytes.truncate(random() as usize % bytes.len()),
            }
            folder.file(&format!("{i}.{ending}"), bytes);
        }
    }
    let run = run(&["extract", &text(&folder.path(""))]);
    assert!(run.status == 2 || run.status == 0, "{}", run.err);
    assert!(!run.err.contains("panicked") && !run.err.contains("defect"), "{}", run.err);
}

#[test]
fn findings_tell_the_record_that_they_are_in() {
    let folder = Folder::new();
    let list = r#"[{"text":"So."},{"text":"One.\n\n“Two."}]"#;
    let path = folder.file("a.zip", zip(&[("list.json", list.as_bytes())]));
    let check = |format: &str| {
        let run = run(&["check", "--format", format, &path]);
        assert_eq!((run.status, run.err.as_str()), (1, ""));
        run.out
    };
    assert!(
        check("human").starts_with(&format!("{path}!list.json#2: text 3:1: unclosed_quote")),
        "{}",
        check("human")
    );
    let found: Value = serde_json::from_str(&check("json")).unwrap();
    assert_eq!(
        (&found["path"], &found["record"], &found["line"]),
        (&format!("{path}!list.json").into(), &2.into(), &3.into())
    );
    let github = check("github");
    assert!(
        github.starts_with(&format!("::warning file={path}!list.json,title=unclosed_quote::")),
        "{github}"
    );
    assert!(github.contains("(line 3, column 1 of the text of record 2)"), "{github}");
}
