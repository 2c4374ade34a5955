//! Quotations: every mark, nested, over paragraphs, with who is quoted.

mod build;
mod colon;
mod document;
mod extent;
mod glyph;
mod inset;
mod kind;
mod marks;
mod pair;
mod phrase;
mod rewrite;
mod speaker;
mod style;
mod told;
mod words;

pub(crate) use rewrite::rewrite;
pub use rewrite::{Apostrophe, Rewritten, Spaces, Style};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::language::{Language, Locale};
use crate::notice::Notice;
use crate::quote::marks::MarkWords;
use crate::quote::style::QuoteStyle;
use crate::quote::words::Roles;
use crate::span::{Excerpt, Found, Span};
use crate::trie::Trie;

/// A quotation.
///
/// ```
/// use copydesk::{Parser, Value, quote::QuoteKind};
///
/// let document = Parser::default().parse("“Nobody said ‘go’,” she complained.");
/// let Value::Quote(outer) = &document.mentions[0].value else { panic!() };
/// assert_eq!((outer.kind, outer.open.as_deref()), (Some(QuoteKind::Speech), Some("“")));
/// let Value::Quote(inner) = &document.mentions[1].value else { panic!() };
/// assert_eq!((inner.level, inner.parent, &document.text[inner.content.range()]), (1, Some(0), "go"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quote<'t> {
    /// What is inside the marks.
    pub content: Span,
    /// The opening mark as written; `None` where the text lacks one.
    pub open: Option<Cow<'t, str>>,
    /// The closing mark as written; `None` where the text lacks one.
    pub close: Option<Cow<'t, str>>,
    /// How many quotations enclose it.
    pub level: u32,
    /// The index in the document's mentions of the one that encloses it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<usize>,
    /// Whether it goes on with the quotation of the paragraph before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub continues: bool,
    /// What kind of quotation it is, where that can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<QuoteKind>,
    /// Who is quoted, as told beside the marks or, in some languages, inside of them: `« Q, dit S, q »`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<Excerpt<'t>>,
    /// The reporting verb.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cue: Option<Excerpt<'t>>,
}

impl Quote<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Quote<'static> {
        let owned = |mark: Cow<'_, str>| Cow::Owned(mark.into_owned());
        Quote {
            content: self.content,
            open: self.open.map(owned),
            close: self.close.map(owned),
            level: self.level,
            parent: self.parent,
            continues: self.continues,
            kind: self.kind,
            speaker: self.speaker.map(Excerpt::into_owned),
            cue: self.cue.map(Excerpt::into_owned),
        }
    }
}

/// What kind of quotation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QuoteKind {
    /// Somebody's words.
    Speech,
    /// A few words inside a sentence that nobody is quoted with.
    Scare,
    /// The name of a work.
    Title,
}

/// A language's words for this room, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Tables {
    /// What tells marks from what looks like them.
    marks: MarkWords,
    /// What words do around quotations.
    roles: Roles,
}

impl Tables {
    pub(crate) fn new(language: &'static Language) -> Self {
        let words = &language.quote;
        Self {
            marks: MarkWords { elisions: Trie::words(words.elisions), indefinite: words.indefinite },
            roles: Roles::new(language),
        }
    }
}

/// Every quotation of a text, sorted by start, then longest first; `parent` is an index into the same list.
/// The marks of the locale are expected where one is told.
pub(crate) fn read_all<'t>(
    text: &'t str,
    tables: &Tables,
    locale: Option<&Locale>,
) -> (Vec<Found<Quote<'t>>>, Vec<Notice>) {
    let marks = marks::find(text, &tables.marks);
    if marks.marks.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let style = QuoteStyle::of(&marks.marks, locale);
    let pairing = pair::pair(&marks, &style);
    let (mut quotes, notices) = build::build(text, &marks, &style, &pairing.steps);
    speaker::attribute(text, &mut quotes, &tables.roles, marks.wrapped);
    (quotes, notices)
}

#[cfg(test)]
mod tests;
