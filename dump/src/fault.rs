//! What is planted in a dump, named as `copydesk audit` names what it finds.

use crate::format::Format;

/// A fault of one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    UnclosedQuote,
    UnopenedQuote,
    MixedMarks,
    ConversionMismatch,
    Outlier,
    UnexplainedDigits,
    NumberTooLarge,
    MojibakeRepaired,
    ReplacementCharacter,
    AmbiguousCurrency,
    AmbiguousDate,
    AmbiguousZone,
    AmbiguousSeparator,
    EmptyText,
    /// Bytes without a label that are not UTF-8.
    GuessedEncoding,
    /// UTF-8 with a paragraph in another encoding.
    MixedEncoding,
    /// UTF-16 with half of a pair.
    MalformedBytes,
    /// A record that its format does not have.
    Unread,
}

/// A sentence with something wrong, in a paragraph of its own: what it is written in, and how it reads. One has what would
/// run in a page that does not escape it.
type Sentence = (&'static str, &'static str);

impl Fault {
    pub(crate) const ALL: [Self; 18] = [
        Self::UnclosedQuote,
        Self::UnopenedQuote,
        Self::MixedMarks,
        Self::ConversionMismatch,
        Self::Outlier,
        Self::UnexplainedDigits,
        Self::NumberTooLarge,
        Self::MojibakeRepaired,
        Self::ReplacementCharacter,
        Self::AmbiguousCurrency,
        Self::AmbiguousDate,
        Self::AmbiguousZone,
        Self::AmbiguousSeparator,
        Self::EmptyText,
        Self::GuessedEncoding,
        Self::MixedEncoding,
        Self::MalformedBytes,
        Self::Unread,
    ];

