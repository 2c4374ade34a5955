//! Four bytes of options and a text to clean text and its map, and everything that holds of them.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/normalize_oracle.rs"]
mod oracle;

fuzz_target!(|bytes: &[u8]| oracle::bytes(bytes));
