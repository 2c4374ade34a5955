//! The ends of an amount: one figure, two of a range, or one whose unit stands with its neighbour.
//!
//! ```text
//! range-end  = (dash | "to" | "and" after "between") figure
//! ```

use rust_decimal::Decimal;

use crate::cursor::{
    after, char_at, char_before, is_dash, is_hyphen, skip_gap, skip_gap_back, slice, word_at, word_before,
};
use crate::number::noun::noun;
use crate::number::qualifier::{Qualifier, after_amount, qualifier};
use crate::number::tables::Moved;
use crate::number::trend;
use crate::number::{Context, Form, Numeral, Relation, scale_by};
use crate::quantity::before::with_before;
use crate::quantity::figure::{Figure, Figures, Measure, figure};
use crate::span::Span;
use crate::unit::{read_rate, read_unit};

/// The ends of an amount: one figure, or the two of a range.
pub(super) struct Ends {
    pub(super) low: Figure,
    pub(super) high: Option<Figure>,
    /// Whether a unit or multiplier stands only with the neighbour.
    pub(super) elided: bool,
    /// Where what it shares with the figure in brackets beside it ends.
    pub(super) behind: Option<usize>,
    pub(super) span: Span,
}

impl Ends {
    /// What both are of.
    pub(super) fn measured(&self) -> &Measure {
        match &self.high {
            Some(high) if high.measure != Measure::None => &high.measure,
            _ => &self.low.measure,
        }
    }
}

/// The figure with the other end of its range, or with the unit that a neighbour has for it.
pub(super) fn range(cx: &Context<'_, '_>, low: Figure) -> Ends {
    let alone = |low: Figure| Ends { span: low.span, low, high: None, elided: false, behind: None };
    if low.numeral.high.is_some() {
        return alone(low);
    }
    let qualified = qualifier(cx, low.span.start(), low.span.start());
    if let Some((high, place)) = second_end(cx, &low, qualified)
        && let Some(ends) = joined(cx, low.clone(), high, place)
    {
        return ends;
    }
    if let Some(ends) = bounds(cx, &low, qualified).or_else(|| bounds_behind(cx, &low)) {
        return ends;
    }
    let shared = || {
        let (low, end) = with_before(cx, &low)?;
        Some(Ends { span: low.span, low, high: None, elided: true, behind: Some(end) })
    };
    alternative(cx, &low)
        .or_else(|| listed(cx, &low))
        .or_else(shared)
        .or_else(|| after_singular(cx, &low))
        .unwrap_or_else(|| alone(low))
}

/// What joins two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Dash,
    To,
    Between,
    From,
}

/// How many words a second bound is looked for behind.
const BOUND_WORDS: usize = 7;

/// `more than 10 but less than 20`: two bounds of one number.
/// `qualified` is the qualifier before the first.
fn bounds(cx: &Context<'_, '_>, first: &Figure, qualified: Option<Qualifier>) -> Option<Ends> {
    let text = cx.text;
    let side = |at: usize, found: Option<Qualifier>| {
        let found = found.filter(|found| found.span.end() <= at)?;
        match found.relation {
            Relation::MoreThan | Relation::AtLeast => Some((true, found.span.start())),
            Relation::LessThan | Relation::AtMost => Some((false, found.span.start())),
            _ => None,
        }
    };
    let (lower, _) = side(first.span.start(), qualified).filter(|_| first.numeral.high.is_none())?;
    let comma = usize::from(after(text, first.span.end()).starts_with(','));
    let place = skip_gap(text, first.span.end() + comma);
    let and = cx.numbers.bounds_and.longest(text, place).filter(|_| place > first.span.end());
    let start = and.map(|((), end)| skip_gap(text, end)).or((comma > 0 && lower).then_some(place))?;
    let mut at = start;
    for _ in 0..BOUND_WORDS {
        at = skip_gap(text, word_at(text, at)?.end());
        let second = qualifier(cx, at, at);
        let begins = side(at, second).filter(|&(other, begin)| other != lower && begin == start);
        if begins.is_none() {
            continue;
        }
        let Some(Figures::One(second)) = figure(cx, at) else { continue };
        return bounded(first.clone(), second, lower);
    }
    None
}

