//! Pairs the marks of a document: the reading with the fewest and smallest repairs wins, not the first closer that turns
//! up.
//!
//! Each mark opens, closes the innermost open quotation, is something else (an apostrophe, a prime), or is an error. Every
//! one of these has a cost, by the mark's neighbours, by its glyph and the document's habits, and by what it pairs with; at
//! the end of a paragraph what is open ends there or goes on. A beam of the cheapest readings, each with its stack of open
//! marks, keeps the search linear. Costs are in tenths: ten is about as much as one blank on the wrong side of a mark.

use super::glyph::Glyph;
use super::marks::{Doubt, Mark, Marks, Paragraph, Part, Side};
use super::style::QuoteStyle;

/// How deep quotations nest: deeper than anybody can follow. What is open has to end with its paragraph, so that there is a
/// bound on it; and the text of each level is written out again, so that it is a small one.
const DEPTH: u32 = 8;
/// How many readings are kept.
const BEAM: usize = 14;
/// Readings that are worse than the best by more than this are dropped.
const SPREAD: u32 = 110;
/// How many steps of undecided readings are kept before the best so far is taken.
const TRAIL: usize = 8192;

/// A mark that has no partner and is nothing else.
const STRAY: u32 = 40;
/// A quotation that its paragraph leaves open.
const UNCLOSED: u32 = 32;
/// One that the next paragraph opens again.
const CONTINUED: u32 = 2;
/// One inside such a quotation, left open as well.
const CONTINUED_INNER: u32 = 12;
/// A quotation that goes on in the next paragraph without being opened again.
const CARRIED: u32 = 18;
/// The same in single marks, whose closing ones look like apostrophes.
const CARRIED_SINGLE: u32 = 38;
/// The same where nothing but counting says that its mark opens.
const CARRIED_UNSURE: u32 = 43;
/// A straight mark opened inside one of its kind.
const NESTED_STRAIGHT: u32 = 28;
/// Another mark opened inside one of its kind.
const NESTED_SAME: u32 = 12;
/// One of another shape and as many strokes, as few writers have it,
const NESTED_LIKE: u32 = 6;
/// so often before nothing is open any more in any reading: where more are, they are meant.
const LIKES: u32 = 3;
/// A single mark outermost.
const SINGLE_OUTERMOST: u32 = 3;
/// Each level beyond the second, the first time that one is so deep before nothing is open any more in any reading,
const DEEP: u32 = 6;
/// up to so many: one that is nested deeper is nested all the same.
const DEEPEST: u32 = 3;
/// Nothing between the marks.
const EMPTY: u32 = 40;
/// Single marks that are far apart.
const FAR_SINGLE: u32 = 6;
/// What is far apart for single marks.
const FAR: usize = 400;
/// Opening a word that an apostrophe begins.
const OPEN_ELISION: u32 = 8;
/// Opening between a stop or a no-break blank and a blank, where every mark closes.
const OPEN_CLOSER: u32 = 16;
/// What may be an arrow or a bullet, as a mark.
const ARROW: u32 = 4;
/// Two arrows the same way, as a pair.
const ARROWS: u32 = 30;
/// Two single marks in a row as two, rather than as a double one.
const BOTH: u32 = 4;
/// What blanks inside both marks cost less than the one and the other.
const PADDED_BOTH: u32 = 28;
/// A quotation that begins a sentence and is closed inside one, by what may be an apostrophe.
const ENDS_EARLY: u32 = 4;
/// A possessive's apostrophe as a closing mark, where the sentence runs on.
const CLOSE_GENITIVE: u32 = 3;
/// A mark without a partner that opens inside a quotation of its kind, or could close it: rather the outer one lacks it, or
/// a later one is too many.
const STRAY_INNER: u32 = 5;

/// A decision about one mark or two, by their places in the list of marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A quotation.
    Pair { open: u32, close: u32 },
    /// A quotation that ends with the paragraph of its opening mark.
    Unclosed { open: u32, continued: bool },
    /// A mark without a role.
    Stray { mark: u32 },
}

