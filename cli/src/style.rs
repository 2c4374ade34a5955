//! Colours of the terminal, one for each type, and when there are any.

use std::io::{self, Stdout};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

use crate::args::When;

/// What stands beside the text.
pub(crate) const FAINT: Style = Style::new().dimmed();
/// Names of documents.
pub(crate) const TITLE: Style = Style::new().bold();
/// What an editor should look at.
pub(crate) const NOTICE: Style = AnsiColor::Red.on_default().bold();

/// The colour of a type of mention, by its name in JSON. Dark blue is left out: many terminals show it on black.
pub(crate) fn of(kind: &str) -> Style {
    let color = match kind {
        "number" => AnsiColor::Cyan,
        "quantity" => AnsiColor::Green,
        "money" => AnsiColor::Yellow,
        "percent" => AnsiColor::BrightYellow,
        "ordinal" => AnsiColor::BrightCyan,
        "date" => AnsiColor::BrightBlue,
        "time" => AnsiColor::BrightGreen,
        "label" => return FAINT,
        _ => AnsiColor::BrightMagenta,
    };
    color.on_default()
}

/// Standard output, which drops the colours of what is written to it where there should be none.
pub(crate) fn stdout(when: When) -> AutoStream<Stdout> {
    let choice = match when {
        When::Auto => AutoStream::choice(&io::stdout()),
        When::Always => ColorChoice::Always,
        When::Never => ColorChoice::Never,
    };
    AutoStream::new(io::stdout(), choice)
}
