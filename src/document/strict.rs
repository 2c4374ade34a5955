//! The strict door: text that is wholly one value, or an error that says how far it was.

use std::convert::identity;
use std::str::FromStr;
use std::sync::LazyLock;

use crate::date::{Date, Time};
use crate::document::{Mention, Parser, ParserBuilder, Value};
use crate::error::{Error, ErrorKind};
use crate::label::Label;
use crate::language;
use crate::number::{Number, Ordinal};
use crate::quantity::{Money, Percent, Quantity};
use crate::span::Span;

/// Reads in the first of the languages, as a bare string tells of none; built with the first such string.
static PARSER: LazyLock<Parser> = LazyLock::new(|| {
    let builder = Parser::builder().locale(tag());
    builder.map_or_else(|_| Parser::default(), ParserBuilder::build)
});

/// The language of the strict doors.
pub(super) fn tag() -> &'static str {
    language::ALL.first().map_or("", |first| first.tag)
}

/// The parser behind the strict doors.
pub(super) fn parser() -> &'static Parser {
    &PARSER
}

/// The one value that `text`, white space around it apart, wholly is.
fn strict<T>(text: &str, wanted: &'static str, pick: impl Fn(Value<'_>) -> Option<T>) -> Result<T, Error> {
    let trimmed = text.trim();
    let before = text.len() - text.trim_start().len();
    let error = |at: usize| {
        let kind = ErrorKind::Strict { text: text.to_owned(), wanted, at: before + at };
        Error::at(kind, Span::new(before + at, text.len()))
    };
    let mut mentions = parser().parse(trimmed).mentions;
    let first = mentions.first().map(|mention| mention.span);
    match (mentions.pop(), mentions.is_empty()) {
        (Some(Mention { span, value, .. }), true) if span == Span::new(0, trimmed.len()) => {
            pick(value).ok_or_else(|| error(0))
        }
        // The first mention was right as far as it went, where it began at the start.
        _ => Err(error(first.filter(|span| span.start() == 0).map_or(0, Span::end).min(trimmed.len()))),
    }
}

macro_rules! strict_doors {
    ($($kind:ident($type:ty) as $wanted:literal, $convert:expr;)*) => {$(
        #[doc = concat!("Text that is wholly one ", $wanted, ", in English, white space around it apart.")]
        impl FromStr for $type {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self, Error> {
                strict(text, $wanted, |value| match value {
                    Value::$kind(value) => Some($convert(value)),
                    _ => None,
                })
            }
        }
    )*};
}

strict_doors! {
    Number(Number) as "number", identity;
    Ordinal(Ordinal) as "ordinal", identity;
    Quantity(Quantity<'static>) as "quantity", Quantity::into_owned;
    Money(Money<'static>) as "amount of money", Money::into_owned;
    Percent(Percent) as "percentage", identity;
    Date(Date) as "date", identity;
    Time(Time) as "time of day", identity;
    Label(Label) as "label", identity;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_value_is_read_and_written() {
        let quantity: Quantity<'_> = " 386 sq miles\n".parse().unwrap();
        assert_eq!(quantity.to_string(), "386 square-mile");
        let both: Quantity<'_> = "1,000 sq km (386 sq miles)".parse().unwrap();
        assert_eq!(both.equivalent.unwrap().to_string(), "386 square-mile");
        assert_eq!("€3.5bn".parse::<Money<'_>>().unwrap().to_string(), "3500000000 EUR");
        assert_eq!("$5 a barrel".parse::<Money<'_>>().unwrap().to_string(), "5 USD per-barrel");
        assert_eq!("18 to 24".parse::<Number>().unwrap().to_string(), "18–24");
        assert_eq!("two-thirds".parse::<Number>().unwrap().to_string(), "2/3");
        assert_eq!("0.4 per cent".parse::<Percent>().unwrap().to_string(), "0.4 percent");
        assert_eq!("22nd".parse::<Ordinal>().unwrap().to_string(), "22");
        assert_eq!("6 February 2022".parse::<Date>().unwrap().to_string(), "2022-02-06");
        assert_eq!("7.05am".parse::<Time>().unwrap().to_string(), "07:05");
    }

    #[test]
    fn anything_else_says_how_far_it_was() {
        let at = |error: Error| error.span().unwrap().start();
        assert_eq!(at("386 sq miles of sand".parse::<Quantity<'_>>().unwrap_err()), 12);
        assert_eq!(at("sand".parse::<Quantity<'_>>().unwrap_err()), 0);
        assert_eq!(at("  5 km".parse::<Money<'_>>().unwrap_err()), 2);
        assert_eq!(at("".parse::<Number>().unwrap_err()), 0);
        let error = "5 km 6".parse::<Quantity<'_>>().unwrap_err();
        assert_eq!(error.to_string(), "`5 km 6` is no quantity: it is one up to byte 4 at most");
    }
}
