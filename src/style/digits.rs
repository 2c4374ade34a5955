//! Decimals in a locale's digits, separators and signs.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::language::figures::NumberFormat;
use crate::style::Style;

/// The digits of a locale, made ready for writing.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits {
    pub(super) format: NumberFormat,
    digits: [char; 10],
}

impl Digits {
    pub(super) fn new(format: NumberFormat) -> Self {
        Self { format, digits: format.digits() }
    }

    /// The number without its sign: every decimal that it has, the whole part in groups.
    fn unsigned(&self, value: Decimal, out: &mut String) {
        let plain = value.abs().to_string();
        let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
        for (left, digit) in (1..=whole.len()).rev().zip(whole.chars()) {
            out.push(self.digit(digit));
            if self.group_ends(whole.len(), left - 1) {
                out.push_str(self.format.group);
            }
        }
        if !decimals.is_empty() {
            out.push_str(self.format.decimal);
            out.extend(decimals.chars().map(|digit| self.digit(digit)));
        }
    }

    fn digit(&self, digit: char) -> char {
        let value = digit.to_digit(10).and_then(|value| usize::try_from(value).ok());
        value.and_then(|value| self.digits.get(value)).copied().unwrap_or(digit)
    }

    /// Whether a group ends where `left` of so many digits are still to come.
    fn group_ends(&self, digits: usize, left: usize) -> bool {
        let [primary, secondary, least] =
            [self.format.primary, self.format.secondary, self.format.least].map(usize::from);
        digits >= primary + least && left >= primary && (left - primary).is_multiple_of(secondary)
    }

    /// The number with its sign.
    pub(super) fn written(&self, value: Decimal) -> String {
        let mut out = String::new();
        if value.is_sign_negative() && !value.is_zero() {
            out.push_str(self.format.minus);
        }
        self.unsigned(value, &mut out);
        out
    }

    /// The same with groups wherever there are thousands: four digits without one may be a year.
    pub(super) fn grouped(self) -> Self {
        Self { format: NumberFormat { least: 1, ..self.format }, ..self }
    }

    /// What stands before the number in a percentage: the minus, and in some locales the percent sign.
    pub(super) fn before_percent(&self, negative: bool) -> &'static str {
        let pattern = self.format.percent[usize::from(negative)];
        pattern.split_once("{}").map_or("", |(before, _)| before)
    }

    /// What stands behind the number in a percentage.
    pub(super) fn after_percent(&self) -> &'static str {
        self.format.percent[0].split_once("{}").map_or("", |(_, after)| after)
    }
}

/// A value with at most so many significant digits, where they are told.
pub(super) fn rounded(value: Decimal, digits: Option<u32>) -> Decimal {
    // Of more digits than the value has `rust_decimal` would make zeros, and a scale that no decimal may have.
    let written = value.mantissa().unsigned_abs().checked_ilog10().map_or(0, |log| log + 1);
    let shorter = digits
        .filter(|&digits| digits < written)
        .and_then(|digits| value.round_sf_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero));
    shorter.unwrap_or(value)
}

impl Style {
    /// A decimal as the locale writes it, every digit of it: what [`Style::write`] makes of a number without words.
    ///
    /// ```
    /// use copydesk::{Decimal, style::Style};
    ///
    /// let number: Decimal = "-1234567.50".parse()?;
    /// assert_eq!(Style::of("en-IN")?.decimal(number), "-12,34,567.50");
    /// assert_eq!(Style::of("fr")?.decimal(number), "-1\u{202F}234\u{202F}567,50");
    /// assert_eq!(Style::of("ar-EG")?.decimal(number), "\u{61C}-١٬٢٣٤٬٥٦٧٫٥٠");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decimal(&self, value: Decimal) -> String {
        self.numbers.written(value)
    }
}
