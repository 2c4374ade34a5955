//! Reads currencies in text: signs and codes of all languages, and a language's names.

use std::sync::OnceLock;

use crate::cursor::{char_at, char_before, ends_word, is_letter, is_word, skip_gap, starts_word};
use crate::language::Language;
use crate::language::ending::unaccented;
use crate::language::unit::{Certainty, UnitWords};
use crate::span::Found;
use crate::trie::Trie;

use super::currency::signs::{
    AFTER, BEFORE, BOTH, DOLLAR_LETTERS, LETTERS_AFTER, MINOR, NO_MONEY, SignRow, WORDLIKE,
};
use super::currency::{Currency, find};
use super::nearby::{self, Place};
use super::{Candidates, Names};

/// A currency as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CurrencyReading {
    /// What it is, by the text and else by the region.
    pub(crate) currency: Currency,
    /// What else it can be where the text does not decide, as codes, [`Self::currency`] among them; else that alone.
    pub(super) codes: &'static [&'static str],
    /// For a subunit, the power of ten that it divides by: 2 for cents.
    pub(crate) minor: Option<u32>,
    /// With what numbers it counts. [`Certainty::Glued`] has been seen to already; [`Certainty::Weak`] becomes
    /// [`Certainty::Digits`] where the region uses the currency, [`Certainty::Millions`] becomes weak.
    pub(crate) certainty: Certainty,
}

impl CurrencyReading {
    /// Whether it can be the currency.
    pub(crate) fn can_be(&self, currency: Currency) -> bool {
        self.codes.contains(&currency.code())
    }

    /// The money of the region, where nothing but a mark of prices stands.
    pub(crate) fn local(currency: Currency) -> Self {
        Self { currency, codes: currency.codes(), minor: None, certainty: Certainty::Sure }
    }

    /// What else it can be, where the text does not decide.
    pub(crate) fn candidates(&self) -> Candidates {
        Candidates::shared(self.codes, self.currency)
    }
}

/// What a key of the tables means.
#[derive(Clone, Copy, Debug)]
struct Sign {
    codes: &'static [&'static str],
    minor: Option<u32>,
    certainty: Certainty,
    /// Whether it must touch the digits.
    glued: bool,
}

/// Signs, codes and names of currencies, made ready for looking up.
#[derive(Debug)]
pub(super) struct MoneyNames {
    /// Case matters.
    before: Trie<Sign>,
    /// `US$` and its like, in any case.
    dollars: Trie<Sign>,
    /// Case matters.
    after: Trie<Sign>,
    /// Letters that tell the country of a dollar sign before the number. Case matters.
    countries: Trie<Sign>,
    /// Names, in any case.
    words: Trie<Sign>,
    /// Countries, made ready when one is first asked for.
    places: OnceLock<Trie<Place>>,
    language: &'static Language,
}

impl MoneyNames {
    pub(super) fn new(language: &'static Language) -> Self {
        let mut names = Self {
            before: Trie::exact(),
            dollars: Trie::new(),
            after: Trie::exact(),
            countries: Trie::exact(),
            words: Trie::new(),
            places: OnceLock::new(),
            language,
        };
        for row in BOTH {
            if language.unit.other_signs.iter().any(|sign| sign.eq_ignore_ascii_case(row.0)) {
                continue;
            }
            if !language.unit.no_signs.iter().any(|word| word.eq_ignore_ascii_case(row.0)) {
                names.before.insert(row.0, sign(row));
            }
            names.after.insert(row.0, sign(row));
        }
        for row in BEFORE {
            names.before.insert(row.0, sign(row));
        }
        for row in AFTER {
            names.after.insert(row.0, sign(row));
        }
        for (power, row) in MINOR {
            names.after.insert(row.0, Sign { minor: Some(*power), ..sign(row) });
        }
        for &(letters, apart, codes) in DOLLAR_LETTERS {
            if letters.len() > 1 {
                names
                    .countries
                    .insert(letters, Sign { codes, minor: None, certainty: Certainty::Sure, glued: false });
            }
            names.dollar(letters, apart, codes);
        }
        for currency in Currency::all().filter(|currency| !NO_MONEY.contains(&currency.code())) {
            let certainty =
                if WORDLIKE.contains(&currency.code()) { Certainty::Weak } else { Certainty::Sure };
            let sign = Sign { codes: currency.codes(), minor: None, certainty, glued: false };
            names.before.insert(currency.code(), sign);
            names.after.insert(currency.code(), sign);
        }
        for &(code, adjectives) in language.unit.dollars_of {
            let Some(currency) = find(code) else { continue };
            let sign =
                Sign { codes: currency.codes(), minor: None, certainty: Certainty::Sure, glued: false };
            adjectives.iter().for_each(|adjective| names.countries.insert(adjective, sign));
        }
        names.named(&language.unit, language.number.accents_optional);
        names
    }

