//! `show` in the terminal and as a page.

use crate::harness::{Folder, command, feed, finish, run, text};

const NESTED: &str = "“I told her, ‘not now,’ and left,” he said.";

#[test]
fn what_is_found_is_marked_without_colours_too() {
    let run = feed(&["show", "--width", "100"], NESTED.as_bytes()).clean();
    let lines: Vec<_> = run.out.lines().collect();
    assert!(lines[0].starts_with("standard input · "), "{}", run.out);
    assert_eq!(lines[2], NESTED);
    assert_eq!(lines[3], "┬┈┈┈┈┈┈┈┈┈┈┈┈┬┈┈┈┈┈┈┈┈┘┈┈┈┈┈┈┈┈┈┈┘");
    assert!(run.out.contains("╰ quote"));
    assert!(!run.out.contains('\u{1b}'), "a pipe is no terminal");
}

#[test]
fn colours_come_when_they_are_wanted() {
    let colored = |args: &[&str], no_color: Option<&str>| {
        let mut command = command();
        command.args(["show", "--width", "100"]).args(args);
        command.envs(no_color.map(|value| ("NO_COLOR", value)));
        let run = finish(&mut command, NESTED.as_bytes()).clean();
        run.out.contains('\u{1b}')
    };
    assert!(colored(&["--color", "always"], None));
    assert!(!colored(&["--color", "never"], None));
    assert!(!colored(&["--color", "auto"], None));
    assert!(!colored(&[], Some("1")));
    // What is said for this one run goes before what is said for all, as no-color.org has it.
    assert!(colored(&["--color", "always"], Some("1")));
}

#[test]
fn a_text_cannot_drive_the_terminal() {
    let run = feed(&["show", "--color", "always"], "a \u{1b}]0;title\u{7} \u{9b}31m “b\u{1b}[2J”".as_bytes())
        .clean();
    assert!(!run.out.contains("\u{1b}]") && !run.out.contains("\u{1b}[2J") && !run.out.contains('\u{9b}'));
    assert!(!run.out.contains('\u{7}'));
}

#[test]
fn lines_keep_to_the_width() {
    let text = "東京では昨日「記録的な大雨」が降り、川があふれた。".repeat(8)
        + &"She said “it is over” and went. ".repeat(30);
    for width in ["40", "72", "120"] {
        let run = feed(&["show", "--width", width], text.as_bytes()).clean();
        let width: usize = width.parse().unwrap();
        for line in run.out.lines().skip(1) {
            let wide: usize = line.chars().map(|c| if c >= '\u{3000}' { 2 } else { 1 }).sum();
            assert!(wide <= width, "{wide} columns: {line}");
        }
    }
}

#[test]
fn several_documents_have_their_titles() {
    let folder = Folder::new();
    let (a, b) = (folder.file("a.txt", NESTED), folder.file("b.jsonl", "{\"text\":\"“b”\"}\n"));
    let run = run(&["show", &a, &b]).clean();
    assert!(run.out.starts_with("a · "));
    assert!(run.out.contains(&format!("\n{b}:1 · ")), "{}", run.out);
}

#[test]
fn the_page_escapes_what_it_shows() {
    let folder = Folder::new();
    let page = text(&folder.path("page.html"));
    let hostile =
        "</script><img src=x onerror=alert(this)> “<b onclick='x'>&amp;” he said.\n\n“open & shut,\n";
    let article = folder.file("<title><script>alert(1)<", hostile);
    let lines = folder.file("b.jsonl", "{\"id\":\"<img onerror=1>\",\"text\":\"“b”\"}\n");
    let run = run(&["show", "--html", &page, &article, &lines]).clean();
    assert_eq!(run.out, "");
    let html = std::fs::read_to_string(page).unwrap();
    for bad in ["<script", "</script", "<img", "<b onclick", "<title><"] {
        assert!(!html.contains(bad), "{bad}");
    }
    assert!(html.contains("&lt;img src=x onerror=alert(this)&gt;"));
    assert!(html.contains("&amp;amp;”"));
    assert!(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    assert!(html.contains("<p dir=\"auto\">") && html.contains("prefers-color-scheme:dark"));
    assert_eq!(html.matches("<mark").count(), html.matches("</mark>").count());
    assert!(html.contains("To be looked at"), "the open quotation is a notice");
}

#[test]
fn marks_nest_on_the_page() {
    let run = feed(&["show", "--html", "-"], NESTED.as_bytes()).clean();
    let start = run.out.find("<div class=\"text\">").unwrap();
    let outer = run.out[start..].find("<mark class=\"quote\"").unwrap();
    let inner = run.out[start + outer + 1..].find("<mark class=\"quote\"").unwrap();
    assert!(!run.out[start + outer..start + outer + 1 + inner].contains("</mark>"));
}

#[test]
fn a_page_that_cannot_be_written_is_named() {
    let folder = Folder::new();
    let article = folder.file("a.txt", NESTED);
    let page = text(&folder.path("none/page.html"));
    let run = run(&["show", "--html", &page, &article]);
    assert_eq!(run.status, 2);
    assert!(run.err.starts_with("copydesk: cannot write: ") && run.err.contains(&page), "{}", run.err);
}

/// The text that a page shows, without labels and tags.
fn shown(html: &str) -> String {
    let (_, rest) = html.split_once("<div class=\"text\">\n").unwrap();
    let (mut rest, _) = rest.split_once("</div>\n").unwrap();
    let mut text = String::new();
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let end = if tag.starts_with("small ") { "</small>" } else { ">" };
        rest = tag.split_once(end).unwrap().1;
    }
    text.push_str(rest);
    for (escape, c) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replace(escape, c);
    }
    text
}

#[test]
fn the_page_shows_the_whole_text_and_nothing_twice() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../corpus");
    let mut articles = Vec::new();
    for entry in std::fs::read_dir(corpus).unwrap() {
        let path = text(&entry.unwrap().path());
        // What is not UTF-8 cannot be compared here.
        if let Some(article) = std::fs::read_to_string(&path).ok().filter(|_| path.ends_with(".txt")) {
            articles.push((path, article));
        }
    }
    assert!(articles.len() > 20);
    let mut args = vec!["show", "--html", "-"];
    args.extend(articles.iter().map(|(path, _)| path.as_str()));
    let page = run(&args).clean().out;
    for (section, (path, article)) in page.split("<section>").skip(1).zip(&articles) {
        let article = article.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        assert_eq!(shown(section).trim_end(), article.replace(control, "\u{fffd}").trim_end(), "{path}");
    }
}
