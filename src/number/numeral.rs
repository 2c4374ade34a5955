//! One number as it stands, in digits, words or both, with its sign and multipliers.
//!
//! ```text
//! numeral  = [sign] (fraction | digits [mixed] [power*] | words)
//! fraction = vulgar | digits "/" digits
//! mixed    = vulgar | gap fraction            ; 1½, 1 1/2
//! power    = [gap] ("million" | "bn" | …)
//! ```

use nom::Parser as _;
use nom::bytes::complete::take_while_m_n;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::cursor::{
    Cursor, after, before, char_at, char_before, ends_word, is_dash, is_gap, is_hyphen, is_unspaced, is_word,
    skip_bidi, skip_gap, skip_join, slice,
};
use crate::number::digits::{bare_comma, digits, is_digit};
use crate::number::parts::part_after;
use crate::number::tables::Word;
use crate::number::words::is_all;
use crate::number::{Context, Form, Relation, quotient};
use crate::span::{Found, Span};
use crate::unit::read_currency_name;

/// One number as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// The value, multipliers and sign applied.
    pub(crate) value: Decimal,
    /// The upper end of a vague amount, of which `value` is the lower.
    pub(crate) high: Option<Decimal>,
    /// Numerator and denominator, where the value is no finite decimal.
    pub(crate) fraction: Option<(i128, i128)>,
    /// How it is written.
    pub(crate) form: Form,
    /// The power of ten of its multipliers.
    pub(crate) power: u32,
    /// The value of one in the last digit written; zero for words, which are exact.
    pub(crate) step: Decimal,
    /// Whether a sign stands before it: `true` for plus.
    pub(crate) sign: Option<bool>,
    /// Whether the other reading of its only separator would do as well.
    pub(crate) ambiguous: bool,
    /// Whether its digits are grouped, so that the other reading has three decimals.
    pub(crate) grouped: bool,
    /// A multiplier behind it that is a unit's symbol too: its power, and where it ends.
    pub(crate) maybe: Option<(u32, usize)>,
    /// Whether it says how many times: `sixfold`.
    pub(crate) times: bool,
    /// Whether only what follows can make it a number (`a third`, `hundred`, `one`).
    pub(crate) weak: bool,
    /// Digits without separators or multipliers.
    pub(crate) plain: bool,
    /// What stands between its digits and what they are of: `20-plus million`, `10+ years`.
    pub(crate) inner: Option<Relation>,
}

impl Numeral {
    /// One, as an article says it.
    pub(crate) fn one() -> Self {
        Self {
            value: Decimal::ONE,
            high: None,
            fraction: None,
            form: Form::Words,
            power: 0,
            step: Decimal::ZERO,
            sign: None,
            ambiguous: false,
            grouped: false,
            maybe: None,
            times: false,
            weak: false,
            plain: false,
            inner: None,
        }
    }

    /// `1.500` of something counted: nobody tells thousandths of a man, so that the separator groups, whatever parts the
    /// decimals of the document.
    pub(crate) fn count_whole(&mut self) {
        let thousandths = self.value.scale() == 3 && self.power == 0 && self.step == Decimal::new(1, 3);
        // With one separator: `1 500,125` is none of these, and `0,125` cannot be.
        let one_group = (Decimal::ONE..Decimal::ONE_THOUSAND).contains(&self.value.abs());
        if !(thousandths && one_group && self.form == Form::Digits && self.fraction.is_none())
            || self.high.is_some()
        {
            return;
        }
        if let Some(value) = self.value.checked_mul(Decimal::ONE_THOUSAND) {
            (self.value, self.step) = (value.normalize(), Decimal::ONE);
            (self.grouped, self.ambiguous) = (true, true);
        }
    }

    /// Puts a minus before it. Zero has none, or `-0` would not read back as what it was.
    pub(crate) fn negate(&mut self) {
        self.sign = Some(false);
        if !self.value.is_zero() {
            self.value = -self.value;
            self.fraction = self.fraction.map(|(a, b)| (-a, b));
        }
    }
}

