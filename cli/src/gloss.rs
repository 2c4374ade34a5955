//! What a mention was read as, in one line for people; and what a notice says.

use std::fmt::{self, Display, Write as _};

use copydesk::date::{Date, DateRelation, Time};
use copydesk::label::LabelRole;
use copydesk::number::{Amount, Relation, Trend};
use copydesk::quantity::{Agreement, Equivalent, QuantityRole};
use copydesk::quote::{Quote, QuoteKind};
use copydesk::{Decimal, Mention, NoticeKind, Value};

/// The typed reading of a mention, without its type: `1000 square-kilometer, more than; = 386 square-mile (rounded)`.
pub(crate) fn reading(mention: &Mention<'_>) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = write_value(&mut out, &mention.value);
    out
}

fn write_value(out: &mut String, value: &Value<'_>) -> fmt::Result {
    match value {
        Value::Number(number) => {
            write_amount(out, &number.amount)?;
            write_after(out, " ", number.noun.as_ref())?;
            write_after(out, " ", number.unit.as_ref())?;
            write_remarks(out, &number.amount)
        }
        Value::Quantity(quantity) => {
            write_amount(out, &quantity.amount)?;
            write!(out, " {}", quantity.unit)?;
            for (i, part) in quantity.parts.iter().enumerate() {
                write!(out, "{}{} {}", if i == 0 { " (" } else { " + " }, part.value, part.unit)?;
            }
            if !quantity.parts.is_empty() {
                out.push(')');
            }
            if let Some(QuantityRole::Age) = quantity.role {
                out.push_str(", age");
            }
            write_remarks(out, &quantity.amount)?;
            write_equivalent(out, quantity.equivalent.as_deref())
        }
        Value::Money(money) => {
            write_amount(out, &money.amount)?;
            write!(out, " {}", money.currency)?;
            write_after(out, " ", money.unit.as_ref())?;
            write_remarks(out, &money.amount)?;
            let some: Vec<String> = money.candidates.iter().take(3).map(ToString::to_string).collect();
            if !some.is_empty() {
                let more = if money.candidates.len() > some.len() { ", …" } else { "" };
                write!(out, "; or {}{more}", some.join(", "))?;
            }
            write_equivalent(out, money.equivalent.as_deref())
        }
        Value::Percent(percent) => {
            write_amount(out, &percent.amount)?;
            write!(out, " {}", percent.unit)?;
            write_after(out, " of ", percent.noun.as_ref())?;
            write_remarks(out, &percent.amount)
        }
        Value::Ordinal(ordinal) => write!(out, "no. {}", ordinal.value),
        Value::Date(date) => write_date(out, date),
        Value::Time(time) => write_time(out, time),
        Value::Label(label) => {
            out.push_str(match label.role {
                LabelRole::Name => "part of a name",
                LabelRole::Score => "score",
                LabelRole::Phone => "phone number",
                LabelRole::Code => "code",
                LabelRole::Address => "address",
                _ => "no amount",
            });
            Ok(())
        }
        Value::Quote(quote) => write_quote(out, quote),
        _ => Ok(()),
    }
}

/// The number or the interval.
fn write_amount(out: &mut String, amount: &Amount) -> fmt::Result {
    match (&amount.fraction, amount.value) {
        (Some(fraction), _) => out.write_str(fraction),
        (None, Some(value)) => write!(out, "{value}"),
        (None, None) => write_interval(out, amount.low, amount.high),
    }
}

fn write_interval(out: &mut String, low: Option<Decimal>, high: Option<Decimal>) -> fmt::Result {
    match (low, high) {
        (Some(low), Some(high)) => write!(out, "{low} to {high}"),
        (Some(low), None) => write!(out, "{low} or more"),
        (None, Some(high)) => write!(out, "{high} or less"),
        (None, None) => out.write_str("?"),
    }
}

/// What the text says about the number beside its value.
fn write_remarks(out: &mut String, amount: &Amount) -> fmt::Result {
    let relation = match amount.relation {
        Relation::Approximate => Some("about"),
        Relation::MoreThan => Some("more than"),
        Relation::AtLeast => Some("at least"),
        Relation::LessThan => Some("less than"),
        Relation::AtMost => Some("at most"),
        Relation::Vague => Some("vague"),
        _ => None,
    };
    let trend = amount.trend.map(|trend| match trend {
        Trend::Up => "up",
        Trend::Down => "down",
    });
    let hedged = (amount.approximate && relation != Some("about")).then_some("about");
    write_after(out, ", ", relation)?;
    write_after(out, ", ", hedged)?;
    write_after(out, ", ", trend)
}

