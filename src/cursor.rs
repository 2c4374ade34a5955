//! The window that every parser reads through: the whole text and a range of it, so that places stay absolute and what
//! stands before and after stays visible.
//!
//! This is the one file that slices text by numbers. All of its functions take places that are character boundaries and
//! give back places that are.
#![allow(clippy::string_slice)]

use nom::{Compare, CompareResult, IResult, Input, Needed, Offset};

use crate::span::Span;

/// What tables look up as if it were not there.
pub(crate) const SOFT_HYPHEN: char = '\u{AD}';

/// nom's input: `text[at..end]`, with the text around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cursor<'t> {
    text: &'t str,
    at: usize,
    end: usize,
}

/// That a parser did not match: how far the attempt got, for the message of the strict door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Miss {
    pub(crate) at: usize,
}

impl<'t> nom::error::ParseError<Cursor<'t>> for Miss {
    fn from_error_kind(input: Cursor<'t>, _: nom::error::ErrorKind) -> Self {
        Self { at: input.at }
    }
    fn append(_: Cursor<'t>, _: nom::error::ErrorKind, other: Self) -> Self {
        other
    }
    fn or(self, other: Self) -> Self {
        if other.at > self.at { other } else { self }
    }
}

impl<'t> nom::error::FromExternalError<Cursor<'t>, ()> for Miss {
    fn from_external_error(input: Cursor<'t>, _: nom::error::ErrorKind, (): ()) -> Self {
        Self { at: input.at }
    }
}

/// What a nom parser of this crate returns.
pub(crate) type Read<'t, T> = IResult<Cursor<'t>, T, Miss>;

impl<'t> Cursor<'t> {
    /// The window from `at` to the end of `text`.
    pub(crate) fn new(text: &'t str, at: usize) -> Self {
        debug_assert!(text.is_char_boundary(at));
        Self { text, at, end: text.len() }
    }

    /// Where the window begins.
    pub(crate) fn at(self) -> usize {
        self.at
    }

    /// The whole text.
    pub(crate) fn text(self) -> &'t str {
        self.text
    }

    /// What the window shows.
    pub(crate) fn rest(self) -> &'t str {
        &self.text[self.at..self.end]
    }

    /// The first character in the window.
    pub(crate) fn peek(self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The failure of a parser that stopped here.
    pub(crate) fn miss<T>(self) -> Read<'t, T> {
        Err(nom::Err::Error(Miss { at: self.at }))
    }

    /// The window moved to `at`, which must not lie before it.
    pub(crate) fn to(self, at: usize) -> Self {
        debug_assert!(at >= self.at && at <= self.end && self.text.is_char_boundary(at));
        Self { at, ..self }
    }
}

impl<'t> Input for Cursor<'t> {
    type Item = char;
    type Iter = std::str::Chars<'t>;
    type IterIndices = std::str::CharIndices<'t>;

    fn input_len(&self) -> usize {
        self.end - self.at
    }
    fn take(&self, index: usize) -> Self {
        debug_assert!(self.text.is_char_boundary(self.at + index));
        Self { end: self.at + index, ..*self }
    }
    fn take_from(&self, index: usize) -> Self {
        self.to(self.at + index)
    }
    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }
    fn position<P: Fn(char) -> bool>(&self, predicate: P) -> Option<usize> {
        self.rest().char_indices().find(|&(_, c)| predicate(c)).map(|(i, _)| i)
    }
    fn iter_elements(&self) -> Self::Iter {
        self.rest().chars()
    }
    fn iter_indices(&self) -> Self::IterIndices {
        self.rest().char_indices()
    }
    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        let mut indices = self.rest().char_indices();
        for _ in 0..count {
            if indices.next().is_none() {
                return Err(Needed::Unknown);
            }
        }
        Ok(indices.next().map_or(self.input_len(), |(i, _)| i))
    }
}

impl Offset for Cursor<'_> {
    fn offset(&self, second: &Self) -> usize {
        second.at - self.at
    }
}

/// Exact comparison only: folding changes byte lengths, so case is folded in [`crate::trie`], never here.
impl Compare<&str> for Cursor<'_> {
    fn compare(&self, wanted: &str) -> CompareResult {
        let rest = self.rest().as_bytes();
        if rest.starts_with(wanted.as_bytes()) {
            CompareResult::Ok
        } else if wanted.as_bytes().starts_with(rest) {
            CompareResult::Incomplete
        } else {
            CompareResult::Error
        }
    }
    fn compare_no_case(&self, wanted: &str) -> CompareResult {
        self.compare(wanted)
    }
}

