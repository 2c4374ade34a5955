//! One figure: a number with the currency, unit or percent sign that stands directly with it.
//!
//! ```text
//! figure  = sign [gap] numeral [multiplier] [code]     ; $5m, US$ 5 million
//!         | numeral [join] (percent | currency | unit)  ; 5 %, 5 million dollars, 24-year-old
//!         | numeral
//! join    = gap | hyphen | ["of" gap]
//! ```

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_dash, is_hyphen, is_letter, is_unspaced, is_word,
    skip_bidi, skip_gap, skip_gap_back, skip_join, slice, starts_word, word_at, word_before,
};
use rust_decimal::prelude::ToPrimitive as _;

use crate::language::unit::Certainty;
use crate::number::digits::{bare_comma, is_digit};
use crate::number::parts::ends_phrase;
use crate::number::qualifier::qualifier;
use crate::number::tables::{Tables, Word};
use crate::number::words::{ends_clause, is_all};
use crate::number::{Context, Form, Numeral, Numerals, fraction, inner_qualifier, numeral, scale_by};
use crate::quantity::mixed::{hundredths, smaller};
use crate::span::{Found, Span};
use crate::trie::Trie;
use crate::unit::{
    Currency, CurrencyReading, Dimension, Names, Unit, UnitReading, Written, below_zero, read_currency_name,
    read_dollar_country, read_glued_rate, read_rate, read_sign, read_turn, read_unit,
};

/// What a number is a number of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Measure {
    /// Nothing that a unit, sign or name says.
    None,
    /// So many times as much: `sixfold`.
    Times,
    /// Percent and its like, by the contract's name.
    Percent(&'static str),
    /// Money: the currency, and where its sign or name stands.
    Money(CurrencyReading, Span),
    /// A unit of measure.
    Unit(UnitReading),
}

/// A number with what it is a number of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Figure {
    pub(super) span: Span,
    /// Where the number itself ends.
    pub(super) number_end: usize,
    pub(super) numeral: Numeral,
    pub(super) measure: Measure,
}

/// What can stand where a figure is looked for.
#[allow(clippy::large_enum_variant)] // The small one is rare, and neither is kept.
pub(super) enum Figures {
    One(Figure),
    /// Digits of more places than a decimal holds, and where they end.
    TooLarge(usize),
}

impl Figure {
    /// What stands behind the number: the name or sign of its unit.
    pub(super) fn sign<'t>(&self, text: &'t str) -> &'t str {
        slice(text, Span::new(self.number_end, self.span.end())).trim()
    }

    /// Whether what it measures is of the same kind, so that the two can be the ends of a range.
    pub(super) fn like(&self, other: &Self) -> bool {
        match (&self.measure, &other.measure) {
            (Measure::None, Measure::None) | (Measure::Times, Measure::Times) => true,
            (Measure::Percent(a), Measure::Percent(b)) => a == b,
            (Measure::Money(a, _), Measure::Money(b, _)) => a.currency == b.currency,
            (Measure::Unit(a), Measure::Unit(b)) => {
                a.unit == b.unit || (a.unit.dimension().is_some() && a.unit.dimension() == b.unit.dimension())
            }
            _ => false,
        }
    }
}

/// The figure that begins at `at`.
pub(super) fn figure(cx: &Context<'_, '_>, at: usize) -> Option<Figures> {
    let c = char_at(cx.text, at)?;
    // `ID.3`: what a full stop joins to a capital is a name.
    if is_digit(c)
        && before(cx.text, at).strip_suffix('.').is_some_and(|name| name.ends_with(char::is_uppercase))
    {
        return None;
    }
    if let Some(found) = percent_first(cx, at, at) {
        return Some(found);
    }
    if let Some(found) = spaced_minus(cx, at, c).or_else(|| name_first(cx, at, c)) {
        return Some(Figures::One(found));
    }
    // `-$5`, `-%5`, `minus $5`
    let minus = minus_before_sign(cx, at, c);
    let sign_at = minus.unwrap_or(at);
    let percent = || minus.and_then(|sign_at| percent_first(cx, at, sign_at));
    if let Some(found) = with_sign(cx, sign_at).or_else(percent) {
        let Figures::One(mut figure) = found else { return Some(found) };
        if minus.is_some() {
            figure.numeral.negate();
            figure.span = Span::new(at, figure.span.end());
        }
        return Some(Figures::One(figure));
    }
    if let Some(found) = colon_price(cx, at).or_else(|| inner_sign(cx, at)) {
        return Some(Figures::One(found));
    }
    let (start, numeral) = match numeral(cx, at) {
        Some(Numerals::One(found)) => (found.span, found.value),
        Some(Numerals::TooLarge(end)) => return Some(Figures::TooLarge(end)),
        None => return article_first(cx, at),
    };
    let found = measured(cx, start, numeral)?;
    Some(Figures::One(share(cx, &found).unwrap_or_else(|| all_round(cx, found))))
}

/// Where the sign of what a minus at `at` stands before begins: `-$5`, `–$5`, `minus $5`.
fn minus_before_sign(cx: &Context<'_, '_>, at: usize, c: char) -> Option<usize> {
    if is_letter(c) {
        return crate::number::minus_word(cx, at);
    }
    let before = char_before(cx.text, at);
    let free = match c {
        _ if is_hyphen(c) || c == '\u{2212}' => {
            before.is_none_or(|b| (!is_word(b) || is_unspaced(b)) && !is_hyphen(b))
        }
        '\u{2013}' => before.is_none_or(|b| b.is_whitespace() || b == '('),
        _ => false,
    };
    free.then(|| skip_bidi(cx.text, at + c.len_utf8()))
}

/// `18:50 kronor`: subunits behind a colon, where the name of the region's money tells that it is no time.
fn colon_price(cx: &Context<'_, '_>, at: usize) -> Option<Figure> {
    let text = cx.text;
    let run = |at: usize| after(text, at).bytes().take(6).take_while(u8::is_ascii_digit).count();
    let crowns = run(at);
    let colon = at + crowns;
    if !cx.language.number.colon_prices
        || !(1..=5).contains(&crowns)
        || !after(text, colon).starts_with(':')
        || run(colon + 1) != 2
        || char_before(text, at).is_some_and(|c| is_word(c) || matches!(c, ':' | '.' | ','))
    {
        return None;
    }
    let end = colon + 3;
    let name = read_currency_name(text, cx.units, cx.region, skip_gap(text, end))?;
    if name.value.minor.is_some() || Currency::of_region(cx.region) != Some(name.value.currency) {
        return None;
    }
    let digits = |start, end| slice(text, Span::new(start, end)).parse::<i64>().ok();
    let value = digits(at, colon)?.checked_mul(100)?.checked_add(digits(colon + 1, end)?)?;
    let numeral = hundredth(value);
    let span = Span::new(at, name.span.end());
    Some(Figure { span, number_end: end, numeral, measure: Measure::Money(name.value, name.span) })
}

