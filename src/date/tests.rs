#![allow(clippy::string_slice)] // A test may panic.

use crate::Parser;
use crate::document::Value;

static PARSER: std::sync::LazyLock<Parser> = std::sync::LazyLock::new(Parser::default);

/// The dates and times in a text: the slice, then what is known of it.
fn dates(locale: &str, day: &str, text: &str) -> Vec<String> {
    let document = PARSER.parse_as(text, Some(&locale.parse().unwrap()), Some(day.parse().unwrap()));
    let mut found = Vec::new();
    for mention in &document.mentions {
        let (date, clock) = match &mention.value {
            Value::Date(date) => (date, None),
            Value::Time(time) => (&time.date, Some(time)),
            _ => continue,
        };
        let mut shown = format!("{} = {}", mention.text, date.timex.as_deref().unwrap_or("?"));
        if let Some(edtf) = &date.edtf {
            shown.push_str(&format!(" | {edtf}"));
        }
        if date.resolved != date.edtf
            && let Some(resolved) = &date.resolved
        {
            shown.push_str(&format!(" -> {resolved}"));
        }
        if let (Some(start), Some(end)) = (date.qualifier_start, date.qualifier_end) {
            shown.push_str(&format!(" ({} {:?})", &text[start..end], date.relation));
        }
        if let Some(time) = clock {
            let told = [&time.value, &time.low, &time.high, &time.zone];
            let told: Vec<&str> = told.into_iter().flatten().map(String::as_str).collect();
            shown.push_str(&format!(" @ {}", told.join(" ")));
        }
        found.push(shown);
    }
    found
}

fn en(text: &str) -> String {
    dates("en", "2023-05-17", text).join("; ")
}

fn de(text: &str) -> String {
    dates("de", "2023-05-17", text).join("; ")
}

fn nl(text: &str) -> String {
    dates("nl", "2023-05-17", text).join("; ")
}

fn fr(text: &str) -> String {
    dates("fr", "2023-05-17", text).join("; ")
}

fn it(text: &str) -> String {
    dates("it", "2023-05-17", text).join("; ")
}

fn es(text: &str) -> String {
    dates("es", "2023-05-17", text).join("; ")
}

fn pt(text: &str) -> String {
    dates("pt", "2023-05-17", text).join("; ")
}

/// Each line: a text, and what stands in it.
macro_rules! reads {
    ($read:ident: $($text:literal => $wanted:literal,)*) => {
        let rows: &[(&str, &str)] = &[$(($text, $wanted)),*];
        let wrong: Vec<_> = rows
            .iter()
            .map(|&(text, wanted)| (text, $read(text), wanted))
            .filter(|(_, found, wanted)| found != wanted)
            .collect();
        assert!(wrong.is_empty(), "text, found, wanted: {wrong:#?}");
    };
}

mod calendar;
mod clock;
mod germanic;
mod iberian;
mod lean;
mod news;
mod ranges;
mod relative;
mod rules;
mod years;

#[test]
fn months_and_days() {
    reads! { en:
        "The dam broke on Feb. 6." => "Feb. 6 = XXXX-02-06 | XXXX-02-06 -> 2023-02-06",
        "signed on February 6, 2019, in Oslo" => "February 6, 2019 = 2019-02-06 | 2019-02-06",
        "signed on 6 February 2019" => "6 February 2019 = 2019-02-06 | 2019-02-06",
        "the 6th of February" => "6th of February = XXXX-02-06 | XXXX-02-06 -> 2023-02-06",
        "opened in Feb 2020." => "Feb 2020 = 2020-02 | 2020-02",
        "Rents fell in February, he said." => "February = XXXX-02 | XXXX-02 -> 2023-02",
        "in September this year" => "September this year = XXXX-09 | XXXX-09 -> 2023-09",
        "on Tuesday, Feb. 7, 2023" => "Tuesday, Feb. 7, 2023 = 2023-02-07 | 2023-02-07",
        "since June ’87" => "June ’87 = XX87-06 | XX87-06 -> 1987-06 (since Since)",
        "a May poll of farmers" => "May = XXXX-05 | XXXX-05 -> 2023-05",
        "In March 30 trains were late" => "March = XXXX-03 | XXXX-03 -> 2023-03",
        "In March 2,400 trains were late" => "March = XXXX-03 | XXXX-03 -> 2023-03",
    }
    reads! { de:
        "am 3. März 2024" => "3. März 2024 = 2024-03-03 | 2024-03-03",
        "Seit dem 3. März regnet es." => "3. März = XXXX-03-03 | XXXX-03-03 -> 2023-03-03 (Seit Since)",
        "im Jänner 2020" => "Jänner 2020 = 2020-01 | 2020-01",
        "am Dienstag, den 7. Februar" => "Dienstag, den 7. Februar = XXXX-02-07 | XXXX-02-07 -> 2023-02-07",
        "im Mai des vergangenen Jahres" => "Mai des vergangenen Jahres = XXXX-05 | XXXX-05 -> 2022-05",
        "am siebten vierten" => "siebten vierten = XXXX-04-07 | XXXX-04-07 -> 2023-04-07",
    }
}

#[test]
fn digits_only() {
    reads! { en:
        "on 2/6/2019" => "2/6/2019 = 2019-XX-XX | [2019-02-06,2019-06-02]",
        "on 2/6/2019, not 2/13/2019" => "2/6/2019 = 2019-02-06 | 2019-02-06; 2/13/2019 = 2019-02-13 | 2019-02-13",
        "on 2/6/2019, as of 13 May" => "2/6/2019 = 2019-06-02 | 2019-06-02; 13 May = XXXX-05-13 | XXXX-05-13 -> 2023-05-13",
        "on Wednesday, 2/6/2019" => "Wednesday, 2/6/2019 = 2019-02-06 | 2019-02-06",
        "on 2019-02-06" => "2019-02-06 = 2019-02-06 | 2019-02-06",
        "on 30/6/2019" => "30/6/2019 = 2019-06-30 | 2019-06-30",
        "29/2" => "29/2 = XXXX-02-29 | XXXX-02-29 -> 2020-02-29",
        "1/2" => "",
        "1/2 cup, 29/2 cups" => "",
        "by 2/6/22" => "2/6/22 = XX22-XX-XX | [XX22-02-06,XX22-06-02] -> [2022-02-06,2022-06-02] (by By)",
        "stamped 2019-02-06T10:38:07.190Z" => "2019-02-06T10:38:07.190Z = 2019-02-06T10:38:07 | 2019-02-06T10:38:07 @ 10:38:07 Etc/UTC",
    }
    assert_eq!(dates("en-GB", "2023-05-17", "on 2/6/2019").join(""), "2/6/2019 = 2019-06-02 | 2019-06-02");
    assert_eq!(dates("en-US", "2023-05-17", "on 2/6/2019").join(""), "2/6/2019 = 2019-02-06 | 2019-02-06");
    // Canada writes both ways.
    assert_eq!(
        dates("en-CA", "2023-05-17", "on 2/6/2019").join(""),
        "2/6/2019 = 2019-XX-XX | [2019-02-06,2019-06-02]"
    );
    reads! { de:
        "am 03.03.2024" => "03.03.2024 = 2024-03-03 | 2024-03-03",
        "am 3.3. und" => "3.3. = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
        "Version 1.2.2016.4 und 192.168.1.20" => "",
    }
}

