//! Dates and times, written as a language's press does.

use std::fmt;

use crate::date::{Date, DateRelation, Time, zone_code};
use crate::language::date_style::{CenturyNumber, DateStyle, Form};
use crate::style::{InStyle, Style};

/// In words, with its relation before it. What no form of the language can say stands as its [`Display`](fmt::Display)
/// has it: a day counted from the text's own, a part of the day beside a date, years of accounts, years before 1000; and
/// everything in a language without words for dates.
impl InStyle for Date {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        match style.date(self) {
            Some(written) => out.write_str(&written),
            None => write!(out, "{self}"),
        }
    }
}

/// On the clock of the region, with day and zone where they are told. What no form of the language can say stands as its
/// [`Display`](fmt::Display) has it.
impl InStyle for Time {
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        match style.time(self) {
            Some(written) => out.write_str(&written),
            None => write!(out, "{self}"),
        }
    }
}

impl Style {
    /// A date in the words of the language, where it has some for it.
    pub(crate) fn date(&self, told: &Date) -> Option<String> {
        // The 1800s are a century where hundreds of years are no decades too.
        let words = &self.language.date;
        let century = |end: &str| matches!(Point::of_edtf(end), Some(Point::Decade(first)) if first % 100 == 0 && (words.hundreds_of_years || first < 1900));
        if (words.hundreds_of_years || !words.plain_decades)
            && told.edtf.iter().flat_map(|edtf| edtf.split('/')).any(century)
        {
            return None;
        }
        self.dates().and_then(|dates| date(dates, told))
    }

    /// A time of day in the words of the language, where it has some for it.
    pub(crate) fn time(&self, told: &Time) -> Option<String> {
        self.dates().and_then(|dates| time(dates, told))
    }

    /// How the language's press writes dates in the region; where none is told, in that which its figures are of.
    fn dates(&self) -> Option<&'static DateStyle> {
        let region = self.locale.region().unwrap_or(self.language.region);
        let mut styles = self.language.date_styles.iter();
        styles.find(|style| style.regions.is_empty() || style.regions.contains(&region))
    }
}

/// A point or stretch of the calendar, as far as EDTF tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Point {
    /// Astronomical: 1 BC is 0.
    Year(i32),
    /// By its first year.
    Decade(i32),
    /// The 19th is 19; negative before Christ.
    Century(i32),
    /// Spring is 0.
    Season(i32, usize),
    /// The first is 0.
    Quarter(i32, usize),
    /// The first is 0.
    Half(i32, usize),
    /// January is 0.
    Month(Option<i32>, usize),
    /// January is 0.
    Day(Option<i32>, usize, u32),
    /// Monday is 0; with the part of the day, morning 0.
    Weekday(usize, Option<usize>),
}

const SEASONS: [&str; 4] = ["SP", "SU", "FA", "WI"];
const PARTS: [&str; 5] = ["TMO", "TMI", "TAF", "TEV", "TNI"];

