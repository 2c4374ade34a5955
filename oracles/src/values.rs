//! That a value is what its text says, by rules of their own that share no code with the reader: figures are the figures that stand
//! there, groups have three, days are in the calendar, English words are the number's, and a conversion is off by as much as is said.

use copydesk::number::{Amount, Form};
use copydesk::{Decimal, Document, Mention, NoticeKind, Value};
use serde_json::Value as Json;

use crate::planted::words::english_with;

/// What holds of each value of a document.
///
/// # Panics
///
/// Where one is not what its text says.
pub fn check(document: &Document<'_>) {
    for mention in &document.mentions {
        if !repaired(document, mention) {
            figures(mention);
            groups(mention);
            words(mention);
        }
        calendar(mention);
        clock(mention);
        conversion(mention);
    }
}

/// Whether a mention was read in place of mojibake that stands there.
fn repaired(document: &Document<'_>, mention: &Mention<'_>) -> bool {
    let mut notices = document.notices.iter();
    notices.any(|notice| notice.kind == NoticeKind::MojibakeRepaired && notice.span.overlaps(mention.span))
}

/// The amount that stands alone in a mention.
fn alone<'m>(mention: &'m Mention<'_>) -> Option<&'m Amount> {
    match &mention.value {
        Value::Number(number) => Some(&number.amount),
        Value::Percent(percent) => Some(&percent.amount),
        Value::Money(money) if money.equivalent.is_none() => Some(&money.amount),
        _ => None,
    }
}

/// The value of an amount that is written in ASCII digits only.
fn in_digits(mention: &Mention<'_>) -> Option<Decimal> {
    let amount = alone(mention)?;
    // Fractions, powers and the digits of other scripts are other figures than the value's.
    let other =
        |c: char| matches!(c, '/' | '\u{2044}' | '^' | '×') || (c.is_numeric() && !c.is_ascii_digit());
    // `1.3e6`
    let exponent = mention.text.split_once(['e', 'E']).is_some_and(|(before, power)| {
        before.ends_with(|c: char| c.is_ascii_digit())
            && power.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '\u{2212}'))
    });
    amount.value.filter(|_| amount.form == Form::Digits && !exponent && !mention.text.contains(other))
}

/// That an amount in digits has the digits that stand there, wherever its separators are.
fn figures(mention: &Mention<'_>) {
    let Some(value) = in_digits(mention) else { return };
    let figures = |text: &str| {
        let figures: String = text.chars().filter(char::is_ascii_digit).collect();
        figures.trim_matches('0').to_owned()
    };
    assert_eq!(figures(&mention.text), figures(&value.to_string()), "{mention:#?}");
}

/// That what stands between the separators of a whole number has three figures, or in India two before the last three.
fn groups(mention: &Mention<'_>) {
    let Some(value) = in_digits(mention) else { return };
    let text = mention.text.trim_matches(|c: char| !c.is_ascii_digit());
    // One character between two figures.
    let parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    if value.scale() > 0 || parts.len() < 2 || parts.contains(&"") {
        return;
    }
    let [first, middle @ .., last] = &parts[..] else { return };
    let sizes =
        |size: usize| middle.iter().all(|part| part.len() == size) && (1..=size).contains(&first.len());
    assert!(last.len() == 3 && (sizes(3) || sizes(2)), "a number in groups of other sizes: {mention:#?}");
}

/// That a whole number in English words is what another writer makes of it.
fn words(mention: &Mention<'_>) {
    let Value::Number(number) = &mention.value else { return };
    let amount = &number.amount;
    // `three` of `three to four hundred` is said with its neighbour.
    let whole = amount.form == Form::Words && amount.fraction.is_none() && !amount.elided;
    let Some(value) = amount.value.filter(|_| whole) else { return };
    let Some(said) = said(&mention.text) else { return };
    let right = meant(&said).is_some_and(|right| value == right.into());
    assert!(right, "{:?} is said to be {value}", mention.text);
}

/// The words of a text, without what joins them.
fn plain(text: &str) -> Vec<String> {
    let words = text.split(|c: char| c == '-' || c.is_whitespace()).filter(|word| !word.is_empty());
    words.filter(|word| *word != "and").map(str::to_owned).collect()
}

/// The words of a number, where all are plain English ones and the large ones come first.
fn said(text: &str) -> Option<Vec<String>> {
    let mut said = plain(&text.to_lowercase());
    if said.first().is_some_and(|word| word == "a") && said.len() > 1 {
        "one".clone_into(said.first_mut()?);
    }
    let scales: Vec<usize> = said.iter().filter_map(|word| scale(word)).collect();
    let known = |word: &String| small(word).is_some() || word == "hundred" || scale(word).is_some();
    let begins = said.first().is_some_and(|word| word != "hundred" && scale(word).is_none());
    (begins && said.iter().all(known) && scales.is_sorted_by(|a, b| a > b)).then_some(said)
}

