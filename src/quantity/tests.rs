//! Amounts in English sentences: the text, and what is read in it.

mod german;
mod tongues;

use crate::document::Value;
use crate::number::{Amount, Relation};

/// The amounts of a text: span, value or bounds, unit or currency, noun.
fn read(text: &str) -> Vec<String> {
    let parser = crate::Parser::builder().locale("en").unwrap().build();
    let document = parser.parse(text);
    assert_eq!(document.audit(), Ok(()), "{text}");
    document
        .mentions
        .iter()
        .filter_map(|mention| {
            let (unit, noun) = match &mention.value {
                Value::Number(number) => (number.unit.clone(), number.noun.clone()),
                Value::Quantity(quantity) => (Some(quantity.unit.to_string()), None),
                Value::Money(money) => (Some(money.currency.to_string()), None),
                Value::Percent(percent) => (Some(percent.unit.clone()), percent.noun.clone()),
                Value::Ordinal(ordinal) => return Some(format!("{} = {}.", mention.text, ordinal.value)),
                _ => return None,
            };
            let amount = mention.value.amount().map(said).unwrap_or_default();
            let words = [Some(amount), unit, noun].into_iter().flatten().collect::<Vec<_>>();
            Some(format!("{} = {}", mention.text, words.join(" ")))
        })
        .collect()
}

fn said(amount: &Amount) -> String {
    let trend = amount.trend.map_or(String::new(), |trend| format!("{trend:?} "));
    let relation = match amount.relation {
        Relation::Exact | Relation::Range | Relation::Vague => String::new(),
        relation => format!("{relation:?} "),
    };
    let number = match (amount.value, amount.low, amount.high) {
        (Some(value), ..) => amount.fraction.clone().unwrap_or_else(|| value.to_string()),
        (_, Some(low), Some(high)) => format!("{low}..{high}"),
        _ => String::new(),
    };
    format!("{trend}{relation}{number}")
}

#[track_caller]
fn all(rows: &[(&str, &[&str])]) {
    for (text, wanted) in rows {
        assert_eq!(read(text), *wanted, "{text}");
    }
}

#[test]
fn multiples_say_how_many_times() {
    all(&[
        ("Rents grew sixfold.", &["sixfold = Up 6"]),
        ("a more than ten-fold rise", &["ten-fold = MoreThan 10"]),
        ("It is 2.5x dearer, a 12fold gain.", &["2.5x = 2.5", "12fold = 12"]),
        ("A 2x4 beam and two folders.", &["two = 2 folder"]),
    ]);
}

#[test]
fn a_number_after_or_has_the_singular_before() {
    all(&[
        ("It took a day or two.", &["two = 2 day"]),
        ("They want another goalkeeper or two.", &["two = 2 goalkeeper"]),
        ("A hammer and two of them.", &["two = 2"]),
    ]);
}

#[test]
fn predicates_of_people_are_ages() {
    all(&[
        ("He is 35 and lives in Leeds.", &["35 = 35 year"]),
        ("Her brother, who was 10, stayed.", &["10 = 10 year"]),
        ("She turned 40 on Monday.", &["40 = 40 year"]),
        ("It was 10. She was 10 of 15.", &["10 = 10", "10 = 10", "15 = 15"]),
        ("He was 12 points behind.", &["12 = 12 point"]),
        ("children aged 4 and 7 years", &["4 = 4 year", "7 years = 7 year"]),
    ]);
}

#[test]
fn names_with_digits_stand_inside_a_noun_phrase() {
    all(&[
        ("12 Covid-19 tests", &["12 = 12 test"]),
        ("thousands of F-16 jets", &["thousands = 1000..10000 jet"]),
        ("3 dozens of eggs", &["3 dozens = 36 egg"]),
    ]);
}

