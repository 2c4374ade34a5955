//! The one way in which tables of words are looked up in text: a trie that folds while it walks.

use unicode_normalization::UnicodeNormalization;

use crate::coverage::mark;
use crate::cursor::{
    SOFT_HYPHEN, char_at, char_before, ends_word, is_dash, is_gap, is_letter, is_word, skip_gap,
    skip_gap_back, starts_word,
};

/// A table of words and phrases, looked up longest first at a place in the text, forwards or backwards.
///
/// A key is written in lower case with single blanks, `-` for hyphens and `'` for apostrophes. In the text a blank of
/// the key may be any white space or a hyphen, an apostrophe any of its forms, an accent part of its letter or a mark behind
/// it, and (unless the table is exact) letters may be of either case. A key that ends in a letter or digit must end a word
/// there, one that begins so must begin one.
#[derive(Clone, Debug)]
pub(crate) struct Trie<T> {
    /// In a box: tables of many tries are built and moved on the stack.
    keys: Box<Keys>,
    /// In the order of the numbers that `keys` gives, from 1 on.
    values: Vec<T>,
}

/// The keys of a table, whatever they stand for: what is not generic is compiled once.
#[derive(Clone, Debug)]
struct Keys {
    /// The root is the first.
    nodes: Vec<Node>,
    /// How many have a value.
    count: u32,
    exact: bool,
    /// The node that each ASCII character of the text leads to from the root, 0 for none: most places are no match at
    /// the first character.
    first: [u32; 128],
    beginnings: Beginnings,
}

/// The number of a value and where its key ends.
type Match = (u32, usize);

/// What the keys of a table begin with, so that a look at three bytes of the text tells of most places that no key is
/// there. It knows ASCII alone and says nothing of other text.
#[derive(Clone, Debug, Default)]
struct Beginnings {
    /// Bits of the first three characters of keys, by their hash. What has ended goes on with no letter.
    few: [u64; 8],
    /// The same where there are many keys, a bit for each three characters.
    many: Option<Box<[u64; 512]>>,
    /// Bits of the first two characters of keys that have no more: as parts of words they go on with anything.
    short: [u64; 16],
}

/// The number of a letter from 1 on, whatever its case; 0 for other ASCII, and [`BEYOND`].
const CLASSES: [u8; 256] = {
    let mut table = [BEYOND; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        table[byte as usize] = if byte.is_ascii_alphabetic() { (byte | 0x20) - b'a' + 1 } else { 0 };
        byte += 1;
    }
    table
};

/// The class of what is no ASCII.
const BEYOND: u8 = 0x80;

/// From so many keys on a table has a bit for each three characters.
const MANY: u32 = 48;

impl Beginnings {
    /// The number of three classes. What stands behind a character that is no letter does not count.
    fn code([a, b, c]: [u8; 3]) -> usize {
        let b = if a == 0 { 0 } else { b };
        let c = if b == 0 { 0 } else { c };
        usize::from(a) << 10 | usize::from(b) << 5 | usize::from(c)
    }

    /// The number in fewer bits, twice: two that share the one seldom share the other.
    fn hashes(code: usize) -> [usize; 2] {
        [(code ^ code >> 6 ^ code >> 11) & 511, code.wrapping_mul(0x9E37) >> 6 & 511]
    }

    fn has(bits: &[u64], code: usize) -> bool {
        bits.get(code / 64).is_some_and(|word| word >> (code % 64) & 1 != 0)
    }

    fn add(bits: &mut [u64], code: usize) {
        if let Some(word) = bits.get_mut(code / 64) {
            *word |= 1 << (code % 64);
        }
    }