/// How many times a thousand a word is.
fn scale(word: &str) -> Option<usize> {
    ["thousand", "million", "billion"].iter().position(|scale| *scale == word).map(|place| place + 1)
}

/// The value of a word that is one number by itself.
fn small(word: &str) -> Option<u64> {
    (0..20).chain((20..100).step_by(10)).find(|&n| english_with(n, false) == word)
}

/// What words mean, if each part up to a scale is what another writer makes of its value, all in one or in hundreds.
fn meant(said: &[String]) -> Option<u64> {
    let sum = |words: &[String]| words.iter().map(|word| small(word)).sum::<Option<u64>>();
    let write = |value: u64| if value == 0 { Vec::new() } else { plain(&english_with(value, false)) };
    let part = |words: &[String]| {
        let (hundreds, rest) = match words.iter().position(|word| word == "hundred") {
            Some(place) => (sum(&words[..place])?, sum(&words[place + 1..])?),
            None => (0, sum(words)?),
        };
        let value = hundreds * 100 + rest;
        // `twelve hundred`
        let in_hundreds = [write(hundreds), plain("hundred"), write(rest)].concat();
        (words == plain(&english_with(value, false)) || hundreds > 0 && words == in_hundreds).then_some(value)
    };
    let mut total = 0;
    for words in said.split_inclusive(|word| scale(word).is_some()) {
        let (last, before) = words.split_last()?;
        total += match scale(last) {
            Some(times) => part(before)? * 1000_u64.pow(u32::try_from(times).ok()?),
            None => part(words)?,
        };
    }
    Some(total)
}

/// That every day that is told is one of its month, and every time one of a day.
fn calendar(mention: &Mention<'_>) {
    if !matches!(mention.value, Value::Date(_) | Value::Time(_)) {
        return;
    }
    let json = serde_json::to_value(mention).expect("a mention can be written");
    let told = |name: &str| json.get(name).and_then(Json::as_str).unwrap_or_default().to_owned();
    for name in ["edtf", "timex", "resolved"] {
        for day in told(name).split(['/', 'T', '~', '?', '%']) {
            assert!(is_day(day), "{:?} has {name} {:?}", mention.text, told(name));
        }
    }
    for name in ["value", "low", "high"] {
        let parts: Vec<u32> = told(name).split(':').filter_map(|part| part.parse().ok()).collect();
        let right = match &parts[..] {
            [] => true,
            [24, rest @ ..] => rest.iter().all(|&part| part == 0),
            [hour, rest @ ..] => *hour < 24 && rest.iter().all(|&part| part < 61),
        };
        assert!(right, "{:?} has {name} {:?}", mention.text, told(name));
    }
}

/// That an hour out of twelve is that of its half of the day: 12 pm is noon, and 12 am is midnight.
fn clock(mention: &Mention<'_>) {
    let Value::Time(time) = &mention.value else { return };
    let text = mention.text.to_ascii_lowercase().replace(['.', ' '], "");
    let Some((digits, afternoon)) = text
        .strip_suffix("am")
        .map(|digits| (digits, false))
        .or_else(|| text.strip_suffix("pm").map(|digits| (digits, true)))
    else {
        return;
    };
    let (Ok(hour), Some(value)) = (digits.parse::<u32>(), &time.value) else { return };
    if (1..=12).contains(&hour) {
        let expected = format!("{:02}:00", hour % 12 + if afternoon { 12 } else { 0 });
        assert_eq!(*value, expected, "{:?} is said to be {value}", mention.text);
    }
}

