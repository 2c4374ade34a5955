//! Days, weekdays, months, quarters and weeks.

use super::{de, en, es, fr, it, nl, pt};

#[test]
fn days_and_months() {
    reads! { en:
        "on march second" => "",
        "on monday march third" => "monday march third = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
        "On Monday May second the hall reopened" => "Monday May second = XXXX-05-02 | XXXX-05-02 -> 2022-05-02",
        "in March of 2000 km" => "March = XXXX-03 | XXXX-03 -> 2023-03",
        "in March, 2000 trains ran" => "March = XXXX-03 | XXXX-03 -> 2023-03",
        "in March of fiscal year 2022" => "March of fiscal year 2022 = FY2022-03",
        "the third quarter of fiscal 2022" => "third quarter of fiscal 2022 = FY2022-Q3",
        "the third quarter of fiscal years" => "third quarter = XXXX-Q3 | XXXX-35 -> 2022-35",
        "in March of fiscal policy" => "March = XXXX-03 | XXXX-03 -> 2023-03",
    }
    // What joins the ends of a range may lead to a time as well.
    reads! { fr:
        "Rendez-vous lundi 27 à 18h" => "lundi 27 à 18h = XXXX-XX-27T18:00 | XXXX-XX-27 -> 2023-03-27T18:00:00 @ 18:00",
        "Il vient le 27 à 18h30" => "27 à 18h30 = XXXX-XX-27T18:30 | XXXX-XX-27 -> 2023-04-27T18:30:00 @ 18:30",
        "de 9 à 12 ans" => "",
    }
    reads! { nl:
        "van 9 tot 12 jaar" => "",
    }
    reads! { es:
        "abril del 87" => "abril del 87 = XX87-04 | XX87-04 -> 1987-04",
        "abril del 87%" => "abril = XXXX-04 | XXXX-04 -> 2023-04",
        "mayo del 68 personas" => "mayo = XXXX-05 | XXXX-05 -> 2023-05",
    }
    reads! { it:
        "secondo di maggio" => "secondo di maggio = XXXX-05-02 | XXXX-05-02 -> 2023-05-02",
        "prima di maggio" => "maggio = XXXX-05 | XXXX-05 -> 2023-05 (prima di Before)",
    }
    reads! { fr:
        "en mars de l'année dernière" => "mars de l'année dernière = XXXX-03 | XXXX-03 -> 2022-03",
        "en mars du dernier" => "mars = XXXX-03 | XXXX-03 -> 2023-03",
        "en mars de l’année suivante" => "mars = XXXX-03 | XXXX-03 -> 2023-03; année suivante = XXXX",
    }
    reads! { en:
        "April's sales" => "April = XXXX-04 | XXXX-04 -> 2023-04",
        "May's sales" => "",
        "June's heat" => "June = XXXX-06 | XXXX-06 -> 2023-06",
        "a May sun" => "",
        "Iran's May poll" => "May = XXXX-05 | XXXX-05 -> 2023-05",
        "airlines' May numbers" => "May = XXXX-05 | XXXX-05 -> 2023-05",
    }
    reads! { nl:
        "mei tot maart" => "mei tot maart = XXXX-05/XXXX-03 | XXXX-05/XXXX-03 -> 2023-05/2024-03",
        "April tot mei" => "April tot mei = XXXX-04/XXXX-05 | XXXX-04/XXXX-05 -> 2023-04/2023-05",
        "Juni tot Juli" => "Juni tot Juli = XXXX-06/XXXX-07 | XXXX-06/XXXX-07 -> 2023-06/2023-07",
    }
    reads! { es:
        "Mar/Abr" => "Mar/Abr = XXXX-03/XXXX-04 | XXXX-03/XXXX-04 -> 2023-03/2023-04",
        "mar a abr" => "",
        "el 3 de 5" => "3 de 5 = XXXX-05-03 | XXXX-05-03 -> 2023-05-03",
        "el 3 de 5 km" => "",
        "el 3 de 5 casos" => "",
        "el 3 de 5m" => "",
        "el 3 de 15" => "",
        "el día 30/40" => "",
        "el día 5-6" => "",
        "el día 3 años" => "",
    }
    reads! { en:
        "on june first" => "june first = XXXX-06-01 | XXXX-06-01 -> 2023-06-01",
        "on march third" => "march third = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
    }
    reads! { es:
        "el 3 de 5,5" => "",
        "abril del 87 barcos" => "abril = XXXX-04 | XXXX-04 -> 2023-04",
        "abril del 87/88" => "abril = XXXX-04 | XXXX-04 -> 2023-04",
        "en mayo del año siguiente" => "mayo = XXXX-05 | XXXX-05 -> 2023-05; año siguiente = XXXX",
        "en mayo del mes pasado" => "mayo = XXXX-05 | XXXX-05 -> 2023-05; mes pasado = XXXX-XX -> 2023-04",
    }
    reads! { en:
        "last mar" => "",
        "last 3 March" => "last 3 March = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
    }
    reads! { fr:
        "mars suivant" => "mars suivant = XXXX-03 | XXXX-03",
    }
}

