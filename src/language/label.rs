//! The shape of a language's table for the room `label`.

/// Words that make a number a name.
#[derive(Debug)]
pub(crate) struct LabelWords {}
