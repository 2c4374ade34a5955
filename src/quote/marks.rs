//! One forward pass over the text that finds every character which may be a quotation mark, and what stands beside it.
//!
//! Nothing is decided here but what needs no second look: an apostrophe inside a word, a prime between digits, a mark of
//! an HTML tag are no candidates at all. What the others are is [`super::pair`]'s to say.

use super::glyph::{self, Glyph};
use crate::cursor::{after, before, char_at, char_before, is_dash, is_gap, is_letter, previous_word, slice};
use crate::language::quote::{CLITICS, CUT_ENDINGS, SIBILANTS};
use crate::span::Span;
use crate::trie::Trie;

/// What stands beside a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The paragraph's start or end.
    Edge,
    /// A blank.
    Space,
    /// A no-break space, which stands inside French marks.
    Hard,
    Letter,
    /// A letter of a script that writes words without blanks, or joins particles to a closing mark.
    Unspaced,
    Digit,
    /// Punctuation that ends something: `.`, `,`, `)`.
    Stop,
    /// `…` and `...`, which end and begin things.
    Ellipsis,
    /// A bracket, `¿`, `¡`.
    Open,
    Dash,
    /// Another mark, beyond which stands no blank.
    Mark,
    /// `#`, `@`, `/`, `$`.
    Symbol,
}

/// What a mark may be besides a quotation mark, and how likely it is then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// It is a quotation mark or an error.
    None,
    /// An apostrophe for sure of its context: `the ’90s`, `Boeing 's`, `'em`.
    Elision,
    /// An apostrophe at the end of a word that often has one: `girls'`, `singin'`.
    Genitive,
    /// An apostrophe at the end of some other word.
    Final,
    /// An apostrophe at the beginning of some other word.
    Leading,
    /// An apostrophe with blanks around it.
    Detached,
    /// Minutes, feet, inches after a digit.
    Prime,
    /// Inches whose context says so: `2.4"/2.6"`, `34" tall`.
    Unit,
    /// An arrow, a breadcrumb, a bullet.
    Arrow,
}

/// Whether two single marks in a row are one double mark can be left to the pairing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A mark as it stands.
    Whole,
    /// Two in a row: the next two in the list are its halves.
    Both,
    /// One of the two.
    Half,
}

/// A character or two that may be a quotation mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) at: u32,
    pub(super) len: u8,
    pub(super) glyph: Glyph,
    pub(super) part: Part,
    pub(super) left: Side,
    pub(super) right: Side,
    pub(super) doubt: Doubt,
    /// Whether only blanks stand before it in its paragraph.
    pub(super) leads: bool,
    /// Whether a capital letter follows.
    pub(super) capital: bool,
    /// Whether a blank and a small letter follow, as inside a sentence.
    pub(super) runs_on: bool,
    /// The paragraph, counted without empty ones.
    pub(super) paragraph: u32,
}

impl Mark {
    pub(super) fn start(&self) -> usize {
        self.at as usize
    }

    pub(super) fn end(&self) -> usize {
        self.at as usize + usize::from(self.len)
    }
}

/// A paragraph with at least one mark: a line, or several where lines break inside sentences.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paragraph {
    /// Its number, counted without empty ones.
    pub(super) number: u32,
    /// Where its text ends.
    pub(super) end: usize,
    /// Its marks: an end in the list of marks, from the end of the paragraph before on.
    pub(super) marks: usize,
    /// Whether a part of the article ends before the next paragraph with marks: no quotation goes beyond it.
    pub(super) ends_part: bool,
}

/// The words of a language that tell what a mark is.
#[derive(Debug)]
pub(super) struct MarkWords {
    /// Words that an apostrophe begins.
    pub(super) elisions: Trie<()>,
    /// The indefinite article.
    pub(super) indefinite: &'static [&'static str],
}

