//! Which currency a sign or name is of where several have it, by the countries that the text speaks of.
//!
//! The rule, which prefers to leave open what it is not sure of:
//!
//! 1. It is asked where the sign or name has candidates: `kr`, `crowns`, `Rs`, `rupees`, `pesos`, `francs`, `pounds`.
//! 2. Dollars and the sign of the pound are left alone. The news reckons in them wherever it is: of `$5 million` for
//!    Canada nobody knows, and `candidates` says so.
//! 3. A country counts by its name in CLDR, written with a capital, or by the adjective that its money is called by
//!    (`Norwegian`), and stands for the newest currency that it has had of those that the sign can be.
//! 4. The sentence decides where all its countries that count agree on one. Where it has none, what stands in the
//!    600 bytes before it does. Where two disagree, nothing is decided.
//! 5. Before all this, a subunit that several currencies have (`82 cents`) is that of the other sums: those of its sentence
//!    in one of these currencies, else those before it, where they agree.

use crate::cursor::{after, before, char_at, is_gap, is_word, starts_word};
use crate::language::Language;
use crate::span::Span;
use crate::trie::Trie;

use super::currency::{find, tenders};
use super::money::{CurrencyReading, read_currency_name, read_sign};
use super::{Currency, Names};

/// How many bytes before a sentence a country may stand.
const REACH: usize = 600;
/// How many bytes of a sentence are looked at on either side of the amount.
const SENTENCE: usize = 300;

/// What a country stands for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    codes: &'static [&'static str],
    /// Whether it is a name, which has a capital.
    name: bool,
}

/// The countries of a language by what they are called.
pub(super) fn places(language: &'static Language) -> Trie<Place> {
    let words = &language.unit;
    let mut places = Trie::new();
    for &(region, names) in words.places {
        for name in names {
            places.insert(name, Place { codes: tenders(region), name: true });
        }
    }
    for &(code, adjectives, _) in words.nationals {
        let Some(currency) = find(code) else { continue };
        for adjective in adjectives {
            for ending in words.adjective_endings {
                let place = Place { codes: currency.codes(), name: false };
                places.insert(&[*adjective, *ending].concat(), place);
            }
        }
    }
    places
}

/// The reading of a sign or name at `span`, narrowed to one currency where a country nearby decides.
pub(crate) fn narrow(
    text: &str,
    names: &Names,
    region: &str,
    reading: CurrencyReading,
    span: Span,
) -> CurrencyReading {
    let [likeliest, _, ..] = reading.codes else { return reading };
    if reading.minor.is_some() {
        let sentence = sentence(text, span);
        let earlier = Span::new(boundary(text, sentence.start().saturating_sub(REACH)), sentence.start());
        let sums = |part| of_sums(text, names, region, &reading, part);
        let decided = match sums(sentence) {
            Verdict::None => sums(earlier),
            verdict => verdict,
        };
        if let Verdict::One(currency) = decided {
            return CurrencyReading { currency, codes: currency.codes(), ..reading };
        }
    }
    if *likeliest == "USD" || text.get(span.range()).is_some_and(|sign| sign.contains('\u{A3}')) {
        return reading;
    }
    let sentence = sentence(text, span);
    let earlier = Span::new(boundary(text, sentence.start().saturating_sub(REACH)), sentence.start());
    let decided = match agreed(text, names, &reading, sentence) {
        Verdict::None => agreed(text, names, &reading, earlier),
        verdict => verdict,
    };
    match decided {
        Verdict::One(currency) => CurrencyReading { currency, codes: currency.codes(), ..reading },
        Verdict::None | Verdict::Several => reading,
    }
}

enum Verdict {
    None,
    One(Currency),
    Several,
}

/// What the sums in a part of the text agree on whose currency has the subunit.
fn of_sums(text: &str, names: &Names, region: &str, reading: &CurrencyReading, part: Span) -> Verdict {
    let mut found = Verdict::None;
    let mut digit = false;
    for (offset, c) in text.get(part.range()).unwrap_or_default().char_indices() {
        let at = part.start() + offset;
        let word = is_word(c) && starts_word(text, at);
        let sum = match digit && (word || !is_word(c)) {
            true => read_currency_name(text, names, region, at),
            false if !c.is_ascii_alphanumeric() || word => read_sign(text, names, region, at),
            false => None,
        };
        digit = c.is_ascii_digit() || digit && is_gap(c);
        let Some(sum) = sum.filter(|sum| sum.value.minor.is_none()) else { continue };
        if !reading.can_be(sum.value.currency) {
            continue;
        }
        match found {
            Verdict::None => found = Verdict::One(sum.value.currency),
            Verdict::One(other) if other == sum.value.currency => {}
            _ => return Verdict::Several,
        }
    }
    found
}

