//! Where each piece of a changed text came from: [`OffsetMap`], a sorted list of [`Edit`]s, and the builder that makes
//! the text and its map together.

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::cursor::slice;
use crate::span::Span;

/// A place where a text was changed.
///
/// In JSON: `{"start":4,"end":7,"out_start":4,"out_end":6,"kind":"nfc"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Flat", into = "Flat")]
pub struct Edit {
    /// The place in the source; empty where something was put in.
    pub span: Span,
    /// The place in the output; empty where something was taken out.
    pub out: Span,
    /// What was done.
    pub kind: EditKind,
}

#[derive(Serialize, Deserialize)]
struct Flat {
    start: usize,
    end: usize,
    out_start: usize,
    out_end: usize,
    kind: EditKind,
}

impl TryFrom<Flat> for Edit {
    type Error = String;
    fn try_from(flat: Flat) -> Result<Self, Self::Error> {
        let Flat { start, end, out_start, out_end, kind } = flat;
        if start > end || out_start > out_end {
            return Err(format!("the edit of {start}..{end} to {out_start}..{out_end} runs backwards"));
        }
        Ok(Self { span: Span::new(start, end), out: Span::new(out_start, out_end), kind })
    }
}

impl From<Edit> for Flat {
    fn from(edit: Edit) -> Self {
        Self {
            start: edit.span.start(),
            end: edit.span.end(),
            out_start: edit.out.start(),
            out_end: edit.out.end(),
            kind: edit.kind,
        }
    }
}

/// What an [`Edit`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EditKind {
    /// UTF-8 that had been read as another encoding: `Ã©` to `é`.
    Mojibake,
    /// The same where bytes had been lost on the way, so that the most likely letter stands there now.
    Restored,
    /// `\r\n` or another line end to `\n`.
    LineEnd,
    /// A control character taken out.
    Control,
    /// An HTML entity to its character: `&amp;` to `&`.
    Entity,
    /// A sequence to its canonical composition: `e` and U+0301 to `é`.
    Nfc,
    /// A space of another kind to U+0020.
    Space,
    /// A character that shows nothing and means nothing where it stands, taken out: a soft hyphen.
    Invisible,
    /// A full-width or half-width form to the usual one: `１` to `1`.
    Width,
    /// A ligature to its letters: `ﬁ` to `fi`.
    Ligature,
    /// A dash to the chosen one.
    Dash,
    /// `…` to `...`, or the other way.
    Ellipsis,
    /// A quotation mark or apostrophe to another.
    Quote,
    /// A fraction to its digits: `½` to `1/2`.
    Fraction,
    /// More than one of these, where the edits of two maps overlap.
    Several,
}

impl EditKind {
    /// The name in JSON.
    ///
    /// ```
    /// assert_eq!(copydesk::EditKind::LineEnd.name(), "line_end");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mojibake => "mojibake",
            Self::Restored => "restored",
            Self::LineEnd => "line_end",
            Self::Control => "control",
            Self::Entity => "entity",
            Self::Nfc => "nfc",
            Self::Space => "space",
            Self::Invisible => "invisible",
            Self::Width => "width",
            Self::Ligature => "ligature",
            Self::Dash => "dash",
            Self::Ellipsis => "ellipsis",
            Self::Quote => "quote",
            Self::Fraction => "fraction",
            Self::Several => "several",
        }
    }
}

