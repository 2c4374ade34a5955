//! Changes: what before or around a figure says that it is a rise or a fall, and not a level.

use crate::cursor::{after, before, is_gap, skip_gap, skip_gap_back, slice, word_before};
use crate::number::qualifier::negator;
use crate::number::tables::{Moved, Movement, Tables};
use crate::number::{Context, Trend};
use crate::span::Span;
use crate::trie::Trie;

/// How many words may stand between a word of movement and its figure.
const TREND_WORDS: usize = 7;

/// Whether the text before `start` says that the figure there is a change: the nearest word of movement in the clause,
/// with nothing between but small words (`rose by another 2 %`). `moved` tells what it is of.
///
/// Where a language has a word for it ([`by`](crate::language::number::NumberWords::by)), a verb says so only with that
/// word, or else of a range that it leads from one end to the other of: `stieg um 3 %`, not `stieg auf 3 %`.
///
/// A verb may also part with its particle, or stand behind the figure or far before: `nahm um 3 % ab`, `ist um 3 % gesunken`,
/// `fiel am Montag um 3 %`.
pub(crate) fn trend(cx: &Context<'_, '_>, span: Span, moved: Moved, range: bool) -> Option<Trend> {
    separated(cx, span, moved)
        .or_else(|| near(cx, span.start(), moved, range))
        .or_else(|| around(cx, span, moved))
}

/// The same of a word of movement with small words alone between.
pub(crate) fn near(cx: &Context<'_, '_>, start: usize, moved: Moved, range: bool) -> Option<Trend> {
    let mut place = skip_gap_back(cx.text, start);
    let from = range && cx.numbers.from.longest_before(cx.text, place).is_some();
    let mut by = from || cx.numbers.by.is_none();
    if cx.numbers.goals.longest_before(cx.text, place).is_some() {
        return None;
    }
    for _ in 0..TREND_WORDS {
        if cx.numbers.crossed.longest_before(cx.text, place).is_some() {
            return None;
        }
        if let Some((_, start)) = cx.numbers.before.longest_before(cx.text, place) {
            place = skip_gap_back(cx.text, start);
        } else if let Some((movement, first)) = cx.numbers.trend.longest_before(cx.text, place) {
            let noun = cx.numbers.capitalised_nouns && after(cx.text, first).starts_with(char::is_uppercase);
            let free = noun || movement.is_none_or(|movement| movement.of > Moved::Anything);
            // `did not fall 3 %`
            let denied = negator(cx, first).is_some();
            return movement_of(movement, moved).filter(|_| (by || free) && !denied);
        } else if let Some(((), start)) = cx.numbers.between_trend.longest_before(cx.text, place) {
            by |= cx.numbers.by.as_ref().is_some_and(|by| by.longest_before(cx.text, place).is_some());
            place = skip_gap_back(cx.text, start);
        } else {
            return adverb(cx, place, moved).filter(|_| by);
        }
    }
    None
}

fn movement_of(movement: Option<Movement>, moved: Moved) -> Option<Trend> {
    let movement = movement.filter(|movement| moved >= movement.of)?;
    Some(if movement.up { Trend::Up } else { Trend::Down })
}

/// An adverb between the two (`fell sharply 3 %`): one word more, with a word of movement right before it.
fn adverb(cx: &Context<'_, '_>, place: usize, moved: Moved) -> Option<Trend> {
    let word = word_before(cx.text, place)?;
    if !cx.language.endings.adverbs.fit(slice(cx.text, word)) {
        return None;
    }
    let (movement, _) = cx.numbers.trend.longest_before(cx.text, skip_gap_back(cx.text, word.start()))?;
    movement_of(movement, moved)
}

/// How many words from the figure its verb or the verb's particle may stand.
const CLAUSE_WORDS: usize = 8;

/// A verb before the figure and its particle at the end of the clause: `legte am Montag um 3 % auf 500 Punkte zu`.
fn separated(cx: &Context<'_, '_>, span: Span, moved: Moved) -> Option<Trend> {
    if cx.numbers.separable.is_empty() {
        return None;
    }
    let by = difference_before(cx, cx.numbers.by.as_ref()?, span.start());
    if by.is_none() && moved == Moved::Anything {
        return None;
    }
    let place = by.unwrap_or_else(|| skip_gap_back(cx.text, span.start()));
    let verb = |word: Span| {
        cx.numbers.separable.longest(cx.text, word.start()).filter(|&(_, end)| end == word.end())
    };
    // Without the word for it the verb stands right before: `legte 3 % zu`.
    let words = if by.is_some() { CLAUSE_WORDS } else { 1 };
    let (pairs, _) = words_before(cx.text, cx.numbers, place).take(words).find_map(verb)?;
    let particle = words_after(cx, span.end()).take(CLAUSE_WORDS).find_map(|(word, closes)| {
        let found = pairs.iter().find(|pair| slice(cx.text, word) == pair.0)?;
        (closes || goes_to(cx, word.end())).then_some(found.1)
    })?;
    Some(if particle { Trend::Up } else { Trend::Down })
}

