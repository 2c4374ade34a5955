//! The shape of a language's table for the room `unit`.

/// How sure it is that a name or sign after or before a number is meant, ambiguity being data and not code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Certainty {
    /// After any number.
    Sure,
    /// Only with a number in digits: `5 m`, `3 bar`, not `two bar`.
    Digits,
    /// Only right beside the digits: `5in`, `R50`.
    Glued,
    /// Only where something else says so too: a multiplier, decimals, grouping or the region (`TRY 5bn`, not `TRY 5`).
    Weak,
    /// Only with a million or more: `5 million pounds`, where fewer pounds are a weight.
    Millions,
}

/// Names of something: a CLDR unit identifier, how sure they are, the names in lower case.
pub(crate) type UnitNames = (&'static str, Certainty, &'static [&'static str]);

/// Names of units and currencies.
#[derive(Debug)]
pub(crate) struct UnitWords {
    /// Metric prefixes as the language spells them, and as CLDR does.
    pub(crate) prefixes: &'static [(&'static str, &'static str)],
    /// CLDR's spelling of all prefixes, binary ones among them.
    pub(crate) cldr_prefixes: &'static [(&'static str, &'static str)],
    /// Names that take metric prefixes.
    pub(crate) metric: &'static [UnitNames],
    /// What is put before a name of length to make an area of it, with the blank where one belongs.
    pub(crate) square: &'static [&'static str],
    /// The same for volumes.
    pub(crate) cubic: &'static [&'static str],
    /// What is put after a name of length to make an area of it.
    pub(crate) squared: &'static [&'static str],
    /// The same for volumes.
    pub(crate) cubed: &'static [&'static str],
    /// Other names, abbreviations among them.
    pub(crate) names: &'static [UnitNames],
    /// CLDR's names, where [`Self::names`] and [`Self::metric`] have not said something else of them.
    pub(crate) cldr: &'static [UnitNames],
    /// CLDR's names that count in lower case only: those of people and makers too.
    pub(crate) lower: &'static [UnitNames],
    /// Names that say of which country a measure is, where [`Self::names`] has one that means another elsewhere.
    pub(crate) customary: &'static [UnitNames],
    /// Phrases that begin with a name and are no units: `second half`.
    pub(crate) no_units: &'static [&'static str],
    /// Signs of currencies that are words of the language, so that none stands before a number: `lei 32`.
    pub(crate) no_signs: &'static [&'static str],
    /// Signs of currencies that are abbreviations of something else in the language: `2 TL Salz`.
    pub(crate) other_signs: &'static [&'static str],
    /// What is only counted, as a denominator.
    pub(crate) counted: &'static [(&'static str, &'static [&'static str])],
    /// What makes a rate with any denominator: `per`.
    pub(crate) per: &'static [&'static str],
    /// What makes a rate with time, trade units and things counted only: `a`.
    pub(crate) each: &'static [&'static str],
    /// Those of them that tell as well to whom something is given: `al`.
    pub(crate) each_to: &'static [&'static str],
    /// Whole denominators: `per capita`, `p.a.`.
    pub(crate) rates: &'static [(&'static str, &'static str)],
    /// Denominators in letters glued to an amount of money: `£650pcm`.
    pub(crate) glued_rates: &'static [(&'static str, &'static str)],
    /// Words after `a year` that show it to be no rate: `ago`, `earlier`.
    pub(crate) rate_stops: &'static [&'static str],
    /// What after a unit of time makes an age of it: `old`.
    pub(crate) old: &'static [&'static str],
    /// Words that are a unit of time and say that it is an age: `Jährige`.
    pub(crate) ages: &'static [UnitNames],
    /// Nouns after one of [`Self::ages`] that are no people, so that it is a duration: `zehnjähriger Vertrag`.
    pub(crate) lasting: &'static [&'static str],
    /// What behind degrees says that they are below zero: `20 grados bajo cero`.
    pub(crate) below_zero: &'static [&'static str],
    /// Words before a number of degrees that show that an angle is meant: `rotate 90 degrees`.
    pub(crate) turning: &'static [&'static str],
    /// What turning is counted in: a part of one, and so many behind one of those words (`girar 3 vueltas`).
    pub(crate) turns: &'static [&'static str],
    /// Whether `2'03''` is minutes and seconds, as no one is measured in feet.
    pub(crate) timed: bool,
    /// Words after `degrees` that show that an angle is meant.
    pub(crate) angles: &'static [&'static str],
    /// Names of currencies: what they can be, the likeliest first.
    pub(crate) currencies: &'static [(Certainty, &'static [&'static str], &'static [&'static str])],
    /// Endings of the adjectives that follow.
    pub(crate) adjective_endings: &'static [&'static str],
    /// Names of currencies that need an adjective to tell which: code, adjectives, nouns.
    pub(crate) nationals: &'static [(&'static str, &'static [&'static str], &'static [&'static str])],
    /// What behind an amount of dollars says whose they are, as it is written: `$20 Canadian`.
    pub(crate) dollars_of: &'static [(&'static str, &'static [&'static str])],
    /// CLDR's names of currencies, after all of those.
    pub(crate) cldr_currencies: &'static [(&'static str, &'static [&'static str])],
    /// CLDR's names of countries, by region.
    pub(crate) places: &'static [(&'static str, &'static [&'static str])],
    /// Names of subunits: the power of ten that they divide by, how sure they are, what they can be of, the names.
    pub(crate) subunits: &'static [(u32, Certainty, &'static [&'static str], &'static [&'static str])],
}

impl UnitWords {
    /// A language without words.
    pub(crate) const NONE: Self = Self {
        prefixes: &[],
        cldr_prefixes: &[],
        metric: &[],
        square: &[],
        cubic: &[],
        squared: &[],
        cubed: &[],
        names: &[],
        cldr: &[],
        lower: &[],
        customary: &[],
        no_units: &[],
        no_signs: &[],
        other_signs: &[],
        counted: &[],
        per: &[],
        each: &[],
        each_to: &[],
        rates: &[],
        glued_rates: &[],
        rate_stops: &[],
        old: &[],
        ages: &[],
        lasting: &[],
        below_zero: &[],
        turning: &[],
        turns: &[],
        timed: false,
        angles: &[],
        currencies: &[],
        adjective_endings: &[],
        nationals: &[],
        dollars_of: &[],
        cldr_currencies: &[],
        places: &[],
        subunits: &[],
    };
}
