//! Ranges, bounds, shares and lists: what two figures say together.

use super::all;

#[test]
fn two_bounds_of_one_number() {
    all(&[
        (
            "en",
            "It grew more than 10 km but less than 20, more than 10 but more than 20.",
            "10 km but less than 20 = 10–20 kilometer up; 10 = >10; 20 = >20",
        ),
        (
            "en",
            "It was more than 5 km and less than many goats and less than 20.",
            "5 km = >5 kilometer; 20 = <20",
        ),
        (
            "en",
            "more than 5 and less than 20 kg, more than 5 kg and less than 20 km",
            "5 and less than 20 kg = 5–20 kilogram; 5 kg = >5 kilogram; 20 km = <20 kilometer",
        ),
        (
            "en",
            "less than 20 kg but more than 5, less than 20 and more than 5 kg",
            "20 kg but more than 5 = 5–20 kilogram; 20 and more than 5 kg = 5–20 kilogram",
        ),
        ("en", "less than 5 but more than 20 goats", "5 = <5; 20 = >20 goat"),
        ("en", "It was more than $5 and less than €20.", "$5 = >5 USD; €20 = <20 EUR"),
    ]);
}

#[test]
fn two_bounds_in_other_units_are_read_in_the_first() {
    all(&[
        (
            "en",
            "It was more than 5 km and less than 20,000 m.",
            "5 km and less than 20,000 m = 5–20 kilometer",
        ),
        (
            "en",
            "It was less than 20,000 m but more than 5 km.",
            "20,000 m but more than 5 km = 5–20 kilometer",
        ),
        ("en", "from 5 km to 20,000 m", "5 km to 20,000 m = 5–20 kilometer"),
    ]);
}

#[test]
fn bounds_behind_their_figures() {
    all(&[
        (
            "en",
            "100 kg at most and 20 at least, 100 at most and 20 kg at least",
            "100 kg at most and 20 = 20–100 kilogram; 100 at most and 20 kg = 20–100 kilogram",
        ),
        (
            "en",
            "100 kg at most and 20 km at least, 100 at most and 20 at most",
            "100 kg = ≤100 kilogram; 20 km = ≥20 kilometer; 100 = ≤100; 20 = ≤20",
        ),
        ("en", "100 at most and nobody at least", "100 = ≤100"),
    ]);
}

#[test]
fn hanging_hyphens() {
    all(&[
        (
            "en",
            "four-, five- and six-cylinder cars, four-, five-km and six-cylinder cars",
            "four = 4 cylinder; five = 5 cylinder; six = 6 cylinder; four = 4; five = 5; six = 6 cylinder",
        ),
        ("en", "It took four-, $5- and six-cylinder cars.", "four = 4; $5 = 5 USD; six = 6 cylinder"),
        ("en", "7 or $8, 7- or 8-inch", "7 = 7 USD elided; $8 = 8 USD; 7 = 7 inch elided; 8-inch = 8 inch"),
        (
            "en",
            "It took 3-to-5-year terms, 3-to-5-5-year.",
            "3-to-5-year = 3–5 year; 3-to-5 = 3–5; 5-year = 5 year",
        ),
    ]);
}

#[test]
fn ends_that_make_no_range() {
    all(&[
        (
            "en",
            "from 5 to 5, from 7 to 5, between 7 and 5, 5 km to 7",
            "5 = 5; 5 = 5; 7 to 5 = 5–7; 7 = 7; 5 = 5; 5 km = 5 kilometer; 7 = 7",
        ),
        (
            "en",
            "five to dozens of goats, 5 to several goats",
            "five = 5; dozens = 12–100 goat; 5 = 5; several = 2–10 goat",
        ),
        (
            "en",
            "$5 to 7, from $5 to 7, from 5 km to 7, between 5 km and 7",
            "$5 to 7 = 5–7 USD; $5 to 7 = 5–7 USD; 5 km to 7 = 5–7 kilometer; 5 km and 7 = 5–7 kilometer",
        ),
    ]);
}

#[test]
fn a_multiplier_of_the_second_end() {
    all(&[
        (
            "en",
            "from 96 to 81 million, 3 to five million",
            "96 to 81 million = 81000000–96000000; 3 to five million = 3000000–5000000",
        ),
        ("en", "minus ninety to five hundred", "minus ninety to five hundred = -90–500"),
        ("en", "9 to 99999999999999999999999 million", "9 = 9"),
        (
            "en",
            "99999999999999999999999999999 to 5 million",
            "99999999999999999999999999999 = Code; 5 million = 5000000",
        ),
        (
            "en",
            "from 99999999999999999999999 to 9 million",
            "99999999999999999999999 to 9 million = 9000000–99999999999999999999999",
        ),
    ]);
}

