//! Which language a text is in, told by its function words.

use std::collections::HashMap;

use crate::language::ALL;
use crate::language::other::OTHERS;

/// As many words of a text are looked at.
const WORDS: usize = 400;
/// The longest function word has so many bytes.
const LONGEST: usize = 16;
/// One word in so many is a function word: news has one in three, a language that is not known one in thirty.
const SHARE: u32 = 8;
/// A text of so few words is short.
const SHORT: u32 = 12;
/// What one word that few languages have is worth.
const LEAST: u32 = 3;

/// The function words of all languages and the reporting verbs of those with tables, each with the languages that have it.
#[derive(Debug)]
pub(crate) struct Guesser {
    words: HashMap<&'static str, u32>,
}

impl Guesser {
    pub(crate) fn new() -> Self {
        let mut words = HashMap::new();
        for (place, list) in lists().enumerate() {
            for word in list {
                *words.entry(word).or_insert(0) |= 1_u32 << place;
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
        let mut lower = String::new();
        for word in split(text).take(WORDS) {
            words += 1;
            if word.len() > LONGEST {
                continue;
            }
            lower.clear();
            lower.extend(word.chars().flat_map(char::to_lowercase).map(|c| if c == '’' { '\'' } else { c }));
            let Some(&mask) = self.words.get(lower.as_str()) else { continue };
            // What few languages have says more.
            let weight = match mask.count_ones() {
                1 => 6,
                2 => 3,
                3 => 2,
                _ => 1,
            };
            for (place, (score, hit)) in scores.iter_mut().zip(&mut hits).enumerate() {
                if mask >> place & 1 == 1 {
                    *score += weight;
                    *hit += 1;
                }
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

/// The function words and reporting verbs of the languages with tables, then the function words of the others.
fn lists() -> impl Iterator<Item = Vec<&'static str>> {
    let ours = ALL.iter().map(|language| {
        let verbs = language.quote.verbs.iter().chain(language.quote.perfects);
        let single = verbs.filter(|verb| !verb.contains(' ') && verb.len() <= LONGEST);
        language.function_words.iter().chain(single).copied().collect()
    });
    ours.chain(OTHERS.iter().map(|words| words.to_vec()))
}

/// The words of a text; what an apostrophe ends is one (`l'`).
fn split(text: &str) -> impl Iterator<Item = &str> {
    let apostrophe = |c: char| matches!(c, '\'' | '’');
    text.split(move |c: char| !c.is_alphanumeric() && !apostrophe(c))
        .flat_map(move |word| word.split_inclusive(apostrophe))
        .filter(|word| word.starts_with(char::is_alphanumeric))
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
        assert!(ALL.iter().flat_map(|language| language.function_words).all(|word| word.len() <= LONGEST));
    }
}
