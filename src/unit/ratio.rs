//! Exact rationals: factors are quotients of integers times a power of ten, cancelled before they are applied.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::error::{Error, ErrorKind};

/// `top / bottom * 10^exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Factor {
    pub(super) top: u128,
    pub(super) bottom: u128,
    pub(super) exponent: i32,
}

/// What a decimal holds at least: 28 digits.
const LIMIT: u128 = 10_u128.pow(28);

impl Factor {
    pub(super) const ONE: Self = Self { top: 1, bottom: 1, exponent: 0 };

    /// One over it.
    pub(super) const fn inverse(self) -> Self {
        Self { top: self.bottom, bottom: self.top, exponent: -self.exponent }
    }
}

/// A rational number: a quotient of integers times a power of ten, in lowest terms. What a conversion gives where a
/// decimal would round.
///
/// ```
/// use copydesk::unit::{Ratio, Unit};
///
/// let (kilometer, mile): (Unit, Unit) = ("kilometer".parse()?, "mile".parse()?);
/// let miles = kilometer.convert_exactly(Ratio::from(5), mile)?;
/// assert_eq!(miles.to_string(), "78125/25146");
/// assert_eq!(miles.to_decimal().unwrap().round_dp(6).to_string(), "3.106856");
/// assert_eq!(mile.convert_exactly(miles, kilometer)?, Ratio::from(5));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    negative: bool,
    size: Lowest,
}

/// `top / bottom * 2^twos * 5^fives`, neither side of which has a divisor in common with the other or with ten: one number
/// has one form, and prefixes of any size cost nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Lowest {
    top: u128,
    bottom: u128,
    twos: i32,
    fives: i32,
}

impl Lowest {
    const ONE: Self = Self { top: 1, bottom: 1, twos: 0, fives: 0 };

    /// The product of some; `None` where 128 bits do not hold a side of it.
    fn product(parts: impl Iterator<Item = Self>) -> Option<Self> {
        let mut all = Self::ONE;
        for part in parts {
            let (one, other) = (gcd(all.top, part.bottom), gcd(part.top, all.bottom));
            all = Self {
                top: (all.top / one).checked_mul(part.top / other)?,
                bottom: (all.bottom / other).checked_mul(part.bottom / one)?,
                twos: all.twos.checked_add(part.twos)?,
                fives: all.fives.checked_add(part.fives)?,
            };
        }
        Some(all)
    }

    fn inverse(self) -> Self {
        Self { top: self.bottom, bottom: self.top, twos: -self.twos, fives: -self.fives }
    }
}

impl From<Factor> for Lowest {
    fn from(factor: Factor) -> Self {
        let Factor { top, bottom, exponent } = factor;
        let common = gcd(top, bottom);
        let (mut top, mut bottom) = (top / common, bottom / common);
        let strip = |side: &mut u128, prime: u128| {
            let mut power = 0;
            while *side != 0 && side.is_multiple_of(prime) {
                (*side, power) = (*side / prime, power + 1);
            }
            power
        };
        let twos = exponent + strip(&mut top, 2) - strip(&mut bottom, 2);
        let fives = exponent + strip(&mut top, 5) - strip(&mut bottom, 5);
        Self { top, bottom, twos, fives }
    }
}

impl Ratio {
    /// Nothing.
    const ZERO: Self = Self { negative: false, size: Lowest { top: 0, ..Lowest::ONE } };

    fn new(negative: bool, size: impl Into<Lowest>) -> Self {
        let size = size.into();
        if size.top == 0 { Self::ZERO } else { Self { negative, size } }
    }

    /// The same as a decimal: exact where 28 digits hold it, else rounded to 28 significant digits, half to even, of which
    /// the last may be off by one. `None` where it is too large, or too small for 28 decimals to hold any digit of it.
    #[must_use]
    pub fn to_decimal(self) -> Option<Decimal> {
        if self.size.top == 0 {
            return Some(Decimal::ZERO);
        }
        let Lowest { top, bottom, twos, fives } = self.size;
        // Twos that no five makes a ten of go to the sides.
        let single = twos - fives;
        let power = |count: i32| 2_u128.checked_pow(u32::try_from(count.max(0)).ok()?);
        let (up, down) = (power(single)?, power(-single)?);
        let size = match (top.checked_mul(up), bottom.checked_mul(down)) {
            (Some(top), Some(bottom)) if bottom < u128::MAX / 10 => divide(top, bottom, fives)?,
            _ => approximate(&[top, up], &[bottom, down], fives)?,
        };
        Some(if self.negative { -size } else { size })
    }