/// Whether a text is no day of a month, or one that there is.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.rsplitn(3, '-').collect();
    let [day, month, year] = parts[..] else { return true };
    let (Ok(day), Ok(month)) = (day.parse::<u32>(), month.parse::<u32>()) else { return true };
    // Where the year is not told, any may be meant.
    let leap = year.parse::<i64>().map_or(true, |year| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        // A season.
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// That a conversion is off by what is said.
fn conversion(mention: &Mention<'_>) {
    let Value::Quantity(quantity) = &mention.value else { return };
    let Some(equivalent) = &quantity.equivalent else { return };
    let (Some(value), Some(other), Some(unit), Some(error)) =
        (quantity.amount.value, equivalent.value, equivalent.unit, equivalent.relative_error)
    else {
        return;
    };
    let Ok(meant) = quantity.unit.convert(value, unit) else { return };
    let off = (meant - other).abs().checked_div(meant.abs());
    // It is told to six decimals.
    let near = |off: Decimal| (off - error).abs() <= Decimal::new(1, 6);
    assert!(off.is_none_or(near), "{:?} is said to be off by {error}, and is by {off:?}", mention.text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    fn number(text: &str, value: &str, form: &str) -> Mention<'static> {
        let end = text.len();
        serde_json::from_value(serde_json::json!({
            "start": 0, "end": end, "text": text, "type": "number", "value": value, "relation": "exact", "form": form,
        }))
        .unwrap()
    }

    #[test]
    fn what_is_read_in_place_of_mojibake_is_not_compared() {
        let text = "It was 5 km.";
        let mut document = copydesk::Parser::default().parse(text);
        let mention = document.mentions[0].clone();
        assert!(!repaired(&document, &mention));
        let notice = |kind: &str, start: usize, end: usize| {
            serde_json::from_value(serde_json::json!({ "kind": kind, "start": start, "end": end })).unwrap()
        };
        document.notices = vec![notice("mojibake_repaired", 0, 2), notice("mojibake", 7, 9)];
        assert!(!repaired(&document, &mention));
        document.notices.push(notice("mojibake_repaired", 8, 10));
        assert!(repaired(&document, &mention));
        // Then other figures, groups and words than the value's are let pass.
        for (text, value, form) in
            [("5", "6", "digits"), ("1,0000", "10000", "digits"), ("five", "6", "words")]
        {
            document.mentions = vec![number(text, value, form)];
            document.notices = vec![notice("mojibake_repaired", 0, 1)];
            check(&document);
            document.notices.clear();
            fires(|| check(&document));
        }
    }

    #[test]
    fn figures_are_compared_where_they_are_the_values() {
        let read = |text: &str, value: &str, form: &str| {
            in_digits(&number(text, value, form)).map(|value| value.to_string())
        };
        for (text, value) in [
            ("1,210.50", "1210.5"),
            ("5 e", "5"),
            ("5e", "5"),
            ("5 e6", "5"),
            ("the 5", "5"),
            ("e6", "6"),
            ("5ex", "5"),
        ] {
            assert_eq!(read(text, value, "digits").as_deref(), Some(value), "{text}");
            assert_eq!(read(text, value, "words"), None, "{text}");
        }
        for text in ["1/2", "1\u{2044}2", "2^3", "2×3", "½", "٣", "1.3e6", "1E6", "1e-6", "1e+6", "1e−6"]
        {
            assert_eq!(read(text, "3", "digits"), None, "{text}");
        }
    }

    #[test]
    fn words_of_numbers_are_split_and_summed() {
        let of = |text: &str| said(text).and_then(|said| meant(&said));
        for (text, value) in [
            ("zero", 0),
            ("nineteen", 19),
            ("ninety-nine", 99),
            ("A hundred", 100),
            ("one hundred and one", 101),
            ("twelve hundred and five", 1205),
            ("Two thousand", 2000),
            ("one million two thousand and three", 1_002_003),
            ("two hundred thousand", 200_000),
            ("three billion", 3_000_000_000),
            ("a thousand", 1000),
        ] {
            assert_eq!(of(text), Some(value), "{text}");
        }
        for text in [
            "",
            "a",
            "hundred",
            "thousand",
            "thousand two",
            "two thousand million",
            "one dozen",
            "two thousand two thousand",
        ] {
            assert_eq!(said(text), None, "{text}");
        }
        for text in ["twenty thirty", "five six", "two hundred hundred", "one twenty", "zero five"] {
            assert_eq!(of(text), None, "{text}");
        }
        let scales = ["thousand", "million", "billion", "trillion"].map(scale);
        assert_eq!(scales, [Some(1), Some(2), Some(3), None]);
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        let last = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, last) in (1..).zip(last) {
            for year in ["2024", "2000", "-0004", "XXXX", "-2400"] {
                let day = |day: u32| is_day(&format!("{year}-{month:02}-{day:02}"));
                assert!(day(1) && day(last) && !day(0) && !day(last + 1), "{year}-{month}");
            }
        }
        for (year, leap) in
            [("2023", false), ("1900", false), ("2100", false), ("1600", true), ("2028", true)]
        {
            assert_eq!(is_day(&format!("{year}-02-29")), leap, "{year}");
            assert!(is_day(&format!("{year}-02-28")));
        }
        assert!(!is_day("2022-00-10") && !is_day("2022-13-10") && !is_day("2022-21-01"));
        assert!(["2022", "2022-13", "199X", "XXXX-WXX-5", "2022-W07-1", "P3W", ""].into_iter().all(is_day));
    }

    #[test]
    fn a_value_with_other_digits_is_named() {
        figures(&number("1,210.50", "1210.5", "digits"));
        figures(&number("½", "0.5", "digits"));
        figures(&number("1\u{2044}4", "0.25", "digits"));
        fires(|| figures(&number("1,210.50", "1210.05", "digits")));
    }

    #[test]
    fn groups_of_other_sizes_are_named() {
        for (text, value) in
            [("1,210", "1210"), ("8,47,860", "847860"), ("1.5", "1.5"), ("1210", "1210"), ("−1 210", "-1210")]
        {
            groups(&number(text, value, "digits"));
        }
        for (text, value) in
            [("1,0000", "10000"), ("12,10", "1210"), ("1234,567", "1234567"), ("1,21,12", "12112")]
        {
            fires(|| groups(&number(text, value, "digits")));
        }
    }

    #[test]
    fn words_of_another_number_are_named() {
        for (text, value) in [
            ("forty-two", "42"),
            ("A hundred and five", "105"),
            ("twelve hundred", "1200"),
            ("two million one thousand", "2001000"),
            ("two dozen", "24"),
            ("two thousand million", "2000000000"),
            ("thirty hundred-million", "3000000000"),
        ] {
            words(&number(text, value, "words"));
        }
        for (text, value) in
            [("twenty thirty", "50"), ("a hundred", "1"), ("five six", "11"), ("two thousand", "2000.5")]
        {
            fires(|| words(&number(text, value, "words")));
        }
    }

    #[test]
    fn a_day_or_time_that_there_is_not_is_named() {
        let mention = |kind: &str, name: &str, told: &str| -> Mention<'static> {
            let mut json =
                serde_json::json!({ "start": 0, "end": 1, "text": "x", "type": kind, "relation": "on" });
            json[name] = told.into();
            serde_json::from_value(json).unwrap()
        };
        for told in
            ["2024-02-29", "XXXX-02-29", "2022-09", "2022-23", "2024-02-06/2024-02-08", "XXXX-WXX-5", "P3W"]
        {
            calendar(&mention("date", "edtf", told));
        }
        for told in ["2023-02-29", "XXXX-04-31", "2022-13-01", "2024-02-06/2024-02-30", "2024-06-31T07:00"] {
            fires(|| calendar(&mention("date", "edtf", told)));
        }
        calendar(&mention("time", "value", "24:00"));
        fires(|| calendar(&mention("time", "value", "24:30")));
        fires(|| calendar(&mention("time", "low", "12:61")));
        for (told, right) in [
            ("00:00", true),
            ("23:59:60", true),
            ("25:00", false),
            ("24:00:00", true),
            ("24:00:01", false),
            ("12:30:61", false),
        ] {
            for name in ["value", "low", "high"] {
                let time = mention("time", name, told);
                if right { calendar(&time) } else { drop(fires(|| calendar(&time))) }
            }
        }
        for name in ["timex", "resolved"] {
            fires(|| calendar(&mention("date", name, "2023-02-29")));
            fires(|| calendar(&mention("date", name, "2024-02-29~/2024-02-30?")));
        }
    }

    #[test]
    fn an_hour_of_the_other_half_of_the_day_is_named() {
        let time = |text: &str, value: &str| -> Mention<'static> {
            let json = serde_json::json!({
                "start": 0, "end": text.len(), "text": text, "type": "time", "value": value, "relation": "on",
            });
            serde_json::from_value(json).unwrap()
        };
        for (text, value) in [
            ("12 pm", "12:00"),
            ("12am", "00:00"),
            ("7 p.m.", "19:00"),
            ("7.05am", "07:05"),
            ("noon", "12:00"),
        ] {
            clock(&time(text, value));
        }
        for (text, value) in [
            ("12 pm", "24:00"),
            ("12am", "12:00"),
            ("7 p.m.", "07:00"),
            ("1 AM", "13:00"),
            ("11 pm", "11:00"),
            ("1pm", "13:30"),
        ] {
            fires(|| clock(&time(text, value)));
        }
        // An hour beyond the twelve is no such one.
        clock(&time("13 pm", "07:00"));
        clock(&time("0 am", "07:00"));
    }

    #[test]
    fn a_conversion_that_is_off_by_something_else_is_named() {
        let document = copydesk::Parser::default().parse("They drove 100 km (100 miles) that day.");
        let mut mention = document.mentions[0].clone();
        conversion(&mention);
        let Value::Quantity(quantity) = &mut mention.value else { panic!() };
        quantity.equivalent.as_mut().unwrap().relative_error = Some(Decimal::TWO);
        fires(|| conversion(&mention));
    }

    #[test]
    fn a_conversion_may_be_off_by_a_millionth_more() {
        let document = copydesk::Parser::default().parse("They drove 100 km (50 miles) that day.");
        let mut mention = document.mentions[0].clone();
        let mut with = |error: &str| {
            let Value::Quantity(quantity) = &mut mention.value else { panic!() };
            quantity.equivalent.as_mut().unwrap().relative_error = Some(error.parse().unwrap());
            mention.clone()
        };
        for error in ["0.195328", "0.195329", "0.195327"] {
            conversion(&with(error));
        }
        for error in ["0.19533", "0.195326", "-0.195328", "0", "1"] {
            let other = with(error);
            fires(|| conversion(&other));
        }
    }
}
