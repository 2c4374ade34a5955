//! Makes mentions and notices of what was decided about the marks.

use std::borrow::Cow;
use std::cmp::Reverse;

use super::Quote;
use super::glyph::Glyph;
use super::marks::{Mark, Marks};
use super::pair::Step;
use super::style::QuoteStyle;
use crate::cursor::slice;
use crate::notice::{Notice, NoticeKind};
use crate::span::{Found, Span};

/// A direction that costs more than this is the wrong one for the glyph in this document.
const WRONG_WAY: u16 = 12;

/// The quotations, sorted by start, then longest first, each with its level and parent, and what is odd about the marks.
pub(super) fn build<'t>(
    text: &'t str,
    marks: &Marks,
    style: &QuoteStyle,
    steps: &[Step],
) -> (Vec<Found<Quote<'t>>>, Vec<Notice>) {
    let mut quotes = Vec::with_capacity(steps.len());
    let mut notices = Vec::new();
    for &step in steps {
        match step {
            Step::Pair { open, close } => {
                let (Some(open), Some(close)) = (mark_at(marks, open), mark_at(marks, close)) else {
                    continue;
                };
                let content = Span::new(open.end(), close.start());
                quotes.push((open, quote(text, open, Some(close), content)));
                let mixed = style.pair(open.glyph, close.glyph) > 0
                    || style.opens(open.glyph) > WRONG_WAY
                    || style.closes(close.glyph) > WRONG_WAY;
                if mixed {
                    notices.push(Notice::new(NoticeKind::MixedMarks, Span::new(open.start(), close.end())));
                }
            }
            Step::Unclosed { open, continued } => {
                let Some(open) = mark_at(marks, open) else { continue };
                let place = marks.paragraphs.partition_point(|paragraph| paragraph.number < open.paragraph);
                let end = marks.paragraphs.get(place).map_or(text.len(), |paragraph| paragraph.end);
                let content = Span::new(open.end(), end.max(open.end()));
                quotes.push((open, quote(text, open, None, content)));
                if !continued {
                    notices.push(Notice::new(NoticeKind::UnclosedQuote, Span::new(open.start(), open.end())));
                }
            }
            Step::Stray { mark } => {
                let Some(mark) = mark_at(marks, mark) else { continue };
                let kind = if looks_opening(mark, style) {
                    NoticeKind::UnclosedQuote
                } else {
                    NoticeKind::UnopenedQuote
                };
                notices.push(Notice::new(kind, Span::new(mark.start(), mark.end())));
            }
        }
    }
    quotes.sort_by_key(|(_, quote)| (quote.span.start(), Reverse(quote.span.end())));
    (nest(quotes), notices)
}

fn mark_at(marks: &Marks, index: u32) -> Option<&Mark> {
    marks.marks.get(index as usize)
}

fn looks_opening(mark: &Mark, style: &QuoteStyle) -> bool {
    super::pair::open_cost(mark, style) < super::pair::close_cost(mark, style)
}

fn quote<'t>(text: &'t str, open: &Mark, close: Option<&Mark>, content: Span) -> Found<Quote<'t>> {
    let written = |mark: &Mark| Cow::Borrowed(slice(text, Span::new(mark.start(), mark.end())));
    let end = close.map_or(content.end(), Mark::end);
    Found::new(
        open.start(),
        end,
        Quote {
            content,
            open: Some(written(open)),
            close: close.map(written),
            level: 0,
            parent: None,
            continues: false,
            kind: None,
            speaker: None,
            cue: None,
        },
    )
}

/// Sets level, parent and whether a quotation goes on with one of the paragraph before. One that would cross another is
/// left out: the decisions never make one, but the contract holds whatever they are.
fn nest<'t>(sorted: Vec<(&Mark, Found<Quote<'t>>)>) -> Vec<Found<Quote<'t>>> {
    let mut out: Vec<Found<Quote<'t>>> = Vec::with_capacity(sorted.len());
    let mut enclosing: Vec<usize> = Vec::new();
    // The paragraphs whose last quotation of the level was left open, with the glyph it was opened with.
    let mut open: [Option<(u32, Glyph)>; 2] = [None; 2];
    for (mark, mut found) in sorted {
        let ends = |out: &[Found<Quote<'t>>], i: usize| out.get(i).map_or(0, |quote| quote.span.end());
        while enclosing.last().is_some_and(|&last| ends(&out, last) <= found.span.start()) {
            enclosing.pop();
        }
        if enclosing.last().is_some_and(|&last| ends(&out, last) < found.span.end()) {
            continue;
        }
        let level = enclosing.len();
        found.value.level = u32::try_from(level).unwrap_or(u32::MAX);
        found.value.parent = enclosing.last().copied();
        if let Some(before) = open.get_mut(level) {
            let reopens = before
                .is_some_and(|(paragraph, glyph)| paragraph + 1 == mark.paragraph && glyph == mark.glyph);
            let leads = match found.value.parent.and_then(|parent| out.get(parent)) {
                None => mark.leads,
                Some(parent) => parent.value.continues && parent.value.content.start() == found.span.start(),
            };
            found.value.continues = reopens && leads;
            *before = found.value.close.is_none().then_some((mark.paragraph, mark.glyph));
        }
        enclosing.push(out.len());
        out.push(found);
    }
    out
}
