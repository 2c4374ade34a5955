//! That nothing grows faster than its text: texts that repeat are read at two lengths, and the steps counted that it takes.
//!
//! What is quadratic has to look at something again for each time that something else stands there, and so is quadratic on a
//! text that repeats. Steps are exact and the same on every machine, so that no clock is asked. Who counts them, and what a step is, is the program's
//! to say: [`count_with`].

use std::sync::OnceLock;

use copydesk::decode::Hint;
use copydesk::normalize::{Preset, normalize};
use copydesk::quote::Style;
use copydesk::{Document, Locale, OffsetUnit, Parser, decode, repair};

/// How many steps the program has taken.
pub type Counter = fn() -> u64;

/// The ways into the library that take a text, in the order that [`Doors::measure`] gives their steps.
pub const DOORS: [&str; 10] = [
    "parse",
    "audit",
    "write JSON",
    "read JSON",
    "rewrite",
    "normalize",
    "offsets",
    "repair",
    "decode",
    "guess",
];

/// How often each way in reads its text at most: what was rewritten is read again until it reads as before, so that a longer
/// text, in which more can be misread, may take so many times as much a byte, and no more.
pub const READINGS: [u64; DOORS.len()] = [1, 1, 1, 1, 9, 1, 1, 1, 1, 1];

/// Every language with tables, some of their regions, some without tables, and none told.
pub const LOCALES: [Option<&str>; 20] = [
    Some("en"),
    Some("de"),
    Some("fr"),
    Some("es"),
    Some("it"),
    Some("pt"),
    Some("nl"),
    None,
    Some("en-IN"),
    Some("de-CH"),
    Some("fr-CA"),
    Some("es-MX"),
    Some("pt-BR"),
    Some("en-GB"),
    Some("sv"),
    Some("nb"),
    Some("da"),
    Some("pl"),
    Some("cs"),
    Some("und"),
];

/// What the ways in need, built once.
#[derive(Debug)]
pub struct Doors {
    parser: Parser,
    style: Style,
    counter: Counter,
}

impl Doors {
    /// The ways in, whose steps this counts.
    ///
    /// # Panics
    ///
    /// Never.
    pub fn new(counter: Counter) -> Self {
        let builder = Parser::builder().reference_date("2024-02-06").expect("a date");
        Self { parser: builder.build(), style: Style::of("de").expect("a tag"), counter }
    }

    fn steps<T>(&self, run: impl FnOnce() -> T) -> (u64, T) {
        let before = (self.counter)();
        let result = run();
        ((self.counter)() - before, result)
    }

    /// The steps that each way in takes.
    pub fn measure(&self, text: &str, locale: Option<&Locale>) -> [u64; DOORS.len()] {
        let (parse, document) = self.steps(|| self.parser.parse_as(text, locale, None));
        let (audit, _) = self.steps(|| document.audit());
        let (write, json) = self.steps(|| serde_json::to_string(&document).unwrap_or_default());
        let (read, _) = self.steps(|| serde_json::from_str::<Document<'_>>(&json).is_ok());
        let (rewrite, _) = self.steps(|| self.parser.rewrite_quotes_as(text, locale, &self.style).text.len());
        let (clean, _) = self.steps(|| normalize(text, &Preset::Ascii.options()).text.len());
        let (offsets, _) = self.steps(|| document.with_offsets(OffsetUnit::Utf16).mentions.len());
        let (repaired, _) = self.steps(|| repair(text, &repair::Options::default()).text.len());
        let (utf8, _) = self.steps(|| decode(text.as_bytes(), &Hint::default()).text.len());
        // In an encoding that is to be guessed, and of which not every byte is right.
        let mut bytes = encoded(text);
        bytes.push(0xFF);
        let (guess, _) = self.steps(|| decode(&bytes, &Hint::default()).text.len());
        [parse, audit, write, read, rewrite, clean, offsets, repaired, utf8, guess]
    }
}

/// The text in Windows-1252, characters that it has not left out.
fn encoded(text: &str) -> Vec<u8> {
    text.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect()
}

/// A text that repeats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// What stands before.
    pub prefix: String,
    /// What stands again and again; not empty.
    pub period: String,
    /// What stands behind.
    pub suffix: String,
}

impl Pattern {
    /// The pattern as a text of at most so many bytes, or of one period.
    pub fn text(&self, length: usize) -> String {
        let around = self.prefix.len() + self.suffix.len();
        let times = length.saturating_sub(around) / self.period.len();
        [&*self.prefix, &self.period.repeat(times.max(1)), &self.suffix].concat()
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} ({:?})* {:?}", self.prefix, self.period, self.suffix)
    }
}

static COUNTER: OnceLock<Counter> = OnceLock::new();

/// Tells [`check_bytes`] who counts the steps, before the first check.
pub fn count_with(counter: Counter) {
    COUNTER.get_or_init(|| counter);
}

