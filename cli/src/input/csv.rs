//! CSV and its like: a header that names the columns, and a document a row.

use std::io::BufRead;
use std::sync::Arc;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::{At, End, Form, Out};
use crate::record::Columns;

/// What may stand between fields, the one to be preferred first.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// What is wrong with the last row.
const CUT: &str = "the row ends in a quoted field that is not closed: the file was cut off";

/// Gives every row. Without a separator the header decides.
pub(super) fn read(reader: &mut dyn BufRead, separator: Option<u8>, out: &mut Out<'_>) -> Result<(), End> {
    let separator = match separator {
        Some(separator) => separator,
        None => separator_of(reader.fill_buf()?),
    };
    let mut rows = Rows {
        core: ReaderBuilder::new().delimiter(separator).build(),
        bytes: vec![0; 1 << 12],
        ends: vec![0; 32],
        largest: out.options.largest,
        ended: false,
    };
    let (at, bytes, ends) = match rows.next(reader)? {
        Some((at, Row::Whole(bytes, ends))) => (at, bytes, ends),
        Some((at, Row::Cut)) => return Ok(out.trouble(At::Line(at), CUT)?),
        _ => return Ok(()),
    };
    let names: Vec<_> =
        (0..ends.len()).map(|i| String::from_utf8_lossy(cell(&bytes, &ends, i)).trim().to_owned()).collect();
    let columns = match Columns::new(&names, out.options.text_field.as_deref()) {
        Ok(columns) => Arc::new(columns),
        Err(why) => return Ok(out.trouble(At::Line(at), why)?),
    };
    while let Some((line, row)) = rows.next(reader)? {
        let at = At::Line(line);
        match row {
            Row::TooLarge => out.too_large(at, "the row, which may have a quotation mark too much,")?,
            Row::Cut => out.trouble(at, CUT)?,
            Row::Whole(_, ends) if ends.len() != columns.len() => {
                let (fields, names) = (ends.len(), columns.len());
                let s = if fields == 1 { "" } else { "s" };
                out.trouble(
                    at,
                    format!("{fields} field{s} where the header has {names}: a separator or a quotation mark is missing or too much"),
                )?;
            }
            Row::Whole(bytes, ends) => {
                out.give(at, Form::Row(Arc::clone(&columns), ends.into()), bytes)?;
            }
        }
    }
    Ok(())
}

/// The field `i` of a row.
pub(crate) fn cell<'r>(bytes: &'r [u8], ends: &[usize], i: usize) -> &'r [u8] {
    let start = i.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or_default();
    ends.get(i).and_then(|&end| bytes.get(start..end)).unwrap_or_default()
}

/// What there is most of in a header.
fn separator_of(first: &[u8]) -> u8 {
    let header = first.split(|&b| b == b'\n').next().unwrap_or_default();
    let count = |separator: u8| {
        let mut quoted = false;
        header
            .iter()
            .filter(|&&b| {
                quoted ^= b == b'"';
                b == separator && !quoted
            })
            .count()
    };
    // The first of several that are equally frequent.
    SEPARATORS.into_iter().rev().max_by_key(|&separator| count(separator)).unwrap_or(b',')
}

/// A row: the bytes of its fields without separators and marks, and where each ends.
enum Row {
    Whole(Vec<u8>, Vec<usize>),
    TooLarge,
    /// Its last field is quoted and never closed.
    Cut,
}

struct Rows {
    core: Reader,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    largest: usize,
    /// Whether the input ended in a quoted field.
    ended: bool,
}

impl Rows {
    /// The next row, and the line that it begins at.
    fn next(&mut self, reader: &mut dyn BufRead) -> Result<Option<(u64, Row)>, End> {
        if self.ended {
            return Ok(None);
        }
        let (mut written, mut fields) = (0, 0);
        let (mut begun, mut large) = (false, false);
        let mut line = self.core.line();
        loop {
            let broken = |error| End::Broken { at: At::Line(line), error };
            let input = reader.fill_buf().map_err(broken)?;
            if !begun {
                // Empty lines before a row are none.
                let blank = input.iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
                if blank > 0 {
                    let blanks = input.get(..blank).unwrap_or_default();
                    self.core.read_record(blanks, &mut self.bytes, &mut self.ends);
                    reader.consume(blank);
                    continue;
                }
                line = self.core.line();
                begun = !input.is_empty();
            }
            // A line break ends the last row, unless it is in a quoted field.
            let ended_input = begun && input.is_empty();
            let (result, read, wrote, ended) = self.core.read_record(
                if ended_input { b"\n" } else { input },
                self.bytes.get_mut(written..).unwrap_or_default(),
                self.ends.get_mut(fields..).unwrap_or_default(),
            );
            reader.consume(if ended_input { 0 } else { read });
            written += wrote;
            fields += ended;
            match result {
                ReadRecordResult::InputEmpty if ended_input => {
                    self.ended = true;
                    return Ok(Some((line, if large { Row::TooLarge } else { Row::Cut })));
                }
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull if self.bytes.len() > self.largest => {
                    // What follows is read over what came before.
                    large = true;
                    written = 0;
                }
                ReadRecordResult::OutputFull => self.bytes.resize(self.bytes.len() * 2, 0),
                ReadRecordResult::OutputEndsFull if self.ends.len() > self.largest / 8 => {
                    large = true;
                    fields = 0;
                }
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record if large || written > self.largest => {
                    self.bytes = vec![0; 1 << 12];
                    return Ok(Some((line, Row::TooLarge)));
                }
                ReadRecordResult::Record => {
                    let bytes = self.bytes.get(..written).unwrap_or_default().to_vec();
                    let ends = self.ends.get(..fields).unwrap_or_default().to_vec();
                    return Ok(Some((line, Row::Whole(bytes, ends))));
                }
                ReadRecordResult::End if large => return Ok(Some((line, Row::TooLarge))),
                ReadRecordResult::End => return Ok(None),
            }
        }
    }
}
