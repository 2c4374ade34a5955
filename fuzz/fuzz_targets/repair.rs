//! UTF-8 to text without mojibake: `repair`, and everything that holds of what it gives.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/oracle.rs"]
#[allow(dead_code)] // Decoding and parsing are the other targets'.
mod oracle;

fuzz_target!(|text: &str| oracle::repair_of(text));
