//! UTF-8 as a number or ordinal: the strict doors, and everything that holds of what they take and refuse.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("number", input));
