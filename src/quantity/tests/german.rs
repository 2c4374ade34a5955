//! Amounts in German sentences, and in languages without tables: the text, and what is read in it.

use crate::document::Value;
use crate::quantity::tests::said;

/// The amounts, ordinals and labels of a text: span, value or bounds, unit or currency, noun.
pub(super) fn read(locale: &str, text: &str) -> String {
    let parser = crate::Parser::builder().locale(locale).unwrap().build();
    let document = parser.parse(text);
    assert_eq!(document.audit(), Ok(()), "{text}");
    let rows = document.mentions.iter().filter_map(|mention| {
        let (unit, noun) = match &mention.value {
            Value::Number(number) => (number.unit.clone(), number.noun.clone()),
            Value::Quantity(quantity) => {
                (Some(quantity.unit.to_string()), quantity.role.map(|_| "age".into()))
            }
            Value::Money(money) => (Some(money.currency.to_string()), money.unit.clone()),
            Value::Percent(percent) => (Some(percent.unit.clone()), percent.noun.clone()),
            Value::Ordinal(ordinal) => return Some(format!("{} = {}.", mention.text, ordinal.value)),
            Value::Label(_) => return Some(format!("{} = label", mention.text)),
            _ => return None,
        };
        let amount = mention.value.amount().map(said).unwrap_or_default();
        let words = [Some(amount), unit, noun].into_iter().flatten().collect::<Vec<_>>();
        Some(format!("{} = {}", mention.text, words.join(" ")))
    });
    rows.collect::<Vec<_>>().join("; ")
}

#[track_caller]
pub(super) fn all(locale: &str, rows: &[(&str, &str)]) {
    for (text, wanted) in rows {
        assert_eq!(read(locale, text), *wanted, "{text}");
    }
}

#[test]
fn verbs_of_movement_need_their_preposition() {
    all(
        "de",
        &[
            ("Der Preis stieg um 3 Prozent.", "3 Prozent = Up 3 percent"),
            ("Der Preis stieg auf 3 Prozent.", "3 Prozent = 3 percent"),
            ("Der Index fiel unter 700 Punkte.", "700 = LessThan 700 Punkt"),
            ("In der Nacht fielen 20 Liter Regen.", "20 Liter = 20 liter"),
            ("Ein Rückgang von 4 Prozent", "4 Prozent = Down 4 percent"),
            ("Die Aktie verlor 5 Prozent.", "5 Prozent = Down 5 percent"),
            (
                "Der Ertrag sank von 70 auf 61 Millionen Euro.",
                "70 auf 61 Millionen Euro = Down 61000000..70000000 EUR",
            ),
            (
                "Sie wuchs von 800.000 auf 1,2 Millionen Stück.",
                "800.000 auf 1,2 Millionen = Up 800000..1200000 Stück",
            ),
        ],
    );
}

#[test]
fn multiples_and_ages() {
    all(
        "de",
        &[
            ("ein zehnfacher Anstieg", "zehnfacher = 10"),
            ("Die 3-fache Menge ist einfach zu viel.", "3-fache = 3"),
            ("Er ist 35 und wohnt hier.", "35 = 35 year age"),
            ("Es ist 35.", "35 = 35"),
            ("Kinder im Alter von 4 und 7 Jahren", "4 = 4 year age; 7 Jahren = 7 year age"),
            ("Es dauert einen Tag oder zwei.", "zwei = 2 day"),
        ],
    );
}

#[test]
fn halves_and_articles() {
    all(
        "de",
        &[
            ("Eine halbe Million Bienen", "Eine halbe Million = 500000 Bienen"),
            ("nach einer halben Stunde", "einer halben Stunde = 0.5 hour"),
            ("ein halbes Dutzend Hunde", "ein halbes Dutzend = 6 Hund"),
            ("fast die Hälfte der Betten", "die Hälfte = Approximate 0.5 Bett"),
            ("in der zweiten Hälfte", "zweiten = 2."),
            ("zwei Fünftel der Plätze", "zwei Fünftel = 0.4 Platz"),
            ("ein bis zwei Prozent", "ein bis zwei Prozent = 1..2 percent"),
            ("einen Euro, ein Prozent, ein Haus, eine Stunde", "einen Euro = 1 EUR; ein Prozent = 1 percent"),
        ],
    );
}

#[test]
fn sums_of_money_as_they_are_written() {
    all(
        "de",
        &[
            ("Es kostet 5,– Euro.", "5,– Euro = 5 EUR"),
            ("Es kostet Fr. 420.– mehr.", "Fr. 420.– = 420 CHF"),
            ("Es kostet 60 bis 95 Rp. mehr.", "60 bis 95 Rp. = 0.60..0.95 CHF"),
            ("Es waren 310 TEUR.", "310 TEUR = 310000 EUR"),
            ("Es waren 7 T€ und 3 M€.", "7 T€ = 7000 EUR; 3 M€ = 3000000 EUR"),
            ("Die 100 M Freistil", "100 = 100 Freistil"),
            ("Der Hebesatz ist 41,5 v. H.", "41,5 v. H. = 41.5 percent"),
        ],
    );
}

