//! How large the values of a dump are, and which are far out of it.
//!
//! What the values of one unit, currency or rate of exchange are like is kept as counts of their decimal logarithms in
//! steps of 1/32, a ratio of 7.5 %: a sketch of bounded size that does not depend on the order of documents. From it come
//! the median and the median absolute deviation (MAD) of the logarithm, which a few wild values do not move. A value is
//! far out when its logarithm is more than [`FAR`] times 1.4826 MAD (a standard deviation, were they normal) from the
//! median. Fewer than [`ENOUGH`] values say nothing.

#![allow(clippy::float_arithmetic, reason = "statistics; the values themselves stay exact")]

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{PoisonError, RwLock};

use copydesk::number::Relation;
use copydesk::quantity::QuantityRole;
use copydesk::unit::{Currency, Unit};
use copydesk::{Decimal, Value};

use crate::audit::few::Few;
use crate::audit::report::ValueRange;

/// Steps of the logarithm in a power of ten.
const STEPS: f64 = 32.0;

/// How many standard deviations are far out.
pub(crate) const FAR: f64 = 6.0;

/// A median absolute deviation as a standard deviation of what is distributed normally.
const NORMAL: f64 = 1.4826;

/// The least deviation that is believed, in steps: else where nearly all values are alike any other would be far out.
const LEAST_DEVIATION: f64 = 4.0;

/// The same for rates of exchange, which move by a few per cent.
const LEAST_DEVIATION_OF_RATE: f64 = 1.0;

/// How many values it takes.
pub(crate) const ENOUGH: u64 = 100;

/// How many of the smallest and of the largest values of a measure may be told as far out.
const EXTREMES: usize = 5;

/// How many measures are told apart; the catalogue has some hundreds, with rates of them.
const MOST: usize = 5000;

/// What values are of: only those of one measure are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Measure {
    Number,
    Quantity(Unit),
    Age(Unit),
    Money(Currency),
    Percent(&'static str),
    Rate(Currency, Currency),
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number => f.write_str("number"),
            Self::Quantity(unit) => write!(f, "quantity {unit}"),
            Self::Age(unit) => write!(f, "quantity {unit} (age)"),
            Self::Money(currency) => write!(f, "money {currency}"),
            Self::Percent(unit) => write!(f, "percent {unit}"),
            Self::Rate(from, to) => write!(f, "rate {from}/{to}"),
        }
    }
}

/// The step of a value's logarithm. Zero has none, and its sign does not matter.
pub(crate) fn step(value: Decimal) -> Option<i16> {
    let digits = value.mantissa().unsigned_abs();
    if digits == 0 {
        return None;
    }
    // 28 digits at most, so at most 28 powers of ten either way.
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "a logarithm in steps")]
    let step = ((libm::log10(digits as f64) - f64::from(value.scale())) * STEPS).floor() as i16;
    Some(step)
}

/// The value that a step begins with, to three digits.
fn value(step: f64) -> f64 {
    rounded(libm::pow(10.0, step / STEPS))
}

/// A value to three digits.
pub(crate) fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    // Through its decimal form, which has no error of its own.
    format!("{value:.2e}").parse().unwrap_or(value)
}

/// What is measured by a mention, with the values, at most three.
pub(crate) fn of(value: &Value<'_>, mut take: impl FnMut(Measure, Decimal)) {
    let Some(amount) = value.amount().filter(|amount| amount.relation != Relation::Vague) else { return };
    let measure = match value {
        Value::Number(_) => Some(Measure::Number),
        Value::Quantity(quantity) if quantity.role == Some(QuantityRole::Age) => {
            Some(Measure::Age(quantity.unit))
        }
        Value::Quantity(quantity) => Some(Measure::Quantity(quantity.unit)),
        Value::Money(money) => Some(Measure::Money(money.currency)),
        Value::Percent(percent) => {
            let units = ["percent", "percentage-point", "basis-point", "permille"];
            units.into_iter().find(|&unit| unit == &*percent.unit).map(Measure::Percent)
        }
        _ => None,
    };
    if let Some(measure) = measure {
        for value in [amount.value, amount.low, amount.high].into_iter().flatten() {
            take(measure, value);
        }
    }
    if let Value::Money(money) = value
        && let Some(equivalent) = &money.equivalent
        && let (Some(to), Some(rate)) = (equivalent.currency, equivalent.rate)
    {
        take(Measure::Rate(money.currency, to), rate);
    }
}

/// Which values are among the most extreme so far. Behind the times this lets through more than needed, never less.
#[derive(Debug, Default)]
pub(crate) struct Extremes(RwLock<HashMap<Measure, (Small, Large)>>);

