//! What stands around a number and changes what it says: qualifiers, and words that make it a change.

use crate::cursor::{
    after, before, char_at, char_before, is_dash, is_hyphen, skip_gap, skip_gap_back, slice, word_at,
    word_before,
};
use crate::number::numeral::numeral;
use crate::number::{Amount, Context, Relation};
use crate::span::Span;
use crate::unit::read_sign;

/// The qualifiers of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Qualifier {
    pub(crate) relation: Relation,
    /// Whether it hedges a bound (`up to about 50`).
    pub(crate) approximate: bool,
    pub(crate) span: Span,
}

/// The qualifier before `start` or after `end`, the ends of an amount.
pub(crate) fn qualifier(cx: &Context<'_, '_>, start: usize, end: usize) -> Option<Qualifier> {
    let before = before_amount(cx, start).or_else(|| before_article(cx, start, end));
    if let Some(before) = before.filter(|before| before.relation != Relation::Approximate) {
        let equal = cx.numbers.or_equal.longest(cx.text, skip_gap(cx.text, end));
        let equal = equal.is_some_and(|((), end)| !number_at(cx, skip_gap(cx.text, end)));
        let relation = match before.relation {
            Relation::MoreThan if equal => Relation::AtLeast,
            Relation::LessThan if equal => Relation::AtMost,
            relation => relation,
        };
        return Some(denied(cx, Qualifier { relation, ..before }));
    }
    match (before, after_amount(cx, end)) {
        // `about 500 or more`: the bound counts, the hedge stays beside it.
        (Some(_), Some(after)) if after.relation != Relation::Approximate => {
            Some(Qualifier { approximate: true, ..after })
        }
        (before, after) => before.or(after),
    }
}

/// The qualifier before the article of a share: `más de un 5 %`, `circa il 12 per cento`, but not `sube hasta el 5 %`.
fn before_article(cx: &Context<'_, '_>, start: usize, end: usize) -> Option<Qualifier> {
    let place = skip_gap_back(cx.text, start);
    let ((), article) = cx.numbers.share_articles.longest_before(cx.text, place)?;
    let amount = cx.text.get(start..end)?;
    let share =
        amount.ends_with('%') || cx.language.number.percent.iter().any(|(word, _)| amount.ends_with(word));
    let found =
        before_amount(cx, article).filter(|found| share && !is_goal(cx, found.span.start(), place))?;
    Some(Qualifier { span: Span::new(found.span.start(), place), ..found })
}

fn before_amount(cx: &Context<'_, '_>, start: usize) -> Option<Qualifier> {
    let place = skip_gap_back(cx.text, start);
    // `Länder wie etwa 20 andere`: what looks like a qualifier is none.
    let (relation, first) =
        cx.numbers.before.longest_before(cx.text, place).filter(|&(relation, first)| {
            relation != Relation::Exact && !is_goal(cx, first, place) && !is_of_number(cx, first)
        })?;
    let mut qualifier = Qualifier { relation, approximate: false, span: Span::new(first, place) };
    // `up to about 50`, `about up to`: the bound counts, the hedge stays beside it.
    let place = skip_gap_back(cx.text, first);
    if let Some((further, start)) = cx.numbers.before.longest_before(cx.text, place) {
        let (one, other) = (relation == Relation::Approximate, further == Relation::Approximate);
        if one || other {
            qualifier.approximate = one != other;
            qualifier.relation = if one { further } else { relation };
            qualifier.span = Span::new(start, qualifier.span.end());
        }
    }
    Some(qualifier)
}

/// Whether a hyphen ties the word at `start` to the number before it: `a five-under 67`.
fn is_of_number(cx: &Context<'_, '_>, start: usize) -> bool {
    let hyphen = char_before(cx.text, start).filter(|&c| is_hyphen(c));
    let end = start - hyphen.map_or(0, char::len_utf8);
    let digit = char_before(cx.text, end).is_some_and(|c| c.is_ascii_digit());
    hyphen.is_some() && (digit || word_before(cx.text, end).is_some_and(|word| number_at(cx, word.start())))
}

/// Whether what stands from `first` to `end` leads to where something moves: `sube hasta el 12 %`, `subió 3 puntos, hasta
/// los 12`, `cayó un 3 % en mayo, hasta 12 euros`.
fn is_goal(cx: &Context<'_, '_>, first: usize, end: usize) -> bool {
    let Some(((), start)) = cx.numbers.goals.longest_before(cx.text, end) else {
        let to = cx.numbers.from_to.longest(cx.text, first).is_some_and(|(_, to)| to == end);
        return to
            && char_before(cx.text, skip_gap_back(cx.text, first)) == Some(',')
            && moves_before(cx, first);
    };
    let place = skip_gap_back(cx.text, start);
    let place = if char_before(cx.text, place) == Some(',') { place - 1 } else { place };
    let ends_in_digit = |place| char_before(cx.text, place).is_some_and(|c| c.is_ascii_digit() || c == '%');
    // `3 puntos, hasta los 12`
    let measured = || word_before(cx.text, place).map(|word| skip_gap_back(cx.text, word.start()));
    cx.numbers.trend.longest_before(cx.text, place).is_some()
        || ends_in_digit(skip_gap_back(cx.text, place))
        || measured().is_some_and(ends_in_digit)
}

/// How many characters before what leads to a goal a word of movement is looked for.
const MOVING: usize = 90;

