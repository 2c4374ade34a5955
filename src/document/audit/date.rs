//! What is always true of dates and times.

use super::{At, Violation};
use crate::date::{Date, Time};

/// The rules about the fields of a date.
pub(super) fn date(at: At<'_>, date: &Date) -> Result<(), Violation> {
    at.ensure(date.edtf.is_some() || date.timex.is_some(), "a date has no value")?;
    fields(at, date)
}

/// The rules about the fields of a time of day.
pub(super) fn time(at: At<'_>, time: &Time) -> Result<(), Violation> {
    let told = (time.value.is_some(), time.low.is_some(), time.high.is_some());
    at.ensure(
        matches!(told, (true, false, false) | (false, true, true)),
        "a time has neither one value nor two ends",
    )?;
    let mut values = time.value.iter().chain(&time.low).chain(&time.high);
    at.ensure(values.all(|value| is_clock(value)), "a time is not HH:MM")?;
    at.ensure(time.zone.as_deref().is_none_or(is_zone), "a time zone is neither a name nor an offset")?;
    fields(at, &time.date)
}

fn fields(at: At<'_>, date: &Date) -> Result<(), Violation> {
    at.ensure(date.edtf.as_deref().is_none_or(is_edtf), "a date's value is not EDTF")?;
    at.ensure(date.resolved.as_deref().is_none_or(is_edtf), "a date's resolved value is not EDTF")?;
    at.ensure(date.edtf.as_deref().is_none_or(runs_forwards), "a date's value ends before it begins")?;
    at.ensure(
        date.resolved.as_deref().is_none_or(runs_forwards),
        "a date's resolved value ends before it begins",
    )?;
    at.ensure(date.timex.as_deref().is_none_or(is_timex), "a date's value is not TIMEX3")?;
    at.beside(date.qualifier_start, date.qualifier_end, "a date's qualifier is not beside it")
}

/// Whether a time is `HH:MM` or `HH:MM:SS` of a day, of which `24:00` is the end.
fn is_clock(value: &str) -> bool {
    let mut parts = value.split(':').map(two_digits);
    let told = (parts.next().flatten(), parts.next().flatten(), parts.next(), parts.next());
    match told {
        (Some(hour), Some(minute), second, None) => {
            let second = second.unwrap_or(Some(0));
            (hour < 24 && minute < 60 && second.is_some_and(|s| s <= 60))
                || (hour, minute, second) == (24, 0, Some(0))
        }
        _ => false,
    }
}

/// Whether a zone is an offset (`+05:30`, `Z`) or has the form of an IANA name (`Europe/Berlin`).
fn is_zone(zone: &str) -> bool {
    match zone.strip_prefix(['+', '-']) {
        Some(offset) => offset.len() == 5 && is_clock(offset),
        None => {
            zone.starts_with(|c: char| c.is_ascii_alphabetic())
                && zone.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-' | '+'))
        }
    }
}

/// Whether a value is EDTF: one date or time, two of them with `/` between, either end of which may be open, or a list
/// in brackets. A day that is told is a day of the calendar.
fn is_edtf(value: &str) -> bool {
    if let Some(list) = bracketed(value) {
        return list.split(',').all(|item| {
            let mut ends = item.splitn(2, "..");
            ends.by_ref().all(|end| end.is_empty() || is_day(end)) && !item.is_empty()
        });
    }
    match value.split_once('/') {
        Some((from, to)) => {
            let end = |value: &str| matches!(value, "" | "..") || is_day(value);
            end(from) && end(to) && (is_day(from) || is_day(to))
        }
        None => is_day(value),
    }
}

/// Whether an interval does not end before it begins, as far as years, months, days and times are told after Christ.
fn runs_forwards(value: &str) -> bool {
    let plain = |end: &str| {
        let digits = end.starts_with(|c: char| c.is_ascii_digit()) && !end.contains(['X', '~', '+', 'Z']);
        digits && end.get(5..7).and_then(number).is_none_or(|month| month <= 12)
    };
    value.split_once('/').is_none_or(|(from, to)| {
        let least = from.len().min(to.len());
        !plain(from) || !plain(to) || from.get(..least) <= to.get(..least)
    })
}

fn bracketed(value: &str) -> Option<&str> {
    let set = value.strip_prefix('[').and_then(|value| value.strip_suffix(']'));
    set.or_else(|| value.strip_prefix('{').and_then(|value| value.strip_suffix('}')))
}

/// Whether a value is one date of EDTF, of any precision, with its time where there is one.
fn is_day(value: &str) -> bool {
    let (day, time) = match value.split_once('T') {
        Some((day, time)) => (day, Some(time)),
        None => (value, None),
    };
    if !time.is_none_or(is_time) {
        return false;
    }
    // A date alone may be uncertain (`?`), approximate (`~`) or both (`%`), wholly or in a part.
    let qualified = |c| matches!(c, '?' | '~' | '%');
    if let Some(year) = day.strip_prefix('Y') {
        let digits = year.strip_prefix('-').unwrap_or(year);
        return !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    }
    let mut parts = day.strip_prefix('-').unwrap_or(day).split('-').map(|part| part.trim_matches(qualified));
    let (year, month, day, rest) = (parts.next().unwrap_or(""), parts.next(), parts.next(), parts.next());
    let open = |part: &str, len| {
        part.len() == len && part.bytes().all(|b| b.is_ascii_digit() || b == b'X') && !part.is_empty()
    };
    // `19` is the century and `199` the decade of ISO 8601-2's level for years.
    let years = (2..=4).any(|len| open(year, len));
    let months = match month {
        None => true,
        // Months, seasons (21 to 24, 25 to 32 by hemisphere), quarters, quadrimesters and halves (33 to 41).
        Some(month) => {
            open(month, 2) && number(month).is_none_or(|m| matches!((m, day), (1..=12, _) | (21..=41, None)))
        }
    };
    let days = day.is_none_or(|day| open(day, 2) && number(day).is_none_or(|d| is_day_of(year, month, d)));
    years && months && days && rest.is_none()
}

