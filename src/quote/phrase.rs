//! The noun phrases around a reporting verb: which of them says it.

use super::speaker::{Phrase, Reader, Source};
use super::words::{Kind, Role};
use crate::language::quote::WordOrder;

/// How many words a noun phrase has.
pub(super) const PHRASE: usize = 14;
/// How many tokens stand between commas after a noun.
pub(super) const APPOSITION: usize = 25;
/// How many tokens lie between a participle and the verb that helps it.
const FRAME: usize = 14;
/// A name has at most so many words.
pub(super) const NAME: usize = 4;
/// A quotation of more bytes is no part of a noun phrase.
const NAMED: usize = 48;

impl Reader<'_, '_> {
    /// The subject of the verb at `verb`, on the side of it where the language has it.
    pub(super) fn subject_of(&self, verb: usize, floor: usize) -> Option<Source> {
        let before = verb.checked_sub(1).filter(|&before| before >= floor);
        if before.is_some_and(|before| self.role(before) == Some(Role::Passive)) {
            return None;
        }
        if self.role(verb) == Some(Role::Participle) {
            let low = verb.saturating_sub(PHRASE).max(floor);
            let relays = |place: usize| self.relayed(place);
            let relayed = before.filter(|&before| self.roles.words.relayed.contains(&self.word(before)));
            return match relayed {
                Some(link) => {
                    (low..link).rev().take_while(|&place| self.role(place).is_some()).find_map(relays)
                }
                None => self.subject_of_participle(verb, floor),
            };
        }
        // An object of what the narrator tells: `Il jette un œil critique sur son travail`.
        if self.is_attribute(verb, floor) {
            return None;
        }
        if let Some(source) = self.coordinated(verb, floor) {
            return Some(source);
        }
        match self.roles.words.order {
            WordOrder::SubjectFirst => {
                let subject = self.phrase_before(verb, floor)?;
                self.made(subject, Some(self.cue(verb, floor)))
            }
            WordOrder::VerbSecond => self.subject_in_second(verb, floor),
            WordOrder::Free => {
                if let Some(subject) = self.phrase_before(verb, floor) {
                    return self.made(subject, Some(self.cue(verb, floor)));
                }
                if self.awaits_subject(verb, floor)
                    && let Some(subject) = self.subject_after(verb)
                {
                    return self.made(subject, Some(self.cue(verb, floor)));
                }
                self.implied(verb, floor)
            }
        }
    }

    /// Whether a form that may be no verb follows a noun with an indefinite article that is an object: `Il jette un œil critique`.
    fn is_attribute(&self, verb: usize, floor: usize) -> bool {
        let words = self.roles.words;
        let article =
            verb.checked_sub(2).filter(|&article| article > floor && words.order == WordOrder::Free);
        article.is_some_and(|article| {
            words.indefinite.contains(&self.word(article))
                && self.role(article - 1) == Some(Role::Plain)
                && words.noun_forms.contains(&self.word(verb))
        })
    }

    /// Whether what stands before the verb has it come before its subject: `según explicó S`, `así resumió S`.
    fn awaits_subject(&self, verb: usize, floor: usize) -> bool {
        let mut first = verb;
        while first > floor && (self.role(first - 1) == Some(Role::Auxiliary) || self.is_adverb(first - 1)) {
            first -= 1;
        }
        let before =
            first.checked_sub(1).filter(|&before| before >= floor).and_then(|before| self.role(before));
        matches!(before, Some(Role::Source | Role::Stop | Role::Relative)) || self.is_adverb(first)
    }

    /// `S said … and called it “Q”`: the subject of the verb that this one is joined to.
    fn coordinated(&self, verb: usize, floor: usize) -> Option<Source> {
        let mut first = verb;
        while first > floor && (self.role(first - 1) == Some(Role::Auxiliary) || self.is_adverb(first - 1)) {
            first -= 1;
        }
        let and = first.checked_sub(1).filter(|&and| and > floor)?;
        if self.role(and) != Some(Role::Conjunction) {
            return None;
        }
        let low = and.saturating_sub(APPOSITION).max(floor);
        let speaker = (low..and)
            .rev()
            .take_while(|&place| !matches!(self.kind(place), Some(Kind::Quote(_) | Kind::End)))
            .find(|&place| self.is_verb(place))
            .and_then(|earlier| match self.roles.words.order {
                WordOrder::VerbSecond => self.subject_in_second(earlier, floor).map(|source| source.speaker),
                _ => self.span(self.phrase_before(earlier, floor)?),
            })
            .or_else(|| {
                let (_, source) = self.last.filter(|&(quote, _)| quote >= low && quote < and)?;
                let ends = (low..and).any(|place| self.kind(place) == Some(Kind::End));
                (!ends).then_some(source.speaker)
            })
            .or_else(|| self.span(self.subject_of_joined(and, floor)?))?;
        Some(Source { speaker, cue: self.span(self.cue(verb, floor)) })
    }

