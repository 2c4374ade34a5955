//! Bytes for the tests that drive a fuzz target's generator by seeds.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// How many broken seeds are told at most.
const TOLD: usize = 40;

/// Checks the bytes of many seeds, so many of each: as many seeds as the environment's `variable` tells, or else `cases`.
///
/// # Panics
///
/// Where the check panics with any of them; the seeds are named.
pub fn check_seeds(variable: &str, cases: u64, length: usize, check: impl Fn(&[u8])) {
    let cases = std::env::var(variable).ok().and_then(|cases| cases.parse().ok()).unwrap_or(cases);
    let breaks = |seed: &u64| catch_unwind(AssertUnwindSafe(|| check(&bytes(*seed, length)))).is_err();
    let broken: Vec<u64> = (0..cases).filter(breaks).take(TOLD).collect();
    assert!(broken.is_empty(), "what must hold does not hold with the bytes of these seeds: {broken:?}");
}

/// So many bytes of a seed: SplitMix64.
pub fn bytes(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bytes.extend((z ^ (z >> 31)).to_le_bytes());
    }
    bytes
}

/// A check sum of what is made of the bytes of seeds, so many of each. Where it changes, committed seeds mean something else.
#[cfg(test)]
pub(crate) fn sum_of(seeds: u64, length: usize, make: impl Fn(&[u8]) -> String) -> u64 {
    let made = (0..seeds).map(|seed| make(&bytes(seed, length)));
    made.collect::<Vec<_>>()
        .join("\n")
        .bytes()
        .fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    /// The numbers that SplitMix64's reference implementation gives for this seed.
    #[test]
    fn bytes_are_those_of_the_generator() {
        let numbers = [6_457_827_717_110_365_317_u64, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        let expected: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
        assert_eq!(bytes(1_234_567, 24), expected);
        assert_eq!(bytes(1_234_567, 17), expected);
        assert_eq!(bytes(1_234_567, 16), expected[..16]);
    }

    #[test]
    fn a_seed_that_breaks_fires_and_is_named() {
        check_seeds("NO_CASES", 3, 8, |bytes| assert!(bytes.len() >= 8));
        let third = bytes(2, 8);
        let message = fires(|| check_seeds("NO_CASES", 4, 8, |bytes| assert_ne!(bytes, third)));
        assert!(message.ends_with(": [2]"), "{message}");
    }
}
