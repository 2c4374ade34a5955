//! Words with a number that name something: `Game 7`, `Boeing 737`, `787 Dreamliner`, `A 7`.

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_dash, is_hyphen, is_letter, skip_gap_back, slice,
    word_at,
};
use crate::label::look::{Digits, Next, before_gap, digits, goes_on, is_amount, next, skip_blank, token_end};
use crate::label::tables::{Naming, Tables};
use crate::label::{LabelRole, score};
use crate::number::Context;
use crate::number::noun::noun;
use crate::span::Span;
use crate::unit::{read_currency_name, read_unit};

/// A name that begins with a word or a sign.
pub(super) fn read(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    fixed(cx, tables, at)
        .or_else(|| named(cx, tables, at))
        .or_else(|| lettered(cx, tables, at))
        .or_else(|| product(cx, tables, at))
        .or_else(|| version(cx, at))
}

/// A name with digits that is listed as a whole.
pub(super) fn fixed(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let folded = tables.names.longest(cx.text, at);
    let exact = tables.names_exact.longest(cx.text, at);
    let end = folded.into_iter().chain(exact).map(|(_, end)| end).max()?;
    // `5G`, but `5G-7G` and `big 12.5` are something else, and `FTSE 100 million` is a slip that nobody can read.
    // `1080p/1440p` are two.
    // `le 49.3`, but `49.3 points`
    let figures = |b: u8| b.is_ascii_digit() || b == b'.';
    if slice(cx.text, Span::new(at, end)).bytes().all(figures) && noun(cx, end, false).is_some() {
        return None;
    }
    let two = char_at(cx.text, end) == Some('/') && tables.names.longest(cx.text, end + 1).is_some();
    ((two || !goes_on(cx.text, end)) && !is_amount(cx, end)).then_some((LabelRole::Name, end))
}

/// Whether what ends before `at` is a listed name and a slash: `1080p/1440p`.
pub(super) fn second(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    let Some(end) = at.checked_sub(1).filter(|&end| char_before(cx.text, at) == Some('/') && end > 0) else {
        return false;
    };
    let word = before(cx.text, end)
        .rfind(|c: char| !c.is_ascii_alphanumeric())
        .map_or(0, |at| at + char_at(cx.text, at).map_or(1, char::len_utf8));
    tables.names.longest(cx.text, word).is_some_and(|(_, last)| last == end)
}

/// A naming word and its number.
fn named(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    if let Some(end) = filed(cx, tables, at) {
        return Some((LabelRole::Name, end));
    }
    let (kind, word_end) =
        tables.naming_exact.longest(text, at).or_else(|| tables.naming.longest(text, at))?;
    let capital = char_at(text, at).is_some_and(char::is_uppercase);
    if kind == Naming::Capital && !capital {
        return None;
    }
    let mut start = skip_blank(text, word_end);
    match char_at(text, start) {
        Some('#') => start += 1,
        Some(c) if kind == Naming::Product && start == word_end && is_hyphen(c) => start += c.len_utf8(),
        // `P.5`, `§218`; a word must not run into its digits.
        _ if start == word_end && char_before(text, word_end).is_some_and(is_letter) => return None,
        _ => {}
    }
    if kind == Naming::Product && char_at(text, start).is_some_and(|c| c.is_ascii_uppercase()) {
        return model(cx, start).map(|end| (LabelRole::Name, end));
    }
    if let Some(end) = designator(text, start).filter(|&end| !is_amount(cx, end)) {
        return Some((LabelRole::Name, end));
    }
    let number = digits(text, start)?;
    // `Az. 1 BvR 12/20`, `Aktenzeichen 12 O 345/21`
    let after = skip_blank(text, number.end);
    let short = || {
        let word =
            word_at(text, after).filter(|word| after > number.end && word.len() <= LONGEST_REGISTER)?;
        char_at(text, after).filter(|c| c.is_ascii_uppercase()).map(|_| word.end())
    };
    let letters = tables.named_after.longest(text, after).map(|(_, end)| end).or_else(short);
    if let Some(end) = letters.and_then(|letters| docket(text, letters)) {
        return Some((LabelRole::Name, end));
    }
    let year = number.count == 4 && (1900..2100).contains(&number.value);
    let loose = matches!(kind, Naming::Loose | Naming::Capital);
    // The full stop of an abbreviation may end the sentence: `auf seine Art. 1988 kam er`.
    if year && (loose || (kind == Naming::Always && char_before(text, word_end) == Some('.'))) {
        return None;
    }
    let end = suffix(cx, kind, number)?;
    if is_amount(cx, end) || is_amount_range(cx, end) {
        return None;
    }
    let counted = match kind {
        Naming::Loose | Naming::Capital => counts(cx, tables, at, end, capital),
        Naming::Short => noun(cx, end, false).is_some(),
        Naming::Many => matches!(next(cx, end), Next::Word { plural: true }) && !capital,
        _ => false,
    };
    if counted {
        return None;
    }
    let end = if kind == Naming::Many { others(cx, end, char_at(text, at) == Some('§')) } else { end };
    Some((if kind == Naming::Code { LabelRole::Code } else { LabelRole::Name }, end))
}

