//! Bytes that tell a value and a style: the value written in the style and read again, which must be the same.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("style", input));
