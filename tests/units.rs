//! The catalogue of units against what others publish of it: CLDR's own test of conversions, and its names.

use std::collections::{BTreeMap, BTreeSet};

use copydesk::unit::{Ratio, Unit};
use copydesk::{ErrorKind, Locale, Parser, Value};

/// CLDR's `unitsTest.txt`, as the crate `icu_experimental` 0.7.0 has it: CLDR's JSON packages are without it.
const CONVERSIONS: &str = include_str!("cldr/unitsTest.txt");

/// Units whose factor is not CLDR's, each with the reason.
const OTHERWISE: &[(&str, &str)] = &[
    ("radian", "CLDR has 16 digits of pi, the catalogue 28"),
    ("steradian", "CLDR has 16 digits of pi, the catalogue 28"),
    ("electronvolt", "exact since the SI of 2019, CLDR rounds to seven digits"),
    ("ounce-troy", "exactly 31.1034768 g, CLDR rounds to seven digits"),
    ("dessert-spoon", "two teaspoons, not a fifth of them"),
    ("dessert-spoon-imperial", "two teaspoons, not a fifth of them"),
    ("beaufort", "a range of speeds has no factor; CLDR takes the middle of it"),
    ("item", "what is counted stands only below the line"),
    ("milliinch", "of CLDR 49; the catalogue has it as `x-mil`"),
];

fn ratio(text: &str) -> Ratio {
    let mut text = text.trim().replace(',', "");
    // A side with a power of ten.
    if let Some((digits, power)) = text.clone().split_once('E') {
        text = format!("{digits}{}", "0".repeat(power.parse().unwrap()));
    }
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

/// What CLDR measures a quantity in: a unit of the catalogue, and how many of CLDR's base unit that is.
fn base(quantity: &str, unit: Unit) -> (Unit, Ratio) {
    let of = |id: &str| (id.parse().unwrap(), Ratio::from(1));
    let moles = |id: &str| (id.parse().unwrap(), ratio("602214076E15"));
    match quantity {
        "angle" => of("revolution"),
        "year-duration" => of("year"),
        "night-duration" => of("night"),
        "typewidth" => of("em"),
        "graphics" => of("pixel"),
        "resolution" => of("pixel-per-meter"),
        "consumption-inverse" => of("x-meter-per-cubic-meter"),
        "energy" if unit.dimension() == Some(copydesk::unit::Dimension::Torque) => of("newton-meter"),
        "substance-amount" => moles("mole"),
        "catalytic-activity" => moles("katal"),
        "concentration" => moles("x-mole-per-cubic-meter"),
        "concentration-mass" => moles("x-mole-per-kilogram"),
        _ => (unit.si().unwrap_or(unit), Ratio::from(1)),
    }
}

#[test]
fn conversions_are_those_of_cldr() {
    let mut checked = 0;
    for line in CONVERSIONS.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let columns: Vec<&str> = line.split(';').map(str::trim).collect();
        let [quantity, from, _, conversion, _] = columns[..] else { panic!("{line}") };
        if OTHERWISE.iter().any(|row| row.0 == from) {
            continue;
        }
        let unit: Unit = from.parse().unwrap_or_else(|_| panic!("{from}"));
        let (to, base) = base(quantity, unit);
        let (factor, offset) = conversion.split_once(" * x").unwrap_or_else(|| panic!("{line}"));
        let value = ratio("1000").checked_mul(ratio(factor)).unwrap();
        let expected = match offset.strip_prefix(" + ") {
            Some(offset) => value.checked_add(ratio(offset)).unwrap(),
            None => value,
        };
        let converted =
            unit.convert_exactly(ratio("1000"), to).unwrap_or_else(|error| panic!("{from}: {error}"));
        assert_eq!(converted.checked_mul(base), Some(expected), "{from} to {to}");
        checked += 1;
    }
    assert!(checked > 220, "{checked}");
}

#[test]
fn what_is_not_as_cldr_has_it_is_not_listed_in_vain() {
    for (id, reason) in OTHERWISE {
        let row = CONVERSIONS.lines().find(|line| line.split(';').nth(1).map(str::trim) == Some(*id));
        let conversion = row.and_then(|row| row.split(';').nth(3)).unwrap_or_else(|| panic!("{id}")).trim();
        let Ok(unit) = id.parse::<Unit>() else { continue };
        let Some(si) = unit.si() else { continue };
        let ours = unit.convert_exactly(Ratio::from(1), si).unwrap();
        assert!(conversion != format!("{ours} * x"), "{id} is as CLDR has it: {reason}");
    }
}

