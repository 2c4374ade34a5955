//! The whole expression around a figure: ranges, alternatives, mixed units, conversions, qualifiers, ages, nouns.
//!
//! ```text
//! expression = figure [range-end] [rate] [equivalent]
//! range-end  = (dash | "to" | "and" after "between") figure
//! equivalent = "(" [qualifier] figure [range-end] ")" | "/" figure
//! ```

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::cursor::{
    after, before, char_at, char_before, is_dash, is_hyphen, skip_gap, skip_gap_back, slice, word_before,
};
use crate::number::digits::{digit, is_digit};
use crate::number::noun::{Noun, noun, noun_or_part};
use crate::number::qualifier::{qualifier, trend};
use crate::number::tables::Word;
use crate::number::words::words;
use crate::number::{Amount, Context, Form, Number, Numeral, Relation, Trend};
use crate::quantity::agreement::{Side, agreement, tolerance};
use crate::quantity::figure::{Figure, Figures, Measure, figure};
use crate::quantity::mixed::{Mixed, clocked, mixed};
use crate::quantity::{
    Agreement, Amounts, Equivalent, Money, Part, Percent, Quantity, QuantityRole, Reading, SiAmount,
};
use crate::span::{Found, Span};
use crate::unit::{Dimension, Unit, read_rate};

/// The ends of an amount: one figure, or the two of a range.
struct Ends {
    low: Figure,
    high: Option<Figure>,
    /// Whether a unit or multiplier stands only with the neighbour.
    elided: bool,
    span: Span,
}

/// The amount that begins at `at`, the start of a word, number, sign or currency sign.
pub(crate) fn read<'t>(cx: &Context<'_, 't>, at: usize) -> Option<Amounts<'t>> {
    if let Some(mixed) = clocked(cx, at) {
        let found = of_mixed(cx, Form::Digits, mixed);
        return Some(Amounts { found, ambiguous: false });
    }
    let first = match figure(cx, at)? {
        Figures::One(first) => first,
        Figures::TooLarge(end) => {
            return Some(Amounts { found: Found::new(at, end, Reading::TooLarge), ambiguous: false });
        }
    };
    let ambiguous = first.numeral.ambiguous;
    let found = match mixed(cx, &first) {
        Some(mixed) => of_mixed(cx, first.numeral.form, mixed),
        None => expression(cx, first)?,
    };
    Some(Amounts { found, ambiguous })
}

fn expression<'t>(cx: &Context<'_, 't>, first: Figure) -> Option<Found<Reading<'t>>> {
    if in_compound(cx, &first) || in_name(cx, &first) || in_year(cx, &first) {
        return None;
    }
    let ends = range(cx, first);
    if is_clock(cx, &ends) || is_code(cx, &ends) {
        return None;
    }
    let noun = match ends.measured() {
        // `from 212 lots to 138`: the noun may stand with the first end.
        Measure::None => counted(cx, &ends)
            .or_else(|| noun(cx, ends.low.number_end, false).filter(|inner| ends.span.contains(inner.span))),
        Measure::Percent(_) => share_noun(cx, ends.span.end()),
        _ => None,
    };
    if is_nothing(cx, &ends, noun.as_ref()) {
        return None;
    }
    let amount = amount(cx, &ends, noun.as_ref());
    let rate_after = |end| read_rate(cx.text, cx.units, end);
    let rate = rate_after(noun.as_ref().map_or(ends.span.end(), |noun| noun.span.end())).or_else(|| {
        let inside = rate_after(ends.low.span.end()).filter(|_| noun.is_none() && ends.high.is_some())?;
        ends.span.contains(inside.span).then_some(inside)
    });
    Some(match ends.measured().clone() {
        Measure::None => match age(cx, &ends, noun.as_ref()) {
            Some(unit) => quantity(cx, &ends, amount, unit, true),
            None => number(&ends, amount, noun, rate),
        },
        Measure::Percent(unit) => percent(&ends, amount, unit, noun, rate),
        Measure::Unit(unit) => {
            let start = skip_gap_back(cx.text, amount.qualifier_start.unwrap_or(ends.span.start()));
            let told = cx.numbers.before_age.longest_before(cx.text, start).is_some();
            let age = unit.age || (told && unit.unit.dimension() == Some(Dimension::Duration));
            quantity(cx, &ends, amount, unit.unit, age)
        }
        Measure::Money(..) => money(cx, &ends, amount, rate),
    })
}

