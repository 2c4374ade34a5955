//! The words around quotations, for finding out who is quoted: a paragraph as tokens, each outermost quotation one of them.

use super::marks::is_soft;
use crate::cursor::{after, before, char_at, is_dash, is_gap, is_word, slice};
use crate::heads::{Heads, letters};
use crate::language::Language;
use crate::language::ending::WordEndings;
use crate::language::quote::{QuoteWords, SIBILANTS, WordOrder};
use crate::span::Span;
use crate::trie::Trie;

/// What a word does around a quotation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Any word: a noun, an adjective, a verb that reports nothing.
    Plain,
    Verb,
    /// A participle with the verb that helps it; without one it is [`Role::Plain`].
    Perfect,
    Participle,
    Auxiliary,
    Passive,
    Pronoun,
    Relative,
    Determiner,
    Connector,
    Conjunction,
    Adverb,
    Preposition,
    Stop,
    Source,
    SourceAfter,
    Tag,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word(Role),
    Comma,
    Colon,
    Dash,
    /// A bracket or another sign.
    Sign,
    /// The end of a sentence or line.
    End,
    /// The quotation with this index.
    Quote(usize),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) span: Span,
    pub(super) kind: Kind,
    /// Whether it is a word that begins with a capital letter.
    pub(super) capital: bool,
}

impl Token {
    pub(super) fn role(&self) -> Option<Role> {
        match self.kind {
            Kind::Word(role) => Some(role),
            _ => None,
        }
    }
}

/// So many words may stand between a participle and the verb that helps it.
const HELP: usize = 10;

/// A word that begins a row of the table.
const LISTED: u8 = 1;
/// A word that begins an honorific.
const HONORIFIC: u8 = 2;

/// A language's words by what they do.
#[derive(Debug)]
pub(super) struct Roles {
    /// What the rows of `table` and `honorifics` begin with.
    heads: Heads,
    table: Trie<Role>,
    honorifics: Trie<()>,
    /// Forms of verbs that are nouns too.
    nouns: Trie<()>,
    pub(super) works: Trie<()>,
    /// What says that a text says so, by the rows of the language's table.
    pub(super) says: Trie<usize>,
    /// What begins a clause that such a verb ends.
    pub(super) framed: Trie<()>,
    /// What begins a clause about the text before it.
    pub(super) of_documents: Trie<()>,
    pub(super) words: &'static QuoteWords,
    pub(super) endings: &'static WordEndings,
    pub(super) capitalised_nouns: bool,
}

impl Roles {
    pub(super) fn new(language: &'static Language) -> Self {
        let words = &language.quote;
        // The first role of a word stays.
        let lists = [
            (words.verbs, Role::Verb),
            (words.perfects, Role::Perfect),
            (words.participles, Role::Participle),
            (words.tags, Role::Tag),
            (words.sources, Role::Source),
            (words.sources_after, Role::SourceAfter),
            (words.auxiliaries, Role::Auxiliary),
            (words.passives, Role::Passive),
            (words.pronouns, Role::Pronoun),
            (words.connectors, Role::Connector),
            (words.conjunctions, Role::Conjunction),
            (words.determiners, Role::Determiner),
            (words.relatives, Role::Relative),
            (words.adverbs, Role::Adverb),
            (words.prepositions, Role::Preposition),
            (words.stops, Role::Stop),
        ];
        let table = Trie::forwards(
            lists.into_iter().flat_map(|(list, role)| list.iter().map(move |&word| (word, role))),
        );
        let honorifics = Trie::words(words.honorifics);
        let mut heads = Heads::new();
        table.heads(&mut |head| heads.add(head, LISTED));
        honorifics.heads(&mut |head| heads.add(head, HONORIFIC));
        Self {
            heads,
            table,
            honorifics,
            nouns: Trie::words(words.noun_forms),
            framed: Trie::words(words.documents.framed),
            of_documents: Trie::words(words.documents.relatives),
            works: Trie::words(words.works),
            says: Trie::forwards(
                words.documents.says.iter().enumerate().map(|(row, &(says, _))| (says, row)),
            ),
            words,
            endings: &language.endings,
            capitalised_nouns: language.number.capitalised_nouns,
        }
    }

    /// Whether a small word is an article, a preposition or their like.
    pub(super) fn is_common(&self, word: &str) -> bool {
        let role = self.table.longest(word, 0).filter(|&(_, end)| end == word.len());
        matches!(
            role,
            Some((
                Role::Determiner
                    | Role::Connector
                    | Role::Conjunction
                    | Role::Preposition
                    | Role::Stop
                    | Role::Pronoun,
                _
            ))
        )
    }

    /// Whether the language has words to find speakers by.
    pub(super) fn is_empty(&self) -> bool {
        self.words.verbs.is_empty()
    }
}