#[test]
fn rates_of_ranges() {
    all(&[
        (
            "en",
            "from 5 per week to 7 goats, from 5 to 7 goats per week",
            "5 = 5 per-week; 7 = 7 goat; 5 to 7 = 5–7 goat per-week",
        ),
        ("en", "from 212 lots to 138 at 5 per week", "212 lots to 138 = 138–212 lot; 5 = 5 per-week"),
    ]);
}

#[test]
fn ages_in_a_list() {
    all(&[
        (
            "en",
            "aged 24, and 31 were hurt; aged 24, 31, and 36 were hurt",
            "24 = 24 year age; 31 = 31; 24 = 24 year age; 31 = 31; 36 = 36 year age",
        ),
        (
            "en",
            "aged 24, and 31, and 32 were hurt; aged 24 and 31 and 32",
            "24 = 24 year age; 31 = 31; 32 = 32; 24 = 24 year age; 31 = 31 year age; 32 = 32 year age",
        ),
    ]);
}

#[test]
fn the_noun_of_the_second_of_two() {
    all(&[
        (
            "en",
            "three or four loud bangs, three or two loud bangs, three, or four",
            "three = 3 bang; four = 4 bang; three = 3; two = 2 bang; three = 3; four = 4",
        ),
        (
            "en",
            "It was 16,369.03, up 58.06 points, then up points.",
            "16,369.03 = 16369.03 point; 58.06 = 58.06 point up",
        ),
        ("en", "It was 16,369.03, changed 58.06 points.", "16,369.03 = 16369.03; 58.06 = 58.06 point"),
    ]);
}

#[test]
fn shares() {
    all(&[
        (
            "en",
            "5 out of 10, three of five people, 2 in 5",
            "5 out of 10 = 0.5; three = 3 people; five = 5 people; 2 in 5 = 0.4",
        ),
        (
            "en",
            "three over five, 3 over 5, one over five",
            "three over five = 0.6; 3 = 3; 5 = >5; one over five = 0.2",
        ),
    ]);
}

#[test]
fn between_and_to() {
    all(&[
        ("es", "entre 50 a 300 dólares", "50 a 300 dólares = 50–300 USD"),
        ("fr", "entre 50 à 300 euros", "50 à 300 euros = 50–300 EUR"),
        ("en", "between four to eight months", "four to eight months = 4–8 month"),
        // A blank is lost.
        ("en", "Between 5%and 7% were left.", "5%and 7% = 5–7 percent"),
    ]);
}

#[test]
fn bounds_side_by_side_and_about_so_many() {
    all(&[
        (
            "en",
            "They sold up to 84.8 sheep, up to 69 goats and 578 horses.",
            "84.8 = ≤84.8 sheep; 69 = ≤69 goat; 578 = 578 horse",
        ),
        (
            "en",
            "Sales rose 5%, up to 69 tonnes; about 1500-2000 protesters; in 2010-2015 prices rose",
            "5% = 5 percent up; 69 tonnes = 69 tonne; 1500-2000 = 1500–2000 protester hedged; 2010-2015 = 2010/2015",
        ),
        ("nl", "Zo'n 1500-2000 demonstranten", "1500-2000 = 1500–2000 demonstrant hedged"),
    ]);
}

#[test]
fn two_figures_that_are_no_range() {
    all(&[
        (
            "en",
            "claims fell 9,000 to 218,000, shares rose 43 points to 7,611",
            "9,000 = 9000 down; 218,000 = 218000; 43 = 43 point up; 7,611 = 7611 point elided",
        ),
        (
            "en",
            "from 8.1 percent to $2.3 billion; 5 to 10 percent; it rose 5 percent to 10 million",
            "8.1 percent = 8.1 percent; $2.3 billion = 2300000000 USD; 5 to 10 percent = 5–10 percent; 5 percent = 5 percent up; 10 million = 10000000",
        ),
        (
            "fr",
            "l’indice recule de 43 points à 7 611, de 8,1 % à 2,3 milliards d’euros, de 3 pièces à 245 000 €, de 3 à 5 pièces",
            "43 = 43 point down; 7 611 = 7611; 8,1 % = 8.1 percent; 2,3 milliards d’euros = 2300000000 EUR; 3 = 3 pièce; 245 000 € = 245000 EUR; 3 à 5 = 3–5 pièce",
        ),
        (
            "en",
            "£3 billion and 5 million jobs, two and three million jobs",
            "£3 billion = 3000000000 GBP; 5 million = 5000000 job; two = 2000000 elided; three million = 3000000 job",
        ),
        (
            "en",
            "two years and 200 hours of work, two years and three months, 10 km, 500 m of it uphill, 2 km 500 m",
            "two years = 2 year; 200 hours = 200 hour; two years and three months = 27 month; 10 km = 10 kilometer; 500 m = 500 meter; 2 km 500 m = 2500 meter",
        ),
        (
            "en",
            "voted 216-208 in the House, 216 to 208, from 216 to 208 seats",
            "216-208 = Score; 216 = 216; 208 = 208; 216 to 208 = 208–216 seat",
        ),
    ]);
}

