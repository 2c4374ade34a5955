//! Numbers in words: `forty-five thousand`, `fünfundvierzigtausend`, `half a million`, `tens of thousands`.
//!
//! Words are taken one after the other while each is a legal move: ones after tens, a hundred after ones, powers in
//! falling order. What would be an illegal move ends the number, or makes it none where the two belong to no reading
//! (`nineteen ninety-four`).

use rust_decimal::Decimal;

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_gap, is_hyphen, skip_gap, skip_gap_back, skip_join,
    slice, word_at, word_before,
};
use crate::number::denominators::{self, spaced_hyphen};
use crate::number::parts::{
    MAX_WORD, added, article_fraction, denominator, denominator_at, folded, half, numbered_part, of_a_power,
    part_after, scaled, stem,
};
use crate::number::quotient;
use crate::number::sum::Sum;
use crate::number::tables::{Tables, Word};
use crate::number::vague::{power_at, vague, vague_count};
use crate::span::{Found, Span};

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
    pub(super) fn whole(value: u128, power: u32) -> Self {
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

    pub(super) fn fraction(numerator: u128, denominator: u128) -> Self {
        Self { denominator, ..Self::whole(numerator, 0) }
    }

    /// The whole number that it is, if it is one and said exactly.
    pub(super) fn integer(&self) -> Option<u128> {
        let exact = self.denominator == 1 && self.high.is_none() && self.decimals.is_none() && !self.times;
        exact.then_some(self.numerator)
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

/// The number in words that begins at `at`, a word's start.
pub(crate) fn words(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    if tables.idioms.longest(text, at).is_some() {
        return None;
    }
    // `5,2 (4,8) Milliarden Euro`: the power is that of the figures.
    let bracket = skip_gap_back(text, at);
    let of_figures = bracket < at
        && char_before(text, bracket) == Some(')')
        && char_before(text, bracket - 1).is_some_and(|c| c.is_ascii_digit());
    if of_figures && power_at(text, at, tables).is_some() {
        return None;
    }
    if let Some(found) = tables.vague.longest(text, at) {
        return vague(text, at, found, tables);
    }
    if let Some(found) = vague_count(text, at, tables) {
        return Some(found);
    }
    if let Some(found) = before_unit(text, at, tables) {
        return Some(found);
    }
    // `quarter million`, `nearly quarter of a million`
    if let Some((whole, end)) = tables.denominators.longest(text, at)
        && !tables.compound
        && tables.ordinals.longest(text, at).is_none()
    {
        let part = Words::fraction(1, whole.into());
        let direct = matches!(tables.words.longest(text, skip_gap(text, end)), Some((Word::Power(3..), _)));
        if direct || of_a_power(text, end, &part, tables).is_some() {
            return scaled(text, at, end, part, tables);
        }
    }
    let mut reader = Reader::new(text, tables, tables.compound);
    let token = reader.word(at)?;
    let (first, first_end) = token;
    // `les dix-septièmes Jeux`: one word with what a whole is divided into, which is no number of its own.
    if tables.denominators.longest(text, at).is_some_and(|(_, end)| end > first_end) {
        return None;
    }
    match first {
        Word::Mixed(a, b) => {
            return scaled(text, at, first_end, Words::fraction(a.into(), b.into()), tables);
        }
        Word::Fraction(a, b) => {
            return half(text, at, first_end, Words::fraction(a.into(), b.into()), tables);
        }
        Word::Minus | Word::Hundreds => return None,
        Word::Multiple(value) => return times(text, at, first_end, u128::from(value)),
        Word::Article => {
            if let Some(found) = article(text, at, first_end, tables) {
                return Some(found);
            }
        }
        Word::Power(_) | Word::Cardinal(_) | Word::Collective(_) => {}
    }
    let Stop { end, sum, power, joined, behind } = match reader.read_from(at, token)? {
        Reading::Counted(found) => return Some(found),
        Reading::Stop(stop) => stop,
    };
    let value = sum.value();
    let mut words = Words::whole(value, power);
    words.weak =
        matches!(first, Word::Power(power) if !tables.bare_powers || power > 3) && !is_all(text, at, end);
    // `one hundred thirty-fifths`: the last words are the denominator's.
    if let Some((value, parts, end)) = parts_behind(text, behind, tables) {
        return Some(Found::new(at, end, Words::fraction(value, parts.into())));
    }
    // `two million and one half of it`
    if let Some(found) = denominator(text, at, end, value, tables).filter(|_| value < 1000 || !joined) {
        return Some(found);
    }
    if let Some((decimals, end)) = decimals(text, end, tables).or_else(|| paired(text, at, end, tables)) {
        words.decimals = Some(decimals);
        return scaled(text, at, end, words, tables);
    }
    added(text, at, end, words, tables)
}

/// `trentenne`: the number that is one word with the ending of a unit.
fn before_unit(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    const OLDEST: u128 = 150;
    if tables.unit_endings.is_empty() {
        return None;
    }
    let word = word_at(text, at).filter(|word| word.len() <= MAX_WORD)?;
    let (value, ending) = stem(&folded(slice(text, word)), tables.unit_endings, tables)?;
    // `sechs Siebenjährige`: what is counted.
    let counts =
        |before: Span| matches!(tables.words.longest(text, before.start()), Some((Word::Cardinal(_), _)));
    if tables.compound
        && char_at(text, at).is_some_and(char::is_uppercase)
        && word_before(text, skip_gap_back(text, at)).is_some_and(counts)
    {
        return None;
    }
    let end = word.end() - ending.len();
    let whole = text.get(end..word.end()).is_some_and(|last| last.eq_ignore_ascii_case(ending));
    (whole && (1..=OLDEST).contains(&value)).then(|| Found::new(at, end, Words::whole(value, 0)))
}

/// Where the last two words begin, with the number before each.
type Behind = [(usize, Option<u128>); 2];

/// The fraction whose denominator is of several words, the last of which were read as part of the number: numerator,
/// denominator, and where it ends.
fn parts_behind(text: &str, behind: Behind, tables: &Tables) -> Option<(u128, u64, usize)> {
    behind.iter().find_map(|&(place, before)| {
        let (parts, end) = denominators::of_words(text, place, before?, tables)?;
        Some((before?, parts, end))
    })
}

/// What an article that begins a number may be by itself: with a denominator, as the end of a range, with a fraction
/// added, or all that the text says.
fn article(text: &str, at: usize, end: usize, tables: &Tables) -> Option<Found<Words>> {
    if let Some(found) = article_fraction(text, at, end, tables) {
        return Some(found);
    }
    if let Some(found) = counting_article(text, at, tables) {
        return Some(found);
    }
    // `un et demi`
    let place = skip_gap(text, end);
    let adds = tables.article_adds && place > end && part_after(text, place, tables).is_some();
    if adds {
        return added(text, at, end, Words::whole(1, 0), tables);
    }
    (tables.article_adds && is_all(text, at, end)).then(|| Found::new(at, end, Words::whole(1, 0)))
}

/// `ein bis zwei`: an article that counts, being one end of a range.
fn counting_article(text: &str, at: usize, tables: &Tables) -> Option<Found<Words>> {
    let ((), end) = tables.counting_articles.longest(text, at)?;
    let place = skip_gap(text, end);
    tables.to.longest(text, place).filter(|_| place > end)?;
    Some(Found::new(at, end, Words { weak: true, ..Words::whole(1, 0) }))
}

/// The cardinal at `at`, without decimals or fractions, and where it ends.
pub(super) fn cardinal(text: &str, at: usize, tables: &Tables) -> Option<(u128, usize)> {
    let stop = inner(text, at, tables)?;
    Some((stop.sum.value(), stop.end))
}

/// The cardinal at `at` and where it ends; and the same without its last word, if it has another, and where that begins.
pub(super) fn with_last(text: &str, at: usize, tables: &Tables) -> Option<(Part, Option<Part>)> {
    let stop = inner(text, at, tables)?;
    let before =
        |&(place, before): &(usize, Option<u128>)| Some((before?, place)).filter(|_| place < stop.end);
    Some(((stop.sum.value(), stop.end), stop.behind.iter().rev().find_map(before)))
}

/// A number, and a place where it or another ends or begins.
type Part = (u128, usize);

fn inner(text: &str, at: usize, tables: &Tables) -> Option<Stop> {
    let mut reader = Reader { inner: true, ..Reader::new(text, tables, tables.compound) };
    match reader.read(at)? {
        Reading::Stop(stop) => Some(stop),
        Reading::Counted(_) => None,
    }
}

/// The value of a word that is wholly made of cardinals, in any language: `treintaicinco`, `doscientos`.
pub(super) fn in_one_word(word: &str, tables: &Tables) -> Option<u128> {
    let mut reader = Reader { inner: true, ..Reader::new(word, tables, true) };
    match reader.read(0)? {
        Reading::Stop(stop) => Some(stop.sum.value()).filter(|_| stop.end == word.len()),
        Reading::Counted(_) => None,
    }
}

/// The most words that one number is read from.
const MAX_WORDS: usize = 24;

/// A place where the number may end, with what was said up to there.
#[derive(Clone, Copy, Debug)]
struct Stop {
    end: usize,
    sum: Sum,
    /// The last power said.
    power: u32,
    /// Whether an `and` joins its parts.
    joined: bool,
    behind: Behind,
}

/// What was read.
enum Reading {
    /// A cardinal.
    Stop(Stop),
    /// So many dozen, or so many times.
    Counted(Found<Words>),
}

/// What a word does to the number.
enum Move {
    /// It goes on with it.
    Legal,
    /// It is none of its words, or the last of them: the number ends before it.
    Ends,
    /// It is a number of its own, so that the two side by side are neither.
    Clashes,
    /// It ends it, and this is the whole.
    Counted(Found<Words>),
}

/// Number words, taken one after the other.
struct Reader<'a> {
    text: &'a str,
    tables: &'a Tables,
    /// Whether a number may be one word.
    compound: bool,
    /// Whether it is read for a fraction, which is not looked for again then.
    inner: bool,
    at: usize,
    /// Where the next word begins.
    place: usize,
    /// Whether it is one word with that before it.
    glued: bool,
    sum: Sum,
    power: u32,
    /// The end of the last whole word.
    best: Option<Stop>,
    /// That before an `and`: what follows it may be a number of its own.
    apart: Option<Option<Stop>>,
    /// None behind an `and`: `one hundred and thirty fifths` are fifths.
    behind: Behind,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, tables: &'a Tables, compound: bool) -> Self {
        let ones_first = tables.compound && !tables.compound_joiners.is_empty() && !tables.tens_first;
        Self {
            text,
            tables,
            compound,
            inner: false,
            at: 0,
            place: 0,
            glued: false,
            sum: Sum::new(ones_first, tables.bare_powers),
            power: 0,
            best: None,
            apart: None,
            behind: [(0, None); 2],
        }
    }

    /// The number word at `place`, and where it ends.
    fn word(&self, place: usize) -> Option<(Word, usize)> {
        self.tables.words.prefix(self.text, place, |text, end| self.compound || ends_word(text, end))
    }

    fn read(&mut self, at: usize) -> Option<Reading> {
        let first = self.word(at)?;
        self.read_from(at, first)
    }

    /// The same where the first word is known.
    fn read_from(&mut self, at: usize, first: (Word, usize)) -> Option<Reading> {
        (self.at, self.place) = (at, at);
        let mut next = Some(first);
        for steps in 0..MAX_WORDS {
            let Some((token, end)) = next.take().or_else(|| self.word(self.place)) else { break };
            let before = self.best.filter(|_| self.apart.is_none()).map(|stop| stop.sum.value());
            self.behind = [self.behind[1], (self.place, before)];
            match self.take(token, end, steps == 0) {
                Move::Legal => {}
                Move::Ends => break,
                Move::Clashes => return None,
                Move::Counted(found) => return Some(Reading::Counted(found)),
            }
            // `eine Millionenstadt`: an article that no power follows says nothing.
            if self.ends(end) && self.sum.says() {
                self.best = Some(self.stop(end));
            }
            if !self.advance(end) {
                break;
            }
        }
        self.best.map(|stop| Reading::Stop(Stop { behind: self.behind, ..stop }))
    }

    fn stop(&self, end: usize) -> Stop {
        let joined = self.apart.is_some();
        Stop { end, sum: self.sum, power: self.power, joined, behind: self.behind }
    }

    /// Whether a word ends at `end`: at an apostrophe always (`settant'anni`).
    fn ends(&self, end: usize) -> bool {
        ends_word(self.text, end) || matches!(char_before(self.text, end), Some('\'' | '\u{2019}'))
    }

    fn take(&mut self, token: Word, end: usize, first: bool) -> Move {
        let legal = match token {
            Word::Cardinal(value) => self.sum.cardinal(value),
            Word::Power(power) => {
                let legal = self.sum.power(power);
                if legal {
                    self.power = power;
                }
                legal
            }
            // `dix-neuf cents`, and misspelt `deux mille cents`
            Word::Hundreds => {
                let counted = (2..20).contains(&self.sum.group) || self.sum.group == 0 && self.sum.total > 0;
                let legal = counted && self.sum.power(2);
                if legal {
                    self.power = 2;
                }
                legal
            }
            // `eintausend`, `einundzwanzig`, `a hundred`: only before a power, a collective or the joiner.
            Word::Article if first => match self.word(skip_join(self.text, end)) {
                Some((Word::Power(_) | Word::Collective(_), _)) => true,
                _ if self.joiner(end).is_some() => self.sum.cardinal(1),
                _ => return Move::Ends,
            },
            // `hundertein…`, `honderdeen`, `cent un`
            Word::Article if (self.compound && self.glued) || self.tables.article_adds => {
                self.sum.cardinal(1)
            }
            // `zwei Millionen einhundert`
            Word::Article if self.begins_word(end) => self.sum.cardinal(1),
            Word::Collective(value) => return self.collective(value, end, first),
            // `twenty-fivefold`
            Word::Multiple(value) if self.sum.cardinal(value) => {
                let found = times(self.text, self.at, end, self.sum.value());
                return found.map_or(Move::Ends, Move::Counted);
            }
            // `one-quarter`, `hundreds`: read elsewhere.
            _ => return Move::Ends,
        };
        if legal { Move::Legal } else { self.clash(token) }
    }

    /// Whether an article that ends at `end` is one word with the rest of a number: `einhundert`, `einundzwanzig`.
    fn begins_word(&self, end: usize) -> bool {
        let power = || matches!(self.word(end), Some((Word::Power(_), _)));
        self.compound && !self.tables.article_adds && (power() || self.joiner(end).is_some())
    }

    /// `two dozen`, `three hundred and two dozen`: what stands before an `and` is counted by itself.
    fn collective(&self, value: u32, end: usize, first: bool) -> Move {
        let apart = self.apart.flatten().map_or(0, |stop| stop.sum.value());
        let counts = (self.sum.total == 0 && self.sum.group > 0) || !first && !self.sum.open || apart > 0;
        if !counts || !ends_word(self.text, end) {
            return Move::Ends;
        }
        let count = (self.sum.value() - apart).max(1);
        Move::Counted(Found::new(self.at, end, Words::whole(apart + count * u128::from(value), 0)))
    }

    /// What a word that cannot follow makes of the number.
    fn clash(&mut self, token: Word) -> Move {
        let best_end = self.best.map_or(self.at, |stop| stop.end);
        match (token, self.apart) {
            // `one hundred and two hundred`: the `and` joins two numbers.
            (Word::Power(_) | Word::Hundreds, Some(before)) => {
                self.best = before;
                Move::Ends
            }
            // `nineteen ninety-four`: two numbers side by side are neither, but for `zwei Fünftel`, `tres dosmilésimos`
            // and `twintig drie vijfde`.
            (Word::Cardinal(next), None) if self.is_range(best_end, next.into()) => Move::Ends,
            (Word::Cardinal(_), None) if !self.inner && skip_join(self.text, best_end) == self.place => {
                let part = denominator_at(self.text, self.place, self.tables).is_some()
                    || parts_behind(self.text, self.behind, self.tables).is_some()
                    || self.tables.parts_follow
                        && numbered_part(self.text, self.place, self.tables).is_some();
                if part || !self.is_number(self.place) { Move::Ends } else { Move::Clashes }
            }
            _ => Move::Ends,
        }
    }

    /// Whether a number that `next` begins is joined by a hyphen as the other end of a range: `two-three weeks`, `tio-femton år`.
    fn is_range(&self, end: usize, next: u128) -> bool {
        let hyphen = char_at(self.text, end).filter(|&c| is_hyphen(c)).map(|c| end + c.len_utf8());
        let value = self.best.map_or(0, |stop| stop.sum.value());
        let round = value.is_multiple_of(5) && next.is_multiple_of(5) && next <= value * 2;
        !self.inner
            && hyphen == Some(self.place)
            && value > 0
            && (next == value + 1 && next != 20 || round && next > value)
    }

    /// Whether the whole word at `place`, which a number word begins, is a number: `zwei`, but not `Zweifel` and `Einsätze`.
    fn is_number(&self, place: usize) -> bool {
        let whole = |word| in_one_word(&folded(slice(self.text, word)), self.tables).is_some();
        !self.compound || word_at(self.text, place).is_none_or(whole)
    }

    /// Goes on to the next word after `end`; `false` where none can follow.
    fn advance(&mut self, end: usize) -> bool {
        let text = self.text;
        let mut end = end;
        self.place = skip_join(text, end);
        self.glued = self.place == end;
        // Ones before tens in one word: `fünfundvierzig`.
        if let Some(tens_end) = self.tens_after(end) {
            end = tens_end;
            self.place = skip_join(text, end);
            self.glued = self.place == end;
            return true;
        }
        if let Some(next) = self.after_joiner(end).or_else(|| self.after_comma(end)) {
            self.place = next;
            return true;
        }
        if let Some(next) = self.ones_after().or_else(|| self.ones_apart(end)) {
            self.place = next;
            return true;
        }
        if let Some(((), and_end)) = self.tables.and.longest(text, self.place) {
            return self.after_and(skip_join(text, and_end));
        }
        end != self.place || self.compound
    }

    /// Adds the tens that follow ones and a joiner in one word; where they end.
    fn tens_after(&mut self, end: usize) -> Option<usize> {
        let ones = (1..10).contains(&(self.sum.group % 100));
        let tens_at = self.joiner(end).filter(|_| ones)?;
        let (Word::Cardinal(tens @ 20..100), tens_end) = self.word(tens_at)? else { return None };
        if tens % 10 != 0 {
            return None;
        }
        self.sum.group += u128::from(tens);
        if ends_word(self.text, tens_end) {
            self.best = Some(self.stop(tens_end));
        }
        Some(tens_end)
    }

    /// `honderdenzes`, `treintaicinco`
    fn after_joiner(&self, end: usize) -> Option<usize> {
        let round = self.sum.group.is_multiple_of(if self.tables.compound { 100 } else { 10 });
        let next = self.joiner(end).filter(|_| round)?;
        matches!(self.word(next), Some((Word::Cardinal(1..), _))).then_some(next)
    }

    /// `forty-five thousand, six hundred`
    fn after_comma(&self, end: usize) -> Option<usize> {
        let next = comma(self.text, end).filter(|_| self.sum.total > 0 && !self.sum.open)?;
        let (Word::Cardinal(1..=9), hundred) = self.word(next)? else { return None };
        matches!(self.word(skip_join(self.text, hundred)), Some((Word::Power(2) | Word::Hundreds, _)))
            .then_some(next)
    }

    /// `treinta y cinco`
    fn ones_after(&self) -> Option<usize> {
        let text = self.text;
        let tens = (20..100).contains(&(self.sum.group % 100)) && self.sum.group.is_multiple_of(10);
        let ((), and_end) = self.tables.tens_and.longest(text, self.place).filter(|_| tens)?;
        let next = skip_join(text, and_end);
        let (Word::Cardinal(1..=9) | Word::Article, ones) = self.word(next)? else { return None };
        let place = skip_join(text, ones);
        // `cinquante et trois quarts`, but `treinta y dos quintos` are so many fifths.
        let parts = !self.inner
            && self.tables.parts_with.is_empty()
            && denominator_at(text, place, self.tables).is_some_and(|part| part.counts(2, self.tables));
        (!parts).then_some(next)
    }

    /// `fifty - two`
    fn ones_apart(&self, end: usize) -> Option<usize> {
        let tens = (20..100).contains(&(self.sum.group % 100)) && self.sum.group.is_multiple_of(10);
        let next = spaced_hyphen(self.text, end).filter(|_| tens)?;
        matches!(self.word(next), Some((Word::Cardinal(1..=9), _))).then_some(next)
    }

    /// `two hundred and five`
    fn after_and(&mut self, next: usize) -> bool {
        // `two million and one half`
        let part =
            !self.inner && self.word(next).is_some() && numbered_part(self.text, next, self.tables).is_some();
        let round = self.sum.group.is_multiple_of(100);
        let one = || match self.word(next) {
            Some((Word::Cardinal(1..), _)) => true,
            // `due milioni e centomila`
            Some((Word::Power(2..4), _)) => self.tables.bare_powers && !self.sum.open,
            // `fem hundrede og enoghalvfems`
            Some((Word::Article, end)) if self.joiner(end).is_some_and(|tens| self.is_tens(tens)) => true,
            // `mil e uma noites`, but `deux cents et un policier`
            Some((Word::Article, end)) if self.tables.article_adds && !self.tables.tens_and.is_empty() => {
                let noun = word_at(self.text, skip_gap(self.text, end)).map(|noun| slice(self.text, noun));
                // `trezentos e um mil`
                let thousands = matches!(self.word(skip_join(self.text, end)), Some((Word::Power(3..), _)));
                thousands
                    || ends_clause(self.text, end)
                    || noun.is_some_and(|noun| noun.ends_with(['s', 'x']))
            }
            _ => false,
        };
        let goes_on = !part && round && one();
        if goes_on {
            self.apart = Some(self.best);
            self.place = next;
        }
        goes_on
    }

    fn is_tens(&self, place: usize) -> bool {
        matches!(self.word(place), Some((Word::Cardinal(20..100), _)))
    }

    /// The end of what joins ones and tens in one word, at `at`.
    fn joiner(&self, at: usize) -> Option<usize> {
        self.tables.joiners.prefix(self.text, at, |_, _| true).map(|((), end)| end)
    }
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

/// Whether a mark that ends a clause or the end of the paragraph stands at `end`.
pub(crate) fn ends_clause(text: &str, end: usize) -> bool {
    let blanks = after(text, end).chars().take(16).take_while(|&c| is_gap(c) || c == '\r');
    let place = end + blanks.map(char::len_utf8).sum::<usize>();
    match char_at(text, place) {
        None | Some('\n') => true,
        Some(c) => place == end && matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')'),
    }
}