/// `3€50`: the sign of the currency between its units and subunits.
fn inner_sign(cx: &Context<'_, '_>, at: usize) -> Option<Figure> {
    let text = cx.text;
    let run = |at: usize| after(text, at).bytes().take(6).take_while(u8::is_ascii_digit).count();
    let units = run(at);
    let place = at + units;
    let sign = char_at(text, place).filter(|_| (1..=5).contains(&units))?;
    if !matches!(sign, '€' | '$' | '£')
        || char_before(text, at).is_some_and(|c| is_word(c) || matches!(c, ':' | '.' | ',' | '/'))
    {
        return None;
    }
    let cents = place + sign.len_utf8();
    let end = cents + run(cents);
    let goes_on = char_at(text, end).is_some_and(is_word)
        || matches!(char_at(text, end), Some('.' | ',')) && run(end + 1) > 0;
    let name = read_sign(text, cx.units, cx.region, place).filter(|_| end == cents + 2 && !goes_on)?;
    let digits = |start, end| slice(text, Span::new(start, end)).parse::<i64>().ok();
    let value = digits(at, place)?.checked_mul(100)?.checked_add(digits(cents, end)?)?;
    let numeral = hundredth(value);
    let span = Span::new(at, end);
    Some(Figure { span, number_end: end, numeral, measure: Measure::Money(name.value, name.span) })
}

/// So many hundredths, written with digits.
fn hundredth(value: i64) -> Numeral {
    let value = rust_decimal::Decimal::new(value, 2);
    Numeral { value, step: rust_decimal::Decimal::new(1, 2), form: Form::Digits, ..Numeral::one() }
}

/// `24 heures sur 24`: the number again says that it is all there is.
fn all_round(cx: &Context<'_, '_>, figure: Figure) -> Figure {
    let again = || {
        let Measure::Unit(unit) = &figure.measure else { return None };
        let place = skip_gap(cx.text, figure.span.end());
        let time = unit.unit.dimension() == Some(Dimension::Duration) && place > figure.span.end();
        let ((), end) = cx.numbers.one_noun_in.longest(cx.text, place).filter(|_| time)?;
        let Numerals::One(found) = numeral(cx, skip_gap(cx.text, end))? else { return None };
        let free = measured(cx, found.span, found.value)?.measure == Measure::None;
        (free && found.value.value == figure.numeral.value).then(|| found.span.end())
    };
    match again() {
        Some(end) => Figure { span: Span::new(figure.span.start(), end), ..figure },
        None => figure,
    }
}

/// A measure in one word has at most so many characters.
const TOKEN: usize = 32;

/// `- 20 °C`: a minus with a blank behind it. A hyphen or dash is one only in what is all of the text, and of degrees of a
/// told scale where none closes what it may have opened.
fn spaced_minus(cx: &Context<'_, '_>, at: usize, c: char) -> Option<Figure> {
    let text = cx.text;
    if !is_dash(c)
        || c == '\u{2014}'
        || char_before(text, at).is_some_and(|before| !before.is_whitespace() && before != '(')
    {
        return None;
    }
    let place = skip_gap(text, at + c.len_utf8());
    if place == at + c.len_utf8() || !char_at(text, place).is_some_and(is_digit) {
        return None;
    }
    // The dash of a range: `5 - 7`, or of a clause behind a measure: `It hit 38C – 10C above normal`.
    let line = before(text, skip_gap_back(text, at));
    let token = line.char_indices().rev().take(TOKEN).take_while(|(_, c)| !c.is_whitespace());
    let first = token.last().map(|(_, c)| c);
    let measure = first.is_some_and(|c| c.is_numeric() || c == '°') || line.ends_with(')');
    let range = line.ends_with(|c: char| c.is_numeric() || c == '%') || measure && !line.ends_with('\n');
    let Numerals::One(found) = numeral(cx, place).filter(|_| !range)? else { return None };
    let mut figure = measured(cx, found.span, found.value)?;
    let end = figure.span.end();
    let scale = matches!(&figure.measure, Measure::Unit(unit)
        if matches!(unit.unit.id().as_ref(), "celsius" | "fahrenheit" | "kelvin"));
    let closed = char_at(text, skip_gap(text, end)).is_some_and(is_dash);
    if !(c == '\u{2212}' || scale && !closed || is_all(text, at, end)) {
        return None;
    }
    figure.numeral.negate();
    figure.span = Span::new(at, end);
    Some(figure)
}

/// `dollari 4`, `euro 4,50`: the name of a currency before a number that nothing counted follows. Euros, which name
/// matches and standards too, must be written as a price or be a thousand at least.
fn name_first(cx: &Context<'_, '_>, at: usize, c: char) -> Option<Figure> {
    let text = cx.text;
    if !is_letter(c) {
        return None;
    }
    let word = word_at(text, at)?;
    let place = skip_gap(text, word.end());
    if place == word.end() || !char_at(text, place).is_some_and(is_digit) {
        return None;
    }
    let name = read_currency_name(text, cx.units, cx.region, at).filter(|name| name.span == word)?;
    // The unit of the number before it.
    let taken = char_before(text, skip_gap_back(text, at)).is_some_and(is_digit);
    let sure = name.value.certainty == Certainty::Sure && name.value.minor.is_none();
    let Numerals::One(found) = numeral(cx, place).filter(|_| sure && !taken)? else { return None };
    let (numeral, end) = (found.value, found.span.end());
    let thousand = numeral.value >= rust_decimal::Decimal::ONE_THOUSAND;
    let price = numeral.value.scale() == 2 && numeral.form == Form::Digits || thousand && !numeral.plain;
    let year = numeral.plain && (1900..2100).contains(&numeral.value.to_i128()?);
    let told = price || name.value.currency.code() != "EUR" && !year;
    let code = slice(text, word).chars().all(char::is_uppercase);
    let free = ends_phrase(text, end, cx.numbers) && !code;
    (told && free).then(|| Figure {
        span: word.cover(found.span),
        number_end: end,
        numeral,
        measure: Measure::Money(name.value, word),
    })
}

/// Where what joins one with of how many it is stands behind who or what it is one of: `un Français sur trois`.
fn past_noun(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let noun = word_at(cx.text, at).filter(|word| word.start() == at)?;
    let place = skip_gap(cx.text, noun.end());
    let other = cx.numbers.noun_stops.longest(cx.text, at).is_some()
        || cx.numbers.words.longest(cx.text, at).is_some()
        || !slice(cx.text, noun).chars().all(is_letter);
    (place > noun.end() && !other && cx.numbers.one_noun_in.longest(cx.text, place).is_some())
        .then_some(place)
}

