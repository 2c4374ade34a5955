//! `copydesk audit --html`: the report as one page for people, which needs nothing else.
//!
//! All text in it came from outside: everything is escaped, the page's own policy lets it load nothing and run nothing but
//! the script that sorts tables, and without that it reads the same.

mod chart;
mod excerpt;
mod figure;
mod table;

use std::fmt::{self, Write as _};
use std::io::{self, Write};

use crate::audit::kind::{Kind, Severity};
use crate::audit::page::figure::{bytes, decimal, grouped, many, share};
use crate::audit::page::table::{Cell, Column, Table};
use crate::audit::report::{Comparison, DumpRelation, Group, KindCount, Place, RateUnit, Report, Run};
use crate::markup::{Escaped, STYLE};

const AUDIT_STYLE: &str = include_str!("audit.css");
const SCRIPT: &str = include_str!("sort.js");

/// The SHA-256 of [`SCRIPT`] in base64: no other script runs.
const SCRIPT_HASH: &str = "gbg/TmGfqHfazeb/pkz2LMWjJJD+n+FZt4P6uSgwVR4=";

/// How many findings of a kind stand open; the others are folded away.
const OPEN: usize = 3;

/// How many rows of a table stand open.
const OPEN_ROWS: usize = 20;

/// Writes the page piece by piece.
///
/// # Errors
///
/// Those of `out`.
pub(crate) fn write(out: &mut dyn Write, report: &Report) -> io::Result<()> {
    let mut piece = String::new();
    let mut send = |piece: &mut String, written: fmt::Result| {
        written.map_err(io::Error::other)?;
        out.write_all(piece.as_bytes())?;
        piece.clear();
        Ok::<(), io::Error>(())
    };
    let written = head(&mut piece, report);
    send(&mut piece, written)?;
    let written = kinds(&mut piece, report);
    send(&mut piece, written)?;
    if let Some(comparison) = &report.comparison {
        let written = compared(&mut piece, comparison);
        send(&mut piece, written)?;
        for change in &comparison.changes {
            let written = excerpt::change(&mut piece, change);
            send(&mut piece, written)?;
        }
        piece.push_str("</section>\n");
    }
    let written = mentions(&mut piece, report);
    send(&mut piece, written)?;
    let written = spread(&mut piece, report);
    send(&mut piece, written)?;
    let written = documents(&mut piece, report);
    send(&mut piece, written)?;
    piece.push_str("<section aria-labelledby=\"excerpts\">\n<h2 id=\"excerpts\">Excerpts</h2>\n");
    let written = excerpt::legend(&mut piece);
    send(&mut piece, written)?;
    for kind in report.kinds.iter().filter(|kind| kind.kept > 0) {
        let written = excerpts_head(&mut piece, kind);
        send(&mut piece, written)?;
        let mut number = 0;
        for finding in report.findings.iter().filter(|finding| finding.kind == kind.kind) {
            if number == OPEN {
                let more = kind.kept.saturating_sub(OPEN as u64);
                let _ = writeln!(piece, "<details><summary>{} more</summary>", grouped(more));
            }
            number += 1;
            let written = excerpt::finding(&mut piece, finding);
            send(&mut piece, written)?;
        }
        piece.push_str(if number > OPEN { "</details>\n</section>\n" } else { "</section>\n" });
    }
    if report.kinds.iter().all(|kind| kind.kept == 0) {
        piece.push_str("<p>There are none.</p>\n");
    }
    let _ = write!(piece, "</section>\n</main>\n<script>{SCRIPT}</script>\n</body>\n</html>\n");
    send(&mut piece, Ok(()))
}

