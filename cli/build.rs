//! Puts together the texts that `audit --harvest` knows: the articles of the project and the seeds of its fuzz targets, as
//! they stand beside this package in the repository. A package built elsewhere knows none.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Where the texts are. Of the seeds, those of the targets that a harvest is for.
const FOLDERS: [&str; 3] = ["../corpus", "../fuzz/corpus/document", "../fuzz/corpus/text"];

fn main() -> io::Result<()> {
    let mut known = Vec::new();
    for folder in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        for path in files(Path::new(folder))? {
            let bytes = fs::read(&path)?;
            known.extend_from_slice(&u32::try_from(bytes.len()).map_err(io::Error::other)?.to_le_bytes());
            known.extend_from_slice(&bytes);
        }
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("not run by cargo"))?;
    fs::write(Path::new(&out).join("known"), known)
}

/// The texts in a folder in the order of their names, none where there is no such folder.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    let other = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "jsonl" || ending == "md");
    files.retain(|path| path.is_file() && !other(path));
    files.sort();
    Ok(files)
}