/// The text of a span that this crate made for this text.
pub(crate) fn slice(text: &str, span: Span) -> &str {
    &text[span.range()]
}

/// The text from `at` on.
pub(crate) fn after(text: &str, at: usize) -> &str {
    &text[at..]
}

/// The text before `at`.
pub(crate) fn before(text: &str, at: usize) -> &str {
    &text[..at]
}

/// The place of the first byte from `at` on that is wanted: many at once are passed over where none is.
#[inline]
pub(crate) fn find_byte(bytes: &[u8], at: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    const MANY: usize = 32;
    let (chunks, _) = bytes.get(at..)?.as_chunks::<MANY>();
    let none = |chunk: &&[u8; MANY]| !chunk.iter().fold(false, |any, &byte| any | wanted(byte));
    let start = at + MANY * chunks.iter().take_while(none).count();
    bytes.get(start..)?.iter().position(|&byte| wanted(byte)).map(|place| start + place)
}

/// The character at `at`.
pub(crate) fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&b) if b.is_ascii() => Some(b.into()),
        _ => after(text, at).chars().next(),
    }
}

/// The character that ends at `at`.
pub(crate) fn char_before(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at.wrapping_sub(1)) {
        Some(&b) if b.is_ascii() => Some(b.into()),
        _ => before(text, at).chars().next_back(),
    }
}

/// Whether a character is white space inside a line: a blank, a tab, a no-break, thin or ideographic space.
pub(crate) fn is_gap(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, ' ' | '\t');
    }
    matches!(
        c,
        '\u{A0}' | '\u{2000}'
            ..='\u{200B}'
                | '\u{200E}'
                | '\u{200F}'
                | '\u{61C}'
                | '\u{202F}'
                | '\u{205F}'
                | '\u{2060}'
                | '\u{3000}'
                | '\u{FEFF}'
    )
}

/// Whether a character is a hyphen, a dash or a minus sign, any of which may join words or the ends of a range. A tilde
/// is none.
pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// Whether a character is a hyphen proper, which glues words: `-`, `‐`, `‑`.
pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether a character is an accent or other mark of those that canonical composition puts on Latin letters.
pub(crate) fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Whether a character belongs to a word: a letter, or a mark that sits on one.
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_alphabetic(),
        // Most of what is not ASCII, without a search in the tables of Unicode.
        '\u{C0}'..='\u{24F}' => !matches!(c, '×' | '÷'),
        '\u{2000}'..='\u{206F}' => false,
        _ => c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36F}' | SOFT_HYPHEN),
    }
}

/// Whether a character is a digit or another number, as [`char::is_numeric`] has it.
pub(crate) fn is_numeric(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_digit(),
        '\u{C0}'..='\u{24F}' | '\u{2000}'..='\u{206F}' => false,
        _ => c.is_numeric(),
    }
}

/// Whether a character continues a word or number, so that nothing can begin or end beside it.
pub(crate) fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    is_letter(c) || is_numeric(c)
}

/// The end of the white space at `at`: blanks and at most one line break. `at` itself where there is none.
pub(crate) fn skip_gap(text: &str, at: usize) -> usize {
    // Most gaps are none or one blank.
    let bytes = text.as_bytes();
    match bytes.get(at) {
        Some(first) if first.is_ascii_graphic() => at,
        Some(b' ') if bytes.get(at + 1).is_some_and(u8::is_ascii_graphic) => at + 1,
        _ => skip_any_gap(text, at),
    }
}

/// The same, apart so that what is usual is short.
#[inline(never)]
fn skip_any_gap(text: &str, at: usize) -> usize {
    let mut end = at;
    let mut broken = false;
    for c in after(text, at).chars().take(16) {
        if c == '\n' && !broken {
            broken = true;
        } else if !is_gap(c) && c != '\r' {
            break;
        }
        end += c.len_utf8();
    }
    // A blank line ends the paragraph: it is no gap between two words.
    if broken && char_at(text, end) == Some('\n') { at } else { end }
}

