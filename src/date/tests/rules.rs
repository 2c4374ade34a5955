//! What holds for every row of a language's tables, for every hour and for every day that a text is of.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date as Day, Weekday, date as day_of};

use super::{PARSER, dates};
use crate::document::Value;
use crate::language::date::{Away, Needs, Shift, Unit};
use crate::language::{ALL, Language};
use crate::notice::NoticeKind;

/// The languages that have dates.
fn languages() -> impl Iterator<Item = &'static Language> {
    ALL.iter().copied().filter(|language| !language.date.months.is_empty())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The word with a blank after it, unless an apostrophe joins it to what follows.
fn joined(word: &str, next: &str) -> String {
    if word.ends_with('\'') { format!("{word}{next}") } else { format!("{word} {next}") }
}

/// Reads each text, of a day in a language, and compares what is found with what is wanted.
fn check(rows: impl IntoIterator<Item = (&'static str, String, String, String)>) {
    let wrong: Vec<_> = rows
        .into_iter()
        .map(|(tag, day, text, wanted)| {
            let found = dates(tag, &day, &text).join("; ");
            (tag, day, text, found, wanted)
        })
        .filter(|(.., found, wanted)| found != wanted)
        .collect();
    assert!(wrong.is_empty(), "{} language, day, text, found, wanted: {wrong:#?}", wrong.len());
}

/// A row of [`check`] seen from Wednesday, the 17th of May 2023.
fn row(language: &Language, text: String, wanted: String) -> (&'static str, String, String, String) {
    (language.tag, "2023-05-17".to_owned(), text, wanted)
}

#[test]
fn every_month_is_read_with_its_year() {
    check(languages().flat_map(|language| {
        language.date.months.iter().flat_map(move |&(month, number, _)| {
            [month.to_owned(), capital(month)].map(|month| {
                row(
                    language,
                    format!("{month} 2019"),
                    format!("{month} 2019 = 2019-{number:02} | 2019-{number:02}"),
                )
            })
        })
    }));
}

#[test]
fn every_weekday_is_the_last_one() {
    let mut rows = Vec::new();
    for language in languages() {
        for &(name, number, needs) in language.date.weekdays {
            if needs != Needs::Nothing {
                continue;
            }
            for n in 0..8 {
                let text = day_of(2024, 2, 26) + n.days();
                let back = (text.weekday().to_monday_one_offset() - number.cast_signed()).rem_euclid(7);
                let day = text - i32::from(back).days();
                let name = capital(name);
                rows.push((
                    language.tag,
                    text.to_string(),
                    name.clone(),
                    format!("{name} = XXXX-WXX-{number} -> {day}"),
                ));
            }
        }
    }
    check(rows);
}

#[test]
fn every_word_that_chooses_a_unit_does() {
    let mut rows = Vec::new();
    for language in languages() {
        let units = [Unit::Week, Unit::Month, Unit::Year].map(|unit| {
            let row = language.date.units.iter().find(|row| row.1 == unit && !row.2);
            (unit, row.expect("a unit").0)
        });
        let wanted = |unit: Unit, by: i32| {
            let text = day_of(2023, 5, 17);
            match unit {
                Unit::Week => {
                    let monday = text - 2.days() + by.weeks();
                    format!("XXXX-WXX -> {monday}/{}", monday + 6.days())
                }
                Unit::Month => format!("XXXX-XX -> {}", (text + by.months()).strftime("%Y-%m")),
                _ => format!("XXXX -> {}", (text + by.years()).strftime("%Y")),
            }
        };
        for (unit, word) in units {
            for &(shift, way) in language.date.shifts {
                if let Shift::Unit(by) = way {
                    let text = joined(shift, word);
                    rows.push(row(language, text.clone(), format!("{text} = {}", wanted(unit, by))));
                }
            }
            for &(shift, way) in language.date.shifts_after {
                if let Shift::Unit(by) = way {
                    let text = format!("{word} {shift}");
                    rows.push(row(language, text.clone(), format!("{text} = {}", wanted(unit, by))));
                }
            }
        }
    }
    check(rows);
}

#[test]
fn every_word_that_counts_from_the_text_does() {
    let mut rows = Vec::new();
    for language in languages() {
        let words = &language.date;
        let days = words.units.iter().find(|row| row.1 == Unit::Day && row.2).expect("days").0;
        let mut add = |text: String, by: i32| {
            let day = day_of(2023, 5, 17) + (3 * by).days();
            rows.push(row(language, text.clone(), format!("{text} = XXXX-XX-XX -> {day}")));
        };
        words.ago.iter().for_each(|ago| add(joined(ago, &format!("3 {days}")), -1));
        words.ahead_sure.iter().for_each(|ahead| add(joined(ahead, &format!("3 {days}")), 1));
        for &(word, away) in words.away {
            if let Away::Text(by) = away {
                add(format!("3 {days} {word}"), by);
            }
        }
    }
    check(rows);
}

#[test]
fn every_word_for_a_day_is_that_day() {
    let mut rows = Vec::new();
    for language in languages() {
        for &(word, by, part, needs) in language.date.days {
            if needs == Needs::Nothing {
                let day = day_of(2023, 5, 17) + by.days();
                let part = part.map_or("", crate::date::value::part_code);
                rows.push(row(language, word.to_owned(), format!("{word} = XXXX-XX-XX{part} -> {day}")));
            }
        }
    }
    check(rows);
}

#[test]
fn every_quarter_by_its_ordinal_and_its_letter() {
    let mut rows = Vec::new();
    for language in languages() {
        let words = &language.date;
        for &(ordinal, n) in words.ordinals.iter().filter(|row| row.1 <= 4) {
            let text = format!("{ordinal} {} 2022", words.quarters[0]);
            rows.push(row(language, text.clone(), format!("{text} = 2022-Q{n} | 2022-{}", 32 + n)));
        }
        for n in 1..=4 {
            let text = format!("Q{n} 2022");
            rows.push(row(language, text.clone(), format!("{text} = 2022-Q{n} | 2022-{}", 32 + n)));
        }
        for &(letter, many) in words.quarter_letters {
            let (code, first) = if many == 4 { ('Q', 32) } else { ('H', 39) };
            for n in 1..=many {
                for text in [format!("{letter}{n} 2022"), format!("{n}{letter}2022")] {
                    rows.push(row(
                        language,
                        text.clone(),
                        format!("{text} = 2022-{code}{n} | 2022-{}", first + n),
                    ));
                }
            }
        }
    }
    check(rows);
}

#[test]
fn every_word_before_an_hour_counts_its_minutes() {
    let mut rows = Vec::new();
    for language in languages() {
        for &(offset, by) in language.date.clock_offsets {
            for hour in 1..=12 {
                let minutes = (hour * 60 + by).rem_euclid(1440);
                let text = joined(offset, &hour.to_string());
                let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
                rows.push(row(language, text.clone(), format!("{text} = T{time} @ {time}")));
            }
        }
    }
    check(rows);
}

/// Such a range is no longer than half a day.
#[test]
fn a_range_of_hours_with_one_half_of_the_day_is_short() {
    let hour = |hour: i32, pm: bool| hour % 12 + if pm { 12 } else { 0 };
    let mut rows = Vec::new();
    for (low, high) in (1..=12).flat_map(|low| (1..=12).map(move |high| (low, high))) {
        for pm in [false, true] {
            let half = if pm { "pm" } else { "am" };
            let last = hour(high, pm);
            let first = [hour(low, pm), hour(low, !pm)]
                .into_iter()
                .find(|first| (1..=12).contains(&(last - first).rem_euclid(24)));
            let text = format!("{low} to {high} {half}");
            let (first, last) = (format!("{:02}:00", first.unwrap()), format!("{last:02}:00"));
            rows.push((
                "en",
                "2023-05-17".to_owned(),
                text.clone(),
                format!("{text} = T{first}/T{last} @ {first} {last}"),
            ));

            let first = hour(low, pm);
            let last = [hour(high, false), hour(high, true)]
                .into_iter()
                .find(|last| (1..=12).contains(&(last - first).rem_euclid(24)));
            let text = format!("{low} {half} a las {high}");
            let (first, last) = (format!("{first:02}:00"), format!("{:02}:00", last.unwrap()));
            rows.push((
                "es",
                "2023-05-17".to_owned(),
                format!("de las {text}"),
                format!("{text} = T{first}/T{last} @ {first} {last}"),
            ));
        }
    }
    check(rows);
}

/// What `zone` of a time says, and whether a notice says that it may be another.
fn zone(locale: &str, text: &str) -> (Option<String>, bool) {
    let document = PARSER.parse_as(text, Some(&locale.parse().unwrap()), None);
    let ambiguous = document.notices.iter().any(|notice| notice.kind == NoticeKind::AmbiguousZone);
    let [mention] = &document.mentions[..] else { panic!("{text}: {document:?}") };
    let Value::Time(time) = &mention.value else { panic!("{text}: {mention:?}") };
    assert!(text.ends_with(&*mention.text), "{text}: {mention:?}");
    (time.zone.clone(), ambiguous)
}

#[test]
fn every_abbreviation_of_a_zone_is_read() {
    use crate::date::zone::{CODES, SHARED};
    for &(code, name) in CODES {
        assert_eq!(zone("en", &format!("at 9 p.m. {code}")), (Some(name.to_owned()), false), "{code}");
    }
    for shared in SHARED {
        let text = format!("at 9 p.m. {}", shared.code);
        let usual = shared.usual.map(str::to_owned);
        assert_eq!(zone("en", &text), (usual, true), "{text}");
        for (offset, region) in shared
            .zones
            .iter()
            .flat_map(|(offset, regions)| regions.iter().map(move |region| (offset, region)))
        {
            let told = (Some((*offset).to_owned()), false);
            assert_eq!(zone(&format!("en-{region}"), &text), told, "{text} in {region}");
        }
    }
}

#[test]
fn every_name_of_a_zone_is_read() {
    for language in languages() {
        let lead = language.date.clock_leads[0];
        let clock = if language.date.worded_minutes { "14h30" } else { "14:30" };
        let names: BTreeSet<_> = language.date.zones.iter().collect();
        for &(name, told) in names {
            let wanted = Some(told.to_owned()).filter(|told| !told.is_empty());
            assert_eq!(zone(language.tag, &format!("{lead} {clock} ({name})")), (wanted, false), "{name}");
        }
    }
}

/// The first and the last day of what EDTF tells.
fn bounds(edtf: &str) -> (Day, Day) {
    if let Some((from, to)) = edtf.split_once('/') {
        return (bounds(from).0, bounds(to).1);
    }
    let fields: Vec<i16> =
        edtf.trim_end_matches('~').split('-').map(|field| field.parse().expect(edtf)).collect();
    let months = |year: i16, first: i16, many: i32| {
        let first = day_of(year, i8::try_from(first).unwrap(), 1);
        (first, first + many.months() - 1.day())
    };
    match fields[..] {
        [year] => months(year, 1, 12),
        [year, month @ 1..=12] => months(year, month, 1),
        [year, season @ 21..=24] => months(year, 3 * (season - 20), 3),
        [year, quarter @ 33..=36] => months(year, 3 * (quarter - 33) + 1, 3),
        [year, half @ 40..=41] => months(year, 6 * (half - 40) + 1, 6),
        [year, month, day] => [day_of(year, month.try_into().unwrap(), day.try_into().unwrap()); 2].into(),
        _ => panic!("{edtf}"),
    }
}

/// The first and the last day of the only date in a text of a day.
fn meant(text: Day, expression: &str) -> (Day, Day) {
    let [found] = &dates("en", &text.to_string(), expression)[..] else { panic!("{expression} on {text}") };
    let resolved = found.rsplit_once(" -> ").unwrap_or_else(|| panic!("{found} on {text}")).1;
    bounds(resolved.split(' ').next().unwrap())
}

fn days() -> impl Iterator<Item = Day> {
    (0..731).step_by(5).map(|n| day_of(2023, 1, 1) + n.days())
}

#[test]
fn what_is_counted_from_the_text_is_so_on_every_day() {
    for text in days() {
        let is = |expression: &str, from: Day, to: Day| {
            assert_eq!(meant(text, expression), (from, to), "{expression} on {text}");
        };
        let monday = text - i32::from(text.weekday().to_monday_zero_offset()).days();
        for (word, by) in [("last", -1), ("this", 0), ("next", 1)] {
            let week = monday + by.weeks();
            is(&format!("{word} week"), week, week + 6.days());
            is(&format!("{word} weekend"), week + 5.days(), week + 6.days());
            is(&format!("{word} Friday"), week + 4.days(), week + 4.days());
        }
        for n in [2, 9, 40] {
            is(&format!("{n} days ago"), text - n.days(), text - n.days());
            is(&format!("the past {n} weeks"), text - n.weeks(), text - 1.day());
            is(&format!("the next {n} weeks"), text + 1.day(), text + n.weeks());
            is(&format!("the past {n} months"), text - n.months(), text - 1.day());
        }
        is("rest of the week", text, monday + 6.days());
        is("week to date", monday, text);
        is("month to date", text.first_of_month(), text);
        is("year to date", text.first_of_year(), text);
        let friday = text - i32::from(text.weekday().since(Weekday::Friday)).days();
        is("It shut on Friday", friday, friday);
        is("from Friday to Sunday", friday, friday + 2.days());
        let coming = text + i32::from(text.weekday().until(Weekday::Friday)).days();
        is("It will shut on Friday", coming, coming);
    }
}

#[test]
fn stretches_of_a_year_are_over_or_to_come() {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let seasons = ["spring", "summer", "autumn", "winter"];
    for text in days() {
        for name in MONTHS.into_iter().chain(seasons) {
            let (from, to) = meant(text, &format!("last {name}"));
            assert!(
                to < text && to + 1.year() >= text.first_of_month(),
                "last {name} on {text}: {from} {to}"
            );
            let (from, to) = meant(text, &format!("this {name}"));
            assert!(
                from.year() == text.year() || from <= text && text <= to,
                "this {name} on {text}: {from} {to}"
            );
            let (from, to) = meant(text, &format!("next {name}"));
            assert!(
                text < from && from - 1.year() <= text.last_of_month(),
                "next {name} on {text}: {from} {to}"
            );
        }
        for name in MONTHS {
            let (from, to) = meant(text, &format!("It will shut in {name}"));
            assert!(text <= to && from - 1.year() <= text, "{name} to come on {text}: {from} {to}");
        }
        for name in ["first quarter", "second quarter", "third quarter", "fourth quarter"] {
            let (from, to) = meant(text, &format!("It shut in the {name}"));
            assert!(from <= text && text < from + 1.year(), "{name} on {text}: {from} {to}");
            let (from, to) = meant(text, &format!("It will shut in the {name}"));
            assert!(text <= to && to - 1.year() < text, "{name} to come on {text}: {from} {to}");
        }
    }
}

#[test]
fn the_day_of_the_text_decides() {
    let row =
        |day: &str, text: &str, wanted: &str| ("en", day.to_owned(), text.to_owned(), wanted.to_owned());
    check([
        row("2019-05-17", "the ’20s", "’20s = XX2 | XX2X -> 192X"),
        row("2023-05-17", "the ’20s", "’20s = XX2 | XX2X -> 202X"),
        row(
            "2023-02-15",
            "It shut on Friday the 10th.",
            "Friday the 10th = XXXX-XX-10 | XXXX-XX-10 -> 2023-02-10",
        ),
        row(
            "2023-02-15",
            "It will shut on Friday the 10th.",
            "Friday the 10th = XXXX-XX-10 | XXXX-XX-10 -> 2023-03-10",
        ),
        row("2023-05-21", "over the weekend", "weekend = XXXX-WXX-WE -> 2023-05-20/2023-05-21"),
        row("2024-02-06", "last February 6", "last February 6 = XXXX-02-06 | XXXX-02-06 -> 2023-02-06"),
        row("9999-12-31", "next week", "next week = XXXX-WXX"),
        row("0001-01-01", "last year", "last year = XXXX -> 0000"),
    ]);
}

#[test]
fn a_reference_date_is_read_and_shown() {
    use crate::date::ReferenceDate;
    for (text, shown) in [
        ("2024-02-29", "2024-02-29"),
        ("2024-02-06T17:30", "2024-02-06T17:30:00"),
        ("2024-02-06T17:30:15", "2024-02-06T17:30:15"),
        // A leap second.
        ("2016-12-31T23:59:60", "2016-12-31T23:59:59"),
    ] {
        assert_eq!(
            text.parse::<ReferenceDate>().map(|date| date.to_string()),
            Ok(shown.to_owned()),
            "{text}"
        );
    }
    for text in [
        "",
        "2024",
        "2024-02",
        "2024-2-06",
        "24-02-06",
        "2024-02-30",
        "2024-02-06-01",
        "2024-02-06T",
        "2024-02-06T17",
        "2024-02-06T1:30",
        "2024-02-06T24:30",
        "2024-02-06T17:61",
        "2024-02-06T17:30:15:00",
        "2024-02-0a",
    ] {
        let error = text.parse::<ReferenceDate>().expect_err(text);
        assert_eq!(error.kind(), &crate::ErrorKind::ReferenceDate(text.to_owned()), "{text}");
    }
}

#[test]
fn figures_of_a_year_before_a_unit_are_no_year() {
    for language in languages() {
        let tag = language.tag;
        for measure in ["km²", "m³", "kWh", "MWh", "m/s", "kg/m³", "GB"] {
            for figures in ["1932", "1998", "2017"] {
                assert_eq!(
                    dates(tag, "2023-05-17", &format!("{figures} {measure}")),
                    [""; 0],
                    "{tag}: {figures} {measure}"
                );
            }
        }
    }
    for (tag, text, found) in [
        ("en", "The farm has 1932 hectares.", ""),
        ("en", "They built 1975 sq ft of it from 1950 MWh.", ""),
        ("nl", "bos 2049 mm bos", ""),
        ("en", "They used 1950-2000 kWh or from 1950 to 2000 kWh of it.", ""),
        ("fr", "de 1950 à 2000 m²", ""),
        ("de", "zwischen 1950 und 2000 kWh", ""),
        ("en", "1950-2010 GB News", "1950-2010 = 1950/2010 | 1950/2010"),
        ("en", "In 2016 GB won.", "2016 = 2016 | 2016"),
        ("en", "The 2016 GB team", "2016 = 2016 | 2016"),
        ("en", "In 1998 hectares of it burned.", "1998 = 1998 | 1998"),
        ("en", "In 2017 minute amounts were found.", "2017 = 2017 | 2017"),
        ("it", "Lo scudetto 2019 ha un peso.", "2019 = 2019 | 2019"),
        ("es", "El año 2019 mi casa estaba vacía.", "2019 = 2019 | 2019"),
    ] {
        assert_eq!(dates(tag, "2023-05-17", text).join("; "), found, "{tag}: {text}");
    }
}

#[test]
fn days_of_one_month_run_forwards() {
    for (text, found) in [
        ("February 29 - 1999", "February 29 = XXXX-02-29 | XXXX-02-29 -> 2020-02-29; 1999 = 1999 | 1999"),
        ("17 to 25 May 2024", "17 to 25 May 2024 = 2024-05-17/2024-05-25 | 2024-05-17/2024-05-25"),
        ("17 May to 25 May 2024", "17 May to 25 May 2024 = 2024-05-17/2024-05-25 | 2024-05-17/2024-05-25"),
        (
            "17 December to 8 January 2024",
            "17 December to 8 January 2024 = 2023-12-17/2024-01-08 | 2023-12-17/2024-01-08",
        ),
        (
            "17 May to 8 May 2024",
            "17 May = XXXX-05-17 | XXXX-05-17 -> 2023-05-17; 8 May 2024 = 2024-05-08 | 2024-05-08",
        ),
    ] {
        assert_eq!(dates("en", "2023-05-17", text).join("; "), found, "{text}");
    }
}

#[test]
fn a_year_before_christ_is_no_year_of_a_province() {
    for (text, found) in [
        ("in 2500 BC", "2500 BC = -2499 | -2499"),
        ("in 2000 BC they built walls", "2000 BC = -1999 | -1999"),
        ("in 1792 BC", "1792 BC = -1791 | -1791"),
        ("in 2012 B.C.", "2012 B.C. = -2011 | -2011"),
        ("in 2100 BC", "2100 BC = -2099 | -2099"),
        ("In 2012 BC voters went", "2012 = 2012 | 2012"),
        ("Monday, 3/4 of voters agreed", "Monday = XXXX-WXX-1 -> 2023-05-15"),
        ("In 1950 BC Ferries began", "1950 = 1950 | 1950"),
    ] {
        assert_eq!(dates("en", "2023-05-17", text).join("; "), found, "{text}");
    }
}

#[test]
fn nothing_is_later_than_the_end_of_a_day() {
    for (tag, text, found) in [
        ("es", "a las 24 h 00", "24 h 00 = T24:00 @ 24:00"),
        ("es", "a las 24 h 07", ""),
        ("de", "um 24.00 Uhr", "24.00 Uhr = T24:00 @ 24:00"),
        ("de", "um 24.07 Uhr", ""),
    ] {
        assert_eq!(dates(tag, "2023-05-17", text).join("; "), found, "{text}");
    }
}

#[test]
fn parts_of_parts_of_days_need_no_stack() {
    let dates = |tag, text: &str| {
        let (tag, text) = (String::from(tag), text.to_owned());
        let run = move || dates(&tag, "2023-05-17", &text).len();
        std::thread::Builder::new().stack_size(1 << 20).spawn(run).unwrap().join().unwrap()
    };
    for (tag, part) in [
        ("de", "Abend des "),
        ("nl", "ochtend van "),
        ("fr", "matin du "),
        ("es", "noche del "),
        ("it", "sera del "),
        ("pt", "noite de "),
        ("en", "morning of "),
    ] {
        // A stack that overflows ends the whole program.
        assert!(dates(tag, &format!("{}2024-05-03", part.repeat(20_000))) > 0, "{tag}");
    }
}
