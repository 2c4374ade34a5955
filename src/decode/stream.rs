//! Decoding of what comes in pieces.

use std::ops::Range;

use super::engine::{self, Engine};
use super::{BLOCK, Evidence, Hint};
use crate::notice::Notice;

/// Decodes bytes that come in pieces, in memory that does not grow with them.
///
/// However the bytes are cut into pieces, the text, the encoding and the malformed ranges are those that
/// [`decode`](super::decode()) gives for all of them at once.
///
/// To choose an encoding it takes a look: it keeps up to [`BLOCK`] bytes (to the last line end among them) before it gives
/// any text of them, and decides on the first such block that is more than ASCII. What comes after that block is read by
/// the encoding found, but for UTF-8: lines of it that are not valid are read as those of a mixed text are. What comes in
/// less than a block is decided on as a whole.
///
/// # Example: a file by pieces
///
/// ```
/// use copydesk::decode::{Decoder, Hint};
///
/// let mut decoder = Decoder::new(&Hint::default());
/// let mut text = String::new();
/// for piece in [&b"caf\xE9 cr"[..], b"\xE8me, d\xE9j", b"\xE0 vu"] {
///     decoder.feed(piece, &mut text);
/// }
/// let summary = decoder.finish(&mut text);
/// assert_eq!((&*text, summary.encoding), ("café crème, déjà vu", "windows-1252"));
/// ```
#[derive(Debug)]
pub struct Decoder {
    engine: Engine,
    kept: Vec<u8>,
    size: usize,
}

/// What is to be said of bytes that were decoded piece by piece: what [`Decoded`](super::Decoded) says, but for the text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Summary {
    /// The WHATWG name of the encoding found.
    pub encoding: &'static str,
    /// What the encoding was chosen by.
    pub evidence: Evidence,
    /// The WHATWG name of the encoding of those parts that are not in `encoding`, for [`Evidence::Mixed`].
    pub also: Option<&'static str>,
    /// The ranges of the bytes that the encoding does not have, as in [`Decoded::malformed`](super::Decoded::malformed).
    pub malformed: Vec<Range<usize>>,
    /// One notice for each of `malformed`, with its place in the whole text.
    pub notices: Vec<Notice>,
}

impl Decoder {
    /// A decoder of bytes that nothing was read of.
    #[must_use]
    pub fn new(hint: &Hint) -> Self {
        Self::with_block(hint, BLOCK)
    }

    /// A decoder that takes a look at blocks of another size than [`BLOCK`]: shorter ones make text come sooner and give
    /// less to decide on. The text is then what the same size makes of any pieces, not always what
    /// [`decode`](super::decode()) makes.
    #[must_use]
    pub fn with_block(hint: &Hint, size: usize) -> Self {
        // A block has room for any character.
        Self { engine: Engine::new(hint.clone(), 0), kept: Vec::new(), size: size.max(4) }
    }

    /// Takes more bytes, and appends the text that they make certain.
    pub fn feed(&mut self, bytes: &[u8], text: &mut String) {
        let mut bytes = bytes;
        // A block is cut where it is known that more than a block is there. First what is kept is filled up.
        while !self.kept.is_empty() && self.kept.len() + bytes.len() > self.size {
            let missing = (self.size + 1).saturating_sub(self.kept.len());
            let (now, later) = bytes.split_at(missing.min(bytes.len()));
            self.kept.extend_from_slice(now);
            bytes = later;
            let end = engine::block(&self.kept, self.size);
            self.engine.push(self.kept.get(..end).unwrap_or_default(), false);
            self.kept.drain(..end);
        }
        while bytes.len() > self.size {
            let (block, rest) = bytes.split_at(engine::block(bytes, self.size));
            self.engine.push(block, false);
            bytes = rest;
        }
        self.kept.extend_from_slice(bytes);
        self.engine.output.take(text);
    }

    /// Appends the rest of the text, and says how it was read.
    #[must_use]
    pub fn finish(mut self, text: &mut String) -> Summary {
        self.engine.push(&self.kept, true);
        self.engine.output.take(text);
        let decoded = self.engine.finish();
        Summary {
            encoding: decoded.encoding,
            evidence: decoded.evidence,
            also: decoded.also,
            malformed: decoded.malformed,
            notices: decoded.notices,
        }
    }
}