#[test]
fn days_told_by_two_ordinals() {
    reads! { de:
        "am siebten vierten" => "siebten vierten = XXXX-04-07 | XXXX-04-07 -> 2023-04-07",
        "am siebten vierzehnten" => "",
        "am 31. vierten" => "",
        "am 3. vierten" => "3. vierten = XXXX-04-03 | XXXX-04-03 -> 2023-04-03",
        "am 3. 4." => "",
        "am ersten zweiten Weihnachtstag" => "",
        "Montag, den siebten vierten" => "Montag, den siebten vierten = XXXX-04-07 | XXXX-04-07 -> 2023-04-07",
        "Montag, den siebten 4" => "Montag, den siebten = XXXX-XX-07 | XXXX-XX-07 -> 2023-08-07",
        "Montag, den 7. vierten" => "Montag, den 7. vierten = XXXX-04-07 | XXXX-04-07 -> 2023-04-07",
        "Montag, 7 vierten" => "Montag = XXXX-WXX-1 -> 2023-05-15",
        "Montag, den siebten vierzehnten" => "Montag, den siebten = XXXX-XX-07 | XXXX-XX-07 -> 2023-08-07",
        "Montag, den ersten zweiten Tag" => "Montag, den ersten = XXXX-XX-01 | XXXX-XX-01 -> 2023-05-01",
    }
}

#[test]
fn digits_with_signs() {
    reads! { en:
        "2019-Aug-01" => "2019-Aug-01 = 2019-08-01 | 2019-08-01",
        "2019-Feb-30" => "",
        "Jul-4-95" => "Jul-4-95 = XX95-07-04 | XX95-07-04 -> 1995-07-04",
        "2019-Aug-01st" => "Aug-01st = XXXX-08-01 | XXXX-08-01 -> 2022-08-01",
        "133-03-03-2020" => "",
        "on x13/4/2020 and 2/6/2019" => "2/6/2019 = 2019-XX-XX | [2019-02-06,2019-06-02]",
        "5/13/1 and 2/6/2019" => "2/6/2019 = 2019-XX-XX | [2019-02-06,2019-06-02]",
        "on 30/4, 2024" => "30/4, 2024 = 2024-04-30 | 2024-04-30",
        "on 3/4, 2024" => "3/4, 2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "on 30/4x" => "",
        "on 30/4 %" => "",
        "on 30/4-31/5" => "30/4-31/5 = XXXX-04-30/XXXX-05-31 | XXXX-04-30/XXXX-05-31 -> 2023-04-30/2023-05-31",
        "in 2016 10 16" => "2016 10 16 = 2016-10-16 | 2016-10-16",
        "on 2016 10 16" => "2016 10 16 = 2016-10-16 | 2016-10-16",
        "2016 10 16" => "2016 = 2016 | 2016",
        "on 11/20, 11/22 or 11/25" => "11/20 = XXXX-11-20 | XXXX-11-20 -> 2022-11-20; 11/22 = XXXX-11-22 | XXXX-11-22 -> 2022-11-22; 11/25 = XXXX-11-25 | XXXX-11-25 -> 2022-11-25",
        "on 11/20, 11/22, or 11/25" => "11/20 = XXXX-11-20 | XXXX-11-20 -> 2022-11-20; 11/22 = XXXX-11-22 | XXXX-11-22 -> 2022-11-22; 11/25 = XXXX-11-25 | XXXX-11-25 -> 2022-11-25",
        "on 1120, 11/22" => "",
    }
    reads! { de:
        "am 3. 4. 2020" => "3. 4. 2020 = 2020-04-03 | 2020-04-03",
        "am 3.4. 2020" => "3.4. 2020 = 2020-04-03 | 2020-04-03",
        "am 3.3. Prozent" => "3.3. = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
    }
    reads! { en:
        "Monday 2012-08" => "Monday = XXXX-WXX-1 -> 2023-05-15; 2012-08 = 2012-08 | 2012-08",
        "Friday 2012-9" => "Friday = XXXX-WXX-5 -> 2023-05-12; 2012-9 = 2012/2019 | 2012/2019",
        "Sep/23-2020" => "Sep/23-2020 = 2020-09-23 | 2020-09-23",
        "in 03/2020" => "03/2020 = 2020-03 | 2020-03",
        "in 03/1700" => "",
        "in 2012-08/9" => "",
        "Order part 2205-06, which fits." => "",
        "on 13/4/2020.5" => "",
        "04/04" => "",
        "03/09" => "03/09 = XXXX-XX-XX | [XXXX-03-09,XXXX-09-03] -> [2023-03-09,2022-09-03]",
        "on 30/4.5" => "",
        "1999-13" => "",
        "On 2/6/2019 and 13 July" => "2/6/2019 = 2019-06-02 | 2019-06-02; 13 July = XXXX-07-13 | XXXX-07-13 -> 2022-07-13",
        "On 2/6/2019 and 13 may" => "2/6/2019 = 2019-XX-XX | [2019-02-06,2019-06-02]",
    }
}

