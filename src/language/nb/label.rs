//! Norwegian: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "artikkel", "art.", "paragraf", "kapittel", "nr", "nr.", "nummer", "spor", "flight", "kanal", "fase", "kategori", "versjon", "side", "s.", "rom", "vedlegg", "figur", "riksvei",
        "fylkesvei", "europavei", "nivå", "resolusjon", "protokoll", "direktiv",
    ],
    naming_loose: &[
        "linje", "gruppe", "blokk", "kvartal", "episode", "sesong", "etappe", "modell", "plass", "rad", "etasje", "sone", "del", "buss", "tog", "trikk", "avkjørsel", "terminal", "studio",
        "akt", "sett", "spørsmål", "punkt", "enhet", "reaktor", "type", "alternativ", "hall", "bord", "bane", "gate", "runde", "divisjon", "klasse", "trinn", "port",
    ],
    naming_many: &["artiklene", "sidene", "kapitlene", "numrene", "linjene", "paragrafene"],
    naming_exact: &["Nr", "Nr.", "No.", "E", "FC", "TV", "NRK", "P", "U", "G", "Rv.", "Fv."],
    codes: &["postnummer", "isbn", "iban", "kontonummer", "vipps", "postboks"],
    letters: &["E", "A", "S"],
    before_letters: &["vei", "motorveien", "linje", "på"],
    names: &["tv 2", "tv2", "nrk 1", "nrk1", "formel 1", "mh17"],
    articles: &["den", "det", "en", "et", "ei", "denne", "dette", "hver", "hvert", "per", "sin", "sitt", "hans", "hennes", "første", "siste"],
    score_before: &[
        "vant", "vunnet", "vinner", "slo", "slår", "beseiret", "beseirer", "tapte", "taper", "tapt", "uavgjort", "seier", "seieren", "tap", "tapet", "ledelse", "ledelsen", "resultat",
        "resultatet", "sluttresultat", "endte", "ender", "sto det", "er det", "ble det", "utlignet til", "reduserte til", "økte til", "kampen", "ledet", "leder",
        "avstemningen", "stemte",
    ],
    score_joints: &["mot"],
    score_after: &["mot", "seier", "seieren", "tap", "til pause", "etter ekstraomganger", "ledelse", "på bortebane", "hjemme", "borte"],
    never_score: &["mellom", "omkring", "cirka", "sidene", "de", "fra"],
    score_units: &[
        "år", "måneder", "dager", "timer", "minutter", "km", "poeng", "euro", "kroner", "personer", "prosent", "ganger", "%", "uker", "barn", "kr", "dollar", "pund", "øre", "grader", "meter",
        "hektar", "tonn", "kg", "liter", "mil", "prosentpoeng", "millioner", "milliarder", "menn", "kvinner",
    ],
    score_colon: false,
    phone_before: &["tlf", "tlf.", "telefon", "faks", "nummer", "telefonnummer", "ring", "mobil"],
    emergency: &["112", "911", "113", "110", "02800"],
    street_endings: &[
        ("gata", true), ("gaten", true), ("gate", true), ("veien", true), ("vegen", true), ("vei", true), ("veg", true), ("plass", false), ("torget", true), ("alléen", true), ("bakken", true),
        ("stien", true), ("kaia", true),
    ],
    post_codes: &["0000"],
    dials: &["ring", "ringe", "sms til", "send sms til"],
    ..LabelWords::NONE
};
