//! What stands just inside of a rule and just outside of it, one beside the other.

use copydesk::{Parser, Value};

use super::all;

#[test]
fn names_of_products_have_a_blank_and_four_digits_at_most() {
    all(&[
        ("en", "The Note 10 Plus is out", "Note 10 = Name"),
        ("en", "The Note  10  Plus is out", "Note  10 = Name"),
        ("en", "The Note10 Plus is out", ""),
        ("en", "The Note 12345 Plus is out", "12345 = ≥12345"),
        ("en", "The Note 10x Plus is out", "10x = ≥10"),
        ("en", "the note 10 Plus is out", "10 = ≥10"),
    ]);
}

#[test]
fn international_phone_numbers_begin_with_no_zero() {
    all(&[
        ("en", "Call +49 30 901820 now", "+49 30 901820 = Phone"),
        ("en", "Call +049 30 901820 now", "+049 = 49 up; 30 = 30; 901820 = 901820"),
        ("en", "Call + 49 30 901820 now", "49 = 49; 30 = 30; 901820 = 901820"),
        ("en", "Call +493090182 now", "+493090182 = 493090182 up"),
        ("en", "Call +4930901820 now", "+4930901820 = Phone"),
        ("en", "Call +49 30 9018 now", "+49 30 9018 = Phone"),
        ("en", "Call +4930 901820 now", "+4930 = 4930 up; 901820 = 901820"),
    ]);
}

#[test]
fn digits_with_a_word_of_power_go_on_with_less() {
    all(&[
        ("en", "It had 3 thousand and 21 goats", "3 thousand and 21 = 3021 goat"),
        ("en", "It had 3 thousand 21 goats", "3 thousand = 3000; 21 = 21 goat"),
        ("en", "It had 3 thousand 2 hundred goats", "3 thousand 2 hundred = 3200 goat"),
        ("en", "It had 3 hundred and 21 goats", "3 hundred and 21 = 321 goat"),
        ("en", "It had 3 hundred 21 goats", "3 hundred = 300; 21 = 21 goat"),
        ("en", "It had 5 million 200 thousand goats", "5 million 200 thousand = 5200000 goat"),
        ("en", "It had 5 million 200 goats", "5 million = 5000000; 200 = 200 goat"),
        ("en", "It had 5 million and 200 goats", "5 million = 5000000; 200 = 200 goat"),
        ("en", "It had 100 thousand and five goats", "100 thousand and five = 100005 goat"),
        ("en", "It had 3 hundred and 100 goats", "3 hundred = 300; 100 = 100 goat"),
        ("en", "It had 3 hundred and 99 goats", "3 hundred and 99 = 399 goat"),
        ("en", "It had 2.5 thousand and 21 goats", "2.5 thousand and 21 = 2521 goat"),
        ("en", "It had 3 thousand and 0 goats", "3 thousand = 3000; 0 = 0 goat"),
    ]);
}

#[test]
fn a_qualifier_behind_is_none_of_the_next_number() {
    all(&[
        ("en", "It had 20+about 30 goats", "20 = >20; 30 = ~30 goat"),
        ("en", "It had 20 or more–up to 30 goats", "20 = ≥20; 30 = ≤30 goat"),
        ("en", "It had 20 or more and up to 30", "20 = ≥20; 30 = ≤30"),
        ("en", "It had 20 plus 30 goats", "20 = 20; 30 = 30 goat"),
    ]);
}

#[test]
fn minutes_and_seconds_with_a_colon_have_their_unit() {
    all(&[
        ("en", "It took 4:10 minutes", "4:10 minutes = 250 second"),
        ("en", "It took 2:03:59 hours", "2:03:59 hours = 7439 second"),
        ("en", "It took 123:10 minutes", "123:10 minutes = 7390 second"),
        ("en", "It took 1234:10 minutes", ""),
        ("en", "It took 4:59 minutes", "4:59 minutes = 299 second"),
        ("en", "It took 4:60 minutes", ""),
        ("en", "It took 4:1 minutes", ""),
        ("en", "It took 4:10minutes", ""),
        ("en", "It took 1:02:03:04 hours", ""),
        ("en", "It took 17:30 h", ""),
        ("en", "It took 4:10:20 minutes", ""),
        ("en", "It was .4:10 minutes", ""),
    ]);
}

