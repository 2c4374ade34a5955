//! Norwegian, in everything that a language has words for.

use super::all;

#[test]
fn numbers_in_words() {
    all(&[
        (
            "nb",
            "Toogtyve, femtito, hundreogfem, to hundre og femti, tjueen, ti tusen, totusenfemhundre, tre hundre og ett tusen",
            "Toogtyve = 22; femtito = 52; hundreogfem = 105; to hundre og femti = 250; tjueen = 21; ti tusen = 10000; totusenfemhundre = 2500; tre hundre og ett tusen = 301000",
        ),
        (
            "nb",
            "to tredeler, tre firedeler, halvannet år, to og en halv time, en halv million",
            "to tredeler = 2/3; tre firedeler = 0.75; halvannet år = 1.5 year; to og en halv time = 2.5 hour; en halv million = 500000",
        ),
        (
            "nb",
            "Hundrevis av mennesker, flere tusen, titusenvis, et dusin egg; én av fire; to av tre; ni av ti",
            "Hundrevis = 100–1000 menneske; flere tusen = 2000–10000; titusenvis = 10000–100000; et dusin = 12 egg; én av fire = 0.25; to av tre = 2/3; ni av ti = 0.9",
        ),
        (
            "nb",
            "Seks personer døde og sju ble hardt skadd, hvorav to barn.",
            "Seks = 6 person; sju = 7; to = 2 barn",
        ),
        (
            "nb",
            "første gang, tredje året på rad, den 3. plassen, på 5. plass. Det er 5. Det gikk bra",
            "første = 1.; tredje = 3.; 3. = 3.; 5. = 5.; 5 = 5",
        ),
    ]);
}

#[test]
fn money_of_norway() {
    all(&[
        (
            "nb",
            "4,2 mill. kroner, 2 mrd. kr, 500 MNOK, NOK 500 millioner, kr 250, 99,90 kr, 17 000 milliarder kroner",
            "4,2 mill. kroner = 4200000 NOK; 2 mrd. kr = 2000000000 NOK; 500 MNOK = 500000000 NOK; NOK 500 millioner = 500000000 NOK; kr 250 = 250 NOK; 99,90 kr = 99.90 NOK; 17 000 milliarder kroner = 17000000000000 NOK",
        ),
        (
            "nb",
            "650 000 kroner i året; 85 øre per kilowattime; 50 svenske kroner, 30 danske kroner, 2 milliarder amerikanske dollar",
            "650 000 kroner i året = 650000 NOK per-year; 85 øre per kilowattime = 0.85 NOK per-kilowatt-hour; 50 svenske kroner = 50 SEK; 30 danske kroner = 30 DKK; 2 milliarder amerikanske dollar = 2000000000 USD",
        ),
    ]);
}

#[test]
fn percentages_and_their_way() {
    all(&[
        (
            "nb",
            "Omsetningen økte med 12 prosent til 3,4 milliarder kroner; en nedgang på 0,5 prosentpoeng; falt på tre dager",
            "12 prosent = 12 percent up; 3,4 milliarder kroner = 3400000000 NOK; 0,5 prosentpoeng = 0.5 percentage-point down; tre dager = 3 day",
        ),
        (
            "nb",
            "Equinor falt 3,2 prosent; prisene gikk opp med 2 prosent; renten ble hevet med 25 basispunkter; falt fra 4,1 til 3,6 prosent",
            "3,2 prosent = 3.2 percent down; 2 prosent = 2 percent up; 25 basispunkter = 25 basis-point up; 4,1 til 3,6 prosent = 3.6–4.1 percent",
        ),
        (
            "nb",
            "mer enn 10; drøyt 20; knapt 30; minst 40; høyst 50; opptil 60; om lag 70 prosent; under 4 prosent",
            "10 = >10; 20 = >20; 30 = <30; 40 = ≥40; 50 = ≤50; 60 = ≤60; 70 prosent = ~70 percent; 4 prosent = <4 percent",
        ),
    ]);
}

#[test]
fn days_and_weekdays() {
    all(&[
        (
            "nb",
            "17. mai 2024, den 3. juni, 1.–3. juli, fredag 18. mai, mandagen, lørdag kveld, natt til søndag, lørdagskvelden",
            "17. mai 2024 = 2024-05-17; 3. juni = XXXX-06-03; 1.–3. juli = XXXX-07-01/XXXX-07-03; fredag 18. mai = XXXX-05-18; mandagen = XXXX-WXX-1; lørdag kveld = XXXX-WXX-6TEV; natt til søndag = XXXX-WXX-6TNI; lørdagskvelden = XXXX-WXX-6TEV",
        ),
        (
            "nb",
            "i dag, i går, i går kveld, i morgen tidlig, i forgårs, i kveld, i natt, i fjor, i år",
            "i dag = XXXX-XX-XX; i går = XXXX-XX-XX; i går kveld = XXXX-XX-XXTEV; i morgen tidlig = XXXX-XX-XXTMO; i forgårs = XXXX-XX-XX; i kveld = XXXX-XX-XXTEV; i natt = XXXX-XX-XXTNI; i fjor = XXXX; i år = XXXX",
        ),
        (
            "nb",
            "forrige uke, neste fredag, de siste fem årene, de neste tre månedene, for ti år siden, om tre uker starter saken",
            "forrige uke = XXXX-WXX; neste fredag = XXXX-WXX-5; siste fem årene = P5Y; neste tre månedene = P3M; ti år siden = XXXX; om tre uker = XXXX-WXX",
        ),
    ]);
}

