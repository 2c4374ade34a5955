//! The whole expression around a figure: its range or mixed unit, its conversion, qualifiers, ages, nouns.
//!
//! ```text
//! expression = figure [range-end] [rate] [equivalent]
//! ```

use std::borrow::Cow;

use rust_decimal::Decimal;

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_hyphen, skip_gap, skip_gap_back, slice, word_at,
    word_before, word_ends_before,
};
use crate::number::digits::{digit, is_digit};
use crate::number::noun::{Noun, found, noun, noun_or_part};
use crate::number::qualifier::qualifier;
use crate::number::tables::{Moved, Word};
use crate::number::trend::trend;
use crate::number::words::ends_clause;
use crate::number::{Amount, Context, Form, Number, Numerals, Relation, Trend, numeral};
use crate::quantity::equivalent::{beside, convert, of_ends, one, side};
use crate::quantity::figure::{Figure, Figures, Measure, figure};
use crate::quantity::mixed::{Mixed, clocked, mixed};
use crate::quantity::range::{Ends, last_of_hanging, range, singular_before};
use crate::quantity::timed::timed;
use crate::quantity::{Amounts, Money, Part, Percent, Quantity, QuantityRole, Reading, SiAmount};
use crate::span::{Found, Span};
use crate::unit::{CurrencyReading, Dimension, Unit, narrow, read_rate};

/// The amount that begins at `at`, the start of a word, number, sign or currency sign.
pub(crate) fn read<'t>(cx: &Context<'_, 't>, at: usize) -> Option<Amounts<'t>> {
    if let Some(mixed) = clocked(cx, at).or_else(|| timed(cx, at)) {
        let found = of_mixed(cx, Form::Digits, mixed);
        return Some(Amounts { found, ambiguous: false });
    }
    let first = match figure(cx, at)? {
        Figures::One(first) => first,
        Figures::TooLarge(end) => {
            return Some(Amounts { found: Found::new(at, end, Reading::TooLarge), ambiguous: false });
        }
    };
    let ambiguous = first.numeral.ambiguous;
    let found = match mixed(cx, &first) {
        Some(mixed) => of_mixed(cx, first.numeral.form, mixed),
        None => expression(cx, first)?,
    };
    Some(Amounts { found, ambiguous })
}

fn expression<'t>(cx: &Context<'_, 't>, first: Figure) -> Option<Found<Reading<'t>>> {
    if in_compound(cx, &first) || in_name(cx, &first) || in_year(cx, &first) {
        return None;
    }
    let mut ends = range(cx, first);
    if is_clock(cx, &ends) || is_code(cx, &ends) {
        return None;
    }
    let noun = match ends.measured() {
        // `from 212 lots to 138`: the noun may stand with the first end.
        Measure::None => counted(cx, &ends).or_else(|| {
            let high = ends.high.as_ref()?.span;
            noun(cx, ends.low.number_end, false).filter(|inner| inner.span.end() <= high.start())
        }),
        Measure::Percent(_) => share_noun(cx, ends.span.end()),
        _ => None,
    };
    if is_nothing(cx, &ends, noun.as_ref()) {
        return None;
    }
    let rate_after = |end| read_rate(cx.text, cx.units, end);
    let rate = rate_after(noun.as_ref().map_or(ends.span.end(), |noun| noun.span.end())).or_else(|| {
        let inside = rate_after(ends.low.span.end()).filter(|_| noun.is_none() && ends.high.is_some())?;
        ends.span.contains(inside.span).then_some(inside)
    });
    if noun.as_ref().is_some_and(|noun| rate.is_none() && is_whole(cx, noun)) {
        for figure in std::iter::once(&mut ends.low).chain(&mut ends.high) {
            let digits = slice(cx.text, figure.span).trim_start_matches(|c| !is_digit(c));
            let whole = digits.find(|c| !is_digit(c)).unwrap_or(digits.len());
            if whole <= 3 && !digits.starts_with('0') {
                figure.numeral.count_whole();
            }
        }
    }
    let amount = amount(cx, &ends, noun.as_ref());
    Some(match ends.measured().clone() {
        Measure::None => match age(cx, &ends, noun.as_ref()) {
            Some(unit) => quantity(cx, &ends, amount, unit, true),
            None => number(&ends, amount, noun, rate),
        },
        Measure::Times => number(&ends, amount, None, None),
        Measure::Percent(unit) => percent(&ends, amount, unit, noun, rate),
        Measure::Unit(unit) => {
            let start = amount.qualifier_start.unwrap_or(ends.span.start());
            // `Jeanne Roux, 66 ans,`
            let years = || unit.unit.id() == "year" && ends.high.is_none();
            // `golos aos 78 minutos`
            let lived = || matches!(unit.unit.id().as_ref(), "year" | "month" | "week" | "day");
            let told = || {
                let (first, end) = (ends.span.start(), ends.span.end());
                // `più giovane di tre mesi`: the qualifier itself is of ages.
                let aged = after_age_word(cx, start, end) || start < first && after_age_word(cx, first, end);
                aged && !lasts(cx, start, end)
                    || (years() && (apposed(cx, ends.span, Apposed::Years) || after_death(cx, start)))
            };
            let age = unit.age && !of_thing(cx, &ends) || (told() && lived());
            quantity(cx, &ends, amount, unit.unit, age)
        }
        Measure::Money(reading, symbol) => money(cx, &ends, amount, &reading, symbol, rate),
    })
}

