//! Identifiers: words of letters and digits, versions, network addresses, post codes, race times.

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_dash, is_gap, is_hyphen, is_letter, slice,
    word_before, word_ends_before,
};
use crate::label::LabelRole;
use crate::label::address::names_street;
use crate::label::look::{Next, before_gap, digits, goes_on, is_amount, next, skip_blank, token_end};
use crate::label::score::joined_before;
use crate::label::tables::Tables;
use crate::number::Context;
use crate::span::Span;
use crate::unit::{Currency, Dimension, read_unit};

/// The longest web address that is read; the rest of a longer one is read as text.
const LONGEST: usize = 512;

/// A web or mail address with digits in it, from its first letter on.
pub(super) fn web(text: &str, at: usize) -> Option<(LabelRole, usize)> {
    let rest = after(text, at);
    let scheme = ["http://", "https://", "ftp://"].iter().any(|start| rest.starts_with(start));
    // But for a scheme, which is glued to the sentence before it often enough, an address begins where nothing of one
    // stands before: so no part of a text is looked at from each of its words.
    let begins = scheme || !char_before(text, at).is_some_and(in_address);
    if !begins || !(scheme || rest.starts_with("www.") || is_mail_or_path(rest)) {
        return None;
    }
    let length = rest
        .char_indices()
        .take_while(|&(i, c)| i < LONGEST && in_address(c))
        .last()
        .map_or(0, |(i, c)| i + c.len_utf8());
    let address = before(rest, length).trim_end_matches(['.', ',', ';', ':', '!', '?']);
    address.bytes().any(|b| b.is_ascii_digit()).then_some((LabelRole::Code, at + address.len()))
}

/// Whether a character can stand in a web address as news text has them.
fn in_address(c: char) -> bool {
    c.is_alphanumeric()
        || (c.is_ascii_graphic()
            && !matches!(c, '<' | '>' | '"' | '\'' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '`'))
}

/// Whether text, of which the first is a letter or digit, begins with `name@` or `example.org/`.
fn is_mail_or_path(rest: &str) -> bool {
    let mut label = 0;
    let mut dots = 0;
    let mut letters = true;
    for (i, b) in rest.bytes().enumerate().take(64) {
        match b {
            b'@' => return rest.as_bytes().get(i + 1).is_some_and(u8::is_ascii_alphanumeric),
            b'/' => return dots > 0 && letters && label >= 2,
            b'.' => (dots, label, letters) = (dots + 1, 0, true),
            b'a'..=b'z' | b'A'..=b'Z' => label += 1,
            b'0'..=b'9' | b'-' | b'_' | b'+' => letters = false,
            _ => return false,
        }
    }
    false
}

/// The number, at its first digit, that an attribute of markup has: `id="20350781"`.
pub(super) fn attribute(text: &str, at: usize) -> Option<(LabelRole, usize)> {
    const LONGEST: usize = 32;
    let mark = char_before(text, at).filter(|c| matches!(c, '"' | '\''))?;
    before(text, at - 1).ends_with('=').then_some(())?;
    let count = after(text, at).bytes().take(LONGEST).take_while(u8::is_ascii_digit).count();
    (char_at(text, at + count) == Some(mark)).then_some((LabelRole::Code, at + count))
}

/// `#5`, `#Euro24`, `@name7`.
pub(super) fn handle(text: &str, at: usize) -> Option<(LabelRole, usize)> {
    if char_before(text, at).is_some_and(|c| is_letter(c) || c.is_ascii_digit() || c == '&') {
        return None;
    }
    let end = after(text, at + 1)
        .chars()
        .take(64)
        .take_while(|&c| is_letter(c) || c.is_ascii_digit() || c == '_')
        .fold(at + 1, |end, c| end + c.len_utf8());
    let tag = slice(text, Span::new(at + 1, end));
    let number = !tag.is_empty() && tag.bytes().all(|b| b.is_ascii_digit());
    // `&#38;` is a character.
    let entity = number && char_at(text, end) == Some(';');
    if entity || number && (goes_on(text, end) || tag.len() > 12 || char_at(text, at) == Some('@')) {
        return None;
    }
    let role = if number && tag.len() <= 4 { LabelRole::Name } else { LabelRole::Code };
    tag.bytes().any(|b| b.is_ascii_digit()).then_some((role, end))
}

