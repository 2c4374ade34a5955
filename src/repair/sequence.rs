//! One character that became several: reading it under a charmap, and what speaks for it.

use unicode_normalization::char::compose;

use super::Options;
use super::charmap::{Mask, WINDOWS_1251, WINDOWS_1252, entry};
use super::class::{Class, LATIN, UNSPACED, is_plausible, oddness, script};
use crate::cursor::{after, char_at};

/// A character of the text as the charmaps know it: what NFD took apart is put together, an entity is its character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub(super) c: char,
    pub(super) end: usize,
}

/// What a piece of the text stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) c: char,
    /// Whether bytes of it were lost.
    pub(super) lost: bool,
}

/// A sequence of UTF-8 whose bytes are characters.
#[derive(Clone, Copy, Debug)]
struct Sequence {
    piece: Piece,
    /// What its characters say, without those around it.
    odd: i32,
    /// Its first two characters, and the last.
    first: char,
    second: char,
    last: char,
}

/// What is known of the damage to a text: asks for less evidence, and allows for losses.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Known {
    /// The charmaps that did it.
    pub(super) charmaps: Mask,
    /// The one that explains most of it.
    pub(super) main: usize,
    /// The scripts other than Latin that it was done to, a bit each.
    pub(super) scripts: u128,
}

/// What reads the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) options: &'t Options,
    /// What is known of the damage from elsewhere in the text.
    pub(super) known: Known,
}

/// What a run of sequences must say to be taken; where its charmap is known from elsewhere; how long one that says
/// nothing is looked at.
const SURE: i32 = 3;
const SURE_IF_KNOWN: i32 = 1;
const LOOKED_AT: usize = 64;