/// The page up to its first section: what was read, and what stands where.
fn head(out: &mut String, report: &Report) -> fmt::Result {
    let inputs = &inputs(&report.run.inputs);
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
         script-src 'sha256-{SCRIPT_HASH}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Audit of {0}</title>\n<style>\n{STYLE}{AUDIT_STYLE}</style>\n</head>\n<body class=\"audit\">\n\
         <header>\n<h1>Audit of {0}</h1>\n",
        Escaped(inputs)
    )?;
    about(out, &report.run)?;
    let totals = &report.totals;
    let rate = decimal(totals.mentions_per_1000_words);
    let looked = share(totals.documents_with_findings, totals.documents);
    let tiles: [(&str, String, String); 6] = [
        ("documents", grouped(totals.documents), bytes(totals.bytes)),
        ("words", grouped(totals.words), String::new()),
        ("mentions", grouped(totals.mentions), format!("{rate} per 1,000 words")),
        ("with findings", grouped(totals.documents_with_findings), looked),
        ("records not read", grouped(totals.unread), String::new()),
        (
            "documents a second",
            figure::rate(totals.documents, report.run.seconds),
            format!("{}/s", figure::byte_rate(totals.bytes, report.run.seconds)),
        ),
    ];
    out.push_str("<dl class=\"tiles\">\n");
    for (name, figure, more) in tiles {
        writeln!(out, "<div><dt>{name}</dt><dd>{figure} <small>{more}</small></dd></div>")?;
    }
    out.push_str("</dl>\n</header>\n<nav aria-label=\"Contents\"><ul>\n");
    let sections = [
        ("findings", "Findings", true),
        ("baseline", "Against the baseline", report.comparison.is_some()),
        ("mentions", "Mentions", true),
        ("spread", "How it is spread", true),
        ("documents", "Documents and values", true),
        ("excerpts", "Excerpts", true),
    ];
    for (id, name, _) in sections.into_iter().filter(|&(.., is)| is) {
        writeln!(out, "<li><a href=\"#{id}\">{name}</a></li>")?;
    }
    out.push_str("</ul></nav>\n<main>\n");
    Ok(())
}

/// What was read: the first of many.
fn inputs(paths: &[String]) -> String {
    const SHOWN: usize = 3;
    let name = |path: &String| if path == "-" { "standard input".to_owned() } else { path.clone() };
    let mut shown: Vec<String> = paths.iter().take(SHOWN).map(name).collect();
    if shown.is_empty() {
        shown.push(name(&"-".to_owned()));
    }
    if paths.len() > SHOWN {
        shown.push(format!("{} more", grouped((paths.len() - SHOWN) as u64)));
    }
    shown.join(", ")
}

/// `copydesk 0.1.0, 2 threads, 12.3 s; locale en; a second a megabyte`.
fn about(out: &mut String, run: &Run) -> fmt::Result {
    write!(
        out,
        "<p class=\"about\">copydesk {}, {}, {} s; {} s for each megabyte of a document",
        Escaped(&run.version),
        many(run.threads as u64, "thread"),
        decimal(run.seconds),
        decimal(run.options.budget)
    )?;
    for (name, told) in [("locale", &run.options.locale), ("date", &run.options.date)] {
        if let Some(told) = told {
            write!(out, "; {name} {}", Escaped(told))?;
        }
    }
    out.push_str("</p>\n");
    Ok(())
}

/// The kinds of findings, with how often there are any.
fn kinds(out: &mut String, report: &Report) -> fmt::Result {
    out.push_str("<section aria-labelledby=\"findings\">\n<h2 id=\"findings\">Findings</h2>\n");
    let found: Vec<&KindCount> = report.kinds.iter().filter(|kind| kind.count > 0).collect();
    if found.is_empty() {
        out.push_str("<p>Nothing was found that deserves a look.</p>\n");
    } else {
        let columns = [
            Column::text("Kind"),
            Column::number("Findings"),
            Column::number("Documents"),
            Column::number("Of all documents"),
            Column::text("Severity"),
            Column::text("What it is"),
        ];
        let mut table = Table::begin(out, "kinds", "What was found, by kind, severest first", &columns)?;
        for kind in &found {
            let name = kind.kind.name();
            let linked = match (kind.kept > 0, kind.kind) {
                (true, _) => format!("<a href=\"#kind-{name}\">{}</a>", name.replace('_', "_<wbr>")),
                (_, Kind::Regression | Kind::RateMoved) => format!("<a href=\"#baseline\">{name}</a>"),
                _ => name.to_owned(),
            };
            let severity = kind.severity.name();
            table.row(&[
                Cell::Html(&linked),
                Cell::Count(kind.count),
                Cell::Count(kind.documents),
                Cell::Share(kind.documents, report.totals.documents),
                Cell::Ranked(severity_rank(kind.severity), severity),
                Cell::Text(&kind.about),
            ])?;
        }
        table.end();
    }
    let none: Vec<&str> =
        report.kinds.iter().filter(|kind| kind.count == 0).map(|kind| kind.kind.name()).collect();
    if !none.is_empty() {
        writeln!(
            out,
            "<details><summary>{} not found</summary><p>{}</p></details>",
            if none.len() == 1 { "1 kind was".to_owned() } else { format!("{} kinds were", none.len()) },
            none.join(", ")
        )?;
    }
    out.push_str("</section>\n");
    Ok(())
}

