//! Makes the picture in the README and the text below it anew:
//! `cargo test -p copydesk-cli --test cli picture -- --ignored`

use std::path::Path;

use anstyle_lossy::palette::WIN10_CONSOLE;

use crate::harness::run;

#[test]
#[ignore = "writes docs/example.svg and README.md"]
fn what_show_prints_is_drawn() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let article = root.join("docs/example.txt");
    let print = |color: &str| {
        let args = ["show", "--locale", "en-GB", "--date", "2024-02-08", "--width", "100", "--color", color];
        run(&[&args[..], &[article.to_str().unwrap()]].concat()).clean().out
    };
    let picture =
        anstyle_svg::Term::new().palette(WIN10_CONSOLE).min_width_px(860).render_svg(&print("always"));
    std::fs::write(root.join("docs/example.svg"), picture).unwrap();

    let readme = root.join("README.md");
    let text = std::fs::read_to_string(&readme).unwrap();
    let (before, rest) = text.split_once("```text\nexample ·").unwrap();
    let (_, after) = rest.split_once("\n```\n").unwrap();
    std::fs::write(&readme, format!("{before}```text\n{}\n```\n{after}", print("never").trim_end())).unwrap();
}