/// `one in three`, `7 out of 10`: a figure that says how many of how many.
fn share(cx: &Context<'_, '_>, part: &Figure) -> Option<Figure> {
    let whole = |figure: &Figure| {
        let n = &figure.numeral;
        let plain = n.high.is_none() && n.fraction.is_none() && n.sign.is_none() && n.value.is_integer();
        (plain && figure.measure == Measure::None).then(|| n.value.to_i128()).flatten()
    };
    let a = whole(part).filter(|a| (1..1000).contains(a))?;
    let place = skip_join(cx.text, part.span.end());
    if place == part.span.end() {
        return None;
    }
    // `huit voitures sur dix`
    let noun = past_noun(cx, place);
    let place = noun.unwrap_or(place);
    let over =
        cx.numbers.divided_by.longest(cx.text, place).filter(|_| a == 1 || part.numeral.form == Form::Words);
    let of_all = cx.numbers.out_of.longest(cx.text, place);
    let (_, end) = of_all.or_else(|| cx.numbers.one_in.longest(cx.text, place)).or(over)?;
    let start = part.span.start();
    // `no one in ten`; an article before it says nothing: `a one in ten chance`.
    if part.numeral.weak
        && let Some(((), before)) =
            cx.numbers.before_pronoun.longest_before(cx.text, skip_gap_back(cx.text, start))
        && !matches!(cx.numbers.words.longest(cx.text, before), Some((Word::Article, _)))
    {
        return None;
    }
    let at = skip_join(cx.text, end);
    let (span, numeral) = match numeral(cx, at)? {
        Numerals::One(found) => (found.span, found.value),
        Numerals::TooLarge(_) => return None,
    };
    let of = measured(cx, span, numeral)?;
    // `one in 2019` is no share.
    let year = of.numeral.plain && (1000..2100).contains(&of.numeral.value.to_i128()?);
    let b = whole(&of).filter(|&b| b > a && !year)?;
    if over.is_some() && !ends_clause(cx.text, of.span.end()) {
        return None;
    }
    let counted = noun.is_some() || of_all.is_none() && a > 1;
    if over.is_none() && counted && !in_round_number(cx, &of, b) {
        return None;
    }
    let mut numeral = part.numeral;
    fraction(&mut numeral, 0, a, b)?;
    numeral.weak = false;
    numeral.maybe = None;
    // The digits are not the value's.
    if numeral.form != Form::Words || of.numeral.form != Form::Words {
        numeral.form = Form::Mixed;
    }
    let span = part.span.cover(of.span);
    Some(Figure { span, number_end: span.end(), numeral, measure: Measure::None })
}

/// Whether `two in five` is a share: of a number that shares are told in, and of people or of nothing that is named. The
/// like of `won two in five games` is none.
fn in_round_number(cx: &Context<'_, '_>, of: &Figure, b: i128) -> bool {
    let round = matches!(b, 2..=6 | 8 | 10 | 20 | 100 | 1000);
    let end = of.span.end();
    let next = word_at(cx.text, skip_gap(cx.text, end)).filter(|word| word.start() > end);
    let named = |word: Span| {
        let shared = cx.numbers.shared_by.longest(cx.text, word.start()).is_some();
        shared || slice(cx.text, word).starts_with(char::is_uppercase)
    };
    round
        && next
            .is_none_or(|word| named(word) || cx.numbers.noun_stops.longest(cx.text, word.start()).is_some())
}

/// Whether the word from `at` to `end` may be what makes a figure of the article before it. Must hold wherever
/// [`article_first`] or the number words find one that does not go on with another number word.
pub(crate) fn may_be_one(text: &str, numbers: &Tables, units: &Names, at: usize, end: usize) -> bool {
    let counts = || {
        numbers.percent.longest(text, at).is_some()
            || numbers.to.longest(text, at).is_some()
            || numbers.and.longest(text, at).is_some()
            || numbers.tens_and.longest(text, at).is_some()
            || numbers.parts_with.longest(text, at).is_some()
            || numbers.added.longest(text, at).is_some()
            || numbers.one_in.longest(text, at).is_some()
            || numbers.one_noun_in.longest(text, skip_gap(text, end)).is_some()
    };
    units.may_begin(text, at) || !numbers.counting_articles.is_empty() && counts()
}

/// `ein Prozent`, `ein Euro`: an article that counts.
fn article_first(cx: &Context<'_, '_>, at: usize) -> Option<Figures> {
    let counting = cx.numbers.counting_articles.longest(cx.text, at);
    let other = || match cx.numbers.words.longest(cx.text, at) {
        Some((Word::Article, end)) => Some(((), end)),
        _ => None,
    };
    let ((), end) = counting.or_else(other)?;
    let place = skip_gap(cx.text, end);
    if let Some(figure) = article_of_time(cx, at, end, place) {
        return Some(Figures::One(figure));
    }
    counting?;
    // `un sur trois`
    let joined = cx.numbers.one_in.longest(cx.text, place).is_some() || past_noun(cx, place).is_some();
    if joined && place > end {
        let span = Span::new(at, end);
        let one = Figure { span, number_end: end, numeral: Numeral::one(), measure: Measure::None };
        if let Some(found) = share(cx, &one) {
            return Some(Figures::One(found));
        }
    }
    let measure = if let Some((unit, end)) = cx.numbers.percent.longest(cx.text, place) {
        // `en promille på 2,5`: how many of them is told behind it.
        let word = word_at(cx.text, skip_gap(cx.text, end)).filter(|_| unit == "permille");
        let told = word.map(|word| skip_gap(cx.text, word.end())).and_then(|at| char_at(cx.text, at));
        if told.is_some_and(is_digit) {
            return None;
        }
        (Measure::Percent(unit), end)
    } else if let Some((unit, end)) = plain_measure(cx, place) {
        (Measure::Unit(unit), end)
    } else {
        let name = read_currency_name(cx.text, cx.units, cx.region, place)?;
        let sure = name.value.certainty == Certainty::Sure && char_at(cx.text, place).is_some_and(is_letter);
        (Measure::Money(name.value, name.span), Some(name.span.end()).filter(|_| sure)?)
    };
    let (measure, last) = measure;
    // `un chilo e mezzo`
    let one = Numeral::one();
    let (numeral, last) = part_added(cx, &one, last).unwrap_or((one, last));
    let figure = Figure { span: Span::new(at, last), number_end: end, numeral, measure };
    (place > end).then_some(Figures::One(figure))
}