/// The marks of a text.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) marks: Vec<Mark>,
    pub(super) paragraphs: Vec<Paragraph>,
    /// Whether lines are broken at a width, and paragraphs by blank lines.
    pub(super) wrapped: bool,
}

/// The longest run of one character that is read as marks; a longer one is a rule or an ornament.
const RUN: usize = 3;
/// How many adjacent marks are looked through for what stands beyond them.
const ADJACENT: usize = 3;
/// How many blanks may stand before a mark that begins a paragraph.
const INDENT: usize = 32;
/// How many arrows make a path.
const PATH: usize = 3;
/// How long a heading is at most.
const HEADING: usize = 120;
/// How many characters at a line's end are looked through for what ends its sentence.
const LAST: usize = 4;
/// How many characters a measured number has.
const NUMBER: usize = 8;
/// How many lines are looked at for whether they are broken at a width.
const LINES: usize = 200;
/// How long a tag may be.
const TAG: usize = 400;

/// The bytes that a mark or the end of a paragraph can begin with.
static LEADS: [bool; 256] = {
    let mut table = glyph::first_bytes();
    // The line separators begin with a byte of the marks.
    let others = b",<>\n\r";
    let mut i = 0;
    while i < others.len() {
        table[others[i] as usize] = true;
        i += 1;
    }
    table
};

/// Whether words of the letter's script stand without blanks, or with particles glued to a closing mark.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1100}'..='\u{11FF}' | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3100}'..='\u{318F}'
        | '\u{3400}'..='\u{9FFF}' | '\u{A000}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7FF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
}

fn side_of(c: Option<char>) -> Side {
    match c {
        None | Some('\n' | '\r' | '\u{2028}' | '\u{2029}') => Side::Edge,
        Some(c) if is_hard(c) => Side::Hard,
        Some(c) if is_gap(c) => Side::Space,
        Some(c) if c.is_ascii_digit() => Side::Digit,
        Some(
            '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '%' | '、' | '。' | '，' | '．' | '；'
            | '：' | '！' | '？' | '）' | '】' | '،' | '؛' | '؟' | '۔' | '।' | '€' | '”' | '»',
        ) => Side::Stop,
        Some('…') => Side::Ellipsis,
        Some('(' | '[' | '{' | '¿' | '¡' | '（' | '【' | '„' | '«' | '“') => Side::Open,
        Some(c) if is_dash(c) => Side::Dash,
        Some(c) if is_unspaced(c) => Side::Unspaced,
        Some(c) if is_letter(c) => Side::Letter,
        Some(c) if c.is_numeric() => Side::Digit,
        Some(_) => Side::Symbol,
    }
}

/// What stands beside a mark on one side, given the characters from it on.
fn beside(chars: impl Iterator<Item = char>) -> Side {
    let mut adjacent = 0;
    for c in chars {
        if Glyph::of(c).is_some() && adjacent < ADJACENT {
            adjacent += 1;
            continue;
        }
        return match side_of(Some(c)) {
            side @ (Side::Edge | Side::Space | Side::Hard) => side,
            _ if adjacent > 0 => Side::Mark,
            side => side,
        };
    }
    Side::Edge
}

/// Finds the marks.
pub(super) fn find(text: &str, words: &MarkWords) -> Marks {
    find_all(text, words, |_, _| {})
}

/// Finds the marks, and tells `apostrophe` of each character that can be nothing but one: its place and paragraph.
pub(super) fn find_all(text: &str, words: &MarkWords, apostrophe: impl FnMut(usize, u32)) -> Marks {
    let bytes = text.as_bytes();
    let mut finder = Finder {
        text,
        words,
        apostrophe,
        found: Marks { wrapped: is_wrapped(text), ..Marks::default() },
        number: 0,
        line: 0,
    };
    let mut at = 0;
    while let Some(lead) = bytes.get(at..).and_then(|rest| rest.iter().position(|&b| LEADS[usize::from(b)])) {
        at += lead;
        let Some(c) = char_at(text, at) else { break };
        at = match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                let next = at + c.len_utf8();
                if !is_soft(text, at, finder.found.wrapped) {
                    finder.end_paragraph(at);
                    finder.line = next;
                }
                next
            }
            '<' => finder.angle(at),
            ',' | '>' => finder.signs(at, c),
            _ => finder.mark(at, c),
        };
    }
    finder.end_paragraph(text.len());
    finder.found
}

