//! What news of several languages write, as they write it.

use super::all;

#[test]
fn figures_of_an_earlier_time_in_brackets() {
    all(&[
        (
            "de",
            "Der Umsatz stieg auf 5,2 (4,8) Milliarden Euro.",
            "5,2 = 5200000000 EUR elided; 4,8 = 4800000000 EUR elided",
        ),
        (
            "de",
            "bei 120 (Vorjahr: 98) Millionen Euro und 1,3 (i. Vj. 1,1) Mrd. Euro",
            "120 = 120000000 EUR elided; 98 = 98000000 EUR elided; 1,3 = 1300000000 EUR elided; 1,1 = 1100000000 EUR elided",
        ),
        (
            "de",
            "5,2 (4,8) Millionen Fahrzeuge, die Quote lag bei 3,1 (Vorjahreszeitraum 3,4) Prozent",
            "5,2 = 5200000 Fahrzeug elided; 4,8 = 4800000 Fahrzeug elided; 3,1 = 3.1 percent elided; 3,4 = 3.4 percent elided",
        ),
        (
            "de",
            "bei 5,2 Milliarden (4,8 Milliarden) Euro, bei 120 (minus 98) Millionen Euro",
            "5,2 Milliarden = 5200000000 EUR elided; 4,8 Milliarden = 4800000000 EUR elided; 120 = 120000000 EUR elided; minus 98 = -98000000 EUR elided down",
        ),
        (
            "de",
            "auf 30 (plus 1) Prozent, auf 16 (–1)",
            "30 = 30 percent elided; 1 = 1 percent elided up; 16 = 16; –1 = -1 down",
        ),
        (
            "en",
            "Sales rose to 5.2 (4.8) billion euros.",
            "5.2 = 5200000000 EUR elided; 4.8 = 4800000000 EUR elided",
        ),
        ("en", "ranked 3 (5) in the world; He got 24 (12) points", "3 = 3; 5 = 5; 24 = 24; 12 = 12"),
        (
            "de",
            "Im Jahr 2023 (5) Millionen Euro; 12 (Seite 5, 7) Euro; 12 (5)Euro",
            "2023 = 2023; 5 = 5; 12 = 12; Seite 5 = Name; 7 = 7; 12 = 12; 5 = 5",
        ),
        (
            "de",
            "12 (ein sehr langer Text, der nichts sagt 5) Euro; 12 Meter (5) Euro",
            "12 = 12; 5 = 5; 12 Meter = 12 meter; 5 = 5",
        ),
    ]);
}

#[test]
fn a_plus_behind_a_minus() {
    all(&[
        (
            "de",
            "bei minus 3 bis plus 5 Grad, zwischen minus 2 und plus 7 Grad",
            "minus 3 bis plus 5 Grad = -3–5 generic; minus 2 und plus 7 Grad = -2–7 generic",
        ),
        ("en", "between minus 3 and plus 5 degrees", "minus 3 and plus 5 degrees = -3–5 generic"),
        ("de", "bei 3 bis plus 5 Grad", "3 = 3; 5 Grad = 5 generic"),
    ]);
}

#[test]
fn an_article_and_the_parts_of_its_time() {
    all(&[
        (
            "en",
            "jailed for a year and six months; a year and a half",
            "a year and six months = 18 month; a year and a half = 1.5 year",
        ),
        ("de", "zu einem Jahr und sechs Monaten Haft", "einem Jahr und sechs Monaten = 18 month"),
        (
            "fr",
            "un an et deux mois, une heure et demie",
            "un an et deux mois = 14 month; une heure et demie = 1.5 hour",
        ),
        (
            "es",
            "un año y dos meses, una hora y media",
            "un año y dos meses = 14 month; una hora y media = 1.5 hour",
        ),
        (
            "it",
            "un anno e due mesi, un'ora e mezza",
            "un anno e due mesi = 14 month; un'ora e mezza = 1.5 hour",
        ),
        (
            "pt",
            "um ano e dois meses, uma hora e meia",
            "um ano e dois meses = 14 month; uma hora e meia = 1.5 hour",
        ),
        ("nl", "een jaar en zes maanden cel", "een jaar en zes maanden = 18 month"),
        (
            "en",
            "twice a week, two hours each; once a year and two minutes; a year and 14 months",
            "two hours = 2 hour; two minutes = 2 minute; 14 months = 14 month",
        ),
        ("fr", "un an, deux mois", "deux mois = 2 month"),
        (
            "en",
            "two months, an hour and a half; three days, an hour and 20 minutes",
            "two months = 2 month; an hour and a half = 1.5 hour; three days, an hour and 20 minutes = 4400 minute",
        ),
    ]);
}

#[test]
fn units_of_a_list() {
    all(&[
        ("es", "hijos de 4, 7 y 9 años", "4 = 4 year elided; 7 = 7 year elided; 9 años = 9 year"),
        ("en", "notes of 10, 20 and 50 euros", "10 = 10 EUR elided; 20 = 20 EUR elided; 50 euros = 50 EUR"),
        (
            "en",
            "in 4, 7 and nine years; 4, seven and 9 years; 4, 7, 9 years",
            "4 = 4; 7 = 7 year elided; nine years = 9 year; 4 = 4; seven = 7 year elided; 9 years = 9 year; 4 = 4; 7 = 7; 9 years = 9 year",
        ),
    ]);
}

#[test]
fn figures_in_a_chain_are_no_range() {
    all(&[(
        "en",
        "05 - 12 - 23 - 34 - 45 - 60; 5 - 7 percent",
        "12 = 12; 23 = 23; 34 = 34; 45 = 45; 60 = 60; 5 - 7 percent = 5–7 percent",
    )]);
}

#[test]
fn what_is_counted_has_no_decimals() {
    all(&[
        (
            "it",
            "magnitudo 4.4, 1.500 sfollati, 3.500 euro",
            "magnitudo 4.4 = Name; 1.500 = 1500 sfollato; 3.500 euro = 3500 EUR",
        ),
        (
            "it",
            "4.4 e 3.8 gradi, 1.500 sfollati, 1,250.5 punti, 2.125 figli per donna",
            "4.4 = 4.4 generic elided; 3.8 gradi = 3.8 generic; 1.500 = 1500 sfollato; 1,250.5 = 1250.5 punto; 2.125 = 2.125 figlio",
        ),
        (
            "it",
            "4.4 e 3.8 gradi, 1.500 sfollati, 1.250 punti",
            "4.4 = 4.4 generic elided; 3.8 gradi = 3.8 generic; 1.500 = 1500 sfollato; 1.250 = 1250 punto",
        ),
        ("en-ZA", "124,000 people, 3 800 homes", "124,000 = 124000 people; 3 800 = 3800 home"),
        (
            "en-ZA",
            "124,000 people of 3,5 million, 0,125 grams",
            "124,000 = 124000 people; 3,5 million = 3500000; 0,125 grams = 0.125 gram",
        ),
        (
            "de",
            "Der Golf mit dem Motor 2.0 TDI und 3.5 Liter Verbrauch kostet 45.000 Euro, 1.250 Euro mehr",
            "2.0 = 2.0 TDI; 3.5 Liter = 3.5 liter; 45.000 Euro = 45000 EUR; 1.250 Euro = 1250 EUR",
        ),
        (
            "de",
            "Er kostet 45,000.50 Euro, 1.250 Euro und 3.5 Prozent mehr",
            "45,000.50 Euro = 45000.50 EUR; 1.250 Euro = 1.250 EUR; 3.5 Prozent = 3.5 percent",
        ),
        (
            "en-ZA",
            "1 500,125 people and 0,125 people, 1,125 people",
            "1 500,125 = 1500.125 people; 0,125 = 0.125 people; 1,125 = 1125 people",
        ),
        ("en", "1.500 people", "1.500 = 1.500 people"),
    ]);
}

