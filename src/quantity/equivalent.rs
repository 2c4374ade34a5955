//! The conversion that stands beside a measure or a sum of money.
//!
//! ```text
//! equivalent = "(" [qualifier] other ")" | "/" other
//! other      = mixed | figure [range-end]
//! ```

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::cursor::{after, char_at, skip_gap, slice, word_at};
use crate::number::Context;
use crate::quantity::agreement::{Side, agreement, tolerance};
use crate::quantity::figure::{Figure, Figures, Measure, figure};
use crate::quantity::mixed::{Mixed, mixed};
use crate::quantity::range::{Ends, range};
use crate::quantity::{Agreement, Equivalent, Quantity};
use crate::span::Span;
use crate::unit::Unit;

/// A figure as one side of a conversion.
pub(super) fn side(figure: &Figure, unit: Unit) -> Side {
    let value = figure.numeral.value;
    Side { value, tolerance: tolerance(value, &figure.numeral), unit }
}

/// Adds the conversion beside a quantity, and gives the span over both.
pub(super) fn convert<'t>(
    cx: &Context<'_, 't>,
    span: Span,
    quantity: &mut Quantity<'t>,
    low: Side,
    high: Option<Side>,
) -> Span {
    let unit = quantity.unit;
    let comparable =
        |other: Unit| unit.dimension().is_some() && unit.dimension() == other.dimension() && unit != other;
    let other = beside(cx, span.end(), |at| {
        let figure = one(cx, at)?;
        let (other, stated) = match mixed(cx, &figure) {
            Some(mixed) => (Other::of_mixed(&mixed), stated(cx, mixed.span, (mixed.value, None))),
            None => {
                let ends = range(cx, figure);
                (Other::of_ends(&ends)?, of_ends(cx, &ends))
            }
        };
        comparable(other.low.unit).then_some((stated.span.end(), (other, stated)))
    });
    let Some((end, (other, mut converted))) = other else { return span };
    let mut found = agreement(low, other.low);
    if let (Some(high), Some(other)) = (high, other.high) {
        found = found.zip(agreement(high, other)).map(|(a, b)| worse(a, b));
    }
    let Some((agreement, error)) = found else { return span };
    converted.unit = Some(other.low.unit);
    converted.agreement = Some(agreement);
    converted.relative_error = Some(error);
    quantity.equivalent = Some(Box::new(converted));
    Span::new(span.start(), end)
}

/// A conversion as what it is compared by.
struct Other {
    low: Side,
    high: Option<Side>,
}

impl Other {
    fn of_mixed(mixed: &Mixed) -> Self {
        Self { low: mixed.side(), high: None }
    }

    fn of_ends(ends: &Ends) -> Option<Self> {
        let Measure::Unit(reading) = ends.measured() else { return None };
        let side = |figure: &Figure| side(figure, reading.unit);
        Some(Self { low: side(&ends.low), high: ends.high.as_ref().map(side) })
    }
}

/// The figure at `at`.
pub(super) fn one(cx: &Context<'_, '_>, at: usize) -> Option<Figure> {
    match figure(cx, at) {
        Some(Figures::One(figure)) => Some(figure),
        _ => None,
    }
}

fn worse(a: (Agreement, Decimal), b: (Agreement, Decimal)) -> (Agreement, Decimal) {
    if (a.0 as u8, a.1) >= (b.0 as u8, b.1) { a } else { b }
}

/// What stands as a conversion after `end`, and where all of it ends: `(386 sq miles)`, `/0 °C`. `read` says what can
/// be one and where it ends.
pub(super) fn beside<T>(
    cx: &Context<'_, '_>,
    end: usize,
    read: impl Fn(usize) -> Option<(usize, T)>,
) -> Option<(usize, T)> {
    let text = cx.text;
    if after(text, end).starts_with('/') {
        return read(end + 1);
    }
    // `lbs. (1,588 kg)`
    let dot = usize::from(after(text, end).starts_with('.'));
    let place = skip_gap(text, end + dot);
    let open = char_at(text, place).filter(|&c| c == '(' || c == '[')?;
    let mut inside = skip_gap(text, place + open.len_utf8());
    // `(about 386 sq miles)`, `(or 386 sq miles)`
    for _ in 0..3 {
        let word = word_at(text, inside);
        let Some(word) = word.filter(|word| cx.numbers.hedges.longest(text, word.start()).is_some()) else {
            match char_at(text, inside) {
                Some(c @ ('~' | '≈' | '=')) => inside = skip_gap(text, inside + c.len_utf8()),
                _ => break,
            }
            continue;
        };
        let ((), end) = cx.numbers.hedges.longest(text, word.start())?;
        inside = skip_gap(text, end);
    }
    let (end, found) = read(inside)?;
    let close = skip_gap(text, end);
    let closed = char_at(text, close).is_some_and(|c| c == if open == '(' { ')' } else { ']' });
    closed.then_some((close + 1, found))
}

/// What a figure or range states as a conversion, before it is compared.
pub(super) fn of_ends<'t>(cx: &Context<'_, 't>, ends: &Ends) -> Equivalent<'t> {
    stated(cx, ends.span, (ends.low.numeral.value, ends.high.as_ref().map(|high| high.numeral.value)))
}

fn stated<'t>(cx: &Context<'_, 't>, span: Span, (low, high): (Decimal, Option<Decimal>)) -> Equivalent<'t> {
    Equivalent {
        span,
        text: Cow::Borrowed(slice(cx.text, span)),
        value: high.is_none().then_some(low),
        low: high.is_some().then_some(low),
        high,
        unit: None,
        currency: None,
        agreement: None,
        relative_error: None,
        rate: None,
    }
}
