//! German: Months, weekdays and the words around dates and times.

use crate::language::date::DateWords;

pub(super) const DATE: DateWords = DateWords {};
