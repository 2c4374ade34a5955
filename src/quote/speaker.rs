//! Who is quoted, and the reporting verb: the few shapes that news has, tried in order of how sure they are.
//!
//! `S C “Q”`, `“Q” S C`, `“Q” C S`, `C S: “Q”`, `according to S, … “Q”`; then the speaker of the quotation before in the
//! same or the sentence before. Every look goes over a bounded number of tokens.

use super::Quote;
use super::kind::{self, Shape};
use super::words::{Kind, Role, Roles, Token, cut};
use crate::cursor::{after, before, is_gap, slice};
use crate::span::{Excerpt, Found, Span};

/// How many tokens are looked at on either side of a quotation.
const LOOK: usize = 60;
/// How many words a noun phrase has.
const PHRASE: usize = 14;
/// How many tokens stand between commas after a noun.
const APPOSITION: usize = 25;

/// Who is quoted and by which verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Source {
    speaker: Span,
    cue: Option<Span>,
}

/// A run of tokens, both ends in it.
type Phrase = (usize, usize);

/// Sets speaker, cue and kind of every quotation.
pub(super) fn attribute<'t>(text: &'t str, quotes: &mut [Found<Quote<'t>>], roles: &Roles, wrapped: bool) {
    let outer: Vec<usize> = (0..quotes.len()).filter(|&i| is_outer(quotes, i)).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(block) = block(text, quotes, &outer, at, wrapped) {
        let members = outer.get(at..block.until).unwrap_or(&[]);
        let spans = members.iter().filter_map(|&i| quotes.get(i).map(|quote| (i, quote.span)));
        cut(text, block.span, spans, roles, wrapped, &mut tokens);
        let mut reader = Reader { text, tokens: &tokens, roles, last: None };
        for place in 0..tokens.len() {
            let Some(Token { kind: Kind::Quote(index), .. }) = tokens.get(place) else { continue };
            let Some(quote) = quotes.get_mut(*index) else { continue };
            let shape = kind::shape(text, quote.value.content, roles);
            let named = reader.names_work(place);
            let source = reader.source(place, &quote.value, &shape, named);
            if let Some(source) = source {
                let excerpt = |span| Excerpt { span, text: slice(text, span).into() };
                quote.value.speaker = Some(excerpt(source.speaker));
                quote.value.cue = source.cue.map(excerpt);
            }
            quote.value.kind = kind::of(&shape, source.is_some(), named, roles);
        }
        at = block.until;
    }
    for quote in quotes.iter_mut().filter(|quote| quote.value.level > 0) {
        let shape = kind::shape(text, quote.value.content, roles);
        quote.value.kind = kind::of(&shape, false, false, roles);
    }
    go_on(quotes, &outer);
}

