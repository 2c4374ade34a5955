//! Labels: digits that name, and those beside them that do not.

use super::all;

#[test]
fn house_numbers_are_small() {
    all(&[
        ("de", "Er wohnt Lindenstraße 1234, Lindenstraße 14–1800.", "1234 = 1234; 14–1800 = 14–1800"),
        (
            "de",
            "Er wohnt Lindenstraße 14bc, Lindenstraße 14,5, Lindenstraße 14 km, Lindenstraße 14 %.",
            "14,5 = 14.5; 14 km = 14 kilometer; 14 % = 14 percent",
        ),
        (
            "de",
            "Er wohnt Lindenstraße 14–18, Karl-Marx-Straße 5, Hauptstr. 5.",
            "Lindenstraße 14–18 = Address; Karl-Marx-Straße 5 = Address; Hauptstr. 5 = Address",
        ),
        // What streets end in is a street's name with others before it only.
        ("de", "Er wohnt Karl-Marx-Ring 5.", "Karl-Marx-Ring 5 = Address"),
        ("de", "Sie sahen vom Ring 5.", "5 = 5"),
    ]);
}

#[test]
fn post_codes_stand_behind_a_street() {
    all(&[
        (
            "de",
            "Er wohnt Lindenstraße 5, 10117 Berlin, oder Lindenstraße 5a, 10117 Berlin.",
            "Lindenstraße 5 = Address; 10117 = Code; Lindenstraße 5a = Address; 10117 = Code",
        ),
        (
            "de",
            "Er wohnt Lindenstraße 512345678, 10117 Berlin.",
            "512345678 = 512345678; 10117 = 10117 Berlin",
        ),
        ("de", "Er wohnt Lindenstraße, 10117 Berlin.", "10117 = 10117 Berlin"),
        (
            "en",
            "He lives in Leeds, CA 90049-1234, Reno, NV 90049-12, Bend, OR 90049a, Rye, NY 90049.",
            "CA 90049-1234 = Code; 90049 = 90049; 12 = 12; NY 90049 = Code",
        ),
    ]);
}

#[test]
fn mail_and_tags() {
    all(&[
        ("en", "Mail ann7@example.org, @7 of them, a@b1.", "ann7@example.org = Code; 7 = 7; a@b1 = Code"),
        (
            "en",
            "See #1234567890123, #5, #Euro24, @name7.",
            "1234567890123 = 1234567890123; #5 = Name; #Euro24 = Code; @name7 = Code",
        ),
        ("en", "<a id=\"20350781\" x='5'> it is", "20350781 = Code; 5 = Code"),
    ]);
}

#[test]
fn codes_of_letters_and_digits() {
    all(&[
        (
            "en",
            "Order A202107211321363588510367 now, EUR5 and EUR7.5, A5.",
            "EUR5 = 5 EUR; EUR7.5 = 7.5 EUR; A5 = Name",
        ),
        (
            "en",
            "Use A320-200, A320-b7, R2-D2, USB3.0, A320.b7.",
            "A320-200 = Name; A320 = Name; b7 = Name; R2-D2 = Name; USB3.0 = Name; A320.b7 = Name",
        ),
        (
            "en",
            "Pay to DE893704004405320130 or DE89 3704 0044 0532 0130 00.",
            "DE893704004405320130 = Code; DE89 3704 0044 0532 0130 00 = Code",
        ),
        (
            "en",
            "The B-52 flew, TA-35, MiG-29, FTSE-100.",
            "B-52 = Name; TA-35 = Name; MiG-29 = Name; FTSE-100 = Name",
        ),
    ]);
}

#[test]
fn numbers_of_books_and_cases() {
    all(&[
        ("en", "The book 978-3-16-148410-0 is out.", "978-3-16-148410-0 = Code"),
        (
            "en",
            "The book 978-3-16-148410 is out, 978-3-16-148410-00 is not.",
            "978 = 978; 3 = 3; 16 = 16; 148410 = 148410; 978 = 978; 3 = 3; 16 = 16; 148410 = 148410",
        ),
        (
            "en",
            "See case 2:19-cv-01234, 12345-cr-123, 19-cr-12.",
            "2:19-cv-01234 = Code; 12345 = 12345; 123 = 123; 19 = 19; 12 = 12",
        ),
        ("en", "The filing, 1:2019-cv-00123, was sealed.", "1:2019-cv-00123 = Code"),
    ]);
}

#[test]
fn times_of_races() {
    all(&[
        ("en", "It took 1:36.6, 4:39 left, 1:02:03.", "1:36.6 = Code; 4:39 = Code; 1:02:03 = Code"),
        ("en", "It took 1:36.1234, 1:36.6.5.", ""),
    ]);
}

/// Whatever else is read of it.
#[test]
fn a_share_with_its_figure_in_brackets_is_no_note() {
    let parser = copydesk::Parser::builder().locale("en").unwrap().build();
    let labels =
        |text| parser.parse(text).mentions.iter().any(|m| matches!(m.value, copydesk::Value::Label(_)));
    assert!(labels("It grew [20] in a year."));
    assert!(!labels("It grew [20] percent in a year."));
}

