//! Phone numbers.

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_dash, is_gap, is_letter, slice, word_before,
};
use crate::label::LabelRole;
use crate::label::look::{before_gap, digits};
use crate::label::score::joined_before;
use crate::label::tables::Tables;
use crate::number::Context;
use crate::span::Span;

/// Groups of digits as phone numbers have them.
#[derive(Clone, Copy, Debug, Default)]
struct Groups {
    /// How many digits each group has; the groups after the eighth are counted with it.
    sizes: [usize; 8],
    count: usize,
    digits: usize,
    end: usize,
    /// Whether only blanks part them.
    blanks: bool,
}

impl Groups {
    fn sizes(&self) -> &[usize] {
        self.sizes.get(..self.count).unwrap_or_default()
    }

    /// Whether it is grouped as a number is: `12 345 678`.
    fn is_number(&self) -> bool {
        self.blanks && self.sizes().iter().skip(1).all(|&size| size == 3) && self.sizes().first() <= Some(&3)
    }
}

/// The groups at `at`: digits, with one or two of blank, hyphen, full stop, slash and parenthesis between them.
fn groups(text: &str, at: usize) -> Option<Groups> {
    let mut groups = Groups { blanks: true, end: at, ..Groups::default() };
    let mut place = at;
    while groups.count < 8 {
        let size = after(text, place).bytes().take(16).take_while(u8::is_ascii_digit).count();
        if size == 0 {
            break;
        }
        *groups.sizes.get_mut(groups.count)? = size;
        groups.count += 1;
        groups.digits += size;
        groups.end = place + size;
        let joint = after(text, groups.end)
            .chars()
            .take(3)
            .take_while(|&c| is_gap(c) || is_dash(c) || matches!(c, '.' | '/' | '(' | ')'));
        let mut length = 0;
        for c in joint {
            length += c.len_utf8();
            groups.blanks &=
                is_gap(c) || !char_at(text, groups.end + length).is_some_and(|c| c.is_ascii_digit());
        }
        // A full stop before a blank ends the sentence: `Tel. 91 123 45 67. 12 plazas`.
        let ended = before(text, groups.end + length).ends_with(is_gap)
            && after(text, groups.end).chars().take(length).any(|c| c == '.');
        if length == 0 || ended {
            break;
        }
        place = groups.end + length;
    }
    (groups.count > 0 && ends_word(text, groups.end) && groups.digits <= 16).then_some(groups)
}

/// A phone number from its first digit, its plus or its parenthesis on.
pub(super) fn read(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let end = match char_at(text, at)? {
        '+' => international(text, at),
        '(' => area(text, at),
        _ if joined_before(text, at) => None,
        '0' => with_zero(text, at),
        _ => north_american(text, at, true)
            .or_else(|| in_pairs(text, tables, at))
            .or_else(|| free_of_charge(text, at)),
    };
    let end = end.or_else(|| after_word(cx, tables, at))?;
    // `030) 90 12`: the rest of something in parentheses.
    let number = slice(text, Span::new(at, end));
    (number.matches('(').count() == number.matches(')').count()).then_some((LabelRole::Phone, end))
}

/// `+49 30 901820`
fn international(text: &str, at: usize) -> Option<usize> {
    if char_before(text, at).is_some_and(|c| is_letter(c) || c.is_ascii_digit()) {
        return None;
    }
    let groups = groups(text, at + 1)?;
    let first = *groups.sizes().first()?;
    let plain = groups.count == 1 && groups.digits >= 10;
    let grouped = groups.count > 1 && first <= 3 && (!groups.is_number() || groups.digits >= 11);
    let starts = char_at(text, at + 1) != Some('0');
    (starts && groups.digits >= 8 && (plain || grouped) && !is_decimal(text, groups.end))
        .then_some(groups.end)
}

