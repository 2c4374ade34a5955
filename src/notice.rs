//! What an editor would want to know of a text: odd, but no error.

use serde::{Deserialize, Serialize};

use crate::span::Span;

/// Something odd in a text, and where.
///
/// ```
/// let document = copydesk::Parser::default().parse("He said it was 12 miles (15 km).");
/// let notice = document.notices[0];
/// assert_eq!(notice.kind, copydesk::NoticeKind::ConversionMismatch);
/// assert_eq!(&document.text[notice.span.range()], "15 km");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What is odd.
    pub kind: NoticeKind,
    /// Where.
    #[serde(flatten)]
    pub span: Span,
}

impl Notice {
    pub(crate) fn new(kind: NoticeKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// Puts notices in the order of their places.
    pub(crate) fn sort(notices: &mut [Self]) {
        notices.sort_by_key(|notice| (notice.span, notice.kind));
    }
}

/// What a [`Notice`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NoticeKind {
    /// A quotation that its paragraph opens and does not close.
    UnclosedQuote,
    /// A closing mark that nothing opened.
    UnopenedQuote,
    /// A quotation whose marks do not belong together: `“…"`.
    MixedMarks,
    /// A conversion in parentheses that is not the same measure.
    ConversionMismatch,
    /// Digits that can be read with either decimal separator, and nothing in the text decides.
    AmbiguousSeparator,
    /// A date in digits that is another one where the month comes first, and neither the region nor the text decides;
    /// its value is both.
    AmbiguousDate,
    /// The abbreviation of a time zone that is that of others, too, and the region does not decide.
    AmbiguousZone,
    /// A number of more digits than a decimal holds; it is a label then.
    NumberTooLarge,
    /// UTF-8 that was read as another encoding: `â€œ`. Damage in one place makes it likelier in the rest of the text.
    Mojibake,
    /// What [`Mojibake`](Self::Mojibake) was put right by [`repair`](crate::repair()).
    MojibakeRepaired,
    /// Bytes that the encoding does not have, replaced by U+FFFD.
    MalformedBytes,
    /// A character that stands for bytes lost earlier, U+FFFD.
    ReplacementCharacter,
}

impl NoticeKind {
    /// The name in JSON.
    ///
    /// ```
    /// assert_eq!(copydesk::NoticeKind::UnclosedQuote.name(), "unclosed_quote");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::UnclosedQuote => "unclosed_quote",
            Self::UnopenedQuote => "unopened_quote",
            Self::MixedMarks => "mixed_marks",
            Self::ConversionMismatch => "conversion_mismatch",
            Self::AmbiguousSeparator => "ambiguous_separator",
            Self::AmbiguousDate => "ambiguous_date",
            Self::AmbiguousZone => "ambiguous_zone",
            Self::NumberTooLarge => "number_too_large",
            Self::Mojibake => "mojibake",
            Self::MojibakeRepaired => "mojibake_repaired",
            Self::MalformedBytes => "malformed_bytes",
            Self::ReplacementCharacter => "replacement_character",
        }
    }
}
