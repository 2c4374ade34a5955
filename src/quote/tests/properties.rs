//! What holds of every document whose quotations are written well, in whatever convention.

use std::ops::Range;

use proptest::prelude::*;

use super::*;
use crate::language::Locale;
use crate::language::marks::{CONVENTIONS, MarkSet, marks_of, tags};

/// A way of writing: the marks, what stands inside them, the apostrophe, and the locale that has to be told.
struct Writing {
    marks: MarkSet,
    space: &'static str,
    locale: Option<Locale>,
}

/// Every convention: of CLDR's with the locale told, of the others without one; guillemets with and without blanks.
fn writings() -> Vec<Writing> {
    let mut out: Vec<Writing> = Vec::new();
    let mut add = |marks: MarkSet, locale: Option<Locale>| {
        let spaces: &[&str] = if marks[0] == "«" { &["", "\u{A0}", "\u{202F}"] } else { &[""] };
        for &space in spaces {
            if !out.iter().any(|known| (known.marks, known.space) == (marks, space)) {
                out.push(Writing { marks, space, locale: locale.clone() });
            }
        }
    };
    for convention in CONVENTIONS {
        add(convention.marks, None);
    }
    for tag in tags() {
        let locale: Locale = tag.parse().unwrap();
        add(marks_of(&locale), Some(locale));
    }
    out
}

/// A mark's place, and a quotation: its marks, and which one it is inside of.
type Place = Range<usize>;
#[derive(Clone, Debug, PartialEq)]
struct Written {
    open: Place,
    close: Place,
    parent: Option<usize>,
    paragraph: usize,
}

#[derive(Default)]
struct Text {
    text: String,
    quotes: Vec<Written>,
    paragraph: usize,
}

const NAMES: &[&str] = &["Mila", "Jon", "Adam", "Eva"];
const WORDS: &[&str] =
    &["river", "open", "bridge", "slowly", "many", "green", "under", "town", "bread", "walk"];

impl Text {
    fn mark(&mut self, mark: &str) -> Place {
        let start = self.text.len();
        self.text.push_str(mark);
        start..self.text.len()
    }

    fn words(&mut self, seed: usize, count: usize) {
        for i in 0..count {
            if i > 0 {
                self.text.push(' ');
            }
            self.text.push_str(WORDS[(seed + i * 3) % WORDS.len()]);
        }
    }

    /// A quotation at level 0 or 1 with what `inside` writes.
    fn quote(&mut self, way: &Writing, parent: Option<usize>, inside: impl FnOnce(&mut Self, usize)) {
        let level = usize::from(parent.is_some());
        let open = self.mark(way.marks[level * 2]);
        let place = self.quotes.len();
        self.quotes.push(Written { open, close: 0..0, parent, paragraph: self.paragraph });
        self.text.push_str(way.space);
        inside(self, place);
        self.text.push_str(way.space);
        self.quotes[place].close = self.mark(way.marks[level * 2 + 1]);
    }

    fn sentence(&mut self, way: &Writing, plan: u8) {
        let seed = usize::from(plan / 8);
        let name = NAMES[seed % NAMES.len()];
        let straight = way.marks.concat().contains(['"', '\'']);
        match plan % 8 {
            0 => {
                self.text.push_str(name);
                self.text.push_str(if straight { " doesn't " } else { " doesn’t " });
                self.words(seed, 3);
                self.text.push('.');
            }
            1 | 2 => {
                self.quote(way, None, |text, _| {
                    text.text.push_str("We ");
                    text.words(seed, 2 + seed % 4);
                    text.text.push(',');
                });
                self.text.push_str(" said ");
                self.text.push_str(name);
                self.text.push('.');
            }
            3 => {
                self.text.push_str(name);
                self.text.push_str(" said: ");
                self.quote(way, None, |text, _| {
                    text.text.push_str("We ");
                    text.words(seed, 2 + seed % 4);
                    text.text.push('.');
                });
            }
            4 | 5 => {
                self.text.push_str("They call it ");
                self.quote(way, None, |text, _| text.words(seed, 1 + seed % 3));
                self.text.push_str(" in town.");
            }
            6 => {
                self.quote(way, None, |text, outer| {
                    text.text.push_str("We ");
                    text.words(seed, 2);
                    text.text.push(' ');
                    text.quote(way, Some(outer), |text, _| text.words(seed + 1, 1 + seed % 2));
                    text.text.push_str(" here,");
                });
                self.text.push_str(" said ");
                self.text.push_str(name);
                self.text.push('.');
            }
            _ => {
                self.text.push_str(name);
                self.text.push_str(" said: ");
                self.quote(way, None, |text, outer| {
                    text.text.push_str("We ");
                    text.words(seed, 2);
                    text.text.push(' ');
                    text.quote(way, Some(outer), |text, _| text.words(seed + 1, 2));
                    text.text.push('.');
                });
            }
        }
    }