    /// `He shook his head and said “Q”`: who the sentence begins with, where its verb, which reports nothing, is joined to the one
    /// behind the conjunction at `and`.
    fn subject_of_joined(&self, and: usize, floor: usize) -> Option<Phrase> {
        let subject = self.noun_phrase(floor)?;
        let pronoun = self.role(subject.0) == Some(Role::Pronoun);
        let verb = subject.1 + 1;
        let known = matches!(self.role(verb), Some(Role::Auxiliary | Role::Passive));
        let plain = self.role(verb) == Some(Role::Plain) && !self.capital(verb);
        // `Labour leader Lee left and said`: a small word may be of who somebody is.
        let told = known || plain && (pronoun || self.roles.capitalised_nouns || self.looks_verb(verb));
        let article = self.has_article(subject.0) && !self.roles.capitalised_nouns;
        let one = (verb + 1..and).all(|place| {
            !matches!(
                self.role(place),
                None | Some(Role::Stop | Role::Relative | Role::Pronoun | Role::Conjunction)
            )
        });
        let close = and.saturating_sub(subject.0) <= APPOSITION;
        (subject.0 == floor && told && !article && one && verb < and && close).then_some(subject)
    }

    /// The subject where the verb is the second part of its sentence.
    fn subject_in_second(&self, verb: usize, floor: usize) -> Option<Source> {
        if self.role(verb) == Some(Role::Perfect) {
            return self.subject_of_frame(verb, floor);
        }
        let before = verb.checked_sub(1).filter(|&before| before >= floor);
        // `…, sagte S`; but where the clause before the comma is about a noun, `S, …, die sagte`.
        if before.is_some_and(|before| self.kind(before) == Some(Kind::Comma))
            && let Some(subject) = self.phrase_after(verb + 1)
        {
            return self.made(subject, Some((verb, verb)));
        }
        if matches!(self.kind(verb + 1), Some(Kind::Colon))
            && let Some(subject) = self.noun_of_relative(verb, floor)
        {
            return self.made(subject, Some((verb, verb)));
        }
        if let Some(subject) = self.phrase_before(verb, floor).filter(|subject| !self.leads(subject.0)) {
            // `wie S mitteilte,`: the verb is the last of its clause.
            let last = self.role(verb + 1).is_none();
            let subordinate = last
                && subject.0 > floor
                && self.role(subject.0 - 1) == Some(Role::Stop)
                && self.begins_clause(subject.0 - 1, floor);
            // What only the sentence's beginning gives a capital may be anything: `Spurt av avisen sier S`.
            let unsure = subject.0 == floor
                && subject.0 < subject.1
                && !self.has_article(subject.0)
                && !(subject.0 + 1..=subject.1).any(|place| self.capital(place));
            let after = self.phrase_after(verb + 1).filter(|_| unsure);
            if let Some(after) = after {
                return self.made(after, Some((verb, verb)));
            }
            if subordinate || self.begins_clause(subject.0, floor) || self.is_joined(subject.0, floor) {
                return self.made(subject, Some(self.cue(verb, floor)));
            }
        }
        if let Some(subject) = self.phrase_after(verb + 1) {
            return self.made(subject, Some((verb, verb)));
        }
        // All before the verb is one phrase, if it begins as a subject does: `Der Rat der Stadt in Hof sagte`.
        let mut start = verb;
        while start > floor && verb - start < PHRASE && self.role(start - 1).is_some() {
            start -= 1;
        }
        let (_, last) = self.phrase_after(start).filter(|_| self.begins_clause(start, floor))?;
        let rest = (last + 1..verb).all(|place| {
            matches!(
                self.role(place),
                Some(Role::Preposition | Role::Determiner | Role::Connector | Role::Plain | Role::Adverb)
            )
        });
        let prepositional = self.role(last + 1) == Some(Role::Preposition);
        (rest && prepositional).then(|| self.made((start, last), Some((verb, verb)))).flatten()
    }