#[test]
fn conversions_into_mixed_units() {
    all(&[
        ("It is 6.38m (20ft 11in) long.", &["6.38m (20ft 11in) = 6.38 meter"]),
        ("At 1.90m (6'3\") he is tall.", &["1.90m (6'3\") = 1.90 meter"]),
        ("It is 6.38m (20lb 11oz).", &["6.38m = 6.38 meter", "20lb 11oz = 331 ounce"]),
    ]);
}

#[test]
fn powers_of_ten_and_parts_of_powers() {
    all(&[
        (
            "It holds 1.3e6 cells, 6.2 x 10^-4 moles.",
            &["1.3e6 = 1300000 cell", "6.2 x 10^-4 moles = 0.00062 mole"],
        ),
        ("about 4×10⁵ stars", &["4×10⁵ = Approximate 400000 star"]),
        ("Room 5e6 and 2^8.", &["2^8 = 256"]),
        ("3 million and a half", &["3 million and a half = 3500000"]),
        ("three quarters of a million bees", &["three quarters of a million = 750000 bee"]),
        ("minus two to three million", &["minus two to three million = -2000000..3000000"]),
    ]);
}

#[test]
fn bounds_and_neighbouring_sums() {
    all(&[
        ("less than or equal to 40, equal to or more than 7", &["40 = AtMost 40", "7 = AtLeast 7"]),
        ("about 500 or more, about 500", &["500 = AtLeast 500", "500 = Approximate 500"]),
        (
            "$ 20.00 $ 37.50, $12 USD 5 days ago",
            &["$ 20.00 = 20.00 USD", "$ 37.50 = 37.50 USD", "$12 USD = 12 USD"],
        ),
    ]);
}

#[test]
fn whole_numbers_of_parts_are_no_fraction() {
    all(&[("a hundred two-thirds, twenty fifths", &["a hundred two-thirds = 34", "twenty fifths = 4"])]);
}

#[test]
fn sums_split_by_their_currency() {
    all(&[
        ("It cost 15 dollars 50.", &["15 dollars 50 = 15.50 USD"]),
        ("It cost 15 dollars 50 times.", &["15 dollars = 15 USD", "50 = 50 time"]),
        ("They owe 75 USD million.", &["75 USD million = 75000000 USD"]),
        ("It paid 15 yen 50.", &["15 yen = 15 JPY", "50 = 50"]),
    ]);
}

#[test]
fn shares_are_one_number() {
    all(&[
        ("One in five villages has no shop.", &["One in five = 0.2 village"]),
        ("Some 7 out of 10 drivers agreed.", &["7 out of 10 = Approximate 0.7 driver"]),
        ("a one-in-six chance", &["one-in-six = 1/6"]),
        ("It rained on one in three days.", &["three days = 3 day"]),
        ("No one in four villages slept.", &["four = 4 village"]),
        ("It opened one in 2019.", &[]),
        ("Four in 2 boats", &["Four = 4", "2 = 2 boat"]),
    ]);
}

#[test]
fn fractions_that_stand_alone() {
    all(&[
        ("Rents are up a third on last year.", &["a third = Up 1/3"]),
        ("Output fell by a quarter.", &["a quarter = Down 0.25"]),
        ("Nearly half, they say, is lost.", &["half = Approximate 0.5"]),
        ("It rose by a third man's hand.", &["third = 3."]),
        ("They were half asleep.", &[]),
        (
            "an eighth of a mile, or 1/16 of a US pint",
            &["an eighth of a mile = 0.125 mile", "1/16 of a US pint = 0.0625 pint"],
        ),
        ("It closed at $2.31\u{BD}.", &["$2.31\u{BD} = 2.315 USD"]),
        ("It costs a third of a cent.", &["a third of a cent = 1/300 USD"]),
        ("one third or two million goats", &["one third = 1000000/3 goat", "two million = 2000000 goat"]),
        ("1.5 dozen goats", &["1.5 dozen = 18 goat"]),
        (
            "It costs \u{20B9}5.6Cr, not \u{20B9}34L or UK\u{A3}7.",
            &["\u{20B9}5.6Cr = 56000000 INR", "\u{20B9}34L = 3400000 INR", "UK\u{A3}7 = 7 GBP"],
        ),
        ("It costs \u{200F}1,234.50\u{A0}\u{200F}USD.", &["1,234.50\u{A0}\u{200F}USD = 1234.50 USD"]),
        ("It costs ten dollars twenty.", &["ten dollars twenty = 10.20 USD"]),
    ]);
}

