//! Reads messy news text as a newspaper's copy desk would: quotations, quantities, money, dates and every number format
//! become typed values with their exact places in the text.
#![forbid(unsafe_code)]

mod cursor;
pub mod date;
pub mod decode;
mod document;
mod error;
pub mod label;
pub mod language;
mod notice;
pub mod number;
pub mod quantity;
pub mod quote;
mod span;
mod trie;
pub mod unit;

pub use decode::{Decoded, Hint, decode};
pub use document::{Document, Mention, Parser, ParserBuilder, Value, Violation};
pub use error::{Error, ErrorKind};
pub use language::Locale;
pub use notice::{Notice, NoticeKind};
pub use span::{Excerpt, OffsetUnit, Span};

/// The exact decimal of every value: 96 bits of digits and a scale, so that it keeps how many were written.
pub use rust_decimal::Decimal;

/// Runs the README's example with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
