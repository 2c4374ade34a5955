//! A language's naming words, made ready for looking up.

use crate::language::Language;
use crate::language::date::DateWords;
use crate::language::label::{
    AFTER_PRODUCT, BEFORE_HYPHEN, MONEY_BEFORE, MONEY_OR_NAME, NAMED_AFTER, NAMES, NAMES_EXACT,
    NEVER_BEFORE_HYPHEN, PHONES, PRODUCTS, ZONES,
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
    /// It is one unless a noun is counted.
    Short,
}

/// A language's words for this room, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(super) naming: Trie<Naming>,
    pub(super) naming_exact: Trie<Naming>,
    pub(super) files: Trie<()>,
    pub(super) month_letters: &'static str,
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
    pub(super) score_joints: Trie<()>,
    pub(super) score_leads: Trie<()>,
    pub(super) score_verbs: Trie<()>,
    pub(super) score_after: Trie<()>,
    pub(super) never_score: Trie<()>,
    pub(super) score_units: Trie<()>,
    /// Weekdays, today and yesterday, none of which a number counts.
    pub(super) days: Trie<()>,
    /// Weekdays, short or not, whose hours may stand behind them.
    pub(super) days_before: Trie<()>,
    /// Whether the language has words by which a pair is told from a range.
    pub(super) score_words: bool,
    pub(super) score_colon: bool,
    pub(super) clock_after: Trie<()>,
    pub(super) phone_before: Trie<()>,
    pub(super) phones: Trie<()>,
    pub(super) dials: Trie<()>,
    pub(super) before_emergency: Trie<()>,
    pub(super) emergency: &'static [&'static str],
    pub(super) phone_groups: &'static [&'static [usize]],
    pub(super) streets: Trie<()>,
    pub(super) street_first: Trie<()>,
    pub(super) street_joints: Trie<()>,
    /// Its rows.
    joints: &'static [&'static str],
    pub(super) before_house: Trie<()>,
    pub(super) number_last: bool,
    pub(super) house_suffixes: Trie<()>,
    pub(super) street_endings: &'static [(&'static str, bool)],
    pub(super) post_codes: &'static [&'static str],
    pub(super) before_post_code: Trie<()>,
    /// Its rows.
    regions: &'static [&'static str],
}

impl Tables {
    /// What the listed words begin with that a label can begin with, and what must stand behind it.
    pub(crate) fn openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.names.openings(add);
        self.names_exact.openings(add);
        if self.number_last {
            self.street_first.openings(add);
        }
        // `Straße des 17. Juni`
        for (ending, _) in self.street_endings {
            self.joints.iter().for_each(|joint| add(ending, Some(joint)));
        }
        for row in self.regions {
            // Many are common words as well; a post code has digits.
            match row.chars().all(char::is_alphabetic) {
                true => add(row, Some("0")),
                false => Trie::exact_words(&[row]).openings(add),
            }
        }
    }

    /// The small words between what a street is called by and its day.
    pub(super) fn joints(&self) -> &'static [&'static str] {
        self.joints
    }

    /// The same of the words whose number names something.
    pub(crate) fn naming_openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.naming.openings(add);
        self.naming_exact.openings(add);
        self.files.openings(add);
        self.letters.openings(add);
    }

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
                naming.insert(word, kind);
            }
        }
        let mut naming_exact = Trie::exact();
        for (list, kind) in [
            (words.naming_exact, Naming::Always),
            (words.naming_short, Naming::Short),
            (PRODUCTS, Naming::Product),
        ] {
            for word in list {
                naming_exact.insert(word, kind);
            }
        }
        let mut never_before_hyphen = Trie::words(NEVER_BEFORE_HYPHEN);
        for &(month, ..) in language.date.months.iter().chain(language.date.months_short) {
            never_before_hyphen.insert(month, ());
        }
        Self {
            naming,
            naming_exact,
            files: Trie::words(words.files),
            month_letters: words.month_letters,
            names: Trie::words(&[words.names, NAMES].concat()),
            names_exact: Trie::exact_words(&[words.names_exact, NAMES_EXACT].concat()),
            named_after: Trie::exact_words(&[words.named_after, NAMED_AFTER].concat()),
            articles: Trie::words_before(words.articles),
            letters: Trie::exact_words(words.letters),
            before_letters: Trie::words_before(words.before_letters),
            before_hyphen: Trie::exact_words(BEFORE_HYPHEN),
            never_before_hyphen,
            after_product: Trie::exact_words(AFTER_PRODUCT),
            money_before: Trie::exact_words(MONEY_BEFORE),
            money_or_name: Trie::exact_forwards(MONEY_OR_NAME.iter().copied()),
            zones: Trie::exact_words(ZONES),
            score_before: Trie::words_before(words.score_before),
            score_joints: Trie::words(words.score_joints),
            score_leads: Trie::words_before(words.score_leads),
            score_verbs: Trie::words_before(words.score_verbs),
            score_after: Trie::words(words.score_after),
            never_score: Trie::words_before(words.never_score),
            score_units: Trie::words(words.score_units),
            days: days(&language.date),
            days_before: days_before(&language.date),
            score_words: !words.score_after.is_empty(),
            score_colon: words.score_colon,
            clock_after: Trie::words(words.clock_after),
            phone_before: Trie::words_before(words.phone_before),
            phones: Trie::words_before(PHONES),
            dials: Trie::words_before(words.dials),
            before_emergency: Trie::words_before(words.before_emergency),
            emergency: words.emergency,
            phone_groups: words.phone_groups,
            streets: Trie::words(words.streets),
            street_first: Trie::words(words.street_first),
            street_joints: Trie::words(words.street_joints),
            joints: words.street_joints,
            before_house: Trie::words_before(words.before_house),
            number_last: words.number_last,
            house_suffixes: Trie::words(words.house_suffixes),
            street_endings: words.street_endings,
            post_codes: words.post_codes,
            before_post_code: Trie::exact_words(words.before_post_code),
            regions: words.before_post_code,
        }
    }
}

fn days_before(words: &DateWords) -> Trie<()> {
    let weekdays = words.weekdays.iter().chain(words.weekdays_short);
    Trie::backwards(weekdays.map(|row| (row.0, ())))
}

/// The names of days by which a pair of numbers is not counted.
fn days(words: &DateWords) -> Trie<()> {
    let named = words.weekdays.iter().map(|row| row.0).chain(words.days.iter().map(|row| row.0));
    Trie::forwards(named.map(|name| (name, ())))
}