/// Whether a blank does not break, as those inside of quotation marks do not.
fn is_hard(c: char) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}' | '\u{2009}' | '\u{2060}')
}

struct Finder<'t, A> {
    text: &'t str,
    words: &'t MarkWords,
    apostrophe: A,
    found: Marks,
    /// The number of the paragraph.
    number: u32,
    /// Where it begins.
    line: usize,
}

impl<A: FnMut(usize, u32)> Finder<'_, A> {
    fn end_paragraph(&mut self, end: usize) {
        let blank = |c: char| is_gap(c) || c == '\r';
        let line = slice(self.text, Span::new(self.line, end)).trim_matches(blank);
        if line.is_empty() {
            return;
        }
        let heading = is_heading(self.text, line, self.line, end, self.found.wrapped);
        let first = self.found.paragraphs.last_mut().map_or(0, |paragraph| {
            paragraph.ends_part |= heading;
            paragraph.marks
        });
        self.soften(line, first);
        self.drop_arrows(first);
        let marks = self.found.marks.len();
        if marks > first {
            let end = before(self.text, end).trim_end_matches(blank).len();
            self.found.paragraphs.push(Paragraph { number: self.number, end, marks, ends_part: heading });
        }
        self.number += 1;
    }

    /// Where most blanks of a paragraph do not break, those beside its marks, from the one at `first` on, say no more than
    /// others.
    fn soften(&mut self, line: &str, first: usize) {
        let marks = self.found.marks.get_mut(first..).unwrap_or_default();
        if !marks.iter().any(|mark| mark.left == Side::Hard || mark.right == Side::Hard) {
            return;
        }
        let word = |c: Option<char>| c.is_some_and(is_letter);
        let between = |&(at, blank): &(usize, &str)| {
            word(before(line, at).chars().next_back()) && word(char_at(line, at + blank.len()))
        };
        let hard = line.match_indices(is_hard).filter(between).count();
        if hard <= line.bytes().filter(|&b| b == b' ').count() {
            return;
        }
        for side in marks.iter_mut().flat_map(|mark| [&mut mark.left, &mut mark.right]) {
            if *side == Side::Hard {
                *side = Side::Space;
            }
        }
    }

    /// Takes the arrows of a path out of the paragraph's marks, from the one at `first` on: several that point the same way,
    /// with blanks around each, and none the other way.
    fn drop_arrows(&mut self, first: usize) {
        let marks = self.found.marks.get(first..).unwrap_or(&[]);
        let Some(arrow) = marks.iter().find(|mark| mark.doubt == Doubt::Arrow).map(|mark| mark.glyph) else {
            return;
        };
        let (mut path, mut others) = (0, 0);
        for mark in marks.iter().filter(|mark| mark.glyph.is_guillemet()) {
            let same = mark.glyph == arrow && mark.doubt == Doubt::Arrow;
            path += usize::from(same);
            others += usize::from(!same);
        }
        if path >= PATH && others == 0 {
            let marks = self.found.marks.split_off(first);
            self.found.marks.extend(marks.into_iter().filter(|mark| mark.doubt != Doubt::Arrow));
        }
    }

    /// `<`: a tag, whose marks are none, or `<<`. Gives the place after it, as the others do.
    fn angle(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        match bytes.get(at + 1) {
            Some(b'<') if bytes.get(at + 2) != Some(&b'<') => {
                self.push(at, 2, Glyph::LeftGuillemet, Doubt::None);
                at + 2
            }
            Some(b'<') => at + bytes[at..].iter().take_while(|&&b| b == b'<').count(),
            Some(b) if b.is_ascii_alphabetic() || *b == b'/' || *b == b'!' => {
                let mut named = false;
                for (i, &b) in bytes[at + 1..].iter().take(TAG).enumerate() {
                    match b {
                        b'=' => named = true,
                        b'>' if named => return at + i + 2,
                        b'>' | b'<' | b'\n' => break,
                        _ => {}
                    }
                }
                at + 1
            }
            _ => at + 1,
        }
    }

    /// `,,` and `>>`.
    fn signs(&mut self, at: usize, c: char) -> usize {
        let run = after(self.text, at).chars().take_while(|&d| d == c).count();
        if run == 2 && c == '>' {
            self.push(at, 2, Glyph::RightGuillemet, Doubt::None);
        } else if run == 2 && low_commas(self.text, at) {
            self.push(at, 2, Glyph::LowDouble, Doubt::None);
        }
        at + run
    }

    /// Every other mark.
    fn mark(&mut self, at: usize, c: char) -> usize {
        let len = c.len_utf8();
        let Some(glyph) = Glyph::of(c) else { return at + len };
        if glyph.is_bracket() {
            self.push(at, len, glyph, Doubt::None);
            return at + len;
        }
        let run = after(self.text, at).chars().take_while(|&d| d == c).count();
        if run > RUN {
            return at + run * len;
        }
        if run > 1
            && let Some(double) = Glyph::of_two(c)
        {
            self.run(at, c, glyph, double, run);
            return at + run * len;
        }
        if let Some(doubt) = doubt(self.text, self.words, at, c, glyph) {
            self.push(at, len, glyph, doubt);
        } else if char_before(self.text, at).is_some_and(is_letter)
            || char_at(self.text, at + len).is_some_and(is_letter)
        {
            (self.apostrophe)(at, self.number);
        }
        at + len
    }

    /// Two or three single marks in a row: one double mark, and a single one on the side of the quoted text.
    fn run(&mut self, at: usize, c: char, single: Glyph, double: Glyph, run: usize) {
        let len = c.len_utf8();
        let left = before(self.text, at).chars().rev();
        if run == 2 {
            let measures = double == Glyph::Apostrophes || double == Glyph::LeftSingles;
            let prime = measures && side_of(left.clone().next()) == Side::Digit;
            // `10''81`
            if prime && side_of(char_at(self.text, at + 2 * len)) == Side::Digit {
                return;
            }
            self.push(at, 2 * len, double, if prime { Doubt::Prime } else { Doubt::None });
            self.halve(single, len);
        } else if matches!(beside(left), Side::Edge | Side::Space | Side::Open) {
            self.push(at, 2 * len, double, Doubt::None);
            self.push(at + 2 * len, len, single, Doubt::None);
        } else {
            self.push(at, len, single, Doubt::None);
            self.push(at + len, 2 * len, double, Doubt::None);
        }
    }

    /// Adds the two marks of `len` bytes that the last mark is made of.
    fn halve(&mut self, glyph: Glyph, len: usize) {
        let (Some(both), Ok(len)) = (self.found.marks.last_mut(), u8::try_from(len)) else { return };
        both.part = Part::Both;
        let first = Mark { len, glyph, part: Part::Half, ..*both };
        let second = Mark { at: first.at + u32::from(len), leads: false, ..first };
        self.found.marks.extend([first, second]);
    }

    fn push(&mut self, at: usize, len: usize, glyph: Glyph, doubt: Doubt) {
        // A text beyond four gigabytes is read as far as that.
        let (Ok(start), Ok(short)) = (u32::try_from(at), u8::try_from(len)) else { return };
        let (left, right) = (before(self.text, at), after(self.text, at + len));
        let mut next = right.chars();
        let (first, second) = (next.next(), next.next());
        let gap = |text: &str| {
            text.chars().rev().take(INDENT).take_while(|&c| is_gap(c)).map(char::len_utf8).sum::<usize>()
        };
        self.found.marks.push(Mark {
            at: start,
            len: short,
            glyph,
            part: Part::Whole,
            left: beside(left.chars().rev()),
            right: if right.starts_with("..") { Side::Ellipsis } else { beside(right.chars()) },
            doubt,
            leads: self.line + gap(left) == at,
            capital: first.is_some_and(char::is_uppercase),
            runs_on: first == Some(' ') && second.is_some_and(char::is_lowercase),
            paragraph: self.number,
        });
    }
}

