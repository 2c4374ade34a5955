//! Values written as a newspaper of a language would: [`Style`].
//!
//! A value of a [`Document`](crate::Document) is written in a locale's digits and words. What is written is what a mention
//! covers, with its qualifier before it, and reading it in the same locale gives the value again.
//!
//! ```
//! use copydesk::{Parser, style::Style};
//!
//! let document = Parser::builder().locale("en")?.build().parse("Prices rose 4.2 per cent.");
//! let german = Style::of("de")?;
//! assert_eq!(german.write(&document.mentions[0].value).to_string(), "Zuwachs von 4,2 Prozent");
//! # Ok::<(), copydesk::Error>(())
//! ```

mod amount;
mod date;
mod digits;
mod names;
mod units;

use std::fmt;

use crate::error::Error;
use crate::language::figures::NumberFormat;
use crate::language::{self, Language, Locale};
use crate::unit::Names;
use digits::Digits;

/// How values are written: the locale, the system of units, how many digits.
///
/// ```
/// use copydesk::{Decimal, style::{Style, UnitSystem}};
///
/// let style = Style::builder("de-CH")?.units(UnitSystem::Metric).digits(3).build();
/// assert_eq!(style.decimal(Decimal::from(12_500)), "12'500");
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Debug)]
pub struct Style {
    locale: Locale,
    language: &'static Language,
    numbers: Digits,
    names: Names,
    units: UnitSystem,
    digits: Option<u32>,
}

/// Makes a [`Style`].
#[derive(Clone, Debug)]
pub struct StyleBuilder {
    locale: Locale,
    units: UnitSystem,
    digits: Option<u32>,
}

/// Which units measures are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitSystem {
    /// Those that the value has.
    #[default]
    Own,
    /// Metric ones.
    Metric,
    /// Those of the United States.
    Us,
    /// Those of Britain: miles and pints, litres and kilograms.
    Uk,
}

/// What can be written in a style: the amounts, ordinals, dates and times of a document.
pub trait InStyle {
    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result;
}

/// A value in a style, to be displayed: see [`Style::write`].
#[derive(Clone, Copy, Debug)]
pub struct Styled<'a, V: ?Sized> {
    style: &'a Style,
    value: &'a V,
}

impl<V: InStyle + ?Sized> fmt::Display for Styled<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.write(self.style, f)
    }
}

impl Style {
    /// The style of a locale, with the units and all digits that a value has.
    ///
    /// # Errors
    ///
    /// The tag is not well-formed.
    pub fn of(tag: &str) -> Result<Self, Error> {
        Ok(Self::builder(tag)?.build())
    }

    /// A builder for the language, and the region if any, of a BCP 47 tag: `en-GB`, `ar-EG-u-nu-latn`.
    ///
    /// # Errors
    ///
    /// The tag is not well-formed.
    pub fn builder(tag: &str) -> Result<StyleBuilder, Error> {
        Ok(StyleBuilder { locale: tag.parse()?, units: UnitSystem::default(), digits: None })
    }

    /// The locale.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A value to be displayed as this style writes it.
    #[must_use]
    pub fn write<'a, V: InStyle + ?Sized>(&'a self, value: &'a V) -> Styled<'a, V> {
        Styled { style: self, value }
    }
}

impl StyleBuilder {
    /// The system that measures are converted to; without it each keeps its unit.
    #[must_use]
    pub fn units(self, units: UnitSystem) -> Self {
        Self { units, ..self }
    }

    /// The most significant digits that are written; without it all are.
    #[must_use]
    pub fn digits(self, digits: u32) -> Self {
        Self { digits: Some(digits.max(1)), ..self }
    }

    /// The style.
    #[must_use]
    pub fn build(self) -> Style {
        let locale = self.locale;
        let language = language::ALL[language::find(locale.language())];
        Style {
            language,
            names: Names::with(language, &[]),
            numbers: Digits::new(NumberFormat::of(&locale)),
            units: self.units,
            digits: self.digits,
            locale,
        }
    }
}
