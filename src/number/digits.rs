//! Digits of every script, grouped and with decimals.
//!
//! ```text
//! digits   = grouped [decimal run] | run [decimal run] | decimal run
//! grouped  = run (separator run)+      ; the same separator throughout; groups of three, or Indian 2-2-3
//! run      = digit+
//! ```

use nom::Parser as _;
use nom::bytes::complete::take_while1;
use nom::character::complete::satisfy;
use rust_decimal::Decimal;

use crate::cursor::{Cursor, Read, after, char_at, char_before, is_dash, is_gap, slice};
pub(crate) use crate::language::figures::digit;
use crate::number::NumberStyle;
use crate::span::{Found, Span};

/// The most runs of digits that one number is read from: 28 digits in groups of two or three, with decimals.
const MAX_RUNS: usize = 16;

/// Whether a character is a digit of any script.
pub(crate) fn is_digit(c: char) -> bool {
    digit(c).is_some()
}

/// A number in digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digits {
    /// The value, its scale that of the decimals written; `None` where it has more digits than a decimal holds.
    pub(crate) value: Option<Decimal>,
    /// How many digits stand before the decimal separator.
    pub(crate) whole: usize,
    /// Whether separators group them.
    pub(crate) grouped: bool,
    /// Whether the other reading of its only separator would do as well.
    pub(crate) ambiguous: bool,
}

fn run<'t>(i: Cursor<'t>, style: NumberStyle) -> Read<'t, Span> {
    take_while1(|c| style.digit(c).is_some())
        .map(|run: Cursor<'_>| Span::new(run.at(), run.at() + run.rest().len()))
        .parse_complete(i)
}

/// A character that may stand between two runs of digits of one number.
fn is_separator(c: char) -> bool {
    matches!(
        c,
        ',' | '.'
            | '\''
            | '\u{2019}'
            | '\u{66B}'
            | '\u{66C}'
            | '\u{FF0C}'
            | '\u{FF0E}'
            | ' '
            | '\u{A0}'
            | '\u{202F}'
    ) || matches!(c, '\u{2007}' | '\u{2009}' | '\u{2E41}')
}

fn is_point(c: char) -> bool {
    matches!(c, '.' | '\u{FF0E}')
}

fn is_comma(c: char) -> bool {
    matches!(c, ',' | '\u{FF0C}')
}

/// Whether what groups has a blank behind it that belongs nowhere: `12, 000`.
fn spaced_zeros(rest: &str, style: NumberStyle) -> bool {
    let zeros = rest.strip_prefix(if style.decimal_comma { '.' } else { ',' });
    let behind = zeros.and_then(|rest| rest.strip_prefix(" 000"));
    behind.is_some_and(|rest| !rest.starts_with(|c| style.digit(c).is_some()))
}

/// What separates two runs of digits, and the second.
fn separated<'t>(i: Cursor<'t>, style: NumberStyle) -> Read<'t, (char, Span)> {
    let (after, separator) = satisfy(|c| is_separator(c) || style.group == Some(c)).parse_complete(i)?;
    let blank = usize::from(spaced_zeros(i.rest(), style));
    let (i, span) = run(after.to(after.at() + blank), style)?;
    Ok((i, (separator, span)))
}

/// Digits and what separates them, before anything is decided about the separators.
struct Runs {
    runs: [Span; MAX_RUNS],
    separators: [char; MAX_RUNS],
    len: usize,
}

