//! A figure with that of an earlier time in brackets, what both are of standing behind: `5,2 (4,8) Milliarden Euro`,
//! `120 (Vorjahr: 98) Millionen`.
//!
//! ```text
//! pair  = figure gap "(" [label] figure ")" gap what
//! label = words and stops, up to LABEL bytes
//! what  = [multiplier gap] (percent | currency | unit) | multiplier
//! ```

use crate::cursor::{after, before, char_before, skip_gap, skip_gap_back, word_before};
use crate::language::unit::Certainty;
use crate::number::digits::is_digit;
use crate::number::tables::Word;
use crate::number::{Context, Form, power_after};
use crate::quantity::figure::{Figure, Figures, Measure, figure, measured, scale};
use crate::span::Span;

/// How many bytes what names the earlier time has at most: `Vorjahreszeitraum: `.
const LABEL: usize = 24;

/// The figure as one of what stands behind the brackets, and where that ends.
pub(super) fn with_before(cx: &Context<'_, '_>, figure: &Figure) -> Option<(Figure, usize)> {
    if !bare(figure) {
        return None;
    }
    let close = open_before(cx, figure).or_else(|| close_after(cx, figure))?;
    let place = skip_gap(cx.text, close);
    let mut numeral = figure.numeral;
    let multiplier = power_after(cx, close).filter(|_| place > close && numeral.power == 0);
    if let Some((power, _)) = multiplier {
        scale(&mut numeral, power)?;
    }
    let end = multiplier.map_or(close, |(_, end)| end);
    let shared = measured(cx, Span::new(figure.span.start(), end), numeral)?;
    let told = match &shared.measure {
        Measure::None => multiplier.is_some(),
        Measure::Money(..) | Measure::Percent(_) => true,
        Measure::Unit(unit) => multiplier.is_some() || unit.certainty == Certainty::Sure,
        Measure::Times => false,
    };
    let found = Figure { span: figure.span, number_end: figure.number_end, ..shared };
    (place > close && told).then_some((found, shared.span.end()))
}

/// Whether nothing but digits says what it is of, and it is no year.
fn bare(figure: &Figure) -> bool {
    let n = &figure.numeral;
    let year = n.plain && figure.span.len() == 4;
    figure.measure == Measure::None && n.form != Form::Words && n.high.is_none() && !n.times && !year
}

/// The place behind the bracket that closes after `figure`, where another stands before the one that opens.
fn open_before(cx: &Context<'_, '_>, figure: &Figure) -> Option<usize> {
    let text = cx.text;
    let close = after(text, figure.span.end()).starts_with(')').then_some(figure.span.end() + 1)?;
    let label = before(text, figure.span.start());
    let open =
        label.bytes().rev().take(LABEL + 1).position(|b| b == b'(').map(|back| label.len() - back - 1)?;
    let end = skip_gap_back(text, open);
    let number = end < open && is_label(label.get(open + 1..)?);
    // `5,2 Milliarden (4,8 Milliarden) Euro`
    let multiplied = || {
        let word = word_before(text, end)?;
        matches!(cx.numbers.words.longest(text, word.start()), Some((Word::Power(_), last)) if last == end)
            .then_some(())
    };
    let like = match figure.numeral.power {
        0 => char_before(text, end).is_some_and(is_digit) && !is_year(before(text, end)),
        _ => multiplied().is_some(),
    };
    (number && like).then_some(close)
}

/// The place behind the brackets after `first`, where there is nothing in them but another such figure and its label.
fn close_after(cx: &Context<'_, '_>, first: &Figure) -> Option<usize> {
    let text = cx.text;
    let open = skip_gap(text, first.span.end());
    let inside = after(text, open).strip_prefix('(').filter(|_| open > first.span.end())?;
    let (close, _) = inside.char_indices().take(2 * LABEL).find(|&(_, c)| matches!(c, ')' | '\n'))?;
    let inside = inside.get(..close)?;
    let begins = inside.find(|c: char| cx.style.starts_numeral(c) || matches!(c, '-' | '+' | '\u{2212}'))?;
    let Figures::One(second) = figure(cx, open + 1 + begins)? else { return None };
    let like = bare(&second) && (second.numeral.power == 0) == (first.numeral.power == 0);
    (like && is_label(inside.get(..begins)?) && second.span.end() == open + 1 + close)
        .then_some(open + close + 2)
}

/// Whether a text can name an earlier time: words, stops and blanks, or nothing.
fn is_label(text: &str) -> bool {
    let fits = |c: char| c.is_alphabetic() || matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '.' | ':' | '-');
    text.len() <= LABEL && text.chars().all(fits)
}

/// Whether a text ends in four digits that nothing groups.
fn is_year(text: &str) -> bool {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    digits == 4 && !text.get(..text.len() - digits).is_some_and(|rest| rest.ends_with(['.', ',']))
}