/// The decisions, in no particular order, and how many readings were weighed.
#[derive(Debug, Default)]
pub(super) struct Pairing {
    pub(super) steps: Vec<Step>,
    pub(super) weighed: usize,
}

/// One reading of the text so far.
#[derive(Clone, Copy, Debug)]
struct Reading {
    cost: u32,
    /// The innermost open mark: a place in [`Search::opened`], [`NOWHERE`] where nothing is open.
    top: u32,
    /// The last decision: a place in [`Search::trail`].
    trail: u32,
    /// How deep it was since nothing was open in any reading, however many quotations that were: who counted for each
    /// outermost one would have one around them all be cheaper than they.
    deepest: u32,
    /// How many marks it opened since then inside one that is like them.
    likes: u32,
}

const NOWHERE: u32 = u32::MAX;

impl Reading {
    /// Nothing read, nothing open.
    const NONE: Self = Self { cost: 0, top: NOWHERE, trail: NOWHERE, deepest: 0, likes: 0 };

    fn plus(mut self, cost: u32) -> Self {
        self.cost = self.cost.saturating_add(cost);
        self
    }
}

/// A mark that some reading holds open. Readings share what they have open: two places are the same stack only where they
/// are the same place.
#[derive(Clone, Copy, Debug)]
struct Opened {
    mark: u32,
    /// The one that it is inside of.
    outer: u32,
    /// The outermost.
    first: u32,
    /// How many there are with it.
    depth: u32,
}

/// Pairs `marks` under the habits of `style`.
pub(super) fn pair(marks: &Marks, style: &QuoteStyle) -> Pairing {
    let mut search = Search {
        marks: &marks.marks,
        style,
        beam: vec![Reading::NONE],
        next: Vec::with_capacity(BEAM * 4),
        opened: Vec::new(),
        trail: Vec::new(),
        out: Pairing::default(),
    };
    let mut at = 0;
    for (i, paragraph) in marks.paragraphs.iter().enumerate() {
        for mark in at..paragraph.marks {
            search.read(mark);
        }
        at = paragraph.marks;
        search.end_paragraph(paragraph, marks.paragraphs.get(i + 1), at);
    }
    search.commit();
    search.out
}

struct Search<'m> {
    marks: &'m [Mark],
    style: &'m QuoteStyle,
    beam: Vec<Reading>,
    next: Vec<Reading>,
    opened: Vec<Opened>,
    /// Decisions of the readings in the beam: each with the one before it.
    trail: Vec<(Step, u32)>,
    out: Pairing,
}