/// `un an et six mois`, `un'ora e mezza`: an article before a time that goes on with a part of it, which alone may be any.
fn article_of_time(cx: &Context<'_, '_>, at: usize, end: usize, place: usize) -> Option<Figure> {
    let unit = read_unit(cx.text, cx.units, place)?;
    let named = unit.value.written == Written::Name;
    let one = rust_decimal::Decimal::ONE;
    let height = || named && hundredths(cx, one, unit.value.unit, unit.span.end()).is_some();
    let time = named && unit.value.unit.dimension() == Some(Dimension::Duration) || height();
    let glued = place == end && !before(cx.text, end).ends_with(['\'', '\u{2019}']);
    if !time || glued {
        return None;
    }
    let (one, last) = (Numeral::one(), unit.span.end());
    let added = part_added(cx, &one, last);
    let (value, last) = added.unwrap_or((one, last));
    let measure = Measure::Unit(unit.value.in_region(cx.region));
    let figure = Figure { span: Span::new(at, last), number_end: end, numeral: value, measure };
    // Not `twice a week, two hours each`. What follows is asked for no figure, which would ask for all that follow it.
    let goes_on = || {
        let ((), end) = cx.numbers.and.longest(cx.text, skip_gap(cx.text, last))?;
        let Numerals::One(next) = numeral(cx, skip_gap(cx.text, end))? else { return None };
        let part = read_unit(cx.text, cx.units, skip_gap(cx.text, next.span.end()))?;
        (is_told_with(unit.value.unit, part.value.unit)
            && smaller(unit.value.unit, part.value.unit, next.value.value))
        .then_some(())
    };
    (added.is_some() || height() || goes_on().is_some()).then_some(figure)
}

/// Whether a time is told with parts of a unit: years with months, not with hours.
pub(super) fn is_told_with(unit: Unit, part: Unit) -> bool {
    let pair = (unit.id(), part.id());
    WITH_PARTS.iter().any(|&(unit, part)| unit == pair.0 && part == pair.1)
}

/// Times, and the parts that one of them is told with.
const WITH_PARTS: [(&str, &str); 9] = [
    ("year", "month"),
    ("year", "week"),
    ("year", "day"),
    ("month", "week"),
    ("month", "day"),
    ("week", "day"),
    ("day", "hour"),
    ("hour", "minute"),
    ("minute", "second"),
];

/// The name of a measure at `at` that is no other word, so that an article before it counts: `een kilometer`.
fn plain_measure(cx: &Context<'_, '_>, at: usize) -> Option<(UnitReading, usize)> {
    let found = read_unit(cx.text, cx.units, at).filter(|_| char_at(cx.text, at).is_some_and(is_letter))?;
    let unit = found.value;
    let measure = unit.certainty == Certainty::Sure && unit.written == Written::Name;
    let plain = matches!(unit.unit.id().as_ref(), "mile" | "tonne" | "hectare" | "kilogram" | "liter")
        || unit.unit.id().ends_with("meter") && unit.unit.id() != "meter";
    (measure && plain).then(|| (unit.in_region(cx.region), found.span.end()))
}

/// A percent sign with the number after it, as Turkish and Arabic have it: `%40`.
/// Before the percent sign at `at` may stand a minus at `start`.
fn percent_first(cx: &Context<'_, '_>, start: usize, at: usize) -> Option<Figures> {
    if !matches!(char_at(cx.text, at)?, '%' | '\u{2030}' | '\u{66A}' | '\u{FF05}') {
        return None;
    }
    let (unit, end) = cx.numbers.percent.longest_glued(cx.text, at)?;
    let beside = char_before(cx.text, start)
        .is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '%' | '=' | '&' | '.' | '-'));
    // The sign of the number before: `5 % 10`.
    let taken = char_before(cx.text, skip_gap_back(cx.text, start)).is_some_and(char::is_numeric);
    let alone = !(beside || taken);
    let (span, numeral) = match numeral(cx, skip_gap(cx.text, end)).filter(|_| alone)? {
        Numerals::One(found) => (found.span, found.value),
        Numerals::TooLarge(_) => return None,
    };
    let span = Span::new(at, span.end());
    let digits = numeral.form == Form::Digits && !glued_letters(cx, span.end());
    let figure = Figure { span, number_end: span.end(), numeral, measure: Measure::Percent(unit) };
    digits.then_some(Figures::One(figure))
}

/// The end of `,–`, `.-` or `:-` after a round sum of money: `5,– Euro`.
fn round_sum(text: &str, numeral: &Numeral, end: usize) -> Option<usize> {
    let mut rest = after(text, end).chars();
    let point = rest.next().filter(|&c| matches!(c, ',' | '.' | ':'))?;
    let dash = rest.next().filter(|&c| matches!(c, '-' | '\u{2013}'))?;
    let mut end = end + point.len_utf8() + dash.len_utf8();
    if after(text, end).starts_with(dash) {
        end += dash.len_utf8();
    }
    (numeral.value.scale() == 0 && !char_at(text, end).is_some_and(is_word)).then_some(end)
}

/// A currency sign or code with the number after it.
fn with_sign(cx: &Context<'_, '_>, at: usize) -> Option<Figures> {
    let multiplied = multiplied_code(cx, at);
    let (power_before, sign) = match multiplied {
        Some((power, code)) => (Some(power), code),
        None => (None, read_sign(cx.text, cx.units, cx.region, at)?),
    };
    let place = skip_gap(cx.text, sign.span.end());
    if after(cx.text, sign.span.end()).starts_with('\n') {
        return None;
    }
    let first = char_at(cx.text, place)?;
    // `$ mil millones`
    let spelled = is_letter(first) && place > sign.span.end();
    let digits = cx.style.starts_numeral(first) || matches!(first, '.' | '-' | '\u{2212}');
    if !(spelled || digits || bare_comma(cx.text, place, cx.style)) {
        return None;
    }
    let thousand = rust_decimal::Decimal::ONE_THOUSAND;
    let (span, mut numeral) = match numeral(cx, place)? {
        Numerals::One(found) if spelled && (found.value.weak || found.value.value < thousand) => return None,
        Numerals::One(found) => (found.span, found.value),
        Numerals::TooLarge(end) => return Some(Figures::TooLarge(end)),
    };
    let mut end = span.end();
    let behind_sign = || cx.numbers.abbreviated_behind_sign.prefix(cx.text, end, ends_word);
    if let Some((power, next)) = numeral.maybe.or_else(behind_sign)
        && numeral.power == 0
        && scale(&mut numeral, power).is_some()
    {
        end = next;
    }
    if let Some(power) = power_before {
        if numeral.power > 0 || numeral.form != Form::Digits {
            return None;
        }
        scale(&mut numeral, power)?;
    }
    if let Some(next) = round_sum(cx.text, &numeral, end) {
        numeral.plain = false;
        end = next;
    }
    if !counts(sign.value.certainty, &numeral) {
        return None;
    }
    let number_end = end;
    let mut money = sign.value;
    // `$12 USD`, `$7 US`: what stands behind says which dollar.
    let place = skip_gap(cx.text, end);
    // `$1.200 millones de pesos`
    let of = cx.numbers.of.longest(cx.text, place).filter(|_| place > end && !numeral.plain);
    let named = of.map_or(place, |((), of)| skip_gap(cx.text, of));
    if !money.candidates().is_empty()
        && let Some(name) = read_currency_name(cx.text, cx.units, cx.region, named)
    {
        // `$ 20.00 $ 37.50`: the sign of the next.
        let next = !char_at(cx.text, place).is_some_and(is_letter)
            && char_at(cx.text, skip_gap(cx.text, name.span.end()))
                .is_some_and(|c| cx.style.starts_numeral(c));
        let narrows = name.value.minor.is_none() && money.candidates().contains(name.value.currency);
        if !next && (narrows || (name.value.currency == money.currency && name.value.minor.is_none())) {
            money = name.value;
            end = name.span.end();
        }
    }
    if end == number_end
        && let Some(country) = of_country(cx, money, end)
    {
        (money, end) = (country.value, country.span.end());
    }
    if glued_letters(cx, end) && end == number_end && read_glued_rate(cx.text, cx.units, end).is_none() {
        return None;
    }
    let figure =
        Figure { span: Span::new(at, end), number_end, numeral, measure: Measure::Money(money, sign.span) };
    Some(Figures::One(figure))
}

