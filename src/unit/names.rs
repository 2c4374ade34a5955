//! Reads units in text: the names of a language over the symbols of all.

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_hyphen, is_letter, is_word, skip_gap, skip_gap_back,
    slice, word_before,
};
use crate::language::Language;
use crate::language::ending::unaccented;
use crate::language::unit::{Certainty, UnitWords};
use crate::span::{Found, Span};
use crate::trie::Trie;

use super::catalogue::{self, Entry};
use super::composed::Composed;
use super::money::MoneyNames;
use super::symbols::{DENOMINATORS, METRIC, PREFIXES, PRIMES, SYMBOLS};
use super::{Dimension, OwnName, Unit};

/// How a unit is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// `km²`, `ft`.
    Symbol,
    /// `square kilometres`.
    Name,
    /// `6'2"`: marks that may be quotes.
    Prime,
}

/// A unit as it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct UnitReading {
    pub(crate) unit: Unit,
    pub(crate) written: Written,
    /// Whether the text says that it is an age (`year-old`).
    pub(crate) age: bool,
    /// With what numbers it counts. [`Certainty::Glued`] has been seen to already.
    pub(crate) certainty: Certainty,
    /// Whether the name says of which country the measure is.
    customary: bool,
}

/// Measures that the same name means in Britain: a pint, a gallon.
const IMPERIAL: &[(&str, &str)] = &[
    ("gallon", "gallon-imperial"),
    ("quart", "quart-imperial"),
    ("pint", "pint-imperial"),
    ("fluid-ounce", "fluid-ounce-imperial"),
];

impl UnitReading {
    /// The same in a region: what it says of pints and gallons is of the larger, imperial ones in Britain and Ireland.
    pub(crate) fn in_region(self, region: &str) -> Self {
        if self.customary || !matches!(region, "GB" | "IE" | "IM" | "JE" | "GG") {
            return self;
        }
        let local = |entry: &'static Entry| {
            let id = IMPERIAL.iter().find(|(id, _)| *id == entry.id).map(|row| row.1);
            id.and_then(catalogue::find).unwrap_or(entry)
        };
        let Unit { over, per } = self.unit;
        Self { unit: Unit { over: local(over), per: per.map(local) }, ..self }
    }
}

/// What may stand below the line.
#[derive(Clone, Copy, Debug)]
struct Below {
    unit: Unit,
    /// Whether `a` makes a rate with it.
    article: bool,
    /// Whether its name says of which country the measure is.
    customary: bool,
}

/// What joins a numerator and a denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joiner {
    Per,
    Article,
    /// An article with the preposition by which somebody is given something: `al`.
    Dative,
}

/// Who is paid, so that such an article makes no rate of it.
const PERSONS: &[&str] = &[
    "person",
    "inhabitant",
    "passenger",
    "student",
    "pupil",
    "employee",
    "customer",
    "user",
    "citizen",
    "visitor",
    "member",
    "family",
    "child",
    "patient",
];

/// A language's names of units, made ready for looking up.
#[derive(Debug)]
pub(crate) struct Names {
    /// Case matters. `None` is a phrase that is no unit.
    symbols: Trie<UnitReading>,
    /// Case does not matter.
    words: Trie<Option<UnitReading>>,
    composed: Composed,
    below: Trie<Below>,
    joiners: Trie<Joiner>,
    rates: Trie<Unit>,
    glued_rates: Trie<Unit>,
    rate_stops: Trie<()>,
    old: Trie<()>,
    lasting: Trie<()>,
    angles: Trie<()>,
    /// Read backwards.
    turning: Trie<()>,
    turns: Trie<()>,
    below_zero: Trie<()>,
    /// What shall be no unit, as written.
    left_out: Trie<()>,
    degree: Option<Unit>,
    /// Whether nouns are capitalised, so that a capital behind a symbol tells nothing.
    capitals: bool,
    /// Whether `2'03''` is minutes and seconds.
    pub(crate) timed: bool,
    pub(super) money: MoneyNames,
}

/// Trade units that `a` makes a rate with, beside units of time and what is counted.
const TRADED: &[&str] = &[
    "acre",
    "barrel",
    "bushel",
    "carat",
    "cubic-foot",
    "cubic-meter",
    "gallon",
    "gram",
    "hectare",
    "kilogram",
    "kilometer",
    "kilowatt-hour",
    "liter",
    "long-ton",
    "megawatt-hour",
    "mile",
    "million-british-thermal-unit",
    "ounce",
    "ounce-troy",
    "pint",
    "pound",
    "square-foot",
    "square-meter",
    "therm-us",
    "ton",
    "tonne",
];

impl Names {
    #[cfg(test)]
    pub(crate) fn new(language: &'static Language) -> Self {
        Self::with(language, &[])
    }