/// Whether it names and does not count: `0199`, `’68`.
fn is_code(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    let mut digits = slice(cx.text, ends.low.span).chars();
    let zero = digits.next().and_then(digit) == Some(0) && digits.next().is_some_and(is_digit);
    // `’68`: a year without its century.
    let apostrophe = char_before(cx.text, ends.low.span.start()).filter(|&c| matches!(c, '\'' | '\u{2019}'));
    let year = apostrophe.is_some_and(|mark| {
        let before = char_before(cx.text, ends.low.span.start() - mark.len_utf8());
        ends.span.len() == 2 && before.is_none_or(char::is_whitespace)
    });
    (zero || year) && ends.low.numeral.plain && ends.low.measure == Measure::None
}

/// Whether it is a time of day rather than a number with decimals: two digits after a point, where decimals have a comma.
fn is_clock(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    let value = ends.low.numeral.value;
    let decimals = u128::try_from(value.mantissa() % 100).unwrap_or(60);
    cx.style.decimal_comma
        && cx.style.evident
        && ends.high.is_none()
        && ends.low.measure == Measure::None
        && ends.low.numeral.form == Form::Digits
        && value.scale() == 2
        && value < Decimal::from(25)
        && decimals < 60
        && slice(cx.text, ends.span).contains('.')
}

/// Whether a number word is the second part of a compound that is no qualifier's (`production-four-door`).
fn in_compound(cx: &Context<'_, '_>, first: &Figure) -> bool {
    let start = first.span.start();
    let hyphen = char_before(cx.text, start).filter(|&c| is_hyphen(c) && first.numeral.form == Form::Words);
    let Some(hyphen) = hyphen else { return false };
    let letter = char_before(cx.text, start - hyphen.len_utf8()).is_some_and(char::is_alphabetic);
    letter && cx.numbers.before.longest_before(cx.text, start).is_none()
}

/// Whether a number word is the second half of a year or price in words, which is no number as a whole
/// (`nineteen eighty-four`).
fn in_year(cx: &Context<'_, '_>, first: &Figure) -> bool {
    if first.numeral.form != Form::Words {
        return false;
    }
    let start = first.span.start();
    let place = skip_gap_back(cx.text, start);
    let Some(word) = word_before(cx.text, place).filter(|_| place < start) else { return false };
    let cardinal = matches!(cx.numbers.words.longest(cx.text, word.start()), Some((Word::Cardinal(10..), _)));
    cardinal && words(cx.text, word.start(), cx.numbers).is_none()
}

/// Whether a number word is part of a name: a capital where the sentence has none (`Lake Two Rivers`).
fn in_name(cx: &Context<'_, '_>, first: &Figure) -> bool {
    // How many words of a line show that it is no headline in capitals.
    const NEAR: usize = 8;
    let text = cx.text;
    let start = first.span.start();
    let capital = |at| char_at(text, at).is_some_and(char::is_uppercase);
    if first.numeral.form != Form::Words || cx.numbers.capitalised_nouns || !capital(start) {
        return false;
    }
    let place = skip_gap_back(text, start);
    if place == start || !char_before(text, place).is_some_and(char::is_alphabetic) {
        return false;
    }
    let small = |word: &&str| word.chars().count() >= 4 && word.starts_with(char::is_lowercase);
    let line_before = before(text, place).rsplit(char::is_whitespace).take(NEAR);
    let line_after = after(text, start).split(char::is_whitespace).take(NEAR);
    line_before
        .take_while(|word| !word.is_empty())
        .chain(line_after.take_while(|word| !word.is_empty()))
        .any(|word| small(&word))
}

