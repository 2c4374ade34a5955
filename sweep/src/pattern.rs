//! Texts that repeat: a prefix, one to three tokens again and again, a suffix. What is quadratic in the parser is so on
//! one of them, since it has to look at something again for each time that something else stands there.

use copydesk_oracles::growth::Pattern;

use crate::tokens::Group;

/// What stands between tokens that are not written together or with a blank.
const SEPARATORS: &[&str] = &[
    "\n", "\n\n", "\r\n", ", ", ". ", "; ", ": ", "-", "–", "/", "\u{A0}", "\u{202F}", "\t", " (", "(", ") ",
];

/// The pattern of a number, which is one of these tokens' in its `turn`; always the same for the same seed. In every
/// other turn its period begins with the next of all tokens, mostly beside a figure, since most that is read at all has one;
/// the other tokens are figures or come from a group chosen by lot.
pub fn by_lot(
    seed: u64,
    number: u64,
    turn: u64,
    own: &[&Group],
    common: &[&Group],
    figures: &Group,
) -> Pattern {
    let mut lot = Lot(seed ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
    let all: usize = own.iter().chain(common).map(|group| group.tokens.len()).sum();
    let first = turn.is_multiple_of(2).then(|| nth(own, common, spread(turn / 2, all as u64) as usize));
    let any = |lot: &mut Lot| {
        let groups = if own.is_empty() || lot.below(5) < 2 { common } else { own };
        let tokens = match lot.below(4) {
            0 => &figures.tokens,
            _ => &groups[lot.below(groups.len())].tokens,
        };
        tokens[lot.below(tokens.len())].as_str()
    };
    let mut period = String::new();
    for i in 0..[1, 2, 2, 2, 3, 3][lot.below(6)] {
        let token = match (i, first) {
            (0, Some(first)) => first,
            (1, Some(_)) if lot.below(5) < 3 => &figures.tokens[lot.below(figures.tokens.len())],
            _ => any(&mut lot),
        };
        period.push_str(token);
        period.push_str(match lot.below(10) {
            0..3 => "",
            3..8 => " ",
            _ => SEPARATORS[lot.below(SEPARATORS.len())],
        });
    }
    let mut prefix = String::new();
    for _ in 0..[0, 0, 1, 2][lot.below(4)] {
        prefix.push_str(any(&mut lot));
        prefix.push_str(["", " "][lot.below(2)]);
    }
    let suffix = if lot.below(4) == 0 { any(&mut lot).to_owned() } else { String::new() };
    Pattern { prefix, period, suffix }
}

/// The place in its turn of so many, each once before any again, and those of a few turns far from each other: a part of a
/// sweep has something of every table.
fn spread(turn: u64, all: u64) -> u64 {
    // All divided by the golden ratio, and up to what has no divisor in common with it.
    let mut step = (all * 618 / 1000).max(1);
    while divisor(step, all) > 1 {
        step += 1;
    }
    (turn % all) * step % all
}

/// The greatest common divisor.
fn divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

/// The token of a number among all.
fn nth<'g>(own: &[&'g Group], common: &[&'g Group], mut number: usize) -> &'g str {
    for group in own.iter().chain(common) {
        match group.tokens.get(number) {
            Some(token) => return token,
            None => number -= group.tokens.len(),
        }
    }
    unreachable!("the number is below how many there are")
}

/// Random numbers that are the same everywhere: SplitMix64.
struct Lot(u64);

impl Lot {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn group(tokens: &[&str]) -> Group {
        Group { name: String::new(), tokens: tokens.iter().map(ToString::to_string).collect() }
    }

    #[test]
    fn every_token_has_its_turn_and_a_number_its_pattern() {
        let (own, common) = (group(&["a", "b", "c"]), group(&["d", "e"]));
        let pattern = |number| by_lot(7, number, number, &[&own], &[&common], &group(&["1"]));
        let firsts: BTreeSet<char> =
            (0..5).filter_map(|turn| pattern(turn * 2).period.chars().next()).collect();
        assert_eq!(firsts, BTreeSet::from(['a', 'b', 'c', 'd', 'e']));
        assert_eq!(pattern(11), pattern(11));
        assert!((0..100).any(|number| pattern(number) != pattern(11)));
    }
}
