//! How documents are written down, each format with the fields of a tool that writes it.

use std::io;
use std::sync::Arc;

use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use serde_json::json;

use crate::fault::Fault;
use crate::story::Story;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// A file a document, its text.
    Txt,
    /// JSON Lines, an object a line.
    Jsonl,
    /// A file a document, an object as news-please writes it.
    Json,
    /// An array of objects as fundus writes it.
    Array,
    /// With a line of names, quoted where need be.
    Csv,
    /// With the columns of Hugging Face's `cc_news`.
    Parquet,
    /// Responses of HTTP with pages in HTML, as CC-NEWS has them.
    Warc,
    /// Conversions to plain text, as Common Crawl has them.
    Wet,
}

/// A file as it is before it is compressed.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// Where each record ends; nothing but a record is between two ends.
    pub(crate) ends: Vec<usize>,
    /// What a reader counts each record as: lines of text, elements of lists, records of WARC.
    pub(crate) numbers: Vec<u64>,
}

impl Format {
    pub(crate) const ALL: [Self; 8] =
        [Self::Txt, Self::Jsonl, Self::Json, Self::Array, Self::Csv, Self::Parquet, Self::Warc, Self::Wet];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Txt => "txt",
            Self::Jsonl => "jsonl",
            Self::Json => "json",
            Self::Array => "array",
            Self::Csv => "csv",
            Self::Parquet => "parquet",
            Self::Warc => "warc",
            Self::Wet => "wet",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Array => "json",
            Self::Wet => "warc.wet",
            _ => self.name(),
        }
    }

    /// Whether each document has a file of its own.
    pub(crate) fn is_file_each(self) -> bool {
        matches!(self, Self::Txt | Self::Json)
    }

    /// Writes documents into one file, or one for each.
    pub(crate) fn write(self, name: &str, stories: &[Story]) -> io::Result<Vec<File>> {
        let ending = self.ending();
        if self.is_file_each() {
            return Ok(stories
                .iter()
                .map(|story| {
                    let bytes = if self == Self::Txt { story.bytes() } else { news_please(story) };
                    File {
                        name: format!("{name}/{}.{ending}", story.id),
                        ends: vec![bytes.len()],
                        bytes,
                        numbers: Vec::new(),
                    }
                })
                .collect());
        }
        let name = format!("{name}.{ending}");
        if self == Self::Parquet {
            let bytes = parquet(stories)?;
            let numbers = (1..).take(stories.len()).collect();
            return Ok(vec![File { name, ends: vec![bytes.len()], bytes, numbers }]);
        }
        let mut bytes: Vec<u8> = match self {
            Self::Csv => b"id,title,author,url,hostname,date,language,text\r\n".into(),
            Self::Wet | Self::Warc => {
                warc("warcinfo", &[], "application/warc-fields", b"software: copydesk-dump\r\n")
            }
            _ => Vec::new(),
        };
        let (mut ends, mut numbers) = (Vec::new(), Vec::new());
        let mut line = 2;
        for (index, story) in stories.iter().enumerate() {
            let start = bytes.len();
            match self {
                Self::Jsonl => bytes.extend(json_line(story)),
                Self::Array => {
                    bytes.extend_from_slice(if index == 0 { b"[\n" } else { b",\n" });
                    bytes.extend(fundus(story));
                }
                Self::Csv => bytes.extend(row(story)),
                Self::Warc => bytes.extend(response(story)),
                _ => bytes.extend(conversion(story)),
            }
            if self == Self::Array && index + 1 == stories.len() {
                bytes.extend_from_slice(b"\n]\n");
            }
            ends.push(bytes.len());
            numbers.push(match self {
                Self::Csv => line,
                // The first is what the crawler says of itself.
                Self::Warc | Self::Wet => index as u64 + 2,
                _ => index as u64 + 1,
            });
            let lines = bytes.get(start..).unwrap_or_default().iter().filter(|&&b| b == b'\n').count();
            line += lines as u64;
        }
        Ok(vec![File { name, bytes, ends, numbers }])
    }
}

/// A line of JSON Lines; a broken one ends in the midst of its text.
fn json_line(story: &Story) -> Vec<u8> {
    let line = json!({
        "id": story.id, "url": story.url, "title": story.title, "date": story.date, "language": story.language,
        "text": story.text(),
    });
    let mut line = line.to_string().into_bytes();
    if story.fault == Some(Fault::Unread) {
        line.truncate(line.len() * 2 / 3);
    }
    line.push(b'\n');
    line
}

/// An object as news-please writes it; a broken one ends in the midst of its text.
fn news_please(story: &Story) -> Vec<u8> {
    let object = json!({
        "authors": [], "date_download": "2025-12-01 06:30:00", "date_modify": "None", "date_publish": story.date,
        "description": null, "filename": format!("{}.html", story.id), "image_url": null,
        "language": story.language, "localpath": null, "maintext": story.text(), "source_domain": "example",
        "text": null, "title": story.title, "title_page": null, "title_rss": null, "url": story.url,
    });
    let mut object = serde_json::to_vec_pretty(&object).unwrap_or_default();
    if story.fault == Some(Fault::Unread) {
        object.truncate(object.len() / 2);
    }
    object
}

/// An element of an array as fundus writes it; a broken one has no text.
fn fundus(story: &Story) -> Vec<u8> {
    let mut object = json!({
        "title": story.title, "plaintext": story.text(), "authors": ["A. Writer"],
        "publishing_date": format!("{}T08:00:00+00:00", story.date), "topics": ["harbour"], "free_access": true,
        "requested_url": story.url, "lang": story.language, "uuid": story.id,
    });
    if let Some(object) = object.as_object_mut().filter(|_| story.fault == Some(Fault::Unread)) {
        object.remove("plaintext");
    }
    object.to_string().into_bytes()
}

