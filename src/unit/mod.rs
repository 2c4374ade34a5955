//! Units of measure and currencies: the catalogue, its names, and conversion.

mod candidates;
mod catalogue;
mod composed;
mod currency;
mod dimension;
mod money;
mod names;
mod nearby;
mod own;
mod ratio;
mod symbols;

pub use candidates::Candidates;
pub use currency::Currency;
pub use dimension::Dimension;
pub(crate) use money::{CurrencyReading, read_currency_name, read_dollar_country, read_sign};
pub(crate) use names::{
    Names, UnitReading, Written, below_zero, closes_quote, read_glued_rate, read_rate, read_turn, read_unit,
};
pub(crate) use nearby::narrow;
pub(crate) use own::OwnName;
pub use ratio::Ratio;

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};
use catalogue::{COMPOUNDS, Entry, plain};
use ratio::{Factor, scale};

/// A unit of measure: one of the catalogue, or one of it per another, so that one which does not exist cannot be made.
///
/// It is written as CLDR's unit identifier; what CLDR's data do not name has the prefix `x-`. Reading accepts every
/// identifier with and without that prefix.
///
/// ```
/// use copydesk::unit::{Dimension, Unit};
///
/// let speed: Unit = "kilometer-per-hour".parse()?;
/// assert_eq!(speed.dimension(), Some(Dimension::Speed));
/// assert_eq!(speed.ucum().as_deref(), Some("km/h"));
/// assert_eq!("barrel-per-day".parse::<Unit>()?.to_string(), "x-barrel-per-day");
/// assert!("cubit".parse::<Unit>().is_err());
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Unit {
    over: &'static Entry,
    per: Option<&'static Entry>,
}

impl Unit {
    fn simple(over: &'static Entry) -> Self {
        Self { over, per: None }
    }

