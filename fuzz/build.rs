//! Sends what src/steps.rs counts there, in the programs that have it.

const COUNTED: &[&str] = &[
    "cmp1",
    "cmp2",
    "cmp4",
    "cmp8",
    "const_cmp1",
    "const_cmp2",
    "const_cmp4",
    "const_cmp8",
    "switch",
    "pc_indir",
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // The linkers of Linux know how.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|os| os == "linux") {
        for name in COUNTED {
            println!("cargo::rustc-link-arg-bin=growth=-Wl,--wrap=__sanitizer_cov_trace_{name}");
        }
    }
}