    /// The names of a language, and before them those of one's own.
    pub(crate) fn with(language: &'static Language, own: &[OwnName]) -> Self {
        let words = &language.unit;
        let mut names = Self {
            symbols: Trie::exact(),
            words: Trie::new(),
            composed: Composed::new(language),
            below: Trie::new(),
            joiners: Trie::new(),
            rates: Trie::forwards(words.rates.iter().filter_map(|&(id, key)| Some((key, unit(id)?)))),
            glued_rates: Trie::forwards(
                words.glued_rates.iter().filter_map(|&(id, key)| Some((key, unit(id)?))),
            ),
            rate_stops: Trie::words(words.rate_stops),
            old: Trie::words(words.old),
            lasting: Trie::words(words.lasting),
            angles: Trie::words(words.angles),
            turning: Trie::words_before(words.turning),
            turns: Trie::words(words.turns),
            below_zero: Trie::words(words.below_zero),
            left_out: Trie::exact(),
            degree: unit("degree"),
            capitals: language.number.capitalised_nouns,
            timed: words.timed,
            money: MoneyNames::new(language),
        };
        // The first value of a key stays: one's own names come first.
        for (name, unit) in own {
            names.own(name, *unit);
        }
        // What is no unit comes before what is.
        for key in words.no_units {
            names.words.insert(key, None);
        }
        for (unit, certainty, key) in keys(words.ages) {
            names.word(key, UnitReading { age: true, ..named(unit, certainty) });
        }
        for (unit, certainty, key) in keys(words.customary) {
            let reading = UnitReading { customary: true, ..named(unit, certainty) };
            names.words.insert(key, Some(reading));
        }
        let all = || keys(words.names).chain(keys(words.metric)).chain(keys(words.cldr));
        for (unit, certainty, key) in all() {
            names.word(key, named(unit, certainty));
        }
        if language.number.accents_optional {
            for (unit, certainty, key) in all() {
                unaccented(key).iter().for_each(|key| names.word(key, named(unit, certainty)));
            }
        }
        for (unit, certainty, key) in keys(words.lower) {
            names.symbols.insert(key, named(unit, certainty));
        }
        names.universal(words);
        for (unit, key) in bare_keys(words.counted) {
            names.below.insert(key, Below { unit, article: true, customary: false });
        }
        for (unit, key) in bare_keys(DENOMINATORS) {
            names.below.insert(key, Below { unit, article: false, customary: false });
        }
        names.joiners.insert("/", Joiner::Per);
        for key in words.per {
            names.joiners.insert(key, Joiner::Per);
        }
        for key in words.each {
            names.joiners.insert(key, Joiner::Article);
        }
        for key in words.each_to {
            names.joiners.insert(key, Joiner::Dative);
        }
        names
    }

    /// What signs and codes begin with that stand before a number.
    pub(crate) fn sign_openings(&self, add: &mut dyn FnMut(&str, Option<&str>)) {
        self.money.sign_openings(add);
    }

    /// What names of currencies begin with.
    pub(crate) fn currency_heads(&self, add: &mut dyn FnMut(&str)) {
        self.money.name_heads(add);
    }

    /// The countries of the language.
    pub(super) fn places(&self) -> &Trie<super::nearby::Place> {
        self.money.places()
    }

    /// The symbols of all languages.
    fn universal(&mut self, words: &UnitWords) {
        for (unit, certainty, key) in keys(SYMBOLS) {
            self.symbols.insert(key, symbol(unit, certainty, Written::Symbol));
        }
        for (unit, key) in bare_keys(PRIMES) {
            self.symbols.insert(key, symbol(unit, Certainty::Glued, Written::Prime));
        }
        for &(key, id, certainty, prefixes) in METRIC {
            self.metric("", key, "", id, certainty, words);
            let known = |sign: &str| PREFIXES.iter().find(|(prefix, _)| *prefix == sign);
            for &(prefix, spelled) in prefixes.split(' ').filter_map(known) {
                self.metric(prefix, key, spelled, id, Certainty::Digits, words);
            }
        }
        for (key, id) in [("ft", "foot"), ("in", "inch"), ("yd", "yard"), ("mi", "mile"), ("KM", "kilometer")]
        {
            self.powers("", key, "", id, words);
        }
    }

    /// A symbol with its prefix, `k` and `m`, of the unit `kilo` and `meter`; of a length also its square and cube.
    fn metric(
        &mut self,
        prefix: &str,
        key: &str,
        spelled: &str,
        id: &str,
        certainty: Certainty,
        words: &UnitWords,
    ) {
        let Some(unit) = unit(&format!("{spelled}{id}")) else { return };
        self.symbols.insert(&[prefix, key].concat(), symbol(unit, certainty, Written::Symbol));
        if unit.dimension() == Some(Dimension::Length) {
            self.powers(prefix, key, spelled, id, words);
        }
    }

