//! Scores of matches and votes: `a 2-2 draw`, `won 6-4, 7-5`, `4:2`.

use crate::cursor::{
    after, before, char_at, char_before, ends_word, is_dash, is_gap, is_hyphen, slice, word_before,
    word_ends_before,
};
use crate::label::LabelRole;
use crate::label::look::{Next, before_gap, digits, goes_on, is_amount, next, skip_blank};
use crate::label::tables::Tables;
use crate::number::Context;
use crate::span::Span;

/// Words before a score in which a verb or noun of matches is looked for.
const WORDS_BEFORE: usize = 9;

/// Words between a score and the noun it describes: `a 2-1 first-leg lead`.
const WORDS_AFTER: usize = 3;

/// Two numbers with a dash or colon between them.
#[derive(Clone, Copy, Debug)]
struct Pair {
    left: u32,
    right: u32,
    colon: bool,
    /// How many digits the right one has.
    width: usize,
    end: usize,
}

/// Whether digits at `at` belong to something that began before: a range, a sum of money, a time.
pub(super) fn joined_before(text: &str, at: usize) -> bool {
    let mut chars = before(text, at).chars().rev();
    let Some(c) = chars.next() else { return false };
    matches!(c, '$' | '€' | '£' | '¥' | '&' | '#' | '+')
        || ((is_dash(c) || matches!(c, '.' | ',' | ':' | '/'))
            && chars.next().is_some_and(|c| !is_gap(c) && !c.is_whitespace() && c != '('))
}

fn pair(text: &str, at: usize) -> Option<Pair> {
    let plain =
        |at| digits(text, at).filter(|n| n.count <= 3 && (n.count == 1 || char_at(text, at) != Some('0')));
    let left = plain(at)?;
    let sign = char_at(text, left.end).filter(|&c| c == ':' || is_dash(c))?;
    let right = digits(text, left.end + sign.len_utf8()).filter(|n| n.count <= 3)?;
    let colon = sign == ':';
    if !colon && right.count > 1 && char_at(text, left.end + sign.len_utf8()) == Some('0') {
        return None;
    }
    Some(Pair { left: left.value, right: right.value, colon, width: right.count, end: right.end })
}

/// `3-to-1`: falling, so that it is no range.
fn odds(cx: &Context<'_, '_>, at: usize) -> Option<usize> {
    let text = cx.text;
    let hyphen = |at: usize| char_at(text, at).filter(|&c| is_hyphen(c)).map(|c| at + c.len_utf8());
    let left = digits(text, at).filter(|n| n.count <= 3)?;
    let ((), to) = cx.numbers.to.longest(text, hyphen(left.end)?)?;
    let right = digits(text, hyphen(to)?).filter(|n| n.count <= 3 && n.value > 0 && n.value < left.value)?;
    let ends = ends_word(text, right.end) && !goes_on(text, right.end) && hyphen(right.end).is_none();
    (ends && !is_amount(cx, right.end)).then_some(right.end)
}

