//! Spanish: how the press writes dates and times.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

pub(super) const DATE_STYLES: &[DateStyle] = &[DateStyle {
    regions: &[],
    months: MONTHS,
    day_months: MONTHS,
    weekdays: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    parts: ["{w} por la mañana", "{w} al mediodía", "{w} por la tarde", "", "{w} por la noche"],
    first: "1",
    day: Form::governed("{d} de {m} de {y}", "el {d} de {m} de {y}"),
    day_of_month: Form::governed("{d} de {m}", "el {d} de {m}"),
    days: Form::governed("{d} al {e} de {m} de {y}", "el {d} al {e} de {m} de {y}"),
    days_of_month: Form::governed("{d} al {e} de {m}", "el {d} al {e} de {m}"),
    month: Form::plain("{m} de {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}-{b}"),
    year_bc: Form::plain("{y} a. C."),
    decade: Form::governed("década de {y}", "la década de {y}"),
    century: Form::governed("siglo {n}", "el siglo {n}"),
    century_bc: Form::governed("siglo {n} a. C.", "el siglo {n} a. C."),
    century_number: CenturyNumber::Roman("", ""),
    seasons: [
        Form::governed("primavera de {y}", "la primavera de {y}"),
        Form::governed("verano de {y}", "el verano de {y}"),
        Form::governed("otoño de {y}", "el otoño de {y}"),
        Form::governed("invierno de {y}", "el invierno de {y}"),
    ],
    quarters: [
        Form::governed("primer trimestre de {y}", "el primer trimestre de {y}"),
        Form::governed("segundo trimestre de {y}", "el segundo trimestre de {y}"),
        Form::governed("tercer trimestre de {y}", "el tercer trimestre de {y}"),
        Form::governed("cuarto trimestre de {y}", "el cuarto trimestre de {y}"),
    ],
    halves: [
        Form::governed("primer semestre de {y}", "el primer semestre de {y}"),
        Form::governed("segundo semestre de {y}", "el segundo semestre de {y}"),
    ],
    range: "de {a} a {b}",
    range_governs: true,
    shared_year: true,
    relations: &[
        Relation::new(Since, "desde {}"),
        Relation::new(Until, "hasta {}"),
        Relation::new(Before, "antes de {}"),
        Relation::new(After, "después de {}"),
        Relation {
            relation: By,
            with_article: "a más tardar {}",
            bare: "a más tardar en {}",
            of_year: "a más tardar en {}",
        },
        Relation::new(Approximate, "hacia {}"),
    ],
    contractions: &[("de el ", "del "), ("a el ", "al ")],
    clock: ClockStyle {
        halves: None,
        hour: "{h}:00",
        minutes: "{h}:{mm}",
        seconds: "{h}:{mm}:{ss}",
        range: "de {a} a {b}",
        on_day: "{d} a las {t}",
        range_on_day: "{d} de {a} a {b}",
    },
}];
