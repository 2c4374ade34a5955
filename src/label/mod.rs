//! Digits that name and do not count: `Game 7`, `Boeing 737`, `2-2`, phone numbers.

use serde::{Deserialize, Serialize};

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