    /// Adds a key by its first three characters, as far as it has so many.
    fn insert(&mut self, key: [Option<char>; 3]) {
        let class = |c: char| u8::try_from(c).map_or(BEYOND, |byte| CLASSES[usize::from(byte)]);
        let classes = key.map(|c| c.map_or(0, class));
        if classes.contains(&BEYOND) {
            return;
        }
        let code = Self::code(classes);
        for hash in Self::hashes(code) {
            Self::add(&mut self.few, hash);
        }
        if let Some(many) = &mut self.many {
            Self::add(many.as_mut_slice(), code);
        }
        if key[1].is_none() {
            (0..27).for_each(|next| Self::add(&mut self.short, Self::code([classes[0], next, 0]) >> 5));
        } else if key[2].is_none() {
            Self::add(&mut self.short, code >> 5);
        }
    }

    fn has_three(&self, code: usize) -> bool {
        match &self.many {
            Some(many) => Self::has(many.as_slice(), code),
            None => Self::hashes(code).iter().all(|&hash| Self::has(&self.few, hash)),
        }
    }

    /// Whether a key may begin with the three bytes, be it a part of a word.
    #[inline]
    fn may_be_part(&self, bytes: [u8; 3]) -> bool {
        let classes = bytes.map(|byte| CLASSES[usize::from(byte)]);
        let code = Self::code(classes);
        (classes[0] | classes[1] | classes[2]) & BEYOND != 0
            || self.has_three(code)
            || Self::has(&self.short, code >> 5)
    }

    /// Whether a key that ends a word may begin with the three bytes.
    #[inline]
    fn may_be(&self, bytes: [u8; 3]) -> bool {
        let classes = bytes.map(|byte| CLASSES[usize::from(byte)]);
        (classes[0] | classes[1] | classes[2]) & BEYOND != 0 || self.has_three(Self::code(classes))
    }
}

/// A node and the list of its children: places in `nodes`, and the number of a value; 0 for none.
#[derive(Clone, Copy, Debug)]
struct Node {
    key: char,
    value: u32,
    child: u32,
    sibling: u32,
    /// The bits of its children's characters: most of what is asked for has none.
    children: u32,
}

impl Node {
    const fn new(key: char) -> Self {
        Self { key, value: 0, child: 0, sibling: 0, children: 0 }
    }

    /// The bit of a character, which both cases of a letter share, and all characters that keys seldom have.
    const fn bit(c: char) -> u32 {
        match c {
            'a'..='z' | 'A'..='Z' => 1 << (c as u32 & 31),
            ' ' => 1 << 27,
            '-' => 1 << 28,
            '\'' => 1 << 29,
            '.' => 1 << 30,
            _ => 1,
        }
    }

    /// The bits of the characters that ASCII of the text, no letter, may stand for.
    #[inline]
    const fn signs(byte: u8) -> u32 {
        match byte {
            0..=b' ' => Self::bit(' '),
            b'-' => Self::bit('-') | Self::bit(' '),
            _ => Self::bit(byte as char),
        }
    }
}

