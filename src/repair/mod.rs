//! Text that was damaged before it came: UTF-8 that was read as another encoding, once or more often.
//!
//! A false alarm is worse than a miss. A sequence is put right only where what stands there cannot be what somebody
//! wrote: characters of two scripts or alphabets inside one word, signs and capitals in the middle of it, control
//! characters. Once damage of one kind is certain, less is asked of more of its kind in the same text.

mod charmap;
mod class;
mod lost;
mod scan;
mod sequence;
mod single;

use std::borrow::Cow;

use crate::cursor::{char_at, char_before};
use crate::notice::{Notice, NoticeKind};
use crate::offset_map::{EditKind, Editor, OffsetMap};
use crate::span::Span;
use sequence::Piece;

/// What [`repair()`] puts right; each by itself, all of them at first.
///
/// ```
/// use copydesk::repair::{Options, repair};
///
/// let mut options = Options::default();
/// options.entities = false;
/// assert_eq!(repair("M&#195;&#188;ller", &options).text, "M&#195;&#188;ller");
/// assert_eq!(repair("M&#195;&#188;ller", &Options::default()).text, "Müller");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Options {
    /// UTF-8 that was read as Windows-1252, Latin-1, Windows-1250, 1251, 1254, 1257, Mac Roman or code page 437.
    pub utf8: bool,
    /// The same where its characters became HTML entities. Other entities stay.
    pub entities: bool,
    /// The same where bytes were lost on the way and the answer is certain: `â€` for `”`.
    pub lost: bool,
    /// The controls U+0080 to U+009F that stand for characters of Windows-1252.
    pub controls: bool,
    /// Text in another encoding that was read as Windows-1252 or Mac Roman, where all of the text says so.
    pub single_byte: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { utf8: true, entities: true, lost: true, controls: true, single_byte: true }
    }
}

/// A text without its damage.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repaired<'t> {
    /// The text, borrowed where nothing was changed.
    pub text: Cow<'t, str>,
    /// Each change, and the way from places in `text` to those in what was given.
    pub map: OffsetMap,
    /// [`NoticeKind::MojibakeRepaired`] for each run of changes, with its place in `text`. There are at most 1,000: the
    /// last one reaches to the end of all that came after it.
    pub notices: Vec<Notice>,
}

/// Layers of damage that are taken off. News has two, rarely three.
const LAYERS: usize = 32;

/// Notices kept apart.
const MOST: usize = 1000;

/// Puts damaged text right: UTF-8 that was read as another encoding, once or more often, with the losses that go with
/// it. Whatever is not certainly damaged stays as it is, byte for byte; quotation marks are never changed for others.
///
/// The text that comes out is not changed by repairing it again.
///
/// ```
/// use copydesk::{NoticeKind, repair::{Options, repair}};
///
/// let repaired = repair("The cafÃ© isnâ€™t “open”.", &Options::default());
/// assert_eq!(repaired.text, "The café isn’t “open”.");
/// assert_eq!(repaired.notices[0].kind, NoticeKind::MojibakeRepaired);
/// assert_eq!(&repaired.text[repaired.notices[0].span.range()], "é");
/// assert_eq!(repaired.map.to_source(repaired.notices[0].span).range(), 7..11);
/// ```
#[must_use]
pub fn repair<'t>(text: &'t str, options: &Options) -> Repaired<'t> {
    let mut current = Cow::Borrowed(text);
    let mut map = OffsetMap::default();
    for _ in 0..LAYERS {
        let Some((next, layer)) = layer(&current, options) else {
            let notices = notices(&map);
            return Repaired { text: current, map, notices };
        };
        current = Cow::Owned(next);
        map = map.then(&layer);
    }
    // No text that came about by itself: as it was, so that what comes out is never changed again.
    Repaired { text: Cow::Borrowed(text), map: OffsetMap::default(), notices: Vec::new() }
}

/// Takes off one layer of damage; `None` where there is none.
fn layer(text: &str, options: &Options) -> Option<(String, OffsetMap)> {
    let pieces = pieces(text, options);
    let mut editor = Editor::new(text);
    for piece in &pieces {
        let kind = if piece.lost { EditKind::Restored } else { EditKind::Mojibake };
        editor.push_edit(piece.start..piece.end, piece.c.encode_utf8(&mut [0; 4]), kind);
    }
    let (text, map) = editor.finish();
    (!map.is_identity()).then(|| (text.into_owned(), map))
}