#[test]
fn ordinals_with_full_stops() {
    all(
        "de",
        &[
            ("im 3.–5. Stock", "3. = 3.; 5. = 5."),
            ("Tore: Huber (12.), Maier (90.+3)", "12. = 12.; 90. = 90."),
            ("der fünfundzwanzigste Gast", "fünfundzwanzigste = 25."),
            ("die hunderttausendste Kundin", "hunderttausendste = 100000."),
            ("Er zahlte 5. Danach ging er.", "5 = 5"),
        ],
    );
}

#[test]
fn nouns_that_are_counted() {
    all(
        "de",
        &[
            ("Hunderte ihr Vieh", "Hunderte = 100..1000"),
            ("1,5 Mal so viel", "1,5 = 1.5"),
            ("eine 4-Zimmer-Wohnung", "4 = 4 Zimmer"),
            ("das 40-Millionen-Loch", "40-Millionen = 40000000"),
            ("2 Dutzend Brezeln", "2 Dutzend = 24 Brezeln"),
            ("26 Zuschüsse und 3 Sportvereine", "26 = 26 Zuschuss; 3 = 3 Sportverein"),
            ("300 AX-5-Zellen", "300 = 300; AX-5 = label"),
            ("12 kamen, vier Gäste blieben", "12 = 12; vier = 4 Gast"),
        ],
    );
}

#[test]
fn times_that_look_like_numbers() {
    all(
        "de",
        &[
            ("Sie lief 4:10 Minuten.", "4:10 Minuten = 250 second"),
            ("Er brauchte 2:03:59 Stunden.", "2:03:59 Stunden = 7439 second"),
            ("3,5 Grad am Abend (19.40), 20.000 Gäste", "3,5 Grad = 3.5 generic; 20.000 = 20000 Gast"),
            ("Um 19.30 Uhr kosten sie 20.000 Euro.", "20.000 Euro = 20000 EUR"),
        ],
    );
}

#[test]
fn ages() {
    all(
        "de",
        &[
            ("im Alter von 6 Wochen", "6 Wochen = 6 week age"),
            ("der Sänger (Jona Ahlers, 61) und Ulla Brand, 48, kamen", "61 = 61 year age; 48 = 48 year age"),
            ("sagt Lena Moser-Adebayo, 63, leise", "63 = 63 year age"),
            ("in Hamburg, 21, waren", "21 = 21"),
            ("seit 6 Wochen", "6 Wochen = 6 week"),
            ("ein 8-jähriges Kind", "8-jähriges = 8 year age"),
        ],
    );
}

#[test]
fn digits_that_name() {
    all(
        "de",
        &[
            ("der ICE 571 hielt", "ICE 571 = label"),
            ("in Wagen 8 sangen vierzig Leute", "Wagen 8 = label; vierzig = 40 Leute"),
            ("am Kanal 17 bis 19 Euro", "17 bis 19 Euro = 17..19 EUR"),
            ("Tel. (01234) 56-0", "(01234) 56-0 = label"),
            ("die Akte 0172", ""),
            ("Turnschuhe à la ’68 trug", ""),
            ("am Lindenring 14–18 (Baujahr)", "Lindenring 14–18 = label"),
            ("mit 10 GB Daten und 90 PS Leistung", "10 GB = 10 gigabyte; 90 PS = 90 x-metric-horsepower"),
            (
                "4 Prozent mehr als 2023; mehr als 2023 Stimmen",
                "4 Prozent = 4 percent; 2023 = MoreThan 2023 Stimme",
            ),
            ("Um fünf vor zwölf waren sie da", ""),
        ],
    );
}

#[test]
fn languages_without_tables() {
    all(
        "fr",
        &[
            ("12,4 millions d'autres", "12,4 millions = 12400000"),
            ("300 M€ et 12 k€", "300 M€ = 300000000 EUR; 12 k€ = 12000 EUR"),
            ("1\u{202F}200 arbres", "1\u{202F}200 = 1200 arbre"),
            ("tél. 01 23 45 67 89", "01 23 45 67 89 = label"),
        ],
    );
    all("ru", &[("около 318,7 млн рублей и 5 тыс. руб.", "318,7 млн = 318700000; 5 тыс. руб. = 5000 RUB")]);
    all("tr", &[("%40 ve ‰ 8", "%40 = 40 percent; ‰ 8 = 8 permille")]);
    all("ar", &[("نحو ٪١٥ من", "٪١٥ = 15 percent")]);
    all(
        "ja",
        &[("約３０．６％と25kg。気温は3℃", "３０．６％ = 30.6 percent; 25kg = 25 kilogram; 3℃ = 3 celsius")],
    );
    all("ja", &[("気温は-3℃、５０～６０円", "-3℃ = -3 celsius; ５０～６０円 = 50..60 JPY")]);
    all("es", &[("a las 17:30 h", "")]);
    all("ja", &[("費用は18万5千円、2024年９月", "")]);
}
