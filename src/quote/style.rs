//! How a document writes its quotation marks, decided once from those of its marks whose neighbours leave no doubt.

use super::marks::{Doubt, GLYPHS, Glyph, Mark, Side};

/// A document's habits.
#[derive(Clone, Debug)]
pub(super) struct QuoteStyle {
    /// What it costs, beyond the neighbours, to read a glyph as opening.
    opens: [u16; GLYPHS],
    /// What it costs, beyond the neighbours, to read a glyph as closing.
    closes: [u16; GLYPHS],
    /// Whether single marks stand outermost as a rule.
    pub(super) singles_primary: bool,
    /// Whether blanks stand inside the marks as a rule.
    pub(super) padded: bool,
}

/// How often a glyph opens and closes in texts at large, as counts that the document's own are added to.
fn prior(glyph: Glyph) -> (u32, u32) {
    match glyph {
        Glyph::Straight | Glyph::Apostrophe => (1, 1),
        Glyph::LeftDouble => (16, 4),
        Glyph::RightDouble => (2, 18),
        Glyph::LowDouble | Glyph::LowSingle => (30, 0),
        Glyph::LeftSingle => (16, 4),
        Glyph::RightSingle => (2, 18),
        Glyph::LeftGuillemet | Glyph::LeftAngle => (12, 4),
        Glyph::RightGuillemet | Glyph::RightAngle => (4, 12),
        Glyph::Backticks => (20, 0),
        Glyph::Apostrophes => (6, 12),
        Glyph::LeftSingles => (6, 6),
        Glyph::Backtick => (12, 1),
        Glyph::Acute => (2, 8),
        Glyph::LeftCorner
        | Glyph::LeftWhiteCorner
        | Glyph::LeftTitle
        | Glyph::LeftInnerTitle
        | Glyph::LeftPrime => (100, 0),
        Glyph::RightCorner
        | Glyph::RightWhiteCorner
        | Glyph::RightTitle
        | Glyph::RightInnerTitle
        | Glyph::RightPrime => (0, 100),
    }
}

/// All glyphs, in the order of their numbers.
const ALL: [Glyph; GLYPHS] = [
    Glyph::Straight,
    Glyph::Apostrophe,
    Glyph::LeftDouble,
    Glyph::RightDouble,
    Glyph::LowDouble,
    Glyph::LeftSingle,
    Glyph::RightSingle,
    Glyph::LowSingle,
    Glyph::LeftGuillemet,
    Glyph::RightGuillemet,
    Glyph::LeftAngle,
    Glyph::RightAngle,
    Glyph::Backticks,
    Glyph::Apostrophes,
    Glyph::LeftSingles,
    Glyph::Backtick,
    Glyph::Acute,
    Glyph::LeftCorner,
    Glyph::RightCorner,
    Glyph::LeftWhiteCorner,
    Glyph::RightWhiteCorner,
    Glyph::LeftTitle,
    Glyph::RightTitle,
    Glyph::LeftInnerTitle,
    Glyph::RightInnerTitle,
    Glyph::LeftPrime,
    Glyph::RightPrime,
];

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

impl QuoteStyle {
    pub(super) fn of(marks: &[Mark]) -> Self {
        let mut counts = ALL.map(|_| (0_u32, 0_u32));
        let (mut outer, mut inner) = (0_u32, 0_u32);
        let (mut padded, mut tight) = (0_u32, 0_u32);
        for mark in marks {
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
        for (i, glyph) in ALL.into_iter().enumerate() {
            let (prior_opens, prior_closes) = prior(glyph);
            let (o, c) = counts.get(i).copied().unwrap_or_default();
            // The document's own count thrice: it knows better than the rest of the world.
            let (o, c) = (o * 3 + prior_opens, c * 3 + prior_closes);
            if let (Some(open), Some(close)) = (opens.get_mut(i), closes.get_mut(i)) {
                *open = cost_of(o, o + c);
                *close = cost_of(c, o + c);
            }
        }
        for straight in [Glyph::Straight, Glyph::Apostrophe] {
            opens[straight as usize] = 0;
            closes[straight as usize] = 0;
        }
        Self { opens, closes, singles_primary: outer > 2 * inner, padded: padded > 2 && padded > tight }
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
