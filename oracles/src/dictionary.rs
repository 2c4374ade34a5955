//! The dictionary that the fuzz targets are run with: what a table of the library has a row for, a mutation should be able to
//! write at once.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::tokens::TOKENS;

/// The tables of languages that are not taken: they hold what a style writes, and names of places.
const LEFT_OUT: &[&str] = &["cldr.rs", "date_style.rs", "mod.rs", "places.rs", "style.rs", "written.rs"];

/// The tables beside those of the languages, of which every row is taken: symbols of units and currencies, CLDR's marks,
/// separators and signs.
const TABLES: &[&str] = &[
    "src/language/cldr_numbers.rs",
    "src/language/marks.rs",
    "src/unit/currency/signs.rs",
    "src/unit/symbols.rs",
];

/// How many rows of each list of a language are taken: one mechanism reads all of a list.
const ROWS: usize = 4;
/// The longest word that is taken, in bytes; libFuzzer takes no longer one than 64.
const LONGEST: usize = 32;

/// The dictionary in libFuzzer's form, made from [`TOKENS`], the tables under the root of the repository and the characters
/// that the parsers ask for.
///
/// # Errors
///
/// A table cannot be read.
pub fn make(root: &Path) -> std::io::Result<String> {
    let mut words: BTreeSet<String> = TOKENS.iter().map(|&token| token.to_owned()).collect();
    for table in TABLES {
        words.extend(rows(&std::fs::read_to_string(root.join(table))?, usize::MAX));
    }
    for file in sources(&root.join("src"))? {
        words.extend(characters(&std::fs::read_to_string(file)?).map(String::from));
    }
    for file in languages(root)? {
        words.extend(rows(&std::fs::read_to_string(file)?, ROWS));
    }
    let mut out = String::from(
        "# Made from the tokens and tables of the library by COPYDESK_BLESS=1 cargo test --test main dictionary.\n",
    );
    for word in words.iter().filter(|word| (1..=LONGEST).contains(&word.len())) {
        out.push('"');
        for byte in word.bytes() {
            match byte {
                b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
                b' '..=b'~' => out.push(char::from(byte)),
                _ => write!(out, "\\x{byte:02X}").expect("a string takes everything"),
            }
        }
        out.push_str("\"\n");
    }
    Ok(out)
}

/// The tables of each language that read text.
fn languages(root: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(root.join("src/language"))? {
        let folder = entry?.path();
        if folder.is_dir() {
            for entry in std::fs::read_dir(folder)? {
                let file = entry?.path();
                if !LEFT_OUT.iter().any(|name| file.ends_with(name)) {
                    files.push(file);
                }
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The library's source, but for tests.
fn sources(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        if path.is_dir() {
            files.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// The characters beyond ASCII that a source asks for: `'…'`, `'\u{2026}'`.
fn characters(source: &str) -> impl Iterator<Item = char> {
    let code = source.split("mod tests").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('\'')).filter_map(|literal| {
        let mut chars = literal.chars();
        let c = match literal.strip_prefix("\\u{").and_then(|hex| hex.strip_suffix('}')) {
            Some(hex) => u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)?,
            None => chars.next().filter(|_| chars.next().is_none())?,
        };
        (!c.is_ascii()).then_some(c)
    })
}

/// The first strings of each list in a table's source.
pub(crate) fn rows(source: &str, most: usize) -> Vec<String> {
    let (mut rows, mut depth, mut taken) = (Vec::new(), 0_usize, 0);
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => {
                chars.find(|&c| c == '\n');
            }
            // A mark as a character: `'"'`.
            '\'' => {
                let escaped = chars.next() == Some('\\');
                if escaped {
                    chars.next();
                }
            }
            '[' => {
                depth += 1;
                taken = if depth == 1 { 0 } else { taken };
            }
            ']' => depth = depth.saturating_sub(1),
            '"' => {
                let row = literal(&mut chars);
                if depth > 0 && taken < most {
                    taken += 1;
                    rows.push(row);
                }
            }
            _ => {}
        }
    }
    rows
}

/// The rest of a string whose opening mark was taken.
fn literal(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut string = String::new();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('u') => {
                    let hex: String =
                        chars.by_ref().take_while(|&c| c != '}').filter(char::is_ascii_hexdigit).collect();
                    string.extend(u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32));
                }
                Some('n') => string.push('\n'),
                Some('t') => string.push('\t'),
                other => string.extend(other),
            },
            _ => string.push(c),
        }
    }
    string
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_characters_that_are_asked_for_are_taken() {
        let source = r"
            // matches!(c, '‹')
            matches!(c, '.' | '…' | '\u{FF0E}') && *c != 'x'
            mod tests { '›' }
        ";
        assert_eq!(characters(source).collect::<String>(), "…．");
    }

    #[test]
    fn strings_and_characters_are_read_as_rust_reads_them() {
        let of = |source: &str| literal(&mut source.chars().peekable());
        assert_eq!(of("a\\n\\t\\\\\\\"\\u{2019}b\" rest"), "a\n\t\\\"’b");
        assert_eq!(of("\\u{41}\\u{D800}"), "A");
        assert_eq!(characters("'é' 'ab' 'a' '\\u{41}' '\\u{e9}' '\\u{zz}' 'ü").collect::<String>(), "ééü");
        let rows = |source: &str, most| super::rows(source, most).join(" ");
        assert_eq!(rows("[\"a\", // [\"b\"\n \"c\", '\\'', \"d\"] / \"e\" ] [\"f\"]", 9), "a c d f");
        assert_eq!(rows("[[\"a\"], [\"b\"]] [\"c\"] \"d\"", 1), "a c");
        assert_eq!(rows(r#"["a", '\"', "b"]"#, 9), "a b");
    }

    #[test]
    fn tables_and_sources_are_found() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let names = |files: Vec<PathBuf>| -> BTreeSet<String> {
            let name = |path: PathBuf| path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.into_iter().map(name).collect()
        };
        let tables = names(languages(root).unwrap());
        assert!(tables.contains("src/language/en/number.rs") && tables.contains("src/language/de/date.rs"));
        assert!(!tables.iter().any(|name| name.ends_with("/mod.rs") || name.ends_with("/places.rs")));
        let code = names(sources(&root.join("src")).unwrap());
        assert!(code.contains("src/lib.rs") && code.contains("src/quote/phrase.rs"));
        assert!(!code.iter().any(|name| name.contains("/tests") || !name.ends_with(".rs")));
    }

    #[test]
    fn the_first_rows_of_each_list_are_taken() {
        let source = r#"// "no row"
            static T: &str = "no row";
            one: &["a", ("b\u{A0}", 1), "c\"", "d", "e"],
            two: &[("f", &["g"]), ("h", &["i", "j"])],
            three: &['"', "k"],
        "#;
        assert_eq!(rows(source, 4), ["a", "b\u{A0}", "c\"", "d", "f", "g", "h", "i", "k"]);
        assert_eq!(rows(source, usize::MAX).len(), 11);
    }
}