#[test]
fn names_with_a_number() {
    all(&[
        (
            "en",
            "Boeing-737, Galaxy-S23, Boeing 737-800, Boeing 737-80a, Boeing 737- or so.",
            "Boeing-737 = Name; Galaxy-S23 = Name; Boeing 737-800 = Name; Boeing 737-80a = Name; Boeing 737 = Name",
        ),
        (
            "en",
            "The Galaxy Q came, Galaxy A1234567890 came, Galaxy S23-5 came, Galaxy S23-x came, Apple A5.",
            "Galaxy S23-5 = Name; Galaxy S23 = Name; A5 = Name",
        ),
        ("en", "An Airbus A390long landed.", "Airbus A390long = Name"),
        (
            "en",
            "It is Windows 8.1, Windows 8.100, Windows 2000.",
            "Windows 8.1 = Name; 8.100 = 8.100; Windows 2000 = Name",
        ),
        (
            "en",
            "Section 8.1.2, Section 23-2-302, Section 12A, Section 12abcd, Section 12th.",
            "Section 8.1.2 = Name; Section 23-2-302 = Name; Section 12A = Name; 12th = 12.",
        ),
        (
            "en",
            "Flight CB 404, flight CB 404.5, flight CB 404x, flight CBX 404.",
            "Flight CB 404 = Name; 404.5 = 404.5; 404x = 404; 404 = 404",
        ),
    ]);
}

#[test]
fn several_numbers_with_one_name() {
    all(&[
        (
            "en",
            "Pages 3-5 and 7, Pages 3, 4 and 12345, pages 3, 4.5.",
            "Pages 3-5 and 7 = Name; Pages 3, 4 = Name; 12345 = 12345; pages 3 = Name; 4.5 = 4.5",
        ),
        (
            "en",
            "pages 3, 4 million, pages 3 and 4 goats, Pages 5 and 6 Goats, Pages 1999.",
            "pages 3 = Name; 4 million = 4000000; pages 3 = Name; 4 = 4 goat; Pages 5 = Name; 6 = 6 goat; Pages 1999 = Name",
        ),
    ]);
}

#[test]
fn a_number_that_counts_behind_a_name() {
    all(&[
        (
            "de",
            "In der Gruppe 5 neue Spieler, die Linie 7 fährt nicht, Absatz 2 Satz 1.",
            "5 = 5 Spieler; Linie 7 = Name; Absatz 2 = Name; Satz 1 = Name",
        ),
        (
            "en",
            "a group 5 plural goats, the Group 5 goats, Group 5 goats, a Game 7 win, the game 7 win.",
            "5 = 5 goat; Group 5 = Name; Group 5 = Name; Game 7 = Name; 7 = 7",
        ),
        ("en", "the Group 5 win, the group 5 win, Room 5 door.", "Group 5 = Name; 5 = 5; Room 5 = Name"),
    ]);
}

#[test]
fn roads() {
    all(&[(
        "de",
        "die A 7, die A7, die A 1234, die A 7,5.",
        "A 7 = Name; A7 = Name; 1234 = 1234; 7,5 = 7.5",
    )]);
}

#[test]
fn versions() {
    all(&[(
        "en",
        "Note 10 Plus, Web 2.0, WEB 2.0, But 2.0, Web 2.0 goats, Web 2.0.1, Web 3.1.",
        "Note 10 = Name; Web 2.0 = Name; 2.0 = 2.0; 2.0 = 2.0; 2.0 = 2.0 goat; 2.0.1 = Code; 3.1 = 3.1",
    )]);
}

#[test]
fn emergencies_and_agents() {
    all(&[(
        "en",
        "Call 911 now, call 911 goats, dial 911, 911 came, agent 007, 787 Dreamliner.",
        "911 = Phone; 911 = 911 goat; 911 = Phone; 911 = 911; 007 = Name; 787 Dreamliner = Name",
    )]);
}

#[test]
fn phone_numbers() {
    all(&[
        (
            "nl",
            "+31612345678 is een nummer, +49 (0) 30 901820 ook.",
            "+31612345678 = Phone; +49 (0) 30 901820 = Phone",
        ),
        (
            "de",
            "(030) 90-0, (030) 90-12-34, (030) 90 123.",
            "(030) 90-0 = Phone; (030) 90-12-34 = Phone; (030) 90 123 = Phone",
        ),
        // No part of a number that stands in parentheses.
        ("de", "(030) 90 12, (030) 1234567890.", "90 = 90; 12 = 12; 1234567890 = 1234567890"),
        (
            "en",
            "Tel. 0123456789, 01 23 45 67 89, 06-555-0199, 06 555 0199.",
            "0123456789 = Phone; 01 23 45 67 89 = Phone; 06-555-0199 = Phone; 555 = 555",
        ),
        (
            "en",
            "Tel: 1234567, Tel. 1234567890123, Tel. 12 345 678, Tel. 12345-6, Tel. 12345678901.",
            "1234567 = Phone; 1234567890123 = 1234567890123; 12 345 678 = 12345678; 12345-6 = Phone; 12345678901 = Phone",
        ),
    ]);
}

