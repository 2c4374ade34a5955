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
        let (mut comma, mut point) = (Seen::default(), Seen::default());
        let mut at = 0;
        while let Some(start) = find_byte(bytes, at, |byte| byte.is_ascii_digit()) {
            let end = number_end(bytes, start);
            let number = &bytes[start..end];
            at = end;
            if is_time_or_day(number, bytes.get(end)) {
                continue;
            }
            match decimal_mark(number) {
                Some((b',', proven)) => comma.add(proven),
                Some((_, proven)) => point.add(proven),
                None => match either(number) {
                    Some(b',') => comma.either += 1,
                    Some(_) => point.either += 1,
                    None => {}
                },
            }
        }
        let told = told.map(NumberFormat::of);
        let default = told.map_or(language.number.decimal_comma, |format| format.decimal == ",");
        let known = language.has_numbers();
        // Regions where CLDR alone has the comma, not the language: South African papers write `124,000 people`.
        let at_odds = known && default && !language.number.decimal_comma;
        let default = default && !(at_odds && comma.decimals == 0 && comma.either > 0);
        let unknown = told.is_none() && !known;
        // What contradicts the language must be the clear majority.
        let (usual, other) = if default { (comma, point) } else { (point, comma) };
        let against = other.outvotes(usual);
        let evident = usual.decimals > 0 || against;
        let group = told.and_then(|format| format.group.chars().next());
        let han = told.is_some_and(|format| format.system == "hanidec");
        let size = told.map_or(3, |format| usize::from(format.primary));
        let apostrophe = language.number.decimal_apostrophe;
        Self {
            decimal_comma: default != against,
            apostrophe,
            evident,
            against,
            unknown,
            at_odds,
            group,
            size,
            han,
        }
    }
}

/// The numbers of a document that one mark stands in.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// Where it can only be the decimal mark.
    decimals: usize,
    /// The same with another mark that groups.
    proven: usize,
    /// Where it parts three digits from the rest and may do either.
    either: usize,
}

impl Seen {
    fn add(&mut self, proven: bool) {
        self.decimals += 1;
        self.proven += usize::from(proven);
    }

    /// Whether this is the decimal mark, though the language has the other. Where it stands before three digits as well
    /// it groups there more likely: `motor 2.0`, `3.5 Mio.` and `45.000 Euro`.
    fn outvotes(self, usual: Self) -> bool {
        self.decimals > 2 * usual.decimals
            && (self.proven > 0 || self.either == 0 || usual.either > self.either)
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
/// begins with a zero too many. And whether more than one separator proves it.
fn decimal_mark(number: &[u8]) -> Option<(u8, bool)> {
    let separators = || number.iter().enumerate().filter(|(_, b)| !b.is_ascii_digit());
    let (last, &mark) = separators().next_back()?;
    let (first, &other) = separators().next()?;
    let decimals = number.len() - last - 1;
    if number.first() == Some(&b'0') && first > 1 {
        return None;
    }
    match separators().count() {
        1 if decimals != 3 || first > 3 || number.first() == Some(&b'0') => Some((mark, false)),
        1 => None,
        // `1.234,5`
        _ if mark != other => Some((mark, true)),
        // `1.234.567`: the other one is the decimal mark.
        _ if decimals == 3 && first <= 3 => Some((if mark == b',' { b'.' } else { b',' }, true)),
        _ => None,
    }
}

/// The separator of a number that has one, three digits before its end.
fn either(number: &[u8]) -> Option<u8> {
    let mut separators = number.iter().enumerate().filter(|(_, b)| !b.is_ascii_digit());
    let (place, &mark) = separators.next()?;
    (separators.next().is_none() && number.len() - place == 4 && (1..=3).contains(&place)).then_some(mark)
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
        assert_eq!(comma("en", "It cost $15.863 and 0,706 %."), (true, true));
        assert_eq!(comma("en", "It cost $15,863 and 0,706 %."), (false, false));
        assert_eq!(comma("de", "Der Golf 2.0 kostet 45.000 Euro, 3.5 Mio. Euro"), (true, false));
        assert_eq!(comma("es", "Un sismo de 5.6 dejó 1,250 muertos"), (false, true));
        assert_eq!(comma("de", "Es sind 1.000 Meter."), (true, false));
        assert_eq!(comma("de", "Es sind 12.5 und 1,234.50 und 7.25"), (false, true));
        assert_eq!(comma("de", "Am 12.05.2024 um 3,5 Grad"), (true, true));
        assert_eq!(comma("de", "Um 19.30 Uhr am 17.3. kosten 20.000 Karten 4.45 Uhr"), (true, false));
    }
}
