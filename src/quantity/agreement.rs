//! Whether a conversion that the text gives says the same as what it converts.

use rust_decimal::Decimal;

use crate::number::Numeral;
use crate::quantity::Agreement;
use crate::unit::Unit;

/// One side of a conversion: a value, how exactly it is written, and its unit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Side {
    pub(super) value: Decimal,
    pub(super) tolerance: Decimal,
    pub(super) unit: Unit,
}

/// The most that zeros at a whole number's end may be rounded by, as a part of it: 2.5 %. They may be written digits
/// or not, and nothing tells; the digits before them can be trusted further than half of their last place.
const ROUND: Decimal = Decimal::from_parts(25, 0, 0, false, 3);

/// How far a value may be from the measure that was meant: half of its last digit's place.
pub(super) fn tolerance(value: Decimal, numeral: &Numeral) -> Decimal {
    let half = Decimal::from_parts(5, 0, 0, false, 1);
    let written = numeral.step.checked_mul(half).unwrap_or_default();
    let value = value.abs();
    if written.is_zero() || value.is_zero() || numeral.step < Decimal::ONE && numeral.power == 0 {
        return written;
    }
    let place = last_place(value, numeral.step);
    let round = place.checked_mul(half).unwrap_or_default();
    round.min(value.checked_mul(ROUND).unwrap_or_default()).max(written)
}

/// The place of the last digit of a value that is not zero, from that of the last one written on.
fn last_place(value: Decimal, step: Decimal) -> Decimal {
    let small = |value: Decimal| u64::try_from(value.mantissa()).ok().filter(|_| value.scale() == 0);
    if let (Some(value), Some(mut place)) = (small(value), small(step)) {
        while let Some(next) =
            place.checked_mul(10).filter(|&next| next <= value && value.is_multiple_of(next))
        {
            place = next;
        }
        return place.into();
    }
    let mut place = step;
    while let Some(next) = place.checked_mul(Decimal::TEN) {
        if next > value || value.checked_rem(next).is_none_or(|rest| !rest.is_zero()) {
            break;
        }
        place = next;
    }
    place
}

/// Whether `stated` and `converted` are the same measure, and how far the conversion is off as a part of it. `None`
/// where they do not measure the same.
pub(super) fn agreement(stated: Side, converted: Side) -> Option<(Agreement, Decimal)> {
    let meant = stated.unit.convert(stated.value, converted.unit).ok()?;
    let off = meant.checked_sub(converted.value)?.abs();
    if off.is_zero() {
        return Some((Agreement::Exact, Decimal::ZERO));
    }
    let end = |delta: Decimal| stated.unit.convert(stated.value.checked_add(delta)?, converted.unit).ok();
    let (one, other) = (end(-stated.tolerance)?, end(stated.tolerance)?);
    let (low, high) = (one.min(other), one.max(other));
    let rounded = low <= converted.value.checked_add(converted.tolerance)?
        && high >= converted.value.checked_sub(converted.tolerance)?;
    let error = match meant.abs() {
        zero if zero.is_zero() => Decimal::ONE,
        meant => off.checked_div(meant)?.round_dp(6).normalize(),
    };
    Some((if rounded { Agreement::Rounded } else { Agreement::Mismatch }, error))
}
