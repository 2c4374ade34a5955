//! What must hold of any value in any style: reading what was written gives the value.

use std::sync::OnceLock;

use copydesk::number::{Amount, Number, Ordinal, Relation, Trend};
use copydesk::quantity::{Money, Percent, Quantity};
use copydesk::style::Style;
use copydesk::unit::{Currency, Unit};
use copydesk::{Decimal, Locale, Parser, Value};

/// The locales that values are written in: each language with words, and regions that have something else.
pub const LOCALES: &[&str] = &[
    "en", "en-GB", "en-IN", "en-AU", "en-ZA", "de", "de-AT", "de-CH", "fr", "fr-CA", "fr-CH", "es", "es-MX",
    "es-AR", "it", "it-CH", "pt", "pt-PT", "nl", "nl-BE", "sv", "sv-FI", "nb", "da",
];

/// A style, and the locale to read it in.
#[derive(Debug)]
pub struct Way {
    /// Writes.
    pub style: Style,
    /// Is read in.
    pub locale: Locale,
}

impl Way {
    /// The way of a locale.
    ///
    /// # Panics
    ///
    /// Where the tag is none.
    pub fn of(tag: &str) -> Self {
        Self { style: Style::of(tag).expect("a tag"), locale: tag.parse().expect("a tag") }
    }
}

/// One way for each of [`LOCALES`].
pub fn ways() -> &'static [Way] {
    static WAYS: OnceLock<Vec<Way>> = OnceLock::new();
    WAYS.get_or_init(|| LOCALES.iter().map(|tag| Way::of(tag)).collect())
}

fn parser() -> &'static Parser {
    static PARSER: OnceLock<Parser> = OnceLock::new();
    PARSER.get_or_init(Parser::default)
}

/// Writes a value and reads it again; what was read instead where it is another.
pub fn check(way: &Way, value: &Value<'_>) -> Result<(), String> {
    let written = way.style.write(value).to_string();
    // Four digits may be a year, after a word as well (`hasta 1100`), and in German, Norwegian and Danish digits with a full stop are an ordinal inside a sentence only.
    let ends = |c: char| c.is_whitespace() || matches!(c, '–' | '-' | '+');
    let four = |word: &str| word.chars().count() == 4 && word.chars().all(char::is_numeric);
    let year = written.split(ends).any(four);
    let text = match value {
        Value::Ordinal(_) if way.locale.language() == "de" => format!("der {written} Versuch"),
        Value::Ordinal(_) if matches!(way.locale.language(), "nb" | "da") => format!("det {written} forsøg"),
        Value::Number(_) if year => return Ok(()),
        // Two digits, a point and two digits are a time in Italian and Spanish, also where the region has a decimal point.
        value
            if matches!(way.locale.as_str(), "it-CH" | "es-MX")
                && value.amount().is_some_and(may_be_a_time) =>
        {
            return Ok(());
        }
        _ => written,
    };
    let document = parser().parse_as(&text, Some(&way.locale), None);
    document.audit().map_err(|violation| format!("{violation} in {text:?}"))?;
    let told = || {
        let read: Vec<_> = document.mentions.iter().map(|mention| format!("{:?}", mention.value)).collect();
        format!("in {} {text:?} is read as {}, written of {value:?}", way.locale, read.join(" and "))
    };
    let same = document.mentions.len() == 1
        && match (value, &document.mentions[0].value) {
            (Value::Number(a), Value::Number(b)) => {
                a.unit == b.unit && same_amount(&a.amount, &b.amount, false)
            }
            (Value::Ordinal(a), Value::Ordinal(b)) => a == b,
            (Value::Percent(a), Value::Percent(b)) => {
                a.unit == b.unit && same_amount(&a.amount, &b.amount, true)
            }
            (Value::Money(a), Value::Money(b)) => {
                let equivalent = a.equivalent.is_some() == b.equivalent.is_some();
                a.currency == b.currency
                    && a.unit == b.unit
                    && equivalent
                    && same_amount(&a.amount, &b.amount, true)
            }
            (Value::Quantity(a), Value::Quantity(b)) => {
                let unit = a.unit == b.unit && a.role == b.role && a.parts == b.parts && a.si == b.si;
                unit && same_amount(&a.amount, &b.amount, false)
            }
            // `alle 8 ore`: the hour of a day is written as so many hours are.
            (Value::Quantity(a), Value::Time(_)) => {
                let ends = [a.amount.value, a.amount.low, a.amount.high].into_iter().flatten();
                a.unit.id() == "hour" && ends.into_iter().all(|end| end.abs() < Decimal::from(25))
            }
            _ => false,
        };
    // A unit or currency that the language has no name for, nor any symbol that is read: its identifier stands there, or
    // its code, which may be a word too (`1 ALL`).
    let nameless = match value {
        Value::Quantity(quantity) => text.ends_with(&*quantity.unit.id()),
        Value::Money(money) => text.ends_with(money.currency.code()),
        _ => false,
    };
    if same || nameless { Ok(()) } else { Err(told()) }
}

