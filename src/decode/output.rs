//! The text while it is made, with what could not be read.

use std::borrow::Cow;
use std::ops::Range;

use super::{Decoded, Evidence};
use crate::notice::{Notice, NoticeKind};
use crate::span::Span;

/// Ranges and notices kept apart; what comes after them is added to the last.
const MOST: usize = 1000;

#[derive(Debug)]
pub(super) struct Output {
    text: String,
    /// Bytes of text that were taken out before.
    taken: usize,
    malformed: Vec<Range<usize>>,
    notices: Vec<Notice>,
}

impl Output {
    pub(super) fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), taken: 0, malformed: Vec::new(), notices: Vec::new() }
    }

    pub(super) fn push(&mut self, c: char) {
        self.text.push(c);
    }

    pub(super) fn push_str(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// How long the text is that was not taken out.
    pub(super) fn text_len(&self) -> usize {
        self.text.len()
    }

    /// The text, with room for so many bytes more, for a decoder to write to its end.
    pub(super) fn reserve(&mut self, additional: usize) -> &mut String {
        self.text.reserve(additional);
        &mut self.text
    }

    /// Replaces characters by others from a place on, where there are such.
    pub(super) fn map_from(&mut self, start: usize, map: impl Fn(char) -> char) {
        let Some(tail) = self.text.get(start..) else { return };
        if tail.chars().any(|c| map(c) != c) {
            let tail: String = tail.chars().map(map).collect();
            self.text.truncate(start);
            self.text.push_str(&tail);
        }
    }

    /// What comes after this, apart from it.
    pub(super) fn after(&self, capacity: usize) -> Self {
        Self { taken: self.taken + self.text.len(), ..Self::with_capacity(capacity) }
    }

    /// Appends what was made apart.
    pub(super) fn append(&mut self, after: Self) {
        self.text.push_str(&after.text);
        for (range, notice) in after.malformed.into_iter().zip(after.notices) {
            self.note(range, notice.span);
        }
    }

    /// How many bytes mean nothing.
    pub(super) fn lost(&self) -> usize {
        self.malformed.iter().map(Range::len).sum()
    }

    /// Whether there are controls that no text has.
    pub(super) fn has_c1(&self) -> bool {
        // In UTF-8 they begin with this byte.
        memchr::memchr_iter(0xC2, self.text.as_bytes())
            .any(|at| self.text.as_bytes().get(at + 1).is_some_and(|byte| (0x80..0xA0).contains(byte)))
    }

    /// Takes out the text that there is. Places go on from its end.
    pub(super) fn take(&mut self, text: &mut String) {
        self.taken += self.text.len();
        text.push_str(&self.text);
        self.text.clear();
    }

    /// Bytes that mean nothing, with U+FFFD in their place.
    pub(super) fn replace(&mut self, range: Range<usize>) {
        let start = self.text.len();
        self.text.push('\u{FFFD}');
        self.note(range, self.span(start));
    }

    /// Bytes that mean nothing, with nothing in their place.
    pub(super) fn drop(&mut self, range: Range<usize>) {
        self.note(range, self.span(self.text.len()));
    }

    /// What was made since, as a place in the whole.
    fn span(&self, start: usize) -> Span {
        Span::new(self.taken + start, self.taken + self.text.len())
    }

    fn note(&mut self, range: Range<usize>, span: Span) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_replaced_from_a_place_on() {
        let mapped = |text: &str, start: usize| {
            let mut output = Output::with_capacity(0);
            output.push_str(text);
            output.map_from(start, |c| if c == '~' { '\u{301C}' } else { c });
            output.text
        };
        assert_eq!(mapped("a~b~c", 2), "a~b\u{301C}c");
        assert_eq!(mapped("~~", 0), "\u{301C}\u{301C}");
        assert_eq!(mapped("~", 1), "~");
        assert_eq!(mapped("~ab", 1), "~ab");
        assert_eq!(mapped("~", 2), "~");
    }
}