impl<'t> Reader<'t> {
    /// The character at `at`.
    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        let rest = after(self.text, at);
        let mut chars = rest.chars();
        let c = chars.next()?;
        let end = at + c.len_utf8();
        if c == '&' && self.options.entities {
            if let Some((c, length)) = entity(rest) {
                return Some(Unit { c, end: at + length });
            }
        }
        // U+0300 to U+036F begin with CC or CD.
        if matches!(self.text.as_bytes().get(end), Some(0xCC | 0xCD)) {
            let mark = chars.next()?;
            if let Some(c) = compose(c, mark) {
                return Some(Unit { c, end: end + mark.len_utf8() });
            }
        }
        Some(Unit { c, end })
    }

    /// The charmaps under which a sequence may begin at `at`.
    pub(super) fn charmaps(&self, at: usize, before: char) -> Mask {
        let Some(lead) = self.unit(at) else { return 0 };
        let leads = entry(lead.c).lead;
        if leads == 0 {
            return 0;
        }
        let Some(next) = self.unit(lead.end) else { return 0 };
        let mut mask = leads & entry(next.c).follow;
        if next.c.is_ascii() || matches!(next.c, '\u{FFFD}' | 'μ') {
            mask |= leads & self.known.charmaps;
            if matches!(lead.c, 'Ã' | 'Â') && before.is_lowercase() {
                mask |= 1 << WINDOWS_1252;
            }
        }
        mask
    }

    /// The byte that the character at `at` is as one after the first of a sequence: the byte, the character itself (the
    /// one that NFKC made it of, where it did), where it ends, and what that says.
    fn follow(&self, at: usize, map: usize, variants: bool) -> Option<(u8, char, usize, i32)> {
        let unit = self.unit(at)?;
        let byte_of = |c: char| {
            let entry = entry(c);
            (entry.follow & (1 << map) != 0).then(|| entry.bytes.get(map).copied().unwrap_or(0))
        };
        if let Some(byte) = byte_of(unit.c) {
            return Some((byte, unit.c, unit.end, 0));
        }
        if !variants {
            return None;
        }
        let mut next = after(self.text, unit.end).chars();
        let mut next = || next.next();
        let (c, length, says) = match unit.c {
            '1' | '3' => match (next(), next()) {
                (Some('⁄'), Some(below @ ('2' | '4'))) => match (unit.c, below) {
                    ('1', '4') => ('¼', 4, 0),
                    ('1', _) => ('½', 4, 0),
                    (_, '4') => ('¾', 4, 0),
                    _ => return None,
                },
                _ => (if unit.c == '1' { '¹' } else { '³' }, 0, -1),
            },
            '2' => ('²', 0, -1),
            'o' => ('º', 0, -1),
            'a' => ('ª', 0, -1),
            'μ' => ('µ', 0, 0),
            'T' if next() == Some('M') => ('™', 1, 0),
            '.' if (next(), next()) == (Some('.'), Some('.')) => ('…', 2, -1),
            ' ' => match next() {
                Some('\u{308}') => ('¨', 2, 3),
                Some('\u{304}') => ('¯', 2, 3),
                Some('\u{301}') => ('´', 2, 3),
                Some('\u{327}') => ('¸', 2, 3),
                Some('\u{303}') => ('˜', 2, 3),
                Some('\u{30A}') => ('˚', 2, 3),
                _ => ('\u{A0}', 0, -1),
            },
            _ => return None,
        };
        // As it stands there, a letter or figure is beside others as any.
        let shown = if says < 0 && unit.c != '.' { unit.c } else { c };
        Some((byte_of(c)?, shown, unit.end + length, says))
    }

    fn sequence(&self, at: usize, map: usize, before: char) -> Option<Sequence> {
        let lead = self.unit(at)?;
        let leads = entry(lead.c);
        if leads.lead & (1 << map) == 0 {
            return None;
        }
        let mut bytes = [leads.bytes.get(map).copied()?, 0, 0, 0];
        let length = match bytes[0] {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            _ => 4,
        };
        let known = self.known.charmaps & (1 << map) != 0;
        let in_word = before.is_lowercase() && matches!(lead.c, 'Ã' | 'Â');
        let (mut end, mut last, mut odd) = (lead.end, lead.c, 0);
        let mut second = '\0';
        for i in 1..length {
            let quote = i == 2 && bytes[..2] == [0xE2, 0x80];
            let Some((byte, c, next, says)) = self.follow(end, map, known || in_word || quote) else {
                let lost = quote && self.options.lost;
                return lost.then(|| self.lost_quote(at, end, lead.c, second, odd)).flatten();
            };
            *bytes.get_mut(i)? = byte;
            odd += oddness(last, c) + says;
            if Class::of(c) == Class::Control {
                odd += 4;
            }
            if i == 1 {
                second = c;
            }
            (last, end) = (c, next);
        }
        let c = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
        is_plausible(c).then_some(Sequence {
            piece: Piece { start: at, end, c, lost: false },
            odd,
            first: lead.c,
            second,
            last,
        })
    }

    /// `â€` without its last byte: of the quotation marks only `”` has one that Windows-1252 has no character for.
    fn lost_quote(&self, start: usize, end: usize, first: char, second: char, odd: i32) -> Option<Sequence> {
        let known = self.known.charmaps;
        let end = match self.unit(end) {
            Some(Unit { c: '\u{FFFD}', end }) => end,
            Some(Unit { c: '?', end }) if known != 0 => end,
            // It may be whole under another charmap.
            Some(Unit { c, .. }) if entry(c).follow & if known == 0 { Mask::MAX } else { known } != 0 => {
                return None;
            }
            _ => end,
        };
        let piece = Piece { start, end, c: '”', lost: true };
        Some(Sequence { piece, odd, first, second, last: second })
    }

    /// The sequences that follow each other from `at` on, into `pieces`: what they say together, and whether that is
    /// enough. `before` are the two characters before.
    pub(super) fn run(
        &self,
        at: usize,
        map: usize,
        before: [char; 2],
        pieces: &mut Vec<Piece>,
    ) -> Option<(i32, bool)> {
        pieces.clear();
        let mut end = at;
        let mut raw = before[1];
        let mut total = 0;
        // The last two characters of the result, and one whose next is not known yet.
        let mut out = before;
        let mut waiting = None;
        let sure = if self.known.charmaps & (1 << map) != 0 { SURE_IF_KNOWN } else { SURE };
        while let Some(sequence) = self.sequence(end, map, raw) {
            let Sequence { piece, odd, first, last, .. } = sequence;
            total += odd + oddness(raw, first) + self.place(map, raw, &sequence);
            if let Some(c) = waiting {
                total += self.fit(out, c, piece.c);
                out = [out[1], c];
            }
            waiting = Some(piece.c);
            pieces.push(piece);
            (raw, end) = (last, piece.end);
            if pieces.len() >= LOOKED_AT && total < sure {
                break;
            }
        }
        let c = waiting?;
        let next = char_at(self.text, end).unwrap_or(' ');
        // What follows may be what is left of another.
        let shown = if entry(next).lead & (1 << map) != 0 { ' ' } else { next };
        total += oddness(raw, next) + self.fit(out, c, shown);
        Some((total, total >= sure))
    }

    /// What the place of a sequence says: a capital inside a word, at the start of one without the rest, by itself.
    fn place(&self, map: usize, before: char, sequence: &Sequence) -> i32 {
        let Sequence { piece, first, second, .. } = *sequence;
        let lead = Class::of(first);
        let punctuation = matches!(piece.c, '\u{2010}'..='\u{2027}');
        if piece.c == '\u{A0}' && second != ' ' && map != WINDOWS_1251 {
            // No word ends in `Â`.
            return 2;
        }
        if matches!(lead, Class::Low | Class::Sign | Class::Box) && !first.is_ascii() {
            return if lead == Class::Low {
                2 * i32::from(punctuation)
            } else {
                i32::from(lead == Class::Sign)
            };
        }
        if lead != Class::Upper || first.is_ascii() {
            return 0;
        }
        let mut next = after(self.text, piece.end).chars();
        let next = [next.next().unwrap_or(' '), next.next().unwrap_or(' ')];
        if before.is_lowercase() {
            return i32::from(!second.is_uppercase());
        }
        if before.is_alphanumeric() || Class::of(second).is_letter() {
            return 0;
        }
        let inside = next[0].is_alphabetic() && !matches!(Class::of(second), Class::Join | Class::Plain);
        if inside || next.iter().all(|c| c.is_lowercase()) || !next[0].is_alphanumeric() { 2 } else { 0 }
    }

    /// How well `c` stands between what is before and after it.
    fn fit(&self, before: [char; 2], c: char, after: char) -> i32 {
        let [earlier, before] = before;
        let own = script(c);
        if own != 0 {
            let known = self.known.scripts & (1 << own) != 0;
            let (left, right) = (script(before), script(after));
            let other = |script: u16| script != 0 && script != own;
            if own == UNSPACED {
                return i32::from(left == own || right == own || known) + i32::from(known);
            }
            if other(left) && left != UNSPACED || other(right) && right != UNSPACED {
                return -3;
            }
            if left != own && right != own {
                let alone = own == LATIN && c.is_lowercase() && before == ' ' && after == ' ';
                return if known {
                    2
                } else if alone {
                    1
                } else {
                    -i32::from(own != LATIN)
                };
            }
            let against = c.is_uppercase() && before.is_lowercase()
                || c.is_lowercase() && before.is_uppercase() && earlier.is_uppercase();
            return if against { -2 } else { 1 + i32::from(known) };
        }
        let fits = match c {
            '\u{A0}' | '…' => before != ' ',
            '\u{AD}' => before.is_lowercase() && after.is_lowercase(),
            '’' | '”' | '»' => before != ' ',
            '“' | '‘' | '„' | '‚' | '«' | '¿' | '¡' => !before.is_alphanumeric() && after != ' ',
            '–' | '—' | '•' | '·' => true,
            '°' | '²' | '³' | '%' | '™' | '®' | '‰' => before.is_alphanumeric(),
            'º' | 'ª' | '½' | '¼' | '¾' => before.is_alphanumeric() || before == ' ',
            '€' | '£' | '¥' | '©' | '§' => {
                !before.is_alphabetic() && !after.is_alphabetic() || after == ' '
            }
            _ => false,
        };
        i32::from(fits)
    }
}

