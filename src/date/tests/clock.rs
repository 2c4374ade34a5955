//! Times of day, and what only looks like one.

use super::{de, en, es, fr, it, nl, pt};

#[test]
fn digits() {
    reads! { en:
        "at 10:15:30 pm" => "10:15:30 pm = T22:15:30 @ 22:15:30",
        "at 10:15: doors" => "10:15 = T10:15 @ 10:15",
        "at 10:15:3 pm" => "",
        "at 10:15:99 pm" => "",
        "stamped 2019-02-06T10:38" => "2019-02-06T10:38 = 2019-02-06T10:38 | 2019-02-06T10:38:00 @ 10:38",
        "stamped 2019-02-06T10:38:07" => "2019-02-06T10:38:07 = 2019-02-06T10:38:07 | 2019-02-06T10:38:07 @ 10:38:07",
        "stamped 2019-02-06T10:38:07.x" => "2019-02-06T10:38:07 = 2019-02-06T10:38:07 | 2019-02-06T10:38:07 @ 10:38:07",
        "stamped 2019-02-06T1:38" => "2019-02-06 = 2019-02-06 | 2019-02-06",
        "stamped 2019-02-06T24:00" => "2019-02-06T24:00 = 2019-02-06T24:00 | 2019-02-06T24:00:00 @ 24:00",
        "stamped 2019-02-06T24:01" => "2019-02-06 = 2019-02-06 | 2019-02-06",
        "stamped 2019-02-06T10" => "2019-02-06 = 2019-02-06 | 2019-02-06",
        "at 2140h" => "2140h = T21:40 @ 21:40",
        "at 2140hx" => "",
        "at 2400h" => "",
        "at 2140 hours" => "2140 hours = T21:40 @ 21:40",
        "at 930 hours" => "",
        "at 930 in the morning" => "morning = TMO",
        "at 0930 GMT" => "0930 GMT = T09:30 @ 09:30 Etc/GMT",
        "at 730 GMT" => "",
        "at 7 GMT" => "7 GMT = T07:00 @ 07:00 Etc/GMT", "some 7 GMT" => "",
    }
    reads! { es:
        "a las 5" => "5 = T05:00 @ 05:00",
        "a las 5km" => "",
        "a las 5%" => "",
        "15:00: apertura" => "15:00 = T15:00 @ 15:00",
        "15:00 – apertura" => "15:00 = T15:00 @ 15:00",
        "son las 15:00 de pie" => "15:00 = T15:00 @ 15:00",
    }
    reads! { en:
        "at 24:30" => "",
        "the road 2140h" => "",
    }
    reads! { es:
        "a las 9.30%" => "",
        "Agenda\n15:00 Pleno" => "15:00 = T15:00 @ 15:00",
        "15:00) Pleno" => "",
        "Agenda\n  • 15:00 Pleno" => "15:00 = T15:00 @ 15:00",
        "Agenda 15:00 Pleno" => "",
    }
}

#[test]
fn part_of_the_day_after_the_hour() {
    reads! { en:
        "at 12 in the afternoon" => "12 in the afternoon = T12:00 @ 12:00",
        "at 12 at night" => "12 at night = T00:00 @ 00:00",
        "at 12:30 in the evening" => "12:30 in the evening = T00:30 @ 00:30",
    }
    reads! { es:
        "a las 12 de la noche" => "12 de la noche = T00:00 @ 00:00",
        "a las 12 del mediodía" => "12 del mediodía = T12:00 @ 12:00",
        "a las 2 del mediodía" => "2 del mediodía = T14:00 @ 14:00",
        "a las 11 del mediodía" => "11 del mediodía = T11:00 @ 11:00",
    }
    reads! { fr:
        "à 12 heures du soir" => "12 heures du soir = T00:00 @ 00:00",
        "à 1 heure de l'après-midi" => "1 heure de l'après-midi = T13:00 @ 13:00",
    }
    reads! { de:
        "um 12 Uhr mittags" => "12 Uhr mittags = T12:00 @ 12:00",
    }
}

