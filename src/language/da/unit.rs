//! Danish: names of units and currencies.

use crate::language::da::{cldr, places};
use crate::language::unit::Certainty::{Digits, Millions, Sure};
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const UNIT: UnitWords = UnitWords {
    prefixes: &[
        ("exa", "exa"), ("peta", "peta"), ("tera", "tera"), ("giga", "giga"), ("mega", "mega"), ("kilo", "kilo"),
        ("hekto", "hecto"), ("deka", "deka"), ("deci", "deci"), ("centi", "centi"), ("milli", "milli"), ("mikro", "micro"),
        ("nano", "nano"), ("piko", "pico"),
    ],
    metric: &[
        ("meter", Sure, &["meter", "meters", "meteren"]), ("gram", Sure, &["gram", "grams"]), ("liter", Sure, &["liter", "liters"]),
        ("watt", Sure, &["watt"]), ("watt-hour", Sure, &["watttime", "watttimer", "wattime", "wattimer"]), ("joule", Sure, &["joule"]),
        ("volt", Sure, &["volt"]), ("ampere", Sure, &["ampere"]), ("ampere-hour", Sure, &["amperetime", "amperetimer"]),
        ("ohm", Sure, &["ohm"]), ("hertz", Sure, &["hertz"]), ("pascal", Sure, &["pascal"]), ("bar", Digits, &["bar"]),
        ("newton", Digits, &["newton"]), ("becquerel", Sure, &["becquerel"]), ("sievert", Sure, &["sievert"]),
        ("byte", Sure, &["byte", "bytes"]), ("bit", Digits, &["bit", "bits"]),
        ("second", Sure, &["sekund", "sekunder", "sekunders", "sekundet"]), ("calorie", Sure, &["kalori", "kalorier"]),
        ("electronvolt", Sure, &["elektronvolt"]), ("pixel", Sure, &["pixel", "pixels"]), ("lux", Sure, &["lux"]),
    ],
    square: &["kvadrat"],
    cubic: &["kubik"],
    names: &[
        ("kilogram", Sure, &["kilo", "kilos"]), ("tonne", Sure, &["ton", "tons"]), ("kilotonne", Sure, &["kiloton"]), ("megatonne", Sure, &["megaton"]), ("hectare", Sure, &["hektar", "hektars"]), ("square-meter", Sure, &["kvm", "kvm.", "kvadrat"]),
        ("inch", Sure, &["tomme", "tommer", "tommers"]), ("foot", Sure, &["fod", "fods"]), ("yard", Sure, &["yard", "yards"]), ("mile", Sure, &["engelske mil", "engelsk mil", "miles", "mile"]),
        ("nautical-mile", Sure, &["sømil"]), ("light-year", Sure, &["lysår"]), ("barrel", Sure, &["tønder olie", "tønde olie"]), ("barrel", Digits, &["tønder", "tønde"]), ("gallon", Sure, &["gallon", "gallons"]),
        ("pound", Digits, &["pund"]), ("ounce", Sure, &["ounce", "ounces", "unse", "unser"]), ("ounce-troy", Sure, &["troy ounce", "troy ounces"]), ("carat", Sure, &["karat"]),
        ("tablespoon", Sure, &["spiseskefuld", "spiseskefulde", "spiseske", "spiseskeer"]), ("tablespoon", Digits, &["spsk", "spsk."]), ("teaspoon", Sure, &["teskefuld", "teskefulde", "teske", "teskeer"]), ("teaspoon", Digits, &["tsk", "tsk."]),
        ("minute", Sure, &["minut", "minutter", "minutters", "minuttet", "minutterne"]), ("minute", Digits, &["min", "min."]), ("second", Digits, &["sek", "sek."]),
        ("hour", Sure, &["time", "timer", "timers", "timen", "timerne"]), ("day", Sure, &["dag", "dage", "dages", "dagene", "døgn", "døgns"]),
        ("night", Sure, &["nat", "nætter", "nætters", "nats"]), ("week", Sure, &["uge", "uger", "ugers", "ugerne"]), ("month", Sure, &["måned", "måneder", "måneders", "månederne"]),
        ("month", Digits, &["mdr", "mdr."]), ("quarter", Sure, &["kvartal", "kvartaler"]), ("year", Sure, &["år", "års", "årene"]),
        ("decade", Sure, &["årti", "årtier"]), ("century", Sure, &["århundrede", "århundreder"]), ("x-millennium", Sure, &["årtusinde", "årtusinder", "årtusind"]),
        ("kilometer-per-hour", Sure, &["kilometer i timen", "kilometer per time", "kilometer pr. time", "km i timen", "km/t", "km/t.", "km per time"]),
        ("meter-per-second", Sure, &["meter i sekundet", "m/sek", "sekundmeter"]), ("knot", Sure, &["knob"]),
        ("revolution-per-minute", Sure, &["omdrejninger per minut", "omdrejninger i minuttet", "omdrejninger pr. minut"]),
        ("celsius", Sure, &["grader celsius", "grad celsius", "celsius", "celsiusgrader", "grader c", "grad c"]),
        ("fahrenheit", Sure, &["grader fahrenheit", "grad fahrenheit", "fahrenheit", "grader f"]), ("kelvin", Sure, &["kelvin", "grader kelvin"]),
        ("generic", Sure, &["grad", "grads", "grader", "graders", "varmegrader", "plusgrader", "minusgrader", "kuldegrader"]), ("kilocalorie", Sure, &["kilokalorie", "kilokalorier"]),
        ("x-metric-horsepower", Sure, &["hestekraft", "hestekræfter", "hk"]), ("newton-meter", Sure, &["newtonmeter"]), ("x-decibel", Sure, &["decibel"]),
        ("part-per-1e6", Sure, &["milliontedele"]), ("100-kilometer", Sure, &["100 kilometer", "100 km", "hundrede kilometer"]), ("megapixel", Sure, &["megapixel", "megapixels"]),
        ("atmosphere", Sure, &["atmosfære", "atmosfærer"]), ("x-twenty-foot-equivalent-unit", Sure, &["teu"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["dag og nat", "dag for dag", "nat og dag", "år efter år"],
    counted: &[
        ("share", &["aktie"]), ("person", &["person", "mand"]), ("inhabitant", &["indbygger"]), ("household", &["husstand"]), ("vehicle", &["køretøj"]), ("car", &["bil"]), ("game", &["kamp"]),
        ("unit", &["styk", "stk", "stk.", "enhed"]), ("passenger", &["passager"]), ("student", &["studerende"]), ("pupil", &["elev"]), ("employee", &["ansat"]), ("customer", &["kunde"]), ("user", &["bruger"]),
        ("citizen", &["borger"]), ("seat", &["plads", "mandat"]), ("room", &["værelse"]), ("bottle", &["flaske"]), ("packet", &["pakke"]), ("box", &["kasse"]), ("ticket", &["billet"]), ("page", &["side"]),
        ("visitor", &["besøgende"]), ("member", &["medlem"]), ("family", &["familie"]), ("child", &["barn"]), ("patient", &["patient"]), ("dose", &["dosis"]), ("flight", &["flyvning"]), ("trip", &["tur", "rejse"]),
        ("animal", &["dyr"]), ("cow", &["ko"]), ("tree", &["træ"]), ("apartment", &["lejlighed", "bolig"]), ("season", &["sæson"]),
    ],
    per: &["per", "pr", "pr.", "/"],
    rates: &[
        ("hour", "i timen"), ("second", "i sekundet"), ("minute", "i minuttet"), ("month", "om måneden"), ("year", "om året"), ("day", "om dagen"), ("week", "om ugen"), ("person", "per capita"),
    ],
    rate_stops: &["senere", "tidligere", "siden", "før", "efter", "da"],
    old: &["gammel", "gammelt", "gamle"],
    ages: &[
        ("year", Sure, &["årig", "årige", "åriges", "års alder", "års alderen", "årsalderen"]),
        ("month", Sure, &["måneders alder"]),
    ],
    lasting: &[
        "kontrakt", "kontrakten", "aftale", "aftalen", "periode", "perioden", "fængselsstraf", "straf", "lån", "lånet", "plan", "planen", "krig", "krigen", "jubilæum", "garanti", "erfaring",
        "historie", "karriere", "samarbejde", "obligation", "rente", "renten", "uddannelse", "undersøgelse", "pause",
    ],
    below_zero: &["minus", "frost", "kulde", "kuldegrader", "minusgrader", "under nul", "under frysepunktet"],
    turning: &["roter", "roterer", "roterede", "roteret", "drej", "drejer", "drejede", "drejet", "vinkel på", "vinklen", "sving"],
    turns: &["omdrejning", "omdrejninger"],
    timed: true,
    angles: &["nordlig bredde", "sydlig bredde", "østlig længde", "vestlig længde"],
    currencies: &[
        (Sure, &["DKK", "SEK", "NOK", "ISK", "CZK"], &["krone", "kroner", "kroners", "kr", "kronen", "kronerne"]), (Sure, &["DKK"], &["danske kroner", "dansk krone"]), (Sure, &["SEK"], &["svenske kroner", "svensk krone"]),
        (Sure, &["NOK"], &["norske kroner", "norsk krone"]), (Sure, &["ISK"], &["islandske kroner", "islandsk krone"]), (Sure, &["CZK"], &["tjekkiske kroner", "tjekkisk krone"]),
        (Sure, DOLLARS, &["dollar", "dollars", "dollaren"]), (Sure, &["USD"], &["amerikanske dollar", "amerikansk dollar", "us dollar", "us-dollar"]), (Sure, &["CAD"], &["canadiske dollar", "canadisk dollar"]),
        (Sure, &["AUD"], &["australske dollar", "australsk dollar"]), (Sure, &["NZD"], &["newzealandske dollar"]), (Sure, &["HKD"], &["hongkongdollar", "hongkong-dollar"]), (Sure, &["SGD"], &["singaporedollar", "singapore-dollar"]),
        (Sure, &["EUR"], &["euro", "euros"]), (Digits, &["EUR"], &["eur"]), (Millions, &["GBP", "EGP", "LBP", "SYP"], &["pund"]), (Sure, &["GBP"], &["britiske pund", "britisk pund", "pund sterling", "engelske pund"]), (Sure, &["EGP"], &["egyptiske pund"]),
        (Sure, FRANCS, &["franc", "francs"]), (Sure, &["CHF"], &["schweizerfranc", "schweiziske franc"]), (Sure, &["FRF"], &["franske franc"]), (Sure, &["JPY"], &["yen"]), (Sure, &["CNY"], &["yuan", "renminbi", "kinesiske yuan"]),
        (Digits, &["KRW", "KPW"], &["won"]), (Sure, &["KRW"], &["sydkoreanske won"]), (Sure, &["INR", "PKR", "LKR", "NPR"], &["rupee", "rupees", "rupi", "rupier"]), (Sure, &["INR"], &["indiske rupee", "indiske rupees"]), (Sure, &["IDR"], &["rupiah"]),
        (Sure, &["MYR"], &["ringgit"]), (Sure, &["THB"], &["baht"]), (Sure, &["MXN", "PHP", "ARS", "CLP", "COP", "DOP", "CUP", "UYU"], &["peso", "pesos"]), (Sure, &["MXN"], &["mexicanske pesos"]), (Digits, &["BRL"], &["real", "reais"]),
        (Digits, &["ZAR"], &["rand"]), (Sure, &["NGN"], &["naira"]), (Sure, &["KES", "TZS", "UGX", "SOS", "ATS"], &["shilling"]), (Sure, &["AED", "MAD"], &["dirham"]), (Sure, &["SAR", "QAR", "YER"], &["riyal"]),
        (Sure, &["IRR", "OMR", "YER"], &["rial"]), (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinar", "dinarer"]), (Sure, &["TRY", "ITL"], &["lira", "lire"]), (Sure, &["TRY"], &["tyrkiske lira"]), (Sure, &["RUB", "BYN"], &["rubel", "rubler"]),
        (Sure, &["UAH"], &["hryvnia"]), (Sure, &["PLN"], &["zloty"]), (Sure, &["HUF"], &["forint"]), (Sure, &["RON", "MDL"], &["leu", "lei"]), (Digits, &["DEM", "FIM"], &["mark"]), (Sure, &["DEM"], &["d-mark", "tyske mark"]), (Sure, &["FIM"], &["finske mark"]),
        (Sure, &["ILS"], &["shekel"]), (Sure, &["BTC"], &["bitcoin"]), (Digits, &["ETH"], &["ether"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["DKK", "SEK", "NOK"], &["øre"]), (2, Sure, &["EUR", "USD"], &["cent", "eurocent"]), (2, Sure, &["USD"], &["amerikanske cent"]), (2, Sure, &["GBP"], &["pence", "penny"]), (2, Sure, &["RUB"], &["kopek", "kopeker"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"];

/// What bare francs can be.
const FRANCS: &[&str] = &["FRF", "CHF", "BEF", "XOF", "XAF", "LUF"];
