//! Quotations in quotations, plainly written: all are read with their places, levels and marks, and all are rewritten in any style.

use arbitrary::{Result, Unstructured};
use copydesk::{Document, Parser, Value};

use crate::rewrite;

/// A quotation or what stands between: words, and what is quoted in them.
#[derive(Clone, Debug)]
pub enum Part {
    /// Words.
    Words(&'static str),
    /// A quotation of at least one part.
    Quote(Vec<Part>),
}

/// Words that may stand anywhere, with apostrophes and a year.
pub const WORDS: &[&str] = &[
    "the harbour was open",
    "nobody knew",
    "it wasn’t theirs",
    "don’t go",
    "she asked in 1987",
    "we’ve seen O’Hara",
    "yes",
    "a long way from home, and a short one",
    "Über die Brücke",
    "l’union",
];

/// Marks that a text may have, by level.
pub const SOURCES: &[&[(&str, &str)]] =
    &[&[("“", "”"), ("‘", "’")], &[("„", "“"), ("‚", "‘")], &[("«", "»"), ("“", "”")]];

/// The styles that every quotation can be written in: the others have marks that look alike, at the same or at each level,
/// or outer ones that close like an apostrophe.
pub const PLAIN: &[&str] = &[
    "straight", "tex", "en", "it", "ja", "fr-CH", "de", "ru", "nb", "ug", "pl", "ff", "hu", "shi", "bs",
    "eo", "ka",
];

/// A quotation that must be read: where it is with its marks, and how many are around it.
pub type Planted = (usize, usize, u32);

/// Writes the parts of a paragraph in the marks of each level, and what must be read in them.
pub fn write(parts: &[Part], levels: &[(&str, &str)], out: &mut String, planted: &mut Vec<Planted>) {
    at_level(parts, 0, levels, out, planted);
}

fn at_level(
    parts: &[Part],
    level: u32,
    levels: &[(&str, &str)],
    out: &mut String,
    planted: &mut Vec<Planted>,
) {
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.push_str(if i % 2 == 1 { ", " } else { " " });
        }
        match part {
            Part::Words(words) => out.push_str(words),
            Part::Quote(parts) => {
                let (open, close) = levels[level as usize % levels.len()];
                let (start, place) = (out.len(), planted.len());
                planted.push((start, 0, level));
                out.push_str(open);
                at_level(parts, level + 1, levels, out, planted);
                out.push_str(close);
                planted[place].1 = out.len();
            }
        }
    }
}

/// Checks the text of quotations that bytes tell.
///
/// # Panics
///
/// Where others are read, or one is not rewritten.
pub fn check_bytes(input: &[u8]) {
    let (text, planted, style) = text(&mut Unstructured::new(input)).expect("a text");
    check(&text, &planted, style);
}

/// That a text has these quotations, and all of them are rewritten in a style.
///
/// # Panics
///
/// Where it has others, or one is not rewritten.
pub fn check(text: &str, planted: &[Planted], style: &str) {
    use std::sync::OnceLock;
    static PARSER: OnceLock<Parser> = OnceLock::new();
    let parser = PARSER.get_or_init(Parser::default);
    compare(planted, &parser.parse(text));
    let rewritten = rewrite::rewritten(parser, text, &style.parse().expect("a style"));
    all_rewritten(text, &rewritten);
}

/// That nothing was kept as it was.
fn all_rewritten(text: &str, rewritten: &copydesk::quote::Rewritten<'_>) {
    assert!(rewritten.kept.is_empty(), "{text:?} keeps {:?}", rewritten.kept);
}

/// That a document has these quotations and no other.
fn compare(planted: &[Planted], document: &Document<'_>) {
    let quote = |mention: &copydesk::Mention<'_>| match &mention.value {
        Value::Quote(quote) => Some((mention.span.start(), mention.span.end(), quote.level)),
        _ => None,
    };
    let read: Vec<Planted> = document.mentions.iter().filter_map(quote).collect();
    assert_eq!(read, planted, "start, end and level of the quotations of {:?}", document.text);
}

