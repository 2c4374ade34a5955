//! Which language a text is in, told by its function words.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use crate::cursor::char_at;
use crate::language::ALL;
use crate::language::other::OTHERS;

/// As many words of a text are looked at.
const WORDS: usize = 400;
/// The longest function word has so many bytes: they are kept and looked up as one number.
const LONGEST: usize = size_of::<Key>();
/// One word in so many is a function word: news has one in three, a language that is not known one in thirty.
const SHARE: u32 = 8;
/// A text of so few words is short.
const SHORT: u32 = 12;
/// What one word that few languages have is worth.
const LEAST: u32 = 3;

/// The bytes of a word, the last the lowest.
type Key = u128;

/// Spreads a word's bytes: nobody chooses the words, so nothing has to be kept from choosing them badly.
#[derive(Clone, Copy, Debug, Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_u128(byte.into()));
    }
    fn write_u128(&mut self, key: Key) {
        let folded = key as u64 ^ (key >> 64) as u64 ^ self.0;
        self.0 = folded.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 ^= self.0 >> 32;
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// The function words of all languages and the reporting verbs of those with tables, each with the languages that have it.
#[derive(Debug)]
pub(crate) struct Guesser {
    words: HashMap<Key, u32, BuildHasherDefault<Spread>>,
}

static GUESSER: LazyLock<Guesser> = LazyLock::new(Guesser::new);

impl Guesser {
    /// The one guesser, made where a text's language is first asked for.
    pub(crate) fn shared() -> &'static Self {
        &GUESSER
    }

    fn new() -> Self {
        let most = lists().map(Iterator::count).sum();
        let mut words = HashMap::with_capacity_and_hasher(most, BuildHasherDefault::default());
        for (place, list) in lists().enumerate() {
            for key in list.filter_map(|word| key(word.bytes())) {
                *words.entry(key).or_insert(0) |= 1_u32 << place;
            }
        }
        Self { words }
    }

    /// The language that a text is most likely in, by its first words: the index in [`ALL`]. A text that could as well
    /// be in two of them, or has too few words of any, is in none: the last index.
    pub(crate) fn guess(&self, text: &str) -> usize {
        let none = ALL.len() - 1;
        let mut scores = [0_u32; u32::BITS as usize];
        let mut hits = [0_u32; u32::BITS as usize];
        let mut words = 0;
        for word in Split::new(text).take(WORDS) {
            words += 1;
            let Some(mask) = word.and_then(|key| self.words.get(&key).copied()) else { continue };
            // What few languages have says more.
            let weight = match mask.count_ones() {
                1 => 6,
                2 => 3,
                3 => 2,
                _ => 1,
            };
            let mut rest = mask;
            while rest != 0 {
                let place = rest.trailing_zeros() as usize;
                scores[place] += weight;
                hits[place] += 1;
                rest &= rest - 1;
            }
        }
        let (known, others) = scores.split_at(none);
        let best = (0..none).max_by_key(|&i| (known[i], std::cmp::Reverse(i))).unwrap_or(none);
        let second = (0..none).filter(|&i| i != best).map(|i| known[i]).max().unwrap_or(0);
        let other = others.iter().copied().max().unwrap_or(0);
        // A few words cannot be told apart by a margin.
        let (score, short) = (scores[best], words <= SHORT);
        let clear = score > second && (short || score * 4 > second * 5);
        let ours = score > other || short && score == other;
        if clear && ours && score >= LEAST && hits[best] * SHARE >= words { best } else { none }
    }
}

/// The bytes of a word as a number; `None` for a longer one than any that is looked for.
fn key(bytes: impl Iterator<Item = u8>) -> Option<Key> {
    let (mut key, mut length) = (0, 0);
    for byte in bytes {
        key = key << 8 | Key::from(byte);
        length += 1;
    }
    (length <= LONGEST).then_some(key)
}

/// The function words and reporting verbs of the languages with tables, then the function words of the others.
fn lists() -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
    let ours = ALL.iter().map(|language| {
        let verbs = language.quote.verbs.iter().chain(language.quote.perfects);
        (language.function_words, Some(verbs.filter(|verb| !verb.contains(' ') && verb.len() <= LONGEST)))
    });
    let others = OTHERS.iter().map(|&words| (words, None));
    ours.chain(others).map(|(words, verbs)| words.iter().chain(verbs.into_iter().flatten()).copied())
}

/// The words of a text, each as what it is looked up by: its small letters. What an apostrophe ends is one (`l'`).
struct Split<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Split<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

