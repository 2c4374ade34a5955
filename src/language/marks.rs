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
    SPACED.iter().filter(|(start, _)| begins(locale, start)).max_by_key(|(start, _)| start.len())?.1
}

/// Whether the locale's tag begins with the subtags of `start`.
fn begins(locale: &Locale, start: &str) -> bool {
    let rest = locale.as_str().strip_prefix(start);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// A way of writing quotations that CLDR leaves out, at all or for these locales.
#[derive(Debug)]
pub(crate) struct Convention {
    pub(crate) marks: MarkSet,
    /// Whose texts have it beside what CLDR has, by tags without what may follow in them; none where the means of writing
    /// bring it about and not the language.
    pub(crate) locales: &'static [&'static str],
}

/// What CLDR leaves out.
#[rustfmt::skip] // A table is read by lines.
pub(crate) static CONVENTIONS: &[Convention] = {
    const fn row(marks: MarkSet, locales: &'static [&'static str]) -> Convention {
        Convention { marks, locales }
    }
    &[
        // In print and on the web.
        row(["«", "»", "‹", "›"], &["de-CH", "de-LI", "fr-CH", "it-CH"]),
        row(["«", "»", "“", "”"], &["fr"]),
        row(["“", "”", "‘", "’"], &[
            "ar", "es", "fa", "fi", "fr", "he", "it", "ja", "nb", "nl", "no", "pl", "pt", "sv", "tr", "uk", "ur",
        ]),
        row(["”", "”", "’", "’"], &["da", "nb", "nl", "no"]),
        row(["»", "«", "›", "‹"], &["da", "de", "cs", "hr", "hu", "sk", "sl", "sr"]),
        row(["»", "»", "›", "›"], &["fi", "sv"]),
        row(["«", "»", "“", "”"], &["es", "he", "hy", "pt"]),
        row(["„", "”", "‚", "’"], &["af", "he", "hr", "hu", "nl", "pl", "ro", "sr"]),
        row(["„", "“", "‚", "‘"], &["bg", "ka", "lt", "ru", "sr", "uk"]),
        row(["‘", "’", "“", "”"], &["cy", "en-AU", "en-GB", "en-IE", "en-NZ", "en-ZA"]),
        row(["「", "」", "『", "』"], &["ko", "zh"]),
        row(["『", "』", "「", "」"], &["ja", "ko", "zh"]),
        row(["《", "》", "〈", "〉"], &["ja", "ko", "zh"]),
        row(["〝", "〟", "「", "」"], &["ja", "zh"]),
        // On typewriters, wires and keyboards.
        row(["\"", "\"", "'", "'"], &[]),
        row(["„", "\"", "‚", "'"], &[]),
        row(["''", "''", "'", "'"], &[]),
        row(["``", "''", "`", "'"], &[]),
        row(["<<", ">>", "\"", "\""], &[]),
        row([",,", "''", "‚", "'"], &[]),
        row([",,", "‘‘", "‚", "‘"], &[]),
        row([",,", "\"", "'", "'"], &[]),
    ]
};

/// What may be expected in a text of a locale: the marks that CLDR has for it, and those that it leaves out.
pub(crate) fn conventions_of(locale: &Locale) -> impl Iterator<Item = MarkSet> {
    let others =
        CONVENTIONS.iter().filter(|convention| convention.locales.iter().any(|start| begins(locale, start)));
    std::iter::once(marks_of(locale)).chain(others.map(|convention| convention.marks))
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