/// The currency whose country stands behind an amount that ends at `end` and could be of several: `$75 U.S. per barrel`,
/// `20 dollars Canadian`, but `$75 US goods`.
fn of_country(cx: &Context<'_, '_>, money: CurrencyReading, end: usize) -> Option<Found<CurrencyReading>> {
    let place =
        Some(skip_gap(cx.text, end)).filter(|&place| place > end && !money.candidates().is_empty())?;
    let country = read_dollar_country(cx.text, cx.units, cx.region, place)?;
    let last = country.span.end();
    let fits = money.candidates().iter().chain([money.currency]).any(|other| other == country.value.currency)
        && (read_rate(cx.text, cx.units, last).is_some()
            || ends_phrase(cx.text, last, cx.numbers)
            || char_at(cx.text, skip_gap(cx.text, last)) == Some('('));
    // A full stop may end the sentence as well, where no other mark follows.
    let follows = char_at(cx.text, last).is_some_and(|c| matches!(c, ',' | ';' | ':' | '!' | '?' | ')'));
    let stop = before(cx.text, last).ends_with('.') && ends_clause(cx.text, last) && !follows;
    let mut value = country.value;
    value.minor = money.minor;
    fits.then(|| Found::new(place, last - usize::from(stop), value))
}

/// A code with its multiplier before the number: `MUSD 60`.
fn multiplied_code(cx: &Context<'_, '_>, at: usize) -> Option<(u32, Found<CurrencyReading>)> {
    let capitals = |at: usize| after(cx.text, at).bytes().take(6).take_while(u8::is_ascii_uppercase).count();
    if !(4..=5).contains(&capitals(at)) || !starts_word(cx.text, at) {
        return None;
    }
    let code_follows = |_: &str, end: usize| capitals(end) == 3;
    let tables = [&cx.numbers.abbreviated_money, &cx.numbers.abbreviated_with_money];
    let (power, code) = tables.iter().find_map(|table| table.prefix(cx.text, at, code_follows))?;
    let found = read_currency_name(cx.text, cx.units, cx.region, code)?;
    (found.span.len() == 3).then(|| (power, Found { span: Span::new(at, found.span.end()), ..found }))
}

/// Applies a multiplier that only what follows could decide on.
pub(super) fn scale(numeral: &mut Numeral, power: u32) -> Option<()> {
    scale_by(numeral, power)?;
    numeral.value = numeral.value.normalize();
    numeral.form = Form::Mixed;
    numeral.maybe = None;
    Some(())
}

