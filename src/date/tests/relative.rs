//! What is told from where the text stands.

use super::{de, en, es, fr, it, nl};

#[test]
fn chosen_days() {
    reads! { en:
        "last morning" => "",
        "that morning" => "that morning = XXXX-XX-XXTMO",
    }
    reads! { nl:
        "vorige nacht" => "vorige nacht = XXXX-XX-XXTNI -> 2023-05-16",
        "vorige avond" => "",
        "afgelopen nacht" => "afgelopen nacht = XXXX-XX-XXTNI -> 2023-05-16",
        "die nacht" => "die nacht = XXXX-XX-XXTNI",
    }
    reads! { fr:
        "lundi suivant" => "lundi suivant = XXXX-WXX-1",
        "le 3 mars suivant" => "3 mars suivant = XXXX-03-03 | XXXX-03-03",
        "l’été suivant" => "été suivant = XXXX-SU | XXXX-22",
        "la nuit dernière" => "nuit dernière = XXXX-XX-XXTNI -> 2023-05-16",
    }
    reads! { de:
        "nächsten Montagabend" => "nächsten Montagabend = XXXX-WXX-1TEV -> 2023-05-22",
        "Morgen und Abend" => "",
        "Morgen wird gewählt" => "Morgen = XXXX-XX-XX -> 2023-05-18",
    }
    reads! { en:
        "next Sat" => "next Sat = XXXX-WXX-6 -> 2023-05-27",
        "next Friday night" => "next Friday night = XXXX-WXX-5TNI -> 2023-05-26",
        "next Feb. 3" => "next Feb. 3 = XXXX-02-03 | XXXX-02-03 -> 2024-02-03",
        "last June 3" => "last June 3 = XXXX-06-03 | XXXX-06-03 -> 2022-06-03",
        "last Dec. the shop shut" => "last Dec. = XXXX-12 | XXXX-12 -> 2022-12",
        "last Dec. The shop shut" => "last Dec = XXXX-12 | XXXX-12 -> 2022-12",
    }
    reads! { es:
        "el próximo 15" => "próximo 15 = XXXX-XX-15 | XXXX-XX-15 -> 2023-06-15",
        "el próximo 15%" => "",
        "el próximo 15 trenes" => "",
        "el pasado 1.250 toneladas" => "",
        "el próximo 18.611" => "",
        "el próximo 18,5" => "",
        "el próximo 18." => "próximo 18 = XXXX-XX-18 | XXXX-XX-18 -> 2023-05-18",
        "el pasado 20" => "pasado 20 = XXXX-XX-20 | XXXX-XX-20 -> 2023-04-20",
        "el pasado día 31" => "pasado día 31 = XXXX-XX-31 | XXXX-XX-31 -> 2023-03-31",
        "el próximo día 31" => "próximo día 31 = XXXX-XX-31 | XXXX-XX-31 -> 2023-05-31",
        "el próximo día 20 de junio de 2024" => "próximo día 20 de junio de 2024 = 2024-06-20 | 2024-06-20",
        "el próximo día 3/5" => "próximo día 3/5 = XXXX-05-03 | XXXX-05-03 -> 2024-05-03",
        "el próximo 3 de mayo" => "próximo 3 de mayo = XXXX-05-03 | XXXX-05-03 -> 2024-05-03",
        "el último tres" => "",
    }
    reads! { de:
        "Morgen Mittag beginnt es" => "Morgen Mittag = XXXX-XX-XXTMI -> 2023-05-18",
        "Der Morgen Abend" => "",
        "Morgen Anna" => "",
    }
    reads! { nl:
        "dit is van morgen" => "",
        "morgen komt hij" => "morgen = XXXX-XX-XX -> 2023-05-18",
    }
    reads! { en:
        "this few days" => "",
        "recent hours" => "",
        "last minute" => "",
        "rest of that week" => "that week = XXXX-WXX",
        "rest of this weeks" => "",
        "rest of this week" => "rest of this week = XXXX-WXX -> 2023-05-17/2023-05-21",
    }
}

