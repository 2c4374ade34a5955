//! The shape of a language's table for the room `date`.

use serde::{Deserialize, Serialize};

use crate::language::ending::Endings;

/// How the time meant relates to the date named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DateRelation {
    /// At that time.
    #[default]
    On,
    /// From then on.
    Since,
    /// Up to then.
    Until,
    /// Earlier.
    Before,
    /// Later.
    After,
    /// Then at the latest.
    By,
    /// From one to the other.
    Range,
    /// About then.
    Approximate,
}

/// What must stand beside a name before it is taken for a month, a weekday or a season.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    /// It is nothing else: `October`.
    Nothing,
    /// A lead (`in May`) or a number, because it is a name or a common word as well.
    Lead,
    /// The same, and a capital even beside a number, because the small word is another one: `may`.
    Capital,
    /// A number or a date: `Sat 14th`.
    Number,
    /// Small letters, because the capitalised word is another one: `morgen`.
    Lower,
    /// Small letters save where a sentence begins or a number stands beside it, because within one the capitalised word is
    /// somebody's name: Dutch `zondag`.
    Plain,
    /// The same, and no article or preposition of days, because the word is a noun too: Dutch `morgen`.
    Bare,
    /// A preposition before and no noun after, because it is an ordinal as well: `na segunda`, not `na segunda volta`.
    Alone,
    /// No article before, because it is a part of the day then: `la mañana`.
    NoArticle,
}

/// Which of its days a form of a weekday is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WeekdayForm {
    /// Any.
    Plain,
    /// With the article in its ending, so that [`DateWords::weekdays_ahead`] says nothing of it: `på måndagen`.
    Definite,
    /// The last before the day of the text: `i måndags`.
    Last,
}

/// A unit of the calendar or the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    /// A day on which offices are open, Monday to Friday.
    BusinessDay,
    Weekend,
    /// Monday to Friday.
    WorkingWeek,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

/// What a word before a unit, a weekday, a month or a season says of which one is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shift {
    /// So many units from the one that the text is of: `last` is -1, `this` 0.
    Unit(i32),
    /// The stretch that ends or begins with the day of the text: `past`, `coming`.
    Rolling(i32),
    /// Some of them, vaguely: `recent`.
    Vague(i32),
    /// The nearest day, month or season of the name, but the unit so many from that of the text: Dutch `afgelopen`.
    Nearest(i32),
    /// The unit before, of the one spoken of where an article stands before: `previous`.
    Before,
    /// The one spoken of: `that`, `the same`.
    That,
}

/// Which part of a stretch a word before it chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Its first half: `early`.
    Start,
    /// What is around its middle: `mid`.
    Middle,
    /// Its second half: `late`, `the end of`.
    End,
    /// From its beginning to the day of the text: `earlier`.
    Earlier,
    /// From the day of the text to its end: `later`.
    Later,
    /// From its beginning to the day of the text, of any unit: `year to date`.
    ToDate,
    /// From the day of the text to its end, of any unit: `the rest of`.
    Rest,
}

/// Where a day lies in the stretch that it tells: `week of`, `week ended`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// Somewhere in it.
    Around,
    /// It is the first.
    From,
    /// It is the last.
    To,
}

/// What a word after a stretch of time makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Away {
    /// Counted from the day of the text: `ago` is -1, `from now` 1.
    Text(i32),
    /// Counted from the time spoken of: `later`.
    Spoken,
    /// Counted from the day that follows: `two days after tomorrow`.
    Named(i32),
}

/// Half of the day that an hour is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meridiem {
    /// `a.m.`
    Am,
    /// `p.m.`
    Pm,
}