/// Takes places in a changed text back to the text that it was made of, and the other way; all in bytes.
///
/// Between the edits the two texts are the same, so any place has one on the other side: the map is total, and it never
/// swaps two places. A span is taken to the smallest that **covers** it: one that ends inside an edit gets the whole
/// of the edit, and what was taken out (or put in) right at an end belongs to it. So a span that goes there and back
/// again always covers itself. [`to_source_trimmed`](Self::to_source_trimmed) leaves out what vanished at the ends.
///
/// A map made by [`then`](Self::then) keeps both steps, so that it takes each span exactly where the two would, one
/// after the other.
///
/// ```
/// # use copydesk::{OffsetMap, Span};
/// # fn span(start: usize, end: usize) -> Span {
/// #     serde_json::from_value(serde_json::json!({ "start": start, "end": end })).unwrap()
/// # }
/// // `Caf` `e\u{301}` ` au lait` became `Caf` `é` ` au lait`.
/// let map: OffsetMap =
///     serde_json::from_str(r#"[{"start":3,"end":6,"out_start":3,"out_end":5,"kind":"nfc"}]"#)?;
/// assert_eq!(map.to_source(span(0, 5)), span(0, 6));
/// assert_eq!(map.to_source(span(6, 8)), span(7, 9));
/// assert_eq!(map.to_output(span(3, 4)), span(3, 5), "half of the sequence is all of the letter");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Edit>", into = "Vec<Edit>")]
pub struct OffsetMap {
    /// What was done one after the other; each sorted, disjoint, and never empty.
    steps: Vec<Vec<Edit>>,
}

/// Which side of an edit the places looked up are on: `from` one, `to` the other.
type Side = fn(&Edit) -> Span;
const SOURCE: Side = |edit| edit.span;
const OUTPUT: Side = |edit| edit.out;

impl OffsetMap {
    /// The map of steps taken one after the other; the edits of each are sorted and disjoint.
    pub(crate) fn of_steps(steps: impl IntoIterator<Item = Vec<Edit>>) -> Self {
        let mut steps: Vec<_> = steps.into_iter().filter(|edits| !edits.is_empty()).collect();
        for edits in &mut steps {
            edits.shrink_to_fit();
        }
        Self { steps }
    }

    /// Whether nothing was changed.
    #[must_use]
    pub fn is_identity(&self) -> bool {
        self.steps.is_empty()
    }

    /// The changes from the first text to the last, sorted and apart from each other.
    ///
    /// Of a map made by [`then`](Self::then), edits that overlap are one here: of their kind where it is the same,
    /// else [`EditKind::Several`]. This is also what JSON has.
    #[must_use]
    pub fn edits(&self) -> Cow<'_, [Edit]> {
        match self.steps.as_slice() {
            [] => Cow::Borrowed(&[]),
            [edits] => Cow::Borrowed(edits),
            [first, rest @ ..] => {
                Cow::Owned(rest.iter().fold(first.clone(), |first, second| merge(&first, second)))
            }
        }
    }

    /// The place in the source of a span of the output.
    #[must_use]
    pub fn to_source(&self, span: Span) -> Span {
        self.steps.iter().rev().fold(span, |span, edits| cover(edits, span, OUTPUT, SOURCE))
    }

    /// The place in the output of a span of the source.
    #[must_use]
    pub fn to_output(&self, span: Span) -> Span {
        self.steps.iter().fold(span, |span, edits| cover(edits, span, SOURCE, OUTPUT))
    }

    /// The place in the source of a span of the output, without what was taken out right before or after it.
    ///
    /// Spans that are apart stay apart, unless they share an edit.
    ///
    /// ```
    /// # use copydesk::{OffsetMap, Span};
    /// # fn span(start: usize, end: usize) -> Span {
    /// #     serde_json::from_value(serde_json::json!({ "start": start, "end": end })).unwrap()
    /// # }
    /// // A soft hyphen stood before `5 km`.
    /// let map: OffsetMap =
    ///     serde_json::from_str(r#"[{"start":0,"end":2,"out_start":0,"out_end":0,"kind":"invisible"}]"#)?;
    /// assert_eq!(map.to_source_trimmed(span(0, 4)), span(2, 6));
    /// assert_eq!(map.to_source(span(0, 4)), span(0, 6));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn to_source_trimmed(&self, span: Span) -> Span {
        self.steps.iter().rev().fold(span, |span, edits| trimmed(edits, span))
    }

    /// The map of this change and then another one, of what this one made.
    #[must_use]
    pub fn then(mut self, next: &Self) -> Self {
        self.steps.extend_from_slice(&next.steps);
        self
    }
}

