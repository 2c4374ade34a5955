//! Pieces of HTML: text that means nothing to a browser, and text with things marked in it.

use std::fmt::{self, Write as _};

/// How pages look: text with marks in it, and tables.
pub(crate) const STYLE: &str = include_str!("page.css");

/// Text for a page: nothing in it means anything to a browser.
pub(crate) struct Escaped<'s>(pub(crate) &'s str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' => f.write_char(c)?,
                // These would turn round what stands beside them, the marks too.
                '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                _ if c.is_control() => f.write_char('\u{fffd}')?,
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

/// Something to be marked in a text.
pub(crate) trait Mark: Copy {
    /// Where it starts and ends, in bytes.
    fn range(self) -> (usize, usize);

    /// Begins a `<mark>`.
    fn write_open(self, out: &mut String) -> fmt::Result;

    /// What stands at its end: colours alone would tell some readers nothing.
    fn write_label(self, out: &mut String) -> fmt::Result;
}

/// Writes a text in paragraphs with things marked, which are sorted by start, then longest first: nested where they
/// nest, and split where they cross each other or the end of a paragraph.
pub(crate) fn write_text<M: Mark>(out: &mut String, text: &str, items: &[M]) -> fmt::Result {
    let mut coming = items.iter().copied().peekable();
    let mut open: Vec<M> = Vec::new();
    let mut at = 0;
    out.push_str("<p dir=\"auto\">");
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let start = coming.peek().map(|item| item.range().0);
        let end = open.iter().map(|item| item.range().1).min();
        let to = [start, end].into_iter().flatten().min().unwrap_or(text.len()).clamp(at, text.len());
        let line = rest.get(..to - at).and_then(|piece| piece.find('\n')).map(|newline| at + newline);
        let to = line.unwrap_or(to);
        write!(out, "{}", Escaped(text.get(at..to).unwrap_or_default().trim_end_matches('\r')))?;
        at = to;
        if line.is_some() {
            at += 1;
            open.iter().for_each(|_| out.push_str("</mark>"));
            out.push_str("</p>\n<p dir=\"auto\">");
            open.iter().try_for_each(|item| item.write_open(out))?;
        } else if end == Some(at) {
            let first = open.iter().position(|item| item.range().1 == at).unwrap_or(open.len());
            let closed = open.split_off(first);
            for item in closed.iter().rev() {
                if item.range().1 == at {
                    item.write_label(out)?;
                }
                out.push_str("</mark>");
            }
            for item in closed.into_iter().filter(|item| item.range().1 > at) {
                item.write_open(out)?;
                open.push(item);
            }
        } else if let Some(item) = coming.next_if(|item| item.range().0 <= at) {
            item.write_open(out)?;
            open.push(item);
        } else {
            break;
        }
    }
    out.push_str("</p>\n");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_means_anything_to_a_browser() {
        assert_eq!(
            Escaped("</script><img src=x onerror='a()'>&\"\0\u{202e}").to_string(),
            "&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;&quot;\u{fffd}"
        );
    }
}
