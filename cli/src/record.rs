//! One line of JSON Lines.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeError, alphabet};
use copydesk::date::ReferenceDate;
use copydesk::{Hint, Locale};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use crate::input::Origin;

/// What a line brings; its other fields are ignored.
#[derive(Debug, Deserialize)]
#[serde(expecting = "an object")]
struct Fields<'l> {
    #[serde(borrow)]
    text: Cow<'l, str>,
    #[serde(borrow, default)]
    id: Option<&'l RawValue>,
    #[serde(borrow, default)]
    locale: Option<Cow<'l, str>>,
    #[serde(borrow, default)]
    date: Option<Cow<'l, str>>,
}

/// A text with what its line tells of it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Record<'l> {
    pub(crate) text: Cow<'l, str>,
    pub(crate) id: Option<String>,
    pub(crate) locale: Option<Locale>,
    pub(crate) date: Option<ReferenceDate>,
}

/// Why a line is none, with the column (in characters, from 1) where that can be told.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Invalid {
    pub(crate) column: Option<usize>,
    pub(crate) why: String,
}

impl Invalid {
    /// The message, with the place of the line.
    pub(crate) fn at(&self, origin: &Origin) -> String {
        format!("{}: {}", origin.name(self.column), self.why)
    }

    fn new(why: impl Into<String>) -> Self {
        Self { column: None, why: why.into() }
    }
}

const WANTED: &str = r#"each line must be an object like {"text": "…"}"#;
const WANTED_UNREAD: &str =
    r#"each line must be an object like {"text": "…"} or {"bytes": "…"}, the bytes in base64"#;

impl<'l> Record<'l> {
    /// Reads a line.
    pub(crate) fn read(line: &'l [u8]) -> Result<Self, Invalid> {
        let fields: Fields<'_> = fields(line, WANTED)?;
        Ok(Self {
            text: fields.text,
            id: fields.id.and_then(name),
            locale: told(fields.locale)
                .map(|tag| tag.parse())
                .transpose()
                .map_err(|error| wrong("locale", &error))?,
            date: told(fields.date)
                .map(|date| date.parse())
                .transpose()
                .map_err(|error| wrong("date", &error))?,
        })
    }
}

/// What a line of `copydesk clean` brings; its other fields are ignored.
#[derive(Debug, Deserialize)]
#[serde(expecting = "an object")]
struct UnreadFields<'l> {
    #[serde(borrow, default)]
    text: Option<Borrowed<'l>>,
    #[serde(borrow, default)]
    bytes: Option<Borrowed<'l>>,
    #[serde(borrow, default)]
    id: Option<&'l RawValue>,
    #[serde(borrow, default)]
    label: Option<Cow<'l, str>>,
    #[serde(borrow, default)]
    tld: Option<Cow<'l, str>>,
    #[serde(borrow, default)]
    lang: Option<Cow<'l, str>>,
}

/// An optional string that is borrowed where it has no escapes: `serde` copies one in an option otherwise.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
struct Borrowed<'l>(#[serde(borrow)] Cow<'l, str>);

/// A text or bytes to be decoded, with what the line tells of them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unread<'l> {
    pub(crate) id: Option<String>,
    pub(crate) content: Content<'l>,
}

/// What a line of `copydesk clean` is about.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content<'l> {
    Text(Cow<'l, str>),
    /// Bytes, and what is known of them.
    Bytes(Vec<u8>, Hint),
}