/// A word of letters, then digits: `G7`, `H5N1`, `XC40`, `B-52`, `M21 9AB`.
pub(super) fn token(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let end = token_end(text, at);
    let word = slice(text, Span::new(at, end));
    let letters = word.bytes().position(|b| b.is_ascii_digit()).unwrap_or(word.len());
    let prefix = before(word, letters);
    if letters == word.len() {
        return hyphenated(cx, tables, at, end);
    }
    if !word.is_ascii() {
        return None;
    }
    if is_money(cx, tables, prefix, at) || !names(cx, prefix, at) || !ends_word(text, end) {
        return None;
    }
    let figures = after(word, letters);
    if prefix.bytes().all(|b| b.is_ascii_lowercase()) && matches!(figures, "2" | "3") && is_length(prefix) {
        return None;
    }
    // `N1,400`: the sign of a currency that is not known.
    let grouped = || {
        is_grouped(text, end)
            || digits(text, end + 1).is_some_and(|n| n.count == 3 && char_at(text, end) == Some(','))
    };
    if figures.bytes().all(|b| b.is_ascii_digit()) && (is_amount(cx, end) || grouped()) {
        return None;
    }
    if let Some(end) = bank_account(text, at, end).or_else(|| british_post_code(text, at, end)) {
        return Some((LabelRole::Code, end));
    }
    // `N1.2 billion`
    let end = parts(text, end).filter(|&end| !is_amount(cx, end))?;
    let long = figures.bytes().filter(u8::is_ascii_digit).count() >= 3 && letters >= 2;
    Some((if long { LabelRole::Code } else { LabelRole::Name }, end))
}

/// Whether letters before digits are a sign or code of a currency, and the whole no name.
fn is_money(cx: &Context<'_, '_>, tables: &Tables, prefix: &str, at: usize) -> bool {
    let figures = at + prefix.len();
    let whole = |_: &str, end| end == figures;
    let sign = tables.money_before.prefix(cx.text, at, whole).is_some();
    let code = prefix.len() == 3 && prefix.bytes().all(|b| b.is_ascii_uppercase());
    if !(sign || code && prefix.parse::<Currency>().is_ok()) {
        return false;
    }
    let Some(number) = digits(cx.text, figures) else { return true };
    let decimal = matches!(char_at(cx.text, number.end), Some('.' | ',')) && goes_on(cx.text, number.end);
    let name = tables.money_or_name.prefix(cx.text, at, whole).is_some_and(|(most, _)| number.value <= most);
    !name || decimal || is_amount(cx, number.end)
}

/// Whether a group of three digits follows, as in `M50 000`.
fn is_grouped(text: &str, end: usize) -> bool {
    let start = skip_blank(text, end);
    start > end && digits(text, start).is_some_and(|n| n.count == 3 && ends_word(text, n.end))
}

/// Whether letters glued to digits are a name's: capitals, or few of them. The rest is a word that lost its blank.
fn names(cx: &Context<'_, '_>, prefix: &str, at: usize) -> bool {
    let mut letters = prefix.chars();
    let first = letters.next().is_some_and(char::is_uppercase);
    let inner = letters.any(char::is_uppercase);
    let count = prefix.chars().count();
    let stop = cx.numbers.noun_stops.prefix(cx.text, at, |_, end| end == at + prefix.len()).is_some();
    let word = stop || cx.numbers.before.prefix(cx.text, at, |_, end| end == at + prefix.len()).is_some();
    (inner && count <= 8) || (count <= 3 && !word) || (first && count == 1)
}

fn is_length(prefix: &str) -> bool {
    matches!(prefix, "m" | "km" | "cm" | "mm" | "dm" | "ft" | "in" | "yd" | "mi" | "nm")
}

