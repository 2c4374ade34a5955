//! What users of other tools complained of, so that it does not come here: amounts, marks taken for other things, marks
//! that are missed, offsets, cleaners that do more than they say.

use copydesk::repair::{Options, repair};
use copydesk::unit::Unit;
use copydesk::{Decimal, Document, NoticeKind, Parser, Value};

fn read<'t>(locale: &str, text: &'t str) -> Document<'t> {
    Parser::builder().locale(locale).unwrap().build().parse(text)
}

/// The mentions of a text: type and text.
fn said(locale: &str, text: &str) -> Vec<String> {
    let document = read(locale, text);
    document.mentions.iter().map(|mention| format!("{} {}", mention.value.kind(), mention.text)).collect()
}

/// The quotations of a text with who is quoted.
fn quoted(locale: &str, text: &str) -> Vec<(String, Option<String>)> {
    let document = read(locale, text);
    let mut quotes = Vec::new();
    for mention in &document.mentions {
        if let Value::Quote(quote) = &mention.value {
            let speaker = quote.speaker.as_ref().map(|speaker| speaker.text.to_string());
            quotes.push((text[quote.content.range()].to_owned(), speaker));
        }
    }
    quotes
}

fn rows(rows: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
    rows.iter().map(|&(quote, speaker)| (quote.to_owned(), speaker.map(str::to_owned))).collect()
}

#[test]
fn a_time_of_day_is_no_length() {
    assert_eq!(said("en", "The gates shut at 4.45pm."), ["time 4.45pm"]);
    assert_eq!(said("en", "It ran from 9AM; the last bus left at 11 am."), ["time 9AM", "time 11 am"]);
    assert_eq!(said("en", "The gap is 12 nm wide."), ["quantity 12 nm"]);
}

#[test]
fn an_inch_mark_is_no_second_of_arc_and_no_quotation_mark() {
    assert_eq!(said("en", "A 32\" television and a 3.5\" disk."), ["quantity 32\"", "quantity 3.5\""]);
    let text = "\"The shelf is 32\" deep,\" said Kim.";
    assert_eq!(quoted("en", text), rows(&[("The shelf is 32\" deep,", Some("Kim"))]));
    assert_eq!(said("en", "at 51° 28′ 40″ north"), ["quantity 51° 28′ 40″"]);
}

#[test]
fn an_odd_mark_is_told_and_leaves_the_others_alone() {
    let text = "One \" too many. Then \"a pair\".\n\nAnd \"another\".";
    assert_eq!(quoted("en", text), rows(&[("a pair", None), ("another", None)]));
    let document = read("en", text);
    let notices: Vec<_> = document.notices.iter().map(|notice| (notice.kind, notice.span.range())).collect();
    assert_eq!(notices, [(NoticeKind::UnopenedQuote, 4..5)]);
}

#[test]
fn an_apostrophe_to_the_left_closes_nothing() {
    let text = "“It isn‘t Kim‘s plan,” said Lee.";
    assert_eq!(quoted("en", text), rows(&[("It isn‘t Kim‘s plan,", Some("Lee"))]));
    assert_eq!(quoted("en", "‘It isn‘t over,’ said Lee."), rows(&[("It isn‘t over,", Some("Lee"))]));
}

#[test]
fn a_bullet_is_no_quotation_mark() {
    assert_eq!(quoted("en", "» Sport\n» Weather\n\n“Rain,” said Lee."), rows(&[("Rain,", Some("Lee"))]));
    assert_eq!(
        quoted("de", "Start » Politik » Stadt\n\n»Regen«, sagte Eva Kern."),
        rows(&[("Regen", Some("Eva Kern"))])
    );
}

/// A line that breaks inside a sentence does not part a quotation from who said it.
#[test]
fn a_speaker_after_a_broken_line() {
    for line in ["\n", "\r\n"] {
        let text =
            format!("“Piove da{line}ieri”, ha{line}detto Anna Corsini. “Bene”, ha detto Pietro Valli.");
        let found = quoted("it", &text);
        let speakers: Vec<_> = found.iter().map(|(_, speaker)| speaker.as_deref()).collect();
        assert_eq!(speakers, [Some("Anna Corsini"), Some("Pietro Valli")], "{text:?}");
    }
}

