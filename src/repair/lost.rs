//! Characters whose last byte was lost, because the encoding that they were read as has nothing there. Windows-1252 has
//! no 81, 8D, 8F, 90, 9D: five letters look the same then, and only the language can tell which it was.

use super::sequence::Known;

/// What the byte before the lost one was, in a language.
#[derive(Debug)]
pub(super) struct Lost {
    lead: u8,
    /// Letters that only this language has, of those with this lead.
    tells: &'static str,
    answer: Answer,
}

#[derive(Debug)]
enum Answer {
    /// The language has no other letter there.
    Always(char),
    /// The first before a vowel, the second between consonants or at the end of a word after one.
    ByNext(char, char),
    /// The letter, where one of these is next.
    Before(char, &'static str),
}

/// The languages in which the answer is certain.
pub(super) const LOST: [Lost; 7] = [
    // Lithuanian.
    Lost { lead: 0xC4, tells: "ėįųĖĮŲ", answer: Answer::Always('č') },
    // Latvian.
    Lost { lead: 0xC4, tells: "ļņģķĻŅĢĶ", answer: Answer::ByNext('č', 'ā') },
    // Czech, where `ď` stands before consonants, `a` and at the end of a word.
    Lost { lead: 0xC4, tells: "ěřůĚŘŮ", answer: Answer::Before('č', "eéiíouůynlrv") },
    // Polish.
    Lost { lead: 0xC5, tells: "łĄąęż", answer: Answer::Always('Ł') },
    // Hungarian.
    Lost { lead: 0xC5, tells: "őűŰ", answer: Answer::Always('Ő') },
    // Vietnamese.
    Lost {
        lead: 0xC4, tells: "ơưƠƯạảấầẩẫậắằẳẵặẹẻẽếểễệỉịồổỗộốớởợụủứừửữựỳỵỷỹ", answer: Answer::Always('Đ')
    },
    // Arabic without vowel signs.
    Lost { lead: 0xD9, tells: "ابتجدرسعلمنهويفقكةأ", answer: Answer::Always('ف') },
];

/// Arabic vowel signs: where they are written, what was lost may be one.
const VOWELED: std::ops::RangeInclusive<char> = '\u{64B}'..='\u{650}';

/// The rows of [`LOST`] that a text's letters speak for, a bit each.
pub(super) fn told(letters: impl Iterator<Item = char>) -> u32 {
    let mut told = 0;
    let mut voweled = false;
    for c in letters {
        voweled |= VOWELED.contains(&c);
        for (i, row) in LOST.iter().enumerate() {
            if told >> i & 1 == 0 && row.tells.contains(c) {
                told |= 1 << i;
            }
        }
    }
    // Two languages that disagree tell nothing; neither does Arabic with vowel signs.
    let rows = || LOST.iter().enumerate();
    rows()
        .filter(|(i, row)| {
            let agreed = rows().all(|(j, other)| *i == j || other.lead != row.lead || told >> j & 1 == 0);
            told >> i & 1 == 1 && agreed && !(voweled && row.lead == 0xD9)
        })
        .fold(0, |told, (i, _)| told | 1 << i)
}

/// The character whose first bytes are left, where that is certain.
pub(super) fn character(bytes: &[u8], known: &Known, before: [char; 2], next: char) -> Option<char> {
    if bytes == [0xE2, 0x80] {
        // Of the quotation marks only `”` ends in such a byte.
        return Some('”');
    }
    let [lead] = bytes else { return None };
    let (_, row) = LOST.iter().enumerate().find(|(i, row)| known.lost >> i & 1 == 1 && row.lead == *lead)?;
    match row.answer {
        Answer::Always(c) => {
            let fits = !c.is_uppercase() || !before[1].is_lowercase();
            fits.then_some(c)
        }
        Answer::ByNext(vowel, other) => match (is_vowel(before[1]), is_vowel(next)) {
            (_, true) => Some(vowel),
            (false, false) => Some(other).filter(|_| before[1].is_alphabetic()),
            (true, false) => None,
        },
        Answer::Before(c, nexts) => nexts.contains(next).then_some(c),
    }
}

fn is_vowel(c: char) -> bool {
    "aeiouyāēīūAEIOUĀĒĪŪ".contains(c)
}
