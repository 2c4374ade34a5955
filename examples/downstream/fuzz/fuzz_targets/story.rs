#![no_main]
//! Any text, begun from copydesk's own seeds: two stories in one add up to what they are apart.

use std::sync::LazyLock;

use copydesk::Parser;
use libfuzzer_sys::fuzz_target;
use newsroom::totals;

static PARSER: LazyLock<Parser> = LazyLock::new(|| Parser::builder().locale("en-US").unwrap().build());

fuzz_target!(|story: &str| {
    let Some(once) = totals(&PARSER, story) else { return };
    // A paragraph that says nothing changes no sum.
    let twice = totals(&PARSER, &format!("{story}\n\nrain fell on old stone walls."));
    // What is all of a text may be read as a cell of a table is.
    if story.lines().count() > 1 && story.matches('\n').count() < 3 {
        assert_eq!(twice, Some(once));
    }
});