/// What the countries in a part of the text agree on.
fn agreed(text: &str, names: &Names, reading: &CurrencyReading, part: Span) -> Verdict {
    let places = names.places();
    let mut found = Verdict::None;
    let mut at = part.start();
    while let Some(c) = char_at(text, at).filter(|_| at < part.end()) {
        let place = if is_word(c) && starts_word(text, at) { places.longest(text, at) } else { None };
        let Some((place, end)) = place.filter(|(place, _)| !place.name || c.is_uppercase()) else {
            // Nothing begins inside of a word.
            let inside = after(text, at + c.len_utf8()).bytes().take_while(u8::is_ascii_alphanumeric);
            at += c.len_utf8() + if c.is_ascii_alphanumeric() { inside.count() } else { 0 };
            continue;
        };
        at = end;
        let code = place.codes.iter().find(|code| reading.codes.contains(code));
        let Some(currency) = code.and_then(|code| find(code)) else { continue };
        match found {
            Verdict::None => found = Verdict::One(currency),
            Verdict::One(other) if other == currency => {}
            _ => return Verdict::Several,
        }
    }
    found
}

/// The sentence around an amount, or as much of it as is looked at: from the full stop before to the one after.
fn sentence(text: &str, span: Span) -> Span {
    let stops = |at: usize, c: char| {
        c == '\n' || (matches!(c, '.' | '!' | '?') && char_at(text, at + 1).is_some_and(char::is_whitespace))
    };
    let mut start = span.start();
    for c in before(text, span.start()).chars().rev() {
        let at = start - c.len_utf8();
        if span.start() - at > SENTENCE || stops(at, c) {
            break;
        }
        start = at;
    }
    let mut end = span.end();
    for c in after(text, span.end()).chars() {
        if end - span.end() > SENTENCE || stops(end, c) {
            break;
        }
        end += c.len_utf8();
    }
    Span::new(start, end)
}

/// The boundary of a character at a place or next before it.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{ALL, find as language};
    use crate::unit::read_currency_name;

    fn currency(tag: &str, text: &str, name: &str) -> (String, bool) {
        let names = Names::new(ALL[language(tag)]);
        let at = text.find(name).unwrap();
        let found = read_currency_name(text, &names, "US", at).unwrap();
        let narrowed = narrow(text, &names, "US", found.value, found.span);
        (narrowed.currency.to_string(), narrowed.candidates().is_empty())
    }

    #[test]
    fn a_country_decides() {
        for (text, name, expected) in [
            ("Norway spent 5 million crowns on it.", "crowns", "NOK"),
            ("It cost 5 million crowns, the Danish paper said.", "crowns", "DKK"),
            ("COLOMBO, Sri Lanka. A new law. It costs 500 rupees a head.", "rupees", "LKR"),
            ("The fine in Argentina is 20,000 pesos.", "pesos", "ARS"),
            ("Rent in Belgium was 900 francs then.", "francs", "BEF"),
            ("The Egyptian ministry pays 3 million pounds.", "pounds", "EGP"),
        ] {
            assert_eq!(currency("en", text, name), (expected.into(), true), "{text}");
        }
        assert_eq!(currency("de", "In Norwegen kostet das 50 Kronen.", "Kronen").0, "NOK");
        assert_eq!(currency("fr", "La Suède a payé 5 millions de couronnes.", "couronnes").0, "SEK");
    }

    #[test]
    fn a_country_far_behind_decides_nothing() {
        let text = |far: usize| format!("They paid 20,000 pesos {:x<1$} Chile said.", "", far - 2);
        assert_eq!(currency("en", &text(SENTENCE), "pesos"), ("CLP".into(), true));
        assert!(!currency("en", &text(SENTENCE + 1), "pesos").1);
    }

    #[test]
    fn what_is_not_sure_stays_open() {
        for (text, name) in [
            ("Norway sold it to Denmark for 5 million crowns.", "crowns"),
            ("It cost 5 million crowns.", "crowns"),
            ("He cut the nepal for 500 rupees.", "rupees"),
            ("Canada spent 5 million dollars.", "dollars"),
        ] {
            assert!(!currency("en", text, name).1, "{text}");
        }
    }
}
