//! The counted noun: the head of the noun phrase after a number.

use crate::cursor::{
    Cursor, after, before, char_at, char_before, ends_word, is_hyphen, is_letter, skip_gap, skip_gap_back,
    skip_join, slice, word_at, word_before,
};
use crate::number::Context;
use crate::number::digits::{digits, is_digit};
use crate::number::tables::Word;
use crate::span::{Found, Span};
use crate::unit::{Dimension, read_sign, read_unit};

/// How many words of a noun phrase are looked at.
const PHRASE_WORDS: usize = 7;

/// A counted noun: the place of its head and its singular.
pub(crate) type Noun = Found<String>;

/// The noun counted by a number that ends at `end`; `one` tells that the number is one, so that the noun is singular.
pub(crate) fn noun(cx: &Context<'_, '_>, end: usize, one: bool) -> Option<Noun> {
    let text = cx.text;
    if cx.style.unknown {
        return None;
    }
    if let Some(c) = char_at(text, end).filter(|&c| is_hyphen(c)) {
        // `six-cylinder engine`: the compound counts its own part, not the noun behind it.
        let word = word_at(text, end + c.len_utf8())?;
        let counted = cx.numbers.no_nouns.longest(text, word.start()).is_none()
            && cx.numbers.noun_stops.longest(text, word.start()).is_none()
            && word.len() > 2;
        // `3-Zimmer-Wohnung`, but a `2-Milliarden-Loch` is one hole.
        let middle = |word: Span| {
            let hyphen = char_at(text, word.end()).filter(|&c| is_hyphen(c));
            hyphen.is_some_and(|c| char_at(text, word.end() + c.len_utf8()).is_some_and(is_letter))
        };
        let counted = counted && (!cx.numbers.capitalised_nouns || middle(word));
        // Where the noun stands first none is joined but in the plural: `2-faire baisser les prix` begins an item.
        let counted = counted && (!cx.numbers.head_first || looks_plural(cx, word));
        return counted.then(|| found(cx, word));
    }
    let place = skip_gap(text, end);
    if place == end || is_postal(cx, end, place) {
        return None;
    }
    if let Some(((), after)) = cx.numbers.partitives.longest(text, place) {
        let place = skip_gap(text, after);
        // `il 2,4% di aprile`
        let month = word_at(text, place).is_some_and(|word| {
            cx.language.date.months.iter().any(|month| month.0.eq_ignore_ascii_case(slice(text, word)))
        });
        return if month { None } else { phrase(cx, place, Counted::Part) };
    }
    phrase(cx, place, if one { Counted::One } else { Counted::Many })
}

/// Whether five digits that nothing groups, and that are no round number, stand before a name: `75001 Paris`.
fn is_postal(cx: &Context<'_, '_>, end: usize, place: usize) -> bool {
    let digits = before(cx.text, end).bytes().rev().take_while(u8::is_ascii_digit).count();
    let free =
        || !before(cx.text, end - digits).ends_with(['.', ',', '\'', '\u{2019}', '\u{A0}', '\u{202F}']);
    let capital = || char_at(cx.text, place).is_some_and(char::is_uppercase);
    digits == 5
        && !cx.numbers.capitalised_nouns
        && capital()
        && free()
        && !before(cx.text, end).ends_with("00")
}

/// The noun of a number at `start` to `end`: where no plural is, the part that an article's singular thing has so many of
/// (`a three course meal`).
pub(crate) fn noun_or_part(cx: &Context<'_, '_>, start: usize, end: usize, one: bool) -> Option<Noun> {
    // `Platz zwei der Liste`: the number is that of a place.
    let part_of = cx.numbers.partitives.longest(cx.text, skip_gap(cx.text, end)).is_some();
    if part_of && cx.numbers.numbering.longest_before(cx.text, skip_gap_back(cx.text, start)).is_some() {
        return None;
    }
    noun(cx, end, one).or_else(|| part(cx, start, end).filter(|_| !one))
}

