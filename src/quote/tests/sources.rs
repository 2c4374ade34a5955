//! Who says it where more stands between the name and the verb, or where another's verb, noun or paper stands nearer: each text
//! with every outermost quotation's speaker and verb.

use super::{assert_spoken, read_all, tables};
use crate::quote::QuoteKind;

fn assert_kinds(tag: &str, cases: &[(&str, &[Option<QuoteKind>])]) {
    for (text, kinds) in cases {
        let (quotes, _) = read_all(text, &tables(tag), None);
        let found: Vec<_> = quotes.iter().map(|quote| quote.value.kind).collect();
        assert_eq!(found, *kinds, "{text}");
    }
}

#[test]
fn a_point_before_a_comma_ends_no_sentence() {
    assert_spoken(
        "en",
        &[
            ("“It is over,” House Speaker Ann Lee, R-La., said.", &["House Speaker Ann Lee said"]),
            ("Rep. Bob Dow, D-Conn., told reporters, “It is over.”", &["Rep. Bob Dow told"]),
            ("Dow (D-Conn.) said, “It is over.”", &["Dow said"]),
            ("Sen. Bob Dow, R-Ark., called it “dead.”", &["Sen. Bob Dow called"]),
            // What a bracket ends with ends its sentence where a capital follows.
            ("Dow left (it rained.) Lee said it was “over”.", &["Lee said"]),
        ],
    );
}

#[test]
fn a_name_has_several_asides() {
    assert_spoken(
        "en",
        &[
            ("Bob Dow, of Boston, Massachusetts, said: “It is over.”", &["Bob Dow said"]),
            ("“It is over,” Dow, 60, of Boston, Mass., said.", &["Dow said"]),
            ("Dow, 60, from Hythe, West Kent, said: “It is over.”", &["Dow said"]),
            ("“It is over,” Dow, a teacher at Hythe School in New Haven, Connecticut, said.", &["Dow said"]),
            ("The clerk, Ann Lee, 42, a lawyer, said: “It is over.”", &["The clerk, Ann Lee said"]),
            (
                "One of the men, Bob Dow, 42, a clerk from Hythe, said: “No.”",
                &["One of the men, Bob Dow said"],
            ),
            ("Dow, who lives in Hythe, West Kent, said: “It is over.”", &["Dow said"]),
            ("In the old town, Ann Lee, 42, said: “It is over.”", &["Ann Lee said"]),
            ("On Monday in Boston, a teacher, 42, said: “It is over.”", &["a teacher said"]),
            ("“It is over,” Lee's neighbour, Bob Dow, said.", &["Lee's neighbour, Bob Dow said"]),
            ("The dogs' owners said it was “over”.", &["The dogs' owners said"]),
        ],
    );
}

#[test]
fn who_says_what_another_reports() {
    assert_spoken(
        "en",
        &[
            ("RIA quoted Lee as saying: “We tried.”", &["Lee saying"]),
            ("“We tried,” Interfax cited Lee as saying.", &["Lee saying"]),
            ("Lee was quoted by AFP as saying: “We tried.”", &["Lee saying"]),
            ("“We tried,” Lee was quoted as saying.", &["Lee saying"]),
            ("Lee quoted the law: “We all tried.”", &["Lee quoted"]),
            ("Lee left the hall, saying: “We tried.”", &["Lee saying"]),
        ],
    );
}

#[test]
fn nouns_that_somebody_has_are_no_verbs_beside_one() {
    assert_spoken(
        "en",
        &[
            ("Judge Lee wrote that Dow's claims were “without merit.”", &["Judge Lee wrote"]),
            ("Officials said Dow’s remarks were “dangerous”.", &["Officials said"]),
            ("Dow's claim that Lee was “sleepy” fell flat.", &["Dow's claim"]),
        ],
    );
}

#[test]
fn a_question_to_somebody_is_not_of_who_answers() {
    assert_spoken(
        "en",
        &[
            ("He was asked, “Do you feel guilt?” The minister admitted that he did.", &["- -"]),
            ("Asked, “Will you stay?” Lee replied: “Yes, I will.”", &["- -", "Lee replied"]),
            ("When he was asked, “Will you stay?” Lee said no.", &["- -"]),
            ("A reporter asked, “Will you stay?” Lee said no.", &["A reporter asked"]),
            ("“Will you stay?” Lee asked.", &["Lee asked"]),
        ],
    );
}

