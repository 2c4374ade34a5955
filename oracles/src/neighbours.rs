//! That a paragraph is read by itself.

use copydesk::{Document, Notice, NoticeKind};

use crate::ways::Told;

/// That a paragraph is read by itself. With the locale told, what stands in other paragraphs decides six things only:
/// how digits are grouped, which country's money is meant, whether a quotation goes on, whether line breaks end
/// paragraphs or blank lines do, how much it takes to call something mojibake, and whether a number is all that is said, as in
/// a cell of a table. So a paragraph that has no digit, no name and no mark changes nothing but places, and a
/// plain number after any text is found.
pub fn check(parse: &dyn for<'t> Fn(&'t str) -> Document<'t>, document: &Document<'_>, told: &Told) {
    let text = &document.text;
    let breaks = text.matches('\n').count();
    let alone = format!("{text}\n\n{}", told.neutral);
    let document = &if breaks < 3 {
        // Too few lines to be broken at a width.
        let read = parse(&alone);
        if !is_cell(document) {
            assert_eq!(
                read.mentions, document.mentions,
                "a neutral paragraph after {text:?} changes what it says"
            );
            let odd = |document: &Document<'_>| by_itself(document).copied().collect::<Vec<_>>();
            assert_eq!(odd(&read), odd(document), "a neutral paragraph after {text:?} changes what is odd");
        }
        read
    } else if breaks < 150 {
        parse(&alone)
    } else {
        // How lines are broken is seen in the first of them, which others would push away.
        return;
    };

    let before = format!("{}\n\n{alone}", told.neutral);
    let read = parse(&before);
    let by = told.neutral.len() + 2;
    assert_eq!(
        shifted(&read, by),
        shifted(document, 0),
        "a neutral paragraph before {text:?} changes more than places"
    );

    let after = format!("{text}\n\n{}", told.planted);
    let read = parse(&after);
    let mut found = document.clone();
    found.mentions.truncate(0);
    found.mentions.extend(read.mentions.iter().filter(|mention| mention.span.start() > text.len()).cloned());
    found.notices.truncate(0);
    found.notices.extend(read.notices.iter().filter(|notice| notice.span.start() > text.len()).copied());
    let alone = parse(told.planted);
    assert_eq!(
        shifted(&found, text.len() + 2),
        shifted(&alone, 0),
        "a number is read differently after {text:?}"
    );
    let rest = read.mentions.len() - found.mentions.len();
    assert_eq!(read.mentions[..rest], document.mentions, "a number after {text:?} changes what it says");
}

/// Whether one mention is all that the text says, blanks around it and a mark at its end apart.
fn is_cell(document: &Document<'_>) -> bool {
    let [mention] = &document.mentions[..] else { return false };
    let (before, after) = (&document.text[..mention.span.start()], &document.text[mention.span.end()..]);
    before.trim().is_empty() && after.trim_start_matches(['.', '!', '?']).trim().is_empty()
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

#[cfg(test)]
mod tests {
    use copydesk::Parser;

    use super::*;
    use crate::{fires, ways};

    /// What is said of a reader that reads a text otherwise where it has a part.
    fn spoiled(part: &'static str, change: fn(&mut Document<'_>)) -> String {
        let way = &ways::all()[1];
        let parse = |parser: &Parser, text: &str| parser.parse(text).into_owned();
        let text = "“It was 5 km,” said Anna Kline, “and";
        let document = parse(&way.parser, text);
        check(&|text| way.parser.parse(text), &document, way.told.as_ref().unwrap());
        fires(|| {
            check(
                &|text| {
                    let mut document = way.parser.parse(text);
                    if text.starts_with(part) || text.ends_with(part) {
                        change(&mut document);
                    }
                    document
                },
                &document,
                way.told.as_ref().unwrap(),
            );
        })
    }

    #[test]
    fn what_a_neighbour_changes_fires() {
        let less = |document: &mut Document<'_>| drop(document.mentions.remove(0));
        let told = ways::all()[1].told.as_ref().unwrap();
        assert!(spoiled(told.neutral, less).contains("a neutral paragraph"));
        assert!(spoiled(told.planted, less).contains("a number is read differently"));
        let other = |document: &mut Document<'_>| {
            if document.mentions.len() > 1 {
                document.mentions.remove(0);
            }
        };
        assert!(spoiled(told.planted, other).contains("a number after"));
        assert!(spoiled("rain", less).contains("a neutral paragraph before"));
        spoiled("rain", |document| document.notices.clear());
        spoiled(told.neutral, |document| document.notices.clear());
    }

    #[test]
    fn a_text_that_is_one_mention_is_a_cell() {
        let cell = |text: &str| is_cell(&ways::all()[1].parser.parse(text));
        for text in ["5 km", " 5 km ", "5 km.", "\t5 km!? "] {
            assert!(cell(text), "{text:?}");
        }
        for text in ["", "rain", "5 km 6 kg", "rain 5 km", "5 km rain", "5 km,"] {
            assert!(!cell(text), "{text:?}");
        }
    }

    #[test]
    fn every_place_is_shifted_wherever_it_is_told() {
        let way = &ways::all()[1];
        let text = "“About 1,000 sq km (386 sq miles) of 12 farms,” said Anna Kline, “and";
        let moved = format!("Rain. {text}");
        let values = shifted(&way.parser.parse(&moved), 6);
        assert_eq!(values, shifted(&way.parser.parse(text), 0));
        let told = serde_json::to_string(&values).unwrap();
        for name in ["equivalent", "qualifier_start", "noun_end", "speaker", "content", "unclosed_quote"] {
            assert!(told.contains(name), "{name} in {told}");
        }
        fires(|| drop(shifted(&way.parser.parse(text), 5)));
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
