//! Dutch: names of units and currencies.

use crate::language::nl::{cldr, places};
use crate::language::unit::Certainty::{Digits, Millions, Sure};
use crate::language::unit::UnitWords;

#[rustfmt::skip] // A table is read by lines.
pub(super) const UNIT: UnitWords = UnitWords {
    prefixes: &[
        ("exa", "exa"), ("peta", "peta"), ("tera", "tera"), ("giga", "giga"), ("mega", "mega"), ("kilo", "kilo"),
        ("hecto", "hecto"), ("deca", "deka"), ("deci", "deci"), ("centi", "centi"), ("milli", "milli"), ("micro", "micro"),
        ("nano", "nano"), ("pico", "pico"),
    ],
    metric: &[
        ("meter", Sure, &["meter", "meters"]), ("gram", Sure, &["gram", "grammen"]), ("liter", Sure, &["liter", "liters"]),
        ("watt", Sure, &["watt"]), ("watt-hour", Sure, &["wattuur", "watt-uur", "watt uur", "watturen"]), ("joule", Sure, &["joule"]),
        ("volt", Sure, &["volt"]), ("ampere", Sure, &["ampère", "ampere"]), ("ampere-hour", Sure, &["ampère-uur", "ampère uur", "ampere-uur"]), ("ohm", Sure, &["ohm"]), ("hertz", Sure, &["hertz"]),
        ("pascal", Sure, &["pascal"]), ("bar", Digits, &["bar"]), ("newton", Digits, &["newton"]),
        ("becquerel", Sure, &["becquerel"]), ("sievert", Sure, &["sievert"]), ("byte", Sure, &["byte", "bytes"]),
        ("bit", Digits, &["bit", "bits"]), ("second", Sure, &["seconde", "seconden"]), ("calorie", Sure, &["calorie", "calorieën"]),
        ("electronvolt", Sure, &["elektronvolt"]), ("pixel", Sure, &["pixel", "pixels"]), ("lux", Sure, &["lux"]),
    ],
    square: &["vierkante ", "vierkant ", "kwadraat "],
    cubic: &["kubieke ", "kubiek "],
    names: &[
        ("kilogram", Sure, &["kilo", "kilo's"]), ("tonne", Sure, &["ton", "tonnen", "metrische ton"]), ("kilotonne", Sure, &["kiloton"]), ("megatonne", Sure, &["megaton"]),
        ("hectare", Sure, &["hectare", "hectares", "hectaren"]),
        ("acre", Sure, &["acre", "acres"]), ("inch", Sure, &["inch", "inches", "duim"]), ("foot", Sure, &["voet"]),
        ("yard", Sure, &["yard", "yards"]), ("mile", Sure, &["mijl", "mijlen", "mijls"]), ("nautical-mile", Sure, &["zeemijl", "zeemijlen"]),
        ("light-year", Sure, &["lichtjaar", "lichtjaren"]), ("barrel", Sure, &["vat olie", "vaten olie", "barrel", "barrels"]), ("barrel", Digits, &["vat", "vaten"]),
        ("gallon", Sure, &["gallon", "gallons"]), ("pint", Sure, &["pint", "pints"]), ("pound", Digits, &["pond", "ponden"]),
        ("ounce", Sure, &["ounce", "ounces"]), ("ounce-troy", Sure, &["troy ounce", "troy ounces"]), ("carat", Sure, &["karaat"]),
        ("tablespoon", Sure, &["eetlepel", "eetlepels"]), ("teaspoon", Sure, &["theelepel", "theelepels"]), ("tablespoon", Digits, &["el"]), ("teaspoon", Digits, &["tl"]), ("minute", Sure, &["minuut", "minuten"]),
        ("minute", Digits, &["min", "min."]), ("second", Digits, &["sec", "sec."]), ("hour", Sure, &["uur", "uren", "uurs"]),
        ("day", Sure, &["dag", "dagen"]), ("night", Sure, &["nacht", "nachten"]), ("week", Sure, &["week", "weken"]),
        ("month", Sure, &["maand", "maanden"]), ("quarter", Sure, &["kwartaal", "kwartalen"]), ("year", Sure, &["jaar", "jaren"]),
        ("decade", Sure, &["decennium", "decennia"]), ("century", Sure, &["eeuw", "eeuwen"]), ("x-millennium", Sure, &["millennium", "millennia"]),
        ("kilometer-per-hour", Sure, &["kilometer per uur", "km/u", "km per uur", "km/uur", "kilometers per uur"]), ("knot", Sure, &["knoop", "knopen"]),
        ("revolution-per-minute", Sure, &["toeren per minuut", "omwentelingen per minuut"]),
        ("celsius", Sure, &["graden celsius", "graad celsius", "celsius", "graden c", "graad c", "gr c", "gr. c"]),
        ("fahrenheit", Sure, &["graden fahrenheit", "graad fahrenheit", "fahrenheit", "graden f"]), ("kelvin", Sure, &["kelvin", "graden kelvin"]),
        ("generic", Sure, &["graad", "graden"]), ("kilocalorie", Sure, &["kilocalorie", "kilocalorieën"]), ("x-metric-horsepower", Sure, &["pk", "paardenkracht"]),
        ("newton-meter", Sure, &["newtonmeter"]), ("x-decibel", Sure, &["decibel"]), ("part-per-1e6", Sure, &["deeltjes per miljoen", "delen per miljoen"]),
        ("100-kilometer", Sure, &["100 kilometer", "honderd kilometer", "100 km"]), ("megapixel", Sure, &["megapixel", "megapixels"]), ("atmosphere", Sure, &["atmosfeer"]),
        ("cubic-meter", Digits, &["kuub"]), ("kilogram", Digits, &["kg."]), ("year", Digits, &["jr", "jr."]),
        ("x-twenty-foot-equivalent-unit", Sure, &["teu's"]), ("stone", Digits, &["stone"]),
    ],
    cldr_prefixes: cldr::PREFIXES,
    cldr: cldr::UNITS,
    lower: cldr::LOWER,
    no_units: &["t/m", "voet bij stuk", "dag en nacht", "bar en boos"],
    no_signs: &[],
    other_signs: &[],
    counted: &[
        ("share", &["aandeel"]), ("person", &["persoon", "hoofd"]), ("inhabitant", &["inwoner"]), ("household", &["huishouden"]),
        ("vehicle", &["voertuig"]), ("car", &["auto"]), ("game", &["wedstrijd"]), ("unit", &["stuk", "eenheid"]), ("passenger", &["passagier"]),
        ("student", &["student"]), ("pupil", &["leerling"]), ("employee", &["werknemer", "medewerker"]), ("customer", &["klant"]),
        ("user", &["gebruiker"]), ("citizen", &["burger"]), ("seat", &["zetel", "stoel"]), ("room", &["kamer"]), ("bottle", &["fles"]),
        ("packet", &["pakje"]), ("box", &["doos"]), ("ticket", &["kaartje"]), ("page", &["pagina", "bladzijde"]), ("visitor", &["bezoeker"]),
        ("member", &["lid"]), ("family", &["gezin"]), ("child", &["kind"]), ("patient", &["patiënt"]), ("dose", &["dosis"]), ("flight", &["vlucht"]),
        ("trip", &["rit"]), ("animal", &["dier"]), ("cow", &["koe"]), ("tree", &["boom"]), ("apartment", &["woning"]), ("season", &["seizoen"]),
    ],
    per: &["per", "/"],
    each: &["de", "het"],
    rates: &[("year", "per jaar"), ("person", "per hoofd"), ("person", "per hoofd van de bevolking")],
    rate_stops: &["later", "eerder", "geleden", "daarvoor", "daarna", "van", "waarin", "dat"],
    old: &["oud", "oude"],
    ages: &[("year", Sure, &["jarige", "jarigen", "jarig"]), ("month", Sure, &["maanden oude"])],
    lasting: &[
        "contract", "periode", "looptijd", "celstraf", "gevangenisstraf", "lening", "plan", "oorlog", "bestaan", "jubileum", "relatie",
        "overeenkomst", "ervaring", "straf", "obligatie", "staatslening", "carrière", "samenwerking", "garantie", "geschiedenis",
    ],
    below_zero: &["onder nul", "onder het vriespunt", "vorst"],
    turning: &[
        "draaien", "draaide", "gedraaid", "draai", "draait", "roteer", "roteren", "geroteerd", "kantelen", "kantel", "gekanteld", "hoek van",
        "linksaf", "rechtsaf", "links", "rechts", "naar links", "naar rechts",
    ],
    turns: &["draai", "draaien", "slag", "slagen", "omwenteling", "omwentelingen", "rotatie", "rotaties"],
    timed: true,
    angles: &["noorderbreedte", "zuiderbreedte", "oosterlengte", "westerlengte", "draaien", "gedraaid"],
    currencies: &[
        (Sure, DOLLARS, &["dollar", "dollars"]), (Sure, &["USD"], &["amerikaanse dollar", "amerikaanse dollars", "us dollar", "us dollars", "us-dollar", "dollar vs"]),
        (Sure, &["CAD"], &["canadese dollar", "canadese dollars"]), (Sure, &["AUD"], &["australische dollar", "australische dollars"]), (Sure, &["NZD"], &["nieuw-zeelandse dollar"]),
        (Sure, &["HKD"], &["hongkong dollar", "hongkong-dollar", "hongkongse dollar", "hong kong dollar", "hong kong dollars"]), (Sure, &["SGD"], &["singaporese dollar", "singapore dollar"]), (Sure, &["TWD"], &["taiwanese dollar"]),
        (Sure, &["EUR"], &["euro", "euro's"]), (Digits, &["EUR"], &["eur"]), (Millions, &["GBP", "EGP", "LBP", "SYP"], &["pond"]), (Sure, &["GBP"], &["pond sterling", "britse pond", "britse ponden", "engelse pond"]),
        (Sure, FRANCS, &["frank", "franken", "franc", "francs"]), (Sure, &["CHF"], &["zwitserse frank", "zwitserse franken"]), (Sure, &["BEF"], &["belgische frank", "belgische franken"]), (Sure, &["FRF"], &["franse frank", "franse francs"]),
        (Sure, &["XOF", "XAF"], &["cfa-frank", "cfa-franken"]), (Sure, &["JPY"], &["yen"]), (Sure, &["CNY"], &["yuan", "renminbi", "chinese yuan"]), (Digits, &["KRW", "KPW"], &["won"]), (Sure, &["KRW"], &["zuid-koreaanse won"]),
        (Sure, &["INR", "PKR", "LKR", "NPR"], &["roepie", "roepies"]), (Sure, &["IDR"], &["rupiah", "indonesische roepia", "roepia"]), (Sure, &["MYR"], &["ringgit"]), (Sure, &["THB"], &["baht"]),
        (Sure, &["MXN", "PHP", "ARS", "CLP", "COP", "DOP", "CUP", "UYU"], &["peso", "peso's"]), (Digits, &["BRL"], &["real", "reais"]), (Digits, &["ZAR"], &["rand"]), (Sure, &["SRD"], &["surinaamse dollar", "surinaamse dollars"]),
        (Sure, &["NGN"], &["naira"]), (Sure, &["KES", "TZS", "UGX", "SOS", "ATS"], &["shilling"]), (Sure, &["AED", "MAD"], &["dirham"]), (Sure, &["SAR", "QAR", "YER"], &["riyal"]), (Sure, &["IRR", "OMR", "YER"], &["rial"]),
        (Sure, &["KWD", "IQD", "JOD", "BHD", "RSD", "DZD", "TND", "LYD"], &["dinar"]), (Sure, &["TRY", "ITL"], &["lira", "lire"]), (Sure, &["TRY"], &["turkse lira"]), (Sure, &["RUB", "BYN"], &["roebel"]), (Sure, &["UAH"], &["hryvnia", "grivna"]), (Sure, &["PLN"], &["zloty", "zloty's"]),
        (Digits, &["SEK", "NOK", "DKK", "CZK", "ISK"], &["kroon", "kronen"]), (Sure, &["HUF"], &["forint"]), (Sure, &["RON", "MDL"], &["leu", "lei"]), (Digits, &["DEM", "FIM"], &["mark"]), (Sure, &["DEM"], &["duitse mark", "d-mark"]), (Sure, &["FIM"], &["finse mark"]),
        (Sure, &["ESP"], &["peseta", "peseta's"]), (Sure, &["NLG"], &["gulden"]), (Sure, &["ANG"], &["antilliaanse gulden"]), (Sure, &["ILS"], &["sjekel", "shekel"]), (Sure, &["BTC"], &["bitcoin", "bitcoins"]), (Digits, &["ETH"], &["ether", "ethereum"]), (Sure, &["GRD"], &["drachme", "drachmen"]),
    ],
    cldr_currencies: cldr::CURRENCIES,
    places: places::PLACES,
    subunits: &[
        (2, Sure, &["EUR", "USD", "NLG"], &["cent", "eurocent", "centen", "eurocenten"]), (2, Sure, &["USD"], &["dollarcent", "amerikaanse cent", "dollarcenten"]), (2, Sure, &["GBP"], &["pence", "penny"]), (2, Sure, &["CHF", "FRF", "BEF"], &["centime", "centimes"]),
        (2, Sure, &["RUB"], &["kopeke", "kopeken"]), (2, Sure, &["DEM"], &["pfennig"]), (2, Sure, &["MXN", "BRL"], &["centavo", "centavos"]), (8, Sure, &["BTC"], &["satoshi"]),
    ],
    ..UnitWords::NONE
};

/// What bare dollars can be.
const DOLLARS: &[&str] = &["USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "SRD"];

/// What bare francs can be.
const FRANCS: &[&str] = &["BEF", "CHF", "FRF", "XOF", "XAF", "LUF"];