impl From<OffsetMap> for Vec<Edit> {
    fn from(map: OffsetMap) -> Self {
        map.edits().into_owned()
    }
}

impl TryFrom<Vec<Edit>> for OffsetMap {
    type Error = String;
    fn try_from(edits: Vec<Edit>) -> Result<Self, Self::Error> {
        let (mut source, mut out) = (0_usize, 0_usize);
        for edit in &edits {
            let same = (edit.span.start().checked_sub(source), edit.out.start().checked_sub(out));
            if !matches!(same, (Some(a), Some(b)) if a == b) || (edit.span.is_empty() && edit.out.is_empty())
            {
                let (span, to) = (edit.span, edit.out);
                return Err(format!("the edit of {span:?} to {to:?} does not fit to the ones before it"));
            }
            (source, out) = (edit.span.end(), edit.out.end());
        }
        Ok(Self { steps: if edits.is_empty() { Vec::new() } else { vec![edits] } })
    }
}

fn cover(edits: &[Edit], span: Span, from: Side, to: Side) -> Span {
    Span::new(least(edits, span.start(), from, to).0, greatest(edits, span.end(), from, to).0)
}

fn trimmed(edits: &[Edit], span: Span) -> Span {
    // Inside an edit both ends cover it; at its border they leave out what vanished there.
    let end_inside = |(at, inside): (usize, bool), other: usize| if inside { other } else { at };
    let start = end_inside(
        greatest(edits, span.start(), OUTPUT, SOURCE),
        least(edits, span.start(), OUTPUT, SOURCE).0,
    );
    let end =
        end_inside(least(edits, span.end(), OUTPUT, SOURCE), greatest(edits, span.end(), OUTPUT, SOURCE).0);
    Span::new(start, end.max(start))
}

/// The first of the places that `at` may be, and whether `at` lies inside an edit.
fn least(edits: &[Edit], at: usize, from: Side, to: Side) -> (usize, bool) {
    let next = edits.partition_point(|edit| from(edit).end() < at);
    match edits.get(next) {
        Some(edit) if from(edit).start() >= at => (to(edit).start() - (from(edit).start() - at), false),
        Some(edit) if from(edit).end() == at => (to(edit).end(), false),
        Some(edit) => (to(edit).start(), true),
        None => (beyond(edits.last(), at, from, to), false),
    }
}

/// The last of the places that `at` may be, and whether `at` lies inside an edit.
fn greatest(edits: &[Edit], at: usize, from: Side, to: Side) -> (usize, bool) {
    let after = edits.partition_point(|edit| from(edit).start() <= at);
    match edits.get(..after).and_then(<[_]>::last) {
        Some(edit) if from(edit).end() <= at => (beyond(Some(edit), at, from, to), false),
        Some(edit) if from(edit).start() == at => (to(edit).start(), false),
        Some(edit) => (to(edit).end(), true),
        None => (at, false),
    }
}

/// A place after an edit, with none between.
fn beyond(edit: Option<&Edit>, at: usize, from: Side, to: Side) -> usize {
    edit.map_or(at, |edit| to(edit).end() + (at - from(edit).end()))
}

