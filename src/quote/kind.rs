//! What kind of quotation it is, as far as its words show.

use super::QuoteKind;
use super::words::Roles;
use crate::cursor::{is_gap, is_word, slice};
use crate::span::Span;

/// What a quotation's content looks like.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// How many words, at most [`MANY`].
    pub(super) words: usize,
    /// The last character, a blank where there is none.
    pub(super) last: char,
    /// Whether it begins with a capital letter.
    pub(super) capital: bool,
    /// Whether it is a sentence or more: a capital at the beginning, an end of a sentence or many words.
    pub(super) sentence: bool,
    /// Whether every longer word is capitalised, as in the name of a work.
    pub(super) titled: bool,
    /// Whether a small word of it is one of the language's articles, prepositions and their like.
    pub(super) common: bool,
    /// Whether it is one word with a point inside, as names on the web are.
    pub(super) dotted: bool,
}

/// As many words as are looked at.
const MANY: usize = 12;
/// So many words of a sentence are no mere term.
const CLAUSE: usize = 6;
/// The name of a work has at most so many words.
const TITLE: usize = 8;
/// A term has at most so many words.
const TERM: usize = 4;

/// Whether a character closes a quotation inside this one.
fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '’' | '‘' | '”' | '“' | '»' | '«' | '›' | '‹')
}

pub(super) fn shape(text: &str, content: Span, roles: &Roles) -> Shape {
    let inside = slice(text, content).trim_matches(is_gap);
    let last = inside.chars().rev().take(8).find(|&c| !is_gap(c) && !is_closing(c)).unwrap_or(' ');
    let capital = inside.chars().find(|&c| is_word(c)).is_some_and(char::is_uppercase);
    let mut words = 0;
    let mut titled = capital;
    let mut small = false;
    let mut common = false;
    let mut bytes = 0;
    for word in inside
        .split(|c: char| !is_word(c) && !matches!(c, '\'' | '’' | '-' | '.'))
        .filter(|word| !word.is_empty())
    {
        if words == MANY || bytes > 400 {
            titled = false;
            break;
        }
        bytes += word.len();
        words += 1;
        // Short words of a title are small, but the last one.
        small = word.starts_with(char::is_lowercase);
        titled &= !small || word.chars().count() < 4;
        common = common || small && roles.is_common(word);
    }
    titled &= !small;
    let ends = matches!(last, '.' | '!' | '?' | '…');
    let titled = titled && words <= TITLE && !(roles.capitalised_nouns && (ends || words < 2));
    let dotted = words == 1 && inside.trim_end_matches('.').contains('.');
    Shape {
        words,
        last,
        capital,
        sentence: capital && (ends && !titled || words >= CLAUSE),
        titled,
        common,
        dotted,
    }
}

/// What stands around a quotation.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Around {
    /// Somebody is quoted with it.
    pub(super) spoken: bool,
    /// A word beside it says that it is the name of a work, and it looks like one.
    pub(super) named: bool,
    /// An article stands before it, so that it is a noun phrase without one.
    pub(super) article: bool,
}

/// The kind, where it can be told.
pub(super) fn of(shape: &Shape, around: Around, roles: &Roles) -> Option<QuoteKind> {
    let Around { spoken, named, article } = around;
    if named && shape.words <= TITLE && !spoken {
        return Some(QuoteKind::Title);
    }
    if spoken || shape.sentence && !shape.titled {
        return Some(QuoteKind::Speech);
    }
    if shape.titled {
        // Where every noun has a capital, a term looks like a name, if it is of the language.
        if !roles.capitalised_nouns || !shape.common {
            return Some(QuoteKind::Title);
        }
        return article.then_some(QuoteKind::Scare);
    }
    if roles.capitalised_nouns && shape.capital && shape.words <= TERM && !(shape.common && article) {
        return None;
    }
    if shape.words > 0 && shape.words <= TERM && !matches!(shape.last, '.' | '!' | '?') {
        return Some(QuoteKind::Scare);
    }
    (shape.words >= CLAUSE).then_some(QuoteKind::Speech)
}
