//! Each rule is broken once in a document that holds, and must be what the audit names.

use std::borrow::Cow;

use super::*;
use crate::date::{Date, DateRelation, Time};
use crate::document::Parser;
use crate::label::{Label, LabelRole};
use crate::notice::{Notice, NoticeKind};
use crate::number::{Amount, Form, Number, Relation};
use crate::quantity::{Agreement, Equivalent, Money, Part, Percent, Quantity, QuantityRole, SiAmount};
use crate::quote::Quote;
use crate::span::Excerpt;
use crate::unit::{Currency, Dimension, Unit};
use rust_decimal::Decimal;

const TEXT: &str = "“Über ‘7’ of 40 grams,” she said – more than 12 pc of it since May 3, at 7:05.";

fn span_of(part: &str) -> Span {
    let start = TEXT.find(part).unwrap();
    Span::new(start, start + part.len())
}

fn mention(part: &'static str, value: Value<'static>) -> Mention<'static> {
    Mention { span: span_of(part), text: Cow::Borrowed(part), value }
}

fn excerpt(part: &'static str) -> Excerpt<'static> {
    Excerpt { span: span_of(part), text: Cow::Borrowed(part) }
}

fn quote(part: &str, open: &'static str, close: &'static str, parent: Option<usize>) -> Quote<'static> {
    let span = span_of(part);
    Quote {
        content: Span::new(span.start() + open.len(), span.end() - close.len()),
        open: Some(Cow::Borrowed(open)).filter(|mark| !mark.is_empty()),
        close: Some(Cow::Borrowed(close)).filter(|mark| !mark.is_empty()),
        level: u32::from(parent.is_some()),
        parent,
        continues: false,
        kind: None,
        speaker: None,
        cue: None,
    }
}

fn exactly(value: i64) -> Amount {
    Amount { value: Some(Decimal::from(value)), ..Amount::default() }
}

/// A document with one of everything that can be made without the catalogue.
fn document() -> Document<'static> {
    let outer = "“Über ‘7’ of 40 grams,”";
    let (noun, qualifier, since) = (span_of("grams"), span_of("more than"), span_of("since"));
    let mentions = vec![
        mention(
            outer,
            Value::Quote(Quote {
                speaker: Some(excerpt("she")),
                cue: Some(excerpt("said")),
                ..quote(outer, "“", "”", None)
            }),
        ),
        mention("‘7’", Value::Quote(quote("‘7’", "‘", "’", Some(0)))),
        mention("7", Value::Label(Label { role: LabelRole::Name })),
        mention(
            "40",
            Value::Number(Number {
                amount: exactly(40),
                unit: Some("per-week".to_owned()),
                noun: Some("gram".to_owned()),
                noun_start: Some(noun.start()),
                noun_end: Some(noun.end()),
            }),
        ),
        mention(
            "12 pc",
            Value::Percent(Percent {
                amount: Amount {
                    relation: Relation::MoreThan,
                    qualifier_start: Some(qualifier.start()),
                    qualifier_end: Some(qualifier.end()),
                    ..exactly(12)
                },
                unit: "percent".to_owned(),
                noun: None,
                noun_start: None,
                noun_end: None,
            }),
        ),
        mention(
            "May 3",
            Value::Date(Date {
                edtf: Some("XXXX-05-03".to_owned()),
                timex: Some("XXXX-05-03".to_owned()),
                qualifier_start: Some(since.start()),
                qualifier_end: Some(since.end()),
                ..Date::default()
            }),
        ),
        mention("7:05", Value::Time(Time { value: Some("07:05".to_owned()), ..Time::default() })),
    ];
    let notices = vec![
        Notice::new(NoticeKind::MixedMarks, span_of("“")),
        Notice::new(NoticeKind::AmbiguousSeparator, span_of("12")),
    ];
    Document { id: None, locale: None, encoding: None, mentions, notices, text: Cow::Borrowed(TEXT) }
}

#[test]
fn a_document_that_holds_passes() {
    assert_eq!(document().audit(), Ok(()));
    let empty = Document { mentions: vec![], notices: vec![], text: Cow::Borrowed(""), ..document() };
    assert_eq!(empty.audit(), Ok(()));
}

