use super::*;
use crate::cursor::slice;
use crate::language;

fn tables(tag: &str) -> Tables {
    Tables::new(language::ALL[language::find(tag)])
}

/// The text with `[` and `]` around the content of every quotation, and the kinds of the notices.
fn read(text: &str) -> (String, Vec<&'static str>) {
    let (quotes, notices) = read_all(text, &tables("en"), None);
    let mut cuts: Vec<(usize, char)> = Vec::new();
    for quote in &quotes {
        cuts.push((quote.value.content.start(), '['));
        cuts.push((quote.value.content.end(), ']'));
    }
    cuts.sort_by_key(|&(at, c)| (at, c == '['));
    let mut out = String::new();
    let mut at = 0;
    for (cut, c) in cuts {
        out.push_str(slice(text, Span::new(at, cut)));
        out.push(c);
        at = cut;
    }
    out.push_str(slice(text, Span::new(at, text.len())));
    (out, notices.iter().map(|notice| notice.kind.name()).collect())
}

fn marked(text: &str) -> String {
    read(text).0
}

#[test]
fn every_mark_of_print_and_wire() {
    for text in [
        "He called it “[a start]” and left.",
        "He called it \"[a start]\" and left.",
        "Er nannte es „[einen Anfang]“ und ging.",
        "Er nannte es »[einen Anfang]« und ging.",
        "Il parlait d’« [un début] » et partit.",
        "He called it ``[a start]'' and left.",
        "He called it ''[a start]'' and left.",
        "He called it <<[a start]>> and left.",
        "Er nannte es ,,[einen Anfang]‘‘ und ging.",
        "He called it ‘[a start]’ and left.",
        "He called it `[a start]' and left.",
        "Han kallade det ”[en början]” och gick.",
        "彼は「[始まり]」と言った。",
    ] {
        let plain = text.replace(['[', ']'], "");
        let (found, notices) = read(&plain);
        assert_eq!(found.replace(" ]", "] ").replace("[ ", " ["), text);
        assert_eq!(notices, Vec::<&str>::new(), "{text}");
    }
}

#[test]
fn quotations_nest() {
    let (quotes, _) = read_all("“They said ‘never’ and ‘not “us”’,” she said.", &tables("en"), None);
    let shape: Vec<_> = quotes.iter().map(|quote| (quote.value.level, quote.value.parent)).collect();
    assert_eq!(shape, [(0, None), (1, Some(0)), (1, Some(0)), (2, Some(2))]);
    assert_eq!(marked("\"Call it 'over',\" she said."), "\"[Call it '[over]',]\" she said.");
}

#[test]
fn apostrophes_and_primes_are_no_quotations() {
    for text in [
        "The girls' team of '98 didn't play rock 'n' roll.",
        "A 6'2\" guard and a 5’11” forward.",
        "At 40° 26′ 46″ north, some 10'000 people.",
        "Give 'em the players' share, said O'Hara.",
        "L ’ANR and Boeing 's jets, he said.",
        "Home » News » World",
        "<a href=\"x.html\" title='Y'>More</a>",
        "\"\"\"\"\"\"\"\" ''''''''' ``````",
    ] {
        assert_eq!(read(text), (text.to_owned(), Vec::new()));
    }
    assert_eq!(
        marked("'The girls' coach isn't here,' he said."),
        "'[The girls' coach isn't here,]' he said."
    );
}

#[test]
fn single_marks_go_the_way_of_the_double_ones() {
    assert_eq!(
        marked("”De spelade ’Sånger av The Beatles’ i går”, sade hon."),
        "”[De spelade ’[Sånger av The Beatles]’ i går]”, sade hon."
    );
    assert_eq!(marked("”’Laut‘ biru“, kata ”mereka“."), "”[’[Laut]‘ biru]“, kata ”[mereka]“.");
}

#[test]
fn guillemets_between_no_break_spaces_nest() {
    assert_eq!(
        marked("Il a dit «\u{202F}«\u{202F}oui\u{202F}» ou non\u{202F}»."),
        "Il a dit «[\u{202F}«[\u{202F}oui\u{202F}]» ou non\u{202F}]»."
    );
    assert_eq!(marked("Page\u{A0}»\u{A0}Sport\u{A0}»\u{A0}Ski"), "Page\u{A0}»\u{A0}Sport\u{A0}»\u{A0}Ski");
}

#[test]
fn marks_that_lack_a_partner_leave_the_others_alone() {
    assert_eq!(
        read("It was theirs.” He said “no” and “never”."),
        ("It was theirs.” He said “[no]” and “[never]”.".to_owned(), vec!["unopened_quote"])
    );
    assert_eq!(
        read("She said: “It was ours.\nThen “no” was heard."),
        ("She said: “[It was ours.]\nThen “[no]” was heard.".to_owned(), vec!["unclosed_quote"])
    );
}

#[test]
fn marks_that_do_not_belong_together_still_pair() {
    assert_eq!(
        read("She said “yes\" and “no“ and left."),
        ("She said “[yes]\" and “[no]“ and left.".to_owned(), vec!["mixed_marks", "mixed_marks"])
    );
    assert_eq!(
        read("In English „some write so, like this.“ Others „no!“ and go."),
        ("In English „[some write so, like this.]“ Others „[no!]“ and go.".to_owned(), Vec::new())
    );
}

#[test]
fn speech_over_paragraphs() {
    let text = "“We began.\n\n“We went on.\n\n“We ended,” he said.";
    let (quotes, notices) = read_all(text, &tables("en"), None);
    let shape: Vec<_> =
        quotes.iter().map(|quote| (quote.value.continues, quote.value.close.is_some())).collect();
    assert_eq!(shape, [(false, false), (true, false), (true, true)]);
    assert!(notices.is_empty());
    assert_eq!(
        marked("“We began.\nWe ended,” he said. “All.”"),
        "“[We began.\nWe ended,]” he said. “[All.]”"
    );
}

