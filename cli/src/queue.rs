//! Documents that wait for a thread, and what became of them, in the order of the input.
//!
//! One lock for all of it; whoever waits is waked only for what it waits for. Threads take several documents at once where
//! many wait, and give back what they made of them at once: to wake one for each would cost as much as reading it.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::input::Raw;

/// How many documents may be under way for each thread.
const WAITING: usize = 64;

/// How many bytes of documents may be under way before reading pauses; one document alone may have more.
const UNDER_WAY: usize = 32 << 20;

/// How many documents a thread takes at once at most, and of how many bytes, if it is more than one.
const TAKEN: usize = 16;
const TAKEN_BYTES: usize = 64 << 10;

/// Which document of the input one is.
pub(crate) type Number = usize;

/// A document that waits.
pub(crate) type Job = (Number, Raw);

/// The queue of documents and the row of results.
pub(crate) struct Queue<T> {
    threads: usize,
    state: Mutex<State<T>>,
    /// There are documents to work on, or there will be none.
    work: Waiters,
    /// The first result is there, or there will be none.
    ready: Waiters,
    /// More documents may be under way.
    room: Waiters,
}

struct State<T> {
    jobs: VecDeque<Job>,
    /// Those that are not taken yet, with the bytes that each keeps from others; nothing where it is still worked on.
    results: VecDeque<(usize, Option<T>)>,
    /// Which document the first of them is.
    first: Number,
    /// How many documents and bytes are under way.
    documents: usize,
    bytes: usize,
    /// Nothing is put in any more.
    ended: bool,
    /// Nothing is taken out any more.
    stopped: bool,
    /// A thread ended before its work did.
    broken: bool,
}

/// Those who wait. To wake nobody is a call of the system too, so it is known whether there are any.
#[derive(Default)]
struct Waiters {
    condition: Condvar,
    /// Changed only by who has the lock of the queue.
    count: AtomicUsize,
}

/// What a result was worth, to be given back when it is done with.
#[derive(Clone, Copy, Default)]
pub(crate) struct Share {
    documents: usize,
    bytes: usize,
}

/// A thread that died.
pub(crate) struct Broken;

impl<T> Queue<T> {
    pub(crate) fn new(threads: usize) -> Self {
        let state = State {
            jobs: VecDeque::new(),
            results: VecDeque::new(),
            first: 0,
            documents: 0,
            bytes: 0,
            ended: false,
            stopped: false,
            broken: false,
        };
        Self {
            threads,
            state: Mutex::new(state),
            work: Waiters::default(),
            ready: Waiters::default(),
            room: Waiters::default(),
        }
    }

    /// Puts a document in, or at once what became of it, as soon as there is room for it. Whether more is wanted.
    pub(crate) fn put(&self, item: Result<Raw, T>) -> bool {
        let size = item.as_ref().map_or(0, |raw| raw.bytes.len());
        let mut state = lock(&self.state);
        while !state.stopped && !state.has_room(self.threads, size) {
            state = self.room.wait(state);
        }
        if state.stopped {
            return false;
        }
        state.documents += 1;
        state.bytes += size;
        let number = state.first + state.results.len();
        match item {
            Ok(raw) => {
                state.results.push_back((size, None));
                state.jobs.push_back((number, raw));
                self.work.wake_one();
            }
            Err(made) => {
                state.results.push_back((size, Some(made)));
                if number == state.first {
                    self.ready.wake_one();
                }
            }
        }
        true
    }

    /// Nothing is put in any more.
    pub(crate) fn end(&self, broken: bool) {
        let mut state = lock(&self.state);
        state.ended = true;
        state.broken |= broken;
        self.work.wake_all();
        self.ready.wake_one();
    }

    /// A thread ends that should not.
    pub(crate) fn broke(&self) {
        let mut state = lock(&self.state);
        state.broken = true;
        self.ready.wake_one();
    }

    /// Nothing is taken out any more.
    pub(crate) fn stop(&self) {
        let mut state = lock(&self.state);
        state.stopped = true;
        self.work.wake_all();
        self.room.wake_one();
    }