    /// `hat S … gesagt`, `S hat … gesagt`: the subject of the verb that helps.
    pub(super) fn subject_of_frame(&self, verb: usize, floor: usize) -> Option<Source> {
        let low = verb.saturating_sub(FRAME).max(floor);
        let helps = (low..verb)
            .rev()
            .take_while(|&place| {
                self.role(place).is_some() || matches!(self.kind(place), Some(Kind::Quote(_)))
            })
            .find(|&place| self.role(place) == Some(Role::Auxiliary))?;
        let subject = self
            .phrase_before(helps, floor)
            .filter(|subject| self.begins_clause(subject.0, floor))
            .or_else(|| self.phrase_after(helps + 1).filter(|subject| subject.1 < verb))?;
        let cue = if helps + 1 == verb { helps } else { verb };
        self.made(subject, Some((cue, verb)))
    }

    /// `S did something, noting “Q”`: the noun phrase that its clause begins with.
    fn subject_of_participle(&self, verb: usize, floor: usize) -> Option<Source> {
        let comma = (floor..verb).rev().take(4).find(|&place| {
            !matches!(
                self.role(place),
                Some(
                    Role::Adverb
                        | Role::Preposition
                        | Role::Determiner
                        | Role::Conjunction
                        | Role::Pronoun
                        | Role::Plain
                )
            )
        });
        let comma = comma.filter(|&comma| self.kind(comma) == Some(Kind::Comma))?;
        let mut start = comma;
        while start > floor && self.role(start - 1).is_some() {
            start -= 1;
        }
        // `But S did something, saying`
        while start < comma && matches!(self.role(start), Some(Role::Stop | Role::Conjunction)) {
            start += 1;
        }
        let of_clause = self.phrase_after(start).filter(|subject| subject.1 + 1 < comma);
        // `In May, S did something, noting “Q”`
        let subject = of_clause.or_else(|| {
            let first = self.phrase_after(floor)?;
            // `Ann Lee (Labour) left`
            let open = first.1 + 1;
            let close = (open..open + APPOSITION)
                .take_while(|&place| self.kind(place) != Some(Kind::End))
                .find(|&place| self.word(place) == ")");
            let next = close.filter(|_| self.word(open) == "(").map_or(open, |close| close + 1);
            let verb = self.role(next).is_some() || self.kind(next) == Some(Kind::Comma);
            (verb && next < start).then_some(first)
        })?;
        self.made(subject, Some((verb, verb)))
    }

    /// Whether a word that only stands inside of noun phrases stands at `place`: `Till TT säger S`.
    fn leads(&self, place: usize) -> bool {
        let word = self.word(place);
        self.roles.words.only_inside.iter().any(|inside| word.eq_ignore_ascii_case(inside))
    }

    /// `S, die … sagte:`, with the verb at the end of the relative clause: the noun before the comma.
    fn noun_of_relative(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let low = verb.saturating_sub(APPOSITION).max(floor);
        let comma = (low..verb).rev().find(|&place| self.role(place).is_none())?;
        let pronoun = self.word(comma + 1);
        let relative = self.kind(comma) == Some(Kind::Comma)
            && comma + 2 < verb
            && self.roles.words.relatives.contains(&pronoun);
        let last = comma.checked_sub(1).filter(|&last| relative && last >= floor)?;
        let (first, clean) = self.phrase_to(last, floor);
        self.is_phrase(first, last, clean).then_some((first, last))
    }

    /// Whether nothing but the beginning of a clause stands before `place`.
    pub(super) fn begins_clause(&self, place: usize, floor: usize) -> bool {
        place <= floor || matches!(self.kind(place - 1), Some(Kind::Comma | Kind::Colon | Kind::End))
    }

    /// Whether a clause that is joined to the one before a comma begins at `place`: `…, und S ergänzt`, `…, aber S sagt`.
    fn is_joined(&self, place: usize, floor: usize) -> bool {
        place.checked_sub(2).is_some_and(|mark| {
            mark >= floor
                && self.kind(mark) == Some(Kind::Comma)
                && matches!(self.role(place - 1), Some(Role::Conjunction | Role::Adverb | Role::Stop))
        })
    }