/// The noun that a bare number counts.
fn counted(cx: &Context<'_, '_>, ends: &Ends) -> Option<Noun> {
    let end = ends.span.end();
    noun_or_part(cx, ends.span.start(), end, is_one(ends)).or_else(|| {
        // `four-, five- and six-cylinder engines`
        if let Some(end) = last_of_hanging(cx, end) {
            return noun(cx, end, false);
        }
        // `twenty-odd times`
        let place = qualifier(cx, end, end).filter(|found| found.span.start() == end)?.span.end();
        noun(cx, place, false).filter(|noun| noun.span.start() > place)
    })
}

impl Ends {
    fn measured(&self) -> &Measure {
        match &self.high {
            Some(high) if high.measure != Measure::None => &high.measure,
            _ => &self.low.measure,
        }
    }
}

/// The figure with the other end of its range, or with the unit that a neighbour has for it.
fn range(cx: &Context<'_, '_>, low: Figure) -> Ends {
    let alone = |low: Figure| Ends { span: low.span, low, high: None, elided: false };
    if low.numeral.high.is_some() {
        return alone(low);
    }
    if let Some((high, place)) = second_end(cx, &low)
        && let Some(ends) = joined(cx, low.clone(), high, place)
    {
        return ends;
    }
    match alternative(cx, &low) {
        Some(ends) => ends,
        None => alone(low),
    }
}

/// What joins two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Dash,
    To,
    Between,
    From,
}

/// The figure after what joins the ends of a range.
fn second_end(cx: &Context<'_, '_>, low: &Figure) -> Option<(Figure, Joint)> {
    let text = cx.text;
    let start = skip_gap_back(
        text,
        qualifier(cx, low.span.start(), low.span.start()).map_or(low.span.start(), |q| q.span.start()),
    );
    let end = hanging_hyphen(text, low.span.end());
    let place = skip_gap(text, end);
    let dash = char_at(text, place).filter(|&c| is_dash(c) || matches!(c, '~' | '\u{FF5E}' | '\u{301C}'));
    let one = |at: usize| match figure(cx, at) {
        Some(Figures::One(figure)) => Some(figure),
        _ => None,
    };
    if let Some(found) = hyphenated(cx, low) {
        return Some((found, Joint::Dash));
    }
    if let Some(dash) = dash {
        let next = skip_gap(text, place + dash.len_utf8());
        // Glued on both sides or free on both: `5 -7` has a sign.
        let even = (place == end) == (next == place + dash.len_utf8());
        let second = one(next).filter(|_| even)?;
        return (!is_hyphen(dash) || second.numeral.sign.is_none()).then_some((second, Joint::Dash));
    }
    let joint = |table: &crate::trie::Trie<()>, kind| {
        let ((), end) = table.longest(text, place).filter(|_| place > end)?;
        one(skip_gap(text, end)).map(|second| (second, kind))
    };
    if cx.numbers.between.longest_before(text, start).is_some() {
        return joint(&cx.numbers.between_and, Joint::Between);
    }
    if cx.numbers.from.longest_before(text, start).is_some() {
        if let Some(found) = joint(&cx.numbers.from_to, Joint::From) {
            return Some(found);
        }
        // `from 212,577 lots to 138,285`, `from $75 a barrel to $46`
        let end = match low.measure {
            Measure::None => noun(cx, end, false)?.span.end(),
            Measure::Money(..) | Measure::Percent(_) => read_rate(text, cx.units, end)?.span.end(),
            Measure::Unit(_) => return None,
        };
        let place = skip_gap(text, end);
        let ((), end) = cx.numbers.from_to.longest(text, place)?;
        return one(skip_gap(text, end)).map(|second| (second, Joint::From));
    }
    // `rose 18 cents to $5`: by so much, up to there.
    let moved = low.measure != Measure::None && trend(cx, low.span.start(), true, false).is_some();
    joint(&cx.numbers.to, Joint::To).filter(|_| !moved)
}

