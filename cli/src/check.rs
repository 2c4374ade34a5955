//! `copydesk check`: what an editor should look at, as compilers print it.

use std::fmt::Write as _;
use std::io::{self, Write};

use copydesk::quantity::{Equivalent, Quantity};
use copydesk::quote::Quote;
use copydesk::{Decimal, Document, Notice, NoticeKind, Span, Value};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::args::{Check, ReportFormat};
use crate::article::{self, Article};
use crate::input::{At, Origin};
use crate::place::Places;
use crate::trouble::Outcome;
use crate::{gloss, layout, style};

/// How many characters of the text are shown before and after what is flagged.
const AROUND: usize = 32;

/// How many characters of what is flagged are shown.
const LONGEST: usize = 60;

/// How many mentions before a notice are looked at for the one that it is about.
const NEAR: usize = 8;

/// How many digits of a conversion are shown.
const SHOWN_DIGITS: u32 = 4;

pub(crate) fn run(args: Check) -> io::Result<Outcome> {
    let format = args.format;
    let mut out = style::stdout(args.color.color);
    let mut findings = false;
    let outcome = article::each(
        args.source,
        true,
        move |article: Article<'_>| {
            let mut page = String::new();
            for finding in find(&article) {
                // Writing to a string does not fail.
                let _ = match format {
                    ReportFormat::Human => finding.write_human(&mut page, &article.document),
                    ReportFormat::Github => finding.write_github(&mut page),
                    ReportFormat::Json => {
                        let line = serde_json::to_string(&finding).unwrap_or_default();
                        writeln!(page, "{line}")
                    }
                };
            }
            page
        },
        |page: String| {
            findings |= !page.is_empty();
            out.write_all(page.as_bytes())?;
            out.flush()
        },
    )?;
    Ok(Outcome { findings, ..outcome })
}

/// Something to look at.
#[derive(Debug, Serialize)]
struct Finding<'a> {
    #[serde(skip)]
    origin: &'a Origin,
    /// The file as the caller named it; a member of an archive after it and `!`.
    path: &'a str,
    /// The line that the text begins at, or its number among the records of its file; `line` and `column` are then those
    /// of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    record: Option<u64>,
    /// The document's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    /// The place in bytes of the text, as in `copydesk extract`.
    start: usize,
    end: usize,
    kind: &'static str,
    message: &'static str,
    /// What would be right.
    help: String,
    /// What is flagged, exactly.
    text: &'a str,
}

/// Everything to look at in a document, in order.
fn find<'a>(article: &'a Article<'_>) -> Vec<Finding<'a>> {
    let document = &article.document;
    // Notices are sorted by where they start, not by where they end.
    let mut starts = Places::new(&document.text);
    document
        .notices
        .iter()
        .map(|notice| {
            let span = notice.span;
            let start = starts.of(span.start());
            let end = starts.clone().of(span.end());
            Finding {
                origin: article.origin,
                path: &article.origin.source.name,
                record: article.origin.at.number(),
                id: document.id.as_deref(),
                line: start.line,
                column: start.column,
                end_line: end.line,
                end_column: end.column,
                start: span.start(),
                end: span.end(),
                kind: notice.kind.name(),
                message: gloss::message(notice.kind),
                help: help(article, *notice),
                text: document.text.get(span.range()).unwrap_or_default(),
            }
        })
        .collect()
}