#[test]
fn minutes_after_the_hour() {
    reads! { es:
        "a las 8 pm y media" => "8 pm y media = T20:30 @ 20:30",
        "a las 8 p.m. menos cuarto" => "8 p.m. menos cuarto = T19:45 @ 19:45",
        "a las 8 pm y diez" => "8 pm y diez = T20:10 @ 20:10",
        "entre las 3 y diez" => "3 y diez = T03:00/T10:00 @ 03:00 10:00",
        "a las 5 y 7 personas" => "",
        "a las 5 y 70" => "",
    }
    reads! { de:
        "um 18 Uhr 12" => "18 Uhr 12 = T18:12 @ 18:12",
        "um 18 Uhr und 12" => "18 Uhr und 12 = T18:12 @ 18:12",
        "um 18 Uhr 3" => "18 Uhr = T18:00 @ 18:00",
        "um 18 Uhr 60" => "18 Uhr = T18:00 @ 18:00",
        "um 18 Uhr 77" => "18 Uhr = T18:00 @ 18:00",
        "um 18 Uhr 12x" => "18 Uhr = T18:00 @ 18:00",
        "um 18 Uhr 12 %" => "18 Uhr = T18:00 @ 18:00",
        "um 18 Uhr 12 Menschen" => "18 Uhr = T18:00 @ 18:00",
        "um 18 Uhr 12." => "18 Uhr = T18:00 @ 18:00",
        "um 18.30 Uhr 12" => "18.30 Uhr = T18:30 @ 18:30",
    }
    reads! { es:
        "a las 5 y 20%" => "",
    }
    reads! { de:
        // A verb is the second part of its clause: no twelve stand before it.
        "um 18 Uhr 12 kamen sie" => "18 Uhr 12 = T18:12 @ 18:12",
        "um 18 Uhr 12 Leute kamen" => "18 Uhr = T18:00 @ 18:00",
    }
    reads! { fr:
        "À sept heures dix mille personnes attendaient." => "sept heures = T07:00 @ 07:00",
        "À sept heures onze mille personnes attendaient." => "sept heures = T07:00 @ 07:00",
        "À sept heures dix il attendait encore." => "sept heures dix = T07:10 @ 07:10",
    }
}

#[test]
fn minutes_before_the_hour() {
    reads! { en:
        "at ten past nine" => "ten past nine = T09:10 @ 09:10",
        "ten past nine" => "",
        "at ten past nine people" => "",
        "at five to nine" => "",
        "ten past nine in the morning" => "ten past nine in the morning = T09:10 @ 09:10",
        "half past seven percent" => "",
        "half past seven km" => "",
        "quarter to 12 o'clock" => "quarter to 12 o'clock = T11:45 @ 11:45",
        "five minutes past nine" => "five minutes past nine = T09:05 @ 09:05",
        "five minutes to nine dollars" => "",
    }
    reads! { de:
        "um fünf vor zwölf" => "fünf vor zwölf = T11:55 @ 11:55",
        "um fünf vor zwölf waren alle da" => "fünf vor zwölf = T11:55 @ 11:55",
        "um fünf vor zwölf Männern" => "",
        "fünf vor zwölf" => "",
        "um 5 vor 12" => "5 vor 12 = T11:55 @ 11:55",
        "um 5 nach 9 abends" => "5 nach 9 abends = T21:05 @ 21:05",
    }
    reads! { nl:
        "om vijf over negen" => "vijf over negen = T09:05 @ 09:05",
        "om 5 over 9" => "5 over 9 = T09:05 @ 09:05",
        "vijf over negen" => "",
        "om tien over acht huizen" => "",
        "tien voor half negen" => "tien voor half negen = T08:20 @ 08:20",
        "om 5 voor half 9" => "5 voor half 9 = T08:25 @ 08:25",
        "twintig over half negen" => "half negen = T08:30 @ 08:30",
        "tien voor half 13" => "",
        "tien voor half 9.30" => "",
        "tien voor half negen euro" => "",
        "tien voor kwart over negen" => "kwart over negen = T09:15 (voor Before) @ 09:15",
    }
    reads! { it:
        "mancano dieci minuti alle otto" => "dieci minuti alle otto = T07:50 @ 07:50",
        "dieci minuti alle otto case" => "",
    }
    reads! { en:
        "half past 0" => "",
    }
}

#[test]
fn words_for_a_time() {
    reads! { en:
        "Midnight Magic" => "",
        "Midnight Monday" => "Midnight Monday = XXXX-WXX-1T00:00 -> 2023-05-15T00:00:00 @ 00:00",
        "at Noon Tuesday" => "Noon Tuesday = XXXX-WXX-2T12:00 -> 2023-05-16T12:00:00 @ 12:00",
        "It holds ten-ish people." => "",
    }
    reads! { it:
        "alle quattordici ore" => "quattordici ore = T14:00 @ 14:00",
        "per sette ore" => "",
    }
}

