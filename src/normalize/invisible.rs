//! Which characters that cannot be seen mean something where they stand.

use std::borrow::Cow;

use unicode_normalization::char::canonical_combining_class;

use super::class::{self, Mask, Scan, class};
use super::entity;
use crate::cursor::{after, slice};
use crate::offset_map::{EditKind, Editor, OffsetMap};
use crate::span::Span;

/// Whether a character is hidden and seen to.
pub(super) fn is_hidden(c: char, wanted: Mask) -> bool {
    class(c) & wanted & (class::SOFT | class::ZERO | class::BIDI) != 0
}

/// What stands around a run of hidden characters. The answer for each hangs on nothing that another step, or dropping
/// others of them, changes.
#[derive(Debug)]
pub(super) struct Around {
    /// The last character before that is no combining mark.
    starter: Option<char>,
    /// The one after, if it is no combining mark.
    next: Option<char>,
    /// Whether both neighbours are parts of words, numbers or entities in ASCII.
    in_word: bool,
    /// The last of the run that was kept, but for directional ones.
    pub(super) kept: Option<char>,
}

impl Around {
    pub(super) fn new(last: Option<char>, starter: Option<char>, next: Option<char>) -> Self {
        // Fractions may become digits.
        let is_part = |c: char| entity::is_part(c) || c.is_numeric();
        Self {
            starter,
            next: next.filter(|&c| canonical_combining_class(c) == 0),
            in_word: last.is_some_and(is_part) && next.is_some_and(is_part),
            kept: None,
        }
    }

    /// Whether the next of the run stays. Directional ones that do are looked at again with their paragraph.
    pub(super) fn keeps(&mut self, c: char) -> bool {
        let beside = |is: fn(char) -> bool| self.starter.is_some_and(is) || self.next.is_some_and(is);
        let between = |is: fn(char) -> bool| self.starter.is_some_and(is) && self.next.is_some_and(is);
        let keeps = match c {
            _ if class(c) & class::BIDI != 0 => return !self.in_word,
            '\u{200C}' => beside(is_shaped),
            '\u{200D}' => beside(is_shaped) || between(is_pictogram),
            '\u{200B}' => beside(is_unspaced) && self.kept.is_none(),
            '\u{180E}' => beside(|c| matches!(c, '\u{1800}'..='\u{18AF}')),
            // Keycaps are digits with two characters after.
            '\u{FE0F}' if self.next == Some('\u{20E3}') => {
                self.starter.is_some_and(|c| matches!(c, '0'..='9' | '#' | '*')) && self.kept.is_none()
            }
            '\u{FE00}'..='\u{FE0F}' => self.starter.is_some_and(can_vary) && self.kept.is_none(),
            '\u{E0100}'..='\u{E01EF}' => {
                self.starter.is_some_and(|c| c >= '\u{2E80}' && can_vary(c)) && self.kept.is_none()
            }
            _ => false,
        };
        let keeps = keeps && self.kept != Some(c);
        if keeps {
            self.kept = Some(c);
        }
        keeps
    }
}

/// Whether a letter's shape or its syllable hangs on joiners beside it: Arabic, Syriac, the scripts of India and of what
/// lies around it, Khmer, Mongolian.
fn is_shaped(c: char) -> bool {
    matches!(
        c,
        '\u{620}'..='\u{8FF}'
            | '\u{900}'..='\u{DFF}'
            | '\u{F00}'..='\u{109F}'
            | '\u{1700}'..='\u{1CFF}'
            | '\u{A800}'..='\u{AAFF}'
            | '\u{ABC0}'..='\u{ABFF}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10A00}'..='\u{11FFF}'
            | '\u{1E900}'..='\u{1E95F}'
    )
}

/// Whether a letter is of a script that puts no blanks between words, so that a zero-width space does: those of
/// South-East Asia and Tibet.
fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{E00}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{1950}'..='\u{1AAF}' | '\u{1B00}'..='\u{1BFF}'
            | '\u{A980}'..='\u{A9FF}' | '\u{AA00}'..='\u{AADF}'
    )
}

/// Whether a character may be a part of an emoji. Letters, digits and what is changed by any option are none.
fn is_pictogram(c: char) -> bool {
    matches!(c, '©' | '®' | '‼' | '⁉' | '\u{20E3}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{2BFF}')
        && class(c) == 0
        && !c.is_numeric()
        || matches!(c, '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}')
        || matches!(c, '\u{1F000}'..='\u{1FAFF}' | '\u{E0020}'..='\u{E007F}')
}

/// Whether a variation selector can mean anything after a character: after emoji, symbols, Chinese characters, and some
/// letters of Asia.
fn can_vary(c: char) -> bool {
    is_pictogram(c)
        || class(c) == 0
            && !c.is_numeric()
            && !c.is_whitespace()
            && (c >= '\u{2190}' || ('\u{1000}'..='\u{1CFF}').contains(&c))
}

/// Whether a character is written from right to left, or is a mark or digit of a script that is.
fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{61B}'
            | '\u{61D}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFC}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// Takes out the directional controls that mean nothing in their paragraph.
pub(super) fn balance<'t>(text: &'t str, scan: &Scan) -> (Cow<'t, str>, OffsetMap) {
    let mut editor = Editor::new(text);
    let mut controls: Vec<(usize, char, bool)> = Vec::new();
    let mut next = scan.next(text, 0);
    while let Some(first) = next {
        let rest = after(text, first.at);
        let end = first.at + rest.find(is_paragraph_end).unwrap_or(rest.len());
        controls.clear();
        while let Some(hit) = next.filter(|hit| hit.at < end) {
            controls.push((hit.at, hit.c, false));
            next = scan.next(text, hit.at + hit.c.len_utf8());
        }
        // Only what stands before the first control was not looked at, back to the last paragraph's end.
        let before = slice(text, Span::new(editor.at(), first.at));
        let paragraph = before.rfind(is_paragraph_end).unwrap_or(0) + editor.at();
        if slice(text, Span::new(paragraph, end)).chars().any(is_right_to_left) {
            pair(&mut controls);
        }
        for &(at, c, kept) in &controls {
            if !kept {
                editor.push_edit(at..at + c.len_utf8(), "", EditKind::Invisible);
            }
        }
        editor.push_same(editor.at()..end);
    }
    editor.finish()
}

fn is_paragraph_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2029}')
}

/// Keeps single marks, and opening controls together with their ends.
fn pair(controls: &mut [(usize, char, bool)]) {
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut isolates = 0_usize;
    for i in 0..controls.len() {
        let Some(&(_, c, _)) = controls.get(i) else { break };
        let opened = match c {
            '\u{200E}' | '\u{200F}' | '\u{61C}' => Some(i),
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => {
                open.push((i, false));
                None
            }
            '\u{2066}'..='\u{2068}' => {
                open.push((i, true));
                isolates += 1;
                None
            }
            // The end of an embedding, not over the start of an isolate.
            '\u{202C}' => open.pop_if(|(_, isolate)| !*isolate).map(|(at, _)| at),
            // The end of an isolate ends the embeddings in it.
            _ if isolates == 0 => None,
            _ => {
                isolates -= 1;
                let at = open.iter().rposition(|(_, isolate)| *isolate).unwrap_or(open.len());
                open.drain(at..).next().map(|(at, _)| at)
            }
        };
        if let Some(opened) = opened {
            for at in [opened, i] {
                if let Some(control) = controls.get_mut(at) {
                    control.2 = true;
                }
            }
        }
    }
}
