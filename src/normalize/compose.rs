//! Normalization Form C, each sequence that is not in it by itself. Characters that no text in it has are gone already.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::class::{self, Scan, class};
use crate::cursor::{after, char_before, slice};
use crate::offset_map::{EditKind, Editor, OffsetMap};
use crate::span::Span;

pub(super) fn run<'t>(text: &'t str, scan: &Scan) -> (Cow<'t, str>, OffsetMap) {
    let mut editor = Editor::new(text);
    let mut from = 0;
    let mut composed = String::new();
    while let Some(hit) = scan.next(text, from) {
        // A sequence is one character that nothing before combines with, and all after it that may combine.
        let start = match char_before(text, hit.at) {
            Some(base) if hit.at > from => hit.at - base.len_utf8(),
            _ => hit.at,
        };
        let rest = after(text, hit.at);
        let end = hit.at + rest.find(|c| class(c) & class::NFC_MARK == 0).unwrap_or(rest.len());
        let sequence = slice(text, Span::new(start, end));
        if !is_nfc(sequence) {
            composed.clear();
            composed.extend(sequence.nfc());
            // Only what differs is an edit.
            let same = |a: char, b: char| if a == b { a.len_utf8() } else { 0 };
            let both = sequence.chars().zip(composed.chars());
            let head: usize = both.map(|(a, b)| same(a, b)).take_while(|&n| n > 0).sum();
            let both = after(sequence, head).chars().rev().zip(after(&composed, head).chars().rev());
            let tail: usize = both.map(|(a, b)| same(a, b)).take_while(|&n| n > 0).sum();
            let changed = slice(&composed, Span::new(head, composed.len() - tail));
            editor.push_edit(start + head..end - tail, changed, EditKind::Nfc);
        }
        from = end;
    }
    editor.finish()
}
