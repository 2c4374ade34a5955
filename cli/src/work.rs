//! Documents on all cores, results in the order of the input.
//!
//! One thread reads, one for each core works, the caller writes. Every document takes its place in a [queue](crate::queue)
//! of bounded length before it is worked on, and the caller takes results from that queue in order; so neither many documents
//! nor a slow one at the front make memory grow, and a lone line from a slow pipe goes straight through.

use std::collections::VecDeque;
use std::io;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::args::Input;
use crate::input::{self, Item, Origin, Raw, Trouble};
use crate::panics;
use crate::queue::{Broken, Job, Number, Queue, lock};
use crate::trouble::{self, Outcome};

/// What became of a document: what `make` made of it, or why it could not be read.
pub(crate) type Made<T> = Result<T, Trouble>;

/// How many threads work where the command line does not say.
pub(crate) fn threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Has `make` make something of every document, on all cores, and gives it to `take` in order.
pub(crate) fn each<T: Send + 'static>(
    input: Input,
    make: impl Fn(&Raw) -> Made<T> + Send + Sync + 'static,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    let make = move |item: Result<&Raw, Trouble>| {
        let raw = item?;
        panics::guard(|| make(raw)).unwrap_or_else(|panic| {
            let why = format!("not read, a defect of copydesk ({panic})");
            Err(Trouble::new(raw.origin.clone(), why))
        })
    };
    all(input, threads(), make, None, |made| match made {
        Ok(made) => take(made),
        Err(why) => {
            outcome.troubled = true;
            trouble::report(&why);
            Ok(())
        }
    })?;
    Ok(outcome)
}

/// What becomes of a document that takes too long: a thread cannot be stopped, but it can be left alone.
pub(crate) trait Patience<T>: Send {
    /// After how long a document of so many bytes is given up.
    fn limit(&self, bytes: usize) -> Duration;

    /// Told again and again, each time after twice as long, of a document that is still worked on.
    fn waiting(&self, origin: &Origin, took: Duration);

    /// What there is in place of what would have been made of it.
    fn instead(&self, origin: &Origin, took: Duration) -> T;
}

/// What a thread has taken.
struct Taken<T> {
    running: Running,
    /// What it made of those before.
    made: Vec<(Number, T)>,
    rest: VecDeque<Job>,
}

/// A document that a thread works on.
struct Running {
    number: Number,
    origin: Origin,
    size: usize,
    since: Instant,
    /// After how long it is told of next.
    told: Duration,
}

impl Running {
    fn new(number: Number, raw: &Raw) -> Self {
        Self {
            number,
            origin: raw.origin.clone(),
            size: raw.bytes.len(),
            since: Instant::now(),
            told: FIRST_TOLD,
        }
    }
}

/// What a thread works on; nothing when that was taken from it.
type Slot<T> = Arc<Mutex<Option<Taken<T>>>>;

/// Has `make` make something of every document, or of why it is none, on so many threads, and gives it to `take` in order.
pub(crate) fn all<T: Send + 'static>(
    input: Input,
    threads: usize,
    make: impl Fn(Result<&Raw, Trouble>) -> T + Send + Sync + 'static,
    patience: Option<Box<dyn Patience<T>>>,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<()> {
    let make = Arc::new(make);
    let queue = Arc::new(Queue::new(threads));

    let worker = {
        let (make, queue) = (Arc::clone(&make), Arc::clone(&queue));
        move || {
            let slot = Slot::default();
            let (make, queue, own) = (Arc::clone(&make), Arc::clone(&queue), Arc::clone(&slot));
            thread::spawn(move || {
                let alarm = Alarm(|| queue.broke());
                while work(&queue, &own, |raw| make(Ok(raw))) {}
                drop(alarm);
            });
            slot
        }
    };
    let slots: Vec<Slot<T>> = (0..threads).map(|_| worker()).collect();
    let done = Arc::new(AtomicBool::new(false));
    if let Some(patience) = patience {
        let (queue, done) = (Arc::clone(&queue), Arc::clone(&done));
        thread::spawn(move || watch(&*patience, &queue, slots, worker, &done));
    }
    thread::spawn({
        let queue = Arc::clone(&queue);
        move || {
            let alarm = Alarm(|| queue.end(true));
            input::each(&input, &mut |item: Item| queue.put(item.map_err(|why| make(Err(why)))));
            queue.end(false);
            drop(alarm);
        }
    });

    let outcome = write(&queue, &mut take);
    queue.stop();
    done.store(true, Ordering::Relaxed);
    outcome
}

