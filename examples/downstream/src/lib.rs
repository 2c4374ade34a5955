//! What a newsroom may do with copydesk: add up the money of a story, and read its own price list.

use std::collections::BTreeMap;

use copydesk::unit::Currency;
use copydesk::{Decimal, Parser, Value};

/// The exact sums of money in a text added up, by currency; `None` where a sum is too large for a decimal.
#[must_use]
pub fn totals(parser: &Parser, text: &str) -> Option<BTreeMap<&'static str, Decimal>> {
    let mut totals = BTreeMap::<_, Decimal>::new();
    for mention in parser.parse(text).mentions {
        let Value::Money(money) = mention.value else { continue };
        let Some(value) = money.amount.value else { continue };
        let total = totals.entry(money.currency.code()).or_default();
        *total = total.checked_add(value)?;
    }
    Some(totals)
}

/// A price as a line of the price list has it.
#[must_use]
pub fn price_line(value: Decimal, currency: Currency) -> String {
    format!("{value};{currency}")
}

/// The price that a line of the price list has.
#[must_use]
pub fn price_of(line: &str) -> Option<(Decimal, Currency)> {
    let (value, currency) = line.split_once(';')?;
    Some((value.parse().ok()?, currency.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_added_up() {
        let parser = Parser::builder().locale("en-US").unwrap().build();
        let totals = totals(&parser, "They paid $5 and then $2.50, and €7 later.").unwrap();
        assert_eq!(
            totals.into_iter().map(|(code, sum)| format!("{code} {sum}")).collect::<Vec<_>>(),
            ["EUR 7", "USD 7.50"]
        );
    }
}
