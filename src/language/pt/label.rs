//! Portuguese: words that make a number a name.

use crate::language::label::LabelWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const LABEL: LabelWords = LabelWords {
    naming: &[
        "artigo", "art.", "parágrafo", "capítulo", "cap.", "alínea", "secção", "seção", "anexo", "n.º", "nº", "n°", "número", "voo", "porta", "portão", "fase", "categoria", "versão", "fórmula", "página", "pág.", "sala", "figura", "rodovia",
        "protocolo", "salmo", "nível", "resolução", "distrito", "setor", "magnitude", "tomo", "volume", "canal", "processo", "lei", "decreto", "emenda", "inciso", "camisa", "plataforma", "radio", "zona eleitoral", "pec",
    ],
    naming_loose: &[
        "linha", "grupo", "bloco", "episódio", "temporada", "etapa", "modelo", "fila", "assento", "andar", "piso", "zona", "parte", "ônibus", "autocarro", "saída", "terminal", "estúdio", "ato", "cena", "set", "pergunta", "ponto", "unidade", "reator", "torre",
        "tipo", "caso", "opção", "jornada", "pavilhão", "mesa", "pista", "rodada", "série", "quarto",
    ],
    naming_many: &["artigos", "páginas", "capítulos", "números", "linhas", "parágrafos", "pp.", "págs."],
    naming_exact: &["N.º", "Nº", "N°", "IC", "EN", "BR", "FC", "G", "IP", "SP"],
    codes: &["cep", "código postal", "isbn", "apartado", "iban", "cnpj", "cpf", "nif", "caixa postal"],
    letters: &["A", "N", "M", "E", "C"],
    before_letters: &["a", "rodovia", "autoestrada", "na", "da", "linha"],
    names: &["rtp 1", "rtp 2", "rtp1", "rtp2", "sub-20", "sub-17", "25 de abril", "7 de setembro"],
    articles: &["o", "a", "os", "as", "um", "uma", "este", "esta", "cada", "por", "seu", "sua", "primeiro", "primeira", "último", "última"],
    score_before: &[
        "venceu", "venceram", "vence", "ganhou", "ganharam", "ganha", "derrotou", "derrotaram", "derrota", "perdeu", "perderam", "perde", "empatou", "empataram", "empate", "vitória", "triunfo", "placar", "resultado", "goleou", "goleada", "bateu", "superou",
        "virada", "jogo", "partida", "final", "igualdade", "por", "vantagem", "empata", "gol", "gols", "golo", "golos", "marcou",
        "perdia", "perdiam", "vencia", "venciam", "empatar",
        "parciais de", "parciais", "sets de", "fez o", "faz o", "ficou no", "ficou em", "no placar de",
    ],
    score_joints: &["a", "x"],
    score_leads: &["de"],
    score_after: &["sobre", "contra", "diante", "frente", "nos pênaltis", "nos penáltis", "a favor", "ao intervalo", "em casa"],
    never_score: &["de", "entre", "uns", "umas", "a", "páginas", "desde"],
    score_units: &["anos", "meses", "dias", "horas", "minutos", "km", "pontos", "euros", "reais", "pessoas", "por cento", "vezes", "%"],
    score_colon: false,
    phone_before: &["tel", "tel.", "telefone", "fax", "pelo", "número", "ligar", "celular", "telemóvel", "whatsapp"],
    emergency: &["112", "190", "192", "193", "180", "188", "181", "911", "144"],
    street_first: &["rua", "avenida", "praça", "largo", "alameda", "travessa", "av.", "estrada", "rodovia"],
    number_last: true,
    score_verbs: &["fez", "faz", "abriu", "abre", "levou", "virou para", "vira para", "virou", "aplicou", "meteu"],
    post_codes: &["00000-000", "0000-000"],
    files: &["lei", "lei complementar", "medida provisória", "decreto", "decreto-lei", "portaria", "resolução", "processo", "habeas corpus", "recurso extraordinário", "mp", "pl", "plp", "pec", "adi", "adpf", "adc", "hc", "rhc", "re", "resp", "nº", "n.º", "n°", "número"],
    naming_short: &["MP", "PL", "PLP", "ADI", "ADPF", "HC", "RHC", "REsp"],
    dials: &["disque", "ligue", "ligue para", "ligue para o", "ligar para", "ligar para o", "sms para o"],
    before_emergency: &["o", "ao", "pelo"],
    ..LabelWords::NONE
};
