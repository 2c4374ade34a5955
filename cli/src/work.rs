//! Documents on all cores, results in the order of the input.
//!
//! One thread reads, one for each core works, the caller writes. Every document takes its place in a queue of bounded
//! length before it is worked on, and the caller takes results from that queue in order; so neither many documents nor a
//! slow one at the front make memory grow, and a lone line from a slow pipe goes straight through.

use std::io;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::args::Input;
use crate::input::{self, Item, Origin, Raw, Trouble};
use crate::panics;
use crate::trouble::{self, Outcome};

/// How many documents may wait for each thread.
const WAITING: usize = 16;

/// How many bytes of documents may be under way before reading pauses; one document alone may have more.
const UNDER_WAY: usize = 32 << 20;

/// What became of a document: what `make` made of it, or why it could not be read.
pub(crate) type Made<T> = Result<T, Trouble>;

/// A document and where its result goes.
type Job<T> = (Raw, SyncSender<T>);

/// A place in the queue of results, with the bytes that it keeps from others.
struct Place<T> {
    result: Receiver<T>,
    size: usize,
}

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

/// A document that a thread works on.
struct Running<T> {
    origin: Origin,
    size: usize,
    since: Instant,
    result: SyncSender<T>,
    /// After how long it is told of next.
    told: Duration,
}

/// What a thread works on; nothing when that was taken from it.
type Slot<T> = Arc<Mutex<Option<Running<T>>>>;

/// Has `make` make something of every document, or of why it is none, on so many threads, and gives it to `take` in order.
pub(crate) fn all<T: Send + 'static>(
    input: Input,
    threads: usize,
    make: impl Fn(Result<&Raw, Trouble>) -> T + Send + Sync + 'static,
    patience: Option<Box<dyn Patience<T>>>,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<()> {
    let make = Arc::new(make);
    let budget = Arc::new(Budget::default());
    let (jobs, queue) = channel::<Job<T>>();
    let queue = Arc::new(Mutex::new(queue));
    let (places, results) = sync_channel::<Place<T>>(threads * WAITING);

    let worker = {
        let make = Arc::clone(&make);
        move || {
            let slot = Slot::<T>::default();
            let (make, queue, own) = (Arc::clone(&make), Arc::clone(&queue), Arc::clone(&slot));
            thread::spawn(move || {
                loop {
                    // A name for the lock's guard would keep it during the work.
                    let job = lock(&queue).recv();
                    let Ok((raw, result)) = job else { break };
                    *lock(&own) = Some(Running {
                        origin: raw.origin.clone(),
                        size: raw.bytes.len(),
                        since: Instant::now(),
                        result,
                        told: FIRST_TOLD,
                    });
                    let made = make(Ok(&raw));
                    let running = lock(&own).take();
                    // Another thread has taken its place.
                    let Some(running) = running else { break };
                    // Nobody waits for it only when the program ends.
                    let _ = running.result.send(made);
                }
            });
            slot
        }
    };
    let slots: Vec<Slot<T>> = (0..threads).map(|_| worker()).collect();
    let done = Arc::new(AtomicBool::new(false));
    if let Some(patience) = patience {
        let done = Arc::clone(&done);
        thread::spawn(move || watch(&*patience, slots, worker, &done));
    }
    thread::spawn({
        let budget = Arc::clone(&budget);
        move || {
            input::each(&input, &mut |item: Item| {
                let (result, receiver) = sync_channel(1);
                let size = item.as_ref().map_or(0, |raw| raw.bytes.len());
                budget.take(size);
                if places.send(Place { result: receiver, size }).is_err() {
                    return false;
                }
                match item {
                    Ok(raw) => jobs.send((raw, result)).is_ok(),
                    Err(why) => result.send(make(Err(why))).is_ok(),
                }
            });
        }
    });

    let mut outcome = Ok(());
    for place in results {
        let made = place.result.recv();
        outcome = made
            .map_err(|_| io::Error::other("a thread ended too early, a defect of copydesk"))
            .and_then(&mut take);
        if outcome.is_err() {
            break;
        }
        budget.give(place.size);
    }
    done.store(true, Ordering::Relaxed);
    outcome
}

/// After how long a document is told of for the first time, and how often is looked whether there is one.
const FIRST_TOLD: Duration = Duration::from_secs(5);
const LOOKED: Duration = Duration::from_millis(50);

/// Gives up what takes too long, with a new thread for the one that is lost to it.
fn watch<T>(
    patience: &dyn Patience<T>,
    mut slots: Vec<Slot<T>>,
    worker: impl Fn() -> Slot<T>,
    done: &AtomicBool,
) {
    while !done.load(Ordering::Relaxed) {
        thread::sleep(LOOKED);
        for slot in &mut slots {
            let mut running = lock(slot);
            let Some(now) = running.as_mut() else { continue };
            let took = now.since.elapsed();
            if took >= patience.limit(now.size) {
                let Some(lost) = running.take() else { continue };
                drop(running);
                let _ = lost.result.send(patience.instead(&lost.origin, took));
                *slot = worker();
            } else if took >= now.told {
                now.told *= 2;
                patience.waiting(&now.origin, took);
            }
        }
    }
}

/// How many bytes are under way.
#[derive(Debug, Default)]
struct Budget {
    used: Mutex<usize>,
    given: Condvar,
}

impl Budget {
    /// Waits until `size` bytes more may be under way.
    fn take(&self, size: usize) {
        let mut used = lock(&self.used);
        while *used > 0 && used.saturating_add(size) > UNDER_WAY {
            used = self.given.wait(used).unwrap_or_else(PoisonError::into_inner);
        }
        *used = used.saturating_add(size);
    }

    fn give(&self, size: usize) {
        let mut used = lock(&self.used);
        *used = used.saturating_sub(size);
        self.given.notify_one();
    }
}

/// The lock, whatever became of the thread that had it before: it guards no half-made change.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
