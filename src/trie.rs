//! The one way in which tables of words are looked up in text: a trie that folds while it walks.

use crate::cursor::{
    char_at, char_before, ends_word, is_dash, is_gap, is_word, skip_gap, skip_gap_back, starts_word,
};

/// A table of words and phrases, looked up longest first at a place in the text, forwards or backwards.
///
/// A key is written in lower case with single blanks, `-` for hyphens and `'` for apostrophes. In the text a blank of
/// the key may be any white space or a hyphen, an apostrophe any of its forms, and (unless the table is exact) letters
/// may be of either case. A key that ends in a letter or digit must end a word there, one that begins so must begin one.
#[derive(Clone, Debug)]
pub(crate) struct Trie<T> {
    nodes: Vec<Node<T>>,
    exact: bool,
    /// The ASCII characters that a match can begin with, a bit each: most places are no match at the first one.
    begins: u128,
}

#[derive(Clone, Debug)]
struct Node<T> {
    children: Vec<(char, u32)>,
    value: Option<T>,
}

impl<T: Copy> Trie<T> {
    /// An empty table that folds case.
    pub(crate) fn new() -> Self {
        Self { nodes: vec![Node { children: Vec::new(), value: None }], exact: false, begins: 0 }
    }

    /// An empty table in which case matters, for symbols such as `mW` and `MW`.
    pub(crate) fn exact() -> Self {
        Self { exact: true, ..Self::new() }
    }

    /// A table that is read with [`Trie::longest`].
    pub(crate) fn forwards<'k>(rows: impl IntoIterator<Item = (&'k str, T)>) -> Self {
        let mut trie = Self::new();
        for (key, value) in rows {
            trie.insert(key.chars(), value);
        }
        trie
    }

    /// The same where case matters.
    pub(crate) fn exact_forwards<'k>(rows: impl IntoIterator<Item = (&'k str, T)>) -> Self {
        let mut trie = Self::exact();
        for (key, value) in rows {
            trie.insert(key.chars(), value);
        }
        trie
    }

    /// A table that is read with [`Trie::longest_before`].
    pub(crate) fn backwards<'k>(rows: impl IntoIterator<Item = (&'k str, T)>) -> Self {
        let mut trie = Self::new();
        for (key, value) in rows {
            trie.insert(key.chars().rev(), value);
        }
        trie
    }

    /// Adds a key, its characters in reading order of the table. The first value of a key stays.
    pub(crate) fn insert(&mut self, key: impl Iterator<Item = char>, value: T) {
        let mut node = 0;
        for c in key {
            if node == 0 {
                self.begin_with(c);
            }
            node = match self.child(node, c) {
                Some(next) => next,
                None => {
                    let next = self.nodes.len();
                    self.nodes.push(Node { children: Vec::new(), value: None });
                    self.nodes[node].children.push((c, u32::try_from(next).unwrap_or(u32::MAX)));
                    next
                }
            };
        }
        self.nodes[node].value.get_or_insert(value);
    }

    fn begin_with(&mut self, first: char) {
        let blank: &[char] = if first == ' ' { &['-', '\t', '\n', '\r'] } else { &[] };
        for &c in blank.iter().chain([&first, &first.to_ascii_uppercase()]) {
            if c.is_ascii() && (!self.exact || c == first || !c.is_ascii_alphabetic()) {
                self.begins |= 1 << u32::from(c);
            }
        }
    }

    /// Whether a match can begin with the character.
    fn can_begin(&self, c: char) -> bool {
        !c.is_ascii() || self.begins >> u32::from(c) & 1 == 1
    }

    fn child(&self, node: usize, c: char) -> Option<usize> {
        self.nodes[node].children.iter().find(|&&(d, _)| d == c).map(|&(_, next)| next as usize)
    }

    fn step(&self, node: usize, c: char) -> Option<usize> {
        self.child(node, c).or_else(|| {
            let folded = match c {
                '\u{2019}' | '\u{2018}' | '\u{2BC}' => '\'',
                _ if is_dash(c) => return self.child(node, '-').or_else(|| self.child(node, ' ')),
                _ if self.exact => return None,
                _ => {
                    let mut lower = c.to_lowercase();
                    match (lower.next(), lower.next()) {
                        (Some(l), None) if l != c => l,
                        _ => return None,
                    }
                }
            };
            self.child(node, folded)
        })
    }

    /// The longest key at `at`, and where it ends.
    pub(crate) fn longest(&self, text: &str, at: usize) -> Option<(T, usize)> {
        let first = char_at(text, at).filter(|&c| self.can_begin(c))?;
        if is_word(first) && !starts_word(text, at) {
            return None;
        }
        self.longest_glued(text, at)
    }

    /// The longest key at `at` that ends a word, whatever stands before it: for what is glued to digits.
    pub(crate) fn longest_glued(&self, text: &str, at: usize) -> Option<(T, usize)> {
        self.prefix(text, at, |text, end| {
            !char_before(text, end).is_some_and(is_word) || ends_word(text, end)
        })
    }

    /// The longest key at `at` whose end `ends` accepts, whatever stands before it: for compounds and glued units.
    pub(crate) fn prefix(
        &self,
        text: &str,
        at: usize,
        ends: impl Fn(&str, usize) -> bool,
    ) -> Option<(T, usize)> {
        self.walk::<false>(text, at, ends)
    }

    /// The longest key that ends at `at` (of a table made with [`Trie::backwards`]), and where it begins.
    pub(crate) fn longest_before(&self, text: &str, at: usize) -> Option<(T, usize)> {
        if char_before(text, at).is_some_and(is_word) && !ends_word(text, at) {
            return None;
        }
        self.walk::<true>(text, at, |text, start| {
            !char_at(text, start).is_some_and(is_word) || starts_word(text, start)
        })
    }

    /// The longest key from `at` on, in the one direction or the other, whose end `ends` accepts.
    fn walk<const BACK: bool>(
        &self,
        text: &str,
        at: usize,
        ends: impl Fn(&str, usize) -> bool,
    ) -> Option<(T, usize)> {
        let next_char = if BACK { char_before } else { char_at };
        let past_gap = if BACK { skip_gap_back } else { skip_gap };
        let past = |place: usize, c: char| if BACK { place - c.len_utf8() } else { place + c.len_utf8() };
        next_char(text, at).filter(|&c| self.can_begin(c))?;
        let mut node = 0;
        let mut place = at;
        let mut best = None;
        loop {
            if let Some(value) = self.nodes[node].value
                && place != at
                && ends(text, place)
            {
                best = Some((value, place));
            }
            let Some(c) = next_char(text, place) else { break };
            let blank = is_gap(c) || c == '\n' || c == '\r';
            let child = if blank { self.child(node, ' ') } else { self.step(node, c) };
            let next = match child {
                Some(_) if blank => past_gap(text, place),
                // A soft hyphen is no part of the word.
                None if c != '\u{AD}' => break,
                _ => past(place, c),
            };
            // A blank line ends the paragraph.
            if next == place {
                break;
            }
            (node, place) = (child.unwrap_or(node), next);
        }
        best
    }
}

