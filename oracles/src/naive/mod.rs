//! The fast reader against a slow and naive one, written from the documentation alone.
//!
//! The naive reader shares no code with the library: at every place it tries every end, takes the longest text that its few rules
//! take, and claims only what it is sure of. Next to anything but plain words it abstains. What it claims, the library must read: type, place and value.

mod reader;

use arbitrary::{Result, Unstructured};
use copydesk::{Decimal, Document, Locale, Mention, Parser};
use serde_json::Value as Json;

use crate::planted::words::english_with;
use crate::values;

pub use reader::{Claim, Tongue, claims};

/// What the texts are made of in one language.
struct Words {
    tongue: Tongue,
    /// Words that say nothing of a number beside them.
    plain: &'static [&'static str],
}

/// The languages, each with its separators as its documentation has them.
static LANGUAGES: &[Words] = &[
    Words {
        tongue: Tongue { tag: "en", point: '.', group: ',' },
        plain: &["goats", "harbour", "rain", "wall", "mill", "stood", "near"],
    },
    Words {
        tongue: Tongue { tag: "de", point: ',', group: '.' },
        plain: &["Ziegen", "Hafen", "Regen", "Mauer", "Mühle", "stand", "dort"],
    },
    Words {
        tongue: Tongue { tag: "fr", point: ',', group: '\u{202F}' },
        plain: &["moutons", "forêt", "pluie", "mur", "moulin", "village", "rivage"],
    },
    Words {
        tongue: Tongue { tag: "es", point: ',', group: '.' },
        plain: &["corderos", "puerto", "lluvia", "muro", "molino", "pueblo", "bosque"],
    },
    Words {
        tongue: Tongue { tag: "it", point: ',', group: '.' },
        plain: &["agnelli", "porto", "pioggia", "muro", "mulino", "bosco", "vicino"],
    },
    Words {
        tongue: Tongue { tag: "pt", point: ',', group: '.' },
        plain: &["cordeiros", "porto", "chuva", "muro", "moinho", "cidade", "mata"],
    },
    Words {
        tongue: Tongue { tag: "nl", point: ',', group: '.' },
        plain: &["geiten", "haven", "regen", "muur", "molen", "stad", "bos"],
    },
    Words {
        tongue: Tongue { tag: "sv", point: ',', group: '\u{A0}' },
        plain: &["getter", "hamn", "regn", "mur", "kvarn", "stad", "skog"],
    },
    Words {
        tongue: Tongue { tag: "nb", point: ',', group: '\u{A0}' },
        plain: &["geiter", "havn", "regn", "mur", "mølle", "by", "skog"],
    },
    Words {
        tongue: Tongue { tag: "da", point: ',', group: '.' },
        plain: &["geder", "havn", "regn", "mur", "mølle", "by", "skov"],
    },
];

/// What may stand where a word does.
const SIGNS: &[&str] =
    &["-", "–", "(", ")", ",", ";", "+", "/", "=", "*", "“", "”", "±", "~", "&", "x", "No.", "°"];

/// Checks the text that bytes tell.
///
/// # Panics
///
/// Where the library reads something else than the naive reader is sure of.
pub fn check_bytes(input: &[u8]) {
    let (words, text) = text(&mut Unstructured::new(input)).expect("a text");
    check(&words.tongue, words.plain, &text);
}

/// Reads a text both ways.
///
/// # Panics
///
/// Where the library reads something else than the naive reader is sure of.
pub fn check(tongue: &Tongue, plain: &[&str], text: &str) {
    use std::sync::OnceLock;
    static PARSER: OnceLock<Parser> = OnceLock::new();
    let locale: Locale = tongue.tag.parse().expect("a tag");
    let document = PARSER.get_or_init(Parser::default).parse_as(text, Some(&locale), None);
    compare(&claims(tongue, plain, text), &document);
    values::check(&document);
}

/// That a document has everything that is claimed.
fn compare(claims: &[Claim], document: &Document<'_>) {
    for claim in claims {
        let here = |mention: &&Mention<'_>| mention.span.range() == (claim.start..claim.end);
        let text = &document.text[claim.start..claim.end];
        let Some(mention) = document.mentions.iter().find(here) else {
            let around: Vec<_> = document
                .mentions
                .iter()
                .filter(|mention| mention.span.start() < claim.end && claim.start < mention.span.end())
                .collect();
            panic!("{text:?} is {claim:?}, and read is {around:?}\nin {:?}", document.text);
        };
        let json = serde_json::to_value(mention).expect("a mention can be written");
        assert_eq!(mention.value.kind(), claim.kind, "{text:?} in {:?}", document.text);
        for (name, expected) in &claim.fields {
            let found = json.get(name).and_then(Json::as_str).unwrap_or_default();
            let same = match (found.parse::<Decimal>(), expected.parse::<Decimal>()) {
                (Ok(found), Ok(expected)) => found == expected,
                _ => found == expected,
            };
            assert!(same, "{text:?} has {name} {found:?} and not {expected:?} in {:?}", document.text);
        }
    }
}