/// The end of further parts of a code with digits: `A320-200`, `R2-D2`, `USB3.0`. `None` where what follows is an amount.
fn parts(text: &str, end: usize) -> Option<usize> {
    let mut end = end;
    for _ in 0..4 {
        let Some(joint) = char_at(text, end).filter(|&c| matches!(c, '-' | '.' | '/' | '_')) else { break };
        let part = token_end(text, end + 1);
        let figures = slice(text, Span::new(end + 1, part));
        if !figures.bytes().any(|b| b.is_ascii_digit())
            || (joint != '.' && figures.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            break;
        }
        end = part;
    }
    (char_at(text, end) != Some('%')).then_some(end)
}

/// `DE89 3704 0044 …`
fn bank_account(text: &str, at: usize, end: usize) -> Option<usize> {
    let head = slice(text, Span::new(at, end)).as_bytes();
    if !matches!(head, [b'A'..=b'Z', b'A'..=b'Z', b'0'..=b'9', b'0'..=b'9', ..]) {
        return None;
    }
    if head.len() >= 15 {
        return Some(end);
    }
    let mut last = end;
    for _ in 0..8 {
        let start = skip_blank(text, last);
        let part = token_end(text, start);
        let group = slice(text, Span::new(start, part));
        if start == last
            || group.len() > 4
            || !group.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        {
            break;
        }
        if group.is_empty() {
            break;
        }
        last = part;
    }
    (last - at >= 15).then_some(last)
}

/// `M21 9AB`
fn british_post_code(text: &str, at: usize, end: usize) -> Option<usize> {
    let area = slice(text, Span::new(at, end)).as_bytes();
    let shape = matches!(area, [b'A'..=b'Z', rest @ ..] if rest.len() <= 3);
    let start = skip_blank(text, end);
    let last = token_end(text, start);
    let inner = slice(text, Span::new(start, last)).as_bytes();
    (shape && start > end && matches!(inner, [b'0'..=b'9', b'A'..=b'Z', b'A'..=b'Z'])).then_some(last)
}

/// Letters, a hyphen, digits: `B-52`, `F-16`, `TA-35`, `MiG-29`; of several parts `DFOE-SAF-00009-2019`.
fn hyphenated(cx: &Context<'_, '_>, tables: &Tables, at: usize, end: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let hyphen = char_at(text, end).filter(|&c| is_hyphen(c))?;
    let prefix = slice(text, Span::new(at, end));
    let first = end + hyphen.len_utf8();
    let is_capitals = |word: &str| word.len() <= 5 && word.bytes().all(|b| b.is_ascii_uppercase());
    let capitals = is_capitals(prefix);
    let mut start = first;
    for _ in 0..4 {
        let part = token_end(text, start);
        let Some(hyphen) = char_at(text, part).filter(|&c| is_hyphen(c)) else { break };
        if !capitals || part == start || !is_capitals(slice(text, Span::new(start, part))) {
            break;
        }
        start = part + hyphen.len_utf8();
    }
    let chained = start > first;
    let number = digits(text, start).filter(|n| n.count <= 4 || chained)?;
    let listed = tables.before_hyphen.longest(text, at).is_some_and(|(_, word)| word == end);
    let name = prefix.len() >= 4
        && number.count <= 2
        && prefix.starts_with(char::is_uppercase)
        && tables.never_before_hyphen.prefix(text, at, |_, word| word == end).is_none()
        && cx.numbers.words.prefix(text, at, |_, word| word == end).is_none()
        && cx.numbers.noun_stops.prefix(text, at, |_, word| word == end).is_none();
    if !(capitals || listed || name) || tables.zones.longest(text, at).is_some() {
        return None;
    }
    if capitals && prefix.len() == 3 && prefix.parse::<Currency>().is_ok() {
        return None;
    }
    let end = token_end(text, number.end);
    let ordinal = cx.numbers.ordinal_suffixes.prefix(text, number.end, ends_word).is_some();
    if end - number.end > 3 || ordinal || !ends_word(text, end) || is_amount(cx, end) {
        return None;
    }
    let decimal = matches!(char_at(text, end), Some(',' | ':' | '/')) && goes_on(text, end);
    let role = if chained { LabelRole::Code } else { LabelRole::Name };
    Some((role, parts(text, end).filter(|_| !decimal)?))
}