    /// `self` times all factors; `None` where 128 bits do not hold a side of it.
    pub(super) fn times(self, factors: &[Factor]) -> Option<Self> {
        if self.size.top == 0 {
            return Some(Self::ZERO);
        }
        let factors = factors.iter().map(|&factor| factor.into());
        Some(Self::new(self.negative, Lowest::product(factors.chain([self.size]))?))
    }

    /// The product; `None` where 128 bits do not hold a side of it.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let size = Lowest::product([self.size, other.size].into_iter())?;
        Some(Self::new(self.negative != other.negative, size))
    }

    /// One over it; `None` for nothing.
    #[must_use]
    pub fn inverse(self) -> Option<Self> {
        (self.size.top != 0).then(|| Self::new(self.negative, self.size.inverse()))
    }

    /// The sum; `None` where 128 bits do not hold a side of it.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        if self.size.top == 0 || other.size.top == 0 {
            return Some(if self.size.top == 0 { other } else { self });
        }
        let (a, b) = (self.size, other.size);
        let (twos, fives) = (a.twos.min(b.twos), a.fives.min(b.fives));
        let common = gcd(a.bottom, b.bottom);
        let bottom = (a.bottom / common).checked_mul(b.bottom)?;
        let side = |part: Lowest| {
            let shift = 2_u128.checked_pow(part.twos.abs_diff(twos))?;
            let shift = shift.checked_mul(5_u128.checked_pow(part.fives.abs_diff(fives))?)?;
            part.top.checked_mul(bottom / part.bottom)?.checked_mul(shift)
        };
        let (x, y) = (side(a)?, side(b)?);
        let (negative, top) = match self.negative == other.negative {
            true => (self.negative, x.checked_add(y)?),
            false if x >= y => (self.negative, x - y),
            false => (other.negative, y - x),
        };
        let sum = Lowest::from(Factor { top, bottom, exponent: 0 });
        Some(Self::new(negative, Lowest { twos: sum.twos + twos, fives: sum.fives + fives, ..sum }))
    }

    /// The same with the other sign.
    pub(super) fn negated(self) -> Self {
        Self::new(!self.negative, self.size)
    }
}

impl From<Decimal> for Ratio {
    fn from(value: Decimal) -> Self {
        Self::new(value.is_sign_negative(), mantissa(value))
    }
}

/// The digits of a decimal and where its point is.
fn mantissa(value: Decimal) -> Factor {
    let exponent = -i32::try_from(value.scale()).unwrap_or_default();
    Factor { top: value.mantissa().unsigned_abs(), bottom: 1, exponent }
}

impl From<i64> for Ratio {
    fn from(value: i64) -> Self {
        Decimal::from(value).into()
    }
}

impl FromStr for Ratio {
    type Err = Error;
    /// Reads what [`Display`](fmt::Display) writes: a decimal or a quotient of two.
    fn from_str(text: &str) -> Result<Self, Error> {
        let error = || Error::new(ErrorKind::Ratio(text.to_owned()));
        let side = |text: &str| {
            let (whole, part) = text.split_once('.').unwrap_or((text, ""));
            let digits = || whole.bytes().chain(part.bytes());
            if digits().next().is_none() || !digits().all(|digit| digit.is_ascii_digit()) {
                return None;
            }
            let zeros = digits().rev().take_while(|&digit| digit == b'0').count();
            let kept = (whole.len() + part.len()).saturating_sub(zeros);
            let top = digits()
                .take(kept)
                .try_fold(0_u128, |all, digit| all.checked_mul(10)?.checked_add(u128::from(digit - b'0')))?;
            let exponent = i32::try_from(zeros).ok()? - i32::try_from(part.len()).ok()?;
            Some(Self::new(false, Factor { top, bottom: 1, exponent }))
        };
        let (sign, size) = match text.strip_prefix('-') {
            Some(size) => (true, size),
            None => (false, text),
        };
        let (over, below) = size.split_once('/').unwrap_or((size, "1"));
        let below = side(below).and_then(Self::inverse).ok_or_else(error)?;
        let size = side(over).and_then(|over| over.checked_mul(below)).ok_or_else(error)?;
        Ok(if sign { size.negated() } else { size })
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lowest { top, bottom, twos, fives } = self.size;
        if bottom == 1
            && let Some(decimal) = self.to_decimal().filter(|&decimal| Self::from(decimal) == *self)
        {
            return fmt::Display::fmt(&decimal, f);
        }
        let sign = if self.negative { "-" } else { "" };
        let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
        let tens = if twos > 0 { twos.min(fives).max(0) } else { twos.max(fives).min(0) };
        let power = |prime: u128, count: i32| prime.checked_pow(u32::try_from(count.max(0)).ok()?);
        let side = |side: u128, twos: i32, fives: i32| {
            side.checked_mul(power(2, twos)?)?.checked_mul(power(5, fives)?)
        };
        match (side(top, twos - tens, fives - tens), side(bottom, tens - twos, tens - fives)) {
            (Some(top), Some(bottom)) => {
                write!(f, "{sign}{top}{}", zeros(tens))?;
                if bottom == 1 && tens >= 0 { Ok(()) } else { write!(f, "/{bottom}{}", zeros(-tens)) }
            }
            _ => write!(f, "{sign}{top}/{bottom} * 2^{twos} * 5^{fives}"),
        }
    }
}