fn write_equivalent(out: &mut String, equivalent: Option<&Equivalent<'_>>) -> fmt::Result {
    let Some(equivalent) = equivalent else { return Ok(()) };
    let sign = match equivalent.agreement {
        Some(Agreement::Mismatch) => "≠",
        Some(Agreement::Rounded) => "≈",
        _ => "=",
    };
    write!(out, "; {sign} ")?;
    match equivalent.value {
        Some(value) => write!(out, "{value}")?,
        None => write_interval(out, equivalent.low, equivalent.high)?,
    }
    write_after(out, " ", equivalent.unit)?;
    write_after(out, " ", equivalent.currency)?;
    match equivalent.agreement {
        Some(Agreement::Exact) => out.push_str(" (exact)"),
        Some(Agreement::Rounded) => out.push_str(" (rounded)"),
        Some(Agreement::Mismatch) => {
            out.push_str(" (mismatch");
            if let Some(percent) = equivalent.relative_error.and_then(percent) {
                write!(out, ", off by {percent} %")?;
            }
            out.push(')');
        }
        _ => {}
    }
    if let Some(rate) = equivalent.rate {
        write!(out, " (rate {})", rate.round_sf(4).unwrap_or(rate).normalize())?;
    }
    Ok(())
}

/// A part of one as a percentage of few digits.
pub(crate) fn percent(part: Decimal) -> Option<Decimal> {
    part.abs().checked_mul(Decimal::ONE_HUNDRED)?.round_sf(2).map(|percent| percent.normalize())
}

fn write_date(out: &mut String, date: &Date) -> fmt::Result {
    let said = date.edtf.as_ref().or(date.timex.as_ref());
    out.push_str(said.map_or("?", String::as_str));
    if date.resolved.is_some() && date.resolved.as_ref() != said {
        write_after(out, " → ", date.resolved.as_ref())?;
    }
    write_after(out, ", ", relation(date.relation))
}

fn relation(relation: DateRelation) -> Option<&'static str> {
    Some(match relation {
        DateRelation::Since => "since",
        DateRelation::Until => "until",
        DateRelation::Before => "before",
        DateRelation::After => "after",
        DateRelation::By => "by",
        DateRelation::Approximate => "about",
        _ => return None,
    })
}

fn write_time(out: &mut String, time: &Time) -> fmt::Result {
    match (&time.value, &time.low, &time.high) {
        (Some(value), _, _) => out.push_str(value),
        (None, Some(low), Some(high)) => write!(out, "{low} to {high}")?,
        (None, low, high) => out.push_str(low.as_deref().or(high.as_deref()).unwrap_or("?")),
    }
    write_after(out, " ", time.zone.as_ref())?;
    let date = &time.date;
    write_after(out, ", ", date.resolved.as_ref().or(date.edtf.as_ref()))?;
    write_after(out, ", ", relation(date.relation))
}

fn write_quote(out: &mut String, quote: &Quote<'_>) -> fmt::Result {
    let mut parts = Vec::new();
    parts.extend(quote.kind.and_then(|kind| match kind {
        QuoteKind::Speech => Some("speech".to_owned()),
        QuoteKind::Scare => Some("a few words".to_owned()),
        QuoteKind::Title => Some("title".to_owned()),
        _ => None,
    }));
    if quote.level > 0 {
        parts.push(format!("level {}", quote.level));
    }
    let cue = quote.cue.as_ref().map(|cue| format!("({})", cue.text));
    let by = quote.speaker.as_ref().map(|speaker| format!("by {}", speaker.text));
    let said: Vec<String> = by.into_iter().chain(cue).collect();
    if !said.is_empty() {
        parts.push(said.join(" "));
    }
    let flags = [
        (quote.continues, "continues"),
        (quote.open.is_none(), "never opened"),
        (quote.close.is_none(), "left open"),
    ];
    parts.extend(flags.into_iter().filter(|&(is, _)| is).map(|(_, flag)| flag.to_owned()));
    out.write_str(&parts.join(", "))
}

fn write_after(out: &mut String, before: &str, what: Option<impl Display>) -> fmt::Result {
    match what {
        Some(what) => write!(out, "{before}{what}"),
        None => Ok(()),
    }
}

/// A mention's type and reading.
pub(crate) fn line(mention: &Mention<'_>) -> String {
    let mut line = mention.value.kind().to_owned();
    let reading = reading(mention);
    if !reading.is_empty() {
        line.push(' ');
        line.push_str(&reading);
    }
    line
}

/// What a notice says, as half a sentence.
pub(crate) fn message(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::UnclosedQuote => "the quotation opened here is never closed",
        NoticeKind::UnopenedQuote => "nothing opened the quotation that ends here",
        NoticeKind::MixedMarks => "the marks of this quotation do not belong together",
        NoticeKind::ConversionMismatch => "the two measures are not the same",
        NoticeKind::AmbiguousSeparator => "the separator can be a decimal point or a grouping of thousands",
        NoticeKind::NumberTooLarge => "the number has more digits than are read",
        NoticeKind::Mojibake => "UTF-8 that was read as another encoding",
        NoticeKind::MalformedBytes => "bytes that the encoding does not have",
        NoticeKind::ReplacementCharacter => "a character that was lost before this text was written",
        other => other.name(),
    }
}
