//! Compressed files, read as what is in them.

use std::io::{self, BufRead, BufReader, Read};

use flate2::bufread::MultiGzDecoder;
use ruzstd::decoding::BlockDecodingStrategy;
use ruzstd::decoding::FrameDecoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    /// RFC 1952, of one member or many.
    Gzip,
    /// RFC 8878, of one frame or many.
    Zstd,
}

impl Compression {
    /// What the first bytes of a file say. No text begins with these.
    fn of_magic(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0x1f, 0x8b, ..] => Some(Self::Gzip),
            [0x28, 0xb5, 0x2f, 0xfd, ..] => Some(Self::Zstd),
            _ => None,
        }
    }

    /// Whether data compressed so can begin with these bytes: a frame of Zstandard may be one to be skipped.
    fn begins(self, bytes: &[u8]) -> bool {
        match self {
            Self::Gzip => Self::of_magic(bytes) == Some(self),
            Self::Zstd => {
                Self::of_magic(bytes) == Some(self) || matches!(bytes, [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..])
            }
        }
    }

    /// What the ending of a name says, in lower case and without its dot.
    pub(crate) fn of_ending(ending: &str) -> Option<Self> {
        match ending {
            "gz" => Some(Self::Gzip),
            "zst" | "zstd" => Some(Self::Zstd),
            _ => None,
        }
    }
}

/// The most compressions of one another that are undone.
const DEEPEST: usize = 3;

/// What is in `source`, which is compressed where its name or its first bytes say so; and whether it was.
pub(crate) fn open<'r>(
    mut source: Box<dyn BufRead + 'r>,
    named: Option<Compression>,
) -> io::Result<(Box<dyn BufRead + 'r>, bool)> {
    let mut named = named;
    for depth in 0..DEEPEST {
        source = look(source)?;
        let first = source.fill_buf()?;
        if first.is_empty() {
            return Ok((source, depth > 0));
        }
        if let Some(named) = named.filter(|named| !named.begins(first)) {
            return Err(invalid(format!("no {named:?} data, though its name says so").to_lowercase()));
        }
        source = match named.take().or_else(|| Compression::of_magic(first)) {
            Some(Compression::Gzip) => {
                Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(source)))
            }
            Some(Compression::Zstd) => {
                Box::new(BufReader::with_capacity(BUFFER, Zstd { source, frame: None }))
            }
            None => return Ok((source, depth > 0)),
        };
    }
    Ok((source, true))
}

/// The same reader, with the bytes that tell a compression in its buffer: a pipe may bring them one by one.
fn look<'r>(mut source: Box<dyn BufRead + 'r>) -> io::Result<Box<dyn BufRead + 'r>> {
    if source.fill_buf()?.len() >= MAGIC {
        return Ok(source);
    }
    let mut first = Vec::new();
    (&mut source).take(MAGIC as u64).read_to_end(&mut first)?;
    Ok(Box::new(io::Cursor::new(first).chain(source)))
}

/// How many bytes tell a compression.
const MAGIC: usize = 4;

/// How many bytes are decompressed at once.
const BUFFER: usize = 1 << 16;

/// The most that a frame may ask to look back, as much as the `zstd` program allows unless told otherwise.
const LARGEST_WINDOW: u64 = 128 << 20;

/// Reads frame after frame, which `ruzstd` leaves to its caller.
struct Zstd<R> {
    source: R,
    frame: Option<FrameDecoder>,
}

impl<R: BufRead> Zstd<R> {
    /// Begins the next frame; false at the end of the source.
    fn begin(&mut self) -> io::Result<bool> {
        while !self.source.fill_buf()?.is_empty() {
            let mut frame = FrameDecoder::new();
            frame.set_max_window_size(LARGEST_WINDOW);
            match frame.init(&mut self.source) {
                Ok(()) => {
                    self.frame = Some(frame);
                    return Ok(true);
                }
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame {
                    length,
                    ..
                })) => {
                    let length = u64::from(length);
                    if io::copy(&mut (&mut self.source).take(length), &mut io::sink())? < length {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(invalid(error)),
            }
        }
        Ok(false)
    }
}

impl<R: BufRead> Read for Zstd<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            if self.frame.is_none() && !self.begin()? {
                return Ok(0);
            }
            let Some(frame) = &mut self.frame else { return Ok(0) };
            while frame.can_collect() == 0 && !frame.is_finished() {
                frame
                    .decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1))
                    .map_err(invalid)?;
            }
            let read = frame.read(out)?;
            if read > 0 {
                return Ok(read);
            }
            if frame.is_finished() {
                let told = frame.get_checksum_from_data();
                if told.is_some() && told != frame.get_calculated_checksum() {
                    return Err(invalid("the checksum does not fit the content"));
                }
                self.frame = None;
            }
        }
    }
}

fn invalid(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    fn read(bytes: &[u8], named: Option<Compression>) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        open(Box::new(bytes), named)?.0.read_to_end(&mut out)?;
        Ok(out)
    }

    #[test]
    fn frames_follow_each_other() {
        let mut bytes = compress_to_vec(&b"one\n"[..], CompressionLevel::Fastest);
        // A frame to be skipped, as `pzstd` writes them.
        bytes.extend([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
        bytes.extend(compress_to_vec(&b""[..], CompressionLevel::Fastest));
        bytes.extend(compress_to_vec(&b"two\n"[..], CompressionLevel::Uncompressed));
        assert_eq!(read(&bytes, None).unwrap(), b"one\ntwo\n");
    }

    #[test]
    fn damage_is_an_error_and_nothing_is_nothing() {
        let bytes = compress_to_vec(&b"a line and a line and a line\n"[..], CompressionLevel::Fastest);
        for end in 1..bytes.len() {
            assert!(read(&bytes[..end], Some(Compression::Zstd)).is_err(), "cut at {end}");
        }
        assert!(read(b"plain", Some(Compression::Zstd)).is_err());
        assert!(read(b"plain", Some(Compression::Gzip)).is_err());
        assert_eq!(read(b"", Some(Compression::Gzip)).unwrap(), b"");
        assert_eq!(read(b"plain", None).unwrap(), b"plain");
    }
}
