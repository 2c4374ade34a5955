//! Exact scaling of decimals: factors are quotients of integers times a power of ten, cancelled before they are applied.

use rust_decimal::Decimal;

/// `top / bottom * 10^exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Factor {
    pub(super) top: u128,
    pub(super) bottom: u128,
    pub(super) exponent: i32,
}

/// What a decimal holds at least: 28 digits.
const LIMIT: u128 = 10_u128.pow(28);

impl Factor {
    pub(super) const ONE: Self = Self { top: 1, bottom: 1, exponent: 0 };

    /// Reads `12.5` or `5/9`; for the tables only.
    pub(super) const fn parse(text: &str) -> Self {
        let bytes = text.as_bytes();
        let (mut sides, mut side, mut scales) = ([0_u128; 2], 0, [0_i32; 2]);
        let (mut point, mut i) = (false, 0);
        while i < bytes.len() {
            match bytes[i] {
                b'/' => {
                    side += 1;
                    point = false;
                }
                b'.' => point = true,
                digit => {
                    assert!(digit.is_ascii_digit());
                    sides[side] = sides[side] * 10 + (digit - b'0') as u128;
                    if point {
                        scales[side] += 1;
                    }
                }
            }
            i += 1;
        }
        let bottom = if side == 0 { 1 } else { sides[1] };
        assert!(sides[0] > 0 && bottom > 0);
        Self { top: sides[0], bottom, exponent: scales[1] - scales[0] }
    }

    /// One over it.
    pub(super) const fn inverse(self) -> Self {
        Self { top: self.bottom, bottom: self.top, exponent: -self.exponent }
    }
}

/// `value` times all factors: exact where 28 digits hold the result, else rounded to 28 significant digits, half to
/// even. `None` where it is too large, or too small for 28 decimals to hold any digit of it.
pub(super) fn scale(value: Decimal, factors: &[Factor]) -> Option<Decimal> {
    let value = value.normalize();
    if value.is_zero() {
        return Some(Decimal::ZERO);
    }
    // Four factors at most: numerator and denominator of the two units.
    let mut tops = [1_u128; 5];
    let mut bottoms = [1_u128; 5];
    let mut exponent = -i32::try_from(value.scale()).ok()?;
    tops[4] = value.mantissa().unsigned_abs();
    for ((factor, top), bottom) in factors.iter().zip(&mut tops).zip(&mut bottoms) {
        (*top, *bottom) = (factor.top, factor.bottom);
        exponent += factor.exponent;
    }
    for top in &mut tops {
        for bottom in &mut bottoms {
            let common = gcd(*top, *bottom);
            *top /= common;
            *bottom /= common;
        }
    }
    let product = |parts: &[u128]| parts.iter().try_fold(1_u128, |all, &part| all.checked_mul(part));
    let result = match (product(&tops), product(&bottoms)) {
        (Some(top), Some(bottom)) if bottom < u128::MAX / 10 => divide(top, bottom, exponent)?,
        _ => approximate(&tops, &bottoms, exponent)?,
    };
    Some(if value.is_sign_negative() { -result } else { result })
}

/// Long division to 28 significant digits.
fn divide(top: u128, bottom: u128, mut exponent: i32) -> Option<Decimal> {
    let mut digits = top / bottom;
    let mut rest = top % bottom;
    while rest != 0 && digits < LIMIT / 10 {
        rest *= 10;
        digits = digits * 10 + rest / bottom;
        rest %= bottom;
        exponent -= 1;
    }
    let doubled = rest.cmp(&(bottom - rest));
    let mut sticky = if rest == 0 { std::cmp::Ordering::Less } else { doubled };
    let mut inexact = rest != 0;
    // Too many digits before the point, or more decimals than a decimal holds.
    while digits >= LIMIT || exponent < -28 {
        if digits == 0 {
            return None;
        }
        let last = digits % 10;
        sticky = match last.cmp(&5) {
            std::cmp::Ordering::Equal if inexact => std::cmp::Ordering::Greater,
            order => order,
        };
        inexact |= last != 0;
        digits /= 10;
        exponent += 1;
    }
    let up = match sticky {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => inexact && digits % 2 == 1,
        std::cmp::Ordering::Less => false,
    };
    digits += u128::from(up);
    if digits == 0 {
        return None;
    }
    compose(digits, exponent)
}

/// The product where the exact one needs more than 128 bits: 27 digits are right.
fn approximate(tops: &[u128], bottoms: &[u128], mut exponent: i32) -> Option<Decimal> {
    let mut result = Decimal::ONE;
    for (parts, divides) in [(tops, false), (bottoms, true)] {
        for &part in parts {
            let (part, moved) = unit_interval(part)?;
            exponent += if divides { -moved } else { moved };
            result = if divides { result.checked_div(part)? } else { result.checked_mul(part)? };
            let (next, moved) = unit_interval(result.mantissa().unsigned_abs())?;
            exponent += moved - i32::try_from(result.scale()).ok()?;
            result = next;
        }
    }
    exponent -= i32::try_from(result.scale()).ok()?;
    divide(result.mantissa().unsigned_abs(), 1, exponent).map(|result| result.normalize())
}

/// A number as a decimal from 1 to 10 and the power of ten that it is short of.
fn unit_interval(mut number: u128) -> Option<(Decimal, i32)> {
    let mut moved = 0;
    while number >= LIMIT {
        number /= 10;
        moved += 1;
    }
    let scale = number.checked_ilog10()?;
    let decimal = Decimal::try_from_i128_with_scale(i128::try_from(number).ok()?, scale).ok()?;
    Some((decimal, moved + i32::try_from(scale).ok()?))
}

fn compose(mut digits: u128, mut exponent: i32) -> Option<Decimal> {
    while exponent > 0 {
        digits = digits.checked_mul(10)?;
        exponent -= 1;
    }
    let scale = exponent.unsigned_abs();
    let decimal = Decimal::try_from_i128_with_scale(i128::try_from(digits).ok()?, scale).ok()?;
    Some(decimal.normalize())
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scaled(value: &str, factors: &[&str]) -> Option<String> {
        let factors: Vec<Factor> = factors.iter().map(|f| Factor::parse(f)).collect();
        scale(value.parse().unwrap(), &factors).map(|d| d.to_string())
    }

    #[test]
    fn exact_results_are_exact() {
        assert_eq!(scaled("386", &["2589988.110336"]).as_deref(), Some("999735410.589696"));
        assert_eq!(scaled("-3", &["1/3"]).as_deref(), Some("-1"));
        assert_eq!(scaled("2.50", &["1000"]).as_deref(), Some("2500"));
    }

    #[test]
    fn others_have_28_digits() {
        // The last one is too long for 128 bits: its 28th digit is off by one.
        assert_eq!(scaled("1", &["1/3"]).as_deref(), Some("0.3333333333333333333333333333"));
        assert_eq!(scaled("200", &["1/3"]).as_deref(), Some("66.66666666666666666666666667"));
        assert_eq!(
            scaled("7922816251426433759354395033", &["3.141592653589793238462643383", "1/1000000000"])
                .as_deref(),
            Some("24890261331223108523.05219445")
        );
    }

    #[test]
    fn what_does_not_fit_is_nothing() {
        assert_eq!(scaled("79228162514264337593543950335", &["1000"]), None);
        assert_eq!(scaled("0.0000000000000000000000000001", &["0.001"]), None);
    }
}
