//! How far a noun phrase goes: what is told of it between commas, whom somebody speaks to behind it, adjectives and names.

use super::phrase::{APPOSITION, NAME, PHRASE};
use super::speaker::{Phrase, Reader};
use super::words::{Kind, Role};
use crate::language::quote::WordOrder;

/// So many asides stand behind one noun.
const ASIDES: usize = 4;
/// A relative clause between a noun and its verb has at most so many words.
const INNER: usize = 10;
/// So many small words stand between what a name's bearer belongs to and the name: `White House press secretary Ann Lee`.
const OFFICE: usize = 3;

impl Reader<'_, '_> {
    /// What stands before further asides that end at the comma at `end`, which is the first: `Lee, 60, of Leeds, Kent, said`.
    /// With the comma before all of them comes the end of the name that belongs to the noun before it: `The clerk, Ann Lee, 42,
    /// said`.
    pub(super) fn asides(&self, end: usize, floor: usize) -> (usize, Option<usize>) {
        let comma_before = |end: usize| {
            let low = end.saturating_sub(APPOSITION).max(floor);
            let mark = (low..end).rev().find(|&place| self.role(place).is_none());
            mark.filter(|&mark| self.kind(mark) == Some(Kind::Comma) && mark > floor)
        };
        let mut end = end;
        for _ in 0..ASIDES {
            let Some(comma) = comma_before(end).filter(|&comma| self.is_apart(comma + 1, end)) else { break };
            end = comma;
        }
        let of_noun = |&comma: &usize| {
            let (first, clean) = self.phrase_to(comma - 1, floor);
            self.is_name(comma + 1, end)
                && self.has_article(first)
                && self.begins_clause(first, floor)
                && self.is_phrase(first, comma - 1, clean)
        };
        comma_before(end).filter(of_noun).map_or((end, None), |comma| (comma, Some(end - 1)))
    }

    /// Whether the tokens from `first` to before `end` are told of the name before them: an age, where somebody is from, what
    /// somebody is.
    fn is_apart(&self, first: usize, end: usize) -> bool {
        let plain = (first..end).skip(1).all(|place| {
            !matches!(
                self.role(place),
                Some(
                    Role::Verb
                        | Role::Perfect
                        | Role::Auxiliary
                        | Role::Passive
                        | Role::Pronoun
                        | Role::Relative
                )
            )
        });
        let told = match self.role(first) {
            Some(Role::Preposition | Role::Connector | Role::Relative) => first + 1 < end,
            Some(Role::Determiner) => {
                let word = self.word(first).to_lowercase();
                let (name, _) = self.phrase_to(first.saturating_sub(2), first.saturating_sub(2 + NAME));
                let named = first > 1
                    && self.capital(first - 2)
                    && self.role(first - 2) == Some(Role::Plain)
                    && !name
                        .checked_sub(1)
                        .is_some_and(|before| self.role(before) == Some(Role::Preposition));
                named && self.roles.words.indefinite.contains(&word.as_str())
            }
            _ => self.is_age(first) && first + 1 == end,
        };
        plain && told
    }

    /// `the lawyer who represents Lee said`: the noun that a relative clause is about, whose last words `first` to `last` are.
    pub(super) fn noun_of_inner(&self, first: usize, last: usize, floor: usize) -> Option<Phrase> {
        if self.inverts() {
            return None;
        }
        let low = last.saturating_sub(INNER).max(floor + 1);
        let inside = |&place: &usize| {
            !matches!(
                self.role(place),
                None | Some(Role::Stop | Role::Pronoun | Role::Source | Role::Participle)
            )
        };
        let relative =
            (low..=last).rev().take_while(inside).find(|&at| self.role(at) == Some(Role::Relative))?;
        // `who` is what the next word is said of.
        let verb = relative + 1;
        let says = matches!(
            self.role(verb),
            Some(Role::Plain | Role::Auxiliary | Role::Passive | Role::Verb | Role::Perfect)
        ) && !self.capital(verb);
        let object = (verb + 1..=last).any(|place| {
            self.capital(place) || matches!(self.role(place), Some(Role::Determiner | Role::Preposition))
        });
        let noun =
            relative.checked_sub(1).filter(|&noun| noun >= floor && self.role(noun) == Some(Role::Plain))?;
        let (start, clean) = self.phrase_to(noun, floor);
        let begins = self.begins_clause(start, floor) || self.role(start - 1) == Some(Role::Stop);
        // `Police who searched the house said`
        let bare = self.roles.words.order == WordOrder::SubjectFirst && start == noun && start == floor;
        let told = self.has_article(start) || bare && self.capital(start);
        let found = says && object && first > relative && begins && told;
        (found && self.is_phrase(start, noun, clean)).then_some((start, noun))
    }

    /// Whether what the article at `place` begins is whom somebody spoke to: `sagte Ann Lee der Rheinischen Post`, but not
    /// `sagte Chefredakteur der Zeitung`.
    pub(super) fn is_recipient(&self, place: usize) -> bool {
        let noun = |&place: &usize| self.capital(place) && self.role(place) == Some(Role::Plain);
        !self.ends_as(place - 1, self.roles.words.of_recipients)
            && (place + 1..place + PHRASE)
                .take_while(noun)
                .any(|noun| self.ends_as(noun, self.roles.words.recipients))
    }

