//! What stands just inside of a rule and just outside of it, one beside the other.

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