/// Breaks the document and expects the audit to say `what`.
#[track_caller]
fn broken(what: &str, breakage: impl FnOnce(&mut Document<'static>)) {
    let mut document = document();
    breakage(&mut document);
    let told = document.audit().map_err(|violation| violation.what);
    assert_eq!(told, Err(what));
}

fn quote_at<'d>(document: &'d mut Document<'static>, index: usize) -> &'d mut Quote<'static> {
    match &mut document.mentions[index].value {
        Value::Quote(quote) => quote,
        other => panic!("{other:?}"),
    }
}

fn number_of<'d>(document: &'d mut Document<'static>) -> &'d mut Number {
    match &mut document.mentions[3].value {
        Value::Number(number) => number,
        other => panic!("{other:?}"),
    }
}

fn percent_of<'d>(document: &'d mut Document<'static>) -> &'d mut Percent {
    match &mut document.mentions[4].value {
        Value::Percent(percent) => percent,
        other => panic!("{other:?}"),
    }
}

fn date_of<'d>(document: &'d mut Document<'static>) -> &'d mut Date {
    match &mut document.mentions[5].value {
        Value::Date(date) => date,
        other => panic!("{other:?}"),
    }
}

fn time_of<'d>(document: &'d mut Document<'static>) -> &'d mut Time {
    match &mut document.mentions[6].value {
        Value::Time(time) => time,
        other => panic!("{other:?}"),
    }
}

#[test]
fn places_are_checked() {
    let place = "a mention is out of bounds or off a character boundary";
    broken("a mention is empty", |d| d.mentions[3].span = Span::new(5, 5));
    broken(place, |d| d.mentions[6].span = Span::new(TEXT.len() - 1, TEXT.len() + 1));
    broken(place, |d| d.mentions[0].span = Span::new(1, 9));
    broken(place, |d| d.text = Cow::Borrowed(""));
    broken("a mention's text is not its slice", |d| d.mentions[3].text = Cow::Borrowed("41"));
    broken("a mention's text is not its slice", |d| d.mentions[3].span = span_of("of"));
    broken("mentions are not sorted by start, then longest first", |d| d.mentions.swap(5, 6));
    broken("two mentions overlap", |d| d.mentions.insert(3, d.mentions[3].clone()));
    broken("two mentions overlap", |d| {
        d.mentions.insert(3, mention("40 grams", Value::Label(Label { role: LabelRole::Code })));
    });
    let notice = "a notice is out of bounds or off a character boundary";
    broken(notice, |d| d.notices[1].span = Span::new(0, TEXT.len() + 1));
    broken(notice, |d| d.notices[0].span = Span::new(0, 1));
    broken("notices are not sorted by start", |d| d.notices.swap(0, 1));
    let violation = Violation { what: "a mention is empty", span: Span::new(5, 5) };
    assert_eq!(violation.to_string(), "a mention is empty at 5..5");
}

#[test]
fn quotes_and_other_mentions_may_overlap() {
    let mut document = document();
    document.mentions.insert(4, mention("grams,” she", Value::Label(Label { role: LabelRole::Name })));
    assert_eq!(document.audit(), Ok(()));
}

#[test]
fn quotations_are_a_tree() {
    let crossing = "‘7’ of 40 grams,” she";
    broken("two quotations cross", |d| {
        d.mentions[1] = mention(crossing, Value::Quote(quote(crossing, "‘", "she", Some(0))));
    });
    // Inside the marks, not only inside the mention.
    let outer = "“Über ‘7’ of 40 grams,”";
    broken("two quotations cross", |d| {
        d.mentions[1] = mention(outer, Value::Quote(quote(outer, "“", "”", Some(0))));
    });
    broken("a quotation has the wrong level", |d| quote_at(d, 1).level = 0);
    broken("a quotation has the wrong level", |d| quote_at(d, 0).level = 1);
    broken("a quotation has the wrong parent", |d| quote_at(d, 1).parent = None);
    broken("a quotation has the wrong parent", |d| quote_at(d, 1).parent = Some(2));
    broken("a quotation has the wrong parent", |d| quote_at(d, 0).parent = Some(0));
    broken("a quotation goes on with none left open", |d| quote_at(d, 0).continues = true);
    broken("a quotation goes on with none left open", |d| quote_at(d, 1).continues = true);
    let rest = "it since";
    broken("a quotation goes on with none left open", |d| {
        let quote = Quote { continues: true, ..quote(rest, "it", "", None) };
        d.mentions.insert(5, mention(rest, Value::Quote(quote)));
    });
    broken("a quotation that goes on is not opened again", |d| {
        let quote = Quote { continues: true, ..quote(rest, "", "since", None) };
        d.mentions.insert(5, mention(rest, Value::Quote(quote)));
    });
}

