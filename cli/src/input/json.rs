//! JSON objects after each other, over lines or not, and arrays of them, cut apart without being read.

use std::io::BufRead;

use super::{At, End, Out};

/// Gives every object and every element of an array at the outermost level.
///
/// A string with a line break in it is no JSON: the object is cut there, and the next one is looked for at the beginning
/// of a line, no further in than where the broken one began.
pub(super) fn read(reader: &mut dyn BufRead, out: &mut Out<'_>) -> Result<(), End> {
    let mut cutter = Cutter::new(out.options.largest);
    loop {
        let at = cutter.at;
        let broken = |error| End::Broken { at: if cutter.kept.is_empty() { At::Whole } else { at }, error };
        let bytes = reader.fill_buf().map_err(broken)?;
        if bytes.is_empty() {
            return Ok(cutter.end(out)?);
        }
        let (used, value) = cutter.feed(bytes);
        reader.consume(used);
        if let Some(value) = value {
            cutter.give(value, out)?;
        }
    }
}

/// What was cut out.
enum Cut {
    /// A value, or what there is of one.
    Value,
    /// Something that is larger than what is read.
    TooLarge,
}

/// Where the cutter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Between values.
    Between,
    /// In a value, so many brackets deep.
    Inside { depth: usize },
    /// In a string of it; the next character may be escaped.
    String { depth: usize, escaped: bool },
    /// In what is neither object nor list, up to its end.
    Other,
    /// After something broken, looking for the next value.
    Lost,
}

struct Cutter {
    state: State,
    /// Whether the values are elements of an array.
    array: bool,
    /// The number of the line, and how far into it.
    line: u64,
    column: usize,
    /// Whether only space came before in this line.
    blank: bool,
    /// How many elements of arrays began.
    elements: u64,
    /// The value being read: where it begins and its bytes.
    at: At,
    indent: usize,
    kept: Vec<u8>,
    large: bool,
    largest: usize,
}

impl Cutter {
    fn new(largest: usize) -> Self {
        Self {
            state: State::Between,
            array: false,
            line: 1,
            column: 0,
            blank: true,
            elements: 0,
            at: At::Line(1),
            indent: 0,
            kept: Vec::new(),
            large: false,
            largest,
        }
    }

    /// Takes bytes up to the end of a value; how many it took, and whether one ended there.
    fn feed(&mut self, bytes: &[u8]) -> (usize, Option<Cut>) {
        // What of these bytes belongs to the value.
        let mut from = if self.state == State::Between || self.state == State::Lost { None } else { Some(0) };
        let mut i = 0;
        while let Some(&byte) = bytes.get(i) {
            if let State::String { escaped: false, .. } = self.state {
                let rest = bytes.get(i..).unwrap_or_default();
                let plain = memchr::memchr3(b'"', b'\\', b'\n', rest).unwrap_or(rest.len());
                if plain > 0 {
                    self.column += plain;
                    i += plain;
                    continue;
                }
            }
            match self.step(byte) {
                Step::Begin => from = Some(i),
                Step::Skip | Step::In => {}
                Step::Last => {
                    self.keep(bytes.get(from.unwrap_or(i)..=i).unwrap_or_default());
                    self.pass(byte);
                    return (i + 1, Some(self.cut()));
                }
                Step::Before => {
                    self.keep(bytes.get(from.unwrap_or(i)..i).unwrap_or_default());
                    return (i, Some(self.cut()));
                }
            }
            self.pass(byte);
            i += 1;
        }
        if let Some(from) = from {
            self.keep(bytes.get(from..).unwrap_or_default());
        }
        (bytes.len(), None)
    }

    /// What a byte is to the value, and the state after it.
    fn step(&mut self, byte: u8) -> Step {
        match self.state {
            State::String { depth, escaped } => {
                match byte {
                    b'\n' => {
                        self.state = State::Lost;
                        return Step::Last;
                    }
                    _ if escaped => self.state = State::String { depth, escaped: false },
                    b'\\' => self.state = State::String { depth, escaped: true },
                    b'"' if depth == 0 => {
                        self.state = State::Between;
                        return Step::Last;
                    }
                    b'"' => self.state = State::Inside { depth },
                    _ => {}
                }
                Step::In
            }
            State::Inside { depth } => {
                match byte {
                    b'"' => self.state = State::String { depth, escaped: false },
                    b'{' | b'[' => self.state = State::Inside { depth: depth.saturating_add(1) },
                    b'}' | b']' if depth <= 1 => {
                        self.state = State::Between;
                        return Step::Last;
                    }
                    b'}' | b']' => self.state = State::Inside { depth: depth - 1 },
                    _ => {}
                }
                Step::In
            }
            State::Other => match byte {
                b'\n' | b',' | b']' if self.array => {
                    self.state = State::Between;
                    Step::Before
                }
                b'\n' => {
                    self.state = State::Between;
                    Step::Last
                }
                _ => Step::In,
            },
            State::Lost => match byte {
                b'{' if self.blank && self.column <= self.indent => self.begin(byte),
                b']' if self.array && self.blank && self.column == 0 => {
                    self.array = false;
                    self.state = State::Between;
                    Step::Skip
                }
                _ => Step::Skip,
            },
            State::Between => match byte {
                b' ' | b'\t' | b'\r' | b'\n' => Step::Skip,
                // A byte order mark.
                0xEF | 0xBB | 0xBF if self.line == 1 && self.column < 3 => Step::Skip,
                b',' if self.array => Step::Skip,
                b']' if self.array => {
                    self.array = false;
                    Step::Skip
                }
                b'[' if !self.array => {
                    self.array = true;
                    Step::Skip
                }
                _ => self.begin(byte),
            },
        }
    }

