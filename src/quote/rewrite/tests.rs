use super::*;
use crate::language;

/// The text in a style, with `|` around what is kept.
fn written(name: &str, text: &str) -> String {
    styled(&name.parse().unwrap(), text)
}

fn styled(style: &Style, text: &str) -> String {
    let tables = Tables::new(language::ALL[language::find("en")]);
    let Rewritten { text: out, map, kept } = rewrite(text, style, |_| &tables, None);
    let mut cuts: Vec<usize> =
        kept.iter().map(|&span| map.to_output(span)).flat_map(|span| [span.start(), span.end()]).collect();
    cuts.sort_unstable();
    let mut marked = out.into_owned();
    for cut in cuts.into_iter().rev() {
        marked.insert(cut, '|');
    }
    marked
}

#[test]
fn any_marks_to_any_marks() {
    for text in [
        "He said “it isn’t ‘over’ yet”.",
        "He said \"it isn't 'over' yet\".",
        "He said „it isn't ‚over‘ yet“.",
        "He said »it isn‘t ›over‹ yet«.",
        "He said «\u{202F}it isn´t “over” yet\u{202F}».",
        "He said ``it isn't `over' yet''.",
        "He said <<it isn`t 'over' yet>>.",
        "He said \" it isn't ' over ' yet \".",
    ] {
        for (style, expected) in [
            ("en", "He said “it isn’t ‘over’ yet”."),
            ("straight", "He said \"it isn't 'over' yet\"."),
            ("tex", "He said ``it isn't `over' yet''."),
            ("de", "He said „it isn’t ‚over‘ yet“."),
            ("fr", "He said «\u{202F}it isn’t «\u{202F}over\u{202F}» yet\u{202F}»."),
            ("fr-CA", "He said «\u{A0}it isn’t ”over“ yet\u{A0}»."),
            ("fr-CH", "He said «it isn’t ‹over› yet»."),
            ("sv", "He said ”it isn’t ’over’ yet”."),
            ("ja", "He said 「it isn’t 『over』 yet」."),
        ] {
            assert_eq!(written(style, text), expected, "{text}");
        }
    }
}

#[test]
fn levels_alternate() {
    let text = "“one ‘two “three ‘four’” two’ one”";
    assert_eq!(written("de", text), "„one ‚two „three ‚four‘“ two‘ one“");
    assert_eq!(written("straight", text), "\"one 'two \"three 'four'\" two' one\"");
    assert_eq!(written("hu", text), "„one »two „three »four«” two« one”");
}

#[test]
fn what_is_no_quotation_stays() {
    for text in [
        "A 6'2\" guard, 40° 26′ 46″ north, some 10'000 people.",
        "<a href=\"x.html\" title='it's'>More</a>",
        "Home » News » World",
        "\"\"\"\"\"\" ''''''",
        "It was theirs.” Then nothing.",
        "‘Aisha came.",
    ] {
        for style in ["en", "de", "tex", "straight"] {
            assert_eq!(written(style, text), text);
        }
    }
}

#[test]
fn apostrophes_as_told() {
    assert_eq!(written("en", "The 1990's \"best\"."), "The 1990’s “best”.");
    let text = "It’s the girls' rock 'n' roll of '68, said O´Hara: “don`t”.";
    let style = |apostrophe| Style::of("en").unwrap().apostrophes(apostrophe);
    assert_eq!(styled(&style(Apostrophe::Keep), text), text);
    assert_eq!(
        styled(&style(Apostrophe::Typographic), text),
        "It’s the girls’ rock ’n’ roll of ’68, said O’Hara: “don’t”."
    );
    assert_eq!(
        styled(&style(Apostrophe::Straight), text),
        "It's the girls' rock 'n' roll of '68, said O'Hara: “don't”."
    );
    assert_eq!(styled(&style(Apostrophe::Typographic), "ʻokina and ʼalif"), "ʻokina and ʼalif");
}