#[test]
fn subunits_of_the_money_beside_them() {
    all(&[
        ("de", "um 82 Cent auf 82,30 Dollar", "82 Cent = 0.82 USD; 82,30 Dollar = 82.30 USD"),
        (
            "de",
            "Ein Barrel kostete 82,30 US-Dollar. Das waren 82 Cent mehr.",
            "82,30 US-Dollar = 82.30 USD; 82 Cent = 0.82 USD",
        ),
        ("de", "Der Dollar fiel. Milch kostet 82 Cent.", "82 Cent = 0.82 EUR"),
        ("de", "5 Euro, 6 Dollar und 82 Cent", "5 Euro = 5 EUR; 6 Dollar und 82 Cent = 6.82 USD"),
        ("fr", "cède 82 cents à 82,3 dollars", "82 cents = 0.82 USD down; 82,3 dollars = 82.3 USD"),
    ]);
}

#[test]
fn words_that_are_currencies_elsewhere() {
    all(&[
        ("it", "Lui ha 35 anni, lei 32.", "35 anni = 35 year age; 32 = 32"),
        ("pt", "a Lei 8.213/91", "Lei 8.213/91 = Name"),
        ("en", "rose to lei 5,000", "lei 5,000 = 5000 RON"),
    ]);
}

#[test]
fn rain_is_no_change() {
    all(&[
        (
            "es",
            "Cayeron 120 litros por metro cuadrado y 30 litros de agua; la temperatura cayó 5 grados",
            "120 litros por metro cuadrado = 120 x-liter-per-square-meter; 30 litros = 30 liter; 5 grados = 5 generic down",
        ),
        ("en", "It dropped 3 inches of rain and fell 5 feet.", "3 inches = 3 inch; 5 feet = 5 foot down"),
    ]);
}

#[test]
fn between_with_articles() {
    all(&[
        (
            "es",
            "entre los 12 y los 28 grados, entre el 5 y el 7%",
            "12 y los 28 grados = 12–28 generic; 5 y el 7% = 5–7 percent",
        ),
        ("fr", "entre les 12 et les 28 ans", "12 et les 28 ans = 12–28 year"),
    ]);
}

#[test]
fn halves_with_an_article() {
    all(&[
        ("it", "Più della metà, meno della metà", "metà = >0.5; metà = <0.5"),
        ("pt", "Mais da metade, menos da metade", "metade = >0.5; metade = <0.5"),
    ]);
}

#[test]
fn numbers_before_names_and_verbs() {
    all(&[
        ("fr", "à 75001 Paris, à 75000 Paris", "75001 = 75001; 75000 = 75000 pari"),
        ("nl", "zijn zoon van 7 kwamen om", "7 = 7 year age"),
        ("it", "Il quarto d'ora di ritardo", ""),
    ]);
}

#[test]
fn hours_minutes_and_seconds_with_a_point() {
    all(&[
        (
            "de",
            "nach 3.14‘47‘‘, 2:14'47\" und 3.14",
            "3.14‘47‘‘ = 11687 second; 2:14'47\" = 8087 second; 3.14 = 3.14",
        ),
        ("de", "Kirsch (Lidl/1‘06‘‘)", "1‘06‘‘ = 66 second"),
        ("en", "the height was 6‘2‘‘", "6‘2‘‘ = 74 inch"),
    ]);
}

#[test]
fn days_by_number_behind_their_words() {
    all(&[
        (
            "pt",
            "ontem (14), a partir da tarde de hoje (5), hoje (14/5)",
            "ontem (14) = XXXX-XX-14; tarde de hoje (5) = since XXXX-XX-05; hoje (14/5) = XXXX-05-14",
        ),
        (
            "es",
            "Ayer, 14, hubo; Hoy, 20 personas; mañana, 40, no",
            "Ayer, 14 = XXXX-XX-14; Hoy = XXXX-XX-XX; 20 = 20 persona; mañana = XXXX-XX-XX; 40 = 40",
        ),
        ("de", "gestern (14)", "gestern = XXXX-XX-XX; 14 = 14"),
    ]);
}

#[test]
fn times_with_a_letter_or_comma() {
    all(&[
        (
            "pt",
            "entre 10h e 12h, entre 10h00 e 12h30, entre 10h e 12h por dia",
            "10h e 12h = 10:00–12:00; 10h00 e 12h30 = 10:00–12:30; 10h = 10 hour; 12h por dia = 12 x-hour-per-day",
        ),
        ("it", "alle 18,30 in via Roma, dalle 9,30 alle 13", "18,30 = 18:30; 9,30 alle 13 = 09:30–13:00"),
        ("it", "scende a 18,30; sale alle 18,30 euro", "18,30 = 18.30; 18,30 euro = 18.30 EUR"),
    ]);
}

#[test]
fn centuries_and_decades_in_digits() {
    all(&[
        (
            "pt",
            "século 19, no início dos anos 2000, século 19 mil",
            "século 19 = 18XX; início dos anos 2000 = 200X; 19 mil = 19000",
        ),
        (
            "es",
            "a principios de los 80, principios de los 80 minutos",
            "principios de los 80 = 198X; 80 minutos = 80 minute",
        ),
    ]);
}

#[test]
fn black_fridays() {
    all(&[("it", "il venerdì nero", ""), ("es", "el viernes negro", ""), ("pt", "na sexta-feira santa", "")]);
}

#[test]
fn persons_and_their_ages() {
    all(&[
        (
            "en",
            "A man and his son, 7, were hurt; the driver, 32, fled; his daughter, seven, did not",
            "7 = 7 year age; 32 = 32 year age; seven = 7 year age",
        ),
        ("de", "Ihr Sohn (7) und die Tochter (12), die Opfer (5)", "7 = 7 year age; 12 = 12 year age; 5 = 5"),
        ("es", "su pareja, de 28, quedó libre", "28 = 28 year age"),
        ("fr", "sa fille, 12, est morte", "12 = 12 year age"),
        (
            "pt",
            "golos aos 12 e 78 minutos; morreu aos 54 anos",
            "12 = 12 minute elided; 78 minutos = 78 minute; 54 anos = 54 year age",
        ),
    ]);
}

#[test]
fn hours_to_noon_and_days_of_hours() {
    all(&[
        (
            "en",
            "between 10 and noon; from 10 to midnight; from 10 a.m. to noon; 10 to noon",
            "10 and noon = 10:00–12:00; 10 = 10; midnight = 00:00; 10 a.m. to noon = 10:00–12:00; 10 = 10; noon = 12:00",
        ),
        (
            "en",
            "9 a.m. to 5 p.m. Monday through Friday; 8 p.m. Friday-Sunday; 7 p.m. Monday and Tuesday",
            "9 a.m. to 5 p.m. = 09:00–17:00; Monday through Friday = XXXX-WXX-1/XXXX-WXX-5; 8 p.m. = 20:00; Friday-Sunday = XXXX-WXX-5/XXXX-WXX-7; 7 p.m. Monday = 19:00; Tuesday = XXXX-WXX-2",
        ),
    ]);
}

