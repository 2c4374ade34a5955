//! Fractions in words: `two-thirds`, `a quarter`, `half a million`, `two and a half`, `tres dosmilésimos`.
//!
//! ```text
//! fraction    = numerator denominator [of a] [power]
//! denominator = word | stem ending | cardinal "avos" | cardinal power-denominator
//! added       = number (and-a-half | [and] fraction) [power]
//! ```

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::cursor::{
    after, char_at, char_before, ends_word, is_hyphen, is_letter, skip_gap, skip_gap_back, skip_join, slice,
    word_at, word_before,
};
use crate::number::denominators::{self, spaced_hyphen};
use crate::number::tables::{Tables, Word};
use crate::number::trend;
use crate::number::words::{Words, cardinal, ends_clause, in_one_word, is_all};
use crate::span::Found;

/// What a whole is divided into, as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Denominator {
    pub(super) parts: u128,
    pub(super) end: usize,
    /// Whether it is an ordinal in the singular as well (`third`, `quinto`).
    ordinal: bool,
}

impl Denominator {
    /// Whether so many of it are a fraction. More than a whole has are told in the plural, not by what is an ordinal as
    /// well (`two second homes`, `twenty-fifth`); where ordinals are made of several words, more than one are. Where
    /// ordinals have no plural, it is one for any number (`eenentwintig vijfde`).
    pub(super) fn counts(&self, value: u128, tables: &Tables) -> bool {
        let many = self.parts < value && !tables.parts_follow || value > 1 && tables.ordinals_add;
        // `two eleventh graders`
        let many = many || value > 1 && self.parts > 10 && tables.plural_parts;
        // `two quarters of contraction`, `the two halves`, `the three thirds`: they are counted.
        let counted =
            tables.plural_parts && matches!((value, self.parts), (2 | 4 | 6 | 8, 4) | (2.., 2) | (3, 3));
        !(counted || many && self.ordinal)
    }
}

/// The denominator at `at`.
pub(super) fn denominator_at(text: &str, at: usize, tables: &Tables) -> Option<Denominator> {
    if let Some((parts, end)) = tables.denominators.longest(text, at) {
        let ordinal = tables.ordinals.longest(text, at).is_some_and(|(_, last)| last == end);
        return Some(Denominator { parts: parts.into(), end, ordinal });
    }
    let glued = tables
        .after_denominator
        .is_some()
        .then(|| tables.denominators.prefix(text, at, |text, end| joins_unit(text, end, tables)));
    if let Some((parts, end)) = glued.flatten() {
        return Some(Denominator { parts: parts.into(), end, ordinal: false });
    }
    // Only number words begin what follows.
    tables.stems.prefix(text, at, |_, _| true)?;
    in_word(text, at, tables).or_else(|| of_words(text, at, tables))
}

/// Whether the rest of the word that a denominator ends in at `end` is a unit: `Viertelstunde`.
fn joins_unit(text: &str, end: usize, tables: &Tables) -> bool {
    tables.after_denominator.as_ref().is_some_and(|units| units.longest_glued(text, end).is_some())
}

/// `treintaicincoavos`, `fünfunddreißigstel`, `dosmilésimos`: a denominator that is one word with its number.
fn in_word(text: &str, at: usize, tables: &Tables) -> Option<Denominator> {
    let word = word_at(text, at).filter(|word| word.len() <= MAX_WORD)?;
    let (tail, end) = (folded(slice(text, word)), word.end());
    let tail = tail.as_ref();
    if let Some((parts, ending)) = stem(tail, tables.denominator_endings, tables) {
        let ordinal = tables.ordinal_endings.contains(&ending);
        return (parts > 1).then_some(Denominator { parts, end, ordinal });
    }
    tables.power_parts.iter().find_map(|(power, value)| {
        let number = in_one_word(tail.strip_suffix(power.as_str()).filter(|stem| !stem.is_empty())?, tables)?;
        let ordinal = tables.ordinals.longest(power, 0).is_some();
        Some(Denominator { parts: number.checked_mul(*value)?, end, ordinal })
    })
}

