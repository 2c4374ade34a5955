//! Norwegian: reporting verbs and the words around them, elisions.

use crate::language::quote::{QuoteWords, WordOrder};

#[rustfmt::skip] // A table is read by lines.
pub(super) const QUOTE: QuoteWords = QuoteWords {
    elisions: &["n", "s", "t", "k", "ne", "em", "til", "ndrangheta"],
    verbs: &[
        "sier", "sa", "skriver", "skrev", "forteller", "fortalte", "mener", "mente", "forklarer", "forklarte",
        "opplyser", "opplyste", "uttaler", "uttalte", "hevder", "hevdet", "svarer", "svarte", "spør", "spurte",
        "legger", "la", "tilføyer", "tilføyde", "understreker", "understreket", "påpeker", "påpekte", "melder",
        "meldte", "rapporterer", "rapporterte", "advarer", "advarte", "innrømmer", "innrømmet", "konstaterer",
        "konstaterte", "kommenterer", "kommenterte", "kaller", "kalte", "beskriver", "beskrev", "roser", "roste",
        "kritiserer", "kritiserte", "krever", "krevde", "lover", "lovet", "tror", "trodde", "håper", "håpet",
        "frykter", "fryktet", "minner", "minnet", "fastslår", "fastslo", "bekrefter", "bekreftet", "avviser",
        "avviste", "avslører", "avslørte", "erkjenner", "erkjente", "gjentar", "gjentok", "fortsetter", "fortsatte",
        "utbryter", "utbrøt", "roper", "ropte", "ler", "lo", "smiler", "sukker", "oppfordrer", "oppfordret",
        "anklager", "anklaget", "siterer", "siterte", "kunngjør", "kunngjorde", "varsler", "varslet", "vurderer",
        "vurderte", "synes", "syntes", "vedgår", "vedgikk", "antyder", "antydet", "presiserer", "presiserte",
        "opplever", "opplevde", "snakker", "snakket", "takker", "poster", "postet", "twitrer", "betegner",
        "betegnet", "omtaler", "omtalte", "stadfester", "slår", "konkluderer", "konkluderte", "oppsummerer",
        "oppsummerte", "beklager", "beklaget", "forsikrer", "forsikret", "foreslår", "foreslo", "utdyper",
        "utdypet", "legger til", "la til", "peker på", "pekte på", "slår fast", "slo fast", "sier ja",
    ],
    perfects: &[
        "sagt", "skrevet", "fortalt", "uttalt", "forklart", "opplyst", "svart", "kalt", "beskrevet", "ment",
        "omtalt",
    ],
    participles: &[],
    noun_forms: &["la", "lover", "ler", "synes", "poster", "smiler", "slår", "krever"],
    auxiliaries: &["har", "hadde", "skal", "vil", "ville"],
    passives: &["er", "var", "ble", "blir", "bli", "blitt", "være", "vært"],
    pronouns: &["han", "hun", "de", "jeg", "vi", "man", "hen"],
    inverted: &[],
    relatives: &["som"],
    determiners: &[
        "en", "et", "ei", "den", "det", "sin", "sitt", "sine", "hans", "hennes", "deres", "vår", "vårt", "våre",
        "min", "mitt", "mine", "flere", "noen", "to", "tre", "fire", "begge", "denne", "dette", "disse",
    ],
    indefinite: &["en", "et", "ei"],
    connectors: &["av", "for", "til", "ved", "de", "van", "von"],
    conjunctions: &["og", "&"],
    adverbs: &[
        "også", "senere", "da", "nå", "så", "videre", "selv", "fortsatt", "allerede", "tidligere", "igjen", "ham",
        "henne", "seg", "fredag", "torsdag", "onsdag", "tirsdag", "mandag", "lørdag", "søndag", "dog", "nemlig",
        "derimot", "imidlertid",
    ],
    prepositions: &[
        "i", "på", "om", "med", "hos", "etter", "før", "under", "over", "mot", "mellom", "uten", "fra", "gjennom",
        "rundt", "bak", "overfor", "siden", "langs", "utenfor", "innen",
    ],
    fused: &[],
    attributive: &[],
    stops: &[
        "at", "som", "men", "eller", "hvis", "når", "fordi", "mens", "hvor", "hva", "hvem", "hvordan", "der", "her",
        "ikke", "ut", "inn", "opp", "ned", "det", "kan", "kunne", "må", "måtte", "bør", "får", "fikk", "går",
        "gikk", "kommer", "kom", "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember", "uke", "måned", "år", "da", "mer", "dag", "mye",
    ],
    sources: &["ifølge", "følge"],
    sources_after: &[],
    tags: &["heter det"],
    honorifics: &["dr.", "prof."],
    works: &[
        "film", "filmen", "bok", "boken", "boka", "roman", "romanen", "sang", "sangen", "låt", "låta", "låten",
        "album", "albumet", "serie", "serien", "program", "programmet", "podkast", "podkasten", "avis", "avisa",
        "avisen", "magasin", "magasinet", "dikt", "teaterstykke", "forestilling", "forestillingen", "dokumentar",
        "dokumentaren", "tv-serien", "tv-programmet", "spill", "spillet",
    ],
    ordinal_point: false,
    order: WordOrder::VerbSecond,
    drops_subjects: false,
};
