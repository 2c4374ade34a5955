//! Dutch: months, weekdays and the words around dates and times.

use crate::language::date::{
    Away::{Spoken, Text},
    DateRelation::{After, Approximate, Before, By, Since, Until},
    DateWords,
    DayPart::{Afternoon, Evening, Morning, Night},
    Needs::{Lead, Nothing, Number},
    Shift::{That, Unit},
    Unit::{Century, Day, Decade, Hour, Minute, Month, Quarter, Second, Week, Weekend, Year},
};

#[rustfmt::skip] // A table is read by lines.
pub(super) const DATE: DateWords = DateWords {
    months: &[
        ("januari", 1, Nothing), ("februari", 2, Nothing), ("maart", 3, Nothing), ("april", 4, Nothing), ("mei", 5, Lead),
        ("juni", 6, Nothing), ("juli", 7, Nothing), ("augustus", 8, Nothing), ("september", 9, Nothing),
        ("oktober", 10, Nothing), ("november", 11, Nothing), ("december", 12, Nothing),
    ],
    months_short: &[
        ("jan", 1, Number), ("feb", 2, Number), ("mrt", 3, Number), ("apr", 4, Number), ("jun", 6, Number), ("jul", 7, Number),
        ("aug", 8, Number), ("sept", 9, Number), ("sep", 9, Number), ("okt", 10, Number), ("nov", 11, Number), ("dec", 12, Number),
    ],
    weekdays: &[
        ("maandag", 1, Nothing), ("dinsdag", 2, Nothing), ("woensdag", 3, Nothing), ("donderdag", 4, Nothing),
        ("vrijdag", 5, Nothing), ("zaterdag", 6, Nothing), ("zondag", 7, Nothing),
    ],
    glued_parts: true,
    seasons: &[("lente", 21, Lead), ("voorjaar", 21, Lead), ("zomer", 22, Lead), ("herfst", 23, Lead), ("najaar", 23, Lead), ("winter", 24, Lead)],
    units: &[
        ("seconde", Second, false), ("seconden", Second, true), ("minuut", Minute, false), ("minuten", Minute, true),
        ("uur", Hour, true), ("uren", Hour, true), ("dag", Day, false), ("dagen", Day, true), ("weekend", Weekend, false), ("weekeinde", Weekend, false),
        ("week", Week, false), ("weken", Week, true), ("maand", Month, false), ("maanden", Month, true), ("kwartaal", Quarter, false),
        ("kwartalen", Quarter, true), ("jaar", Year, true), ("jaren", Year, true), ("decennium", Decade, false),
        ("decennia", Decade, true), ("eeuw", Century, false), ("eeuwen", Century, true),
    ],
    counts: &[
        ("een", 1), ("één", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8),
        ("negen", 9), ("tien", 10), ("elf", 11), ("twaalf", 12), ("vijftien", 15), ("twintig", 20), ("dertig", 30), ("honderd", 100),
    ],
    few: &["enkele", "een paar", "paar"],
    ordinals: &[
        ("eerste", 1), ("tweede", 2), ("derde", 3), ("vierde", 4), ("vijfde", 5), ("zesde", 6), ("zevende", 7), ("achtste", 8),
        ("negende", 9), ("tiende", 10), ("elfde", 11), ("twaalfde", 12), ("dertiende", 13), ("veertiende", 14),
        ("vijftiende", 15), ("zestiende", 16), ("zeventiende", 17), ("achttiende", 18), ("negentiende", 19), ("twintigste", 20),
        ("eenentwintigste", 21),
    ],
    ordinal_suffixes: &["e", "ste", "de"],
    days: &[
        ("vandaag", 0, None, Nothing), ("gisteren", -1, None, Nothing), ("eergisteren", -2, None, Nothing),
        ("gisteravond", -1, Some(Evening), Nothing), ("gisterochtend", -1, Some(Morning), Nothing),
        ("gistermiddag", -1, Some(Afternoon), Nothing), ("vanavond", 0, Some(Evening), Nothing),
        ("vanochtend", 0, Some(Morning), Nothing), ("vanmorgen", 0, Some(Morning), Nothing),
        ("vanmiddag", 0, Some(Afternoon), Nothing), ("vannacht", 0, Some(Night), Nothing), ("overmorgen", 2, None, Nothing),
    ],
    shifts: &[
        ("vorige", Unit(-1)), ("vorig", Unit(-1)), ("afgelopen", Unit(-1)), ("deze", Unit(0)), ("dit", Unit(0)),
        ("volgende", Unit(1)), ("volgend", Unit(1)), ("komende", Unit(1)), ("komend", Unit(1)), ("dezelfde", That), ("aanstaande", Unit(1)),
    ],
    vague_plurals: true,
    parts: &[
        ("ochtend", Morning), ("morgen", Morning), ("middag", Afternoon), ("avond", Evening), ("nacht", Night),
    ],
    clock_parts: &[
        ("'s ochtends", Morning), ("'s morgens", Morning), ("'s middags", Afternoon), ("'s avonds", Evening), ("'s nachts", Night),
    ],
    stages: &["begin", "eind", "medio", "half", "midden", "begin van"],
    away: &[("geleden", Text(-1)), ("later", Spoken), ("eerder", Spoken), ("daarvoor", Spoken), ("daarna", Spoken)],
    of: &["van", "in", "van het jaar"],
    in_month: &["in"],
    the: &["de", "den"],
    at: &["om", "rond", "vanaf", "tegen"],
    day_leads: &["op", "sinds", "vanaf", "per"],
    on: &["op", "van"],
    to: &["tot", "tot en met", "t/m"],
    from: &["van", "vanaf"],
    between: &["tussen"],
    and: &["en"],
    qualifiers: &[
        ("sinds", Since), ("vanaf", Since), ("tot", Until), ("tot en met", Until), ("uiterlijk", By), ("voor", Before), ("vóór", Before),
        ("na", After), ("rond", Approximate), ("omstreeks", Approximate), ("circa", Approximate), ("ca.", Approximate),
    ],
    fillers: &["het jaar", "in", "op"],
    recurring: &["elke", "iedere", "elk", "ieder"],
    named: &["goede", "witte", "zwarte"],
    leads: &[
        "in", "sinds", "vanaf", "tot", "van", "voor", "na", "begin", "eind", "medio", "half", "uit", "rond", "tussen", "tegen", "over", "en",
        "tot en met", "najaar van", "zomer van", "winter van", "voorjaar van", "per", "voorjaar", "najaar", "zomer", "op",
    ],
    year_leads: &["de", "en", "of", "met", "ruim"],
    season_leads: &["in de", "in het", "deze", "afgelopen", "van de", "sinds de", "dit", "het"],
    determiners: &["de", "het", "een", "zijn", "haar"],
    amounts: &["meer dan", "ruim", "bijna", "ongeveer", "circa", "zo'n", "minder dan", "minstens", "maximaal", "de"],
    year_words: &["jaar", "seizoen", "copyright", "©", "editie", "boekjaar"],
    counted: &[
        "euro", "dollar", "procent", "mensen", "personen", "inwoners", "meter", "kilometer", "km", "m", "kg", "kilo", "ton",
        "hectare", "liter", "miljoen", "miljard", "woningen", "graden", "jaar", "maanden", "dagen", "uur", "keer", "punten",
        "doden", "gewonden", "vierkante", "kubieke", "stuks", "man", "banen", "bezoekers", "leden", "leerlingen", "studenten", "€",
    ],
    eras: &[("v. chr.", true), ("v.chr.", true), ("voor christus", true), ("n. chr.", false), ("n.chr.", false)],
    decades: &[
        ("jaren twintig", 20), ("jaren dertig", 30), ("jaren veertig", 40), ("jaren vijftig", 50), ("jaren zestig", 60),
        ("jaren zeventig", 70), ("jaren tachtig", 80), ("jaren negentig", 90), ("jaren 20", 20), ("jaren 30", 30), ("jaren 40", 40),
        ("jaren 50", 50), ("jaren 60", 60), ("jaren 70", 70), ("jaren 80", 80), ("jaren 90", 90),
    ],
    plain_decades: true,
    quarters: &["kwartaal"],
    halves: &["halfjaar", "helft"],
    weeks: &[("week", false)],
    fiscal: &["boekjaar"],
    clock_words: &[("middernacht", 0, Lead)],
    clock_offsets: &[("half", -30), ("kwart over", 15), ("kwart voor", -15)],
    hours: &["uur", "u", "u."],
    clock_point: true,
    clock_leads: &["om", "rond", "vanaf", "tegen", "omstreeks", "sinds"],
    zones: &[("lokale tijd", ""), ("plaatselijke tijd", ""), ("nederlandse tijd", "Europe/Amsterdam")],
    future: &["zal", "zullen", "moet", "gaat", "gaan"],
    ..DateWords::NONE
};