#[test]
fn seconds_glued_to_their_letter() {
    all(&[(
        "en",
        "2h 10m 35s, 10m 35s, 10m 75s, 10m 35st, 2h 10min 35s",
        "2h 10m 35s = 7835 second; 10m 35s = 635 second; 10m = 10 meter; 10m = 10 meter; 35st = 35 stone; 2h 10min 35s = 7835 second",
    )]);
}

#[test]
fn hundreds_behind_mil() {
    all(&[
        (
            "es",
            "3 mil 500 elementos, 12 mil 345 casos, 3 mil 20, más de 3 mil, 500 de ellos",
            "3 mil 500 = 3500 elemento; 12 mil 345 = 12345 caso; 3 mil = 3000; 20 = 20; 3 mil = >3000; 500 = 500",
        ),
        ("pt", "3 mil 500", "3 mil = 3000; 500 = 500"),
    ]);
}

#[test]
fn singulars() {
    all(&[
        (
            "it",
            "45 vigili, 3 figli, 12 carabinieri, 20 francesi, 5 lavori, 4 autori",
            "45 = 45 vigile; 3 = 3 figlio; 12 = 12 carabiniere; 20 = 20 francese; 5 = 5 lavoro; 4 = 4 autore",
        ),
        ("es", "1200 dosis", "1200 = 1200 dosis"),
        ("fr", "25 québécois", "25 = 25 québécois"),
    ]);
}

#[test]
fn stones_and_ordinals() {
    all(&[(
        "en-GB",
        "2st 4oz; a 12st man; 21st; 11st 4lb; the 1st; 101st; 111st",
        "2st 4oz = 452 ounce; 12st = 12 stone; 21st = 21.; 11st 4lb = 158 pound; 1st = 1.; 101st = 101.; 111st = 111 stone",
    )]);
}

#[test]
fn millions_like_those_before() {
    all(&[
        (
            "en-GB",
            "1.2m people, up from 1.1m; 1.2m people on the list, 7.5m in total",
            "1.2m = 1200000 people; 1.1m = 1100000 people elided; 1.2m = 1200000 people; 7.5m = 7500000",
        ),
        (
            "en-GB",
            "1.2m people. The wall is 7.5m. For 1.2m people, 7.5m tall",
            "1.2m = 1200000 people; 7.5m = 7.5 meter; 1.2m = 1200000 people; 7.5m = 7.5 meter",
        ),
    ]);
}

#[test]
fn nine_and_new() {
    all(&[(
        "fr",
        "jusqu’à neuf kilomètres, remis à neuf, à neuf euros",
        "neuf kilomètres = ≤9 kilometer; neuf euros = 9 EUR",
    )]);
}

#[test]
fn temperatures_in_tens_are_no_decades() {
    all(&[
        (
            "en",
            "Highs in the mid-80s Sunday, lows in the 60s. Temperatures will climb from the 70s into the 90s by Friday.",
            "Sunday = XXXX-WXX-7; Friday = by XXXX-WXX-5",
        ),
        (
            "en",
            "Music of the 80s and 90s. He moved there in the mid-80s, his fastball in the mid-90s.",
            "80s = 198X; 90s = 199X; mid-80s = 198X",
        ),
        ("en", "Lows in the 50s. In the 60s, he sang; a low of the '70s", "60s = 196X; '70s = 197X"),
    ]);
}

#[test]
fn metres_of_races() {
    all(&[(
        "en",
        "the 60m hurdles, 100m sprinters, 5000m races, 200m viewers, the 100m freestyle",
        "60m = 60 meter; 100m = 100 meter; 5000m = 5000 meter; 200m = 200000000 viewer; 100m = 100 meter",
    )]);
}

#[test]
fn numbers_of_a_draw() {
    all(&[
        (
            "en",
            "were 7-11-23-45-61, Powerball 12; on 7-11-23 at noon; a 3-5-2 formation; from 1/2/2023-3/2/2023",
            "7 = 7; 11 = 11; 23 = 23; 45 = 45; 61 = 61; 12 = 12; 7-11-23 at noon = 12:00 [XX23-07-11,XX23-11-07]; 3 = 3; 5 = 5; 2 = 2; 1/2/2023-3/2/2023 = 2023-XX-XX/2023-XX-XX",
        ),
        (
            "de",
            "Die Lottozahlen: 7-11-23-45-48, Zusatzzahl 3; vom 1.-3. Mai; 5-7 Tage",
            "7 = 7; 11 = 11; 23 = 23; 45 = 45; 48 = 48; 3 = 3; 1.-3. Mai = XXXX-05-01/XXXX-05-03; 5-7 Tage = 5–7 day",
        ),
    ]);
}

#[test]
fn under_par() {
    all(&[(
        "en",
        "a 5-under 67, a three-under 69, 2-over 74, over 74, just-under 67; one in 10,000 survives",
        "5 = 5; 67 = 67; three = 3; 69 = 69; 2 = 2; 74 = 74; 74 = >74; 67 = <67; one in 10,000 = 0.0001",
    )]);
}

#[test]
fn halves_of_a_year_by_their_names() {
    all(&[
        (
            "de",
            "Im ersten Halbjahr, im 2. Halbjahr, die erste Hälfte",
            "ersten Halbjahr = XXXX-40; 2. Halbjahr = XXXX-41; erste = 1.",
        ),
        ("es", "en el primer semestre, la primera mitad", "primer semestre = XXXX-40; primera = 1."),
        ("pt", "no primeiro semestre", "primeiro semestre = XXXX-40"),
        ("nl", "in het eerste halfjaar, de eerste helft", "eerste halfjaar = XXXX-40; eerste = 1."),
    ]);
}

