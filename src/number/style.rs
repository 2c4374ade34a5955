//! Which separator a document writes decimals with, decided once.

use crate::cursor::find_byte;
use crate::language::figures::NumberFormat;
use crate::language::{Language, Locale};
use crate::number::NumberStyle;

impl NumberStyle {
    /// The style of a document: what its own unambiguous numbers say, else what its locale does where that was told, else
    /// its language.
    pub(crate) fn of(text: &str, language: &Language, told: Option<&Locale>) -> Self {
        let bytes = text.as_bytes();
        let (mut comma, mut point) = (0_usize, 0_usize);
        let mut at = 0;
        while let Some(start) = find_byte(bytes, at, |byte| byte.is_ascii_digit()) {
            let end = number_end(bytes, start);
            let mark = decimal_mark(&bytes[start..end]);
            match mark.filter(|_| !is_time_or_day(&bytes[start..end], bytes.get(end))) {
                Some(b',') => comma += 1,
                Some(_) => point += 1,
                None => {}
            }
            at = end;
        }
        let told = told.map(NumberFormat::of);
        let default = told.map_or(language.number.decimal_comma, |format| format.decimal == ",");
        let unknown = told.is_none() && !language.has_numbers();
        // What contradicts the language must be the clear majority.
        let against = if default { point > 2 * comma } else { comma > 2 * point };
        let evident = if default { comma > 0 || against } else { point > 0 || against };
        let group = told.and_then(|format| format.group.chars().next());
        let han = told.is_some_and(|format| format.system == "hanidec");
        let size = told.map_or(3, |format| usize::from(format.primary));
        let apostrophe = language.number.decimal_apostrophe;
        Self { decimal_comma: default != against, apostrophe, evident, against, unknown, group, size, han }
    }
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while let Some(b) = bytes.get(end) {
        let inside = b.is_ascii_digit()
            || matches!(b, b',' | b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        if !inside {
            break;
        }
        end += 1;
    }
    end
}

/// Whether what looks like a decimal point parts hours and minutes (`19.30`) or days and months (`17.3.`), which tells
/// nothing.
fn is_time_or_day(number: &[u8], next: Option<&u8>) -> bool {
    let two = |part: &[u8]| {
        matches!(part.len(), 1..=2).then(|| part.iter().fold(0, |n, b| n * 10 + u32::from(b - b'0')))
    };
    let mut parts = number.split(|&b| b == b'.');
    let (Some(left), Some(right), None) = (parts.next(), parts.next(), parts.next()) else { return false };
    if !left.iter().chain(right).all(u8::is_ascii_digit) {
        return false;
    }
    let (Some(hour), Some(minute)) = (two(left), two(right)) else { return false };
    (right.len() == 2 && hour < 25 && minute < 60)
        || (next == Some(&b'.') && (1..32).contains(&hour) && (1..13).contains(&minute))
}

/// The decimal mark that a number can only have: that of its last separator where another one groups, or where groups
/// cannot be meant. Dates and versions, with the same separator twice and groups of other lengths, tell nothing, nor does what
/// begins with a zero too many.
fn decimal_mark(number: &[u8]) -> Option<u8> {
    let separators = || number.iter().enumerate().filter(|(_, b)| !b.is_ascii_digit());
    let (last, &mark) = separators().next_back()?;
    let (first, &other) = separators().next()?;
    let decimals = number.len() - last - 1;
    if number.first() == Some(&b'0') && first > 1 {
        return None;
    }
    match separators().count() {
        1 if decimals != 3 || first > 3 || number.first() == Some(&b'0') => Some(mark),
        1 => None,
        // `1.234,5`
        _ if mark != other => Some(mark),
        // `1.234.567`: the other one is the decimal mark.
        _ if decimals == 3 && first <= 3 => Some(if mark == b',' { b'.' } else { b',' }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{ALL, find};

    fn comma(tag: &str, text: &str) -> (bool, bool) {
        let style = NumberStyle::of(text, ALL[find(tag)], None);
        (style.decimal_comma, style.evident)
    }

    #[test]
    fn the_document_outvotes_its_language() {
        assert_eq!(comma("en", "It cost 1.000 and 1.500."), (false, false));
        assert_eq!(comma("en", "It cost 1.234.567 and 3,5 per cent of 12,75."), (true, true));
        assert_eq!(comma("en", "It rose 3.5 to 12,345.6"), (false, true));
        assert_eq!(comma("en", "It cost $15,863 and 06,706 %."), (false, false));
        assert_eq!(comma("en", "It cost $15,863 and 0,706 %."), (true, true));
        assert_eq!(comma("de", "Es sind 1.000 Meter."), (true, false));
        assert_eq!(comma("de", "Es sind 12.5 und 1,234.50 und 7.25"), (false, true));
        assert_eq!(comma("de", "Am 12.05.2024 um 3,5 Grad"), (true, true));
        assert_eq!(comma("de", "Um 19.30 Uhr am 17.3. kosten 20.000 Karten 4.45 Uhr"), (true, false));
    }
}