/// Guillemets nest in guillemets in French; other marks do not for that.
#[test]
fn a_paragraph_of_single_marks_is_no_nest() {
    let sentence = "‘Ils ont payé peu d’euros pour le moulin’, a déclaré Pierre Vasseur.";
    let text = format!("{sentence} {sentence} {sentence}\n\n{sentence} Le port est fermé.");
    assert_eq!(quoted("fr", &text).len(), 4);
    let document = read("fr", &text);
    assert!(
        document
            .mentions
            .iter()
            .all(|mention| matches!(&mention.value, copydesk::Value::Quote(quote) if quote.level == 0))
    );
}

#[test]
fn quotations_in_every_layout() {
    let signed = "“We will build it again.” -Ana Torres\n\n\"No comment.\" -- Lee Park";
    let both = [("We will build it again.", Some("Ana Torres")), ("No comment.", Some("Lee Park"))];
    assert_eq!(quoted("en", signed), rows(&both));
    assert_eq!(quoted("en", "From Ana Torres: “We will.”")[0].0, "We will.");
    assert_eq!(quoted("en", "Ana Torres: “We will.”"), rows(&[("We will.", Some("Ana Torres"))]));
    let block = "Ana Torres said in a statement:\n\n“We will build the bridge again.”";
    assert_eq!(quoted("en", block), rows(&[("We will build the bridge again.", Some("Ana Torres"))]));
    assert_eq!(quoted("de", "Eva Kern sagte: „Wir bauen.“"), rows(&[("Wir bauen.", Some("Eva Kern"))]));
    assert_eq!(quoted("de", "Sie sagte: „Wir bauen.\"")[0].0, "Wir bauen.");
}

#[test]
fn a_repair_flattens_no_quotation_mark_and_each_part_of_it_is_a_switch_of_its_own() {
    let clean = "„Ja“, »nein«, “yes”, ‘no’, «oui» and \"so\" on.";
    assert_eq!(repair(clean, &Options::default()).text, clean);
    let damaged = "„JaÃ¼“ &#195;&#188; \u{93}x\u{94}";
    assert_eq!(repair(damaged, &Options::default()).text, "„Jaü“ ü “x”");
    let mut options = Options::default();
    options.utf8 = false;
    assert!(repair(damaged, &options).text.contains("„JaÃ¼“"));
    let mut options = Options::default();
    options.entities = false;
    assert!(repair(damaged, &options).text.starts_with("„Jaü“ &#195;"));
}

/// The amounts of a text: type, value or bounds, unit or currency.
fn amounts(locale: &str, text: &str) -> Vec<String> {
    let document = read(locale, text);
    let mut lines = Vec::new();
    for mention in &document.mentions {
        let Some(amount) = mention.value.amount() else { continue };
        let number = match (amount.value, amount.low, amount.high) {
            (Some(value), ..) => value.to_string(),
            (_, Some(low), Some(high)) => format!("{low}..{high}"),
            _ => panic!("{mention:?}"),
        };
        let unit = match &mention.value {
            Value::Quantity(quantity) => quantity.unit.to_string(),
            Value::Money(money) => money.currency.to_string(),
            Value::Percent(percent) => percent.unit.clone(),
            _ => String::new(),
        };
        lines.push(format!("{number} {unit}").trim_end().to_owned());
    }
    lines
}

#[test]
fn a_range_has_two_ends_and_no_mean() {
    assert_eq!(amounts("en", "It grows 3 to 5 metres."), ["3..5 meter"]);
    assert_eq!(amounts("en", "The hut takes 12-16 guests."), ["12..16"]);
    let document = read("en", "It costs $40–60.");
    let amount = document.mentions[0].value.amount().unwrap();
    assert_eq!((amount.value, amount.low, amount.high), (None, Some(40.into()), Some(60.into())));
}

#[test]
fn the_scale_of_a_range_is_that_of_both_ends() {
    assert_eq!(amounts("en", "a loss of 10 to 20 billion euros"), ["10000000000..20000000000 EUR"]);
    assert_eq!(amounts("en", "between 1.5 and 2 million people"), ["1500000..2000000"]);
    assert_eq!(amounts("en", "from $300 to $2 million"), ["300..2000000 USD"]);
    assert_eq!(amounts("de", "10 bis 20 Milliarden Euro"), ["10000000000..20000000000 EUR"]);
}