/// Whether something moves in the sentence before `at`.
fn moves_before(cx: &Context<'_, '_>, at: usize) -> bool {
    for (place, c) in before(cx.text, at).char_indices().rev().take(MOVING) {
        let stop = c == '.' && char_at(cx.text, place + 1).is_some_and(char::is_whitespace);
        if stop || matches!(c, '\n' | ';' | ':' | '!' | '?') {
            return false;
        }
        let ends =
            c.is_alphabetic() && !char_at(cx.text, place + c.len_utf8()).is_some_and(char::is_alphabetic);
        let end = place + c.len_utf8();
        // `up to 80 sheep, up to 69 goats` are bounds.
        let bound = |start: usize| {
            let to = cx.numbers.from_to.longest(cx.text, skip_gap(cx.text, end));
            to.is_some_and(|((), to)| {
                cx.numbers
                    .before
                    .longest_before(cx.text, to)
                    .is_some_and(|(relation, first)| relation != Relation::Exact && first <= start)
            })
        };
        let movement = || cx.numbers.trend.longest_before(cx.text, end);
        if ends && movement().is_some_and(|(movement, start)| movement.is_some() && !bound(start)) {
            return true;
        }
    }
    false
}

/// How many words may stand between what denies and a bound.
const DENIED_WORDS: usize = 3;

/// Where the word stands that denies what is said at `at`: right before it, or before words of movement and auxiliaries
/// (`has not been above`, `did not fall below`).
pub(super) fn negator(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let mut place = skip_gap_back(cx.text, at);
    for _ in 0..=DENIED_WORDS {
        if let Some(((), start)) = cx.numbers.negators.longest_before(cx.text, place) {
            return Some(start);
        }
        let between = cx.numbers.between_negation.longest_before(cx.text, place).map(|((), start)| start);
        let movement = || cx.numbers.trend.longest_before(cx.text, place).map(|(_, start)| start);
        place = skip_gap_back(cx.text, between.or_else(movement)?);
    }
    None
}

/// A bound that is denied is the other one: `did not exceed 20` is at most, `did not fall below 20` at least.
fn denied(cx: &Context<'_, '_>, qualifier: Qualifier) -> Qualifier {
    let relation = match qualifier.relation {
        Relation::MoreThan => Relation::AtMost,
        Relation::LessThan => Relation::AtLeast,
        _ => return qualifier,
    };
    let span = qualifier.span;
    if cx.numbers.undenied.longest(cx.text, span.start()).is_some() {
        return qualifier;
    }
    negator(cx, span.start()).map_or(qualifier, |start| Qualifier {
        relation,
        span: Span::new(start, span.end()),
        ..qualifier
    })
}

/// The qualifier behind `end`, where an amount ends.
pub(crate) fn after_amount(cx: &Context<'_, '_>, end: usize) -> Option<Qualifier> {
    let place = skip_gap(cx.text, end);
    let (relation, last) =
        cx.numbers.after.longest(cx.text, place).or_else(|| cx.numbers.after.longest_glued(cx.text, end))?;
    let start = if after(cx.text, end).starts_with(is_dash) || place == end { end } else { place };
    // `+++` parts what a ticker has.
    if slice(cx.text, Span::new(start, last)).ends_with('+') && after(cx.text, last).starts_with('+') {
        return None;
    }
    // `two percent plus or minus`
    let next = |end: usize| word_at(cx.text, skip_gap(cx.text, end)).map(Span::end);
    let ends = std::iter::successors(Some(last), |&end| next(end)).take(3);
    let either_way =
        |end| cx.numbers.either_way.longest_before(cx.text, end).is_some_and(|(_, to)| to == place);
    if { ends }.any(either_way) {
        return None;
    }
    // `plus 3`, `+3` belong to what comes.
    let more = skip_gap(cx.text, last);
    let than = cx.numbers.than.longest(cx.text, more).map(|((), end)| end);
    // `and up to 3` as well: what is said before a number begins inside of it.
    let leads = |word: &Span| {
        cx.numbers.before.longest_before(cx.text, word.end()).is_some_and(|(_, start)| start < last)
    };
    let than = than.or_else(|| word_at(cx.text, more).filter(leads).map(Span::end));
    let than = than.is_some_and(|end| number_at(cx, skip_gap(cx.text, end)));
    (!number_at(cx, more) && !than).then_some(Qualifier {
        relation,
        approximate: false,
        span: Span::new(start, last),
    })
}

/// Whether a number begins at `at`, in digits or words, or money with its sign or code before it.
fn number_at(cx: &Context<'_, '_>, at: usize) -> bool {
    let sign = read_sign(cx.text, cx.units, cx.region, at);
    let figure = sign.map_or(at, |sign| skip_gap(cx.text, sign.span.end()));
    numeral(cx, figure).is_some()
}

impl Amount {
    /// Applies a qualifier: to a range or a vague amount it is only a hedge.
    pub(crate) fn qualify(&mut self, qualifier: Option<Qualifier>) {
        let Some(qualifier) = qualifier else { return };
        let interval = matches!(self.relation, Relation::Range | Relation::Vague);
        if interval {
            self.approximate = qualifier.approximate || qualifier.relation == Relation::Approximate;
        } else {
            self.relation = qualifier.relation;
            self.approximate = qualifier.approximate;
        }
        self.qualifier_start = Some(qualifier.span.start());
        self.qualifier_end = Some(qualifier.span.end());
    }
}

/// Whether what stands between the end of one figure and the start of the next says that both are the same in other
/// words: `90 points, or 1 %`, `90 points (1 %)`.
pub(crate) fn says_again(cx: &Context<'_, '_>, end: usize, start: usize) -> bool {
    let place = match char_before(cx.text, start) {
        Some('(') => return skip_gap(cx.text, end) == start - 1,
        _ => skip_gap_back(cx.text, start),
    };
    let Some(((), or)) = cx.numbers.that_is.longest_before(cx.text, place) else { return false };
    let place = skip_gap_back(cx.text, or);
    place == end || (char_before(cx.text, place) == Some(',') && place == end + 1)
}
