//! Numbers, quantities, dates and times in German, Dutch, French, Italian, Spanish, Portuguese and Nordic news.

use super::all;

#[test]
fn hours_that_share_their_word() {
    all(&[
        ("de", "Die Züge fahren um 8, 10 und 18 Uhr.", "8 = 08:00; 10 = 10:00; 18 Uhr = 18:00"),
        (
            "de",
            "Geöffnet 10 bis 12 und 14 bis 17 Uhr.",
            "10 bis 12 = 10:00–12:00; 14 bis 17 Uhr = 14:00–17:00",
        ),
        ("de", "Geöffnet ist 10–12 Uhr und 14–17 Uhr.", "10–12 Uhr = 10:00–12:00; 14–17 Uhr = 14:00–17:00"),
        ("de", "Zwischen 8 und 18 Uhr.", "8 und 18 Uhr = 08:00–18:00"),
        ("de", "Um 9 Uhr 30 ging es los.", "9 Uhr 30 = 09:30"),
        ("nl", "De boten varen om 8, 10 en 12 uur.", "8 = 08:00; 10 = 10:00; 12 uur = 12:00"),
        (
            "nl",
            "Na 8, 10 en 12 uur was het stil.",
            "8 = 8 hour elided; 10 = 10 hour elided; 12 uur = 12 hour",
        ),
        (
            "nl",
            "Hij werkte 8, 10 en 12 uur per dag.",
            "8 = 8 x-hour-per-day elided; 10 = 10 x-hour-per-day elided; 12 uur per dag = 12 x-hour-per-day",
        ),
        ("fr", "Départs à 8 h, 10 h et 12 h", "8 h = 08:00; 10 h = 10:00; 12 h = 12:00"),
        ("fr", "Départs à 8, 10 et 12 heures", "8 = 08:00; 10 = 10:00; 12 heures = 12:00"),
        (
            "fr",
            "Il travaille 8, 10 et 12 heures.",
            "8 = 8 hour elided; 10 = 10 hour elided; 12 heures = 12 hour",
        ),
        ("es", "Sale a las 8, 10 y 12 horas.", "8 = 08:00; 10 = 10:00; 12 horas = 12:00"),
        ("pt", "Sai às 8, 10 e 12 horas.", "8 = 08:00; 10 = 10:00; 12 horas = 12:00"),
    ]);
}

#[test]
fn hours_and_what_looks_like_them() {
    all(&[
        ("it", "Passano dalle 10 alle 15 persone.", "10 alle 15 = 10–15 persona"),
        ("it", "Aperto dalle 10 alle 15 ogni giorno.", "10 alle 15 = 10:00–15:00"),
        ("it", "Partono alle 23 del giorno dopo.", "23 = 23:00; giorno dopo = XXXX-XX-XX"),
        ("es", "Será a las 15,30 horas.", "15,30 horas = 15:30"),
        ("es", "Lee 15,30 horas de texto.", "15,30 horas = 15.30 hour"),
        ("es", "Cierra del 3 al 10 y 12 de marzo.", "3 al 10 = 3–10; 12 de marzo = XXXX-03-12"),
        ("pt", "Começa às 15,30 horas.", "15,30 horas = 15:30"),
        ("fr", "Publié il y a 3 h", "3 h = 3 hour"),
        ("fr", "Il arrive à 3 h 30", "3 h 30 = 03:30"),
        ("nb", "Toget går 06.42, kommer fram 07.15.", "06.42 = 06:42; 07.15 = 07:15"),
        (
            "nb",
            "Han løp på 06.42 minutter og kjøpte for 06.42 kroner.",
            "06.42 minutter = 6.42 minute; 06.42 kroner = 6.42 NOK",
        ),
        ("nb", "Det skjedde ved ti-tiden.", "ti-tiden = 10:00"),
        ("en", "It holds ten-ish people.", "ten = 10"),
    ]);
}

