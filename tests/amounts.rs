//! Amounts as prose writes them, each with what is read: one line a text, one mention a `;`.
//!
//! A mention is shown as its slice, its `Display`, then what else is known: the trend, the age, the conversion.

use copydesk::number::{Amount, Trend};
use copydesk::quantity::{Equivalent, QuantityRole};
use copydesk::{Mention, Parser, Value};

/// An amount as its slice, its value, and what else is known.
pub(crate) fn show(mention: &Mention<'_>) -> Option<String> {
    let (shown, amount, equivalent): (String, &Amount, Option<&Equivalent<'_>>) = match &mention.value {
        Value::Number(number) => (number.to_string(), &number.amount, None),
        Value::Percent(percent) => (percent.to_string(), &percent.amount, None),
        Value::Quantity(quantity) => (quantity.to_string(), &quantity.amount, quantity.equivalent.as_deref()),
        Value::Money(money) => (money.to_string(), &money.amount, money.equivalent.as_deref()),
        _ => return None,
    };
    let mut line = format!("{} = {shown}", mention.text);
    if amount.approximate {
        line.push_str(" hedged");
    }
    if amount.elided {
        line.push_str(" elided");
    }
    match amount.trend {
        Some(Trend::Up) => line.push_str(" up"),
        Some(Trend::Down) => line.push_str(" down"),
        None => {}
    }
    if let Value::Quantity(quantity) = &mention.value
        && quantity.role == Some(QuantityRole::Age)
    {
        line.push_str(" age");
    }
    if let Some(equivalent) = equivalent {
        line.push_str(&format!(" ({equivalent}"));
        equivalent.agreement.iter().for_each(|agreement| line.push_str(&format!(" {agreement:?}")));
        line.push(')');
    }
    Some(line)
}