#[test]
fn years_and_longer() {
    all(&[
        (
            "nb",
            "På 1990-tallet, nittitallet, 1800-tallet, 2000-tallet; en mann i 50-årene",
            "1990-tallet = 199X; nittitallet = 199X; 1800-tallet = 18XX; 2000-tallet = 20XX",
        ),
        (
            "nb",
            "andre kvartal 2024, 2. kvartal 2023, andre halvår 2023, uke 12, våren 2024, i slutten av mai",
            "andre kvartal 2024 = 2024-34; 2. kvartal 2023 = 2023-34; andre halvår 2023 = 2023-41; uke 12 = XXXX-W12; våren 2024 = 2024-21; i slutten av mai = XXXX-05",
        ),
        (
            "nb",
            "Mellom 2010 og 2020; 2018–2022; siden 1994; fram til 2030; om lag 1500–2000 demonstranter",
            "2010 og 2020 = 2010/2020; 2018–2022 = 2018/2022; 1994 = since 1994; 2030 = until 2030; 1500–2000 = 1500–2000 demonstrant hedged",
        ),
    ]);
}

#[test]
fn times_of_day() {
    all(&[
        (
            "nb",
            "klokken 22, kl. 9, klokka åtte, klokken 7 om morgenen, ved 03.30-tiden, kl. 06.30",
            "22 = 22:00; 9 = 09:00; åtte = 08:00; 7 om morgenen = 07:00; 03.30-tiden = 03:30; 06.30 = 06:30",
        ),
        (
            "nb",
            "Vi møtes halv åtte. Kvart over tre; kvart på fem; mellom kl. 10 og 14 tirsdag 12. mars; klokken 13.45 norsk tid",
            "halv åtte = 07:30; Kvart over tre = 03:15; kvart på fem = 04:45; 10 og 14 tirsdag 12. mars = 10:00–14:00 XXXX-03-12; 13.45 norsk tid = 13:45 Europe/Oslo",
        ),
    ]);
}

#[test]
fn measures() {
    all(&[
        (
            "nb",
            "62 kvadratmeter, 5 mil, 25 meter per sekund, 80 kilometer i timen, 90 km/t, 300 hestekrefter, 3 ss smør, 1 ts salt",
            "62 kvadratmeter = 62 square-meter; 5 mil = 5 mile-scandinavian; 25 meter per sekund = 25 meter-per-second; 80 kilometer i timen = 80 kilometer-per-hour; 90 km/t = 90 kilometer-per-hour; 300 hestekrefter = 300 x-metric-horsepower; 3 ss = 3 tablespoon; 1 ts = 1 teaspoon",
        ),
        (
            "nb",
            "minus 12 grader, 15 plussgrader, 45 år gammel, 12-årige datter, 45-åringen, Jonas Gahr Støre (63), han er 34 år",
            "minus 12 grader = -12 generic; 15 plussgrader = 15 generic; 45 år gammel = 45 year age; 12-årige = 12 year age; 45-åringen = 45 year age; 63 = 63 year age; 34 år = 34 year age",
        ),
        (
            "nb",
            "seks års fengsel, 12 543 tilskuere, 5,5 millioner innbyggere, 1200 ansatte, 11 millioner år 2029",
            "seks års = 6 year; 12 543 = 12543 tilskuer; 5,5 millioner = 5500000 innbygger; 1200 = 1200 ansatt; 11 millioner = 11000000; 2029 = 2029",
        ),
    ]);
}

#[test]
fn labels() {
    all(&[(
        "nb",
        "spor 3, E18, NRK1, nr. 2, tlf. 22 33 44 55; Norge vant mot Sverige 3–1 (1–0)",
        "spor 3 = Name; E18 = Name; NRK1 = Name; nr. 2 = Name; 22 33 44 55 = Phone; 3–1 = Score; 1–0 = Score",
    )]);
}

#[test]
fn hours_behind_the_clock() {
    all(&[(
        "nb",
        "klokken ti på åtte, klokka fem over halv tre, klokken ti, klokken halv tre, kl. ti",
        "ti på åtte = 07:50; fem over halv tre = 02:35; ti = 10:00; halv tre = 02:30; ti = 10:00",
    )]);
}