/// A row of CSV; a broken one ends after its first fields.
fn row(story: &Story) -> Vec<u8> {
    let quoted = |field: &str| match field.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_owned(),
    };
    let language = story.language.unwrap_or_default();
    let text = story.text();
    let fields = [&*story.id, &story.title, "A. Writer", &story.url, "example", &story.date, language, &text];
    let fields =
        if story.fault == Some(Fault::Unread) { fields.get(..2).unwrap_or_default() } else { &fields };
    let mut row = fields.iter().map(|field| quoted(field)).collect::<Vec<_>>().join(",");
    row.push_str("\r\n");
    row.into_bytes()
}

/// A record of WARC 1.0 as ISO 28500 has it.
fn warc(kind: &str, headers: &[(&str, &str)], content_type: &str, content: &[u8]) -> Vec<u8> {
    let mut record = format!("WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2025-12-01T06:30:00Z\r\n");
    for (name, value) in headers {
        record.push_str(&format!("{name}: {value}\r\n"));
    }
    record.push_str(&format!("Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n", content.len()));
    let mut record = record.into_bytes();
    record.extend_from_slice(content);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

fn uuid(story: &Story) -> String {
    format!("<urn:uuid:00000000-0000-4000-8000-0000{}>", story.id.trim_start_matches('d'))
}

/// A page; a broken record has no number where its length should be.
fn response(story: &Story) -> Vec<u8> {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let paragraphs: String =
        story.paragraphs.iter().map(|paragraph| format!("<p>{}</p>\n", escaped(paragraph))).collect();
    // What has no text has no headline in it either, and a sentence that stands alone has none.
    let alone = story.fault.is_some_and(Fault::is_alone);
    let headline = match alone || story.paragraphs.is_empty() {
        true => String::new(),
        false => format!("<h1>{}</h1>\n", escaped(&story.title)),
    };
    let page = format!(
        "<!doctype html>\n<html>\n<head><title>{title}</title>\n<style>p {{ margin: 0 }}</style>\n\
         <script>var open = '“never closed 77';</script></head>\n<body>\n<article>\n{headline}\
         {paragraphs}</article>\n</body>\n</html>\n",
        title = escaped(&story.title),
    );
    let label =
        if matches!(story.fault, Some(Fault::GuessedEncoding | Fault::MixedEncoding | Fault::MalformedBytes))
        {
            ""
        } else {
            "; charset=utf-8"
        };
    let mut http =
        format!("HTTP/1.1 200 OK\r\nContent-Type: text/html{label}\r\nServer: nginx\r\n\r\n").into_bytes();
    http.extend(story.encoded(&page));
    let headers = [("WARC-Record-ID", &*uuid(story)), ("WARC-Target-URI", &story.url)];
    broken(story, warc("response", &headers, "application/http; msgtype=response", &http))
}

/// Plain text; a broken record has no number where its length should be.
fn conversion(story: &Story) -> Vec<u8> {
    let language = story.language.and_then(|tag| ISO_639_3.iter().find(|(short, _)| *short == tag));
    let id = uuid(story);
    let mut headers = vec![("WARC-Record-ID", &*id), ("WARC-Target-URI", &story.url)];
    headers.extend(language.map(|&(_, long)| ("WARC-Identified-Content-Language", long)));
    broken(story, warc("conversion", &headers, "text/plain", story.text().as_bytes()))
}

/// Languages as Common Crawl writes them.
const ISO_639_3: [(&str, &str); 7] =
    [("de", "deu"), ("en", "eng"), ("es", "spa"), ("fr", "fra"), ("it", "ita"), ("nl", "nld"), ("pt", "por")];

fn broken(story: &Story, record: Vec<u8>) -> Vec<u8> {
    if story.fault != Some(Fault::Unread) {
        return record;
    }
    let text = String::from_utf8_lossy(&record).into_owned();
    text.replacen("Content-Length: ", "Content-Length: some ", 1).into_bytes()
}

const COLUMNS: [&str; 8] = ["title", "text", "domain", "date", "description", "url", "image_url", "language"];

fn parquet(stories: &[Story]) -> io::Result<Vec<u8>> {
    const ROWS: usize = 1000;
    let columns: String = COLUMNS.iter().map(|column| format!("optional binary {column} (UTF8);")).collect();
    let schema = Arc::new(parse_message_type(&format!("message article {{ {columns} }}"))?);
    let properties = Arc::new(WriterProperties::builder().set_compression(Compression::SNAPPY).build());
    let mut bytes = Vec::new();
    let mut file = SerializedFileWriter::new(&mut bytes, schema, properties)?;
    for stories in stories.chunks(ROWS) {
        let mut group = file.next_row_group()?;
        for name in COLUMNS {
            let cells: Vec<Option<String>> = stories.iter().map(|story| cell(story, name)).collect();
            let levels: Vec<i16> = cells.iter().map(|cell| i16::from(cell.is_some())).collect();
            let values: Vec<ByteArray> =
                cells.into_iter().flatten().map(|cell| cell.into_bytes().into()).collect();
            let Some(mut column) = group.next_column()? else { break };
            column.typed::<ByteArrayType>().write_batch(&values, Some(&levels), None)?;
            column.close()?;
        }
        group.close()?;
    }
    file.close()?;
    Ok(bytes)
}

fn cell(story: &Story, column: &str) -> Option<String> {
    match column {
        "title" => Some(story.title.clone()),
        "text" => Some(story.text()),
        "domain" => Some("example".to_owned()),
        "date" => Some(format!("{} 06:30:00", story.date)),
        "url" => Some(story.url.clone()),
        "language" => story.language.map(str::to_owned),
        _ => None,
    }
}
