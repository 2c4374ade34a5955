//! Zip and tar: members read as inputs of their own.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::Path;
use std::sync::Arc;

use zip::ZipArchive;
use zip::read::{ZipFile, read_zipfile_from_stream};
use zip::result::{ZipError, ZipResult};

use super::kind::Name;
use super::{At, BUFFER, End, Run, Source, Stopped, explain};

/// The most archives in each other that are read.
pub(super) const DEEPEST: usize = 4;

impl Run<'_> {
    /// Reads the members of a tar archive as they come.
    pub(super) fn tar(&mut self, source: &Arc<Source>, reader: impl Read, depth: usize) -> Result<(), End> {
        let mut archive = tar::Archive::new(reader);
        let mut cut = false;
        for (before, entry) in archive.entries()?.enumerate() {
            let mut entry = match entry {
                Ok(entry) => entry,
                // It was told of the member.
                Err(_) if cut => return Ok(()),
                Err(error) if before == 0 => {
                    return Err(io::Error::new(error.kind(), format!("no tar data ({error})")).into());
                }
                Err(error) => return Err(error.into()),
            };
            if !entry.header().entry_type().is_file() && !entry.header().entry_type().is_gnu_sparse() {
                continue;
            }
            let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let size = entry.size();
            let mut whole = Whole { read: &mut entry, left: size, cut: false };
            self.member(source, &name, BufReader::with_capacity(BUFFER, &mut whole), depth)?;
            cut = whole.cut;
        }
        Ok(())
    }

    /// Reads the members of a zip archive, in the order of its directory; of one whose directory is lost, as they come.
    pub(super) fn zip(
        &mut self,
        source: &Arc<Source>,
        file: impl Read + Seek,
        depth: usize,
    ) -> Result<(), End> {
        let mut file = BufReader::with_capacity(BUFFER, file);
        let lost = match ZipArchive::new(&mut file) {
            Ok(mut archive) => {
                for i in 0..archive.len() {
                    let member = archive.by_index(i);
                    self.zipped(source, member, depth)?;
                }
                return Ok(());
            }
            Err(error) => error,
        };
        file.rewind()?;
        let mut members = 0_u64;
        while let Ok(Some(member)) = read_zipfile_from_stream(&mut file) {
            members += 1;
            self.zipped(source, Ok(member), depth)?;
        }
        let why = match members {
            0 => format!("no zip archive that can be read ({lost})"),
            1.. => format!(
                "its directory is lost, so that members may be missing: the file was cut off ({lost})"
            ),
        };
        Err(io::Error::new(io::ErrorKind::InvalidData, why).into())
    }

    fn zipped<R: Read>(
        &mut self,
        source: &Arc<Source>,
        member: ZipResult<ZipFile<'_, R>>,
        depth: usize,
    ) -> Result<(), Stopped> {
        match member {
            Ok(member) if !member.is_file() => Ok(()),
            Ok(member) => {
                let name = String::from_utf8_lossy(member.name_raw()).into_owned();
                self.member(source, &name, BufReader::with_capacity(BUFFER, member), depth)
            }
            Err(ZipError::UnsupportedArchive(why)) => {
                self.out(source).trouble(At::Whole, format!("a member of it cannot be read: {why}"))
            }
            Err(error) => {
                self.out(source).trouble(At::Whole, format!("a member of it cannot be read: {error}"))
            }
        }
    }

    fn member(
        &mut self,
        archive: &Source,
        name: &str,
        reader: impl BufRead,
        depth: usize,
    ) -> Result<(), Stopped> {
        if !self.options.filter.takes(name) {
            return Ok(());
        }
        let source = archive.member(name);
        let read = self.stream(
            &source,
            &Name { found: true, ..Name::of(Path::new(name)) },
            Box::new(reader),
            None,
            depth + 1,
        );
        self.close(&source, read, explain)
    }
}

/// The bytes of a member, whose end before its size is an error.
struct Whole<R> {
    read: R,
    left: u64,
    cut: bool,
}

impl<R: Read> Read for Whole<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.read.read(out)?;
        self.left = self.left.saturating_sub(read as u64);
        if read == 0 && self.left > 0 && !out.is_empty() {
            self.cut = true;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(read)
    }
}

/// The stream in a file without a name, to be read from any place of it; and why it ended early, where it did.
pub(super) fn spool(reader: &mut dyn BufRead) -> io::Result<(File, Option<io::Error>)> {
    let mut file = tempfile::tempfile()?;
    let mut error = None;
    loop {
        let bytes = match reader.fill_buf() {
            Ok([]) => break,
            Ok(bytes) => bytes,
            Err(failed) if failed.kind() == io::ErrorKind::Interrupted => continue,
            Err(failed) => {
                error = Some(failed);
                break;
            }
        };
        let length = bytes.len();
        io::Write::write_all(&mut file, bytes)?;
        reader.consume(length);
    }
    file.rewind()?;
    Ok((file, error))
}
