//! The one forward scan: finds the places where something can begin and hands each to the rooms.

use std::borrow::Cow;

use crate::cursor::{char_at, is_word, slice, starts_word};
use crate::date::{self, ReferenceDate};
use crate::decode;
use crate::document::gate::{self, Begins, Gate, Rooms};
use crate::document::{Mention, Value, ellipsis};
use crate::label::{self, Label, LabelRole};
use crate::language::{Language, Locale};
use crate::notice::{Notice, NoticeKind};
use crate::number::digits::bare_comma;
use crate::number::tables::Tables as NumberTables;
use crate::number::{Context, Memo, NumberStyle, ordinal, qualifier, words};
use crate::quantity::{self, Agreement, Amounts, Reading};
use crate::quote;
use crate::repair;
use crate::span::{Found, Span};
use crate::unit;

/// A language's tables, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Lexicon {
    pub(crate) language: &'static Language,
    pub(super) number: NumberTables,
    pub(super) units: unit::Names,
    pub(super) date: date::Tables,
    pub(super) label: label::Tables,
    pub(crate) quote: quote::Tables,
    pub(super) gate: Gate,
}

impl Lexicon {
    pub(crate) fn new(language: &'static Language, own: &[unit::OwnName]) -> Self {
        let number = NumberTables::new(language);
        let units = unit::Names::with(language, own);
        let date = date::Tables::new(language);
        let label = label::Tables::new(language);
        let gate = Gate::new(&number, &units, &date, &label);
        Self { language, number, units, date, label, quote: quote::Tables::new(language), gate }
    }
}

/// A text with what is known of it before it is read, and decided once for all of it.
pub(crate) struct Scan<'s, 't> {
    cx: Context<'s, 't>,
    lexicon: &'s Lexicon,
    told: Option<&'s Locale>,
    scene: date::Scene<'s>,
}

/// What numbers in words were read last.
pub(crate) type Words = Memo<Option<Found<words::Words>>>;

impl<'s, 't> Scan<'s, 't> {
    pub(crate) fn new(
        text: &'t str,
        lexicon: &'s Lexicon,
        words: &'s Words,
        told: Option<&'s Locale>,
        reference: Option<ReferenceDate>,
    ) -> Self {
        let told_region = told.and_then(Locale::region);
        let cx = Context {
            text,
            language: lexicon.language,
            region: told.and_then(Locale::likely_region).unwrap_or(lexicon.language.region),
            style: NumberStyle::of(text, lexicon.language, told),
            numbers: &lexicon.number,
            units: &lexicon.units,
            words,
        };
        Self { cx, lexicon, told, scene: date::Scene::new(reference, told_region) }
    }

    /// Everything found in the text, sorted as the contract has it.
    pub(crate) fn all(&self) -> (Vec<Mention<'t>>, Vec<Notice>) {
        let (text, style) = (self.cx.text, self.cx.style);
        let (mut mentions, mut notices) = (Vec::new(), Vec::new());
        let mut at = 0;
        while let Some(c) = char_at(text, at) {
            let begins = !never_begins(c) || (c == ',' && bare_comma(text, at, style));
            if !begins || (is_word(c) && !starts_word(text, at)) {
                at += c.len_utf8();
                continue;
            }
            let Begins { rooms, end } = self.lexicon.gate.begins(text, self.lexicon, style, at, c);
            debug_assert!(
                !is_looked_at(text, at) || self.is_all(rooms, at),
                "the gate turns away what begins with {:?}",
                text.get(at..end)
            );
            if rooms == 0 {
                at = end;
                continue;
            }
            match self.mention(&mentions, &mut notices, rooms, at) {
                Some(mention) => {
                    debug_assert!(mention.span.start() >= at && mention.span.end() > at);
                    at = mention.span.end();
                    mentions.push(mention);
                }
                None => at = end,
            }
        }
        let (quotes, of_quotes) = quote::read_all(text, &self.lexicon.quote, self.told);
        notices.extend(of_quotes);
        notices.extend(decode::lost_notices(text));
        notices.extend(repair::mojibake_notices(text));
        Notice::sort(&mut notices);
        (merge(text, mentions, quotes), notices)
    }

    /// Whether no other room than these reads what begins at a place.
    fn is_all(&self, rooms: Rooms, at: usize) -> bool {
        let reads = |room| read(&self.cx, self.lexicon, &self.scene, &mut Vec::new(), room, at).is_some();
        let date = |numbers| date::read(&self.cx, &self.lexicon.date, &self.scene, at, numbers);
        let dates = if rooms & gate::DATE == 0 { None } else { date(rooms & gate::AMOUNT != 0) };
        let others = [gate::LABEL, gate::ORDINAL, gate::AMOUNT];
        date(true) == dates && !others.into_iter().any(|room| rooms & room == 0 && reads(room))
    }

    /// What begins at a place after `earlier` mentions, of these rooms.
    fn mention(
        &self,
        earlier: &[Mention<'t>],
        notices: &mut Vec<Notice>,
        rooms: Rooms,
        at: usize,
    ) -> Option<Mention<'t>> {
        let (span, mut value) = read(&self.cx, self.lexicon, &self.scene, notices, rooms, at)?;
        inherit_trend(&self.cx, earlier.last(), span, &mut value);
        ellipsis::complete(&self.cx, earlier, span, &mut value);
        Some(Mention { span, text: Cow::Borrowed(slice(self.cx.text, span)), value })
    }

