//! Places in an order: `22nd`, `third`, `twenty-first`, `3.` in German.

use rust_decimal::Decimal;

use crate::cursor::{
    Cursor, after, before, char_at, char_before, is_dash, is_hyphen, is_letter, skip_gap, skip_gap_back,
    skip_join, slice, starts_word, word_at, word_before,
};
use crate::number::digits::{digits, is_digit};
use crate::number::parts::{MAX_WORD, folded, stem};
use crate::number::words::{ends_clause, in_one_word, with_last};
use crate::number::{Context, Ordinal};
use crate::span::{Found, Span};

/// The ordinal that begins at `at`, a word's or number's start.
pub(crate) fn read(cx: &Context<'_, '_>, at: usize) -> Option<Found<Ordinal>> {
    let found = |end, value| Some(Found::new(at, end, Ordinal { value }));
    if char_at(cx.text, at).is_some_and(is_digit) {
        let (value, end) = in_digits(cx, at)?;
        return found(end, value);
    }
    let (value, end) = in_words(cx, at)?;
    found(end, Decimal::try_from_i128_with_scale(i128::try_from(value).ok()?, 0).ok()?)
}

fn in_digits(cx: &Context<'_, '_>, at: usize) -> Option<(Decimal, usize)> {
    let (_, number) = digits(Cursor::new(cx.text, at), cx.style).ok()?;
    let end = number.span.end();
    let value = number.value.value.filter(|value| value.scale() == 0)?;
    // `3 millionth`
    if let Some((power @ 1000.., end)) = cx.numbers.ordinals_join.longest(cx.text, skip_join(cx.text, end))
        && !of_follows(cx, end)
    {
        return Some((value.checked_mul(Decimal::from(power))?, end));
    }
    if let Some(suffix) = after_degrees(cx, end) {
        return Some((value, suffix));
    }
    if let Some(((), suffix)) = cx.numbers.ordinal_suffixes.longest_glued(cx.text, end) {
        // `37º C`
        let degrees =
            crate::unit::read_unit(cx.text, cx.units, end).is_some_and(|unit| unit.span.end() > suffix);
        let degrees = degrees || is_warm(cx, at, end, suffix);
        return (!degrees && is_regular(value, slice(cx.text, Span::new(end, suffix))))
            .then_some((value, suffix));
    }
    let small = value < Decimal::from(200);
    // `am 3. März`: only after a word that an ordinal follows, and before a word.
    let preceded =
        cx.numbers.before_ordinal_dot.longest_before(cx.text, skip_gap_back(cx.text, at)).is_some();
    if preceded_or_listed(cx, at, end) && small {
        return Some((value, end + 1));
    }
    if small && goes_on_small(cx, end) {
        return Some((value, end + 1));
    }
    let place =
        after(cx.text, end).starts_with('.').then(|| skip_gap(cx.text, end + 1)).filter(|&p| p > end + 1)?;
    // `bis 70. Bis zu`: a small word with a capital begins a sentence.
    let begins = char_at(cx.text, place).is_some_and(char::is_uppercase)
        && cx.numbers.noun_stops.longest(cx.text, place).is_some()
        && cx.numbers.numbered.longest(cx.text, place).is_none();
    (preceded && small && !begins && char_at(cx.text, place).is_some_and(is_letter))
        .then_some((value, end + 1))
}

/// Whether a full stop at `end` ends no sentence, as a word in small letters follows where nouns have no capitals:
/// `2. verdenskrig`, `3.-plass`.
fn goes_on_small(cx: &Context<'_, '_>, end: usize) -> bool {
    if !cx.language.date.ordinal_dot || cx.numbers.capitalised_nouns || !after(cx.text, end).starts_with('.')
    {
        return false;
    }
    let hyphen = char_at(cx.text, end + 1).filter(|&c| is_hyphen(c));
    let place = hyphen.map_or_else(|| skip_gap(cx.text, end + 1), |c| end + 1 + c.len_utf8());
    place > end + 1 && char_at(cx.text, place).is_some_and(char::is_lowercase)
}

/// Whether an ending that goes with a digit stands with it: `21st`, but `12st` are stones.
fn is_regular(value: Decimal, suffix: &str) -> bool {
    let last = value % Decimal::TEN;
    match suffix {
        "st" => last == Decimal::ONE && value % Decimal::ONE_HUNDRED != Decimal::from(11),
        _ => true,
    }
}