/// `100 at most and 20 at least`: two bounds of one number, each behind its figure.
fn bounds_behind(cx: &Context<'_, '_>, first: &Figure) -> Option<Ends> {
    let text = cx.text;
    let side = |end: usize| {
        let found = after_amount(cx, end)?;
        match found.relation {
            Relation::MoreThan | Relation::AtLeast => Some((true, found.span.end())),
            Relation::LessThan | Relation::AtMost => Some((false, found.span.end())),
            _ => None,
        }
    };
    let (lower, end) = side(first.span.end()).filter(|_| first.numeral.high.is_none())?;
    let place = skip_gap(text, end);
    let ((), and) = cx.numbers.bounds_and.longest(text, place).filter(|_| place > end)?;
    let Some(Figures::One(second)) = figure(cx, skip_gap(text, and)) else { return None };
    let (other, _) = side(second.span.end())?;
    bounded(first.clone(), second, lower).filter(|_| other != lower)
}

/// The interval between two bounds, of which the first is the lower one or not.
fn bounded(first: Figure, second: Figure, lower: bool) -> Option<Ends> {
    let span = first.span.cover(second.span);
    let (mut low, mut high) = if lower { (first, second) } else { (second, first) };
    if !low.like(&high) && low.measure != Measure::None && high.measure != Measure::None {
        return None;
    }
    if low.measure == Measure::None {
        low.measure = high.measure.clone();
    } else if high.measure == Measure::None {
        high.measure = low.measure.clone();
    }
    in_one_unit(&low, &mut high)?;
    let fits = low.numeral.value < high.numeral.value && high.numeral.high.is_none();
    fits.then_some(Ends { low, high: Some(high), elided: false, behind: None, span })
}

/// The figure after what joins the ends of a range.
fn second_end(cx: &Context<'_, '_>, low: &Figure, qualified: Option<Qualifier>) -> Option<(Figure, Joint)> {
    let text = cx.text;
    let start = skip_gap_back(text, qualified.map_or(low.span.start(), |found| found.span.start()));
    let end = hanging_hyphen(text, low.span.end());
    let place = skip_gap(text, end);
    let dash = char_at(text, place).filter(|&c| is_dash(c) || matches!(c, '~' | '\u{FF5E}' | '\u{301C}'));
    let below_zero = low.numeral.sign == Some(false);
    let one = |at: usize| {
        // `minus 3 bis plus 5 Grad`
        let plus = if below_zero { cx.numbers.plus.longest(text, at) } else { None };
        match figure(cx, plus.map_or(at, |((), end)| skip_gap(text, end))) {
            Some(Figures::One(figure)) => Some(figure),
            _ => None,
        }
    };
    if let Some(found) = hyphenated(cx, low) {
        return Some((found, Joint::Dash));
    }
    if let Some(dash) = dash {
        let next = skip_gap(text, place + dash.len_utf8());
        // Glued on both sides or free on both: `5 -7` has a sign.
        let even = (place == end) == (next == place + dash.len_utf8());
        let second =
            one(next).filter(|second| even && !is_chained(text, low.span.start(), second.span.end()))?;
        return (!is_hyphen(dash) || second.numeral.sign.is_none()).then_some((second, Joint::Dash));
    }
    let joint = |table: &crate::trie::Trie<()>, kind| {
        let ((), end) = table.longest(text, place)?;
        let second = one(skip_gap(text, end))?;
        // `from 450 million to 350–375 million`
        let ranged = char_at(text, second.span.end()).filter(|&c| is_dash(c)).is_some_and(|dash| {
            char_at(text, second.span.end() + dash.len_utf8()).is_some_and(|c| c.is_ascii_digit())
        });
        (!ranged).then_some((second, kind))
    };
    if cx.numbers.between.longest_before(text, start).is_some() {
        return joint(&cx.numbers.between_and, Joint::Between);
    }
    // `passou de 10 para 12`, where `passou de 10` alone is a bound
    let passes = || {
        let place = skip_gap_back(text, low.span.start());
        qualified.is_some() && cx.numbers.from.longest_before(text, place).is_some()
    };
    // `rose 18 cents to $5`, `fell 9,000 to 218,000`: by so much, up to there.
    let moved = || trend::near(cx, low.span.start(), Moved::Points, false).is_some();
    let far = |second: &Figure| {
        let mut low = low.numeral;
        carry_multiplier(&mut low, &second.numeral, false);
        low.value.checked_mul(FAR).is_some_and(|least| second.numeral.value >= least)
    };
    if cx.numbers.from.longest_before(text, start).is_some() || passes() {
        // `recule de 43 points à 7 611`, where one word is `by` and `from`
        let by = || cx.numbers.by.as_ref().is_some_and(|by| by.longest_before(text, start).is_some());
        let level = |second: &Figure| far(second) && low.numeral.power == 0 && by() && moved();
        // `von 50 auf nun 80 Millionen`
        let now = || {
            let ((), end) = cx.numbers.from_to.longest(text, place)?;
            let ((), end) = cx.numbers.now.longest(text, skip_gap(text, end))?;
            one(skip_gap(text, end)).map(|second| (second, Joint::From))
        };
        if let Some(found) = joint(&cx.numbers.from_to, Joint::From).or_else(now) {
            return Some(found).filter(|(second, _)| low.measure == Measure::None || !level(second));
        }
        // `from 212,577 lots to 138,285`, `from $75 a barrel to $46`
        let end = match low.measure {
            Measure::None => noun(cx, end, false)?.span.end(),
            Measure::Money(..) | Measure::Percent(_) => read_rate(text, cx.units, end)?.span.end(),
            Measure::Unit(_) | Measure::Times => return None,
        };
        let place = skip_gap(text, end);
        let ((), end) = cx.numbers.from_to.longest(text, place)?;
        // `un deux-pièces de 3 pièces à 245 000 €`: what is counted costs so much.
        let alike = |second: &Figure| low.measure != Measure::None || second.measure == Measure::None;
        return one(skip_gap(text, end))
            .filter(|second| alike(second) && !level(second))
            .map(|second| (second, Joint::From));
    }
    joint(&cx.numbers.to, Joint::To)
        .filter(|(second, _)| !((low.measure != Measure::None || far(second)) && moved()))
}

