//! Spanish: names of units and currencies.

use crate::language::es::{cldr, places};
use crate::language::unit::Certainty::{Digits, Millions, Sure, Weak};
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const UNIT: UnitWords = UnitWords {
    prefixes: &[
        ("exa", "exa"), ("peta", "peta"), ("tera", "tera"), ("giga", "giga"), ("mega", "mega"), ("kilo", "kilo"), ("quilo", "kilo"),
        ("hectó", "hecto"), ("hecto", "hecto"), ("deca", "deka"), ("decá", "deka"), ("deci", "deci"), ("decí", "deci"),
        ("centi", "centi"), ("centí", "centi"), ("mili", "milli"), ("milí", "milli"), ("micro", "micro"), ("micró", "micro"),
        ("nano", "nano"), ("nanó", "nano"), ("pico", "pico"), ("kiló", "kilo"),
    ],
    metric: &[
        ("meter", Sure, &["metro", "metros"]), ("gram", Sure, &["gramo", "gramos"]), ("liter", Sure, &["litro", "litros"]),
        ("tonne", Sure, &["tonelada", "toneladas"]), ("watt", Sure, &["vatio", "vatios", "watt", "watts", "watios"]),
        ("watt-hour", Sure, &["vatio-hora", "vatios-hora", "vatios hora", "vatio hora", "vatios/hora", "watt-hora", "watts-hora", "watts hora"]),
        ("joule", Sure, &["julio", "julios", "joule", "joules"]), ("volt", Sure, &["voltio", "voltios", "volt", "volts"]),
        ("ampere", Sure, &["amperio", "amperios", "ampere"]), ("ampere-hour", Sure, &["amperios-hora", "amperios hora", "amperio-hora"]),
        ("ohm", Sure, &["ohmio", "ohmios", "ohm"]), ("hertz", Sure, &["hercio", "hercios", "hertz", "hertzios"]),
        ("pascal", Sure, &["pascal", "pascales"]), ("bar", Digits, &["bar", "bares"]), ("newton", Digits, &["newton", "newtons"]),
        ("becquerel", Sure, &["becquerel", "becquereles"]), ("sievert", Sure, &["sievert", "sieverts"]),
        ("electronvolt", Sure, &["electronvoltio", "electronvoltios"]), ("byte", Sure, &["byte", "bytes"]),
        ("bit", Digits, &["bit", "bits"]), ("second", Sure, &["segundo", "segundos"]), ("calorie", Sure, &["caloría", "calorías"]),
        ("pixel", Sure, &["píxel", "píxeles"]), ("lux", Sure, &["lux"]),
    ],
    squared: &[" cuadrado", " cuadrados", " cuadrada", " cuadradas"],
    cubed: &[" cúbico", " cúbicos", " cúbica", " cúbicas"],
    names: &[
        ("kilogram", Sure, &["kilo", "kilos"]), ("tonne", Sure, &["tonelada métrica", "toneladas métricas"]),
        ("hectare", Sure, &["hectárea", "hectáreas"]), ("acre", Sure, &["acre", "acres"]), ("inch", Sure, &["pulgada", "pulgadas"]),
        ("foot", Sure, &["pie", "pies"]), ("yard", Sure, &["yarda", "yardas"]), ("mile", Sure, &["milla", "millas"]),
        ("nautical-mile", Sure, &["milla náutica", "millas náuticas", "milla marina", "millas marinas"]),
        ("light-year", Sure, &["año luz", "años luz", "año-luz", "años-luz"]),
        ("barrel", Sure, &["barril", "barriles", "barriles de petróleo", "barriles de crudo", "barril de petróleo"]),
        ("gallon", Sure, &["galón", "galones"]), ("pint", Sure, &["pinta", "pintas"]), ("pound", Digits, &["libra", "libras"]),
        ("ounce", Sure, &["onza", "onzas"]), ("ounce-troy", Sure, &["onza troy", "onzas troy", "onzas de oro", "onza de oro"]),
        ("x-quintal", Sure, &["quintal", "quintales"]), ("carat", Sure, &["quilate", "quilates"]),
        ("tablespoon", Sure, &["cucharada", "cucharadas"]), ("teaspoon", Sure, &["cucharadita", "cucharaditas"]),
        ("second", Digits, &["seg", "seg.", "segs"]), ("minute", Sure, &["minuto", "minutos"]), ("minute", Digits, &["min", "min."]),
        ("hour", Sure, &["hora", "horas"]), ("hour", Digits, &["hrs", "hrs.", "hs", "hs."]), ("day", Sure, &["día", "días"]),
        ("night", Sure, &["noche", "noches"]), ("week", Sure, &["semana", "semanas"]), ("month", Sure, &["mes", "meses"]),
        ("quarter", Sure, &["trimestre", "trimestres"]), ("year", Sure, &["año", "años"]), ("decade", Sure, &["década", "décadas"]),
        ("century", Sure, &["siglo", "siglos"]), ("x-millennium", Sure, &["milenio", "milenios"]), ("knot", Sure, &["nudo", "nudos"]),
        ("kilometer-per-hour", Sure, &["kilómetros hora", "km hora", "kms/h"]),
        ("revolution", Digits, &["revolución", "revoluciones"]), ("bar", Weak, &["bares"]),
        ("revolution-per-minute", Sure, &["revoluciones por minuto"]),
        ("celsius", Sure, &["grados celsius", "grado celsius", "grados centígrados", "grado centígrado", "centígrados", "centígrado", "celsius", "grados c", "celcius", "grados celcius", "grados centigrados"]),
        ("fahrenheit", Sure, &["grados fahrenheit", "grado fahrenheit", "fahrenheit", "grados f", "grados farenheit"]),
        ("kelvin", Sure, &["kelvin", "kelvins", "grados kelvin"]), ("rankine", Sure, &["grados rankine", "rankine"]),
        ("generic", Sure, &["grado", "grados"]), ("generic", Digits, &["grds", "grd"]),
        ("kilocalorie", Sure, &["kilocaloría", "kilocalorías"]), ("x-metric-horsepower", Sure, &["caballos de vapor", "caballo de vapor", "caballos de potencia", "caballos de fuerza"]),
        ("x-metric-horsepower", Digits, &["cv"]), ("newton-meter", Sure, &["newton metro", "newtons metro", "newton-metro", "newtons-metro"]),
        ("x-decibel", Sure, &["decibelio", "decibelios", "decibel", "decibeles"]), ("atmosphere", Sure, &["atmósfera", "atmósferas"]),
        ("part-per-1e6", Sure, &["partes por millón", "parte por millón"]), ("100-kilometer", Sure, &["100 kilómetros", "cien kilómetros", "100 km"]),
        ("megapixel", Sure, &["megapíxel", "megapíxeles"]), ("kilometer", Digits, &["kms.", "kms"]),
        ("x-metric-horsepower", Sure, &["cv de potencia"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["pies de altura de", "segundo tiempo", "segundos después de", "pie de guerra", "pie de página", "libra de carne"],
    no_signs: &[],
    other_signs: &[],
    counted: &[
        ("share", &["acción", "título"]), ("person", &["persona"]), ("head", &["cabeza"]), ("inhabitant", &["habitante"]),
        ("household", &["hogar"]), ("vehicle", &["vehículo"]), ("car", &["coche", "automóvil"]), ("game", &["partido"]),
        ("unit", &["unidad", "pieza"]), ("passenger", &["pasajero"]), ("student", &["estudiante"]), ("pupil", &["alumno"]),
        ("employee", &["empleado", "trabajador"]), ("customer", &["cliente"]), ("user", &["usuario"]), ("citizen", &["ciudadano"]),
        ("seat", &["asiento", "plaza"]), ("room", &["habitación"]), ("bottle", &["botella"]), ("packet", &["paquete"]),
        ("box", &["caja"]), ("ticket", &["entrada", "boleto"]), ("page", &["página"]), ("visitor", &["visitante"]),
        ("member", &["miembro"]), ("family", &["familia"]), ("child", &["niño"]), ("patient", &["paciente"]), ("dose", &["dosis"]),
        ("flight", &["vuelo"]), ("trip", &["viaje"]), ("tree", &["árbol"]), ("apartment", &["vivienda"]), ("season", &["temporada"]),
    ],
    per: &["por", "cada", "por cada"],
    each: &["el", "la"],
    each_to: &["al", "a la"],
    rates: &[],
    rate_stops: &[
        "después", "más tarde", "antes", "pasado", "pasada", "próximo", "próxima", "siguiente", "anterior", "en que", "de", "del",
    ],
    old: &["de edad", "de vida"],
    below_zero: &["bajo cero", "por debajo de cero", "debajo de cero", "negativos"],
    turning: &[
        "girar", "giró", "gira", "gire", "girando", "girado", "rotar", "rotó", "rota", "rotado", "inclinó", "inclinar", "inclinado", "ángulo de",
        "izquierda", "derecha", "la izquierda", "la derecha",
    ],
    turns: &["vuelta", "vueltas", "giro", "giros", "rotación", "rotaciones", "revolución", "revoluciones"],
    timed: true,
    angles: &["norte", "sur", "este", "oeste", "de latitud", "de longitud", "latitud", "longitud"],
    currencies: &[
        (Sure, DOLLARS, &["dólar", "dólares"]),
        (Sure, &["USD"], &["dólares estadounidenses", "dólar estadounidense", "dólares americanos", "dólar americano", "dólares de estados unidos", "usd", "dólares de ee. uu.", "dólares de los estados unidos", "dólares de eeuu", "$ us", "dólares norteamericanos", "mdd", "mmdd"]),
        (Sure, &["CAD"], &["dólares canadienses", "$ c"]), (Sure, &["HKD"], &["dólares de hong kong", "dólar de hong kong", "$ hk", "dólares hongkoneses"]),
        (Sure, &["AUD"], &["$ a"]), (Sure, &["SGD"], &["dólares de singapur", "dólar de singapur"]), (Sure, &["TWD"], &["dólares taiwaneses", "dólares de taiwán"]),
        (Sure, &["NZD"], &["dólares neozelandeses"]), (Sure, &["EUR"], &["euro", "euros"]), (Digits, &["EUR"], &["eur"]),
        (Millions, &["GBP", "EGP", "LBP", "SYP"], &["libra", "libras"]), (Sure, &["GBP"], &["libra esterlina", "libras esterlinas", "libras británicas", "libra británica"]),
        (Sure, FRANCS, &["franco", "francos"]), (Sure, &["CHF"], &["francos suizos", "franco suizo"]), (Sure, &["FRF"], &["francos franceses", "franco francés"]),
        (Sure, &["XOF", "XAF"], &["francos cfa", "franco cfa"]), (Sure, &["JPY"], &["yen", "yenes"]), (Sure, &["CNY"], &["yuan", "yuanes", "renminbi", "yuan chino", "yuanes chinos"]),
        (Digits, &["KRW", "KPW"], &["won", "wones"]), (Sure, &["INR", "PKR", "LKR", "NPR", "MUR"], &["rupia", "rupias"]), (Sure, &["IDR"], &["rupias indonesias"]),
        (Sure, &["MYR"], &["ringgit", "ringgits"]), (Sure, &["THB"], &["baht", "bahts"]), (Sure, PESOS, &["peso", "pesos"]),
        (Sure, &["MXN"], &["pesos mexicanos", "peso mexicano", "m.n.", "mn", "mdp", "mmdp"]), (Sure, &["ARS"], &["pesos argentinos"]), (Sure, &["CLP"], &["pesos chilenos"]),
        (Sure, &["COP"], &["pesos colombianos"]), (Digits, &["BRL"], &["real", "reales", "reais"]), (Sure, &["BRL"], &["reales brasileños", "real brasileño"]),
        (Digits, &["PEN"], &["sol", "soles"]), (Sure, &["PEN"], &["nuevos soles", "soles peruanos"]), (Digits, &["VES"], &["bolívar", "bolívares"]), (Sure, &["VES"], &["bolívares soberanos"]),
        (Sure, &["BOB"], &["boliviano", "bolivianos"]), (Sure, &["PYG"], &["guaraní", "guaraníes"]), (Sure, &["GTQ"], &["quetzal", "quetzales"]),
        (Sure, &["HNL"], &["lempira", "lempiras"]), (Digits, &["NIO"], &["córdoba", "córdobas"]), (Digits, &["CRC", "SVC"], &["colón", "colones"]), (Digits, &["PAB"], &["balboa", "balboas"]),
        (Digits, &["ZAR"], &["rand", "rands"]), (Sure, &["NGN"], &["naira", "nairas"]), (Sure, &["KES", "TZS", "UGX", "SOS", "ATS"], &["chelín", "chelines"]),
        (Sure, &["AED", "MAD"], &["dirham", "dirhams"]), (Sure, &["SAR", "QAR", "YER"], &["riyal", "riyales"]), (Sure, &["IRR", "OMR", "YER"], &["rial", "riales"]),
        (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinar", "dinares"]), (Sure, &["TRY", "ITL"], &["lira", "liras"]),
        (Sure, &["ITL"], &["liras italianas"]), (Sure, &["TRY"], &["liras turcas", "lira turca"]), (Sure, &["RUB", "BYN"], &["rublo", "rublos"]), (Sure, &["UAH"], &["grivna", "grivnas", "jrivnia"]),
        (Sure, &["PLN"], &["zloty", "zlotys", "złoty", "esloti"]), (Digits, &["CZK", "SEK", "NOK", "DKK", "ISK"], &["corona", "coronas"]),
        (Sure, &["HUF"], &["florín húngaro", "florines húngaros", "forinto", "forintos"]), (Sure, &["NLG"], &["florín", "florines"]), (Digits, &["DEM", "FIM"], &["marco", "marcos"]),
        (Sure, &["DEM"], &["marcos alemanes", "marco alemán"]), (Sure, &["FIM"], &["marcos finlandeses", "marco finlandés"]), (Sure, &["ESP"], &["peseta", "pesetas"]),
        (Sure, &["ILS"], &["shekel", "shekels", "séquel", "séqueles"]), (Sure, &["GEL"], &["lari", "laris"]), (Sure, &["BTC"], &["bitcoin", "bitcoins", "bitcóin", "bitcoines"]),
        (Digits, &["ETH"], &["ether", "ethereum"]), (Sure, &["PTE", "CVE"], &["escudo", "escudos"]), (Sure, &["GRD"], &["dracma", "dracmas"]), (Sure, &["CUP"], &["pesos cubanos"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["EUR"], &["céntimo", "céntimos", "céntimos de euro", "céntimo de euro", "centimos"]), (2, Sure, &["USD", "MXN", "ARS", "BRL", "PHP"], &["centavo", "centavos"]),
        (2, Sure, &["USD"], &["centavos de dólar", "centavo de dólar"]), (2, Sure, &["USD", "EUR"], &["cent", "cents"]), (2, Sure, &["GBP"], &["penique", "peniques"]),
        (2, Sure, &["RUB"], &["kopek", "kopeks"]), (2, Sure, &["DEM"], &["pfennig"]), (8, Sure, &["BTC"], &["satoshi", "satoshis"]), (2, Sure, &["GHS"], &["pesewa", "pesewas"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "NAD"];

/// What bare pesos can be.
const PESOS: &[&str] = &["MXN", "ARS", "CLP", "COP", "DOP", "CUP", "UYU", "PHP"];

/// What bare francs can be.
const FRANCS: &[&str] = &["FRF", "CHF", "BEF", "XOF", "XAF", "LUF"];