#[test]
fn powers_of_lengths_are_in_the_catalogue_or_none() {
    all(&[
        ("en", "5 feet square", "5 feet square = 5 square-foot"),
        ("en", "5 yards cubed", "5 yards cubed = 5 cubic-yard"),
        ("en", "5 kilometers square", "5 kilometers square = 5 square-kilometer"),
        ("en", "5 kilowatts square", "5 kilowatts = 5 kilowatt"),
        ("en", "5 furlongs cubed", "5 furlongs = 5 furlong"),
        ("en", "5 furlongscubed", "5 = 5"),
        ("en", "5 square megafeet", "5 = 5"),
        ("en", "5 femtometers", "5 femtometers = 5 femtometer"),
        ("en", "5 kilofeet", "5 = 5"),
    ]);
}

#[test]
fn months_and_days_in_digits() {
    all(&[
        ("en", "on 03-2020", "03-2020 = 2020-03"),
        ("en", "on 2012-08 and on 2012-13", "2012-08 = 2012-08; 2012-13 = 2012/2013"),
        ("en", "133-03-03-2020", "133 = 133; 2020 = 2020"),
        ("en", "05/22 and 22/09", "22/09 = XXXX-09-22"),
        ("en", "in 08/09 and 09/10", "08/09 = 8/9; 09/10 = 0.9"),
        ("en", "22/10", "22/10 = XXXX-10-22"),
        ("en", "04/09 05/09", "04/09 = [XXXX-04-09,XXXX-09-04]; 05/09 = [XXXX-05-09,XXXX-09-05]"),
        ("en", "04/10 10/04", "04/10 = 0.4; 10/04 = [XXXX-04-10,XXXX-10-04]"),
        ("en", "09/09", ""),
    ]);
}

#[test]
fn minutes_stand_beside_their_hour() {
    all(&[
        ("en", "It was ten minutes past nine", "ten minutes past nine = 09:10"),
        ("en", "at ten past nine in the evening", "ten past nine in the evening = 21:10"),
        ("en", "at 59 past 5", "59 past 5 = 05:59"),
        ("en", "at 60 past 5", "60 = 60; 5 = 5"),
        ("en", "at a past nine", "nine = 9"),
        ("en", "half past seven in the evening", "half past seven in the evening = 19:30"),
        ("en", "quarter to 12, quarter to one", "quarter to 12 = 11:45; quarter to one = 00:45"),
        ("de", "um fünf vor halb neun", "fünf vor halb neun = 08:25"),
        ("de", "um zehn Minuten vor neun", "zehn Minuten vor neun = 08:50"),
        ("nl", "om tien voor half negen", "tien voor half negen = 08:20"),
    ]);
}

#[test]
fn lengths_of_time_from_now() {
    all(&[
        ("en", "a year and a day ago", "a year and a day ago = XXXX-XX-XX"),
        ("en", "two years and one month ago", "two years and one month ago = XXXX-XX"),
        ("en", "one month and two years ago", "one month = 1 month; two years ago = XXXX"),
        ("en", "nine thousand days ago", "nine thousand days ago = XXXX-XX-XX"),
        ("en", "ten thousand days ago", "ten thousand days = 10000 day"),
        ("en", "twenty-six days ago", "twenty-six days ago = XXXX-XX-XX"),
        ("en", "two thirds days ago", "two thirds days = 2/3 day"),
        ("en", "minutes ago and days ago", "days ago = PAST_REF"),
        ("en", "a year and a half ago", "a year and a half ago = XXXX"),
    ]);
}