    /// A document: paragraphs of sentences, each told by a byte.
    fn of(way: &Writing, plan: &[Vec<u8>]) -> Self {
        let mut text = Self::default();
        for (i, paragraph) in plan.iter().enumerate() {
            text.paragraph = i;
            if i > 0 {
                text.text.push_str("\n\n");
            }
            for (j, &sentence) in paragraph.iter().enumerate() {
                if j > 0 {
                    text.text.push(' ');
                }
                text.sentence(way, sentence);
            }
        }
        text
    }
}

fn plan() -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(any::<u8>(), 1..6), 1..5)
}

/// The quotations that are read, without what they say: marks, parent, whether they go on.
type Reading = (Option<Place>, Option<Place>, Option<(usize, usize)>);

fn readings(text: &str, locale: Option<&Locale>) -> Vec<Reading> {
    let (quotes, _) = read_all(text, &tables("und"), locale);
    let span = |i: usize| (quotes[i].span.start(), quotes[i].span.end());
    let reading = |quote: &Found<Quote<'_>>| {
        let (open, close) = (quote.value.open.as_ref(), quote.value.close.as_ref());
        (
            open.map(|open| quote.span.start()..quote.span.start() + open.len()),
            close.map(|close| quote.span.end() - close.len()..quote.span.end()),
            quote.value.parent.map(span),
        )
    };
    quotes.iter().map(reading).collect()
}

fn expected(text: &Text) -> Vec<Reading> {
    let span = |i: usize| (text.quotes[i].open.start, text.quotes[i].close.end);
    let reading =
        |quote: &Written| (Some(quote.open.clone()), Some(quote.close.clone()), quote.parent.map(span));
    text.quotes.iter().map(reading).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    /// What is written well is read as it is written.
    #[test]
    fn well_written_quotations_are_read(plan in plan(), way in 0..writings().len()) {
        let way = &writings()[way];
        let text = Text::of(way, &plan);
        prop_assert_eq!(readings(&text.text, way.locale.as_ref()), expected(&text), "{}", text.text);
    }

    /// Without one mark, the quotations that it does not touch are read as before. It touches the quotation whose mark it is,
    /// and what is inside and around that. Sesotho's “…’ is left out: what closes it is an apostrophe to every other mark
    /// that opens. Where single marks close the outermost it touches all of its paragraph: what closes them
    /// can be read as an apostrophe.
    #[test]
    fn a_lost_mark_touches_its_own_quotation(plan in plan(), way in 0..writings().len()) {
        let way = &writings()[way];
        prop_assume!(way.marks[..2] != ["“", "’"]);
        let text = Text::of(way, &plan);
        let outer = |mut i: usize| {
            while let Some(parent) = text.quotes[i].parent {
                i = parent;
            }
            i
        };
        let outermost: Vec<usize> = (0..text.quotes.len()).filter(|&i| text.quotes[i].parent.is_none()).collect();
        for (i, quote) in text.quotes.iter().enumerate() {
            for lost in [&quote.open, &quote.close] {
                let mut broken = text.text.clone();
                broken.replace_range(lost.clone(), "");
                let found = readings(&broken, way.locale.as_ref());
                let moved = |at: usize| if at >= lost.end { at - lost.len() } else { at };
                let own = outermost.iter().position(|&j| j == outer(i)).unwrap();
                for (j, other) in text.quotes.iter().enumerate() {
                    let place = outermost.iter().position(|&k| k == outer(j)).unwrap();
                    let single = ["‘", "’", "'"].contains(&way.marks[1]);
                    let near = (single || place == own) && other.paragraph == quote.paragraph;
                    if near {
                        continue;
                    }
                    let place = |place: &Place| Some(moved(place.start)..moved(place.end));
                    let (open, close) = (place(&other.open), place(&other.close));
                    prop_assert!(
                        found.iter().any(|(o, c, _)| (o, c) == (&open, &close)),
                        "without the mark at {:?}, {:?} is lost: {}", lost, (&open, &close), broken
                    );
                }
            }
        }
    }

    /// Two documents with a blank line between them are read as they are alone, if both are written in one way: what a
    /// document's marks say of its habits is said of the whole.
    #[test]
    fn two_documents_joined_are_read_as_alone(one in plan(), two in plan(), way in 0..writings().len()) {
        let way = &writings()[way];
        let (one, two) = (Text::of(way, &one), Text::of(way, &two));
        let joined = format!("{}\n\n{}", one.text, two.text);
        let by = one.text.len() + 2;
        let moved = |place: Place| place.start + by..place.end + by;
        let mut alone = readings(&one.text, way.locale.as_ref());
        alone.extend(readings(&two.text, way.locale.as_ref()).into_iter().map(|(open, close, parent)| {
            (open.map(moved), close.map(moved), parent.map(|(start, end)| (start + by, end + by)))
        }));
        prop_assert_eq!(readings(&joined, way.locale.as_ref()), alone, "{}", joined);
    }
}