/// A word as tables write what ends one: in small letters, each with its accent.
pub(super) fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    Cow::Owned(word.nfc().flat_map(char::to_lowercase).collect())
}

/// The longest word that is looked at for number words in it, in bytes.
pub(super) const MAX_WORD: usize = 96;

/// The number that a word is made of before one of the endings, and that ending. A vowel may be lost between the two
/// (`duecent-esimo`).
pub(super) fn stem(word: &str, endings: &[&'static str], tables: &Tables) -> Option<(u128, &'static str)> {
    endings.iter().find_map(|&ending| {
        let stem = word.strip_suffix(ending).filter(|stem| !stem.is_empty())?;
        let elided = || tables.elided.iter().find_map(|vowel| in_one_word(&format!("{stem}{vowel}"), tables));
        Some((in_one_word(stem, tables).or_else(elided)?, ending))
    })
}

/// `vinte e cinco avos`, `dois milésimos` after a number: a denominator of several words.
fn of_words(text: &str, at: usize, tables: &Tables) -> Option<Denominator> {
    if tables.parts_after.is_empty() {
        return None;
    }
    let (number, number_end) = cardinal(text, at, tables)?;
    let place = skip_gap(text, number_end);
    if let Some(((), end)) = tables.parts_after.longest(text, place) {
        return (number > 1).then_some(Denominator { parts: number, end, ordinal: false });
    }
    let (power, end) = tables.denominators.longest(text, place).filter(|&(power, _)| power >= 1000)?;
    let parts = number.checked_mul(power.into())?;
    Some(Denominator { parts, end, ordinal: tables.ordinals.longest(text, place).is_some() })
}

/// `two-thirds`, `one quarter`: a denominator after a number.
pub(super) fn denominator(
    text: &str,
    at: usize,
    end: usize,
    value: u128,
    tables: &Tables,
) -> Option<Found<Words>> {
    if value == 0 {
        return None;
    }
    let at_place = |place| denominator_at(text, place, tables).filter(|found| found.counts(value, tables));
    // `five - eighths`
    let apart = spaced_hyphen(text, end).and_then(at_place).filter(|found| {
        ends_phrase(text, found.end, tables) || tables.of.longest(text, skip_gap(text, found.end)).is_some()
    });
    let place = past_bar(text, end);
    let found = apart.or_else(|| at_place(place).filter(|_| place > end))?;
    if value >= 1000 && found.ordinal {
        return None;
    }
    scaled(text, at, found.end, Words { denominator: found.parts, ..Words::whole(value, 0) }, tables)
}

/// The place after what joins a numerator and a denominator: a blank, a hyphen, or a slash (`vijf / achtste`).
fn past_bar(text: &str, end: usize) -> usize {
    let slash = skip_gap(text, end);
    if after(text, slash).starts_with('/') { skip_gap(text, slash + 1) } else { skip_join(text, end) }
}

/// `a third of`, `ein Drittel`: only where it is no ordinal.
pub(super) fn article_fraction(text: &str, at: usize, end: usize, tables: &Tables) -> Option<Found<Words>> {
    let place = skip_gap(text, end);
    let Denominator { parts, end, ordinal } = denominator_at(text, place, tables).filter(|_| place > end)?;
    let next = skip_gap(text, end);
    let of = tables.of.longest(text, next).is_some()
        || tables.percent.longest(text, next).is_some()
        || tables.plus.longest(text, next).or_else(|| tables.minus.longest(text, next)).is_some()
        || stands_alone(text, at, end, tables)
        || is_all(text, at, end)
        || is_restated(text, end, tables);
    if !of && ordinal {
        return None;
    }
    let words = Words { weak: !of, ..Words::fraction(1, parts) };
    // `ein halbes Dutzend`, `une demi-douzaine`
    if let Some((Word::Collective(count), end)) = tables.words.longest(text, skip_join(text, end)) {
        let count = u128::from(count);
        return (count % parts == 0).then(|| Found::new(at, end, Words::whole(count / parts, 0)));
    }
    scaled(text, at, end, words, tables)
}

/// Whether a fraction that ends its phrase is told as an amount: by a movement or a qualifier before it
/// (`up a third`, `fell by a fifth`, `nearly half, …`), or by the word of a difference (`um ein Drittel gestiegen`).
fn stands_alone(text: &str, at: usize, end: usize, tables: &Tables) -> bool {
    let place = skip_gap_back(text, at);
    let qualified = tables.before.longest_before(text, place).is_some();
    let by = tables.by_far.as_ref().and_then(|by| by.longest_before(text, place)).map(|((), start)| start);
    let moves = || {
        let verb = word_at(text, skip_gap(text, end))?;
        let (movement, start) = tables.trend.longest_before(text, verb.end())?;
        (movement.is_some() && start == verb.start()).then_some(())
    };
    // `um ein Viertel zu`, `um ein Drittel auf 3 Millionen`
    let next = skip_gap(text, end);
    let goes_on =
        || tables.particles.longest(text, next).is_some() || tables.from_to.longest(text, next).is_some();
    let moved = |by| {
        // `cut the risk of death by a third`
        let far = || trend::verb_before(text, tables, skip_gap_back(text, by)).flatten();
        moves().is_some() || goes_on() || ends_phrase(text, end, tables) && far().is_some()
    };
    if by.is_some_and(moved) {
        return true;
    }
    let by = tables.between_trend.longest_before(text, place);
    let place = by.map_or(place, |((), start)| skip_gap_back(text, start));
    let movement = tables.trend.longest_before(text, place).is_some_and(|(movement, _)| movement.is_some());
    (movement || qualified) && ends_phrase(text, end, tables)
}

/// Whether what ends at `end` is told again in percent: `a third (34 %)`, `a third, or 34 percent`.
fn is_restated(text: &str, end: usize, tables: &Tables) -> bool {
    let next = skip_gap(text, end);
    let or = || {
        let place = skip_gap(text, after(text, end).starts_with(',').then_some(end + 1)?);
        tables.or.longest(text, place).map(|((), end)| skip_gap(text, end))
    };
    let Some(place) = (char_at(text, next) == Some('(')).then_some(next + 1).or_else(or) else {
        return false;
    };
    let figure = |c: &char| c.is_ascii_digit() || matches!(c, '.' | ',');
    let figure_end = place + after(text, place).chars().take(LONGEST_SHARE).take_while(figure).count();
    let sign = skip_gap(text, figure_end);
    figure_end > place && (char_at(text, sign) == Some('%') || tables.percent.longest(text, sign).is_some())
}

/// The most characters that the figure of a share in percent has: `33.3333`.
const LONGEST_SHARE: usize = 8;

/// Whether a phrase ends at `end`: a mark, the end of the paragraph, or a word that no noun phrase holds.
pub(crate) fn ends_phrase(text: &str, end: usize, tables: &Tables) -> bool {
    let next = skip_gap(text, end);
    let stop = next > end
        && char_at(text, next).is_some_and(is_letter)
        && tables.noun_stops.longest(text, next).is_some();
    stop || ends_clause(text, end)
}

/// `half a million`, `half a dozen`, `half`.
pub(super) fn half(text: &str, at: usize, end: usize, words: Words, tables: &Tables) -> Option<Found<Words>> {
    let glued = joins_unit(text, end, tables);
    // `mezz'ora`
    let elided = char_before(text, end).is_some_and(|c| matches!(c, '\'' | '’'));
    if !ends_word(text, end) && !glued && !elided {
        return None;
    }
    let word = |place| {
        if glued { tables.words.longest_glued(text, place) } else { tables.words.longest(text, place) }
    };
    let place = skip_join(text, end);
    // `a half-dozen`
    let hyphen = char_at(text, end).is_some_and(is_hyphen);
    let (article, article_end) = match word(place) {
        Some((Word::Article, article_end)) => (true, skip_gap(text, article_end)),
        _ => (false, place),
    };
    match word(article_end) {
        Some((Word::Power(power), end)) => {
            let factor = 10_u128.checked_pow(power)?;
            let value = words.numerator.checked_mul(factor)?;
            if !value.is_multiple_of(words.denominator) {
                return None;
            }
            Some(Found::new(at, end, Words::whole(value / words.denominator, power)))
        }
        Some((Word::Collective(count), end)) if article || tables.article_adds || hyphen => Some(Found::new(
            at,
            end,
            Words::whole(u128::from(count) * words.numerator / words.denominator, 0),
        )),
        // `half of a million`
        _ if of_a_power(text, end, &words, tables).is_some() => scaled(text, at, end, words, tables),
        // `the second half of the season`
        _ if follows_ordinal(text, at, tables) => None,
        _ => {
            let after_half = tables.after_half.longest(text, skip_gap(text, end)).is_some();
            let weak = !after_half && !stands_alone(text, at, end, tables) && !is_all(text, at, end);
            Some(Found::new(at, end, Words { weak, ..words }))
        }
    }
}

/// `and a half` after the number, and powers after that: `two and a half million`.
pub(super) fn added(
    text: &str,
    at: usize,
    end: usize,
    words: Words,
    tables: &Tables,
) -> Option<Found<Words>> {
    let place = skip_gap(text, end);
    let follows = || numbered_part(text, place, tables).filter(|_| tables.parts_follow);
    // `five-and-a-half years`
    let part = part_after(text, skip_join(text, end), tables).or_else(follows);
    let Some(((a, b), next)) = part.filter(|_| skip_join(text, end) > end) else {
        return Some(Found::new(at, end, words));
    };
    let power = 10_u128.checked_pow(words.power)?;
    let smaller = match tables.words.longest(text, skip_join(text, next)) {
        Some((Word::Power(power), end)) if power < words.power => Some((power, end)),
        _ => None,
    };
    let (scale, next) = match smaller {
        // `a billion and a half million`
        Some((power, end)) => (10_u128.checked_pow(power)?, end),
        // `a million and a half` is half a million more; `a hundred and three and a half` is half of one.
        None if words.power > 2 && words.numerator.is_multiple_of(power) => (power, next),
        None => (1, next),
    };
    let a = a.checked_mul(scale)?;
    let numerator = words.numerator.checked_mul(b)?.checked_add(a)?;
    if smaller.is_some() {
        let whole = numerator.is_multiple_of(b).then_some(numerator / b)?;
        return Some(Found::new(at, next, Words { numerator: whole, weak: false, ..words }));
    }
    let (numerator, denominator) = if numerator % b == 0 { (numerator / b, 1) } else { (numerator, b) };
    let words = Words { numerator, denominator, weak: false, ..words };
    if words.power > 2 {
        return Some(Found::new(at, next, words));
    }
    scaled(text, at, next, words, tables)
}

/// The fraction added to a number, with what joins it: `and a half`, `and two thirds`.
pub(crate) fn part_after(text: &str, at: usize, tables: &Tables) -> Option<((u128, u128), usize)> {
    let added = tables.added.longest(text, at).map(|((a, b), end)| ((a.into(), b.into()), end));
    added.or_else(|| {
        let and = tables.and.longest(text, at).or_else(|| tables.tens_and.longest(text, at));
        let ((), and) = and.or_else(|| tables.parts_with.longest(text, at))?;
        numbered_part(text, Some(skip_gap(text, and)).filter(|&place| place > and)?, tables)
    })
}

/// A proper fraction whose numerator is a number word: `two thirds`, `one-half`. Not where it is a part of something
/// else (`one third of the staff`).
pub(super) fn numbered_part(text: &str, at: usize, tables: &Tables) -> Option<((u128, u128), usize)> {
    let (a, end) = match tables.words.longest(text, at)? {
        // `fifty-four hundredths`
        (Word::Cardinal(20..), _) => cardinal(text, at, tables).filter(|&(a, _)| a < 100)?,
        (Word::Cardinal(a @ 1..), end) => (a.into(), end),
        // `and a fifth`
        (Word::Article, end) if !tables.article_adds => {
            let place = skip_gap(text, end);
            let found = denominator_at(text, place, tables).filter(|found| found.parts > 1)?;
            return ends_phrase(text, found.end, tables).then_some(((1, found.parts), found.end));
        }
        // `com três quartos`
        (Word::Fraction(a @ 2.., b), end) => return Some(((a.into(), b.into()), end)),
        // `et un cinquième`
        (Word::Article, end) => (1, end),
        _ => return None,
    };
    let place = skip_join(text, end);
    let of_words = denominators::of_words(text, place, a, tables).map(|(parts, end)| Denominator {
        parts: parts.into(),
        end,
        ordinal: false,
    });
    let found =
        of_words.or_else(|| denominator_at(text, place, tables).filter(|found| found.counts(a, tables)))?;
    let (b, end) = Some((found.parts, found.end)).filter(|&(b, _)| a < b)?;
    let hyphen = char_at(text, end).is_some_and(is_hyphen);
    let of = tables.of.longest(text, skip_gap(text, end)).is_some();
    (!hyphen && !of).then_some(((a, b), end))
}

/// Whether an ordinal stands right before `at`.
fn follows_ordinal(text: &str, at: usize, tables: &Tables) -> bool {
    let place = skip_gap_back(text, at);
    word_before(text, place).is_some_and(|word| {
        word.end() == place
            && place < at
            && tables.ordinals.longest(text, word.start()).is_some_and(|(_, end)| end == place)
    })
}

/// A power after a number with a fraction or decimals: `one and a half million`.
pub(super) fn scaled(
    text: &str,
    at: usize,
    end: usize,
    words: Words,
    tables: &Tables,
) -> Option<Found<Words>> {
    let glued = joins_unit(text, end, tables);
    if !ends_word(text, end) && !glued {
        return None;
    }
    let place = skip_join(text, end);
    let direct = if glued {
        tables.words.longest_glued(text, end)
    } else {
        tables.words.longest(text, place).filter(|_| place > end)
    };
    // `anderthalb Dutzend`
    if let Some((Word::Collective(count), next)) = direct
        && words.denominator > 1
        && words.decimals.is_none()
        && let Some(value) = words.numerator.checked_mul(count.into())
        && value.is_multiple_of(words.denominator)
    {
        return Some(Found::new(at, next, Words::whole(value / words.denominator, 0)));
    }
    let Some((Word::Power(power), next)) = direct.or_else(|| of_a_power(text, end, &words, tables)) else {
        return Some(Found::new(at, end, words));
    };
    let factor = 10_u128.checked_pow(power)?;
    let mut value = words.numerator.checked_mul(factor)?;
    if let Some((digits, count)) = words.decimals {
        let tenth = 10_u128.checked_pow(power.checked_sub(count)?)?;
        value = value.checked_add(u128::from(digits).checked_mul(tenth)?)?;
    }
    if value % words.denominator != 0 {
        let parts = Words { numerator: value, decimals: None, power, weak: false, ..words };
        return Some(Found::new(at, next, parts));
    }
    Some(Found::new(at, next, Words::whole(value / words.denominator, power)))
}

/// `three quarters of a million`: the power that a fraction is of.
pub(super) fn of_a_power(text: &str, end: usize, words: &Words, tables: &Tables) -> Option<(Word, usize)> {
    let place = skip_gap(text, end);
    let ((), of) = tables.of.longest(text, place).filter(|_| words.denominator > 1)?;
    let (Word::Article, article) = tables.words.longest(text, skip_gap(text, of))? else { return None };
    tables.words.longest(text, skip_gap(text, article)).filter(|(word, _)| matches!(word, Word::Power(3..)))
}
