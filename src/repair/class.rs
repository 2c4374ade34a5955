//! What kind of character stands where, and which do not stand side by side in text that is as it was written.

use std::sync::LazyLock;

use super::charmap::entry;

/// How a character behaves beside others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A blank, a line end, ASCII punctuation, the end of the text.
    Plain,
    Digit,
    Upper,
    Lower,
    /// A letter without case.
    Letter,
    /// A C1 control, which text never has.
    Control,
    /// What may end a word or figure: `™`, `°`, `²`, and currency signs.
    After,
    /// Signs that stand beside no letter: `¤`, `¬`, `√`.
    Sign,
    /// Quotation marks that are low, and open only: `„`.
    Low,
    /// Quotation marks that open: `“`, and `¿`.
    Open,
    /// Quotation marks that close: `”`, `»`.
    Close,
    /// What joins words: `–`, `’`, `…`, a no-break space, a soft hyphen.
    Join,
    /// Lines and blocks of which tables are drawn.
    Box,
}

use Class::{After, Box, Close, Control, Digit, Join, Letter, Low, Lower, Open, Plain, Sign, Upper};

/// Characters below this, which are most letters with case, are looked up; of the others little has to be asked.
const DENSE: u32 = 0x530;

/// The class and script of each.
static TABLE: LazyLock<Vec<(Class, u16)>> = LazyLock::new(|| {
    (0..DENSE)
        .map(|c| char::from_u32(c).unwrap_or(' '))
        .map(|c| (Class::compute(c), compute_script(c)))
        .collect()
});

impl Class {
    #[inline]
    pub(super) fn of(c: char) -> Self {
        TABLE.get(c as usize).map_or_else(|| Self::compute(c), |known| known.0)
    }

    fn compute(c: char) -> Self {
        match c {
            'a'..='z' => Lower,
            'A'..='Z' => Upper,
            '0'..='9' => Digit,
            '\0'..='\x7F' => Plain,
            '\u{80}'..='\u{9F}' => Control,
            '\u{A0}' | '\u{AD}' | '–' | '—' | '’' | '…' => Join,
            '„' | '‚' => Low,
            '“' | '‘' | '«' | '‹' | '¿' | '¡' => Open,
            '”' | '»' | '›' => Close,
            '™' | '®' | '©' | '°' | '²' | '³' | '¹' | '§' | '†' | '‡' | '‰' | '€' | '£' | '¥' | '¢' | 'ª'
            | 'º' | '½' | '¼' | '¾' | '·' | '•' => After,
            'ƒ' | 'µ' | 'ˆ' | 'ˇ' => Sign,
            '\u{2500}'..='\u{259F}' => Box,
            c if c.is_lowercase() => Lower,
            c if c.is_uppercase() => Upper,
            c if c.is_alphabetic() => Letter,
            '\u{A0}'..='\u{BF}' | '\u{2C0}'..='\u{2DF}' | '\u{2190}'..='\u{25FF}' | '×' | '÷' | '⁄' | '₧' => {
                Sign
            }
            _ => Plain,
        }
    }

    pub(super) fn is_letter(self) -> bool {
        matches!(self, Upper | Lower | Letter)
    }
}

/// How little `a` and then `b` look like clean text: 0 where they may be, 3 where they cannot.
pub(super) fn oddness(a: char, b: char) -> i32 {
    let (before, after) = (Class::of(a), Class::of(b));
    match (before, after) {
        _ if a.is_ascii() && b.is_ascii() => 0,
        // A list of characters in their order.
        _ if !a.is_ascii() && u32::from(b) == u32::from(a) + 1 => 0,
        (Upper | Lower | Letter, Upper | Lower | Letter) => {
            if script(a) != script(b) {
                3
            } else if entry(a).alphabets & entry(b).alphabets == 0 || (before, after) == (Lower, Upper) {
                2
            } else {
                0
            }
        }
        // `√π` is mathematics.
        (Sign, Lower | Upper) if script(b) == 2 => 0,
        (Upper | Lower | Letter, After) => match b {
            '€' | '£' | '¥' | '¢' if !a.is_ascii() => 3,
            _ => 1,
        },
        (Upper | Lower | Letter, Sign | Box | Low) | (Sign | Box, Upper | Lower | Letter) => 2,
        // What opens in English closes in German.
        (Upper | Lower | Letter, Open) if matches!(b, '“' | '‘') => 0,
        (Upper | Lower | Letter, Open) | (After | Close, Lower) | (Digit, Upper | Lower) => 1,
        (Sign, Sign | After | Open | Close | Low)
        | (After, Sign | After)
        | (Box, Sign | After | Open | Close | Low) => 1,
        _ => 0,
    }
}