    fn begin(&mut self, byte: u8) -> Step {
        self.at = if self.array {
            self.elements += 1;
            At::Record(self.elements)
        } else {
            At::Line(self.line)
        };
        self.indent = self.column;
        self.state = match byte {
            b'{' | b'[' => State::Inside { depth: 1 },
            b'"' if self.array => State::String { depth: 0, escaped: false },
            _ => State::Other,
        };
        Step::Begin
    }

    fn pass(&mut self, byte: u8) {
        if byte == b'\n' {
            self.line += 1;
            self.column = 0;
            self.blank = true;
        } else {
            self.column += 1;
            self.blank &= matches!(byte, b' ' | b'\t' | b'\r' | b',');
        }
    }

    fn keep(&mut self, bytes: &[u8]) {
        self.large |= self.kept.len().saturating_add(bytes.len()) > self.largest;
        if self.large {
            self.kept = Vec::new();
        } else {
            self.kept.extend_from_slice(bytes);
        }
    }

    fn cut(&mut self) -> Cut {
        if std::mem::take(&mut self.large) { Cut::TooLarge } else { Cut::Value }
    }

    fn give(&mut self, cut: Cut, out: &mut Out<'_>) -> Result<(), super::Stopped> {
        let bytes = std::mem::take(&mut self.kept);
        match cut {
            Cut::Value => {
                let form = out.json();
                out.give(self.at, form, bytes)
            }
            Cut::TooLarge => out.too_large(self.at, "the object"),
        }
    }

    /// Gives what there is of a value that the end cuts off.
    fn end(&mut self, out: &mut Out<'_>) -> Result<(), super::Stopped> {
        match self.state {
            State::Between | State::Lost if self.array => {
                out.trouble(At::Whole, "the list is not closed: the file was cut off")
            }
            State::Between | State::Lost => Ok(()),
            _ => {
                let cut = self.cut();
                self.give(cut, out)
            }
        }
    }
}

/// What a byte is to the value.
enum Step {
    /// It belongs to none.
    Skip,
    /// The first one.
    Begin,
    In,
    /// The last one.
    Last,
    /// The value ended before it.
    Before,
}

#[cfg(test)]
mod tests {
    use super::super::tests::read_with;
    use super::*;

    /// What is cut out of bytes that come in pieces of a length.
    fn cut(bytes: &[u8], piece: usize, largest: usize) -> Vec<String> {
        let mut pieces = std::io::BufReader::with_capacity(piece, bytes);
        read_with(largest, |out| read(&mut pieces, out))
    }

    #[test]
    fn values_are_cut_wherever_the_pieces_end() {
        let json = "\u{feff}[ {\"a\": \"}\\\"]\\\\\"},\n{\"b\":[{}, 1]} , 7, \"x,]\", [1,[2]],null]\n{\n\"c\": 1}\n{}{}\nwhat\n{\"d\":0}";
        let expected = [
            "#1 {\"a\": \"}\\\"]\\\\\"}",
            "#2 {\"b\":[{}, 1]}",
            "#3 7",
            "#4 \"x,]\"",
            "#5 [1,[2]]",
            "#6 null",
            ":3 {\n\"c\": 1}",
            ":5 {}",
            ":5 {}",
            ":6 what\n",
            ":7 {\"d\":0}",
        ];
        for piece in 1..40 {
            assert_eq!(cut(json.as_bytes(), piece, 1000), expected, "pieces of {piece}");
        }
    }

    #[test]
    fn after_something_broken_the_next_is_found() {
        for (json, expected) in [
            // A string that is not closed on its line.
            ("[\n {\"a\": \"b\n },\n {\"c\": 1}\n]", &["#1 {\"a\": \"b\n", "#2 {\"c\": 1}"][..]),
            ("{\"a\": \"b\n  {\n{\"c\": 1}", &[":1 {\"a\": \"b\n", ":3 {\"c\": 1}"]),
            ("{\"a\": \"b\nmore\"}\n\n{\"c\": 1}\n", &[":1 {\"a\": \"b\n", ":4 {\"c\": 1}"]),
            ("[{\"a\":1}}, {\"b\":2}]", &["#1 {\"a\":1}", "#2 }", "#3 {\"b\":2}"]),
            // The end is missing.
            ("[{\"a\":1}, {\"b\"", &["#1 {\"a\":1}", "#2 {\"b\""]),
            ("[{\"a\":1},\n", &["#1 {\"a\":1}", "! the list is not closed: the file was cut off"]),
            ("", &[]),
            ("\n ", &[]),
        ] {
            assert_eq!(cut(json.as_bytes(), 1000, 1000), expected, "{json}");
        }
    }

    #[test]
    fn what_is_too_large_is_told_and_skipped() {
        let json = format!("[{{\"a\":\"{}\"}}, {{}}]", "x".repeat(50));
        let expected =
            ["!#1 the object has more than 0 MiB; `--max-record` says how much one may have", "#2 {}"];
        for piece in [1, 7, 1000] {
            assert_eq!(cut(json.as_bytes(), piece, 50), expected);
        }
    }
}