#[test]
fn counted_nouns() {
    all(&[
        ("He called eleven times in a week.", &["eleven = 11 time"]),
        ("It is three times the size.", &["three = 3"]),
        ("nine crew and 40 goats", &["nine = 9 crew", "40 = 40 goat"]),
        ("A third of the population lives there.", &["A third = 1/3 population"]),
        ("One more, and one more goat.", &["one = 1 goat"]),
        ("He wrote a three page letter.", &["three = 3 page"]),
        ("It rang forty-odd times.", &["forty = Approximate 40 time"]),
        ("A bus with 31 aboard turns back.", &["31 = 31"]),
        ("The clubs had 12 two years later.", &["12 = 12"]),
    ]);
}

#[test]
fn names_in_number_words_are_no_numbers() {
    all(&[
        ("She swam in Lake Four Winds again.", &[]),
        ("They watched the Six Nations on Channel Five last night.", &[]),
        ("Four men swam there.", &["Four = 4 man"]),
        ("Lake Floods Trap Four Men", &["Four = 4 man"]),
        ("The ID.9 was shown with 9 others.", &["9 = 9 other"]),
    ]);
}

#[test]
fn mixed_units() {
    all(&[
        ("a 6'4\", 230-pound guard", &["6'4\" = 76 inch", "230-pound = 230 pound"]),
        ("a 5-foot-9 guard", &["5-foot-9 = 69 inch"]),
        ("a 5-foot-9-inch guard", &["5-foot-9-inch = 69 inch"]),
        ("a 6-foot, 3-inch gap", &["6-foot, 3-inch = 75 inch"]),
        ("a wait of 2h 05m on Friday", &["2h 05m = 125 minute"]),
        ("at 51\u{B0} 28\u{2032} 40\u{2033} N", &["51\u{B0} 28\u{2032} 40\u{2033} = 185320 arc-second"]),
        ("It weighs 10 lbs. (4.5 kg) or so.", &["10 lbs. (4.5 kg) = 10 pound"]),
    ]);
}

#[test]
fn ordinals_of_hundreds() {
    all(&[
        ("her hundred-and-fifth goal", &["hundred-and-fifth = 105."]),
        ("the two hundred and thirtieth page", &["two hundred and thirtieth = 230."]),
        ("two hundred and five goats", &["two hundred and five = 205 goat"]),
    ]);
}

#[test]
fn signs_of_change() {
    all(&[
        ("The index stood at 15.02, +0.6.", &["15.02 = 15.02", "+0.6 = Up 0.6"]),
        ("The index stood at 15.02 (-0.6).", &["15.02 = 15.02", "-0.6 = Down -0.6"]),
    ]);
}

#[test]
fn ranges_with_a_rate_at_the_first_end() {
    all(&[
        ("It fell from $91 a tonne to $60.50 in May.", &["$91 a tonne to $60.50 = 60.50..91 USD"]),
        (
            "It rose from 3 percent a year to 5 percent.",
            &["3 percent a year to 5 percent = 3..5 percent-per-year"],
        ),
    ]);
}

#[test]
fn prepositions_of_time_are_no_qualifiers() {
    all(&[
        ("It costs $5bn over ten years.", &["$5bn = 5000000000 USD", "ten years = 10 year"]),
        ("It fell 3 percent over two years.", &["3 percent = Down 3 percent", "two years = 2 year"]),
        ("It ran for over two years.", &["two years = MoreThan 2 year"]),
    ]);
}

#[test]
fn years_in_words_are_no_numbers() {
    all(&[("It was founded in eighteen ninety-two.", &[])]);
}

