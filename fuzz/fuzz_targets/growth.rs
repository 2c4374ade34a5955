//! A text that repeats, read at two lengths: no way into the library takes more than linear time.
#![no_main]

#[path = "../src/steps.rs"]
mod steps;

libfuzzer_sys::fuzz_target!(
    init: copydesk_oracles::growth::count_with(steps::count),
    |input: &[u8]| copydesk_oracles::run("growth", input)
);
