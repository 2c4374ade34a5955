//! What must hold of a text that is read as of a place and a day.

use std::sync::OnceLock;

use copydesk::normalize::{Preset, normalize};
use copydesk::repair::{self, repair};
use copydesk::style::Style;
use copydesk::{Document, Parser, Value};

use crate::document;

/// Every language that has tables, and regions that write otherwise.
pub const LOCALES: &[&str] = &[
    "en-US", "en-GB", "en-IN", "de-DE", "de-CH", "fr-FR", "fr-CA", "es-ES", "es-MX", "it-IT", "pt-BR",
    "pt-PT", "nl-NL", "nb-NO", "sv-SE", "da-DK", "pl-PL", "cs-CZ", "ru-RU", "en-ZA",
];

/// The day that texts are of, where they are of one: a Thursday, and that of a leap year.
const DATE: &str = "2024-02-29T14:30";

/// Reads and writes as one locale does.
#[derive(Debug)]
struct Tongue {
    /// Without a day and with one.
    parsers: [Parser; 2],
    style: Style,
}

fn tongues() -> &'static [Tongue] {
    static TONGUES: OnceLock<Vec<Tongue>> = OnceLock::new();
    TONGUES.get_or_init(|| {
        let tongue = |tag: &&str| {
            let builder = || Parser::builder().locale(tag).expect("a tag");
            let dated = builder().reference_date(DATE).expect("a date").build();
            Tongue { parsers: [builder().build(), dated], style: Style::of(tag).expect("a tag") }
        };
        LOCALES.iter().map(tongue).collect()
    })
}

/// Checks the text after the first byte, which tells its locale, whether it has a day, and how it is cleaned.
///
/// # Panics
///
/// Where something does not hold.
pub fn check_bytes(input: &[u8]) {
    let Some((&told, text)) = input.split_first() else { return };
    if let Ok(text) = std::str::from_utf8(text) {
        check(told, text);
    }
}

/// Checks a text in the locale, of the day and with the cleaning that a byte tells.
///
/// # Panics
///
/// Where something does not hold.
pub fn check(told: u8, text: &str) {
    let (place, preset) = choice(told);
    let tongue = &tongues()[place];
    let parser = &tongue.parsers[usize::from(told & 1)];
    let read = parser.parse(text);
    document::check_read(parser, &read);
    written(&tongue.style, &read);
    let repaired = repair(text, &repair::Options::default());
    let cleaned = normalize(&repaired.text, &preset.options());
    let map = repaired.map.clone().then(&cleaned.map);
    back(&parser.parse(&cleaned.text).map_back(&map, text));
}

/// A place in [`LOCALES`], and how a text is cleaned.
fn choice(told: u8) -> (usize, Preset) {
    let told = usize::from(told >> 1);
    (told % LOCALES.len(), Preset::ALL[told / LOCALES.len() % Preset::ALL.len()])
}

/// That a style has words for all but labels and quotations.
fn written(style: &Style, document: &Document<'_>) {
    for mention in &document.mentions {
        let named = matches!(mention.value, Value::Label(_) | Value::Quote(_));
        let words = style.write(&mention.value).to_string();
        assert_eq!(words.is_empty(), named, "{mention:?} is written as {words:?}");
    }
}

/// That what was read in a cleaned text holds in the text as it came. What was read has digits; what stands there may have none.
fn back(document: &Document<'_>) {
    let violation = document.audit().err().filter(|violation| !violation.what.contains("digit"));
    assert_eq!(violation, None, "taken back to {:?}: {document:#?}", document.text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    #[test]
    fn what_holds_is_let_pass() {
        check_bytes(b"");
        check_bytes(b"\0\xFF");
        for told in 0..=u8::MAX {
            check_bytes(&[&[told], "“5 km”, 7 – Game 3 — cafÃ© 2024-02-06, 7 h 30".as_bytes()].concat());
        }
    }

    #[test]
    fn every_locale_is_told_with_every_preset() {
        for (place, _) in LOCALES.iter().enumerate() {
            for preset in Preset::ALL {
                assert!((0..=u8::MAX).any(|told| choice(told) == (place, preset)), "{place} {preset:?}");
            }
        }
    }

    #[test]
    fn what_is_written_as_nothing_fires() {
        let tongue = &tongues()[0];
        let mut document = tongue.parsers[0].parse("“It was 5 goats,” she said.");
        written(&tongue.style, &document);
        let Value::Number(number) = &mut document.mentions[1].value else { panic!() };
        number.amount.value = None;
        assert!(fires(|| written(&tongue.style, &document)).contains("is written as"));
    }

    #[test]
    fn what_does_not_hold_of_the_text_as_it_came_fires() {
        let mut document = tongues()[0].parsers[0].parse("It was 5 km.");
        back(&document);
        document.text = "It was".into();
        assert!(fires(|| back(&document)).contains("taken back to"));
    }
}