/// The place after a hyphen that the compound's end stands elsewhere for: `18- to 24-year-olds`.
fn hanging_hyphen(text: &str, end: usize) -> usize {
    let hyphen = char_at(text, end).filter(|&c| is_hyphen(c)).map_or(end, |c| end + c.len_utf8());
    if skip_gap(text, hyphen) > hyphen { hyphen } else { end }
}

/// Where the last number ends in a list whose hyphens hang: `four-, five- and six-cylinder`.
fn last_of_hanging(cx: &Context<'_, '_>, end: usize) -> Option<usize> {
    let text = cx.text;
    let mut end = end;
    for _ in 0..4 {
        let hyphen = char_at(text, end).filter(|&c| is_hyphen(c))?.len_utf8();
        let comma = usize::from(after(text, end + hyphen).starts_with(','));
        let place = skip_gap(text, end + hyphen + comma);
        let or = cx.numbers.or.longest(text, place).map(|((), end)| skip_gap(text, end));
        if comma == 0 && or.is_none() {
            return None;
        }
        let Some(Figures::One(next)) = figure(cx, or.unwrap_or(place)) else { return None };
        if next.measure != Measure::None {
            return None;
        }
        end = next.span.end();
        if or.is_some() {
            return char_at(text, end).is_some_and(is_hyphen).then_some(end);
        }
    }
    None
}

/// `3-to-5-year`
fn hyphenated(cx: &Context<'_, '_>, low: &Figure) -> Option<Figure> {
    let hyphen = |end| char_at(cx.text, end).filter(|&c| is_hyphen(c)).map(|c| end + c.len_utf8());
    let ((), end) = cx.numbers.to.longest(cx.text, hyphen(low.span.end())?)?;
    match figure(cx, hyphen(end)?) {
        Some(Figures::One(figure)) => Some(figure),
        _ => None,
    }
}

/// Makes a range of two figures: unit, currency and multiplier hold for both unless each has its own.
fn joined(cx: &Context<'_, '_>, mut low: Figure, mut high: Figure, joint: Joint) -> Option<Ends> {
    let pronoun = low.numeral.value == Decimal::ONE;
    if high.numeral.high.is_some() || (low.numeral.weak && !pronoun) || high.numeral.weak {
        return None;
    }
    let mut elided = false;
    match (&low.measure, &high.measure) {
        (Measure::None, Measure::None) => {}
        (Measure::None, _) => elided = true,
        (_, Measure::None) => {
            // `$5 to 7 people`
            if joint != Joint::Dash && noun(cx, high.span.end(), false).is_some() {
                return None;
            }
            // `5 km to 7`: a unit behind the first only is the first's alone, a sign before it is for both.
            let sign_before = low.number_end == low.span.end();
            if !sign_before && joint != Joint::From && joint != Joint::Between {
                return None;
            }
            elided = true;
        }
        _ if low.like(&high) => {}
        _ => return None,
    }
    if elided {
        if low.measure == Measure::None {
            low.measure = high.measure.clone();
        } else {
            high.measure = low.measure.clone();
        }
    }
    carry_multiplier(&mut low.numeral, &high.numeral, joint == Joint::From);
    // The second of two measures in other units of one dimension is read in the first's.
    if let (Measure::Unit(a), Measure::Unit(b)) = (&low.measure, &high.measure)
        && a.unit != b.unit
    {
        high.numeral.value = b.unit.convert(high.numeral.value, a.unit).ok()?;
        high.measure = low.measure.clone();
    }
    let falling = low.numeral.value >= high.numeral.value;
    if falling && !(joint == Joint::From && low.numeral.value != high.numeral.value) {
        return None;
    }
    let span = low.span.cover(high.span);
    // What qualifies the second end (`from 5 to about 7`) is inside; the first figure is the lower one.
    if falling {
        std::mem::swap(&mut low.numeral, &mut high.numeral);
    }
    Some(Ends { low, high: Some(high), elided: false, span })
}