impl Search<'_> {
    /// Weighs what the mark numbered `index` may be in every reading.
    fn read(&mut self, index: usize) {
        let (Some(mark), Ok(number)) = (self.marks.get(index).copied(), u32::try_from(index)) else { return };
        if mark.part == Part::Half {
            return;
        }
        let half = self.marks.get(index + 1).copied().filter(|_| mark.part == Part::Both);
        let none = none_cost(&mark);
        let opens = open_cost(&mark, self.style);
        let closes = close_cost(&mark, self.style);
        let beam = std::mem::take(&mut self.beam);
        for &reading in &beam {
            self.out.weighed += 1;
            let top = self.opened.get(reading.top as usize).copied();
            let open = top.and_then(|top| self.marks.get(top.mark as usize)).copied();
            let inner = open.is_some_and(|open| match opens < closes {
                true => open.glyph == mark.glyph,
                false => closes < opens && self.style.pair(open.glyph, mark.glyph) < STRAY_INNER,
            });
            let lone = if inner { STRAY_INNER } else { 0 };
            if let Some(cost) = none {
                let alone = matches!(mark.doubt, Doubt::Arrow | Doubt::Leading);
                self.next.push(reading.plus(cost + if alone { lone } else { 0 }));
            }
            if let Some((top, open)) = top.zip(open) {
                let cost = closes + self.pair_cost(&open, &mark);
                let padded = open.right == Side::Space && mark.left == Side::Space && !self.style.padded;
                let refund = if padded { PADDED_BOTH } else { 0 };
                let closed = Reading { top: top.outer, ..reading.plus(cost) };
                let step = Step::Pair { open: top.mark, close: number };
                self.push(Reading { cost: closed.cost.saturating_sub(refund), ..closed }, step);
                if let Some(half) = &half {
                    self.close_both(reading, top, &open, half, number);
                }
            }
            if let Some(opened) = self.open(reading, opens, &mark, number) {
                self.next.push(opened);
            }
            if let Some(half) = &half {
                let cost = open_cost(half, self.style);
                let outer = self.open(reading, cost + BOTH, half, number + 1);
                if let Some(both) = outer.and_then(|outer| self.open(outer, 0, half, number + 2)) {
                    self.next.push(both);
                }
            }
            if none.is_none_or(|none| none > STRAY) {
                self.push(reading.plus(STRAY + lone), Step::Stray { mark: number });
            }
        }
        self.prune(beam);
        if self.trail.len() > TRAIL {
            self.commit();
        }
    }

    /// The reading with the mark opened in it, at a cost and that of its place.
    fn open(&mut self, reading: Reading, cost: u32, mark: &Mark, number: u32) -> Option<Reading> {
        let top = self.opened.get(reading.top as usize).copied();
        let depth = top.map_or(0, |top| top.depth);
        let open = top.and_then(|top| self.marks.get(top.mark as usize));
        let deep = if depth > reading.deepest { DEEP * depth.saturating_sub(1).min(DEEPEST) } else { 0 };
        let like = open.is_some_and(|open| are_like(open.glyph, mark.glyph));
        let nested = if like && reading.likes == LIKES { 0 } else { nest_cost(open, mark, self.style) };
        let cost = cost + deep + nested;
        let place = u32::try_from(self.opened.len()).ok().filter(|_| depth < DEPTH)?;
        let first = top.map_or(number, |top| top.first);
        self.opened.push(Opened { mark: number, outer: reading.top, first, depth: depth + 1 });
        Some(Reading {
            top: place,
            deepest: reading.deepest.max(depth),
            likes: LIKES.min(reading.likes + u32::from(like)),
            ..reading.plus(cost)
        })
    }

    /// The halves of the mark numbered `number` as what closes a quotation and the one around it.
    fn close_both(&mut self, reading: Reading, top: Opened, inner: &Mark, half: &Mark, number: u32) {
        let Some(outer) = self.opened.get(top.outer as usize).copied() else { return };
        let Some(open) = self.marks.get(outer.mark as usize) else { return };
        if !(inner.glyph.is_single() && open.glyph.is_single()) {
            return;
        }
        let cost = close_cost(half, self.style) + self.pair_cost(inner, half) + self.pair_cost(open, half);
        let trail = self.note(Step::Pair { open: top.mark, close: number + 1 }, reading.trail);
        let closed = Reading { top: outer.outer, trail, ..reading.plus(cost + BOTH) };
        self.push(closed, Step::Pair { open: outer.mark, close: number + 2 });
    }

    fn pair_cost(&self, open: &Mark, close: &Mark) -> u32 {
        let empty = if open.end() == close.start() { EMPTY } else { 0 };
        let far = open.glyph.is_single() && !self.style.singles_primary && close.start() - open.end() > FAR;
        let arrows = open.doubt == Doubt::Arrow && close.doubt == Doubt::Arrow && open.glyph == close.glyph;
        let early =
            open.capital && close.runs_on && close.left != Side::Stop && close.doubt == Doubt::Genitive;
        self.style.pair(open.glyph, close.glyph)
            + empty
            + if far { FAR_SINGLE } else { 0 }
            + if arrows { ARROWS } else { 0 }
            + if early { ENDS_EARLY } else { 0 }
    }

    /// Ends or carries on what is open, and takes the best reading once nothing is open in any.
    fn end_paragraph(&mut self, paragraph: &Paragraph, next: Option<&Paragraph>, at: usize) {
        let leader = next
            .filter(|next| next.number == paragraph.number + 1)
            .and_then(|_| self.marks.get(at))
            .filter(|mark| mark.leads);
        let beam = std::mem::take(&mut self.beam);
        for &reading in &beam {
            let Some(top) = self.opened.get(reading.top as usize).copied() else {
                self.next.push(reading);
                continue;
            };
            self.out.weighed += 1;
            if let Some(next) = next.filter(|_| !paragraph.ends_part) {
                let breaks = next.number - paragraph.number;
                let cost = match self.marks.get(top.mark as usize) {
                    Some(open) if open.glyph == Glyph::Straight && open.left == Side::Unspaced => {
                        CARRIED_UNSURE
                    }
                    Some(open) if open.glyph.is_single() => CARRIED_SINGLE,
                    _ => CARRIED,
                };
                self.next.push(reading.plus(cost.saturating_mul(breaks)));
            }
            let continued = self.marks.get(top.first as usize).zip(leader).is_some_and(|(open, leader)| {
                open.glyph == leader.glyph && open.paragraph == paragraph.number
            });
            let mut ended = reading;
            while let Some(&Opened { mark: open, outer, depth, .. }) = self.opened.get(ended.top as usize) {
                self.out.weighed += 1;
                let outermost = depth == 1;
                let here =
                    self.marks.get(open as usize).is_some_and(|mark| mark.paragraph == paragraph.number);
                let cost = match (continued, outermost) {
                    (true, true) => CONTINUED,
                    (true, false) => CONTINUED_INNER,
                    (false, _) if here => UNCLOSED,
                    // Gone on with, and then left open all the same.
                    (false, _) => UNCLOSED * 2,
                };
                let trail =
                    self.note(Step::Unclosed { open, continued: continued && outermost }, ended.trail);
                ended = Reading { trail, top: outer, ..ended.plus(cost) };
            }
            self.next.push(ended);
        }
        self.prune(beam);
        if self.beam.iter().all(|reading| reading.top == NOWHERE) {
            self.commit();
        }
    }

    fn note(&mut self, step: Step, before: u32) -> u32 {
        let place = u32::try_from(self.trail.len()).unwrap_or(NOWHERE);
        self.trail.push((step, before));
        place
    }

    fn push(&mut self, reading: Reading, step: Step) {
        let trail = self.note(step, reading.trail);
        self.next.push(Reading { trail, ..reading });
    }

    /// Keeps the cheapest readings, of those with the same marks open the first, in the place of the `last` ones.
    fn prune(&mut self, last: Vec<Reading>) {
        self.next.sort_by_key(|reading| reading.cost);
        self.beam = last;
        self.beam.clear();
        let limit = self.next.first().map_or(0, |best| best.cost.saturating_add(SPREAD));
        for reading in self.next.drain(..) {
            if self.beam.len() == BEAM || reading.cost > limit {
                break;
            }
            if !self.beam.iter().any(|kept| kept.top == reading.top) {
                self.beam.push(reading);
            }
        }
    }

    /// Takes the best reading and forgets the others.
    fn commit(&mut self) {
        let Some(&best) = self.beam.first() else { return };
        let mut place = best.trail;
        while let Some(&(step, before)) = self.trail.get(place as usize) {
            self.out.steps.push(step);
            place = before;
        }
        self.trail.clear();
        self.beam.clear();
        if best.top == NOWHERE {
            self.opened.clear();
            self.beam.push(Reading::NONE);
        } else {
            self.beam.push(Reading { cost: 0, trail: NOWHERE, ..best });
        }
    }
}

