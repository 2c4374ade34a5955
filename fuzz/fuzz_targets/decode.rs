//! Bytes with any label in any pieces to text: pieces make what the whole makes, and `encoding_rs` reads it so too.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("decode", input));
