//! Dates and times that are written in a language's style are read again as what they are.

use std::sync::LazyLock;

use copydesk::date::{Date, DateRelation, Time};
use copydesk::style::Style;
use copydesk::{Parser, Value};
use proptest::prelude::*;

/// A locale, and what stands in its language before a weekday, before another date and before a time of day.
struct Press {
    tag: &'static str,
    leads: [&'static str; 3],
    parser: Parser,
    style: Style,
}

impl Press {
    fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Press>> = LazyLock::new(Press::make);
        &ALL
    }

    fn make() -> Vec<Self> {
        let rows: [(&[&str], [&str; 3]); 10] = [
            (&["en-US", "en-GB"], ["It was on ", "It was in ", "It was at "]),
            (&["de", "de-AT", "de-CH"], ["Es war am ", "Es war im ", "Es war um "]),
            (&["fr", "fr-CA"], ["C’était ", "C’était en ", "C’était à "]),
            (&["it"], ["Era ", "Era in ", "Era alle "]),
            (&["es"], ["Fue el ", "Fue en ", "Fue a las "]),
            (&["pt-BR", "pt-PT"], ["Foi no ", "Foi em ", "Foi às "]),
            (&["nl"], ["Het was op ", "Het was in ", "Het was om "]),
            (&["sv"], ["Det var den ", "Det var i ", "Det var "]),
            (&["nb"], ["Det var den ", "Det var i ", "Det var "]),
            (&["da"], ["Det var den ", "Det var i ", "Det var "]),
        ];
        let row = |(tags, leads): (&'static [&'static str], [&'static str; 3])| {
            tags.iter().map(move |&tag| Self {
                tag,
                leads,
                parser: Parser::builder().locale(tag).unwrap().build(),
                style: Style::of(tag).unwrap(),
            })
        };
        rows.into_iter().flat_map(row).collect()
    }

    /// Reads the date that is written, and compares.
    fn check_date(&self, date: &Date) {
        let lead = match date.relation {
            // `on May 2`, `in May`, `in 2019`: what is no day has no third part.
            DateRelation::On => {
                let day = |edtf: &str| edtf.trim_start_matches('-').split('-').count() > 2;
                self.leads[usize::from(date.edtf.as_deref().is_some_and(|edtf| !day(edtf)))]
            }
            _ => "",
        };
        let text = format!("{lead}{}.", self.style.write(date));
        let document = self.parser.parse(&text);
        let date_of = |mention: &copydesk::Mention<'_>| match &mention.value {
            Value::Date(date) => Some(date.clone()),
            _ => None,
        };
        let mut read: Vec<_> = document.mentions.iter().filter_map(date_of).collect();
        for date in &mut read {
            (date.qualifier_start, date.qualifier_end) = (None, None);
        }
        assert_eq!(read, std::slice::from_ref(date), "{} {text:?}", self.tag);
    }

    /// Reads the time that is written, and compares it and the beginning of its day's TIMEX3.
    fn check_time(&self, time: &Time) {
        let day = time.date.edtf.as_deref().or(time.date.timex.as_deref());
        let lead = if time.value.is_some() && day.is_none() { self.leads[2] } else { "" };
        let text = format!("{lead}{}.", self.style.write(time));
        let document = self.parser.parse(&text);
        let fields =
            |time: &Time| (time.value.clone(), time.low.clone(), time.high.clone(), time.zone.clone());
        let read: Vec<_> = document
            .mentions
            .iter()
            .filter_map(|mention| match &mention.value {
                Value::Time(time) => Some((fields(time), time.date.timex.clone().unwrap_or_default())),
                _ => None,
            })
            .collect();
        assert!(
            matches!(&read[..], [(read, timex)] if *read == fields(time) && timex.starts_with(day.unwrap_or("T"))),
            "{} {text:?}: {read:?}",
            self.tag
        );
    }
}

/// A date of a document, `edtf` empty where nothing is absolute.
fn date(edtf: &str, timex: &str, relation: DateRelation) -> Date {
    let mut date = Date::default();
    date.edtf = Some(edtf.to_owned()).filter(|edtf| !edtf.is_empty());
    date.timex = Some(timex.to_owned());
    date.relation = relation;
    date
}