#[test]
fn hours_that_are_a_length_too() {
    reads! { nl:
        "tot 17 uur" => "17 uur = T17:00 (tot Until) @ 17:00",
        "tot 5 uur" => "",
        "om 20 uur slapen" => "",
        "om 9 uur of 10 uur" => "9 uur = T09:00 @ 09:00; 10 uur = T10:00 @ 10:00",
        "om 9.30 of 10.15" => "9.30 = T09:30 @ 09:30; 10.15 = T10:15 @ 10:15",
        "9:30 of 10:15" => "10:15 = T10:15 @ 10:15",
        "kamer 9 of 10:15" => "",
        "pagina 30 of 10:15" => "",
        "artikel.30 of 10:15" => "",
    }
    reads! { pt:
        "às 11h de sábado" => "11h de sábado = XXXX-WXX-6T11:00 -> 2023-05-13T11:00:00 @ 11:00",
        "às 11h de viagem" => "11h = T11:00 @ 11:00",
        "às 11 horas de viagem" => "",
        "às 8h pm" => "8h pm = T20:00 @ 20:00",
        "às 8 horas p.m." => "8 horas p.m. = T20:00 @ 20:00",
        "às 8 horas da noite" => "8 horas da noite = T20:00 @ 20:00",
    }
    reads! { fr:
        "à 014h30" => "",
        "à 25h30" => "",
        "à 25h" => "",
        "à 14h 5" => "14h = T14:00 @ 14:00",
        "à 14h3" => "",
        "à 20 heures 5" => "20 heures = T20:00 @ 20:00",
        "à 20 heures 05" => "20 heures 05 = T20:05 @ 20:05",
        "à 3 heures 10 minutes" => "",
        "lundi 20 heures 30 minutes" => "lundi 20 heures 30 minutes = XXXX-WXX-1T20:30 -> 2023-05-15T20:30:00 @ 20:30",
        "8 heures 10 minutes" => "",
        "à 14h en train" => "",
        "à 14h/16h" => "",
        "x14h30" => "",
        "de 9h du matin à 5h du soir" => "9h du matin à 5h du soir = T09:00/T17:00 @ 09:00 17:00",
        "de 2h à 3h du matin" => "2h à 3h du matin = T02:00/T03:00 @ 02:00 03:00",
        "entre 2h et 3h du matin" => "2h et 3h du matin = T02:00/T03:00 @ 02:00 03:00",
        "entre 9h et 12h" => "9h et 12h = T09:00/T12:00 @ 09:00 12:00",
        "de 2h30 à 3h" => "2h30 à 3h = T02:30/T03:00 @ 02:30 03:00",
        "2h-3h" => "",
        "9h-17h" => "9h-17h = T09:00/T17:00 @ 09:00 17:00",
        "de 14h à 16h en train" => "",
        "de 9h à 17h de travail" => "",
        "lundi de 9h à 17h de travail" => "lundi de 9h à 17h = XXXX-WXX-1T09:00/XXXX-WXX-1T17:00 -> 2023-05-15T09:00:00/2023-05-15T17:00:00 @ 09:00 17:00",
        "de 9 à 17 heures en train" => "",
        "de 2 à 3 heures du matin" => "2 à 3 heures du matin = T02:00/T03:00 @ 02:00 03:00",
        "2 à 3 heures du matin" => "2 à 3 heures du matin = T02:00/T03:00 @ 02:00 03:00",
        "de 9 à 10 heures et demie" => "9 à 10 heures et demie = T09:00/T10:30 @ 09:00 10:30",
        "lundi de 2 à 3 heures" => "lundi de 2 à 3 heures = XXXX-WXX-1T02:00/XXXX-WXX-1T03:00 -> 2023-05-15T02:00:00/2023-05-15T03:00:00 @ 02:00 03:00",
        "9 à 17 heures" => "",
    }
    reads! { nl:
        "om 14u5" => "",
        "om 14u05" => "14u05 = T14:05 @ 14:05",
        "straks of 10:15" => "",
        "tot 17:30" => "17:30 = T17:30 (tot Until) @ 17:30",
    }
    reads! { fr:
        "rendez-vous 2h30" => "",
        "rendez-vous 9h30" => "9h30 = T09:30 @ 09:30",
        "ouvert 9h à 17h" => "",
        "lundi 9h à 17h" => "lundi 9h à 17h = XXXX-WXX-1T09:00/XXXX-WXX-1T17:00 -> 2023-05-15T09:00:00/2023-05-15T17:00:00 @ 09:00 17:00",
    }
    reads! { pt:
        "7 horas às 9h30" => "7 horas às 9h30 = T07:00/T09:30 @ 07:00 09:30",
    }
}

#[test]
fn offsets() {
    reads! { en:
        "at 14:30 GMT+1:30" => "14:30 GMT+1:30 = T14:30 @ 14:30 +01:30",
        "at 14:30 GMT+20" => "14:30 GMT = T14:30 @ 14:30 Etc/GMT",
        "at 14:30 +02:00" => "14:30 +02:00 = T14:30 @ 14:30 +02:00",
        "at 14:30 +02:3" => "14:30 = T14:30 @ 14:30",
        "at 14:30 +0275" => "14:30 = T14:30 @ 14:30",
        "at 14:30 +1500" => "14:30 = T14:30 @ 14:30",
        "at 14:30 +0200x" => "14:30 = T14:30 @ 14:30",
        "at 14:30 -0500" => "14:30 -0500 = T14:30 @ 14:30 -05:00",
        "at 14:30 +0530" => "14:30 +0530 = T14:30 @ 14:30 +05:30",
        "at 14:30 UTC+0" => "14:30 UTC+0 = T14:30 @ 14:30 +00:00",
        "at 2:30-0330 pm" => "2:30 = T02:30 @ 02:30",
    }
}
