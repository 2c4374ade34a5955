//! What must hold of any text and of any bytes. The properties, the corpus and the fuzz targets all ask here.
//!
//! Every check panics with what it found, because that is what proptest and libFuzzer look for.

use std::borrow::Cow;
use std::sync::OnceLock;

use copydesk::decode::{Hint, decode};
use copydesk::number::Form;
use copydesk::quote::{Quote, Rewritten, Style};
use copydesk::repair::{Options, repair};
use copydesk::{Document, Mention, Notice, NoticeKind, OffsetUnit, Parser, Span, Value};

/// The ways to read a text that are tried, and for each with a locale told a paragraph that says nothing in it and
/// one with a single number.
struct Way {
    parser: Parser,
    told: Option<Told>,
}

struct Told {
    neutral: &'static str,
    planted: &'static str,
}

fn ways() -> &'static [Way] {
    static WAYS: OnceLock<Vec<Way>> = OnceLock::new();
    WAYS.get_or_init(|| {
        let told = |locale: &str, neutral, planted| Way {
            parser: Parser::builder()
                .locale(locale)
                .and_then(|builder| builder.reference_date("2024-02-06T14:30"))
                .expect("a locale and a date that are well-formed")
                .build(),
            told: Some(Told { neutral, planted }),
        };
        vec![
            Way { parser: Parser::default(), told: None },
            told("en", "rain fell on old stone walls.", "they fed 5937 goats there."),
            told("de", "regen fiel auf alte mauern.", "sie sahen 5937 ziegen dort."),
        ]
    })
}

/// Everything that holds of the repair of any text.
pub(crate) fn repair_of(text: &str) {
    let options = Options::default();
    let repaired = repair(text, &options);
    assert_eq!(repair(text, &options), repaired, "the same text is repaired differently");
    let again = repair(&repaired.text, &options);
    assert_eq!(again.text, repaired.text, "what was repaired is repaired again");
    assert!(again.map.is_identity() && again.notices.is_empty(), "{again:?}");
    let edits = repaired.map.edits();
    assert_eq!(edits.is_empty(), matches!(repaired.text, Cow::Borrowed(_)), "{edits:?}");
    assert_eq!(edits.is_empty(), repaired.notices.is_empty(), "{edits:?} and {:?}", repaired.notices);
    if text.is_ascii() && !text.contains('&') {
        assert!(edits.is_empty(), "ASCII was changed: {edits:?}");
    }
    // The edits are all there is between the two, in order and apart.
    let (mut at, mut out) = (0, 0);
    for edit in edits.iter() {
        assert_eq!(text.get(at..edit.span.start()), repaired.text.get(out..edit.out.start()), "{edit:?}");
        assert!(at <= edit.span.start() && text.get(edit.span.range()).is_some(), "{edit:?}");
        assert!(repaired.text.get(edit.out.range()).is_some(), "{edit:?}");
        assert!(repaired.map.to_source(repaired.map.to_output(edit.span)).contains(edit.span), "{edit:?}");
        assert!(repaired.map.to_output(repaired.map.to_source(edit.out)).contains(edit.out), "{edit:?}");
        (at, out) = (edit.span.end(), edit.out.end());
    }
    assert_eq!(text.get(at..), repaired.text.get(out..));
    for notice in &repaired.notices {
        assert!(repaired.text.get(notice.span.range()).is_some_and(|slice| !slice.is_empty()), "{notice:?}");
    }
}

/// Everything that holds of any bytes: of their decoding, and of the text that they are.
pub(crate) fn bytes(bytes: &[u8]) {
    let hint = Hint::default();
    let decoded = decode(bytes, &hint);
    assert_eq!(decode(bytes, &hint), decoded, "the same bytes decode differently");
    if let Some(text) = plain_utf8(bytes) {
        assert_eq!(decoded.text, text, "UTF-8 is not taken as it is");
        assert!(matches!(decoded.text, Cow::Borrowed(_)), "UTF-8 is copied");
        assert_eq!(decoded.malformed, [], "UTF-8 is malformed");
    }
    assert_eq!(decoded.malformed.len(), decoded.notices.len(), "malformed bytes without a notice");
    let mut end = 0;
    for range in &decoded.malformed {
        assert!(end <= range.start && range.start < range.end && range.end <= bytes.len(), "{decoded:?}");
        end = range.end;
    }
    let parser = &ways()[0].parser;
    let mut document = parser.parse(&decoded.text);
    document.encoding = Some(decoded.encoding.into());
    document.notices = decoded.merge_notices(document.notices);
    check(&document);
    text(&decoded.text);
}

