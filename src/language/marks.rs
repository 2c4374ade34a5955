//! Which quotation marks a locale writes: what CLDR has, and what it leaves out.

use super::Locale;
use super::cldr::LOCALES;

/// An opening and a closing mark, and those of a quotation inside.
pub(crate) type MarkSet = [&'static str; 4];

/// The marks that CLDR has for a locale: those of the longest beginning of its tag that has any of its own, the root's
/// `“ ” ‘ ’` where none has.
pub(crate) fn marks_of(locale: &Locale) -> MarkSet {
    let mut tag = locale.as_str();
    loop {
        if let Some((marks, _)) = LOCALES.iter().find(|(_, tags)| tags.contains(&tag)) {
            return *marks;
        }
        tag = match tag.rsplit_once('-') {
            Some((shorter, _)) => shorter,
            None => "und",
        };
    }
}

/// The tags of all locales in the table.
#[cfg(test)]
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    LOCALES.iter().flat_map(|(_, tags)| *tags).copied()
}

/// The locales that have a blank inside of guillemets, and which; the longest beginning of a tag counts.
const SPACED: &[(&str, Option<char>)] =
    &[("fr", Some('\u{202F}')), ("fr-CA", Some('\u{A0}')), ("fr-CH", None)];

/// The blank that a locale has inside of guillemets.
pub(crate) fn space_of(locale: &Locale) -> Option<char> {
    let tag = locale.as_str();
    let begins =
        |start: &str| tag.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    SPACED.iter().filter(|(start, _)| begins(start)).max_by_key(|(start, _)| start.len())?.1
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_locale_has_the_marks_of_its_parent() {
        let marks = |tag: &str| marks_of(&tag.parse().unwrap()).concat();
        for (tags, expected) in [
            (&["en", "en-GB", "en-150", "es-MX", "zh", "zh-Hans-SG", "tlh", "und"][..], "“”‘’"),
            (&["de", "de-AT", "de-CH", "de-1996", "de-AT-u-co-phonebk", "de_DE", "cs-CZ"], "„“‚‘"),
            (&["fr", "fr-BE", "ht"], "«»«»"),
            (&["fr-CH", "gsw-CH", "fa-AF"], "«»‹›"),
            (&["it-CH", "pt-PT", "pt-AO", "pt-MO", "es-US"], "«»“”"),
            (&["sv-FI", "he", "iw-IL"], "””’’"),
            (&["hu-HU"], "„”»«"),
            (&["ja", "zh-TW", "zh-Hant", "zh-Hant-HK", "yue-Hans"], "「」『』"),
            (&["zh-CN", "pt-BR"], "“”‘’"),
        ] {
            for tag in tags {
                assert_eq!(marks(tag), expected, "{tag}");
            }
        }
    }

    #[test]
    fn no_locale_is_in_two_rows() {
        let mut seen = HashSet::new();
        for tag in LOCALES.iter().flat_map(|(_, tags)| *tags) {
            assert!(seen.insert(tag), "{tag}");
            assert_eq!(tag.parse::<Locale>().unwrap().as_str(), *tag);
        }
        assert!(seen.contains(&"und"));
    }
}
