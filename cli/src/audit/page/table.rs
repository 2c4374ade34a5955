//! Tables that scroll by themselves where the page is narrow, and that the page's script sorts.

use std::fmt::{self, Write as _};

use crate::audit::page::figure::{decimal, grouped, percent, share};
use crate::markup::Escaped;

/// What a column is called, and whether there are numbers in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column<'a> {
    name: &'a str,
    number: bool,
}

impl<'a> Column<'a> {
    pub(super) fn text(name: &'a str) -> Self {
        Self { name, number: false }
    }

    pub(super) fn number(name: &'a str) -> Self {
        Self { name, number: true }
    }
}

/// What stands in a column of a row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell<'a> {
    Text(&'a str),
    /// Escaped already.
    Html(&'a str),
    /// A word that has a look and a place among others.
    Ranked(u64, &'a str),
    /// What has a place among others.
    Placed(u64, &'a str),
    Count(u64),
    Number(Option<f64>),
    /// A part of one.
    Part(f64),
    /// A part and its whole.
    Share(u64, u64),
    /// How many for each 1,000 words, and how many.
    Rate(f64, u64),
    /// A bar of so many thousandths.
    Bar(u64),
}

/// A table that is being written.
#[derive(Debug)]
pub(super) struct Table<'o> {
    out: &'o mut String,
}

impl<'o> Table<'o> {
    /// Begins a table with an id that no other has.
    pub(super) fn begin(
        out: &'o mut String,
        id: &str,
        caption: &str,
        columns: &[Column<'_>],
    ) -> Result<Self, fmt::Error> {
        write!(
            out,
            "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"table-{id}\">\
             <table class=\"sorts\" id=\"rows-{id}\">\n<caption id=\"table-{id}\">{}</caption>\n<thead><tr>",
            Escaped(caption)
        )?;
        for column in columns {
            let class = if column.number { " class=\"n\"" } else { "" };
            write!(out, "<th scope=\"col\"{class}>{}</th>", Escaped(column.name))?;
        }
        out.push_str("</tr></thead>\n<tbody>\n");
        Ok(Self { out })
    }

    /// Writes a row; its first cell is its name.
    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> fmt::Result {
        self.out.push_str("<tr>");
        for (cell, index) in cells.iter().zip(0..) {
            let (open, close) = if index == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
            write!(self.out, "<{open}")?;
            cell.write(self.out)?;
            write!(self.out, "</{close}>")?;
        }
        self.out.push_str("</tr>\n");
        Ok(())
    }

    pub(super) fn end(self) {
        self.out.push_str("</tbody></table></div>\n");
    }
}

impl Cell<'_> {
    /// The attributes that its tag goes on with, the tag's end, and what is in it.
    fn write(self, out: &mut String) -> fmt::Result {
        match self {
            Self::Text(text) => write!(out, " dir=\"auto\">{}", Escaped(text)),
            Self::Html(html) => write!(out, ">{html}"),
            Self::Ranked(rank, word) => {
                write!(out, " data-v=\"{rank}\"><span class=\"{word}\">{word}</span>")
            }
            Self::Placed(place, text) => write!(out, " data-v=\"{place}\">{}", Escaped(text)),
            Self::Count(count) => write!(out, " class=\"n\" data-v=\"{count}\">{}", grouped(count)),
            Self::Number(Some(number)) => write!(out, " class=\"n\" data-v=\"{number}\">{}", decimal(number)),
            Self::Number(None) => out.write_str(" class=\"n\" data-v=\"\">–"),
            Self::Part(part) => write!(out, " class=\"n\" data-v=\"{part}\">{}", percent(part)),
            Self::Share(part, whole) => {
                let sort = u128::from(part) * 1_000_000 / u128::from(whole.max(1));
                write!(out, " class=\"n\" data-v=\"{sort}\">{}", share(part, whole))
            }
            Self::Rate(rate, count) => {
                write!(
                    out,
                    " class=\"n\" data-v=\"{rate}\">{} <small>{}</small>",
                    decimal(rate),
                    grouped(count)
                )
            }
            Self::Bar(thousandths) => write!(
                out,
                " class=\"bar\" data-v=\"{thousandths}\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" \
                 aria-hidden=\"true\"><rect width=\"{thousandths}\" height=\"10\"/></svg>"
            ),
        }
    }
}

/// A table of whose rows the first `open` stand there and the others are folded away.
pub(super) fn folded<T>(
    out: &mut String,
    id: &str,
    caption: &str,
    columns: &[Column<'_>],
    rows: &[T],
    open: usize,
    mut write: impl FnMut(&mut Table<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    let (shown, hidden) = rows.split_at(open.min(rows.len()));
    let mut table = Table::begin(out, id, caption, columns)?;
    shown.iter().try_for_each(|row| write(&mut table, row))?;
    table.end();
    if hidden.is_empty() {
        return Ok(());
    }
    writeln!(out, "<details><summary>{} more</summary>", grouped(hidden.len() as u64))?;
    let mut table = Table::begin(out, &format!("{id}-more"), &format!("{caption}: the others"), columns)?;
    hidden.iter().try_for_each(|row| write(&mut table, row))?;
    table.end();
    out.push_str("</details>\n");
    Ok(())
}