#[test]
fn chosen_units() {
    reads! { en:
        "last few days" => "last few days = PAST_REF",
        "last few day" => "",
        "next few weeks" => "next few weeks = FUTURE_REF",
        "past few hours" => "",
        "that few days" => "",
        "these few years" => "",
        "last weeks" => "",
        "recent month" => "",
        "previous month of rest" => "",
        "previous day" => "",
        "last day" => "",
        "the next day" => "next day = XXXX-XX-XX",
        "the last quarter" => "last quarter = XXXX-QX -> 2023-33",
        "the last weekend" => "last weekend = XXXX-WXX-WE -> 2023-05-13/2023-05-14",
        "over the last year" => "last year = P1Y -> 2022-05-17/2023-05-16",
        "over the next year" => "next year = P1Y -> 2023-05-18/2024-05-17",
        "the following days" => "",
    }
    reads! { nl:
        "de afgelopen dag" => "afgelopen dag = XXXX-XX-XX",
        "komend weekend" => "komend weekend = XXXX-WXX-WE -> 2023-05-27/2023-05-28",
    }
    reads! { fr:
        "les derniers mois" => "derniers mois = PAST_REF",
    }
    reads! { en:
        "five last day" => "",
        "ten past days" => "ten past days = P10D -> 2023-05-07/2023-05-16",
    }
    reads! { it:
        "tre mesi scorsi" => "tre mesi scorsi = P3M -> 2023-02-17/2023-05-16",
    }
    reads! { en:
        "past three business days" => "past three business days = P3BD -> 2023-05-12/2023-05-16",
        "next three business days" => "next three business days = P3BD -> 2023-05-18/2023-05-22",
        "the next two quarters" => "next two quarters = P2Q -> 2023-07-01/2023-12-31",
        "the past two quarters" => "past two quarters = P2Q -> 2022-10-01/2023-03-31",
        "next week on Tuesday" => "next week on Tuesday = XXXX-WXX-2 -> 2023-05-23",
        "last week on monday" => "last week = XXXX-WXX -> 2023-05-08/2023-05-14; monday = XXXX-WXX-1 -> 2023-05-15",
    }
    reads! { nl:
        "volgende week op dinsdag" => "volgende week op dinsdag = XXXX-WXX-2 -> 2023-05-23",
    }
}

#[test]
fn parts_of_units() {
    reads! { en:
        "earlier next week" => "earlier next week = XXXX-WXX -> 2023-05-22/2023-05-24",
        "later last week" => "later last week = XXXX-WXX -> 2023-05-11/2023-05-14",
        "earlier this week" => "earlier this week = XXXX-WXX -> 2023-05-15/2023-05-17",
        "rest of next week" => "rest of next week = XXXX-WXX -> 2023-05-22/2023-05-28",
        "rest of the weeks" => "",
        "end of the weeks" => "",
        "end of the century" => "",
        "end of the decade" => "end of the decade = XXX -> 202X",
        "the longest day to date" => "",
        "quarter to date" => "quarter to date = XXXX-QX -> 2023-04-01/2023-05-17",
        "early summers" => "",
        "late fall-out" => "",
        "early summer" => "early summer = XXXX-SU | XXXX-22",
        "the first three days of the years" => "",
        "the first 90 days of February 2021" => "February 2021 = 2021-02 | 2021-02",
        "the last 28 days of February 2021" => "last 28 days of February 2021 = 2021-02-01/2021-02-28 | 2021-02-01/2021-02-28",
        "the last 29 days of February 2021" => "February 2021 = 2021-02 | 2021-02",
        "the last 13 months of 2021" => "2021 = 2021 | 2021",
        "last two quarters of 2020" => "last two quarters of 2020 = 2020-07-01/2020-12-31 | 2020-07-01/2020-12-31",
        "the 13th month of 2021" => "2021 = 2021 | 2021",
        "the fifth Friday of February 2023" => "Friday = XXXX-WXX-5 -> 2023-05-12; February 2023 = 2023-02 | 2023-02",
        "the last Friday of May" => "last Friday of May = XXXX-05-WXX-5 | XXXX-05 -> 2023-05-26",
        "the first Friday of 2021" => "first Friday of 2021 = 2021-01-01 | 2021-01-01",
        "the first two weeks of May" => "first two weeks of May = XXXX-WXX | XXXX-05 -> 2023-05-01/2023-05-14",
        "the second two weeks of May" => "May = XXXX-05 | XXXX-05 -> 2023-05",
    }
    reads! { nl:
        "de eerste maandagavond van mei" => "eerste maandagavond van mei = XXXX-05-WXX-1-#1TEV | XXXX-05 -> 2023-05-01",
        "de eerste maandag avond van mei" => "eerste maandag avond van mei = XXXX-05-WXX-1-#1TEV | XXXX-05 -> 2023-05-01",
    }
    reads! { en:
        "the first year of the month" => "",
        "the first Mon of May" => "May = XXXX-05 | XXXX-05 -> 2023-05",
        "the first day of month" => "",
        "the first day of the month" => "first day of the month = XXXX-XX-XX -> 2023-05-01",
    }
}