/// How many readings are weighed, and how many marks there are.
fn steps(text: &str) -> usize {
    let marks = marks::find(text, &tables("en").marks);
    pair::pair(&marks, &QuoteStyle::of(&marks.marks, None)).weighed + marks.marks.len()
}

#[test]
fn ten_times_the_marks_are_ten_times_the_steps() {
    let marks =
        ["\"", "'", "“", "”", "„", "‘", "’", "«", "»", "<<", "''", "‘‘", "’’", "「", "」", ",,", "` ", "› "];
    let mut units: Vec<String> = marks.iter().map(|mark| (*mark).to_owned()).collect();
    for (i, mark) in marks.iter().enumerate() {
        let (second, third) = (marks[(i * 7 + 3) % marks.len()], marks[(i * 5 + 1) % marks.len()]);
        units.extend([
            format!("{mark} "),
            format!("{mark}a"),
            format!("{mark}\n"),
            format!("{mark}a{second}"),
            format!("{mark}{second}"),
            format!(" {mark}a {second}b{third}\n"),
        ]);
    }
    for unit in units {
        let read = |bytes: usize| steps(&unit.repeat(bytes / unit.len()));
        let (one, ten) = (read(1_000), read(10_000));
        assert!(ten <= one * 11 + 500, "{unit:?}: {one} steps, then {ten}");
    }
}

/// A stack of 128 kB is enough for whatever nests.
#[test]
fn nothing_recurses_on_what_nests() {
    for unit in ["「", "“a ‘b ", "«‹"] {
        let text = unit.repeat(200_000 / unit.chars().count());
        let read = move || {
            let (quotes, _) = read_all(&text, &tables("en"), None);
            quotes.iter().map(|quote| quote.value.level).max()
        };
        let thread = std::thread::Builder::new().stack_size(128 * 1024).spawn(read).unwrap();
        assert_eq!(thread.join().unwrap(), Some(7), "{unit}");
    }
}

#[test]
fn quotations_nest_as_deep_as_they_are_written() {
    for depth in 1..=8 {
        let open: String = (0..depth).map(|i| if i % 2 == 0 { "“a " } else { "‘a " }).collect();
        let close: Vec<_> = (0..depth).rev().map(|i| if i % 2 == 0 { "”" } else { "’" }).collect();
        let text = format!("{open}word{}", close.join(" b"));
        let (quotes, notices) = read_all(&text, &tables("en"), None);
        let levels: Vec<_> = quotes.iter().map(|quote| quote.value.level).collect();
        assert_eq!(levels, (0..depth).collect::<Vec<_>>(), "{text}");
        assert!(notices.is_empty() && quotes.iter().all(|quote| quote.value.close.is_some()));
    }
}