#[test]
fn a_quotation_may_go_on_with_one_left_open() {
    let mut document = document();
    let (first, second) = ("of it", "since May");
    let quotes = [
        mention(first, Value::Quote(quote(first, "of", "", None))),
        mention(second, Value::Quote(Quote { continues: true, ..quote(second, "since", "", None) })),
    ];
    document.mentions.splice(5..5, quotes);
    assert_eq!(document.audit(), Ok(()));

    // And so may one inside of it.
    let inner = |part: &'static str| {
        let quote = quote(part, part.get(..1).unwrap(), "", None);
        mention(part, Value::Quote(Quote { level: 1, ..quote }))
    };
    document.mentions.insert(6, inner("it"));
    document.mentions.insert(8, inner(" May"));
    for (index, parent) in [(6, 5), (8, 7)] {
        quote_at(&mut document, index).parent = Some(parent);
    }
    quote_at(&mut document, 8).continues = true;
    assert_eq!(document.audit(), Ok(()));
    quote_at(&mut document, 7).continues = false;
    let violation = document.audit().unwrap_err();
    assert_eq!(
        (violation.what, violation.span),
        ("a quotation goes on with none left open", span_of(" May"))
    );
}

#[test]
fn quotations_have_their_marks_around_the_content() {
    let place = "a quotation's content is out of bounds or off a character boundary";
    broken(place, |d| quote_at(d, 0).content = Span::new(1, 9));
    broken("a quotation's content is not inside of it", |d| quote_at(d, 1).content = span_of("Über"));
    broken("a quotation does not begin with its mark", |d| quote_at(d, 1).open = Some("'".into()));
    broken("a quotation does not begin with its mark", |d| quote_at(d, 1).open = None);
    broken("a quotation does not end with its mark", |d| quote_at(d, 1).close = Some("'".into()));
    broken("a quotation does not end with its mark", |d| quote_at(d, 1).close = None);
    broken("a quotation has an empty mark", |d| {
        quote_at(d, 1).open = Some("".into());
        quote_at(d, 1).content = Span::new(span_of("‘7").start(), span_of("7").end());
    });
    broken("a quotation has no mark at all", |d| {
        *quote_at(d, 1) = quote("‘7’", "", "", Some(0));
    });
    let slice = "a speaker or cue is not its slice";
    broken(slice, |d| quote_at(d, 0).speaker = Some(Excerpt { text: "he".into(), ..excerpt("she") }));
    broken(slice, |d| quote_at(d, 0).cue = Some(Excerpt { span: Span::new(4, 4), text: "".into() }));
    broken(slice, |d| quote_at(d, 0).cue = Some(Excerpt { span: Span::new(1, 900), text: "".into() }));
}

