//! Histograms, drawn, each with its numbers as a table.

use std::fmt::{self, Write as _};

use crate::audit::page::OPEN_ROWS;
use crate::audit::page::figure::{grouped, many, short};
use crate::audit::page::table::{self, Cell, Column, Table};
use crate::audit::report::{Bin, Share};
use crate::markup::Escaped;

/// The drawing in hundredths of its unit: the whole of it, and where bars stand.
const WIDTH: u64 = 36_000;
const HEIGHT: u64 = 19_000;
const LEFT: u64 = 3_600;
const RIGHT: u64 = 35_600;
const TOP: u64 = 1_400;
const BOTTOM: u64 = 15_400;

/// How many marks the axis has at most.
const TICKS: usize = 6;

/// A length of the drawing.
struct At(u64);

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// Documents by how much of something they have.
pub(super) fn bins(out: &mut String, id: &str, title: &str, unit: &str, bins: &[Bin]) -> fmt::Result {
    if bins.iter().all(|bin| bin.documents == 0) {
        return Ok(());
    }
    let most = bins.iter().map(|bin| bin.documents).max().unwrap_or(1).max(1);
    let all: u64 = bins.iter().map(|bin| bin.documents).sum();
    let fullest = bins.iter().find(|bin| bin.documents == most).map(range).unwrap_or_default();
    write!(
        out,
        "<figure>\n<figcaption id=\"chart-{id}\">{title}</figcaption>\n\
         <svg class=\"chart\" viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"chart-{id} desc-{id}\">\n\
         <desc id=\"desc-{id}\">{}; most have {fullest} {unit}.</desc>\n",
        At(WIDTH),
        At(HEIGHT),
        many(all, "document"),
        title = Escaped(title),
    )?;
    for (line, label) in [(most, short(most)), (most / 2, short(most / 2)), (0, "0".to_owned())] {
        let y = BOTTOM - (BOTTOM - TOP) * line / most;
        writeln!(
            out,
            "<line x1=\"{}\" x2=\"{}\" y1=\"{y}\" y2=\"{y}\"/><text x=\"{}\" y=\"{}\" text-anchor=\"end\">{label}</text>",
            At(LEFT),
            At(RIGHT),
            At(LEFT - 500),
            At(y + 400),
            y = At(y),
        )?;
    }
    let wide = (RIGHT - LEFT) / bins.len() as u64;
    let every = bins.len().div_ceil(TICKS).max(1);
    for (bin, index) in bins.iter().zip(0_usize..) {
        let x = LEFT + wide * index as u64;
        let scaled = u128::from(BOTTOM - TOP) * u128::from(bin.documents) / u128::from(most);
        // What is there is seen.
        let high = u64::try_from(scaled).unwrap_or(BOTTOM - TOP).max(if bin.documents > 0 { 100 } else { 0 });
        writeln!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"><title>{} {unit}: {}</title></rect>",
            At(x),
            At(BOTTOM - high),
            At(wide.saturating_sub(150).max(100)),
            At(high),
            range(bin),
            many(bin.documents, "document"),
        )?;
        if index % every == 0 {
            // What would run out of the drawing ends at its edge.
            let (x, anchor) = if x + 2_000 > RIGHT { (RIGHT, "end") } else { (x, "start") };
            let y = At(BOTTOM + 1_500);
            let from = short(bin.from);
            writeln!(out, "<text x=\"{}\" y=\"{y}\" text-anchor=\"{anchor}\">{from}</text>", At(x))?;
        }
    }
    writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{unit}</text>\n</svg>",
        At(RIGHT),
        At(HEIGHT - 300)
    )?;
    out.push_str("<details><summary>The numbers</summary>\n");
    let columns = [Column::text(unit), Column::number("Documents"), Column::number("Share")];
    let mut table = Table::begin(out, id, title, &columns)?;
    for bin in bins.iter().filter(|bin| bin.documents > 0) {
        table.row(&[
            Cell::Placed(bin.from, &range(bin)),
            Cell::Count(bin.documents),
            Cell::Share(bin.documents, all),
        ])?;
    }
    table.end();
    out.push_str("</details>\n</figure>\n");
    Ok(())
}

/// `100–199`, `1,000 or more`.
fn range(bin: &Bin) -> String {
    match bin.to {
        Some(to) if to == bin.from + 1 => grouped(bin.from),
        Some(to) => format!("{}–{}", grouped(bin.from), grouped(to.saturating_sub(1))),
        None => format!("{} or more", grouped(bin.from)),
    }
}

/// How often there is each of several things.
pub(super) fn shares(out: &mut String, id: &str, title: &str, name: &str, shares: &[Share]) -> fmt::Result {
    let Some(most) = shares.iter().map(|share| share.count).max().filter(|&most| most > 0) else {
        return Ok(());
    };
    let columns = [
        Column::text(name),
        Column::text("Bar"),
        Column::number("Count"),
        Column::number("Share"),
        Column::number("Documents"),
    ];
    out.push_str("<figure>\n");
    table::folded(out, id, title, &columns, shares, OPEN_ROWS / 2, |table, share| {
        let thousandths = u128::from(share.count) * 1000 / u128::from(most);
        table.row(&[
            Cell::Text(&share.name),
            Cell::Bar(u64::try_from(thousandths).unwrap_or(1000).max(4)),
            Cell::Count(share.count),
            Cell::Part(share.share),
            Cell::Count(share.documents),
        ])
    })?;
    out.push_str("</figure>\n");
    Ok(())
}