/// Cuts `range` of the text into tokens; `quotes` are the outermost quotations in it with their indices.
pub(super) fn cut(
    text: &str,
    range: Span,
    quotes: impl Iterator<Item = (usize, Span)>,
    roles: &Roles,
    wrapped: bool,
    out: &mut Vec<Token>,
) {
    out.clear();
    let mut at = range.start();
    for (index, quote) in quotes {
        plain(text, Span::new(at, quote.start()), roles, wrapped, out);
        out.push(Token { span: quote, kind: Kind::Quote(index), capital: false });
        at = quote.end();
    }
    plain(text, Span::new(at, range.end().max(at)), roles, wrapped, out);
}

fn plain(text: &str, range: Span, roles: &Roles, wrapped: bool, out: &mut Vec<Token>) {
    let (mut at, end) = (range.start(), range.end());
    while at < end {
        let Some(c) = char_at(text, at) else { break };
        let next = at + c.len_utf8();
        if is_gap(c) || matches!(c, '\n' | '\r') && is_soft(text, at, wrapped) {
            at = next;
            continue;
        }
        if is_word(c) {
            let (token, after) = word(text, at, end, roles, out);
            at = after;
            out.push(token);
            continue;
        }
        // `the dogs' owners`
        if matches!(c, '\'' | '’')
            && let Some(owner) =
                out.last_mut().filter(|last| last.span.end() == at && last.role() == Some(Role::Plain))
            && slice(text, owner.span).ends_with(SIBILANTS)
            && next < end
            && after(text, next).strip_prefix(is_gap).is_some_and(|rest| rest.starts_with(is_word))
        {
            owner.span = Span::new(owner.span.start(), next);
            at = next;
            continue;
        }
        // What a colon leads to may begin the next line.
        if matches!(c, '\n' | '\r') && out.last().is_some_and(|token| token.kind == Kind::Colon) {
            at = next;
            continue;
        }
        let kind = match c {
            ',' | '،' => Kind::Comma,
            ':' => Kind::Colon,
            '.' if !ends_sentence(text, at, roles, out.last()) => {
                at = next;
                continue;
            }
            '.' | '!' | '?' | '…' | ';' | '\n' | '\r' => Kind::End,
            _ if is_dash(c) => Kind::Dash,
            _ => Kind::Sign,
        };
        out.push(Token { span: Span::new(at, next), kind, capital: false });
        at = next;
    }
}

/// The word at `at`, and where what comes after it begins; `tokens` are those before it.
fn word(text: &str, at: usize, limit: usize, roles: &Roles, tokens: &[Token]) -> (Token, usize) {
    // Most words are letters alone.
    let head = letters(text, at);
    let mut end = Some(head.end).filter(|&end| end <= limit).unwrap_or(at);
    let listed = if head.is_empty() { LISTED | HONORIFIC } else { roles.heads.of(head) };
    let mut apostrophe = None;
    let rest = end;
    // Nothing goes on behind a blank or comma.
    let alone = matches!(text.as_bytes().get(rest), Some(b' ' | b','));
    let mut chars = after(text, rest).char_indices().peekable();
    while !alone && let Some((i, c)) = chars.next() {
        let joins = matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '.' | '&' | '@' | '\u{AD}')
            && chars.peek().is_some_and(|&(_, d)| is_word(d));
        if rest + i >= limit || !is_word(c) && !joins {
            break;
        }
        if matches!(c, '\'' | '’') {
            apostrophe.get_or_insert(rest + i);
        }
        end = rest + i + c.len_utf8();
    }
    // `FN:s`
    if !roles.words.suffixes.is_empty()
        && let Some(tail) = after(text, end).strip_prefix(':')
        && end > at
    {
        let ending = tail.len() - tail.trim_start_matches(is_word).len();
        let ending = Span::new(end + 1, end + 1 + ending);
        if ending.end() <= limit && roles.words.suffixes.contains(&slice(text, ending)) {
            end = ending.end();
        }
    }
    // Most are small letters alone: no name, and nothing is joined to them.
    let small = end == rest && text.as_bytes().get(at).is_some_and(u8::is_ascii_lowercase);
    if listed & HONORIFIC != 0
        && let Some(((), point)) = roles.honorifics.longest(text, at)
        && point <= limit
    {
        return (Token { span: Span::new(at, point), kind: Kind::Word(Role::Plain), capital: true }, point);
    }
    let found = if listed & LISTED != 0 { roles.table.longest(text, at) } else { None };
    if small && found.is_none() {
        return (Token { span: Span::new(at, end), kind: Kind::Word(Role::Plain), capital: false }, end);
    }
    let capital = !small && is_name(after(text, at));
    let written = slice(text, Span::new(at, end));
    // `US`, `WHO`: a name, whatever it is in small letters.
    let acronym = !small && written.len() > 1 && written.chars().all(char::is_uppercase);
    // `he'd`, `I've`: the pronoun is who speaks.
    if let Some(cut) = apostrophe
        && let Some((Role::Pronoun, stop)) = found
        && stop == cut
    {
        return (Token { span: Span::new(at, stop), kind: Kind::Word(Role::Pronoun), capital }, end);
    }
    // `a-t-il`, `explique-t-elle`: what a hyphen joins to a verb is a word of its own.
    let inverted = if small { &[] } else { roles.words.inverted };
    let joined = inverted.iter().find_map(|ending| {
        let head = written.strip_suffix(ending).filter(|head| !head.contains('-'))?;
        Some((at + head.len(), end - ending.len() + ending.rfind('-').map_or(0, |hyphen| hyphen + 1)))
    });
    let (end, next) = joined.unwrap_or((end, end));
    // A language with a free order begins sentences with verbs.
    let begins =
        roles.words.order == WordOrder::Free && tokens.last().is_none_or(|last| last.kind == Kind::End);
    let (role, end, next) = match found {
        _ if acronym => (Role::Plain, end, next),
        // A word with a hyphen is a word of its own, a verb with a capital a noun or a name.
        Some((Role::Verb | Role::Perfect, stop)) if capital && stop >= end && !begins => {
            (Role::Plain, end, next)
        }
        Some((role, stop)) if stop == end => (role, end, next),
        Some((role, stop)) if stop > end && stop <= limit => (role, stop, stop),
        // `l'avocat`: the article is a word of its own.
        Some((role, stop)) if before(text, stop).ends_with(['\'', '’']) => (role, stop, stop),
        _ => (Role::Plain, end, next),
    };
    let role = in_context(text, Span::new(at, end), role, roles, tokens);
    (
        Token {
            span: Span::new(at, end),
            kind: Kind::Word(role),
            capital: is_name(slice(text, Span::new(at, end))),
        },
        next,
    )
}

