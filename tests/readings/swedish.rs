//! Swedish, in everything that a language has words for.

use super::all;

#[test]
fn numbers_in_words() {
    all(&[
        (
            "sv",
            "Etthundratjugofem dagar, tvåtusentvåhundra personer, tjugoen bilar, en miljon, ett hundra år",
            "Etthundratjugofem dagar = 125 day; tvåtusentvåhundra = 2200 person; tjugoen = 21 bil; en miljon = 1000000; ett hundra år = 100 year",
        ),
        (
            "sv",
            "två tredjedelar, en femtedel, tre fjärdedelar, två och en halv timme, ett och ett halvt år, en halv miljon",
            "två tredjedelar = 2/3; tre fjärdedelar = 0.75; två och en halv timme = 2.5 hour; ett och ett halvt år = 1.5 year; en halv miljon = 500000",
        ),
        (
            "sv",
            "Sex personer dog och sju skadades svårt, varav två barn.",
            "Sex = 6 person; sju = 7; två = 2 barn",
        ),
        (
            "sv",
            "Tusentals demonstrerade, hundratals flydde; flera hundra poliser sattes in; ett tiotal bilar och två dussin ägg",
            "Tusentals = 1000–10000; hundratals = 100–1000; flera hundra = 200–1000 polis; ett tiotal = 10 bil; två dussin = 24 ägg",
        ),
        (
            "sv",
            "En av fyra unga, eller 25 procent; två av tre; 1 av 10 drabbas",
            "En av fyra = 0.25; 25 procent = 25 percent; två av tre = 2/3; 1 av 10 = 0.1",
        ),
        (
            "sv",
            "första gången, tredje året i rad, den 30:e gången, 78:e minuten, tjugoförsta dagen, andra länder",
            "första = 1.; tredje = 3.; 30:e = 30.; 78:e = 78.; tjugoförsta = 21.",
        ),
        ("sv", "tusen tack, en miljonstad, en och annan, Tre Kronor", ""),
    ]);
}

#[test]
fn money_of_sweden() {
    all(&[
        (
            "sv",
            "Resultatet blev 412 mkr, 1 234 Mkr, 4,2 mdkr och 850 tkr; omsättningen 2,3 MSEK",
            "412 mkr = 412000000 SEK; 1 234 Mkr = 1234000000 SEK; 4,2 mdkr = 4200000000 SEK; 850 tkr = 850000 SEK; 2,3 MSEK = 2300000 SEK",
        ),
        (
            "sv",
            "Det kostar 85kr, 1 999 kr, 1,5 miljoner kr och 3 mn kr.",
            "85kr = 85 SEK; 1 999 kr = 1999 SEK; 1,5 miljoner kr = 1500000 SEK; 3 mn kr = 3000000 SEK",
        ),
        (
            "sv",
            "Aktien sjönk 8 öre till 12,45 kronor; elpriset väntas bli 85 öre per kilowattimme",
            "8 öre = 0.08 SEK down; 12,45 kronor = 12.45 SEK; 85 öre per kilowattimme = 0.85 SEK per-kilowatt-hour",
        ),
        (
            "sv",
            "Hyran höjs med 350 kronor i månaden; 150 000 kronor om året; 4 321 kr/mån",
            "350 kronor i månaden = 350 SEK per-month up; 150 000 kronor om året = 150000 SEK per-year; 4 321 kr/mån = 4321 SEK per-month",
        ),
        (
            "sv",
            "50 danska kronor, 30 norska kronor, 2 miljarder amerikanska dollar, 85 miljoner pund, 100 spänn",
            "50 danska kronor = 50 DKK; 30 norska kronor = 30 NOK; 2 miljarder amerikanska dollar = 2000000000 USD; 85 miljoner pund = 85000000 GBP; 100 spänn = 100 SEK",
        ),
        (
            "sv",
            "De 27 länderna enades om 50 miljarder euro i stöd.",
            "27 = 27 land; 50 miljarder euro = 50000000000 EUR",
        ),
        ("sv", "Kursen är 11,23 kronor per euro", "11,23 kronor = 11.23 SEK"),
    ]);
}

#[test]
fn percentages_and_their_way() {
    all(&[
        (
            "sv",
            "Omsättningen steg med 12 procent till 3,4 miljarder kronor",
            "12 procent = 12 percent up; 3,4 miljarder kronor = 3400000000 SEK",
        ),
        (
            "sv",
            "Inflationen sjönk från 4,1 till 3,6 procent, en nedgång med 0,5 procentenheter",
            "4,1 till 3,6 procent = 3.6–4.1 percent; 0,5 procentenheter = 0.5 percentage-point down",
        ),
        (
            "sv",
            "Stockholmsbörsen steg 1,2 procent; SSAB föll 3,2 procent; Volvo gick ner med 2 procent",
            "1,2 procent = 1.2 percent up; 3,2 procent = 3.2 percent down; 2 procent = 2 percent down",
        ),
        (
            "sv",
            "Riksbanken sänkte räntan med 25 räntepunkter; 2,5 promille; var 3,75 procent eller högre",
            "25 räntepunkter = 25 basis-point down; 2,5 promille = 2.5 permille; 3,75 procent = ≥3.75 percent",
        ),
        (
            "sv",
            "Mer än 10; drygt 20; knappt 30; minst 40; högst 50; uppemot 60; omkring 70 procent",
            "10 = >10; 20 = >20; 30 = <30; 40 = ≥40; 50 = ≤50; 60 = ≤60; 70 procent = ~70 percent",
        ),
    ]);
}

