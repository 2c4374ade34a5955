//! What is read now in every text that the repository has: the seeds of the fuzz targets and the articles of `corpus/`.
//!
//! `tests/sums/NAME.txt` has a line for each text, with its name and a check sum for each of its paragraphs, so that nothing
//! of what is read, however small, changes unseen. `COPYDESK_BLESS=1 cargo test --test main corpus` writes what is read now.
//! `COPYDESK_READINGS=DIR` writes the readings themselves: written before a change and after it, `diff` tells them apart.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use copydesk::date::{Date, ReferenceDate, Time};
use copydesk::decode::{Hint, decode};
use copydesk::label::Label;
use copydesk::normalize::{Preset, normalize};
use copydesk::number::{Number, Ordinal};
use copydesk::quantity::{Money, Percent, Quantity};
use copydesk::quote::Style as QuoteStyle;
use copydesk::repair::{Options, repair};
use copydesk::style::Style;
use copydesk::unit::{Currency, Ratio, Unit};
use copydesk::{Document, Locale, Mention, Parser};
use copydesk_oracles::{phrases, planted, random, rewrite, tongues};
use serde_json::{Value as Json, json};

/// The day that texts are of, where they are of one.
const DAY: &str = "2024-02-29T14:30";
/// How many texts are shown where they read differently.
const SHOWN: usize = 6;

/// What is read in a piece of a text.
pub(crate) type Readings = Vec<String>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder that end so, with their names.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<(String, Vec<u8>)> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(root().join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    let named = paths.iter().map(|path| (name(path), fs::read(path).unwrap()));
    named.filter(|(name, _)| name.ends_with(ending)).collect()
}

/// FNV-1a, folded to 32 bits.
fn sum(text: &str) -> u32 {
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    u32::try_from(hash >> 32 ^ hash & 0xFFFF_FFFF).unwrap()
}

/// Compares with what is stored.
pub(crate) fn compare(name: &str, readings: &BTreeMap<String, Readings>) {
    if let Some(folder) = std::env::var_os("COPYDESK_READINGS") {
        let folder = Path::new(&folder);
        fs::create_dir_all(folder).unwrap();
        let lines = readings.iter().flat_map(|(text, pieces)| {
            pieces.iter().enumerate().map(move |(place, piece)| format!("== {text} {place}\n{piece}\n"))
        });
        fs::write(folder.join(name), lines.collect::<String>()).unwrap();
    }
    let mut found = String::new();
    for (text, pieces) in readings {
        found.push_str(text);
        for piece in pieces {
            write!(found, " {:08x}", sum(piece)).unwrap();
        }
        found.push('\n');
    }
    let path = root().join("tests/sums").join(name).with_extension("txt");
    if crate::bless() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        return fs::write(path, found).unwrap();
    }
    let stored = fs::read_to_string(&path).unwrap_or_default();
    if stored == found {
        return;
    }
    let before: BTreeMap<&str, Vec<&str>> = stored
        .lines()
        .map(|line| line.split_once(' ').unwrap_or((line, "")))
        .map(|(text, sums)| (text, sums.split(' ').collect()))
        .collect();
    let differ = readings.iter().flat_map(|(text, pieces)| {
        let sums = before.get(text.as_str());
        let other = move |(place, piece): &(usize, &String)| {
            sums.and_then(|sums| sums.get(*place)) != Some(&&*format!("{:08x}", sum(piece)))
        };
        pieces
            .iter()
            .enumerate()
            .filter(other)
            .map(move |(place, piece)| format!("{text}, piece {place}: {piece}"))
    });
    let differ: Vec<_> = differ.collect();
    let shown: Vec<_> = differ.iter().take(SHOWN).map(String::as_str).collect();
    panic!(
        "{} pieces read differently from {}, or texts are gone. Now:\n\n{}\n\nIf it is right: COPYDESK_BLESS=1 cargo test --test main corpus",
        differ.len(),
        path.display(),
        shown.join("\n\n")
    );
}

struct Tongue {
    parsers: [Parser; 2],
    style: Style,
}

