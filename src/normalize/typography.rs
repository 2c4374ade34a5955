//! Spaces, dashes, ellipses, quotation marks and fractions: what hangs on the visible characters beside it.

use std::borrow::Cow;

use super::class::{self, Hit, Mask, Scan, class, is_space};
use super::options::{Dashes, Ellipses, Options};
use crate::cursor::{after, char_at, char_before};
use crate::offset_map::{EditKind, Editor, OffsetMap};

/// The classes that are seen to here.
pub(super) const HANDLED: Mask = class::SPACE
    | class::DASH
    | class::PLAIN_DASH
    | class::HYPHENS
    | class::ELLIPSIS
    | class::DOTS
    | class::QUOTE
    | class::FRACTION
    | class::WIDE_DIGIT;

pub(super) fn run<'t>(text: &'t str, options: &Options, scan: &Scan) -> (Cow<'t, str>, OffsetMap) {
    let mut editor = Editor::new(text);
    let mut from = 0;
    while let Some(hit) = scan.next(text, from) {
        from = change(&mut editor, text, from, hit, options);
    }
    editor.finish()
}

/// Makes the change that a character needs, if any, and says where to go on. What stands before `from` was seen to.
fn change(
    editor: &mut Editor<'_>,
    text: &str,
    from: usize,
    Hit { at, c, class }: Hit,
    options: &Options,
) -> usize {
    let end = at + c.len_utf8();
    let before = || char_before(text, at);
    let next = || char_at(text, end);
    // Fractions are numeric, so that writing them as digits changes no answer.
    let in_number = || before().is_some_and(char::is_numeric) && next().is_some_and(char::is_numeric);
    let in_word = || before().is_some_and(char::is_alphabetic) && next().is_some_and(char::is_alphabetic);
    match class {
        _ if class & class::SPACE != 0 => {
            if options.digit_spaces || !in_number() {
                editor.push_edit(at..end, " ", EditKind::Space);
            }
        }
        class::WIDE_DIGIT => {
            let usual = match c {
                '，' => ",",
                '．' => ".",
                '／' => "/",
                _ => ":",
            };
            if in_number() {
                editor.push_edit(at..end, usual, EditKind::Width);
            }
        }
        class::QUOTE => {
            let straight = match c {
                '“' | '”' | '„' | '‟' | '«' | '»' | '〝' | '〞' | '〟' => "\"",
                '´' | '`' if !in_word() => return end,
                _ => "'",
            };
            editor.push_edit(at..end, straight, EditKind::Quote);
        }
        class::ELLIPSIS => editor.push_edit(at..end, "...", EditKind::Ellipsis),
        class::DOTS => return dots(editor, text, at, options.ellipses),
        class::FRACTION => fraction(editor, text, at, c),
        _ if options.dashes == Dashes::Ascii => {
            let plain = if matches!(c, '—' | '―' | '﹘') { "--" } else { "-" };
            editor.push_edit(at..end, plain, EditKind::Dash);
        }
        _ => return hyphens(editor, text, from, at, c),
    }
    end
}

/// A dash or hyphen at `at`, to its typographic form; the hyphens beside it belong to it.
fn hyphens(editor: &mut Editor<'_>, text: &str, from: usize, at: usize, c: char) -> usize {
    let is_hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{FE63}');
    let end = at + c.len_utf8();
    if !is_hyphen(c) {
        let dash = match c {
            '―' | '﹘' => "—",
            '\u{2012}' => "–",
            _ => return end,
        };
        editor.push_edit(at..end, dash, EditKind::Dash);
        return end;
    }
    // A single `-` is no hit.
    let start = if at > from && char_before(text, at) == Some('-') { at - 1 } else { at };
    let rest = after(text, start);
    let length = rest.find(|c| !is_hyphen(c)).unwrap_or(rest.len());
    let end = start + length;
    let beside = |c: Option<char>| matches!(c, Some('<' | '>' | '!'));
    let run = || after(text, start).chars().take_while(|&c| is_hyphen(c));
    if matches!(run().take(4).count(), 2 | 3)
        && !beside(char_before(text, start))
        && !beside(char_at(text, end))
    {
        editor.push_edit(start..end, "—", EditKind::Dash);
        return end;
    }
    let mut at = start;
    for c in run() {
        editor.push_edit(at..at + c.len_utf8(), "-", EditKind::Dash);
        at += c.len_utf8();
    }
    end
}

/// Full stops at `at`, with or without blanks between.
fn dots(editor: &mut Editor<'_>, text: &str, at: usize, style: Ellipses) -> usize {
    debug_assert_eq!(style, Ellipses::Typographic);
    let is_dot = |c: char| c == '.' || c == '…';
    let rest = after(text, at);
    let run = rest.bytes().take_while(|&b| b == b'.').count();
    if run > 1 {
        if run == 3 {
            editor.push_edit(at..at + run, "…", EditKind::Ellipsis);
        }
        return at + run;
    }
    // One, and a space and another after it. What stands before and after must be no part of a longer row.
    let mut before = crate::cursor::before(text, at).chars().rev();
    let follows = match before.next() {
        Some(c) if is_space(c) => before.next().is_some_and(is_dot),
        Some(c) => is_dot(c),
        None => false,
    };
    let mut row = rest.char_indices();
    let mut is_row = true;
    for place in 0..5 {
        let Some((_, c)) = row.next() else { return at + 1 };
        is_row &= if place % 2 == 0 { c == '.' } else { is_space(c) };
    }
    let end = at + row.offset();
    let goes_on = match row.next() {
        Some((_, c)) if is_space(c) => row.next().is_some_and(|(_, c)| is_dot(c)),
        Some((_, c)) => is_dot(c),
        None => false,
    };
    if !is_row || follows || goes_on {
        return at + 1;
    }
    editor.push_edit(at..end, "…", EditKind::Ellipsis);
    end
}

/// A fraction or the fraction slash at `at`, in ASCII, apart from the digits beside it.
fn fraction(editor: &mut Editor<'_>, text: &str, at: usize, c: char) {
    let ascii = match c {
        '¼' => "1/4",
        '½' => "1/2",
        '¾' => "3/4",
        '⅐' => "1/7",
        '⅑' => "1/9",
        '⅒' => "1/10",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '⅕' => "1/5",
        '⅖' => "2/5",
        '⅗' => "3/5",
        '⅘' => "4/5",
        '⅙' => "1/6",
        '⅚' => "5/6",
        '⅛' => "1/8",
        '⅜' => "3/8",
        '⅝' => "5/8",
        '⅞' => "7/8",
        '↉' => "0/3",
        _ => "/",
    };
    let end = at + c.len_utf8();
    if ascii == "/" {
        return editor.push_edit(at..end, ascii, EditKind::Fraction);
    }
    let mut written = String::with_capacity(5);
    if char_before(text, at).is_some_and(char::is_numeric) {
        written.push(' ');
    }
    written.push_str(ascii);
    // A fraction that follows brings its own space.
    if char_at(text, end).is_some_and(|c| c.is_numeric() && class(c) & class::FRACTION == 0) {
        written.push(' ');
    }
    editor.push_edit(at..end, &written, EditKind::Fraction);
}
