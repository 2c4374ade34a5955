//! Units and currencies by what stands beside them.

use copydesk::Parser;
use copydesk::unit::Unit;

use super::all;

#[test]
fn rates_below_the_line() {
    all(&[
        (
            "en",
            "5 mph per second, 5 litres per mph, 5 hours per mile.",
            "5 mph = 5 mile-per-hour; 5 litres = 5 liter; 5 hours per mile = 5 x-hour-per-mile",
        ),
        (
            "en",
            "5 km/24-year-old, 5 kg per 6\", 5 l/h.",
            "5 km = 5 kilometer; 24-year-old = 24 year age; 5 kg = 5 kilogram; 6\" = 6 inch; 5 l/h = 5 x-liter-per-hour",
        ),
    ]);
}

#[test]
fn capitals_that_are_initials() {
    all(&[(
        "en",
        "The 5 A&E wards, 4 F-16s, 12 W 44th Street.",
        "5 = 5; 4 = 4; F-16s = Name; 12 W 44th Street = Address",
    )]);
}

#[test]
fn abbreviations_with_a_point() {
    all(&[(
        "en",
        "It was 5 in., 7 ft.; 8 lb.), and so on.",
        "5 in. = 5 inch; 7 ft. = 7 foot; 8 lb. = 8 pound",
    )]);
}

#[test]
fn crowns_of_the_country_that_is_named() {
    all(&[
        ("en", "In Denmark the Danish shop sold it for 5 kroner.", "5 kroner = 5 DKK"),
        ("en", "In Denmark and in Norway the shop sold it for 5 kroner.", "5 kroner = 5 NOK"),
        (
            "en",
            "They were born in Denmark. Nobody knew that at all then. It sold for 5 kroner.",
            "5 kroner = 5 DKK",
        ),
        // A sentence is looked at no further than so far on either side.
        (
            "en",
            "In Denmark there was a small shop on a long road by the sea where a woman and a man and their son and their daughter and their old dog and their cat lived for many a year without much to do but to look at the ships and at the gulls and at the rain and at the grey hills behind the bay and at the road and sold a goat for 5 kroner to a man who came by with a cart and a horse and a hat and a coat and a stick and a bag and a big smile on his red face and who told them of the towns and of the kings and of the wars and of the seas and of the snow and of the bread and of the beer and of all that is far off from there and from here.",
            "5 kroner = 5 DKK",
        ),
    ]);
}

#[test]
fn powers_in_words() {
    all(&[
        (
            "es",
            "5 metros cúbicos, 5 kilómetros cuadrados",
            "5 metros cúbicos = 5 cubic-meter; 5 kilómetros cuadrados = 5 square-kilometer",
        ),
        (
            "en",
            "5 cubic metres, 5 kilowatts square",
            "5 cubic metres = 5 cubic-meter; 5 kilowatts = 5 kilowatt",
        ),
    ]);
}

#[test]
fn names_of_ones_own_are_words_or_signs() {
    let pool = Unit::own("x-pool", 2500.into(), "cubic-meter".parse().unwrap()).unwrap();
    let parser =
        Parser::builder().locale("en").unwrap().unit(pool, ["swim-tank", "Pl"]).without_units(["m"]).build();
    for (text, wanted) in [
        ("5 swim-tanks, 5 swim-tank", "5 = 5 tank; 5 swim-tank = 5 x-pool"),
        ("5 Swim-Tank, 5 Pl, 5 pl", "5 Swim-Tank = 5 x-pool; 5 Pl = 5 x-pool; 5 = 5"),
        // Another unit that only begins with what is left out.
        ("5 m, 5 m³, 5 metres", "5 = 5; 5 m³ = 5 cubic-meter; 5 metres = 5 meter"),
    ] {
        let document = parser.parse(text);
        document.audit().unwrap();
        let found: Vec<String> = document.mentions.iter().filter_map(super::show).collect();
        assert_eq!(found.join("; "), wanted, "{text}");
    }
}

/// Names of units that are things to count as well are units with decimals, groups or another name beside them.
#[test]
fn things_to_count_are_no_units() {
    all(&[
        (
            "fr",
            "Elle a écrit 12 livres, une élection à deux tours, 12 tours, 33 bars, trois chevaux, 150 chevaux.",
            "12 = 12 livre; deux = 2 tour; 12 = 12 tour; 33 = 33 bar; trois = 3 cheval; 150 = 150 cheval",
        ),
        (
            "fr",
            "12,5 livres, 3 000 tours par minute, 3 bar, 3,5 bars, 150 chevaux-vapeur, 150 ch, 25 livres par pouce carré.",
            "12,5 livres = 12.5 pound; 3 000 tours par minute = 3000 revolution-per-minute; 3 bar = 3 bar; \
             3,5 bars = 3.5 bar; 150 chevaux-vapeur = 150 x-metric-horsepower; 150 ch = 150 x-metric-horsepower; \
             25 livres par pouce carré = 25 pound-force-per-square-inch",
        ),
        (
            "es",
            "Dos caballos, 12 caballos, 12 bares, tres revoluciones; 150 caballos de fuerza, 150 CV, 3.000 revoluciones por minuto.",
            "Dos = 2 caballo; 12 = 12 caballo; 12 = 12 bar; tres = 3 revolución; 150 caballos de fuerza = 150 x-metric-horsepower; \
             150 CV = 150 x-metric-horsepower; 3.000 revoluciones por minuto = 3000 revolution-per-minute",
        ),
        (
            "it",
            "Tre braccia, 20 cavalli, due rivoluzioni; 200 CV.",
            "Tre = 3 braccio; 20 = 20 cavallo; due = 2 rivoluzione; 200 CV = 200 x-metric-horsepower",
        ),
        (
            "pt",
            "Vinte cavalos, três revoluções; 200 cv.",
            "Vinte = 20 cavalo; três = 3 revolução; 200 cv = 200 x-metric-horsepower",
        ),
        ("de", "In 12 Bars, mit 12 Bar.", "12 = 12 Bars; 12 Bar = 12 bar"),
    ]);
}