/// Whether a character is one of a word's.
fn is_part(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// The word at `at` and its length where it is of ASCII and no other character may go on with it.
fn ascii(bytes: &[u8], at: usize) -> Option<(Option<Key>, usize)> {
    let rest = bytes.get(at..)?;
    let letters = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let length = match rest.get(letters) {
        Some(b'\'') => letters + 1,
        Some(byte) if !byte.is_ascii() => return None,
        _ => letters,
    };
    if length > LONGEST {
        return Some((None, length));
    }
    let first = rest.first_chunk::<LONGEST>().filter(|_| length > 0)?;
    // In what words are of, this bit is that of small letters.
    let small = Key::from_be_bytes([0x20; LONGEST]);
    Some((Some((Key::from_be_bytes(*first) | small) >> (8 * (LONGEST - length))), length))
}

impl Iterator for Split<'_> {
    /// `None` is a word that is longer than any that is looked for.
    type Item = Option<Key>;

    fn next(&mut self) -> Option<Option<Key>> {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at)? {
                byte if byte.is_ascii_alphanumeric() => break,
                byte if byte.is_ascii() => self.at += 1,
                _ => match char_at(self.text, self.at)? {
                    c if is_part(c) => break,
                    c => self.at += c.len_utf8(),
                },
            }
        }
        let start = self.at;
        if let Some((key, length)) = ascii(bytes, start) {
            self.at += length;
            return Some(key);
        }
        let mut key: Key = 0;
        // How many bytes longer its small letters are.
        let mut longer = 0;
        loop {
            while let Some(byte) = bytes.get(self.at).filter(|byte| byte.is_ascii_alphanumeric()) {
                key = key << 8 | Key::from(byte.to_ascii_lowercase());
                self.at += 1;
            }
            let Some(c) = char_at(self.text, self.at) else { break };
            let apostrophe = matches!(c, '\'' | '’');
            if !apostrophe && !is_part(c) {
                break;
            }
            self.at += c.len_utf8();
            longer -= c.len_utf8().cast_signed();
            let mut push = |byte: u8| {
                key = key << 8 | Key::from(byte);
                longer += 1;
            };
            if apostrophe {
                push(b'\'');
                break;
            }
            c.to_lowercase().for_each(|c| c.encode_utf8(&mut [0; 4]).bytes().for_each(&mut push));
        }
        let length = self.at - start;
        let short = length <= LONGEST && length.saturating_add_signed(longer) <= LONGEST;
        Some(short.then_some(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_their_function_words() {
        let guesser = Guesser::new();
        let tag = |text| ALL[guesser.guess(text)].tag;
        for (language, text) in [
            ("en", "Mayor Lee quipped: “Over.”"),
            ("it", "La difesa ha definito le accuse «infondate»."),
            ("en", "The mayor said that the bridge would be closed for a week."),
            ("de", "Die Brücke ist nach Angaben der Stadt für eine Woche gesperrt."),
            ("fr", "Le pont sera fermé pendant une semaine, selon la mairie."),
            ("fr", "« L’usine n’a plus d’argent », explique-t-il."),
            ("es", "El puente estará cerrado una semana, según el ayuntamiento."),
            ("it", "Il ponte resterà chiuso per una settimana, secondo il sindaco."),
            ("pt", "A ponte vai ficar fechada durante uma semana, segundo a câmara."),
            ("nl", "De brug is volgens de gemeente een week lang dicht."),
            ("sv", "Bron är stängd i en vecka, enligt kommunen, och det är inte bra."),
            ("da", "Broen er lukket i en uge, siger kommunen, og det er ikke godt for byen af glas."),
            ("cs", "Most bude týden zavřený, uvedl podle deníku starosta města."),
            // Others, that have words of these.
            ("nb", "Broen ble stengt etter at deler av den falt ned, sier ordføreren."),
            ("und", "El pont estarà tancat una setmana, segons l’ajuntament, i els veïns no hi són."),
            (
                "und",
                "Podul va fi închis o săptămână, potrivit primăriei, iar oamenii nu sunt mulțumiți de situație.",
            ),
            ("pl", "Most będzie zamknięty przez tydzień, jak podał urząd miasta."),
            ("und", "De brêge is in wike ticht."),
            ("und", "Kursk"),
            ("und", ""),
        ] {
            assert_eq!(tag(text), language, "{text}");
        }
    }

    #[test]
    fn there_is_a_bit_for_every_list() {
        assert!(lists().count() <= u32::BITS as usize);
        let words = ALL.iter().map(|language| language.function_words).chain(OTHERS.iter().copied());
        assert!(words.flatten().all(|word| word.len() <= LONGEST));
    }
}
