//! The encodings of Korean that the WHATWG Encoding Standard does not have.

use encoding_rs::EUC_KR;

const INITIALS: [char; 19] = [
    'ㄱ', 'ㄲ', 'ㄴ', 'ㄷ', 'ㄸ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅃ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅉ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];

const FINALS: [char; 27] = [
    'ㄱ', 'ㄲ', 'ㄳ', 'ㄴ', 'ㄵ', 'ㄶ', 'ㄷ', 'ㄹ', 'ㄺ', 'ㄻ', 'ㄼ', 'ㄽ', 'ㄾ', 'ㄿ', 'ㅀ', 'ㅁ', 'ㅂ',
    'ㅄ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ',
];

/// The syllables that a fifth of any Korean text is made of.
const FREQUENT: &str = "이다는에의을가고지하를로은한서도자사기으인대시정어리";

/// The character of a pair of KS X 1001 in the form of EUC-KR.
pub(super) fn ks_x_1001(first: u8, second: u8) -> Option<char> {
    let pair = [first, second];
    let text = EUC_KR.decode_without_bom_handling_and_without_replacement(&pair)?;
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}

/// The character of a pair of Johab (KS C 5601-1992, annex 3): a syllable by five bits for each of its parts, a sign or
/// ideograph by its row and column in KS X 1001.
pub(super) fn johab(first: u8, second: u8) -> Option<char> {
    match (first, second) {
        (0x84..=0xD3, 0x41..=0x7E | 0x81..=0xFE) => syllable(u16::from_be_bytes([first, second])),
        (0xD9..=0xDE | 0xE0..=0xF9, 0x31..=0x7E | 0x91..=0xFE) => {
            let row = if first < 0xE0 { 2 * (first - 0xD9) } else { 2 * (first - 0xE0) + 0x29 };
            let column = if second < 0x91 { second - 0x31 } else { second - 0x43 };
            let (row, column) = if column < 0x5E { (row, column) } else { (row + 1, column - 0x5E) };
            // The jamo of row 4 have their place among the syllables.
            if row == 3 && column < 0x33 { None } else { ks_x_1001(row + 0xA1, column + 0xA1) }
        }
        _ => None,
    }
}

fn syllable(code: u16) -> Option<char> {
    /// A part: not there, or its index.
    type Part = Option<u32>;
    let part = |shift: u16| u32::from((code >> shift) & 0x1F);
    let initial: Part = match part(10) {
        1 => None,
        n @ 2..=20 => Some(n - 2),
        _ => return None,
    };
    let vowel: Part = match part(5) {
        2 => None,
        n @ 3..=7 => Some(n - 3),
        n @ 10..=15 => Some(n - 5),
        n @ 18..=23 => Some(n - 7),
        n @ 26..=29 => Some(n - 9),
        _ => return None,
    };
    let last: Part = match part(0) {
        1 => None,
        n @ 2..=17 => Some(n - 2),
        n @ 19..=29 => Some(n - 3),
        _ => return None,
    };
    let of = |table: &[char], index: u32| table.get(usize::try_from(index).ok()?).copied();
    match (initial, vowel, last) {
        (Some(initial), Some(vowel), last) => {
            char::from_u32(0xAC00 + (initial * 21 + vowel) * 28 + last.map_or(0, |last| last + 1))
        }
        (Some(initial), None, None) => of(&INITIALS, initial),
        (None, Some(vowel), None) => char::from_u32(0x314F + vowel),
        (None, None, Some(last)) => of(&FINALS, last),
        _ => None,
    }
}

/// What the lines of a text would be in Johab.
#[derive(Debug, Default)]
pub(super) struct Johab {
    syllables: usize,
    frequent: usize,
    others: usize,
    bad: usize,
}

impl Johab {
    pub(super) fn line(&mut self, line: &[u8]) {
        let mut rest = line;
        while let Some(at) = rest.iter().position(|b| !b.is_ascii()) {
            let Some(&[first, second, ref after @ ..]) = rest.get(at..) else { break };
            match johab(first, second) {
                Some(c @ '가'..='힣') => {
                    self.syllables += 1;
                    self.frequent += usize::from(FREQUENT.contains(c));
                }
                Some(_) => self.others += 1,
                None => self.bad += 1,
            }
            rest = after;
        }
    }

    /// Whether nearly all pairs are syllables, and the frequent ones as many as in a text.
    pub(super) fn holds(&self) -> bool {
        let Self { syllables, frequent, others, bad } = *self;
        syllables >= 8 && bad * 50 <= syllables && others * 2 <= syllables && frequent * 6 >= syllables
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every sign and ideograph of KS X 1001 has one pair of bytes, in the order of the standard.
    #[test]
    fn signs_and_ideographs_of_johab_are_all_of_the_standard() {
        let leads = (0xD9..=0xDE).chain(0xE0..=0xF9);
        let seconds = || (0x31..=0x7E).chain(0x91..=0xFE);
        let pairs = leads.flat_map(|first| seconds().map(move |second| (first, second)));
        let found: Vec<char> = pairs.filter_map(|(first, second)| johab(first, second)).collect();
        let rows = (0xA1..=0xAC).chain(0xCA..=0xFD);
        let standard = rows.flat_map(|row| (0xA1..=0xFE).map(move |column| (row, column)));
        let standard: Vec<char> = standard
            // The jamo have their place among the syllables.
            .filter(|&(row, column)| !(row == 0xA4 && column < 0xD4))
            .filter_map(|(row, column)| ks_x_1001(row, column))
            .collect();
        assert_eq!(found, standard);
        for (first, second) in
            [(0xD8, 0x41), (0xDF, 0x41), (0xFA, 0x41), (0xD9, 0x30), (0xD9, 0x7F), (0xE0, 0x90)]
        {
            assert_eq!(johab(first, second), None);
        }
    }

    #[test]
    fn johab_is_mostly_frequent_syllables() {
        let holds = |[syllables, frequent, others, bad]: [usize; 4]| {
            Johab { syllables, frequent, others, bad }.holds()
        };
        for counts in [[8, 2, 0, 0], [50, 9, 25, 1], [100, 17, 50, 2], [12, 2, 6, 0]] {
            assert!(holds(counts), "{counts:?}");
        }
        for counts in [
            [7, 7, 0, 0],
            [8, 1, 0, 0],
            [49, 49, 0, 1],
            [50, 9, 26, 1],
            [100, 16, 0, 0],
            [100, 17, 51, 2],
            [100, 17, 0, 3],
        ] {
            assert!(!holds(counts), "{counts:?}");
        }
    }

    #[test]
    fn pairs_of_johab() {
        // 이, 한, 국, the jamo ㄱ and ㅏ, the ideographic comma, the first ideograph.
        let pairs = [
            (0xB7, 0xA1),
            (0xD0, 0x65),
            (0x8A, 0x82),
            (0x88, 0x41),
            (0x84, 0x61),
            (0xD9, 0x32),
            (0xE0, 0x31),
        ];
        let text: String = pairs.iter().filter_map(|&(a, b)| johab(a, b)).collect();
        assert_eq!(text, "이한국ㄱㅏ、伽");
        assert_eq!(johab(0x80, 0x41), None);
    }
}