fn part(cx: &Context<'_, '_>, start: usize, end: usize) -> Option<Noun> {
    let text = cx.text;
    let article = word_before(text, skip_gap_back(text, start))
        .filter(|_| !cx.numbers.capitalised_nouns && !cx.numbers.head_first)?;
    let is_article = cx.numbers.words.longest(text, article.start());
    is_article.filter(|&(word, end)| word == Word::Article && end == article.end())?;
    let place = skip_gap(text, end);
    let plain = |place: usize| {
        let word = compound(text, place)?;
        let stop = cx.numbers.noun_stops.longest(text, place).is_some()
            || cx.numbers.no_nouns.longest(text, place).is_some()
            || cx.numbers.no_heads.longest(text, place).is_some();
        let small = char_at(text, place).is_some_and(char::is_lowercase);
        (!stop && small && word.span == word.head && word.span.len() > 2).then_some(word.span)
    };
    let word = plain(place).filter(|_| place > end)?;
    let next = skip_gap(text, word.end());
    plain(next).filter(|_| next > word.end())?;
    Some(found(cx, word))
}

/// A noun, with its singular.
pub(crate) fn found(cx: &Context<'_, '_>, head: Span) -> Noun {
    Found { span: head, value: singular(cx, slice(cx.text, head)) }
}

/// How many of its noun a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counted {
    One,
    Many,
    /// A part of what `of` leads to.
    Part,
}