/// `1 to 1.5 million` is a million at least; `$200 to $4 million` is not.
fn carry_multiplier(low: &mut Numeral, high: &Numeral, falls: bool) {
    if low.power > 0 || high.power == 0 || low.form == Form::Words && high.form != Form::Words {
        return;
    }
    let carried =
        Decimal::try_from_i128_with_scale(10_i128.pow(high.power.min(27)), 0).ok().and_then(|factor| {
            Some((low.value.checked_mul(factor)?.normalize(), low.step.checked_mul(factor)?.normalize()))
        });
    // `from 96 to 81 million` falls.
    let near = |value| falls && high.value.checked_mul(Decimal::TEN).is_some_and(|most| value < most);
    if let Some((value, step)) = carried
        && (value < high.value || near(value))
    {
        (low.value, low.step, low.power, low.plain) = (value, step, high.power, false);
        low.form = high.form;
    }
}

/// `7 or $8`, `7- or 8-inch`, `5 and 10 percent`: two mentions, the first with the unit of the second.
fn alternative(cx: &Context<'_, '_>, first: &Figure) -> Option<Ends> {
    if first.measure != Measure::None || first.numeral.weak {
        return None;
    }
    let end = hanging_hyphen(cx.text, first.span.end());
    let place = skip_gap(cx.text, end);
    let ((), or) = cx.numbers.or.longest(cx.text, place).filter(|_| place > end)?;
    let Some(Figures::One(second)) = figure(cx, skip_gap(cx.text, or)) else { return None };
    let mut low = first.clone();
    carry_multiplier(&mut low.numeral, &second.numeral, false);
    if second.measure == Measure::None && low.numeral == first.numeral {
        return None;
    }
    low.measure = second.measure;
    Some(Ends { span: low.span, low, high: None, elided: true })
}

fn is_one(ends: &Ends) -> bool {
    ends.high.is_none() && ends.low.numeral.high.is_none() && ends.low.numeral.value == Decimal::ONE
}

