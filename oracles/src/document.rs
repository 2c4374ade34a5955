//! What must hold of any document with byte offsets.

use std::borrow::Cow;

use copydesk::{Document, Mention, OffsetUnit, Parser, Value, Violation};

use crate::values;

/// What holds of any document with byte offsets, as a parser read it.
///
/// # Panics
///
/// Where something does not hold.
pub fn check_read(parser: &Parser, document: &Document<'_>) {
    check_audit(document, parser.audit(document));
    check(document);
}

/// What an audit must say.
pub(crate) fn check_audit(document: &Document<'_>, audit: Result<(), Violation>) {
    if let Err(violation) = audit {
        let touches = |mention: &&Mention<'_>| mention.span.overlaps(violation.span);
        let around: Vec<_> = document.mentions.iter().filter(touches).collect();
        panic!("{violation}: {around:#?}\nin {:?}", document.text);
    }
}

/// What holds of any document with byte offsets.
///
/// # Panics
///
/// Where something does not hold.
pub fn check(document: &Document<'_>) {
    check_audit(document, document.audit());
    values::check(document);
    let json = serde_json::to_string(document).expect("a document can be written");
    let mut back: Document<'_> = serde_json::from_str(&json).expect("what was written can be read");
    back.text = Cow::Borrowed(&document.text);
    written(document, &json, &back);
    let in_unit = |unit| document.clone().with_offsets(unit);
    offsets(document, &in_unit(OffsetUnit::Bytes), &in_unit(OffsetUnit::Chars), &in_unit(OffsetUnit::Utf16));
}

/// That what was written is what was read back of it.
fn written(document: &Document<'_>, json: &str, back: &Document<'_>) {
    assert_eq!(back, document, "JSON does not give back what was written");
    assert_eq!(serde_json::to_string(back).expect("a document can be written"), json, "written otherwise");
}

/// That places counted in characters and in UTF-16 mean the same slices.
fn offsets(
    document: &Document<'_>,
    in_bytes: &Document<'_>,
    in_chars: &Document<'_>,
    in_units: &Document<'_>,
) {
    let chars: Vec<char> = document.text.chars().collect();
    let units: Vec<u16> = document.text.encode_utf16().collect();
    assert_eq!(in_bytes, document, "other places in bytes");
    for mention in &in_chars.mentions {
        excerpts(mention, &mut |start, end, text| {
            assert_eq!(chars[start..end].iter().collect::<String>(), text, "in characters");
        });
    }
    for mention in &in_units.mentions {
        excerpts(mention, &mut |start, end, text| {
            assert_eq!(String::from_utf16_lossy(&units[start..end]), text, "in UTF-16");
        });
    }
}

/// Every place of a mention that comes with its text.
fn excerpts(mention: &Mention<'_>, check: &mut dyn FnMut(usize, usize, &str)) {
    check(mention.span.start(), mention.span.end(), &mention.text);
    let equivalent = match &mention.value {
        Value::Quantity(quantity) => quantity.equivalent.as_deref(),
        Value::Money(money) => money.equivalent.as_deref(),
        Value::Quote(quote) => {
            for part in quote.speaker.iter().chain(&quote.cue) {
                check(part.span.start(), part.span.end(), &part.text);
            }
            None
        }
        _ => None,
    };
    if let Some(part) = equivalent {
        check(part.span.start(), part.span.end(), &part.text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    #[test]
    fn a_document_that_does_not_hold_fires() {
        let message = fires(|| {
            let json =
                r#"{"mentions":[{"start":0,"end":9,"text":"7","type":"label","role":"name"}],"notices":[]}"#;
            let mut document: Document<'_> = serde_json::from_str(json).unwrap();
            document.text = Cow::Borrowed("Game 7");
            check(&document);
        });
        assert!(message.starts_with("a mention is out of bounds"), "{message}");
    }

    #[test]
    fn what_is_written_otherwise_fires() {
        let parser = Parser::default();
        let (one, other) = (parser.parse("5 km"), parser.parse("6 km"));
        let json = serde_json::to_string(&one).unwrap();
        written(&one, &json, &one);
        assert!(fires(|| written(&one, &json, &other)).contains("does not give back"));
        assert!(fires(|| written(&one, "{}", &one)).contains("written otherwise"));
    }

    #[test]
    fn places_in_another_unit_fire() {
        let document = Parser::default().parse("Zürich 𝟏 is 5 km away.");
        let [chars, units] =
            [OffsetUnit::Chars, OffsetUnit::Utf16].map(|unit| document.clone().with_offsets(unit));
        offsets(&document, &document, &chars, &units);
        assert!(fires(|| offsets(&document, &chars, &chars, &units)).contains("in bytes"));
        assert!(fires(|| offsets(&document, &document, &units, &units)).contains("in characters"));
        assert!(fires(|| offsets(&document, &document, &chars, &chars)).contains("in UTF-16"));
    }

    #[test]
    fn a_document_that_is_read_otherwise_fires() {
        let parser = Parser::default();
        let mut document = parser.parse("They lost 5,937 soldiers.");
        check_read(&parser, &document);
        document.mentions.clear();
        check_read(&parser, &document);
        let mut document = parser.parse("“Oh,” she said.");
        document.mentions.clear();
        assert!(fires(|| check_read(&parser, &document)).contains("is read otherwise in its place"));
    }
}
