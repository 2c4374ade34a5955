//! Documents on all cores, results in the order of the input.
//!
//! One thread reads, one for each core works, the caller writes. Every document takes its place in a queue of bounded
//! length before it is worked on, and the caller takes results from that queue in order; so neither many documents nor a
//! slow one at the front make memory grow, and a lone line from a slow pipe goes straight through.

use std::io;
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::args::Input;
use crate::input::{self, Item, Raw, Trouble};
use crate::panics;
use crate::trouble::{self, Outcome};

/// How many documents may wait for each thread.
const WAITING: usize = 16;

/// How many bytes of documents may be under way before reading pauses; one document alone may have more.
const UNDER_WAY: usize = 32 << 20;

/// What became of a document: what `make` made of it, or why it could not be read.
pub(crate) type Made<T> = Result<T, Trouble>;

/// A document and where its result goes.
type Job<T> = (Raw, SyncSender<Made<T>>);

/// A place in the queue of results, with the bytes that it keeps from others.
struct Place<T> {
    result: Receiver<Made<T>>,
    size: usize,
}

/// Has `make` make something of every document, on all cores, and gives it to `take` in order.
pub(crate) fn each<T: Send + 'static>(
    input: Input,
    make: impl Fn(&Raw) -> Made<T> + Send + Sync + 'static,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Outcome> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let make = Arc::new(make);
    let budget = Arc::new(Budget::default());
    let (jobs, queue) = channel::<Job<T>>();
    let queue = Arc::new(Mutex::new(queue));
    let (places, results) = sync_channel::<Place<T>>(threads * WAITING);

    for _ in 0..threads {
        let (make, queue) = (Arc::clone(&make), Arc::clone(&queue));
        thread::spawn(move || {
            loop {
                // A name for the lock's guard would keep it during the work.
                let job = lock(&queue).recv();
                let Ok((raw, result)) = job else { break };
                let made = panics::guard(|| make(&raw)).unwrap_or_else(|panic| {
                    let why = format!("not read, a defect of copydesk ({panic})");
                    Err(Trouble::new(raw.origin.clone(), why))
                });
                // Nobody waits for it only when the program ends.
                let _ = result.send(made);
            }
        });
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
                    Err(why) => result.send(Err(why)).is_ok(),
                }
            });
        }
    });

    let mut outcome = Outcome::default();
    for place in results {
        match place.result.recv() {
            Ok(Ok(made)) => take(made)?,
            Ok(Err(why)) => {
                outcome.troubled = true;
                trouble::report(&why);
            }
            Err(_) => {
                outcome.troubled = true;
                trouble::report(&"a thread ended too early, a defect of copydesk");
            }
        }
        budget.give(place.size);
    }
    Ok(outcome)
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
