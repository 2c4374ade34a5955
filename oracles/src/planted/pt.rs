//! Portuguese.

use super::tongue::{Tongue, portuguese};

fn ordinal(n: u32) -> String {
    format!("{n}º")
}

/// `dois` and `duas`: the nouns here are masculine, and what ends in one is inflected.
fn plain(n: u32) -> bool {
    n % 10 != 1
}

pub(super) static PT: Tongue = Tongue {
    tags: &["pt", "pt-BR"],
    point: ',',
    groups: &[".", "\u{A0}", "\u{202F}"],
    words: portuguese,
    plain,
    ordinal,
    hedges: &[
        ("cerca de", "approximate"),
        ("quase", "approximate"),
        ("mais de", "more_than"),
        ("pelo menos", "at_least"),
        ("menos de", "less_than"),
    ],
    scales: &[(" milhões", 6), (" bilhões", 9)],
    of: "de ",
    ranges: &[" a ", "-"],
    units: &[
        (" quilômetros", "kilometer"),
        (" km", "kilometer"),
        (" metros", "meter"),
        (" hectares", "hectare"),
        (" toneladas", "tonne"),
        (" kg", "kilogram"),
        (" litros", "liter"),
        (" km/h", "kilometer-per-hour"),
        (" quilômetros quadrados", "square-kilometer"),
        (" semanas", "week"),
    ],
    spoken: &[(" quilômetros", "kilometer"), (" anos", "year")],
    conversions: &[(" quilômetros", "kilometer", " milhas", "mile", 621_371)],
    money: &[
        ("", " euros", "EUR"),
        ("", " dólares", "USD"),
        ("R$ ", "", "BRL"),
        ("", " reais", "BRL"),
        ("", " libras esterlinas", "GBP"),
    ],
    subunits: &[(" euros e ", " cêntimos", "EUR"), (" reais e ", " centavos", "BRL")],
    shares: &[("%", "percent"), (" por cento", "percent"), (" pontos percentuais", "percentage-point")],
    months: [
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ],
    weekdays: [
        "na [segunda-feira]",
        "na [terça-feira]",
        "na [quarta-feira]",
        "na [quinta-feira]",
        "na [sexta-feira]",
        "no [sábado]",
        "no [domingo]",
    ],
    dates: &[
        "em [{D} de {M} de {Y}]",
        "em [{DD}/{MM}/{Y}]",
        "em [{D} de {M}]",
        "em [{M} de {Y}]",
        "em [{Y}]",
    ],
    times: &["às [{H}h{mm}]", "às [{HH}:{mm}]"],
    sentences: &[
        "Os criadores contaram {n} burros no vale.",
        "Havia {n} operários no velho porto, e não chovia.",
        "«Alimentamos {n} burros antes da chuva», (disse) [Ana Carvalho].",
        "O velho moinho foi vendido por {m} à cidade.",
        "«Eles pagaram {m} pelo moinho», (disse) [Pedro Vieira].",
        "O caminho pela mata mede {q} desde o porto.",
        "A parte das mulheres era de {p}, segundo o escritório.",
        "A ponte foi aberta {d} depois de longas obras.",
        "A loja da esquina abre {t} para todos.",
        "O piloto cruzou o mar com o <name:Boeing 7#7> do clube.",
        "O chamado «vale do silêncio» era barulhento.",
        "Eles venderam {n} cordeiros, {n} bezerros e {n} burros.",
        "A cidade comprou {n} bancos, pagou {m} e não precisa deles.",
    ],
    neutral: &[
        "A chuva caía sobre os velhos muros da cidade.",
        "O dono do moinho não quis dizer o que faria com ele.",
        "Ninguém sabia por que o porto estava fechado.",
    ],
    openers: &["[Ana Carvalho] (disse): ", "[Pedro Vieira] (explicou): "],
};
