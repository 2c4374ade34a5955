//! The text of an HTML page, roughly: what markup takes away, without judging what of it is the article.

use copydesk::Locale;
use copydesk::normalize::{Options, normalize};

/// A page without its markup.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    /// Paragraphs with an empty line between.
    pub(crate) text: String,
    pub(crate) title: Option<String>,
    /// What `<html lang>` says.
    pub(crate) language: Option<Locale>,
}

/// Elements whose content is no text of the page.
const SKIPPED: &[&str] = &[
    "aside", "button", "footer", "head", "iframe", "nav", "noscript", "script", "select", "style", "svg",
    "template", "textarea",
];

/// Elements whose content has no markup: they end at their own end tag only.
const RAW: &[&str] = &["script", "style", "textarea", "title"];

/// Elements that a space ends.
const CELLS: &[&str] = &["td", "th"];

/// Elements that stand in a line of text; before and after all others a paragraph ends.
const INLINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
];

/// The longest name of an element that is looked at.
const LONGEST_NAME: usize = 16;

impl Page {
    /// Reads a page in one pass over it.
    pub(crate) fn read(html: &str) -> Self {
        let mut page = Self::default();
        let mut out = Writer::default();
        // The element that is skipped, and how many of its name are open.
        let mut skipped: Option<(&str, usize)> = None;
        let mut rest = html;
        while let Some((before, after)) = rest.split_once('<') {
            if skipped.is_none() {
                out.text(before);
            }
            rest = after;
            if let Some(comment) = rest.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
                continue;
            }
            let end = rest.strip_prefix('/');
            let name = end.unwrap_or(rest);
            if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
                if skipped.is_none() {
                    out.text("<");
                }
                continue;
            }
            let length = name.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count();
            let name = name.get(..length).unwrap_or_default();
            let is = |known: &&&str| known.eq_ignore_ascii_case(name);
            let (tag, after) = tag(rest);
            rest = after;
            if end.is_none() && RAW.iter().any(|known| is(&known)) {
                let (content, after) = raw(rest, name);
                if name.eq_ignore_ascii_case("title") && page.title.is_none() {
                    let mut title = Writer::default();
                    title.text(content);
                    page.title = Some(title.finish()).filter(|title| !title.is_empty());
                }
                rest = after;
                continue;
            }
            if name.eq_ignore_ascii_case("html") && page.language.is_none() {
                page.language = attribute(tag, "lang").and_then(super::language::read);
            }
            match &mut skipped {
                Some((open, depth)) if open.eq_ignore_ascii_case(name) => {
                    *depth = if end.is_some() { *depth - 1 } else { *depth + 1 };
                    if *depth == 0 {
                        skipped = None;
                    }
                }
                // A page that forgets to close its head has a body none the less.
                Some(("head", _)) if name.eq_ignore_ascii_case("body") => skipped = None,
                Some(_) => {}
                None if end.is_none() && !tag.ends_with('/') => {
                    skipped = SKIPPED.iter().find(is).map(|&known| (known, 1));
                }
                None => {}
            }
            if name.eq_ignore_ascii_case("br") {
                out.line();
            } else if CELLS.iter().any(|known| is(&known)) {
                out.space();
            } else if !INLINE.iter().any(|known| is(&known)) {
                out.paragraph();
            }
        }
        if skipped.is_none() {
            out.text(rest);
        }
        page.text = out.finish();
        page
    }
}

/// A tag up to its `>`, and what comes after it. A `>` in quotation marks is part of it.
fn tag(html: &str) -> (&str, &str) {
    let mut quote = None;
    let end = html.bytes().position(|b| {
        match quote {
            Some(mark) if b == mark => quote = None,
            None if b == b'"' || b == b'\'' => quote = Some(b),
            None if b == b'>' => return true,
            _ => {}
        }
        false
    });
    // Where a mark is not closed, the first `>` it is.
    let end = end.or_else(|| html.find('>'));
    end.and_then(|end| Some((html.get(..end)?, html.get(end + 1..)?))).unwrap_or((html, ""))
}

/// What is before the end tag of an element, and what comes after that.
fn raw<'h>(html: &'h str, name: &str) -> (&'h str, &'h str) {
    let mut at = 0;
    while let Some(found) = html.get(at..).and_then(|rest| rest.find("</")) {
        let start = at + found;
        at = start + 2;
        if html.get(at..at + name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name)) {
            let after = html.get(at..).map_or("", |end| tag(end).1);
            return (html.get(..start).unwrap_or_default(), after);
        }
    }
    (html, "")
}

/// The value of an attribute of a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut words = tag.split_ascii_whitespace().skip(1);
    let value =
        words.find_map(|word| word.split_once('=').filter(|(key, _)| key.eq_ignore_ascii_case(name)))?.1;
    Some(value.trim_matches(['"', '\'']))
}

/// Writes text with single spaces.
#[derive(Debug, Default)]
struct Writer {
    out: String,
    /// What is due before the next character.
    gap: Gap,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    None,
    Space,
    Line,
    Paragraph,
}

impl Writer {
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(end) = rest.find(|c: char| c.is_ascii_whitespace()) {
            self.word(rest.get(..end).unwrap_or_default());
            self.space();
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        self.word(rest);
    }

    fn word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if !self.out.is_empty() {
            self.out.push_str(match self.gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Line => "\n",
                Gap::Paragraph => "\n\n",
            });
        }
        self.gap = Gap::None;
        self.out.push_str(word);
    }

    fn space(&mut self) {
        self.gap = self.gap.max(Gap::Space);
    }

    fn line(&mut self) {
        self.gap = self.gap.max(Gap::Line);
    }

    fn paragraph(&mut self) {
        self.gap = Gap::Paragraph;
    }

    /// The text, with its entities read.
    fn finish(self) -> String {
        let mut options = Options::default();
        options.entities = true;
        normalize(&self.out, &options).text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(html: &str) -> String {
        Page::read(html).text
    }

    #[test]
    fn paragraphs_stay_and_markup_goes() {
        let page = Page::read(
            "<!DOCTYPE html><html lang=\"de-CH\"><head><title>A &amp;\n B</title><style>p > a {}</style></head>\n\
             <body><nav><p>Menu<nav></nav></p></nav><h1>So</h1><p class='a>b'>It <b>co</b>st\n  5&nbsp;&euro;.<br>Yes.</p>\
             <script>if (a < b) '</p>';</script><!-- <p>no --><table><tr><td>1<td>2</table>end",
        );
        assert_eq!(page.title.as_deref(), Some("A & B"));
        assert_eq!(page.language.unwrap().as_str(), "de-CH");
        assert_eq!(page.text, "So\n\nIt cost 5\u{a0}€.\nYes.\n\n1 2\n\nend");
    }

    #[test]
    fn broken_pages_are_read_too() {
        assert_eq!(text("no markup, 1 < 2 <3"), "no markup, 1 < 2 <3");
        assert_eq!(text("<head><title>x</title><body>y"), "y");
        assert_eq!(text("a<p title=\"b>c</p>d"), "a\n\nc\n\nd");
        assert_eq!(text("a<script>b"), "a");
        assert_eq!(text("a<!-- b"), "a");
        assert_eq!(text("a<"), "a<");
        assert_eq!(text(""), "");
    }
}
