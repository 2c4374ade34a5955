//! UTF-8 whose quotations are written in a style, the one that the first byte says: `Parser::rewrite_quotes`, and
//! everything that holds of what it gives.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../tests/oracle.rs"]
#[allow(dead_code)] // What holds of any text is the target `text`'s.
mod oracle;

fuzz_target!(|bytes: &[u8]| oracle::styled(bytes));
