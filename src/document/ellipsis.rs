//! What a bare number leaves out because its sentence said it before: the noun, unit or currency that it shares with the
//! figure it is compared with (`3.9 million headsets, up from 2.4 million`), the points of an index after the points it
//! moved by (`rose 64 points to 4,577.10`), the movement of the figure before (`oats fell 2 per cent, barley by 3`).

use rust_decimal::Decimal;

use crate::cursor::{after, char_at, char_before, skip_gap, skip_gap_back, slice, word_before};
use crate::document::{Mention, Value};
use crate::number::{Context, Form, Number, Relation, Trend};
use crate::quantity::{Percent, of_unit};
use crate::span::Span;

/// How far back, in bytes and in mentions, the figure is looked for that says what a number leaves out.
const REACH: usize = 240;
const MENTIONS: usize = 5;

/// Gives a figure what its sentence lets it leave out.
pub(super) fn complete<'t>(cx: &Context<'_, 't>, earlier: &[Mention<'t>], span: Span, value: &mut Value<'t>) {
    share_movement(cx, earlier, span, value);
    let Value::Number(number) = &*value else { return };
    let bare = number.noun.is_none() && number.unit.is_none() && number.amount.form != Form::Words;
    if !bare
        || is_year(slice(cx.text, span))
        || number.amount.relation == Relation::Vague
        || number.amount.fraction.is_some()
    {
        return;
    }
    let Some(shared) = compared(cx, earlier, span, number).or_else(|| level(cx, earlier, span, number))
    else {
        return;
    };
    *value = shared;
}

/// Whether digits can be a year, or a range of years.
fn is_year(digits: &str) -> bool {
    let head = digits.bytes().take_while(u8::is_ascii_digit).count();
    let century = digits.starts_with("19") || digits.starts_with("20");
    head == 4 && century && !digits.bytes().any(|b| matches!(b, b'.' | b','))
}

/// The mentions of amounts before `at` in its sentence, the nearest first.
fn in_sentence<'m, 't>(
    cx: &Context<'_, 't>,
    earlier: &'m [Mention<'t>],
    at: usize,
) -> impl Iterator<Item = &'m Mention<'t>> {
    let text = cx.text;
    let near = earlier.iter().rev().take(MENTIONS).filter(|mention| mention.value.amount().is_some());
    near.take_while(move |mention| {
        let between = Span::new(mention.span.end(), at.max(mention.span.end()));
        between.len() <= REACH && !ends_sentence(slice(text, between))
    })
}

/// Whether a sentence or line ends inside.
fn ends_sentence(between: &str) -> bool {
    let mut chars = between.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\n' || matches!(c, '.' | '!' | '?') && chars.peek().is_none_or(|next| next.is_whitespace()) {
            return true;
        }
    }
    false
}

/// A number that is compared with one before: `up from 2.4 million`, `compared with 63`, `including 1.5 million`, or that
/// people follow as they did there: `and 95 who`.
fn compared<'t>(
    cx: &Context<'_, 't>,
    earlier: &[Mention<'t>],
    span: Span,
    number: &Number,
) -> Option<Value<'t>> {
    let start = number.amount.qualifier_start.unwrap_or(span.start()).min(span.start());
    let place = skip_gap_back(cx.text, start);
    let next = skip_gap(cx.text, span.end());
    let relative = next > span.end() && cx.numbers.relatives.longest(cx.text, next).is_some();
    let marker = cx.numbers.comparing.longest_before(cx.text, place).is_some();
    if !relative && (!marker || goes_on(cx, span.end())) {
        return None;
    }
    let other = in_sentence(cx, earlier, start).next()?;
    shared(number, other, relative)
}

/// Whether a word follows that the number may count, though it is no plural.
fn goes_on(cx: &Context<'_, '_>, end: usize) -> bool {
    let next = skip_gap(cx.text, end);
    let hyphen = next == end
        && char_at(cx.text, end).is_some_and(|c| !matches!(c, ',' | '.' | ';' | ')' | ':' | '!' | '?'));
    let word = char_at(cx.text, next).is_some_and(char::is_lowercase);
    hyphen && !after(cx.text, next).starts_with('\n')
        || word && cx.numbers.noun_stops.longest(cx.text, next).is_none()
}

