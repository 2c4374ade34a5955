//! What goes from one end to the other.

use super::{de, en, es, fr, nl, pt};

#[test]
fn centuries_of_one_era() {
    reads! { en:
        "from the 5th to the 3rd century BC" => "5th to the 3rd century BC = BC04/BC02 | -04XX/-02XX (from the Range)",
        "3rd to the 5th centuries AD" => "3rd to the 5th centuries AD = 02/04 | 02XX/04XX",
        "from the 5th to the 3rd century" => "5th = XXXX-XX-05 | XXXX-XX-05 -> 2023-05-05; 3rd century = 02 | 02XX",
        "3rd to the 5th century BC" => "5th century BC = BC04 | -04XX",
    }
    reads! { fr:
        "du Ier au IIIe siècle" => "Ier au IIIe siècle = 00/02 | 00XX/02XX (du Range)",
        "du IIIe au Ve siècle après Jésus-Christ" => "IIIe au Ve siècle après Jésus-Christ = 02/04 | 02XX/04XX (du Range)",
        "du IIIe au Ier siècle avant Jésus-Christ" => "IIIe au Ier siècle avant Jésus-Christ = BC02/BC00 (du Range)",
        "du VIe au IVe siècle avant notre ère" => "VIe au IVe siècle avant notre ère = BC05/BC03 | -05XX/-03XX (du Range)",
        "aux Ve et IVe siècles av. J.-C." => "Ve = BC04 | -04XX; IVe siècles av. J.-C. = BC03 | -03XX",
    }
}

#[test]
fn years_of_one_era() {
    reads! { en:
        "100–44 BC" => "100–44 BC = -0099/-0043 | -0099/-0043",
        "from 1200 to 1100 BC" => "1200 to 1100 BC = -1199/-1099 | -1199/-1099 (from Range)",
        "from 44 BC to 100 BC" => "44 BC = -0043 | -0043; 100 BC = -0099 | -0099",
        "from 44 BC to AD 79" => "44 BC to AD 79 = -0043/0079 | -0043/0079 (from Range)",
        "100-200 AD" => "100-200 AD = 0100/0200 | 0100/0200",
        "from AD 14 to 37" => "AD 14 = 0014 | 0014",
        "room 5.100–44 BC" => "",
    }
    reads! { de:
        "von 1200 bis 1100 v. Chr." => "1200 bis 1100 v. Chr. = -1199/-1099 | -1199/-1099 (von Range)",
    }
}

#[test]
fn years_and_other_stretches() {
    reads! { en:
        "between 1990 and 1980" => "1990 = 1990 | 1990; 1980 = 1980 | 1980",
        "between 1990 and 2000" => "1990 and 2000 = 1990/2000 | 1990/2000 (between Range)",
        "between 1990 and 2000 people" => "",
        "between 1990 and 2000%" => "",
        "2015 - 2010" => "2015 = 2015 | 2015; 2010 = 2010 | 2010",
        "1914-8" => "1914-8 = 1914/1918 | 1914/1918",
        "1914/8" => "",
        "1999-00" => "1999-00 = 1999/2000 | 1999/2000",
        "from March to the end of 2017" => "March to the end of 2017 = 2017-03/2017 | 2017-03/2017 (from Range)",
        "from 2020 to September" => "2020 to September = 2020/XXXX-09 | 2020/XXXX-09 -> 2020/2022-09 (from Range)",
        "2020 - September" => "2020 = 2020 | 2020; September = XXXX-09 | XXXX-09 -> 2022-09",
        "Sept. 2020/March" => "Sept. 2020/March = 2020-09/XXXX-03 | 2020-09/XXXX-03 -> 2020-09/2023-03",
        "2020/Sep." => "2020 = 2020 | 2020",
        "Friday/June" => "Friday = XXXX-WXX-5 -> 2023-05-12",
        "from the first week of 2015 to the second week of 2015" => "first week of 2015 to the second week of 2015 = 2015-W01/2015-W02 | 2014-12-29/2015-01-11 (from the Range)",
        "from this week to next week" => "this week to next week = XXXX-WXX/XXXX-WXX -> 2023-05-15/2023-05-28 (from Range)",
        "from last week to Friday" => "last week = XXXX-WXX -> 2023-05-08/2023-05-14; Friday = XXXX-WXX-5 -> 2023-05-12",
        "from March to recent weeks" => "March = XXXX-03 | XXXX-03 -> 2023-03; recent weeks = PAST_REF",
        "from now to Friday" => "now to Friday = PRESENT_REF/XXXX-WXX-5 -> 2023-05-17/2023-05-19 (from Range)",
        "from now to nowhere" => "",
        "between 1990 and 1900" => "1990 = 1990 | 1990",
        "1990 to 2000 people" => "1990 = 1990 | 1990",
        "44-100 BC" => "",
        "Monday or later" => "Monday = XXXX-WXX-1 -> 2023-05-15 (or later Since)",
        "in 2012 and later" => "2012 = 2012 | 2012 (and later Since)",
    }
}