#[test]
fn days_and_weekdays() {
    all(&[
        (
            "sv",
            "I måndags stängde fabriken; på tisdagen kom beskedet; mötet hålls på måndag, senast på fredag",
            "måndags = XXXX-WXX-1; tisdagen = XXXX-WXX-2; måndag = XXXX-WXX-1; fredag = by XXXX-WXX-5",
        ),
        (
            "sv",
            "Han greps i fredags kväll; på lördagskvällen; natten till söndagen; natten mot lördagen",
            "fredags kväll = XXXX-WXX-5TEV; lördagskvällen = XXXX-WXX-6TEV; natten till söndagen = XXXX-WXX-6TNI; natten mot lördagen = XXXX-WXX-5TNI",
        ),
        (
            "sv",
            "Den 27 september 2023; den 3:e maj; 18 maj 2024; lördagen den 18 maj; första maj; 1–3 juni",
            "27 september 2023 = 2023-09-27; 3:e maj = XXXX-05-03; 18 maj 2024 = 2024-05-18; lördagen den 18 maj = XXXX-05-18; första maj = XXXX-05-01; 1–3 juni = XXXX-06-01/XXXX-06-03",
        ),
        (
            "sv",
            "i dag, idag, i går, igår kväll, i morgon, i morgon bitti, i förrgår, i kväll, i morse",
            "i dag = XXXX-XX-XX; idag = XXXX-XX-XX; i går = XXXX-XX-XX; igår kväll = XXXX-XX-XXTEV; i morgon = XXXX-XX-XX; i morgon bitti = XXXX-XX-XXTMO; i förrgår = XXXX-XX-XX; i kväll = XXXX-XX-XXTEV; i morse = XXXX-XX-XXTMO",
        ),
        (
            "sv",
            "förra veckan, nästa år, i år, i fjol, de senaste fem åren, föregående år, den här månaden",
            "förra veckan = XXXX-WXX; nästa år = XXXX; i år = XXXX; i fjol = XXXX; senaste fem åren = P5Y; föregående år = XXXX; den här månaden = XXXX-XX",
        ),
        (
            "sv",
            "För två veckor sedan; för tio år sedan; om tre veckor börjar rättegången; ett år senare",
            "två veckor sedan = XXXX-WXX; tio år sedan = XXXX; om tre veckor = XXXX-WXX; ett år senare = XXXX",
        ),
    ]);
}

#[test]
fn years_and_longer() {
    all(&[
        (
            "sv",
            "På 1990-talet, på 90-talet, i början av 2000-talet, på 1600-talet, nittiotalet",
            "1990-talet = 199X; 90-talet = 199X; i början av 2000-talet = 20XX; 1600-talet = 16XX; nittiotalet = 199X",
        ),
        (
            "sv",
            "Andra kvartalet 2024, första halvåret 2023, vecka 12, våren 2022, i mitten av november 2023",
            "Andra kvartalet 2024 = 2024-34; första halvåret 2023 = 2023-40; vecka 12 = XXXX-W12; våren 2022 = 2022-21; i mitten av november 2023 = 2023-11",
        ),
        (
            "sv",
            "Mellan 2010 och 2020; 2018–2022; från 1995 till 2005; sedan 1987; fram till 2030; år 44 f.Kr.",
            "2010 och 2020 = 2010/2020; 2018–2022 = 2018/2022; 1995 till 2005 = 1995/2005; 1987 = since 1987; 2030 = until 2030; 44 f.Kr. = -0043",
        ),
        ("sv", "Ett 20-tal personer; en kvinna i 30-årsåldern", "20 = 20; 30-årsåldern = 30 year age"),
    ]);
}

#[test]
fn times_of_day() {
    all(&[
        (
            "sv",
            "klockan 22, kl 9, kl. 8.30–16.00, klockan 13.45, vid 22-tiden, klockan 3.12",
            "22 = 22:00; 9 = 09:00; 8.30–16.00 = 08:30–16:00; 13.45 = 13:45; 22-tiden = 22:00; 3.12 = 03:12",
        ),
        (
            "sv",
            "Vi ses halv åtta. Kvart över tre; kvart i fem; strax före midnatt; klockan 9 på kvällen",
            "halv åtta = 07:30; Kvart över tre = 03:15; kvart i fem = 04:45; midnatt = 00:00; 9 på kvällen = 21:00",
        ),
        (
            "sv",
            "Mellan kl. 09.00 och 15.00 lördagen den 18 maj; måndag klockan 18.30; kl 14.00 svensk tid",
            "09.00 och 15.00 lördagen den 18 maj = 09:00–15:00 XXXX-05-18; måndag klockan 18.30 = 18:30; 14.00 svensk tid = 14:00 Europe/Stockholm",
        ),
    ]);
}

