//! Which way a sentence looks, as far as the words beside a date tell: to what is to come, or to what is over.

use super::DateRelation;
use super::reader::Reader;
use super::resolve::Lean;
use super::value::{Month, When, Year};
use crate::cursor::{
    after, before, char_before, is_hyphen, is_word, previous_word, skip_gap_back, slice, word_at,
};
use crate::span::Span;
use crate::trie::Trie;

/// How far back a sentence is searched for what it is about, in bytes.
const SENTENCE: usize = 120;

/// How many words before a day a verb of a timetable is looked for.
const TIMETABLE: usize = 8;

/// What the words of a sentence say of a day in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    /// It is over: `He was arrested on Monday`.
    Over,
    /// What was said or done is over, and an infinitive tells what is dated: `He was told to leave by Monday`.
    Told,
    /// It is in a timetable: `The fair opens on Monday`.
    Timetable,
    Future,
}

/// A word before a place in its sentence.
struct Before {
    at: usize,
    /// How many words are between it and the place.
    between: usize,
    /// Whether a comma or a like mark is among them.
    comma: bool,
}

impl Reader<'_, '_> {
    /// Which way the sentence looks from the expression between `at` and `end`.
    pub(super) fn lean(
        &self,
        at: usize,
        end: usize,
        relation: DateRelation,
        when: When,
        timed: bool,
    ) -> Lean {
        match self.tense(at, end, relation) {
            Some(Tense::Future) => Lean::Future,
            Some(Tense::Timetable) => Lean::Set,
            Some(Tense::Over) => Lean::Over,
            tense => match relation {
                DateRelation::By | DateRelation::Before => Lean::Near,
                DateRelation::Until if tense.is_none() => Lean::Set,
                _ if tense.is_none() && self.has_before(&self.t.aims, at) => Lean::Set,
                // `le 24 mars à 20 h`: an announcement
                _ if timed
                    && tense.is_none()
                    && matches!(when, When::Day(_, Month::Number(_), Year::Open)) =>
                {
                    Lean::Near
                }
                _ => Lean::Past,
            },
        }
    }

    /// Whether the sentence says before `at`, or right after `end`, that it is about what is to come.
    pub(super) fn looks_ahead(&self, at: usize, end: usize) -> bool {
        matches!(self.tense(at, end, DateRelation::On), Some(Tense::Future | Tense::Timetable))
    }

    fn tense(&self, at: usize, end: usize, relation: DateRelation) -> Option<Tense> {
        if self.clause_has_past(end) {
            return Some(Tense::Over);
        }
        let (back, apart) = self.tense_before(at, end, relation);
        let fronted = self.is_fronted(at);
        // `Am Montag wird gewählt`
        if self.t.words.verb_second {
            let place = self.gap(end);
            match self.tense_at(place) {
                tense @ Some(Tense::Future | Tense::Over) => return tense,
                tense
                    if back.is_none()
                        && fronted
                        && (tense.is_some()
                            || self.t.timetable_second.longest(self.text, place).is_some()) =>
                {
                    return Some(Tense::Timetable);
                }
                _ => {}
            }
        }
        if back.is_none() && fronted {
            return self.tense_after(end);
        }
        match back {
            // `el jueves lo votó, y el lunes se sabrá`
            Some(Tense::Over | Tense::Told) if !apart => back,
            _ if self.verb_ahead(end) => Some(Tense::Future),
            _ => back,
        }
    }

    /// What the word at `at` tells by itself.
    fn tense_at(&self, at: usize) -> Option<Tense> {
        // `May` is no verb.
        if self.is_at(at, char::is_uppercase) && self.t.months.longest(self.text, at).is_some() {
            return None;
        }
        let row = |table: &Trie<()>| table.longest(self.text, at).map(|((), end)| end);
        let (future, past) = (row(&self.t.future), row(&self.t.past));
        // `Beim Treffen am Montag` has a noun.
        let noun =
            self.t.words.verb_second && self.is_at(at, char::is_uppercase) && !self.begins_sentence(at);
        let timetable = if noun { None } else { row(&self.t.timetable) };
        if let Some(end) = future.max(past).max(timetable) {
            // The longer one: `could`, `could not`
            return Some(match Some(end) {
                end if end == future => Tense::Future,
                end if end == timetable => Tense::Timetable,
                _ => Tense::Over,
            });
        }
        if self.is_future(at) {
            return Some(Tense::Future);
        }
        if self.names_timetable(at) || self.is_condition(at) {
            return Some(Tense::Timetable);
        }
        self.is_past(at).then_some(Tense::Over)
    }

