//! Bytes that tell quotations in quotations: all are read, and all are rewritten in any style.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("quote", input));
