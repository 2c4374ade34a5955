//! Rates of two dumps, and whether they differ by more than chance.
//!
//! Mentions come in clusters: one match report has thirty scores. So documents are what is drawn, not words. A rate per
//! 1,000 words is the ratio of two sums over documents, whose variance comes from how far each document is from the ratio
//! (the linearised ratio estimator of survey sampling); two of them are compared by their difference over its standard
//! error. Shares of documents are compared by the two-proportion z-test. The probabilities of all tests of a comparison
//! are corrected by Holm's method, so that the chance of one false alarm among all of them is [`CHANCE`].

#![allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "statistics over counts")]

use serde::{Deserialize, Serialize};

use crate::audit::report::{RateChange, RateUnit};

/// The chance of a false alarm in a comparison.
pub(crate) const CHANCE: f64 = 0.001;

/// A rate moved only if it is this part of itself higher or lower: with enough documents anything is beyond chance.
pub(crate) const LEAST_CHANGE: f64 = 0.05;

/// Fewer documents than this say nothing.
const ENOUGH: u64 = 50;

/// Fewer documents than this that have something, or lack it, are too few for the normal distribution.
const ENOUGH_OF_A_KIND: f64 = 10.0;

/// The tests, as a sentence.
pub(crate) const TEST: &str = "Rates per 1,000 words: z-test of the difference of two ratio estimators with documents as \
     units. Shares of documents: two-proportion z-test. Holm's correction over all of them, a chance of 0.1 % of one false \
     alarm; what moved by less than 5 % of itself is not told as moved.";

/// Sums over documents from which a rate per word and its variance come. Integers, so that their order does not matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sums {
    /// Mentions.
    pub(crate) count: u64,
    /// Documents that have any.
    pub(crate) documents: u64,
    /// The squares of each document's mentions.
    pub(crate) squares: u128,
    /// Each document's mentions times its words.
    pub(crate) products: u128,
}

impl Sums {
    pub(crate) fn add(&mut self, count: u64, words: u64) {
        self.count += count;
        self.documents += u64::from(count > 0);
        self.squares += u128::from(count).pow(2);
        self.products += u128::from(count) * u128::from(words);
    }
}

/// The words of a dump.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Words {
    pub(crate) documents: u64,
    pub(crate) words: u64,
    /// The squares of each document's words.
    pub(crate) squares: u128,
}

impl Words {
    pub(crate) fn add(&mut self, words: u64) {
        self.documents += 1;
        self.words += words;
        self.squares += u128::from(words).pow(2);
    }
}

/// A part of a whole; nothing of nothing.
pub(crate) fn part(of: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { of as f64 / whole as f64 }
}

/// For each 1,000 words.
pub(crate) fn per_1000(count: u64, words: u64) -> f64 {
    part(count, words) * 1000.0
}

/// A rate per word and its variance.
fn ratio(sums: &Sums, words: &Words) -> (f64, f64) {
    let n = words.documents as f64;
    let rate = part(sums.count, words.words);
    let mean = words.words as f64 / n;
    // Of each document's mentions less those that its words would have: these differences sum to nothing.
    let squares =
        sums.squares as f64 - 2.0 * rate * sums.products as f64 + rate * rate * words.squares as f64;
    (rate, squares.max(0.0) / ((n - 1.0) * n * mean * mean))
}

/// One rate before and after.
pub(crate) struct Pair<'a> {
    pub(crate) name: &'a str,
    pub(crate) before: Sums,
    pub(crate) after: Sums,
}

/// Compares the mentions per 1,000 words of two dumps, not yet corrected for there being others.
pub(crate) fn compare_ratio(pair: &Pair<'_>, before: &Words, after: &Words) -> RateChange {
    let (was, was_variance) = ratio(&pair.before, before);
    let (is, is_variance) = ratio(&pair.after, after);
    let enough = before.documents.min(after.documents) >= ENOUGH
        && pair.before.documents.max(pair.after.documents) as f64 >= ENOUGH_OF_A_KIND
        && before.words.min(after.words) > 0;
    let z = difference(was, is, was_variance + is_variance).filter(|_| enough);
    RateChange {
        name: pair.name.to_owned(),
        unit: RateUnit::Per1000Words,
        before: was * 1000.0,
        after: is * 1000.0,
        z,
        p: z.map(two_sided),
        moved: false,
    }
}

/// Compares the shares of so many documents that have something.
pub(crate) fn compare_share(pair: &Pair<'_>, before: u64, after: u64) -> RateChange {
    let was = part(pair.before.documents, before);
    let is = part(pair.after.documents, after);
    let pooled = part(pair.before.documents + pair.after.documents, before + after);
    let enough = before.min(after) >= ENOUGH
        && before.min(after) as f64 * pooled.min(1.0 - pooled) >= ENOUGH_OF_A_KIND;
    let variance = pooled * (1.0 - pooled) * (1.0 / before as f64 + 1.0 / after as f64);
    let z = difference(was, is, variance).filter(|_| enough);
    RateChange {
        name: pair.name.to_owned(),
        unit: RateUnit::ShareOfDocuments,
        before: was,
        after: is,
        z,
        p: z.map(two_sided),
        moved: false,
    }
}