#[test]
fn hanging_hyphens_share_the_noun() {
    all(&[
        ("two-, three- and five-door cars", &["two = 2 door", "three = 3 door", "five = 5 door"]),
        ("two- or three-door cars", &["two = 2 door", "three = 3 door"]),
        ("two of the five dials", &["two = 2 dial", "five = 5 dial"]),
    ]);
}

#[test]
fn pounds_that_are_paid_are_money() {
    all(&[
        ("It costs just over nine pounds a head.", &["nine pounds a head = MoreThan 9 GBP"]),
        ("He paid 40 pounds and lost 40 pounds.", &["40 pounds = 40 GBP", "40 pounds = 40 pound"]),
    ]);
}

#[test]
fn rows_of_digits_are_no_number() {
    all(&[
        ("Leeds 300 110 020 100 02", &["300 = 300", "110 = 110"]),
        ("20 000 500 goats", &["20 000 500 = 20000500 goat"]),
    ]);
}

#[test]
fn digits_and_words_make_one_number() {
    all(&[
        ("It has 6 hundred and 12 pages.", &["6 hundred and 12 = 612 page"]),
        ("It has 6 hundred and twelve pages.", &["6 hundred and twelve = 612 page"]),
        ("about 3 million 250 thousand goats", &["3 million 250 thousand = Approximate 3250000 goat"]),
        ("5 million and 6 goats", &["5 million = 5000000", "6 = 6 goat"]),
        ("They sold 4 dozs.", &["4 dozs = 48"]),
        ("2^10 is 1.2^2, not -10^-2.", &["2^10 = 1024", "1.2^2 = 1.44", "-10^-2 = -0.01"]),
        ("The answer is negative one.", &["negative one = -1"]),
        ("He paid half million euros.", &["half million euros = 500000 EUR"]),
    ]);
}

#[test]
fn ordinals_of_several_words() {
    all(&[
        ("the two hundred sixty third goat", &["two hundred sixty third = 263."]),
        ("a four billionth part", &["four billionth = 4000000000."]),
        ("the 7 millionth guest", &["7 millionth = 7000000."]),
        ("one hundredth of a second", &["one hundredth of a second = 0.01 second"]),
        ("twenty first prizes", &["twenty = 20 prize", "first = 1."]),
    ]);
}

#[test]
fn shares_of_a_small_number() {
    all(&[
        ("Two in five adults walk.", &["Two in five = 0.4 adult"]),
        ("about 9 in 10 Danes", &["9 in 10 = Approximate 0.9 dane"]),
        ("They won two in five games.", &["two = 2", "five = 5 game"]),
        ("It is one over eight.", &["one over eight = 0.125"]),
        ("He lost one over eight years.", &["eight years = 8 year"]),
    ]);
}

#[test]
fn bounds_that_take_their_number_in() {
    all(&[
        ("less than 40 or equal", &["40 = AtMost 40"]),
        ("bigger or equal to 40", &["40 = AtLeast 40"]),
        ("higher or equal than 40, lower than 60", &["40, lower than 60 = 40..60"]),
        ("equal to 40 or more than 30", &["40 = 40", "30 = MoreThan 30"]),
    ]);
}

#[test]
fn a_vague_word_counts_what_follows_it() {
    all(&[
        ("Several old goats and a handful of sheep", &["Several = 2..10 goat", "a handful = 3..10 sheep"]),
        ("a couple of boats, her several books", &["a couple = 2..3 boat"]),
        ("It is several miles away.", &["several miles = 2..10 mile"]),
        ("Several times she took several days and a few goats.", &[]),
        ("The couple bought a couple.", &[]),
    ]);
}

#[test]
fn the_second_end_of_a_range_says_how_many_the_first_counts() {
    all(&[
        ("five to 7 million tons", &["five to 7 million tons = 5000000..7000000 ton"]),
        ("between five and 7 million hens", &["five and 7 million = 5000000..7000000 hen"]),
        ("It took five and 7 million fled.", &["five = 5", "7 million = 7000000"]),
        ("It took 5 and 7 million hens.", &["5 = 5000000", "7 million = 7000000 hen"]),
    ]);
}

