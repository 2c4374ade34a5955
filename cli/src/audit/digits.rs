//! Digits that nothing found explains.

use copydesk::{Document, Value};

use crate::audit::report::Range;

/// The runs of digits of a text that no mention but a quotation has any of, in order. A run goes on over separators of
/// numbers that have digits on both sides. Digits right after a letter are part of a word: `Sport1`.
pub(crate) fn unexplained(document: &Document<'_>, mut take: impl FnMut(Range)) {
    let text = &*document.text;
    let mut explained = document
        .mentions
        .iter()
        .filter(|mention| !matches!(mention.value, Value::Quote(_)))
        .map(|mention| mention.span)
        .peekable();
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) =
        bytes.get(at..).and_then(|rest| rest.iter().position(u8::is_ascii_digit)).map(|n| at + n)
    {
        let mut end = start;
        loop {
            let digits =
                bytes.get(end..).map_or(0, |rest| rest.iter().take_while(|b| b.is_ascii_digit()).count());
            end += digits;
            let goes_on = matches!(bytes.get(end), Some(b'.' | b',' | b':' | b'-' | b'/'))
                && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
            if !goes_on {
                break;
            }
            end += 1;
        }
        at = end;
        while explained.next_if(|span| span.end() <= start).is_some() {}
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let in_word = before.is_some_and(|c| c.is_lowercase() || c.is_uppercase());
        if !in_word && explained.peek().is_none_or(|span| span.start() >= end) {
            take(Range { start, end });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use copydesk::Parser;

    #[test]
    fn digits_of_mentions_are_explained() {
        let mut document =
            Parser::default().parse("It sold 20 tonnes at 12:30, “in Room 101”, for $1,300.50 (Sport1).");
        let left = |document: &Document<'_>| {
            let mut left = Vec::new();
            unexplained(document, |range| {
                left.push(document.text.get(range.start..range.end).unwrap().to_owned())
            });
            left
        };
        assert_eq!(left(&document), [""; 0]);
        document.mentions.retain(|mention| matches!(mention.value, Value::Quote(_)));
        assert_eq!(left(&document), ["20", "12:30", "101", "1,300.50"]);
    }
}
