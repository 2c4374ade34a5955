//! Documents of changed texts, taken back to what was changed: everything that is always true stays so.

use std::borrow::Cow;
use std::sync::LazyLock;

use copydesk::normalize::{Preset, normalize};
use copydesk::repair::{self, repair};
use copydesk::{OffsetMap, Parser, Value};
use copydesk_oracles::document;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::json;

use crate::invariants::news;

/// What may have stood where something else stands now. Each has a digit and a letter: a number that was read in
/// digits came from some.
const PIECES: &[&str] = &["7é", "Ã¼1", "&#65;", "½x", "e\u{301}0", "\u{AD}9ß\u{AD}"];

/// What may have been taken out.
const VANISHED: &[&str] = &["\u{AD}", "\u{200B}", "\r", "“", " "];

static PARSERS: LazyLock<[Parser; 2]> =
    LazyLock::new(|| ["en", "de"].map(|locale| Parser::builder().locale(locale).unwrap().build()));

/// A text of which `text` can have been made, and the map that says how.
fn before(text: &str, changes: &[(Index, usize, usize)]) -> (String, OffsetMap) {
    let boundaries: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let mut places: Vec<_> =
        changes.iter().map(|(at, length, piece)| (at.index(boundaries.len()), *length, *piece)).collect();
    places.sort_unstable();
    let (mut source, mut edits, mut at) = (String::new(), Vec::new(), 0);
    for (place, length, piece) in places {
        let start = boundaries[place];
        let end = boundaries[(place + length).min(boundaries.len() - 1)];
        if start < at {
            continue;
        }
        source.push_str(&text[at..start]);
        let from = source.len();
        source.push_str(if start == end {
            VANISHED[piece % VANISHED.len()]
        } else {
            PIECES[piece % PIECES.len()]
        });
        let (to, kind) = (source.len(), "several");
        edits.push(json!({"start": from, "end": to, "out_start": start, "out_end": end, "kind": kind}));
        at = end;
    }
    source.push_str(&text[at..]);
    (source, serde_json::from_value(edits.into()).unwrap())
}

proptest! {
    #[test]
    fn any_change_goes_back(
        text in news(),
        changes in prop::collection::vec((any::<Index>(), 0_usize..4, 0_usize..6), 0..12),
    ) {
        let (source, map) = before(&text, &changes);
        for parser in &*PARSERS {
            let document = parser.parse(&text);
            let read = document.mentions.len();
            let back = document.map_back(&map, &source);
            prop_assert_eq!(back.audit(), Ok(()), "{:?} of {:?}: {:#?}", text, source, back);
            prop_assert!(map.is_identity() <= (back.mentions.len() == read));
        }
    }
}

/// Text of the tokens, some of it written as UTF-8 and read as another encoding, once or twice.
fn damaged() -> impl Strategy<Value = String> {
    let encodings = [
        encoding_rs::WINDOWS_1252,
        encoding_rs::WINDOWS_1250,
        encoding_rs::WINDOWS_1251,
        encoding_rs::WINDOWS_1257,
        encoding_rs::MACINTOSH,
    ];
    prop::collection::vec((news(), 0_usize..3, prop::sample::select(encodings.to_vec())), 1..4).prop_map(
        |pieces| {
            pieces
                .into_iter()
                .map(|(mut text, times, encoding)| {
                    for _ in 0..times {
                        text = encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned();
                    }
                    text
                })
                .collect()
        },
    )
}

proptest! {
    #[test]
    fn repaired_text_goes_back(source in damaged()) {
        let repaired = repair(&source, &repair::Options::default());
        for parser in &*PARSERS {
            let mut document = parser.parse(&repaired.text);
            document.notices.extend(&repaired.notices);
            let back = document.map_back(&repaired.map, &source);
            document::check(&back);
        }
    }
}