    /// `km²`, `km2`, `km^2`, `sq km`.
    fn powers(&mut self, prefix: &str, key: &str, spelled: &str, id: &str, words: &UnitWords) {
        for (power, signs, names) in
            [("square", ["\u{B2}", "2", "^2"], words.square), ("cubic", ["\u{B3}", "3", "^3"], words.cubic)]
        {
            let Some(unit) = unit(&format!("{power}-{spelled}{id}")) else { continue };
            for sign in signs {
                let reading = symbol(unit, Certainty::Digits, Written::Symbol);
                self.symbols.insert(&[prefix, key, sign].concat(), reading);
            }
            // A word glued to a symbol is none: `quadratkm`.
            for name in names.iter().filter(|name| !name.ends_with(char::is_alphabetic)) {
                self.word(&[*name, prefix, key].concat(), named(unit, Certainty::Digits));
            }
        }
    }

    /// Adds a name of one's own, which is as written where it has capitals or is no word.
    fn own(&mut self, name: &str, unit: Option<Unit>) {
        let Some(unit) = unit else { return self.left_out.insert(name, ()) };
        let word = name.chars().all(|c| c.is_lowercase() || c == ' ' || c == '-');
        let written = if word { Written::Name } else { Written::Symbol };
        let reading = symbol(unit, Certainty::Sure, written);
        match written {
            Written::Symbol => self.symbols.insert(name, reading),
            _ => self.words.insert(name, Some(reading)),
        }
    }

    /// Adds a name, of which case does not matter.
    fn word(&mut self, key: &str, reading: UnitReading) {
        self.words.insert(&key.chars().flat_map(char::to_lowercase).collect::<String>(), Some(reading));
    }

    /// Whether the name of a unit may begin at `at`.
    pub(crate) fn may_begin(&self, text: &str, at: usize) -> bool {
        self.words.prefix(text, at, ends).is_some() || self.composed.read(text, at).is_some()
    }

    /// The unit at `at` without what may follow it.
    fn single(&self, text: &str, at: usize) -> Option<(UnitReading, usize)> {
        let symbol = self.symbols.prefix(text, at, |text, end| ends(text, end) || parts(text, at, end));
        let word = self.words.prefix(text, at, ends);
        let word = match self.composed.read(text, at) {
            Some((unit, end)) if word.is_none_or(|(_, to)| end > to) => {
                Some((Some(named(unit, Certainty::Sure)), end))
            }
            _ => word,
        };
        let left_out = self.left_out.prefix(text, at, ends).map(|((), end)| end);
        if left_out.is_some() && left_out >= symbol.map(|(_, end)| end).max(word.map(|(_, end)| end)) {
            return None;
        }
        match (symbol, word) {
            (Some((symbol, to)), word) if word.is_none_or(|(_, end)| end <= to) => Some((symbol, to)),
            (_, Some((word, end))) => Some((word?, end)),
            _ => None,
        }
    }

    /// The denominator at `at`.
    fn below(&self, text: &str, at: usize, joiner: Joiner, slash: bool) -> Option<(Below, usize)> {
        let counted = self.below.prefix(text, at, ends);
        let unit = self.single(text, at).filter(|(reading, end)| {
            let short = reading.written == Written::Symbol && end - at == 1;
            reading.unit.per.is_none()
                && !reading.age
                && reading.written != Written::Prime
                && (slash || !short)
        });
        let (below, end) = match (counted, unit) {
            (Some((below, to)), unit) if unit.is_none_or(|(_, end)| end <= to) => (below, to),
            (_, Some((reading, end))) => {
                let unit = reading.unit;
                let id = unit.over.id;
                let article = unit.dimension() == Some(Dimension::Duration)
                    || TRADED.contains(&id.strip_prefix("x-").unwrap_or(id));
                (Below { unit, article, customary: reading.customary }, end)
            }
            _ => return None,
        };
        if joiner != Joiner::Per && (!below.article || self.stopped(text, below.unit, end)) {
            return None;
        }
        Some((below, end))
    }

    /// Whether what follows `a year` shows that it is no rate: `a year ago`, `im Jahr 2019`.
    fn stopped(&self, text: &str, below: Unit, end: usize) -> bool {
        let next = skip_gap(text, end);
        below.dimension() == Some(Dimension::Duration)
            && (self.rate_stops.longest(text, next).is_some()
                || char_at(text, next).is_some_and(char::is_numeric))
    }

    /// The rate at `at`, the place after an amount, with how it is joined.
    fn rate(&self, text: &str, at: usize) -> Option<(Found<Below>, Joiner)> {
        let start = skip_joint(text, at);
        if start > at
            && let Some((unit, end)) = self.rates.prefix(text, start, ends)
        {
            let found = Found::new(at, end, Below { unit, article: true, customary: false });
            return (!self.stopped(text, unit, end)).then_some((found, Joiner::Article));
        }
        let (joiner, end) = self.joiners.prefix(text, start, ends)?;
        let slash = slice(text, Span::new(start, end)) == "/";
        // A word needs a gap on both sides of it.
        let next = skip_joint(text, end);
        if !slash && (start == at || next == end) {
            return None;
        }
        let (below, end) = self.below(text, next, joiner, slash)?;
        // `20.000 euros al trabajador`: somebody is paid so much.
        if joiner == Joiner::Dative && PERSONS.contains(&below.unit.id().as_ref()) {
            return None;
        }
        // `30p per kW/h`: nothing is sold so.
        let mut behind = after(text, end).chars();
        if behind.next() == Some('/') && behind.next().is_some_and(char::is_alphabetic) {
            return None;
        }
        Some((Found::new(at, end, below), joiner))
    }
}

