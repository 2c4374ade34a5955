//! Texts out of files and lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use copydesk::date::ReferenceDate;
use copydesk::{Document, Locale, Parser};

use crate::args::{Format, Reading};

/// A line of JSON Lines.
#[derive(serde::Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    id: Option<serde_json::Value>,
    #[serde(default)]
    locale: Option<String>,
    #[serde(default)]
    date: Option<String>,
}

/// Gives every document to `take`, in order; false where some could not be read, which standard error then names.
pub(crate) fn each(
    reading: &Reading,
    take: &mut dyn FnMut(Document<'_>) -> io::Result<()>,
) -> io::Result<bool> {
    let parser = Parser::default();
    let mut good = true;
    let stdin = [std::path::PathBuf::from("-")];
    let paths = if reading.paths.is_empty() { &stdin[..] } else { &reading.paths };
    for path in paths {
        let name = path.display();
        let mut bytes = Vec::new();
        let jsonl = match reading.input {
            Some(format) => format == Format::Jsonl,
            None => path.extension().is_some_and(|extension| extension == "jsonl"),
        };
        if jsonl {
            let mut lines = match open(path) {
                Ok(lines) => lines,
                Err(error) => {
                    eprintln!("copydesk: {name}: {error}");
                    good = false;
                    continue;
                }
            };
            for number in 1.. {
                bytes.clear();
                match lines.read_until(b'\n', &mut bytes) {
                    Ok(0) => break,
                    Ok(_) => {}
                    Err(error) => {
                        eprintln!("copydesk: {name}: {error}");
                        good = false;
                        break;
                    }
                }
                let bytes = bytes.trim_ascii();
                if bytes.is_empty() {
                    continue;
                }
                match line(&parser, reading, bytes, take)? {
                    Ok(()) => {}
                    Err(why) => {
                        eprintln!("copydesk: {name}:{number}: {why}");
                        good = false;
                    }
                }
            }
            continue;
        }
        if let Err(error) = open(path).and_then(|mut file| file.read_to_end(&mut bytes)) {
            eprintln!("copydesk: {name}: {error}");
            good = false;
            continue;
        }
        let decoded = copydesk::decode(&bytes, &copydesk::Hint::default());
        let mut document = parser.parse_as(&decoded.text, reading.locale.as_ref(), reading.date);
        if path.as_os_str() != "-" {
            document.id = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        }
        document.encoding = Some(decoded.encoding.into());
        document.notices = decoded.merge_notices(std::mem::take(&mut document.notices));
        document.notices.sort_by_key(|notice| notice.span);
        take(document)?;
    }
    Ok(good)
}

fn open(path: &Path) -> io::Result<Box<dyn BufRead>> {
    if path.as_os_str() == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(BufReader::new(File::open(path)?)))
}

fn line(
    parser: &Parser,
    reading: &Reading,
    bytes: &[u8],
    take: &mut dyn FnMut(Document<'_>) -> io::Result<()>,
) -> io::Result<Result<(), String>> {
    let read = || -> Result<_, String> {
        let line: Line = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        let locale =
            line.locale.as_deref().map(str::parse::<Locale>).transpose().map_err(|e| e.to_string())?;
        let date =
            line.date.as_deref().map(str::parse::<ReferenceDate>).transpose().map_err(|e| e.to_string())?;
        Ok((line.text, line.id, locale, date))
    };
    let (text, id, locale, date) = match read() {
        Ok(read) => read,
        Err(why) => return Ok(Err(why)),
    };
    let mut document =
        parser.parse_as(&text, locale.as_ref().or(reading.locale.as_ref()), date.or(reading.date));
    document.id = id.map(|id| match id {
        serde_json::Value::String(id) => id,
        other => other.to_string(),
    });
    take(document)?;
    Ok(Ok(()))
}
