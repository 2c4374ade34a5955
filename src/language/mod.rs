//! What the parsers know of languages: tables, a folder for each language and a file in it for each room. No code here
//! or below decides by language; a new one is a new folder and a line in `ALL`.

mod cldr;
mod de;
mod en;
mod locale;
pub(crate) mod marks;
mod und;

pub use locale::Locale;

/// Everything that the parsers know of one language. It holds no functions.
#[derive(Debug)]
pub(crate) struct Language {
    /// The BCP 47 primary language subtag.
    pub(crate) tag: &'static str,
    /// Frequent short words by which a text in the language is told.
    pub(crate) function_words: &'static [&'static str],
    /// Endings by which words are told that are in no table.
    pub(crate) endings: ending::WordEndings,
    /// The region whose currency a bare sign means where no region is told (ISO 3166).
    pub(crate) region: &'static str,
    /// Number words, and how digits are written.
    pub(crate) number: number::NumberWords,
    /// Names of units and currencies.
    pub(crate) unit: unit::UnitWords,
    /// Months, weekdays and the words around them.
    pub(crate) date: date::DateWords,
    /// Words that make a number a name.
    pub(crate) label: label::LabelWords,
    /// Reporting verbs, elisions, marks.
    pub(crate) quote: quote::QuoteWords,
}

impl Language {
    /// Whether it has words of its own: the last of [`ALL`] has none.
    pub(crate) fn has_words(&self) -> bool {
        !self.function_words.is_empty()
    }
}

pub(crate) mod date;
pub(crate) mod ending;
pub(crate) mod label;
pub(crate) mod number;
pub(crate) mod quote;
pub(crate) mod unit;

/// The languages with tables. The last one is for all others: digits, symbols and codes, no words.
pub(crate) static ALL: &[&Language] = &[&en::LANGUAGE, &de::LANGUAGE, &und::LANGUAGE];

/// The tables for a language subtag; those without words where there are none for it.
pub(crate) fn find(tag: &str) -> usize {
    ALL.iter().position(|language| language.tag == tag).unwrap_or(ALL.len() - 1)
}

/// The language that a text is most likely in, by its function words in the first kilobytes: the index in [`ALL`].
/// A text with too few of any is in none of them.
pub(crate) fn guess(text: &str) -> usize {
    let mut counts = vec![0_usize; ALL.len()];
    let mut words = 0;
    for word in text
        .split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'')
        .filter(|w| !w.is_empty())
        .take(400)
    {
        words += 1;
        let lower = word.to_lowercase();
        for (count, language) in counts.iter_mut().zip(ALL) {
            *count += usize::from(language.function_words.contains(&lower.as_str()));
        }
    }
    let best = (0..ALL.len()).max_by_key(|&i| (counts[i], std::cmp::Reverse(i))).unwrap_or(0);
    // One word in twelve: news has one in three, other languages of Latin script one in thirty.
    if counts[best] > 0 && counts[best] * 12 >= words { best } else { ALL.len() - 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_by_their_function_words() {
        let tag = |text| ALL[guess(text)].tag;
        assert_eq!(tag("The mayor said that the bridge would be closed for a week."), "en");
        assert_eq!(tag("Die Brücke ist nach Angaben der Stadt für eine Woche gesperrt."), "de");
        assert_eq!(tag("Le pont sera fermé pendant une semaine, selon la mairie."), "und");
        assert_eq!(tag(""), "und");
    }
}