    pub(super) fn sign_openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.before.openings(add);
        self.dollars.openings(add);
    }

    pub(super) fn name_heads(&self, add: &mut dyn FnMut(&str)) {
        self.after.heads(add);
        self.words.heads(add);
    }

    /// The countries of the language.
    pub(super) fn places(&self) -> &Trie<Place> {
        self.places.get_or_init(|| nearby::places(self.language))
    }

    fn dollar(&mut self, letters: &str, apart: bool, codes: &'static [&'static str]) {
        let sign = Sign { codes, minor: None, certainty: Certainty::Sure, glued: false };
        // One letter may be a word: `a $5 fee`.
        let long = letters.chars().nth(1).is_some();
        for middle in ["", " ", "-"] {
            if !middle.is_empty() && !apart {
                continue;
            }
            let key = format!("{letters}{middle}$");
            self.after.insert(&key, sign);
            match long {
                true => self.dollars.insert(&key.to_lowercase(), sign),
                false => {
                    self.before.insert(&key, sign);
                    // News in lower case; glued it is `1c$5` of nothing.
                    if !middle.is_empty() {
                        self.before.insert(&key.to_lowercase(), sign);
                    }
                }
            }
        }
        if LETTERS_AFTER.contains(&letters) {
            let key = format!("${letters}");
            self.before.insert(&key, sign);
            self.after.insert(&key, sign);
            self.after.insert(&format!("$ {letters}"), sign);
        }
    }

    fn named(&mut self, words: &UnitWords, accents_optional: bool) {
        let mut plain = Vec::new();
        let sure = |currency: Currency| Sign {
            codes: currency.codes(),
            minor: None,
            certainty: Certainty::Sure,
            glued: false,
        };
        for &(code, adjectives, nouns) in words.nationals {
            let Some(sign) = find(code).map(sure) else { continue };
            for adjective in adjectives {
                for ending in words.adjective_endings {
                    for noun in nouns {
                        self.words.insert(&format!("{adjective}{ending} {noun}"), sign);
                    }
                }
            }
        }
        for &(certainty, codes, list) in words.currencies {
            let sign = Sign { codes, minor: None, certainty, glued: false };
            for name in list {
                self.words.insert(name, sign);
                plain.extend(unaccented(name).map(|name| (name, sign)));
            }
        }
        for &(code, list) in words.cldr_currencies {
            let Some(sign) = find(code).map(sure) else { continue };
            for name in list {
                self.words.insert(name, sign);
                plain.extend(unaccented(name).map(|name| (name, sign)));
            }
        }
        for &(power, certainty, codes, list) in words.subunits {
            let sign = Sign { codes, minor: Some(power), certainty, glued: false };
            for name in list {
                self.words.insert(name, sign);
                plain.extend(unaccented(name).map(|name| (name, sign)));
            }
        }
        // Behind the others: a word that is written so is that word.
        for (name, sign) in plain.iter().filter(|_| accents_optional) {
            self.words.insert(name, *sign);
        }
    }
}

fn sign(row: &SignRow) -> Sign {
    let &(_, certainty, glued, codes) = row;
    Sign { codes, minor: None, certainty, glued }
}

/// What a sign means in a region.
fn resolve(sign: Sign, region: &str) -> Option<CurrencyReading> {
    // The region decides nothing of what is sure.
    let sure = sign.codes.len() == 1 && !matches!(sign.certainty, Certainty::Weak | Certainty::Millions);
    let local = if sure { None } else { Currency::of_region(region) };
    let local = local.filter(|local| sign.codes.contains(&local.code()));
    let currency = match local {
        Some(local) => local,
        None => find(sign.codes.first()?)?,
    };
    let certainty = match sign.certainty {
        Certainty::Weak if local.is_some() => Certainty::Digits,
        Certainty::Millions if local.is_some() => Certainty::Weak,
        certainty => certainty,
    };
    Some(CurrencyReading { currency, codes: sign.codes, minor: sign.minor, certainty })
}

