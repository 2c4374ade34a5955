//! English: Names of units and currencies.

use crate::language::unit::UnitWords;

pub(super) const UNIT: UnitWords = UnitWords {};
