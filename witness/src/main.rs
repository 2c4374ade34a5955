//! What ICU4X writes of numbers, money, percentages and measures in every locale of CLDR, read back.
//!
//! What is read is a table, `readings.txt`: how many renderings of each family are read equal, and every pattern that is not,
//! with the reason. The program fails where it is not what the table says; `COPYDESK_BLESS=1` writes it anew.

mod write;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::process::ExitCode;

use copydesk::style::Style;
use copydesk::{Decimal, Locale, Mention, Parser, Value};
use write::{Kind, Rendering};

/// The tags of all locales that CLDR has numbers of.
const TAGS: &str = include_str!("../../tests/locales.txt");
const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/readings.txt");

/// The languages with tables; in the script of these.
const OWN: &[&str] = &["en", "de", "fr", "es", "it", "pt", "nl", "sv", "nb", "da"];

/// What became of a rendering.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Equal,
    /// Another currency, the one that was written among its candidates.
    Candidate,
    /// A bare number: its digits.
    Digits,
    /// Nothing, or a label.
    Nothing,
    /// Another value, unit, currency or kind.
    Other,
}

/// Why a rendering is not read as what was written: `None` where there is no excuse.
fn reason(outcome: Outcome, own: bool, family: &str) -> Option<&'static str> {
    Some(match (outcome, own, family) {
        (_, _, "decimal" | "percent") => return None,
        (Outcome::Equal, ..) => "",
        (Outcome::Candidate, ..) => "the sign is of several currencies, and no region says of which",
        (Outcome::Digits | Outcome::Nothing, false, _) => "a word or letter of a language without tables",
        (Outcome::Other, false, "symbol" | "code") => "a hyphen between letters and digits joins them",
        (Outcome::Other, false, _) => {
            "a letter or word of a language without tables that is another's everywhere else"
        }
        (Outcome::Digits, true, "code" | "symbol") => "a hyphen between letters and digits joins them",
        (Outcome::Digits | Outcome::Nothing, true, "short" | "narrow") => {
            "a letter for a unit that prose does not use, which may be a name's, an ordinal's or a plural's"
        }
        (Outcome::Nothing | Outcome::Digits, true, _) => {
            "a letter that prose does not use for a power of ten"
        }
        (Outcome::Other, true, "short" | "narrow") => {
            "m is metres before minutes or months, T thousand before days"
        }
        (Outcome::Other, true, "compact short" | "compact long" | "compact symbol") => {
            "m is metres, K kelvins and B a thousand millions where no currency stands with it"
        }
        (Outcome::Other, true, _) => "a hyphen between letters and digits joins them",
    })
}