fn may_be_a_time(amount: &Amount) -> bool {
    let ends = [amount.value, amount.low, amount.high].into_iter().flatten();
    ends.into_iter().any(|end| end.scale() == 2 && end.abs() < Decimal::from(25))
}

/// Whether an amount was read as it was written; a negative one that is `measured` is a fall.
fn same_amount(written: &Amount, read: &Amount, measured: bool) -> bool {
    let digits = |amount: &Amount| {
        [amount.value, amount.low, amount.high].map(|value| value.map(|value| value.to_string()))
    };
    let negative = written.value.is_some_and(|value| value.is_sign_negative() && !value.is_zero());
    let trend = if negative && measured { Some(Trend::Down) } else { written.trend };
    digits(written) == digits(read)
        && written.relation == read.relation
        && written.approximate == read.approximate
        && written.fraction == read.fraction
        && trend == read.trend
}

/// What is left of bytes that tell a value.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn next(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::from(u16::from_be_bytes([self.next(), self.next()])) % from.len()]
    }

    /// A decimal of so many digits, some of them decimals; no zero has a sign.
    fn decimal(&mut self, most: u8) -> Decimal {
        let (length, scale, sign) = (self.next() % most + 1, self.next(), self.next());
        let mut mantissa = 0_i128;
        for _ in 0..length.div_ceil(2) {
            mantissa = mantissa * 100 + i128::from(self.next() % 100);
        }
        // Round numbers are what powers of ten are written with.
        let zeros = u32::from(self.next() % 10);
        if scale < 128 && zeros + u32::from(length) < 27 {
            return Decimal::from_i128_with_scale(
                if sign == 0 { -mantissa } else { mantissa } * 10_i128.pow(zeros),
                0,
            );
        }
        Decimal::from_i128_with_scale(if sign == 0 { -mantissa } else { mantissa }, u32::from(scale % 4))
    }
}

const RELATIONS: &[Relation] = &[
    Relation::Exact,
    Relation::Exact,
    Relation::Approximate,
    Relation::MoreThan,
    Relation::AtLeast,
    Relation::LessThan,
    Relation::AtMost,
];

fn units() -> &'static [Unit] {
    static UNITS: OnceLock<Vec<Unit>> = OnceLock::new();
    // What is counted stands only below the line.
    UNITS.get_or_init(|| Unit::all().filter(|unit| unit.dimension().is_some()).collect())
}

fn currencies() -> &'static [Currency] {
    static CURRENCIES: OnceLock<Vec<Currency>> = OnceLock::new();
    CURRENCIES.get_or_init(|| Currency::all().collect())
}

/// Everything that holds of the value that bytes tell in the style that they tell.
pub fn check_bytes(input: &[u8]) {
    let (place, value) = told(input);
    crate::hold(check(&ways()[place], &value));
}

