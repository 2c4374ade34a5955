//! The single-byte encodings that UTF-8 is read as by mistake, both ways: byte to character and back.

use std::sync::LazyLock;

use encoding_rs::Encoding;

/// The encodings, in the order in which they are preferred where the text cannot tell them apart.
pub(super) const CHARMAPS: usize = 7;

/// Windows-1252, with the C1 controls of Latin-1 where it has nothing: so it reads both, and both mixed.
pub(super) const WINDOWS_1252: usize = 0;
/// Windows-1251, for Cyrillic.
pub(super) const WINDOWS_1251: usize = 3;
/// Mac Roman.
pub(super) const MACINTOSH: usize = 5;
/// IBM's code page 437.
const CP437: usize = 6;

/// Code page 437, 80 to FF: Unicode's `MAPPINGS/VENDORS/MICSFT/PC/CP437.TXT`, table version 2.00. The WHATWG standard
/// lacks it.
const CP437_HIGH: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}";

/// A set of charmaps, a bit each.
pub(super) type Mask = u8;

/// What a character is in all charmaps.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entry {
    /// Its byte in each, 0 where there is none: all have ASCII below 80.
    pub(super) bytes: [u8; CHARMAPS],
    /// Where it is the first byte of a sequence of UTF-8, C2 to F4.
    pub(super) lead: Mask,
    /// Where it is one of the bytes after that, 80 to BF.
    pub(super) follow: Mask,
    /// The alphabets that have it, a bit each; all of them for what is no letter.
    pub(super) alphabets: u32,
}

/// Characters above this are looked up in [`Table::others`].
const DENSE: usize = 0x2600;

#[derive(Debug)]
struct Table {
    /// The index in `entries` of each character below [`DENSE`].
    index: Vec<u16>,
    entries: Vec<Entry>,
    /// Characters from [`DENSE`] on, and their index.
    others: Vec<(char, u16)>,
    /// What each byte from 80 on is.
    high: [[char; 128]; CHARMAPS],
}

static TABLE: LazyLock<Table> = LazyLock::new(Table::new);

impl Table {
    fn new() -> Self {
        let high = [
            windows(encoding_rs::WINDOWS_1252),
            windows(encoding_rs::WINDOWS_1254),
            windows(encoding_rs::WINDOWS_1250),
            windows(encoding_rs::WINDOWS_1251),
            windows(encoding_rs::WINDOWS_1257),
            windows(encoding_rs::MACINTOSH),
            listed(CP437_HIGH),
        ];
        // The first entry is that of all characters that no charmap has.
        let mut table = Self {
            index: vec![0; DENSE],
            entries: vec![Entry { alphabets: u32::MAX, ..Entry::default() }],
            others: Vec::new(),
            high,
        };
        for (map, chars) in high.iter().enumerate() {
            for (byte, &c) in (0x80..=0xFF).zip(chars) {
                if c == '\u{FFFD}' {
                    continue;
                }
                let entry = table.entry(c);
                if let Some(own) = entry.bytes.get_mut(map) {
                    *own = byte;
                }
                match byte {
                    0x80..=0xBF => entry.follow |= 1 << map,
                    0xC2..=0xF4 => entry.lead |= 1 << map,
                    _ => {}
                }
            }
            // Latin-1 and older versions of the Windows encodings have controls where these have nothing.
            if map != MACINTOSH && map != CP437 {
                for byte in (0x80..=0x9F).chain([0xA1, 0xA5]) {
                    let entry = table.entry(char::from(byte));
                    let control = byte < 0xA0 && map == WINDOWS_1252;
                    let nothing = control || chars.get(usize::from(byte - 0x80)) == Some(&'\u{FFFD}');
                    if let Some(own) = entry.bytes.get_mut(map).filter(|own| **own == 0 && nothing) {
                        *own = byte;
                        entry.follow |= 1 << map;
                    }
                }
            }
        }
        table
    }

    fn entry(&mut self, c: char) -> &mut Entry {
        let next = u16::try_from(self.entries.len()).unwrap_or(0);
        let known = match self.index.get_mut(c as usize) {
            Some(place) => {
                if *place == 0 {
                    *place = next;
                }
                *place
            }
            None => match self.others.iter().find(|(own, _)| *own == c) {
                Some(&(_, place)) => place,
                None => {
                    self.others.push((c, next));
                    next
                }
            },
        };
        if known == next {
            self.entries.push(Entry { alphabets: alphabets(c), ..Entry::default() });
        }
        // The index was made above.
        &mut self.entries[usize::from(known)]
    }
}

