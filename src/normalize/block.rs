//! A text piece by piece: what holds nothing to change is passed over, and only the lines around what does go through
//! the steps. No step looks past the end of a line, so the pieces are as good as the whole.

use std::borrow::Cow;
use std::ops::Range;

use super::class::{self, Mask, Scan};
use super::options::Options;
use super::{Normalized, characters, compose, entity, invisible, typography};
use crate::cursor::slice;
use crate::offset_map::{Edit, OffsetMap};
use crate::span::Span;

/// Bytes of a piece, but for the rest of its last line.
pub(super) const PIECE: usize = 1024;

/// The steps, by the classes that each is needed for.
const STEPS: [Mask; 4] =
    [characters::HANDLED & !class::BIDI, class::BIDI, class::NFC_MARK, typography::HANDLED];

pub(super) fn run<'t>(text: &'t str, options: &Options, piece: usize) -> Normalized<'t> {
    let mut wanted = options.wanted();
    let bytes = text.as_bytes();
    // Whether there is markup only the whole text can tell.
    if wanted & class::ENTITY != 0 && memchr::memchr(b'&', bytes).is_some() && entity::has_markup(text) {
        wanted &= !class::ENTITY;
    }
    let scan = Scan::new(wanted);
    let Some(mut hit) = scan.next(text, 0) else {
        return Normalized { text: Cow::Borrowed(text), map: OffsetMap::default() };
    };
    let mut whole = Whole {
        text,
        options,
        wanted,
        scans: [
            Scan::new(wanted & characters::HANDLED),
            Scan::new(wanted & class::BIDI),
            Scan::new(wanted & class::NFC_MARK),
            Scan::new(wanted & typography::HANDLED),
        ],
        after: Scan::new(wanted & (class::BIDI | !characters::HANDLED)),
        out: String::new(),
        copied: 0,
        lengths: [0; 5],
        edits: Default::default(),
    };
    loop {
        let at = whole.lengths[0];
        let clean = bytes.get(at..hit.at).unwrap_or_default();
        let start = memchr::memrchr(b'\n', clean).map_or(at, |end| at + end + 1);
        let least = hit.at.max(start.saturating_add(piece)).min(text.len());
        let rest = bytes.get(least..).unwrap_or_default();
        let end = memchr::memchr(b'\n', rest).map_or(text.len(), |end| least + end + 1);
        whole.piece(start..end, &scan);
        match scan.next(text, end) {
            Some(next) => hit = next,
            None => return whole.finish(),
        }
    }
}

#[derive(Debug)]
struct Whole<'t, 'o> {
    text: &'t str,
    options: &'o Options,
    wanted: Mask,
    scans: [Scan; 4],
    /// What the later steps need, once one of the first two was taken.
    after: Scan,
    out: String,
    /// How far the source is copied to `out`.
    copied: usize,
    /// How long the source and the text after each step are, as far as the pieces went.
    lengths: [usize; 5],
    edits: [Vec<Edit>; 4],
}

impl Whole<'_, '_> {
    /// Takes the source up to the end of a piece; before the piece it stays as it is.
    fn piece(&mut self, range: Range<usize>, scan: &Scan) {
        let same = range.start - self.lengths[0];
        self.lengths = self.lengths.map(|length| length + same);
        let source = slice(self.text, Span::new(range.start, range.end));
        let mut text = Cow::Borrowed(source);
        let mut found = survey(source, scan);
        let mut length = source.len();
        self.lengths[0] += length;
        for (step, &classes) in STEPS.iter().enumerate() {
            let needed = classes | if step == 0 { class::BIDI } else { 0 };
            let mut changed = false;
            if found & needed != 0 {
                let (made, map) = self.step(step, &text);
                changed = !map.is_identity();
                if let (true, Cow::Owned(made)) = (changed, made) {
                    let (from, to) = (self.lengths[step] - length, self.lengths[step + 1]);
                    let moved = |span: Span, by: usize| Span::new(span.start() + by, span.end() + by);
                    self.edits[step].extend(map.edits().iter().map(|edit| Edit {
                        span: moved(edit.span, from),
                        out: moved(edit.out, to),
                        kind: edit.kind,
                    }));
                    length = made.len();
                    text = Cow::Owned(made);
                }
            }
            self.lengths[step + 1] += length;
            // What was taken out may have stood between two hyphens or full stops.
            if step < 2 && changed {
                found = survey(&text, &self.after);
            }
        }
        if let Cow::Owned(text) = text {
            if self.copied == 0 {
                self.out.reserve(self.text.len() + 64);
            }
            self.out.push_str(slice(self.text, Span::new(self.copied, range.start)));
            self.out.push_str(&text);
            self.copied = range.end;
        }
    }

    fn step<'a>(&self, step: usize, text: &'a str) -> (Cow<'a, str>, OffsetMap) {
        let scan = &self.scans[step];
        match step {
            0 => characters::run(text, self.wanted, scan),
            1 => invisible::balance(text, scan),
            2 => compose::run(text, scan),
            _ => typography::run(text, self.options, scan),
        }
    }
}

impl<'t> Whole<'t, '_> {
    fn finish(mut self) -> Normalized<'t> {
        if self.copied == 0 {
            return Normalized { text: Cow::Borrowed(self.text), map: OffsetMap::default() };
        }
        self.out.push_str(slice(self.text, Span::new(self.copied, self.text.len())));
        Normalized { text: Cow::Owned(self.out), map: OffsetMap::of_steps(self.edits) }
    }
}

/// The classes of what is in a text, as far as they decide which steps to take.
fn survey(text: &str, scan: &Scan) -> Mask {
    let mut found = 0;
    let mut from = 0;
    while let Some(hit) = scan.next(text, from) {
        found |= hit.class;
        if STEPS.iter().all(|step| found & step != 0) {
            break;
        }
        from = hit.at + hit.c.len_utf8();
    }
    found
}
