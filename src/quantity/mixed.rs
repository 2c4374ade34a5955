//! Mixed units: `5ft 10in`, `two hours and 30 minutes`, `6'2"`, `40° 26′ 46″`.

use nom::Parser as _;
use nom::character::complete::{digit1, one_of};
use nom::combinator::{map_opt, opt, recognize};
use rust_decimal::Decimal;

use crate::cursor::{
    Cursor, Miss, Read, after, before, char_at, char_before, ends_word, is_hyphen, is_word, skip_gap,
    skip_join, slice,
};
use crate::language::unit::Certainty;
use crate::number::parts::ends_phrase;
use crate::number::{Context, Form, Numerals, numeral};
use crate::quantity::Part;
use crate::quantity::agreement::{Side, tolerance};
use crate::quantity::figure::{Figure, Figures, Measure, figure, is_told_with};
use crate::quantity::timed::{ends, hundredths_behind, is_counted, sixtieth};
use crate::span::Span;
use crate::unit::{Dimension, Unit, read_unit};

/// The most parts that one measure has: days, hours, minutes, seconds.
const MAX_PARTS: usize = 4;

/// A measure in several units, in the smallest of them.
pub(super) struct Mixed {
    pub(super) span: Span,
    pub(super) value: Decimal,
    pub(super) unit: Unit,
    pub(super) age: bool,
    pub(super) tolerance: Decimal,
    pub(super) parts: Vec<Part>,
}

impl Mixed {
    /// What a conversion of it is compared by.
    pub(super) fn side(&self) -> Side {
        Side { value: self.value, tolerance: self.tolerance, unit: self.unit }
    }
}

/// The mixed measure that begins with `first`, where more than one unit is told.
pub(super) fn mixed(cx: &Context<'_, '_>, first: &Figure) -> Option<Mixed> {
    if let Some(found) = primes(cx, first) {
        return Some(found);
    }
    let Measure::Unit(reading) = &first.measure else { return None };
    let splits = matches!(
        reading.unit.dimension(),
        Some(Dimension::Length | Dimension::Duration | Dimension::Mass | Dimension::Angle)
    );
    if !splits || reading.age || first.numeral.value.scale() > 0 || first.numeral.high.is_some() {
        return None;
    }
    // `10m 35s`
    let letter = first.span.end() == first.number_end + 1
        && reading.unit.id() == "meter"
        && glued_seconds(cx, skip_gap(cx.text, first.span.end())).is_some();
    let unit = if letter { "minute".parse().ok()? } else { reading.unit };
    let mut last = Part { value: first.numeral.value, unit };
    let mut parts = Vec::new();
    let (mut span, mut age, mut slack) = (first.span, false, Decimal::ZERO);
    let mut sign = first.sign(cx.text);
    while parts.len() + 1 < MAX_PARTS {
        let mut place = skip_join(cx.text, span.end());
        let comma = after(cx.text, place).starts_with(',');
        if comma {
            place = skip_gap(cx.text, place + 1);
        }
        if let Some(((), end)) = cx.numbers.and.longest(cx.text, place) {
            place = skip_gap(cx.text, end);
        }
        if last.unit.id() == "minute"
            && let Some((seconds, end)) = glued_seconds(cx, place)
            && let Ok(unit) = "second".parse()
        {
            parts.push(last);
            last = Part { value: seconds, unit };
            span = Span::new(span.start(), end);
            break;
        }
        if let Some((next, end)) = implied(cx, last.unit, sign, span.end())
            .or_else(|| hundredths(cx, last.value, last.unit, span.end()))
        {
            parts.push(last);
            last = next;
            span = Span::new(span.start(), end);
            break;
        }
        let Some(Figures::One(mut next)) = figure(cx, place) else { break };
        minutes(cx, last.unit, &mut next);
        let Measure::Unit(unit) = &next.measure else { break };
        // `two months, an hour and a half`
        let broken = next.numeral.form != Form::Digits && next.numeral.value.scale() > 0;
        if !smaller(last.unit, unit.unit, next.numeral.value)
            || next.numeral.high.is_some()
            || broken
            || comma && is_another(cx, last.unit, unit.unit, next.span.end())
            || last.unit.dimension() == Some(Dimension::Duration) && !is_told_with(last.unit, unit.unit)
        {
            break;
        }
        parts.push(last);
        last = Part { value: next.numeral.value, unit: unit.unit };
        slack = tolerance(next.numeral.value, &next.numeral);
        age = unit.age;
        sign = next.sign(cx.text);
        span = span.cover(next.span);
    }
    if parts.is_empty()
        && let Some((part, end)) = smaller_alone(cx, first, reading.unit)
    {
        parts.push(last);
        last = part;
        (span, slack) = (Span::new(span.start(), end), Decimal::ZERO);
    }
    // Most measures are of one unit.
    if parts.is_empty() {
        return None;
    }
    // `1 min 45 s 32`
    if last.unit.id() == "second"
        && sign == "s"
        && let Some((part, end)) = hundredths_behind(cx, span.end())
    {
        last.value = last.value.checked_add(part)?;
        span = Span::new(span.start(), end);
    }
    parts.push(last);
    together(span, parts, slack, age)
}

