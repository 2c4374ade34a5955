//! The whole of a text: the scan, and the [`Document`] that comes of it.

mod audit;
mod ellipsis;
mod gate;
mod map_back;
mod parser;
mod scan;
mod strict;
mod written;

pub use audit::Violation;
pub use parser::{Parser, ParserBuilder};

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::date::{Date, Time};
use crate::label::Label;
use crate::language::Locale;
use crate::notice::Notice;
use crate::number::{Amount, Number, Ordinal};
use crate::quantity::{Money, Percent, Quantity};
use crate::quote::Quote;
use crate::span::{OffsetUnit, Span};

/// What was read in one text. Serialises to one line of `copydesk extract`.
///
/// ```
/// use copydesk::Document;
///
/// let document = copydesk::Parser::default().parse("The trip took three weeks.");
/// assert_eq!(document.mentions.len(), 1);
/// let json = serde_json::to_string(&document)?;
/// assert!(json.contains(r#""type":"quantity","value":"3""#));
/// let back: Document = serde_json::from_str(&json)?;
/// assert_eq!(back.mentions, document.mentions);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Document<'t> {
    /// The name that the caller gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The locale that it was read in, told or found; `None` where no table fits its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<Locale>,
    /// The WHATWG name of the encoding that it came in, where it came in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<Cow<'static, str>>,
    /// Everything found, sorted by start, then longest first.
    pub mentions: Vec<Mention<'t>>,
    /// What an editor would want to know, sorted by start.
    pub notices: Vec<Notice>,
    /// The text that all spans are places in; not part of the JSON.
    #[serde(skip)]
    pub text: Cow<'t, str>,
}

/// One thing found in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Mention<'t> {
    /// Where it stands.
    #[serde(flatten)]
    pub span: Span,
    /// Exactly what stands there.
    pub text: Cow<'t, str>,
    /// What it is.
    #[serde(flatten)]
    pub value: Value<'t>,
}

/// What a mention is: the `type` of its JSON, with the fields of that type.
///
/// ```
/// use copydesk::{Parser, Value};
///
/// let document = Parser::default().parse("On Friday it sold 20 tonnes for $300.");
/// let kinds: Vec<_> = document.mentions.iter().map(|mention| mention.value.kind()).collect();
/// assert_eq!(kinds, ["date", "quantity", "money"]);
/// assert!(matches!(document.mentions[2].value, Value::Money(_)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
#[non_exhaustive]
pub enum Value<'t> {
    /// A cardinal.
    Number(Number),
    /// A number with a unit of measure, time or age.
    Quantity(Quantity<'t>),
    /// An amount of money.
    Money(Money<'t>),
    /// A share.
    Percent(Percent),
    /// A place in an order.
    Ordinal(Ordinal),
    /// A date.
    Date(Date),
    /// A time of day.
    Time(Time),
    /// Digits that name.
    Label(Label),
    /// A quotation.
    Quote(Quote<'t>),
}

impl Value<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Number(number) => Value::Number(number),
            Self::Quantity(quantity) => Value::Quantity(quantity.into_owned()),
            Self::Money(money) => Value::Money(money.into_owned()),
            Self::Percent(percent) => Value::Percent(percent),
            Self::Ordinal(ordinal) => Value::Ordinal(ordinal),
            Self::Date(date) => Value::Date(date),
            Self::Time(time) => Value::Time(time),
            Self::Label(label) => Value::Label(label),
            Self::Quote(quote) => Value::Quote(quote.into_owned()),
        }
    }

    /// The `type` in JSON: `number`, `quantity`, …
    ///
    /// ```
    /// let document = copydesk::Parser::default().parse("It opens at noon.");
    /// assert_eq!(document.mentions[0].value.kind(), "time");
    /// ```
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Number(_) => "number",
            Self::Quantity(_) => "quantity",
            Self::Money(_) => "money",
            Self::Percent(_) => "percent",
            Self::Ordinal(_) => "ordinal",
            Self::Date(_) => "date",
            Self::Time(_) => "time",
            Self::Label(_) => "label",
            Self::Quote(_) => "quote",
        }
    }
}

impl Value<'_> {
    /// The amount, where it is a number, a quantity, money or a share.
    ///
    /// ```
    /// let document = copydesk::Parser::default().parse("It rose 0.4 per cent in May.");
    /// assert_eq!(document.mentions[0].value.amount().unwrap().to_string(), "0.4");
    /// assert_eq!(document.mentions[1].value.amount(), None);
    /// ```
    #[must_use]
    pub fn amount(&self) -> Option<&Amount> {
        match self {
            Self::Number(number) => Some(&number.amount),
            Self::Quantity(quantity) => Some(&quantity.amount),
            Self::Money(money) => Some(&money.amount),
            Self::Percent(percent) => Some(&percent.amount),
            _ => None,
        }
    }

    pub(crate) fn amount_mut(&mut self) -> Option<&mut Amount> {
        match self {
            Self::Number(number) => Some(&mut number.amount),
            Self::Quantity(quantity) => Some(&mut quantity.amount),
            Self::Money(money) => Some(&mut money.amount),
            Self::Percent(percent) => Some(&mut percent.amount),
            _ => None,
        }
    }
}