/// A difference in standard errors; none where there is nothing to differ.
fn difference(before: f64, after: f64, variance: f64) -> Option<f64> {
    let z = (after - before) / variance.sqrt();
    z.is_finite().then_some(z)
}

/// The probability of being as far from nothing either way.
fn two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() / std::f64::consts::SQRT_2)
}

/// Corrects the probabilities for how many there are, says what moved, and puts that first, the surest first.
pub(crate) fn correct(rates: &mut [RateChange]) {
    let by_p = |a: &RateChange, b: &RateChange| {
        let order = |rate: &RateChange| rate.p.unwrap_or(f64::INFINITY);
        order(a)
            .total_cmp(&order(b))
            .then_with(|| size(b).total_cmp(&size(a)))
            .then_with(|| a.name.cmp(&b.name))
    };
    rates.sort_by(by_p);
    let tests = rates.iter().filter(|rate| rate.p.is_some()).count();
    let mut least: f64 = 0.0;
    for (rank, rate) in rates.iter_mut().enumerate() {
        let Some(p) = rate.p else { break };
        // Holm: the smallest of all times their number, the next times one less, and none below the one before.
        least = least.max((p * (tests - rank) as f64).min(1.0));
        rate.p = Some(least);
        let change = (rate.after - rate.before).abs();
        rate.moved = least < CHANCE && change >= LEAST_CHANGE * rate.before.abs().max(rate.after.abs());
    }
    rates.sort_by_key(|rate| !rate.moved);
}

fn size(rate: &RateChange) -> f64 {
    rate.z.unwrap_or_default().abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small generator of numbers that look random.
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: u64) -> u64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 >> 11) % end
        }
    }

    /// A dump of documents of different lengths and kinds: a part of them is full of what others lack.
    fn dump(random: &mut Random, documents: u64, often: u64) -> (Words, Vec<Sums>) {
        let mut words = Words::default();
        let mut sums = vec![Sums::default(); 30];
        for _ in 0..documents {
            let length = 50 + random.below(400) * random.below(4);
            words.add(length);
            let full = random.below(10) == 0;
            for (i, sums) in (1..).zip(&mut sums) {
                let rate = if full { often * i } else { i };
                let count = (0..length / 50).filter(|_| random.below(400) < rate).count() as u64;
                sums.add(count, length);
            }
        }
        (words, sums)
    }

    fn moved(random: &mut Random, often: u64) -> usize {
        let (before, was) = dump(random, 400, 10);
        let (after, is) = dump(random, 600, often);
        let pairs: Vec<_> =
            was.iter().zip(&is).map(|(&before, &after)| Pair { name: "x", before, after }).collect();
        let mut rates: Vec<_> = pairs.iter().map(|pair| compare_ratio(pair, &before, &after)).collect();
        rates.extend(pairs.iter().map(|pair| compare_share(pair, before.documents, after.documents)));
        assert!(rates.iter().filter(|rate| rate.p.is_some()).count() > 40);
        correct(&mut rates);
        assert!(rates.is_sorted_by_key(|rate| !rate.moved));
        rates.iter().filter(|rate| rate.moved).count()
    }

    #[test]
    fn chance_alone_is_no_alarm_though_mentions_come_in_clusters() {
        let mut random = Random(0x9E37_79B9_7F4A_7C15);
        // At a chance of 0.1 % each, more than two of 100 are one in six thousand.
        let alarms = (0..100).filter(|_| moved(&mut random, 10) > 0).count();
        assert!(alarms <= 2, "{alarms}");
    }

    #[test]
    fn what_moved_is_found() {
        let mut random = Random(7);
        let moved: Vec<_> = (0..10).map(|_| moved(&mut random, 80)).collect();
        assert!(moved.iter().all(|&moved| moved > 0) && moved.iter().sum::<usize>() > 50, "{moved:?}");
    }

    #[test]
    fn nothing_and_too_little_are_not_tested() {
        let none = Pair { name: "x", before: Sums::default(), after: Sums::default() };
        let mut words = Words::default();
        assert_eq!(compare_ratio(&none, &words, &words).p, None);
        assert_eq!(compare_share(&none, words.documents, words.documents).p, None);
        (0..1000).for_each(|_| words.add(100));
        assert_eq!(compare_ratio(&none, &words, &words).p, None);
        assert_eq!(compare_share(&none, words.documents, words.documents).p, None);
        let few = Sums { count: 9, documents: 9, squares: 9, products: 900 };
        let pair = Pair { name: "x", before: Sums::default(), after: few };
        assert_eq!(compare_ratio(&pair, &words, &words).p, None);
    }

    #[test]
    fn holm_corrects_by_rank() {
        let rate = |p: f64| RateChange {
            name: p.to_string(),
            unit: RateUnit::Per1000Words,
            before: 1.0,
            after: 2.0,
            z: Some(3.0),
            p: Some(p),
            moved: false,
        };
        let mut rates = [rate(0.004), rate(0.0001), rate(0.003)];
        correct(&mut rates);
        let told: Vec<_> = rates.iter().map(|rate| (rate.p.unwrap(), rate.moved)).collect();
        assert_eq!(told, [(0.0001 * 3.0, true), (0.003 * 2.0, false), (0.003 * 2.0, false)]);
        let mut small = [RateChange { after: 1.04, ..rate(1e-9) }];
        correct(&mut small);
        assert!(!small[0].moved);
    }
}
