//! A document that is a row of CSV.

use std::borrow::Cow;

use copydesk::Hint;

use super::fields::{Best, Field, Role};
use super::{Content, Invalid, LISTED, Record, Told};

/// What the columns of a table are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    fields: Vec<Option<Field>>,
}

impl Columns {
    /// Finds out by the names in the header; `text` is the column that has the text where that is told.
    pub(crate) fn new(names: &[String], text: Option<&str>) -> Result<Self, String> {
        let field = |name: &String| match text {
            Some(text) if name == text => Some(Field::TOLD),
            Some(_) => Field::of(name).filter(|field| field.role != Role::Text),
            None => Field::of(name),
        };
        let fields: Vec<_> = names.iter().map(field).collect();
        if fields.iter().flatten().any(|field| field.role == Role::Text) {
            return Ok(Self { fields });
        }
        let listed: Vec<_> = names.iter().take(LISTED).map(|name| format!("`{name}`")).collect();
        let what =
            text.map_or("no column is named as texts are".to_owned(), |text| format!("no column `{text}`"));
        Err(format!("{what}; `--text-field` names the one that has the text: {}", listed.join(", ")))
    }

    pub(crate) fn len(&self) -> usize {
        self.fields.len()
    }
}

/// Reads a row.
pub(super) fn read<'r>(
    cells: impl Iterator<Item = &'r [u8]>,
    columns: &Columns,
) -> Result<Record<'r>, Invalid> {
    let mut best = Best::default();
    for (cell, field) in cells.zip(&columns.fields) {
        if let Some(field) = *field {
            best.offer(
                field,
                matches!(cell.trim_ascii(), b"" | b"None" | b"null" | b"NULL" | b"NaN" | b"nan"),
                cell,
            );
        }
    }
    let text = best.take_any(Role::Text).map(|(_, _, cell)| cell).unwrap_or_default();
    let content = match std::str::from_utf8(text) {
        Ok(text) => Content::Text(Cow::Borrowed(text)),
        Err(_) => Content::Bytes(Cow::Borrowed(text), Hint::default()),
    };
    Told::of(&mut best, |cell| Some(String::from_utf8_lossy(cell))).record(content)
}