impl<'l> Unread<'l> {
    /// Reads a line. What is told of bytes is ignored where a text came.
    pub(crate) fn read(line: &'l [u8]) -> Result<Self, Invalid> {
        let fields: UnreadFields<'_> = fields(line, WANTED_UNREAD)?;
        let content = match (fields.text, fields.bytes) {
            (Some(text), None) => Content::Text(text.0),
            (None, Some(bytes)) => {
                let mut hint = Hint::default();
                if let Some(label) = told(fields.label) {
                    hint = hint.label(&label).map_err(|error| wrong("label", &error))?;
                }
                if let Some(tld) = told(fields.tld) {
                    hint = hint.domain(&tld);
                }
                if let Some(language) = told(fields.lang) {
                    hint = hint.language(&language);
                }
                Content::Bytes(unbase64(&bytes.0)?, hint)
            }
            (Some(_), Some(_)) => {
                return Err(Invalid::new("both `text` and `bytes`, which may differ: give one of them"));
            }
            (None, None) => {
                return Err(Invalid::new(format!("neither `text` nor `bytes`; {WANTED_UNREAD}")));
            }
        };
        Ok(Self { id: fields.id.and_then(name), content })
    }
}

/// The standard alphabet; encoders differ in whether they pad.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The bytes that base64 stands for. MIME and the `base64` program break its lines.
fn unbase64(encoded: &str) -> Result<Vec<u8>, Invalid> {
    let broken = encoded.bytes().any(|b| b.is_ascii_whitespace());
    let encoded: Cow<'_, str> =
        if broken { encoded.split_ascii_whitespace().collect::<String>().into() } else { encoded.into() };
    BASE64.decode(&*encoded).map_err(|error| {
        let why = match error {
            DecodeError::InvalidByte(at, _) => {
                let c = encoded.get(at..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                let count = encoded.char_indices().take_while(|&(start, _)| start <= at).count();
                match c {
                    '-' | '_' => {
                        format!("character {count} is `{c}`, of the URL-safe alphabet: use `+` and `/`")
                    }
                    _ => format!("character {count} is `{}`", c.escape_debug()),
                }
            }
            DecodeError::InvalidLength(_) => format!("{} characters, it was cut off", encoded.len()),
            DecodeError::InvalidLastSymbol { .. } => "its last character was changed or cut off".to_owned(),
            DecodeError::InvalidPadding => "its padding with `=` was cut off".to_owned(),
        };
        Invalid::new(format!("`bytes`: not base64 ({why})"))
    })
}

/// What a field tells: nothing where it is empty.
fn told(field: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
    field.filter(|value| !value.is_empty())
}

/// A field with a value that is none.
fn wrong(name: &str, error: &copydesk::Error) -> Invalid {
    Invalid::new(format!("`{name}`: {error}"))
}

/// The fields of a line.
fn fields<'l, T: Deserialize<'l>>(line: &'l [u8], wanted: &str) -> Result<T, Invalid> {
    let line = std::str::from_utf8(line).map_err(|error| {
        let valid = line.get(..error.valid_up_to()).unwrap_or_default();
        let byte = line.get(error.valid_up_to()).copied().unwrap_or_default();
        // UTF-16 begins with its byte order mark.
        let from =
            if matches!(line, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..]) { "utf-16" } else { "windows-1252" };
        Invalid {
            column: Some(String::from_utf8_lossy(valid).chars().count() + 1),
            why: format!(
                "not UTF-8 (byte 0x{byte:02X}), which JSON must be; `iconv -f {from} -t utf-8` converts"
            ),
        }
    })?;
    // `serde` would take a list for an object too, field by field.
    if !line.trim_start().starts_with('{') && serde_json::from_str::<IgnoredAny>(line).is_ok() {
        return Err(Invalid::new(format!("not an object; {wanted}")));
    }
    serde_json::from_str(line).map_err(|error| explain(line, &error, wanted))
}

/// An id of any type as a string: `7` and `"7"` both are `7`.
fn name(id: &RawValue) -> Option<String> {
    match serde_json::from_str(id.get()) {
        Ok(serde_json::Value::Null) => None,
        Ok(serde_json::Value::String(id)) => Some(id),
        // A number as written: some ids are longer than what a float holds.
        _ => Some(id.get().to_owned()),
    }
}

