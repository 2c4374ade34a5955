//! The text while it is made, with what could not be read.

use std::borrow::Cow;
use std::ops::Range;

use encoding_rs::{DecoderResult, Encoding, UTF_8};

use super::{Decoded, Evidence};
use crate::notice::{Notice, NoticeKind};
use crate::span::Span;

/// Ranges and notices kept apart; what comes after them is added to the last.
const MOST: usize = 1000;

/// Bytes that are decoded at a time. A decoder that stops at each malformed byte must not be given the whole rest each
/// time: it looks at more than it takes.
const STEP: usize = 1024;

#[derive(Debug)]
pub(super) struct Output {
    text: String,
    malformed: Vec<Range<usize>>,
    notices: Vec<Notice>,
}

impl Output {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), malformed: Vec::new(), notices: Vec::new() }
    }

    pub(super) fn push(&mut self, c: char) {
        self.text.push(c);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Bytes that mean nothing, with U+FFFD in their place.
    pub(super) fn replace(&mut self, range: Range<usize>) {
        let start = self.text.len();
        self.text.push('\u{FFFD}');
        self.note(range, start);
    }

    /// Bytes that mean nothing, with nothing in their place.
    pub(super) fn drop(&mut self, range: Range<usize>) {
        self.note(range, self.text.len());
    }

    fn note(&mut self, range: Range<usize>, start: usize) {
        let span = Span::new(start, self.text.len());
        let full = self.malformed.len() >= MOST;
        match (self.malformed.last_mut(), self.notices.last_mut()) {
            (Some(last), Some(notice)) if full || last.end == range.start => {
                last.end = range.end;
                notice.span = notice.span.cover(span);
            }
            _ => {
                self.malformed.push(range);
                self.notices.push(Notice::new(NoticeKind::MalformedBytes, span));
            }
        }
    }

    /// Decodes bytes that stand at `offset` in the whole.
    pub(super) fn decode(&mut self, encoding: &'static Encoding, bytes: &[u8], offset: usize) {
        if encoding == UTF_8 {
            return self.decode_utf8(bytes, offset);
        }
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let mut buffer = [0; 4 * STEP];
        let mut at = 0;
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let (step, last) = rest.get(..STEP).map_or((rest, true), |step| (step, step.len() == rest.len()));
            let (result, read, written) = decoder.decode_to_utf8_without_replacement(step, &mut buffer, last);
            at += read;
            self.text
                .push_str(buffer.get(..written).and_then(|b| str::from_utf8(b).ok()).unwrap_or_default());
            match result {
                DecoderResult::InputEmpty if last => break,
                DecoderResult::InputEmpty | DecoderResult::OutputFull => {}
                DecoderResult::Malformed(length, after) => {
                    let end = offset + at - usize::from(after);
                    self.replace(end - usize::from(length)..end);
                }
            }
        }
    }

    fn decode_utf8(&mut self, bytes: &[u8], offset: usize) {
        let mut at = offset;
        for chunk in bytes.utf8_chunks() {
            self.text.push_str(chunk.valid());
            at += chunk.valid().len();
            if !chunk.invalid().is_empty() {
                self.replace(at..at + chunk.invalid().len());
            }
            at += chunk.invalid().len();
        }
    }

    pub(super) fn finish<'b>(self, encoding: &'static str, evidence: Evidence) -> Decoded<'b> {
        Decoded {
            text: Cow::Owned(self.text),
            encoding,
            evidence,
            also: None,
            malformed: self.malformed,
            notices: self.notices,
        }
    }
}
