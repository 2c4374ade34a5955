//! Documents of a changed text, taken back to the text that was changed.

use std::borrow::Cow;

use crate::date::{Date, Time};
use crate::document::{Document, Mention, Value};
use crate::notice::Notice;
use crate::number::{Amount, Number, Relation};
use crate::offset_map::OffsetMap;
use crate::quantity::{Equivalent, Money, Percent, Quantity};
use crate::quote::Quote;
use crate::span::{Excerpt, Span};

impl Document<'_> {
    /// The same document with every place taken back through a map to the text that this one's was made of, and every
    /// excerpt being what stands there. The values stay: they are what was read in the changed text.
    ///
    /// Places must be bytes still. What is always true of a document stays so: where a change put two things in one
    /// place (`½` to `1/2`), one of them is left out.
    ///
    /// ```
    /// use copydesk::{OffsetMap, Parser};
    ///
    /// let source = "It cost â‚¬5 in May.";
    /// let (repaired, map): (_, OffsetMap) = (
    ///     "It cost €5 in May.",
    ///     serde_json::from_str(r#"[{"start":8,"end":15,"out_start":8,"out_end":11,"kind":"mojibake"}]"#)?,
    /// );
    /// let document = Parser::default().parse(repaired).map_back(&map, source);
    /// let price = &document.mentions[0];
    /// assert_eq!((&*price.text, price.span.range()), ("â‚¬5", 8..16));
    /// assert_eq!(price.value.amount().unwrap().value, Some(5.into()));
    /// assert_eq!(document.mentions[1].text, "May");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn map_back<'s>(self, map: &OffsetMap, source: &'s str) -> Document<'s> {
        let back = Back { map, source };
        let mut mentions: Vec<Mention<'s>> =
            self.mentions.into_iter().filter_map(|mention| back.mention(mention)).collect();
        // Places keep their order, but two that were apart may begin at one edit now.
        Mention::sort(&mut mentions);
        let mut notices: Vec<Notice> = self
            .notices
            .into_iter()
            .map(|notice| Notice { span: map.to_source_trimmed(notice.span), ..notice })
            .collect();
        Notice::sort(&mut notices);
        Document {
            id: self.id,
            locale: self.locale,
            encoding: self.encoding,
            mentions: apart(mentions),
            notices,
            text: Cow::Borrowed(source),
        }
    }
}

/// The way back.
#[derive(Clone, Copy, Debug)]
struct Back<'m, 's> {
    map: &'m OffsetMap,
    source: &'s str,
}