/// What begins with digits and is no number: versions, network addresses, book and case numbers, times of races.
pub(super) fn digits_first(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    if joined_before(cx.text, at) {
        return None;
    }
    let end = dotted(cx.text, at)
        .or_else(|| book(cx.text, at))
        .or_else(|| case(cx, at))
        .or_else(|| clock(cx, tables, at))
        .or_else(|| post_code(cx, tables, at));
    match end {
        Some(end) => Some((LabelRole::Code, end)),
        None => day_of_the_past(cx.text, tables, at).map(|end| (LabelRole::Name, end)),
    }
}

/// A day and the first letter of its month: `el 23-J`.
fn day_of_the_past(text: &str, tables: &Tables, at: usize) -> Option<usize> {
    let day = digits(text, at).filter(|n| n.count <= 2 && (1..=31).contains(&n.value))?;
    let letter = char_at(text, day.end).filter(|&c| c == '-').and_then(|_| char_at(text, day.end + 1))?;
    (tables.month_letters.contains(letter) && ends_word(text, day.end + 2)).then_some(day.end + 2)
}

/// `3.2.1`, `192.168.0.1`; not `1.234.567`.
fn dotted(text: &str, at: usize) -> Option<usize> {
    let first = digits(text, at)?;
    let mut end = first.end;
    let (mut parts, mut thousands, mut last) = (1, true, first);
    while char_at(text, end) == Some('.') {
        let Some(part) = digits(text, end + 1) else { break };
        thousands &= part.count == 3;
        parts += 1;
        end = part.end;
        last = part;
        if parts > 6 {
            return None;
        }
    }
    // `05.12.2005` is a date, though not of this language.
    let date = parts == 3 && first.value <= 31 && matches!(last.count, 2 | 4);
    (parts >= 3 && !thousands && !date && ends_word(text, end) && !goes_on(text, end)).then_some(end)
}

/// A book's number of thirteen digits in groups.
fn book(text: &str, at: usize) -> Option<usize> {
    let start = digits(text, at).filter(|n| matches!(n.value, 978 | 979) && n.count == 3)?;
    let (mut end, mut count) = (start.end, start.count);
    while let Some(part) = char_at(text, end).filter(|&c| c == '-').and_then(|_| digits(text, end + 1)) {
        (end, count) = (part.end, count + part.count);
        if count > 13 {
            return None;
        }
    }
    (count == 13 && ends_word(text, end)).then_some(end)
}

/// A court's number: `2:19-cv-01234`, `19-cr-123`.
fn case(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let text = cx.text;
    let first = digits(text, at)?;
    let year = match char_at(text, first.end) {
        Some(':') => digits(text, first.end + 1)?,
        _ => first,
    };
    let rest = after(text, year.end).as_bytes();
    let (b'-', letters) = rest.split_first().map(|(&b, rest)| (b, rest))? else { return None };
    let kind = letters.iter().take(4).take_while(|b| b.is_ascii_alphabetic()).count();
    let number = year.end + 1 + kind;
    // `a 1-in-100-year flood`
    if cx.numbers.noun_stops.longest(text, year.end + 1).is_some_and(|(_, end)| end == number) {
        return None;
    }
    if !(2..=3).contains(&kind) || letters.get(kind) != Some(&b'-') || year.count > 4 {
        return None;
    }
    let number = digits(text, number + 1).filter(|n| n.count >= 3)?;
    ends_word(text, number.end).then_some(number.end)
}