/// Whether `1.500` of what is counted has no decimals, though the document parts them so against its language, or its region does. Neither
/// points nor averages (`2.125 children per woman`) are whole.
fn is_whole(cx: &Context<'_, '_>, noun: &Noun) -> bool {
    let behind = word_at(cx.text, skip_gap(cx.text, noun.span.end()));
    let average = || {
        let per = behind.filter(|&word| cx.language.unit.per.contains(&slice(cx.text, word)))?;
        let of = word_at(cx.text, skip_gap(cx.text, per.end()))?;
        cx.numbers.noun_stops.longest(cx.text, of.start()).is_none().then_some(())
    };
    (cx.style.against || cx.style.at_odds)
        && cx.numbers.points.longest(&noun.value, 0).is_none()
        && average().is_none()
}

/// Whether it names and does not count: `0199`, `’68`, `3'28`, `5500M`.
fn is_code(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    let mut digits = slice(cx.text, ends.low.span).chars();
    let zero = digits.next().and_then(digit) == Some(0) && digits.next().is_some_and(is_digit);
    // `’68`: a year without its century.
    let apostrophe = char_before(cx.text, ends.low.span.start()).filter(|&c| matches!(c, '\'' | '\u{2019}'));
    let year = apostrophe.is_some_and(|mark| {
        let before = char_before(cx.text, ends.low.span.start() - mark.len_utf8());
        ends.span.len() == 2 && before.is_none_or(char::is_whitespace)
    });
    // Minutes, feet or decimals, where nothing says which of them.
    let after_number = after(cx.text, ends.low.number_end).strip_prefix(['\'', '\u{2019}']);
    let either = after_number.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        || ends.low.numeral.value.scale() == 2
            && ends.low.numeral.power == 0
            && slice(cx.text, ends.low.span).rfind(['\'', '\u{2019}', '.', ',']).is_some_and(|mark| {
                after(cx.text, ends.low.span.start() + mark).starts_with(['\'', '\u{2019}'])
            });
    // `5500M`: nobody counts thousands of millions so.
    let figures = slice(cx.text, ends.low.span).trim_end_matches(|c: char| c.is_ascii_uppercase());
    let model = figures.len() > 3
        && figures.len() + 1 == ends.low.span.len()
        && figures.bytes().all(|b| b.is_ascii_digit());
    // `en mand i 30'erne`: a decade of age.
    let decade = || {
        let rest = after(cx.text, ends.low.number_end);
        let endings = cx.language.date.decade_endings;
        ends.low.numeral.plain
            && endings.iter().any(|&ending| rest.starts_with(ending) && ends_word(rest, ending.len()))
    };
    let code = (zero || year) && ends.low.numeral.plain || either || model || decade();
    code && ends.low.measure == Measure::None
}

/// Whether it is a time of day rather than a number with decimals: two digits after a point, where decimals have a comma.
fn is_clock(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    let value = ends.low.numeral.value;
    let decimals = || u128::try_from(value.mantissa() % 100).unwrap_or(60);
    cx.style.decimal_comma
        && cx.style.evident
        && ends.high.is_none()
        && ends.low.measure == Measure::None
        && ends.low.numeral.form == Form::Digits
        && value.scale() == 2
        && (Decimal::ZERO..Decimal::from(25)).contains(&value)
        && decimals() < 60
        && slice(cx.text, ends.span).contains('.')
}

/// Whether a number word is the second part of a compound that is no qualifier's (`production-four-door`).
fn in_compound(cx: &Context<'_, '_>, first: &Figure) -> bool {
    let start = first.span.start();
    let hyphen = char_before(cx.text, start).filter(|&c| is_hyphen(c) && first.numeral.form == Form::Words);
    let Some(hyphen) = hyphen else { return false };
    let letter = char_before(cx.text, start - hyphen.len_utf8()).is_some_and(char::is_alphabetic);
    letter && cx.numbers.before.longest_before(cx.text, start).is_none()
}

/// Whether a number word is the second half of a year or price in words, which is no number as a whole
/// (`nineteen eighty-four`).
fn in_year(cx: &Context<'_, '_>, first: &Figure) -> bool {
    if first.numeral.form != Form::Words {
        return false;
    }
    let start = first.span.start();
    let place = skip_gap_back(cx.text, start);
    let Some(word) = word_before(cx.text, place) else { return false };
    let cardinal = matches!(cx.numbers.words.longest(cx.text, word.start()), Some((Word::Cardinal(10..), _)));
    cardinal && cx.words(word.start()).is_none()
}

/// Whether a number word is part of a name: a capital where the sentence has none (`Lake Two Rivers`).
fn in_name(cx: &Context<'_, '_>, first: &Figure) -> bool {
    // How many words of a line show that it is no headline in capitals.
    const NEAR: usize = 8;
    let text = cx.text;
    let start = first.span.start();
    let capital = |at| char_at(text, at).is_some_and(char::is_uppercase);
    if first.numeral.form == Form::Words && cx.numbers.capitalised_nouns {
        return is_noun(cx, first);
    }
    if first.numeral.form != Form::Words || !capital(start) {
        return false;
    }
    let place = skip_gap_back(text, start);
    if place == start || !char_before(text, place).is_some_and(char::is_alphabetic) {
        return false;
    }
    let small = |word: &&str| word.chars().count() >= 4 && word.starts_with(char::is_lowercase);
    let line_before = before(text, place).rsplit(char::is_whitespace).take(NEAR);
    let line_after = after(text, start).split(char::is_whitespace).take(NEAR);
    line_before
        .take_while(|word| !word.is_empty())
        .chain(line_after.take_while(|word| !word.is_empty()))
        .any(|word| small(&word))
}

