//! Dutch: how the press writes dates and times.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

pub(super) const DATE_STYLES: &[DateStyle] = &[DateStyle {
    regions: &[],
    months: MONTHS,
    day_months: MONTHS,
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    parts: ["{w}ochtend", "", "{w}middag", "{w}avond", "{w}nacht"],
    first: "1",
    day: Form::plain("{d} {m} {y}"),
    day_of_month: Form::plain("{d} {m}"),
    days: Form::plain("{d} tot en met {e} {m} {y}"),
    days_of_month: Form::plain("{d} tot en met {e} {m}"),
    month: Form::plain("{m} {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}-{b}"),
    year_bc: Form::plain("{y} v.Chr."),
    decade: Form::governed("jaren {y}", "de jaren {y}"),
    century: Form::governed("{n} eeuw", "de {n} eeuw"),
    century_bc: Form::governed("{n} eeuw v.Chr.", "de {n} eeuw v.Chr."),
    century_number: CenturyNumber::Digits(["e", "e", "e", "e"]),
    seasons: [
        Form::governed("lente van {y}", "de lente van {y}"),
        Form::governed("zomer van {y}", "de zomer van {y}"),
        Form::governed("herfst van {y}", "de herfst van {y}"),
        Form::governed("winter van {y}", "de winter van {y}"),
    ],
    quarters: [
        Form::governed("eerste kwartaal van {y}", "het eerste kwartaal van {y}"),
        Form::governed("tweede kwartaal van {y}", "het tweede kwartaal van {y}"),
        Form::governed("derde kwartaal van {y}", "het derde kwartaal van {y}"),
        Form::governed("vierde kwartaal van {y}", "het vierde kwartaal van {y}"),
    ],
    halves: [
        Form::governed("eerste helft van {y}", "de eerste helft van {y}"),
        Form::governed("tweede helft van {y}", "de tweede helft van {y}"),
    ],
    range: "van {a} tot en met {b}",
    range_governs: true,
    shared_year: true,
    relations: &[
        Relation::new(Since, "sinds {}"),
        Relation::new(Until, "tot {}"),
        Relation::new(Before, "voor {}"),
        Relation::new(After, "na {}"),
        Relation::new(By, "uiterlijk {}"),
        Relation::new(Approximate, "rond {}"),
    ],
    contractions: &[],
    clock: ClockStyle {
        halves: None,
        hour: "{h} uur",
        minutes: "{h}.{mm} uur",
        seconds: "{h}:{mm}:{ss} uur",
        range: "van {a} tot {b}",
        on_day: "{d} om {t}",
        range_on_day: "{d} van {a} tot {b}",
    },
}];
