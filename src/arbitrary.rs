//! Values for fuzz targets: what a crate that takes this crate's values gives to its own code. Feature `arbitrary`.
//!
//! ```
//! use arbitrary::{Arbitrary, Unstructured};
//! use copydesk::quantity::Money;
//! use copydesk::style::Style;
//!
//! // What libFuzzer gives a target, which would be `fuzz_target!(|input: (Style, Money<'static>)| …)`.
//! let mut bytes = Unstructured::new(b"any bytes are a style, and an amount of money to be written in it");
//! let style = Style::arbitrary(&mut bytes)?;
//! let price = Money::arbitrary(&mut bytes)?;
//! let written = style.write(&price).to_string();
//! assert!(!written.is_empty());
//! # Ok::<(), arbitrary::Error>(())
//! ```
//!
//! Values are as a text could bring them: the ends of a range are in order, nothing has a sign that is zero, a day is one of
//! the calendar. Places in a text (`noun_start`) and what only a text has (a symbol, a conversion in parentheses) are absent.

use ::arbitrary::{Arbitrary, Result, Unstructured};
use rust_decimal::Decimal;

use crate::date::{Date, Time};
use crate::document::Value;
use crate::language::{self, Locale};
use crate::number::{Amount, Number, Ordinal, Relation, Trend};
use crate::quantity::{Money, Percent, Quantity};
use crate::style::{Style, UnitSystem};
use crate::unit::{Currency, Unit};

/// A decimal of 1 to 28 digits, half of them whole; no zero has a sign.
///
/// # Errors
///
/// Those of `u`.
pub fn decimal(u: &mut Unstructured<'_>) -> Result<Decimal> {
    let digits = u.int_in_range(1..=28_u32)?;
    let mantissa = u.int_in_range(0..=10_i128.pow(digits) - 1)?;
    let scale = if u.arbitrary()? { u.int_in_range(0..=28)? } else { 0 };
    let sign = if u.ratio(1, 8)? { -1 } else { 1 };
    Ok(Decimal::from_i128_with_scale(mantissa * sign, scale))
}

/// One of a list that has one.
fn pick<T: Copy>(u: &mut Unstructured<'_>, list: impl Iterator<Item = T>) -> Result<T> {
    let list: Vec<T> = list.collect();
    u.choose(&list).copied()
}

impl<'a> Arbitrary<'a> for Amount {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        if u.ratio(1, 4)? {
            let (a, b) = (decimal(u)?.abs(), decimal(u)?.abs());
            return Ok(Self { approximate: u.arbitrary()?, ..Self::range(a.min(b), a.max(b)) });
        }
        let relation = *u.choose(&[
            Relation::Exact,
            Relation::Approximate,
            Relation::MoreThan,
            Relation::AtLeast,
            Relation::LessThan,
            Relation::AtMost,
        ])?;
        let value = decimal(u)?;
        let trend = if value.is_sign_positive() {
            *u.choose(&[None, Some(Trend::Up), Some(Trend::Down)])?
        } else {
            None
        };
        Ok(Self { relation, trend, ..Self::from(value) })
    }
}

impl<'a> Arbitrary<'a> for Number {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self::new(Amount::arbitrary(u)?))
    }
}

impl<'a> Arbitrary<'a> for Ordinal {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self::new(u.arbitrary::<u32>()?.into()))
    }
}

impl<'a> Arbitrary<'a> for Percent {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let mut percent = Self::new(Amount::arbitrary(u)?);
        let unit: &str = u.choose(&["percent", "percentage-point", "basis-point", "permille"])?;
        unit.clone_into(&mut percent.unit);
        Ok(percent)
    }
}

impl<'a> Arbitrary<'a> for Currency {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        pick(u, Self::all())
    }
}

impl<'a> Arbitrary<'a> for Unit {
    /// One of the catalogue that measures something.
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        pick(u, Self::all().filter(|unit| unit.dimension().is_some()))
    }
}

impl<'a> Arbitrary<'a> for Money<'static> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self::new(Amount::arbitrary(u)?, u.arbitrary()?))
    }
}