#[test]
fn changes_whose_verb_is_far() {
    all(&[
        (
            "de",
            "Im ersten Halbjahr sank der Umsatz um 3,4 Prozent auf 1,02 Mrd. Euro. Am Montag stieg der Dax um rund 0,5 Prozent.",
            "ersten Halbjahr = XXXX-40; 3,4 Prozent = 3.4 percent down; 1,02 Mrd. Euro = 1020000000 EUR; Montag = XXXX-WXX-1; 0,5 Prozent = ~0.5 percent up",
        ),
        (
            "de",
            "ist um 3 Prozent gesunken; sind um 3 Prozent auf 4,2 Millionen Euro gestiegen; um 3 Prozent zu senken; um 2 % erhöht",
            "3 Prozent = 3 percent down; 3 Prozent = 3 percent up; 4,2 Millionen Euro = 4200000 EUR; 3 Prozent = 3 percent down; 2 % = 2 percent up",
        ),
        (
            "de",
            "legte um 3 Prozent zu; legte am Montag um 0,5 Prozent auf 18.500 Punkte zu; gab 0,5 Prozent nach; legte 3 Millionen Euro zurück",
            "3 Prozent = 3 percent up; Montag = XXXX-WXX-1; 0,5 Prozent = 0.5 percent up; 18.500 = 18500 Punkt; 0,5 Prozent = 0.5 percent down; 3 Millionen Euro = 3000000 EUR",
        ),
        (
            "de",
            "ging um 19,2 Prozent zurück, nahm um 300 auf 4.000 ab, brach um 20 Prozent ein, gab bis 1,762 Dollar nach",
            "19,2 Prozent = 19.2 percent down; 300 = 300 down; 4.000 = 4000; 20 Prozent = 20 percent down; 1,762 Dollar = 1.762 USD",
        ),
        (
            "de",
            "Im Streit um 3 Millionen Euro stieg der Druck; da stieg im Streit um 3 Millionen Euro der Druck",
            "3 Millionen Euro = 3000000 EUR; 3 Millionen Euro = 3000000 EUR",
        ),
        (
            "de",
            "Der Umsatz stieg und die Kosten liegen um 3 Prozent darunter; die Preise fielen, sie lagen um 3 Prozent darunter",
            "3 Prozent = 3 percent; 3 Prozent = 3 percent",
        ),
        (
            "de",
            "gab 3 Millionen Euro aus, ging um 3 Uhr zurück, sie sank im 2. Quartal um 5 Punkte, um 300 Stellen gekürzt",
            "3 Millionen Euro = 3000000 EUR; 3 Uhr = 03:00; 2. Quartal = XXXX-34; 5 = 5 Punkt down; 300 = 300 Stelle down",
        ),
        (
            "nl",
            "nam met 3 procent af, nam met 3 procent toe, is met 3 procent gestegen, daalde in mei met 3 procent, nam 3 euro mee",
            "3 procent = 3 percent down; 3 procent = 3 percent up; 3 procent = 3 percent up; mei = XXXX-05; 3 procent = 3 percent down; 3 euro = 3 EUR",
        ),
    ]);
}

#[test]
fn hours_with_minutes_that_have_no_sign() {
    all(&[
        (
            "fr",
            "en 2 h 25, en 2h25, après 1 h 30 de débats, en 3 min 27, en 1 h 02 min 17 s, 24 h 30 personnes",
            "2 h 25 = 145 minute; 2h25 = 145 minute; 1 h 30 = 90 minute; 3 min 27 = 207 second; 1 h 02 min 17 s = 3737 second; 24 h = 24 hour; 30 = 30 personne",
        ),
        (
            "fr",
            "en 9 s 83, en 45s32, en 1 min 45 s 32, 1 min 45 s, 32 points, 10 min 30s, en 1 min 45 s, 3 min 27,5",
            "9 s 83 = 9.83 second; 45s32 = 45.32 second; 1 min 45 s 32 = 105.32 second; 1 min 45 s = 105 second; 32 = 32 point; 10 min 30s = 630 second; 1 min 45 s = 105 second; 3 min = 3 minute; 27,5 = 27.5",
        ),
        (
            "fr",
            "le train de 17 h 48, un film de 1 h 52, un séisme de magnitude 4,4 à 3 h 12, de 2 à 3 heures",
            "17 h 48 = 17:48; 1 h 52 = 112 minute; 4,4 = 4.4; 3 h 12 = 03:12; 2 à 3 heures = 2–3 hour",
        ),
        (
            "fr",
            "Dimanche (21 heures, Canal+), samedi 12 mai (21 h), le trajet (21 heures), dimanche (3 heures)",
            "Dimanche = XXXX-WXX-7; 21 heures = 21:00; samedi 12 mai = XXXX-05-12; 21 h = 21:00; 21 heures = 21 hour; dimanche = XXXX-WXX-7; 3 heures = 3 hour",
        ),
        (
            "en",
            "2h25, 24 h 30 people, 20 min 30 seconds, 10 min 15 min, 2 h 25 min, a 3 min 27 sec song, 5 min 12 goals",
            "2h25 = 145 minute; 24 h = 24 hour; 30 = 30 people; 20 min 30 seconds = 1230 second; 10 min = 10 minute; 15 min = 15 minute; 2 h 25 min = 145 minute; 3 min 27 sec = 207 second; 5 min = 5 minute; 12 = 12 goal",
        ),
        ("pt", "em 2h25, 2h25 de filme, às 14h30", "2h25 = 145 minute; 2h25 = 145 minute; 14h30 = 14:30"),
        ("nl", "om 20 u 30, in 2 u 30 film", "20 u 30 = 20:30; 2 = 2; 30 = 30"),
    ]);
}

#[test]
fn hours_with_articles() {
    all(&[
        (
            "es",
            "de las 6.30 a las 9 horas; de las 10 a las 12 horas en la A-7; entre las 10 y las 12 horas en Soria; entre 10 y 12 horas",
            "6.30 a las 9 horas = 06:30–09:00; 10 a las 12 horas = 10:00–12:00; A-7 = Name; 10 y las 12 horas = 10:00–12:00; 10 y 12 horas = 10–12 hour",
        ),
        (
            "pt",
            "das 10 às 12 horas; entre as 10 e as 12 horas; entre 10 e 12 horas",
            "10 às 12 horas = 10:00–12:00; 10 e as 12 horas = 10:00–12:00; 10 e 12 horas = 10–12 hour",
        ),
    ]);
}

#[test]
fn tenths_more() {
    all(&[
        (
            "es",
            "una décima más que en marzo, una décima menos, la décima edición, dos décimas más",
            "una décima = 0.1; marzo = XXXX-03; una décima = 0.1; décima = 10.; dos décimas = 0.2",
        ),
        ("pt", "mais duas décimas, a décima edição", "duas décimas = 0.2; décima = 10."),
    ]);
}

#[test]
fn calibres_and_ranges_of_fire() {
    all(&[(
        "fr",
        "de calibre 9 mm à 150 mètres, de 500 m à 2 km, 500 m à 2 km; a cédé 0,4 % à 7.428 points",
        "9 mm = 9 millimeter; 150 mètres = 150 meter; 500 m à 2 km = 500–2000 meter; 500 m à 2 km = 500–2000 meter; 0,4 % = 0.4 percent down; 7.428 = 7428 point",
    )]);
}

#[test]
fn days_and_their_hours() {
    all(&[
        (
            "fr",
            "Les 3 et 4 mai, de 10 à 18 heures; le 4 mai de 10 à 18 heures; le 4 mai, de 10 h à 18 h; mai 68",
            "3 et 4 mai = XXXX-05-03/XXXX-05-04; 10 à 18 heures = 10:00–18:00; 4 mai de 10 à 18 heures = 10:00–18:00 XXXX-05-04; 4 mai, de 10 h à 18 h = 10:00–18:00 XXXX-05-04; mai 68 = XX68-05",
        ),
        (
            "es",
            "el 4 de mayo, de 10 a 18 horas; el 4 de mayo de 10 a 18 horas; el 4 de mayo de 98; junio de 10",
            "4 de mayo, de 10 a 18 horas = 10:00–18:00 XXXX-05-04; 4 de mayo de 10 a 18 horas = 10:00–18:00 XXXX-05-04; 4 de mayo de 98 = XX98-05-04; junio de 10 = XX10-06",
        ),
        (
            "pt",
            "no dia 4 de maio, de 10 a 18 horas; 4 de maio de 10; 4 de maio, das 10 às 18h",
            "4 de maio = XXXX-05-04; 10 a 18 horas = 10–18 hour; 4 de maio de 10 = XX10-05-04; 4 de maio, das 10 às 18h = 10:00–18:00 XXXX-05-04",
        ),
    ]);
}

