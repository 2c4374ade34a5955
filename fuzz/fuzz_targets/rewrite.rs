//! UTF-8 whose quotations are written in a style, the one that the first byte says: `Parser::rewrite_quotes`, and
//! everything that holds of what it gives.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| copydesk_oracles::run("rewrite", input));