/// What a form of a reporting verb is after `tokens`: no verb as a participle that no verb helps, and a noun after an
/// article.
fn in_context(text: &str, span: Span, role: Role, roles: &Roles, tokens: &[Token]) -> Role {
    match role {
        Role::Perfect => {
            let second = roles.words.order == WordOrder::VerbSecond;
            let passed = |kind: &Kind| match kind {
                Kind::Word(Role::Adverb | Role::Pronoun | Role::Plain) => true,
                // The subject and more stand between the two.
                Kind::Word(Role::Determiner | Role::Connector | Role::Preposition | Role::Stop)
                | Kind::Quote(_) => second,
                _ => false,
            };
            let mut before = tokens.iter().rev().map(|token| token.kind).take(HELP).skip_while(passed);
            if before.next() == Some(Kind::Word(Role::Auxiliary)) { Role::Perfect } else { Role::Plain }
        }
        Role::Verb => {
            let described =
                || tokens.last().is_some_and(|last| roles.words.attributes.contains(&slice(text, last.span)));
            let noun = (matches!(
                tokens.last().and_then(Token::role),
                Some(Role::Determiner | Role::Connector | Role::Preposition)
            ) || described())
                && roles.nouns.longest(text, span.start()).is_some_and(|(_, end)| end == span.end());
            if noun { Role::Plain } else { role }
        }
        _ => role,
    }
}

/// Whether a word begins with a capital letter, or with an article before one: `al-Din`.
fn is_name(word: &str) -> bool {
    let mut chars = word.chars();
    match chars.next() {
        Some(c) if c.is_uppercase() => true,
        Some(c) if c.is_lowercase() => {
            chars.by_ref().take(3).find(|c| !c.is_lowercase()) == Some('-')
                && chars.next().is_some_and(char::is_uppercase)
        }
        _ => false,
    }
}

/// Whether the point at `at` ends a sentence: none after an initial or inside what goes on with a small letter.
fn ends_sentence(text: &str, at: usize, roles: &Roles, last: Option<&Token>) -> bool {
    let rest = after(text, at + 1);
    let next = rest.chars().take(8).find(|&c| !is_gap(c));
    // `R-La., said`, `(D-Conn.) said`
    let bracketed = || {
        let rest = rest.strip_prefix(')').unwrap_or(" A").trim_start_matches(is_gap);
        rest.starts_with(|c: char| c.is_lowercase() || c == ',')
    };
    if next.is_some_and(char::is_lowercase) || rest.starts_with(',') || bracketed() {
        return false;
    }
    let Some(word) = last.filter(|token| token.role().is_some() && token.span.end() == at) else {
        return true;
    };
    let word = slice(text, word.span);
    let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
    let dotted = word.contains('.') && word.chars().next().is_some_and(char::is_alphabetic);
    let ordinal = roles.words.ordinal_point && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
    !(initial || dotted || ordinal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_begin_with_a_capital_or_an_article_before_one() {
        for word in ["Din", "al-Din", "el-Sayed", "ad-Dar", "Élan"] {
            assert!(is_name(word), "{word}");
        }
        for word in ["din", "al-din", "alla-Din", "al", "a1-Din", "", "1-Din", "-Din", "al–Din"] {
            assert!(!is_name(word), "{word}");
        }
    }
}