/// A level is so many times as much as what it moved by, and more; the ends of a range seldom are.
const FAR: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

/// Whether two figures with a dash between are of more that have one, and no range: `5 - 12 - 23`, `7-11-23-45`.
fn is_chained(text: &str, start: usize, end: usize) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    // Free on both sides or glued on both.
    let place = skip_gap(text, end);
    let behind = char_at(text, place).filter(|&c| is_dash(c)).is_some_and(|dash| {
        let next = skip_gap(text, place + dash.len_utf8());
        (next > place + dash.len_utf8()) == (place > end) && char_at(text, next).is_some_and(is_digit)
    });
    let back = skip_gap_back(text, start);
    behind
        || char_before(text, back).filter(|&c| is_dash(c)).is_some_and(|dash| {
            let place = back - dash.len_utf8();
            let digit = skip_gap_back(text, place);
            (digit < place) == (back < start) && char_before(text, digit).is_some_and(is_digit)
        })
}

/// The place after a hyphen that the compound's end stands elsewhere for: `18- to 24-year-olds`.
fn hanging_hyphen(text: &str, end: usize) -> usize {
    let hyphen = char_at(text, end).filter(|&c| is_hyphen(c)).map_or(end, |c| end + c.len_utf8());
    if skip_gap(text, hyphen) > hyphen { hyphen } else { end }
}

/// Where the last number ends in a list whose hyphens hang: `four-, five- and six-cylinder`.
pub(super) fn last_of_hanging(cx: &Context<'_, '_>, end: usize) -> Option<usize> {
    let text = cx.text;
    let mut end = end;
    for _ in 0..4 {
        let hyphen = char_at(text, end).filter(|&c| is_hyphen(c))?.len_utf8();
        let comma = usize::from(after(text, end + hyphen).starts_with(','));
        let place = skip_gap(text, end + hyphen + comma);
        let or = cx.numbers.or.longest(text, place).map(|((), end)| skip_gap(text, end));
        if comma == 0 && or.is_none() {
            return None;
        }
        let Some(Figures::One(next)) = figure(cx, or.unwrap_or(place)) else { return None };
        if next.measure != Measure::None {
            return None;
        }
        end = next.span.end();
        if or.is_some() {
            return char_at(text, end).is_some_and(is_hyphen).then_some(end);
        }
    }
    None
}

/// `3-to-5-year`
fn hyphenated(cx: &Context<'_, '_>, low: &Figure) -> Option<Figure> {
    let hyphen = |end| char_at(cx.text, end).filter(|&c| is_hyphen(c)).map(|c| end + c.len_utf8());
    let ((), end) = cx.numbers.to.longest(cx.text, hyphen(low.span.end())?)?;
    match figure(cx, hyphen(end)?) {
        Some(Figures::One(figure)) => Some(figure),
        _ => None,
    }
}