/// Works on the next documents; false when there are none, or when another thread has taken this one's place.
fn work<T>(queue: &Queue<T>, own: &Mutex<Option<Taken<T>>>, make: impl Fn(&Raw) -> T) -> bool {
    let mut rest = queue.jobs();
    let Some((mut number, mut raw)) = rest.pop_front() else { return false };
    let running = Running::new(number, &raw);
    *lock(own) = Some(Taken { running, made: Vec::with_capacity(rest.len() + 1), rest });
    loop {
        let made = make(&raw);
        let mut slot = lock(own);
        let Some(taken) = slot.as_mut() else { return false };
        taken.made.push((number, made));
        let Some(next) = taken.rest.pop_front() else { break };
        (number, raw) = next;
        taken.running = Running::new(number, &raw);
    }
    let Some(taken) = lock(own).take() else { return false };
    queue.made(taken.made);
    true
}

/// Gives the results to `take`.
fn write<T>(queue: &Queue<T>, take: &mut impl FnMut(T) -> io::Result<()>) -> io::Result<()> {
    let mut results = Vec::new();
    loop {
        let share = queue
            .results(&mut results)
            .map_err(|Broken| io::Error::other("a thread ended too early, a defect of copydesk"))?;
        if results.is_empty() {
            return Ok(());
        }
        results.drain(..).try_for_each(&mut *take)?;
        queue.give(share);
    }
}

/// Calls for help when its thread panics.
struct Alarm<F: Fn()>(F);

impl<F: Fn()> Drop for Alarm<F> {
    fn drop(&mut self) {
        if thread::panicking() {
            (self.0)();
        }
    }
}

/// After how long a document is told of for the first time, and how often is looked whether there is one.
const FIRST_TOLD: Duration = Duration::from_secs(5);
const LOOKED: Duration = Duration::from_millis(50);

/// Gives up what takes too long, with a new thread for the one that is lost to it.
fn watch<T>(
    patience: &dyn Patience<T>,
    queue: &Queue<T>,
    mut slots: Vec<Slot<T>>,
    worker: impl Fn() -> Slot<T>,
    done: &AtomicBool,
) {
    while !done.load(Ordering::Relaxed) {
        thread::sleep(LOOKED);
        for slot in &mut slots {
            let mut taken = lock(slot);
            let Some(Taken { running: now, .. }) = taken.as_mut() else { continue };
            let took = now.since.elapsed();
            if took >= patience.limit(now.size) {
                let Some(mut lost) = taken.take() else { continue };
                drop(taken);
                lost.made.push((lost.running.number, patience.instead(&lost.running.origin, took)));
                queue.put_back(lost.rest);
                queue.made(lost.made);
                *slot = worker();
            } else if took >= now.told {
                now.told *= 2;
                patience.waiting(&now.origin, took);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_that_panics_calls_for_help() {
        let queue = Arc::new(Queue::<u8>::new(1));
        let panicking = thread::spawn({
            let queue = Arc::clone(&queue);
            move || {
                let _alarm = Alarm(|| queue.broke());
                std::panic::resume_unwind(Box::new("a defect"));
            }
        });
        assert!(panicking.join().is_err());
        let outcome = write(&queue, &mut |_| Ok(()));
        assert_eq!(
            outcome.map_err(|error| error.to_string()),
            Err("a thread ended too early, a defect of copydesk".to_owned())
        );
    }
}
