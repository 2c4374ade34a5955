//! Values written in a style and read back are the same. The writers here share nothing with the library's readers.

use copydesk::Parser;
use copydesk_oracles::planted::words;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// Parsers are built once for each locale.
fn parser(locale: &str) -> &'static Parser {
    use std::collections::BTreeMap;
    use std::sync::{Mutex, OnceLock};
    static PARSERS: OnceLock<Mutex<BTreeMap<String, &'static Parser>>> = OnceLock::new();
    let mut parsers = PARSERS.get_or_init(Mutex::default).lock().unwrap();
    parsers
        .entry(locale.to_owned())
        .or_insert_with(|| Box::leak(Box::new(Parser::builder().locale(locale).unwrap().build())))
}

/// What is read in a sentence that has one thing to read: `«1,234» goats`, the thing between the marks.
#[track_caller]
fn read(locale: &str, sentence: &str) -> Value {
    let (before, rest) = sentence.split_once('«').unwrap();
    let (text, after) = rest.split_once('»').unwrap();
    let sentence = format!("{before}{text}{after}");
    let document = parser(locale).parse(&sentence);
    assert_eq!(document.audit(), Ok(()), "{sentence}");
    match &document.mentions[..] {
        [mention] if mention.text == text && mention.span.start() == before.len() => {
            serde_json::to_value(mention).unwrap()
        }
        other => panic!("{text:?} alone is not what is read in {sentence:?} ({locale}): {other:#?}"),
    }
}

/// That some fields of a mention have these values; numbers are compared as numbers.
#[track_caller]
fn has(mention: &Value, fields: &[(&str, &str)]) {
    for &(name, expected) in fields {
        let found = mention.pointer(&format!("/{}", name.replace('.', "/"))).unwrap_or(&Value::Null);
        let found = found.as_str().unwrap_or_default();
        let same = match (found.parse::<copydesk::Decimal>(), expected.parse::<copydesk::Decimal>()) {
            (Ok(found), Ok(expected)) => found == expected,
            _ => found == expected,
        };
        assert!(same, "{name} is not {expected:?} but {found:?} in {mention}");
    }
}

/// How a locale writes digits, and a sentence with a place for a count of something in its language.
#[derive(Clone, Copy, Debug)]
struct Style {
    locale: &'static str,
    point: &'static str,
    group: &'static str,
    /// The length of all groups but the last one.
    inner: usize,
}

const STYLES: &[Style] = &[
    Style { locale: "en", point: ".", group: ",", inner: 3 },
    Style { locale: "en", point: ".", group: "\u{A0}", inner: 3 },
    Style { locale: "en", point: ".", group: "\u{202F}", inner: 3 },
    Style { locale: "en", point: ".", group: "\u{2009}", inner: 3 },
    Style { locale: "en", point: ".", group: " ", inner: 3 },
    Style { locale: "en-IN", point: ".", group: ",", inner: 2 },
    Style { locale: "en-ZA", point: ",", group: "\u{A0}", inner: 3 },
    Style { locale: "de", point: ",", group: ".", inner: 3 },
    Style { locale: "de", point: ",", group: "\u{A0}", inner: 3 },
    Style { locale: "de", point: ",", group: "\u{202F}", inner: 3 },
    Style { locale: "de", point: ",", group: " ", inner: 3 },
    Style { locale: "de-CH", point: ".", group: "’", inner: 3 },
    Style { locale: "de-CH", point: ".", group: "'", inner: 3 },
    Style { locale: "de-CH", point: ",", group: "'", inner: 3 },
];

impl Style {
    fn german(self) -> bool {
        self.locale.starts_with("de")
    }

    /// Whether its decimal mark is that of its locale, by CLDR; news in South Africa has both.
    fn is_usual(self) -> bool {
        (self.point == ",") == (self.locale == "de")
    }

