//! Vague amounts in words: `tens of thousands`, `Hunderte`, `several hundred`.

use crate::cursor::{skip_gap, slice, word_at};
use crate::number::parts::{MAX_WORD, folded};
use crate::number::tables::{Tables, Word};
use crate::number::words::{Words, in_one_word};
use crate::span::Found;

/// The most that a vague amount may come to: what nothing can hold is none.
const MOST: u128 = 10_u128.pow(27);

/// An interval that grows with each word that multiplies it.
struct Interval {
    low: u128,
    high: u128,
    end: usize,
    /// What multiplied it last.
    factor: Option<u128>,
}

impl Interval {
    fn new((low, high): (u64, u64), end: usize) -> Self {
        Self { low: u128::from(low), high: u128::from(high), end, factor: None }
    }

    /// Multiplies it by what at most two words behind it stand for. `next` gives the factor at a place and its end.
    fn grow(mut self, next: impl Fn(usize) -> Option<(u128, usize)>, rising: bool) -> Option<Self> {
        for _ in 0..2 {
            let Some((factor, end)) = next(self.end) else { break };
            if rising && self.factor.is_some_and(|last| factor <= last) {
                break;
            }
            self.low = self.low.checked_mul(factor)?;
            self.high = self.high.checked_mul(factor).filter(|&high| high <= MOST)?;
            (self.end, self.factor) = (end, Some(factor));
        }
        Some(self)
    }

    fn found(&self, at: usize) -> Found<Words> {
        Found::new(at, self.end, Words { high: Some(self.high), ..Words::whole(self.low, 0) })
    }
}

/// `tens of thousands`, `Hunderte`: the word at `at` and its interval.
pub(super) fn vague(
    text: &str,
    at: usize,
    (interval, end): ((u64, u64), usize),
    tables: &Tables,
) -> Option<Found<Words>> {
    let next = |end| {
        let place = skip_gap(text, end);
        let of = tables.of.longest(text, place).map_or(place, |((), end)| skip_gap(text, end));
        // `titalls millioner`
        let power = || match tables.words.longest(text, of)? {
            (Word::Power(power @ 3..), end) => Some((10_u128.checked_pow(power)?, end)),
            _ => None,
        };
        tables.vague.longest(text, of).map(|((factor, _), end)| (u128::from(factor), end)).or_else(power)
    };
    let interval = Interval::new(interval, end).grow(next, false)?;
    // `tens` alone is no amount, `tens of people` is.
    let weak = interval.low == 10 && interval.factor.is_none();
    let found = interval.found(at);
    Some(Found { value: Words { weak, ..found.value }, ..found })
}

/// `several hundred`, `a couple of dozen`, `several hundred thousand`, `plusieurs dizaines de milliers`: so many times what
/// follows.
pub(super) fn vague_count(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    powers_counted(text, at, tables).or_else(|| nouns_counted(text, at, tables))
}

fn powers_counted(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    let (counts, counted) = tables.vague_counts.longest(text, at)?;
    let next = |end| {
        let place = skip_gap(text, end);
        let of = tables.of.longest(text, place).filter(|_| end > counted);
        let place = of.map_or(place, |((), end)| skip_gap(text, end));
        (place > end).then(|| power_at(text, place, tables)).flatten()
    };
    let interval = Interval::new(counts, counted).grow(next, true)?;
    interval.factor.is_some().then(|| interval.found(at))
}

/// What several of are counted: `hundred`, `dozen`, `milliers`, `zehntausend`.
pub(super) fn power_at(text: &str, at: usize, tables: &Tables) -> Option<(u128, usize)> {
    match tables.words.longest(text, at) {
        Some((Word::Power(power), end)) => return Some((10_u128.checked_pow(power)?, end)),
        Some((Word::Collective(count), end)) => return Some((u128::from(count), end)),
        _ => {}
    }
    if let Some(((factor, _), end)) = tables.vague.longest(text, at) {
        return Some((u128::from(factor), end));
    }
    let word = word_at(text, at).filter(|word| tables.compound && word.len() <= MAX_WORD)?;
    let factor = in_one_word(&folded(slice(text, word)), tables)?;
    let round = factor > 1000 && 10_u128.pow(factor.ilog10()) == factor;
    round.then_some((factor, word.end()))
}

/// `several goats`: what is counted must follow.
fn nouns_counted(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    let (counts, end) = tables.vague_nouns.longest(text, at)?;
    let place = skip_gap(text, end);
    let counted = place > end && tables.vague_stops.longest(text, place).is_none();
    let found = Interval::new(counts, end).found(at);
    counted.then_some(Found { value: Words { weak: true, ..found.value }, ..found })
}
