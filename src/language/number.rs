//! The shape of a language's table for the room `number`.

use serde::{Deserialize, Serialize};

use crate::language::ending::Endings;

/// How the amount meant relates to the number stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Relation {
    /// Just the number.
    #[default]
    Exact,
    /// `about`, `some`, `nearly`, `almost`.
    Approximate,
    /// `more than`, `over`.
    MoreThan,
    /// `at least`, `or more`.
    AtLeast,
    /// `less than`, `under`.
    LessThan,
    /// `up to`, `at most`.
    AtMost,
    /// Both ends are told: `18 to 24`.
    Range,
    /// `dozens`, `tens of thousands`: an interval that the word stands for.
    Vague,
}

/// Particles, each with whether it says a rise.
pub(crate) type Particles = &'static [(&'static str, bool)];

/// Number words, and how a language writes digits.
#[derive(Debug)]
pub(crate) struct NumberWords {
    /// Cardinals below a hundred that are one word.
    pub(crate) cardinals: &'static [(&'static str, u32)],
    /// Hundred, thousand, million: the word and its power of ten.
    pub(crate) powers: &'static [(&'static str, u32)],
    /// Multipliers that only digits take and that are no unit's symbol (`bn`, `Mrd.`), as written, and their power.
    pub(crate) abbreviated: &'static [(&'static str, u32)],
    /// Multipliers that are also units' symbols, so that they count with a currency or a counted noun only (`m`).
    pub(crate) abbreviated_money: &'static [(&'static str, u32)],
    /// Multipliers that only a sign of money before the number makes one of, being units elsewhere: `$10mm`.
    pub(crate) abbreviated_behind_sign: &'static [(&'static str, u32)],
    /// Multipliers that are one word with the name of a currency behind them: `4,2 m-kr`.
    pub(crate) abbreviated_with_money: &'static [(&'static str, u32)],
    /// Articles that stand for one before a power or a fraction (`a hundred`).
    pub(crate) article: &'static [&'static str],
    /// Articles that count before percent, money and the second end of a range (`ein Prozent`, `ein bis zwei`).
    pub(crate) counting_articles: &'static [&'static str],
    /// Words between parts of one number (`two hundred and five`).
    pub(crate) and: &'static [&'static str],
    /// Words between tens and ones (`treinta y cinco`).
    pub(crate) tens_and: &'static [&'static str],
    /// Whether an article is one behind other number words (`cent un`).
    pub(crate) article_adds: bool,
    /// Whether numbers are written as one word.
    pub(crate) compound: bool,
    /// What stands between ones and tens in one word where the ones come first (`fünf-und-vierzig`).
    pub(crate) compound_joiners: &'static [&'static str],
    /// Whether the tens may come first there as well: `tjueto` beside `toogtyve`.
    pub(crate) tens_first: bool,
    /// Whether a hundred and a thousand are numbers without an article or a noun (`mille`, but `a thousand`).
    pub(crate) bare_powers: bool,
    /// Hundreds in the plural, of which two to nineteen are counted in words, and which are coins otherwise: `dix-neuf cents`,
    /// `vingt cents`, `10 cents`.
    pub(crate) hundreds: &'static [&'static str],
    /// What leads from a million to what is counted (`trois millions d'euros`).
    pub(crate) power_of: &'static [&'static str],
    /// Denominators: `third`, `quarters`.
    pub(crate) denominators: &'static [(&'static str, u64)],
    /// Endings of a unit that are one word with a number without its last vowel: `trent-enne`.
    pub(crate) unit_endings: &'static [&'static str],
    /// Units and powers that are one word with a denominator before them: `Viertelstunde`, `Viertelmillion`.
    pub(crate) after_denominator: &'static [&'static str],
    /// What ends a denominator of several words (`three twenty-firsts`, `one hundred and fifths`).
    pub(crate) last_of_parts: &'static [(&'static str, u64)],
    /// Words that are a fraction by themselves, as numerator and denominator: `half`.
    pub(crate) fractions: &'static [(&'static str, u32, u32)],
    /// What adds a half to a cardinal that is one word with it: `drei-einhalb`.
    pub(crate) half_endings: &'static [&'static str],
    /// Words that are a number with a fraction: `anderthalb`.
    pub(crate) mixed: &'static [(&'static str, u32, u32)],
    /// A fraction added to the number before, with what joins it: `and a half`, `einhalb`.
    pub(crate) added: &'static [(&'static str, u32, u32)],
    /// Words for times and other things without a unit behind which such a fraction stands: `deux fois et demie`.
    pub(crate) times: &'static [&'static str],
    /// Words that join a number and a fraction, and no two numbers (`tres con un quinto`).
    pub(crate) parts_with: &'static [&'static str],
    /// What makes a denominator of number words that are one word with it: `once-avos`, `fünfunddreißig-stel`.
    pub(crate) denominator_endings: &'static [&'static str],
    /// What makes a denominator of the number before it: `vinte e cinco avos`. Those from a thousand on do so there too.
    pub(crate) parts_after: &'static [&'static str],
    /// Whether an ordinal behind a number is a denominator however large that is, and a fraction may follow a number
    /// without a word between (`eenentwintig vijfde`, `drie een vijfde`).
    pub(crate) parts_follow: bool,
    /// Words after which `half` is a number (`half the revenue`).
    pub(crate) after_half: &'static [&'static str],
    /// Words after which an article and a denominator are a fraction and no ordinal (`a third of`).
    pub(crate) of: &'static [&'static str],
    /// Words that count exactly: `dozen` is 12.
    pub(crate) collectives: &'static [(&'static str, u32)],
    /// What makes a number a multiple, written with it or joined by a hyphen: `six-fold`, `3x`.
    pub(crate) multiples: &'static [&'static str],
    /// Those of them that say how often, so that nothing moves by them: `dreimal`.
    pub(crate) occasions: &'static [&'static str],
    /// Phrases that begin with a number word or ordinal and count nothing: `medio de`, `quart de finale`.
    pub(crate) idioms: &'static [&'static str],
    /// Phrases that end in such a word and count nothing, where nothing counted stands behind them: `et tre`, `ha sex`.
    pub(crate) idioms_before: &'static [&'static str],
    /// Words that stand right before what they count never: `uno`, beside `un`.
    pub(crate) alone: &'static [&'static str],
    /// What stands before no ordinal: `per second`.
    pub(crate) before_no_ordinal: &'static [&'static str],
    /// Words that are vague by themselves, with the interval they mean.
    pub(crate) vague: &'static [(&'static str, u64, u64)],
    /// What makes a power or a collective vague (`several hundred`), with the interval of how many it means.
    pub(crate) vague_counts: &'static [(&'static str, u64, u64)],
    /// Words that count vaguely what follows them without a power (`several goats`), with the interval they mean.
    pub(crate) vague_nouns: &'static [(&'static str, u64, u64)],
    /// Words that such a word does not count (`several times`).
    pub(crate) vague_stops: &'static [&'static str],
    /// Words before a number that is compared with one before, whose noun or unit it shares (`up from 20`).
    pub(crate) comparing: &'static [&'static str],
    /// Words before the level that an index moved to (`rose 20 points to 4,000`).
    pub(crate) levels: &'static [&'static str],
    /// Words after a number that shares its noun with one before (`and 20 who`).
    pub(crate) relatives: &'static [&'static str],
    /// Words before by how much something moved, whose verb stands with another (`and oats by 2 %`).
    pub(crate) by_as_much: &'static [&'static str],
    /// What joins one with of how many it is (`one in ten`).
    pub(crate) one_in: &'static [&'static str],
    /// The same with who or what it is one of before it (`un Français sur trois`).
    pub(crate) one_noun_in: &'static [&'static str],
    /// Words that divide where nothing counted follows (`one over twenty`).
    pub(crate) divided_by: &'static [&'static str],
    /// Whom shares of a small number are told of (`two in five adults`).
    pub(crate) shared_by: &'static [&'static str],
    /// What joins any number with of how many it is (`three out of four`).
    pub(crate) out_of: &'static [&'static str],
    /// Words before `one` that make it a pronoun.
    pub(crate) before_pronoun: &'static [&'static str],
    /// Number words that are a pronoun or an article where no counted noun follows.
    pub(crate) pronouns: &'static [&'static str],
    /// Ordinals as words.
    pub(crate) ordinals: &'static [(&'static str, u64)],
    /// Ordinals that number words may stand before (`cent vingt-cinquième`).
    pub(crate) ordinals_join: &'static [(&'static str, u64)],
    /// Whether ordinals make one of several words (`vigésimo quinto`).
    pub(crate) ordinals_add: bool,
    /// What makes ordinals of number words that are one word with it: `zwanzig-ste`.
    pub(crate) ordinal_endings: &'static [&'static str],
    /// Vowels that number words lose before such an ending (`duecent-esimo`), or before that of a denominator.
    pub(crate) elided: &'static [&'static str],
    /// Endings of ordinals in digits: `st`, `er`.
    pub(crate) ordinal_suffixes: &'static [&'static str],
    /// What is numbered and has no degrees: before these the degree sign is typed for the ordinal's (`il 2° posto`). Nouns
    /// too that are small words where they have no capital (`zum 2. Mal`).
    pub(crate) numbered: &'static [&'static str],
    /// Words before digits with a full stop that make them an ordinal (`am 3.`); none where no stop does.
    pub(crate) before_ordinal_dot: &'static [&'static str],
    /// The decimal separator as a word.
    pub(crate) point: &'static [&'static str],
    /// The sign as a word.
    pub(crate) minus: &'static [&'static str],
    /// What ends in a sign and is none, because it goes either way: `plus or minus`.
    pub(crate) either_way: &'static [&'static str],
    /// Whether hundreds follow a word for thousands in digits: `3 mil 500`.
    pub(crate) bare_hundreds: bool,
    /// Whether a word for `and` adds to millions in digits: `1 milione e 250 mila`.
    pub(crate) millions_and: bool,
    /// Who may have their age behind a comma or in brackets: `his son, 7,`, `ihr Sohn (7)`.
    pub(crate) persons: &'static [&'static str],
    /// What falls from the sky: `cayeron 30 litros de agua` is no change.
    pub(crate) precipitation: &'static [&'static str],
    /// What leads behind a verb of movement to where it goes, and is no bound then: `sube hasta el 12 %`.
    pub(crate) goals: &'static [&'static str],
    /// Bounds that something rises above or falls below, so that the figure is a level and no change: `fell below 5 %`.
    pub(crate) crossed: &'static [&'static str],
    /// Says that a number is above zero: `plus 5 Grad`.
    pub(crate) plus: &'static [&'static str],
    /// What is told in degrees, so that the sign of an ordinal behind a number is theirs: `una máxima de 18º`.
    pub(crate) warmth: &'static [&'static str],
    /// Percent and its like, and the contract's name of it.
    pub(crate) percent: &'static [(&'static str, &'static str)],
    /// Articles between a qualifier and a share: `más de un 5 %`.
    pub(crate) share_articles: &'static [&'static str],
    /// Whether `1,5` has a decimal comma where nothing in the document says otherwise.
    pub(crate) decimal_comma: bool,
    /// Whether `1'5` is one and a half too.
    pub(crate) decimal_apostrophe: bool,
    /// Qualifiers before a number, and what they say.
    pub(crate) before: &'static [(&'static str, Relation)],
    /// What behind a number takes it into the bound before it (`less than 5 or equal`).
    pub(crate) or_equal: &'static [&'static str],
    /// What makes a qualifier after a number one of the next (`5 or more than 4`).
    pub(crate) than: &'static [&'static str],
    /// Qualifiers that are prepositions of time behind an amount (`5 % over two years`).
    pub(crate) spanning: &'static [&'static str],
    /// Qualifiers after a number.
    pub(crate) after: &'static [(&'static str, Relation)],
    /// Words that open a conversion in parentheses (`(about 386 sq miles)`).
    pub(crate) hedges: &'static [&'static str],
    /// What stands between the ends of a range (`18 to 24`).
    pub(crate) to: &'static [&'static str],
    /// What opens a range whose ends `between_and` joins.
    pub(crate) between: &'static [&'static str],
    /// What joins the ends after `between`.
    pub(crate) between_and: &'static [&'static str],
    /// What opens a range that `from_to` joins.
    pub(crate) from: &'static [&'static str],
    /// What joins the ends after `from`.
    pub(crate) from_to: &'static [&'static str],
    /// What joins two bounds of one number (`more than 10 but less than 20`).
    pub(crate) bounds_and: &'static [&'static str],
    /// What joins alternatives whose unit stands with the last (`7 or $8`).
    pub(crate) or: &'static [&'static str],
    /// What stands between a singular and a number of the same (`a day or two`).
    pub(crate) disjunctions: &'static [&'static str],
    /// Words before such a singular.
    pub(crate) singular: &'static [&'static str],
    /// Words that deny what follows, so that a bound turns round: `did not exceed`, `fell not below`.
    pub(crate) negators: &'static [&'static str],
    /// Words, with those of movement, that may stand between such a word and the bound: `has not been above`.
    pub(crate) between_negation: &'static [&'static str],
    /// Bounds that go with a denial and do not turn round with it: `non ha nemmeno vent'anni`.
    pub(crate) undenied: &'static [&'static str],
    /// Words that say that a figure is a rise.
    pub(crate) up: &'static [&'static str],
    /// Words that say that a figure is a fall.
    pub(crate) down: &'static [&'static str],
    /// The same, of figures in percent, money and points only (`added 15 points`, not `added 15 seats`).
    pub(crate) up_of_measures: &'static [&'static str],
    /// The same, falling.
    pub(crate) down_of_measures: &'static [&'static str],
    /// Words that say so of percentages and points only, because money is earned or won with them: `gagne 2 %`, but
    /// `gagne 2000 euros par mois`.
    pub(crate) up_of_points: &'static [&'static str],
    /// Phrases that end in such a word and are no movement (`gave up`).
    pub(crate) no_trend: &'static [&'static str],
    /// What indices and prices move by, in the singular: `point`.
    pub(crate) points: &'static [&'static str],
    /// What says a figure again in other words, so that it is the same change (`90 points, or 1 %`).
    pub(crate) that_is: &'static [&'static str],
    /// The word without which a verb of movement tells how far it went, not by how much (`stieg um 2 %`); none where a
    /// language needs no word.
    pub(crate) by: &'static [&'static str],
    /// Words with which the verb may stand farther before in the clause, or last: `fiel am Montag um 3 %`.
    pub(crate) by_far: &'static [&'static str],
    /// Endings of participles that such a word belongs to where they stand nearer: `held by 3 %`.
    pub(crate) agents: Endings,
    /// Particles that verbs of movement part with, each with whether it says a rise, and the verbs: `nahm um 3 % ab`.
    pub(crate) separable: &'static [(Particles, &'static [&'static str])],
    /// Words that may stand between such a word and its figure (`rose by another 2 %`).
    pub(crate) between_trend: &'static [&'static str],
    /// Words after which a name of money that is a measure too is money (`it cost eight pounds`).
    pub(crate) paying: &'static [&'static str],
    /// Words after which a bare number is somebody's age (`aged 34`).
    pub(crate) before_age: &'static [&'static str],
    /// Words that may stand between those and the age (`il a seulement 29 ans`).
    pub(crate) between_age: &'static [&'static str],
    /// Subject and verb after which a bare number that ends its clause is somebody's age (`he is 34`).
    pub(crate) age_subjects: &'static [&'static str],
    /// The same of several, whose ages stand in a list: `they were 14 and 15`.
    pub(crate) age_subjects_many: &'static [&'static str],
    /// Words behind a number that make an age of it: `65 and older`, `the 18-24 age group`.
    pub(crate) age_groups: &'static [&'static str],
    /// Words behind which a number that is no hour of a day is an age: `died at 45`.
    pub(crate) dying: &'static [&'static str],
    /// Words of goals, beside which what looks like an age is a minute: `gol aos 45 do segundo tempo`.
    pub(crate) scoring: &'static [&'static str],
    /// Words before a last name that make it a person's: `Dr. Müller (61)`.
    pub(crate) titles: &'static [&'static str],
    /// Small words inside of a person's name: `Jan de Vries (61)`.
    pub(crate) name_particles: &'static [&'static str],
    /// Words that may follow such an age.
    pub(crate) after_age: &'static [&'static str],
    /// Words that end the search for a counted noun: verbs, prepositions, conjunctions.
    pub(crate) noun_stops: &'static [&'static str],
    /// Those of them that are adjectives of order before a singular (`one last time`).
    pub(crate) of_order: &'static [&'static str],
    /// Words between a number and the noun phrase it counts a part of (`one of the`).
    pub(crate) partitives: &'static [&'static str],
    /// Nouns with an irregular plural, and their singular.
    pub(crate) irregular: &'static [(&'static str, &'static str)],
    /// Endings of plurals and what the singular has instead, the longest first.
    pub(crate) plurals: &'static [(&'static str, &'static str)],
    /// Words that a hyphen joins to a number and that are not counted (`14-strong`).
    pub(crate) no_nouns: &'static [&'static str],
    /// Words inside a counted noun phrase that are never its head (`one more`).
    pub(crate) no_heads: &'static [&'static str],
    /// Words that look like a plural and are none.
    pub(crate) no_plurals: &'static [&'static str],
    /// Whether words are written without their accents, too, where a keyboard has none.
    pub(crate) accents_optional: bool,
    /// What is counted and also run or swum over metres: `the 60m hurdles`, `100m sprinters`.
    pub(crate) raced: &'static [&'static str],
    /// Whether `199,-` is a price in the money of the region, without a sign or name.
    pub(crate) round_prices: bool,
    /// Whether a colon may stand before the subunits of a price: `18:50 kronor`, `99:-`.
    pub(crate) colon_prices: bool,
    /// Words before what somebody or something weighs: `weighs 200 pounds`, `lost 20 pounds`.
    pub(crate) weighing: &'static [&'static str],
    /// Words behind a measure that say it is a part of the one before: `three miles, 200 yards of it`.
    pub(crate) of_it: &'static [&'static str],
    /// What has so many and no length, so that the `m` of a number behind it is a million: `sales of 3.2m`.
    pub(crate) counted_in_millions: &'static [&'static str],
    /// Whether nouns are capitalised, so that a capitalised word is the noun.
    pub(crate) capitalised_nouns: bool,
    /// Whether the first plural of a noun phrase is its head, though adjectives stand before it.
    pub(crate) first_plural: bool,
    /// Whether a noun stands before its adjectives, so that the first word that can be the head is it.
    pub(crate) head_first: bool,
}

