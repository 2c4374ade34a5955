//! Who says it, by the noun phrases and verbs around the quotation: each text with every outermost quotation's speaker and
//! verb.

use super::{assert_spoken, read_all, tables};
use crate::quote::QuoteKind;

#[test]
fn a_verb_joined_to_another_has_its_subject() {
    let far = "“It is over,” Ann Lee said in the long hall of the old town with all the flags and banners of clubs that \
               once had homes in streets near the harbour and called it “sad”.";
    assert_spoken("en", &[(far, &["Ann Lee said"; 2])]);
    let said = "Ann Lee said so and then later called it “sad”.";
    assert_spoken("en", &[(said, &["Ann Lee called"])]);
    assert_spoken("de", &[("Lenz hat das gesagt und nannte es „dumm“.", &["Lenz nannte"])]);
}

#[test]
fn a_name_stands_before_or_behind_what_its_bearer_is() {
    assert_spoken(
        "en",
        &[
            ("“It rained all day,” Ann Lee, a teacher said.", &["Ann Lee said"]),
            ("“It rained all day,” Ann Lee, a teacher, said.", &["Ann Lee said"]),
            ("Ann Lee, a teacher said: “It rained all day.”", &["Ann Lee said"]),
            (
                "“It rained,” said the mayor of Leeds, Ann Lee, on Monday.",
                &["the mayor of Leeds, Ann Lee said"],
            ),
            ("“It rained,” said mayor of Leeds, Ann Lee, on Monday.", &["mayor of Leeds, Ann Lee said"]),
            ("“It rained,” said Ann Lee, John Smith.", &["Ann Lee said"]),
            // A name has four parts at most.
            (
                "“It rained,” said the mayor of Leeds, Ann Lee Bob Dow.",
                &["the mayor of Leeds, Ann Lee Bob Dow said"],
            ),
            ("“It rained,” said the mayor of Leeds, Ann Lee Bob Dow Kim.", &["the mayor of Leeds said"]),
        ],
    );
}

#[test]
fn a_quotation_that_ends_its_sentence_is_not_of_the_next_verb() {
    assert_spoken(
        "en",
        &[
            ("“It rained.” Anna Kline left. “No,” she said.", &["- -", "she said"]),
            ("“It rained.” “It snowed,” said Ann Lee.", &["- -", "Ann Lee said"]),
            ("“It rained all day.” Ann Lee said it was “cold”.", &["- -", "Ann Lee said"]),
            ("Ann Lee asked: “Did it rain?” Bob Dow said so.", &["Ann Lee asked"]),
            ("“It rained all day,” Ann Lee said it was “cold”.", &["Ann Lee said"; 2]),
            (
                "Ann Lee said “it rained.” Then it was “cold”, Bob Dow said.",
                &["Ann Lee said", "Bob Dow said"],
            ),
        ],
    );
}

/// A word with a kind of work at its end is one where it is longer than six bytes.
#[test]
fn german_compounds_are_kinds_of_work() {
    for (text, kind) in [
        ("Sein Kinofilm „Der alte Pier“ kam an.", Some(QuoteKind::Title)),
        ("Sein Film „Der alte Pier“ kam an.", Some(QuoteKind::Title)),
        ("Ihr Hitlied „Der alte Pier“ kam an.", Some(QuoteKind::Title)),
        ("Sein Tvfilm „Der alte Pier“ kam an.", None),
        ("Sein Abhit „Der alte Pier“ kam an.", None),
        ("Sein Sommerhit „Der alte Pier“ kam an.", None),
    ] {
        let (quotes, _) = read_all(text, &tables("de"), None);
        assert_eq!(quotes[0].value.kind, kind, "{text}");
    }
}

#[test]
fn a_participle_has_the_subject_of_its_clause() {
    assert_spoken(
        "en",
        &[
            ("Ann Lee shut the pier, in May, noting that it was “rotten”.", &["Ann Lee noting"]),
            ("Ann Lee, in May, noting that it was “rotten”.", &["Ann Lee noting"]),
            ("In May, the old pier of the town, long shut, broke, adding that it was “rotten”.", &["- -"]),
            ("Saying “no”, Lee left.", &["- -"]),
            ("But, saying “no”, Lee left.", &["- -"]),
            ("But Lee shut the pier, saying it was “bad”.", &["Lee saying"]),
        ],
    );
}