/// The text of bytes that can be nothing but UTF-8: no byte order mark, and none of the controls by which UTF-16 and
/// the stateful encodings are told.
fn plain_utf8(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    let odd = |c| matches!(c, '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}' | '\u{FEFF}' | '\u{FFFD}');
    (!text.contains(odd)).then_some(text)
}

/// Everything that holds of any text.
pub(crate) fn text(text: &str) {
    for way in ways() {
        let document = way.parser.parse(text);
        assert_eq!(document.text, text);
        check(&document);
        assert_eq!(way.parser.parse(text), document, "the same text reads differently");
        if let Some(told) = &way.told {
            neighbours(&way.parser, &document, told);
        }
    }
}

/// What holds of any document with byte offsets.
pub(crate) fn check(document: &Document<'_>) {
    if let Err(violation) = document.audit() {
        let touches = |mention: &&Mention<'_>| mention.span.overlaps(violation.span);
        let around: Vec<_> = document.mentions.iter().filter(touches).collect();
        panic!("{violation}: {around:#?}\nin {:?}", document.text);
    }
    document.mentions.iter().filter(|mention| !repaired(document, mention)).for_each(digits);
    let json = serde_json::to_string(document).expect("a document can be written");
    let mut back: Document<'_> = serde_json::from_str(&json).expect("what was written can be read");
    back.text = Cow::Borrowed(&document.text);
    assert_eq!(&back, document, "JSON does not give back what was written");
    assert_eq!(serde_json::to_string(&back).expect("a document can be written"), json);
    offsets(document);
}

/// Whether a mention was read in place of mojibake that stands there.
fn repaired(document: &Document<'_>, mention: &Mention<'_>) -> bool {
    let mut notices = document.notices.iter();
    notices.any(|notice| notice.kind == NoticeKind::MojibakeRepaired && notice.span.overlaps(mention.span))
}

/// That an amount in digits has the digits that stand there, wherever its separators are.
fn digits(mention: &Mention<'_>) {
    let amount = match &mention.value {
        Value::Number(number) => &number.amount,
        Value::Percent(percent) => &percent.amount,
        Value::Money(money) if money.equivalent.is_none() => &money.amount,
        _ => return,
    };
    // Fractions, powers and the digits of other scripts are other figures than the value's.
    let other = |c: char| matches!(c, '/' | '^' | '×') || (c.is_numeric() && !c.is_ascii_digit());
    // `1.3e6`
    let exponent = mention.text.split_once(['e', 'E']).is_some_and(|(before, power)| {
        before.ends_with(|c: char| c.is_ascii_digit())
            && power.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '\u{2212}'))
    });
    let plain = amount.form == Form::Digits && !exponent && !mention.text.contains(other);
    let Some(value) = amount.value.filter(|_| plain) else {
        return;
    };
    let figures = |text: &str| {
        let figures: String = text.chars().filter(char::is_ascii_digit).collect();
        figures.trim_matches('0').to_owned()
    };
    assert_eq!(figures(&mention.text), figures(&value.to_string()), "{mention:#?}");
}

/// That places counted in characters and in UTF-16 mean the same slices.
fn offsets(document: &Document<'_>) {
    let chars: Vec<char> = document.text.chars().collect();
    let units: Vec<u16> = document.text.encode_utf16().collect();
    let in_chars = document.clone().with_offsets(OffsetUnit::Chars);
    let in_units = document.clone().with_offsets(OffsetUnit::Utf16);
    assert_eq!(&document.clone().with_offsets(OffsetUnit::Bytes), document);
    for mention in &in_chars.mentions {
        excerpts(mention, &mut |start, end, text| {
            assert_eq!(chars[start..end].iter().collect::<String>(), text);
        });
    }
    for mention in &in_units.mentions {
        excerpts(mention, &mut |start, end, text| {
            assert_eq!(String::from_utf16_lossy(&units[start..end]), text);
        });
    }
}