    /// `votes` behind a name, which is a noun elsewhere: `Pakistan votes on Thursday`, `Arsenal play Liverpool`.
    fn names_timetable(&self, at: usize) -> bool {
        let Some(((), end)) = self.t.timetable_named.longest(self.text, at) else { return false };
        let Some(name) = previous_word(self.text, at) else { return false };
        let next = self.gap(end);
        let many = |word: Span| self.t.plurals.fit(slice(self.text, word));
        let plural = word_at(self.text, at).is_some_and(many) || many(name);
        let date = self.t.weekdays.longest(self.text, next).is_some()
            || self.t.months.longest(self.text, next).is_some();
        self.is_at(at, char::is_lowercase)
            && skip_gap_back(self.text, at) == name.end()
            && self.is_at(name.start(), char::is_uppercase)
            && self.t.determiners.longest_before(self.text, name.end()).is_none()
            && self.begins_clause(name)
            // `after a Senate vote on Thursday`
            && (plural || self.is_at(next, char::is_uppercase) && !date)
    }

    /// `If Trump wins in November`, but not `if the attack on Sunday was planned`.
    fn is_condition(&self, at: usize) -> bool {
        const NAMES: usize = 3;
        let Some(((), mut end)) = self.t.conditions.longest(self.text, at) else { return false };
        for i in 0..=NAMES {
            let Some(word) = self.next_in_line(end) else { return false };
            if !self.is_at(word.start(), char::is_uppercase) {
                // A verb in the present ends as nouns in the plural do.
                return i > 0
                    && self.t.plurals.fit(slice(self.text, word))
                    && self.t.past.longest(self.text, word.start()).is_none();
            }
            end = word.end();
        }
        false
    }

    /// Whether nothing but names and an article stands before a name in its clause: `The Czech Republic votes`, but not
    /// `got House and Senate votes`.
    fn begins_clause(&self, name: Span) -> bool {
        let mut place = name.start();
        for _ in 0..4 {
            let back = skip_gap_back(self.text, place);
            if self.begins_sentence(place) || char_before(self.text, back) == Some(',') {
                return true;
            }
            let Some(word) = previous_word(self.text, place) else { return false };
            let article = self.t.determiners.longest_before(self.text, word.end()).is_some();
            if !article && !self.is_at(word.start(), char::is_uppercase) {
                return self.t.clauses.longest(self.text, word.start()).is_some();
            }
            place = word.start();
        }
        false
    }

    /// `a ouvert`, `llegó`: whether a verb in the past begins at `at`, as far as its ending tells.
    fn is_past(&self, at: usize) -> bool {
        let Some(word) =
            word_at(self.text, at).filter(|_| self.is_at(at, char::is_lowercase) || self.begins_sentence(at))
        else {
            return false;
        };

        if self.t.words.past_endings.fit(slice(self.text, word)) {
            return true;
        }
        let Some(((), mut end)) = self.t.auxiliaries.longest(self.text, at) else { return false };
        // `a ouvert`, `a déjà été ouvert`
        for _ in 0..2 {
            let Some(word) = self.next_in_line(end) else { return false };
            if self.is_participle(word) {
                return true;
            }
            // `a une journée`
            if self.t.determiners.longest_before(self.text, word.end()).is_some() {
                return false;
            }
            end = word.end();
        }
        false
    }

    fn is_participle(&self, word: Span) -> bool {
        self.t.participles.longest(self.text, word.start()).is_some()
            || self.t.words.participle_endings.fit(slice(self.text, word))
    }

    /// Whether the word is a participle by itself, right before a day: `the bill unveiled on Sunday`, but not `will be
    /// unveiled on Sunday`.
    fn told_by_participle(&self, word: Span) -> bool {
        let shape = slice(self.text, word);
        // `Le ministre, nommé en mars, doit partir`
        let opens = || {
            let mark = char_before(self.text, skip_gap_back(self.text, word.start()));
            matches!(mark, Some(',' | '(')) && self.t.words.participle_endings.fit(shape)
        };
        if !self.t.words.bare_participles.fit(shape)
            && self.t.participles.longest(self.text, word.start()).is_none()
            && !opens()
        {
            return false;
        }
        let mut back = previous_word(self.text, word.start());
        // `will be officially opened`
        if let Some(adverb) = back.filter(|&adverb| self.t.adverbs.fit(slice(self.text, adverb))) {
            back = previous_word(self.text, adverb.start());
        }
        back.is_none_or(|word| {
            self.t.passives.longest(self.text, word.start()).is_none()
                && self.tense_at(word.start()) != Some(Tense::Future)
        })
    }