impl Runs {
    fn read(i: Cursor<'_>, style: NumberStyle) -> Read<'_, Self> {
        let (mut i, first) = run(i, style)?;
        let mut all = Self { runs: [first; MAX_RUNS], separators: ['\0'; MAX_RUNS], len: 1 };
        while let Ok((next, (separator, span))) = separated(i, style) {
            if all.len == MAX_RUNS || (is_gap(separator) && count(i.text(), span) != style.size) {
                break;
            }
            all.separators[all.len - 1] = separator;
            all.runs[all.len] = span;
            all.len += 1;
            i = next;
        }
        Ok((i, all))
    }

    fn digits(&self, text: &str, n: usize) -> usize {
        self.runs.get(n).map_or(0, |&run| count(text, run))
    }

    /// How many runs after the first are groups by the first separator: all of three digits, or Indian ones, where
    /// only the last has three.
    fn groups(&self, text: &str, style: NumberStyle) -> usize {
        // No number's first group begins with a zero, and the Arabic decimal separator groups nothing.
        if char_at(text, self.runs[0].start()).and_then(|c| style.digit(c)) == Some(0)
            || self.separators[0] == '\u{66B}'
        {
            return 0;
        }
        let same = self.separators[..self.len - 1].iter().take_while(|&&s| s == self.separators[0]).count();
        let threes = (1..=same).take_while(|&n| self.digits(text, n) == 3).count();
        if threes > 0 {
            return if self.digits(text, 0) <= 3 { threes } else { 0 };
        }
        let twos = (1..=same).take_while(|&n| self.digits(text, n) == 2).count();
        if style.size == 2 && style.group == Some(self.separators[0]) {
            return if self.digits(text, 0) <= 2 { twos } else { 0 };
        }
        let indian = is_comma(self.separators[0]) && self.digits(text, 0) <= 2 && twos > 0 && twos < same;
        if indian && self.digits(text, twos + 1) == 3 { twos + 1 } else { 0 }
    }
}

fn count(text: &str, span: Span) -> usize {
    slice(text, span).chars().count()
}

/// The number in digits at the window's start: the longest that can be told. A sign is not part of it.
pub(crate) fn digits(i: Cursor<'_>, style: NumberStyle) -> Read<'_, Found<Digits>> {
    let text = i.text();
    if inside_number(text, i.at(), style) {
        return i.miss();
    }
    if let Some(found) = usual(text, i.at(), style) {
        return Ok((i.to(found.span.end()), found));
    }
    if i.peek().is_some_and(is_point) || bare_comma(text, i.at(), style) {
        let mark = |c| is_point(c) || is_comma(c);
        let (after, (_, decimals)) = (satisfy(mark), |i| run(i, style)).parse_complete(i)?;
        if char_before(text, i.at()).is_some_and(|c| is_point(c) || c.is_alphanumeric())
            || continues(text, after.at(), style)
        {
            return i.miss();
        }
        return Ok((after, made(text, i.at(), &[], Some(decimals), false, style)));
    }
    let (_, all) = Runs::read(i, style)?;
    let groups = if all.len == 1 { 0 } else { all.groups(text, style) };
    let first = all.separators[0];
    let blank = is_gap(first);
    let exact = |runs: usize, decimals: bool, ambiguous: bool| {
        let whole = &all.runs[..runs];
        let fraction = decimals.then(|| all.runs[runs]);
        let found = made(text, i.at(), whole, fraction, ambiguous, style);
        if continues(text, found.span.end(), style) { i.miss() } else { Ok((i.to(found.span.end()), found)) }
    };
    // A blank alone between digits groups them only where the language or the size says so: `May 5 200 people`.
    let blank_groups = style.decimal_comma || style.at_odds || is_swiss(style);
    if blank && first == ' ' && groups == 1 && !blank_groups && slice(text, all.runs[1]) != "000" {
        return exact(1, false, false);
    }
    let separates_decimals = |n: usize| {
        n + 1 < all.len && {
            let c = all.separators[n];
            is_point(c) || is_comma(c) || c == '\u{66B}'
        }
    };
    // `200 100 050 000 01`: where more digits follow it is a row of them.
    let row = |runs: usize| {
        all.runs.get(runs).is_some_and(|last| {
            let mut next = after(text, last.end()).chars();
            next.next().is_some_and(is_gap) && next.next().is_some_and(is_digit)
        })
    };
    if blank && groups > 1 && row(groups) {
        return exact(1, false, false);
    }
    match groups {
        0 if separates_decimals(0) => exact(1, true, false),
        0 if style.apostrophe && apostrophe_decimals(text, &all) => exact(1, true, false),
        0 => exact(1, false, false),
        1 if (is_point(first) || is_comma(first)) && all.len == 2 => {
            // `1.000`: the separator stands alone before three digits.
            let decimal = is_decimal(is_comma(first), style);
            let round = is_point(first) && slice(text, all.runs[1]) == "000";
            let ambiguous = !style.evident && (style.unknown || at_odds(style) || (decimal && round));
            if decimal { exact(1, true, ambiguous) } else { exact(2, false, ambiguous) }
        }
        _ if separates_decimals(groups) && all.separators[groups] != first => exact(groups + 1, true, false),
        _ => exact(groups + 1, false, false),
    }
}

/// Whether a comma groups against what the locale told.
fn at_odds(style: NumberStyle) -> bool {
    style.at_odds && !style.decimal_comma
}

/// Whether an apostrophe groups, as in Switzerland, where blanks do so too and a comma never.
fn is_swiss(style: NumberStyle) -> bool {
    matches!(style.group, Some('\'' | '\u{2019}'))
}

/// Whether a comma or a point parts decimals where it could group as well.
fn is_decimal(comma: bool, style: NumberStyle) -> bool {
    comma == style.decimal_comma || comma && is_swiss(style)
}

/// `2'5`: one or two digits behind an apostrophe, with no mark of inches or seconds behind them.
fn apostrophe_decimals(text: &str, all: &Runs) -> bool {
    let prime = |c: char| matches!(c, '\'' | '\u{2019}' | '"' | '\u{201D}' | '\u{2032}' | '\u{2033}');
    all.len == 2
        && matches!(all.separators[0], '\'' | '\u{2019}')
        && all.digits(text, 1) <= 2
        && !char_at(text, all.runs[1].end()).is_some_and(prime)
}

/// What most numbers are, read at once: `24`, `5,937`, `12.5`, in digits of ASCII with no further separator, of which nothing
/// is left to be decided.
fn usual(text: &str, at: usize, style: NumberStyle) -> Option<Found<Digits>> {
    // So many digits fit into a word with a mantissa to spare.
    const MOST: usize = 9;
    let bytes = text.as_bytes();
    let run = |from: usize| {
        let digits = bytes.get(from..)?.iter().take(MOST + 1).take_while(|byte| byte.is_ascii_digit());
        let (value, len) =
            digits.fold((0_u64, 0), |(n, len), byte| (n * 10 + u64::from(byte - b'0'), len + 1));
        (1..=MOST).contains(&len).then_some((value, len))
    };
    let is_digit = |c| style.digit(c).is_some();
    let ends = |end: usize| match char_at(text, end) {
        Some(c) if is_separator(c) || matches!(c, ':' | '\u{FF1A}') || style.group == Some(c) => {
            let next = char_at(text, end + c.len_utf8());
            !(next.is_some_and(is_digit) || next == Some(' ') && spaced_zeros(after(text, end), style))
        }
        Some(c) => c.is_ascii() || !is_digit(c),
        None => true,
    };
    let found = |value: u64, scale: usize, end: usize, whole: usize, grouped: bool, ambiguous: bool| {
        let value = Decimal::try_new(i64::try_from(value).ok()?, u32::try_from(scale).ok()?).ok()?;
        Some(Found::new(at, end, Digits { value: Some(value), whole, grouped, ambiguous }))
    };
    let (first, len) = run(at)?;
    let end = at + len;
    if ends(end) {
        return found(first, 0, end, len, false, false);
    }
    let separator = bytes.get(end).copied().filter(|byte| matches!(byte, b'.' | b','))?;
    let (second, digits) = run(end + 1).filter(|_| style.size == 3)?;
    let last = end + 1 + digits;
    if !ends(last) {
        return None;
    }
    let value = first * 10_u64.pow(u32::try_from(digits).ok()?) + second;
    let zero = bytes.get(at) == Some(&b'0');
    if digits != 3 || len > 3 || zero {
        return found(value, digits, last, len, false, false);
    }
    let decimal = is_decimal(separator == b',', style);
    let round = separator == b'.' && second == 0;
    let ambiguous = !style.evident && (style.unknown || at_odds(style) || (decimal && round));
    if decimal {
        found(value, 3, last, len, false, ambiguous)
    } else {
        found(value, 0, last, len + 3, true, ambiguous)
    }
}

/// Whether a decimal comma stands at `at` without digits before it: `,08`. Behind a digit it ends a clause, though a blank
/// stands between.
pub(crate) fn bare_comma(text: &str, at: usize, style: NumberStyle) -> bool {
    let Some(c) = char_at(text, at).filter(|&c| style.decimal_comma && is_comma(c)) else { return false };
    let decimals = char_at(text, at + c.len_utf8()).is_some_and(|c| style.digit(c).is_some());
    let back = crate::cursor::skip_gap_back(text, at);
    let free = match char_before(text, at) {
        Some(before) => {
            is_gap(before)
                || before.is_whitespace()
                || is_dash(before)
                || matches!(before, '+' | '(' | '~' | '<' | '>' | '=')
        }
        None => true,
    };
    decimals && free && !char_before(text, back).is_some_and(char::is_numeric)
}

/// Whether a place is inside something of digits that was not a number as a whole: `1.2.3`, `12:30`.
fn inside_number(text: &str, at: usize, style: NumberStyle) -> bool {
    let is_digit = |c| style.digit(c).is_some();
    let Some(c) = char_before(text, at) else { return false };
    if is_digit(c) {
        return true;
    }
    matches!(
        c,
        '.' | ','
            | ':'
            | '/'
            | '\''
            | '\u{2019}'
            | '\u{66B}'
            | '\u{66C}'
            | '\u{FF0E}'
            | '\u{FF0C}'
            | '\u{FF1A}'
    ) && char_before(text, at - c.len_utf8()).is_some_and(is_digit)
        && !(c == ',' && char_at(text, at).is_some_and(|c| !is_digit(c)))
}

/// Whether digits go on after `end` in a way that makes the whole no number.
fn continues(text: &str, end: usize, style: NumberStyle) -> bool {
    let is_digit = |c| style.digit(c).is_some();
    char_at(text, end).is_some_and(|c| {
        matches!(c, '.' | ',' | ':' | '\u{FF0E}' | '\u{FF0C}' | '\u{FF1A}')
            && char_at(text, end + c.len_utf8()).is_some_and(is_digit)
            || is_digit(c)
    })
}

fn made(
    text: &str,
    at: usize,
    whole: &[Span],
    decimals: Option<Span>,
    ambiguous: bool,
    style: NumberStyle,
) -> Found<Digits> {
    let end = decimals.or(whole.last().copied()).map_or(at, Span::end);
    let all = || {
        whole
            .iter()
            .chain(decimals.iter())
            .flat_map(|&span| slice(text, span).chars().filter_map(|c| style.digit(c)))
    };
    let scale = decimals.map_or(0, |span| count(text, span));
    let mantissa = all().try_fold(0_i128, |sum, d| sum.checked_mul(10)?.checked_add(i128::from(d)));
    let value = mantissa
        .zip(u32::try_from(scale).ok())
        .and_then(|(m, s)| Decimal::try_from_i128_with_scale(m, s).ok());
    let digits = Digits { value, whole: all().count() - scale, grouped: whole.len() > 1, ambiguous };
    Found::new(at, end, digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINT: NumberStyle = NumberStyle {
        decimal_comma: false,
        apostrophe: false,
        evident: false,
        against: false,
        unknown: false,
        at_odds: false,
        group: None,
        size: 3,
        han: false,
    };
    const COMMA: NumberStyle = NumberStyle { decimal_comma: true, ..POINT };

    fn read(text: &str, style: NumberStyle) -> String {
        match digits(Cursor::new(text, 0), style) {
            Ok((rest, found)) => format!(
                "{}{}|{}",
                found.value.value.map_or("too large".into(), |v| v.to_string()),
                if found.value.ambiguous { "?" } else { "" },
                rest.rest()
            ),
            Err(_) => "none".to_owned(),
        }
    }

    #[test]
    fn every_grouping_is_read() {
        for text in [
            "847,860",
            "847.860",
            "847 860",
            "847\u{A0}860",
            "847\u{202F}860",
            "847\u{2009}860",
            "847'860",
            "847’860",
        ] {
            let style = if text.contains(',') { POINT } else { COMMA };
            assert_eq!(read(text, style), "847860|", "{text}");
        }
        assert_eq!(read("8,47,860", POINT), "847860|");
        assert_eq!(read("1,23,45,678.9 x", POINT), "12345678.9| x");
        assert_eq!(read("1.234.567,89", POINT), "1234567.89|");
        assert_eq!(read("1,234,567.89", COMMA), "1234567.89|");
        assert_eq!(read("1'200.50", COMMA), "1200.50|");
        assert_eq!(read("１２３，４５６", POINT), "123456|");
        assert_eq!(read("٣٫٥", POINT), "3.5|");
    }

    #[test]
    fn a_lone_separator_is_read_by_the_style() {
        assert_eq!(read("1.234", POINT), "1.234|");
        assert_eq!(read("1.000", POINT), "1.000?|");
        assert_eq!(read("1.000", COMMA), "1000|");
        assert_eq!(read("1,000", POINT), "1000|");
        assert_eq!(read("1,000", COMMA), "1.000|");
        assert_eq!(read("0.125", COMMA), "0.125|");
        assert_eq!(read("2,5", POINT), "2.5|");
        assert_eq!(read("2.50", COMMA), "2.50|");
        assert_eq!(read(".300 ", POINT), "0.300| ");
    }

    #[test]
    fn punctuation_after_a_number_is_not_part_of_it() {
        assert_eq!(read("5,937.", POINT), "5937|.");
        assert_eq!(read("12, 13", POINT), "12|, 13");
        assert_eq!(read("5 200", POINT), "5| 200");
        assert_eq!(read("10 000 men", POINT), "10000| men");
        assert_eq!(read("2012 500", COMMA), "2012| 500");
    }

    #[test]
    fn digits_that_are_no_number_are_left() {
        assert_eq!(read("1.2.3", POINT), "none");
        assert_eq!(read("12:30", POINT), "none");
        assert_eq!(read("12345678901234567890123456789012", POINT), "too large|");
    }
}
