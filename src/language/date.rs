//! The shape of a language's table for the room `date`.

/// Months, weekdays and the words around dates and times.
#[derive(Debug)]
pub(crate) struct DateWords {}
