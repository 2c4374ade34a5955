//! Texts and institutions that somebody is quoted from where no verb has a subject: `“Q”, heißt es in dem Bericht`, `Nella nota si
//! legge: “Q”`.

use super::phrase::{APPOSITION, PHRASE};
use super::speaker::{Reader, Source};
use super::words::{Kind, Role};
use crate::cursor::is_gap;
use crate::span::Span;

/// A verb that says so has at most so many tokens.
const SAYS: usize = 6;
/// So many words may stand between it and the text.
const BETWEEN: usize = 8;
/// So many words stand between an article and its noun: `dem gestern vorgelegten neuen Bericht`.
const BEFORE: usize = 5;
/// What begins a clause about a text has at most so many words: `en el que`.
const RELATIVE: usize = 3;
/// So many times something joins what a text is of: `nota del ministero dell'Interno`.
const JOINED: usize = 4;

/// Where it is said that a text says so.
#[derive(Clone, Copy, Debug)]
struct Says {
    /// The verb's token.
    verb: usize,
    /// The first token behind all that belongs to it.
    next: usize,
    /// Whether the verb stands alone, so that it may have a subject: `steht`.
    bare: bool,
}

impl Reader<'_, '_> {
    /// `“Q”, heißt es in dem Bericht`: what begins at `place`, behind the quotation. Nothing where another verb stands there, and
    /// nobody where it is not told in what.
    pub(super) fn quoted_from(&self, place: usize, parted: bool) -> Option<Option<Source>> {
        if self.roles.says.is_empty() {
            return None;
        }
        if let Some((source, _)) = self.framed_document(place).filter(|_| parted) {
            return Some(Some(source));
        }
        let skip = (place..place + 2)
            .take_while(|&at| self.role(at) == Some(Role::Tag) || self.is_adverb(at))
            .count();
        let says = self.says(place).or_else(|| self.says(place + skip))?;
        if says.bare && !parted {
            return None;
        }
        match self.document_of(says) {
            Some((speaker, _)) => Some(self.said_in(speaker, says)),
            None => {
                // `it says in its paper`, `si spiega il ministro`
                let said = self.role(place) == Some(Role::Pronoun) || self.phrase_after(says.next).is_some();
                (!says.bare && !said).then_some(None)
            }
        }
    }

    /// `In dem Bericht heißt es: “Q”`, `Es heißt in dem Bericht, das sei “Q”`: who says it, and the token behind the verb, for the
    /// verb nearest to `end` in the clauses from `start` on.
    pub(super) fn led_by_document(&self, start: usize, end: usize) -> Option<(Source, usize)> {
        if self.roles.says.is_empty() {
            return None;
        }
        let low = end.saturating_sub(APPOSITION).max(start);
        for place in (low..end).rev() {
            if matches!(self.kind(place), Some(Kind::Quote(_))) {
                return None;
            }
            let framed = self.framed_document(place).filter(|&(_, next)| self.leads_on(next, end, true));
            if framed.is_some() {
                return framed;
            }
            let Some(says) = self.says(place) else { continue };
            // `det står`
            let wider = place.checked_sub(1).filter(|&wider| wider >= start);
            let wider = wider.and_then(|wider| Some((wider, self.says(wider)?)));
            let (place, says) = wider.filter(|(_, wider)| wider.next >= says.next).unwrap_or((place, says));
            let behind = self.document_of(says);
            if !self.leads_on(behind.map_or(says.next, |(_, next)| next), end, says.bare) {
                return None;
            }
            let speaker = behind
                .map(|(speaker, _)| speaker)
                .or_else(|| self.document_before(place, start))
                .or_else(|| self.document_of_relative(place, start))?;
            return Some((self.said_in(speaker, says)?, says.next));
        }
        None
    }

    /// `wie es in dem Bericht heißt`: who says it, and the token behind the verb.
    fn framed_document(&self, place: usize) -> Option<(Source, usize)> {
        let words = &self.roles.words.documents;
        let token = self.tokens.get(place).filter(|_| !words.framed.is_empty())?;
        let ((), end) = self.roles.framed.longest(self.text, token.span.start())?;
        let next = (place + 1..=place + SAYS)
            .find(|&next| self.tokens.get(next).is_none_or(|token| token.span.start() >= end))?;
        let (speaker, verb) = self.document_behind(next)?;
        let known = words.says.iter().any(|&(_, says)| says == self.word(verb));
        let cue = self.tokens.get(verb).filter(|_| known)?.span;
        Some((Source { speaker, cue: Some(cue) }, verb + 1))
    }

