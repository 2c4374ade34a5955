//! What can be wrong with what a caller gave. Parsing prose has no errors.

use crate::span::Span;

/// What was wrong with something that a caller gave, and where.
///
/// ```
/// use copydesk::{ErrorKind, Parser};
///
/// let error = Parser::builder().locale("en_").unwrap_err();
/// assert_eq!(error.kind(), &ErrorKind::Locale("en_".to_owned()));
/// assert!(error.to_string().contains("`en-IN`"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct Error {
    kind: ErrorKind,
    span: Option<Span>,
}

/// The kinds of [`Error`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A tag that is not well-formed BCP 47.
    #[error("`{0}` is no language tag: BCP 47 has tags like `en`, `en-IN` and `de-CH`")]
    Locale(String),
    /// A reference date that is not a calendar date.
    #[error("`{0}` is no date: write it as 2024-02-06 or 2024-02-06T14:30")]
    ReferenceDate(String),
    /// An identifier that no unit of the catalogue has.
    #[error("`{0}` is no unit: CLDR identifiers look like `square-kilometer`")]
    Unit(String),
    /// A unit of one's own that cannot be one.
    #[error(
        "`{0}` cannot be a unit: one of your own looks like `x-olympic-pool`, is new, and so many of a simple unit"
    )]
    OwnUnit(String),
    /// A code that is not in ISO 4217.
    #[error("`{0}` is no currency: ISO 4217 codes look like `USD`")]
    Currency(String),
    /// A label that names no encoding.
    #[error("`{0}` is no encoding label: the WHATWG Encoding Standard has labels like `windows-1252`")]
    Encoding(String),
    /// A name that no set of options for normalizing has.
    #[error("`{0}` is no preset: there are `minimal`, `news` and `ascii`")]
    Preset(String),
    /// A conversion between units that do not measure the same.
    #[error("`{from}` and `{to}` do not measure the same")]
    Dimension {
        /// The unit that the value was in.
        from: String,
        /// The unit that was asked for.
        to: String,
    },
    /// Text that is no rational number, or one whose sides 128 bits do not hold.
    #[error("`{0}` is no rational number that is held: they look like `12.5` and `5/9`")]
    Ratio(String),
    /// A value outside what a decimal or, where nothing is rounded, a quotient of 128 bits holds.
    #[error("the value is outside of what 28 digits hold")]
    Range,
    /// Text that is not wholly one value of the type asked for.
    #[error("`{text}` is no {wanted}: it is one up to byte {at} at most")]
    Strict {
        /// The text given.
        text: String,
        /// The type that was asked for.
        wanted: &'static str,
        /// How far it could be read.
        at: usize,
    },
}

impl Error {
    /// An error without a place.
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self { kind, span: None }
    }

    /// An error about a part of the text given.
    pub(crate) fn at(kind: ErrorKind, span: Span) -> Self {
        Self { kind, span: Some(span) }
    }

    /// What was wrong.
    ///
    /// ```
    /// let error = "cubit".parse::<copydesk::unit::Unit>().unwrap_err();
    /// assert_eq!(error.kind(), &copydesk::ErrorKind::Unit("cubit".to_owned()));
    /// ```
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.kind
    }

    /// Where it was wrong, where the caller gave a text.
    ///
    /// ```
    /// use copydesk::quantity::Quantity;
    ///
    /// let error = "386 sq miles of sand".parse::<Quantity>().unwrap_err();
    /// assert_eq!(error.span().unwrap().range(), 12..20);
    /// ```
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.span
    }
}
