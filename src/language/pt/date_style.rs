//! Portuguese: how the press writes dates and times.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "janeiro",
    "fevereiro",
    "março",
    "abril",
    "maio",
    "junho",
    "julho",
    "agosto",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
];

const BR: DateStyle = DateStyle {
    regions: &["BR"],
    months: MONTHS,
    day_months: MONTHS,
    weekdays: [
        "segunda-feira",
        "terça-feira",
        "quarta-feira",
        "quinta-feira",
        "sexta-feira",
        "sábado",
        "domingo",
    ],
    parts: ["{w} de manhã", "{w} ao meio-dia", "{w} à tarde", "", "{w} à noite"],
    first: "1º",
    day: Form::plain("{d} de {m} de {y}"),
    day_of_month: Form::plain("{d} de {m}"),
    days: Form::plain("{d} a {e} de {m} de {y}"),
    days_of_month: Form::plain("{d} a {e} de {m}"),
    month: Form::plain("{m} de {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}-{b}"),
    year_bc: Form::plain("{y} a.C."),
    decade: Form::governed("década de {y}", "a década de {y}"),
    century: Form::governed("século {n}", "o século {n}"),
    century_bc: Form::governed("século {n} a.C.", "o século {n} a.C."),
    century_number: CenturyNumber::Roman("", ""),
    seasons: [
        Form::governed("primavera de {y}", "a primavera de {y}"),
        Form::governed("verão de {y}", "o verão de {y}"),
        Form::governed("outono de {y}", "o outono de {y}"),
        Form::governed("inverno de {y}", "o inverno de {y}"),
    ],
    quarters: [
        Form::governed("primeiro trimestre de {y}", "o primeiro trimestre de {y}"),
        Form::governed("segundo trimestre de {y}", "o segundo trimestre de {y}"),
        Form::governed("terceiro trimestre de {y}", "o terceiro trimestre de {y}"),
        Form::governed("quarto trimestre de {y}", "o quarto trimestre de {y}"),
    ],
    halves: [
        Form::governed("primeiro semestre de {y}", "o primeiro semestre de {y}"),
        Form::governed("segundo semestre de {y}", "o segundo semestre de {y}"),
    ],
    range: "de {a} a {b}",
    range_governs: true,
    shared_year: true,
    relations: &[
        Relation::new(Since, "desde {}"),
        Relation::new(Until, "até {}"),
        Relation::new(Before, "antes de {}"),
        Relation::new(After, "depois de {}"),
        Relation::new(By, "o mais tardar em {}"),
        Relation::new(Approximate, "por volta de {}"),
    ],
    contractions: &[("de o ", "do "), ("de a ", "da "), ("em o ", "no "), ("em a ", "na "), ("a o ", "ao ")],
    clock: ClockStyle {
        halves: None,
        hour: "{h}h",
        minutes: "{h}h{mm}",
        seconds: "{h}:{mm}:{ss}",
        range: "das {a} às {b}",
        on_day: "{d} às {t}",
        range_on_day: "{d} das {a} às {b}",
    },
};

pub(super) const DATE_STYLES: &[DateStyle] = &[BR, DateStyle { regions: &[], first: "1", ..BR }];
