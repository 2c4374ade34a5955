//! `copydesk show`: the text with every mention marked and its reading under it.

use std::fmt::Write as _;
use std::io::{self, Write};

use anstyle::Style;
use copydesk::{Document, Mention, Notice, Value};

use crate::args::Show;
use crate::article::{self, Article};
use crate::layout::{self, Label, Line};
use crate::trouble::Outcome;
use crate::{gloss, html, style};

/// How wide output is where it is no terminal.
const WIDTH: usize = 100;

/// How wide the text is at most, for lines longer than that are hard to read.
const LONGEST_LINE: usize = 80;

/// How many quotations in each other are drawn.
const DEEPEST: usize = 16;

pub(crate) fn run(args: Show) -> io::Result<Outcome> {
    if let Some(path) = &args.html {
        return html::run(args.source, path);
    }
    let width = args.width.map_or_else(
        || terminal_size::terminal_size().map_or(WIDTH, |(width, _)| usize::from(width.0).clamp(20, 160)),
        usize::from,
    );
    let mut out = style::stdout(args.color.color);
    let mut first = true;
    article::each(
        args.source,
        false,
        move |article: Article<'_>| {
            let mut page = String::new();
            // Writing to a string does not fail.
            let _ = draw(&mut page, &article, width);
            page
        },
        |page: String| {
            if !std::mem::take(&mut first) {
                out.write_all(b"\n")?;
            }
            out.write_all(page.as_bytes())?;
            out.flush()
        },
    )
}

/// Writes one document.
fn draw(out: &mut String, article: &Article<'_>, width: usize) -> std::fmt::Result {
    let document = &article.document;
    let title = html::title(article);
    writeln!(
        out,
        "{0}{1}{0:#}{2} · {3}{2:#}",
        style::TITLE,
        layout::plain(&title),
        style::FAINT,
        about(document)
    )?;
    writeln!(out)?;
    let mut marks = Marks { document, next: 0, open: Vec::new(), notice: 0, blank: true };
    let mut result = Ok(());
    // What is left at the right is for the labels of what stands there.
    layout::wrap(&document.text, (width * 7 / 10).min(LONGEST_LINE), &mut |line| {
        result = result.and_then(|()| marks.draw(out, line, width));
    });
    result
}

/// `en · UTF-8 · 14 mentions · 1 notice`.
pub(crate) fn about(document: &Document<'_>) -> String {
    let mut parts = Vec::new();
    parts.extend(document.locale.as_ref().map(ToString::to_string));
    parts.extend(document.encoding.as_ref().map(ToString::to_string));
    let count = |n: usize, what: &str| format!("{n} {what}{}", if n == 1 { "" } else { "s" });
    parts.push(count(document.mentions.len(), "mention"));
    if !document.notices.is_empty() {
        parts.push(count(document.notices.len(), "notice"));
    }
    parts.join(" · ")
}

/// Draws lines one after the other, with what begins or goes on in each.
struct Marks<'d, 't> {
    document: &'d Document<'t>,
    /// The first mention that has not begun.
    next: usize,
    /// The mentions that go on in the next line, outermost first.
    open: Vec<usize>,
    /// The first notice not told.
    notice: usize,
    /// Whether the line above is empty, so that one more would say nothing.
    blank: bool,
}

/// What stands under a column of the text: how it is drawn there, and the colour of the text too.
#[derive(Clone, Copy)]
struct Mark {
    shown: char,
    style: Style,
    text: Style,
}