/// Makes a range of two figures: unit, currency and multiplier hold for both unless each has its own.
fn joined(cx: &Context<'_, '_>, mut low: Figure, mut high: Figure, joint: Joint) -> Option<Ends> {
    let pronoun = low.numeral.value == Decimal::ONE;
    // `cinque-sei giorni`: a pronoun is a number there.
    let weak = || {
        high.numeral.weak
            && (high.numeral.value == Decimal::ONE
                || high.measure == Measure::None && noun(cx, high.span.end(), false).is_none())
    };
    if high.numeral.high.is_some() || (low.numeral.weak && !pronoun) || weak() {
        return None;
    }
    let mut elided = false;
    match (&low.measure, &high.measure) {
        (Measure::None, _) => elided = true,
        (_, Measure::None) => {
            // `$5 to 7 people`
            if joint != Joint::Dash && noun(cx, high.span.end(), false).is_some() {
                return None;
            }
            // `de 8,1 % à 2,3 milliards`
            if matches!(low.measure, Measure::Percent(_)) && high.numeral.power > 0 {
                return None;
            }
            // `5 km to 7`: a unit behind the first only is the first's alone, a sign before it is for both.
            let sign_before = low.number_end == low.span.end();
            if !sign_before && joint != Joint::From && joint != Joint::Between {
                return None;
            }
            elided = true;
        }
        _ if low.like(&high) => {}
        // `$10 to $20 Canadian`
        (Measure::Money(first, sign), Measure::Money(last, other))
            if first.can_be(last.currency) && slice(cx.text, *sign) == slice(cx.text, *other) =>
        {
            low.measure = Measure::Money(*last, *sign);
        }
        _ => return None,
    }
    if elided {
        if low.measure == Measure::None {
            low.measure = high.measure.clone();
        } else {
            high.measure = low.measure.clone();
        }
    }
    carry_multiplier(&mut low.numeral, &high.numeral, joint == Joint::From);
    // `10- bis 15.000`; what `to` joins may be as far apart: `990 to 3,000,000`.
    let hangs = hanging_hyphen(cx.text, low.number_end) > low.number_end;
    if matches!(joint, Joint::Dash | Joint::Between) || hangs {
        carry_thousands(&mut low.numeral, &high.numeral);
    }
    let other_unit =
        matches!((&low.measure, &high.measure), (Measure::Unit(a), Measure::Unit(b)) if a.unit != b.unit);
    in_one_unit(&low, &mut high)?;
    // `calibre 9 mm à 150 mètres` is from so far.
    let apart =
        |low: Decimal| low.checked_mul(Decimal::ONE_THOUSAND).is_none_or(|low| low < high.numeral.value);
    if other_unit && joint == Joint::To && apart(low.numeral.value) {
        return None;
    }
    let falling = low.numeral.value >= high.numeral.value;
    // `-5 to -10C` is told in the order of its figures.
    let told = joint == Joint::From || high.numeral.value.is_sign_negative() && joint != Joint::Dash;
    if falling && !(told && low.numeral.value != high.numeral.value) {
        return None;
    }
    let span = low.span.cover(high.span);
    // What qualifies the second end (`from 5 to about 7`) is inside; the first figure is the lower one.
    if falling {
        std::mem::swap(&mut low.numeral, &mut high.numeral);
    }
    Some(Ends { low, high: Some(high), elided: false, behind: None, span })
}

/// The second of two measures in other units of one dimension is read in the first's.
fn in_one_unit(low: &Figure, high: &mut Figure) -> Option<()> {
    if let (Measure::Unit(a), Measure::Unit(b)) = (&low.measure, &high.measure)
        && a.unit != b.unit
    {
        high.numeral.value = b.unit.convert(high.numeral.value, a.unit).ok()?;
        high.measure = low.measure.clone();
    }
    Some(())
}

/// `1 to 1.5 million` is a million at least; `$200 to $4 million` is not.
fn carry_multiplier(low: &mut Numeral, high: &Numeral, falls: bool) {
    if low.power > 0 || high.power == 0 {
        return;
    }
    let mut carried = *low;
    let scaled = scale_by(&mut carried, high.power);
    // `from 96 to 81 million` falls.
    let most = high.value.checked_mul(Decimal::TEN).unwrap_or(Decimal::MAX);
    // `minus two to three million`, but not `minus ninety to five hundred`
    let rises = |value: Decimal| {
        value < high.value && (value.is_sign_negative() == high.value.is_sign_negative() || -value < most)
    };
    if scaled.is_some() && (rises(carried.value) || falls && carried.value < most) {
        carried.value = carried.value.normalize();
        carried.form = high.form;
        *low = carried;
    }
}

