//! Readings at the edges of the rules, by topic: a text in a language, and all that is read in it but quotations, each
//! mention as its slice and what it says, a `;` between two.

mod agenda;
mod boundaries;
mod danish;
mod labels;
mod measures;
mod news;
mod norwegian;
mod numbers;
mod ranges;
mod scores;
mod sentences;
mod swedish;
mod units;
mod world;

use std::collections::BTreeMap;

use copydesk::{Mention, Parser, Value};

use crate::amounts;

fn show(mention: &Mention<'_>) -> Option<String> {
    let says = match &mention.value {
        Value::Ordinal(ordinal) => format!("{}.", ordinal.value),
        Value::Date(date) => date.to_string(),
        Value::Time(time) => time.to_string(),
        Value::Label(label) => format!("{:?}", label.role),
        Value::Quote(_) => return None,
        _ => return amounts::show(mention),
    };
    Some(format!("{} = {says}", mention.text))
}

/// That each text is read as its row says, and its mentions pass the audit.
#[track_caller]
fn all(rows: &[(&'static str, &str, &str)]) {
    let mut parsers = BTreeMap::new();
    let mut missed = String::new();
    for &(tag, text, wanted) in rows {
        let parser = parsers.entry(tag).or_insert_with(|| Parser::builder().locale(tag).unwrap().build());
        let document = parser.parse(text);
        document.audit().unwrap();
        let found: Vec<String> = document.mentions.iter().filter_map(show).collect();
        let found = found.join("; ");
        if found != wanted {
            missed += &format!("{tag}: {text}\n  read   {found}\n  wanted {wanted}\n");
        }
    }
    assert!(missed.is_empty(), "\n{missed}");
}