#[test]
fn german_verbs_that_help_and_relative_clauses() {
    assert_spoken(
        "de",
        &[
            ("Lenz hat gesagt: „Es ist aus.“", &["Lenz hat gesagt"]),
            ("Lenz hat gestern noch gesagt: „Es ist aus.“", &["Lenz gesagt"]),
            ("„Es ist aus“, hatte er gesagt.", &["er gesagt"]),
            ("„Es ist aus“, so sagte Lenz.", &["Lenz sagte"]),
            ("Alles sei „im Lot“, hatte Lenz gesagt.", &["Lenz gesagt"]),
            ("Alles war „im Lot“ gewesen, hatte Lenz gesagt.", &["Lenz gesagt"]),
            ("Alles sei „im Lot“, hatte gesagt.", &["- -"]),
            ("Gestern hat Lenz den Plan „verrückt“ genannt.", &["Lenz genannt"]),
            ("Es war die Wirtin, die am Abend im Rat sagte: „Es ist aus.“", &["die Wirtin sagte"]),
            ("Lenz, der von der Stadt sprach, sagte: „Es ist aus.“", &["Lenz sagte"]),
            ("Der von der Stadt sagte: „Es ist aus.“", &["- -"]),
            ("Wo die Lücke herkam, konnte er nicht sagen: „Es ist aus.“", &["- -"]),
            ("Lenz kämpfte mit den Tränen, als er sagte: „Es ist aus.“", &["er sagte"]),
            ("„Was geht hier vor sich?“, habe er sich gefragt.", &["er gefragt"]),
        ],
    );
}

#[test]
fn german_objects_before_an_aside_are_no_subject() {
    assert_spoken(
        "de",
        &[
            ("Schäden für die Wirte, etwa Lärm, hält das Amt für „denkbar“.", &["das Amt hält"]),
            ("Den Plan hat Lenz „verrückt“ genannt.", &["Lenz genannt"]),
        ],
    );
}

#[test]
fn german_attributes_before_the_noun() {
    assert_spoken(
        "de",
        &[
            (
                "„Es ist aus“, sagte der für Bau und Umwelt zuständige Minister Uwe Lenz.",
                &["der für Bau und Umwelt zuständige Minister Uwe Lenz sagte"],
            ),
            ("„Es ist aus“, sagte der 35 Jahre alte Uwe Lenz.", &["der 35 Jahre alte Uwe Lenz sagte"]),
            (
                "„Es ist aus“, sagte der in der Stadt lebende Uwe Lenz.",
                &["der in der Stadt lebende Uwe Lenz sagte"],
            ),
            (
                "„Es ist aus“, sagte der in die Stadt gezogene Uwe Lenz.",
                &["der in die Stadt gezogene Uwe Lenz sagte"],
            ),
        ],
    );
}

#[test]
fn norwegian_beginnings_of_a_sentence_are_no_subject() {
    assert_spoken("nb", &[("Spurt av avisen sier Kari Moen at det er «over».", &["Kari Moen sier"])]);
}

#[test]
fn what_stands_apart_from_its_noun() {
    assert_spoken(
        "en",
        &[
            ("“It is over,” Lee (Labour – Leeds) said.", &["Lee said"]),
            ("“It is over,” Lee – a (Labour) man – said.", &["Lee said"]),
            ("“It is over,” Ann Lee, a clerk said.", &["Ann Lee said"]),
            ("“It is over,” Ann Maria Rosa Bell Lee, a clerk said.", &["Ann Maria Rosa Bell Lee said"]),
            ("“It is over,” Lee, a clerk said.", &["Lee said"]),
            ("“It is over,” then Lee, a clerk, said.", &["Lee said"]),
            ("Robert of Hythe, the clerk said it was “over”.", &["the clerk said"]),
            ("Ann of Hythe, the clerk, said it was “over”.", &["Ann of Hythe said"]),
            ("The clerk, Ann of Hythe, said it was “over”.", &["The clerk, Ann of Hythe said"]),
            ("The clerk, of Hythe, said it was “over”.", &["The clerk said"]),
        ],
    );
}

