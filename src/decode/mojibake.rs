//! What a text itself shows of earlier damage: UTF-8 that was read as Windows-1252 or Latin-1, and lost characters.

use crate::cursor::{after, char_at, char_before};
use crate::notice::{Notice, NoticeKind};
use crate::span::Span;

/// Notices of one kind kept apart; what comes after them is added to the last.
const MOST: usize = 1000;

/// What an editor would want to know of a text's characters, sorted by start: [`NoticeKind::Mojibake`] for each run of
/// it, [`NoticeKind::ReplacementCharacter`] for each run of U+FFFD.
pub(crate) fn text_notices(text: &str) -> Vec<Notice> {
    let bytes = text.as_bytes();
    let mut notices: Vec<Notice> = Vec::new();
    // How many of each kind there are, and the index of the last.
    let mut kinds = [(0, 0); 2];
    let mut end = 0;
    // The lead bytes of UTF-8, read as characters, are U+00C2 to U+00F4; U+FFFD begins with EF.
    for at in memchr::memchr2_iter(0xC3, 0xEF, bytes) {
        if at < end {
            continue;
        }
        let found = if bytes.get(at) == Some(&0xEF) {
            let run = after(text, at);
            let length = run.len() - run.trim_start_matches('\u{FFFD}').len();
            (length > 0).then_some((NoticeKind::ReplacementCharacter, at + length))
        } else {
            mojibake(text, at).map(|end| (NoticeKind::Mojibake, end))
        };
        let Some((kind, found)) = found else { continue };
        end = found;
        let (count, last) = &mut kinds[usize::from(kind == NoticeKind::Mojibake)];
        let notice = Notice::new(kind, Span::new(at, end));
        match notices.get_mut(*last) {
            Some(last) if *count == MOST => last.span = last.span.cover(notice.span),
            _ => {
                *count += 1;
                *last = notices.len();
                notices.push(notice);
            }
        }
    }
    notices
}

/// How much a sequence says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    /// Clean text has it: a capital before a quotation mark, a name before `®`.
    Weak,
    /// Clean text hardly has it once and never twice in a row.
    Fair,
    /// No clean text has it.
    Strong,
}

/// The end of the mojibake that begins at `at`: sequences of UTF-8 one after the other, each character of them one byte.
/// One must be beyond doubt, or two fair ones stand together.
fn mojibake(text: &str, at: usize) -> Option<usize> {
    let mut end = at;
    let (mut strong, mut fair) = (false, 0);
    // What the first few say decides; the run itself may be as long as the text.
    for i in 0.. {
        let Some((weight, next)) = sequence(text, end) else { break };
        match weight {
            Weight::Strong => strong = true,
            Weight::Fair => fair += 1,
            Weight::Weak => {}
        }
        end = next;
        if i >= 64 && !(strong || fair > 1) {
            break;
        }
    }
    (strong || fair > 1).then_some(end)
}

/// The sequence at `at` and where it ends.
fn sequence(text: &str, at: usize) -> Option<(Weight, usize)> {
    let mut chars = after(text, at).chars();
    let lead = chars.next().filter(|c| ('\u{C2}'..='\u{F4}').contains(c))?;
    let first = u32::from(lead);
    let length = match first {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    };
    let mut bytes = [0; 4];
    let mut end = at + lead.len_utf8();
    let (mut c1, mut letterlike) = (false, true);
    let mut tail = ['\0'; 3];
    for i in 1..length {
        let Some((c, byte)) = chars.next().and_then(|c| Some((c, continuation(c)?))) else {
            // `â€` stands for a quotation mark whose last byte, which Windows-1252 has no character for, was lost.
            let quote = i == 2 && lead == 'â' && tail[0] == '€';
            return quote.then_some((Weight::Strong, end));
        };
        bytes[i] = byte;
        tail[i - 1] = c;
        end += c.len_utf8();
        c1 |= matches!(c, '\u{80}'..='\u{9F}');
        letterlike &= !stands_after_words(c);
    }
    bytes[0] = u8::try_from(first).ok()?;
    let character = std::str::from_utf8(bytes.get(..length)?).ok()?.chars().next()?;
    let before = char_before(text, at);
    let in_word = before.is_some_and(char::is_lowercase);
    let capitals = before.is_some_and(char::is_uppercase);
    let begins_word = char_at(text, end).is_some_and(char::is_lowercase);
    let weight = match (lead, tail[0]) {
        // A control character, where no text has one.
        _ if c1 => Weight::Strong,
        ('â', '€') | ('ð', 'Ÿ') => Weight::Strong,
        // A capital after a small letter, and no letter after it.
        ('Â'..='Å', _) if in_word => Weight::Strong,
        // `Ã©`, `Ã¼`: by far the most frequent. After capitals it can be the end of a word: `AMANHÃ®`.
        ('Ã'..='Å', c) if begins_word && !is_punctuation(c) => Weight::Strong,
        ('Ã', _) if letterlike => Weight::Strong,
        ('Â', '«' | '»') => Weight::Weak,
        ('Â', '\u{A0}'..='\u{BF}') if !capitals => Weight::Strong,
        // `Å¡`, `Ä±`; an ångström may be squared.
        ('Ä' | 'Å', c) if letterlike && c != 'º' => Weight::Strong,
        // Euro, trade mark, arrows, ticks, mathematical signs.
        ('â', _) if character.is_alphanumeric() => Weight::Fair,
        ('â', _) if !tail.iter().take(2).all(|&c| stands_after_words(c)) => Weight::Strong,
        _ if letterlike => Weight::Fair,
        _ => Weight::Weak,
    };
    Some((weight, end))
}

