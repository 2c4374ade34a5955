//! What must not change when a text is changed in a way that says nothing.
//!
//! The texts are [planted](crate::planted) articles, whose mentions are known to stand by themselves. What another paragraph may
//! decide, by the documentation, is how digits are grouped, which country's money is meant, which marks open, whether
//! quotations go on and whether lines are broken at a width: so both texts of a pair are in one language and one dress.

use std::sync::OnceLock;

use arbitrary::{Result, Unstructured};
use copydesk::quantity::Quantity;
use copydesk::style::Style;
use copydesk::unit::Unit;
use copydesk::{Decimal, Document, Locale, Parser, Value};
use serde_json::Value as Json;
use unicode_normalization::UnicodeNormalization;

use crate::planted::{Article, Pair};
use crate::rewrite;

/// Checks the pair of texts that bytes tell.
///
/// # Panics
///
/// Where a change that says nothing changes what is read.
pub fn check_bytes(input: &[u8]) {
    let mut u = Unstructured::new(input);
    check(&mut u).expect("a pair of texts");
}

fn parser() -> &'static Parser {
    static PARSER: OnceLock<Parser> = OnceLock::new();
    PARSER.get_or_init(Parser::default)
}

fn read<'t>(article: &Article, text: &'t str) -> Document<'t> {
    let locale = article.locale.map(|tag| tag.parse::<Locale>().expect("a tag"));
    parser().parse_as(text, locale.as_ref(), None)
}

/// Checks a pair, and tells what the change was.
fn check(u: &mut Unstructured<'_>) -> Result<&'static str> {
    let change = u.int_in_range(0..=8_u8)?;
    if change == 0 {
        scaled(u)?;
        return Ok("scaled");
    }
    let Pair { first, second, blank_line } = Pair::arbitrary(u)?;
    let text = &*first.text;
    let document = read(&first, text);
    Ok(match change {
        1 => {
            let together = format!("{text}{blank_line}{}", second.text);
            let (alone, read) = (read(&second, &second.text), read(&first, &together));
            union(&read, &document, &alone, text.len() + blank_line.len());
            "union"
        }
        2 => {
            // Which neutral sentence stands before, and which after.
            let (before, after) = (*u.choose(first.neutral)?, *u.choose(first.neutral)?);
            let around = format!("{before}{blank_line}{text}{blank_line}{after}");
            let by = before.len() + blank_line.len();
            moved(&document, &read(&first, &around), &|at| at + by, "neutral text around it");
            "neutral"
        }
        3 => {
            let there = |at: usize| text[..at].nfd().map(char::len_utf8).sum();
            let changed: String = text.nfd().collect();
            moved(&document, &read(&first, &changed), &there, "NFD");
            "NFD"
        }
        4 => {
            let crlf = text.contains("\r\n");
            let change =
                |text: &str| if crlf { text.replace("\r\n", "\n") } else { text.replace('\n', "\r\n") };
            let changed = change(text);
            moved(&document, &read(&first, &changed), &|at| change(&text[..at]).len(), "another line end");
            "line end"
        }
        5 => {
            let blank = *u.choose(&["\u{A0}", "\u{202F}", "\u{2009}", "\u{2003}"])?;
            let changed = respaced(text, blank);
            moved(
                &document,
                &read(&first, &changed),
                &|at| respaced_to(text, at, blank),
                "another kind of blank",
            );
            "blank"
        }
        6 => {
            let style = *u.choose(rewrite::STYLES)?;
            rewrite::rewritten(parser(), text, &style.parse().expect("a style"));
            "style"
        }
        7 => {
            threads(&first, &document);
            "threads"
        }
        _ => {
            let neutral = *u.choose(first.neutral)?;
            dropped(&|text| read(&first, text), text, neutral, &second.text, &blank_line);
            "dropped"
        }
    })
}

/// That a paragraph without mentions may be left out from between two texts.
fn dropped(
    read: &dyn for<'t> Fn(&'t str) -> Document<'t>,
    before: &str,
    neutral: &str,
    after: &str,
    blank_line: &str,
) {
    let with = [before, neutral, after].join(blank_line);
    let without = [before, after].join(blank_line);
    let (start, by) = (before.len() + blank_line.len(), neutral.len() + blank_line.len());
    let there = |at: usize| if at < start { at } else { at.saturating_sub(by).max(start) };
    moved(&read(&with), &read(&without), &there, "a paragraph without mentions left out");
}

