//! What is measured: the ways into the library that take a text, each by itself.

use std::hint::black_box;

use copydesk::decode::Hint;
use copydesk::normalize::{Preset, normalize};
use copydesk::quote::Style;
use copydesk::{Document, Locale, OffsetUnit, Parser, decode, repair};

use crate::counter::edges_of;

/// The ways in, in the order that [`Doors::measure`] gives their edges.
pub const NAMES: [&str; 10] = [
    "parse",
    "audit",
    "write JSON",
    "read JSON",
    "rewrite",
    "normalize",
    "offsets",
    "repair",
    "decode",
    "guess",
];

/// What is built once.
pub struct Doors {
    parser: Parser,
    style: Style,
}

impl Doors {
    pub fn new() -> Result<Self, copydesk::Error> {
        let parser = Parser::builder().reference_date("2024-02-06")?.build();
        Ok(Self { parser, style: Style::of("de")? })
    }

    /// The edges taken by each way in.
    pub fn measure(&self, text: &str, locale: Option<&Locale>) -> [u64; NAMES.len()] {
        let (parse, document) = edges_of(|| self.parser.parse_as(text, locale, None));
        let (audit, _) = edges_of(|| document.audit());
        let (write, json) = edges_of(|| serde_json::to_string(&document).unwrap_or_default());
        let (read, _) = edges_of(|| serde_json::from_str::<Document<'_>>(&json).is_ok());
        let (rewrite, _) = edges_of(|| self.parser.rewrite_quotes_as(text, locale, &self.style).text.len());
        let (clean, _) = edges_of(|| normalize(text, &Preset::Ascii.options()).text.len());
        let (offsets, _) = edges_of(|| document.with_offsets(OffsetUnit::Utf16).mentions.len());
        let (repaired, _) = edges_of(|| repair(text, &repair::Options::default()).text.len());
        let (utf8, _) = edges_of(|| decode(text.as_bytes(), &Hint::default()).text.len());
        // In an encoding that is to be guessed, and of which not every byte is right.
        let mut bytes = encoded(text);
        bytes.push(0xFF);
        let (guess, _) = edges_of(|| decode(black_box(&bytes), &Hint::default()).text.len());
        [parse, audit, write, read, rewrite, clean, offsets, repaired, utf8, guess]
    }
}

/// The text in Windows-1252, characters that it has not left out.
fn encoded(text: &str) -> Vec<u8> {
    text.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect()
}
