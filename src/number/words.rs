//! Numbers in words: `forty-five thousand`, `fünfundvierzigtausend`, `half a million`, `tens of thousands`.
//!
//! Words are taken one after the other while each is a legal move: ones after tens, a hundred after ones, powers in
//! falling order. What would be an illegal move ends the number, or makes it none where the two belong to no reading
//! (`nineteen ninety-four`).

use rust_decimal::Decimal;

use crate::cursor::{
    after, char_at, ends_word, is_gap, is_hyphen, is_letter, skip_gap, skip_gap_back, skip_join,
};
use crate::number::quotient;
use crate::number::tables::{Tables, Word};
use crate::span::Found;

/// A number in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// The value as a fraction; the denominator is 1 for whole numbers.
    pub(crate) numerator: u128,
    /// What the numerator is parts of.
    pub(crate) denominator: u128,
    /// Decimals said after `point`: digits and how many.
    pub(crate) decimals: Option<(u64, u32)>,
    /// The upper end of a vague amount, whose lower end is the value.
    pub(crate) high: Option<u128>,
    /// The last power of ten said.
    pub(crate) power: u32,
    /// Whether it says how many times: `sixfold`.
    pub(crate) times: bool,
    /// Whether it is an article and a denominator (`a third`) or a bare power: no number without what follows.
    pub(crate) weak: bool,
}

impl Words {
    fn whole(value: u128, power: u32) -> Self {
        Self {
            numerator: value,
            denominator: 1,
            decimals: None,
            high: None,
            power,
            times: false,
            weak: false,
        }
    }

    fn fraction(numerator: u32, denominator: u32) -> Self {
        Self { denominator: u128::from(denominator), ..Self::whole(u128::from(numerator), 0) }
    }

    /// The value as a decimal, 28 digits where it is not finite.
    pub(crate) fn value(&self) -> Option<Decimal> {
        let decimal =
            |n: u128| i128::try_from(n).ok().and_then(|n| Decimal::try_from_i128_with_scale(n, 0).ok());
        let whole = match self.denominator {
            1 => decimal(self.numerator)?,
            denominator => quotient(decimal(self.numerator)?, decimal(denominator)?)?,
        };
        match self.decimals {
            Some((digits, count)) => {
                whole.checked_add(Decimal::try_from_i128_with_scale(i128::from(digits), count).ok()?)
            }
            None => Some(whole),
        }
    }
}

/// The number being put together.
#[derive(Clone, Copy, Debug)]
struct Sum {
    total: u128,
    group: u128,
    /// Whether the group holds anything, zero included.
    open: bool,
    /// The last power above a hundred; the next must be smaller.
    last: u32,
    /// Whether zero was said: nothing can follow.
    closed: bool,
}

impl Sum {
    fn cardinal(&mut self, value: u32) -> bool {
        let value = u128::from(value);
        let (ones, tens) = (self.group % 10, self.group % 100);
        let fits = match value {
            0 => !self.open && self.total == 0,
            1..=9 => ones == 0 && (tens == 0 || tens >= 20),
            10..=99 => tens == 0,
            _ => self.group == 0 && !self.open,
        };
        if !fits || self.closed {
            return false;
        }
        self.group += value;
        self.open = true;
        self.closed = value == 0;
        true
    }

    fn said(&self) -> bool {
        self.total > 0 || self.group > 0
    }

    fn power(&mut self, power: u32) -> bool {
        if self.closed {
            return false;
        }
        let one = u128::from(!self.open);
        if power == 2 {
            if self.group >= 100 || (!self.open && self.total > 0) {
                return false;
            }
            self.group = (self.group + one) * 100;
            self.open = true;
            return true;
        }
        if power >= 6 && self.last == 3 {
            return self.thousands_of(power);
        }
        if power >= self.last || (!self.open && self.total > 0) {
            return false;
        }
        let Some(factor) = 10_u128.checked_pow(power) else { return false };
        self.total += (self.group + one) * factor;
        (self.group, self.open, self.last) = (0, false, power);
        true
    }

