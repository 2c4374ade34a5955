//! The strict doors: what `str::parse` takes is what the parser reads in all of the text, blanks around it change nothing, what it
//! refuses it refuses with a place, and a plain value is read again in what a style writes of it.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use copydesk::date::{Date, Time};
use copydesk::number::{Number, Ordinal, Relation};
use copydesk::quantity::{Money, Percent, Quantity};
use copydesk::{Error, Parser, Value};

use crate::style;

/// A type with a strict door, as the value that the parser gives.
trait Door: FromStr<Err = Error> + Clone + Debug + PartialEq + Display {
    fn value(self) -> Value<'static>;
}

macro_rules! doors {
    ($($name:ident: $type:ty;)*) => {$(
        impl Door for $type {
            fn value(self) -> Value<'static> {
                Value::$name(self)
            }
        }
    )*};
}

doors! {
    Number: Number;
    Ordinal: Ordinal;
    Quantity: Quantity<'static>;
    Money: Money<'static>;
    Percent: Percent;
    Date: Date;
    Time: Time;
}

/// Numbers and ordinals.
///
/// # Panics
///
/// Where something does not hold.
pub fn check_number(text: &str) {
    door::<Number>(text);
    door::<Ordinal>(text);
}

/// Measures, money and shares.
///
/// # Panics
///
/// Where something does not hold.
pub fn check_quantity(text: &str) {
    door::<Quantity<'static>>(text);
    door::<Money<'static>>(text);
    door::<Percent>(text);
}

/// Dates and times.
///
/// # Panics
///
/// Where something does not hold.
pub fn check_date(text: &str) {
    door::<Date>(text);
    door::<Time>(text);
}

fn parser() -> &'static Parser {
    use std::sync::OnceLock;
    static PARSER: OnceLock<Parser> = OnceLock::new();
    PARSER.get_or_init(|| Parser::builder().locale("en").expect("a tag").build())
}

fn door<T: Door>(text: &str) {
    let read = text.parse::<T>();
    judge(text, &read);
    let padded = format!(" \n{text}\t ").parse::<T>();
    same(&read, &padded);
    if let Ok(value) = read {
        displayed(text, &value);
        again(&value.value());
    }
}

/// That a value is displayed as something.
fn displayed(text: &str, value: &(impl Debug + Display)) {
    assert!(!value.to_string().is_empty(), "{text:?} is {value:?}, displayed as nothing");
}

/// That a value is the one mention of its text, and an error has a place in it.
fn judge<T: Door>(text: &str, read: &Result<T, Error>) {
    let document = parser().parse(text.trim());
    let whole: Option<Value<'static>> = match &document.mentions[..] {
        [mention] if mention.text == document.text => Some(mention.value.clone().into_owned()),
        _ => None,
    };
    match read {
        Ok(value) => assert_eq!(Some(value.clone().value()), whole, "{text:?} is read as something else"),
        Err(error) => {
            let span = error.span().expect("an error of a strict door has a place");
            assert!(text.get(span.range()).is_some(), "{error} at {span:?} of {text:?}");
            assert_eq!(span.end(), text.len(), "{error} at {span:?} of {text:?}");
            let sample = SAMPLE.iter().find_map(|text| text.parse::<T>().ok()).expect("a text of each type");
            if let Some(whole) = whole {
                assert_ne!(whole.kind(), sample.value().kind(), "{text:?} is refused, and yet wholly read");
            }
        }
    }
}

/// A text of each type.
const SAMPLE: &[&str] = &["5", "1st", "5 km", "$5", "5 percent", "2022-02-06", "7.05am"];

fn same<T: Door>(read: &Result<T, Error>, padded: &Result<T, Error>) {
    assert_eq!(read.as_ref().ok(), padded.as_ref().ok(), "blanks around it change what it is");
}

/// That a plain value is read again in what a style writes of it.
fn again(value: &Value<'static>) {
    let Some(amount) = value.amount() else { return };
    let plain = amount.relation == Relation::Exact
        && amount.value.is_some()
        && amount.fraction.is_none()
        && amount.trend.is_none()
        && !amount.elided
        && match value {
            Value::Number(number) => number.unit.is_none() && number.noun.is_none(),
            Value::Percent(percent) => percent.unit == "percent" && percent.noun_start.is_none(),
            Value::Money(money) => money.unit.is_none() && money.equivalent.is_none(),
            Value::Quantity(quantity) => {
                quantity.parts.is_empty() && quantity.equivalent.is_none() && quantity.role.is_none()
            }
            _ => false,
        };
    if plain {
        let way = style::ways().first().expect("a way");
        crate::hold(style::check(way, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    #[test]
    fn what_holds_is_let_pass() {
        for text in
            ["", "5", "5 km", "$5 a week", "22nd", "7.05am", "2022-02-06", "half", "5 km 6", "  12 percent "]
        {
            check_number(text);
            check_quantity(text);
            check_date(text);
        }
    }

    #[test]
    fn another_value_fires() {
        fires(|| judge("5", &"6".parse::<Number>()));
        fires(|| judge("5 km", &"5 m".parse::<Quantity<'_>>()));
        fires(|| judge("5 km or so", &"5 km".parse::<Quantity<'_>>()));
    }

    #[test]
    fn an_error_without_a_place_in_the_text_or_for_what_is_one_fires() {
        fires(|| judge("5 km", &"five sandwiches of five kinds".parse::<Quantity<'_>>()));
        fires(|| judge("5 k? of it", &"5 k?".parse::<Quantity<'_>>()));
        let message = fires(|| judge("5 km", &"5 k?".parse::<Quantity<'_>>()));
        assert!(message.contains("is refused, and yet wholly read"), "{message}");
    }

    #[test]
    fn what_is_displayed_as_nothing_fires() {
        displayed("5", &"5");
        fires(|| displayed("5", &""));
    }

    #[test]
    fn blanks_that_change_something_fire() {
        fires(|| same(&"5".parse::<Number>(), &"x".parse::<Number>()));
        fires(|| same(&"5".parse::<Number>(), &"6".parse::<Number>()));
    }
}