#[test]
fn every_pair_of_a_dimension_is_converted_there_and_back() {
    // Without a factor there is no conversion.
    let bare = ["x-mach", "beaufort", "generic", "x-decibel", "x-barrel-of-oil-equivalent"];
    let mut kinds: BTreeMap<String, Vec<Unit>> = BTreeMap::new();
    for unit in Unit::all().filter(|unit| !bare.contains(&&*unit.id())) {
        kinds.entry(format!("{:?}", unit.dimension())).or_default().push(unit);
    }
    let values = ["1", "-40", "7/3", "123456.789", "0.000001"].map(ratio);
    let mut pairs = 0;
    for units in kinds.values() {
        for &from in units {
            for &to in units {
                // Where zero lies and a prefix of 10^30 together have more digits than are held: an error then.
                let shifted = [from, to].iter().any(|unit| ["celsius", "fahrenheit"].contains(&&*unit.id()));
                for value in values {
                    let there = match from.convert_exactly(value, to) {
                        Err(error) if shifted && *error.kind() == ErrorKind::Range => continue,
                        there => there.unwrap_or_else(|error| panic!("{value} {from} {to}: {error}")),
                    };
                    assert_eq!(
                        to.convert_exactly(there, from).ok(),
                        Some(value),
                        "{value} {from} {to} {there}"
                    );
                }
                pairs += 1;
            }
        }
    }
    println!("{pairs} pairs");
    assert!(pairs > 90_000, "{pairs}");
}

#[test]
fn an_overflow_is_an_error() {
    let unit = |id: &str| id.parse::<Unit>().unwrap();
    let huge = ratio("340282366920938463463374607431768211297/7");
    assert!(unit("mile").convert_exactly(huge, unit("light-year")).is_err());
    assert!(unit("quettameter").convert(copydesk::Decimal::MAX, unit("meter")).is_err());
}

/// How CLDR writes each unit, and what the news means by it where that is something else: language (`*` for all), unit,
/// reason.
const NAMES: &str = include_str!("cldr/names.tsv");
const NAMES_OTHERWISE: &str = include_str!("cldr/otherwise.tsv");

