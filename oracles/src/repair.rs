//! What must hold of the repair of any text.

use std::borrow::Cow;

use copydesk::repair::{Options, repair};

/// Everything that holds of the repair of any text.
pub fn check(text: &str) {
    let options = Options::default();
    let repaired = repair(text, &options);
    assert_eq!(repair(text, &options), repaired, "the same text is repaired differently");
    let again = repair(&repaired.text, &options);
    assert_eq!(again.text, repaired.text, "what was repaired is repaired again");
    assert!(again.map.is_identity() && again.notices.is_empty(), "{again:?}");
    let edits = repaired.map.edits();
    assert_eq!(edits.is_empty(), matches!(repaired.text, Cow::Borrowed(_)), "{edits:?}");
    assert_eq!(edits.is_empty(), repaired.notices.is_empty(), "{edits:?} and {:?}", repaired.notices);
    if text.is_ascii() && !text.contains('&') {
        assert!(edits.is_empty(), "ASCII was changed: {edits:?}");
    }
    // The edits are all there is between the two, in order and apart.
    let (mut at, mut out) = (0, 0);
    for edit in edits.iter() {
        assert_eq!(text.get(at..edit.span.start()), repaired.text.get(out..edit.out.start()), "{edit:?}");
        assert!(at <= edit.span.start() && text.get(edit.span.range()).is_some(), "{edit:?}");
        assert!(repaired.text.get(edit.out.range()).is_some(), "{edit:?}");
        assert!(repaired.map.to_source(repaired.map.to_output(edit.span)).contains(edit.span), "{edit:?}");
        assert!(repaired.map.to_output(repaired.map.to_source(edit.out)).contains(edit.out), "{edit:?}");
        (at, out) = (edit.span.end(), edit.out.end());
    }
    assert_eq!(text.get(at..), repaired.text.get(out..));
    for notice in &repaired.notices {
        assert!(repaired.text.get(notice.span.range()).is_some_and(|slice| !slice.is_empty()), "{notice:?}");
    }
}