#[test]
fn shares_and_thirds() {
    all(&[
        (
            "nl",
            "Eén op de drie Nederlanders, een stuk of tien agenten",
            "Eén op de drie = 1/3 nederlander; tien = ~10 agent",
        ),
        (
            "de",
            "sind um ein Drittel gestiegen; nahm um ein Viertel zu; um ein Drittel auf 3 Millionen; der Streit um ein Viertel, das wächst",
            "ein Drittel = 1/3 up; ein Viertel = 0.25 up; ein Drittel = 1/3; 3 Millionen = 3000000",
        ),
        (
            "en",
            "cut deaths by 30%, from 12.1 to 8.5 per 100,000 people; it was 5%, up from 4.5",
            "30% = 30 percent down; 12.1 to 8.5 = 8.5–12.1; 100,000 = 100000 people; 5% = 5 percent; 4.5 = 4.5 percent elided",
        ),
    ]);
}

#[test]
fn numbers_of_dockets() {
    all(&[(
        "en",
        "case No. 24-1234, Docket No. 22-01234, No. 3-5, Nos. 12-14, No. 24, numbers 5-120",
        "case No. 24-1234 = Name; No. 22-01234 = Name; No. 3-5 = Name; Nos. 12-14 = Name; No. 24 = Name; numbers 5-120 = Name",
    )]);
}

#[test]
fn days_of_a_list() {
    all(&[
        (
            "es",
            "Los días 12, 13 y 14 de abril; los días 3, 8 y 20 de mayo; a las 8 y 25; el lunes 8 y 9 de mayo",
            "12 = XXXX-04-12; 13 y 14 de abril = XXXX-04-13/XXXX-04-14; 3 = XXXX-05-03; 8 = XXXX-05-08; 20 de mayo = XXXX-05-20; 8 y 25 = 08:25; lunes 8 = XXXX-XX-08; 9 de mayo = XXXX-05-09",
        ),
        (
            "pt",
            "Nos dias 12, 13 e 14 de abril; às 8 e 25",
            "12 = XXXX-04-12; 13 e 14 de abril = XXXX-04-13/XXXX-04-14; 8 e 25 = 08:25",
        ),
        (
            "fr",
            "Les 12, 13 et 14 avril; les 2, 3 et 4 mars 2023",
            "12 = XXXX-04-12; 13 et 14 avril = XXXX-04-13/XXXX-04-14; 2 = 2023-03-02; 3 et 4 mars 2023 = 2023-03-03/2023-03-04",
        ),
        (
            "de",
            "Am 12., 13. und 14. April; von Montag, 4., bis Freitag, 8. März",
            "12. = XXXX-04-12; 13. und 14. April = XXXX-04-13/XXXX-04-14; Montag, 4., bis Freitag, 8. März = XXXX-03-04/XXXX-03-08",
        ),
        (
            "en",
            "on 12, 13 and 14 April; 14, 13 and 12 April; killed 3, 4 May",
            "12 = XXXX-04-12; 13 and 14 April = XXXX-04-13/XXXX-04-14; 14 = 14; 13 = 13; 12 April = XXXX-04-12; 3 = 3; 4 May = XXXX-05-04",
        ),
        (
            "nl",
            "Op 12, 13 en 14 april; vrijdag 8 maart, 9-17 uur",
            "12 = XXXX-04-12; 13 en 14 april = XXXX-04-13/XXXX-04-14; vrijdag 8 maart, 9-17 uur = 09:00–17:00 XXXX-03-08",
        ),
    ]);
}

#[test]
fn hours_that_last_behind_bare_prepositions() {
    all(&[
        (
            "it",
            "più di due ore, in poco meno di quattro ore, nel giro di 3 ore, dopo due ore",
            "due ore = >2 hour; quattro ore = <4 hour; 3 ore = 3 hour; due ore = 2 hour",
        ),
        (
            "it",
            "uno sciopero di 8 ore, entro 48 ore, un volo di nove ore e mezza",
            "8 ore = 8 hour; 48 ore = 48 hour; nove ore e mezza = 9.5 hour",
        ),
        (
            "it",
            "verso mezzogiorno, entro mezzanotte, alle 18 ore, verso le due ore",
            "mezzogiorno = 12:00; mezzanotte = 00:00; 18 ore = 18:00; due ore = 02:00",
        ),
        (
            "nl",
            "tussen 21 en 5 uur dicht, tussen 10 en 12 uur",
            "21 en 5 uur = 21:00–05:00; 10 en 12 uur = 10–12 hour",
        ),
    ]);
}

#[test]
fn times_of_runners_with_letters_and_points() {
    all(&[
        (
            "fr",
            "en 1h07:22, 1h07m22s, 1h07min22, 1h07",
            "1h07:22 = 4042 second; 1h07m22s = 4042 second; 1h07min22 = 4042 second; 1h07 = 67 minute",
        ),
        ("pt", "em 1h07m22s.", "1h07m22s = 4042 second"),
        ("nl", "de snelste in 1.07.22 uur, op 1.07.22", "1.07.22 uur = 4042 second; 1.07.22 = XX22-07-01"),
        (
            "de",
            "nach 1.07.22 Stunden, am 1.07.22, 29.30 Minuten",
            "1.07.22 Stunden = 4042 second; 1.07.22 = XX22-07-01; 29.30 Minuten = 29.30 minute",
        ),
        ("en", "1h07:225, 1h7:22, 1h07m22sx", "1h = 1 hour; 1h = 1 hour; 1h = 1 hour"),
    ]);
}

#[test]
fn abbreviations_that_are_no_multipliers_or_money() {
    all(&[
        (
            "nl",
            "€ 185.000 k.k., € 185.000 v.o.n., € 185 k",
            "€ 185.000 = 185000 EUR; € 185.000 = 185000 EUR; € 185 k = 185000 EUR",
        ),
        ("en", "£3 m.p.h., $5m.The firm, $5 m.", "£3 = 3 GBP; $5m = 5000000 USD; $5 m = 5000000 USD"),
        (
            "de",
            "1/2 TL Salz, 2 TL Zucker, 3 EL Öl",
            "1/2 TL = 0.5 teaspoon; 2 TL = 2 teaspoon; 3 EL = 3 tablespoon",
        ),
        ("nl", "1/2 tl zout, 2 el olie", "1/2 tl = 0.5 teaspoon; 2 el = 2 tablespoon"),
        (
            "fr",
            "T3 de 68 m², T3 de 68 m2, T3 2024, 2T de 24",
            "T3 = Name; 68 m² = 68 square-meter; T3 = Name; 68 m2 = 68 square-meter; T3 2024 = 2024-35; 2T de 24 = XX24-34",
        ),
        (
            "es",
            "en el 981 55 01 42, el 91 555 01 42, 1 981 55 01 42, 981 55 01 42,5",
            "981 55 01 42 = Phone; 91 555 01 42 = Phone; 1 981 = 1981; 55 = 55; 42 = 42; 981 = 981; 55 = 55; 42,5 = 42.5",
        ),
        (
            "de",
            "in Böen bis 70. Bis zu 20 l, zum 2. Mal, am 3. Tag, am 3. Der Mann",
            "70 = 70; 20 l = ≤20 liter; 2. = 2.; 3. = 3.; 3 = 3",
        ),
    ]);
}