fn text(u: &mut Unstructured<'_>) -> Result<(String, Vec<Planted>, &'static str)> {
    let levels = *u.choose(SOURCES)?;
    let style = *u.choose(PLAIN)?;
    let (mut text, mut planted) = (String::new(), Vec::new());
    for _ in 0..u.int_in_range(1..=3)? {
        let parts = parts(u, 0, 5)?;
        write(&parts, levels, &mut text, &mut planted);
        text.push_str(".\n\n");
    }
    Ok((text, planted, style))
}

fn parts(u: &mut Unstructured<'_>, level: u32, most: usize) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for _ in 0..u.int_in_range(1..=most)? {
        parts.push(if level < 3 && u.ratio(1, 3)? {
            Part::Quote(self::parts(u, level + 1, 3)?)
        } else {
            Part::Words(u.choose(WORDS)?)
        });
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;
    use crate::random::{check_seeds, sum_of};

    #[test]
    fn bytes_tell_the_texts_that_they_told() {
        let text = |bytes: &[u8]| {
            let (text, planted, _) = text(&mut Unstructured::new(bytes)).unwrap();
            format!("{text} {planted:?}")
        };
        assert_eq!(sum_of(200, 200, text), 2_606_656_665_251_769_060);
    }

    #[test]
    fn quotations_are_written_with_their_places_and_levels() {
        let quote = |parts: &[Part]| Part::Quote(parts.to_vec());
        let words = Part::Words("yes");
        let inner = quote(&[words.clone(), quote(&[quote(std::slice::from_ref(&words))])]);
        let (mut text, mut planted) = (String::from("So: "), Vec::new());
        write(&[words.clone(), inner, words.clone(), words], SOURCES[1], &mut text, &mut planted);
        assert_eq!(text, "So: yes, „yes, ‚„yes“‘“ yes, yes");
        let place = |from: &str, to: &str| (text.find(from).unwrap(), text.find(to).unwrap() + to.len());
        let ((a, b), (c, d), (e, f)) = (place("„yes,", "‘“"), place("‚", "‘"), place("„yes“", "yes“"));
        assert_eq!(planted, [(a, b, 0), (c, d, 1), (e, f, 2)]);
    }

    /// `QUOTE_CASES` texts, 500 unless it tells another number.
    #[test]
    fn all_are_read_and_rewritten() {
        check_seeds("QUOTE_CASES", 500, 200, check_bytes);
    }

    #[test]
    fn another_place_level_or_number_fires() {
        let text = "nobody knew, “yes, ‘don’t go’”.";
        let document = Parser::default().parse(text);
        let inner = (text.find('‘').unwrap(), text.rfind('”').unwrap(), 1);
        let outer = (text.find('“').unwrap(), text.len() - 1, 0);
        compare(&[outer, inner], &document);
        fires(|| compare(&[outer], &document));
        fires(|| compare(&[outer, inner, inner], &document));
        fires(|| compare(&[(outer.0 + 1, outer.1, 0), inner], &document));
        fires(|| compare(&[outer, (inner.0, inner.1, 0)], &document));
    }

    #[test]
    fn a_text_that_has_other_quotations_fires() {
        let text = "nobody knew, “yes”.";
        let place = (text.find('“').unwrap(), text.len() - 1, 0);
        super::check(text, &[place], "de");
        fires(|| super::check(text, &[], "de"));
    }

    #[test]
    fn a_quotation_that_is_kept_as_it_is_fires() {
        let text = "“yes” it is.";
        let parser = Parser::default();
        let mut rewritten = rewrite::rewritten(&parser, text, &"de".parse().unwrap());
        all_rewritten(text, &rewritten);
        rewritten.kept.push(parser.parse(text).mentions[0].span);
        assert!(fires(|| all_rewritten(text, &rewritten)).contains("keeps"));
    }
}
