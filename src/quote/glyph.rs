//! The table of marks: what each is written as, how often it opens and closes, and what closes it.

/// What a mark looks like; characters that differ in width or weight only are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(super) enum Glyph {
    Straight,
    Apostrophe,
    LeftDouble,
    RightDouble,
    LowDouble,
    LeftSingle,
    RightSingle,
    LowSingle,
    LeftGuillemet,
    RightGuillemet,
    LeftAngle,
    RightAngle,
    Backticks,
    Apostrophes,
    LeftSingles,
    Backtick,
    Acute,
    LeftCorner,
    RightCorner,
    LeftWhiteCorner,
    RightWhiteCorner,
    LeftTitle,
    RightTitle,
    LeftInnerTitle,
    RightInnerTitle,
    LeftPrime,
    RightPrime,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Double,
    Single,
    /// A single mark that is written for an apostrophe too.
    SingleOrApostrophe,
    /// A bracket of East Asian writing, whose direction is never in doubt.
    Bracket,
}

struct Row {
    glyph: Glyph,
    /// Characters that are the mark.
    chars: &'static [char],
    /// Characters of which two in a row are the mark.
    twice: &'static [char],
    kind: Kind,
    /// How often it opens and closes in texts at large, as counts that a document's own are added to. A mark that looks the
    /// same both ways has none, and no document's count changes that.
    prior: (u32, u32),
    /// What closes it, and what that costs: nothing where some convention has it, else by how often the two are seen
    /// together or mixed up. Other marks cost [`SAME_KIND`] or [`OTHER_KIND`].
    closed_by: &'static [(Glyph, u8)],
}

/// Any other two single marks, or two double ones.
const SAME_KIND: u8 = 18;
/// A single mark with a double one.
const OTHER_KIND: u8 = 40;

/// How many glyphs there are, for tables over them.
pub(super) const GLYPHS: usize = TABLE.len();

#[rustfmt::skip] // A table is read by columns.
const TABLE: &[Row] = {
    use Glyph::*;
    use Kind::{Bracket, Double, Single, SingleOrApostrophe};
    const fn row(
        glyph: Glyph, chars: &'static [char], twice: &'static [char], kind: Kind, prior: (u32, u32),
        closed_by: &'static [(Glyph, u8)],
    ) -> Row {
        Row { glyph, chars, twice, kind, prior, closed_by }
    }
    &[
        row(Straight, &['"', '＂', '″'], &[], Double, (0, 0),
            &[(Straight, 0), (RightDouble, 5), (LeftDouble, 8), (Apostrophes, 8)]),
        row(Apostrophe, &['\'', '＇', '′'], &[], SingleOrApostrophe, (0, 0),
            &[(Apostrophe, 0), (RightSingle, 5), (LeftSingle, 8)]),
        row(LeftDouble, &['“', '‟', '❝'], &[], Double, (16, 4),
            &[(RightDouble, 0), (Straight, 5), (Apostrophes, 8), (LeftDouble, 10)]),
        row(RightDouble, &['”', '❞'], &[], Double, (2, 18),
            &[(RightDouble, 0), (LeftDouble, 5), (Straight, 10)]),
        row(LowDouble, &['„', '⹂'], &[',', '‚'], Double, (30, 0),
            &[(LeftDouble, 0), (RightDouble, 0), (Apostrophes, 0), (LeftSingles, 0), (Straight, 4), (LowDouble, 25)]),
        row(LeftSingle, &['‘', '‛', '❛'], &[], SingleOrApostrophe, (16, 4),
            &[(RightSingle, 0), (Apostrophe, 5), (LeftSingle, 10)]),
        row(RightSingle, &['’', '❜'], &[], SingleOrApostrophe, (2, 18),
            &[(RightSingle, 0), (LeftSingle, 5)]),
        row(LowSingle, &['‚'], &[], Single, (30, 0),
            &[(LeftSingle, 0), (RightSingle, 0), (Apostrophe, 4), (Acute, 6)]),
        row(LeftGuillemet, &['«'], &['<', '‹'], Double, (12, 4),
            &[(RightGuillemet, 0), (LeftGuillemet, 10)]),
        row(RightGuillemet, &['»'], &['>', '›'], Double, (4, 12),
            &[(LeftGuillemet, 0), (RightGuillemet, 0)]),
        row(LeftAngle, &['‹'], &[], Single, (12, 4), &[(RightAngle, 0)]),
        row(RightAngle, &['›'], &[], Single, (4, 12), &[(LeftAngle, 0), (RightAngle, 0)]),
        row(Backticks, &[], &['`', '‵'], Double, (20, 0),
            &[(Apostrophes, 0), (Straight, 8), (RightDouble, 8), (Backticks, 10)]),
        row(Apostrophes, &[], &['\'', '＇', '′', '’', '❜', '´'], Double, (6, 12), &[(Apostrophes, 0)]),
        row(LeftSingles, &[], &['‘', '‛', '❛'], Double, (6, 6), &[(Apostrophes, 0), (LeftSingles, 10)]),
        row(Backtick, &['`', '‵'], &[], SingleOrApostrophe, (12, 1),
            &[(Apostrophe, 0), (Backtick, 3), (Acute, 3), (RightSingle, 8)]),
        row(Acute, &['´'], &[], SingleOrApostrophe, (2, 8), &[(Acute, 3), (Backtick, 5)]),
        row(LeftCorner, &['「', '｢'], &[], Bracket, (100, 0), &[(RightCorner, 0), (RightWhiteCorner, 15)]),
        row(RightCorner, &['」', '｣'], &[], Bracket, (0, 100), &[]),
        row(LeftWhiteCorner, &['『'], &[], Bracket, (100, 0), &[(RightWhiteCorner, 0), (RightCorner, 15)]),
        row(RightWhiteCorner, &['』'], &[], Bracket, (0, 100), &[]),
        row(LeftTitle, &['《'], &[], Bracket, (100, 0), &[(RightTitle, 0)]),
        row(RightTitle, &['》'], &[], Bracket, (0, 100), &[]),
        row(LeftInnerTitle, &['〈'], &[], Bracket, (100, 0), &[(RightInnerTitle, 0)]),
        row(RightInnerTitle, &['〉'], &[], Bracket, (0, 100), &[]),
        row(LeftPrime, &['〝'], &[], Bracket, (100, 0), &[(RightPrime, 0)]),
        row(RightPrime, &['〞', '〟'], &[], Bracket, (0, 100), &[]),
    ]
};