#[test]
fn blanks_as_told() {
    let text = "«\u{A0}Oui\u{A0}», dit-elle, et « « non » ».";
    let style = |spaces| Style::of("fr").unwrap().spaces(spaces);
    assert_eq!(styled(&style(Spaces::None), text), "«Oui», dit-elle, et ««non»».");
    assert_eq!(styled(&style(Spaces::NarrowNoBreak), "«Oui», dit-elle."), "«\u{202F}Oui\u{202F}», dit-elle.");
    assert_eq!(styled(&style(Spaces::NoBreak), "“Oui”, dit-elle."), "«\u{A0}Oui\u{A0}», dit-elle.");
    let style = Style::of("en").unwrap().spaces(Spaces::NoBreak);
    assert_eq!(styled(&style, "« Oui », dit-elle."), "“Oui”, dit-elle.");
}

#[test]
fn marks_in_a_row_are_kept_apart() {
    assert_eq!(written("tex", "“‘Go’, she said, and ‘run’”"), "``\\,`Go', she said, and `run'\\,''");
    assert_eq!(written("nl", "“Go, she said, and ‘run’”"), "‘Go, she said, and ‘run’\u{202F}’");
    assert_eq!(written("en", "„‚Go‘, she said, and ‚run‘“"), "“‘Go’, she said, and ‘run’”");
}

#[test]
fn what_is_left_open_stays_open() {
    assert_eq!(
        written("de", "“We began.\n\n“We ‘went’ on.\n\n“We ended,” he said."),
        "„We began.\n\n„We ‚went‘ on.\n\n„We ended,“ he said."
    );
    assert_eq!(
        written("straight", "She said: “It was ours.\nThen “no” was heard."),
        "She said: \"It was ours.\nThen \"no\" was heard."
    );
    assert_eq!(
        written("it", "“We began.\nWe went on,” he said. “All.”"),
        "«We began.\nWe went on,» he said. «All.»"
    );
}

#[test]
fn a_paragraph_that_would_be_read_differently_is_kept() {
    assert_eq!(
        written("straight", "He said “no”.\n\n“Vive l’‘union’!” he said.\n\n“It’s ‘yes’.”"),
        "He said \"no\".\n\n|“Vive l’‘union’!”| he said.\n\n\"It's 'yes'.\""
    );
}

#[test]
fn an_apostrophe_in_a_row_with_a_mark_is_not_lost() {
    let text = "It was ‘the girls’’, she said.";
    assert_eq!(written("straight", text), "It was |‘the girls’’|, she said.");
    assert_eq!(written("de", "It was ‘the girl’s’, she said."), "It was „the girl’s“, she said.");
}

#[test]
fn a_mark_before_a_rule_of_its_kind_is_not_lost() {
    assert_eq!(written("tex", "He wrote “no”'''' and “yes”."), "He wrote ``no''\\,'''' and ``yes''.");
}

#[test]
fn every_locale_has_a_style() {
    for tag in language::marks::tags() {
        let style = Style::of(tag).unwrap();
        assert_ne!(style.marks(0), ("", ""));
        assert_eq!(style, tag.parse().unwrap());
        let text = "He said “it isn’t ‘over’ yet” and “left”.";
        let out = written(tag, text);
        let ((open, close), (inner, end)) = (style.marks(0), style.marks(1));
        let (a, b) = (style.space(open), style.space(inner));
        let expected = format!(
            "He said {open}{a}it isn’t {inner}{b}over{b}{end} yet{a}{close} and {open}{a}left{a}{close}."
        );
        assert_eq!(out, expected, "{tag}");
    }
    assert!(Style::of("no tag").is_err());
    assert_eq!(Style::of("und").unwrap(), Style::of("en").unwrap());
}

#[test]
fn a_text_that_has_the_style_is_borrowed() {
    let tables = Tables::new(language::ALL[language::find("en")]);
    let style = Style::of("en").unwrap();
    let rewritten = rewrite("He said “it isn’t ‘over’”.", &style, |_| &tables, None);
    assert!(matches!(rewritten.text, Cow::Borrowed(_)));
    assert!(rewritten.map.is_identity() && rewritten.kept.is_empty());
}
