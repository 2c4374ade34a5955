//! Any value in a style.

use std::fmt;

use crate::document::{Mention, Value};
use crate::style::{InStyle, Style};

impl InStyle for Value<'_> {
    /// Labels and quotations are written as nothing: what they are stands in the mention, not in its value.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        match self {
            Self::Number(number) => number.write(style, out),
            Self::Quantity(quantity) => quantity.write(style, out),
            Self::Money(money) => money.write(style, out),
            Self::Percent(percent) => percent.write(style, out),
            Self::Ordinal(ordinal) => ordinal.write(style, out),
            Self::Date(date) => date.write(style, out),
            Self::Time(time) => time.write(style, out),
            Self::Label(_) | Self::Quote(_) => Ok(()),
        }
    }
}

impl InStyle for Mention<'_> {
    /// The value; the text as it stands where the value is a label or a quotation.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        match &self.value {
            Value::Label(_) | Value::Quote(_) => out.write_str(&self.text),
            value => value.write(style, out),
        }
    }
}
