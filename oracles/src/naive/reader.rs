//! The naive reader: numbers in digits, a few units, shares, money and dates between plain words.

/// How a language writes numbers.
#[derive(Clone, Copy, Debug)]
pub struct Tongue {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// The decimal separator.
    pub point: char,
    /// The separator of groups.
    pub group: char,
}

/// Something that must be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Its `type`.
    pub kind: &'static str,
    /// Fields of its JSON.
    pub fields: Vec<(&'static str, String)>,
}

/// Symbols that mean one unit in every language.
pub(super) const UNITS: &[(&str, &str)] = &[
    ("km", "kilometer"),
    ("kg", "kilogram"),
    ("km/h", "kilometer-per-hour"),
    ("km²", "square-kilometer"),
    ("kWh", "kilowatt-hour"),
    ("°C", "celsius"),
    ("mm", "millimeter"),
];

/// Everything that is sure in a text, in its order. What stands on both sides must be plain words, or the end of the line.
pub fn claims(tongue: &Tongue, plain: &[&str], text: &str) -> Vec<Claim> {
    let mut found: Vec<Claim> = Vec::new();
    let other = has_other_way(tongue, text);
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    for (i, &start) in places.iter().enumerate() {
        let before = text[..start]
            .strip_suffix(' ')
            .is_some_and(|before| plain.iter().any(|word| ends_with_word(before, word)));
        if !before {
            continue;
        }
        // The longest, of every end there is.
        let ends = places[i..].iter().rev().filter(|&&end| end - start < 40);
        let ends = ends.filter(|&&end| !other || !could_be_decimals(tongue, &text[start..end]));
        let claim = ends
            .filter(|&&end| plainly_ends(plain, &text[end..]))
            .find_map(|&end| whole(tongue, &text[start..end]));
        if let Some((length, kind, fields)) = claim {
            found.push(Claim { start, end: start + length, kind, fields });
        }
    }
    found
}

/// Whether something in a text looks as if it were written the other way, in which groups and decimals change their
/// separators: then that may hold of all of it.
fn has_other_way(tongue: &Tongue, text: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    text.match_indices([tongue.group, tongue.point]).any(|(at, separator)| {
        let after = digits(&text[at + separator.len()..]);
        let whole = text[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
        // No group is a zero by itself: `0.700`.
        let zero = whole == 1 && text[..at].ends_with('0');
        let decimals = after != 3 || zero;
        whole > 0 && after > 0 && decimals != separator.starts_with(tongue.point)
    })
}

/// Whether the one separator in a text, that of groups, would be that of decimals the other way.
fn could_be_decimals(tongue: &Tongue, text: &str) -> bool {
    text.matches(tongue.group).count() == 1 && !text.contains(tongue.point)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|before| before.is_empty() || before.ends_with([' ', '\n']))
}

/// Whether a plain word follows after a blank, and a blank after it; or nothing.
fn plainly_ends(plain: &[&str], rest: &str) -> bool {
    rest.is_empty()
        || rest.strip_prefix(' ').is_some_and(|rest| {
            plain.iter().any(|word| {
                rest.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n']))
            })
        })
}

type Read = (usize, &'static str, Vec<(&'static str, String)>);

/// What all of a text is.
fn whole(tongue: &Tongue, text: &str) -> Option<Read> {
    if let Some(date) = iso_date(text) {
        return Some((text.len(), "date", vec![("edtf", date)]));
    }
    if let Some(value) = decimal(tongue, text) {
        return count(text).then(|| (text.len(), "number", vec![("value", value)]));
    }
    if let Some(value) = text.strip_prefix('$').and_then(|number| decimal(tongue, number)) {
        // Elsewhere the sign stands behind, and the dollar is another country's.
        return (tongue.tag == "en")
            .then(|| (text.len(), "money", vec![("value", value), ("currency", "USD".to_owned())]));
    }
    let (number, unit) = match text.split_once(' ') {
        Some(parts) => parts,
        None => text.strip_suffix('%').map(|number| (number, "%"))?,
    };
    let value = decimal(tongue, number)?;
    match unit {
        "%" => Some((text.len(), "percent", vec![("value", value), ("unit", "percent".to_owned())])),
        "€" => Some((text.len(), "money", vec![("value", value), ("currency", "EUR".to_owned())])),
        unit => {
            let (_, id) = UNITS.iter().find(|(symbol, _)| *symbol == unit)?;
            Some((text.len(), "quantity", vec![("value", value), ("unit", (*id).to_owned())]))
        }
    }
}

