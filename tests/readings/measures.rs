//! Measures and money: what stands around a figure and makes it one.

use super::all;

#[test]
fn conversions_in_brackets() {
    all(&[
        (
            "en",
            "It is 1,000 sq km (386 sq miles) and 1,000 sq km [386 sq miles].",
            "1,000 sq km (386 sq miles) = 1000 square-kilometer (386 square-mile Rounded); 1,000 sq km [386 sq miles] = 1000 square-kilometer (386 square-mile Rounded)",
        ),
        (
            "en",
            "It is 5 km (3 miles or so), 5 km (3 miles], 5 km [3 miles).",
            "5 km = 5 kilometer; 3 miles = ~3 mile; 5 km = 5 kilometer; 3 miles = 3 mile; 5 km = 5 kilometer; 3 miles = 3 mile",
        ),
        (
            "en",
            "It is 0 °C (32 °F), 0 km (5 miles).",
            "0 °C (32 °F) = 0 celsius (32 fahrenheit Exact); 0 km (5 miles) = 0 kilometer (5 mile Mismatch)",
        ),
        (
            "en",
            "It is 1.2 million km (746,000 miles), 0.5 km (500 m).",
            "1.2 million km (746,000 miles) = 1200000 kilometer (746000 mile Rounded); 0.5 km (500 m) = 0.5 kilometer (500 meter Exact)",
        ),
        (
            "en",
            "It is 1.23456789 million km (767,126 miles).",
            "1.23456789 million km (767,126 miles) = 1234567.89 kilometer (767126 mile Mismatch)",
        ),
        (
            "en",
            "It holds 12 bytes (5 people), 3 x (5 m).",
            "12 bytes = 12 byte; 5 = 5 people; 3 = 3; 5 m = 5 meter",
        ),
        (
            "en",
            "It is 5 miles (≈8 km), 5 miles (~8 km), 5 miles (= 8 km).",
            "5 miles (≈8 km) = 5 mile (8 kilometer Rounded); 5 miles (~8 km) = 5 mile (8 kilometer Rounded); 5 miles (= 8 km) = 5 mile (8 kilometer Rounded)",
        ),
    ]);
}

#[test]
fn a_range_agrees_as_its_worse_end_does() {
    all(&[
        (
            "en",
            "It is 5-10 km (3-6 miles), 5-10 km (3-60 miles).",
            "5-10 km (3-6 miles) = 5–10 kilometer (3–6 mile Rounded); 5-10 km (3-60 miles) = 5–10 kilometer (3–60 mile Mismatch)",
        ),
        (
            "en",
            "It is 5-10 km (30-60 miles), 5-10 km (3.1-60 miles).",
            "5-10 km (30-60 miles) = 5–10 kilometer (30–60 mile Mismatch); 5-10 km (3.1-60 miles) = 5–10 kilometer (3.1–60 mile Mismatch)",
        ),
        (
            "en",
            "It is 5-10 km (30-6 miles), 5-10 km (31-6.2 miles).",
            "5-10 km = 5–10 kilometer; 30 = 30; 6 miles = 6 mile; 5-10 km = 5–10 kilometer; 31 = 31; 6.2 miles = 6.2 mile",
        ),
    ]);
}

#[test]
fn large_values_agree() {
    all(&[
        (
            "en",
            "It is 100000000000000000000 km (62137119223733396962 miles).",
            "100000000000000000000 km (62137119223733396962 miles) = 100000000000000000000 kilometer (62137119223733396962 mile Rounded)",
        ),
        (
            "en",
            "It is 12000000000000000000000 m (12000000000000000000 km).",
            "12000000000000000000000 m (12000000000000000000 km) = 12000000000000000000000 meter (12000000000000000000 kilometer Exact)",
        ),
    ]);
}

