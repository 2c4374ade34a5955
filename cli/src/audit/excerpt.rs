//! Pieces of documents to show.

use copydesk::Document;

use crate::audit::report::{Excerpt, Mark, Range};
use crate::gloss;

/// How many bytes are shown before and after what is flagged, and of what is flagged, about.
const AROUND: usize = 200;

/// The most marks of an excerpt.
const MARKS: usize = 60;

/// The place in a document with what stands around it in its paragraph. A paragraph here ends with its line.
pub(crate) fn around(document: &Document<'_>, span: Range) -> Excerpt {
    let text = &*document.text;
    let flagged_end = span.end.min(floor(text, span.start.saturating_add(AROUND)).max(span.start));
    let flagged_end = if span.end > span.start && flagged_end == span.start { span.end } else { flagged_end };
    let before = text.get(floor(text, span.start.saturating_sub(AROUND))..span.start).unwrap_or_default();
    let after = text.get(flagged_end..floor(text, flagged_end.saturating_add(AROUND))).unwrap_or_default();
    let line_before = before.rfind(is_line_end).map_or(before, |at| before.get(at + 1..).unwrap_or_default());
    let line_after = after.find(is_line_end).map_or(after, |at| after.get(..at).unwrap_or_default());
    let line_after = if flagged_end < span.end { "" } else { line_after };
    let (start, end) = (span.start - line_before.len(), flagged_end + line_after.len());
    let ends_line = |c: Option<char>| c.is_none_or(is_line_end);
    let until = document.mentions.partition_point(|mention| mention.span.start() < end);
    let mut marks: Vec<Mark> = document
        .mentions
        .iter()
        .take(until)
        // Before these there can still be a quotation that goes on, but not many.
        .rev()
        .take(MARKS * 4)
        .filter(|mention| mention.span.end() > start)
        .map(|mention| Mark {
            start: mention.span.start().saturating_sub(start),
            end: mention.span.end().min(end) - start,
            kind: mention.value.kind().to_owned(),
            reading: gloss::line(mention),
        })
        .take(MARKS)
        .collect();
    marks.reverse();
    Excerpt {
        text: text.get(start..end).unwrap_or_default().to_owned(),
        start,
        more_before: !ends_line(text.get(..start).and_then(|before| before.chars().next_back())),
        more_after: !ends_line(text.get(end..).and_then(|after| after.chars().next())),
        flagged: Range { start: span.start - start, end: flagged_end - start },
        marks,
    }
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r')
}

/// The last character boundary that is not after a place.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk::Parser;

    fn of(text: &str, flagged: &str) -> Excerpt {
        let start = text.find(flagged).unwrap();
        let parser = Parser::builder().locale("en").unwrap().build();
        let excerpt = around(&parser.parse(text), Range { start, end: start + flagged.len() });
        assert_eq!(text.get(excerpt.start..excerpt.start + excerpt.text.len()), Some(&*excerpt.text));
        for mark in &excerpt.marks {
            assert!(mark.start < mark.end && excerpt.text.get(mark.start..mark.end).is_some(), "{excerpt:?}");
        }
        excerpt
    }

    #[test]
    fn an_excerpt_is_of_one_paragraph() {
        let excerpt = of("One.\nIt sold 20 tonnes on Friday.\r\nThree.", "tonnes");
        assert_eq!(excerpt.text, "It sold 20 tonnes on Friday.");
        assert_eq!((excerpt.start, excerpt.more_before, excerpt.more_after), (5, false, false));
        assert_eq!(excerpt.text.get(excerpt.flagged.start..excerpt.flagged.end), Some("tonnes"));
        let marks: Vec<_> = excerpt.marks.iter().map(|mark| (&*mark.kind, &*mark.reading)).collect();
        assert_eq!(marks, [("quantity", "quantity 20 tonne"), ("date", "date XXXX-WXX-5")]);
    }

    #[test]
    fn long_paragraphs_and_long_places_are_cut() {
        let text = format!("{}FLAG{}", "é“9 km” ".repeat(200), " “9 km” é".repeat(200));
        let excerpt = of(&text, "FLAG");
        assert!(excerpt.more_before && excerpt.more_after && excerpt.text.len() <= 2 * AROUND + 4);
        assert!(!excerpt.marks.is_empty());
        let long = "é".repeat(1000);
        let excerpt = of(&format!("a {long} b"), &long);
        assert!(excerpt.flagged.end <= 2 + AROUND && excerpt.more_after && !excerpt.more_before);
        let excerpt = of("", "");
        assert_eq!((excerpt.text.as_str(), excerpt.flagged), ("", Range { start: 0, end: 0 }));
    }
}
