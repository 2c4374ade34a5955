//! Texts and institutions that somebody is quoted from by a verb without a subject: each text with every outermost quotation's
//! speaker and verb.

use super::assert_spoken;

#[test]
fn german_texts_and_institutions() {
    assert_spoken(
        "de",
        &[
            ("„Das ist gut“, heißt es in dem Bericht.", &["dem Bericht heißt"]),
            ("„Das ist gut“, heißt es im Bericht der Kommission.", &["Bericht der Kommission heißt"]),
            ("„Das ist gut“, heißt es weiter in der Mitteilung.", &["der Mitteilung heißt"]),
            ("„Das ist gut“, steht in dem Schreiben.", &["dem Schreiben steht"]),
            ("„Das ist gut“, hieß es am Montag aus dem Ministerium.", &["dem Ministerium hieß"]),
            ("„Das ist gut“, hieß es in Berlin aus Regierungskreisen.", &["Regierungskreisen hieß"]),
            ("„Das ist gut“, hieß es vom Verband.", &["Verband hieß"]),
            (
                "„Das ist gut“, so heißt es in einer am Montag verbreiteten Mitteilung.",
                &["einer am Montag verbreiteten Mitteilung heißt"],
            ),
            (
                "„Das ist gut“, heißt es in einem neuen 20-seitigen Bericht der Freien Union vom Montag.",
                &["einem neuen 20-seitigen Bericht der Freien Union heißt"],
            ),
            ("Der Plan sei „falsch“, heißt es in dem Papier.", &["dem Papier heißt"]),
            ("Der Plan sei, so heißt es in dem Papier, „falsch“ und teuer.", &["dem Papier heißt"]),
            ("In dem Bericht heißt es: „Das ist gut.“", &["dem Bericht heißt"]),
            ("Wörtlich heißt es in dem Brief: „Das ist gut.“", &["dem Brief heißt"]),
            ("In dem Brief an Minister Kern heißt es wörtlich: „Das ist gut.“", &["dem Brief heißt"]),
            ("In dem Bericht, der am Montag vorgestellt wurde, heißt es: „Gut.“", &["dem Bericht heißt"]),
            ("In dem Papier heißt es, Minister Kern habe „gelogen“.", &["dem Papier heißt"]),
            ("In dem Papier heißt es, Kern habe gesagt, das sei „gelogen“.", &["Kern habe gesagt"]),
            ("In dem Bericht steht, der Minister sei ein „Lügner“.", &["dem Bericht steht"]),
            ("Auf dem Plakat stand: „Nie wieder.“", &["dem Plakat stand"]),
            (
                "„Das ist gut“, heißt es in dem Brief. „Das ist besser“, sagte Kern.",
                &["dem Brief heißt", "Kern sagte"],
            ),
        ],
    );
}

