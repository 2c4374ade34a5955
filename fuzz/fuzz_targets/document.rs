//! Bytes in any encoding to typed mentions: `decode` and `parse`, and everything that holds of what they give.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/oracle.rs"]
#[allow(dead_code)] // What is written in a style is the target `rewrite`'s.
mod oracle;

fuzz_target!(|bytes: &[u8]| oracle::bytes(bytes));
