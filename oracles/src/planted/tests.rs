//! Seeded articles, and that each thing that the oracle asks for is missed where it lacks.

use super::*;
use crate::fires;
use crate::random::{bytes, check_seeds, sum_of};

fn article(seed: u64) -> Article {
    Article::told(&bytes(seed, 1500))
}

/// The number words of each language up to 1200, and some beyond; each is another than all others.
#[test]
fn numbers_in_words_are_those_that_they_were() {
    let numbers = (2..=1200).chain((1..=999).map(|n| n * 1000)).chain((1..400).map(|n| n * 2503 % 1_000_000));
    let numbers: std::collections::BTreeSet<u32> = numbers.filter(|&n| n > 1).collect();
    let told = |tongue: &tongue::Tongue| {
        let words: Vec<String> = numbers.iter().map(|&n| (tongue.words)(n)).collect();
        let other: std::collections::BTreeSet<&String> = words.iter().collect();
        assert_eq!(other.len(), numbers.len(), "{tongue:?}");
        let plain: String = (2..130).map(|n| if (tongue.plain)(n) { '+' } else { '-' }).collect();
        let ordinals: Vec<String> = (1..130).map(|n| (tongue.ordinal)(n)).collect();
        sum_of(1, 0, |_| format!("{words:?} {plain} {ordinals:?}"))
    };
    let sums: Vec<u64> = tongue::ALL.iter().map(|tongue| told(tongue)).collect();
    assert_eq!(
        sums,
        [
            1_026_215_345_718_084_047,
            7_981_576_760_582_860_484,
            2_420_079_354_339_290_797,
            11_722_390_294_114_596_125,
            3_269_217_754_462_690_364,
            17_805_081_106_063_700_649,
            12_852_059_203_919_644_797,
            3_175_798_953_341_967_523,
            7_884_627_756_194_091_104,
            1_412_030_265_715_193_032
        ]
    );
}

/// `PLANTED_CASES` articles, 400 unless it tells another number.
#[test]
fn what_is_planted_is_read() {
    check_seeds("PLANTED_CASES", 400, 1500, check_bytes);
}

/// Every slot and label of every sentence, each language and every kind of mark is written in the seeded articles.
#[test]
fn everything_is_planted() {
    let articles: Vec<Article> = (0..2000).map(article).collect();
    let plants = || articles.iter().flat_map(|article| &article.plants);
    for kind in ["number", "quantity", "money", "percent", "ordinal", "date", "time", "label", "quote"] {
        assert!(plants().any(|plant| plant.kind == kind), "no {kind} is planted");
    }
    for language in tongue::ALL {
        let its = || articles.iter().filter(|article| article.language == language.tags[0]);
        assert!(its().any(|article| article.locale.is_none()), "{language:?} is always told");
        assert!(its().any(|article| article.locale.is_some()), "{language:?} is never told");
    }
    for place in ["qualifier_start", "speaker/start", "cue/start"] {
        assert!(
            plants().any(|plant| plant.places.iter().any(|found| found.0 == place)),
            "no {place} is planted"
        );
    }
    let field =
        |path: &str, field: Field| plants().any(|plant| plant.fields.contains(&(path, field.clone())));
    let text = |text: &str| Field::Text(text.to_owned());
    for relation in ["exact", "approximate", "more_than", "at_least", "less_than", "at_most", "range", "on"] {
        assert!(field("relation", text(relation)), "no {relation} is planted");
    }
    for agreement in ["exact", "rounded", "mismatch"] {
        assert!(field("equivalent/agreement", text(agreement)), "no {agreement} is planted");
    }
    for level in [0, 1] {
        assert!(field("level", Field::Number(level.into())), "no quotation of level {level} is planted");
    }
    assert!(field("continues", Field::Number(1.into())), "no quotation goes on");
    assert!(field("close", Field::Absent), "no quotation is left open");
}

