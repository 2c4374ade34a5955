//! Phrases of a language's own words, in the orders in which they are written and in any other.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("phrases", input));
