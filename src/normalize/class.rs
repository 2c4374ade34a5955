//! What each character may need, and the scan that finds the characters which may need something. Text without any is
//! passed over many bytes at a time.

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc_quick};

use crate::cursor::{after, char_at};

/// A set of the classes below.
pub(super) type Mask = u32;

pub(super) const LINE: Mask = 1;
pub(super) const CONTROL: Mask = 1 << 1;
/// `&`.
pub(super) const ENTITY: Mask = 1 << 2;
pub(super) const SOFT: Mask = 1 << 3;
pub(super) const ZERO: Mask = 1 << 4;
pub(super) const BIDI: Mask = 1 << 5;
/// What is the usual form's wide or narrow twin, and reads the same in any text.
pub(super) const WIDE_LETTER: Mask = 1 << 6;
/// The other ones: punctuation.
pub(super) const WIDE_MARK: Mask = 1 << 7;
/// Those of them that stand inside numbers.
pub(super) const WIDE_DIGIT: Mask = 1 << 8;
pub(super) const LIGATURE: Mask = 1 << 9;
/// Not in any text in NFC.
pub(super) const NFC_NO: Mask = 1 << 10;
/// May not be where it is in NFC: combines with what stands before, or is ordered by class.
pub(super) const NFC_MARK: Mask = 1 << 11;
pub(super) const NO_BREAK: Mask = 1 << 12;
pub(super) const FIXED: Mask = 1 << 13;
pub(super) const IDEOGRAPHIC: Mask = 1 << 14;
pub(super) const DASH: Mask = 1 << 15;
/// `-`; found where another follows.
pub(super) const HYPHENS: Mask = 1 << 16;
pub(super) const ELLIPSIS: Mask = 1 << 17;
/// `.`; found where another follows, perhaps after a space.
pub(super) const DOTS: Mask = 1 << 18;
pub(super) const QUOTE: Mask = 1 << 19;
pub(super) const FRACTION: Mask = 1 << 20;
/// The dashes that typography has, and the minus sign.
pub(super) const PLAIN_DASH: Mask = 1 << 21;

pub(super) const SPACE: Mask = NO_BREAK | FIXED | IDEOGRAPHIC;

/// The classes of a character.
pub(super) fn class(c: char) -> Mask {
    match c {
        '\0'..='\x7F' => ascii(c),
        '\u{A0}' => NO_BREAK,
        '\u{AB}' | '\u{BB}' | '\u{B4}' | '\u{2BC}' => QUOTE,
        '\u{AD}' => SOFT,
        '\u{BC}'..='\u{BE}' => FRACTION,
        '\u{80}'..='\u{2FF}' => 0,
        // Letters of the scripts that are read most: none has anything.
        '\u{370}'..='\u{373}'
        | '\u{391}'..='\u{482}'
        | '\u{48A}'..='\u{590}'
        | '\u{5D0}'..='\u{5EA}'
        | '\u{620}'..='\u{64A}'
        | '\u{660}'..='\u{66F}'
        | '\u{671}'..='\u{6D5}'
        | '\u{904}'..='\u{93B}'
        | '\u{93E}'..='\u{94C}'
        | '\u{E01}'..='\u{E37}'
        | '\u{1E00}'..='\u{1EFF}'
        | '\u{3001}'..='\u{301C}'
        | '\u{3041}'..='\u{3096}'
        | '\u{309B}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => 0,
        '\u{2000}' | '\u{2001}' => FIXED | NFC_NO,
        '\u{2007}' | '\u{202F}' => NO_BREAK,
        '\u{2002}'..='\u{200A}' | '\u{205F}' => FIXED,
        '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{206A}'..='\u{206F}' | '\u{180E}' | '\u{FEFF}' => ZERO,
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => ZERO,
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' => BIDI,
        '\u{2013}' | '\u{2014}' | '\u{2212}' => PLAIN_DASH,
        '\u{2010}'..='\u{2015}' | '\u{FE58}' | '\u{FE63}' => DASH,
        '\u{2018}'..='\u{201F}' | '\u{2039}' | '\u{203A}' | '\u{301D}'..='\u{301F}' => QUOTE,
        '\u{2026}' => ELLIPSIS,
        '\u{2028}' | '\u{2029}' => LINE,
        '\u{2044}' | '\u{2150}'..='\u{215E}' | '\u{2189}' => FRACTION,
        '\u{2016}'..='\u{206F}' => 0,
        '\u{3000}' => IDEOGRAPHIC,
        '\u{FB00}'..='\u{FB06}' | '\u{FB13}'..='\u{FB17}' => LIGATURE,
        '\u{FF01}'..='\u{FFEE}' => wide(c),
        _ => nfc(c),
    }
}

const fn ascii(c: char) -> Mask {
    match c {
        '\t' | '\n' => 0,
        '\r' | '\x0B' | '\x0C' => LINE,
        '\0'..='\x1F' | '\x7F' => CONTROL,
        '&' => ENTITY,
        '-' => HYPHENS,
        '.' => DOTS,
        '`' => QUOTE,
        _ => 0,
    }
}