fn table(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// Whether a text is one quantity in a unit, and nothing else is left of it.
fn reads(parser: &Parser, locale: &Locale, text: &str, unit: &str) -> bool {
    let document = parser.parse_as(text, Some(locale), None);
    let [mention] = &document.mentions[..] else { return false };
    let Value::Quantity(quantity) = &mention.value else { return false };
    mention.text == text && quantity.unit.to_string() == unit
}

#[test]
fn every_name_of_cldr_reads_as_its_unit() {
    let parser = Parser::default();
    let mut unused: BTreeSet<(&str, &str)> = BTreeSet::new();
    for row in table(NAMES_OTHERWISE) {
        assert!(matches!(row[..], [_, _, reason] if !reason.is_empty()), "{row:?}");
        assert!(unused.insert((row[0], row[1])), "{row:?} twice");
    }
    let listed = unused.clone();
    let (mut read, mut missed) = (0, Vec::new());
    for row in table(NAMES) {
        let [locale, unit, number, pattern] = row[..] else { panic!("{row:?}") };
        let language = locale.split('-').next().unwrap();
        let locale: Locale = locale.parse().unwrap();
        // Where a noun is likelier, the decimals of a measure decide.
        let decimal = if language == "en" { "2.5" } else { "2,5" };
        let fits = |number| reads(&parser, &locale, &pattern.replace("{0}", number), unit);
        if fits(number) || fits(decimal) {
            read += 1;
            continue;
        }
        let keys = [(language, unit), ("*", unit)];
        match keys.iter().find(|key| listed.contains(*key)) {
            Some(key) => drop(unused.remove(key)),
            None => missed.push(format!("{language}\t{unit}\t{pattern}")),
        }
    }
    assert!(missed.is_empty(), "{} of {read}:\n{}", missed.len(), missed.join("\n"));
    assert!(unused.is_empty(), "read as their units now: {unused:?}");
    assert!(read > 3_000, "{read}");
}

/// What CLDR calls currencies and their signs, and what the news means otherwise.
const CURRENCIES: &str = include_str!("cldr/currencies.tsv");
const CURRENCIES_OTHERWISE: &str = include_str!("cldr/currencies-otherwise.tsv");

/// Whether a text is one amount of money that is or can be in a currency.
fn pays(parser: &Parser, locale: &Locale, text: &str, code: &str) -> bool {
    let document = parser.parse_as(text, Some(locale), None);
    let [mention] = &document.mentions[..] else { return false };
    let Value::Money(money) = &mention.value else { return false };
    let currency = code.parse().unwrap();
    mention.text == text && (money.currency == currency || money.candidates.contains(currency))
}

#[test]
fn every_name_and_sign_of_a_currency_is_read() {
    let parser = Parser::default();
    let listed: BTreeSet<(&str, &str)> = table(CURRENCIES_OTHERWISE).map(|row| (row[0], row[1])).collect();
    let (mut unused, mut read, mut missed) = (listed.clone(), 0, Vec::new());
    for row in table(CURRENCIES) {
        let [locale, code, number, text] = row[..] else { panic!("{row:?}") };
        let locale: Locale = locale.parse().unwrap();
        let english = locale.language() == "en";
        let much = if english { "1,234,567.50" } else { "1.234.567,50" };
        let much =
            if locale.region() == Some("CH") || locale.language() == "fr" { "1234567,50" } else { much };
        // A sign stands before or behind, touching or not; where it is a word too, a sum says that it is money.
        let texts = match number {
            "" => [
                format!("{text}5"),
                format!("5 {text}"),
                format!("{text} {much}"),
                format!("{text}{much}"),
                format!("{much} {text}"),
            ],
            _ => [
                format!("{number} {text}"),
                format!("{much} {text}"),
                String::new(),
                String::new(),
                String::new(),
            ],
        };
        if texts.iter().any(|text| pays(&parser, &locale, text, code)) {
            read += 1;
        } else if listed.contains(&(code, text)) {
            unused.remove(&(code, text));
        } else {
            missed.push(format!("{code}\t{text}\t{locale}"));
        }
    }
    missed.sort();
    missed.dedup();
    assert!(missed.is_empty(), "{} of {read}:\n{}", missed.len(), missed.join("\n"));
    assert!(unused.is_empty(), "read now: {unused:?}");
    assert!(read > 3_000, "{read}");
}

#[test]
fn any_unit_per_another_is_read() {
    let parser = Parser::default();
    let words = [
        ("en", "per"),
        ("de", "pro"),
        ("fr", "par"),
        ("es", "por"),
        ("it", "per"),
        ("pt", "por"),
        ("nl", "per"),
    ];
    let (mut read, mut missed) = (0, Vec::new());
    for (language, word) in words {
        let locale: Locale = language.parse().unwrap();
        // The name of many of a unit above the line, of one below it.
        let mut names: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
        for row in table(NAMES).filter(|row| row[0] == language) {
            let Some(name) = row[3].strip_prefix("{0}").map(str::trim_start) else { continue };
            let simple = !row[1].contains("-per-") && name.chars().all(|c| c.is_alphabetic() || c == ' ');
            if simple && reads(&parser, &locale, &row[3].replace("{0}", row[2]), row[1]) {
                let names = names.entry(row[1]).or_default();
                let name = if row[2] == "1" { &mut names.1 } else { &mut names.0 };
                if name.is_empty() {
                    *name = row[3].strip_prefix("{0}").unwrap().trim_start();
                }
            }
        }
        let names: Vec<_> =
            names.into_iter().filter(|(_, (many, one))| !many.is_empty() && !one.is_empty()).collect();
        for (i, (over, (many, _))) in names.iter().enumerate() {
            for (per, (_, one)) in names.iter().skip(i % 17).step_by(17).filter(|row| row.0 != *over) {
                let text = format!("5 {many} {word} {one}");
                let unit: Unit = format!("x-{over}-per-{per}").parse().unwrap();
                // `por quarto` is a room, and pixels per inch have one name.
                if (language, *per) == ("pt", "quart")
                    || text.contains(" por pulgada ")
                    || text.contains(" per pollice ")
                {
                    continue;
                }
                if reads(&parser, &locale, &text, &unit.to_string()) {
                    read += 1;
                } else {
                    missed.push(text);
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} of {read}:\n{}", missed.len(), missed.join("\n"));
    assert!(read > 5_000, "{read}");
}