/// Whether a number that is one word with years, where nouns have capitals, is told of what is no person: `zehnjährige
/// Darlehen`, but `zehnjährige Tochter`, `eine Zehnjährige`.
fn of_thing(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    /// How many words in small letters may stand before the noun.
    const ADJECTIVES: usize = 2;
    let text = cx.text;
    let small = char_at(text, ends.span.start()).is_some_and(char::is_lowercase);
    if !cx.numbers.capitalised_nouns || ends.low.numeral.form != Form::Words || !small {
        return false;
    }
    let mut place = ends.span.end();
    for _ in 0..=ADJECTIVES {
        let Some(word) = word_at(text, skip_gap(text, place)) else { return false };
        if char_at(text, word.start()).is_some_and(char::is_uppercase) {
            return cx.numbers.persons.longest_before(text, word.end()).is_none();
        }
        place = word.end();
    }
    false
}

/// Whether a number word is a noun, where nouns have capitals: `die deutsche Elf`, but `Elf Spieler`, `die Zehn Gebote`.
fn is_noun(cx: &Context<'_, '_>, first: &Figure) -> bool {
    let text = cx.text;
    let (start, end) = (first.span.start(), first.span.end());
    let capital = |at| char_at(text, at).is_some_and(char::is_uppercase);
    let place = skip_gap_back(text, start);
    let cardinal =
        matches!(cx.numbers.words.longest(text, start), Some((Word::Cardinal(2..), last)) if last == end);
    let word = word_before(text, place).filter(|word| word.end() == place && place < start);
    let written = slice(text, first.span).chars().skip(1).all(char::is_lowercase);
    let small = word.is_some_and(|word| {
        cx.numbers.words.longest(text, word.start()).is_none()
            && slice(text, word).ends_with(char::is_lowercase)
    });
    let hyphen = char_at(text, end).is_some_and(is_hyphen);
    cardinal && written && small && capital(start) && !hyphen && !capital(skip_gap(text, end))
}

/// The noun that a bare number counts.
fn counted(cx: &Context<'_, '_>, ends: &Ends) -> Option<Noun> {
    let end = ends.behind.unwrap_or(ends.span.end());
    noun_or_part(cx, ends.span.start(), end, is_one(ends)).or_else(|| {
        // `four-, five- and six-cylinder engines`
        if let Some(end) = last_of_hanging(cx, end) {
            return noun(cx, end, false);
        }
        // `twenty-odd times`
        let more = qualifier(cx, end, end).filter(|found| found.span.start() == end);
        if let Some(place) = more.map(|found| found.span.end()) {
            return noun(cx, place, false).filter(|noun| noun.span.start() > place);
        }
        // `another pick or two`
        let before = singular_before(cx, &ends.low).map(|word| found(cx, word));
        before.or_else(|| moved_points(cx, end)).or_else(|| of_alternative(cx, ends))
    })
}

/// The points that the level of an index moved by, behind it: `16,369.03, up 58.06 points`.
fn moved_points(cx: &Context<'_, '_>, end: usize) -> Option<Noun> {
    let comma = usize::from(after(cx.text, end).starts_with([',', ';']));
    let place = skip_gap(cx.text, end + comma);
    let movement = word_at(cx.text, place).filter(|_| place > end)?;
    let (Some(_), start) = cx.numbers.trend.longest_before(cx.text, movement.end())? else { return None };
    let Some(Numerals::One(by)) = numeral(cx, skip_gap(cx.text, movement.end())).filter(|_| start == place)
    else {
        return None;
    };
    let noun = noun(cx, by.span.end(), false)?;
    cx.numbers.points.longest(&noun.value, 0).map(|_| noun)
}

/// The noun of the second of two numbers that are one or the other: `three or four loud bangs`.
fn of_alternative(cx: &Context<'_, '_>, ends: &Ends) -> Option<Noun> {
    let end = ends.span.end();
    let place = skip_gap(cx.text, end);
    let or = word_at(cx.text, place).filter(|_| place > end && ends.high.is_none())?;
    let ((), to) =
        cx.numbers.disjunctions.longest_before(cx.text, or.end()).filter(|&(_, to)| to == place)?;
    debug_assert!(to == or.start());
    let Some(Figures::One(second)) = figure(cx, skip_gap(cx.text, or.end())) else { return None };
    let near = second.numeral.value > ends.low.numeral.value && second.numeral.high.is_none();
    noun(cx, second.span.end(), false).filter(|_| near && second.measure == Measure::None)
}

fn is_one(ends: &Ends) -> bool {
    ends.high.is_none() && ends.low.numeral.high.is_none() && ends.low.numeral.value == Decimal::ONE
}