    /// `dos mil quinientos millones`: the thousands said last are so many of the power.
    fn thousands_of(&mut self, power: u32) -> bool {
        let (Some(factor), Some(whole)) = (10_u128.checked_pow(power), 10_u128.checked_pow(power + 6)) else {
            return false;
        };
        let thousands = self.total % whole;
        if !(1000..1_000_000).contains(&thousands) {
            return false;
        }
        self.total += (thousands + self.group) * factor - thousands;
        (self.group, self.open, self.last) = (0, false, power);
        true
    }
}

/// The number in words that begins at `at`, a word's start.
pub(crate) fn words(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    let compound = tables.compound;
    let ends = |text: &str, end: usize| compound || ends_word(text, end);
    let word = |place: usize| tables.words.prefix(text, place, ends);
    if let Some((interval, end)) = tables.vague.longest(text, at) {
        return vague(text, at, end, interval, tables);
    }
    if let Some((counts, end)) = tables.vague_counts.longest(text, at)
        && let Some(found) = vague_count(text, at, end, counts, tables)
    {
        return Some(found);
    }
    let (first, first_end) = word(at)?;
    match first {
        Word::Mixed(a, b) => return scaled(text, at, first_end, Words::fraction(a, b), tables),
        Word::Fraction(a, b) => return half(text, at, first_end, Words::fraction(a, b), tables),
        Word::Minus => return None,
        Word::Multiple(value) => return times(text, at, first_end, u128::from(value)),
        Word::Article => {
            if let Some(found) = article_fraction(text, at, first_end, tables) {
                return Some(found);
            }
            if let Some(found) = counting_article(text, at, tables) {
                return Some(found);
            }
            // `un et demi`
            let place = skip_gap(text, first_end);
            if tables.article_adds && tables.added.longest(text, place).is_some() {
                return added(text, at, first_end, Words::whole(1, 0), tables);
            }
        }
        Word::Power(_) | Word::Cardinal(_) | Word::Collective(_) => {}
    }
    let mut sum = Sum { total: 0, group: 0, open: false, last: u32::MAX, closed: false };
    // The end of the last whole word, with the number up to there.
    let mut best: Option<(usize, Sum, u32)> = None;
    let mut power = 0;
    let mut place = at;
    let mut checkpoint: Option<Option<(usize, Sum, u32)>> = None;
    let mut glued = false;
    for steps in 0..24 {
        let Some((token, end)) = word(place) else { break };
        let legal = match token {
            Word::Cardinal(value) => sum.cardinal(value),
            Word::Power(p) => {
                sum.power(p) && {
                    power = p;
                    true
                }
            }
            Word::Article if steps == 0 => {
                // `eintausend`, `einundzwanzig`, `a hundred`: only before a power, a collective or the joiner.
                let next = skip_join(text, end);
                let joined = joiner(text, end, tables).is_some();
                match word(next) {
                    Some((Word::Power(_) | Word::Collective(_), _)) => true,
                    _ if joined => sum.cardinal(1),
                    _ => break,
                }
            }
            // `hundertein…`, `honderdeen`, `cent un`
            Word::Article if (compound && glued) || (tables.article_adds && sum.said()) => sum.cardinal(1),
            Word::Collective(value) if (sum.total == 0 && sum.group > 0) || steps > 0 && !sum.open => {
                // `three hundred and two dozen`: what stands before the `and` is counted by itself.
                let apart = checkpoint.flatten().map_or(0, |(_, sum, _)| sum.total + sum.group);
                let count = (sum.total + sum.group - apart).max(1);
                return ends_word(text, end)
                    .then(|| Found::new(at, end, Words::whole(apart + count * u128::from(value), 0)));
            }
            // `twenty-fivefold`
            Word::Multiple(value) if sum.cardinal(value) => {
                return times(text, at, end, sum.total + sum.group);
            }
            // `one-quarter`, `hundreds`: read elsewhere.
            _ => break,
        };
        if !legal {
            match (token, checkpoint) {
                // `one hundred and two hundred`: the `and` joins two numbers.
                (Word::Power(_), Some(before)) => best = before,
                // `zwei Fünftel`
                (Word::Cardinal(_), None)
                    if compound && tables.denominators.longest(text, place).is_some() => {}
                // `nineteen ninety-four`: two numbers side by side are neither.
                (Word::Cardinal(_), None) if skip_join(text, best_end(best, at)) == place => return None,
                _ => {}
            }
            break;
        }
        if ends_word(text, end) {
            best = Some((end, sum, power));
        }
        // Ones before tens in one word: `fünf-und-vierzig`.
        if (1..10).contains(&(sum.group % 100))
            && let Some(tens_at) = joiner(text, end, tables)
            && let Some((Word::Cardinal(tens), tens_end)) = word(tens_at)
            && (20..100).contains(&tens)
            && tens % 10 == 0
        {
            sum.group += u128::from(tens);
            if ends_word(text, tens_end) {
                best = Some((tens_end, sum, power));
            }
            place = skip_join(text, tens_end);
            glued = place == tens_end;
            continue;
        }
        place = skip_join(text, end);
        glued = place == end;
        // `honderdenzes`
        if glued
            && sum.said()
            && sum.group.is_multiple_of(100)
            && let Some(next) = joiner(text, end, tables)
            && let Some((Word::Cardinal(1..), _)) = word(next)
        {
            place = next;
            continue;
        }
        // `forty-five thousand, six hundred`
        if let Some(next) = comma(text, end).filter(|_| sum.total > 0 && !sum.open)
            && let Some((Word::Cardinal(1..=9), hundred)) = word(next)
            && let Some((Word::Power(2), _)) = word(skip_join(text, hundred))
        {
            place = next;
            continue;
        }
        // `treinta y cinco`
        if (20..100).contains(&(sum.group % 100))
            && sum.group.is_multiple_of(10)
            && let Some(((), and_end)) = tables.tens_and.longest(text, place)
            && let next = skip_join(text, and_end)
            && let Some((Word::Cardinal(1..=9) | Word::Article, ones)) = word(next)
            && parts(text, skip_join(text, ones), 2, tables).is_none()
        {
            place = next;
            continue;
        }
        // `two hundred and five`
        if let Some(((), and_end)) = tables.and.longest(text, place) {
            let next = skip_join(text, and_end);
            match word(next) {
                // `two million and one half`
                Some(_) if numbered_part(text, next, tables).is_some() => break,
                Some((Word::Cardinal(1..), _)) if sum.group.is_multiple_of(100) && sum.said() => {
                    checkpoint = Some(best);
                    place = next;
                }
                _ => break,
            }
        } else if end == place && !compound {
            break;
        }
    }
    let (end, sum, power) = best?;
    let value = sum.total + sum.group;
    let mut words = Words::whole(value, power);
    words.weak = matches!(first, Word::Power(power) if !tables.bare_powers || power > 3);
    if let Some(found) = denominator(text, at, end, value, tables) {
        return Some(found);
    }
    if let Some((decimals, end)) = decimals(text, end, tables) {
        words.decimals = Some(decimals);
        return scaled(text, at, end, words, tables);
    }
    added(text, at, end, words, tables)
}

