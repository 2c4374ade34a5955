//! House numbers with their street.

use crate::cursor::{
    before, char_at, char_before, ends_word, is_dash, is_hyphen, slice, word_at, word_before,
};
use crate::label::LabelRole;
use crate::label::look::{Digits, Next, before_gap, digits, goes_on, is_amount, next, skip_blank, token_end};
use crate::label::score::joined_before;
use crate::label::tables::Tables;
use crate::number::Context;
use crate::span::Span;

/// Words between the number and `Street`.
const NAME_WORDS: usize = 4;

/// `221 Main Street`, `12 rue de Rivoli`, `12 bis, rue de Rivoli`.
pub(super) fn number_then_street(
    cx: &Context<'_, '_>,
    tables: &Tables,
    at: usize,
) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let number = digits(text, at).filter(|n| n.count <= 5 && !joined_before(text, at) && n.value > 0)?;
    // `14-16 Corn Street`
    let to = char_at(text, number.end)
        .filter(|&c| is_dash(c))
        .and_then(|c| digits(text, number.end + c.len_utf8()))
        .filter(|to| to.count <= 5 && to.value > number.value);
    let number = to.unwrap_or(number);
    let letter = token_end(text, number.end);
    if letter - number.end > 1 || goes_on(text, letter) {
        return None;
    }
    // `12 bis`
    let whole = tables.house_suffixes.longest(text, skip_blank(text, letter)).map_or(letter, |(_, end)| end);
    // `12, rue de Rivoli`
    let comma = usize::from(number.count <= 3 && char_at(text, whole) == Some(','));
    let mut place = skip_blank(text, whole + comma);
    if place == whole + comma {
        return None;
    }
    if let Some((_, first)) = tables.street_first.longest(text, place) {
        let day = named_for_day(cx, tables, place).map(|(_, end)| end);
        return day.or_else(|| named_after(cx, first)).map(|end| (LabelRole::Address, end));
    }
    if whole + comma > letter {
        return None;
    }
    for i in 0..=NAME_WORDS {
        let end = token_end(text, place);
        if end == place {
            return None;
        }
        let street = tables.streets.longest(text, place).filter(|_| i > 0);
        if let Some((_, end)) = street.filter(|_| char_at(text, place).is_some_and(char::is_uppercase)) {
            // `5 Wall Street banks` counts them.
            let alone = match next(cx, end) {
                Next::Word { .. } => false,
                Next::Capital => !cx.numbers.capitalised_nouns,
                _ => true,
            };
            return alone.then_some((LabelRole::Address, end));
        }
        // A capital, or `57th`.
        let c = char_at(text, place)?;
        let ordinal =
            c.is_ascii_digit() && !slice(text, Span::new(place, end)).bytes().all(|b| b.is_ascii_digit());
        if !(c.is_uppercase() || ordinal) {
            return None;
        }
        let dot = usize::from(char_at(text, end) == Some('.') && end - place <= 2);
        place = skip_blank(text, end + dot);
        if place == end {
            return None;
        }
    }
    None
}

/// The end of the name after what a street is called by first (`rue`): small words, then one with a capital.
fn named_after(cx: &Context<'_, '_>, first: usize) -> Option<usize> {
    let mut at = skip_blank(cx.text, first);
    for _ in 0..4 {
        let word = word_at(cx.text, at)?;
        if char_at(cx.text, at).is_some_and(char::is_uppercase) {
            return Some(word.end());
        }
        if word.len() > 3 {
            return None;
        }
        let apostrophe = char_at(cx.text, word.end()).filter(|c| matches!(c, '\'' | '’'));
        at = match apostrophe {
            Some(c) => word.end() + c.len_utf8(),
            None => skip_blank(cx.text, word.end()),
        };
    }
    None
}