#[test]
fn ranges_run_forwards() {
    all(&[
        ("en", "from May 5 to May 5", "May 5 to May 5 = XXXX-05-05/XXXX-05-05"),
        ("en", "from May 2020 to May 5, 2020", "May 2020 to May 5, 2020 = 2020-05/2020-05-05"),
        ("en", "from 2020-05-05 to 2020-05-05", "2020-05-05 to 2020-05-05 = 2020-05-05/2020-05-05"),
        ("en", "from 2020-05-05 to 2020-05-04", "2020-05-05 = 2020-05-05; 2020-05-04 = 2020-05-04"),
        ("en", "from the 1990s to the 1980s", "1990s = 199X; 1980s = 198X"),
        ("en", "from 2010 to 2009", "2010 = 2010; 2009 = 2009"),
        ("en", "from the 19th century to the 18th century", "19th century = 18XX; 18th century = 17XX"),
        ("en", "from the 1st century to 1950", "1st century to 1950 = 00XX/1950"),
        ("en", "from Q2 2020 to Q1 2020", "Q2 2020 = 2020-34; Q1 2020 = 2020-33"),
        ("en", "between 5 and 5 km", "5 = 5 kilometer elided; 5 km = 5 kilometer"),
    ]);
}

#[test]
fn ages_are_from_one_to_a_hundred_and_twenty() {
    all(&[
        ("en", "Ann Lee, 120, left.", "120 = 120 year age"),
        ("en", "Ann Lee, 121, left.", "121 = 121"),
        ("en", "Ann Lee, 1, left.", "1 = 1 year age"),
        ("en", "Ann Lee, 0, left.", "0 = 0"),
    ]);
}

#[test]
fn scores_of_three_numbers_are_below_a_hundred() {
    all(&[
        ("en", "They won 99-2-1 there", "99-2-1 = Score"),
        ("en", "They won 100-2-1 there", "100 = 100; 2 = 2; 1 = 1"),
        ("en", "She won 6-4, 7-5 then", "6-4 = Score; 7-5 = Score"),
    ]);
}

#[test]
fn houses_have_a_number_of_three_digits_at_most() {
    all(&[
        ("de", "in der Lindenstraße 14", "Lindenstraße 14 = Address"),
        ("de", "in der Lindenstraße 999", "Lindenstraße 999 = Address"),
        ("de", "in der Lindenstraße 1000", "1000 = 1000"),
        ("de", "in der Lindenstraße 0", "0 = 0"),
        ("de", "Art. 198", "Art. 198 = Name"),
        ("de", "auf seine Art. 1988 kam er", "1988 = 1988"),
    ]);
}

#[test]
fn a_day_ends_at_24_hours() {
    all(&[
        ("en", "It closes at 24:00.", "24:00 = 24:00"),
        ("en", "It closes at 24:00:00.", "24:00:00 = 24:00:00"),
        ("en", "It closes at 24:00:01.", ""),
        ("en", "It closes at 24:01.", ""),
        ("en", "It closes at 25:00.", ""),
        ("en", "It closes at 23:59:59.", "23:59:59 = 23:59:59"),
        (
            "fr",
            "Ce soir-là, ce matin-là et le lundi soir.",
            "Ce soir = XXXX-XX-XXTEV; ce matin = XXXX-XX-XXTMO; lundi soir = XXXX-WXX-1TEV",
        ),
        (
            "en",
            "tonight at 1, tonight at 12, tonight at 13, tonight at seven",
            "tonight at 1 = 01:00; tonight at 12 = 00:00; tonight = XXXX-XX-XXTNI; 13 = 13; tonight at seven = 19:00",
        ),
        (
            "es",
            "a las 17 y 59, a las 17 y 60, a las 8 y 05",
            "17 y 59 = 17:59; 17 = 17; 60 = 60; 8 y 05 = 08:05",
        ),
    ]);
}

