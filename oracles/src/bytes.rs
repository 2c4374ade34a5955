//! What must hold of any bytes: of their decoding, and of the text that they are.

use std::borrow::Cow;

use copydesk::decode::{Decoded, Hint, decode};

use crate::{document, text, ways};

/// Everything that holds of any bytes: of their decoding, and of the text that they are.
pub fn check(bytes: &[u8]) {
    let hint = Hint::default();
    let decoded = decode(bytes, &hint);
    judge(bytes, &decoded, &decode(bytes, &hint));
    let parser = &ways::all()[0].parser;
    let mut document = parser.parse(&decoded.text);
    document.encoding = Some(decoded.encoding.into());
    document.notices = decoded.merge_notices(document.notices);
    document::check_read(parser, &document);
    text::check(&decoded.text);
}

/// What holds of any bytes and what they were decoded to, twice.
fn judge(bytes: &[u8], decoded: &Decoded<'_>, again: &Decoded<'_>) {
    assert_eq!(again, decoded, "the same bytes decode differently");
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
}

/// The text of bytes that can be nothing but UTF-8: no byte order mark, and none of the controls by which UTF-16 and
/// the stateful encodings are told.
fn plain_utf8(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let odd = |c| matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}' | '\u{FEFF}' | '\u{FFFD}');
    (!text.contains(odd)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    /// What is said of the decoding of bytes that a change spoils.
    fn spoiled(bytes: &[u8], change: fn(&mut Decoded<'_>)) -> String {
        let mut decoded = decode(bytes, &Hint::default());
        judge(bytes, &decoded, &decoded.clone());
        change(&mut decoded);
        fires(|| judge(bytes, &decoded, &decoded.clone()))
    }

    #[test]
    fn what_is_not_taken_as_it_is_fires() {
        let utf8 = "fünf".as_bytes();
        assert!(spoiled(utf8, |decoded| decoded.text = "vier".into()).contains("not taken as it is"));
        assert!(spoiled(utf8, |decoded| decoded.text = Cow::Owned("fünf".to_owned())).contains("is copied"));
        assert!(spoiled(utf8, |decoded| decoded.malformed.push(0..1)).contains("is malformed"));
    }

    #[test]
    fn malformed_bytes_without_a_notice_or_place_fire() {
        let broken = b"The f\xFFrst and the l\xFFst \xE2\x82 caf\xC3\xA9 caf\xC3\xA9";
        assert!(spoiled(broken, |decoded| decoded.notices.clear()).contains("without a notice"));
        spoiled(broken, |decoded| decoded.malformed[0] = 900..901);
        spoiled(broken, |decoded| decoded.malformed[0] = 3..3);
        spoiled(broken, |decoded| {
            decoded.malformed.push(decoded.malformed[0].clone());
            decoded.notices.push(decoded.notices[0]);
        });
    }

    #[test]
    fn bytes_that_decode_differently_fire() {
        let (one, other) = (decode(b"one", &Hint::default()), decode(b"other", &Hint::default()));
        assert!(fires(|| judge(b"one", &one, &other)).contains("decode differently"));
    }

    #[test]
    fn what_is_checked_of_the_text_is_all_there_is() {
        check("“It was 5 km,” said Anna Kline.".as_bytes());
        assert_eq!(plain_utf8(b"a\0b"), None);
    }
}
