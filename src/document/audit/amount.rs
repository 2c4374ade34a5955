//! What is always true of amounts: numbers, quantities, money and percentages.

use rust_decimal::Decimal;

use super::{At, Violation};
use crate::number::{Amount, Form, Number, Relation};
use crate::quantity::{Equivalent, Money, Percent, Quantity, QuantityRole};
use crate::span::Span;
use crate::unit::{Currency, Dimension};

/// The units that a percentage can have, before what it is a rate of.
const SHARES: [&str; 4] = ["percent", "percentage-point", "basis-point", "permille"];

/// The rules about the fields of a cardinal.
pub(super) fn number(at: At<'_>, number: &Number) -> Result<(), Violation> {
    amount(at, &number.amount)?;
    rate(at, number.unit.as_deref())?;
    // The noun of a range may stand with its first end: `from 212 lots to 138`.
    let inside = number.amount.relation == Relation::Range
        && number.noun.is_some()
        && number.noun_start.zip(number.noun_end).is_some_and(|(start, end)| {
            start < end && at.text.get(start..end).is_some() && at.span.contains(Span::new(start, end))
        });
    if inside {
        return Ok(());
    }
    noun(at, number.noun.as_deref(), number.noun_start, number.noun_end)
}

/// The rules about the fields of a quantity.
pub(super) fn quantity(at: At<'_>, quantity: &Quantity<'_>) -> Result<(), Violation> {
    amount(at, &quantity.amount)?;
    let unit = quantity.unit;
    at.ensure(quantity.ucum == unit.ucum(), "a UCUM code is not the unit's")?;
    at.ensure(quantity.dimension == unit.dimension(), "a dimension is not the unit's")?;
    at.ensure(
        quantity.role != Some(QuantityRole::Age) || unit.dimension() == Some(Dimension::Duration),
        "an age is no duration",
    )?;
    if let Some(si) = &quantity.si {
        at.ensure(unit.si() == Some(si.unit), "an SI unit is not the unit's")?;
        let converted = |value: Option<Decimal>| value.and_then(|value| unit.to_si(value));
        // As much more of one is less of its inverse: miles per gallon.
        let mut ends = [quantity.amount.low, quantity.amount.high].map(converted);
        ends.sort_unstable();
        at.ensure(
            converted(quantity.amount.value) == si.value
                && ends == [si.low, si.high]
                && told(si.value, si.low, si.high) == told_of(&quantity.amount),
            "an SI amount is not the amount",
        )?;
    }
    parts(at, quantity)?;
    if let Some(equivalent) = &quantity.equivalent {
        self::equivalent(at, equivalent)?;
        at.ensure(
            equivalent.unit.is_some() && equivalent.currency.is_none() && equivalent.rate.is_none(),
            "the conversion of a measure is not a measure",
        )?;
        at.ensure(equivalent.agreement.is_some(), "the conversion of a measure is not judged")?;
    }
    Ok(())
}

/// That the parts of a mixed unit are the value, which is in the smallest of their units.
fn parts(at: At<'_>, quantity: &Quantity<'_>) -> Result<(), Violation> {
    let Some(last) = quantity.parts.last() else { return Ok(()) };
    at.ensure(quantity.parts.len() > 1, "a mixed unit has only one part")?;
    at.ensure(last.unit == quantity.unit, "a mixed unit's value is not in the smallest unit")?;
    let sum = quantity.parts.iter().try_fold(Decimal::ZERO, |sum, part| {
        sum.checked_add(part.unit.convert(part.value, quantity.unit).ok()?)
    });
    at.ensure(sum.is_some() && sum == quantity.amount.value, "the parts of a mixed unit are not its value")
}

/// The rules about the fields of an amount of money.
pub(super) fn money(at: At<'_>, money: &Money<'_>) -> Result<(), Violation> {
    amount(at, &money.amount)?;
    rate(at, money.unit.as_deref())?;
    let others: Vec<Currency> = money.candidates.iter().collect();
    at.ensure(!others.contains(&money.currency), "a currency is its own candidate")?;
    at.ensure(
        others.iter().enumerate().all(|(i, other)| !others.iter().skip(i + 1).any(|next| next == other)),
        "a currency is a candidate twice",
    )?;
    if let (Some(symbol), false) = (&money.symbol, money.amount.elided) {
        at.ensure(
            !symbol.is_empty() && at.text.get(at.span.range()).is_some_and(|text| text.contains(&**symbol)),
            "a currency's sign does not stand in the mention",
        )?;
    }
    if let Some(minor) = money.minor {
        // An interval said in subunits has no single number to state.
        at.ensure(
            money
                .amount
                .value
                .is_some_and(|value| is_subunits(minor, value, money.amount.fraction.is_some())),
            "an amount in subunits is not the amount",
        )?;
    }
    if let Some(equivalent) = &money.equivalent {
        self::equivalent(at, equivalent)?;
        at.ensure(
            equivalent.currency.is_some() && equivalent.unit.is_none() && equivalent.agreement.is_none(),
            "the conversion of money is not money",
        )?;
        at.ensure(
            equivalent.rate.is_none_or(|rate| rate > Decimal::ZERO),
            "an exchange rate is not above zero",
        )?;
    }
    Ok(())
}