/// What would be right.
pub(crate) fn help(article: &Article<'_>, notice: Notice) -> String {
    let document = &article.document;
    match notice.kind {
        NoticeKind::UnclosedQuote => {
            let open = match article.repaired {
                Some(_) => as_read(article, notice.span),
                None => quote(document, notice)
                    .and_then(|quote| quote.open.as_deref())
                    .unwrap_or_else(|| as_read(article, notice.span)),
            };
            match closing(open) {
                Some(close) => format!("close it with {close} where it ends, or delete {open}"),
                None => format!("close it where it ends, or delete {open}"),
            }
        }
        NoticeKind::UnopenedQuote => "open it where the quotation begins, or delete the mark".to_owned(),
        NoticeKind::MixedMarks => match quote(document, notice).map(|quote| (&quote.open, &quote.close)) {
            Some((Some(open), Some(close))) => match closing(open) {
                Some(right) if right != close => format!("what {open} opens {right} closes, not {close}"),
                _ => format!("{open} and {close} are of two styles: use one"),
            },
            _ => "use the marks of one style".to_owned(),
        },
        NoticeKind::ConversionMismatch => conversion(document, notice),
        NoticeKind::AmbiguousSeparator => {
            "tell the language with --locale, or write the number so that it can be read in one way only"
                .to_owned()
        }
        NoticeKind::AmbiguousDate => "tell the region with --locale, or write the month as a word".to_owned(),
        NoticeKind::AmbiguousZone => "tell the region with --locale, or write the hours from UTC".to_owned(),
        NoticeKind::NumberTooLarge => {
            "numbers of up to 28 digits are read; this one is taken for a name".to_owned()
        }
        NoticeKind::Mojibake => {
            "take the text from its source again and read it as UTF-8, or write the characters meant"
                .to_owned()
        }
        NoticeKind::MojibakeRepaired => {
            format!("write {}: it was read as that", some(as_read(article, notice.span).chars(), LONGEST).0)
        }
        NoticeKind::MalformedBytes => format!(
            "save the text as UTF-8, or repair the bytes; it was read as {}",
            document.encoding.as_deref().unwrap_or("UTF-8")
        ),
        NoticeKind::ReplacementCharacter => "look the character up where the text came from".to_owned(),
        _ => "look at it".to_owned(),
    }
}

/// What was read at a place: what stands there, or that repaired.
fn as_read<'a>(article: &'a Article<'_>, span: Span) -> &'a str {
    match article.repaired {
        Some(repaired) => repaired.text.get(repaired.map.to_output(span).range()),
        None => article.document.text.get(span.range()),
    }
    .unwrap_or_default()
}

/// The quotation that a notice is about.
fn quote<'d, 't>(document: &'d Document<'t>, notice: Notice) -> Option<&'d Quote<'t>> {
    let from = document.mentions.partition_point(|mention| mention.span.start() < notice.span.start());
    document
        .mentions
        .iter()
        .skip(from)
        .take_while(|mention| mention.span.start() == notice.span.start())
        .find_map(|mention| match &mention.value {
            Value::Quote(quote) => Some(quote),
            _ => None,
        })
}

/// What closes a quotation that a mark opens.
fn closing(open: &str) -> Option<&'static str> {
    Some(match open {
        "“" => "”",
        "‘" => "’",
        "„" => "“",
        "‚" => "‘",
        "«" => "»",
        "»" => "«",
        "‹" => "›",
        "›" => "‹",
        "\"" => "\"",
        "'" => "'",
        "''" | "``" => "''",
        "<<" => ">>",
        "「" => "」",
        "『" => "』",
        _ => return None,
    })
}

/// What is wrong with a conversion: what the one measure is in the other's unit.
fn conversion(document: &Document<'_>, notice: Notice) -> String {
    // Only quotations inside of it can stand between the mention's start and the notice's.
    let until = document.mentions.partition_point(|mention| mention.span.start() <= notice.span.start());
    let found =
        document.mentions.iter().take(until).rev().take(NEAR).find_map(|mention| match &mention.value {
            Value::Quantity(quantity) if mention.span.contains(notice.span) => {
                Some((quantity, quantity.equivalent.as_deref()?))
            }
            _ => None,
        });
    found
        .and_then(|(quantity, equivalent)| converted(quantity, equivalent))
        .unwrap_or_else(|| "one of the two is wrong".to_owned())
}