/// Months, weekdays and the words around dates and times. A key is written as [`crate::trie::Trie`] has it.
#[derive(Debug)]
pub(crate) struct DateWords {
    /// Months in full.
    pub(crate) months: &'static [(&'static str, u8, Needs)],
    /// Months abbreviated: a full stop may follow.
    pub(crate) months_short: &'static [(&'static str, u8, Needs)],
    /// Whether a day stands before its month alone, so that a number after an abbreviated month is none (`set 2`).
    pub(crate) day_before_month: bool,
    /// Weekdays in full, Monday 1.
    pub(crate) weekdays: &'static [(&'static str, u8, Needs)],
    /// Weekdays abbreviated.
    pub(crate) weekdays_short: &'static [(&'static str, u8, Needs)],
    /// Endings that weekdays in full take, and what form they make: `måndag-en`.
    pub(crate) weekday_endings: &'static [(&'static str, WeekdayForm)],
    /// Words before a weekday without such an ending that make it the next to come: `på måndag`.
    pub(crate) weekdays_ahead: &'static [&'static str],
    /// Whether a part of the day may be glued to a weekday (`Montagabend`).
    pub(crate) glued_parts: bool,
    /// Seasons, by their number in ISO 8601-2: spring 21, winter 24.
    pub(crate) seasons: &'static [(&'static str, u8, Needs)],
    /// Units, and whether the form is a plural.
    pub(crate) units: &'static [(&'static str, Unit, bool)],
    /// Whether units stand in the singular after any number (`drie jaar`).
    pub(crate) singular_counts: bool,
    /// Whether units may be plurals without an ending that says so (`derniers mois`).
    pub(crate) same_plurals: bool,
    /// Cardinals that stand before units.
    pub(crate) counts: &'static [(&'static str, u32)],
    /// Vague numbers before units: `several`.
    pub(crate) few: &'static [&'static str],
    /// Ordinals as words, up to 31.
    pub(crate) ordinals: &'static [(&'static str, u8)],
    /// Endings of ordinals in digits.
    pub(crate) ordinal_suffixes: &'static [&'static str],
    /// Whether a full stop after digits makes an ordinal.
    pub(crate) ordinal_dot: bool,
    /// Whether an ordinal word stands before the month without more (`zweiten Mai`).
    pub(crate) ordinal_before_month: bool,
    /// Days by their distance from the day of the text: `tonight` is 0 at night.
    pub(crate) days: &'static [(&'static str, i32, Option<DayPart>, Needs)],
    /// Words that choose among units, weekdays, months, seasons.
    pub(crate) shifts: &'static [(&'static str, Shift)],
    /// The same behind what they choose: `semaine dernière`, `lunedì scorso`, `mois-ci`. They win over one before.
    pub(crate) shifts_after: &'static [(&'static str, Shift)],
    /// Whether `lundi prochain` is the first Monday to come, and not that of the week to come.
    pub(crate) nearest_weekdays: bool,
    /// Whether those that choose one unit choose some of them before a plural (`letzten Jahren`).
    pub(crate) vague_plurals: bool,
    /// Articles after which `last year` is the twelve months that end with the text.
    pub(crate) rolling_after: &'static [&'static str],
    /// Words after which `next year` is the twelve months that begin with it.
    pub(crate) rolling_ahead: &'static [&'static str],
    /// What stands before the weekend that was, or is to come.
    pub(crate) weekend_leads: &'static [&'static str],
    /// Verbs after which `last` is one.
    pub(crate) modals: &'static [&'static str],
    /// Words before a weekday that is an ordinal as well.
    pub(crate) weekday_leads: &'static [&'static str],
    /// Words that may follow it.
    pub(crate) weekday_free: &'static [&'static str],
    /// Whether the day's number may follow a weekday without more (`lunes 3`).
    pub(crate) weekday_days: bool,
    /// Articles by which a weekday is any one.
    pub(crate) indefinite: &'static [&'static str],
    /// Parts of the day after a day.
    pub(crate) parts: &'static [(&'static str, DayPart)],
    /// Adverbs for parts of the day, after a day or before a time: `abends um acht`.
    pub(crate) part_words: &'static [(&'static str, DayPart)],
    /// Words between a part of the day and its day: `Abend des 3. Mai`.
    pub(crate) part_of: &'static [&'static str],
    /// Words between a night and the day in whose morning it ends: `Nacht zum Dienstag`.
    pub(crate) night_to: &'static [&'static str],
    /// Words between a night and the day in whose evening it begins, where both are told: `Nacht von Montag auf Dienstag`.
    pub(crate) night_from: &'static [&'static str],
    /// Parts of the day before the word for `of` and the day: `noche del lunes`.
    pub(crate) part_nouns: &'static [(&'static str, DayPart)],
    /// Parts of the day after an hour: `in the morning`, `abends`.
    pub(crate) clock_parts: &'static [(&'static str, DayPart)],
    /// Words before a stretch that choose its beginning, middle or end: `early`, `end of`.
    pub(crate) stages: &'static [&'static str],
    /// Words between such a word and the unit that the text is of: `the end of the year`.
    pub(crate) stage_units: &'static [&'static str],
    /// Which part those of `stages` and `stage_units` choose that are said of weeks, and `the rest of`.
    pub(crate) stage_kinds: &'static [(&'static str, Stage)],
    /// Words after a unit that end it with the day of the text: `year to date`.
    pub(crate) to_date: &'static [&'static str],
    /// Words between a stretch and a day that tells which one it is: `the three months ended`.
    pub(crate) edges: &'static [(&'static str, Edge)],
    /// Words after a unit or weekday that choose one two away: `after next`.
    pub(crate) beyond: &'static [(&'static str, i32)],
    /// Names of a unit, and how many from that of the text: `year's end`, `EOY`.
    pub(crate) unit_words: &'static [(&'static str, Unit, i32)],
    /// Names of a season of the year that the text tells by them: `i våras`, `i fjor høst`.
    pub(crate) season_words: &'static [(&'static str, u8, Shift)],
    /// Words that choose among the parts of a stretch beside ordinals, counted from its end where negative: `last`.
    pub(crate) places: &'static [(&'static str, i8)],
    /// Words for the day of the text as the end of a range: `now`.
    pub(crate) now: &'static [&'static str],
    /// Words before a length of time that begins or ends at a time told beside it: `for`.
    pub(crate) lasting: &'static [&'static str],
    /// Words between a length of time and when it begins: `starting`, `from`.
    pub(crate) beginning: &'static [&'static str],
    /// Words that make `two weeks ago` a limit: true where the time meant is farther away than that.
    pub(crate) limits: &'static [(&'static str, bool)],
    /// Words before a part of the day that stands alone: `in the`.
    pub(crate) part_leads: &'static [&'static str],
    /// Words beside the hours at which a place is open: `open 10-4`, `9-5 daily`.
    pub(crate) openings: &'static [&'static str],
    /// Words by which a bare number is a day of the month: `el día 18`, `el pasado 15`.
    pub(crate) day_words: &'static [&'static str],
    /// Words before a cardinal that make it a day of the month: `le 17`.
    pub(crate) bare_day_leads: &'static [&'static str],
    /// Words before those by which it is none: `dans le 17`.
    pub(crate) not_day_leads: &'static [&'static str],
    /// Words of a sentence in which `on the 18th` is no day of the month: `hole`.
    pub(crate) not_days: &'static [&'static str],
    /// Words that may follow a day told by its ordinal alone: `on the 21st at`.
    pub(crate) after_day: &'static [&'static str],
    /// Words after a stretch of time that make it a date.
    pub(crate) away: &'static [(&'static str, Away)],
    /// Words before a stretch of time that count it back from the day of the text: German `vor`.
    pub(crate) ago: &'static [&'static str],
    /// Words before a stretch of time that count it on from the day of the text, where the sentence is about the future.
    pub(crate) ahead: &'static [&'static str],
    /// The same where nothing else can be meant: `dans trois jours`.
    pub(crate) ahead_sure: &'static [&'static str],
    /// Words before those of `ahead_sure` by which they say how far something is spread: `verspreid over drie jaar`.
    pub(crate) not_ahead: &'static [&'static str],
    /// What after the stretch makes it sure: `in three weeks' time`.
    pub(crate) ahead_after: &'static [&'static str],
    /// Words between a day and its month, a month and its year, a quarter and its year.
    pub(crate) of: &'static [&'static str],
    /// Those of `of` by which the unit before them is a part of what follows: `the last week of his life`.
    pub(crate) genitives: &'static [&'static str],
    /// Those of `of` that no bare number is a day before: `the 5th in March`, but `turned 30 in March`.
    pub(crate) in_month: &'static [&'static str],
    /// Articles between a weekday and the day's number.
    pub(crate) the: &'static [&'static str],
    /// Words between a day and the time.
    pub(crate) at: &'static [&'static str],
    /// Prepositions by which `5/12` is a day.
    pub(crate) day_leads: &'static [&'static str],
    /// Words between a time and the day.
    pub(crate) on: &'static [&'static str],
    /// What joins the ends of a range.
    pub(crate) to: &'static [&'static str],
    /// What joins times or days of which either will do: `om 9 of 10 uur`, `the 3rd or 4th of May`.
    pub(crate) or: &'static [&'static str],
    /// Whether days and months may have a hyphen between them in a range (`van 25-10 tot 7-11`).
    pub(crate) dashed_days: bool,
    /// Whether a year may stand behind a day and month with a slash: `12/4 2024`, `12/4-24`.
    pub(crate) slashed_days: bool,
    /// Pronouns that lose their vowel before a verb: `s'ouvrira`.
    pub(crate) elided_pronouns: &'static [&'static str],
    /// What opens a range whose ends `to` joins.
    pub(crate) from: &'static [&'static str],
    /// What opens a range whose ends `and` joins.
    pub(crate) between: &'static [&'static str],
    /// What joins them then, and days of one month (`3. und 4. März`).
    pub(crate) and: &'static [&'static str],
    /// What joins the last days of a list: `11/20, 11/22 or 11/25`.
    pub(crate) list: &'static [&'static str],
    /// Qualifiers before a date.
    pub(crate) qualifiers: &'static [(&'static str, DateRelation)],
    /// Words before what something is set for, which is as likely to come as to be past: `para el 29 de enero`.
    pub(crate) aims: &'static [&'static str],
    /// Qualifiers after a date.
    pub(crate) qualifiers_after: &'static [(&'static str, DateRelation)],
    /// Prepositions that may stand between a qualifier and a date.
    pub(crate) fillers: &'static [&'static str],
    /// Words that make what follows recurring: `every`.
    pub(crate) recurring: &'static [&'static str],
    /// Words that make the weekday that follows a holiday or a name: `Good`.
    pub(crate) named: &'static [&'static str],
    /// Words before a number that make it one of a law or a file, though it is written as month and year: `Ley 3/2018`.
    pub(crate) acts: &'static [&'static str],
    /// Words that make the weekday before them a feast: `mardi gras`.
    pub(crate) feasts: &'static [&'static str],
    /// Words that make the weekday, month or year before them a name: `Morning Post`.
    pub(crate) names: &'static [&'static str],
    /// Prepositions before months, seasons and years.
    pub(crate) leads: &'static [&'static str],
    /// Words that may be capitalised before a year and are no name that it belongs to.
    pub(crate) year_leads: &'static [&'static str],
    /// What stands before a season that is not its verb: `in the`.
    pub(crate) season_leads: &'static [&'static str],
    /// Whether regions of the language write dates in digits in different orders.
    pub(crate) orders_differ: bool,
    /// Whether a year follows the noun that it tells of (`Bundestagswahl 2021`).
    pub(crate) year_after_noun: bool,
    /// Articles and possessives before months and years that modify a noun: `a 2012 parade`.
    pub(crate) determiners: &'static [&'static str],
    /// Words before a number that make it an amount.
    pub(crate) amounts: &'static [&'static str],
    /// Words that name the year, the date or an edition right before the digits: `year`, `copyright`.
    pub(crate) year_words: &'static [&'static str],
    /// Verbs in the singular of what is over, which so many would have in the plural: at the beginning of a sentence the
    /// figures before them are a year (`1750 starb Bach`).
    pub(crate) year_verbs: &'static [&'static str],
    /// Newspapers that end in the day they come out on: `Bild am Sonntag`.
    pub(crate) papers: &'static [&'static str],
    /// Words that may follow a year though they end as plurals do.
    pub(crate) no_nouns: &'static [&'static str],
    /// Nouns that are counted without an ending of the plural: `people`.
    pub(crate) counted: &'static [&'static str],
    /// Eras before (`AD 79`) and after a year; true where years count down.
    pub(crate) eras: &'static [(&'static str, bool)],
    /// What after the digits makes them a decade.
    pub(crate) decade_endings: &'static [&'static str],
    /// Whether a length of time behind the word for today is counted from it: `heute in einer Woche`.
    pub(crate) counts_from_today: bool,
    /// Whether decades need no article, and hundreds of years are decades too.
    pub(crate) plain_decades: bool,
    /// Whether hundreds of years are a century, the one that all of them begin with: `1900-talet`.
    pub(crate) hundreds_of_years: bool,
    /// Words before tens that make them a decade by themselves (`Anfang der 90er`), each with whether tens as words are one
    /// too, and not how old somebody is (`in den Sechzigern`).
    pub(crate) decade_leads: &'static [(&'static str, bool)],
    /// Tens as words that are a decade behind such words alone: `Mitte der Achtziger`.
    pub(crate) decades_led: &'static [(&'static str, u8)],
    /// What is told in tens, so that they are no decades: `highs in the 80s`.
    pub(crate) told_in_tens: &'static [&'static str],
    /// Words of games that are played in quarters, which are no parts of a year: `touchdown`.
    pub(crate) games: &'static [&'static str],
    /// Words before digits that make them a decade: `années 1990`.
    pub(crate) decade_words: &'static [&'static str],
    /// Centuries by their name, and their number: `Novecento`. The number of hundreds is the same word in small letters.
    pub(crate) centuries: &'static [(&'static str, u8)],
    /// What stands before such a name.
    pub(crate) century_leads: &'static [&'static str],
    /// Whether centuries have digits too: `século 19`.
    pub(crate) century_digits: bool,
    /// Decades as words, by their first year in the century.
    pub(crate) decades: &'static [(&'static str, u8)],
    /// Words for the calendar's quarter, after an ordinal.
    pub(crate) quarters: &'static [&'static str],
    /// Words for half of a year, after an ordinal; the year must be told.
    pub(crate) halves: &'static [&'static str],
    /// Those that need no year, being nothing but a half of it: `au premier semestre`.
    pub(crate) halves_alone: &'static [&'static str],
    /// Words for a numbered week of the year, before the number, and whether the year may be left out.
    pub(crate) weeks: &'static [(&'static str, bool)],
    /// Words before a year that is not the calendar's.
    pub(crate) fiscal: &'static [&'static str],
    /// Halves of the day.
    pub(crate) meridiems: &'static [(&'static str, Meridiem)],
    /// Halves of the day in a letter, glued to the hour beside a day or minutes: `9:00a`.
    pub(crate) meridiem_letters: &'static [(&'static str, Meridiem)],
    /// What glued to an hour makes it a time that is about right: `11ish`.
    pub(crate) clock_endings: &'static [&'static str],
    /// Words for a time, in minutes from midnight.
    pub(crate) clock_words: &'static [(&'static str, u16, Needs)],
    /// Words before an hour, and the minutes from it: `half past` is 30.
    pub(crate) clock_offsets: &'static [(&'static str, i32)],
    /// What before an hour in words makes it half an hour later, behind a preposition of time alone: `at half seven`.
    pub(crate) clock_halves: &'static [&'static str],
    /// Words between minutes and an hour: `past` is 1, `to` -1.
    pub(crate) clock_sides: &'static [(&'static str, i32)],
    /// Words after an hour, and the minutes from it: `y media` is 30.
    pub(crate) clock_after: &'static [(&'static str, i32)],
    /// Words between an hour and minutes: `siete y diez` is 1, `siete menos diez` -1.
    pub(crate) clock_joints: &'static [(&'static str, i32)],
    /// Prepositions after which a bare number is an hour (`a las 5`), and whether it is so in a range alone (`de 5 a 7`).
    pub(crate) hour_leads: &'static [(&'static str, bool)],
    /// Whether an hour in words may stand before the word for hours (`oito horas da manhã`).
    pub(crate) worded_hours: bool,
    /// Words after a number by which it is no hour: `a las dos que`.
    pub(crate) not_hours: &'static [&'static str],
    /// Words after an hour, and whether the hour must have four digits (`1400 hours`).
    pub(crate) o_clock: &'static [(&'static str, bool)],
    /// Words after an hour that are a length of time too, so that a preposition must tell the time (`à 20 heures`).
    pub(crate) hours: &'static [&'static str],
    /// Whether minutes may follow that word or its letter: `14h30`, `vingt heures trente`.
    pub(crate) worded_minutes: bool,
    /// Words before such an hour by which it is how long something takes: `en 7h30`.
    pub(crate) spells: &'static [&'static str],
    /// The same but before an hour from noon on, told with its minutes: `le train de 17 h 48`, `un film de 1 h 52`.
    pub(crate) spells_of_day: &'static [&'static str],
    /// The letter that those words are abbreviated to, between hour and minutes: `14h30`, `14u30`.
    pub(crate) hour_letter: char,
    /// Words after those by which they tell how long something takes: `à 3 heures de route`.
    pub(crate) hours_of: &'static [&'static str],
    /// Prepositions by which such an hour is a time where it is after noon, and may be how long something takes before:
    /// `tot 17 uur`, but `tot 5 uur`.
    pub(crate) late_leads: &'static [&'static str],
    /// Whether `van 9.30 tot 10.15` are times with no more said, because numbers have a comma.
    pub(crate) point_ranges: bool,
    /// Whether minutes may follow one of `o_clock` (`18 Uhr 30`).
    pub(crate) minutes_after: bool,
    /// Whether `7.30` after such a preposition is a time, too.
    pub(crate) clock_point: bool,
    /// Whether `7,30` behind what leads to nothing but an hour is one, too.
    pub(crate) clock_comma: bool,
    /// Prepositions by which `7:30` is a time.
    pub(crate) clock_leads: &'static [&'static str],
    /// Prepositions by which noon and midnight are times, but hours with the word for them how long something takes:
    /// `entro mezzogiorno`, `entro due ore`.
    pub(crate) noon_leads: &'static [&'static str],
    /// Names of time zones beside the abbreviations that all languages share.
    pub(crate) zones: &'static [(&'static str, &'static str)],
    /// Whether the verb may stand right after what a sentence begins with, so that those of `future` tell of it there.
    pub(crate) verb_second: bool,
    /// Words that say that a sentence is about what is to come.
    pub(crate) future: &'static [&'static str],
    /// Infinitives of what is over, with which those verbs say that it is told, not that it is to come: `soll am Montag
    /// gestohlen worden sein`.
    pub(crate) past_infinitives: &'static [&'static str],
    /// Endings of verbs that say so: `llegará`.
    pub(crate) future_endings: Endings,
    /// Words that open another clause, beyond which a verb behind a day tells nothing of it: `que`.
    pub(crate) clauses: &'static [&'static str],
    /// Verbs of timetables in the present, and nouns of what is set: `opens`, `deadline is`. Such a day is the next one.
    pub(crate) timetable: &'static [&'static str],
    /// Forms of such verbs that are nouns too, which they are not behind a name: `Pakistan votes`.
    pub(crate) timetable_named: &'static [&'static str],
    /// Words that make a verb in the present behind a name one of what is to come: `If Trump wins in November`.
    pub(crate) conditions: &'static [&'static str],
    /// Verbs that tell the same right behind a day which the sentence begins with, and there alone: `Am Freitag kommt`.
    pub(crate) timetable_second: &'static [&'static str],
    /// Words between `is` and the day of what is to come: `The fair is on Friday`.
    pub(crate) leads_ahead: &'static [&'static str],
    /// Forms of the verb for being in the present.
    pub(crate) is: &'static [&'static str],
    /// What is dated before it takes place, behind a day in the genitive: `Friday's game will decide it`.
    pub(crate) events: &'static [&'static str],
    /// Words that say that a sentence is about what is over: `was`, `could not`.
    pub(crate) past: &'static [&'static str],
    /// Verbs that say so with a participle among the two words behind them: `a été ouvert`.
    pub(crate) auxiliaries: &'static [&'static str],
    /// Participles that none of the endings tells.
    pub(crate) participles: &'static [&'static str],
    /// Words before a participle by which it is not over: `will be held on Friday`.
    pub(crate) passives: &'static [&'static str],
    /// Words before an infinitive, which is not over though a verb before is: `was told to leave by Friday`.
    pub(crate) infinitive_marks: &'static [&'static str],
    /// Words that open what is told beside, of which the verbs before say nothing: `will appear in court after he was
    /// arrested on Monday`.
    pub(crate) asides: &'static [&'static str],
    /// The same behind a comma alone: `, der am Montag`.
    pub(crate) relatives: &'static [&'static str],
    /// Endings of verbs in the past: `llegó`.
    pub(crate) past_endings: Endings,
    /// Endings of participles behind an auxiliary: `ha llegado`.
    pub(crate) participle_endings: Endings,
    /// Endings of participles that say by themselves, right before a day, that it is over: `the bill unveiled on Sunday`.
    pub(crate) bare_participles: Endings,
    /// Endings of infinitives.
    pub(crate) infinitive_endings: Endings,
    /// Letters beside a number that make it a quarter or a half of a year, and how many a year has: `1T24`.
    pub(crate) quarter_letters: &'static [(char, u32)],
    /// Whether a day of a month may be a cardinal in words: `tres de marzo`.
    pub(crate) cardinal_days: bool,
    /// Whether a month may be told by its number after the word between: `el 17 del 11`.
    pub(crate) numbered_months: bool,
    /// Whether two digits are a year after the word between: `abril del 87`.
    pub(crate) short_years: bool,
    /// Whether years are spelled out after the word between: `abril de dos mil veinte`.
    pub(crate) spelled_years: bool,
    /// Whether people leave out accents: `miercoles`.
    pub(crate) accents_optional: bool,
}

