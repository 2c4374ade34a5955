//! Names of units and currencies, of which those are written that a reader takes for the same.

use std::borrow::Cow;

use crate::language::style::{MoneyName, One, PowerName, UnitName};
use crate::language::unit::Certainty;
use crate::style::Style;
use crate::style::amount::Count;
use crate::unit::{Currency, Unit, read_currency_name, read_sign, read_unit};

impl Style {
    /// What the region has otherwise than the language elsewhere.
    fn elsewhere(&self) -> Option<&'static crate::language::style::Elsewhere> {
        let elsewhere = self.language.style.elsewhere.as_ref()?;
        let region = self.locale.region()?;
        (!elsewhere.home.contains(&region)).then_some(elsewhere)
    }

    /// Which numbers take the name of one.
    pub(super) fn one(&self) -> One {
        self.elsewhere().map_or(self.language.style.one, |elsewhere| elsewhere.one)
    }

    /// The powers of ten that numbers are written with, the largest first.
    pub(super) fn powers(&self) -> &'static [PowerName] {
        let words = &self.language.style;
        let regional = words.regional_powers.iter().find(|row| self.locale.region() == Some(row.0));
        let elsewhere =
            self.elsewhere().map(|elsewhere| elsewhere.powers).filter(|powers| !powers.is_empty());
        regional.map(|row| row.1).or(elsewhere).unwrap_or(words.powers)
    }

    fn unit_row(&self, id: &str) -> Option<&'static UnitName> {
        let named = |rows: &'static [UnitName]| rows.iter().find(|row| row.0 == id);
        self.elsewhere()
            .and_then(|elsewhere| named(elsewhere.units))
            .or_else(|| named(self.language.style.units))
    }

    /// The name of a unit, of one or of more; its symbol where the language has no name that is read as the unit.
    pub(super) fn unit(&self, unit: Unit, count: Count) -> Cow<'static, str> {
        let one = count == Count::One;
        let plain = |id: &str| id.strip_prefix("x-").unwrap_or(id).to_owned();
        let id = plain(&unit.id());
        let of_row = |row: &'static UnitName| Cow::Borrowed(if one { row.1 } else { row.2 });
        let fits = |name: &Cow<'static, str>| self.is_unit(name, unit, count);
        if let Some(name) = self.unit_row(&id).map(of_row).filter(fits) {
            return name;
        }
        if let Some((over, per)) = unit.parts() {
            let rate = self.rate(per);
            let name = format!("{} {rate}", self.unit(over, count));
            if self.is_unit(&name, unit, count) {
                return Cow::Owned(name);
            }
        }
        let symbols = unit.symbols().map(Cow::Owned);
        let names = self.language.unit.names.iter().filter(|row| row.0 == unit.id()).flat_map(|row| row.2);
        // The name of one stands first.
        let names =
            names.clone().skip(usize::from(!one)).chain(names.take(1)).map(|name| Cow::Borrowed(*name));
        let mut named = names.chain(self.prefixed(unit)).filter(fits);
        let mut symbols = symbols.chain(unit.ucum()).filter(fits);
        // Those names are in lower case, which is wrong where nouns have a capital.
        let found = match self.language.number.capitalised_nouns {
            true => symbols.next().or_else(|| named.next().map(|name| Cow::Owned(capitalised(&name)))),
            false => named.next().or_else(|| symbols.next()),
        };
        found.unwrap_or_else(|| unit.id())
    }

    /// The names that the language makes with a metric prefix.
    fn prefixed(&self, unit: Unit) -> impl Iterator<Item = Cow<'static, str>> {
        let words = &self.language.unit;
        let id = unit.id();
        words.metric.iter().flat_map(move |(base, _, names)| {
            let prefix = id.strip_suffix(base).filter(|prefix| !prefix.is_empty());
            let spelled = words.prefixes.iter().filter(move |row| prefix == Some(row.1)).map(|row| row.0);
            let spelled: Vec<_> = spelled.collect();
            spelled
                .into_iter()
                .flat_map(|prefix| names.iter().map(move |name| Cow::Owned(format!("{prefix}{name}"))))
        })
    }

    /// What makes a rate per unit: `per day`, `pro Tag`.
    pub(super) fn rate(&self, per: Unit) -> String {
        let id = per.id();
        let own = self.unit_row(&id).map(|row| row.3).filter(|own| !own.is_empty());
        own.map_or_else(|| format!("{} {}", self.language.style.per, self.counted(per)), ToOwned::to_owned)
    }

    /// The name of what stands below the line.
    fn counted(&self, unit: Unit) -> Cow<'static, str> {
        let id = unit.id();
        let row = self.language.unit.counted.iter().find(|row| row.0 == id);
        let Some(name) = row.and_then(|row| row.1.first()) else { return self.unit(unit, Count::One) };
        match self.language.number.capitalised_nouns {
            true => Cow::Owned(capitalised(name)),
            false => Cow::Borrowed(name),
        }
    }

    /// Whether a name after digits is read as the unit.
    fn is_unit(&self, name: &str, unit: Unit, count: Count) -> bool {
        // `hundred kilometers`, `mille marin`: the first word is part of the number.
        let first = name.split(' ').next().unwrap_or_default().to_lowercase();
        let words = &self.language.number;
        let mut powers = words
            .powers
            .iter()
            .chain(words.abbreviated)
            .map(|row| row.0)
            .chain(words.hundreds.iter().copied());
        if powers.any(|word| word == first) || first.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        // `1 julio` is a day.
        if self.language.date.months.iter().any(|row| row.0 == first) {
            return false;
        }
        let text = format!("5 {name}");
        // A currency goes before a measure.
        let money = read_currency_name(&text, &self.names, self.region(), 2);
        if money.is_some_and(|money| match money.value.certainty {
            Certainty::Sure | Certainty::Digits | Certainty::Weak => true,
            Certainty::Millions => matches!(count, Count::Power | Count::Large),
            Certainty::Glued => false,
        }) {
            return false;
        }
        let found = read_unit(&text, &self.names, 2).filter(|found| found.span.end() == text.len());
        found.is_some_and(|found| {
            let reading = found.value.in_region(self.region());
            reading.unit == unit
                && !reading.age
                && matches!(reading.certainty, Certainty::Sure | Certainty::Digits)
        })
    }

    /// The sign of a currency that stands before a number.
    pub(super) fn sign(&self, currency: Currency) -> Option<&'static str> {
        let signs = self.language.style.signs.iter().filter(|row| row.0 == currency.code()).map(|row| row.1);
        signs.into_iter().find(|sign| {
            let text = format!("{sign}5");
            let found = read_sign(&text, &self.names, self.region(), 0);
            found.is_some_and(|found| found.value.currency == currency && found.value.minor.is_none())
        })
    }

    /// The name of a currency after a number; its code where the language has no name that is read as the currency.
    pub(super) fn currency(&self, currency: Currency, count: Count) -> &'static str {
        let words = &self.language.style;
        let elsewhere = self.elsewhere().map_or(&[][..], |elsewhere| elsewhere.currencies);
        let rows: [&'static [MoneyName]; 3] = [words.currencies, elsewhere, words.cldr_currencies];
        let rows = rows.into_iter().flatten().filter(|row| row.0 == currency.code());
        let mut names = rows.map(|row| if count == Count::One { row.1 } else { row.2 });
        names.find(|name| self.is_currency(name, currency, count)).unwrap_or(currency.code())
    }

    /// Whether a name after digits is read as the currency.
    fn is_currency(&self, name: &str, currency: Currency, count: Count) -> bool {
        let text = format!("5 {name}");
        let found = read_currency_name(&text, &self.names, self.region(), 2);
        found.filter(|found| found.span.end() == text.len()).is_some_and(|found| {
            let reading = found.value;
            reading.currency == currency && reading.minor.is_none() && self.counts(reading.certainty, count)
        })
    }

    /// Whether a name as sure as this counts with digits, or with a power of ten behind them.
    fn counts(&self, certainty: Certainty, count: Count) -> bool {
        match certainty {
            Certainty::Sure | Certainty::Digits => true,
            Certainty::Millions => match count {
                Count::Power => self.powers().iter().all(|row| row.0 >= 6),
                Count::Large => true,
                Count::One | Count::More | Count::NegativePower | Count::Vague => false,
            },
            Certainty::Glued | Certainty::Weak => false,
        }
    }

    /// The region that decides what a bare sign means.
    fn region(&self) -> &str {
        self.locale.likely_region().unwrap_or(self.language.region)
    }
}

/// A word with its first letter in upper case.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}
