//! The shape of a language's table for the room `quote`, and what apostrophes are written for in all of them: names and
//! words of one language stand in the news of every other.

use crate::language::ending::Endings;

/// Letters after which a genitive is an apostrophe alone: `Thomas'`.
pub(crate) const SIBILANTS: &[char] = &['s', 'z', 'x', 'ß'];

/// What is left of an ending that an apostrophe stands for: `singin'`.
pub(crate) const CUT_ENDINGS: &[&str] = &["in"];

/// What follows an apostrophe that its word was parted from: `Boeing 's`, `they 've`.
pub(crate) const CLITICS: &[&str] = &["s", "t", "d", "m", "re", "ve", "ll"];

/// Where the subject of a reporting verb stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordOrder {
    /// Before its verb, but after it behind a quotation: `“…”, said S`.
    SubjectFirst,
    /// Before or after the verb, which is the second part of its sentence: `Dazu sagte S: „…“`.
    VerbSecond,
    /// After the verb where it does not stand before it: `según explicó S`.
    Free,
}

/// What a language says with that a text or an institution says something: `heißt es im Bericht`.
#[derive(Debug)]
pub(crate) struct DocumentWords {
    /// What says so, and which word of it is the verb: `heißt es`.
    pub(crate) says: &'static [(&'static str, &'static str)],
    /// Nouns for texts and institutions, their ends in a language with compounds.
    pub(crate) nouns: Endings,
    /// Prepositions before such a noun: `in`.
    pub(crate) inside: &'static [&'static str],
    /// Those before anybody who speaks: `fra`.
    pub(crate) from: &'static [&'static str],
    /// What begins a clause that such a verb ends: `wie es` in `wie es im Bericht heißt`.
    pub(crate) framed: &'static [&'static str],
    /// What begins a clause about the text before it: `in dem` in `ein Brief, in dem es heißt`.
    pub(crate) relatives: &'static [&'static str],
    /// What stands before the noun as an article does, where it is not all of [`QuoteWords::determiners`].
    pub(crate) articles: &'static [&'static str],
}

impl DocumentWords {
    /// The table of a language that there is none for.
    pub(crate) const NONE: Self = Self {
        says: &[],
        nouns: Endings::NONE,
        inside: &[],
        from: &[],
        framed: &[],
        relatives: &[],
        articles: &[],
    };
}

