//! Places in a text: [`Span`], and [`Excerpt`], a span with what stands there.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::{Deserialize, Serialize};

/// A half-open range of a text, in UTF-8 bytes unless the document that it came with was turned to
/// another [`OffsetUnit`].
///
/// Only this crate makes spans, so one that came with a [`Document`](crate::Document) lies inside that document's
/// text, on character boundaries.
///
/// ```
/// let text = "It weighs 5 kg and is 20 cm long.";
/// let document = copydesk::Parser::default().parse(text);
/// let (mass, length) = (document.mentions[0].span, document.mentions[1].span);
/// assert_eq!((mass.start(), mass.end(), mass.len()), (10, 14, 4));
/// assert_eq!(&text[length.range()], "20 cm");
/// assert!(!mass.overlaps(length) && mass.contains(mass) && !mass.is_empty());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Ends", into = "Ends")]
pub struct Span {
    start: usize,
    end: usize,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
struct Ends {
    start: usize,
    end: usize,
}

impl TryFrom<Ends> for Span {
    type Error = String;
    fn try_from(Ends { start, end }: Ends) -> Result<Self, Self::Error> {
        if start <= end {
            Ok(Self { start, end })
        } else {
            Err(format!("a span from {start} to {end} runs backwards"))
        }
    }
}

impl From<Span> for Ends {
    fn from(span: Span) -> Self {
        Self { start: span.start, end: span.end }
    }
}

impl Span {
    /// The caller guarantees `start <= end` and that both are character boundaries of the text meant.
    pub(crate) const fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// Where the span begins.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// Where the span ends: the place after its last character.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// How long it is.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether nothing stands in it; true only of the content of an empty quotation.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same as a range, for slicing.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `other` lies wholly inside this span.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one character.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span over both.
    #[must_use]
    pub(crate) fn cover(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

/// A span and exactly what stands there.
///
/// ```
/// use copydesk::{Parser, Value};
///
/// let document = Parser::default().parse("“We drifted for hours,” said Tove Rasmussen.");
/// let Value::Quote(quote) = &document.mentions[0].value else { panic!() };
/// assert_eq!(quote.speaker.as_ref().unwrap().text, "Tove Rasmussen");
/// assert_eq!(quote.cue.as_ref().unwrap().span.range(), 28..32);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Excerpt<'t> {
    /// The place.
    #[serde(flatten)]
    pub span: Span,
    /// The slice of the text at that place.
    pub text: Cow<'t, str>,
}

impl Excerpt<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Excerpt<'static> {
        Excerpt { span: self.span, text: Cow::Owned(self.text.into_owned()) }
    }
}

/// What the numbers of a span count.
///
/// ```
/// use copydesk::{OffsetUnit, Parser};
///
/// let document = Parser::default().parse("🚢 → 5 km");
/// let start = |unit| document.clone().with_offsets(unit).mentions[0].span.start();
/// assert_eq!((start(OffsetUnit::Bytes), start(OffsetUnit::Chars), start(OffsetUnit::Utf16)), (9, 4, 5));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OffsetUnit {
    /// UTF-8 bytes, as Rust slices.
    #[default]
    Bytes,
    /// Unicode scalar values, as Python slices.
    Chars,
    /// UTF-16 code units, as JavaScript, Java and C# slice.
    Utf16,
}

/// Something that a reader of the text found, and where: what every `read` of a room returns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found<T> {
    pub(crate) span: Span,
    pub(crate) value: T,
}

impl<T> Found<T> {
    pub(crate) fn new(start: usize, end: usize, value: T) -> Self {
        Self { span: Span::new(start, end), value }
    }
}
