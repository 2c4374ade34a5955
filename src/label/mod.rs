//! Digits that name and do not count: `Game 7`, `Boeing 737`, `2-2`, phone numbers.
//!
//! A label that is none costs an amount, so each form here needs a reason to be one. This is all the evidence there is;
//! without any of it digits are an amount.
//!
//! | evidence | a label | an amount |
//! | --- | --- | --- |
//! | a naming word before | `Section 427`, `category 4` | `in the section 427 people` |
//! | … with a capital, where it is a verb or measure too | `Day 3`, `Group 5` | `they group 5 of them` |
//! | … in the plural, with all its numbers | `Articles 5 and 6` | `in three articles 5 errors` |
//! | a naming sign, glued or not | `No. 7`, `#5`, `§ 218` | |
//! | a capital and a name whose models are numbers | `Boeing 737`, `iPhone 11` | `Boeing 737 million` |
//! | a capital before a version that ends in a zero | `Web 2.0` | `grew 2.0 per cent` |
//! | a word behind that makes it one | `787 Dreamliner`, `90001 ZIP code` | |
//! | letters glued to digits, or by a hyphen to capitals | `G7`, `XC40`, `B-52`, `COVID-19` | `5km`, `US$5`, `GMT-5` |
//! | shape: more than one point, a slash of ones all know, zeros before | `3.2.1`, `24/7`, `007` | `1/2` |
//! | shape: a phone number's, a web address', an account's | `(212) 555-0143` | |
//! | two numbers with a hyphen or colon, and a match or vote near them | `won 3-1`, `a 5-4 ruling` | `3-5 days` |
//! | the same behind the two that play, with a dash between | `Lens - Nice 1-3` | `Lens - Nice 1-3 heures` |
//! | a law's or file's word before thousands or a year | `Lei 8.666`, `expediente 12/2023` | `lei 8 vezes` |
//! | a post code's shape behind a street, before its place | `Ring 5, 10117 Berlin` | `Ring, 10117 Menschen` |
//! | a verb of calling before a short number | `SMS til 1272` | `ring 20 kunder` |
//! | a street's name behind or before | `221 Main Street` | `5 Wall Street banks` |
//! | a list's mark at the beginning of a line | `3. Sleep` | `5.5 million` |
//! | brackets or the quotation marks of an attribute around it | `[3]`, `id="20350781"` | `[20] people` |
//!
//! What counts outweighs what names: a percent sign, a currency, a multiplier or a unit behind the digits, or a plural
//! that they count, makes an amount of them whatever stands before. Words and signs are in the tables of each language,
//! names that are the same in all languages in one.
//!
//! ```
//! use copydesk::Parser;
//!
//! let kinds = |text: &str| {
//!     let document = Parser::builder().locale("en")?.build().parse(text).into_owned();
//!     let shown = document.mentions.iter().map(|mention| format!("{} {}", mention.value.kind(), mention.text));
//!     Ok::<_, copydesk::Error>(shown.collect::<Vec<_>>().join(", "))
//! };
//! assert_eq!(kinds("He sat in Section 427, Row 21.")?, "label Section 427, label Row 21");
//! assert_eq!(kinds("In the section 427 people sat.")?, "number 427");
//! assert_eq!(kinds("Articles 5 and 6 apply.")?, "label Articles 5 and 6");
//! assert_eq!(kinds("An XC40 and a B-52 of the G7.")?, "label XC40, label B-52, label G7");
//! assert_eq!(kinds("It is 5km and US$5.")?, "quantity 5km, money US$5");
//! assert_eq!(kinds("They won 3-1 after 3-5 days.")?, "label 3-1, quantity 3-5 days");
//! assert_eq!(kinds("Web 2.0 grew 2.0 per cent.")?, "label Web 2.0, percent 2.0 per cent");
//! assert_eq!(kinds("Release 3.2.1 is out, 24/7.")?, "label 3.2.1, label 24/7");
//! assert_eq!(kinds("221 Main Street, (212) 555-0143")?, "label 221 Main Street, label (212) 555-0143");
//! assert_eq!(kinds("The Boeing 737 made the firm 737 million.")?, "label Boeing 737, number 737 million");
//! # Ok::<(), copydesk::Error>(())
//! ```

mod address;
mod code;
mod look;
mod name;
mod phone;
mod score;
mod tables;

