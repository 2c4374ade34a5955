//! Portuguese: months, weekdays and the words around dates and times.

use crate::language::date::{
    Away::{Spoken, Text},
    DateRelation::{After, Approximate, Before, By, Since, Until},
    DateWords,
    DayPart::{Afternoon, Evening, Morning, Night},
    Needs::{Lead, Nothing, Number},
    Shift::{That, Unit},
    Unit::{Century, Day, Decade, Hour, Minute, Month, Quarter, Second, Week, Weekend, Year},
};

#[rustfmt::skip] // A table is read by lines.
pub(super) const DATE: DateWords = DateWords {
    months: &[
        ("janeiro", 1, Nothing), ("fevereiro", 2, Nothing), ("março", 3, Nothing), ("abril", 4, Nothing), ("maio", 5, Lead), ("junho", 6, Nothing), ("julho", 7, Nothing), ("agosto", 8, Nothing),
        ("setembro", 9, Nothing), ("outubro", 10, Nothing), ("novembro", 11, Nothing), ("dezembro", 12, Nothing),
    ],
    months_short: &[
        ("jan", 1, Number), ("fev", 2, Number), ("mar", 3, Number), ("abr", 4, Number), ("mai", 5, Number), ("jun", 6, Number), ("jul", 7, Number), ("ago", 8, Number), ("set", 9, Number), ("out", 10, Number), ("nov", 11, Number), ("dez", 12, Number),
    ],
    weekdays: &[
        ("segunda-feira", 1, Nothing), ("terça-feira", 2, Nothing), ("quarta-feira", 3, Nothing), ("quinta-feira", 4, Nothing), ("sexta-feira", 5, Nothing), ("sábado", 6, Nothing), ("domingo", 7, Lead),
    ],
    seasons: &[("primavera", 21, Lead), ("verão", 22, Lead), ("outono", 23, Lead), ("inverno", 24, Lead)],
    units: &[
        ("segundo", Second, false), ("segundos", Second, true), ("minuto", Minute, false), ("minutos", Minute, true), ("hora", Hour, false), ("horas", Hour, true), ("dia", Day, false), ("dias", Day, true),
        ("fim de semana", Weekend, false), ("semana", Week, false), ("semanas", Week, true), ("mês", Month, false), ("meses", Month, true), ("trimestre", Quarter, false), ("trimestres", Quarter, true), ("ano", Year, false), ("anos", Year, true),
        ("década", Decade, false), ("décadas", Decade, true), ("século", Century, false), ("séculos", Century, true),
    ],
    counts: &[
        ("um", 1), ("uma", 1), ("dois", 2), ("duas", 2), ("três", 3), ("quatro", 4), ("cinco", 5), ("seis", 6), ("sete", 7), ("oito", 8), ("nove", 9), ("dez", 10), ("onze", 11), ("doze", 12), ("quinze", 15), ("vinte", 20), ("trinta", 30), ("cem", 100),
    ],
    few: &["alguns", "algumas", "vários", "várias", "poucos", "poucas", "uns", "umas"],
    ordinals: &[
        ("primeiro", 1), ("primeira", 1), ("segundo", 2), ("segunda", 2), ("terceiro", 3), ("terceira", 3), ("quarto", 4), ("quarta", 4),
    ],
    ordinal_suffixes: &["º", "o"],
    days: &[
        ("hoje", 0, None, Nothing), ("ontem", -1, None, Nothing), ("anteontem", -2, None, Nothing), ("amanhã", 1, None, Nothing), ("esta noite", 0, Some(Night), Nothing), ("esta manhã", 0, Some(Morning), Nothing), ("esta tarde", 0, Some(Afternoon), Nothing),
    ],
    shifts: &[
        ("este", Unit(0)), ("esta", Unit(0)), ("neste", Unit(0)), ("nesta", Unit(0)), ("passado", Unit(-1)), ("passada", Unit(-1)), ("último", Unit(-1)), ("última", Unit(-1)), ("próximo", Unit(1)), ("próxima", Unit(1)), ("mesmo", That),
    ],
    parts: &[("de manhã", Morning), ("à tarde", Afternoon), ("à noite", Night)],
    clock_parts: &[("da manhã", Morning), ("da madrugada", Morning), ("da tarde", Afternoon), ("da noite", Evening)],
    stages: &["início de", "meados de", "final de", "fim de", "fins de", "começo de", "finais de"],
    away: &[("atrás", Text(-1)), ("depois", Spoken), ("mais tarde", Spoken), ("antes", Spoken)],
    ago: &["há", "faz", "há cerca de", "há mais de", "há quase"],
    of: &["de", "do", "do ano", "deste"],
    in_month: &["em"],
    the: &["o", "dia"],
    at: &["às", "à", "pelas", "por volta das"],
    day_leads: &["no dia", "dia", "do dia", "até", "desde"],
    on: &["de", "do", "desta", "deste", "na", "no"],
    to: &["a", "até", "ao"],
    from: &["de", "do", "desde"],
    between: &["entre"],
    and: &["e"],
    qualifiers: &[
        ("desde", Since), ("a partir de", Since), ("até", Until), ("antes de", Before), ("depois de", After), ("após", After), ("por volta de", Approximate), ("cerca de", Approximate), ("para", By),
    ],
    fillers: &["o ano", "o", "ano", "em", "o dia"],
    recurring: &["cada", "todos os", "todas as"],
    leads: &[
        "em", "de", "desde", "até", "para", "a", "antes de", "depois de", "após", "entre", "e", "durante", "no", "do", "ao", "início de", "meados de", "final de", "fim de", "fins de", "verão de", "outono de", "inverno de", "primavera de", "a partir de",
        "ano de", "por", "contra", "em meados de", "no final de", "época de", "temporada",
    ],
    year_leads: &["os", "as", "uns", "umas", "e", "ou", "com", "são"],
    season_leads: &["no", "na", "este", "neste", "o", "do", "da", "desde o"],
    determiners: &["o", "a", "seu", "sua", "este", "esta"],
    amounts: &["mais de", "cerca de", "uns", "umas", "quase", "menos de", "pelo menos", "total de", "aproximadamente", "os", "as"],
    year_words: &["ano", "anos", "exercício", "temporada", "edição", "copyright", "©", "época", "biênio", "copa"],
    counted: &[
        "euros", "dólares", "reais", "pessoas", "habitantes", "metros", "quilômetros", "quilómetros", "km", "m", "kg", "quilos", "toneladas", "hectares", "litros", "milhões", "bilhões", "mil", "lugares", "vagas", "graus", "anos", "meses", "dias", "horas", "vezes", "por", "pontos",
        "votos", "soldados", "mortos", "feridos", "€",
    ],
    eras: &[("a. c.", true), ("a.c.", true), ("antes de cristo", true), ("d. c.", false), ("d.c.", false)],
    decades: &[
        ("anos vinte", 20), ("anos trinta", 30), ("anos quarenta", 40), ("anos cinquenta", 50), ("anos sessenta", 60), ("anos setenta", 70), ("anos oitenta", 80), ("anos noventa", 90), ("anos 20", 20), ("anos 30", 30), ("anos 40", 40), ("anos 50", 50), ("anos 60", 60), ("anos 70", 70), ("anos 80", 80), ("anos 90", 90),
    ],
    plain_decades: true,
    quarters: &["trimestre"],
    halves: &["semestre"],
    fiscal: &["ano fiscal"],
    clock_words: &[("meio-dia", 720, Lead), ("meia-noite", 0, Lead)],
    hours: &["h", "horas", "hora", "hs", "h."],
    clock_point: true,
    clock_leads: &["às", "à", "as", "pelas", "por volta das", "desde as", "até as", "até às", "das", "entre as"],
    zones: &[("horário de brasília", "America/Sao_Paulo"), ("hora de brasília", "America/Sao_Paulo"), ("hora local", ""), ("horário local", ""), ("hora de lisboa", "Europe/Lisbon")],
    future: &["será", "serão", "vai", "vão", "deverá", "deve", "previsto", "prevista"],
    ..DateWords::NONE
};
