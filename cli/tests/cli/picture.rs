//! Makes the picture in the README anew:
//! `cargo test -p copydesk-cli --test cli picture -- --ignored`

use std::path::Path;

use anstyle_lossy::palette::WIN10_CONSOLE;

use crate::harness::run;

#[test]
#[ignore = "writes docs/example.svg"]
fn what_show_prints_is_drawn() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let article = docs.join("example.txt");
    let args =
        ["show", "--locale", "en-GB", "--width", "100", "--color", "always", article.to_str().unwrap()];
    let run = run(&args).clean();
    let picture = anstyle_svg::Term::new().palette(WIN10_CONSOLE).min_width_px(860).render_svg(&run.out);
    std::fs::write(docs.join("example.svg"), picture).unwrap();
}