    /// `ein Brief der Stadt, in dem es heißt`: the text that the relative clause is about whose verb stands at `verb`.
    fn document_of_relative(&self, verb: usize, floor: usize) -> Option<Span> {
        let ends = self.tokens.get(verb)?.span.start();
        let relative = (verb.saturating_sub(RELATIVE).max(floor)..verb).find(|&at| {
            let start = self.tokens.get(at).map_or(ends, |token| token.span.start());
            let found = self.roles.of_documents.longest(self.text, start);
            found
                .is_some_and(|((), end)| self.tokens.get(verb - 1).is_some_and(|last| last.span.end() == end))
        })?;
        let comma = relative.checked_sub(1).is_some_and(|comma| self.kind(comma) == Some(Kind::Comma));
        let last = relative.checked_sub(1 + usize::from(comma)).filter(|&last| last >= floor)?;
        let low = last.saturating_sub(PHRASE).max(floor);
        let head = (low..=last)
            .rev()
            .take_while(|&at| self.role(at).is_some())
            .filter(|&at| self.is_document(at) && self.document_to(at) == last)
            .last()?;
        let describes = |&at: &usize| self.role(at) == Some(Role::Plain) && !self.capital(at);
        let small = (low..head).rev().take_while(describes).count();
        let article = (head - small).checked_sub(1).filter(|&article| {
            let word = self.plain(article);
            article >= low
                && (self.is_article(article)
                    || self.roles.words.documents.articles.contains(&word.as_str())
                    || self.roles.words.indefinite.contains(&word.as_str()))
        });
        self.span((article.unwrap_or(head), last))
    }

    fn said_in(&self, speaker: Span, says: Says) -> Option<Source> {
        Some(Source { speaker, cue: Some(self.tokens.get(says.verb)?.span) })
    }

    /// What says at `place` that a text says so.
    fn says(&self, place: usize) -> Option<Says> {
        let token = self.tokens.get(place)?;
        token.role()?;
        let (row, end) = self.roles.says.longest(self.text, token.span.start())?;
        let (_, verb) = *self.roles.words.documents.says.get(row)?;
        let next = (place + 1..=place + SAYS)
            .find(|&next| self.tokens.get(next).is_none_or(|token| token.span.start() >= end))?;
        let whole = self.tokens.get(next - 1).is_some_and(|last| last.span.end() <= end);
        let verb = (place..next).find(|&at| self.plain(at) == verb)?;
        whole.then_some(Says { verb, next, bare: place + 1 == next })
    }

    /// The text or institution behind the verb, and the token behind it. No subject stands between where the verb may have one:
    /// `stand Kern in der Akte`.
    fn document_of(&self, says: Says) -> Option<(Span, usize)> {
        let first = (says.next..says.next + BETWEEN).find(|&at| !self.is_adverb(at))?;
        let leads = self.role(first) == Some(Role::Preposition)
            || self.roles.words.documents.inside.contains(&self.plain(first).as_str());
        (leads || !says.bare).then(|| self.document_behind(says.next)).flatten()
    }

    /// The text or institution that a preposition leads to in the words from `from` on, and the token behind it.
    fn document_behind(&self, from: usize) -> Option<(Span, usize)> {
        let words = &self.roles.words.documents;
        for place in from..from + BETWEEN {
            self.role(place).filter(|role| *role != Role::Verb)?;
            let word = self.plain(place);
            if words.inside.contains(&word.as_str())
                && let Some(found) = self.document(place)
            {
                return Some(found);
            }
            if words.from.contains(&word.as_str()) {
                let subject = self.phrase_after(place + 1)?;
                return Some((self.span(subject)?, subject.1 + 1));
            }
        }
        None
    }

    /// The text or institution that the clause of the verb at `verb` begins with.
    fn document_before(&self, verb: usize, floor: usize) -> Option<Span> {
        let words = &self.roles.words.documents;
        let low = verb.saturating_sub(APPOSITION).max(floor);
        (low..verb)
            .rev()
            .take_while(|&at| !matches!(self.kind(at), Some(Kind::Quote(_) | Kind::Word(Role::Verb))))
            .filter(|&at| words.inside.contains(&self.plain(at).as_str()))
            .filter(|&at| {
                self.begins_clause(at, floor)
                    || matches!(
                        self.role(at - 1),
                        Some(Role::Conjunction | Role::Stop | Role::Adverb | Role::Tag)
                    ) && self.begins_clause(at - 1, floor)
            })
            .find_map(|at| self.document(at).filter(|&(_, next)| next <= verb))
            .map(|(speaker, _)| speaker)
    }