/// Whether number words say no amount here: a pronoun, a bare `hundred`, a fraction of nothing.
fn is_nothing(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> bool {
    if ends.high.is_some() || !ends.low.numeral.weak {
        return false;
    }
    let start = ends.low.span.start();
    let preceded =
        |place| cx.numbers.before_pronoun.longest_before(cx.text, skip_gap_back(cx.text, place)).is_some();
    let hyphenated = char_before(cx.text, start).is_some_and(is_hyphen);
    match ends.low.measure {
        Measure::None => {
            let one = ends.low.numeral.value == Decimal::ONE;
            let glued = char_at(cx.text, ends.span.end()).is_some_and(is_hyphen);
            noun.is_none() || hyphenated || glued || (one && preceded(start))
        }
        Measure::Unit(_) => hyphenated || preceded(start),
        _ => false,
    }
}

/// The noun of a share: only where `of` leads to it.
fn share_noun(cx: &Context<'_, '_>, end: usize) -> Option<Noun> {
    let place = skip_gap(cx.text, end);
    cx.numbers.partitives.longest(cx.text, place).filter(|_| place > end)?;
    noun(cx, end, false)
}

/// The amount's own fields.
fn amount(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> Amount {
    let numeral = &ends.low.numeral;
    let mut amount = Amount { form: numeral.form, elided: ends.elided, ..Amount::default() };
    match (&ends.high, numeral.high) {
        (Some(high), _) => {
            amount.low = Some(numeral.value);
            amount.high = Some(high.numeral.value);
            amount.relation = Relation::Range;
            if high.numeral.form != numeral.form {
                amount.form = Form::Mixed;
            }
        }
        (None, Some(high)) => {
            amount.low = Some(numeral.value);
            amount.high = Some(high);
            amount.relation = Relation::Vague;
        }
        (None, None) => {
            amount.value = Some(numeral.value);
            amount.fraction = numeral.fraction.map(|(a, b)| reduced(a, b));
        }
    }
    let end = ends.span.end();
    let found = qualifier(cx, ends.span.start(), end).or_else(|| {
        // `50 people or more`
        let end = noun?.span.end();
        qualifier(cx, end, end).filter(|found| found.span.start() >= end)
    });
    amount.qualify(found);
    amount.trend = match numeral.sign {
        Some(plus)
            if matches!(ends.measured(), Measure::Percent(_) | Measure::Money(..))
                // `15.02 (-0.6)`
                || (*ends.measured() == Measure::None && noun.is_none() && (plus || char_before(cx.text, ends.span.start()) == Some('('))) =>
        {
            Some(if plus { Trend::Up } else { Trend::Down })
        }
        _ => trend(cx, ends.span.start(), points(cx, ends, noun), ends.high.is_some()),
    };
    amount
}

/// Whether the figure is of what prices and indices move by.
fn points(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> bool {
    match ends.measured() {
        Measure::Percent(_) | Measure::Money(..) => true,
        Measure::None => noun.is_none_or(|noun| cx.numbers.points.longest(&noun.value, 0).is_some()),
        Measure::Unit(_) => false,
    }
}

fn reduced(a: i128, b: i128) -> String {
    let (mut x, mut y) = (a.abs(), b.abs());
    while y != 0 {
        (x, y) = (y, x % y);
    }
    let divisor = x.max(1);
    format!("{}/{}", a / divisor, b / divisor)
}

/// The unit of a bare number that is somebody's age: `aged 34`, `Smith, 66,`, `Otto Maier (66)`.
fn age(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> Option<Unit> {
    let text = cx.text;
    let (start, end) = (ends.span.start(), ends.span.end());
    let years = ends.high.as_ref().map_or(ends.low.numeral.value, |high| high.numeral.value);
    if noun.is_some() || years > Decimal::from(120) || years < Decimal::ONE || years.scale() > 0 {
        return None;
    }
    let year = || "year".parse().ok();
    if cx.numbers.before_age.longest_before(text, skip_gap_back(text, start)).is_some() {
        return year();
    }
    if !ends.low.numeral.plain || ends.high.is_some() {
        return None;
    }
    let open = char_before(text, start);
    let comma = open == Some(' ') && char_before(text, start - 1) == Some(',');
    let (name_end, closed) = if open == Some('(') {
        (skip_gap_back(text, start - 1), after(text, end).starts_with(')'))
    } else if comma {
        (start - 2, after(text, end).starts_with([',', '.', ';', ')']))
    } else {
        return None;
    };
    // A first and a last name before it: one capitalised word may be a place or a product.
    let last = word_before(text, name_end).filter(|_| closed)?;
    // `Lena Moser-Adebayo`
    let hyphen = char_before(text, last.start()).filter(|&c| is_hyphen(c));
    let part = hyphen.and_then(|c| word_before(text, last.start() - c.len_utf8()));
    let start = part.map_or(last.start(), Span::start);
    let first = word_before(text, skip_gap_back(text, start)).filter(|first| first.end() < start);
    let name = |word: Span| {
        slice(text, word).starts_with(char::is_uppercase) && slice(text, word).chars().any(char::is_lowercase)
    };
    let named = name(last) && (first.is_some_and(name) || (comma && !cx.numbers.capitalised_nouns));
    named.then(year).flatten()
}

fn number<'t>(
    ends: &Ends,
    amount: Amount,
    noun: Option<Noun>,
    rate: Option<Found<Unit>>,
) -> Found<Reading<'t>> {
    let (noun_start, noun_end) = places(noun.as_ref());
    let unit = rate.map(|rate| format!("per-{}", rate.value));
    let noun = noun.map(|noun| noun.value);
    Found { span: ends.span, value: Reading::Number(Number { amount, unit, noun, noun_start, noun_end }) }
}

fn percent<'t>(
    ends: &Ends,
    amount: Amount,
    unit: &str,
    noun: Option<Noun>,
    rate: Option<Found<Unit>>,
) -> Found<Reading<'t>> {
    let (noun_start, noun_end) = places(noun.as_ref());
    // `6 % die Aktie` is no rate.
    let timed = |rate: &Found<Unit>| rate.value.dimension() == Some(Dimension::Duration);
    let rate = rate.filter(|rate| noun.is_none() && timed(rate));
    let span = rate.as_ref().map_or(ends.span, |rate| ends.span.cover(rate.span));
    let unit = rate.map_or_else(|| unit.to_owned(), |rate| format!("{unit}-per-{}", rate.value));
    let noun = noun.map(|noun| noun.value);
    Found { span, value: Reading::Percent(Percent { amount, unit, noun, noun_start, noun_end }) }
}