/// The sign, code or prefix of a currency that stands before a number and begins at `at`: `US$`, `EUR`, `Rs.`. What
/// follows is for the caller to read.
pub(crate) fn read_sign(
    text: &str,
    names: &Names,
    region: &str,
    at: usize,
) -> Option<Found<CurrencyReading>> {
    // Digits may follow at once, letters may not: `USD7bn`, not `USDA`.
    let ends = |text: &str, end: usize| {
        !char_before(text, end).is_some_and(is_letter) || !char_at(text, end).is_some_and(is_letter)
    };
    let exact = names.money.before.prefix(text, at, ends);
    let folded = names.money.dollars.prefix(text, at, ends);
    let (sign, end) = longer(exact, folded)?;
    if char_at(text, at).is_some_and(is_word) && !starts_word(text, at) {
        return None;
    }
    let digit = |at: usize| {
        let at = if matches!(char_at(text, at), Some('.' | ',')) { at + 1 } else { at };
        char_at(text, at).is_some_and(char::is_numeric)
    };
    let right = match (sign.glued, sign.certainty) {
        (true, _) => digit(end),
        (false, Certainty::Sure) => true,
        (false, _) => digit(skip_gap(text, end)),
    };
    if !right {
        return None;
    }
    Some(Found::new(at, end, resolve(sign, region)?))
}

/// The sign, code, name or subunit of a currency that stands after a number and begins at `at`, the gap or hyphen being
/// skipped: `euros`, `Canadian dollars`, `pence`, `p`.
pub(crate) fn read_currency_name(
    text: &str,
    names: &Names,
    region: &str,
    at: usize,
) -> Option<Found<CurrencyReading>> {
    let ends = |text: &str, end: usize| match char_before(text, end) {
        Some(c) if is_word(c) => ends_word(text, end),
        // A sign that touches digits belongs to them: `10 $5 notes`.
        _ => !char_at(text, end).is_some_and(char::is_numeric),
    };
    let exact = names.money.after.prefix(text, at, ends);
    let folded = names.money.words.prefix(text, at, ends);
    let (sign, end) = longer(folded, exact)?;
    if sign.glued && !char_before(text, at).is_some_and(char::is_numeric) {
        return None;
    }
    Some(Found::new(at, end, resolve(sign, region)?))
}

/// The letters at `at` that say of which country the dollars are whose sign stands before the number: `$75 U.S.`.
pub(crate) fn read_dollar_country(
    text: &str,
    names: &Names,
    region: &str,
    at: usize,
) -> Option<Found<CurrencyReading>> {
    let ends = |text: &str, end: usize| !char_before(text, end).is_some_and(is_word) || ends_word(text, end);
    let (sign, end) = names.money.countries.prefix(text, at, ends)?;
    Some(Found::new(at, end, resolve(sign, region)?))
}

