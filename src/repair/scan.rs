//! The way over a text: finds where damage may begin, quickly where there is none, and has it read.

use std::str::Chars;

use super::charmap::{CHARMAPS, Mask, entry};
use super::class::{LATIN, script};
use super::sequence::{Known, Piece, Reader, blank};
use super::{Options, lost};
use crate::cursor::{after, before, char_before, find_byte, is_combining};

/// What stands for something else in a text, sorted.
pub(super) fn scan(text: &str, options: &Options) -> Vec<Piece> {
    let found = Scan::new(text, options, Known::default()).all();
    if found.pieces.is_empty() {
        return found.pieces;
    }
    // What did damage is known now: once more, with less evidence asked for, where something is left that it may be.
    let known = found.known();
    let lost = found.pieces.iter().any(|piece| piece.lost);
    if known.charmaps.is_power_of_two() && found.left & known.charmaps == 0 && !lost {
        return found.pieces;
    }
    Scan::new(text, options, known).all().pieces
}

/// What the charmap that explains most of the damage is given before others.
const PREFERRED: i32 = 2;

/// Characters of a script that were found before it counts as known.
const ENOUGH: u32 = 3;

struct Scan<'t> {
    reader: Reader<'t>,
    pieces: Vec<Piece>,
    /// What each charmap would explain, and which were taken.
    totals: [i64; CHARMAPS],
    taken: Mask,
    /// The charmaps under which what was not taken may be damage.
    left: Mask,
    /// The next `&` at or after the place last asked for.
    ampersand: Option<usize>,
}

impl<'t> Scan<'t> {
    fn new(text: &'t str, options: &'t Options, known: Known) -> Self {
        let ampersand = if options.entities { memchr::memchr(b'&', text.as_bytes()) } else { None };
        Self {
            reader: Reader { text, options, known },
            pieces: Vec::new(),
            totals: [0; CHARMAPS],
            taken: 0,
            left: 0,
            ampersand,
        }
    }

    /// What the damage found says of the rest of the text.
    fn known(&self) -> Known {
        let most = self.totals.iter().max().copied().unwrap_or(0);
        let main = self.totals.iter().position(|&total| total == most).unwrap_or(0);
        let mut counts = [0_u32; 128];
        for piece in &self.pieces {
            if let Some(count) = counts.get_mut(usize::from(script(piece.c))) {
                *count += 1;
            }
        }
        let scripts =
            counts.iter().enumerate().skip(usize::from(LATIN) + 1).filter(|(_, count)| **count >= ENOUGH);
        let scripts = scripts.fold(0, |scripts, (i, _)| scripts | 1 << i);
        let letters = || self.pieces.iter().map(|piece| piece.c);
        Known {
            charmaps: self.taken | 1 << main,
            main,
            scripts,
            lost: lost::told(letters()),
            nfkc: self.pieces.iter().any(|piece| piece.spelled),
            blanks: memchr::memmem::find(self.reader.text.as_bytes(), "Ã  ".as_bytes()).is_some(),
            vietnamese: letters().any(|c| matches!(c, 'ơ' | 'ư' | '\u{1EA0}'..='\u{1EF9}')),
        }
    }

    fn all(mut self) -> Self {
        let text = self.reader.text;
        let bytes = text.as_bytes();
        let mut buffers = [Vec::new(), Vec::new()];
        let mut at = 0;
        let known = self.reader.known.charmaps;
        while let Some(place) = self.next(at) {
            if bytes.get(place) == Some(&b'&') {
                at = self.try_at(place, &mut buffers).unwrap_or(place + 1);
                // An entity may be a lead by itself.
                self.left = Mask::MAX;
                continue;
            }
            let mut chars = after(text, place).chars();
            let Some(c) = chars.next() else { break };
            let end = place + c.len_utf8();
            if is_combining(c) {
                // It belongs to the letter before, which is ASCII, or it would not be asked for.
                let base = char_before(text, place).filter(char::is_ascii_alphabetic);
                at = base.and_then(|_| self.try_at(place - 1, &mut buffers)).unwrap_or(end).max(end);
                self.left = Mask::MAX;
                continue;
            }
            // Nearly all clean text ends here: no lead, or nothing after it that could follow.
            let lead = entry(c).lead;
            let plain = |next: char| {
                if next.is_ascii() {
                    next.is_ascii_alphabetic() && !matches!(next, 'o' | 'a' | 'T')
                } else {
                    lead & entry(next).follow == 0 && !matches!(next, '\u{FFFD}' | 'μ') && !is_combining(next)
                }
            };
            // A letter and its mark may be one that could.
            let ends =
                |mut next: Chars<'_>| next.next().is_none_or(plain) && !next.next().is_some_and(is_combining);
            if lead == 0 || lead & known == 0 && ends(chars) {
                self.left |= lead;
                at = end;
                continue;
            }
            let taken = self.pieces.len();
            at = self.try_at(place, &mut buffers).unwrap_or(end).max(end);
            if self.pieces.len() == taken {
                self.left |= lead;
            }
        }
        self
    }

    /// The next place at or after `at` that is not plain ASCII.
    fn next(&mut self, at: usize) -> Option<usize> {
        let bytes = self.reader.text.as_bytes();
        if bytes.get(at).is_some_and(|b| !b.is_ascii()) {
            return Some(at);
        }
        if self.ampersand.is_some_and(|place| place < at) {
            self.ampersand = memchr::memchr(b'&', bytes.get(at..)?).map(|i| at + i);
        }
        let end = self.ampersand.map_or(bytes.len(), |place| place + 1);
        find_byte(bytes.get(..end)?, at, |byte| !byte.is_ascii()).or(self.ampersand)
    }

    /// Where what begins at `at` ends, if it was taken.
    fn try_at(&mut self, at: usize, buffers: &mut [Vec<Piece>; 2]) -> Option<usize> {
        let text = self.reader.text;
        let mut earlier = before(text, at).chars().rev().map(blank);
        let last = earlier.next().unwrap_or(' ');
        let before = [earlier.next().unwrap_or(' '), last];
        let charmaps = self.reader.charmaps(at, before[1]);
        if charmaps == 0 {
            return None;
        }
        let [best, other] = buffers;
        let mut most = None;
        let mut shortest = usize::MAX;
        // What is known goes first; nothing else is looked at where it explains enough.
        let known = charmaps & self.reader.known.charmaps;
        let maps = (0..CHARMAPS).filter(|map| known >> map & 1 == 1);
        let maps = maps.chain((0..CHARMAPS).filter(|map| (charmaps & !known) >> map & 1 == 1));
        for map in maps {
            if most.is_some() && known >> map & 1 == 0 && known != 0 {
                break;
            }
            let Some((total, sure)) = self.reader.run(at, map, before, other) else { continue };
            shortest = shortest.min(other.last().map_or(at, |piece| piece.end));
            if !sure {
                continue;
            }
            if let Some(own) = self.totals.get_mut(map) {
                *own += i64::from(total);
            }
            let preferred = self.reader.known.charmaps != 0 && map == self.reader.known.main;
            let total = total + if preferred { PREFERRED } else { 0 };
            if most.is_none_or(|(known, _)| total > known) {
                most = Some((total, map));
                std::mem::swap(best, other);
            }
        }
        let Some((_, map)) = most else {
            return Some(shortest).filter(|&end| end != usize::MAX);
        };
        self.taken |= 1 << map;
        self.pieces.append(best);
        self.pieces.last().map(|piece| piece.end)
    }
}
