//! What must hold of phrases of a language's own words, in the orders in which dates, times, amounts, names and who is quoted
//! are written, and in any other.
//!
//! The words are those of the tables of the library, by the names of their fields, so that a pattern is one for all languages.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use arbitrary::{Result, Unstructured};

use crate::dictionary::rows;
use crate::tongues::{self, LOCALES};

macro_rules! tables {
    ($($tag:literal),*) => {
        &[$(($tag, &[
            include_str!(concat!("../../src/language/", $tag, "/date.rs")),
            include_str!(concat!("../../src/language/", $tag, "/number.rs")),
            include_str!(concat!("../../src/language/", $tag, "/label.rs")),
            include_str!(concat!("../../src/language/", $tag, "/quote.rs")),
            include_str!(concat!("../../src/language/", $tag, "/unit.rs")),
        ])),*]
    };
}

const SOURCES: &[(&str, &[&str])] = tables!("en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da");

/// Places that are parted by blanks, each with what may stand there, parted by bars: a field of a table, figures of a kind
/// after `#`, `-` for nothing, `'` before a word that stands for itself.
const PATTERNS: &[&str] = &[
    // Times: `de 9 a 11.30 de la noche`, `at half past nine`, `18 Uhr 12`.
    "from|between|clock_leads|hour_leads|late_leads|qualifiers|on|- #hour hours|o_clock|meridiems|clock_endings|clock_after|'h|- clock_parts|meridiems|zones|- to|and|'-|'– hour_leads|clock_leads|- #hour hours|o_clock|meridiems|clock_parts|clock_words|- of|hours_of|units|zones|weekdays|not_hours|-",
    "clock_leads|hour_leads|at|- clock_offsets|clock_words|clock_sides|fractions|#minute to|after|clock_sides|- cardinals|#hour hours|clock_joints|clock_after|meridiems|- #minute|cardinals|- units|clock_parts|-",
    "clock_leads|hour_leads|- #hour|cardinals hours|o_clock|clock_joints|'h|- #minute|cardinals units|meridiems|- of|on|the weekdays|parts|months|days|-",
    "weekdays|weekdays_short|days #hour|- 'h|hours|'-|to|- #hour|#minute hours|meridiems|zones|clock_parts|-",
    // Days and months.
    "on|from|qualifiers|day_leads|the|not_day_leads|- weekdays|weekdays_short|- ',|the|- #day|ordinals|cardinals ordinal_suffixes|of|- months|months_short|in_month|#month of|',|- #year|-",
    "from|between|on|- #day|ordinals of|- months|months_short|- to|and|or|'-|'/ #day of|the|- months|months_short #year|',|-",
    "months|months_short #day|ordinals ordinal_suffixes|- to|and|'-|',|- #day|months|#year #year|parts|part_of|-",
    "weekdays|weekdays_short ',|the|shifts|- parts|part_words|clock_parts|days|- to|and|or|'-|',|- weekdays|weekdays_short|parts|#day after_day|#day|-",
    "days|parts|part_words|night_from|now part_of|night_to|- weekdays|parts|days|#day months|-",
    // Lengths of time and what they are counted from.
    "the|part_leads|from|indefinite|- shifts|stages|edges|places|limits|lasting|beginning|rolling_ahead|- few|counts|cardinals|#number|- units|seasons|weekdays|quarters|halves|unit_words|stage_units of|shifts_after|ago|ahead|ahead_after|rolling_after|beyond|ahead_sure|- days|now|months|#year|the|weekdays|-",
    "places|ordinals|#number|edges weekdays|units|quarters|halves|weeks|stage_kinds of|- the|shifts|- months|units|#year|decades|centuries|quarters #year|-",
    "ahead|away|from|qualifiers counts|cardinals|#number|few units away|ago|beyond|after from|of|- days|now|weekdays|#day months|-",
    // Years, decades and centuries.
    "year_leads|season_leads|leads|names|fiscal|qualifiers|from|between|- year_words|the|- #year|decades|seasons|#day to|and|or|'-|'/|- #year|eras|decade_endings|decade_words|year_words eras|amounts|counted|noun_stops|units|-",
    "century_leads|the|stages|stage_kinds|- of|the|- centuries|ordinals|#number|#roman centuries|decade_words|eras|units|'century eras|to|and|- #roman|centuries|eras|-",
    "quarters|halves|weeks|fiscal of|#number|ordinals|- #year|fiscal|the #year|to|-",
    // Amounts.
    "before|hedges|up|down|between|from|minus|vague|article|- #number|cardinals|vague|fractions powers|abbreviated|denominators|collectives|of|- to|and|or|'-|bounds_and|than|- #number|cardinals powers|of|percent|no_nouns|- 'goats|pronouns|each|per|after|or_equal|no_trend|-",
    "cardinals and|tens_and|compound_joiners|- cardinals|powers powers|cardinals|and cardinals|denominators|mixed|point|half_endings cardinals|hundreds|parts_after|-",
    "the|article|elided|- ordinals|ordinals_join|cardinals ordinals|ordinal_endings|denominators|of_order of|parts_with|- ordinals|partitives|'goats|months|-",
    "one_in|out_of|shared_by|divided_by|article #number|cardinals one_in|out_of|shared_by|of|'in #number|cardinals relatives|irregular|collectives|'goats|-",
    "before_age|age_subjects|- #number|cardinals ages|old|units|- old|after_age|between_age|- #number|'-|and ages|old|-",
    // Names.
    "naming|naming_loose|naming_capital|naming_many|codes|names|before_letters|letters|- #number|#roman|letters to|and|or|'-|- #number|letters|named_after|score_after|clock_after 'Kline|units|powers|-",
    "score_before|phone_before|never_score|streets|before_post_code|- #score|#number score_after|score_units|street_endings|streets|street_first 'Anna|-",
    // Who is quoted.
    "sources|connectors|determiners|prepositions|- determiners|honorifics|adverbs|- 'Anna|works|noun_forms|sources adverbs|auxiliaries|perfects|relatives|- verbs|participles|passives|inverted ':|',|- '“we|'„wir|'«yes 'know”|'wissen“|'no» ',|- inverted|verbs|sources_after|passives pronouns|determiners|works|indefinite|'Kline prepositions|attributive|stops|fused|relatives|- 'Town|works|honorifics|-",
    "'“yes”|'“no,”|'«oui» inverted|verbs|auxiliaries|pronouns|determiners|sources_after participles|verbs|works|honorifics|'Kline conjunctions|prepositions|relatives|attributive|- 'Anna|works|determiners|tags verbs|'Kline|-",
];