fn places(noun: Option<&Noun>) -> (Option<usize>, Option<usize>) {
    (noun.map(|noun| noun.span.start()), noun.map(|noun| noun.span.end()))
}

fn quantity<'t>(
    cx: &Context<'_, 't>,
    ends: &Ends,
    amount: Amount,
    unit: Unit,
    age: bool,
) -> Found<Reading<'t>> {
    let side = |figure: &Figure| side(figure, unit);
    let mut amount = amount;
    if unit.dimension() == Some(Dimension::Duration) && !age && spans(cx, &amount) {
        amount.relation = Relation::Exact;
        (amount.qualifier_start, amount.qualifier_end) = (None, None);
    }
    let mut quantity = measure(amount, unit, age, Vec::new());
    let span = convert(cx, ends.span, &mut quantity, side(&ends.low), ends.high.as_ref().map(side));
    Found { span, value: Reading::Quantity(quantity) }
}

/// Whether the qualifier of a duration is a preposition: `$5bn over ten years`, right behind an amount.
fn spans(cx: &Context<'_, '_>, amount: &Amount) -> bool {
    let text = cx.text;
    let (Some(start), Some(end)) = (amount.qualifier_start, amount.qualifier_end) else { return false };
    if amount.relation != Relation::MoreThan
        || cx.numbers.spanning.longest(text, start).is_none_or(|((), to)| to != end)
    {
        return false;
    }
    let place = skip_gap_back(text, start);
    if char_before(text, place).is_some_and(|c| c.is_ascii_digit() || c == '%') {
        return true;
    }
    word_before(text, place).is_some_and(|word| {
        let whole = |end| end == word.end();
        // `$5bn`
        char_before(text, word.start()).is_some_and(|c| c.is_ascii_digit())
            || cx.numbers.words.longest(text, word.start()).is_some_and(|(_, end)| whole(end))
            || cx.numbers.percent.longest(text, word.start()).is_some_and(|(_, end)| whole(end))
            || crate::unit::read_currency_name(text, cx.units, cx.region, word.start())
                .is_some_and(|name| whole(name.span.end()))
    })
}

fn side(figure: &Figure, unit: Unit) -> Side {
    let value = figure.numeral.value;
    Side { value, tolerance: tolerance(value, &figure.numeral), unit }
}

/// Adds the conversion beside a quantity, and gives the span over both.
fn convert<'t>(
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

