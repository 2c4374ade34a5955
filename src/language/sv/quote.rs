//! Swedish: reporting verbs and the words around them, elisions.

use crate::language::quote::{QuoteWords, WordOrder};

#[rustfmt::skip] // A table is read by lines.
pub(super) const QUOTE: QuoteWords = QuoteWords {
    elisions: &["n", "s", "t", "k", "ne", "em", "til", "ndrangheta"],
    verbs: &[
        "säger", "sade", "sa", "skriver", "skrev", "berättar", "berättade", "menar", "menade", "förklarar",
        "förklarade", "uppger", "uppgav", "uttalar", "uttalade", "hävdar", "hävdade", "svarar", "svarade", "frågar",
        "frågade", "tillägger", "tillade", "betonar", "betonade", "påpekar", "påpekade", "meddelar", "meddelade",
        "rapporterar", "rapporterade", "varnar", "varnade", "medger", "medgav", "erkänner", "erkände",
        "konstaterar", "konstaterade", "kommenterar", "kommenterade", "kallar", "kallade", "beskriver", "beskrev",
        "berömmer", "kritiserar", "kritiserade", "kräver", "krävde", "lovar", "lovade", "tror", "trodde", "hoppas",
        "hoppades", "befarar", "fruktar", "minns", "påminner", "bekräftar", "bekräftade", "avvisar", "avvisade",
        "avslöjar", "avslöjade", "upprepar", "upprepade", "fortsätter", "fortsatte", "utbrister", "utbrast",
        "ropar", "ropade", "skrattar", "ler", "suckar", "uppmanar", "uppmanade", "anklagar", "anklagade", "citerar",
        "citerade", "bedömer", "bedömde", "tycker", "tyckte", "antyder", "antydde", "preciserar", "talar", "talade",
        "twittrar", "betecknar", "betecknade", "benämner", "understryker", "underströk", "sammanfattar", "beklagar",
        "beklagade", "försäkrar", "försäkrade", "föreslår", "föreslog", "utvecklar", "resonerar", "anser", "ansåg",
        "intygar", "vittnar", "skämtar", "slår", "noterar", "noterade", "lägger till", "lade till", "pekar på",
        "slår fast", "slog fast", "står det", "heter det",
    ],
    perfects: &[
        "sagt", "skrivit", "berättat", "uttalat", "förklarat", "uppgett", "hävdat", "svarat", "kallat", "beskrivit",
        "bekräftat",
    ],
    participles: &[],
    noun_forms: &["sa", "lovar", "ler", "slår", "talar"],
    auxiliaries: &["har", "hade", "ska", "skulle", "vill", "ville"],
    passives: &["är", "var", "blev", "blir", "bli", "blivit", "vara", "varit"],
    pronouns: &["han", "hon", "de", "jag", "vi", "man", "hen"],
    inverted: &[],
    insets: false,
    inset_pronouns: &[],
    recipients: &[],
    datives: &["till", "vid", "för"],
    of_recipients: &[],
    suffixes: &["s", "n", "en", "ns", "ens", "t", "et", "ts", "ets", "ar", "are", "arna", "er", "erna", "na"],
    split: &["lägger till", "lade till", "slår fast", "slog fast"],
    moments: &["efter att", "innan", "när", "sedan", "medan"],
    tails: &[
        "det säger", "det sade", "det sa", "det skriver", "det skrev", "det berättar", "det uppger", "det meddelar",
    ],
    offices: &[
        "statsminister", "statsministern", "finansminister", "finansministern", "ministern", "ordföranden",
        "presidenten", "åklagaren", "tränaren", "domaren", "vd:n", "polischefen", "försvararen",
    ],
    relatives: &["som"],
    determiners: &[
        "en", "ett", "den", "det", "sin", "sitt", "sina", "hans", "hennes", "deras", "vår", "vårt", "våra", "min",
        "mitt", "mina", "flera", "några", "två", "tre", "fyra", "båda", "denna", "detta", "dessa",
    ],
    indefinite: &["en", "ett"],
    connectors: &["av", "för", "till", "vid", "de", "van", "von", "al", "von der", "van der"],
    only_inside: &["av", "för", "till", "vid"],
    conjunctions: &["och", "&"],
    adverbs: &[
        "också", "senare", "sedan", "nu", "så", "vidare", "själv", "fortfarande", "redan", "tidigare", "igen",
        "honom", "henne", "sig", "dock", "nämligen", "däremot", "emellertid", "fredag", "torsdag", "onsdag",
        "tisdag", "måndag", "lördag", "söndag", "fredagen", "torsdagen", "onsdagen", "tisdagen", "måndagen",
    ],
    prepositions: &[
        "i", "på", "om", "med", "hos", "efter", "före", "under", "över", "mot", "mellan", "utan", "från", "genom",
        "kring", "bakom", "utanför", "inom",
    ],
    fused: &[],
    attributive: &[],
    stops: &[
        "att", "som", "men", "eller", "när", "eftersom", "medan", "vad", "vem", "hur", "där", "här", "inte", "ut",
        "in", "upp", "ner", "kan", "kunde", "måste", "bör", "får", "fick", "går", "gick", "kommer", "kom",
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
        "november", "december", "vecka", "månad", "år", "då", "mer", "dag", "mycket",
    ],
    sources: &["enligt"],
    sources_after: &[],
    tags: &["lyder det från", "löd det från"],
    honorifics: &["dr.", "prof."],
    works: &[
        "film", "filmen", "bok", "boken", "roman", "romanen", "låt", "låten", "album", "albumet", "serie", "serien",
        "program", "programmet", "podd", "podden", "podcast", "tidning", "tidningen", "magasin", "magasinet",
        "dikt", "pjäs", "pjäsen", "föreställning", "föreställningen", "dokumentär", "dokumentären", "tv-serien",
        "spel", "spelet", "musikal", "musikalen",
    ],
    ordinal_point: false,
    order: WordOrder::VerbSecond,
    drops_subjects: false,
    ..QuoteWords::NONE
};