/// Whether the sign of an ordinal from `end` to `suffix` is typed for that of degrees, as a word for temperatures stands near
/// before and nothing behind that is numbered: `una máxima de 18º`, but `el 18º Congreso`.
fn is_warm(cx: &Context<'_, '_>, at: usize, end: usize, suffix: usize) -> bool {
    /// How many characters before it are looked at.
    const NEAR: usize = 70;
    let text = cx.text;
    if cx.language.number.warmth.is_empty() || slice(text, Span::new(end, suffix)) != "º" {
        return false;
    }
    let place = skip_gap(text, suffix);
    if !(ends_clause(text, suffix) || cx.numbers.noun_stops.longest(text, place).is_some()) {
        return false;
    }
    let near = before(text, at).char_indices().rev().take(NEAR);
    let mut letters =
        near.take_while(|&(_, c)| !matches!(c, '.' | '!' | '?' | '\n')).filter(|(_, c)| is_letter(*c));
    letters.any(|(place, c)| {
        let end = place + c.len_utf8();
        !char_at(text, end).is_some_and(is_letter) && cx.numbers.warmth.longest_before(text, end).is_some()
    })
}

/// The end of a degree sign at `at` before what has no degrees but is numbered: `il 2° posto`.
fn after_degrees(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let suffix = at + char_at(cx.text, at).filter(|&c| c == '°')?.len_utf8();
    let noun = skip_gap(cx.text, suffix);
    (noun > suffix && cx.numbers.numbered.longest(cx.text, noun).is_some()).then_some(suffix)
}

/// Whether digits before a full stop are one of several ordinals, or stand so that the stop ends no sentence: `2., 9.`,
/// `3.–5. Stock`, `(89.)`, `(12./45.)`, `(23., Elfmeter)`, `90.+4`.
fn preceded_or_listed(cx: &Context<'_, '_>, at: usize, end: usize) -> bool {
    let text = cx.text;
    if !cx.language.date.ordinal_dot || !after(text, end).starts_with('.') {
        return false;
    }
    let stop = end + 1;
    let mut next = after(text, stop).chars().take(4);
    let dot_before =
        |at: usize| char_before(text, at) == Some('.') && char_before(text, at - 1).is_some_and(is_digit);
    let later = |at: usize| {
        let digits = after(text, at).bytes().take(3).take_while(u8::is_ascii_digit).count();
        digits > 0 && after(text, at + digits).starts_with('.')
    };
    match next.next() {
        Some('+') => next.next().is_some_and(is_digit),
        Some(')') => {
            let joined = matches!(char_before(text, at), Some('/')) && dot_before(at - 1);
            matches!(char_before(text, at), Some('('))
                || joined
                || listed_before(text, at).is_some_and(dot_before)
        }
        Some(',') => matches!(char_before(text, at), Some('(')) || later(skip_gap(text, stop + 1)),
        Some(c) if is_dash(c) || c == '/' => later(stop + c.len_utf8()),
        _ => {
            let dash = char_before(text, at).filter(|&c| is_dash(c));
            let joined = dash.is_some_and(|dash| dot_before(at - dash.len_utf8()));
            joined && char_at(text, skip_gap(text, stop)).is_some_and(is_letter)
        }
    }
}

/// Where the comma before `at` stands.
fn listed_before(text: &str, at: usize) -> Option<usize> {
    let place = skip_gap_back(text, at);
    (char_before(text, place) == Some(',')).then(|| place - 1)
}

/// An ordinal that is one word with its number: `zwanzigste`, `honderdentweede`, `tresmillonésimo`.
fn in_one(cx: &Context<'_, '_>, at: usize) -> Option<(u128, usize)> {
    let numbers = cx.numbers;
    let word = word_at(cx.text, at).filter(|word| word.len() <= MAX_WORD)?;
    // Only number words begin one.
    if !numbers.may_be_ordinal(cx.text, at, word.end()) || !starts_word(cx.text, at) {
        return None;
    }
    let (tail, end) = (folded(slice(cx.text, word)), word.end());
    let tail = tail.as_ref();
    let glued = numbers.ordinals_glue.iter().find_map(|(ordinal, last)| {
        let stem = tail.strip_suffix(ordinal.as_str()).filter(|stem| !stem.is_empty())?;
        let joined = || {
            numbers
                .compound_joiners
                .iter()
                .find_map(|joiner| in_one_word(stem.strip_suffix(joiner)?, numbers))
        };
        combined(in_one_word(stem, numbers).or_else(joined)?, u128::from(*last))
    });
    if let Some(value) = glued {
        return Some((value, end));
    }
    let (value, ending) = stem(tail, numbers.ordinal_endings, numbers).filter(|&(value, _)| value > 12)?;
    // From twenty on it is `st`.
    let staged = numbers.ordinal_endings.iter().any(|ending| ending.starts_with('s'));
    let fits = (13..20).contains(&(value % 100)) != ending.starts_with('s');
    (!staged || fits).then_some((value, end))
}

