//! French: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "article", "article l.", "article r.", "article d.", "art.", "alinéa", "paragraphe", "chapitre", "chap.", "section", "annexe", "n°", "nº", "no", "numéro",
        "quai", "vol", "porte", "phase", "catégorie", "version", "formule", "page", "p.", "chambre", "salle", "bureau",
        "figure", "dossard", "autoroute", "nationale", "départementale", "route", "protocole", "psaume", "verset", "niveau",
        "résolution", "circonscription", "secteur", "lot", "magnitude", "tome", "volume", "chaîne", "canal", "pavillon",
        "échelon", "classe", "décret", "loi", "amendement", "rue du",
    ],
    naming_loose: &[
        "ligne", "groupe", "bloc", "épisode", "saison", "étape", "modèle", "place", "rang", "rangée", "siège", "étage", "zone",
        "partie", "station", "bus", "tram", "sortie", "terminal", "studio", "acte", "scène", "set", "manche", "question",
        "point", "unité", "réacteur", "tour", "type", "cas", "option", "ligue", "division", "hall", "stand", "table", "piste",
    ],
    naming_many: &["articles", "pages", "chapitres", "numéros", "nos", "lignes", "paragraphes", "pp."],
    naming_exact: &["N°", "RN", "RD", "N", "D", "TER", "TGV", "RER", "FC", "G", "U"],
    codes: &["code postal", "siren", "siret", "isbn", "cedex", "bp", "iban", "cs"],
    letters: &["A", "N", "D", "E", "M", "T", "C"],
    before_letters: &["l'", "la", "autoroute", "nationale", "départementale", "sur l'", "sur la", "ligne", "route"],
    names: &["france 2", "france 3", "france 5", "france 24", "europe 1", "rtl 2", "tf1", "m6", "11 septembre", "ligue 1", "ligue 2", "canal 9", "mai 68", "top 14", "pro d2", "49.3", "49-3"],
    articles: &["le", "la", "les", "l'", "un", "une", "cette", "ce", "chaque", "par", "sa", "son", "première", "dernière"],
    score_before: &[
        "gagné", "gagne", "gagnent", "remporté", "battu", "bat", "battent", "battus", "s'impose", "imposé", "imposés", "imposée",
        "victoire", "défaite", "score", "nul", "mène", "menait", "perdu", "perd", "succès", "inclinés", "incliné", "inclinée",
        "s'incline", "match", "finale", "but", "égalise", "égalisé", "dominé", "domine", "mené", "large", "net", "buts", "menaient", "perdait", "gagnait",
        "sets de", "score de", "impose",
    ],
    score_joints: &["à"],
    score_after: &[
        "contre", "face", "après prolongation", "aux tirs au but", "victoire", "à la mi-temps", "à la pause", "en faveur",
        "devant", "grâce",
    ],
    never_score: &["de", "entre", "environ", "à", "pages", "du"],
    score_units: &["ans", "mois", "jours", "heures", "minutes", "km", "points", "euros", "personnes", "pour cent", "fois", "%"],
    score_colon: false,
    phone_before: &["tél", "tél.", "téléphone", "fax", "au", "appeler le", "numéro", "composer le", "tel", "tel."],
    emergency: &["112", "15", "17", "18", "114", "115", "119", "3919", "911"],
    street_first: &["rue", "avenue", "boulevard", "quai", "place", "chemin", "impasse", "allée", "cours", "av.", "bd", "route"],
    number_last: true,
    house_suffixes: &["bis", "ter", "quater"],
    street_joints: &["du"],
    post_codes: &["00000", "0000"],
    dials: &["composez le", "composer le", "appelez le", "appeler le", "sms au", "par sms au"],
    before_emergency: &["le", "au"],
    files: &["décret", "loi"],
    ..LabelWords::NONE
};
