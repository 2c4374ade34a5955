//! The day that a document is of, as dumps write it.

use copydesk::date::{Date, ReferenceDate};

/// Reads a date, with a time or not: ISO 8601 in its forms, `YYYYMMDDhhmmss` of GDELT and Common Crawl, seconds since 1970,
/// the forms of mail and HTTP, and whatever the library reads as one whole day.
pub(super) fn read(text: &str) -> Option<ReferenceDate> {
    let text = text.trim();
    iso(text).or_else(|| digits(text)).or_else(|| mail(text)).or_else(|| {
        let date: Date = text.parse().ok()?;
        date.edtf?.parse().ok()
    })
}

/// `2024-02-06`, `2024/02/06`, with a time after a `T` or a space; zones and fractions of seconds are left out.
fn iso(text: &str) -> Option<ReferenceDate> {
    let day = text.get(..10)?.replace('/', "-");
    let rest = text.get(10..)?;
    let time = rest.strip_prefix(['T', 't', ' ']).map(str::trim_start);
    if !rest.is_empty() && time.is_none() {
        return None;
    }
    of(&day, time.unwrap_or_default())
}

/// The day, with the time at the beginning of a text where there is one.
fn of(day: &str, time: &str) -> Option<ReferenceDate> {
    [8, 5]
        .iter()
        .filter_map(|&length| time.get(..length))
        .find_map(|time| format!("{day}T{time}").parse().ok())
        .or_else(|| day.parse().ok())
}

/// Digits only, or with the `T` and the `Z` of ISO 8601's basic form.
fn digits(text: &str) -> Option<ReferenceDate> {
    let digits = text.trim_end_matches(['Z', 'z']).replace(['T', 't'], "");
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| digits.get(from..to);
    match digits.len() {
        8 | 12 | 14 => {
            let day = format!("{}-{}-{}", part(0, 4)?, part(4, 6)?, part(6, 8)?);
            let time = part(8, 10).zip(part(10, 12)).map(|(hour, minute)| format!("{hour}:{minute}"));
            of(&day, &time.unwrap_or_default())
        }
        9 | 10 => since_1970(digits.parse().ok()?),
        // Thousandths, millionths, billionths.
        13 | 16 | 19 => since_1970(part(0, 10)?.parse().ok()?),
        _ => None,
    }
}

/// The minute, in UTC, of seconds since 1970.
fn since_1970(seconds: i64) -> Option<ReferenceDate> {
    let (days, minutes) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400) / 60);
    // Days in eras of 400 years that begin with a March, as Howard Hinnant's `civil_from_days` counts them.
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}", minutes / 60, minutes % 60).parse().ok()
}

/// The months of RFC 5322, which are English in every language.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// `Tue, 06 Feb 2024 14:30:00 +0000`.
fn mail(text: &str) -> Option<ReferenceDate> {
    let text = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut words = text.split_ascii_whitespace();
    let day: u8 = words.next()?.parse().ok()?;
    let name = words.next()?.get(..3)?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|&known| known == name)? + 1;
    let year = words.next().filter(|year| year.len() == 4)?;
    of(&format!("{year}-{month:02}-{day:02}"), words.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dumps_write_dates_in_many_ways() {
        for (text, expected) in [
            ("2024-02-06", "2024-02-06"),
            ("2024-02-06 14:30:05+00:00", "2024-02-06T14:30:05"),
            ("2024-02-06T14:30:05.123+03:00", "2024-02-06T14:30:05"),
            ("2024-02-06T14:30Z", "2024-02-06T14:30"),
            ("2024/02/06", "2024-02-06"),
            ("20240206", "2024-02-06"),
            ("20240206143005", "2024-02-06T14:30"),
            ("20240206T143005Z", "2024-02-06T14:30"),
            ("1707229800", "2024-02-06T14:30"),
            ("1707229800000", "2024-02-06T14:30"),
            ("1707229800000000000", "2024-02-06T14:30"),
            ("951782399", "2000-02-28T23:59"),
            ("951782400", "2000-02-29T00:00"),
            ("Tue, 06 Feb 2024 14:30:05 GMT", "2024-02-06T14:30:05"),
            ("6 February 2024", "2024-02-06"),
            ("February 6, 2024", "2024-02-06"),
        ] {
            assert_eq!(read(text), Some(expected.parse().unwrap()), "{text}");
        }
        for text in [
            "",
            "yesterday",
            "2024",
            "2024-02",
            "2024-02-31",
            "99999999",
            "06/02/2024",
            "text",
            "2024-02-06X",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