    fn write(self, number: &Number) -> String {
        let digits = number.whole.to_string();
        let mut out = String::new();
        for (i, digit) in digits.chars().enumerate() {
            let left = digits.len() - i;
            if i > 0 && (left == 3 || (left > 3 && (left - 3).is_multiple_of(self.inner))) {
                out.push_str(self.group);
            }
            out.push(digit);
        }
        if !number.decimals.is_empty() {
            out.push_str(self.point);
            out.push_str(&number.decimals);
        }
        out
    }
}

#[derive(Clone, Debug)]
struct Number {
    whole: u64,
    decimals: String,
}

impl Number {
    fn exact(&self) -> String {
        if self.decimals.is_empty() {
            self.whole.to_string()
        } else {
            format!("{}.{}", self.whole, self.decimals)
        }
    }

    fn times_ten_to(&self, power: u32) -> String {
        (self.exact().parse::<copydesk::Decimal>().unwrap() * copydesk::Decimal::from(10_u64.pow(power)))
            .to_string()
    }
}

/// Numbers of every length, with up to six decimals.
fn numbers() -> impl Strategy<Value = Number> {
    let whole = (0_u32..13).prop_flat_map(|length| 0..10_u64.pow(length));
    (whole, "|[0-9]{1,6}").prop_map(|(whole, decimals)| Number { whole, decimals })
}

/// Small numbers, with up to two decimals: what stands before a unit or a multiplier.
fn small() -> impl Strategy<Value = Number> {
    (2_u64..1000, "|[0-9]{1,2}").prop_map(|(whole, decimals)| Number { whole, decimals })
}

fn styles() -> impl Strategy<Value = Style> {
    select(STYLES)
}

#[test]
fn the_writers_write() {
    let number = Number { whole: 1_234_567, decimals: "80".to_owned() };
    let written: Vec<_> = STYLES.iter().map(|style| style.write(&number)).collect();
    assert_eq!(written[0], "1,234,567.80");
    assert_eq!(written[5], "12,34,567.80");
    assert_eq!(written[7], "1.234.567,80");
    assert_eq!(number.times_ten_to(3), "1234567800.00");
}

