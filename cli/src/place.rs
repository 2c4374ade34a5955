//! Lines and columns of places in a text.

/// A line and a column of it in characters, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Walks a text forwards and tells the place of each byte asked for, so that all of them together take one pass.
#[derive(Clone, Debug)]
pub(crate) struct Places<'t> {
    text: &'t str,
    at: usize,
    place: Place,
}

impl<'t> Places<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, place: Place { line: 1, column: 1 } }
    }

    /// The place of a byte, which is not before the one asked for last; else that one's.
    pub(crate) fn of(&mut self, byte: usize) -> Place {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut characters = rest.chars().peekable();
        while self.at < byte {
            let Some(c) = characters.next() else { break };
            self.at += c.len_utf8();
            // A line ends as editors have it: with LF, CR LF, or CR alone.
            if c == '\n' || (c == '\r' && characters.peek() != Some(&'\n')) {
                self.place = Place { line: self.place.line + 1, column: 1 };
            } else {
                self.place.column += 1;
            }
        }
        self.place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_every_way_and_columns_are_characters() {
        let text = "é“a\nb\r\nc\rd";
        let mut places = Places::new(text);
        let of: Vec<_> = text
            .char_indices()
            .map(|(at, c)| {
                let place = places.of(at);
                (c, place.line, place.column)
            })
            .filter(|(c, ..)| !c.is_control())
            .collect();
        assert_eq!(of, [('é', 1, 1), ('“', 1, 2), ('a', 1, 3), ('b', 2, 1), ('c', 3, 1), ('d', 4, 1)]);
        assert_eq!(places.of(usize::MAX), Place { line: 4, column: 2 });
    }
}