impl<'a> Arbitrary<'a> for Quantity<'static> {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Self::new(Amount::arbitrary(u)?, u.arbitrary()?))
    }
}

impl<'a> Arbitrary<'a> for Date {
    /// A year, a month of a year, a day of a year, a day of no year.
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let (year, month) = (u.int_in_range(1..=9999_i16)?, u.int_in_range(1..=12_i8)?);
        let last = jiff_core::civil::Date::new(year, month, 1).map_or(28, |first| first.days_in_month());
        let day = u.int_in_range(1..=last)?;
        let edtf = match u.int_in_range(0..=3)? {
            0 => format!("{year:04}"),
            1 => format!("{year:04}-{month:02}"),
            2 => format!("{year:04}-{month:02}-{day:02}"),
            _ => format!("XXXX-{month:02}-{day:02}"),
        };
        Ok(Self { timex: Some(edtf.clone()), edtf: Some(edtf), ..Self::default() })
    }
}

impl<'a> Arbitrary<'a> for Time {
    /// A time of no day, of no zone or of UTC.
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let (hour, minute) = (u.int_in_range(0..=23)?, u.int_in_range(0..=59)?);
        let zone = if u.arbitrary()? { Some("UTC".to_owned()) } else { None };
        Ok(Self { value: Some(format!("{hour:02}:{minute:02}")), zone, ..Self::default() })
    }
}

impl<'a> Arbitrary<'a> for Value<'static> {
    /// Any but a label and a quotation, which are nothing without their text.
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        Ok(match u.int_in_range(0..=6)? {
            0 => Self::Number(u.arbitrary()?),
            1 => Self::Quantity(u.arbitrary()?),
            2 => Self::Money(u.arbitrary()?),
            3 => Self::Percent(u.arbitrary()?),
            4 => Self::Ordinal(u.arbitrary()?),
            5 => Self::Date(u.arbitrary()?),
            _ => Self::Time(u.arbitrary()?),
        })
    }
}

impl<'a> Arbitrary<'a> for Locale {
    /// A language with tables or any other of two letters, with a region or without one.
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let letters = |u: &mut Unstructured<'a>| -> Result<String> {
            Ok(String::from_iter(
                [u.int_in_range(b'a'..=b'z')?, u.int_in_range(b'a'..=b'z')?].map(char::from),
            ))
        };
        let mut tag = match u.ratio(3, 4)? {
            true => pick(u, language::ALL.iter().map(|language| language.tag))?.to_owned(),
            false => letters(u)?,
        };
        if u.arbitrary()? {
            let region = if u.arbitrary()? {
                pick(u, language::ALL.iter().map(|language| language.region))?.to_owned()
            } else {
                letters(u)?
            };
            tag = format!("{tag}-{region}");
        }
        tag.parse().map_err(|_| ::arbitrary::Error::IncorrectFormat)
    }
}

impl<'a> Arbitrary<'a> for UnitSystem {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        u.choose(&[Self::Own, Self::Metric, Self::Us, Self::Uk]).copied()
    }
}