    /// Every unit that has a name of its own: not what is one per another, and not what is only counted.
    ///
    /// ```
    /// use copydesk::unit::{Dimension, Unit};
    ///
    /// let lengths = Unit::all().filter(|unit| unit.dimension() == Some(Dimension::Length));
    /// assert!(lengths.map(|unit| unit.to_string()).any(|id| id == "furlong"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        catalogue::all().filter(|entry| entry.dimension.is_some()).map(Self::simple)
    }

    /// One unit per another, where both are units of the catalogue.
    pub(crate) fn per(self, per: Self) -> Option<Self> {
        if self.per.is_some() || per.per.is_some() || self.over.dimension.is_none() {
            return None;
        }
        // A rate that the catalogue has under one name is that entry: revolutions per minute.
        let single = catalogue::find(&format!("{}-per-{}", plain(self.over.id), plain(per.over.id)));
        Some(single.map_or(Self { over: self.over, per: Some(per.over) }, Self::simple))
    }

    /// The identifier: CLDR's, or one in the same style with the prefix `x-`.
    #[must_use]
    pub fn id(self) -> Cow<'static, str> {
        match self.per {
            None => Cow::Borrowed(self.over.id),
            Some(_) => Cow::Owned(self.to_string()),
        }
    }

    /// What stands above and below the line, where it is a rate of two units of the catalogue.
    pub(crate) fn parts(self) -> Option<(Self, Self)> {
        Some((Self::simple(self.over), Self::simple(self.per?)))
    }

    /// Its symbols in every language, the usual one first.
    pub(crate) fn symbols(self) -> impl Iterator<Item = String> {
        let id = if self.per.is_some() { "" } else { self.over.id };
        let metric = symbols::METRIC.iter().filter_map(move |row| {
            let prefix = id.strip_suffix(row.1)?;
            let known =
                row.3.split(' ').filter_map(|sign| symbols::PREFIXES.iter().find(|row| row.0 == sign));
            let sign = if prefix.is_empty() { "" } else { known.into_iter().find(|row| row.1 == prefix)?.0 };
            Some(format!("{sign}{}", row.0))
        });
        let others = symbols::SYMBOLS.iter().filter(move |row| row.0 == id).flat_map(|row| row.2);
        metric.chain(others.map(|symbol| (*symbol).to_owned()))
    }

    /// The code of the Unified Code for Units of Measure (UCUM 2.1), where it has one for exactly this unit. Something
    /// counted is an annotation in it.
    ///
    /// ```
    /// let unit: copydesk::unit::Unit = "x-liter-per-person".parse()?;
    /// assert_eq!(unit.ucum().as_deref(), Some("L/{person}"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn ucum(self) -> Option<Cow<'static, str>> {
        if self.over.ucum.is_empty() {
            return None;
        }
        let Some(per) = self.per else { return Some(Cow::Borrowed(self.over.ucum)) };
        let over = self.over.ucum;
        match per.ucum {
            "" => None,
            per if per.contains(['.', '/']) => Some(Cow::Owned(format!("{over}/({per})"))),
            per => Some(Cow::Owned(format!("{over}/{per}"))),
        }
    }

    /// What it measures, by the names of CLDR's unit quantities; `None` for a rate that has no such name.
    ///
    /// ```
    /// use copydesk::unit::{Dimension, Unit};
    ///
    /// assert_eq!("acre".parse::<Unit>()?.dimension(), Some(Dimension::Area));
    /// assert_eq!("kilogram-per-year".parse::<Unit>()?.dimension(), None);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn dimension(self) -> Option<Dimension> {
        match self.per {
            None => self.over.dimension,
            Some(per) => Dimension::of(self.over.dimension?.quotient(per.dimension?)),
        }
    }

    /// The coherent SI unit of what it measures; the bit for data. `None` where SI has none (decibels, pixels) or no
    /// factor to it is defined (an unspecified degree, Mach numbers).
    ///
    /// ```
    /// use copydesk::unit::Unit;
    ///
    /// let si = |id: &str| id.parse::<Unit>().map(|unit| unit.si().map(|si| si.to_string()));
    /// assert_eq!(si("square-mile")?.as_deref(), Some("square-meter"));
    /// assert_eq!(si("pound-force-per-square-inch")?.as_deref(), Some("pascal"));
    /// assert_eq!(si("x-barrel-per-day")?.as_deref(), Some("x-cubic-meter-per-second"));
    /// assert_eq!(si("x-decibel")?, None);
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn si(self) -> Option<Self> {
        self.factor()?;
        if let Some(dimension) = self.dimension() {
            return coherent(dimension);
        }
        let over = coherent(self.over.dimension?)?;
        let per = match self.per?.dimension {
            Some(dimension) => coherent(dimension)?,
            None => Self::simple(self.per?),
        };
        over.per(per)
    }

    /// A value in this unit as one in [`Unit::si`]: exact where 28 digits hold it, else rounded to that many
    /// significant digits (28 decimals where the result is small), of which the last may be off by one. `None` where there is no such unit or the result does not fit.
    ///
    /// A year is taken as CLDR and the Gregorian calendar have it on average, 365.2425 days, a month as its twelfth.
    /// A temperature is one on its scale, not a difference.
    ///
    /// ```
    /// use copydesk::{Decimal, unit::Unit};
    ///
    /// let miles: Unit = "square-mile".parse()?;
    /// assert_eq!(miles.to_si(Decimal::from(386)).map(|v| v.to_string()).as_deref(), Some("999735410.589696"));
    /// let fahrenheit: Unit = "fahrenheit".parse()?;
    /// assert_eq!(fahrenheit.to_si(Decimal::from(32)).map(|v| v.to_string()).as_deref(), Some("273.15"));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn to_si(self, value: Decimal) -> Option<Decimal> {
        self.convert(value, self.si()?).ok()
    }

    /// A value in this unit as one in another that measures the same, or its inverse (miles per gallon to litres per
    /// 100 kilometres). Precision is that of [`Unit::to_si`].
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Dimension`] where the two do not measure the same, [`ErrorKind::Range`] where the result does not fit.
    ///
    /// ```
    /// use copydesk::{Decimal, ErrorKind, unit::Unit};
    ///
    /// let (fahrenheit, celsius, mile): (Unit, Unit, Unit) =
    ///     ("fahrenheit".parse()?, "celsius".parse()?, "mile".parse()?);
    /// assert_eq!(fahrenheit.convert(Decimal::from(32), celsius)?, Decimal::ZERO);
    /// let error = fahrenheit.convert(Decimal::ONE, mile).unwrap_err();
    /// assert!(matches!(error.kind(), ErrorKind::Dimension { .. }));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    pub fn convert(self, value: Decimal, to: Self) -> Result<Decimal, Error> {
        let range = || Error::new(ErrorKind::Range);
        match self.way(to)? {
            Way::Same => Ok(value.normalize()),
            Way::Scaled(factors) => {
                let value = value.checked_add(self.offset()).ok_or_else(range)?;
                let value = scale(value, &factors).ok_or_else(range)?;
                value.checked_sub(to.offset()).map(|v| v.normalize()).ok_or_else(range)
            }
            // Not `1 / value` first: that would round twice.
            Way::Inverted([a, b, c, d]) => {
                let inverse = Ratio::from(value).inverse().ok_or_else(range)?;
                let exact = inverse.times(&[a, b, c, d]).and_then(Ratio::to_decimal);
                exact.or_else(|| scale(Decimal::ONE.checked_div(value)?, &[a, b, c, d])).ok_or_else(range)
            }
        }
    }

    /// As [`Unit::convert`], with nothing rounded: there and back gives the value again.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Dimension`] where the two do not measure the same, [`ErrorKind::Range`] where 128 bits do not hold a side
    /// of the quotient.
    ///
    /// ```
    /// use copydesk::unit::{Ratio, Unit};
    ///
    /// let (fahrenheit, kelvin): (Unit, Unit) = ("fahrenheit".parse()?, "kelvin".parse()?);
    /// let value = fahrenheit.convert_exactly(Ratio::from(100), kelvin)?;
    /// assert_eq!(value.to_string(), "55967/180");
    /// assert_eq!(kelvin.convert_exactly(value, fahrenheit)?, Ratio::from(100));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    pub fn convert_exactly(self, value: Ratio, to: Self) -> Result<Ratio, Error> {
        let result = match self.way(to)? {
            Way::Same => Some(value),
            Way::Scaled(factors) => value
                .checked_add(self.offset().into())
                .and_then(|value| value.times(&factors))
                .and_then(|value| value.checked_add(Ratio::from(to.offset()).negated())),
            Way::Inverted(factors) => value.inverse().and_then(|value| value.times(&factors)),
        };
        result.ok_or_else(|| Error::new(ErrorKind::Range))
    }

    /// How a value in it becomes one in another.
    fn way(self, to: Self) -> Result<Way, Error> {
        let wrong = || Error::new(ErrorKind::Dimension { from: self.to_string(), to: to.to_string() });
        if self == to {
            return Ok(Way::Same);
        }
        let (from_kind, to_kind) = (self.kind().ok_or_else(wrong)?, to.kind().ok_or_else(wrong)?);
        let from = self.factor().ok_or_else(wrong)?;
        let into = to.factor().ok_or_else(wrong)?.map(Factor::inverse);
        if from_kind == to_kind {
            return Ok(Way::Scaled([from[0], from[1], into[0], into[1]]));
        }
        let inverse = from_kind.0.map(|e| -e) == to_kind.0 && from_kind.1 == to_kind.1;
        if !inverse || (self.per.is_none() && to.per.is_none()) {
            return Err(wrong());
        }
        Ok(Way::Inverted([from[0].inverse(), from[1].inverse(), into[0], into[1]]))
    }

    /// What must agree for a conversion: the exponents of the base units, and what is counted below the line.
    fn kind(self) -> Option<(dimension::Exponents, Option<&'static Entry>)> {
        match (self.over.dimension, self.per) {
            (Some(over), None) => Some((over.exponents(), None)),
            (Some(over), Some(per)) => Some(match per.dimension {
                Some(dimension) => (over.quotient(dimension), None),
                None => (over.exponents(), Some(per)),
            }),
            (None, _) => None,
        }
    }

    /// How many of the SI unit it is, as factors of numerator and denominator.
    fn factor(self) -> Option<[Factor; 2]> {
        let per = self.per.map_or(Some(Factor::ONE), |per| per.factor.map(Factor::inverse))?;
        Some([self.over.factor?, per])
    }

    /// Where a temperature's zero lies; a rate of temperatures is one of differences.
    fn offset(self) -> Decimal {
        if self.per.is_some() { Decimal::ZERO } else { self.over.offset }
    }
}