#[test]
fn lengths() {
    reads! { en:
        "a year and a half ago" => "a year and a half ago = XXXX -> 2021-11-17~",
        "a week and a third ago" => "",
        "two years, 3 months ago" => "two years, 3 months ago = XXXX-XX -> 2021-02-17~",
        "two years and three hours ago" => "two years and three hours ago = XXXX-XX-XXTXX",
        "two weeks ago Monday" => "two weeks ago Monday = XXXX-WXX-1 -> 2023-05-01",
        "two weeks ago monday" => "two weeks ago = XXXX-WXX -> 2023-05-03~; monday = XXXX-WXX-1 -> 2023-05-15",
        "two weeks ago Sat" => "two weeks ago = XXXX-WXX -> 2023-05-03~",
        "two days ago Monday" => "two days ago = XXXX-XX-XX -> 2023-05-15; Monday = XXXX-WXX-1 -> 2023-05-15",
    }
    reads! { nl:
        "twee weken geleden maandag" => "twee weken geleden maandag = XXXX-WXX-1 -> 2023-05-01",
        "twee weken geleden Maandag" => "twee weken geleden Maandag = XXXX-WXX-1 -> 2023-05-01",
    }
    reads! { en:
        "Monday, three hours ago" => "Monday = XXXX-WXX-1 -> 2023-05-15; three hours ago = XXXX-XX-XXTXX",
        "Monday, six months ago" => "Monday = XXXX-WXX-1 -> 2023-05-15; six months ago = XXXX-XX -> 2022-11-17~",
        "Monday, two days ago" => "Monday = XXXX-WXX-1 -> 2023-05-15; two days ago = XXXX-XX-XX -> 2023-05-15",
        "Monday, two weeks from now" => "Monday, two weeks from now = XXXX-WXX-1 -> 2023-05-29",
        "the day after Tuesday" => "day after Tuesday = XXXX-XX-XX -> 2023-05-17",
        "the days after Tuesday" => "Tuesday = XXXX-WXX-2 -> 2023-05-16 (after After)",
        "two days from Friday" => "two days from Friday = XXXX-XX-XX -> 2023-05-14",
        "a week from Friday" => "a week from Friday = XXXX-WXX -> 2023-05-26",
        "a month from Friday" => "a month from Friday = XXXX-XX -> 2023-06-19",
    }
    reads! { fr:
        "dans quelques jours" => "dans quelques jours = FUTURE_REF",
        "dans trois jours" => "dans trois jours = XXXX-XX-XX -> 2023-05-20",
    }
    reads! { en:
        "more than two years ago" => "two years ago = XXXX -> 2021-05-17~ (more than Before)",
        "less than two days ago" => "two days ago = XXXX-XX-XX -> 2023-05-15 (less than After)",
        "more than three business days ago" => "three business days ago = XXXX-XX-XX -> 2023-05-12 (more than Before)",
        "less than 3 weeks from now" => "3 weeks from now = XXXX-WXX -> 2023-06-07~ (less than Before)",
        "11 percent less than a year ago" => "a year ago = XXXX -> 2022-05-17~",
        "5 more than two years ago" => "two years ago = XXXX -> 2021-05-17~",
        "it fell (5) more than a year ago" => "a year ago = XXXX -> 2022-05-17~",
        "the hours after Tuesday" => "Tuesday = XXXX-WXX-2 -> 2023-05-16 (after After)",
        "two year before Monday" => "Monday = XXXX-WXX-1 -> 2023-05-22 (before Before)",
        "two years before Monday" => "two years before Monday = XXXX -> 2021-05-15",
    }
}

