//! WARC, as of ISO 28500: what crawlers keep, and the WET files made of that.

use std::io::{self, BufRead, Read};

use super::http::{self, Media};
use super::{At, End, Form, Out};

/// The most bytes of the header of a record.
const LONGEST_HEADER: usize = 1 << 16;

/// The most bytes that are allocated because a header says so.
const AT_ONCE: usize = 1 << 20;

/// What the header of a record tells of the document in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Warc {
    pub(crate) id: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) language: Option<String>,
    /// The type of what is in it, with the parameter that names its encoding.
    pub(crate) content_type: String,
    pub(crate) media: Media,
    /// Where the body begins that an HTTP head stands before, and how it is encoded.
    pub(crate) http: Option<(usize, http::Coding)>,
    /// The most bytes that the body may have.
    pub(crate) largest: usize,
}

/// Gives every record that is a text: `conversion` and `resource` records, and pages and texts in `response` records.
///
/// What crawlers keep beside that is passed over: requests, their own notes, pictures, and responses whose status tells that
/// there is nothing.
pub(super) fn read(reader: &mut dyn BufRead, out: &mut Out<'_>) -> Result<(), End> {
    let mut reader = Place { reader, byte: 0, begin: 0 };
    for number in 1.. {
        let at = At::Record(number);
        let broken = |error| End::Broken { at, error };
        let header = match header(&mut reader).map_err(broken)? {
            Header::End => return Ok(()),
            Header::Whole(header) => header,
            Header::Broken(why) => {
                out.trouble(
                    at,
                    format!("no record of WARC at byte {}: {why}; the next one is looked for", reader.begin),
                )?;
                if !resync(&mut reader).map_err(broken)? {
                    return Ok(());
                }
                continue;
            }
        };
        let mut block = (&mut reader).take(header.length);
        if header.kind == Kind::Other {
            if io::copy(&mut block, &mut io::sink()).map_err(broken)? < header.length {
                return Err(broken(io::ErrorKind::UnexpectedEof.into()));
            }
            continue;
        }
        let largest = out.options.largest as u64;
        if header.length > largest {
            out.too_large(at, "the record")?;
            if io::copy(&mut block, &mut io::sink()).map_err(broken)? < header.length {
                return Err(broken(io::ErrorKind::UnexpectedEof.into()));
            }
            continue;
        }
        let mut bytes = Vec::with_capacity(usize::try_from(header.length).unwrap_or_default().min(AT_ONCE));
        if (block.read_to_end(&mut bytes).map_err(broken)? as u64) < header.length {
            return Err(broken(io::ErrorKind::UnexpectedEof.into()));
        }
        let mut told = Warc { largest: out.options.largest, ..header.told };
        if header.kind == Kind::Response {
            let Some(head) = http::Head::read(&bytes) else {
                out.trouble(at, "its response has no HTTP head")?;
                continue;
            };
            if !matches!(head.status, 200..=299) {
                continue;
            }
            told.http = Some((head.length, head.coding));
            told.content_type = head.content_type;
        }
        told.media = Media::of(&told.content_type);
        if told.media == Media::Unknown {
            let body = told.http.as_ref().map_or(0, |&(start, _)| start);
            told.media = match http::sniff(bytes.get(body..).unwrap_or_default()) {
                Media::Other if header.kind == Kind::Body => Media::Text,
                media => media,
            };
        }
        if told.media != Media::Other {
            out.give(at, Form::Warc(Box::new(told)), bytes)?;
        }
    }
    Ok(())
}

/// Which kind of record it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Its block is the text.
    Body,
    /// Its block is what an HTTP server said.
    Response,
    Other,
}

struct Record {
    kind: Kind,
    length: u64,
    told: Warc,
}

enum Header {
    Whole(Record),
    Broken(&'static str),
    End,
}

/// Reads the header of a record, after the empty lines that end the one before.
fn header(reader: &mut Place<'_>) -> io::Result<Header> {
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.begin = reader.byte;
        if read_line(reader, &mut line)? == 0 {
            return Ok(Header::End);
        }
        if !line.trim_ascii().is_empty() {
            break;
        }
    }
    if !line.starts_with(b"WARC/") {
        return Ok(Header::Broken("it does not begin with `WARC/`"));
    }
    let mut record = Record { kind: Kind::Other, length: 0, told: Warc::default() };
    let mut length = None;
    let mut size = 0;
    loop {
        line.clear();
        let read = read_line(reader, &mut line)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        size += read;
        if size > LONGEST_HEADER {
            return Ok(Header::Broken("its header does not end"));
        }
        if line.trim_ascii().is_empty() {
            break;
        }
        let Some((name, value)) = http::field(&line) else { continue };
        let told = &mut record.told;
        let value = || Some(value.clone());
        match &*name {
            "warc-type" => {
                record.kind = match value().as_deref() {
                    Some("conversion" | "resource") => Kind::Body,
                    Some("response") => Kind::Response,
                    _ => Kind::Other,
                };
            }
            "content-length" => length = value().and_then(|value| value.parse().ok()),
            "content-type" => told.content_type = value().unwrap_or_default(),
            "warc-target-uri" => told.url = value().map(|url| url.trim_matches(['<', '>']).to_owned()),
            "warc-date" => told.date = value(),
            "warc-record-id" => {
                told.id =
                    value().map(|id| id.trim_matches(['<', '>']).trim_start_matches("urn:uuid:").to_owned());
            }
            "warc-identified-content-language" => told.language = value(),
            _ => {}
        }
    }
    let Some(length) = length else { return Ok(Header::Broken("its header tells no `Content-Length`")) };
    record.length = length;
    // Of a DNS server or an FTP one there is no page.
    if record.kind == Kind::Response && !record.told.content_type.to_ascii_lowercase().contains("http") {
        record.kind = Kind::Other;
    }
    Ok(Header::Whole(record))
}

/// Reads a line; a longer one than a header may have is cut there.
fn read_line(reader: &mut Place<'_>, line: &mut Vec<u8>) -> io::Result<usize> {
    reader.take(LONGEST_HEADER as u64).read_until(b'\n', line)
}

/// Goes to the next line that begins a record; false where there is none.
fn resync(reader: &mut Place<'_>) -> io::Result<bool> {
    loop {
        let bytes = reader.fill_buf()?;
        if bytes.is_empty() {
            return Ok(false);
        }
        if bytes.starts_with(b"WARC/") {
            return Ok(true);
        }
        // A line may have many pieces.
        reader.skip_until(b'\n')?;
    }
}

/// A reader that knows how far it is.
struct Place<'r> {
    reader: &'r mut dyn BufRead,
    byte: u64,
    /// Where the record begins that is being read.
    begin: u64,
}

impl Read for Place<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(out)?;
        self.byte += read as u64;
        Ok(read)
    }
}

impl BufRead for Place<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.reader.fill_buf()
    }

    fn consume(&mut self, read: usize) {
        self.byte += read as u64;
        self.reader.consume(read);
    }
}