fn check(locale: &str, rows: &[(&str, &str)]) {
    let parser = Parser::builder().locale(locale).unwrap().build();
    let mut wrong = String::new();
    for (text, expected) in rows {
        let document = parser.parse(text);
        document.audit().unwrap();
        let found: Vec<_> = document.mentions.iter().filter_map(show).collect();
        if found.join("; ") != *expected {
            wrong.push_str(&format!("{text}\n  expected {expected}\n  found    {}\n", found.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn ranges_share_unit_currency_and_multiplier() {
    check(
        "en",
        &[
            ("They paid $200 to $4 million.", "$200 to $4 million = 200–4000000 USD"),
            ("It has 1 to 1.5 million readers.", "1 to 1.5 million = 1000000–1500000 reader"),
            ("between 15kHz and 17kHz", "15kHz and 17kHz = 15–17 kilohertz"),
            ("from 212 lots to 138", "212 lots to 138 = 138–212 lot"),
            ("five to 10 percent", "five to 10 percent = 5–10 percent"),
            ("a wait of about 25-40 min", "25-40 min = 25–40 minute hedged"),
            ("0-to-60-mph runs", "0-to-60-mph = 0–60 mile-per-hour"),
            (
                "between $US160 million and $US171 million",
                "$US160 million and $US171 million = 160000000–171000000 USD",
            ),
            ("18- to 24-year-olds", "18- to 24-year-olds = 18–24 year age"),
            ("The price rose 18 cents to $5.", "18 cents = 0.18 USD up; $5 = 5 USD"),
        ],
    );
    check(
        "de",
        &[
            ("zwischen 3 und 5 Prozent", "3 und 5 Prozent = 3–5 percent"),
            ("von 3 auf 5 Prozent", "3 auf 5 Prozent = 3–5 percent"),
            ("zwei bis drei Wochen", "zwei bis drei Wochen = 2–3 week"),
            ("1,5 bis 2 Mio. Euro", "1,5 bis 2 Mio. Euro = 1500000–2000000 EUR"),
        ],
    );
}

#[test]
fn alternatives_are_two_mentions() {
    check(
        "en",
        &[
            ("It costs 7 or $8.", "7 = 7 USD elided; $8 = 8 USD"),
            ("a 7- or 8-inch screen", "7 = 7 inch elided; 8-inch = 8 inch"),
            ("5 or 6 million people", "5 = 5000000 people elided; 6 million = 6000000 people"),
        ],
    );
}

#[test]
fn qualifiers_on_either_side() {
    check(
        "en",
        &[
            ("more than 1,000 troops", "1,000 = >1000 troop"),
            ("nearly two dozen cars", "two dozen = ~24 car"),
            ("at least 3 km", "3 km = ≥3 kilometer"),
            ("fewer than 12 seats", "12 = <12 seat"),
            ("up to about 50 guests", "50 = ≤50 guest hedged"),
            ("50 guests or more", "50 = ≥50 guest"),
            ("as many as 14 players", "14 = ≤14 player"),
        ],
    );
    check(
        "de",
        &[
            ("mehr als 1.000 Soldaten", "1.000 = >1000 Soldat"),
            ("rund 4,3 Mrd. Euro", "4,3 Mrd. Euro = ~4300000000 EUR"),
            ("mindestens fünfundvierzigtausend Menschen", "fünfundvierzigtausend = ≥45000 Mensch"),
            ("bis zu 300 Gäste", "300 = ≤300 Gast"),
        ],
    );
}

/// What is said before a number is not said after the one before it, however the number is written.
#[test]
fn qualifiers_between_two_numbers() {
    let rows = [
        ("en", "27 goats and up to eight hundred", 1, "at_most"),
        ("en", "27 goats and up to £8", 1, "at_most"),
        ("it", "27 vitelli e meno di settecento", 1, "less_than"),
        ("nl", "27 geiten en meer dan １８ paarden", 1, "more_than"),
        ("fr", "27 chèvres et moins de ３６ canards", 1, "less_than"),
        ("en", "27 goats and up, eight hundred in all", 0, "at_least"),
    ];
    for (locale, text, index, relation) in rows {
        let document = copydesk::Parser::builder().locale(locale).unwrap().build().parse(text);
        let relations: Vec<_> = document
            .mentions
            .iter()
            .map(|mention| serde_json::to_value(mention).unwrap()["relation"].as_str().unwrap().to_owned())
            .collect();
        let mut expected = ["exact", "exact"];
        expected[index] = relation;
        assert_eq!(relations, expected, "{text}");
    }
}

#[test]
fn vague_amounts_are_intervals() {
    check(
        "en",
        &[
            ("dozens of settlements", "dozens = 12–100 settlement"),
            ("tens of thousands of soldiers", "tens of thousands = 10000–100000 soldier"),
            ("hundreds of dollars", "hundreds of dollars = 100–1000 USD"),
        ],
    );
    check(
        "de",
        &[
            ("Hunderte Menschen", "Hunderte = 100–1000 Mensch"),
            ("Zehntausende", "Zehntausende = 10000–100000"),
        ],
    );
}

#[test]
fn mixed_units_are_one_measure() {
    check(
        "en",
        &[
            ("He is 5ft 10in tall.", "5ft 10in = 70 inch"),
            ("He is 6'2\" tall.", "6'2\" = 74 inch"),
            ("two hours and 30 minutes", "two hours and 30 minutes = 150 minute"),
            ("at 40° 26′ 46″ N", "40° 26′ 46″ = 145606 arc-second"),
            ("3lb 4oz", "3lb 4oz = 52 ounce"),
        ],
    );
}

#[test]
fn conversions_are_judged_by_what_was_written() {
    check(
        "en",
        &[
            (
                "more than 1,000 sq km (386 sq miles)",
                "1,000 sq km (386 sq miles) = >1000 square-kilometer (386 square-mile Rounded)",
            ),
            ("2.5km (1.5 miles)", "2.5km (1.5 miles) = 2.5 kilometer (1.5 mile Rounded)"),
            ("32 °F/0 °C", "32 °F/0 °C = 32 fahrenheit (0 celsius Exact)"),
            ("10,000 feet (3,000 m)", "10,000 feet (3,000 m) = 10000 foot (3000 meter Rounded)"),
            ("90 km/h (70 mph)", "90 km/h (70 mph) = 90 kilometer-per-hour (70 mile-per-hour Mismatch)"),
            ("1,000 km (900 miles)", "1,000 km (900 miles) = 1000 kilometer (900 mile Mismatch)"),
            ("20–30 km (12–19 miles)", "20–30 km (12–19 miles) = 20–30 kilometer (12–19 mile Rounded)"),
            ("6ft 2in (1.88m)", "6ft 2in (1.88m) = 74 inch (1.88 meter Rounded)"),
            ("7,199 yuan ($1,062)", "7,199 yuan ($1,062) = 7199 CNY (1062 USD)"),
            ("5 km (one lap)", "5 km = 5 kilometer; one = 1 lap"),
        ],
    );
}

#[test]
fn money_in_every_dress() {
    check(
        "en",
        &[
            ("€3.5bn", "€3.5bn = 3500000000 EUR"),
            ("A$5 and HK$2.3bn", "A$5 = 5 AUD; HK$2.3bn = 2300000000 HKD"),
            ("PS8.1bn", "PS8.1bn = 8100000000 GBP"),
            ("180p", "180p = 1.80 GBP"),
            ("INR1 trillion", "INR1 trillion = 1000000000000 INR"),
            ("$35m", "$35m = 35000000 USD"),
            ("35m euros", "35m euros = 35000000 EUR"),
            ("a million-dollar house", "a million-dollar = 1000000 USD"),
            ("$5 a barrel", "$5 a barrel = 5 USD per-barrel"),
            ("a loss of -$4", "-$4 = -4 USD down"),
        ],
    );
    check("de-CH", &[("CHF 1’200.50", "CHF 1’200.50 = 1200.50 CHF"), ("80 Rappen", "80 Rappen = 0.80 CHF")]);
}

#[test]
fn changes_are_told_from_levels() {
    check(
        "en",
        &[
            ("Prices fell 0.4 per cent.", "0.4 per cent = 0.4 percent down"),
            ("It rose 0.65% to 27,349.", "0.65% = 0.65 percent up; 27,349 = 27349"),
            ("It lost 90 points, or 1%.", "90 = 90 point down; 1% = 1 percent down"),
            ("It was up about 19 per cent.", "19 per cent = ~19 percent up"),
            ("They gave up 20 seats.", "20 = 20 seat"),
            ("+4%", "+4% = 4 percent up"),
        ],
    );
    check(
        "de",
        &[
            ("Die Preise sind um 2,5 Prozent gestiegen.", "2,5 Prozent = 2.5 percent up"),
            ("Er stieg um 2,5 Prozent.", "2,5 Prozent = 2.5 percent up"),
        ],
    );
}

#[test]
fn number_words_that_are_no_amounts() {
    check(
        "en",
        &[
            ("No one came.", ""),
            ("One of the best players left.", "One = 1 player"),
            ("This one is new.", ""),
            ("the flag at half-staff", ""),
            ("a four-door car", "four = 4 door"),
            ("the 737s", ""),
            ("half the revenue", "half = 0.5"),
            ("a third of voters", "a third = 1/3 voter"),
            ("a third man", ""),
        ],
    );
    check("de", &[("ein Haus am See", ""), ("einfach achten", "")]);
}

#[test]
fn ages() {
    check(
        "en",
        &[
            ("a 24-year-old man", "24-year-old = 24 year age"),
            ("aged 34", "34 = 34 year age"),
            ("Anna Smith, 66, said", "66 = 66 year age"),
            ("ages 5 to 11", "5 to 11 = 5–11 year age"),
            ("a 10-month-old baby", "10-month-old = 10 month age"),
        ],
    );
    check(
        "de",
        &[("der 34-Jährige", "34-Jährige = 34 year age"), ("Otto Maier (66) sagte", "66 = 66 year age")],
    );
}

#[test]
fn letters_that_are_unit_or_multiplier() {
    check(
        "en",
        &[
            ("35m people", "35m = 35000000 people"),
            ("a 3m high wall", "3m = 3 meter"),
            ("1.5mm wide", "1.5mm = 1.5 millimeter"),
            ("a 6-mile trip", "6-mile = 6 mile"),
            ("2.5 million barrels a day", "2.5 million barrels a day = 2500000 x-barrel-per-day"),
        ],
    );
}

#[test]
fn what_goes_either_way_has_no_sign() {
    check(
        "en",
        &[
            (
                "a margin of plus or minus 3.5 percentage points",
                "3.5 percentage points = 3.5 percentage-point",
            ),
            ("a margin of +/-3 percent", "3 percent = 3 percent"),
            ("plus/minus 4 points", "4 = 4 point"),
            ("a change of -3 percent", "-3 percent = -3 percent down"),
        ],
    );
    check("de", &[("plus oder minus 2,5 Prozentpunkte", "2,5 Prozentpunkte = 2.5 percentage-point")]);
}

#[test]
fn one_word_leads_several_ages() {
    check(
        "en",
        &[
            ("twins aged 4, 7 and 11.", "4 = 4 year age; 7 = 7 year age; 11 = 11 year age"),
            ("boys aged 4, 7, 9 and 11", "4 = 4 year age; 7 = 7 year age; 9 = 9 year age; 11 = 11 year age"),
            ("boys aged 9 and 13, both", "9 = 9 year age; 13 = 13 year age"),
            ("a man aged 24, and 31 were hurt", "24 = 24 year age; 31 = 31"),
            ("a man aged 24, 12 of whom", "24 = 24 year age; 12 = 12"),
        ],
    );
}

#[test]
fn feet_and_bare_inches_are_one_measure() {
    check(
        "en",
        &[
            ("He is 6 foot 4, she 5ft 11.", "6 foot 4 = 76 inch; 5ft 11 = 71 inch"),
            ("a 9 foot 4 times over", "9 foot = 9 foot; 4 = 4"),
            ("a wall of 6ft 4 years ago", "6ft = 6 foot"),
        ],
    );
}

#[test]
fn millions_of_barrels_a_day_are_no_metres() {
    check(
        "en",
        &[("a cut of 2m b/d", "2m b/d = 2000000 x-barrel-per-day"), ("the 100m race", "100m = 100 meter")],
    );
}

#[test]
fn german_words_that_decline() {
    check(
        "de",
        &[
            ("mit mehreren Tausend Euro", "mehreren Tausend Euro = 2000–10000 EUR"),
            ("seit einigen Hundert Jahren", "einigen Hundert Jahren = 200–1000 year"),
            ("zwei Männer Mitte 40", "zwei = 2 Mann; 40 = 40"),
        ],
    );
}