/// Whether a measure behind a comma, which ends at `end`, is one of its own: `10 km, 500 m and 100 m`, `3 miles, 200 yards
/// of it`, `zwei Jahre, sechs Monate davon`.
fn is_another(cx: &Context<'_, '_>, unit: Unit, part: Unit, end: usize) -> bool {
    // Metric measures are written with decimals, not with the next smaller unit behind a comma.
    let metric = |unit: Unit| {
        matches!(unit.id().as_ref(), "tonne" | "liter")
            || unit.id().ends_with("meter")
            || unit.id().ends_with("gram")
    };
    metric(unit) && metric(part) || cx.numbers.of_it.longest(cx.text, skip_gap(cx.text, end)).is_some()
}

/// Two digits behind the sign of hours or minutes, of the next smaller unit: `2 h 25`, `1h30 de débats`, `3 min 27`.
fn implied(cx: &Context<'_, '_>, unit: Unit, sign: &str, end: usize) -> Option<(Part, usize)> {
    let id = match unit.id().as_ref() {
        "hour" if sign.len() == 1 => "minute",
        "minute" if matches!(sign, "min" | "mn") => "second",
        _ => return None,
    };
    let digits = sixtieth(cx.text, skip_gap(cx.text, end)).filter(|digits| digits.digits == 2)?;
    let value = digits.value;
    (ends(cx.text, digits.end) && !is_counted(cx, digits.end))
        .then(|| Some((Part { value, unit: id.parse().ok()? }, digits.end)))
        .flatten()
}

/// A number behind metres, kilograms or hours that is of the next smaller unit: `1 m 80`, `un metro e ottanta`, `3 kg 200`,
/// `due ore e quaranta`. Nothing counted may follow.
pub(super) fn hundredths(
    cx: &Context<'_, '_>,
    whole: Decimal,
    unit: Unit,
    end: usize,
) -> Option<(Part, usize)> {
    let (id, least, most, digits) = match unit.id().as_ref() {
        "meter" => ("centimeter", 10, 99, 2),
        "kilogram" => ("gram", 100, 999, 3),
        "hour" => ("minute", 5, 59, 2),
        _ => return None,
    };
    let text = cx.text;
    let place = skip_gap(text, end);
    let and = cx.numbers.and.longest(text, place).map(|((), end)| skip_gap(text, end));
    let at = and.unwrap_or(place);
    if place == end || is_hyphen(char_at(text, at)?) {
        return None;
    }
    let Numerals::One(found) = numeral(cx, at)? else { return None };
    let number = found.value;
    let told = number.form == Form::Words || number.plain && found.span.len() == digits;
    let plain = number.value.is_integer() && number.high.is_none() && number.sign.is_none();
    let range = Decimal::from(least)..=Decimal::from(most);
    let fits = told && plain && number.power == 0 && range.contains(&number.value);
    let free = ends_phrase(text, found.span.end(), cx.numbers) && ends(text, found.span.end());
    // `200 m and 80 fans` are two, and so are `2 hours, 20 in all`.
    let joined = match and {
        Some(_) => cx.numbers.article_adds && whole < Decimal::ONE_HUNDRED,
        None => id != "minute" && whole < Decimal::TEN,
    };
    (fits && free && joined)
        .then(|| Some((Part { value: number.value, unit: id.parse().ok()? }, found.span.end())))
        .flatten()
}

/// `35s` behind minutes.
fn glued_seconds(cx: &Context<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let digits = after(cx.text, at).bytes().take(3).take_while(u8::is_ascii_digit).count();
    let value: u32 = slice(cx.text, Span::new(at, at + digits)).parse().ok()?;
    let end = at + digits + 1;
    (value < 60 && digits < 3 && after(cx.text, at + digits).starts_with('s') && ends_word(cx.text, end))
        .then_some((value.into(), end))
}

