//! The conversion that stands beside a measure or a sum of money.
//!
//! ```text
//! equivalent = "(" [qualifier] figure [range-end] ")" | "/" figure
//! ```

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::cursor::{after, char_at, skip_gap, slice, word_at};
use crate::number::Context;
use crate::quantity::agreement::{Side, agreement, tolerance};
use crate::quantity::figure::{Figure, Figures, Measure, figure};
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
    let comparable = |measure: &Measure| {
        matches!(measure, Measure::Unit(other)
            if unit.dimension().is_some() && unit.dimension() == other.unit.dimension() && unit != other.unit)
    };
    let Some((end, other)) = equivalent(cx, span.end(), comparable) else { return span };
    let Measure::Unit(reading) = other.measured() else { return span };
    let mut found = agreement(low, side(&other.low, reading.unit));
    if let (Some(high), Some(other)) = (high, &other.high) {
        found = found.zip(agreement(high, side(other, reading.unit))).map(|(a, b)| worse(a, b));
    }
    let Some((agreement, error)) = found else { return span };
    let mut converted = stated(cx, &other);
    converted.unit = Some(reading.unit);
    converted.agreement = Some(agreement);
    converted.relative_error = Some(error);
    quantity.equivalent = Some(Box::new(converted));
    Span::new(span.start(), end)
}

fn worse(a: (Agreement, Decimal), b: (Agreement, Decimal)) -> (Agreement, Decimal) {
    if (a.0 as u8, a.1) >= (b.0 as u8, b.1) { a } else { b }
}

/// The conversion after `end`, of what `comparable` takes, and where it ends: `(386 sq miles)`, `/0 °C`.
pub(super) fn equivalent(
    cx: &Context<'_, '_>,
    end: usize,
    comparable: impl Fn(&Measure) -> bool,
) -> Option<(usize, Ends)> {
    let text = cx.text;
    let ends = |at: usize| match figure(cx, at) {
        Some(Figures::One(figure)) => Some(range(cx, figure)).filter(|ends| comparable(ends.measured())),
        _ => None,
    };
    if after(text, end).starts_with('/') {
        let ends = ends(end + 1)?;
        return Some((ends.span.end(), ends));
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
    let ends = ends(inside)?;
    let close = skip_gap(text, ends.span.end());
    let closed = char_at(text, close).is_some_and(|c| c == if open == '(' { ')' } else { ']' });
    closed.then_some((close + 1, ends))
}

/// What a conversion states, before it is compared.
pub(super) fn stated<'t>(cx: &Context<'_, 't>, ends: &Ends) -> Equivalent<'t> {
    let interval = ends.high.as_ref().map(|high| (ends.low.numeral.value, high.numeral.value));
    Equivalent {
        span: ends.span,
        text: Cow::Borrowed(slice(cx.text, ends.span)),
        value: interval.is_none().then_some(ends.low.numeral.value),
        low: interval.map(|(low, _)| low),
        high: interval.map(|(_, high)| high),
        unit: None,
        currency: None,
        agreement: None,
        relative_error: None,
        rate: None,
    }
}
