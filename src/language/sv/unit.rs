//! Swedish: names of units and currencies.

use crate::language::sv::{cldr, places};
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
        ("meter", Sure, &["meter", "meters", "metern", "metrar"]), ("gram", Sure, &["gram", "grams"]), ("liter", Sure, &["liter", "liters"]),
        ("watt", Sure, &["watt"]), ("watt-hour", Sure, &["wattimme", "wattimmar", "wattimmars"]), ("joule", Sure, &["joule"]),
        ("volt", Sure, &["volt"]), ("ampere", Sure, &["ampere"]), ("ampere-hour", Sure, &["amperetimme", "amperetimmar"]),
        ("ohm", Sure, &["ohm"]), ("hertz", Sure, &["hertz"]), ("pascal", Sure, &["pascal"]), ("bar", Digits, &["bar"]),
        ("newton", Digits, &["newton"]), ("becquerel", Sure, &["becquerel"]), ("sievert", Sure, &["sievert"]),
        ("byte", Sure, &["byte", "bytes"]), ("bit", Digits, &["bit", "bitar"]),
        ("second", Sure, &["sekund", "sekunder", "sekunders", "sekunden"]), ("calorie", Sure, &["kalori", "kalorier"]),
        ("electronvolt", Sure, &["elektronvolt"]), ("pixel", Sure, &["pixel", "pixlar"]), ("lux", Sure, &["lux"]),
    ],
    square: &["kvadrat"],
    cubic: &["kubik"],
    names: &[
        ("kilogram", Sure, &["kilo", "kilos", "kilon"]), ("tonne", Sure, &["ton", "tons"]), ("kilotonne", Sure, &["kiloton"]), ("megatonne", Sure, &["megaton"]), ("hectare", Sure, &["hektar", "hektars"]), ("square-meter", Sure, &["kvm", "kvadrat"]),
        ("square-kilometer", Sure, &["kvkm"]), ("inch", Sure, &["tum", "tums"]), ("foot", Sure, &["fot", "fots"]), ("yard", Sure, &["yard", "yards"]),
        ("mile-scandinavian", Sure, &["mil", "mils", "svenska mil"]), ("mile", Sure, &["engelska mil", "miles", "mile"]),
        ("nautical-mile", Sure, &["sjömil", "nautiska mil", "distansminut", "distansminuter"]), ("light-year", Sure, &["ljusår"]),
        ("barrel", Sure, &["fat olja"]), ("barrel", Digits, &["fat"]), ("gallon", Sure, &["gallon", "gallons"]),
        ("pound", Digits, &["pund", "skålpund"]), ("ounce", Sure, &["uns", "ounce"]), ("ounce-troy", Sure, &["troy ounce", "troy uns"]), ("carat", Sure, &["karat"]),
        ("tablespoon", Sure, &["matsked", "matskedar"]), ("tablespoon", Digits, &["msk", "msk."]), ("teaspoon", Sure, &["tesked", "teskedar"]),
        ("teaspoon", Digits, &["tsk", "tsk."]), ("milliliter", Digits, &["krm", "kryddmått"]),
        ("minute", Sure, &["minut", "minuter", "minuters", "minuten", "minuterna"]), ("minute", Digits, &["min", "min."]), ("second", Digits, &["sek", "sek."]),
        ("hour", Sure, &["timme", "timmar", "timmars", "timma", "timmes", "timmarna"]), ("hour", Digits, &["tim", "tim."]), ("day", Sure, &["dag", "dagar", "dagars", "dagarna", "dygn", "dygns", "dygnen"]),
        ("night", Sure, &["natt", "natts", "nätter", "nätters"]), ("week", Sure, &["vecka", "veckor", "veckors", "veckorna"]), ("month", Sure, &["månad", "månader", "månaders", "månaderna"]),
        ("month", Digits, &["mån", "mån."]), ("quarter", Sure, &["kvartal"]), ("year", Sure, &["år", "års", "åren"]),
        ("decade", Sure, &["decennium", "decennier", "decenniers", "årtionde", "årtionden"]), ("century", Sure, &["sekel", "sekler", "århundrade", "århundraden"]),
        ("x-millennium", Sure, &["årtusende", "årtusenden", "millennium"]),
        ("kilometer-per-hour", Sure, &["kilometer i timmen", "kilometer per timme", "km i timmen", "km/tim", "km/tim.", "km per timme", "km/timmen"]),
        ("meter-per-second", Sure, &["sekundmeter", "meter i sekunden", "m/sek", "m/sek."]), ("knot", Sure, &["knop"]),
        ("revolution-per-minute", Sure, &["varv per minut", "varv i minuten"]),
        ("celsius", Sure, &["grader celsius", "grad celsius", "celsius", "celsiusgrader", "grader c", "grad c", "gr celsius", "gr c"]),
        ("fahrenheit", Sure, &["grader fahrenheit", "grad fahrenheit", "fahrenheit", "fahrenheitgrader", "grader f"]), ("kelvin", Sure, &["kelvin", "grader kelvin"]),
        ("generic", Sure, &["grad", "grads", "grader", "graders", "plusgrader", "varmgrader", "minusgrader", "köldgrader"]), ("kilocalorie", Sure, &["kilokalori", "kilokalorier"]),
        ("x-metric-horsepower", Sure, &["hästkraft", "hästkrafter", "hästkrafters", "hk"]), ("newton-meter", Sure, &["newtonmeter"]), ("x-decibel", Sure, &["decibel"]),
        ("part-per-1e6", Sure, &["miljondelar"]), ("100-kilometer", Sure, &["100 kilometer", "100 km", "hundra kilometer"]), ("megapixel", Sure, &["megapixel"]),
        ("atmosphere", Sure, &["atmosfär"]), ("cubic-meter", Digits, &["kubik", "kbm"]), ("x-twenty-foot-equivalent-unit", Sure, &["teu"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["dag och natt", "dag för dag", "natt och dag", "år efter år", "fot för fot"],
    other_signs: &["kr."],
    counted: &[
        ("share", &["aktie"]), ("person", &["person", "man"]), ("inhabitant", &["invånare"]), ("household", &["hushåll"]), ("vehicle", &["fordon"]),
        ("car", &["bil"]), ("game", &["match"]), ("unit", &["styck", "st", "enhet"]), ("passenger", &["passagerare"]), ("student", &["student"]),
        ("pupil", &["elev"]), ("employee", &["anställd"]), ("customer", &["kund"]), ("user", &["användare"]), ("citizen", &["medborgare"]),
        ("seat", &["plats", "mandat"]), ("room", &["rum"]), ("bottle", &["flaska"]), ("packet", &["paket", "förpackning"]), ("box", &["låda"]),
        ("ticket", &["biljett"]), ("page", &["sida"]), ("visitor", &["besökare"]), ("member", &["medlem"]), ("family", &["familj"]), ("child", &["barn"]),
        ("patient", &["patient"]), ("dose", &["dos"]), ("flight", &["flygning"]), ("trip", &["resa"]), ("animal", &["djur"]), ("cow", &["ko"]),
        ("tree", &["träd"]), ("apartment", &["lägenhet", "bostad"]), ("season", &["säsong"]),
    ],
    per: &["per", "/"],
    rates: &[
        ("hour", "i timmen"), ("second", "i sekunden"), ("minute", "i minuten"), ("month", "i månaden"), ("year", "om året"),
        ("day", "om dagen"), ("person", "per capita"), ("kilogram", "kilot"),
    ],
    rate_stops: &["senare", "tidigare", "sedan", "innan", "före", "efter", "då"],
    old: &["gammal", "gammalt", "gamla"],
    ages: &[
        ("year", Sure, &["åring", "åringen", "åringar", "åringarna", "åringens", "åringars", "årig", "åriga", "årige", "årigt", "års ålder", "årsåldern", "årsålder"]),
        ("month", Sure, &["månaders ålder"]),
    ],
    lasting: &[
        "kontrakt", "kontraktet", "avtal", "avtalet", "period", "perioden", "fängelsestraff", "straff", "lån", "lånet", "plan", "planen",
        "krig", "kriget", "jubileum", "garanti", "garantin", "erfarenhet", "historia", "karriär", "samarbete", "obligation", "obligationen",
        "ränta", "räntan", "utbildning", "utbildningen", "statsobligation", "statsobligationen", "förhållande", "studie", "studien", "paus",
    ],
    below_zero: &["minus", "kyla", "köld", "minusgrader", "köldgrader", "under noll", "under nollan", "under nollstrecket", "kallt"],
    turning: &["rotera", "roterar", "roterade", "roterat", "vrida", "vrid", "vred", "vrider", "svänga", "sväng", "svängde", "vinkel på", "vinkeln", "vända", "vänd"],
    turns: &["varv"],
    timed: true,
    angles: &["nordlig bredd", "sydlig bredd", "ostlig längd", "östlig längd", "västlig längd", "nordlig latitud", "västlig longitud"],
    currencies: &[
        (Sure, &["SEK", "NOK", "DKK", "ISK", "CZK"], &["krona", "kronor", "kronors", "kr", "kronan"]), (Sure, &["SEK"], &["svenska kronor", "svensk krona", "spänn"]), (Sure, &["NOK"], &["norska kronor", "norsk krona"]),
        (Sure, &["DKK"], &["danska kronor", "dansk krona"]), (Sure, &["ISK"], &["isländska kronor", "isländsk krona"]), (Sure, &["CZK"], &["tjeckiska kronor", "tjeckisk krona"]),
        (Sure, DOLLARS, &["dollar", "dollars", "dollarn"]), (Sure, &["USD"], &["amerikanska dollar", "amerikansk dollar", "us-dollar", "us dollar"]), (Sure, &["CAD"], &["kanadensiska dollar", "kanadensisk dollar"]),
        (Sure, &["AUD"], &["australiska dollar", "australisk dollar"]), (Sure, &["NZD"], &["nyzeeländska dollar"]), (Sure, &["HKD"], &["hongkongdollar", "hongkong-dollar"]), (Sure, &["SGD"], &["singaporedollar", "singapore-dollar"]),
        (Sure, &["EUR"], &["euro", "euros"]), (Digits, &["EUR"], &["eur"]), (Millions, &["GBP", "EGP", "LBP", "SYP"], &["pund"]), (Sure, &["GBP"], &["brittiska pund", "brittiskt pund", "pund sterling", "engelska pund"]), (Sure, &["EGP"], &["egyptiska pund"]),
        (Sure, FRANCS, &["franc", "francs"]), (Sure, &["CHF"], &["schweizerfranc", "schweiziska franc"]), (Sure, &["FRF"], &["franska franc"]), (Sure, &["JPY"], &["yen"]), (Sure, &["CNY"], &["yuan", "renminbi", "kinesiska yuan"]),
        (Digits, &["KRW", "KPW"], &["won"]), (Sure, &["KRW"], &["sydkoreanska won"]), (Sure, &["INR", "PKR", "LKR", "NPR"], &["rupie", "rupier"]), (Sure, &["INR"], &["indiska rupier"]), (Sure, &["IDR"], &["rupiah"]),
        (Sure, &["MYR"], &["ringgit"]), (Sure, &["THB"], &["baht"]), (Sure, &["MXN", "PHP", "ARS", "CLP", "COP", "DOP", "CUP", "UYU"], &["peso", "pesos"]), (Sure, &["MXN"], &["mexikanska pesos"]), (Digits, &["BRL"], &["real", "reais"]),
        (Digits, &["ZAR"], &["rand"]), (Sure, &["NGN"], &["naira"]), (Sure, &["KES", "TZS", "UGX", "SOS", "ATS"], &["shilling"]), (Sure, &["AED", "MAD"], &["dirham"]), (Sure, &["SAR", "QAR", "YER"], &["riyal"]),
        (Sure, &["IRR", "OMR", "YER"], &["rial"]), (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinar", "dinarer"]), (Sure, &["TRY", "ITL"], &["lira", "lire"]), (Sure, &["TRY"], &["turkiska lira"]), (Sure, &["RUB", "BYN"], &["rubel"]),
        (Sure, &["UAH"], &["hryvnia", "hryvna"]), (Sure, &["PLN"], &["zloty"]), (Sure, &["HUF"], &["forint", "forinter"]), (Sure, &["RON", "MDL"], &["leu", "lei"]), (Digits, &["DEM", "FIM"], &["mark"]), (Sure, &["DEM"], &["d-mark", "tyska mark"]), (Sure, &["FIM"], &["finska mark"]),
        (Sure, &["ILS"], &["shekel", "shekler"]), (Sure, &["BTC"], &["bitcoin"]), (Digits, &["ETH"], &["ether"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["SEK", "NOK", "DKK"], &["öre"]), (2, Sure, &["EUR", "USD"], &["cent", "eurocent"]), (2, Sure, &["USD"], &["amerikanska cent"]), (2, Sure, &["GBP"], &["pence", "penny"]), (2, Sure, &["RUB"], &["kopek", "kopeker"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"];

/// What bare francs can be.
const FRANCS: &[&str] = &["FRF", "CHF", "BEF", "XOF", "XAF", "LUF"];
