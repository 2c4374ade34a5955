//! What must hold of the repair of any text.

use std::borrow::Cow;

use copydesk::repair::{Options, repair};
use copydesk::{Repaired, Span};

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
    judge(text, &repaired);
}

/// What holds of one repair: the edits are all that differs, in order and apart, and each has a notice.
fn judge(text: &str, repaired: &Repaired<'_>) {
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
        inside(edit.span, repaired.map.to_source(repaired.map.to_output(edit.span)));
        inside(edit.out, repaired.map.to_output(repaired.map.to_source(edit.out)));
        (at, out) = (edit.span.end(), edit.out.end());
    }
    assert_eq!(text.get(at..), repaired.text.get(out..));
    for notice in &repaired.notices {
        assert!(repaired.text.get(notice.span.range()).is_some_and(|slice| !slice.is_empty()), "{notice:?}");
    }
}

/// That the way there and back leads around a place.
fn inside(part: Span, whole: Span) {
    assert!(whole.contains(part), "{part:?} becomes {whole:?}");
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
        // What was repaired and is noticed again.
        let noticed =
            |repaired: &mut Repaired<'_>| repaired.notices = repair(BROKEN, &Options::default()).notices;
        assert!(spoiled(BROKEN, 2, noticed).contains("notices"));
    }

    /// What is said where one edit is told to make a text of another.
    fn edited(text: &str, made: &str, edit: [usize; 4], notice: [usize; 2]) -> String {
        let [start, end, out_start, out_end] = edit;
        let mut repaired = repair(BROKEN, &Options::default());
        repaired.text = Cow::Owned(made.to_owned());
        let edits = serde_json::json!(
            [{ "start": start, "end": end, "out_start": out_start, "out_end": out_end, "kind": "several" }]
        );
        repaired.map = serde_json::from_value(edits).unwrap();
        repaired.notices.truncate(1);
        let place = serde_json::json!({ "start": notice[0], "end": notice[1] });
        repaired.notices[0].span = serde_json::from_value(place).unwrap();
        fires(|| judge(text, &repaired))
    }

    #[test]
    fn edits_that_are_not_what_differs_fire() {
        let nowhere = [900, 901];
        assert!(edited("äbc", "ébc", [0, 2, 0, 2], nowhere).contains("Notice"));
        assert!(edited("äbc", "ébc", [0, 2, 0, 2], [2, 2]).contains("Notice"));
        // Before, outside of either text, and after.
        assert!(edited("xäb", "yéb", [1, 3, 1, 3], [0, 1]).contains("left: Some(\"x\")"));
        edited("ä", "é", [90, 91, 90, 91], [0, 1]);
        edited("äb", "äb", [2, 3, 2, 9], [0, 1]);
        assert!(edited("äb", "éc", [0, 2, 0, 2], [0, 1]).contains("left: Some(\"b\")"));
    }

    #[test]
    fn a_way_that_does_not_lead_back_fires() {
        let span = |start: usize, end: usize| -> Span {
            serde_json::from_value(serde_json::json!({ "start": start, "end": end })).unwrap()
        };
        inside(span(1, 2), span(0, 2));
        fires(|| inside(span(0, 2), span(1, 2)));
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
