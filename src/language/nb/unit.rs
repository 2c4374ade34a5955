//! Norwegian: names of units and currencies.

use crate::language::nb::{cldr, places};
use crate::language::unit::Certainty::{Digits, Millions, Sure};
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const UNIT: UnitWords = UnitWords {
    prefixes: &[
        ("exa", "exa"), ("peta", "peta"), ("tera", "tera"), ("giga", "giga"), ("mega", "mega"), ("kilo", "kilo"),
        ("hekto", "hecto"), ("deka", "deka"), ("desi", "deci"), ("centi", "centi"), ("milli", "milli"), ("mikro", "micro"),
        ("nano", "nano"), ("piko", "pico"),
    ],
    metric: &[
        ("meter", Sure, &["meter", "meters", "meteren"]), ("gram", Sure, &["gram", "grams"]), ("liter", Sure, &["liter", "liters"]),
        ("watt", Sure, &["watt"]), ("watt-hour", Sure, &["wattime", "wattimer", "watt-timer"]), ("joule", Sure, &["joule"]),
        ("volt", Sure, &["volt"]), ("ampere", Sure, &["ampere"]), ("ampere-hour", Sure, &["amperetime", "amperetimer"]),
        ("ohm", Sure, &["ohm"]), ("hertz", Sure, &["hertz"]), ("pascal", Sure, &["pascal"]), ("bar", Digits, &["bar"]),
        ("newton", Digits, &["newton"]), ("becquerel", Sure, &["becquerel"]), ("sievert", Sure, &["sievert"]),
        ("byte", Sure, &["byte", "bytes"]), ("bit", Digits, &["bit", "biter"]),
        ("second", Sure, &["sekund", "sekunder", "sekunders", "sekundet"]), ("calorie", Sure, &["kalori", "kalorier"]),
        ("electronvolt", Sure, &["elektronvolt"]), ("pixel", Sure, &["piksel", "piksler"]), ("lux", Sure, &["lux"]),
    ],
    square: &["kvadrat"],
    cubic: &["kubikk"],
    names: &[
        ("kilogram", Sure, &["kilo", "kilos"]), ("tonne", Sure, &["tonn", "tonns"]), ("kilotonne", Sure, &["kilotonn"]), ("megatonne", Sure, &["megatonn"]), ("hectare", Sure, &["hektar", "hektars"]), ("square-meter", Sure, &["kvm", "kvadrat"]),
        ("inch", Sure, &["tomme", "tommer", "tommers"]), ("foot", Sure, &["fot", "fots"]), ("yard", Sure, &["yard", "yards"]),
        ("mile-scandinavian", Sure, &["mil", "mils", "norske mil"]), ("mile", Sure, &["engelske mil", "engelsk mil", "miles", "mile"]),
        ("nautical-mile", Sure, &["nautiske mil", "nautisk mil", "sjømil"]), ("light-year", Sure, &["lysår"]),
        ("barrel", Sure, &["fat olje", "oljefat"]), ("barrel", Digits, &["fat"]), ("gallon", Sure, &["gallon", "gallons"]),
        ("pound", Digits, &["pund"]), ("ounce", Sure, &["unse", "unser"]), ("ounce-troy", Sure, &["troy unse", "troy unser"]), ("carat", Sure, &["karat"]),
        ("tablespoon", Sure, &["spiseskje", "spiseskjeer"]), ("tablespoon", Digits, &["ss"]), ("teaspoon", Sure, &["teskje", "teskjeer"]), ("teaspoon", Digits, &["ts"]),
        ("minute", Sure, &["minutt", "minutter", "minutters", "minuttet", "minuttene"]), ("minute", Digits, &["min", "min."]), ("second", Digits, &["sek", "sek."]),
        ("hour", Sure, &["time", "timer", "timers", "timen", "timene"]), ("day", Sure, &["dag", "dager", "dagers", "dagene", "døgn", "døgns"]),
        ("night", Sure, &["natt", "netter", "netters", "natts"]), ("week", Sure, &["uke", "uker", "ukers", "ukene"]), ("month", Sure, &["måned", "måneder", "måneders", "månedene"]),
        ("month", Digits, &["mnd", "mnd."]), ("quarter", Sure, &["kvartal", "kvartaler"]), ("year", Sure, &["år", "års"]),
        ("decade", Sure, &["tiår", "tiårene"]), ("century", Sure, &["århundre", "århundrer"]), ("x-millennium", Sure, &["årtusen", "årtusener", "millennium"]),
        ("kilometer-per-hour", Sure, &["kilometer i timen", "kilometer per time", "km i timen", "km/t", "km/t.", "km per time"]),
        ("meter-per-second", Sure, &["meter i sekundet", "m/sek", "sekundmeter"]), ("knot", Sure, &["knop"]),
        ("revolution-per-minute", Sure, &["omdreininger per minutt", "omdreininger i minuttet"]),
        ("celsius", Sure, &["grader celsius", "grad celsius", "celsius", "celsiusgrader", "grader c", "grad c"]),
        ("fahrenheit", Sure, &["grader fahrenheit", "grad fahrenheit", "fahrenheit", "fahrenheitgrader", "grader f"]), ("kelvin", Sure, &["kelvin", "grader kelvin"]),
        ("generic", Sure, &["grad", "grads", "grader", "graders", "varmegrader", "plussgrader", "minusgrader", "kuldegrader"]), ("kilocalorie", Sure, &["kilokalori", "kilokalorier"]),
        ("x-metric-horsepower", Sure, &["hestekraft", "hestekrefter", "hestekrefters", "hk"]), ("newton-meter", Sure, &["newtonmeter"]), ("x-decibel", Sure, &["desibel"]),
        ("part-per-1e6", Sure, &["milliondeler"]), ("100-kilometer", Sure, &["100 kilometer", "100 km", "hundre kilometer"]), ("megapixel", Sure, &["megapiksel", "megapiksler"]),
        ("atmosphere", Sure, &["atmosfære", "atmosfærer"]), ("cubic-meter", Digits, &["kubikk"]), ("x-twenty-foot-equivalent-unit", Sure, &["teu"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["dag og natt", "dag for dag", "natt og dag", "år etter år"],
    other_signs: &["kr."],
    counted: &[
        ("share", &["aksje"]), ("person", &["person", "mann"]), ("inhabitant", &["innbygger"]), ("household", &["husstand", "husholdning"]), ("vehicle", &["kjøretøy"]),
        ("car", &["bil"]), ("game", &["kamp"]), ("unit", &["stykk", "stk", "stk.", "enhet"]), ("passenger", &["passasjer"]), ("student", &["student"]),
        ("pupil", &["elev"]), ("employee", &["ansatt"]), ("customer", &["kunde"]), ("user", &["bruker"]), ("citizen", &["borger"]),
        ("seat", &["plass", "mandat"]), ("room", &["rom"]), ("bottle", &["flaske"]), ("packet", &["pakke"]), ("box", &["eske"]), ("ticket", &["billett"]),
        ("page", &["side"]), ("visitor", &["besøkende"]), ("member", &["medlem"]), ("family", &["familie"]), ("child", &["barn"]), ("patient", &["pasient"]),
        ("dose", &["dose"]), ("flight", &["flyging"]), ("trip", &["tur", "reise"]), ("animal", &["dyr"]), ("cow", &["ku"]), ("tree", &["tre"]),
        ("apartment", &["leilighet", "bolig"]), ("season", &["sesong"]),
    ],
    per: &["per", "pr", "pr.", "/"],
    rates: &[
        ("hour", "i timen"), ("second", "i sekundet"), ("minute", "i minuttet"), ("month", "i måneden"), ("year", "i året"), ("day", "om dagen"), ("person", "per capita"),
    ],
    rate_stops: &["senere", "tidligere", "siden", "før", "etter", "da"],
    old: &["gammel", "gammelt", "gamle", "gml", "gml."],
    ages: &[
        ("year", Sure, &["åring", "åringen", "åringer", "åringene", "åringens", "årig", "årige", "års alder", "års alderen", "årsalderen", "årsalder"]),
        ("month", Sure, &["måneders alder"]),
    ],
    lasting: &[
        "kontrakt", "kontrakten", "avtale", "avtalen", "periode", "perioden", "fengselsstraff", "straff", "lån", "lånet", "plan", "planen", "krig", "krigen", "jubileum",
        "garanti", "garantien", "erfaring", "historie", "karriere", "samarbeid", "obligasjon", "rente", "renten", "utdanning", "studie", "studien", "pause",
    ],
    below_zero: &["minus", "frost", "kulde", "kuldegrader", "minusgrader", "under null", "under frysepunktet"],
    turning: &["roter", "roterer", "roterte", "rotert", "vri", "vrir", "vred", "vridd", "sving", "svinger", "svingte", "snu", "vinkel på", "vinkelen"],
    turns: &["omdreining", "omdreininger", "runder"],
    timed: true,
    angles: &["nordlig bredde", "sørlig bredde", "østlig lengde", "vestlig lengde"],
    currencies: &[
        (Sure, &["NOK", "SEK", "DKK", "ISK", "CZK"], &["krone", "kroner", "kroners", "kr", "kronen", "kronene"]), (Sure, &["NOK"], &["norske kroner", "norsk krone", "spenn"]), (Sure, &["SEK"], &["svenske kroner", "svensk krone"]),
        (Sure, &["DKK"], &["danske kroner", "dansk krone"]), (Sure, &["ISK"], &["islandske kroner", "islandsk krone"]), (Sure, &["CZK"], &["tsjekkiske kroner", "tsjekkisk krone"]),
        (Sure, DOLLARS, &["dollar", "dollars", "dollaren"]), (Sure, &["USD"], &["amerikanske dollar", "amerikansk dollar", "us dollar", "us-dollar"]), (Sure, &["CAD"], &["kanadiske dollar", "kanadisk dollar"]),
        (Sure, &["AUD"], &["australske dollar", "australsk dollar"]), (Sure, &["NZD"], &["newzealandske dollar"]), (Sure, &["HKD"], &["hongkongdollar", "hongkong-dollar"]), (Sure, &["SGD"], &["singaporedollar", "singapore-dollar"]),
        (Sure, &["EUR"], &["euro", "euros"]), (Digits, &["EUR"], &["eur"]), (Millions, &["GBP", "EGP", "LBP", "SYP"], &["pund"]), (Sure, &["GBP"], &["britiske pund", "britisk pund", "pund sterling", "engelske pund"]), (Sure, &["EGP"], &["egyptiske pund"]),
        (Sure, FRANCS, &["franc", "francs"]), (Sure, &["CHF"], &["sveitserfranc", "sveitsiske franc"]), (Sure, &["FRF"], &["franske franc"]), (Sure, &["JPY"], &["yen"]), (Sure, &["CNY"], &["yuan", "renminbi", "kinesiske yuan"]),
        (Digits, &["KRW", "KPW"], &["won"]), (Sure, &["KRW"], &["sørkoreanske won"]), (Sure, &["INR", "PKR", "LKR", "NPR"], &["rupi", "rupier"]), (Sure, &["INR"], &["indiske rupier"]), (Sure, &["IDR"], &["rupiah"]),
        (Sure, &["MYR"], &["ringgit"]), (Sure, &["THB"], &["baht"]), (Sure, &["MXN", "PHP", "ARS", "CLP", "COP", "DOP", "CUP", "UYU"], &["peso", "pesos"]), (Sure, &["MXN"], &["meksikanske pesos"]), (Digits, &["BRL"], &["real", "reais"]),
        (Digits, &["ZAR"], &["rand"]), (Sure, &["NGN"], &["naira"]), (Sure, &["KES", "TZS", "UGX", "SOS", "ATS"], &["shilling"]), (Sure, &["AED", "MAD"], &["dirham"]), (Sure, &["SAR", "QAR", "YER"], &["riyal"]),
        (Sure, &["IRR", "OMR", "YER"], &["rial"]), (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinar", "dinarer"]), (Sure, &["TRY", "ITL"], &["lira", "lire"]), (Sure, &["TRY"], &["tyrkiske lira"]), (Sure, &["RUB", "BYN"], &["rubel", "rubler"]),
        (Sure, &["UAH"], &["hryvnia"]), (Sure, &["PLN"], &["zloty"]), (Sure, &["HUF"], &["forint"]), (Sure, &["RON", "MDL"], &["leu", "lei"]), (Digits, &["DEM", "FIM"], &["mark"]), (Sure, &["DEM"], &["d-mark", "tyske mark"]), (Sure, &["FIM"], &["finske mark"]),
        (Sure, &["ILS"], &["shekel"]), (Sure, &["BTC"], &["bitcoin"]), (Digits, &["ETH"], &["ether"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["NOK", "SEK", "DKK"], &["øre"]), (2, Sure, &["EUR", "USD"], &["cent", "eurocent"]), (2, Sure, &["USD"], &["amerikanske cent"]), (2, Sure, &["GBP"], &["pence", "penny"]), (2, Sure, &["RUB"], &["kopek", "kopeker"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"];

/// What bare francs can be.
const FRANCS: &[&str] = &["FRF", "CHF", "BEF", "XOF", "XAF", "LUF"];
