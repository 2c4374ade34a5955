//! How every CLDR locale writes numbers: what `icu_decimal` writes is what a [`Style`] writes, and is read back exactly.
//!
//! A thousand decimals are read back for each way to write numbers, of which there are fewer than locales, and a few for
//! each locale: what differs between two locales of one way is only that they are found. `COPYDESK_LOCALE_CASES` tells
//! another number for each locale, `PROPTEST_CASES` for each way.

use std::collections::BTreeMap;

use copydesk::quantity::Percent;
use copydesk::style::Style;
use copydesk::{Decimal, Locale, Mention, Parser, Value};
use copydesk_oracles::locale::{self, TAGS};
use icu_decimal::DecimalFormatter;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// What `icu_decimal` makes of a decimal.
struct Witness(DecimalFormatter);

impl Witness {
    fn of(tag: &str) -> Self {
        let locale: icu_locale_core::Locale = tag.parse().unwrap();
        Self(DecimalFormatter::try_new(locale.into(), Default::default()).unwrap())
    }

    fn write(&self, value: &str) -> String {
        self.0.format(&value.parse().unwrap()).to_string()
    }
}

/// Whether `icu_decimal` has nothing of a locale or numbering system and writes as the root does: its data have the locales
/// that CLDR has at least the basic words of, and the numbering systems that one of them uses.
fn is_left_out(tag: &str) -> bool {
    let value = "-1234567.890";
    let theirs = Witness::of(tag).write(value);
    let ascii = |c| to_ascii(c).unwrap_or(c);
    Style::of(tag).unwrap().decimal(value.parse().unwrap()) != theirs
        && theirs.chars().map(ascii).collect::<String>() == "-1,234,567.890"
}

/// A digit of Arabic or Devanagari as one of ASCII.
fn to_ascii(c: char) -> Option<char> {
    let zero = ['\u{660}', '\u{966}'].into_iter().find(|&zero| (zero..).take(10).any(|digit| digit == c))?;
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// Decimals of 1 to 28 digits, of which any may be decimals; no zero has a sign.
fn decimals() -> impl Strategy<Value = String> {
    let mantissa = (1_u32..=28).prop_flat_map(|length| 0..10_i128.pow(length));
    (mantissa, 0_u32..=28, any::<bool>(), any::<bool>()).prop_map(|(mantissa, scale, whole, minus)| {
        let mantissa = if minus { -mantissa } else { mantissa };
        Decimal::from_i128_with_scale(mantissa, if whole { 0 } else { scale }).to_string()
    })
}

/// Reads so many decimals back as a locale writes them; how many of those `icu_decimal` wrote.
fn decimals_of(parser: &Parser, tag: &str, cases: u32) -> u32 {
    let (style, locale) = (Style::of(tag).unwrap(), tag.parse().unwrap());
    let witness = (!is_left_out(tag)).then(|| Witness::of(tag));
    let config = Config { failure_persistence: None, ..Config::with_cases(cases) };
    let run = TestRunner::new(config).run(&decimals(), |value| {
        let ours = style.decimal(value.parse().unwrap());
        if let Some(witness) = &witness {
            prop_assert_eq!(&ours, &witness.write(&value), "{} in {}", value, tag);
        }
        locale::read_back(parser, &locale, &value, &ours).map_err(TestCaseError::fail)
    });
    run.unwrap_or_else(|error| panic!("{tag}: {error}"));
    if witness.is_some() { cases } else { 0 }
}

/// The first locale of each way to write numbers, by what it makes of some.
fn ways() -> Vec<&'static str> {
    let mut ways = BTreeMap::new();
    for tag in TAGS.lines() {
        let style = Style::of(tag).unwrap();
        let written = [-1_234_567_890, 1234].map(|value| style.decimal(Decimal::new(value, 1)));
        ways.entry(written).or_insert(tag);
    }
    ways.into_values().collect()
}