/// The head of the noun phrase at `place`: its last plural; of one thing, its last word before a verb.
fn phrase(cx: &Context<'_, '_>, place: usize, counted: Counted) -> Option<Noun> {
    let text = cx.text;
    let mut place = place;
    let one = counted == Counted::One;
    let mut head: Option<Span> = None;
    for n in 0..PHRASE_WORDS {
        let Some(word) = compound(text, place) else {
            // `12 Covid-19 tests`, `two 500-pound bombs`, `330 of its 397 rooms`
            let found = name_with_digits(text, place).or_else(|| figure_inside(cx, place, counted));
            let Some(end) = found.filter(|_| head.is_none()) else { break };
            place = skip_gap(text, end);
            continue;
        };
        let joined = cx.numbers.and.longest(text, place).is_some_and(|((), end)| end == word.span.end());
        let stop = cx.numbers.noun_stops.longest(text, place).is_some_and(|((), end)| {
            // `one that's stronger`
            let clitic = !cx.numbers.head_first && char_at(text, end).is_some_and(is_apostrophe);
            end >= word.span.end() || clitic
        });
        let owner = if counted == Counted::Part { owner_end(cx, &word) } else { None };
        if joined && head.is_none() && n > 0 {
            // `digital and physical sales`, `one truly and deeply sad man`
        } else if n == 0 && counted == Counted::Part && is_number(cx, word.span) {
            // `two of the five dials`
        } else if stop && one && n == 0 && is_turn(cx, word.span) {
            // `one last time`
        } else if stop || is_number(cx, word.span) {
            break;
        } else if cx.numbers.head_first {
            let adjective = cx.numbers.no_heads.longest(text, word.span.start());
            if adjective.is_none_or(|((), end)| end < word.span.end()) {
                let head = word.head;
                return (one || looks_plural(cx, head)).then(|| found(cx, head)).filter(|_| head.len() > 1);
            }
        } else if cx.numbers.capitalised_nouns {
            if capitalised_head(cx, &word, n) {
                return Some(found(cx, word.head));
            }
        } else if one {
            // A verb ends the phrase: `one proposal asks`, `one man injured`, `one starved`.
            let past = cx.language.endings.past.fit(slice(text, word.head));
            if n > 0 && (looks_plural(cx, word.head) || past) {
                break;
            }
            // `one separately`
            let adverb = cx.language.endings.adverbs.fit(slice(text, word.head));
            if past || adverb {
            } else if cx.numbers.no_heads.longest(text, word.span.start()).is_none() {
                head = Some(word.head);
            }
        } else if head.is_some_and(|head| counted == Counted::Part && invariant(cx, head)) {
            // `a third of the population lives`: the verb of a singular.
            break;
        } else if owner.is_some() && head.is_none() {
            // `30% of respondents' votes` are votes.
        } else if looks_plural(cx, word.head) {
            head = Some(word.head);
            if cx.numbers.first_plural {
                break;
            }
        } else if head.is_some() {
            break;
        }
        // `COVID -19 tests`, a blank come in.
        let end = loose_digits(text, word.span).or(owner).unwrap_or(word.span.end());
        let gap = skip_gap(text, end);
        if gap == end {
            break;
        }
        place = gap;
    }
    head.filter(|head| head.len() > 1).map(|head| found(cx, head))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

/// The end of a plural with its apostrophe that owns what follows: `the members' spending`, `children's books`. Not the
/// end of a quotation: `the ‘experts’ agree`.
fn owner_end(cx: &Context<'_, '_>, word: &Compound) -> Option<usize> {
    let text = cx.text;
    if word.head.end() < word.span.end() {
        let own = is_apostrophe(char_at(text, word.head.end())?) && looks_plural(cx, word.head);
        return own.then_some(word.span.end());
    }
    let mark = char_at(text, word.span.end()).filter(|&c| is_apostrophe(c))?;
    let end = word.span.end() + mark.len_utf8();
    let next = skip_gap(text, end);
    let quoted = char_before(text, word.span.start()).is_some_and(|c| matches!(c, '\'' | '\u{2018}'));
    let follows = next > end && char_at(text, next).is_some_and(is_letter);
    let stop = cx.numbers.noun_stops.longest(text, next).is_some();
    (follows && !quoted && !stop && looks_plural(cx, word.head)).then_some(end)
}

/// Whether a word is an adjective of order before what is no time (`one last chance`, not `one last year`).
fn is_turn(cx: &Context<'_, '_>, word: Span) -> bool {
    let order = cx.numbers.of_order.longest(cx.text, word.start()).is_some_and(|((), end)| end == word.end());
    let next = skip_gap(cx.text, word.end());
    let time = read_unit(cx.text, cx.units, next)
        .is_some_and(|unit| unit.value.unit.dimension() == Some(Dimension::Duration));
    order && next > word.end() && !time && compound(cx.text, next).is_some()
}

/// Whether the plural of a noun is as its singular.
fn invariant(cx: &Context<'_, '_>, word: Span) -> bool {
    let noun = slice(cx.text, word);
    cx.numbers
        .irregular
        .longest(noun, 0)
        .is_some_and(|(singular, end)| end == noun.len() && singular.eq_ignore_ascii_case(noun))
}

/// Whether a word is a number itself, so that what follows is counted by it.
fn is_number(cx: &Context<'_, '_>, word: Span) -> bool {
    let found = cx.numbers.words.longest(cx.text, word.start());
    matches!(found, Some((Word::Cardinal(_) | Word::Power(_), end)) if end == word.end())
}

/// Where nouns are capitalised, the first capitalised word is the head, but for an adjective of a place before a noun
/// (`Berliner Schüler`).
fn capitalised_head(cx: &Context<'_, '_>, word: &Compound, n: usize) -> bool {
    let text = cx.text;
    let capital = |span: Span| slice(text, span).starts_with(char::is_uppercase);
    let adjective = n == 0
        && cx.language.endings.of_places.fit(slice(text, word.head))
        && compound(text, skip_gap(text, word.span.end())).is_some_and(|next| {
            // `zwei Männer Mitte 40`
            capital(next.span) && cx.numbers.noun_stops.longest(text, next.span.start()).is_none()
        });
    capital(word.head) && !adjective && word.head.len() > 1
}

/// A word with what hyphens and apostrophes join to it, and its last part.
struct Compound {
    span: Span,
    head: Span,
}

fn compound(text: &str, at: usize) -> Option<Compound> {
    let mut head = word_at(text, at)?;
    let mut end = head.end();
    for _ in 0..4 {
        let Some(c) = char_at(text, end) else { break };
        let joins = is_hyphen(c) || matches!(c, '\'' | '\u{2019}');
        let next = end + c.len_utf8();
        let Some(word) = word_at(text, next).filter(|_| joins) else { break };
        // `players' union`: the possessive itself is no part.
        if is_hyphen(c) {
            head = word;
        }
        end = word.end();
    }
    let rest = after(text, end);
    if rest.strip_prefix(is_hyphen).unwrap_or(rest).starts_with(is_digit) {
        return None;
    }
    Some(Compound { span: Span::new(at, end), head })
}

/// The end of a name with digits in it: `Covid-19`, `F-16`.
fn name_with_digits(text: &str, at: usize) -> Option<usize> {
    const LONGEST: usize = 16;
    let name = |c: char| c.is_ascii_alphanumeric() || is_hyphen(c);
    let rest = after(text, at);
    let capital = rest.starts_with(char::is_uppercase);
    let length: usize = rest.chars().take(LONGEST + 1).take_while(|&c| name(c)).map(char::len_utf8).sum();
    let end = at + length;
    (capital && length <= LONGEST && ends_word(text, end)).then_some(end)
}

/// The end of a measure, a sum or (in what a number is a part of) a number inside a noun phrase: `two 500-pound bombs`,
/// `ten $5 notes`, `three of the 12 dams`.
fn figure_inside(cx: &Context<'_, '_>, at: usize, counted: Counted) -> Option<usize> {
    let text = cx.text;
    let sign = read_sign(text, cx.units, cx.region, at).map(|sign| sign.span.end());
    let start = sign.unwrap_or(at);
    let (_, number) = digits(Cursor::new(text, start), cx.style).ok()?;
    let end = number.span.end();
    let place = skip_join(text, end);
    let power = |at| match cx.numbers.words.longest(text, at) {
        Some((Word::Power(_), end)) => end,
        _ => at,
    };
    if sign.is_some() || counted == Counted::Part && ends_word(text, end) {
        let power = power(place);
        let whole = if power > place { power } else { end };
        return ends_word(text, whole).then_some(whole);
    }
    let unit = read_unit(text, cx.units, place).map(|unit| unit.span.end());
    let unit = unit.or_else(|| cx.numbers.percent.longest_glued(text, place).map(|(_, end)| end))?;
    let hyphen = char_at(text, end).is_some_and(is_hyphen);
    // A unit that stands apart is part of a compound only before a noun: `nine 12 litre cases`.
    let next = word_at(text, skip_gap(text, unit));
    (hyphen || next.is_some_and(|word| looks_plural(cx, word))).then_some(unit)
}

/// The end of a hyphen and digits that a blank sets apart from a word in capitals.
fn loose_digits(text: &str, word: Span) -> Option<usize> {
    let place = skip_gap(text, word.end());
    let capitals = word.len() > 2 && slice(text, word).chars().all(char::is_uppercase);
    let rest = after(text, place).strip_prefix(is_hyphen).filter(|_| capitals && place > word.end())?;
    let digits = rest.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let end = text.len() - rest.len() + digits;
    ((1..3).contains(&digits) && ends_word(text, end)).then_some(end)
}

fn looks_plural(cx: &Context<'_, '_>, word: Span) -> bool {
    let whole = |found: Option<usize>| found == Some(word.end());
    if whole(cx.numbers.irregular.longest(cx.text, word.start()).map(|(_, end)| end)) {
        return true;
    }
    cx.language.endings.plurals.fit(slice(cx.text, word))
        && !whole(cx.numbers.no_plurals.longest(cx.text, word.start()).map(|(_, end)| end))
}

/// The singular of a noun where the language's table tells it, else the noun as it stands.
pub(crate) fn singular(cx: &Context<'_, '_>, noun: &str) -> String {
    if let Some((singular, end)) = cx.numbers.irregular.longest(noun, 0)
        && end == noun.len()
    {
        return singular.to_owned();
    }
    // `TVs`
    let acronym =
        noun.strip_suffix('s').filter(|stem| stem.len() > 1 && stem.chars().all(char::is_uppercase));
    if let Some(acronym) = acronym {
        return acronym.to_owned();
    }
    let lower = if cx.numbers.capitalised_nouns { noun.to_owned() } else { noun.to_lowercase() };
    if cx.numbers.no_plurals.longest(&lower, 0).is_some_and(|((), end)| end == lower.len()) {
        return lower;
    }
    for &(ending, replacement) in cx.numbers.plurals {
        if let Some(stem) = lower.strip_suffix(ending)
            && (ending.len() > 1 || stem.chars().filter(|&c| is_letter(c)).count() >= 2)
        {
            return format!("{stem}{replacement}");
        }
    }
    lower
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_digits_are_short_and_end_as_words_do() {
        let end = |text: &str| name_with_digits(text, 0);
        assert_eq!(end("F-16 jets"), Some(4));
        assert_eq!(end("Abcdefgh-1234567 x"), Some(16));
        // Sixteen bytes that end as a word does, and go on.
        assert_eq!(end("Abcdefgh-1234567-8 x"), None);
        assert_eq!(end("Abcdefgh-12345678 x"), None);
        assert_eq!(end("f-16"), None);
        assert_eq!(end("F-16é"), None);
        assert_eq!(name_with_digits("an F‑16", 3), Some("an F‑16".len()));
    }
}
