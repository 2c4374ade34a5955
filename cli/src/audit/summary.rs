//! The report in short, for the terminal.

#![allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "figures for people")]

use std::fmt::{self, Write as _};

use anstyle::Style;

use crate::audit::kind::Severity;
use crate::audit::report::{DumpRelation, Group, RateUnit, Report, Share};
use crate::{layout, style};

/// How many languages, sources and shares are told.
const SHOWN: usize = 5;

/// How many rates that moved, and documents that changed, are told.
const CHANGES: usize = 10;

/// A number with its thousands apart.
pub(crate) fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A number of bytes in decimal units.
pub(crate) fn bytes(n: f64) -> String {
    let mut n = n;
    for unit in ["B", "kB", "MB", "GB"] {
        if n < 1000.0 {
            let digits = usize::from(unit != "B");
            return format!("{n:.digits$} {unit}");
        }
        n /= 1000.0;
    }
    format!("{n:.1} TB")
}

fn percent(share: f64) -> String {
    format!("{:.2} %", share * 100.0)
}

/// Writes the summary, with what `--fail-on` found.
pub(crate) fn write(out: &mut String, report: &Report, failed: &[String]) -> fmt::Result {
    let (title, faint) = (style::TITLE, style::FAINT);
    let totals = &report.totals;
    let seconds = report.run.seconds.max(0.001);
    writeln!(
        out,
        "{title}{} documents{title:#} · {} · {} words · {:.1} s {faint}({:.0} documents/s, {}/s){faint:#}",
        count(totals.documents),
        bytes(totals.bytes as f64),
        count(totals.words),
        report.run.seconds,
        (totals.documents + totals.unread) as f64 / seconds,
        bytes(totals.bytes as f64 / seconds),
    )?;
    writeln!(
        out,
        "{} with something to look at; {} could not be read\n",
        count(totals.documents_with_findings),
        count(totals.unread)
    )?;

    writeln!(
        out,
        "{title}{:<10}{:>14}{:>17}{:>14}{title:#}",
        "mentions", "count", "per 1,000 words", "documents"
    )?;
    for kind in &report.types {
        let color = style::of(&kind.kind);
        writeln!(
            out,
            "{color}{:<10}{color:#}{:>14}{:>17.2}{:>14}",
            kind.kind,
            count(kind.count),
            kind.per_1000_words,
            count(kind.documents)
        )?;
    }
    writeln!(out)?;
    groups(out, "languages", &report.languages)?;
    groups(out, "sources", &report.sources)?;
    shares(out, "encodings", &report.histograms.encodings)?;
    shares(out, "quotations", &report.histograms.quote_styles)?;
    shares(out, "units", &report.histograms.units)?;
    shares(out, "currencies", &report.histograms.currencies)?;

    findings(out, report)?;
    comparison(out, report)?;
    if !failed.is_empty() {
        let red = style::NOTICE;
        writeln!(out, "\n{red}fails{red:#} for {}", failed.join("; "))?;
    }
    Ok(())
}

fn groups(out: &mut String, name: &str, groups: &[Group]) -> fmt::Result {
    let documents: u64 = groups.iter().map(|group| group.documents).sum();
    let named = groups.iter().map(|group| (&*group.name, group.documents as f64 / documents.max(1) as f64));
    line(out, name, named)
}

fn shares(out: &mut String, name: &str, shares: &[Share]) -> fmt::Result {
    line(out, name, shares.iter().map(|share| (&*share.name, share.share)))
}

fn line<'n>(
    out: &mut String,
    name: &str,
    shares: impl ExactSizeIterator<Item = (&'n str, f64)>,
) -> fmt::Result {
    let faint = style::FAINT;
    let all = shares.len();
    if all == 0 {
        return Ok(());
    }
    let told: Vec<_> = shares
        .take(SHOWN)
        .map(|(name, share)| format!("{} {}", layout::plain(name), percent(share)))
        .collect();
    let more = if all > told.len() { format!(" · {} more", all - told.len()) } else { String::new() };
    writeln!(out, "{faint}{name:<11}{faint:#}{}{more}", told.join(" · "))
}

