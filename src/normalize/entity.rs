//! HTML entities: which character one stands for.

use super::names::NAMES;
use crate::cursor::{before, char_at};

/// The longest name or number that is looked at, without `&` and `;`.
pub(super) const LONGEST: usize = 32;

/// What stands between `&` and `;`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A character.
    Char(char),
    /// The first or the second half of a pair of surrogates, which is a character with the other.
    Surrogate(u16),
}

/// Whether a character can stand in an entity.
pub(super) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '&' | '#' | ';')
}

/// The character of the entity whose `&` stands before `rest`, and the length of what follows the `&`.
pub(super) fn read(rest: &str) -> Option<(char, usize)> {
    let bytes = rest.as_bytes();
    let length = bytes.iter().take(LONGEST + 1).position(|&b| b == b';')?;
    match meaning(before(rest, length))? {
        Meaning::Char(c) => Some((c, length + 1)),
        Meaning::Surrogate(_) => None,
    }
}

/// Whether an entity may begin with the `&` before `rest`, perhaps once something else in it has changed.
pub(super) fn may_begin(rest: &str) -> bool {
    let end = rest.bytes().take(LONGEST).position(|b| !b.is_ascii_alphanumeric() && b != b'#');
    match end.and_then(|end| char_at(rest, end)) {
        Some(c) => matches!(c, ';' | '&') || super::class::class(c) & super::characters::HANDLED != 0,
        None => false,
    }
}

/// What `name`, without `&` and `;`, stands for.
pub(super) fn meaning(name: &str) -> Option<Meaning> {
    let Some(number) = name.strip_prefix('#') else {
        let at = NAMES.binary_search_by_key(&name, |&(name, _)| name).ok()?;
        return NAMES.get(at).map(|&(_, c)| Meaning::Char(c));
    };
    let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |hex| (hex, 16));
    // Not a sign, which `from_str_radix` takes.
    if !digits.starts_with(|c: char| c.is_digit(radix)) {
        return None;
    }
    let code = u32::from_str_radix(digits, radix).ok()?;
    let c = match code {
        0xD800..=0xDFFF => return u16::try_from(code).ok().map(Meaning::Surrogate),
        // Browsers read these as Windows-1252.
        0x80..=0x9F => {
            let byte = u8::try_from(code).ok()?;
            let text = encoding_rs::WINDOWS_1252.decode_without_bom_handling(std::slice::from_ref(&byte)).0;
            text.chars().next()?
        }
        _ => char::from_u32(code)?,
    };
    (!c.is_control() || matches!(c, '\t' | '\n' | '\r')).then_some(Meaning::Char(c))
}

/// Whether a text has markup, so that what looks like an entity is part of it.
pub(super) fn has_markup(text: &str) -> bool {
    memchr::memchr_iter(b'<', text.as_bytes()).any(|at| {
        char_at(text, at + 1).is_some_and(|c| {
            // Letters that an ASCII one may become with a mark count too, so that composing does not change the answer.
            matches!(c, '/' | '!' | '?' | 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_short() {
        assert!(NAMES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(NAMES.iter().all(|(name, _)| name.len() < LONGEST && name.chars().all(is_part)));
    }

    #[test]
    fn numbers_and_names() {
        let c = |name: &str| match meaning(name) {
            Some(Meaning::Char(c)) => Some(c),
            _ => None,
        };
        assert_eq!(c("amp"), Some('&'));
        assert_eq!(c("nbsp"), Some('\u{A0}'));
        assert_eq!(c("#8211"), Some('–'));
        assert_eq!(c("#x2013"), Some('–'));
        assert_eq!(c("#146"), Some('’'));
        for no in [
            "",
            "#",
            "#x",
            "#+5",
            "#0",
            "#1",
            "#x7f",
            "#129",
            "#x110000",
            "#99999999999",
            "Amp",
            "nbs",
            "lt ",
        ] {
            assert_eq!(meaning(no), None, "{no}");
        }
        assert_eq!(meaning("#xD83D"), Some(Meaning::Surrogate(0xD83D)));
        assert_eq!(read("eacute;s"), Some(('é', 7)));
        assert_eq!(read("eacute s;"), None);
    }

    #[test]
    fn markup_is_a_tag_not_a_sign() {
        assert!(has_markup("a <b>c</b>"));
        assert!(!has_markup("5 < 6 && a<5 <3 <"));
    }
}