/// `1h 20m`: after hours the letter is minutes; and `20 min 5 s`: what else says too little is sure after what is larger.
fn minutes(cx: &Context<'_, '_>, last: Unit, next: &mut Figure) {
    if next.measure == Measure::None
        && let Some(found) = read_unit(cx.text, cx.units, skip_gap(cx.text, next.number_end))
        && found.value.certainty == Certainty::Weak
        && smaller(last, found.value.unit, next.numeral.value)
    {
        next.measure = Measure::Unit(found.value);
        next.span = next.span.cover(found.span);
    }
    if let Measure::Unit(unit) = &mut next.measure
        && after(cx.text, next.number_end).starts_with('m')
        && next.span.end() == next.number_end + 1
        && last.id() == "hour"
        && let Ok(minute) = "minute".parse()
    {
        unit.unit = minute;
    }
}

/// The inches of `6-foot-3` and the pounds of `11st 3`, behind a blank where nothing follows that they could count.
fn smaller_alone(cx: &Context<'_, '_>, feet: &Figure, unit: Unit) -> Option<(Part, usize)> {
    let hyphen = |at| char_at(cx.text, at).filter(|&c| is_hyphen(c)).map(|c| at + c.len_utf8());
    let (part, most) = match unit.id().as_ref() {
        "foot" => ("inch", 12),
        "stone" => ("pound", 14),
        _ => return None,
    };
    let words = feet.numeral.form == Form::Words;
    if !feet.numeral.plain && !words {
        return None;
    }
    let gap = Some(skip_gap(cx.text, feet.span.end())).filter(|&place| place > feet.span.end());
    let place = hyphen(feet.number_end).and_then(|_| hyphen(feet.span.end())).or(gap)?;
    let (value, end) = if words {
        let Some(Figures::One(next)) = figure(cx, place) else { return None };
        let alone = next.measure == Measure::None && next.numeral.form == Form::Words;
        (next.numeral.value, Some(next.span.end()).filter(|_| alone && next.numeral.high.is_none())?)
    } else {
        let (rest, value) = small(Cursor::new(cx.text, place)).ok()?;
        (value, rest.at())
    };
    let next = skip_gap(cx.text, end);
    let counts = Some(place) == gap
        && char_at(cx.text, next).is_some_and(|c| !matches!(c, ',' | '.' | ';' | ')' | '"' | '”'))
        && (next == end || cx.numbers.and.longest(cx.text, next).is_none());
    let ends = !counts && !char_at(cx.text, end).is_some_and(|c| is_word(c) || is_hyphen(c));
    let fits = ends && value < Decimal::from(most) && value.scale() == 0;
    fits.then_some((Part { value, unit: part.parse().ok()? }, end))
}

/// Whether `unit` measures the same as `of` in smaller steps, and `value` of it is less than one of those: 10 inches,
/// not 30, make a part of feet.
pub(super) fn smaller(of: Unit, unit: Unit, value: Decimal) -> bool {
    of.dimension() == unit.dimension()
        && of != unit
        && of.convert(Decimal::ONE, unit).is_ok_and(|whole| whole > Decimal::ONE && value < whole)
}

pub(super) fn together(span: Span, parts: Vec<Part>, tolerance: Decimal, age: bool) -> Option<Mixed> {
    let unit = parts.last().filter(|_| parts.len() > 1)?.unit;
    let value = parts
        .iter()
        .try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.unit.convert(part.value, unit).ok()?))?;
    Some(Mixed { span, value: value.normalize(), unit, age, tolerance, parts })
}