fn pieces(text: &str, options: &Options) -> Vec<Piece> {
    if text.is_ascii() && !(options.entities && memchr::memchr(b'&', text.as_bytes()).is_some()) {
        return Vec::new();
    }
    let mut pieces = if options.utf8 { scan::scan(text, options) } else { Vec::new() };
    // Chinese in two bytes a character has sequences of UTF-8 in it by chance, but it does not consist of them.
    if options.single_byte && !is_most(text, &pieces) {
        let whole = single::whole(text);
        if !whole.is_empty() {
            pieces = whole;
        }
    }
    if pieces.is_empty() && options.controls {
        pieces = controls(text);
    }
    pieces
}

/// Whether the pieces are most of what is not ASCII in a text.
fn is_most(text: &str, pieces: &[Piece]) -> bool {
    let damaged: usize = pieces.iter().map(|piece| piece.end - piece.start).sum();
    damaged * 5 > text.bytes().filter(|b| !b.is_ascii()).count() * 3
}

/// The controls that stand for characters of Windows-1252.
fn controls(text: &str) -> Vec<Piece> {
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    let found = || {
        memchr::memchr_iter(0xC2, bytes)
            .filter_map(|at| Some((at, *bytes.get(at + 1)?)))
            .filter(|(_, b)| *b < 0xA0)
    };
    // U+0085 also ends lines, in text that came from a mainframe: where there is no other.
    let others = found().any(|(_, byte)| byte != 0x85);
    for (start, byte) in found() {
        let Some(c) = charmap::char_of(charmap::WINDOWS_1252, byte) else { continue };
        let ends = |c: char| c.is_uppercase() || c == '\u{85}' || c.is_whitespace() && c != ' ';
        let line_end = byte == 0x85
            && !others
            && (char_before(text, start).is_none_or(|c| !c.is_alphanumeric() && c != ' ')
                || char_at(text, start + 2).is_none_or(ends));
        if u32::from(c) > 0x9F && !line_end && stands(text, start, c) {
            pieces.push(Piece { start, end: start + 2, c, lost: false, spelled: false });
        }
    }
    pieces
}

/// Whether `c` may stand where the control at `at` does. Two controls side by side are what is left of something else,
/// unless both are punctuation; a letter stands beside letters, the euro beside figures.
fn stands(text: &str, at: usize, c: char) -> bool {
    let before = char_before(text, at).unwrap_or(' ');
    let after = char_at(text, at + 2).unwrap_or(' ');
    let control = |c: char| matches!(c, '\u{80}'..='\u{9F}');
    let punctuation = |c: char| matches!(c, '\u{82}' | '\u{84}' | '\u{85}' | '\u{91}'..='\u{97}');
    if control(before) || control(after) {
        let Some(own) = char_at(text, at) else { return false };
        let listed = u32::from(before) + 1 == u32::from(own) || u32::from(own) + 1 == u32::from(after);
        return punctuation(own)
            && !listed
            && (!control(before) || punctuation(before))
            && (!control(after) || punctuation(after));
    }
    match c {
        '€' => before.is_ascii_digit() || after.is_ascii_digit() || before == ' ' && after == ' ',
        _ if c.is_alphabetic() && c != 'ˆ' => before.is_alphabetic() || after.is_alphabetic(),
        _ => true,
    }
}

fn notices(map: &OffsetMap) -> Vec<Notice> {
    let mut notices: Vec<Notice> = Vec::new();
    for edit in map.edits().iter() {
        let last = notices.len();
        match notices.last_mut() {
            Some(notice) if notice.span.end() == edit.out.start() || last == MOST => {
                notice.span = notice.span.cover(edit.out);
            }
            _ => notices.push(Notice::new(NoticeKind::MojibakeRepaired, edit.out)),
        }
    }
    notices
}

/// [`NoticeKind::Mojibake`] for each run of damage that [`repair()`] would put right, with its place in `text`.
pub(crate) fn mojibake_notices(text: &str) -> Vec<Notice> {
    let mut notices: Vec<Notice> = Vec::new();
    for piece in pieces(text, &Options::default()) {
        let span = Span::new(piece.start, piece.end);
        let last = notices.len();
        match notices.last_mut() {
            Some(notice) if notice.span.end() == piece.start || last == MOST => {
                notice.span = notice.span.cover(span)
            }
            _ => notices.push(Notice::new(NoticeKind::Mojibake, span)),
        }
    }
    notices
}

#[cfg(test)]
mod tests;