/// The end of the marks at `at` that tell only which way text runs, as Arabic and Hebrew have them beside signs.
pub(crate) fn skip_bidi(text: &str, at: usize) -> usize {
    let marks =
        after(text, at).chars().take(2).take_while(|c| matches!(c, '\u{200E}' | '\u{200F}' | '\u{61C}'));
    at + marks.map(char::len_utf8).sum::<usize>()
}

/// The start of the white space that ends at `at`, by the rule of [`skip_gap`].
pub(crate) fn skip_gap_back(text: &str, at: usize) -> usize {
    match text.as_bytes().get(..at) {
        Some([.., last]) if last.is_ascii_graphic() => at,
        Some([.., before, b' ']) if before.is_ascii_graphic() => at - 1,
        _ => skip_any_gap_back(text, at),
    }
}

/// The same, apart so that what is usual is short.
#[inline(never)]
fn skip_any_gap_back(text: &str, at: usize) -> usize {
    let mut start = at;
    let mut broken = false;
    for c in before(text, at).chars().rev().take(16) {
        if c == '\n' && !broken {
            broken = true;
        } else if !is_gap(c) && c != '\r' {
            break;
        }
        start -= c.len_utf8();
    }
    if broken && char_before(text, start) == Some('\n') { at } else { start }
}

/// The place before the hyphen that ends at `at`; `at` itself where there is none.
pub(crate) fn skip_hyphen_back(text: &str, at: usize) -> usize {
    char_before(text, at).filter(|&c| is_hyphen(c)).map_or(at, |c| at - c.len_utf8())
}

/// The place after the hyphen or the white space at `at`: where the next part of a compound or phrase begins.
pub(crate) fn skip_join(text: &str, at: usize) -> usize {
    match char_at(text, at) {
        Some(c) if is_hyphen(c) || c == SOFT_HYPHEN => at + c.len_utf8(),
        _ => skip_gap(text, at),
    }
}

/// The word that begins at `at`: letters only.
pub(crate) fn word_at(text: &str, at: usize) -> Option<Span> {
    let ascii = text.as_bytes().get(at..)?.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let mut end = at + ascii;
    if text.as_bytes().get(end).is_some_and(|byte| !byte.is_ascii()) {
        let rest = after(text, end);
        end += rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
    }
    (end > at).then(|| Span::new(at, end))
}

/// The word that ends at `at`: letters only.
pub(crate) fn word_before(text: &str, at: usize) -> Option<Span> {
    let ascii = text.as_bytes().get(..at)?.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let mut start = at - ascii;
    if text.as_bytes().get(start.wrapping_sub(1)).is_some_and(|byte| !byte.is_ascii()) {
        let letters = before(text, start).chars().rev().take_while(|&c| is_letter(c));
        start -= letters.map(char::len_utf8).sum::<usize>();
    }
    (start < at).then(|| Span::new(start, at))
}

/// The word after the gap (or none) at `at`.
pub(crate) fn next_word(text: &str, at: usize) -> Option<Span> {
    word_at(text, skip_gap(text, at))
}

/// The word before the gap (or none) that ends at `at`.
pub(crate) fn previous_word(text: &str, at: usize) -> Option<Span> {
    word_before(text, skip_gap_back(text, at))
}

/// Where the words before `at` end, the nearest first, as far as one clause or list reaches: blanks, digits, commas and marks
/// that stand inside of a sentence may be between them.
pub(crate) fn word_ends_before(text: &str, at: usize) -> impl Iterator<Item = usize> {
    const LONGEST: usize = 40;
    const BETWEEN: usize = 24;
    let mut place = Some(at);
    std::iter::from_fn(move || {
        let start = place?;
        let mut end = skip_gap_back(text, start);
        while let Some(c) = char_before(text, end) {
            let joins = matches!(c, ',' | '(' | ':' | '-' | '–' | '\'' | '’' | '"' | '“' | '”');
            if !(joins || is_gap(c) || c.is_ascii_digit()) || start - end > BETWEEN {
                break;
            }
            end -= c.len_utf8();
        }
        place = word_before(text, end).filter(|word| word.len() < LONGEST).map(|word| word.start());
        Some(end)
    })
}

/// Whether a character is of a script that puts no blanks between words: Chinese characters and Japanese syllables.
pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
        || matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Whether nothing word-like stands right before `at`. Digits begin a word after a character of a script without blanks
/// that is none itself: `〇` is both, and a run of them is one word.
pub(crate) fn starts_word(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at.wrapping_sub(1)) {
        None => true,
        Some(byte) if byte.is_ascii() => !(byte.is_ascii_alphanumeric() || *byte == b'_'),
        Some(_) => starts_any_word(text, at),
    }
}