/// Whether number words say no amount here: a pronoun, a bare `hundred`, a fraction of nothing.
fn is_nothing(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> bool {
    // `et tre`, `ha sex`
    let idle = ends.high.is_none()
        && !ends.elided
        && ends.low.numeral.form == Form::Words
        && ends.low.measure == Measure::None
        && noun.is_none();
    if idle && cx.numbers.idioms_before.longest_before(cx.text, ends.low.span.end()).is_some() {
        return true;
    }
    if ends.high.is_some() || !ends.low.numeral.weak {
        return false;
    }
    let start = ends.low.span.start();
    let preceded =
        |place| cx.numbers.before_pronoun.longest_before(cx.text, skip_gap_back(cx.text, place)).is_some();
    if ends.low.numeral.high.is_some() {
        // `several goats`, `a couple of miles`; a few days are told as a time.
        return preceded(start)
            || match &ends.low.measure {
                Measure::None => noun.is_none(),
                Measure::Unit(unit) => unit.unit.dimension() == Some(Dimension::Duration),
                _ => true,
            };
    }
    let hyphenated = char_before(cx.text, start).is_some_and(is_hyphen);
    match ends.low.measure {
        Measure::None => {
            let one = ends.low.numeral.value == Decimal::ONE;
            let glued = char_at(cx.text, ends.span.end()).is_some_and(is_hyphen);
            let end = ends.span.end();
            // `uno siente`, but `uno de los faros`
            let beside = cx.numbers.alone.longest(cx.text, start).is_some_and(|((), last)| last == end)
                && cx.numbers.partitives.longest(cx.text, skip_gap(cx.text, end)).is_none();
            noun.is_none() || hyphenated || glued || beside || (one && preceded(start))
        }
        // `each one kilometre`, but `à neuf kilomètres`
        Measure::Unit(_) => hyphenated || ends.low.numeral.value == Decimal::ONE && preceded(start),
        _ => false,
    }
}

/// The noun of a share: only where `of` leads to it.
fn share_noun(cx: &Context<'_, '_>, end: usize) -> Option<Noun> {
    let place = skip_gap(cx.text, end);
    cx.numbers.partitives.longest(cx.text, place).filter(|_| place > end)?;
    noun(cx, end, false)
}

/// The amount's own fields.
fn amount(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> Amount {
    let numeral = &ends.low.numeral;
    let mut amount = Amount { form: numeral.form, elided: ends.elided, ..Amount::default() };
    match (&ends.high, numeral.high) {
        (Some(high), _) => {
            amount.low = Some(numeral.value);
            amount.high = Some(high.numeral.value);
            amount.relation = Relation::Range;
            if high.numeral.form != numeral.form {
                amount.form = Form::Mixed;
            }
        }
        (None, Some(high)) => {
            amount.low = Some(numeral.value);
            amount.high = Some(high);
            amount.relation = Relation::Vague;
        }
        (None, None) => {
            amount.value = Some(numeral.value);
            amount.fraction = numeral.fraction.map(|(a, b)| reduced(a, b));
            if numeral.ambiguous && amount.fraction.is_none() {
                let thousand = Decimal::ONE_THOUSAND;
                let other = match numeral.grouped {
                    true => numeral.value.checked_div(thousand),
                    false => numeral.value.checked_mul(thousand),
                };
                amount.alternative = other.map(|value| value.normalize());
            }
        }
    }
    let end = ends.span.end();
    let found = qualifier(cx, ends.span.start(), end).or_else(|| {
        // `50 people or more`
        let end = noun?.span.end();
        qualifier(cx, end, end).filter(|found| found.span.start() >= end)
    });
    amount.qualify(found);
    if let Some(relation) = numeral.inner.filter(|_| amount.relation == Relation::Exact) {
        amount.relation = relation;
    }
    amount.trend = match numeral.sign {
        Some(plus)
            if matches!(ends.measured(), Measure::Percent(_) | Measure::Money(..))
                // `15.02 (-0.6)`
                || (*ends.measured() == Measure::None && noun.is_none() && (plus || char_before(cx.text, ends.span.start()) == Some('('))) =>
        {
            Some(if plus { Trend::Up } else { Trend::Down })
        }
        _ => {
            let span = noun.map_or(ends.span, |noun| ends.span.cover(noun.span));
            let stands = || falls(cx, ends) || is_often(cx, ends);
            trend(cx, span, moved(cx, ends, noun), ends.high.is_some()).filter(|_| !stands())
        }
    };
    amount
}

/// Whether what is measured is rain and the like, which falls without becoming less.
fn falls(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    let Measure::Unit(unit) = ends.measured() else { return false };
    let end = ends.span.end();
    let of = cx.numbers.of.longest(cx.text, skip_gap(cx.text, end)).map_or(end, |((), end)| end);
    cx.numbers.precipitation.longest(cx.text, skip_gap(cx.text, of)).is_some()
        || unit.unit.id() == "x-liter-per-square-meter"
}

/// Whether it says how often: `dreimal`.
fn is_often(cx: &Context<'_, '_>, ends: &Ends) -> bool {
    let says = |ending: &&str| slice(cx.text, ends.span).to_lowercase().ends_with(ending);
    *ends.measured() == Measure::Times && cx.language.number.occasions.iter().any(says)
}

/// What the figure is of, of all that prices and indices move by.
fn moved(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> Moved {
    let numeral = &ends.low.numeral;
    match (ends.measured(), noun) {
        (Measure::Percent(_) | Measure::Times, _) => Moved::Points,
        (Measure::Money(..), _) => Moved::Money,
        (Measure::Unit(_), _) => Moved::Anything,
        (Measure::None, Some(noun)) if cx.numbers.points.longest(&noun.value, 0).is_some() => Moved::Points,
        (Measure::None, Some(_)) => Moved::Anything,
        (Measure::None, None) if numeral.power > 0 => Moved::Money,
        // Nobody tells the points of an index in words and without them: `they lost three of five`, but `a fifth of it`.
        (Measure::None, None) if numeral.form != Form::Words || numeral.value < Decimal::ONE => Moved::Points,
        (Measure::None, None) => Moved::Anything,
    }
}

fn reduced(a: i128, b: i128) -> String {
    let (mut x, mut y) = (a.abs(), b.abs());
    while y != 0 {
        (x, y) = (y, x % y);
    }
    let divisor = x.max(1);
    format!("{}/{}", a / divisor, b / divisor)
}

/// The unit of a bare number that is somebody's age: `aged 34`, `Smith, 66,`, `Otto Maier (66)`.
fn age(cx: &Context<'_, '_>, ends: &Ends, noun: Option<&Noun>) -> Option<Unit> {
    let text = cx.text;
    let (start, end) = (ends.span.start(), ends.span.end());
    let years = ends.high.as_ref().map_or(ends.low.numeral.value, |high| high.numeral.value);
    if noun.is_some() || years > Decimal::from(120) || years < Decimal::ONE || years.scale() > 0 {
        return None;
    }
    let year = || "year".parse().ok();
    if after_age_word(cx, start, end) && !is_minute(cx, start, end)
        || before_age_group(cx, end)
        || hangs_before_age(cx, end)
    {
        return year();
    }
    // `his daughter, seven,`
    let worded =
        ends.low.numeral.form == Form::Words && years > Decimal::ONE && ends.low.numeral.high.is_none();
    if worded && ends.high.is_none() && of_person(cx, ends.span) && after(text, end).starts_with(',') {
        return year();
    }
    if !ends.low.numeral.plain || ends.high.is_some() || ends.low.numeral.sign.is_some() {
        return None;
    }
    // `He died at 45`, but `at 5`.
    if years > Decimal::from(24) && after_death(cx, start) && ends_clause(text, end) {
        return year();
    }
    // `Er wurde 3. und sie 4.`: the place in an order, as is a small one at the end.
    let small = years < Decimal::from(12);
    let goes_on = || char_at(text, skip_gap(text, end + 1)).is_some_and(|c| c.is_lowercase() || c == ',');
    let ordinal = cx.language.date.ordinal_dot && after(text, end).starts_with('.') && (small || goes_on());
    // `He is 34.`
    if !ordinal
        && cx.numbers.age_subjects.longest_before(text, skip_gap_back(text, start)).is_some()
        && (ends_clause(text, end) || cx.numbers.after_age.longest(text, skip_gap(text, end)).is_some())
    {
        return year();
    }
    if is_of_several(cx, start, end) {
        return year();
    }
    let apposition = if years < Decimal::from(12) { Apposed::Small } else { Apposed::Bare };
    apposed(cx, ends.span, apposition).then(year).flatten()
}

/// Whether it is one of the ages of several, which alone end the clause: `They were 14 and 15.`, but `14 and 15 points up`.
fn is_of_several(cx: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let text = cx.text;
    let figures = |text: &str| text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let and = |place: usize| {
        let place = skip_gap(text, place);
        let end = cx.numbers.or.longest(text, place).map(|((), end)| end);
        end.or(after(text, place).starts_with(',').then_some(place + 1))
    };
    let (mut last, mut count) = (end, 1);
    while let Some(next) = and(last).filter(|_| count < MAX_AGES).map(|end| skip_gap(text, end)) {
        let digits = figures(after(text, next));
        if !(1..4).contains(&digits) {
            break;
        }
        (last, count) = (next + digits, count + 1);
    }
    if !ends_clause(text, last) {
        return false;
    }
    let mut first = start;
    for _ in 0..MAX_AGES {
        let back = skip_gap_back(text, first);
        if cx.numbers.age_subjects_many.longest_before(text, back).is_some() {
            return count > 1 || first < start;
        }
        let word = word_before(text, back)
            .filter(|word| cx.numbers.or.longest(text, word.start()).is_some_and(|((), end)| end == back));
        let joint = word.map_or(back, |word| skip_gap_back(text, word.start()));
        let joint = before(text, joint).strip_suffix(',').map_or(joint, str::len);
        let digits = before(text, joint).bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        if joint == back || !(1..4).contains(&digits) {
            return false;
        }
        first = joint - digits;
    }
    false
}

/// Whether it stands behind a verb of dying, where it may be an hour as well: `died at 45`, `mort à 98 ans`.
fn after_death(cx: &Context<'_, '_>, start: usize) -> bool {
    cx.numbers.dying.longest_before(cx.text, skip_gap_back(cx.text, start)).is_some()
}

/// Whether what stands behind it says that it is an age: `65 and older`, `the 18-24 age group`.
fn before_age_group(cx: &Context<'_, '_>, end: usize) -> bool {
    let place = skip_gap(cx.text, end);
    place > end && cx.numbers.age_groups.longest(cx.text, place).is_some()
}

/// Whether it hangs before another age: `a 16- and a 17-year-old`, `ein 17- und ein 19-Jähriger`.
fn hangs_before_age(cx: &Context<'_, '_>, end: usize) -> bool {
    let text = cx.text;
    let past_hyphen = |at: usize| char_at(text, at).filter(|&c| is_hyphen(c)).map(|c| at + c.len_utf8());
    let other = || {
        let joint = skip_gap(text, past_hyphen(end)?);
        let ((), joint) = cx.numbers.or.longest(text, joint)?;
        let place = skip_gap(text, joint);
        let article = cx.numbers.words.longest(text, place).filter(|(word, _)| *word == Word::Article);
        let place = article.map_or(place, |(_, end)| skip_gap(text, end));
        let digits = after(text, place).bytes().take(4).take_while(u8::is_ascii_digit).count();
        let hyphen = past_hyphen(place + digits).filter(|_| (1..4).contains(&digits))?;
        crate::unit::read_unit(text, cx.units, hyphen).map(|unit| unit.value.age)
    };
    other() == Some(true)
}

/// Whether it is the minute of a goal, behind a word that ages stand behind too: `gol aos 45 do segundo tempo`.
fn is_minute(cx: &Context<'_, '_>, start: usize, end: usize) -> bool {
    /// How many words before and behind it tell.
    const BEFORE: usize = 8;
    const BEHIND: usize = 4;
    let text = cx.text;
    if cx.numbers.scoring.is_empty() {
        return false;
    }
    let mut place = end;
    let behind = (0..BEHIND).any(|_| {
        let comma = usize::from(after(text, place).starts_with(','));
        let Some(word) = word_at(text, skip_gap(text, place + comma)) else { return false };
        place = word.end();
        cx.numbers.scoring.longest(text, word.start()).is_some()
    });
    let told = |end| cx.numbers.scoring_before.longest_before(text, end).is_some();
    behind || word_ends_before(text, start).take(BEFORE).any(told)
}

/// Whether it stands behind a comma and what somebody is called: `his daughter, seven`.
fn of_person(cx: &Context<'_, '_>, span: Span) -> bool {
    let name_end = before(cx.text, span.start()).strip_suffix(", ").map(str::len);
    name_end.is_some_and(|end| cx.numbers.persons.longest_before(cx.text, end).is_some())
}

/// What stands in apposition to a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Apposed {
    /// `66 ans`
    Years,
    /// `66`
    Bare,
    /// `7`, which is a table's figure more often than an age, where only one word is before it.
    Small,
}

/// Whether what stands at `span` is told of the person named before it: `Smith, 66,`, `Otto Maier (66)`.
fn apposed(cx: &Context<'_, '_>, span: Span, what: Apposed) -> bool {
    apposition(cx, span, what).is_some()
}

fn apposition(cx: &Context<'_, '_>, span: Span, what: Apposed) -> Option<()> {
    let text = cx.text;
    let end = span.end();
    // `Eva Ruiz, de 57 años,`
    let place = skip_gap_back(text, span.start());
    let of = word_before(text, place).filter(|word| place < span.start() && word.end() == place);
    let of =
        of.filter(|word| cx.numbers.of.longest(text, word.start()).is_some_and(|((), end)| end == place));
    // `Smith, now 70,`
    let between = || cx.numbers.between_age.longest_before(text, place).map(|((), start)| start);
    let start = of.map(Span::start).or_else(between).unwrap_or(span.start());
    let open = char_before(text, start);
    let comma = open == Some(' ') && char_before(text, start - 1) == Some(',');
    let (name_end, closed) = if open == Some('(') {
        (skip_gap_back(text, start - 1), after(text, end).starts_with(')'))
    } else if comma {
        // `Montag, 4., bis Freitag, 8. März`
        let behind = after(text, end);
        (start - 2, behind.starts_with([',', '.', ';', ')']) && !behind.starts_with(".,"))
    } else {
        return None;
    };
    if closed && cx.numbers.persons.longest_before(text, name_end).is_some() {
        return Some(());
    }
    // A first and a last name before it: one capitalised word may be a place or a product.
    let last = word_before(text, name_end).filter(|_| closed)?;
    // `Lena Moser-Adebayo`
    let hyphen = char_before(text, last.start()).filter(|&c| is_hyphen(c));
    let part = hyphen.and_then(|c| word_before(text, last.start() - c.len_utf8()));
    let start = part.map_or(last.start(), Span::start);
    let name = |word: Span| {
        slice(text, word).starts_with(char::is_uppercase) && slice(text, word).chars().any(char::is_lowercase)
    };
    let place = skip_gap_back(text, start);
    // `Dr. Müller (61)`
    let titled = || place < start && cx.numbers.titles.longest_before(text, place).is_some();
    // `Jan de Vries`
    let particle = cx.numbers.name_particles.longest_before(text, place).filter(|_| place < start);
    let start = particle.map_or(start, |((), start)| start);
    let first = word_before(text, skip_gap_back(text, start)).filter(|first| first.end() < start);
    // `La Juventus, 53`: a small word that begins a sentence is no first name.
    let small = |word: Span| {
        cx.numbers.noun_stops.longest(text, word.start()).is_some_and(|((), end)| end == word.end())
    };
    // `Anna De Luca (45)`
    let before_small =
        |word: Span| word_before(text, skip_gap_back(text, word.start())).filter(|word| !small(*word));
    let full =
        first.is_some_and(|first| name(first) && (!small(first) || before_small(first).is_some_and(name)));
    let alone = || comma && !cx.numbers.capitalised_nouns && is_called(cx, start, end, what);
    let listed = comma && what != Apposed::Years && is_row(cx, first.map_or(start, Span::start), end);
    (name(last) && (full && !listed || alone() || titled())).then_some(())
}

/// Whether a name of one word can be a person's: no figure of a table is behind it (`Girona, 56; Sevilla, 50`) and no article
/// before it (`la Juventus, 53,`).
fn is_called(cx: &Context<'_, '_>, start: usize, end: usize, what: Apposed) -> bool {
    let text = cx.text;
    let listed = || after(text, end).starts_with(';') || before(text, start).ends_with("; ");
    let apostrophe = char_before(text, start).filter(|c| matches!(c, '\'' | '\u{2019}'));
    let place = skip_gap_back(text, apostrophe.map_or(start, |c| start - c.len_utf8()));
    let article = word_before(text, place).is_some_and(|word| {
        let word = slice(text, word).to_lowercase();
        cx.language.label.articles.iter().any(|&row| row.trim_end_matches('\'') == word)
    });
    what == Apposed::Years || what == Apposed::Bare && !listed() && !article
}

/// Whether a name and its figure, which begin at `start` and end at `end`, are a row of a table in a sentence, in which other
/// names have one word: `Real Madrid, 58; Girona, 56; Barcelona, 50`.
fn is_row(cx: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let text = cx.text;
    let one_word = |start: usize| {
        let word = word_at(text, start)?;
        let figure = after(text, word.end()).strip_prefix(", ")?;
        let capital = char_at(text, start).is_some_and(char::is_uppercase);
        figure.starts_with(|c: char| c.is_ascii_digit()).then_some(capital)
    };
    let next = || one_word(skip_gap(text, end + 1)) == Some(true);
    let earlier = || {
        let figure = before(text, start).strip_suffix("; ")?;
        let digits = figure.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        let name_end = before(figure, figure.len() - digits).strip_suffix(", ")?.len();
        let word = word_before(text, name_end)?;
        let place = skip_gap_back(text, word.start());
        Some(matches!(char_before(text, place), None | Some(';' | ':' | '\n' | '.')))
    };
    after(text, end).starts_with(';') && next() || earlier() == Some(true)
}

/// Whether what looks like the age of a subject is how long something of it lasts: `tiene 10 años de experiencia`.
fn lasts(cx: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let of = |at: usize| cx.numbers.of.longest(cx.text, at).map(|((), end)| end);
    let next = skip_gap(cx.text, end);
    // `un hombre de 40 años de Lugo`
    let place = skip_gap_back(cx.text, start);
    let noun = word_before(cx.text, place).is_some_and(|word| of(word.start()) == Some(place));
    next > end && of(next).is_some() && !noun
}

/// The most ages that one word leads: `aged 4, 7, 9 and 11`.
const MAX_AGES: usize = 8;

/// Whether a word of age stands before `start`, with nothing between but further ages.
fn after_age_word(cx: &Context<'_, '_>, start: usize, end: usize) -> bool {
    let text = cx.text;
    let joins = |place: usize| {
        let and = cx.numbers.and.longest(text, place);
        and.or_else(|| cx.numbers.or.longest(text, place)).map(|((), end)| end)
    };
    let and_at = |place: usize| {
        let end = joins(place);
        end.or(after(text, place).starts_with(',').then_some(place + 1))
    };
    // `aos 12'`: the minute of a goal.
    if cx.units.timed && char_at(text, end).is_some_and(|c| matches!(c, '\'' | '’' | '′')) {
        return false;
    }
    // `aged 24, 12 of them` is no list.
    let goes_on = and_at(skip_gap(text, end))
        .is_some_and(|next| char_at(text, skip_gap(text, next)).is_some_and(|c| c.is_ascii_digit()));
    let (mut place, mut commas, mut oxford) = (start, 0, false);
    for _ in 0..MAX_AGES {
        let back = skip_gap_back(text, place);
        let between = cx.numbers.between_age.longest_before(text, back);
        let back = between.map_or(back, |((), start)| skip_gap_back(text, start));
        if cx.numbers.before_age.longest_before(text, back).is_some() {
            // `aged 24, and 31 were hurt` is no list.
            return !oxford || commas > 1;
        }
        let and = word_before(text, back).filter(|word| joins(word.start()) == Some(word.end()));
        let joint = and.map_or(back, |word| skip_gap_back(text, word.start()));
        let comma = char_before(text, joint) == Some(',');
        if (and.is_none() && !(comma && (goes_on || place < start))) || (and.is_some() && commas > 0) {
            return false;
        }
        commas += usize::from(comma);
        oxford |= comma && and.is_some();
        let number_end = if comma { joint - 1 } else { joint };
        let digits = before(text, number_end).bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        let number = number_end - digits;
        if !(1..4).contains(&digits) || char_before(text, number).is_some_and(|c| !c.is_whitespace()) {
            return false;
        }
        place = number;
    }
    false
}

fn number<'t>(
    ends: &Ends,
    amount: Amount,
    noun: Option<Noun>,
    rate: Option<Found<Unit>>,
) -> Found<Reading<'t>> {
    let (noun_start, noun_end) = places(noun.as_ref());
    let unit = rate.map(|rate| format!("per-{}", rate.value));
    let noun = noun.map(|noun| noun.value);
    Found { span: ends.span, value: Reading::Number(Number { amount, unit, noun, noun_start, noun_end }) }
}

