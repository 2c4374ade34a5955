//! Quotations written back in one [`Style`], so that reading them gives what was read.
//!
//! What was read is a list of pieces in the order of the text: marks that open and close, each with its level, apostrophes,
//! and marks without a role. Every piece is written in the style, the text that comes of it is read again, and the two lists
//! are compared. A paragraph in which they differ keeps what it has, and the rest is written and read once more.

mod style;

pub use style::{Apostrophe, Spaces, Style};

use std::borrow::Cow;

use super::glyph::Glyph;
use super::marks::{self, Doubt, Mark};
use super::pair::{self, Step};
use super::style::QuoteStyle;
use super::{Quote, Tables, build};
use crate::cursor::{after, char_at, char_before, is_gap, slice};
use crate::language::Locale;
use crate::offset_map::{EditKind, Editor, OffsetMap};
use crate::span::Span;

/// How often a text is written before all of it keeps what it has.
const PASSES: usize = 8;

/// A text with its quotations in one style; what [`Parser::rewrite_quotes`](crate::Parser::rewrite_quotes) gives.
///
/// The parser that made it reads the same quotations in it: as many, each with the content, the level and the
/// continuation that it had, marks left open where they were left open. Only the marks, the blanks inside of them and
/// the apostrophes are others. Marks without a partner, primes and inches stay as they are.
///
/// Where a style cannot say it so, the paragraph stays as it is, and is named in `kept`: `l’‘union’` with straight marks
/// would have `''` in it, which is a double mark.
///
/// ```
/// use copydesk::Parser;
/// use copydesk::quote::Style;
///
/// let parser = Parser::default();
/// let rewritten = parser.rewrite_quotes("He said “no”.\n\n“Vive l’‘union’!” she said.", &Style::straight());
/// assert_eq!(rewritten.text, "He said \"no\".\n\n“Vive l’‘union’!” she said.");
/// assert_eq!(rewritten.kept.len(), 1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rewritten<'t> {
    /// The text; the one given where nothing is changed.
    pub text: Cow<'t, str>,
    /// The way from places in it to those in the text given, and back.
    pub map: OffsetMap,
    /// What the style would have changed and could not, places in the text given: from the first mark of a paragraph to
    /// its last.
    pub kept: Vec<Span>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Open { level: u32, closed: bool, continues: bool },
    Close { level: u32 },
    Apostrophe,
    Stray,
}

/// One mark as it was read.
#[derive(Clone, Copy, Debug)]
struct Piece {
    span: Span,
    role: Role,
    /// The mark with the blanks inside of it.
    padded: Span,
    paragraph: u32,
    /// Whether it is two marks in a row of which one may be an apostrophe: `‘the girls’’`.
    mixed: bool,
    /// The piece's paragraph, and those that its quotation goes over, by number.
    group: usize,
}

/// Writes the quotations of `text` in `style`. `tables` gives what a text is read with, `locale` is the one told.
pub(crate) fn rewrite<'t, 'p>(
    text: &'t str,
    style: &Style,
    tables: impl Fn(&str) -> &'p Tables,
    locale: Option<&Locale>,
) -> Rewritten<'t> {
    let read = |text: &str| read(text, tables(text), locale);
    let pieces = read(text);
    let groups = pieces.last().map_or(0, |piece| piece.group + 1);
    let mut kept = vec![false; groups];
    for piece in pieces.iter().filter(|piece| piece.mixed) {
        if let Some(kept) = kept.get_mut(piece.group) {
            *kept = true;
        }
    }
    for _ in 0..PASSES {
        let written = write(text, &pieces, &kept, style);
        if matches!(written.text, Cow::Borrowed(_)) {
            break;
        }
        let found = read(&written.text);
        if agree(&pieces, &written.places, &found, &mut kept) {
            return Rewritten {
                kept: spans(text, &pieces, &kept, style),
                text: written.text,
                map: written.map,
            };
        }
    }
    Rewritten {
        text: Cow::Borrowed(text),
        map: OffsetMap::default(),
        kept: spans(text, &pieces, &vec![true; groups], style),
    }
}