#[test]
fn what_lasts() {
    reads! { en:
        "14 February from 9:30 for two hours" => "14 February from 9:30 for two hours = XXXX-02-14T09:30/XXXX-02-14T11:30 | XXXX-02-14 -> 2023-02-14T09:30:00/2023-02-14T11:30:00 @ 09:30 11:30",
        "Feb. 6 at 9 a.m. for two days" => "Feb. 6 at 9 a.m. = XXXX-02-06T09:00 | XXXX-02-06 -> 2023-02-06T09:00:00 @ 09:00",
        "Feb. 6 at 9 a.m. for a month" => "Feb. 6 at 9 a.m. = XXXX-02-06T09:00 | XXXX-02-06 -> 2023-02-06T09:00:00 @ 09:00",
        "from 10 a.m. for 90 seconds" => "10 a.m. for 90 seconds = T10:00/T10:01:30 @ 10:00 10:01:30",
        "from 10:00:30 for one minute" => "10:00:30 for one minute = T10:00:30/T10:01:30 @ 10:00:30 10:01:30",
        "from 10 a.m. for 0 hours" => "10 a.m. = T10:00 @ 10:00",
        "from Monday for two weeks" => "Monday for two weeks = XXXX-WXX-1/XXXX-XX-XX -> 2023-05-22/2023-06-04 (from Range)",
        "from Monday for two hours" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "from Monday for two business days" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "from Monday morning for two weeks" => "Monday morning = XXXX-WXX-1TMO -> 2023-05-15",
    }
}

