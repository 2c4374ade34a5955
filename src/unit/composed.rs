//! Names that are put together: a metric prefix before a name, and areas and volumes made of lengths. They are read part
//! by part, so that a table holds the parts and not everything that they make.

use crate::cursor::char_at;
use crate::language::Language;
use crate::language::ending::unaccented;
use crate::trie::Trie;

use super::names::ends;
use super::{Dimension, Unit, catalogue};

/// The parts of a language's names.
#[derive(Debug)]
pub(super) struct Composed {
    /// Prefixes, as CLDR calls them.
    prefixes: Trie<&'static str>,
    /// What takes prefixes.
    metric: Trie<&'static str>,
    /// What can be squared: all lengths.
    lengths: Trie<&'static str>,
    /// `square`, before a length.
    before: Trie<&'static str>,
    /// `squared`, `²`, behind it.
    behind: Trie<&'static str>,
}

impl Composed {
    pub(super) fn new(language: &'static Language) -> Self {
        let words = &language.unit;
        let powers = |square: &[&'static str], cubic: &[&'static str]| {
            let rows = square.iter().map(|&key| (key, "square-"));
            Trie::forwards(rows.chain(cubic.iter().map(|&key| (key, "cubic-"))))
        };
        let mut composed = Self {
            prefixes: Trie::forwards(words.prefixes.iter().chain(words.cldr_prefixes).copied()),
            metric: Trie::new(),
            lengths: Trie::new(),
            before: powers(words.square, words.cubic),
            behind: powers(&[words.squared, &["²"]].concat(), &[words.cubed, &["³"]].concat()),
        };
        let is_length =
            |id: &str| catalogue::find(id).is_some_and(|entry| entry.dimension == Some(Dimension::Length));
        let metric = words.metric.iter().map(|row| (row, true));
        for ((id, _, list), prefixed) in metric.chain(words.names.iter().map(|row| (row, false))) {
            let length = is_length(id);
            // A final full stop may be the sentence's.
            for &name in list.iter().filter(|name| (prefixed || length) && !name.ends_with('.')) {
                let bare = if language.number.accents_optional { unaccented(name) } else { None };
                for key in [Some(name), bare.as_deref()].into_iter().flatten() {
                    if prefixed {
                        composed.metric.insert(key, *id);
                    }
                    if length {
                        composed.lengths.insert(key, *id);
                    }
                }
            }
        }
        composed
    }

    /// The unit whose name begins at `at`, with a prefix or a power at least, and where it ends.
    pub(super) fn read(&self, text: &str, at: usize) -> Option<(Unit, usize)> {
        let squared = self.before.prefix(text, at, |_, end| end > at);
        let start = squared.map_or(at, |(_, end)| end);
        let (prefix, base, end) = self.base(text, start, squared.is_some())?;
        let behind = || self.behind.prefix(text, end, ends);
        let unit = |power: &str| catalogue::find(&format!("{power}{prefix}{base}")).map(Unit::simple);
        match squared {
            Some((power, _)) => Some((unit(power)?, end)),
            // `5 kilowatts square`: the power is of something else.
            None => match behind().and_then(|(power, to)| Some((unit(power)?, to))) {
                None if prefix.is_empty() => None,
                None => Some((unit("")?, end)),
                found => found,
            },
        }
    }

    /// A prefix, if any, the unit's identifier and where the name ends.
    fn base(&self, text: &str, at: usize, length: bool) -> Option<(&'static str, &'static str, usize)> {
        let prefix = self.prefixes.prefix(text, at, |_, end| end > at);
        let prefixed = prefix.and_then(|(prefix, from)| {
            let (base, end) = self.metric.prefix(text, from, ends_or_power)?;
            Some((prefix, base, end))
        });
        prefixed.or_else(|| {
            // Alone it stands in the tables of names; only a power makes something new of it.
            let bare = self.lengths.prefix(text, at, |text, end| !length || ends_or_power(text, end));
            bare.map(|(base, end)| ("", base, end))
        })
    }
}

/// Whether a name ends at `end`, with or without a power behind it: `kilometers²`.
fn ends_or_power(text: &str, end: usize) -> bool {
    ends(text, end) || matches!(char_at(text, end), Some('²' | '³'))
}