#[test]
fn days_decades_and_years() {
    all(&[
        (
            "de",
            "Am 24.2., 1.3. und 8.3. wird gespielt.",
            "24.2. = XXXX-02-24; 1.3. = XXXX-03-01; 8.3. = XXXX-03-08",
        ),
        ("de", "Die Fassungen 2.1. und 2.2. sind alt.", "2.1 = 2.1; 2.2 = 2.2"),
        ("de", "1750 starb Bach in Leipzig.", "1750 = 1750"),
        ("de", "1750 Menschen starben. 1750 starben dort.", "1750 = 1750 Mensch; 1750 = 1750"),
        ("nl", "1750 was het koud.", "1750 = 1750"),
        ("nl", "Dat waren er 50 vorig jaar.", "50 = 50; vorig jaar = XXXX"),
        ("fr", "Que va-t-il se passer dans les 2 prochains mois ?", "2 prochains mois = P2M"),
        ("nl", "de 10 afgelopen jaar", "10 afgelopen jaar = P10Y"),
        ("da", "de 10 seneste år", "10 seneste år = P10Y"),
        (
            "fr",
            "Ouvert du vendredi 1er au dimanche 3 mars.",
            "vendredi 1er au dimanche 3 mars = XXXX-03-01/XXXX-03-03",
        ),
        (
            "de",
            "von Freitag, 1., bis Sonntag, 3. März",
            "Freitag, 1., bis Sonntag, 3. März = XXXX-03-01/XXXX-03-03",
        ),
        ("en", "from Friday 1 to Sunday 3 March", "Friday 1 to Sunday 3 March = XXXX-03-01/XXXX-03-03"),
        ("nl", "van vrijdag 1 tot zondag 3 maart", "vrijdag 1 tot zondag 3 maart = XXXX-03-01/XXXX-03-03"),
        ("fr", "vendredi, 2 à 3 personnes", "vendredi = XXXX-WXX-5; 2 à 3 = 2–3 personne"),
        ("nl", "Het kostte de laatste 2 jaar veel.", "laatste 2 jaar = P2Y"),
        ("fr", "Mai 68 a changé la France.", "Mai 68 = XX68-05"),
        ("fr", "Ce sera du 14 au 18. Appelez au 18.", "14 = 14; 18 = 18; 18 = Phone"),
        ("pt", "O jogo de quarta contra o Porto, a quarta vitória", "quarta = XXXX-WXX-3; quarta = 4."),
        ("sv", "På 60- och 70-talen byggdes mycket.", "60 = 196X; 70-talen = 197X"),
        ("nb", "på 1960- og 1970-tallet", "1960 = 196X; 1970-tallet = 197X"),
        ("de", "So stand es in der Bild am Sonntag.", ""),
        ("de", "So stand es in der Bild am Montag.", "Montag = XXXX-WXX-1"),
    ]);
}

#[test]
fn lengths_and_ages_in_one_word() {
    all(&[
        (
            "de",
            "Nach der dreistündigen Sitzung kam ein 90-minütiges Gespräch.",
            "dreistündigen = 3 hour; 90-minütiges = 90 minute",
        ),
        ("de", "der zwölfjährige Junge", "zwölfjährige = 12 year age"),
        ("de", "ein zehnjähriges Darlehen", "zehnjähriges = 10 year"),
        ("de", "ein minderjähriges Mädchen, mehrjährige Haft, einfach", ""),
        (
            "nl",
            "zijn tweejarige dochter, een driejarig contract",
            "tweejarige = 2 year age; driejarig = 3 year",
        ),
        ("sv", "den tolvåriga flickan, en femårig plan", "tolvåriga = 12 year age; femårig = 5 year"),
        ("nb", "Tolvåringen kom hjem.", "Tolvåringen = 12 year age"),
        ("da", "En tolvårig dreng", "tolvårig = 12 year age"),
    ]);
}

