//! What a document brings: its text or bytes, and what its fields tell of it.

mod date;
mod fields;
mod json;
mod language;
mod page;
mod row;

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeError, alphabet};
use copydesk::date::ReferenceDate;
use copydesk::{Decoded, Hint, Locale};

use self::fields::{Best, Field, Role};
use self::page::Page;
use crate::input::{At, Form, Media, Raw, Trouble, Warc, cell};
pub(crate) use row::Columns;

/// A document, read but for its text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Record<'r> {
    pub(crate) id: Option<String>,
    pub(crate) title: Option<String>,
    /// The address that it was at.
    pub(crate) url: Option<String>,
    /// The host that it was at, of the address or told apart from it.
    pub(crate) site: Option<String>,
    /// The language that it is said to be in.
    pub(crate) locale: Option<Locale>,
    /// The day that it is said to be of.
    pub(crate) date: Option<ReferenceDate>,
    pub(crate) content: Content<'r>,
}

/// The text of a document, or what it can be made of.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Content<'r> {
    Text(Cow<'r, str>),
    /// Bytes, and what is known of their encoding.
    Bytes(Cow<'r, [u8]>, Hint),
    /// The bytes of an HTML page, of which the text is to be taken.
    Page(Cow<'r, [u8]>, Hint),
}

impl Default for Content<'_> {
    fn default() -> Self {
        Self::Text(Cow::default())
    }
}

impl Content<'_> {
    /// Decodes what is no text yet. `record` is what is known of the document, and learns what its page tells; `language`
    /// is the one to suppose where it is not known.
    pub(crate) fn decode(&self, record: &mut Record<'_>, language: Option<&Locale>) -> Option<Decoded<'_>> {
        let (Self::Bytes(bytes, hint) | Self::Page(bytes, hint)) = self else { return None };
        let language = record.locale.as_ref().or(language);
        let hint = language.iter().fold(hint.clone(), |hint, locale| hint.language(locale.as_str()));
        let mut decoded = copydesk::decode(bytes, &hint);
        if let Self::Page(..) = self {
            let page = Page::read(&decoded.text);
            decoded.text = page.text.into();
            decoded.malformed.clear();
            decoded.notices.clear();
            record.title = record.title.take().or(page.title);
            record.locale = record.locale.take().or(page.language);
        }
        Some(decoded)
    }

    /// The text, which was decoded to `decoded` where it came as bytes.
    pub(crate) fn text<'c>(&'c self, decoded: Option<&'c Decoded<'_>>) -> &'c str {
        match (self, decoded) {
            (Self::Text(text), _) => text,
            (_, Some(decoded)) => &decoded.text,
            (_, None) => "",
        }
    }
}

/// Whether a document may bring bytes in base64 in place of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Accept {
    Text,
    Bytes,
}

impl Raw {
    /// Reads what the document brings.
    pub(crate) fn record(&self, accept: Accept) -> Result<Record<'_>, Trouble> {
        match &self.form {
            Form::Text => Ok(Record {
                id: self.id.clone(),
                content: Content::Bytes(Cow::Borrowed(&self.bytes), Hint::default()),
                ..Record::default()
            }),
            Form::Page => Ok(Record {
                id: self.id.clone(),
                content: Content::Page(Cow::Borrowed(&self.bytes), Hint::default().declared(true)),
                ..Record::default()
            }),
            Form::Row(columns, ends) => {
                let cells = (0..ends.len()).map(|i| cell(&self.bytes, ends, i));
                row::read(cells, columns).map_err(|invalid| self.invalid(invalid))
            }
            Form::Warc(warc) => self.warc(warc).map_err(|invalid| self.invalid(invalid)),
            Form::Json(text) => json::read(self.bytes.trim_ascii_end(), text.as_deref(), accept)
                .map_err(|invalid| self.invalid(invalid)),
        }
    }

    /// Reads a record of WARC.
    fn warc<'r>(&'r self, warc: &'r Warc) -> Result<Record<'r>, Invalid> {
        let (start, coding) = warc.http.as_ref().map_or((0, None), |(start, coding)| (*start, Some(coding)));
        let body = self.bytes.get(start..).unwrap_or_default();
        let undone = coding.map_or(Ok(None), |coding| coding.undo(body, warc.largest));
        let body =
            undone.map_err(|error| Invalid::new(error.to_string()))?.map_or(Cow::Borrowed(body), Cow::Owned);
        let told = Told {
            id: warc.id.clone(),
            url: warc.url.clone(),
            date: warc.date.as_deref().map(|date| (false, Cow::Borrowed(date))),
            language: warc.language.as_deref().map(|tag| (false, Cow::Borrowed(tag))),
            ..Told::default()
        };
        let mut record = told.record(Content::default())?;
        let page = warc.media == Media::Page;
        let mut hint = Hint::default().content_type(&warc.content_type).declared(page);
        if let Some(site) = &record.site {
            hint = hint.domain(site);
        }
        record.content = if page { Content::Page(body, hint) } else { Content::Bytes(body, hint) };
        Ok(record)
    }

    fn invalid(&self, Invalid { line, column, why }: Invalid) -> Trouble {
        let mut origin = self.origin.clone();
        let column = match &mut origin.at {
            At::Line(number) => {
                *number += line;
                column
            }
            // A column is of a line, and which one is not known.
            _ => column.filter(|_| line == 0),
        };
        Trouble { origin, column, why }
    }
}

