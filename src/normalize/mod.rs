//! Text to cleaned text, with a map back: see [`normalize()`].
//!
//! What is changed is chosen option by option ([`Options`]) or by name ([`Preset`]). The steps, in their order:
//!
//! 1. line ends, control characters, entities, full-width and half-width forms, ligatures, and characters that cannot be
//!    seen, all in one, because each may make or end another;
//! 2. directional controls, by the paragraph;
//! 3. Normalization Form C;
//! 4. spaces, dashes, ellipses, quotation marks and fractions.
//!
//! No step makes what one before it would change, whatever the options: normalizing twice is normalizing once.
//!
//! What is not done: letters stay what they are (`é`, `ß`, `Ω`), blanks stay as many as they are, quotation marks are
//! not paired, and mojibake is not repaired.

mod block;
mod characters;
mod class;
mod compose;
mod entity;
mod invisible;
mod names;
mod options;
#[cfg(test)]
mod tests;
mod typography;

use std::borrow::Cow;

pub use options::{Dashes, Ellipses, Options, Preset, Quotes, Width};

use crate::offset_map::OffsetMap;

/// A text after [`normalize()`], and the way back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Normalized<'t> {
    /// The text, borrowed where nothing had to change.
    pub text: Cow<'t, str>,
    /// Where each piece of it came from.
    pub map: OffsetMap,
}

/// Changes what the options tell in a text, and nothing else.
///
/// Doing it again changes nothing. Linear in the length of the text; text with nothing to change is passed over at
/// several bytes a nanosecond and costs no memory.
///
/// ```
/// use copydesk::normalize::{Preset, normalize};
///
/// let text = "The road was 15\u{A0}k\u{AD}m long &amp; closed.";
/// let clean = normalize(text, &Preset::News.into());
/// assert_eq!(clean.text, "The road was 15 km long & closed.");
///
/// // What was found in the clean text, in the text that was given.
/// let document = copydesk::Parser::default().parse(&clean.text);
/// let road = document.mentions[0].span;
/// assert_eq!(&clean.text[road.range()], "15 km");
/// assert_eq!(&text[clean.map.to_source(road).range()], "15\u{A0}k\u{AD}m");
/// ```
#[must_use]
pub fn normalize<'t>(text: &'t str, options: &Options) -> Normalized<'t> {
    block::run(text, options, block::PIECE)
}