impl DateWords {
    /// No words at all.
    pub(crate) const NONE: Self = Self {
        months: &[],
        months_short: &[],
        day_before_month: false,
        weekdays: &[],
        weekdays_short: &[],
        weekday_endings: &[],
        weekdays_ahead: &[],
        glued_parts: false,
        seasons: &[],
        units: &[],
        singular_counts: false,
        same_plurals: false,
        counts: &[],
        few: &[],
        ordinals: &[],
        ordinal_suffixes: &[],
        ordinal_dot: false,
        ordinal_before_month: false,
        days: &[],
        shifts: &[],
        shifts_after: &[],
        nearest_weekdays: false,
        vague_plurals: false,
        rolling_after: &[],
        rolling_ahead: &[],
        weekend_leads: &[],
        modals: &[],
        weekday_leads: &[],
        weekday_free: &[],
        weekday_days: false,
        indefinite: &[],
        parts: &[],
        part_words: &[],
        part_of: &[],
        night_to: &[],
        night_from: &[],
        part_nouns: &[],
        clock_parts: &[],
        stages: &[],
        stage_units: &[],
        stage_kinds: &[],
        to_date: &[],
        edges: &[],
        beyond: &[],
        unit_words: &[],
        season_words: &[],
        places: &[],
        now: &[],
        lasting: &[],
        beginning: &[],
        limits: &[],
        part_leads: &[],
        openings: &[],
        day_words: &[],
        bare_day_leads: &[],
        not_day_leads: &[],
        not_days: &[],
        after_day: &[],
        away: &[],
        ago: &[],
        ahead: &[],
        ahead_sure: &[],
        not_ahead: &[],
        ahead_after: &[],
        of: &[],
        genitives: &[],
        in_month: &[],
        the: &[],
        at: &[],
        day_leads: &[],
        on: &[],
        to: &[],
        or: &[],
        dashed_days: false,
        slashed_days: false,
        elided_pronouns: &[],
        from: &[],
        between: &[],
        and: &[],
        list: &[],
        qualifiers: &[],
        aims: &[],
        qualifiers_after: &[],
        fillers: &[],
        recurring: &[],
        named: &[],
        acts: &[],
        feasts: &[],
        names: &[],
        leads: &[],
        year_leads: &[],
        season_leads: &[],
        orders_differ: false,
        year_after_noun: false,
        determiners: &[],
        amounts: &[],
        year_words: &[],
        year_verbs: &[],
        papers: &[],
        no_nouns: &[],
        counted: &[],
        eras: &[],
        decade_endings: &[],
        decade_leads: &[],
        decades_led: &[],
        told_in_tens: &[],
        games: &[],
        counts_from_today: false,
        plain_decades: false,
        hundreds_of_years: false,
        decade_words: &[],
        centuries: &[],
        century_leads: &[],
        century_digits: false,
        decades: &[],
        quarters: &[],
        halves: &[],
        halves_alone: &[],
        weeks: &[],
        fiscal: &[],
        meridiems: &[],
        meridiem_letters: &[],
        clock_endings: &[],
        clock_words: &[],
        clock_offsets: &[],
        clock_halves: &[],
        clock_sides: &[],
        clock_after: &[],
        clock_joints: &[],
        hour_leads: &[],
        worded_hours: false,
        not_hours: &[],
        o_clock: &[],
        hours: &[],
        worded_minutes: false,
        spells: &[],
        spells_of_day: &[],
        hour_letter: 'h',
        hours_of: &[],
        late_leads: &[],
        point_ranges: false,
        minutes_after: false,
        clock_point: false,
        clock_comma: false,
        clock_leads: &[],
        noon_leads: &[],
        zones: &[],
        verb_second: false,
        future: &[],
        past_infinitives: &[],
        future_endings: Endings::NONE,
        clauses: &[],
        timetable: &[],
        timetable_named: &[],
        conditions: &[],
        timetable_second: &[],
        leads_ahead: &[],
        is: &[],
        events: &[],
        past: &[],
        auxiliaries: &[],
        participles: &[],
        passives: &[],
        infinitive_marks: &[],
        asides: &[],
        relatives: &[],
        past_endings: Endings::NONE,
        participle_endings: Endings::NONE,
        bare_participles: Endings::NONE,
        infinitive_endings: Endings::NONE,
        quarter_letters: &[],
        cardinal_days: false,
        numbered_months: false,
        short_years: false,
        spelled_years: false,
        accents_optional: false,
    };
}
