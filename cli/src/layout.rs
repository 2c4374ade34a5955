//! Text in lines of a given width, and labels under a line that do not run into each other.

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// One character as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Where it stands in the text.
    pub(crate) byte: usize,
    pub(crate) shown: char,
    /// The column of the line that it begins in, from 0.
    pub(crate) column: usize,
    /// How many columns it takes: none (combining), one, or two (East Asian).
    pub(crate) width: usize,
}

/// A line of the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) cells: Vec<Cell>,
    /// The bytes of the text that it shows, with the spaces and the line break at its end, which it does not.
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Line {
    /// How many columns it takes.
    pub(crate) fn width(&self) -> usize {
        self.cells.last().map_or(0, |cell| cell.column + cell.width)
    }

    /// The columns of a range of the text, as far as this line shows it.
    pub(crate) fn columns(&self, start: usize, end: usize) -> std::ops::Range<usize> {
        let column = |byte: usize| {
            let index = self.cells.partition_point(|cell| cell.byte < byte);
            self.cells.get(index).map_or_else(|| self.width(), |cell| cell.column)
        };
        column(start)..column(end)
    }

    fn push(&mut self, byte: usize, shown: char, width: usize) {
        self.cells.push(Cell { byte, shown, column: self.width(), width });
    }

    /// Ends the line before `end`, and begins the next there.
    fn finish(&mut self, end: usize) -> Self {
        while self.cells.last().is_some_and(|cell| cell.shown == ' ') {
            self.cells.pop();
        }
        let next = Self { cells: Vec::new(), start: end, end };
        Self { end, ..std::mem::replace(self, next) }
    }
}

/// Gives a text to `take` in lines of at most `width` columns, broken where Unicode lets lines break, and inside a word
/// only where it alone is too long.
pub(crate) fn wrap(text: &str, width: usize, take: &mut impl FnMut(&Line)) {
    let mut line = Line::default();
    let mut start = 0;
    for (end, opportunity) in linebreaks(text) {
        let piece = text.get(start..end).unwrap_or_default();
        let needed: usize = piece.trim_end().chars().filter_map(shown).map(|(_, width)| width).sum();
        if line.width() > 0 && line.width() + needed > width {
            take(&line.finish(start));
        }
        let mandatory = opportunity == BreakOpportunity::Mandatory;
        let content = if mandatory { piece.trim_end_matches(is_line_break) } else { piece };
        for (at, c) in content.char_indices() {
            let Some((c, columns)) = shown(c) else { continue };
            if c != ' ' && line.width() > 0 && line.width() + columns > width {
                take(&line.finish(start + at));
            }
            line.push(start + at, c, columns);
        }
        // The end of the text is no line of its own after a line break.
        if mandatory && (end < text.len() || !line.cells.is_empty() || content.len() < piece.len()) {
            take(&line.finish(end));
        }
        start = end;
    }
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// How a character is shown, and its width: what could drive the terminal is not passed on to it.
fn shown(c: char) -> Option<(char, usize)> {
    match c {
        '\t' => Some((' ', 1)),
        // These would turn round what stands beside them, the marks under the line too.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => None,
        _ if c.is_control() => Some(('\u{fffd}', 1)),
        _ if c.is_whitespace() => Some((' ', c.width().unwrap_or(1).max(1))),
        _ => Some((c, c.width().unwrap_or(0))),
    }
}

/// Makes text that came from outside safe for one line of a terminal.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter_map(shown).map(|(c, _)| c).collect()
}

/// Something to say about a column of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label<S> {
    pub(crate) column: usize,
    pub(crate) style: S,
    pub(crate) text: String,
}

/// A piece of a row under a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece<S> {
    pub(crate) column: usize,
    pub(crate) width: usize,
    pub(crate) style: S,
    pub(crate) text: String,
}

