//! French: months, weekdays and the words around dates and times.

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
        ("janvier", 1, Nothing), ("février", 2, Nothing), ("mars", 3, Lead), ("avril", 4, Nothing), ("mai", 5, Lead),
        ("juin", 6, Nothing), ("juillet", 7, Nothing), ("août", 8, Nothing), ("aout", 8, Nothing),
        ("septembre", 9, Nothing), ("octobre", 10, Nothing), ("novembre", 11, Nothing), ("décembre", 12, Nothing),
    ],
    months_short: &[
        ("janv", 1, Number), ("févr", 2, Number), ("fév", 2, Number), ("avr", 4, Number), ("juil", 7, Number),
        ("sept", 9, Number), ("oct", 10, Number), ("nov", 11, Number), ("déc", 12, Number),
    ],
    weekdays: &[
        ("lundi", 1, Nothing), ("mardi", 2, Nothing), ("mercredi", 3, Nothing), ("jeudi", 4, Nothing),
        ("vendredi", 5, Nothing), ("samedi", 6, Nothing), ("dimanche", 7, Nothing),
    ],
    seasons: &[
        ("printemps", 21, Lead), ("été", 22, Number), ("automne", 23, Lead), ("hiver", 24, Lead),
    ],
    units: &[
        ("seconde", Second, false), ("secondes", Second, true), ("minute", Minute, false), ("minutes", Minute, true),
        ("heure", Hour, false), ("heures", Hour, true), ("jour", Day, false), ("jours", Day, true),
        ("week-end", Weekend, false), ("semaine", Week, false), ("semaines", Week, true), ("mois", Month, false),
        ("trimestre", Quarter, false), ("trimestres", Quarter, true), ("an", Year, false), ("ans", Year, true),
        ("année", Year, false), ("années", Year, true), ("décennie", Decade, false), ("décennies", Decade, true),
        ("siècle", Century, false), ("siècles", Century, true),
    ],
    counts: &[
        ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8),
        ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("quinze", 15), ("vingt", 20), ("trente", 30), ("cent", 100),
    ],
    few: &["quelques", "plusieurs"],
    ordinals: &[
        ("premier", 1), ("première", 1), ("deuxième", 2), ("second", 2), ("troisième", 3), ("quatrième", 4), ("cinquième", 5),
        ("sixième", 6), ("septième", 7), ("huitième", 8), ("neuvième", 9), ("dixième", 10), ("onzième", 11), ("douzième", 12),
        ("treizième", 13), ("quatorzième", 14), ("quinzième", 15), ("seizième", 16), ("dix-septième", 17),
        ("dix-huitième", 18), ("dix-neuvième", 19), ("vingtième", 20),
    ],
    ordinal_suffixes: &["er", "ᵉʳ", "e", "ème"],
    days: &[
        ("aujourd'hui", 0, None, Nothing), ("hier", -1, None, Nothing), ("avant-hier", -2, None, Nothing),
        ("demain", 1, None, Nothing), ("après-demain", 2, None, Nothing), ("ce soir", 0, Some(Evening), Nothing),
        ("ce matin", 0, Some(Morning), Nothing), ("cette nuit", 0, Some(Night), Nothing),
    ],
    shifts: &[
        ("ce", Unit(0)), ("cet", Unit(0)), ("cette", Unit(0)), ("même", That),
    ],
    parts: &[
        ("matin", Morning), ("midi", Midday), ("après-midi", Afternoon), ("soir", Evening), ("nuit", Night),
    ],
    clock_parts: &[
        ("du matin", Morning), ("de l'après-midi", Afternoon), ("du soir", Evening),
    ],
    stages: &["début", "mi", "fin", "courant", "dès", "au début de", "à la fin de"],
    away: &[("plus tard", Spoken), ("plus tôt", Spoken), ("auparavant", Spoken), ("après", Spoken), ("avant", Spoken)],
    ago: &["il y a", "voici", "voilà", "il y a environ", "il y a plus de", "il y a près de"],
    ahead: &[],
    of: &["de", "d'", "du", "de l'année"],
    in_month: &["en"],
    the: &["le"],
    at: &["à", "vers", "dès"],
    day_leads: &["le", "du", "au", "dès le", "depuis le"],
    on: &["le", "ce"],
    to: &["à", "au", "jusqu'au", "jusqu'à"],
    from: &["de", "du", "d'"],
    between: &["entre", "entre le"],
    and: &["et", "et le"],
    qualifiers: &[
        ("depuis", Since), ("depuis le", Since), ("dès", Since), ("à partir de", Since), ("à partir du", Since),
        ("jusqu'en", Until), ("jusqu'au", Until), ("jusqu'à", Until), ("d'ici", By), ("d'ici à", By), ("d'ici au", By),
        ("avant", Before), ("avant le", Before), ("après", After), ("après le", After), ("vers", Approximate),
        ("environ", Approximate), ("autour de", Approximate), ("aux alentours de", Approximate),
    ],
    qualifiers_after: &[],
    fillers: &["le", "en", "l'année", "la", "l'an"],
    recurring: &["chaque", "tous les", "toutes les", "les"],
    leads: &[
        "en", "depuis", "dès", "jusqu'en", "de", "d'", "à", "avant", "après", "vers", "fin", "début", "mi", "courant", "pour",
        "d'ici", "d'ici à", "entre", "et", "en janvier", "au", "depuis le", "le", "du", "mois de", "été", "printemps",
        "automne", "hiver", "l'été", "saison", "dès l'été", "à l'horizon", "horizon", "les", "pendant",
    ],
    year_leads: &["les", "des", "et", "ou", "ces", "ses", "pour", "avec", "il", "elle"],
    season_leads: &["au", "en", "cet", "l'", "de l'", "dès l'", "depuis l'", "à l'", "du"],
    determiners: &["le", "la", "l'", "son", "sa", "du", "ce", "cette"],
    amounts: &[
        "plus de", "près de", "environ", "moins de", "quelque", "presque", "au moins", "jusqu'à", "à peine", "total de",
    ],
    year_words: &["année", "an", "années", "l'an", "copyright", "©", "millésime", "saison", "exercice", "édition", "rentrée", "horizon"],
    counted: COUNTED,
    eras: &[
        ("av. j.-c.", true), ("avant jésus-christ", true), ("av. j.-c", true), ("ap. j.-c.", false),
    ],
    decades: &[
        ("années vingt", 20), ("années trente", 30), ("années quarante", 40), ("années cinquante", 50), ("années soixante", 60),
        ("années soixante-dix", 70), ("années quatre-vingt", 80), ("années quatre-vingt-dix", 90), ("années 20", 20),
        ("années 30", 30), ("années 40", 40), ("années 50", 50), ("années 60", 60), ("années 70", 70), ("années 80", 80),
        ("années 90", 90),
    ],
    plain_decades: true,
    quarters: &["trimestre"],
    halves: &["semestre"],
    fiscal: &["exercice"],
    clock_words: &[("midi", 720, Lead), ("minuit", 0, Lead)],
    hours: &["h", "heures", "heure", "H"],
    clock_leads: &["à", "vers", "dès", "avant", "après", "depuis"],
    zones: &[("heure de paris", "Europe/Paris"), ("heure locale", ""), ("gmt", "Etc/GMT"), ("heures gmt", "Etc/GMT")],
    future: &["sera", "seront", "devrait", "devraient", "va", "vont", "doit", "doivent", "prévu", "prévue"],
    ..DateWords::NONE
};

/// What is counted beside plurals in `s` and `x`.
const COUNTED: &[&str] = &[
    "euros", "dollars", "francs", "personnes", "habitants", "mètres", "kilomètres", "km", "m", "kg", "kilos", "tonnes",
    "hectares", "litres", "millions", "milliards", "places", "emplois", "salariés", "logements", "mètres carrés", "€",
    "degrés", "ans", "mois", "jours", "heures", "fois", "pour cent", "points", "voix", "soldats", "morts", "blessés",
    "d'entre",
];
