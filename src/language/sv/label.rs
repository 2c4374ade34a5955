//! Swedish: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "artikel", "art.", "paragraf", "kapitel", "nr", "nr.", "nummer", "spår", "flight", "kanal", "fas", "kategori", "version", "sida", "sid.", "s.",
        "rum", "bilaga", "figur", "riksväg", "länsväg", "europaväg", "väg", "psaltaren", "nivå", "resolution", "protokoll", "direktiv", "lag",
    ],
    naming_loose: &[
        "linje", "grupp", "block", "kvarter", "avsnitt", "säsong", "etapp", "modell", "plats", "rad", "våning", "zon", "del", "buss", "tåg", "spårvagn", "avfart",
        "terminal", "studio", "akt", "set", "fråga", "punkt", "enhet", "reaktor", "typ", "alternativ", "hall", "bord", "bana", "gate", "omgång", "division", "klass",
        "årskurs", "port",
    ],
    naming_many: &["artiklarna", "sidorna", "kapitlen", "numren", "linjerna", "paragraferna"],
    naming_exact: &["Nr", "Nr.", "No.", "E", "FC", "TV", "SVT", "P", "U", "G", "Box"],
    codes: &["postnummer", "isbn", "iban", "bankgiro", "plusgiro", "swish"],
    letters: &["E", "A", "S"],
    before_letters: &["väg", "motorvägen", "linje", "på"],
    names: &["tv 4", "tv4", "svt 1", "svt 2", "p 1", "p 3", "p 4", "formel 1", "vasaloppet 90", "mh17", "sverige 24"],
    articles: &["den", "det", "en", "ett", "denna", "detta", "varje", "per", "sin", "sitt", "hans", "hennes", "första", "sista"],
    score_before: &[
        "vann", "vunnit", "vinner", "slog", "slår", "besegrade", "besegrar", "förlorade", "förlorar", "förlorat", "kryssade", "oavgjort", "seger", "segern", "segrar",
        "förlust", "förlusten", "ledning", "ledningen", "underläge", "resultat", "resultatet", "slutresultat", "slutade", "slutar", "stod det", "är det", "blev det",
        "kvittera till", "kvitterade till", "reducerade till", "utökade till", "matchen", "ledde", "leder",
        "röstsiffrorna", "omröstningen", "röstade", "siffrorna",
    ],
    score_joints: &["mot"],
    score_after: &["mot", "seger", "segern", "förlust", "i halvtid", "i paus", "efter förlängning", "ledning", "vinst", "på bortaplan", "hemma", "borta"],
    never_score: &["mellan", "omkring", "cirka", "sidorna", "de", "från"],
    score_units: &["år", "månader", "dagar", "timmar", "minuter", "km", "poäng", "euro", "kronor", "personer", "procent", "gånger", "%", "veckor", "barn", "kr", "dollar", "pund", "öre", "grader", "meter", "hektar", "ton", "kg", "liter", "mil",
        "procentenheter", "miljoner", "miljarder", "män", "kvinnor"],
    score_colon: false,
    phone_before: &["tel", "tel.", "telefon", "fax", "nummer", "telefonnummer", "ring", "mobil"],
    emergency: &["112", "911", "113", "1177", "114 14"],
    street_endings: &[
        ("gatan", true), ("vägen", true), ("gränd", true), ("allén", true), ("torget", true), ("plan", false), ("stigen", true), ("backen", true), ("gata", true), ("väg", false),
        ("leden", false), ("kajen", true), ("plats", false),
    ],
    post_codes: &["000 00"],
    dials: &["ring", "ringa", "sms:a till", "sms till", "sms:a"],
    ..LabelWords::NONE
};
