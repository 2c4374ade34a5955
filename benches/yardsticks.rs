//! What a program would search texts with that does not parse them.

use aho_corasick::{AhoCorasick, MatchKind};

/// Number words, months and weekdays of English, as they stand inside sentences.
const WORDS: &[&str] = &[
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "twenty",
    "thirty",
    "forty",
    "fifty",
    "sixty",
    "seventy",
    "eighty",
    "ninety",
    "hundred",
    "thousand",
    "million",
    "billion",
    "dozen",
    "half",
    "first",
    "second",
    "third",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The `regex` crate looking for digits, marks, signs and words.
pub(crate) struct Regex(regex::Regex);

impl Default for Regex {
    fn default() -> Self {
        let words = WORDS.join("|");
        let expression = format!(r#"[0-9]+|["'“”‘’„«»‹›$€£%]|\b(?:{words})\b"#);
        Self(regex::Regex::new(&expression).expect("an expression"))
    }
}

impl Regex {
    pub(crate) fn count(&self, text: &str) -> usize {
        self.0.find_iter(text).count()
    }
}

/// aho-corasick looking for the words alone, wherever they stand.
pub(crate) struct Words(AhoCorasick);

impl Default for Words {
    fn default() -> Self {
        let mut builder = AhoCorasick::builder();
        Self(builder.match_kind(MatchKind::LeftmostLongest).build(WORDS).expect("an automaton"))
    }
}

impl Words {
    pub(crate) fn count(&self, text: &str) -> usize {
        self.0.find_iter(text).count()
    }
}