#[test]
fn verbs_that_report_nothing() {
    assert_spoken(
        "en",
        &[
            ("A video posted by the group showed a sign that read “No war”.", &["- -"]),
            ("Hours after the officer called, neighbours heard “a bang”.", &["- -"]),
            ("After the court had ruled, there was “chaos”.", &["- -"]),
            ("When Lee said, “It is over,” we left.", &["Lee said"]),
            ("After Dow left, Lee said it was “over”.", &["Lee said"]),
            ("As Lee said, it was “over” for all.", &["Lee said"]),
            ("Don't call it a ‘comeback’.", &["- -"]),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("Il jette un œil critique sur son travail : « C’est très mauvais. »", &["- -"]),
            ("Luc Lenoir vraiment sans gêne devant eux : « C’est très mauvais. »", &["- -"]),
            ("Le maire critique son travail : « C’est très mauvais. »", &["Le maire critique"]),
            ("« C’est la fin de tout », nous dit-on.", &["on dit"]),
        ],
    );
    assert_spoken("it", &[("«Ho visto la morte in faccia» - Parla il sopravvissuto", &["- -"])]);
    assert_spoken("es", &[("La revancha de Gil frente a Ruiz: \"No le soporto más\"", &["- -"])]);
}

#[test]
fn who_does_what_a_participle_says() {
    assert_spoken(
        "en",
        &[
            ("He was described by friends as “a lovely lad”.", &["friends described"]),
            ("The player was hailed by Sir Bob Dow as “a giant”.", &["Sir Bob Dow hailed"]),
            ("The plan was branded “cruel” by charities.", &["charities branded"]),
            ("It was condemned as “cruel” by the council.", &["the council condemned"]),
            ("He was known as “the rock”.", &["- -"]),
            ("A song called “Hello” by Ann Lee.", &["- -"]),
            ("He went as “a giant” by train.", &["- -"]),
        ],
    );
    assert_spoken("fr", &[("Il a été qualifié de « fou » par le maire.", &["le maire qualifié"])]);
    assert_spoken("es", &[("La ley fue calificada de “mala” por el alcalde.", &["el alcalde calificada"])]);
    assert_spoken("it", &[("È stato definito «un errore» dal sindaco Belli.", &["sindaco Belli definito"])]);
}

#[test]
fn a_verb_is_joined_to_one_that_reports_nothing() {
    assert_spoken(
        "en",
        &[
            ("He funds many groups and has stated, “I am against it.”", &["He has stated"]),
            ("She shook her head and said: “It is over.”", &["She said"]),
            ("Labour leader Lee shook his head and said: “It is over.”", &["- -"]),
            ("He saw that they came and said: “It is over.”", &["- -"]),
        ],
    );
    assert_spoken(
        "de",
        &[
            ("Er nickte und sagte: „Es ist aus.“", &["Er sagte"]),
            ("Lenz nickte und sagte: „Es ist aus.“", &["Lenz sagte"]),
        ],
    );
}

#[test]
fn names_behind_what_their_bearer_is() {
    assert_spoken(
        "en",
        &[
            (
                "“It is over,” said Canada's prime minister, Ann Lee.",
                &["Canada's prime minister, Ann Lee said"],
            ),
            ("“It is over,” said Labour leader Ann Lee.", &["Labour leader Ann Lee said"]),
            ("“It is over,” said Labour press secretary Ann Lee.", &["Labour press secretary Ann Lee said"]),
            ("“It is over,” said the French president on Monday.", &["the French president said"]),
            ("“It is over,” said the French president Ann Lee.", &["the French president Ann Lee said"]),
            (
                "“It is over,” wrote The Hythe Times columnist Ann Lee.",
                &["The Hythe Times columnist Ann Lee wrote"],
            ),
            ("“It is over,” said Ann Lee outside Downing Street.", &["Ann Lee said"]),
            ("“It is over,” said Ann Lee late Monday.", &["Ann Lee said"]),
        ],
    );
    assert_spoken("sv", &[("”Det är över”, säger Volvos vd Eva Berg.", &["Volvos vd Eva Berg säger"])]);
    assert_spoken(
        "nl",
        &[("“Het is voorbij”, zegt de Franse president Ria Mol.", &["de Franse president Ria Mol zegt"])],
    );
    for (tag, verb) in [
        ("fr", "dit"),
        ("it", "dice"),
        ("es", "dijo"),
        ("pt", "disse"),
        ("sv", "säger"),
        ("nb", "sier"),
        ("da", "siger"),
        ("nl", "zegt"),
        ("en", "said"),
    ] {
        let text = format!("“Tout est fini”, {verb} Eva von der Leyen.");
        assert_spoken(tag, &[(text.as_str(), &[format!("Eva von der Leyen {verb}").as_str()])]);
    }
}

