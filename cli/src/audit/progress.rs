//! How far a run is, on standard error: a bar on a terminal, else a line now and then.

#![allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "rates for people")]

use std::io::{self, IsTerminal as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::audit::summary::{bytes, count};
use crate::trouble;

/// How long after the start the first line comes; each next one after twice the time, but at least once in [`RARELY`].
const SOON: Duration = Duration::from_secs(2);
const RARELY: Duration = Duration::from_secs(60);

/// How often the numbers of the bar change.
const OFTEN: Duration = Duration::from_millis(200);

/// What is known of how far a run is.
#[derive(Debug)]
struct Done {
    begun: Instant,
    /// The bytes of the inputs as they are on the disk, where that is known.
    all: Option<u64>,
    documents: AtomicU64,
    bytes: AtomicU64,
    /// Of `all`.
    consumed: AtomicU64,
}

/// Shows how far a run is until it is dropped.
#[derive(Debug)]
pub(crate) struct Progress {
    done: Arc<Done>,
    bar: Option<ProgressBar>,
    shown: Instant,
    /// Whether it is over, which ends the thread that prints lines.
    over: Arc<(Mutex<bool>, Condvar)>,
}

impl Progress {
    /// Begins; nothing is shown when it is to be quiet.
    pub(crate) fn new(quiet: bool, all: Option<u64>) -> Self {
        let done = Arc::new(Done {
            begun: Instant::now(),
            all: all.filter(|&all| all > 0),
            documents: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            consumed: AtomicU64::new(0),
        });
        let over = Arc::new((Mutex::new(false), Condvar::new()));
        let terminal = io::stderr().is_terminal();
        if !quiet && !terminal {
            let (done, over) = (Arc::clone(&done), Arc::clone(&over));
            thread::spawn(move || print_lines(&done, &over));
        }
        let bar = (!quiet && terminal).then(|| {
            let bar = ProgressBar::with_draw_target(done.all, ProgressDrawTarget::stderr());
            let template =
                if done.all.is_some() { "{wide_bar} {percent:>3} %\n{msg}" } else { "{spinner} {msg}" };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.enable_steady_tick(OFTEN);
            bar
        });
        Self { shown: done.begun, done, bar, over }
    }

    /// Counts a document, which came when `consumed` bytes of the inputs had been read.
    pub(crate) fn step(&mut self, bytes: u64, consumed: u64) {
        self.done.documents.fetch_add(1, Ordering::Relaxed);
        self.done.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.done.consumed.fetch_max(consumed, Ordering::Relaxed);
        if let Some(bar) = &self.bar
            && self.shown.elapsed() >= OFTEN
        {
            self.shown = Instant::now();
            bar.set_position(self.done.consumed.load(Ordering::Relaxed));
            bar.set_message(self.done.line());
        }
    }

    /// Something that prints a message above the bar.
    pub(crate) fn printer(&self) -> impl Fn(&str) + Send + Sync + 'static {
        let bar = self.bar.clone();
        move |message| match &bar {
            Some(bar) => bar.suspend(|| trouble::report(&message)),
            None => trouble::report(&message),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        *self.over.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.over.1.notify_all();
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn print_lines(done: &Done, over: &(Mutex<bool>, Condvar)) {
    let mut wait = SOON;
    let mut ended = over.0.lock().unwrap_or_else(PoisonError::into_inner);
    while !*ended {
        let (lock, timeout) = over.1.wait_timeout(ended, wait).unwrap_or_else(PoisonError::into_inner);
        ended = lock;
        if timeout.timed_out() && !*ended {
            trouble::report(&done.line());
            wait = (wait * 2).min(RARELY);
        }
    }
}

impl Done {
    /// `12,000 documents · 40.1 MB · 5,000 documents/s · 16.7 MB/s · 3 minutes left`.
    fn line(&self) -> String {
        let (documents, read) = (self.documents.load(Ordering::Relaxed), self.bytes.load(Ordering::Relaxed));
        let seconds = self.begun.elapsed().as_secs_f64().max(0.001);
        let each = |n: u64| n as f64 / seconds;
        let mut line = format!(
            "{} documents · {} · {:.0} documents/s · {}/s",
            count(documents),
            bytes(read as f64),
            each(documents),
            bytes(each(read))
        );
        let consumed = self.consumed.load(Ordering::Relaxed);
        if let Some(all) = self.all.filter(|_| consumed > 0) {
            let left = all.saturating_sub(consumed) as f64 / each(consumed);
            // Files grow while they are read, and a pipe is of any length.
            if let Ok(left) = Duration::try_from_secs_f64(left) {
                line.push_str(&format!(" · {} left", HumanDuration(left)));
            }
        }
        line
    }
}