impl Extremes {
    /// Whether a value may be one of the most extreme.
    pub(crate) fn want(&self, measure: Measure, value: Decimal, tie: Tie) -> bool {
        let limits = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let value = value.abs();
        limits.get(&measure).is_none_or(|(low, high)| (value, tie) < *low || (Reverse(value), tie) < *high)
    }

    fn set(&self, measure: Measure, limits: (Small, Large)) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(measure, limits);
    }
}

/// Which of several equal values: by the hash of their documents, then by their place in it.
pub(crate) type Tie = (u128, usize);

/// The order of the smallest values, and of the largest.
type Small = (Decimal, Tie);
type Large = (Reverse<Decimal>, Tie);

/// The values of one measure.
#[derive(Debug)]
struct Values<T> {
    counts: BTreeMap<i16, u64>,
    smallest: Few<Small, T>,
    largest: Few<Large, T>,
}

impl<T> Default for Values<T> {
    fn default() -> Self {
        Self { counts: BTreeMap::new(), smallest: Few::new(EXTREMES), largest: Few::new(EXTREMES) }
    }
}

/// What a measure's values are mostly like, in steps.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spread {
    count: u64,
    median: f64,
    deviation: f64,
    /// The first step that is not far out, and the last, where there are enough.
    usual: Option<(i16, i16)>,
}

impl<T> Values<T> {
    fn spread(&self, measure: Measure) -> Spread {
        let count: u64 = self.counts.values().sum();
        let median = middle(self.counts.iter().map(|(&step, &count)| (step, count)), count);
        let mut off: BTreeMap<i16, u64> = BTreeMap::new();
        for (&step, &count) in &self.counts {
            *off.entry(step.saturating_sub(median).saturating_abs()).or_default() += count;
        }
        let deviation = f64::from(middle(off.into_iter(), count));
        let least = match measure {
            Measure::Rate(..) => LEAST_DEVIATION_OF_RATE,
            _ => LEAST_DEVIATION,
        };
        #[allow(clippy::cast_possible_truncation, reason = "steps are few")]
        let far = (FAR * NORMAL * deviation.max(least)).ceil() as i16;
        let usual = (count >= ENOUGH).then(|| (median.saturating_sub(far), median.saturating_add(far)));
        Spread { count, median: f64::from(median) + 0.5, deviation, usual }
    }
}

/// The median of counted values in order.
fn middle(counts: impl Iterator<Item = (i16, u64)>, count: u64) -> i16 {
    let mut below = 0;
    for (step, here) in counts {
        below += here;
        if below * 2 >= count {
            return step;
        }
    }
    0
}

/// The values of a dump by what they are of, with what to say of the most extreme.
#[derive(Debug)]
pub(crate) struct Dump<T> {
    measures: HashMap<Measure, Values<T>>,
}

impl<T> Default for Dump<T> {
    fn default() -> Self {
        Self { measures: HashMap::new() }
    }
}

/// A value that is far out.
#[derive(Debug)]
pub(crate) struct Far<T> {
    pub(crate) measure: Measure,
    pub(crate) thing: T,
    /// The least and the largest value that are not.
    pub(crate) usual: (f64, f64),
    pub(crate) median: f64,
    pub(crate) count: u64,
}

impl<T> Dump<T> {
    /// Counts a value; what is to be said of it is there if [`Extremes`] wanted it.
    pub(crate) fn add(
        &mut self,
        measure: Measure,
        value: Decimal,
        tie: Tie,
        thing: Option<T>,
        extremes: &Extremes,
    ) where
        T: Clone,
    {
        let Some(step) = step(value) else { return };
        if !self.measures.contains_key(&measure) && self.measures.len() >= MOST {
            return;
        }
        let values = self.measures.entry(measure).or_default();
        *values.counts.entry(step).or_default() += 1;
        let Some(thing) = thing else { return };
        let value = value.abs();
        let (small, large) = ((value, tie), (Reverse(value), tie));
        if !values.smallest.wants(&small) && !values.largest.wants(&large) {
            return;
        }
        values.smallest.put(small, thing.clone());
        values.largest.put(large, thing);
        if let (Some(&low), Some(&high)) = (values.smallest.limit(), values.largest.limit()) {
            extremes.set(measure, (low, high));
        }
    }

