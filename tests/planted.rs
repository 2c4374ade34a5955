//! That every fault of `fuzz/planted/bugs.txt` can still be planted: its line stands once in the library. And every bound of
//! `sweep/planted.txt` taken away: it stands in its file.

use std::path::{Path, PathBuf};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_fault_applies() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    sources(&root.join("src"), &mut files);
    let texts: Vec<String> = files.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let bugs = std::fs::read_to_string(root.join("fuzz/planted/bugs.txt")).unwrap();
    let mut lost = Vec::new();
    let (mut lines, mut others) = (0, 0);
    for line in bugs.lines() {
        if let Some(line) = line.strip_prefix("- ") {
            lines += 1;
            let times: usize = texts.iter().map(|text| text.matches(line).count()).sum();
            if times != 1 {
                lost.push(format!("stands {times} times: {line}"));
            }
        }
        others += usize::from(line.starts_with("+ "));
    }
    assert!(lost.is_empty(), "give these another line in fuzz/planted/bugs.txt:\n{}", lost.join("\n"));
    assert_eq!((lines, others), (30, 30));
}

#[test]
fn every_bound_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bounds = std::fs::read_to_string(root.join("sweep/planted.txt")).unwrap();
    let mut many = 0;
    for line in bounds.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [file, name] = line.split(' ').take(2).collect::<Vec<_>>()[..] else { panic!("{line}") };
        let source = std::fs::read_to_string(root.join(file)).unwrap();
        assert!(source.contains(&format!("const {name}: usize =")), "{file} has no bound {name}");
        many += 1;
    }
    assert!(many >= 5);
}