#[test]
fn where_a_movement_ends() {
    all(&[
        (
            "es",
            "cedió un 1,2%, hasta 14,05 euros; hasta 300 euros",
            "1,2% = 1.2 percent down; 14,05 euros = 14.05 EUR; 300 euros = ≤300 EUR",
        ),
        ("es", "multas de 3 euros, hasta 14 euros", "3 euros = 3 EUR; 14 euros = ≤14 EUR"),
        (
            "nl",
            "de pot van 3,8 miljoen viel niet, met 3 procent gedaald",
            "3,8 miljoen = 3800000; 3 procent = 3 percent down",
        ),
        ("nl", "een winst van 3 miljoen euro", "3 miljoen euro = 3000000 EUR"),
    ]);
}

#[test]
fn what_is_earned_is_no_rise() {
    all(&[
        (
            "fr",
            "Il gagne 2 500 euros par mois, le titre gagne 2 %, il a pris 5 points de base",
            "2 500 euros par mois = 2500 EUR per-month; 2 % = 2 percent up; 5 points de base = 5 basis-point up",
        ),
        (
            "es",
            "Gana 2.500 euros al mes, ganó 3 millones, el índice gana un 2%, ganó 15 puntos",
            "2.500 euros al mes = 2500 EUR per-month; 3 millones = 3000000; 2% = 2 percent up; 15 = 15 punto up",
        ),
        ("es", "El sí ganó por el 62,3% frente al 37,7%", "62,3% = 62.3 percent; 37,7% = 37.7 percent"),
        (
            "pt",
            "Ganha 2500 euros por mês, a ação ganhou 2%, ganhou com 62%",
            "2500 euros por mês = 2500 EUR per-month; 2% = 2 percent up; 62% = 62 percent",
        ),
        (
            "it",
            "Guadagna 2.500 euro al mese, il titolo guadagna il 2%",
            "2.500 euro al mese = 2500 EUR per-month; 2% = 2 percent up",
        ),
        (
            "nl",
            "Ze won 3 miljoen euro, de AEX won 2 procent",
            "3 miljoen euro = 3000000 EUR; 2 procent = 2 percent up",
        ),
        (
            "de",
            "Sie gewann 3 Millionen Euro, der Dax gewann 2 Prozent",
            "3 Millionen Euro = 3000000 EUR; 2 Prozent = 2 percent up",
        ),
    ]);
}

#[test]
fn amounts_with_articles_are_no_days() {
    all(&[
        (
            "it",
            "L'Iva passa dal 10 al 22%, aumenti tra il 5 e il 7 per cento, dal 5 al 7 euro",
            "10 al 22% = 10–22 percent; 5 e il 7 per cento = 5–7 percent; 5 al 7 euro = 5–7 EUR",
        ),
        (
            "it",
            "dal 10 al 22 maggio, tra il 5 e il 7 giugno, entro il 5 e non oltre",
            "10 al 22 maggio = XXXX-05-10/XXXX-05-22; 5 e il 7 giugno = XXXX-06-05/XXXX-06-07; 5 = 5",
        ),
        ("es", "entre el 5 y el 7 por ciento", "5 y el 7 por ciento = 5–7 percent"),
    ]);
}

#[test]
fn halves_behind_times() {
    all(&[
        (
            "fr",
            "deux fois et demie plus, 3 fois et demie, dix fois, deux fois et",
            "deux fois et demie = 2.5; 3 fois et demie = 3.5; dix = 10; deux = 2",
        ),
        ("es", "dos veces y media más", "dos veces y media = 2.5"),
        ("it", "due volte e mezzo", "due volte e mezzo = 2.5"),
        ("pt", "duas vezes e meia", "duas vezes e meia = 2.5"),
        (
            "en",
            "edged up to 4.3% from 4.2%, up to 4.3%, went up to 5 per cent",
            "4.3% = 4.3 percent; 4.2% = 4.2 percent; 4.3% = 4.3 percent; 5 per cent = 5 percent",
        ),
        (
            "es",
            "bajó 1,12 dólares, hasta 82,40; subió en 60 personas en enero, hasta 2,77 millones",
            "1,12 dólares = 1.12 USD down; 82,40 = 82.40; 60 = 60 persona up; enero = XXXX-01; 2,77 millones = 2770000",
        ),
        ("es", "Cayó. Multas de 3 euros, hasta 14 euros", "3 euros = 3 EUR; 14 euros = ≤14 EUR"),
    ]);
}

#[test]
fn shares_with_articles_have_their_bounds() {
    all(&[
        (
            "es",
            "más de un 12%, menos de un 5 por ciento, casi un 5%, al menos un 5%, hasta un 5%, cerca de un 5%",
            "12% = >12 percent; 5 por ciento = <5 percent; 5% = ~5 percent; 5% = ≥5 percent; 5% = ≤5 percent; 5% = ~5 percent",
        ),
        (
            "es",
            "más de un millón, más de un vecino, sube hasta el 5%, entre un 5 y un 7%",
            "un millón = >1000000; 5% = 5 percent; 5 y un 7% = 5–7 percent",
        ),
        (
            "it",
            "più di un 12%, almeno il 12%, circa il 12%, quasi l'8 per cento, almeno il 12 maggio",
            "12% = >12 percent; 12% = ≥12 percent; 12% = ~12 percent; 8 per cento = ~8 percent; 12 maggio = XXXX-05-12",
        ),
        (
            "it",
            "Il 12 per cento degli italiani, dell'8 per cento, entro il 12 per",
            "12 per cento = 12 percent; 8 per cento = 8 percent; 12 = 12",
        ),
        (
            "it",
            "è salito al 12%, è sceso all'8%, è salito fino al 12%; fino al 12%; è cresciuto del 3%",
            "12% = 12 percent; 8% = 8 percent; 12% = 12 percent; 12% = ≤12 percent; 3% = 3 percent up",
        ),
        ("pt", "mais de uns 12%, quase os 5%", "12% = >12 percent hedged; 5% = ~5 percent"),
        (
            "fr",
            "près des 12 %, quelque 12 %, moins de 12 %",
            "12 % = ~12 percent; 12 % = ~12 percent; 12 % = <12 percent",
        ),
    ]);
}

#[test]
fn what_is_crossed_is_a_level() {
    all(&[
        (
            "en",
            "fell below 5%, rose above 5%, fell less than 5%, rose by more than 5%",
            "5% = <5 percent; 5% = >5 percent; 5% = <5 percent down; 5% = >5 percent up",
        ),
        (
            "es",
            "bajó por debajo del 5%, subió por encima del 5%, subió más de un 5%",
            "5% = <5 percent; 5% = >5 percent; 5% = >5 percent up",
        ),
        (
            "it",
            "è sceso sotto il 5%, è salito oltre il 5%, è sceso di meno del 5%",
            "5% = <5 percent; 5% = >5 percent; 5% = <5 percent down",
        ),
        (
            "pt",
            "caiu abaixo de 5%, subiu acima de 5%, caiu menos de 5%",
            "5% = <5 percent; 5% = >5 percent; 5% = <5 percent down",
        ),
    ]);
}