#[test]
fn parts_of_years_by_letters() {
    all(&[
        (
            "en",
            "H3 2022, Q5 2022, Q12 2022, Q2x 2022, H1 2022, Q4 2022",
            "H3 = Name; 2022 = 2022; Q5 = Name; 2022 = 2022; Q12 = Name; 2022 = 2022; Q2x = Name; 2022 = 2022; H1 2022 = 2022-40; Q4 2022 = 2022-36",
        ),
        (
            "fr",
            "T12 2022, T3a 2022, T3 2022, T4 2022, T5 2022",
            "T12 = Name; 2022 = 2022; T3a = Name; 2022 = 2022; T3 2022 = 2022-35; T4 2022 = 2022-36; T5 = Name; 2022 = 2022",
        ),
        (
            "en",
            "from the first half to the second half of 2022; H1-H2 2022; Q1–Q3 2022",
            "first = 1.; second half of 2022 = 2022-41; H1-H2 = Name; 2022 = 2022; Q1–Q3 2022 = 2022-33/2022-35",
        ),
        (
            "en",
            "in March fiscal 2022, in March of fiscal 2022, Q1 fiscal 2022, Q1 of fiscal 2022",
            "March = XXXX-03; 2022 = FY2022; March of fiscal 2022 = FY2022-03; Q1 = XXXX-33; 2022 = FY2022; Q1 of fiscal 2022 = FY2022-Q1",
        ),
        ("en", "mid-2012, pre-2012, Agenda-2012", "mid-2012 = 2012; 2012 = 2012; Agenda-2012 = Name"),
    ]);
}

#[test]
fn hours_at_their_bounds() {
    all(&[
        (
            "de",
            "4 Uhr mittags, 5 Uhr mittags, mittags um 4 Uhr, mittags um 5 Uhr",
            "4 Uhr mittags = 16:00; 5 Uhr mittags = 05:00; mittags um 4 Uhr = 16:00; mittags um 5 Uhr = 05:00",
        ),
        ("de", "um 9Uhr, um 9:30Uhr, um 9 Uhr, um 9Uhren", "9Uhr = 09:00; 9:30Uhr = 09:30; 9 Uhr = 09:00"),
        (
            "en",
            "at 9o'clock, at 9 o'clock, at nine o'clock",
            "9o'clock = 09:00; 9 o'clock = 09:00; nine o'clock = 09:00",
        ),
        (
            "en",
            "next Monday 3-5%, next Monday 3-5 km, next Monday 3-5",
            "next Monday = XXXX-WXX-1; 3-5% = 3–5 percent; next Monday = XXXX-WXX-1; 3-5 km = 3–5 kilometer; next Monday 3-5 = 03:00–05:00",
        ),
        (
            "nl",
            "vrijdag, 9-12 uur, vrijdag, 9-13 uur, vrijdag, 5-13 uur",
            "vrijdag = XXXX-WXX-5; 9-12 uur = 9–12 hour; vrijdag = XXXX-WXX-5; 9-13 uur, vrijdag = 09:00–13:00; 5-13 uur = 5–13 hour",
        ),
        (
            "en",
            "from 9 for 2.5 hrs, from 24 for two hours",
            "9 for 2.5 hrs = 09:00–11:30; 24 = 24; two hours = 2 hour",
        ),
        (
            "en",
            "3 May 2022 from 9pm to 9pm, 3 May 2022 from 10pm to 9pm, 3 May 2022 from 9pm to 10pm",
            "3 May 2022 from 9pm to 9pm = 21:00–21:00 2022-05-03; 3 May 2022 from 10pm to 9pm = 22:00–21:00 2022-05-03; 3 May 2022 from 9pm to 10pm = 21:00–22:00 2022-05-03",
        ),
        (
            "en",
            "11-7 tomorrow morning, 7-11 tomorrow morning, 5-5 tonight, 7-11 tomorrow",
            "11-7 = Score; tomorrow morning, 7-11 = 07:00–11:00; tomorrow morning = XXXX-XX-XXTMO; 5-5 = Score; tonight, 7-11 = 19:00–23:00; tomorrow = XXXX-XX-XX",
        ),
        (
            "fr",
            "le 4 mai, 10 h, le 4 mai de 10h, le 4 mai de 25, le 4 mai 25",
            "4 mai, 10 h = 10:00 XXXX-05-04; 4 mai de 10h = 10:00 XXXX-05-04; 4 mai de 25 = XX25-05-04; 4 mai = XXXX-05-04; 25 = 25",
        ),
        (
            "es",
            "el 4 de mayo de 10 horas, el 4 de mayo de 10 a 18, el 4 de mayo, 10 horas",
            "4 de mayo = XXXX-05-04; 10 horas = 10 hour; 4 de mayo de 10 a 18 = 10:00–18:00 XXXX-05-04; 4 de mayo = XXXX-05-04; 10 horas = 10 hour",
        ),
        (
            "en",
            "10/1-10/7/2018, 1/2–3/4/2020, 10/1-10/7",
            "10/7/2018 = [2018-07-10,2018-10-07]; 1/2 = 0.5; 3/4/2020 = [2020-03-04,2020-04-03]",
        ),
        (
            "en",
            "the 3rd and 4 of May, the 3 and 4th of May, 4th and 3rd of May",
            "3rd and 4 of May = XXXX-05-03/XXXX-05-04; 3 and 4th of May = XXXX-05-03/XXXX-05-04; 4th = 4.; 3rd of May = XXXX-05-03",
        ),
        (
            "fr",
            "les 1er et 2 mai, il a été, en été, cet été, l'été",
            "1er et 2 mai = XXXX-05-01/XXXX-05-02; été = XXXX-22; cet été = XXXX-22; été = XXXX-22",
        ),
        ("en", "April's sales, April’s, April' sales, May's sales", "April = XXXX-04; April = XXXX-04"),
    ]);
}