    /// Whether what is said follows at the end of the words from `from` on: behind a colon or comma, or what begins a clause,
    /// or at once where the verb has no subject.
    fn leads_on(&self, from: usize, end: usize, bare: bool) -> bool {
        let behind = |place: usize| {
            let that = || self.roles.words.that.contains(&self.plain(place).as_str());
            matches!(self.kind(place), Some(Kind::Colon | Kind::Comma)) || that()
        };
        let skipped = |&place: &usize| match self.role(place) {
            Some(Role::Verb | Role::Pronoun) | None => false,
            Some(Role::Adverb) => true,
            _ => !bare,
        };
        let words = (from..from + BETWEEN).take_while(|place| !behind(*place) && skipped(place)).count();
        behind(from + words) || !bare && from + words == end
    }

    /// The text or institution behind the preposition at `place`, with its article and what it is of, and the token behind it.
    fn document(&self, place: usize) -> Option<(Span, usize)> {
        let words = &self.roles.words.documents;
        let mut first = place + 1;
        let mut start = self.tokens.get(first)?.span.start();
        // `in het`
        if let Some(gap) = self.word(place).rfind(is_gap) {
            let token = self.tokens.get(place)?.span;
            let rest = crate::cursor::slice(self.text, Span::new(token.start() + gap, token.end()));
            start = token.end() - rest.trim_start_matches(is_gap).len();
        }
        let article = if words.articles.is_empty() {
            self.is_article(first)
        } else {
            words.articles.contains(&self.plain(first).as_str())
        };
        first += usize::from(article);
        let capitals = self.roles.capitalised_nouns;
        // `einer am Montag verbreiteten Mitteilung`
        let nested = article && capitals && self.role(first) == Some(Role::Preposition);
        let head = (first..first + BEFORE).find(|&at| self.is_document(at))?;
        let describes = |at: usize| {
            let plain = self.role(at) == Some(Role::Plain) || self.is_adverb(at);
            plain && (!capitals || !self.capital(at) || self.roles.endings.of_places.fit(self.word(at)))
        };
        let small = !self.capital(head - 1) && self.role(head - 1) == Some(Role::Plain);
        let inner = |at: usize| matches!(self.kind(at), Some(Kind::Word(role)) if role != Role::Verb);
        let described = (first..head).all(describes) || nested && small && (first..head).all(inner);
        if !described {
            return None;
        }
        let last = self.document_to(head);
        let span = Span::new(start, self.tokens.get(last)?.span.end());
        Some((span, last + 1))
    }

    /// The end of the text or institution whose noun stands at `head`: `nota del ministero dell'Interno`.
    fn document_to(&self, head: usize) -> usize {
        let mut last = head;
        for _ in 0..JOINED {
            let Some(end) = self.joined_to(last) else { break };
            last = end;
        }
        last
    }

    /// The end of what the noun at `noun` is of: `Bericht der Kommission`.
    fn joined_to(&self, noun: usize) -> Option<usize> {
        let next = noun + 1;
        if self.role(next) != Some(Role::Connector) || self.is_number(next + 1) || self.is_adverb(next + 1) {
            // `bij de politie Gent`
            let name = self.capital(next) && self.role(next) == Some(Role::Plain);
            return (name && !self.roles.capitalised_nouns).then_some(next);
        }
        let first = next + 1;
        let article = self.is_article(first);
        let mut last = None;
        for place in first + usize::from(article)..first + PHRASE {
            let adjective = last.is_none() && self.roles.capitalised_nouns && place < first + BEFORE;
            match self.role(place) {
                Some(Role::Plain) if self.capital(place) => last = Some(place),
                Some(Role::Plain) if last.is_none() && !self.is_adverb(place) => {
                    if !adjective {
                        return Some(place);
                    }
                }
                _ => break,
            }
        }
        last
    }

    /// Whether the word at `place` is a noun for a text or for an institution.
    fn is_document(&self, place: usize) -> bool {
        if !matches!(self.role(place), Some(Role::Plain | Role::Verb | Role::Perfect))
            || self.roles.capitalised_nouns && !self.capital(place)
        {
            return false;
        }
        let nouns = &self.roles.words.documents.nouns;
        let word = self.plain(place);
        if !self.inverts() {
            return nouns.any.contains(&word.as_str());
        }
        self.ends_as(place, nouns.any) && !nouns.but.iter().any(|but| word.ends_with(but))
    }
}
