//! Bytes with any label in any pieces to text: pieces make what the whole makes, and `encoding_rs` reads it so too.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/decoding.rs"]
mod decoding;

fuzz_target!(|input: &[u8]| decoding::pieces(input));