/// The number that `digits` are, of as many as `len`.
fn number(digits: &str, len: usize) -> Option<u32> {
    let plain = digits.len() == len && digits.bytes().all(|b| b.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

fn below(number: u32, end: u32) -> Option<usize> {
    if number < end { usize::try_from(number).ok() } else { None }
}

impl Point {
    /// One date of EDTF.
    fn of_edtf(value: &str) -> Option<Self> {
        let (sign, rest) = value.strip_prefix('-').map_or((1, value), |rest| (-1, rest));
        let mut parts = rest.split('-');
        let (year, second, third) = (parts.next()?, parts.next(), parts.next());
        if parts.next().is_some() {
            return None;
        }
        let open = year == "XXXX" && sign == 1;
        let full = number(year, 4).and_then(|year| i32::try_from(year).ok()).map(|year| sign * year);
        let Some(second) = second else {
            return full.map(Self::Year).or_else(|| Self::of_digits(sign, year));
        };
        let second = number(second, 2)?;
        let year = if open { None } else { Some(full?) };
        match (third, second) {
            (Some(day), 1..=12) => Some(Self::Day(year, below(second - 1, 12)?, number(day, 2)?)),
            (Some(_), _) => None,
            (None, 1..=12) => Some(Self::Month(year, below(second - 1, 12)?)),
            (None, 21..=24) => Some(Self::Season(year?, below(second - 21, 4)?)),
            (None, 33..=36) => Some(Self::Quarter(year?, below(second - 33, 4)?)),
            (None, 40..=41) => Some(Self::Half(year?, below(second - 40, 2)?)),
            _ => None,
        }
    }

    /// A decade or century: a year's first three or two digits.
    fn of_digits(sign: i32, year: &str) -> Option<Self> {
        if let Some(digits) = year.strip_suffix("XX") {
            let n = i32::try_from(number(digits, 2)?).ok()?;
            return Some(Self::Century(sign * (n + 1)));
        }
        let first = i32::try_from(number(year.strip_suffix('X')?, 3)?).ok()? * 10;
        if sign > 0 { Some(Self::Decade(first)) } else { None }
    }

    /// The weekday that TIMEX3 names.
    fn of_timex(value: &str) -> Option<Self> {
        let (day, part) = value.strip_prefix("XXXX-WXX-")?.split_at_checked(1)?;
        let part = match part {
            "" => None,
            part => Some(PARTS.iter().position(|code| *code == part)?),
        };
        Some(Self::Weekday(below(number(day, 1)?.checked_sub(1)?, 7)?, part))
    }

    /// The TIMEX3 value that says no more than this.
    fn timex(self) -> String {
        let year = |year: i32| {
            if year < 0 { format!("-{:04}", -year) } else { format!("{year:04}") }
        };
        let any = |told: Option<i32>| told.map_or_else(|| "XXXX".to_owned(), year);
        match self {
            Self::Year(y) => year(y),
            Self::Decade(first) => format!("{:03}", first / 10),
            Self::Century(n) if n < 0 => format!("BC{:02}", -n - 1),
            Self::Century(n) => format!("{:02}", n - 1),
            Self::Season(y, n) => format!("{}-{}", year(y), SEASONS.get(n).unwrap_or(&"")),
            Self::Quarter(y, n) => format!("{}-Q{}", year(y), n + 1),
            Self::Half(y, n) => format!("{}-H{}", year(y), n + 1),
            Self::Month(y, month) => format!("{}-{:02}", any(y), month + 1),
            Self::Day(y, month, day) => format!("{}-{:02}-{day:02}", any(y), month + 1),
            Self::Weekday(day, part) => {
                format!("XXXX-WXX-{}{}", day + 1, part.and_then(|part| PARTS.get(part)).unwrap_or(&""))
            }
        }
    }

    fn year(self) -> Option<i32> {
        match self {
            Self::Year(year)
            | Self::Decade(year)
            | Self::Season(year, _)
            | Self::Quarter(year, _)
            | Self::Half(year, _) => Some(year),
            Self::Month(year, _) | Self::Day(year, ..) => year,
            Self::Century(_) | Self::Weekday(..) => None,
        }
    }

    /// The same without its year, where the rest says something alone.
    fn without_year(self) -> Self {
        match self {
            Self::Month(_, month) => Self::Month(None, month),
            Self::Day(_, month, day) => Self::Day(None, month, day),
            _ => self,
        }
    }
}

/// How a phrase stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Alone,
    Governed,
}

/// A year's four digits, or those that it has before Christ. Others need an era that not every language's readers look
/// for.
fn year_digits(year: i32) -> Option<String> {
    (1000..=9999).contains(&year).then(|| year.to_string())
}

fn roman(mut n: i32) -> String {
    const DIGITS: [(i32, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut out = String::new();
    for (value, digits) in DIGITS {
        while n >= value {
            out.push_str(digits);
            n -= value;
        }
    }
    out
}

impl DateStyle {
    fn century_number(&self, n: i32) -> String {
        match self.century_number {
            CenturyNumber::Roman(first, others) => {
                format!("{}{}", roman(n), if n == 1 { first } else { others })
            }
            CenturyNumber::Digits([first, second, third, others]) => {
                let ending = match (n % 100, n % 10) {
                    (11..=13, _) => others,
                    (_, 1) => first,
                    (_, 2) => second,
                    (_, 3) => third,
                    _ => others,
                };
                format!("{n}{ending}")
            }
        }
    }

    fn day_number(&self, day: u32) -> String {
        if day == 1 { self.first.to_owned() } else { day.to_string() }
    }

    /// A point with the form that it was written in.
    fn point(&self, point: Point, place: Place) -> Option<(String, Form)> {
        let year = |form: Form, year: i32| Some((form, vec![("{y}", year_digits(year)?)]));
        let (form, parts) = match point {
            Point::Year(y) if y <= 0 => (self.year_bc, vec![("{y}", (1 - y).to_string())]),
            Point::Year(y) => year(self.year, y)?,
            Point::Decade(first) => year(self.decade, first)?,
            Point::Century(n) if n < 0 => (self.century_bc, vec![("{n}", self.century_number(-n))]),
            Point::Century(n) => (self.century, vec![("{n}", self.century_number(n))]),
            Point::Season(y, n) => year(*self.seasons.get(n)?, y)?,
            Point::Quarter(y, n) => year(*self.quarters.get(n)?, y)?,
            Point::Half(y, n) => year(*self.halves.get(n)?, y)?,
            Point::Month(None, month) => {
                (self.month_alone, vec![("{m}", (*self.months.get(month)?).to_owned())])
            }
            Point::Month(Some(y), month) => {
                (self.month, vec![("{m}", (*self.months.get(month)?).to_owned()), ("{y}", year_digits(y)?)])
            }
            Point::Day(y, month, day) => {
                let mut parts =
                    vec![("{m}", (*self.day_months.get(month)?).to_owned()), ("{d}", self.day_number(day))];
                if let Some(y) = y {
                    parts.push(("{y}", year_digits(y)?));
                }
                (if y.is_some() { self.day } else { self.day_of_month }, parts)
            }
            Point::Weekday(day, part) => {
                let day = *self.weekdays.get(day)?;
                let pattern =
                    part.map_or(Some(&"{w}"), |part| self.parts.get(part)).filter(|form| !form.is_empty())?;
                return Some((pattern.replace("{w}", day), Form::plain("")));
            }
        };
        Some((fill(form, place, &parts), form))
    }

    /// From one point to another.
    fn interval(&self, from: Point, to: Point, place: Place) -> Option<(String, Form)> {
        match (from, to) {
            (Point::Year(a), Point::Year(b)) if a > 0 && b > 0 => {
                let parts = [("{a}", year_digits(a)?), ("{b}", year_digits(b)?)];
                return Some((fill(self.years, place, &parts), self.years));
            }
            (Point::Day(y, month, a), Point::Day(z, other, b)) if (y, month) == (z, other) && a < b => {
                let mut parts = vec![
                    ("{m}", (*self.day_months.get(month)?).to_owned()),
                    ("{d}", self.day_number(a)),
                    ("{e}", b.to_string()),
                ];
                if let Some(y) = y {
                    parts.push(("{y}", year_digits(y)?));
                }
                let form = if y.is_some() { self.days } else { self.days_of_month };
                return Some((fill(form, place, &parts), form));
            }
            _ => {}
        }
        let shared = self.shared_year && from.year().is_some() && from.year() == to.year();
        let from = if shared { from.without_year() } else { from };
        let ends = if self.range_governs { Place::Governed } else { Place::Alone };
        let (from, to) = (self.point(from, ends)?.0, self.point(to, ends)?.0);
        let written = self.contracted(self.range.replace("{a}", &from).replace("{b}", &to));
        Some((written, Form::plain("")))
    }

    /// The phrase with prepositions and articles run together as the language has it.
    fn contracted(&self, mut phrase: String) -> String {
        for (apart, joined) in self.contractions {
            let mut from = 0;
            while let Some(at) = phrase.get(from..).and_then(|rest| rest.find(apart)).map(|at| at + from) {
                let word = phrase.get(..at).is_some_and(|head| !head.ends_with(char::is_alphabetic));
                if word {
                    phrase.replace_range(at..at + apart.len(), joined);
                }
                from = at + joined.len().min(apart.len());
                while !phrase.is_char_boundary(from) {
                    from += 1;
                }
            }
        }
        phrase
    }
}

fn fill(form: Form, place: Place, parts: &[(&str, String)]) -> String {
    let mut out = match place {
        Place::Alone => form.alone,
        Place::Governed => form.governed,
    }
    .to_owned();
    for (name, value) in parts {
        out = out.replace(name, value);
    }
    out
}

/// A date in words; `None` where it says what no form here can: a time counted from the text's own day, a part of the
/// day beside a date, years of accounts, years before 1000, in English the first decade of a century before the 20th.
fn date(style: &DateStyle, date: &Date) -> Option<String> {
    let place = match date.relation {
        DateRelation::On | DateRelation::Range => Place::Alone,
        _ => Place::Governed,
    };
    let (written, form) = match &date.edtf {
        None => style.point(Point::of_timex(date.timex.as_deref()?)?, place)?,
        Some(edtf) => {
            let (written, timex) = match edtf.split_once('/') {
                Some((from, to)) => {
                    let (from, to) = (Point::of_edtf(from)?, Point::of_edtf(to)?);
                    (style.interval(from, to, place)?, format!("{}/{}", from.timex(), to.timex()))
                }
                None => {
                    let point = Point::of_edtf(edtf)?;
                    (style.point(point, place)?, point.timex())
                }
            };
            if date.timex.as_ref().is_some_and(|told| *told != timex) {
                return None;
            }
            written
        }
    };
    let relation = match date.relation {
        DateRelation::On | DateRelation::Range => return Some(written),
        relation => style.relations.iter().find(|row| row.relation == relation)?,
    };
    let pattern = match form {
        form if form.has_article => relation.with_article,
        form if form == style.year || form == style.year_bc => relation.of_year,
        _ => relation.bare,
    };
    Some(style.contracted(pattern.replace("{}", &written)))
}

impl DateStyle {
    /// A time of day.
    fn clock(&self, value: &str) -> Option<String> {
        let mut parts = value.split(':');
        let hour = number(parts.next()?, 2).filter(|&hour| hour < 24)?;
        let (minute, second) = (parts.next()?, parts.next());
        number(minute, 2)?;
        let pattern = match second {
            Some(_) => self.clock.seconds,
            None if minute == "00" => self.clock.hour,
            None => self.clock.minutes,
        };
        let (shown, half) = match self.clock.halves {
            None => (hour, ""),
            Some([before, after]) => ((hour + 11) % 12 + 1, if hour < 12 { before } else { after }),
        };
        let written =
            pattern.replace("{h}", &shown.to_string()).replace("{mm}", minute).replace("{half}", half);
        Some(written.replace("{ss}", second.unwrap_or("")))
    }
}

/// A time of day in words, with its day and zone where they are told; `None` where no form here can say them.
fn time(style: &DateStyle, time: &Time) -> Option<String> {
    let zone = match &time.zone {
        Some(zone) => format!(" {}", zone_code(zone)?),
        None => String::new(),
    };
    let day = match (&time.date.edtf, time.date.timex.as_deref()) {
        (Some(edtf), _) => {
            let mut days = edtf.split('/').map(|end| end.split_once('T').map_or(end, |(day, _)| day));
            let first = days.next()?;
            if days.any(|day| day != first) {
                return None;
            }
            Some(Point::of_edtf(first)?)
        }
        (None, Some(timex)) => match timex.split_once('T')? {
            ("", _) => None,
            (day, _) => Some(Point::of_timex(day)?),
        },
        (None, None) => None,
    };
    let day = match day {
        Some(day) => Some(style.point(day, Place::Alone)?.0),
        None => None,
    };
    let (pattern, ends) = match (&time.value, &time.low, &time.high) {
        (Some(value), None, None) => (
            if day.is_some() { style.clock.on_day } else { "{t}" },
            [("{t}", style.clock(value)? + &zone), ("{b}", String::new())],
        ),
        (None, Some(low), Some(high)) => (
            if day.is_some() { style.clock.range_on_day } else { style.clock.range },
            [("{a}", style.clock(low)?), ("{b}", style.clock(high)? + &zone)],
        ),
        _ => return None,
    };
    let mut out = pattern.replace("{d}", day.as_deref().unwrap_or(""));
    for (name, value) in &ends {
        out = out.replace(name, value);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(tag: &str, edtf: &str, relation: DateRelation) -> String {
        let date = Date { edtf: Some(edtf.to_owned()), relation, ..Date::default() };
        Style::of(tag).unwrap().write(&date).to_string()
    }

    #[test]
    fn points_have_the_timex_that_says_no_more() {
        for (point, timex) in [
            (Point::Year(2024), "2024"),
            (Point::Year(44), "0044"),
            (Point::Year(0), "0000"),
            (Point::Year(-1), "-0001"),
            (Point::Year(-43), "-0043"),
            (Point::Decade(1990), "199"),
            (Point::Decade(40), "004"),
            (Point::Century(20), "19"),
            (Point::Century(1), "00"),
            (Point::Century(-1), "BC00"),
            (Point::Century(-5), "BC04"),
        ] {
            assert_eq!(point.timex(), timex);
        }
    }

    #[test]
    fn each_press_has_its_order_articles_and_contractions() {
        use DateRelation::{Before, On, Range, Since, Until};
        for (tag, edtf, relation, expected) in [
            ("en", "2024-02-06", On, "Feb. 6, 2024"),
            ("en-GB", "2024-02-06", On, "6 February 2024"),
            ("en", "18XX", Since, "since the 19th century"),
            ("en", "2024-02-28/2024-03-03", Range, "Feb. 28 to March 3, 2024"),
            ("de", "199X", Since, "seit den 1990er Jahren"),
            ("de-AT", "XXXX-01-06", Until, "bis zum 6. Jänner"),
            ("fr", "2024-02-01", Until, "jusqu’au 1er février 2024"),
            ("fr", "2024-02", Until, "jusqu’en février 2024"),
            ("es", "2024-02-06", Before, "antes del 6 de febrero de 2024"),
            ("it", "2024-02-08", Since, "dall’8 febbraio 2024"),
            ("it", "10XX", Before, "prima dell’XI secolo"),
            ("pt-BR", "18XX", Before, "antes do século XIX"),
            ("nl", "-0043", On, "44 v.Chr."),
            ("ja", "2024-02-06", On, "2024-02-06"),
            ("en", "0044", On, "0044"),
            ("en", "190X", On, "1900s"),
            ("en", "-0043", On, "44 B.C."),
            ("en-GB", "-0043", On, "44 BC"),
            ("de", "180X", On, "1800er Jahre"),
            // What no form says stands as its value: the 1800s are the 19th century.
            ("en", "180X", On, "180X"),
            ("en", "20245", On, "20245"),
            ("en", "-199X", On, "-199X"),
            ("en", "2024-13", On, "2024-13"),
        ] {
            assert_eq!(written(tag, edtf, relation), expected, "{tag} {edtf}");
        }
    }

    #[test]
    fn what_says_more_than_its_words_would_stands_as_its_value() {
        let evening = Date {
            edtf: Some("2024-02-06".to_owned()),
            timex: Some("2024-02-06TEV".to_owned()),
            ..Date::default()
        };
        assert_eq!(Style::of("en").unwrap().write(&evening).to_string(), "2024-02-06");
        let day = |timex: &str| Date { timex: Some(timex.to_owned()), ..Date::default() };
        let written = |timex: &str| Style::of("en").unwrap().write(&day(timex)).to_string();
        assert_eq!([written("XXXX-WXX-5"), written("XXXX-WXX-9")], ["Friday", "XXXX-WXX-9"]);
    }

    #[test]
    fn contractions_begin_a_word() {
        let spanish = Style::of("es").unwrap();
        let contracted = |phrase: &str| spanish.dates().unwrap().contracted(phrase.to_owned());
        assert_eq!(contracted("para el lunes, a el lunes de el mes"), "para el lunes, al lunes del mes");
    }
}
