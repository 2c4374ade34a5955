//! Denominators of several words: `three twenty-firsts`, `two one hundred and fifths`.
//!
//! ```text
//! denominator = tens join last          ; twenty-firsts
//!             | "one" power ["and"] [tens join] last
//!             | "one" power-denominator ; one hundredths
//! ```

use crate::cursor::{char_at, ends_word, is_gap, skip_gap, skip_join};
use crate::number::tables::{Tables, Word};

/// The denominator of several words at `at`, of `value` parts, and where it ends. In the singular it is an ordinal but
/// where it says itself that it begins anew (`one one hundred and fifth`).
pub(super) fn of_words(text: &str, at: usize, value: u128, tables: &Tables) -> Option<(u64, usize)> {
    if let Some((parts, end)) = with_tens(text, at, tables) {
        return tables.ordinals.longest(text, at_last(text, at, tables)?).is_none().then_some((parts, end));
    }
    let (Word::Cardinal(1), one) = tables.words.longest(text, at)? else { return None };
    let place = skip_join(text, one);
    if let Some((parts @ 100.., end)) = tables.denominators.longest(text, place) {
        return (value == 1 || tables.ordinals.longest(text, place).is_none()).then_some((parts, end));
    }
    let (Word::Power(power), end) = tables.words.longest(text, place)? else { return None };
    let place = skip_join(text, end);
    let and = tables.and.longest(text, place).map_or(place, |((), end)| skip_join(text, end));
    let found = with_tens(text, and, tables).or_else(|| tables.last_of_parts.longest(text, and));
    let (last, end) = found?;
    let parts = 10_u64.checked_pow(power)?.checked_add(last).filter(|_| last < 100)?;
    let last_at = at_last(text, and, tables).unwrap_or(and);
    (value == 1 || tables.ordinals.longest(text, last_at).is_none()).then_some((parts, end))
}

/// `twenty-firsts`
fn with_tens(text: &str, at: usize, tables: &Tables) -> Option<(u64, usize)> {
    let (tens, place) = tens(text, at, tables)?;
    let (ones @ 1..=9, end) = tables.last_of_parts.longest(text, place)? else { return None };
    Some((tens + ones, end))
}

/// The tens at `at`, and where the word after them begins.
fn tens(text: &str, at: usize, tables: &Tables) -> Option<(u64, usize)> {
    let (Word::Cardinal(tens @ 20..=90), end) = tables.words.longest(text, at)? else { return None };
    let place = skip_join(text, end);
    (tens.is_multiple_of(10) && place > end).then_some((u64::from(tens), place))
}

/// Where the last word of a denominator with tens begins.
fn at_last(text: &str, at: usize, tables: &Tables) -> Option<usize> {
    tens(text, at, tables).map(|(_, place)| place)
}

/// The place after a hyphen that a blank sets apart from the next word, as some texts have their compounds: `fifty - two`,
/// `fifty- two`.
pub(super) fn spaced_hyphen(text: &str, end: usize) -> Option<usize> {
    let place = skip_gap(text, end);
    let next = (char_at(text, place)? == '-' && ends_word(text, place)).then_some(place + 1)?;
    char_at(text, next).filter(|&c| is_gap(c))?;
    Some(skip_gap(text, next))
}
