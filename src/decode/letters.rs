//! Which single-byte encoding of Latin or Cyrillic letters bytes are in, by the letters and signs that they would be.
//!
//! Each encoding is given the cost of its reading: for each high byte what its letter costs in the language that makes
//! the whole cheapest, more where case or neighbours are not those of a text, and for signs by where they stand. Costs
//! are in tenths of a natural logarithm, so that the difference of two is the evidence for one.

use std::collections::HashMap;
use std::sync::LazyLock;

use encoding_rs as rs;

use super::Hint;
use super::charset::Charset;
use super::language::{LANGUAGES, Language};
use super::page::Page;

/// What a letter costs by its class in a language, beginning with the most frequent.
const CLASSES: [u32; 6] = [27, 37, 46, 56, 67, 85];

/// What a letter costs that the language does not have: one of names from abroad, another one, one of another script.
const BORROWED: u32 = 95;
const FOREIGN: u32 = 120;
const OTHER_SCRIPT: u32 = 135;

/// The letters of names from abroad.
const TRAVELLERS: &str = "éüöáóíäñçèàôøåšč";

/// What an apostrophe inside a word costs in a language that has none.
const APOSTROPHE: u32 = 85;

/// What a letter of ASCII speaks against a language that hardly has it.
const SELDOM: u32 = 12;

/// What speaks for a language: each of its words, its domain, that it was told.
const WORD: u32 = 18;
const DOMAIN: u32 = 60;
const TOLD: u32 = 80;
/// No language costs more than this more than the one most words are of, and this for each high byte: words can be those
/// of a page's markup.
const MOST_AGAINST: u32 = 120;
const MOST_AGAINST_EACH: u32 = 8;

/// What it costs that a language stands in an encoding made for other letters, and that it is one of Cyrillic letters where
/// most letters are ASCII.
const OTHER_LETTERS: u32 = 60;

/// What the guess of another way of guessing is worth.
const TRUST: u32 = 30;
/// The same against an encoding that it does not know.
const TRUST_OF_STRANGER: u32 = 12;

/// What a reading may cost more than the best one and still be of interest.
const MATTERS: u32 = 2 * TRUST;

/// What a high byte costs at most, on the average, where the reading is right beyond doubt. No Latin text of so many high
/// bytes was seen to cost more than 60, nor one of two bytes a character less than 90. Cyrillic costs 30 to 37; Hebrew,
/// read as such, 38 and more.
const SURE_LATIN: u32 = 65;
const MANY_LATIN: u32 = 12;
const SURE_CYRILLIC: u32 = 34;
const MANY_CYRILLIC: u32 = 40;
/// The same for few high bytes that stand alone in words.
const SURE_SPARSE: u32 = 58;

/// High bytes that are looked at.
const ENOUGH: usize = 1024;

/// High bytes that are too few for a guess at an encoding of two bytes.
const FEW: usize = 12;

/// What a byte is in an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Nothing, or a control.
    None,
    Letter {
        upper: bool,
        script: Script,
    },
    /// A sign by what may stand beside it.
    Sign(Sign),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Apostrophe,
    /// Opens a quotation in most languages, and the low ones in all.
    Opens,
    Low,
    Closes,
    Guillemet,
    Single,
    Dash,
    ShortDash,
    Dots,
    NoBreak,
    Spanish,
    Money,
    /// Degrees, fractions, paragraphs, ordinals: beside digits or blanks.
    Figure,
    Hyphen,
    Seldom,
}

fn sign(c: char) -> Sign {
    match c {
        '’' => Sign::Apostrophe,
        '“' => Sign::Opens,
        '‘' => Sign::Single,
        '„' | '‚' => Sign::Low,
        '”' => Sign::Closes,
        '«' | '»' => Sign::Guillemet,
        '—' => Sign::Dash,
        '–' => Sign::ShortDash,
        '…' => Sign::Dots,
        '\u{A0}' => Sign::NoBreak,
        '¿' | '¡' => Sign::Spanish,
        '€' | '£' | '¥' => Sign::Money,
        '°' | '§' | '½' | '¼' | '¾' | '²' | '³' | '·' | '•' | '©' | '®' | '™' | 'º' | 'ª' | '±' | '№'
        | '‰' | '×' => Sign::Figure,
        '\u{AD}' => Sign::Hyphen,
        _ => Sign::Seldom,
    }
}

