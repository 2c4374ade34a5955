//! Italian: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "articolo", "art.", "comma", "capitolo", "cap.", "paragrafo", "sezione", "allegato", "n.", "nr.", "n°", "numero", "binario", "volo", "porta", "fase", "categoria", "versione", "formula",
        "pagina", "pag.", "camera", "sala", "figura", "autostrada", "statale", "provinciale", "protocollo", "salmo", "livello", "risoluzione", "collegio", "settore", "magnitudo", "tomo", "volume",
        "canale", "legge", "decreto", "emendamento", "lotto", "dorsale",
    ],
    naming_loose: &[
        "linea", "gruppo", "blocco", "episodio", "stagione", "tappa", "modello", "posto", "fila", "piano", "zona", "parte", "autobus", "tram", "uscita", "terminal", "studio", "atto", "scena", "set", "domanda",
        "punto", "unità", "reattore", "torre", "tipo", "caso", "opzione", "giornata", "padiglione", "tavolo", "pista", "serie", "lega",
    ],
    naming_many: &["articoli", "pagine", "capitoli", "numeri", "linee", "commi", "artt.", "pp."],
    naming_exact: &["N.", "SS", "SP", "FC", "G", "M", "U"],
    codes: &["cap", "codice postale", "isbn", "casella postale", "iban", "partita iva"],
    letters: &["A", "E", "M", "S"],
    before_letters: &["la", "l'", "autostrada", "sulla", "sull'", "della", "dell'", "linea"],
    names: &["rai 1", "rai 2", "rai 3", "canale 5", "italia 1", "rete 4", "la7", "5 stelle", "cinque stelle", "movimento 5 stelle", "m5s", "under 21", "xx settembre", "4 novembre", "41-bis", "41 bis"],
    articles: &["il", "lo", "la", "i", "gli", "le", "l'", "un", "una", "questo", "questa", "ogni", "per", "sua", "suo", "prima", "primo", "ultima", "ultimo"],
    score_before: &[
        "vinto", "vince", "vincono", "battuto", "batte", "battono", "sconfitto", "sconfitta", "perso", "perde", "pareggiato", "pareggio", "pareggia", "vittoria", "risultato", "punteggio", "successo", "supera", "superato",
        "imposto", "impone", "partita", "finale", "gol", "rete", "perdeva", "vinceva", "rimonta", "per", "finita", "finisce", "terminata",
        "parziali di", "parziali", "set di", "batte per",
    ],
    score_joints: &["a"],
    score_after: &["contro", "sul", "sulla", "ai supplementari", "ai rigori", "a favore", "all'intervallo", "in casa", "al"],
    never_score: &["di", "da", "tra", "fra", "circa", "pagine", "dai", "articoli"],
    score_units: &["anni", "mesi", "giorni", "ore", "minuti", "km", "punti", "euro", "persone", "per cento", "volte", "%"],
    score_colon: false,
    phone_before: &["tel", "tel.", "telefono", "fax", "al", "numero", "cell.", "cellulare", "chiamare"],
    emergency: &["112", "113", "115", "118", "117", "116117", "1522", "911"],
    street_first: &["via", "viale", "piazza", "corso", "vicolo", "largo", "piazzale", "strada", "lungomare", "p.zza", "p.za", "c.so", "v.le", "p.le", "piazzetta"],
    number_last: true,
    house_suffixes: &["bis"],
    post_codes: &["00000"],
    dials: &["chiamate il", "chiamare il", "chiama il", "chiami il", "telefonare al", "telefonate al", "componi il", "comporre il", "sms al"],
    before_emergency: &["il"],
    files: &["legge", "decreto", "decreto legislativo", "decreto legge", "decreto-legge", "dl", "d.l.", "d.lgs.", "dlgs", "sentenza", "n.", "numero"],
    ..LabelWords::NONE
};