/// The end of what joins ones and tens in one word, at `at`.
fn joiner(text: &str, at: usize, tables: &Tables) -> Option<usize> {
    let joins = |joiner: &&&str| after(text, at).starts_with(**joiner);
    tables.compound_joiners.iter().find(joins).map(|joiner| at + joiner.len())
}

/// `sixfold`
fn times(text: &str, at: usize, end: usize, value: u128) -> Option<Found<Words>> {
    ends_word(text, end).then(|| Found::new(at, end, Words { times: true, ..Words::whole(value, 0) }))
}

/// The place after a comma and a gap at `end`.
fn comma(text: &str, end: usize) -> Option<usize> {
    let gap = after(text, end).starts_with(',').then_some(end + 1)?;
    Some(skip_gap(text, gap)).filter(|&next| next > gap)
}

fn best_end(best: Option<(usize, Sum, u32)>, at: usize) -> usize {
    best.map_or(at, |(end, ..)| end)
}

/// `two-thirds`, `one quarter`: a denominator after a small number.
fn denominator(text: &str, at: usize, end: usize, value: u128, tables: &Tables) -> Option<Found<Words>> {
    let place = skip_join(text, end);
    if place == end || !(1..1000).contains(&value) {
        return None;
    }
    let (parts, end) = parts(text, place, value, tables)?;
    scaled(text, at, end, Words { denominator: u128::from(parts), ..Words::whole(value, 0) }, tables)
}

