//! Who is named before a colon that leads to a quotation: `Ann Lee: “Q”`, `The mayor, Ann Lee: “Q”`.

use super::phrase::PHRASE;
use super::speaker::{Reader, Source};
use super::words::{Kind, Role};
use crate::span::Span;

impl Reader<'_, '_> {
    /// `Name: “Q”` at the beginning of a line or sentence.
    pub(super) fn name_before_colon(&self, start: usize, colon: usize) -> Option<Source> {
        // `And Lee: “Q”`
        let start = start + usize::from(self.role(start) == Some(Role::Conjunction));
        if start >= colon {
            return None;
        }
        let name = colon - start <= 4
            && (start..colon).all(|place| {
                self.capital(place) && (self.role(place) == Some(Role::Plain) || self.joins(place))
            });
        if name && !self.roles.capitalised_nouns { self.made((start, colon - 1), None) } else { None }
    }

    /// The one word, with a capital that a noun has as well, that stands before the colon of the quotation at `place`.
    pub(super) fn word_before_colon(&self, place: usize) -> Option<Span> {
        let start = self.sentence(place);
        let colon = start + 1;
        let word = self.capital(start) && self.role(start) == Some(Role::Plain);
        let led = word && colon + 1 == place && self.kind(colon) == Some(Kind::Colon);
        self.span((start, start)).filter(|_| led && self.roles.capitalised_nouns)
    }

    /// `Il sindaco: “Q”`, `Trainer Lee: “Q”`, `De Franse president Lee: “Q”`, `Il segretario del Pd, Ann Lee: “Q”`: who is known by
    /// what he or she is.
    pub(super) fn office_before_colon(&self, start: usize, colon: usize) -> Option<Source> {
        let words = self.roles.words;
        let office = |place: usize| {
            if self.roles.capitalised_nouns {
                self.capital(place) && self.ends_as(place, words.offices)
            } else {
                words.offices.contains(&self.word(place).to_lowercase().as_str())
            }
        };
        let name = |place: usize| self.capital(place) && self.role(place) == Some(Role::Plain);
        let article =
            self.has_article(start) && !words.indefinite.contains(&self.word(start).to_lowercase().as_str());
        let mut noun = start + usize::from(article);
        // `De Franse president`
        if article && !self.roles.capitalised_nouns && name(noun) && !office(noun) {
            noun += 1;
        }
        if noun >= colon || !office(noun) {
            return None;
        }
        let names = noun + 1 < colon
            && colon - noun <= 4
            && (noun + 1..colon).all(|place| name(place) && !office(place));
        // `Le maire de Nantes : “Q”`
        let place = |at: usize| self.joins(at) || self.is_article(at) || self.capital(at);
        let of_place = self.role(noun + 1) == Some(Role::Connector)
            && colon - noun <= 5
            && name(colon - 1)
            && (noun + 1..colon).all(place);
        let alone = article && (noun + 1 == colon || of_place && !self.roles.capitalised_nouns);
        let comma = (noun + 1..colon).find(|&place| self.kind(place) == Some(Kind::Comma));
        let behind = article
            && comma.is_some_and(|comma| {
                self.is_name(comma + 1, colon)
                    && comma - noun < PHRASE
                    && (noun + 1..comma).all(|place| {
                        self.joins(place) || matches!(self.role(place), Some(Role::Plain | Role::Determiner))
                    })
            });
        if names || alone || behind { self.made((start, colon - 1), None) } else { None }
    }