#[test]
fn weekdays() {
    reads! { en:
        "Tuesday (Feb. 6)" => "Tuesday (Feb. 6) = XXXX-02-06 | XXXX-02-06 -> 2024-02-06",
        "Tuesday (Feb. 6" => "Tuesday = XXXX-WXX-2 -> 2023-05-16; Feb. 6 = XXXX-02-06 | XXXX-02-06 -> 2023-02-06",
        "Friday 23 at 7" => "Friday 23 at 7 = XXXX-XX-23T07:00 | XXXX-XX-23 -> 2023-06-23T07:00:00 @ 07:00",
        "Friday 23 at 7 p.m." => "Friday 23 at 7 p.m. = XXXX-XX-23T19:00 | XXXX-XX-23 -> 2023-06-23T19:00:00 @ 19:00",
        "next Friday 5/30" => "next Friday 5/30 = XXXX-05-30 | XXXX-05-30 -> 2023-05-30",
    }
    reads! { nl:
        "op een dinsdag" => "dinsdag = XXXX-WXX-2",
        "op een Dinsdag" => "",
    }
    reads! { es:
        "el lunes 30/40" => "lunes = XXXX-WXX-1 -> 2023-05-15",
        "el martes 4 h" => "martes = XXXX-WXX-2 -> 2023-05-16",
    }
    reads! { pt:
        "terça, quinta" => "quinta = XXXX-WXX-4 -> 2023-05-11",
        "na terça às 20h" => "terça às 20h = XXXX-WXX-2T20:00 -> 2023-05-16T20:00:00 @ 20:00",
        "na terça e quinta choveu" => "terça = XXXX-WXX-2 -> 2023-05-16",
        "na terça e quinta" => "terça = XXXX-WXX-2 -> 2023-05-16; quinta = XXXX-WXX-4 -> 2023-05-11",
        "de segunda a sexta foi bom" => "segunda a sexta = XXXX-WXX-1/XXXX-WXX-5 -> 2023-05-15/2023-05-19 (de Range)",
        "de segunda a sexta classificada" => "",
    }
    reads! { es:
        "el lunes 3 casos" => "lunes = XXXX-WXX-1 -> 2023-05-15",
    }
}