/// The longest period: a few words.
const LONGEST: usize = 100;

/// The pattern that bytes tell, how long its shorter text is, and its locale.
fn pattern(input: &[u8]) -> Option<(Pattern, usize, Option<&'static str>)> {
    let (&[settings, around], rest) = input.split_first_chunk()?;
    let text = String::from_utf8_lossy(rest);
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let start = floor(usize::from(around % 16));
    let end = floor((start + LONGEST).min(text.len() - floor(usize::from(around / 16)).min(text.len())));
    let period = text.get(start..end).filter(|period| !period.is_empty())?;
    let pattern = Pattern {
        prefix: text[..start].to_owned(),
        period: period.to_owned(),
        suffix: text[end..floor((end + 16).min(text.len()))].to_owned(),
    };
    let length = if settings >= 200 { 1024 } else { 400 };
    Some((pattern, length, LOCALES[usize::from(settings) % LOCALES.len()]))
}

/// Checks the pattern that bytes tell: two that say the locale and how much stands around what repeats, and text. Where
/// nobody counts, that its texts can be read.
///
/// # Panics
///
/// Where a way in takes more than 1.05 times the power of steps in a text of four times the length, and in longer ones
/// too.
pub fn check_bytes(input: &[u8]) {
    static BUILT: OnceLock<Doors> = OnceLock::new();
    let Some((pattern, length, tag)) = pattern(input) else { return };
    let counter = COUNTER.get().copied();
    let doors = BUILT.get_or_init(|| {
        let doors = Doors::new(counter.unwrap_or(|| 0));
        // What is built with the first text that needs it is not to be counted.
        for tag in LOCALES {
            doors.measure("The 7 km of “May 5” – â€œ", locale(tag).as_ref());
        }
        doors
    });
    check(&|text| doors.measure(text, locale(tag).as_ref()), &pattern, length, tag.unwrap_or("none told"));
}

fn locale(tag: Option<&str>) -> Option<Locale> {
    tag.map(|tag| tag.parse().expect("a tag"))
}

/// How many times longer texts are measured too, one after the other, and how many ten thousandths more a byte at four times
/// the length no bound explains there: what is steeper is found without longer texts, which cost much.
const LONGER: [(usize, u64); 3] = [(4, u64::MAX), (16, 20_000), (64, u64::MAX)];

/// That no way in is steeper in a pattern at a length, and at those of [`LONGER`], and takes more a byte in the end than its
/// readings explain: a look that is bounded is steep only until its bound, what is decided by a length is so at one of
/// them, and where a text's periods and the blocks of a table drift apart it takes the longest until they have met.
fn check(measure: &dyn Fn(&str) -> [u64; DOORS.len()], pattern: &Pattern, length: usize, told: &str) {
    let first = steeper(measure, pattern, length);
    let mut found = first.clone();
    for (times, sure) in LONGER {
        if found.is_empty() {
            return;
        }
        let longer = steeper(measure, pattern, length * times);
        found =
            longer.into_iter().filter(|(door, ..)| found.iter().any(|(other, ..)| other == door)).collect();
        if found.iter().any(|&(_, short, long)| grows(short, long, sure)) {
            break;
        }
    }
    found.retain(|&(door, _, long)| {
        first.iter().any(|&(other, short, _)| other == door && grows(short, long, 10_000 * READINGS[door]))
    });
    if let Some((door, short, long)) = found.first() {
        panic!("{} of {pattern} in {told}: {short:?} and {long:?} bytes and steps", DOORS[*door]);
    }
}

/// Ten thousandths more a byte at four times the length: 4^0.05.
const STEEP: u64 = 10_718;

type Measured = (usize, u64);

/// Whether the second takes more a byte than so many ten thousandths of the first.
fn grows((short, few): Measured, (long, many): Measured, times: u64) -> bool {
    let product = |length: usize, steps: u64, times: u64| {
        u128::try_from(length).expect("a length") * u128::from(steps) * u128::from(times)
    };
    product(short, many, 10_000) > product(long, few, times)
}