    /// The first of the mentions of a document that is not what is read again in its place: each but a quotation by itself,
    /// no room being passed over, and the quotations from the marks of the text, as each may decide about those after it.
    pub(crate) fn differs(&self, mentions: &[Mention<'t>]) -> Option<Span> {
        let is_quote = |mention: &&Mention<'_>| matches!(mention.value, Value::Quote(_));
        let others: Vec<Mention<'t>> =
            mentions.iter().filter(|mention| !is_quote(mention)).cloned().collect();
        let other = others.iter().enumerate().find(|(i, mention)| {
            let earlier = others.get(..*i).unwrap_or_default();
            let again = self.mention(earlier, &mut Vec::new(), gate::ALL, mention.span.start());
            again.as_ref() != Some(mention)
        });
        let other = other.map(|(_, mention)| mention.span);
        let (quotes, _) = quote::read_all(self.cx.text, &self.lexicon.quote, self.told);
        other.or_else(|| {
            let again = merge(self.cx.text, others, quotes);
            let mut pairs = mentions.iter().zip(&again);
            let different = pairs.find(|(mention, again)| mention != again).map(|(mention, _)| mention.span);
            different.or_else(|| {
                let longer = if mentions.len() > again.len() { mentions } else { &again };
                let end = mentions.len().min(again.len());
                longer.get(end).map(|mention| mention.span)
            })
        })
    }
}

/// Whether a build with debug assertions looks behind the gate at a place: at one of four, which is enough where many texts
/// are read, and takes no longer than to read them.
fn is_looked_at(text: &str, at: usize) -> bool {
    (text.len() + at).is_multiple_of(4)
}

/// Whether no room reads anything that begins with the character.
fn never_begins(c: char) -> bool {
    c.is_whitespace() || matches!(c, ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '"' | '/')
}

/// What begins at `at`: the first of the rooms that reads something has it.
fn read<'t>(
    cx: &Context<'_, 't>,
    lexicon: &Lexicon,
    scene: &date::Scene<'_>,
    notices: &mut Vec<Notice>,
    rooms: Rooms,
    at: usize,
) -> Option<(Span, Value<'t>)> {
    if rooms & gate::DATE != 0
        && let Some(found) = date::read(cx, &lexicon.date, scene, at, rooms & gate::AMOUNT != 0)
        && !label::outranks_date(cx, &lexicon.label, at, found.value.is_hours())
    {
        notices.extend(found.value.notice().map(|kind| Notice::new(kind, found.span)));
        let value = match found.value {
            date::Reading::Date(date) => Value::Date(date),
            date::Reading::Time { time, .. } => Value::Time(time),
        };
        return Some((found.span, value));
    }
    if rooms & gate::LABEL != 0
        && let Some(found) = label::read(cx, &lexicon.label, at)
    {
        return Some((found.span, Value::Label(found.value)));
    }
    if rooms & gate::ORDINAL != 0
        && let Some(found) = ordinal::read(cx, at)
    {
        return Some((found.span, Value::Ordinal(found.value)));
    }
    if rooms & gate::AMOUNT == 0 {
        return None;
    }
    let Amounts { found, ambiguous } = quantity::read(cx, at)?;
    if ambiguous {
        notices.push(Notice::new(NoticeKind::AmbiguousSeparator, found.span));
    }
    let value = match found.value {
        Reading::Number(number) => Value::Number(number),
        Reading::Percent(percent) => Value::Percent(percent),
        Reading::Money(money) => Value::Money(money),
        Reading::Quantity(quantity) => {
            let other = quantity.equivalent.as_deref();
            if let Some(other) = other.filter(|other| other.agreement == Some(Agreement::Mismatch)) {
                notices.push(Notice::new(NoticeKind::ConversionMismatch, other.span));
            }
            Value::Quantity(quantity)
        }
        Reading::TooLarge => {
            notices.push(Notice::new(NoticeKind::NumberTooLarge, found.span));
            Value::Label(Label { role: LabelRole::Code })
        }
    };
    Some((found.span, value))
}

/// A figure that says the one before it again is the same change: `lost 90 points, or 1 %`.
fn inherit_trend(cx: &Context<'_, '_>, last: Option<&Mention<'_>>, span: Span, value: &mut Value<'_>) {
    let Some(last) = last else { return };
    let trend = last.value.amount().and_then(|amount| amount.trend);
    let Some(amount) = value.amount_mut().filter(|amount| amount.trend.is_none() && trend.is_some()) else {
        return;
    };
    let end = match &last.value {
        Value::Number(number) => number.noun_end.unwrap_or(last.span.end()),
        _ => last.span.end(),
    };
    if qualifier::says_again(cx, end, amount.qualifier_start.unwrap_or(span.start()).min(span.start())) {
        amount.trend = trend;
    }
}

/// Quotations among the other mentions, each `parent` made an index of the whole list.
fn merge<'t>(
    text: &'t str,
    mut mentions: Vec<Mention<'t>>,
    quotes: Vec<Found<quote::Quote<'t>>>,
) -> Vec<Mention<'t>> {
    let starts: Vec<Span> = quotes.iter().map(|quote| quote.span).collect();
    mentions.extend(quotes.into_iter().map(|quote| Mention {
        span: quote.span,
        text: Cow::Borrowed(slice(text, quote.span)),
        value: Value::Quote(quote.value),
    }));
    Mention::sort(&mut mentions);
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
