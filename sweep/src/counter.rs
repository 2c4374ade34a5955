//! The count of edges that src/edges.c keeps.

unsafe extern "C" {
    safe fn copydesk_edges() -> u64;
}

/// How many edges of the program this thread takes meanwhile, and what comes of it. Nothing is counted of the standard
/// library, which is not built with the flags.
pub fn edges_of<T>(run: impl FnOnce() -> T) -> (u64, T) {
    let before = copydesk_edges();
    let result = run();
    (copydesk_edges() - before, result)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_twice_as_many_steps_counts_twice_as_many() {
        let steps = |n: u64| edges_of(|| (0..n).filter(|n| std::hint::black_box(*n) % 3 == 0).count()).0;
        let (once, twice) = (steps(1000), steps(2000));
        assert!(once >= 1000, "{once} edges: built without the flags of .cargo/config.toml?");
        assert!(twice.abs_diff(2 * once) < 100, "{once}, {twice}");
    }
}