    /// The next documents to work on, one or more; nothing when there will be none.
    pub(crate) fn jobs(&self) -> VecDeque<Job> {
        let mut state = lock(&self.state);
        loop {
            if state.stopped {
                return VecDeque::new();
            }
            let waiting = state.jobs.len();
            if waiting > 0 {
                // So many that all threads have as much to do, and something is left to make up for what takes longer.
                let most = (waiting / (2 * self.threads)).clamp(1, TAKEN);
                let mut bytes = 0;
                let fit = |(_, raw): &&Job| {
                    bytes += raw.bytes.len();
                    bytes <= TAKEN_BYTES
                };
                let count = state.jobs.iter().take(most).take_while(fit).count().max(1);
                return state.jobs.drain(..count).collect();
            }
            if state.ended {
                return VecDeque::new();
            }
            state = self.work.wait(state);
        }
    }

    /// Takes back documents that a thread took and did not come to.
    pub(crate) fn put_back(&self, jobs: VecDeque<Job>) {
        let mut state = lock(&self.state);
        for job in jobs.into_iter().rev() {
            state.jobs.push_front(job);
            self.work.wake_one();
        }
    }

    /// Hands over what was made of documents.
    pub(crate) fn made(&self, made: impl IntoIterator<Item = (Number, T)>) {
        let mut state = lock(&self.state);
        let first = state.first;
        let mut ready = false;
        for (number, made) in made {
            ready |= number == first;
            let place = number.checked_sub(first).and_then(|place| state.results.get_mut(place));
            if let Some((_, result)) = place {
                *result = Some(made);
            }
        }
        if ready {
            self.ready.wake_one();
        }
    }

    /// All results that are next in order, at least one, and what is to be given back for them; nothing when there will be
    /// none. It waits for the first.
    pub(crate) fn results(&self, results: &mut Vec<T>) -> Result<Share, Broken> {
        let mut state = lock(&self.state);
        loop {
            let mut share = Share::default();
            while let Some((size, Some(_))) = state.results.front() {
                share.documents += 1;
                share.bytes += size;
                state.first += 1;
                results.extend(state.results.pop_front().and_then(|(_, result)| result));
            }
            if share.documents > 0 || (state.ended && state.results.is_empty() && !state.broken) {
                return Ok(share);
            }
            if state.broken {
                return Err(Broken);
            }
            state = self.ready.wait(state);
        }
    }

    /// Gives back what results were worth, when they are done with.
    pub(crate) fn give(&self, share: Share) {
        let mut state = lock(&self.state);
        state.documents -= share.documents;
        state.bytes -= share.bytes;
        // Not for every one, but when there is room for many.
        if state.documents <= self.threads * WAITING / 2 && state.bytes <= UNDER_WAY / 2 {
            self.room.wake_one();
        }
    }
}

impl<T> State<T> {
    /// Whether a document of so many bytes more may be under way.
    fn has_room(&self, threads: usize, size: usize) -> bool {
        self.documents < threads * WAITING && (self.bytes == 0 || self.bytes + size <= UNDER_WAY)
    }
}

impl Waiters {
    fn wait<'q, S>(&self, guard: MutexGuard<'q, S>) -> MutexGuard<'q, S> {
        self.count.fetch_add(1, Ordering::Relaxed);
        let guard = self.condition.wait(guard).unwrap_or_else(PoisonError::into_inner);
        self.count.fetch_sub(1, Ordering::Relaxed);
        guard
    }

    fn wake_one(&self) {
        if self.count.load(Ordering::Relaxed) > 0 {
            self.condition.notify_one();
        }
    }

    fn wake_all(&self) {
        if self.count.load(Ordering::Relaxed) > 0 {
            self.condition.notify_all();
        }
    }
}