/// The edits of two steps as if made in one: those that share anything in the text between are one.
fn merge(first: &[Edit], second: &[Edit]) -> Vec<Edit> {
    let mut merged = Vec::with_capacity(first.len().max(second.len()));
    let mut first = first.iter().peekable();
    let mut second = second.iter().peekable();
    // The ends of the last edits, in the source and the text between, and there and in the output.
    let (mut source, mut between) = ((0, 0), (0, 0));
    let place = |middle: usize, (there, here): (usize, usize)| there + (middle - here);
    loop {
        // Where both take out and put in at one place, the first does so first.
        let begins = match (first.peek(), second.peek()) {
            (None, None) => return merged,
            (Some(a), Some(b)) => a.out.min(b.span),
            (Some(a), None) => a.out,
            (None, Some(b)) => b.span,
        };
        let start = begins.start();
        let (from, to) = (place(start, source), place(start, between));
        let mut end = begins.end();
        let mut kind = None;
        let mut add = |next: EditKind| {
            kind = Some(kind.map_or(next, |k| if k == next { k } else { EditKind::Several }))
        };
        let mut taken = false;
        loop {
            let within = |span: Span| span.start() < end || (!taken && span == begins);
            if let Some(a) = first.next_if(|a| within(a.out)) {
                end = end.max(a.out.end());
                source = (a.span.end(), a.out.end());
                add(a.kind);
            } else if let Some(b) = second.next_if(|b| within(b.span)) {
                end = end.max(b.span.end());
                between = (b.out.end(), b.span.end());
                add(b.kind);
            } else {
                break;
            }
            taken = true;
        }
        let span = Span::new(from, place(end, source));
        let out = Span::new(to, place(end, between));
        if let (Some(kind), false) = (kind, span.is_empty() && out.is_empty()) {
            merged.push(Edit { span, out, kind });
        }
    }
}

/// Makes a changed text and its map: takes the source from its start to its end, each piece as it is or as something
/// else. Nothing is allocated until something differs.
#[derive(Debug)]
pub(crate) struct Editor<'t> {
    text: &'t str,
    out: String,
    /// How far the source is copied to `out`.
    copied: usize,
    /// How far the source was taken.
    at: usize,
    edits: Vec<Edit>,
}

impl<'t> Editor<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, out: String::new(), copied: 0, at: 0, edits: Vec::new() }
    }

    /// How far the source was taken.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Takes the source up to the end of `range` as it is. Before an edit this need not be said.
    pub(crate) fn push_same(&mut self, range: Range<usize>) {
        debug_assert!(range.start == self.at && range.start <= range.end && range.end <= self.text.len());
        self.at = range.end;
    }

    /// Takes the source up to `range` as it is, and puts `replacement` for what stands there. Does nothing where it is
    /// the same.
    pub(crate) fn push_edit(&mut self, range: Range<usize>, replacement: &str, kind: EditKind) {
        debug_assert!(self.at <= range.start && range.start <= range.end && range.end <= self.text.len());
        let span = Span::new(range.start, range.end);
        self.at = range.end;
        if slice(self.text, span) == replacement {
            return;
        }
        if self.edits.is_empty() {
            self.out.reserve(self.text.len() + replacement.len());
        }
        self.out.push_str(slice(self.text, Span::new(self.copied, range.start)));
        let start = self.out.len();
        self.out.push_str(replacement);
        self.copied = range.end;
        self.edits.push(Edit { span, out: Span::new(start, self.out.len()), kind });
    }

    /// The text, borrowed when nothing changed, and its map. What was not taken stays as it is.
    pub(crate) fn finish(mut self) -> (Cow<'t, str>, OffsetMap) {
        if self.edits.is_empty() {
            return (Cow::Borrowed(self.text), OffsetMap::default());
        }
        self.out.push_str(slice(self.text, Span::new(self.copied, self.text.len())));
        self.edits.shrink_to_fit();
        (Cow::Owned(self.out), OffsetMap { steps: vec![self.edits] })
    }
}

