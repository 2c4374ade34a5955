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
    assert_eq!(
        read("He said »yes« and »no« and »fine« and ›(softly) never."),
        ("He said »[yes]« and »[no]« and »[fine]« and ›[(softly) never.]".to_owned(), vec!["unclosed_quote"])
    );
}

#[test]
fn many_quotations_two_levels_deeper_are_all_in_one() {
    let inner = ["«one»"; 20].join(", ");
    let text = format!("Said: «“{inner}” and “{inner}”».");
    let (quotes, _) = read_all(&text, &tables("en"), None);
    let levels: Vec<_> = quotes.iter().map(|quote| quote.value.level).collect();
    let middle = || [1].into_iter().chain([2; 20]);
    let wanted: Vec<_> = [0].into_iter().chain(middle()).chain(middle()).collect();
    assert_eq!(levels, wanted);
}

#[test]
fn many_quotations_with_others_inside_are_not_one_around_all() {
    let paragraph = ["«“«one»”»"; 4].join(" ");
    let text = [paragraph.as_str(); 5].join(".\n\n");
    let (quotes, _) = read_all(&text, &tables("fr"), None);
    let levels: Vec<_> = quotes.iter().map(|quote| quote.value.level).collect();
    assert_eq!(levels, [0, 1, 2].repeat(20));
}