    /// The verb with a verb that helps it: `has claimed`.
    pub(super) fn cue(&self, verb: usize, floor: usize) -> Phrase {
        let mut first = verb;
        while let Some(helps) = first.checked_sub(1).filter(|&helps| helps >= floor) {
            match self.role(helps) {
                Some(Role::Auxiliary) => return (helps, verb),
                Some(Role::Adverb) if self.role(verb) == Some(Role::Perfect) => first = helps,
                _ => break,
            }
        }
        (verb, verb)
    }

    pub(super) fn after_source(&self, place: usize) -> Option<Source> {
        // `según ha explicado S`
        let mut verb = place + 1;
        while self.role(verb) == Some(Role::Auxiliary) || self.is_adverb(verb) {
            verb += 1;
        }
        if self.roles.words.order == WordOrder::Free && self.is_verb(verb) {
            let subject = self.subject_after(verb)?;
            return self.made(subject, Some(self.cue(verb, place + 1)));
        }
        let subject = self.phrase_after(place + 1).or_else(|| {
            // `according to local media,`
            let words =
                (place + 1..place + 4).take_while(|&word| self.role(word) == Some(Role::Plain)).count();
            let ends = matches!(
                self.kind(place + 1 + words),
                None | Some(Kind::Comma | Kind::End | Kind::Word(Role::Passive | Role::Auxiliary))
            );
            ((1..3).contains(&words) && ends && !self.is_number(place + 1))
                .then_some((place + 1, place + words))
        })?;
        self.made(subject, Some((place, place)))
    }

    pub(super) fn is_verb(&self, place: usize) -> bool {
        matches!(self.role(place), Some(Role::Verb | Role::Perfect))
    }

    pub(super) fn is_adverb(&self, place: usize) -> bool {
        self.role(place) == Some(Role::Adverb)
            || self.role(place) == Some(Role::Plain)
                && !self.capital(place)
                && self.roles.endings.adverbs.fit(self.word(place))
    }

    /// The last token before the verb at `verb` and what belongs to it: verbs that help, adverbs, unstressed pronouns.
    fn before_verb(&self, verb: usize, floor: usize) -> Option<usize> {
        let mut last = verb.checked_sub(1)?;
        let free = self.roles.words.order == WordOrder::Free;
        while last > floor {
            let belongs = match self.role(last) {
                Some(Role::Auxiliary) => true,
                // `lo ha dicho`, `il lui a dit`
                Some(Role::Determiner) => free,
                Some(Role::Pronoun) => free && self.role(last - 1) == Some(Role::Pronoun),
                _ => self.is_adverb(last),
            };
            if !belongs {
                break;
            }
            last -= 1;
        }
        Some(last)
    }

    /// The noun phrase that is the subject of the verb at `verb`, before it.
    pub(super) fn phrase_before(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let mut last = self.before_verb(verb, floor)?;
        // `Ann Lee (Labour) said`, `Ann Lee – a teacher – said`
        if let Some(open) = self.aside(last, floor) {
            last = open.checked_sub(1)?;
        }
        // The name after a title: `the mayor, Ann Lee, said`.
        let mut name = None;
        if self.role(last) == Some(Role::Relative) {
            last = last.checked_sub(1)?;
            let comma = self.kind(last) == Some(Kind::Comma);
            if comma {
                last = last.checked_sub(1)?;
            }
            // `un incendio que ha definido como “…”`: the noun is what is spoken of.
            let object = self.roles.words.order == WordOrder::Free && !comma && !self.capital(last);
            if object || self.role(last) == Some(Role::Preposition) {
                return None;
            }
        } else if self.kind(last) == Some(Kind::Comma) {
            // What stands between commas is about the noun before them.
            let low = last.saturating_sub(APPOSITION).max(floor);
            let comma = (low..last).rev().find(|&place| self.role(place).is_none())?;
            if self.kind(comma) != Some(Kind::Comma) {
                return None;
            }
            name = self.is_name(comma + 1, last).then_some(last - 1);
            let (comma, behind) = self.asides(comma, floor);
            name = behind.or(name);
            last = comma.checked_sub(1)?;
        }
        // What follows a preposition is no subject: `the army in a statement said`.
        for _ in 0..3 {
            if last < floor {
                return None;
            }
            if self.role(last) == Some(Role::Pronoun) {
                return Some((last, last));
            }
            let (first, clean) = self.phrase_to(last, floor);
            if let Some(noun) = self.noun_of_inner(first, last, floor) {
                return Some(noun);
            }
            if first > floor && self.role(first - 1) == Some(Role::Preposition) {
                // `a spokesman for the club said`
                if let Some(before) =
                    first.checked_sub(2).filter(|&b| b >= floor && self.is_attributive(first - 1))
                {
                    let (whole, clean) = self.phrase_to(before, floor);
                    let apart = whole == floor || self.role(whole - 1) != Some(Role::Preposition);
                    if apart && self.is_phrase(whole, before, clean) {
                        return Some((whole, last));
                    }
                }
                if self.inverts() {
                    return None;
                }
                name = None;
                last = first.checked_sub(2)?;
                continue;
            }
            let noun = !self.capital(first) || self.is_article(first) || self.roles.capitalised_nouns;
            let named = self.named_before(first, floor).filter(|_| noun);
            let last = name.filter(|_| self.is_title(first, last)).unwrap_or(last);
            return named.or_else(|| self.is_phrase(first, last, clean).then_some((first, last)));
        }
        None
    }

