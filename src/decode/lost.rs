//! What a text itself shows of characters that were lost before it came: U+FFFD.

use crate::cursor::after;
use crate::notice::{Notice, NoticeKind};
use crate::span::Span;

/// Notices kept apart; what comes after them is added to the last.
const MOST: usize = 1000;

/// [`NoticeKind::ReplacementCharacter`] for each run of U+FFFD, sorted by start.
pub(crate) fn lost_notices(text: &str) -> Vec<Notice> {
    let bytes = text.as_bytes();
    let mut notices: Vec<Notice> = Vec::new();
    let mut end = 0;
    // U+FFFD begins with EF, and little else does.
    for at in memchr::memchr_iter(0xEF, bytes) {
        if at < end {
            continue;
        }
        let run = after(text, at);
        let length = run.len() - run.trim_start_matches('\u{FFFD}').len();
        if length == 0 {
            continue;
        }
        end = at + length;
        let notice = Notice::new(NoticeKind::ReplacementCharacter, Span::new(at, end));
        let count = notices.len();
        match notices.last_mut() {
            Some(last) if count == MOST => last.span = last.span.cover(notice.span),
            _ => notices.push(notice),
        }
    }
    notices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cursor::slice;

    #[test]
    fn lost_characters_are_told_by_the_run() {
        let text = "one\u{FFFD}\u{FFFD}\u{FFFD}two\u{FFFD}";
        let found: Vec<_> = lost_notices(text).iter().map(|notice| slice(text, notice.span)).collect();
        assert_eq!(found, ["\u{FFFD}\u{FFFD}\u{FFFD}", "\u{FFFD}"]);
        let text = "\u{FFFD}a".repeat(5000);
        let notices = lost_notices(&text);
        assert_eq!(notices.len(), MOST);
        assert_eq!(notices.last().unwrap().span.end(), text.len() - 1);
    }
}
