//! What a document brings: its text or bytes, and what its fields tell of it.

mod date;
mod fields;
mod json;
mod language;

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{DecodeError, alphabet};
use copydesk::date::ReferenceDate;
use copydesk::{Hint, Locale};

use crate::input::{At, Form, Raw, Trouble};

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
}

impl Default for Content<'_> {
    fn default() -> Self {
        Self::Text(Cow::default())
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
            Form::Json(text) => json::read(self.bytes.trim_ascii_end(), text.as_deref(), accept)
                .map_err(|invalid| self.invalid(invalid)),
        }
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
