//! German and Dutch.

use super::{de, nl};

#[test]
fn days_and_months() {
    reads! { de:
        "Am Mittwoch, dem 11. Oktober 2023, schloss das Bad." => "Mittwoch, dem 11. Oktober 2023 = 2023-10-11 | 2023-10-11",
        "am Freitag (13.1.) und" => "Freitag (13.1.) = XXXX-01-13 | XXXX-01-13 -> 2023-01-13",
        "im Feber 2019" => "Feber 2019 = 2019-02 | 2019-02",
        "Ende des Oktobers" => "Ende des Oktobers = XXXX-10 | XXXX-10 -> 2022-10",
        "So 4.6.2023, und so 4. im Ziel" => "So 4.6.2023 = 2023-06-04 | 2023-06-04",
        "im August des vergangenen Jahres" => "August des vergangenen Jahres = XXXX-08 | XXXX-08 -> 2022-08",
    }
    reads! { nl:
        "Op woensdag 11 oktober 2023 sloot het bad." => "woensdag 11 oktober 2023 = 2023-10-11 | 2023-10-11",
        "di 6 juni, vr. 9 juni" => "di 6 juni = XXXX-06-06 | XXXX-06-06 -> 2023-06-06; vr. 9 juni = XXXX-06-09 | XXXX-06-09 -> 2023-06-09",
        "de 12e van juli" => "12e van juli = XXXX-07-12 | XXXX-07-12 -> 2022-07-12",
        "de eerste augustus" => "eerste augustus = XXXX-08-01 | XXXX-08-01 -> 2022-08-01",
        "achtentwintig april" => "achtentwintig april = XXXX-04-28 | XXXX-04-28 -> 2023-04-28",
        "in juni vorig jaar" => "juni vorig jaar = XXXX-06 | XXXX-06 -> 2022-06",
        "Mei was zonnig, juni niet." => "Mei = XXXX-05 | XXXX-05 -> 2023-05; juni = XXXX-06 | XXXX-06 -> 2023-06",
        "tot 17/09, niet 1/3 van de leden" => "17/09 = XXXX-09-17 | XXXX-09-17 -> 2023-09-17 (tot Until)",
        "op de 23e, maar" => "23e = XXXX-XX-23 | XXXX-XX-23 -> 2023-04-23",
    }
}

#[test]
fn hours_behind_days_in_digits() {
    reads! { de:
        "Di 6.6. 19 Uhr" => "Di 6.6. 19 Uhr = XXXX-06-06T19:00 | XXXX-06-06 -> 2023-06-06T19:00:00 @ 19:00",
        "Sa 6.5. 20.15 Uhr" => "Sa 6.5. 20.15 Uhr = XXXX-05-06T20:15 | XXXX-05-06 -> 2023-05-06T20:15:00 @ 20:15",
        "am 4. 6. 19 und am 4.6. 2019" => "4. 6. 19 = XX19-06-04 | XX19-06-04 -> 2019-06-04; 4.6. 2019 = 2019-06-04 | 2019-06-04",
    }
}

#[test]
fn what_is_told_of_the_past() {
    reads! { de:
        "Er soll am Montag kommen." => "Montag = XXXX-WXX-1 -> 2023-05-22",
        "Er soll am Montag im Wald gesehen worden sein." => "Montag = XXXX-WXX-1 -> 2023-05-15",
        "Er soll am Montag drei Rehe gestohlen haben." => "Montag = XXXX-WXX-1 -> 2023-05-15",
        "Er soll am Montag kommen. Sie soll da gewesen sein." => "Montag = XXXX-WXX-1 -> 2023-05-22",
    }
}

#[test]
fn longer_stretches() {
    reads! { de:
        "in den 50er- und 60er-Jahren" => "50er = 195 | 195X; 60er-Jahren = 196 | 196X",
        "Anfang der Siebzigerjahre" => "Anfang der Siebzigerjahre = 197 | 197X",
        "im Winter 2021/22" => "Winter 2021/22 = 2021-WI | 2021-24",
        "heuer, seit Jahresbeginn" => "heuer = XXXX -> 2023; Jahresbeginn = XXXX -> 2023 (seit Since)",
        "Mitte nächster Woche" => "Mitte nächster Woche = XXXX-WXX -> 2023-05-22/2023-05-28",
        "im 2. Halbjahr 2022" => "2. Halbjahr 2022 = 2022-H2 | 2022-41",
        "nächste Arbeitswoche" => "nächste Arbeitswoche = XXXX-WXX -> 2023-05-22/2023-05-26",
    }
    reads! { nl:
        "eind jaren zestig en in de jaren '80" => "eind jaren zestig = 196 | 196X; jaren '80 = 198 | 198X",
        "in de achttiende eeuw" => "achttiende eeuw = 17 | 17XX",
        "16e-eeuwse gevels" => "16e-eeuwse = 15 | 15XX",
        "najaar 2021" => "najaar 2021 = 2021-FA | 2021-23",
        "het derde kwartaal van 2022" => "derde kwartaal van 2022 = 2022-Q3 | 2022-35",
        "van 2015 tot het einde van 2018" => "2015 tot het einde van 2018 = 2015/2018 | 2015/2018 (van Range)",
        "Ruim 1900 mensen, 1950 euro, 2021 stemmen" => "",
        "In 2000 werden er tien gebouwd." => "2000 = 2000 | 2000",
        "deze werkweek" => "deze werkweek = XXXX-WXX -> 2023-05-15/2023-05-19",
    }
}