/// The ways of `tongues`, and one that is told nothing.
fn tongues() -> &'static (Vec<Tongue>, Parser) {
    static TONGUES: OnceLock<(Vec<Tongue>, Parser)> = OnceLock::new();
    TONGUES.get_or_init(|| {
        let tongue = |tag: &&str| {
            let builder = || Parser::builder().locale(tag).unwrap();
            let dated = builder().reference_date(DAY).unwrap().build();
            Tongue { parsers: [builder().build(), dated], style: Style::of(tag).unwrap() }
        };
        (tongues::LOCALES.iter().map(tongue).collect(), Parser::default())
    })
}

/// Everything that is read in a text.
pub(crate) fn told(document: &Document<'_>) -> String {
    serde_json::to_string(document).unwrap()
}

/// What is read in a text of the locale that a byte tells, and how its values are written there.
fn in_tongue(told_by: u8, text: &str) -> String {
    let tongue = &tongues().0[usize::from(told_by >> 1) % tongues::LOCALES.len()];
    let parser = &tongue.parsers[usize::from(told_by & 1)];
    let document = parser.parse(text);
    let mut out = format!("{text:?}\n{}", told(&document));
    for mention in &document.mentions {
        write!(out, "\n{}", tongue.style.write(&mention.value)).unwrap();
    }
    out
}

/// What is read in the cleaned text, taken back to the text.
fn cleaned(parser: &Parser, text: &str, preset: Preset) -> String {
    let cleaned = normalize(text, &preset.options());
    told(&parser.parse(&cleaned.text).map_back(&cleaned.map, text))
}

/// The text as others would have typed it, or a part of it: other blanks, cases and ends.
fn variants(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let swapped = |c: char| match c {
        '.' => ',',
        ',' => '.',
        c => c,
    };
    vec![
        text.to_owned(),
        text.replace(' ', "\u{A0}"),
        text.to_lowercase(),
        text.to_uppercase(),
        text.chars().map(swapped).collect(),
        words[1..].join(" "),
        words[..words.len() - 1].join(" "),
        words[..words.len().div_ceil(2)].join(" "),
        words[words.len() / 2..].join(" "),
        words.iter().rev().copied().collect::<Vec<_>>().join(" "),
        words.chunks(2).map(|pair| pair.join("-")).collect::<Vec<_>>().join(" "),
        format!("{text}; {text}"),
        format!("“{text},” 7"),
    ]
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty())
}

#[test]
fn texts_of_many_tongues() {
    let mut readings = BTreeMap::new();
    for (name, input) in files("fuzz/corpus/tongues", "") {
        let Some((&first, text)) = input.split_first() else { continue };
        let text = String::from_utf8_lossy(text);
        let read = |(place, paragraph)| {
            let told = variants(paragraph).into_iter().enumerate();
            let some = told.filter(|(way, _)| *way == 0 || (way + place) % 4 == 0);
            some.map(|(_, text)| in_tongue(first, &text)).collect::<Vec<_>>().join("\n")
        };
        readings.insert(name, paragraphs(&text).enumerate().map(read).collect());
    }
    compare("tongues", &readings);
}

/// Each text of the seeds of `tongues`, with its place, as `change` would have it; a piece has some of them.
fn changed(name: &str, change: impl Fn(usize, &str) -> Vec<String>) {
    const TOGETHER: usize = 8;
    let mut readings = BTreeMap::new();
    for (seed, input) in files("fuzz/corpus/tongues", "") {
        let Some((&first, text)) = input.split_first() else { continue };
        let text = String::from_utf8_lossy(text);
        let changed = paragraphs(&text).enumerate().flat_map(|(place, paragraph)| change(place, paragraph));
        let read: Vec<String> = changed.map(|text| in_tongue(first, &text)).collect();
        readings.insert(seed, read.chunks(TOGETHER).map(|some| some.join("\n")).collect());
    }
    compare(name, &readings);
}

/// Short texts without one of their words, each in turn.
#[test]
fn texts_with_a_word_less() {
    changed("less", |_, text| {
        let words: Vec<&str> = text.split(' ').collect();
        if !(2..=12).contains(&words.len()) {
            return vec![];
        }
        (0..words.len()).map(|at| [&words[..at], &words[at + 1..]].concat().join(" ")).collect()
    });
}

/// Short texts with two neighbours of their words swapped, or one word twice.
#[test]
fn texts_with_words_swapped() {
    changed("swapped", |place, text| {
        let words: Vec<&str> = text.split(' ').collect();
        if !(2..=12).contains(&words.len()) {
            return vec![];
        }
        let at = place % (words.len() - 1);
        let mut swapped = words.clone();
        swapped.swap(at, at + 1);
        let twice = [&words[..=at], &words[at..]].concat();
        vec![swapped.join(" "), twice.join(" ")]
    });
}