/// The pieces of a text.
fn read(text: &str, tables: &Tables, locale: Option<&Locale>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let piece = |span: Span, role: Role, paragraph: u32| Piece {
        span,
        role,
        padded: span,
        paragraph,
        mixed: false,
        group: 0,
    };
    let marks = marks::find_all(text, &tables.marks, |at, paragraph| {
        let end = at + char_at(text, at).map_or(0, char::len_utf8);
        pieces.push(piece(Span::new(at, end), Role::Apostrophe, paragraph));
    });
    let habits = QuoteStyle::of(&marks.marks, locale);
    let steps = pair::pair(&marks, &habits).steps;
    let (quotes, _) = build::build(text, &marks, &habits, &steps);

    let mut used = vec![false; marks.marks.len()];
    let paragraph_of = |at: usize| {
        let after = marks.marks.partition_point(|mark| mark.start() <= at);
        marks.marks.get(..after).and_then(<[_]>::last).map_or(0, |mark| mark.paragraph)
    };
    for quote in &quotes {
        let (span, content) = (quote.span, quote.value.content);
        let closed = quote.value.close.is_some();
        let (level, continues) = (quote.value.level, quote.value.continues);
        let (start, end) = inside(text, content, closed);
        pieces.push(Piece {
            padded: Span::new(span.start(), start),
            ..piece(
                Span::new(span.start(), content.start()),
                Role::Open { level, closed, continues },
                paragraph_of(span.start()),
            )
        });
        if closed {
            pieces.push(Piece {
                padded: Span::new(end, span.end()),
                mixed: mixes(&quote.value),
                ..piece(
                    Span::new(content.end(), span.end()),
                    Role::Close { level },
                    paragraph_of(content.end()),
                )
            });
        }
    }
    for step in steps {
        let (first, second) = match step {
            Step::Pair { open, close } => (open, Some(close)),
            Step::Unclosed { open, .. } => (open, None),
            Step::Stray { mark } => (mark, None),
        };
        for index in std::iter::once(first).chain(second) {
            if let Some(used) = used.get_mut(index as usize) {
                *used = true;
            }
        }
        if let Step::Stray { mark } = step
            && let Some(mark) = marks.marks.get(mark as usize)
        {
            pieces.push(piece(Span::new(mark.start(), mark.end()), Role::Stray, mark.paragraph));
        }
    }
    for (mark, _) in marks.marks.iter().zip(used).filter(|&(mark, used)| !used && is_apostrophe(mark)) {
        pieces.push(piece(Span::new(mark.start(), mark.end()), Role::Apostrophe, mark.paragraph));
    }
    pieces.sort_by_key(|piece| piece.span.start());
    group(&mut pieces);
    pieces
}

/// Where what is quoted begins and ends, without the blanks inside of the marks.
fn inside(text: &str, content: Span, closed: bool) -> (usize, usize) {
    let quoted = slice(text, content);
    let start = content.end() - quoted.trim_start_matches(is_gap).len();
    let end = content.start() + quoted.trim_end_matches(is_gap).len();
    if closed {
        return (start, end.max(start));
    }
    // Blanks at the end of a paragraph are no content, and yet inside of a mark that nothing follows.
    let blank =
        after(text, content.end()).len() - after(text, content.end()).trim_start_matches(is_gap).len();
    (if start == content.end() { start + blank } else { start }, content.end())
}

/// Whether a quotation has a single mark on one side and two single ones in a row on the other, of which one may be an
/// apostrophe.
fn mixes(quote: &Quote<'_>) -> bool {
    let is_single = |mark: &str| Glyph::of_mark(mark).is_some_and(Glyph::is_single);
    let is_two = |mark: &str| mark.chars().nth(1).is_some();
    match (quote.open.as_deref(), quote.close.as_deref()) {
        (Some(open), Some(close)) => is_single(open) && is_two(close) || is_two(open) && is_single(close),
        _ => false,
    }
}

/// Whether a mark that is no quotation mark and no stray one is an apostrophe: no prime, and no arrow.
fn is_apostrophe(mark: &Mark) -> bool {
    // Curled to the left it may be a letter of its own, as in ‘Aisha.
    let letter = mark.glyph == Glyph::LeftSingle && mark.doubt == Doubt::Leading;
    let doubt = matches!(mark.doubt, Doubt::Elision | Doubt::Genitive | Doubt::Final | Doubt::Leading);
    mark.glyph.is_apostrophe() && doubt && !letter
}

/// Numbers the groups that keep what they have together: paragraphs, and those that one quotation goes over.
fn group(pieces: &mut [Piece]) {
    let (mut number, mut open) = (0, 0_usize);
    let mut before = None;
    for piece in pieces {
        let outermost = open == 0;
        let continues = matches!(piece.role, Role::Open { continues: true, .. });
        if outermost && !continues && before.is_some_and(|before| before != piece.paragraph) {
            number += 1;
        }
        before = Some(piece.paragraph);
        match piece.role {
            Role::Open { closed: true, .. } => open += 1,
            Role::Close { .. } => open = open.saturating_sub(1),
            _ => {}
        }
        piece.group = number;
    }
}

struct Written<'t> {
    text: Cow<'t, str>,
    map: OffsetMap,
    /// Where each piece stands now.
    places: Vec<Span>,
}

/// What is put for a piece: the place in the text, and what stands there then, of which the middle part is the mark.
struct Replacement {
    span: Span,
    before: &'static str,
    mark: &'static str,
    after: &'static str,
}