/// Why a document is none.
#[derive(Debug, PartialEq, Eq)]
struct Invalid {
    /// How many lines after the one that the document begins at.
    line: u64,
    /// The character of that line, from 1.
    column: Option<usize>,
    why: String,
}

impl Invalid {
    fn new(why: impl Into<String>) -> Self {
        Self { line: 0, column: None, why: why.into() }
    }

    /// A field with a value that is none.
    fn field(name: &str, error: &copydesk::Error) -> Self {
        Self::new(format!("`{name}`: {error}"))
    }
}

/// What was found beside the text, as it was written.
#[derive(Debug, Default)]
struct Told<'r> {
    id: Option<String>,
    title: Option<String>,
    url: Option<String>,
    site: Option<String>,
    /// Whether what is no date is an error, and what should be one.
    date: Option<(bool, Cow<'r, str>)>,
    /// The same of a language.
    language: Option<(bool, Cow<'r, str>)>,
}

impl<'r> Told<'r> {
    /// Takes what was found; `string` reads a value where it tells something.
    fn of<V: Copy>(best: &mut Best<V>, string: impl Fn(V) -> Option<Cow<'r, str>>) -> Self {
        let mut take = |role| best.take(role).and_then(|(field, value)| Some((field, string(value)?)));
        let owned = |(_, value): (Field, Cow<'_, str>)| value.into_owned();
        // The names of the contract are held to what it says of them.
        let strict = |name: &'static str| move |(field, value): (Field, _)| (field.name() == name, value);
        Self {
            id: take(Role::Id).map(owned),
            title: take(Role::Title).map(owned),
            // `source` is an address or the name of a newspaper.
            url: take(Role::Url)
                .filter(|(field, url)| field.name() != "source" || url.contains("://"))
                .map(owned),
            site: take(Role::Site).map(owned),
            date: take(Role::Date).map(strict("date")),
            language: take(Role::Language).map(strict("locale")),
        }
    }

    fn record(self, content: Content<'r>) -> Result<Record<'r>, Invalid> {
        let locale = match self.language {
            Some((true, tag)) => Some(tag.parse().map_err(|error| Invalid::field("locale", &error))?),
            Some((false, tag)) => language::read(&tag),
            None => None,
        };
        let date = match self.date {
            Some((strict, text)) => match text.parse() {
                Ok(date) => Some(date),
                Err(error) => match date::read(&text) {
                    None if strict => return Err(Invalid::field("date", &error)),
                    date => date,
                },
            },
            None => None,
        };
        Ok(Record {
            id: self.id.or_else(|| self.url.clone()),
            title: self.title,
            site: self.site.or_else(|| self.url.as_deref().and_then(host).map(str::to_owned)),
            url: self.url,
            locale,
            date,
            content,
        })
    }
}

/// Whether a field of that name tells something of a document.
#[cfg(feature = "parquet")]
pub(crate) fn tells(name: &str) -> bool {
    Field::of(name).is_some()
}

/// The most names of fields that a message lists.
const LISTED: usize = 12;

/// What a field tells: nothing where it is empty. `None` is what Python writes of a missing value.
fn told(value: &str) -> Option<&str> {
    Some(value.trim()).filter(|value| !value.is_empty() && *value != "None")
}

/// The host of an address.
fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    // The colons of an address of IPv6 are in brackets.
    let end = host.find(']').map_or(0, |end| end + 1);
    let end = host.get(end..)?.find(':').map_or(host.len(), |port| end + port);
    let host = host.get(..end)?;
    Some(host).filter(|host| !host.is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_found() {
        assert_eq!(host("https://user@news.example:8080/a?b"), Some("news.example"));
        assert_eq!(host("http://[::1]:80/"), Some("[::1]"));
        assert_eq!(host("BBC"), None);
        assert_eq!(host("http:///a"), None);
    }
}
