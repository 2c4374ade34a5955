//! Which separator a document writes decimals with, decided once.

use crate::cursor::after;
use crate::language::Language;
use crate::number::NumberStyle;

impl NumberStyle {
    /// The style of a document: what its own unambiguous numbers say, else what its language does.
    pub(crate) fn of(text: &str, language: &Language) -> Self {
        let bytes = text.as_bytes();
        let (mut comma, mut point) = (0_usize, 0_usize);
        let mut at = 0;
        while let Some(found) = after(text, at).find(|c: char| c.is_ascii_digit()) {
            let start = at + found;
            let end = number_end(bytes, start);
            match decimal_mark(&bytes[start..end]) {
                Some(b',') => comma += 1,
                Some(_) => point += 1,
                None => {}
            }
            at = end;
        }
        let default = language.number.decimal_comma;
        let unknown = language.tag == "und";
        // What contradicts the language must be the clear majority.
        let against = if default { point > 2 * comma } else { comma > 2 * point };
        let evident = if default { comma > 0 || against } else { point > 0 || against };
        Self { decimal_comma: default != against, evident, unknown }
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

/// The decimal mark that a number can only have: that of its last separator where another one groups, or where groups
/// cannot be meant. Dates and versions, with the same separator twice and groups of other lengths, tell nothing.
fn decimal_mark(number: &[u8]) -> Option<u8> {
    let separators = || number.iter().enumerate().filter(|(_, b)| !b.is_ascii_digit());
    let (last, &mark) = separators().next_back()?;
    let (first, &other) = separators().next()?;
    let decimals = number.len() - last - 1;
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
        let style = NumberStyle::of(text, ALL[find(tag)]);
        (style.decimal_comma, style.evident)
    }

    #[test]
    fn the_document_outvotes_its_language() {
        assert_eq!(comma("en", "It cost 1.000 and 1.500."), (false, false));
        assert_eq!(comma("en", "It cost 1.234.567 and 3,5 per cent of 12,75."), (true, true));
        assert_eq!(comma("en", "It rose 3.5 to 12,345.6"), (false, true));
        assert_eq!(comma("de", "Es sind 1.000 Meter."), (true, false));
        assert_eq!(comma("de", "Es sind 12.5 und 1,234.50 und 7.25"), (false, true));
        assert_eq!(comma("de", "Am 12.05.2024 um 3,5 Grad"), (true, true));
    }
}
