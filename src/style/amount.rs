//! Amounts of every kind: the number, what stands before it, what it is of.

use std::fmt;

use rust_decimal::Decimal;

use crate::language::number::Relation;
use crate::language::style::{One, PowerName};
use crate::number::{Amount, Number, Ordinal, Trend};
use crate::quantity::{Equivalent, Money, Percent, Quantity, QuantityRole};
use crate::style::digits::rounded;
use crate::style::names::capitalised;
use crate::style::{InStyle, Style, units};
use crate::unit::{Currency, Unit};

/// The most decimals that a number has before a power of ten: `2.25 million`.
const POWER_DECIMALS: u32 = 2;
/// What is a large number.
const LARGE: i64 = 1_000_000;
/// What a number before a power of ten is below.
const POWER_BELOW: i64 = 1_000_000;

/// What a number asks of the words behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    /// The name of one.
    One,
    /// The name of more.
    More,
    /// The name of more than a million, where names are read as other things than of few: pounds.
    Large,
    /// The name of more, led to as a power of ten does.
    Power,
    /// The same of a negative number, which is no large one.
    NegativePower,
    /// The name of more, led to as a vague number does.
    Vague,
}

/// What stands around a number.
struct Around<'a> {
    /// Before it, behind its sign.
    before: &'a str,
    /// Behind it, with the blank that belongs there.
    after: &'a dyn Fn(Count) -> String,
    /// Whether it may be written with a power of ten.
    powers: bool,
    /// Whether both are a percent sign's, which may stand before the minus.
    percent: bool,
}

impl Around<'_> {
    const NOTHING: Around<'static> =
        Around { before: "", after: &|_| String::new(), powers: true, percent: false };
}

impl Style {
    /// Whether a number takes the name of one.
    fn is_one(&self, value: Decimal) -> bool {
        let value = value.abs();
        match self.one() {
            One::Bare => value == Decimal::ONE && value.scale() == 0,
            One::Equal => value == Decimal::ONE,
            One::BelowTwo => value < Decimal::TWO,
        }
    }

    /// The number with a power of ten, where it has one that leaves it short: the number before it, and the power.
    fn power(&self, value: Decimal) -> Option<(Decimal, &'static PowerName)> {
        self.powers().iter().find_map(|row| {
            let short = value.checked_div(Decimal::from(10_u64.checked_pow(row.0)?))?.normalize();
            let fits = value.scale() == 0
                && short.abs() >= Decimal::ONE
                && short.abs() < Decimal::from(POWER_BELOW)
                && short.scale() <= POWER_DECIMALS;
            fits.then_some((short, row))
        })
    }

    /// One number with what stands around it.
    fn figure(&self, value: Decimal, around: &Around<'_>) -> String {
        let value = rounded(value, self.digits);
        // Four digits without a group may be a year: `1901 rial`.
        let numbers = self.numbers.grouped();
        let mut out = String::new();
        let negative = value.is_sign_negative() && !value.is_zero();
        match negative {
            true if around.percent => out.push_str(self.numbers.before_percent(true)),
            true => out.extend([self.numbers.format.minus, around.before]),
            false => out.push_str(around.before),
        }
        match self.power(value).filter(|_| around.powers) {
            Some((short, (_, one, more))) => {
                out.push_str(&numbers.written(short.abs()));
                out.push(' ');
                out.push_str(if self.is_one(short) { one } else { more });
                out.push_str(&(around.after)(if negative { Count::NegativePower } else { Count::Power }));
            }
            None => {
                out.push_str(&numbers.written(value.abs()));
                let large = value >= Decimal::from(LARGE);
                let count = match self.is_one(value) {
                    true => Count::One,
                    false if large => Count::Large,
                    false => Count::More,
                };
                out.push_str(&(around.after)(count));
            }
        }
        out
    }

    /// A fraction that is no decimal: `1/3`, `2 1⁄3`.
    fn fraction(&self, fraction: &str, around: &Around<'_>) -> Option<String> {
        let (top, bottom) = fraction.split_once('/')?;
        let (top, bottom): (i128, i128) = (top.parse().ok()?, bottom.parse().ok()?);
        let (whole, rest) = (top / bottom, top % bottom);
        // What is read has at most three digits above and below the line.
        if rest.abs() > 999 || bottom > 999 || whole.abs() > 999 {
            return None;
        }
        let sign = if top < 0 { self.numbers.format.minus } else { "" };
        let whole = if whole == 0 { String::new() } else { format!("{} ", whole.abs()) };
        let after = (around.after)(if top.abs() < bottom { Count::One } else { Count::More });
        Some(format!("{sign}{}{whole}{}\u{2044}{bottom}{after}", around.before, rest.abs()))
    }

    /// The vague word that means an interval: `dozens`.
    fn vague(&self, low: Decimal, high: Decimal) -> Option<String> {
        let same = |row: &&(&str, u64, u64)| Decimal::from(row.1) == low && Decimal::from(row.2) == high;
        let (word, ..) = self.language.number.vague.iter().find(same)?;
        Some(if self.language.number.capitalised_nouns { capitalised(word) } else { (*word).to_owned() })
    }