#[test]
fn seen_from_the_text() {
    // The 17th of May 2023 is a Wednesday.
    reads! { de:
        "am kommenden Samstag" => "kommenden Samstag = XXXX-WXX-6 -> 2023-05-20",
        "vor knapp zwei Wochen" => "vor knapp zwei Wochen = XXXX-WXX -> 2023-05-03~",
        "In zwei Wochen wird eröffnet." => "In zwei Wochen = XXXX-WXX -> 2023-05-31~",
        "der höchste Stand in zwei Wochen" => "",
        "Am Samstag wird gefeiert." => "Samstag = XXXX-WXX-6 -> 2023-05-20",
        "Am Samstag wurde gefeiert." => "Samstag = XXXX-WXX-6 -> 2023-05-13",
        "Morgen beginnt die Lese." => "Morgen = XXXX-XX-XX -> 2023-05-18",
        "ab morgen früh" => "morgen früh = XXXX-XX-XXTMO -> 2023-05-18 (ab Since)",
        "zwei Tage danach" => "zwei Tage danach = XXXX-XX-XX",
    }
    reads! { nl:
        "afgelopen dinsdag" => "afgelopen dinsdag = XXXX-WXX-2 -> 2023-05-16",
        "vorige dinsdag" => "vorige dinsdag = XXXX-WXX-2 -> 2023-05-09",
        "aanstaande zaterdag" => "aanstaande zaterdag = XXXX-WXX-6 -> 2023-05-20",
        "zaterdag jl." => "zaterdag jl. = XXXX-WXX-6 -> 2023-05-13",
        "volgende week donderdag" => "volgende week donderdag = XXXX-WXX-4 -> 2023-05-25",
        "donderdag over twee weken" => "donderdag over twee weken = XXXX-WXX-4 -> 2023-06-01",
        "twaalf jaar geleden" => "twaalf jaar geleden = XXXX -> 2011-05-17~",
        "over drie maanden" => "over drie maanden = XXXX-XX -> 2023-08-17~",
        "verspreid over drie maanden" => "",
        "de voorbije weken" => "voorbije weken = PAST_REF",
        "de afgelopen acht jaar" => "afgelopen acht jaar = P8Y -> 2015-05-17/2023-05-16",
        "de laatste week van juni" => "laatste week van juni = XXXX-WXX | XXXX-06 -> 2023-06-26/2023-07-02",
        "eind dit jaar" => "eind dit jaar = XXXX -> 2023",
        "vijf dagen na de 3e juli" => "vijf dagen na de 3e juli = XXXX-XX-XX -> 2022-07-08",
        "Morgen vergadert de raad, tot morgen." => "Morgen = XXXX-XX-XX -> 2023-05-18; morgen = XXXX-XX-XX -> 2023-05-18 (tot Until)",
    }
}

#[test]
fn parts_of_the_day() {
    reads! { de:
        "in der Nacht zum Freitag" => "Nacht zum Freitag = XXXX-WXX-4TNI -> 2023-05-11",
        "in der Nacht auf Montag" => "Nacht auf Montag = XXXX-WXX-7TNI -> 2023-05-14",
        "in der Nacht von Samstag auf Sonntag" => "Nacht von Samstag auf Sonntag = XXXX-WXX-6TNI -> 2023-05-13",
        "in der Nacht zum 1. April 2022" => "Nacht zum 1. April 2022 = 2022-03-31TNI | 2022-03-31",
        "am Nachmittag des 9. Juni" => "Nachmittag des 9. Juni = XXXX-06-09TAF | XXXX-06-09 -> 2023-06-09",
        "Donnerstag spätabends" => "Donnerstag spätabends = XXXX-WXX-4TEV -> 2023-05-11",
        "abends um neun, morgens von sechs bis acht" => "abends um neun = T21:00 @ 21:00; morgens von sechs bis acht = T06:00/T08:00 @ 06:00 08:00",
    }
    reads! { nl:
        "in de nacht van vrijdag op zaterdag" => "nacht van vrijdag op zaterdag = XXXX-WXX-5TNI -> 2023-05-12",
        "op de avond van 9 juni" => "avond van 9 juni = XXXX-06-09TEV | XXXX-06-09 -> 2023-06-09",
        "eergisteravond en vannacht" => "eergisteravond = XXXX-XX-XXTEV -> 2023-05-15; vannacht = XXXX-XX-XXTNI -> 2023-05-17",
        "dinsdagnamiddag" => "dinsdagnamiddag = XXXX-WXX-2TAF -> 2023-05-16",
        "'s avonds om negen uur" => "'s avonds om negen uur = T21:00 @ 21:00",
        "vroeg in de ochtend" => "vroeg in de ochtend = TMO",
    }
}

