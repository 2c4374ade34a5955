//! What ICU4X writes in a locale.

use copydesk::unit::{Currency, Unit};
use fixed_decimal::Decimal;
use icu_decimal::{CompactDecimalFormatter, DecimalFormatter};
use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use icu_experimental::dimension::units::categorized_formatter::CategorizedFormatter;
use icu_experimental::dimension::units::options::Width;
use icu_experimental::measure::category::{Area, Duration, Length, Mass, Volume};
use icu_locale_core::Locale;

/// What a rendering is of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Number,
    Percent,
    Money(Currency),
    Measure(Unit),
}

/// Something that ICU4X wrote.
#[derive(Debug)]
pub struct Rendering {
    /// Which of its formatters, and how wide.
    pub family: &'static str,
    pub kind: Kind,
    pub value: &'static str,
    pub text: String,
}

const PLAIN: &[&str] = &["-1234567.89", "1234.5", "98765432"];
/// No more digits than a compact number keeps.
const ROUND: &[&str] = &["1200", "15000", "3400000", "56000000", "-7800000000", "9000000000000"];
const SUMS: &[&str] = &["1234.50", "-7.25"];
const WHOLE_SUMS: &[&str] = &["1234", "-7"];
const COUNTS: &[&str] = &["2", "1234.5"];
const CURRENCIES: &[&str] = &["USD", "EUR", "GBP", "JPY", "CNY", "INR", "BRL", "CHF"];

/// All that is written in a locale.
pub fn all(tag: &str) -> Vec<Rendering> {
    let locale: Locale = tag.parse().expect("a tag");
    let mut all = Vec::new();
    let mut add = |family, kind, values: &[&'static str], write: &dyn Fn(&Decimal) -> String| {
        for value in values {
            let text = write(&value.parse().expect("a decimal"));
            all.push(Rendering { family, kind, value, text });
        }
    };
    let plain = DecimalFormatter::try_new((&locale).into(), Default::default()).expect("decimals");
    add("decimal", Kind::Number, PLAIN, &|value| plain.format(value).to_string());
    let percent = PercentFormatter::try_new((&locale).into(), Default::default()).expect("percentages");
    add("percent", Kind::Percent, &["12", "-3.4"], &|value| percent.format(value).to_string());
    if let Ok(short) = CompactDecimalFormatter::try_new_short((&locale).into(), Default::default()) {
        add("compact short", Kind::Number, ROUND, &|value| short.format(value).to_string());
    }
    if let Ok(long) = CompactDecimalFormatter::try_new_long((&locale).into(), Default::default()) {
        add("compact long", Kind::Number, ROUND, &|value| long.format(value).to_string());
    }
    for code in CURRENCIES {
        let currency: CurrencyType = code.to_lowercase().parse().expect("a currency");
        let kind = Kind::Money(code.parse().expect("a currency"));
        let prefs = || (&locale).into();
        let sums = if *code == "JPY" { WHOLE_SUMS } else { SUMS };
        if let Ok(symbol) = CurrencyFormatter::try_new_symbol(prefs(), currency, Default::default()) {
            add("symbol", kind, sums, &|value| symbol.format_fixed_decimal(value).to_string());
        }
        if let Ok(code) = CurrencyFormatter::try_new_code(prefs(), currency, Default::default()) {
            add("code", kind, sums, &|value| code.format_fixed_decimal(value).to_string());
        }
        if let Ok(name) = CurrencyFormatter::try_new_name(prefs(), currency) {
            add("name", kind, sums, &|value| name.format_fixed_decimal(value).to_string());
        }
        if let Ok(compact) = CurrencyFormatter::try_new_compact_symbol(prefs(), currency, Default::default())
        {
            add("compact symbol", kind, &ROUND[..4], &|value| {
                compact.format_fixed_decimal(value).to_string()
            });
        }
    }
    /// One unit in the three widths.
    macro_rules! measures {
        ($($category:ident::$unit:ident = $id:literal),*) => {$(
            for (family, width) in [("long", Width::Long), ("short", Width::Short), ("narrow", Width::Narrow)] {
                let core = CategorizedFormatter::<$category>::try_new_core(
                    (&locale).into(), $category::$unit(), width.into());
                let extended = || CategorizedFormatter::<$category>::try_new_extended(
                    (&locale).into(), $category::$unit(), width.into());
                if let Ok(format) = core.or_else(|_| extended()) {
                    let kind = Kind::Measure($id.parse().expect("a unit"));
                    add(family, kind, COUNTS, &|value| format.format_fixed_decimal(value).to_string());
                }
            }
        )*};
    }
    measures!(
        Mass::gram = "gram",
        Mass::kilogram = "kilogram",
        Volume::liter = "liter",
        Volume::cubic_meter = "cubic-meter",
        Length::meter = "meter",
        Area::square_meter = "square-meter",
        Duration::second = "second",
        Duration::minute = "minute",
        Duration::hour = "hour",
        Duration::day = "day",
        Duration::week = "week",
        Duration::month = "month",
        Duration::year = "year"
    );
    all
}