proptest! {
    #[test]
    fn normalized_text_goes_back(source in damaged(), repairs in any::<bool>()) {
        for preset in Preset::ALL {
            let mut map = OffsetMap::default();
            let mut text = Cow::Borrowed(&*source);
            if repairs {
                let repaired = repair(&source, &repair::Options::default());
                (text, map) = (repaired.text, repaired.map);
            }
            let normalized = normalize(&text, &preset.into());
            map = map.then(&normalized.map);
            for parser in &*PARSERS {
                let back = parser.parse(&normalized.text).map_back(&map, &source);
                // What was read has digits; what stands there may have none, without a notice that says so.
                let violation = back.audit().err().filter(|violation| !violation.what.contains("digit"));
                prop_assert_eq!(violation, None, "{:?} of {:?}: {:#?}", normalized.text, source, back);
            }
        }
    }
}

#[test]
fn without_a_change_it_is_the_same() {
    let text = "“We paid A$5 (£2.60) to 7 or 8 men since May,” said Tove Rasmussen, 34.";
    let document = Parser::default().parse(text);
    assert_eq!(document.clone().map_back(&OffsetMap::default(), text), document);
}

#[test]
fn everything_told_of_a_quotation_is_where_it_stood() {
    let text = "“‘Müde’ is all,” said Jürg Müller.";
    let source = "â€œâ€˜MÃ¼deâ€™ is all,â€\u{9d} said JÃ¼rg MÃ¼ller.";
    let mut edits = Vec::new();
    let (mut from, mut to) = (0, 0);
    for c in text.chars() {
        let mojibake: String = encoding_rs::WINDOWS_1252
            .decode_without_bom_handling(c.encode_utf8(&mut [0; 4]).as_bytes())
            .0
            .into_owned();
        if mojibake.len() > c.len_utf8() {
            edits.push(json!({
                "start": from, "end": from + mojibake.len(),
                "out_start": to, "out_end": to + c.len_utf8(),
                "kind": "mojibake",
            }));
        }
        (from, to) = (from + mojibake.len(), to + c.len_utf8());
    }
    assert_eq!(from, source.len());
    let map: OffsetMap = serde_json::from_value(edits.into()).unwrap();
    let back = Parser::default().parse(text).map_back(&map, source);
    assert_eq!(back.audit(), Ok(()));
    let quotes: Vec<_> = back
        .mentions
        .iter()
        .filter_map(|mention| match &mention.value {
            Value::Quote(quote) => Some((&*mention.text, quote)),
            _ => None,
        })
        .collect();
    let [(whole, outer), (inside, inner)] = &quotes[..] else { panic!("{back:#?}") };
    assert_eq!(*whole, "â€œâ€˜MÃ¼deâ€™ is all,â€\u{9d}");
    assert_eq!((*inside, inner.parent), ("â€˜MÃ¼deâ€™", Some(0)));
    assert_eq!((outer.open.as_deref(), outer.close.as_deref()), (Some("â€œ"), Some("â€\u{9d}")));
    assert_eq!(&source[outer.content.range()], "â€˜MÃ¼deâ€™ is all,");
    assert_eq!(outer.speaker.as_ref().unwrap().text, "JÃ¼rg MÃ¼ller");
    assert_eq!(outer.cue.as_ref().unwrap().text, "said");
}

#[test]
fn of_two_in_one_place_the_first_is_kept() {
    // `⅞` was taken for two scores.
    let map: OffsetMap = serde_json::from_value(
        json!([{"start": 4, "end": 7, "out_start": 4, "out_end": 15, "kind": "fraction"}]),
    )
    .unwrap();
    let document = Parser::builder().locale("en").unwrap().build().parse("It: 40 cm, 50 kg.");
    assert_eq!(document.mentions.len(), 2);
    let back = document.map_back(&map, "It: ⅞kg.");
    assert_eq!(back.mentions.len(), 1);
    assert_eq!(back.audit(), Ok(()));
}