/// The one that ends later; the first of two that end together.
fn longer(a: Option<(Sign, usize)>, b: Option<(Sign, usize)>) -> Option<(Sign, usize)> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.1 > a.1 { b } else { a }),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::cursor::after;
    use crate::language::{ALL, find as language};

    static NAMES: LazyLock<Vec<Names>> =
        LazyLock::new(|| ALL.iter().map(|language| Names::new(language)).collect());

    fn sign_of(text: &str, region: &str) -> Option<(String, String)> {
        let names = &NAMES[language("en")];
        let found = read_sign(text, names, region, 0)?;
        Some((found.value.currency.to_string(), after(text, found.span.end()).to_owned()))
    }

    fn name_of(tag: &str, text: &str, region: &str) -> Option<String> {
        let names = &NAMES[language(tag)];
        let number = text.find(|c: char| !c.is_numeric() && c != '.').unwrap();
        let found = read_currency_name(text, names, region, skip_gap(text, number))?;
        let minor = found.value.minor.map(|m| format!("/{m}")).unwrap_or_default();
        Some(format!("{}{minor}|{}", found.value.currency, after(text, found.span.end())))
    }

    #[test]
    fn tables_name_currencies() {
        let rows = BOTH.iter().chain(BEFORE).chain(AFTER).chain(MINOR.iter().map(|(_, row)| row));
        for code in rows.flat_map(|row| row.3).chain(DOLLAR_LETTERS.iter().flat_map(|row| row.2)) {
            assert!(find(code).is_some(), "{code}");
        }
        for code in WORDLIKE.iter().chain(NO_MONEY) {
            assert!(find(code).is_some(), "{code}");
        }
        for language in ALL {
            let words = &language.unit;
            let bare = words.currencies.iter().flat_map(|row| row.1);
            let minor = words.subunits.iter().flat_map(|row| row.2);
            for code in bare.chain(minor).chain(words.nationals.iter().map(|row| &row.0)) {
                assert!(find(code).is_some(), "{code}");
            }
        }
    }

    #[test]
    fn signs_before_a_number() {
        for (text, region, code, rest) in [
            ("$5", "US", "USD", "5"),
            ("$5", "AU", "AUD", "5"),
            ("$5", "GB", "USD", "5"),
            ("A$5", "US", "AUD", "5"),
            ("US$5", "AU", "USD", "5"),
            ("US $5", "AU", "USD", "5"),
            ("us $ 5", "US", "USD", " 5"),
            ("$US30m", "AU", "USD", "30m"),
            ("$A7", "US", "AUD", "7"),
            ("NZ $7", "US", "NZD", "7"),
            ("HK$2.3bn", "US", "HKD", "2.3bn"),
            ("EUR9m", "US", "EUR", "9m"),
            ("USD 7bn", "US", "USD", " 7bn"),
            ("INR1 trillion", "US", "INR", "1 trillion"),
            ("RM23.50", "US", "MYR", "23.50"),
            ("PS8.1bn", "US", "GBP", "8.1bn"),
            ("Y=590 billion", "US", "JPY", "590 billion"),
            ("\u{A5}590", "CN", "CNY", "590"),
            ("Rs. 500", "PK", "PKR", " 500"),
            ("R50", "ZA", "ZAR", "50"),
            ("kr 50", "NO", "NOK", " 50"),
            ("mxn$ 15", "US", "MXN", " 15"),
        ] {
            assert_eq!(sign_of(text, region), Some((code.into(), rest.into())), "{text}");
        }
        for text in ["USDA 5", "PS 5", "R 50", "A", "Rsx"] {
            assert_eq!(sign_of(text, "US"), None, "{text}");
        }
        assert_eq!(sign_of("A $5 fee", "US"), None);
    }

    #[test]
    fn weak_signs_are_surer_at_home() {
        let names = &NAMES[language("en")];
        let certainty = |text, region| read_sign(text, names, region, 0).map(|found| found.value.certainty);
        assert_eq!(certainty("R50", "US"), Some(Certainty::Weak));
        assert_eq!(certainty("R50", "ZA"), Some(Certainty::Digits));
        assert_eq!(certainty("TOP 10", "US"), Some(Certainty::Weak));
    }

    #[test]
    fn what_the_text_does_not_decide_has_candidates() {
        let names = &NAMES[language("en")];
        let dollar = read_sign("$5", names, "AU", 0).unwrap().value;
        let others: Vec<String> = dollar.candidates().iter().map(|other| other.to_string()).collect();
        assert_eq!(
            (dollar.currency.code(), &others[..2]),
            ("AUD", &["USD".to_owned(), "CAD".to_owned()][..])
        );
        assert!(read_sign("US$5", names, "AU", 0).unwrap().value.candidates().is_empty());
    }

    #[test]
    fn names_after_a_number() {
        for (text, region, expected) in [
            ("5 euros.", "US", "EUR|."),
            ("5 dollars", "CA", "CAD|"),
            ("5 Canadian dollars", "US", "CAD|"),
            ("5 Mexican pesos", "US", "MXN|"),
            ("5 pounds sterling", "US", "GBP|"),
            ("5 yuan", "US", "CNY|"),
            ("5 cents", "US", "USD/2|"),
            ("180p", "GB", "GBP/2|"),
            ("180 pence", "US", "GBP/2|"),
            ("5 USD", "US", "USD|"),
            ("5 \u{20AC}", "US", "EUR|"),
            ("5 kronor", "US", "SEK|"),
            ("5 US dollars", "US", "USD|"),
        ] {
            assert_eq!(name_of("en", text, region).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(name_of("en", "180 p", "GB"), None);
        assert_eq!(name_of("en", "10 $5 notes", "US"), None);
        for (text, expected) in [
            ("5 Euro", "EUR|"),
            ("5 US-Dollar", "USD|"),
            ("5 kanadische Dollar", "CAD|"),
            ("5 kanadischen Dollar", "CAD|"),
            ("5 Schweizer Franken", "CHF|"),
            ("5 Rubel", "RUB|"),
            ("5 Cent", "EUR/2|"),
            ("5 Pfund", "GBP|"),
        ] {
            assert_eq!(name_of("de", text, "DE").as_deref(), Some(expected), "{text}");
        }
    }
}