#[test]
fn money_in_other_money_and_in_subunits() {
    all(&[
        (
            "en",
            "It cost $7 (180p), $7 (180p to 200p), 7,199 yuan ($1,062).",
            "$7 (180p) = 7 USD (1.80 GBP); $7 (180p to 200p) = 7 USD (1.80–2.00 GBP); 7,199 yuan ($1,062) = 7199 CNY (1062 USD)",
        ),
        (
            "en",
            "It cost $7 (a third of a pound), ⅓p.",
            "$7 = 7 USD; a third of a pound = 1/3 pound; ⅓p = 1/300 GBP",
        ),
        ("en", "It cost 13 satoshis, 180p.", "13 satoshis = 0.00000013 BTC; 180p = 1.80 GBP"),
    ]);
}

#[test]
fn mixed_units() {
    all(&[
        (
            "en",
            "It took 1 day 2 hours 3 minutes 4 seconds 5 ms.",
            "1 day 2 hours 3 minutes 4 seconds = 93784 second; 5 ms = 5 millisecond",
        ),
        (
            "en",
            "It took 2 hours 30-40 minutes, two hours and several minutes.",
            "2 hours = 2 hour; 30-40 minutes = 30–40 minute; two hours = 2 hour",
        ),
        (
            "en",
            "It took 1h 20m, 1 km 20m, 1h 20min.",
            "1h 20m = 80 minute; 1 km 20m = 1020 meter; 1h 20min = 80 minute",
        ),
        (
            "en",
            "2 hours and 30 minutes, 2 hours, 30 minutes",
            "2 hours and 30 minutes = 150 minute; 2 hours, 30 minutes = 150 minute",
        ),
    ]);
}

#[test]
fn feet_and_inches() {
    all(&[
        (
            "en",
            "He is 6-foot-3, 6ft 3, 6-foot-3-inch, 6-foot-13.",
            "6-foot-3 = 75 inch; 6ft 3 = 75 inch; 6-foot-3-inch = 75 inch; 6-foot = 6 foot; 13 = 13",
        ),
        ("en", "He is 6ft 3x, 6-foot-3x.", "6ft = 6 foot; 3x = 3; 6-foot = 6 foot; 3x = 3"),
        ("en", "He is 6-foot-11, and 6ft 12 is none.", "6-foot-11 = 83 inch; 6ft = 6 foot; 12 = 12"),
    ]);
}

#[test]
fn clocked_minutes_and_hours() {
    all(&[(
        "en",
        "It took 4:10 minutes, 2:03:59 hours, :10 minutes.",
        "4:10 minutes = 250 second; 2:03:59 hours = 7439 second; 10 minutes = 10 minute",
    )]);
}

#[test]
fn degrees_minutes_seconds() {
    all(&[
        (
            "en",
            "It is 40° 26′ 46″ N, 40° 26′ N, 40° 26′ 46 N, 40° 26′, it is.",
            "40° 26′ 46″ = 145606 arc-second; 40° 26′ = 2426 arc-minute; 40° 26′ = 2426 arc-minute; 46 = 46; 40° 26′ = 2426 arc-minute",
        ),
        ("en", "40° 26′ 46 km", "40° 26′ = 2426 arc-minute; 46 km = 46 kilometer"),
    ]);
}

#[test]
fn currency_names_before_the_number() {
    all(&[
        (
            "it",
            "Costa euro 12,50. Costa euro dodici. Costa dollari 4. Costa cent 40. Pagò lire 5.",
            "euro 12,50 = 12.50 EUR; dodici = 12; dollari 4 = 4 USD; 40 = 40; lire 5 = 5 ITL",
        ),
        (
            "it",
            "Costa euro 12,50 milioni. Franchi 1/3 di tutto. Perse 40 euro 12,50.",
            "euro 12,50 milioni = 12500000 EUR; Franchi 1/3 = 1/3 CHF; 40 euro = 40 EUR; 12,50 = 12.50",
        ),
        (
            "it",
            "Costa euro 99999999999999999999999999999999,00.",
            "99999999999999999999999999999999,00 = Code",
        ),
    ]);
}

