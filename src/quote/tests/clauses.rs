//! Who says it where another clause, noun or paper stands between: each text with every outermost quotation's speaker and verb.

use super::assert_spoken;

#[test]
fn a_noun_behind_an_adjective_reports_nothing() {
    assert_spoken(
        "en",
        &[
            (
                "Sen. Lee (I-Vt.) came on “Today” to explain his recent remarks on his rival, Bob Dow, saying “on his worst \
                 day” he is better.",
                &["- -", "Sen. Lee saying"],
            ),
            ("Lee came to discuss his recent remarks about Dow, saying it was “over”.", &["Lee saying"]),
            ("Lee came again (it rained) to us, saying it was “over”.", &["Lee saying"]),
            ("His recent remarks were “odd”.", &["- -"]),
            ("Her closing claims that it was “over” fell flat.", &["- -"]),
            ("His lawyer remarks that it was “over”.", &["His lawyer remarks"]),
        ],
    );
}

#[test]
fn a_clause_about_a_thing_reports_nothing_of_the_next() {
    assert_spoken(
        "en",
        &[
            ("Dow told the BBC that contrary to what she believes, Lee was “odd”.", &["Dow told"]),
            ("Dow fights what she says is “odd”.", &["she says"]),
            ("Contrary to what Lee says, it was “over”.", &["- -"]),
            ("What Lee called “a joke” was no joke.", &["Lee called"]),
            ("Dow regrets what Lee calls “the mess”.", &["Lee calls"]),
            ("According to what Lee said, it was “over”.", &["Lee said"]),
            ("From what Lee said, it was “over”.", &["Lee said"]),
            ("What Lee said was: “It is over.”", &["Lee said"]),
            ("What Lee said was “It is over.”", &["Lee said"]),
            ("What Lee said is that it was “over”.", &["Lee said"]),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("Le maire dit que, contrairement à ce qu’affirme Luc Roy, c’est « fini ».", &["Le maire dit"]),
            ("Contrairement à ce que Luc Roy affirme, c’est « fini ».", &["- -"]),
            ("Ce que Luc Roy appelle « la fin » vient.", &["Luc Roy appelle"]),
            ("D’après ce que dit Luc Roy, c’est « fini ».", &["Luc Roy dit"]),
        ],
    );
    assert_spoken(
        "es",
        &[
            ("A diferencia de lo que dijo Ruiz, es “falso”.", &["- -"]),
            ("Según lo que dijo Ruiz, es “falso”.", &["Ruiz dijo"]),
        ],
    );
    assert_spoken(
        "it",
        &[
            (
                "Il sindaco ha detto che, diversamente da quanto sostiene Belli, è «falso».",
                &["Il sindaco ha detto"],
            ),
            ("Contrariamente a quanto afferma Belli, è «falso».", &["- -"]),
            ("Secondo quanto afferma Belli, è «falso».", &["Belli afferma"]),
            ("Da quanto ha riferito Belli, è «falso».", &["Belli ha riferito"]),
        ],
    );
    assert_spoken(
        "de",
        &[
            ("Was Kern sagt, ist „falsch“.", &["- -"]),
            ("Was Kern sagte, war: „Es ist aus.“", &["Kern sagte"]),
            ("Kern erklärte, was Lenz behaupte, sei „falsch“.", &["Kern erklärte"]),
        ],
    );
    assert_spoken("nl", &[("Wat Piet zegt, is “fout”.", &["- -"])]);
}

#[test]
fn a_noun_with_its_article_ends_before_whom_it_tells() {
    assert_spoken(
        "nb",
        &[
            ("Selv fortalte mannen avisa Nordic Weekly at det var «ille».", &["mannen fortalte"]),
            ("Selv fortalte mannen NRK at det var «ille».", &["mannen fortalte"]),
            ("«Det er ille», fortalte den unge kvinnen politiet.", &["den unge kvinnen fortalte"]),
            ("«Det er ille», fortalte mannen Ole Berg.", &["mannen Ole Berg fortalte"]),
            ("«Det er ille», fortalte en elsket mor.", &["en elsket mor fortalte"]),
            ("Hun fortalte retten at det var «ille».", &["Hun fortalte"]),
        ],
    );
    assert_spoken("da", &[("Selv fortalte manden avisen, at det var »skidt«.", &["manden fortalte"])]);
    assert_spoken(
        "sv",
        &[("Själv berättade mannen tidningen Dagen att det var ”illa”.", &["mannen berättade"])],
    );
}

#[test]
fn a_paper_only_reports_what_another_tells() {
    assert_spoken(
        "nb",
        &[
            (
                "I retten fortalte advokat Eva Berg, som forsvarer mannen, at et brudd «utløste det», skriver avisa Dagen.",
                &["advokat Eva Berg fortalte"],
            ),
            ("Ministeren sa at det er «ille», melder NTB.", &["Ministeren sa"]),
            ("Det er «ille», skriver NTB.", &["NTB skriver"]),
            ("Det ble sagt at det er «ille», skriver NTB.", &["NTB skriver"]),
            ("Vi tror at det er «ille», skriver Berg.", &["Berg skriver"]),
            ("– Jeg hørte at Lie sa at det er «ille», skriver Berg.", &["Berg skriver"]),
            ("Ministeren sa at det er «ille», sier Berg.", &["Berg sier"]),
            ("Ministeren sa at det er slutt. «Det er ille for oss», skriver NTB.", &["NTB skriver"]),
        ],
    );
    assert_spoken("da", &[("Manden sagde, at det var »skidt«, skriver Ritzau.", &["Manden sagde"])]);
    assert_spoken("sv", &[("Statsrådet sade att det var ”illa”, skriver TT.", &["Statsrådet sade"])]);
}

#[test]
fn a_german_word_before_a_colon_is_a_name_where_it_is_one_elsewhere() {
    assert_spoken(
        "de",
        &[
            (
                "„Das ist gut“, sagte Ria Kern. Es regnete. Kern: „Das geht so nicht.“",
                &["Ria Kern sagte", "Kern -"],
            ),
            ("Kern: „Das geht so nicht.“\n\n„Das ist gut“, sagte Kern.", &["Kern -", "Kern sagte"]),
            (
                "„Das ist gut“, sagte Minister Bodo Lenz. „Ja.“ Lenz: „Das geht so nicht.“",
                &["Minister Bodo Lenz sagte", "Minister Bodo Lenz sagte", "Lenz -"],
            ),
            ("„Das ist gut“, sagte Ria Kern. Regel: „Das geht so nicht.“", &["Ria Kern sagte", "- -"]),
            (
                "„Das ist gut“, sagte der Chef der Partei. Partei: „Das geht so nicht.“",
                &["der Chef der Partei sagte", "- -"],
            ),
            ("„Das ist gut“, sagte Kern. Auch Kern: „Das geht so nicht.“", &["Kern sagte", "- -"]),
            ("Kern: „Das geht so nicht.“", &["- -"]),
        ],
    );
}
