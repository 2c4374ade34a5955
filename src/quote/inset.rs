//! Who is quoted, told inside of the marks: `« Q, dit S, q »`, `«Q —dijo S—, q»`, `«Q - dice S -. Q»`.

use super::Quote;
use super::speaker::{Reader, Source};
use super::words::{Kind, Role, Roles, Token, cut};
use crate::span::{Found, Span};

/// How many tokens may stand between the speaker and what ends the inset: `a dit S à l’AFP lundi,`.
const BEHIND: usize = 8;

/// The shortest quotation with an inset, in bytes.
const SHORTEST: usize = 16;

/// Who says the quotation at `index` by a verb of speech inside of it, in a language that has such insets. `tokens` is where
/// its words are put.
pub(super) fn inset(
    text: &str,
    quotes: &[Found<Quote<'_>>],
    index: usize,
    roles: &Roles,
    wrapped: bool,
    tokens: &mut Vec<Token>,
) -> Option<Source> {
    let quote = quotes.get(index).filter(|_| roles.words.insets)?;
    let content = Span::new(quote.value.content.start(), quote.value.content.end());
    if content.len() < SHORTEST {
        return None;
    }
    // Those one level deeper, which stand behind it.
    let inner = quotes.iter().enumerate().skip(index + 1);
    let inner = inner.take_while(|(_, other)| other.span.start() < content.end());
    let inner = inner.filter(|(_, other)| other.value.level == quote.value.level + 1);
    cut(text, content, inner.map(|(i, other)| (i, other.span)), roles, wrapped, tokens);
    let reader = Reader { text, tokens, roles, last: None };
    (1..tokens.len()).find_map(|place| reader.inset_at(place))
}

impl Reader<'_, '_> {
    /// The inset that begins behind the token at `place`.
    fn inset_at(&self, place: usize) -> Option<Source> {
        let dash = match self.kind(place)? {
            Kind::Comma => false,
            Kind::Dash => true,
            // `Un scandale ! s’écrie S.`
            Kind::End => {
                let asks = self.tokens.get(place).is_some_and(|end| {
                    crate::cursor::after(self.text, end.span.start()).starts_with(['!', '?', '…'])
                });
                if !asks {
                    return None;
                }
                false
            }
            _ => return None,
        };
        let first = place + 1;
        if let Some(Some(source)) = self.quoted_from(first, true) {
            return Some(source);
        }
        let mut verb = first;
        while self.role(verb) == Some(Role::Auxiliary) || self.is_adverb(verb) {
            verb += 1;
        }
        if verb > first + 3 || !self.is_verb(verb) || self.capital(first) {
            return None;
        }
        let subject = self.subject_after(verb)?;
        let named = (subject.0..=subject.1).any(|place| self.capital(place));
        let pronoun = self.role(subject.0) == Some(Role::Pronoun)
            && self.roles.words.inset_pronouns.contains(&self.word(subject.0));
        // `Elle arrive, explique la situation, repart`: what has an article may be what is explained, but not between dashes.
        if !(named || pronoun || dash && self.is_article(subject.0)) {
            return None;
        }
        let behind = subject.1 + 1..subject.1 + 1 + BEHIND;
        let ends = |place: &usize| !matches!(self.kind(*place), Some(Kind::Word(_) | Kind::Sign));
        let end = behind.clone().find(|place| {
            let aside = dash && matches!(self.kind(*place), Some(Kind::Comma));
            ends(place) && !aside
        })?;
        let closed = match self.kind(end) {
            Some(Kind::Dash) => dash,
            Some(Kind::Comma | Kind::End) => !dash,
            None => named || pronoun,
            _ => false,
        };
        let plain = (subject.1 + 1..end).all(|place| !self.is_verb(place));
        (closed && plain).then(|| self.made(subject, Some(self.cue(verb, first)))).flatten()
    }
}
