//! UTF-8 to typed mentions: `parse`, and everything that holds of what it gives.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("text", input));