/// What an encoding of the WHATWG standard reads the bytes from 80 on as.
fn windows(encoding: &'static Encoding) -> [char; 128] {
    std::array::from_fn(|i| {
        let byte = [u8::try_from(i + 0x80).unwrap_or(0xFF)];
        let (text, _) = encoding.decode_without_bom_handling(&byte);
        text.chars().next().unwrap_or('\u{FFFD}')
    })
}

fn listed(high: &str) -> [char; 128] {
    let mut chars = high.chars();
    std::array::from_fn(|_| chars.next().unwrap_or('\u{FFFD}'))
}

/// What `c` is in the charmaps.
pub(super) fn entry(c: char) -> &'static Entry {
    let table = &*TABLE;
    let place = match table.index.get(c as usize) {
        Some(&place) => place,
        None => table.others.iter().find(|(own, _)| *own == c).map_or(0, |&(_, place)| place),
    };
    // The first entry is always there.
    table.entries.get(usize::from(place)).unwrap_or(&NOTHING)
}

static NOTHING: Entry = Entry { bytes: [0; CHARMAPS], lead: 0, follow: 0, alphabets: u32::MAX };

/// What a charmap reads a byte from 80 on as.
pub(super) fn char_of(map: usize, byte: u8) -> Option<char> {
    let high = TABLE.high.get(map)?;
    high.get(usize::from(byte.checked_sub(0x80)?)).copied()
}

/// The letters beyond ASCII of alphabets in Latin and Cyrillic script that news is written in, small letters only: two
/// letters that no alphabet has both of do not stand side by side in a word. Vietnamese lacks those with two marks,
/// which no charmap has.
pub(super) const ALPHABETS: [&str; 31] = [
    "äöüßé",
    "àâæçéèêëîïôœùûüÿ",
    "áéíñóúüïçª",
    "áàâãçéêíóôõúüª",
    "àèéìíîòóùú",
    "áèéêëïíóöüúâ",
    "åäöéàüá",
    "æøåéèêóòôüöäá",
    "áðéíóúýþæöø",
    "àçèéíïòóúü·",
    "âêîôûŵŷáéëïöẅẃ",
    "àáâãèéêìíòóôõùúýăđĩũơư",
    "ċġħżàèìòù",
    "ĉĝĥĵŝŭ",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž",
    "áéíóöőúüű",
    "ăâîșțşţ",
    "čćđšž",
    "ąčęėįšųūž",
    "āčēģīķļņšūžōŗ",
    "äõöüšž",
    "åäöšž",
    "çğıöşüâîûi̇",
    "çəğıöşüi̇",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "абвгдђежзијклљмнњопрстћуфхцчџш",
    "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
];

/// Some of [`ALPHABETS`]: the first of them and the one after the last.
pub(super) type Alphabets = (u32, u32);

/// The alphabets that Windows-1252 is for; 1250; 1257; 1254; 1251.
pub(super) const WESTERN: Alphabets = (0, 11);
pub(super) const CENTRAL: Alphabets = (14, 20);
pub(super) const BALTIC: Alphabets = (20, 23);
pub(super) const TURKISH: Alphabets = (24, 26);
pub(super) const CYRILLIC: Alphabets = (26, 31);

fn alphabets(c: char) -> u32 {
    // Ligatures are of any; Greek has one alphabet only.
    if !c.is_alphabetic() || matches!(c, 'ﬁ' | 'ﬂ' | '\u{370}'..='\u{3FF}') {
        return u32::MAX;
    }
    let small = c.to_lowercase().next().unwrap_or(c);
    let known = ALPHABETS.iter().enumerate().filter(|(_, letters)| letters.contains(small));
    known.fold(0, |mask, (i, _)| mask | 1 << i)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charmaps_go_both_ways() {
        for map in 0..CHARMAPS {
            for byte in 0x80..=0xFF {
                let c = char_of(map, byte).unwrap();
                assert!(c == '\u{FFFD}' || entry(c).bytes[map] == byte, "{map} {byte:X} {c}");
            }
        }
        assert_eq!(entry('Ã').lead.count_ones(), 3);
        assert_eq!(entry('\u{81}').bytes[WINDOWS_1252], 0x81);
        assert_eq!(entry('┬').bytes[CP437], 0xC2);
        assert_eq!((entry('x').lead, entry('國').follow), (0, 0));
        assert_eq!(CP437_HIGH.chars().count(), 128);
    }

    #[test]
    fn letters_of_one_alphabet() {
        let share = |a, b| entry(a).alphabets & entry(b).alphabets != 0;
        assert!(share('Ä', 'ö') && share('ě', 'š') && share('Р', 'і'));
        assert!(!share('Ã', 'œ') && !share('Ä', 'ł') && !share('Ă', 'Ľ'));
    }
}
