//! Every seed of the fuzz targets, and every input that ever broke one, on stable.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::{decoding, invariants, normalize_oracle, oracle, style_oracle};

/// Gives every input of a target to its check, in the order of names; how many there were.
fn replay(target: &str, check: fn(&[u8])) -> usize {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let mut inputs = 0;
    for kind in ["corpus", "regressions"] {
        for path in files(&fuzz.join(kind).join(target)) {
            let input = std::fs::read(&path).unwrap();
            if std::panic::catch_unwind(|| check(&input)).is_err() {
                panic!("{} breaks the target `{target}`: what it found stands above", path.display());
            }
            inputs += 1;
        }
    }
    inputs
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

#[test]
fn decode() {
    assert!(replay("decode", decoding::pieces) > 0, "no seeds: see fuzz/README.md");
}

#[test]
fn document() {
    assert!(replay("document", oracle::bytes) > 0, "no seeds: see fuzz/README.md");
}

#[test]
fn text() {
    let check = |input: &[u8]| {
        if let Ok(text) = std::str::from_utf8(input) {
            oracle::text(text);
        }
    };
    assert!(replay("text", check) > 0, "no seeds: see fuzz/README.md");
}

#[test]
fn normalize() {
    assert!(replay("normalize", normalize_oracle::bytes) > 0, "no seeds: see fuzz/README.md");
}

#[test]
fn rewrite() {
    assert!(replay("rewrite", oracle::styled) > 0, "no seeds: see fuzz/README.md");
}

#[test]
fn style() {
    assert!(replay("style", style_oracle::bytes) > 0, "no seeds: see fuzz/README.md");
}

#[test]
fn repair() {
    let check = |input: &[u8]| {
        if let Ok(text) = std::str::from_utf8(input) {
            oracle::repair_of(text);
        }
    };
    assert!(replay("repair", check) > 0, "no seeds: see fuzz/README.md");
}

/// The seeds stay small enough to be cloned and replayed, and every folder belongs to a target.
#[test]
fn seeds_are_few_and_small() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    for kind in ["corpus", "regressions"] {
        let Ok(targets) = std::fs::read_dir(fuzz.join(kind)) else { continue };
        for target in targets.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()) {
            let source = fuzz.join("fuzz_targets").join(target.file_name().unwrap()).with_extension("rs");
            assert!(source.is_file(), "{} belongs to no target", target.display());
            if kind == "corpus" {
                let files = files(&target);
                let bytes: u64 = files.iter().map(|file| file.metadata().unwrap().len()).sum();
                assert!(files.len() <= 500, "{} files in {}", files.len(), target.display());
                assert!(bytes <= 1 << 20, "{bytes} bytes in {}", target.display());
            }
        }
    }
}

/// The dictionary that the targets are run with: the tokens of the properties, as libFuzzer writes them.
#[test]
fn the_dictionary_has_every_token() {
    let mut dictionary =
        String::from("# Made from TOKENS in tests/invariants.rs by COPYDESK_BLESS=1 cargo test.\n");
    for (i, token) in invariants::TOKENS.iter().enumerate() {
        if invariants::TOKENS[..i].contains(token) {
            continue;
        }
        dictionary.push('"');
        for byte in token.bytes() {
            match byte {
                b'"' | b'\\' => dictionary.extend(['\\', char::from(byte)]),
                b' '..=b'~' => dictionary.push(char::from(byte)),
                _ => write!(dictionary, "\\x{byte:02X}").unwrap(),
            }
        }
        dictionary.push_str("\"\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/dict/news.dict");
    if crate::bless() {
        std::fs::write(&path, dictionary).unwrap();
    } else {
        let stored = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            stored == dictionary,
            "fuzz/dict/news.dict is stale: COPYDESK_BLESS=1 cargo test --test main"
        );
    }
}