#[test]
fn labels_at_their_bounds() {
    all(&[
        (
            "en",
            "at 5 Wall Street Tuesday, at 5 Wall Street banks",
            "5 Wall Street = Address; Tuesday = XXXX-WXX-2; 5 = 5 bank",
        ),
        (
            "de",
            "Hauptstraße 5%, Hauptstraße 5.3, Hauptstraße 5, Hauptstraße 5a",
            "5% = 5 percent; 5.3 = 5.3; Hauptstraße 5 = Address; Hauptstraße 5a = Address",
        ),
        (
            "en",
            "1.2.3.4.5, 1.2.3.4.5.6, 1.2.3.4.5.6.7, 1.2.3.4.5.6.7.8",
            "1.2.3.4.5 = Code; 1.2.3.4.5.6 = Code",
        ),
        (
            "en",
            "978-3-16-148410-0, 0978-3-16-148410-0, 979-3-16-148410-0, 977-3-16-148410-0",
            "978-3-16-148410-0 = Code; 3 = 3; 16 = 16; 148410 = 148410; 0 = 0; 979-3-16-148410-0 = Code; 977 = 977; 3 = 3; 16 = 16; 148410 = 148410; 0 = 0",
        ),
        ("en", "in 4:59.3, in 4:60.3, in 1:02:59, in 1:02:60", "4:59.3 = Code; 1:02:59 = Code"),
        (
            "en",
            "section 12-3456, section 12-345, article 123-4567",
            "section 12-3456 = Name; 12-345 = 12–345; 123-4567 = 123–4567",
        ),
        (
            "en",
            "It rose.[3] It rose.[123] It rose.[1234] x12]",
            "3 = Name; 123 = Name; 1234 = 1234; x12 = Name",
        ),
        (
            "en",
            "Firefox3.0, Firefox 3.0, Firefox 13.0, Firefox 0.0",
            "Firefox 3.0 = Name; 13.0 = 13.0; 0.0 = 0.0",
        ),
        (
            "de",
            "(12/45.), (3./45.), (3., 45.), (3, 45.)",
            "3. = 3.; 45. = 45.; 3. = 3.; 45. = 45.; 3 = 3; 45 = 45",
        ),
    ]);
}