/// What it costs to read the mark as no quotation mark; nothing where it can be nothing else.
fn none_cost(mark: &Mark) -> Option<u32> {
    let single = mark.glyph.is_single();
    match mark.doubt {
        Doubt::None => None,
        Doubt::Elision => Some(2),
        Doubt::Genitive => Some(4),
        Doubt::Final => Some(if mark.glyph == Glyph::LeftSingle { 22 } else { 18 }),
        Doubt::Leading => Some(if mark.glyph == Glyph::RightSingle { 18 } else { 25 }),
        Doubt::Detached => Some(if mark.glyph == Glyph::LeftSingle { 26 } else { 22 }),
        Doubt::Prime => Some(if single { 5 } else { 18 }),
        Doubt::Unit => Some(4),
        Doubt::Arrow => Some(20),
    }
}

/// What it costs to read the mark as opening.
pub(super) fn open_cost(mark: &Mark, style: &QuoteStyle) -> u32 {
    let glyph = mark.glyph;
    if glyph.is_bracket() {
        return u32::from(style.opens(glyph));
    }
    let left = match mark.left {
        Side::Edge | Side::Space | Side::Open => 0,
        Side::Unspaced => 2,
        Side::Dash => 3,
        Side::Mark => 4,
        Side::Ellipsis | Side::Symbol => 8,
        Side::Stop => 14,
        Side::Hard => 6,
        Side::Letter | Side::Digit => 30,
    };
    let right = match mark.right {
        Side::Letter | Side::Unspaced | Side::Digit | Side::Hard => 0,
        Side::Open | Side::Ellipsis => 1,
        Side::Symbol => 2,
        Side::Mark => 4,
        Side::Dash => 8,
        Side::Space if style.padded => 3,
        Side::Space => 20,
        Side::Stop => 25,
        Side::Edge => 60,
    };
    let doubt = match mark.doubt {
        Doubt::Elision => OPEN_ELISION,
        Doubt::Arrow => ARROW,
        _ => 0,
    };
    let closer = if matches!(mark.left, Side::Stop | Side::Hard) && mark.right == Side::Space {
        OPEN_CLOSER
    } else {
        0
    };
    left + right + doubt + closer + u32::from(style.opens(glyph))
}

