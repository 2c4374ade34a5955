//! What is repaired, what is not, and what holds of every text.

use std::borrow::Cow;

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::charmap::{CHARMAPS, MACINTOSH, WINDOWS_1251, WINDOWS_1252, char_of, entry};
use super::*;
use crate::cursor::slice;

/// Sentences in languages that news is written in.
const SENTENCES: &[&str] = &[
    "Der Bürgermeister sagte: „Wir müssen jetzt über Größe reden“, und ging.",
    "L’été dernier, la fenêtre du théâtre était restée ouverte à côté du café.",
    "La niña comió piñones mañana y pasado; el corazón también late en otoño.",
    "São Paulo não dorme: a estação está cheia de gente às sete da manhã.",
    "Perché la città è così bella? È più antica di quanto si creda, però.",
    "På torsdag åker färjan från Åland till Ängsö, men ön är liten.",
    "Blåbærsyltetøy på brødskive er godt, sier øyas eldste kvinne, Åse.",
    "Þorskurinn er góður í ár, segir skipstjórinn á Akureyri í viðtali.",
    "Każdy żółw wie, że ścieżka nad rzeką źle się kończy, mówiła Łucja.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl náš soused včera.",
    "Árvíztűrő tükörfúrógép áll a műhely sarkában, mondta az öreg.",
    "Țara are drumuri înguste și păduri întinse; așa spun bătrânii.",
    "İstanbul’da yağmur yağıyor, çocuklar ise güneşi özlüyor, dedi.",
    "Ąžuolas auga lėtai, bet žmonės į jį žiūri su pagarba, sakė jis.",
    "Ūdens krājumi ir lieli, taču ļaudis tos šķiež, žēlojās kāds vīrs.",
    "Съешь же ещё этих мягких булок, да выпей чаю, сказала хозяйка.",
    "Щоб їхати до міста, їй потрібен був квиток, але каса зачинена.",
    "Η θάλασσα ήταν ήρεμη και το καράβι έφυγε νωρίς το πρωί.",
    "הרכבת יצאה בזמן אבל הגיעה באיחור של שעה לתחנה.",
    "قال الصياد إن البحر هادئ اليوم وإن القوارب ستخرج غدا.",
    "नदी के किनारे एक पुराना पुल है जिसे अब बंद कर दिया गया है।",
    "เรือออกจากท่าเช้านี้และจะกลับมาตอนเย็น",
    "港の船は朝に出て、夕方には戻ってくる予定だ。",
    "渡轮早上出发，预计傍晚返回码头。",
    "여객선은 아침에 떠나 저녁에 돌아올 예정이다.",
    "Chiếc phà rời bến lúc sáng sớm và sẽ trở về vào buổi tối.",
    "It cost €5 – “about half” of what she’d paid… and 20° warmer ½ a mile on.",
];

/// UTF-8 read as a charmap; `None` where it has nothing for one of the bytes.
fn misread(text: &str, map: usize) -> Option<String> {
    let read =
        |b: u8| if b.is_ascii() { Some(char::from(b)) } else { char_of(map, b).filter(|&c| c != '\u{FFFD}') };
    text.bytes().map(read).collect()
}

