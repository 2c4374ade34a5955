//! The tables of the languages, read as text: whatever a room's table is, a key that stands twice, or that the lookup can
//! never meet, is a mistake that nothing else would show.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Lists whose keys are compared as written, so that capitals are right in them.
const AS_WRITTEN: &[&str] = &[
    "abbreviated",
    "abbreviated_money",
    "abbreviated_with_money",
    "dollars_of",
    "letters",
    "naming_exact",
    "naming_short",
    "post_codes",
    "names_exact",
    "named_after",
    "before_post_code",
    "point_regions",
];

/// Lists whose entries begin with what the key stands for.
const MEANING_FIRST: &[&str] = &["rates"];

/// Lists whose entries join each of one list with each of another, so that a key may be in many.
const JOINED: &[&str] = &["nationals"];

/// One entry of a list: its strings, and everything else that is written in it.
#[derive(Debug, Default)]
struct Item {
    strings: Vec<String>,
    /// The strings of the lists inside of the entry; those of the last one are the keys then.
    inner: Vec<Vec<String>>,
    rest: String,
}

/// Every list of a table, `name: &[…]` or `NAME: … = &[…]`, with its entries.
fn lists(source: &str) -> Vec<(String, Vec<Item>)> {
    let mut lists = Vec::new();
    let mut name = String::new();
    let mut items: Vec<Item> = Vec::new();
    let (mut square, mut round) = (0, 0);
    let mut chars = source.chars().peekable();
    let mut word = String::new();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.find(|&c| c == '\n');
            }
            '"' => {
                let string = literal(&mut chars);
                if let Some(item) = items.last_mut().filter(|_| square > 0) {
                    match item.inner.last_mut() {
                        Some(inner) if square > 1 => inner.push(string),
                        _ => item.strings.push(string),
                    }
                }
            }
            '[' => {
                match items.last_mut() {
                    Some(item) if square > 0 => item.inner.push(Vec::new()),
                    _ => items.push(Item::default()),
                }
                square += 1;
            }
            ']' => {
                square -= 1;
                if square == 0 {
                    items.retain(|item| !item.strings.is_empty() || !item.inner.is_empty());
                    lists.push((name.clone(), std::mem::take(&mut items)));
                }
            }
            '(' if square > 0 => round += 1,
            ')' if square > 0 => round -= 1,
            ',' if square == 1 && round == 0 => items.push(Item::default()),
            ':' if square == 0 => name = word.clone(),
            _ => {}
        }
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
            if let Some(item) = items.last_mut() {
                item.rest.push(c);
            }
        } else {
            word.clear();
        }
    }
    lists
}

/// The rest of a string literal whose opening mark was taken.
fn literal(chars: &mut impl Iterator<Item = char>) -> String {
    let mut string = String::new();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('u') => {
                    let hex: String =
                        chars.take_while(|&c| c != '}').filter(char::is_ascii_hexdigit).collect();
                    string.extend(u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32));
                }
                other => string.extend(other),
            },
            _ => string.push(c),
        }
    }
    string
}

/// What is wrong with the lists of a table, a line for each thing.
fn findings(source: &str) -> String {
    let mut findings = String::new();
    for (name, items) in lists(source) {
        let mut seen: BTreeMap<(String, String), ()> = BTreeMap::new();
        for item in &items {
            let keys = match (item.inner.last(), &item.strings[..]) {
                (Some(last), _) => &last[..],
                (None, [_, last @ ..]) if MEANING_FIRST.contains(&name.as_str()) => last,
                (None, [first, ..]) => std::slice::from_ref(first),
                (None, []) => &[],
            };
            for key in keys {
                // A name may stand for two things, but not with the same certainty.
                let beside = if item.inner.is_empty() { String::new() } else { item.rest.clone() };
                let joined = JOINED.contains(&name.as_str());
                if seen.insert((key.clone(), beside), ()).is_some() && !joined {
                    writeln!(findings, "{name}: {key:?} stands twice").unwrap();
                }
                let folded: String = key.chars().flat_map(char::to_lowercase).collect();
                // A constant beside the table holds codes.
                let as_written = AS_WRITTEN.contains(&name.as_str()) || name.chars().all(char::is_uppercase);
                if !as_written && folded != *key {
                    writeln!(findings, "{name}: {key:?} is not in lower case").unwrap();
                }
                if key.contains(['’', '‘', '–', '\u{A0}', '\n', '\t'])
                    || key.contains("  ")
                    || (key.is_empty() && !name.ends_with("endings"))
                {
                    writeln!(findings, "{name}: {key:?} is not written with plain marks and single blanks")
                        .unwrap();
                }
            }
        }
    }
    findings
}

#[test]
fn tables_have_no_key_twice() {
    let language = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language");
    let mut all = String::new();
    let mut entries = 0;
    for folder in std::fs::read_dir(&language).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(files) = std::fs::read_dir(&folder) else { continue };
        // How values are written is no table of keys.
        let written =
            |file: &Path| ["date_style.rs", "style.rs", "written.rs"].iter().any(|name| file.ends_with(name));
        for file in files.map(|entry| entry.unwrap().path()).filter(|file| !written(file)) {
            let source = std::fs::read_to_string(&file).unwrap();
            entries += lists(&source).iter().map(|(_, items)| items.len()).sum::<usize>();
            for finding in findings(&source).lines() {
                writeln!(all, "{}: {finding}", file.strip_prefix(&language).unwrap().display()).unwrap();
            }
        }
    }
    assert!(entries > 500, "only {entries} entries: the test does not see the tables");
    assert!(all.is_empty(), "\n{all}");
}

