//! The count of edges that src/edges.c keeps.

unsafe extern "C" {
    safe fn copydesk_edges() -> u64;
}

/// How many edges of the program this thread has taken. Nothing is counted of the standard library, which is not built with
/// the flags.
pub fn edges() -> u64 {
    copydesk_edges()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_twice_as_many_steps_counts_twice_as_many() {
        let steps = |n: u64| {
            let before = edges();
            std::hint::black_box((0..n).filter(|n| std::hint::black_box(*n) % 3 == 0).count());
            edges() - before
        };
        let (once, twice) = (steps(1000), steps(2000));
        assert!(once >= 1000, "{once} edges: built without the flags of .cargo/config.toml?");
        assert!(twice.abs_diff(2 * once) < 100, "{once}, {twice}");
    }
}