#[test]
fn multipliers_that_two_numbers_share() {
    all(&[
        (
            "de",
            "25-30 000 Besucher, 10- bis 15.000 Euro, zwischen 10 und 15.000 Euro, 3 bis 15.000 Euro",
            "25-30 000 = 25000–30000 Besucher; 10- bis 15.000 Euro = 10000–15000 EUR; 10 und 15.000 Euro = 10000–15000 EUR; 3 bis 15.000 Euro = 3–15000 EUR",
        ),
        (
            "en",
            "a £5-7m deal, up £3.2m from 4.1m, between 3 and 5 million, the population is 3m, it is 3m long",
            "£5-7m = 5000000–7000000 GBP; £3.2m = 3200000 GBP up; 4.1m = 4100000; 3 and 5 million = 3000000–5000000; 3m = 3000000; 3m = 3 meter",
        ),
        (
            "es",
            "8 mil 151 millones de pesos, 171 mil 085 personas, 8 mil 200 personas",
            "8 mil 151 millones de pesos = 8151000000 MXN; 171 mil 085 = 171085 persona; 8 mil 200 = 8200 persona",
        ),
        (
            "en",
            "two-three weeks, ten-twelve days, a two-three win",
            "two-three weeks = 2–3 week; two-three = 2–3",
        ),
        (
            "it",
            "due-tre milioni di euro, due-tre settimane, quattro-cinque giorni",
            "due-tre milioni di euro = 2000000–3000000 EUR; due-tre settimane = 2–3 week; quattro-cinque giorni = 4–5 day",
        ),
        (
            "it",
            "un milione 250mila euro, un milione e mezzo, un metro e ottanta, un’ora e venti, due ore e mezza",
            "un milione 250mila euro = 1250000 EUR; un milione e mezzo = 1500000; un metro e ottanta = 180 centimeter; un’ora e venti = 80 minute; due ore e mezza = 2.5 hour",
        ),
        (
            "fr",
            "deux à trois cents personnes, 1 m 80, 3€50, il mesure 1 m 80 et pèse 80 kg",
            "deux à trois cents = 200–300 personne; 1 m 80 = 180 centimeter; 3€50 = 3.50 EUR; 1 m 80 = 180 centimeter; 80 kg = 80 kilogram",
        ),
    ]);
}

#[test]
fn ends_below_zero() {
    all(&[
        (
            "en",
            "Temperatures of -5 to -10C, between -5 and -10 degrees, minus 5 to minus 10 degrees, 5 to -3 percent",
            "-5 to -10C = -10–-5 celsius; -5 and -10 degrees = -10–-5 generic; minus 5 to minus 10 degrees = -10–-5 generic; 5 to -3 percent = -3–5 percent down",
        ),
        (
            "de",
            "-5 bis -10 Grad, zwischen -5 und -10 Grad, minus 5 bis minus 10 Grad",
            "-5 bis -10 Grad = -10–-5 generic; -5 und -10 Grad = -10–-5 generic; minus 5 bis minus 10 Grad = -10–-5 generic",
        ),
        (
            "sv",
            "-5 till -10 grader, mellan -5 och -10 grader",
            "-5 till -10 grader = -10–-5 generic; -5 och -10 grader = -10–-5 generic",
        ),
        (
            "en",
            "10 to 5 percent, between 10 and 5 people",
            "10 = 10; 5 percent = 5 percent; 10 = 10; 5 = 5 people",
        ),
    ]);
}

#[test]
fn a_range_is_no_end_of_another() {
    all(&[
        (
            "en",
            "from 450 million to 350–375 million, from 450 million down to 350-375 million, from 5 to 7-10 people",
            "450 million = 450000000; 350–375 million = 350000000–375000000; 450 million = 450000000; 350-375 million = 350000000–375000000; 5 = 5; 7-10 = 7–10 people",
        ),
        (
            "de",
            "von 5 auf 7-10 Prozent, von 5 auf 7 Prozent",
            "5 = 5; 7-10 Prozent = 7–10 percent; 5 auf 7 Prozent = 5–7 percent",
        ),
    ]);
}