#[test]
fn names_of_several_words() {
    assert_spoken(
        "en",
        &[
            ("Robert de la Cour said it was “over”.", &["Robert de la Cour said"]),
            ("Lee and the clerk of the town said it was “over”.", &["Lee and the clerk of the town said"]),
            ("“It is over,” said the mayor of Hythe, Ann of Lee.", &["the mayor of Hythe, Ann of Lee said"]),
            ("“It is over,” said the mayor of Hythe, ann lee.", &["the mayor of Hythe said"]),
            ("“It is over,” said the mayor of Hythe, He left.", &["the mayor of Hythe said"]),
            ("“It is over,” said the mayor of Hythe, Ann Lee – no.", &["the mayor of Hythe said"]),
            ("“It is over,” said Kline's deputy.", &["Kline's deputy said"]),
            ("“It is over,” said the woman of 35 who left.", &["the woman said"]),
            ("The man in a car for the club said “no”.", &["The man said"]),
            (
                "“It is over,” the sister of a friend of the mayor said.",
                &["the sister of a friend of the mayor said"],
            ),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("Yvette Le Goff a parlé de « drame ».", &["Yvette Le Goff a parlé"]),
            ("Yvette et Le Goff ont parlé de « drame ».", &["Yvette et Le Goff ont parlé"]),
            ("Le Goff a parlé de « drame ».", &["Le Goff a parlé"]),
            ("Hier Le Goff a parlé de « drame ».", &["Le Goff a parlé"]),
            ("« C’est fini », a dit Luc le Goff.", &["Luc le Goff a dit"]),
            ("« C’est fini », a dit le maire Luc Le Goff.", &["le maire Luc Le Goff a dit"]),
        ],
    );
    assert_spoken("it", &[("Anna De Luca ha parlato di «un disastro».", &["Anna De Luca ha parlato"])]);
    assert_spoken(
        "nl",
        &[
            ("“Het is voorbij”, zegt burgemeester Ria de Wit.", &["burgemeester Ria de Wit zegt"]),
            ("“Het is voorbij”, zegt de wethouder Ria de Wit.", &["de wethouder Ria de Wit zegt"]),
            ("“Het is voorbij”, zegt de minister Kaag de dag erna.", &["de minister Kaag zegt"]),
        ],
    );
}

#[test]
fn adjectives_after_a_noun_with_a_capital_are_of_its_name() {
    assert_spoken(
        "fr",
        &[
            (
                "« C’est fini », prévient la Banque centrale européenne.",
                &["la Banque centrale européenne prévient"],
            ),
            (
                "« C’est fini », prévient la Banque centrale rurale européenne du nord.",
                &["la Banque centrale rurale prévient"],
            ),
            ("« C’est fini », prévient la BCE européenne.", &["la BCE prévient"]),
            ("« C’est fini », prévient la petite Banque centrale.", &["la petite Banque prévient"]),
            ("« C’est fini », prévient la Banque Postale centrale.", &["la Banque Postale prévient"]),
            ("« C’est fini », a dit la Banque centrale la veille.", &["la Banque centrale a dit"]),
        ],
    );
}

#[test]
fn all_of_them() {
    assert_spoken(
        "fr",
        &[
            ("« C’est fini », disent tous les élus.", &["tous les élus disent"]),
            ("Tous les élus ont parlé de « drame ».", &["Tous les élus ont parlé"]),
            ("Tout le village a parlé de « drame ».", &["Tout le village a parlé"]),
        ],
    );
    assert_spoken(
        "it",
        &[("Tutti i sindaci hanno parlato di «un disastro».", &["Tutti i sindaci hanno parlato"])],
    );
    assert_spoken("pt", &[("Todos os autarcas disseram que é “um erro”.", &["Todos os autarcas disseram"])]);
    assert_spoken("es", &[("Todos los ediles dijeron que es “un error”.", &["Todos los ediles dijeron"])]);
}

#[test]
fn adverbs_before_and_after_the_noun() {
    assert_spoken(
        "en",
        &[
            (
                "“It is over,” said the newly elected mayor of Hythe.",
                &["the newly elected mayor of Hythe said"],
            ),
            ("“It is over,” said the mayor quietly.", &["the mayor said"]),
            ("“It is over,” said Lee quietly.", &["Lee said"]),
            ("“It is over,” said the family.", &["the family said"]),
            ("“It is over,” said the family of the man.", &["the family of the man said"]),
            ("Lee quickly said it was over. “We lost it all that day.”", &["Lee said"]),
            ("Lee has said it was over. “We lost it all that day.”", &["Lee has said"]),
        ],
    );
    assert_spoken("fr", &[("Le maire a souvent déclaré : « C’est fini. »", &["Le maire a souvent déclaré"])]);
}

