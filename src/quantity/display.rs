//! Quantities, money and shares as short text: the number, and what it is of.

use std::borrow::Cow;
use std::fmt;

use crate::quantity::{Equivalent, Money, Percent, Quantity};

impl fmt::Display for Quantity<'_> {
    /// `>1000 square-kilometer`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.unit)
    }
}

impl fmt::Display for Money<'_> {
    /// `5 USD per-barrel`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)?;
        self.unit.iter().try_for_each(|unit| write!(f, " {unit}"))
    }
}

impl fmt::Display for Percent {
    /// `0.4 percent`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.unit)
    }
}

impl fmt::Display for Equivalent<'_> {
    /// `386 square-mile`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.value, self.low, self.high) {
            (Some(value), ..) => write!(f, "{value}")?,
            (None, Some(low), Some(high)) => write!(f, "{low}–{high}")?,
            _ => {}
        }
        self.unit.iter().try_for_each(|unit| write!(f, " {unit}"))?;
        self.currency.iter().try_for_each(|currency| write!(f, " {currency}"))
    }
}

fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

impl Quantity<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Quantity<'static> {
        let equivalent = self.equivalent.map(|equivalent| Box::new(equivalent.into_owned()));
        Quantity {
            amount: self.amount,
            unit: self.unit,
            ucum: self.ucum,
            dimension: self.dimension,
            si: self.si,
            role: self.role,
            parts: self.parts,
            equivalent,
        }
    }
}

impl Money<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Money<'static> {
        let equivalent = self.equivalent.map(|equivalent| Box::new(equivalent.into_owned()));
        Money {
            amount: self.amount,
            currency: self.currency,
            candidates: self.candidates,
            symbol: self.symbol.map(owned),
            minor: self.minor,
            unit: self.unit,
            equivalent,
        }
    }
}

impl Equivalent<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Equivalent<'static> {
        Equivalent {
            span: self.span,
            text: owned(self.text),
            value: self.value,
            low: self.low,
            high: self.high,
            unit: self.unit,
            currency: self.currency,
            agreement: self.agreement,
            relative_error: self.relative_error,
            rate: self.rate,
        }
    }
}