#[test]
fn adjectives_of_an_institution() {
    assert_spoken(
        "fr",
        &[
            (
                "« C’est fini », a déclaré le ministre des Affaires étrangères Luc Roy.",
                &["le ministre des Affaires étrangères Luc Roy a déclaré"],
            ),
            (
                "« C’est fini », a déclaré le ministre de l’Éducation nationale.",
                &["le ministre de l’Éducation nationale a déclaré"],
            ),
            (
                "« C’est fini », a dit le secrétaire d’État américain Bob Dow.",
                &["le secrétaire d’État américain Bob Dow a dit"],
            ),
            ("« C’est fini », a dit le maire de Lyon interrogé hier.", &["le maire de Lyon a dit"]),
            ("« C’est fini », a dit le maire de Lyon visiblement ému.", &["le maire de Lyon a dit"]),
        ],
    );
    assert_spoken(
        "it",
        &[
            (
                "«È finita», ha detto la presidente della Commissione europea Eva Berg.",
                &["la presidente della Commissione europea Eva Berg ha detto"],
            ),
            ("«È finita», ha detto il sindaco di Milano domani.", &["il sindaco di Milano ha detto"]),
        ],
    );
    assert_spoken(
        "es",
        &[(
            "“Se acabó”, dijo el ministro de Exteriores israelí Gil Katz.",
            &["el ministro de Exteriores israelí Gil Katz dijo"],
        )],
    );
}

#[test]
fn whom_a_name_spoke_to() {
    assert_spoken(
        "de",
        &[
            ("„Es ist aus“, sagte Kern der BBC.", &["Kern sagte"]),
            ("„Es ist aus“, sagte Ria Kern der Bunten.", &["Ria Kern sagte"]),
            ("„Es ist aus“, rief Kern der Menge zu.", &["Kern rief"]),
            ("„Es ist aus“, sagte die Ministerin Kern der BBC.", &["die Ministerin Kern sagte"]),
            (
                "„Es ist aus“, sagte Sprecherin der Polizei Ria Kern.",
                &["Sprecherin der Polizei Ria Kern sagte"],
            ),
            ("„Es ist aus“, sagte Eva von der Leyen.", &["Eva von der Leyen sagte"]),
            ("„Es ist aus“, meinte Karl der Große.", &["Karl der Große meinte"]),
            ("„Es ist aus“, sagte die Mutter der Braut.", &["die Mutter der Braut sagte"]),
        ],
    );
    assert_spoken(
        "sv",
        &[
            ("”Det är över”, säger Eva Berg till TT.", &["Eva Berg säger"]),
            ("”Det är över”, säger Eva Berg vid SMHI.", &["Eva Berg säger"]),
            ("”Det är över”, säger talespersonen för Volvo.", &["talespersonen för Volvo säger"]),
            ("”Det är över”, säger VD för Volvo.", &["VD för Volvo säger"]),
        ],
    );
    assert_spoken("nb", &[("«Det er over», sier Eva Berg til NTB.", &["Eva Berg sier"])]);
    assert_spoken("da", &[("»Det er ovre«, siger Eva Berg til Ritzau.", &["Eva Berg siger"])]);
    assert_spoken(
        "es",
        &[
            ("“Se acabó”, dijo el vecino al juez.", &["el vecino dijo"]),
            ("“Se acabó”, dijo el candidato al Senado.", &["el candidato al Senado dijo"]),
            ("“Se acabó todo”, dijo a EFE Juan Ruiz.", &["Juan Ruiz dijo"]),
        ],
    );
    assert_spoken("pt", &[("“Acabou tudo”, disse à Lusa Rui Silva.", &["Rui Silva disse"])]);
}