    /// Whether the word at `place` ends as owners do: `Lee's`, `SVT:s`.
    pub(super) fn is_possessive(&self, place: usize) -> bool {
        let word = self.word(place);
        ["'s", "’s", "s'", "s’", ":s"].iter().any(|end| word.ends_with(end))
    }

    /// Whether the phrase tells who somebody is, so that a name may stand behind it: `the mayor`, `Lee's neighbour`.
    fn is_title(&self, first: usize, last: usize) -> bool {
        self.has_article(first) || (first..last).any(|place| self.is_possessive(place))
    }

    /// Where what stands in brackets or between dashes begins that ends with `last`.
    pub(super) fn aside(&self, last: usize, floor: usize) -> Option<usize> {
        let low = last.saturating_sub(APPOSITION).max(floor);
        let dashed = self.kind(last) == Some(Kind::Dash);
        if !dashed && self.word(last) != ")" {
            return None;
        }
        let open = (low..last).rev().find(|&place| match self.kind(place) {
            Some(Kind::Dash) => dashed,
            Some(Kind::Sign) => !dashed && self.word(place) == "(",
            Some(Kind::End | Kind::Quote(_)) | None => true,
            _ => false,
        })?;
        matches!(self.kind(open), Some(Kind::Dash | Kind::Sign)).then_some(open)
    }

    /// Whether the tokens from `first` to before `end` are a full name.
    pub(super) fn is_name(&self, first: usize, end: usize) -> bool {
        let words = end.saturating_sub(first);
        (2..=NAME).contains(&words)
            && (first..end).all(|place| {
                self.role(place) == Some(Role::Connector) && place > first
                    || self.role(place) == Some(Role::Plain) && self.capital(place)
            })
    }

    pub(super) fn joins(&self, place: usize) -> bool {
        matches!(self.role(place), Some(Role::Connector | Role::Conjunction))
    }

    pub(super) fn is_article(&self, place: usize) -> bool {
        self.role(place) == Some(Role::Determiner)
    }

    /// Whether a phrase that begins at `first` begins with an article; that of German may join two nouns as well.
    pub(super) fn has_article(&self, first: usize) -> bool {
        self.is_article(first) || self.inverts() && self.role(first) == Some(Role::Connector)
    }

    /// The full name at the beginning of the clause that the phrase from `first` on is about: `Ann Lee, a teacher said`.
    fn named_before(&self, first: usize, floor: usize) -> Option<Phrase> {
        let comma = first.checked_sub(1).filter(|&comma| self.kind(comma) == Some(Kind::Comma))?;
        let names = (floor..comma)
            .rev()
            .take_while(|&place| self.capital(place) && self.role(place) == Some(Role::Plain))
            .count();
        (names > 1 && names < 5 && comma - names == floor).then(|| (floor, comma - 1))
    }

