//! What must hold of any text.

use crate::{document, neighbours, ways};

/// Everything that holds of any text.
pub fn check(text: &str) {
    for way in ways::all() {
        let document = way.parser.parse(text);
        assert_eq!(document.text, text);
        document::check(&document);
        assert_eq!(way.parser.parse(text), document, "the same text reads differently");
        if let Some(told) = &way.told {
            neighbours::check(&way.parser, &document, told);
        }
    }
}
