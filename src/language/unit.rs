//! The shape of a language's table for the room `unit`.

/// Names of units and currencies.
#[derive(Debug)]
pub(crate) struct UnitWords {}