#[test]
fn years() {
    reads! { en:
        "born in 2012." => "2012 = 2012 | 2012",
        "a 2012 charity gala" => "2012 = 2012 | 2012",
        "Volvo 2018 sales rose" => "2018 = 2018 | 2018",
        "Volvo 2018 vans" => "",
        "the 2016 elections" => "2016 = 2016 | 2016",
        "not since 1954" => "1954 = 1954 | 1954 (since Since)",
        "(2019)" => "2019 = 2019 | 2019",
        "by 2050 at the latest" => "2050 = 2050 | 2050 (by By)",
        "For 2017, all models" => "2017 = 2017 | 2017",
        "the 2012–13 season" => "2012–13 = 2012/2013 | 2012/2013",
        "in 2022/23" => "2022/23 = 2022/2023 | 2022/2023",
        "from 2010 to 2015" => "2010 to 2015 = 2010/2015 | 2010/2015 (from Range)",
        "in the 1990s" => "1990s = 199 | 199X",
        "the ’90s" => "’90s = 199 | 199X",
        "the '84 car" => "'84 = 1984 | 1984",
        "He said '84 goats' twice." => "",
        "the nineties" => "nineties = 199 | 199X",
        "a 19th-century mill" => "19th-century = 18 | 18XX",
        "in 44 BC" => "44 BC = -0043 | -0043",
        "in AD 79" => "AD 79 = 0079 | 0079",
        "in fiscal 2019" => "2019 = FY2019",
    }
    reads! { de:
        "Im Jahr 2012 kamen" => "2012 = 2012 | 2012",
        "Bundestagswahl 2021" => "2021 = 2021 | 2021",
        "der 1955 geborene Maler" => "1955 = 1955 | 1955",
        "in den 1990er-Jahren" => "1990er-Jahren = 199 | 199X",
        "in den 90ern" => "90ern = 199 | 199X",
        "im 21. Jahrhundert" => "21. Jahrhundert = 20 | 20XX",
        "von 2010 bis 2015" => "2010 bis 2015 = 2010/2015 | 2010/2015 (von Range)",
    }
}

#[test]
fn parts_of_the_year() {
    reads! { en:
        "in Q3 2022" => "Q3 2022 = 2022-Q3 | 2022-35",
        "the third quarter of 2021" => "third quarter of 2021 = 2021-Q3 | 2021-35",
        "next year's first quarter" => "next year's first quarter = XXXX-Q1 | XXXX-33 -> 2024-33",
        "first half of 2022" => "first half of 2022 = 2022-H1 | 2022-40",
        "in autumn 2022" => "autumn 2022 = 2022-FA | 2022-23",
        "last fall" => "last fall = XXXX-FA | XXXX-23 -> 2022-23",
        "early 2022" => "early 2022 = 2022 | 2022",
        "by the end of March" => "end of March = XXXX-03 | XXXX-03 -> 2023-03 (by By)",
        "until the end of the year" => "end of the year = XXXX -> 2023 (until Until)",
        "the first week of 2015" => "first week of 2015 = 2015-W01 | 2014-12-29/2015-01-04",
    }
    reads! { de:
        "im dritten Quartal 2022" => "dritten Quartal 2022 = 2022-Q3 | 2022-35",
        "Ende Dezember" => "Ende Dezember = XXXX-12 | XXXX-12 -> 2022-12",
        "im vergangenen Sommer" => "vergangenen Sommer = XXXX-SU | XXXX-22 -> 2022-22",
        "in der KW 12" => "KW 12 = XXXX-W12 -> 2023-03-20/2023-03-26",
    }
}

#[test]
fn seen_from_the_text() {
    // The 17th of May 2023 is a Wednesday.
    reads! { en:
        "He resigned on Friday." => "Friday = XXXX-WXX-5 -> 2023-05-12",
        "due by Monday" => "Monday = XXXX-WXX-1 -> 2023-05-22 (by By)",
        "to be paid by 15 August" => "15 August = XXXX-08-15 | XXXX-08-15 -> 2023-08-15 (by By)",
        "He will resign on Friday." => "Friday = XXXX-WXX-5 -> 2023-05-19",
        "late on Monday night" => "late on Monday night = XXXX-WXX-1TNI -> 2023-05-15",
        "last Friday" => "last Friday = XXXX-WXX-5 -> 2023-05-12",
        "next Tuesday" => "next Tuesday = XXXX-WXX-2 -> 2023-05-23",
        "Monday next week" => "Monday next week = XXXX-WXX-1 -> 2023-05-22",
        "last week" => "last week = XXXX-WXX -> 2023-05-08/2023-05-14",
        "earlier this month" => "earlier this month = XXXX-XX -> 2023-05",
        "last year" => "last year = XXXX -> 2022",
        "the past three months" => "past three months = P3M -> 2023-02-17/2023-05-16",
        "in recent weeks" => "recent weeks = PAST_REF",
        "three days ago" => "three days ago = XXXX-XX-XX -> 2023-05-14",
        "six months ago" => "six months ago = XXXX-XX -> 2022-11-17~",
        "two years later" => "two years later = XXXX",
        "in three weeks' time" => "in three weeks' time = XXXX-WXX -> 2023-06-07~",
        "the worst in three weeks" => "",
        "last March" => "last March = XXXX-03 | XXXX-03 -> 2023-03",
        "over the weekend" => "weekend = XXXX-WXX-WE -> 2023-05-13/2023-05-14",
        "yesterday" => "yesterday = XXXX-XX-XX -> 2023-05-16",
        "that summer" => "that summer = XXXX-SU | XXXX-22",
        "the following Monday" => "following Monday = XXXX-WXX-1",
        "more than in the previous year" => "previous year = XXXX",
        "previous week" => "previous week = XXXX-WXX -> 2023-05-08/2023-05-14",
        "the same day" => "same day = XXXX-XX-XX",
        "on a Tuesday" => "Tuesday = XXXX-WXX-2",
        "two days after tomorrow" => "two days after tomorrow = XXXX-XX-XX -> 2023-05-20",
    }
    reads! { de:
        "vor drei Jahren" => "vor drei Jahren = XXXX -> 2020-05-17~",
        "am vergangenen Dienstag" => "vergangenen Dienstag = XXXX-WXX-2 -> 2023-05-09",
        "im kommenden Jahr" => "kommenden Jahr = XXXX -> 2024",
        "am Montagabend" => "Montagabend = XXXX-WXX-1TEV -> 2023-05-15",
        "bis morgen Abend" => "morgen Abend = XXXX-XX-XXTEV -> 2023-05-18 (bis Until)",
        "heute und bis morgen" => "heute = XXXX-XX-XX -> 2023-05-17; morgen = XXXX-XX-XX -> 2023-05-18 (bis Until)",
        "am Morgen" => "Morgen = TMO",
        "in den vergangenen Jahren" => "vergangenen Jahren = PAST_REF",
    }
}

