//! What is planted in the slots of a sentence, and what must be read of it.

use arbitrary::{Result, Unstructured};
use copydesk::number::{Amount, Number};
use copydesk::quantity::{Money, Percent, Quantity};
use copydesk::style::Style;
use copydesk::unit::{Currency, Unit};
use copydesk::{Decimal, Value};

use super::tongue::Tongue;

/// What a mention's JSON must have in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// This string.
    Text(String),
    /// This decimal, with as many digits as were written.
    Digits(Decimal),
    /// This decimal, however many digits it is told with.
    Number(Decimal),
    /// Nothing.
    Absent,
}

/// The fields that a plant decides, each by its path in the JSON.
pub type Fields = Vec<(&'static str, Field)>;

/// A plant as it stands in a sentence.
#[derive(Debug)]
pub(super) struct Written {
    /// Its `type`.
    pub kind: &'static str,
    /// What stands before it: a preposition or a hedge, with a blank.
    pub before: String,
    /// Whether that is a hedge, which is the qualifier.
    pub hedged: bool,
    /// Exactly the mention.
    pub text: String,
    /// What follows it and is no part of it.
    pub after: &'static str,
    /// What must be read.
    pub fields: Fields,
}

impl Written {
    pub(super) fn new(kind: &'static str, text: String, fields: Fields) -> Self {
        Self { kind, before: String::new(), hedged: false, text, after: "", fields }
    }
}

fn text(value: &str) -> Field {
    Field::Text(value.to_owned())
}

/// A whole number and its decimals.
#[derive(Clone, Copy, Debug)]
struct Figure {
    mantissa: i64,
    scale: u32,
}

impl Figure {
    fn whole(value: i64) -> Self {
        Self { mantissa: value, scale: 0 }
    }

    fn value(self) -> Decimal {
        Decimal::new(self.mantissa, self.scale)
    }

    /// As the language writes it.
    fn write(self, tongue: &Tongue, group: &str) -> String {
        let digits = format!("{:0width$}", self.mantissa, width = self.scale as usize + 1);
        let (whole, decimals) = digits.split_at(digits.len() - self.scale as usize);
        let mut out = String::new();
        for (i, digit) in whole.chars().enumerate() {
            if i > 0 && (whole.len() - i).is_multiple_of(3) {
                out.push_str(group);
            }
            out.push(digit);
        }
        if self.scale > 0 {
            out.push(tongue.point);
            out.push_str(decimals);
        }
        out
    }
}

/// A number as it stands, and the fields that it decides.
struct Numeral {
    text: String,
    fields: Fields,
    /// Whether a word that multiplies ends it.
    scaled: bool,
}

/// A number in figures that can be nothing else: no year, no time, grouped in one way only.
fn figure(u: &mut Unstructured<'_>, tongue: &Tongue) -> Result<Numeral> {
    let group = *u.choose(tongue.groups)?;
    let (figure, group) = match u.int_in_range(0..=4)? {
        0 => (Figure::whole(u.int_in_range(2..=999)?), ""),
        1 => (Figure::whole(u.int_in_range(10_000..=99_999)?), ""),
        2 => (Figure::whole(u.int_in_range(10_000..=999_999)?), group),
        3 => (Figure::whole(u.int_in_range(1_000_000..=999_999_999)?), group),
        _ => (Figure { mantissa: u.int_in_range(1..=999)?, scale: u.int_in_range(1..=2)? }, ""),
    };
    let fields =
        vec![("form", text("digits")), ("relation", text("exact")), ("value", Field::Digits(figure.value()))];
    Ok(Numeral { text: figure.write(tongue, group), fields, scaled: false })
}

/// Any number: in figures, with a word that multiplies, a range, or hedged.
fn numeral(u: &mut Unstructured<'_>, tongue: &Tongue, words: bool) -> Result<Numeral> {
    match u.int_in_range(0..=6)? {
        // All in words.
        6 if words => {
            let scales: Vec<_> = tongue.scales.iter().filter(|(word, _)| !word.ends_with('.')).collect();
            let &&(after, power) = u.choose(&scales)?;
            let n = plain(u, tongue, 99)?;
            let value = Field::Number(Decimal::from(n) * Decimal::from(10_u64.pow(power)));
            let fields = vec![("form", text("words")), ("relation", text("exact")), ("value", value)];
            Ok(Numeral { text: (tongue.words)(n) + after, fields, scaled: true })
        }
        0 if words => {
            let n = plain(u, tongue, 1000)? * *u.choose(&[1, 1, 7, 999])?;
            let n = (n..).find(|&n| (tongue.plain)(n)).unwrap_or(n);
            let fields = vec![
                ("form", text("words")),
                ("relation", text("exact")),
                ("value", Field::Number(n.into())),
            ];
            Ok(Numeral { text: (tongue.words)(n), fields, scaled: false })
        }
        1 => {
            let (after, power) = *u.choose(tongue.scales)?;
            let scale = u.int_in_range(0..=2)?;
            // Nothing below two, so that the word is the plural.
            let number =
                Figure { mantissa: u.int_in_range(2..=99)? * 10_i64.pow(scale) + i64::from(scale), scale };
            let value = number.value() * Decimal::from(10_u64.pow(power));
            let fields =
                vec![("form", text("mixed")), ("relation", text("exact")), ("value", Field::Number(value))];
            Ok(Numeral { text: number.write(tongue, "") + after, fields, scaled: true })
        }
        2 => {
            let low = u.int_in_range(2..=400)?;
            let high = low + u.int_in_range(1..=500)?;
            let between = u.choose(tongue.ranges)?;
            let end = |value: i64| Field::Number(value.into());
            let fields = vec![
                ("relation", text("range")),
                ("low", end(low)),
                ("high", end(high)),
                ("value", Field::Absent),
            ];
            Ok(Numeral { text: format!("{low}{between}{high}"), fields, scaled: false })
        }
        _ => figure(u, tongue),
    }
}

/// A number from two that can stand in words before any noun.
fn plain(u: &mut Unstructured<'_>, tongue: &Tongue, most: u32) -> Result<u32> {
    let n = u.int_in_range(2..=most)?;
    Ok((n..).find(|&n| (tongue.plain)(n)).unwrap_or(n))
}

/// Puts a hedge before what is exact, now and then.
fn hedge(u: &mut Unstructured<'_>, tongue: &Tongue, written: &mut Written) -> Result<()> {
    let exact = |field: &(&str, Field)| *field == ("relation", text("exact"));
    let Some(at) = written.fields.iter().position(exact) else { return Ok(()) };
    if u.ratio(1, 4)? {
        let (word, relation) = *u.choose(tongue.hedges)?;
        written.before = format!("{word} ");
        written.hedged = true;
        written.fields[at].1 = text(relation);
    }
    Ok(())
}

/// A number as the library's own writer has it.
fn styled(
    u: &mut Unstructured<'_>,
    tag: &str,
    value: impl Fn(Decimal) -> Value<'static>,
) -> Result<(String, Decimal)> {
    let number = match u.int_in_range(0..=3)? {
        0 => Decimal::from(u.int_in_range(2_u32..=999)?),
        1 => Decimal::from(u.int_in_range(10_000_u32..=9_999_999)?),
        2 => Decimal::from(u.int_in_range(2_u64..=999)? * 1_000_000),
        _ => Decimal::new(u.int_in_range(21..=9999)?, 1),
    };
    let style = Style::of(tag).unwrap();
    Ok((style.write(&value(number)).to_string(), number))
}

/// A count of something.
pub(super) fn count(u: &mut Unstructured<'_>, tongue: &Tongue, tag: &str) -> Result<Written> {
    let mut written = match u.int_in_range(0..=7)? {
        0 => {
            let (text, number) = styled(u, tag, |number| Value::Number(Number::new(number)))?;
            let mut written = Written::new("number", text, vec![("value", Field::Number(number))]);
            if tongue.scales.iter().any(|(word, _)| written.text.ends_with(word)) {
                written.after = tongue.of;
            }
            written
        }
        1 => {
            let figure = Figure { mantissa: u.int_in_range(2..=999)?, scale: u.int_in_range(0..=1)? };
            let wide = |c: char| char::from_u32(u32::from(c) + 0xFEE0).unwrap();
            let digits = figure.write(tongue, "").chars().map(wide).collect();
            let fields = vec![("relation", text("exact")), ("value", Field::Digits(figure.value()))];
            Written::new("number", digits, fields)
        }
        _ => {
            let numeral = numeral(u, tongue, true)?;
            let mut written = Written::new("number", numeral.text, numeral.fields);
            written.after = if numeral.scaled { tongue.of } else { "" };
            written
        }
    };
    hedge(u, tongue, &mut written)?;
    Ok(written)
}

/// A measure.
pub(super) fn quantity(u: &mut Unstructured<'_>, tongue: &Tongue, tag: &str) -> Result<Written> {
    let mut written = match u.int_in_range(0..=7)? {
        0 => {
            let units: Vec<&str> = tongue.units.iter().chain(tongue.spoken).map(|(_, id)| *id).collect();
            let id = *u.choose(&units)?;
            let unit: Unit = id.parse().unwrap();
            let (written, number) = styled(u, tag, |number| Value::Quantity(Quantity::new(number, unit)))?;
            Written::new("quantity", written, vec![("unit", text(id)), ("value", Field::Number(number))])
        }
        1 => {
            let (after, id) = *u.choose(tongue.spoken)?;
            let n = plain(u, tongue, 99)?;
            let fields = vec![
                ("form", text("words")),
                ("relation", text("exact")),
                ("unit", text(id)),
                ("value", Field::Number(n.into())),
            ];
            Written::new("quantity", (tongue.words)(n) + after, fields)
        }
        2 => conversion(u, tongue)?,
        _ => {
            let (after, id) = *u.choose(tongue.units)?;
            let mut numeral = numeral(u, tongue, false)?;
            if numeral.scaled && !after.starts_with(' ') {
                numeral = figure(u, tongue)?;
            }
            numeral.fields.push(("unit", text(id)));
            let of = if numeral.scaled { tongue.of } else { "" };
            let blank = if of.is_empty() { "" } else { " " };
            Written::new(
                "quantity",
                format!("{}{blank}{}{after}", numeral.text, of.trim_end()),
                numeral.fields,
            )
        }
    };
    hedge(u, tongue, &mut written)?;
    Ok(written)
}

/// A measure with another in parentheses that says the same, or plainly does not.
fn conversion(u: &mut Unstructured<'_>, tongue: &Tongue) -> Result<Written> {
    let (after, id, other_after, other, millionths) = *u.choose(tongue.conversions)?;
    let number = u.int_in_range(100_u64..=900)? * *u.choose(&[10, 100])?;
    let right = number * millionths;
    let lies = u.ratio(1, 4)?;
    let other_number =
        if lies { right * 2 } else { right } / 1_000_000 + u64::from(!lies && right % 1_000_000 >= 500_000);
    let group = tongue.groups[0];
    let figure = |value: u64| Figure::whole(i64::try_from(value).unwrap()).write(tongue, group);
    // As far as it is written: `10` hectares are `0.1` square kilometres and not zero.
    let exact = right.is_multiple_of(1_000_000);
    let agreement = if lies {
        "mismatch"
    } else if exact {
        "exact"
    } else {
        "rounded"
    };
    let fields = vec![
        ("relation", text("exact")),
        ("unit", text(id)),
        ("value", Field::Number(number.into())),
        ("equivalent/unit", text(other)),
        ("equivalent/value", Field::Number(other_number.into())),
        ("equivalent/agreement", text(agreement)),
    ];
    let written = format!("{}{after} ({}{other_after})", figure(number), figure(other_number));
    Ok(Written::new("quantity", written, fields))
}

/// An amount of money.
pub(super) fn money(u: &mut Unstructured<'_>, tongue: &Tongue, tag: &str) -> Result<Written> {
    let (before, after, code) = *u.choose(tongue.money)?;
    let mut written = if u.ratio(1, 6)? {
        let currency: Currency = code.parse().unwrap();
        let (written, number) = styled(u, tag, |number| Value::Money(Money::new(number, currency)))?;
        Written::new("money", written, vec![("currency", text(code)), ("value", Field::Number(number))])
    } else if u.ratio(1, 6)? {
        let (between, after, code) = *u.choose(tongue.subunits)?;
        let (whole, part): (i64, i64) = (u.int_in_range(2..=999)?, u.int_in_range(10..=99)?);
        let value = Field::Number(Decimal::new(whole * 100 + part, 2));
        let fields = vec![("relation", text("exact")), ("value", value), ("currency", text(code))];
        Written::new("money", format!("{whole}{between}{part}{after}"), fields)
    } else {
        let mut numeral = numeral(u, tongue, false)?;
        numeral.fields.push(("currency", text(code)));
        let of = if numeral.scaled && after.starts_with(' ') { tongue.of } else { "" };
        let blank = if of.is_empty() { "" } else { " " };
        Written::new(
            "money",
            format!("{before}{}{blank}{}{after}", numeral.text, of.trim_end()),
            numeral.fields,
        )
    };
    hedge(u, tongue, &mut written)?;
    Ok(written)
}

/// A share.
pub(super) fn share(u: &mut Unstructured<'_>, tongue: &Tongue, tag: &str) -> Result<Written> {
    let (after, unit) = *u.choose(tongue.shares)?;
    let mut written = if u.ratio(1, 6)? {
        let value = |number| {
            let mut percent = Percent::new(Amount::from(number));
            unit.clone_into(&mut percent.unit);
            Value::Percent(percent)
        };
        let (written, number) = styled(u, tag, value)?;
        Written::new("percent", written, vec![("unit", text(unit)), ("value", Field::Number(number))])
    } else {
        let mut numeral = figure(u, tongue)?;
        numeral.fields.push(("unit", text(unit)));
        Written::new("percent", numeral.text + after, numeral.fields)
    };
    hedge(u, tongue, &mut written)?;
    Ok(written)
}

/// An ordinal.
pub(super) fn ordinal(u: &mut Unstructured<'_>, tongue: &Tongue) -> Result<Written> {
    let n = u.int_in_range(1..=99)?;
    Ok(Written::new("ordinal", (tongue.ordinal)(n), vec![("value", Field::Number(n.into()))]))
}

/// The mention of a pattern, which stands between brackets, and what is before it.
fn pattern(kind: &'static str, pattern: &str, fields: Fields) -> Written {
    let (before, rest) = pattern.split_once('[').unwrap();
    let mut written = Written::new(kind, rest.strip_suffix(']').unwrap().to_owned(), fields);
    before.clone_into(&mut written.before);
    written
}

/// A date with its preposition.
pub(super) fn date(u: &mut Unstructured<'_>, tongue: &Tongue) -> Result<Written> {
    if u.ratio(1, 5)? {
        let day = u.int_in_range(0..=6)?;
        let fields = vec![("timex", Field::Text(format!("XXXX-WXX-{}", day + 1))), ("edtf", Field::Absent)];
        return Ok(pattern("date", tongue.weekdays[day], fields));
    }
    let form = *u.choose(tongue.dates)?;
    let (year, month, day) = (u.int_in_range(1900..=2049)?, u.int_in_range(1..=12)?, u.int_in_range(1..=28)?);
    let has = |slot: &str| form.contains(slot);
    let mut edtf = if has("{Y}") { year.to_string() } else { "XXXX".to_owned() };
    if has("{M}") || has("{MM}") {
        edtf += &format!("-{month:02}");
    }
    if has("{D}") || has("{DD}") {
        edtf += &format!("-{day:02}");
    }
    let written = form
        .replace("{D}", &day.to_string())
        .replace("{DD}", &format!("{day:02}"))
        .replace("{MM}", &format!("{month:02}"))
        .replace("{M}", tongue.months[month - 1])
        .replace("{Y}", &year.to_string());
    let fields =
        vec![("edtf", Field::Text(edtf.clone())), ("timex", Field::Text(edtf)), ("relation", text("on"))];
    Ok(pattern("date", &written, fields))
}

/// A time of day with its preposition.
pub(super) fn time(u: &mut Unstructured<'_>, tongue: &Tongue) -> Result<Written> {
    let form = *u.choose(tongue.times)?;
    // Noon and midnight are where the halves of the day meet.
    let hour = if u.ratio(1, 3)? { *u.choose(&[0, 12])? } else { u.int_in_range(0..=23)? };
    let minute = u.int_in_range(0..=59)?;
    let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
    let written = form
        .replace("{H}", &hour.to_string())
        .replace("{HH}", &format!("{hour:02}"))
        .replace("{mm}", &format!("{minute:02}"))
        .replace("{h}", &twelve.to_string())
        .replace("{am}", if hour < 12 { "am" } else { "pm" });
    Ok(pattern("time", &written, vec![("value", Field::Text(format!("{hour:02}:{minute:02}")))]))
}
