//! What must hold of any text.

use copydesk::Document;

use crate::{document, neighbours, ways};

/// Everything that holds of any text.
///
/// # Panics
///
/// Where something does not.
pub fn check(text: &str) {
    for way in ways::all() {
        let document = way.parser.parse(text);
        same(text, &document, &way.parser.parse(text));
        document::check_read(&way.parser, &document);
        if let Some(told) = &way.told {
            neighbours::check(&|text| way.parser.parse(text), &document, told);
        }
    }
}

/// That a text is the document's, and reads the same again.
fn same(text: &str, document: &Document<'_>, again: &Document<'_>) {
    assert_eq!(document.text, text, "the document is of another text");
    assert_eq!(again, document, "the same text reads differently");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    #[test]
    fn another_text_or_reading_fires() {
        let parser = &ways::all()[0].parser;
        let (one, other) = (parser.parse("5 km"), parser.parse("6 km"));
        same("5 km", &one, &one);
        assert!(fires(|| same("6 km", &one, &one)).contains("of another text"));
        let mut changed = other.clone();
        changed.text = one.text.clone();
        assert!(fires(|| same("5 km", &one, &changed)).contains("reads differently"));
    }
}
