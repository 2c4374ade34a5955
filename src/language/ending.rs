//! The endings by which a word is told that no table has.

/// Endings of one kind.
#[derive(Debug)]
pub(crate) struct Endings {
    /// The endings, in lower case.
    pub(crate) any: &'static [&'static str],
    /// Longer endings that are of another kind.
    pub(crate) but: &'static [&'static str],
    /// How many bytes a shorter word has, whose ending says nothing.
    pub(crate) short: usize,
}

impl Endings {
    /// No ending.
    pub(crate) const NONE: Self = Self { any: &[], but: &[], short: 0 };

    /// Whether the word is of this kind, as far as its ending tells.
    pub(crate) fn fit(&self, word: &str) -> bool {
        let has = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        word.len() > self.short && has(self.any) && !has(self.but)
    }
}

/// A language's endings.
#[derive(Debug)]
pub(crate) struct WordEndings {
    /// Of nouns in the plural.
    pub(crate) plurals: Endings,
    /// Of verbs in the past, and of participles where they are the same.
    pub(crate) past: Endings,
    /// Of adverbs.
    pub(crate) adverbs: Endings,
    /// Of nouns with the article in their ending: `politiet`.
    pub(crate) definite: Endings,
    /// Of adjectives that are capitalised as nouns are, being made of names of places: `Berliner`.
    pub(crate) of_places: Endings,
}

impl WordEndings {
    /// No ending of any kind.
    pub(crate) const NONE: Self = Self {
        plurals: Endings::NONE,
        past: Endings::NONE,
        adverbs: Endings::NONE,
        definite: Endings::NONE,
        of_places: Endings::NONE,
    };
}

/// A word without its accents, as it is written where a keyboard has none; nothing where it has none. What is another
/// letter than the one without the mark (`ñ`) stays, and so does a short word, which may be another one then (`dì`).
pub(crate) fn unaccented(word: &str) -> Option<String> {
    let plain = |c| match c {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        c => c,
    };
    let long = word.chars().nth(3).is_some();
    (long && word.chars().any(|c| plain(c) != c)).then(|| word.chars().map(plain).collect())
}