const FIGURES: &[(&str, &[&str])] = &[
    (
        "hour",
        &[
            "3", "9", "12", "14", "18.30", "7:05", "20h", "18h30", "7.15", "24", "13", "2359", "930", "0",
            "10:15:20", "11.59",
        ],
    ),
    ("minute", &["5", "07", "15", "30", "45", "60", "12", "30min"]),
    (
        "day",
        &[
            "1",
            "2",
            "3.",
            "15",
            "31",
            "30",
            "32",
            "8",
            "3rd",
            "1er",
            "29",
            "05/06",
            "06.02.",
            "2024-02-06",
            "(3)",
        ],
    ),
    ("month", &["2.", "12", "06", "II", "13"]),
    (
        "year",
        &[
            "2024", "1999", "24", "’98", "1830", "05", "98/99", "2019-20", "1066", "800", "44", "1990s",
            "2100", "1990er", "’90s",
        ],
    ),
    (
        "number",
        &[
            "2",
            "10",
            "3,5",
            "40",
            "1.5",
            "7",
            "100",
            "20-30",
            "1,200",
            "½",
            "2½",
            "0",
            "1000",
            "19",
            "1.500.000",
        ],
    ),
    ("roman", &["III", "XIX", "XXI", "I", "IV", "II", "19", "XIXe"]),
    ("score", &["2-1", "21-17", "3:0", "6-4, 7-5", "020 7946 0000", "1-1"]),
];