#[test]
fn articles_that_count_units() {
    all(&[
        (
            "it",
            "un miglio e mezzo, un euro e mezzo, un cent e mezzo, due chili e mezzo",
            "un miglio e mezzo = 1.5 mile; un euro e mezzo = 1.5 EUR; due chili e mezzo = 2.5 kilogram",
        ),
        ("nl", "een kilometer, een euro", "een kilometer = 1 kilometer; een euro = 1 EUR"),
    ]);
}

#[test]
fn percent_signs_before_the_number() {
    all(&[
        ("tr", "%40, %٤٠, %40'ı", "%40 = 40 percent; %٤٠ = 40 percent; %40 = 40 percent"),
        ("tr", "4 %40", "4 % = 4 percent; 40 = 40"),
    ]);
}

#[test]
fn round_sums() {
    all(&[
        ("de", "5,– Euro, 5,-- Euro, 5.-- Euro", "5,– Euro = 5 EUR; 5,-- Euro = 5 EUR; 5.-- Euro = 5 EUR"),
        ("de", "5,50- Euro, 5,50,- Euro", "5,50 = 5.50; 5,50 = 5.50"),
    ]);
}

#[test]
fn codes_with_a_multiplier() {
    all(&[
        (
            "en",
            "MUSD 60, MUSD 60 million, MUSD 2 dozen",
            "MUSD 60 = 60000000 USD; 60 million = 60000000; 2 dozen = 24",
        ),
        (
            "en",
            "75 USD million, 75 USD thousand, 75 USD dozen, 5-7 USD million",
            "75 USD million = 75000000 USD; 75 USD = 75 USD; 75 USD = 75 USD; 5-7 USD million = 5000000–7000000 USD",
        ),
        ("en", "MUSD 99999999999999999999999999999", "MUSD 99999999999999999999999999999 = Code"),
    ]);
}

#[test]
fn which_dollar_stands_behind() {
    all(&[
        (
            "en",
            "$12 USD, $7 US, $12 US cents, $12 cents, $20.00 $ 37.50, $12 EUR",
            "$12 USD = 12 USD; $7 US = 7 USD; $12 = 12 USD; $12 = 12 USD; $20.00 = 20.00 USD; $ 37.50 = 37.50 USD; $12 = 12 USD",
        ),
        (
            "en",
            "$75 U.S. per barrel, $75 US goods, $75 U.K. per barrel",
            "$75 U.S. per barrel = 75 USD per-barrel; $75 = 75 USD; $75 = 75 USD",
        ),
        (
            "en",
            "It cost $75 US. It cost $75 U.S. It cost £75 US.",
            "$75 US = 75 USD; $75 U.S. = 75 USD; £75 = 75 GBP",
        ),
    ]);
}

#[test]
fn letters_that_are_powers_or_units() {
    all(&[
        (
            "en",
            "It has 35m euros, 5 M€, 21m of rope, 21m of its users, 2m b/d, 1.2b, 35m.",
            "35m euros = 35000000 EUR; 5 M€ = 5000000 EUR; 21m = 21 meter; 21m = 21000000 user; 2m b/d = 2000000 x-barrel-per-day; 1.2b = 1200000000; 35m = 35 meter",
        ),
        (
            "en",
            "99999999999999999999999999m euros",
            "99999999999999999999999999m = 99999999999999999999999999 meter",
        ),
        ("en", "35b", "35b = 35000000000"),
        ("en", "35bn", "35bn = 35000000000"),
        (
            "en",
            "It is 200 K in Fahrenheit. He got five F under Kelvin, his old teacher.",
            "200 K = 200 kelvin; five = 5",
        ),
    ]);
}

#[test]
fn temperatures_below_zero() {
    all(&[
        (
            "es",
            "20 grados bajo cero, -20 grados bajo cero",
            "20 grados bajo cero = -20 generic; -20 grados = -20 generic; cero = 0",
        ),
        ("es", "docenas de grados bajo cero", "docenas de grados = 12–100 generic; cero = 0"),
    ]);
}

#[test]
fn units_in_brackets() {
    all(&[(
        "en",
        "20 [kilograms], 20 <kilograms>, 20 [s], 20 [kilograms>",
        "20 [kilograms] = 20 kilogram; 20 <kilograms> = 20 kilogram; 20 = 20; 20 = 20",
    )]);
}