#[cfg(test)]
#[allow(clippy::string_slice)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KINDS: [EditKind; 3] = [EditKind::Nfc, EditKind::Space, EditKind::Quote];

    /// `text` with pieces of it replaced, by what `cuts` says: how much stays, how much is replaced, by what.
    fn edited<'t>(text: &'t str, cuts: &[(usize, usize, usize)]) -> (Cow<'t, str>, OffsetMap) {
        let mut editor = Editor::new(text);
        let mut at = 0;
        for (i, &(same, taken, given)) in cuts.iter().enumerate() {
            let start = at + same;
            if start + taken > text.len() {
                break;
            }
            at = start + taken;
            if taken + given > 0 {
                editor.push_edit(start..at, &"xyz"[..given], KINDS[i % 3]);
            }
        }
        editor.finish()
    }

    fn cuts() -> impl Strategy<Value = Vec<(usize, usize, usize)>> {
        prop::collection::vec((0..4_usize, 0..4_usize, 0..4_usize), 0..6)
    }

    fn spans(length: usize) -> impl Iterator<Item = Span> {
        (0..=length).flat_map(move |start| (start..=length).map(move |end| Span::new(start, end)))
    }

    /// What holds of every map between two texts.
    fn check(source: &str, out: &str, map: &OffsetMap) {
        for (length, other, there, back) in [
            (
                source.len(),
                out.len(),
                OffsetMap::to_output as fn(&OffsetMap, Span) -> Span,
                OffsetMap::to_source as _,
            ),
            (
                out.len(),
                source.len(),
                OffsetMap::to_source,
                OffsetMap::to_output as fn(&OffsetMap, Span) -> Span,
            ),
        ] {
            for span in spans(length) {
                let far = there(map, span);
                assert!(far.end() <= other, "{span:?} to {far:?}");
                assert!(back(map, far).contains(span), "{span:?} to {far:?} to {:?}", back(map, far));
                if span.start() > 0 {
                    let before = there(map, Span::new(span.start() - 1, span.end() - 1));
                    assert!(before.start() <= far.start() && before.end() <= far.end());
                }
            }
            assert_eq!(there(map, Span::new(0, length)), Span::new(0, other));
        }
        for span in spans(out.len()) {
            let (all, trimmed) = (map.to_source(span), map.to_source_trimmed(span));
            assert!(all.contains(trimmed), "{span:?}: {all:?}, {trimmed:?}");
        }
    }

    /// The output anew, of the source and the edits.
    fn replay(source: &str, out: &str, edits: &[Edit]) -> String {
        let mut text = String::new();
        let mut at = 0;
        for edit in edits {
            text += &source[at..edit.span.start()];
            assert_eq!(text.len(), edit.out.start());
            text += &out[edit.out.range()];
            at = edit.span.end();
        }
        text + &source[at..]
    }

    proptest! {
        #[test]
        fn maps_cover_and_compose(first in cuts(), second in cuts(), third in cuts()) {
            let source = "abcdefghijklmnopqrst";
            let (one, first) = edited(source, &first);
            let (two, second) = edited(&one, &second);
            let (three, third) = edited(&two, &third);
            let both = first.clone().then(&second);
            check(source, &two, &both);
            for span in spans(two.len()) {
                prop_assert_eq!(both.to_source(span), first.to_source(second.to_source(span)));
            }
            for span in spans(source.len()) {
                prop_assert_eq!(both.to_output(span), second.to_output(first.to_output(span)));
            }
            prop_assert_eq!(
                both.clone().then(&third),
                first.then(&second.then(&third))
            );
            // In one list the edits say the same, if coarser.
            let all = both.then(&third);
            let edits = all.edits().into_owned();
            prop_assert_eq!(replay(source, &three, &edits), &*three);
            let one = OffsetMap::try_from(edits).unwrap();
            check(source, &three, &one);
            let json = serde_json::to_string(&all).unwrap();
            prop_assert_eq!(serde_json::from_str::<OffsetMap>(&json).unwrap(), one);
        }

        #[test]
        fn trimmed_spans_stay_apart(cuts in cuts()) {
            let (out, map) = edited("abcdefghijklmnopqrst", &cuts);
            let inside = |at| map.edits().iter().any(|edit| edit.out.start() < at && at < edit.out.end());
            for left in spans(out.len()).filter(|left| !left.is_empty()) {
                let after = spans(out.len()).filter(|right| right.start() >= left.end() && !right.is_empty());
                for right in after.filter(|right| !inside(left.end()) || !inside(right.start())) {
                    prop_assert!(!map.to_source_trimmed(left).overlaps(map.to_source_trimmed(right)));
                }
            }
        }
    }

    #[test]
    fn what_runs_backwards_is_not_read() {
        let edit = |start: usize, end: usize, out_start: usize, out_end: usize| {
            let json = format!(
                r#"{{"start":{start},"end":{end},"out_start":{out_start},"out_end":{out_end},"kind":"quote"}}"#
            );
            serde_json::from_str::<Edit>(&json).map_err(|error| error.to_string())
        };
        let good = edit(2, 3, 2, 4).unwrap();
        assert_eq!((good.span, good.out), (Span::new(2, 3), Span::new(2, 4)));
        for backwards in [edit(3, 2, 2, 4), edit(2, 3, 4, 2)] {
            assert!(backwards.unwrap_err().contains("runs backwards"));
        }
        let span = |json: &str| serde_json::from_str::<Span>(json).map_err(|error| error.to_string());
        assert_eq!(span(r#"{"start":2,"end":2}"#), Ok(Span::new(2, 2)));
        assert!(span(r#"{"start":2,"end":1}"#).unwrap_err().contains("from 2 to 1 runs backwards"));
    }

    #[test]
    fn nothing_is_allocated_when_nothing_changes() {
        let mut editor = Editor::new("as it was");
        editor.push_same(0..3);
        editor.push_edit(3..5, "it", EditKind::Quote);
        assert_eq!(editor.at(), 5);
        let (text, map) = editor.finish();
        assert!(matches!(text, Cow::Borrowed("as it was")));
        assert!(map.is_identity() && map.edits().is_empty());
    }

    #[test]
    fn edits_of_two_steps_that_touch_stay_two() {
        let edit = |span: Range<usize>, out: Range<usize>, kind| Edit {
            span: Span::new(span.start, span.end),
            out: Span::new(out.start, out.end),
            kind,
        };
        let map = |edits: Vec<Edit>| OffsetMap::try_from(edits).unwrap();
        let first = map(vec![edit(2..4, 2..3, EditKind::Nfc)]);
        let apart = map(vec![edit(3..4, 3..5, EditKind::Space)]);
        assert_eq!(
            *first.clone().then(&apart).edits(),
            [edit(2..4, 2..3, EditKind::Nfc), edit(4..5, 3..5, EditKind::Space)]
        );
        let over = map(vec![edit(2..4, 2..5, EditKind::Space)]);
        assert_eq!(*first.clone().then(&over).edits(), [edit(2..5, 2..5, EditKind::Several)]);
        let same = map(vec![edit(1..3, 1..2, EditKind::Nfc)]);
        assert_eq!(*first.then(&same).edits(), [edit(1..4, 1..2, EditKind::Nfc)]);
        // Put in and taken out again.
        let put = map(vec![edit(3..3, 3..5, EditKind::Nfc)]);
        let taken = map(vec![edit(3..5, 3..3, EditKind::Nfc)]);
        assert!(put.then(&taken).edits().is_empty());
    }

    #[test]
    fn edits_that_do_not_fit_are_no_map() {
        for json in [
            r#"[{"start":3,"end":2,"out_start":3,"out_end":3,"kind":"nfc"}]"#,
            r#"[{"start":3,"end":4,"out_start":2,"out_end":3,"kind":"nfc"}]"#,
            r#"[{"start":3,"end":3,"out_start":3,"out_end":3,"kind":"nfc"}]"#,
            r#"[{"start":3,"end":4,"out_start":3,"out_end":3,"kind":"nfc"},
                {"start":3,"end":4,"out_start":3,"out_end":3,"kind":"nfc"}]"#,
        ] {
            assert!(serde_json::from_str::<OffsetMap>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn kinds_are_named_as_in_json() {
        for kind in [EditKind::LineEnd, EditKind::Nfc, EditKind::Several] {
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        }
    }
}
