//! Bytes that tell two articles and a change that says nothing: nothing else is read after it.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("metamorphic", input));
