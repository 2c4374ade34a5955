//! Decoding block by block: what the bytes are is decided on the first block that is more than ASCII.

use std::borrow::Cow;

use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, WINDOWS_1252};

use super::charset::{Charset, Machine, UTF8};
use super::output::Output;
use super::utf8::Nearly;
use super::{BLOCK, Decoded, Evidence, Hint, guess, utf8, wide};

const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The text of bytes that are valid UTF-8 and nothing else, without a copy. What it says, [`Engine`] says too.
pub(super) fn plain<'b>(bytes: &'b [u8], hint: &Hint) -> Option<Decoded<'b>> {
    let text = std::str::from_utf8(bytes).ok()?;
    if let Some(rest) = text.strip_prefix('\u{FEFF}') {
        return Some(borrowed(rest, UTF8, Evidence::Bom));
    }
    // Zero bytes can be UTF-16, escape characters a stateful encoding.
    if memchr::memchr2(0, 0x1B, bytes).is_some() {
        return None;
    }
    let label = hint.encoding(bytes);
    // A pair of high bytes can be a character of a label's encoding, as long as it is the only one of its block.
    let ascii = text.is_ascii();
    if label.is_some_and(|label| !label.is_single_byte() && label != UTF8) && !ascii {
        return None;
    }
    let (charset, evidence) = if ascii { of_ascii(label) } else { of_valid(label) };
    Some(borrowed(text, charset, evidence))
}

/// What valid UTF-8 is.
fn of_valid(label: Option<Charset>) -> (Charset, Evidence) {
    (UTF8, if label == Some(UTF8) { Evidence::Label } else { Evidence::Utf8 })
}

/// What ASCII is: of the label, where that has ASCII.
fn of_ascii(label: Option<Charset>) -> (Charset, Evidence) {
    match label {
        Some(label) if label.is_ascii_compatible() => (label, Evidence::Label),
        _ => (UTF8, Evidence::Utf8),
    }
}

fn borrowed<'b>(text: &'b str, charset: Charset, evidence: Evidence) -> Decoded<'b> {
    Decoded {
        text: Cow::Borrowed(text),
        encoding: charset.name(),
        evidence,
        also: None,
        malformed: Vec::new(),
        notices: Vec::new(),
    }
}

/// Decodes bytes in blocks of a size.
pub(super) fn decode<'b>(bytes: &[u8], hint: &Hint, size: usize) -> Decoded<'b> {
    let mut engine = Engine::new(hint.clone(), bytes.len());
    let mut rest = bytes;
    loop {
        let (block, after) = rest.split_at(block(rest, size));
        engine.push(block, after.is_empty());
        rest = after;
        if rest.is_empty() {
            return engine.finish();
        }
    }
}

/// How long the block is that bytes begin with, at most `size`, which is 4 and more. What is longer than a block ends with a line; where there is none, not in
/// the middle of a character of UTF-8.
pub(super) fn block(bytes: &[u8], size: usize) -> usize {
    let Some(block) = bytes.get(..size).filter(|_| bytes.len() > size) else { return bytes.len() };
    match memchr::memrchr(b'\n', block) {
        Some(at) => at + 1,
        None => {
            let tail = block.iter().rev().take(3).position(|b| *b >= 0xC0).map_or(0, |back| back + 1);
            let cut =
                |tail: &&[u8]| std::str::from_utf8(tail).is_err_and(|error| error.error_len().is_none());
            let tail = block.get(block.len() - tail..).filter(cut).map_or(0, <[u8]>::len);
            size - tail
        }
    }
}

/// What was decided on.
#[derive(Debug)]
enum State {
    /// Nothing: all was ASCII.
    Open,
    /// UTF-8, lines of which may be something else.
    Utf8 {
        other: Option<Charset>,
    },
    Charset(Machine),
}

#[derive(Debug)]
pub(super) struct Engine {
    hint: Hint,
    /// The label, once the first block was seen.
    label: Option<Charset>,
    state: State,
    charset: Charset,
    evidence: Evidence,
    mixed: bool,
    at: usize,
    pub(super) output: Output,
}

impl Engine {
    pub(super) fn new(hint: Hint, capacity: usize) -> Self {
        Self {
            label: None,
            state: State::Open,
            charset: UTF8,
            evidence: Evidence::Utf8,
            mixed: false,
            at: 0,
            output: Output::with_capacity(capacity.min(2 * BLOCK)),
            hint,
        }
    }

    /// Decodes the next block; `last` when nothing comes after it.
    pub(super) fn push(&mut self, block: &[u8], last: bool) {
        if self.at == 0 {
            self.label = self.hint.encoding(block);
        }
        let skip = if matches!(self.state, State::Open) { self.decide(block, last) } else { Some(0) };
        let Some(skip) = skip else {
            self.at += block.len();
            return;
        };
        let rest = block.get(skip..).unwrap_or_default();
        let at = self.at + skip;
        match &mut self.state {
            State::Charset(machine) => machine.push(rest, at, last, &mut self.output),
            State::Open | State::Utf8 { .. } if std::str::from_utf8(rest).is_ok() => {
                self.output.push_str(std::str::from_utf8(rest).unwrap_or_default());
            }
            State::Open => {}
            State::Utf8 { other } => {
                let cut = utf8::nearly(rest, last) == Some(Nearly::Cut);
                utf8::mixed(rest, at, last, &self.hint, other, &mut self.output);
                self.mixed |= !cut;
            }
        }
        self.at += block.len();
    }

