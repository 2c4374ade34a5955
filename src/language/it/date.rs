//! Italian: months, weekdays and the words around dates and times.

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
        ("gennaio", 1, Nothing), ("febbraio", 2, Nothing), ("marzo", 3, Nothing), ("aprile", 4, Nothing), ("maggio", 5, Nothing),
        ("giugno", 6, Nothing), ("luglio", 7, Nothing), ("agosto", 8, Nothing), ("settembre", 9, Nothing), ("ottobre", 10, Nothing),
        ("novembre", 11, Nothing), ("dicembre", 12, Nothing),
    ],
    months_short: &[
        ("gen", 1, Number), ("feb", 2, Number), ("mar", 3, Number), ("apr", 4, Number), ("mag", 5, Number), ("giu", 6, Number),
        ("lug", 7, Number), ("ago", 8, Number), ("set", 9, Number), ("ott", 10, Number), ("nov", 11, Number), ("dic", 12, Number),
    ],
    weekdays: &[
        ("lunedì", 1, Nothing), ("martedì", 2, Nothing), ("mercoledì", 3, Nothing), ("giovedì", 4, Nothing), ("venerdì", 5, Nothing),
        ("sabato", 6, Nothing), ("domenica", 7, Lead),
    ],
    seasons: &[("primavera", 21, Lead), ("estate", 22, Lead), ("autunno", 23, Lead), ("inverno", 24, Lead)],
    units: &[
        ("secondo", Second, false), ("secondi", Second, true), ("minuto", Minute, false), ("minuti", Minute, true), ("ora", Hour, false),
        ("ore", Hour, true), ("giorno", Day, false), ("giorni", Day, true), ("fine settimana", Weekend, false), ("weekend", Weekend, false), ("settimana", Week, false),
        ("settimane", Week, true), ("mese", Month, false), ("mesi", Month, true), ("trimestre", Quarter, false), ("trimestri", Quarter, true),
        ("anno", Year, false), ("anni", Year, true), ("decennio", Decade, false), ("decenni", Decade, true), ("secolo", Century, false), ("secoli", Century, true),
    ],
    counts: &[
        ("un", 1), ("una", 1), ("due", 2), ("tre", 3), ("quattro", 4), ("cinque", 5), ("sei", 6), ("sette", 7), ("otto", 8), ("nove", 9),
        ("dieci", 10), ("undici", 11), ("dodici", 12), ("quindici", 15), ("venti", 20), ("trenta", 30), ("cento", 100),
    ],
    few: &["alcuni", "alcune", "pochi", "poche", "qualche", "diversi", "diverse"],
    ordinals: &[
        ("primo", 1), ("prima", 1), ("secondo", 2), ("seconda", 2), ("terzo", 3), ("terza", 3), ("quarto", 4), ("quarta", 4), ("quinto", 5),
    ],
    ordinal_suffixes: &["º", "°", "ª", "esimo", "o", "a"],
    days: &[
        ("oggi", 0, None, Nothing), ("ieri", -1, None, Nothing), ("l'altro ieri", -2, None, Nothing), ("domani", 1, None, Nothing), ("dopodomani", 2, None, Nothing),
        ("stasera", 0, Some(Evening), Nothing), ("stamattina", 0, Some(Morning), Nothing), ("stanotte", 0, Some(Night), Nothing), ("ieri sera", -1, Some(Evening), Nothing),
    ],
    shifts: &[
        ("questo", Unit(0)), ("questa", Unit(0)), ("quest'", Unit(0)), ("scorso", Unit(-1)), ("scorsa", Unit(-1)), ("prossimo", Unit(1)), ("prossima", Unit(1)), ("stesso", That),
        ("stessa", That), ("scorsi", Unit(-1)), ("scorse", Unit(-1)), ("prossimi", Unit(1)), ("prossime", Unit(1)),
        ("ultimo", Unit(-1)), ("ultima", Unit(-1)), ("ultimi", Unit(-1)), ("ultime", Unit(-1)), ("penultima", Unit(-2)),
        ("questi", Unit(0)), ("queste", Unit(0)),
    ],
    shifts_after: &[
        ("scorso", Unit(-1)), ("scorsa", Unit(-1)), ("scorsi", Unit(-1)), ("scorse", Unit(-1)), ("passato", Unit(-1)),
        ("passata", Unit(-1)), ("passati", Unit(-1)), ("passate", Unit(-1)), ("ultimo scorso", Unit(-1)), ("u.s.", Unit(-1)),
        ("prossimo", Unit(1)), ("prossima", Unit(1)), ("prossimi", Unit(1)), ("prossime", Unit(1)), ("p.v.", Unit(1)),
        ("venturo", Unit(1)), ("ventura", Unit(1)), ("che viene", Unit(1)), ("in corso", Unit(0)), ("corrente", Unit(0)),
        ("successivo", That), ("successiva", That), ("seguente", That), ("precedente", That), ("dopo", That),
    ],
    nearest_weekdays: true,
    vague_plurals: true,
    parts: &[("mattina", Morning), ("pomeriggio", Afternoon), ("sera", Evening), ("notte", Night)],
    clock_parts: &[
        ("di mattina", Morning), ("del mattino", Morning), ("di notte", Night), ("del pomeriggio", Afternoon), ("di sera", Evening), ("della sera", Evening),
        ("di pomeriggio", Afternoon),
    ],
    stages: &["inizio", "metà", "fine", "inizi", "inizio del", "fine del", "metà del"],
    away: &[("fa", Text(-1)), ("dopo", Spoken), ("più tardi", Spoken), ("prima", Spoken)],
    ahead_sure: &["tra", "fra", "tra circa", "fra circa", "tra poco più di", "di qui a"],
    of: &["di", "del", "dell'", "della", "dell'anno", "dello"],
    genitives: &["di", "del", "della", "dell'", "dello", "dei", "degli", "delle"],
    in_month: &["in", "a"],
    the: &["il", "l'"],
    at: &["alle", "alle ore", "ore", "verso le", "dalle"],
    day_leads: &["il", "del", "dal", "al", "entro il", "l'"],
    on: &["del", "di", "il"],
    to: &["a", "al", "fino al", "all'"],
    from: &["da", "dal", "dall'"],
    between: &["tra", "fra", "tra il", "fra il"],
    and: &["e", "e il", "e l'"],
    qualifiers: &[
        ("dal", Since), ("da", Since), ("a partire dal", Since), ("sin dal", Since), ("fin dal", Since), ("fino al", Until), ("fino a", Until), ("entro il", By), ("entro", By),
        ("prima del", Before), ("prima di", Before), ("dopo il", After), ("verso il", Approximate), ("intorno al", Approximate), ("circa", Approximate),
    ],
    fillers: &["il", "l'anno", "anno", "nel"],
    recurring: &["ogni", "tutti i", "tutte le"],
    leads: &[
        "nel", "del", "dal", "al", "fino al", "entro il", "il", "di", "in", "a", "da", "dopo il", "prima del", "tra il", "fra il", "e il", "e", "per il", "fine", "inizio", "metà",
        "sul", "col", "dell'estate", "estate", "primavera", "autunno", "inverno", "verso il", "intorno al", "già nel", "anno", "dell'anno", "stagione", "ad", "nell'estate del", "durante il", "ed il", "lo scorso",
    ],
    year_leads: &["i", "gli", "le", "e", "o", "con", "circa", "oltre"],
    season_leads: &["in", "nell'", "nella", "quest'", "questa", "dell'", "della", "l'", "la", "scorsa"],
    determiners: &["il", "lo", "la", "l'", "i", "suo", "sua", "questo", "questa", "un"],
    amounts: &["più di", "circa", "oltre", "quasi", "meno di", "almeno", "fino a", "i", "le", "gli", "altri", "altre"],
    year_words: &["anno", "anni", "stagione", "edizione", "esercizio", "copyright", "©", "biennio", "triennio"],
    counted: &[
        "euro", "dollari", "persone", "abitanti", "metri", "chilometri", "km", "m", "kg", "chili", "tonnellate", "ettari", "litri", "milioni", "miliardi", "posti", "alloggi", "gradi", "anni", "mesi",
        "giorni", "ore", "volte", "punti", "voti", "soldati", "morti", "feriti", "lire", "mila", "€",
    ],
    eras: &[("a.c.", true), ("a. c.", true), ("avanti cristo", true), ("d.c.", false), ("d. c.", false)],
    decade_words: &["anni"],
    decades: &[
        ("anni dieci", 10), ("anni venti", 20), ("anni trenta", 30), ("anni quaranta", 40), ("anni cinquanta", 50),
        ("anni sessanta", 60), ("anni settanta", 70), ("anni ottanta", 80), ("anni novanta", 90), ("anni duemila", 0),
    ],
    centuries: &[
        ("duecento", 13), ("trecento", 14), ("quattrocento", 15), ("cinquecento", 16), ("seicento", 17), ("settecento", 18),
        ("ottocento", 19), ("novecento", 20),
    ],
    century_leads: &[
        "il", "l'", "nel", "nell'", "del", "dell'", "dal", "dall'", "al", "all'", "sul", "sull'", "primo", "secondo", "tardo",
        "fine", "metà", "inizio", "pieno", "tra", "fra", "e", "di fine", "e il",
    ],
    plain_decades: true,
    quarters: &["trimestre"],
    halves: &["semestre"],
    fiscal: &["anno fiscale"],
    clock_words: &[("mezzogiorno", 720, Lead), ("mezzanotte", 0, Lead)],
    hours: &["ore"],
    clock_point: true,
    clock_leads: &["alle", "alle ore", "ore", "dalle", "dalle ore", "verso le", "fino alle", "entro le", "delle", "delle ore", "le", "le ore", "intorno alle", "per le", "all'"],
    zones: &[("ora locale", ""), ("ora italiana", "Europe/Rome"), ("ore italiane", "Europe/Rome")],
    future: &["sarà", "saranno", "dovrà", "dovrebbe", "previsto", "prevista"],
    ..DateWords::NONE
};