/// A number, and what stands behind it.
pub(super) fn measured(cx: &Context<'_, '_>, span: Span, mut numeral: Numeral) -> Option<Figure> {
    let text = cx.text;
    let mut number_end = span.end();
    // `35m euros`, `35m people`: million, where the letter could be a unit too.
    if let Some((power, end)) = numeral.maybe {
        let place = skip_gap(text, end);
        // Glued it may be a sign or a code only: `5 M€`, `5 M d'euros`.
        let of = cx.numbers.of.longest(text, place).filter(|_| place > end);
        let named = of.map_or(place, |((), of)| skip_gap(text, of));
        let money = read_currency_name(text, cx.units, cx.region, named).is_some();
        // `4 M d'habitants`, `3 M de tonnes`, but `3 M d'épaisseur`
        let many = || {
            let word = word_at(text, named).filter(|_| of.is_some() && before(text, end).ends_with('M'));
            word.is_some_and(|word| {
                cx.language.endings.plurals.fit(slice(text, word))
                    || read_unit(text, cx.units, named).is_some()
            })
        };
        let counted = || are_counted(cx, end) || many();
        // `1.2m people, up from 1.1m`
        let as_before = || {
            let glued = power == 6 && end == span.end() + 1 && cx.numbers.of.longest(text, place).is_none();
            let told = || {
                ends_phrase(text, end, cx.numbers)
                    && (millions_before(cx, span.start()) || of_something_counted(cx, span.start()))
            };
            glued && (of_price(cx, span.start()) || told())
        };
        // `2m b/d`: a rate of something counted.
        let rated = || {
            let unit = read_unit(text, cx.units, place).filter(|_| place > end && end == span.end() + 1);
            unit.is_some_and(|unit| unit.value.unit.to_string().contains("-per-day"))
        };
        // `1.2b`: a single bit is no measure of news.
        let bits = || {
            let bit = |unit: &Found<UnitReading>| unit.value.unit.id() == "bit" && unit.span.end() == end;
            end == span.end() + 1
                && numeral.value.scale() > 0
                && read_unit(text, cx.units, span.end()).is_some_and(|unit| bit(&unit))
        };
        let unit = || read_unit(text, cx.units, skip_gap(text, span.end()));
        let alone =
            || is_all(text, span.start(), end) && unit().is_none_or(|unit| unit.value.unit.id() == "bit");
        if (money || counted() || rated() || bits() || alone() || as_before())
            && scale(&mut numeral, power).is_some()
        {
            number_end = end;
        }
    }
    if let Some(end) = round_sum(text, &numeral, number_end)
        && (cx.language.number.colon_prices || !after(text, number_end).starts_with(':'))
    {
        let place = skip_gap(text, end);
        if read_currency_name(text, cx.units, cx.region, place).is_some() {
            numeral.plain = false;
            number_end = end;
        } else if let Some(currency) = Currency::of_region(cx.region)
            && cx.language.number.round_prices
            && numeral.form == Form::Digits
            && !char_at(text, place).is_some_and(is_digit)
        {
            // `nu 199,-`, `bara 99:-`
            numeral.plain = false;
            let mark = Span::new(number_end, end);
            let measure = Measure::Money(CurrencyReading::local(currency), mark);
            return Some(Figure { span: Span::new(span.start(), end), number_end: end, numeral, measure });
        }
    }
    let figure = |end: usize, measure| {
        Some(Figure { span: Span::new(span.start(), end), number_end, numeral, measure })
    };
    if numeral.times {
        return figure(number_end, Measure::Times);
    }
    // `500 mdp`: millions and their currency in one abbreviation.
    if numeral.power >= 6
        && let Some(word) = word_before(text, number_end).filter(|word| word.end() == number_end)
        && word.start() > span.start()
        && let Some(name) = read_currency_name(text, cx.units, cx.region, word.start())
        && name.span == word
    {
        return figure(number_end, Measure::Money(name.value, name.span));
    }
    let joined = skip_join(text, number_end);
    let hyphen = char_at(text, number_end).filter(|&c| is_hyphen(c)).map_or(0, char::len_utf8);
    if let Some(((), end)) = cx.numbers.multiples.longest_glued(text, number_end + hyphen) {
        return figure(end, Measure::Times);
    }
    for place in [number_end, joined] {
        if let Some((unit, end)) = cx.numbers.percent.longest_glued(text, skip_bidi(text, place)) {
            // `veinte por ciento y medio`
            let (numeral, end) = part_added(cx, &numeral, end).unwrap_or((numeral, end));
            let span = Span::new(span.start(), end);
            return Some(Figure { span, number_end, numeral, measure: Measure::Percent(unit) });
        }
        if place == number_end && joined > number_end {
            continue;
        }
        // `tens of thousands of dollars`, `half a mile`, `a quarter of an hour`
        let inner = inner_phrase(cx, number_end, &numeral);
        // `a tenth of a percent`, `half of one percent`
        let percent = inner.and_then(|place| {
            let one = || match numeral_of_one(cx, place) {
                Some(end) => cx.numbers.percent.longest(text, skip_gap(text, end)),
                None => None,
            };
            cx.numbers.percent.longest(text, place).or_else(one)
        });
        if let Some((unit, end)) = percent.filter(|_| numeral.value < rust_decimal::Decimal::ONE) {
            return figure(end, Measure::Percent(unit));
        }
        for place in [Some(place), inner].into_iter().flatten() {
            let name = read_currency_name(text, cx.units, cx.region, place);
            let money = |name: &Found<CurrencyReading>| {
                let certainty = name.value.certainty;
                // `half million usd`
                let large = certainty == Certainty::Digits && numeral.power >= 6;
                large
                    || counts(certainty, &numeral)
                    || certainty == Certainty::Millions && paid(cx, span.start())
                    || certainty == Certainty::Weak
                        && hyphen == 0
                        && is_at_home(cx, name, &numeral, span.start())
            };
            if let Some(mut name) = name.filter(money) {
                if let Some(country) = of_country(cx, name.value, name.span.end()) {
                    name = Found { span: Span::new(name.span.start(), country.span.end()), ..country };
                }
                let (numeral, end) = subunits_added(cx, &numeral, name.value, name.span.end())
                    .or_else(|| multiplied_after(cx, &numeral, name.span))
                    .or_else(|| part_added(cx, &numeral, name.span.end()))
                    .unwrap_or((numeral, name.span.end()));
                let span = Span::new(span.start(), end);
                let measure = Measure::Money(name.value, name.span);
                return Some(Figure { span, number_end, numeral, measure });
            }
            if let Some(unit) = unit_at(cx, &numeral, span.start(), place, inner == Some(place)) {
                let end = unit.span.end();
                let measure = Measure::Unit(unit.value.in_region(cx.region));
                // `20 grados bajo cero`
                if unit.value.unit.dimension() == Some(Dimension::Temperature)
                    && numeral.sign.is_none()
                    && numeral.high.is_none()
                    && let Some(end) = below_zero(text, cx.units, end)
                        .or_else(|| below_zero(text, cx.units, place).filter(|&below| below == end))
                {
                    numeral.negate();
                    return Some(Figure { span: Span::new(span.start(), end), number_end, numeral, measure });
                }
                if let Some((numeral, end)) = part_added(cx, &numeral, end) {
                    return Some(Figure { span: Span::new(span.start(), end), number_end, numeral, measure });
                }
                return figure(end, measure);
            }
        }
    }
    // `10+ years`, `20-plus percent`, `50 or so euros`
    if numeral.inner.is_none()
        && numeral.high.is_none()
        && let Some((relation, place)) = inner_qualifier(cx, number_end)
    {
        let inner = Numeral { inner: Some(relation), ..numeral };
        let at = |end, measure| {
            let span = Span::new(span.start(), end);
            Some(Figure { span, number_end, numeral: inner, measure })
        };
        if let Some((unit, end)) = cx.numbers.percent.longest_glued(text, place) {
            return at(end, Measure::Percent(unit));
        }
        let name = read_currency_name(text, cx.units, cx.region, place);
        if let Some(name) = name.filter(|name| counts(name.value.certainty, &numeral)) {
            return at(name.span.end(), Measure::Money(name.value, name.span));
        }
        let unit = unit_at(cx, &numeral, span.start(), place, false);
        if let Some(unit) = unit.filter(|unit| unit.value.written != Written::Prime) {
            return at(unit.span.end(), Measure::Unit(unit.value.in_region(cx.region)));
        }
    }
    // `1.2b`, where no unit has the letter.
    if let Some((power, end)) = numeral.maybe
        && numeral.value.scale() > 0
        && end == number_end + 1
        && let mut numeral = numeral
        && scale(&mut numeral, power).is_some()
    {
        return Some(Figure {
            span: Span::new(span.start(), end),
            number_end: end,
            numeral,
            measure: Measure::None,
        });
    }
    // `20 [kg]`
    if let Some((unit, end)) = bracketed(cx, number_end) {
        return figure(end, Measure::Unit(unit.in_region(cx.region)));
    }
    // Letters glued to digits that are no unit make it a name or a code: `737s`, `22nd`.
    if glued_letters(cx, number_end) {
        return None;
    }
    // `deux fois et demie`
    if let Some(((), times)) = cx.numbers.times.longest(text, skip_gap(text, number_end))
        && let Some((numeral, end)) = part_added(cx, &numeral, times)
    {
        let span = Span::new(span.start(), end);
        return Some(Figure { span, number_end: end, numeral, measure: Measure::None });
    }
    // `wind chills of 30 below zero`
    if numeral.plain
        && numeral.sign.is_none()
        && numeral.high.is_none()
        && let Some(end) = below_zero(text, cx.units, number_end)
    {
        numeral.negate();
        let span = Span::new(span.start(), end);
        return Some(Figure { span, number_end: end, numeral, measure: Measure::None });
    }
    figure(number_end, Measure::None)
}

/// Whether the letter of a multiplier that ends at `end` stands before what is counted: `21m of rope` are metres, `21m of
/// its users` are millions, the `60m hurdles` are metres.
fn are_counted(cx: &Context<'_, '_>, end: usize) -> bool {
    let place = skip_gap(cx.text, end);
    place > end
        && !cx.numbers.capitalised_nouns
        && cx.numbers.raced.longest(cx.text, place).is_none()
        && cx.numbers.of.longest(cx.text, place).is_none_or(|((), of)| {
            cx.numbers.partitives.longest(cx.text, place).is_some_and(|((), end)| end > of)
        })
        && crate::number::noun::noun(cx, end, false).is_some()
}

