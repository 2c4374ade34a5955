//! Every seed of the fuzz targets, and every input that ever broke one, on stable.

use std::path::{Path, PathBuf};

use copydesk_oracles::{TARGETS, Target, dictionary};

/// Gives every input of a target to its check, in the order of names; how many there were, and those that broke it.
fn replay(target: &Target) -> (usize, Vec<PathBuf>) {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let inputs: Vec<_> =
        ["corpus", "regressions"].iter().flat_map(|kind| files(&fuzz.join(kind).join(target.name))).collect();
    let breaks = |path: &PathBuf| {
        let input = std::fs::read(path).unwrap();
        std::panic::catch_unwind(|| (target.check)(&input)).is_err()
    };
    (inputs.len(), inputs.into_iter().filter(breaks).collect())
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    files.sort();
    files
}

#[test]
fn every_seed_and_regression() {
    for target in TARGETS {
        let (inputs, broken) = replay(target);
        assert!(inputs > 0, "`{}` has no seeds: see fuzz/README.md", target.name);
        assert_eq!(broken, Vec::<PathBuf>::new(), "what `{}` found stands above", target.name);
    }
}

/// Every program in `fuzz_targets` is a target, and every target a program.
#[test]
fn every_target_is_a_program() {
    let programs = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/fuzz_targets"));
    let names: Vec<_> = programs.iter().map(|path| path.file_stem().unwrap().to_str().unwrap()).collect();
    let targets: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names, targets);
    for (path, name) in programs.iter().zip(targets) {
        let source = std::fs::read_to_string(path).unwrap();
        assert!(
            source.contains(&format!("copydesk_oracles::run(\"{name}\", ")),
            "{} asks something else",
            path.display()
        );
    }
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

/// The dictionary that the targets are run with is the one that the tables of today make.
#[test]
fn the_dictionary_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (path, made) = (root.join("fuzz/dict/news.dict"), dictionary::make(root).unwrap());
    if crate::bless() {
        std::fs::write(&path, made).unwrap();
    } else {
        let stored = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            stored == made,
            "fuzz/dict/news.dict is stale: COPYDESK_BLESS=1 cargo test --test main dictionary"
        );
    }
}