/// The character of an entity at the start of `text`, and how long it is: numeric ones beyond ASCII, and the names that
/// HTML 4 has for Latin-1 and the signs of Windows-1252.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes().get(1..12.min(text.len()))?;
    let length = memchr::memchr(b';', bytes)?;
    let name = bytes.get(..length)?;
    let c = match name {
        [b'#', b'x' | b'X', digits @ ..] => number(digits, 16)?,
        [b'#', digits @ ..] => number(digits, 10)?,
        _ => {
            let place = NAMES.binary_search_by_key(&name, |(name, _)| name.as_bytes()).ok()?;
            NAMES.get(place)?.1
        }
    };
    (!c.is_ascii()).then_some((c, length + 2))
}

fn number(digits: &[u8], base: u32) -> Option<char> {
    let digits = std::str::from_utf8(digits).ok().filter(|digits| !digits.starts_with('+'))?;
    char::from_u32(u32::from_str_radix(digits, base).ok()?)
}

/// Sorted by name.
const NAMES: &[(&str, char)] = &[
    ("AElig", 'Æ'),
    ("Aacute", 'Á'),
    ("Acirc", 'Â'),
    ("Agrave", 'À'),
    ("Aring", 'Å'),
    ("Atilde", 'Ã'),
    ("Auml", 'Ä'),
    ("Ccedil", 'Ç'),
    ("Dagger", '‡'),
    ("ETH", 'Ð'),
    ("Eacute", 'É'),
    ("Ecirc", 'Ê'),
    ("Egrave", 'È'),
    ("Euml", 'Ë'),
    ("Iacute", 'Í'),
    ("Icirc", 'Î'),
    ("Igrave", 'Ì'),
    ("Iuml", 'Ï'),
    ("Ntilde", 'Ñ'),
    ("OElig", 'Œ'),
    ("Oacute", 'Ó'),
    ("Ocirc", 'Ô'),
    ("Ograve", 'Ò'),
    ("Oslash", 'Ø'),
    ("Otilde", 'Õ'),
    ("Ouml", 'Ö'),
    ("Scaron", 'Š'),
    ("THORN", 'Þ'),
    ("Uacute", 'Ú'),
    ("Ucirc", 'Û'),
    ("Ugrave", 'Ù'),
    ("Uuml", 'Ü'),
    ("Yacute", 'Ý'),
    ("Yuml", 'Ÿ'),
    ("aacute", 'á'),
    ("acirc", 'â'),
    ("acute", '´'),
    ("aelig", 'æ'),
    ("agrave", 'à'),
    ("aring", 'å'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("bdquo", '„'),
    ("brvbar", '¦'),
    ("bull", '•'),
    ("ccedil", 'ç'),
    ("cedil", '¸'),
    ("cent", '¢'),
    ("circ", 'ˆ'),
    ("copy", '©'),
    ("curren", '¤'),
    ("dagger", '†'),
    ("deg", '°'),
    ("divide", '÷'),
    ("eacute", 'é'),
    ("ecirc", 'ê'),
    ("egrave", 'è'),
    ("eth", 'ð'),
    ("euml", 'ë'),
    ("euro", '€'),
    ("fnof", 'ƒ'),
    ("frac12", '½'),
    ("frac14", '¼'),
    ("frac34", '¾'),
    ("hellip", '…'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iexcl", '¡'),
    ("igrave", 'ì'),
    ("iquest", '¿'),
    ("iuml", 'ï'),
    ("laquo", '«'),
    ("ldquo", '“'),
    ("lsaquo", '‹'),
    ("lsquo", '‘'),
    ("macr", '¯'),
    ("mdash", '—'),
    ("micro", 'µ'),
    ("middot", '·'),
    ("nbsp", '\u{A0}'),
    ("ndash", '–'),
    ("not", '¬'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("oelig", 'œ'),
    ("ograve", 'ò'),
    ("ordf", 'ª'),
    ("ordm", 'º'),
    ("oslash", 'ø'),
    ("otilde", 'õ'),
    ("ouml", 'ö'),
    ("para", '¶'),
    ("permil", '‰'),
    ("plusmn", '±'),
    ("pound", '£'),
    ("raquo", '»'),
    ("rdquo", '”'),
    ("reg", '®'),
    ("rsaquo", '›'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("scaron", 'š'),
    ("sect", '§'),
    ("shy", '\u{AD}'),
    ("sup1", '¹'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("szlig", 'ß'),
    ("thorn", 'þ'),
    ("tilde", '˜'),
    ("times", '×'),
    ("trade", '™'),
    ("uacute", 'ú'),
    ("ucirc", 'û'),
    ("ugrave", 'ù'),
    ("uml", '¨'),
    ("uuml", 'ü'),
    ("yacute", 'ý'),
    ("yen", '¥'),
    ("yuml", 'ÿ'),
];
