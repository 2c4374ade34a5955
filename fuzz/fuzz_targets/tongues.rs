//! Text read as of a place and a day, written as there, and cleaned before.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("tongues", input));