/// How many cases are told, else so many.
fn cases(variable: &str, usual: u32) -> u32 {
    std::env::var(variable).map_or(usual, |cases| cases.parse().unwrap())
}

#[test]
fn every_way_to_write_numbers() {
    let parser = Parser::default();
    let ways = ways();
    assert!(ways.len() > 100, "{ways:?}");
    for tag in ways {
        decimals_of(&parser, tag, cases("PROPTEST_CASES", 1000));
    }
}

#[test]
fn every_locale() {
    let cases = cases("COPYDESK_LOCALE_CASES", 10);
    let parser = Parser::default();
    let (mut all, mut witnessed) = (0_u64, 0_u64);
    for tag in TAGS.lines() {
        witnessed += u64::from(decimals_of(&parser, tag, cases));
        all += u64::from(cases);
    }
    println!(
        "{} tags, {} ways, {all} decimals read back, {witnessed} of them as icu_decimal writes them",
        TAGS.lines().count(),
        ways().len()
    );
}

/// A percentage in each, with its sign where the locale has it.
#[test]
fn percentages() {
    let parser = Parser::default();
    for tag in TAGS.lines() {
        let (style, locale): (_, Locale) = (Style::of(tag).unwrap(), tag.parse().unwrap());
        for value in ["12", "-1234.5", "0.25"] {
            let share = Percent::new(value.parse::<Decimal>().unwrap());
            let written = style.write(&share).to_string();
            let document = parser.parse_as(&written, Some(&locale), None);
            let [Mention { value: Value::Percent(read), .. }] = &document.mentions[..] else {
                panic!("{written:?} in {tag} is read as {:#?}", document.mentions)
            };
            assert_eq!(
                (read.amount.value, &read.unit),
                (share.amount.value, &share.unit),
                "{written:?} in {tag}"
            );
        }
    }
}

/// The locales that CLDR has otherwise than the root and `icu_decimal` 2.2 does not have.
#[rustfmt::skip] // A table is read by lines.
const LEFT_OUT: &[&str] = &[
    "agq", "az-Arab", "az-Arab-IQ", "az-Arab-TR", "az-Cyrl", "bas", "bgn", "bgn-AE", "bgn-AF", "bgn-IR", "bgn-OM",
    "ccp", "ccp-IN", "ckb", "ckb-IR", "dje", "dua", "dyo", "dz", "ewo", "ff", "ff-Latn", "ff-Latn-BF", "ff-Latn-CM",
    "ff-Latn-GH", "ff-Latn-GM", "ff-Latn-GN", "ff-Latn-GW", "ff-Latn-LR", "ff-Latn-MR", "ff-Latn-NE", "ff-Latn-NG",
    "ff-Latn-SL", "fur", "gsw", "gsw-FR", "gsw-LI", "hnj", "hnj-Hmnp", "jgo", "kab", "khq", "kkj", "kl", "ksf",
    "ksh", "ku-Latn-IQ", "lld", "ln", "ln-AO", "ln-CF", "ln-CG", "lrc", "lrc-IQ", "lu", "mfe", "mgh", "mni-Mtei",
    "ms-Arab-BN", "mua", "mww", "mww-Hmnp", "mzn", "nmg", "nnh", "nr", "os", "os-RU", "pa-Arab", "prg", "rn",
    "sat-Deva", "sdh", "sdh-IQ", "se", "se-FI", "se-SE", "seh", "ses", "sg", "shi", "shi-Latn", "shi-Tfng", "smn",
    "sr-Cyrl-ME", "ss", "ss-SZ", "tok", "ts", "twq", "tzm", "uz-Arab", "ve", "wae", "yav", "zgh",
];

#[test]
fn what_the_witness_leaves_out() {
    let plain = TAGS.lines().filter(|tag| !tag.contains("-u-"));
    assert_eq!(plain.filter(|tag| is_left_out(tag)).collect::<Vec<_>>(), LEFT_OUT);
}