/// What can be read of digits.
pub(crate) enum Numerals {
    /// A number.
    One(Found<Numeral>),
    /// Digits of more places than a decimal holds.
    TooLarge(usize),
}

/// The value of a vulgar fraction character (Unicode, Number Forms and Latin-1).
fn vulgar(c: char) -> Option<(i128, i128)> {
    Some(match c {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅐' => (1, 7),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

/// Whether a numeral can begin with this character.
pub(super) fn starts_numeral(c: char) -> bool {
    is_digit(c) || vulgar(c).is_some()
}

fn integer(value: i128) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(value, 0).ok()
}

fn ten_to(power: u32) -> Option<Decimal> {
    integer(10_i128.checked_pow(power)?)
}

/// Multiplies by a power of ten and keeps no more decimals than are needed: 12.4 million is 12400000.
fn times_ten_to(value: Decimal, power: u32) -> Option<Decimal> {
    let scale = value.scale();
    if scale >= power {
        return Decimal::try_from_i128_with_scale(value.mantissa(), scale - power).ok();
    }
    integer(value.mantissa().checked_mul(10_i128.checked_pow(power - scale)?)?)
}

/// A sign that stands at `at`, and where the number after it begins: `-4`, `minus 30`, `minus-260`.
fn sign(cx: &Context<'_, '_>, at: usize) -> Option<(bool, usize)> {
    let c = char_at(cx.text, at)?;
    let end = at + c.len_utf8();
    let either_way = |end| cx.numbers.either_way.longest_before(cx.text, end).is_some();
    let number_follows = |at| {
        char_at(cx.text, at).is_some_and(|c| {
            cx.style.starts_numeral(c) || c == '.' || c == ',' && bare_comma(cx.text, at, cx.style)
        })
    };
    if c == '+' || c == '\u{2212}' || is_hyphen(c) || c == '\u{2013}' {
        // A hyphen or dash between words or numbers is no sign; neither is one that a number's range continues after.
        let free = char_before(cx.text, at).is_none_or(|b| {
            (!is_word(b) || is_unspaced(b)) && !is_dash(b) && b != ')' && b != '%' && (b != '.' || c == '+')
        });
        let next = skip_bidi(cx.text, end);
        return (free && number_follows(next) && !either_way(end)).then_some((c == '+', next));
    }
    minus_word(cx, at).map(|place| (false, place))
}

/// Where what a word for minus at `at` stands before begins: `minus 30`, `minus $5`.
pub(crate) fn minus_word(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    cx.numbers.minus.longest(cx.text, at)?;
    let Some((Word::Minus, end)) = cx.numbers.words.longest(cx.text, at) else { return None };
    let place = skip_join(cx.text, end);
    // `al menos 40`
    let bound = cx.numbers.before.longest_before(cx.text, end).is_some_and(|(_, start)| start < at);
    let either_way = cx.numbers.either_way.longest_before(cx.text, end).is_some();
    let signs = place > end && char_at(cx.text, place).is_some();
    (signs && !bound && !either_way).then_some(place)
}

/// The number that begins at `at`, which is no place inside a word or number.
pub(crate) fn numeral(cx: &Context<'_, '_>, at: usize) -> Option<Numerals> {
    let first = char_at(cx.text, at)?;
    let sign = if first.is_ascii_digit() { None } else { sign(cx, at) };
    let (sign, start) = sign.map_or((None, at), |(plus, start)| (Some(plus), start));
    let first = if start == at { first } else { char_at(cx.text, start)? };
    let found = if cx.style.starts_numeral(first)
        || (matches!(first, '.' | ',') && char_at(cx.text, start + 1).is_some_and(is_digit))
    {
        in_digits(cx, start)?
    } else if first.is_alphabetic() {
        in_words(cx, start).map(Numerals::One)?
    } else {
        return None;
    };
    Some(match found {
        Numerals::One(mut found) => {
            found.value.sign = sign;
            // `negative one`
            found.value.weak &= sign.is_none() || found.value.fraction.is_some();
            if sign == Some(false) {
                found.value.negate();
            }
            Numerals::One(Found::new(at, found.span.end(), found.value))
        }
        large @ Numerals::TooLarge(_) => large,
    })
}

fn in_words(cx: &Context<'_, '_>, at: usize) -> Option<Found<Numeral>> {
    let found = cx.words(at)?;
    let words = found.value;
    let value = words.value()?;
    let (a, b) = (i128::try_from(words.numerator).ok()?, i128::try_from(words.denominator).ok()?);
    let fraction = (b > 1 && a % endless(b) != 0).then_some((a, b));
    let high = match words.high {
        Some(high) => Some(integer(i128::try_from(high).ok()?)?),
        None => None,
    };
    let pronoun = cx.numbers.pronouns.longest(cx.text, at).is_some_and(|((), end)| end == found.span.end());
    let mut numeral = Numeral {
        value,
        high,
        fraction,
        power: words.power,
        times: words.times,
        weak: words.weak || pronoun && !is_all(cx.text, at, found.span.end()),
        ..Numeral::one()
    };
    let mut end = found.span.end();
    // `un milione 250mila`, `due milioni e 300 mila`
    let mut goes_on = after(cx.text, end).chars().take(4).skip_while(|c| !c.is_ascii_digit());
    if numeral.power >= 6
        && high.is_none()
        && goes_on.next().is_some()
        && let Some((value, next)) = with_smaller_parts(cx, &numeral, end)
    {
        (numeral.value, numeral.weak, numeral.form, end) = (value, false, Form::Mixed, next);
    }
    Some(Found::new(at, end, numeral))
}

/// Minutes at which a half of a match is over.
const HALVES: [&str; 4] = ["45", "90", "105", "120"];

/// Whether the digits at `at` are minutes of a match that is over with those added, or these: `90.+3`, `45'+2`, `(120+1)`.
fn is_stoppage(text: &str, at: usize) -> bool {
    let figures = |at: usize| after(text, at).bytes().take(4).take_while(u8::is_ascii_digit).count();
    let mark = |c: &char| matches!(c, '.' | '\'' | '’' | '‘' | '′' | '´' | '`' | 'e' | 'º' | 'ª' | '°');
    let added = |at: usize| (1..=2).contains(&figures(at));
    if char_before(text, at) == Some('+') && added(at) {
        let plus = at - 1;
        let end = plus - char_before(text, plus).filter(mark).map_or(0, char::len_utf8);
        let count = before(text, end).bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
        return HALVES.contains(&slice(text, Span::new(end - count, end)));
    }
    let end = at + figures(at);
    let plus = end + char_at(text, end).filter(mark).map_or(0, char::len_utf8);
    HALVES.contains(&slice(text, Span::new(at, end))) && char_at(text, plus) == Some('+') && added(plus + 1)
}

fn in_digits(cx: &Context<'_, '_>, at: usize) -> Option<Numerals> {
    let text = cx.text;
    if char_before(text, at) == Some('^') || is_stoppage(text, at) {
        return None;
    }
    let mut numeral = Numeral { form: Form::Digits, step: Decimal::ONE, ..Numeral::one() };
    let mut end;
    if let Some((a, b)) = char_at(text, at).and_then(vulgar) {
        end = at + char_at(text, at)?.len_utf8();
        fraction(&mut numeral, 0, a, b)?;
    } else {
        let (_, found) = digits(Cursor::new(text, at), cx.style).ok()?;
        end = found.span.end();
        let Some(value) = found.value.value else { return Some(Numerals::TooLarge(end)) };
        numeral.value = value;
        numeral.ambiguous = found.value.ambiguous;
        numeral.grouped = found.value.grouped;
        numeral.plain = !found.value.grouped && value.scale() == 0;
        numeral.step = Decimal::try_from_i128_with_scale(1, value.scale()).ok()?;
        if numeral.plain {
            if let Some((whole, (a, b), next)) = fraction_after(text, value.mantissa(), end) {
                fraction(&mut numeral, whole, a, b)?;
                end = next;
            } else if let Some(((a, b), next)) = joined_fraction(cx, end) {
                let whole = value.mantissa();
                fraction(&mut numeral, whole, a, b)?;
                end = next;
            } else if after(text, end).starts_with('/') && char_at(text, end + 1).is_some_and(is_digit) {
                // `24/7` is no 24.
                return None;
            }
        }
    }
    // `$1.84½`: a half of the last digit, as prices are told.
    if !numeral.plain
        && numeral.value.scale() > 0
        && let Some((c, (a, b))) = char_at(text, end).and_then(|c| Some((c, vulgar(c)?)))
        && let Some(part) =
            integer(a)?.checked_div(integer(b)?).and_then(|part| part.checked_mul(numeral.step))
        && numeral.fraction.is_none()
        && 16 % b == 0
    {
        numeral.value = numeral.value.checked_add(part)?.normalize();
        numeral.step = Decimal::ZERO;
        end += c.len_utf8();
    }
    if numeral.fraction.is_none()
        && let Some((power, next)) = exponent(text, end, numeral.value.scale() > 0)
    {
        numeral.value = if power < 0 {
            Decimal::try_from_i128_with_scale(
                numeral.value.mantissa(),
                numeral.value.scale() + power.unsigned_abs(),
            )
            .ok()?
        } else {
            times_ten_to(numeral.value, power.unsigned_abs())?
        };
        numeral.step = Decimal::ZERO;
        numeral.plain = false;
        return Some(Numerals::One(Found::new(at, next, numeral)));
    }
    // `2^8` is no 2 and no 8.
    if after(text, end).starts_with('^') {
        let (value, end) = raised(text, numeral.value, end)?;
        (numeral.value, numeral.step, numeral.plain) = (value, Decimal::ZERO, false);
        return Some(Numerals::One(Found::new(at, end, numeral)));
    }
    let whole = numeral.value.scale() == 0;
    if numeral.fraction.is_none()
        && let Some((relation, power, next)) = qualified_power(cx, end)
    {
        scale_by(&mut numeral, power)?;
        (numeral.form, numeral.plain, numeral.inner) = (Form::Mixed, false, Some(relation));
        return Some(Numerals::One(Found::new(at, next, numeral)));
    }
    // Glued letters must be a multiplier or, for the caller, a unit: nothing to decide here.
    for _ in 0..2 {
        let Some((power, next)) = power_after(cx, end) else { break };
        scale_by(&mut numeral, power)?;
        numeral.form = Form::Mixed;
        numeral.plain = false;
        end = next;
    }
    if numeral.power == 0 {
        let place = skip_gap(text, end);
        // `5 TEUR`: a code may follow at once.
        let ends = |text: &str, end: usize| {
            ends_word(text, end) && !is_initial(text, end)
                || after(text, end).bytes().take(3).filter(u8::is_ascii_uppercase).count() == 3
        };
        numeral.maybe = cx.numbers.abbreviated_money.prefix(text, place, ends);
    }
    // `2 Dutzend`, `1,2 millier`
    let decimals = numeral.value.scale() > 0 && numeral.power == 0 && numeral.fraction.is_none();
    if (numeral.plain || decimals)
        && let Some((Word::Collective(count), next)) = cx.numbers.words.longest(text, skip_gap(text, end))
    {
        numeral.value = numeral.value.checked_mul(Decimal::from(count))?;
        if decimals {
            numeral.value = numeral.value.normalize();
            numeral.step = numeral.step.checked_mul(Decimal::from(count))?.normalize();
        }
        numeral.form = Form::Mixed;
        numeral.plain = false;
        end = next;
    }
    let parts = with_smaller_parts(cx, &numeral, end);
    if let Some((value, next)) = parts {
        numeral.value = value;
        numeral.step = Decimal::ONE;
        return Some(Numerals::One(Found::new(at, next, numeral)));
    }
    if (numeral.plain || numeral.power > 2 && whole)
        && let Some(((a, b), next)) = part_after(text, skip_join(text, end), cx.numbers)
    {
        // `3 million and a half` is half a million more.
        let scale = 10_i128.checked_pow(numeral.power)?;
        let whole = numeral.value.to_i128()?;
        let (a, b) = (i128::try_from(a).ok()?, i128::try_from(b).ok()?);
        fraction(&mut numeral, whole, a.checked_mul(scale)?, b)?;
        numeral.form = Form::Mixed;
        end = next;
        if let Some((power, next)) = power_after(cx, end).filter(|_| scale == 1) {
            scale_by(&mut numeral, power)?;
            end = next;
        }
    }
    Some(Numerals::One(Found::new(at, end, numeral)))
}

/// A power: `2^8`, `-1.1^+23`, `2500^-1`.
fn raised(text: &str, base: Decimal, end: usize) -> Option<(Decimal, usize)> {
    let rest = after(text, end).strip_prefix('^')?;
    let digits = rest.strip_prefix(['-', '+', '\u{2212}']).unwrap_or(rest);
    let minus = rest.starts_with(['-', '\u{2212}']);
    let length = digits.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let power: u32 = digits.get(..length)?.parse().ok().filter(|_| (1..3).contains(&length))?;
    let end = text.len() - digits.len() + length;
    let mut value = Decimal::ONE;
    for _ in 0..power {
        value = value.checked_mul(base)?;
    }
    let value = if minus { quotient(Decimal::ONE, value)? } else { value };
    ends_word(text, end).then(|| (value.normalize(), end))
}

/// A power of ten in scientific notation: `e6` where a sign or decimals leave no doubt, `×10^6`, `x10⁶`.
fn exponent(text: &str, end: usize, decimals: bool) -> Option<(i32, usize)> {
    const SUPERSCRIPTS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    let rest = after(text, end);
    // Most numbers have a mark behind them, or a blank and a word.
    if let [b' ', c, ..] | [c, ..] = rest.as_bytes()
        && c.is_ascii_graphic()
        && !matches!(c, b'e' | b'E' | b'x')
    {
        return None;
    }
    let (marked, rest) = if let Some(rest) = rest.strip_prefix(['e', 'E']) {
        let signed = rest.starts_with(['-', '+', '\u{2212}']);
        (signed || decimals, rest)
    } else {
        let rest = rest.trim_start_matches(is_gap).strip_prefix(['x', '×', '·'])?.trim_start_matches(is_gap);
        let rest = rest.strip_prefix("10")?;
        let raised = rest.strip_prefix('^').unwrap_or(rest);
        (
            raised.len() < rest.len() || rest.starts_with(|c| SUPERSCRIPTS.contains(c) || c == '\u{207B}'),
            raised,
        )
    };
    let unsigned = rest.strip_prefix(['-', '+', '\u{2212}', '\u{207B}', '\u{207A}']).unwrap_or(rest);
    let minus = rest.starts_with(['-', '\u{2212}', '\u{207B}']);
    let digit =
        |c: char| c.to_digit(10).or_else(|| u32::try_from(SUPERSCRIPTS.chars().position(|s| s == c)?).ok());
    let (mut power, mut length) = (0, 0);
    for c in unsigned.chars().take(2) {
        let Some(digit) = digit(c) else { break };
        power = power * 10 + i32::try_from(digit).ok()?;
        length += c.len_utf8();
    }
    let end = text.len() - unsigned.len() + length;
    (marked && length > 0 && power <= 27 && ends_word(text, end))
        .then_some((if minus { -power } else { power }, end))
}

/// So many powers of ten more, of a fraction too.
pub(crate) fn scale_by(numeral: &mut Numeral, power: u32) -> Option<()> {
    numeral.value = times_ten_to(numeral.value, power)?;
    if let Some((a, b)) = numeral.fraction {
        let scaled = a.checked_mul(10_i128.checked_pow(power)?)?;
        numeral.fraction = (scaled % b != 0).then_some((scaled, b));
        numeral.value = quotient(integer(scaled)?, integer(b)?)?;
    }
    numeral.step = numeral.step.checked_mul(ten_to(power)?)?.normalize();
    numeral.power += power;
    numeral.plain = false;
    Some(())
}

/// The most parts that a number in digits and words of power goes on with.
const PARTS: usize = 4;

/// The whole of a number that goes on behind a word of power: `3 hundred and 21`, `5 million 200 thousand`, `45 mil 678
/// millones 901 mil 234`. A million and more take only what has a word of power as well.
fn with_smaller_parts(cx: &Context<'_, '_>, numeral: &Numeral, end: usize) -> Option<(Decimal, usize)> {
    if numeral.power < 2 || !numeral.value.is_integer() {
        return None;
    }
    let mut whole = Found::new(end, end, (numeral.value, numeral.power));
    for _ in 0..PARTS {
        let Some(next) = thousands_of(cx, whole).or_else(|| smaller_part(cx, whole)) else { break };
        whole = next;
    }
    (whole.span.end() > end).then_some((whole.value.0, whole.span.end()))
}

/// A number so far, and the power of its last part.
type Parts = (Decimal, u32);

/// `8 mil 151 millones`: so many thousands of what stands behind them.
fn thousands_of(cx: &Context<'_, '_>, so_far: Found<Parts>) -> Option<Found<Parts>> {
    let (value, power) = so_far.value;
    let (end, text) = (so_far.span.end(), cx.text);
    let place = skip_gap(text, end);
    if !cx.language.number.bare_hundreds || power != 3 || place == end || value >= ten_to(6)? {
        return None;
    }
    let (_, found) = digits(Cursor::new(text, place), cx.style).ok()?;
    let (power, end) = power_after(cx, found.span.end()).filter(|&(power, _)| power >= 6)?;
    let part = found.value.value.filter(|part| part.is_integer() && *part < Decimal::ONE_THOUSAND)?;
    let value = times_ten_to(value.checked_add(part)?, power)?;
    Some(Found::new(so_far.span.start(), end, (value, power)))
}

/// The number with one part more.
fn smaller_part(cx: &Context<'_, '_>, so_far: Found<Parts>) -> Option<Found<Parts>> {
    let (so_far, power_before, end) = (so_far.value.0, so_far.value.1, so_far.span.end());
    let (start, text) = (end, cx.text);
    let place = skip_gap(text, end);
    let spelled = char_before(text, end).is_some_and(char::is_lowercase);
    if power_before < 2 || place == end || !spelled {
        return None;
    }
    let and = cx.numbers.and.longest(text, place).map(|((), end)| skip_gap(text, end));
    let place = and.unwrap_or(place);
    let words = &cx.language.number;
    let mut hundreds = false;
    let (value, power, end) = if char_at(text, place).is_some_and(|c| c.is_ascii_digit()) {
        let (_, found) = digits(Cursor::new(text, place), cx.style).ok()?;
        let (power, mut end) = power_after(cx, found.span.end()).unwrap_or((0, found.span.end()));
        let mut value = times_ten_to(found.value.value?, power)?;
        // `345 mil millones`
        if let Some((more, next)) = power_after(cx, end).filter(|&(more, _)| power == 3 && more >= 6) {
            (value, end) = (times_ten_to(value, more)?, next);
        }
        // `3 mil 500`, `171 mil 085`, `12 mil 45`
        let goes_on = || !crate::number::words::ends_clause(text, found.span.end());
        hundreds = words.bare_hundreds
            && power == 0
            && (found.span.len() == 3 || found.span.len() == 2 && goes_on());
        (value, power, end)
    } else {
        let found = cx.words(place)?;
        let whole = found.value.denominator == 1 && found.value.high.is_none() && !found.value.weak;
        (found.value.value().filter(|_| whole)?, found.value.power, found.span.end())
    };
    let fits =
        value.is_integer() && value < ten_to(power_before)? && !value.is_zero() && ends_word(text, end);
    let joined = match power_before {
        2 => and.is_some(),
        3..=5 => and.is_some() || power == 2 || hundreds,
        // `£3 billion and 5 million jobs`
        _ => power >= 2 && (and.is_none() || words.millions_and),
    };
    let value = so_far.checked_add(value).filter(|_| fits && joined)?;
    Some(Found::new(start, end, (value, power)))
}

/// The multiplier behind what says that digits are more or about so many: `20-plus million`, `10+ million`, `50-odd
/// thousand`, `100 or so million`.
fn qualified_power(cx: &Context<'_, '_>, end: usize) -> Option<(Relation, u32, usize)> {
    let (relation, place) = inner_qualifier(cx, end)?;
    let Some((Word::Power(power @ 3..), next)) = cx.numbers.words.longest(cx.text, place) else {
        return None;
    };
    Some((relation, power, next))
}

/// What says between digits and what they are of that they are more or about so many, and where that begins:
/// `10+ years`, `a 20-plus-year wait`, `50-odd miles`.
pub(crate) fn inner_qualifier(cx: &Context<'_, '_>, end: usize) -> Option<(Relation, usize)> {
    let text = cx.text;
    let c = char_at(text, end).filter(|&c| c == '+' || is_hyphen(c) || is_gap(c))?;
    let found = cx.numbers.after.longest_glued(text, end).filter(|_| !is_gap(c));
    let (relation, after) = found.or_else(|| cx.numbers.after.longest(text, skip_gap(text, end)))?;
    let place = skip_join(text, after);
    (place > after && relation != Relation::Exact).then_some((relation, place))
}

/// The multiplier after digits.
pub(crate) fn power_after(cx: &Context<'_, '_>, end: usize) -> Option<(u32, usize)> {
    let text = cx.text;
    let place = skip_join(text, end);
    let glued = place == end;
    let words = &cx.numbers.words;
    let spelled = if glued { words.prefix(text, place, ends_word) } else { words.longest(text, place) };
    if let Some((Word::Power(power), end)) = spelled {
        return Some((power, end));
    }
    let hyphen = place > end && char_at(text, end).is_some_and(is_hyphen);
    // One with its digits or before a currency: `200k`, `12 k€`, but `200 K` are kelvins.
    let kelvin = |end: usize| {
        let letter = !glued && end == place + 1 && char_at(text, place) == Some('K');
        letter && read_currency_name(text, cx.units, cx.region, skip_gap(text, end)).is_none()
    };
    let fits = |end: usize| !hyphen && !kelvin(end) && !is_initial(text, end);
    let with_money = || {
        // `4,2 m-kr`, `1 234 KSEK`
        let ends = |text: &str, end: usize| {
            let capitals = after(text, end).bytes().take(4).take_while(u8::is_ascii_uppercase).count();
            (char_at(text, end).is_some_and(char::is_lowercase) || capitals == 3)
                && read_currency_name(text, cx.units, cx.region, end).is_some()
        };
        cx.numbers.abbreviated_with_money.prefix(text, place, ends)
    };
    let found = cx.numbers.abbreviated.longest_glued(text, place).filter(|&(_, end)| fits(end));
    found.or_else(with_money)
}

/// Whether the letter that ends at `end` is the first of several with full stops: `€ 185.000 k.k.`
fn is_initial(text: &str, end: usize) -> bool {
    after(text, end).strip_prefix('.').is_some_and(|rest| {
        let mut rest = rest.chars();
        // `m.n.`, `M.N.`
        rest.next().is_some_and(|c| c.is_lowercase() || c.is_alphabetic() && rest.next() == Some('.'))
    })
}

/// What makes a fraction of a whole number of `whole` that ends at `end`: the whole part, the fraction, and its end.
fn fraction_after(text: &str, whole: i128, end: usize) -> Option<(i128, (i128, i128), usize)> {
    let rest = after(text, end);
    let c = rest.chars().next()?;
    if let Some(fraction) = vulgar(c) {
        return Some((whole, fraction, end + c.len_utf8()));
    }
    // `1 ½`, `1 1/2`, `1-1/2`
    if is_gap(c) || is_hyphen(c) {
        let place = end + c.len_utf8();
        // `2  1/4`
        let doubled = char_at(text, place).filter(|&next| is_gap(c) && is_gap(next));
        let place = place + doubled.map_or(0, char::len_utf8);
        let next = char_at(text, place)?;
        if let Some(fraction) = vulgar(next) {
            return Some((whole, fraction, place + next.len_utf8()));
        }
        let (fraction, end) = slashed(Cursor::new(text, place), None)?;
        return (fraction.0 < fraction.1).then_some((whole, fraction, end));
    }
    let (fraction, end) = slashed(Cursor::new(text, end), Some(whole))?;
    Some((0, fraction, end))
}

/// `2 y 1/4`: the fraction after the word that adds it, and where it ends.
fn joined_fraction(cx: &Context<'_, '_>, end: usize) -> Option<((i128, i128), usize)> {
    let place = skip_gap(cx.text, end);
    let and = cx.numbers.and.longest(cx.text, place).or_else(|| cx.numbers.tens_and.longest(cx.text, place));
    let at = skip_gap(cx.text, and?.1);
    slashed(Cursor::new(cx.text, at), None).filter(|&((a, b), _)| a < b)
}

/// `1/2`, with the numerator read already or not. Only denominators that people divide by, and proper fractions in
/// lowest terms or so: `24/7` and `9/11` are none.
fn slashed(i: Cursor<'_>, numerator: Option<i128>) -> Option<((i128, i128), usize)> {
    let number = |i| {
        take_while_m_n::<_, Cursor<'_>, crate::cursor::Miss>(1, 3, |c: char| c.is_ascii_digit())
            .parse_complete(i)
    };
    let (i, numerator) = match numerator {
        Some(numerator) => (i, numerator),
        None => {
            let (i, digits) = number(i).ok()?;
            (i, digits.rest().parse().ok()?)
        }
    };
    let slash = i.peek().filter(|&c| c == '/' || c == '\u{2044}')?;
    let (i, digits) = number(i.to(i.at() + slash.len_utf8())).ok()?;
    let denominator: i128 = digits.rest().parse().ok()?;
    let usual = slash == '\u{2044}' || matches!(denominator, 2..=10 | 12 | 16 | 20 | 32 | 64 | 100 | 1000);
    let ends = i.peek().is_none_or(|c| !is_word(c) && c != '/');
    (usual && ends && numerator > 0 && numerator < denominator).then_some(((numerator, denominator), i.at()))
}

/// What of a denominator makes decimals without end: its factors but 2 and 5.
fn endless(denominator: i128) -> i128 {
    let mut rest = denominator;
    for prime in [2, 5] {
        while rest != 0 && rest % prime == 0 {
            rest /= prime;
        }
    }
    rest
}

/// Makes the numeral `whole` and `a` parts of `b`, which is not zero.
pub(crate) fn fraction(numeral: &mut Numeral, whole: i128, a: i128, b: i128) -> Option<()> {
    let numerator = whole.checked_mul(b)?.checked_add(a)?;
    numeral.value = quotient(integer(numerator)?, integer(b)?)?;
    // Thirds of nine are none.
    numeral.fraction = (numerator % endless(b) != 0).then_some((numerator, b));
    numeral.step = Decimal::ZERO;
    numeral.plain = false;
    Some(())
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    /// As Unicode takes them apart: digits, a fraction slash, digits.
    #[test]
    fn vulgar_fractions_are_those_of_unicode() {
        let mut known = 0;
        for c in ('\u{BC}'..='\u{BE}').chain('\u{2150}'..='\u{215E}').chain(['\u{2189}']) {
            let apart: String = std::iter::once(c).nfkd().collect();
            let expected = apart
                .split_once('\u{2044}')
                .map(|(top, bottom)| (top.parse::<i128>().unwrap(), bottom.parse::<i128>().unwrap()));
            if let Some(found) = vulgar(c) {
                assert_eq!(Some(found), expected, "{c}");
                known += 1;
            }
        }
        assert_eq!(known, 18);
        assert_eq!(vulgar('x'), None);
    }
}