/// Whether `a` and `b`, of which `a` is not ASCII, are one letter, small and capital: side by side they are of a list.
pub(super) fn is_other_case(a: char, b: char) -> bool {
    !a.is_ascii() && a != b && a.to_lowercase().eq(b.to_lowercase())
}

/// The script of a letter as a small number, the same for letters that words are made of together; 0 for signs.
#[inline]
pub(super) fn script(c: char) -> u16 {
    TABLE.get(c as usize).map_or_else(|| compute_script(c), |known| known.1)
}

fn compute_script(c: char) -> u16 {
    match c {
        'a'..='z' | 'A'..='Z' => LATIN,
        '\0'..='\u{BF}' | '×' | '÷' => u16::from(matches!(c, 'ª' | 'º')) * LATIN,
        '\u{C0}'..='\u{2AF}' | '\u{1E00}'..='\u{1EFF}' | '\u{FB00}'..='\u{FB06}' => LATIN,
        '\u{300}'..='\u{36F}' => 0,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => 2,
        '\u{400}'..='\u{52F}' => CYRILLIC,
        '\u{530}'..='\u{58F}' => 4,
        '\u{590}'..='\u{5FF}' | '\u{FB1D}'..='\u{FB4F}' => 5,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            6
        }
        // A block of 128 each.
        '\u{700}'..='\u{10FF}' | '\u{1200}'..='\u{1DFF}' => {
            u16::try_from(u32::from(c) >> 7).unwrap_or(0) + 16
        }
        '\u{1100}'..='\u{11FF}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{318F}' => UNSPACED,
        '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' => UNSPACED,
        '\u{FF10}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}' => UNSPACED,
        _ => 0,
    }
}

/// Latin.
pub(super) const LATIN: u16 = 1;
/// Cyrillic.
pub(super) const CYRILLIC: u16 = 3;
/// Chinese characters, Japanese syllables and Korean, which stand beside Latin letters without a blank.
pub(super) const UNSPACED: u16 = 7;