/// `12 mile is 19.31 kilometer, not 15: one of the two is wrong, by 29 %`.
fn converted(quantity: &Quantity<'_>, equivalent: &Equivalent<'_>) -> Option<String> {
    let unit = equivalent.unit?;
    let convert = |value: Option<Decimal>| {
        let right = quantity.unit.convert(value?, unit).ok()?;
        Some(right.round_sf(SHOWN_DIGITS).unwrap_or(right).normalize())
    };
    let amount = &quantity.amount;
    let right = gloss::amount(convert(amount.value), convert(amount.low), convert(amount.high));
    let said = gloss::amount(amount.value, amount.low, amount.high);
    let wrong = gloss::amount(equivalent.value, equivalent.low, equivalent.high);
    let by = equivalent.relative_error.and_then(gloss::percent).map(|percent| format!(", by {percent} %"));
    let by = by.unwrap_or_default();
    Some(format!("{said} {} is {right} {unit}, not {wrong}: one of the two is wrong{by}", quantity.unit))
}

impl Finding<'_> {
    /// `path:line:column: message`, the excerpt underlined, and what would be right.
    fn write_human(&self, out: &mut String, document: &Document<'_>) -> std::fmt::Result {
        let (title, faint, red) = (style::TITLE, style::FAINT, style::NOTICE);
        let text = if self.origin.at == At::Whole { ":" } else { ": text " };
        let place = format!("{}{text}{}:{}:", self.origin.name(None), self.line, self.column);
        writeln!(
            out,
            "{title}{}{title:#} {red}{}{red:#}: {}",
            layout::plain(&place),
            self.kind,
            self.message
        )?;
        let excerpt = Excerpt::new(&document.text, self.start, self.end);
        let number = self.line.to_string();
        let margin = number.len().max(4);
        writeln!(
            out,
            "{faint}{number:>margin$} |{faint:#} {}{red}{}{red:#}{}",
            excerpt.before, excerpt.flagged, excerpt.after
        )?;
        let under = "^".repeat(excerpt.flagged.width().max(1));
        let gap = excerpt.before.width();
        writeln!(out, "{faint}{:margin$} |{faint:#} {:gap$}{red}{under}{red:#}", "", "")?;
        writeln!(out, "{faint}{:margin$} ={faint:#} {}\n", "", layout::plain(&self.help))
    }

    /// A command of GitHub's workflows.
    fn write_github(&self, out: &mut String) -> std::fmt::Result {
        let path = property(self.path);
        let (kind, message, help) = (self.kind, data(self.message), data(&self.help));
        match self.origin.at {
            At::Whole => writeln!(
                out,
                "::warning file={path},line={},col={},endLine={},endColumn={},title={kind}::{message}: {help}",
                self.line, self.column, self.end_line, self.end_column
            ),
            // Columns of the text are not columns of its line of JSON.
            At::Line(line) => writeln!(
                out,
                "::warning file={path},line={line},title={kind}::{message} (line {}, column {} of its text): {help}",
                self.line, self.column
            ),
            At::Record(number) => writeln!(
                out,
                "::warning file={path},title={kind}::{message} (line {}, column {} of the text of record {number}): {help}",
                self.line, self.column
            ),
        }
    }
}

/// The message of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a workflow command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// What is flagged, with some of its line on both sides.
#[derive(Debug, PartialEq, Eq)]
struct Excerpt {
    before: String,
    flagged: String,
    after: String,
}

impl Excerpt {
    fn new(text: &str, start: usize, end: usize) -> Self {
        let before = text.get(..start).unwrap_or_default();
        let flagged = text.get(start..end).unwrap_or_default();
        let after = text.get(end..).unwrap_or_default();
        let (before, more) = some(before.chars().rev(), AROUND);
        let before: String = before.chars().rev().collect();
        let before = format!("{}{}", if more { "…" } else { "" }, layout::plain(&before));
        let (shown, _) = some(flagged.chars(), LONGEST);
        if shown.len() < flagged.len() {
            return Self { before, flagged: format!("{}…", layout::plain(&shown)), after: String::new() };
        }
        let (after, more) = some(after.chars(), AROUND);
        let after = format!("{}{}", layout::plain(&after), if more { "…" } else { "" });
        Self { before, flagged: layout::plain(&shown), after }
    }
}

/// The characters of a line, at most so many, and whether it has more.
fn some(characters: impl Iterator<Item = char>, most: usize) -> (String, bool) {
    let mut line = characters.take_while(|&c| !matches!(c, '\n' | '\r'));
    let shown = line.by_ref().take(most).collect();
    (shown, line.next().is_some())
}