/// The time of a race or on a game's clock: `1:36.6`, `4:39 left`.
fn clock(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<usize> {
    let text = cx.text;
    let minutes = digits(text, at).filter(|n| n.count <= 3 && char_at(text, n.end) == Some(':'))?;
    let two = |at| digits(text, at).filter(|n| n.count == 2 && n.value < 60);
    let seconds = two(minutes.end + 1)?;
    let (mut end, mut exact) = (seconds.end, false);
    if let Some(third) = two(end + 1).filter(|_| char_at(text, end) == Some(':')) {
        end = third.end;
        // Two digits of hours are a time of day.
        exact = minutes.count == 1;
    }
    let part = char_at(text, end)
        .filter(|c| matches!(c, '.' | ','))
        .and_then(|_| digits(text, end + 1))
        .filter(|n| n.count <= 3 && ends_word(text, n.end));
    if let Some(part) = part {
        end = part.end;
        exact = true;
    }
    // `4:10 Minuten` is a measure, `1:36.6 s` none.
    let unit = read_unit(text, cx.units, skip_blank(text, end)).map(|unit| unit.value.unit);
    if unit.is_some_and(|unit| match part {
        None => unit.dimension() == Some(Dimension::Duration),
        Some(_) => matches!(unit.id().as_ref(), "minute" | "hour"),
    }) {
        return None;
    }
    let said = exact || tables.clock_after.longest(text, skip_blank(text, end)).is_some();
    (said && ends_word(text, end) && !goes_on(text, end)).then_some(end)
}

/// A post code before its place: `Ring 5, 10117 Berlin`, `12, rue Sainte, 69002 Lyon`, `111 36 Stockholm`.
fn post_code(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<usize> {
    let text = cx.text;
    let shaped = |shape: &&'static str| {
        let mut end = at;
        let fits = shape.chars().all(|wanted| {
            let Some(c) = char_at(text, end) else { return false };
            end += c.len_utf8();
            match wanted {
                '0' => c.is_ascii_digit(),
                'A' => c.is_ascii_uppercase(),
                ' ' => is_gap(c),
                _ => c == wanted,
            }
        });
        (fits && ends_word(text, end)).then_some((*shape, end))
    };
    let (shape, end) = tables.post_codes.iter().find_map(shaped)?;
    let near = before_gap(text, at);
    if next(cx, end) != Next::Capital {
        return None;
    }
    // Neither a number nor a year has such a shape.
    if !shape.bytes().all(|b| b == b'0') {
        let begins = matches!(char_before(text, near), None | Some(',' | '.' | ':' | '(' | '\n' | '\r'));
        return begins.then_some(end);
    }
    // `Hauptstraße 12, 1234 Menschen`, but in Austria `1060 Wien`
    if shape.len() == 4 && cx.numbers.capitalised_nouns && cx.region == cx.language.region {
        return None;
    }
    let year = shape.len() == 4 && digits(text, at).is_some_and(|n| (1900..2100).contains(&n.value));
    let comma = near.checked_sub(1).filter(|_| !year && char_before(text, near) == Some(','))?;
    behind_street(cx, tables, comma).then_some(end)
}

/// Whether a street and a house number end at a place: `Ring 5`, `12, rue Sainte`.
fn behind_street(cx: &Context<'_, '_>, tables: &Tables, end: usize) -> bool {
    /// How many words before it the street is looked for.
    const WORDS: usize = 8;
    let text = cx.text;
    let house = before(text, end).trim_end_matches(|c: char| c.is_ascii_lowercase());
    let street = house.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = house.len() > street.len() && end - street.len() <= 7;
    if numbered && names_street(tables, text, before_gap(text, street.len())) {
        return true;
    }
    if !tables.number_last {
        return false;
    }
    word_ends_before(text, end).take(WORDS).any(|end| {
        let Some(word) = word_before(text, end) else { return false };
        let place = before_gap(text, word.start());
        let first = before(text, place).trim_end_matches(',').ends_with(|c: char| c.is_ascii_digit());
        (numbered || first) && tables.street_first.longest(text, word.start()).is_some()
    })
}

/// A part of the country and a post code: `CA 90049`, after a comma.
pub(super) fn post_code_after_region(
    cx: &Context<'_, '_>,
    tables: &Tables,
    at: usize,
) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let (_, region) = tables.before_post_code.longest(text, at)?;
    if char_before(text, before_gap(text, at)) != Some(',') {
        return None;
    }
    let number = digits(text, skip_blank(text, region)).filter(|n| n.count == 5)?;
    let end = match char_at(text, number.end) {
        Some(c) if is_dash(c) => digits(text, number.end + c.len_utf8()).filter(|n| n.count == 4)?.end,
        _ => number.end,
    };
    (ends_word(text, end) && !goes_on(text, end)).then_some((LabelRole::Code, end))
}
