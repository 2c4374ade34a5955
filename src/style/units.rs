//! Measures in another system of units.

use rust_decimal::Decimal;

use crate::number::Amount;
use crate::style::UnitSystem;
use crate::style::digits::rounded;
use crate::unit::Unit;

/// A unit, what it is in metric units, and in which systems it is at home beside those: the United States, Britain.
type Row = (&'static str, &'static str, bool, bool);

/// Units that are not metric.
const FOREIGN: &[Row] = &[
    ("inch", "centimeter", true, true),
    ("foot", "meter", true, true),
    ("yard", "meter", true, true),
    ("mile", "kilometer", true, true),
    ("square-inch", "square-centimeter", true, true),
    ("square-foot", "square-meter", true, true),
    ("square-yard", "square-meter", true, true),
    ("square-mile", "square-kilometer", true, true),
    ("acre", "hectare", true, true),
    ("cubic-foot", "cubic-meter", true, true),
    ("cubic-yard", "cubic-meter", true, true),
    ("acre-foot", "cubic-meter", true, false),
    ("ounce", "gram", true, false),
    ("pound", "kilogram", true, false),
    ("stone", "kilogram", false, true),
    ("ton", "tonne", true, false),
    ("fluid-ounce", "milliliter", true, false),
    ("fluid-ounce-imperial", "milliliter", false, true),
    ("cup", "milliliter", true, false),
    ("pint", "liter", true, false),
    ("pint-imperial", "liter", false, true),
    ("quart", "liter", true, false),
    ("gallon", "liter", true, false),
    ("gallon-imperial", "liter", false, true),
    ("fahrenheit", "celsius", true, false),
    ("mile-per-hour", "kilometer-per-hour", true, true),
    ("mile-per-gallon", "liter-per-100-kilometer", true, false),
    ("mile-per-gallon-imperial", "liter-per-100-kilometer", false, true),
];

/// Metric units, and what they are in the United States and in Britain; nothing where the metric one is used there.
const METRIC: &[(&str, &str, &str)] = &[
    ("millimeter", "inch", ""),
    ("centimeter", "inch", ""),
    ("meter", "foot", ""),
    ("kilometer", "mile", "mile"),
    ("square-centimeter", "square-inch", ""),
    ("square-meter", "square-foot", ""),
    ("square-kilometer", "square-mile", "square-mile"),
    ("hectare", "acre", "acre"),
    ("cubic-meter", "cubic-foot", ""),
    ("gram", "ounce", ""),
    ("kilogram", "pound", ""),
    ("tonne", "ton", ""),
    ("milliliter", "fluid-ounce", ""),
    ("liter", "gallon", ""),
    ("celsius", "fahrenheit", ""),
    ("kilometer-per-hour", "mile-per-hour", "mile-per-hour"),
];

/// The unit that a system has in place of one, where it is another.
fn target(id: &str, system: UnitSystem) -> Option<Unit> {
    let foreign = FOREIGN.iter().find(|row| row.0 == id);
    let metric = METRIC.iter().find(|row| row.0 == id);
    let id = match system {
        UnitSystem::Own => None,
        UnitSystem::Metric => foreign.map(|row| row.1),
        UnitSystem::Us => metric.map(|row| row.1).or_else(|| {
            let metric = foreign.filter(|row| !row.2)?.1;
            METRIC.iter().find(|row| row.0 == metric).map(|row| row.1)
        }),
        UnitSystem::Uk => metric.map(|row| row.2).or_else(|| foreign.filter(|row| !row.3).map(|row| row.1)),
    };
    id.filter(|id| !id.is_empty())?.parse().ok()
}

/// A value in another unit, with as many significant digits as it has, at least two.
fn convert(value: Decimal, from: Unit, to: Unit) -> Option<Decimal> {
    let digits = value.mantissa().unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
    // The zeros at the end of a whole number are no digits that count.
    let zeros = value.normalize().mantissa().unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
    let digits = if value.scale() == 0 { trimmed(value) } else { digits.max(zeros) };
    let converted = from.convert(value, to).ok()?;
    Some(rounded(converted, Some(digits.max(2))).normalize())
}

/// How many digits a whole number has without the zeros at its end.
fn trimmed(value: Decimal) -> u32 {
    let digits = value.mantissa().unsigned_abs().to_string();
    u32::try_from(digits.trim_end_matches('0').len()).unwrap_or(u32::MAX)
}

/// An amount in the unit that a system has in place of its own; nothing where it is at home there.
pub(super) fn converted(amount: &Amount, unit: Unit, system: UnitSystem) -> Option<(Amount, Unit)> {
    let to = target(&unit.id(), system)?;
    let mut amount = Amount { fraction: None, ..amount.clone() };
    for value in [&mut amount.value, &mut amount.low, &mut amount.high].into_iter().flatten() {
        *value = convert(*value, unit, to)?;
    }
    // Fewer miles to the gallon are more litres to the kilometre.
    if amount.low > amount.high {
        std::mem::swap(&mut amount.low, &mut amount.high);
    }
    Some((amount, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_and_measure_the_same() {
        let unit = |id: &str| id.parse::<Unit>().unwrap();
        for row in FOREIGN {
            assert!(unit(row.0).convert(Decimal::ONE, unit(row.1)).is_ok(), "{}", row.0);
        }
        for row in METRIC {
            for other in [row.1, row.2].into_iter().filter(|id| !id.is_empty()) {
                assert!(unit(row.0).convert(Decimal::ONE, unit(other)).is_ok(), "{}", row.0);
            }
        }
    }
}