/// Text with each blank between two letters of another kind.
fn respaced(text: &str, blank: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for (at, c) in text.char_indices() {
        if between_letters(text, at) { out.push_str(blank) } else { out.push(c) }
    }
    out
}

fn between_letters(text: &str, at: usize) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text[at..].starts_with(' ')
        && letter(text[..at].chars().next_back())
        && letter(text[at + 1..].chars().next())
}

fn respaced_to(text: &str, at: usize, blank: &str) -> usize {
    let blanks = text[..at].char_indices().filter(|&(at, _)| between_letters(text, at)).count();
    at + blanks * (blank.len() - 1)
}

/// That several threads read what one does.
fn threads(article: &Article, document: &Document<'_>) {
    let parser = Parser::default();
    let locale = article.locale.map(|tag| tag.parse::<Locale>().expect("a tag"));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                assert_eq!(
                    &parser.parse_as(&article.text, locale.as_ref(), None),
                    document,
                    "by another thread"
                );
            });
        }
    });
}

/// A unit, another, and how many of that the one is.
const SCALES: &[(&str, &str, i64)] = &[
    ("kilometer", "meter", 1000),
    ("kilogram", "gram", 1000),
    ("tonne", "kilogram", 1000),
    ("hectare", "square-meter", 10_000),
    ("square-kilometer", "hectare", 100),
    ("week", "day", 7),
    ("hour", "minute", 60),
    ("minute", "second", 60),
    ("mile", "foot", 5280),
    ("yard", "foot", 3),
    ("pound", "ounce", 16),
    ("megawatt", "kilowatt", 1000),
    ("liter", "milliliter", 1000),
    ("cubic-meter", "liter", 1000),
];

/// That as much in another unit is as much.
fn scaled(u: &mut Unstructured<'_>) -> Result<()> {
    let (unit, other, times) = *u.choose(SCALES)?;
    let tag = *u.choose(style_tags())?;
    let number = Decimal::new(u.int_in_range(2..=99_999)?, u.int_in_range(0..=1)?);
    let style = Style::of(tag).expect("a tag");
    let locale = tag.parse().expect("a tag");
    let si = |value: Decimal, unit: &str| {
        let unit: Unit = unit.parse().expect("a unit");
        let text = style.write(&Quantity::new(value, unit)).to_string();
        let document = parser().parse_as(&text, Some(&locale), None);
        (si_of(&document), text)
    };
    let (one, same) = (si(number, unit), si(number * Decimal::from(times), other));
    equal(&one, &same);
    Ok(())
}

fn style_tags() -> &'static [&'static str] {
    &["en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da"]
}

/// How much the one measure of a text is.
fn si_of(document: &Document<'_>) -> Option<(Decimal, String)> {
    match &document.mentions[..] {
        [mention] => match &mention.value {
            Value::Quantity(quantity) => {
                let si = quantity.si.as_ref()?;
                Some((si.value?, si.unit.to_string()))
            }
            _ => None,
        },
        _ => None,
    }
}

type Measured = (Option<(Decimal, String)>, String);

fn equal(one: &Measured, same: &Measured) {
    assert!(one.0.is_some() && one.0 == same.0, "{} is {:?}, and {} is {:?}", one.1, one.0, same.1, same.0);
}

/// That all of a document is in another, its places moved.
fn moved(from: &Document<'_>, to: &Document<'_>, there: &dyn Fn(usize) -> usize, by: &str) {
    let before = mentions(from, there, &to.text, 0);
    let after = mentions(to, &|at| at, &to.text, 0);
    same(&before, &after, by, from, to);
}

/// That a document has what two others have, the second moved.
fn union(both: &Document<'_>, first: &Document<'_>, second: &Document<'_>, by: usize) {
    let mut before = mentions(first, &|at| at, &both.text, 0);
    before.extend(mentions(second, &|at| at + by, &both.text, first.mentions.len()));
    let after = mentions(both, &|at| at, &both.text, 0);
    same(&before, &after, "another article after it", first, both);
}