#[test]
fn subjects_behind_who_was_told() {
    assert_spoken(
        "es",
        &[
            ("“Se acabó”, dijo a la agencia de la ciudad la portavoz.", &["la portavoz dijo"]),
            ("“Se acabó”, dijo a la agencia él.", &["él dijo"]),
            ("“Se acabó”, dijo ante él.", &["- -"]),
            ("“Se acabó”, dijo a la agencia Ana Gil.", &["- -"]),
            ("“Se acabó”, dijo a la agencia del norte de la ciudad vieja del mar la portavoz.", &["- -"]),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("« C’est fini », a dit à l’agence de la ville le maire.", &["le maire a dit"]),
            ("« C’est fini », a dit devant lui.", &["- -"]),
        ],
    );
}

#[test]
fn who_was_last_spoken_of_goes_on() {
    assert_spoken(
        "es",
        &[
            ("Gil llegó tarde. “Se acabó”, lamentó.", &["Gil lamentó"]),
            ("Gil llegó tarde. Lo lamentó: “Se acabó”.", &["Gil lamentó"]),
            ("Él llegó tarde. “Se acabó”, lamentó.", &["Él lamentó"]),
            ("Ayer, Ramón Gil llegó tarde. “Se acabó”, lamentó.", &["Ramón Gil lamentó"]),
            ("La lluvia cayó. “Se acabó”, lamentó.", &["- -"]),
            ("Rápidamente llegó tarde. “Se acabó”, lamentó.", &["- -"]),
            ("Gil, que ha dicho que es “un error”, se fue.", &["Gil ha dicho"]),
        ],
    );
}

#[test]
fn verbs_that_no_table_has() {
    assert_spoken("en", &[("Lee quipped: “It is over.”", &["Lee quipped"])]);
    assert_spoken(
        "fr",
        &[
            ("« On ferme la boutique ce soir », tonitrue le maire.", &["le maire tonitrue"]),
            ("« On ferme la boutique ce soir », Tonitrue le maire.", &["- -"]),
            ("« On ferme la boutique ce soir », re-tonitrue le maire.", &["- -"]),
            ("« C’est fini », a-t-il tempêté.", &["il a-t-il tempêté"]),
            ("« C’est fini », a-t-il hier tempêté.", &["il tempêté"]),
            ("« C’est fini », a-t-il aussitôt dit.", &["il dit"]),
        ],
    );
}

#[test]
fn sentences_that_end_with_who_says_so() {
    assert_spoken(
        "it",
        &[
            ("Era “duro”, poi ha spiegato Belli, parlando.", &["Belli ha spiegato"]),
            ("Era “duro” per tutti, ha spiegato Belli.", &["Belli ha spiegato"]),
            ("Era “duro” per tutti, ha spiegato Belli parlando piano.", &["- -"]),
        ],
    );
    assert_spoken("en", &[("“It is over,” Lee was told.", &["- -"])]);
}

#[test]
fn a_verb_far_behind_its_quotation_is_of_something_else() {
    assert_spoken(
        "en",
        &[(
            "“Hope for us”, the song of Lee, with all the tales of the town by the sea and of the old pier and the \
             men who had set it stone by stone in the cold winter of the war year in mind, left the stage as the \
             mayor said no.",
            &["- -"],
        )],
    );
}

#[test]
fn a_verb_with_its_own_subject_is_of_nobody_before() {
    assert_spoken(
        "en",
        &[("“Hope for us”, the song of Lee, left the stage as the mayor said no.", &["- -"])],
    );
}

/// A full name before a colon, with what is told of its bearer, and no headline.
#[test]
fn a_name_before_a_colon_has_its_bearer_told() {
    assert_spoken(
        "en",
        &[
            ("Anna Holm (Labour): “It is a good day.”", &["Anna Holm -"]),
            ("Anna Holm, 34: “It is a good day.”", &["Anna Holm -"]),
            ("Anna Holm, 34, a teacher from Leeds: “It is a good day.”", &["Anna Holm -"]),
            ("Anna Holm, mayor of Leeds: “It is a good day.”", &["Anna Holm -"]),
            ("The mayor, Anna Holm: “It is a good day.”", &["The mayor, Anna Holm -"]),
            ("Chief executive Ole Kern: “We are cutting jobs.”", &["Chief executive Ole Kern -"]),
            ("The former head coach Ole Kern: “We are cutting jobs.”", &["The former head coach Ole Kern -"]),
            ("Anna Holm, 3456: “It is a good day.”", &["- -"]),
            ("Anna Holm, Leeds: “It is a good day.”", &["- -"]),
            ("Anna Holm, 34 of them: “It is a good day.”", &["- -"]),
            ("Anna Holm, who was hurt: “It is a good day.”", &["- -"]),
            ("News from Ole Kern: “It is a good day.”", &["- -"]),
            ("The garden Anna: “It is a good day.”", &["- -"]),
            ("Mayor, Anna Holm: “It is a good day.”", &["- -"]),
            ("The inside story: “It is a good day.”", &["- -"]),
            ("Anna Holm (Labour): “so what”", &["- -"]),
            ("Anna Holm (Labour): “So what”", &["- -"]),
        ],
    );
    assert_spoken(
        "de",
        &[
            ("Anna Holm (SPD): „Das ist ein guter Tag.“", &["Anna Holm -"]),
            ("Anna Holm, 34: „Das ist ein guter Tag.“", &["Anna Holm -"]),
            ("Anna Holm, Trainerin: „Das ist ein guter Tag.“", &["- -"]),
            ("Die neue Regel: „Das ist ein guter Tag.“", &["- -"]),
            ("Neue Studie: „Das ist ein guter Tag.“", &["- -"]),
        ],
    );
    assert_spoken(
        "es",
        &[
            ("La alcaldesa, Ana Ruiz: «Es un buen día».", &["La alcaldesa, Ana Ruiz -"]),
            ("El alcalde Juan Ruiz: «Es un buen día».", &["El alcalde Juan Ruiz -"]),
            ("Las claves de Juan Ruiz: «Es un buen día».", &["- -"]),
        ],
    );
}

