//! The shape of a language's table for the room `quote`.

/// Reporting verbs, elisions and marks.
#[derive(Debug)]
pub(crate) struct QuoteWords {}