#[test]
fn a_difference_far_behind_its_verb() {
    all(&[
        (
            "en",
            "The bank cut its forecast on Monday by 3 percent; profit fell in the second quarter by 3%, and rose by 1%",
            "Monday = XXXX-WXX-1; 3 percent = 3 percent down; second quarter = XXXX-34; 3% = 3 percent down; 1% = 1 percent up",
        ),
        (
            "en",
            "Sales increased last year by 3% to $4 million; reduced emissions of methane by 12%; lowered the price by 10 cents",
            "last year = XXXX; 3% = 3 percent up; $4 million = 4000000 USD; 12% = 12 percent down; 10 cents = 0.10 USD down",
        ),
        (
            "en",
            "He was hit by 3 cars; fell on news of a stake held by 3 percent; slipped, helped by 2%; boosted it by R20bn to R50bn",
            "3 = 3 car; 3 percent = 3 percent; 2% = 2 percent; R20bn to R50bn = 20000000000–50000000000 ZAR up",
        ),
        (
            "en",
            "The drug cut the risk of death by a third. He was followed by a third. It fell by a third party",
            "a third = 1/3 down; third = 3.; third = 3.",
        ),
        (
            "en",
            "About a third (34%) said so; a tenth, or 10%, did; a third, or later; a third (the last) did",
            "a third = ~1/3; 34% = 34 percent; a tenth = 0.1; 10% = 10 percent; third = 3.; third = 3.",
        ),
        (
            "nl",
            "Het verminderde het risico met een derde. Met een derde poging lukte het.",
            "een derde = 1/3 down; derde = 3.",
        ),
    ]);
}

#[test]
fn blocks_of_houses_are_no_years() {
    all(&[(
        "en",
        "in the 1200 block of Main Street, in the 1900 block of N. 5th Street, in the 1900s",
        "1200 = 1200; 1900 = 1900; 5th = 5.; 1900s = 190X",
    )]);
}

#[test]
fn german_compounds_of_numbers() {
    all(&[
        (
            "de",
            "eine Millionenstadt, eine Hundertschaft, ein Tausendsassa, ein Dutzendmal, eine Milliardenhilfe, eintausend",
            "eintausend = 1000",
        ),
        (
            "nl",
            "een miljoenenstad, een duizendpoot, een miljoen, een honderdtal",
            "een miljoen = 1000000; een honderdtal = 100",
        ),
        ("sv", "en miljonstad, ett tusental", "ett tusental = 1000"),
        (
            "de",
            "eine Viertelstunde, einer Dreiviertelstunde, drei Viertelstunden, ein Vierteljahrhundert, ein Achtelliter",
            "eine Viertelstunde = 0.25 hour; Dreiviertelstunde = 0.75 hour; drei Viertelstunden = 0.75 hour; ein Vierteljahrhundert = 0.25 century; ein Achtelliter = 0.125 liter",
        ),
        (
            "de",
            "eine Viertelmillion Euro, eine Dreiviertelmilliarde, zwei Hundertstelsekunden, eine Zehntelsekunde, ein Zehntelmillimeter",
            "eine Viertelmillion Euro = 250000 EUR; Dreiviertelmilliarde = 750000000; zwei Hundertstelsekunden = 0.02 second; eine Zehntelsekunde = 0.1 second; ein Zehntelmillimeter = 0.1 millimeter",
        ),
        (
            "de",
            "das Viertelfinale, ein Achtelfinale, eine Viertelseite, ein Drittelmix, ein Hundertstel, ein Viertel der Leute",
            "ein Viertel = 0.25 Leute",
        ),
    ]);
}

#[test]
fn german_decades_in_short() {
    all(&[
        (
            "de",
            "Anfang der 90er, Mitte der Achtziger, in den 80ern, seit den 90ern, aus den Siebzigern, den frühen 70ern",
            "Anfang der 90er = 199X; Mitte der Achtziger = 198X; 80ern = 198X; 90ern = since 199X; Siebzigern = 197X; 70ern = 197X",
        ),
        (
            "de",
            "in den 30er Zonen, ein Mann in den Sechzigern, die 68er, in den 50er-Jahren, Ende der Sechziger Straße",
            "die 68er = Name; 50er-Jahren = 195X",
        ),
    ]);
}

#[test]
fn a_letter_before_an_apostrophe_is_no_unit() {
    all(&[
        (
            "fr",
            "Le séisme de magnitude 6,1 s'est produit, les 12 m’ont dit, à 5 l'heure, 12 h d'attente, 3 m d'eau",
            "6,1 = 6.1; 12 = 12; 5 = 5 per-hour; 12 h = 12 hour; 3 m = 3 meter",
        ),
        (
            "it",
            "La scossa di magnitudo 6,1 s'è sentita, i 27 l'hanno detto, 12 m d'altezza",
            "6,1 = 6.1; 27 = 27; 12 m = 12 meter",
        ),
    ]);
}

#[test]
fn articles_of_french_laws_and_spoons() {
    all(&[
        (
            "fr",
            "l'article 49-3, l'article L. 121-1 du code, la loi n° 2021-1109 du 24 août 2021, les articles 12 et 13",
            "article 49-3 = Name; article L. 121-1 = Name; n° 2021-1109 = Name; 24 août 2021 = 2021-08-24; articles 12 et 13 = Name",
        ),
        (
            "fr",
            "2 c. à soupe d'huile, 1 c. à café, 1/2 c. à café de sel, 2 càs",
            "2 c. à soupe = 2 tablespoon; 1 c. à café = 1 teaspoon; 1/2 c. à café = 0.5 teaspoon; 2 càs = 2 tablespoon",
        ),
        ("de", "Art. 3-5, Nr. 12-14, Kapitel 3-5", "Art. 3-5 = Name; Nr. 12-14 = Name; Kapitel 3-5 = Name"),
        (
            "en",
            "Article 49-3, Chapter 3-5, No. 12-14, Room 3-5 people",
            "49 = 49; 3 = 3; 3-5 = 3–5; No. 12-14 = Name; 3-5 = 3–5 people",
        ),
    ]);
}

#[test]
fn ages_in_italian() {
    all(&[
        (
            "it",
            "Un 34enne, la 27enne, i 14enni, un trentenne, un trentaquattrenne, due sedicenni, un 34 enne",
            "34enne = 34 year age; 27enne = 27 year age; 14enni = 14 year age; trentenne = 30 year age; trentaquattrenne = 34 year age; due = 2 sedicenne; sedicenni = 16 year age; 34 enne = 34 year age",
        ),
        (
            "it",
            "un minorenne, un ventenne, la quarantenne, un centenario, perenne, solenne, un sessantacinquenne",
            "ventenne = 20 year age; quarantenne = 40 year age; sessantacinquenne = 65 year age",
        ),
    ]);
}

#[test]
fn halves_and_quarters_of_an_hour_in_italian() {
    all(&[
        (
            "it",
            "mezz'ora, una mezz’ora, tre quarti d'ora, un quarto d'ora, un'ora e mezza, mezz'anno, tre quarti",
            "mezz'ora = 0.5 hour; mezz’ora = 0.5 hour; tre quarti d'ora = 0.75 hour; un quarto d'ora = 0.25 hour; un'ora e mezza = 1.5 hour; mezz'anno = 0.5 year; tre quarti = 0.75",
        ),
        (
            "it",
            "il 2,4% di aprile, il 5% di maggio, il 5% dei maggiorenni",
            "2,4% = 2.4 percent; aprile = XXXX-04; 5% = 5 percent; maggio = XXXX-05; 5% = 5 percent",
        ),
        (
            "it",
            "40 volontari, 12 viaggi, 5 alloggi, 3 mari, 7 affari, 12 operai, 3 studi, 5 occhi, 4 leggi, 6 orologi",
            "40 = 40 volontario; 12 = 12 viaggio; 5 = 5 alloggio; 3 = 3 mare; 7 = 7 affare; 12 = 12 operaio; 3 = 3 studio; 5 = 5 occhio; 4 = 4 legge; 6 = 6 orologio",
        ),
    ]);
}

