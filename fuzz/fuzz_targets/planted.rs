//! Bytes that tell an article with known mentions, in any style, language and mess: exactly those must be read.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("planted", input));