/// Short texts with one of their blanks gone, each in turn.
#[test]
fn texts_with_a_blank_less() {
    changed("glued", |_, text| {
        let words: Vec<&str> = text.split(' ').collect();
        if !(2..=12).contains(&words.len()) {
            return vec![];
        }
        let without = |at| format!("{}{}", words[..at].join(" "), words[at..].join(" "));
        (1..words.len()).map(without).collect()
    });
}

/// Short texts with a mark more behind and before some of their words: where a word ends is a condition of most rules.
#[test]
fn texts_with_a_mark_more() {
    const BEHIND: [&str; 26] = [
        ",", ".", ":", ";", "%", "-", "–", "’s", "'", "\"", ")", "th", "e", "°", "k", "m", "+", "/", "2",
        "0", "½", ",5", ".5", "€", "!", "\n",
    ];
    const BEFORE: [&str; 14] = ["$", "-", "(", "#", "+", "~", "’", "„", "0", "1,", "3-", "/", "x", "\n"];
    changed("marked_words", |place, text| {
        let words: Vec<&str> = text.split(' ').collect();
        if words.len() > 12 {
            return vec![];
        }
        let with = |at: usize| {
            let mut words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
            if at % 2 == place % 2 {
                words[at].push_str(BEHIND[(place * 7 + at * 3) % BEHIND.len()]);
            } else {
                words[at].insert_str(0, BEFORE[(place * 5 + at * 3) % BEFORE.len()]);
            }
            words.join(" ")
        };
        (0..words.len()).map(with).collect()
    });
}

/// The figures that a text has, by others: those at which something begins or ends.
#[test]
fn texts_with_other_figures() {
    const FIGURES: [&str; 48] = [
        "0", "1", "2", "3", "4", "5", "6", "7", "9", "00", "01", "05", "09", "10", "11", "12", "13", "14",
        "19", "20", "21", "23", "24", "25", "28", "29", "30", "31", "32", "50", "53", "54", "59", "60", "61",
        "99", "100", "101", "366", "999", "1000", "1599", "1899", "1900", "2000", "2025", "2100", "12345",
    ];
    changed("figures", |place, text| {
        (0..3)
            .map(|way| {
                let (mut out, mut number, mut inside) = (String::new(), 0, false);
                for c in text.chars() {
                    if !c.is_ascii_digit() {
                        out.push(c);
                    } else if !inside {
                        out.push_str(FIGURES[(place * 5 + number * 7 + way * 17) % FIGURES.len()]);
                        number += 1;
                    }
                    inside = c.is_ascii_digit();
                }
                out
            })
            .filter(|out| out != text)
            .collect()
    });
}