/// The words of one language by the names of their fields.
struct Words {
    fields: BTreeMap<String, Vec<String>>,
    all: Vec<String>,
}

fn words() -> &'static BTreeMap<&'static str, Words> {
    static WORDS: OnceLock<BTreeMap<&'static str, Words>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let of = |sources: &[&str]| {
            let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for (name, rows) in sources.iter().flat_map(|source| lists(source)) {
                fields.entry(name).or_default().extend(rows);
            }
            let all = fields.values().flatten().cloned().collect();
            Words { fields, all }
        };
        SOURCES.iter().map(|(tag, sources)| (*tag, of(sources))).collect()
    })
}

/// The lists of a table's source with their names.
fn lists(source: &str) -> Vec<(String, Vec<String>)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in source.lines() {
        let field =
            line.strip_prefix("    ").filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        if let Some((name, _)) = field.and_then(|line| line.split_once(": ")) {
            parts.push((name.to_owned(), String::new()));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.push_str(line);
            part.push('\n');
        }
    }
    let lists = parts.into_iter().map(|(name, part)| (name, rows(&part, usize::MAX)));
    lists.filter(|(_, rows)| !rows.is_empty()).collect()
}

/// Checks the phrases that bytes tell.
///
/// # Panics
///
/// Where something does not hold of them.
pub fn check_bytes(input: &[u8]) {
    let (told, text) = text(input);
    tongues::check(told, &text);
}

/// The phrases that bytes tell, after the byte that tells [`tongues`] how they are read.
///
/// # Panics
///
/// Never: what bytes do not tell is the first choice.
pub fn text(input: &[u8]) -> (u8, String) {
    choose(&mut Unstructured::new(input), PATTERNS).expect("a text")
}

/// As [`text`], of quotations alone.
///
/// # Panics
///
/// Never: what bytes do not tell is the first choice.
pub fn quoted(input: &[u8]) -> (u8, String) {
    let patterns: Vec<&str> = PATTERNS.iter().copied().filter(|pattern| pattern.contains('“')).collect();
    choose(&mut Unstructured::new(input), &patterns).expect("a text")
}

fn choose(u: &mut Unstructured<'_>, patterns: &[&str]) -> Result<(u8, String)> {
    let told: u8 = u.arbitrary()?;
    // Languages without words of their own are read as others here.
    let place = usize::from(told >> 1) % LOCALES.len();
    let language = LOCALES[place].get(..2).filter(|tag| words().contains_key(tag)).unwrap_or("en");
    let words = &words()[language];
    let mut text = String::new();
    for _ in 0..u.int_in_range(1..=24)? {
        if u.ratio(1, 4)? {
            free(u, words, &mut text)?;
        } else {
            patterned(u, patterns, words, &mut text)?;
        }
        text.push_str(u.choose(&[". ", ".\n", "\n", ", ", " ", "\n\n", "; "])?);
    }
    Ok((told, text))
}

/// A phrase of a pattern.
fn patterned(u: &mut Unstructured<'_>, patterns: &[&str], words: &Words, text: &mut String) -> Result<()> {
    for place in u.choose(patterns)?.split(' ') {
        let choices: Vec<&str> = place.split('|').collect();
        let choice = *u.choose(&choices)?;
        let word = match choice.split_at(1) {
            ("-", "") => continue,
            ("'", word) => word,
            ("#", kind) => {
                let row = FIGURES.iter().find(|row| row.0 == kind);
                u.choose(row.map_or(&["7"][..], |row| row.1))?
            }
            _ => match words.fields.get(choice) {
                Some(rows) => u.choose(rows)?,
                None => continue,
            },
        };
        add(u, word, text)?;
    }
    Ok(())
}

