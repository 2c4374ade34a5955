//! The kinds of findings.

use std::fmt;

use copydesk::NoticeKind;
use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Severity {
    /// A defect of copydesk, or a record that could not be read.
    Error,
    /// Something in a text that is likely wrong or was likely misread.
    Warning,
    /// Something that can be read in more than one way.
    Info,
}

impl Severity {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// Declares the kinds, severest first, each with its name, severity and meaning.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $variant:ident $name:literal $severity:ident $about:literal,)*) => {
        /// What a finding is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub(crate) enum Kind {
            $($(#[doc = $doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Kind {
            /// All of them, severest first.
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),*];

            /// Its name in JSON and for `--fail-on`.
            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            pub(crate) fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }

            /// What it is, as a sentence without its period.
            pub(crate) fn about(self) -> &'static str {
                match self { $(Self::$variant => $about),* }
            }
        }
    };
}

kinds! {
    Panic "panic" Error "copydesk panicked: a defect of it",
    GivenUp "given_up" Error "a document was still not read after ten times its time",
    Audit "audit" Error "what copydesk read breaks a rule that always holds: a defect of it",
    Unread "unread" Error "a record could not be read, or a file ended too early",
    OverBudget "over_budget" Warning "a document took longer than it should",
    Regression "regression" Warning "mentions are otherwise than in the baseline",
    RateMoved "rate_moved" Warning "a rate is beyond chance otherwise than in the baseline",
    MalformedBytes "malformed_bytes" Warning "bytes that the encoding does not have",
    ReplacementCharacter "replacement_character" Warning "a character was lost before the text came here",
    Mojibake "mojibake" Warning "UTF-8 that was read as another encoding, and cannot be put right",
    MojibakeRepaired "mojibake_repaired" Warning "UTF-8 that was read as another encoding, put right",
    UnclosedQuote "unclosed_quote" Warning "a quotation is never closed",
    UnopenedQuote "unopened_quote" Warning "nothing opened a quotation",
    MixedMarks "mixed_marks" Warning "the marks of a quotation do not belong together",
    ConversionMismatch "conversion_mismatch" Warning "two measures that should be the same are not",
    Outlier "outlier" Warning "a value is far out of what the dump otherwise has",
    UnexplainedDigits "unexplained_digits" Warning "digits that belong to no mention",
    NumberTooLarge "number_too_large" Warning "a number has more digits than are read",
    EmptyText "empty_text" Warning "a document has no text",
    MixedEncoding "mixed_encoding" Warning "a document is in two encodings",
    GuessedEncoding "guessed_encoding" Info "the encoding was guessed from the bytes",
    AmbiguousSeparator "ambiguous_separator" Info "a separator can be a decimal point or a grouping of thousands",
    AmbiguousCurrency "ambiguous_currency" Info "a currency can be more than one",
    AmbiguousDate "ambiguous_date" Info "a date in digits can be more than one",
    AmbiguousZone "ambiguous_zone" Info "a time zone can be more than one",
    OtherNotice "other_notice" Info "something else to look at",
}

impl Kind {
    /// Its place among [`Kind::ALL`].
    pub(crate) fn index(self) -> usize {
        self as usize
    }

    /// The kind with a name.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    pub(crate) fn of_notice(kind: NoticeKind) -> Self {
        match kind {
            NoticeKind::UnclosedQuote => Self::UnclosedQuote,
            NoticeKind::UnopenedQuote => Self::UnopenedQuote,
            NoticeKind::MixedMarks => Self::MixedMarks,
            NoticeKind::ConversionMismatch => Self::ConversionMismatch,
            NoticeKind::AmbiguousSeparator => Self::AmbiguousSeparator,
            NoticeKind::AmbiguousDate => Self::AmbiguousDate,
            NoticeKind::AmbiguousZone => Self::AmbiguousZone,
            NoticeKind::NumberTooLarge => Self::NumberTooLarge,
            NoticeKind::Mojibake => Self::Mojibake,
            NoticeKind::MojibakeRepaired => Self::MojibakeRepaired,
            NoticeKind::MalformedBytes => Self::MalformedBytes,
            NoticeKind::ReplacementCharacter => Self::ReplacementCharacter,
            _ => Self::OtherNotice,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_sorted_by_severity_and_have_one_name_everywhere() {
        assert!(Kind::ALL.is_sorted_by_key(|kind| kind.severity()));
        for (index, &kind) in Kind::ALL.iter().enumerate() {
            assert_eq!(kind.index(), index);
            assert_eq!(Kind::of_name(kind.name()), Some(kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }
}
