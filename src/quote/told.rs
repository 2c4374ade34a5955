//! Verbs that tell in another way who speaks: in the passive, in two parts, of what another reports, in the next sentence.

use super::kind::Shape;
use super::phrase::PHRASE;
use super::speaker::{LOOK, Phrase, Reader, Source};
use super::words::{Kind, Role};
use crate::cursor::{after, is_gap, slice};
use crate::language::quote::WordOrder;

/// The parts of a verb stand at most so many words apart.
const SPLIT: usize = 8;

impl Reader<'_, '_> {
    /// `sagte S dem „Spiegel“`: whether the quotation is the name of whom somebody spoke to, at the end of what is told.
    pub(super) fn names_paper(&self, place: usize, shape: &Shape) -> bool {
        if !self.roles.capitalised_nouns || shape.words > 3 || !shape.last.is_alphanumeric() {
            return false;
        }
        // `dem Züricher „Tages-Anzeiger“`
        let Some(mut to) = place.checked_sub(1) else { return false };
        if self.capital(to) && self.roles.endings.of_places.fit(self.word(to)) {
            to = to.saturating_sub(1);
        }
        let ends = matches!(self.kind(place + 1), None | Some(Kind::End | Kind::Comma))
            || self.role(place + 1) == Some(Role::Preposition) && self.role(place + 2).is_some();
        let words = self.roles.words;
        // Who speaks stands between the verb and the name.
        let low = to.saturating_sub(PHRASE);
        let mut before = (low..to).rev().take_while(|&before| self.role(before).is_some());
        words.papers.contains(&self.word(to))
            && ends
            && before.any(|before| words.tells.contains(&self.word(before)))
    }

    /// Whether a verb says that the quotation is spoken, though not by whom: `«No», contestó.`, `Y agregó: «No»`.
    pub(super) fn is_said(&self, place: usize) -> bool {
        if !self.roles.words.drops_subjects {
            return false;
        }
        let helps = |place: usize| self.role(place) == Some(Role::Auxiliary) || self.is_adverb(place);
        let mut next = place + 1;
        while matches!(self.kind(next), Some(Kind::Comma | Kind::Dash)) {
            next += 1;
        }
        let verb = (next..next + PHRASE).find(|&verb| !helps(verb));
        let behind =
            next > place + 1 && verb.is_some_and(|verb| self.is_verb(verb) && self.ends_clause(verb + 1));
        let before = place.checked_sub(2).is_some_and(|verb| {
            let first = (verb.saturating_sub(PHRASE)..verb).rev().find(|&first| !helps(first));
            self.kind(place - 1) == Some(Kind::Colon)
                && self.is_verb(verb)
                && first.is_none_or(|first| {
                    matches!(self.kind(first), Some(Kind::End | Kind::Comma | Kind::Word(Role::Conjunction)))
                })
        });
        behind || before
    }

    /// `He was asked, “Q?” S said no`: whether the quotation is asked by nobody who is told.
    pub(super) fn is_asked(&self, place: usize, shape: &Shape) -> bool {
        let Some(mark) = place.checked_sub(1).filter(|_| shape.last == '?' && self.is_led(place)) else {
            return false;
        };
        if self.roles.words.order != WordOrder::SubjectFirst || !self.capital(place + 1) {
            return false;
        }
        let start = self.sentence(place);
        let asked = self.roles.words.verbs.contains(&self.word(start).to_lowercase().as_str());
        asked && start + 1 == mark
            || start + 1 < mark
                && self.role(mark - 1) == Some(Role::Verb)
                && matches!(self.role(mark - 2), Some(Role::Passive | Role::Stop))
    }