/// What stands beside a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beside {
    Blank,
    Lower(Script),
    Upper(Script),
    Digit,
    Opening,
    Mark,
}

/// All that can stand beside a byte; its index stands for it in [`Costs`].
const BESIDE: [Beside; 10] = [
    Beside::Blank,
    Beside::Lower(Script::Latin),
    Beside::Upper(Script::Latin),
    Beside::Lower(Script::Cyrillic),
    Beside::Upper(Script::Cyrillic),
    Beside::Lower(Script::Other),
    Beside::Upper(Script::Other),
    Beside::Digit,
    Beside::Opening,
    Beside::Mark,
];

/// All that a byte can be.
const ROWS: [Kind; 22] = [
    Kind::None,
    Kind::Letter { upper: false, script: Script::Latin },
    Kind::Letter { upper: true, script: Script::Latin },
    Kind::Letter { upper: false, script: Script::Cyrillic },
    Kind::Letter { upper: true, script: Script::Cyrillic },
    Kind::Letter { upper: false, script: Script::Other },
    Kind::Letter { upper: true, script: Script::Other },
    Kind::Sign(Sign::Apostrophe),
    Kind::Sign(Sign::Opens),
    Kind::Sign(Sign::Low),
    Kind::Sign(Sign::Closes),
    Kind::Sign(Sign::Guillemet),
    Kind::Sign(Sign::Single),
    Kind::Sign(Sign::Dash),
    Kind::Sign(Sign::ShortDash),
    Kind::Sign(Sign::Dots),
    Kind::Sign(Sign::NoBreak),
    Kind::Sign(Sign::Spanish),
    Kind::Sign(Sign::Money),
    Kind::Sign(Sign::Figure),
    Kind::Sign(Sign::Hyphen),
    Kind::Sign(Sign::Seldom),
];

impl Kind {
    fn costs(self) -> Costs {
        BESIDE.map(|before| {
            BESIDE.map(|after| match self {
                Self::None => 170,
                Self::Letter { upper, script } => case(upper, script, before, after),
                Self::Sign(sign) => sign.cost(before, after),
            })
        })
    }

    fn row(self) -> u8 {
        let index = ROWS.iter().position(|&own| own == self).unwrap_or(0);
        u8::try_from(index).unwrap_or(0)
    }

    fn beside(self) -> Beside {
        match self {
            Self::Letter { upper: false, script } => Beside::Lower(script),
            Self::Letter { upper: true, script } => Beside::Upper(script),
            Self::Sign(Sign::NoBreak) => Beside::Blank,
            Self::Sign(
                Sign::Opens
                | Sign::Low
                | Sign::Single
                | Sign::Guillemet
                | Sign::Dash
                | Sign::ShortDash
                | Sign::Spanish,
            ) => Beside::Opening,
            _ => Beside::Mark,
        }
    }
}

/// What a byte costs by what stands on either side.
type Costs = [[u16; BESIDE.len()]; BESIDE.len()];

impl Beside {
    fn index(self) -> u8 {
        let index = BESIDE.iter().position(|&own| own == self).unwrap_or(0);
        u8::try_from(index).unwrap_or(0)
    }

    fn letter(self) -> Option<Script> {
        match self {
            Self::Lower(script) | Self::Upper(script) => Some(script),
            _ => None,
        }
    }
}

/// An encoding that bytes may be in, with what its bytes are.
#[derive(Debug)]
struct Candidate {
    charset: Charset,
    /// What it costs to believe in it.
    cost: u32,
    cyrillic: bool,
    /// For each byte what it is to its neighbours, as an index in [`BESIDE`].
    beside: [u8; 256],
    /// For each high byte which of the model's tables has what it costs.
    rows: [u8; 128],
    /// For each high byte which letter it is, [`NO_LETTER`] where it is none.
    slots: [u16; 128],
    chars: [char; 128],
}

const NO_LETTER: u16 = u16::MAX;