fn place(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

impl<T: Copy> Trie<T> {
    /// An empty table that folds case.
    pub(crate) fn new() -> Self {
        Self { keys: Keys::new(false), values: Vec::new() }
    }

    /// An empty table in which case matters, for symbols such as `mW` and `MW`.
    pub(crate) fn exact() -> Self {
        Self { keys: Keys::new(true), values: Vec::new() }
    }

    /// A table that is read with [`Trie::longest`].
    pub(crate) fn forwards<'k>(rows: impl IntoIterator<Item = (&'k str, T)>) -> Self {
        let mut trie = Self::new();
        for (key, value) in rows {
            trie.insert(key, value);
        }
        trie
    }

    /// The same where case matters.
    pub(crate) fn exact_forwards<'k>(rows: impl IntoIterator<Item = (&'k str, T)>) -> Self {
        let mut trie = Self::exact();
        for (key, value) in rows {
            trie.insert(key, value);
        }
        trie
    }

    /// A table that is read with [`Trie::longest_before`].
    pub(crate) fn backwards<'k>(rows: impl IntoIterator<Item = (&'k str, T)>) -> Self {
        let mut trie = Self::new();
        for (key, value) in rows {
            let new = trie.keys.insert_backwards(key);
            trie.stand_for(value, new);
        }
        trie
    }

    /// Adds a key that is read forwards, with its accents as parts of letters and as marks behind them. The first value of
    /// a key stays.
    pub(crate) fn insert(&mut self, key: &str, value: T) {
        let new = self.keys.insert(key);
        self.stand_for(value, new);
    }

    /// What so many new keys stand for.
    fn stand_for(&mut self, value: T, new: usize) {
        for _ in 0..new {
            self.values.push(value);
        }
    }

    /// Whether there is nothing to be found.
    pub(crate) fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Gives what each key begins with to `add`: its letters up to the first other character, or that where it begins with
    /// none. Some are given more than once.
    pub(crate) fn heads(&self, add: &mut dyn FnMut(&str)) {
        self.keys.heads_below(0, &mut String::new(), add);
    }

    /// The same, and what stands behind it: letters or a digit behind one blank or hyphen, or the sign that is no letter.
    /// None where something else does, or nothing.
    pub(crate) fn openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.keys.openings_below(0, &mut String::new(), None, add);
    }

    /// Gives each word of each key to `add`, and whether more words of the key follow: runs of letters up to the first other
    /// sign than a blank or hyphen. Some are given more than once.
    pub(crate) fn words_of_keys(&self, add: &mut dyn FnMut(&str, bool)) {
        self.keys.words_below(0, &mut String::new(), add);
    }

    fn value(&self, number: u32) -> Option<T> {
        self.values.get((number as usize).wrapping_sub(1)).copied()
    }

    /// The longest key at `at`, and where it ends.
    #[inline]
    #[cfg_attr(feature = "coverage", track_caller)]
    pub(crate) fn longest(&self, text: &str, at: usize) -> Option<(T, usize)> {
        let (number, end) = match text.as_bytes().get(at..) {
            Some(&[a, b, c, ..]) if !self.keys.may_be([a, b, c]) => None,
            _ => self.keys.longest(text, at),
        }?;
        mark(at);
        Some((self.value(number)?, end))
    }

    /// The longest key at `at` that ends a word, whatever stands before it: for what is glued to digits.
    #[inline]
    #[cfg_attr(feature = "coverage", track_caller)]
    pub(crate) fn longest_glued(&self, text: &str, at: usize) -> Option<(T, usize)> {
        let (number, end) = match text.as_bytes().get(at..) {
            Some(&[a, b, c, ..]) if !self.keys.may_be([a, b, c]) => None,
            _ => self.keys.walk::<false>(text, at, &ends_key),
        }?;
        mark(at);
        Some((self.value(number)?, end))
    }

    /// The longest key at `at` whose end `ends` accepts, whatever stands before it: for compounds and glued units.
    #[inline]
    #[cfg_attr(feature = "coverage", track_caller)]
    pub(crate) fn prefix(
        &self,
        text: &str,
        at: usize,
        ends: impl Fn(&str, usize) -> bool,
    ) -> Option<(T, usize)> {
        let (number, end) = match text.as_bytes().get(at..) {
            Some(&[a, b, c, ..]) if !self.keys.may_be_part([a, b, c]) => None,
            _ => self.keys.walk::<false>(text, at, &ends),
        }?;
        mark(at);
        Some((self.value(number)?, end))
    }

    /// The longest key that ends at `at` (of a table made with [`Trie::backwards`]), and where it begins.
    #[inline]
    #[cfg_attr(feature = "coverage", track_caller)]
    pub(crate) fn longest_before(&self, text: &str, at: usize) -> Option<(T, usize)> {
        let (number, start) = match text.as_bytes().get(..at) {
            Some(&[.., a, b, c]) if !self.keys.may_be([c, b, a]) => None,
            _ => self.keys.longest_before(text, at),
        }?;
        mark(at);
        Some((self.value(number)?, start))
    }

    /// Gives the value of each key from `at` on to `found`, with its end.
    pub(crate) fn all(&self, text: &str, at: usize, mut found: impl FnMut(T, usize)) {
        self.keys.each::<false>(text, at, &mut |number, end| {
            if let Some(value) = self.value(number) {
                found(value, end);
            }
        });
    }
}