/// Whether what stands from `at` to `end` is all that the text says, as in a cell of a table: blanks around it and a mark
/// at the end apart.
pub(crate) fn is_all(text: &str, at: usize, end: usize) -> bool {
    const BLANKS: usize = 8;
    let rest = after(text, end);
    let rest = rest.strip_prefix(['.', '!', '?']).unwrap_or(rest);
    let blank = |text: &str| text.len() <= BLANKS && text.chars().all(char::is_whitespace);
    blank(before(text, at)) && blank(rest)
}

/// `point five`: digits said one by one, or as one number (`virgule vingt-cinq`).
fn decimals(text: &str, end: usize, tables: &Tables) -> Option<((u64, u32), usize)> {
    let place = skip_gap(text, end);
    let ((), point_end) = tables.point.longest(text, place).filter(|_| place > end)?;
    let (mut digits, mut count, mut end) = (0_u64, 0, point_end);
    while count < 15 {
        let place = skip_join(text, end);
        let Some((Word::Cardinal(value @ 0..=9), next)) = tables.words.longest(text, place) else { break };
        (digits, count, end) = (digits * 10 + u64::from(value), count + 1, next);
    }
    if digits == 0
        && let Some((value, next)) = cardinal(text, skip_join(text, end), tables)
        && let Some(value) = u64::try_from(value).ok().filter(|value| (10..1000).contains(value))
    {
        (digits, count, end) = (value, count + value.ilog10() + 1, next);
    }
    (count > 0).then_some(((digits, count), end))
}