proptest! {
    #[test]
    fn digits(style in styles(), number in numbers()) {
        let text = style.write(&number);
        let sentence = if style.german() { format!("Sie zählten «{text}» Ziegen.") } else { format!("They counted «{text}» goats.") };
        // English does not group with a blank, so that two such numbers are one only where that is sure.
        prop_assume!(style.locale != "en" || style.group != " " || number.whole >= 1_000_000);
        // One group or three decimals: what the locale has decides where the text has the other.
        prop_assume!(style.is_usual() || number.decimals.len() != 3 || number.whole >= 1000);
        // Four digits without a separator may be a year.
        prop_assume!(!text.chars().all(|c| c.is_ascii_digit()) || text.len() < 4);
        let read = read(style.locale, &sentence);
        has(&read, &[("type", "number"), ("relation", "exact"), ("form", "digits"), ("value", &number.exact())]);
        // As many digits as were written: 2.50 claims more than 2.5.
        prop_assert_eq!(read["value"].as_str().unwrap(), number.exact());
    }

    #[test]
    fn plain_digits(whole in 3000_u64..1_000_000_000, german in any::<bool>()) {
        let (locale, sentence) = if german { ("de", format!("Sie zählten «{whole}» Ziegen.")) } else { ("en", format!("They counted «{whole}» goats.")) };
        has(&read(locale, &sentence), &[("type", "number"), ("form", "digits"), ("value", &whole.to_string())]);
    }

    #[test]
    fn full_width_digits(whole in 3_000_u64..1_000_000) {
        let text: String = whole.to_string().chars().map(|c| char::from_u32(u32::from(c) - 0x30 + 0xFF10).unwrap()).collect();
        has(&read("en", &format!("They counted «{text}» goats.")), &[("type", "number"), ("value", &whole.to_string())]);
    }

    #[test]
    fn english_words(n in (1_u32..12).prop_flat_map(|length| 2..10_u64.pow(length)), and in any::<bool>()) {
        let text = words::english_with(n, and);
        let read = read("en", &format!("They counted «{text}» goats."));
        has(&read, &[("type", "number"), ("form", "words"), ("value", &n.to_string())]);
    }

    #[test]
    fn german_words(n in (1_u32..7).prop_flat_map(|length| 2..10_u32.pow(length))) {
        // `hunderteins`, but `einundzwanzig`; before a noun it is inflected, so nobody writes it there.
        prop_assume!(n % 100 != 1);
        let text = words::german(n);
        let read = read("de", &format!("Sie zählten «{text}» Ziegen."));
        has(&read, &[("type", "number"), ("form", "words"), ("value", &n.to_string())]);
    }

    #[test]
    fn multipliers(number in small(), (locale, word, power) in select(&[
        ("en", " million", 6), ("en", " billion", 9), ("en", "bn", 9), ("en", " thousand", 3), ("en", " trillion", 12),
        ("de", " Millionen", 6), ("de", " Milliarden", 9), ("de", " Mio.", 6), ("de", " Mrd.", 9), ("de", " Billionen", 12),
    ][..])) {
        let style = STYLES[if locale == "de" { 7 } else { 0 }];
        let text = style.write(&number);
        let sentence = if style.german() { format!("Es gibt «{text}{word}» Ziegen.") } else { format!("There are «{text}{word}» goats.") };
        has(&read(locale, &sentence), &[("type", "number"), ("form", "mixed"), ("value", &number.times_ten_to(power))]);
    }

    #[test]
    fn money(number in small(), (locale, before, after, currency, power) in select(&[
        ("en", "$", "", "USD", 0), ("en", "$", " million", "USD", 6), ("en", "$", "bn", "USD", 9), ("en", "$", "m", "USD", 6),
        ("en", "€", "", "EUR", 0), ("en", "£", "", "GBP", 0), ("en", "A$", "", "AUD", 0), ("en", "US$", "", "USD", 0), ("en", "HK$", "bn", "HKD", 9),
        ("en", "", " euros", "EUR", 0), ("en", "", " dollars", "USD", 0), ("en", "USD ", "", "USD", 0), ("en", "", " EUR", "EUR", 0),
        ("en", "₹", " crore", "INR", 7), ("en-AU", "$", "", "AUD", 0), ("en-GB", "£", "m", "GBP", 6), ("en", "", " million yuan", "CNY", 6),
        ("de", "", " Euro", "EUR", 0), ("de", "", " €", "EUR", 0), ("de", "", " Mio. Euro", "EUR", 6), ("de", "", " Milliarden Euro", "EUR", 9),
        ("de", "", " US-Dollar", "USD", 0), ("de-CH", "", " Franken", "CHF", 0), ("de-CH", "CHF ", "", "CHF", 0),
    ][..])) {
        let style = STYLES[match locale { "de" => 7, "de-CH" => 11, _ => 0 }];
        let text = style.write(&number);
        let sentence = if style.german() { format!("Das kostet «{before}{text}{after}».") } else { format!("It costs «{before}{text}{after}».") };
        has(&read(locale, &sentence), &[("type", "money"), ("currency", currency), ("value", &number.times_ten_to(power))]);
    }

    #[test]
    fn shares(number in small(), (locale, after, unit) in select(&[
        ("en", "%", "percent"), ("en", " per cent", "percent"), ("en", " percent", "percent"), ("en", "pc", "percent"),
        ("en", " percentage points", "percentage-point"), ("en", " basis points", "basis-point"),
        ("de", " Prozent", "percent"), ("de", " %", "percent"), ("de", "\u{A0}%", "percent"), ("de", " Prozentpunkte", "percentage-point"),
    ][..])) {
        let style = STYLES[if locale == "de" { 7 } else { 0 }];
        let text = style.write(&number);
        let sentence = if style.german() { format!("Es waren «{text}{after}».") } else { format!("It was «{text}{after}».") };
        has(&read(locale, &sentence), &[("type", "percent"), ("unit", unit), ("value", &number.exact())]);
    }

    #[test]
    fn measures(number in small(), (locale, after, unit) in select(&[
        ("en", "km", "kilometer"), ("en", " km", "kilometer"), ("en", " kilometres", "kilometer"), ("en", " miles", "mile"), ("en", " sq km", "square-kilometer"),
        ("en", " km²", "square-kilometer"), ("en", " square miles", "square-mile"), ("en", "kg", "kilogram"), ("en", " tonnes", "tonne"),
        ("en", "mph", "mile-per-hour"), ("en", " km/h", "kilometer-per-hour"), ("en", "°C", "celsius"), ("en", " °F", "fahrenheit"),
        ("en", " litres", "liter"), ("en", "ft", "foot"), ("en", " feet", "foot"), ("en", " hectares", "hectare"), ("en", " MW", "megawatt"),
        ("en", " kilowatt-hours", "kilowatt-hour"), ("en", " hours", "hour"), ("en", " weeks", "week"), ("en", " minutes", "minute"),
        ("de", " Kilometer", "kilometer"), ("de", " km", "kilometer"), ("de", " Quadratkilometer", "square-kilometer"), ("de", " Tonnen", "tonne"),
        ("de", " Stundenkilometer", "kilometer-per-hour"), ("de", " km/h", "kilometer-per-hour"), ("de", " Grad Celsius", "celsius"), ("de", " Hektar", "hectare"),
        ("de", " Wochen", "week"), ("de", " Stunden", "hour"), ("de", " Liter", "liter"), ("de", " Kilowattstunden", "kilowatt-hour"),
    ][..])) {
        let style = STYLES[if locale == "de" { 7 } else { 0 }];
        let text = style.write(&number);
        let sentence = if style.german() { format!("Es waren «{text}{after}».") } else { format!("It was «{text}{after}».") };
        has(&read(locale, &sentence), &[("type", "quantity"), ("unit", unit), ("value", &number.exact())]);
    }

    #[test]
    fn ranges(low in 2_u64..500, more in 1_u64..500, (locale, before, between, after, unit) in select(&[
        ("en", "", "–", " km", "kilometer"), ("en", "", "-", " km", "kilometer"), ("en", "", " to ", " miles", "mile"), ("en", "", " – ", "kg", "kilogram"),
        ("de", "", " bis ", " Kilometer", "kilometer"), ("de", "", "–", " km", "kilometer"),
    ][..])) {
        let high = low + more;
        let sentence = format!("{} «{before}{low}{between}{high}{after}».", if locale == "de" { "Es waren" } else { "It was" });
        let (low, high) = (low.to_string(), high.to_string());
        let read = read(locale, &sentence);
        has(&read, &[("type", "quantity"), ("relation", "range"), ("unit", unit), ("low", &low), ("high", &high), ("value", "")]);
    }

    #[test]
    fn qualifiers(number in small(), (locale, before, relation) in select(&[
        ("en", "about", "approximate"), ("en", "nearly", "approximate"), ("en", "more than", "more_than"), ("en", "over", "more_than"), ("en", "at least", "at_least"),
        ("en", "less than", "less_than"), ("en", "fewer than", "less_than"), ("en", "up to", "at_most"), ("en", "at most", "at_most"),
        ("de", "rund", "approximate"), ("de", "etwa", "approximate"), ("de", "mehr als", "more_than"), ("de", "mindestens", "at_least"), ("de", "weniger als", "less_than"),
        ("de", "höchstens", "at_most"), ("de", "bis zu", "at_most"),
    ][..])) {
        let style = STYLES[if locale == "de" { 7 } else { 0 }];
        let text = style.write(&number);
        let sentence = if style.german() { format!("Es waren {before} «{text}» Ziegen.") } else { format!("There were {before} «{text}» goats.") };
        let read = read(locale, &sentence);
        has(&read, &[("type", "number"), ("relation", relation), ("value", &number.exact())]);
        let place = |name: &str| usize::try_from(read[name].as_u64().unwrap()).unwrap();
        prop_assert_eq!(&sentence[place("qualifier_start")..place("qualifier_end")], before);
    }

    #[test]
    fn ordinals(n in 1_u64..2000) {
        let suffix = match (n % 10, n % 100) { (_, 11..=13) => "th", (1, _) => "st", (2, _) => "nd", (3, _) => "rd", _ => "th" };
        has(&read("en", &format!("It was the «{n}{suffix}» goat.")), &[("type", "ordinal"), ("value", &n.to_string())]);
    }

    #[test]
    fn days(year in 1900_i16..2100, month in 1_i8..=12, day in 1_i8..=31, style in 0_usize..8) {
        let Ok(date) = jiff::civil::Date::new(year, month, day) else { return Ok(()) };
        let (locale, sentence, edtf) = match style {
            0 => ("en", format!("It opened on «{}».", date.strftime("%B %-d, %Y")), date.strftime("%Y-%m-%d")),
            1 => ("en", format!("It opened on «{}».", date.strftime("%-d %B %Y")), date.strftime("%Y-%m-%d")),
            2 => ("en", format!("It opened on «{}».", date.strftime("%Y-%m-%d")), date.strftime("%Y-%m-%d")),
            3 => ("en", format!("It opened on «{}».", date.strftime("%B %-d")), date.strftime("XXXX-%m-%d")),
            4 => ("en", format!("It opened in «{}».", date.strftime("%B %Y")), date.strftime("%Y-%m")),
            5 => ("de", format!("Sie öffnete am «{}».", date.strftime("%d.%m.%Y")), date.strftime("%Y-%m-%d")),
            6 => ("de", format!("Sie öffnete am «{}. {} {year}».", day, MONATE[month as usize - 1]), date.strftime("%Y-%m-%d")),
            _ => ("de", format!("Sie öffnete im «{} {year}».", MONATE[month as usize - 1]), date.strftime("%Y-%m")),
        };
        has(&read(locale, &sentence), &[("type", "date"), ("edtf", &edtf.to_string())]);
    }

    #[test]
    fn clocks(hour in 0_u32..24, minute in 0_u32..60, (locale, form) in select(&[("en", 0), ("en", 1), ("en", 2), ("de", 3), ("de", 4)][..])) {
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        let half = if hour < 12 { "am" } else { "pm" };
        let text = match form {
            0 => format!("{hour:02}:{minute:02}"),
            1 => format!("{twelve}.{minute:02}{half}"),
            2 => format!("{twelve}:{minute:02} {}.m.", &half[..1]),
            3 => format!("{hour}.{minute:02} Uhr"),
            _ => format!("{hour:02}:{minute:02} Uhr"),
        };
        let sentence = if locale == "de" { format!("Sie öffnet um «{text}» wieder.") } else { format!("It opens at «{text}» again.") };
        has(&read(locale, &sentence), &[("type", "time"), ("value", &format!("{hour:02}:{minute:02}"))]);
    }
}

const MONATE: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// Quotations in every pair of marks, nested twice.
#[test]
fn quotations() {
    for (outer, inner) in
        [("“”", "‘’"), ("„“", "‚‘"), ("»«", "›‹"), ("«»", "‹›"), ("\"\"", "''"), ("‘’", "“”")]
    {
        let pair = |marks: &str| {
            let mut marks = marks.chars();
            (marks.next().unwrap().to_string(), marks.next().unwrap().to_string())
        };
        let ((o1, c1), (o2, c2)) = (pair(outer), pair(inner));
        let text = format!(
            "The mayor said: {o1}They told us {o2}wait for rain{c2} and we waited.{c1} Then it rained."
        );
        let document = parser("en").parse(&text);
        let quotes: Vec<_> = document
            .mentions
            .iter()
            .filter_map(|mention| match &mention.value {
                copydesk::Value::Quote(quote) => Some((quote.level, &text[quote.content.range()])),
                _ => None,
            })
            .collect();
        let whole = format!("They told us {o2}wait for rain{c2} and we waited.");
        assert_eq!(quotes, [(0, whole.as_str()), (1, "wait for rain")], "{text}");
    }
}
