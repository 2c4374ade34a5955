//! Danish: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "artikel", "art.", "paragraf", "kapitel", "nr", "nr.", "nummer", "spor", "flight", "kanal", "fase", "kategori", "version", "side", "s.", "bilag", "figur", "rute", "niveau", "resolution",
        "protokol", "direktiv", "lokale", "motorvej",
    ],
    naming_loose: &[
        "linje", "gruppe", "blok", "afsnit", "sæson", "etape", "model", "plads", "række", "etage", "zone", "del", "bus", "tog", "frakørsel", "afkørsel", "terminal", "studie", "akt", "sæt",
        "spørgsmål", "punkt", "enhed", "reaktor", "type", "hal", "bord", "bane", "gate", "runde", "division", "klasse", "trin", "port",
    ],
    naming_many: &["artiklerne", "siderne", "kapitlerne", "numrene", "linjerne", "paragrafferne"],
    naming_exact: &["Nr", "Nr.", "No.", "E", "FC", "TV", "DR", "P", "U", "G"],
    codes: &["postnummer", "isbn", "iban", "kontonummer", "mobilepay", "cvr", "postboks"],
    letters: &["E", "A", "S"],
    before_letters: &["vej", "motorvejen", "linje", "på"],
    names: &["tv 2", "tv2", "dr 1", "dr1", "dr 2", "dr2", "formel 1", "mh17"],
    articles: &["den", "det", "en", "et", "denne", "dette", "hver", "hvert", "per", "sin", "sit", "hans", "hendes", "første", "sidste"],
    score_before: &[
        "vandt", "vundet", "vinder", "slog", "slår", "besejrede", "besejrer", "tabte", "taber", "tabt", "uafgjort", "sejr", "sejren", "nederlag", "nederlaget", "føring", "føringen", "resultat",
        "resultatet", "slutresultat", "endte", "ender", "stod det", "er det", "blev det", "udlignede til", "reducerede til", "øgede til", "kampen", "førte", "fører",
        "afstemningen", "stemte",
    ],
    score_joints: &["mod"],
    score_after: &["mod", "sejr", "sejren", "nederlag", "ved pausen", "efter forlænget spilletid", "føring", "på udebane", "hjemme", "ude"],
    never_score: &["mellem", "omkring", "cirka", "siderne", "de", "fra"],
    score_units: &[
        "år", "måneder", "dage", "timer", "minutter", "km", "point", "euro", "kroner", "personer", "procent", "gange", "%", "uger", "børn", "kr", "dollar", "pund", "øre", "grader", "meter", "hektar",
        "ton", "kg", "liter", "procentpoint", "millioner", "milliarder", "mænd", "kvinder",
    ],
    score_colon: false,
    phone_before: &["tlf", "tlf.", "telefon", "fax", "nummer", "telefonnummer", "ring", "mobil"],
    emergency: &["112", "911", "114", "1813"],
    street_endings: &[
        ("gade", true), ("gaden", true), ("vej", true), ("vejen", true), ("allé", true), ("plads", false), ("torv", true), ("torvet", true), ("stræde", true), ("stien", true), ("kaj", true),
    ],
    post_codes: &["0000"],
    dials: &["ring", "ring til", "ringe", "sms til", "send sms til"],
    ..LabelWords::NONE
};
