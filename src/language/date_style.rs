//! The shape of a language's table of how dates and times are written.

use crate::language::date::DateRelation;

/// A form of date as the press writes it, with places for its parts: `{y}` the year, `{m}` the month, `{d}` the day, `{e}`
/// the last day of several, `{n}` a century, `{w}` a weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form {
    /// Standing alone.
    pub(crate) alone: &'static str,
    /// After a preposition, with its article and in its case.
    pub(crate) governed: &'static str,
    /// Whether it has an article then.
    pub(crate) has_article: bool,
}

impl Form {
    /// A form that is the same after a preposition.
    pub(crate) const fn plain(form: &'static str) -> Self {
        Self { alone: form, governed: form, has_article: false }
    }

    /// A form that takes an article or a case after a preposition.
    pub(crate) const fn governed(alone: &'static str, governed: &'static str) -> Self {
        Self { alone, governed, has_article: true }
    }
}

/// How a relation is written around a date, `{}`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Relation {
    pub(crate) relation: DateRelation,
    /// Around a form with an article.
    pub(crate) with_article: &'static str,
    /// Around one without.
    pub(crate) bare: &'static str,
    /// Around a year.
    pub(crate) of_year: &'static str,
}

impl Relation {
    /// A relation whose word is the same for every form.
    pub(crate) const fn new(relation: DateRelation, pattern: &'static str) -> Self {
        Self { relation, with_article: pattern, bare: pattern, of_year: pattern }
    }
}

/// How the number of a century is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CenturyNumber {
    /// `19`, with the endings that the units' digits 1, 2, 3 and all others take: `21st`; the teens take the last.
    Digits([&'static str; 4]),
    /// `XIX`, with the ending of the first and of the others.
    Roman(&'static str, &'static str),
}

/// How times of day are written: `{h}` the hour, `{mm}` and `{ss}` two digits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ClockStyle {
    /// What stands after an hour before and after noon, where the clock has twelve hours.
    pub(crate) halves: Option<[&'static str; 2]>,
    /// A full hour.
    pub(crate) hour: &'static str,
    /// Hour and minutes.
    pub(crate) minutes: &'static str,
    /// Hour, minutes and seconds.
    pub(crate) seconds: &'static str,
    /// Two times, `{a}` and `{b}`.
    pub(crate) range: &'static str,
    /// A time `{t}` on a day `{d}`.
    pub(crate) on_day: &'static str,
    /// Two times on a day.
    pub(crate) range_on_day: &'static str,
}

/// How a language's press writes dates and times, in some of its regions.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateStyle {
    /// The regions (ISO 3166) that write so; all that no other style has, where empty.
    pub(crate) regions: &'static [&'static str],
    /// Months, alone or with a year.
    pub(crate) months: [&'static str; 12],
    /// Months beside a day.
    pub(crate) day_months: [&'static str; 12],
    /// Weekdays from Monday.
    pub(crate) weekdays: [&'static str; 7],
    /// A weekday `{w}` with morning, midday, afternoon, evening and night; empty where the language has no word that is
    /// that part and no other.
    pub(crate) parts: [&'static str; 5],
    /// The first of a month as a number.
    pub(crate) first: &'static str,
    /// A day of a year.
    pub(crate) day: Form,
    /// A day of any year.
    pub(crate) day_of_month: Form,
    /// Several days of one month.
    pub(crate) days: Form,
    /// Several days of one month of any year.
    pub(crate) days_of_month: Form,
    /// A month of a year.
    pub(crate) month: Form,
    /// A month of any year.
    pub(crate) month_alone: Form,
    /// A year.
    pub(crate) year: Form,
    /// Years from `{a}` to `{b}`.
    pub(crate) years: Form,
    /// A year before Christ.
    pub(crate) year_bc: Form,
    /// Ten years.
    pub(crate) decade: Form,
    /// A hundred years.
    pub(crate) century: Form,
    /// A hundred years before Christ.
    pub(crate) century_bc: Form,
    /// How its number is written.
    pub(crate) century_number: CenturyNumber,
    /// Spring, summer, autumn, winter of a year.
    pub(crate) seasons: [Form; 4],
    /// The quarters of a year.
    pub(crate) quarters: [Form; 4],
    /// The halves of a year.
    pub(crate) halves: [Form; 2],
    /// From `{a}` to `{b}`.
    pub(crate) range: &'static str,
    /// Whether its ends are as after a preposition.
    pub(crate) range_governs: bool,
    /// Whether the first end leaves out the year that the second has.
    pub(crate) shared_year: bool,
    /// How the other relations are written.
    pub(crate) relations: &'static [Relation],
    /// What a preposition and an article, or an article and a number, become: made in this order.
    pub(crate) contractions: &'static [(&'static str, &'static str)],
    /// Times of day.
    pub(crate) clock: ClockStyle,
}