/// Every place of a mention that comes with its text.
fn excerpts(mention: &Mention<'_>, check: &mut dyn FnMut(usize, usize, &str)) {
    check(mention.span.start(), mention.span.end(), &mention.text);
    let equivalent = match &mention.value {
        Value::Quantity(quantity) => quantity.equivalent.as_deref(),
        Value::Money(money) => money.equivalent.as_deref(),
        Value::Quote(quote) => {
            for part in quote.speaker.iter().chain(&quote.cue) {
                check(part.span.start(), part.span.end(), &part.text);
            }
            None
        }
        _ => None,
    };
    if let Some(part) = equivalent {
        check(part.span.start(), part.span.end(), &part.text);
    }
}

/// That a paragraph is read by itself. With the locale told, what stands in other paragraphs decides five things only:
/// how digits are grouped, which country's money is meant, whether a quotation goes on, whether line breaks end
/// paragraphs or blank lines do, and how much it takes to call something mojibake. So a paragraph that has no digit, no name and no mark changes nothing but places, and a
/// plain number after any text is found.
fn neighbours(parser: &Parser, document: &Document<'_>, told: &Told) {
    let text = &document.text;
    let breaks = text.matches('\n').count();
    let alone = format!("{text}\n\n{}", told.neutral);
    let document = &if breaks < 3 {
        // Too few lines to be broken at a width.
        let read = parser.parse(&alone);
        assert_eq!(
            read.mentions, document.mentions,
            "a neutral paragraph after {text:?} changes what it says"
        );
        let odd = |document: &Document<'_>| by_itself(document).copied().collect::<Vec<_>>();
        assert_eq!(odd(&read), odd(document), "a neutral paragraph after {text:?} changes what is odd");
        read
    } else if breaks < 150 {
        parser.parse(&alone)
    } else {
        // How lines are broken is seen in the first of them, which others would push away.
        return;
    };

    let before = format!("{}\n\n{alone}", told.neutral);
    let read = parser.parse(&before);
    let by = told.neutral.len() + 2;
    assert_eq!(
        shifted(&read, by),
        shifted(document, 0),
        "a neutral paragraph before {text:?} changes more than places"
    );

    let after = format!("{text}\n\n{}", told.planted);
    let read = parser.parse(&after);
    let mut found = document.clone();
    found.mentions.truncate(0);
    found.mentions.extend(read.mentions.iter().filter(|mention| mention.span.start() > text.len()).cloned());
    found.notices.truncate(0);
    found.notices.extend(read.notices.iter().filter(|notice| notice.span.start() > text.len()).copied());
    let alone = parser.parse(told.planted);
    assert_eq!(
        shifted(&found, text.len() + 2),
        shifted(&alone, 0),
        "a number is read differently after {text:?}"
    );
    let rest = read.mentions.len() - found.mentions.len();
    assert_eq!(read.mentions[..rest], document.mentions, "a number after {text:?} changes what it says");
}

/// The notices that other paragraphs have no say in.
fn by_itself<'d>(document: &'d Document<'_>) -> impl Iterator<Item = &'d Notice> {
    document.notices.iter().filter(|notice| notice.kind != NoticeKind::Mojibake)
}