    /// What the sentence says before `at`, the nearest word first, and whether a comma stands between.
    fn tense_before(&self, at: usize, end: usize, relation: DateRelation) -> (Option<Tense>, bool) {
        let (mut infinitive, mut apart) = (false, false);
        let mut found = None;
        // `may rise after Sunday's attack`
        let of_past = self.possessive_end(end).is_some_and(|end| {
            self.past_gap(end).is_some_and(|noun| self.t.events.longest(self.text, noun).is_none())
        });
        // `will come back after the 15th day of June`
        let article = self.has_before(&self.t.determiners, at);
        self.words_back(at, |word| {
            let Some(span) = word_at(self.text, word.at) else { return false };
            let elided = || self.tense_at(self.past_pronoun(span)?);
            match self.tense_at(word.at).or_else(elided) {
                Some(Tense::Future) => {
                    found = Some(Tense::Future);
                    return true;
                }
                Some(Tense::Timetable) if found.is_none() && !word.comma && word.between <= TIMETABLE => {
                    found = Some(Tense::Timetable);
                }
                // `soll, wie bekannt wurde, am Montag beginnen`
                Some(Tense::Over) if word.comma && self.t.words.verb_second => {}
                Some(Tense::Over) => {
                    apart = found.is_none() && word.comma;
                    found = found.or(Some(if infinitive { Tense::Told } else { Tense::Over }));
                    return true;
                }
                _ if found.is_some() => {}
                _ if word.between <= 1 + usize::from(relation == DateRelation::Before)
                    && relation != DateRelation::Until
                    && self.told_by_participle(span) =>
                {
                    found = Some(Tense::Over);
                    return true;
                }
                _ if word.between <= 1 && self.is_set(word.at, at, end) => found = Some(Tense::Timetable),
                _ => {}
            }
            infinitive |= self.is_infinitive_mark(word.at)
                || self.t.words.infinitive_endings.fit(slice(self.text, span));
            // `will appear on Thursday after he was arrested on Monday`
            let aside = (word.between > usize::from(article) || of_past)
                && self.t.asides.longest(self.text, word.at).is_some();
            let relative = self.t.relatives.longest(self.text, word.at).is_some()
                && char_before(self.text, skip_gap_back(self.text, word.at)) == Some(',');
            aside || relative
        });
        (found, apart)
    }

    /// The place behind a pronoun that is glued to its verb: `s'ouvrira`, but not `dell'era`.
    fn past_pronoun(&self, word: Span) -> Option<usize> {
        let mark = self.peek(word.end()).filter(|c| matches!(c, '\'' | '’'))?;
        let place = word.end() + mark.len_utf8();
        let fits = self.is_at(place, char::is_lowercase)
            && self.t.words.elided_pronouns.contains(&slice(self.text, word));
        fits.then_some(place)
    }

    /// `The fair is on Friday`: whether a verb for being at `verb` has the day between `at` and `end` behind it.
    fn is_set(&self, verb: usize, at: usize, end: usize) -> bool {
        let Some(((), next)) = self.t.is.longest(self.text, verb) else { return false };
        let place = self.gap(next);
        let led = || {
            let ((), end) = self.t.leads_ahead.longest(self.text, place)?;
            (self.gap(end) == at).then_some(())
        };
        // `ist am Montag gestorben` goes on.
        let closes = |c: char| matches!(c, '.' | ',' | ';' | '!' | '?' | ')' | '\n');
        (place == at || led().is_some()) && (!self.t.words.verb_second || self.peek(end).is_none_or(closes))
    }

    /// `to leave`, but not `to the`, `to Rome`
    fn is_infinitive_mark(&self, at: usize) -> bool {
        let Some(((), end)) = self.t.infinitive_marks.longest(self.text, at) else { return false };
        self.next_in_line(end).is_some_and(|word| {
            let article = self.t.determiners.longest_before(self.text, word.end());
            self.is_at(word.start(), char::is_lowercase)
                && article.is_none_or(|((), start)| start != word.start())
        })
    }

    /// Whether nothing but prepositions and articles stands before `at` in its sentence: `On Thursday, the Senate`.
    fn is_fronted(&self, at: usize) -> bool {
        let mut place = at;
        for _ in 0..3 {
            if self.begins_sentence(place) {
                return true;
            }
            let back = skip_gap_back(self.text, place);
            let tables = [
                &self.t.leads,
                &self.t.on_before,
                &self.t.fillers,
                &self.t.from,
                &self.t.the_before,
                &self.t.determiners,
            ];
            let start = tables
                .into_iter()
                .filter_map(|table| Some(table.longest_before(self.text, back)?.1))
                .chain(self.t.qualifiers.longest_before(self.text, back).map(|(_, start)| start))
                .min();
            let Some(start) = start else { return false };
            place = start;
        }
        self.begins_sentence(place)
    }

