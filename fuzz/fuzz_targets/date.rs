//! UTF-8 as a date or time: the strict doors, and everything that holds of what they take and refuse.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("date", input));
