//! What files are put into: compressed one by one, or in archives.

use std::fs;
use std::io::{self, Cursor, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::format::File;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pack {
    Plain,
    Gz,
    Zst,
    Zip,
    Tar,
}

impl Pack {
    pub(crate) const ALL: [Self; 5] = [Self::Plain, Self::Gz, Self::Zst, Self::Zip, Self::Tar];

    /// The ending of a name with its dot; none where nothing is done.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Self::Plain => "",
            Self::Gz => ".gz",
            Self::Zst => ".zst",
            Self::Zip => ".zip",
            Self::Tar => ".tar",
        }
    }

    pub(crate) fn is_archive(self) -> bool {
        matches!(self, Self::Zip | Self::Tar)
    }

    /// Where a file ends up: its path, and its name in the archive.
    pub(crate) fn place(self, archive: &str, file: &File) -> (String, Option<String>) {
        if self.is_archive() {
            (format!("{archive}{}", self.ending()), Some(file.name.clone()))
        } else {
            (format!("{}{}", file.name, self.ending()), None)
        }
    }

    /// Packs files: each path with its bytes. `records` of each go into one member or frame.
    pub(crate) fn pack(
        self,
        archive: &str,
        files: &[File],
        records: usize,
    ) -> io::Result<Vec<(String, Vec<u8>)>> {
        let path = |file: &File| self.place(archive, file).0;
        match self {
            Self::Plain => Ok(files.iter().map(|file| (path(file), file.bytes.clone())).collect()),
            Self::Gz => files.iter().map(|file| Ok((path(file), members(file, records, gzip)?))).collect(),
            Self::Zst => files
                .iter()
                .map(|file| {
                    let frame = |bytes: &[u8]| Ok(compress_to_vec(bytes, CompressionLevel::Fastest));
                    Ok((path(file), members(file, records, frame)?))
                })
                .collect(),
            Self::Zip => Ok(vec![(format!("{archive}.zip"), zip(files)?)]),
            Self::Tar => Ok(vec![(format!("{archive}.tar"), tar(files)?)]),
        }
    }
}

/// A file compressed in pieces of so many records.
fn members(
    file: &File,
    records: usize,
    compress: impl Fn(&[u8]) -> io::Result<Vec<u8>>,
) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut start = 0;
    for ends in file.ends.chunks(records.max(1)) {
        let end = ends.last().copied().unwrap_or(start);
        out.extend(compress(file.bytes.get(start..end).unwrap_or_default())?);
        start = end;
    }
    Ok(out)
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn zip(files: &[File]) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for file in files {
        archive.start_file(file.name.as_str(), options)?;
        archive.write_all(&file.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn tar(files: &[File]) -> io::Result<Vec<u8>> {
    let mut archive = tar::Builder::new(Vec::new());
    for file in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(file.bytes.len() as u64);
        header.set_mode(0o644);
        archive.append_data(&mut header, &file.name, &*file.bytes)?;
    }
    archive.into_inner()
}

/// Writes files under a folder.
pub(crate) fn store(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    }
    Ok(())
}