#[test]
fn times_of_day() {
    reads! { de:
        "um fünf vor halb neun" => "fünf vor halb neun = T08:25 @ 08:25",
        "um halb neun Uhr abends" => "halb neun Uhr abends = T20:30 @ 20:30",
        "jeweils 19.30 Uhr" => "19.30 Uhr = T19:30 @ 19:30",
        "um 6 in der Früh" => "6 in der Früh = T06:00 @ 06:00",
    }
    reads! { nl:
        "om 20.45 uur en om 7 uur" => "20.45 uur = T20:45 @ 20:45; 7 uur = T07:00 @ 07:00",
        "om 19u30, rond 21u" => "19u30 = T19:30 @ 19:30; 21u = T21:00 (rond Approximate) @ 21:00",
        "tussen 13 en 17 uur" => "13 en 17 uur = T13:00/T17:00 @ 13:00 17:00",
        "van 9.30 tot 10.15" => "9.30 tot 10.15 = T09:30/T10:15 @ 09:30 10:15",
        "om kwart voor zes" => "kwart voor zes = T05:45 @ 05:45",
        "om vijf over half zes" => "vijf over half zes = T05:35 @ 05:35",
        "om 9 uur of 10 uur" => "9 uur = T09:00 @ 09:00; 10 uur = T10:00 @ 10:00",
        "rond het middaguur" => "middaguur = T12:00 (rond Approximate) @ 12:00",
        "zondag om 14.15 uur" => "zondag om 14.15 uur = XXXX-WXX-7T14:15 -> 2023-05-14T14:15:00 @ 14:15",
        "na 3 uur wachten, tot 4 uur per dag" => "",
    }
}

#[test]
fn ranges() {
    reads! { de:
        "vom 30. Mai bis zum 2. Juni" => "30. Mai bis zum 2. Juni = XXXX-05-30/XXXX-06-02 | XXXX-05-30/XXXX-06-02 -> 2023-05-30/2023-06-02 (vom Range)",
        "zwischen dem 6. und dem 9. März" => "6. und dem 9. März = XXXX-03-06/XXXX-03-09 | XXXX-03-06/XXXX-03-09 -> 2023-03-06/2023-03-09 (zwischen dem Range)",
    }
    reads! { nl:
        "van 6 tot en met 9 maart" => "6 tot en met 9 maart = XXXX-03-06/XXXX-03-09 | XXXX-03-06/XXXX-03-09 -> 2023-03-06/2023-03-09 (van Range)",
        "t/m 9 maart" => "9 maart = XXXX-03-09 | XXXX-03-09 -> 2024-03-09 (t/m Until)",
        "van 12-10 tot 3-11" => "12-10 tot 3-11 = XXXX-10-12/XXXX-11-03 | XXXX-10-12/XXXX-11-03 -> 2022-10-12/2022-11-03 (van Range)",
        "van 1-0 tot 3-2" => "",
        "van mrt tot okt 2021" => "mrt tot okt 2021 = 2021-03/2021-10 | 2021-03/2021-10 (van Range)",
    }
}

#[test]
fn what_is_no_date() {
    for text in [
        "Volgens Mei Ling en Jan Zondag was dat zo.",
        "De Morgen schreef het; goede morgen!",
        "elke dinsdag, op dinsdagen, 's dinsdags",
        "een half jaar, half miljoen, op 3 meter",
        "1 op de 3, 3 van de 4, zo 1/3 deel",
        "De code is 133-03-12.",
    ] {
        assert_eq!(nl(text), "", "{text}");
    }
    for text in [
        "beim 3. Platz, im 2. Weltkrieg, am 5. Spieltag",
        "drei Mal, zweimal, 14 Tage lang",
        "Guten Morgen, sagte er. Der Morgen ist schön.",
        "jeden Dienstag und dienstags, jeweils am Montag",
    ] {
        assert_eq!(de(text), "", "{text}");
    }
}