#[test]
fn scores() {
    all(&[
        (
            "en",
            "Leeds won 2-1, 2-1234, 2-0, 0-0, 2-1.5, a 2-1 lead, a 3-5 lead singers.",
            "2-1 = Score; 2-1234 = 2–1234; 2-0 = Score; 0-0 = Score; 2 = 2; 1.5 = 1.5; 2-1 = Score; 3-5 = 3–5 singer",
        ),
        ("en", "It was 38:22 (22:12), 6-4, 7-5.", "22:12 = Score; 6-4 = Score; 7-5 = Score"),
        ("en", "6-4, 8-9 too.", "6-4 = Score; 8-9 = 8–9"),
        (
            "en",
            "She lost 11-9, 9-11, 7-11, 11-8, 9-11.",
            "11-9 = Score; 9-11 = Score; 7-11 = Score; 11-8 = Score; 9-11 = Score",
        ),
        ("de", "Die Löwen verloren 4:10 gegen die Bären.", "4:10 = Score"),
        (
            "en",
            "They lost 100-99 and 120-3, the code is 123-12-1234.",
            "100-99 = Score; 120-3 = Score; 123 = 123; 12 = 12; 1234 = 1234",
        ),
        ("de", "Es war 1:100, ein 20:15 Sieg, 3:1, 3:1-Sieg.", "20:15 = Score; 3:1 = Score; 3:1 = Score"),
    ]);
}

#[test]
fn odds() {
    all(&[(
        "en",
        "It was 3-to-1, 3-to-5, 3-to-0, 3-to-1.5, 3-to-1-on.",
        "3-to-1 = Score; 3-to-5 = 3–5; 3 = 3; 0 = 0; 3 = 3; 1.5 = 1.5; 3 = 3; 1 = 1",
    )]);
}

#[test]
fn prepositions_are_no_roads() {
    all(&[
        (
            "es",
            "A 120 km/h. A 20 euros. A 3 años. La A 6, la A-6.",
            "120 km/h = 120 kilometer-per-hour; 20 euros = 20 EUR; 3 años = 3 year; A 6 = Name; A-6 = Name",
        ),
        ("it", "A 30 chilometri. E 20 anni dopo.", "30 chilometri = 30 kilometer; 20 anni dopo = XXXX"),
        ("pt", "A 30 quilômetros.", "30 quilômetros = 30 kilometer"),
        ("fr", "A 120 km/h.", "120 km/h = 120 kilometer-per-hour"),
    ]);
}

#[test]
fn phones_that_are_grouped_like_numbers() {
    all(&[
        ("es", "el teléfono 677 904 624 para ayudar", "677 904 624 = Phone"),
        ("es", "subió al 900 123 456 de ayer", "900 123 456 = 900123456; ayer = XXXX-XX-XX"),
        ("pt", "WhatsApp 912 345 678", "912 345 678 = Phone"),
        ("es", "por WhatsApp 600 123 456", "600 123 456 = Phone"),
    ]);
}

#[test]
fn laws_and_dockets() {
    all(&[
        ("de", "nach §§ 12 und 13 StGB", "§§ 12 und 13 = Name"),
        ("de", "Az. 1 BvR 12/20; so 2 BvR 7/19.", "Az. 1 BvR 12/20 = Name; 2 BvR 7/19 = Name"),
        ("de", "3 StR 45, 3 StR 1/200", "3 StR = Name; 45 = 45; 3 StR = Name"),
        ("de", "Linien 3 und 4 Busse", "Linien 3 = Name; 4 = 4 Busse"),
    ]);
}

#[test]
fn codes_of_several_parts() {
    all(&[
        ("es", "el informe N°. DFOE-SAF-IF-00009-2019, que", "DFOE-SAF-IF-00009-2019 = Code"),
        ("en", "A Core i7-9700K and SARS-CoV-2 are names.", "Core i7-9700K = Name; SARS-CoV-2 = Name"),
        ("en", "It ran [20] km, as he wrote [3].", "20 = 20; 3 = Name"),
    ]);
}

#[test]
fn goals_make_scores_in_romance_languages() {
    all(&[
        ("es", "Encajó el primer tanto (0-1, minuto 6).", "primer = 1.; 0-1 = Score; 6 = 6"),
        ("pt", "O segundo gol (2-0) veio tarde.", "2-0 = Score"),
        ("fr", "Il était l'invité d'Europe 1.", "Europe 1 = Name"),
    ]);
}

#[test]
fn figures_of_machines_are_no_amounts() {
    all(&[
        ("en", "It plays at 720p/1080p.", "720p = Name; 1080p = Name"),
        ("en", "The Radek Pro 5400M or 5600M.", ""),
        ("en", "It cost $5400M, or 5400M euros.", "$5400M = 5400000000 USD; 5400M euros = 5400000000 EUR"),
        ("en", "It costs 30p per kW/h.", "30p = 0.30 GBP"),
        ("en", "The bill was 4m/- then.", ""),
    ]);
}
