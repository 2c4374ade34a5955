//! Italian: names of units and currencies.

use crate::language::it::{cldr, places};
use crate::language::unit::Certainty::{Digits, Sure};
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const UNIT: UnitWords = UnitWords {
    prefixes: &[
        ("exa", "exa"), ("peta", "peta"), ("tera", "tera"), ("giga", "giga"), ("mega", "mega"), ("kilo", "kilo"), ("chilo", "kilo"),
        ("etto", "hecto"), ("deca", "deka"), ("deci", "deci"), ("centi", "centi"), ("milli", "milli"), ("micro", "micro"), ("nano", "nano"), ("pico", "pico"),
    ],
    metric: &[
        ("meter", Sure, &["metro", "metri"]), ("gram", Sure, &["grammo", "grammi"]), ("liter", Sure, &["litro", "litri"]),
        ("tonne", Sure, &["tonnellata", "tonnellate"]), ("watt", Sure, &["watt"]), ("watt-hour", Sure, &["wattora", "watt-ora", "watt ora", "wattore"]),
        ("joule", Sure, &["joule"]), ("volt", Sure, &["volt"]), ("ampere", Sure, &["ampere"]), ("ampere-hour", Sure, &["amperora", "ampere ora", "ampere-ora"]), ("ohm", Sure, &["ohm"]), ("hertz", Sure, &["hertz"]),
        ("pascal", Sure, &["pascal"]), ("bar", Digits, &["bar"]), ("newton", Digits, &["newton"]), ("becquerel", Sure, &["becquerel"]),
        ("sievert", Sure, &["sievert"]), ("byte", Sure, &["byte"]), ("bit", Digits, &["bit"]), ("second", Sure, &["secondo", "secondi"]),
        ("calorie", Sure, &["caloria", "calorie"]), ("electronvolt", Sure, &["elettronvolt"]), ("pixel", Sure, &["pixel"]), ("lux", Sure, &["lux"]),
    ],
    squared: &[" quadrato", " quadrati", " quadro", " quadri", " quadrata", " quadrate"],
    cubed: &[" cubo", " cubi", " cubico", " cubici", " cubica", " cubiche"],
    names: &[
        ("kilogram", Sure, &["chilo", "chili", "kilo"]), ("hectogram", Digits, &["etto", "etti"]), ("tonne", Sure, &["tonnellata metrica", "tonnellate metriche"]),
        ("hectare", Sure, &["ettaro", "ettari"]), ("acre", Sure, &["acro", "acri"]), ("inch", Sure, &["pollice", "pollici"]), ("foot", Sure, &["piede", "piedi"]),
        ("yard", Sure, &["iarda", "iarde", "yard"]), ("mile", Sure, &["miglio", "miglia"]), ("nautical-mile", Sure, &["miglio nautico", "miglia nautiche", "miglio marino", "miglia marine"]),
        ("revolution", Digits, &["rivoluzione", "rivoluzioni"]), ("fathom", Digits, &["braccio", "braccia"]),
        ("light-year", Sure, &["anno luce", "anni luce", "anno-luce", "anni-luce"]), ("barrel", Sure, &["barile", "barili", "barili di petrolio", "barile di petrolio"]),
        ("gallon", Sure, &["gallone", "galloni"]), ("pint", Sure, &["pinta", "pinte"]), ("pound", Sure, &["libbra", "libbre"]), ("ounce", Sure, &["oncia", "once"]),
        ("ounce-troy", Sure, &["oncia troy", "once troy", "oncia d'oro", "once d'oro"]), ("x-quintal", Sure, &["quintale", "quintali"]), ("carat", Sure, &["carato", "carati"]),
        ("tablespoon", Sure, &["cucchiaio", "cucchiai"]), ("teaspoon", Sure, &["cucchiaino", "cucchiaini"]), ("minute", Sure, &["minuto", "minuti"]), ("minute", Digits, &["min", "min."]),
        ("second", Digits, &["sec", "sec."]), ("hour", Sure, &["ora", "ore"]), ("day", Sure, &["giorno", "giorni", "giornata", "giornate"]), ("night", Sure, &["notte", "notti"]),
        ("week", Sure, &["settimana", "settimane"]), ("month", Sure, &["mese", "mesi"]), ("quarter", Sure, &["trimestre", "trimestri"]), ("year", Sure, &["anno", "anni"]),
        ("decade", Sure, &["decennio", "decenni"]), ("century", Sure, &["secolo", "secoli"]), ("x-millennium", Sure, &["millennio", "millenni"]), ("knot", Sure, &["nodo", "nodi"]),
        ("kilometer-per-hour", Sure, &["chilometri orari", "km orari", "chilometri all'ora", "km all'ora", "chilometro orario"]), ("mile-per-hour", Sure, &["miglia orarie", "miglia all'ora"]),
        ("revolution-per-minute", Sure, &["giri al minuto", "giri/min", "giri/minuto"]),
        ("celsius", Sure, &["gradi celsius", "grado celsius", "gradi centigradi", "grado centigrado", "centigradi", "celsius", "gradi c"]),
        ("fahrenheit", Sure, &["gradi fahrenheit", "grado fahrenheit", "fahrenheit", "gradi f", "gradi farenheit", "farenheit"]), ("kelvin", Sure, &["kelvin", "gradi kelvin"]), ("generic", Sure, &["grado", "gradi"]),
        ("kilocalorie", Sure, &["kilocaloria", "kilocalorie", "chilocaloria", "chilocalorie"]), ("x-metric-horsepower", Sure, &["cavallo vapore", "cavalli vapore"]), ("x-metric-horsepower", Digits, &["cv"]),
        ("newton-meter", Sure, &["newton metro", "newton-metro", "newtonmetro"]), ("x-decibel", Sure, &["decibel"]), ("atmosphere", Sure, &["atmosfera", "atmosfere"]),
        ("part-per-1e6", Sure, &["parti per milione"]), ("100-kilometer", Sure, &["100 chilometri", "cento chilometri", "100 km"]), ("megapixel", Sure, &["megapixel"]),
        ("square-meter", Digits, &["mq", "m.q."]), ("cubic-meter", Digits, &["mc"]), ("square-kilometer", Digits, &["kmq"]), ("stone", Digits, &["stone"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["secondi dopo di", "piede di guerra", "secondo tempo"],
    no_signs: &["lei"],
    other_signs: &[],
    counted: &[
        ("share", &["azione", "titolo"]), ("person", &["persona"]), ("head", &["testa"]), ("inhabitant", &["abitante"]), ("household", &["famiglia"]), ("vehicle", &["veicolo"]), ("car", &["auto", "vettura"]),
        ("game", &["partita"]), ("unit", &["unità", "pezzo"]), ("passenger", &["passeggero"]), ("student", &["studente"]), ("pupil", &["alunno"]), ("employee", &["dipendente", "lavoratore"]), ("customer", &["cliente"]),
        ("user", &["utente"]), ("citizen", &["cittadino"]), ("seat", &["posto", "seggio"]), ("room", &["camera", "stanza"]), ("bottle", &["bottiglia"]), ("packet", &["pacchetto"]), ("box", &["scatola"]),
        ("ticket", &["biglietto"]), ("page", &["pagina"]), ("visitor", &["visitatore"]), ("member", &["membro"]), ("child", &["bambino"]), ("patient", &["paziente"]), ("dose", &["dose"]), ("flight", &["volo"]),
        ("trip", &["viaggio"]), ("tree", &["albero"]), ("apartment", &["alloggio", "appartamento"]), ("season", &["stagione"]),
    ],
    per: &["per", "a", "ogni", "/"],
    each: &["il", "l'", "la"],
    each_to: &["al", "all'", "alla", "allo"],
    rates: &[("year", "l'anno"), ("year", "annui"), ("hour", "l'ora"), ("hour", "all'ora"), ("person", "a testa"), ("month", "mensili")],
    rate_stops: &["dopo", "più tardi", "prima", "fa", "scorso", "scorsa", "prossimo", "prossima", "seguente", "precedente", "in cui", "di", "del"],
    ages: &[("year", Sure, &["enne", "enni"])],
    old: &["di età", "d'età", "di vita"],
    below_zero: &["sotto zero", "sotto lo zero", "al di sotto dello zero"],
    turning: &[
        "ruotare", "ruotato", "ruota", "ruotando", "girare", "gira", "girato", "girando", "inclinato", "inclinare", "angolo di", "sinistra", "destra",
        "sinistra di", "destra di", "angolazione di",
    ],
    turns: &["giro", "giri", "rotazione", "rotazioni"],
    timed: true,
    angles: &["nord", "sud", "est", "ovest", "di latitudine", "di longitudine"],
    currencies: &[
        (Sure, DOLLARS, &["dollaro", "dollari"]), (Sure, &["USD"], &["dollari americani", "dollaro americano", "dollari statunitensi", "dollaro statunitense", "dollari usa", "usd", "dollari us"]), (Sure, &["CAD"], &["dollari canadesi"]),
        (Sure, &["AUD"], &["dollari australiani"]), (Sure, &["HKD"], &["dollari di hong kong", "dollaro di hong kong"]), (Sure, &["SGD"], &["dollari di singapore"]), (Sure, &["TWD"], &["dollari taiwanesi"]), (Sure, &["EUR"], &["euro", "euri"]), (Digits, &["EUR"], &["eur"]),
        (Sure, &["EGP"], &["lira egiziana", "lire egiziane", "sterline egiziane"]), (Sure, &["GBP"], &["sterlina", "sterline", "lire sterline", "lira sterlina", "sterline britanniche", "sterlina britannica", "pound"]),
        (Sure, FRANCS, &["franco", "franchi"]), (Sure, &["CHF"], &["franchi svizzeri", "franco svizzero"]), (Sure, &["FRF"], &["franchi francesi"]), (Sure, &["XOF", "XAF"], &["franchi cfa", "franco cfa"]), (Sure, &["JPY"], &["yen"]),
        (Sure, &["CNY"], &["yuan", "renminbi", "yuan cinesi"]), (Digits, &["KRW", "KPW"], &["won"]), (Sure, &["INR", "PKR", "LKR", "NPR"], &["rupia", "rupie"]), (Sure, &["MXN", "PHP", "ARS", "CLP", "COP", "DOP", "CUP", "UYU"], &["peso", "pesos"]),
        (Digits, &["BRL"], &["real", "reais"]), (Sure, &["BRL"], &["real brasiliani"]), (Digits, &["ZAR"], &["rand"]), (Sure, &["KES", "TZS", "UGX", "ATS"], &["scellino", "scellini"]), (Sure, &["AED", "MAD"], &["dirham"]), (Sure, &["SAR", "QAR", "YER"], &["riyal"]),
        (Sure, &["IRR", "OMR"], &["rial"]), (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinaro", "dinari"]), (Sure, &["ITL", "TRY"], &["lira", "lire"]), (Sure, &["TRY"], &["lire turche", "lira turca"]), (Sure, &["ITL"], &["lire italiane", "vecchie lire"]),
        (Sure, &["RUB", "BYN"], &["rublo", "rubli"]), (Sure, &["UAH"], &["grivnia", "grivne", "hryvnia"]), (Sure, &["PLN"], &["zloty"]), (Digits, &["SEK", "NOK", "DKK", "CZK", "ISK"], &["corona", "corone"]), (Sure, &["HUF"], &["fiorino ungherese", "fiorini ungheresi"]),
        (Sure, &["NLG"], &["fiorino", "fiorini"]), (Sure, &["RON", "MDL"], &["leu", "lei rumeni"]), (Digits, &["DEM", "FIM"], &["marco", "marchi"]), (Sure, &["DEM"], &["marchi tedeschi", "marco tedesco"]), (Sure, &["FIM"], &["marchi finlandesi", "marco finlandese"]),
        (Sure, &["ESP"], &["peseta", "pesetas"]), (Sure, &["ILS"], &["shekel", "siclo"]), (Sure, &["BTC"], &["bitcoin"]), (Digits, &["ETH"], &["ether", "ethereum"]), (Sure, &["GRD"], &["dracma", "dracme"]), (Sure, &["ALL"], &["lek"]), (Sure, &["THB"], &["baht", "bath"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["EUR", "USD", "CHF", "CAD", "AUD", "NZD"], &["centesimo", "centesimi", "centesimi di euro", "centesimo di euro", "eurocent"]), (2, Digits, &["USD", "EUR"], &["cent", "cents"]), (2, Sure, &["USD"], &["centesimi di dollaro"]), (2, Sure, &["GBP"], &["pence", "penny"]),
        (2, Sure, &["CHF"], &["centesimi di franco"]), (2, Sure, &["RUB"], &["copeco", "copechi"]), (2, Sure, &["DEM"], &["pfennig"]), (2, Sure, &["MXN", "BRL"], &["centavo", "centavos"]), (2, Sure, &["GHS"], &["pesewa", "pesewas"]), (8, Sure, &["BTC"], &["satoshi"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"];

/// What bare francs can be.
const FRANCS: &[&str] = &["CHF", "FRF", "BEF", "XOF", "XAF", "LUF"];
