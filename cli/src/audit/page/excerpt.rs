//! Findings and changes with the text that they are about, marked as `copydesk show --html` marks it.

use std::cmp::Reverse;
use std::fmt::{self, Write as _};

use crate::audit::page::figure::many;
use crate::audit::report::{DocumentChange, Excerpt, Finding, MentionChange, Place, Side};
use crate::html;
use crate::markup::{self, Escaped, Mark};

/// What stands where a paragraph goes on.
const MORE: &str = "… ";

/// What the colours mean.
pub(super) fn legend(out: &mut String) -> fmt::Result {
    writeln!(out, "<p class=\"legend\">{}</p>", html::legend())
}

pub(super) fn finding(out: &mut String, finding: &Finding) -> fmt::Result {
    out.push_str("<article>\n");
    place(out, &finding.place)?;
    write!(out, "<p class=\"message\">{}", Escaped(&finding.message))?;
    if let Some(expected) = &finding.expected {
        write!(out, "<br><span class=\"about\">{}</span>", Escaped(expected))?;
    }
    out.push_str("</p>\n");
    if let Some(excerpt) = &finding.excerpt {
        text(out, excerpt, finding.kind.name())?;
    }
    out.push_str("</article>\n");
    Ok(())
}

/// What changed in a document.
pub(super) fn change(out: &mut String, change: &DocumentChange) -> fmt::Result {
    out.push_str("<article>\n");
    place(out, &change.place)?;
    let rest = change.count.saturating_sub(change.mentions.len() as u64);
    for change in &change.mentions {
        mention_change(out, change)?;
    }
    if rest > 0 {
        writeln!(out, "<p class=\"about\">{} more in this document.</p>", many(rest, "mention"))?;
    }
    out.push_str("</article>\n");
    Ok(())
}

fn mention_change(out: &mut String, change: &MentionChange) -> fmt::Result {
    text(out, &change.excerpt, "changed")?;
    out.push_str("<div class=\"sides\">\n");
    for (name, side) in [("Before", &change.before), ("Now", &change.after)] {
        write!(out, "<div><h5>{name}</h5>")?;
        match side {
            Some(Side { text, reading, .. }) => {
                write!(
                    out,
                    "<p dir=\"auto\">{}</p><p class=\"about\">{}</p>",
                    Escaped(text),
                    Escaped(reading)
                )?;
            }
            None => out.push_str("<p class=\"about\">no mention</p>"),
        }
        let fields = change.fields.iter().filter_map(|field| {
            let value = if name == "Before" { &field.before } else { &field.after };
            Some((&field.name, value.as_deref().unwrap_or("–"))).filter(|_| side.is_some())
        });
        let mut any = false;
        for (field, value) in fields {
            out.push_str(if any { "" } else { "<dl>" });
            any = true;
            write!(out, "<dt>{}</dt><dd><code>{}</code></dd>", Escaped(field), Escaped(value))?;
        }
        out.push_str(if any { "</dl></div>\n" } else { "</div>\n" });
    }
    out.push_str("</div>\n");
    Ok(())
}

/// The heading of a document: where it stands, as other commands take it, and what it is called.
fn place(out: &mut String, place: &Place) -> fmt::Result {
    writeln!(out, "<h4><code>{}</code></h4>", Escaped(&place.name))?;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(place.id.as_deref().map(|id| format!("<bdi>{}</bdi>", Escaped(id))));
    parts.extend(place.title.as_deref().map(|title| format!("<bdi>{}</bdi>", Escaped(title))));
    parts.extend(place.url.as_deref().map(link));
    if !parts.is_empty() {
        writeln!(out, "<p class=\"about\">{}</p>", parts.join(" · "))?;
    }
    Ok(())
}

/// An address to follow; what is none of the web is text.
fn link(url: &str) -> String {
    let lower = url.get(..8).unwrap_or(url).to_ascii_lowercase();
    let url = Escaped(url);
    if lower.starts_with("http://") || lower.starts_with("https://") {
        format!("<a href=\"{url}\" rel=\"noopener noreferrer nofollow\"><bdi>{url}</bdi></a>")
    } else {
        format!("<bdi>{url}</bdi>")
    }
}

/// What is marked: a mention, or what the finding is about.
#[derive(Clone, Copy)]
struct Item<'a> {
    start: usize,
    end: usize,
    class: &'a str,
    /// Its name, and the rest of its reading.
    label: (&'a str, &'a str),
}

impl Mark for Item<'_> {
    fn range(self) -> (usize, usize) {
        (self.start, self.end)
    }

    fn write_open(self, out: &mut String) -> fmt::Result {
        let (name, rest) = self.label;
        write!(out, "<mark class=\"{}\" title=\"{} {}\">", Escaped(self.class), Escaped(name), Escaped(rest))
    }

    fn write_label(self, out: &mut String) -> fmt::Result {
        let (name, rest) = self.label;
        write!(out, "<small dir=\"ltr\"><b>{}</b> {}</small>", Escaped(name), Escaped(rest))
    }
}

fn text(out: &mut String, excerpt: &Excerpt, flag: &str) -> fmt::Result {
    let (before, after) = (excerpt.more_before, excerpt.more_after);
    let shift = if before { MORE.len() } else { 0 };
    let shown =
        format!("{}{}{}", if before { MORE } else { "" }, excerpt.text, if after { " …" } else { "" });
    let mentions = excerpt.marks.iter().map(|mark| {
        let rest = mark.reading.strip_prefix(&*mark.kind).unwrap_or(&mark.reading).trim_start();
        Item {
            start: mark.start + shift,
            end: mark.end + shift,
            class: &mark.kind,
            label: (&mark.kind, rest),
        }
    });
    let flagged = excerpt.flagged;
    let flagged =
        Item { start: flagged.start + shift, end: flagged.end + shift, class: "notice", label: ("!", flag) };
    let mut items: Vec<Item<'_>> = mentions.chain([flagged]).collect();
    items.sort_by_key(|item| (item.start, Reverse(item.end)));
    out.push_str("<div class=\"text\">\n");
    markup::write_text(out, &shown, &items)?;
    out.push_str("</div>\n");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::report;

    #[test]
    fn only_addresses_of_the_web_are_links() {
        assert!(
            link("https://a.example/?a=1&b='").starts_with("<a href=\"https://a.example/?a=1&amp;b=&#39;\" ")
        );
        assert!(!link("javascript:alert(1)").contains("href"));
        assert!(!link("é\u{0}javascript:").contains("href"));
    }

    #[test]
    fn what_is_flagged_is_marked_where_it_stands_in_the_paragraph() {
        let excerpt = Excerpt {
            text: "It was <b>“5 km.".to_owned(),
            start: 100,
            more_before: true,
            more_after: true,
            flagged: report::Range { start: 10, end: 13 },
            marks: vec![report::Mark {
                start: 13,
                end: 17,
                kind: "quantity".to_owned(),
                reading: "quantity 5 kilometer".to_owned(),
            }],
        };
        let mut out = String::new();
        text(&mut out, &excerpt, "unclosed_quote").unwrap();
        assert_eq!(
            out,
            "<div class=\"text\">\n<p dir=\"auto\">… It was &lt;b&gt;<mark class=\"notice\" title=\"! unclosed_quote\">\
             “<small dir=\"ltr\"><b>!</b> unclosed_quote</small></mark><mark class=\"quantity\" \
             title=\"quantity 5 kilometer\">5 km<small dir=\"ltr\"><b>quantity</b> 5 kilometer</small></mark>. …</p>\n\
             </div>\n"
        );
    }
}