/// An article with a mention of each shape that is compared.
fn told() -> (Article, String) {
    let text = "“It was more than 5 km,” said Anna Kline.".to_owned();
    let at = |part: &str| {
        let start = text.find(part).unwrap();
        (start, start + part.len())
    };
    let (quote, way) = (at("“It was more than 5 km,”"), at("5 km"));
    let content = at("It was more than 5 km,");
    let (speaker, cue, hedge) = (at("Anna Kline"), at("said"), at("more than"));
    let plants = vec![
        Plant {
            start: quote.0,
            end: quote.1,
            kind: "quote",
            fields: vec![("level", Field::Number(0.into())), ("open", Field::Text("“".to_owned()))],
            places: vec![
                ("content/start", "content/end", content.0, content.1),
                ("speaker/start", "speaker/end", speaker.0, speaker.1),
                ("cue/start", "cue/end", cue.0, cue.1),
            ],
        },
        Plant {
            start: way.0,
            end: way.1,
            kind: "quantity",
            fields: vec![
                ("unit", Field::Text("kilometer".to_owned())),
                ("value", Field::Digits(5.into())),
                ("equivalent", Field::Absent),
            ],
            places: vec![("qualifier_start", "qualifier_end", hedge.0, hedge.1)],
        },
    ];
    let document = Parser::default().parse_as(&text, Some(&"en".parse().unwrap()), None);
    let json = serde_json::to_string(&document).unwrap();
    (Article { text, locale: Some("en"), language: "en", neutral: &[], plants }, json)
}

/// What the oracle says of an article whose document's JSON is changed so.
fn changed(from: &str, to: &str) -> String {
    let (article, json) = told();
    assert!(json.contains(from), "{from} is not in {json}");
    let json = json.replacen(from, to, 1);
    let mut document: Document<'_> = serde_json::from_str(&json).unwrap();
    document.text = article.text.as_str().into();
    fires(|| check_read(&article, &document))
}

#[test]
fn what_was_read_right_is_let_pass() {
    check(&told().0);
}

#[test]
fn another_value_fires() {
    assert!(changed(r#""value":"5""#, r#""value":"6""#).starts_with("quantity \"5 km\" has value"));
    assert!(changed(r#""value":"5""#, r#""value":"5.0""#).starts_with("quantity \"5 km\" has value"));
    assert!(changed(r#""unit":"kilometer""#, r#""unit":"meter""#).starts_with("quantity \"5 km\" has unit"));
    assert!(changed(r#""level":0"#, r#""level":1"#).contains(" has level 1"));
}

#[test]
fn another_place_fires() {
    assert!(
        changed(r#""qualifier_start":10"#, r#""qualifier_start":11"#).contains(" has qualifier_start at ")
    );
}

#[test]
fn a_mention_that_is_missing_or_too_many_or_of_another_kind_fires() {
    let (article, json) = told();
    let document: Document<'_> = serde_json::from_str(&json).unwrap();
    for index in 0..document.mentions.len() {
        let mut less = document.clone();
        less.text = article.text.as_str().into();
        less.mentions.remove(index);
        assert!(fires(|| check_read(&article, &less)).starts_with("not read: "));
        let mut fewer = Article { plants: article.plants.clone(), text: article.text.clone(), ..article };
        fewer.plants.remove(index);
        let mut whole = document.clone();
        whole.text = article.text.as_str().into();
        assert!(fires(|| check_read(&fewer, &whole)).starts_with("not planted: "));
    }
    assert!(
        changed(r#""type":"quantity""#, r#""type":"label","role":"name""#).starts_with("not read: quantity")
    );
    assert!(changed(r#""text":"5 km""#, r#""text":"5 kn""#).starts_with("\"5 km\" is said to be"));
}

#[test]
fn a_document_that_does_not_hold_or_is_of_another_language_fires() {
    assert!(changed(r#""locale":"en""#, r#""locale":"fr""#).contains("another language is read"));
    assert!(
        changed(r#""relation":"more_than""#, r#""relation":"range""#)
            .contains("an amount's values do not fit")
    );
}