impl<'a> Arbitrary<'a> for Style {
    fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
        let builder =
            Self::builder(Locale::arbitrary(u)?.as_str()).map_err(|_| ::arbitrary::Error::IncorrectFormat)?;
        let builder = builder.units(u.arbitrary()?);
        Ok(if u.arbitrary()? { builder.digits(u.int_in_range(1..=12)?).build() } else { builder.build() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes that differ with the seed.
    fn bytes(mut seed: u32) -> Vec<u8> {
        let step = |_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        };
        (0..256).map(step).collect()
    }

    #[test]
    fn values_of_every_kind_keep_their_rules() {
        let mut kinds = std::collections::BTreeSet::new();
        for seed in 0..500 {
            let bytes = bytes(seed);
            let mut u = Unstructured::new(&bytes);
            let value = Value::arbitrary(&mut u).unwrap();
            kinds.insert(value.kind());
            if let Some(amount) = value.amount() {
                assert!(amount.low.zip(amount.high).is_none_or(|(low, high)| low <= high), "{amount:?}");
                let ends = [amount.value, amount.low, amount.high];
                let signed = |end: &Decimal| end.is_zero() && end.is_sign_negative();
                assert!(!ends.iter().flatten().any(signed), "{amount:?}");
                assert_eq!(amount.value.is_none(), amount.relation == Relation::Range, "{amount:?}");
                assert!(amount.trend.is_none() || amount.value.is_some_and(|value| value.is_sign_positive()));
            }
        }
        assert_eq!(kinds.len(), 7, "{kinds:?}");
    }

    /// What the bytes of eight seeds are for each type.
    #[test]
    fn bytes_tell_the_values_that_they_told() {
        fn of<T: for<'a> Arbitrary<'a>>(show: impl Fn(T) -> String) -> String {
            let value = |seed: u32| show(T::arbitrary(&mut Unstructured::new(&bytes(seed))).unwrap());
            (1..9).map(value).collect::<Vec<_>>().join(" | ")
        }
        let date = |date: Date| format!("{} {}", date.edtf.unwrap(), date.timex.unwrap());
        let told = [
            of(date),
            of(|time: Time| format!("{} {:?}", time.value.unwrap(), time.zone)),
            of(|ordinal: Ordinal| ordinal.value.to_string()),
            of(|percent: Percent| percent.unit),
            of(|number: Number| format!("{:?} {:?}", number.amount.relation, number.amount.trend)),
            of(|system: UnitSystem| format!("{system:?}")),
        ];
        assert_eq!(
            told,
            [
                "5456 5456 | XXXX-01-04 XXXX-01-04 | 5502-08-14 5502-08-14 | 5526 5526 | XXXX-03-02 XXXX-03-02 | 5828-10-11 5828-10-11 | 5851 5851 | XXXX-05-30 XXXX-05-30",
                "12:34 Some(\"UTC\") | 12:57 None | 12:20 Some(\"UTC\") | 12:44 None | 12:07 None | 13:30 Some(\"UTC\") | 13:53 None | 13:01 None",
                "3028377148 | 3174069564 | 3353316412 | 3499009084 | 3661544252 | 3824013885 | 3986483517 | 4132176189",
                "percentage-point | permille | basis-point | percentage-point | permille | percentage-point | basis-point | basis-point",
                "Range None | Range None | Range None | Range None | Range None | Exact None | AtMost Some(Down) | Approximate Some(Down)",
                "Own | Own | Own | Own | Own | Metric | Metric | Metric",
            ]
        );
        // Which of a list depends on the list.
        let others = |told: String| told.split(" | ").collect::<std::collections::BTreeSet<_>>().len();
        assert!(others(of(|money: Money<'static>| money.currency.to_string())) > 5);
        assert!(others(of(|quantity: Quantity<'static>| quantity.unit.to_string())) > 5);
        assert!(others(of(|locale: Locale| locale.to_string())) > 5);
    }

    #[test]
    fn decimals_are_of_28_digits_at_most_with_either_sign() {
        let made: Vec<Decimal> =
            (0..400).map(|seed| decimal(&mut Unstructured::new(&bytes(seed))).unwrap()).collect();
        let some = |holds: fn(&Decimal) -> bool| made.iter().filter(|value| holds(value)).count();
        assert!(made.iter().all(|value| value.mantissa().unsigned_abs() < 10_u128.pow(28)));
        assert!((1..150).contains(&some(|value| value.is_sign_negative())));
        assert!((100..350).contains(&some(|value| value.scale() == 0)));
        assert!(some(|value| value.mantissa().unsigned_abs() > 10_u128.pow(26)) > 5);
        assert!(some(|value| value.mantissa().unsigned_abs() < 1_000_000) > 20);
        assert!(some(|value| value.scale() > 20) > 5);
    }

    #[test]
    fn styles_write_every_value() {
        let mut written = std::collections::BTreeSet::new();
        for seed in 0..30 {
            let bytes = bytes(seed);
            let mut u = Unstructured::new(&bytes);
            let style = Style::arbitrary(&mut u).unwrap();
            let value = Value::arbitrary(&mut u).unwrap();
            assert!(!style.write(&value).to_string().is_empty(), "{value:?}");
            written.insert(style.decimal("12345.678".parse().unwrap()));
        }
        assert!(written.len() > 3, "{written:?}");
    }
}
