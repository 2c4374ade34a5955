//! What went wrong, on standard error.

use std::fmt::Display;
use std::io::Write;

use crate::layout;

/// How a command ended, as far as the exit status tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// A document could not be read or was not valid: status 2.
    pub(crate) troubled: bool,
    /// There was something to flag: status 1.
    pub(crate) findings: bool,
}

/// The most characters of a message: it may quote a line of any length.
const LONGEST: usize = 500;

/// Says on standard error what went wrong. That nobody reads it is no reason to stop.
pub(crate) fn report(message: &dyn Display) {
    let message: String = message.to_string().chars().take(LONGEST).collect();
    let _ = writeln!(std::io::stderr().lock(), "copydesk: {}", layout::plain(&message));
}
