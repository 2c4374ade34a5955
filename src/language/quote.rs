//! The shape of a language's table for the room `quote`.

/// Reporting verbs, elisions and marks.
#[derive(Debug)]
pub(crate) struct QuoteWords {
    /// Words that lost their beginning and have an apostrophe for it, without the apostrophe.
    pub(crate) elisions: &'static [&'static str],
}