/// The severest first.
fn severity_rank(severity: Severity) -> u64 {
    match severity {
        Severity::Error => 0,
        Severity::Warning => 1,
        Severity::Info => 2,
    }
}

/// The types of mentions: in all, by language, by source.
fn mentions(out: &mut String, report: &Report) -> fmt::Result {
    out.push_str("<section aria-labelledby=\"mentions\">\n<h2 id=\"mentions\">Mentions</h2>\n");
    let columns = [
        Column::text("Type"),
        Column::number("Mentions"),
        Column::number("Per 1,000 words"),
        Column::number("Documents"),
        Column::number("Of all documents"),
    ];
    let mut table = Table::begin(out, "types", "Mentions by type", &columns)?;
    for count in &report.types {
        table.row(&[
            Cell::Text(&count.kind),
            Cell::Count(count.count),
            Cell::Number(Some(count.per_1000_words)),
            Cell::Count(count.documents),
            Cell::Share(count.documents, report.totals.documents),
        ])?;
    }
    table.end();
    let note = ": for each 1,000 words, and how many";
    groups(out, report, "languages", &format!("Mentions by language{note}"), "Language", &report.languages)?;
    groups(out, report, "sources", &format!("Mentions by source{note}"), "Source", &report.sources)?;
    out.push_str("</section>\n");
    Ok(())
}

/// A row for each group, a column for each type of mention.
fn groups(
    out: &mut String,
    report: &Report,
    id: &str,
    caption: &str,
    name: &str,
    groups: &[Group],
) -> fmt::Result {
    let mut columns = vec![
        Column::text(name),
        Column::number("Documents"),
        Column::number("Words"),
        Column::number("With findings"),
    ];
    columns.extend(report.types.iter().map(|count| Column::number(&count.kind)));
    table::folded(out, id, caption, &columns, groups, OPEN_ROWS, |table, group: &Group| {
        let mut cells = vec![
            Cell::Text(&group.name),
            Cell::Count(group.documents),
            Cell::Count(group.words),
            Cell::Share(group.documents_with_findings, group.documents),
        ];
        cells.extend(report.types.iter().map(|all| {
            let of_group = group.types.iter().find(|count| count.kind == all.kind);
            of_group.map_or(Cell::Rate(0.0, 0), |count| Cell::Rate(count.per_1000_words, count.count))
        }));
        table.row(&cells)
    })
}

fn spread(out: &mut String, report: &Report) -> fmt::Result {
    let histograms = &report.histograms;
    out.push_str("<section aria-labelledby=\"spread\">\n<h2 id=\"spread\">How it is spread</h2>\n<div class=\"charts\">\n");
    chart::bins(out, "length", "Documents by length", "words", &histograms.words)?;
    chart::bins(
        out,
        "density",
        "Documents by mentions for each 1,000 words",
        "mentions for each 1,000 words",
        &histograms.mentions_per_1000_words,
    )?;
    chart::shares(out, "units", "Quantities by unit", "Unit", &histograms.units)?;
    chart::shares(out, "currencies", "Money by currency", "Currency", &histograms.currencies)?;
    chart::shares(out, "marks", "Quotations by their marks", "Marks", &histograms.quote_styles)?;
    chart::shares(out, "encodings", "Documents by encoding", "Encoding", &histograms.encodings)?;
    chart::shares(out, "evidence", "What told the encoding", "Told by", &histograms.evidence)?;
    chart::shares(out, "repairs", "What was damaged", "Damage", &histograms.repairs)?;
    out.push_str("</div>\n</section>\n");
    Ok(())
}

/// Values by what they measure, and the documents that stand out.
fn documents(out: &mut String, report: &Report) -> fmt::Result {
    out.push_str("<section aria-labelledby=\"documents\">\n<h2 id=\"documents\">Documents and values</h2>\n");
    let columns = [
        Column::text("Document"),
        Column::number("Bytes"),
        Column::number("Words"),
        Column::number("Mentions"),
    ];
    let mut table = Table::begin(out, "largest", "The longest documents", &columns)?;
    for large in &report.largest {
        let place = document(&large.place);
        let cells = [
            Cell::Html(&place),
            Cell::Count(large.bytes),
            Cell::Count(large.words),
            Cell::Count(large.mentions),
        ];
        table.row(&cells)?;
    }
    table.end();
    let columns = [Column::text("Document"), Column::number("Seconds"), Column::number("Bytes")];
    let mut table = Table::begin(out, "slowest", "The documents that took longest", &columns)?;
    for slow in &report.slowest {
        let place = document(&slow.place);
        table.row(&[Cell::Html(&place), Cell::Number(Some(slow.seconds)), Cell::Count(slow.bytes)])?;
    }
    table.end();
    let columns = [
        Column::text("Values"),
        Column::number("How many"),
        Column::number("Median"),
        Column::number("Far out below"),
        Column::number("Far out above"),
        Column::number("Far out"),
    ];
    let caption = "Values by what they measure, and from where on they are far out";
    table::folded(out, "values", caption, &columns, &report.values, OPEN_ROWS, |table, values| {
        table.row(&[
            Cell::Text(&values.name),
            Cell::Count(values.count),
            Cell::Number(Some(values.median)),
            Cell::Number(values.low),
            Cell::Number(values.high),
            Cell::Count(values.outliers),
        ])
    })?;
    out.push_str("</section>\n");
    Ok(())
}