#[test]
fn lines_broken_at_a_width_are_one_paragraph() {
    let text = "It was late, and\nthe wind had died when\nthe mayor spoke to\nthem of the harbour.\n\n“It is open\nAt last. And we\nWill keep it so,” said\nAnn Lee. “All of\nthe town may come.”";
    assert_eq!(spoken("en", text), ["Ann Lee said"; 2]);
    assert_eq!(read(text).1, Vec::<&str>::new());
}

#[test]
fn the_search_is_linear() {
    let weighed = |text: &str| {
        let marks = marks::find(text, &tables("en").marks);
        pair::pair(&marks, &QuoteStyle::of(&marks.marks, None)).weighed
    };
    for unit in
        ["\"", "'", "“", "”", "\" ", "' ", "“ ", "“a ", "'a ", "\"a\"", "a'b\" ", "“\n", "\"a\n", "» ", "<<"]
    {
        let (one, two) = (weighed(&unit.repeat(2_000)), weighed(&unit.repeat(20_000)));
        assert!(two <= one * 11 + 1_000, "{unit:?}: {one} and then {two}");
    }
}

/// Speaker and cue of every outermost quotation, `-` for none.
fn spoken(tag: &str, text: &str) -> Vec<String> {
    let (quotes, _) = read_all(text, &tables(tag), None);
    let word =
        |excerpt: &Option<Excerpt<'_>>| excerpt.as_ref().map_or("-".to_owned(), |e| e.text.to_string());
    quotes
        .iter()
        .filter(|quote| quote.value.level == 0)
        .map(|quote| format!("{} {}", word(&quote.value.speaker), word(&quote.value.cue)))
        .collect()
}

#[test]
fn english_speakers() {
    for (text, sources) in [
        ("“It is over,” she said. “We lost.”", &["she said", "she said"][..]),
        ("“It is over,” said Mayor Ann Lee, who lost.", &["Mayor Ann Lee said"]),
        ("The mayor of Oldham has claimed: “It is over.”", &["The mayor of Oldham has claimed"]),
        ("Ann Lee, the former mayor, told The Post that it was “a shame”.", &["Ann Lee told"]),
        ("“It is far from over,” Ann Lee, a teacher from Leeds said.", &["Ann Lee said"]),
        ("The council in a statement called it “a shame”.", &["The council called"]),
        ("It was “a shame”, according to the mayor.", &["the mayor according to"]),
        ("Lee left the room, noting, “It is over.”", &["Lee noting"]),
        ("Lee, who also says it is “a shame”, left.", &["Lee says"]),
        ("US Secretary of State Ann Lee said it was “a shame”.", &["US Secretary of State Ann Lee said"]),
        ("“It will not be the last one,” Lee quipped.", &["Lee quipped"]),
        ("He’d told them that Lee’s “shame” was his.", &["He told"]),
        ("She was told that it was “a shame”.", &["- -"]),
        ("They saw the film “The Long Road” and left. Lee said so.", &["- -"]),
        ("They watched “The Long Road” in Leeds, Lee said.", &["- -"]),
    ] {
        assert_eq!(spoken("en", text), sources, "{text}");
    }
}

#[test]
fn german_speakers() {
    for (text, sources) in [
        (
            "„Es ist vorbei“, sagte Bürgermeisterin Anna Lenz am Montag. „Wir gehen.“",
            &["Bürgermeisterin Anna Lenz sagte"; 2][..],
        ),
        ("Auf die Frage, wann es ende, antwortete er: „Bald.“", &["er antwortete"]),
        ("In einem Gespräch sagte Lenz: „Es ist vorbei.“", &["Lenz sagte"]),
        ("Lenz, die das Amt nie wollte, sagte dazu: „Es ist vorbei.“", &["Lenz sagte"]),
        ("„Es ist lange vorbei“, so die Bürgermeisterin.", &["die Bürgermeisterin -"]),
        ("Lenz schrieb, es sei eine „böse Sache“, von der „niemand“ wisse.", &["Lenz schrieb"; 2]),
        ("Laut Lenz ist es „vorbei“.", &["Lenz Laut"]),
        ("Das stand im „Tagblatt“, sagte Lenz.", &["- -"]),
    ] {
        assert_eq!(spoken("de", text), sources, "{text}");
    }
}

#[test]
fn other_languages_have_one_shape() {
    assert_eq!(spoken("und", "„Už je dávno po všem,“ řekla Jana Nová, starostka."), ["Jana Nová řekla"]);
    assert_eq!(spoken("und", "Film „Konec“, řekla Jana Nová."), ["- -"]);
}

#[test]
fn kinds() {
    let kind = |text| read_all(text, &tables("en"), None).0.first().and_then(|quote| quote.value.kind);
    assert_eq!(kind("“It was over long ago.”"), Some(QuoteKind::Speech));
    assert_eq!(kind("Their “safe” bridge fell."), Some(QuoteKind::Scare));
    assert_eq!(kind("He called it “safe”."), Some(QuoteKind::Speech));
    assert_eq!(kind("They sang “The Long Road Home” again."), Some(QuoteKind::Title));
}

#[test]
fn a_speech_over_paragraphs_has_one_speaker() {
    assert_eq!(spoken("en", "“We began.\n\n“We ended,” he said."), ["he said", "he said"]);
    assert_eq!(spoken("en", "He said: “We began.\n\n“We ended.”"), ["He said", "He said"]);
}