#[test]
fn measures() {
    all(&[
        (
            "sv",
            "62 kvadratmeter, 75 kvm, 1 200 kvadratkilometer, 30 mil, 5 mil per timme, 25 meter per sekund, 12 sekundmeter",
            "62 kvadratmeter = 62 square-meter; 75 kvm = 75 square-meter; 1 200 kvadratkilometer = 1200 square-kilometer; 30 mil = 30 mile-scandinavian; 5 mil per timme = 5 x-mile-scandinavian-per-hour; 25 meter per sekund = 25 meter-per-second; 12 sekundmeter = 12 meter-per-second",
        ),
        (
            "sv",
            "143 kilometer i timmen, 150 hästkrafter, 120 meter långt, 2,5 dl grädde, 3 msk smör, 1 tsk salt, 225 grader",
            "143 kilometer i timmen = 143 kilometer-per-hour; 150 hästkrafter = 150 x-metric-horsepower; 120 meter = 120 meter; 2,5 dl = 2.5 deciliter; 3 msk = 3 tablespoon; 1 tsk = 1 teaspoon; 225 grader = 225 generic",
        ),
        (
            "sv",
            "−12 grader, 15 och 20 grader, 5–7 plusgrader, 8 grader under noll, sex års fängelse, 14 dagars semester",
            "−12 grader = -12 generic; 15 = 15 generic elided; 20 grader = 20 generic; 5–7 plusgrader = 5–7 generic; 8 grader under noll = -8 generic; sex års = 6 year; 14 dagars = 14 day",
        ),
        (
            "sv",
            "34 år gammal, en 45-årig kvinna, en 3-åring, vid 65 års ålder, Annika, 45, och hennes son, 7, ett tioårigt avtal",
            "34 år gammal = 34 year age; 45-årig = 45 year age; 3-åring = 3 year age; 65 års ålder = 65 year age; 45 = 45 year age; 7 = 7 year age; tioårigt = 10 year",
        ),
    ]);
}

#[test]
fn labels() {
    all(&[
        (
            "sv",
            "spår 3, nummer 10, Artikel 5, SVT1, Ring 0771-11 44 14 eller 08-123 45 67, tel 031-12 34 56",
            "spår 3 = Name; nummer 10 = Name; Artikel 5 = Name; SVT1 = Name; 0771-11 44 14 = Phone; 08-123 45 67 = Phone; 031-12 34 56 = Phone",
        ),
        (
            "sv",
            "Sverige vann mot Finland med 4–2 (2–0, 1–1); matchen slutade 3–1",
            "4–2 = Score; 2–0 = Score; 1–1 = Score; 3–1 = Score",
        ),
    ]);
}

#[test]
fn nouns_that_are_counted() {
    all(&[(
        "sv",
        "12 543 åskådare, 1 500–2 000 demonstranter, 10,5 miljoner invånare, 1 200 anställda, tre lastbilar, sju barn",
        "12 543 = 12543 åskådare; 1 500–2 000 = 1500–2000 demonstrant; 10,5 miljoner = 10500000 invånare; 1 200 = 1200 anställd; tre = 3 lastbil; sju = 7 barn",
    )]);
}

#[test]
fn years_by_the_word_for_them() {
    all(&[
        (
            "sv",
            "väntas nå 11 miljoner år 2029; efter 5 år 2 000 kronor; de första två veckorna",
            "11 miljoner = 11000000; 2029 = 2029; 5 år = 5 year; 2 000 kronor = 2000 SEK; första = 1.; två veckorna = 2 week",
        ),
        (
            "sv",
            "april i fjol; den 3 maj i år; den 31 december förra året; första kvartalet i år",
            "april i fjol = XXXX-04; 3 maj i år = XXXX-05-03; 31 december förra året = XXXX-12-31; första kvartalet i år = XXXX-33",
        ),
        ("sv", "11 MILJONER ÅR 2029", "11 MILJONER = 11000000; 2029 = 2029"),
    ]);
}

#[test]
fn hours_behind_the_clock() {
    all(&[
        (
            "sv",
            "klockan tio i åtta, klockan fem över halv tre, klockan åtta, klockan halv tre, tio i åtta rätt",
            "tio i åtta = 07:50; fem över halv tre = 02:35; åtta = 08:00; halv tre = 02:30; tio = 10; åtta = 8",
        ),
        (
            "sv",
            "Det var tio barn, var tionde barn, var och varannan, det var tredje gången, var tredje år",
            "tio = 10 barn; tionde = 10.; tredje = 3.; tredje = 3.",
        ),
    ]);
}
