//! Files that are there whole or not at all.
//!
//! What is written goes to a file of another name in the same folder, which takes the place of the one meant when it is
//! complete. An interruption takes away what is not.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{Builder, TempPath};

use crate::trouble;

/// The status of a program that was interrupted, as shells have it.
const INTERRUPTED: i32 = 130;

/// The files that are not complete.
static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

fn unfinished() -> MutexGuard<'static, Vec<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Has an interruption take away what is not complete, and end the program.
pub(crate) fn remove_when_interrupted() -> io::Result<()> {
    let interrupted = || {
        // Nothing is put in place while this is held, so what is there stays whole.
        let files = unfinished();
        for path in files.iter() {
            let _ = fs::remove_file(path);
        }
        let lost = if files.is_empty() { "interrupted" } else { "interrupted: no report was written" };
        trouble::report(&lost);
        process::exit(INTERRUPTED)
    };
    ctrlc::set_handler(interrupted).map_err(io::Error::other)
}

/// A file to be.
#[derive(Debug)]
pub(crate) struct Whole {
    path: PathBuf,
    way: Way,
}

#[derive(Debug)]
enum Way {
    /// The file that will take the place of the one meant, and what that one is when it is no link.
    Beside(File, TempPath, PathBuf),
    /// A pipe or a device, which nothing can take the place of.
    Through(File),
    StandardOutput,
}

impl Whole {
    /// Begins a file, so that it is known early whether it can be written; `-` is standard output.
    ///
    /// # Errors
    ///
    /// Nothing can be written there; the message has the path.
    pub(crate) fn begin(path: &Path) -> io::Result<Self> {
        let named = |error: io::Error| named(path, &error);
        let way = if path.as_os_str() == "-" {
            Way::StandardOutput
        } else {
            match fs::metadata(path) {
                Ok(there) if there.is_dir() => {
                    return Err(named(io::Error::from(io::ErrorKind::IsADirectory)));
                }
                Ok(there) if !there.is_file() => {
                    Way::Through(OpenOptions::new().write(true).open(path).map_err(named)?)
                }
                Ok(_) => beside(fs::canonicalize(path).map_err(named)?).map_err(named)?,
                Err(_) => beside(path.to_owned()).map_err(named)?,
            }
        };
        Ok(Self { path: path.to_owned(), way })
    }

    /// Writes it and puts it in its place.
    ///
    /// # Errors
    ///
    /// It could not be written; then what stood there before still does, and the message has the path.
    pub(crate) fn finish(self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let done = match self.way {
            Way::StandardOutput => {
                let mut out = BufWriter::new(io::stdout().lock());
                return write(&mut out).and_then(|()| out.flush());
            }
            Way::Through(file) => {
                let mut out = BufWriter::new(file);
                write(&mut out).and_then(|()| out.flush())
            }
            Way::Beside(file, temporary, target) => {
                let mut out = BufWriter::new(&file);
                let written = write(&mut out).and_then(|()| out.flush());
                drop(out);
                written.and_then(|()| file.sync_all()).and_then(|()| put(temporary, &target))
            }
        };
        done.map_err(|error| named(&self.path, &error))
    }
}

fn beside(target: PathBuf) -> io::Result<Way> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = target.file_name().unwrap_or_default();
    let mut prefix = std::ffi::OsString::from(".");
    prefix.push(name);
    prefix.push(".");
    let mut builder = Builder::new();
    builder.prefix(&prefix).suffix(".unfinished");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // What any new file has: the umask takes from it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    // Held from before the file is there, so that an interruption cannot miss it.
    let mut files = unfinished();
    let (file, temporary) = builder.tempfile_in(folder)?.into_parts();
    files.push(temporary.to_path_buf());
    drop(files);
    Ok(Way::Beside(file, temporary, target))
}

fn put(temporary: TempPath, target: &Path) -> io::Result<()> {
    let mut files = unfinished();
    let path = temporary.to_path_buf();
    temporary.persist(target).map_err(|error| error.error)?;
    files.retain(|other| *other != path);
    Ok(())
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_there_whole_or_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        fs::write(&path, "old").unwrap();
        let file = Whole::begin(&path).unwrap();
        let failed = file.finish(|out| {
            out.write_all(&[b'x'; 100_000])?;
            Err(io::Error::other("no more room"))
        });
        assert!(failed.unwrap_err().to_string().ends_with("a.json: no more room"));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(folder.path()), ["a.json"]);
        Whole::begin(&path).unwrap().finish(|out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(names(folder.path()), ["a.json"]);
        drop(Whole::begin(&path).unwrap());
        assert_eq!(names(folder.path()), ["a.json"]);
    }

    #[test]
    fn what_cannot_be_written_is_known_early() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Whole::begin(folder.path()).is_err());
        let error = Whole::begin(&folder.path().join("none/a.json")).unwrap_err();
        assert!(error.to_string().contains("none/a.json: "), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_goes_on_pointing_where_it_did() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("a"), folder.path().join("b"));
        fs::write(&target, "old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        Whole::begin(&link).unwrap().finish(|out| out.write_all(b"new")).unwrap();
        assert_eq!(fs::read_to_string(&target).unwrap(), "new");
        assert!(link.is_symlink());
    }
}
