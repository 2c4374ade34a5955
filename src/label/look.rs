//! What the parsers of this room look for around digits.

use crate::cursor::{after, before, char_at, ends_word, is_dash, is_gap, is_letter, slice, word_at};
use crate::number::Context;
use crate::number::tables::Word;

/// Digits as they stand, ASCII only and few enough to name something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    pub(super) end: usize,
    pub(super) value: u32,
    pub(super) count: usize,
}

/// The run of one to seven digits at `at`, which may lie beyond the text.
pub(super) fn digits(text: &str, at: usize) -> Option<Digits> {
    let mut found = Digits { end: at, value: 0, count: 0 };
    for digit in text.get(at..)?.chars().map_while(|c| c.to_digit(10)) {
        found.count += 1;
        found.end += 1;
        if found.count > 7 {
            return None;
        }
        found.value = found.value * 10 + digit;
    }
    (found.count > 0).then_some(found)
}

/// Where the word after at most two blanks at `at` begins. `at` itself where there are none.
pub(super) fn skip_blank(text: &str, at: usize) -> usize {
    after(text, at).chars().take(2).take_while(|&c| is_gap(c)).fold(at, |at, c| at + c.len_utf8())
}

/// Whether digits go on after `end`, over a separator: `.5`, `,000`, `:30`, `/8`.
pub(super) fn goes_on(text: &str, end: usize) -> bool {
    let mut chars = after(text, end).chars();
    chars.next().is_some_and(|c| matches!(c, '.' | ',' | ':' | '/' | '\'' | '’') || is_dash(c))
        && chars.next().is_some_and(|c| c.is_ascii_digit())
}

/// Whether what follows makes an amount of the number that ends at `end`: a percent sign, a currency, a multiplier.
pub(super) fn is_amount(cx: &Context<'_, '_>, end: usize) -> bool {
    let sign = |at| {
        char_at(cx.text, at).is_some_and(|c| matches!(c, '%' | '‰' | '°' | '$' | '€' | '£' | '¥' | '′' | '″'))
    };
    let at = skip_blank(cx.text, end);
    sign(end)
        || sign(at)
        || matches!(cx.numbers.words.longest(cx.text, at), Some((Word::Power(_) | Word::Collective(_), _)))
        || cx.numbers.abbreviated.prefix(cx.text, at, ends_word).is_some()
        || cx.numbers.abbreviated_money.prefix(cx.text, at, ends_word).is_some()
        || cx.numbers.percent.longest(cx.text, at).is_some()
}

/// What stands after a place, as far as it tells whether a noun does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The text, the line or the clause ends.
    End,
    /// A word that no counted noun begins with: a preposition, a verb, an article.
    Closed,
    /// A capital letter begins it, and small ones follow.
    Capital,
    /// It is all capitals.
    Capitals,
    /// Another word.
    Word {
        /// Whether it ends as plurals do.
        plural: bool,
    },
    /// Digits or a sign.
    Other,
}

/// What stands after `end`.
pub(super) fn next(cx: &Context<'_, '_>, end: usize) -> Next {
    let text = cx.text;
    let at = skip_blank(text, end);
    let Some(c) = char_at(text, at) else { return Next::End };
    if matches!(
        c,
        '\n' | '\r'
            | '.'
            | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | ')'
            | ']'
            | '"'
            | '”'
            | '“'
            | '»'
            | '«'
            | '’'
            | '\''
            | '…'
            | '|'
    ) || is_dash(c)
    {
        return Next::End;
    }
    let Some(word) = word_at(text, at).filter(|_| is_letter(c)) else { return Next::Other };
    if cx.numbers.noun_stops.longest(text, at).is_some() {
        return Next::Closed;
    }
    let mut letters = slice(text, word).chars().take(40).skip(1).peekable();
    if c.is_uppercase() {
        return if letters.peek().is_some() && letters.all(char::is_uppercase) {
            Next::Capitals
        } else {
            Next::Capital
        };
    }
    Next::Word { plural: cx.language.endings.plurals.fit(slice(text, word)) }
}

/// The end of the word that begins at `at` with digits and letters mixed.
pub(super) fn token_end(text: &str, at: usize) -> usize {
    after(text, at)
        .chars()
        .take(64)
        .take_while(|&c| is_letter(c) || c.is_ascii_digit())
        .fold(at, |end, c| end + c.len_utf8())
}

/// Where at most two blanks before `at` begin. `at` itself where there are none.
pub(super) fn before_gap(text: &str, at: usize) -> usize {
    before(text, at).chars().rev().take(2).take_while(|&c| is_gap(c)).fold(at, |at, c| at - c.len_utf8())
}
