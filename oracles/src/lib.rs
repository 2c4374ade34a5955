//! What must hold of everything that copydesk reads and writes. The tests of the library and the fuzz targets ask here, each
//! by one line.
//!
//! Each module is one oracle. Its `check` functions panic with what they found, because that is what proptest and libFuzzer
//! look for, and has tests that make it fire. [`TARGETS`] names what each fuzz target asks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::string_slice)]

pub mod bytes;
pub mod dictionary;
pub mod document;
pub mod growth;
pub mod locale;
pub mod metamorphic;
pub mod naive;
pub mod neighbours;
pub mod normalize;
pub mod phrases;
pub mod pieces;
pub mod planted;
pub mod quote;
pub mod random;
pub mod repair;
pub mod rewrite;
pub mod strict;
pub mod style;
pub mod text;
pub mod tokens;
pub mod tongues;
pub mod values;
pub mod ways;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Once;

/// What a fuzz target does with its input.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name: of `fuzz/fuzz_targets/NAME.rs`, and of the folders with its seeds and regressions.
    pub name: &'static str,
    /// Panics with what does not hold of the input.
    pub check: fn(&[u8]),
}

/// Every fuzz target, by name.
pub const TARGETS: &[Target] = &[
    Target { name: "date", check: |input| utf8(input, strict::check_date) },
    Target { name: "decode", check: pieces::check },
    Target { name: "document", check: bytes::check },
    Target { name: "growth", check: growth::check_bytes },
    Target { name: "locale", check: locale::check_bytes },
    Target { name: "metamorphic", check: metamorphic::check_bytes },
    Target { name: "naive", check: naive::check_bytes },
    Target { name: "normalize", check: normalize::check_bytes },
    Target { name: "number", check: |input| utf8(input, strict::check_number) },
    Target { name: "phrases", check: phrases::check_bytes },
    Target { name: "planted", check: planted::check_bytes },
    Target { name: "quantity", check: |input| utf8(input, strict::check_quantity) },
    Target { name: "quote", check: quote::check_bytes },
    Target { name: "repair", check: |input| utf8(input, repair::check) },
    Target { name: "rewrite", check: rewrite::check_bytes },
    Target { name: "style", check: style::check_bytes },
    Target { name: "text", check: |input| utf8(input, text::check) },
    Target { name: "tongues", check: tongues::check_bytes },
];

/// Does with an input what the fuzz target of this name does: a target is this line.
///
/// # Panics
///
/// Where something does not hold of the input, and where there is no such target.
pub fn run(name: &str, input: &[u8]) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target of this name");
    (target.check)(input);
}

/// Checks an input that is UTF-8; any other is nothing to check.
fn utf8(input: &[u8], check: fn(&str)) {
    if let Ok(text) = std::str::from_utf8(input) {
        check(text);
    }
}

/// Panics with what a check found.
fn hold(found: Result<(), String>) {
    if let Err(error) = found {
        panic!("{error}");
    }
}

/// The message of a check that must panic: for the tests that make each assertion fire. Where it did is added to the file
/// that `COPYDESK_FIRES` names: `tools/fires.py` tells by it which assertion no test makes fire.
///
/// # Panics
///
/// Where the check does not.
pub fn fires(check: impl FnOnce()) -> String {
    let log = std::env::var_os("COPYDESK_FIRES").map(PathBuf::from);
    if let Some(log) = log {
        static HOOK: Once = Once::new();
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                let mut file =
                    OpenOptions::new().create(true).append(true).open(&log).expect("a file to write");
                let at =
                    panic.location().map_or_else(String::new, |at| format!("{}:{}\n", at.file(), at.line()));
                file.write_all(at.as_bytes()).expect("a file to write");
                before(panic);
            }));
        });
    }
    let check = std::panic::AssertUnwindSafe(check);
    let error = std::panic::catch_unwind(check).expect_err("the check does not fire");
    match error.downcast::<String>() {
        Ok(message) => *message,
        Err(error) => {
            error.downcast::<&str>().map_or_else(|_| String::new(), |message| (*message).to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_fires() {
        hold(Ok(()));
        assert_eq!(fires(|| hold(Err("found".to_owned()))), "found");
        assert_eq!(fires(|| run("nothing", b"")), "a target of this name");
    }
}