    /// What the clause says that goes on behind a day which it begins with.
    fn tense_after(&self, end: usize) -> Option<Tense> {
        const WORDS: usize = 10;
        let mut place = if self.is_at(end, |c| c == ',') { end + 1 } else { end };
        // `Friday's game will decide it`, but not `Friday's attack will`
        if let Some(genitive) = self.possessive_end(end) {
            self.t.events.longest(self.text, self.past_gap(genitive)?)?;
            place = genitive;
        }
        for _ in 0..WORDS {
            let at = self.past_gap(place)?;
            if let Some(tense) = self.tense_at(at) {
                return Some(tense);
            }
            let past = |word| self.t.words.bare_participles.fit(slice(self.text, word));
            let stop = self.t.clauses.longest(self.text, at).is_some()
                || self.t.asides.longest(self.text, at).is_some()
                || self.is_at(at, char::is_lowercase) && word_at(self.text, at).is_some_and(past);
            if stop {
                return None;
            }
            place = self.token_end(at)?;
        }
        None
    }

    /// Where the letters and digits at `at` end with what joins them: `Trump's`, `300`.
    fn token_end(&self, at: usize) -> Option<usize> {
        const BYTES: usize = 40;
        let inner = |c: char| is_word(c) || is_hyphen(c) || matches!(c, '\'' | '’');
        let end = after(self.text, at).char_indices().find(|&(i, c)| i > BYTES || !inner(c));
        let end = end.map_or(self.text.len(), |(i, _)| at + i);
        (end > at && end - at <= BYTES).then_some(end)
    }

    /// `soll am Montag getötet worden sein`: whether the clause goes on to an infinitive of what is over.
    fn clause_has_past(&self, end: usize) -> bool {
        const WORDS: usize = 16;
        if self.t.past_infinitives.is_empty() {
            return false;
        }
        let mut place = end;
        for _ in 0..WORDS {
            let Some(word) = self.next_in_line(place) else { return false };
            if self.t.past_infinitives.longest(self.text, word.start()).is_some() {
                return true;
            }
            place = word.end();
        }
        false
    }

    /// Whether the word at `at` says that a sentence is about what is to come, by itself or by its ending (`llegará`).
    fn is_future(&self, at: usize) -> bool {
        self.t.future.longest(self.text, at).is_some()
            || self.is_at(at, char::is_lowercase)
                && word_at(self.text, at)
                    .is_some_and(|word| self.t.words.future_endings.fit(slice(self.text, word)))
    }

    /// `el jueves lo votará el Congreso`: whether one of the few words after `end`, in the same clause, is such a verb.
    fn verb_ahead(&self, end: usize) -> bool {
        const WORDS: usize = 6;
        if self.t.words.future_endings.any.is_empty() {
            return false;
        }
        let mut place = if self.is_at(end, |c| c == ',') { end + 1 } else { end };
        for _ in 0..WORDS {
            let Some(word) = self.next_in_line(place) else { return false };
            if self.is_future(word.start()) {
                return true;
            }
            if self.t.clauses.longest(self.text, word.start()).is_some() {
                return false;
            }
            place = word.end();
        }
        false
    }

    /// Whether a row of the table stands in the sentence before `at`.
    pub(super) fn speaks_of(&self, table: &Trie<()>, at: usize) -> bool {
        let mut found = false;
        self.words_back(at, |word| {
            found = table.longest(self.text, word.at).is_some();
            found
        });
        found
    }

    /// Gives the words of the sentence before `at` to `done`, the nearest first, until it says so.
    fn words_back(&self, at: usize, mut done: impl FnMut(Before) -> bool) {
        let (mut word, mut between, mut comma) = (None, 0, false);
        let mut line = false;
        for (i, c) in before(self.text, at).char_indices().rev() {
            if at - i > SENTENCE || matches!(c, '.' | '!' | '\n') && is_sentence_end(self.text, i) {
                break;
            }
            // A blank line ends a paragraph.
            if c == '\n' && std::mem::replace(&mut line, true) {
                break;
            }
            line &= c.is_whitespace();
            if is_word(c) || matches!(c, '\'' | '’') {
                word = Some(i);
                continue;
            }
            if let Some(place) = word.take() {
                if done(Before { at: place, between, comma }) {
                    return;
                }
                between += 1;
            }
            comma |= matches!(c, ',' | ';' | '—' | '(');
        }
        if let Some(at) = word {
            done(Before { at, between, comma });
        }
    }
}

/// Whether the mark at `at` ends a sentence: a blank and a capital or nothing follow.
fn is_sentence_end(text: &str, at: usize) -> bool {
    let next = crate::cursor::skip_gap(text, at + 1);
    next > at + 1
        && crate::cursor::char_at(text, next).is_none_or(char::is_uppercase)
        && char_before(text, at).is_some_and(|c| !c.is_uppercase())
}
