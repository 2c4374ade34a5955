//! Values made by a caller, not read in a text.

use crate::number::Amount;
use crate::quantity::read::measure;
use crate::quantity::{Money, Percent, Quantity, QuantityRole};
use crate::unit::{Currency, Unit};

impl Quantity<'_> {
    /// So much of a unit, with everything that follows from it.
    ///
    /// ```
    /// use copydesk::{Decimal, quantity::Quantity};
    ///
    /// let marathon = Quantity::new(Decimal::new(42_195, 3), "kilometer".parse()?);
    /// assert_eq!(marathon.to_string(), "42.195 kilometer");
    /// assert_eq!(marathon.si.unwrap().value, Some(42_195.into()));
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn new(amount: impl Into<Amount>, unit: Unit) -> Self {
        measure(amount.into(), unit, false, Vec::new())
    }

    /// The same, as somebody's age.
    #[must_use]
    pub fn as_age(self) -> Self {
        Self { role: Some(QuantityRole::Age), ..self }
    }
}

impl Money<'_> {
    /// So much of a currency.
    ///
    /// ```
    /// use copydesk::{Decimal, quantity::Money, unit::Currency};
    ///
    /// let euro: Currency = "EUR".parse()?;
    /// assert_eq!(Money::new(Decimal::from(5), euro).to_string(), "5 EUR");
    /// # Ok::<(), copydesk::Error>(())
    /// ```
    #[must_use]
    pub fn new(amount: impl Into<Amount>, currency: Currency) -> Self {
        Self {
            amount: amount.into(),
            currency,
            candidates: crate::unit::Candidates::default(),
            symbol: None,
            minor: None,
            unit: None,
            equivalent: None,
        }
    }
}

impl Percent {
    /// So many per cent.
    ///
    /// ```
    /// use copydesk::{Decimal, quantity::Percent};
    ///
    /// assert_eq!(Percent::new(Decimal::new(4, 1)).to_string(), "0.4 percent");
    /// ```
    #[must_use]
    pub fn new(amount: impl Into<Amount>) -> Self {
        Self {
            amount: amount.into(),
            unit: "percent".to_owned(),
            noun: None,
            noun_start: None,
            noun_end: None,
        }
    }
}