/// What the strict doors say of short texts.
#[test]
fn what_is_wholly_a_value() {
    let mut readings = BTreeMap::new();
    for (name, input) in files("fuzz/corpus/tongues", "") {
        let Some((_, text)) = input.split_first() else { continue };
        let text = String::from_utf8_lossy(text);
        let door = |text: &str| {
            [
                format!("{text:?}"),
                format!("{:?}", text.parse::<Number>()),
                format!("{:?}", text.parse::<Ordinal>()),
                format!("{:?}", text.parse::<Quantity<'_>>()),
                format!("{:?}", text.parse::<Money<'_>>()),
                format!("{:?}", text.parse::<Percent>()),
                format!("{:?}", text.parse::<Date>()),
                format!("{:?}", text.parse::<Time>()),
                format!("{:?}", text.parse::<Label>()),
                format!("{:?}", text.parse::<Unit>()),
                format!("{:?}", text.parse::<Currency>()),
                format!("{:?}", text.parse::<Ratio>()),
                format!("{:?}", text.parse::<ReferenceDate>()),
                format!("{:?}", text.parse::<Locale>()),
                format!("{:?}", text.parse::<QuoteStyle>()),
            ]
            .join("\n")
        };
        readings
            .insert(name, paragraphs(&text).filter(|text| text.len() < 24).step_by(3).map(door).collect());
    }
    compare("strict", &readings);
}

/// Each field of a value changed in some ways.
fn spoiled(value: &Json) -> Vec<Json> {
    match value {
        Json::Object(fields) => {
            let mut all = Vec::new();
            for (name, field) in fields {
                let with = |new: Json| {
                    let mut fields = fields.clone();
                    fields.insert(name.clone(), new);
                    Json::Object(fields)
                };
                let mut without = fields.clone();
                without.remove(name);
                all.push(Json::Object(without));
                all.extend(spoiled(field).into_iter().map(with));
            }
            for (name, new) in [
                ("value", json!("7")),
                ("low", json!("7")),
                ("high", json!("1")),
                ("fraction", json!("2/3")),
                ("unit", json!("per-week")),
                ("approximate", json!(true)),
                ("elided", json!(true)),
                ("minor", json!("180")),
                ("noun", json!("goat")),
                ("trend", json!("down")),
                ("edtf", json!("2022-09")),
                ("resolved", json!("2022-09-10")),
            ] {
                if !fields.contains_key(name) {
                    let mut fields = fields.clone();
                    fields.insert(name.to_owned(), new);
                    all.push(Json::Object(fields));
                }
            }
            all
        }
        Json::Array(items) => {
            let mut all = vec![json!([])];
            for (at, item) in items.iter().enumerate() {
                all.extend(spoiled(item).into_iter().map(|new| {
                    let mut items = items.clone();
                    items[at] = new;
                    Json::Array(items)
                }));
            }
            all
        }
        Json::Bool(flag) => vec![json!(!flag)],
        Json::Number(number) => {
            let number = number.as_u64().unwrap_or(0);
            vec![json!(number + 1), json!(number.saturating_sub(1)), json!(0), json!(number + 5000)]
        }
        Json::String(text) => {
            let more = |by: &str| json!(format!("{text}{by}"));
            let other: String = text
                .chars()
                .map(|c| {
                    if c == '1' {
                        '2'
                    } else if c == '2' {
                        '1'
                    } else {
                        c
                    }
                })
                .collect();
            let mut all = vec![
                json!(""),
                json!(other),
                json!(format!("-{text}")),
                more("0"),
                more("~"),
                json!("exact"),
                json!("range"),
            ];
            all.extend(text.char_indices().nth(1).map(|(at, _)| json!(text[at..])));
            all
        }
        Json::Null => vec![],
    }
}

/// What an audit says of mentions of which one field is another.
#[test]
fn what_an_audit_finds() {
    let mut readings = BTreeMap::new();
    let parser = &tongues().1;
    for (name, bytes) in files("corpus", ".txt") {
        let text = decode(&bytes, &Hint::default()).text;
        let mut pieces = Vec::new();
        for paragraph in text.lines() {
            let document = parser.parse(paragraph);
            // Some of each kind.
            let Some(mention) = document.mentions.get(paragraph.len() % document.mentions.len().max(1))
            else {
                continue;
            };
            let (mut told, whole) = (String::new(), serde_json::to_value(mention).unwrap());
            for spoiled in spoiled(&whole) {
                let Ok(mention) = serde_json::from_value::<Mention<'_>>(spoiled) else { continue };
                let mut document = document.clone();
                document.notices.clear();
                document.mentions = vec![mention];
                writeln!(told, "{:?} {:?}", document.mentions, document.audit()).unwrap();
            }
            pieces.push(told);
        }
        readings.insert(name, pieces);
    }
    compare("audited", &readings);
}

/// The articles that bytes tell.
#[test]
fn articles_that_are_planted() {
    let seeds = files("fuzz/corpus/planted", "");
    let made = (0..600).map(|seed| (format!("seed-{seed}"), random::bytes(seed, 1500)));
    let article =
        |(name, input): (String, Vec<u8>)| (name, vec![format!("{:?}", planted::Article::told(&input))]);
    compare("planted", &seeds.into_iter().chain(made).map(article).collect());
}

#[test]
fn phrases_of_many_tongues() {
    let seeds = files("fuzz/corpus/phrases", "");
    let made = (0..2400).map(|seed| (format!("seed-{seed:04}"), random::bytes(seed, 1200)));
    let read = |(name, input): (String, Vec<u8>)| {
        let (told_by, text) = phrases::text(&input);
        (name, vec![in_tongue(told_by, &text)])
    };
    compare("phrases", &seeds.into_iter().chain(made).map(read).collect());
}

/// Quotations between the words of who is quoted, one text a paragraph.
#[test]
fn phrases_of_quotations() {
    let read = |seed| {
        let (told_by, text) = phrases::quoted(&random::bytes(seed, 700));
        (format!("seed-{seed:04}"), vec![in_tongue(told_by, &text)])
    };
    compare("quotations", &(0..1500).map(read).collect());
}

#[test]
fn texts_that_tell_nothing() {
    let mut readings = BTreeMap::new();
    for folder in ["fuzz/corpus/text", "fuzz/corpus/document", "fuzz/regressions/text"] {
        for (name, input) in files(folder, "") {
            let text = String::from_utf8_lossy(&input);
            let parser = &tongues().1;
            let mut pieces = vec![told(&parser.parse(&text))];
            pieces.extend(Preset::ALL.iter().map(|&preset| cleaned(parser, &text, preset)));
            readings.insert(format!("{folder}/{name}"), pieces);
        }
    }
    compare("texts", &readings);
}

/// Each article by paragraph, told nothing, and told two of the locales.
#[test]
fn articles_by_paragraph() {
    let mut readings = BTreeMap::new();
    for (place, (name, bytes)) in files("corpus", ".txt").into_iter().enumerate() {
        let text = decode(&bytes, &Hint::default()).text;
        let mut pieces = Vec::new();
        for (line, paragraph) in text.lines().filter(|line| !line.is_empty()).enumerate() {
            let parser = &tongues().1;
            pieces.push(format!("{paragraph:?}\n{}", told(&parser.parse(paragraph))));
            pieces.push(in_tongue(u8::try_from((place + line) * 2 % 40 + 1).unwrap(), paragraph));
            pieces.push(cleaned(parser, paragraph, Preset::ALL[line % Preset::ALL.len()]));
        }
        readings.insert(name, pieces);
    }
    compare("articles", &readings);
}

#[test]
fn what_is_normalized() {
    let mut readings = BTreeMap::new();
    for folder in
        ["fuzz/corpus/normalize", "fuzz/corpus/text", "fuzz/corpus/repair", "fuzz/regressions/normalize"]
    {
        for (name, input) in files(folder, "") {
            let text = String::from_utf8_lossy(&input);
            let bits = input.first_chunk().map_or(0, |bytes| u32::from_le_bytes(*bytes));
            let options = copydesk_oracles::normalize::options(bits);
            let mut pieces = vec![format!("{:?}", normalize(&text, &options))];
            pieces.extend(
                Preset::ALL.iter().map(|preset| format!("{:?}", normalize(&text, &preset.options()))),
            );
            readings.insert(format!("{folder}/{name}"), pieces);
        }
    }
    compare("normalized", &readings);
}

/// UTF-8 that was taken for another encoding.
fn misread(text: &str, label: &str) -> String {
    let (encoding, broken) = (encoding_rs::Encoding::for_label(label.as_bytes()).unwrap(), text.as_bytes());
    encoding.decode_without_bom_handling(broken).0.into_owned()
}

#[test]
fn what_is_repaired() {
    let mut readings = BTreeMap::new();
    for folder in ["fuzz/corpus/repair", "fuzz/corpus/text", "fuzz/corpus/document"] {
        for (name, input) in files(folder, "") {
            let text = String::from_utf8_lossy(&input);
            readings.insert(
                format!("{folder}/{name}"),
                vec![format!("{:?}", repair(&text, &Options::default()))],
            );
        }
    }
    for (name, bytes) in files("corpus", ".txt") {
        let text = decode(&bytes, &Hint::default()).text;
        let lines = text.lines().filter(|line| !line.is_ascii());
        let of = |line: &str| {
            ["windows-1252", "macintosh", "windows-1251", "iso-8859-2", "windows-1254"].map(|label| {
                let once = misread(line, label);
                let twice = misread(&once, "windows-1252");
                let halved = format!("{line} {once}");
                [once, twice, halved]
                    .map(|text| format!("{:?}", repair(&text, &Options::default())))
                    .join("\n")
            })
        };
        readings.insert(name, lines.flat_map(of).collect());
    }
    compare("repaired", &readings);
}

/// The encodings that lines of articles are written in, where they can be.
const ENCODINGS: &[&str] = &[
    "windows-1252",
    "iso-8859-2",
    "windows-1250",
    "windows-1251",
    "koi8-r",
    "iso-8859-5",
    "macintosh",
    "windows-1256",
    "iso-8859-6",
    "windows-1253",
    "windows-1254",
    "windows-1257",
    "gbk",
    "big5",
    "shift_jis",
    "euc-jp",
    "iso-2022-jp",
    "euc-kr",
    "utf-8",
];

#[test]
fn what_is_decoded() {
    let mut readings = BTreeMap::new();
    let shown = |bytes: &[u8], hint: &Hint| format!("{:?}", decode(bytes, hint));
    for folder in ["fuzz/corpus/decode", "fuzz/corpus/document", "fuzz/corpus/normalize"] {
        for (name, input) in files(folder, "") {
            let hints = [
                Hint::default(),
                Hint::default().declared(true),
                Hint::default().domain("ru"),
                Hint::default().language("ja"),
                Hint::default().label("windows-1252").unwrap(),
                Hint::default().label("johab").unwrap(),
                Hint::default().label("utf-16").unwrap(),
            ];
            readings
                .insert(format!("{folder}/{name}"), hints.iter().map(|hint| shown(&input, hint)).collect());
        }
    }
    for (name, bytes) in files("corpus", ".txt") {
        let text = decode(&bytes, &Hint::default()).text;
        let mut pieces = Vec::new();
        for line in text.lines().filter(|line| !line.is_ascii()) {
            for label in ENCODINGS {
                let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
                let (bytes, _, lossy) = encoding.encode(line);
                if !lossy {
                    // A short text says less of its encoding.
                    let short = bytes.get(..24).unwrap_or(&bytes);
                    pieces.push([&bytes, short].map(|bytes| shown(bytes, &Hint::default())).join("\n"));
                }
            }
        }
        readings.insert(name, pieces);
    }
    compare("decoded", &readings);
}

#[test]
fn what_is_rewritten() {
    let styles: Vec<QuoteStyle> = rewrite::STYLES.iter().map(|name| name.parse().unwrap()).collect();
    let mut readings = BTreeMap::new();
    let parser = &tongues().1;
    let rewritten = |text: &str, place: usize| {
        let style = &styles[place % styles.len()];
        let rewritten = parser.rewrite_quotes(text, style);
        format!("{style} {rewritten:?}")
    };
    for folder in ["fuzz/corpus/rewrite", "fuzz/corpus/text", "corpus"] {
        for (at, (name, input)) in
            files(folder, "").into_iter().enumerate().filter(|(_, (name, _))| !name.ends_with("l"))
        {
            let text = decode(&input, &Hint::default()).text;
            let pieces = (0..3).map(|more| rewritten(&text, at + more * 7)).collect();
            readings.insert(format!("{folder}/{name}"), pieces);
        }
    }
    compare("rewritten", &readings);
}

/// As others would have typed what makes a phrase: blanks, cases, separators, hyphens, words left out or turned around.
#[test]
fn phrases_as_others_type_them() {
    let read = |seed: u64| {
        let (told_by, text) = phrases::text(&random::bytes(10_000 + seed, 1000));
        let ways = variants(&text);
        let way = usize::try_from(seed).unwrap() % ways.len();
        (format!("seed-{seed:04}"), vec![in_tongue(told_by, &ways[way])])
    };
    compare("typed", &(0..1300).map(read).collect());
}

/// The text of a quotation with other marks or fewer, its lines joined or broken.
fn quoted_otherwise(text: &str, way: u64) -> String {
    let marks: &[char] = &['“', '”', '„', '«', '»', '"'];
    match way % 9 {
        0 => text.replace(marks, "\""),
        1 => text.replace(['“', '„', '«'], "‘").replace(['”', '»'], "’"),
        2 => text.replace(['“', '„', '«'], "``").replace(['”', '»'], "''"),
        3 => text.replacen(['”', '»', '"'], "", 1),
        4 => text.replacen(marks, "", 1),
        5 => text.replace("\n\n", " "),
        6 => text.replace(", ", "\n\n"),
        7 => text.replace([',', ':'], ""),
        _ => text.replace(['”', '»'], ".”").replace(marks, "'"),
    }
}

#[test]
fn quotations_as_others_mark_them() {
    let read = |seed: u64| {
        let (told_by, text) = phrases::quoted(&random::bytes(20_000 + seed, 700));
        (format!("seed-{seed:04}"), vec![in_tongue(told_by, &quoted_otherwise(&text, seed))])
    };
    compare("marked", &(0..1300).map(read).collect());
}
