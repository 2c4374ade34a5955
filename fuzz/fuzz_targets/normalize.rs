//! Four bytes of options and a text to clean text and its map, and everything that holds of them.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("normalize", input));