/// How many bytes before a number its sentence is looked at.
const NEAR: usize = 120;

/// Whether the letter `m` of the last number before `at` in its sentence is a million, because that is of something counted.
fn millions_before(cx: &Context<'_, '_>, at: usize) -> bool {
    let text = before(cx.text, at);
    let mut near =
        text.bytes().enumerate().rev().take(NEAR).take_while(|&(_, b)| !matches!(b, b'\n' | b'!' | b'?'));
    let letter = near.find(|&(i, b)| {
        b == b'm'
            && before(text, i).ends_with(|c: char| c.is_ascii_digit())
            && !char_at(text, i + 1).is_some_and(is_word)
    });
    let Some((i, _)) = letter else { return false };
    // A full stop between the two ends the sentence.
    if after(text, i).contains(". ") {
        return false;
    }
    let digits = before(text, i).trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    are_counted(cx, i + 1) || digits.ends_with(is_price_sign)
}

/// What stands before a price and is no letter.
fn is_price_sign(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '¥' | '₹')
}

/// Whether the number at `at` is the second of a price's range: `£5-7m`, `$10m-15m`.
fn of_price(cx: &Context<'_, '_>, at: usize) -> bool {
    let Some(rest) = before(cx.text, at).strip_suffix(is_dash) else { return false };
    let rest = rest.strip_suffix('m').unwrap_or(rest);
    let sign = rest.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    sign.len() < rest.len() && sign.ends_with(is_price_sign)
}

/// How many words before a number may tell what it is of.
const NEAR_WORDS: usize = 4;

/// Whether the words before the number at `at` say that it counts: `sales of 3.2m`, `the population is 3m`.
fn of_something_counted(cx: &Context<'_, '_>, at: usize) -> bool {
    is_near(cx, at, &cx.numbers.counted_in_millions)
}

/// Whether one of the words stands before the amount at `at`, with nothing but small words between.
fn is_near(cx: &Context<'_, '_>, at: usize, words: &Trie<()>) -> bool {
    let small = |end| {
        cx.numbers.between_trend.longest_before(cx.text, end).is_some()
            || cx.numbers.before.longest_before(cx.text, end).is_some()
            || cx.numbers.noun_stops.longest_before(cx.text, end).is_some()
    };
    let mut place = skip_gap_back(cx.text, at);
    for _ in 0..NEAR_WORDS {
        if words.longest_before(cx.text, place).is_some() {
            return true;
        }
        let Some(word) = word_before(cx.text, place).filter(|word| word.end() == place && small(place))
        else {
            return false;
        };
        place = skip_gap_back(cx.text, word.start());
    }
    false
}

/// The unit at `place` that the number is of; `inner` where `of` leads to it.
fn unit_at(
    cx: &Context<'_, '_>,
    numeral: &Numeral,
    number: usize,
    place: usize,
    inner: bool,
) -> Option<Found<UnitReading>> {
    let text = cx.text;
    let below_one = || numeral.value < rust_decimal::Decimal::ONE && numeral.high.is_none();
    let turn = read_turn(text, cx.units, number, place, below_one)
        .filter(|turn| cx.numbers.of.longest(text, skip_gap(text, turn.span.end())).is_none());
    let unit = read_unit(text, cx.units, place);
    // `half a turn`, but not the turns of `0.5 turns per minute`.
    if let Some(turn) = turn
        && unit.as_ref().is_none_or(|unit| unit.span.end() <= turn.span.end())
    {
        return Some(turn);
    }
    // `4m/-` are shillings.
    let unit = unit.filter(|unit| !after(text, unit.span.end()).starts_with("/-"))?;
    if names_year(cx, unit.span) {
        return None;
    }
    let certainty = unit.value.certainty;
    // `a tenth of a second`
    let part = inner && numeral.high.is_none() && certainty == Certainty::Digits;
    // `driehonderd MB`, `zwei m²`: no word is written so.
    let symbol = || {
        let written = slice(text, unit.span);
        let sign = |c: char| c.is_uppercase() || c.is_numeric();
        certainty == Certainty::Digits
            && unit.value.written == Written::Symbol
            && written.chars().nth(1).is_some()
            && written.contains(sign)
    };
    (counts(certainty, numeral) || part || symbol() || converted(cx, &unit)).then_some(unit)
}

/// Whether a word for a year stands before the year that it names: `11 miljoner år 2029`.
fn names_year(cx: &Context<'_, '_>, unit: Span) -> bool {
    let rest = after(cx.text, skip_gap(cx.text, unit.end()));
    let digits = rest.bytes().take(5).take_while(u8::is_ascii_digit).count();
    digits == 4 && rest.starts_with(['1', '2']) && ends_word(rest, digits) && {
        let word = slice(cx.text, unit).to_lowercase();
        cx.language.date.year_words.contains(&word.as_str())
    }
}

/// Whether a symbol of temperature that could be something else is told to be converted: `200 K in Fahrenheit`.
fn converted(cx: &Context<'_, '_>, unit: &Found<UnitReading>) -> bool {
    let degrees = |unit: &UnitReading| unit.unit.dimension() == Some(Dimension::Temperature);
    let word = word_at(cx.text, skip_gap(cx.text, unit.span.end()));
    let into = word.filter(|word| word.len() < 5 && word.start() > unit.span.end() && degrees(&unit.value));
    into.and_then(|word| read_unit(cx.text, cx.units, skip_gap(cx.text, word.end())))
        .is_some_and(|other| degrees(&other.value))
}

/// A unit in brackets, as an editor puts it in: `20 [kilograms]`.
fn bracketed(cx: &Context<'_, '_>, number_end: usize) -> Option<(UnitReading, usize)> {
    let place = skip_gap(cx.text, number_end);
    let close = match char_at(cx.text, place).filter(|_| place > number_end)? {
        '[' => ']',
        '<' => '>',
        _ => return None,
    };
    let unit = read_unit(cx.text, cx.units, place + 1)?;
    let sure = !matches!(unit.value.certainty, Certainty::Weak | Certainty::Glued);
    (sure && after(cx.text, unit.span.end()).starts_with(close)).then_some((unit.value, unit.span.end() + 1))
}

