//! How a document writes its quotation marks, decided once from those of its marks whose neighbours leave no doubt.

use super::glyph::{GLYPHS, Glyph};
use super::marks::{Doubt, Mark, Part, Side};
use crate::language::Locale;
use crate::language::marks::{MarkSet, conventions_of, space_of};

/// A document's habits.
#[derive(Clone, Debug)]
pub(super) struct QuoteStyle {
    /// What it costs, beyond the neighbours, to read a glyph as opening.
    opens: [u16; GLYPHS],
    /// What it costs, beyond the neighbours, to read a glyph as closing.
    closes: [u16; GLYPHS],
    /// The opening and closing marks that a locale that was told has, the usual ones first.
    told: Vec<[(Glyph, Glyph); 2]>,
    /// Whether the same marks stand outermost and inside as a rule.
    pub(super) nests_same: bool,
    /// Whether single marks stand outermost as a rule.
    pub(super) singles_primary: bool,
    /// Whether blanks stand inside the marks as a rule.
    pub(super) padded: bool,
}

/// What a glyph costs in a role that it has in `part` of `whole` cases: ten for each halving, at most [`AGAINST`].
fn cost_of(part: u32, whole: u32) -> u16 {
    if part == 0 {
        return AGAINST;
    }
    // In sixteenths, so that the logarithm's steps are halves: the square of the ratio.
    let ratio = (u64::from(whole) * 16 / u64::from(part)).min(1 << 14);
    let halvings = (ratio * ratio / 256).max(1).ilog2() * 5;
    // Up to one in two costs nothing.
    u16::try_from(halvings).unwrap_or(AGAINST).saturating_sub(10).min(AGAINST)
}

/// The highest cost of a direction.
const AGAINST: u16 = 45;
/// How often the locale's marks are counted, as those of texts at large are.
const EXPECTED: u32 = 16;
/// The same for those that it has beside them.
const POSSIBLE: u32 = 6;
/// As how many turned single marks the double ones of a document count at most.
const LIKE_DOUBLE: u32 = 16;
/// How many single marks outermost a locale counts for that has them so.
const SINGLES_TOLD: u32 = 2;

/// The pairs of a set of marks.
fn pairs([open, close, inner_open, inner_close]: MarkSet) -> Option<[(Glyph, Glyph); 2]> {
    let glyph = Glyph::of_mark;
    Some([(glyph(open)?, glyph(close)?), (glyph(inner_open)?, glyph(inner_close)?)])
}

impl QuoteStyle {
    /// The habits of a document with these marks, of which the locale's are expected where one is told.
    pub(super) fn of(marks: &[Mark], locale: Option<&Locale>) -> Self {
        let told: Vec<[(Glyph, Glyph); 2]> =
            locale.into_iter().flat_map(conventions_of).filter_map(pairs).collect();
        let pads = locale.and_then(space_of).is_some();
        let mut counts = [(0_u32, 0_u32); GLYPHS];
        let (mut outer, mut inner) = (0_u32, 0_u32);
        let (mut padded, mut tight) = (0_u32, 0_u32);
        for mark in marks.iter().filter(|mark| mark.part != Part::Half) {
            let opening = matches!(mark.left, Side::Edge | Side::Space | Side::Open)
                && matches!(
                    mark.right,
                    Side::Letter | Side::Digit | Side::Unspaced | Side::Mark | Side::Hard
                );
            let closing =
                matches!(mark.left, Side::Letter | Side::Digit | Side::Stop | Side::Unspaced | Side::Hard)
                    && matches!(mark.right, Side::Space | Side::Edge | Side::Stop);
            let sure = matches!(mark.doubt, Doubt::None);
            if (sure || mark.glyph == Glyph::LeftSingle && opening)
                && let Some(count) = counts.get_mut(mark.glyph as usize)
            {
                count.0 += u32::from(opening);
                count.1 += u32::from(closing);
            }
            // A closing mark after a full stop or comma is none of the things that look like one.
            if mark.left == Side::Stop && closing || mark.right == Side::Hard && opening {
                if mark.glyph.is_single() {
                    outer += 1;
                } else {
                    inner += 1;
                }
            }
            let blank = |side| matches!(side, Side::Space | Side::Hard);
            padded += u32::from(blank(mark.left) && blank(mark.right) && !mark.glyph.is_single());
            tight += u32::from((opening || closing) && mark.left != Side::Hard && mark.right != Side::Hard);
        }
        let mut opens = [0; GLYPHS];
        let mut closes = [0; GLYPHS];
        let mut expected = [(0_u32, 0_u32); GLYPHS];
        for (i, pairs) in told.iter().enumerate() {
            let times = if i == 0 { EXPECTED } else { POSSIBLE };
            for &(open, close) in pairs {
                if let Some(count) = expected.get_mut(open as usize) {
                    count.0 = count.0.max(times);
                }
                if let Some(count) = expected.get_mut(close as usize) {
                    count.1 = count.1.max(times);
                }
            }
        }
        let singles_told = told.first().is_some_and(|[(open, _), _]| open.is_single());
        let known = counts.iter().zip(expected).zip(opens.iter_mut().zip(&mut closes));
        for (glyph, ((&(o, c), (expected_opens, expected_closes)), (open, close))) in
            Glyph::all().zip(known).filter(|(glyph, _)| !glyph.is_neutral())
        {
            let (prior_opens, prior_closes) = glyph.prior();
            // Where a document turns the double mark round, it turns the single one like it too.
            let (opened, closed) = glyph
                .doubled()
                .and_then(|double| counts.get(double as usize))
                .map_or((0, 0), |&(o, c)| if prior_opens < prior_closes { (o, 0) } else { (0, c) });
            // The document's own count thrice: it knows better than the rest of the world.
            let (o, c) = (
                o * 3 + opened.min(LIKE_DOUBLE) + prior_opens + expected_opens,
                c * 3 + closed.min(LIKE_DOUBLE) + prior_closes + expected_closes,
            );
            *open = cost_of(o, o + c);
            *close = cost_of(c, o + c);
        }
        let outer = outer + if singles_told { SINGLES_TOLD } else { 0 };
        Self {
            opens,
            closes,
            nests_same: told.first().is_some_and(|[outer, inner]| outer == inner),
            told,
            singles_primary: outer > 2 * inner,
            padded: padded > if pads { 0 } else { 2 } && padded > tight,
        }
    }

    /// Whether the locale's marks are the same on every level, and this one opens them.
    pub(super) fn nests(&self, glyph: Glyph) -> bool {
        self.nests_same && self.told.first().is_some_and(|[(open, _), _]| *open == glyph)
    }

    /// What it costs to close `open` with `close`.
    pub(super) fn pair(&self, open: Glyph, close: Glyph) -> u32 {
        if self.told.iter().flatten().any(|&pair| pair == (open, close)) { 0 } else { open.closed_by(close) }
    }

    /// What it costs to read `glyph` as opening.
    pub(super) fn opens(&self, glyph: Glyph) -> u16 {
        self.opens.get(glyph as usize).copied().unwrap_or(AGAINST)
    }

    /// What it costs to read `glyph` as closing.
    pub(super) fn closes(&self, glyph: Glyph) -> u16 {
        self.closes.get(glyph as usize).copied().unwrap_or(AGAINST)
    }
}