/// What a style puts for a piece; nothing where it leaves it alone.
fn replacement(piece: &Piece, style: &Style) -> Option<Replacement> {
    let (span, before, mark, after) = match piece.role {
        Role::Open { level, .. } => {
            let (open, _) = style.marks(level);
            (piece.padded, "", open, style.space(open))
        }
        Role::Close { level } => {
            let (_, close) = style.marks(level);
            (piece.padded, style.space(close), close, "")
        }
        Role::Apostrophe => (piece.span, "", style.apostrophe()?, ""),
        Role::Stray => return None,
    };
    Some(Replacement { span, before, mark, after })
}

fn write<'t>(text: &'t str, pieces: &[Piece], kept: &[bool], style: &Style) -> Written<'t> {
    let mut editor = Editor::new(text);
    let mut places = Vec::with_capacity(pieces.len());
    // How much longer what was written is than what it was written for.
    let (mut added, mut removed) = (0, 0);
    // Where the last piece ends, and the last character written.
    let mut last: Option<(usize, char)> = None;
    let mut put = String::new();
    for (i, piece) in pieces.iter().enumerate() {
        let keeps = kept.get(piece.group).is_none_or(|&kept| kept);
        let Some(new) = (if keeps { None } else { replacement(piece, style) }) else {
            places.push(Span::new(piece.span.start() + added - removed, piece.span.end() + added - removed));
            last = char_before(text, piece.span.end()).map(|c| (piece.span.end(), c));
            continue;
        };
        put.clear();
        let previous = match last {
            Some((end, c)) if end == new.span.start() => Some(c),
            _ => char_before(text, new.span.start()),
        };
        let apart = |a: Option<char>, b: Option<char>| if merges(a, b) { style.apart() } else { "" };
        put.push_str(apart(previous, new.before.chars().next().or(new.mark.chars().next())));
        put.push_str(new.before);
        let start = new.span.start() + added - removed + put.len();
        put.push_str(new.mark);
        places.push(Span::new(start, start + new.mark.len()));
        put.push_str(new.after);
        let next = pieces.get(i + 1).is_none_or(|next| next.padded.start() > new.span.end());
        if next {
            put.push_str(apart(put.chars().next_back(), char_at(text, new.span.end())));
        }
        last = put.chars().next_back().map(|c| (new.span.end(), c));
        added += put.len();
        removed += new.span.len();
        editor.push_edit(new.span.range(), &put, EditKind::Quote);
    }
    let (text, map) = editor.finish();
    Written { text, map, places }
}

/// Whether two characters in a row would be read as one mark.
fn merges(a: Option<char>, b: Option<char>) -> bool {
    a == b && matches!(a, Some('\'' | '’' | '‘' | '`' | '´' | '‚' | '‹' | '›' | ',' | '<' | '>'))
}

/// Whether what was found is what was written. Where it is not, the groups there are to be kept from now on.
fn agree(pieces: &[Piece], places: &[Span], found: &[Piece], kept: &mut [bool]) -> bool {
    let mut wrong = Vec::new();
    let mut written = pieces.iter().zip(places).peekable();
    let mut found = found.iter().peekable();
    let mut before = 0;
    loop {
        match (written.peek(), found.peek()) {
            (None, None) => break,
            (Some(&(piece, place)), Some(other)) if *place == other.span => {
                if piece.role != other.role {
                    wrong.push(piece.group);
                }
                before = piece.group;
                written.next();
                found.next();
            }
            (Some(&(piece, place)), other)
                if other.is_none_or(|other| place.start() <= other.span.start()) =>
            {
                wrong.push(piece.group);
                before = piece.group;
                written.next();
            }
            (next, _) => {
                // In the paragraph of the piece before, or in that of the next one.
                wrong.push(before);
                wrong.extend(next.map(|(piece, _)| piece.group));
                found.next();
            }
        }
    }
    let mut grown = false;
    for &group in &wrong {
        if let Some(kept) = kept.get_mut(group) {
            grown |= !*kept;
            *kept = true;
        }
    }
    if !grown {
        // It is not their own marks that they are misread for.
        for group in &wrong {
            for near in [group.saturating_sub(1), group + 1] {
                if let Some(kept) = kept.get_mut(near) {
                    *kept = true;
                }
            }
        }
    }
    wrong.is_empty()
}

/// What is kept although the style would change it.
fn spans(text: &str, pieces: &[Piece], kept: &[bool], style: &Style) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for group in pieces.chunk_by(|a, b| a.group == b.group) {
        let is_kept = group.first().is_some_and(|piece| kept.get(piece.group) == Some(&true));
        let changes =
            |piece: &Piece| replacement(piece, style).is_some_and(|new| slice(text, piece.span) != new.mark);
        if is_kept && group.iter().any(changes) {
            spans.extend(group.iter().map(|piece| piece.span).reduce(Span::cover));
        }
    }
    spans
}

#[cfg(test)]
mod tests;