/// The unit expression that begins at `at`, the gap or hyphen after the number being skipped: a unit, or one per
/// another (`km/h`, `barrels a day`). A unit of time may say that it is an age.
pub(crate) fn read_unit(text: &str, names: &Names, at: usize) -> Option<Found<UnitReading>> {
    // A hundred kilometres are a unit of rates alone: `12-100 km` is a range.
    if char_at(text, at).is_some_and(char::is_numeric) {
        return None;
    }
    let (mut reading, mut end) = names.single(text, at)?;
    let glued = char_before(text, at).is_some_and(char::is_numeric);
    let inches = || reading.unit.over.id == "inch" && after_feet(text, names, at);
    if (reading.certainty == Certainty::Glued && !glued && !inches())
        || is_initial(text, at, end, glued, names.capitals)
        || is_elided(text, at, end)
    {
        return None;
    }
    // `45′`, `1'5`: nobody is measured in feet, but with inches behind them.
    let feet = reading.unit.over.id == "foot" && reading.written == Written::Prime;
    let whole = || inches_end(text, end).is_some_and(|end| after(text, end).starts_with(INCHES));
    if reading.written == Written::Prime && closes_quote(text, at, end) || names.timed && feet && !whole() {
        return None;
    }
    if reading.age {
        // A duration in the shape of an age: `ein zehnjähriger Vertrag`. Capitalised it is a person.
        let small = char_at(text, at).is_some_and(char::is_lowercase);
        if small && names.lasting.longest(text, skip_gap(text, end)).is_some() {
            reading.age = false;
        }
        return Some(Found::new(at, end, reading));
    }
    if reading.unit.dimension() == Some(Dimension::Duration)
        && reading.unit.per.is_none()
        && let Some(to) = suffix(&names.old, text, end)
    {
        reading.age = true;
        return Some(Found::new(at, to, reading));
    }
    let turned = || names.turning.longest_before(text, skip_gap_back(text, number_start(text, at))).is_some();
    if reading.unit.over.id == "generic" && (suffix(&names.angles, text, end).is_some() || turned()) {
        reading.unit = names.degree?;
    }
    if reading.written != Written::Prime
        && let Some((rate, joiner)) = names.rate(text, end)
        && (joiner == Joiner::Per || is_usual(reading.unit, rate.value.unit))
        && let Some(unit) = reading.unit.per(rate.value.unit)
    {
        reading.unit = unit;
        reading.customary |= rate.value.customary;
        end = rate.span.end();
    }
    Some(Found::new(at, end, reading))
}

/// Whether a letter is a word without its vowel, as before `s'est`, `m'ont`, `l'ora`.
fn is_elided(text: &str, at: usize, end: usize) -> bool {
    let mut behind = after(text, end).chars();
    let apostrophe = matches!(behind.next(), Some('\'' | '’')) && behind.next().is_some_and(is_letter);
    apostrophe && end == at + 1
}

/// Where what says that degrees are below zero ends, behind their unit's `end`.
pub(crate) fn below_zero(text: &str, names: &Names, end: usize) -> Option<usize> {
    names.below_zero.longest(text, skip_gap(text, end)).map(|((), to)| to)
}

/// The turn at `at` that a number is of: a part of one, or so many behind a word of turning. `number` is where it begins.
pub(crate) fn read_turn(
    text: &str,
    names: &Names,
    number: usize,
    at: usize,
    part: impl FnOnce() -> bool,
) -> Option<Found<UnitReading>> {
    let ((), end) = names.turns.longest(text, at)?;
    let turned = || names.turning.longest_before(text, skip_gap_back(text, number)).is_some();
    let unit = Some(unit("revolution")?).filter(|_| part() || turned())?;
    Some(Found::new(at, end, named(unit, Certainty::Sure)))
}

/// The denominator right after an amount, with the gap before it: ` a barrel`, `/kg`, ` per share`, `-a-year`.
pub(crate) fn read_rate(text: &str, names: &Names, at: usize) -> Option<Found<Unit>> {
    if let Some(found) = read_glued_rate(text, names, at) {
        return Some(found);
    }
    names.rate(text, at).map(|(found, _)| Found { span: found.span, value: found.value.unit })
}

/// The denominator in letters that are glued to an amount of money which ends at `at`: `£650pcm`.
pub(crate) fn read_glued_rate(text: &str, names: &Names, at: usize) -> Option<Found<Unit>> {
    let (unit, end) = names.glued_rates.longest_glued(text, at)?;
    Some(Found::new(at, end, unit))
}