/// The denominator at `at` of so many parts. More than a whole has are told in the plural, not by what is an ordinal as
/// well (`two second homes`, `twenty-fifth`); where ordinals are made of several words, more than one are.
fn parts(text: &str, at: usize, value: u128, tables: &Tables) -> Option<(u32, usize)> {
    let found = tables.denominators.longest(text, at)?;
    let many = u128::from(found.0) < value || value > 1 && tables.ordinals_add;
    (!many || tables.ordinals.longest(text, at).is_none()).then_some(found)
}

/// `a third of`, `ein Drittel`: only where it is no ordinal.
fn article_fraction(text: &str, at: usize, end: usize, tables: &Tables) -> Option<Found<Words>> {
    let place = skip_gap(text, end);
    let (parts, end) = tables.denominators.longest(text, place).filter(|_| place > end)?;
    let ordinal = tables.ordinals.longest(text, place).is_some();
    let next = skip_gap(text, end);
    let of = tables.of.longest(text, next).is_some() || stands_alone(text, at, end, tables);
    if !of && ordinal {
        return None;
    }
    let words = Words { weak: !of, ..Words::fraction(1, parts) };
    // `ein halbes Dutzend`
    if let Some((Word::Collective(count), end)) = tables.words.longest(text, next) {
        return (count % parts == 0).then(|| Found::new(at, end, Words::whole(u128::from(count / parts), 0)));
    }
    scaled(text, at, end, words, tables)
}

/// `ein bis zwei`: an article that counts, being one end of a range.
fn counting_article(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    let ((), end) = tables.counting_articles.longest(text, at)?;
    let place = skip_gap(text, end);
    tables.to.longest(text, place).filter(|_| place > end)?;
    Some(Found::new(at, end, Words { weak: true, ..Words::whole(1, 0) }))
}

/// Whether a fraction that ends its phrase is told as an amount: by a movement or a qualifier before it
/// (`up a third`, `fell by a fifth`, `nearly half, …`).
fn stands_alone(text: &str, at: usize, end: usize, tables: &Tables) -> bool {
    let place = skip_gap_back(text, at);
    let qualified = tables.before.longest_before(text, place).is_some();
    let by = tables.between_trend.longest_before(text, place);
    let place = by.map_or(place, |((), start)| skip_gap_back(text, start));
    let movement = tables.trend.longest_before(text, place).is_some_and(|(movement, _)| movement.is_some());
    (movement || qualified) && ends_phrase(text, end, tables)
}

/// Whether a phrase ends at `end`: a mark, the end of the paragraph, or a word that no noun phrase holds.
fn ends_phrase(text: &str, end: usize, tables: &Tables) -> bool {
    let next = skip_gap(text, end);
    let stop = next > end
        && char_at(text, next).is_some_and(is_letter)
        && tables.noun_stops.longest(text, next).is_some();
    stop || ends_clause(text, end)
}

/// Whether a mark that ends a clause or the end of the paragraph stands at `end`.
pub(crate) fn ends_clause(text: &str, end: usize) -> bool {
    let blanks = after(text, end).chars().take(16).take_while(|&c| is_gap(c) || c == '\r');
    let place = end + blanks.map(char::len_utf8).sum::<usize>();
    match char_at(text, place) {
        None | Some('\n') => true,
        Some(c) => place == end && matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')'),
    }
}

/// `half a million`, `half a dozen`, `half`.
fn half(text: &str, at: usize, end: usize, words: Words, tables: &Tables) -> Option<Found<Words>> {
    if !ends_word(text, end) {
        return None;
    }
    let word = |place| tables.words.longest(text, place);
    let place = skip_join(text, end);
    let (article, article_end) = match word(place) {
        Some((Word::Article, article_end)) => (true, skip_gap(text, article_end)),
        _ => (false, place),
    };
    match word(article_end) {
        Some((Word::Power(power), end)) => {
            let factor = 10_u128.checked_pow(power)?;
            let value = words.numerator * factor;
            if !value.is_multiple_of(words.denominator) {
                return None;
            }
            Some(Found::new(at, end, Words::whole(value / words.denominator, power)))
        }
        Some((Word::Collective(count), end)) if article || tables.article_adds => Some(Found::new(
            at,
            end,
            Words::whole(u128::from(count) * words.numerator / words.denominator, 0),
        )),
        _ => {
            let after_half = tables.after_half.longest(text, skip_gap(text, end)).is_some();
            let weak = !after_half && !stands_alone(text, at, end, tables);
            Some(Found::new(at, end, Words { weak, ..words }))
        }
    }
}