/// How a value in one unit becomes one in another: what it is multiplied with, after one offset and before the other.
enum Way {
    Same,
    Scaled([Factor; 4]),
    /// One over the value: fuel for a distance and distance for fuel.
    Inverted([Factor; 4]),
}

/// The coherent SI unit of a dimension.
fn coherent(dimension: Dimension) -> Option<Unit> {
    /// In the order of the dimensions.
    static ALL: LazyLock<Box<[Option<Unit>]>> = LazyLock::new(|| {
        let unit = |(over, per): (&str, &str)| {
            let over = catalogue::find(over)?;
            Some(Unit { over, per: if per.is_empty() { None } else { Some(catalogue::find(per)?) } })
        };
        Dimension::ALL.iter().map(|dimension| unit(dimension.si())).collect()
    });
    ALL.get(dimension as usize).copied().flatten()
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(per) = self.per else { return f.write_str(self.over.id) };
        if COMPOUNDS.binary_search(&(self.over.id, per.id)).is_err() {
            f.write_str("x-")?;
        }
        write!(f, "{}-per-{}", plain(self.over.id), plain(per.id))
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
        let error = || Error::new(ErrorKind::Unit(id.to_owned()));
        if let Some(entry) = catalogue::find(id) {
            return Ok(Self::simple(entry));
        }
        let id = plain(id);
        // An entry may have `-per-` in its own name, so every place is tried.
        id.match_indices("-per-")
            .find_map(|(at, joiner)| {
                let (over, per) = (id.get(..at)?, id.get(at + joiner.len()..)?);
                Self::simple(catalogue::find(over)?).per(Self::simple(catalogue::find(per)?))
            })
            .ok_or_else(error)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: &str) -> Unit {
        id.parse().unwrap_or_else(|_| panic!("{id}"))
    }

    fn convert(value: &str, from: &str, to: &str) -> String {
        unit(from).convert(value.parse().unwrap(), unit(to)).unwrap().to_string()
    }

    #[test]
    fn identifiers_are_unique_with_and_without_prefix() {
        let mut ids: Vec<&str> = catalogue::all().map(|entry| plain(entry.id)).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }

    #[test]
    fn every_unit_and_compound_is_read_as_written() {
        for (i, over) in catalogue::all().enumerate() {
            let simple = Unit::simple(over);
            assert_eq!(unit(&simple.to_string()), simple);
            let si = simple.si().map(|si| simple.convert_exactly(Ratio::from(1), si));
            assert!(si.is_none_or(|value| value.is_ok()), "{simple}");
            // Each unit over and under some others: all pairs would take seconds.
            for per in catalogue::all().skip(i % 101).step_by(101) {
                let Some(compound) = simple.per(Unit::simple(per)) else { continue };
                assert_eq!(unit(&compound.to_string()), compound);
            }
        }
    }

    #[test]
    fn si_units_are_their_own() {
        for &dimension in Dimension::ALL {
            let Some(si) = coherent(dimension) else { continue };
            assert_eq!(si.dimension(), Some(dimension));
            assert_eq!(si.to_si(Decimal::TWO), Some(Decimal::TWO), "{si}");
        }
    }

    #[test]
    fn conversions_are_exact() {
        assert_eq!(convert("386", "square-mile", "square-meter"), "999735410.589696");
        assert_eq!(convert("32", "fahrenheit", "celsius"), "0");
        assert_eq!(convert("-40", "celsius", "fahrenheit"), "-40");
        assert_eq!(convert("100", "celsius", "kelvin"), "373.15");
        assert_eq!(convert("1", "kilowatt-hour", "megajoule"), "3.6");
        assert_eq!(convert("90", "degree", "arc-minute"), "5400");
        assert_eq!(convert("1", "year", "day"), "365.2425");
        assert_eq!(convert("6000", "revolution-per-minute", "hertz"), "100");
        assert_eq!(convert("36", "kilometer-per-hour", "meter-per-second"), "10");
        assert_eq!(convert("1", "x-kilovolt-per-centimeter", "x-volt-per-meter"), "100000");
        assert_eq!(convert("1", "barrel", "gallon"), "42");
        assert_eq!(convert("1", "pound-force-per-square-inch", "pascal"), "6894.757293168361336722673445");
    }

    #[test]
    fn fuel_consumption_is_inverted() {
        assert_eq!(
            convert("10", "liter-per-100-kilometer", "mile-per-gallon"),
            "23.52145833333333333333333333"
        );
        assert_eq!(convert("5", "liter-per-100-kilometer", "liter-per-kilometer"), "0.05");
        assert_eq!(
            convert("12", "x-kilometer-per-liter", "x-liter-per-meter"),
            "0.0000833333333333333333333333"
        );
        let zero = unit("mile-per-gallon").convert(Decimal::ZERO, unit("liter-per-kilometer"));
        assert_eq!(zero.unwrap_err().kind(), &ErrorKind::Range);
    }

    #[test]
    fn what_is_not_the_same_is_refused() {
        let refused = |a: &str, b: &str| unit(a).convert(Decimal::ONE, unit(b)).is_err();
        assert!(refused("hertz", "second"));
        assert!(refused("newton-meter", "joule"));
        assert!(refused("x-liter-per-person", "x-liter-per-household"));
        assert!(refused("generic", "celsius"));
        assert!(unit("light-year").to_si(Decimal::MAX).is_none());
    }
}