    /// Whether a hearer follows on the name from `first` to `place`: `dice Ann Lee all'Ansa`, `sagte Ann Lee der BBC`, `säger Ann
    /// Lee till TT`, but not `l'assessore alla Cultura`, `Karl der Große`, `talesperson för Volvo`.
    pub(super) fn is_dative(&self, first: usize, place: usize) -> bool {
        let word = self.word(place).trim_end_matches(['\'', '’']);
        let Some(before) = place.checked_sub(1).filter(|_| self.roles.words.datives.contains(&word)) else {
            return false;
        };
        let name = |place: usize| self.capital(place) && self.role(place) == Some(Role::Plain);
        if !self.inverts() {
            return (first..place).all(|place| self.capital(place));
        }
        if !self.roles.capitalised_nouns {
            // `Volvo-chefen för`, `VD för` are no names.
            let word = self.word(before);
            let part = word.rsplit(['-', '\u{2010}', '\u{2011}']).next().unwrap_or(word);
            let mut letters = part.chars();
            let begins = letters.next().is_some_and(char::is_uppercase);
            return begins && letters.any(char::is_lowercase) && name(before) && !self.is_possessive(before);
        }
        let office = |place: usize| self.ends_as(place, self.roles.words.of_recipients);
        let titled = place >= first + 3 && name(before - 1) && office(before - 1);
        let alone = !self.has_article(first) && (first..place).all(|place| self.capital(place));
        let epithet = self.ends_as(place + 1, self.roles.words.epithets);
        name(before) && !office(before) && name(place + 1) && !epithet && (alone || titled)
    }

    /// Whether the word at `place` is whom somebody tells it, behind the noun with an article in its ending that begins at `first`:
    /// `fortalte mannen avisa VG`, `fortalte mannen NRK`.
    pub(super) fn is_told(&self, first: usize, place: usize) -> bool {
        let Some(noun) = place.checked_sub(1).filter(|&noun| noun >= first && !self.capital(noun)) else {
            return false;
        };
        if !self.roles.endings.definite.fit(self.word(noun))
            || self.roles.words.indefinite.contains(&self.word(first))
        {
            return false;
        }
        let verb = (0..first).rev().take(OFFICE).find(|&before| !self.is_adverb(before));
        let word = self.word(place);
        let another = !self.capital(place) || word.len() > 1 && word.chars().all(char::is_uppercase);
        another && verb.is_some_and(|verb| self.roles.words.tells.contains(&self.word(verb)))
    }

    /// Whether whom somebody spoke to follows at `place`: `dijo el vecino al juez`, but not `el candidato al Senado`.
    pub(super) fn is_hearer(&self, place: usize) -> bool {
        self.roles.words.hearers.contains(&self.word(place))
            && !self.ends_as(place - 1, self.roles.words.of_recipients)
            && !self.capital(place + 1)
    }

    /// Whether the word at `place` is one of the list or, being longer, ends in one of more than three letters.
    pub(super) fn ends_as(&self, place: usize, list: &[&str]) -> bool {
        let word = self.word(place).to_lowercase();
        list.iter().any(|&end| word == end || end.len() > 3 && word.ends_with(end))
    }

    /// Whether the small word at `place` stands between what somebody belongs to and the name, or ends a phrase with an adjective
    /// that has a capital, behind a verb: `said Labour leader Ann Lee`, `zei de Franse president`.
    pub(super) fn leads_to_name(&self, first: usize, place: usize) -> bool {
        let told = first.checked_sub(1).and_then(|before| self.role(before));
        if self.roles.capitalised_nouns
            || self.roles.words.order == WordOrder::Free
            || !matches!(told, Some(Role::Verb | Role::Perfect | Role::Source | Role::Tag))
        {
            return false;
        }
        let words = (place..place + OFFICE)
            .take_while(|&place| {
                self.role(place) == Some(Role::Plain)
                    && !self.capital(place)
                    && !self.is_number(place)
                    && !self.is_adverb(place)
                    && !self.looks_verb(place)
            })
            .count();
        let next = place + words;
        let name = self.capital(next) && self.role(next) == Some(Role::Plain);
        // `said the French president on Monday`
        let ends = self.is_article(first)
            && (first + 1..place).all(|place| self.capital(place) || place > first + 1)
            && matches!(
                self.kind(next),
                None | Some(
                    Kind::End
                        | Kind::Comma
                        | Kind::Word(
                            Role::Connector
                                | Role::Preposition
                                | Role::Stop
                                | Role::Adverb
                                | Role::Conjunction
                        )
                )
            );
        words > 0 && (name || ends)
    }

    /// Whether the small word at `place` belongs to the one capitalised noun after the article at `first`, in a language
    /// that has adjectives there: `la Banque centrale européenne`.
    pub(super) fn describes(&self, first: usize, place: usize) -> bool {
        if self.is_of_noun(first, place) {
            return true;
        }
        self.roles.words.order == WordOrder::Free
            && self.is_article(first)
            && place <= first + 3
            && self.capital(first + 1)
            && (first + 2..place).all(|between| !self.capital(between))
            && self.word(first + 1).chars().nth(1).is_some_and(char::is_lowercase)
            && !self.roles.endings.past.fit(self.word(place))
    }

    /// Whether the small word at `place` is an adjective of the capitalised noun before it, which belongs to the one that the
    /// article at `first` begins: `le ministre des Affaires étrangères`.
    fn is_of_noun(&self, first: usize, place: usize) -> bool {
        let word = self.word(place);
        let Some(noun) = place.checked_sub(1).filter(|&noun| noun > first + 1 && self.capital(noun)) else {
            return false;
        };
        let joined = self.role(noun - 1) == Some(Role::Connector)
            || self.is_article(noun - 1) && self.role(noun - 2) == Some(Role::Connector);
        joined
            && word.len() > 3
            && self.roles.words.adjectives.iter().any(|ending| word.ends_with(ending))
            && self.word(noun).chars().nth(1).is_some_and(char::is_lowercase)
    }
}