impl Keys {
    fn new(exact: bool) -> Box<Self> {
        Box::new(Self {
            nodes: vec![Node::new('\0')],
            count: 0,
            exact,
            first: [0; 128],
            beginnings: Beginnings::default(),
        })
    }

    /// Adds a key in each of its forms, and tells how many of them are new.
    fn insert(&mut self, key: &str) -> usize {
        let new = self.add(key.chars());
        new + if key.is_ascii() { 0 } else { self.add(key.nfd().collect::<String>().chars()) }
    }

    /// The same for a table that is read backwards.
    fn insert_backwards(&mut self, key: &str) -> usize {
        let new = self.add(key.chars().rev());
        new + if key.is_ascii() { 0 } else { self.add(key.nfd().collect::<String>().chars().rev()) }
    }

    /// Adds a key, its characters in reading order of the table: 1 if it is new, else 0.
    fn add(&mut self, key: impl Iterator<Item = char>) -> usize {
        let mut node = 0;
        let mut beginning = [None; 3];
        for (i, c) in key.enumerate() {
            debug_assert!(self.exact || !c.is_ascii_uppercase(), "no text is looked up as {c:?}");
            if let Some(slot) = beginning.get_mut(i) {
                *slot = Some(c);
            }
            node = match self.added(node, c) {
                Some(next) => next,
                None => {
                    let next = self.nodes.len();
                    self.nodes.push(Node { sibling: self.nodes[node].child, ..Node::new(c) });
                    self.nodes[node].child = place(next);
                    self.nodes[node].children |= Node::bit(c);
                    if node == 0 {
                        self.begin_with(c, place(next));
                    }
                    next
                }
            };
        }
        if self.nodes[node].value != 0 {
            return 0;
        }
        self.beginnings.insert(beginning);
        self.count += 1;
        self.nodes[node].value = self.count;
        if self.count == MANY {
            self.beginnings.many = Some(Box::new([0; 512]));
            self.begin_again(0, [None; 3], 0);
        }
        1
    }

    /// The child for a character of a key.
    fn added(&self, node: usize, c: char) -> Option<usize> {
        match self.first.get(c as usize) {
            // What folds to another character stands in `first` as well.
            Some(&first) if node == 0 => Some(first as usize).filter(|&next| self.nodes[next].key == c),
            _ => self.child(node, c),
        }
    }

    /// Notes the beginnings of all keys that go on from a node, which is so deep.
    fn begin_again(&mut self, node: usize, beginning: [Option<char>; 3], depth: usize) {
        if self.nodes[node].value != 0 {
            self.beginnings.insert(beginning);
        }
        let mut child = self.nodes[node].child as usize;
        if depth == beginning.len() && child != 0 {
            return self.beginnings.insert(beginning);
        }
        while child != 0 {
            let mut longer = beginning;
            longer[depth] = Some(self.nodes[child].key);
            self.begin_again(child, longer, depth + 1);
            child = self.nodes[child].sibling as usize;
        }
    }

    /// Notes which ASCII characters lead to a child of the root.
    fn begin_with(&mut self, key: char, node: u32) {
        let mut lead = |c: char, sure: bool| {
            if let Some(slot) = self.first.get_mut(c as usize)
                && (sure || *slot == 0)
            {
                *slot = node;
            }
        };
        lead(key, true);
        if key == ' ' {
            for c in ['\t', '\n', '\r', '-'] {
                lead(c, false);
            }
        } else if !self.exact {
            lead(key.to_ascii_uppercase(), false);
        }
    }

    fn child(&self, node: usize, c: char) -> Option<usize> {
        let Node { mut child, children, .. } = self.nodes[node];
        if children & Node::bit(c) == 0 {
            return None;
        }
        while child != 0 {
            let found = &self.nodes[child as usize];
            if found.key == c {
                return Some(child as usize);
            }
            child = found.sibling;
        }
        None
    }