/// The class of a full-width or half-width form.
fn wide(c: char) -> Mask {
    match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '＃' | '＄' | '％' | '＆' | '＋' | '－' | '＝' | '＠' => {
            WIDE_LETTER
        }
        '，' | '．' | '／' | '：' => WIDE_MARK | WIDE_DIGIT,
        '！'..='｠' => WIDE_MARK,
        '｡'..='ﾾ' | 'ￂ'..='ￇ' | 'ￊ'..='ￏ' | 'ￒ'..='ￗ' | 'ￚ'..='ￜ' | '￠'..='￦' | '￨'..='￮' => {
            WIDE_LETTER
        }
        _ => 0,
    }
}

/// What canonical composition may do with a character.
fn nfc(c: char) -> Mask {
    let mark = if canonical_combining_class(c) == 0 { 0 } else { NFC_MARK };
    mark | match is_nfc_quick(std::iter::once(c)) {
        IsNormalized::Yes => 0,
        IsNormalized::Maybe => NFC_MARK,
        IsNormalized::No => NFC_NO,
    }
}

/// A character that may need something.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) at: usize,
    pub(super) c: char,
    pub(super) class: Mask,
}

/// Whether a byte that is not ASCII begins no character with a class: one of the blocks of most Latin, Greek and Cyrillic
/// letters, of Chinese characters, of Korean syllables and of private use; or lies inside a character.
const fn passes(byte: u8) -> bool {
    // Written without branches, for many bytes at a time.
    (byte < 0xC0)
        | ((byte >= 0xC3) & (byte <= 0xC9))
        | ((byte >= 0xCF) & (byte <= 0xD1))
        | ((byte >= 0xE4) & (byte <= 0xE9))
        | ((byte >= 0xEB) & (byte <= 0xEE))
}

/// For each 64 characters up to U+FFFF a bit: whether any has a class. A test makes it anew.
#[rustfmt::skip]
const BLOCKS: [u64; 16] = [
    0xFFBF_FFFF_BBC4_7407, 0xE089_FF15_9000_20E5, 0x00A8_0800_0000_117B, 0x0000_0000_0000_0005, 0, 0, 0, 0, 0, 0,
    0x0000_8CF9_0E00_0000, 0, 0, 0, 0, 0xFB00_3FF0_0000_0000,
];

/// For each character from U+0080 to U+07FF a bit: whether it has a class. A test makes it anew.
#[rustfmt::skip]
const LETTERS: [u64; 32] = [
    0, 0, 0x7810_2801_0000_0000, 0, 0, 0, 0, 0, 0, 0, 0x1000_0000_0000_0000, 0, 0xFFFF_FFFF_FFFF_FFFF,
    0x4010_FFFF_FFFF_7FFF, 0x0000_0000_0000_0080, 0, 0, 0, 0x0000_0000_0000_00F8, 0, 0, 0,
    0xBFFF_FFFF_FFFE_0000, 0x0000_0000_0000_03B6, 0x0000_0000_17FF_0000, 0x0001_0000_FFFF_F800, 0,
    0x0000_3D9F_9FC0_0000, 0xFFFF_0000_0002_0000, 0x0000_0000_0000_07FF, 0, 0x200F_F800_0000_0000,
];

/// Whether the character that begins with these two bytes has no class: of two bytes by itself, of three by its block.
fn is_plain(lead: u8, second: Option<u8>) -> bool {
    let Some(second) = second else { return false };
    let bits = match lead {
        0xC0..=0xDF => LETTERS.get(usize::from(lead & 0x1F)),
        0xE0..=0xEF => BLOCKS.get(usize::from(lead & 0xF)),
        _ => None,
    };
    bits.is_some_and(|bits| bits >> (second & 0x3F) & 1 == 0)
}

/// Bytes looked at in one step, and how far past them the look goes.
const STEP: usize = 32;
const AHEAD: usize = 2;

/// Finds characters of some classes.
#[derive(Debug)]
pub(super) struct Scan {
    wanted: Mask,
    /// For each byte whether it begins a character that may be wanted. Inside characters none does.
    stops: [bool; 256],
    /// The bytes that the fast steps stop at, or one that they stop at anyway.
    amp: u8,
    tick: u8,
    hyphen: u8,
    dot: u8,
}

/// For each byte the classes of the character that it begins, all of them where the next byte must be looked at.
const FIRST: [Mask; 256] = {
    let mut first = [0; 256];
    let mut byte = 0;
    while byte < first.len() {
        first[byte] = match byte as u8 {
            ascii @ ..0x80 => self::ascii(ascii as char),
            lead @ 0xC0.. if !passes(lead) => Mask::MAX,
            _ => 0,
        };
        byte += 1;
    }
    first
};

