//! A language's naming words, made ready for looking up.

use crate::language::Language;
use crate::language::label::{
    AFTER_PRODUCT, BEFORE_HYPHEN, MONEY_BEFORE, MONEY_OR_NAME, NAMED_AFTER, NAMES, NAMES_EXACT,
    NEVER_BEFORE_HYPHEN, PRODUCTS, ZONES,
};
use crate::trie::Trie;

/// How far a naming word can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// The number after it is a name.
    Always,
    /// It is one unless what follows can be counted.
    Loose,
    /// As `Loose`, and only with a capital.
    Capital,
    /// It names several.
    Many,
    /// It names makes and models, which may have letters before the digits.
    Product,
    /// The number after it is an identifier.
    Code,
}

/// A language's words for this room, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(super) naming: Trie<Naming>,
    pub(super) naming_exact: Trie<Naming>,
    pub(super) names: Trie<()>,
    pub(super) names_exact: Trie<()>,
    pub(super) named_after: Trie<()>,
    pub(super) articles: Trie<()>,
    pub(super) letters: Trie<()>,
    pub(super) before_letters: Trie<()>,
    pub(super) before_hyphen: Trie<()>,
    pub(super) never_before_hyphen: Trie<()>,
    pub(super) after_product: Trie<()>,
    pub(super) money_before: Trie<()>,
    pub(super) money_or_name: Trie<u32>,
    pub(super) zones: Trie<()>,
    pub(super) score_before: Trie<()>,
    pub(super) score_after: Trie<()>,
    pub(super) never_score: Trie<()>,
    pub(super) score_units: Trie<()>,
    /// Whether the language has words by which a pair is told from a range.
    pub(super) score_words: bool,
    pub(super) score_colon: bool,
    pub(super) clock_after: Trie<()>,
    pub(super) phone_before: Trie<()>,
    pub(super) emergency: &'static [&'static str],
    pub(super) streets: Trie<()>,
    pub(super) street_first: Trie<()>,
    pub(super) street_endings: &'static [&'static str],
    pub(super) before_post_code: Trie<()>,
}

fn set(words: &[&'static str]) -> Trie<()> {
    Trie::forwards(words.iter().map(|&word| (word, ())))
}

fn set_before(words: &[&'static str]) -> Trie<()> {
    Trie::backwards(words.iter().map(|&word| (word, ())))
}

fn exact<'w>(words: impl IntoIterator<Item = &'w &'static str>) -> Trie<()> {
    let mut trie = Trie::exact();
    for word in words {
        trie.insert(word.chars(), ());
    }
    trie
}

impl Tables {
    pub(crate) fn new(language: &'static Language) -> Self {
        let words = &language.label;
        let mut naming = Trie::new();
        for (list, kind) in [
            (words.naming_many, Naming::Many),
            (words.naming, Naming::Always),
            (words.naming_loose, Naming::Loose),
            (words.naming_capital, Naming::Capital),
            (words.codes, Naming::Code),
            (&["§"], Naming::Always),
        ] {
            for word in list {
                naming.insert(word.chars(), kind);
            }
        }
        let mut naming_exact = Trie::exact();
        for (list, kind) in [(words.naming_exact, Naming::Always), (PRODUCTS, Naming::Product)] {
            for word in list {
                naming_exact.insert(word.chars(), kind);
            }
        }
        let mut money_or_name = Trie::exact();
        for &(prefix, most) in MONEY_OR_NAME {
            money_or_name.insert(prefix.chars(), most);
        }
        let mut never_before_hyphen = set(NEVER_BEFORE_HYPHEN);
        for &(month, ..) in language.date.months.iter().chain(language.date.months_short) {
            never_before_hyphen.insert(month.chars(), ());
        }
        Self {
            naming,
            naming_exact,
            names: set(&[words.names, NAMES].concat()),
            names_exact: exact(words.names_exact.iter().chain(NAMES_EXACT)),
            named_after: exact(words.named_after.iter().chain(NAMED_AFTER)),
            articles: set_before(words.articles),
            letters: exact(words.letters),
            before_letters: set_before(words.before_letters),
            before_hyphen: exact(BEFORE_HYPHEN),
            never_before_hyphen,
            after_product: exact(AFTER_PRODUCT),
            money_before: exact(MONEY_BEFORE),
            money_or_name,
            zones: exact(ZONES),
            score_before: set_before(words.score_before),
            score_after: set(words.score_after),
            never_score: set_before(words.never_score),
            score_units: set(words.score_units),
            score_words: !words.score_after.is_empty(),
            score_colon: words.score_colon,
            clock_after: set(words.clock_after),
            phone_before: set_before(words.phone_before),
            emergency: words.emergency,
            streets: set(words.streets),
            street_first: set(words.street_first),
            street_endings: words.street_endings,
            before_post_code: exact(words.before_post_code),
        }
    }
}