impl NumberWords {
    /// A table without any word.
    pub(crate) const NONE: Self = Self {
        cardinals: &[],
        powers: &[],
        abbreviated: &[],
        abbreviated_money: &[],
        abbreviated_behind_sign: &[],
        abbreviated_with_money: &[],
        article: &[],
        counting_articles: &[],
        and: &[],
        tens_and: &[],
        article_adds: false,
        compound: false,
        compound_joiners: &[],
        tens_first: false,
        bare_powers: false,
        hundreds: &[],
        power_of: &[],
        denominators: &[],
        unit_endings: &[],
        after_denominator: &[],
        last_of_parts: &[],
        fractions: &[],
        half_endings: &[],
        mixed: &[],
        added: &[],
        times: &[],
        parts_with: &[],
        denominator_endings: &[],
        parts_after: &[],
        parts_follow: false,
        after_half: &[],
        of: &[],
        collectives: &[],
        multiples: &[],
        occasions: &[],
        idioms: &[],
        idioms_before: &[],
        alone: &[],
        before_no_ordinal: &[],
        vague: &[],
        vague_counts: &[],
        vague_nouns: &[],
        vague_stops: &[],
        comparing: &[],
        levels: &[],
        relatives: &[],
        by_as_much: &[],
        one_in: &[],
        one_noun_in: &[],
        divided_by: &[],
        shared_by: &[],
        out_of: &[],
        before_pronoun: &[],
        pronouns: &[],
        ordinals: &[],
        ordinals_join: &[],
        ordinals_add: false,
        ordinal_endings: &[],
        elided: &[],
        ordinal_suffixes: &[],
        numbered: &[],
        before_ordinal_dot: &[],
        point: &[],
        minus: &[],
        either_way: &[],
        plus: &[],
        goals: &[],
        crossed: &[],
        bare_hundreds: false,
        millions_and: false,
        persons: &[],
        precipitation: &[],
        warmth: &[],
        percent: &[],
        share_articles: &[],
        decimal_comma: false,
        decimal_apostrophe: false,
        before: &[],
        or_equal: &[],
        than: &[],
        spanning: &[],
        after: &[],
        hedges: &[],
        to: &[],
        between: &[],
        between_and: &[],
        from: &[],
        from_to: &[],
        bounds_and: &[],
        or: &[],
        disjunctions: &[],
        singular: &[],
        negators: &[],
        between_negation: &[],
        undenied: &[],
        up: &[],
        down: &[],
        up_of_measures: &[],
        down_of_measures: &[],
        up_of_points: &[],
        no_trend: &[],
        points: &[],
        that_is: &[],
        by: &[],
        by_far: &[],
        agents: Endings::NONE,
        separable: &[],
        between_trend: &[],
        paying: &[],
        before_age: &[],
        between_age: &[],
        age_subjects: &[],
        age_subjects_many: &[],
        age_groups: &[],
        dying: &[],
        scoring: &[],
        titles: &[],
        name_particles: &[],
        after_age: &[],
        noun_stops: &[],
        of_order: &[],
        partitives: &[],
        irregular: &[],
        plurals: &[],
        no_nouns: &[],
        no_heads: &[],
        no_plurals: &[],
        accents_optional: false,
        raced: &[],
        round_prices: false,
        colon_prices: false,
        weighing: &[],
        of_it: &[],
        counted_in_millions: &[],
        capitalised_nouns: false,
        first_plural: false,
        head_first: false,
    };
}
