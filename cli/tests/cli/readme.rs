//! What README.md says that the program prints.

use crate::harness::feed;

#[test]
fn the_readme_says_what_is_printed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let mut lines = readme.lines();
    let mut seen = 0;
    while let Some(line) = lines.next() {
        let Some((input, command)) =
            line.strip_prefix("$ echo '").and_then(|line| line.split_once("' | copydesk "))
        else {
            continue;
        };
        let said: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        let args: Vec<_> = command.split(' ').collect();
        let run = feed(&args, format!("{input}\n").as_bytes()).clean();
        assert_eq!(run.out.lines().collect::<Vec<_>>(), said, "{line}");
        seen += 1;
    }
    assert_eq!(seen, 3);
}