/// `tens of thousands`, `Hunderte`.
fn vague(
    text: &str,
    at: usize,
    end: usize,
    (low, high): (u64, u64),
    tables: &Tables,
) -> Option<Found<Words>> {
    let (mut low, mut high, mut end) = (u128::from(low), u128::from(high), end);
    let mut multiplied = false;
    for _ in 0..2 {
        let place = skip_gap(text, end);
        let of = tables.of.longest(text, place).map_or(place, |((), end)| skip_gap(text, end));
        let Some(((factor, _), next)) = tables.vague.longest(text, of) else { break };
        low = low.checked_mul(u128::from(factor))?;
        high = high.checked_mul(u128::from(factor))?;
        (end, multiplied) = (next, true);
    }
    // `tens` alone is no amount, and neither is one that nothing can hold.
    if (low == 10 && !multiplied) || high > 10_u128.pow(27) {
        return None;
    }
    Some(Found::new(at, end, Words { high: Some(high), ..Words::whole(low, 0) }))
}

/// `several hundred`, `a couple of dozen`: so many times what follows.
fn vague_count(
    text: &str,
    at: usize,
    end: usize,
    (low, high): (u64, u64),
    tables: &Tables,
) -> Option<Found<Words>> {
    let (mut low, mut high, mut end) = (u128::from(low), u128::from(high), end);
    let mut last = None;
    // `several hundred thousand`
    for _ in 0..2 {
        let place = skip_gap(text, end);
        let (factor, next) = match tables.words.longest(text, place).filter(|_| place > end) {
            Some((Word::Power(power), next)) => (10_u128.checked_pow(power)?, next),
            Some((Word::Collective(count), next)) => (u128::from(count), next),
            _ => break,
        };
        if last.is_some_and(|last| factor <= last) {
            break;
        }
        low = low.checked_mul(factor)?;
        high = high.checked_mul(factor).filter(|&high| high <= 10_u128.pow(27))?;
        (end, last) = (next, Some(factor));
    }
    last?;
    Some(Found::new(at, end, Words { high: Some(high), ..Words::whole(low, 0) }))
}

/// `and a half` after the number, and powers after that: `two and a half million`.
fn added(text: &str, at: usize, end: usize, words: Words, tables: &Tables) -> Option<Found<Words>> {
    let place = skip_gap(text, end);
    let Some(((a, b), next)) = part_after(text, place, tables).filter(|_| place > end) else {
        return Some(Found::new(at, end, words));
    };
    let power = 10_u128.checked_pow(words.power)?;
    let smaller = match tables.words.longest(text, skip_join(text, next)) {
        Some((Word::Power(power), end)) if power < words.power && words.power > 2 => Some((power, end)),
        _ => None,
    };
    let (scale, next) = match smaller {
        // `a billion and a half million`
        Some((power, end)) => (10_u128.checked_pow(power)?, end),
        // `a million and a half` is half a million more; `a hundred and three and a half` is half of one.
        None if words.power > 2 && words.numerator.is_multiple_of(power) => (power, next),
        None => (1, next),
    };
    let (a, b) = (u128::from(a) * scale, u128::from(b));
    let numerator = words.numerator.checked_mul(b)?.checked_add(a)?;
    if smaller.is_some() {
        let whole = numerator.is_multiple_of(b).then_some(numerator / b)?;
        return Some(Found::new(at, next, Words { numerator: whole, weak: false, ..words }));
    }
    let (numerator, denominator) = if numerator % b == 0 { (numerator / b, 1) } else { (numerator, b) };
    let words = Words { numerator, denominator, weak: false, ..words };
    if words.power > 2 {
        return Some(Found::new(at, next, words));
    }
    scaled(text, at, next, words, tables)
}

