//! Times that something took, as sport tells them: `2h17'01''`, `3.14'47''`, `3'28''5`, `10''81`.
//!
//! ```text
//! timed   = hours minutes mark [seconds [marks [digits]]]
//!         | hours minutes (":" | "min" | "mn" | "m") seconds ["s"]
//!         | digits ("." | ":") minutes mark seconds marks [digits]
//!         | minutes mark seconds marks [digits]
//!         | seconds (marks | "s") digits
//! mark    = "'" and its like
//! marks   = "''" and its like
//! ```

use rust_decimal::Decimal;

use crate::cursor::{after, before, char_at, char_before, is_letter, is_word, skip_gap, slice};
use crate::number::Context;
use crate::number::noun::noun;
use crate::quantity::Part;
use crate::quantity::mixed::{Mixed, SINGLE, double, together};
use crate::span::Span;
use crate::unit::{closes_quote, read_unit};

/// Digits with their value.
pub(super) struct Run {
    pub(super) value: Decimal,
    pub(super) digits: usize,
    pub(super) end: usize,
}

/// Seconds behind minutes.
struct Seconds {
    value: Decimal,
    /// Whether they have two digits, the first of which is 0.
    padded: bool,
    /// Whether marks stand behind them.
    marked: bool,
    /// Whether digits stand behind the marks.
    parted: bool,
    end: usize,
}

/// The digits at `at`, if they are from one to `most`.
fn run(text: &str, at: usize, most: usize) -> Option<Run> {
    let digits = after(text, at).bytes().take(most + 1).take_while(u8::is_ascii_digit).count();
    let end = at + digits;
    let value = slice(text, Span::new(at, end)).parse::<u32>().ok().filter(|_| digits <= most)?;
    Some(Run { value: value.into(), digits, end })
}

/// The same below 60.
pub(super) fn sixtieth(text: &str, at: usize) -> Option<Run> {
    run(text, at, 2).filter(|run| run.value < Decimal::from(60))
}

/// The place after the one mark at `at`.
fn single(text: &str, at: usize) -> Option<usize> {
    char_at(text, at).filter(|c| SINGLE.contains(c)).map(|c| at + c.len_utf8())
}

/// The place after the marks at `at`, if they end no quotation.
fn marks(text: &str, at: usize) -> Option<usize> {
    double(text, at).filter(|&end| after(text, at).starts_with('\'') || !closes_quote(text, at, end))
}

/// The parts of a second behind its marks or decimal mark.
fn parts_of_second(text: &str, at: usize) -> Option<(Decimal, usize, usize)> {
    let run = run(text, at, 3)?;
    let scale = u32::try_from(run.digits).ok()?;
    Some((run.value.checked_div(Decimal::from(10_u32.pow(scale)))?, run.digits, run.end))
}

/// Whether the digits that end at `end` are of a unit or noun behind them; not those of `1h30 de débats`.
pub(super) fn is_counted(cx: &Context<'_, '_>, end: usize) -> bool {
    let next = skip_gap(cx.text, end);
    read_unit(cx.text, cx.units, next).is_some()
        || cx.numbers.of.longest(cx.text, next).is_none() && noun(cx, end, false).is_some()
}

/// Whether nothing goes on at `end` with the digits before it.
pub(super) fn ends(text: &str, end: usize) -> bool {
    match char_at(text, end) {
        Some('.' | ',' | ':' | '/') => !char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit()),
        Some(c) => !is_word(c) && !SINGLE.contains(&c) && c != '\u{B0}',
        None => true,
    }
}

/// The time that begins with the digits at `at`. Where feet and inches may be meant, it needs a language that has no such.
pub(super) fn timed(cx: &Context<'_, '_>, at: usize) -> Option<Mixed> {
    let text = cx.text;
    let first = run(text, at, 3)?;
    let led = |c: char| is_word(c) || matches!(c, '.' | ',' | ':' | '\u{B0}') || SINGLE.contains(&c);
    // `5/3'20''`, but `(Lidl/1'06'')`
    let slash = before(text, at).strip_suffix('/').is_some_and(|rest| !rest.ends_with(is_letter));
    if slash || char_before(text, at).is_some_and(led) {
        return None;
    }
    if let Some(found) = seconds_alone(cx, at, &first) {
        return Some(found);
    }
    let part = |value: Decimal, id: &str| Some(Part { value, unit: id.parse().ok()? });
    if let Some(place) = single(text, first.end) {
        let seconds = seconds(text, skip_gap(text, place))?;
        // `1'50 euros` has a decimal mark.
        let inches = seconds.value < Decimal::from(12) && !(cx.units.timed && seconds.padded);
        let fits = seconds.marked && (seconds.parted || !inches);
        let parts = vec![part(first.value, "minute")?, part(seconds.value, "second")?];
        return fits.then(|| together(Span::new(at, seconds.end), parts, Decimal::ZERO, false)).flatten();
    }
    if let Some((minutes, seconds)) = pointed(text, first.end) {
        let parts = [(first.value, "hour"), (minutes, "minute"), (seconds.value, "second")];
        let parts = parts.into_iter().map(|(value, id)| part(value, id)).collect::<Option<_>>()?;
        return together(Span::new(at, seconds.end), parts, Decimal::ZERO, false);
    }
    let hour = read_unit(text, cx.units, skip_gap(text, first.end))?;
    let minutes = sixtieth(text, skip_gap(text, hour.span.end()))
        .filter(|_| hour.value.unit.id() == "hour" && hour.span.len() == 1)?;
    let mut parts = vec![part(first.value, "hour")?, part(minutes.value, "minute")?];
    if let Some(seconds) = behind_minutes(text, &minutes) {
        parts.push(part(seconds.value, "second")?);
        return together(Span::new(at, seconds.end), parts, Decimal::ZERO, false);
    }
    let place = single(text, minutes.end)?;
    let mut end = place;
    match seconds(text, skip_gap(text, place)) {
        Some(seconds) if seconds.marked || seconds.padded || seconds.value >= Decimal::TEN => {
            parts.push(part(seconds.value, "second")?);
            end = seconds.end;
        }
        _ if cx.units.timed && ends(text, place) => {}
        _ => return None,
    }
    together(Span::new(at, end), parts, Decimal::ZERO, false)
}