/// What a language says who is quoted with, and what its apostrophes begin.
#[derive(Debug)]
pub(crate) struct QuoteWords {
    /// Words that lost their beginning and have an apostrophe for it, without the apostrophe.
    pub(crate) elisions: &'static [&'static str],
    /// Finite forms of verbs that report speech.
    pub(crate) verbs: &'static [&'static str],
    /// Their participles that make a finite verb with one that helps: `a déclaré`.
    pub(crate) perfects: &'static [&'static str],
    /// Those of both that are nouns after an article or a preposition: `la demande`.
    pub(crate) noun_forms: &'static [&'static str],
    /// Their forms that take the subject of the clause before: `noting`.
    pub(crate) participles: &'static [&'static str],
    /// Verbs that help a reporting verb: `has claimed`.
    pub(crate) auxiliaries: &'static [&'static str],
    /// Verbs after which a form of a reporting verb reports nothing of its subject's: `was told`.
    pub(crate) passives: &'static [&'static str],
    /// Pronouns that somebody quoted is called by.
    pub(crate) pronouns: &'static [&'static str],
    /// What a hyphen joins to a verb: `-t-il`.
    pub(crate) inverted: &'static [&'static str],
    /// Pronouns that begin a relative clause on the noun before a comma.
    pub(crate) relatives: &'static [&'static str],
    /// Words that a noun phrase begins with.
    pub(crate) determiners: &'static [&'static str],
    /// The indefinite article: a number after it measures the noun that follows.
    pub(crate) indefinite: &'static [&'static str],
    /// Words inside a noun phrase between its nouns.
    pub(crate) connectors: &'static [&'static str],
    /// Those of them that no noun phrase begins with, being prepositions otherwise: `Till TT säger S`.
    pub(crate) only_inside: &'static [&'static str],
    /// Words between the parts of a noun phrase that may as well stand between two clauses: `and`.
    pub(crate) conjunctions: &'static [&'static str],
    /// Adverbs between a subject and its verb.
    pub(crate) adverbs: &'static [&'static str],
    /// Prepositions: what follows them is no subject.
    pub(crate) prepositions: &'static [&'static str],
    /// Those that hold an article: `zur`.
    pub(crate) fused: &'static [&'static str],
    /// Those with which a noun phrase goes on: `a spokesman for the club`.
    pub(crate) attributive: &'static [&'static str],
    /// Other words that no noun phrase goes beyond: conjunctions, times.
    pub(crate) stops: &'static [&'static str],
    /// Words before the one who is quoted: `according to`.
    pub(crate) sources: &'static [&'static str],
    /// Words after the one who is quoted: `zufolge`.
    pub(crate) sources_after: &'static [&'static str],
    /// Words between a quotation and the one who is quoted, without a verb: `so der Minister`.
    pub(crate) tags: &'static [&'static str],
    /// Ends of nouns to whom is spoken where an article stands between a name and them: `sagte Kern der Zeitung`.
    pub(crate) recipients: &'static [&'static str],
    /// Prepositions with a hearer behind them where a name without an article stands before: `dice Kern al Corriere`.
    pub(crate) datives: &'static [&'static str],
    /// Ends of nouns that belong to such a noun: `Chefredakteurin der Zeitung`.
    pub(crate) of_recipients: &'static [&'static str],
    /// Names behind an article that are no hearers: `Karl der Große`.
    pub(crate) epithets: &'static [&'static str],
    /// Words with a hearer behind any noun: `dijo el vecino al juez`.
    pub(crate) hearers: &'static [&'static str],
    /// Words before the name of a paper that somebody speaks to: `sagte S dem „Spiegel“`.
    pub(crate) papers: &'static [&'static str],
    /// Verbs that such a name stands behind.
    pub(crate) tells: &'static [&'static str],
    /// News agencies that somebody speaks to, apart from those in capitals alone: `disse à Lusa Rui Silva`.
    pub(crate) agencies: &'static [&'static str],
    /// Ends of adjectives that follow their noun: `Affaires étrangères`.
    pub(crate) adjectives: &'static [&'static str],
    /// Endings that a colon joins to an abbreviation: `FN:s`.
    pub(crate) suffixes: &'static [&'static str],
    /// Verbs that report with words that may stand apart from them, with those: `stellt S klar`.
    pub(crate) split: &'static [&'static str],
    /// Words before who does what a participle says: `described by S`.
    pub(crate) agents: &'static [&'static str],
    /// What joins what is said to such a participle: `described as “Q”`.
    pub(crate) links: &'static [&'static str],
    /// Verbs that report who reports, with [`relayed`](Self::relayed) behind: `quoted S as saying`.
    pub(crate) relays: &'static [&'static str],
    /// The word before the participle of what is reported so.
    pub(crate) relayed: &'static [&'static str],
    /// Words that begin a clause which tells when: `after the court ruled, …`.
    pub(crate) moments: &'static [&'static str],
    /// Words that begin what is said: `dass`.
    pub(crate) that: &'static [&'static str],
    /// Words for a thing that begin a clause about it, whose verb reports nothing of the clause behind it: `contrary to what S
    /// believes, …`.
    pub(crate) things: &'static [&'static str],
    /// Prepositions that make such a clause a source: `da quanto dice S, …`.
    pub(crate) things_heard: &'static [&'static str],
    /// Adjectives: what stands behind one is a noun, though it may be a form of a verb: `his recent remarks`.
    pub(crate) attributes: &'static [&'static str],
    /// Verbs by which papers report what somebody said: `…, skriver NTB`.
    pub(crate) press: &'static [&'static str],
    /// What begins a sentence that says who said the one before: `«…». Lo ha detto S`.
    pub(crate) tails: &'static [&'static str],
    /// Nouns for who somebody is, in a language whose nouns have capitals their ends: `Il sindaco: “…”`.
    pub(crate) offices: &'static [&'static str],
    /// What says that a text or an institution says something.
    pub(crate) documents: DocumentWords,
    /// Whether who speaks may be told inside of the marks: `« Q, dit S, q »`.
    pub(crate) insets: bool,
    /// Pronouns of those told so: `dit-il`.
    pub(crate) inset_pronouns: &'static [&'static str],
    /// Abbreviations before names, with their point.
    pub(crate) honorifics: &'static [&'static str],
    /// Nouns after which the name of a work stands in quotation marks.
    pub(crate) works: &'static [&'static str],
    /// Whether a number with a point is an ordinal, so that the point ends no sentence.
    pub(crate) ordinal_point: bool,
    /// Where the subject stands.
    pub(crate) order: WordOrder,
    /// Whether a verb may do without a subject that was told before.
    pub(crate) drops_subjects: bool,
}

impl QuoteWords {
    /// The table of a language that there is none for.
    pub(crate) const NONE: Self = Self {
        elisions: &[],
        verbs: &[],
        perfects: &[],
        noun_forms: &[],
        participles: &[],
        auxiliaries: &[],
        passives: &[],
        pronouns: &[],
        inverted: &[],
        relatives: &[],
        determiners: &[],
        indefinite: &[],
        connectors: &[],
        only_inside: &[],
        conjunctions: &[],
        adverbs: &[],
        prepositions: &[],
        fused: &[],
        attributive: &[],
        stops: &[],
        sources: &[],
        sources_after: &[],
        tags: &[],
        recipients: &[],
        datives: &[],
        of_recipients: &[],
        epithets: &[],
        hearers: &[],
        papers: &[],
        tells: &[],
        agencies: &[],
        adjectives: &[],
        suffixes: &[],
        split: &[],
        agents: &[],
        links: &[],
        relays: &[],
        relayed: &[],
        moments: &[],
        that: &[],
        things: &[],
        things_heard: &[],
        attributes: &[],
        press: &[],
        tails: &[],
        offices: &[],
        documents: DocumentWords::NONE,
        insets: false,
        inset_pronouns: &[],
        honorifics: &[],
        works: &[],
        ordinal_point: false,
        order: WordOrder::SubjectFirst,
        drops_subjects: false,
    };
}