#[test]
fn every_dash_keeps_the_unit() {
    for dash in ['-', '\u{2010}', '\u{2011}', '\u{2012}', '–', '—', '\u{2212}'] {
        for (unit, id) in [
            (" usd", "USD"),
            (" USD", "USD"),
            (" euros", "EUR"),
            ("%", "percent"),
            (" per cent", "percent"),
            ("km", "kilometer"),
            (" km/h", "kilometer-per-hour"),
            (" minutes", "minute"),
            (" sq ft", "square-foot"),
            ("°C", "celsius"),
        ] {
            let text = format!("about 15{dash}20{unit}");
            assert_eq!(amounts("en", &text), [format!("15..20 {id}")], "{text}");
        }
    }
    assert_eq!(amounts("en", "$15-20, £15–£20"), ["15..20 USD", "15..20 GBP"]);
}

#[test]
fn blanks_group_digits_and_two_years_are_no_mean() {
    assert_eq!(amounts("en", "It weighs 816 000 t."), ["816000 tonne"]);
    assert_eq!(amounts("fr", "1 250 000 habitants"), ["1250000"]);
    assert_eq!(said("en", "They won it in 2012–13."), ["date 2012–13"]);
    assert_eq!(said("en", "the 2019/20 season"), ["date 2019/20"]);
}

#[test]
fn the_text_decides_on_separators_and_the_other_reading_is_kept() {
    // What the text itself shows goes before the locale …
    assert_eq!(amounts("en", "Es kostet 1.500 und 2.100.000 und 3,5."), ["1500", "2100000", "3.5"]);
    assert_eq!(amounts("de", "It costs 1,500 and 2,100,000 and 3.5."), ["1500", "2100000", "3.5"]);
    // … the locale before nothing …
    assert_eq!(
        (amounts("en", "1,500 goats"), amounts("de", "1,500 Ziegen")),
        (vec!["1500".into()], vec!["1.500".into()])
    );
    // … and what neither decides has both readings.
    let document = read("en", "1.000 goats");
    let amount = document.mentions[0].value.amount().unwrap();
    assert_eq!(amount.value.unwrap().to_string(), "1.000");
    assert_eq!(amount.alternative, Some(1000.into()));
    assert_eq!(document.notices[0].kind, NoticeKind::AmbiguousSeparator);
}

#[test]
fn swiss_apostrophes_group_digits() {
    for text in ["10'000 Franken", "10’000 Franken", "CHF 10'000.–", "10'000 Fr."] {
        assert_eq!(amounts("de-CH", text), ["10000 CHF"], "{text}");
    }
    assert_eq!(amounts("en", "a budget of CHF 1'250'000.50"), ["1250000.50 CHF"]);
}

#[test]
fn values_are_written_one_way_whatever_the_locale() {
    for (locale, text) in [
        ("en", "1,234.5 km"),
        ("de", "1.234,5 km"),
        ("fr", "1 234,5 km"),
        ("de-CH", "1'234.5 km"),
        ("en-IN", "1,234.5 km"),
    ] {
        let document = read(locale, text);
        let json = serde_json::to_value(&document.mentions[0]).unwrap();
        assert_eq!((&json["value"], &json["text"]), (&"1234.5".into(), &text.into()), "{locale}");
    }
}

#[test]
fn the_same_text_has_the_same_answer_from_every_parser_and_thread() {
    let text = "On 5 May 12-16 goats at $5.50 (€5) walked 3.2 miles (5 km), “a lot”, up 4% from 3.";
    let answer = || serde_json::to_string(&Parser::default().parse(text)).unwrap();
    let first = answer();
    let shared = Parser::default();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| (answer(), serde_json::to_string(&shared.parse(text)).unwrap())))
            .collect();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), (first.clone(), first.clone()));
        }
    });
    assert_eq!(serde_json::to_string(&shared.parse(text)).unwrap(), first);
}

#[test]
fn letters_glued_to_digits_or_words_make_no_unit() {
    assert_eq!(amounts("en", "1 pplga and 3 blorps"), ["1", "3"]);
    assert_eq!(amounts("en", "It is a mix of a map and a kid."), Vec::<String>::new());
    assert_eq!(amounts("en", "5 mixes, 7 hats, 9 kids"), ["5", "7", "9"]);
    assert!(read("en", "12kmx and 5lbq").mentions.iter().all(|m| !matches!(m.value, Value::Quantity(_))));
}