/// The rules about the fields of a percentage.
pub(super) fn percent(at: At<'_>, percent: &Percent) -> Result<(), Violation> {
    amount(at, &percent.amount)?;
    let known = SHARES.iter().any(|share| {
        percent.unit.strip_prefix(share).is_some_and(|rest| rest.is_empty() || rest.starts_with("-per-"))
    });
    at.ensure(known, "a percentage has a unit that is none")?;
    noun(at, percent.noun.as_deref(), percent.noun_start, percent.noun_end)
}

/// The rules about what every amount has.
fn amount(at: At<'_>, amount: &Amount) -> Result<(), Violation> {
    let interval = matches!(amount.relation, Relation::Range | Relation::Vague);
    at.ensure(
        told_of(amount) == (!interval, interval, interval),
        "an amount's values do not fit its relation",
    )?;
    ordered(at, amount.low, amount.high)?;
    let signed = |value: &Decimal| value.is_zero() && value.is_sign_negative();
    at.ensure(
        !amount.value.iter().chain(&amount.low).chain(&amount.high).any(signed),
        "an amount is nothing with a sign",
    )?;
    at.ensure(
        !amount.approximate || !matches!(amount.relation, Relation::Exact | Relation::Approximate),
        "an amount that is neither range nor bound is hedged twice",
    )?;
    at.ensure(
        amount.form == Form::Words || at.repaired || slice(at).chars().any(char::is_numeric),
        "an amount in digits has none",
    )?;
    if let Some(fraction) = &amount.fraction {
        at.ensure(
            amount.value.is_some_and(|value| is_fraction(fraction, value)),
            "a fraction is not the amount's value",
        )?;
    }
    at.beside(amount.qualifier_start, amount.qualifier_end, "an amount's qualifier is not beside it")
}

/// The rules about what every conversion has.
fn equivalent(at: At<'_>, equivalent: &Equivalent<'_>) -> Result<(), Violation> {
    at.ensure(
        !equivalent.span.is_empty() && at.span.contains(equivalent.span) && equivalent.span != at.span,
        "a conversion does not stand inside the mention",
    )?;
    at.ensure(
        at.text.get(equivalent.span.range()) == Some(&*equivalent.text),
        "a conversion's text is not its slice",
    )?;
    at.ensure(
        matches!(
            told(equivalent.value, equivalent.low, equivalent.high),
            (true, false, false) | (false, true, true)
        ),
        "a conversion has neither one value nor two ends",
    )?;
    ordered(at, equivalent.low, equivalent.high)?;
    at.ensure(
        equivalent.relative_error.is_none_or(|error| !error.is_sign_negative()),
        "a conversion is off by less than nothing",
    )
}

/// That a counted noun has a place beside the mention, and a place a noun.
fn noun(at: At<'_>, noun: Option<&str>, start: Option<usize>, end: Option<usize>) -> Result<(), Violation> {
    at.ensure(
        noun.is_some() == start.is_some() && noun != Some(""),
        "a counted noun is told without its place or the other way round",
    )?;
    at.beside(start, end, "a counted noun is not beside its number")
}

/// That the unit of what is no measure is a rate.
fn rate(at: At<'_>, unit: Option<&str>) -> Result<(), Violation> {
    at.ensure(
        unit.is_none_or(|unit| unit.strip_prefix("per-").is_some_and(|of| !of.is_empty())),
        "a rate does not begin with `per-`",
    )
}

fn ordered(at: At<'_>, low: Option<Decimal>, high: Option<Decimal>) -> Result<(), Violation> {
    at.ensure(low.zip(high).is_none_or(|(low, high)| low <= high), "an interval runs backwards")
}

fn slice(at: At<'_>) -> &str {
    at.text.get(at.span.range()).unwrap_or_default()
}