/// `3 a 1`, `2 zu 0`: a score with a word between, where a verb or noun of matches stands before and nothing is counted.
/// More than goals have it right before: `gagne 82 à 75`.
fn worded(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<usize> {
    const GOALS: u32 = 30;
    const POINTS: u32 = 199;
    let text = cx.text;
    let right_before = || tables.score_before.longest_before(text, before_gap(text, at)).is_some();
    let most = if digits(text, at)?.value > GOALS && right_before() { POINTS } else { GOALS };
    let goals = |at| digits(text, at).filter(|n| n.count <= 3 && n.value <= most);
    let blank = |end| Some(skip_blank(text, end)).filter(|&place| place > end);
    let left = goals(at)?;
    let ((), joint) = tables.score_joints.longest(text, blank(left.end)?)?;
    let right = goals(blank(joint)?)?;
    let near = before_gap(text, at);
    let lead = tables.score_leads.longest_before(text, near).map(|((), lead)| before_gap(text, lead));
    let led = |place| tables.score_before.longest_before(text, place).is_some();
    // `von 3 zu 1`, `cayó de 5 a 3`
    let ranged =
        cx.numbers.from.longest_before(text, near).or_else(|| cx.numbers.between.longest_before(text, near));
    let told = match lead {
        Some(lead) => led(lead),
        None => {
            // `Flamengo 3 x 1 Santos`
            let capital = |word: Span| char_at(text, word.start()).is_some_and(char::is_uppercase);
            let named = word_before(text, near).is_some_and(capital)
                && !cx.numbers.capitalised_nouns
                && matches!(next(cx, right.end), Next::Capital | Next::Capitals);
            let falls = left.value >= right.value;
            let verb = || tables.score_verbs.longest_before(text, near).is_some();
            ranged.is_none() && (led(near) || falls && (verb() || named || told(cx, tables, at)))
        }
    };
    let free = ends_word(text, right.end) && !goes_on(text, right.end) && !is_amount(cx, right.end);
    let unit = tables.score_units.longest(text, skip_blank(text, right.end)).is_some();
    (told && free && !unit && after_pair(cx, tables, right.end)).then_some(right.end)
}

impl Pair {
    /// Whether it is no range: those rise.
    fn falls(self) -> bool {
        !self.colon && self.left > self.right
    }

    /// Whether it can be one set of tennis.
    fn is_set(self) -> bool {
        let (most, least) = (self.left.max(self.right), self.left.min(self.right));
        matches!((most, least), (6, 0..=4) | (7, 5..=6))
    }
}

/// A score that begins with its first number.
pub(super) fn read(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<(LabelRole, usize)> {
    let text = cx.text;
    if joined_before(text, at) {
        return None;
    }
    if let Some(end) = odds(cx, at) {
        return Some((LabelRole::Score, end));
    }
    if let Some(end) = tie_break(text, at) {
        return Some((LabelRole::Score, end));
    }
    if let Some(end) = worded(cx, tables, at).or_else(|| slashed_set(cx, tables, at)) {
        return Some((LabelRole::Score, end));
    }
    let pair = pair(text, at)?;
    let end = more(text, pair);
    let compound = char_at(text, end).filter(|&c| is_hyphen(c)).map(|c| end + c.len_utf8());
    if !ends_word(text, end) || goes_on(text, end) || is_amount(cx, end) {
        return None;
    }
    // `3:1-Sieg`, but `3-5-day`.
    if let Some(word) = compound.filter(|&word| char_at(text, word).is_some_and(char::is_alphabetic)) {
        return tables.score_after.prefix(text, word, |_, _| true).map(|_| (LabelRole::Score, end));
    }
    if tables.score_units.longest(text, skip_blank(text, end)).is_some() {
        return (end == pair.end && is_run(cx, tables, pair)).then_some((LabelRole::Score, end));
    }
    let score = if end > pair.end {
        after_pair(cx, tables, end) || described(cx, tables, end)
    } else {
        judge(cx, tables, at, pair)
    };
    score.then_some((LabelRole::Score, end))
}

/// Whether what a falling pair describes is a unit too: `a 10-0 run`, `the 9-2 second favourite`.
fn is_run(cx: &Context<'_, '_>, tables: &Tables, pair: Pair) -> bool {
    let at = skip_blank(cx.text, pair.end);
    let noun = |at| tables.score_after.longest(cx.text, at).is_some();
    let ordinal = || cx.numbers.ordinals.longest(cx.text, at).map(|(_, end)| skip_blank(cx.text, end));
    pair.falls() && (noun(at) || ordinal().is_some_and(noun))
}

/// The end of a third number and of a formation's fourth: `4-4-2`, `10-2-1`, `4-2-3-1`.
fn more(text: &str, pair: Pair) -> usize {
    /// All but the keeper.
    const PLAYERS: u32 = 10;
    let end = third(text, pair);
    let last = char_at(text, end).filter(|&c| is_dash(c) && end == pair.end + 2);
    let last = last.and_then(|c| digits(text, end + c.len_utf8())).filter(|n| ends_word(text, n.end));
    let middle = digits(text, end.saturating_sub(1)).map_or(0, |n| n.value);
    let formation = last.filter(|last| pair.left + pair.right + middle + last.value == PLAYERS);
    formation.map_or(end, |last| last.end)
}

fn third(text: &str, pair: Pair) -> usize {
    let third = char_at(text, pair.end)
        .filter(|&c| is_dash(c) && !pair.colon && pair.left < 100 && pair.right < 100)
        .and_then(|c| digits(text, pair.end + c.len_utf8()))
        .filter(|n| n.count <= 2 && ends_word(text, n.end));
    third.map_or(pair.end, |n| n.end)
}

fn judge(cx: &Context<'_, '_>, tables: &Tables, at: usize, pair: Pair) -> bool {
    sets(cx, at, pair)
        || (pair.colon && half_time(cx.text, at))
        || judge_alone(cx, tables, at, pair)
        || parts_of_score(cx, tables, at, pair)
}

/// The most votes on a side that are read without a word that counts them: `voted 523-46`.
const MOST_VOTES: u32 = 999;

fn judge_alone(cx: &Context<'_, '_>, tables: &Tables, at: usize, pair: Pair) -> bool {
    let text = cx.text;
    let near = before_gap(text, at);
    if tables.never_score.longest_before(text, near).is_some() {
        // `from 7-3 down`, `by a margin of 2-1`: ranges rise.
        let told = || after_pair(cx, tables, pair.end) && told_falling(cx, tables, at);
        return pair.falls() && pair.left <= MOST_VOTES && (described(cx, tables, pair.end) || told());
    }
    if pair.colon {
        // A colon and two digits are a time of day more often than a score.
        let time = pair.width == 2 && pair.left < 25 && pair.right < 60;
        return tables.score_colon
            && pair.width < 3
            && !(pair.width == 2 && pair.right < 10)
            && (!time || described(cx, tables, pair.end) || told(cx, tables, at));
    }
    if described(cx, tables, pair.end) {
        return true;
    }
    // Ranges rise. `50-50` and `24-7` are sayings.
    let falls = pair.left >= pair.right && pair.left <= 20 && tables.score_words;
    let falls = falls && (pair.left != 0 || pair.right == 0);
    let alone = after_pair(cx, tables, pair.end);
    (falls && alone && !is_behind_day(text, tables, at))
        || ((falls || alone) && pair.left <= 199 && pair.right <= 199 && told(cx, tables, at))
        || (alone && pair.falls() && pair.left <= MOST_VOTES && told_falling(cx, tables, at))
        || (alone && pair.left <= 199 && pair.right <= 199 && is_behind_fixture(cx, tables, at))
}

/// Whether the two that play stand right before, with a dash between: `Lens - Strasbourg 1-3`, `AIK–Frölunda 2–5`.
fn is_behind_fixture(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    /// How many words the second of them has: `Nice - Paris SG`, `Lens - Olympique de Marseille`.
    const WORDS: usize = 4;
    let text = cx.text;
    if cx.numbers.capitalised_nouns || is_behind_day(text, tables, at) {
        return false;
    }
    let name = |word: &Span| word.len() > 1 && char_at(text, word.start()).is_some_and(char::is_uppercase);
    let month = |word: Span| {
        let is = |name: &str| slice(text, word).to_lowercase() == name.to_lowercase();
        let dates = &cx.language.date;
        dates.months.iter().chain(dates.months_short).any(|row| is(row.0))
    };
    let mut end = before_gap(text, at);
    let Some(last) = word_before(text, end).filter(|word| end < at && name(word) && !month(*word)) else {
        return false;
    };
    let mut word = last;
    for _ in 0..WORDS {
        let place = before_gap(text, word.start());
        if let Some(dash) = char_before(text, place).filter(|&c| is_dash(c)) {
            let other = word_before(text, before_gap(text, place - dash.len_utf8()));
            return name(&word) && other.is_some_and(|other| name(&other));
        }
        end = place;
        match word_before(text, end).filter(|next| end < word.start() && (name(next) || next.len() <= 3)) {
            Some(next) => word = next,
            None => return false,
        }
    }
    false
}

/// Whether the pair is of a part of the match whose score stands before the parentheses: `2–5 (0–1, 1–2)`,
/// `17-38 (mi-temps : 10-17)`.
fn parts_of_score(cx: &Context<'_, '_>, tables: &Tables, at: usize, own: Pair) -> bool {
    /// How far before it the parenthesis stands, in characters.
    const NEAR: usize = 24;
    let text = cx.text;
    let mut open = at;
    let found = before(text, at).chars().rev().take(NEAR).any(|c| {
        open -= c.len_utf8();
        c == '('
    });
    let outer_end = before_gap(text, open);
    let digit = |c: char| c.is_ascii_digit();
    let score = before(text, outer_end).trim_end_matches(digit);
    let Some(dash) = score.chars().next_back().filter(|&c| is_dash(c)) else { return false };
    let score = before(score, score.len() - dash.len_utf8());
    let start = score.trim_end_matches(digit).len();
    if !found || outer_end - start > 9 || joined_before(text, start) || own.colon {
        return false;
    }
    let within = |outer: &Pair| {
        outer.end == outer_end && !outer.colon && own.left <= outer.left && own.right <= outer.right
    };
    pair(text, start)
        .filter(within)
        .is_some_and(|outer| after_pair(cx, tables, own.end) && judge_alone(cx, tables, start, outer))
}

/// Whether a word before says that two numbers are a score, which could be hours too: `lost 2-4 on Friday night`.
pub(crate) fn is_told(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    pair(cx.text, at).is_some_and(|pair| !pair.colon)
        && read(cx, tables, at).is_some()
        && told(cx, tables, at)
}

/// Whether a day stands right before, whose hours two numbers are: `Mon-Fri 9-5`, `Sundays: 10-4`.
fn is_behind_day(text: &str, tables: &Tables, at: usize) -> bool {
    let near = before_gap(text, at);
    let near = before(text, near).strip_suffix([',', ':', '.']).map_or(near, str::len);
    tables.days_before.longest_before(text, near).is_some()
}

/// Whether what stands after a pair lets it be a score: not a noun that it would count.
fn after_pair(cx: &Context<'_, '_>, tables: &Tables, end: usize) -> bool {
    match next(cx, end) {
        Next::End | Next::Closed | Next::Capitals => true,
        Next::Capital => !cx.numbers.capitalised_nouns,
        // The points of the last game, or how it stood at half-time.
        Next::Other => char_at(cx.text, skip_blank(cx.text, end)) == Some('('),
        // `3-1 ayer por la noche`, `2-4 zaterdagavond`
        Next::Word { .. } => tables.days.prefix(cx.text, skip_blank(cx.text, end), |_, _| true).is_some(),
    }
}

/// Whether one of the next words is a noun of matches that the pair describes.
fn described(cx: &Context<'_, '_>, tables: &Tables, end: usize) -> bool {
    let text = cx.text;
    let mut at = skip_blank(text, end);
    for i in 0..WORDS_AFTER {
        if let Some((_, end)) = tables.score_after.longest(text, at) {
            // `a 2-1 lead`, and not `3-5 lead singers`.
            return i > 0 || !matches!(next(cx, end), Next::Word { plural: true });
        }
        if tables.score_units.longest(text, at).is_some() || cx.numbers.noun_stops.longest(text, at).is_some()
        {
            return false;
        }
        let word = crate::label::look::token_end(text, at);
        let hyphen = char_at(text, word).filter(|&c| is_hyphen(c)).map_or(0, char::len_utf8);
        let gap = skip_blank(text, word);
        if word == at || (hyphen == 0 && gap == word) {
            return false;
        }
        at = if hyphen > 0 { word + hyphen } else { gap };
    }
    false
}

/// Whether a verb or noun of matches stands not far before, in the same sentence.
fn told(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    found_before(cx, tables, at, |end| tables.score_before.longest_before(cx.text, end).is_some())
}

/// The same, or a verb that is common otherwise, for a pair that falls: `the bill passed 68-30`, but `approved for 12-17`.
fn told_falling(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    let text = cx.text;
    found_before(cx, tables, at, |end| {
        tables.score_before.longest_before(text, end).is_some()
            || tables.score_verbs.longest_before(text, end).is_some()
    })
}

/// Whether one of the words before `at` in its sentence is wanted, given where it ends.
fn found_before(cx: &Context<'_, '_>, tables: &Tables, at: usize, wanted: impl Fn(usize) -> bool) -> bool {
    let text = cx.text;
    let mut last = at;
    for end in word_ends_before(text, at).take(WORDS_BEFORE) {
        if wanted(end) {
            return true;
        }
        last = end;
    }
    // `beat No. 6 Wisconsin 75-69`
    let stop = last.checked_sub(1).filter(|_| char_before(text, last) == Some('.'));
    let word = stop.and_then(|stop| word_before(text, stop)).map(|word| word.start());
    let word =
        word.filter(|&word| tables.naming_exact.longest(text, word).is_some_and(|(_, end)| end == last));
    word.is_some_and(|word| word_ends_before(text, word).take(WORDS_AFTER).any(wanted))
}

/// Whether the pair stands in parentheses after another: `38:22 (22:12)`.
fn half_time(text: &str, at: usize) -> bool {
    before(text, at).strip_suffix(" (").is_some_and(|text| {
        let digits = text.bytes().rev().take(4).take_while(|&b| b.is_ascii_digit() || b == b':').count();
        pair(text, text.len() - digits).is_some_and(|pair| pair.colon)
    })
}

/// Whether the pair and the one beside it are sets of tennis: `6-4, 7-5`.
fn sets(cx: &Context<'_, '_>, at: usize, own: Pair) -> bool {
    if !own.is_set() || own.colon {
        return false;
    }
    let text = cx.text;
    // `6-4, 7-5`, `6-4 y 7-5`
    let joint = |end: usize| {
        let place = skip_blank(text, end + usize::from(after(text, end).starts_with(',')));
        let and = cx.numbers.and.longest(text, place).map(|((), end)| skip_blank(text, end));
        (place > end).then(|| and.unwrap_or(place))
    };
    let later =
        joint(past_tie_break(text, own.end)).and_then(|next| pair(text, next)).is_some_and(Pair::is_set);
    let earlier = || {
        let place = before_gap(text, at);
        let word = word_before(text, place).map(|word| word.start());
        let word =
            word.filter(|&word| cx.numbers.and.longest(text, word).is_some_and(|(_, end)| end == place));
        let end = word.map_or(place, |word| before_gap(text, word));
        let end = before(text, end).strip_suffix(',').map_or(end, str::len);
        end < at && set_before(before(text, end)).is_some()
    };
    later || earlier()
}

/// A set of tennis with a slash behind a word of matches and with another one beside it, so that it is neither a day nor a
/// fraction: `venceu por 6/4, 3/6 e 7/5`.
fn slashed_set(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> Option<usize> {
    /// The most sets of a match.
    const MOST: usize = 5;
    let text = cx.text;
    let own = slashed(text, at)?;
    let joint = |end: usize| {
        let place = skip_blank(text, end + usize::from(after(text, end).starts_with(',')));
        let and = cx.numbers.and.longest(text, place).map(|((), end)| skip_blank(text, end));
        Some(and.unwrap_or(place)).filter(|_| place > end)
    };
    let earlier = |at: usize| {
        let place = before_gap(text, at);
        let word = word_before(text, place).map(|word| word.start());
        let word =
            word.filter(|&word| cx.numbers.and.longest(text, word).is_some_and(|(_, end)| end == place));
        let end = word.map_or(place, |word| before_gap(text, word));
        let end = before(text, end).strip_suffix(',').map_or(end, str::len);
        slashed_before(before(text, end)).filter(|_| end < at)
    };
    let mut first = at;
    for _ in 1..MOST {
        let Some(start) = earlier(first) else { break };
        first = start;
    }
    let later = || joint(past_tie_break(text, own)).is_some_and(|next| slashed(text, next).is_some());
    let led = tables.score_before.longest_before(text, before_gap(text, first)).is_some();
    (led && (first < at || later())).then_some(own)
}

/// The end of a set of tennis with a slash at `at`.
fn slashed(text: &str, at: usize) -> Option<usize> {
    let left = digits(text, at).filter(|n| n.count == 1 && char_at(text, n.end) == Some('/'))?;
    let right = digits(text, left.end + 1).filter(|n| n.count == 1)?;
    let set = Pair { left: left.value, right: right.value, colon: false, width: 1, end: right.end };
    (set.is_set() && ends_word(text, set.end) && !goes_on(text, set.end)).then_some(set.end)
}

/// Where the set with a slash begins that a text ends with, before the points of its tie-break or without them.
fn slashed_before(text: &str) -> Option<usize> {
    let points = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | ':');
    let inner = text.strip_suffix(')').map(|text| text.trim_end_matches(points));
    let bracket = inner.filter(|inner| text.len() - inner.len() <= LONGEST_TIE_BREAK + 1);
    let text = bracket.and_then(|inner| inner.strip_suffix(" (")).unwrap_or(text);
    let start = text.len().checked_sub(3)?;
    slashed(text, start).filter(|&end| end == text.len() && !joined_before(text, start)).map(|_| start)
}

/// Whether sets that could be days are told to be sets: `venceu por 6/2 e 6/3`.
pub(super) fn is_set_and_day(cx: &Context<'_, '_>, tables: &Tables, at: usize) -> bool {
    !joined_before(cx.text, at) && slashed_set(cx, tables, at).is_some()
}

/// The place after the points of a tie-break in brackets: `7-6 (4)`, `6-7 (4/7)`.
fn past_tie_break(text: &str, end: usize) -> usize {
    let points = |c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | ':');
    let closed = after(text, end).strip_prefix(" (").and_then(|inner| {
        let points = inner.chars().take(LONGEST_TIE_BREAK).take_while(|&c| points(c)).count();
        inner.get(points..)?.starts_with(')').then_some(end + points + 3)
    });
    closed.unwrap_or(end)
}

/// The most characters that the points of a tie-break have: `16/18`.
const LONGEST_TIE_BREAK: usize = 5;

/// The set of tennis that a text ends with, before the points of its tie-break or without them.
fn set_before(text: &str) -> Option<Pair> {
    let plain = |c: char| c.is_ascii_digit() || is_dash(c);
    let inner = text
        .strip_suffix(')')
        .map(|text| text.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '/' | '-' | ':')));
    let bracket = inner.filter(|inner| text.len() - inner.len() <= LONGEST_TIE_BREAK + 1);
    let text = bracket.and_then(|inner| inner.strip_suffix(" (")).unwrap_or(text);
    let start = text.trim_end_matches(plain).len();
    let set = (text.len() - start <= 5).then(|| pair(text, start)).flatten()?;
    (set.is_set() && set.end == text.len()).then_some(set)
}

/// The points of a tie-break with a slash, which are no fraction: `6-7 (4/7)`.
fn tie_break(text: &str, at: usize) -> Option<usize> {
    let set = before(text, at).strip_suffix(" (").and_then(set_before)?;
    let left = digits(text, at).filter(|n| n.count <= 2 && set.left.abs_diff(set.right) == 1)?;
    let right = char_at(text, left.end).filter(|&c| c == '/').and_then(|_| digits(text, left.end + 1))?;
    (right.count <= 2 && after(text, right.end).starts_with(')')).then_some(right.end)
}
