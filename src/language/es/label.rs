//! Spanish: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "artículo", "art.", "párrafo", "capítulo", "cap.", "apartado", "sección", "anexo", "n.º", "nº", "n°", "núm.", "número",
        "andén", "vuelo", "puerta", "fase", "categoría", "versión", "fórmula", "página", "pág.", "habitación", "sala", "figura",
        "dorsal", "autopista", "autovía", "carretera", "protocolo", "salmo", "nivel", "resolución", "distrito", "sector",
        "magnitud", "tomo", "volumen", "canal", "expediente", "ley", "decreto", "enmienda", "inciso", "km.", "agenda", "radio",
    ],
    naming_loose: &[
        "línea", "grupo", "bloque", "episodio", "temporada", "etapa", "modelo", "puesto", "fila", "asiento", "piso", "planta",
        "zona", "parte", "autobús", "tranvía", "salida", "terminal", "estudio", "acto", "escena", "set", "pregunta", "punto",
        "unidad", "reactor", "torre", "tipo", "caso", "opción", "lote", "jornada", "pabellón", "mesa", "pista", "kilómetro", "casilla",
    ],
    naming_many: &["artículos", "páginas", "capítulos", "números", "líneas", "párrafos", "pp.", "págs."],
    naming_exact: &["N.º", "Nº", "N°", "No.", "AP", "N", "M", "FC", "G", "S"],
    codes: &["código postal", "c.p.", "cp", "isbn", "apartado de correos", "iban", "nif", "cif"],
    letters: &["A", "N", "M", "E", "C", "L"],
    before_letters: &["la", "autopista", "autovía", "carretera", "línea", "de la", "por la"],
    names: &["antena 3", "canal 9", "11 m", "11-m", "23 f", "23-f", "15-m", "15 m", "canal 5", "tv3"],
    names_exact: &["La 1", "La 2"],
    articles: &["el", "la", "los", "las", "un", "una", "este", "esta", "cada", "por", "su", "primer", "primera", "último", "última"],
    score_before: &[
        "ganó", "ganaron", "gana", "ganan", "venció", "vencieron", "vence", "derrotó", "derrotaron", "derrota", "perdió",
        "perdieron", "pierde", "empató", "empataron", "empata", "empate", "victoria", "triunfo", "marcador", "resultado",
        "goleó", "goleada", "impuso", "superó", "cayó", "remontó", "partido", "final", "igualdad", "por", "ventaja",
        "gol", "goles", "tanto", "tantos", "marcó", "anotó", "perdía", "perdían", "ganaba", "ganaban", "empatar",
        "parciales de", "parciales", "sets de", "puso el", "pone el", "hizo el", "hace el", "firmó el", "logró el",
    ],
    score_joints: &["a"],
    score_after: &["ante", "frente", "contra", "sobre", "en la tanda", "a favor", "al descanso", "en el marcador", "en casa"],
    never_score: &["de", "entre", "unos", "unas", "a", "páginas", "desde"],
    score_units: &["años", "meses", "días", "horas", "minutos", "km", "puntos", "euros", "personas", "por ciento", "veces", "%"],
    score_colon: false,
    phone_before: &["tel", "tel.", "teléfono", "fax", "al", "número", "llamar al", "teléf.", "tfno.", "móvil"],
    phone_groups: &[&[3, 2, 2, 2], &[2, 3, 2, 2]],
    emergency: &["112", "091", "092", "016", "061", "062", "080", "085", "911", "066", "024"],
    street_first: &["calle", "avenida", "plaza", "paseo", "carrera", "c/", "av.", "avda.", "camino", "ronda", "calzada"],
    number_last: true,
    house_suffixes: &["bis"],
    post_codes: &["00000"],
    files: &["ley", "ley orgánica", "decreto", "decreto ley", "decreto-ley", "real decreto", "real decreto ley", "real decreto-ley", "expediente", "sentencia", "resolución", "causa", "acuerdo", "ordenanza", "dnu", "lo", "rd", "rdl", "nº", "n.º", "n°", "número"],
    month_letters: "EFMAJSOND",
    dials: &["llame al", "llamar al", "llamando al", "llamen al", "llama al", "marcar el", "marque el", "marca el", "sms al"],
    before_emergency: &["el"],
    ..LabelWords::NONE
};