/// Puts labels under a line, the rightmost highest, each tied to its column: rows of pieces, sorted by column.
///
/// `labels` are sorted by column.
pub(crate) fn stack<S: Copy>(labels: &[Label<S>], width: usize) -> Vec<Vec<Piece<S>>> {
    let mut rows: Vec<Vec<Piece<S>>> = Vec::new();
    let mut last = usize::MAX;
    for label in labels.iter().rev() {
        let mut block = Vec::new();
        fill(&label.text, width.saturating_sub(label.column + 2).max(8), &mut block);
        let wide = block.iter().map(|text| text.width()).max().unwrap_or(0) + 2;
        let reach = label.column + wide;
        let free = |row: &Vec<Piece<S>>| row.iter().all(|piece| reach < piece.column);
        // What stands in the same column already is what the new label goes under.
        let least = if last == label.column { depth(&rows, label.column) } else { 0 };
        let mut top = rows.len().max(least);
        while top > least && rows.get(top - 1..).unwrap_or_default().iter().take(block.len()).all(free) {
            top -= 1;
        }
        rows.resize_with(rows.len().max(top + block.len()), Vec::new);
        for row in rows.iter_mut().take(top) {
            if row.iter().all(|piece| piece.column != label.column) {
                let text = "│".to_owned();
                row.push(Piece { column: label.column, width: 1, style: label.style, text });
            }
        }
        for (row, (text, i)) in rows.iter_mut().skip(top).zip(block.into_iter().zip(0..)) {
            let text = format!("{} {text}", if i == 0 { "╰" } else { " " });
            row.push(Piece { column: label.column, width: text.width(), style: label.style, text });
        }
        last = label.column;
    }
    for row in &mut rows {
        row.sort_by_key(|piece| piece.column);
    }
    rows
}

/// The row after the last that has something in a column.
fn depth<S>(rows: &[Vec<Piece<S>>], column: usize) -> usize {
    let stands = |row: &Vec<Piece<S>>| row.iter().any(|piece| piece.column == column);
    rows.iter().rposition(stands).map_or(0, |row| row + 1)
}

/// Breaks a label at its spaces.
fn fill(text: &str, width: usize, out: &mut Vec<String>) {
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > width {
            out.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    out.push(line);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: usize) -> Vec<String> {
        let mut lines = Vec::new();
        let mut at = 0;
        wrap(text, width, &mut |line| {
            assert!(line.width() <= width.max(2), "{line:?}");
            assert_eq!(line.start, at);
            at = line.end;
            lines.push(line.cells.iter().map(|cell| cell.shown).collect());
        });
        assert_eq!(at, text.len());
        lines
    }

    #[test]
    fn lines_break_where_unicode_lets_them() {
        assert_eq!(lines("one two three", 8), ["one two", "three"]);
        assert_eq!(lines("one\n\ntwo\r\nthree\n", 20), ["one", "", "two", "three"]);
        assert_eq!(lines("unbreakable", 4), ["unbr", "eaka", "ble"]);
        assert_eq!(lines("10\u{a0}km away", 6), ["10 km", "away"]);
        assert_eq!(lines("", 10), [""; 0]);
    }

    #[test]
    fn wide_characters_count_two() {
        assert_eq!(lines("東京で大雨", 6), ["東京で", "大雨"]);
        wrap("東1", 10, &mut |line| assert_eq!(line.columns(3, 4), 2..3));
    }

    #[test]
    fn nothing_drives_the_terminal() {
        assert_eq!(lines("a\u{1b}[31mb\u{202e}c\td", 20), ["a\u{fffd}[31mbc d"]);
    }

    fn drawn(labels: &[(usize, &str)], width: usize) -> Vec<String> {
        let labels: Vec<_> =
            labels.iter().map(|&(column, text)| Label { column, style: (), text: text.to_owned() }).collect();
        let draw = |row: &Vec<Piece<()>>| {
            let mut out = String::new();
            for piece in row {
                assert!(piece.column >= out.width(), "{row:?}");
                out.extend(std::iter::repeat_n(' ', piece.column - out.width()));
                out.push_str(&piece.text);
            }
            out
        };
        stack(&labels, width).iter().map(draw).collect()
    }

    #[test]
    fn labels_do_not_run_into_each_other() {
        assert_eq!(
            drawn(&[(0, "one"), (8, "two"), (12, "three")], 40),
            ["╰ one   │   ╰ three", "        ╰ two"]
        );
        assert_eq!(drawn(&[(0, "a long one"), (4, "b")], 40), ["│   ╰ b", "╰ a long one"]);
        assert_eq!(
            drawn(&[(2, "said once more and again")], 16),
            ["  ╰ said once", "    more and", "    again"]
        );
    }

    #[test]
    fn labels_of_one_column_follow_each_other() {
        assert_eq!(drawn(&[(3, "one"), (3, "two")], 40), ["   ╰ two", "   ╰ one"]);
        assert_eq!(drawn(&[(0, "zero"), (3, "one"), (3, "two")], 40), ["│  ╰ two", "│  ╰ one", "╰ zero"]);
    }
}