#[test]
fn what_chooses_stands_behind() {
    reads! { fr:
        "La semaine dernière, il a plu." => "semaine dernière = XXXX-WXX -> 2023-05-08/2023-05-14",
        "dès l’an prochain" => "an prochain = XXXX -> 2024 (dès Since)",
        "le mois passé" => "mois passé = XXXX-XX -> 2023-04",
        "ce mois-ci" => "ce mois-ci = XXXX-XX -> 2023-05",
        "cette année-là" => "cette année-là = XXXX",
        "Jeudi dernier, elle a signé." => "Jeudi dernier = XXXX-WXX-4 -> 2023-05-11",
        "lundi prochain" => "lundi prochain = XXXX-WXX-1 -> 2023-05-22",
        "en mars dernier" => "mars dernier = XXXX-03 | XXXX-03 -> 2023-03",
        "le 3 août dernier" => "3 août dernier = XXXX-08-03 | XXXX-08-03 -> 2022-08-03",
        "l’été prochain" => "été prochain = XXXX-SU | XXXX-22 -> 2023-22",
        "au cours des trois derniers mois" => "trois derniers mois = P3M -> 2023-02-17/2023-05-16",
        "ces dernières années" => "ces dernières années = PAST_REF",
        "la nuit dernière" => "nuit dernière = XXXX-XX-XXTNI -> 2023-05-16",
        "dans trois jours" => "dans trois jours = XXXX-XX-XX -> 2023-05-20",
        "la dernière semaine de sa vie" => "",
    }
    reads! { it:
        "la settimana scorsa" => "settimana scorsa = XXXX-WXX -> 2023-05-08/2023-05-14",
        "l’anno prossimo" => "anno prossimo = XXXX -> 2024",
        "lunedì scorso" => "lunedì scorso = XXXX-WXX-1 -> 2023-05-15",
        "venerdì prossimo" => "venerdì prossimo = XXXX-WXX-5 -> 2023-05-19",
        "il 3 marzo scorso" => "3 marzo scorso = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
        "lo scorso mese" => "scorso mese = XXXX-XX -> 2023-04",
        "negli ultimi tre mesi" => "ultimi tre mesi = P3M -> 2023-02-17/2023-05-16",
        "l’estate scorsa" => "estate scorsa = XXXX-SU | XXXX-22 -> 2022-22",
    }
}

#[test]
fn centuries_and_decades_by_their_words() {
    reads! { fr:
        "au XIXe siècle" => "XIXe siècle = 18 | 18XX",
        "au IVᵉ siècle avant Jésus-Christ" => "IVᵉ siècle avant Jésus-Christ = BC03 | -03XX",
        "un château du XVIIe ou XVIIIe siècle" => "XVIIIe siècle = 17 | 17XX",
        "du XVIe au XVIIIe siècle" => "XVIe au XVIIIe siècle = 15/17 | 15XX/17XX (du Range)",
        "aux XVIIIe et XIXe siècles" => "XVIIIe = 17 | 17XX; XIXe siècles = 18 | 18XX",
        "au vingtième siècle" => "vingtième siècle = 19 | 19XX",
        "dans les années 1990" => "années 1990 = 199 | 199X",
        "les années 70 et 80" => "années 70 = 197 | 197X; 80 = 198 | 198X",
        "les années quatre-vingt-dix" => "années quatre-vingt-dix = 199 | 199X",
        "à la fin des années 80" => "fin des années 80 = 198 | 198X",
        "Louis XIV et le chapitre XIX" => "",
    }
    reads! { it:
        "nel XIX secolo" => "XIX secolo = 18 | 18XX",
        "nel V secolo a.C." => "V secolo a.C. = BC04 | -04XX",
        "il Novecento italiano" => "Novecento = 19 | 19XX",
        "una Cinquecento rossa, novecento euro" => "",
        "nel '900, dal ’300 al ’400" => "'900 = 19 | 19XX; ’300 al ’400 = 13/14 | 13XX/14XX (dal Range)",
        "e '500 euro, il '900', '900 e basta" => "",
        "negli anni Novanta" => "anni Novanta = 199 | 199X",
        "gli anni ’60 e ’70" => "anni ’60 = 196 | 196X; ’70 = 197 | 197X",
        "nel ’68" => "’68 = 1968 | 1968",
        "il 1° maggio" => "1° maggio = XXXX-05-01 | XXXX-05-01 -> 2023-05-01",
        "da 35 anni 20 operai" => "",
    }
}

#[test]
fn parts_of_the_year_in_romance_languages() {
    reads! { fr:
        "au premier semestre" => "premier semestre = XXXX-H1 | XXXX-40 -> 2023-40",
        "au second semestre 2022" => "second semestre 2022 = 2022-H2 | 2022-41",
        "au 3e trimestre de 2021" => "3e trimestre de 2021 = 2021-Q3 | 2021-35",
        "dès le premier trimestre de l’année prochaine" => "premier trimestre de l’année prochaine = XXXX-Q1 | XXXX-33 -> 2024-33 (dès Since)",
        "fin mars" => "fin mars = XXXX-03 | XXXX-03 -> 2023-03",
        "à la mi-avril" => "mi-avril = XXXX-04 | XXXX-04 -> 2023-04",
        "début 2024" => "début 2024 = 2024 | 2024",
        "d’ici la fin de l’année" => "fin de l’année = XXXX -> 2023 (d’ici By)",
        "la dernière semaine de juillet 2020" => "dernière semaine de juillet 2020 = 2020-07-27/2020-08-02 | 2020-07-27/2020-08-02",
        "les trois premiers mois de 2022" => "trois premiers mois de 2022 = 2022-01-01/2022-03-31 | 2022-01-01/2022-03-31",
        "les premiers mois de 2022" => "2022 = 2022 | 2022",
        "L’été a été chaud, il a été élu." => "été = XXXX-SU | XXXX-22",
        "l’été 2019" => "été 2019 = 2019-SU | 2019-22",
        "Le rover est sur Mars depuis mars." => "mars = XXXX-03 | XXXX-03 -> 2023-03 (depuis Since)",
    }
    reads! { it:
        "nel primo semestre del 2022" => "primo semestre del 2022 = 2022-H1 | 2022-40",
        "nel terzo trimestre" => "terzo trimestre = XXXX-Q3 | XXXX-35 -> 2022-35",
        "a fine marzo" => "fine marzo = XXXX-03 | XXXX-03 -> 2023-03",
        "a metà degli anni Ottanta" => "metà degli anni Ottanta = 198 | 198X",
        "entro la fine dell’anno" => "fine dell’anno = XXXX -> 2023 (entro By)",
        "l’ultima settimana di luglio" => "ultima settimana di luglio = XXXX-WXX | XXXX-07 -> 2022-07-25/2022-07-31",
    }
}