/// The fraction added to a number, with what joins it: `and a half`, `and two thirds`.
pub(crate) fn part_after(text: &str, at: usize, tables: &Tables) -> Option<((u32, u32), usize)> {
    tables.added.longest(text, at).or_else(|| {
        let and = tables.and.longest(text, at).or_else(|| tables.tens_and.longest(text, at));
        let ((), and) = and.or_else(|| tables.parts_with.longest(text, at))?;
        numbered_part(text, Some(skip_gap(text, and)).filter(|&place| place > and)?, tables)
    })
}

/// A proper fraction whose numerator is a number word: `two thirds`, `one-half`. Not where it is a part of something
/// else (`one third of the staff`).
fn numbered_part(text: &str, at: usize, tables: &Tables) -> Option<((u32, u32), usize)> {
    let (a, end) = match tables.words.longest(text, at)? {
        (Word::Cardinal(a @ 1..), end) => (a, end),
        // `et un cinquième`
        (Word::Article, end) if tables.article_adds => (1, end),
        _ => return None,
    };
    let place = skip_join(text, end);
    let (b, end) = parts(text, place, a.into(), tables).filter(|&(b, _)| place > end && a < b)?;
    let hyphen = char_at(text, end).is_some_and(is_hyphen);
    let of = tables.of.longest(text, skip_gap(text, end)).is_some();
    (!hyphen && !of).then_some(((a, b), end))
}

/// A power after a number with a fraction or decimals: `one and a half million`.
fn scaled(text: &str, at: usize, end: usize, words: Words, tables: &Tables) -> Option<Found<Words>> {
    if !ends_word(text, end) {
        return None;
    }
    let place = skip_join(text, end);
    let direct = tables.words.longest(text, place).filter(|_| place > end);
    let Some((Word::Power(power), next)) = direct.or_else(|| of_a_power(text, end, &words, tables)) else {
        return Some(Found::new(at, end, words));
    };
    let factor = 10_u128.checked_pow(power)?;
    let mut value = words.numerator.checked_mul(factor)?;
    if let Some((digits, count)) = words.decimals {
        let tenth = 10_u128.checked_pow(power.checked_sub(count)?)?;
        value = value.checked_add(u128::from(digits).checked_mul(tenth)?)?;
    }
    if value % words.denominator != 0 {
        let parts = Words { numerator: value, decimals: None, power, weak: false, ..words };
        return Some(Found::new(at, next, parts));
    }
    Some(Found::new(at, next, Words::whole(value / words.denominator, power)))
}

/// `three quarters of a million`: the power that a fraction is of.
fn of_a_power(text: &str, end: usize, words: &Words, tables: &Tables) -> Option<(Word, usize)> {
    let place = skip_gap(text, end);
    let ((), of) = tables.of.longest(text, place).filter(|_| place > end && words.denominator > 1)?;
    let (Word::Article, article) = tables.words.longest(text, skip_gap(text, of))? else { return None };
    tables.words.longest(text, skip_gap(text, article)).filter(|(word, _)| matches!(word, Word::Power(3..)))
}

/// `point five`: digits said one by one.
fn decimals(text: &str, end: usize, tables: &Tables) -> Option<((u64, u32), usize)> {
    let place = skip_gap(text, end);
    let ((), point_end) = tables.point.longest(text, place).filter(|_| place > end)?;
    let (mut digits, mut count, mut end) = (0_u64, 0, point_end);
    while count < 15 {
        let place = skip_join(text, end);
        let Some((Word::Cardinal(value @ 0..=9), next)) = tables.words.longest(text, place) else { break };
        (digits, count, end) = (digits * 10 + u64::from(value), count + 1, next);
    }
    // `virgule vingt-cinq`
    if digits == 0
        && let Some((tens, next)) = tens(text, skip_join(text, end), tables)
    {
        (digits, count, end) = (tens, count + 2, next);
    }
    (count > 0).then_some(((digits, count), end))
}

