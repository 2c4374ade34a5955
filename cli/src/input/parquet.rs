//! Parquet: a document a row.

use std::fs::File;
use std::io;

use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::reader::RowIter;
use parquet::record::{Field, Row};
use parquet::schema::types::Type;
use serde_json::{Map, Value};

use super::{At, End, Out};
use crate::panics;
use crate::record;

/// How many rows are decoded at once.
const BATCH: usize = 64;

/// Gives every row, of the columns that tell something. What is read is counted up to `end`.
pub(super) fn read(file: File, end: u64, out: &mut Out<'_>) -> Result<(), End> {
    let reader = guarded(|| SerializedFileReader::new(file)).map_err(|error| {
        io::Error::new(io::ErrorKind::InvalidData, format!("no Parquet that can be read: {error}"))
    })?;
    let schema = reader.metadata().file_metadata().schema();
    let columns = wanted(schema, out)?;
    let mut number = 0;
    for group in 0..reader.num_row_groups() {
        let first = number;
        let metadata = reader.metadata().row_group(group);
        let rows = u64::try_from(metadata.num_rows()).unwrap_or_default();
        let size = u64::try_from(metadata.compressed_size()).unwrap_or_default();
        if let Err(error) = read_group(&reader, group, &columns, &mut number, out) {
            match error {
                End::Stopped => return Err(End::Stopped),
                End::Broken { at, error } => {
                    out.trouble(
                        at,
                        format!("the rows from here to {} cannot be read: {error}", first + rows),
                    )?;
                }
            }
        }
        number = first + rows;
        out.consumed.set(out.consumed.get().saturating_add(size).min(end));
    }
    Ok(())
}

fn read_group(
    reader: &SerializedFileReader<File>,
    group: usize,
    columns: &Type,
    number: &mut u64,
    out: &mut Out<'_>,
) -> Result<(), End> {
    let at = |number: u64| move |error| End::Broken { at: At::Record(number + 1), error };
    let group = guarded(|| reader.get_row_group(group)).map_err(at(*number))?;
    let mut rows = guarded(|| {
        RowIter::from_row_group(Some(columns.clone()), &*group).map(|rows| rows.with_batch_size(BATCH))
    })
    .map_err(at(*number))?;
    while let Some(row) = guarded(|| rows.next().transpose()).map_err(at(*number))? {
        *number += 1;
        let object = object(&row);
        let bytes = serde_json::to_vec(&object).map_err(|error| at(*number)(error.into()))?;
        if bytes.len() > out.options.largest {
            out.too_large(At::Record(*number), "the row")?;
            continue;
        }
        let form = out.json();
        out.give(At::Record(*number), form, bytes)?;
    }
    Ok(())
}

/// What `work` returns; the crate panics on some files that are broken.
fn guarded<T>(work: impl FnOnce() -> parquet::errors::Result<T>) -> io::Result<T> {
    let error = match panics::guard(work) {
        Ok(Ok(done)) => return Ok(done),
        Ok(Err(error)) => error.to_string(),
        Err(panic) => panic,
    };
    let error = error.trim_start_matches("Parquet error: ");
    Err(io::Error::new(io::ErrorKind::InvalidData, error))
}

/// The schema with only the columns that tell something of a document.
fn wanted(schema: &Type, out: &Out<'_>) -> io::Result<Type> {
    let told = out.options.text_field.as_deref().map(|path| path.split('.').next().unwrap_or(path));
    let all = schema.get_fields();
    let columns: Vec<_> = all
        .iter()
        .filter(|column| {
            let whole = out.options.text_field.as_deref();
            record::tells(column.name()) || told == Some(column.name()) || whole == Some(column.name())
        })
        .cloned()
        .collect();
    // Which one has the text is told of each row: names are all that can be known here.
    let columns = if columns.is_empty() { all.to_vec() } else { columns };
    Type::group_type_builder(schema.name())
        .with_fields(columns)
        .build()
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))
}

fn object(row: &Row) -> Map<String, Value> {
    row.get_column_iter().map(|(name, field)| (name.clone(), value(field))).collect()
}

/// A field as JSON has it.
fn value(field: &Field) -> Value {
    match field {
        Field::Null => Value::Null,
        Field::Bool(told) => Value::Bool(*told),
        Field::Str(text) => Value::String(text.clone()),
        // Writers that do not say that a column is text.
        Field::Bytes(bytes) => {
            Value::String(copydesk::decode(bytes.data(), &copydesk::Hint::default()).text.into_owned())
        }
        Field::Group(row) => Value::Object(object(row)),
        Field::ListInternal(list) => Value::Array(list.elements().iter().map(value).collect()),
        Field::Int(number) => Value::from(*number),
        Field::Long(number) => Value::from(*number),
        Field::ULong(number) => Value::from(*number),
        // Of a date as of a small number: as it is written.
        other => Value::String(other.to_string()),
    }
}