#[derive(Debug)]
struct Model {
    candidates: Vec<Candidate>,
    /// For each language what a letter costs.
    letters: Vec<Vec<u32>>,
    /// What each of [`ROWS`] costs.
    costs: Vec<Costs>,
    /// For each language what the letters of ASCII are multiplied with.
    seldom: Vec<[u32; 26]>,
    /// Whether each language is written in Cyrillic letters.
    cyrillic: Vec<bool>,
    /// The slot of an apostrophe inside a word.
    apostrophe: u16,
    /// The languages that a word is of, one bit for each.
    words: HashMap<&'static [u8], u64>,
}

static MODEL: LazyLock<Model> = LazyLock::new(Model::new);

impl Model {
    fn new() -> Self {
        let mut slots: HashMap<char, u16> = HashMap::new();
        let standard = |cost, encoding| (cost, Some(Charset::Standard(encoding)));
        let page = |cost, number| (cost, Page::of(number).map(Charset::Page));
        let charsets = [
            standard(0, rs::WINDOWS_1252),
            standard(5, rs::WINDOWS_1250),
            standard(5, rs::WINDOWS_1254),
            standard(5, rs::WINDOWS_1257),
            standard(10, rs::ISO_8859_2),
            standard(10, rs::ISO_8859_13),
            standard(15, rs::ISO_8859_15),
            standard(25, rs::MACINTOSH),
            page(60, "850"),
            page(60, "852"),
            standard(30, rs::WINDOWS_1258),
            standard(30, rs::ISO_8859_4),
            standard(40, rs::ISO_8859_3),
            standard(40, rs::ISO_8859_10),
            standard(40, rs::ISO_8859_14),
            standard(40, rs::ISO_8859_16),
            standard(0, rs::WINDOWS_1251),
            standard(0, rs::KOI8_U),
            standard(5, rs::ISO_8859_5),
            standard(5, rs::IBM866),
            standard(15, rs::X_MAC_CYRILLIC),
            page(20, "855"),
        ];
        let apostrophe = slot('’', &mut slots);
        let candidates: Vec<Candidate> = charsets
            .into_iter()
            .filter_map(|(cost, charset)| {
                let charset = charset?;
                Some(Candidate::new(charset, cost, &mut slots))
            })
            .collect();
        let strangers = [false, true].map(|cyrillic| {
            let mut costs = vec![0; slots.len()];
            for (&c, &slot) in &slots {
                if let Some(place) = costs.get_mut(usize::from(slot)) {
                    *place = stranger(c, cyrillic);
                }
            }
            costs
        });
        let letters = LANGUAGES.iter().map(|language| {
            let mut costs = strangers[usize::from(is_cyrillic(language))].clone();
            let classes: Vec<_> = language.letters.split('|').zip(CLASSES).collect();
            // Of a letter that stands in two classes the first one counts.
            for (class, cost) in classes.into_iter().rev() {
                for slot in class.chars().filter_map(|c| slots.get(&c)) {
                    if let Some(place) = costs.get_mut(usize::from(*slot)) {
                        *place = cost;
                    }
                }
            }
            costs
        });
        let mut words = HashMap::new();
        for (i, language) in LANGUAGES.iter().enumerate() {
            for word in language.words.split_whitespace().filter(|word| word.is_ascii()) {
                *words.entry(word.as_bytes()).or_insert(0) |= 1 << i;
            }
        }
        let seldom = LANGUAGES.iter().map(|language| {
            let letter = |c: char| u32::from(language.seldom.contains(c));
            std::array::from_fn(|i| letter(char::from(b'a' + u8::try_from(i).unwrap_or(0))))
        });
        Self {
            candidates,
            letters: letters.collect(),
            costs: ROWS.iter().map(|row| row.costs()).collect(),
            seldom: seldom.collect(),
            cyrillic: LANGUAGES.iter().map(is_cyrillic).collect(),
            apostrophe,
            words,
        }
    }

    fn candidate(&self, charset: Charset) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.charset == charset)
    }
}

