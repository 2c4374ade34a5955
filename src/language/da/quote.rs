//! Danish: reporting verbs and the words around them, elisions.

use crate::language::ending::Endings;
use crate::language::quote::{DocumentWords, QuoteWords, WordOrder};

#[rustfmt::skip] // A table is read by lines.
pub(super) const QUOTE: QuoteWords = QuoteWords {
    elisions: &["n", "s", "t", "k", "ne", "em", "til", "ndrangheta"],
    verbs: &[
        "siger", "sagde", "skriver", "skrev", "fortæller", "fortalte", "mener", "mente", "forklarer", "forklarede",
        "oplyser", "oplyste", "udtaler", "udtalte", "hævder", "hævdede", "svarer", "svarede", "spørger", "spurgte",
        "tilføjer", "tilføjede", "understreger", "understregede", "påpeger", "påpegede", "melder", "meldte",
        "rapporterer", "advarer", "advarede", "indrømmer", "indrømmede", "konstaterer", "konstaterede",
        "kommenterer", "kalder", "kaldte", "beskriver", "beskrev", "roser", "roste", "kritiserer", "kritiserede",
        "kræver", "krævede", "lover", "lovede", "tror", "troede", "håber", "håbede", "frygter", "frygtede",
        "minder", "fastslår", "fastslog", "bekræfter", "bekræftede", "afviser", "afviste", "afslører", "afslørede",
        "erkender", "erkendte", "gentager", "gentog", "fortsætter", "fortsatte", "udbryder", "udbrød", "råber",
        "råbte", "griner", "smiler", "sukker", "opfordrer", "opfordrede", "anklager", "anklagede", "citerer",
        "vurderer", "vurderede", "synes", "syntes", "antyder", "antydede", "præciserer", "taler", "talte",
        "betegner", "betegnede", "omtaler", "omtalte", "konkluderer", "konkluderede", "opsummerer", "beklager",
        "beklagede", "forsikrer", "forsikrede", "foreslår", "foreslog", "uddyber", "uddybede", "lyder", "lød",
        "pointerer", "pointerede", "lægger til", "peger på", "slår fast", "slog fast",
    ],
    perfects: &[
        "sagt", "skrevet", "fortalt", "udtalt", "forklaret", "oplyst", "hævdet", "svaret", "kaldt", "beskrevet",
        "bekræftet",
    ],
    participles: &[],
    noun_forms: &["lover", "synes", "smiler", "griner", "roser", "taler"],
    auxiliaries: &["har", "havde", "skal", "vil", "ville"],
    passives: &["er", "var", "blev", "bliver", "blive", "blevet", "være", "været"],
    pronouns: &["han", "hun", "de", "jeg", "vi", "man"],
    inverted: &[],
    insets: false,
    inset_pronouns: &[],
    recipients: &[],
    datives: &["til", "ved", "for"],
    of_recipients: &[],
    split: &["lægger til", "lagde til", "slår fast", "slog fast"],
    moments: &["efter at", "før", "da", "når", "mens"],
    tails: &[
        "det siger", "det sagde", "det skriver", "det skrev", "det fortæller", "det oplyser", "det udtaler",
        "det meddeler",
    ],
    offices: &[
        "statsminister", "statsministeren", "ministeren", "finansministeren", "formanden", "præsidenten",
        "anklageren", "træneren", "dommeren", "borgmesteren", "forsvareren",
    ],
    documents: DocumentWords {
        says: &[
            ("står der", "står"), ("stod der", "stod"), ("der står", "står"), ("der stod", "stod"), ("står det", "står"),
            ("det står", "står"), ("står", "står"), ("hedder det", "hedder"), ("hed det", "hed"), ("det hedder", "hedder"),
            ("lyder det", "lyder"), ("lød det", "lød"), ("står der at læse", "læse"), ("står at læse", "læse"),
            ("kan man læse", "læse"), ("kunne man læse", "læse"), ("skrives der", "skrives"),
        ],
        nouns: Endings {
            any: &[
                "rapport", "rapporten", "rapporter", "rapporterne", "meddelelse", "meddelelsen", "udtalelse", "udtalelsen", "dom",
                "dommen", "anklageskrift", "anklageskriftet", "brev", "brevet", "dokument", "dokumentet", "dokumenter",
                "dokumenterne", "afgørelse", "afgørelsen", "notat", "notatet", "artikel", "artiklen", "opslag", "opslaget",
                "tekst", "teksten", "aftale", "aftalen", "ansøgning", "ansøgningen", "undersøgelse", "undersøgelsen",
                "analyse", "analysen", "mail", "mailen", "sms", "bogen", "avisen", "begrundelse", "begrundelsen",
                "kendelse", "kendelsen", "klage", "klagen", "hjemmeside", "hjemmesiden", "høringssvar", "høringssvaret",
                "betænkning", "betænkningen", "lovforslag", "lovforslaget", "referat", "referatet", "grundloven", "bibelen",
                "ministeriet", "politiet", "styrelsen",
            ],
            but: &[
                "kontekst", "konteksten", "sygdom", "sygdommen", "ungdom", "ungdommen", "barndom", "barndommen", "ejendom",
                "ejendommen",
            ],
            short: 0,
        },
        inside: &["i", "på", "hos"],
        from: &["fra"],
        articles: &[],
        that: &["at"],
    },
    relatives: &["som", "der"],
    determiners: &[
        "en", "et", "den", "det", "sin", "sit", "sine", "hans", "hendes", "deres", "vores", "min", "mit", "mine",
        "flere", "nogle", "to", "tre", "fire", "begge", "denne", "dette", "disse",
    ],
    indefinite: &["en", "et"],
    connectors: &["af", "for", "til", "ved", "de", "van", "von", "al", "von der", "van der"],
    only_inside: &["af", "for", "til", "ved"],
    conjunctions: &["og", "&"],
    adverbs: &[
        "også", "senere", "så", "nu", "videre", "selv", "fortsat", "allerede", "tidligere", "igen", "ham", "hende",
        "sig", "dog", "nemlig", "derimod", "imidlertid", "fredag", "torsdag", "onsdag", "tirsdag", "mandag",
        "lørdag", "søndag",
    ],
    prepositions: &[
        "i", "på", "om", "med", "hos", "efter", "før", "under", "over", "mod", "mellem", "uden", "fra", "gennem",
        "omkring", "bag", "udenfor", "inden", "overfor",
    ],
    fused: &[],
    attributive: &[],
    stops: &[
        "at", "som", "men", "eller", "hvis", "når", "fordi", "mens", "hvor", "hvad", "hvem", "hvordan", "der",
        "her", "ikke", "ud", "ind", "op", "ned", "kan", "kunne", "må", "måtte", "bør", "får", "fik", "går", "gik",
        "kommer", "kom", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september",
        "oktober", "november", "december", "uge", "måned", "år", "da", "mere", "dag", "meget",
    ],
    sources: &["ifølge"],
    sources_after: &[],
    tags: &[],
    honorifics: &["dr.", "prof.", "hr.", "fru"],
    works: &[
        "film", "filmen", "bog", "bogen", "roman", "romanen", "sang", "sangen", "album", "albummet", "serie",
        "serien", "program", "programmet", "podcast", "podcasten", "avis", "avisen", "magasin", "magasinet", "digt",
        "skuespil", "forestilling", "forestillingen", "dokumentar", "dokumentaren", "spil", "spillet",
    ],
    ordinal_point: false,
    order: WordOrder::VerbSecond,
    drops_subjects: false,
    ..QuoteWords::NONE
};