fn look(severity: Severity) -> Style {
    match severity {
        Severity::Error => style::NOTICE,
        Severity::Warning => style::of("money"),
        Severity::Info => style::FAINT,
    }
}

/// A line for each kind that was found, with where the first of them is.
fn findings(out: &mut String, report: &Report) -> fmt::Result {
    let (title, faint) = (style::TITLE, style::FAINT);
    if report.kinds.iter().all(|kind| kind.count == 0) {
        return writeln!(out, "\nnothing to look at");
    }
    writeln!(
        out,
        "\n{title}{:<8} {:<22}{:>12}{:>12}{:>10}  for example{title:#}",
        "", "findings", "count", "documents", "share"
    )?;
    for kind in report.kinds.iter().filter(|kind| kind.count > 0) {
        let color = look(kind.severity);
        let example = report.findings.iter().find(|finding| finding.kind == kind.kind);
        let example = example.map(|finding| layout::plain(&finding.place.name)).unwrap_or_default();
        writeln!(
            out,
            "{color}{:<8}{color:#} {:<22}{:>12}{:>12}{:>10}  {faint}{example}{faint:#}",
            kind.severity.name(),
            kind.kind.name(),
            count(kind.count),
            count(kind.documents),
            percent(kind.share),
        )?;
    }
    Ok(())
}

/// What is otherwise than in the baseline.
fn comparison(out: &mut String, report: &Report) -> fmt::Result {
    let Some(comparison) = &report.comparison else { return Ok(()) };
    let (title, faint, red) = (style::TITLE, style::FAINT, style::NOTICE);
    let relation = match comparison.relation {
        DumpRelation::Same => "the same documents",
        DumpRelation::Overlapping => "some of the same documents",
        DumpRelation::Other => "other documents",
    };
    writeln!(
        out,
        "\n{title}compared with {}{title:#} (copydesk {}, {} documents): {relation}",
        layout::plain(&comparison.baseline),
        layout::plain(&comparison.version),
        count(comparison.documents)
    )?;
    if comparison.relation != DumpRelation::Other {
        writeln!(
            out,
            "{} of {} sampled documents changed, {} mentions",
            count(comparison.changed),
            count(comparison.compared),
            count(comparison.changed_mentions)
        )?;
    }
    for change in comparison.changes.iter().take(CHANGES) {
        writeln!(out, "{faint}{}{faint:#}", layout::plain(&change.place.name))?;
        for mention in change.mentions.iter().take(3) {
            for (sign, side) in [("-", &mention.before), ("+", &mention.after)] {
                if let Some(side) = side {
                    let color = if sign == "-" { red } else { style::of("quantity") };
                    let (text, reading) = (layout::plain(&side.text), layout::plain(&side.reading));
                    writeln!(out, "  {color}{sign} {text}{color:#} {reading}")?;
                }
            }
        }
    }
    let moved: Vec<_> = comparison.rates.iter().filter(|rate| rate.moved).collect();
    if comparison.relation != DumpRelation::Same || !moved.is_empty() {
        writeln!(out, "{} of {} rates moved", moved.len(), comparison.rates.len())?;
    }
    for rate in moved.iter().take(CHANGES) {
        let (before, after, unit) = match rate.unit {
            RateUnit::Per1000Words => {
                (format!("{:.3}", rate.before), format!("{:.3}", rate.after), "per 1,000 words")
            }
            RateUnit::ShareOfDocuments => (percent(rate.before), percent(rate.after), "of documents"),
        };
        let p = rate.p.map(|p| format!(" (p {p:.1e})")).unwrap_or_default();
        writeln!(out, "  {:<22}{before} → {after} {unit}{faint}{p}{faint:#}", rate.name)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_for_people() {
        assert_eq!([0, 999, 1000, 1_234_567].map(count), ["0", "999", "1,000", "1,234,567"]);
        assert_eq!(
            [0.0, 999.0, 1500.0, 2.5e9, 3e15].map(bytes),
            ["0 B", "999 B", "1.5 kB", "2.5 GB", "3000.0 TB"]
        );
    }
}