#[test]
fn amounts_have_the_values_of_their_relation() {
    let values = "an amount's values do not fit its relation";
    let two = Some(Decimal::from(2));
    broken(values, |d| number_of(d).amount.value = None);
    broken(values, |d| number_of(d).amount.low = two);
    broken(values, |d| number_of(d).amount.relation = Relation::Vague);
    broken(values, |d| {
        number_of(d).amount = Amount { low: two, relation: Relation::Range, ..Amount::default() };
    });
    broken(values, |d| number_of(d).amount = Amount { low: two, high: two, ..exactly(2) });
    broken("an amount is nothing with a sign", |d| number_of(d).amount.value = Some(-Decimal::ZERO));
    broken("an interval runs backwards", |d| {
        let high = Some(Decimal::ONE);
        number_of(d).amount = Amount { low: two, high, relation: Relation::Range, ..Amount::default() };
    });
    broken("an amount that is neither range nor bound is hedged twice", |d| {
        number_of(d).amount.approximate = true;
    });
    broken("an amount in digits has none", |d| {
        d.mentions[3].span = span_of("of");
        d.mentions[3].text = "of".into();
    });
    broken("an amount in digits has none", |d| {
        number_of(d).amount.form = Form::Mixed;
        d.mentions[3].span = span_of("of");
        d.mentions[3].text = "of".into();
    });
    broken("a fraction is not the amount's value", |d| number_of(d).amount.fraction = Some("1/3".into()));
    broken("a fraction is not the amount's value", |d| {
        let fraction = Some("1/3".into());
        number_of(d).amount =
            Amount { low: two, high: two, relation: Relation::Range, fraction, ..Amount::default() };
    });
    let qualifier = "an amount's qualifier is not beside it";
    broken(qualifier, |d| number_of(d).amount.qualifier_start = Some(1));
    broken(qualifier, |d| percent_of(d).amount.qualifier_start = percent_of(d).amount.qualifier_end);
    broken(qualifier, |d| percent_of(d).amount.qualifier_start = Some(1));
    broken(qualifier, |d| percent_of(d).amount.qualifier_end = Some(span_of("12").end()));
}

#[test]
fn an_amount_may_be_a_range() {
    let mut document = document();
    number_of(&mut document).amount = Amount {
        low: Some(Decimal::TWO),
        high: Some(Decimal::TEN),
        relation: Relation::Range,
        approximate: true,
        ..Amount::default()
    };
    assert_eq!(document.audit(), Ok(()));
}

#[test]
fn nouns_and_rates_are_checked() {
    let told = "a counted noun is told without its place or the other way round";
    broken(told, |d| number_of(d).noun = None);
    broken(told, |d| number_of(d).noun = Some(String::new()));
    broken(told, |d| percent_of(d).noun = Some("share".into()));
    broken("a counted noun is not beside its number", |d| number_of(d).noun_end = None);
    broken("a counted noun is not beside its number", |d| {
        number_of(d).noun_start = Some(span_of("40").start())
    });
    // That of a range may stand inside of it, but nowhere else.
    for (start, end) in [(span_of("40").end(), span_of("40").start()), (TEXT.len(), TEXT.len() + 5)] {
        broken("a counted noun is not beside its number", |d| {
            let number = number_of(d);
            let (low, high) = (Some(Decimal::from(7)), Some(Decimal::from(40)));
            number.amount = Amount { low, high, relation: Relation::Range, ..Amount::default() };
            (number.noun_start, number.noun_end) = (Some(start), Some(end));
        });
    }
    broken("a rate does not begin with `per-`", |d| number_of(d).unit = Some("gram".into()));
    broken("a rate does not begin with `per-`", |d| number_of(d).unit = Some("per-".into()));
    broken("a percentage has a unit that is none", |d| percent_of(d).unit = "per-week".into());
    broken("a percentage has a unit that is none", |d| percent_of(d).unit = "percentage".into());
    let mut document = document();
    percent_of(&mut document).unit = "percent-per-year".to_owned();
    assert_eq!(document.audit(), Ok(()));
}

/// A quantity over `40 grams,” she said`, in grams.
fn quantity() -> Quantity<'static> {
    let unit: Unit = "gram".parse().unwrap();
    Quantity {
        amount: exactly(40),
        unit,
        ucum: unit.ucum(),
        dimension: unit.dimension(),
        si: Some(SiAmount {
            value: Some(Decimal::new(4, 2)),
            low: None,
            high: None,
            unit: "kilogram".parse().unwrap(),
        }),
        role: None,
        parts: vec![],
        equivalent: Some(Box::new(Equivalent {
            unit: Some("ounce".parse().unwrap()),
            agreement: Some(Agreement::Mismatch),
            relative_error: Some(Decimal::ONE),
            ..equivalent()
        })),
    }
}

