//! What must hold of any text that is normalized by any options.

use copydesk::normalize::{Dashes, Ellipses, Options, Preset, Quotes, Width, normalize};
use copydesk::{Normalized, OffsetMap, Span};

/// Four bytes tell the options and whether the text is to be long, the rest is the text.
pub fn check_bytes(bytes: &[u8]) {
    let Some((bits, text)) = bytes.split_first_chunk() else { return };
    let bits = u32::from_le_bytes(*bits);
    let text = String::from_utf8_lossy(text);
    if bits >> 30 == 3 {
        // What is normalized piece by piece is more than one.
        check(&text.repeat(LONG / text.len().max(1)), &options(bits));
        return;
    }
    check(&text, &options(bits));
    for preset in Preset::ALL {
        check(&text, &preset.options());
    }
}

/// Longer than a piece in which a text is normalized.
const LONG: usize = 2200;

/// The options that the bits of a number tell.
pub fn options(bits: u32) -> Options {
    let on = |bit: u32| bits >> bit & 1 == 1;
    let mut options = Options::default();
    options.line_ends = on(0);
    options.controls = on(1);
    options.entities = on(2);
    options.nfc = on(3);
    options.soft_hyphens = on(4);
    options.zero_width = on(5);
    options.bidi = on(6);
    options.ligatures = on(7);
    options.no_break_spaces = on(8);
    options.fixed_spaces = on(9);
    options.ideographic_spaces = on(10);
    options.digit_spaces = on(11);
    options.fractions = on(12);
    options.width = if on(13) { Width::Letters } else { Width::Keep };
    options.dashes = if on(14) { Dashes::Typographic } else { Dashes::Keep };
    options.ellipses = if on(15) { Ellipses::Typographic } else { Ellipses::Keep };
    options.quotes = if on(16) { Quotes::Straight } else { Quotes::Keep };
    if on(17) {
        options.width = Width::All;
    }
    if on(18) {
        options.dashes = Dashes::Ascii;
    }
    if on(19) {
        options.ellipses = Ellipses::Ascii;
    }
    options
}

/// Normalizing twice is normalizing once; the edits make the text of the source; spans there and back cover, in order.
///
/// # Panics
///
/// Where something does not hold.
pub fn check(text: &str, options: &Options) {
    let once = normalize(text, options);
    holds(text, options, &once, &normalize(&once.text, options));
}

fn holds(text: &str, options: &Options, once: &Normalized<'_>, twice: &Normalized<'_>) {
    assert_eq!(once.text, twice.text, "of {text:?} by {options:?}");
    assert_eq!(once.map.is_identity(), once.text == text, "of {text:?} by {options:?}");

    let mut made = String::new();
    let mut at = 0;
    let edits = once.map.edits();
    for edit in &*edits {
        made += &text[at..edit.span.start()];
        made += &once.text[edit.out.range()];
        at = edit.span.end();
    }
    assert_eq!(made + &text[at..], once.text, "of {text:?} by {options:?}");

    there_and_back(text, &once.text, OffsetMap::to_output, OffsetMap::to_source, &once.map);
    there_and_back(&once.text, text, OffsetMap::to_source, OffsetMap::to_output, &once.map);
    for edit in &*edits {
        let trimmed = once.map.to_source_trimmed(edit.out);
        inside(text, once.map.to_source(edit.out), trimmed);
    }
}

/// That a place is one of the text, inside of another.
fn inside(text: &str, whole: Span, part: Span) {
    assert!(text.get(part.range()).is_some() && whole.contains(part), "{part:?} in {whole:?} of {text:?}");
}

type Way = fn(&OffsetMap, Span) -> Span;

fn there_and_back(from: &str, to: &str, there: Way, back: Way, map: &OffsetMap) {
    if map.is_identity() {
        return;
    }
    // Every character, and what reaches over a few of them.
    let places: Vec<_> = (0..=from.len()).filter(|&at| from.is_char_boundary(at)).collect();
    for width in [1, 4] {
        let mut last = 0;
        for pair in places.windows(width + 1) {
            let span = span(pair[0], pair[width]);
            let far = there(map, span);
            assert!(to.get(far.range()).is_some(), "{span:?} of {from:?} is {far:?} of {to:?}");
            assert!(back(map, far).contains(span), "{span:?} of {from:?} is {far:?} of {to:?}");
            assert!(last <= far.start(), "{span:?} of {from:?} is {far:?} of {to:?}");
            last = far.start();
        }
    }
}

fn span(start: usize, end: usize) -> Span {
    serde_json::from_value(serde_json::json!({ "start": start, "end": end })).expect("a span")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    const TEXT: &str = "It’s 5\u{A0}km &amp; a\u{AD}way";

    /// What is said of a text that is normalized and spoiled.
    fn spoiled(change: fn(&mut Normalized<'_>, &mut Normalized<'_>)) -> String {
        let options = Preset::News.options();
        let once = normalize(TEXT, &options);
        let text = once.text.clone().into_owned();
        let mut first = once.clone();
        let mut twice = normalize(&text, &options);
        holds(TEXT, &options, &first, &twice);
        change(&mut first, &mut twice);
        fires(|| holds(TEXT, &options, &first, &twice))
    }

    #[test]
    fn what_is_not_normal_yet_fires() {
        spoiled(|_, twice| twice.text = "other".into());
    }

    #[test]
    fn edits_that_do_not_make_the_text_fire() {
        let options = Options::default();
        let made = |made: &'static str| {
            let edits = serde_json::json!(
                [{ "start": 0, "end": 1, "out_start": 0, "out_end": 1, "kind": "several" }]
            );
            let mut once = normalize("abc", &options);
            once.text = made.into();
            once.map = serde_json::from_value(edits).unwrap();
            holds("abc", &options, &once, &once);
        };
        made("xbc");
        assert!(fires(|| made("xbd")).contains("xbd"));
        inside("abc", span(0, 2), span(1, 2));
        fires(|| inside("abc", span(0, 2), span(1, 3)));
        fires(|| inside("é", span(0, 2), span(1, 2)));
    }

    #[test]
    fn a_map_that_does_not_lead_there_and_back_fires() {
        spoiled(|once, _| once.map = OffsetMap::default());
        spoiled(|once, twice| {
            once.text = "other".into();
            twice.text = "other".into();
        });
        let map = |edits: serde_json::Value| serde_json::from_value::<OffsetMap>(edits).unwrap();
        // A way that goes off the boundaries, one that does not come back, and one that runs backwards.
        let edits = || {
            map(
                serde_json::json!([{ "start": 0, "end": 1, "out_start": 0, "out_end": 2, "kind": "several" }]),
            )
        };
        let whole: Way = |_, span| span;
        let nowhere: Way = |_, _| span(0, 0);
        let far: Way = |_, _| span(0, 90);
        let backwards: Way = |_, place| span(9 - place.start(), 9 - place.start());
        let all: Way = |_, _| span(0, 9);
        there_and_back("abcdefghi", "abcdefghi", whole, whole, &edits());
        fires(|| there_and_back("abcdefghi", "abcdefghi", far, all, &edits()));
        fires(|| there_and_back("abcdefghi", "abcdefghi", whole, nowhere, &edits()));
        fires(|| there_and_back("abcdefghi", "abcdefghi", backwards, all, &edits()));
    }
}