/// A number from ten to ninety-nine, of one word or two.
fn tens(text: &str, at: usize, tables: &Tables) -> Option<(u64, usize)> {
    let (Word::Cardinal(tens @ 10..=99), end) = tables.words.longest(text, at)? else { return None };
    let place = skip_join(text, end);
    let and = tables.tens_and.longest(text, place).map_or(place, |((), end)| skip_join(text, end));
    let whole = (u64::from(tens), end);
    if tens < 20 || !tens.is_multiple_of(10) {
        return Some(whole);
    }
    Some(match tables.words.longest(text, and) {
        Some((Word::Cardinal(ones @ 1..=9), end)) => (u64::from(tens + ones), end),
        _ => whole,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{ALL, find};

    fn read(tag: &str, text: &str) -> String {
        match words(text, 0, &Tables::new(ALL[find(tag)])) {
            Some(found) => {
                let value = found.value.value().map_or("-".to_owned(), |v| v.to_string());
                let high = found.value.high.map_or(String::new(), |high| format!("..{high}"));
                format!("{value}{high}|{}", after(text, found.span.end()))
            }
            None => "none".to_owned(),
        }
    }

    #[test]
    fn english_numbers() {
        for (text, value) in [
            ("forty-five thousand men", "45000| men"),
            ("two hundred and five", "205|"),
            ("one hundred and two hundred", "100| and two hundred"),
            ("three million two hundred thousand and one", "3200001|"),
            ("a hundred dollars", "100| dollars"),
            ("twelve hundred", "1200|"),
            ("two dozen", "24|"),
            ("a dozen eggs", "12| eggs"),
            ("half a dozen", "6|"),
            ("half a million", "500000|"),
            ("two-thirds of", "0.6666666666666666666666666667| of"),
            ("a third of", "0.3333333333333333333333333333| of"),
            ("a third man", "none"),
            ("one and a half million", "1500000|"),
            ("a million and a half", "1500000|"),
            ("one hundred and three and a half", "103.5|"),
            ("one point five per cent", "1.5| per cent"),
            ("two point four million", "2400000|"),
            ("tens of thousands", "10000..100000|"),
            ("hundreds", "100..1000|"),
            ("dozens of", "12..100| of"),
            ("tens of", "none"),
            ("nineteen ninety-four", "none"),
            ("five, six", "5|, six"),
            ("twelve thousand, four hundred and six", "12406|"),
            ("two million, three hundred goats", "2000300| goats"),
            ("two thousand, three of them", "2000|, three of them"),
            ("several hundred", "200..1000|"),
            ("a few hundred thousand", "200000..1000000|"),
            ("a couple of dozen eggs", "24..36| eggs"),
            ("a couple of goats", "none"),
            ("several goats", "none"),
            ("a house", "none"),
            ("twentyfive", "none"),
            ("zero", "0|"),
            ("two million and one half", "2500000|"),
            ("two million and one half of it", "2000001| half of it"),
            ("nine million and five ninths", "9555555.555555555555555555556|"),
            ("one billion and three quarters million", "1000750000|"),
            ("one billion and a half million", "1000500000|"),
            ("three and one fourth", "3.25|"),
            ("two and one third-grader", "2| and one third-grader"),
            ("two thirds of a million", "666666.6666666666666666666667|"),
            ("three quarters of a million", "750000|"),
            ("a third of a million", "333333.3333333333333333333333|"),
            ("three hundred and two dozen", "324|"),
            ("three lakh crore", "3000000000000|"),
            ("nought point nought three", "0.03|"),
            ("three twentieths", "0.15|"),
            ("sixfold", "6|"),
            ("twenty-fivefold rise", "25| rise"),
            ("tenfolds", "none"),
            ("three dozens of eggs", "36| of eggs"),
        ] {
            assert_eq!(read("en", text), value, "{text}");
        }
    }

    #[test]
    fn french_numbers() {
        for (text, value) in [
            ("vingt et une pommes", "21| pommes"),
            ("soixante-dix-sept", "77|"),
            ("soixante et onze", "71|"),
            ("quatre-vingts", "80|"),
            ("quatre-vingt-dix-neuf", "99|"),
            ("septante-trois", "73|"),
            ("nonante", "90|"),
            ("deux cent un", "201|"),
            ("mille neuf cents", "1900|"),
            ("trois millions deux cent mille", "3200000|"),
            ("un milliard et demi", "1500000000|"),
            ("deux et demi", "2.5|"),
            ("trois virgule quatorze", "3.14|"),
            ("cent et trois quarts", "100.75|"),
            ("une douzaine d'oeufs", "12| d'oeufs"),
            ("deux tiers des", "0.6666666666666666666666666667| des"),
            ("un voisin", "none"),
            ("centaines de milliers", "100000..1000000|"),
        ] {
            assert_eq!(read("fr", text), value, "{text}");
        }
    }

    #[test]
    fn spanish_and_portuguese_numbers() {
        for (tag, text, value) in [
            ("es", "veintiuna cabras", "21| cabras"),
            ("es", "treinta y cinco", "35|"),
            ("es", "doscientas cuatro", "204|"),
            ("es", "dos mil quinientos millones", "2500000000|"),
            ("es", "mil millones", "1000000000|"),
            ("es", "un billón", "1000000000000|"),
            ("es", "tres millones y medio", "3500000|"),
            ("es", "veintidos", "22|"),
            ("es", "media docena", "6|"),
            ("es", "un pozo", "none"),
            ("pt", "vinte e um", "21|"),
            ("pt", "mil e duzentos", "1200|"),
            ("pt", "cento e vinte e cinco mil", "125000|"),
            ("pt", "dois mil milhões", "2000000000|"),
            ("pt", "um bilhão e meio", "1500000000|"),
            ("pt", "duas dúzias", "24|"),
        ] {
            assert_eq!(read(tag, text), value, "{text}");
        }
    }

    #[test]
    fn italian_and_dutch_numbers() {
        for (tag, text, value) in [
            ("it", "ventitré", "23|"),
            ("it", "duemilacinquecento", "2500|"),
            ("it", "trentotto", "38|"),
            ("it", "centottanta", "180|"),
            ("it", "quarantun giorni", "41| giorni"),
            ("it", "tre milioni e mezzo", "3500000|"),
            ("it", "duecentomila", "200000|"),
            ("it", "una lepre", "none"),
            ("nl", "eenentwintig", "21|"),
            ("nl", "tweeëndertig", "32|"),
            ("nl", "drieentwintig", "23|"),
            ("nl", "honderdtwintigduizend", "120000|"),
            ("nl", "anderhalf miljoen", "1500000|"),
            ("nl", "een molen", "none"),
            ("nl", "achterkant", "none"),
        ] {
            assert_eq!(read(tag, text), value, "{text}");
        }
    }

    #[test]
    fn german_numbers() {
        for (text, value) in [
            ("fünfundvierzigtausend Menschen", "45000| Menschen"),
            ("einundzwanzig", "21|"),
            ("eintausendzweihundertdrei", "1203|"),
            ("hunderteinundzwanzig", "121|"),
            ("zwei Millionen dreihunderttausend", "2300000|"),
            ("eine Million Euro", "1000000| Euro"),
            ("ein Haus", "none"),
            ("achten", "none"),
            ("dreizehn", "13|"),
            ("anderthalb Jahre", "1.5| Jahre"),
            ("zweieinhalb Millionen", "2500000|"),
            ("eine halbe Million", "500000|"),
            ("ein halbes Dutzend", "6|"),
            ("eine halbe Stunde", "0.5| Stunde"),
            ("die Hälfte der Betten", "0.5| der Betten"),
            ("drei Fünftel", "0.6|"),
            ("zwei Vierteln", "0.5|"),
            ("ein bis zwei", "1| bis zwei"),
            ("ein Bus", "none"),
            ("zwei Drittel der", "0.6666666666666666666666666667| der"),
            ("ein Viertel", "0.25|"),
            ("Hunderte", "100..1000|"),
            ("Zehntausende", "10000..100000|"),
            ("drei Komma fünf", "3.5|"),
            ("tausend", "1000|"),
            ("zwei Dutzend", "24|"),
            ("einfach", "none"),
            ("siebzehnhundert", "1700|"),
            ("zehnfache Menge", "10| Menge"),
            ("zehnfachigen", "none"),
        ] {
            assert_eq!(read("de", text), value, "{text}");
        }
    }
}