    /// Whether the token at `place` is a quotation that stands as a name does in a noun phrase: `the party “Hope” said`, but
    /// not `Lenz „verrückt“`.
    fn is_named_quote(&self, place: usize) -> bool {
        let Some(token) = self.tokens.get(place) else { return false };
        matches!(token.kind, Kind::Quote(_))
            && token.span.len() <= NAMED
            && !self.word(place).chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase)
            && place.checked_sub(1).is_some_and(|before| self.role(before) == Some(Role::Plain))
            && !self.ends_sentence(place)
    }

    /// Where the noun phrase begins that ends with `last`, and whether nothing else stands before it in its clause.
    pub(super) fn phrase_to(&self, last: usize, floor: usize) -> (usize, bool) {
        let mut first = last + 1;
        let mut safe = None;
        let mut place = last + 1;
        while place > floor && last + 1 - place < PHRASE {
            place -= 1;
            match self.kind(place) {
                Some(Kind::Word(Role::Plain | Role::Tag)) => first = place,
                Some(Kind::Word(Role::Conjunction)) => safe = safe.or(Some(first)),
                Some(Kind::Word(Role::Connector)) => {
                    // A connector may be an article as well: it begins the phrase where nothing but a clause does.
                    if self.inverts() && self.begins_clause(place, floor) {
                        first = place;
                    }
                }
                // `Yvette Le Goff`
                Some(Kind::Word(Role::Determiner))
                    if place > floor
                        && self.capital(place)
                        && self.capital(place + 1)
                        && self.capital(place - 1)
                        && self.role(place - 1) == Some(Role::Plain) => {}
                Some(Kind::Word(Role::Determiner)) => {
                    first = place;
                    if let Some(safe) = safe.filter(|_| !self.begins_clause(place, floor)) {
                        return (safe, false);
                    }
                    if place > floor && self.joins(place - 1) {
                        continue;
                    }
                    // `tous les élus`
                    if place > floor && self.is_article(place - 1) {
                        first = place - 1;
                    }
                    return (first, true);
                }
                Some(Kind::Word(_)) => return (safe.unwrap_or(first), false),
                Some(Kind::Quote(_)) if place > floor && self.is_named_quote(place) => {}
                _ => break,
            }
        }
        (first, true)
    }

    /// Whether the tokens can be who is quoted: with a name or an article, or one or two bare words on their own.
    pub(super) fn is_phrase(&self, first: usize, last: usize, clean: bool) -> bool {
        if first > last || self.role(last) != Some(Role::Plain) && !self.is_named_quote(last) {
            return false;
        }
        let named = (first..=last).any(|place| self.capital(place) && self.role(place) == Some(Role::Plain));
        let article = self.has_article(first);
        let letters = self.word(last).chars().any(char::is_alphabetic) && self.word(first).len() > 1;
        // `…, der von …`: a relative clause.
        let relative = self.role(first) == Some(Role::Connector)
            && matches!(self.role(first + 1), Some(Role::Connector | Role::Preposition));
        (letters || article) && !relative && (named || article || clean && last - first < 2)
    }

    /// The noun phrase that begins at `first`, with what a preposition adds to it and the name behind a comma.
    pub(super) fn phrase_after(&self, first: usize) -> Option<Phrase> {
        let (first, last) = self.noun_phrase(first)?;
        // `a report into the incident`
        let next = last + 2;
        let common =
            self.is_article(first) && (first..=last).all(|place| !self.capital(place) || place == first);
        let added =
            (common && self.is_attributive(last + 1) && (self.is_article(next) || self.capital(next)))
                .then(|| self.noun_phrase(next))
                .flatten();
        let last = added.map_or(last, |(_, last)| last);
        Some((first, self.with_name(first, last)))
    }

    /// The noun phrase that begins at `first`, without what follows its last noun.
    fn noun_phrase(&self, first: usize) -> Option<Phrase> {
        let mut first = first;
        while self.is_adverb(first) {
            first += 1;
        }
        if self.role(first) == Some(Role::Pronoun) {
            return Some((first, first));
        }
        let article = self.has_article(first);
        // `der für … zuständige Minister`: what stands before the noun has nouns of its own.
        let nested = article
            && self.inverts()
            && (matches!(self.role(first + 1), Some(Role::Connector | Role::Preposition))
                || self.word(first + 1).starts_with(|c: char| c.is_ascii_digit()));
        let mut last = None;
        let mut named = false;
        let mut owned = false;
        for place in first..first + PHRASE {
            match self.role(place) {
                Some(Role::Determiner) if place == first => {}
                Some(Role::Determiner) if self.joins(place - 1) || self.is_article(place - 1) => {}
                // `Ria de Wit`
                Some(Role::Determiner)
                    if named
                        && self.capital(place - 1)
                        && self.capital(place + 1)
                        && (!article || self.capital(place) || !self.roles.capitalised_nouns) => {}
                // `the woman of 35`: what measures is no part of it.
                Some(Role::Connector) if self.is_number(place + 1) && !nested => break,
                Some(Role::Connector) if named && self.is_dative(first, place) => break,
                Some(Role::Connector) if last.is_some() && self.is_hearer(place) => break,
                Some(Role::Connector)
                    if place > first + 2 * usize::from(article) && self.is_recipient(place) =>
                {
                    break;
                }
                Some(Role::Connector | Role::Conjunction) if place > first || article => {}
                Some(Role::Preposition) if nested && place == first + 1 => {}
                Some(Role::Determiner) if nested && place == first + 2 => {}
                Some(Role::Plain) => {
                    let capital = self.capital(place);
                    let glued = place > first && self.joins(place - 1);
                    // After a name a small word is another's.
                    let leads = named && !capital && self.leads_to_name(first, place);
                    let ends = named && !capital && !nested && !leads && !self.describes(first, place);
                    let adverb = self.is_adverb(place);
                    // `the newly elected mayor`
                    if adverb && article && last.is_none() {
                        continue;
                    }
                    if ends || adverb || self.is_told(first, place) {
                        break;
                    }
                    if !article && !owned && !capital && !glued && !leads && place > first + 1 {
                        break;
                    }
                    // `the UN's climate chief`
                    let possessive = self.is_possessive(place);
                    named = (named || capital) && !possessive;
                    owned |= possessive && capital;
                    last = Some(place);
                }
                None if last.is_some() && self.is_named_quote(place) => last = Some(place),
                _ => break,
            }
        }
        let last = last?;
        // `politiet`
        let definite = self.roles.endings.definite.fit(self.word(last));
        (named || article || owned || definite).then_some((first, last))
    }

    fn is_attributive(&self, place: usize) -> bool {
        let word = self.word(place);
        self.roles.words.attributive.iter().any(|known| known.eq_ignore_ascii_case(word))
    }

    pub(super) fn is_number(&self, place: usize) -> bool {
        self.word(place).starts_with(|c: char| c.is_ascii_digit())
    }

    /// The end of the phrase with the full name after it: `the mayor of Leeds, Ann Lee`.
    fn with_name(&self, first: usize, last: usize) -> usize {
        // A name alone has an apposition behind it.
        let title = self.is_title(first, last) || !self.capital(first);
        if !title || self.kind(last + 1) != Some(Kind::Comma) {
            return last;
        }
        let apart = |&place: &usize| {
            matches!(
                self.kind(place),
                None | Some(Kind::Comma | Kind::End | Kind::Quote(_) | Kind::Word(Role::Preposition))
            )
        };
        let end = (last + 2..last + 3 + NAME).find(apart).filter(|&end| self.is_name(last + 2, end));
        end.map_or(last, |end| end - 1)
    }

    /// The subject of the verb at `verb` after it, perhaps behind who it was said to: `a dit à l'AFP le maire`.
    pub(super) fn subject_after(&self, verb: usize) -> Option<Phrase> {
        let mut first = verb + 1;
        // `lamentou-se S`
        while self.is_adverb(first) || first == verb + 1 && self.is_hyphened(verb) {
            first += 1;
        }
        let free = self.roles.words.order == WordOrder::Free;
        // `all'ANSA`: what joins nouns is a preposition here.
        let to = match self.role(first) {
            Some(Role::Preposition) => true,
            Some(Role::Connector) => free,
            _ => false,
        };
        if !to {
            return self.phrase_after(first);
        }
        if !free {
            return None;
        }
        let mut next = first + 1;
        let agency = next + usize::from(self.is_article(next));
        // `dijo a EFE S`
        let word = self.word(agency);
        let known = self.roles.words.agencies.contains(&word.to_lowercase().as_str())
            || word.len() > 2 && word.chars().all(char::is_uppercase);
        if known && self.capital(agency + 1) {
            return self.phrase_after(agency + 1);
        }
        while next < first + 7
            && (matches!(self.role(next), Some(Role::Plain | Role::Connector))
                || self.is_article(next) && (next == first + 1 || self.joins(next - 1)))
        {
            next += 1;
        }
        let subject = self.phrase_after(next).filter(|_| next > first + 1)?;
        (self.is_article(subject.0) || self.role(subject.0) == Some(Role::Pronoun)).then_some(subject)
    }

    /// Whether a hyphen joins the next word to the verb at `verb`, which is no pronoun of who speaks: `lamentou-se`.
    fn is_hyphened(&self, verb: usize) -> bool {
        let (token, next) = (self.tokens.get(verb), self.tokens.get(verb + 1));
        let glued = token.zip(next).is_some_and(|(token, next)| token.span.end() + 1 == next.span.start());
        glued && self.is_hyphen_behind(verb) && self.role(verb + 1) == Some(Role::Auxiliary)
    }

    /// Whether a hyphen touches the end of the token at `place`.
    pub(super) fn is_hyphen_behind(&self, place: usize) -> bool {
        let end = self.tokens.get(place).map_or(self.text.len(), |token| token.span.end());
        crate::cursor::after(self.text, end).starts_with('-')
    }

    /// Who was last spoken of, for a verb whose subject is not told again: `“…”, añadió`.
    pub(super) fn implied(&self, verb: usize, floor: usize) -> Option<Source> {
        if !self.roles.words.drops_subjects {
            return None;
        }
        let mut first = verb;
        while first > floor
            && (self.role(first - 1) == Some(Role::Auxiliary)
                || self.is_adverb(first - 1)
                || self.is_article(first - 1))
        {
            first -= 1;
        }
        let begins = first <= floor
            || matches!(
                self.kind(first - 1),
                Some(Kind::Comma | Kind::End | Kind::Dash | Kind::Quote(_) | Kind::Word(Role::Conjunction))
            );
        let ends = match self.kind(verb + 1) {
            None | Some(Kind::Comma | Kind::Colon | Kind::End | Kind::Quote(_)) => true,
            Some(Kind::Word(Role::Stop | Role::Adverb | Role::Relative | Role::Preposition)) => {
                (verb + 2..verb + 5)
                    .take_while(|&place| self.role(place).is_some())
                    .all(|place| !self.capital(place))
                    || self.role(verb + 1) == Some(Role::Relative)
            }
            _ => false,
        };
        if !begins || !ends {
            return None;
        }
        let speaker = match self.last {
            Some((_, source)) => source.speaker,
            None => self.span(self.subject_before(verb)?)?,
        };
        Some(Source { speaker, cue: self.span(self.cue(verb, floor)) })
    }

    /// The subject of the sentence before the one that `place` stands in.
    fn subject_before(&self, place: usize) -> Option<Phrase> {
        let mut start = self.sentence(place);
        // A quotation that ends a sentence is none of the narrator's.
        while start > 0 && matches!(self.kind(start - 1), Some(Kind::Quote(_) | Kind::Comma | Kind::Dash)) {
            start -= 1;
        }
        let end = start.checked_sub(1).filter(|&end| self.kind(end) == Some(Kind::End))?;
        let start = self.sentence(end);
        // Things have no names, as a rule.
        let person = |phrase: &Phrase| {
            self.role(phrase.0) == Some(Role::Pronoun)
                || (phrase.0..=phrase.1).any(|place| {
                    self.capital(place)
                        && self.role(place) == Some(Role::Plain)
                        && (place > start
                            || phrase.0 == phrase.1 && !self.roles.endings.adverbs.fit(self.word(place)))
                })
        };
        let leads = self.phrase_after(start).filter(|phrase| {
            let named = (phrase.0..phrase.1).any(|place| self.kind(place) == Some(Kind::Comma));
            person(phrase) && (named || self.role(phrase.1 + 1).is_some())
        });
        let found = leads.or_else(|| {
            let comma = (start..(start + PHRASE).min(end)).find(|&at| self.kind(at) == Some(Kind::Comma))?;
            self.phrase_after(comma + 1)
        });
        found.filter(person)
    }
}