/// `(212) 555-0143`, `(030) 901820`
fn area(text: &str, at: usize) -> Option<usize> {
    let code = digits(text, at + 1).filter(|n| char_at(text, n.end) == Some(')'))?;
    let rest = code.end + 1;
    let start = rest
        + after(text, rest)
            .chars()
            .take_while(|&c| is_gap(c) || is_dash(c))
            .take(2)
            .map(char::len_utf8)
            .sum::<usize>();
    if char_at(text, at + 1) == Some('0') && (3..=6).contains(&code.count) {
        // `(030) 90-0`: the last is the switchboard.
        let switchboard = |g: &Groups| g.count == 2 && !g.blanks && (3..=4).contains(&g.digits);
        return groups(text, start).filter(|g| (5..=9).contains(&g.digits) || switchboard(g)).map(|g| g.end);
    }
    // `(21) 2345-6789`, `(11) 98765-4321`
    if code.count == 2 {
        let fits = |g: &Groups| matches!(g.sizes(), [4 | 5, 4]) && !is_decimal(text, g.end);
        return groups(text, start).filter(fits).map(|g| g.end);
    }
    (code.count == 3).then(|| north_american(text, start, false))?
}

/// `800-123456`, `1-800-CALL-FBI`
fn free_of_charge(text: &str, at: usize) -> Option<usize> {
    /// The most characters of the words that are dialled.
    const LONGEST: usize = 16;
    const CODES: [&str; 7] = ["800", "888", "877", "866", "855", "844", "833"];
    if after(text, at).starts_with("800-") {
        return groups(text, at).filter(|g| g.sizes() == [3, 6] && !is_decimal(text, g.end)).map(|g| g.end);
    }
    let code = after(text, at).strip_prefix("1-")?;
    let words = CODES.iter().find_map(|head| code.strip_prefix(head)?.strip_prefix('-'))?;
    let part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let length = words.chars().take(LONGEST).take_while(|&c| part(c)).count();
    let dialled = before(words, length).trim_end_matches('-');
    let end = text.len() - words.len() + dialled.len();
    let letters = dialled.chars().filter(|c| c.is_ascii_alphanumeric()).count();
    (dialled.starts_with(|c: char| c.is_ascii_uppercase()) && letters >= 6 && ends_word(text, end))
        .then_some(end)
}

/// `020 7946 0000`, `0800 123456`, `030/901820`
fn with_zero(text: &str, at: usize) -> Option<usize> {
    let groups = groups(text, at)?;
    let (&first, rest) = groups.sizes().split_first()?;
    let dots = after(text, at + first).starts_with('.');
    let grouped = !rest.is_empty() && (3..=6).contains(&first) && rest.iter().all(|&size| size >= 2);
    let plain = rest.is_empty() && first >= 10;
    // `01 23 45 67 89`, `06-555-0199`
    let pairs = groups.count == 5 && groups.sizes().iter().all(|&size| size == 2);
    let short = first == 2 && (2..=3).contains(&rest.len()) && !groups.blanks && rest.iter().all(|&s| s >= 3);
    // `08-123 45 67`
    let number = slice(text, Span::new(at + first, groups.end));
    let spaced = number.strip_prefix('-').is_some_and(|number| {
        number.contains(is_gap) && number.chars().all(|c| is_gap(c) || c.is_ascii_digit())
    });
    let parted = first == 2 && rest.len() == 3 && spaced && rest.iter().all(|&size| size >= 2);
    // `06 39967500`, `09 123 45 67`
    let blank = first == 2
        && groups.blanks
        && (9..=11).contains(&groups.digits)
        && (matches!(rest, [6..=8]) || rest.len() >= 3 && rest.iter().any(|&size| size >= 3))
        && rest.iter().all(|&size| size >= 2);
    // `0 800 123 456`
    let free =
        first == 1 && groups.digits == 10 && after(text, at).starts_with("0 8") && rest.first() == Some(&3);
    // `06.39967500`
    let dotted = dots && (2..=4).contains(&first) && matches!(rest, [6..=8]) && groups.digits >= 9;
    ((grouped || plain || pairs || short || parted || blank || free || dotted)
        && (!dots || dotted)
        && (7..=14).contains(&groups.digits)
        && !is_decimal(text, groups.end))
    .then_some(groups.end)
}

