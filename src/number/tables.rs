//! A language's number words, made ready for looking up.

use crate::cursor::ends_word;
use crate::language::Language;
use crate::language::ending::{Endings, unaccented};
use crate::language::number::{NumberWords, Particles, Relation};
use crate::trie::Trie;

/// What a word is inside a number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// Below a hundred.
    Cardinal(u32),
    /// A power of ten.
    Power(u32),
    /// A hundred in the plural, behind how many there are.
    Hundreds,
    /// `a` before a power.
    Article,
    /// `dozen`.
    Collective(u32),
    /// `sixfold`.
    Multiple(u32),
    /// A fraction by itself.
    Fraction(u32, u32),
    /// A number with a fraction.
    Mixed(u32, u32),
    /// The sign.
    Minus,
}

/// What a word of movement says of a figure after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Movement {
    pub(crate) up: bool,
    pub(crate) of: Moved,
}

/// What a figure is of, as words of movement ask for it: each is asked for by fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Moved {
    Anything,
    /// Money, or a large number, which may be of money.
    Money,
    /// Percentages and points.
    Points,
}

fn movements(n: &'static NumberWords) -> impl Iterator<Item = (&'static str, Option<Movement>)> {
    let words = |words: &'static [&'static str], up, of| {
        words.iter().map(move |&word| (word, Some(Movement { up, of })))
    };
    words(n.up, true, Moved::Anything)
        .chain(words(n.down, false, Moved::Anything))
        .chain(words(n.up_of_measures, true, Moved::Money))
        .chain(words(n.down_of_measures, false, Moved::Money))
        .chain(words(n.up_of_points, true, Moved::Points))
        .chain(n.no_trend.iter().chain(n.either_way).map(|&phrase| (phrase, None)))
}

/// The decimal separator as a word.
fn point(n: &NumberWords) -> Trie<()> {
    let mut trie = Trie::words(n.point);
    for word in n.point.iter().filter(|_| n.accents_optional).filter_map(|word| unaccented(word)) {
        trie.insert(&word, ());
    }
    trie
}

/// The denominators from a thousand on, with and without their accents.
fn power_parts(n: &'static NumberWords) -> Vec<(String, u128)> {
    let rows = n.denominators.iter().filter(|&&(_, value)| value >= 1000 && n.ordinals_add);
    rows.flat_map(|&(word, value)| {
        let plain = unaccented(word).filter(|_| n.accents_optional);
        [Some(word.to_owned()), plain].into_iter().flatten().map(move |word| (word, value.into()))
    })
    .collect()
}

/// Cardinals and powers as they begin a longer word.
fn stems(n: &'static NumberWords) -> Trie<()> {
    let mut trie = Trie::new();
    let mut add = |word: &str| {
        let stem = n.elided.iter().find_map(|vowel| word.strip_suffix(vowel)).unwrap_or(word);
        trie.insert(stem, ());
    };
    // `eintausendste`, but `a hundredth`
    let articles = if n.compound { n.article } else { &[] };
    for word in n.cardinals.iter().chain(n.powers).map(|&(word, _)| word).chain(articles.iter().copied()) {
        add(word);
        if let Some(plain) = unaccented(word).filter(|_| n.accents_optional) {
            add(&plain);
        }
    }
    trie
}

/// The ordinals that may be one word with the number before them: where numbers are one word, those of which its end is
/// none that an ending makes of a cardinal.
fn ordinals_glue(n: &'static NumberWords) -> Vec<(String, u64)> {
    let small = n.ordinals.iter().filter(|&&(_, value)| n.compound && (1..20).contains(&value));
    let rows = n.ordinals_join.iter().chain(small).filter(|_| !n.cardinals.is_empty());
    let mut all: Vec<(String, u64)> = Vec::new();
    for &(word, value) in rows {
        let plain = unaccented(word).filter(|_| n.accents_optional);
        for word in [Some(word.to_owned()), plain].into_iter().flatten() {
            if !all.iter().any(|(other, _)| *other == word) {
                all.push((word, value));
            }
        }
    }
    all
}