#[test]
fn days() {
    reads! { en:
        "3-5 March" => "3-5 March = XXXX-03-03/XXXX-03-05 | XXXX-03-03/XXXX-03-05 -> 2023-03-03/2023-03-05",
        "from 5 to 3 March" => "",
        "from 3 to 31 February" => "",
        "30 to 31 April" => "",
        "Feb. 28-31" => "Feb. 28 = XXXX-02-28 | XXXX-02-28 -> 2023-02-28",
        "Feb. 28-29, 2023" => "Feb. 28-29 = XXXX-02-28/XXXX-02-29 | XXXX-02-28/XXXX-02-29; 2023 = 2023 | 2023",
        "Feb. 28-29, 2024" => "Feb. 28-29, 2024 = 2024-02-28/2024-02-29 | 2024-02-28/2024-02-29",
        "March 3-25 trains" => "March 3 = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
        "March 3 to 25 trains" => "March 3 = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
        "from March 3 to 25 people" => "March 3 = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
        "from March 3 to 25 in Oslo" => "March 3 to 25 = XXXX-03-03/XXXX-03-25 | XXXX-03-03/XXXX-03-25 -> 2023-03-03/2023-03-25 (from Range)",
        "from 03/04/2019 to 05/06/2019" => "03/04/2019 to 05/06/2019 = 2019-XX-XX/2019-XX-XX (from Range)",
        "from 03/04/2019 to 25/06/2019" => "03/04/2019 to 25/06/2019 = 2019-04-03/2019-06-25 | 2019-04-03/2019-06-25 (from Range)",
        "1-3-2020-5-3-2020" => "1-3-2020-5-3-2020 = 2020-XX-XX/2020-XX-XX",
        "from 13/4/2020 to 1-2-2021" => "13/4/2020 to 1-2-2021 = 2020-04-13/2021-02-01 | 2020-04-13/2021-02-01 (from Range)",
        "March 3 to two years later" => "March 3 = XXXX-03-03 | XXXX-03-03 -> 2023-03-03; two years later = XXXX",
    }
    reads! { de:
        "am 3.–5. März" => "3.–5. März = XXXX-03-03/XXXX-03-05 | XXXX-03-03/XXXX-03-05 -> 2023-03-03/2023-03-05",
        "vom 3. bis 5. nächsten Monats" => "3. bis 5. nächsten Monats = XXXX-XX-03/XXXX-XX-05 | XXXX-XX-03/XXXX-XX-05 -> 2023-06-03/2023-06-05 (vom Range)",
        "vom 28. bis zum 3. des nächsten Monats" => "3. des nächsten Monats = XXXX-XX-03 | XXXX-XX-03 -> 2023-06-03 (bis Until)",
        "am 3.3.24-5.3.24" => "3.3.24-5.3.24 = XX24-03-03/XX24-03-05 | XX24-03-03/XX24-03-05 -> 2024-03-03/2024-03-05",
        "am 3.3.-5.3." => "3.3.-5.3. = XXXX-03-03/XXXX-03-05 | XXXX-03-03/XXXX-03-05 -> 2023-03-03/2023-03-05",
    }
    reads! { fr:
        "du lundi 29 au mercredi 1er mai" => "lundi 29 au mercredi 1er mai = XXXX-04-29/XXXX-05-01 | XXXX-04-29/XXXX-05-01 -> 2024-04-29/2024-05-01 (du Range)",
        "du 3 au 5 mai" => "3 au 5 mai = XXXX-05-03/XXXX-05-05 | XXXX-05-03/XXXX-05-05 -> 2023-05-03/2023-05-05 (du Range)",
        "du mardi 31 au mercredi 1er février 2023" => "mardi 31 au mercredi 1er février 2023 = 2023-01-31/2023-02-01 | 2023-01-31/2023-02-01 (du Range)",
        "du samedi 31 décembre au dimanche 1er janvier 2023" => "samedi 31 décembre au dimanche 1er janvier 2023 = 2022-12-31/2023-01-01 | 2022-12-31/2023-01-01 (du Range)",
        "du vendredi 30 au samedi 1er mars 2025" => "vendredi 30 au samedi 1er mars 2025 = 2025-01-30/2025-03-01 | 2025-01-30/2025-03-01 (du Range)",
        "les samedi 30 avril et dimanche 1er mai" => "samedi 30 avril = XXXX-04-30 | XXXX-04-30 -> 2022-04-30; dimanche 1er mai = XXXX-05-01 | XXXX-05-01 -> 2022-05-01",
        "du samedi 31 au dimanche 1er janvier 2023" => "samedi 31 au dimanche 1er janvier 2023 = 2022-12-31/2023-01-01 | 2022-12-31/2023-01-01 (du Range)",
        "du samedi 31 au lundi 2 janvier" => "samedi 31 au lundi 2 janvier = XXXX-12-31/XXXX-01-02 | XXXX-12-31/XXXX-01-02 -> 2022-12-31/2023-01-02 (du Range)",
    }
    reads! { nl:
        "van 25-10-2020 tot 3-11-2020" => "25-10-2020 tot 3-11-2020 = 2020-10-25/2020-11-03 | 2020-10-25/2020-11-03 (van Range)",
        "van 25-10 tot 3-11" => "25-10 tot 3-11 = XXXX-10-25/XXXX-11-03 | XXXX-10-25/XXXX-11-03 -> 2022-10-25/2022-11-03 (van Range)",
        "van 25-10 tot 3-11x" => "",
        "van 25-100 tot 7-11" => "",
        "van 125-10 tot 7-11" => "",
        "van 2-1 tot 3-2" => "",
        "kinderen van 9 tot 12 jaar" => "",
        "groepen van 5 tot 10 spelers" => "",
        "leerlingen van 9 tot 12" => "",
    }
    reads! { en:
        "on 3 March/April 2020" => "3 March = XXXX-03-03 | XXXX-03-03 -> 2023-03-03; April 2020 = 2020-04 | 2020-04",
        "March 3 to 25th" => "March 3 to 25th = XXXX-03-03/XXXX-03-25 | XXXX-03-03/XXXX-03-25 -> 2023-03-03/2023-03-25",
        "from May 3, 2023 to next week" => "May 3, 2023 to next week = 2023-05-03/XXXX-WXX -> 2023-05-03/2023-05-28 (from Range)",
        "from May 5, 2022 to May 3, 2022" => "May 5, 2022 = 2022-05-05 | 2022-05-05; May 3, 2022 = 2022-05-03 | 2022-05-03",
        "from May 2022 to March 2022" => "May 2022 = 2022-05 | 2022-05; March 2022 = 2022-03 | 2022-03",
        "from June '32 to April" => "June '32 to April = XX32-06/XXXX-04 | XX32-06/XXXX-04 (from Range)",
        "from May 2022 to 2021" => "May 2022 = 2022-05 | 2022-05; 2021 = 2021 | 2021",
        "from May 5, 2022 to 2022" => "May 5, 2022 to 2022 = 2022-05-05/2022 | 2022-05-05/2022 (from Range)",
    }
    reads! { nl:
        "van 25-10-2020 tot 3-11-2019" => "25-10-2020 = 2020-10-25 | 2020-10-25; 3-11-2019 = 2019-11-03 | 2019-11-03 (tot Until)",
    }
}