/// Whether `c` can be what was meant: a character that news is written with. One that can be only in company, such as
/// the letters of rare scripts, counts.
pub(super) fn is_plausible(c: char) -> bool {
    match c {
        // Not yet at an end: a further layer takes them.
        '\u{80}'..='\u{9F}' => true,
        '\u{A0}'..='\u{17F}' => !matches!(c, 'Ĳ' | 'ĳ' | 'Ŀ' | 'ŀ' | 'ŉ' | 'ĸ' | 'ſ'),
        '\u{180}'..='\u{24F}' => {
            matches!(c, 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'ƒ' | 'Ə' | 'Ș' | 'ș' | 'Ț' | 'ț' | 'Ǎ'..='ǜ' | 'Ǧ'..='ǩ')
        }
        '\u{250}'..='\u{2FF}' => matches!(c, 'ə' | 'ʻ' | 'ʼ' | 'ˆ' | '˜' | 'ˇ' | '˚' | '˙'),
        '\u{300}'..='\u{36F}' => {
            matches!(c, '\u{300}'..='\u{30C}' | '\u{31B}' | '\u{323}'..='\u{328}' | '\u{331}')
        }
        '\u{370}'..='\u{3FF}' => matches!(c, 'Ά' | '\u{388}'..='\u{3CE}') && c.is_alphabetic(),
        // The letters between are those of old Russian.
        '\u{400}'..='\u{45F}' | '\u{48A}'..='\u{52F}' | '\u{531}'..='\u{587}' | '\u{10A0}'..='\u{10FF}' => {
            c.is_alphabetic()
        }
        '\u{5B0}'..='\u{5F4}' => !matches!(c, '\u{5C8}'..='\u{5CF}' | '\u{5EB}'..='\u{5EE}'),
        '\u{60C}'..='\u{6FF}' => c != '\u{61C}' && c != '\u{6DD}',
        // Devanagari to Sinhala, Thai, Lao, Tibetan, Burmese, Ethiopic, Khmer.
        '\u{900}'..='\u{109F}' | '\u{1200}'..='\u{137C}' | '\u{1780}'..='\u{17F9}' => {
            c.is_alphanumeric() || is_indic_mark(c)
        }
        '\u{1E00}'..='\u{1FFF}' => c.is_alphabetic(),
        '\u{2000}'..='\u{2027}' | '\u{202A}'..='\u{203A}' | '\u{2044}' | '\u{2060}' => true,
        '\u{2070}'..='\u{209C}'
        | '\u{20A0}'..='\u{20C0}'
        | '\u{2100}'..='\u{214F}'
        | '\u{2150}'..='\u{215F}' => true,
        '\u{2190}'..='\u{22FF}' | '\u{2460}'..='\u{27BF}' | '\u{2B05}'..='\u{2B55}' => true,
        '\u{3000}'..='\u{30FF}'
        | '\u{3105}'..='\u{318E}'
        | '\u{31F0}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => true,
        '\u{F900}'..='\u{FAD9}'
        | '\u{FB01}'
        | '\u{FB02}'
        | '\u{FE0E}'
        | '\u{FE0F}'
        | '\u{FE30}'..='\u{FE6B}' => true,
        '\u{FE70}'..='\u{FEFC}' | '\u{FEFF}' | '\u{FF01}'..='\u{FFE6}' => true,
        '\u{1F000}'..='\u{1FAFF}' | '\u{20000}'..='\u{3134F}' => true,
        _ => false,
    }
}

fn is_indic_mark(c: char) -> bool {
    let low = u32::from(c) & 0x7F;
    match u32::from(c) {
        // The blocks of India keep their marks at the same places: signs, vowels, virama, accents, danda.
        0x900..=0xDFF => matches!(low, 0x00..=0x03 | 0x3C..=0x4D | 0x51..=0x57 | 0x62..=0x65 | 0x70),
        0xE00..=0xEFF => matches!(low, 0x2F..=0x5B),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks of 128 characters beyond those that are known.
    #[test]
    fn scripts_are_blocks_where_nothing_else_is_known() {
        for start in ['\u{900}', '\u{980}', '\u{E00}', '\u{1000}'] {
            let last = char::from_u32(u32::from(start) + 127).unwrap();
            let next = char::from_u32(u32::from(start) + 128).unwrap();
            assert_eq!(script(start), script(last), "{start}");
            assert_ne!(script(start), script(next), "{start}");
            assert_eq!(u32::from(script(start)), u32::from(start) / 128 + 16, "{start}");
        }
    }

    #[test]
    fn what_stands_side_by_side() {
        for clean in
            ["“É", "é”", "Á…", "l’é", "Müller", "ÄÖ", "měš", "Рі", "k€", "5\u{A0}k", "Å–", "«А", "№ ", "10°"]
        {
            let mut chars = clean.chars();
            let mut last = ' ';
            let odd: i32 = std::iter::from_fn(|| chars.next())
                .map(|c| oddness(std::mem::replace(&mut last, c), c))
                .sum();
            assert!(odd <= 1, "{clean}: {odd}");
        }
        for (a, b) in [('Ã', 'œ'), ('c', 'Ã'), ('d', 'в'), ('Ă', 'Ľ'), ('├', 'á'), ('Р', 'µ')] {
            assert!(oddness(a, b) >= 2, "{a}{b}");
        }
    }
}
