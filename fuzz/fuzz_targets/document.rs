//! Bytes in any encoding to typed mentions: `decode` and `parse`, and everything that holds of what they give.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("document", input));