pub(crate) use tables::Tables;

use serde::{Deserialize, Serialize};

use crate::cursor::{char_at, is_gap, is_hyphen, is_letter};
use crate::label::look::skip_blank;
use crate::number::Context;
use crate::span::Found;

/// Digits that name.
///
/// ```
/// use copydesk::{Parser, Value, label::LabelRole};
///
/// let document = Parser::default().parse("A Boeing 737 flew them to Game 7.");
/// let roles: Vec<_> = document.mentions.iter().map(|mention| match &mention.value {
///     Value::Label(label) => label.role,
///     other => panic!("{other:?}"),
/// }).collect();
/// assert_eq!(roles, [LabelRole::Name, LabelRole::Name]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Label {
    /// What kind of name they are.
    pub role: LabelRole,
}

/// What kind of name digits are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LabelRole {
    /// `Game 7`, `Boeing 737`, `G7`.
    Name,
    /// `2-2`.
    Score,
    /// A phone number.
    Phone,
    /// A post code, a flight number, an identifier.
    Code,
    /// A house number.
    Address,
}

/// Whether a label may begin with the letters from `at` to `end` though they begin nothing that is listed: by what stands
/// behind them, as addresses, codes, products and streets have it. Must hold wherever [`read`] finds one.
pub(crate) fn may_begin(text: &str, tables: &Tables, at: usize, end: usize) -> bool {
    let Some(next) = char_at(text, end) else { return false };
    let capital = || char_at(text, at).is_some_and(char::is_uppercase);
    let figures = |place: usize| {
        let place = skip_blank(text, place);
        char_at(text, place).is_some_and(|c| {
            c.is_ascii_digit() || c.is_uppercase() && address::own_word(tables, text, place).is_some()
        })
    };
    match next {
        ' ' => capital() && figures(end),
        ',' | ';' | '!' | '?' | ')' | '\n' | '\'' => false,
        '.' if capital() && figures(end + 1) => true,
        '.' | ':' | '@' | '/' | '_' | '+' => {
            char_at(text, end + 1).is_some_and(|c| c.is_ascii_alphanumeric() || c.is_ascii_punctuation())
        }
        c if is_hyphen(c) => char_at(text, end + c.len_utf8()).is_some_and(|c| !c.is_whitespace()),
        c if is_gap(c) => capital() && figures(end),
        c => c.is_numeric() || is_letter(c),
    }
}

/// Whether what may be read as a date or a time at `at` is a label: hours that are a score (`lost 2-4 on Friday night`), days
/// that are sets of tennis (`venceu por 6/2 e 6/3`), years that are called (`SMS til 1272`) or lived in (`at 1984 Main Street`).
pub(crate) fn outranks_date(cx: &Context<'_, '_>, tables: &Tables, at: usize, hours: bool) -> bool {
    if !char_at(cx.text, at).is_some_and(|c| c.is_ascii_digit()) {
        return false;
    }
    hours && score::is_told(cx, tables, at)
        || score::is_set_and_day(cx, tables, at)
        || name::is_called(cx, tables, at)
        || address::is_told(cx, tables, at)
}