/// Any words and figures.
fn free(u: &mut Unstructured<'_>, words: &Words, text: &mut String) -> Result<()> {
    for _ in 0..u.int_in_range(2..=6)? {
        let word = if u.arbitrary()? {
            let kind = u.choose(FIGURES)?;
            u.choose(kind.1)?
        } else {
            u.choose(&words.all)?.as_str()
        };
        add(u, word, text)?;
    }
    Ok(())
}

/// A word, now and then with a capital or without a blank before what follows.
fn add(u: &mut Unstructured<'_>, word: &str, text: &mut String) -> Result<()> {
    let style: u8 = u.arbitrary()?;
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if style & 7 == 0 => text.extend(first.to_uppercase().chain(chars)),
        _ => text.push_str(word),
    }
    text.push_str(match style >> 3 {
        0 | 1 => "",
        2 => "-",
        3 => "\u{A0}",
        4 => ".",
        _ => " ",
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::check_seeds;

    #[test]
    fn a_byte_tells_how_a_word_stands() {
        let added = |style: u8| {
            let mut text = String::new();
            add(&mut Unstructured::new(&[style]), "élan", &mut text).unwrap();
            text
        };
        let styles = [0, 1, 7, 8, 15, 16, 24, 25, 32, 40, 127, 129, 255].map(added);
        let expected = [
            "Élan",
            "élan",
            "élan",
            "Élan",
            "élan",
            "Élan-",
            "Élan\u{A0}",
            "élan\u{A0}",
            "Élan.",
            "Élan ",
            "élan ",
            "élan ",
            "élan ",
        ];
        assert_eq!(styles, expected);
        let mut text = String::new();
        add(&mut Unstructured::new(&[0]), "", &mut text).unwrap();
        assert_eq!(text, "");
    }

    /// The first byte tells the locale, and its language the words.
    #[test]
    fn words_are_those_of_the_locale_that_is_told() {
        for (told, language) in [
            (0, "en"),
            (7, "de"),
            (10, "fr"),
            (14, "es"),
            (18, "it"),
            (24, "nl"),
            (26, "nb"),
            (28, "sv"),
            (30, "da"),
            (32, "en"),
        ] {
            let (again, text) = choose(&mut Unstructured::new(&[told]), PATTERNS).unwrap();
            let first = words()[language].all[0].to_lowercase();
            assert!(again == told && text.to_lowercase().starts_with(&first), "{text:?} in {language}");
        }
        let (_, quoted) = quoted(&[7; 60]);
        assert!(quoted.contains('“'), "{quoted:?}");
    }

    /// `PHRASE_CASES` texts, 400 unless it tells another number.
    #[test]
    fn phrases_hold() {
        check_seeds("PHRASE_CASES", 400, 1200, check_bytes);
    }

    /// Every field and kind of figure of a pattern is one of some language.
    #[test]
    fn patterns_name_what_there_is() {
        let known = |choice: &str| match choice.split_at(1) {
            ("-", "") | ("'", _) => true,
            ("#", kind) => FIGURES.iter().any(|row| row.0 == kind),
            _ => words().values().any(|words| words.fields.contains_key(choice)),
        };
        let choices = PATTERNS.iter().flat_map(|pattern| pattern.split([' ', '|']));
        let unknown: Vec<_> = choices.filter(|choice| !known(choice)).collect();
        assert_eq!(unknown, [""; 0]);
    }

    #[test]
    fn lists_are_read_by_their_names() {
        let source = "const X: Y = Y {\n    months: &[\n        (\"May\", 5), (\"June\", 6),\n    ],\n    of: &[\"of\"],\n    flag: true,\n};\n";
        let list =
            |name: &str, rows: &[&str]| (name.to_owned(), rows.iter().map(|&row| row.to_owned()).collect());
        assert_eq!(lists(source), [list("months", &["May", "June"]), list("of", &["of"])]);
    }
}