fn percent<'t>(
    ends: &Ends,
    amount: Amount,
    unit: &str,
    noun: Option<Noun>,
    rate: Option<Found<Unit>>,
) -> Found<Reading<'t>> {
    let (noun_start, noun_end) = places(noun.as_ref());
    // `6 % die Aktie` is no rate.
    let timed = |rate: &Found<Unit>| rate.value.dimension() == Some(Dimension::Duration);
    let rate = rate.filter(|rate| noun.is_none() && timed(rate));
    let span = rate.as_ref().map_or(ends.span, |rate| ends.span.cover(rate.span));
    let unit = rate.map_or_else(|| unit.to_owned(), |rate| format!("{unit}-per-{}", rate.value));
    let noun = noun.map(|noun| noun.value);
    Found { span, value: Reading::Percent(Percent { amount, unit, noun, noun_start, noun_end }) }
}

fn places(noun: Option<&Noun>) -> (Option<usize>, Option<usize>) {
    (noun.map(|noun| noun.span.start()), noun.map(|noun| noun.span.end()))
}

fn quantity<'t>(
    cx: &Context<'_, 't>,
    ends: &Ends,
    amount: Amount,
    unit: Unit,
    age: bool,
) -> Found<Reading<'t>> {
    let side = |figure: &Figure| side(figure, unit);
    let mut amount = amount;
    if unit.dimension() == Some(Dimension::Duration) && !age && spans(cx, &amount) {
        (amount.relation, amount.trend) = (Relation::Exact, None);
        (amount.qualifier_start, amount.qualifier_end) = (None, None);
    }
    let mut quantity = measure(amount, unit, age, Vec::new());
    let span = convert(cx, ends.span, &mut quantity, side(&ends.low), ends.high.as_ref().map(side));
    Found { span, value: Reading::Quantity(quantity) }
}