/// The label that begins at `at`, the start of a word or number or a sign.
///
/// ```text
/// label   = web | name | code | phone | score | address
/// name    = naming-word number | number named-after | listed-name
/// code    = letters digits… | digits ("." digits){2,} | …
/// score   = digits ("-" | ":") digits            ; with a word of matches near it
/// address = number [","] street-name | street-name [","] number
/// ```
pub(crate) fn read(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<Found<Label>> {
    let first = char_at(cx.text, at)?;
    let (role, end) = if is_letter(first) {
        code::web(cx.text, at)
            .or_else(|| address::named_for_day(cx, tables, at))
            .or_else(|| name::read(cx, tables, at))
            .or_else(|| address::street_then_number(cx, tables, at))
            .or_else(|| address::street_name_then_number(cx, tables, at))
            .or_else(|| code::post_code_after_region(cx, tables, at))
            .or_else(|| code::token(cx, tables, at))
    } else if first.is_ascii_digit() {
        code::web(cx.text, at)
            .or_else(|| {
                let joined = score::joined_before(cx.text, at) && !name::second(cx, tables, at);
                name::fixed(cx, tables, at).filter(|_| !joined)
            })
            .or_else(|| name::item(cx, at))
            .or_else(|| name::note(cx, at))
            .or_else(|| code::attribute(cx.text, at))
            .or_else(|| phone::read(cx, tables, at))
            .or_else(|| code::digits_first(cx, tables, at))
            .or_else(|| score::read(cx, tables, at))
            .or_else(|| name::number_first(cx, tables, at))
            .or_else(|| address::number_then_street(cx, tables, at))
    } else {
        match first {
            '+' | '(' => phone::read(cx, tables, at),
            '@' | '#' => code::handle(cx.text, at),
            '§' | '№' => name::read(cx, tables, at),
            _ => None,
        }
    }?;
    Some(Found::new(at, end, Label { role }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Value;

    fn labels(locale: &str, text: &str) -> Vec<(LabelRole, String)> {
        let parser = crate::Parser::builder().locale(locale).unwrap().build();
        let document = parser.parse(text);
        let label = |value: &Value<'_>| match value {
            Value::Label(label) => Some(label.role),
            _ => None,
        };
        document.mentions.iter().filter_map(|m| Some((label(&m.value)?, m.text.to_string()))).collect()
    }

    fn all(locale: &str, role: LabelRole, rows: &[(&str, &[&str])]) {
        for (text, wanted) in rows {
            let found = labels(locale, text);
            let wanted: Vec<_> = wanted.iter().map(|&label| (role, label.to_owned())).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }

    fn none(locale: &str, rows: &[&str]) {
        for text in rows {
            assert_eq!(labels(locale, text), [], "{text}");
        }
    }

    #[test]
    fn a_naming_word_makes_a_name_of_its_number() {
        all(
            "en",
            LabelRole::Name,
            &[
                ("They won Game 7 at home.", &["Game 7"]),
                ("He sat in Section 112, Row 4.", &["Section 112", "Row 4"]),
                ("The category 4 hurricanes of 2017", &["category 4"]),
                ("It hit Route 66 and Interstate 80 on Monday.", &["Route 66", "Interstate 80"]),
                ("a Phase 3 trial of 400 people", &["Phase 3"]),
                ("under section 230(c) of the act", &["section 230"]),
                ("Articles 5 and 6, or chapters 11-13", &["Articles 5 and 6", "chapters 11-13"]),
                ("No. 10 said nothing; § 218 stands", &["No. 10", "§ 218"]),
                ("A Boeing 737-800 and an Airbus A380 landed.", &["Boeing 737-800", "Airbus A380"]),
                (
                    "iPhone 11, Galaxy S23, Windows 8.1, Falcon 9",
                    &["iPhone 11", "Galaxy S23", "Windows 8.1", "Falcon 9"],
                ),
                ("the 787 Dreamliner", &["787 Dreamliner"]),
                ("The S&P 500 fell; so did the FTSE 100.", &["S&P 500", "FTSE 100"]),
                ("Under Section 4-11-207 of the code goats may graze.", &["Section 4-11-207"]),
                ("Flight XK 118 left; flight XK 1181 did not.", &["Flight XK 118", "flight XK 1181"]),
                ("The Boeing 737 MAX 9 and the MAX 7 stood there.", &["Boeing 737 MAX 9", "MAX 7"]),
                ("Tips:\n1. Sleep more\n2) Eat less", &["1", "2"]),
                ("the 5G network and 3D maps, 24/7", &["5G", "3D", "24/7"]),
                ("Articles 5 and 6 apply to Web 2.0 in 1080p.", &["Articles 5 and 6", "Web 2.0", "1080p"]),
                ("It costs more.[3] Fox 35 said so.", &["3", "Fox 35"]),
            ],
        );
        all(
            "de",
            LabelRole::Name,
            &[
                ("Der Zug hält an Gleis 9.", &["Gleis 9"]),
                ("Nach Artikel 5 und § 218", &["Artikel 5", "§ 218"]),
                ("Stau auf der A 7 bei Hamburg", &["A 7"]),
                ("Die Linie 7 fährt nicht.", &["Linie 7"]),
                ("Platz 3 im Rennen der Formel 1", &["Platz 3", "Formel 1"]),
            ],
        );
    }

    #[test]
    fn a_number_that_counts_is_no_name() {
        none(
            "en",
            &[
                "In the game 7 players were hurt.",
                "On the page 3 errors were found.",
                "Level 3% of it",
                "Route 5 million people take",
                "the Fortune 1.5 million he left",
                "It cost\n5.5 million and\n3. million",
                "They set 12 records and plan 5 more.",
                "We gave them Row 1,200 times",
                "Chapter 1.500",
                "It took Unit 2.5 million dollars",
                "“[20] people came.”",
                "[1½",
                "=\"1½",
                "Inflation hit 2.0 per cent.",
                "Kent 2.0 points",
            ],
        );
        none(
            "de",
            &[
                "In der Gruppe 5 Spieler",
                "In der Halle 600 Menschen",
                "Platz 3,5 Millionen",
                "In der Gruppe 5 neue Spieler",
            ],
        );
    }

    #[test]
    fn letters_with_digits_are_codes() {
        let texts = |text| labels("en", text).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(texts("the G7, a B-52, an XC40 and COVID-19"), ["G7", "B-52", "XC40", "COVID-19"]);
        assert_eq!(texts("flight MH370, an A320-200 and H5N1"), ["MH370", "A320-200", "H5N1"]);
        assert_eq!(texts("R2-D2, TA-35, a MiG-29, a V10"), ["R2-D2", "TA-35", "MiG-29", "V10"]);
        assert_eq!(
            texts("COP28 and PS5, Kestrel-1 and the Note 10 Plus"),
            ["COP28", "PS5", "Kestrel-1", "Note 10"]
        );
        assert_eq!(texts("release 3.2.1 at 192.168.0.1"), ["3.2.1", "192.168.0.1"]);
        assert_eq!(texts("case 2:21-cv-00417 of M21 9AB"), ["2:21-cv-00417", "M21 9AB"]);
        assert_eq!(
            texts("see https://example.org/2021/story-5, @fan77 #1"),
            ["https://example.org/2021/story-5", "@fan77", "#1"]
        );
        assert_eq!(
            texts("mail jo.5@example.org or example.org/a/5."),
            ["jo.5@example.org", "example.org/a/5"]
        );
        assert_eq!(texts("a lap of 1:36.6 with 4:39 left"), ["1:36.6", "4:39"]);
        assert_eq!(
            texts("Los Angeles, CA 90001; ZIP 10001; the 60601 ZIP code"),
            ["CA 90001", "ZIP 10001", "60601 ZIP code"]
        );
        assert_eq!(texts("IBAN of DE02 1203 0000 0000 2020 51"), ["DE02 1203 0000 0000 2020 51"]);
    }

    #[test]
    fn money_units_and_lost_blanks_are_no_codes() {
        none(
            "en",
            &[
                "PS8bn and PS7m, RM23.50, Rs500",
                "US$5 and HK$2.3bn",
                "about15 people, in2 days, rose5 points",
                "2.5km, 35m, 24h and 90s",
                "the 22nd, 1st and 3rd",
                "200 people per km2",
                "A 1-in-5 chance, mid-90s, GMT-5",
                "Under-21, Twenty-20, Top-10 and Sept-11",
                "COP500 and COP5m, R2bn",
                "&#38; on 05.12.05",
            ],
        );
    }

    #[test]
    fn scores_need_a_match() {
        all(
            "en",
            LabelRole::Score,
            &[
                ("a 2-2 draw", &["2-2"]),
                ("They won 3-1 on Sunday.", &["3-1"]),
                ("She won 6-4, 7-5.", &["6-4", "7-5"]),
                ("City beat Rovers 21-17.", &["21-17"]),
                ("They lost 1-3, and trailed 13-20 at halftime.", &["1-3", "13-20"]),
                ("Rovers beat City 2-1 thanks to a late header.", &["2-1"]),
                ("a 9-2 lead and a 12-4 record", &["9-2", "12-4"]),
                ("a 5-4 decision", &["5-4"]),
                ("in a 4-4-2 formation", &[]),
                ("Sellers outnumber buyers 4-to-1, a 20-to-1 shot; 1-to-4 scale", &["4-to-1", "20-to-1"]),
            ],
        );
        all(
            "de",
            LabelRole::Score,
            &[
                ("Hamburg gewann 4:2 gegen Köln.", &["4:2"]),
                ("Nach dem 3:1-Sieg", &["3:1"]),
                ("Kiel siegte mit 31:28.", &["31:28"]),
            ],
        );
        none(
            "en",
            &[
                "3-5 days",
                "8-10 people",
                "10-15%",
                "$5-7 a share",
                "6-12 months",
                "30-40 mpg",
                "18-24 year-olds",
                "They won 3-5 seats.",
                "It lost 5-10 percent.",
                "a 3-5 point lead",
                "He led 30-40 people.",
                "They beat forecasts by 3-5.",
                "a 6-3-inch gap",
            ],
        );
        none("de", &["im Verhältnis 3:1", "um 19:30", "3-5 Tage"]);
    }

    #[test]
    fn phone_numbers_are_told_by_their_groups() {
        all(
            "en",
            LabelRole::Phone,
            &[
                ("Ring +49 30 901820.", &["+49 30 901820"]),
                ("(212) 555-0143", &["(212) 555-0143"]),
                (
                    "555-0143 or 212-555-0143 or 1-800-555-0143",
                    &["555-0143", "212-555-0143", "1-800-555-0143"],
                ),
                ("020 7946 0000", &["020 7946 0000"]),
                ("They called 911.", &["911"]),
            ],
        );
        all(
            "de",
            LabelRole::Phone,
            &[
                ("0800 123456", &["0800 123456"]),
                ("Telefon 030/901820", &["030/901820"]),
                ("Tel.: 90 18 20", &["90 18 20"]),
            ],
        );
        none(
            "en",
            &[
                "500-1000 people",
                "+12 345 678 euros",
                "+4%",
                "(2019)",
                "in 2019 2020 and 2021",
                "called 20 people",
            ],
        );
    }

    #[test]
    fn a_street_makes_an_address_of_its_number() {
        all(
            "en",
            LabelRole::Address,
            &[
                ("at 221 Main Street in Springfield", &["221 Main Street"]),
                ("1600 Pennsylvania Avenue", &["1600 Pennsylvania Avenue"]),
                ("Come to 22-24 Market Street.", &["22-24 Market Street"]),
                ("200 W. 57th St., New York", &["200 W. 57th St."]),
                ("at 12 rue de Rivoli", &["12 rue de Rivoli"]),
            ],
        );
        all(
            "de",
            LabelRole::Address,
            &[
                ("in der Hauptstraße 12 in Kiel", &["Hauptstraße 12"]),
                ("Berliner Straße 5a, Karl-Marx-Allee 70", &["Berliner Straße 5a", "Karl-Marx-Allee 70"]),
            ],
        );
        all(
            "fr",
            LabelRole::Address,
            &[
                ("au 12 bis, rue de Rivoli", &["12 bis, rue de Rivoli"]),
                ("au 7, quai des Brumes", &["7, quai des Brumes"]),
                ("avenue Louise 149, à Bruxelles", &["avenue Louise 149"]),
            ],
        );
        all(
            "es",
            LabelRole::Address,
            &[
                ("Vive en la calle Mayor, 12, de Lugo.", &["calle Mayor, 12"]),
                ("Av. Corrientes 1234, Buenos Aires", &["Av. Corrientes 1234"]),
                ("en la calle Mayor 12 de Lugo", &["calle Mayor 12"]),
            ],
        );
        all(
            "it",
            LabelRole::Address,
            &[
                ("in via Giuseppe Garibaldi 12b, Milano", &["via Giuseppe Garibaldi 12b"]),
                ("in via Mazzini 3 e 5", &["via Mazzini 3"]),
            ],
        );
        all("pt", LabelRole::Address, &[("Rua Augusta, 1500, em São Paulo", &["Rua Augusta, 1500"])]);
        none("fr", &["place de la Nation, 15 h", "place Beauvau, 12 blessés", "En 2012, rue de Rivoli"]);
        none("es", &["calle Mayor, 12 de mayo", "Plaza Mayor, 9 a 14 horas", "avenida de Lugo, 2023, según"]);
        none("it", &["In corso Italia 24 ore", "via Nazionale, 12 maggio", "in piazza San Carlo 12 feriti"]);
        none("en", &["5 Wall Street banks", "20 Main Street shops", "12 Angry Men"]);
        none("de", &["In der Hauptstraße 12 Menschen", "ein Umweg 5 Kilometer"]);
    }
}