/// The end of a law's or file's number with thousands or a year: `8.666`, `1234/2023`, `27.541/20`.
fn filed(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<usize> {
    let text = cx.text;
    let (_, word_end) = tables.files.longest(text, at)?;
    let start = skip_blank(text, word_end);
    let number = digits(text, start).filter(|_| start > word_end)?;
    // `LO 1/2004`, but `lo 1/20`
    if slice(text, Span::new(at, word_end)).bytes().all(|b| b.is_ascii_lowercase()) && word_end - at <= 2 {
        return None;
    }
    let thousands = |end: usize| {
        let part = digits(text, end + 1).filter(|n| n.count == 3 && char_at(text, end) == Some('.'));
        part.filter(|_| number.count <= 3).map(|part| part.end)
    };
    let mut end = number.end;
    while let Some(next) = thousands(end).filter(|_| end - number.end < 8) {
        end = next;
    }
    let year = digits(text, end + 1).filter(|n| char_at(text, end) == Some('/') && matches!(n.count, 2 | 4));
    let last = year.map_or(end, |year| year.end);
    let alone = ends_word(text, last) && !goes_on(text, last) && !is_amount(cx, last);
    (last > number.end && alone && noun(cx, last, false).is_none()).then_some(last)
}

/// The most letters that a register of a court has: `StVK`.
const LONGEST_REGISTER: usize = 5;

/// Whether the number that ends at `end` is the first of a range that is an amount: `am Kanal 17 bis 19 Euro`.
fn is_amount_range(cx: &Context<'_, '_>, end: usize) -> bool {
    let place = skip_blank(cx.text, end);
    let Some((_, to)) = cx.numbers.to.longest(cx.text, place).filter(|_| place > end) else { return false };
    digits(cx.text, skip_blank(cx.text, to)).is_some_and(|second| {
        let at = skip_blank(cx.text, second.end);
        is_amount(cx, second.end)
            || read_currency_name(cx.text, cx.units, cx.region, at).is_some()
            || read_unit(cx.text, cx.units, at).is_some()
    })
}

/// Where a number that names ends with what belongs to it: `8.1`, `12A`, `230(c)`, `737-800`. `None` where it goes on as
/// a number that names nothing.
fn suffix(cx: &Context<'_, '_>, kind: Naming, number: Digits) -> Option<usize> {
    let text = cx.text;
    let mut end = number.end;
    // `Section 23-2-302`: three numbers are no range, nor are two as unlike as those of `No. 24-1234`.
    let part = |end: usize| {
        let hyphen = char_at(text, end).filter(|&c| is_hyphen(c))?;
        digits(text, end + hyphen.len_utf8())
    };
    if let Some(second) = part(end) {
        let unlike = kind != Naming::Many && number.count == 2 && second.count >= 4;
        let last = part(second.end).or(Some(second).filter(|_| unlike));
        end = last.map_or(end, |last| last.end);
    }
    for _ in 0..3 {
        match char_at(text, end) {
            Some('.') if goes_on(text, end) => {
                let part = digits(text, end + 1)?;
                // `1.500`
                if part.count == 3 {
                    return None;
                }
                end = part.end;
            }
            Some('-') if kind == Naming::Product && goes_on(text, end) => end = digits(text, end + 1)?.end,
            Some(c)
                if is_dash(c)
                    && goes_on(text, end)
                    && matches!(kind, Naming::Always | Naming::Many | Naming::Code) =>
            {
                end = digits(text, end + c.len_utf8())?.end;
            }
            _ => break,
        }
    }
    if goes_on(text, end) {
        return None;
    }
    let lettered = hyphened_letter(text, end);
    if lettered > end && kind != Naming::Product {
        return Some(lettered);
    }
    let letters = token_end(text, end);
    if letters > end
        && (letters - end > 3 || cx.numbers.ordinal_suffixes.prefix(text, end, ends_word).is_some())
    {
        return None;
    }
    Some(letters)
}

/// Where a number that ends at `end` does with a capital behind a hyphen: `Highway 101-A`.
fn hyphened_letter(text: &str, end: usize) -> usize {
    match text.as_bytes().get(end..) {
        Some([b'-', b'A'..=b'Z', ..]) if ends_word(text, end + 2) => end + 2,
        _ => end,
    }
}

/// A flight or train by its carrier's two capitals: `CB 404`.
fn designator(text: &str, at: usize) -> Option<usize> {
    let letters = word_at(text, at)?;
    let capitals = letters.len() == 2 && slice(text, letters).bytes().all(|b| b.is_ascii_uppercase());
    let start = skip_blank(text, letters.end());
    let number =
        digits(text, start).filter(|n| capitals && start > letters.end() && (2..=4).contains(&n.count))?;
    (ends_word(text, number.end) && !goes_on(text, number.end)).then_some(number.end)
}

/// A model of letters and digits after its make: `A380`, `S23`, `X5`.
fn model(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let text = cx.text;
    let mut end = token_end(text, at);
    let token = slice(text, Span::new(at, end));
    if !token.bytes().any(|b| b.is_ascii_digit()) || token.len() > 8 {
        return None;
    }
    if char_at(text, end) == Some('-') && goes_on(text, end) {
        end = token_end(text, end + 1);
    }
    Some(end)
}

/// Whether the number that ends at `end` counts what stands behind it, though a word stands before it that could name.
fn counts(cx: &Context<'_, '_>, tables: &Tables, at: usize, end: usize, capital: bool) -> bool {
    let article = tables.articles.longest_before(cx.text, before_gap(cx.text, at)).is_some();
    let next = next(cx, end);
    if cx.numbers.capitalised_nouns {
        return match next {
            // Another naming word: `Absatz 2 Satz 1`, `Halle 6 Block 2`.
            Next::Capital => tables.naming.longest(cx.text, skip_blank(cx.text, end)).is_none(),
            // `In der Gruppe 5 neue Spieler`, but `die Linie 7 fährt nicht`.
            Next::Word { .. } => {
                let word = skip_blank(cx.text, end);
                let after = skip_blank(cx.text, token_end(cx.text, word));
                article && char_at(cx.text, after).is_some_and(char::is_uppercase)
            }
            _ => false,
        };
    }
    match next {
        Next::Word { plural: true } => !capital || article,
        Next::Word { plural: false } => !capital && article,
        _ => false,
    }
}

/// The end of further numbers: `5, 6 and 7`, `3-5`.
fn others(cx: &Context<'_, '_>, end: usize, law: bool) -> usize {
    let text = cx.text;
    let mut last = end;
    for _ in 0..8 {
        let mut at = last;
        if char_at(text, at) == Some(',') {
            at += 1;
        }
        at = skip_blank(text, at);
        if let Some((_, word)) =
            cx.numbers.between_and.longest(text, at).or_else(|| cx.numbers.to.longest(text, at))
        {
            at = skip_blank(text, word);
        } else if at == last {
            break;
        }
        let Some(number) = digits(text, at).filter(|n| n.count <= 4 && ends_word(text, n.end)) else { break };
        let counted = !law && matches!(next(cx, number.end), Next::Word { plural: true } | Next::Capital);
        if goes_on(text, number.end) || is_amount(cx, number.end) || counted {
            break;
        }
        last = hyphened_letter(text, number.end);
    }
    last
}

/// A road or line: `A 7`, after `die` or `Autobahn`.
fn lettered(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let (_, letter) = tables.letters.longest(text, at)?;
    tables.before_letters.longest_before(text, before_gap(text, at))?;
    let start = skip_blank(text, letter);
    let number = digits(text, start).filter(|n| n.count <= 3 && ends_word(text, n.end))?;
    (!goes_on(text, number.end) && !is_amount(cx, number.end)).then_some((LabelRole::Name, number.end))
}

/// The number of an item in a list: `3. Get enough sleep`, alone at the beginning of its line.
pub(super) fn item(cx: &Context<'_, '_>, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let number = digits(text, at).filter(|n| n.count <= 2)?;
    let begins = matches!(char_before(text, before_gap(text, at)), None | Some('\n' | '\r'));
    // Where a full stop makes an ordinal, `3. Liga` can begin a line.
    let mark =
        char_at(text, number.end).is_some_and(|c| c == ')' || (c == '.' && !cx.language.date.ordinal_dot));
    if !mark {
        return None;
    }
    let word = skip_blank(text, number.end + 1);
    let capital = word > number.end + 1 && char_at(text, word).is_some_and(char::is_uppercase);
    (begins && capital).then_some((LabelRole::Name, number.end))
}

/// The number of a note, alone in its brackets: `[3]`, but not `[20] people`.
pub(super) fn note(cx: &Context<'_, '_>, at: usize) -> Option<(LabelRole, usize)> {
    let number = digits(cx.text, at).filter(|n| n.count <= 3 && char_before(cx.text, at) == Some('['))?;
    char_at(cx.text, number.end).filter(|&c| c == ']')?;
    let after = number.end + 1;
    // `[20] km`
    let unit = read_unit(cx.text, cx.units, skip_blank(cx.text, after)).is_some();
    let counts = noun(cx, after, false).is_some() || is_amount(cx, after) || unit;
    (!counts).then_some((LabelRole::Name, number.end))
}

/// A name with a capital, its number, and what only stands after those of products: `Note 10 Plus`.
fn product(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    char_at(text, at).filter(|c| c.is_uppercase())?;
    // `The 737 Max`
    let word = word_at(text, at).filter(|_| cx.numbers.noun_stops.longest(text, at).is_none())?;
    let start = skip_blank(text, word.end());
    let number =
        digits(text, start).filter(|n| start > word.end() && n.count <= 4 && ends_word(text, n.end))?;
    tables.after_product.longest(text, skip_blank(text, number.end))?;
    (!goes_on(text, number.end)).then_some((LabelRole::Name, number.end))
}

/// A name with a capital and a version that ends in a zero, as no count is written: `Web 2.0`.
fn version(cx: &Context<'_, '_>, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    char_at(text, at).filter(|c| c.is_uppercase())?;
    let word = word_at(text, at).filter(|word| word.len() > 2)?;
    let name = slice(text, word).chars().skip(1).all(char::is_lowercase);
    let start = skip_blank(text, word.end());
    let major = digits(text, start).filter(|n| name && start > word.end() && n.count == 1 && n.value > 0)?;
    let minor = digits(text, major.end + 1).filter(|n| n.count == 1 && n.value == 0)?;
    let dot = char_at(text, major.end) == Some('.') && !cx.style.decimal_comma;
    let alone = !matches!(next(cx, minor.end), Next::Word { plural: true } | Next::Capital | Next::Capitals);
    let free = alone && !goes_on(text, minor.end) && !is_amount(cx, minor.end) && ends_word(text, minor.end);
    let stop = cx.numbers.noun_stops.longest(text, at).is_some()
        || cx.numbers.before.prefix(text, at, |_, end| end == word.end()).is_some();
    (dot && free && !stop).then_some((LabelRole::Name, minor.end))
}

/// The end of a number and year of a court's docket behind its letters: `1 BvR 12/20`.
fn docket(text: &str, letters: usize) -> Option<usize> {
    let number = digits(text, skip_blank(text, letters)).filter(|n| n.count <= 5)?;
    let year = digits(text, number.end + 1).filter(|n| n.count == 2 && ends_word(text, n.end));
    year.filter(|_| char_at(text, number.end) == Some('/')).map(|year| year.end)
}

/// A number that the word behind it makes a name, or the one before it: `787 Dreamliner`, `call 911`.
pub(super) fn number_first(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    let number = digits(text, at).filter(|n| !score::joined_before(text, at) && ends_word(text, n.end))?;
    if let Some((_, end)) = tables.named_after.longest(text, skip_blank(text, number.end)) {
        let end = docket(text, end).unwrap_or(end);
        return Some((if number.count == 5 { LabelRole::Code } else { LabelRole::Name }, end));
    }
    let said = slice(text, Span::new(at, number.end));
    if let Some(end) = called(cx, tables, at, number) {
        return Some((LabelRole::Phone, end));
    }
    if goes_on(text, number.end) || is_amount(cx, number.end) {
        return None;
    }
    // `007`: a counted number has no zeros before it.
    let alone = !char_before(text, before_gap(text, at)).is_some_and(|c| c.is_numeric());
    (alone && number.count >= 3 && said.starts_with("00")).then_some((LabelRole::Code, number.end))
}

/// Whether the number that begins at `at` is called, so that it is no year: `SMS til 1272`, `il 1522`.
pub(super) fn is_called(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    let number = digits(cx.text, at).filter(|n| n.count == 4 && ends_word(cx.text, n.end));
    number.is_some_and(|number| called(cx, tables, at, number).is_some())
}

/// The end of a short number that is called: one in need (`call 911`, `il 118 è arrivato`), any behind a verb of calling
/// (`ring 114`).
fn called(cx: &Context<'_, '_>, tables: &Tables, at: usize, number: Digits) -> Option<usize> {
    let text = cx.text;
    let near = before_gap(text, at);
    let listed = |row: &&&str| {
        after(text, at).starts_with(**row) && ends_word(text, at + row.len()) && at + row.len() >= number.end
    };
    let row = tables.emergency.iter().filter(listed).map(|row| at + row.len()).max();
    let end = row.unwrap_or(number.end);
    if goes_on(text, end) || is_amount(cx, end) {
        return None;
    }
    let what = next(cx, end);
    let alone = matches!(what, Next::End | Next::Closed);
    let dialled = || tables.dials.longest_before(text, near).is_some();
    let told = match row {
        Some(_) => {
            let word = tables.phone_before.longest_before(text, near).is_some_and(|(_, lead)| {
                // `du 14 au 18`
                !char_before(text, skip_gap_back(text, lead)).is_some_and(|c| c.is_ascii_digit())
            }) || dialled();
            let article = || tables.before_emergency.longest_before(text, near).is_some();
            word && !matches!(what, Next::Word { plural: true }) || number.count >= 3 && alone && article()
        }
        None => (3..=6).contains(&number.count) && alone && dialled(),
    };
    told.then_some(end)
}