/// Whether marks that can be primes more likely close a quotation. What is only a prime is none of these.
pub(crate) fn closes_quote(text: &str, at: usize, end: usize) -> bool {
    // As far as a quotation of some sentences reaches; a longer one is rare beside a measure.
    const REACH: usize = 400;
    let mark = slice(text, Span::new(at, end));
    let line = || before(text, at).chars().rev().take(REACH).take_while(|&c| c != '\n');
    let count = |mark: char| line().filter(|&c| c == mark).count();
    match mark {
        "\u{2032}" | "\u{2033}" | "\u{2032}\u{2032}" => false,
        // Those behind digits may be inches themselves.
        "\"" => {
            let behind = line().skip(1).chain(['\n']);
            let marks = line().zip(behind).filter(|&(c, before)| c == '"' && !before.is_ascii_digit());
            marks.count() % 2 == 1
        }
        "\u{201D}" => count('\u{201C}') + count('\u{201E}') > count('\u{201D}'),
        // An apostrophe is feet only before inches: `6'2"`.
        "'" | "\u{2019}" => inches_end(text, end).is_none(),
        _ => count('`') > 0 || count('\'') % 4 != 0,
    }
}

/// What inches have behind them, an apostrophe twice.
const INCHES: [char; 5] = ['"', '\u{201D}', '\u{2033}', '\'', '\u{2019}'];

/// Where the digits end that stand for inches at `at`, less than a foot.
fn inches_end(text: &str, at: usize) -> Option<usize> {
    let end = at + after(text, at).bytes().take(3).take_while(u8::is_ascii_digit).count();
    slice(text, Span::new(at, end)).parse::<u16>().is_ok_and(|inches| inches < 12).then_some(end)
}

/// Where the digits begin that stand before `at`.
fn number_start(text: &str, at: usize) -> usize {
    let end = match char_before(text, at) {
        Some(c) if is_hyphen(c) => at - c.len_utf8(),
        _ => skip_gap_back(text, at),
    };
    let digits = before(text, end).chars().rev().take(16);
    end - digits.take_while(|c| c.is_numeric() || matches!(c, '.' | ',')).map(char::len_utf8).sum::<usize>()
}

/// Whether the number before `at` stands behind feet: `6 ft 2 in`.
fn after_feet(text: &str, names: &Names, at: usize) -> bool {
    let end = skip_gap_back(text, number_start(text, at));
    let start = word_before(text, end).map(Span::start);
    let unit = start.and_then(|start| names.single(text, start)).filter(|(_, to)| *to == end);
    unit.is_some_and(|(reading, _)| reading.unit.over.id == "foot" && reading.unit.per.is_none())
}

/// Whether a measure is usually told with `a` and this denominator: `hours a week`, not `years a member`.
fn is_usual(over: Unit, per: Unit) -> bool {
    match (over.dimension(), per.dimension()) {
        (Some(Dimension::Temperature), _) => false,
        (_, Some(_)) => true,
        (_, None) => {
            matches!(per.over.id, "game" | "match" | "person" | "head" | "household" | "lap" | "session")
        }
    }
}

/// Whether a symbol of one capital is an initial or the name of a thing: `4 F-16s`, `12 W 44th Street`, `5 J. Smith`.
fn is_initial(text: &str, at: usize, end: usize, glued: bool, capitals: bool) -> bool {
    let symbol = slice(text, Span::new(at, end));
    let capital = symbol.len() == 1 && symbol.starts_with(|c: char| c.is_ascii_uppercase());
    if !capital && (capitals || !matches!(symbol, "Mt" | "PS" | "GB" | "TB")) {
        return false;
    }
    let next = char_at(text, end);
    if next.is_some_and(is_hyphen) {
        return char_at(text, end + next.map_or(0, char::len_utf8)).is_some_and(is_word) && capital;
    }
    if next == Some('&') {
        return true;
    }
    let temperature = matches!(symbol, "C" | "F");
    let to = match next {
        Some('.') if temperature => return false,
        Some('.') => end + 1,
        _ => end,
    };
    let named = skip_gap(text, to);
    !glued && named > to && char_at(text, named).is_some_and(|c| c.is_uppercase() || c.is_numeric())
}

/// A word of a table after the gap or hyphen at `at`: where it ends.
fn suffix(table: &Trie<()>, text: &str, at: usize) -> Option<usize> {
    let start = skip_joint(text, at);
    if start == at { None } else { table.prefix(text, start, ends).map(|(_, end)| end) }
}

/// The end of the gap or of the one hyphen at `at`.
fn skip_joint(text: &str, at: usize) -> usize {
    match char_at(text, at) {
        Some(c) if is_hyphen(c) => at + c.len_utf8(),
        _ => skip_gap(text, at),
    }
}

/// Whether a key may end here: no letter or digit goes on, and a full stop that it ends with does not end the sentence.
pub(super) fn ends(text: &str, end: usize) -> bool {
    match char_before(text, end) {
        Some('.') => {
            let next = char_at(text, skip_gap(text, end));
            char_at(text, end).is_some_and(|c| matches!(c, ',' | ';' | ')' | '-' | '/'))
                || next.is_some_and(|c| c.is_lowercase() || c.is_numeric())
        }
        Some(c) if is_word(c) => ends_word(text, end),
        _ => true,
    }
}