/// The number with what the other figure is told of.
fn shared<'t>(number: &Number, other: &Mention<'t>, people: bool) -> Option<Value<'t>> {
    let mut amount = number.amount.clone();
    amount.elided = true;
    // A figure that is a change shares its unit with no level.
    let change = other.value.amount().is_some_and(|amount| amount.trend.is_some());
    let range = amount.relation == Relation::Range;
    let size = |amount: &crate::number::Amount| amount.value.or(amount.high).map(|value| value.abs());
    let near = || {
        let (a, b) = (size(&number.amount)?, size(other.value.amount()?)?);
        let (a, b) = (a.max(b), a.min(b));
        Some(b.checked_mul(Decimal::from(20))? >= a)
    };
    match &other.value {
        Value::Number(theirs) => {
            let noun = theirs.noun.clone()?;
            let (noun_start, noun_end) = (theirs.noun_start, theirs.noun_end);
            let unit = theirs.unit.clone();
            Some(Value::Number(Number { amount, unit, noun: Some(noun), noun_start, noun_end }))
        }
        // `cut deaths by 30%, from 12.1 to 8.5`
        Value::Percent(theirs) if !people && !change && !range && near() == Some(true) => {
            let unit = theirs.unit.clone();
            Some(Value::Percent(Percent { amount, unit, noun: None, noun_start: None, noun_end: None }))
        }
        Value::Quantity(theirs) if !people && !change && theirs.parts.is_empty() && near() == Some(true) => {
            Some(Value::Quantity(of_unit(amount, theirs.unit, theirs.role)))
        }
        Value::Money(theirs) if !people && !change && theirs.minor.is_none() && near() == Some(true) => {
            let mut money = theirs.clone();
            (money.amount, money.symbol, money.equivalent) = (amount, None, None);
            Some(Value::Money(money))
        }
        _ => None,
    }
}

/// The level of an index after the points that it moved by: `lost 162 points, or 2 per cent, to end at 7,425.81`.
fn level<'t>(
    cx: &Context<'_, 't>,
    earlier: &[Mention<'t>],
    span: Span,
    number: &Number,
) -> Option<Value<'t>> {
    let place =
        skip_gap_back(cx.text, number.amount.qualifier_start.unwrap_or(span.start()).min(span.start()));
    cx.numbers.levels.longest_before(cx.text, place)?;
    let value = number.amount.value.filter(|&value| value >= Decimal::from(100))?;
    if goes_on(cx, span.end()) {
        return None;
    }
    let mut others = in_sentence(cx, earlier, span.start()).take(2);
    let mut other = others.next()?;
    if matches!(other.value, Value::Percent(_)) {
        other = others.next()?;
    }
    let Value::Number(theirs) = &other.value else { return None };
    let points = theirs.noun.as_ref().is_some_and(|noun| cx.numbers.points.longest(noun, 0).is_some());
    let moved = theirs.amount.trend.is_some() && theirs.amount.value.is_some_and(|by| by.abs() < value);
    shared(number, other, false).filter(|_| points && moved)
}

/// `oats fell 2 per cent, barley by 3 per cent`: the verb is left out with the second.
fn share_movement(cx: &Context<'_, '_>, earlier: &[Mention<'_>], span: Span, value: &mut Value<'_>) {
    let Some(amount) = value.amount().filter(|amount| amount.trend.is_none()) else { return };
    let start = amount.qualifier_start.unwrap_or(span.start()).min(span.start());
    let place = skip_gap_back(cx.text, start);
    let Some(((), by)) = cx.numbers.by_as_much.longest_before(cx.text, place) else { return };
    let Some(trend) = movement_before(cx, earlier, by, value) else { return };
    if let Some(amount) = value.amount_mut() {
        amount.trend = Some(trend);
    }
}

/// The movement of the figure before, where nothing stands between it and the place but the name of what moved.
fn movement_before(
    cx: &Context<'_, '_>,
    earlier: &[Mention<'_>],
    by: usize,
    value: &Value<'_>,
) -> Option<Trend> {
    const NAME_WORDS: usize = 5;
    let last = earlier.last()?;
    let trend = last.value.amount()?.trend?;
    if last.value.kind() != value.kind() {
        return None;
    }
    let mut place = skip_gap_back(cx.text, by);
    for _ in 0..NAME_WORDS {
        let word = word_before(cx.text, place).filter(|word| word.start() >= last.span.end())?;
        let name = slice(cx.text, word).starts_with(char::is_uppercase);
        if !name && cx.numbers.and.longest(cx.text, word.start()).is_none() {
            return None;
        }
        place = skip_gap_back(cx.text, word.start());
        let comma = char_before(cx.text, place) == Some(',');
        let joined = if comma { place - 1 } else { place };
        if joined == last.span.end() {
            return Some(trend);
        }
    }
    None
}