/// Whether a number alone is surely a count: four digits may be a year, and two decimals a time.
fn count(text: &str) -> bool {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { (2..=3).contains(&text.len()) || text.len() > 4 && text.len() < 8 } else { text.len() > 6 }
}

/// The value of a number without a leading zero, with its groups of three and its decimals.
fn decimal(tongue: &Tongue, text: &str) -> Option<String> {
    let (whole, decimals) = match text.split_once(tongue.point) {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(tongue.group);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let grouped = !rest.is_empty();
    let well = digits(first)
        && (first.len() <= 3 || !grouped && first.len() < 8)
        && (first == "0" && decimals.is_some() || !first.starts_with('0'))
        && rest.iter().all(|group| group.len() == 3 && digits(group))
        && decimals.is_none_or(|decimals| digits(decimals) && decimals.len() < 3);
    well.then(|| {
        let whole = format!("{first}{}", rest.concat());
        decimals.map_or(whole.clone(), |decimals| format!("{whole}.{decimals}"))
    })
}

/// `2022-02-06`, a day that there is.
fn iso_date(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return None };
    let lengths = (year.len(), month.len(), day.len()) == (4, 2, 2);
    let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !lengths || !digits {
        return None;
    }
    let (month, day): (u32, u32) = (month.parse().ok()?, day.parse().ok()?);
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let last = *days.get(usize::try_from(month).ok()?.checked_sub(1)?)?;
    (1..=last).contains(&day).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Tongue = Tongue { tag: "en", point: '.', group: ',' };

    const GERMAN: Tongue = Tongue { tag: "de", point: ',', group: '.' };

    /// A number alone is claimed where it is no year, time or number of a few digits that may be one of many things.
    #[test]
    fn numbers_are_surely_counts_by_their_length() {
        for text in ["12", "123", "12345", "1234567", "12,345.6", "1,234.5", "12345.6"] {
            assert!(count(text), "{text}");
        }
        for text in ["1", "1234", "12345678", "1.5", "12.75", "123.45", "1,234"] {
            assert!(!count(text), "{text}");
        }
    }

    #[test]
    fn decimals_have_groups_of_three_and_at_most_two_places() {
        for (text, value) in [
            ("0.5", "0.5"),
            ("7", "7"),
            ("1234567", "1234567"),
            ("1,234", "1234"),
            ("123,456,789.25", "123456789.25"),
            ("1234.5", "1234.5"),
        ] {
            assert_eq!(decimal(&ENGLISH, text).as_deref(), Some(value), "{text}");
        }
        assert_eq!(decimal(&GERMAN, "1.234,5").as_deref(), Some("1234.5"));
        for text in [
            "", "0", "05", "00.5", "05.5", "12345678", "1234,567", "1,23", "1,2345", "1,,234", ",123",
            "1,234,", "1.", ".5", "1.234", "1.2.3", "x", "1,2x4", "1.x", "0,123",
        ] {
            assert_eq!(decimal(&ENGLISH, text), None, "{text}");
        }
    }

    #[test]
    fn days_are_those_of_a_common_year() {
        for text in ["2022-01-31", "2022-02-28", "2022-04-30", "2022-12-31", "2022-11-01"] {
            assert_eq!(iso_date(text).as_deref(), Some(text));
        }
        for text in [
            "2022-02-29",
            "2022-04-31",
            "2022-12-32",
            "2022-00-10",
            "2022-13-10",
            "2022-01-00",
            "2022-1-10",
            "22-01-10",
            "2022-01-1",
            "2022-01",
            "2022-01-10-10",
            "2022-0x-10",
            "202x-01-10",
        ] {
            assert_eq!(iso_date(text), None, "{text}");
        }
    }

    #[test]
    fn a_text_may_be_written_the_other_way() {
        for text in ["1.234", "12,34", "7,5 km", "goats 1,5", "10.123", "0,123 0.5", "1,2345"] {
            assert!(has_other_way(&ENGLISH, text), "{text}");
        }
        for text in [
            "1,234",
            "1.5",
            "0.123 0.5",
            "12.25 7,125",
            "goats, 125",
            "goats ,125",
            "5, 125",
            "no. 125",
            "1.",
            "x.125",
        ] {
            assert!(!has_other_way(&ENGLISH, text), "{text}");
        }
        assert!(has_other_way(&GERMAN, "1,234") && !has_other_way(&GERMAN, "1.234"));
        assert!(could_be_decimals(&ENGLISH, "1,234"));
        for text in ["1234", "1,234,567", "1,234.5", "1.5"] {
            assert!(!could_be_decimals(&ENGLISH, text), "{text}");
        }
    }

    #[test]
    fn claims_stand_between_plain_words() {
        let plain = ["goats", "near"];
        let claimed = |text: &str| {
            let of =
                |claim: Claim| format!("{}..{} {} {:?}", claim.start, claim.end, claim.kind, claim.fields);
            claims(&ENGLISH, &plain, text).into_iter().map(of).collect::<Vec<_>>()
        };
        assert_eq!(
            claimed("goats 12 near\n7% near $2.5"),
            [
                "6..8 number [(\"value\", \"12\")]",
                "22..26 money [(\"value\", \"2.5\"), (\"currency\", \"USD\")]"
            ]
        );
        assert_eq!(
            claimed("near 12 km² goats 3.5 € near 2,500 kWh"),
            [
                "5..12 quantity [(\"value\", \"12\"), (\"unit\", \"square-kilometer\")]",
                "19..26 money [(\"value\", \"3.5\"), (\"currency\", \"EUR\")]",
                "32..41 quantity [(\"value\", \"2500\"), (\"unit\", \"kilowatt-hour\")]",
            ]
        );
        for text in [
            "thegoats 12 near",
            "goats 12 nearby",
            "goats  12 near",
            "goats 12  near",
            "goats 12, near",
            "12 near",
            "goats\n12 near",
            "goats 12 \nnear",
            "goats €5 near",
            "goats 12 x near",
            "goats %5 near",
        ] {
            assert_eq!(claimed(text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(
            claimed("goats 12 near").len() + claimed("goats 12").len() + claimed("\ngoats 12 near\n").len(),
            3
        );
    }

    #[test]
    fn what_is_sure_is_claimed_and_nothing_else() {
        let claimed = |text: &str| -> Vec<String> {
            let claims = claims(&ENGLISH, &["goats", "near"], text);
            claims.iter().map(|claim| format!("{} {}", claim.kind, &text[claim.start..claim.end])).collect()
        };
        assert_eq!(claimed("goats 12 near"), ["number 12"]);
        assert_eq!(claimed("goats 12,345,678 near"), ["number 12,345,678"]);
        assert_eq!(claimed("goats 12,345 km near 0.345 goats"), ["quantity 12,345 km"]);
        assert_eq!(claimed("goats 12.5 km near 7% goats"), ["quantity 12.5 km", "percent 7%"]);
        assert_eq!(claimed("goats $5 near 2022-02-06"), ["money $5", "date 2022-02-06"]);
        for text in [
            "goats 1987 near",
            "goats 12,34 near",
            "goats 012 near",
            "wall 12 near",
            "goats 12 – 15 near",
            "goats 2022-02-30 near",
            "goats 12.345 near",
            "goats 12,345 km near 1,2345 goats",
            "goats 12,345 km near 0,345 goats",
        ] {
            assert_eq!(claimed(text), Vec::<String>::new(), "{text}");
        }
    }
}
