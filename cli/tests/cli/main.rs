//! The program as it is called.
#![allow(clippy::unwrap_used, clippy::string_slice, reason = "tests")]

mod audit;
mod audit_page;
mod check;
mod clean;
mod extract;
mod harness;
mod inputs;
mod lines;
mod picture;
mod readme;
mod show;
mod streams;
mod usage;