/// Where each mention and notice would stand `by` bytes earlier, and everything else that is told of it.
fn shifted(document: &Document<'_>, by: usize) -> Vec<serde_json::Value> {
    fn shift(value: &mut serde_json::Value, by: usize) {
        match value {
            serde_json::Value::Object(fields) => {
                for (name, field) in fields {
                    if name == "start" || name == "end" || name.ends_with("_start") || name.ends_with("_end")
                    {
                        let place = field.as_u64().and_then(|place| usize::try_from(place).ok());
                        let place = place.and_then(|place| place.checked_sub(by));
                        *field = place.expect("a place before the text").into();
                    } else {
                        shift(field, by);
                    }
                }
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(|item| shift(item, by)),
            _ => {}
        }
    }
    let mentions = document.mentions.iter().map(serde_json::to_value);
    let notices = by_itself(document).map(serde_json::to_value);
    let mut values: Vec<_> =
        mentions.chain(notices).map(|value| value.expect("a document can be written")).collect();
    values.iter_mut().for_each(|value| shift(value, by));
    values
}

/// A locale for each set of marks that CLDR has, and the two that are no locale's.
pub(crate) const STYLES: &[&str] = &[
    "straight", "tex", "en", "it", "ja", "fr-CH", "de", "sv", "ru", "nb", "ar", "ug", "fr", "hy", "bg",
    "fur", "pl", "ff", "hu", "sr", "shi", "bs", "eo", "fr-CA", "ka", "nl", "st", "tk", "uz",
];

/// Everything that holds of bytes of which the first says a style, and the others are a text to write in it.
pub(crate) fn styled(bytes: &[u8]) {
    if let Some((&first, text)) = bytes.split_first()
        && let Ok(text) = std::str::from_utf8(text)
    {
        let style = STYLES[usize::from(first) % STYLES.len()];
        rewriting(text, &style.parse().expect("a style"));
    }
}

/// Everything that holds of a text and of the same with its quotations in another style.
pub(crate) fn rewriting(text: &str, style: &Style) {
    for way in ways() {
        rewritten(&way.parser, text, style);
    }
}

/// What was rewritten, with everything that must hold of it checked.
pub(crate) fn rewritten<'t>(parser: &Parser, text: &'t str, style: &Style) -> Rewritten<'t> {
    let rewritten = parser.rewrite_quotes(text, style);
    let out = &*rewritten.text;
    assert_eq!(rewritten.map.is_identity(), matches!(rewritten.text, Cow::Borrowed(_)), "{rewritten:?}");
    assert!(!rewritten.map.is_identity() || text == out, "{rewritten:?}");
    let (before, after) = (parser.parse(text), parser.parse(out));
    assert_eq!(after.audit(), Ok(()), "{text:?} in {style}: {out:?}");
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
    let again = parser.rewrite_quotes(out, style);
    assert_eq!(again.text, out, "once more, it changes again");
    assert_eq!(again.kept.len(), rewritten.kept.len(), "once more, something else is kept of {out:?}");
    rewritten
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

    fn fires(check: impl FnOnce() + std::panic::UnwindSafe) -> String {
        let error = std::panic::catch_unwind(check).expect_err("the check does not fire");
        error.downcast::<String>().map_or_else(|_| String::new(), |message| *message)
    }

    #[test]
    fn a_document_that_does_not_hold_is_named() {
        let message = fires(|| {
            let json =
                r#"{"mentions":[{"start":0,"end":9,"text":"7","type":"label","role":"name"}],"notices":[]}"#;
            let mut document: Document<'_> = serde_json::from_str(json).unwrap();
            document.text = Cow::Borrowed("Game 7");
            check(&document);
        });
        assert!(message.starts_with("a mention is out of bounds"), "{message}");
    }

    #[test]
    fn a_value_with_other_digits_is_named() {
        let number = |text: &str, value: &str| {
            let end = text.len();
            let json = format!(
                r#"{{"start":0,"end":{end},"text":"{text}","type":"number","value":"{value}","relation":"exact","form":"digits"}}"#
            );
            serde_json::from_str::<Mention<'_>>(&json).unwrap()
        };
        digits(&number("1,210.50", "1210.5"));
        digits(&number("½", "0.5"));
        fires(|| digits(&number("1,210.50", "1210.05")));
    }

    #[test]
    fn a_text_that_differs_from_its_slice_in_other_units_is_named() {
        fires(|| {
            let json =
                r#"{"mentions":[{"start":2,"end":3,"text":"7","type":"label","role":"name"}],"notices":[]}"#;
            let mut document: Document<'_> = serde_json::from_str(json).unwrap();
            document.text = Cow::Borrowed("é8");
            offsets(&document);
        });
    }

    #[test]
    fn places_are_shifted_and_nothing_else() {
        let json =
            r#"{"mentions":[{"start":12,"end":13,"text":"7","type":"label","role":"name"}],"notices":[]}"#;
        let document: Document<'_> = serde_json::from_str(json).unwrap();
        let expected =
            serde_json::json!({"start": 2, "end": 3, "text": "7", "type": "label", "role": "name"});
        assert_eq!(shifted(&document, 10), [expected]);
    }
}
