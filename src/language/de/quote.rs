//! German: Reporting verbs, elisions and marks.

use crate::language::quote::QuoteWords;

pub(super) const QUOTE: QuoteWords = QuoteWords {};