    /// What the values are like, most first, and those that are far out, the measures with most values first, then the
    /// smallest and largest.
    pub(crate) fn finish(self) -> (Vec<ValueRange>, Vec<Far<T>>) {
        let mut measures: Vec<_> = self
            .measures
            .into_iter()
            .map(|(measure, values)| (values.spread(measure), measure.to_string(), measure, values))
            .collect();
        measures.sort_by(|(a, a_name, ..), (b, b_name, ..)| (b.count, a_name).cmp(&(a.count, b_name)));
        let mut ranges = Vec::new();
        let mut far = Vec::new();
        for (spread, name, measure, values) in measures {
            let mut outliers = 0;
            let mut limits = None;
            if let Some((low, high)) = spread.usual {
                let out = |step: i16| step < low || step > high;
                outliers = values.counts.iter().filter(|&(&step, _)| out(step)).map(|(_, count)| count).sum();
                let usual = (value(f64::from(low)), value(f64::from(high) + 1.0));
                limits = Some(usual);
                let is_out = |value: Decimal| step(value).is_some_and(out);
                let small =
                    values.smallest.into_pairs().filter(|((v, _), _)| is_out(*v)).map(|(_, thing)| thing);
                let large =
                    values.largest.into_pairs().filter(|((v, _), _)| is_out(v.0)).map(|(_, thing)| thing);
                far.extend(small.chain(large).map(|thing| Far {
                    measure,
                    thing,
                    usual,
                    median: value(spread.median),
                    count: spread.count,
                }));
            }
            ranges.push(ValueRange {
                name,
                count: spread.count,
                median: value(spread.median),
                deviation: rounded(spread.deviation / STEPS),
                low: limits.map(|(low, _)| low),
                high: limits.map(|(_, high)| high),
                outliers,
            });
        }
        (ranges, far)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is far out of values that come in an order.
    fn far(values: impl Iterator<Item = (u128, Decimal)>) -> (Vec<ValueRange>, Vec<u128>) {
        let extremes = Extremes::default();
        let mut dump = Dump::default();
        for (document, value) in values {
            let tie = (document, 0);
            let thing = extremes.want(Measure::Number, value, tie).then_some(document);
            dump.add(Measure::Number, value, tie, thing, &extremes);
        }
        let (ranges, far) = dump.finish();
        (ranges, far.into_iter().map(|far| far.thing).collect())
    }

    #[test]
    fn what_is_far_out_does_not_depend_on_the_order() {
        let mut values: Vec<(u128, Decimal)> = (1..=200).map(|n| (n, Decimal::from(20 + n % 50))).collect();
        values.push((500, Decimal::from(-9_000_000)));
        values.push((501, Decimal::new(1, 9)));
        values.push((502, Decimal::ZERO));
        let (ranges, found) = far(values.iter().copied());
        assert_eq!(found, [501, 500]);
        assert_eq!((ranges[0].count, ranges[0].outliers), (202, 2));
        assert!(ranges[0].low.unwrap() < 20.0 && ranges[0].high.unwrap() > 70.0 && ranges[0].median > 30.0);
        for turn in [1, 77, 150] {
            values.rotate_left(turn);
            assert_eq!(far(values.iter().copied()), (ranges.clone(), found.clone()));
        }
    }

    #[test]
    fn few_values_and_alike_ones_say_nothing() {
        let few = (1..ENOUGH).map(|n| (u128::from(n), Decimal::from(if n == 1 { 1_000_000_000 } else { 5 })));
        let (ranges, found) = far(few);
        assert_eq!((ranges[0].low, found), (None, Vec::new()));
        // Nearly all are five: ten is still nothing to tell of.
        let alike = (1..=300).map(|n| (n, Decimal::from(if n % 100 == 0 { 10 } else { 5 })));
        assert_eq!(far(alike).1, Vec::<u128>::new());
        // Of many more than can be told all are counted, and the most extreme told.
        let many = (1..=1000).map(|n| (n, Decimal::from(if n % 20 == 0 { 1_000_000_000 + n } else { 5 })));
        let (ranges, found) = far(many);
        assert_eq!((ranges[0].outliers, found), (50, vec![1000, 980, 960, 940, 920]));
    }

    #[test]
    fn steps_are_of_the_logarithm() {
        for (value, expected) in
            [("1", 0), ("10", 32), ("-0.1", -32), ("1000000", 192), ("1.08", 1), ("0.000", i16::MIN)]
        {
            let step = step(value.parse().unwrap());
            assert_eq!(step.unwrap_or(i16::MIN), expected, "{value}");
        }
        assert_eq!([rounded(0.0), rounded(123_456.0), rounded(0.000_123_456)], [0.0, 123_000.0, 0.000_123]);
    }
}