/// The sides of a product of factors and the power of ten, without what they have in common.
fn cancelled(factors: &[Factor; 5]) -> ([u128; 5], [u128; 5], i32) {
    let mut tops = factors.map(|factor| factor.top);
    let mut bottoms = factors.map(|factor| factor.bottom);
    for top in &mut tops {
        for bottom in &mut bottoms {
            let common = gcd(*top, *bottom);
            if common > 1 {
                *top /= common;
                *bottom /= common;
            }
        }
    }
    (tops, bottoms, factors.iter().map(|factor| factor.exponent).sum())
}

fn product(parts: &[u128]) -> Option<u128> {
    parts.iter().try_fold(1_u128, |all, &part| all.checked_mul(part))
}

/// `value` times all factors, four at most: exact where 28 digits hold the result, else rounded to 28 significant digits,
/// half to even. `None` where it is too large, or too small for 28 decimals to hold any digit of it.
pub(super) fn scale(value: Decimal, factors: &[Factor]) -> Option<Decimal> {
    let value = value.normalize();
    if value.is_zero() {
        return Some(Decimal::ZERO);
    }
    let mut all = [Factor::ONE; 5];
    for (to, from) in all.iter_mut().zip(factors.iter().chain([&mantissa(value)])) {
        *to = *from;
    }
    let (tops, bottoms, exponent) = cancelled(&all);
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
    // Most are of 64 bits, which processors divide themselves.
    if let (Ok(bottom), Ok(mut small)) = (u64::try_from(bottom), u64::try_from(rest))
        && bottom < u64::MAX / 10
    {
        while small != 0 && digits < LIMIT / 10 {
            small *= 10;
            digits = digits * 10 + u128::from(small / bottom);
            small %= bottom;
            exponent -= 1;
        }
        rest = small.into();
    }
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
        std::cmp::Ordering::Equal => digits % 2 == 1,
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
    if a == 1 || b == 1 {
        return 1;
    }
    while b != 0 {
        // Most are of 64 bits, which processors divide themselves.
        if let (Ok(mut small), Ok(mut other)) = (u64::try_from(a), u64::try_from(b)) {
            while other != 0 {
                (small, other) = (other, small % other);
            }
            return u128::from(small.max(1));
        }
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn factor(text: &str) -> Factor {
        let (over, below) = text.split_once('/').unwrap_or((text, "1"));
        let (over, below) = (mantissa(over.parse().unwrap()), mantissa(below.parse().unwrap()));
        Factor { top: over.top, bottom: below.top, exponent: over.exponent - below.exponent }
    }

    fn scaled(value: &str, factors: &[&str]) -> Option<String> {
        let factors: Vec<Factor> = factors.iter().map(|f| factor(f)).collect();
        scale(value.parse().unwrap(), &factors).map(|d| d.to_string())
    }

    #[test]
    fn exact_results_are_exact() {
        assert_eq!(scaled("386", &["2589988.110336"]).as_deref(), Some("999735410.589696"));
        assert_eq!(scaled("-3", &["1/3"]).as_deref(), Some("-1"));
        assert_eq!(scaled("2.50", &["1000"]).as_deref(), Some("2500"));
    }

    /// No decimal of as many digits is nearer.
    #[test]
    fn quotients_are_rounded_once() {
        for d in 1..130_i128 {
            for n in [1, 2, 3, 5, 7, 10, 64, 99, 125, 1024] {
                let read = format!("{n}/{d}").parse::<Ratio>().unwrap().to_decimal().unwrap();
                let off = (read.mantissa() * d - n * 10_i128.pow(read.scale())).abs();
                // Zeros at the end are not written.
                let unwritten = (28 - read.scale()).min(27 - read.mantissa().ilog10());
                assert!(off == 0 || off * 2 * 10_i128.pow(unwritten) <= d, "{n}/{d} is {read}");
            }
        }
        assert_eq!("0/7".parse::<Ratio>().unwrap().to_decimal(), Some(Decimal::ZERO));
    }

    /// A denominator of which ten times as much has more than 128 bits.
    #[test]
    fn the_largest_quotients_are_near() {
        let ratio = "170141183460469231731687303715884105727/340282366920938463463374607431768211455";
        let read = ratio.parse::<Ratio>().unwrap().to_decimal().unwrap();
        assert!((read - Decimal::new(5, 1)).abs() <= Decimal::new(1, 27), "{read}");
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

    #[test]
    fn a_side_that_long_division_has_no_room_for_is_rounded() {
        let factor =
            Factor { top: 1, bottom: 113_427_455_640_312_821_154_458_202_477_256_070_485, exponent: 0 };
        let scaled = scale(Decimal::from(1_000_000_000_000_u64), &[factor]).map(|d| d.to_string());
        assert_eq!(scaled.as_deref(), Some("0.0000000000000000000000000088"));
        // Ten times the denominator has more than 128 bits.
        let factor = Factor { top: 10_u128.pow(38), bottom: u128::MAX, exponent: 0 };
        let scaled = scale(Decimal::ONE, &[factor]).unwrap();
        let expected = "0.29387358770557187699218413431".parse::<Decimal>().unwrap();
        assert!((scaled - expected).abs() <= Decimal::new(1, 27), "{scaled}");
        let ratio = |text: &str| text.parse::<Ratio>().unwrap().to_decimal().map(|d| d.to_string());
        assert_eq!(
            ratio("1000000000000000/113427455640312821154458202477256070485").as_deref(),
            Some("0.0000000000000000000000088162")
        );
        assert_eq!(ratio("-200/9").as_deref(), Some("-22.22222222222222222222222222"));
        assert_eq!(ratio("0").as_deref(), Some("0"));
    }

    #[test]
    fn nothing_is_neutral_in_sums_and_stays_nothing_in_products() {
        let (nothing, half) = (Ratio::ZERO, "1/2".parse::<Ratio>().unwrap());
        assert_eq!(nothing.checked_add(half), Some(half));
        assert_eq!(half.checked_add(nothing), Some(half));
        assert_eq!(nothing.times(&[factor("3/4")]), Some(nothing));
        assert_eq!(nothing.checked_mul(half), Some(nothing));
        assert_eq!(nothing.inverse(), None);
    }

    #[test]
    fn a_ratio_has_one_form() {
        let ratio = |text: &str| Ratio::from(text.parse::<Decimal>().unwrap_or_default());
        assert_eq!(ratio("2.50"), ratio("2.5"));
        assert_eq!(ratio("-0"), Ratio::ZERO);
        assert_eq!(Ratio::from(25).times(&[factor("1/2")]), Some(ratio("12.5")));
        assert_eq!(Ratio::from(1).times(&[factor("3/4"), factor("4/3")]), Some(Ratio::from(1)));
        assert_eq!(ratio("0.1").checked_add(ratio("0.2")), Some(ratio("0.3")));
        assert_eq!(ratio("0.1").checked_add(ratio("-0.1")), Some(Ratio::ZERO));
        assert_eq!(Ratio::from(-40).times(&[factor("5/9")]).unwrap().to_string(), "-200/9");
        assert_eq!(ratio("1.25").to_string(), "1.25");
        for text in [
            "-200/9",
            "1.25",
            "0",
            "5000000000000000000000000000000000/7",
            "1/70000000000000000000000000000000000",
            "5000000000000000000000000000000007",
            "7/100000000000000000000000000000000000",
        ] {
            assert_eq!(text.parse::<Ratio>().unwrap().to_string(), text);
        }
        for text in ["", "1/0", "-", "1e5", "1/", "+1", "1..2", "99999999999999999999999999999999999999999"] {
            assert!(text.parse::<Ratio>().is_err(), "{text}");
        }
        assert_eq!(Ratio::from(i64::MAX).times(&[factor("10000000000000000000000000019")]), None);
    }
}