/// `siete con cincuenta`: hundredths as prices are told, where nothing is counted.
fn paired(text: &str, at: usize, end: usize, tables: &Tables) -> Option<((u64, u32), usize)> {
    let place = skip_gap(text, end);
    let ((), with) = tables.parts_with.longest(text, place).filter(|_| place > end)?;
    let (value, end) = cardinal(text, skip_gap(text, with), tables)?;
    let digits = u64::try_from(value).ok().filter(|value| (10..100).contains(value))?;
    // `a las siete con cincuenta` is a time.
    let time = tables.before_pronoun.longest_before(text, skip_gap_back(text, at)).is_some();
    let told = ends_clause(text, end) || tables.percent.longest(text, skip_gap(text, end)).is_some();
    (told && !time).then_some(((digits, 2), end))
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
    fn portuguese_thousands_of_one() {
        assert_eq!(read("pt", "trezentos e um mil seiscentos e dois bois"), "301602| bois");
        assert_eq!(read("pt", "cento e um mil bois"), "101000| bois");
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
            ("tens of", "10..100| of"),
            ("nineteen ninety-four", "none"),
            ("five, six", "5|, six"),
            ("twelve thousand, four hundred and six", "12406|"),
            ("two million, three hundred goats", "2000300| goats"),
            ("two thousand, three of them", "2000|, three of them"),
            ("several hundred", "200..1000|"),
            ("a few hundred thousand", "200000..1000000|"),
            ("a couple of dozen eggs", "24..36| eggs"),
            ("a couple of goats", "2..3| of goats"),
            ("several goats", "2..10| goats"),
            ("several times", "none"),
            ("a few goats", "none"),
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
            ("three twenty-firsts", "0.1428571428571428571428571429|"),
            ("ten forty seconds", "0.2380952380952380952380952381|"),
            ("two hundred fifty fourths", "3.703703703703703703703703704|"),
            ("two hundred and fifty fourths", "62.5|"),
            ("one one thousand and fifth", "0.0009950248756218905472636816|"),
            ("two one hundredths", "0.02|"),
            ("six trillionths", "0.000000000006|"),
            ("seven and thirty-two hundredths", "7.32|"),
            ("four and a sixth", "4.166666666666666666666666667|"),
            ("four and a sixth boat", "4| and a sixth boat"),
            ("two eleventh graders", "2| eleventh graders"),
            ("sixty - eight", "68|"),
            ("sixty - eighty", "60| - eighty"),
            ("three - sevenths", "0.4285714285714285714285714286|"),
            ("quarter million goats", "250000| goats"),
            ("quarter goats", "none"),
            ("three hundreds", "300|"),
            ("several hundreds", "200..1000|"),
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
            ("dix-neuf cents hommes", "1900| hommes"),
            ("deux mille cents euros", "2100| euros"),
            ("vingt cents", "20| cents"),
            ("trente-cinq cents", "35| cents"),
            ("cents euros", "none"),
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
    fn denominators_are_made_of_numbers() {
        for (tag, text, value) in [
            ("es", "siete treintaicuatroavos", "0.2058823529411764705882352941|"),
            ("es", "nueve tresmilésimos", "0.003|"),
            ("es", "treinta millonésimas", "0.00003|"),
            ("es", "cuarenta y ocho quintos", "9.6|"),
            ("es", "cuarenta con ocho novenos", "40.88888888888888888888888889|"),
            ("es", "ocho con veinticinco.", "8.25|."),
            ("es", "tres cuartas partes", "0.75|"),
            ("es", "dos terceras partes", "0.6666666666666666666666666667|"),
            ("es", "un noveno", "0.1111111111111111111111111111|"),
            ("pt", "três dezoito avos", "0.1666666666666666666666666667|"),
            ("pt", "um quarenta e dois avos", "0.0238095238095238095238095238|"),
            ("pt", "sete trinta e cinco avos", "0.2|"),
            ("pt", "quatro dois milésimos", "0.002|"),
            ("pt", "dois milhões com três quartos", "2750000|"),
            ("it", "ottanta quarantesimi", "2|"),
            ("it", "un sessantesimo di giro", "0.0166666666666666666666666667| di giro"),
            ("it", "trecento virgola quarantadue", "300.42|"),
            ("it", "mille quattrocentesimi", "2.5|"),
            ("it", "cinquant'anni", "50|anni"),
            ("nl", "eenendertig vierde", "7.75|"),
            ("nl", "zeven een vierde", "7.25|"),
            ("nl", "veertig vijftigste", "0.8|"),
            ("nl", "zes / zevende", "0.8571428571428571428571428571|"),
            ("nl", "negentig vijf", "none"),
            ("de", "sieben achtunddreißigstel", "0.1842105263157894736842105263|"),
            ("fr", "trois cinquantièmes", "0.06|"),
            ("en", "two thousand and one half of it", "2001| half of it"),
        ] {
            assert_eq!(read(tag, text), value, "{text}");
        }
    }

    #[test]
    fn bare_powers_and_one_behind_larger_ones() {
        for (tag, text, value) in [
            ("fr", "mille cent deux", "1102|"),
            ("fr", "quatre mille cent soixante", "4160|"),
            ("fr", "un million cent mille", "1100000|"),
            ("fr", "deux cents et un policier", "200| et un policier"),
            ("it", "tremilacentosette", "3107|"),
            ("it", "due milioni e centomila", "2100000|"),
            ("it", "trecento e cento", "300| e cento"),
            ("nl", "duizendhonderdveertig", "1140|"),
            ("pt", "mil e uma noites", "1001| noites"),
            ("pt", "trezentos e um", "301|"),
            ("de", "drei Millionen einhundertvierzigtausend", "3140000|"),
            ("de", "drei Millionen ein Haus", "3000000| ein Haus"),
            ("en", "two thousand hundred", "2000| hundred"),
        ] {
            assert_eq!(read(tag, text), value, "{text}");
        }
    }

    #[test]
    fn what_is_all_of_a_text_is_a_number() {
        for (tag, text, value) in [
            ("es", "un", "1|"),
            ("nl", "een half", "0.5|"),
            ("it", "un terzo.", "0.3333333333333333333333333333|."),
        ] {
            assert_eq!(read(tag, text), value, "{text}");
        }
        for (tag, text) in [("es", "un cuarto oscuro"), ("nl", "een boot"), ("it", "un terzo uomo")] {
            assert_eq!(read(tag, text), "none", "{text}");
        }
    }

    #[test]
    fn long_rows_of_numbers_are_read_once() {
        let text = "treinta y dos ".repeat(3000);
        assert_eq!(words(&text, 0, &Tables::new(ALL[find("es")])).map(|found| found.span.end()), None);
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
