//! BCP 47 tags, as far as reading needs them.

use std::fmt;
use std::str::FromStr;

use oxilangtag::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};

/// A language and, where told, the region it is written in: a well-formed BCP 47 tag.
///
/// ```
/// let locale: copydesk::Locale = "de-CH".parse()?;
/// assert_eq!((locale.language(), locale.region()), ("de", Some("CH")));
/// assert!("not a tag".parse::<copydesk::Locale>().is_err());
/// # Ok::<(), copydesk::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(LanguageTag<String>);

/// Languages without tables of their own, in a script or in any, with their regions: CLDR's likely subtags.
const LIKELY: &[(&str, &str, &str)] = &[
    ("zh", "Hant", "TW"),
    ("zh", "", "CN"),
    ("yue", "Hans", "CN"),
    ("yue", "", "HK"),
    ("is", "", "IS"),
    ("fo", "", "FO"),
    ("kl", "", "GL"),
    ("ur", "", "PK"),
    ("si", "", "LK"),
    ("ne", "", "NP"),
    ("mi", "", "NZ"),
    ("ga", "", "IE"),
    ("mt", "", "MT"),
];

impl Locale {
    /// The primary language subtag in lower case: `de`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.primary_language()
    }

    /// The region subtag in upper case: `CH`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.region()
    }

    /// The region, or else the one that the language is most written in, where its money has a sign that other countries have
    /// too.
    pub(crate) fn likely_region(&self) -> Option<&str> {
        let likely = || {
            let (language, script) = (self.language(), self.0.script().unwrap_or_default());
            let row = LIKELY.iter().find(|row| row.0 == language && (row.1.is_empty() || row.1 == script));
            row.map(|row| row.2)
        };
        self.region().or_else(likely)
    }

    /// The tag without its extensions, and the numbering system that one of them tells: `nu` of `-u-`.
    pub(crate) fn number_system(&self) -> (&str, Option<&str>) {
        let tag = self.as_str();
        let Some((plain, extension)) = tag.split_once("-u-") else { return (tag, None) };
        // Other extensions begin with one letter, as `u` does.
        let mut subtags = extension.split('-').take_while(|subtag| subtag.len() > 1);
        let told = subtags.find(|subtag| *subtag == "nu").and_then(|_| subtags.next());
        (plain, told)
    }

    /// The whole tag, normalised in case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl FromStr for Locale {
    type Err = Error;
    fn from_str(tag: &str) -> Result<Self, Error> {
        // `_` is what POSIX and CLDR's data files write.
        LanguageTag::parse_and_normalize(&tag.replace('_', "-"))
            .map(Self)
            .map_err(|_| Error::new(ErrorKind::Locale(tag.to_owned())))
    }
}

impl TryFrom<String> for Locale {
    type Error = Error;
    fn try_from(tag: String) -> Result<Self, Error> {
        tag.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0.into_inner()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parser;

    #[test]
    fn a_sign_is_of_the_region_where_the_language_is_most_written() {
        for (tag, text, code) in [
            ("zh", "¥500", "CNY"),
            ("zh-JP", "¥500", "JPY"),
            ("ja", "¥500", "JPY"),
            ("zh-Hant", "$500", "TWD"),
            ("zh-Hant-HK", "$500", "HKD"),
            ("is", "500 kr", "ISK"),
            ("ur", "Rs 500", "PKR"),
            ("ur-IN", "Rs 500", "INR"),
        ] {
            let locale: Locale = tag.parse().unwrap();
            let document = Parser::default().parse_as(text, Some(&locale), None);
            let read = serde_json::to_value(&document.mentions).unwrap();
            assert_eq!(read[0]["currency"], code, "{tag}: {text}");
        }
    }
}
