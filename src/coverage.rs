//! Which choices the parsers make for a text, so that texts which bring new ones can be told: the feature `coverage`.
//!
//! **Unstable**: what is recorded, and where, changes with any version.

#[cfg(feature = "coverage")]
pub use self::recorded::{Hit, record};

#[cfg(feature = "coverage")]
pub(crate) use self::recorded::mark;

/// Nothing is compiled in where nothing is recorded.
#[cfg(not(feature = "coverage"))]
#[inline(always)]
pub(crate) fn mark(_at: usize) {}

#[cfg(feature = "coverage")]
mod recorded {
    use std::cell::{Cell, RefCell};
    use std::panic::Location;

    /// A choice that was made.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct Hit {
        /// Where in this crate.
        pub site: &'static Location<'static>,
        /// Where in the text, in bytes.
        pub at: usize,
    }

    thread_local! {
        static ON: Cell<bool> = const { Cell::new(false) };
        static HITS: RefCell<Vec<Hit>> = const { RefCell::new(Vec::new()) };
    }

    /// Recording ends with this, also when there is a panic.
    struct Recording;

    impl Drop for Recording {
        fn drop(&mut self) {
            ON.set(false);
        }
    }

    /// What `run` returns, and the choices that the parsers made on this thread meanwhile, in order.
    ///
    /// ```
    /// let parser = copydesk::Parser::default();
    /// let text = "They sold 5 km of it for $7.";
    /// let (document, hits) = copydesk::coverage::record(|| parser.parse(text));
    /// assert_eq!(document, parser.parse(text));
    /// assert!(hits.iter().any(|hit| hit.at == 12 && hit.site.file().ends_with("names.rs")));
    /// ```
    pub fn record<T>(run: impl FnOnce() -> T) -> (T, Vec<Hit>) {
        HITS.take();
        ON.set(true);
        let recording = Recording;
        let result = run();
        drop(recording);
        (result, HITS.take())
    }

    /// Records that the caller is come to, if anybody asks.
    #[inline]
    #[track_caller]
    pub(crate) fn mark(at: usize) {
        if ON.get() {
            push(Hit { site: Location::caller(), at });
        }
    }

    #[cold]
    fn push(hit: Hit) {
        HITS.with_borrow_mut(|hits| hits.push(hit));
    }
}
