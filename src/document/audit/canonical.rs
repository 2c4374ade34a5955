//! That each value is what its own canonical text reads as: what [`Style`] writes of it in English, read by the strict door.

use std::sync::LazyLock;

use super::{At, Violation};
use crate::date::{Date, DateRelation, Time};
use crate::document::{Value, strict};
use crate::number::{Amount, Number, Relation};
use crate::quantity::{Money, Percent, Quantity};
use crate::style::Style;

/// In the language of the strict doors.
static STYLE: LazyLock<Option<Style>> = LazyLock::new(|| Style::of(strict::tag()).ok());

/// That the canonical text of a value reads as it: number, interval, relation, unit, currency, date, time of day. What only
/// the words around it tell is no part of that text: what is counted, whose age it is, which way it went, what was left out,
/// what it is converted to.
///
/// Some have no canonical text: a label and a quotation are what stands there; for a unit or a currency without an English
/// name its identifier or code stands; and no phrase of a newspaper says some dates without the text's own day, such as those
/// counted from it.
pub(super) fn value(at: At<'_>, value: &Value<'_>) -> Result<(), Violation> {
    let holds = match value {
        // Each end by itself: which phrase joins them depends on what they are.
        Value::Date(Date { edtf: Some(edtf), .. }) if edtf.contains('/') => edtf
            .split('/')
            .all(|end| reads_as_itself(&Value::Date(Date { edtf: Some(end.to_owned()), ..Date::default() }))),
        value => reads_as_itself(value),
    };
    at.ensure(holds, "a value is not what its canonical text reads as")
}

/// Whether the canonical text of a value, if it has one, reads as it.
fn reads_as_itself(value: &Value<'_>) -> bool {
    let Some((text, told)) = text(value) else { return true };
    let read = strict::parser().parse(&text).mentions;
    matches!(&read[..], [read] if same(&told, &read.value, &text))
}

/// The canonical text, and what of the value stands in it; `None` where there is none.
fn text(value: &Value<'_>) -> Option<(String, Value<'static>)> {
    let style = STYLE.as_ref()?;
    let told = match value {
        Value::Number(number) => Value::Number(Number::new(core(&number.amount))),
        Value::Quantity(quantity) => {
            let told = Quantity::new(core(&quantity.amount), quantity.unit);
            let text = style.write(&told).to_string();
            return (!text.ends_with(&*quantity.unit.id())).then_some((text, Value::Quantity(told)));
        }
        Value::Money(money) => {
            let told = Money::new(core(&money.amount), money.currency);
            let text = style.write(&told).to_string();
            return (!text.ends_with(money.currency.code())).then_some((text, Value::Money(told)));
        }
        Value::Percent(percent) => {
            let unit = percent.unit.clone();
            Value::Percent(Percent { unit, ..Percent::new(core(&percent.amount)) })
        }
        Value::Ordinal(ordinal) => Value::Ordinal(ordinal.clone()),
        Value::Date(date) => {
            // What stands after a month that something is in is a count.
            let day = |edtf: &str| {
                edtf.strip_prefix("XXXX-").is_some_and(|day| day.len() == 5 && !day.contains('X'))
            };
            let lead = match date.relation {
                DateRelation::On if date.edtf.as_deref().is_some_and(day) => "on ",
                DateRelation::On => "in ",
                _ => "",
            };
            return Some((format!("{lead}{}", style.date(date)?), Value::Date(date.clone())));
        }
        Value::Time(time) => {
            let time = Time { date: Date::default(), ..time.clone() };
            return Some((format!("at {}", style.time(&time)?), Value::Time(time)));
        }
        Value::Label(_) | Value::Quote(_) => return None,
    };
    Some((style.write(&told).to_string(), told))
}

/// What an amount says by itself. The interval that a vague word means is written as a range.
fn core(amount: &Amount) -> Amount {
    let vague = amount.relation == Relation::Vague;
    Amount {
        value: amount.value,
        low: amount.low,
        high: amount.high,
        relation: if vague { Relation::Range } else { amount.relation },
        approximate: amount.approximate && !vague,
        fraction: amount.fraction.clone(),
        ..Amount::default()
    }
}