/// A verb behind the figure, or before it with other words between, where a word tells that the figure is a difference.
fn around(cx: &Context<'_, '_>, span: Span, moved: Moved) -> Option<Trend> {
    let place = difference_before(cx, cx.numbers.by_far.as_ref()?, span.start())?;
    // `im Streit um 3 Millionen`
    if cx.numbers.trend.longest_before(cx.text, place).is_some_and(|(movement, _)| movement.is_none()) {
        return None;
    }
    let verb = |word: Span| moves(cx.text, cx.numbers, word).map(|movement| movement_of(movement, moved));
    let mut behind = words_after(cx, span.end()).take(CLAUSE_WORDS).map(|(word, _)| word).peekable();
    // `um 3 % auf 500 Euro gestiegen`, `um 3 % zu senken`
    let level = behind.peek().is_some_and(|word| cx.numbers.from_to.longest(cx.text, word.start()).is_some());
    let small = behind
        .peek()
        .is_some_and(|word| cx.numbers.between_trend.longest_before(cx.text, word.end()).is_some());
    let last = behind.take(if level { CLAUSE_WORDS } else { 1 + usize::from(small) }).find_map(verb);
    if last.is_some() {
        return last.flatten();
    }
    let far = verb_before(cx.text, cx.numbers, place).filter(|_| moved > Moved::Anything);
    far.and_then(|movement| movement_of(movement, moved))
}

/// The movement of a verb that is all of a word in small letters.
fn moves(text: &str, tables: &Tables, word: Span) -> Option<Option<Movement>> {
    let (movement, start) = tables.trend.longest_before(text, word.end())?;
    (start == word.start() && after(text, start).starts_with(char::is_lowercase)).then_some(movement)
}

/// The movement of the nearest such verb in the clause that reaches to `at`, where `by` stands.
pub(super) fn verb_before(text: &str, tables: &Tables, at: usize) -> Option<Option<Movement>> {
    for word in words_before(text, tables, at).take(CLAUSE_WORDS) {
        if let Some(movement) = moves(text, tables, word) {
            return Some(movement);
        }
        // `held by 3 %`
        if tables.agents.fit(slice(text, word)) {
            return None;
        }
    }
    None
}

/// Whether what a verb moves to stands at `at`: `nahm um 3 % zu auf 5`.
fn goes_to(cx: &Context<'_, '_>, at: usize) -> bool {
    let next = skip_gap(cx.text, at);
    cx.numbers.from_to.longest(cx.text, next).is_some() || cx.numbers.and.longest(cx.text, next).is_some()
}

/// Where a word of `by` stands, with which the figure at `start` is a difference: before it, but for a bound or hedge.
fn difference_before(cx: &Context<'_, '_>, by: &Trie<()>, start: usize) -> Option<usize> {
    let mut place = skip_gap_back(cx.text, start);
    for _ in 0..3 {
        if let Some(((), start)) = by.longest_before(cx.text, place) {
            return Some(skip_gap_back(cx.text, start));
        }
        let hedge = cx.numbers.before.longest_before(cx.text, place).map(|(_, start)| start);
        let small = || cx.numbers.between_trend.longest_before(cx.text, place).map(|((), start)| start);
        place = skip_gap_back(cx.text, hedge.or_else(small)?);
    }
    None
}

/// The words before `at`, the nearest first, as far as its clause reaches.
fn words_before(text: &str, tables: &Tables, at: usize) -> impl Iterator<Item = Span> {
    let and = &tables.and;
    let mut place = at;
    std::iter::from_fn(move || {
        let end = skip_gap_back(text, place);
        let length: usize = before(text, end)
            .chars()
            .rev()
            .take(LONGEST)
            .take_while(|c| !c.is_whitespace())
            .map(char::len_utf8)
            .sum();
        let word = Span::new(end - length, end);
        // `im 2. Quartal`
        let number =
            slice(text, word).strip_suffix('.').is_some_and(|word| word.bytes().all(|b| b.is_ascii_digit()));
        let clause = slice(text, word).ends_with(char::is_alphanumeric) || number;
        let joins = and.longest(text, word.start()).is_some();
        place = word.start();
        (length > 0 && clause && !joins).then_some(word)
    })
    .fuse()
}

/// The words after `at` as far as its clause reaches, each with whether it ends there.
fn words_after(cx: &Context<'_, '_>, at: usize) -> impl Iterator<Item = (Span, bool)> {
    let text = cx.text;
    let mut place = Some(at);
    std::iter::from_fn(move || {
        let start = skip_gap(text, place?);
        let word = after(text, start).chars().take(LONGEST).take_while(|c| !c.is_whitespace());
        let end = start + word.map(char::len_utf8).sum::<usize>();
        let token = slice(text, Span::new(start, end));
        let bare = token
            .trim_end_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '”' | '“' | '’' | '»' | '«'));
        let closes = bare.len() < token.len() || !after(text, end).starts_with(is_gap);
        place = (!closes).then_some(end);
        (!bare.is_empty()).then(|| (Span::new(start, start + bare.len()), closes))
    })
    .fuse()
}

/// The longest word that is looked at, in characters.
const LONGEST: usize = 40;