#[test]
fn registers_of_courts() {
    all(&[(
        "de",
        "Aktenzeichen 12 O 345/21, Az.: 3 StR 45/22, Az. 7 K 1234/22, Az. 5 Personen, Nr. 3 A",
        "Aktenzeichen 12 O 345/21 = Name; 3 StR 45/22 = Name; Az. 7 K 1234/22 = Name; Az. 5 = Name; Nr. 3 = Name",
    )]);
}

#[test]
fn a_name_behind_a_sign_of_money() {
    all(&[
        (
            "es",
            "$1.200 millones de pesos, $150 mil millones de pesos colombianos, $ 3 millones de dólares, $1.200 millones",
            "$1.200 millones de pesos = 1200000000 MXN; $150 mil millones de pesos colombianos = 150000000000 COP; $ 3 millones de dólares = 3000000 USD; $1.200 millones = 1200000000 USD",
        ),
        (
            "es-CO",
            "$1.200 millones de pesos, US$ 25 millones de dólares, $500 de multa, $3 millones de habitantes",
            "$1.200 millones de pesos = 1200000000 COP; US$ 25 millones = 25000000 USD; $500 = 500 COP; $3 millones = 3000000 COP",
        ),
    ]);
}

#[test]
fn half_dozens_with_a_hyphen() {
    all(&[
        (
            "en",
            "a half-dozen cars, half a dozen eggs, a half-mile, a half-century",
            "a half-dozen = 6 car; half a dozen = 6 egg; a half-mile = 0.5 mile; a half-century = 0.5 century",
        ),
        (
            "fr",
            "une demi-douzaine de voitures, une demi-heure, une demi-finale, une demi douzaine",
            "une demi-douzaine = 6 voiture; une demi-heure = 0.5 hour; une demi douzaine = 6",
        ),
    ]);
}

#[test]
fn trains_and_services_by_their_time_in_french() {
    all(&[(
        "fr",
        "le train de 7 h 12, la messe de 10 h 30, le JT de 20 heures; une marche de 7 h 12, un trajet de 2 h 12",
        "7 h 12 = 07:12; 10 h 30 = 10:30; 20 heures = 20:00; 7 h 12 = 432 minute; 2 h 12 = 132 minute",
    )]);
}

#[test]
fn signs_before_money() {
    all(&[
        (
            "en",
            "minus $37.63 a barrel, –$5, −$5 million, 40 below zero, 40 degrees below zero, it is below zero",
            "minus $37.63 a barrel = -37.63 USD per-barrel down; –$5 = -5 USD down; −$5 million = -5000000 USD down; 40 below zero = -40; 40 degrees below zero = -40 generic; zero = <0",
        ),
        (
            "en",
            "the mast – 5 metres of it – fell; 10 – 12 metres; at –5 degrees",
            "5 metres = 5 meter; 10 – 12 metres = 10–12 meter; –5 degrees = -5 generic",
        ),
        (
            "sv",
            "40 minusgrader, 12 grader kallt, minus 5 grader",
            "40 minusgrader = -40 generic; 12 grader kallt = -12 generic; minus 5 grader = -5 generic",
        ),
        (
            "nb",
            "12 minusgrader, minus 5 grader, 5 kuldegrader",
            "12 minusgrader = -12 generic; minus 5 grader = -5 generic; 5 kuldegrader = -5 generic",
        ),
        (
            "de",
            "12 Grad minus, minus 5 Grad, 5 Grad unter null",
            "12 Grad minus = -12 generic; minus 5 Grad = -5 generic; 5 Grad unter null = -5 generic",
        ),
        (
            "en-GB",
            "flour by the pound, 20 pounds of flour, a 20 pound fine, it weighs 20 pounds, he lost 3 pounds",
            "20 pounds = 20 pound; 20 pound = 20 GBP; 20 pounds = 20 pound; 3 pounds = 3 pound",
        ),
        (
            "en-GB",
            "£650pcm, £11.44 an hour from £10.42, £1.20 a litre",
            "£650pcm = 650 GBP per-month; £11.44 an hour = 11.44 GBP per-hour; £10.42 = 10.42 GBP; £1.20 a litre = 1.20 GBP per-liter",
        ),
        (
            "en",
            "a quarter of a million people, half of one percent, half a million, three quarters of an hour",
            "a quarter of a million = 250000 people; half of one percent = 0.5 percent; half a million = 500000; three quarters of an hour = 0.75 hour",
        ),
        (
            "en",
            "in the second half, half of them, the first half of 2024",
            "second = 2.; half = 0.5; first half of 2024 = 2024-40",
        ),
        ("da", "199,- for en billet, 1.250,- kr.", "199,- = 199 DKK; 1.250,- kr. = 1250 DKK"),
        (
            "sv",
            "99:- styck, 18:50 kronor, kl 18:50, KSEK 1 234, 1 234 tkr",
            "99:- = 99 SEK; 18:50 kronor = 18.50 SEK; 18:50 = 18:50; KSEK 1 234 = 1234000 SEK; 1 234 tkr = 1234000 SEK",
        ),
        ("da", "1.234 t.kr., 12 mio. kr.", "1.234 t.kr. = 1234000 DKK; 12 mio. kr. = 12000000 DKK"),
    ]);
}

#[test]
fn vague_tens() {
    all(&[
        (
            "es",
            "decenas de heridos, cientos de personas, una decena de casas",
            "decenas = 10–100 herido; cientos = 100–1000 persona; una decena = 10 casa",
        ),
        (
            "nl",
            "tientallen gewonden, honderden mensen, een tiental huizen",
            "tientallen = 10–100 gewonde; honderden = 100–1000 mens; een tiental = 10 huis",
        ),
        (
            "sv",
            "tiotals skadade, tiotusentals människor, ett tiotal hus",
            "tiotals = 10–100 skadad; tiotusentals = 10000–100000 människa; ett tiotal = 10 hus",
        ),
        (
            "nb",
            "titalls millioner kroner, hundrevis av mennesker, et titall hus",
            "titalls millioner kroner = 10000000–100000000 NOK; hundrevis = 100–1000 menneske; et titall = 10 hus",
        ),
        (
            "pt",
            "dezenas de feridos, dezenas de milhões de reais",
            "dezenas = 10–100 ferido; dezenas de milhões de reais = 10000000–100000000 BRL",
        ),
    ]);
}

#[test]
fn names_that_number() {
    all(&[
        (
            "en",
            "Junction 12, Hangar 7, Courtroom 3, Mile 26, Highway 101-A, a 10-K filing, a 10-Q",
            "Junction 12 = Name; Hangar 7 = Name; Courtroom 3 = Name; Mile 26 = Name; Highway 101-A = Name; 10-K = Name; 10-Q = Name",
        ),
        ("nb", "etter 2. verdenskrig, i 2. divisjon, den 2. mai", "2. = 2.; 2. = 2.; 2. mai = XXXX-05-02"),
        ("da", "efter 2. verdenskrig, i 1. runde. Det var 2. Nu er det", "2. = 2.; 1. = 1.; 2 = 2"),
    ]);
}