/// A glyph's number is its row's.
const _: () = {
    let mut i = 0;
    while i < GLYPHS {
        assert!(TABLE[i].glyph as usize == i);
        i += 1;
    }
};

/// How many characters a column of characters has in all rows.
const fn count(twice: bool) -> usize {
    let (mut sum, mut i) = (0, 0);
    while i < GLYPHS {
        sum += if twice { TABLE[i].twice.len() } else { TABLE[i].chars.len() };
        i += 1;
    }
    sum
}

/// A column of characters, turned round: by character, sorted.
const fn by_char<const N: usize>(twice: bool) -> [(char, Glyph); N] {
    let mut out = [('\0', Glyph::Straight); N];
    let (mut len, mut i) = (0, 0);
    while i < GLYPHS {
        let chars = if twice { TABLE[i].twice } else { TABLE[i].chars };
        let mut j = 0;
        while j < chars.len() {
            let mut place = len;
            while place > 0 && out[place - 1].0 as u32 > chars[j] as u32 {
                out[place] = out[place - 1];
                place -= 1;
            }
            out[place] = (chars[j], TABLE[i].glyph);
            len += 1;
            j += 1;
        }
        i += 1;
    }
    out
}

static BY_CHAR: [(char, Glyph); count(false)] = by_char(false);
static BY_TWO: [(char, Glyph); count(true)] = by_char(true);

/// What it costs to close each glyph with each.
static COSTS: [[u8; GLYPHS]; GLYPHS] = {
    let mut costs = [[OTHER_KIND; GLYPHS]; GLYPHS];
    let mut open = 0;
    while open < GLYPHS {
        let mut close = 0;
        while close < GLYPHS {
            let (a, b) = (TABLE[open].glyph, TABLE[close].glyph);
            if a.is_bracket() == b.is_bracket() && a.is_single() == b.is_single() {
                costs[open][close] = SAME_KIND;
            }
            close += 1;
        }
        let mut i = 0;
        while i < TABLE[open].closed_by.len() {
            let (close, cost) = TABLE[open].closed_by[i];
            costs[open][close as usize] = cost;
            i += 1;
        }
        open += 1;
    }
    costs
};