/// Whether a paragraph of a text, from `start` to `end`, is a heading or a line between two parts of an article. A heading
/// is one short line without a full stop, after a paragraph that has one and before a longer one.
fn is_heading(text: &str, line: &str, start: usize, end: usize, wrapped: bool) -> bool {
    if line.len() > HEADING || line.contains('\n') {
        return false;
    }
    if line.chars().all(|c| is_gap(c) || is_rule(c)) || line.starts_with("# ") || line.starts_with("##") {
        return true;
    }
    let blank = |c: char| is_gap(c) || matches!(c, '\n' | '\r');
    let ends = |line: &str| {
        let last = line.chars().rev().take(LAST).find(|&c| Glyph::of(c).is_none() && !matches!(c, ')' | ']'));
        last.is_some_and(|c| matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।'))
    };
    let first = line.chars().take(LAST).find(|&c| Glyph::of(c).is_none());
    let last = line.chars().next_back();
    let goes_on = last.is_none_or(|c| matches!(c, ',' | ';' | ':' | '，' | '；' | '：' | '、') || is_dash(c));
    if first.is_none_or(char::is_lowercase) || goes_on || ends(line) {
        return false;
    }
    let back = before(text, start);
    let gap = back.chars().rev().take(INDENT).take_while(|&c| blank(c)).map(char::len_utf8).sum::<usize>();
    let previous = before(text, start - gap);
    if !previous.is_empty() && !ends(previous) {
        return false;
    }
    let next = after(text, end).trim_start_matches(blank);
    let mut length = 0;
    for (i, c) in next.char_indices().take(2 * HEADING) {
        let breaks = c == '\n' && (!wrapped || after(next, i + 1).starts_with(['\n', '\r']));
        if breaks {
            break;
        }
        length = i;
    }
    length > 2 * line.len().max(HEADING / 4)
}

/// Whether lines between the parts of an article are made of the character.
fn is_rule(c: char) -> bool {
    matches!(c, '*' | '-' | '_' | '=' | '#' | '~' | '•' | '·' | '⁂' | '–' | '—')
}

/// Whether the line break at `end` stands inside a paragraph: nothing ends before it, and a small letter follows in the
/// next line; or, where lines are broken at a width, no blank line follows.
pub(super) fn is_soft(text: &str, end: usize, wrapped: bool) -> bool {
    let blank = |c: char| is_gap(c) || c == '\r';
    let before = before(text, end).chars().rev().take(4).find(|&c| !blank(c));
    let mut breaks = 0;
    let next = after(text, end).chars().take(8).find(|&c| {
        breaks += usize::from(c == '\n');
        c != '\n' && !blank(c)
    });
    if breaks > 1 || before.is_none_or(|c| c == '\n') {
        return false;
    }
    let ends = before.is_some_and(|c| matches!(c, '.' | '!' | '?' | ':' | '…' | '"' | '”' | '»'));
    next.is_some_and(|c| wrapped || !ends && c.is_lowercase())
}

/// Whether the lines of a text are broken at a width, by its first lines: many of them end inside a sentence, and there are
/// blank lines for the ends of paragraphs.
fn is_wrapped(text: &str) -> bool {
    let (mut soft, mut single, mut blank) = (0, 0, false);
    let mut at = 0;
    for _ in 0..LINES {
        let Some(end) = memchr::memchr(b'\n', after(text, at).as_bytes()).map(|line| at + line) else {
            break;
        };
        let empty = after(text, end + 1).starts_with(['\n', '\r']);
        blank |= empty && end > at;
        if !empty && end > at + 1 {
            single += 1;
            soft += usize::from(is_soft(text, end, false));
        }
        at = end + 1;
    }
    blank && soft >= 3 && soft * 3 >= single
}

/// Whether `,,` at `at` is a low mark: nothing ends before it and a word begins after it.
fn low_commas(text: &str, at: usize) -> bool {
    let opens = !matches!(
        side_of(before(text, at).chars().next_back()),
        Side::Letter | Side::Digit | Side::Unspaced | Side::Stop
    );
    opens && !matches!(side_of(char_at(text, at + 2)), Side::Edge | Side::Space | Side::Stop)
}

/// What else a single character may be than a quotation mark; nothing where it certainly is none, but an apostrophe or a
/// prime.
fn doubt(text: &str, words: &MarkWords, at: usize, c: char, glyph: Glyph) -> Option<Doubt> {
    let end = at + c.len_utf8();
    let previous = before(text, at).chars().next_back();
    let next = char_at(text, end);
    let (left, right) = (side_of(previous), side_of(next));
    if c == '″' && left == Side::Digit {
        return Some(Doubt::Unit);
    }
    if glyph == Glyph::Straight {
        return Some(inches(text, words, at, left, right));
    }
    if matches!(glyph, Glyph::LeftDouble | Glyph::RightDouble) {
        // A curled mark is inches only where more than a digit says so.
        let inches = inches(text, words, at, left, right);
        return Some(if inches == Doubt::Unit { Doubt::Prime } else { Doubt::None });
    }
    if glyph.is_guillemet() {
        let blank = |side| matches!(side, Side::Edge | Side::Space | Side::Hard);
        // Between no-break spaces it stands alone, unless another of its kind is beyond one of them: `« « mot »`.
        let like = |c: Option<char>| c.and_then(Glyph::of) == Some(glyph);
        let beside = like(before(text, at).chars().rev().nth(1)) || like(after(text, end).chars().nth(1));
        let alone = blank(left)
            && blank(right)
            && (left == Side::Hard) == (right == Side::Hard)
            && !(left == Side::Hard && beside);
        return Some(if alone { Doubt::Arrow } else { Doubt::None });
    }
    if !glyph.is_apostrophe() {
        return Some(Doubt::None);
    }
    match (left, right) {
        (Side::Letter | Side::Digit, Side::Letter) | (Side::Letter, Side::Digit) => match glyph {
            // Curled to the left it opens now and then; the others are apostrophes.
            Glyph::LeftSingle => Some(Doubt::Elision),
            _ if left == Side::Digit && next != Some('s') => Some(Doubt::Prime),
            _ => None,
        },
        (Side::Digit, Side::Digit) => None,
        (Side::Digit, _) if inches_follow(text, end) => None,
        (Side::Digit, _) => Some(Doubt::Prime),
        (Side::Letter, _) if is_letter_between(text, words, at) => None,
        (Side::Letter, _) => Some(final_apostrophe(text, at, previous)),
        (_, Side::Letter) if is_letter_between(text, words, end + next.map_or(0, char::len_utf8)) => None,
        (_, Side::Letter) => Some(leading_apostrophe(text, words, end, left)),
        (_, Side::Digit) => Some(decade(text, end)),
        (Side::Space | Side::Hard | Side::Edge, Side::Space | Side::Hard | Side::Edge) => {
            Some(Doubt::Detached)
        }
        _ => Some(Doubt::None),
    }
}

/// `"` after a digit: inches, where more speaks for it than the digit.
fn inches(text: &str, words: &MarkWords, at: usize, left: Side, right: Side) -> Doubt {
    if left != Side::Digit {
        return Doubt::None;
    }
    let number = before(text, at)
        .char_indices()
        .rev()
        .take(NUMBER)
        .take_while(|&(_, c)| c.is_ascii_digit() || matches!(c, '.' | ',' | '/'));
    let start = number.last().map_or(at, |(start, _)| start);
    let feet = before(text, at).chars().rev().take(6).any(|c| matches!(c, '\'' | '’' | '′' | '‘'));
    let attributive =
        previous_word(text, start).is_some_and(|word| words.indefinite.contains(&slice(text, word)));
    if feet || attributive || matches!(right, Side::Symbol | Side::Dash | Side::Digit) {
        return Doubt::Unit;
    }
    Doubt::Prime
}

/// Whether inches follow the feet that end at `end`: `6' 2"`.
fn inches_follow(text: &str, end: usize) -> bool {
    let mut rest = after(text, end).strip_prefix(' ').unwrap_or(after(text, end)).chars();
    let mut digits = 0;
    loop {
        match rest.next() {
            Some(c) if c.is_ascii_digit() && digits < 2 => digits += 1,
            Some('"' | '″' | '”' | '“') => return digits > 0,
            _ => return false,
        }
    }
}

/// Whether a letter that lost what stood on both sides of it ends at `at`, with an apostrophe for each: `rock 'n' roll`.
fn is_letter_between(text: &str, words: &MarkWords, at: usize) -> bool {
    let mut back = before(text, at).char_indices().rev();
    let (Some((letter, _)), Some((_, first))) = (back.next(), back.next()) else { return false };
    let apostrophe = |c: Option<char>| c.and_then(Glyph::of).is_some_and(Glyph::is_apostrophe);
    apostrophe(Some(first))
        && apostrophe(char_at(text, at))
        && words.elisions.longest(text, letter).is_some_and(|((), end)| end == at)
}

/// An apostrophe at a word's end: a genitive's, or for the end that was cut off.
fn final_apostrophe(text: &str, at: usize, previous: Option<char>) -> Doubt {
    let genitive = previous.is_some_and(|c| c.to_lowercase().any(|c| SIBILANTS.contains(&c)));
    let cut =
        |ending: &&str| before(text, at).strip_suffix(ending).is_some_and(|stem| stem.ends_with(is_letter));
    if genitive || CUT_ENDINGS.iter().any(cut) { Doubt::Genitive } else { Doubt::Final }
}

/// An apostrophe at a word's beginning: one of the words that have it there, or the end of a word that lost it.
fn leading_apostrophe(text: &str, words: &MarkWords, end: usize, left: Side) -> Doubt {
    if words.elisions.longest(text, end).is_some() {
        return Doubt::Elision;
    }
    let parted = |clitic: &&str| {
        after(text, end).strip_prefix(*clitic).is_some_and(|rest| !rest.starts_with(is_letter))
    };
    if left == Side::Space && CLITICS.iter().any(parted) { Doubt::Elision } else { Doubt::Leading }
}

/// `'90s`, `'68`, `'800`: two digits and no third, or the hundreds of a century.
fn decade(text: &str, end: usize) -> Doubt {
    let rest = after(text, end);
    let digits = rest.bytes().take(4).take_while(u8::is_ascii_digit).count();
    if digits == 2 || digits == 3 && before(rest, 3).ends_with("00") { Doubt::Elision } else { Doubt::None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inches_have_one_or_two_digits() {
        for text in ["2\"", " 2\"", "11″", " 11”", "2“"] {
            assert!(inches_follow(text, 0), "{text}");
        }
        for text in ["\"", " \"", "123\"", "2", "2'", "  2\"", "2 \"", "x2\""] {
            assert!(!inches_follow(text, 0), "{text}");
        }
    }
}