#[test]
fn blanks_that_never_break_are_like_others() {
    let sentence = "„The mayor told me ‚wait for the rain‘ and left,“ said Anna Kline. ";
    let text = [sentence.repeat(3), sentence.repeat(3), sentence.to_owned()].join("\n\n");
    for blank in ['\u{A0}', '\u{2009}'] {
        let text = text.replace(' ', &blank.to_string());
        let (quotes, _) = read_all(&text, &tables("en"), None);
        let levels: Vec<_> = quotes.iter().map(|quote| quote.value.level).collect();
        assert_eq!(levels, [0, 1].repeat(7));
    }
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
fn a_speech_goes_on_in_the_next_paragraph_only() {
    let continues = |text| {
        let (quotes, _) = read_all(text, &tables("en"), None);
        quotes.iter().map(|quote| quote.value.continues).collect::<Vec<_>>()
    };
    assert_eq!(continues("“We began.\n\n“We ended,” he said."), [false, true]);
    assert_eq!(continues("“We began.\n\nNobody spoke.\n\n“We ended,” he said."), [false, false]);
    assert_eq!(read("“We began.\n\nNobody spoke.\n\n“We ended,” he said.").1, ["unclosed_quote"]);
    // Opened with another mark it is another quotation.
    assert_eq!(continues("“We began.\n\n«We ended,» he said."), [false, false]);
    assert_eq!(continues("“We began.\n\nThen “we” ended."), [false, false]);
}

#[test]
fn a_blank_line_ends_a_paragraph_whatever_follows() {
    assert_eq!(
        marked("“It was ours\n\nand then “no” was heard."),
        "“[It was ours]\n\nand then “[no]” was heard."
    );
    assert_eq!(marked("“It was ours\nand theirs” then."), "“[It was ours\nand theirs]” then.");
}

#[test]
fn habits_are_what_most_marks_show() {
    let habits = |text, told: Option<&str>| {
        let told: Option<Locale> = told.map(|tag| tag.parse().unwrap());
        QuoteStyle::of(&marks::find(text, &tables("en").marks).marks, told.as_ref())
    };
    assert!(!habits("A \" b \" c.", None).padded);
    assert!(habits("A \" b \" c \" d \" e.", None).padded);
    assert!(!habits("A \" b \" c \" d \" e, \"f\" and \"g\".", None).padded);
    assert!(habits("‘No.’ ‘Yes.’", None).singles_primary);
    assert!(!habits("‘No.’ ‘Yes.’ “So.”", None).singles_primary);
    assert!(habits("‘No.’ ‘Yes.’ ‘Go.’ “So.”", None).singles_primary);
    assert!(habits("", Some("nl")).singles_primary && habits("", Some("nl")).nests_same);
    assert!(!habits("", Some("de")).singles_primary && !habits("", Some("de")).nests_same);
}

#[test]
fn three_signs_in_a_row_are_no_mark() {
    assert_eq!(marked("See <<<here>>> and <<there>>."), "See <<<here>>> and <<[there]>>.");
}

/// Two straight single marks are one double mark, or close two quotations in single marks.
#[test]
fn two_single_marks_close_one_or_two() {
    for (text, expected) in [
        ("‘He said ‘yes''", "‘[He said ‘[yes]']'"),
        ("He said 'she said 'yes''", "He said '[she said '[yes]']'"),
        ("“she said `yes'' he added", "“[she said `yes]'' he added"),
        ("``It was `over''' he said", "``[It was `[over]']'' he said"),
        ("‘It was “over'' he said", "‘It was “[over]'' he said"),
    ] {
        assert_eq!(marked(text), expected, "{text}");
    }
}

#[test]
fn four_digits_in_single_marks_are_no_decade() {
    assert_eq!(marked("He read '1984' in '84 and '85."), "He read '[1984]' in '84 and '85.");
}

#[test]
fn a_line_before_a_short_one_or_after_an_unfinished_one_is_no_heading() {
    assert_eq!(
        marked("He said: “We went.\n\nThe Long Road Home\n\nIt was long,” and left."),
        "He said: “[We went.\n\nThe Long Road Home\n\nIt was long,]” and left."
    );
    assert_eq!(
        marked(
            "He said: “We went to see\n\nThe Long Road Home\n\nAnd it was all that everybody in the town had waited \
             for since the winter, and not one of us was let down by it,” and left."
        ),
        "He said: “[We went to see\n\nThe Long Road Home\n\nAnd it was all that everybody in the town had waited \
         for since the winter, and not one of us was let down by it,]” and left."
    );
}

#[test]
fn a_line_that_leads_to_the_next_is_no_heading() {
    for end in [":", ",", ";", " –"] {
        let text = format!(
            "He said: “[We had a list.\n\nHere is what was on it{end}\n\nA pier that lasts, a lamp at every door, a \
             boat for all who fish, and a hall in which the whole town can sit when the rain comes in from the \
             sea,]” and left."
        );
        assert_eq!(marked(&text.replace(['[', ']'], "")), text);
    }
}

#[test]
fn a_heading_has_120_bytes_at_most() {
    let heading = format!("{}ici", "Route longue ".repeat(9));
    assert_eq!(heading.len(), 120);
    let text = |heading| {
        let long = "où l’été s’étire ".repeat(20);
        format!("He said: “We went.\n\n{heading}\n\nLà {long}toujours,” and left.")
    };
    assert_eq!(read(&text(&heading)).1, ["unclosed_quote", "unopened_quote"]);
    assert_eq!(read(&text(&format!("{heading}s"))).1, Vec::<&str>::new());
}

#[test]
fn a_heading_of_markdown_ends_what_is_open() {
    for heading in ["# Two", "## Two"] {
        let text = |end| {
            format!("“{}It was{end}\n\n{heading}\n\nover,” he said.", if end == "]" { "[" } else { "" })
        };
        assert_eq!(marked(&text("")), text("]"));
    }
    // Without the sign it is the quotation's own.
    assert_eq!(marked("“It was\n\nTwo\n\nover,” he said."), "“[It was\n\nTwo\n\nover,]” he said.");
}

#[test]
fn inches_before_a_dash_and_after_feet() {
    assert_eq!(
        marked("A 34\"-wide door, a \"6' 2\" man\" it is."),
        "A 34\"-wide door, a \"[6' 2\" man]\" it is."
    );
    assert_eq!(read("A 6' 123\" pole.").0, "A 6' 123\" pole.");
    assert_eq!(
        read("'I was 6' 2\" tall then.\n\n'And I grew,' he said."),
        ("'[I was 6' 2\" tall then.]\n\n'[And I grew,]' he said.".to_owned(), Vec::new())
    );
}

#[test]
fn straight_marks_of_unspaced_scripts_are_closed_on_the_next_line() {
    assert_eq!(marked("他说\"昨天\n今天\"。"), "他说\"[昨天\n今天]\"。");
    assert_eq!(marked("彼は「昨日\n今日」と言った。"), "彼は「[昨日\n今日]」と言った。");
}

/// Two marks that lack a partner do not make one of what is quoted between them.
#[test]
fn straight_marks_of_unspaced_scripts_go_on_for_a_line_only() {
    assert_eq!(
        read("雨に執着\"と言われた人。\n\n町の新しい学校\"春の家\"が建った。\n\n人は駅に\"不明な金を置いた。"),
        (
            "雨に執着\"[と言われた人。]\n\n町の新しい学校\"[春の家]\"が建った。\n\n人は駅に\"[不明な金を置いた。]"
                .to_owned(),
            vec!["unclosed_quote"; 2]
        )
    );
}

#[test]
fn single_marks_are_far_apart_beyond_400_bytes() {
    let inside = format!("we saw the girls' rooms{} with little boys", " and halls".repeat(36));
    assert_eq!(inside.len(), 400);
    assert_eq!(marked(&format!("They said '{inside}'.")), format!("They said '[{inside}]'."));
}

/// What far more marks stand between is decided before the end of the paragraph: `th'` would make one quotation of all.
#[test]
fn what_was_decided_long_before_stays() {
    let text = |open: &str, close: &str| {
        let between = format!("“{open}no{close}” and ").repeat(600);
        format!("They said '{open}we saw the girls{close}' and left: {between}then th' mill.")
    };
    assert_eq!(marked(&text("", "")), text("[", "]"));
}

#[test]
fn every_mark_is_weighed() {
    let marks = marks::find(&"“no” ".repeat(50), &tables("en").marks);
    assert!(pair::pair(&marks, &QuoteStyle::of(&marks.marks, None)).weighed >= 100);
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
        ("Ann B. Lee told them: “It is over.”", &["Ann B. Lee told"]),
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
        ("His memoir, “The Long Road”, Lee said, is out.", &["- -"]),
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

/// That every text has the speakers and verbs beside it.
fn assert_spoken(tag: &str, cases: &[(&str, &[&str])]) {
    for (text, sources) in cases {
        assert_eq!(spoken(tag, text), *sources, "{text}");
    }
}

#[test]
fn english_noun_phrases() {
    assert_spoken(
        "en",
        &[
            ("“No comment,” a spokesman for the club told us.", &["a spokesman for the club told"]),
            ("“It was over,” said the town's chief clerk.", &["the town's chief clerk said"]),
            ("“It was over,” said the mayor of Hythe, Ann Lee.", &["the mayor of Hythe, Ann Lee said"]),
            ("“It was over,” Lee (Labour) said.", &["Lee said"]),
            ("“It was over,” Lee – a former mayor – said.", &["Lee said"]),
            ("It was “bad”, according to a report into the fire.", &["a report into the fire according to"]),
            ("Lee was blunt: “We lost the lot.”", &["Lee was"]),
            ("The result was clear: “We lost the lot.”", &["- -"]),
            ("In May, Lee shut the pier, adding that it was “rotten”.", &["Lee adding"]),
            ("The party “Hope” said it was “over”.", &["- -", "The party “Hope” said"]),
            ("Her claims “of the heart” were many.", &["- -"]),
        ],
    );
}

#[test]
fn german_frames() {
    assert_spoken(
        "de",
        &[
            ("„Wir gehen bald“, hatte Lenz am Montag gesagt.", &["Lenz gesagt"]),
            ("Lenz hat den Plan „verrückt“ genannt.", &["Lenz genannt"]),
            ("Wie die Stadt mitteilte, ist alles „im Lot“.", &["die Stadt mitteilte"]),
            ("Nach Angaben der Stadt ist alles „im Lot“.", &["der Stadt Nach Angaben"]),
            ("„Es ist aus“, erinnert sich Lenz.", &["Lenz erinnert"]),
            ("„Es ist aus“, sagte der Chef der Werft, Uwe Lenz.", &["der Chef der Werft, Uwe Lenz sagte"]),
            ("Lenz war sich sicher: „Wir schaffen das noch.“", &["Lenz war"]),
        ],
    );
}

#[test]
fn french_speakers() {
    assert_spoken(
        "fr",
        &[
            ("« On ferme », a-t-il dit. « C’est fini. »", &["il a-t-il dit"; 2]),
            ("« On ferme », explique-t-elle.", &["elle explique"]),
            (
                "« On ferme », a déclaré lundi à l’AFP le maire de Dol, Luc Hénaff.",
                &["le maire de Dol, Luc Hénaff a déclaré"],
            ),
            ("L’avocat a dénoncé « une farce ».", &["L’avocat a dénoncé"]),
            ("Selon la mairie, tout est « en ordre ».", &["la mairie Selon"]),
            ("« On ferme boutique ce soir », peste la boulangère.", &["la boulangère peste"]),
            ("La Banque postale s’est dite « sereine ».", &["La Banque postale s’est dite"]),
            ("La demande « de trop » du maire est là.", &["- -"]),
            ("Le film « La Digue » sort ce soir, selon lui.", &["- -"]),
        ],
    );
}

#[test]
fn spanish_speakers() {
    assert_spoken(
        "es",
        &[
            (
                "“Se acabó”, ha dicho la alcaldesa. “Nos vamos”, añadió.",
                &["la alcaldesa ha dicho", "la alcaldesa añadió"],
            ),
            ("El edil, Ramón Gil, llegó tarde. “Se acabó”, lamentó.", &["El edil, Ramón Gil lamentó"]),
            ("Según explicó el edil, es “un error”.", &["el edil explicó"]),
            ("Gil lo ha calificado de “error”.", &["Gil ha calificado"]),
            ("«Se acabó la fiesta del pueblo», refunfuñó el edil.", &["el edil refunfuñó"]),
            ("“Se acabó”, denunció a Efe la portavoz del barrio.", &["la portavoz del barrio denunció"]),
            ("—Se acabó —dijo Gil—. Nos vamos.", &[]),
        ],
    );
}

#[test]
fn italian_speakers() {
    assert_spoken(
        "it",
        &[
            (
                "«È finita», ha detto il sindaco, Ugo Belli. «Si chiude», ha aggiunto.",
                &["il sindaco, Ugo Belli ha detto", "il sindaco, Ugo Belli ha aggiunto"],
            ),
            ("Secondo l’avvocato è «una farsa».", &["l’avvocato Secondo"]),
            ("Belli ha parlato di «un disastro».", &["Belli ha parlato"]),
            ("“È finita”, racconta all’Ansa un pescatore.", &["un pescatore racconta"]),
            ("Il film «La diga» esce oggi.", &["- -"]),
        ],
    );
}

#[test]
fn portuguese_speakers() {
    assert_spoken(
        "pt",
        &[
            (
                "“Acabou”, disse a autarca. “Vamos embora”, acrescentou.",
                &["a autarca disse", "a autarca acrescentou"],
            ),
            ("De acordo com o relatório, foi “um erro”.", &["o relatório De acordo com"]),
            (
                "O ministro das Obras, Rui Prates, garantiu que “está tudo bem”.",
                &["O ministro das Obras, Rui Prates garantiu"],
            ),
            ("Prates classificou a obra como “um erro”.", &["Prates classificou"]),
        ],
    );
}

#[test]
fn dutch_speakers() {
    assert_spoken(
        "nl",
        &[
            ("“Het is voorbij”, aldus de wethouder.", &["de wethouder -"]),
            ("Volgens de gemeente is alles “in orde”.", &["de gemeente Volgens"]),
            ("“Het is voorbij”, vertelt Ria de Wit.", &["Ria de Wit vertelt"]),
            ("De raad heeft het plan “dwaas” genoemd.", &["De raad genoemd"]),
            ("‘Dit is het einde’, zei hij. ‘We gaan.’", &["hij zei"; 2]),
        ],
    );
}

#[test]
fn speakers_of_the_north_and_of_slavic_languages() {
    assert_spoken(
        "nb",
        &[
            ("– Nei. «Det er over», sier ordfører Kari Moen til avisa.", &["ordfører Kari Moen sier"]),
            ("Politiet kaller det «et uhell».", &["Politiet kaller"]),
            ("Ifølge kommunen er alt «i orden».", &["kommunen Ifølge"]),
        ],
    );
    assert_spoken("sv", &[("”Det är över”, säger Karin Mo. ”Vi går.”", &["Karin Mo säger"; 2])]);
    assert_spoken("da", &[("»Det er slut,« siger hun. »Vi går.«", &["hun siger"; 2])]);
    assert_spoken(
        "pl",
        &[
            ("„To już koniec” – powiedział wczoraj Jan Mróz.", &["Jan Mróz powiedział"]),
            ("Według Jana Mroza to „koniec”.", &["Jana Mroza Według"]),
        ],
    );
    assert_spoken("cs", &[("„Už je konec,“ řekla Jana Nová, starostka. „Jdeme.“", &["Jana Nová řekla"; 2])]);
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
    assert_eq!(kind("The “Long Road up” sign fell."), Some(QuoteKind::Scare));
    assert_eq!(kind("The “What a Long Road Home It Was!” sign fell."), Some(QuoteKind::Title));
    assert_eq!(kind("His memoir, “Long Road”, is out."), Some(QuoteKind::Title));
    let kind = |text| read_all(text, &tables("de"), None).0.first().and_then(|quote| quote.value.kind);
    assert_eq!(kind("Das Portal „neu.example“ ging ans Netz."), Some(QuoteKind::Title));
    assert_eq!(kind("Die „Run for Fun“-Sendung kam an."), Some(QuoteKind::Title));
    assert_eq!(kind("Er kam zur „Rettung der Ehre“ her."), Some(QuoteKind::Scare));
    assert_eq!(kind("Er kam als „Retter“ her."), None);
    assert_eq!(
        kind("Der Jugendroman „kurz vor acht“ und der Kinofilm „Nacht“ kamen an."),
        Some(QuoteKind::Scare)
    );
}

#[test]
fn a_speech_over_paragraphs_has_one_speaker() {
    assert_eq!(spoken("en", "“We began.\n\n“We ended,” he said."), ["he said", "he said"]);
    assert_eq!(spoken("en", "He said: “We began.\n\n“We ended.”"), ["He said", "He said"]);
}

mod clauses;
mod documents;
mod phrases;
mod properties;
mod sources;
