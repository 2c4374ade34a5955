//! What patterns are made of: every string and character that stands in the library's own tables.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use syn::Lit;

/// The longest token, in bytes: what is longer is a message and no word.
const LONGEST: usize = 48;

/// The tokens of one field or constant of a table: words that the parsers use in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Where it stands: `language/en/number.rs cardinals`.
    pub name: String,
    pub tokens: Vec<String>,
}

/// The tokens of every Rust file in a folder and below it, tests apart, by file and field.
pub fn of_folder(root: &Path, folder: &str) -> io::Result<Vec<Group>> {
    let mut groups = Vec::new();
    for file in files(&root.join(folder))? {
        groups.extend(of_file(root, &file)?);
    }
    Ok(groups)
}

/// The tokens of one Rust file.
pub fn of_file(root: &Path, file: &Path) -> io::Result<Vec<Group>> {
    let source = fs::read_to_string(file)?;
    let stream: TokenStream =
        source.parse().map_err(|error| io::Error::other(format!("{}: no Rust: {error}", file.display())))?;
    let name = file.strip_prefix(root).unwrap_or(file).display().to_string();
    Ok(of_source(&name, stream))
}

fn of_source(name: &str, stream: TokenStream) -> Vec<Group> {
    let mut fields = BTreeMap::new();
    walk(stream, "", &mut fields);
    let group = |(field, mut tokens): (String, Vec<String>)| {
        tokens.sort();
        tokens.dedup();
        Group { name: format!("{name} {field}"), tokens }
    };
    fields.into_iter().map(group).collect()
}

/// All Rust files, tests apart, in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    entries.sort();
    for path in entries {
        let name = path.file_stem().unwrap_or_default();
        if name == "tests" {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// Gathers the literals of a stream under the field or constant that they are the value of.
fn walk(stream: TokenStream, field: &str, fields: &mut BTreeMap<String, Vec<String>>) {
    let mut field = field.to_owned();
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            // Attributes, documentation among them.
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                while trees.next_if(|next| matches!(next, TokenTree::Punct(_))).is_some() {}
                trees.next_if(|next| matches!(next, TokenTree::Group(_)));
            }
            TokenTree::Ident(ident) if ident == "mod" => {
                if trees.next_if(|next| next.to_string() == "tests").is_some() {
                    trees.next_if(
                        |next| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace),
                    );
                }
            }
            TokenTree::Ident(ident) => {
                let named = matches!(trees.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':'
                    && punct.spacing() == proc_macro2::Spacing::Alone);
                if named || ident == "fn" {
                    field = ident.to_string();
                }
            }
            TokenTree::Group(group) => walk(group.stream(), &field, fields),
            TokenTree::Literal(literal) => {
                if let Some(token) = token(literal) {
                    fields.entry(field.clone()).or_default().push(token);
                }
            }
            TokenTree::Punct(_) => {}
        }
    }
}

fn token(literal: Literal) -> Option<String> {
    let token = match Lit::new(literal) {
        Lit::Str(text) => text.value(),
        Lit::Char(c) => c.value().to_string(),
        Lit::ByteStr(bytes) => String::from_utf8(bytes.value()).ok()?,
        _ => return None,
    };
    (!token.is_empty() && token.len() <= LONGEST).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_stand_under_their_field() {
        let source = r##"
            //! "no token"
            /// "none either"
            const MARKS: &[char] = &['«', '\u{BB}'];
            static WORDS: Words = Words {
                up: &["rose", "rose"],
                names: &[("metre", 3, &["m", r"mètre"])],
                relation: Relation::Exact,
            };
            mod tests { const NONE: &str = "not this"; }
        "##;
        let groups = of_source("x.rs", source.parse().unwrap());
        let group = |name: &str, tokens: &[&str]| Group {
            name: format!("x.rs {name}"),
            tokens: tokens.iter().map(ToString::to_string).collect(),
        };
        let expected =
            [group("MARKS", &["«", "»"]), group("names", &["m", "metre", "mètre"]), group("up", &["rose"])];
        assert_eq!(groups, expected);
    }
}