#[test]
fn a_number_that_is_compared_shares_the_noun_or_unit() {
    all(&[
        ("It has 9 ducks, up from 7 in May.", &["9 = 9 duck", "7 = 7 duck"]),
        ("It sold 30 boats last year, compared with 12.", &["30 = 30 boat", "12 = 12 boat"]),
        (
            "It made $9 million, against 7.5 million.",
            &["$9 million = 9000000 USD", "7.5 million = 7500000 USD"],
        ),
        ("The rate is 4.1 per cent, down from 4.3.", &["4.1 per cent = 4.1 percent", "4.3 = 4.3 percent"]),
        ("The tank holds 40 litres, up from 30.", &["40 litres = 40 liter", "30 = 30 liter"]),
        ("300 pupils who sing and 20 who dance", &["300 = 300 pupil", "20 = 20 pupil"]),
        // A change has no unit for a level, and another sentence none at all.
        ("It rose 4 per cent from 30.", &["4 per cent = Up 4 percent", "30 = 30"]),
        ("It has 9 ducks. Up from 7.", &["9 = 9 duck", "7 = 7"]),
        ("It has 9 ducks, up from 7 old.", &["9 = 9 duck", "7 = 7"]),
        ("four or five loud bangs", &["four = 4 bang", "five = 5 bang"]),
    ]);
}

#[test]
fn an_index_has_the_points_that_it_moved_by() {
    all(&[
        ("It rose 12.5 points to 3,210.75.", &["12.5 = Up 12.5 point", "3,210.75 = 3210.75 point"]),
        (
            "It lost 30 points, or 1.2 per cent, to close at 2,480.",
            &["30 = Down 30 point", "1.2 per cent = Down 1.2 percent", "2,480 = 2480 point"],
        ),
        ("Kent (2,810.5, down 20 points)", &["2,810.5 = 2810.5 point", "20 = Down 20 point"]),
        ("He scored 12 points to 300 cheers.", &["12 = 12 point", "300 = 300 cheer"]),
    ]);
}

#[test]
fn a_movement_is_left_out_with_the_second_name() {
    all(&[
        (
            "Kern fell 2 per cent, Moser and Ruiz by 3 per cent.",
            &["2 per cent = Down 2 percent", "3 per cent = Down 3 percent"],
        ),
        (
            "Kern fell 2 per cent, beating forecasts by 3 per cent.",
            &["2 per cent = Down 2 percent", "3 per cent = 3 percent"],
        ),
    ]);
}

#[test]
fn a_measure_inside_a_noun_phrase_is_passed_over() {
    all(&[
        ("two 40-litre tanks", &["two = 2 tank", "40-litre = 40 liter"]),
        ("ten $5 notes", &["ten = 10 note", "$5 = 5 USD"]),
        ("three of the yard's 12 boats", &["three = 3 boat", "12 = 12 boat"]),
        ("He has 30 old TVs.", &["30 = 30 TV"]),
        ("One drowned, one separately; they hate one another.", &[]),
        ("one last try, one last year", &["one = 1 try"]),
    ]);
}

#[test]
fn codes_and_letters_that_say_more_of_money() {
    all(&[
        ("MUSD 40 or 40 MUSD", &["MUSD 40 = 40000000 USD", "40 MUSD = 40000000 USD"]),
        ("from $9 U.S. per barrel to $7.50", &["$9 U.S. per barrel to $7.50 = 7.50..9 USD"]),
        ("$9 US goods", &["$9 = 9 USD"]),
        ("It is worth 1.5b; 20 [kilograms] of it.", &["1.5b = 1500000000", "20 [kilograms] = 20 kilogram"]),
        ("30m of its users, 30m of rope", &["30m = 30000000 user", "30m = 30 meter"]),
    ]);
}