    /// The number of an amount, or both ends of its range.
    fn numbers(&self, amount: &Amount, around: &Around<'_>) -> String {
        let to = self.language.style.to;
        match (amount.value, amount.low, amount.high) {
            (Some(value), ..) => {
                let fraction = amount.fraction.as_deref().filter(|_| self.digits.is_none());
                fraction
                    .and_then(|fraction| self.fraction(fraction, around))
                    .unwrap_or_else(|| self.figure(value, around))
            }
            (None, Some(low), Some(high))
                if amount.relation == Relation::Vague && around.before.is_empty() =>
            {
                self.vague(low, high)
                    .map(|word| word + &(around.after)(Count::Vague))
                    .unwrap_or_else(|| self.ends(low, high, around, to))
            }
            (None, Some(low), Some(high)) => self.ends(low, high, around, to),
            _ => String::new(),
        }
    }

    /// The two ends of a range. A power of ten stands with both of them or with none, or it would count for both.
    fn ends(&self, low: Decimal, high: Decimal, around: &Around<'_>, to: &str) -> String {
        let powers = around.powers
            && [low, high].iter().all(|&end| {
                end == Decimal::ZERO && end.scale() == 0 || self.power(rounded(end, self.digits)).is_some()
            });
        let power = |value| self.power(rounded(value, self.digits)).filter(|_| powers);
        // `5 to 7 million`, but `$5 million to $7 million`
        let shared =
            power(low).zip(power(high)).filter(|(low, high)| low.1.0 == high.1.0 && around.before.is_empty());
        let low = match shared {
            Some(((short, _), _)) => self.numbers.grouped().written(short),
            None => self.figure(low, &Around { after: &|_| String::new(), powers, ..*around }),
        };
        let high = self.figure(high, &Around { powers, ..*around });
        format!("{low}{to}{high}")
    }

    /// An amount with the words before it.
    fn amount(&self, amount: &Amount, around: &Around<'_>) -> String {
        let words = &self.language.style;
        let mut out = String::new();
        let sign = amount.value.is_some_and(|value| value.is_sign_negative());
        match amount.trend.filter(|_| !sign) {
            Some(Trend::Up) => out.push_str(words.trends[0]),
            Some(Trend::Down) => out.push_str(words.trends[1]),
            None => {}
        }
        let relation =
            |relation: Relation| words.relations.iter().find(|row| row.0 == relation).map(|row| row.1);
        let mut qualify = |word: Option<&str>| {
            let Some(word) = word else { return };
            self.elide(&mut out, word);
            out.push_str(word);
            // A sign touches its number.
            if word.ends_with(char::is_alphabetic) {
                out.push(' ');
            }
        };
        qualify(relation(amount.relation));
        if amount.approximate && amount.relation != Relation::Approximate {
            qualify(relation(Relation::Approximate));
        }
        out + &self.numbers(amount, around)
    }

    /// Makes what ends in `de ` end in `d’` before a word with a vowel.
    fn elide(&self, out: &mut String, word: &str) {
        if let Some([plain, elided]) = self.language.style.elision
            && word.starts_with(is_vowel)
            && out.ends_with(plain)
        {
            out.truncate(out.len() - plain.len());
            out.push_str(elided);
        }
    }

    /// A name behind a number, with what leads to it.
    fn led(&self, count: Count, name: &str) -> String {
        let words = &self.language.style;
        let [plain, elided] = match count {
            Count::One | Count::More | Count::Large => ["", ""],
            Count::Power | Count::NegativePower => words.of,
            Count::Vague => words.vague_of,
        };
        let of = if name.starts_with(is_vowel) || self.is_mute(name) { elided } else { plain };
        format!(" {of}{name}")
    }

    /// Whether a word begins with an h that is not heard, where that matters.
    fn is_mute(&self, name: &str) -> bool {
        self.language.style.elision.is_some() && name.starts_with('h') && !name.starts_with("hertz")
    }

    /// What makes a rate of an amount, by the contract's identifier: `per-week`.
    fn per(&self, id: Option<&str>) -> String {
        let unit = id.and_then(|id| id.strip_prefix("per-")).and_then(|id| id.parse::<Unit>().ok());
        unit.map_or_else(String::new, |unit| format!(" {}", self.rate(unit)))
    }

    /// Money: the sign before the number where the language has one, else the name behind it.
    fn money(&self, amount: &Amount, currency: Currency, rate: Option<&str>) -> String {
        let rate = self.per(rate);
        if let Some(sign) = self.sign(currency) {
            return self.amount(
                amount,
                &Around { before: sign, after: &|_| rate.clone(), powers: true, percent: false },
            );
        }
        let after = |count| {
            let name = self.currency(currency, count);
            self.led(count, name) + &rate
        };
        self.amount(amount, &Around { before: "", after: &after, powers: true, percent: false })
    }

