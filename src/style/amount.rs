//! Amounts of every kind.

use std::fmt;

use crate::number::{Amount, Number, Ordinal};
use crate::quantity::{Money, Percent, Quantity};
use crate::style::digits::rounded;
use crate::style::{InStyle, Style};

impl InStyle for Amount {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        let number = |value, out: &mut dyn fmt::Write| style.numbers.write(rounded(value, style.digits), out);
        match (self.value, self.low, self.high) {
            (Some(value), ..) => number(value, out),
            (None, Some(low), Some(high)) => {
                number(low, out)?;
                out.write_char('–')?;
                number(high, out)
            }
            _ => Ok(()),
        }
    }
}

impl InStyle for Number {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        self.amount.write(style, out)
    }
}

impl InStyle for Ordinal {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        style.numbers.write(self.value, out)
    }
}

impl InStyle for Percent {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        match self.amount.value {
            Some(value) => style.numbers.write_percent(rounded(value, style.digits), out),
            None => self.amount.write(style, out),
        }
    }
}

impl InStyle for Money<'_> {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        self.amount.write(style, out)?;
        write!(out, "\u{A0}{}", self.currency)
    }
}

impl InStyle for Quantity<'_> {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        self.amount.write(style, out)?;
        write!(out, "\u{A0}{}", self.unit)
    }
}