/// The ordinal that a number and one behind it make: 320 and the second, 3 and the millionth.
fn combined(whole: u128, last: u128) -> Option<u128> {
    // `dos millones cuatro milésimo`: the last group is so many of the power.
    let group = whole % last.checked_mul(1000)?;
    let fits = match last {
        1..=9 => whole.is_multiple_of(10) && (whole.is_multiple_of(100) || whole % 100 >= 20),
        10..=99 => whole.is_multiple_of(100),
        // `deux centième`
        100 => (2..10).contains(&whole),
        _ => 0 < group && group < last,
    };
    let value =
        if last < 100 { whole + last } else { (whole - group).checked_add(group.checked_mul(last)?)? };
    (fits && whole > 0).then_some(value)
}

fn in_words(cx: &Context<'_, '_>, at: usize) -> Option<(u128, usize)> {
    let text = cx.text;
    if cx.numbers.idioms.longest(text, at).is_some()
        || cx.numbers.before_no_ordinal.longest_before(text, skip_gap_back(text, at)).is_some()
    {
        return None;
    }
    if let Some((value, end)) = following(cx, at) {
        return Some(added(cx, value, end));
    }
    if let Some((value, end)) = cx.numbers.ordinals.longest(text, at) {
        // `one-third`, `a second later` and `first-ever`: the first is a fraction, the others are ordinals.
        let fraction = char_before(text, at).is_some_and(is_hyphen)
            && word_before(text, crate::cursor::skip_hyphen_back(text, at))
                .is_some_and(|word| cx.numbers.words.longest(text, word.start()).is_some());
        return (!fraction && starts_word(text, at)).then(|| added(cx, u128::from(value), end));
    }
    if let Some(found) = hundreds(cx, at) {
        return Some(found);
    }
    let (value, end) = in_one(cx, at)?;
    Some(added(cx, value, end))
}

/// An ordinal with those that go on with it: `tricentésimo cuadragésimo séptimo`.
fn added(cx: &Context<'_, '_>, first: u128, end: usize) -> (u128, usize) {
    let (mut value, mut end, mut last) = (first, end, first);
    for _ in 0..3 {
        let place = skip_join(cx.text, end);
        let next = cx.numbers.ordinals.longest(cx.text, place);
        // `décimo segundo`: by itself it is another word.
        let next = next.or_else(|| cx.numbers.ordinals_join.longest(cx.text, place));
        let Some((next, next_end)) = next else { break };
        let next = u128::from(next);
        let least = match last {
            10..=99 => 10,
            100..=999 => 100,
            1000.. => 1000,
            _ => break,
        };
        if !cx.numbers.ordinals_add || next >= least || !last.is_multiple_of(least) {
            break;
        }
        (value, end, last) = (value + next, next_end, next);
    }
    (value, end)
}

/// `cent vingt-cinquième`, `tre trilionesimo`: an ordinal that ends number words, which may be part of it.
fn following(cx: &Context<'_, '_>, at: usize) -> Option<(u128, usize)> {
    let text = cx.text;
    if cx.language.number.ordinals_join.is_empty() {
        return None;
    }
    let ((whole, number_end), but_last) = with_last(text, at, cx.numbers)?;
    // `cent dix-septième`: the last word of the number is the first of the ordinal.
    if let Some((whole, place)) = but_last
        && let Some((last @ 10..=99, end)) = cx.numbers.ordinals_join.longest(text, place)
        && let Some(value) = combined(whole, last.into())
    {
        return Some((value, end));
    }
    let place = skip_join(text, number_end);
    let and = cx.numbers.tens_and.longest(text, place).map(|((), end)| skip_join(text, end));
    let place = and.unwrap_or(place);
    let joined = cx.numbers.ordinals_join.longest(text, place);
    let (last, end) = joined.map(|(last, end)| (u128::from(last), end)).or_else(|| {
        let (last, end) = in_one(cx, place).filter(|_| place > number_end)?;
        let power = last >= 1_000_000 && last == 10_u128.checked_pow(last.ilog10())?;
        power.then_some((last, end))
    })?;
    // `one thousandth of it`
    if last > 10 && of_follows(cx, end) {
        return None;
    }
    // `twenty first prizes`
    let joined = and.is_some() || char_at(text, number_end).is_some_and(is_hyphen);
    if whole < 100 && last < 100 && !joined {
        return None;
    }
    combined(whole, last).filter(|_| whole > 1).map(|value| (value, end))
}

/// Whether `of` follows, so that what looks like an ordinal is a part of something.
fn of_follows(cx: &Context<'_, '_>, end: usize) -> bool {
    cx.numbers.of.longest(cx.text, skip_gap(cx.text, end)).is_some()
}

