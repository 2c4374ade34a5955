//! A defect of the parser must cost one document, not the run.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Keeps what [`guard`] catches off standard error, where it would stand without its document.
pub(crate) fn install() {
    let usual = take_hook();
    set_hook(Box::new(move |info| {
        if GUARDED.get() {
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            let payload = info.payload();
            let what = payload
                .downcast_ref::<&str>()
                .copied()
                .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
                .unwrap_or("panic");
            LAST.replace(format!("{what}, at {place}"));
        } else {
            usual(info);
        }
    }));
}

/// What `work` returns, or what it panicked with and where.
pub(crate) fn guard<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    GUARDED.set(true);
    let result = catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    result.map_err(|_| LAST.take())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_panic_is_caught_and_told() {
        super::install();
        assert_eq!(super::guard(|| 7), Ok(7));
        let caught = super::guard(|| panic!("number {}", 7)).unwrap_err();
        assert!(caught.starts_with("number 7, at ") && caught.contains("panics.rs:"), "{caught}");
        assert_eq!(super::guard(|| 8), Ok(8));
    }
}