/// Minutes and seconds, or hours and minutes, with a colon and the unit behind: `4:10 Minuten`, `29:30,5 Minuten`,
/// `2:03:59 hours`; hours, minutes and seconds with full stops: `2.03.59 uur`.
pub(super) fn clocked(cx: &Context<'_, '_>, at: usize) -> Option<Mixed> {
    let text = cx.text;
    let run = |at: usize| {
        let end = at + after(text, at).bytes().take(4).take_while(u8::is_ascii_digit).count();
        let value = slice(text, Span::new(at, end)).parse::<u32>().ok()?;
        Some((Decimal::from(value), end - at, end))
    };
    let colon = char_before(text, at).is_some_and(|c| matches!(c, ':' | '.' | ','));
    if colon || !char_at(text, at).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    let (first, _, mut end) = run(at).filter(|&(_, width, _)| width <= 3)?;
    // Most numbers have no second one behind a colon.
    let sign = char_at(text, end).filter(|c| matches!(c, ':' | '.'))?;
    let mut values = vec![first];
    while values.len() < 3 && after(text, end).starts_with(sign) {
        let (value, _, next) =
            run(end + 1).filter(|&(value, width, _)| width == 2 && value < Decimal::from(60))?;
        values.push(value);
        end = next;
    }
    // `1.07.22 uur`, but `29.30 Minuten` is a decimal number
    if sign == '.' && values.len() < 3 {
        return None;
    }
    // `29:30,5 Minuten`
    if after(text, end).starts_with(['.', ','])
        && let Some((parts, width, next)) = run(end + 1).filter(|&(_, width, _)| width <= 3)
        && let Some(last) = values.last_mut()
        && let Ok(scale) = u32::try_from(width)
    {
        *last = last.checked_add(parts.checked_div(Decimal::from(10_u32.pow(scale)))?)?;
        end = next;
    }
    let place = skip_gap(text, end);
    let reading = read_unit(text, cx.units, place).filter(|_| place > end)?;
    // `17:30 h` is a time of day.
    if values.len() == 2 && reading.span.len() == 1 {
        return None;
    }
    let ids: &[&str] = match (reading.value.unit.id().as_ref(), values.len()) {
        ("minute", 2) => &["minute", "second"],
        ("hour", 2) => &["hour", "minute"],
        ("hour", 3) => &["hour", "minute", "second"],
        _ => return None,
    };
    let parts = ids.iter().zip(values).map(|(id, value)| Some(Part { value, unit: id.parse().ok()? }));
    let parts = parts.collect::<Option<Vec<Part>>>()?;
    together(Span::new(at, reading.span.end()), parts, Decimal::ZERO, false)
}

/// Marks of feet or minutes, and of inches or seconds.
pub(super) const SINGLE: [char; 4] = ['\'', '\u{2018}', '\u{2019}', '\u{2032}'];
const DOUBLE: [&str; 6] = ["\"", "\u{2033}", "\u{201D}", "''", "\u{2018}\u{2018}", "\u{2019}\u{2019}"];

/// The place after the marks of inches or seconds at `at`.
pub(super) fn double(text: &str, at: usize) -> Option<usize> {
    DOUBLE.iter().find(|&&mark| after(text, at).starts_with(mark)).map(|mark| at + mark.len())
}

/// A number as stands between marks of degrees, feet and inches: no grouping, at most one separator.
fn small(i: Cursor<'_>) -> Read<'_, Decimal> {
    let decimals = (one_of(".,"), digit1::<Cursor<'_>, Miss>);
    map_opt(recognize((digit1, opt(decimals))), |number: Cursor<'_>| {
        Decimal::from_str_exact(&number.rest().replace(',', ".")).ok()
    })
    .parse_complete(i)
}

/// `6'2"` and `40° 26′ 46″`.
fn primes(cx: &Context<'_, '_>, first: &Figure) -> Option<Mixed> {
    let text = cx.text;
    let plain = |at: usize| small(Cursor::new(text, at)).ok().map(|(rest, value)| (value, rest.at()));
    let end = first.span.end();
    let degrees = before(text, end).ends_with('\u{B0}');
    let unit = |id: &str| id.parse::<Unit>().ok();
    if degrees {
        let (minutes, end) = plain(skip_gap(text, end))?;
        let mark = char_at(text, end).filter(|c| SINGLE.contains(c))?;
        let mut parts = vec![Part { value: first.numeral.value, unit: unit("degree")? }];
        parts.push(Part { value: minutes, unit: unit("arc-minute")? });
        let mut end = end + mark.len_utf8();
        if let Some((seconds, next)) = plain(skip_gap(text, end))
            && let Some(next) = double(text, next)
        {
            parts.push(Part { value: seconds, unit: unit("arc-second")? });
            end = next;
        }
        return together(Span::new(first.span.start(), end), parts, Decimal::ZERO, false);
    }
    // Feet and inches of people and things: small whole numbers with the marks right behind them.
    let feet = || first.numeral.plain && first.numeral.value < Decimal::from(100);
    let mark = char_at(text, first.number_end).filter(|c| SINGLE.contains(c) && feet())?;
    let (inches, end) = plain(skip_gap(text, first.number_end + mark.len_utf8()))?;
    if inches >= Decimal::from(12) {
        return None;
    }
    let end = match double(text, end) {
        Some(end) => end,
        None if !cx.units.timed
            && !after(text, end).starts_with(|c: char| is_word(c) || SINGLE.contains(&c)) =>
        {
            end
        }
        None => return None,
    };
    let parts = vec![
        Part { value: first.numeral.value, unit: unit("foot")? },
        Part { value: inches, unit: unit("inch")? },
    ];
    together(Span::new(first.span.start(), end), parts, Decimal::ZERO, false)
}