#[test]
fn the_name_of_a_paper_is_not_spoken() {
    assert_kinds(
        "de",
        &[
            ("Das sagte Kern dem „Spiegel“.", &[Some(QuoteKind::Title)]),
            ("Das sagte Ria Kern der „Bild am Sonntag“.", &[Some(QuoteKind::Title)]),
            ("Das sagte Kern dem Züricher „Tages-Anzeiger“.", &[Some(QuoteKind::Title)]),
        ],
    );
    assert_spoken(
        "de",
        &[
            ("„Es ist gut“, sagte Kern dem „Spiegel“.", &["Kern sagte", "- -"]),
            ("Kern sagte dem „Spiegel“, es sei „aus“.", &["- -", "Kern sagte"]),
            ("„Es ist gut“, sagte Kern am Montag der „Welt“.", &["Kern sagte", "- -"]),
            ("„Es ist gut“, so Kern gegenüber dem „Spiegel“.", &["Kern -", "- -"]),
            ("Kern nannte Lenz den „Boss“.", &["Kern nannte"]),
            ("Kern beschuldigte Lenz der „Lüge“.", &["Kern beschuldigte"]),
            ("Kern warf Lenz den „Bruch“ vor.", &["Kern warf"]),
            ("Kern sagte, er sei dem „Druck“ der Straße gefolgt.", &["Kern sagte"]),
        ],
    );
    assert_spoken(
        "fr",
        &[("Dans « Le Monde », la ministre assure que « rien ne change ».", &["- -", "la ministre assure"])],
    );
    assert_kinds("es", &[("El escritor publica 'La ciudad de los 100 años'.", &[Some(QuoteKind::Title)])]);
}

#[test]
fn a_joined_clause_has_its_own_subject() {
    assert_spoken(
        "de",
        &[
            ("„Ja“, sagt Kern, und Lenz ergänzt: „Nein.“", &["Kern sagt", "Lenz ergänzt"]),
            ("„Ja“, sagt Kern, während Lenz betont: „Nein.“", &["Kern sagt", "Lenz betont"]),
            ("„Ja“, sagt Kern, aber Lenz widerspricht: „Nein.“", &["Kern sagt", "Lenz widerspricht"]),
            ("Lenz lobt den Plan, woraufhin Kern ruft: „So nicht.“", &["Kern ruft"]),
            (
                "Das Amt spricht von „Fehlern“, der Minister von „Pannen“.",
                &["Das Amt spricht", "der Minister spricht"],
            ),
            ("Kern nannte den Plan „falsch“, Lenz sprach von „Unsinn“.", &["Kern nannte", "Lenz sprach"]),
            ("Das Amt spricht von „Fehlern“ und „Pannen“.", &["Das Amt spricht"; 2]),
            ("Der Zeuge sagte aus, der Mann habe gerufen: „Hilfe!“", &["der Mann habe gerufen"]),
            ("Während der Sitzung sagte Kern: „Es ist aus.“", &["Kern sagte"]),
        ],
    );
    assert_spoken("nl", &[("“Ja”, zegt Jan, en Piet vult aan: “Nee.”", &["Jan zegt", "Piet vult aan"])]);
    assert_spoken("en", &[("It was “cruel” and “unusual”, Lee said.", &["Lee said"; 2])]);
}

#[test]
fn verbs_in_two_parts() {
    assert_spoken(
        "de",
        &[
            ("„Das geht nicht“, stellt Kern klar.", &["Kern stellt"]),
            ("„Das geht nicht“, stellte Ria Kern nach der Rede klar.", &["Ria Kern stellte"]),
            ("„Das geht nicht“, gibt Kern zu bedenken.", &["Kern gibt"]),
            ("„Das geht nicht“, ist sich Kern sicher.", &["Kern ist"]),
            ("„Das geht nicht“, regt sie an.", &["sie regt"]),
            ("Mit „Das geht nicht“, stellt Kern das Lied vor.", &["- -"]),
        ],
    );
    assert_spoken("sv", &[("”Det är över”, lägger hon till.", &["hon lägger"])]);
}

#[test]
fn what_somebody_is_before_a_colon() {
    assert_spoken(
        "de",
        &[
            ("Trainer Kern: „Das ist ein guter Tag.“", &["Trainer Kern -"]),
            ("Neue Regel: „Das ist ein guter Tag.“", &["- -"]),
        ],
    );
    assert_spoken(
        "nl",
        &[
            ("De Franse president Mol: ‘We gaan door met de strijd.’", &["De Franse president Mol -"]),
            ("De Franse wijnboer uit Lyon: ‘We gaan door.’", &["- -"]),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("Le ministre : « Nous allons gagner. »", &["Le ministre -"]),
            ("Le maire de Nantes : « Nous allons gagner. »", &["Le maire de Nantes -"]),
            ("La défense du titre : « Nous allons perdre. »", &["- -"]),
            ("Le problème : « Nous allons perdre. »", &["- -"]),
        ],
    );
    assert_spoken(
        "it",
        &[
            ("L'accusa: «Ha mentito a tutti». La difesa: «È innocente».", &["L'accusa -", "La difesa -"]),
            ("Il segretario del Pd, Eva Berg: «Avanti»", &["Il segretario del Pd, Eva Berg -"]),
            ("Il titolo: «Avanti»", &["- -"]),
        ],
    );
}