/// Whether a value was read as it was told.
fn same(told: &Value<'_>, read: &Value<'_>, text: &str) -> bool {
    let unit = match (told, read) {
        (Value::Number(_), Value::Number(b)) => b.unit.is_none(),
        (Value::Quantity(a), Value::Quantity(b)) => a.unit == b.unit,
        (Value::Money(a), Value::Money(b)) => a.currency == b.currency && b.unit.is_none(),
        (Value::Percent(a), Value::Percent(b)) => a.unit == b.unit,
        (Value::Ordinal(a), Value::Ordinal(b)) => return a == b,
        (Value::Date(a), Value::Date(b)) => {
            let timex = a.timex.is_none() || a.timex == b.timex;
            return timex && (&a.edtf, a.relation) == (&b.edtf, b.relation);
        }
        (Value::Time(a), Value::Time(b)) => {
            return (&a.value, &a.low, &a.high, &a.zone) == (&b.value, &b.low, &b.high, &b.zone);
        }
        _ => false,
    };
    let amounts = told.amount().zip(read.amount());
    unit && amounts.is_some_and(|(told, read)| {
        let written = |amount: &Amount| {
            [amount.value, amount.low, amount.high].map(|value| value.map(|value| value.to_string()))
        };
        // One that has more figures than a line takes is written as a decimal.
        let fraction = !text.contains('\u{2044}') || told.fraction == read.fraction;
        written(told) == written(read)
            && told.relation == read.relation
            && told.approximate == read.approximate
            && fraction
    })
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::number::Ordinal;
    use crate::span::Span;

    /// Whether a value passes.
    fn holds(value: &Value<'_>) -> bool {
        let at = At { text: "", span: Span::new(0, 0), repaired: false };
        super::value(at, value).is_ok()
    }

    fn each(amount: impl Fn() -> Amount) -> [Value<'static>; 4] {
        [
            Value::Number(Number::new(amount())),
            Value::Quantity(Quantity::new(amount(), "gram".parse().unwrap())),
            Value::Money(Money::new(amount(), "USD".parse().unwrap())),
            Value::Percent(Percent::new(amount())),
        ]
    }

    #[test]
    fn what_a_decimal_can_be_reads_as_itself() {
        let decimal = |digits: &str| digits.parse::<Decimal>().unwrap();
        let max = Decimal::MAX.to_string();
        for digits in ["0", "1", "11", "1990", "-0.5", "1.50", &max, "0.0000000000000000000000000001"] {
            for value in each(|| decimal(digits).into()) {
                assert!(holds(&value), "{digits}: {value:?}");
            }
        }
        for (low, high) in [("-5", "-3"), ("-5", "3"), ("0", "5000000"), ("1990", "1995"), ("1000000", &max)]
        {
            for value in each(|| Amount::range(decimal(low), decimal(high))) {
                assert!(holds(&value), "{low} to {high}: {value:?}");
            }
        }
        for value in [Decimal::ZERO, Decimal::ONE, Decimal::from(2026), Decimal::MAX] {
            assert!(holds(&Value::Ordinal(Ordinal::new(value))), "{value}");
        }
    }

    #[test]
    fn an_interval_without_length_is_none() {
        for value in each(|| Amount::range(Decimal::TEN, Decimal::TEN)) {
            assert!(!holds(&value), "{value:?}");
        }
    }

    #[test]
    fn each_part_of_a_value_is_compared() {
        let five = || Amount::from(Decimal::from(5));
        let [number, quantity, money, percent] = each(five);
        for value in [&number, &quantity, &money, &percent] {
            assert!(same(value, value, ""));
        }
        for change in [
            |amount: &mut Amount| amount.value = Some(Decimal::new(50, 1)),
            |amount: &mut Amount| amount.relation = Relation::AtLeast,
            |amount: &mut Amount| amount.approximate = true,
        ] {
            for mut value in each(five) {
                let told = value.clone();
                change(value.amount_mut().unwrap());
                assert!(!same(&told, &value, ""), "{value:?}");
            }
        }
        let grams = Value::Quantity(Quantity::new(five(), "kilogram".parse().unwrap()));
        assert!(!same(&quantity, &grams, ""));
        assert!(!same(&money, &Value::Money(Money::new(five(), "EUR".parse().unwrap())), ""));
        let mut rate = Money::new(five(), "USD".parse().unwrap());
        rate.unit = Some("per-week".to_owned());
        assert!(!same(&money, &Value::Money(rate), ""));
        let rate = Number { unit: Some("per-week".to_owned()), ..Number::new(five()) };
        assert!(!same(&number, &Value::Number(rate), ""));
        let points = Percent { unit: "basis-point".to_owned(), ..Percent::new(five()) };
        assert!(!same(&percent, &Value::Percent(points), ""));
        let ordinal = |value: i64| Value::Ordinal(Ordinal::new(Decimal::from(value)));
        assert!(same(&ordinal(5), &ordinal(5), "") && !same(&ordinal(5), &ordinal(6), ""));
        assert!(!same(&number, &ordinal(5), "") && !same(&ordinal(5), &number, ""));
        let date = |timex: &str| Value::Date(Date { timex: Some(timex.to_owned()), ..Date::default() });
        assert!(same(&date("2024"), &date("2024"), "") && !same(&date("2024"), &date("2025"), ""));
        let time = |value: &str| Value::Time(Time { value: Some(value.to_owned()), ..Time::default() });
        assert!(same(&time("07:05"), &time("07:05"), "") && !same(&time("07:05"), &time("07:06"), ""));
        let third = |of: &str| {
            let fraction = Some(of.to_owned());
            Value::Number(Number::new(Amount { fraction, ..five() }))
        };
        assert!(!same(&third("1/3"), &third("2/6"), "1\u{2044}3"));
        assert!(same(&third("1/3"), &number, "0.3333"));
    }
}