#[test]
fn ends_of_ranges_and_halves() {
    all(&[
        (
            "de",
            "Die Zahl stieg von 50 auf nun 80 Millionen Euro.",
            "50 auf nun 80 Millionen Euro = 50000000–80000000 EUR up",
        ),
        (
            "nl",
            "De winst steeg van 50 naar nu 80 miljoen euro.",
            "50 naar nu 80 miljoen euro = 50000000–80000000 EUR up",
        ),
        ("de", "500 bis zu 10.000 Euro drohen.", "500 bis zu 10.000 Euro = 500–10000 EUR"),
        ("de", "Bis zu 10.000 Euro drohen.", "10.000 Euro = ≤10000 EUR"),
        ("de", "anderthalb Dutzend Leute", "anderthalb Dutzend = 18 Leute"),
        ("nl", "anderhalf dozijn eieren", "anderhalf dozijn = 18 ei"),
        ("it", "cinque-sei giorni, tu sei bravo", "cinque-sei giorni = 5–6 day"),
        (
            "it",
            "Un calo di 3 punti e mezzo, due etti e mezzo",
            "3 punti e mezzo = 3.5 down; due etti e mezzo = 2.5",
        ),
        ("es", "dos puntos y medio", "dos puntos y medio = 2.5"),
        ("pt", "dois pontos e meio", "dois pontos e meio = 2.5"),
        ("fr", "trois points et demi", "trois points et demi = 3.5"),
    ]);
}

#[test]
fn money_and_what_is_none() {
    all(&[
        ("es", "Un gasto de 500 mdp y otro de 20 mdd.", "500 mdp = 500000000 MXN; 20 mdd = 20000000 USD"),
        ("es", "Pagó $500.00 M.N. ayer.", "$500.00 M.N. = 500.00 MXN; ayer = XXXX-XX-XX"),
        (
            "es",
            "Pagará 20.000 euros al trabajador, 500 al mes.",
            "20.000 euros = 20000 EUR; 500 = 500 per-month",
        ),
        (
            "es",
            "10 euros al día, 3 euros el kilo, 10 euros por trabajador",
            "10 euros al día = 10 EUR per-day; 3 euros el kilo = 3 EUR per-kilogram; 10 euros por trabajador = 10 EUR per-employee",
        ),
        (
            "it",
            "20.000 euro al lavoratore, 3 euro al litro",
            "20.000 euro = 20000 EUR; 3 euro al litro = 3 EUR per-liter",
        ),
        ("es", "vídeo en 1080p, acciones a 318,75p", "1080p = Name; 318,75p = 3.1875 GBP"),
        ("en", "Shares fell to 495p.", "495p = 4.95 GBP"),
        ("fr", "Le chiffre atteint 45,3 MdEUR.", "45,3 MdEUR = 45300000000 EUR"),
        ("sv", "Kr. 500 kostar det.", "Kr. 500 = 500 SEK"),
        ("nb", "Prisen er 500 kr. 300 personer kom.", "500 kr = 500 NOK; 300 = 300 person"),
        ("nb", "Han hadde en promille på 2,5.", "2,5 = 2.5"),
        ("de", "Es war ein Promille.", "ein Promille = 1 permille"),
    ]);
}

#[test]
fn words_that_are_no_numbers() {
    all(&[
        (
            "de",
            "Die deutsche Elf verlor gegen elf Spanier. Elf Tore fielen.",
            "elf = 11 Spanier; Elf = 11 Tor",
        ),
        ("de", "+++ 12 Verletzte +++ Feuer in Köln +++", "12 = 12 Verletzter"),
        ("de", "Es gab 12+ Verletzte.", "12 = >12 Verletzter"),
        ("nb", "Et tre falt over veien. Det var et tre år gammelt barn.", "tre år gammelt = 3 year age"),
        ("sv", "De hade sex med varandra. De har sex barn.", "sex = 6 barn"),
        ("sv", "Han köpte sex för sex miljoner, om sex år.", "sex miljoner = 6000000; sex år = 6 year"),
        (
            "es",
            "La máxima fue de 18º en Madrid y de 25º. El 18º Congreso.",
            "18º = 18 generic; 25º = 25 generic; 18º = 18.",
        ),
        ("es", "Con esa temperatura llegó el 18º corredor. Quedó 18º.", "18º = 18.; 18º = 18."),
        ("pt", "Temperatura de 18º hoje, 18º lugar", "18º = 18 generic; hoje = XXXX-XX-XX; 18º = 18."),
        ("pt", "um apartamento de 3 quartos, três quartos da população", "3 = 3 quarto; três quartos = 0.75"),
    ]);
}