    /// `described by S as “Q”`, `condemned as “Q” by S`, `was called “Q” by S`.
    pub(super) fn said_by_agent(&self, place: usize, shape: &Shape) -> Option<Source> {
        let words = self.roles.words;
        if words.agents.is_empty() || shape.capital {
            return None;
        }
        let is_agent =
            |place: usize| words.agents.iter().any(|agent| agent.eq_ignore_ascii_case(self.word(place)));
        let before = place.checked_sub(1)?;
        let linked = words.links.contains(&self.word(before));
        let verb = if linked { before.checked_sub(1)? } else { before };
        let passive = || verb.checked_sub(1).is_some_and(|helps| self.role(helps) == Some(Role::Passive));
        if is_agent(place + 1) && self.is_passive_form(verb) && (linked || passive()) {
            let agent = self.agent_at(place + 2)?;
            let end = matches!(self.kind(agent.1 + 1), None | Some(Kind::End | Kind::Comma | Kind::Word(_)));
            return if end { self.made(agent, Some((verb, verb))) } else { None };
        }
        if !linked {
            return None;
        }
        let low = before.saturating_sub(PHRASE);
        let by = (low..before)
            .rev()
            .take_while(|&place| self.role(place).is_some())
            .find(|&place| is_agent(place))?;
        let verb = by.checked_sub(1).filter(|&verb| self.is_passive_form(verb))?;
        let agent = self.agent_at(by + 1)?;
        if agent.1 + 1 == before { self.made(agent, Some((verb, verb))) } else { None }
    }

    /// Who does what a participle says, from `place` on: `charities`, `the mayor of Leeds`.
    fn agent_at(&self, place: usize) -> Option<Phrase> {
        self.phrase_after(place).or_else(|| {
            let words = (place..place + 3).take_while(|&word| self.role(word) == Some(Role::Plain)).count();
            let number = self.word(place).starts_with(|c: char| c.is_ascii_digit());
            (words > 0 && words < 3 && !number).then(|| (place, place + words - 1))
        })
    }

    /// Whether the word at `place` is the participle of a reporting verb, in any gender and number: `calificada`.
    fn is_passive_form(&self, place: usize) -> bool {
        let words = self.roles.words;
        let word = self.word(place).to_lowercase();
        if words.perfects.is_empty() {
            return self.roles.endings.past.fit(&word) && words.verbs.contains(&word.as_str());
        }
        let free = words.order == WordOrder::Free;
        words.perfects.iter().any(|&known| {
            known == word
                || free
                    && known
                        .strip_suffix('o')
                        .and_then(|stem| word.strip_prefix(stem))
                        .is_some_and(|end| matches!(end, "a" | "i" | "e" | "as" | "os"))
        })
    }

    /// `«Q». Lo ha detto S`: the sentence behind the quotation says whose it is.
    pub(super) fn said_in_next(&self, place: usize, shape: &Shape) -> Option<Source> {
        let next = match self.kind(place + 1) {
            Some(Kind::End) => place + 2,
            _ if self.ends_sentence(place) => place + 1,
            _ => return None,
        };
        if shape.words < 3 && !shape.sentence {
            return None;
        }
        let start = self.tokens.get(next).filter(|_| self.capital(next))?.span.start();
        let behind = self.roles.words.tails.iter().find_map(|&tail| {
            let rest = after(self.text, start);
            let mut chars = rest.char_indices();
            let same = tail.chars().all(|wanted| {
                chars.next().is_some_and(|(_, c)| {
                    let c = if c == '’' { '\'' } else { c };
                    c.to_lowercase().eq(std::iter::once(wanted))
                })
            });
            let end = start + chars.next().map_or(rest.len(), |(end, _)| end);
            (next..next + PHRASE)
                .take_while(|&place| self.tokens.get(place).is_some_and(|token| token.span.end() <= end))
                .last()
                .filter(|&last| same && self.tokens.get(last).is_some_and(|token| token.span.end() == end))
        })?;
        let mut verb = behind;
        if !self.is_verb(verb) {
            verb += 1;
            while self.role(verb) == Some(Role::Auxiliary) || self.is_adverb(verb) {
                verb += 1;
            }
        }
        let ends = (verb..verb + LOOK)
            .map(|place| self.kind(place))
            .find(|kind| matches!(kind, None | Some(Kind::End | Kind::Colon)));
        let subject =
            self.subject_after(verb).filter(|_| self.is_verb(verb) && ends != Some(Some(Kind::Colon)))?;
        if self.ends_clause(subject.1 + 1) { self.made(subject, Some(self.cue(verb, next))) } else { None }
    }

