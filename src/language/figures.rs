//! How a locale writes numbers: digits, separators, grouping, signs.

use super::Locale;
use super::cldr_numbers::{FORMATS, HANIDEC, ZEROS};

/// How a locale writes numbers, by CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NumberFormat {
    /// The numbering system whose digits it has: `latn`, `arab`.
    pub(crate) system: &'static str,
    /// What stands before the decimals.
    pub(crate) decimal: &'static str,
    /// What stands between groups of digits.
    pub(crate) group: &'static str,
    /// What a negative number begins with.
    pub(crate) minus: &'static str,
    /// What a number with a plus begins with.
    pub(crate) plus: &'static str,
    /// How many digits the last group has.
    pub(crate) primary: u8,
    /// How many digits the other groups have.
    pub(crate) secondary: u8,
    /// How many digits there must be before the last group for there to be groups.
    pub(crate) least: u8,
    /// A positive and a negative percentage, with `{}` for the number.
    pub(crate) percent: [&'static str; 2],
}

impl NumberFormat {
    /// The format of a locale: that of the longest beginning of its tag that has one of its own, and the root's where none
    /// has. A numbering system that the tag tells (`-u-nu-`) is the locale's where CLDR has it there; else only its digits
    /// are taken.
    pub(crate) fn of(locale: &Locale) -> Self {
        let (tag, system) = locale.number_system();
        let default = longest(tag, "").or_else(|| row("und")).unwrap_or(FORMATS[0].0);
        match system {
            Some(system) if system != default.system => longest(tag, &format!("-u-nu-{system}"))
                .or_else(|| Some(Self { system: known(system)?, ..default }))
                .unwrap_or(default),
            _ => default,
        }
    }

    /// The ten digits, by their value.
    pub(crate) fn digits(&self) -> [char; 10] {
        let zero = ZEROS.iter().find(|(_, system)| *system == self.system).map(|row| row.0);
        let mut digits = ['0'; 10];
        for (value, (digit, han)) in (0..).zip(digits.iter_mut().zip(HANIDEC.chars())) {
            *digit = zero.and_then(|zero| char::from_u32(zero + value)).unwrap_or(han);
        }
        digits
    }
}

/// The value of a digit of any script in which ten follow each other.
pub(crate) fn digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    // Most of what is asked for is no digit: letters of Latin, Greek and Cyrillic.
    if code < 0x660 {
        return c.to_digit(10);
    }
    let place = ZEROS.partition_point(|&(zero, _)| zero <= code);
    let value = code - ZEROS.get(place.checked_sub(1)?)?.0;
    (value < 10).then_some(value)
}

/// The value of a digit of `hanidec`, Chinese characters that are number words where their place says nothing.
pub(crate) fn han_digit(c: char) -> Option<u32> {
    HANIDEC.chars().position(|digit| digit == c).and_then(|value| u32::try_from(value).ok())
}

/// The name of a numbering system, where it is one of digits.
fn known(system: &str) -> Option<&'static str> {
    let names = ZEROS.iter().map(|row| row.1).chain(["hanidec"]);
    names.into_iter().find(|name| *name == system)
}

fn row(tag: &str) -> Option<NumberFormat> {
    FORMATS.iter().find(|(_, tags)| tags.contains(&tag)).map(|row| row.0)
}

/// The format of the longest beginning of a tag that has one with this at its end.
fn longest(tag: &str, end: &str) -> Option<NumberFormat> {
    let mut tag = tag;
    loop {
        if let Some(format) = row(&format!("{tag}{end}")) {
            return Some(format);
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str) -> NumberFormat {
        NumberFormat::of(&tag.parse().unwrap())
    }

    #[test]
    fn a_locale_has_what_the_longest_beginning_of_its_tag_has() {
        assert_eq!((of("de").decimal, of("de").group), (",", "."));
        assert_eq!((of("de-CH").decimal, of("de-CH-1996").group), (".", "'"));
        assert_eq!(of("de-DE"), of("de"));
        assert_eq!(of("en-IN").secondary, 2);
        assert_eq!(of("es").least, 2);
        assert_eq!(of("qaa"), of("und"));
        assert_eq!(of("zh-TW"), of("zh-Hant"));
        assert_eq!(of("tr").percent, ["%{}", "-%{}"]);
    }

    #[test]
    fn a_numbering_system_may_be_told() {
        assert_eq!((of("ar").system, of("ar-EG").system), ("latn", "arab"));
        assert_eq!(of("ar-EG-u-nu-latn").system, "latn");
        assert_eq!(of("ar-u-nu-arab"), of("ar-EG"));
        assert_eq!((of("de-u-nu-thai").system, of("de-u-nu-thai").group), ("thai", "."));
        assert_eq!(of("de-u-nu-roman"), of("de"));
        assert_eq!(of("zh-u-ca-chinese-nu-hanidec").digits()[3], '三');
        assert_eq!(of("hi-u-nu-deva").digits()[9], '९');
    }

    #[test]
    fn digits_have_their_values() {
        for &(zero, system) in &ZEROS {
            for value in 0..10 {
                assert_eq!(digit(char::from_u32(zero + value).unwrap()), Some(value), "{system}");
            }
            assert_eq!(digit(char::from_u32(zero + 10).unwrap()).unwrap_or(0), 0, "{system}");
        }
        assert_eq!((digit('a'), digit('é'), digit('三')), (None, None, None));
    }
}