impl<'s> Back<'_, 's> {
    /// A place and what stands there; `None` where nothing does.
    fn excerpt(self, span: Span) -> Option<Excerpt<'s>> {
        let span = self.map.to_source_trimmed(span);
        let text = self.source.get(span.range()).filter(|text| !text.is_empty())?;
        Some(Excerpt { span, text: Cow::Borrowed(text) })
    }

    fn mention(self, mention: Mention<'_>) -> Option<Mention<'s>> {
        let Excerpt { span, text } = self.excerpt(mention.span)?;
        let value = match mention.value {
            Value::Number(number) => Value::Number(self.number(span, number)),
            Value::Quantity(quantity) => Value::Quantity(self.quantity(span, quantity)),
            Value::Money(money) => Value::Money(self.money(span, mention.span, &mention.text, money)),
            Value::Percent(mut percent) => {
                self.amount(span, &mut percent.amount);
                let Percent { noun, noun_start, noun_end, .. } = &mut percent;
                self.noun(noun, noun_start, noun_end, |noun| beside(span, noun));
                Value::Percent(percent)
            }
            Value::Ordinal(ordinal) => Value::Ordinal(ordinal),
            Value::Date(date) => Value::Date(self.date(span, date)),
            Value::Time(time) => Value::Time(Time { date: self.date(span, time.date), ..time }),
            Value::Label(label) => Value::Label(label),
            Value::Quote(quote) => Value::Quote(self.quote(span, mention.span, quote)?),
        };
        Some(Mention { span, text, value })
    }

    fn number(self, span: Span, mut number: Number) -> Number {
        self.amount(span, &mut number.amount);
        let range = number.amount.relation == Relation::Range;
        let Number { noun, noun_start, noun_end, .. } = &mut number;
        // The noun of a range may stand with its first end.
        self.noun(noun, noun_start, noun_end, |noun| beside(span, noun) || (range && span.contains(noun)));
        number
    }

    fn quantity(self, span: Span, mut quantity: Quantity<'_>) -> Quantity<'s> {
        self.amount(span, &mut quantity.amount);
        Quantity {
            amount: quantity.amount,
            unit: quantity.unit,
            ucum: quantity.ucum,
            dimension: quantity.dimension,
            si: quantity.si,
            role: quantity.role,
            parts: quantity.parts,
            equivalent: quantity.equivalent.and_then(|equivalent| self.equivalent(span, *equivalent)),
        }
    }

    fn money(self, span: Span, read: Span, text: &str, mut money: Money<'_>) -> Money<'s> {
        self.amount(span, &mut money.amount);
        let symbol = money.symbol.and_then(|symbol| match text.find(&*symbol) {
            Some(at) => {
                let start = read.start() + at;
                self.excerpt(Span::new(start, start + symbol.len())).map(|excerpt| excerpt.text)
            }
            // It stands only with the neighbour.
            None => Some(Cow::Owned(symbol.into_owned())),
        });
        Money {
            amount: money.amount,
            currency: money.currency,
            candidates: money.candidates,
            symbol,
            minor: money.minor,
            unit: money.unit,
            equivalent: money.equivalent.and_then(|equivalent| self.equivalent(span, *equivalent)),
        }
    }

    fn date(self, span: Span, mut date: Date) -> Date {
        self.pair(&mut date.qualifier_start, &mut date.qualifier_end, |qualifier| beside(span, qualifier));
        date
    }

    fn amount(self, span: Span, amount: &mut Amount) {
        self.pair(&mut amount.qualifier_start, &mut amount.qualifier_end, |qualifier| {
            beside(span, qualifier)
        });
    }

    fn noun(
        self,
        noun: &mut Option<String>,
        start: &mut Option<usize>,
        end: &mut Option<usize>,
        holds: impl Fn(Span) -> bool,
    ) {
        self.pair(start, end, holds);
        noun.take_if(|_| start.is_none());
    }

    /// Two places told apart; none of them where they do not hold any more.
    fn pair(self, start: &mut Option<usize>, end: &mut Option<usize>, holds: impl Fn(Span) -> bool) {
        let span = start.zip(*end).map(|(start, end)| self.map.to_source_trimmed(Span::new(start, end)));
        let span = span.filter(|&span| !span.is_empty() && holds(span));
        (*start, *end) = (span.map(Span::start), span.map(Span::end));
    }

    fn equivalent(self, span: Span, equivalent: Equivalent<'_>) -> Option<Box<Equivalent<'s>>> {
        let excerpt = self.excerpt(equivalent.span)?;
        (span.contains(excerpt.span) && span != excerpt.span).then(|| {
            Box::new(Equivalent {
                span: excerpt.span,
                text: excerpt.text,
                value: equivalent.value,
                low: equivalent.low,
                high: equivalent.high,
                unit: equivalent.unit,
                currency: equivalent.currency,
                agreement: equivalent.agreement,
                relative_error: equivalent.relative_error,
                rate: equivalent.rate,
            })
        })
    }

    /// A quotation that stood at `read`; `None` where a mark vanished, or shares an edit with the other.
    fn quote(self, span: Span, read: Span, quote: Quote<'_>) -> Option<Quote<'s>> {
        // What is inside begins where the mark ends, also where a change made one piece of both.
        let start = match &quote.open {
            Some(_) => self.excerpt(Span::new(read.start(), quote.content.start()))?.span.end(),
            None => span.start(),
        };
        let end = match &quote.close {
            Some(_) => self.excerpt(Span::new(quote.content.end(), read.end()))?.span.start(),
            None => span.end(),
        };
        if start > end {
            return None;
        }
        let mark = |start: usize, end: usize| {
            self.source.get(start..end).filter(|mark| !mark.is_empty()).map(Cow::Borrowed)
        };
        let (open, close) = (mark(span.start(), start), mark(end, span.end()));
        let excerpt = |excerpt: Excerpt<'_>| self.excerpt(excerpt.span);
        Some(Quote {
            content: Span::new(start, end),
            open,
            close,
            level: quote.level,
            parent: quote.parent,
            continues: quote.continues,
            kind: quote.kind,
            speaker: quote.speaker.and_then(excerpt),
            cue: quote.cue.and_then(excerpt),
        })
    }
}

/// Whether a place is outside of a mention.
fn beside(mention: Span, place: Span) -> bool {
    place.end() <= mention.start() || mention.end() <= place.start()
}

/// The mentions without those that share an edit with one before them and so would overlap it, and with quotations
/// nested anew. They are sorted.
fn apart(mentions: Vec<Mention<'_>>) -> Vec<Mention<'_>> {
    let mut kept = Vec::with_capacity(mentions.len());
    let mut taken = 0;
    // The quotations that enclose the place reached: where each stands, what is inside of it, its index.
    let mut open: Vec<(Span, Span, usize)> = Vec::new();
    // For each level, whether the last quotation of it was left open.
    let mut unclosed: Vec<bool> = Vec::new();
    for mut mention in mentions {
        let span = mention.span;
        let Value::Quote(quote) = &mut mention.value else {
            if taken <= span.start() {
                taken = span.end();
                kept.push(mention);
            }
            continue;
        };
        while open.pop_if(|(around, ..)| around.end() <= span.start()).is_some() {}
        if open.last().is_some_and(|(_, content, _)| !content.contains(span)) {
            continue;
        }
        let level = open.len();
        quote.level = u32::try_from(level).unwrap_or(u32::MAX);
        quote.parent = open.last().map(|&(.., index)| index);
        quote.continues &= unclosed.get(level) == Some(&true);
        if !quote.continues {
            unclosed.truncate(level);
        }
        unclosed.resize(unclosed.len().max(level + 1), false);
        if let Some(last) = unclosed.get_mut(level) {
            *last = quote.close.is_none();
        }
        open.push((span, quote.content, kept.len()));
        kept.push(mention);
    }
    kept
}