/// Whether the qualifier of a duration is a preposition: `$5bn over ten years`, right behind an amount.
fn spans(cx: &Context<'_, '_>, amount: &Amount) -> bool {
    let text = cx.text;
    let (Some(start), Some(end)) = (amount.qualifier_start, amount.qualifier_end) else { return false };
    if amount.relation != Relation::MoreThan
        || cx.numbers.spanning.longest(text, start).is_none_or(|((), to)| to != end)
    {
        return false;
    }
    let place = skip_gap_back(text, start);
    if char_before(text, place).is_some_and(|c| c.is_ascii_digit() || c == '%') {
        return true;
    }
    // `a rise over two years`
    let moves = || {
        let movement = cx.numbers.trend.longest_before(text, place);
        movement.is_some_and(|(movement, _)| movement.is_some_and(|movement| movement.of == Moved::Anything))
    };
    place < start && moves()
        || word_before(text, place).is_some_and(|word| {
            let whole = |end| end == word.end();
            // `tried repeatedly over ten years`
            let adverb = cx.language.endings.adverbs.fit(slice(text, word)) && whole(place);
            let bound = cx.numbers.before.longest_before(text, place).is_some();
            // `$5bn`
            adverb && !bound
                || char_before(text, word.start()).is_some_and(|c| c.is_ascii_digit())
                || cx.numbers.words.longest(text, word.start()).is_some_and(|(_, end)| whole(end))
                || cx.numbers.percent.longest(text, word.start()).is_some_and(|(_, end)| whole(end))
                || crate::unit::read_currency_name(text, cx.units, cx.region, word.start())
                    .is_some_and(|name| whole(name.span.end()))
        })
}