#[test]
fn ranges_of_days() {
    reads! { en:
        "on March 3-5" => "March 3-5 = XXXX-03-03/XXXX-03-05 | XXXX-03-03/XXXX-03-05 -> 2023-03-03/2023-03-05",
        "Feb. 6–8, 2022" => "Feb. 6–8, 2022 = 2022-02-06/2022-02-08 | 2022-02-06/2022-02-08",
        "from 3 to 5 March" => "3 to 5 March = XXXX-03-03/XXXX-03-05 | XXXX-03-03/XXXX-03-05 -> 2023-03-03/2023-03-05 (from Range)",
        "from May to October 2020" => "May to October 2020 = 2020-05/2020-10 | 2020-05/2020-10 (from Range)",
        "between Monday and Friday" => "Monday and Friday = XXXX-WXX-1/XXXX-WXX-5 -> 2023-05-15/2023-05-19 (between Range)",
        "rose on March 3 to 25 percent" => "March 3 = XXXX-03-03 | XXXX-03-03 -> 2023-03-03",
    }
    reads! { de:
        "am 3. und 4. März" => "3. und 4. März = XXXX-03-03/XXXX-03-04 | XXXX-03-03/XXXX-03-04 -> 2023-03-03/2023-03-04",
        "am 3. und 10. März" => "3. = XXXX-03-03 | XXXX-03-03 -> 2023-03-03; 10. März = XXXX-03-10 | XXXX-03-10 -> 2023-03-10",
        "im Februar/März 2010" => "Februar/März 2010 = 2010-02/2010-03 | 2010-02/2010-03",
    }
}

#[test]
fn times_of_day() {
    reads! { en:
        "at 2140h, after 2000h of flight" => "2140h = T21:40 @ 21:40",
        "at 7.05am" => "7.05am = T07:05 @ 07:05",
        "doors open at 7 p.m." => "7 p.m. = T19:00 @ 19:00",
        "14:30 GMT" => "14:30 GMT = T14:30 @ 14:30 Etc/GMT",
        "1430 GMT" => "1430 GMT = T14:30 @ 14:30 Etc/GMT",
        "Open 09:00-17:30." => "09:00-17:30 = T09:00/T17:30 @ 09:00 17:30",
        "Luke 10:25-11:13, 21:15-18:25, 10:00-12:00-14:00, 9:00-17:30" => "",
        "at 5:25 a.m. ET" => "5:25 a.m. ET = T05:25 @ 05:25 America/New_York",
        "12:10 a.m." => "12:10 a.m. = T00:10 @ 00:10",
        "at noon" => "noon = T12:00 @ 12:00",
        "half past seven" => "half past seven = T07:30 @ 07:30",
        "quarter to eight in the evening" => "quarter to eight in the evening = T19:45 @ 19:45",
        "7-9:30 p.m." => "7-9:30 p.m. = T19:00/T21:30 @ 19:00 21:30",
        "11 to 1 p.m." => "11 to 1 p.m. = T11:00/T13:00 @ 11:00 13:00",
        "Feb. 6 at 7 p.m." => "Feb. 6 at 7 p.m. = XXXX-02-06T19:00 | XXXX-02-06 -> 2023-02-06T19:00:00 @ 19:00",
        "Monday at 8:30am" => "Monday at 8:30am = XXXX-WXX-1T08:30 -> 2023-05-15T08:30:00 @ 08:30",
        "3:18 a.m. on June 1, 2022" => "3:18 a.m. on June 1, 2022 = 2022-06-01T03:18 | 2022-06-01T03:18:00 @ 03:18",
        "at around 2:30 a.m." => "2:30 a.m. = T02:30 (around Approximate) @ 02:30",
    }
    reads! { de:
        "um 14.30 Uhr" => "14.30 Uhr = T14:30 @ 14:30",
        "gegen 20 Uhr" => "20 Uhr = T20:00 (gegen Approximate) @ 20:00",
        "von 17 bis 18 Uhr" => "17 bis 18 Uhr = T17:00/T18:00 @ 17:00 18:00",
        "um halb acht" => "halb acht = T07:30 @ 07:30",
        "um 9 Uhr abends" => "9 Uhr abends = T21:00 @ 21:00",
        "um 12 Uhr MEZ" => "12 Uhr MEZ = T12:00 @ 12:00 Europe/Berlin",
    }
}

#[test]
fn parts_of_a_stretch() {
    reads! { en:
        "the second week of March" => "second week of March = XXXX-03-W02 | XXXX-03 -> 2023-03-06/2023-03-12",
        "the last week of March 2021" => "last week of March 2021 = 2021-03-22/2021-03-28 | 2021-03-22/2021-03-28",
        "the first two weeks of 2021" => "first two weeks of 2021 = 2021-01-04/2021-01-17 | 2021-01-04/2021-01-17",
        "the last three days of April" => "last three days of April = XXXX-XX-XX | XXXX-04 -> 2023-04-28/2023-04-30",
        "the first Monday of June" => "first Monday of June = XXXX-06-WXX-1-#1 | XXXX-06 -> 2023-06-05",
        "the last Friday in October 2022" => "last Friday in October 2022 = 2022-10-28 | 2022-10-28",
        "the third Thursday of next month" => "third Thursday of next month = XXXX-WXX-4 -> 2023-06-15",
        "the first Sunday evening of June" => "first Sunday evening of June = XXXX-06-WXX-7-#1TEV | XXXX-06 -> 2023-06-04",
        "the tenth day of this month" => "tenth day of this month = XXXX-XX-XX -> 2023-05-10",
        "the second month of 2020" => "second month of 2020 = 2020-02 | 2020-02",
        "the final quarter of last year" => "final quarter of last year = XXXX-QX -> 2022-36",
        "the opening weekend of July" => "opening weekend of July = XXXX-WXX-WE | XXXX-07 -> 2022-07-02/2022-07-03",
        "the first decade of the 20th century" => "first decade of the 20th century = 190 | 190X",
        "the fifth Friday of February 2021" => "Friday = XXXX-WXX-5 -> 2023-05-12; February 2021 = 2021-02 | 2021-02",
        "the rest of the week" => "rest of the week = XXXX-WXX -> 2023-05-17/2023-05-21",
        "the rest of this month" => "rest of this month = XXXX-XX -> 2023-05-17/2023-05-31",
        "the year to date" => "year to date = XXXX -> 2023-01-01/2023-05-17",
        "by year's end" => "year's end = XXXX -> 2023 (by By)",
        "before the end of this week" => "end of this week = XXXX-WXX -> 2023-05-18/2023-05-21 (before Before)",
        "earlier this week" => "earlier this week = XXXX-WXX -> 2023-05-15/2023-05-17",
        "later this week" => "later this week = XXXX-WXX -> 2023-05-17/2023-05-21",
        "early last week" => "early last week = XXXX-WXX -> 2023-05-08/2023-05-10",
        "the last week of his life" => "",
        "the first day of the trial" => "",
    }
}