fn told(value: Option<Decimal>, low: Option<Decimal>, high: Option<Decimal>) -> (bool, bool, bool) {
    (value.is_some(), low.is_some(), high.is_some())
}

fn told_of(amount: &Amount) -> (bool, bool, bool) {
    told(amount.value, amount.low, amount.high)
}

/// Whether `180` is `1.80` in a subunit: a power of ten, of which ISO 4217 has up to four, and a bitcoin has eight. A fraction
/// has no last digit, and its decimals are as many in both.
fn is_subunits(minor: Decimal, value: Decimal, fraction: bool) -> bool {
    let off = |parts: i64| value.checked_mul(Decimal::from(parts))?.checked_sub(minor);
    let most = |parts: i64| if fraction { Decimal::new(parts, value.scale()) } else { Decimal::ZERO };
    let fits = |parts| off(parts).is_some_and(|off| off.abs() <= most(parts));
    [1, 10, 100, 1000, 10_000, 100_000_000].into_iter().any(fits)
}

/// Whether `1/3` is a fraction that no finite decimal is, and `value` the decimal nearest to it.
fn is_fraction(fraction: &str, value: Decimal) -> bool {
    let Some((numerator, denominator)) = fraction.split_once('/') else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(numerator.strip_prefix('-').unwrap_or(numerator)) || !digits(denominator) {
        return false;
    }
    let (Ok(numerator), Ok(denominator)) = (numerator.parse::<i128>(), denominator.parse::<i128>()) else {
        return false;
    };
    if denominator == 0 || !is_endless(numerator.unsigned_abs(), denominator.unsigned_abs()) {
        return false;
    }
    let (Ok(numerator), Ok(denominator)) =
        (Decimal::try_from_i128_with_scale(numerator, 0), Decimal::try_from_i128_with_scale(denominator, 0))
    else {
        return false;
    };
    let quotient = numerator.checked_div(denominator);
    if quotient == Some(value) {
        return true;
    }
    // Twenty-eight digits, or places where it is small, but for zeros that rounding left at the end.
    if value.mantissa().unsigned_abs() < 10_u128.pow(25) && value.scale() < 26 {
        return false;
    }
    // The division rounds the last digit; so may whoever multiplied afterwards.
    let near = |quotient: Decimal| {
        let last = Decimal::new(2, quotient.scale().min(value.scale()));
        quotient.checked_sub(value).is_some_and(|off| off.abs() <= last)
    };
    quotient.is_some_and(near)
}

/// Whether a fraction has no finite decimal: its denominator in lowest terms has a factor beside two and five.
fn is_endless(numerator: u128, denominator: u128) -> bool {
    let (mut a, mut b) = (numerator, denominator);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    let mut rest = denominator / a;
    for factor in [2, 5] {
        while rest.is_multiple_of(factor) {
            rest /= factor;
        }
    }
    rest > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_is_endless_by_its_lowest_terms() {
        for (numerator, denominator) in [(1, 3), (2, 6), (5, 7), (1, 30), (10, 15), (7, 12), (22, 7)] {
            assert!(is_endless(numerator, denominator), "{numerator}/{denominator}");
        }
        for (numerator, denominator) in
            [(1, 2), (3, 6), (1, 1), (7, 5), (9, 30), (21, 7), (6, 12), (3, 1000), (1, 64)]
        {
            assert!(!is_endless(numerator, denominator), "{numerator}/{denominator}");
        }
    }

    #[test]
    fn fractions_are_endless_and_near_their_value() {
        let value = |text: &str| text.parse::<Decimal>().unwrap();
        let third = "0.3333333333333333333333333333";
        assert!(is_fraction("1/3", value(third)));
        assert!(is_fraction("-1/3", -value(third)));
        assert!(is_fraction("2000000/3", value("666666.6666666666666666666667")));
        assert!(is_fraction("4/3", value("1.3333333333333333333333333333")));
        // Nearest with all 28 places, of which the last nine are zeros.
        assert!(is_fraction("1250000/1250000000001", value("0.0000009999999999992")));
        for (fraction, decimal) in [
            ("1250000/1250000000001", "0.000000999999999999"),
            ("1/3", "0.33"),
            ("2/3", third),
            ("1/3", "0.3333333333333333333333333"),
            ("1/2", "0.5"),
            ("3/6", "0.5"),
            ("1/0", "0"),
            ("0/3", "0"),
            ("1/-3", third),
            ("+1/3", third),
            ("1", "1"),
            ("/3", "0"),
            ("a/3", "0"),
        ] {
            assert!(!is_fraction(fraction, value(decimal)), "{fraction} {decimal}");
        }
    }
}