fn money() -> Money<'static> {
    Money {
        amount: Amount { value: Some(Decimal::new(4000, 2)), ..Amount::default() },
        currency: "AUD".parse().unwrap(),
        candidates: ["CAD".parse().unwrap(), "USD".parse().unwrap()].into_iter().collect(),
        symbol: Some("gram".into()),
        minor: Some(Decimal::from(4000)),
        unit: Some("per-week".to_owned()),
        equivalent: Some(Box::new(Equivalent {
            currency: Some("USD".parse().unwrap()),
            rate: Some(Decimal::TWO),
            ..equivalent()
        })),
    }
}

fn equivalent() -> Equivalent<'static> {
    Equivalent {
        span: span_of("she"),
        text: "she".into(),
        value: Some(Decimal::ONE),
        low: None,
        high: None,
        unit: None,
        currency: None,
        agreement: None,
        relative_error: None,
        rate: None,
    }
}

const MEASURE: &str = "40 grams,” she said";

#[track_caller]
fn broken_quantity(what: &str, breakage: impl FnOnce(&mut Quantity<'static>)) {
    let mut quantity = quantity();
    breakage(&mut quantity);
    broken(what, |d| d.mentions[3] = mention(MEASURE, Value::Quantity(quantity)));
}

#[track_caller]
fn broken_money(what: &str, breakage: impl FnOnce(&mut Money<'static>)) {
    let mut money = money();
    breakage(&mut money);
    broken(what, |d| d.mentions[3] = mention(MEASURE, Value::Money(money)));
}

#[test]
fn quantities_are_checked() {
    let mut document = document();
    document.mentions[3] = mention(MEASURE, Value::Quantity(quantity()));
    assert_eq!(document.audit(), Ok(()));
    let unit = |id: &str| id.parse::<Unit>().unwrap();
    broken_quantity("a UCUM code is not the unit's", |q| q.ucum = None);
    broken_quantity("a dimension is not the unit's", |q| q.dimension = Some(Dimension::Length));
    broken_quantity("an age is no duration", |q| q.role = Some(QuantityRole::Age));
    broken_quantity("an SI unit is not the unit's", |q| q.si.as_mut().unwrap().unit = unit("gram"));
    let si = "an SI amount is not the amount";
    broken_quantity(si, |q| q.si.as_mut().unwrap().value = Some(Decimal::TWO));
    broken_quantity(si, |q| q.si.as_mut().unwrap().value = None);
    broken_quantity(si, |q| q.si.as_mut().unwrap().low = Some(Decimal::ZERO));
    let part = |value: i64, id: &str| Part { value: Decimal::from(value), unit: unit(id) };
    broken_quantity("a mixed unit has only one part", |q| q.parts = vec![part(40, "gram")]);
    broken_quantity("a mixed unit's value is not in the smallest unit", |q| {
        q.parts = vec![part(30, "gram"), part(10_000, "milligram")];
    });
    let sum = "the parts of a mixed unit are not its value";
    broken_quantity(sum, |q| q.parts = vec![part(1, "kilogram"), part(40, "gram")]);
    broken_quantity(sum, |q| q.parts = vec![part(1, "meter"), part(40, "gram")]);
    broken_quantity("the conversion of a measure is not a measure", |q| {
        q.equivalent.as_mut().unwrap().rate = Some(Decimal::ONE);
    });
    broken_quantity("the conversion of a measure is not judged", |q| {
        q.equivalent.as_mut().unwrap().agreement = None;
    });
    let inside = "a conversion does not stand inside the mention";
    broken_quantity(inside, |q| q.equivalent.as_mut().unwrap().span = span_of("Über"));
    broken_quantity(inside, |q| q.equivalent.as_mut().unwrap().span = span_of(MEASURE));
    broken_quantity("a conversion's text is not its slice", |q| {
        q.equivalent.as_mut().unwrap().text = "he".into();
    });
    let ends = "a conversion has neither one value nor two ends";
    broken_quantity(ends, |q| q.equivalent.as_mut().unwrap().value = None);
    broken_quantity(ends, |q| q.equivalent.as_mut().unwrap().low = Some(Decimal::ONE));
    broken_quantity("an interval runs backwards", |q| {
        let equivalent = q.equivalent.as_mut().unwrap();
        (equivalent.value, equivalent.low, equivalent.high) = (None, Some(Decimal::TWO), Some(Decimal::ONE));
    });
    broken_quantity("a conversion is off by less than nothing", |q| {
        q.equivalent.as_mut().unwrap().relative_error = Some(Decimal::NEGATIVE_ONE);
    });
}

#[test]
fn a_mixed_unit_is_in_the_smallest() {
    let mut document = document();
    let unit = |id: &str| id.parse::<Unit>().unwrap();
    let (foot, inch) = (unit("foot"), unit("inch"));
    let height = Quantity {
        amount: exactly(70),
        unit: inch,
        ucum: inch.ucum(),
        dimension: inch.dimension(),
        si: None,
        parts: vec![
            Part { value: Decimal::from(5), unit: foot },
            Part { value: Decimal::from(10), unit: inch },
        ],
        equivalent: None,
        ..quantity()
    };
    document.mentions[3] = mention(MEASURE, Value::Quantity(height));
    assert_eq!(document.audit(), Ok(()));
}

#[test]
fn money_is_checked() {
    let mut document = document();
    document.mentions[3] = mention(MEASURE, Value::Money(money()));
    assert_eq!(document.audit(), Ok(()));
    let currency = |code: &str| code.parse::<Currency>().unwrap();
    broken_money("a currency is its own candidate", |m| {
        m.candidates = m.candidates.iter().chain([currency("AUD")]).collect()
    });
    broken_money("a currency is a candidate twice", |m| {
        m.candidates = m.candidates.iter().chain([currency("CAD")]).collect()
    });
    let sign = "a currency's sign does not stand in the mention";
    broken_money(sign, |m| m.symbol = Some("$".into()));
    broken_money(sign, |m| m.symbol = Some("".into()));
    let minor = "an amount in subunits is not the amount";
    broken_money(minor, |m| m.minor = Some(Decimal::from(41)));
    broken_money(minor, |m| {
        let ends = (Some(Decimal::ONE), Some(Decimal::TWO));
        m.amount = Amount { low: ends.0, high: ends.1, relation: Relation::Range, ..Amount::default() };
    });
    broken_money("a rate does not begin with `per-`", |m| m.unit = Some("week".into()));
    let other = "the conversion of money is not money";
    broken_money(other, |m| m.equivalent.as_mut().unwrap().currency = None);
    broken_money(other, |m| m.equivalent.as_mut().unwrap().agreement = Some(Agreement::Exact));
    broken_money("an exchange rate is not above zero", |m| {
        m.equivalent.as_mut().unwrap().rate = Some(Decimal::ZERO);
    });
}

#[test]
fn the_rest_is_checked() {
    let ordinal = |value| Value::Ordinal(Ordinal { value });
    broken("an ordinal is no whole number", |d| d.mentions[2].value = ordinal(Decimal::new(15, 1)));
    broken("an ordinal is no whole number", |d| d.mentions[2].value = ordinal(Decimal::NEGATIVE_ONE));
    broken("a label has neither letter nor digit", |d| {
        let label = mention("–", Value::Label(Label { role: LabelRole::Score }));
        d.mentions.insert(4, label);
    });
    broken("a date has no value", |d| {
        date_of(d).edtf = None;
        date_of(d).timex = None;
    });
    broken("a date's value is not EDTF", |d| date_of(d).edtf = Some("May 3".into()));
    broken("a date's resolved value is not EDTF", |d| date_of(d).resolved = Some("2023-02-29".into()));
    broken("a date's value is not TIMEX3", |d| date_of(d).timex = Some("may".into()));
    broken("a date's qualifier is not beside it", |d| date_of(d).qualifier_end = None);
    broken("a time has neither one value nor two ends", |d| time_of(d).value = None);
    broken("a time has neither one value nor two ends", |d| time_of(d).low = Some("07:00".into()));
    broken("a time is not HH:MM", |d| time_of(d).value = Some("7:05".into()));
    broken("a time zone is neither a name nor an offset", |d| time_of(d).zone = Some("at home".into()));
    broken("a date's qualifier is not beside it", |d| time_of(d).date.qualifier_start = Some(1));
}

/// Breaks a value, and expects that its canonical text reads otherwise.
#[track_caller]
fn unlike(change: impl FnOnce(&mut Document<'static>)) {
    let mut document = document();
    change(&mut document);
    assert_eq!(document.audit(), Ok(()), "what only reading shows");
    let told = canonical(&document).unwrap_err();
    assert_eq!(told.what, "a value is not what its canonical text reads as");
}

#[test]
fn a_value_is_what_its_canonical_text_reads_as() {
    assert_eq!(canonical(&document()), Ok(()));
    let without_length = |amount: &mut Amount| *amount = Amount::range(Decimal::TEN, Decimal::TEN);
    unlike(|d| without_length(&mut number_of(d).amount));
    unlike(|d| {
        let mut quantity = quantity();
        without_length(&mut quantity.amount);
        quantity.si = None;
        d.mentions[3] = mention(MEASURE, Value::Quantity(quantity));
    });
    unlike(|d| {
        let mut money = money();
        without_length(&mut money.amount);
        money.minor = None;
        d.mentions[3] = mention(MEASURE, Value::Money(money));
    });
    unlike(|d| percent_of(d).unit = "percent-per-nothing".to_owned());
    unlike(|d| date_of(d).relation = DateRelation::Range);
}

#[test]
fn what_has_no_canonical_text_passes() {
    let mut document = document();
    // A day counted from that of the text, and a unit and a currency without an English name.
    *date_of(&mut document) = Date { timex: Some("P3W".to_owned()), ..Date::default() };
    assert_eq!(canonical(&document), Ok(()));
    let own = Unit::own("x-pool", Decimal::from(2500), "cubic-meter".parse().unwrap()).unwrap();
    let water = Quantity::new(Decimal::from(40), own);
    document.mentions[3] = mention(MEASURE, Value::Quantity(water));
    assert_eq!(canonical(&document), Ok(()));
}

/// What is said of a text that was read and changed.
#[track_caller]
fn reread(parser: &Parser, text: &'static str, change: impl FnOnce(&mut Document<'static>)) -> Option<Span> {
    let mut document = parser.parse(text);
    assert_eq!(parser.audit(&document), Ok(()));
    change(&mut document);
    assert_eq!(document.audit(), Ok(()), "what only reading again shows");
    let violation = parser.audit(&document).err()?;
    assert_eq!(violation.what, "a mention is read otherwise in its place");
    Some(violation.span)
}

#[test]
fn each_mention_is_read_again_in_its_place() {
    let parser = Parser::builder().locale("en").unwrap().build();
    let text = "“It rose 5 per cent, and oats 3 per cent,” he said. “Oh,” she said.";
    assert_eq!(reread(&parser, text, |_| {}), None);
    // The second takes its direction from the first.
    let second = parser.parse(text).mentions[2].span;
    let found = reread(&parser, text, |d| {
        let amount = d.mentions[2].value.amount_mut().unwrap();
        amount.trend = if amount.trend.is_some() { None } else { Some(crate::number::Trend::Down) };
    });
    assert_eq!(found, Some(second));
    let quotes = [parser.parse(text).mentions[0].span, parser.parse(text).mentions[3].span];
    let found = reread(&parser, text, |d| quote_at(d, 0).speaker = None);
    assert_eq!(found, Some(quotes[0]));
    // One that is there and not told, and one that is told and not there.
    assert_eq!(reread(&parser, text, |d| drop(d.mentions.pop())), Some(quotes[1]));
    let found = reread(&parser, text, |d| {
        let (start, end) = (text.rfind("Oh").unwrap(), text.rfind(" she").unwrap());
        let mark = end - "”".len();
        let he = Quote {
            content: Span::new(start, mark),
            open: None,
            close: Some("”".into()),
            speaker: None,
            cue: None,
            ..quote_at(d, 3).clone()
        };
        d.mentions.truncate(3);
        d.mentions.push(Mention {
            span: Span::new(start, end),
            text: text.get(start..end).unwrap().into(),
            value: Value::Quote(he),
        });
    });
    assert!(found.is_some());
}

#[test]
fn what_is_told_of_one_text_is_told_to_its_audit() {
    let parser = Parser::default();
    let locale = "de-AT".parse().unwrap();
    let text = "Am Dienstag waren es 1.500 Euro.";
    let date = Some("2024-02-08".parse().unwrap());
    let document = parser.parse_as(text, Some(&locale), date);
    assert_eq!(parser.audit_as(&document, Some(&locale), date), Ok(()));
    assert!(parser.audit(&document).is_err());
}

#[test]
fn a_stretch_and_an_inverse_hold() {
    let parser = Parser::default();
    for text in
        ["It does 30-40 mpg.", "It was the last week of March 2021.", "It was -5 to -3°C, or 5-10 km."]
    {
        assert_eq!(parser.audit(&parser.parse(text)), Ok(()), "{text}");
    }
    let mut document = parser.parse("It does 30-40 mpg.");
    let Value::Quantity(quantity) = &mut document.mentions[0].value else { panic!() };
    let si = quantity.si.as_mut().unwrap();
    (si.low, si.high) = (si.high, si.low);
    assert_eq!(document.audit().unwrap_err().what, "an SI amount is not the amount");
}

#[test]
fn years_that_run_backwards_are_no_range() {
    let parser = Parser::builder().locale("en").unwrap().build();
    let document = parser.parse("It was 2015 - 2010*.");
    let ends = |mention: &Mention<'_>| match &mention.value {
        Value::Date(date) => date.edtf.as_ref().is_some_and(|edtf| edtf.contains('/')),
        _ => false,
    };
    assert!(!document.mentions.iter().any(ends), "{document:?}");
    assert!(parser.parse("It was 2010–2015.").mentions.iter().any(ends));
}

#[test]
fn what_is_no_edtf_is_told() {
    for edtf in [
        "",
        "/",
        "../",
        "2024/",
        "2024-13",
        "2024-42",
        "2024-02-30",
        "2024-02-XY",
        "2024-23-01",
        "Y",
        "Y2o",
        "20245",
        "2",
        "2024-02-06T25:00",
        "2024-02-06T14:30+ab",
        "2024-02-06T25:00+01:00",
        "2024-02-06Tnoon",
        "2024-02-06-07",
        "[]",
        "[2024,May]",
        "[2024",
        "2024/2024-13",
        "2024-02-06T14:30Y",
        "[2024..May]",
        "2024--06",
    ] {
        let holds = matches!(edtf, "2024/");
        let mut document = document();
        *date_of(&mut document) = Date { edtf: Some(edtf.to_owned()), timex: None, ..Date::default() };
        let told = document.audit().map_err(|violation| violation.what);
        assert_eq!(told, if holds { Ok(()) } else { Err("a date's value is not EDTF") }, "{edtf}");
    }
    for edtf in [
        "2024-2X",
        "202X",
        "19",
        "-0043",
        "Y-17000",
        "XXXX-02-29",
        "2023-XX-31",
        "2024?",
        "2024-02~",
        "2024-21",
        "2024-02-06T14:30Z",
        "2024-02-06T14:30:15+05:30",
        "{2023,2024..}",
        "[..2024-02]",
        "../2024",
        "2024-02-06/..",
    ] {
        let mut document = document();
        *date_of(&mut document) = Date { edtf: Some(edtf.to_owned()), timex: None, ..Date::default() };
        assert_eq!(document.audit(), Ok(()), "{edtf}");
    }
}

#[test]
fn fractions_and_conversions_are_checked_in_each_part() {
    let fraction = "a fraction is not the amount's value";
    let huge = "9".repeat(40);
    for odd in [
        "one/3",
        "1/three",
        "1/",
        "/3",
        "1",
        "1/0",
        "1/4",
        "-1/3",
        &format!("{huge}/7"),
        &format!("1/{huge}"),
    ] {
        broken(fraction, |d| number_of(d).amount.fraction = Some(odd.to_owned()));
    }
    let measure = "the conversion of a measure is not a measure";
    broken_quantity(measure, |q| q.equivalent.as_mut().unwrap().unit = None);
    broken_quantity(measure, |q| q.equivalent.as_mut().unwrap().currency = Some("USD".parse().unwrap()));
    broken_money("the conversion of money is not money", |m| {
        m.equivalent.as_mut().unwrap().unit = Some("gram".parse().unwrap());
    });
    broken_quantity("a conversion does not stand inside the mention", |q| {
        q.equivalent.as_mut().unwrap().span = Span::new(span_of("she").start(), span_of("she").start());
    });
}