#[test]
fn a_name_behind_a_colon_is_a_whole_line() {
    assert_spoken(
        "en",
        &[("“It is over”: Ann Lee", &["Ann Lee -"]), ("“It is over”: Ann Lee knows", &["- -"])],
    );
}

#[test]
fn a_verb_with_a_capital_or_a_hyphen_is_a_name() {
    assert_spoken("en", &[("Says-Lee said “no”.", &["Says-Lee said"])]);
    // What says so ends with its paragraph.
    assert_spoken("en", &[("It was “bad”, according\nTo the mayor.", &["- -"])]);
}

#[test]
fn without_the_language_a_name_is_short() {
    let text = "„Už je dávno po všem,“ řekla Jana Nová Stará Malá.";
    assert_spoken("und", &[(text, &["- -"])]);
}

#[test]
fn names_of_works_are_short() {
    let kind =
        |tag, text: &str| read_all(text, &tables(tag), None).0.first().and_then(|quote| quote.value.kind);
    assert_eq!(kind("en", "The film “Nobody Knows” is out, he said."), Some(QuoteKind::Title));
    assert_eq!(
        kind("en", "The film “Nobody Knows What The Long Road Home Was Like Then” is out."),
        Some(QuoteKind::Speech)
    );
    assert_eq!(kind("de", "Das „Ende der“-Schild fiel."), Some(QuoteKind::Scare));
    // So long that its words are not looked at one by one.
    let long = format!("The sign “A{} B” fell.", "b".repeat(400));
    assert_eq!(kind("en", &long), Some(QuoteKind::Scare));
}

#[test]
fn whom_somebody_spoke_to_is_not_who_spoke() {
    assert_spoken(
        "de",
        &[
            ("„Es ist aus“, sagte Lenz der Zeitung.", &["Lenz sagte"]),
            ("„Es ist aus“, sagte Ria Lenz der Deutschen Presse-Agentur.", &["Ria Lenz sagte"]),
            ("„Es ist aus“, sagte Kardinal Lenz der Neuen Rundschau.", &["Kardinal Lenz sagte"]),
            ("„Es ist aus“, sagte die Ministerin Lenz der Zeitung.", &["die Ministerin Lenz sagte"]),
            ("„Es ist aus“, sagte Innenminister Kern der ARD.", &["Innenminister Kern sagte"]),
            ("„Es ist aus“, sagte die Sprecherin der Zeitung.", &["die Sprecherin der Zeitung sagte"]),
            (
                "„Es ist aus“, sagte Chefredakteur der Zeitung Kern.",
                &["Chefredakteur der Zeitung Kern sagte"],
            ),
            ("„Es ist aus“, sagte Präsidentin der Kammer.", &["Präsidentin der Kammer sagte"]),
            ("„Es ist aus“, meinte Karl der Große.", &["Karl der Große meinte"]),
        ],
    );
}

#[test]
fn english_verbs_that_lead() {
    assert_spoken(
        "en",
        &[
            ("Said Beck: “It is what it is.”", &["Beck Said"]),
            ("Said the mayor: “Never.”", &["the mayor Said"]),
            ("Says Ann Beck, a neighbor: “It was loud.”", &["Ann Beck Says"]),
            ("Added Beck: “We tried.”", &["Beck Added"]),
            ("Said and Beck: “We tried.”", &["- -"]),
        ],
    );
}

