//! Who is quoted, and the reporting verb: the few shapes that news has, tried in order of how sure they are.
//!
//! `S C “Q”`, `“Q” S C`, `“Q” C S`, `C S: “Q”`, `according to S, … “Q”`; then the speaker of the quotation before in the
//! same or the sentence before; in some languages `« Q, C S, Q »`. Every look goes over a bounded number of tokens.

use std::collections::BTreeSet;

use super::Quote;
use super::inset::inset;
use super::kind::{self, Around, Shape};
use super::marks::is_soft;
use super::phrase::{APPOSITION, PHRASE};
use super::words::{Kind, Role, Roles, Token, cut};
use crate::cursor::{after, before, is_gap, slice};
use crate::language::quote::WordOrder;
use crate::span::{Excerpt, Found, Span};

/// How many tokens are looked at on either side of a quotation.
pub(super) const LOOK: usize = 60;

/// Who is quoted and by which verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) speaker: Span,
    pub(super) cue: Option<Span>,
}

/// A run of tokens, both ends in it.
pub(super) type Phrase = (usize, usize);

/// Sets speaker, cue and kind of every quotation.
pub(super) fn attribute<'t>(text: &'t str, quotes: &mut [Found<Quote<'t>>], roles: &Roles, wrapped: bool) {
    let outer: Vec<usize> = (0..quotes.len()).filter(|&i| is_outer(quotes, i)).collect();
    let (mut tokens, mut inner) = (Vec::new(), Vec::new());
    let mut led = Vec::new();
    let mut at = 0;
    while let Some(block) = block(text, quotes, &outer, at, wrapped) {
        let members = outer.get(at..block.until).unwrap_or(&[]);
        let spans = members.iter().filter_map(|&i| quotes.get(i).map(|quote| (i, quote.span)));
        cut(text, block.span, spans, roles, wrapped, &mut tokens);
        let mut reader = Reader { text, tokens: &tokens, roles, last: None };
        for place in 0..tokens.len() {
            let Some(Token { kind: Kind::Quote(index), .. }) = tokens.get(place) else { continue };
            let Some(quote) = quotes.get(*index) else { continue };
            let shape = kind::shape(text, quote.value.content, roles);
            let named = (shape.capital || shape.dotted)
                && (reader.names_work(place, shape.titled) || reader.names_paper(place, &shape));
            let inset = || inset(text, quotes, *index, roles, wrapped, &mut inner);
            let source = reader.source(place, &quote.value, &shape, named, inset);
            if source.is_none() && shape.capital {
                led.extend(reader.word_before_colon(place).map(|word| (*index, word)));
            }
            let Some(quote) = quotes.get_mut(*index) else { continue };
            if let Some(source) = source {
                let excerpt = |span| Excerpt { span, text: slice(text, span).into() };
                quote.value.speaker = Some(excerpt(source.speaker));
                quote.value.cue = source.cue.map(excerpt);
            }
            let article = reader.follows_article(place);
            let spoken = source.is_some() || !named && reader.is_said(place);
            quote.value.kind = kind::of(&shape, Around { spoken, named, article }, roles);
        }
        at = block.until;
    }
    for quote in quotes.iter_mut().filter(|quote| quote.value.level > 0) {
        let shape = kind::shape(text, quote.value.content, roles);
        quote.value.kind = kind::of(&shape, Around::default(), roles);
    }
    name_again(text, quotes, &led);
    go_on(quotes, &outer);
}

/// `Kern: „Q“` in a language whose nouns have capitals: the word is a name where somebody of this name is quoted elsewhere in the
/// text. `led` are quotations with the word before their colon.
fn name_again<'t>(text: &'t str, quotes: &mut [Found<Quote<'t>>], led: &[(usize, Span)]) {
    if led.is_empty() {
        return;
    }
    let name = |word: &&str| word.starts_with(char::is_uppercase);
    let speakers = quotes.iter().filter_map(|quote| quote.value.speaker.as_ref());
    let names: BTreeSet<&str> = speakers
        .filter_map(|speaker| {
            let mut words = slice(text, speaker.span).split(is_gap);
            let last = words.clone().next_back()?;
            words.all(|word| name(&word)).then_some(last)
        })
        .collect();
    for &(index, span) in led.iter().filter(|&&(_, span)| names.contains(slice(text, span))) {
        if let Some(quote) = quotes.get_mut(index) {
            quote.value.speaker = Some(Excerpt { span, text: slice(text, span).into() });
            quote.value.kind = Some(super::QuoteKind::Speech);
        }
    }
}