/// What it costs to read the mark as closing.
pub(super) fn close_cost(mark: &Mark, style: &QuoteStyle) -> u32 {
    let glyph = mark.glyph;
    if glyph.is_bracket() {
        return u32::from(style.closes(glyph));
    }
    let left = match mark.left {
        Side::Letter | Side::Unspaced | Side::Stop | Side::Ellipsis | Side::Hard => 0,
        Side::Digit => 2,
        Side::Symbol => 3,
        Side::Mark => 4,
        Side::Dash => 5,
        Side::Space if style.padded => 3,
        Side::Space => 20,
        Side::Open => 30,
        Side::Edge => 60,
    };
    let right = match mark.right {
        Side::Edge | Side::Space | Side::Stop => 0,
        Side::Ellipsis | Side::Dash | Side::Unspaced => 2,
        Side::Mark => 4,
        Side::Symbol => 5,
        Side::Open => 8,
        Side::Hard => 6,
        Side::Digit => 25,
        Side::Letter => 28,
    };
    let doubt = match mark.doubt {
        Doubt::Genitive if mark.runs_on => CLOSE_GENITIVE,
        Doubt::Unit => 10,
        Doubt::Arrow => ARROW,
        _ => 0,
    };
    left + right + doubt + u32::from(style.closes(glyph))
}

/// What it costs to open a mark inside another.
fn nest_cost(top: Option<&Mark>, mark: &Mark, style: &QuoteStyle) -> u32 {
    let Some(top) = top else {
        let single = mark.glyph.is_single() && !style.singles_primary;
        return if single { SINGLE_OUTERMOST } else { 0 };
    };
    match (top.glyph, mark.glyph) {
        (a, b) if a.is_bracket() && a == b => 4,
        (Glyph::Straight, Glyph::Straight)
        | (Glyph::Apostrophe, Glyph::Apostrophe)
        | (Glyph::Apostrophes, Glyph::Apostrophes) => NESTED_STRAIGHT,
        (a, b) if a == b && style.nests(a) => 0,
        (a, b) if a == b => NESTED_SAME,
        (a, b) if are_like(a, b) => NESTED_LIKE,
        _ => 0,
    }
}

/// Whether the glyphs have as many strokes and another shape.
fn are_like(a: Glyph, b: Glyph) -> bool {
    a != b && a.is_single() == b.is_single() && !a.is_bracket() && !b.is_bracket()
}
