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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    #[test]
    fn a_seed_that_breaks_fires_and_is_named() {
        check_seeds("NO_CASES", 3, 8, |bytes| assert!(bytes.len() >= 8));
        let third = bytes(2, 8);
        let message = fires(|| check_seeds("NO_CASES", 4, 8, |bytes| assert_ne!(bytes, third)));
        assert!(message.ends_with(": [2]"), "{message}");
    }
}
