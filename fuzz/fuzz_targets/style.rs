//! Bytes that tell a value and a style: the value written in the style and read again, which must be the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/style_oracle.rs"]
#[allow(dead_code)] // What is asked of single values is the tests'.
mod oracle;

fuzz_target!(|bytes: &[u8]| oracle::bytes(bytes));
