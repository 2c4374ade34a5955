//! The way over a text: finds where damage may begin, quickly where there is none, and has it read.

use super::charmap::{CHARMAPS, Mask, entry};
use super::class::{LATIN, script};
use super::sequence::{Known, Piece, Reader};
use super::{Options, lost};
use crate::cursor::{char_at, char_before, is_combining};

/// What stands for something else in a text, sorted.
pub(super) fn scan(text: &str, options: &Options) -> Vec<Piece> {
    let found = Scan::new(text, options, Known::default()).all();
    if found.pieces.is_empty() {
        return found.pieces;
    }
    // What did damage is known now: once more, with less evidence asked for.
    let known = found.known();
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
        while let Some(place) = self.next(at) {
            let (start, c, end) = if bytes.get(place) == Some(&b'&') {
                (place, '&', place + 1)
            } else {
                let Some(c) = char_at(text, place) else { break };
                if is_combining(c) {
                    // It belongs to the letter before, which is ASCII, or it would not be asked for.
                    let Some(base) = char_before(text, place).filter(char::is_ascii_alphabetic) else {
                        at = place + c.len_utf8();
                        continue;
                    };
                    (place - base.len_utf8(), base, place + c.len_utf8())
                } else {
                    let end = place + c.len_utf8();
                    // Nearly all clean text ends here: no lead, or a letter of ASCII after it.
                    let lead = entry(c).lead;
                    let plain = |b: &u8| b.is_ascii_alphabetic() && !matches!(b, b'o' | b'a' | b'T');
                    if lead == 0 || self.reader.known.charmaps == 0 && bytes.get(end).is_none_or(plain) {
                        at = end;
                        continue;
                    }
                    (place, c, end)
                }
            };
            let _ = c;
            at = self.try_at(start, &mut buffers).unwrap_or(end).max(end);
        }
        self
    }

    /// The next place at or after `at` that is not plain ASCII.
    fn next(&mut self, at: usize) -> Option<usize> {
        let bytes = self.reader.text.as_bytes();
        if self.ampersand.is_some_and(|place| place < at) {
            self.ampersand = memchr::memchr(b'&', bytes.get(at..)?).map(|i| at + i);
        }
        let end = self.ampersand.map_or(bytes.len(), |place| place + 1);
        high(bytes.get(at..end)?).map(|i| at + i).or(self.ampersand)
    }

    /// Where what begins at `at` ends, if it was taken.
    fn try_at(&mut self, at: usize, buffers: &mut [Vec<Piece>; 2]) -> Option<usize> {
        let text = self.reader.text;
        let mut earlier = crate::cursor::before(text, at).chars().rev();
        let before = earlier.next().unwrap_or(' ');
        let before = [earlier.next().unwrap_or(' '), before];
        let charmaps = self.reader.charmaps(at, before[1]);
        if charmaps == 0 {
            return None;
        }
        let [best, other] = buffers;
        let mut most = None;
        let mut shortest = usize::MAX;
        for map in (0..CHARMAPS).filter(|map| charmaps & (1 << map) != 0) {
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

/// The first byte that is not ASCII.
pub(super) fn high(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    for chunk in bytes.chunks(32) {
        if !chunk.is_ascii() {
            return chunk.iter().position(|b| !b.is_ascii()).map(|i| at + i);
        }
        at += chunk.len();
    }
    None
}