const RELATIONS: [DateRelation; 7] = [
    DateRelation::On,
    DateRelation::Since,
    DateRelation::Until,
    DateRelation::Before,
    DateRelation::After,
    DateRelation::By,
    DateRelation::Approximate,
];

#[test]
fn every_form_is_read_again_with_every_relation() {
    let mut forms = vec![("-0043".to_owned(), "-0043".to_owned())];
    forms.extend((1..=12).flat_map(|month| {
        let day = format!("XXXX-{month:02}-{:02}", 2 * month);
        let (any, told) = (format!("XXXX-{month:02}"), format!("2024-{month:02}"));
        [(any.clone(), any), (told.clone(), told), (day.clone(), day)]
    }));
    for decade in ["190", "199", "201"] {
        forms.push((format!("{decade}X"), decade.to_owned()));
    }
    for century in 1..=21 {
        forms.push((format!("{:02}XX", century - 1), format!("{:02}", century - 1)));
    }
    forms.push(("-03XX".to_owned(), "BC03".to_owned()));
    let parts = [
        "2022-SP", "2022-SU", "2022-FA", "2022-WI", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2022-H1",
        "2022-H2",
    ];
    for (timex, n) in parts.into_iter().zip([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]) {
        forms.push((format!("2022-{n}"), timex.to_owned()));
    }
    for press in Press::all() {
        // `1900-talet` is the century.
        let of_hundreds = matches!(press.tag, "sv" | "nb" | "da");
        for (edtf, timex) in forms.iter().filter(|(edtf, _)| !of_hundreds || edtf != "190X") {
            for relation in RELATIONS {
                press.check_date(&date(edtf, timex, relation));
            }
        }
    }
}

#[test]
fn weekdays_and_ranges_are_read_again() {
    let ranges = [
        "2024-02-06/2024-02-08",
        "2024-02-01/2024-02-08",
        "XXXX-02-06/XXXX-02-08",
        "2024-02-28/2024-03-03",
        "XXXX-05-30/XXXX-06-02",
        "2019-11-06/2024-03-03",
        "2022-05/2022-07",
        "2021-11/2022-02",
        "1914/1918",
        "2012/2014",
    ];
    for press in Press::all() {
        for range in ranges {
            press.check_date(&date(range, range, DateRelation::Range));
        }
        for weekday in 1..=7 {
            for part in ["", "TMO", "TMI", "TAF", "TEV", "TNI"] {
                let weekday = date("", &format!("XXXX-WXX-{weekday}{part}"), DateRelation::On);
                // A part of the day that the language has no word for stands as its TIMEX3.
                if !press.style.write(&weekday).to_string().starts_with("XXXX") {
                    press.check_date(&weekday);
                }
            }
        }
    }
}

#[test]
fn times_are_read_again_with_their_zones_and_days() {
    let told = |value: &str| Some(value.to_owned());
    for press in Press::all() {
        for hour in 0..24 {
            let mut time = Time::default();
            for rest in ["00", "05", "30", "59:15"] {
                time.value = told(&format!("{hour:02}:{rest}"));
                press.check_time(&time);
            }
            for zone in ["Etc/GMT", "+01:00", "America/New_York"] {
                time.zone = told(zone);
                press.check_time(&time);
            }
            time.zone = None;
            time.date.edtf = told("2024-02-06");
            press.check_time(&time);
            time.date = date("", "XXXX-WXX-5T", DateRelation::On);
            press.check_time(&time);
        }
        let mut range = Time::default();
        (range.low, range.high) = (told("07:00"), told("09:30"));
        press.check_time(&range);
        range.date.edtf = told("2024-02-06");
        press.check_time(&range);
    }
}

proptest! {
    /// Every day of four centuries.
    #[test]
    fn days_are_read_again(day in 0..146_097_i64, relation in 0..RELATIONS.len()) {
        let first = jiff::civil::date(1800, 1, 1);
        let day = first.checked_add(jiff::Span::new().days(day)).unwrap().to_string();
        for press in Press::all() {
            press.check_date(&date(&day, &day, RELATIONS[relation]));
        }
    }
}