#[test]
fn lengths_that_points_are_counted_from() {
    reads! { en:
        "two years and three months ago" => "two years and three months ago = XXXX-XX -> 2021-02-17~",
        "a year and a half ago" => "a year and a half ago = XXXX -> 2021-11-17~",
        "twenty-six weeks ago" => "twenty-six weeks ago = XXXX-WXX -> 2022-11-16~",
        "three days before Monday" => "three days before Monday = XXXX-XX-XX -> 2023-05-12",
        "two weeks after Nov. 8" => "two weeks after Nov. 8 = XXXX-WXX -> 2022-11-22",
        "a week from Friday" => "a week from Friday = XXXX-WXX -> 2023-05-26",
        "two weeks ago Tuesday" => "two weeks ago Tuesday = XXXX-WXX-2 -> 2023-05-02",
        "Monday, two weeks from now" => "Monday, two weeks from now = XXXX-WXX-1 -> 2023-05-29",
        "more than two weeks ago" => "two weeks ago = XXXX-WXX -> 2023-05-03~ (more than Before)",
        "five business days ago" => "five business days ago = XXXX-XX-XX -> 2023-05-10",
        "the next two business days" => "next two business days = P2BD -> 2023-05-18/2023-05-19",
        "open from 10 am for three hours" => "10 am for three hours = T10:00/T13:00 @ 10:00 13:00",
        "for two hours from 9:30 a.m." => "two hours from 9:30 a.m. = T09:30/T11:30 @ 09:30 11:30",
        "away for three days from Monday" => "three days from Monday = XXXX-WXX-1/XXXX-XX-XX -> 2023-05-22/2023-05-24",
        "two weeks starting May 20" => "two weeks starting May 20 = XXXX-05-20/XXXX-XX-XX -> 2023-05-20/2023-06-02",
        "jailed on Monday for three days" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "between now and Friday" => "now and Friday = PRESENT_REF/XXXX-WXX-5 -> 2023-05-17/2023-05-19 (between Range)",
        "from 2010 till now" => "2010 till now = 2010/PRESENT_REF -> 2010/2023-05-17 (from Range)",
    }
}

#[test]
fn stretches_told_by_a_day_in_them() {
    reads! { en:
        "the week of July 4" => "week of July 4 = P1W -> 2022-07-04/2022-07-10",
        "in the week ended March 3, 2023" => "week ended March 3, 2023 = P1W | 2023-02-25/2023-03-03",
        "the three months ended March 31, 2023" => "three months ended March 31, 2023 = P3M | 2023-01-01/2023-03-31",
        "the week after next" => "week after next = XXXX-WXX -> 2023-05-29/2023-06-04",
        "the year before last" => "year before last = XXXX -> 2021",
        "two weekends ago" => "two weekends ago = XXXX-WXX-WE -> 2023-05-06/2023-05-07",
        "half an hour ago" => "half an hour ago = XXXX-XX-XXTXX",
        "in two days from today" => "in two days from today = XXXX-XX-XX -> 2023-05-19",
        "the 10 previous weeks" => "10 previous weeks = P10W -> 2023-03-08/2023-05-16",
        "the late nineties" => "late nineties = 199 | 199X",
        "in her late sixties" => "",
        "late summer" => "late summer = XXXX-SU | XXXX-22",
        "no earlier than May 5" => "May 5 = XXXX-05-05 | XXXX-05-05 -> 2023-05-05 (no earlier than Since)",
        "from the 4th to the 12th of June" => "4th to the 12th of June = XXXX-06-04/XXXX-06-12 | XXXX-06-04/XXXX-06-12 -> 2023-06-04/2023-06-12 (from the Range)",
        "20:00 on the 3rd of June" => "20:00 on the 3rd of June = XXXX-06-03T20:00 | XXXX-06-03 -> 2023-06-03T20:00:00 @ 20:00",
        "23/12 before 5pm" => "23/12 before 5pm = XXXX-12-23T17:00 | XXXX-12-23 -> 2022-12-23T17:00:00 @ 17:00",
    }
}

#[test]
fn ends_that_share_what_the_beginning_says() {
    reads! { en:
        "from Sept. 3 until the 7th" => "Sept. 3 until the 7th = XXXX-09-03/XXXX-09-07 | XXXX-09-03/XXXX-09-07 -> 2022-09-03/2022-09-07 (from Range)",
        "between 1990 and 2000" => "1990 and 2000 = 1990/2000 | 1990/2000 (between Range)",
        "between 1950 and 2000 members" => "",
        "the first three months of the year" => "first three months of the year = XXXX-XX -> 2023-01-01/2023-03-31",
        "in the first half of the year" => "first half of the year = XXXX-H1 | XXXX-40 -> 2023-40",
        "in the summer of '69" => "summer of '69 = XX69-SU | XX69-22 -> 1969-22",
        "The film is set in the '30s." => "'30s = 193 | 193X",
        "tonight at seven" => "tonight at seven = XXXX-XX-XXT19:00 -> 2023-05-17T19:00:00 @ 19:00",
        "2017 May 25" => "2017 May 25 = 2017-05-25 | 2017-05-25",
        "the day after Tuesday" => "day after Tuesday = XXXX-XX-XX -> 2023-05-17",
        "3-5 tomorrow" => "3-5 tomorrow = XXXX-XX-XXT03:00/XXXX-XX-XXT05:00 -> 2023-05-18T03:00:00/2023-05-18T05:00:00 @ 03:00 05:00",
        "tomorrow 3-5" => "tomorrow 3-5 = XXXX-XX-XXT03:00/XXXX-XX-XXT05:00 -> 2023-05-18T03:00:00/2023-05-18T05:00:00 @ 03:00 05:00",
        "won today 6-4" => "today = XXXX-XX-XX -> 2023-05-17",
        "less than two hours ago" => "two hours ago = XXXX-XX-XXTXX (less than After)",
        "11 % less than a year ago" => "a year ago = XXXX -> 2022-05-17~",
        "on 25.5.2021 and 3.4.2021" => "25.5.2021 = 2021-05-25 | 2021-05-25; 3.4.2021 = 2021-04-03 | 2021-04-03",
    }
}

