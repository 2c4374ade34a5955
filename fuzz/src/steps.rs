//! Counts what the program compares.
//!
//! The compiler calls `__sanitizer_cov_trace_cmp4` and the like before each comparison of integers, so that libFuzzer sees what is
//! compared. `build.rs` has the linker send these calls here first: a count of steps that needs no flags but those of `cargo fuzz`. A
//! loop whose one condition ends it is not seen, and the standard library's compiled code neither; the sweep counts every edge.

use std::sync::atomic::{AtomicU64, Ordering};

static STEPS: AtomicU64 = AtomicU64::new(0);

/// How many comparisons were made until now, if only one thread makes them.
///
/// # Panics
///
/// Where none are counted.
pub fn count() -> u64 {
    let steps = STEPS.load(Ordering::Relaxed);
    assert!(steps > 0, "no steps are counted: build it with `cargo fuzz`, on Linux");
    steps
}

fn step() {
    // One thread: no need for what several would cost.
    STEPS.store(STEPS.load(Ordering::Relaxed).wrapping_add(1), Ordering::Relaxed);
}

macro_rules! steps {
    ($($wrap:ident $real:ident($($name:ident: $type:ty),*);)*) => {$(
        unsafe extern "C" {
            fn $real($($name: $type),*);
        }

        #[unsafe(no_mangle)]
        extern "C" fn $wrap($($name: $type),*) {
            step();
            // What libFuzzer defines, with what it was called with.
            unsafe { $real($($name),*) }
        }
    )*};
}

steps! {
    __wrap___sanitizer_cov_trace_cmp1 __real___sanitizer_cov_trace_cmp1(a: u8, b: u8);
    __wrap___sanitizer_cov_trace_cmp2 __real___sanitizer_cov_trace_cmp2(a: u16, b: u16);
    __wrap___sanitizer_cov_trace_cmp4 __real___sanitizer_cov_trace_cmp4(a: u32, b: u32);
    __wrap___sanitizer_cov_trace_cmp8 __real___sanitizer_cov_trace_cmp8(a: u64, b: u64);
    __wrap___sanitizer_cov_trace_const_cmp1 __real___sanitizer_cov_trace_const_cmp1(a: u8, b: u8);
    __wrap___sanitizer_cov_trace_const_cmp2 __real___sanitizer_cov_trace_const_cmp2(a: u16, b: u16);
    __wrap___sanitizer_cov_trace_const_cmp4 __real___sanitizer_cov_trace_const_cmp4(a: u32, b: u32);
    __wrap___sanitizer_cov_trace_const_cmp8 __real___sanitizer_cov_trace_const_cmp8(a: u64, b: u64);
    __wrap___sanitizer_cov_trace_switch __real___sanitizer_cov_trace_switch(value: u64, cases: *mut u64);
    __wrap___sanitizer_cov_trace_pc_indir __real___sanitizer_cov_trace_pc_indir(callee: usize);
}