#[test]
fn a_letter_without_a_number_is_no_unit_and_no_money() {
    for (locale, text) in [
        ("en", "I'm here, I'd say, we'll see."),
        ("fr", "M. Petit et Mme. Blanc, l'homme d'hier"),
        ("sv", "Det är svårt att säga, att kr."),
        ("de", "Am Montag um halb g. sagte er"),
    ] {
        let document = read(locale, text);
        assert!(document.mentions.iter().all(|mention| mention.value.amount().is_none()), "{document:?}");
    }
    assert_eq!(amounts("fr", "Il a 3 enfants, dit M. Petit."), ["3"]);
}

#[test]
fn scale_words_and_codes_in_any_order() {
    assert_eq!(amounts("de", "ein Seil von 30m"), ["30 meter"]);
    assert_eq!(amounts("de", "30 Mio. Euro, 30 Millionen Euro"), ["30000000 EUR", "30000000 EUR"]);
    assert_eq!(amounts("en", "£30m of sales and 30m euros"), ["30000000 GBP", "30000000 EUR"]);
    assert_eq!(amounts("en", "MUSD 125, 125 MUSD, 125 USD million, USD 125 million"), ["125000000 USD"; 4]);
    assert_eq!(amounts("en", "5.2 MEUR and MXN$ 50"), ["5200000 EUR", "50 MXN"]);
    assert_eq!(amounts("es", "125 USD millones"), ["125000000 USD"]);
}

#[test]
fn a_unit_keeps_the_name_that_was_written() {
    for (text, id) in [
        ("50 cm3", "50 cubic-centimeter"),
        ("50 cm³", "50 cubic-centimeter"),
        ("50 cc", "50 cubic-centimeter"),
        ("50 ml", "50 milliliter"),
        ("0.5 dl", "0.5 deciliter"),
        ("5000 m", "5000 meter"),
    ] {
        assert_eq!(amounts("en", text), [id], "{text}");
    }
}

#[test]
fn units_want_a_number_and_may_be_compound() {
    assert_eq!(amounts("en", "Metres, km/h and kilos per person are units."), Vec::<String>::new());
    assert_eq!(amounts("en", "a plate of 1m*1m and one of 2 m x 3 m").len(), 4);
    assert_eq!(
        amounts("en", "12 kg/m3 and 5 mg/l"),
        ["12 kilogram-per-cubic-meter", "5 x-milligram-per-liter"]
    );
    for text in ["0.25 W/(m*K)", "0.25 W/(m·K)", "0.25 W/mK"] {
        assert_eq!(amounts("en", text), ["0.25 x-watt-per-meter-kelvin"], "{text}");
    }
}

#[test]
fn units_of_ones_own_and_names_left_out() {
    let pitch: Unit =
        Unit::own("x-football-pitch", Decimal::from(7140), "square-meter".parse().unwrap()).unwrap();
    let parser = Parser::builder()
        .locale("en")
        .unwrap()
        .unit(pitch, ["football pitch", "football pitches"])
        .unit("kilogram".parse().unwrap(), ["kays"])
        .without_units(["stone"])
        .build();
    let document = parser.parse("It burned 12 football pitches, 20 kays of hay and 3 stone walls.");
    document.audit().unwrap();
    let Value::Quantity(area) = &document.mentions[0].value else { panic!("{document:?}") };
    assert_eq!(area.unit, pitch);
    assert_eq!(area.si.as_ref().unwrap().value, Some(85_680.into()));
    let Value::Quantity(weight) = &document.mentions[1].value else { panic!("{document:?}") };
    assert_eq!(weight.to_string(), "20 kilogram");
    let Value::Number(walls) = &document.mentions[2].value else { panic!("{document:?}") };
    assert_eq!(walls.noun.as_deref(), Some("wall"));
    // Without them nothing of it is known.
    assert_eq!(amounts("en", "12 football pitches"), ["12"]);
}

#[test]
fn number_words_are_read_as_they_are_said() {
    assert_eq!(amounts("en", "one and a half thousand goats"), ["1500"]);
    assert_eq!(amounts("en", "It cost a hundred dollars, or hundred dollars."), ["100 USD", "100 USD"]);
    assert_eq!(amounts("en", "five hundred and sixty six sheep"), ["566"]);
    assert_eq!(amounts("de", "fünfhundertsechsundsechzig Schafe"), ["566"]);
}
