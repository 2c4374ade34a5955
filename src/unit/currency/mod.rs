//! Currencies of ISO 4217.

pub(super) mod signs;
mod table;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use table::{CURRENCIES, REGIONS, TENDERS};

/// A currency: its ISO 4217 code. Withdrawn currencies that the news still speaks of (`DEM`) and cryptocurrencies with a
/// usual code (`BTC`) are among them.
///
/// ```
/// use copydesk::unit::Currency;
///
/// let yen: Currency = "JPY".parse()?;
/// assert_eq!((yen.code(), yen.digits()), ("JPY", 0));
/// assert_eq!(Currency::of_region("AU"), Some("AUD".parse()?));
/// assert!("XYZ".parse::<Currency>().is_err());
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(&'static Entry);

/// A row of the table.
#[derive(Debug)]
struct Entry {
    code: &'static str,
    digits: u32,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code.hash(state);
    }
}

impl Currency {
    /// The ISO 4217 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// How many decimals amounts of it have (ISO 4217's minor unit): 2 for `EUR`, 0 for `JPY`.
    #[must_use]
    pub fn digits(self) -> u32 {
        self.0.digits
    }

    /// The currency in use in a region (ISO 3166, two letters in upper case), by CLDR's supplemental data.
    #[must_use]
    pub fn of_region(region: &str) -> Option<Self> {
        let row = REGIONS.binary_search_by_key(&region, |row| row.0).ok()?;
        find(REGIONS.get(row)?.1)
    }

    /// All of them, by their codes.
    ///
    /// ```
    /// assert!(copydesk::unit::Currency::all().any(|currency| currency.code() == "NZD"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        CURRENCIES.iter().map(Self)
    }

    /// Its code as a list of one.
    pub(super) fn codes(self) -> &'static [&'static str] {
        std::slice::from_ref(&self.0.code)
    }
}

/// The codes of every currency that a region has had, the newest first.
pub(super) fn tenders(region: &str) -> &'static [&'static str] {
    let row = TENDERS.binary_search_by_key(&region, |row| row.0).ok().and_then(|row| TENDERS.get(row));
    row.map_or(&[], |row| row.1)
}

/// The currency with a code.
pub(super) fn find(code: &str) -> Option<Currency> {
    let row = CURRENCIES.binary_search_by_key(&code, |row| row.code).ok()?;
    CURRENCIES.get(row).map(Currency)
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.code)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Currency {
    type Err = Error;
    fn from_str(code: &str) -> Result<Self, Error> {
        find(code).ok_or_else(|| Error::new(ErrorKind::Currency(code.to_owned())))
    }
}

impl TryFrom<String> for Currency {
    type Error = Error;
    fn try_from(code: String) -> Result<Self, Error> {
        code.parse()
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_agree() {
        assert!(CURRENCIES.is_sorted_by(|a, b| a.code < b.code));
        assert!(REGIONS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(TENDERS.is_sorted_by(|a, b| a.0 < b.0));
        assert!(TENDERS.iter().flat_map(|row| row.1).all(|code| find(code).is_some()));
        for (region, code) in REGIONS {
            assert_eq!(Currency::of_region(region).map(Currency::code), Some(*code));
        }
        for currency in Currency::all() {
            assert_eq!(currency.code().parse(), Ok(currency));
        }
    }
}
