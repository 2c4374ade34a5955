//! Checks everything that the contract says is always true of a document.

mod amount;
mod canonical;
mod date;
mod quote;

use crate::document::{Document, Mention, Value};
use crate::notice::NoticeKind;
use crate::number::Ordinal;
use crate::span::Span;

/// Something that must never be true of a document, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at {span:?}")]
#[non_exhaustive]
pub struct Violation {
    /// What was broken.
    pub what: &'static str,
    /// Where: the mention or notice that it was broken in.
    pub span: Span,
}

impl Document<'_> {
    /// Checks everything that is always true of a document with byte offsets, and every rule about its fields that
    /// can be checked from the document alone.
    ///
    /// A document that came from JSON has no text: give it its text first. What takes reading again is checked by
    /// [`Parser::audit`](crate::Parser::audit).
    ///
    /// ```
    /// # let parser = copydesk::Parser::default();
    /// let document = parser.parse("“We lost 5,937 soldiers,” he said.");
    /// assert_eq!(document.audit(), Ok(()));
    /// ```
    ///
    /// # Errors
    ///
    /// The first thing that is not: a defect of this crate, or a document that somebody changed.
    pub fn audit(&self) -> Result<(), Violation> {
        let text = &*self.text;
        let mut last: Option<Span> = None;
        let mut taken = 0;
        let mut quotes = quote::Tree::default();
        let repaired: Vec<Span> = self
            .notices
            .iter()
            .filter(|notice| notice.kind == NoticeKind::MojibakeRepaired)
            .map(|notice| notice.span)
            .collect();
        for (index, mention) in self.mentions.iter().enumerate() {
            let span = mention.span;
            let after = repaired.partition_point(|repaired| repaired.end() <= span.start());
            let repaired = repaired.get(after).is_some_and(|repaired| repaired.overlaps(span));
            let at = At { text, span, repaired };
            at.ensure(!span.is_empty(), "a mention is empty")?;
            at.place(span, "a mention is out of bounds or off a character boundary")?;
            at.ensure(text.get(span.range()) == Some(&*mention.text), "a mention's text is not its slice")?;
            if let Some(last) = last {
                at.ensure(
                    (last.start(), std::cmp::Reverse(last.end()))
                        <= (span.start(), std::cmp::Reverse(span.end())),
                    "mentions are not sorted by start, then longest first",
                )?;
            }
            last = Some(span);
            if let Value::Quote(quote) = &mention.value {
                quotes.add(at, index, quote)?;
            } else {
                at.ensure(taken <= span.start(), "two mentions overlap")?;
                taken = span.end();
            }
            value(at, mention)?;
        }
        let mut last = 0;
        for notice in &self.notices {
            let at = At { text, span: notice.span, repaired: false };
            at.place(notice.span, "a notice is out of bounds or off a character boundary")?;
            at.ensure(last <= notice.span.start(), "notices are not sorted by start")?;
            last = notice.span.start();
        }
        Ok(())
    }
}

/// That each value of a document is what its canonical text reads as.
pub(super) fn canonical(document: &Document<'_>) -> Result<(), Violation> {
    document.mentions.iter().try_for_each(|mention| {
        canonical::value(At { text: &document.text, span: mention.span, repaired: false }, &mention.value)
    })
}

/// The rules about the fields of one mention.
fn value(at: At<'_>, mention: &Mention<'_>) -> Result<(), Violation> {
    match &mention.value {
        Value::Number(number) => amount::number(at, number),
        Value::Quantity(quantity) => amount::quantity(at, quantity),
        Value::Money(money) => amount::money(at, money),
        Value::Percent(percent) => amount::percent(at, percent),
        Value::Ordinal(Ordinal { value }) => {
            at.ensure(value.is_integer() && !value.is_sign_negative(), "an ordinal is no whole number")
        }
        Value::Date(day) => date::date(at, day),
        Value::Time(time) => date::time(at, time),
        Value::Label(_) => at.ensure(
            at.repaired || mention.text.chars().any(char::is_alphanumeric),
            "a label has neither letter nor digit",
        ),
        Value::Quote(quote) => quote::fields(at, quote),
    }
}

/// What is being checked: a place in a text, which a violation names.
#[derive(Clone, Copy, Debug)]
struct At<'t> {
    text: &'t str,
    span: Span,
    /// Whether what stands there is mojibake and was read repaired.
    repaired: bool,
}

impl At<'_> {
    fn ensure(self, holds: bool, what: &'static str) -> Result<(), Violation> {
        if holds { Ok(()) } else { Err(Violation { what, span: self.span }) }
    }

    /// That a span lies in the text, on character boundaries.
    fn place(self, span: Span, what: &'static str) -> Result<(), Violation> {
        self.ensure(self.text.get(span.range()).is_some(), what)
    }

    /// That two places told apart are both there or both absent, in the text, and outside of the mention.
    fn beside(self, start: Option<usize>, end: Option<usize>, what: &'static str) -> Result<(), Violation> {
        match (start, end) {
            (None, None) => Ok(()),
            (Some(start), Some(end)) => self.ensure(
                start < end
                    && self.text.get(start..end).is_some()
                    && (end <= self.span.start() || self.span.end() <= start),
                what,
            ),
            _ => self.ensure(false, what),
        }
    }
}

#[cfg(test)]
mod tests;