impl Mention<'_> {
    /// The same without a borrowed text.
    #[must_use]
    pub fn into_owned(self) -> Mention<'static> {
        Mention { span: self.span, text: owned(self.text), value: self.value.into_owned() }
    }

    /// Puts mentions in the order of their places, each before those in it.
    pub(crate) fn sort(mentions: &mut [Self]) {
        mentions.sort_by_key(|mention| (mention.span.start(), std::cmp::Reverse(mention.span.end())));
    }
}

fn owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}

impl Document<'_> {
    /// The same without a borrowed text, to keep when the text is gone.
    ///
    /// ```
    /// let document = {
    ///     let text = String::from("They waited 20 minutes.");
    ///     copydesk::Parser::default().parse(&text).into_owned()
    /// };
    /// assert_eq!(document.mentions[0].text, "20 minutes");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Document<'static> {
        Document {
            id: self.id,
            locale: self.locale,
            encoding: self.encoding,
            mentions: self.mentions.into_iter().map(Mention::into_owned).collect(),
            notices: self.notices,
            text: owned(self.text),
        }
    }

    /// The same document with every place, of bytes so far, counted in another unit. The text and everything else stay.
    ///
    /// ```
    /// use copydesk::{OffsetUnit, Parser};
    ///
    /// let document = Parser::default().parse("Zürich is 5 km away.").with_offsets(OffsetUnit::Chars);
    /// assert_eq!(document.mentions[0].span.range(), 10..14);
    /// ```
    #[must_use]
    pub fn with_offsets(mut self, unit: OffsetUnit) -> Self {
        if unit == OffsetUnit::Bytes {
            return self;
        }
        let text = std::mem::take(&mut self.text);
        let counts = Counts::new(&text, unit);
        self.each_place(&mut |place| *place = counts.before(*place));
        self.text = text;
        self
    }

    /// Calls `change` with every place that the document tells.
    fn each_place(&mut self, change: &mut impl FnMut(&mut usize)) {
        fn span(span: &mut Span, change: &mut impl FnMut(&mut usize)) {
            let (mut start, mut end) = (span.start(), span.end());
            change(&mut start);
            change(&mut end);
            *span = Span::new(start, end);
        }
        fn pair(start: &mut Option<usize>, end: &mut Option<usize>, change: &mut impl FnMut(&mut usize)) {
            start.iter_mut().chain(end).for_each(change);
        }
        for notice in &mut self.notices {
            span(&mut notice.span, change);
        }
        for mention in &mut self.mentions {
            span(&mut mention.span, change);
            let amount = match &mut mention.value {
                Value::Number(n) => {
                    pair(&mut n.noun_start, &mut n.noun_end, change);
                    &mut n.amount
                }
                Value::Percent(p) => {
                    pair(&mut p.noun_start, &mut p.noun_end, change);
                    &mut p.amount
                }
                Value::Quantity(q) => {
                    if let Some(equivalent) = &mut q.equivalent {
                        span(&mut equivalent.span, change);
                    }
                    &mut q.amount
                }
                Value::Money(m) => {
                    if let Some(equivalent) = &mut m.equivalent {
                        span(&mut equivalent.span, change);
                    }
                    &mut m.amount
                }
                Value::Date(date) | Value::Time(Time { date, .. }) => {
                    pair(&mut date.qualifier_start, &mut date.qualifier_end, change);
                    continue;
                }
                Value::Quote(quote) => {
                    span(&mut quote.content, change);
                    for excerpt in quote.speaker.iter_mut().chain(&mut quote.cue) {
                        span(&mut excerpt.span, change);
                    }
                    continue;
                }
                Value::Ordinal(_) | Value::Label(_) => continue,
            };
            pair(&mut amount.qualifier_start, &mut amount.qualifier_end, change);
        }
    }
}

/// How many units stand before any place of a text, in the time that a block takes to count.
struct Counts<'t> {
    bytes: &'t [u8],
    unit: OffsetUnit,
    /// Before the start of each block.
    blocks: Vec<usize>,
}

impl<'t> Counts<'t> {
    const BLOCK: usize = 64;

    fn new(text: &'t str, unit: OffsetUnit) -> Self {
        let bytes = text.as_bytes();
        let mut count = 0;
        let blocks = bytes.chunks(Self::BLOCK).map(|block| {
            let before = count;
            count += units(block, unit);
            before
        });
        let mut blocks: Vec<usize> = blocks.collect();
        blocks.push(count);
        Self { bytes, unit, blocks }
    }

    fn before(&self, place: usize) -> usize {
        let block = place / Self::BLOCK;
        let start = block * Self::BLOCK;
        match (self.blocks.get(block), self.bytes.get(start..place)) {
            (Some(count), Some(bytes)) => count + units(bytes, self.unit),
            _ => place,
        }
    }
}

/// The units of the characters that begin in bytes of UTF-8.
fn units(bytes: &[u8], unit: OffsetUnit) -> usize {
    let width = |&byte: &u8| match unit {
        OffsetUnit::Bytes => 1,
        _ if byte & 0xC0 == 0x80 => 0,
        OffsetUnit::Utf16 if byte >= 0xF0 => 2,
        _ => 1,
    };
    bytes.iter().map(width).sum()
}