/// UTF-8 read as Latin-1.
fn latin1(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

fn repaired(text: &str) -> String {
    let repaired = repair(text, &Options::default());
    let again = repair(&repaired.text, &Options::default());
    assert_eq!(again.text, repaired.text, "{text}");
    repaired.text.into_owned()
}

/// Letters of another script are concluded from pairs of them, not from ones that stand alone.
#[test]
fn another_script_is_told_by_letters_in_a_row() {
    assert_eq!(repaired("ÿ è îí, à â ñåëå ó ðåêè"), "я и он, а в селе у реки");
    for text in [
        "à è â ñ ê î ó ÿ, è ÿ ñ òîáîé",
        "è ÿ è ó è â è ê è ñ è î",
        "à ÿ è â ñ ê î ó á æ, à ÿ è ñ òîáîé",
        "è ÿ, è ó, è âà è ê, è ñ, è î, à ÿ",
        "Ñ. Ê. â 5 ÷. è ó À. è Í.",
    ] {
        assert_eq!(repaired(text), text);
    }
}

#[test]
fn every_charmap_is_undone() {
    for text in SENTENCES {
        assert_eq!(repaired(&latin1(text)), *text);
        assert_eq!(repaired(&latin1(&latin1(text))), *text);
        for map in 0..CHARMAPS {
            let Some(once) = misread(text, map) else { continue };
            assert_eq!(repaired(&once), *text, "{map} {once}");
        }
        let once = misread(text, WINDOWS_1252).unwrap();
        assert_eq!(repaired(&misread(&once, WINDOWS_1252).unwrap()), *text);
        assert_eq!(repaired(&latin1(&once)), *text);
        assert_eq!(repaired(&misread(&misread(&once, WINDOWS_1252).unwrap(), WINDOWS_1252).unwrap()), *text);
        let mac = misread(text, MACINTOSH).unwrap();
        assert_eq!(repaired(&misread(&mac, MACINTOSH).unwrap()), *text);
    }
}

#[test]
fn clean_text_is_left_alone() {
    let more = [
        "“CAFÉ” and «IRMÃ», VOILÀ… É®",
        "Nestlé®, Citroën™, Škoda",
        "LA FÊTE À… AMANHÃ – É",
        "10 Å² und 5 Å³, der Buchstabe „Ä“, „Ö“ und „Ü“",
        "Ang mo kio, ÂM NHẠC, Ââ",
        "Il l’a cité : «\u{A0}déjà\u{A0}», « été »",
        "Fuß“, Maß“ und Spaß…",
        "Þórður ‚góði‘ í bæ",
        "Рівне, ТіБ, КіБ; „З“ и „Ж“; у НАЗИВ“; В адресі «%s»",
        "БРЈ редова, «ОБЛАСТІ»",
        "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
        // Small and capital, which are pairs of East Asia.
        "áÁéÉíÍñÑóÓúÚüÜ, åÅäÄöÖšŠžŽ",
        "ÅåÄäÖö, ÀàÇçÈèÉéÍíÏïÒòÓóÚúÜü",
        "ãÃõÕ, [a-zA-ZáÁãÃõÕ], ÁáÂâÃãÀà",
        "ãÃõÕ",
        "[áÁéÉ] [àÀáÁ]",
        "âÂ êÊ îÎ ôÔ ûÛ; \"Â Ê Î\"; ãÃ / õÕ",
        "äÄ öÖ üÜ æÆ øØ åÅ",
        "│ x│x │ ─│─ ├──┤ └┴┘ ╔═╗╚═╝ ─┬─┐",
        "─┤─┤─┤─┤ ─╗─╗─╗",
        "%&*+-/<=>|~¬±×÷ √2 √π ≈°",
        "[A-Za-zÀ-ÿ_@][A-Za-zÀ-ÿ0-9_@-]*",
        "the ﬁrst oﬃce ﬂoor and the ﬁle",
        "měšťan, příští, zvíře; RÓŻA, CZĘŚĆ, KNÍŽKA",
        "spec·ta·to·ri·al, l·l, 28°F, m², x³, 1ª, n.º",
        "éàïôñ éàïôñ éàïôñ",
        "iPhone™ and Kindle™ and Galaxy™ and Xbox™ and Echo™ and Nest™",
        "ääöö ää²¹öö, ½ cup, 5¾, k€",
        "first line\u{85}\nsecond\u{85}",
        "&amp; &lt;b&gt; &nbsp; &Auml;pfel &#196;pfel R&amp;D",
    ];
    for text in SENTENCES.iter().chain(&more) {
        let repaired = repair(text, &Options::default());
        assert!(matches!(repaired.text, Cow::Borrowed(_)), "{text}\n{}", repaired.text);
        assert_eq!(mojibake_notices(text), [], "{text}");
        // Put together or apart.
        for form in [text.nfc().collect::<String>(), text.nfd().collect()] {
            assert_eq!(self::repaired(&form), form);
        }
    }
}

#[test]
fn losses_are_told_by_what_is_left() {
    for (damaged, right) in [
        // The last byte of the quotation mark, dropped, lost, or another character.
        ("He said â€œnoâ€ twice, and â€œyesâ€.", "He said “no” twice, and “yes”."),
        ("He said â€œnoâ€\u{FFFD} twice.", "He said “no” twice."),
        ("â€œNo,â€? she said.", "“No,” she said."),
        // A no-break space that became a blank; runs of blanks made one.
        ("La cittÃ  Ã¨ lÃ  vicino", "La città è là vicino"),
        ("La qualitÃ che Ã¨ piÃ¹ rara, dÃ©jÃ vu", "La qualità che è più rara, déjà vu"),
        ("Ngày Ä‘áº¹p nháº¥t lÃ  NgÃ y thá»© hai", "Ngày đẹp nhất là Ngày thứ hai"),
        ("It was said.Â The end.", "It was said.\u{A0}The end."),
        // What NFKC made of it.
        ("Fethullah GÃ1⁄4len and naÃ ̄ve JesÃos", "Fethullah Gülen and naïve Jesús"),
        ("donâ€TMt", "don’t"),
        ("Then â€TMtwas late, he saidâ€¦", "Then ’twas late, he said…"),
        // Letters that only one language can have lost.
        ("TaÄ\u{FFFD}iau Å¾monÄ—s, kurie Ä¯ jÄ¯ Å¾iÅ«ri", "Tačiau žmonės, kurie į jį žiūri"),
        ("rezultÄ\u{FFFD}ti ir Ä¼oti slikti, dziÄ¼i", "rezultāti ir ļoti slikti, dziļi"),
        ("Å\u{FFFD}Ã³dÅº byÅ‚a zamkniÄ™ta, mÃ³wiÅ‚", "Łódź była zamknięta, mówił"),
        // Entities on top.
        ("M&#195;&#188;ller &amp; S&Atilde;&para;hne &lt;3", "Müller &amp; Söhne &lt;3"),
    ] {
        assert_eq!(repaired(damaged), right);
    }
    // What five letters can be stays.
    assert_eq!(repaired("Ã\u{FFFD}ndice de la pÃ¡gina"), "Ã\u{FFFD}ndice de la página");
    for text in SENTENCES.iter().take(12) {
        let damaged = misread(text, WINDOWS_1252).unwrap();
        assert_eq!(repaired(&damaged.nfd().collect::<String>()), *text);
        let entities: String = damaged
            .chars()
            .map(|c| if c.is_ascii() { c.to_string() } else { format!("&#{};", u32::from(c)) })
            .collect();
        assert_eq!(repaired(&entities), *text);
    }
}

#[test]
fn damage_in_a_part_of_the_text_is_repaired_there() {
    let damaged = "Der Bürgermeister war müde. Der GrÃ¼ne sagte â€žneinâ€œ. Schöne Grüße, “é”";
    let right = "Der Bürgermeister war müde. Der Grüne sagte „nein“. Schöne Grüße, “é”";
    let repaired = repair(damaged, &Options::default());
    assert_eq!(repaired.text, right);
    let kinds: Vec<_> =
        repaired.notices.iter().map(|notice| (notice.kind, slice(right, notice.span))).collect();
    let kind = NoticeKind::MojibakeRepaired;
    assert_eq!(kinds, [(kind, "ü"), (kind, "„"), (kind, "“")]);
    let places: Vec<_> = repaired.map.edits().iter().map(|edit| slice(damaged, edit.span)).collect();
    assert_eq!(places, ["Ã¼", "â€ž", "â€œ"]);
}

/// `text` in one encoding, read as a charmap.
fn transcoded(text: &str, encoding: &'static encoding_rs::Encoding, map: usize) -> String {
    let (bytes, _, lost) = encoding.encode(text);
    assert!(!lost, "{text}");
    bytes.iter().map(|&b| if b.is_ascii() { char::from(b) } else { char_of(map, b).unwrap() }).collect()
}

#[test]
fn whole_texts_in_another_encoding() {
    for (encoding, text) in [
        (encoding_rs::WINDOWS_1251, "Съешь же ещё этих мягких булок, да выпей чаю, сказала хозяйка."),
        (encoding_rs::SHIFT_JIS, "港の船は朝に出て、夕方には戻ってくる予定だ。"),
        (encoding_rs::EUC_JP, "港の船は朝に出て、夕方には戻ってくる予定だ。"),
        // With syllables of half the width.
        (encoding_rs::SHIFT_JIS, "港のﾎﾃﾙと駅前のﾚｽﾄﾗﾝは、朝から閉まっていると市は話した。"),
        (encoding_rs::GBK, "港口的渡轮早上开出，傍晚才回来，市长说今年的船票没有涨价。"),
        (encoding_rs::WINDOWS_1250, "Každý tvrdí, že loď měla zpoždění a přístav byl prý úplně zavřený."),
        (
            encoding_rs::MACINTOSH,
            "Où était passée la fenêtre ? Près du théâtre, à côté, répète-t-il, ça suffit.",
        ),
    ] {
        assert_eq!(repaired(&transcoded(text, encoding, WINDOWS_1252)), text);
    }
    let text = "Où était passée la fenêtre ? Près du théâtre, à côté, répète-t-il, ça suffit.";
    assert_eq!(repaired(&transcoded(text, encoding_rs::WINDOWS_1252, MACINTOSH)), text);
    // Controls of Latin-1 that are Windows-1252.
    assert_eq!(repaired("It\u{92}s \u{93}late\u{94} \u{96} \u{80}5\u{85}"), "It’s “late” – €5…");
    // What may be of either of two encodings stays.
    assert_eq!(
        repaired("In KŸrze wird vom GlŸck geredet, endgŸltig."),
        "In KŸrze wird vom GlŸck geredet, endgŸltig."
    );
    // What is left of something else is not.
    assert_eq!(repaired("Mule\u{80}\u{99}\n"), "Mule\u{80}\u{99}\n");
}

/// python-ftfy #59, #96: a cleaner that also makes quotation marks straight, by an option that changes other repairs.
#[test]
fn quotation_marks_stay_and_options_are_apart() {
    let damaged = "„Zwölf“, «dix», “ten” and ’n’: MÃ¼ller &#195;&#184; â€\u{FFFD} \u{93}x\u{94}";
    for bits in 0..32 {
        let on = |bit: u32| bits >> bit & 1 == 1;
        let options =
            Options { utf8: on(0), entities: on(1), lost: on(2), controls: on(3), single_byte: on(4) };
        let text = repair(damaged, &options).text.into_owned();
        assert!(text.starts_with("„Zwölf“, «dix», “ten” and ’n’: "), "{options:?} {text}");
        assert_eq!(text.contains("Müller"), options.utf8, "{options:?} {text}");
        assert_eq!(
            text.contains('ø') && !text.contains("&#195;"),
            options.utf8 && options.entities,
            "{text}"
        );
        assert_eq!(text.contains("â€"), !(options.utf8 && options.lost), "{options:?} {text}");
        assert_eq!(text.contains("\u{93}"), !options.controls, "{options:?} {text}");
    }
}

#[test]
fn long_texts_take_linear_time_and_few_notices() {
    for unit in ["Ã", "Ã©", "â€", "é»", "Â Ã ", "&#195;", "A\u{303}", "╨", "Рі", "Ã\u{83}Â"] {
        let text = unit.repeat(200_000 / unit.len());
        let repaired = repair(&text, &Options::default());
        assert!(repaired.notices.len() <= MOST);
    }
    let text = "caf\u{C3}\u{A9} ".repeat(5_000);
    assert_eq!(repair(&text, &Options::default()).notices.len(), MOST);
    assert_eq!(mojibake_notices(&text).len(), MOST);
}

#[test]
fn mojibake_is_found_where_it_stands() {
    let found = |text: &str| -> Vec<String> {
        mojibake_notices(text).iter().map(|notice| slice(text, notice.span).to_owned()).collect()
    };
    assert_eq!(found("MÃ¼ller sagte, er sei â€œmÃ¼deâ€\u{9d}."), ["Ã¼", "â€œ", "Ã¼", "â€\u{9d}"]);
    assert_eq!(found("donâ€™t"), ["â€™"]);
    assert_eq!(found("a quoteâ€ that lost a byte"), ["â€"]);
    assert_eq!(found("5Â\u{A0}km, 20Â°"), ["Â\u{A0}", "Â°"]);
    assert_eq!(found("priced at â‚¬5"), ["â‚¬"]);
    assert_eq!(found("Ð¼Ð¾Ñ\u{81}Ñ‚"), ["Ð¼Ð¾Ñ\u{81}Ñ‚"]);
    assert_eq!(found("Ä‡evapi, KovaÄ\u{8d}"), ["Ä‡", "Ä\u{8d}"]);
}

#[test]
fn cyrillic_is_its_own_charmap() {
    assert!(entry('Р').lead & 1 << WINDOWS_1251 != 0);
    assert_eq!(repaired("РњРѕСЃРєРІР°"), "Москва");
}

/// Signs of money stand beside figures, brackets and the letters of one side.
#[test]
fn signs_of_money_are_repaired_beside_letters() {
    for (damaged, right) in [
        ("(50kâ‚¬)", "(50k€)"),
        ("50kâ‚¬, kaum mehr", "50k€, kaum mehr"),
        ("EURâ‚¬5", "EUR€5"),
        ("in ¬£M", "in £M"),
        ("in ÂŁM", "in £M"),
        ("¬©AFP", "©AFP"),
    ] {
        assert_eq!(repaired(damaged), right);
    }
}

/// NFD took the second character apart, so that it looks like a letter of ASCII.
#[test]
fn a_mark_after_the_next_letter_belongs_to_it() {
    for (damaged, right) in [("√A\u{308} propos", "À propos"), ("ÐY\u{308}ÐY\u{308}", "ПП")] {
        assert_eq!(repaired(damaged), right);
    }
}

/// The byte after `Ù` was dropped, and a blank is next: no figure ends a word.
#[test]
fn an_arabic_letter_is_lost_before_a_blank() {
    let damaged = |text: &str| misread(text, WINDOWS_1252).unwrap().replace('\u{81}', "");
    for text in ["سقف البيت جديد, رف و رف", "صف الكراسي, كهف كبير"] {
        assert_eq!(repaired(&damaged(text)), text);
    }
    // A figure whose last byte became a blank stays, and so does all where losses are.
    let text = "بيت ٢\u{660} دار";
    let figure = misread(text, WINDOWS_1252).unwrap().replace('\u{A0}', " ");
    assert_eq!(repaired(&figure), "بيت ٢Ù  دار");
    let options = Options { lost: false, ..Options::default() };
    let kept = repair(&damaged("صف كبير"), &options).text.into_owned();
    assert_eq!(kept, "صÙ كبير");
}

/// The double acute accent and the horn, by themselves.
#[test]
fn marks_of_two_letters_stand_after_these() {
    assert_eq!(repaired("idoÃãben, a noÃã"), "ido\u{30B}ben, a no\u{30B}");
    assert_eq!(repaired("thuÃõ ba, noÃõi"), "thu\u{31B} ba, no\u{31B}i");
    // In a list of letters.
    assert_eq!(repaired("(čČšŠ)"), "(čČšŠ)");
    assert_eq!(repaired("baÃãben, taÃõi"), "baÃãben, taÃõi");
}

/// A quotation mark that opens ends no sentence; one that closes does.
#[test]
fn a_blank_after_a_quotation_mark_that_closes() {
    assert_eq!(repaired("go.\"Â Then \"no\"Â went"), "go.\"\u{A0}Then \"no\"\u{A0}went");
    assert_eq!(repaired("a \"Â Ê\" (\"Â or Ê)"), "a \"Â Ê\" (\"Â or Ê)");
}

/// What is whole under the charmap that did the rest of the damage has lost nothing under another.
#[test]
fn a_whole_sequence_goes_before_a_lost_one() {
    for (damaged, right) in [
        ("Keltas ÄŻ KlaipÄ—dÄ… plaukÄ—", "Keltas į Klaipėdą plaukė"),
        ("TÄ—vai plaukÄ— ÄŻ salÄ…, Ä—jo ÄŻ namus", "Tėvai plaukė į salą, ėjo į namus"),
    ] {
        assert_eq!(repaired(damaged), right);
    }
}

/// Signs between figures say little, but that is enough where their damage is known.
#[test]
fn a_long_run_that_says_just_enough_is_read_to_its_end() {
    let text = format!("Müller: 4{}7", "×".repeat(70));
    assert_eq!(repaired(&misread(&text, WINDOWS_1252).unwrap()), text);
}

/// Text of what damage is made of.
fn messy() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "Ã", "Â", "â€", "œ", "™", "©", "¼", " ", "a", "o", "3", "1⁄4", "Ä", "Å", "Ñ", "Ð", "\u{FFFD}", "?",
        "\u{83}", "\u{303}", "A", "&#195;", "&copy;", "é", "“", "à", "»", "Р", "ё", "в", "Ђ", "√", "‚", "Ä",
        "├", "┬", "á", "Γ", "Ç", "Ö", "ù", "ì", "\u{A0}", "\u{AD}", "ž", "Š", "国", "가", ".", "\n", "ø",
        "þ", "ð", "ﬁ", "μ", " \u{304}",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn repair_of_repair_is_repair(text in messy()) {
        repaired(&text);
    }

    #[test]
    fn any_text_is_repaired_once(text in "\\PC{0,40}") {
        repaired(&text);
    }

    #[test]
    fn damage_of_sentences_is_repaired_once(
        index in 0..SENTENCES.len(), maps in prop::collection::vec(0..CHARMAPS, 1..4), cut in 0..60_usize,
    ) {
        let mut text: String = SENTENCES[index].chars().skip(cut).collect();
        for map in maps {
            match misread(&text, map) {
                Some(next) => text = next,
                None => break,
            }
        }
        repaired(&text);
    }

    #[test]
    fn maps_go_there_and_back(text in messy()) {
        let repaired = repair(&text, &Options::default());
        for (start, _) in repaired.text.char_indices() {
            for end in (start..=repaired.text.len()).filter(|&end| repaired.text.is_char_boundary(end)).take(4) {
                let span = Span::new(start, end);
                let source = repaired.map.to_source(span);
                prop_assert!(text.get(source.range()).is_some());
                prop_assert!(repaired.map.to_output(source).contains(span));
            }
        }
    }

    #[test]
    fn ascii_is_left_alone(text in "[ -%'-~\\n]{0,60}") {
        prop_assert!(matches!(repair(&text, &Options::default()).text, Cow::Borrowed(_)));
    }
}

