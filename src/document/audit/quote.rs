//! What is always true of quotations.

use super::{At, Violation};
use crate::quote::Quote;
use crate::span::{Excerpt, Span};

/// The quotations met so far, in the order of the document.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Those that enclose the place reached: where each stands, what is inside its marks, its index.
    open: Vec<(Span, Span, usize)>,
    /// For each level, whether the last quotation of it was left open.
    unclosed: Vec<bool>,
}

impl Tree {
    /// That the next quotation nests in those before it or stands apart from them, and says so.
    pub(super) fn add(&mut self, at: At<'_>, index: usize, quote: &Quote<'_>) -> Result<(), Violation> {
        while self.open.pop_if(|(span, ..)| span.end() <= at.span.start()).is_some() {}
        if let Some((_, content, _)) = self.open.last() {
            at.ensure(content.contains(at.span), "two quotations cross")?;
        }
        let level = self.open.len();
        at.ensure(usize::try_from(quote.level) == Ok(level), "a quotation has the wrong level")?;
        at.ensure(
            quote.parent == self.open.last().map(|&(.., index)| index),
            "a quotation has the wrong parent",
        )?;
        if quote.continues {
            at.ensure(quote.open.is_some(), "a quotation that goes on is not opened again")?;
            at.ensure(self.unclosed.get(level) == Some(&true), "a quotation goes on with none left open")?;
        }
        // What goes on may go on with those inside of the one before, too.
        if !quote.continues {
            self.unclosed.truncate(level);
        }
        self.unclosed.resize(self.unclosed.len().max(level + 1), false);
        if let Some(at_level) = self.unclosed.get_mut(level) {
            *at_level = quote.close.is_none();
        }
        self.open.push((at.span, quote.content, index));
        Ok(())
    }
}

/// The rules about the fields of one quotation.
pub(super) fn fields(at: At<'_>, quote: &Quote<'_>) -> Result<(), Violation> {
    let (span, content) = (at.span, quote.content);
    let slice = |start, end| at.text.get(start..end);
    at.place(content, "a quotation's content is out of bounds or off a character boundary")?;
    at.ensure(span.contains(content), "a quotation's content is not inside of it")?;
    let open = slice(span.start(), content.start());
    let close = slice(content.end(), span.end());
    at.ensure(open == Some(quote.open.as_deref().unwrap_or("")), "a quotation does not begin with its mark")?;
    at.ensure(close == Some(quote.close.as_deref().unwrap_or("")), "a quotation does not end with its mark")?;
    at.ensure(
        quote.open.as_deref() != Some("") && quote.close.as_deref() != Some(""),
        "a quotation has an empty mark",
    )?;
    at.ensure(quote.open.is_some() || quote.close.is_some(), "a quotation has no mark at all")?;
    for excerpt in quote.speaker.iter().chain(&quote.cue) {
        self::excerpt(at, excerpt)?;
    }
    Ok(())
}

/// That the speaker or the cue stands where it says.
fn excerpt(at: At<'_>, excerpt: &Excerpt<'_>) -> Result<(), Violation> {
    at.ensure(
        !excerpt.span.is_empty() && at.text.get(excerpt.span.range()) == Some(&*excerpt.text),
        "a speaker or cue is not its slice",
    )
}