/// Whether a day is one of its month, as far as year and month are told.
fn is_day_of(year: &str, month: Option<&str>, day: u32) -> bool {
    let month = month.and_then(number).unwrap_or(1);
    // A leap year stands for a year that is not told.
    let year = number(year).and_then(|year| i16::try_from(year).ok()).unwrap_or(2000);
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return false };
    jiff_core::civil::Date::new(year, month, day).is_ok()
}

/// Whether what follows the `T` of EDTF is a time, with its offset where told.
fn is_time(time: &str) -> bool {
    if let Some(time) = time.strip_suffix('Z') {
        return is_clock(time);
    }
    match time.rfind(['+', '-']).and_then(|at| time.split_at_checked(at)) {
        Some((time, offset)) => is_clock(time) && is_zone(offset),
        None => is_clock(time),
    }
}

/// Whether a value has the characters of TIMEX3: a date (`XXXX-WXX-5`), a period (`P3W`) or a reference (`PAST_REF`).
fn is_timex(value: &str) -> bool {
    !value.is_empty()
        && value.bytes().all(|b| {
            b.is_ascii_uppercase()
                || b.is_ascii_digit()
                || matches!(b, b'-' | b':' | b'.' | b'_' | b'/' | b'+' | b',' | b'(' | b')' | b'#')
        })
}

fn two_digits(part: &str) -> Option<u32> {
    if part.len() == 2 { number(part) } else { None }
}

/// The number that digits without sign are.
fn number(digits: &str) -> Option<u32> {
    if digits.bytes().all(|b| b.is_ascii_digit()) { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edtf_is_told_from_what_is_not() {
        for good in [
            "2022",
            "2022-09",
            "2022-09-30",
            "XXXX-02-06",
            "199X",
            "19XX",
            "2022-23",
            "2012/2013",
            "../2013",
            "2012/",
            "2012/..",
            "2022-09-30T07:05",
            "2022-09-30T07:05:00Z",
            "2022-09-30T07:05+05:30",
            "2022~",
            "2022-09?",
            "XXXX-02-29",
            "2024-02-29",
            "-0044-03-15",
            "Y17000",
            "[1667,1668]",
            "{2012-02,2012-03}",
            "[..1984]",
            "XXXX-XX-06",
            "2022-XX",
            "XXXX-05-30/XXXX-06-02",
        ] {
            assert!(is_edtf(good), "{good}");
        }
        for bad in [
            "",
            "/",
            "../..",
            "2022-13",
            "2022-00",
            "2022-9",
            "2023-02-29",
            "2022-09-31",
            "2022-09-00",
            "autumn",
            "2022-21-01",
            "2022-09-30-01",
            "20220930",
            "2022-09-30T25:00",
            "2022-09-30T",
            "2022 ",
            "XXXX-02-30",
            "[]",
            "1/2/3",
            "Y",
        ] {
            assert!(!is_edtf(bad), "{bad}");
        }
    }

    #[test]
    fn an_interval_that_ends_before_it_begins_is_told() {
        for good in [
            "2022-09",
            "2012/2013",
            "2012-09/2012",
            "2012-09-03T23:00:00/2012-09-04T02:00:00",
            "2022-33/2022-05",
            "-0099/-0043",
            "XXXX-09/XXXX-02",
            "../2013",
            "2022~/2021",
        ] {
            assert!(runs_forwards(good), "{good}");
        }
        for bad in
            ["2013/2012", "2012-09/2012-08", "2012-09-03T23:00:00/2012-09-03T02:00:00", "2012-09/2011-12-31"]
        {
            assert!(!runs_forwards(bad), "{bad}");
        }
    }

    #[test]
    fn clocks_and_zones_are_told_from_what_is_not() {
        for good in ["07:05", "00:00", "23:59:60", "24:00"] {
            assert!(is_clock(good), "{good}");
        }
        for bad in ["", "7:05", "07.05", "24:01", "07:60", "07:05:61", "07:05:00:00", "07", "+7:05", "0a:05"]
        {
            assert!(!is_clock(bad), "{bad}");
        }
        for good in ["+05:30", "-08:00", "Z", "Europe/Berlin", "Etc/GMT+3", "America/Port-au-Prince"] {
            assert!(is_zone(good), "{good}");
        }
        for bad in ["", "+5", "05:30", "CET time", "+05:30Z"] {
            assert!(!is_zone(bad), "{bad}");
        }
    }

    #[test]
    fn timex_is_told_from_what_is_not() {
        for good in ["2022-09", "XXXX-WXX-5", "XXXX-WXX-1TNI", "P3W", "P0.5Y", "PAST_REF", "2022-FA"] {
            assert!(is_timex(good), "{good}");
        }
        for bad in ["", "friday", "2022 09", "P3W;", "Ä"] {
            assert!(!is_timex(bad), "{bad}");
        }
    }
}
