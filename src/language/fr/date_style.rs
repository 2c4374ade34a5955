//! French: how the press writes dates and times.

use crate::language::date::DateRelation::{After, Approximate, Before, By, Since, Until};
use crate::language::date_style::{CenturyNumber, ClockStyle, DateStyle, Form, Relation};

const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

const FR: DateStyle = DateStyle {
    regions: &[],
    months: MONTHS,
    day_months: MONTHS,
    weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    parts: ["{w} matin", "{w} midi", "{w} après-midi", "{w} soir", ""],
    first: "1er",
    day: Form::governed("{d} {m} {y}", "le {d} {m} {y}"),
    day_of_month: Form::governed("{d} {m}", "le {d} {m}"),
    days: Form::governed("{d} au {e} {m} {y}", "le {d} au {e} {m} {y}"),
    days_of_month: Form::governed("{d} au {e} {m}", "le {d} au {e} {m}"),
    month: Form::plain("{m} {y}"),
    month_alone: Form::plain("{m}"),
    year: Form::plain("{y}"),
    years: Form::plain("{a}-{b}"),
    year_bc: Form::plain("{y} av. J.-C."),
    decade: Form::governed("années {y}", "les années {y}"),
    century: Form::governed("{n} siècle", "le {n} siècle"),
    century_bc: Form::governed("{n} siècle av. J.-C.", "le {n} siècle av. J.-C."),
    century_number: CenturyNumber::Roman("er", "e"),
    seasons: [
        Form::governed("printemps {y}", "le printemps {y}"),
        Form::governed("été {y}", "l’été {y}"),
        Form::governed("automne {y}", "l’automne {y}"),
        Form::governed("hiver {y}", "l’hiver {y}"),
    ],
    quarters: [
        Form::governed("premier trimestre {y}", "le premier trimestre {y}"),
        Form::governed("deuxième trimestre {y}", "le deuxième trimestre {y}"),
        Form::governed("troisième trimestre {y}", "le troisième trimestre {y}"),
        Form::governed("quatrième trimestre {y}", "le quatrième trimestre {y}"),
    ],
    halves: [
        Form::governed("premier semestre {y}", "le premier semestre {y}"),
        Form::governed("second semestre {y}", "le second semestre {y}"),
    ],
    range: "de {a} à {b}",
    range_governs: true,
    shared_year: true,
    relations: &[
        Relation::new(Since, "depuis {}"),
        Relation {
            relation: Until, with_article: "jusqu’à {}", bare: "jusqu’en {}", of_year: "jusqu’en {}"
        },
        Relation::new(Before, "avant {}"),
        Relation::new(After, "après {}"),
        Relation {
            relation: By,
            with_article: "au plus tard {}",
            bare: "au plus tard en {}",
            of_year: "au plus tard en {}",
        },
        Relation::new(Approximate, "vers {}"),
    ],
    contractions: &[("de le ", "du "), ("de les ", "des "), ("à le ", "au "), ("à les ", "aux ")],
    clock: ClockStyle {
        halves: None,
        hour: "{h}h",
        minutes: "{h}h{mm}",
        seconds: "{h}:{mm}:{ss}",
        range: "de {a} à {b}",
        on_day: "{d} à {t}",
        range_on_day: "{d} de {a} à {b}",
    },
};

pub(super) const DATE_STYLES: &[DateStyle] = &[
    DateStyle {
        regions: &["CA"],
        clock: ClockStyle { hour: "{h} h", minutes: "{h} h {mm}", ..FR.clock },
        ..FR
    },
    FR,
];
