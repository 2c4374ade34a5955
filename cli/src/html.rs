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
use crate::place::Places;
use crate::show::about;
use crate::trouble::Outcome;

const STYLE: &str = include_str!("page.css");

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

/// The page up to its first document.
fn head() -> String {
    let legend: String = TYPES.iter().map(|kind| format!("<mark class=\"{kind}\">{kind}</mark> ")).collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>copydesk</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>copydesk</h1>\n\
         <p class=\"legend\">{legend}</p>\n<main>\n"
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

    fn write_open(self, out: &mut String) -> fmt::Result {
        let (class, line) = match self {
            Self::Mention(mention) => (mention.value.kind(), gloss::line(mention)),
            Self::Notice(notice) => ("notice", gloss::message(notice.kind).to_owned()),
        };
        let (start, end) = (self.span().start(), self.span().end());
        write!(out, "<mark class=\"{class}\" title=\"{} (bytes {start} to {end})\">", Escaped(&line))
    }

    /// What stands at its end: colours alone would tell some readers nothing.
    fn write_label(self, out: &mut String) -> fmt::Result {
        let (name, rest) = match self {
            Self::Mention(mention) => (mention.value.kind(), gloss::reading(mention)),
            Self::Notice(notice) => ("!", gloss::message(notice.kind).to_owned()),
        };
        write!(out, "<small dir=\"ltr\"><b>{name}</b> {}</small>", Escaped(&rest))
    }
}

/// The text in paragraphs, with its mentions and notices marked: nested where they nest, and split where they cross
/// each other or the end of a paragraph.
fn write_text(out: &mut String, document: &Document<'_>) -> fmt::Result {
    let text = &*document.text;
    let mentions = document.mentions.iter().map(Item::Mention);
    let mut items: Vec<Item<'_, '_>> = mentions.chain(document.notices.iter().map(Item::Notice)).collect();
    items.sort_by_key(|item| (item.span().start(), Reverse(item.span().end())));
    let mut coming = items.into_iter().peekable();
    let mut open: Vec<Item<'_, '_>> = Vec::new();
    let mut at = 0;
    out.push_str("<p dir=\"auto\">");
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let start = coming.peek().map(|item| item.span().start());
        let end = open.iter().map(|item| item.span().end()).min();
        let to = [start, end].into_iter().flatten().min().unwrap_or(text.len()).clamp(at, text.len());
        let line = rest.get(..to - at).and_then(|piece| piece.find('\n')).map(|newline| at + newline);
        let to = line.unwrap_or(to);
        write!(out, "{}", Escaped(text.get(at..to).unwrap_or_default().trim_end_matches('\r')))?;
        at = to;
        if line.is_some() {
            at += 1;
            open.iter().for_each(|_| out.push_str("</mark>"));
            out.push_str("</p>\n<p dir=\"auto\">");
            open.iter().try_for_each(|item| item.write_open(out))?;
        } else if end == Some(at) {
            let first = open.iter().position(|item| item.span().end() == at).unwrap_or(open.len());
            let closed = open.split_off(first);
            for item in closed.iter().rev() {
                if item.span().end() == at {
                    item.write_label(out)?;
                }
                out.push_str("</mark>");
            }
            for item in closed.into_iter().filter(|item| item.span().end() > at) {
                item.write_open(out)?;
                open.push(item);
            }
        } else if let Some(item) = coming.next_if(|item| item.span().start() <= at) {
            item.write_open(out)?;
            open.push(item);
        } else {
            break;
        }
    }
    out.push_str("</p>\n");
    Ok(())
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

/// Text for the page: nothing in it means anything to a browser.
struct Escaped<'s>(&'s str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' => f.write_char(c)?,
                _ if c.is_control() => f.write_char('\u{fffd}')?,
                _ => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_means_anything_to_a_browser() {
        assert_eq!(
            Escaped("</script><img src=x onerror='a()'>&\"\0").to_string(),
            "&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;&quot;\u{fffd}"
        );
    }
}