/// The seconds of `1h07:22`, `1h07m22s`, `1h07min22`.
fn behind_minutes(text: &str, minutes: &Run) -> Option<Run> {
    let mark = [":", "min", "mn", "m"].iter().find(|&&mark| after(text, minutes.end).starts_with(mark))?;
    let seconds = sixtieth(text, minutes.end + mark.len()).filter(|seconds| seconds.digits == 2)?;
    let letter = usize::from(*mark != ":" && after(text, seconds.end).starts_with('s'));
    let end = seconds.end + letter;
    (minutes.digits == 2 && ends(text, end)).then_some(Run { end, ..seconds })
}

/// Minutes and seconds behind hours and a point or colon: `3.14'47''`.
fn pointed(text: &str, at: usize) -> Option<(Decimal, Seconds)> {
    char_at(text, at).filter(|c| matches!(c, '.' | ':'))?;
    let minutes = sixtieth(text, at + 1).filter(|minutes| minutes.digits == 2)?;
    let seconds = seconds(text, skip_gap(text, single(text, minutes.end)?))?;
    seconds.marked.then_some((minutes.value, seconds))
}

/// `10''81`, and `9 s 83` where marks are of times.
fn seconds_alone(cx: &Context<'_, '_>, at: usize, first: &Run) -> Option<Mixed> {
    let text = cx.text;
    let letter = || {
        let sign = skip_gap(text, first.end);
        hundredths(cx, after(text, sign).strip_prefix('s').map(|_| sign + 1)?)
    };
    let place = marks(text, first.end).or_else(letter).filter(|_| first.digits <= 2)?;
    let (part, digits, end) = parts_of_second(text, place)?;
    // One digit behind what quotes as well may be a note's.
    let sure = digits > 1 || !before(text, place).ends_with(['"', '\u{201D}']);
    let value = first.value.checked_add(part).filter(|_| sure && ends(text, end))?;
    let (unit, span) = ("second".parse().ok()?, Span::new(at, end));
    Some(Mixed { span, value, unit, age: false, tolerance: Decimal::ZERO, parts: Vec::new() })
}

/// Where the hundredths behind the letter of seconds begin: `45 s 32`.
fn hundredths(cx: &Context<'_, '_>, end: usize) -> Option<usize> {
    let place = skip_gap(cx.text, end);
    let run = run(cx.text, place, 2).filter(|run| run.digits == 2)?;
    (cx.units.timed && ends(cx.text, run.end) && !is_counted(cx, run.end)).then_some(place)
}

/// The hundredths themselves, and where they end.
pub(super) fn hundredths_behind(cx: &Context<'_, '_>, end: usize) -> Option<(Decimal, usize)> {
    let (part, _, end) = parts_of_second(cx.text, hundredths(cx, end)?)?;
    Some((part, end))
}

/// Seconds behind minutes.
fn seconds(text: &str, at: usize) -> Option<Seconds> {
    let whole = sixtieth(text, at)?;
    let mut found = Seconds {
        value: whole.value,
        padded: whole.digits == 2 && whole.value < Decimal::TEN,
        marked: false,
        parted: false,
        end: whole.end,
    };
    let add = |found: &mut Seconds, place: usize| {
        let Some((part, _, end)) = parts_of_second(text, place) else { return false };
        found.value += part;
        found.end = end;
        true
    };
    let decimals = after(text, whole.end).starts_with(['.', ',']) && add(&mut found, whole.end + 1);
    if let Some(end) = marks(text, found.end) {
        (found.marked, found.end) = (true, end);
        found.parted = !decimals && add(&mut found, end);
    }
    // One digit may be anything: `5'1`.
    let fits = found.marked || whole.digits == 2;
    (fits && ends(text, found.end)).then_some(found)
}