fn outcome(rendering: &Rendering, mentions: &[Mention<'_>]) -> Outcome {
    let value: Decimal = rendering.value.parse().expect("a decimal");
    let [Mention { value: read, text, .. }] = mentions else {
        return if mentions.is_empty() { Outcome::Nothing } else { Outcome::Other };
    };
    let Some(amount) = read.amount() else {
        return if matches!(read, Value::Label(_)) { Outcome::Nothing } else { Outcome::Other };
    };
    let same = amount.value == Some(value);
    match (read, rendering.kind) {
        (Value::Number(_), Kind::Number) if same => Outcome::Equal,
        (Value::Percent(_), Kind::Percent) if same => Outcome::Equal,
        (Value::Money(money), Kind::Money(currency)) if same && money.currency == currency => Outcome::Equal,
        (Value::Money(money), Kind::Money(currency)) if same && money.candidates.contains(currency) => {
            Outcome::Candidate
        }
        (Value::Quantity(quantity), Kind::Measure(unit)) if same && quantity.unit == unit => Outcome::Equal,
        // Nothing but digits, with what stands in and before them.
        (Value::Number(_), _) if !text.chars().any(char::is_alphabetic) => Outcome::Digits,
        _ => Outcome::Other,
    }
}

/// What was written, with every number in it as a nought.
fn pattern(text: &str) -> String {
    let mut pattern = String::new();
    for c in text.chars() {
        match c {
            _ if !c.is_numeric() && !c.is_whitespace() => pattern.extend(c.escape_debug()),
            _ if c.is_numeric() && !pattern.ends_with('0') => pattern.push('0'),
            _ if c.is_whitespace() && !pattern.ends_with('_') => pattern.push('_'),
            _ => {}
        }
    }
    pattern
}

#[derive(Default)]
struct Row {
    renderings: usize,
    /// Patterns by language.
    patterns: BTreeMap<String, BTreeSet<String>>,
}

fn main() -> ExitCode {
    let parser = Parser::default();
    let mut rows: BTreeMap<(&str, bool, Outcome), Row> = BTreeMap::new();
    let mut distinct = HashSet::new();
    let (mut locales, mut left_out, mut excused) = (0, 0, true);
    for tag in TAGS.lines().filter(|tag| !tag.contains("-u-")) {
        let locale: Locale = tag.parse().expect("a locale");
        let renderings = write::all(tag);
        // What ICU4X has no data of it writes as the root does.
        let style = Style::of(tag).expect("a locale");
        if style.decimal("-1234567.89".parse().expect("a decimal")) != renderings[0].text {
            left_out += 1;
            continue;
        }
        locales += 1;
        let own = OWN.contains(&locale.language()) && !tag.contains("-Dsrt") && !tag.contains("-Shaw");
        for rendering in &renderings {
            distinct.insert((rendering.family, rendering.text.clone()));
            let document = parser.parse_as(&rendering.text, Some(&locale), None);
            assert_eq!(document.audit(), Ok(()), "{rendering:?} in {tag}");
            let outcome = outcome(rendering, &document.mentions);
            if reason(outcome, own, rendering.family).is_none() && outcome != Outcome::Equal {
                println!("{tag}: {rendering:?} is read as {:?}", document.mentions);
                excused = false;
            }
            let row = rows.entry((rendering.family, own, outcome)).or_default();
            row.renderings += 1;
            if outcome != Outcome::Equal && (own || outcome == Outcome::Other) {
                let language = row.patterns.entry(locale.language().to_owned()).or_default();
                // The digits' separators are the locale's, which makes no other pattern.
                language.insert(pattern(&rendering.text.replace(['.', ',', '\'', '’', '٫', '٬'], "")));
            }
        }
    }
    let mut table = format!(
        "What ICU4X writes in {locales} locales ({left_out} more it has no numbers of), read back: {} renderings, {} distinct.\n\
         A nought is a number, a low line white space. Of languages without tables the patterns stand only where something else is read.\n",
        rows.values().map(|row| row.renderings).sum::<usize>(),
        distinct.len(),
    );
    for ((family, own, outcome), row) in &rows {
        let outcome_name = match outcome {
            Outcome::Equal => "equal",
            Outcome::Candidate => "candidate",
            Outcome::Digits => "its digits",
            Outcome::Nothing => "nothing",
            Outcome::Other => "something else",
        };
        let own_name = if *own { "languages with tables" } else { "others" };
        let reason = reason(*outcome, *own, family).unwrap_or_default();
        let colon = if reason.is_empty() { "" } else { ": " };
        writeln!(table, "\n{family}, {own_name}: {} {outcome_name}{colon}{reason}", row.renderings)
            .expect("a string");
        for (language, patterns) in &row.patterns {
            let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
            writeln!(table, "  {language}: {}", patterns.join(" | ")).expect("a string");
        }
    }
    if std::env::var_os("COPYDESK_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(TABLE, &table).expect("the table can be written");
    }
    let same = std::fs::read_to_string(TABLE).is_ok_and(|old| old == table);
    if !same {
        println!("{TABLE} says otherwise; COPYDESK_BLESS=1 writes it anew");
    }
    println!("{}", table.lines().next().unwrap_or_default());
    if same && excused { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