#[test]
fn days_and_months_in_other_dress() {
    reads! { en:
        "due on the 21st." => "21st = XXXX-XX-21 | XXXX-XX-21 -> 2023-05-21",
        "by the 3rd, at the latest" => "3rd = XXXX-XX-03 | XXXX-XX-03 -> 2023-06-03 (by By)",
        "He birdied on the 18th." => "",
        "on the 18th floor" => "",
        "Sat 13th" => "Sat 13th = XXXX-XX-13 | XXXX-XX-13 -> 2023-05-13",
        "filed Dec31, 2020" => "Dec31, 2020 = 2020-12-31 | 2020-12-31",
        "on 2020/23/Sep" => "2020/23/Sep = 2020-09-23 | 2020-09-23",
        "the 23-2020-September copy" => "23-2020-September = 2020-09-23 | 2020-09-23",
        "On 2016 10 16, it began" => "2016 10 16 = 2016-10-16 | 2016-10-16",
        "on 11/20, 11/22 or 11/25" => "11/20 = XXXX-11-20 | XXXX-11-20 -> 2022-11-20; 11/22 = XXXX-11-22 | XXXX-11-22 -> 2022-11-22; 11/25 = XXXX-11-25 | XXXX-11-25 -> 2022-11-25",
        "from 10/21-11/22/2017" => "10/21-11/22/2017 = 2017-10-21/2017-11-22 | 2017-10-21/2017-11-22 (from Range)",
        "born in April of 87." => "April of 87 = XX87-04 | XX87-04 -> 1987-04",
        "on 4 May nineteen seventy-two." => "4 May nineteen seventy-two = 1972-05-04 | 1972-05-04",
        "in August two thousand and fifteen" => "August two thousand and fifteen = 2015-08 | 2015-08",
        "In March two thousand trains ran" => "March = XXXX-03 | XXXX-03 -> 2023-03",
        "on fifteen August 1993" => "fifteen August 1993 = 1993-08-15 | 1993-08-15",
        "on friday march fifteenth" => "friday march fifteenth = XXXX-03-15 | XXXX-03-15 -> 2024-03-15",
        "the 1990 s" => "1990 s = 199 | 199X",
    }
}

#[test]
fn hours_in_other_dress() {
    reads! { en:
        "at nine thirty" => "nine thirty = T09:30 @ 09:30",
        "Monday at five-forty-five" => "Monday at five-forty-five = XXXX-WXX-1T05:45 -> 2023-05-15T05:45:00 @ 05:45",
        "from two thirty to two forty-five" => "two thirty to two forty-five = T02:30/T02:45 @ 02:30 02:45",
        "at 9:00a" => "9:00a = T09:00 @ 09:00",
        "today at 9p" => "today at 9p = XXXX-XX-XXT21:00 -> 2023-05-17T21:00:00 @ 21:00",
        "around 11ish" => "11ish = T11:00 (around Approximate) @ 11:00",
        "between 0730-0930" => "0730-0930 = T07:30/T09:30 @ 07:30 09:30",
        "next Monday 6-8" => "next Monday 6-8 = XXXX-WXX-1T06:00/XXXX-WXX-1T08:00 -> 2023-05-22T06:00:00/2023-05-22T08:00:00 @ 06:00 08:00",
        "won on Monday 6-4" => "Monday = XXXX-WXX-1 -> 2023-05-15",
        "Monday morning 6-8" => "Monday morning 6-8 = XXXX-WXX-1T06:00/XXXX-WXX-1T08:00 -> 2023-05-15T06:00:00/2023-05-15T08:00:00 @ 06:00 08:00",
        "from 10:30 to 3 on Monday" => "10:30 to 3 on Monday = XXXX-WXX-1T10:30/XXXX-WXX-1T15:00 -> 2023-05-15T10:30:00/2023-05-15T15:00:00 @ 10:30 15:00",
        "at 7 this evening" => "7 this evening = XXXX-XX-XXT19:00 -> 2023-05-17T19:00:00 @ 19:00",
        "in the morning" => "morning = TMO",
        "in the morning at 7" => "morning at 7 = T07:00 @ 07:00",
        "late afternoon" => "late afternoon = TAF",
        "at thirty-six minutes past eight in the evening" => "thirty-six minutes past eight in the evening = T20:36 @ 20:36",
    }
}

#[test]
fn hours_with_their_word() {
    reads! { fr:
        "Rendez-vous à 14h30." => "14h30 = T14:30 @ 14:30",
        "à 20 heures" => "20 heures = T20:00 @ 20:00",
        "vers 14 h 05" => "14 h 05 = T14:05 (vers Approximate) @ 14:05",
        "à 14 heures 30 précises" => "14 heures 30 = T14:30 @ 14:30",
        "à vingt et une heures" => "vingt et une heures = T21:00 @ 21:00",
        "à huit heures moins le quart" => "huit heures moins le quart = T07:45 @ 07:45",
        "à sept heures et demie du soir" => "sept heures et demie du soir = T19:30 @ 19:30",
        "vers trois heures du matin" => "trois heures du matin = T03:00 (vers Approximate) @ 03:00",
        "à midi et demi" => "midi et demi = T12:30 @ 12:30",
        "à minuit moins cinq" => "minuit moins cinq = T23:55 @ 23:55",
        "de 14h à 16h30" => "14h à 16h30 = T14:00/T16:30 @ 14:00 16:30",
        "ouvert de 9 à 17 heures" => "9 à 17 heures = T09:00/T17:00 @ 09:00 17:00",
        "entre midi et 14 heures" => "midi et 14 heures = T12:00/T14:00 @ 12:00 14:00",
        "mardi à 18h" => "mardi à 18h = XXXX-WXX-2T18:00 -> 2023-05-16T18:00:00 @ 18:00",
        "à 20 heures, heure de Paris" => "20 heures = T20:00 @ 20:00",
        "à 14h GMT" => "14h GMT = T14:00 @ 14:00 Etc/GMT",
        "à 10 heures du matin mardi 6 juin" => "10 heures du matin mardi 6 juin = XXXX-06-06T10:00 | XXXX-06-06 -> 2023-06-06T10:00:00 @ 10:00",
        "un trajet de 2h30, en 3 h 45, de deux à trois heures" => "",
        "à trois heures de route, pendant 24 heures, 35 heures" => "",
        "de 8 à 10 heures de sommeil, une attente de 2h à 3h" => "",
    }
}

