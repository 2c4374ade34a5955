//! The language that a document is in, as dumps write it.

use copydesk::Locale;

/// Codes of ISO 639-2 and 639-3 and English names, and the tag that they stand for. Of other languages only their tag of
/// two letters is read: there are no words of them to be found.
const NAMES: &[(&str, &[&str])] = &[
    ("cs", &["ces", "cze", "czech"]),
    ("da", &["dan", "danish"]),
    ("de", &["deu", "ger", "german"]),
    ("en", &["eng", "english"]),
    ("es", &["spa", "spanish"]),
    ("fr", &["fra", "fre", "french"]),
    ("it", &["ita", "italian"]),
    ("nb", &["nob", "nor", "norwegian"]),
    ("nl", &["nld", "dut", "dutch"]),
    ("pl", &["pol", "polish"]),
    ("pt", &["por", "portuguese"]),
    ("sv", &["swe", "swedish"]),
];

/// Reads a BCP 47 tag, a code of three letters or an English name; of several, the first. Nothing where it says that the
/// language is not known.
pub(super) fn read(text: &str) -> Option<Locale> {
    let first = text.split([',', ';']).next()?.trim();
    let name = first.to_ascii_lowercase();
    if let Some((tag, _)) = NAMES.iter().find(|(_, names)| names.contains(&&*name)) {
        return tag.parse().ok();
    }
    let locale: Locale = first.parse().ok()?;
    let language = locale.language();
    (matches!(language.len(), 2 | 3) && !matches!(language, "un" | "und" | "unk" | "mul" | "zxx" | "mis"))
        .then_some(locale)
}

#[cfg(test)]
mod tests {
    #[test]
    fn dumps_write_languages_in_many_ways() {
        for (text, expected) in [
            ("en", "en"),
            ("en_US", "en-US"),
            ("eng,deu", "en"),
            ("GERMAN", "de"),
            ("german", "de"),
            ("ja", "ja"),
        ] {
            assert_eq!(super::read(text).unwrap().as_str(), expected);
        }
        for text in ["", "unknown", "und", "un", "Klingon", "?", "a b"] {
            assert_eq!(super::read(text), None, "{text}");
        }
    }
}
