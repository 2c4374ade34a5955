//! What else a sign can be: a list that all mentions share.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Currency;
use super::currency::find;

/// The currencies that a sign or name can be of beside the one that was taken, the likeliest first; none where the text
/// decided. Those of a parsed mention share the table that they stand in and cost no memory of their own.
///
/// ```
/// use copydesk::unit::{Candidates, Currency};
///
/// let (aud, cad): (Currency, Currency) = ("AUD".parse()?, "CAD".parse()?);
/// let candidates: Candidates = [aud, cad].into_iter().collect();
/// assert!(candidates.contains(cad));
/// assert_eq!(candidates.iter().next(), Some(aud));
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Candidates(Repr);

#[derive(Clone)]
enum Repr {
    /// The codes of a table, without the one that was taken.
    Shared(&'static [&'static str], Option<Currency>),
    Own(Box<[Currency]>),
}

impl Default for Repr {
    fn default() -> Self {
        Self::Shared(&[], None)
    }
}

impl Candidates {
    /// The currencies with these codes but one.
    pub(super) fn shared(codes: &'static [&'static str], taken: Currency) -> Self {
        Self(Repr::Shared(codes, Some(taken)))
    }

    /// The currencies, the likeliest first.
    pub fn iter(&self) -> impl Iterator<Item = Currency> {
        let (codes, taken, own): (&[&str], _, &[Currency]) = match &self.0 {
            Repr::Shared(codes, taken) => (codes, *taken, &[]),
            Repr::Own(own) => (&[], None, own),
        };
        let shared = codes.iter().filter_map(|code| find(code)).filter(move |other| Some(*other) != taken);
        shared.chain(own.iter().copied())
    }

    /// Whether the text decided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            // Every code of the tables is a currency's.
            Repr::Shared(codes, taken) => {
                codes.iter().all(|code| taken.is_some_and(|taken| taken.code() == *code))
            }
            Repr::Own(own) => own.is_empty(),
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether a currency is one of them.
    #[must_use]
    pub fn contains(&self, currency: Currency) -> bool {
        self.iter().any(|other| other == currency)
    }
}

impl FromIterator<Currency> for Candidates {
    fn from_iter<I: IntoIterator<Item = Currency>>(list: I) -> Self {
        Self(Repr::Own(list.into_iter().collect()))
    }
}

impl PartialEq for Candidates {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Candidates {}

impl fmt::Debug for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Serialize for Candidates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Candidates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Repr::Own(Deserialize::deserialize(deserializer)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_equal_by_what_is_in_them() {
        let list = |codes: &[&str]| codes.iter().map(|code| code.parse().unwrap()).collect::<Candidates>();
        assert_eq!(list(&["AUD", "CAD"]), list(&["AUD", "CAD"]));
        assert_ne!(list(&["AUD", "CAD"]), list(&["CAD", "AUD"]));
        assert_ne!(list(&["AUD"]), list(&["AUD", "CAD"]));
        assert_ne!(list(&[]), list(&["AUD"]));
    }

    #[test]
    fn lists_are_as_long_as_they_have_currencies() {
        let list = |codes: &[&str]| codes.iter().map(|code| code.parse().unwrap()).collect::<Candidates>();
        assert_eq!([&[][..], &["AUD"], &["AUD", "CAD"]].map(|codes| list(codes).len()), [0, 1, 2]);
    }
}
