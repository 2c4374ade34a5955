//! One character that became several: reading it under a charmap, and what speaks for it.

use unicode_normalization::char::compose;

use super::charmap::{Mask, WINDOWS_1251, WINDOWS_1252, entry};
use super::class::{CYRILLIC, Class, LATIN, UNSPACED, is_other_case, is_plausible, oddness, script};
use super::{Options, lost};
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
    /// Whether NFKC made one of its characters others.
    pub(super) spelled: bool,
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
    /// The rows of [`lost::LOST`] that the letters found speak for, a bit each.
    pub(super) lost: u32,
    /// Whether NFKC was applied afterwards.
    pub(super) nfkc: bool,
    /// Whether two blanks follow what may have lost a no-break space, so that runs of blanks were not made one.
    pub(super) blanks: bool,
    /// Whether there are letters that only Vietnamese has.
    pub(super) vietnamese: bool,
}

/// Which spellings of a character are read: those that nothing else can be, with the trade mark after `â€`, with the
/// blank, all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spellings {
    Certain,
    Quote,
    Blank,
    All,
}

/// A character read as a byte after the first of a sequence.
#[derive(Clone, Copy, Debug)]
struct Follow {
    byte: u8,
    /// What the characters around it see.
    shown: char,
    end: usize,
    says: i32,
    spelled: bool,
}

/// A line end or tab is a blank; so is the end of the text.
pub(super) fn blank(c: char) -> char {
    if c.is_ascii_whitespace() { ' ' } else { c }
}

/// What NFKC made a character of.
#[derive(Clone, Copy, Debug)]
struct Spelled {
    c: char,
    /// Whether nothing else is written so.
    certain: bool,
    /// How long it is beyond its first character.
    length: usize,
}

