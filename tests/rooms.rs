//! Data flows from the first room to the last: a room uses those above it and never those below. And languages are
//! data: no parser asks which language it reads.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// The rooms in the order in which they may use each other; `lib.rs` uses them all.
const ROOMS: &[&str] = &[
    "span",
    "error",
    "notice",
    "coverage",
    "cursor",
    "offset_map",
    "trie",
    "heads",
    "decode",
    "repair",
    "normalize",
    "language",
    "unit",
    "number",
    "quantity",
    "date",
    "style",
    "label",
    "quote",
    "document",
    "arbitrary",
];

/// What is wrong with one file of a room: a line for each thing, empty where nothing is.
fn findings(room: &str, source: &str, tags: &[String]) -> String {
    let mut findings = String::new();
    let Some(own) = ROOMS.iter().position(|&known| known == room) else {
        return format!("`{room}` is no room: add it to ROOMS in tests/rooms.rs where it belongs\n");
    };
    let code = code(source);
    for used in uses(&code) {
        match ROOMS.iter().position(|known| *known == used) {
            Some(place) if place <= own => {}
            Some(_) => writeln!(findings, "`{room}` uses `{used}`, which is below it").unwrap(),
            None => {
                writeln!(findings, "`{room}` uses `crate::{used}`, which is no room: name the room it is in")
                    .unwrap()
            }
        }
    }
    // The rooms above have tables of their own, by encoding.
    if ROOMS.iter().position(|&known| known == "language") < Some(own) {
        for tag in tags {
            if code.contains(&format!("\"{tag}\"")) || code.contains(&format!("\"{tag}-")) {
                writeln!(findings, "`{room}` names the language \"{tag}\": put what differs into its table")
                    .unwrap();
            }
        }
        if code.lines().any(|line| line.contains("match") && line.contains(".tag")) {
            writeln!(findings, "`{room}` matches on a language's tag: put what differs into its table")
                .unwrap();
        }
    }
    findings
}

/// The lines of a source file that are neither comments nor tests.
fn code(source: &str) -> String {
    let tests = source.find("\n#[cfg(test)]").unwrap_or(source.len());
    let lines = source[..tests].lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// The first names of all paths that begin with `crate`, also of those in braces.
fn uses(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        // `$crate::` in a macro is the same place; `my_crate::` is not.
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let path = &code[at + "crate::".len()..];
        let Some(list) = path.strip_prefix('{') else {
            names.extend(name(path));
            continue;
        };
        let mut depth = 0;
        let mut item = 0;
        for (i, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                ',' | '}' if depth == 0 => {
                    names.extend(name(list[item..i].trim_start()));
                    item = i + 1;
                    if c == '}' {
                        break;
                    }
                }
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    names
}

fn name(path: &str) -> Option<String> {
    let name: String = path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

/// The tags of the languages that have tables: the folders of `src/language`.
fn tags(src: &Path) -> Vec<String> {
    let folders = std::fs::read_dir(src.join("language")).unwrap().map(|entry| entry.unwrap());
    let folders = folders.filter(|entry| entry.file_type().unwrap().is_dir());
    let mut tags: Vec<_> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    tags.sort();
    tags
}

#[test]
fn rooms_use_only_rooms_above_them() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let tags = tags(&src);
    assert!(tags.len() >= 2, "{tags:?}");
    let mut files = Vec::new();
    sources(&src, &mut files);
    let mut all = String::new();
    for file in files.iter().filter(|file| **file != src.join("lib.rs")) {
        let within = file.strip_prefix(&src).unwrap();
        let room = Path::new(within.iter().next().unwrap()).with_extension("");
        // A file of tests may use what it likes.
        if file.file_stem().is_some_and(|stem| stem == "tests") || within.iter().any(|part| part == "tests") {
            continue;
        }
        // Made from data: `pt` is a picotonne there.
        if within == Path::new("unit/catalogue/table.rs") {
            continue;
        }
        for finding in
            findings(room.to_str().unwrap(), &std::fs::read_to_string(file).unwrap(), &tags).lines()
        {
            writeln!(all, "{}: {finding}", file.display()).unwrap();
        }
    }
    assert!(all.is_empty(), "\n{all}");
}

#[test]
fn the_check_fires() {
    let tags = ["en".to_owned(), "de".to_owned()];
    let clean = [
        ("date", "use crate::span::Span;\nuse crate::{number::{Number, Form}, date::Date};\n"),
        ("date", "// use crate::quote::Quote;\n/// see crate::quote\nfn f() {}\n"),
        ("span", "fn f() {}\n#[cfg(test)]\nmod tests { use crate::quote::Quote; }\n"),
        ("language", "const TAG: &str = \"en\";\n"),
        ("number", "const WORD: &str = \"end\";\nuse my_crate::quote;\n"),
        ("document", "use crate::quote;\n"),
    ];
    for (room, source) in clean {
        assert_eq!(findings(room, source, &tags), "", "{room}: {source}");
    }
    let dirty = [
        ("date", "use crate::quote::Quote;\n", "below"),
        ("date", "use crate::{span::Span, quote::{Quote, Kind}};\n", "below"),
        ("date", "use crate::{number::{Form, Number}, label};\n", "below"),
        ("unit", "fn f(x: &crate::number::Number) {}\n", "below"),
        ("span", "use crate::Document;\n", "no room"),
        ("attic", "fn f() {}\n", "no room"),
        ("number", "if tag == \"de\" {}\n", "names the language"),
        ("number", "if tag == \"en-IN\" {}\n", "names the language"),
        ("number", "match cx.language.tag {\n", "matches on"),
    ];
    for (room, source, why) in dirty {
        let found = findings(room, source, &tags);
        assert!(found.contains(why), "{room}: {source} {found}");
    }
}
