//! Everything that copydesk reads in `corpus/` and in several megabytes of made text, to compare two versions by.
//!
//! What is to make it faster must change no result. `cargo run --release -p copydesk-benches --bin snapshot > before`
//! prints a line for each group of texts with a digest of all that comes of them: documents with the locale told and found,
//! decoding, repair, normalisation, quotations rewritten. After a change, the same into `after`, and `diff before after`
//! must be empty; where it is not, `snapshot en-US FILE` writes the output of that group, a line a result, for a `diff`
//! that shows the place. The made text is shuffled from all words of the tables in `src/` with figures, marks and
//! sentences of the corpus, the same in each run; where a change touches the tables' files, `TABLES=PATH` takes their words
//! from another checkout's `src`, so that both versions read the same.
#![allow(clippy::expect_used, reason = "a snapshot that cannot be taken has nothing to compare")]

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use copydesk::normalize::{Preset, normalize};
use copydesk::quote::Style;
use copydesk::{Hint, Locale, Parser, decode, repair};
use fastrand::Rng;

/// The locales that texts are made for and read in, every language with tables and some regions that differ in them.
const LOCALES: &[&str] = &[
    "en", "en-US", "en-GB", "en-AU", "en-CA", "en-IN", "en-ZA", "de", "de-CH", "de-AT", "fr", "fr-CA",
    "fr-CH", "es", "es-MX", "it", "it-CH", "pt", "pt-BR", "nl", "nl-BE", "nb", "sv", "da", "pl", "cs", "ja",
    "ar", "hi",
];

/// How many bytes of text are made for each locale.
const SIZE: usize = 160 << 10;
/// How many bytes a made article has at most; every tenth is ten times as long.
const ARTICLE: usize = 4000;

/// What stands between words, the likely ones more than once.
const BETWEEN: &[&str] = &[
    " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", ", ", ", ", ". ", ". ",
    "-", "\u{A0}", "\u{202F}", "", ": ", "; ", " – ", "—", "/", " (", ") ", "\n", "\n\n", ".\n", ".\n\n",
    "? ", "! ", "…", "...", "\t", "\r\n",
];

/// Marks, signs and what else stands in articles and is no word.
const SIGNS: &[&str] = &[
    "\"", "\"", "'", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "``", "''", "「", "」", "′", "″",
    "’s", "'s", "$", "€", "£", "¥", "₹", "US$", "A$", "%", "‰", "°", "°C", "+", "-", "−", "±", "~", "<", ">",
    "≤", "×", "x", "^", "#", "@", "&", "*", "²", "³", "µ", "½", "¼", "⅓", "①", "Ⅳ", "\u{AD}", "\u{200B}",
    "\u{FFFD}", "â€™", "Ã©", "&amp;", "&nbsp;", "三", "万", "億", "٣", "१", "１", "①", "円", "م", "g", "m",
    "s", "th", "bn", "am", "p.m.", "Mr.", "No.", "Nr.", "St.", "said", "km/h", "kg",
];

fn main() -> io::Result<()> {
    let mut args = std::env::args().skip(1);
    let group = args.next();
    let mut file = args.next().map(|path| File::create(path).map(BufWriter::new)).transpose()?;
    let texts = Texts::new();
    let mut snapshot = |name: &str, write: &mut dyn FnMut(&mut Sink<'_>)| {
        if group.as_ref().is_none_or(|group| group == name) {
            let mut sink =
                Sink { digest: DefaultHasher::new(), bytes: 0, file: file.as_mut().map(|file| file as _) };
            write(&mut sink);
            println!("{name:<8} {:>10} {:016x}", sink.bytes, sink.digest.finish());
        }
    };
    snapshot("corpus", &mut |out| {
        for bytes in &texts.corpus {
            everything(&decode(bytes, &Hint::default()).text, None, out);
            line(out, format_args!("{:?}", decode(bytes, &Hint::default())));
        }
    });
    for (index, &tag) in LOCALES.iter().enumerate() {
        let locale: Locale = tag.parse().expect("a locale");
        snapshot(tag, &mut |out| {
            let mut rng = Rng::with_seed(index as u64);
            let mut made = 0;
            while made < SIZE {
                let text = texts.article(&locale, &mut rng);
                made += text.len();
                everything(&text, Some(&locale), out);
            }
        });
    }
    file.as_mut().map_or(Ok(()), Write::flush)
}