/// Tables of words alone.
impl Trie<()> {
    /// Words that are read with [`Trie::longest`].
    pub(crate) fn words(words: &[&str]) -> Self {
        Self::forwards(words.iter().map(|&word| (word, ())))
    }

    /// Whether there is nothing to be found.
    pub(crate) fn is_empty(&self) -> bool {
        self.begins == 0 && self.nodes.len() == 1
    }

    /// The same where case matters.
    pub(crate) fn exact_words(words: &[&str]) -> Self {
        Self::exact_forwards(words.iter().map(|&word| (word, ())))
    }

    /// Words that are read with [`Trie::longest_before`].
    pub(crate) fn words_before(words: &[&str]) -> Self {
        Self::backwards(words.iter().map(|&word| (word, ())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_key_wins_and_ends_a_word() {
        let trie = Trie::forwards([("per cent", 1), ("per", 2), ("mile", 3), ("%", 4)]);
        assert_eq!(trie.longest("per\u{A0}Cent.", 0), Some((1, 9)));
        assert_eq!(trie.longest("per-cent", 0), Some((1, 8)));
        assert_eq!(trie.longest("percent", 0), None);
        assert_eq!(trie.longest("5per", 1), None);
        assert_eq!(trie.longest("miles", 0), None);
        assert_eq!(trie.longest("5%x", 1), Some((4, 2)));
    }

    #[test]
    fn backwards_tables_are_read_from_the_end() {
        let trie = Trie::backwards([("more than", 1), ("than", 2)]);
        assert_eq!(trie.longest_before("not more  than", 14), Some((1, 4)));
        assert_eq!(trie.longest_before("other than", 10), Some((2, 6)));
        assert_eq!(trie.longest_before("Nathan", 6), None);
    }
}