#[test]
fn numbers_at_their_bounds() {
    all(&[
        ("en-IN", "12,34,567 and 123,45,678 and 1,23,45", "12,34,567 = 1234567"),
        (
            "en",
            "5 COVID-19 cases, 5 COVID-195 cases, five B-52 bombers",
            "5 = 5 case; COVID-19 = Name; 5 = 5 case; COVID-195 = Name; five = 5 bomber; B-52 = Name",
        ),
        ("de", "-,5 und +,5 und −,5 %", "-,5 = -0.5; +,5 = 0.5 percent elided up; −,5 % = -0.5 percent down"),
        (
            "en",
            "2 hundred and a half, 3 million and a half, 3 thousand and a half",
            "2 hundred = 200; 3 million and a half = 3500000; 3 thousand and a half = 3500",
        ),
        (
            "en",
            "five fifths, three fourths, six fifths",
            "five fifths = 1; three fourths = 0.75; six fifths = 1.2",
        ),
        (
            "de",
            "nahm um 3 % zu auf 5, nahm um 3 % zu und fiel, nahm um 3 % zu den Akten",
            "3 % = 3 percent up; 5 = 5; 3 % = 3 percent up; 3 % = 3 percent",
        ),
        (
            "fr",
            "un et demi million, un million et demi, un demi",
            "un et demi million = 1500000; un million et demi = 1500000",
        ),
        (
            "en",
            "forty-five thousand, six hundred; forty-five, six hundred; a thousand, six",
            "forty-five thousand, six hundred = 45600; forty-five = 45; six hundred = 600; a thousand = 1000; six = 6",
        ),
        (
            "es",
            "siete con cincuenta, siete con cinco, siete con cien",
            "siete con cincuenta = 7.50; siete = 7; cinco = 5; siete = 7; cien = 100",
        ),
        (
            "en",
            "5 feet 12 inches, 5 feet 11 inches, 1 pound 16 ounces, 1 hour 60 minutes, 1 hour 59 minutes",
            "5 feet = 5 foot; 12 inches = 12 inch; 5 feet 11 inches = 71 inch; 1 pound = 1 pound; 16 ounces = 16 ounce; 1 hour = 1 hour; 60 minutes = 60 minute; 1 hour 59 minutes = 119 minute",
        ),
        (
            "en",
            "15 dollars and 15. They, 15 dollars 15. They, 15 dollars and fifteen euros",
            "15 dollars and 15 = 15.15 USD; 15 dollars 15 = 15.15 USD; 15 dollars = 15 USD; fifteen euros = 15 EUR",
        ),
        (
            "en",
            "3, 4 or 5 km; 3 , or 4 km; 3 or 4 km",
            "3 = 3 kilometer elided; 4 = 4 kilometer elided; 5 km = 5 kilometer; 3 = 3; 4 km = 4 kilometer; 3 = 3 kilometer elided; 4 km = 4 kilometer",
        ),
        ("en", "5% of votes, 5%of votes", "5% = 5 percent; 5% = 5 percent"),
        (
            "fr",
            "9 s 83, 9 s 83 km, 9 s 835, 9 s 8",
            "9 s 83 = 9.83 second; 9 = 9; 83 km = 83 kilometer; 9 = 9; 835 = 835; 9 = 9; 8 = 8",
        ),
    ]);
}