/// An amount in a unit that its sentence told before.
pub(crate) fn of_unit<'t>(amount: Amount, unit: Unit, role: Option<QuantityRole>) -> Quantity<'t> {
    measure(amount, unit, role == Some(QuantityRole::Age), Vec::new())
}

pub(super) fn measure<'t>(amount: Amount, unit: Unit, age: bool, parts: Vec<Part>) -> Quantity<'t> {
    let si = unit.si().map(|si| {
        let convert = |value: Option<Decimal>| value.and_then(|value| unit.convert(value, si).ok());
        SiAmount {
            value: convert(amount.value),
            low: convert(amount.low),
            high: convert(amount.high),
            unit: si,
        }
    });
    let si = si.filter(|si| si.value.is_some() || (si.low.is_some() && si.high.is_some()));
    let si = si.map(|mut si| {
        // `low` and `high` stay in order where the conversion turns them around.
        if si.low > si.high {
            std::mem::swap(&mut si.low, &mut si.high);
        }
        si
    });
    let role = age.then_some(QuantityRole::Age);
    Quantity {
        amount,
        unit,
        ucum: unit.ucum(),
        dimension: unit.dimension(),
        si,
        role,
        parts,
        equivalent: None,
    }
}

fn of_mixed<'t>(cx: &Context<'_, 't>, form: Form, mixed: Mixed) -> Found<Reading<'t>> {
    let side = mixed.side();
    let mut amount = Amount { value: Some(mixed.value), form, ..Amount::default() };
    amount.qualify(qualifier(cx, mixed.span.start(), mixed.span.end()));
    amount.trend = trend(cx, mixed.span, Moved::Anything, false);
    let mut quantity = measure(amount, mixed.unit, mixed.age, mixed.parts);
    let span = convert(cx, mixed.span, &mut quantity, side, None);
    Found { span, value: Reading::Quantity(quantity) }
}