    /// Whether the verb at `verb` is of a clause about a thing that another clause follows, which it reports nothing of: `contrary
    /// to what S believes, it was “Q”`, but not `according to what S says, it was “Q”`.
    pub(super) fn is_of_thing(&self, verb: usize, start: usize, end: usize) -> bool {
        let words = self.roles.words;
        let same = |list: &[&str], place: usize| list.contains(&self.plain(place).as_str());
        if words.things.is_empty() {
            return false;
        }
        let last = match words.order {
            WordOrder::Free if self.kind(verb + 1) != Some(Kind::Comma) => {
                self.subject_after(verb).map_or(verb, |subject| subject.1)
            }
            _ => verb,
        };
        let rest = last + 2;
        if self.kind(last + 1) != Some(Kind::Comma) || rest >= end {
            return false;
        }
        // `Was S sagte, war: „Q“`
        let copula = (rest..end).all(|place| self.role(place) == Some(Role::Passive));
        if copula && self.kind(end) == Some(Kind::Colon) {
            return false;
        }
        let thing = (verb.saturating_sub(PHRASE).max(start)..verb)
            .rev()
            .take_while(|&place| self.role(place).is_some_and(|role| role != Role::Verb))
            .find(|&place| same(words.things, place));
        thing.is_some_and(|thing| {
            let before = thing.checked_sub(1).filter(|&before| before >= start);
            !before.is_some_and(|before| {
                self.role(before) == Some(Role::Source)
                    || same(words.things_heard, before) && self.begins_clause(before, start)
            })
        })
    }

    /// `S told T that it was “Q”, wrote the paper`: who says it, where a verb behind the quotation only reports that.
    pub(super) fn told_inside(&self, place: usize, shape: &Shape) -> Option<Source> {
        let words = self.roles.words;
        let reported =
            self.kind(place + 1) == Some(Kind::Comma) && words.press.contains(&self.word(place + 2));
        if !reported || shape.capital {
            return None;
        }
        let start = self.sentence(place);
        let that = (start..place)
            .rev()
            .take_while(|&at| self.role(at).is_some_and(|role| role != Role::Verb))
            .find(|&at| words.that.contains(&self.word(at)))?;
        // `– I think that it is “Q”, writes S`
        let spoken = start.checked_sub(1).is_some_and(|dash| self.kind(dash) == Some(Kind::Dash));
        let source = self.clause(start, that, false).filter(|_| !spoken)?;
        let pronoun = (start..that).any(|at| {
            self.role(at) == Some(Role::Pronoun)
                && self.tokens.get(at).is_some_and(|token| token.span == source.speaker)
        });
        (!pronoun).then_some(source)
    }

    /// `„…“, stellt S klar`: a verb that reports with a word apart from it.
    pub(super) fn split(&self, verb: usize) -> Option<Source> {
        let word = self.word(verb);
        let mut tails = self
            .roles
            .words
            .split
            .iter()
            .filter_map(|row| row.strip_prefix(word)?.strip_prefix(' '))
            .peekable();
        tails.peek()?;
        let subject = self.phrase_after(verb + 1)?;
        // `stellt S am Montag klar`
        let behind = self.tokens.get(subject.1 + 1..)?;
        let words = behind.iter().take(SPLIT).take_while(|token| token.role().is_some()).count();
        let (first, last) = (behind.first()?, behind.get(words.checked_sub(1)?)?);
        let rest = slice(self.text, first.span.cover(last.span));
        tails
            .any(|tail| {
                rest.strip_suffix(tail).is_some_and(|before| before.is_empty() || before.ends_with(is_gap))
            })
            .then(|| self.made(subject, Some((verb, verb))))
            .flatten()
    }

    /// `quoted S as saying`, `S was quoted as saying`: who says what another reports, by the verb at `verb`.
    pub(super) fn relayed(&self, verb: usize) -> Option<Source> {
        let words = self.roles.words;
        if !words.relays.contains(&self.word(verb).to_lowercase().as_str()) {
            return None;
        }
        let saying = (verb + 1..verb + PHRASE)
            .take_while(|&place| self.role(place).is_some())
            .find(|&place| self.role(place) == Some(Role::Participle))?;
        let link =
            saying.checked_sub(1).filter(|&link| link > verb && words.relayed.contains(&self.word(link)))?;
        let passive = verb.checked_sub(1).filter(|&helps| self.role(helps) == Some(Role::Passive));
        let subject = match passive {
            Some(helps) => self.phrase_before(helps, self.sentence(verb))?,
            None => self.phrase_after(verb + 1).filter(|subject| subject.1 + 1 == link)?,
        };
        self.made(subject, Some((saying, saying)))
    }
}