impl Scan {
    pub(super) fn new(wanted: Mask) -> Self {
        let if_wanted = |mask: Mask, byte: u8| if wanted & mask == 0 { 0 } else { byte };
        Self {
            wanted,
            stops: FIRST.map(|classes| classes & wanted != 0),
            amp: if_wanted(ENTITY, b'&'),
            tick: if_wanted(QUOTE, b'`'),
            hyphen: if_wanted(HYPHENS, b'-'),
            dot: if_wanted(DOTS, b'.'),
        }
    }

    /// The first wanted character from `at` on.
    pub(super) fn next(&self, text: &str, mut at: usize) -> Option<Hit> {
        let bytes = text.as_bytes();
        while let Some(window) = bytes.get(at..at + STEP + AHEAD).and_then(|w| w.try_into().ok()) {
            let flags = self.flags(window);
            if flags != [0; STEP] {
                let (eights, _) = flags.as_chunks();
                for (start, &eight) in (at..).step_by(8).zip(eights) {
                    let mut eight = u64::from_le_bytes(eight);
                    while eight != 0 {
                        let place = start + (eight.trailing_zeros() >> 3) as usize;
                        if let Some(hit) = self.look(text, place) {
                            return Some(hit);
                        }
                        eight &= eight - 1;
                    }
                }
            }
            at += STEP;
        }
        (at..bytes.len()).find_map(|at| self.look(text, at))
    }

    /// A 1 for each byte of a window that may begin something wanted.
    fn flags(&self, window: &[u8; STEP + AHEAD]) -> [u8; STEP] {
        let mut flags = [0; STEP];
        let mut high = 0;
        for (i, flag) in flags.iter_mut().enumerate() {
            let (b, second, third) = (window[i], window[i + 1], window[i + 2]);
            high |= b;
            *flag = u8::from(b == 0x7F)
                | u8::from(b < b' ') & u8::from(b != b'\n') & u8::from(b != b'\t')
                | u8::from(b == self.amp)
                | u8::from(b == self.tick)
                | u8::from(b == self.hyphen) & u8::from(second == b'-')
                | u8::from(b == self.dot)
                    & (u8::from(second == b'.')
                        | u8::from(second == b' ') & u8::from(third == b'.')
                        | u8::from(second >= 0x80));
        }
        if high >= 0x80 {
            for (flag, &b) in flags.iter_mut().zip(window) {
                *flag |= u8::from(!passes(b));
            }
        }
        flags
    }

    /// The character at `at`, if one begins there and is wanted.
    fn look(&self, text: &str, at: usize) -> Option<Hit> {
        let bytes = text.as_bytes();
        let byte = *bytes.get(at)?;
        if !self.stops.get(usize::from(byte)).copied().unwrap_or(true)
            || byte >= 0xC0 && is_plain(byte, bytes.get(at + 1).copied())
        {
            return None;
        }
        let c = char_at(text, at)?;
        let class = class(c) & self.wanted;
        (class != 0 && (class & (HYPHENS | DOTS) == 0 || repeats(text, at, byte))).then_some(Hit {
            at,
            c,
            class,
        })
    }
}

/// Whether the hyphen or full stop at `at` is followed by another, the latter perhaps after a space.
fn repeats(text: &str, at: usize, byte: u8) -> bool {
    let mut next = after(text, at + 1).chars();
    match (byte, next.next()) {
        (b'-', Some('-')) | (b'.', Some('.')) => true,
        (b'.', Some(c)) if is_space(c) => next.next() == Some('.'),
        _ => false,
    }
}

/// Whether a character is a space of any kind that is made plain here.
pub(super) fn is_space(c: char) -> bool {
    c == ' ' || !c.is_ascii() && class(c) & SPACE != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_those_of_the_classes() {
        let any =
            |block: u32| (block << 6..(block + 1) << 6).filter_map(char::from_u32).any(|c| class(c) != 0);
        let mut blocks = [0; 16];
        for block in 0..1024_u32 {
            blocks[block as usize >> 6] |= u64::from(any(block)) << (block & 63);
        }
        assert_eq!(BLOCKS, blocks, "{blocks:#018X?}");
        let mut letters = [0; 32];
        for c in '\u{80}'..='\u{7FF}' {
            letters[c as usize >> 6] |= u64::from(class(c) != 0) << (c as u32 & 63);
        }
        assert_eq!(LETTERS, letters, "{letters:#018X?}");
        for c in ('\u{80}'..=char::MAX).filter(|&c| class(c) != 0) {
            let mut bytes = [0; 4];
            assert!(!passes(c.encode_utf8(&mut bytes).as_bytes()[0]), "{c:?}");
        }
    }

    #[test]
    fn what_is_passed_over_has_nothing() {
        for c in '\u{80}'..=char::MAX {
            let expected = if class(c) == 0 { None } else { Some((c, class(c))) };
            let scan = Scan::new(Mask::MAX);
            if u32::from(c) % 7 == 0 || expected.is_some() {
                let text = format!("some letters and {c} in the midst of more than one step of them");
                assert_eq!(scan.next(&text, 0).map(|hit| (hit.c, hit.class)), expected);
            }
        }
    }
}