/// The rows, and behind them those whose accents may be left out.
fn with_plain(n: &NumberWords, rows: impl Iterator<Item = (&'static str, u64)> + Clone) -> Trie<u64> {
    let mut trie = Trie::forwards(rows.clone());
    for (word, value) in rows.filter(|_| n.accents_optional) {
        if let Some(word) = unaccented(word) {
            trie.insert(&word, value);
        }
    }
    trie
}

/// Which bytes words end with, in either case.
#[derive(Debug)]
struct LastBytes([bool; 256]);

impl LastBytes {
    fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut all = [false; 256];
        for &last in words.filter_map(|word| word.as_bytes().last()) {
            all[usize::from(last)] = true;
            all[usize::from(last.to_ascii_uppercase())] = true;
        }
        Self(all)
    }
}

/// A language's number words, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) words: Trie<Word>,
    /// Those of them that are signs.
    pub(crate) minus: Trie<()>,
    /// Phrases that count nothing, numbers that stand right before no noun, and what stands before no ordinal.
    pub(crate) warmth: Trie<()>,
    pub(crate) idioms: Trie<()>,
    pub(crate) idioms_before: Trie<()>,
    pub(crate) alone: Trie<()>,
    pub(crate) before_no_ordinal: Trie<()>,
    /// The intervals that words stand for. Apart from the others, which may be parts of one word.
    pub(crate) vague: Trie<(u64, u64)>,
    pub(crate) vague_counts: Trie<(u64, u64)>,
    pub(crate) vague_nouns: Trie<(u64, u64)>,
    pub(crate) vague_stops: Trie<()>,
    pub(crate) comparing: Trie<()>,
    pub(crate) levels: Trie<()>,
    pub(crate) relatives: Trie<()>,
    pub(crate) by_as_much: Trie<()>,
    pub(crate) one_in: Trie<()>,
    pub(crate) one_noun_in: Trie<()>,
    pub(crate) shared_by: Trie<()>,
    pub(crate) out_of: Trie<()>,
    pub(crate) divided_by: Trie<()>,
    pub(crate) and: Trie<()>,
    pub(crate) point: Trie<()>,
    pub(crate) tens_and: Trie<()>,
    pub(crate) article_adds: bool,
    pub(crate) compound: bool,
    pub(crate) compound_joiners: &'static [&'static str],
    pub(crate) tens_first: bool,
    pub(crate) joiners: Trie<()>,
    pub(crate) bare_powers: bool,
    pub(crate) power_of: Trie<()>,
    pub(crate) denominators: Trie<u64>,
    pub(crate) after_denominator: Option<Trie<()>>,
    pub(crate) unit_endings: &'static [&'static str],
    pub(crate) denominator_endings: &'static [&'static str],
    /// Denominators from a thousand on, which may be one word with their number (`dosmilésimos`).
    pub(crate) power_parts: Vec<(String, u128)>,
    pub(crate) parts_after: Trie<()>,
    pub(crate) parts_follow: bool,
    pub(crate) elided: &'static [&'static str],
    /// What cardinals and powers begin with where an ending follows: without the vowel that they lose then.
    pub(crate) stems: Trie<()>,
    pub(crate) last_of_parts: Trie<u64>,
    /// Whether denominators of several words are told from ordinals by their plural.
    pub(crate) plural_parts: bool,
    pub(crate) added: Trie<(u32, u32)>,
    pub(crate) times: Trie<()>,
    pub(crate) of: Trie<()>,
    pub(crate) parts_with: Trie<()>,
    pub(crate) bounds_and: Trie<()>,
    pub(crate) multiples: Trie<()>,
    pub(crate) abbreviated: Trie<u32>,
    pub(crate) abbreviated_money: Trie<u32>,
    pub(crate) abbreviated_behind_sign: Trie<u32>,
    pub(crate) abbreviated_with_money: Trie<u32>,
    pub(crate) before_pronoun: Trie<()>,
    pub(crate) pronouns: Trie<()>,
    pub(crate) ordinals: Trie<u64>,
    pub(crate) ordinals_join: Trie<u64>,
    /// Ordinals that may be one word with the number before them.
    pub(crate) ordinals_glue: Vec<(String, u64)>,
    /// The last bytes of such, and of the endings that make ordinals of cardinals.
    ordinal_ends: LastBytes,
    pub(crate) ordinals_add: bool,
    pub(crate) ordinal_suffixes: Trie<()>,
    pub(crate) numbered: Trie<()>,
    pub(crate) before_ordinal_dot: Trie<()>,
    pub(crate) percent: Trie<&'static str>,
    pub(crate) share_articles: Trie<()>,
    pub(crate) before: Trie<Relation>,
    pub(crate) or_equal: Trie<()>,
    pub(crate) than: Trie<()>,
    pub(crate) spanning: Trie<()>,
    pub(crate) after: Trie<Relation>,
    pub(crate) hedges: Trie<()>,
    pub(crate) to: Trie<()>,
    pub(crate) between: Trie<()>,
    pub(crate) between_and: Trie<()>,
    pub(crate) from: Trie<()>,
    pub(crate) from_to: Trie<()>,
    /// Words for the day of the text, which may stand between.
    pub(crate) now: Trie<()>,
    pub(crate) or: Trie<()>,
    pub(crate) disjunctions: Trie<()>,
    pub(crate) singular: Trie<()>,
    pub(crate) negators: Trie<()>,
    pub(crate) between_negation: Trie<()>,
    pub(crate) undenied: Trie<()>,
    /// `None` is no movement.
    pub(crate) trend: Trie<Option<Movement>>,
    /// What a verb of movement needs before its figure, where the language has such a word.
    pub(crate) by: Option<Trie<()>>,
    pub(crate) by_far: Option<Trie<()>>,
    pub(crate) agents: &'static Endings,
    /// Verbs of movement that part with a particle.
    pub(crate) separable: Trie<Particles>,
    pub(crate) particles: Trie<()>,
    pub(crate) that_is: Trie<()>,
    pub(crate) points: Trie<()>,
    pub(crate) after_half: Trie<()>,
    pub(crate) no_nouns: Trie<()>,
    pub(crate) no_heads: Trie<()>,
    pub(crate) between_trend: Trie<()>,
    pub(crate) paying: Trie<()>,
    pub(crate) before_age: Trie<()>,
    pub(crate) between_age: Trie<()>,
    pub(crate) age_subjects: Trie<()>,
    pub(crate) age_subjects_many: Trie<()>,
    pub(crate) after_age: Trie<()>,
    pub(crate) age_groups: Trie<()>,
    pub(crate) dying: Trie<()>,
    pub(crate) scoring: Trie<()>,
    pub(crate) scoring_before: Trie<()>,
    pub(crate) titles: Trie<()>,
    pub(crate) name_particles: Trie<()>,
    pub(crate) either_way: Trie<()>,
    pub(crate) plus: Trie<()>,
    pub(crate) goals: Trie<()>,
    pub(crate) crossed: Trie<()>,
    pub(crate) persons: Trie<()>,
    pub(crate) precipitation: Trie<()>,
    pub(crate) counting_articles: Trie<()>,
    pub(crate) ordinal_endings: &'static [&'static str],
    pub(crate) noun_stops: Trie<()>,
    pub(crate) raced: Trie<()>,
    pub(crate) weighing: Trie<()>,
    pub(crate) of_it: Trie<()>,
    pub(crate) counted_in_millions: Trie<()>,
    pub(crate) of_order: Trie<()>,
    pub(crate) partitives: Trie<()>,
    /// Nouns that the number behind them numbers: `Nummer zwei der Liste`.
    pub(crate) numbering: Trie<()>,
    pub(crate) irregular: Trie<&'static str>,
    pub(crate) no_plurals: Trie<()>,
    pub(crate) plurals: &'static [(&'static str, &'static str)],
    pub(crate) capitalised_nouns: bool,
    pub(crate) first_plural: bool,
    pub(crate) head_first: bool,
}