/// Words, numbers of any shape, units and signs.
fn text(u: &mut Unstructured<'_>) -> Result<(&'static Words, String)> {
    let words = u.choose(LANGUAGES)?;
    let mut text = String::new();
    for _ in 0..u.int_in_range(1..=12)? {
        // Mostly a word, a blank, a number with or without a unit, a blank, a word.
        text.push_str(u.choose(words.plain)?);
        gap(u, &mut text)?;
        if u.ratio(1, 6)? {
            text.push_str(u.choose(SIGNS)?);
            gap(u, &mut text)?;
        }
        text.push_str(u.choose(&["", "", "", "$"])?);
        if words.tongue.tag == "en" && u.ratio(1, 4)? {
            row(u, &mut text)?;
        } else {
            number(u, &words.tongue, &mut text)?;
        }
        match u.int_in_range(0..=3)? {
            0 => text.push_str(u.choose(&["%", " %", " €"])?),
            1 => {
                gap(u, &mut text)?;
                text.push_str(u.choose(reader::UNITS)?.0);
            }
            _ => {}
        }
        if u.ratio(1, 6)? {
            text.push_str(u.choose(SIGNS)?);
        }
        gap(u, &mut text)?;
        text.push_str(u.choose(words.plain)?);
        gap(u, &mut text)?;
    }
    Ok((words, text))
}

fn gap(u: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    text.push_str(u.choose(&[" ", " ", " ", " ", " ", " ", " ", "\n", "  ", "\n\n", ""])?);
    Ok(())
}

/// Words of numbers in a row, which need not make one.
fn row(u: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    for i in 0..u.int_in_range(1..=4)? {
        if i > 0 {
            text.push_str(u.choose(&[" ", " ", "-", " and "])?);
        }
        let n = match u.int_in_range(0..=5)? {
            0 => *u.choose(&[100, 1000, 1_000_000])?,
            1 | 2 => u.int_in_range(2..=9)? * 10,
            _ => u.int_in_range(1..=19)?,
        };
        // `hundred` and not `one hundred`.
        let words = english_with(n, false);
        text.push_str(words.strip_prefix("one ").unwrap_or(&words));
    }
    Ok(())
}

/// A number of any shape, most of them well formed.
fn number(u: &mut Unstructured<'_>, tongue: &Tongue, text: &mut String) -> Result<()> {
    let digits = |u: &mut Unstructured<'_>, text: &mut String, length: usize| -> Result<()> {
        for _ in 0..length {
            text.push(char::from(u.int_in_range(b'0'..=b'9')?));
        }
        Ok(())
    };
    match u.int_in_range(0..=4)? {
        0 => {
            let (year, month, day) =
                (u.int_in_range(1900..=2049)?, u.int_in_range(0..=13)?, u.int_in_range(0..=31)?);
            *text += &format!("{year}-{month:02}-{day:02}");
        }
        1 => {
            let length = u.int_in_range(1..=9)?;
            digits(u, text, length)?;
        }
        2 => {
            let length = u.int_in_range(1..=3)?;
            digits(u, text, length)?;
            for _ in 0..u.int_in_range(1..=3)? {
                text.push(tongue.group);
                let length = *u.choose(&[3, 3, 3, 2, 4])?;
                digits(u, text, length)?;
            }
        }
        _ => {
            let length = u.int_in_range(1..=3)?;
            digits(u, text, length)?;
            text.push(tongue.point);
            let length = u.int_in_range(1..=2)?;
            digits(u, text, length)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;
    use crate::random::{bytes, check_seeds, sum_of};

    #[test]
    fn bytes_tell_the_texts_that_they_told() {
        let text = |bytes: &[u8]| text(&mut Unstructured::new(bytes)).unwrap().1;
        assert_eq!(sum_of(300, 500, text), 10_617_100_580_789_131_639);
    }

    /// `NAIVE_CASES` texts, 3000 unless it tells another number.
    #[test]
    fn both_readers_read_the_same() {
        check_seeds("NAIVE_CASES", 3000, 500, check_bytes);
    }

    /// The naive reader does not abstain from everything.
    #[test]
    fn much_is_claimed() {
        let mut kinds = std::collections::BTreeMap::new();
        for seed in 0..3000 {
            let bytes = bytes(seed, 500);
            let (words, text) = text(&mut Unstructured::new(&bytes)).unwrap();
            for claim in claims(&words.tongue, words.plain, &text) {
                *kinds.entry(claim.kind).or_insert(0) += 1;
            }
        }
        for kind in ["number", "quantity", "percent", "money", "date"] {
            assert!(kinds.get(kind).is_some_and(|&times| times > 100), "{kinds:?}");
        }
    }

    #[test]
    fn what_is_claimed_and_not_read_fires() {
        let text = "goats 12.5 km near";
        let document = Parser::default().parse_as(text, Some(&"en".parse().unwrap()), None);
        let english = &LANGUAGES[0];
        let right = claims(&english.tongue, english.plain, text);
        assert_eq!(right.len(), 1);
        compare(&right, &document);
        let wrong = |change: fn(&mut Claim)| {
            let mut claim = right[0].clone();
            change(&mut claim);
            fires(|| compare(&[claim], &document));
        };
        let wrong_place = [Claim { start: 9, ..right[0].clone() }, Claim { end: 14, ..right[0].clone() }];
        for claim in wrong_place {
            assert!(fires(|| compare(&[claim], &document)).contains("12.5 km"));
        }
        let beside =
            [Claim { start: 0, end: 6, ..right[0].clone() }, Claim { start: 13, ..right[0].clone() }];
        for claim in beside.into_iter().map(|claim| Claim { end: claim.end.max(claim.start + 2), ..claim }) {
            assert!(fires(|| compare(&[claim], &document)).contains("read is []"));
        }
        wrong(|claim| claim.end -= 1);
        wrong(|claim| claim.start += 1);
        wrong(|claim| claim.kind = "number");
        wrong(|claim| claim.fields[0].1 = "125".to_owned());
        wrong(|claim| claim.fields[1].1 = "meter".to_owned());
    }
}