    fn measure(&self, amount: &Amount, unit: Unit) -> String {
        let after = |count| self.led(count, &self.unit(unit, count));
        self.amount(amount, &Around { before: "", after: &after, powers: true, percent: false })
    }

    fn equivalent(&self, other: &Equivalent<'_>) -> Option<String> {
        let amount = Amount { value: other.value, low: other.low, high: other.high, ..Amount::default() };
        match (other.unit, other.currency) {
            (Some(unit), _) => Some(self.measure(&amount, unit)),
            (None, Some(currency)) => Some(self.money(&amount, currency, None)),
            (None, None) => None,
        }
    }
}

fn is_vowel(c: char) -> bool {
    matches!(
        c.to_lowercase().next(),
        Some('a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'é' | 'è' | 'ê' | 'à' | 'â' | 'î' | 'ô')
    )
}

impl InStyle for Amount {
    /// The number with the words before it: `more than 1,000`.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&style.amount(self, &Around::NOTHING))
    }
}

impl InStyle for Number {
    /// The number and the rate that it is. What is counted is left to the caller, who knows its plural.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        self.amount.write(style, out)?;
        out.write_str(&style.per(self.unit.as_deref()))
    }
}

impl InStyle for Ordinal {
    /// `22nd`, `22.`, `22e`
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        let words = &style.language.style;
        let last =
            |n: u32| self.value.checked_rem(Decimal::from(n)).and_then(|rest| usize::try_from(rest).ok());
        let ending = match (last(100), last(10)) {
            _ if self.value == Decimal::ONE => words.first,
            (Some(11..=13), _) | (_, None) => words.ordinals.first().copied().unwrap_or_default(),
            (_, Some(digit)) => {
                words.ordinals.get(digit).or(words.ordinals.first()).copied().unwrap_or_default()
            }
        };
        out.write_str(&style.decimal(self.value))?;
        out.write_str(ending)
    }
}

impl InStyle for Percent {
    /// `10 Prozent`, `12 %`, `50 basis points a year`
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        let (share, rate) = self.unit.split_once("-per-").unwrap_or((&self.unit, ""));
        let rate =
            rate.parse::<Unit>().ok().map_or_else(String::new, |unit| format!(" {}", style.rate(unit)));
        let row = style.language.style.shares.iter().find(|row| row.0 == share);
        if let Some(row) = row {
            let after = |count| style.led(count, if count == Count::One { row.1 } else { row.2 }) + &rate;
            return out.write_str(
                &style.amount(
                    &self.amount,
                    &Around { before: "", after: &after, powers: false, percent: false },
                ),
            );
        }
        let sign = match share {
            "permille" => Some("‰"),
            "percent" => None,
            other => Some(other),
        };
        if let Some(sign) = sign {
            let after = |_| format!("\u{A0}{sign}{rate}");
            return out.write_str(
                &style.amount(
                    &self.amount,
                    &Around { before: "", after: &after, powers: false, percent: false },
                ),
            );
        }
        let (before, after) = (style.numbers.before_percent(false), style.numbers.after_percent());
        let after = |_| format!("{after}{rate}");
        out.write_str(
            &style.amount(&self.amount, &Around { before, after: &after, powers: false, percent: true }),
        )
    }
}

impl InStyle for Money<'_> {
    /// `$2.5 million`, `2,5 Millionen Euro`, with what stands beside it in another currency.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        out.write_str(&style.money(&self.amount, self.currency, self.unit.as_deref()))?;
        let other = self.equivalent.as_ref().and_then(|other| style.equivalent(other));
        other.map_or(Ok(()), |other| write!(out, " ({other})"))
    }
}

impl InStyle for Quantity<'_> {
    /// `1,000 square kilometers`, in the units of the style, with the conversion that stands beside it where they are its
    /// own.
    fn write(&self, style: &Style, out: &mut dyn fmt::Write) -> fmt::Result {
        if let Some((amount, unit)) = units::converted(&self.amount, self.unit, style.units) {
            return out.write_str(&style.measure(&amount, unit));
        }
        if self.role == Some(QuantityRole::Age) {
            let [before, after] = style.language.style.age;
            let blank = if after.is_empty() { "" } else { " " };
            return write!(out, "{before}{}{blank}{after}", style.measure(&self.amount, self.unit));
        }
        if self.parts.is_empty() {
            out.write_str(&style.measure(&self.amount, self.unit))?;
        } else {
            let part = |value, unit| style.measure(&Amount { value: Some(value), ..Amount::default() }, unit);
            let parts: Vec<_> = self.parts.iter().map(|of| part(of.value, of.unit)).collect();
            let words = Amount { value: None, low: None, high: None, ..self.amount.clone() };
            write!(out, "{}{}", style.amount(&words, &Around::NOTHING), parts.join(" "))?;
        }
        let other = self.equivalent.as_ref().and_then(|other| style.equivalent(other));
        other.map_or(Ok(()), |other| write!(out, " ({other})"))
    }
}
