//! What must hold of the repair of any text.

use std::borrow::Cow;

use copydesk::Repaired;
use copydesk::repair::{Options, repair};

/// Everything that holds of the repair of any text.
///
/// # Panics
///
/// Where something does not.
pub fn check(text: &str) {
    let options = Options::default();
    holds(text, &|text| repair(text, &options));
}

fn holds(text: &str, repair: &dyn Fn(&str) -> Repaired<'_>) {
    let repaired = repair(text);
    assert_eq!(repair(text), repaired, "the same text is repaired differently");
    let again = repair(&repaired.text);
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::fires;

    const BROKEN: &str = "Der FlÃ¼gel ist grÃ¼n.";

    /// What is said of a repair that a change spoils, from the time on that it is asked for.
    fn spoiled(text: &str, from: u32, change: fn(&mut Repaired<'_>)) -> String {
        let times = Cell::new(0);
        fires(|| {
            holds(text, &|text| {
                let mut repaired = repair(text, &Options::default());
                if times.replace(times.get() + 1) >= from {
                    change(&mut repaired);
                }
                repaired
            });
        })
    }

    #[test]
    fn what_holds_is_let_pass() {
        check(BROKEN);
        check("a plain text");
    }

    #[test]
    fn another_text_notice_or_map_fires() {
        let other = |repaired: &mut Repaired<'_>| repaired.text.to_mut().push('!');
        assert!(spoiled(BROKEN, 1, other).contains("the same text is repaired differently"));
        assert!(spoiled(BROKEN, 2, other).contains("what was repaired is repaired again"));
        let quiet = |repaired: &mut Repaired<'_>| repaired.notices.clear();
        spoiled(BROKEN, 0, quiet);
        let unmapped = |repaired: &mut Repaired<'_>| repaired.map = copydesk::OffsetMap::default();
        spoiled(BROKEN, 0, unmapped);
        // A text that is said to be changed and is not.
        spoiled("plain", 0, |repaired| repaired.text = Cow::Owned("plain".to_owned()));
        // Every repair is the same, and none is one of these edits.
        spoiled(BROKEN, 0, |repaired| repaired.text = Cow::Owned("Der Hahn".to_owned()));
        // Notices where nothing is, or at the end.
        spoiled(BROKEN, 0, |repaired| {
            let end = repaired.text.len();
            let empty = serde_json::json!({ "start": end, "end": end });
            repaired.notices[0].span = serde_json::from_value(empty).unwrap();
        });
    }

    #[test]
    fn ascii_that_is_changed_fires() {
        let message = fires(|| {
            holds("plain", &|text| {
                let edit = serde_json::json!([{ "start": 0, "end": 5, "out_start": 0, "out_end": 5, "kind": "several" }]);
                let mut repaired = repair(BROKEN, &Options::default());
                repaired.map = serde_json::from_value(edit).unwrap();
                repaired.text = Cow::Owned("PLAIN".to_owned());
                if text == "PLAIN" {
                    repaired.map = copydesk::OffsetMap::default();
                    repaired.notices.clear();
                }
                repaired
            });
        });
        assert!(message.contains("ASCII was changed"), "{message}");
    }
}