/// `Hauptstraße 12`, from the word that ends the street's name on.
pub(super) fn street_then_number(
    cx: &Context<'_, '_>,
    tables: &Tables,
    at: usize,
) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    if !char_at(text, at).is_some_and(char::is_uppercase) {
        return None;
    }
    let mut end = token_end(text, at);
    // `Karl-Marx-Straße`
    for _ in 0..4 {
        let Some(hyphen) = char_at(text, end).filter(|&c| is_hyphen(c)) else { break };
        let part = token_end(text, end + hyphen.len_utf8());
        if part == end + hyphen.len_utf8() {
            break;
        }
        end = part;
    }
    if char_at(text, end) == Some('.') {
        end += 1;
    }
    if !names_street(tables, text, end) {
        end = own_word(tables, text, skip_blank(text, end))?;
    }
    let start = skip_blank(text, end);
    let number = digits(text, start).filter(|n| start > end && n.count <= 3 && n.value > 0)?;
    // `Lindenstraße 14–18`
    let dash = char_at(text, number.end).filter(|&c| is_dash(c));
    let last = dash.and_then(|dash| digits(text, number.end + dash.len_utf8()));
    let number = last.filter(|last| last.count <= 3 && last.value > number.value).unwrap_or(number);
    let end = token_end(text, number.end);
    // `Storgatan 4 B`
    let blank = skip_blank(text, end);
    let lettered = matches!(char_at(text, blank), Some('A'..='H')) && ends_word(text, blank + 1);
    let alone = || matches!(next(cx, blank + 1), Next::End | Next::Closed);
    if lettered && end == number.end && blank > end && alone() && !is_amount(cx, end) {
        return Some((LabelRole::Address, blank + 1));
    }
    if end - number.end > 1 || !ends_word(text, end) || goes_on(text, end) || is_amount(cx, end) {
        return None;
    }
    let other = char_at(text, skip_blank(text, end)) == Some('(');
    (other || matches!(next(cx, end), Next::End | Next::Closed | Next::Capitals))
        .then_some((LabelRole::Address, end))
}

/// `calle de Alcalá, 45`, `via Roma 12`: from what a street is called by first, in languages that have its number last.
pub(super) fn street_name_then_number(
    cx: &Context<'_, '_>,
    tables: &Tables,
    at: usize,
) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    if !tables.number_last {
        return None;
    }
    let (_, mut end) = tables.street_first.longest(text, at)?;
    for _ in 0..=NAME_WORDS {
        end = named_after(cx, end)?;
        let comma = usize::from(char_at(text, end) == Some(','));
        let start = skip_blank(text, end + comma);
        if let Some(number) = digits(text, start).filter(|_| start > end + comma) {
            return house_number(cx, tables, number).map(|end| (LabelRole::Address, end));
        }
        if comma > 0 {
            return None;
        }
    }
    None
}

/// A street that is called for a day, from what it is called by on, and its house number: `via 4 Novembre`,
/// `rue du 11-Novembre, 3`, `Straße des 17. Juni 135`.
pub(super) fn named_for_day(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let first = tables.street_first.longest(text, at).map(|(_, end)| end).filter(|_| tables.number_last);
    let own = || own_word(tables, text, at).filter(|_| !tables.joints().is_empty());
    let first = first.or_else(own)?;
    let place = skip_blank(text, first);
    let joint = match tables.joints() {
        [] => place,
        _ => tables.street_joints.longest(text, place).map(|(_, end)| skip_blank(text, end))?,
    };
    let day = digits(text, joint).filter(|n| place > first && n.count <= 2 && (1..=31).contains(&n.value))?;
    let mark = cx.numbers.ordinal_suffixes.longest_glued(text, day.end).map(|((), end)| end);
    let dot = char_at(text, day.end).filter(|c| matches!(c, '.' | '°' | 'º')).map(|c| day.end + c.len_utf8());
    let end = mark.or(dot).unwrap_or(day.end);
    let joined = |end: usize| match char_at(text, end) {
        Some('-') => end + 1,
        _ => skip_blank(text, end),
    };
    let of = cx.numbers.of.longest(text, joined(end)).map_or(end, |((), end)| end);
    let month = word_at(text, joined(of)).filter(|word| word.start() > of)?;
    let is = |name: &str| slice(text, month).to_lowercase() == name.to_lowercase();
    if !cx.language.date.months.iter().any(|row| is(row.0)) {
        return None;
    }
    // `rue du 12 mars au 15 mars`
    let behind = skip_blank(text, month.end());
    let joined_to =
        word_at(text, behind).filter(|word| word.len() <= 3).map(|word| skip_blank(text, word.end()));
    let ranged = joined_to.and_then(|second| digits(text, second)).is_some_and(|n| n.count <= 2);
    if ranged || cx.numbers.to.longest(text, behind).is_some() {
        return None;
    }
    let of = cx.numbers.of.longest(text, behind).map_or(month.end(), |((), end)| end);
    let year = digits(text, joined(of)).filter(|n| n.count == 4 && (1700..2100).contains(&n.value));
    // `se echaron a la calle 5 de mayo de 2020`
    if year.is_some() && tables.joints().is_empty() {
        return None;
    }
    let end = year.filter(|_| joined(of) > month.end()).map_or(month.end(), |n| n.end);
    let comma = usize::from(char_at(text, end) == Some(','));
    let start = skip_blank(text, end + comma);
    let house = digits(text, start).filter(|_| start > end + comma);
    let house = house.and_then(|number| house_number(cx, tables, number));
    Some((LabelRole::Address, house.unwrap_or(end)))
}

