//! How whole documents stand to the yardsticks, how time grows with the text, and what a second thread brings.
//!
//! `cargo bench -p copydesk-benches --bench ratio`. What is compared is measured in turns, and of each the fastest turn
//! counts, so that a machine with other work to do changes both alike.
#![allow(clippy::expect_used, reason = "a benchmark that cannot read its texts has nothing to measure")]
#![allow(clippy::float_arithmetic, reason = "ratios of times")]

#[allow(dead_code, reason = "shared with the other benchmarks")]
mod texts;
mod yardsticks;

use std::hint::black_box;
use std::time::{Duration, Instant};

use copydesk::Parser;
use yardsticks::{Regex, Words};

/// How often each is measured.
const TURNS: usize = 15;

fn main() {
    let parser = Parser::default();
    let (regex, words) = (Regex::default(), Words::default());
    println!("MB/s         document     regex  aho-corasick   times regex  times aho-corasick");
    for language in ["en", "de", "fr", "ru"] {
        let text = texts::repeat(&texts::of_language(language));
        let [parsed, searched, found] =
            fastest([&mut || parser.parse(&text).mentions.len(), &mut || regex.count(&text), &mut || {
                words.count(&text)
            }]);
        let speed = |time: Duration| text.len() as f64 / 1e6 / time.as_secs_f64();
        let times = |other: Duration| other.as_secs_f64() / parsed.as_secs_f64();
        println!(
            "{language:<12} {:>8.1}  {:>8.1}  {:>12.1}  {:>12.2}  {:>18.2}",
            speed(parsed),
            speed(searched),
            speed(found),
            times(searched),
            times(found),
        );
    }

    let text = texts::repeat(&texts::of_language("en"));
    let ten = text.repeat(10);
    let (line, ten_lines) = (text.replace('\n', " "), ten.replace('\n', " "));
    let [all, part, one, one_part] = fastest([
        &mut || parser.parse(&ten).mentions.len(),
        &mut || parser.parse(&text).mentions.len(),
        &mut || parser.parse(&ten_lines).mentions.len(),
        &mut || parser.parse(&line).mentions.len(),
    ]);
    println!("ten times the text takes {:.2} times as long", all.as_secs_f64() / part.as_secs_f64());
    println!("as one paragraph {:.2} times", one.as_secs_f64() / one_part.as_secs_f64());

    let [alone, two] = fastest([&mut || parser.parse(&text).mentions.len(), &mut || {
        std::thread::scope(|scope| {
            let threads = [(), ()].map(|()| scope.spawn(|| parser.parse(&text).mentions.len()));
            threads.map(|thread| thread.join().expect("a thread")).iter().sum()
        })
    }]);
    println!("two threads read {:.2} times as much as one", 2.0 * alone.as_secs_f64() / two.as_secs_f64());
}

/// The fastest time of each, measured in turns.
fn fastest<const N: usize>(mut works: [&mut dyn FnMut() -> usize; N]) -> [Duration; N] {
    let mut times = [Duration::MAX; N];
    for _ in 0..TURNS {
        for (work, time) in works.iter_mut().zip(&mut times) {
            let start = Instant::now();
            black_box(work());
            *time = start.elapsed().min(*time);
        }
    }
    times
}