#[test]
fn subunits_behind_the_name() {
    all(&[
        (
            "es",
            "15 euros y 20 céntimos, 15 euros y +20 céntimos, 15 euros y -20 céntimos",
            "15 euros y 20 céntimos = 15.20 EUR; 15 euros = 15 EUR; +20 céntimos = 0.20 EUR up; 15 euros = 15 EUR; -20 céntimos = -0.20 EUR down",
        ),
        (
            "es",
            "15 céntimos y 20 céntimos, 15 euros y 20 centavos, 15 dólares y 20 centavos, 15 euros 20",
            "15 céntimos = 0.15 EUR; 20 céntimos = 0.20 EUR; 15 euros = 15 EUR; 20 centavos = 0.20 USD; 15 dólares y 20 centavos = 15.20 USD; 15 euros 20 = 15.20 EUR",
        ),
        (
            "es",
            "15 euros 99999999999999999999999999999, 15 euros y decenas de céntimos",
            "15 euros = 15 EUR; 99999999999999999999999999999 = Code; 15 euros = 15 EUR",
        ),
        (
            "nl",
            "vijf euro vijftig, vijf euro vijf, 15 euro 50, 1.500 euro 50, 15 euro 5, 15 euro 50 cent, 15 euro 50 euro",
            "vijf euro vijftig = 5.50 EUR; vijf euro = 5 EUR; vijf = 5; 15 euro 50 = 15.50 EUR; 1.500 euro = 1500 EUR; 50 = 50; 15 euro = 15 EUR; 5 = 5; 15 euro 50 cent = 15.50 EUR; 15 euro = 15 EUR; 50 euro = 50 EUR",
        ),
        (
            "en",
            "15 dollars 50, 15 dollars 50 ran, 15 dollars and 15., 15 dollars and 5.",
            "15 dollars 50 = 15.50 USD; 15 dollars = 15 USD; 50 = 50; 15 dollars and 15 = 15.15 USD; 15 dollars = 15 USD; 5 = 5",
        ),
        (
            "en",
            "fifteen dollars fifty, fifteen dollars 50, 15 dollars fifty, 1,500 dollars 50",
            "fifteen dollars fifty = 15.50 USD; fifteen dollars = 15 USD; 50 = 50; 15 dollars = 15 USD; fifty = 50; 1,500 dollars = 1500 USD; 50 = 50",
        ),
        (
            "en",
            "15 dollars and 15 goats, 15 dollars 15 goats.",
            "15 dollars = 15 USD; 15 = 15 goat; 15 dollars = 15 USD; 15 = 15 goat",
        ),
    ]);
}

#[test]
fn parts_behind_the_unit() {
    all(&[(
        "fr",
        "trois ans et demi, trois à cinq ans et demi, un tiers an et demi, 2 ans et demi",
        "trois ans et demi = 3.5 year; trois à cinq ans et demi = 3–5.5 year; un tiers an = 1/3 year; 2 ans et demi = 2.5 year",
    )]);
}

#[test]
fn a_rate_of_a_percentage() {
    all(&[
        (
            "en",
            "It rose 6 % a week, 6 % of goats a week, 6 % the share",
            "6 % a week = 6 percent-per-week up; 6 % = 6 percent; 6 % = 6 percent",
        ),
        (
            "en",
            "They paid $5bn over ten years, 5 % over ten years, 500 over ten years.",
            "$5bn = 5000000000 USD; ten years = 10 year; 5 % = 5 percent; ten years = 10 year; 500 = 500; ten years = 10 year",
        ),
    ]);
}

/// Behind a word that leads years, what can be no word is a unit all the same.
#[test]
fn measures_behind_leads_of_years() {
    all(&[("de", "Stand 2049 mm, Stand 2024.", "2049 mm = 2049 millimeter; 2024 = 2024")]);
}

