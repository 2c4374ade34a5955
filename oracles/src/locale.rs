//! Decimals as each locale of CLDR writes them are read back exactly.

use arbitrary::{Result, Unstructured};
use copydesk::style::Style;
use copydesk::{Decimal, Locale, Mention, Parser, Value};

/// The tags of all locales that CLDR has numbers of, and of the numbering systems beside a locale's first.
pub const TAGS: &str = include_str!("../../tests/locales.txt");

/// Checks the decimal that bytes tell in the locale that they tell.
///
/// # Panics
///
/// Where it is not read back.
pub fn check_bytes(input: &[u8]) {
    use std::sync::OnceLock;
    static LOCALES: OnceLock<Vec<(Style, Locale)>> = OnceLock::new();
    static PARSER: OnceLock<Parser> = OnceLock::new();
    let locales = LOCALES.get_or_init(|| {
        TAGS.lines().map(|tag| (Style::of(tag).expect("a tag"), tag.parse().expect("a tag"))).collect()
    });
    let mut u = Unstructured::new(input);
    let (place, value) = told(&mut u, locales.len()).expect("a decimal");
    let (style, locale) = &locales[place];
    let read =
        read_back(PARSER.get_or_init(Parser::default), locale, &value.to_string(), &style.decimal(value));
    crate::hold(read);
}

/// A decimal of 1 to 28 digits, of which any may be decimals; no zero has a sign.
fn told(u: &mut Unstructured<'_>, locales: usize) -> Result<(usize, Decimal)> {
    let place = u.choose_index(locales)?;
    let length = u.int_in_range(1..=28_u32)?;
    let mantissa = u.int_in_range(0..=10_i128.pow(length) - 1)?;
    let scale = if u.arbitrary()? { 0 } else { u.int_in_range(0..=28)? };
    let sign = if u.arbitrary()? { -1 } else { 1 };
    Ok((place, Decimal::from_i128_with_scale(mantissa * sign, scale)))
}

/// Whether a comma before three digits is grouping in the language, though it parts decimals in this region of it.
fn groups_all_the_same(locale: &Locale, written: &str) -> bool {
    let digits = written.trim_start_matches('-').split_once(',');
    locale.language() == "en"
        && digits.is_some_and(|(whole, rest)| whole.len() <= 3 && whole != "0" && rest.len() == 3)
}

/// That a decimal is all that is read in what was written of it.
///
/// # Errors
///
/// What was read instead.
pub fn read_back(
    parser: &Parser,
    locale: &Locale,
    value: &str,
    written: &str,
) -> std::result::Result<(), String> {
    // Digits without anything between them may be a year.
    let year = written.chars().count() <= 4 && written.chars().all(char::is_numeric);
    let text = if year { format!("{written}\u{A0}€") } else { written.to_owned() };
    let document = parser.parse_as(&text, Some(locale), None);
    let invisible = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}');
    match &document.mentions[..] {
        [Mention { text: found, value: Value::Number(_) | Value::Money(_), .. }]
            if *found == text.trim_start_matches(invisible) =>
        {
            let amount = document.mentions[0].value.amount().and_then(|amount| amount.value);
            let read = amount.map(|value| value.to_string());
            let other = document.mentions[0].value.amount().and_then(|amount| amount.alternative);
            let at_odds = groups_all_the_same(locale, written) && other == value.parse().ok();
            if at_odds || read.as_deref() == Some(value) {
                Ok(())
            } else {
                Err(format!("{text:?} in {locale} is {read:?}, not {value}"))
            }
        }
        other => Err(format!("{text:?} in {locale} is read as {other:#?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;
    use crate::random::{check_seeds, sum_of};

    #[test]
    fn bytes_tell_the_decimals_that_they_told() {
        let told = |bytes: &[u8]| format!("{:?}", told(&mut Unstructured::new(bytes), 739).unwrap());
        assert_eq!(sum_of(300, 40, told), 5_201_000_072_857_382_824);
    }

    #[test]
    fn digits_alone_stand_with_a_sign_where_they_may_be_a_year() {
        let parser = Parser::default();
        let read =
            |tag: &str, value: &str, written: &str| read_back(&parser, &tag.parse().unwrap(), value, written);
        for (tag, value, written) in [
            ("en", "5", "5"),
            ("en", "1987", "1987"),
            ("en", "12345", "12345"),
            ("en", "-5", "-5"),
            ("ar-EG", "1987", "١٩٨٧"),
            ("he", "-5", "\u{200E}-5"),
            ("fa", "-5", "\u{200E}−۵"),
        ] {
            assert_eq!(read(tag, value, written), Ok(()), "{written}");
        }
        for written in ["x5", "5 6", "5%", "\u{2066}5"] {
            assert!(read("en", "5", written).is_err(), "{written}");
        }
    }

    #[test]
    fn another_value_or_another_reading_is_an_error() {
        let (parser, locale) = (Parser::default(), "de".parse().unwrap());
        let read = |value: &str, written: &str| read_back(&parser, &locale, value, written);
        assert_eq!(read("1234.5", "1.234,5"), Ok(()));
        assert_eq!(read("1987", "1987"), Ok(()));
        assert!(read("1234.50", "1.234,5").unwrap_err().contains("not 1234.50"));
        assert!(read("1.000", "1,000").is_ok() && read("1000", "1,000").is_err());
        let at_odds =
            |value: &str, written: &str| read_back(&parser, &"en-ZA".parse().unwrap(), value, written);
        assert_eq!(at_odds("1.038", "1,038"), Ok(()));
        assert_eq!(at_odds("1038", "1,038"), Ok(()));
        assert!(at_odds("1.03", "1,038").is_err() && at_odds("0.038", "0,039").is_err());
        assert!(read("5", "5 km").unwrap_err().contains("is read as"));
        assert!(read("5", "nichts").unwrap_err().contains("is read as []"));
    }

    #[test]
    fn what_bytes_tell_is_read_back() {
        check_seeds("LOCALE_CASES", 300, 40, check_bytes);
        // The check is one that can fail.
        fires(|| {
            read_back(&Parser::default(), &"en".parse().unwrap(), "2", "3 %")
                .unwrap_or_else(|error| panic!("{error}"))
        });
    }
}