/// The same, apart so that what is usual is short.
#[inline(never)]
fn starts_any_word(text: &str, at: usize) -> bool {
    let parts = |c: char| is_unspaced(c) && !is_numeric(c) && char_at(text, at).is_some_and(char::is_numeric);
    !char_before(text, at).is_some_and(|c| is_word(c) && !parts(c))
}

/// Whether nothing word-like stands right at `at`.
pub(crate) fn ends_word(text: &str, at: usize) -> bool {
    !char_at(text, at).is_some_and(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_soft_hyphen_joins_as_a_hyphen_does() {
        assert_eq!(skip_join("twenty\u{AD}one", 6), 8);
        assert_eq!(skip_join("twenty-one", 6), 7);
        assert_eq!(skip_join("twenty one", 6), 7);
        assert_eq!(skip_join("twenty/one", 6), 6);
    }

    #[test]
    fn a_window_is_an_input_of_nom() {
        use nom::Parser as _;
        use nom::branch::alt;
        use nom::bytes::complete::{tag, take};
        let i = Cursor::new("grün 5", 0);
        assert_eq!(i.slice_index(3), Ok("grü".len()));
        assert_eq!(i.slice_index(6), Ok(i.input_len()));
        assert_eq!(i.slice_index(7), Err(Needed::Unknown));
        let (rest, taken) = take::<_, _, Miss>(3_usize).parse_complete(i).unwrap();
        assert_eq!((taken.rest(), rest.rest()), ("grü", "n 5"));
        assert_eq!(
            ["grün", "blau", "grün 5 km"].map(|wanted| i.compare(wanted)),
            [CompareResult::Ok, CompareResult::Error, CompareResult::Incomplete]
        );
        assert_eq!(i.compare_no_case("Grün"), CompareResult::Error);
        // Of two misses the one that got further is told.
        let both = |a: &'static str, b: &'static str| {
            let mut either = alt(((tag("grün"), tag(a)), (tag("g"), tag(b))));
            let read: Read<'_, _> = either.parse_complete(i);
            read.map(|_| ()).map_err(|error| error.map(|miss| miss.at))
        };
        assert_eq!(both("x", "y"), Err(nom::Err::Error("grün".len())));
        let first: Read<'_, _> = alt((tag("x"), tag("y"))).parse_complete(i);
        assert_eq!(first.map(|_| ()), Err(nom::Err::Error(Miss { at: 0 })));
    }

    #[test]
    fn gaps_hold_one_line_break_and_no_blank_line() {
        assert_eq!(skip_gap("a \n b", 1), 4);
        assert_eq!(skip_gap("a\n\nb", 1), 1);
        assert_eq!(skip_gap_back("a \n b", 4), 1);
        assert_eq!(skip_gap_back("a\n\nb", 3), 3);
        assert_eq!(skip_gap("a\u{202F}b", 1), 4);
    }

    #[test]
    fn digits_begin_a_word_after_a_character_but_not_after_a_digit() {
        assert!(starts_word("約5", 3));
        assert!(!starts_word("〇5", 3));
        assert!(!starts_word("〇〇", 3));
        assert!(!starts_word("a5", 1));
    }

    #[test]
    fn short_cuts_agree_with_unicode() {
        for c in '\0'..=char::MAX {
            let mark = matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}');
            assert_eq!(is_letter(c), c.is_alphabetic() || mark, "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
        }
    }

    #[test]
    fn words_are_letters() {
        assert_eq!(word_at("Größe: 5", 0), Some(Span::new(0, 7)));
        assert_eq!(previous_word("more than 5", 10), Some(Span::new(5, 9)));
        assert_eq!(word_at("5", 0), None);
    }

    #[test]
    fn a_window_keeps_what_stands_around_it() {
        use nom::Parser as _;
        use nom::bytes::complete::tag;
        let i = Cursor::new("über 5 km", 6);
        let (i, five) = tag::<_, _, Miss>("5").parse_complete(i).unwrap();
        assert_eq!((five.at(), five.rest()), (6, "5"));
        assert_eq!(char_before(i.text(), five.at()), Some(' '));
        assert_eq!(next_word(i.text(), i.at()), Some(Span::new(8, 10)));
    }
}