fn is_outer(quotes: &[Found<Quote<'_>>], index: usize) -> bool {
    quotes.get(index).is_some_and(|quote| quote.value.level == 0)
}

/// The lines over which some outermost quotations stand, from the one at `at` on.
struct Block {
    span: Span,
    /// The first quotation after it, as a place in the list of outermost ones.
    until: usize,
}

fn block(
    text: &str,
    quotes: &[Found<Quote<'_>>],
    outer: &[usize],
    at: usize,
    wrapped: bool,
) -> Option<Block> {
    let span = |place: usize| outer.get(place).and_then(|&i| quotes.get(i)).map(|quote| quote.span);
    let first = span(at)?;
    let border = if wrapped { "\n\n" } else { "\n" };
    let start = before(text, first.start()).rfind(border).map_or(0, |line| line + border.len());
    let line_end = |end: usize| after(text, end).find(border).map_or(text.len(), |line| end + line);
    let mut end = line_end(first.end());
    let mut until = at + 1;
    while let Some(next) = span(until).filter(|next| next.start() < end) {
        if next.end() > end {
            end = line_end(next.end());
        }
        until += 1;
    }
    Some(Block { span: Span::new(start, end), until })
}

/// A speech over paragraphs has one speaker, wherever he is named.
fn go_on(quotes: &mut [Found<Quote<'_>>], outer: &[usize]) {
    let backwards =
        outer.iter().rev().zip(outer.iter().rev().skip(1)).map(|(&later, &earlier)| (later, earlier));
    let forwards = outer.iter().zip(outer.iter().skip(1)).map(|(&earlier, &later)| (earlier, later));
    let pairs: Vec<(usize, usize, usize)> = backwards
        .map(|(later, earlier)| (later, earlier, later))
        .chain(forwards.map(|(earlier, later)| (earlier, later, later)))
        .collect();
    for (from, to, later) in pairs {
        if !quotes.get(later).is_some_and(|quote| quote.value.continues) {
            continue;
        }
        let Some((speaker, cue)) = quotes.get(from).map(|q| (q.value.speaker.clone(), q.value.cue.clone()))
        else {
            continue;
        };
        if let Some(to) = quotes.get_mut(to).filter(|to| to.value.speaker.is_none() && speaker.is_some()) {
            to.value.speaker = speaker;
            to.value.cue = cue;
            to.value.kind = Some(super::QuoteKind::Speech);
        }
    }
}

struct Reader<'p, 't> {
    text: &'t str,
    tokens: &'p [Token],
    roles: &'p Roles,
    /// The quotation before with a speaker: its place among the tokens, and who.
    last: Option<(usize, Source)>,
}

impl Reader<'_, '_> {
    fn kind(&self, place: usize) -> Option<Kind> {
        self.tokens.get(place).map(|token| token.kind)
    }

    fn role(&self, place: usize) -> Option<Role> {
        self.tokens.get(place).and_then(Token::role)
    }

    fn capital(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(|token| token.capital)
    }

    fn span(&self, phrase: Phrase) -> Option<Span> {
        Some(self.tokens.get(phrase.0)?.span.cover(self.tokens.get(phrase.1)?.span))
    }

    fn word(&self, place: usize) -> &str {
        self.tokens.get(place).map_or("", |token| slice(self.text, token.span))
    }

    /// Who is quoted with the quotation at `place`; `named` says that a word before it makes it the name of a work.
    fn source(&mut self, place: usize, quote: &Quote<'_>, shape: &Shape, named: bool) -> Option<Source> {
        let found = if self.roles.is_empty() {
            self.unknown_language(place, shape)
        } else {
            // Where nouns have capitals, one right after a preposition may be the name of a paper.
            let name = self.roles.capitalised_nouns
                && shape.capital
                && shape.words < 3
                && place.checked_sub(1).is_some_and(|before| self.role(before) == Some(Role::Preposition));
            let name = (named || name) && !shape.sentence;
            let term = name || shape.titled;
            self.introduced(place, shape)
                .or_else(|| self.tagged(place, quote, shape).filter(|_| !name))
                .or_else(|| self.gone_on(place).filter(|_| shape.sentence))
                .or_else(|| self.said_before(place).filter(|_| !term))
                .or_else(|| self.same_sentence(place).filter(|_| !term))
                .or_else(|| self.said_after(place).filter(|_| !term))
                .or_else(|| self.sentence_before(place, shape))
        };
        if let Some(source) = found {
            self.last = Some((place, source));
        }
        found
    }

    /// Whether a work's kind is named right before the quotation: `the film “…”`.
    fn names_work(&self, place: usize) -> bool {
        place.checked_sub(1).and_then(|before| self.tokens.get(before)).is_some_and(|token| {
            token.role().is_some()
                && self
                    .roles
                    .works
                    .longest(self.text, token.span.start())
                    .is_some_and(|(_, end)| end == token.span.end())
        })
    }

    /// Where the sentence that `place` stands in begins, at most [`LOOK`] tokens before and after no other quotation
    /// that ends a sentence.
    fn sentence(&self, place: usize) -> usize {
        let floor = place.saturating_sub(LOOK);
        let mut start = place;
        while start > floor && !matches!(self.kind(start - 1), Some(Kind::End)) {
            if matches!(self.kind(start - 1), Some(Kind::Quote(_))) && self.ends_sentence(start - 1) {
                break;
            }
            start -= 1;
        }
        start
    }

    /// Whether the quotation at `place` has the end of its sentence inside its marks.
    fn ends_sentence(&self, place: usize) -> bool {
        let Some(token) = self.tokens.get(place) else { return false };
        let inside = slice(self.text, token.span);
        let mut last = inside.chars().rev().filter(|&c| !is_gap(c));
        let ends = last.by_ref().take(3).find(|c| c.is_alphanumeric() || matches!(c, '.' | '!' | '?' | ','));
        matches!(ends, Some('.' | '!' | '?')) && (self.capital(place + 1) || self.kind(place + 1).is_none())
    }

    /// `S C: “Q”`, `S C, “Q”`, `C S: “Q”`, `S: “Q”`.
    fn introduced(&self, place: usize, shape: &Shape) -> Option<Source> {
        let last = place.checked_sub(1)?;
        let start = self.sentence(place);
        let colon = self.kind(last) == Some(Kind::Colon);
        let comma = self.kind(last) == Some(Kind::Comma);
        if colon && start < last {
            return self.clause(start, last, true).or_else(|| self.name_before_colon(start, last));
        }
        if comma && start < last && shape.capital {
            return self.clause(start, last, true);
        }
        if !shape.titled && matches!(self.role(last), Some(Role::Verb | Role::Participle)) {
            return self.subject_of(last, start);
        }
        None
    }

    /// The reporting verb nearest to `end` in the clauses from `start` on, with its subject.
    fn clause(&self, start: usize, end: usize, direct: bool) -> Option<Source> {
        for verb in (start..end).rev() {
            match self.kind(verb) {
                Some(Kind::Word(Role::Verb | Role::Participle)) => {
                    if let Some(source) = self.subject_of(verb, start) {
                        return Some(source);
                    }
                }
                Some(Kind::Word(Role::Source)) => {
                    if let Some(source) = self.after_source(verb) {
                        return Some(source);
                    }
                }
                Some(Kind::Word(Role::SourceAfter)) => {
                    if let Some(subject) = self.phrase_before(verb, start) {
                        return self.made(subject, Some((verb, verb)));
                    }
                }
                // A verb that the table lacks, right before the colon or comma.
                Some(Kind::Word(Role::Plain)) if direct && verb + 1 == end && self.looks_verb(verb) => {
                    if let Some(source) = self.subject_of(verb, start) {
                        return Some(source);
                    }
                }
                Some(Kind::Quote(_)) => return None,
                _ => {}
            }
        }
        None
    }

    /// `Name: “Q”` at the beginning of a line or sentence.
    fn name_before_colon(&self, start: usize, colon: usize) -> Option<Source> {
        let name = colon - start <= 4
            && (start..colon).all(|place| {
                self.capital(place) && (self.role(place) == Some(Role::Plain) || self.joins(place))
            });
        if name && !self.roles.capitalised_nouns { self.made((start, colon - 1), None) } else { None }
    }

    fn looks_verb(&self, place: usize) -> bool {
        !self.capital(place) && self.roles.endings.past.fit(self.word(place))
    }

    /// The subject of the verb at `verb`, before it or (where the language inverts) after it.
    fn subject_of(&self, verb: usize, floor: usize) -> Option<Source> {
        let before = verb.checked_sub(1).filter(|&before| before >= floor);
        if before.is_some_and(|before| self.role(before) == Some(Role::Passive)) {
            return None;
        }
        if self.role(verb) == Some(Role::Participle) {
            return self.subject_of_participle(verb, floor);
        }
        let inverts = self.roles.words.inverts;
        // `…, sagte S`; but where the clause before the comma is about a noun, `S, …, die sagte`.
        if inverts
            && before.is_some_and(|before| self.kind(before) == Some(Kind::Comma))
            && let Some(subject) = self.phrase_after(verb + 1)
        {
            return self.made(subject, Some((verb, verb)));
        }
        if inverts
            && matches!(self.kind(verb + 1), Some(Kind::Colon))
            && let Some(subject) = self.noun_of_relative(verb, floor)
        {
            return self.made(subject, Some((verb, verb)));
        }
        if let Some(subject) = self.phrase_before(verb, floor)
            && (!inverts || self.begins_clause(subject.0, floor))
        {
            return self.made(subject, Some(self.cue(verb, floor)));
        }
        if inverts {
            let subject = self.phrase_after(verb + 1)?;
            return self.made(subject, Some((verb, verb)));
        }
        None
    }

    /// `S did something, noting “Q”`: the noun phrase that its clause begins with.
    fn subject_of_participle(&self, verb: usize, floor: usize) -> Option<Source> {
        let comma = (floor..verb).rev().take(2).find(|&place| self.kind(place) == Some(Kind::Comma))?;
        let mut start = comma;
        while start > floor && self.role(start - 1).is_some() {
            start -= 1;
        }
        let subject = self.phrase_after(start)?;
        (subject.1 + 1 < comma).then(|| self.made(subject, Some((verb, verb)))).flatten()
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
    fn begins_clause(&self, place: usize, floor: usize) -> bool {
        place <= floor || matches!(self.kind(place - 1), Some(Kind::Comma | Kind::Colon | Kind::End))
    }

    /// The verb with a verb that helps it: `has claimed`.
    fn cue(&self, verb: usize, floor: usize) -> Phrase {
        match verb.checked_sub(1) {
            Some(helps) if helps >= floor && self.role(helps) == Some(Role::Auxiliary) => (helps, verb),
            _ => (verb, verb),
        }
    }

    fn made(&self, speaker: Phrase, cue: Option<Phrase>) -> Option<Source> {
        Some(Source { speaker: self.span(speaker)?, cue: cue.and_then(|cue| self.span(cue)) })
    }

    fn after_source(&self, place: usize) -> Option<Source> {
        let subject = self.phrase_after(place + 1)?;
        self.made(subject, Some((place, place)))
    }

    fn is_adverb(&self, place: usize) -> bool {
        self.role(place) == Some(Role::Adverb)
            || self.role(place) == Some(Role::Plain)
                && !self.capital(place)
                && self.roles.endings.adverbs.fit(self.word(place))
    }

    /// The noun phrase that is the subject of the verb at `verb`, before it.
    fn phrase_before(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let mut last = verb.checked_sub(1)?;
        while last > floor && (self.role(last) == Some(Role::Auxiliary) || self.is_adverb(last)) {
            last -= 1;
        }
        if self.role(last) == Some(Role::Relative) {
            last = last.checked_sub(1)?;
            if self.kind(last) == Some(Kind::Comma) {
                last = last.checked_sub(1)?;
            }
        } else if self.kind(last) == Some(Kind::Comma) {
            // What stands between commas is about the noun before them.
            let low = last.saturating_sub(APPOSITION).max(floor);
            let comma = (low..last).rev().find(|&place| self.role(place).is_none())?;
            if self.kind(comma) != Some(Kind::Comma) {
                return None;
            }
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
            if first > floor && self.role(first - 1) == Some(Role::Preposition) {
                if self.roles.words.inverts {
                    return None;
                }
                last = first.checked_sub(2)?;
                continue;
            }
            let named =
                self.named_before(first, floor).filter(|_| !self.capital(first) || self.is_article(first));
            return named.or_else(|| self.is_phrase(first, last, clean).then_some((first, last)));
        }
        None
    }

    fn joins(&self, place: usize) -> bool {
        matches!(self.role(place), Some(Role::Connector | Role::Conjunction))
    }

    fn is_article(&self, place: usize) -> bool {
        self.role(place) == Some(Role::Determiner)
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

    /// Where the noun phrase begins that ends with `last`, and whether nothing else stands before it in its clause.
    fn phrase_to(&self, last: usize, floor: usize) -> (usize, bool) {
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
                    if self.roles.words.inverts && self.begins_clause(place, floor) {
                        first = place;
                    }
                }
                Some(Kind::Word(Role::Determiner)) => {
                    first = place;
                    if place > floor && self.joins(place - 1) && safe.is_none() {
                        continue;
                    }
                    return (first, true);
                }
                Some(Kind::Word(_)) => return (safe.unwrap_or(first), false),
                _ => break,
            }
        }
        (first, true)
    }

    /// Whether the tokens can be who is quoted: with a name or an article, or one or two bare words on their own.
    fn is_phrase(&self, first: usize, last: usize, clean: bool) -> bool {
        if first > last || self.role(last) != Some(Role::Plain) {
            return false;
        }
        let named = (first..=last).any(|place| self.capital(place) && self.role(place) == Some(Role::Plain));
        let article = matches!(self.role(first), Some(Role::Determiner | Role::Connector));
        let letters = self.word(last).chars().any(char::is_alphabetic) && self.word(first).len() > 1;
        // `…, der von …`: a relative clause.
        let relative = self.role(first) == Some(Role::Connector)
            && matches!(self.role(first + 1), Some(Role::Connector | Role::Preposition));
        letters && !relative && (named || article || clean && last - first < 2)
    }

    /// The noun phrase that begins at `first`.
    fn phrase_after(&self, first: usize) -> Option<Phrase> {
        let mut first = first;
        while self.is_adverb(first) {
            first += 1;
        }
        if self.role(first) == Some(Role::Pronoun) {
            return Some((first, first));
        }
        let article = matches!(self.role(first), Some(Role::Determiner | Role::Connector));
        // `der für … zuständige Minister`: what stands before the noun has nouns of its own.
        let nested = article
            && (matches!(self.role(first + 1), Some(Role::Connector | Role::Preposition))
                || self.word(first + 1).starts_with(|c: char| c.is_ascii_digit()));
        let mut last = None;
        let mut named = false;
        for place in first..first + PHRASE {
            match self.role(place) {
                Some(Role::Determiner) if place == first => {}
                Some(Role::Determiner) if self.joins(place - 1) => {}
                Some(Role::Connector | Role::Conjunction) => {}
                Some(Role::Preposition) if nested && place == first + 1 => {}
                Some(Role::Determiner) if nested && place == first + 2 => {}
                Some(Role::Plain) => {
                    let capital = self.capital(place);
                    let glued = place > first && self.joins(place - 1);
                    // After a name a small word is another's.
                    if named && !capital && !nested || self.is_adverb(place) {
                        break;
                    }
                    if !article && !capital && !glued && place > first {
                        break;
                    }
                    named |= capital;
                    last = Some(place);
                }
                _ => break,
            }
        }
        let last = last?;
        (named || article).then_some((first, last))
    }

    /// `“Q” S C`, `“Q,” C S`, `“Q”, according to S`, `“Q”: S`.
    fn tagged(&self, place: usize, quote: &Quote<'_>, shape: &Shape) -> Option<Source> {
        quote.close.as_ref()?;
        let mut next = place + 1;
        let mut parted = matches!(shape.last, ',' | '!' | '?' | '–' | '—' | '…');
        while matches!(self.kind(next), Some(Kind::Comma | Kind::Dash)) {
            // A hyphen makes a compound with the quotation: `“Q”-Chef`.
            if self.kind(next) == Some(Kind::Dash) && self.is_glued(next) {
                return None;
            }
            parted = true;
            next += 1;
        }
        if self.kind(next) == Some(Kind::Colon) && next == place + 1 {
            return self.name_after_colon(place, next);
        }
        self.kind(next)?;
        if shape.last == '.' && !parted {
            return None;
        }
        if self.role(next) == Some(Role::Source) {
            return self.after_source(next);
        }
        if self.role(next) == Some(Role::Tag) && parted {
            next += 1;
            if self.role(next) != Some(Role::Verb) {
                let subject = self.phrase_after(next)?;
                return self.made(subject, None);
            }
        }
        let ceiling = (next + LOOK).min(self.tokens.len());
        let verb_like = |verb: usize| {
            self.role(verb) == Some(Role::Verb) || parted && shape.words > 3 && self.looks_verb(verb)
        };
        // The verb first.
        let mut verb = next;
        while verb < ceiling && (self.role(verb) == Some(Role::Auxiliary) || self.is_adverb(verb)) {
            verb += 1;
        }
        if verb_like(verb) && (parted || shape.words > 3) {
            if let Some(subject) = self.phrase_after(verb + 1) {
                return self.made(subject, Some(self.cue(verb, next)));
            }
            return None;
        }
        // The subject first, perhaps with something between commas.
        for verb in next + 1..(next + PHRASE + APPOSITION).min(ceiling) {
            match self.kind(verb) {
                Some(Kind::End | Kind::Quote(_) | Kind::Colon) | None => break,
                _ if verb_like(verb) => {
                    if self.role(verb - 1) == Some(Role::Passive) {
                        break;
                    }
                    let subject = self
                        .phrase_before(verb, next)
                        .filter(|subject| subject.0 == next)
                        .or_else(|| self.phrase_apart(verb, next))?;
                    let pronoun = self.role(subject.0) == Some(Role::Pronoun);
                    let adjacent = subject.0 == next && (parted || pronoun || shape.words > 4);
                    return adjacent.then(|| self.made(subject, Some(self.cue(verb, next)))).flatten();
                }
                _ => {}
            }
        }
        None
    }

    /// Whether the token at `place` and the one after it touch.
    fn is_glued(&self, place: usize) -> bool {
        let ends = self.tokens.get(place).map(|token| token.span.end());
        ends.is_some() && ends == self.tokens.get(place + 1).map(|token| token.span.start())
    }

    /// `“Q”: Name` as the whole of a line, as headlines have it.
    fn name_after_colon(&self, place: usize, colon: usize) -> Option<Source> {
        let begins = place == 0 || self.kind(place - 1) == Some(Kind::End);
        let name = (colon + 1..colon + 6)
            .take_while(|&name| self.capital(name) && self.role(name) == Some(Role::Plain))
            .count();
        let ends = matches!(self.kind(colon + 1 + name), None | Some(Kind::End));
        (begins && ends && name > 0).then(|| self.made((colon + 1, colon + name), None)).flatten()
    }

    /// `S, something about S said`: the phrase before the comma where no second one follows.
    fn phrase_apart(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let comma = (floor..verb).find(|&place| self.kind(place) == Some(Kind::Comma))?;
        let subject = self.phrase_after(floor)?;
        (subject.1 + 1 == comma).then_some(subject)
    }

    /// The speaker of the quotation before, where this one follows right after what says so: `“Q,” S C. “Q”`.
    fn gone_on(&self, place: usize) -> Option<Source> {
        let (before, source) = self.last.filter(|(before, _)| place - before <= LOOK)?;
        let ends = (before + 1..place).filter(|&between| self.kind(between) == Some(Kind::End)).count();
        let right_after = match self.kind(place - 1) {
            Some(Kind::End | Kind::Quote(_)) => ends <= 1,
            Some(Kind::Comma | Kind::Dash) => ends == 0,
            _ => false,
        };
        right_after.then_some(source)
    }

    /// The speaker of the quotation before in the same sentence.
    fn same_sentence(&self, place: usize) -> Option<Source> {
        let (before, source) = self.last.filter(|(before, _)| place - before <= LOOK)?;
        let ends = (before + 1..place).any(|between| self.kind(between) == Some(Kind::End));
        (!ends && !self.ends_sentence(before)).then_some(source)
    }

    /// Words quoted inside a sentence that said before who says so: `She called it “hard”`.
    fn said_before(&self, place: usize) -> Option<Source> {
        let start = self.sentence(place);
        if start < place { self.clause(start, place, false) } else { None }
    }

    /// Words quoted inside a sentence that says so in the end: `It was “hard” to do, he said.`
    fn said_after(&self, place: usize) -> Option<Source> {
        if self.ends_sentence(place) {
            return None;
        }
        // What comes after a comma later in the sentence.
        let ceiling = (place + LOOK).min(self.tokens.len());
        let mut comma = None;
        for next in place + 1..ceiling {
            match self.kind(next) {
                Some(Kind::End | Kind::Quote(_) | Kind::Colon) | None => break,
                Some(Kind::Comma) => comma = Some(next),
                Some(Kind::Word(Role::Source)) => return self.after_source(next),
                Some(Kind::Word(Role::SourceAfter)) => {
                    let subject = self.phrase_before(next, place + 1)?;
                    return self.made(subject, Some((next, next)));
                }
                Some(Kind::Word(Role::Verb)) => {
                    let Some(comma) = comma else { continue };
                    if let Some(subject) = self.phrase_before(next, comma + 1)
                        && subject.0 == comma + 1
                    {
                        return self.made(subject, Some(self.cue(next, comma)));
                    }
                    if next == comma + 1
                        && self.roles.words.inverts
                        && let Some(subject) = self.phrase_after(next + 1)
                        && matches!(self.kind(subject.1 + 1), None | Some(Kind::End | Kind::Comma))
                    {
                        return self.made(subject, Some((next, next)));
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// A whole sentence quoted right after one that begins with who says something: `She said it was over. “We …”`
    fn sentence_before(&self, place: usize, shape: &Shape) -> Option<Source> {
        let end = place.checked_sub(1).filter(|&end| self.kind(end) == Some(Kind::End))?;
        if !shape.sentence || shape.words < 4 {
            return None;
        }
        let start = self.sentence(end);
        let subject = self.phrase_after(start)?;
        let mut verb = subject.1 + 1;
        while verb < end && (self.role(verb) == Some(Role::Auxiliary) || self.is_adverb(verb)) {
            verb += 1;
        }
        (self.role(verb) == Some(Role::Verb))
            .then(|| self.made(subject, Some(self.cue(verb, start))))
            .flatten()
    }

    /// Without words of the language: `“A sentence,” smallword Name`, which all of Europe writes.
    fn unknown_language(&self, place: usize, shape: &Shape) -> Option<Source> {
        let mut verb = place + 1;
        let mut parted = matches!(shape.last, ',' | '!' | '?');
        while matches!(self.kind(verb), Some(Kind::Comma | Kind::Dash)) {
            parted = true;
            verb += 1;
        }
        let word = self.word(verb);
        let verb_like = self.role(verb).is_some()
            && !self.capital(verb)
            && word.chars().filter(|c| c.is_alphabetic()).count() > 2;
        if !parted || shape.words < 4 || !verb_like {
            return None;
        }
        let names =
            (verb + 1..verb + 5).take_while(|&name| self.role(name).is_some() && self.capital(name)).count();
        if names == 0 || names == 4 {
            return None;
        }
        self.made((verb + 1, verb + names), Some((verb, verb)))
    }
}