fn measure<'t>(amount: Amount, unit: Unit, age: bool, parts: Vec<Part>) -> Quantity<'t> {
    let si = unit.si().map(|si| {
        let convert = |value: Option<Decimal>| value.and_then(|value| unit.to_si(value));
        SiAmount {
            value: convert(amount.value),
            low: convert(amount.low),
            high: convert(amount.high),
            unit: si,
        }
    });
    let si = si.filter(|si| si.value.is_some() || (si.low.is_some() && si.high.is_some()));
    let si = si.map(|mut si| {
        // `low` and `high` stay in order where the conversion turns them around.
        if si.low > si.high {
            std::mem::swap(&mut si.low, &mut si.high);
        }
        si
    });
    let role = age.then_some(QuantityRole::Age);
    Quantity {
        amount,
        unit,
        ucum: unit.ucum(),
        dimension: unit.dimension(),
        si,
        role,
        parts,
        equivalent: None,
    }
}

fn of_mixed<'t>(cx: &Context<'_, 't>, form: Form, mixed: Mixed) -> Found<Reading<'t>> {
    let mut amount = Amount { value: Some(mixed.value), form, ..Amount::default() };
    amount.qualify(qualifier(cx, mixed.span.start(), mixed.span.end()));
    amount.trend = trend(cx, mixed.span.start(), false, false);
    let mut quantity = measure(amount, mixed.unit, mixed.age, mixed.parts);
    let side = Side { value: mixed.value, tolerance: mixed.tolerance, unit: mixed.unit };
    let span = convert(cx, mixed.span, &mut quantity, side, None);
    Found { span, value: Reading::Quantity(quantity) }
}

fn money<'t>(
    cx: &Context<'_, 't>,
    ends: &Ends,
    mut amount: Amount,
    rate: Option<Found<Unit>>,
) -> Found<Reading<'t>> {
    let Measure::Money(reading, symbol) = ends.measured() else {
        return Found { span: ends.span, value: Reading::TooLarge };
    };
    let mut minor = None;
    if let Some(power) = reading.minor {
        minor = amount.value;
        let divide = |value: Option<Decimal>| value.map(|value| in_main_unit(value, power));
        (amount.value, amount.low, amount.high) =
            (divide(amount.value), divide(amount.low), divide(amount.high));
    }
    let mut span = rate.as_ref().map_or(ends.span, |rate| ends.span.cover(rate.span));
    let mut money = Money {
        currency: reading.currency,
        candidates: reading.candidates(),
        symbol: Some(Cow::Borrowed(slice(cx.text, *symbol))),
        minor,
        unit: rate.map(|rate| format!("per-{}", rate.value)),
        equivalent: None,
        amount,
    };
    let other_currency = |measure: &Measure| matches!(measure, Measure::Money(theirs, _) if theirs.currency != reading.currency);
    if let Some((end, other)) = equivalent(cx, span.end(), other_currency)
        && let Measure::Money(theirs, _) = other.measured()
    {
        let mut converted = stated(cx, &other);
        if let Some(power) = theirs.minor {
            let divide = |value: Option<Decimal>| value.map(|value| in_main_unit(value, power));
            (converted.value, converted.low, converted.high) =
                (divide(converted.value), divide(converted.low), divide(converted.high));
        }
        converted.currency = Some(theirs.currency);
        converted.rate = converted.value.zip(money.amount.value).and_then(|(theirs, ours)| {
            theirs.checked_div(ours).map(|rate| rate.round_sf(6).unwrap_or(rate).normalize())
        });
        money.equivalent = Some(Box::new(converted));
        span = Span::new(span.start(), end);
    }
    Found { span, value: Reading::Money(money) }
}

/// Subunits in the main unit, with all of its decimals: 180p is 1.80.
fn in_main_unit(value: Decimal, power: u32) -> Decimal {
    Decimal::try_from_i128_with_scale(value.mantissa(), value.scale() + power).unwrap_or(value)
}

/// The conversion after `end`, of what `comparable` takes, and where it ends: `(386 sq miles)`, `/0 °C`.
fn equivalent(
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
        let word = crate::cursor::word_at(text, inside);
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
fn stated<'t>(cx: &Context<'_, 't>, ends: &Ends) -> Equivalent<'t> {
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