#[test]
fn where_and_when_it_is_said_is_nobody() {
    assert_spoken(
        "de",
        &[
            ("„Das ist gut“, heißt es in Berlin.", &["- -"]),
            ("„Das ist gut“, heißt es in der Regel.", &["- -"]),
            ("„Das ist gut“, hieß es in der Nacht.", &["- -"]),
            ("„Das ist gut“, heißt es am Ende.", &["- -"]),
            ("„Das ist gut“, heißt es in diesem Jahr.", &["- -"]),
            ("„Das ist gut“, heißt es in diesem Kontext.", &["- -"]),
            ("„Das ist gut“, heißt es in den Landkreisen.", &["- -"]),
            ("„Das ist gut“, steht auf dem Dach.", &["- -"]),
            ("In Berlin heißt es: „Das ist gut.“", &["- -"]),
            ("In dem Buch heißt der Held „Max“.", &["- -"]),
            ("In dem Bericht steht der Minister als „Lügner“ da.", &["- -"]),
            ("Auf dem Plakat stand „Nie wieder“.", &["- -"]),
            ("„Gut so“, stand Kern in der Akte.", &["- -"]),
            ("„Das ist gut“, sagte Kern in dem Bericht.", &["Kern sagte"]),
        ],
    );
    assert_spoken(
        "sv",
        &[
            ("”Det är över”, står det klart.", &["- -"]),
            ("”Det är över”, heter det i Sverige.", &["- -"]),
            ("I ungdomen heter det: ”Det är över.”", &["- -"]),
            ("I boken står han som ”kungen”.", &["- -"]),
        ],
    );
    assert_spoken(
        "da",
        &[("»Det er ovre«, lyder det i dag.", &["- -"]), ("»Det er ovre«, lyder det.", &["- -"])],
    );
    assert_spoken(
        "nl",
        &[
            ("“Het is goed”, klinkt het in Brussel.", &["- -"]),
            ("“Het is goed”, klinkt het bij aankomst.", &["- -"]),
            ("“Het is goed”, staat bij de deur.", &["- -"]),
            ("In het rapport staat de “chef” centraal.", &["- -"]),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("« C’est la fin », lit-on à Paris.", &["- -"]),
            ("« C’est la fin », est-il écrit noir sur blanc.", &["- -"]),
            ("Dans la rue, on peut lire : « C’est la fin. »", &["- -"]),
            ("Dans son rapport, le maire dit : « C’est la fin. »", &["le maire dit"]),
        ],
    );
    assert_spoken(
        "it",
        &[
            ("«Tutto è finito», si legge in piazza.", &["- -"]),
            ("«Tutto è finito», si spiega il ministro.", &["il ministro si spiega"]),
            ("In una nota il ministro dice: «Tutto è finito».", &["il ministro dice"]),
        ],
    );
    assert_spoken(
        "es",
        &[
            ("«Todo se acabó», se lee en la calle.", &["- -"]),
            ("En el informe, el alcalde afirma: «Todo se acabó».", &["el alcalde afirma"]),
        ],
    );
    assert_spoken("pt", &[("«Tudo acabou», lê-se na rua.", &["- -"])]);
    assert_spoken(
        "en",
        &[
            ("“It is over,” it said in a statement.", &["it said"]),
            ("“It is over,” it says in its report.", &["it says"]),
            ("“It is over,” Lee says in the report.", &["Lee says"]),
        ],
    );
}

