//! The one forward scan: finds the places where something can begin and hands each to the rooms.

use std::borrow::Cow;

use crate::cursor::{after, is_word, slice, starts_word};
use crate::date::{self, ReferenceDate};
use crate::decode;
use crate::document::{Mention, Value};
use crate::label;
use crate::language::Language;
use crate::notice::Notice;
use crate::number::tables::Tables as NumberTables;
use crate::number::{Context, NumberStyle};
use crate::quote;
use crate::span::Span;

/// A language's tables, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) language: &'static Language,
    number: NumberTables,
    date: date::Tables,
    label: label::Tables,
    quote: quote::Tables,
}

impl Lexicon {
    pub(crate) fn new(language: &'static Language) -> Self {
        Self {
            language,
            number: NumberTables::new(language),
            date: date::Tables::new(language),
            label: label::Tables::new(language),
            quote: quote::Tables::new(language),
        }
    }

    /// Whether the language has tables of its own.
    pub(crate) fn is_known(&self) -> bool {
        self.language.tag != "und"
    }
}

/// Everything found in a text, sorted as the contract has it.
pub(crate) fn scan<'t>(
    text: &'t str,
    lexicon: &Lexicon,
    region: &str,
    reference: Option<ReferenceDate>,
) -> (Vec<Mention<'t>>, Vec<Notice>) {
    let style = NumberStyle::of(text, lexicon.language);
    let cx = Context { text, language: lexicon.language, region, style, numbers: &lexicon.number };
    let mut mentions = Vec::new();
    let mut at = 0;
    while let Some(c) = after(text, at).chars().next() {
        let next = at + c.len_utf8();
        if is_word(c) && !starts_word(text, at) {
            at = next;
            continue;
        }
        match read(&cx, lexicon, reference, at) {
            Some((span, value)) => {
                debug_assert!(span.start() >= at && span.end() > at);
                mentions.push(Mention { span, text: Cow::Borrowed(slice(text, span)), value });
                at = span.end();
            }
            None => at = next,
        }
    }
    let (quotes, mut notices) = quote::read_all(text, &lexicon.quote);
    notices.extend(decode::text_notices(text));
    notices.sort_by_key(|notice| (notice.span, notice.kind));
    (merge(text, mentions, quotes), notices)
}

/// What begins at `at`: the first room that reads something has it.
fn read<'t>(
    cx: &Context<'_, 't>,
    lexicon: &Lexicon,
    reference: Option<ReferenceDate>,
    at: usize,
) -> Option<(Span, Value<'t>)> {
    if let Some(found) = date::read(cx, &lexicon.date, reference, at) {
        let value = match found.value {
            date::Reading::Date(date) => Value::Date(date),
            date::Reading::Time(time) => Value::Time(time),
        };
        return Some((found.span, value));
    }
    if let Some(found) = label::read(cx, &lexicon.label, at) {
        return Some((found.span, Value::Label(found.value)));
    }
    None
}

/// Quotations among the other mentions, each `parent` made an index of the whole list.
fn merge<'t>(
    text: &'t str,
    mut mentions: Vec<Mention<'t>>,
    quotes: Vec<crate::span::Found<quote::Quote<'t>>>,
) -> Vec<Mention<'t>> {
    let starts: Vec<Span> = quotes.iter().map(|quote| quote.span).collect();
    mentions.extend(quotes.into_iter().map(|quote| Mention {
        span: quote.span,
        text: Cow::Borrowed(slice(text, quote.span)),
        value: Value::Quote(quote.value),
    }));
    mentions.sort_by_key(|mention| (mention.span.start(), std::cmp::Reverse(mention.span.end())));
    let mut places = vec![0; starts.len()];
    let mut quote = 0;
    for (i, mention) in mentions.iter().enumerate() {
        if matches!(mention.value, Value::Quote(_)) {
            places[quote] = i;
            quote += 1;
        }
    }
    for mention in &mut mentions {
        if let Value::Quote(quote) = &mut mention.value {
            quote.parent = quote.parent.map(|parent| places[parent]);
        }
    }
    mentions
}