/// What a list of a table for quotations must be a part of, so that each of its words is met.
const PARTS: &[(&str, &[&str])] = &[
    ("noun_forms", &["verbs", "perfects"]),
    ("attributive", &["prepositions"]),
    ("only_inside", &["connectors"]),
    ("fused", &["prepositions", "connectors"]),
];

/// Lists without which no speaker can be found.
const NEEDED: &[&str] =
    &["verbs", "pronouns", "determiners", "prepositions", "stops", "adverbs", "sources", "works"];

/// What is wrong with a language's table for quotations.
fn quote_findings(source: &str) -> String {
    let mut findings = String::new();
    let lists = lists(source);
    let keys = |name: &str| -> Vec<&str> {
        let list = lists.iter().filter(|(known, _)| known == name);
        list.flat_map(|(_, items)| items).flat_map(|item| &item.strings).map(String::as_str).collect()
    };
    for &name in NEEDED {
        if keys(name).is_empty() {
            writeln!(findings, "{name} is empty").unwrap();
        }
    }
    for (name, wholes) in PARTS {
        let known: Vec<&str> = wholes.iter().flat_map(|whole| keys(whole)).collect();
        for key in keys(name).iter().filter(|key| !known.contains(key)) {
            writeln!(findings, "{name}: {key:?} is in none of {wholes:?}").unwrap();
        }
    }
    let verbs = keys("verbs");
    for key in keys("perfects").iter().filter(|key| verbs.contains(key)) {
        writeln!(findings, "perfects: {key:?} is a verb without help too").unwrap();
    }
    findings
}

#[test]
fn tables_of_quotations_hang_together() {
    let language = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language");
    let mut all = String::new();
    let mut tables = 0;
    for folder in std::fs::read_dir(&language).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(source) = std::fs::read_to_string(folder.join("quote.rs")) else { continue };
        tables += 1;
        for finding in quote_findings(&source).lines() {
            writeln!(all, "{}: {finding}", folder.file_name().unwrap().display()).unwrap();
        }
    }
    assert!(tables > 10, "only {tables} tables");
    assert!(all.is_empty(), "\n{all}");
    assert!(quote_findings("X { verbs: &[], perfects: &[], fused: &[\"zur\"] }").contains("in none of"));
}

#[test]
fn locales_with_regions_are_read_by_their_language() {
    let told = |tag: &str, text: &str| {
        let document = copydesk::Parser::builder().locale(tag).unwrap().build().parse(text).into_owned();
        let copydesk::Value::Quote(quote) = &document.mentions[0].value else { panic!("{text}") };
        let speaker = quote.speaker.as_ref().map(|speaker| speaker.text.to_string());
        (document.locale.map(|locale| locale.to_string()), speaker)
    };
    for (tag, text, speaker) in [
        ("fr", "« Oui », dit-il.", "il"),
        ("fr-CA", "« Oui », dit-il.", "il"),
        ("es-MX", "“Sí”, dijo ella.", "ella"),
        ("it-CH", "«Sì», ha detto lui.", "lui"),
        ("pt-BR", "“Sim”, disse ela.", "ela"),
        ("nl-BE", "“Ja”, zei hij.", "hij"),
        ("no", "«Ja», sier hun.", "hun"),
        ("nn-NO", "«Ja», sier hun.", "hun"),
    ] {
        assert_eq!(told(tag, text), (Some(tag.to_owned()), Some(speaker.to_owned())), "{tag}");
    }
    let document = copydesk::Parser::default().parse("Le maire a dit que le pont serait fermé.");
    assert_eq!(document.locale.map(|locale| locale.to_string()).as_deref(), Some("fr"));
}

#[test]
fn the_check_fires() {
    let table = |list: &str| {
        format!("pub(super) const X: Words = Words {{ // \"note\"\n    words: &[{list}],\n}};\n")
    };
    for clean in [
        r#""one", "two""#,
        r#"("one", 1), ("two", 1),"#,
        r#"("second", Sure, &["seconds"]), ("second", Digits, &["second", "s"])"#,
        r#"("inch", Sure, &["in"]), ("in", Digits, &["in"])"#,
        "",
    ] {
        assert_eq!(findings(&table(clean)), "", "{clean}");
    }
    for (dirty, why) in [
        (r#""one", "two", "one""#, "twice"),
        (r#"("one", 1), ("one", 2)"#, "twice"),
        (r#"("inch", Sure, &["in", "in"])"#, "twice"),
        (r#""One""#, "lower case"),
        (r#""o’clock""#, "plain marks"),
        (r#""a  week""#, "plain marks"),
        (r#""""#, "plain marks"),
    ] {
        let found = findings(&table(dirty));
        assert!(found.contains(why), "{dirty}: {found}");
    }
    assert_eq!(lists(&table(r#""\u{df}", "\"""#))[0].1[0].strings, ["ß"]);
}