/// `hundred-and-fortieth`, `two hundred and first`: what an ordinal ends after hundreds.
fn hundreds(cx: &Context<'_, '_>, at: usize) -> Option<(u128, usize)> {
    let text = cx.text;
    let found = cx.words(at)?;
    let whole = found.value.integer().filter(|&whole| whole >= 100)?;
    let place = skip_join(text, found.span.end());
    let and = cx.numbers.and.longest(text, place).map(|((), end)| skip_join(text, end));
    let hyphen = char_at(text, found.span.end()).is_some_and(is_hyphen);
    let (last, end) =
        cx.numbers.ordinals.longest(text, and.unwrap_or(place)).filter(|_| and.is_some() || hyphen)?;
    combined(whole, u128::from(last)).filter(|_| last < 100).map(|value| (value, end))
}

#[cfg(test)]
mod tests {
    use crate::{Parser, Value};

    fn ordinals(tag: &str, text: &str) -> String {
        let parser = Parser::builder().locale(tag).expect("a locale").build();
        let document = parser.parse(text);
        let ordinals = document.mentions.iter().filter_map(|mention| match &mention.value {
            Value::Ordinal(ordinal) => Some(format!("{}={}", mention.text, ordinal.value)),
            _ => None,
        });
        ordinals.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn letters_of_a_compound_may_be_large_or_decomposed() {
        use unicode_normalization::UnicodeNormalization;

        for (tag, word, value) in [
            ("nl", "drieëndertigste", "33"),
            ("nl", "drieëndertigduizend", "33000"),
            ("nl", "zevenhonderdtweeëntwintig", "722"),
            ("de", "zweiundfünfzigster", "52"),
            ("de", "dreihundertfünfundzwanzig", "325"),
            ("it", "milleduecentoventitré", "1223"),
            ("it", "ventitreesimo", "23"),
            ("es", "cuatromillonésimo", "4000000"),
        ] {
            let parser = Parser::builder().locale(tag).expect("a locale").build();
            for word in [
                word.to_owned(),
                word.nfd().collect(),
                word.to_uppercase(),
                word.to_uppercase().nfd().collect(),
            ] {
                let document = parser.parse(&word);
                let values = document.mentions.iter().filter_map(|mention| match &mention.value {
                    Value::Ordinal(ordinal) => Some(ordinal.value.to_string()),
                    Value::Number(number) => number.amount.value.map(|value| value.to_string()),
                    _ => None,
                });
                assert_eq!(values.collect::<Vec<_>>(), [value], "{tag}: {word}");
            }
        }
    }

    #[test]
    fn ordinals_are_one_word_with_their_number() {
        for (tag, text, found) in [
            ("nl", "de honderdenderde gast", "honderdenderde=103"),
            ("nl", "de vierhonderdachtste", "vierhonderdachtste=408"),
            ("nl", "de tweeduizendeerste", "tweeduizendeerste=2001"),
            ("nl", "de drieëndertigste keer", "drieëndertigste=33"),
            ("nl", "haar vijf miljoenste klik", "vijf miljoenste=5000000"),
            ("de", "die hundertzweite Sitzung", "hundertzweite=102"),
            ("de", "der milliardste Klick", "milliardste=1000000000"),
            ("de", "der zweitausenddritte Gast", "zweitausenddritte=2003"),
            ("it", "il trecentoventisettesimo", "trecentoventisettesimo=327"),
            ("it", "il due bilionesimo", "due bilionesimo=2000000000000"),
            ("es", "el cuatromillonésimo cliente", "cuatromillonésimo=4000000"),
            ("es", "el dieciochomilésimo segundo", "dieciochomilésimo segundo=18002"),
            ("es", "los terceros", "terceros=3"),
            ("it", "il 2° posto al 90° minuto, a 40° di febbre e 30° C", "2°=2 90°=90"),
            ("es", "el 2° puesto", "2°=2"),
            ("pt", "o 2° turno", "2°=2"),
            ("fr", "le trois cent vingtième", "trois cent vingtième=320"),
            ("fr", "le cent dix-huitième", "cent dix-huitième=118"),
            ("fr", "la quatre-vingt-treizième", "quatre-vingt-treizième=93"),
            ("fr", "le deux cent nonantième", "deux cent nonantième=290"),
            ("pt", "a trigésima segunda vaga", "trigésima segunda=32"),
            ("pt", "o seiscentésimo terceiro", "seiscentésimo terceiro=603"),
            ("es", "la ducentésima cuadragésima", "ducentésima cuadragésima=240"),
        ] {
            assert_eq!(ordinals(tag, text), found, "{text}");
        }
    }

    #[test]
    fn parts_and_other_words_are_no_ordinals() {
        for (tag, text) in
            [("nl", "tweederde van de stad"), ("es", "nueve tresmilésimos"), ("it", "ottanta quarantesimi")]
        {
            assert_eq!(ordinals(tag, text), "", "{text}");
        }
    }
}
