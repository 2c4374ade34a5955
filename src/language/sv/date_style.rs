//! Swedish: how the press writes dates and times.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

pub(super) const DATE_STYLES: &[DateStyle] = &[DateStyle {
    regions: &[],
    months: MONTHS,
    day_months: MONTHS,
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    parts: ["{w}smorgon", "", "{w}seftermiddag", "{w}skväll", "{w}snatt"],
    first: "1",
    day: Form::governed("{d} {m} {y}", "den {d} {m} {y}"),
    day_of_month: Form::governed("{d} {m}", "den {d} {m}"),
    days: Form::plain("{d}–{e} {m} {y}"),
    days_of_month: Form::plain("{d}–{e} {m}"),
    month: Form::plain("{m} {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}–{b}"),
    year_bc: Form::plain("{y} f.Kr."),
    decade: Form::plain("{y}-talet"),
    century: Form::plain("{n} århundradet"),
    century_bc: Form::plain("{n} århundradet f.Kr."),
    century_number: CenturyNumber::Digits([":a", ":a", ":e", ":e"]),
    seasons: [
        Form::plain("våren {y}"),
        Form::plain("sommaren {y}"),
        Form::plain("hösten {y}"),
        Form::plain("vintern {y}"),
    ],
    quarters: [
        Form::governed("första kvartalet {y}", "det första kvartalet {y}"),
        Form::governed("andra kvartalet {y}", "det andra kvartalet {y}"),
        Form::governed("tredje kvartalet {y}", "det tredje kvartalet {y}"),
        Form::governed("fjärde kvartalet {y}", "det fjärde kvartalet {y}"),
    ],
    halves: [
        Form::governed("första halvåret {y}", "det första halvåret {y}"),
        Form::governed("andra halvåret {y}", "det andra halvåret {y}"),
    ],
    range: "från {a} till {b}",
    range_governs: true,
    shared_year: true,
    relations: &[
        Relation::new(Since, "sedan {}"),
        Relation::new(Until, "fram till {}"),
        Relation::new(Before, "före {}"),
        Relation::new(After, "efter {}"),
        Relation::new(By, "senast {}"),
        Relation::new(Approximate, "omkring {}"),
    ],
    contractions: &[],
    clock: ClockStyle {
        halves: None,
        hour: "klockan {h}",
        minutes: "klockan {h}.{mm}",
        seconds: "klockan {h}:{mm}:{ss}",
        range: "från {a} till {b}",
        on_day: "{d} {t}",
        range_on_day: "{d} från {a} till {b}",
    },
}];