fn is_outer(quotes: &[Found<Quote<'_>>], index: usize) -> bool {
    quotes.get(index).is_some_and(|quote| quote.value.level == 0)
}

/// The paragraphs over which some outermost quotations stand, from the one at `at` on.
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
    let ends = |&line: &usize| !is_soft(text, line, wrapped);
    let line_start = |at: usize| lines_before(text, at).find(ends).map_or(0, |line| line + 1);
    let start = line_start(first.start());
    let floor = at.checked_sub(1).and_then(span).map_or(0, Span::end);
    let start = led_to(text, start, first.start()).filter(|&start| start >= floor).unwrap_or(start);
    let line_end = |at: usize| {
        let mut lines = after(text, at).match_indices('\n').map(|(line, _)| at + line);
        lines.find(ends).unwrap_or(text.len())
    };
    let mut end = line_end(first.end());
    let mut until = at;
    while let Some(next) = span(until).filter(|next| next.start() < end) {
        if next.end() > end {
            end = line_end(next.end());
        }
        until += 1;
    }
    Some(Block { span: Span::new(start, end), until })
}

/// The line breaks before `at`, the nearest first.
fn lines_before(text: &str, at: usize) -> impl Iterator<Item = usize> {
    before(text, at).rmatch_indices('\n').map(|(line, _)| line)
}

