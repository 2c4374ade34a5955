//! What a style writes, and that it is read back as what it was.

use copydesk::quantity::{Money, Percent, Quantity};
use copydesk::style::{Style, UnitSystem};
use copydesk::unit::{Currency, Unit};
use copydesk::{Decimal, Parser, Value};
use copydesk_oracles::style::{self, ways};
use icu_plurals::{PluralCategory, PluralRules};
use proptest::prelude::*;

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// What of these is not read back as it was written.
fn missed<'v>(values: impl Iterator<Item = Value<'v>>) -> Vec<String> {
    let values: Vec<_> = values.collect();
    let mut missed = Vec::new();
    // Each language, and Britain for its names.
    let ways = ways().iter().filter(|way| way.locale.region().is_none_or(|region| region == "GB"));
    for way in ways {
        for value in &values {
            missed.extend(style::check(way, value).err());
        }
    }
    missed
}

#[test]
fn digits_that_a_value_does_not_have_are_not_made() {
    let style = Style::builder("en").unwrap().digits(12).build();
    for value in ["0.0000000000000000000000000012", "5", "2.50", "0"] {
        assert_eq!(style.decimal(decimal(value)), value);
        assert_eq!(style.decimal(-Decimal::ZERO), "0");
        assert_eq!(
            style.write(&Value::Percent(Percent::new(decimal(value)))).to_string(),
            format!("{value}%")
        );
    }
}

#[test]
fn every_unit_in_every_language() {
    let units = Unit::all().filter(|unit| unit.dimension().is_some());
    // One number for each: all would take a minute.
    let amounts = ["1", "1.5", "5", "2500000"].into_iter().cycle();
    let values = units.zip(amounts).map(|(unit, value)| Value::Quantity(Quantity::new(decimal(value), unit)));
    let missed = missed(values);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn every_currency_in_every_language() {
    let amounts = ["1", "5.50", "2500000"];
    let values =
        Currency::all().flat_map(|code| amounts.map(|value| Value::Money(Money::new(decimal(value), code))));
    let missed = missed(values);
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

/// Which numbers take the name of one, by `icu_plurals`.
#[test]
fn one_and_more_are_told_apart_as_cldr_does() {
    let days = [
        ("en", "day"),
        ("de", "Tag"),
        ("fr", "jour"),
        ("es", "día"),
        ("it", "giorno"),
        ("pt", "dia"),
        ("pt-PT", "dia"),
        ("nl", "dag"),
    ];
    for (tag, one) in days {
        let locale: icu_locale_core::Locale = tag.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let style = Style::of(tag).unwrap();
        for value in
            ["0", "0.5", "1", "1.0", "1.00", "1.5", "1.99", "2", "2.0", "11", "21", "100", "101", "-1"]
        {
            let number: icu_decimal::input::Decimal = value.parse().unwrap();
            let written = style.write(&Quantity::new(decimal(value), "day".parse().unwrap())).to_string();
            let is_one = rules.category_for(&number) == PluralCategory::One;
            assert_eq!(written.ends_with(&format!(" {one}")), is_one, "{tag}: {written}");
        }
    }
}

/// Measures in the units of another system, with as many digits as they had.
#[test]
fn measures_are_converted() {
    let written = |tag: &str, units, value: &str, unit: &str| {
        let style = Style::builder(tag).unwrap().units(units).build();
        style.write(&Quantity::new(decimal(value), unit.parse().unwrap())).to_string()
    };
    assert_eq!(written("de", UnitSystem::Metric, "60", "mile"), "97 Kilometer");
    assert_eq!(written("en", UnitSystem::Us, "21.5", "celsius"), "70.7 degrees Fahrenheit");
    assert_eq!(written("en-GB", UnitSystem::Uk, "100", "kilometer-per-hour"), "62 miles per hour");
    assert_eq!(written("en-GB", UnitSystem::Uk, "5", "kilogram"), "5 kilograms");
    assert_eq!(written("fr", UnitSystem::Metric, "5", "kilogram"), "5 kilogrammes");
    assert_eq!(written("it", UnitSystem::Own, "5", "mile"), "5 miglia");
    assert_eq!(written("en", UnitSystem::Us, "1234", "kilometer"), "766.8 miles");
    // The more miles, the fewer litres: the ends change places.
    let parser = Parser::builder().locale("en").unwrap().build();
    let style = Style::builder("en").unwrap().units(UnitSystem::Metric).build();
    let document = parser.parse("It does 30-40 mpg.");
    assert_eq!(style.write(&document.mentions[0].value).to_string(), "5.9 to 7.8 liters per 100 kilometers");
}

/// What is read, in the same words again.
#[test]
fn zeros_and_fractions_are_written_short() {
    let parser = Parser::builder().locale("en").unwrap().build();
    let style = Style::of("en").unwrap();
    let written = |text: &str| style.write(&parser.parse(text).mentions[0].value).to_string();
    // A power of ten at the other end alone counts for nothing.
    assert_eq!(written("Between 0 and 5 million people came."), "0 to 5 million");
    // The most digits that a fraction is read with.
    assert_eq!(written("It is 5⁄999 of a mile."), "5⁄999 mile");
}

proptest! {
    // What bytes tell shrinks to little that is simpler.
    #![proptest_config(ProptestConfig { max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn values(bytes in proptest::collection::vec(any::<u8>(), 40)) {
        style::check_bytes(&bytes);
    }
}