/// The characters of the high bytes, where they are those of a text.
fn high(charset: Charset) -> [Option<char>; 128] {
    let bytes: [u8; 128] = std::array::from_fn(|i| u8::try_from(i | 0x80).unwrap_or(0xFF));
    let mut chars = [None; 128];
    match charset {
        Charset::Standard(encoding) => {
            // One character for each byte, be it a replacement.
            let (text, _) = encoding.decode_without_bom_handling(&bytes);
            chars.iter_mut().zip(text.chars()).for_each(|(place, c)| *place = Some(c));
        }
        Charset::Page(page) => chars = bytes.map(|byte| page.char(byte)),
        _ => {}
    }
    chars.map(|c| c.filter(|c| !matches!(c, '\u{80}'..='\u{9F}' | '\u{FFFD}')))
}

/// What a letter costs that a language does not have.
fn stranger(c: char, cyrillic: bool) -> u32 {
    match c {
        '’' => APOSTROPHE,
        _ if (script(c) == Script::Cyrillic) != cyrillic => OTHER_SCRIPT,
        _ if TRAVELLERS.contains(c) => BORROWED,
        _ => FOREIGN,
    }
}

fn kind(c: Option<char>) -> Kind {
    match c {
        None => Kind::None,
        Some(c) if c.is_alphabetic() && !matches!(c, 'º' | 'ª' | 'ƒ' | 'ˆ' | 'ˇ' | 'µ') => {
            Kind::Letter { upper: c.is_uppercase(), script: script(c) }
        }
        Some(c) => Kind::Sign(sign(c)),
    }
}

fn is_cyrillic(language: &Language) -> bool {
    language.letters.chars().any(|c| script(c) == Script::Cyrillic)
}

fn slot(c: char, slots: &mut HashMap<char, u16>) -> u16 {
    let next = u16::try_from(slots.len()).unwrap_or(u16::MAX);
    *slots.entry(c).or_insert(next)
}

fn script(c: char) -> Script {
    match c {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{400}'..='\u{4FF}' => Script::Cyrillic,
        _ => Script::Other,
    }
}

/// What was seen of bytes: their high bytes with both neighbours, and the words of ASCII.
#[derive(Debug, Default)]
pub(super) struct Sight {
    /// Three bytes each; a line's ends are blanks.
    places: Vec<[u8; 3]>,
    /// For each language its words.
    words: Vec<u32>,
    /// How often each letter of ASCII was seen.
    ascii: [u32; 26],
}

impl Sight {
    /// Looks at a line.
    pub(super) fn line(&mut self, line: &[u8]) {
        let model = &*MODEL;
        self.words.resize(LANGUAGES.len(), 0);
        self.places.reserve(line.len() / 8);
        let mut word: Option<usize> = None;
        let mut before = b' ';
        for (at, &byte) in line.iter().chain(b" ").enumerate() {
            if byte.is_ascii_alphabetic()
                && let Some(count) = self.ascii.get_mut(usize::from(byte.to_ascii_lowercase() - b'a'))
            {
                *count += 1;
            }
            if byte.is_ascii_alphabetic() || !byte.is_ascii() {
                word = word.or(Some(at));
            } else if let Some(start) = word.take()
                && let Some(bytes) = line.get(start..at)
                && (2..=10).contains(&bytes.len())
            {
                let mut lower = [0; 10];
                let lower = lower.get_mut(..bytes.len()).unwrap_or_default();
                lower.copy_from_slice(bytes);
                lower.make_ascii_lowercase();
                if let Some(&languages) = model.words.get(&*lower) {
                    for (i, count) in self.words.iter_mut().enumerate() {
                        *count += u32::from(languages >> i & 1 == 1);
                    }
                }
            }
            if !byte.is_ascii() {
                self.places.push([before, byte, line.get(at + 1).copied().unwrap_or(b' ')]);
            }
            before = byte;
        }
    }

    pub(super) fn has_enough(&self) -> bool {
        self.places.len() >= ENOUGH
    }

    /// Whether high bytes are few and stand alone, as accents in Latin letters do and characters of two bytes do not.
    fn is_sparse(&self) -> bool {
        let alone =
            self.places.iter().filter(|[before, _, after]| before.is_ascii() && after.is_ascii()).count();
        let beside = self
            .places
            .iter()
            .filter(|[before, _, after]| before.is_ascii_alphabetic() || after.is_ascii_alphabetic());
        (1..=FEW).contains(&self.places.len())
            && alone * 4 >= self.places.len() * 3
            && beside.count() * 2 >= self.places.len()
    }