/// All that comes of a text.
fn everything(text: &str, locale: Option<&Locale>, out: &mut Sink<'_>) {
    thread_local!(static PARSER: Parser = Parser::default());
    let date = "2024-02-06T14:30".parse().expect("a date");
    PARSER.with(|parser| {
        for (locale, date) in [(None, None), (locale, Some(date))] {
            let document = parser.parse_as(text, locale, date);
            line(
                out,
                format_args!("{}", serde_json::to_string(&document).expect("a document can be written")),
            );
        }
        let style = Style::of(locale.map_or("de", Locale::as_str)).expect("a style");
        let rewritten = parser.rewrite_quotes_as(text, locale, &style);
        line(out, format_args!("{:?} {:?}", rewritten.text, rewritten.map));
    });
    for preset in [Preset::Minimal, Preset::News, Preset::Ascii] {
        line(out, format_args!("{:?}", normalize(text, &preset.into())));
    }
    line(out, format_args!("{:?}", repair(text, &repair::Options::default())));
    // As if it had been written in another encoding than UTF-8.
    let bytes: Vec<u8> = text.chars().take(1000).map(|c| c as u32 as u8).collect();
    line(out, format_args!("{:?}", decode(&bytes, &Hint::default())));
}

/// What takes the results of a group.
struct Sink<'f> {
    digest: DefaultHasher,
    bytes: usize,
    file: Option<&'f mut dyn Write>,
}

impl fmt::Write for Sink<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.digest.write(text.as_bytes());
        self.bytes += text.len();
        self.file.as_mut().map_or(Ok(()), |file| file.write_all(text.as_bytes()).map_err(|_| fmt::Error))
    }
}

fn line(out: &mut Sink<'_>, result: fmt::Arguments<'_>) {
    out.write_fmt(format_args!("{result}\n")).expect("the file can be written");
}

/// What texts are made of.
struct Texts {
    /// The articles as they are.
    corpus: Vec<Vec<u8>>,
    /// Words of each language of the corpus, as they stand one after the other.
    prose: Vec<(String, Vec<String>)>,
    /// Words of each language's tables.
    tables: Vec<(String, Vec<String>)>,
    /// Words of the tables of all languages.
    common: Vec<String>,
}

impl Texts {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let source = std::env::var_os("TABLES").map_or_else(|| root.join("src"), PathBuf::from);
        let mut corpus = Vec::new();
        let mut prose: Vec<(String, Vec<String>)> = Vec::new();
        for path in files(&root.join("corpus"), "txt") {
            let bytes = fs::read(&path).expect("an article");
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let language = name.split('-').next().unwrap_or_default();
            let text = decode(&bytes, &Hint::default()).text.into_owned();
            let words = text.split_inclusive([' ', '\n']).map(str::to_owned);
            match prose.last_mut().filter(|(known, _)| known == language) {
                Some((_, list)) => list.extend(words),
                None => prose.push((language.to_owned(), words.collect())),
            }
            corpus.push(bytes);
        }
        let languages = LOCALES.iter().filter_map(|tag| tag.split('-').next()).collect::<BTreeSet<_>>();
        let tables = languages
            .into_iter()
            .map(|tag| (tag.to_owned(), literals(&files(&source.join("language").join(tag), "rs"))));
        let common = literals(&files(&source.join("unit"), "rs"));
        Self { corpus, prose, tables: tables.collect(), common }
    }

    /// An article that nobody wrote.
    fn article(&self, locale: &Locale, rng: &mut Rng) -> String {
        fn of<'w>(lists: &'w [(String, Vec<String>)], tag: &str) -> &'w [String] {
            lists.iter().find(|(known, _)| known == tag).map_or(&[], |(_, list)| list)
        }
        let (prose, words) = (of(&self.prose, locale.language()), of(&self.tables, locale.language()));
        let most = if rng.u8(..10) == 0 { 10 * ARTICLE } else { ARTICLE };
        let size = rng.usize(10..most);
        // How much of it the corpus has said: sentences with a word put in here and there, or words at random.
        let said = rng.usize(1..40);
        let mut text = String::with_capacity(size + 200);
        while text.len() < size {
            if !prose.is_empty() {
                let from = rng.usize(..prose.len());
                prose.iter().skip(from).take(rng.usize(..said)).for_each(|word| text.push_str(word));
            }
            for _ in 0..rng.usize(1..4) {
                match rng.u8(..16) {
                    0..7 => word(words, rng, &mut text),
                    7..9 => word(&self.common, rng, &mut text),
                    9..13 => figure(rng, &mut text),
                    _ => text.push_str(rng.choice(SIGNS).copied().unwrap_or_default()),
                }
                text.push_str(rng.choice(BETWEEN).copied().unwrap_or_default());
            }
        }
        text
    }
}