/// Where the line begins that ends in a colon before the quotation that begins the line at `start`.
fn led_to(text: &str, start: usize, quote: usize) -> Option<usize> {
    // A line that leads to a quotation is short; a look behind has to be.
    const LONGEST: usize = 300;
    let blank = |c: char| is_gap(c) || matches!(c, '\n' | '\r');
    let alone =
        after(text, start).len() - after(text, start).trim_start_matches(blank).len() >= quote - start;
    let mut back = before(text, start).char_indices().rev().take(LONGEST).skip_while(|&(_, c)| blank(c));
    if !alone || back.next()?.1 != ':' {
        return None;
    }
    let mut first = None;
    for (at, c) in back {
        if c == '\n' {
            return first;
        }
        first = Some(at);
    }
    first.filter(|&at| at == 0)
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

pub(super) struct Reader<'p, 't> {
    pub(super) text: &'t str,
    pub(super) tokens: &'p [Token],
    pub(super) roles: &'p Roles,
    /// The quotation before with a speaker: its place among the tokens, and who.
    pub(super) last: Option<(usize, Source)>,
}

impl Reader<'_, '_> {
    /// Whether the verb is the second part of its sentence, so that its subject often follows it.
    pub(super) fn inverts(&self) -> bool {
        self.roles.words.order == WordOrder::VerbSecond
    }

    pub(super) fn kind(&self, place: usize) -> Option<Kind> {
        self.tokens.get(place).map(|token| token.kind)
    }

    pub(super) fn role(&self, place: usize) -> Option<Role> {
        self.tokens.get(place).and_then(Token::role)
    }

    pub(super) fn capital(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(|token| token.capital)
    }

    pub(super) fn span(&self, phrase: Phrase) -> Option<Span> {
        Some(self.tokens.get(phrase.0)?.span.cover(self.tokens.get(phrase.1)?.span))
    }

    pub(super) fn word(&self, place: usize) -> &str {
        self.tokens.get(place).map_or("", |token| slice(self.text, token.span))
    }

    /// The word at `place` as tables have it: in small letters with the plain apostrophe.
    pub(super) fn plain(&self, place: usize) -> String {
        self.word(place).to_lowercase().replace('’', "'")
    }

    /// Who is quoted with the quotation at `place`; `named` says that a word before it makes it the name of a work.
    fn source(
        &mut self,
        place: usize,
        quote: &Quote<'_>,
        shape: &Shape,
        named: bool,
        inset: impl FnOnce() -> Option<Source>,
    ) -> Option<Source> {
        let found = if self.roles.is_empty() {
            self.unknown_language(place, shape)
        } else {
            // Where nouns have capitals, one right after a preposition may be the name of a paper.
            let behind =
                place.checked_sub(1).is_some_and(|before| self.role(before) == Some(Role::Preposition));
            // `Dans « Le Monde », la ministre assure`
            let paper = shape.titled && shape.words < 4 && shape.last.is_alphanumeric();
            let name = shape.capital && behind && (self.roles.capitalised_nouns && shape.words < 3 || paper);
            // `publica 'La ciudad de los 100 años'`
            let whole = named && !self.is_led(place) && shape.last.is_alphanumeric();
            let name = (named || name) && (!shape.sentence || whole);
            let term = name || shape.titled;
            if self.is_asked(place, shape) {
                return None;
            }
            let introduced = self.introduced(place, shape).filter(|_| !named || self.is_led(place));
            let near = introduced.is_some_and(|source| self.is_next_to(source, place));
            let begins = place.checked_sub(1).is_some_and(|end| self.kind(end) == Some(Kind::End));
            // `«Q», dijo S. «Q».`: the full stop may stand behind the marks.
            let ends = matches!(shape.last, '.' | '!' | '?')
                || shape.capital && self.kind(place + 1) == Some(Kind::End);
            let follows = shape.sentence || begins && ends;
            introduced
                .filter(|_| near)
                .or_else(|| self.signed(place, shape).filter(|_| !name))
                .or_else(|| self.told_inside(place, shape).filter(|_| !term))
                .or_else(|| self.tagged(place, quote, shape).filter(|_| !name))
                .or_else(inset)
                .or(introduced)
                .or_else(|| self.gone_on(place).filter(|_| follows))
                .or_else(|| self.said_by_agent(place, shape).filter(|_| !term))
                .or_else(|| self.said_around(place).filter(|_| !term))
                .or_else(|| self.said_before(place).filter(|_| !term))
                .or_else(|| self.same_sentence(place).filter(|_| !term))
                .or_else(|| self.said_after(place).filter(|_| !term))
                .or_else(|| self.sentence_before(place, shape))
                .or_else(|| self.said_in_next(place, shape).filter(|_| !name))
        };
        if let Some(source) = found {
            self.last = Some((place, source));
        }
        found
    }

    /// Whether a colon or comma leads to the quotation.
    pub(super) fn is_led(&self, place: usize) -> bool {
        place.checked_sub(1).is_some_and(|mark| matches!(self.kind(mark), Some(Kind::Comma | Kind::Colon)))
    }

    /// Whether an article stands right before the quotation, alone or in a preposition: `zur „…“`.
    fn follows_article(&self, place: usize) -> bool {
        place.checked_sub(1).is_some_and(|before| {
            let word = self.word(before);
            self.has_article(before)
                || self.roles.words.fused.iter().any(|fused| fused.eq_ignore_ascii_case(word))
        })
    }

    /// Whether a work's kind is named beside the quotation: `the film “…”`, `„…“-Film`.
    fn names_work(&self, place: usize, titled: bool) -> bool {
        let mut before = place.checked_sub(1);
        // `his memoir, “…”`
        if titled && before.is_some_and(|comma| self.kind(comma) == Some(Kind::Comma)) {
            before = place.checked_sub(2);
        }
        let mut after = place + 1;
        if self.kind(after) == Some(Kind::Dash) && self.role(after + 1).is_some() {
            after += 1;
        }
        before.is_some_and(|before| self.is_work(before)) || self.is_work(after)
    }

    /// Whether the word at `place` is a kind of work, or in a language with compounds ends in one.
    fn is_work(&self, place: usize) -> bool {
        let Some(token) = self.tokens.get(place).filter(|token| token.role().is_some()) else { return false };
        let works = &self.roles.works;
        works.longest(self.text, token.span.start()).is_some_and(|((), end)| end == token.span.end())
            || self.inverts() && {
                let word = self.word(place).to_lowercase();
                let known = self.roles.words.works.iter().filter(|work| work.len() > 3);
                word.len() > 6 && known.into_iter().any(|work| word.ends_with(work))
            }
    }

    /// Where the sentence that `place` stands in begins, at most [`LOOK`] tokens before and after no other quotation
    /// that ends a sentence.
    pub(super) fn sentence(&self, place: usize) -> usize {
        let mut start = self.sentence_from(place);
        // `MADRID (Agency).- El ministro …`
        while start < place && matches!(self.kind(start), Some(Kind::Dash | Kind::Sign)) {
            start += 1;
        }
        start
    }

    fn sentence_from(&self, place: usize) -> usize {
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
    pub(super) fn ends_sentence(&self, place: usize) -> bool {
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
        // `Lee was blunt: “No.”`
        let long = shape.words > 2 || matches!(shape.last, '.' | '!' | '?');
        if colon && start < last {
            return self
                .verb_leads(start, last)
                .or_else(|| self.clause(start, last, true))
                .or_else(|| self.name_before_colon(start, last))
                .or_else(|| self.office_before_colon(start, last).filter(|_| shape.capital))
                .or_else(|| self.named_before_colon(start, last).filter(|_| shape.capital && shape.words > 2))
                .or_else(|| self.led_in(start, last).filter(|_| shape.capital && long));
        }
        if comma && start < last && shape.capital {
            return self.clause(start, last, true);
        }
        let noun = self.role(last) == Some(Role::Verb) && self.is_owned(last);
        if !shape.titled
            && !noun
            && matches!(self.role(last), Some(Role::Verb | Role::Perfect | Role::Participle))
        {
            return self.subject_of(last, start);
        }
        None
    }

    /// `Said S: “Q”`, where the subject stands before its verb otherwise.
    fn verb_leads(&self, start: usize, colon: usize) -> Option<Source> {
        if self.roles.words.order != WordOrder::SubjectFirst || !self.capital(start) {
            return None;
        }
        let word = self.word(start).to_lowercase();
        let subject =
            self.phrase_after(start + 1).filter(|_| self.roles.words.verbs.contains(&word.as_str()))?;
        let apart = self.kind(subject.1 + 1) == Some(Kind::Comma);
        (apart || subject.1 + 1 == colon).then(|| self.made(subject, Some((start, start)))).flatten()
    }

    /// The reporting verb nearest to `end` in the clauses from `start` on, with its subject.
    pub(super) fn clause(&self, start: usize, end: usize, direct: bool) -> Option<Source> {
        // A noun that may be a verb: `S wrote that Lee's claims were “Q”`.
        let mut owned = None;
        let document = self.led_by_document(start, end);
        for verb in (start..end).rev() {
            if let Some((source, _)) = document.filter(|&(_, next)| verb < next) {
                return Some(source);
            }
            match self.kind(verb) {
                Some(Kind::Word(Role::Verb)) if self.is_owned(verb) => {
                    owned = owned.or_else(|| self.subject_of(verb, start));
                }
                Some(Kind::Word(Role::Verb)) if self.is_aside(verb, start, end) => {}
                Some(Kind::Word(Role::Verb | Role::Perfect)) if self.is_of_thing(verb, start, end) => {}
                Some(Kind::Word(Role::Verb | Role::Perfect | Role::Participle)) => {
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
                // `sagte S dem „Spiegel“, es sei „Q“`
                Some(Kind::Quote(_))
                    if verb > start && self.roles.words.papers.contains(&self.word(verb - 1)) => {}
                Some(Kind::Quote(_)) => return owned,
                _ => {}
            }
        }
        owned
    }

    /// Whether the verb at `place` may be a noun that somebody has: `Lee's claims`.
    fn is_owned(&self, place: usize) -> bool {
        place.checked_sub(1).is_some_and(|owner| self.is_possessive(owner))
            && self.roles.words.noun_forms.contains(&self.word(place).to_lowercase().as_str())
    }

    /// Whether the verb at `verb` is of a clause that only tells when, with another clause behind it: `after the court ruled, there
    /// was “Q”`; or of a participle with who did it: `a video posted by S`.
    fn is_aside(&self, verb: usize, start: usize, end: usize) -> bool {
        let words = self.roles.words;
        if words.order == WordOrder::SubjectFirst
            && words.agents.contains(&self.word(verb + 1))
            && self.roles.endings.past.fit(self.word(verb))
        {
            return true;
        }
        let begins =
            (start..verb).rev().take(PHRASE).take_while(|&place| self.role(place).is_some()).find(|&place| {
                words.moments.iter().any(|moment| moment.eq_ignore_ascii_case(self.word(place)))
            });
        let object =
            begins.is_some_and(|begins| (begins..verb).any(|place| self.role(place) == Some(Role::Verb)));
        begins.is_some()
            && !object
            && self.kind(verb + 1) == Some(Kind::Comma)
            && verb + 2 < end
            && self.role(verb + 2).is_some()
    }

    /// `S hat es „Q“ genannt`: the participle right after the quotation.
    fn said_around(&self, place: usize) -> Option<Source> {
        if self.role(place + 1) != Some(Role::Perfect) {
            return None;
        }
        self.subject_of_frame(place + 1, self.sentence(place))
    }

    pub(super) fn looks_verb(&self, place: usize) -> bool {
        !self.capital(place) && self.roles.endings.past.fit(self.word(place))
    }

    pub(super) fn made(&self, speaker: Phrase, cue: Option<Phrase>) -> Option<Source> {
        Some(Source { speaker: self.span(speaker)?, cue: cue.and_then(|cue| self.span(cue)) })
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
        if self.kind(next) == Some(Kind::Colon) {
            return self.name_after_colon(place, next);
        }
        self.kind(next)?;
        if shape.last == '.' && !parted {
            return None;
        }
        if (parted || shape.words > 3)
            && let Some(source) = self.quoted_from(next, parted)
        {
            return source;
        }
        if self.role(next) == Some(Role::Source) {
            return self.after_source(next);
        }
        if self.role(next) == Some(Role::Tag) && parted {
            next += 1;
            if !self.is_verb(next) && self.role(next) != Some(Role::Auxiliary) && !self.is_adverb(next) {
                let subject = self.phrase_after(next)?;
                // `«…», così il governo ha deciso`
                let clause = matches!(
                    self.role(subject.1 + 1),
                    Some(Role::Auxiliary | Role::Passive | Role::Verb | Role::Pronoun)
                );
                return if clause { None } else { self.made(subject, None) };
            }
        }
        let ceiling = (next + LOOK).min(self.tokens.len());
        let told = parted || shape.words > 3;
        // The verb first.
        let mut verb = next;
        while verb < ceiling && (self.role(verb) == Some(Role::Auxiliary) || self.is_adverb(verb)) {
            verb += 1;
        }
        if verb > next
            && told
            && let Some(source) = self.framed(next, verb)
        {
            return Some(source);
        }
        if told && let Some(source) = self.split(next) {
            return Some(source);
        }
        let unknown = parted && shape.words > 3;
        if told && (self.is_verb(verb) || unknown && (self.looks_verb(verb) || self.stands_as_verb(verb))) {
            let Some(subject) = self.subject_after(verb) else {
                return if parted { self.implied(verb, next) } else { None };
            };
            return self.made(subject, Some(self.cue(verb, next)));
        }
        // The subject first, perhaps with something between commas.
        let verbs = next + 1..(next + PHRASE + APPOSITION).min(ceiling);
        for verb in verbs.clone() {
            match self.kind(verb) {
                Some(Kind::End | Kind::Quote(_) | Kind::Colon) | None => break,
                // `S, who asked to stay unnamed, said`
                Some(Kind::Word(_)) if self.is_inserted(verb, verbs.clone()) => {}
                _ if self.is_verb(verb) || unknown && self.looks_verb(verb) && self.is_finite(verb) => {
                    if let Some(source) = self.relayed(verb) {
                        return Some(source);
                    }
                    if self.role(verb - 1) == Some(Role::Passive) {
                        break;
                    }
                    // `S called it “wrong”, T spoke of “fun”`: the verb is of the next quotation.
                    let linked = matches!(self.role(verb + 1), Some(Role::Preposition | Role::Connector));
                    if linked && !shape.capital && matches!(self.kind(verb + 2), Some(Kind::Quote(_))) {
                        break;
                    }
                    // `nous dit-on`
                    if self.role(verb + 1) == Some(Role::Pronoun) && self.is_hyphen_behind(verb) {
                        return self.made((verb + 1, verb + 1), Some((verb, verb)));
                    }
                    let subject = self
                        .phrase_before(verb, next)
                        .filter(|subject| subject.0 == next)
                        .or_else(|| self.phrase_apart(verb, next))?;
                    let pronoun = self.role(subject.0) == Some(Role::Pronoun);
                    return (parted || pronoun || shape.words > 4)
                        .then(|| self.made(subject, Some(self.cue(verb, next))))
                        .flatten();
                }
                _ => {}
            }
        }
        None
    }

    /// Whether a word that looks as a verb does can be one alone: a participle of a language with a free order is none.
    fn is_finite(&self, verb: usize) -> bool {
        self.roles.words.order != WordOrder::Free
            || !matches!(self.word(verb).chars().last(), Some('o' | 'é'))
            || verb.checked_sub(1).is_some_and(|helps| self.role(helps) == Some(Role::Auxiliary))
    }

    /// Whether the verb at `verb` is of a relative clause between commas, behind which another verb of the same subject
    /// follows.
    fn is_inserted(&self, verb: usize, mut places: std::ops::Range<usize>) -> bool {
        let comma = |place: &usize| self.kind(*place) == Some(Kind::Comma);
        let opened = (places.start..verb)
            .rev()
            .find(comma)
            .is_some_and(|comma| self.roles.words.relatives.contains(&self.word(comma + 1)));
        let closed = places.find(|place| *place > verb && comma(place));
        self.is_verb(verb) && opened && closed.is_some_and(|comma| self.is_verb(comma + 1))
    }

    /// `“…”, a-t-il dit`, `„…“, hatte S gesagt`: the subject between the verb that helps, before `between`, and the
    /// participle.
    fn framed(&self, helps: usize, between: usize) -> Option<Source> {
        if self.role(between - 1) != Some(Role::Auxiliary) {
            return None;
        }
        let subject = self.phrase_after(between)?;
        let pronoun = self.role(subject.0) == Some(Role::Pronoun);
        if !pronoun && !self.inverts() {
            return None;
        }
        let after = subject.1 + 1;
        let verb = (after..subject.1 + APPOSITION).take_while(|&place| self.role(place).is_some()).find(
            |&place| {
                let unknown = pronoun && (after..place).all(|before| self.is_adverb(before));
                self.is_verb(place) || unknown && self.looks_verb(place)
            },
        )?;
        let cue =
            if pronoun && verb == subject.1 + 1 && !self.inverts() { (helps, verb) } else { (verb, verb) };
        self.made(subject, Some(cue))
    }

    /// Whether a word that no table has can only be a verb between a quotation and its speaker: `“…”, pointe le maire`.
    fn stands_as_verb(&self, place: usize) -> bool {
        self.roles.words.order == WordOrder::Free
            && self.role(place) == Some(Role::Plain)
            && !self.capital(place)
            && self.word(place).len() > 3
            && self.word(place).chars().all(char::is_alphabetic)
            && self.role(place + 1) == Some(Role::Determiner)
    }

    /// Whether the token at `place` and the one after it touch.
    fn is_glued(&self, place: usize) -> bool {
        let (token, next) = (self.tokens.get(place), self.tokens.get(place + 1));
        token.zip(next).is_some_and(|(token, next)| token.span.end() == next.span.start())
    }

    /// `“Q” – Name` as the end of a line: a name of two words or more.
    fn signed(&self, place: usize, shape: &Shape) -> Option<Source> {
        let dashes = (place + 1..place + 3).take_while(|&dash| self.kind(dash) == Some(Kind::Dash)).count();
        let first = place + 1 + dashes;
        let mut end = first;
        while self.capital(end) && self.role(end) == Some(Role::Plain) {
            end += 1;
        }
        let alone = matches!(self.kind(end), None | Some(Kind::End));
        let name = dashes > 0 && (2..5).contains(&(end - first));
        (name && alone && shape.words > 1).then(|| self.made((first, end - 1), None)).flatten()
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
        // `…, the song of S, left the stage as the mayor said no`: the verb has its own subject.
        let own = self.phrase_before(verb, comma + 1).filter(|own| own.0 > comma + 1);
        let own = own.is_some_and(|own| self.has_article(own.0));
        (subject.1 + 1 == comma && !own).then_some(subject)
    }

    /// The speaker of the quotation before, where this one follows right after what says so: `“Q,” S C. “Q”`.
    fn gone_on(&self, place: usize) -> Option<Source> {
        let (before, source) = self.last.filter(|(before, _)| place - before <= LOOK)?;
        let ends = (before + 1..place).filter(|&between| self.kind(between) == Some(Kind::End)).count();
        // What stands between says so, or nothing does.
        let told = self.tokens.get(before).is_none_or(|quote| source.speaker.start() >= quote.span.end());
        if !told && place - before > 2 {
            return None;
        }
        let right_after = match self.kind(place - 1) {
            Some(Kind::End | Kind::Quote(_)) => ends <= 1,
            Some(Kind::Comma | Kind::Dash) => ends == 0,
            _ => false,
        };
        right_after.then_some(source)
    }

    /// Whether nothing but marks stands between what says so and the quotation at `place`.
    fn is_next_to(&self, source: Source, place: usize) -> bool {
        let end = source.cue.map_or(source.speaker.end(), |cue| cue.end().max(source.speaker.end()));
        let word = (place.saturating_sub(LOOK)..place).rev().find(|&before| self.role(before).is_some());
        word.and_then(|word| self.tokens.get(word)).is_none_or(|token| token.span.end() <= end)
    }

    /// The speaker of the quotation before in the same sentence.
    fn same_sentence(&self, place: usize) -> Option<Source> {
        let (before, source) = self.last.filter(|(before, _)| place - before <= LOOK)?;
        let ends = (before + 1..place).any(|between| self.kind(between) == Some(Kind::End));
        if ends || self.ends_sentence(before) {
            return None;
        }
        Some(self.other_of_same(before, place, source).unwrap_or(source))
    }

    /// `S spricht von „Fehlern“, T von „Pannen“`: who stands between two quotations with the preposition of the first again.
    fn other_of_same(&self, before: usize, place: usize, source: Source) -> Option<Source> {
        let like = place.checked_sub(1).zip(before.checked_sub(1)).filter(|&(one, other)| {
            self.word(one) == self.word(other)
                && matches!(self.role(one), Some(Role::Preposition | Role::Connector))
        });
        let (link, _) = like.filter(|_| self.kind(before + 1) == Some(Kind::Comma))?;
        let subject = self.phrase_after(before + 2).filter(|subject| subject.1 + 1 == link)?;
        Some(Source { speaker: self.span(subject)?, cue: source.cue })
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
                // `It was “hard” and “long”, S said`
                Some(Kind::Quote(_))
                    if self.role(next - 1) == Some(Role::Conjunction)
                        && next <= place + 3
                        && !self.ends_sentence(next) => {}
                Some(Kind::End | Kind::Quote(_) | Kind::Colon) | None => break,
                Some(Kind::Comma) => {
                    comma = Some(next);
                    if let Some(Some(source)) = self.quoted_from(next + 1, true) {
                        return Some(source);
                    }
                }
                Some(Kind::Word(Role::Source)) => return self.after_source(next),
                Some(Kind::Word(Role::SourceAfter)) => {
                    let subject = self.phrase_before(next, place + 1)?;
                    return self.made(subject, Some((next, next)));
                }
                Some(Kind::Word(Role::Verb | Role::Perfect)) => {
                    let Some(comma) = comma else { continue };
                    if let Some(subject) = self.phrase_before(next, comma + 1)
                        && subject.0 == comma + 1
                    {
                        return self.made(subject, Some(self.cue(next, comma)));
                    }
                    let first = (comma + 1..next)
                        .all(|place| self.role(place) == Some(Role::Auxiliary) || self.is_adverb(place));
                    if first
                        && let Some(subject) = self.subject_after(next)
                        && self.ends_clause(subject.1 + 1)
                    {
                        return self.made(subject, Some(self.cue(next, comma)));
                    }
                    if self.role(comma + 1) == Some(Role::Auxiliary)
                        && let Some(source) = self.framed(comma + 1, comma + 2)
                    {
                        return Some(source);
                    }
                }
                _ => {}
            }
        }
        None
    }

    /// Whether a clause may end before `place`.
    pub(super) fn ends_clause(&self, place: usize) -> bool {
        matches!(
            self.kind(place),
            None | Some(
                Kind::End
                    | Kind::Comma
                    | Kind::Word(Role::Preposition | Role::Adverb | Role::Stop | Role::Relative)
            )
        )
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
        self.is_verb(verb).then(|| self.made(subject, Some(self.cue(verb, start)))).flatten()
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