#[test]
fn hours_share_the_half_of_the_day() {
    reads! { en:
        "11 to 2 a.m." => "11 to 2 a.m. = T23:00/T02:00 @ 23:00 02:00",
        "11 to 1 p.m." => "11 to 1 p.m. = T11:00/T13:00 @ 11:00 13:00",
        "12 to 2 a.m." => "12 to 2 a.m. = T00:00/T02:00 @ 00:00 02:00",
        "9 to 10 a.m." => "9 to 10 a.m. = T09:00/T10:00 @ 09:00 10:00",
        "13 to 2 p.m." => "13 to 2 p.m. = T13:00/T14:00 @ 13:00 14:00",
        "from 10:30 to 3." => "10:30 to 3 = T10:30/T15:00 @ 10:30 15:00",
        "from 10:30 to 3 km" => "10:30 = T10:30 @ 10:30",
        "from 10:30 to 3 on Monday" => "10:30 to 3 on Monday = XXXX-WXX-1T10:30/XXXX-WXX-1T15:00 -> 2023-05-15T10:30:00/2023-05-15T15:00:00 @ 10:30 15:00",
        "at 10:30 to 9:30 on Monday" => "10:30 to 9:30 on Monday = XXXX-WXX-1T10:30/XXXX-WXX-1T21:30 -> 2023-05-15T10:30:00/2023-05-15T21:30:00 @ 10:30 21:30",
        "from 12:30 to 12:15 on Monday" => "12:30 to 12:15 on Monday = XXXX-WXX-1T12:30/XXXX-WXX-1T00:15 -> 2023-05-15T12:30:00/2023-05-16T00:15:00 @ 12:30 00:15",
        "on Monday from 0:30 to 3" => "Monday from 0:30 to 3 = XXXX-WXX-1T00:30/XXXX-WXX-1T03:00 -> 2023-05-15T00:30:00/2023-05-15T03:00:00 @ 00:30 03:00",
        "on Monday from 0 to 3" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "9.30 to 10.15 a.m." => "9.30 to 10.15 a.m. = T09:30/T10:15 @ 09:30 10:15",
        "from 7 p.m. to midnight" => "7 p.m. to midnight = T19:00/T00:00 @ 19:00 00:00",
        "7 p.m. until 9.30" => "7 p.m. = T19:00 @ 19:00",
        "7 p.m. to 9.00" => "7 p.m. = T19:00 @ 19:00",
        "9 p.m. to 10.30 p.m." => "9 p.m. to 10.30 p.m. = T21:00/T22:30 @ 21:00 22:30",
        "noon to 2.30" => "noon = T12:00 @ 12:00",
    }
    reads! { de:
        "von 18 Uhr bis Mitternacht" => "18 Uhr bis Mitternacht = T18:00/T00:00 @ 18:00 00:00",
        "um 9.30 Uhr bis 10.15" => "9.30 Uhr = T09:30 @ 09:30",
    }
    reads! { es:
        "de las 11 pm a las 2" => "11 pm a las 2 = T23:00/T02:00 @ 23:00 02:00",
        "de las 10 pm a las 12" => "10 pm a las 12 = T22:00/T00:00 @ 22:00 00:00",
        "de las 8 pm a las 10" => "8 pm a las 10 = T20:00/T22:00 @ 20:00 22:00",
        "de las 11 am a las 2" => "11 am a las 2 = T11:00/T14:00 @ 11:00 14:00",
        "de las 11 pm a las 2 personas" => "11 pm = T23:00 @ 23:00",
        "de las 9 a las 9.30" => "9 a las 9.30 = T09:00/T09:30 @ 09:00 09:30",
        "de 9.30 a las 10.15" => "10.15 = T10:15 @ 10:15",
    }
    reads! { nl:
        "om 9 uur tot 10.30" => "9 uur tot 10.30 = T09:00/T10:30 @ 09:00 10:30",
        "van 9.30 tot 10" => "",
        "tussen 14 en 16 uur" => "14 en 16 uur = T14:00/T16:00 @ 14:00 16:00",
        "tussen 9 en 11 uur" => "",
        "maandag tussen 9 en 11 uur" => "maandag tussen 9 en 11 uur = XXXX-WXX-1T09:00/XXXX-WXX-1T11:00 -> 2023-05-15T09:00:00/2023-05-15T11:00:00 @ 09:00 11:00",
        "tussen 14 en 16 uur rijden" => "",
    }
    reads! { pt:
        "de 7 horas a 9h30" => "7 horas a 9h30 = T07:00/T09:30 @ 07:00 09:30",
        "das 7 horas às 9h30" => "7 horas às 9h30 = T07:00/T09:30 @ 07:00 09:30",
        "das 7 horas às 9.30 horas" => "7 horas às 9.30 horas = T07:00/T09:30 @ 07:00 09:30",
        "de 7 horas a 9h5" => "",
    }
    reads! { en:
        "from 22:30 to 6 on Monday" => "22:30 to 6 on Monday = XXXX-WXX-1T22:30/XXXX-WXX-1T06:00 -> 2023-05-15T22:30:00/2023-05-16T06:00:00 @ 22:30 06:00",
        "at 10:30 to 3." => "10:30 to 3 = T10:30/T15:00 @ 10:30 15:00",
        "at 10:30 to 3 km" => "10:30 = T10:30 @ 10:30",
        "at 10:30 to 30." => "10:30 = T10:30 @ 10:30",
        "at 10:30 to 3 on Monday" => "10:30 to 3 on Monday = XXXX-WXX-1T10:30/XXXX-WXX-1T15:00 -> 2023-05-15T10:30:00/2023-05-15T15:00:00 @ 10:30 15:00",
        "at 10:30 to 3 sharp" => "10:30 = T10:30 @ 10:30",
    }
    reads! { es:
        "a las 9 horas a las 10.30" => "9 horas a las 10.30 = T09:00/T10:30 @ 09:00 10:30",
        "a las 9 horas a las 10.30%" => "9 horas = T09:00 @ 09:00",
        "a las 9 horas a las 5km" => "9 horas = T09:00 @ 09:00",
    }
}

