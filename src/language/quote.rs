//! The shape of a language's table for the room `quote`, and what apostrophes are written for in all of them: names and
//! words of one language stand in the news of every other.

/// Letters after which a genitive is an apostrophe alone: `Thomas'`.
pub(crate) const SIBILANTS: &[char] = &['s', 'z', 'x', 'ß'];

/// What is left of an ending that an apostrophe stands for: `singin'`.
pub(crate) const CUT_ENDINGS: &[&str] = &["in"];

/// What follows an apostrophe that its word was parted from: `Boeing 's`, `they 've`.
pub(crate) const CLITICS: &[&str] = &["s", "t", "d", "m", "re", "ve", "ll"];

/// What a language says who is quoted with, and what its apostrophes begin.
#[derive(Debug)]
pub(crate) struct QuoteWords {
    /// Words that lost their beginning and have an apostrophe for it, without the apostrophe.
    pub(crate) elisions: &'static [&'static str],
    /// Finite forms of verbs that report speech.
    pub(crate) verbs: &'static [&'static str],
    /// Their forms that take the subject of the clause before: `noting`.
    pub(crate) participles: &'static [&'static str],
    /// Verbs that help a reporting verb: `has claimed`.
    pub(crate) auxiliaries: &'static [&'static str],
    /// Verbs after which a form of a reporting verb reports nothing of its subject's: `was told`.
    pub(crate) passives: &'static [&'static str],
    /// Pronouns that somebody quoted is called by.
    pub(crate) pronouns: &'static [&'static str],
    /// Pronouns that begin a relative clause on the noun before a comma.
    pub(crate) relatives: &'static [&'static str],
    /// Words that a noun phrase begins with.
    pub(crate) determiners: &'static [&'static str],
    /// The indefinite article: a number after it measures the noun that follows.
    pub(crate) indefinite: &'static [&'static str],
    /// Words inside a noun phrase between its nouns.
    pub(crate) connectors: &'static [&'static str],
    /// Words between the parts of a noun phrase that may as well stand between two clauses: `and`.
    pub(crate) conjunctions: &'static [&'static str],
    /// Adverbs between a subject and its verb.
    pub(crate) adverbs: &'static [&'static str],
    /// Prepositions: what follows them is no subject.
    pub(crate) prepositions: &'static [&'static str],
    /// Other words that no noun phrase goes beyond: conjunctions, times.
    pub(crate) stops: &'static [&'static str],
    /// Words before the one who is quoted: `according to`.
    pub(crate) sources: &'static [&'static str],
    /// Words after the one who is quoted: `zufolge`.
    pub(crate) sources_after: &'static [&'static str],
    /// Words between a quotation and the one who is quoted, without a verb: `so der Minister`.
    pub(crate) tags: &'static [&'static str],
    /// Abbreviations before names, with their point.
    pub(crate) honorifics: &'static [&'static str],
    /// Nouns after which the name of a work stands in quotation marks.
    pub(crate) works: &'static [&'static str],
    /// Whether a number with a point is an ordinal, so that the point ends no sentence.
    pub(crate) ordinal_point: bool,
    /// Whether the subject may follow its verb in any sentence.
    pub(crate) inverts: bool,
}

impl QuoteWords {
    /// The table of a language that there is none for.
    pub(crate) const NONE: Self = Self {
        elisions: &[],
        verbs: &[],
        participles: &[],
        auxiliaries: &[],
        passives: &[],
        pronouns: &[],
        relatives: &[],
        determiners: &[],
        indefinite: &[],
        connectors: &[],
        conjunctions: &[],
        adverbs: &[],
        prepositions: &[],
        stops: &[],
        sources: &[],
        sources_after: &[],
        tags: &[],
        honorifics: &[],
        works: &[],
        ordinal_point: false,
        inverts: false,
    };
}