#[test]
fn zones() {
    reads! { en:
        "at 0900 GMT" => "0900 GMT = T09:00 @ 09:00 Etc/GMT",
        "at 9 a.m. ET" => "9 a.m. ET = T09:00 @ 09:00 America/New_York",
        "at 9 a.m. EST" => "9 a.m. EST = T09:00 @ 09:00 -05:00",
        "at 14:30 GMT+1" => "14:30 GMT+1 = T14:30 @ 14:30 +01:00",
        "at 14:30 UTC-05:30" => "14:30 UTC-05:30 = T14:30 @ 14:30 -05:30",
        "08:00 GMT-10:00 GMT" => "08:00 GMT-10:00 GMT = T08:00/T10:00 @ 08:00 10:00 Etc/GMT",
        "at 14:30 +0200" => "14:30 +0200 = T14:30 @ 14:30 +02:00",
        "at 8:00-9:30" => "8:00-9:30 = T08:00/T09:30 @ 08:00 09:30",
        "2019-02-06T10:38:07+02:00" => "2019-02-06T10:38:07+02:00 = 2019-02-06T10:38:07 | 2019-02-06T10:38:07 @ 10:38:07 +02:00",
        "at 9 p.m. Moscow time" => "9 p.m. Moscow time = T21:00 @ 21:00 Europe/Moscow",
        "at 9 p.m. local time" => "9 p.m. local time = T21:00 @ 21:00",
        "at 9 p.m. BST" => "9 p.m. BST = T21:00 @ 21:00 +01:00",
        "at 9 p.m. IST" => "9 p.m. IST = T21:00 @ 21:00",
    }
    let zone = |locale: &str, text: &str| dates(locale, "2023-05-17", text).join("");
    assert_eq!(zone("en-IN", "at 9 p.m. IST"), "9 p.m. IST = T21:00 @ 21:00 +05:30");
    assert_eq!(zone("en-IE", "at 9 p.m. IST"), "9 p.m. IST = T21:00 @ 21:00 +01:00");
    assert_eq!(zone("en-US", "at 9 p.m. CST"), "9 p.m. CST = T21:00 @ 21:00 -06:00");
}

/// What can be read in two ways says so.
#[test]
fn notices_of_what_is_ambiguous() {
    let notices = |locale: Option<&str>, text: &str| -> Vec<&str> {
        let locale = locale.map(|locale| locale.parse().unwrap());
        PARSER.parse_as(text, locale.as_ref(), None).notices.iter().map(|notice| notice.kind.name()).collect()
    };
    assert_eq!(notices(None, "The bridge was opened on 03/04/2019."), ["ambiguous_date"]);
    assert_eq!(notices(Some("en"), "The bridge was opened on 03/04/2019."), ["ambiguous_date"]);
    assert_eq!(notices(Some("en-US"), "The bridge was opened on 03/04/2019."), [""; 0]);
    assert_eq!(notices(Some("de"), "Die Brücke wurde am 03.04.2019 eröffnet."), [""; 0]);
    assert_eq!(notices(None, "The bridge was opened on 13/04/2019 and shut on 03/05/2019."), [""; 0]);
    assert_eq!(notices(Some("en"), "It begins at 9 p.m. IST."), ["ambiguous_zone"]);
    assert_eq!(notices(Some("en-IN"), "It begins at 9 p.m. IST."), [""; 0]);
    assert_eq!(notices(Some("en"), "It begins at 9 p.m. ET."), [""; 0]);
}

/// The kinds of dates that a day's war reporting has, seen from Saturday, the 8th of February 2025.
#[test]
fn a_news_story_of_february_2025() {
    let read = |text: &str| dates("en", "2025-02-08", text).join("; ");
    reads! { read:
        "The envoys meet in Oslo next week." => "next week = XXXX-WXX -> 2025-02-10/2025-02-16",
        "The line moved over the past week." => "past week = P1W -> 2025-02-01/2025-02-07",
        "Losses were lower last year." => "last year = XXXX -> 2024",
        "The town fell last Friday." => "last Friday = XXXX-WXX-5 -> 2025-01-31",
        "The siege began six months ago." => "six months ago = XXXX-XX -> 2024-08-08~",
        "The talks will go on in February." => "February = XXXX-02 | XXXX-02 -> 2025-02",
        "The advance stalled last fall." => "last fall = XXXX-FA | XXXX-23 -> 2024-23",
        "The unit was raised in 2012." => "2012 = 2012 | 2012",
        "It has been there since February 2022." => "February 2022 = 2022-02 | 2022-02 (since Since)",
        "Drones struck the port on Feb. 6." => "Feb. 6 = XXXX-02-06 | XXXX-02-06 -> 2025-02-06",
        "The depot burned last week." => "last week = XXXX-WXX -> 2025-01-27/2025-02-02",
        "Output peaked in October." => "October = XXXX-10 | XXXX-10 -> 2024-10",
        "The treaty lapsed last month." => "last month = XXXX-XX -> 2025-01",
        "The region was annexed in September 2022." => "September 2022 = 2022-09 | 2022-09",
        "A drone hit the bus station on Thursday." => "Thursday = XXXX-WXX-4 -> 2025-02-06",
    }
}

#[test]
fn the_press_in_french_and_italian() {
    reads! { fr:
        "Dans la nuit de lundi à mardi, il a plu." => "nuit de lundi à mardi = XXXX-WXX-1TNI -> 2023-05-15",
        "dans la nuit du 3 au 4 mai" => "nuit du 3 au 4 mai = XXXX-05-03TNI | XXXX-05-03 -> 2023-05-03",
        "mardi dans la soirée" => "mardi dans la soirée = XXXX-WXX-2TEV -> 2023-05-16",
        "samedi en fin d’après-midi" => "samedi en fin d’après-midi = XXXX-WXX-6TAF -> 2023-05-13",
        "du lundi 8 au vendredi 12 mai" => "lundi 8 au vendredi 12 mai = XXXX-05-08/XXXX-05-12 | XXXX-05-08/XXXX-05-12 -> 2023-05-08/2023-05-12 (du Range)",
        "les samedi 6 et dimanche 7 mai" => "samedi 6 = XXXX-05-06 | XXXX-05-06 -> 2023-05-06; dimanche 7 mai = XXXX-05-07 | XXXX-05-07 -> 2023-05-07",
        "Mardi gras, Vendredi saint et lundi de Pâques" => "",
        "le premier mai" => "premier mai = XXXX-05-01 | XXXX-05-01 -> 2023-05-01",
        "Le procès a été renvoyé au 3 juin, puis au 17." => "3 juin = XXXX-06-03 | XXXX-06-03 -> 2023-06-03",
        "Le jugement sera rendu le 21." => "21 = XXXX-XX-21 | XXXX-XX-21 -> 2023-05-21",
        "Composez le 15, le 17 ou le 18. Il vit dans le 13, ou dans le 20." => "",
        "lors de l’hiver 2022-2023" => "hiver 2022-2023 = 2022-WI | 2022-24",
        "aux JO 2024, à l’Euro 2016" => "2024 = 2024 | 2024; 2016 = 2016 | 2016",
        "le 15 du mois prochain" => "15 du mois prochain = XXXX-XX-15 | XXXX-XX-15 -> 2023-06-15",
        "il y a une dizaine d’années" => "il y a une dizaine d’années = XXXX -> 2013-05-17~",
        "ouvert de 9h à 18h, du mardi au samedi" => "9h à 18h = T09:00/T18:00 @ 09:00 18:00; mardi au samedi = XXXX-WXX-2/XXXX-WXX-6 -> 2023-05-16/2023-05-20 (du Range)",
        "une seconde, un second mandat, il est mort pour 2 000 personnes" => "",
    }
    reads! { it:
        "nella notte tra lunedì e martedì" => "notte tra lunedì e martedì = XXXX-WXX-1TNI -> 2023-05-15",
        "nel pomeriggio di martedì" => "pomeriggio di martedì = XXXX-WXX-2TAF -> 2023-05-16",
        "martedì in serata" => "martedì in serata = XXXX-WXX-2TEV -> 2023-05-16",
        "ieri sera" => "ieri sera = XXXX-XX-XXTEV -> 2023-05-16",
        "Quest’anno e quest’estate" => "Quest’anno = XXXX -> 2023; quest’estate = XXXX-SU | XXXX-22 -> 2023-22",
        "il primo maggio e il due giugno" => "primo maggio = XXXX-05-01 | XXXX-05-01 -> 2023-05-01; due giugno = XXXX-06-02 | XXXX-06-02 -> 2023-06-02",
        "prima di agosto" => "agosto = XXXX-08 | XXXX-08 -> 2023-08 (prima di Before)",
        "nella prima metà del 2022" => "prima metà del 2022 = 2022-H1 | 2022-40",
        "da lunedì 8 a venerdì 12 maggio" => "lunedì 8 a venerdì 12 maggio = XXXX-05-08/XXXX-05-12 | XXXX-05-08/XXXX-05-12 -> 2023-05-08/2023-05-12 (da Range)",
        "alle 14.30, dalle 8.30 alle 12.30" => "14.30 = T14:30 @ 14:30; 8.30 alle 12.30 = T08:30/T12:30 (dalle Range) @ 08:30 12:30",
        "alle 7 e mezza" => "7 e mezza = T07:30 @ 07:30",
        "a mezzanotte e mezza" => "mezzanotte e mezza = T00:30 @ 00:30",
        "Mancano dieci minuti alle otto." => "dieci minuti alle otto = T07:50 @ 07:50",
        "alle 15 di oggi" => "15 di oggi = XXXX-XX-XXT15:00 -> 2023-05-17T15:00:00 @ 15:00",
        "alle 5 aziende e alle due donne, in 3 set, nel mar Tirreno" => "",
        "ai Mondiali 2022" => "2022 = 2022 | 2022",
        "un secondo, la seconda volta, venerdì santo" => "",
    }
}

