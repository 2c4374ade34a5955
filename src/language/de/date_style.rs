//! German: how the press writes dates and times.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

const AUSTRIAN_MONTHS: [&str; 12] = [
    "Jänner",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

const DE: DateStyle = DateStyle {
    regions: &[],
    months: MONTHS,
    day_months: MONTHS,
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    parts: ["{w}morgen", "{w}mittag", "{w}nachmittag", "{w}abend", "{w}nacht"],
    first: "1",
    day: Form::governed("{d}. {m} {y}", "dem {d}. {m} {y}"),
    day_of_month: Form::governed("{d}. {m}", "dem {d}. {m}"),
    days: Form::governed("{d}. bis {e}. {m} {y}", "dem {d}. bis {e}. {m} {y}"),
    days_of_month: Form::governed("{d}. bis {e}. {m}", "dem {d}. bis {e}. {m}"),
    month: Form::plain("{m} {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}–{b}"),
    year_bc: Form::plain("{y} v. Chr."),
    decade: Form::governed("{y}er Jahre", "den {y}er Jahren"),
    century: Form::governed("{n} Jahrhundert", "dem {n} Jahrhundert"),
    century_bc: Form::governed("{n} Jahrhundert v. Chr.", "dem {n} Jahrhundert v. Chr."),
    century_number: CenturyNumber::Digits([".", ".", ".", "."]),
    seasons: [
        Form::governed("Frühjahr {y}", "dem Frühjahr {y}"),
        Form::governed("Sommer {y}", "dem Sommer {y}"),
        Form::governed("Herbst {y}", "dem Herbst {y}"),
        Form::governed("Winter {y}", "dem Winter {y}"),
    ],
    quarters: [
        Form::governed("1. Quartal {y}", "dem 1. Quartal {y}"),
        Form::governed("2. Quartal {y}", "dem 2. Quartal {y}"),
        Form::governed("3. Quartal {y}", "dem 3. Quartal {y}"),
        Form::governed("4. Quartal {y}", "dem 4. Quartal {y}"),
    ],
    halves: [
        Form::governed("1. Halbjahr {y}", "dem 1. Halbjahr {y}"),
        Form::governed("2. Halbjahr {y}", "dem 2. Halbjahr {y}"),
    ],
    range: "{a} bis {b}",
    range_governs: false,
    shared_year: true,
    relations: &[
        Relation::new(Since, "seit {}"),
        Relation { relation: Until, with_article: "bis zu {}", bare: "bis {}", of_year: "bis {}" },
        Relation::new(Before, "vor {}"),
        Relation::new(After, "nach {}"),
        Relation {
            relation: By,
            with_article: "spätestens bis zu {}",
            bare: "spätestens bis {}",
            of_year: "spätestens bis {}",
        },
        Relation {
            relation: Approximate,
            with_article: "etwa zu {}",
            bare: "etwa im {}",
            of_year: "um das Jahr {}",
        },
    ],
    contractions: &[("zu dem ", "zum ")],
    clock: ClockStyle {
        halves: None,
        hour: "{h} Uhr",
        minutes: "{h}.{mm} Uhr",
        seconds: "{h}:{mm}:{ss} Uhr",
        range: "{a} bis {b}",
        on_day: "{d} um {t}",
        range_on_day: "{d} von {a} bis {b}",
    },
};

pub(super) const DATE_STYLES: &[DateStyle] = &[
    DateStyle { regions: &["AT"], months: AUSTRIAN_MONTHS, day_months: AUSTRIAN_MONTHS, ..DE },
    DateStyle { clock: ClockStyle { minutes: "{h}:{mm} Uhr", ..DE.clock }, regions: &["CH", "LI"], ..DE },
    DE,
];
