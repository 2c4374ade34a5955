//! Danish, in everything that a language has words for.

use super::all;

#[test]
fn numbers_in_words() {
    all(&[
        (
            "da",
            "Enogtyve, toogfyrre, femoghalvtreds, hundrede og fem, to hundrede, to tusind, halvfems, fem hundrede og enoghalvfems",
            "Enogtyve = 21; toogfyrre = 42; femoghalvtreds = 55; hundrede og fem = 105; to hundrede = 200; to tusind = 2000; halvfems = 90; fem hundrede og enoghalvfems = 591",
        ),
        (
            "da",
            "to tredjedele, tre fjerdedele, halvandet år, to og en halv time, en halv million",
            "to tredjedele = 2/3; tre fjerdedele = 0.75; halvandet år = 1.5 year; to og en halv time = 2.5 hour; en halv million = 500000",
        ),
        (
            "da",
            "Hundredvis af mennesker, flere tusind, titusindvis, et dusin æg; én ud af fire; to ud af tre; ni ud af ti",
            "Hundredvis = 100–1000 menneske; flere tusind = 2000–10000; titusindvis = 10000–100000; et dusin = 12 æg; én ud af fire = 0.25; to ud af tre = 2/3; ni ud af ti = 0.9",
        ),
        (
            "da",
            "Seks personer døde, og syv blev kvæstet, heraf to børn.",
            "Seks = 6 person; syv = 7; to = 2 barn",
        ),
        (
            "da",
            "første gang, tredje år i træk, den 3. plads, på 5. plads. Det er 5. Det gik godt",
            "første = 1.; tredje = 3.; 3. = 3.; 5. = 5.; 5 = 5",
        ),
    ]);
}

#[test]
fn money_of_denmark() {
    all(&[
        (
            "da",
            "4,2 mio. kr., 17 mia. kr.; 500 mio. kr.; 250 kr.; kr. 500; 99,95 kr; DKK 500 mio.; 75.000 kroner",
            "4,2 mio. kr. = 4200000 DKK; 17 mia. kr. = 17000000000 DKK; 500 mio. kr. = 500000000 DKK; 250 kr. = 250 DKK; kr. 500 = 500 DKK; 99,95 kr = 99.95 DKK; DKK 500 mio. = 500000000 DKK; 75.000 kroner = 75000 DKK",
        ),
        (
            "da",
            "350 kroner om måneden; 85 øre per kilowatttime; 50 svenske kroner, 30 norske kroner, 2 milliarder amerikanske dollar",
            "350 kroner om måneden = 350 DKK per-month; 85 øre per kilowatttime = 0.85 DKK per-kilowatt-hour; 50 svenske kroner = 50 SEK; 30 norske kroner = 30 NOK; 2 milliarder amerikanske dollar = 2000000000 USD",
        ),
    ]);
}

#[test]
fn percentages_and_their_way() {
    all(&[
        (
            "da",
            "Omsætningen steg med 12 procent til 3,4 milliarder kroner; et fald på 0,5 procentpoint",
            "12 procent = 12 percent up; 3,4 milliarder kroner = 3400000000 DKK; 0,5 procentpoint = 0.5 percentage-point down",
        ),
        (
            "da",
            "Novo faldt 3,2 procent; priserne gik op med 2 procent; renten blev hævet med 0,25 procentpoint; faldt fra 4,1 til 3,6 pct.",
            "3,2 procent = 3.2 percent down; 2 procent = 2 percent up; 0,25 procentpoint = 0.25 percentage-point up; 4,1 til 3,6 pct. = 3.6–4.1 percent",
        ),
        (
            "da",
            "mere end 10; godt 200; knap 30; mindst 40; højst 50; op til 60; op mod 60; omkring 70 procent; under 4 procent; små 300 mennesker",
            "10 = >10; 200 = >200; 30 = <30; 40 = ≥40; 50 = ≤50; 60 = ≤60; 60 = ≤60; 70 procent = ~70 percent; 4 procent = <4 percent; 300 = ~300 menneske",
        ),
    ]);
}

#[test]
fn days_and_weekdays() {
    all(&[
        (
            "da",
            "17. maj 2024, den 3. juni, 1.-3. juli, fredag den 18. maj, mandagen, lørdag aften, natten til søndag, på fredag, i mandags",
            "17. maj 2024 = 2024-05-17; 3. juni = XXXX-06-03; 1.-3. juli = XXXX-07-01/XXXX-07-03; fredag den 18. maj = XXXX-05-18; mandagen = XXXX-WXX-1; lørdag aften = XXXX-WXX-6TEV; natten til søndag = XXXX-WXX-6TNI; fredag = XXXX-WXX-5; mandags = XXXX-WXX-1",
        ),
        (
            "da",
            "i dag, i går, i aftes, i morgen tidlig, i forgårs, i aften, i nat, sidste år, i år",
            "i dag = XXXX-XX-XX; i går = XXXX-XX-XX; i aftes = XXXX-XX-XXTEV; i morgen tidlig = XXXX-XX-XXTMO; i forgårs = XXXX-XX-XX; i aften = XXXX-XX-XXTEV; i nat = XXXX-XX-XXTNI; sidste år = XXXX; i år = XXXX",
        ),
        (
            "da",
            "sidste uge, næste fredag, de seneste fem år, for ti år siden, om tre uger begynder sagen",
            "sidste uge = XXXX-WXX; næste fredag = XXXX-WXX-5; seneste fem år = P5Y; ti år siden = XXXX; om tre uger = XXXX-WXX",
        ),
    ]);
}

