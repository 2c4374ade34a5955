//! `copydesk show --html`: one page that needs nothing else, not even scripts.
//!
//! All text in it came from outside: everything is escaped, and the page's own policy forbids it to load or run
//! anything.

use std::cmp::Reverse;
use std::fmt::{self, Write as _};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use copydesk::{Document, Mention, Notice, Span};

use crate::args::Source;
use crate::article::{self, Article};
use crate::gloss;
use crate::markup::{self, Escaped, Mark, STYLE};
use crate::place::Places;
use crate::show::about;
use crate::trouble::Outcome;

/// What the legend has: the types as they are named in JSON, and notices.
const TYPES: [&str; 10] =
    ["number", "quantity", "money", "percent", "ordinal", "date", "time", "label", "quote", "notice"];

/// Writes the page; `-` is standard output.
pub(crate) fn run(source: Source, path: &Path) -> io::Result<Outcome> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let mut out: Box<dyn Write> = if path.as_os_str() == "-" {
        Box::new(io::stdout().lock())
    } else {
        Box::new(BufWriter::new(File::create(path).map_err(named)?))
    };
    out.write_all(head().as_bytes()).map_err(named)?;
    let outcome = article::each(
        source,
        false,
        |article: Article<'_>| {
            let mut section = String::new();
            // Writing to a string does not fail.
            let _ = write_section(&mut section, &article);
            section
        },
        |section: String| out.write_all(section.as_bytes()).map_err(named),
    )?;
    out.write_all(b"</main>\n</body>\n</html>\n").and_then(|()| out.flush()).map_err(named)?;
    Ok(outcome)
}

/// What the colours of marks mean.
pub(crate) fn legend() -> String {
    TYPES.iter().map(|kind| format!("<mark class=\"{kind}\">{kind}</mark> ")).collect()
}

/// The page up to its first document.
fn head() -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>copydesk</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>copydesk</h1>\n\
         <p class=\"legend\">{}</p>\n<main>\n",
        legend()
    )
}

fn write_section(out: &mut String, article: &Article<'_>) -> fmt::Result {
    let document = &article.document;
    writeln!(out, "<section>\n<h2>{}</h2>", Escaped(&title(article)))?;
    writeln!(out, "<p class=\"about\">{}</p>", Escaped(&about(document)))?;
    out.push_str("<div class=\"text\">\n");
    write_text(out, document)?;
    out.push_str("</div>\n");
    write_mentions(out, document)?;
    write_notices(out, document)?;
    out.push_str("</section>\n");
    Ok(())
}

/// What a document is called: by its id, else by where it stands.
pub(crate) fn title(article: &Article<'_>) -> String {
    let origin = article.origin;
    match &article.document.id {
        Some(id) => id.clone(),
        None if origin.is_standard_input() => "standard input".to_owned(),
        None => origin.name(None),
    }
}

/// Something to be marked in the text.
#[derive(Clone, Copy)]
enum Item<'d, 't> {
    Mention(&'d Mention<'t>),
    Notice(&'d Notice),
}

impl Item<'_, '_> {
    fn span(self) -> Span {
        match self {
            Self::Mention(mention) => mention.span,
            Self::Notice(notice) => notice.span,
        }
    }
}

impl Mark for Item<'_, '_> {
    fn range(self) -> (usize, usize) {
        (self.span().start(), self.span().end())
    }

    fn write_open(self, out: &mut String) -> fmt::Result {
        let (class, line) = match self {
            Self::Mention(mention) => (mention.value.kind(), gloss::line(mention)),
            Self::Notice(notice) => ("notice", gloss::message(notice.kind).to_owned()),
        };
        let (start, end) = self.range();
        write!(out, "<mark class=\"{class}\" title=\"{} (bytes {start} to {end})\">", Escaped(&line))
    }

    fn write_label(self, out: &mut String) -> fmt::Result {
        let (name, rest) = match self {
            Self::Mention(mention) => (mention.value.kind(), gloss::reading(mention)),
            Self::Notice(notice) => ("!", gloss::message(notice.kind).to_owned()),
        };
        write!(out, "<small dir=\"ltr\"><b>{name}</b> {}</small>", Escaped(&rest))
    }
}

/// The text with its mentions and notices marked.
fn write_text(out: &mut String, document: &Document<'_>) -> fmt::Result {
    let mentions = document.mentions.iter().map(Item::Mention);
    let mut items: Vec<Item<'_, '_>> = mentions.chain(document.notices.iter().map(Item::Notice)).collect();
    items.sort_by_key(|item| (item.span().start(), Reverse(item.span().end())));
    markup::write_text(out, &document.text, &items)
}

fn write_mentions(out: &mut String, document: &Document<'_>) -> fmt::Result {
    if document.mentions.is_empty() {
        return Ok(());
    }
    out.push_str("<h3>Everything found</h3>\n<div class=\"wide\"><table>\n");
    out.push_str("<tr><th>Place</th><th>Type</th><th>Text</th><th>Reading</th></tr>\n");
    let mut places = Places::new(&document.text);
    for mention in &document.mentions {
        let place = places.of(mention.span.start());
        writeln!(
            out,
            "<tr><td>{}:{}</td><td>{}</td><td class=\"what\" dir=\"auto\">{}</td><td class=\"what\">{}</td></tr>",
            place.line,
            place.column,
            mention.value.kind(),
            Escaped(&mention.text),
            Escaped(&gloss::reading(mention)),
        )?;
    }
    out.push_str("</table></div>\n");
    Ok(())
}

fn write_notices(out: &mut String, document: &Document<'_>) -> fmt::Result {
    if document.notices.is_empty() {
        return Ok(());
    }
    out.push_str("<h3>To be looked at</h3>\n<div class=\"wide\"><table class=\"notice\">\n");
    let mut places = Places::new(&document.text);
    for notice in &document.notices {
        let place = places.of(notice.span.start());
        writeln!(
            out,
            "<tr><td>{}:{}</td><td>{}</td><td class=\"what\" dir=\"auto\">{}</td></tr>",
            place.line,
            place.column,
            Escaped(gloss::message(notice.kind)),
            Escaped(document.text.get(notice.span.range()).unwrap_or_default()),
        )?;
    }
    out.push_str("</table></div>\n");
    Ok(())
}