fn same(before: &[Json], after: &[Json], by: &str, from: &Document<'_>, to: &Document<'_>) {
    for (before, after) in before.iter().zip(after) {
        let fields = |json: &Json| json.as_object().cloned().unwrap_or_default();
        let (mut was, mut is) = (fields(before), fields(after));
        was.retain(|name, value| after.get(name) != Some(value));
        is.retain(|name, value| before.get(name) != Some(value));
        let what = &after["text"];
        assert!(
            was == is,
            "changed by {by}: {what} has {is:?} and had {was:?}\n{:?}\n{:?}",
            from.text,
            to.text
        );
    }
    assert_eq!(
        before.len(),
        after.len(),
        "another number of mentions by {by}\n{:?}\n{:?}",
        from.text,
        to.text
    );
}

/// The mentions as JSON, with every place where it is now and every text as it stands there.
fn mentions(document: &Document<'_>, there: &dyn Fn(usize) -> usize, text: &str, before: usize) -> Vec<Json> {
    fn walk(value: &mut Json, there: &dyn Fn(usize) -> usize, text: &str, before: usize) {
        let Json::Object(fields) = value else { return };
        for (name, field) in fields.iter_mut() {
            let number = field.as_u64().and_then(|number| usize::try_from(number).ok());
            match (name.as_str(), number) {
                ("parent", Some(parent)) => *field = (parent + before).into(),
                (name, Some(at)) if name.ends_with("start") || name.ends_with("end") => {
                    *field = there(at).into()
                }
                _ => walk(field, there, text, before),
            }
        }
        let place =
            |name: &str| fields.get(name).and_then(Json::as_u64).and_then(|at| usize::try_from(at).ok());
        if let (Some(start), Some(end)) = (place("start"), place("end"))
            && fields.contains_key("text")
        {
            fields.insert("text".to_owned(), text.get(start..end).unwrap_or("no slice").into());
        }
        // What is told as it was written: a symbol, a noun.
        for name in ["noun", "symbol"] {
            if let Some(Json::String(word)) = fields.get_mut(name) {
                *word = word.nfc().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
            }
        }
    }
    let mut values: Vec<Json> =
        document.mentions.iter().map(|mention| serde_json::to_value(mention).expect("a mention")).collect();
    values.iter_mut().for_each(|value| walk(value, there, text, before));
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;
    use crate::random::{bytes, check_seeds};

    /// `METAMORPHIC_CASES` pairs, 300 unless it tells another number.
    #[test]
    fn what_says_nothing_changes_nothing() {
        check_seeds("METAMORPHIC_CASES", 300, 2500, check_bytes);
    }

    fn english(text: &str) -> Document<'_> {
        parser().parse_as(text, Some(&"en".parse().unwrap()), None)
    }

    const TEXT: &str = "“It was 5 km,” said Anna Kline.";

    #[test]
    fn bytes_tell_each_change() {
        let told = |first: u8| {
            let input = [&[first][..], &bytes(7, 900)].concat();
            check(&mut Unstructured::new(&input)).unwrap()
        };
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(told),
            [
                "scaled", "union", "neutral", "NFD", "line end", "blank", "style", "threads", "dropped",
                "scaled"
            ]
        );
    }

    /// As much in another unit is as much, for every unit and in every language.
    #[test]
    fn every_scale_is_read_in_every_language() {
        for seed in 0..200 {
            scaled(&mut Unstructured::new(&bytes(seed, 24))).unwrap();
        }
    }

    #[test]
    fn blanks_between_letters_are_of_another_kind() {
        let text = "ab c 5 d é f  g. h";
        let changed = respaced(text, "\u{A0}");
        assert_eq!(changed, "ab\u{A0}c 5 d\u{A0}é\u{A0}f  g. h");
        for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            assert!(changed[respaced_to(text, at, "\u{A0}")..].starts_with(c), "{at}");
        }
        assert_eq!(respaced_to(text, text.len(), "\u{A0}"), changed.len());
        assert_eq!(respaced(" a ", "_"), " a ");
    }

    /// Numbers that are no places stay; a parent is counted on, and what is told as it was written is told alike.
    #[test]
    fn mentions_are_told_with_their_places_moved() {
        let text = "“One ‘two’,” said 5\u{A0}m goats";
        let document = english(text);
        let moved = mentions(&document, &|at| at + 3, &format!("xyz{text}"), 7);
        let inner = moved.iter().find(|json| json["level"] == 1).unwrap();
        assert_eq!(inner["parent"], 7);
        for json in &moved {
            let (start, end) = (json["start"].as_u64().unwrap(), json["end"].as_u64().unwrap());
            assert_eq!(
                json["text"],
                text[usize::try_from(start).unwrap() - 3..usize::try_from(end).unwrap() - 3]
            );
        }
        let gone = mentions(&document, &|at| at + 300, text, 0);
        assert!(!gone.is_empty() && gone.iter().all(|json| json["text"] == "no slice"));
        let own: Vec<Json> =
            document.mentions.iter().map(|mention| serde_json::to_value(mention).unwrap()).collect();
        assert_eq!(mentions(&document, &|at| at, text, 0), own);
        let symbol = "They paid 5\u{A0}C\u{A0}$ for e\u{301}toiles, 12 cafe\u{301}s";
        let noun = mentions(&english(symbol), &|at| at, symbol, 0);
        assert!(noun.iter().any(|json| json["noun"] == "café"), "{noun:?}");
    }

    #[test]
    fn a_measure_is_told_where_it_is_the_only_one() {
        let of = |text: &str| si_of(&english(text)).map(|(value, unit)| format!("{value} {unit}"));
        assert_eq!(of("5 km").as_deref(), Some("5000 meter"));
        assert_eq!([of("5"), of("5 km 6 kg"), of("rain"), of("5–6 km")], [None, None, None, None]);
        let equals = |one: Option<&str>, other: Option<&str>| {
            let measured = |told: Option<&str>| {
                (told.map(|told| (told.parse().unwrap(), "meter".to_owned())), String::new())
            };
            std::panic::catch_unwind(|| equal(&measured(one), &measured(other))).is_ok()
        };
        assert!(equals(Some("5"), Some("5")));
        assert!(!equals(Some("5"), Some("6")) && !equals(None, None) && !equals(Some("5"), None));
    }

    /// Every scale is one: as much of the other unit is as much in the SI's.
    #[test]
    fn scales_are_those_of_the_catalogue() {
        for (unit, other, times) in SCALES {
            let (unit, other): (Unit, Unit) = (unit.parse().unwrap(), other.parse().unwrap());
            assert_eq!(
                unit.convert(Decimal::ONE, other).unwrap().normalize(),
                Decimal::from(*times),
                "{unit}"
            );
        }
    }

    #[test]
    fn another_place_text_or_number_of_mentions_fires() {
        moved(&english(TEXT), &english(TEXT), &|at| at, "nothing");
        let shifted = format!("  {TEXT}");
        moved(&english(TEXT), &english(&shifted), &|at| at + 2, "two blanks");
        fires(|| moved(&english(TEXT), &english(&shifted), &|at| at, "two blanks"));
        let other = TEXT.replace("km", "kg");
        fires(|| moved(&english(TEXT), &english(&other), &|at| at, "another unit"));
        let less = TEXT.replace("5 km", "here");
        fires(|| moved(&english(TEXT), &english(&less), &|at| at, "less"));
        fires(|| moved(&english(&less), &english(TEXT), &|at| at, "more"));
    }

    #[test]
    fn a_union_that_lacks_something_fires() {
        let both = format!("{TEXT}\n\n{TEXT}");
        union(&english(&both), &english(TEXT), &english(TEXT), TEXT.len() + 2);
        fires(|| union(&english(&both), &english(TEXT), &english("nothing"), TEXT.len() + 2));
        fires(|| union(&english(&both), &english(TEXT), &english(TEXT), TEXT.len() + 1));
    }

    #[test]
    fn a_paragraph_that_says_something_fires() {
        let left_out = |neutral: &str| dropped(&english, TEXT, neutral, TEXT, "\n\n");
        left_out("Rain fell on old stone walls.");
        let message = fires(|| left_out("It rained for 3 days."));
        assert!(message.contains("a paragraph without mentions left out"), "{message}");
    }

    #[test]
    fn another_measure_fires() {
        let metres = || (si_of(&english("5 m")), "5 m".to_owned());
        equal(&metres(), &metres());
        fires(|| equal(&metres(), &(si_of(&english("6 m")), "6 m".to_owned())));
        fires(|| equal(&(None, String::new()), &(None, String::new())));
    }

    #[test]
    fn another_thread_that_reads_something_else_fires() {
        let article = Article::arbitrary(&mut Unstructured::new(&bytes(3, 900))).unwrap();
        threads(&article, &read(&article, &article.text));
        fires(|| threads(&article, &english("nothing")));
    }
}
