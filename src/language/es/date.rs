//! Spanish: months, weekdays and the words around dates and times.

use crate::language::date::{
    Away::Spoken,
    DateRelation::{After, Approximate, Before, By, Since, Until},
    DateWords,
    DayPart::{Afternoon, Evening, Midday, Morning, Night},
    Needs::{Lead, Nothing, Number},
    Shift::{That, Unit},
    Unit::{Century, Day, Decade, Hour, Minute, Month, Quarter, Second, Week, Weekend, Year},
};

#[rustfmt::skip] // A table is read by lines.
pub(super) const DATE: DateWords = DateWords {
    months: &[
        ("enero", 1, Nothing), ("febrero", 2, Nothing), ("marzo", 3, Nothing), ("abril", 4, Nothing), ("mayo", 5, Lead),
        ("junio", 6, Nothing), ("julio", 7, Nothing), ("agosto", 8, Nothing), ("septiembre", 9, Nothing),
        ("setiembre", 9, Nothing), ("octubre", 10, Nothing), ("noviembre", 11, Nothing), ("diciembre", 12, Nothing),
    ],
    months_short: &[
        ("ene", 1, Number), ("feb", 2, Number), ("abr", 4, Number), ("jun", 6, Number), ("jul", 7, Number), ("ago", 8, Number),
        ("sept", 9, Number), ("oct", 10, Number), ("nov", 11, Number), ("dic", 12, Number),
    ],
    weekdays: &[
        ("lunes", 1, Nothing), ("martes", 2, Nothing), ("miércoles", 3, Nothing), ("jueves", 4, Nothing),
        ("viernes", 5, Nothing), ("sábado", 6, Nothing), ("domingo", 7, Lead),
    ],
    seasons: &[("primavera", 21, Lead), ("verano", 22, Lead), ("otoño", 23, Lead), ("invierno", 24, Lead)],
    units: &[
        ("segundo", Second, false), ("segundos", Second, true), ("minuto", Minute, false), ("minutos", Minute, true),
        ("hora", Hour, false), ("horas", Hour, true), ("día", Day, false), ("días", Day, true),
        ("fin de semana", Weekend, false), ("semana", Week, false), ("semanas", Week, true), ("mes", Month, false),
        ("meses", Month, true), ("trimestre", Quarter, false), ("trimestres", Quarter, true), ("año", Year, false),
        ("años", Year, true), ("década", Decade, false), ("décadas", Decade, true), ("siglo", Century, false),
        ("siglos", Century, true),
    ],
    counts: &[
        ("un", 1), ("una", 1), ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("seis", 6), ("siete", 7), ("ocho", 8),
        ("nueve", 9), ("diez", 10), ("once", 11), ("doce", 12), ("quince", 15), ("veinte", 20), ("treinta", 30), ("cien", 100),
    ],
    few: &["algunos", "algunas", "varios", "varias", "unos", "unas", "pocos", "pocas"],
    ordinals: &[
        ("primero", 1), ("primer", 1), ("primera", 1), ("segundo", 2), ("segunda", 2), ("tercer", 3), ("tercero", 3),
        ("tercera", 3), ("cuarto", 4), ("cuarta", 4), ("quinto", 5),
    ],
    ordinal_suffixes: &["º", "o"],
    days: &[
        ("hoy", 0, None, Nothing), ("ayer", -1, None, Nothing), ("anteayer", -2, None, Nothing), ("antier", -2, None, Nothing),
        ("pasado mañana", 2, None, Nothing), ("anoche", -1, Some(Night), Nothing), ("esta noche", 0, Some(Night), Nothing),
        ("esta mañana", 0, Some(Morning), Nothing), ("esta tarde", 0, Some(Afternoon), Nothing),
    ],
    shifts: &[
        ("este", Unit(0)), ("esta", Unit(0)), ("pasado", Unit(-1)), ("pasada", Unit(-1)), ("próximo", Unit(1)),
        ("próxima", Unit(1)), ("mismo", That), ("último", Unit(-1)), ("última", Unit(-1)),
    ],
    parts: &[
        ("por la mañana", Morning), ("por la tarde", Afternoon), ("por la noche", Night), ("al mediodía", Midday),
    ],
    clock_parts: &[
        ("de la mañana", Morning), ("de la madrugada", Morning), ("del mediodía", Midday), ("de la tarde", Afternoon),
        ("de la noche", Evening), ("a. m.", Morning), ("p. m.", Afternoon),
    ],
    stages: &["principios de", "mediados de", "finales de", "fines de", "inicios de", "comienzos de"],
    away: &[("después", Spoken), ("más tarde", Spoken), ("antes", Spoken), ("atrás", crate::language::date::Away::Text(-1))],
    ago: &["hace", "hace más de", "hace unos", "hace unas", "hace casi", "hace apenas", "hace cerca de"],
    of: &["de", "del", "del año", "de este"],
    in_month: &["en"],
    the: &["el", "día"],
    at: &["a las", "a la", "hacia las", "sobre las"],
    day_leads: &["el", "del", "al", "hasta el", "desde el"],
    on: &["del", "el", "de este", "de"],
    to: &["a", "al", "hasta", "hasta el"],
    from: &["de", "del", "desde", "desde el"],
    between: &["entre", "entre el"],
    and: &["y", "y el"],
    qualifiers: &[
        ("desde", Since), ("desde el", Since), ("a partir de", Since), ("a partir del", Since), ("hasta", Until),
        ("hasta el", Until), ("antes de", Before), ("antes del", Before), ("después de", After), ("después del", After),
        ("tras", After), ("hacia", Approximate), ("alrededor de", Approximate), ("en torno a", Approximate), ("para", By),
    ],
    fillers: &["el año", "el", "año", "en", "este"],
    recurring: &["cada", "todos los", "todas las"],
    leads: &[
        "en", "desde", "hasta", "de", "del", "para", "a", "hacia", "antes de", "después de", "tras", "entre", "y", "durante",
        "desde el", "en el", "el", "al", "principios de", "mediados de", "finales de", "fines de", "verano de",
        "otoño de", "invierno de", "primavera de", "a partir de", "este", "pasado", "próximo", "temporada", "por", "contra",
    ],
    year_leads: &["los", "las", "unos", "unas", "y", "o", "con", "son"],
    season_leads: &["en", "este", "en el", "en la", "esta", "el", "del", "desde el"],
    determiners: &["el", "la", "su", "este", "esta"],
    amounts: &[
        "más de", "cerca de", "unos", "unas", "casi", "alrededor de", "menos de", "al menos", "hasta los", "total de",
        "aproximadamente", "los", "las",
    ],
    year_words: &["año", "años", "ejercicio", "temporada", "edición", "copyright", "©", "mundial", "bienio", "curso"],
    counted: &[
        "euros", "dólares", "pesos", "personas", "habitantes", "metros", "kilómetros", "km", "m", "kg", "kilos", "toneladas",
        "hectáreas", "litros", "millones", "mil", "plazas", "empleos", "viviendas", "grados", "años", "meses", "días",
        "horas", "veces", "por", "puntos", "votos", "soldados", "muertos", "heridos", "€",
    ],
    eras: &[("a. c.", true), ("a.c.", true), ("antes de cristo", true), ("d. c.", false), ("d.c.", false)],
    decades: &[
        ("años veinte", 20), ("años treinta", 30), ("años cuarenta", 40), ("años cincuenta", 50), ("años sesenta", 60),
        ("años setenta", 70), ("años ochenta", 80), ("años noventa", 90), ("años 20", 20), ("años 30", 30), ("años 40", 40),
        ("años 50", 50), ("años 60", 60), ("años 70", 70), ("años 80", 80), ("años 90", 90), ("década de los 80", 80),
        ("década de los 90", 90), ("década de los 70", 70), ("década de los 60", 60),
    ],
    plain_decades: true,
    quarters: &["trimestre"],
    halves: &["semestre"],
    fiscal: &["ejercicio fiscal", "año fiscal"],
    meridiems: &[
        ("a. m.", crate::language::date::Meridiem::Am), ("p. m.", crate::language::date::Meridiem::Pm),
        ("a.m.", crate::language::date::Meridiem::Am), ("p.m.", crate::language::date::Meridiem::Pm),
        ("am", crate::language::date::Meridiem::Am), ("pm", crate::language::date::Meridiem::Pm),
    ],
    clock_words: &[("mediodía", 720, Lead), ("medianoche", 0, Lead)],
    hours: &["h", "horas", "hora", "hrs", "h.", "hs"],
    clock_point: true,
    clock_leads: &[
        "a las", "a la", "las", "la", "hacia las", "sobre las", "desde las", "hasta las", "de las", "entre las",
    ],
    zones: &[("hora local", ""), ("hora peninsular", "Europe/Madrid"), ("gmt", "Etc/GMT"), ("hora del este", "America/New_York")],
    future: &["será", "serán", "va", "van", "deberá", "previsto", "prevista"],
    ..DateWords::NONE
};
