//! Digits that name and do not count: `Game 7`, `Boeing 737`, `2-2`, phone numbers.

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::number::Context;
use crate::span::Found;

/// Digits that name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Label {
    /// What kind of name they are.
    pub role: LabelRole,
}

/// What kind of name digits are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LabelRole {
    /// `Game 7`, `Boeing 737`, `G7`.
    Name,
    /// `2-2`.
    Score,
    /// A phone number.
    Phone,
    /// A post code, a flight number, an identifier.
    Code,
    /// A house number.
    Address,
}

/// A language's words for this room, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Tables {}

impl Tables {
    pub(crate) fn new(_language: &'static Language) -> Self {
        Self {}
    }
}

/// The label that begins at `at`, the start of a word or number.
pub(crate) fn read(_cx: &Context<'_, '_>, _tables: &Tables, _at: usize) -> Option<Found<Label>> {
    None
}
