//! The few things of many that are kept.

use std::collections::BTreeMap;

/// The things with the smallest keys, so many at most. Which they are does not depend on the order that they came in.
#[derive(Clone, Debug)]
pub(crate) struct Few<K, T> {
    most: usize,
    kept: BTreeMap<K, T>,
}

impl<K: Ord, T> Few<K, T> {
    pub(crate) fn new(most: usize) -> Self {
        Self { most, kept: BTreeMap::new() }
    }

    /// Whether a thing of this key would be kept.
    pub(crate) fn wants(&self, key: &K) -> bool {
        self.most > 0 && self.limit().is_none_or(|limit| key < limit)
    }

    /// The key that others must be below, once there are enough.
    pub(crate) fn limit(&self) -> Option<&K> {
        if self.kept.len() < self.most { None } else { self.kept.last_key_value().map(|(key, _)| key) }
    }

    /// Keeps a thing if its key is small enough. Of two with one key the first stays.
    pub(crate) fn put(&mut self, key: K, thing: T) {
        if !self.wants(&key) {
            return;
        }
        self.kept.entry(key).or_insert(thing);
        if self.kept.len() > self.most {
            self.kept.pop_last();
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&K, &T)> {
        self.kept.iter()
    }

    /// What is kept, smallest key first.
    pub(crate) fn into_values(self) -> impl Iterator<Item = T> {
        self.kept.into_values()
    }

    /// What is kept with its keys, smallest first.
    pub(crate) fn into_pairs(self) -> impl Iterator<Item = (K, T)> {
        self.kept.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_are_kept_in_whatever_order_they_come() {
        let keys = [5, 3, 9, 1, 7, 3, 8];
        for turn in 0..keys.len() {
            let mut few = Few::new(3);
            for i in 0..keys.len() {
                let key = keys[(i + turn) % keys.len()];
                few.put(key, key);
            }
            assert_eq!(few.limit(), Some(&5));
            assert!(few.wants(&4) && !few.wants(&5));
            assert_eq!(few.into_values().collect::<Vec<_>>(), [1, 3, 5]);
        }
        let mut none = Few::new(0);
        none.put(1, 1);
        assert_eq!(none.iter().count(), 0);
    }
}