impl Marks<'_, '_> {
    fn draw(&mut self, out: &mut String, line: &Line, width: usize) -> std::fmt::Result {
        let empty = Mark { shown: ' ', style: Style::new(), text: Style::new() };
        // One more than the line has, for what stands at its end without a width.
        let mut row = vec![empty; line.width() + 1];
        let mut labels = Vec::new();

        for &index in self.open.iter().rev().take(DEEPEST).rev() {
            self.paint(&mut row, line, index);
        }
        while let Some(mention) = self.mention(self.next).filter(|mention| mention.span.start() < line.end) {
            self.paint(&mut row, line, self.next);
            labels.push(Label {
                column: line.columns(mention.span.start(), mention.span.end()).start,
                style: look(mention),
                text: layout::plain(&gloss::line(mention)),
            });
            self.open.push(self.next);
            self.next += 1;
        }
        while let Some(notice) = self.notice(line) {
            let columns = line.columns(notice.span.start(), notice.span.end());
            for mark in row.iter_mut().take(columns.end.max(columns.start + 1)).skip(columns.start) {
                if mark.shown == ' ' {
                    mark.shown = '~';
                    mark.style = style::NOTICE;
                }
            }
            let text = format!("! {}", gloss::message(notice.kind));
            labels.push(Label { column: columns.start, style: style::NOTICE, text });
            self.notice += 1;
        }
        let document = self.document;
        let goes_on = |index: &usize| document.mentions.get(*index).is_some_and(|m| m.span.end() > line.end);
        self.open.retain(goes_on);

        if line.cells.is_empty() && labels.is_empty() {
            if !std::mem::replace(&mut self.blank, true) {
                writeln!(out)?;
            }
            return Ok(());
        }
        write_text(out, line, &row)?;
        // Of one column the last stands highest, and a mention before what is odd about it.
        labels.reverse();
        labels.sort_by_key(|label| label.column);
        for label in &labels {
            if let Some(mark) = row.get_mut(label.column) {
                mark.shown = '┬';
            }
        }
        // A line in the midst of a quotation needs no dots under it.
        self.blank = !row.iter().all(|mark| matches!(mark.shown, ' ' | '┈'));
        if !self.blank {
            return Ok(());
        }
        write_row(out, &row)?;
        for pieces in layout::stack(&labels, width) {
            let mut column = 0;
            for piece in pieces {
                let gap = piece.column.saturating_sub(column);
                write!(out, "{:gap$}{}{}{:#}", "", piece.style, piece.text, piece.style)?;
                column = piece.column + piece.width;
            }
            writeln!(out)?;
        }
        writeln!(out)
    }

    fn mention(&self, index: usize) -> Option<&Mention<'_>> {
        self.document.mentions.get(index)
    }

    /// The next notice that begins in a line.
    fn notice(&self, line: &Line) -> Option<Notice> {
        self.document.notices.get(self.notice).copied().filter(|notice| notice.span.start() < line.end)
    }

    /// Marks what a line has of a mention.
    fn paint(&self, row: &mut [Mark], line: &Line, index: usize) {
        let Some(mention) = self.mention(index) else { return };
        let style = look(mention);
        let columns = line.columns(mention.span.start(), mention.span.end());
        let quote = matches!(mention.value, Value::Quote(_));
        for mark in row.iter_mut().take(columns.end).skip(columns.start) {
            *mark = Mark { shown: if quote { '┈' } else { '─' }, style, text: style };
        }
        let ends_here = mention.span.end() <= line.end && columns.end > columns.start;
        if let Some(mark) = row.get_mut(columns.end.saturating_sub(1)).filter(|_| quote && ends_here) {
            mark.shown = '┘';
        }
    }
}

/// The colour of a mention: quotations in each other take turns.
fn look(mention: &Mention<'_>) -> Style {
    let style = style::of(mention.value.kind());
    match &mention.value {
        Value::Quote(quote) if quote.level % 2 == 1 => style.italic(),
        _ => style,
    }
}

fn write_text(out: &mut String, line: &Line, row: &[Mark]) -> std::fmt::Result {
    let mut style = Style::new();
    for cell in &line.cells {
        let wanted = row.get(cell.column).map_or(style, |mark| mark.text);
        turn(out, &mut style, wanted)?;
        out.push(cell.shown);
    }
    turn(out, &mut style, Style::new())?;
    writeln!(out)
}

fn write_row(out: &mut String, row: &[Mark]) -> std::fmt::Result {
    let used = row.iter().rposition(|mark| mark.shown != ' ').map_or(0, |last| last + 1);
    let mut style = Style::new();
    for mark in row.iter().take(used) {
        turn(out, &mut style, mark.style)?;
        out.push(mark.shown);
    }
    turn(out, &mut style, Style::new())?;
    writeln!(out)
}

/// Goes from one style to another.
fn turn(out: &mut String, from: &mut Style, to: Style) -> std::fmt::Result {
    if *from != to {
        write!(out, "{from:#}{to}")?;
        *from = to;
    }
    Ok(())
}
