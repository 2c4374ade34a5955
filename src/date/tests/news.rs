//! The 60 patterns that dates have most often in news, four fifths of all, each with its right reading. What a row looks
//! like is told in the tests above; the day of the text is Wednesday, the 17th of May 2023.

use super::dates;

fn en(text: &str) -> String {
    dates("en", "2023-05-17", text).join("; ")
}

#[test]
fn the_patterns_that_news_has_most() {
    reads! { en:
        // Years alone, and with a month.
        "The mill burned down in 1987." => "1987 = 1987 | 1987",
        "The bridge was closed in July 2015 for repairs." => "July 2015 = 2015-07 | 2015-07",
        "Polling ends on November 8, 2016, at dusk." => "November 8, 2016 = 2016-11-08 | 2016-11-08",
        "Steel was made here in the 1950s." => "1950s = 195 | 195X",
        // Weekdays, and their parts of the day.
        "The council met Tuesday to vote." => "Tuesday = XXXX-WXX-2 -> 2023-05-16",
        "Crowds gathered on Sunday night outside the station." => "Sunday night = XXXX-WXX-7TNI -> 2023-05-14",
        "He told reporters Thursday morning that he was tired." => "Thursday morning = XXXX-WXX-4TMO -> 2023-05-11",
        "The ferry ran aground Saturday afternoon." => "Saturday afternoon = XXXX-WXX-6TAF -> 2023-05-13",
        "They spoke on Friday evening." => "Friday evening = XXXX-WXX-5TEV -> 2023-05-12",
        "He said last Tuesday that the plant would shut." => "last Tuesday = XXXX-WXX-2 -> 2023-05-09",
        "The storm arrived late Monday." => "late Monday = XXXX-WXX-1 -> 2023-05-15",
        // Months.
        "The factory reopened in October." => "October = XXXX-10 | XXXX-10 -> 2022-10",
        "Sales slumped on March 15 and never recovered." => "March 15 = XXXX-03-15 | XXXX-03-15 -> 2023-03-15",
        "The talks broke down last August." => "last August = XXXX-08 | XXXX-08 -> 2022-08",
        "Snow fell in early January." => "early January = XXXX-01 | XXXX-01 -> 2023-01",
        "Prices rose in late April." => "late April = XXXX-04 | XXXX-04 -> 2023-04",
        "The lease runs out at the end of June." => "end of June = XXXX-06 | XXXX-06 -> 2023-06",
        // This, last and next.
        "The dam broke last week." => "last week = XXXX-WXX -> 2023-05-08/2023-05-14",
        "The harvest was poor this year." => "this year = XXXX -> 2023",
        "Ministers meet this week." => "this week = XXXX-WXX -> 2023-05-15/2023-05-21",
        "Exports fell last year." => "last year = XXXX -> 2022",
        "The shop closed last month." => "last month = XXXX-XX -> 2023-04",
        "The museum opens this month." => "this month = XXXX-XX -> 2023-05",
        "The trial begins next week." => "next week = XXXX-WXX -> 2023-05-22/2023-05-28",
        "Taxes go up next year." => "next year = XXXX -> 2024",
        "The beaches were full this summer." => "this summer = XXXX-SU | XXXX-22 -> 2023-22",
        "Voters will decide this fall." => "this fall = XXXX-FA | XXXX-23 -> 2023-23",
        "A report came out earlier this year." => "earlier this year = XXXX -> 2023",
        "The king abdicated earlier this month." => "earlier this month = XXXX-XX -> 2023-05",
        "The team lost earlier this week." => "earlier this week = XXXX-WXX -> 2023-05-15/2023-05-17",
        "The price has tripled in recent years." => "recent years = PAST_REF",
        "Fighting has spread in recent days." => "recent days = PAST_REF",
        "Rain has fallen in recent weeks." => "recent weeks = PAST_REF",
        "It was a hard year, and that year the bank failed." => "that year = XXXX",
        // Days told from the text's.
        "The verdict is due today." => "today = XXXX-XX-XX -> 2023-05-17",
        "The train derailed yesterday." => "yesterday = XXXX-XX-XX -> 2023-05-16",
        "The debate is tonight." => "tonight = XXXX-XX-XXTNI -> 2023-05-17",
        // Counted back.
        "He left the army three years ago." => "three years ago = XXXX -> 2020-05-17~",
        "The well dried up 12 years ago." => "12 years ago = XXXX -> 2011-05-17~",
        "She was elected a year ago." => "a year ago = XXXX -> 2022-05-17~",
        // Times.
        "Gates open at 7:30 p.m." => "7:30 p.m. = T19:30 @ 19:30",
        "The alarm rang at 6:15 a.m." => "6:15 a.m. = T06:15 @ 06:15",
        "The match starts at 8 p.m." => "8 p.m. = T20:00 @ 20:00",
        // A stamp in markup.
        "<time datetime=\"2016-03-09\">" => "2016-03-09 = 2016-03-09 | 2016-03-09",
    }
}

/// Durations and ages are quantities, holidays and what recurs are nothing.
#[test]
fn what_the_other_patterns_are() {
    fn all(text: &str) -> String {
        let document =
            super::PARSER.parse_as(text, Some(&"en".parse().unwrap()), Some("2023-05-17".parse().unwrap()));
        let shown = |mention: &crate::document::Mention<'_>| {
            let amount = mention.value.amount().and_then(|amount| amount.value);
            format!(
                "{} {} {}",
                mention.value.kind(),
                mention.text,
                amount.map_or_else(String::new, |n| n.to_string())
            )
        };
        document.mentions.iter().map(shown).collect::<Vec<_>>().join("; ")
    }
    reads! { all:
        "He worked there for three years." => "quantity three years 3",
        "It took 40 years to build." => "quantity 40 years 40",
        "A 34-year-old nurse was hurt." => "quantity 34-year-old 34",
        "The pay is $20,000 a year." => "money $20,000 a year 20000",
        "He will be away for a year." => "",
        "She was jailed for six months." => "quantity six months 6",
        "a three-year plan" => "quantity three-year 3",
        "a 30-year mortgage" => "quantity 30-year 30",
        "Thousands die a day." => "number Thousands ",
        "It goes out twice a week." => "",
        "They waited 14 hours." => "quantity 14 hours 14",
        "It happens every day." => "",
        "The film lasts 95 minutes." => "quantity 95 minutes 95",
        "The strike went on for two weeks." => "quantity two weeks 2",
        "It has not rained for a decade." => "",
        "The rent is $900 a month." => "money $900 a month 900",
        "It stood empty for two decades." => "quantity two decades 2",
        "Polls closed on Election Day." => "",
        "He won most states on Super Tuesday." => "",
        "Shops were shut at Christmas." => "",
    }
}