    /// What the readings cost.
    pub(super) fn rank(&self, hint: &Hint) -> Ranking {
        let model = &*MODEL;
        let languages = self.against(hint, model);
        let mut counts = [0; 128];
        for [_, byte, _] in &self.places {
            if let Some(count) = counts.get_mut(usize::from(byte & 0x7F)) {
                *count += 1;
            }
        }
        let mut fixed: Vec<(u32, u32, &'static Candidate)> = model
            .candidates
            .iter()
            .map(|candidate| {
                let (cost, apostrophes) = candidate.cost(&self.places, model);
                (cost, apostrophes, candidate)
            })
            .collect();
        fixed.sort_by_key(|&(cost, _, candidate)| cost + candidate.least(&counts));
        let mut costs: Vec<(u32, &'static Candidate)> = Vec::new();
        for (cost, apostrophes, candidate) in fixed {
            let least = costs.first().map_or(u32::MAX, |&(least, _)| least);
            if cost + candidate.least(&counts) > least.saturating_add(MATTERS) {
                continue;
            }
            let letters = candidate.letters(&counts, apostrophes, &languages, model);
            costs.push((cost.saturating_add(letters), candidate));
            costs.sort_by_key(|&(cost, _)| cost);
        }
        Ranking { costs, counts, seen: self.places.len(), sparse: self.is_sparse() }
    }

    /// What speaks against each language.
    fn against(&self, hint: &Hint, model: &Model) -> Vec<u32> {
        let told = |tag: &str| hint.language.as_deref().is_some_and(|own| tag == own);
        let domain = |domains: &str| {
            hint.tld
                .as_deref()
                .is_some_and(|own| domains.split_ascii_whitespace().any(|domain| domain == own))
        };
        let letters: u32 = self.ascii.iter().sum();
        let fors: Vec<u32> = LANGUAGES
            .iter()
            .zip(&model.seldom)
            .enumerate()
            .map(|(i, (language, seldom))| {
                let words = self.words.get(i).copied().unwrap_or(0).saturating_mul(WORD);
                let seldom: u32 = self.ascii.iter().zip(seldom).map(|(count, seldom)| count * seldom).sum();
                let base = language.tag.split('-').next().unwrap_or_default();
                let hints =
                    if told(base) { TOLD } else { 0 } + if domain(language.domains) { DOMAIN } else { 0 };
                words + hints + letters.saturating_sub(seldom).saturating_mul(SELDOM)
            })
            .collect();
        let most = fors.iter().copied().max().unwrap_or(0);
        let high = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        let each = high.saturating_mul(MOST_AGAINST_EACH);
        let latin = if letters > high.saturating_mul(4) { OTHER_LETTERS } else { 0 };
        let against = |(own, &cyrillic): (u32, &bool)| {
            let against = (most - own).min(MOST_AGAINST.saturating_add(each));
            if cyrillic { against.saturating_add(latin) } else { against }
        };
        fors.into_iter().zip(&model.cyrillic).map(against).collect()
    }
}

/// Whether an encoding is one of those that are weighed.
pub(super) fn knows(charset: Charset) -> bool {
    MODEL.candidate(charset).is_some()
}

impl Candidate {
    fn new(charset: Charset, cost: u32, slots: &mut HashMap<char, u16>) -> Self {
        let high = high(charset);
        let kinds = high.map(kind);
        let mut own = Self {
            charset,
            cost,
            cyrillic: false,
            beside: std::array::from_fn(|i| ascii_beside(u8::try_from(i).unwrap_or(0)).index()),
            rows: kinds.map(Kind::row),
            slots: [NO_LETTER; 128],
            chars: high.map(|c| c.unwrap_or('\u{FFFD}')),
        };
        for (place, kind) in own.beside.iter_mut().skip(128).zip(kinds) {
            *place = kind.beside().index();
        }
        for ((place, c), kind) in own.slots.iter_mut().zip(high).zip(kinds) {
            if let (Some(c), Kind::Letter { script, .. }) = (c, kind) {
                own.cyrillic |= script == Script::Cyrillic;
                // The dotted capital has a lower case of two characters, and is frequent where the dotless one is.
                let lower = if c == 'İ' { 'ı' } else { c.to_lowercase().next().unwrap_or(c) };
                *place = slot(lower, slots);
            }
        }
        own
    }

    /// What the reading costs in any language, without its letters, and how many apostrophes stand inside words.
    fn cost(&self, places: &[[u8; 3]], model: &Model) -> (u32, u32) {
        let apostrophe = Kind::Sign(Sign::Apostrophe).row();
        let mut sum = self.cost;
        let mut apostrophes = 0;
        let beside = |byte: u8| usize::from(self.beside.get(usize::from(byte)).copied().unwrap_or(0));
        for &[before, byte, after] in places {
            let row = self.rows.get(usize::from(byte & 0x7F)).copied().unwrap_or(0);
            let costs = model.costs.get(usize::from(row));
            let cost =
                costs.and_then(|costs| costs.get(beside(before))?.get(beside(after))).copied().unwrap_or(0);
            apostrophes += u32::from(row == apostrophe && cost == 0);
            sum = sum.saturating_add(u32::from(cost));
        }
        (sum, apostrophes)
    }

    /// What the letters cost at least.
    fn least(&self, counts: &[u32; 128]) -> u32 {
        let letters = self.slots.iter().zip(counts).filter(|&(&slot, _)| slot != NO_LETTER);
        letters.map(|(_, count)| count.saturating_mul(CLASSES[0])).fold(0, u32::saturating_add)
    }

    /// What the letters cost in the language that they are the cheapest in.
    fn letters(&self, counts: &[u32; 128], apostrophes: u32, languages: &[u32], model: &Model) -> u32 {
        let letters = self.slots.iter().zip(counts).filter(|&(&slot, &count)| slot != NO_LETTER && count > 0);
        let letters: Vec<_> = letters.map(|(&slot, &count)| (slot, count)).collect();
        let in_language = |((costs, against), &cyrillic): ((&Vec<u32>, &u32), &bool)| {
            let cost = |slot: u16| costs.get(usize::from(slot)).copied().unwrap_or(FOREIGN);
            let against = against + if cyrillic == self.cyrillic { 0 } else { OTHER_LETTERS };
            let against = against.saturating_add(apostrophes.saturating_mul(cost(model.apostrophe)));
            letters
                .iter()
                .fold(against, |sum, &(slot, count)| sum.saturating_add(cost(slot).saturating_mul(count)))
        };
        model.letters.iter().zip(languages).zip(&model.cyrillic).map(in_language).min().unwrap_or(0)
    }

    /// What it costs that another way of guessing found something else: less where it does not know this.
    fn distrust(&self) -> u32 {
        match self.charset {
            Charset::Standard(encoding) if encoding != rs::MACINTOSH && encoding != rs::X_MAC_CYRILLIC => {
                TRUST
            }
            _ => TRUST_OF_STRANGER,
        }
    }

    /// Whether bytes are the same text in another encoding.
    fn reads_like(&self, other: &Self, counts: &[u32; 128]) -> bool {
        self.chars
            .iter()
            .zip(&other.chars)
            .zip(counts)
            .all(|((own, other), &count)| count == 0 || own == other)
    }
}

/// What a byte of ASCII is to its neighbours.
fn ascii_beside(byte: u8) -> Beside {
    match byte {
        b'a'..=b'z' => Beside::Lower(Script::Latin),
        b'A'..=b'Z' => Beside::Upper(Script::Latin),
        b'0'..=b'9' => Beside::Digit,
        b'(' | b'[' | b'"' | b'\'' | b'-' | b'/' | b'>' => Beside::Opening,
        b' ' | b'\t' | b'\n' | b'\r' => Beside::Blank,
        _ => Beside::Mark,
    }
}

/// The encodings by what the reading in each costs, those left out that cost too much to matter.
#[derive(Debug)]
pub(super) struct Ranking {
    costs: Vec<(u32, &'static Candidate)>,
    counts: [u32; 128],
    seen: usize,
    sparse: bool,
}

impl Ranking {
    /// Whether high bytes are few and stand alone.
    pub(super) fn is_sparse(&self) -> bool {
        self.sparse
    }

    /// The best encoding, given what another way of guessing found.
    pub(super) fn with(&self, guess: Charset) -> Charset {
        let own = self.costs.iter().min_by_key(|(cost, candidate)| {
            cost.saturating_add(if candidate.charset == guess { 0 } else { candidate.distrust() })
        });
        own.map_or(guess, |(_, candidate)| candidate.charset)
    }

    /// The best encoding, where no other way of guessing could change it.
    pub(super) fn sure(&self) -> Option<Charset> {
        let (&(least, best), others) = self.costs.split_first()?;
        let close = |(cost, other): &(u32, &Candidate)| {
            *cost < least.saturating_add(TRUST + 1) && !best.reads_like(other, &self.counts)
        };
        if others.iter().any(close) {
            return None;
        }
        let seen = u32::try_from(self.seen).ok()?;
        let each = least.checked_div(seen)?;
        let sure = if best.cyrillic {
            seen >= MANY_CYRILLIC && each <= SURE_CYRILLIC
        } else {
            (seen >= MANY_LATIN && each <= SURE_LATIN) || (self.sparse && seen >= 4 && each <= SURE_SPARSE)
        };
        sure.then_some(best.charset)
    }
}

/// What the case of a letter and the script of its neighbours cost.
fn case(upper: bool, script: Script, before: Beside, after: Beside) -> u16 {
    let other = |beside: Beside| beside.letter().is_some_and(|own| own != script);
    let mixed = 80 * (u16::from(other(before)) + u16::from(other(after)));
    let case = match (upper, before, after) {
        (true, Beside::Lower(_), _) => 70,
        (true, Beside::Mark | Beside::Digit, _) | (true, _, Beside::Digit) => 58,
        (true, Beside::Upper(_), _) | (true, _, Beside::Upper(_)) => 18,
        (true, _, Beside::Lower(_)) => 28,
        (true, ..) => 38,
        (false, _, Beside::Upper(_)) => 60,
        (false, Beside::Digit, _) | (false, _, Beside::Digit) => 40,
        (false, Beside::Mark, _) => 25,
        (false, ..) => 0,
    };
    mixed + case
}

impl Sign {
    fn cost(self, before: Beside, after: Beside) -> u16 {
        let (left, right) = (before.letter().is_some(), after.letter().is_some());
        let inside = left && right;
        let starts = matches!(before, Beside::Blank | Beside::Opening);
        let ends = matches!(after, Beside::Blank | Beside::Mark);
        match self {
            // There it costs what a letter does.
            Self::Apostrophe if inside => 0,
            Self::Apostrophe if left => 45,
            Self::Apostrophe => 62,
            Self::Opens if starts && !ends => 48,
            Self::Opens if !starts && !right => 60,
            Self::Closes if !starts && !right => 48,
            Self::Closes if starts && !ends => 65,
            Self::Single if inside => 80,
            Self::Single if starts && !ends => 60,
            Self::Single if !starts && !right => 65,
            Self::Low if starts && !ends => 55,
            Self::Opens | Self::Closes | Self::Low | Self::Single => 120,
            Self::Guillemet if inside => 120,
            Self::Guillemet => 58,
            Self::ShortDash if inside && matches!(after, Beside::Lower(_)) => 97,
            Self::Dash if inside && matches!(after, Beside::Lower(_)) => 88,
            Self::Dash | Self::ShortDash if inside => 75,
            Self::Dash | Self::ShortDash if left && after == Beside::Blank => 95,
            Self::Dash | Self::ShortDash if left => 70,
            Self::Dash | Self::ShortDash if right => 100,
            Self::Dash | Self::ShortDash => 52,
            Self::Dots if inside => 80,
            Self::Dots if starts && right => 70,
            Self::Dots => 58,
            Self::NoBreak => 55,
            Self::Spanish if starts && (right || after == Beside::Opening) => 60,
            Self::Spanish => 130,
            Self::Money if inside => 140,
            Self::Money if before == Beside::Digit || after == Beside::Digit => 55,
            Self::Money => 75,
            Self::Figure if inside => 130,
            Self::Figure if before == Beside::Digit || starts || ends => 65,
            Self::Figure => 90,
            Self::Hyphen if inside => 75,
            Self::Hyphen => 110,
            Self::Seldom if inside => 145,
            Self::Seldom => 110,
        }
    }
}