#[test]
fn parts_of_the_day() {
    reads! { en:
        "on Monday morning herald" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "Monday night football" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "in the morning at 7:30" => "morning at 7:30 = T07:30 @ 07:30",
        "in the evening 9 o'clock" => "evening 9 o'clock = T21:00 @ 21:00",
        "in the morning 8 a.m." => "morning 8 a.m. = T08:00 @ 08:00",
        "in the morning america" => "",
        "at 7 Monday night" => "7 Monday night = XXXX-WXX-1T19:00 -> 2023-05-15T19:00:00 @ 19:00",
        "Wed Oct 26 15:50:06 2016" => "Wed Oct 26 15:50:06 2016 = 2016-10-26T15:50:06 | 2016-10-26T15:50:06 @ 15:50:06",
        "Wed Oct 26 15:50:06" => "Wed Oct 26 15:50:06 = XXXX-10-26T15:50:06 | XXXX-10-26 -> 2022-10-26T15:50:06 @ 15:50:06",
        "Wed Oct 26 15:50 2016" => "Wed Oct 26 15:50 = XXXX-10-26T15:50 | XXXX-10-26 -> 2022-10-26T15:50:00 @ 15:50",
    }
    reads! { es:
        "a las siete del 15" => "siete del 15 = XXXX-XX-15T07:00 | XXXX-XX-15 -> 2023-05-15T07:00:00 @ 07:00",
        "a las siete del 15 barcos" => "",
        "a las siete del quince" => "",
        "a las siete del 15-A" => "",
        "la noche del lunes a las 3" => "noche del lunes = XXXX-WXX-1TNI -> 2023-05-15; 3 = T03:00 @ 03:00",
        "la noche del lunes a las 3 GMT" => "noche del lunes = XXXX-WXX-1TNI -> 2023-05-15; 3 GMT = T03:00 @ 03:00 Etc/GMT",
        "la noche del lunes a las 9" => "noche del lunes a las 9 = XXXX-WXX-1T21:00 -> 2023-05-15T21:00:00 @ 21:00",
        "lunes noche a las 3" => "lunes noche a las 3 = XXXX-WXX-1T03:00 -> 2023-05-15T03:00:00 @ 03:00",
    }
    reads! { it:
        "giovedì, entro le 12 di venerdì" => "giovedì = XXXX-WXX-4 -> 2023-05-11; 12 di venerdì = XXXX-WXX-5T12:00 -> 2023-05-19T12:00:00 (entro By) @ 12:00",
        "giovedì, alle 12" => "giovedì, alle 12 = XXXX-WXX-4T12:00 -> 2023-05-11T12:00:00 @ 12:00",
    }
    reads! { de:
        "Abend des 3. Mai um 8 Uhr" => "Abend des 3. Mai um 8 Uhr = XXXX-05-03T20:00 | XXXX-05-03 -> 2023-05-03T20:00:00 @ 20:00",
        "um 3 Uhr, Abend des 3. Mai um 8 Uhr" => "3 Uhr = T03:00 @ 03:00; Abend des 3. Mai um 8 Uhr = XXXX-05-03T20:00 | XXXX-05-03 -> 2023-05-03T20:00:00 @ 20:00",
        "Abend von Montag" => "Abend von Montag = XXXX-WXX-1TEV -> 2023-05-15",
        "Nacht des 3. Mai um 3 Uhr" => "Nacht des 3. Mai = XXXX-05-03TNI | XXXX-05-03 -> 2023-05-03; 3 Uhr = T03:00 @ 03:00",
    }
    reads! { nl:
        "ochtend van maandag" => "ochtend van maandag = XXXX-WXX-1TMO -> 2023-05-15",
    }
    reads! { de:
        "Nacht zum 1. März" => "1. März = XXXX-03-01 | XXXX-03-01 -> 2023-03-01",
        "Nacht zum 1. März 2024" => "Nacht zum 1. März 2024 = 2024-02-29TNI | 2024-02-29",
        "Nacht zum 1. April" => "Nacht zum 1. April = XXXX-03-31TNI | XXXX-03-31 -> 2023-03-31",
        "Nacht zum 1. Januar" => "Nacht zum 1. Januar = XXXX-12-31TNI | XXXX-12-31 -> 2022-12-31",
        "Nacht zum 1. Januar 2020" => "Nacht zum 1. Januar 2020 = 2019-12-31TNI | 2019-12-31",
        "Nacht zum 1." => "1. = XXXX-XX-01 | XXXX-XX-01 -> 2023-05-01",
        "Nacht zum Montag" => "Nacht zum Montag = XXXX-WXX-7TNI -> 2023-05-14",
        "Nacht zum Montag nächster Woche" => "Nacht zum Montag nächster Woche = XXXX-WXX-7TNI -> 2023-05-21",
    }
    reads! { fr:
        "la nuit du 31 au 1er" => "1er = XXXX-XX-01 | XXXX-XX-01 -> 2023-05-01",
    }
    reads! { nl:
        "'s ochtends tot 5 uur" => "",
        "'s ochtends om 5 uur" => "'s ochtends om 5 uur = T05:00 @ 05:00",
    }
    reads! { fr:
        "de 9h à 18h, mardi à Lyon" => "9h à 18h, mardi = XXXX-WXX-2T09:00/XXXX-WXX-2T18:00 -> 2023-05-16T09:00:00/2023-05-16T18:00:00 @ 09:00 18:00",
        "de 9h à 18h, du mardi au samedi" => "9h à 18h = T09:00/T18:00 @ 09:00 18:00; mardi au samedi = XXXX-WXX-2/XXXX-WXX-6 -> 2023-05-16/2023-05-20 (du Range)",
    }
}