#[test]
fn quarters_and_weeks() {
    reads! { fr:
        "au T3" => "T3 = XXXX-Q3 | XXXX-35 -> 2022-35",
        "au t3" => "",
        "au T3:" => "",
        "T3 de 2022" => "T3 de 2022 = 2022-Q3 | 2022-35",
        "le S1 2024" => "S1 2024 = 2024-H1 | 2024-40",
        "le 2S2023" => "2S2023 = 2023-H2 | 2023-41",
        "le 1T245" => "",
        "le 1T02024" => "",
        "le 1T3000" => "",
        "le 1T2024" => "1T2024 = 2024-Q1 | 2024-33",
    }
    reads! { es:
        "el 1T24" => "1T24 = XX24-Q1 | XX24-33 -> 2024-33",
    }
    reads! { fr:
        "le T5 2022" => "",
    }
    reads! { en:
        "the first week of 2015" => "first week of 2015 = 2015-W01 | 2014-12-29/2015-01-04",
        "the first week 2015" => "2015 = 2015 | 2015",
        "the 19th centuries" => "",
    }
    reads! { de:
        "in KW 54" => "",
        "in KW 12 Prozent" => "",
    }
    reads! { en:
        "in the third quarter" => "third quarter = XXXX-Q3 | XXXX-35 -> 2022-35",
        "it will open in the third quarter" => "third quarter = XXXX-Q3 | XXXX-35 -> 2023-35",
        "it will open in the first quarter" => "first quarter = XXXX-Q1 | XXXX-33 -> 2024-33",
        "it will open in the second quarter" => "second quarter = XXXX-Q2 | XXXX-34 -> 2023-34",
        "due by the third quarter" => "third quarter = XXXX-Q3 | XXXX-35 -> 2023-35 (by By)",
    }
    reads! { fr:
        "cela sera fait au second semestre" => "second semestre = XXXX-H2 | XXXX-41 -> 2023-41",
        "cela sera fait au premier semestre" => "premier semestre = XXXX-H1 | XXXX-40 -> 2023-40",
        "T33 2022" => "",
    }
    reads! { en:
        "first weeks of 2015" => "2015 = 2015 | 2015",
        "early summer rains" => "",
    }
}

#[test]
fn which_one_is_meant() {
    reads! { en:
        "Tuesday the 30th" => "Tuesday the 30th = XXXX-XX-30 | XXXX-XX-30 -> 2023-05-30",
        "it will open on Monday the 31st" => "Monday the 31st = XXXX-XX-31 | XXXX-XX-31 -> 2023-07-31",
        "it will open on Friday the 13th" => "Friday the 13th = XXXX-XX-13 | XXXX-XX-13 -> 2023-01-13",
        "over the weekend" => "weekend = XXXX-WXX-WE -> 2023-05-13/2023-05-14",
        "it will open over the weekend" => "weekend = XXXX-WXX-WE -> 2023-05-20/2023-05-21",
        "last spring" => "last spring = XXXX-SP | XXXX-21 -> 2022-21",
        "this spring" => "this spring = XXXX-SP | XXXX-21 -> 2023-21",
        "this winter" => "this winter = XXXX-WI | XXXX-24 -> 2023-24",
        "last winter" => "last winter = XXXX-WI | XXXX-24 -> 2022-24",
    }
}

#[test]
fn days_beside_the_names_of_months_tell_the_order() {
    reads! { en:
        "on 12 May, 3/4/2024" => "12 May = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; 3/4/2024 = 2024-04-03 | 2024-04-03",
        "on May 12, 3/4/2024" => "May 12 = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; 3/4/2024 = 2024-03-04 | 2024-03-04",
        "on Sept. 12, 3/4/2024" => "Sept. 12 = XXXX-09-12 | XXXX-09-12 -> 2022-09-12; 3/4/2024 = 2024-03-04 | 2024-03-04",
        "12May and 3/4/2024" => "3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "May12 and 3/4/2024" => "May12 = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; 3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "112 May and 3/4/2024" => "3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "May 12.5 and 3/4/2024" => "3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "Sept . 12 and 3/4/2024" => "3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "may 12 and 3/4/2024" => "may 12 = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; 3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "12 mayors and 3/4/2024" => "3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "12 May, May 12 and 3/4/2024" => "12 May = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; May 12 = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; 3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
        "12 May, 4/13/2024 and 3/4/2024" => "12 May = XXXX-05-12 | XXXX-05-12 -> 2023-05-12; 4/13/2024 = 2024-04-13 | 2024-04-13; 3/4/2024 = 2024-03-04 | 2024-03-04",
        "17-4-2024, 4/13/2024 and 3/4/2024" => "17-4-2024 = 2024-04-17 | 2024-04-17; 4/13/2024 = 2024-04-13 | 2024-04-13; 3/4/2024 = 2024-XX-XX | [2024-03-04,2024-04-03]",
    }
}
