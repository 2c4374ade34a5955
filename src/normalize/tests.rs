//! What must hold of any text, and of each option.
#![allow(clippy::string_slice)]

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::class::class;
use super::*;
use crate::span::Span;

/// The options that the bits of a number tell.
fn options(bits: u32) -> Options {
    let on = |bit: u32| bits >> bit & 1 == 1;
    Options {
        line_ends: on(0),
        controls: on(1),
        entities: on(2),
        nfc: on(3),
        soft_hyphens: on(4),
        zero_width: on(5),
        bidi: on(6),
        ligatures: on(7),
        no_break_spaces: on(8),
        fixed_spaces: on(9),
        ideographic_spaces: on(10),
        digit_spaces: on(11),
        fractions: on(12),
        width: [Width::Keep, Width::Letters, Width::All, Width::All][(bits >> 13 & 3) as usize],
        dashes: [Dashes::Keep, Dashes::Typographic, Dashes::Ascii, Dashes::Typographic]
            [(bits >> 15 & 3) as usize],
        ellipses: [Ellipses::Keep, Ellipses::Typographic, Ellipses::Ascii, Ellipses::Typographic]
            [(bits >> 17 & 3) as usize],
        quotes: if on(19) { Quotes::Straight } else { Quotes::Keep },
    }
}

/// What goes wrong most easily, to be put beside each other.
const PIECES: &[&str] = &[
    "a",
    "b",
    "e",
    "p",
    "x",
    "K",
    "1",
    "0",
    "7",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "-",
    "--",
    ".",
    "..",
    "...",
    ". . .",
    "`",
    "'",
    "\"",
    "<",
    ">",
    "<b",
    "!",
    "/",
    "&",
    "#",
    ";",
    "&amp;",
    "amp;",
    "&am",
    "p;",
    "#38;",
    "&#38;",
    "&lt;",
    "&nbsp;",
    "&shy;",
    "&#13;",
    "&#10;",
    "&zwj;",
    "&lrm;",
    "&#x301;",
    "&fflig;",
    "&#55357;",
    "&#56832;",
    "&#xD83D;",
    "&#112;",
    "&#150;",
    "&#65286;",
    "＆",
    "ａｍｐ",
    "；",
    "１",
    "，",
    "．",
    "－",
    "＜",
    "Ａ",
    "カ",
    "ｶ",
    "ﾞ",
    "ﾟ",
    "ﾊ",
    "ﾡ",
    "\u{0}",
    "\u{1F}",
    "\u{7F}",
    "\u{85}",
    "\u{B}",
    "\u{2028}",
    "\u{2029}",
    "\u{AD}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{2060}",
    "\u{FEFF}",
    "\u{180E}",
    "\u{FE0F}",
    "\u{FE00}",
    "\u{E0101}",
    "\u{20E3}",
    "\u{200E}",
    "\u{200F}",
    "\u{61C}",
    "\u{202A}",
    "\u{202E}",
    "\u{202C}",
    "\u{2066}",
    "\u{2067}",
    "\u{2068}",
    "\u{2069}",
    "\u{301}",
    "\u{308}",
    "\u{323}",
    "\u{338}",
    "\u{344}",
    "\u{3099}",
    "\u{345}",
    "\u{64E}",
    "\u{651}",
    "\u{94D}",
    "\u{F73}",
    "\u{212A}",
    "\u{212B}",
    "\u{37E}",
    "\u{1FEF}",
    "\u{2000}",
    "\u{9C7}",
    "\u{9BE}",
    "\u{FB2A}",
    "ש",
    "ب",
    "क",
    "ক",
    "ไ",
    "က",
    "ᠠ",
    "가",
    "\u{1100}",
    "\u{1161}",
    "\u{11A8}",
    "👩",
    "🚀",
    "❤",
    "😀",
    "©",
    "漢",
    "ﬁ",
    "ﬄ",
    "ĳ",
    "½",
    "⅓",
    "⁄",
    "\u{A0}",
    "\u{2007}",
    "\u{2009}",
    "\u{202F}",
    "\u{3000}",
    "—",
    "–",
    "―",
    "\u{2010}",
    "\u{2011}",
    "\u{2012}",
    "\u{2212}",
    "\u{FE63}",
    "…",
    "“",
    "”",
    "‘",
    "’",
    "«",
    "´",
    "ʼ",
    "é",
    "ñ",
    "\u{FFFD}",
    "\u{E000}",
    "\u{FFFF}",
    "𝒜",
];

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..14).prop_map(|pieces| pieces.concat())
}