    /// The kind of the finding that it must lead to.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::UnclosedQuote => "unclosed_quote",
            Self::UnopenedQuote => "unopened_quote",
            Self::MixedMarks => "mixed_marks",
            Self::ConversionMismatch => "conversion_mismatch",
            Self::Outlier => "outlier",
            Self::UnexplainedDigits => "unexplained_digits",
            Self::NumberTooLarge => "number_too_large",
            Self::MojibakeRepaired => "mojibake_repaired",
            Self::ReplacementCharacter => "replacement_character",
            Self::AmbiguousCurrency => "ambiguous_currency",
            Self::AmbiguousDate => "ambiguous_date",
            Self::AmbiguousZone => "ambiguous_zone",
            Self::AmbiguousSeparator => "ambiguous_separator",
            Self::EmptyText => "empty_text",
            Self::GuessedEncoding => "guessed_encoding",
            Self::MixedEncoding => "mixed_encoding",
            Self::MalformedBytes => "malformed_bytes",
            Self::Unread => "unread",
        }
    }

    /// Whether a format can have it.
    pub(crate) fn fits(self, format: Format) -> bool {
        match self {
            Self::GuessedEncoding | Self::MixedEncoding => matches!(format, Format::Txt | Format::Warc),
            // What is read of a page has other places than its bytes.
            Self::MalformedBytes => format == Format::Txt,
            // Any bytes are a text file, and what a column of Parquet lacks is no text at all.
            Self::Unread => !matches!(format, Format::Txt | Format::Parquet),
            _ => true,
        }
    }

    /// Whether its sentence is the whole document, because others could tell how it is meant.
    pub(crate) fn is_alone(self) -> bool {
        matches!(self, Self::AmbiguousDate | Self::AmbiguousZone | Self::AmbiguousSeparator)
    }

    /// Whether its sentence is the last of the document: the next paragraph could go on with it.
    pub(crate) fn is_last(self) -> bool {
        self == Self::UnclosedQuote
    }

    /// The sentences that have it; none for what is no fault of the words.
    pub(crate) fn sentences(self) -> &'static [Sentence] {
        match self {
            Self::UnclosedQuote => &[
                ("en", "“The ferry was late again, said Ines Harrow, and nobody on the quay could say why."),
                (
                    "de",
                    "„Die Fähre kam wieder zu spät, sagte Ines Harbeck, und am Kai wusste niemand, warum.",
                ),
            ],
            Self::UnopenedQuote => {
                &[("en", "Nobody on the quay could say why the ferry was late,” said Ines Harrow.")]
            }
            Self::MixedMarks => &[
                ("en", "“Nobody on the quay could say why,\" said Ines Harrow."),
                ("de", "„Niemand am Kai wusste, warum\", sagte Ines Harbeck."),
            ],
            Self::ConversionMismatch => &[
                ("en", "The path along the cliff is 12 miles (15 km) long."),
                ("es", "El sendero del acantilado mide 15 km (12 millas)."),
            ],
            // Of several measures, for an audit tells only the farthest of each, and of those that articles have most.
            Self::Outlier => &[
                ("en", "The field above the cliff covers 900,000,000,000 square metres."),
                ("de", "Der Weg über die Klippe dauert 900.000.000 Stunden."),
                ("en", "The path along the cliff rose by 900,000,000 per cent."),
                ("de", "Der Weg über die Klippe ist 900.000.000.000.000 Meter lang."),
            ],
            Self::UnexplainedDigits => &[("en", "The clerk wrote _77_ on the lid of the crate and left.")],
            Self::NumberTooLarge => {
                &[("en", "The meter on the quay stood at 12,345,678,901,234,567,890,123,456,789,012 crates.")]
            }
            Self::MojibakeRepaired => &[
                ("en", "The cafÃ© on the quay </script><img src=x onerror=alert()> was closed on that day."),
                ("de", "Das CafÃ© am Kai war an diesem Tag zu."),
            ],
            Self::ReplacementCharacter => &[("en", "The caf\u{fffd} on the quay was closed on that day.")],
            Self::AmbiguousCurrency => &[("en", "The repair of the crane came to $400, the office said.")],
            Self::AmbiguousDate => &[("en", "The hearing is set for 03/04/2025 in the town hall.")],
            Self::AmbiguousZone => &[("en", "The launch is due at 14:30 CST, the agency said.")],
            Self::AmbiguousSeparator => &[("fi", "Satamassa laskettiin 1.234 laatikkoa.")],
            Self::MixedEncoding => {
                &[("de", "Das Café am Kai öffnet später, und für Räder ist die Brücke zu.")]
            }
            Self::MalformedBytes => &[("de", "Das Café am Kai öffnet \u{fffd}päter.")],
            Self::EmptyText | Self::GuessedEncoding | Self::Unread => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use copydesk::repair::{self, repair};
    use copydesk::{Parser, Value};

    use super::*;

    /// What the library itself finds odd in a sentence, by name.
    fn found(sentence: &str) -> Vec<&'static str> {
        let repaired = repair(sentence, &repair::Options::default());
        let document = Parser::default().parse(&repaired.text);
        let mut found: Vec<_> = repaired.notices.iter().map(|notice| notice.kind.name()).collect();
        found.extend(document.notices.iter().map(|notice| notice.kind.name()));
        let ambiguous = |mention: &copydesk::Mention<'_>| match &mention.value {
            Value::Money(money) => !money.candidates.is_empty(),
            _ => false,
        };
        found.extend(document.mentions.iter().filter(|&m| ambiguous(m)).map(|_| "ambiguous_currency"));
        let explained =
            |at: usize| document.mentions.iter().any(|mention| mention.span.range().contains(&at));
        let digits = sentence.char_indices().any(|(at, c)| c.is_ascii_digit() && !explained(at));
        found.extend(digits.then_some("unexplained_digits"));
        found
    }

    #[test]
    fn a_sentence_has_its_fault_and_no_other() {
        for fault in Fault::ALL {
            for (_, sentence) in fault.sentences() {
                match fault {
                    // Only beside others, and only in bytes.
                    Fault::Outlier | Fault::MixedEncoding => {
                        assert_eq!(found(sentence), [""; 0], "{sentence}")
                    }
                    Fault::MalformedBytes => {}
                    _ => assert_eq!(found(sentence), [fault.name()], "{sentence}"),
                }
            }
        }
    }
}
