//! What users of other tools complained of, so that it does not come here: marks taken for other things, marks that are
//! missed, offsets, cleaners that do more than they say.

use copydesk::repair::{Options, repair};
use copydesk::{Document, NoticeKind, Parser, Value};

fn read<'t>(locale: &str, text: &'t str) -> Document<'t> {
    Parser::builder().locale(locale).unwrap().build().parse(text)
}

/// The mentions of a text: type and text.
fn said(locale: &str, text: &str) -> Vec<String> {
    let document = read(locale, text);
    document.mentions.iter().map(|mention| format!("{} {}", mention.value.kind(), mention.text)).collect()
}

/// The quotations of a text with who is quoted.
fn quoted(locale: &str, text: &str) -> Vec<(String, Option<String>)> {
    let document = read(locale, text);
    let mut quotes = Vec::new();
    for mention in &document.mentions {
        if let Value::Quote(quote) = &mention.value {
            let speaker = quote.speaker.as_ref().map(|speaker| speaker.text.to_string());
            quotes.push((text[quote.content.range()].to_owned(), speaker));
        }
    }
    quotes
}

fn rows(rows: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
    rows.iter().map(|&(quote, speaker)| (quote.to_owned(), speaker.map(str::to_owned))).collect()
}

#[test]
fn a_time_of_day_is_no_length() {
    assert_eq!(said("en", "The gates shut at 4.45pm."), ["time 4.45pm"]);
    assert_eq!(said("en", "It ran from 9AM; the last bus left at 11 am."), ["time 9AM", "time 11 am"]);
    assert_eq!(said("en", "The gap is 12 nm wide."), ["quantity 12 nm"]);
}

#[test]
fn an_inch_mark_is_no_second_of_arc_and_no_quotation_mark() {
    assert_eq!(said("en", "A 32\" television and a 3.5\" disk."), ["quantity 32\"", "quantity 3.5\""]);
    let text = "\"The shelf is 32\" deep,\" said Kim.";
    assert_eq!(quoted("en", text), rows(&[("The shelf is 32\" deep,", Some("Kim"))]));
    assert_eq!(said("en", "at 51° 28′ 40″ north"), ["quantity 51° 28′ 40″"]);
}

#[test]
fn an_odd_mark_is_told_and_leaves_the_others_alone() {
    let text = "One \" too many. Then \"a pair\".\n\nAnd \"another\".";
    assert_eq!(quoted("en", text), rows(&[("a pair", None), ("another", None)]));
    let document = read("en", text);
    let notices: Vec<_> = document.notices.iter().map(|notice| (notice.kind, notice.span.range())).collect();
    assert_eq!(notices, [(NoticeKind::UnopenedQuote, 4..5)]);
}

#[test]
fn an_apostrophe_to_the_left_closes_nothing() {
    let text = "“It isn‘t Kim‘s plan,” said Lee.";
    assert_eq!(quoted("en", text), rows(&[("It isn‘t Kim‘s plan,", Some("Lee"))]));
    assert_eq!(quoted("en", "‘It isn‘t over,’ said Lee."), rows(&[("It isn‘t over,", Some("Lee"))]));
}

#[test]
fn a_bullet_is_no_quotation_mark() {
    assert_eq!(quoted("en", "» Sport\n» Weather\n\n“Rain,” said Lee."), rows(&[("Rain,", Some("Lee"))]));
    assert_eq!(
        quoted("de", "Start » Politik » Stadt\n\n»Regen«, sagte Eva Kern."),
        rows(&[("Regen", Some("Eva Kern"))])
    );
}

#[test]
fn quotations_in_every_layout() {
    let signed = "“We will build it again.” -Ana Torres\n\n\"No comment.\" -- Lee Park";
    let both = [("We will build it again.", Some("Ana Torres")), ("No comment.", Some("Lee Park"))];
    assert_eq!(quoted("en", signed), rows(&both));
    assert_eq!(quoted("en", "From Ana Torres: “We will.”")[0].0, "We will.");
    assert_eq!(quoted("en", "Ana Torres: “We will.”"), rows(&[("We will.", Some("Ana Torres"))]));
    let block = "Ana Torres said in a statement:\n\n“We will build the bridge again.”";
    assert_eq!(quoted("en", block), rows(&[("We will build the bridge again.", Some("Ana Torres"))]));
    assert_eq!(quoted("de", "Eva Kern sagte: „Wir bauen.“"), rows(&[("Wir bauen.", Some("Eva Kern"))]));
    assert_eq!(quoted("de", "Sie sagte: „Wir bauen.\"")[0].0, "Wir bauen.");
}

#[test]
fn a_repair_flattens_no_quotation_mark_and_each_part_of_it_is_a_switch_of_its_own() {
    let clean = "„Ja“, »nein«, “yes”, ‘no’, «oui» and \"so\" on.";
    assert_eq!(repair(clean, &Options::default()).text, clean);
    let damaged = "„JaÃ¼“ &#195;&#188; \u{93}x\u{94}";
    assert_eq!(repair(damaged, &Options::default()).text, "„Jaü“ ü “x”");
    let mut options = Options::default();
    options.utf8 = false;
    assert!(repair(damaged, &options).text.contains("„JaÃ¼“"));
    let mut options = Options::default();
    options.entities = false;
    assert!(repair(damaged, &options).text.starts_with("„Jaü“ &#195;"));
}