/// What holds of any text and any options.
fn check(text: &str, options: &Options) {
    let once = normalize(text, options);
    let twice = normalize(&once.text, options);
    assert_eq!(twice.text, once.text, "{text:?} {options:?}");
    assert!(matches!(twice.text, Cow::Borrowed(_)) && twice.map.is_identity());
    assert_eq!(once.map.is_identity(), once.text == text, "{text:?} {options:?}");
    assert_eq!(matches!(once.text, Cow::Borrowed(_)), once.map.is_identity());

    // Whatever the pieces that it is done in.
    for piece in [0, usize::MAX] {
        assert_eq!(block::run(text, options, piece), once, "{text:?} {options:?}");
    }

    // The edits make the text of the source, on borders of characters.
    let mut made = String::new();
    let mut at = 0;
    for edit in &*once.map.edits() {
        made += &text[at..edit.span.start()];
        assert_eq!(made.len(), edit.out.start(), "{text:?} {options:?}");
        made += &once.text[edit.out.range()];
        at = edit.span.end();
        assert_ne!(&text[edit.span.range()], &once.text[edit.out.range()], "{text:?} {options:?}");
    }
    assert_eq!(made + &text[at..], once.text);

    // There and back covers, in order, whatever the span.
    let places = |text: &str| (0..=text.len()).filter(|&at| text.is_char_boundary(at)).collect::<Vec<_>>();
    let (source, out) = (places(text), places(&once.text));
    let mut last = 0;
    for pair in source.windows(2) {
        let span = Span::new(pair[0], pair[1]);
        let there = once.map.to_output(span);
        assert!(once.text.get(there.range()).is_some(), "{text:?} {options:?}");
        assert!(once.map.to_source(there).contains(span));
        assert!(last <= there.start());
        last = there.start();
    }
    last = 0;
    for pair in out.windows(2) {
        let span = Span::new(pair[0], pair[1]);
        let there = once.map.to_source(span);
        assert!(
            text.get(there.range()).is_some() && text.get(once.map.to_source_trimmed(span).range()).is_some()
        );
        assert!(once.map.to_output(there).contains(span));
        assert!(last <= there.start());
        last = there.start();
    }
    assert_eq!(once.map.to_source(Span::new(0, once.text.len())), Span::new(0, text.len()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn twice_is_once_and_spans_come_back(text in texts(), bits in 0..1_u32 << 20) {
        check(&text, &options(bits));
        for preset in Preset::ALL {
            check(&text, &preset.options());
        }
    }

    #[test]
    fn any_text_at_all(text in "\\PC{0,20}|(?s:.{0,20})", bits in 0..1_u32 << 20) {
        check(&text, &options(bits));
    }

    #[test]
    fn composition_is_the_crate_s(text in texts()) {
        prop_assert_eq!(normalize(&text, &only(|o| o.nfc = true)).text, text.nfc().collect::<String>());
    }
}

fn only(set: impl Fn(&mut Options)) -> Options {
    let mut options = Options::default();
    set(&mut options);
    options
}

#[test]
fn every_character_beside_some_others() {
    let everything = [Preset::Minimal, Preset::News, Preset::Ascii].map(Preset::options);
    let nfc = only(|o| o.nfc = true);
    for c in '\0'..=char::MAX {
        // Assigned planes, and a few of the rest.
        if ('\u{32000}'..'\u{E0000}').contains(&c) && u32::from(c) % 997 != 0
            || c >= '\u{E0200}' && u32::from(c) % 997 != 0
        {
            continue;
        }
        let alone = c.to_string();
        assert_eq!(normalize(&alone, &nfc).text, alone.nfc().collect::<String>(), "{c:?}");
        if class(c) == 0 && !c.is_numeric() && u32::from(c) % 61 != 0 {
            continue;
        }
        for text in [
            format!("{c}"),
            format!("1{c}2"),
            format!("a{c}{c}\u{301}"),
            format!("&am{c}p;ب{c}🚀"),
            format!("ｶ{c}ﾞ"),
        ] {
            for options in everything {
                let once = normalize(&text, &options);
                assert_eq!(normalize(&once.text, &options).text, once.text, "{text:?} {options:?}");
            }
            assert_eq!(normalize(&text, &nfc).text, text.nfc().collect::<String>(), "{text:?}");
        }
    }
}

#[test]
fn without_options_nothing_changes() {
    let all = PIECES.concat();
    assert!(matches!(normalize(&all, &Options::default()).text, Cow::Borrowed(_)));
}

#[test]
fn each_preset_has_what_the_one_before_has() {
    let [minimal, news, ascii] = Preset::ALL.map(|preset| preset.options().wanted());
    assert_eq!(minimal & !news, 0);
    assert_eq!(news & !ascii & !(class::WIDE_DIGIT | class::HYPHENS | class::DOTS), 0);
}

fn news(text: &str) -> String {
    normalize(text, &Preset::News.options()).text.into_owned()
}

#[test]
fn an_edit_covers_its_sequence_only() {
    let text = "Le cafe\u{301} de Fran\u{327}ois\u{A0}!";
    let clean = normalize(text, &Preset::News.options());
    let edits: Vec<_> = clean
        .map
        .edits()
        .iter()
        .map(|edit| (&text[edit.span.range()], &clean.text[edit.out.range()]))
        .collect();
    assert_eq!(edits, [("e\u{301}", "é"), ("n\u{327}", "ņ"), ("\u{A0}", " ")]);
    // Only what differs, where a sequence has more marks than compose.
    let text = "q\u{301}\u{323}";
    let clean = normalize(text, &Preset::Minimal.options());
    assert_eq!(clean.map.edits()[0].span.range(), 1..5);
}

/// An entity that is one only without what stood in it: the joiner it means stands in one run with what was kept before.
#[test]
fn a_joiner_that_becomes_one_is_not_kept_beside_another() {
    let options = Preset::News.options();
    for (text, expected) in [
        ("ক\u{200D}&zwj\0;ক", "ক\u{200D}ক"),
        ("ক\u{200D}&zwj\0;&zwj\0;ক", "ক\u{200D}ক"),
        ("ক\u{200D}&zwnj\0;ক", "ক\u{200D}\u{200C}ক"),
        ("ক\u{200D}&amp\0;zwj;ক", "ক\u{200D}ক"),
        ("ক\u{200D}&#x995\0;\u{200D}ক", "ক\u{200D}ক\u{200D}ক"),
    ] {
        let once = normalize(text, &options).text;
        assert_eq!(once, expected, "{text:?}");
        assert_eq!(normalize(&once, &options).text, once, "{text:?}");
    }
}

#[test]
fn entities_are_read_to_the_end() {
    let entities = only(|o| o.entities = true);
    let read = |text: &'static str| normalize(text, &entities).text;
    assert_eq!(read("&amp;amp;amp;lt;"), "<");
    assert_eq!(read("AT&T; R&D;x &unknown; &amp &#xZZ; &;"), "AT&T; R&D;x &unknown; &amp &#xZZ; &;");
    assert_eq!(read("caf&eacute; &#x201c;a&#x201D; &#147;b&#148;"), "café “a” “b”");
    assert_eq!(read("&#55357;&#56832; &#55357; &#0;&#27;"), "😀 &#55357; &#0;&#27;");
    // Made by another one.
    assert_eq!(read("&am&#112;; &#38;#x41;"), "& A");
    assert_eq!(read("5 < 6 &amp;&amp; x"), "5 < 6 && x");
    // The sign of the ångström stays where no option asks for its letter.
    assert_eq!(read("10 &#8491;"), "10 \u{212B}");
    assert_eq!(read("<i>&amp;</i>"), "<i>&amp;</i>");
    assert_eq!(news("a&am\u{AD}p;b &#38;nbsp;c ＆ａｍｐ;d"), "a&b  c &d");
    assert_eq!(news("one&#13;&#10;two"), "one\ntwo");
    let text = "x&amp;amp;y";
    let edit = normalize(text, &entities).map.edits()[0];
    assert_eq!((edit.span.range(), edit.out.range()), (1..10, 1..2));
}

#[test]
fn invisible_characters_stay_where_they_mean_something() {
    for kept in [
        "می\u{200C}خواهم",
        "क\u{94D}\u{200D}ष",
        "র\u{200D}\u{9CD}য",
        "👨\u{200D}👩\u{200D}👧",
        "🏳\u{FE0F}\u{200D}🌈",
        "👩🏽\u{200D}🚀",
        "❤\u{FE0F} ©\u{FE0F} ™\u{FE0F}",
        "#\u{FE0F}\u{20E3}",
        "葛\u{E0100}",
        "ภาษา\u{200B}ไทย",
        "ᠠ\u{180E}ᠨ",
        "שלום \u{200E}C++\u{200E} עולם",
        "\u{2067}שלום\u{2069}",
        "\u{202B}עב\u{202C}",
    ] {
        assert_eq!(news(kept), kept, "{kept:?}");
    }
    for (text, clean) in [
        ("\u{FEFF}Brenn\u{AD}punkt", "Brennpunkt"),
        ("1\u{FE0F}0 a\u{FE0F} b\u{200D}\u{200C}c", "10 a bc"),
        ("中\u{200B}文", "中文"),
        ("\u{200E}+49 30\u{202C}", "+49 30"),
        ("ש\u{202C}\u{2067}ל\u{202B}", "של"),
        ("ש \u{2066}\u{202A}a\u{2069}\u{202C} ל", "ש \u{2066}a\u{2069} ל"),
        ("ש a\u{200F}b", "ש ab"),
        ("👩&zwj;&#x1F680;", "👩\u{200D}🚀"),
        ("❤\u{FE0F}\u{FE0F}", "❤\u{FE0F}"),
        ("e\u{200D}\u{301}", "é"),
    ] {
        assert_eq!(news(text), clean, "{text:?}");
    }
}

#[test]
fn spaces_between_digits_are_evidence() {
    assert_eq!(
        news("10\u{A0}000\u{A0}km, 5\u{202F}% §\u{A0}5, 1\u{2009}½"),
        "10\u{A0}000 km, 5 % § 5, 1\u{2009}½"
    );
    let ascii = Preset::Ascii.options();
    assert_eq!(normalize("10\u{202F}000", &ascii).text, "10 000");
}

#[test]
fn marks_have_one_style() {
    for (text, clean) in [
        ("so--no -- yes---ah", "so—no — yes—ah"),
        ("---- <!-- x --> -", "---- <!-- x --> -"),
        ("a\u{2010}b -\u{2011} c", "a-b — c"),
        ("wait... no. . . . and . . . then", "wait… no. . . . and … then"),
        ("1...2.... .. ... . . .", "1…2.... .. … . . ."),
        ("...", "…"),
        ("a－\u{202E}－b .\u{200E}.\u{200E}.", "a—b …"),
        ("１，０００円，ｼﾞｬｶﾞｲﾓ", "1,000円，ジャガイモ"),
    ] {
        assert_eq!(news(text), clean, "{text:?}");
    }
    let ascii = |text: &'static str| normalize(text, &Preset::Ascii.options()).text;
    assert_eq!(ascii("“3½” ½½ 1½5 … —–"), "\"3 1/2\" 1/2 1/2 1 1/2 5 ... ---");
    assert_eq!(ascii("don`t `quote´ l´eau"), "don't `quote´ l'eau");
}

#[test]
fn line_ends_and_controls() {
    assert_eq!(news("a\r\nb\rc\r\r\nd\u{B}e\u{2029}f"), "a\nb\nc\n\nd\ne\nf");
    assert_eq!(news("a\r\u{0}\nb\r\u{200B}\nc"), "a\n\nb\n\nc");
    assert_eq!(news("a\u{0}b\u{1C}c\td\u{85}"), "ab c\td\u{85}");
}

/// Runs that a slip makes quadratic: a second is far more than any of them needs.
#[test]
fn long_runs_take_linear_time() {
    let start = std::time::Instant::now();
    for unit in [
        "\u{301}",
        "\u{301}\u{200D}",
        "\u{200D}",
        "&",
        "&am",
        "&#38;",
        "&amp;",
        "-",
        ".",
        ". ",
        "\u{2066}",
        "\u{202A}\u{2069}",
        "\u{2066}\u{2069}",
        "\u{202C}",
        "ﾞ",
        "a&b",
        "\u{344}",
        "\r",
        "\u{0}\u{AD}",
        "½",
        "\u{A0}",
        "-\u{2010}",
        "<",
        "&\u{200D}",
    ] {
        let text = unit.repeat(20_000);
        for preset in Preset::ALL {
            let once = normalize(&text, &preset.options());
            assert!(once.text.len() <= 6 * text.len());
        }
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