impl Tables {
    /// What the words begin with that a number in words can begin with.
    pub(crate) fn openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.words.openings(add);
        self.vague.openings(add);
        self.vague_counts.openings(add);
        self.vague_nouns.openings(add);
        self.denominators.openings(add);
    }

    /// Whether a word is an article, and no number by itself.
    pub(crate) fn is_article(&self, word: &str) -> bool {
        match self.words.longest(word, 0).filter(|&(_, end)| end == word.len()) {
            Some((number, _)) => matches!(number, Word::Article),
            None => self.counting_articles.longest(word, 0).is_some_and(|((), end)| end == word.len()),
        }
    }

    /// Whether a number in words may begin at `at`.
    pub(crate) fn may_begin(&self, text: &str, at: usize) -> bool {
        self.words.prefix(text, at, |text, end| self.compound || ends_word(text, end)).is_some()
            || self.denominators.longest(text, at).is_some()
            || self.vague.longest(text, at).is_some()
            || self.vague_counts.longest(text, at).is_some()
            || self.vague_nouns.longest(text, at).is_some()
            || self.may_begin_stem(text, at)
    }

    /// Whether a number without its last vowel may begin at `at`: `trentenne`.
    #[inline]
    fn may_begin_stem(&self, text: &str, at: usize) -> bool {
        !self.unit_endings.is_empty() && self.stems.prefix(text, at, |_, _| true).is_some()
    }

    /// Whether the word from `at` to `end`, which begins none of [`Tables::openings`] as a whole, may begin a number because
    /// number words are one word with what follows.
    #[inline]
    pub(crate) fn may_begin_glued(&self, text: &str, at: usize) -> bool {
        self.compound && self.words.prefix(text, at, |_, _| true).is_some() || self.may_begin_stem(text, at)
    }

    /// Whether an ordinal or what a whole is divided into may begin at `at` with part of a word.
    pub(crate) fn may_begin_part(&self, text: &str, at: usize) -> bool {
        self.stems.prefix(text, at, |_, _| true).is_some()
            || self.after_denominator.is_some() && self.denominators.prefix(text, at, |_, _| true).is_some()
    }

    /// Whether the word from `at` to `end` may be an ordinal that is one word with its number: by its last byte, and what
    /// it begins with.
    #[inline]
    pub(crate) fn may_be_ordinal(&self, text: &str, at: usize, end: usize) -> bool {
        let Some(&last) = text.as_bytes().get(end.wrapping_sub(1)) else { return false };
        self.ordinal_ends.0[usize::from(last)] && self.stems.prefix(text, at, |_, _| true).is_some()
    }

    pub(crate) fn new(language: &'static Language) -> Self {
        let n = &language.number;
        let mut words = Trie::new();
        let mut add = |word: &str, value| words.insert(word, value);
        n.cardinals.iter().for_each(|&(word, value)| add(word, Word::Cardinal(value)));
        n.powers.iter().for_each(|&(word, power)| add(word, Word::Power(power)));
        n.hundreds.iter().for_each(|word| add(word, Word::Hundreds));
        n.article.iter().for_each(|&word| add(word, Word::Article));
        n.collectives.iter().for_each(|&(word, value)| add(word, Word::Collective(value)));
        n.fractions.iter().for_each(|&(word, a, b)| add(word, Word::Fraction(a, b)));
        n.mixed.iter().for_each(|&(word, a, b)| add(word, Word::Mixed(a, b)));
        for &ending in n.half_endings {
            for &(word, value) in n.cardinals.iter().filter(|&&(_, value)| (1..100).contains(&value)) {
                add(&format!("{word}{ending}"), Word::Mixed(2 * value + 1, 2));
            }
        }
        for &ending in n.multiples.iter().filter(|ending| ending.len() > 2) {
            let powers =
                n.powers.iter().filter_map(|&(word, power)| Some((word, 10_u32.checked_pow(power)?)));
            for (word, value) in n.cardinals.iter().copied().chain(powers).filter(|&(_, value)| value > 1) {
                add(&format!("{word}{ending}"), Word::Multiple(value));
            }
        }
        n.minus.iter().for_each(|&word| add(word, Word::Minus));
        if n.accents_optional {
            let rows = n.cardinals.iter().map(|&(word, value)| (word, Word::Cardinal(value)));
            let rows = rows.chain(n.powers.iter().map(|&(word, power)| (word, Word::Power(power))));
            let rows = rows.chain(n.collectives.iter().map(|&(word, value)| (word, Word::Collective(value))));
            rows.filter_map(|(word, value)| Some((unaccented(word)?, value)))
                .for_each(|(word, value)| add(&word, value));
        }
        let glue = ordinals_glue(n);
        let universal = [
            ("%", "percent"),
            ("\u{2030}", "permille"),
            ("\u{FF05}", "percent"),
            ("\u{66A}", "percent"),
            ("\u{609}", "permille"),
        ];
        let universal_before =
            [("=<", Relation::AtMost), ("< =", Relation::AtMost), ("> =", Relation::AtLeast)];
        Self {
            words,
            minus: Trie::words(n.minus),
            warmth: Trie::words_before(n.warmth),
            idioms: Trie::words(n.idioms),
            idioms_before: Trie::words_before(n.idioms_before),
            alone: Trie::words(n.alone),
            before_no_ordinal: Trie::words_before(n.before_no_ordinal),
            vague: Trie::forwards(n.vague.iter().map(|&(word, low, high)| (word, (low, high)))),
            vague_counts: Trie::forwards(n.vague_counts.iter().map(|&(word, low, high)| (word, (low, high)))),
            vague_nouns: Trie::forwards(n.vague_nouns.iter().map(|&(word, low, high)| (word, (low, high)))),
            vague_stops: Trie::words(n.vague_stops),
            comparing: Trie::words_before(n.comparing),
            levels: Trie::words_before(n.levels),
            relatives: Trie::words(n.relatives),
            by_as_much: Trie::words_before(n.by_as_much),
            one_in: Trie::words(n.one_in),
            one_noun_in: Trie::words(n.one_noun_in),
            shared_by: Trie::words(n.shared_by),
            out_of: Trie::words(n.out_of),
            divided_by: Trie::words(n.divided_by),
            and: Trie::words(n.and),
            point: point(n),
            tens_and: Trie::words(n.tens_and),
            article_adds: n.article_adds,
            compound: n.compound,
            compound_joiners: n.compound_joiners,
            tens_first: n.tens_first,
            joiners: Trie::words(n.compound_joiners),
            bare_powers: n.bare_powers,
            power_of: Trie::words(n.power_of),
            denominators: with_plain(n, n.denominators.iter().copied()),
            unit_endings: n.unit_endings,
            after_denominator: (!n.after_denominator.is_empty()).then(|| Trie::words(n.after_denominator)),
            denominator_endings: n.denominator_endings,
            power_parts: power_parts(n),
            parts_after: Trie::words(n.parts_after),
            parts_follow: n.parts_follow,
            elided: n.elided,
            stems: stems(n),
            last_of_parts: Trie::forwards(n.last_of_parts.iter().copied()),
            plural_parts: !n.last_of_parts.is_empty(),
            added: Trie::forwards(n.added.iter().map(|&(words, a, b)| (words, (a, b)))),
            times: Trie::words(n.times),
            of: Trie::words(n.of),
            parts_with: Trie::words(n.parts_with),
            bounds_and: Trie::words(n.bounds_and),
            multiples: Trie::words(n.multiples),
            abbreviated: Trie::exact_forwards(n.abbreviated.iter().copied()),
            abbreviated_money: Trie::exact_forwards(n.abbreviated_money.iter().copied()),
            abbreviated_behind_sign: Trie::exact_forwards(n.abbreviated_behind_sign.iter().copied()),
            abbreviated_with_money: Trie::exact_forwards(n.abbreviated_with_money.iter().copied()),
            before_pronoun: Trie::words_before(n.before_pronoun),
            pronouns: Trie::words(n.pronouns),
            ordinals: with_plain(n, n.ordinals.iter().copied()),
            ordinals_join: with_plain(n, n.ordinals_join.iter().copied()),
            ordinal_ends: LastBytes::of(
                n.ordinal_endings.iter().copied().chain(glue.iter().map(|(ordinal, _)| ordinal.as_str())),
            ),
            ordinals_glue: glue,
            ordinals_add: n.ordinals_add,
            ordinal_suffixes: Trie::words(n.ordinal_suffixes),
            numbered: Trie::words(n.numbered),
            before_ordinal_dot: Trie::words_before(n.before_ordinal_dot),
            percent: Trie::forwards(universal.into_iter().chain(n.percent.iter().copied())),
            share_articles: Trie::words_before(n.share_articles),
            before: Trie::backwards(universal_before.into_iter().chain(n.before.iter().copied())),
            spanning: Trie::words(n.spanning),
            after: Trie::forwards(n.after.iter().copied()),
            or_equal: Trie::words(n.or_equal),
            than: Trie::words(n.than),
            hedges: Trie::words(n.hedges),
            to: Trie::words(n.to),
            between: Trie::words_before(n.between),
            between_and: Trie::words(n.between_and),
            from: Trie::words_before(n.from),
            from_to: Trie::words(n.from_to),
            now: Trie::words(language.date.now),
            or: Trie::words(n.or),
            disjunctions: Trie::words_before(n.disjunctions),
            singular: Trie::words_before(n.singular),
            negators: Trie::words_before(n.negators),
            between_negation: Trie::words_before(n.between_negation),
            undenied: Trie::words(n.undenied),
            trend: Trie::backwards(movements(n)),
            by: (!n.by.is_empty()).then(|| Trie::words_before(n.by)),
            by_far: (!n.by_far.is_empty()).then(|| Trie::words_before(n.by_far)),
            agents: &n.agents,
            particles: Trie::forwards(
                n.separable
                    .iter()
                    .flat_map(|&(particles, _)| particles.iter().map(|&(particle, _)| (particle, ()))),
            ),
            separable: Trie::forwards(
                n.separable
                    .iter()
                    .flat_map(|&(particles, verbs)| verbs.iter().map(move |&verb| (verb, particles))),
            ),
            that_is: Trie::words_before(n.that_is),
            points: Trie::words(n.points),
            after_half: Trie::words(n.after_half),
            no_nouns: Trie::words(n.no_nouns),
            no_heads: Trie::words(n.no_heads),
            between_trend: Trie::words_before(n.between_trend),
            paying: Trie::words_before(n.paying),
            before_age: Trie::words_before(n.before_age),
            between_age: Trie::words_before(n.between_age),
            age_subjects: Trie::words_before(n.age_subjects),
            age_subjects_many: Trie::words_before(n.age_subjects_many),
            after_age: Trie::words(n.after_age),
            age_groups: Trie::words(n.age_groups),
            dying: Trie::words_before(n.dying),
            scoring: Trie::words(n.scoring),
            scoring_before: Trie::words_before(n.scoring),
            titles: Trie::words_before(n.titles),
            name_particles: Trie::words_before(n.name_particles),
            either_way: Trie::words_before(n.either_way),
            plus: Trie::words(n.plus),
            goals: Trie::words_before(n.goals),
            crossed: Trie::words_before(n.crossed),
            persons: Trie::words_before(n.persons),
            precipitation: Trie::words(n.precipitation),
            counting_articles: Trie::words(n.counting_articles),
            ordinal_endings: n.ordinal_endings,
            noun_stops: Trie::words(n.noun_stops),
            raced: Trie::words(n.raced),
            weighing: Trie::words_before(n.weighing),
            of_it: Trie::words(n.of_it),
            counted_in_millions: Trie::words_before(n.counted_in_millions),
            of_order: Trie::words(n.of_order),
            partitives: Trie::words(n.partitives),
            numbering: Trie::words_before(
                &[language.label.naming, language.label.naming_loose, language.label.naming_capital].concat(),
            ),
            irregular: Trie::forwards(n.irregular.iter().copied()),
            no_plurals: Trie::words(n.no_plurals),
            plurals: n.plurals,
            capitalised_nouns: n.capitalised_nouns,
            first_plural: n.first_plural,
            head_first: n.head_first,
        }
    }
}