/// Whether a word before four digits and a street's name behind them say that they are a house number and no year.
pub(super) fn is_told(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    tables.before_house.longest_before(cx.text, before_gap(cx.text, at)).is_some()
        && number_then_street(cx, tables, at).is_some()
}

/// The end of a house number of three digits, or four that are no year, with nothing behind it that it counts.
fn house_number(cx: &Context<'_, '_>, tables: &Tables, number: Digits) -> Option<usize> {
    let text = cx.text;
    let year = (1900..2100).contains(&number.value);
    if number.count > 4 || number.value == 0 || number.count == 4 && year {
        return None;
    }
    // `12b`, but `12h` is an hour.
    // `12/B`
    let slash = usize::from(char_at(text, number.end) == Some('/'));
    let letter = token_end(text, number.end + slash);
    let lettered = letter == number.end + slash + 1
        && matches!(char_at(text, number.end + slash), Some('a'..='f' | 'A'..='F'));
    let letter = if lettered { letter } else { token_end(text, number.end) };
    if letter > number.end && !lettered {
        return None;
    }
    let end = tables.house_suffixes.longest(text, skip_blank(text, letter)).map_or(letter, |(_, end)| end);
    let alone = ends_word(text, end) && !goes_on(text, end) && !is_amount(cx, end);
    let fits = match next(cx, end) {
        Next::End | Next::Capitals => true,
        Next::Closed => !goes_on_in_words(cx, skip_blank(text, end)),
        _ => false,
    };
    (alone && fits).then_some(end)
}

/// Whether the small word at `at` makes a date or range of the number before it: `12 de mayo`, `9 a 14 horas`, but not
/// `12 de Lugo`, `3 e 5`.
fn goes_on_in_words(cx: &Context<'_, '_>, at: usize) -> bool {
    let begins = |at: usize, is: fn(char) -> bool| char_at(cx.text, skip_blank(cx.text, at)).is_some_and(is);
    let of = cx.numbers.of.longest(cx.text, at).is_some_and(|(_, end)| begins(end, char::is_lowercase));
    let and = cx.numbers.and.longest(cx.text, at).is_some();
    of || !and && word_at(cx.text, at).is_some_and(|word| begins(word.end(), |c| c.is_ascii_digit()))
}

/// Whether the word that ends at `end` is or ends like that of a street.
pub(super) fn names_street(tables: &Tables, text: &str, end: usize) -> bool {
    tables.street_endings.iter().any(|&(ending, alone)| {
        let mut letters = before(text, end).chars().rev();
        let matches = ending.chars().rev().all(|c| {
            letters.next().is_some_and(|l| l == c || (l.is_uppercase() && l.to_lowercase().eq([c])))
        });
        // `Ostring 5`, but `Ring 5` and `Weg 5` alone are none.
        matches && (alone || !own(text, end, ending))
    })
}

/// Whether the word that ends at `end` is no longer than `ending`.
fn own(text: &str, end: usize, ending: &str) -> bool {
    word_before(text, end).is_some_and(|word| {
        word.len() < ending.len() + 3 && !char_before(text, word.start()).is_some_and(is_hyphen)
    })
}

/// The end of the word at `at` where it is what streets end in, by itself: `Straße` of `Berliner Straße`.
pub(super) fn own_word(tables: &Tables, text: &str, at: usize) -> Option<usize> {
    let first = char_at(text, at)?.to_lowercase().next();
    if !tables.street_endings.iter().any(|(ending, _)| ending.chars().next() == first) {
        return None;
    }
    let word = word_at(text, at).filter(|_| char_at(text, at).is_some_and(char::is_uppercase))?;
    let end = word.end() + usize::from(char_at(text, word.end()) == Some('.'));
    let fits = |&(ending, _): &(&str, bool)| {
        let mut letters = slice(text, Span::new(at, end)).chars().flat_map(char::to_lowercase);
        ending.chars().all(|c| letters.next() == Some(c)) && letters.next().is_none()
    };
    [end, word.end()].into_iter().find(|_| tables.street_endings.iter().any(fits))
}