/// What `serde_json` found wrong, and what would be right.
fn explain(line: &str, error: &serde_json::Error, wanted: &str) -> Invalid {
    let said = error.to_string();
    // The line of the file is told beside it; here it is always line 1.
    let what = said.rsplit_once(" at line ").map_or(said.as_str(), |(what, _)| what);
    let why = if what.ends_with("hex escape") && escapes_surrogate(line) {
        r"`\uD800` to `\uDFFF` are characters in pairs only, and one of a pair is missing; `\uFFFD` stands for what was lost".to_owned()
    } else if error.is_data() {
        format!("{what}; {wanted}")
    } else {
        format!("not JSON ({what}); {wanted}")
    };
    // `serde_json` counts bytes.
    let column = line.char_indices().take_while(|&(at, _)| at < error.column()).count();
    Invalid { column: (column > 0).then_some(column), why }
}

/// Whether a line has an escape for half of a pair of UTF-16.
fn escapes_surrogate(line: &str) -> bool {
    let half = |escape: &[u8]| matches!(escape, [b'd' | b'D', b'8' | b'9' | b'a'..=b'f' | b'A'..=b'F', ..]);
    line.split("\\u").skip(1).any(|escape| half(escape.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn why(line: &str) -> String {
        let invalid = Record::read(line.as_bytes()).unwrap_err();
        format!("{}: {}", invalid.column.unwrap_or_default(), invalid.why)
    }

    #[test]
    fn what_is_told_is_read_and_the_rest_ignored() {
        let line = r#"{"url":{"a":[1]},"text":"a\u00e9","id":"x","locale":"en-IN","date":"2024-02-06"}"#;
        let record = Record::read(line.as_bytes()).unwrap();
        assert_eq!(record.text, "aé");
        assert_eq!(record.id.as_deref(), Some("x"));
        assert_eq!(record.locale.unwrap().as_str(), "en-IN");
        assert!(record.date.is_some());
    }

    #[test]
    fn ids_are_kept_as_written() {
        let id = |id: &str| Record::read(format!(r#"{{"text":"","id":{id}}}"#).as_bytes()).unwrap().id;
        assert_eq!(id(r#""a\n""#).as_deref(), Some("a\n"));
        assert_eq!(id("12345678901234567890123").as_deref(), Some("12345678901234567890123"));
        assert_eq!(id(r#"{"$oid":"5f"}"#).as_deref(), Some(r#"{"$oid":"5f"}"#));
        assert_eq!(id("null"), None);
    }

    #[test]
    fn null_and_empty_tell_nothing() {
        let record = Record::read(br#"{"text":"x","id":null,"locale":"","date":null}"#).unwrap();
        assert_eq!((record.locale, record.date), (None, None));
    }

    #[test]
    fn what_is_wrong_is_told() {
        assert_eq!(why("{}"), format!("2: missing field `text`; {WANTED}"));
        assert!(why("{\"text\":\"é\" x}").starts_with("13: not JSON (expected `,` or `}`)"));
        for line in [r#"["x",null,null,null]"#, "[]", "7", "null", r#""a text""#] {
            assert_eq!(why(line), format!("0: not an object; {WANTED}"));
        }
        assert!(why(r#"{"text":"a\ud83d b"}"#).contains("one of a pair is missing"));
        assert!(why(r#"{"text":"a\u12"}"#).contains("not JSON (invalid escape"));
        assert!(why(r#"{"text":7}"#).starts_with("9: invalid type: integer `7`, expected a string"));
        assert!(why(r#"{"text":"","locale":"no tag"}"#).contains("`locale`: `no tag` is no language tag"));
        assert!(why(r#"{"text":"","date":"6.2.2024"}"#).contains("`date`: `6.2.2024` is no date"));
        let invalid = Record::read(b"{\"text\":\"caf\xe9\"}").unwrap_err();
        assert_eq!(invalid.column, Some(13));
        assert!(invalid.why.starts_with("not UTF-8 (byte 0xE9)"));
    }
}