/// `212-555-0143`, `1-800-555-0143`; without the area code `555-0143`.
fn north_american(text: &str, at: usize, area: bool) -> Option<usize> {
    let groups = groups(text, at).filter(|groups| !is_decimal(text, groups.end))?;
    // A blank between groups and a full stop before the last is a number with decimals.
    let number = slice(text, Span::new(at, groups.end)).split_once(is_gap);
    if number.is_some_and(|(_, rest)| rest.contains('.')) {
        return None;
    }
    let fits = match (groups.sizes(), area) {
        ([3, 3, 4], true) => true,
        ([1, 3, 3, 4], true) => after(text, at).starts_with('1'),
        // Three digits and four are a range as well, but for the exchange that is kept for stories.
        ([3, 4], true) => after(text, at).starts_with("555-"),
        ([3, 4] | [7], false) => true,
        _ => false,
    };
    fits.then_some(groups.end)
}

/// `981 55 01 42`, where the language groups them so: blanks that group no number.
fn in_pairs(text: &str, tables: &Tables, at: usize) -> Option<usize> {
    char_at(text, at).filter(|first| ('6'..='9').contains(first))?;
    let groups = groups(text, at)?;
    let fits = groups.blanks && tables.phone_groups.contains(&groups.sizes());
    (fits && !is_decimal(text, groups.end)).then_some(groups.end)
}

/// Digits after `Tel.`
fn after_word(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<usize> {
    let end = word_end(cx, tables, at);
    let phone = tables.phones.longest_before(cx.text, end).is_some();
    if !phone && tables.phone_before.longest_before(cx.text, end).is_none() {
        return None;
    }
    let groups = groups(cx.text, at)?;
    // `teléfono 677 904 624`, but `al 900 123 456` may be an amount.
    let number = groups.is_number() && !(phone && groups.digits >= 9);
    let long = groups.digits >= 6 && (groups.count > 1 || groups.digits <= 12) && !number;
    (long && !is_decimal(cx.text, groups.end)).then_some(groups.end)
}

/// Where the word ends that a number at `at` may be a phone's behind, with nothing between but a colon or one before it:
/// `Telefon 22 33 44 55 og 912 34 567`.
fn word_end(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> usize {
    /// How long a phone number is.
    const LONGEST: usize = 20;
    let text = cx.text;
    let plain = |at: usize| {
        let end = before_gap(text, at);
        before(text, end).strip_suffix(':').map_or(end, str::len)
    };
    let end = plain(at);
    let Some(or) = word_before(text, end)
        .filter(|word| cx.numbers.or.longest(text, word.start()).is_some_and(|((), last)| last == end))
    else {
        return end;
    };
    let other_end = before_gap(text, or.start());
    let number = |c: &char| c.is_ascii_digit() || is_gap(*c) || is_dash(*c) || matches!(c, '+' | '(' | ')');
    let start = before(text, other_end)
        .chars()
        .rev()
        .take(LONGEST)
        .take_while(number)
        .fold(other_end, |start, c| start - c.len_utf8());
    let digits = slice(text, Span::new(start, other_end)).bytes().filter(u8::is_ascii_digit).count();
    let first = start + slice(text, Span::new(start, other_end)).find(|c: char| !is_gap(c)).unwrap_or(0);
    let word = plain(first);
    let told = tables.phones.longest_before(text, word).is_some()
        || tables.phone_before.longest_before(text, word).is_some();
    if digits >= 6 && told { word } else { end }
}

/// Whether a decimal or a percent sign follows.
fn is_decimal(text: &str, end: usize) -> bool {
    let mut chars = after(text, end).chars();
    match chars.next() {
        Some('%') => true,
        Some('.' | ',') => chars.next().is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    }
}
