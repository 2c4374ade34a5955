//! English: how the press writes dates and times. In the United States that is the style of the Associated Press.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const US: DateStyle = DateStyle {
    regions: &["US", "PH", "PR", "GU", "VI", "AS", "MP", "UM"],
    months: MONTHS,
    day_months: [
        "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    ],
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    parts: ["{w} morning", "{w} noon", "{w} afternoon", "{w} evening", "{w} night"],
    first: "1",
    day: Form::plain("{m} {d}, {y}"),
    day_of_month: Form::plain("{m} {d}"),
    days: Form::plain("{m} {d}–{e}, {y}"),
    days_of_month: Form::plain("{m} {d}–{e}"),
    month: Form::plain("{m} {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}–{b}"),
    year_bc: Form::plain("{y} B.C."),
    decade: Form::governed("{y}s", "the {y}s"),
    century: Form::governed("{n} century", "the {n} century"),
    century_bc: Form::governed("{n} century B.C.", "the {n} century B.C."),
    century_number: CenturyNumber::Digits(["st", "nd", "rd", "th"]),
    seasons: [
        Form::plain("spring {y}"),
        Form::plain("summer {y}"),
        Form::plain("fall {y}"),
        Form::plain("winter {y}"),
    ],
    quarters: [
        Form::governed("first quarter of {y}", "the first quarter of {y}"),
        Form::governed("second quarter of {y}", "the second quarter of {y}"),
        Form::governed("third quarter of {y}", "the third quarter of {y}"),
        Form::governed("fourth quarter of {y}", "the fourth quarter of {y}"),
    ],
    halves: [
        Form::governed("first half of {y}", "the first half of {y}"),
        Form::governed("second half of {y}", "the second half of {y}"),
    ],
    range: "{a} to {b}",
    range_governs: true,
    shared_year: true,
    relations: &[
        Relation::new(Since, "since {}"),
        Relation::new(Until, "until {}"),
        Relation::new(Before, "before {}"),
        Relation::new(After, "after {}"),
        Relation::new(By, "by {}"),
        Relation::new(Approximate, "around {}"),
    ],
    contractions: &[],
    clock: ClockStyle {
        halves: Some(["a.m.", "p.m."]),
        hour: "{h} {half}",
        minutes: "{h}:{mm} {half}",
        seconds: "{h}:{mm}:{ss} {half}",
        range: "{a} to {b}",
        on_day: "{t} on {d}",
        range_on_day: "{a} to {b} on {d}",
    },
};

pub(super) const DATE_STYLES: &[DateStyle] = &[
    US,
    DateStyle {
        regions: &[],
        day_months: MONTHS,
        day: Form::plain("{d} {m} {y}"),
        day_of_month: Form::plain("{d} {m}"),
        days: Form::plain("{d}–{e} {m} {y}"),
        days_of_month: Form::plain("{d}–{e} {m}"),
        year_bc: Form::plain("{y} BC"),
        century_bc: Form::governed("{n} century BC", "the {n} century BC"),
        seasons: [
            Form::plain("spring {y}"),
            Form::plain("summer {y}"),
            Form::plain("autumn {y}"),
            Form::plain("winter {y}"),
        ],
        clock: ClockStyle {
            halves: Some(["am", "pm"]),
            hour: "{h}{half}",
            minutes: "{h}.{mm}{half}",
            seconds: "{h}:{mm}:{ss}{half}",
            ..US.clock
        },
        ..US
    },
];