/// The lock, whatever became of the thread that had it before: it guards no half-made change.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;

    use super::*;
    use crate::input::{At, Form, Origin, Source};

    fn raw(bytes: usize) -> Raw {
        let origin = Origin { source: Source::file("a.txt"), at: At::Whole };
        Raw { origin, id: None, form: Form::Text, bytes: vec![b'a'; bytes], consumed: 0 }
    }

    fn filled(documents: usize, bytes: usize) -> Queue<Number> {
        let queue = Queue::new(2);
        for _ in 0..documents {
            assert!(queue.put(Ok(raw(bytes))));
        }
        queue
    }

    #[test]
    fn a_lone_document_goes_straight_through() {
        let queue = filled(1, 5);
        assert_eq!(queue.jobs().len(), 1);
        queue.made([(0, 7)]);
        let mut results = Vec::new();
        assert!(queue.results(&mut results).is_ok());
        assert_eq!(results, [7]);
    }

    #[test]
    fn many_documents_are_taken_together_and_large_ones_alone() {
        assert_eq!(filled(64, 5).jobs().len(), 16);
        assert_eq!(filled(20, 5).jobs().len(), 5);
        assert_eq!(filled(20, 40 << 10).jobs().len(), 1);
        assert_eq!(filled(20, 100 << 10).jobs().len(), 1);
    }

    #[test]
    fn results_come_in_the_order_of_the_input_whoever_is_first() {
        let queue = filled(40, 5);
        let (first, second) = (queue.jobs(), queue.jobs());
        let numbers =
            |jobs: &VecDeque<Job>| jobs.iter().map(|&(number, _)| (number, number)).collect::<Vec<_>>();
        queue.put(Err(40));
        queue.end(false);
        queue.made(numbers(&second));
        queue.made(numbers(&first));
        let mut results = Vec::new();
        let share = queue.results(&mut results).map_err(|Broken| "broken").unwrap();
        assert_eq!(results, (0..first.len() + second.len()).collect::<Vec<_>>());
        assert_eq!((share.documents, share.bytes), (results.len(), 5 * results.len()));
        while let jobs @ 1.. =
            { queue.jobs() }.drain(..).map(|(number, _)| queue.made([(number, number)])).count()
        {
            assert!(jobs <= TAKEN);
        }
        assert!(queue.results(&mut results).is_ok());
        assert_eq!(results, (0..=40).collect::<Vec<_>>());
        assert!(queue.results(&mut results).is_ok_and(|share| share.documents == 0), "the end");
    }

    #[test]
    fn what_is_put_back_is_taken_first_and_in_order() {
        let queue = filled(64, 5);
        let mut jobs = queue.jobs();
        assert_eq!(jobs.pop_front().map(|(number, _)| number), Some(0));
        queue.put_back(jobs);
        let numbers = queue.jobs().iter().map(|&(number, _)| number).collect::<Vec<_>>();
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
    }

    #[test]
    fn reading_waits_for_room_and_goes_on() {
        let queue = Arc::new(Queue::<Number>::new(1));
        let reader = thread::spawn({
            let queue = Arc::clone(&queue);
            move || {
                let put = (0..1000).take_while(|_| queue.put(Ok(raw(1 << 10)))).count();
                queue.end(false);
                put
            }
        });
        let (mut results, mut all) = (Vec::new(), Vec::new());
        loop {
            let under_way = lock(&queue.state).documents;
            assert!(under_way <= WAITING, "{under_way} under way");
            let jobs = queue.jobs();
            if jobs.is_empty() {
                break;
            }
            queue.made(jobs.into_iter().map(|(number, _)| (number, number)));
            let share = queue.results(&mut results).map_err(|Broken| "broken").unwrap();
            all.append(&mut results);
            queue.give(share);
        }
        assert_eq!(reader.join().unwrap(), 1000);
        assert_eq!(all, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn a_document_that_is_larger_than_all_may_be_goes_alone() {
        let queue = filled(1, 5);
        lock(&queue.state).bytes = UNDER_WAY;
        assert!(!lock(&queue.state).has_room(2, 1));
        lock(&queue.state).bytes = 0;
        assert!(lock(&queue.state).has_room(2, UNDER_WAY + 1));
    }

    #[test]
    fn who_stops_ends_the_reader_and_the_threads() {
        let queue = filled(3, 5);
        queue.stop();
        assert!(!queue.put(Ok(raw(5))));
        assert!(queue.jobs().is_empty());
    }

    #[test]
    fn a_thread_that_dies_is_told_of() {
        let queue = filled(3, 5);
        queue.broke();
        assert!(queue.results(&mut Vec::new()).is_err());
        let queue = filled(0, 5);
        queue.end(true);
        assert!(queue.results(&mut Vec::new()).is_err());
    }
}