/// `25-30 000`: the thousands that the digits behind the separator stand for, where the two ends are near to each other.
fn carry_thousands(low: &mut Numeral, high: &Numeral) {
    let grouped = high.form == Form::Digits && high.power == 0 && !high.plain && high.value.is_integer();
    let thousands = grouped && (high.value % Decimal::ONE_HUNDRED).is_zero() && high.fraction.is_none();
    let plain = low.plain && low.form == Form::Digits && low.sign.is_none();
    if let Some(carried) = low.value.checked_mul(Decimal::ONE_THOUSAND)
        && thousands
        && plain
        && high.value < Decimal::from(1_000_000)
        && carried < high.value
        && carried.checked_mul(FAR).is_some_and(|most| most > high.value)
    {
        (low.value, low.plain) = (carried, false);
    }
}

/// The singular before `or` and a number word: `day` in `a day or two`.
pub(super) fn singular_before(cx: &Context<'_, '_>, number: &Figure) -> Option<Span> {
    let text = cx.text;
    let words = number.measure == Measure::None && number.numeral.form == Form::Words;
    let place = skip_gap_back(text, number.span.start());
    let ((), or) = cx.numbers.disjunctions.longest_before(text, place).filter(|_| words)?;
    let word = word_before(text, skip_gap_back(text, or)).filter(|word| word.end() < or)?;
    let counted = cx.numbers.words.longest(text, word.start()).is_none()
        && cx.numbers.noun_stops.longest(text, word.start()).is_none();
    cx.numbers.singular.longest_before(text, skip_gap_back(text, word.start())).filter(|_| counted)?;
    Some(word)
}

/// `a day or two`: the number with the unit before it.
fn after_singular(cx: &Context<'_, '_>, number: &Figure) -> Option<Ends> {
    let word = singular_before(cx, number)?;
    let unit = read_unit(cx.text, cx.units, word.start()).filter(|unit| unit.span == word)?;
    let mut low = number.clone();
    low.measure = Measure::Unit(unit.value.in_region(cx.region));
    low.numeral.weak = false;
    Some(Ends { span: low.span, low, high: None, elided: true, behind: None })
}

/// How many figures a list has at most.
const LIST: usize = 8;

/// `4, 7 and 9 years`: the first of several figures in digits, with the unit that stands with the last.
fn listed(cx: &Context<'_, '_>, first: &Figure) -> Option<Ends> {
    let bare = |figure: &Figure| {
        figure.measure == Measure::None
            && figure.numeral.form == Form::Digits
            && figure.numeral.high.is_none()
    };
    let mut end = first.span.end();
    if !bare(first) || !after(cx.text, end).starts_with(',') {
        return None;
    }
    for _ in 0..LIST {
        let comma = usize::from(after(cx.text, end).starts_with(','));
        let place = skip_gap(cx.text, end + comma);
        let or = cx.numbers.or.longest(cx.text, place).filter(|_| place > end + comma);
        if place == end + comma || comma == 0 && or.is_none() {
            return None;
        }
        let next = or.map_or(place, |((), end)| skip_gap(cx.text, end));
        let Some(Figures::One(next)) = figure(cx, next) else { return None };
        if or.is_some() {
            let shared = next.measure != Measure::None && next.numeral.form == Form::Digits;
            let low = Figure { measure: next.measure, ..first.clone() };
            return shared.then_some(Ends { span: low.span, low, high: None, elided: true, behind: None });
        }
        if !bare(&next) {
            return None;
        }
        end = next.span.end();
    }
    None
}

/// `7 or $8`, `7- or 8-inch`, `5 and 10 percent`: two mentions, the first with the unit of the second.
fn alternative(cx: &Context<'_, '_>, first: &Figure) -> Option<Ends> {
    if first.measure != Measure::None || first.numeral.weak {
        return None;
    }
    let end = hanging_hyphen(cx.text, first.span.end());
    let place = skip_gap(cx.text, end);
    let ((), or) = cx.numbers.or.longest(cx.text, place).filter(|_| place > end)?;
    let Some(Figures::One(second)) = figure(cx, skip_gap(cx.text, or)) else { return None };
    let mut low = first.clone();
    // `killed five and 7 million fled` are two numbers.
    if low.numeral.form != Form::Words || second.numeral.form == Form::Words {
        carry_multiplier(&mut low.numeral, &second.numeral, false);
    }
    if second.measure == Measure::None && low.numeral == first.numeral {
        return None;
    }
    low.measure = second.measure;
    Some(Ends { span: low.span, low, high: None, elided: true, behind: None })
}