/// A word as tables have it, or with a capital, or in capitals.
fn word(words: &[String], rng: &mut Rng, out: &mut String) {
    let Some(word) = rng.choice(words) else { return };
    match rng.u8(..12) {
        0 => out.push_str(&word.to_uppercase()),
        1..4 => {
            let mut chars = word.chars();
            out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(chars.as_str());
        }
        _ => out.push_str(word),
    }
}

/// A figure in one of the ways that figures are written.
fn figure(rng: &mut Rng, out: &mut String) {
    let digits = rng.u32(..8);
    let n = rng.u64(..10_u64.pow(digits));
    let (small, year, part) = (rng.u8(..40), rng.u16(1880..2040), rng.u16(..1000));
    let separator =
        rng.choice([',', '.', '\'', ' ', '\u{A0}', '\u{202F}', '’', ':', '/', '-', '–']).unwrap_or(',');
    let written = match rng.u8(..16) {
        0..5 => write!(out, "{n}"),
        5 => write!(out, "{small}"),
        6 => write!(out, "{year}"),
        7 => write!(out, "{small}{separator}{part:03}"),
        8 => write!(out, "{small}{separator}{part:03}{separator}{part:03}"),
        9 => write!(out, "{small}.{part}"),
        10 => write!(out, "{small},{:02}", part % 100),
        11 => write!(out, "{small}{separator}{}", small.saturating_add(3)),
        12 => write!(out, "{small}{separator}{:02}{separator}{year}", part % 13),
        13 => write!(out, "{year}-{:02}-{:02}", part % 13, small),
        14 => write!(out, "{:02}{separator}{:02}", small % 25, part % 61),
        _ => write!(
            out,
            "{n}{}",
            rng.choice(["k", "m", "bn", "th", "%", "km", "°", "er", "e6"]).unwrap_or_default()
        ),
    };
    written.expect("a string takes everything");
}

/// The files of a folder and of those in it, in order.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry of a folder").path()).collect();
    paths.sort();
    let inside = |path: PathBuf| match path.is_dir() {
        true => files(&path, ending),
        false => Some(path)
            .filter(|path| path.extension().is_some_and(|known| known == ending))
            .into_iter()
            .collect(),
    };
    paths.into_iter().flat_map(inside).collect()
}

/// The texts in quotation marks in source code, each once, sorted; a few of them are none of a table's, which does no harm.
fn literals(files: &[PathBuf]) -> Vec<String> {
    let mut found = BTreeSet::new();
    for path in files {
        let source = fs::read_to_string(path).expect("a source file");
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            found.extend(
                line.split('"')
                    .skip(1)
                    .step_by(2)
                    .filter(|word| !word.contains(['\\', '{']))
                    .map(str::to_owned),
            );
        }
    }
    found.remove("");
    found.into_iter().collect()
}
