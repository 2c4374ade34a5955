//! Planted mentions: an article of known quotations, amounts, dates and labels in any style, language and mess must give exactly
//! those.
//!
//! The sentences and what may stand in their slots are data, a table for each language. Amounts are written by hand here, from no
//! table of the library's, and now and then by its own [`Style`](copydesk::style::Style), so that both a fault of one side and one
//! that writer and reader share are seen.

mod amount;
mod article;
mod da;
mod de;
mod en;
mod es;
mod fr;
mod it;
mod nb;
mod nl;
mod pt;
mod sv;
mod tongue;
pub mod words;

use crate::{document, values};
use copydesk::{Decimal, Document, Locale, Mention, Parser};
use serde_json::Value as Json;

pub use amount::{Field, Fields};
pub use article::{Article, Pair, Plant};

/// Checks the article that bytes tell.
///
/// # Panics
///
/// Where something else is read in it than was planted.
pub fn check_bytes(input: &[u8]) {
    check(&Article::told(input));
}

/// That exactly what was planted is read in an article.
///
/// # Panics
///
/// Where something else is read.
pub fn check(article: &Article) {
    use std::sync::OnceLock;
    static PARSER: OnceLock<Parser> = OnceLock::new();
    let locale = article.locale.map(|tag| tag.parse::<Locale>().expect("a tag"));
    let parser = PARSER.get_or_init(Parser::default);
    let document = parser.parse_as(&article.text, locale.as_ref(), None);
    document::check_audit(&document, parser.audit_as(&document, locale.as_ref(), None));
    check_read(article, &document);
}

/// That a document has exactly what was planted in an article.
///
/// # Panics
///
/// Where it has something else.
pub fn check_read(article: &Article, document: &Document<'_>) {
    let wrong = difference(article, document);
    assert!(
        wrong.is_empty(),
        "{wrong}in {:?}, told {:?}\n{}",
        article.language,
        article.locale,
        article.text
    );
    document::check_audit(document, document.audit());
    values::check(document);
    let locale = document.locale.as_ref().map(|locale| locale.language().to_owned());
    assert_eq!(locale.as_deref(), Some(article.language), "another language is read in\n{}", article.text);
}

/// What is read and was not planted, or the other way round: a line for each.
fn difference(article: &Article, document: &Document<'_>) -> String {
    let mut wrong = String::new();
    let mut say = |line: &str| {
        wrong.push_str(line);
        wrong.push('\n');
    };
    for plant in &article.plants {
        let text = &article.text[plant.start..plant.end];
        let here = |mention: &&Mention<'_>| {
            mention.span.range() == (plant.start..plant.end) && mention.value.kind() == plant.kind
        };
        let Some(mention) = document.mentions.iter().find(here) else {
            say(&format!("not read: {} {text:?} with {:?}", plant.kind, plant.fields));
            continue;
        };
        let json = serde_json::to_value(mention).expect("a mention can be written");
        if mention.text != text {
            say(&format!("{text:?} is said to be {:?}", mention.text));
        }
        for (path, field) in &plant.fields {
            let found = json.pointer(&format!("/{path}")).unwrap_or(&Json::Null);
            if !has(found, field) {
                say(&format!("{} {text:?} has {path} {found}, not {field:?}", plant.kind));
            }
        }
        for &(from, to, start, end) in &plant.places {
            let place = |path: &str| json.pointer(&format!("/{path}")).and_then(Json::as_u64);
            let found = (place(from), place(to));
            if found != (u64::try_from(start).ok(), u64::try_from(end).ok()) {
                let words = &article.text[start..end];
                say(&format!(
                    "{} {text:?} has {from} at {found:?}, not at {start}..{end} {words:?}",
                    plant.kind
                ));
            }
        }
    }
    for mention in &document.mentions {
        let planted = |plant: &Plant| {
            mention.span.range() == (plant.start..plant.end) && mention.value.kind() == plant.kind
        };
        if !article.plants.iter().any(planted) {
            say(&format!("not planted: {mention:?}"));
        }
    }
    wrong
}

/// Whether a field of JSON is what it must be.
fn has(found: &Json, field: &Field) -> bool {
    let decimal = || match found {
        Json::String(text) => text.parse::<Decimal>().ok(),
        Json::Number(number) => number.as_u64().map(Decimal::from),
        // A flag that is left out.
        Json::Bool(flag) => Some(Decimal::from(u8::from(*flag))),
        Json::Null => Some(Decimal::ZERO),
        _ => None,
    };
    match field {
        Field::Text(text) => found == text.as_str(),
        Field::Digits(value) => found == value.to_string().as_str(),
        Field::Number(value) => decimal() == Some(*value),
        Field::Absent => found.is_null(),
    }
}

#[cfg(test)]
mod tests;