#[test]
fn controls_stand_where_what_they_mean_may_stand() {
    for (damaged, right) in [
        // A letter beside letters, the euro beside figures or by itself.
        ("a\u{8A}b", "aŠb"),
        ("a \u{8A} b", "a \u{8A} b"),
        ("5\u{80} a", "5€ a"),
        ("a \u{80}5", "a €5"),
        ("a \u{80} b", "a € b"),
        ("a\u{80}b", "a\u{80}b"),
        // The accent that is a sign.
        ("a\u{88} b", "aˆ b"),
        // Two in a row are punctuation that is no row of a table.
        ("a\u{93}\u{91}b", "a“‘b"),
        ("a\u{91}\u{92}b", "a\u{91}\u{92}b"),
        ("a\u{93}\u{94}b", "a\u{93}\u{94}b"),
        ("x\u{80}\u{93}", "x\u{80}\u{93}"),
        ("a\u{85}b\u{85}c", "a…b…c"),
        ("rock\u{96}roll and so\u{97}then", "rock–roll and so—then"),
    ] {
        assert_eq!(repaired(damaged), right);
    }
}

#[test]
fn parts_of_sequences_that_were_spelled_out() {
    for (damaged, right) in [
        ("dobrÃ1⁄2 den", "dobrý den"),
        ("Ã1⁄4ber", "über"),
        ("Ã3⁄4ing", "þing"),
        ("GÃ1⁄4nter dice che perÃ2 non viene", "Günter dice che però non viene"),
        ("ksiÄ...dz wÅ‚aÅ›nie", "ksiądz właśnie"),
        // No character is spelled so.
        ("Ã3⁄2", "Ã3⁄2"),
        ("Ã1⁄3", "Ã1⁄3"),
        ("JaÃ&#188;", "Jaü"),
    ] {
        assert_eq!(repaired(damaged), right);
    }
    let options = Options { entities: false, ..Options::default() };
    for text in ["JaÃ&#188;", "Ja&#195;&#188;"] {
        assert_eq!(repair(text, &options).text, text);
    }
}

#[test]
fn the_blank_of_a_word_that_ends_in_a_grave_accent_may_be_its_own() {
    for (damaged, right) in [
        ("VoilÃ le chat", "Voilà le chat"),
        ("éÃ é", "éà é"),
        ("giÃ y da mÃ u Ä‘á»", "già y da mà u đá»"),
        // Portuguese words that go on.
        ("Ã s sete da manhã", "Ã s sete da manhã"),
        ("sÃ³ Ã s", "só Ã s"),
        ("x.Â y, z!Â Then", "x.\u{A0}y, z!\u{A0}Then"),
    ] {
        assert_eq!(repaired(damaged), right);
    }
}