#[test]
fn days_with_hours() {
    reads! { en:
        "Monday from 11 p.m. to 2 a.m." => "Monday from 11 p.m. to 2 a.m. = XXXX-WXX-1T23:00/XXXX-WXX-1T02:00 -> 2023-05-15T23:00:00/2023-05-16T02:00:00 @ 23:00 02:00",
        "May 3, 2023, 7 p.m. to midnight" => "May 3, 2023, 7 p.m. to midnight = 2023-05-03T19:00/2023-05-03T00:00 | 2023-05-03T19:00:00/2023-05-04T00:00:00 @ 19:00 00:00",
        "from Monday at 7 to Tuesday" => "Monday = XXXX-WXX-1 -> 2023-05-15; Tuesday = XXXX-WXX-2 -> 2023-05-16",
        "from Monday at 7 p.m. to Tuesday at 9 p.m." => "Monday at 7 p.m. to Tuesday at 9 p.m. = XXXX-WXX-1T19:00/XXXX-WXX-2T21:00 -> 2023-05-15T19:00:00/2023-05-16T21:00:00 (from Range) @ 19:00 21:00",
        "from Monday at 7 p.m. to Tuesday 9-10 p.m." => "Monday at 7 p.m. = XXXX-WXX-1T19:00 -> 2023-05-15T19:00:00 @ 19:00; Tuesday 9-10 p.m. = XXXX-WXX-2T21:00/XXXX-WXX-2T22:00 -> 2023-05-16T21:00:00/2023-05-16T22:00:00 @ 21:00 22:00",
        "from Monday at 7 p.m. to June" => "Monday at 7 p.m. = XXXX-WXX-1T19:00 -> 2023-05-15T19:00:00 @ 19:00",
        "between 0730-0930" => "0730-0930 = T07:30/T09:30 @ 07:30 09:30",
        "between 0730-0930x" => "",
        "from 0730 to 0930 km" => "",
        "the price rose on Monday from 9.30 to 11.15" => "Monday = XXXX-WXX-1 -> 2023-05-15",
    }
    reads! { nl:
        "Open van 9.30 tot 10.15, van 9 tot 12" => "9.30 tot 10.15 = T09:30/T10:15 @ 09:30 10:15",
    }
}
