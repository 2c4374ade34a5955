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
            let some: Vec<String> = money.candidates.iter().take(2).map(|other| other.to_string()).collect();
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

/// The number, the fraction or the interval.
fn write_amount(out: &mut String, amount: &Amount) -> fmt::Result {
    match &amount.fraction {
        Some(fraction) => out.write_str(fraction),
        None => out.write_str(&self::amount(amount.value, amount.low, amount.high)),
    }
}

/// A value or an interval: `5`, `5 to 7`.
pub(crate) fn amount(value: Option<Decimal>, low: Option<Decimal>, high: Option<Decimal>) -> String {
    match (value, low, high) {
        (Some(value), _, _) => value.to_string(),
        (None, Some(low), Some(high)) => format!("{low} to {high}"),
        (None, Some(low), None) => format!("{low} or more"),
        (None, None, Some(high)) => format!("{high} or less"),
        (None, None, None) => "?".to_owned(),
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
    write!(out, "; {sign} {}", amount(equivalent.value, equivalent.low, equivalent.high))?;
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
        NoticeKind::AmbiguousDate => "the date is another one where the month comes first",
        NoticeKind::AmbiguousZone => "the abbreviation is that of more than one time zone",
        NoticeKind::NumberTooLarge => "the number has more digits than are read",
        NoticeKind::Mojibake | NoticeKind::MojibakeRepaired => "UTF-8 that was read as another encoding",
        NoticeKind::MalformedBytes => "bytes that the encoding does not have",
        NoticeKind::ReplacementCharacter => "a character that was lost before this text was written",
        other => other.name(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line of a mention that is told by the fields that its type has in JSON.
    fn read(fields: &str) -> String {
        let json = format!(r#"{{"start":0,"end":1,"text":"",{fields}}}"#);
        line(&serde_json::from_str(&json).unwrap())
    }

    fn amount(kind: &str, fields: &str) -> String {
        let fields = fields.replace('\'', "\"");
        read(&format!(r#""type":"{kind}","form":"digits",{fields}"#))
    }

    #[test]
    fn amounts() {
        let exact = "'relation':'exact'";
        assert_eq!(
            amount("number", &format!("'value':'847860',{exact},'noun':'troop'")),
            "number 847860 troop"
        );
        assert_eq!(
            amount("number", "'low':'12','high':'100','relation':'vague','trend':'up'"),
            "number 12 to 100, vague, up"
        );
        assert_eq!(
            amount(
                "number",
                "'value':'0.3333333333333333333333333333','fraction':'1/3','relation':'less_than'"
            ),
            "number 1/3, less than"
        );
        assert_eq!(
            amount("percent", "'value':'0.4','relation':'approximate','trend':'down','unit':'percent'"),
            "percent 0.4 percent, about, down"
        );
        assert_eq!(
            amount("quantity", "'low':'30','high':'40','relation':'range','approximate':true,'unit':'mile'"),
            "quantity 30 to 40 mile, about"
        );
        assert_eq!(
            amount("quantity", &format!("'value':'66','unit':'year',{exact},'role':'age'")),
            "quantity 66 year, age"
        );
        assert_eq!(
            amount(
                "quantity",
                &format!(
                    "'value':'70','unit':'inch',{exact},\
                     'parts':[{{'value':'5','unit':'foot'}},{{'value':'10','unit':'inch'}}]"
                )
            ),
            "quantity 70 inch (5 foot + 10 inch)"
        );
    }

    #[test]
    fn equivalents() {
        let area = |equivalent: &str| {
            let place = "'start':0,'end':1,'text':''";
            amount(
                "quantity",
                &format!(
                    "'value':'1000','unit':'square-kilometer','relation':'more_than',\
                     'equivalent':{{{place},'unit':'square-mile',{equivalent}}}"
                ),
            )
        };
        assert_eq!(
            area("'value':'386','agreement':'rounded','relative_error':'0.0003'"),
            "quantity 1000 square-kilometer, more than; ≈ 386 square-mile (rounded)"
        );
        assert_eq!(
            area("'value':'500','agreement':'mismatch','relative_error':'0.29499406'"),
            "quantity 1000 square-kilometer, more than; ≠ 500 square-mile (mismatch, off by 29 %)"
        );
    }

    #[test]
    fn money() {
        assert_eq!(
            amount(
                "money",
                "'value':'7199','currency':'CNY','relation':'exact','candidates':['AUD','CAD','HKD','NZD'],\
                 'equivalent':{'start':0,'end':1,'text':'','value':'1062','currency':'USD','rate':'0.14752048'}"
            ),
            "money 7199 CNY; or AUD, CAD, …; = 1062 USD (rate 0.1475)"
        );
    }

    #[test]
    fn dates_and_times() {
        assert_eq!(
            read(r#""type":"date","timex":"XXXX-WXX-5","resolved":"2024-02-09","relation":"by""#),
            "date XXXX-WXX-5 → 2024-02-09, by"
        );
        assert_eq!(
            read(r#""type":"date","edtf":"2022-09","timex":"2022-09","relation":"on""#),
            "date 2022-09"
        );
        assert_eq!(
            read(r#""type":"time","low":"07:00","high":"09:30","zone":"Europe/London","relation":"on""#),
            "time 07:00 to 09:30 Europe/London"
        );
    }

    #[test]
    fn quotations() {
        let ends = r#""start":0,"end":1"#;
        assert_eq!(
            read(&format!(
                r#""type":"quote","content":{{{ends}}},"open":"“","close":null,"level":1,"parent":0,"kind":"speech",
                "speaker":{{{ends},"text":"Ms. Ruiz"}},"cue":{{{ends},"text":"said"}}"#
            )),
            "quote speech, level 1, by Ms. Ruiz (said), left open"
        );
        assert_eq!(
            read(&format!(r#""type":"quote","content":{{{ends}}},"open":"“","close":"”","level":0"#)),
            "quote"
        );
    }
}