#[test]
fn texts_of_other_languages() {
    assert_spoken(
        "sv",
        &[
            ("”Det är över”, står det i åtalet.", &["åtalet står"]),
            ("”Det är över”, heter det i rapporten.", &["rapporten heter"]),
            ("”Det är över”, står det i dag i Tullens nya rapport.", &["Tullens nya rapport står"]),
            ("I rapporten står det: ”Det är över.”", &["rapporten står"]),
            ("Det står i åtalet att brottet är ”grovt”.", &["åtalet står"]),
            ("”Det är över”, löd det från Eva Berg.", &["Eva Berg löd"]),
        ],
    );
    assert_spoken(
        "nb",
        &[
            ("«Det er over», står det i rapporten.", &["rapporten står"]),
            ("«Det er over», heter det i pressemeldingen.", &["pressemeldingen heter"]),
            ("«Det er over», heter det fra politiet.", &["politiet heter"]),
            ("I brevet står det at bruddet er «grovt».", &["brevet står"]),
            ("I en pressemelding fra selskapet heter det: «Det er over.»", &["en pressemelding heter"]),
        ],
    );
    assert_spoken(
        "da",
        &[
            ("»Det er ovre«, står der i rapporten.", &["rapporten står"]),
            ("»Det er ovre«, hedder det i pressemeddelelsen.", &["pressemeddelelsen hedder"]),
            ("»Det er ovre«, lyder det fra ministeriet.", &["ministeriet lyder"]),
            ("I brevet står der, at bruddet er »groft«.", &["brevet står"]),
        ],
    );
    assert_spoken(
        "nl",
        &[
            ("“Het is goed”, staat in het rapport.", &["het rapport staat"]),
            ("“Het is goed”, zo staat in een brief van de minister.", &["een brief van de minister staat"]),
            ("“Het is goed”, valt te lezen in het rapport.", &["het rapport lezen"]),
            ("“Het is goed”, klinkt het bij de politie Gent.", &["de politie Gent klinkt"]),
            ("“Het is goed”, luidt het in een verklaring.", &["een verklaring luidt"]),
            ("In een verklaring staat: “Het is goed.”", &["een verklaring staat"]),
            ("In het rapport staat dat de chef “goed” is.", &["het rapport staat"]),
        ],
    );
    assert_spoken(
        "fr",
        &[
            ("« C’est la fin », lit-on dans le rapport.", &["le rapport lit"]),
            ("« C’est la fin », peut-on lire sur une banderole.", &["une banderole lire"]),
            (
                "« C’est la fin », est-il écrit dans un texte de la mairie diffusé lundi.",
                &["un texte de la mairie écrit"],
            ),
            ("« C’est la fin, lit-on dans le rapport, et le début. »", &["le rapport lit"]),
            ("Dans le communiqué, on peut lire : « C’est la fin. »", &["le communiqué lire"]),
            ("On peut lire dans ce rapport que c’est « la fin ».", &["ce rapport lire"]),
        ],
    );
    assert_spoken(
        "it",
        &[
            ("«Tutto è finito», si legge in una nota.", &["una nota legge"]),
            ("«Tutto è finito», si legge nella nota del ministero.", &["nota del ministero legge"]),
            ("«Tutto è finito», si legge nell’avviso.", &["avviso legge"]),
            ("«Tutto è finito», si precisa nel comunicato.", &["comunicato precisa"]),
            ("Nella nota si legge: «Tutto è finito».", &["nota legge"]),
            ("Nella nota si legge che «tutto è finito».", &["nota legge"]),
        ],
    );
    assert_spoken(
        "es",
        &[
            ("«Todo se acabó», se lee en el informe.", &["el informe lee"]),
            ("«Todo se acabó», se puede leer en el informe.", &["el informe leer"]),
            (
                "«Todo se acabó», se señala en el comunicado de la empresa.",
                &["el comunicado de la empresa señala"],
            ),
            ("En el informe se lee: «Todo se acabó».", &["el informe lee"]),
        ],
    );
    assert_spoken(
        "pt",
        &[
            ("«Tudo acabou», lê-se no relatório.", &["relatório lê"]),
            ("«Tudo acabou», pode ler-se na nota.", &["nota ler"]),
            (
                "«Tudo acabou», lê-se ainda no texto do ministério da Saúde.",
                &["texto do ministério da Saúde lê"],
            ),
            ("No comunicado lê-se: «Tudo acabou».", &["comunicado lê"]),
        ],
    );
    assert_spoken("en", &[("“It is over,” it says in the report.", &["the report says"])]);
    assert_spoken("pl", &[("„To koniec”, czytamy w raporcie.", &["raporcie czytamy"])]);
    assert_spoken("cs", &[("V prohlášení stojí: „To je konec.“", &["prohlášení stojí"])]);
}

#[test]
fn a_clause_about_a_text_says_what_it_says() {
    assert_spoken(
        "de",
        &[
            ("„Das ist gut“, wie es in dem Bericht heißt.", &["dem Bericht heißt"]),
            ("Der Plan sei, wie es im Bericht des Amtes heißt, „falsch“.", &["Bericht des Amtes heißt"]),
            ("Der Plan sei, wie es in Berlin heißt, „falsch“.", &["- -"]),
            ("„Das ist gut“, wie es heißt.", &["- -"]),
            (
                "Er bekam ein Schreiben der Direktion, in dem es hieß: „Das ist gut.“",
                &["ein Schreiben der Direktion hieß"],
            ),
            ("Er schrieb einen langen Brief, in dem es heißt, das sei „gut“.", &["einen langen Brief heißt"]),
            ("Er kam in ein Haus, in dem es hieß: „Das ist gut.“", &["- -"]),
        ],
    );
    assert_spoken(
        "fr",
        &[("Il a un texte dans lequel on peut lire : « C’est la fin. »", &["un texte lire"])],
    );
    assert_spoken(
        "es",
        &[("La empresa dio un comunicado en el que se lee: «Se acabó».", &["un comunicado lee"])],
    );
    assert_spoken("it", &[("Ha diffuso una nota in cui si legge: «È finita».", &["una nota legge"])]);
    assert_spoken(
        "nl",
        &[(
            "Hij kreeg een brief van de stad, waarin staat: “Het is goed.”",
            &["een brief van de stad staat"],
        )],
    );
    assert_spoken("sv", &[("Hon fick ett brev där det står: ”Det är över.”", &["ett brev står"])]);
}
