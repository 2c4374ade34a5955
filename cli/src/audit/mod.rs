//! `copydesk audit`: what the parsers make of a dump.

// Until the command uses all of it.
#![allow(dead_code)]

mod kind;
mod report;
