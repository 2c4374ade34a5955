//! Units and names of one's own, told when a parser is built.

use rust_decimal::Decimal;

use super::Unit;
use super::catalogue::{self, Entry};
use super::ratio::Factor;
use crate::error::{Error, ErrorKind};

/// A name of one's own: what it names, or nothing where it shall name no unit.
pub(crate) type OwnName = (String, Option<Unit>);

impl Unit {
    /// A unit of one's own: so many of a unit of the catalogue. Its identifier begins with `x-`, as that of every unit
    /// which CLDR lacks. [`ParserBuilder::unit`](crate::ParserBuilder::unit) gives it names.
    ///
    /// It lives as long as the program, and no two of them are the same unit: make it once. Its identifier is not known to
    /// [`FromStr`](std::str::FromStr), so JSON with it is read back only as text.
    ///
    /// ```
    /// use copydesk::{Decimal, unit::Unit};
    ///
    /// let pool = Unit::own("x-olympic-pool", Decimal::from(2500), "cubic-meter".parse()?)?;
    /// assert_eq!(pool.convert(Decimal::TWO, "megaliter".parse()?)?, Decimal::from(5));
    /// assert!(Unit::own("olympic-pool", Decimal::ONE, pool).is_err());
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ErrorKind::OwnUnit`] where the identifier is not lower-case ASCII in CLDR's style behind `x-` or is one of the
    /// catalogue, where the other unit is a rate, a scale with a zero of its own or has no factor, or where the number is
    /// not above zero.
    pub fn own(id: &str, number: Decimal, of: Self) -> Result<Self, Error> {
        Self::made(id, number.normalize(), of).ok_or_else(|| Error::new(ErrorKind::OwnUnit(id.to_owned())))
    }

    fn made(id: &str, number: Decimal, of: Self) -> Option<Self> {
        let plain = id.strip_prefix("x-")?;
        let style = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
                && part != "per"
        };
        let fits = plain.split('-').all(style) && catalogue::find(plain).is_none();
        let over = Some(of.over).filter(|over| of.per.is_none() && over.offset.is_zero())?;
        let factor = over.factor?;
        let mantissa = u128::try_from(number.mantissa()).ok().filter(|&mantissa| mantissa > 0 && fits)?;
        let factor = Factor {
            top: factor.top.checked_mul(mantissa)?,
            exponent: factor.exponent.checked_sub(i32::try_from(number.scale()).ok()?)?,
            ..factor
        };
        let id: &'static str = Box::leak(id.to_owned().into_boxed_str());
        let entry =
            Entry { id, ucum: "", dimension: over.dimension, factor: Some(factor), offset: Decimal::ZERO };
        Some(Self::simple(Box::leak(Box::new(entry))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_unit_of_ones_own_can_be_made_of_is_an_error() {
        let unit = |id: &str| id.parse::<Unit>().unwrap();
        let own = |id: &str, number: &str, of: &str| Unit::own(id, number.parse().unwrap(), unit(of));
        let made = own("x-pool-2", "2.50", "cubic-meter").unwrap();
        assert_eq!(made.id(), "x-pool-2");
        assert_eq!(made.convert(Decimal::TWO, unit("cubic-meter")), Ok(Decimal::from(5)));
        for id in ["pool", "x-", "x-a--b", "x-Pool", "x-pöl", "x-pool_2", "x-per", "x-a-per-b", "x-meter"] {
            assert!(own(id, "2", "cubic-meter").is_err(), "{id}");
        }
        for number in ["0", "-2"] {
            assert!(own("x-pool", number, "cubic-meter").is_err(), "{number}");
        }
        // A rate, a scale with a zero of its own, a unit without a factor.
        for of in ["mile-per-hour", "celsius", "generic"] {
            assert!(own("x-pool", "2", of).is_err(), "{of}");
        }
    }
}