/// Whether a character that is a continuation byte also stands after a letter in clean text.
fn stands_after_words(c: char) -> bool {
    is_punctuation(c)
        || matches!(c, '™' | '†' | '‡' | '‰' | '€' | '®' | '©' | '°' | '²' | '³' | '¹' | '·' | '\u{AD}' | '§')
}

/// Whether a character that is a continuation byte is a quotation mark, a dash or a space.
fn is_punctuation(c: char) -> bool {
    matches!(
        c,
        '‚' | '„'
            | '…'
            | '‹'
            | '›'
            | '‘'
            | '’'
            | '“'
            | '”'
            | '•'
            | '–'
            | '—'
            | '\u{A0}'
            | '«'
            | '»'
    )
}

/// The byte from 80 to BF that Windows-1252 or Latin-1 reads as `c`.
fn continuation(c: char) -> Option<u8> {
    Some(match c {
        '\u{80}'..='\u{BF}' => u8::try_from(u32::from(c)).ok()?,
        '€' => 0x80,
        '‚' => 0x82,
        'ƒ' => 0x83,
        '„' => 0x84,
        '…' => 0x85,
        '†' => 0x86,
        '‡' => 0x87,
        'ˆ' => 0x88,
        '‰' => 0x89,
        'Š' => 0x8A,
        '‹' => 0x8B,
        'Œ' => 0x8C,
        'Ž' => 0x8E,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '˜' => 0x98,
        '™' => 0x99,
        'š' => 0x9A,
        '›' => 0x9B,
        'œ' => 0x9C,
        'ž' => 0x9E,
        'Ÿ' => 0x9F,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cursor::slice;

    fn found(text: &str) -> Vec<&str> {
        text_notices(text).iter().map(|notice| slice(text, notice.span)).collect()
    }

    #[test]
    fn mojibake_is_found_where_it_stands() {
        assert_eq!(found("MÃ¼ller sagte, er sei â€œmÃ¼deâ€\u{9d}."), ["Ã¼", "â€œ", "Ã¼", "â€\u{9d}"]);
        assert_eq!(found("donâ€™t"), ["â€™"]);
        assert_eq!(found("a quoteâ€ that lost a byte"), ["â€"]);
        assert_eq!(found("5Â\u{A0}km, 20Â°"), ["Â\u{A0}", "Â°"]);
        assert_eq!(found("priced at â‚¬5"), ["â‚¬"]);
        assert_eq!(found("ÐœÐ¾ÑÑ‚"), ["ÐœÐ¾"]);
        assert_eq!(found("Ð¼Ð¾Ñ\u{81}Ñ‚"), ["Ð¼Ð¾Ñ\u{81}Ñ‚"]);
        assert_eq!(found("Ä‡evapi, KovaÄ\u{8d}"), ["Ä‡", "Ä\u{8d}"]);
    }

    #[test]
    fn clean_text_is_left_alone() {
        for text in [
            "“CAFÉ” and «IRMÃ», VOILÀ… É®",
            "Nestlé®, Citroën™, Škoda",
            "LA FÊTE À…",
            "10 Å² und 5 Å³",
            "Ang mo kio, ÂM NHẠC, Ââ",
            "Il l’a cité : «\u{A0}déjà\u{A0}»",
            "Fuß“, Maß“ und Spaß…",
            "São Paulo, AMANHÃ – É",
            "Þórður ‚góði‘ í bæ„",
        ] {
            assert_eq!(found(text), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn lost_characters_are_told_by_the_run() {
        assert_eq!(found("one\u{FFFD}\u{FFFD}\u{FFFD}two\u{FFFD}"), ["\u{FFFD}\u{FFFD}\u{FFFD}", "\u{FFFD}"]);
        let text = "\u{FFFD}a".repeat(5000);
        let notices = text_notices(&text);
        assert_eq!(notices.len(), MOST);
        assert_eq!(notices.last().unwrap().span.end(), text.len() - 1);
    }
}