    /// The child for a character of the text that is no white space.
    fn step(&self, node: usize, c: char) -> Option<usize> {
        if node == 0 && c.is_ascii() {
            return Some(self.first[c as usize] as usize).filter(|&next| next != 0);
        }
        self.child(node, c).or_else(|| {
            let folded = match c {
                '\u{2019}' | '\u{2018}' | '\u{2BC}' => '\'',
                _ if is_dash(c) => return self.child(node, '-').or_else(|| self.child(node, ' ')),
                _ if self.exact => return None,
                'a'..='z' => return None,
                'A'..='Z' => c.to_ascii_lowercase(),
                _ if c.is_ascii() => return None,
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

    fn heads_below(&self, node: usize, head: &mut String, add: &mut dyn FnMut(&str)) {
        let mut child = self.nodes[node].child as usize;
        while child != 0 {
            let Node { key, value, sibling, .. } = self.nodes[child];
            if is_letter(key) && !key.is_numeric() {
                head.push(key);
                if value != 0 {
                    add(head);
                }
                self.heads_below(child, head, add);
                head.pop();
            } else if head.is_empty() {
                add(key.encode_utf8(&mut [0; 4]));
            } else {
                add(head);
            }
            child = sibling as usize;
        }
    }

    fn openings_below(
        &self,
        node: usize,
        word: &mut String,
        head: Option<&str>,
        add: &mut dyn FnMut(&str, Option<&str>),
    ) {
        let mut child = self.nodes[node].child as usize;
        while child != 0 {
            let Node { key, value, sibling, .. } = self.nodes[child];
            match head {
                _ if is_letter(key) && !key.is_numeric() => {
                    word.push(key);
                    match head {
                        Some(head) if value != 0 => add(head, Some(word)),
                        None if value != 0 => add(word, None),
                        _ => {}
                    }
                    self.openings_below(child, word, head, add);
                    word.pop();
                }
                Some(head) if word.is_empty() => {
                    let digit = key.is_ascii_digit();
                    add(head, digit.then_some(&*key.encode_utf8(&mut [0; 4])));
                }
                Some(head) => add(head, Some(word)),
                None if word.is_empty() => add(key.encode_utf8(&mut [0; 4]), None),
                None if matches!(key, ' ' | '-') => {
                    if value != 0 {
                        add(word, None);
                    }
                    self.openings_below(child, &mut String::new(), Some(word), add);
                }
                None => add(word, Some(&*key.encode_utf8(&mut [0; 4]))),
            }
            child = sibling as usize;
        }
    }

    fn words_below(&self, node: usize, word: &mut String, add: &mut dyn FnMut(&str, bool)) {
        let mut child = self.nodes[node].child as usize;
        while child != 0 {
            let Node { key, value, sibling, .. } = self.nodes[child];
            if is_letter(key) && !key.is_numeric() {
                word.push(key);
                if value != 0 {
                    add(word, false);
                }
                self.words_below(child, word, add);
                word.pop();
            } else if matches!(key, ' ' | '-') {
                add(word, true);
                self.words_below(child, &mut String::new(), add);
            } else {
                add(word, false);
            }
            child = sibling as usize;
        }
    }

    /// The child of a node for a letter of ASCII; a table that folds case has small ones alone.
    #[inline]
    fn letter(&self, node: &Node, letter: u8) -> Option<usize> {
        if node.children >> (letter & 31) & 1 == 0 {
            return None;
        }
        let key = char::from(if self.exact { letter } else { letter | 0x20 });
        let mut child = node.child as usize;
        while child != 0 {
            let found = self.nodes.get(child)?;
            if found.key == key {
                return Some(child);
            }
            child = found.sibling as usize;
        }
        None
    }

    /// Whether a match can begin with the byte; of what is no ASCII nothing is known.
    #[inline]
    fn leads(&self, byte: u8) -> bool {
        self.first.get(usize::from(byte)).is_none_or(|&node| node != 0)
    }

    /// Whether a key that ends a word may begin with the three bytes.
    #[inline]
    fn may_be(&self, bytes: [u8; 3]) -> bool {
        self.leads(bytes[0]) && self.beginnings.may_be(bytes)
    }

    /// Whether a key may begin with the three bytes, be it a part of a word.
    #[inline]
    fn may_be_part(&self, bytes: [u8; 3]) -> bool {
        self.leads(bytes[0]) && self.beginnings.may_be_part(bytes)
    }

    /// Whether a match can begin with the character.
    fn can_begin(&self, c: char) -> bool {
        self.first.get(c as usize).is_none_or(|&node| node != 0)
    }

    /// The longest key at `at` that begins and ends a word.
    fn longest(&self, text: &str, at: usize) -> Option<Match> {
        let first = char_at(text, at).filter(|&c| self.can_begin(c))?;
        if is_word(first) && !starts_word(text, at) {
            return None;
        }
        self.walk::<false>(text, at, &ends_key)
    }

    /// The longest key that ends at `at`, and where it begins.
    fn longest_before(&self, text: &str, at: usize) -> Option<Match> {
        if char_before(text, at).is_some_and(is_word) && !ends_word(text, at) {
            return None;
        }
        self.walk::<true>(text, at, &|text, start| {
            !char_at(text, start).is_some_and(is_word) || starts_word(text, start)
        })
    }

    /// The longest key from `at` on, in the one direction or the other, whose end `ends` accepts.
    fn walk<const BACK: bool>(
        &self,
        text: &str,
        at: usize,
        ends: &dyn Fn(&str, usize) -> bool,
    ) -> Option<Match> {
        let mut best = None;
        self.each::<BACK>(text, at, |number, place| {
            if ends(text, place) {
                best = Some((number, place));
            }
        });
        best
    }

    /// Gives the number of each key from `at` on, in the one direction or the other, to `found`, with its end.
    fn each<const BACK: bool>(&self, text: &str, at: usize, mut found: impl FnMut(u32, usize)) {
        let bytes = text.as_bytes();
        let (mut number, mut place) = (0, at);
        // What leads on from the root stands in a table of its own.
        if let Some(&byte) = bytes.get(if BACK { at.wrapping_sub(1) } else { at })
            && byte.is_ascii_alphabetic()
        {
            number = self.first[usize::from(byte)] as usize;
            if number == 0 {
                return;
            }
            place = if BACK { at - 1 } else { at + 1 };
        }
        while let Some(node) = self.nodes.get(number) {
            if node.value != 0 {
                found(node.value, place);
            }
            let Some(&byte) = bytes.get(if BACK { place.wrapping_sub(1) } else { place }) else { break };
            // Most of what is looked up is letters of ASCII.
            if byte.is_ascii_alphabetic() {
                let Some(next) = self.letter(node, byte) else { break };
                number = next;
                place = if BACK { place - 1 } else { place + 1 };
                continue;
            }
            if byte.is_ascii() && node.children & Node::signs(byte) == 0 {
                break;
            }
            match self.past_sign::<BACK>(text, place, number) {
                // A blank line ends the paragraph.
                Some((next, to)) if to != place => (number, place) = (next, to),
                _ => break,
            }
        }
    }

    /// The child of a node for what stands at a place and is no letter of ASCII, and the place behind it.
    #[inline(never)]
    fn past_sign<const BACK: bool>(&self, text: &str, place: usize, node: usize) -> Option<(usize, usize)> {
        let c = if BACK { char_before(text, place) } else { char_at(text, place) }?;
        let past = if BACK { place - c.len_utf8() } else { place + c.len_utf8() };
        if is_gap(c) || matches!(c, '\n' | '\r') {
            let past_gap = if BACK { skip_gap_back } else { skip_gap };
            return self.child(node, ' ').map(|next| (next, past_gap(text, place)));
        }
        match self.step(node, c) {
            // A soft hyphen is no part of the word.
            None if c == SOFT_HYPHEN => Some((node, past)),
            next => Some((next?, past)),
        }
    }
}

/// Whether a key that ends at `end` may end there: one that ends in a letter or digit ends a word.
fn ends_key(text: &str, end: usize) -> bool {
    !char_before(text, end).is_some_and(is_word) || ends_word(text, end)
}

/// Tables of words alone.
impl Trie<()> {
    /// Words that are read with [`Trie::longest`].
    pub(crate) fn words(words: &[&str]) -> Self {
        Self::forwards(words.iter().map(|&word| (word, ())))
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
    use std::collections::BTreeSet;

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
    fn accents_are_parts_of_letters_or_marks() {
        let trie = Trie::forwards([("février", 1), ("fevrier", 2), ("é", 3)]);
        assert_eq!(trie.longest("Fe\u{301}vrier", 0), Some((1, 9)));
        assert_eq!(trie.longest("FÉVRIER", 0), Some((1, 8)));
        assert_eq!(trie.longest("fevrier", 0), Some((2, 7)));
        assert_eq!(trie.longest("E\u{301}", 0), Some((3, 3)));
        assert_eq!(trie.longest("e\u{300}", 0), None);
        let trie = Trie::backwards([("più di", 1), ("piu di", 2)]);
        assert_eq!(trie.longest_before("piu\u{300} di", 8), Some((1, 0)));
        assert_eq!(trie.longest_before("piu di", 6), Some((2, 0)));
    }

    #[test]
    fn backwards_tables_are_read_from_the_end() {
        let trie = Trie::backwards([("more than", 1), ("than", 2)]);
        assert_eq!(trie.longest_before("not more  than", 14), Some((1, 4)));
        assert_eq!(trie.longest_before("other than", 10), Some((2, 6)));
        assert_eq!(trie.longest_before("Nathan", 6), None);
    }

    const ROWS: [&str; 8] = ["per cent", "mid-", "%", "kwⅳ", "ⅳ", "g 7", "g %", "so-so la"];

    #[test]
    fn rows_begin_with_letters_or_one_sign() {
        let mut heads = BTreeSet::new();
        Trie::words(&ROWS).heads(&mut |head| {
            heads.insert(head.to_owned());
        });
        assert_eq!(heads, BTreeSet::from(["per", "mid", "%", "kw", "ⅳ", "g", "so"].map(str::to_owned)));
    }

    #[test]
    fn behind_what_rows_begin_with_stands_a_word_a_sign_or_nothing() {
        let mut openings = BTreeSet::new();
        Trie::words(&ROWS).openings(&mut |word, next| {
            openings.insert((word.to_owned(), next.map(str::to_owned)));
        });
        let wanted = [
            ("per", Some("cent")),
            ("mid", None),
            ("%", None),
            ("kw", Some("ⅳ")),
            ("ⅳ", None),
            ("g", Some("7")),
            ("g", None),
            ("so", Some("so")),
        ];
        assert_eq!(openings, wanted.map(|(word, next)| (word.to_owned(), next.map(str::to_owned))).into());
    }

    #[test]
    fn the_words_of_rows_end_before_other_signs() {
        let mut words = BTreeSet::new();
        Trie::words(&ROWS).words_of_keys(&mut |word, more| {
            words.insert((word.to_owned(), more));
        });
        let wanted = [
            ("per", true),
            ("cent", false),
            ("mid", true),
            ("", false),
            ("kw", false),
            ("g", true),
            ("so", true),
            ("la", false),
        ];
        assert_eq!(words, wanted.map(|(word, more)| (word.to_owned(), more)).into());
    }

    #[test]
    fn a_row_without_letters_is_never_found() {
        assert_eq!(Trie::forwards([("", 1), ("a", 2)]).longest("b", 0), None);
        assert_eq!(Trie::forwards([("", 1), ("a", 2)]).longest("a", 0), Some((2, 1)));
    }
}
