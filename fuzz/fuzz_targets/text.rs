//! UTF-8 to typed mentions: `parse`, and everything that holds of what it gives.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/oracle.rs"]
#[allow(dead_code)] // The decoding is the target `document`'s.
mod oracle;

fuzz_target!(|text: &str| oracle::text(text));
