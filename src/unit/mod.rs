//! Units of measure and currencies: the catalogue, its names, and conversion.

mod currency;

pub use currency::Currency;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};

/// A unit of measure: a reference into the catalogue, so that one which does not exist cannot be made.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Unit(&'static Entry);

/// A row of the catalogue.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Entry {
    id: &'static str,
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.id)
    }
}

impl fmt::Debug for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Unit {
    type Err = Error;
    fn from_str(id: &str) -> Result<Self, Error> {
        Err(Error::new(ErrorKind::Unit(id.to_owned())))
    }
}

impl TryFrom<String> for Unit {
    type Error = Error;
    fn try_from(id: String) -> Result<Self, Error> {
        id.parse()
    }
}

impl From<Unit> for String {
    fn from(unit: Unit) -> Self {
        unit.to_string()
    }
}

/// What a unit measures, by the names of CLDR's unit quantities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Dimension {
    /// Square metres.
    Area,
    /// Seconds.
    Duration,
    /// Metres.
    Length,
}
