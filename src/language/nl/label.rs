//! Dutch: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "artikel", "art.", "paragraaf", "hoofdstuk", "lid", "nr.", "nummer", "spoor", "vlucht", "kanaal", "fase", "categorie",
        "versie", "formule", "pagina", "blz.", "p.", "kamer", "bijlage", "figuur", "rugnummer", "snelweg", "rijksweg", "protocol",
        "psalm", "niveau", "resolutie", "kieskring", "sector", "schaal", "bladzijde", "richtlijn",
    ],
    naming_loose: &[
        "lijn", "groep", "blok", "aflevering", "seizoen", "etappe", "model", "plaats", "rij", "stoel", "verdieping", "zone", "deel",
        "bus", "tram", "afslag", "terminal", "studio", "akte", "set", "vraag", "punt", "eenheid", "reactor", "toren", "type", "geval",
        "optie", "hal", "tafel", "baan", "gate", "ronde", "stelling",
    ],
    naming_many: &["artikelen", "pagina's", "hoofdstukken", "nummers", "lijnen"],
    naming_exact: &["Nr.", "No.", "A", "N", "E", "FC", "RTL", "NPO", "SBS", "G", "U2"],
    codes: &["postcode", "isbn", "postbus", "iban", "kvk"],
    letters: &["A", "N", "E", "R", "S"],
    before_letters: &["de", "snelweg", "rijksweg", "op de", "lijn"],
    names: &["rtl 4", "rtl 5", "npo 1", "npo 2", "npo 3", "sbs 6", "d66", "jong 21", "50plus", "vlucht mh17", "mh17", "studio 100"],
    articles: &["de", "het", "een", "deze", "dit", "elke", "per", "zijn", "haar", "eerste", "laatste"],
    score_before: &[
        "won", "wonnen", "wint", "gewonnen", "versloeg", "versloegen", "verslaat", "verloor", "verloren", "verliest", "gelijkspel",
        "zege", "overwinning", "nederlaag", "uitslag", "stand", "ruststand", "voorsprong", "achterstand", "speelde", "gelijk", "met",
        "eindigde", "eindstand", "wedstrijd", "werd het", "wordt het", "is het", "bleef het", "stond het", "staat het", "maakte het",
    ],
    score_joints: &["tegen"],
    score_after: &["tegen", "van", "na verlenging", "bij rust", "in het voordeel", "zege", "nederlaag", "overwinning", "gelijkspel", "winst", "voorsprong"],
    never_score: &["van", "tussen", "ongeveer", "circa", "pagina's", "de"],
    score_units: &["jaar", "maanden", "dagen", "uur", "minuten", "km", "punten", "euro", "mensen", "procent", "keer", "%"],
    score_colon: false,
    phone_before: &["tel", "tel.", "telefoon", "fax", "nummer", "telefoonnummer", "bel", "via"],
    emergency: &["112", "911", "113", "144"],
    street_first: &["rue", "avenue"],
    street_endings: &[
        ("straat", true), ("weg", false), ("laan", true), ("plein", false), ("gracht", true), ("kade", true), ("dijk", false),
        ("singel", true), ("steeg", true), ("plantsoen", false),
    ],
    post_codes: &["0000 AA"],
    dials: &["bel", "bel naar", "sms naar", "sms'en naar"],
    ..LabelWords::NONE
};
