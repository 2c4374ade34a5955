//! What must hold of a text and of the same with its quotations in another style.

use std::borrow::Cow;

use copydesk::quote::{Quote, Rewritten, Style};
use copydesk::{Document, Mention, Parser, Span, Value};

use crate::{document, ways};

/// A locale for each set of marks that CLDR has, and the two that are no locale's.
pub const STYLES: &[&str] = &[
    "straight", "tex", "en", "it", "ja", "fr-CH", "de", "sv", "ru", "nb", "ar", "ug", "fr", "hy", "bg",
    "fur", "pl", "ff", "hu", "sr", "shi", "bs", "eo", "fr-CA", "ka", "nl", "st", "tk", "uz",
];

/// Everything that holds of bytes of which the first says a style, and the others are a text to write in it.
pub fn check_bytes(bytes: &[u8]) {
    if let Some((&first, text)) = bytes.split_first()
        && let Ok(text) = std::str::from_utf8(text)
    {
        let style = STYLES[usize::from(first) % STYLES.len()];
        check(text, &style.parse().expect("a style"));
    }
}

/// Everything that holds of a text and of the same with its quotations in another style.
pub fn check(text: &str, style: &Style) {
    for way in ways::all() {
        rewritten(&way.parser, text, style);
    }
}

/// What was rewritten, with everything that must hold of it checked.
pub fn rewritten<'t>(parser: &Parser, text: &'t str, style: &Style) -> Rewritten<'t> {
    let rewritten = parser.rewrite_quotes(text, style);
    judge(parser, text, style, &rewritten);
    rewritten
}

fn judge(parser: &Parser, text: &str, style: &Style, rewritten: &Rewritten<'_>) {
    let out = &*rewritten.text;
    assert_eq!(rewritten.map.is_identity(), matches!(rewritten.text, Cow::Borrowed(_)), "{rewritten:?}");
    assert!(!rewritten.map.is_identity() || text == out, "{rewritten:?}");
    let (before, after) = (parser.parse(text), parser.parse(out));
    document::check_audit(&after, parser.audit(&after));
    let (before, after) = (quotations(&before), quotations(&after));
    let told = || format!("in {style}\n{text:?} is\n{out:?}\nread {before:#?}\nand {after:#?}");
    assert_eq!(before.len(), after.len(), "other quotations {}", told());
    for ((span, quote), (new_span, new)) in before.iter().zip(&after) {
        let shape = |quote: &Quote<'_>| (quote.level, quote.continues, quote.close.is_some());
        assert_eq!(shape(quote), shape(new), "another shape {}", told());
        let letters = |text: &str, span: Span| {
            text[span.range()].chars().filter(|c| c.is_alphanumeric()).collect::<String>()
        };
        assert_eq!(letters(text, quote.content), letters(out, new.content), "another content {}", told());
        assert!(rewritten.map.to_source(*new_span).contains(*span), "another place {}", told());
        assert!(rewritten.map.to_output(*span).contains(*new_span), "another place {}", told());
        let open = quote.open.as_deref().unwrap();
        let new_marks = (new.open.as_deref().unwrap(), new.close.as_deref());
        if rewritten.kept.iter().any(|kept| kept.overlaps(*span)) {
            assert_eq!((open, quote.close.as_deref()), new_marks, "kept, and yet changed {}", told());
        } else {
            let (open, close) = style.marks(quote.level);
            assert_eq!((open, new.close.as_ref().map(|_| close)), new_marks, "other marks {}", told());
        }
    }
    settled(rewritten, &parser.rewrite_quotes(out, style));
}

/// That to rewrite what was rewritten changes nothing.
fn settled(rewritten: &Rewritten<'_>, again: &Rewritten<'_>) {
    let out = &*rewritten.text;
    assert_eq!(again.text, out, "once more, it changes again");
    assert_eq!(again.kept.len(), rewritten.kept.len(), "once more, something else is kept of {out:?}");
}

fn quotations<'d, 't>(document: &'d Document<'t>) -> Vec<(Span, &'d Quote<'t>)> {
    let quote = |mention: &'d Mention<'t>| match &mention.value {
        Value::Quote(quote) => Some((mention.span, quote)),
        _ => None,
    };
    document.mentions.iter().filter_map(quote).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    const TEXT: &str = "“They don’t say ‘never’,” she wrote.";

    /// What is said of a text that is rewritten and spoiled.
    #[test]
    fn every_byte_tells_a_style() {
        for first in 0..=255 {
            check_bytes(&[first]);
        }
        check_bytes(b"");
        check_bytes("\u{1D}“It was ‘5 km’,” he said.".as_bytes());
        check_bytes(b"\xFF\xE2\x80");
    }

    fn spoiled(change: fn(&mut Rewritten<'_>)) -> String {
        let (parser, style) = (Parser::default(), "de".parse().unwrap());
        let mut rewritten = rewritten(&parser, TEXT, &style);
        change(&mut rewritten);
        fires(|| judge(&parser, TEXT, &style, &rewritten))
    }

    #[test]
    fn quotations_that_change_fire() {
        assert!(
            spoiled(|rewritten| rewritten.text = TEXT.replace(['‘', '’'], "").into())
                .contains("other quotations")
        );
        spoiled(|rewritten| rewritten.text = rewritten.text.replace("never", "ever!").into());
        assert!(spoiled(|rewritten| rewritten.text = TEXT.to_owned().into()).contains("other marks"));
    }

    #[test]
    fn a_map_that_does_not_lead_there_fires() {
        spoiled(|rewritten| rewritten.map = copydesk::OffsetMap::default());
        spoiled(|rewritten| rewritten.text = Cow::Borrowed(TEXT));
    }

    #[test]
    fn another_level_or_text_fires() {
        let apart = spoiled(|rewritten| {
            rewritten.text = "„They don’t say ‚never‘, she wrote.".to_owned().into();
        });
        assert!(apart.contains("another shape"), "{apart}");
        spoiled(|rewritten| {
            rewritten.map = copydesk::OffsetMap::default();
            rewritten.text = Cow::Borrowed("Nothing.");
        });
    }

    #[test]
    fn a_map_that_leads_elsewhere_fires() {
        let one = |start: usize, end: usize, out_start: usize, out_end: usize| {
            let edit = serde_json::json!(
                [{ "start": start, "end": end, "out_start": out_start, "out_end": out_end, "kind": "several" }]
            );
            serde_json::from_value::<copydesk::OffsetMap>(edit).unwrap()
        };
        let (parser, style) = (Parser::default(), "de".parse().unwrap());
        for map in [one(0, 0, 0, 5), one(0, TEXT.len(), 0, 3)] {
            let mut rewritten = rewritten(&parser, TEXT, &style);
            rewritten.map = map;
            assert!(fires(|| judge(&parser, TEXT, &style, &rewritten)).contains("another place"));
        }
    }

    #[test]
    fn what_changes_once_more_fires() {
        let (parser, style) = (Parser::default(), "de".parse().unwrap());
        let once = rewritten(&parser, TEXT, &style);
        settled(&once, &once);
        let mut again = once.clone();
        again.kept.push(parser.parse(TEXT).mentions[0].span);
        assert!(fires(|| settled(&once, &again)).contains("something else is kept"));
        again.text = TEXT.into();
        assert!(fires(|| settled(&once, &again)).contains("it changes again"));
    }

    #[test]
    fn what_is_said_to_be_kept_and_is_not_fires() {
        spoiled(|rewritten| {
            let all = serde_json::json!({ "start": 0, "end": TEXT.len() });
            rewritten.kept.push(serde_json::from_value(all).unwrap());
        });
    }
}
