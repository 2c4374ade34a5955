//! JSON Lines: an object a line.

use std::io::{BufRead, Read};

use super::{At, End, Out};

/// Gives every line that has something in it.
pub(super) fn read(reader: &mut dyn BufRead, out: &mut Out<'_>) -> Result<(), End> {
    let largest = out.options.largest;
    for number in 1.. {
        let at = At::Line(number);
        let broken = |error| End::Broken { at, error };
        let mut line = Vec::new();
        if reader.take(largest as u64 + 1).read_until(b'\n', &mut line).map_err(broken)? == 0 {
            break;
        }
        if line.len() > largest {
            if !line.ends_with(b"\n") {
                reader.skip_until(b'\n').map_err(broken)?;
            }
            out.too_large(at, "the line")?;
            continue;
        }
        if number == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        if !line.trim_ascii().is_empty() {
            let form = out.json();
            out.give(at, form, line)?;
        }
    }
    Ok(())
}