/// `15 euros y 20 céntimos`, `vijf euro vijftig`, `15 dollars 50`: a sum with its subunits behind the name of the currency.
fn subunits_added(
    cx: &Context<'_, '_>,
    numeral: &Numeral,
    money: CurrencyReading,
    end: usize,
) -> Option<(Numeral, usize)> {
    let text = cx.text;
    let place = skip_gap(text, end);
    if place == end || !numeral.value.is_integer() || numeral.high.is_some() || numeral.power > 0 {
        return None;
    }
    let and = cx.numbers.and.longest(text, place).or_else(|| cx.numbers.parts_with.longest(text, place));
    let and = and.map(|((), end)| skip_gap(text, end));
    let at = and.unwrap_or(place);
    let Numerals::One(part) = crate::number::numeral(cx, at)? else { return None };
    let value = part.value.value;
    let small = value.is_integer() && value.is_sign_positive() && value < rust_decimal::Decimal::ONE_HUNDRED;
    if !small
        || value.is_zero()
        || part.value.high.is_some()
        || part.value.sign.is_some()
        || money.minor.is_some()
    {
        return None;
    }
    let name = read_currency_name(text, cx.units, cx.region, skip_gap(text, part.span.end()));
    let minor = name.as_ref().filter(|name| name.value.minor == Some(2));
    let end = match minor {
        Some(name) if name.value.currency == money.currency || name.value.can_be(money.currency) => {
            name.span.end()
        }
        Some(_) => return None,
        // `vijf euro vijftig`, `15 dollars 50`
        None => {
            let two = match (numeral.form, part.value.form) {
                (Form::Words, Form::Words) => value >= rust_decimal::Decimal::TEN,
                (Form::Digits, Form::Digits) => numeral.plain && part.span.len() == 2,
                _ => false,
            } && money.currency.digits() == 2;
            let end = part.span.end();
            // `15 dollars et 15.`
            let joined = and.is_none() || value >= rust_decimal::Decimal::TEN;
            let ends = ends_clause(text, end) || and.is_none() && ends_phrase(text, end, cx.numbers);
            (joined && name.is_none() && two && ends).then_some(end)?
        }
    };
    let mut numeral = *numeral;
    numeral.value = numeral.value.checked_add(value.checked_div(rust_decimal::Decimal::ONE_HUNDRED)?)?;
    numeral.value.rescale(2);
    numeral.step = rust_decimal::Decimal::new(1, 2);
    let all_words = (numeral.form, part.value.form) == (Form::Words, Form::Words);
    if !all_words && minor.is_some() {
        numeral.form = Form::Mixed;
    }
    numeral.plain = false;
    Some((numeral, end))
}

/// `75 USD million`: a multiplier behind the code of the currency.
fn multiplied_after(cx: &Context<'_, '_>, numeral: &Numeral, name: Span) -> Option<(Numeral, usize)> {
    let place = skip_gap(cx.text, name.end());
    let digits = numeral.power == 0 && numeral.high.is_none() && numeral.form == Form::Digits;
    let code = slice(cx.text, name).chars().all(|c| c.is_ascii_uppercase());
    if !(digits && code) || place == name.end() {
        return None;
    }
    let (Word::Power(power @ 6..), end) = cx.numbers.words.longest(cx.text, place)? else { return None };
    let mut numeral = *numeral;
    scale(&mut numeral, power).map(|()| (numeral, end))
}

/// `trois ans et demi`: the number with the part of its unit that stands behind it.
fn part_added(cx: &Context<'_, '_>, numeral: &Numeral, end: usize) -> Option<(Numeral, usize)> {
    let place = skip_gap(cx.text, end);
    let ((a, b), end) = cx.numbers.added.longest(cx.text, place)?;
    let whole = numeral.value.is_integer() && numeral.high.is_none() && numeral.fraction.is_none();
    let mut numeral = *numeral;
    let ones = numeral.value.to_i128().filter(|_| whole)?;
    fraction(&mut numeral, ones, i128::from(a), i128::from(b))?;
    if numeral.form == Form::Digits {
        numeral.form = Form::Mixed;
    }
    Some((numeral, end))
}

/// Whether a name as sure as this counts with a number written so.
fn counts(certainty: Certainty, numeral: &Numeral) -> bool {
    match certainty {
        Certainty::Sure | Certainty::Glued => true,
        Certainty::Digits => numeral.form != Form::Words,
        Certainty::Weak => numeral.form != Form::Words && !numeral.plain,
        Certainty::Millions => numeral.value >= rust_decimal::Decimal::from(1_000_000),
    }
}

/// Whether the name of a currency that is a mass as well (`hundreds of pounds`) is the money of the region's news, which
/// nothing weighs: neither `weighs 200 pounds` nor `20 pounds of cocaine` nor `six pounds four ounces`.
fn is_at_home(cx: &Context<'_, '_>, name: &Found<CurrencyReading>, numeral: &Numeral, start: usize) -> bool {
    let text = cx.text;
    if Currency::of_region(cx.region) != Some(name.value.currency) {
        return false;
    }
    let next = skip_gap(text, name.span.end());
    let large = numeral.value >= rust_decimal::Decimal::from(1_000_000);
    let of = cx.numbers.partitives.longest(text, next).is_some() && !large;
    let goes_on =
        char_at(text, next).is_some_and(is_digit) || cx.words(next).is_some_and(|words| !words.value.weak);
    !(of || goes_on || is_near(cx, start, &cx.numbers.weighing))
}

/// Whether a word before an amount says that it is paid: `cost about eight pounds`.
fn paid(cx: &Context<'_, '_>, start: usize) -> bool {
    let start = qualifier(cx, start, start).map_or(start, |found| found.span.start());
    cx.numbers.paying.longest_before(cx.text, skip_gap_back(cx.text, start)).is_some()
}

/// Where the unit begins behind `of` or an article, after a vague amount or a fraction.
fn inner_phrase(cx: &Context<'_, '_>, end: usize, numeral: &Numeral) -> Option<usize> {
    let vague = numeral.high.is_some();
    // What is no decimal is a fraction: `1/16 of a pint`.
    let part =
        (numeral.form == Form::Words || numeral.step.is_zero()) && numeral.value < rust_decimal::Decimal::ONE;
    let place = skip_gap(cx.text, end);
    if place == end {
        return None;
    }
    // `trois millions d'euros`
    if let Some(((), of)) = cx.numbers.power_of.longest(cx.text, place)
        && (numeral.power >= 6 || numeral.value >= rust_decimal::Decimal::from(1_000_000))
    {
        return Some(skip_gap(cx.text, of));
    }
    if !(vague || part) {
        return None;
    }
    let of = cx.numbers.of.longest(cx.text, place).map(|((), end)| skip_gap(cx.text, end));
    let place = of.unwrap_or(place);
    let article = part.then(|| article(cx, place)).flatten();
    article.or(of)
}

/// Where a number at `at` that is one ends.
fn numeral_of_one(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    match numeral(cx, at)? {
        Numerals::One(one) if one.value.value == rust_decimal::Decimal::ONE => Some(one.span.end()),
        _ => None,
    }
}

fn article(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    match cx.numbers.words.longest(cx.text, at)? {
        (Word::Article, end) => Some(skip_gap(cx.text, end)),
        _ => None,
    }
}

/// Whether letters stand right behind a number in digits.
fn glued_letters(cx: &Context<'_, '_>, end: usize) -> bool {
    char_at(cx.text, end).is_some_and(is_letter)
}
