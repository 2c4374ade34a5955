//! The few lines of C that count.

fn main() {
    println!("cargo::rerun-if-changed=src/edges.c");
    cc::Build::new().file("src/edges.c").compile("edges");
}
