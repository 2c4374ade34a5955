//! What must hold of any bytes: of their decoding, and of the text that they are.

use std::borrow::Cow;

use copydesk::decode::{Hint, decode};

use crate::{document, text, ways};

/// Everything that holds of any bytes: of their decoding, and of the text that they are.
pub fn check(bytes: &[u8]) {
    let hint = Hint::default();
    let decoded = decode(bytes, &hint);
    assert_eq!(decode(bytes, &hint), decoded, "the same bytes decode differently");
    if let Some(text) = plain_utf8(bytes) {
        assert_eq!(decoded.text, text, "UTF-8 is not taken as it is");
        assert!(matches!(decoded.text, Cow::Borrowed(_)), "UTF-8 is copied");
        assert_eq!(decoded.malformed, [], "UTF-8 is malformed");
    }
    assert_eq!(decoded.malformed.len(), decoded.notices.len(), "malformed bytes without a notice");
    let mut end = 0;
    for range in &decoded.malformed {
        assert!(end <= range.start && range.start < range.end && range.end <= bytes.len(), "{decoded:?}");
        end = range.end;
    }
    let parser = &ways::all()[0].parser;
    let mut document = parser.parse(&decoded.text);
    document.encoding = Some(decoded.encoding.into());
    document.notices = decoded.merge_notices(document.notices);
    document::check(&document);
    text::check(&decoded.text);
}

/// The text of bytes that can be nothing but UTF-8: no byte order mark, and none of the controls by which UTF-16 and
/// the stateful encodings are told.
fn plain_utf8(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let odd = |c| matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}' | '\u{FEFF}' | '\u{FFFD}');
    (!text.contains(odd)).then_some(text)
}
