//! Bytes that tell words, numbers, units and signs: what a naive reader is sure of, the library reads.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("naive", input));