/// The ways in that take more for each byte of a text of four times the length, by [`STEEP`] and more.
fn steeper(
    measure: &dyn Fn(&str) -> [u64; DOORS.len()],
    pattern: &Pattern,
    length: usize,
) -> Vec<(usize, Measured, Measured)> {
    let texts = [pattern.text(length), pattern.text(length * 4)];
    if texts[1].len() < texts[0].len() * 3 {
        return Vec::new();
    }
    let [short, long] = texts.each_ref().map(|text| measure(text));
    (0..DOORS.len())
        .map(|door| (door, (texts[0].len(), short[door]), (texts[1].len(), long[door])))
        .filter(|&(_, short, long)| grows(short, long, STEEP))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fires;

    fn repeated(period: &str) -> Pattern {
        Pattern { prefix: "(".to_owned(), period: period.to_owned(), suffix: "km".to_owned() }
    }

    fn steps(door: usize, of: impl Fn(u64) -> u64) -> impl Fn(&str) -> [u64; DOORS.len()] {
        move |text| std::array::from_fn(|i| if i == door { of(text.len() as u64) } else { text.len() as u64 })
    }

    #[test]
    fn a_text_is_as_long_as_told_and_repeats() {
        let pattern = repeated("1 ");
        assert_eq!(pattern.text(9), "(1 1 1 km");
        assert_eq!(pattern.text(10), "(1 1 1 km");
        assert_eq!(pattern.text(0), "(1 km");
        assert_eq!(pattern.to_string(), r#""(" ("1 ")* "km""#);
    }

    #[test]
    fn bytes_tell_a_pattern() {
        let (told, length, tag) = pattern(b"\x01\x13ab 1 km,").unwrap();
        assert_eq!(told, Pattern { prefix: "ab ".into(), period: "1 km".into(), suffix: ",".into() });
        assert_eq!((length, tag), (400, Some("de")));
        assert_eq!(pattern(b"\0\0"), None);
        assert_eq!(pattern("\0\u{1}é".as_bytes()).unwrap().0.period, "é");
        let long = pattern(&[b"\0\0".as_slice(), &[b'x'; 500]].concat()).unwrap().0;
        assert_eq!((long.period.len(), long.suffix.len()), (LONGEST, 16));
    }

    #[test]
    fn bytes_tell_the_patterns_that_they_told() {
        let told = |bytes: &[u8]| format!("{:?}", pattern(bytes));
        assert_eq!(crate::random::sum_of(300, 150, told), 16_874_630_176_399_296_330);
        let length = |settings: u8| pattern(&[settings, 0, b'x']).unwrap().1;
        assert_eq!((length(199), length(200), length(255)), (400, 1024, 1024));
        assert_eq!(encoded("aé\u{FF}\u{100}€b"), b"a\xE9\xFFb");
    }

    #[test]
    fn what_takes_more_a_byte_than_allowed_is_steeper() {
        // 4 times the length, of which each byte takes 1.0718 times as much at most.
        assert!(!grows((100, 10_000), (400, 42_872), STEEP));
        assert!(grows((100, 10_000), (400, 42_873), STEEP));
        assert!(
            !grows((1, 1), (2, 2), 10_000) && grows((1, 1), (2, 3), 10_000) && !grows((1, 1), (2, 3), 15_000)
        );
        let found = |of: fn(u64) -> u64, length: usize| {
            let found = steeper(&steps(3, of), &repeated("5 km "), length);
            found
                .into_iter()
                .map(|(door, (short, few), (long, many))| (door, short, few, long, many))
                .collect::<Vec<_>>()
        };
        assert_eq!(found(|n| n * n, 400), [(3, 398, 398 * 398, 1598, 1598 * 1598)]);
        assert_eq!(found(|n| 7 * n, 400), []);
        // Too short for the period to stand there more often.
        assert_eq!(found(|n| n * n, 3), []);
        // Once and then twice are less than three times the length.
        assert_eq!(found(|n| n * n, 4), []);
    }

    #[test]
    fn what_is_quadratic_fires_and_what_is_bounded_does_not() {
        let check = |of: fn(u64) -> u64| check(&steps(4, of), &repeated("5 km "), 400, "en");
        check(|n| 1000 * n);
        check(|n| 1000 * n + n * n.min(600));
        check(|n| 90 * n + 100_000);
        // Periods and blocks that drift apart until the text has some 20 kB.
        check(|n| 1000 * n + n * n.min(20_000) / 10);
        assert!(fires(|| check(|n| n * n)).starts_with("rewrite of \"(\" (\"5 km \")* \"km\" in en"));
        // So many readings are explained, more are not.
        check(|n| n * u64::from(n.ilog2() - 7));
        fires(|| check(|n| n * u64::from(n.ilog2() - 7).pow(2)));
        // What is dear besides hides it in short texts only.
        let hidden = steps(0, |n| 400 * n + n * n / 10);
        fires(|| super::check(&hidden, &repeated("5 km "), 1024, "en"));
    }

    #[test]
    fn every_way_in_is_measured() {
        fn ticks() -> u64 {
            use std::sync::atomic::{AtomicU64, Ordering};
            static TICKS: AtomicU64 = AtomicU64::new(0);
            TICKS.fetch_add(1, Ordering::Relaxed)
        }
        let doors = Doors::new(ticks);
        assert_eq!(doors.measure("“It was 5 km,” said Anna Kline.", None), [1; DOORS.len()]);
        check_bytes("\0\0“5 km” ".as_bytes());
        check_bytes(b"");
    }
}