/// Where a document stands, and what it is called.
fn document(place: &Place) -> String {
    let title = place.title.as_deref().or(place.id.as_deref()).unwrap_or_default();
    format!("<code>{}</code> <small dir=\"auto\">{}</small>", Escaped(&place.name), Escaped(title))
}

/// What is otherwise than in the baseline; the section stays open for what changed.
fn compared(out: &mut String, comparison: &Comparison) -> fmt::Result {
    out.push_str("<section aria-labelledby=\"baseline\">\n<h2 id=\"baseline\">Against the baseline</h2>\n");
    let relation = match comparison.relation {
        DumpRelation::Same => "the same dump",
        DumpRelation::Overlapping => "a dump that shares documents with this",
        DumpRelation::Other => "another dump",
    };
    writeln!(
        out,
        "<p><code>{}</code> is of {relation}, {}, read with copydesk {}. Of {} that are in both, {} otherwise now.</p>",
        Escaped(&comparison.baseline),
        many(comparison.documents, "document"),
        Escaped(&comparison.version),
        many(comparison.compared, "sampled document"),
        if comparison.changed == 1 {
            "1 reads".to_owned()
        } else {
            format!("{} read", grouped(comparison.changed))
        },
    )?;
    if !comparison.test.is_empty() {
        writeln!(out, "<p>{}</p>", Escaped(&comparison.test))?;
    }
    let columns = [
        Column::text("Rate"),
        Column::text("Of"),
        Column::number("Before"),
        Column::number("Now"),
        Column::number("z"),
        Column::number("p"),
        Column::text("Moved"),
    ];
    let moved = comparison.rates.iter().filter(|rate| rate.moved).count();
    let caption =
        format!("Rates: {} of {} moved", grouped(moved as u64), many(comparison.rates.len() as u64, "rate"));
    table::folded(
        out,
        "rates",
        &caption,
        &columns,
        &comparison.rates,
        OPEN_ROWS.max(moved),
        |table, rate| {
            let unit = match rate.unit {
                RateUnit::Per1000Words => "1,000 words",
                RateUnit::ShareOfDocuments => "documents",
            };
            let cell = |value| match rate.unit {
                RateUnit::Per1000Words => Cell::Number(Some(value)),
                RateUnit::ShareOfDocuments => Cell::Part(value),
            };
            table.row(&[
                Cell::Text(&rate.name),
                Cell::Text(unit),
                cell(rate.before),
                cell(rate.after),
                Cell::Number(rate.z),
                Cell::Number(rate.p),
                Cell::Text(if rate.moved { "moved" } else { "" }),
            ])
        },
    )?;
    if comparison.changed > 0 {
        let shown = comparison.changes.len() as u64;
        let rest = match shown < comparison.changed {
            true => format!("; {} of them", grouped(shown)),
            false => String::new(),
        };
        writeln!(out, "<h3>What is read otherwise{rest}</h3>")?;
    }
    Ok(())
}

fn excerpts_head(out: &mut String, kind: &KindCount) -> fmt::Result {
    let name = kind.kind.name();
    let shown = match kind.kept < kind.count {
        true => format!(", {} of them below", grouped(kind.kept)),
        false => String::new(),
    };
    writeln!(
        out,
        "<section aria-labelledby=\"kind-{name}\">\n<h3 id=\"kind-{name}\">{name}</h3>\n\
         <p class=\"about\"><span class=\"{severity}\">{severity}</span>: {about}. {count} in {documents}{shown}. \
         <a href=\"#findings\">All kinds</a></p>",
        severity = kind.severity.name(),
        about = Escaped(&kind.about),
        count = grouped(kind.count),
        documents = many(kind.documents, "document"),
    )
}

#[cfg(test)]
mod tests;