#[test]
fn bounds_of_a_second_sample() {
    all(&[
        (
            "es",
            "el 3 del próximo mes, el 3 próximo mes, el 12 del mes pasado",
            "3 del próximo mes = XXXX-XX-03; 3 = 3; próximo mes = XXXX-XX; 12 = 12; mes pasado = XXXX-XX",
        ),
        (
            "en",
            "7-19 tonight, tomorrow evening 7-19, 7-8 tonight",
            "7-19 = 7–19; tonight = XXXX-XX-XXTNI; tomorrow evening = XXXX-XX-XXTEV; 7-19 = 7–19; 7-8 tonight = 19:00–20:00",
        ),
        (
            "de",
            "Shell stieg um 3 Prozent, BP um 5 Prozent; Shell stieg um 3 Prozent, als BP um 5 Prozent",
            "3 Prozent = 3 percent up; 5 Prozent = 5 percent; 3 Prozent = 3 percent up; 5 Prozent = 5 percent",
        ),
        (
            "en",
            "lost 90 points, or 1 %; lost 90 points, or up 1 %",
            "90 = 90 point down; 1 % = 1 percent down; 90 = 90 point down; 1 % = 1 percent up",
        ),
        (
            "fr",
            "au 12, rue de l’Église, au 12, rue de l'Église et au 3, rue d’Alsace",
            "12, rue de l’Église = Address; 12, rue de l'Église = Address; 3, rue d’Alsace = Address",
        ),
        ("en", "12,345,67 and 1,234,56 and 12,345", "12,345 = 12345"),
        (
            "en",
            "10+years, 20-plusyears, 20-plus years, 10+ years",
            "10 = >10; 20 = 20 plusyear; 20-plus years = >20 year; 10+ years = >10 year",
        ),
        (
            "en",
            "one tenth of it, a tenth of it, one thousandth of it, the tenth of them",
            "one tenth = 0.1; a tenth = 0.1; one thousandth = 0.001; tenth = 10.",
        ),
        (
            "en",
            "two and five fifths, two and four fifths, two and six fifths",
            "two = 2; five fifths = 1; two and four fifths = 2.8; two = 2; six fifths = 1.2",
        ),
        (
            "en",
            "two of a million, three quarters of a million",
            "two = 2; a million = 1000000; three quarters of a million = 750000",
        ),
        ("de", "um 24.30 und 1.500", "24.30 = 24.30; 1.500 = 1500"),
        ("de", "um 25.30 und 1.500", "25.30 = 25.30; 1.500 = 1500"),
        ("de", "um 24.60 und 1.500", "24.60 = 24.60; 1.500 = 1500"),
        (
            "de",
            "Tausende, eintausend Menschen, zehntausende Menschen, hunderttausende Menschen",
            "Tausende = 1000–10000; eintausend = 1000 Mensch; zehntausende = 10000–100000 Mensch; hunderttausende = 100000–1000000 Mensch",
        ),
        (
            "de",
            "5,2 (im gleichen Vorjahr auf 4,8) Milliarden Euro, 5,2 (Vorjahreszeitraum 4,8) Milliarden Euro",
            "5,2 = 5200000000 EUR elided; 4,8 = 4800000000 EUR elided; 5,2 = 5200000000 EUR elided; 4,8 = 4800000000 EUR elided",
        ),
        ("en", "2.4x to 3.1x EBITDA, between 2x and 3x", "2.4x to 3.1x = 2.4–3.1; 2x and 3x = 2–3"),
        ("en", "2m b/d, 2mb/d, 2 m b/d", "2m b/d = 2000000 x-barrel-per-day; 2 m = 2 meter"),
        ("en", "20 C-rated, 20 C- and, 20 C", "20 = 20; 20 C = 20 celsius; 20 C = 20 celsius"),
        (
            "es",
            "tres veintidós avos, tres veinteavos, tres veinte avos",
            "tres veintidós avos = 3/22; tres veinteavos = 0.15; tres veinte avos = 0.15",
        ),
    ]);
}

#[test]
fn a_century_ends_with_its_hundredth_year() {
    for (day, century) in [("2000-06-01", "19XX"), ("2001-06-01", "20XX")] {
        let parser = Parser::builder().locale("en").unwrap().reference_date(day).unwrap().build();
        let document = parser.parse("this century");
        let Value::Date(date) = &document.mentions[0].value else { panic!("{document:?}") };
        assert_eq!(date.resolved.as_deref(), Some(century), "{day}");
    }
}