#[test]
fn a_relative_clause_between_subject_and_verb() {
    assert_spoken(
        "en",
        &[
            ("“I was scared,” the woman, who asked not to be named, told the paper.", &["the woman told"]),
            ("“I was scared,” Beck, who said he was home, told police.", &["Beck told"]),
            ("“I was scared,” the man, who asked for a lawyer, said.", &["the man said"]),
            ("“I was scared,” Beck, who told reporters, ran.", &["Beck told"]),
        ],
    );
}

#[test]
fn who_speaks_is_told_inside_of_the_marks() {
    assert_spoken(
        "fr",
        &[
            (
                "« On a entendu le toit, se souvient Tom Beck, un voisin. Puis rien. »",
                &["Tom Beck se souvient"],
            ),
            ("« C’est, a dit Holm à l’AFP, le pire jour de ma vie. »", &["Holm a dit"]),
            ("« C’est fini, lâche-t-elle. On a perdu. »", &["elle lâche"]),
            ("« Un scandale ! s’écrie Beck. C’est fini. »", &["Beck s’écrie"]),
            ("« On attend, poursuit le maire Jean Beck. Rien. »", &["le maire Jean Beck poursuit"]),
            ("« Il arrive, explique la situation, et repart. »", &["- -"]),
            ("« Je crois, dis-je, que c’est fini. »", &["- -"]),
            ("« Le maire, a annoncé Holm, ne viendra pas », selon Beck.", &["Beck selon"]),
            ("« Non merci, dit Beck. »", &["Beck dit"]),
        ],
    );
    assert_spoken(
        "it",
        &[
            ("«Si è sentito il tetto - ricorda Tom Beck, un vicino -. Poi niente».", &["Tom Beck ricorda"]),
            ("«Non ci sto, dice Anna Holm, è una farsa».", &["Anna Holm dice"]),
            ("«Il tetto – spiega il sindaco – è crollato».", &["il sindaco spiega"]),
            ("«Il tetto, spiega il sindaco, è crollato».", &["- -"]),
        ],
    );
    assert_spoken(
        "es",
        &[
            ("«No lo sé —dijo Holm—, pero vale».", &["Holm dijo"]),
            ("«Vino, dijo la verdad y se fue».", &["- -"]),
            ("«No lo sé —dijo Holm, que llegó tarde».", &["Holm dijo"]),
        ],
    );
}

#[test]
fn a_hearer_behind_a_name() {
    assert_spoken(
        "it",
        &[
            ("«È finita», dice Holm all'Ansa.", &["Holm dice"]),
            ("«È finita», dice Anna Holm alla Stampa.", &["Anna Holm dice"]),
            (
                "«È finita», dice l'assessore alla Cultura Anna Holm.",
                &["l'assessore alla Cultura Anna Holm dice"],
            ),
        ],
    );
}

#[test]
fn a_full_stop_behind_the_marks() {
    assert_spoken(
        "es",
        &[
            ("«Se acabó todo», dijo Holm. «Nunca».", &["Holm dijo", "Holm dijo"]),
            ("Y Beck: «Ni mucho menos, señores».", &["Beck -"]),
            ("Llegó tarde. «Nunca».", &["- -"]),
        ],
    );
}

#[test]
fn a_preposition_begins_no_subject() {
    assert_spoken(
        "sv",
        &[
            ("Till DN säger Eva Berg: ”Vi är redo.”", &["Eva Berg säger"]),
            ("För SVT berättar Eva Berg: ”Vi är redo.”", &["Eva Berg berättar"]),
            ("”Ingen ska oroa sig”, skriver rektorn i ett brev.", &["rektorn skriver"]),
            (
                "Till TT säger statsminister Ulf Holm att läget är ”allvarligt”.",
                &["statsminister Ulf Holm säger"],
            ),
        ],
    );
    assert_spoken("nb", &[("Til NRK sier Eva Berg: «Vi er klare.»", &["Eva Berg sier"])]);
    assert_spoken("da", &[("Til DR siger Eva Berg: »Vi er klar.«", &["Eva Berg siger"])]);
    assert_spoken("de", &[("Für die SPD sagte Eva Berg: „Wir sind bereit.“", &["Eva Berg sagte"])]);
    assert_spoken("nl", &[("Voor de NOS zegt Eva Berg: “Wij zijn klaar.”", &["Eva Berg zegt"])]);
}