#[test]
fn sources_without_a_verb_and_in_the_next_sentence() {
    assert_spoken(
        "it",
        &[
            ("«È finita per tutti», così Eva Berg.", &["Eva Berg -"]),
            ("«È finita per tutti», così il governo ha deciso.", &["- -"]),
            ("«È finita per tutti», il commento di Belli.", &["Belli -"]),
            ("«È finita per tutti». Lo ha detto Belli.", &["Belli ha detto"]),
            ("«È finita per tutti». Lo ha detto Belli: «Basta così».", &["- -"; 2]),
            ("A detta dell'avvocato è «un errore».", &["avvocato A detta dell'"]),
        ],
    );
    assert_spoken("es", &[("«Se acabó todo ya». Así lo ha dicho Ruiz.", &["Ruiz ha dicho"])]);
    assert_spoken(
        "de",
        &[
            ("„Es ist aus.“ Das sagte Ria Kern am Montag.", &["Ria Kern sagte"]),
            ("„Es ist aus.“ Das sagte Kern nicht.", &["Kern sagte"]),
        ],
    );
    assert_spoken("sv", &[("”Det är över.” Det säger Eva Berg.", &["Eva Berg säger"])]);
    assert_spoken(
        "es",
        &[
            ("“Se acabó todo”, según explica Juan Ruiz.", &["Juan Ruiz explica"]),
            ("“Se acabó todo”, tal y como ha explicado la ministra.", &["la ministra ha explicado"]),
            ("“Se acabó todo”, según el alcalde.", &["el alcalde según"]),
        ],
    );
}

#[test]
fn the_subject_of_a_relative_clause_is_another() {
    assert_spoken("pt", &[("O advogado que defende o réu disse que “é inocente”.", &["O advogado disse"])]);
    assert_spoken(
        "es",
        &[
            ("El abogado que defiende a Gil dijo que “es inocente”.", &["El abogado dijo"]),
            ("El juez dijo que Gil cree que Ruiz dijo que “es inocente”.", &["Ruiz dijo"]),
        ],
    );
    assert_spoken(
        "en",
        &[
            ("The lawyer who represents Lee said it was “over”.", &["The lawyer said"]),
            ("Police who searched the house said it was “over”.", &["Police said"]),
            ("The mayor said the man who Lee said was “armed” ran.", &["Lee said"]),
        ],
    );
    assert_spoken("fr", &[("L’avocat qui défend l’accusé a dit que c’est « fini ».", &["L’avocat a dit"])]);
}

#[test]
fn spoken_words_without_a_subject() {
    assert_kinds(
        "es",
        &[
            ("“No”, contestó.", &[Some(QuoteKind::Speech)]),
            ("Y agregó: “Pero falta”.", &[Some(QuoteKind::Speech)]),
            ("Era “muy bueno”, una copia.", &[Some(QuoteKind::Scare)]),
        ],
    );
    assert_kinds(
        "en",
        &[
            ("Lee was blunt: “No.”", &[Some(QuoteKind::Speech)]),
            ("He sang “Thunder Road”.", &[Some(QuoteKind::Title)]),
        ],
    );
    assert_spoken("pt", &[("“Estamos mal”, lamentou-se o agricultor.", &["o agricultor lamentou"])]);
    assert_spoken(
        "es",
        &[
            ("Ahora Ruiz asegura que “se acabó”.", &["Ruiz asegura"]),
            ("Clemente Ruiz asegura que “se acabó”.", &["Clemente Ruiz asegura"]),
        ],
    );
}

#[test]
fn endings_behind_a_colon_are_of_the_word() {
    assert_spoken(
        "sv",
        &[
            ("”Det är över”, säger SVT:s reporter Eva Berg.", &["SVT:s reporter Eva Berg säger"]),
            ("”Det är över”, säger vd:n Eva Berg.", &["vd:n Eva Berg säger"]),
            ("Enligt FN:s generalsekreterare är det ”över”.", &["FN:s generalsekreterare Enligt"]),
            ("Eva Berg:”Vi är redo nu.”", &["Eva Berg -"]),
        ],
    );
}
