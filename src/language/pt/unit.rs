//! Portuguese: names of units and currencies.

use crate::language::pt::{cldr, places};
use crate::language::unit::Certainty::{Digits, Millions, Sure};
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const UNIT: UnitWords = UnitWords {
    prefixes: &[
        ("exa", "exa"), ("peta", "peta"), ("tera", "tera"), ("giga", "giga"), ("mega", "mega"), ("quilo", "kilo"), ("quiló", "kilo"), ("kilo", "kilo"), ("hectó", "hecto"), ("hecto", "hecto"), ("hectô", "hecto"),
        ("deca", "deka"), ("decâ", "deka"), ("deci", "deci"), ("decí", "deci"), ("centi", "centi"), ("centí", "centi"), ("mili", "milli"), ("milí", "milli"), ("micro", "micro"), ("micrô", "micro"), ("nano", "nano"), ("pico", "pico"), ("quilô", "kilo"),
    ],
    metric: &[
        ("meter", Sure, &["metro", "metros"]), ("gram", Sure, &["grama", "gramas"]), ("liter", Sure, &["litro", "litros"]), ("tonne", Sure, &["tonelada", "toneladas"]), ("watt", Sure, &["watt", "watts"]),
        ("watt-hour", Sure, &["watt-hora", "watts-hora", "watts hora", "watt hora", "watts-horas"]), ("joule", Sure, &["joule", "joules"]), ("volt", Sure, &["volt", "volts"]), ("ampere", Sure, &["ampere", "amperes", "ampère", "ampères"]), ("ampere-hour", Sure, &["ampere-hora", "amperes-hora"]),
        ("ohm", Sure, &["ohm", "ohms"]), ("hertz", Sure, &["hertz"]), ("pascal", Sure, &["pascal", "pascals"]), ("bar", Digits, &["bar", "bars"]), ("newton", Digits, &["newton", "newtons"]), ("becquerel", Sure, &["becquerel", "becquerels"]),
        ("sievert", Sure, &["sievert", "sieverts"]), ("byte", Sure, &["byte", "bytes"]), ("bit", Digits, &["bit", "bits"]), ("second", Sure, &["segundo", "segundos"]), ("calorie", Sure, &["caloria", "calorias"]), ("electronvolt", Sure, &["elétron-volt", "elétrons-volt"]),
        ("pixel", Sure, &["pixel", "pixels", "píxeis"]), ("lux", Sure, &["lux"]),
    ],
    squared: &[" quadrado", " quadrados", " quadrada", " quadradas"],
    cubed: &[" cúbico", " cúbicos", " cúbica", " cúbicas"],
    names: &[
        ("kilogram", Sure, &["quilo", "quilos", "kilo", "kilos"]), ("tonne", Sure, &["tonelada métrica", "toneladas métricas"]), ("hectare", Sure, &["hectare", "hectares"]), ("acre", Sure, &["acre", "acres"]), ("inch", Sure, &["polegada", "polegadas"]),
        ("foot", Sure, &["pé", "pés"]), ("yard", Sure, &["jarda", "jardas"]), ("mile", Sure, &["milha", "milhas"]), ("nautical-mile", Sure, &["milha náutica", "milhas náuticas", "milha marítima", "milhas marítimas"]),
        ("light-year", Sure, &["ano-luz", "anos-luz", "anos luz", "ano luz"]), ("barrel", Sure, &["barril", "barris", "barris de petróleo", "barril de petróleo"]), ("gallon", Sure, &["galão", "galões"]), ("pint", Sure, &["pinta", "pintas"]), ("pound", Digits, &["libra", "libras"]),
        ("pound", Sure, &["libra-peso", "libras-peso"]), ("ounce", Sure, &["onça", "onças"]), ("ounce-troy", Sure, &["onça troy", "onças troy", "onça de ouro", "onças de ouro"]), ("x-quintal", Sure, &["quintal", "quintais"]), ("karat", Sure, &["kilate", "kilates"]), ("carat", Sure, &["quilate", "quilates"]),
        ("tablespoon", Sure, &["colher de sopa", "colheres de sopa"]), ("teaspoon", Sure, &["colher de chá", "colheres de chá"]), ("minute", Sure, &["minuto", "minutos"]), ("minute", Digits, &["min", "min."]), ("second", Digits, &["seg", "seg."]),
        ("hour", Sure, &["hora", "horas"]), ("hour", Digits, &["hs", "hrs"]), ("day", Sure, &["dia", "dias"]), ("night", Sure, &["noite", "noites"]), ("week", Sure, &["semana", "semanas"]), ("month", Sure, &["mês", "meses"]), ("quarter", Sure, &["trimestre", "trimestres"]),
        ("year", Sure, &["ano", "anos"]), ("decade", Sure, &["década", "décadas"]), ("century", Sure, &["século", "séculos"]), ("x-millennium", Sure, &["milênio", "milênios", "milénio", "milénios"]), ("knot", Sure, &["nó", "nós náuticos"]), ("knot", Digits, &["nós"]),
        ("kilometer-per-hour", Sure, &["quilômetros horários", "quilómetros/hora", "quilômetros/hora", "km/hora"]), ("kilometer", Sure, &["quilômetro", "quilômetros", "quilómetro", "quilómetros"]), ("centimeter", Sure, &["centímetro", "centímetros"]), ("hectometer", Sure, &["hectômetro", "hectômetros", "hectómetro", "hectómetros"]), ("dekameter", Sure, &["decâmetro", "decâmetros", "decámetro", "decámetros"]), ("micrometer", Sure, &["micrômetro", "micrômetros", "micrómetro", "micrómetros"]), ("nanometer", Sure, &["nanômetro", "nanômetros", "nanómetro", "nanómetros"]),
        ("revolution", Digits, &["revolução", "revoluções"]),
        ("revolution-per-minute", Sure, &["rotações por minuto", "revoluções por minuto"]),
        ("celsius", Sure, &["graus celsius", "grau celsius", "graus centígrados", "grau centígrado", "centígrados", "centígrado", "celsius", "graus c", "celcius", "graus celcius"]),
        ("fahrenheit", Sure, &["graus fahrenheit", "grau fahrenheit", "fahrenheit", "graus f", "graus farenheit"]), ("kelvin", Sure, &["kelvin", "kelvins", "graus kelvin"]), ("rankine", Sure, &["graus rankine", "rankine"]), ("generic", Sure, &["grau", "graus"]),
        ("kilocalorie", Sure, &["quilocaloria", "quilocalorias"]), ("x-metric-horsepower", Sure, &["cavalo-vapor", "cavalos-vapor", "cavalos de potência", "cavalos de força", "cavalo de força", ]), ("x-metric-horsepower", Digits, &["cv"]),
        ("newton-meter", Sure, &["newton-metro", "newtons-metro", "newton metro", "newtons metro"]), ("x-decibel", Sure, &["decibel", "decibéis"]), ("atmosphere", Sure, &["atmosfera", "atmosferas"]), ("part-per-1e6", Sure, &["partes por milhão"]),
        ("100-kilometer", Sure, &["100 quilômetros", "100 quilómetros", "cem quilômetros", "cem quilómetros", "100 km"]), ("megapixel", Sure, &["megapixel", "megapixels"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["quarto", "quartos", "segundo tempo", "pé de guerra", "segundos depois de", "libras de carne"],
    no_signs: &["lei"],
    other_signs: &[],
    counted: &[
        ("share", &["ação", "acção"]), ("person", &["pessoa"]), ("head", &["cabeça"]), ("inhabitant", &["habitante"]), ("household", &["domicílio", "agregado"]), ("vehicle", &["veículo"]), ("car", &["carro"]), ("game", &["jogo", "partida"]),
        ("unit", &["unidade", "peça"]), ("passenger", &["passageiro"]), ("student", &["estudante"]), ("pupil", &["aluno"]), ("employee", &["funcionário", "trabalhador", "empregado"]), ("customer", &["cliente"]), ("user", &["usuário", "utilizador"]),
        ("citizen", &["cidadão"]), ("seat", &["assento", "lugar"]), ("room", &["quarto"]), ("bottle", &["garrafa"]), ("packet", &["pacote"]), ("box", &["caixa"]), ("ticket", &["bilhete", "ingresso"]), ("page", &["página"]), ("visitor", &["visitante"]),
        ("member", &["membro"]), ("family", &["família"]), ("child", &["criança"]), ("patient", &["paciente", "doente"]), ("dose", &["dose"]), ("flight", &["voo"]), ("trip", &["viagem"]), ("tree", &["árvore"]), ("apartment", &["apartamento"]), ("season", &["temporada", "época"]),
    ],
    per: &["por", "a cada", "cada", "/"],
    each: &["a", "o"],
    each_to: &["ao", "à"],
    rates: &[],
    rate_stops: &["depois", "mais tarde", "antes", "passado", "passada", "próximo", "próxima", "seguinte", "anterior", "em que", "de", "do", "atrás"],
    old: &["de idade", "de vida"],
    below_zero: &["abaixo de zero", "negativos", "abaixo do zero"],
    turning: &[
        "girar", "girou", "gire", "gira", "girando", "rodar", "rodou", "virar", "vire", "virou", "rotacionar", "inclinou", "inclinar", "ângulo de",
        "esquerda", "direita", "à esquerda", "à direita",
    ],
    turns: &["volta", "voltas", "giro", "giros", "rotação", "rotações"],
    timed: true,
    angles: &["norte", "sul", "leste", "oeste", "de latitude", "de longitude"],
    currencies: &[
        (Sure, DOLLARS, &["dólar", "dólares"]), (Sure, &["USD"], &["dólares americanos", "dólar americano", "dólares norte-americanos", "dólar norte-americano", "dólares estadunidenses", "dólar estadunidense", "dólares dos eua", "dólares dos estados unidos", "usd", "$ us", "dólares estado-unidenses"]), (Sure, &["CAD"], &["dólares canadenses", "dólares canadianos", "$ c"]),
        (Sure, &["AUD"], &["dólares australianos", "$ a"]), (Sure, &["HKD"], &["dólares de hong kong", "dólar de hong kong", "$ hk"]), (Sure, &["SGD"], &["dólares de singapura"]), (Sure, &["TWD"], &["dólares taiwaneses", "dólares de taiwan"]), (Sure, &["NZD"], &["dólares neozelandeses"]), (Sure, &["EUR"], &["euro", "euros"]), (Digits, &["EUR"], &["eur"]),
        (Digits, &["BRL"], &["real"]), (Sure, &["BRL"], &["reais", "reais brasileiros", "real brasileiro"]), (Millions, &["GBP", "EGP", "LBP", "SYP"], &["libra", "libras"]), (Sure, &["GBP"], &["libra esterlina", "libras esterlinas", "libras britânicas", "libra britânica"]), (Sure, FRANCS, &["franco", "francos"]), (Sure, &["CHF"], &["francos suíços", "franco suíço"]),
        (Sure, &["FRF"], &["francos franceses"]), (Sure, &["XOF", "XAF"], &["francos cfa", "franco cfa"]), (Sure, &["JPY"], &["iene", "ienes", "yen", "yenes"]), (Sure, &["CNY"], &["yuan", "yuans", "renminbi", "iuan", "iuans", "yuan chinês"]), (Digits, &["KRW", "KPW"], &["won", "wons"]), (Sure, &["INR", "PKR", "LKR", "NPR"], &["rupia", "rupias"]), (Sure, &["IDR"], &["rupias indonésias", "rupia indonésia"]),
        (Sure, &["MXN", "ARS", "CLP", "COP", "DOP", "CUP", "UYU", "PHP"], &["peso", "pesos"]), (Digits, &["ZAR"], &["rand", "rands"]), (Sure, &["AOA"], &["kwanza", "kwanzas"]), (Sure, &["MZN"], &["metical", "meticais"]), (Sure, &["PTE", "CVE"], &["escudo", "escudos"]), (Sure, &["PTE"], &["contos de réis"]), (Sure, &["KES", "TZS", "UGX", "ATS"], &["xelim", "xelins"]),
        (Sure, &["AED", "MAD"], &["dirham", "dirhams", "dirrã"]), (Sure, &["SAR", "QAR", "YER"], &["riyal", "riyais"]), (Sure, &["IRR", "OMR"], &["rial", "riais"]), (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinar", "dinares"]), (Sure, &["TRY", "ITL"], &["lira", "liras"]), (Sure, &["RUB", "BYN"], &["rublo", "rublos"]), (Sure, &["UAH"], &["hryvnia", "grivna", "hryvnias"]),
        (Sure, &["PLN"], &["zloty", "zlotys", "złoty"]), (Digits, &["SEK", "NOK", "DKK", "CZK", "ISK"], &["coroa", "coroas"]), (Sure, &["HUF"], &["forint", "florim húngaro"]), (Sure, &["NLG"], &["florim", "florins"]), (Digits, &["DEM", "FIM"], &["marco", "marcos"]), (Sure, &["DEM"], &["marcos alemães", "marco alemão"]), (Sure, &["FIM"], &["marcos finlandeses", "marco finlandês", "markka finlandês"]), (Sure, &["ESP"], &["peseta", "pesetas"]),
        (Sure, &["ILS"], &["shekel", "shekels", "siclo"]), (Sure, &["BTC"], &["bitcoin", "bitcoins"]), (Digits, &["ETH"], &["ether", "ethereum"]), (Sure, &["GRD"], &["dracma", "dracmas"]), (Sure, &["BOB"], &["boliviano", "bolivianos"]), (Sure, &["PYG"], &["guarani", "guaranis"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["BRL", "USD", "PTE", "MXN", "ARS"], &["centavo", "centavos"]), (2, Sure, &["USD"], &["centavos de dólar", "centavo de dólar"]), (2, Sure, &["EUR"], &["cêntimo", "cêntimos", "cêntimos de euro", "centavos de euro"]), (2, Digits, &["USD", "EUR"], &["cent", "cents"]), (2, Sure, &["GBP"], &["pence", "péni", "pénis de libra"]),
        (2, Sure, &["RUB"], &["copeque", "copeques"]), (2, Sure, &["DEM"], &["pfennig"]), (2, Sure, &["GHS"], &["pesewa", "pesewas"]), (8, Sure, &["BTC"], &["satoshi", "satoshis"]), (2, Sure, &["CHF"], &["centimes"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "NAD"];

/// What bare francs can be.
const FRANCS: &[&str] = &["FRF", "CHF", "BEF", "XOF", "XAF", "LUF"];