/// A place in [`LOCALES`] and a value.
fn told(input: &[u8]) -> (usize, Value<'static>) {
    let mut bytes = Bytes(input);
    let place = usize::from(bytes.next()) % LOCALES.len();
    let kind = bytes.next() % 5;
    let mut amount = Amount::from(bytes.decimal(24));
    if bytes.next() < 64 {
        let other = bytes.decimal(10).abs();
        let first = amount.value.map_or(other, |value| value.abs());
        if first != other {
            amount = Amount::range(first.min(other), first.max(other));
            amount.approximate = bytes.next() < 64;
        }
    } else {
        amount.relation = bytes.pick(RELATIONS);
        amount.trend = match bytes.next() {
            0..32 => Some(Trend::Up),
            32..64 => Some(Trend::Down),
            _ => None,
        };
        if amount.value.is_some_and(|value| value.is_sign_negative()) {
            amount.trend = None;
        }
    }
    // A plain number or a measure is a change where a noun or verb says so, which is not the style's to write.
    if matches!(kind, 0 | 3) {
        amount.trend = None;
    }
    let value = match kind {
        0 => Value::Number(Number::new(amount)),
        1 => {
            let mut percent = Percent::new(amount);
            bytes
                .pick(&["percent", "percent", "percentage-point", "basis-point", "permille"])
                .clone_into(&mut percent.unit);
            Value::Percent(percent)
        }
        2 => Value::Money(Money::new(amount, bytes.pick(currencies()))),
        3 => Value::Quantity(Quantity::new(amount, bytes.pick(units()))),
        _ => Value::Ordinal(Ordinal::new(Decimal::from(
            u16::from_be_bytes([bytes.next(), bytes.next()]) % 200,
        ))),
    };
    (place, value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Value<'static> {
        Value::Number(Number::new(text.parse::<Decimal>().unwrap()))
    }

    #[test]
    fn bytes_tell_the_values_that_they_told() {
        assert_eq!(
            crate::random::sum_of(1000, 48, |bytes| format!("{:?}", told(bytes))),
            2_316_457_421_884_888_611
        );
    }

    #[test]
    fn decimals_have_the_digits_that_bytes_tell() {
        let decimal = |bytes: &[u8], most: u8| Bytes(bytes).decimal(most).to_string();
        // How many digits, how many of them decimals, the sign, two digits each, zeros at the end.
        assert_eq!(decimal(&[3, 128, 1, 12, 34, 0], 24), "1234");
        assert_eq!(decimal(&[3, 130, 1, 12, 34, 9], 24), "12.34");
        assert_eq!(decimal(&[3, 131, 0, 12, 134, 9], 24), "-1.234");
        assert_eq!(decimal(&[4, 127, 0, 1, 2, 3, 13], 24), "-10203000");
        assert_eq!(decimal(&[28, 0, 1, 7, 7, 7, 7], 24), "707070000000");
        // With more zeros it would have more digits than there are.
        assert_eq!(
            decimal(&[23, 3, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 4], 24),
            "90909090909090909090.909"
        );
        assert_eq!(
            decimal(&[23, 0, 1, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 2], 24),
            "9090909090909090909090900"
        );
        assert_eq!(decimal(&[], 24), "0");
        assert_eq!(Bytes(&[0, 7, 9]).pick(&[1, 2, 3]), 2);
        assert_eq!(Bytes(&[1, 0]).pick(&[1, 2, 3]), 2);
    }

    #[test]
    fn two_decimals_below_twenty_five_may_be_a_time() {
        let may = |text: &str| may_be_a_time(&Amount::from(text.parse::<Decimal>().unwrap()));
        assert!(may("24.99") && may("-24.00") && may("0.05"));
        assert!(!may("25.00") && !may("7.5") && !may("7") && !may("7.125"));
        let range = |low: &str, high: &str| {
            may_be_a_time(&Amount::range(low.parse().unwrap(), high.parse().unwrap()))
        };
        assert!(range("7.05", "30.00") && range("7", "8.15") && !range("7", "30.00"));
        // Such are read as a time in Italian of Switzerland and let pass, others are not.
        let swiss = Way { style: Style::of("it-CH").unwrap(), locale: "it-CH".parse().unwrap() };
        assert_eq!(check(&swiss, &number("7.05")), Ok(()));
    }

    #[test]
    fn a_value_of_another_kind_is_an_error() {
        let english = &ways()[0];
        let five = || "5".parse::<Decimal>().unwrap();
        let hours = |value: &str| {
            Value::Quantity(Quantity::new(value.parse::<Decimal>().unwrap(), "hour".parse().unwrap()))
        };
        // `alle 8 ore`
        let italian = &ways()[LOCALES.iter().position(|tag| *tag == "it").unwrap()];
        let at_least = |value: Value<'static>| match value {
            Value::Quantity(mut quantity) => {
                quantity.amount.relation = Relation::AtMost;
                Value::Quantity(quantity)
            }
            value => value,
        };
        assert_eq!(check(italian, &at_least(hours("8"))), Ok(()));
        assert_eq!(check(english, &hours("8")), Ok(()));
        // No name in the language: the code or identifier stands there and is let pass, whatever is read.
        for code in ["ALL", "XAU", "ZWL"] {
            if let Ok(currency) = code.parse() {
                assert_eq!(check(english, &Value::Money(Money::new(five(), currency))), Ok(()), "{code}");
            }
        }
        let mut share = Percent::new(five());
        "permille".clone_into(&mut share.unit);
        assert_eq!(check(english, &Value::Percent(share)), Ok(()));
    }

    #[test]
    fn what_is_read_back_is_let_pass() {
        for way in ways() {
            assert_eq!(check(way, &number("12345.5")), Ok(()));
        }
        check_bytes(b"It was written.");
    }

    #[test]
    fn up_to_three_digits_are_no_year() {
        for way in ways() {
            for n in 0..1000 {
                assert_eq!(check(way, &number(&n.to_string())), Ok(()));
            }
        }
    }

    #[test]
    fn what_is_read_otherwise_is_an_error() {
        // Written in one language, and read in another.
        let way = |written: &str, read: &str| Way {
            style: Style::of(written).unwrap(),
            locale: read.parse().unwrap(),
        };
        let units = |unit: &str| {
            Value::Quantity(Quantity::new("5".parse::<Decimal>().unwrap(), unit.parse().unwrap()))
        };
        let dollars = Value::Money(Money::new("5".parse::<Decimal>().unwrap(), "USD".parse().unwrap()));
        let share = Value::Percent(Percent::new("5".parse::<Decimal>().unwrap()));
        assert!(check(&way("de", "en"), &number("1.500")).is_err());
        assert!(check(&way("de", "en"), &units("week")).is_err());
        assert!(check(&way("de", "en"), &share).is_err());
        assert!(check(&way("en", "en-AU"), &dollars).is_err());
        assert!(check(&way("fr", "en"), &Value::Ordinal(Ordinal::new(Decimal::from(3)))).is_err());
    }

    #[test]
    fn another_measure_in_the_si_is_an_error() {
        let mut five = Quantity::new("5".parse::<Decimal>().unwrap(), "kilometer".parse().unwrap());
        assert_eq!(check(&ways()[0], &Value::Quantity(five.clone())), Ok(()));
        five.si = None;
        assert!(check(&ways()[0], &Value::Quantity(five)).is_err());
    }

    #[test]
    fn another_amount_is_not_the_same() {
        let amount = |text: &str| Amount::from(text.parse::<Decimal>().unwrap());
        assert!(same_amount(&amount("5"), &amount("5"), false));
        assert!(!same_amount(&amount("5"), &amount("5.0"), false));
        assert!(!same_amount(&amount("5"), &amount("6"), false));
        let changed = |change: fn(&mut Amount)| {
            let mut other = amount("5");
            change(&mut other);
            assert!(!same_amount(&amount("5"), &other, false), "{other:?}");
        };
        changed(|amount| amount.relation = Relation::AtLeast);
        changed(|amount| amount.approximate = true);
        changed(|amount| amount.trend = Some(Trend::Up));
        changed(|amount| amount.fraction = Some("5/1".to_owned()));
        // A fall is said, and no sign.
        let mut fall = amount("-5");
        fall.trend = Some(Trend::Down);
        assert!(same_amount(&amount("-5"), &fall, true) && !same_amount(&amount("-5"), &fall, false));
    }
}
