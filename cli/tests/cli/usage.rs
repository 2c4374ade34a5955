//! Help, version, and what is said to those who call it wrong.

use crate::harness::run;

#[test]
fn help_has_examples() {
    for args in [
        &["--help"][..],
        &["extract", "--help"],
        &["show", "--help"],
        &["check", "--help"],
        &["clean", "--help"],
    ] {
        let run = run(args).clean();
        assert!(run.out.contains("Examples:\n  copydesk "), "{args:?}: {}", run.out);
    }
    let version = run(&["--version"]).clean();
    assert_eq!(version.out, concat!("copydesk ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn wrong_usage_is_trouble_and_says_what_would_be_right() {
    for (args, expected) in [
        (&[][..], "Usage: copydesk <COMMAND>"),
        (&["extrakt"], "extract"),
        (&["extract", "--ofsets", "chars"], "--offsets"),
        (&["extract", "--offsets", "bits"], "possible values: bytes, chars, utf16"),
        (&["extract", "--locale", "no tag"], "`en-IN`"),
        (&["extract", "--date", "6.2.2024"], "2024-02-06"),
        (&["show", "--width", "2"], "20..=1000"),
        (&["clean", "--preset", "nfc"], "possible values: minimal, news, ascii"),
        (&["clean", "--locale", "de"], "unexpected argument '--locale'"),
        (&["check", "--format", "xml"], "possible values: human, json, github"),
    ] {
        let run = run(args);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{args:?}");
        assert!(run.err.contains(expected), "{args:?}: {}", run.err);
    }
}
