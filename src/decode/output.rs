//! The text while it is made, with what could not be read.

use std::borrow::Cow;
use std::ops::Range;

use encoding_rs::{DecoderResult, Encoding};

use super::{Decoded, Evidence};
use crate::notice::{Notice, NoticeKind};
use crate::span::Span;

/// Ranges and notices kept apart; what comes after them is added to the last.
const MOST: usize = 1000;

/// How much room is made at a time, so that a long text does not reserve what its worst case would need.
const STEP: usize = 1 << 16;

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
        let mut decoder = encoding.new_decoder_without_bom_handling();
        let mut at = 0;
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            let room = decoder.max_utf8_buffer_length_without_replacement(rest.len().min(STEP));
            self.text.reserve(room.unwrap_or(STEP));
            let (result, read) = decoder.decode_to_string_without_replacement(rest, &mut self.text, true);
            at += read;
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(length, after) => {
                    let end = offset + at - usize::from(after);
                    self.replace(end - usize::from(length)..end);
                }
            }
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