#[test]
fn what_is_no_date_or_time() {
    for text in [
        "It may rain, and they march for a second.",
        "Prime Minister Theresa May spoke to April Jones.",
        "The Sun shines on Sat Bains.",
        "It costs $2019 or 1,998 euros, for 2000 people.",
        "They hired 2019 workers and 2,012 drivers.",
        "every Monday and each Friday",
        "on Good Friday and Black Friday",
        "a lap of 1:36.6, and a 2:1 win",
        "a capacity of 1/4 gigabyte, cut by 1/3, from 1/4 to 1/3",
        "as John 3:16 has it",
        "The show will last three weeks, or 21 days.",
        "Feb. 30 and April 31",
        "Flight 1549 and Room 1408",
        "a 2000-strong crowd",
        "Call 555-2012 now",
        "grew from 1500 to 1800, or from 1950 to 2000 members",
        "as the Sunday Times wrote",
    ] {
        assert_eq!(en(text), "", "{text}");
    }
    for text in
        ["am 31.4. oder 30.2.2024", "für 2019 Menschen", "am 30. Februar", "jeden Montag", "38:22 (22:12)"]
    {
        assert_eq!(de(text), "", "{text}");
    }
}

#[test]
fn a_date_prints_what_is_known() {
    let parser = Parser::builder().locale("en").unwrap().build();
    let document = parser.parse("since September 2022, Feb. 6 at 7 p.m. ET");
    let shown: Vec<String> = document
        .mentions
        .iter()
        .filter_map(|mention| match &mention.value {
            Value::Date(date) => Some(date.to_string()),
            Value::Time(time) => Some(time.to_string()),
            _ => None,
        })
        .collect();
    assert_eq!(shown, ["since 2022-09", "19:00 America/New_York XXXX-02-06"]);
}

proptest::proptest! {
    /// Words of this room in any order, with signs and marks of several bytes between them, keep the contract.
    #[test]
    fn any_mixture_keeps_the_contract(
        parts in proptest::collection::vec(proptest::sample::select(&[
            "6", "31", "12", "2012", "87", "0", "9999", "centuries", "24", "1", "Feb", "May", "march", "March", "Sept.", "Mai", "Friday",
            "Montagabend", "last", "next", "the", "past", "of", "ago", "years", "week", "Jahren", "vor", "in", "Uhr", "halb",
            "a.m.", "pm", "GMT", "ET", "between", "and", "to", "from", "until", "early", "end of the", "19th", "century", "Q3",
            "1990s", "noon", "heute", "morgen", "BC", "AD", "third", "quarter", "summer", "und", "bis", "T", "first", "KW",
            "million", "%", "’", "'", "s", "–", "‐", "—", "-", "/", ".", ",", ":", " ", " ", " ", "\u{A0}", "\n", "(", ")", "~",
            "ß", "🙂", "\u{AD}", "Nacht", "nacht", "zum", "op", "van", "tot", "maandag", "mei", "uur", "u", "over", "voor", "abends",
            "'s avonds", "de", "jl.", "morgen früh", "of", "tien", "kwart", "jaren '60", "er Jahre", "jaar", "geleden",
        ][..]), 1..24),
        locale in proptest::sample::select(&["en", "en-GB", "de", "en-CA", "nl"][..]),
        day in proptest::sample::select(&["2023-05-17", "2024-02-29", "0001-01-01", "9999-12-31"][..]),
    ) {
        let text = parts.concat();
        let document = PARSER.parse_as(&text, Some(&locale.parse().unwrap()), Some(day.parse().unwrap()));
        let audit = document.audit();
        proptest::prop_assert!(audit.is_ok(), "{text:?}: {audit:?}");
    }
}

#[test]
fn a_number_before_a_month_is_its_day_only_where_it_is_told_as_one() {
    reads! { en:
        "She turned 30 in March." => "March = XXXX-03 | XXXX-03 -> 2023-03",
        "on the 5th in March" => "5th in March = XXXX-03-05 | XXXX-03-05 -> 2023-03-05",
        "on 30 of March" => "30 of March = XXXX-03-30 | XXXX-03-30 -> 2023-03-30",
    }
}

#[test]
fn hours_with_full_stops_share_what_follows() {
    reads! { en:
        "open from 9.30 to 2pm" => "9.30 to 2pm = T09:30/T14:00 @ 09:30 14:00",
        "rose 2.50 to 3 pm" => "",
    }
    reads! { de:
        "gesperrt von 9.30 bis 14 Uhr" => "9.30 bis 14 Uhr = T09:30/T14:00 @ 09:30 14:00",
    }
}