#[test]
fn years_and_longer() {
    all(&[
        (
            "da",
            "I 1990'erne, i 90'erne, halvfemserne, 1800-tallet, en mand i 30'erne, en kvinde i 50'erne",
            "1990'erne = 199X; 90'erne = 199X; halvfemserne = 199X; 1800-tallet = 18XX",
        ),
        (
            "da",
            "første kvartal 2024, 2. kvartal 2023, andet halvår 2023, uge 12, foråret 2024, i slutningen af maj",
            "første kvartal 2024 = 2024-33; 2. kvartal 2023 = 2023-34; andet halvår 2023 = 2023-41; uge 12 = XXXX-W12; foråret 2024 = 2024-21; i slutningen af maj = XXXX-05",
        ),
        (
            "da",
            "Mellem 2010 og 2020; 2018-2022; siden 1994; frem til 2030; omkring 1500-2000 demonstranter",
            "2010 og 2020 = 2010/2020; 2018-2022 = 2018/2022; 1994 = since 1994; 2030 = until 2030; 1500-2000 = 1500–2000 demonstrant hedged",
        ),
    ]);
}

#[test]
fn times_of_day() {
    all(&[
        (
            "da",
            "klokken 22, kl. 9, kl. 17.30, klokken 7 om morgenen, ved 03.30-tiden, klokken 13.45 dansk tid",
            "22 = 22:00; 9 = 09:00; 17.30 = 17:30; 7 om morgenen = 07:00; 03.30-tiden = 03:30; 13.45 dansk tid = 13:45 Europe/Copenhagen",
        ),
        (
            "da",
            "Vi mødes halv otte. Kvart over tre; kvart i fem; mellem kl. 10 og 14 tirsdag den 12. marts",
            "halv otte = 07:30; Kvart over tre = 03:15; kvart i fem = 04:45; 10 og 14 tirsdag den 12. marts = 10:00–14:00 XXXX-03-12",
        ),
    ]);
}

#[test]
fn measures() {
    all(&[
        (
            "da",
            "62 kvadratmeter, 25 meter i sekundet, 80 kilometer i timen, 90 km/t, 300 hestekræfter, 3 spsk. smør, 1 tsk. salt",
            "62 kvadratmeter = 62 square-meter; 25 meter i sekundet = 25 meter-per-second; 80 kilometer i timen = 80 kilometer-per-hour; 90 km/t = 90 kilometer-per-hour; 300 hestekræfter = 300 x-metric-horsepower; 3 spsk. = 3 tablespoon; 1 tsk. = 1 teaspoon",
        ),
        (
            "da",
            "minus 12 grader, 15 plusgrader, 45 år gammel, 12-årige datter, den 34-årige, Mette Frederiksen (46), han er 34 år",
            "minus 12 grader = -12 generic; 15 plusgrader = 15 generic; 45 år gammel = 45 year age; 12-årige = 12 year age; 34-årige = 34 year age; 46 = 46 year age; 34 år = 34 year age",
        ),
        (
            "da",
            "seks års fængsel, 12.543 tilskuere, 5,9 millioner indbyggere, 1.200 ansatte, 11 millioner år 2029",
            "seks års = 6 year; 12.543 = 12543 tilskuer; 5,9 millioner = 5900000 indbygger; 1.200 = 1200 ansat; 11 millioner = 11000000; 2029 = 2029",
        ),
    ]);
}

#[test]
fn labels() {
    all(&[(
        "da",
        "spor 3, E45, DR1, nr. 2, tlf. 33 11 22 33; Danmark vandt mod Sverige 3-1 (1-0); Vestergade 14",
        "spor 3 = Name; E45 = Name; DR1 = Name; nr. 2 = Name; 33 11 22 33 = Phone; 3-1 = Score; 1-0 = Score; Vestergade 14 = Address",
    )]);
}

#[test]
fn hours_behind_the_clock() {
    all(&[(
        "da",
        "klokken ti minutter i otte, klokken fem over halv tre, klokken ti, klokken halv tre, kl. ti",
        "ti minutter i otte = 07:50; fem over halv tre = 02:35; ti = 10:00; halv tre = 02:30; ti = 10:00",
    )]);
}
