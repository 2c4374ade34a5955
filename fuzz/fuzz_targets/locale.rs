//! Bytes that tell a decimal and a locale of CLDR: what the locale writes of it is read back exactly.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("locale", input));
