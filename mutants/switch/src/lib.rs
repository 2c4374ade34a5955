//! Which one of the mutants that were woven into a copy of the library is on.
//!
//! `COPYDESK_MUTANT` has its number. With `COPYDESK_MUTANTS_REACHED` none is on, and the numbers of those that were asked
//! for are appended to the file of that name.
#![forbid(unsafe_code)]

use std::env;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

const UNREAD: u32 = u32::MAX;
const RECORD: u32 = u32::MAX - 1;
/// More than there are mutants.
const MANY: usize = 1 << 16;

static ACTIVE: AtomicU32 = AtomicU32::new(UNREAD);
static SEEN: [AtomicBool; MANY] = [const { AtomicBool::new(false) }; MANY];
static REACHED: Mutex<Option<File>> = Mutex::new(None);

/// Whether the mutant of this number is on.
#[inline(always)]
#[must_use]
pub fn on(number: u32) -> bool {
    let active = ACTIVE.load(Relaxed);
    if active < RECORD { active == number } else { rare(active, number) }
}

#[cold]
#[inline(never)]
fn rare(active: u32, number: u32) -> bool {
    if active == RECORD {
        if !SEEN[number as usize].swap(true, Relaxed) {
            let mut file = REACHED.lock().expect("no panic while it is held");
            let file = file.get_or_insert_with(|| {
                let path = env::var_os("COPYDESK_MUTANTS_REACHED").expect("it was set");
                OpenOptions::new().append(true).create(true).open(path).expect("a file that can be written")
            });
            writeln!(file, "{number}").expect("a file that can be written");
        }
        return false;
    }
    let read = if env::var_os("COPYDESK_MUTANTS_REACHED").is_some() {
        RECORD
    } else {
        env::var("COPYDESK_MUTANT").map_or(0, |text| text.parse().expect("COPYDESK_MUTANT is a number"))
    };
    ACTIVE.store(read, Relaxed);
    on(number)
}
