//! Reads messy news text as a newspaper's copy desk would: quotations, quantities, money, dates and every number format
//! become typed values with their exact places in the text.
//!
//! ```
//! use copydesk::{Parser, Value};
//!
//! let parser = Parser::builder().locale("en")?.build();
//! let document = parser.parse("Troops seized more than 1,000 sq km (386 sq miles) last week, “a lot”, he said.");
//!
//! let area = &document.mentions[0];
//! assert_eq!(area.text, "1,000 sq km (386 sq miles)");
//! let Value::Quantity(quantity) = &area.value else { panic!("{area:?}") };
//! assert_eq!(quantity.to_string(), ">1000 square-kilometer");
//! assert_eq!(quantity.equivalent.as_ref().unwrap().to_string(), "386 square-mile");
//! assert_eq!(document.mentions[1].text, "last week");
//! assert_eq!(document.mentions[2].value.kind(), "quote");
//! # Ok::<(), copydesk::Error>(())
//! ```
//!
//! # The way through
//!
//! 1. [`decode()`] makes text of bytes in any encoding and says what was odd: [`Decoded`]. Text that is text already
//!    needs none of it.
//! 2. [`normalize()`] cleans text, if that is wanted, by chosen [`normalize::Options`]: its [`OffsetMap`] takes every
//!    span back to the text as it was. The parser needs none of it.
//! 3. A [`Parser`], built once and shared between threads, reads the text as it stands: a [`Document`], which borrows
//!    the text and holds its [`Mention`]s and [`Notice`]s. Every [`Span`] is a slice of what was given.
//! 4. A mention's [`Value`] says what it is: a [`number::Number`], a [`quantity::Quantity`], [`quantity::Money`], a
//!    [`quantity::Percent`], a [`number::Ordinal`], a [`date::Date`] or [`date::Time`], a [`label::Label`] (digits that
//!    name and do not count) or a [`quote::Quote`].
//! 5. Everything writes and reads JSON through serde, in the form that `copydesk extract` prints.
//!
//! What a value is can be read from a bare string too, wholly or not at all:
//!
//! ```
//! use copydesk::quantity::Quantity;
//!
//! let quantity: Quantity = "386 sq miles".parse()?;
//! assert_eq!(quantity.si.unwrap().value.unwrap().round().to_string(), "999735411");
//! let error = "386 sq miles of sand".parse::<Quantity>().unwrap_err();
//! assert_eq!(error.span().unwrap().start(), 12);
//! # Ok::<(), copydesk::Error>(())
//! ```
//!
//! # Clean text, with the way back
//!
//! ```
//! use copydesk::normalize::{Preset, normalize};
//!
//! let text = "A flood of Bru\u{308}hl\u{200B}: 5\u{A0}km\u{B2} under wa\u{AD}ter &amp; mud";
//! let clean = normalize(text, &Preset::News.options());
//! assert_eq!(clean.text, "A flood of Brühl: 5 km² under water & mud");
//! let document = copydesk::Parser::default().parse(&clean.text);
//! assert_eq!(&text[clean.map.to_source(document.mentions[0].span).range()], "5\u{A0}km²");
//! ```
//!
//! # Numbers are exact
//!
//! A value is a [`Decimal`], never a float: it keeps the digits that were written (`2.50` is not `2.5`), and whether a
//! conversion in parentheses agrees with what it converts is judged by them. Units are references into a catalogue with
//! exact factors ([`unit::Unit`]), currencies are ISO 4217 ([`unit::Currency`]).
//!
//! # Locale
//!
//! With a locale told ([`ParserBuilder::locale`]), its language's tables and its region's currency are used. Without one
//! the text's own function words decide between the languages with tables, English, German, French, Spanish, Italian,
//! Portuguese, Dutch, Swedish, Norwegian and Danish; a text in none of them is read for its digits, signs, symbols, codes and
//! quotation marks. Which decimal separator a document uses is decided from its unambiguous numbers first and its language
//! second.
//!
//! # What it does not do
//!
//! It reads no names of people or places, resolves no pronouns, follows no argument over sentences, and knows nothing of
//! exchange rates or public holidays. It never guesses a value: what could be several things is left out, is given with
//! its candidates, or gets a notice.
//!
//! # Features
//!
//! - `detect` (default): guesses the encoding of bytes that are neither labelled nor UTF-8, with `chardetng`.
//! - `arbitrary`: values for fuzz targets of one's own, with the crate of that name.
//! - `coverage`: records which choices the parsers make for a text. Unstable: for tools that look for new texts.
#![forbid(unsafe_code)]

#[cfg(feature = "arbitrary")]
pub mod arbitrary;
#[cfg(feature = "coverage")]
pub mod coverage;
#[cfg(not(feature = "coverage"))]
mod coverage;
mod cursor;
pub mod date;
pub mod decode;
mod document;
mod error;
mod heads;
pub mod label;
pub mod language;
pub mod normalize;
mod notice;
pub mod number;
mod offset_map;
pub mod quantity;
pub mod quote;
pub mod repair;
mod span;
pub mod style;
mod trie;
pub mod unit;

pub use decode::{Decoded, Hint, decode};
pub use document::{Document, Mention, Parser, ParserBuilder, Value, Violation};
pub use error::{Error, ErrorKind};
pub use language::Locale;
pub use normalize::{Normalized, normalize};
pub use notice::{Notice, NoticeKind};
pub use offset_map::{Edit, EditKind, OffsetMap};
pub use repair::{Repaired, repair};
pub use span::{Excerpt, OffsetUnit, Span};

/// The exact decimal of every value: 96 bits of digits and a scale, so that it keeps how many were written.
pub use rust_decimal::Decimal;

/// Runs the README's example with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