/// Minutes and seconds with the marks of feet and inches.
#[test]
fn times_that_something_took() {
    all(&[
        (
            "fr",
            "Il court le 100 m en 10''81, le 800 m en 1'40''7 et le marathon en 2h17'01''.",
            "100 m = 100 meter; 10''81 = 10.81 second; 800 m = 800 meter; 1'40''7 = 100.7 second; 2h17'01'' = 8221 second",
        ),
        (
            "fr",
            "À 3'28'' du leader, puis 2'03'' et 1h23'. Il mesure 5'10''. Un effort de 2 h 17 min 1 s.",
            "3'28'' = 208 second; 2'03'' = 123 second; 1h23' = 83 minute; 5'10'' = 70 inch; 2 h 17 min 1 s = 8221 second",
        ),
        (
            "it",
            "Ha vinto in 9″58 e 45′ 30″, in 9'58.5'' e 2’03”4 e 62\"50.",
            "9″58 = 9.58 second; 45′ 30″ = 2730 second; 9'58.5'' = 598.5 second; 2’03”4 = 123.4 second; \
             62\"50 = 62.50 second",
        ),
        (
            "es",
            "Costó 1'50 euros y 2 h 17' 01\" de espera.",
            "1'50 euros = 1.50 EUR; 2 h 17' 01\" = 8221 second",
        ),
        (
            "en",
            "She ran it in 2'03''45 and 3:28.5 minutes and 3'28\", he is 5'10\", 6'02\" and 5'1 tall.",
            "2'03''45 = 123.45 second; 3:28.5 minutes = 208.5 second; 3'28\" = 208 second; 5'10\" = 70 inch; 6'02\" = 74 inch; 5'1 = 61 inch",
        ),
        (
            "en",
            "“Studio 54”20 and \"Top 10\"20 people, 12° 30' 45''.",
            "Studio 54 = Name; 20 = 20; 10 = 10; 20 = 20 people; 12° 30' 45'' = 45045 arc-second",
        ),
        (
            "en",
            "In 2015 more than ten years of records were lost, and $5bn over ten years.",
            "2015 = 2015; ten years = >10 year; $5bn = 5000000000 USD; ten years = 10 year",
        ),
    ]);
}

/// An apostrophe between digits is a decimal mark in Spanish alone, and feet where people are measured in them.
#[test]
fn digits_beside_an_apostrophe() {
    let text = "Costó 1'50 euros, 2’5 millones, un 3'2 %; 1'85 m; un 7'5 y 3'28, 5'11, 6'2\" y 1'200.";
    all(&[
        (
            "es",
            text,
            "1'50 euros = 1.50 EUR; 2’5 millones = 2500000; 3'2 % = 3.2 percent; 1'85 m = 1.85 meter; 7'5 = 7.5; \
             6'2\" = 74 inch; 1'200 = 1200",
        ),
        ("fr", text, "6'2\" = 74 inch; 1'200 = 1200"),
        ("fr", "Un but à la 45′, un à la 67'.", "45 = 45; 67 = 67"),
        (
            "en",
            "He is 5'11 or 6'2\" and not 6'13, and the wall is 45′ long.",
            "5'11 = 71 inch; 6'2\" = 74 inch; 45′ = 45 foot",
        ),
    ]);
}

#[test]
fn powers_behind_names() {
    all(&[
        (
            "en",
            "500 meters² of land, 5 kilometers²",
            "500 meters² = 500 square-meter; 5 kilometers² = 5 square-kilometer",
        ),
        ("fr", "500 mètres² de surface", "500 mètres² = 500 square-meter"),
        ("de", "3 Meter³ Holz", "3 Meter³ = 3 cubic-meter"),
    ]);
}

#[test]
fn blanks_lost_behind_a_sign() {
    all(&[
        ("en", "It was 20°below zero.", "20°below zero = -20 generic"),
        ("fr", "3 %et demi", "3 %et demi = 3.5 percent"),
        (
            "en",
            "fifty- two goats, five- eighths of a mile",
            "fifty- two = 52 goat; five- eighths of a mile = 0.625 mile",
        ),
    ]);
}