    /// `Ann Lee (Labour): “Q”`, `Ann Lee, 34: “Q”`, `Ann Lee, a teacher: “Q”`, `The mayor, Ann Lee: “Q”`, `Head coach Ann Lee:
    /// “Q”`: a full name at the beginning of a sentence with what is told of it, or at its end behind who that is.
    pub(super) fn named_before_colon(&self, start: usize, colon: usize) -> Option<Source> {
        let named = |place: usize| self.capital(place) && self.role(place) == Some(Role::Plain);
        let end = (start..colon).find(|&place| !named(place) && !self.joins(place)).unwrap_or(colon);
        let small = |place: usize| {
            self.role(place) == Some(Role::Plain) && self.word(place).starts_with(char::is_lowercase)
        };
        if self.is_name(start, end) {
            let told = match self.kind(end) {
                Some(Kind::Sign) => self.aside(colon - 1, start) == Some(end),
                Some(Kind::Comma) => {
                    let age =
                        self.is_age(end + 1) && matches!(self.kind(end + 2), Some(Kind::Colon | Kind::Comma));
                    // German nouns have capitals as names have.
                    let noun = !self.roles.capitalised_nouns && (self.is_article(end + 1) || small(end + 1));
                    age || noun
                }
                _ => false,
            };
            let plain = (end..colon).all(|place| {
                !matches!(
                    self.role(place),
                    Some(Role::Verb | Role::Perfect | Role::Auxiliary | Role::Passive | Role::Pronoun)
                ) && !matches!(self.kind(place), Some(Kind::Quote(_)))
            });
            return if told && plain { self.made((start, end - 1), None) } else { None };
        }
        let tail = (start..colon).rev().take_while(|&place| named(place)).count();
        let first = colon - tail;
        if tail < 2 || first <= start {
            return None;
        }
        let comma = self.kind(first - 1) == Some(Kind::Comma);
        let words = if comma { first - 1 } else { first };
        let article = self.has_article(start);
        let who =
            (start + usize::from(article)..words).all(|place| small(place) || place == start && named(place));
        let who = who && words > start + usize::from(article) && colon - start <= PHRASE;
        let told = if comma { article } else { !self.roles.capitalised_nouns };
        if who && told { self.made((start, colon - 1), None) } else { None }
    }

    /// Whether a figure stands there that can be an age.
    pub(super) fn is_age(&self, place: usize) -> bool {
        let word = self.word(place);
        (1..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit())
    }

    /// `S is clear: “Q”`, with any verb, of a person by a name or pronoun.
    pub(super) fn led_in(&self, start: usize, colon: usize) -> Option<Source> {
        let comma = (start..colon).find(|&place| self.kind(place) == Some(Kind::Comma));
        let person = |&first: &usize| {
            self.phrase_after(first).filter(|phrase| {
                let name = (phrase.0..=phrase.1).any(|place| {
                    self.capital(place)
                        && self.role(place) == Some(Role::Plain)
                        && (place > start || phrase.0 == phrase.1 && self.capital(place))
                });
                let verb = matches!(
                    self.role(phrase.1 + 1),
                    Some(Role::Plain | Role::Auxiliary | Role::Passive | Role::Verb | Role::Perfect)
                ) && !self.capital(phrase.1 + 1);
                // `Lost probe found: “…”` is no clause.
                let known = self.role(phrase.1 + 1) != Some(Role::Plain) || self.looks_verb(phrase.1 + 1);
                let verb = verb && (known || phrase.0 < phrase.1) && !self.is_adverb(phrase.1 + 1);
                // `De Franse president Macron`: no verb stands between an adjective and a name.
                let adjective = self.is_article(phrase.0) && !known && phrase.1 <= phrase.0 + 1;
                let verb = verb && !adjective;
                let article = self.roles.capitalised_nouns && self.has_article(phrase.0);
                phrase.1 + 1 < colon
                    && verb
                    && (name && !article || self.role(phrase.0) == Some(Role::Pronoun))
            })
        };
        let subject = [Some(start), comma.map(|comma| comma + 1)].iter().flatten().find_map(person)?;
        let verb = subject.1 + 1;
        let other = (verb + 1..colon).any(|place| self.role(place) == Some(Role::Verb));
        (!other).then(|| self.made(subject, Some((verb, verb)))).flatten()
    }
}
