//! Everything that is tested from outside of the library, as one program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::string_slice)]

mod amounts;
mod complaints;
mod corpus;
mod corpus_composed;
mod corpus_readings;
mod exhaustive;
mod fuzz_replay;
mod invariants;
mod languages;
mod locales;
mod map_back;
mod planted;
mod readings;
mod rewriting;
mod rooms;
mod roundtrip;
mod units;
mod written;
mod written_dates;

/// Whether stored expectations are to be written anew: `COPYDESK_BLESS=1`.
fn bless() -> bool {
    std::env::var_os("COPYDESK_BLESS").is_some_and(|value| !value.is_empty() && value != "0")
}
