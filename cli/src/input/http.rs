//! As much of HTTP as kept responses need.

use std::io::{self, Read};

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};

/// What a document is, by its media type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Media {
    Page,
    Text,
    /// It is told to be neither.
    Other,
    #[default]
    Unknown,
}

impl Media {
    pub(super) fn of(content_type: &str) -> Self {
        let kind = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match &*kind {
            "" | "application/octet-stream" | "unknown/unknown" | "*/*" => Self::Unknown,
            "text/html" | "application/xhtml+xml" => Self::Page,
            "text/plain" => Self::Text,
            _ => Self::Other,
        }
    }
}

/// What a body is whose type is not told: a page where it begins with markup.
pub(super) fn sniff(body: &[u8]) -> Media {
    let first = body.get(..1024).unwrap_or(body).trim_ascii_start();
    let begins = |tag: &[u8]| first.get(..tag.len()).is_some_and(|first| first.eq_ignore_ascii_case(tag));
    let page = [&b"<!doctype html"[..], b"<html", b"<head", b"<body", b"<?xml"].iter().any(|tag| begins(tag));
    if page { Media::Page } else { Media::Other }
}

/// How a body is encoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Coding {
    chunked: bool,
    /// The value of `Content-Encoding`, in lower case; empty without one.
    content: String,
}

/// The head of a response.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) status: u16,
    pub(super) content_type: String,
    pub(super) coding: Coding,
    /// How many bytes it has, with the empty line that ends it.
    pub(super) length: usize,
}

impl Head {
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut head = Self::default();
        let mut lines = bytes.split_inclusive(|&b| b == b'\n');
        let first = lines.next().filter(|line| line.starts_with(b"HTTP/"))?;
        head.length = first.len();
        let mut words = first.split(u8::is_ascii_whitespace).skip(1);
        head.status = std::str::from_utf8(words.next()?).ok()?.parse().ok()?;
        for line in lines {
            head.length += line.len();
            if line.trim_ascii().is_empty() {
                break;
            }
            match field(line) {
                Some((name, value)) if name == "content-type" => head.content_type = value,
                Some((name, value)) if name == "content-encoding" => {
                    head.coding.content = value.to_ascii_lowercase();
                }
                Some((name, value)) if name == "transfer-encoding" => {
                    head.coding.chunked = value.to_ascii_lowercase().contains("chunked");
                }
                _ => {}
            }
        }
        Some(head)
    }
}

/// The name, in lower case, and the value of a field of a header.
pub(super) fn field(line: &[u8]) -> Option<(String, String)> {
    let colon = line.iter().position(|&b| b == b':')?;
    let (name, value) = line.split_at_checked(colon)?;
    let name = String::from_utf8_lossy(name.trim_ascii()).to_ascii_lowercase();
    let value = String::from_utf8_lossy(value.get(1..)?.trim_ascii()).into_owned();
    Some((name, value))
}

impl Coding {
    /// The body itself; nothing where it is as it came. Crawlers that undo the encoding leave the header as it was, so a
    /// body that does not begin as its encoding does is taken as it is.
    pub(crate) fn undo(&self, body: &[u8], largest: usize) -> io::Result<Option<Vec<u8>>> {
        let body_of_chunks = if self.chunked { chunks(body) } else { None };
        let bytes = body_of_chunks.as_deref().unwrap_or(body);
        let mut out = Vec::new();
        let mut read = |reader: &mut dyn Read| -> io::Result<()> {
            reader.take(largest as u64 + 1).read_to_end(&mut out)?;
            Ok(())
        };
        match (&*self.content, bytes) {
            ("gzip" | "x-gzip", [0x1f, 0x8b, ..]) => read(&mut MultiGzDecoder::new(bytes))?,
            ("deflate", [0x78, ..]) => read(&mut ZlibDecoder::new(bytes))?,
            // Some servers leave out the frame of zlib.
            ("deflate", [first, ..]) if !first.is_ascii() || *first < b' ' => {
                read(&mut DeflateDecoder::new(bytes))?
            }
            ("br" | "zstd", _) if std::str::from_utf8(bytes).is_err() => {
                let why = format!("its body is compressed with `{}`, which is not read", self.content);
                return Err(io::Error::new(io::ErrorKind::Unsupported, why));
            }
            _ => return Ok(body_of_chunks),
        }
        if out.len() > largest {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!("its body has more than {} MiB", largest >> 20),
            ));
        }
        Ok(Some(out))
    }
}

/// A body out of its chunks; nothing where it has none. What is cut off is left out.
fn chunks(body: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let mut rest = body;
    let mut first = true;
    while let Some(end) = rest.iter().take(1 << 10).position(|&b| b == b'\n') {
        let (line, after) = rest.split_at_checked(end + 1)?;
        let size = line.split(|&b| b == b';').next().unwrap_or_default().trim_ascii();
        let size = std::str::from_utf8(size).ok().and_then(|size| usize::from_str_radix(size, 16).ok());
        let Some(size) = size else { break };
        first = false;
        if size == 0 {
            break;
        }
        out.extend_from_slice(after.get(..size).unwrap_or(after));
        let after = after.get(size..).unwrap_or_default();
        rest = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n")).unwrap_or(after);
    }
    (!first).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    #[test]
    fn heads_are_read() {
        let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x\r\nTransfer-Encoding: Chunked\r\n\r\nbody";
        let read = Head::read(head).unwrap();
        assert_eq!(
            (read.status, &*read.content_type, read.coding.chunked),
            (200, "text/html; charset=x", true)
        );
        assert_eq!(&head[read.length..], b"body");
        assert_eq!(Head::read(b"GET / HTTP/1.1\r\n\r\n"), None);
        assert_eq!(Head::read(b"HTTP/1.1\r\n\r\n"), None);
        assert_eq!(Head::read(b""), None);
    }

    #[test]
    fn bodies_are_undone_where_they_are_encoded() {
        let coding = |chunked, content: &str| Coding { chunked, content: content.into() };
        let undo = |coding: Coding, body: &[u8]| coding.undo(body, 100);
        assert_eq!(undo(coding(false, ""), b"as it is").unwrap(), None);
        assert_eq!(undo(coding(true, ""), b"3;x=y\r\nabc\r\n1\nd\n0\r\n\r\n").unwrap().unwrap(), b"abcd");
        assert_eq!(undo(coding(true, ""), b"ff\r\ncut off").unwrap().unwrap(), b"cut off");
        assert_eq!(undo(coding(true, "gzip"), b"<html>").unwrap(), None);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(b"page").unwrap();
        let gzip = gzip.finish().unwrap();
        assert_eq!(undo(coding(false, "gzip"), &gzip).unwrap().unwrap(), b"page");
        let mut bomb = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        bomb.write_all(&[b' '; 1000]).unwrap();
        assert!(
            undo(coding(false, "deflate"), &bomb.finish().unwrap())
                .unwrap_err()
                .to_string()
                .contains("more than")
        );
        assert!(undo(coding(false, "br"), b"\xff\xfe").unwrap_err().to_string().contains("`br`"));
    }
}