/// Whether digits go on after a symbol that has a smaller part: `5ft10`, `1h30`, `9st4`.
fn parts(text: &str, at: usize, end: usize) -> bool {
    matches!(slice(text, Span::new(at, end)), "ft" | "h" | "st" | "lb")
        && char_at(text, end).is_some_and(|c| c.is_ascii_digit())
        && char_before(text, at).is_some_and(|c| c.is_ascii_digit())
}

/// The unit that a table names.
fn unit(id: &str) -> Option<Unit> {
    match catalogue::find(id) {
        Some(entry) => Some(Unit::simple(entry)),
        None if id.contains("-per-") => id.parse().ok(),
        None => None,
    }
}

/// The keys of a table, each with the unit and the certainty of its row.
fn keys<'r>(
    rows: &'r [(&'r str, Certainty, &'r [&'r str])],
) -> impl Iterator<Item = (Unit, Certainty, &'r str)> {
    let known = rows.iter().filter_map(|&(id, certainty, list)| Some((unit(id)?, certainty, list)));
    known.flat_map(|(unit, certainty, list)| list.iter().map(move |&key| (unit, certainty, key)))
}

/// The keys of a table without certainties, each with the unit of its row.
fn bare_keys<'r>(rows: &'r [(&'r str, &'r [&'r str])]) -> impl Iterator<Item = (Unit, &'r str)> {
    let known = rows.iter().filter_map(|&(id, list)| Some((unit(id)?, list)));
    known.flat_map(|(unit, list)| list.iter().map(move |&key| (unit, key)))
}

/// A unit under a name of it.
fn named(unit: Unit, certainty: Certainty) -> UnitReading {
    symbol(unit, certainty, Written::Name)
}

/// A unit as it is written.
fn symbol(unit: Unit, certainty: Certainty, written: Written) -> UnitReading {
    UnitReading { unit, written, age: false, certainty, customary: false }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;
    use crate::cursor::after;
    use crate::language::{ALL, find};

    static NAMES: LazyLock<Vec<Names>> =
        LazyLock::new(|| ALL.iter().map(|language| Names::new(language)).collect());

    fn names(tag: &str) -> &'static Names {
        &NAMES[find(tag)]
    }

    /// The unit after the number with which the text begins, with `!` for an age, and what was left unread.
    fn read(tag: &str, text: &str) -> String {
        let names = names(tag);
        let number = text.find(|c: char| !c.is_numeric() && c != '.').unwrap();
        let at = skip_joint(text, number);
        match read_unit(text, names, at) {
            Some(found) => {
                let age = if found.value.age { "!" } else { "" };
                format!("{}{age}|{}", found.value.unit, after(text, found.span.end()))
            }
            None => "-".to_owned(),
        }
    }

    fn check(tag: &str, rows: &[(&str, &str)]) {
        for (text, expected) in rows {
            assert_eq!(read(tag, text), *expected, "{text}");
        }
    }

    #[test]
    fn tables_name_units_of_the_catalogue() {
        for language in ALL {
            let words = &language.unit;
            let metric = words.metric.iter().map(|row| row.0);
            let names = words.names.iter().chain(words.ages).map(|row| row.0);
            let below = words.counted.iter().map(|row| row.0).chain(words.rates.iter().map(|row| row.0));
            for id in metric.chain(names).chain(below) {
                assert!(unit(id).is_some(), "{}: {id}", language.tag);
            }
        }
        let symbols = SYMBOLS.iter().map(|row| row.0).chain(METRIC.iter().map(|row| row.1));
        for id in symbols.chain(PRIMES.iter().chain(DENOMINATORS).map(|row| row.0)) {
            assert!(unit(id).is_some(), "{id}");
        }
        for (symbol, id, _, prefixes) in METRIC {
            for prefix in prefixes.split(' ') {
                let spelled = PREFIXES.iter().find(|row| row.0 == prefix).map(|row| row.1);
                let id = format!("{}{id}", spelled.unwrap_or("?"));
                assert!(unit(&id).is_some(), "{prefix}{symbol}: {id}");
            }
        }
    }

    #[test]
    fn no_name_means_two_units() {
        for language in ALL {
            let mut rows: Vec<(&str, &str, Certainty)> = Vec::new();
            for &(id, certainty, list) in language.unit.names.iter().chain(language.unit.ages) {
                rows.extend(list.iter().map(|&name| (name, id, certainty)));
            }
            rows.sort_unstable_by_key(|row| row.0);
            for pair in rows.windows(2) {
                assert!(pair[0].0 != pair[1].0, "{}: {pair:?}", language.tag);
            }
        }
        let mut symbols: Vec<&str> = SYMBOLS.iter().flat_map(|row| row.2.iter().copied()).collect();
        symbols.sort_unstable();
        for pair in symbols.windows(2) {
            assert!(pair[0] != pair[1], "{}", pair[0]);
        }
    }

    #[test]
    fn every_name_reads_as_its_unit() {
        for language in ALL {
            let names = names(language.tag);
            for &(id, _, list) in language.unit.names {
                for name in list {
                    let text = format!("{name} x");
                    let found = names.words.prefix(&text, 0, ends);
                    assert_eq!(found.and_then(|(r, _)| r).map(|r| r.unit), unit(id), "{name}");
                }
            }
        }
    }

    #[test]
    fn symbols_keep_their_case() {
        check(
            "und",
            &[
                ("5 km", "kilometer|"),
                ("5km.", "kilometer|."),
                ("5 kmx", "-"),
                ("30 mW", "milliwatt|"),
                ("30 MW plant", "megawatt| plant"),
                ("5 Gb", "gigabit|"),
                ("5 GB", "gigabyte|"),
                ("7 km², sagt", "square-kilometer|, sagt"),
                ("7 km2", "square-kilometer|"),
                ("7 m^3", "cubic-meter|"),
                ("24 m212", "-"),
                ("20 \u{B0}C", "celsius|"),
                ("20\u{BA} C", "celsius|"),
                ("20\u{B0}", "generic|"),
                ("80 \u{3BC}m", "micrometer|"),
                ("80 \u{B5}m", "micrometer|"),
                ("6\u{2032}", "foot|"),
                ("3000mAh", "milliampere-hour|"),
            ],
        );
    }

    #[test]
    fn inches_are_glued_or_dotted() {
        check(
            "en",
            &[
                ("5 in the city", "-"),
                ("5in", "inch|"),
                ("5 in. of rain", "inch| of rain"),
                ("5 in. The", "-"),
                ("40 sq. ft. of", "square-foot| of"),
                ("40 sq. ft. It", "square-foot|. It"),
            ],
        );
    }

    #[test]
    fn english_names() {
        check(
            "en",
            &[
                ("12 square kilometres", "square-kilometer|"),
                ("12 Square-Mile area", "square-mile| area"),
                ("12 sq miles", "square-mile|"),
                ("12 sq km", "square-kilometer|"),
                ("12 sqm", "square-meter|"),
                ("12 cubic feet", "cubic-foot|"),
                ("12 megawatts", "megawatt|"),
                ("12 gigawatt-hours", "gigawatt-hour|"),
                ("12 metric tons", "tonne|"),
                ("12 degrees Fahrenheit", "fahrenheit|"),
                ("12 degrees", "generic|"),
                ("90-degree turn", "degree| turn"),
                ("12 light years", "light-year|"),
                ("3 second-half goals", "-"),
                ("3 seconds", "second|"),
                ("200lbs", "pound|"),
                ("6ft2in", "foot|2in"),
                ("12 m.p.h. winds", "mile-per-hour| winds"),
            ],
        );
    }

    #[test]
    fn compounds() {
        check(
            "en",
            &[
                ("90 km/h", "kilometer-per-hour|"),
                ("90km/hr", "kilometer-per-hour|"),
                ("90 kilometers per hour", "kilometer-per-hour|"),
                ("90-mile-per-hour wind", "mile-per-hour| wind"),
                ("90 miles an hour", "mile-per-hour|"),
                ("8 l/100 km", "liter-per-100-kilometer|"),
                ("40 miles per gallon", "mile-per-gallon|"),
                ("50 kV/cm", "x-kilovolt-per-centimeter|"),
                ("9 million-barrel", "-"),
                ("9 barrels a day", "x-barrel-per-day|"),
                ("9 hours a week", "x-hour-per-week|"),
                ("9 litres per person", "x-liter-per-person|"),
                ("9 tonnes per hectare", "x-tonne-per-hectare|"),
                ("9 miles a year ago", "mile| a year ago"),
                ("9 miles a clip", "mile| a clip"),
                ("100 km/62 miles", "kilometer|/62 miles"),
                ("9 psi", "pound-force-per-square-inch|"),
                ("9 revolutions per minute", "revolution-per-minute|"),
                ("9 m/s2", "meter-per-square-second|"),
                ("9 MB/s", "x-megabyte-per-second|"),
                ("9 Mbps", "x-megabit-per-second|"),
            ],
        );
    }

    #[test]
    fn ages() {
        check(
            "en",
            &[
                ("24-year-old", "year!|"),
                ("24 year olds", "year!|"),
                ("24 years old.", "year!|."),
                ("24 years of age", "year!|"),
                ("18-month-old", "month!|"),
                ("24 years older", "year| older"),
            ],
        );
        check(
            "de",
            &[
                ("24 Jahre alt", "year!|"),
                ("24-J\u{E4}hriger", "year!|"),
                ("24-j\u{E4}hrige Frau", "year!| Frau"),
                ("10-j\u{E4}hriger Vertrag", "year| Vertrag"),
            ],
        );
    }

    #[test]
    fn german_names() {
        check(
            "de",
            &[
                ("12 Quadratkilometern", "square-kilometer|"),
                ("12 Kubikmeter", "cubic-meter|"),
                ("12 Megawattstunden", "megawatt-hour|"),
                ("12 Grad Celsius", "celsius|"),
                ("90 Stundenkilometern", "kilometer-per-hour|"),
                ("90 Kilometer pro Stunde", "kilometer-per-hour|"),
                ("90 Kilometer die Stunde", "kilometer-per-hour|"),
                ("9 Barrel am Tag", "x-barrel-per-day|"),
                ("9 Tonnen im Jahr 2019", "tonne| im Jahr 2019"),
                ("9 Tonnen je Hektar", "x-tonne-per-hectare|"),
                ("9 Hektar die", "hectare| die"),
                ("9 qm", "square-meter|"),
                ("150 PS", "x-metric-horsepower|"),
                ("5 Liter pro 100 Kilometer", "liter-per-100-kilometer|"),
            ],
        );
    }

    #[test]
    fn rates_of_money() {
        let en = names("en");
        let rate = |text: &str| read_rate(text, en, 0).map(|found| found.value.to_string());
        assert_eq!(rate(" a barrel").as_deref(), Some("barrel"));
        assert_eq!(rate("-a-share dividend").as_deref(), Some("share"));
        assert_eq!(rate("/kg").as_deref(), Some("kilogram"));
        assert_eq!(rate(" per square foot").as_deref(), Some("square-foot"));
        assert_eq!(rate(" per capita").as_deref(), Some("person"));
        assert_eq!(rate(" each week").as_deref(), Some("week"));
        assert_eq!(rate(" per cent"), None);
        assert_eq!(rate(" a year earlier"), None);
        assert_eq!(rate(" a book"), None);
        assert_eq!(rate("a year"), None);
        let de = names("de");
        let rate = |text: &str| read_rate(text, de, 0).map(|found| found.value.to_string());
        assert_eq!(rate(" pro Quadratmeter").as_deref(), Some("square-meter"));
        assert_eq!(rate(" je Aktie").as_deref(), Some("share"));
        assert_eq!(rate(" im Monat").as_deref(), Some("month"));
        assert_eq!(rate(" im Monat Mai"), None);
    }

    #[test]
    fn initials_are_no_units() {
        check(
            "en",
            &[
                ("4 F-16s", "-"),
                ("12 W 44th Street", "-"),
                ("12 J. Smith", "-"),
                ("30 C. The", "celsius|. The"),
                ("60 W bulb", "watt| bulb"),
                ("5 Mt Rainier", "-"),
                ("37m-long", "meter|-long"),
            ],
        );
    }

    #[test]
    fn an_article_makes_only_usual_rates() {
        check(
            "en",
            &[
                ("15 years a member", "year| a member"),
                ("20 minutes a game", "x-minute-per-game|"),
                ("20 degrees a day", "generic| a day"),
                ("20 degrees per hour", "x-generic-per-hour|"),
            ],
        );
        check(
            "de",
            &[("20 Grad am Tag", "generic| am Tag"), ("2 Jahren in der Nacht", "year| in der Nacht")],
        );
    }

    #[test]
    fn pints_are_larger_in_britain() {
        let en = names("en");
        let read = |text: &str, region: &str| {
            read_unit(text, en, 0).map(|found| found.value.in_region(region).unit.to_string())
        };
        assert_eq!(read("pints", "GB").as_deref(), Some("pint-imperial"));
        assert_eq!(read("pints", "US").as_deref(), Some("pint"));
        assert_eq!(read("mpg", "GB").as_deref(), Some("mile-per-gallon-imperial"));
        assert_eq!(read("US gallons", "GB").as_deref(), Some("gallon"));
    }

    #[test]
    fn what_stands_before_the_number_tells_too() {
        let en = names("en");
        let read = |text: &str, number: &str| {
            let at = skip_gap(text, text.rfind(number).unwrap() + number.len());
            read_unit(text, en, at).map(|found| found.value.unit.to_string())
        };
        assert_eq!(read("rotate it 90 degrees", "90").as_deref(), Some("generic"));
        assert_eq!(read("turned 90 degrees", "90").as_deref(), Some("degree"));
        assert_eq!(read("is 6 ft 2 in tall", "2").as_deref(), Some("inch"));
        assert_eq!(read("some 6 kg 2 in tall", "2"), None);
    }

    #[test]
    fn marks_that_close_a_quotation_are_no_inches() {
        let en = names("en");
        let read = |text: &str, number: &str| {
            let at = text.rfind(number).unwrap() + number.len();
            read_unit(text, en, at).map(|found| found.value.unit.to_string())
        };
        assert_eq!(read("She said \"we won by 5\" and left", "5"), None);
        assert_eq!(read("a 25\" screen", "25").as_deref(), Some("inch"));
        assert_eq!(read("the \"big\" 25\" screen", "25").as_deref(), Some("inch"));
        assert_eq!(read("\u{201C}won by 5\u{201D}", "5"), None);
        assert_eq!(read("won \u{2018}by 5\u{2019}", "5"), None);
        assert_eq!(read("6'2\"", "6").as_deref(), Some("foot"));
        assert_eq!(read("6\u{2033}", "6").as_deref(), Some("inch"));
    }
}