#[test]
fn whose_dollars_they_are() {
    all(&[
        (
            "en",
            "It costs $20 Canadian, or $15 US. It sold for $4.1 million Canadian.",
            "$20 Canadian = 20 CAD; $15 US = 15 USD; $4.1 million Canadian = 4100000 CAD",
        ),
        (
            "en",
            "She paid 20 dollars Canadian for it, and 75 cents Canadian for a bag.",
            "20 dollars Canadian = 20 CAD; 75 cents Canadian = 0.75 CAD",
        ),
        (
            "en",
            "They cost $500,000 Canadian ($370,000 U.S.).",
            "$500,000 Canadian ($370,000 U.S.) = 500000 CAD (370000 USD)",
        ),
        ("en", "between $10 and $20 Canadian a litre", "$10 and $20 Canadian a litre = 10–20 CAD per-liter"),
        ("en", "from $5 to C$7 in a year", "$5 = 5 USD; C$7 = 7 CAD"),
        (
            "en",
            "She bought a $20 Canadian whisky. He gave $20, Canadian officials said.",
            "$20 = 20 USD; $20 = 20 USD",
        ),
    ]);
}

#[test]
fn millions_of_a_currency() {
    all(&[
        (
            "fr",
            "Le budget est de 3 M d'euros, un toit de 5 m de haut.",
            "3 M d'euros = 3000000 EUR; 5 m = 5 meter",
        ),
        (
            "fr",
            "La ville a 4 M d'habitants et produit 3 M de tonnes, un mur de 3 M d'épaisseur.",
            "4 M = 4000000 habitant; 3 M de tonnes = 3000000 tonne; 3 = 3",
        ),
        ("es", "Costó 12 M de dólares.", "12 M de dólares = 12000000 USD"),
    ]);
}

#[test]
fn times_in_one_word() {
    all(&[
        (
            "de",
            "Er gewann dreimal, zwei- bis dreimal pro Woche, noch einmal, 2,5-mal so viele.",
            "dreimal = 3; zwei- bis dreimal = 2–3; 2,5-mal = 2.5",
        ),
        (
            "nl",
            "Hij won driemaal, drie- tot viermaal per week, nog eenmaal, helemaal niet.",
            "driemaal = 3; drie- tot viermaal = 3–4",
        ),
    ]);
}

#[test]
fn men_and_women_of_so_many_years() {
    all(&[
        ("en", "A man of 34 died and a woman of 60 was hurt.", "34 = 34 year age; 60 = 60 year age"),
        (
            "en",
            "A man of 34 goals, the men of 98, a man of two halves, a man of 1914.",
            "34 = 34 goal; 98 = 98; two = 2 half; 1914 = 1914",
        ),
    ]);
}

#[test]
fn hours_in_a_zone() {
    all(&[
        (
            "en",
            "The game is Thursday at 8 ET, the next one by 20 GMT.",
            "Thursday at 8 ET = 08:00 America/New_York; 20 GMT = 20:00 Etc/GMT",
        ),
        ("en", "He was saved by 8 CT scans and lost 3 ET games.", "8 = 8 scan; 3 = 3 game"),
    ]);
}

#[test]
fn so_many_in_every_few() {
    all(&[(
        "en",
        "3 in every 5 farmers quit, 1 in every 10 of them.",
        "3 in every 5 = 0.6 farmer; 1 in every 10 = 0.1",
    )]);
}

#[test]
fn inches_and_pounds_without_their_name() {
    all(&[
        (
            "en",
            "He is five foot ten. She is six feet two and weighs 11st 4. five-foot-ten",
            "five foot ten = 70 inch; six feet two = 74 inch; 11st 4 = 158 pound; five-foot-ten = 70 inch",
        ),
        (
            "en",
            "Six foot ten people stood, six feet, two men, 11 stone 15, six feet one day",
            "Six foot = 6 foot; ten = 10 people; six feet = 6 foot; two = 2 man; 11 stone = 11 stone; 15 = 15; six feet = 6 foot; one day = 1 day",
        ),
    ]);
}