    /// Decides on a block and gives what of it is to be skipped; `None` where it was read at once. The state stays open
    /// where the block is ASCII, or has nothing in it.
    fn decide(&mut self, block: &[u8], last: bool) -> Option<usize> {
        let first = self.at == 0;
        let label = self.label;
        if first && let Some((charset, skip)) = mark(block, last) {
            self.charset(charset, Evidence::Bom);
            return Some(skip);
        }
        if first
            && memchr::memchr(0, block).is_some()
            && let Some(charset) = wide::with_zero_bytes(block, last)
        {
            self.charset(charset, Evidence::Wide);
            return Some(0);
        }
        let valid = std::str::from_utf8(block);
        if let Ok(text) = valid {
            if text.is_ascii() {
                if let Some((charset, evidence)) = self.by_escapes(block) {
                    self.charset(charset, evidence);
                } else {
                    (self.charset, self.evidence) = of_ascii(label);
                }
                return Some(0);
            }
            if label.is_none_or(|label| label == UTF8 || (!label.is_wide() && utf8::outranks(text, label))) {
                self.utf8(of_valid(label).1);
                return Some(0);
            }
        }
        if self.by_label(block, last, valid.is_ok()) {
            return None;
        }
        if valid.is_ok() {
            self.utf8(Evidence::Utf8);
        } else if let Some(charset) = wide::without_mark(block, last).filter(|_| first) {
            self.charset(charset, Evidence::Wide);
        } else if utf8::nearly(block, last).is_some() {
            self.utf8(Evidence::Utf8);
        } else if let Some(charset) = guess::guess([block].into_iter(), &self.hint) {
            self.charset(charset, Evidence::Guess);
        } else {
            let label = label.filter(|&label| label != UTF8);
            self.charset(label.unwrap_or(Charset::Standard(WINDOWS_1252)), Evidence::Default);
        }
        Some(0)
    }

    fn charset(&mut self, charset: Charset, evidence: Evidence) {
        self.state = State::Charset(charset.machine());
        (self.charset, self.evidence) = (charset, evidence);
    }

    fn utf8(&mut self, evidence: Evidence) {
        self.state = State::Utf8 { other: None };
        (self.charset, self.evidence) = (UTF8, evidence);
    }

    /// ASCII that switches to another set of characters with escape sequences.
    fn by_escapes(&self, block: &[u8]) -> Option<(Charset, Evidence)> {
        memchr::memchr(0x1B, block)?;
        let stateful =
            |charset: &Charset| [Charset::Standard(ISO_2022_JP), Charset::Iso2022Kr].contains(charset);
        if let Some(label) = self.label {
            return Some((label, Evidence::Label)).filter(|_| stateful(&label));
        }
        if block.windows(4).any(|four| four == b"\x1B$)C") && memchr::memchr(0x0E, block).is_some() {
            return Some((Charset::Iso2022Kr, Evidence::Guess));
        }
        guess::guess([block].into_iter(), &self.hint)
            .filter(stateful)
            .map(|charset| (charset, Evidence::Guess))
    }

    /// Decodes a block by the label, where the bytes do not speak against it.
    fn by_label(&mut self, block: &[u8], last: bool, valid: bool) -> bool {
        // That it is UTF-8 was seen, or seen not to be.
        let Some(label) = self.label.filter(|&label| label != UTF8) else { return false };
        // `charset=utf-16` on a page of one-byte characters is a common mistake, so the HTML standard reads it as UTF-8.
        if label.is_wide() && (valid || self.at > 0 || (last && !block.len().is_multiple_of(2))) {
            return false;
        }
        // A single-byte label cannot fail: only that most of the bytes are UTF-8 tells that it lies.
        if label.is_single_byte() && utf8::mostly(block) {
            return false;
        }
        let mut machine = label.machine();
        let mut trial = self.output.after(block.len());
        machine.push(block, self.at, last, &mut trial);
        // One byte in a hundred is damage, more is another encoding.
        if trial.lost() * 100 > block.len() || trial.has_c1() {
            return false;
        }
        self.output.append(trial);
        self.state = State::Charset(machine);
        (self.charset, self.evidence) = (label, Evidence::Label);
        true
    }

    /// What of the whole is known so far, beside the text.
    pub(super) fn finish<'b>(self) -> Decoded<'b> {
        let mixed = self.mixed;
        let also = match self.state {
            State::Utf8 { other } if mixed => Some(other.unwrap_or(utf8::STRAY).name()),
            _ => None,
        };
        let evidence = if mixed { Evidence::Mixed } else { self.evidence };
        Decoded { also, ..self.output.finish(self.charset.name(), evidence) }
    }
}

/// A byte order mark and its length.
fn mark(bytes: &[u8], last: bool) -> Option<(Charset, usize)> {
    if bytes.starts_with(UTF8_MARK) {
        return Some((Charset::Standard(UTF_8), UTF8_MARK.len()));
    }
    // The mark of UTF-32 begins with that of UTF-16, so it is looked for first.
    wide::utf32_mark(bytes, last)
        .or_else(|| Encoding::for_bom(bytes).map(|(encoding, length)| (Charset::Standard(encoding), length)))
}