fn money<'t>(
    cx: &Context<'_, 't>,
    ends: &Ends,
    mut amount: Amount,
    reading: &CurrencyReading,
    symbol: Span,
    rate: Option<Found<Unit>>,
) -> Found<Reading<'t>> {
    let reading = &narrow(cx.text, cx.units, cx.region, *reading, symbol);
    let mut minor = None;
    if let Some(power) = reading.minor {
        minor = amount.value;
        amount.alternative = amount.alternative.map(|value| in_main_unit(value, power));
        let divide = |value: Option<Decimal>| value.map(|value| in_main_unit(value, power));
        (amount.value, amount.low, amount.high) =
            (divide(amount.value), divide(amount.low), divide(amount.high));
        let parts = ends.low.numeral.fraction.filter(|_| amount.fraction.is_some());
        amount.fraction =
            parts.and_then(|(a, b)| Some(reduced(a, b.checked_mul(10_i128.checked_pow(power)?)?)));
    }
    let mut span = rate.as_ref().map_or(ends.span, |rate| ends.span.cover(rate.span));
    let mut money = Money {
        currency: reading.currency,
        candidates: reading.candidates(),
        symbol: Some(Cow::Borrowed(slice(cx.text, symbol))),
        minor,
        unit: rate.map(|rate| format!("per-{}", rate.value)),
        equivalent: None,
        amount,
    };
    let other = beside(cx, span.end(), |at| {
        let ends = range(cx, one(cx, at)?);
        let Measure::Money(theirs, _) = ends.measured() else { return None };
        let theirs = *theirs;
        (theirs.currency != reading.currency).then_some((ends.span.end(), (theirs, ends)))
    });
    if let Some((end, (theirs, other))) = other {
        let mut converted = of_ends(cx, &other);
        if let Some(power) = theirs.minor {
            let divide = |value: Option<Decimal>| value.map(|value| in_main_unit(value, power));
            (converted.value, converted.low, converted.high) =
                (divide(converted.value), divide(converted.low), divide(converted.high));
        }
        converted.currency = Some(theirs.currency);
        converted.rate = converted.value.zip(money.amount.value).and_then(|(theirs, ours)| {
            // `24 $ (0 euros)` tells none.
            let rate = theirs.checked_div(ours).filter(|&rate| rate > Decimal::ZERO)?;
            Some(rate.round_sf(6).unwrap_or(rate).normalize())
        });
        money.equivalent = Some(Box::new(converted));
        span = Span::new(span.start(), end);
    }
    Found { span, value: Reading::Money(money) }
}

/// Subunits in the main unit, with all of its decimals: 180p is 1.80.
fn in_main_unit(value: Decimal, power: u32) -> Decimal {
    Decimal::try_from_i128_with_scale(value.mantissa(), value.scale() + power).unwrap_or_else(|_| {
        // A third has no room for more decimals.
        value.checked_mul(Decimal::new(1, power)).unwrap_or(value)
    })
}