/// The character that NFKC made `first`, with what follows, of; a no-break space where it is a blank.
fn spelled(first: char, rest: &str) -> Option<Spelled> {
    let mut next = rest.chars();
    let mut next = || next.next();
    let (c, length, certain) = match first {
        '1' | '3' => match (next(), next()) {
            (Some('⁄'), Some('4')) => (if first == '1' { '¼' } else { '¾' }, 4, true),
            (Some('⁄'), Some('2')) if first == '1' => ('½', 4, true),
            _ => (if first == '1' { '¹' } else { '³' }, 0, false),
        },
        '2' => ('²', 0, false),
        'o' => ('º', 0, false),
        'a' => ('ª', 0, false),
        'μ' => ('µ', 0, false),
        'T' if next() == Some('M') => ('™', 1, false),
        '.' if (next(), next()) == (Some('.'), Some('.')) => ('…', 2, false),
        ' ' => match next() {
            Some('\u{308}') => ('¨', 2, true),
            Some('\u{304}') => ('¯', 2, true),
            Some('\u{301}') => ('´', 2, true),
            Some('\u{327}') => ('¸', 2, true),
            Some('\u{303}') => ('˜', 2, true),
            _ => ('\u{A0}', 0, false),
        },
        _ => return None,
    };
    Some(Spelled { c, certain, length })
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
        if c == '&'
            && self.options.entities
            && let Some((c, length)) = entity(rest)
        {
            return Some(Unit { c, end: at + length });
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
        if next.c.is_ascii() || matches!(next.c, '\u{FFFD}' | 'μ') || mask == 0 {
            mask |= leads & self.known.charmaps;
            if matches!(lead.c, 'Ã' | 'Â') && before != ' ' {
                mask |= leads & (1 << WINDOWS_1252);
            }
            if matches!(next.c, ' ' | '1' | '3')
                && spelled(next.c, after(self.text, next.end)).is_some_and(|s| s.certain)
            {
                mask |= leads;
            }
        }
        mask
    }

    /// The byte that the character at `at` is as one after the first of a sequence.
    fn follow(&self, at: usize, map: usize, spellings: Spellings) -> Option<Follow> {
        let unit = self.unit(at)?;
        let byte_of = |c: char| {
            let entry = entry(c);
            (entry.follow & (1 << map) != 0).then(|| entry.bytes.get(map).copied().unwrap_or(0))
        };
        if let Some(byte) = byte_of(unit.c) {
            return Some(Follow { byte, shown: unit.c, end: unit.end, says: 0, spelled: false });
        }
        if !(unit.c.is_ascii() || unit.c == 'μ') {
            return None;
        }
        let spelled = spelled(unit.c, after(self.text, unit.end))?;
        let allowed = match spellings {
            Spellings::All => true,
            Spellings::Blank => spelled.certain || spelled.c == '\u{A0}',
            Spellings::Quote => spelled.certain || spelled.c == '™',
            Spellings::Certain => spelled.certain,
        };
        let says = if spelled.certain {
            2
        } else if self.known.nfkc {
            0
        } else {
            -1
        };
        let byte = byte_of(spelled.c).filter(|_| allowed)?;
        // As it stands there, a letter or figure is beside others as any.
        let shown = if spelled.certain || spelled.c == '™' { spelled.c } else { unit.c };
        Some(Follow { byte, shown, end: unit.end + spelled.length, says, spelled: spelled.c != '\u{A0}' })
    }

    fn sequence(&self, at: usize, map: usize, before: [char; 2]) -> Option<Sequence> {
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
        let ends = |c: char| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')');
        // What opens a quotation has nothing before it.
        let closes = before[1] == '"' && !matches!(before[0], ' ' | '(' | '[');
        let glued = before[1].is_lowercase() || ends(before[1]) || closes;
        // A letter in both cases is one of a list: `âÂ êÊ`.
        let listed = is_other_case(before[1], lead.c);
        let in_word = !listed
            && (lead.c == 'Ã' && before[1].is_lowercase() || lead.c == 'Â' && (glued || before[1] == 'Ã'));
        let mut sequence = Sequence {
            piece: Piece { start: at, end: lead.end, c: '\0', lost: false, spelled: false },
            odd: 0,
            first: lead.c,
            second: '\0',
            last: lead.c,
        };
        for i in 1..length {
            let end = sequence.piece.end;
            let quote = i == 2 && bytes[..2] == [0xE2, 0x80];
            let spellings = if quote {
                Spellings::Quote
            } else if in_word || known && !listed && (self.known.nfkc || before[1].is_lowercase()) {
                Spellings::All
            } else if known && !listed {
                Spellings::Blank
            } else {
                Spellings::Certain
            };
            let Some(follow) = self.follow(end, map, spellings) else {
                let bytes = bytes.get(..i)?;
                return if self.options.lost { self.lost(sequence, bytes, before, known) } else { None };
            };
            *bytes.get_mut(i)? = follow.byte;
            sequence.odd += oddness(sequence.last, follow.shown) + follow.says;
            if Class::of(follow.shown) == Class::Control {
                sequence.odd += 4;
            }
            if i == 1 {
                sequence.second = follow.shown;
            }
            sequence.last = follow.shown;
            sequence.piece.end = follow.end;
            sequence.piece.spelled |= follow.spelled;
        }
        let c = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
        let instead = c == 'Ġ' || c == '\u{660}' && before[1].is_alphabetic();
        if instead && sequence.last == ' ' && self.options.lost {
            // A blank after a lost byte, and none that was a no-break space: `Ġ` is Maltese, and no figure ends a word.
            sequence.piece.end = lead.end;
            (sequence.last, sequence.odd) = (lead.c, 0);
            sequence.piece.c = lost::character(&bytes[..1], &self.known, before, ' ')?;
            sequence.piece.lost = true;
            return Some(sequence);
        }
        sequence.piece.c = c;
        // The blank that a no-break space was made of may be a blank of its own as well.
        if c == 'à' && sequence.last == ' ' && self.keeps_blank(lead.c, sequence.piece.end) {
            sequence.piece.end -= 1;
        }
        // `В` is a word of its own, and the letters of few languages are Windows-1251's.
        let cyrillic = map == WINDOWS_1251;
        let eaten = sequence.last == ' ' && (cyrillic || !c.is_alphabetic() && c != '\u{A0}');
        let rare = cyrillic && matches!(c, '\u{460}'..='\u{48F}' | '\u{492}'..='\u{52F}');
        // The double acute accent and the horn are of `o` and `u` alone.
        let bare = matches!(c, '\u{30B}' | '\u{31B}') && compose(before[1], c).is_none();
        (is_plausible(c) && !eaten && !rare && !bare).then_some(sequence)
    }

    /// Whether the blank before `at`, which the last byte of `à` became, is also the one that stood after the word: runs
    /// of blanks were made one.
    fn keeps_blank(&self, lead: char, at: usize) -> bool {
        let rest = after(self.text, at);
        if self.known.blanks || lead != 'Ã' || !rest.starts_with(char::is_alphanumeric) {
            return false;
        }
        let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
        // Portuguese `às`, `àquela`; the ends of Vietnamese syllables.
        let goes_on = word == "s"
            || word.starts_with("quel")
            || self.known.vietnamese
                && matches!(word, "m" | "n" | "ng" | "nh" | "y" | "i" | "o" | "u" | "c" | "ch" | "p" | "t");
        !goes_on
    }

    /// A sequence whose next byte after `bytes` was lost, where what is there allows for one character only.
    fn lost(&self, mut sequence: Sequence, bytes: &[u8], before: [char; 2], known: bool) -> Option<Sequence> {
        let here = self.unit(sequence.piece.end);
        match here {
            Some(Unit { c: '\u{FFFD}', end }) => sequence.piece.end = end,
            Some(Unit { c: '?', end }) if known => sequence.piece.end = end,
            // It may be whole under another charmap.
            Some(Unit { c, .. })
                if entry(c).follow & if known { self.known.charmaps } else { Mask::MAX } != 0 =>
            {
                return None;
            }
            _ => {}
        }
        let next = self.unit(sequence.piece.end).map_or(' ', |unit| unit.c);
        sequence.piece.c = lost::character(bytes, &self.known, before, next)?;
        sequence.piece.lost = true;
        Some(sequence)
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
        let mut seen = before;
        let mut waiting = None;
        let sure = if self.known.charmaps & (1 << map) != 0 { SURE_IF_KNOWN } else { SURE };
        while let Some(sequence) = self.sequence(end, map, seen) {
            let Sequence { piece, odd, first, last, .. } = sequence;
            let listed = pieces.is_empty() && is_other_case(raw, first);
            total += odd + if listed { 0 } else { oddness(raw, first) + self.place(map, raw, &sequence) };
            if let Some(c) = waiting {
                total += self.fit(out, c, piece.c);
                out = [out[1], c];
            }
            waiting = Some(piece.c);
            pieces.push(piece);
            seen = [out[1], piece.c];
            (raw, end) = (last, piece.end);
            if pieces.len() >= LOOKED_AT && total < sure {
                break;
            }
        }
        let c = waiting?;
        let next = char_at(self.text, end).map_or(' ', blank);
        // What follows may be what is left of another.
        let shown = if entry(next).lead & (1 << map) != 0 { ' ' } else { next };
        let apart = Class::of(next) == Class::Sign || is_other_case(raw, next);
        let end_oddness = if apart { 0 } else { oddness(raw, next) };
        total += end_oddness + self.fit(out, c, shown);
        // Cyrillic letters of which nothing was made stand in text that is Cyrillic.
        if map == WINDOWS_1251 && (script(before[1]) == CYRILLIC || script(next) == CYRILLIC) {
            total -= 4;
        }
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
        if piece.c == '\u{A0}'
            && first == 'Â'
            && matches!(before, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '"')
        {
            return 3;
        }
        if matches!(lead, Class::Low | Class::Sign | Class::Box) && !first.is_ascii() {
            return match lead {
                Class::Low => 2 * i32::from(punctuation),
                // Lines of tables go on.
                Class::Box if first == '─' && Class::of(second) == Class::Box => -2,
                Class::Box => 0,
                _ => 1,
            };
        }
        if lead != Class::Upper || first.is_ascii() || map == WINDOWS_1251 {
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
        if first == 'Å' && matches!(second, '²' | '³') {
            // Square and cubic ångströms.
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
            if own == UNSPACED && !known && left != own && right != own {
                // By itself inside a word it is none.
                return -2 * (i32::from(left == LATIN) + i32::from(right == LATIN));
            }
            if own == UNSPACED {
                return i32::from(left == own || right == own || known) + i32::from(known);
            }
            let apart = |script: u16| other(script) && (script != UNSPACED || own != LATIN);
            if apart(left) || apart(right) {
                return -3;
            }
            if left != own && right != own {
                let among_signs = |c: char| matches!(Class::of(c), Class::Sign | Class::Box | Class::After);
                if !known && (among_signs(before) || among_signs(after)) {
                    return -2;
                }
                // Words of one letter in some language.
                let word = "àáèéíòóöåæő".contains(c) || c.is_lowercase() && self.known.charmaps != 0;
                let alone = own == LATIN && word && before == ' ' && after == ' ';
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
            // Two letters of no one alphabet, unless one more layer lies below.
            let foreign = |a: char, b: char| {
                let (first, second) = (entry(a), entry(b));
                let layer = first.lead | first.follow != 0 && second.follow != 0;
                let same = !a.is_ascii() && !b.is_ascii() && script(a) == script(b);
                i32::from(same && !layer && first.alphabets & second.alphabets == 0)
            };
            let against = 3 * i32::from(against) + 4 * (foreign(before, c) + foreign(c, after));
            return 1 + i32::from(known) - against;
        }
        let fits = match c {
            '\u{A0}' | '…' => before != ' ',
            '\u{AD}' => before.is_lowercase() && after.is_lowercase(),
            '’' | '”' | '»' => before != ' ',
            '“' | '‘' | '„' | '‚' | '«' | '¿' | '¡' => !before.is_alphanumeric() && after != ' ',
            '–' | '—' | '•' | '·' => true,
            '°' | '²' | '³' | '%' | '™' | '®' | '‰' => before.is_alphanumeric(),
            'º' | 'ª' | '½' | '¼' | '¾' => before.is_alphanumeric() || before == ' ',
            '€' | '£' | '¥' | '©' | '§' => !before.is_alphabetic() || !after.is_alphabetic(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_numbers_of_either_base_or_names() {
        for (text, c) in [
            ("&#xE9;", 'é'),
            ("&#XE9; x", 'é'),
            ("&#233;", 'é'),
            ("&#x2019;", '’'),
            ("&#8217;", '’'),
            ("&eacute;", 'é'),
            ("&AElig;", 'Æ'),
        ] {
            let length = text.find(';').map(|at| at + 1);
            assert_eq!(entity(text), Some((c, length.unwrap())), "{text}");
        }
        for text in [
            "&#x41;",
            "&#65;",
            "&#+233;",
            "&#xZ;",
            "&#;",
            "&#x;",
            "&nothing;",
            "&eacute",
            "&",
            "",
            "&#xD800;",
        ] {
            assert_eq!(entity(text), None, "{text}");
        }
    }
}
