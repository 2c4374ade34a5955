//! German: Words that make a number a name.

use crate::language::label::LabelWords;

pub(super) const LABEL: LabelWords = LabelWords {};