/// Which bytes the characters in the table begin with.
pub(super) const fn first_bytes() -> [bool; 256] {
    let mut table = [false; 256];
    let chars: [(char, Glyph); count(false)] = by_char(false);
    let mut i = 0;
    while i < chars.len() {
        let mut bytes = [0; 4];
        chars[i].0.encode_utf8(&mut bytes);
        table[bytes[0] as usize] = true;
        i += 1;
    }
    table
}

fn find(table: &[(char, Glyph)], c: char) -> Option<Glyph> {
    let place = table.binary_search_by_key(&c, |&(c, _)| c).ok()?;
    table.get(place).map(|&(_, glyph)| glyph)
}

impl Glyph {
    /// All of them, in the order of their numbers.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.glyph)
    }

    /// The glyph of a character that may be a mark by itself.
    pub(super) fn of(c: char) -> Option<Self> {
        find(&BY_CHAR, c)
    }

    /// The mark that two of the character are.
    pub(super) fn of_two(c: char) -> Option<Self> {
        find(&BY_TWO, c)
    }

    /// The glyph of a mark as it is written.
    pub(super) fn of_mark(mark: &str) -> Option<Self> {
        let mut chars = mark.chars();
        match (chars.next()?, chars.next(), chars.next()) {
            (c, None, _) => Self::of(c),
            (c, Some(second), None) if c == second => Self::of_two(c),
            _ => None,
        }
    }

    /// The double mark that is two of a single one.
    pub(super) fn doubled(self) -> Option<Self> {
        match self {
            Self::LeftSingle => Some(Self::LeftDouble),
            Self::RightSingle => Some(Self::RightDouble),
            Self::LowSingle => Some(Self::LowDouble),
            Self::LeftAngle => Some(Self::LeftGuillemet),
            Self::RightAngle => Some(Self::RightGuillemet),
            _ => None,
        }
    }

    const fn row(self) -> &'static Row {
        &TABLE[self as usize]
    }

    /// Whether it is a single mark, which may be an apostrophe.
    pub(super) const fn is_single(self) -> bool {
        matches!(self.row().kind, Kind::Single | Kind::SingleOrApostrophe)
    }

    /// Whether it is written for an apostrophe too.
    pub(super) const fn is_apostrophe(self) -> bool {
        matches!(self.row().kind, Kind::SingleOrApostrophe)
    }

    /// Whether it is a bracket of East Asian writing, whose direction is never in doubt.
    pub(super) const fn is_bracket(self) -> bool {
        matches!(self.row().kind, Kind::Bracket)
    }

    /// Whether it is written for an arrow or a bullet too.
    pub(super) const fn is_guillemet(self) -> bool {
        matches!(self, Self::LeftGuillemet | Self::RightGuillemet | Self::LeftAngle | Self::RightAngle)
    }

    /// Whether it looks the same both ways, so that no habit tells one from the other.
    pub(super) const fn is_neutral(self) -> bool {
        matches!(self.row().prior, (0, 0))
    }

    /// How often it opens and closes in texts at large.
    pub(super) const fn prior(self) -> (u32, u32) {
        self.row().prior
    }

    /// What it costs to close it with `close`.
    pub(super) fn closed_by(self, close: Self) -> u32 {
        COSTS.get(self as usize).and_then(|row| row.get(close as usize)).map_or(0, |&cost| u32::from(cost))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_one_mark() {
        for table in [&BY_CHAR[..], &BY_TWO[..]] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
        assert_eq!(Glyph::of('“'), Some(Glyph::LeftDouble));
        assert_eq!(Glyph::of('a'), None);
        assert_eq!(Glyph::of_mark("<<"), Some(Glyph::LeftGuillemet));
        assert_eq!(Glyph::of_mark("''"), Some(Glyph::Apostrophes));
        assert_eq!(Glyph::of_mark("'\""), None);
    }

    #[test]
    fn what_closes_what() {
        assert_eq!(Glyph::LowDouble.closed_by(Glyph::LeftDouble), 0);
        assert_eq!(Glyph::LeftDouble.closed_by(Glyph::LeftDouble), 10);
        assert_eq!(Glyph::LeftDouble.closed_by(Glyph::RightGuillemet), u32::from(SAME_KIND));
        assert_eq!(Glyph::LeftDouble.closed_by(Glyph::RightSingle), u32::from(OTHER_KIND));
        assert_eq!(Glyph::LeftCorner.closed_by(Glyph::RightDouble), u32::from(OTHER_KIND));
    }
}
