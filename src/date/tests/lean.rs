//! Which day is meant, as far as the sentence tells: of what is over, or of what is to come.

use super::dates;

/// The resolved dates of texts of a Wednesday, 7 February 2024.
fn seen(rows: &[(&str, &str, &str)]) {
    let resolved =
        |row: String| row.split(" (").next().and_then(|row| Some(row.split(" @").next()?.to_owned()));
    let found = |locale: &str, text: &str| {
        let rows = dates(locale, "2024-02-07", text).into_iter().filter_map(resolved);
        let days = rows.filter_map(|row| row.rsplit([' ']).next().map(str::to_owned));
        days.collect::<Vec<_>>().join(" ")
    };
    let wrong: Vec<_> =
        rows.iter().map(|row| (row, found(row.0, row.1))).filter(|(row, found)| found != row.2).collect();
    assert!(wrong.is_empty(), "row, found: {wrong:#?}");
}

#[test]
fn english() {
    seen(&[
        ("en", "On Thursday, the Senate will vote on it.", "2024-02-08"),
        ("en", "Friday's game will decide it.", "2024-02-09"),
        ("en", "In November, Americans will vote.", "2024-11"),
        ("en", "From April, council tax will rise.", "2024-04"),
        ("en", "The bill passed in December will cost a lot.", "2023-12"),
        ("en", "The bill unveiled on Sunday will cost a lot.", "2024-02-04"),
        (
            "en",
            "A man will appear in court on Thursday after he was arrested on Monday.",
            "2024-02-08 2024-02-05",
        ),
        ("en", "A man is due in court on Friday after a crash on Sunday.", "2024-02-09 2024-02-04"),
        ("en", "A funeral will be held Friday for Smith, who died Dec. 12.", "2024-02-09 2023-12-12"),
        ("en", "The firm will cut 300 jobs after sales fell in December.", "2023-12"),
        ("en", "The Senate will vote on the bill unveiled on Sunday.", "2024-02-04"),
        ("en", "She is expected to return to work after having her son in August.", "2023-08"),
        ("en", "The movie opens Friday.", "2024-02-09"),
        ("en", "Pakistan votes on Thursday.", "2024-02-08"),
        ("en", "The company reports earnings on Thursday.", "2024-02-08"),
        ("en", "Arsenal play Liverpool on Sunday.", "2024-02-11"),
        ("en", "The season begins in August.", "2024-08"),
        ("en", "Americans vote on Nov. 5.", "2024-11-05"),
        ("en", "The next election is in May.", "2024-05"),
        ("en", "The deadline is April 15.", "2024-04-15"),
        ("en", "His contract expires on 30 June.", "2024-06-30"),
        ("en", "The exhibition runs until 14 April.", "2024-04-14"),
        ("en", "Congress has until March 8 to act.", "2024-03-08"),
        ("en", "The Fed next meets on March 19-20.", "2024-03-19/2024-03-20"),
        ("en", "The trial started on 14 April.", "2023-04-14"),
        ("en", "The deadline was Friday.", "2024-02-02"),
        ("en", "He said he would resign on Friday.", "2024-02-09"),
        ("en", "She said talks would resume Thursday.", "2024-02-08"),
        ("en", "Rate cuts could come in May.", "2024-05"),
        ("en", "Trump may win in November.", "2024-11"),
        ("en", "Trump could win in November.", "2024-11"),
        ("en", "If Trump wins in November, he will leave.", "2024-11"),
        ("en", "Ahead of the November election, he toured Ohio.", "2024-11"),
        ("en", "He promised to cut bills from April.", "2024-04"),
        ("en", "It happened just before 2:30am on Sunday.", "2024-02-04T02:30:00"),
        ("en", "He was shot shortly before 8 p.m. Friday.", "2024-02-02T20:00:00"),
        ("en", "The votes were counted before Friday.", "2024-02-02"),
        ("en", "By Monday, 300 had died.", "2024-02-05"),
        ("en", "By Tuesday evening, the fire was 50% contained.", "2024-02-06"),
        ("en", "He must leave before Friday.", "2024-02-09"),
        ("en", "The storm could hit Florida by Friday.", "2024-02-09"),
        ("en", "They were told to leave by Friday.", "2024-02-09"),
        ("en", "He was taken to the hospital before 8 p.m. Friday.", "2024-02-02T20:00:00"),
        ("en", "It ended in March.", "2023-03"),
        ("en", "Prices rose 3.4% in March.", "2023-03"),
        ("en", "The war began in March.", "2023-03"),
        ("en", "He resigned in April.", "2023-04"),
        ("en", "He could not be reached on Monday.", "2024-02-05"),
        ("en", "The mayor was expected to resign on Friday.", "2024-02-09"),
        ("en", "He will be sentenced on Friday.", "2024-02-09"),
        ("en", "The bridge will be officially opened on Friday.", "2024-02-09"),
        ("en", "The protests on Sunday will be remembered.", "2024-02-04"),
        ("en", "Sunday's attack will not deter us.", "2024-02-04"),
        ("en", "On Monday, Trump announced he will run.", "2024-02-05"),
        ("en", "On Monday police said they will meet.", "2024-02-05"),
        ("en", "The road is closed until Friday.", "2024-02-09"),
        ("en", "He was president until March.", "2023-03"),
        ("en", "after a Senate vote on Thursday", "2024-02-01"),
        ("en", "The votes on Thursday were counted.", "2024-02-01"),
        ("en", "He may have died on Monday.", "2024-02-05"),
        ("en", "The vote is on Friday, officials said.", "2024-02-09"),
        ("en", "Police shot a man on Friday.", "2024-02-02"),
        ("en", "A hearing is set for March 20.", "2024-03-20"),
        ("en", "The shop closed in May and reopened in July.", "2023-05 2023-07"),
        ("en", "The game, which opens on Friday, costs $60.", "2024-02-09"),
        ("en", "He died on Friday, Oct. 6.", "2023-10-06"),
        ("en", "The exhibition is open until 30 November.", "2024-11-30"),
        ("en", "Police were called at 8pm on Friday.", "2024-02-02T20:00:00"),
        ("en", "The company will release results on Friday.", "2024-02-09"),
        ("en", "He died of his wounds on Friday.", "2024-02-02"),
        ("en", "The Department of Justice reports that crime fell in March.", "2023-03"),
        ("en", "In August 1914 war begins.", "1914-08"),
        ("en", "Police say the man may have fled on Sunday.", "2024-02-04"),
        ("en", "It opened on Friday and closes on Sunday.", "2024-02-02 2024-02-11"),
        ("en", "He was born in May and died in November.", "2023-05 2023-11"),
        ("en", "The trial, which began on Monday, is expected to last until March.", "2024-02-05 2024-03"),
        ("en", "Police closed the road on Friday. It will reopen on Monday.", "2024-02-02 2024-02-12"),
        ("en", "The Open begins on July 18.", "2024-07-18"),
        ("en", "She starts on Monday.", "2024-02-12"),
        ("en", "Biden meets Xi on Thursday.", "2024-02-08"),
        ("en", "The bridge, closed since Sunday, reopens on Friday.", "2024-02-04 2024-02-09"),
        ("en", "Officials said Monday that schools will reopen Thursday.", "2024-02-05 2024-02-08"),
        ("en", "The White House said on Monday it would veto the bill.", "2024-02-05"),
        ("en", "It would be the first strike since June.", "2023-06"),
        ("en", "If you were there on Sunday, call us.", "2024-02-04"),
        ("en", "Voters go to the polls in Russia on March 15.", "2024-03-15"),
        ("en", "The killing on Sunday could lead to protests.", "2024-02-04"),
        ("en", "The fire broke out at about 8 p.m. on Tuesday.", "2024-02-06T20:00:00"),
        ("en", "Police believe the man who was killed on Sunday may be a tourist.", "2024-02-04"),
        ("en", "In March, prices rose by 3%.", "2023-03"),
        ("en", "In March, he will be 50.", "2024-03"),
        ("en", "In December, the court ruled that Trump could not run.", "2023-12"),
        ("en", "The company, founded in March, employs 30.", "2023-03"),
        ("en", "Tickets are on sale until Friday.", "2024-02-09"),
        ("en", "He had until Friday to pay.", "2024-02-02"),
        ("en", "The club has been in administration since December.", "2023-12"),
        ("en", "Since Monday, the shop has been closed.", "2024-02-05"),
        ("en", "The exhibition ended on Sunday.", "2024-02-04"),
        ("en", "It is the worst fire since August.", "2023-08"),
        ("en", "Friday's attack will not deter us.", "2024-02-02"),
        ("en", "He is accused of killing her on Friday.", "2024-02-02"),
        ("en", "He will appear in court accused of killing her on Friday.", "2024-02-02"),
        ("en", "The report is due by the end of March.", "2024-03"),
        ("en", "Israel's attack on Friday will have consequences.", "2024-02-02"),
    ]);
}

#[test]
fn german_and_dutch() {
    seen(&[
        ("de", "Der Streik dauert bis Freitag.", "2024-02-09"),
        ("de", "Am Samstag spielt Bayern gegen Köln.", "2024-02-10"),
        ("de", "Am Freitag tagt der Bundestag.", "2024-02-09"),
        ("de", "Bis Freitag müssen sie zahlen.", "2024-02-09"),
        ("de", "Die Entscheidung fällt am Freitag.", "2024-02-09"),
        ("nl", "De staking duurt tot vrijdag.", "2024-02-09"),
        ("nl", "Ajax speelt zaterdag.", "2024-02-10"),
        ("de", "Die Schau läuft bis 28. April.", "2024-04-28"),
        ("de", "Die Frist endet am 30. Juni.", "2024-06-30"),
        ("de", "zum 1. Juli steigen die Renten.", "2024-07-01"),
        ("de", "Am 9. März findet das Konzert statt.", "2024-03-09"),
        ("de", "Die Europawahl ist am 9. Juni.", "2024-06-09"),
        ("de", "Bewerbungen sind bis 15. März möglich.", "2024-03-15"),
        ("de", "Das Buch erscheint am 12. März.", "2024-03-12"),
        ("nl", "De schau is te zien tot 28 april.", "2024-04-28"),
        ("nl", "De verkiezingen zijn op 6 juni.", "2024-06-06"),
        ("de", "Ab 1. März gelten neue Regeln.", "2024-03-01"),
        ("de", "Er kam am Freitag.", "2024-02-02"),
        ("de", "Am Freitag kam er an.", "2024-02-02"),
        ("de", "Am 28. Februar wurde er verhaftet.", "2023-02-28"),
        ("de", "Er ist am Montag gestorben.", "2024-02-05"),
        ("de", "Der Prozess soll, wie bekannt wurde, am Freitag beginnen.", "2024-02-09"),
        ("de", "Die Polizei will den Mann, der am Montag geflohen ist, finden.", "2024-02-05"),
        ("de", "Er soll am Montag eine Frau getötet haben.", "2024-02-05"),
        ("de", "Die Polizei nahm ihn am Freitag fest.", "2024-02-02"),
        ("de", "Der Prozess beginnt am Montag.", "2024-02-12"),
        ("de", "Am Montag ist ein Mann gestorben.", "2024-02-05"),
        ("de", "Die Show war bis Freitag zu sehen.", "2024-02-02"),
        ("de", "Er wurde bis Freitag festgehalten.", "2024-02-02"),
        ("de", "Seit März steigen die Preise.", "2023-03"),
        ("de", "Im März stiegen die Preise.", "2023-03"),
        ("de", "Am 3. März wurde er geboren.", "2023-03-03"),
        ("de", "Bei dem Treffen am Freitag ging es um Geld.", "2024-02-02"),
        ("de", "Die Wahl findet am 1. September statt.", "2024-09-01"),
        ("nl", "De trein rijdt tot vrijdag niet.", "2024-02-09"),
        ("nl", "Hij overleed vrijdag.", "2024-02-02"),
        ("nl", "Hij was tot vrijdag burgemeester.", "2024-02-02"),
    ]);
}

#[test]
fn french_and_italian() {
    seen(&[
        ("fr", "Il a été arrêté le 3 mars.", "2023-03-03"),
        ("fr", "L'attentat a eu lieu le 28 février.", "2023-02-28"),
        ("fr", "Elle a pris ses fonctions à la fin mars.", "2023-03"),
        ("it", "L'uomo è stato arrestato il 3 marzo.", "2023-03-03"),
        ("fr", "La nouvelle ligne ouvre le 14 mars.", "2024-03-14"),
        ("fr", "Inscriptions jusqu'au 15 mars.", "2024-03-15"),
        ("fr", "Date limite : 31 mars.", "2024-03-31"),
        ("fr", "Prochaine audience le 4 juin.", "2024-06-04"),
        ("fr", "À partir du 1er mai, le tarif passe à 3 euros.", "2024-05-01"),
        ("it", "Si vota l'8 e 9 giugno.", "2024-06-08/2024-06-09"),
        ("it", "Il museo apre il 14 marzo.", "2024-03-14"),
        ("it", "Appuntamento il 12 aprile.", "2024-04-12"),
        ("it", "L'udienza è rinviata al 20 marzo.", "2024-03-20"),
        ("it", "Il contratto scade a giugno.", "2024-06"),
        ("fr", "La grève débute lundi.", "2024-02-12"),
        ("fr", "Samedi, le PSG affronte Lille.", "2024-02-10"),
        ("it", "Da giovedì torna il bel tempo.", "2024-02-08"),
        ("it", "Il derby si gioca domenica.", "2024-02-11"),
        ("fr", "Le procès s'est ouvert ce jeudi.", "2024-02-01"),
        ("fr", "Il a plu ce dimanche.", "2024-02-04"),
        ("fr", "Depuis ce vendredi matin, il pleut.", "2024-02-02"),
        ("fr", "Le procès s'ouvre ce jeudi.", "2024-02-08"),
        ("fr", "Le texte sera voté jeudi.", "2024-02-08"),
        ("fr", "Le musée a fermé ses portes mardi.", "2024-02-06"),
        ("fr", "Il est mort avant vendredi.", "2024-02-02"),
        ("fr", "Elle a demandé à partir avant vendredi.", "2024-02-09"),
        ("fr", "Le match se joue samedi.", "2024-02-10"),
        ("fr", "Il a demandé que la loi entre en vigueur le 1er mars.", "2024-03-01"),
        ("fr", "Elle est morte le 3 mars.", "2023-03-03"),
        ("fr", "Un homme de 30 ans est décédé lundi.", "2024-02-05"),
        ("fr", "Le Sénat a voté jeudi la loi.", "2024-02-01"),
        ("fr", "Les travaux ont débuté en mars.", "2023-03"),
        ("fr", "Il a jusqu'au 15 mars.", "2024-03-15"),
        ("fr", "La fête a lieu le 9 mars.", "2024-03-09"),
        ("it", "Il governo ha approvato giovedì il decreto.", "2024-02-01"),
        ("it", "È morto il 3 marzo.", "2023-03-03"),
        ("it", "Domenica si vota in Sardegna.", "2024-02-11"),
        ("it", "La partita è sabato 9 marzo.", "2024-03-09"),
    ]);
}

#[test]
fn spanish_and_portuguese() {
    seen(&[
        ("es", "La final se juega el 6 de abril.", "2024-04-06"),
        ("es", "La ley entra en vigor el 1 de julio.", "2024-07-01"),
        ("es", "La liga arranca el 11 de marzo.", "2024-03-11"),
        ("es", "A partir del 1 de abril, subirá.", "2024-04-01"),
        ("es", "Hasta el 30 de junio.", "2024-06-30"),
        ("es", "Próximos conciertos: 12 de abril.", "2024-04-12"),
        ("pt", "O filme chega aos cinemas em 14 de março.", "2024-03-14"),
        ("pt", "As inscrições começam em 1º de abril.", "2024-04-01"),
        ("pt", "O prazo termina em 30 de junho.", "2024-06-30"),
        ("pt", "As eleições realizam-se a 10 de março.", "2024-03-10"),
        ("es", "La tienda cerró el 6 de abril.", "2023-04-06"),
        ("pt", "Aconteceu em 6 de abril.", "2023-04-06"),
        ("es", "El cantante murió el 1 de marzo.", "2023-03-01"),
        ("es", "El plazo finaliza el día 29.", "2024-02-29"),
        ("pt", "O prazo termina no dia 29.", "2024-02-29"),
        ("es", "El presidente dijo el jueves que votará.", "2024-02-01"),
        ("es", "El jueves el presidente viajará a Lima.", "2024-02-08"),
        ("es", "Murió antes del viernes.", "2024-02-02"),
        ("es", "Debe salir antes del viernes.", "2024-02-09"),
        ("es", "El plazo terminó el 31 de marzo.", "2023-03-31"),
        ("es", "Fue detenido el lunes.", "2024-02-05"),
        ("es", "Ha muerto este lunes.", "2024-02-05"),
        ("es", "El Congreso vota este jueves la ley.", "2024-02-08"),
        ("pt", "O jogo começa às 20h de sábado.", "2024-02-10T20:00:00"),
        ("pt", "Foi preso na segunda-feira.", "2024-02-05"),
        ("pt", "A lei foi aprovada em 1 de março.", "2023-03-01"),
    ]);
}

#[test]
fn scandinavian() {
    seen(&[
        ("nb", "Mannen skal ha skutt henne lørdag.", "2024-02-03"),
        ("nb", "Kampen spilles lørdag.", "2024-02-10"),
        ("sv", "Matchen spelas på lördag.", "2024-02-10"),
        ("da", "Festivalen åbner fredag.", "2024-02-09"),
        ("sv", "Han dog i mars.", "2023-03"),
        ("sv", "Mötet börjar på fredag.", "2024-02-09"),
        ("nb", "Han døde fredag.", "2024-02-02"),
        ("nb", "Hun ble pågrepet lørdag.", "2024-02-03"),
        ("da", "Han døde fredag.", "2024-02-02"),
        ("da", "Kampen spilles søndag.", "2024-02-11"),
        ("nb", "Filmen har premiere 15. mars.", "2024-03-15"),
        ("sv", "Festivalen pågår till 15 mars.", "2024-03-15"),
        ("da", "Udstillingen varer til 1. april.", "2024-04-01"),
        ("nb", "Utstillingen varer til 1. april.", "2024-04-01"),
        ("nb", "I dag er det lørdag.", "2024-02-07 2024-02-03"),
    ]);
}

#[test]
fn a_weekday_chooses_the_year() {
    seen(&[
        ("de", "Freitag, 12. April", "2024-04-12"),
        ("fr", "vendredi 12 avril", "2024-04-12"),
        ("sv", "Fredag 12 april", "2024-04-12"),
        ("nb", "Lørdag 16. mars", "2024-03-16"),
        ("da", "Fredag den 12. april", "2024-04-12"),
        ("sv", "Lördag 16/3", "2024-03-16"),
        ("en", "Friday, April 12", "2024-04-12"),
        ("en", "Tuesday, Feb. 6", "2024-02-06"),
        ("en", "Friday, 12 April", "2024-04-12"),
        ("en", "The fair will open on Friday, April 12.", "2024-04-12"),
        ("en", "He died on Friday, April 14.", "2023-04-14"),
        ("it", "venerdì 12 aprile", "2024-04-12"),
        ("es", "viernes 12 de abril", "2024-04-12"),
        ("pt", "sexta-feira, 12 de abril", "2024-04-12"),
        ("nl", "vrijdag 12 april", "2024-04-12"),
    ]);
}

#[test]
fn the_hours_of_a_night() {
    seen(&[
        ("nb", "Klokken 03.12 natt til søndag rykket politiet ut.", "2024-02-04T03:12:00"),
        ("nb", "Politiet fikk melding 02.30 natt til mandag.", "2024-02-05T02:30:00"),
        ("sv", "Kl. 03.12 natten till söndagen larmades polisen.", "2024-02-04T03:12:00"),
        ("nb", "Natt til lørdag ble en mann pågrepet.", "2024-02-02"),
        ("nb", "Klokken 23.30 natt til søndag smalt det.", "2024-02-03T23:30:00"),
    ]);
}

#[test]
fn years_of_two_digits() {
    seen(&[
        ("it", "Nel giugno '44 morì.", "1944-06"),
        ("it", "estate del '42", "1942-22"),
        ("fr", "juin 44", "1944-06"),
        ("fr", "Le 6 juin 44", "1944-06-06"),
        ("es", "18 de julio del 36", "1936-07-18"),
        ("es", "Invierno del 39", "1939-24"),
        ("es", "Enero del 25", "2025-01"),
        ("es", "El festival se celebra del 15 al 20 de abril.", "2024-04-15/2024-04-20"),
    ]);
}

#[test]
fn this_year_and_last_seasons() {
    seen(&[
        ("nb", "I år 1200 personer.", "2024"),
        ("sv", "I våras dog han.", "2023-21"),
        ("nb", "I fjor høst døde han.", "2023-23"),
        ("da", "I fjor sommer døde han.", "2023-22"),
    ]);
}

#[test]
fn clauses_beside_one_another() {
    seen(&[
        ("en", "The suspect, arrested on Sunday, will appear in court on Friday.", "2024-02-04 2024-02-09"),
        ("en", "Police said the suspect would appear in court Friday.", "2024-02-09"),
        ("en", "The company said Thursday that it will close its stores in March.", "2024-02-01 2024-03"),
        ("en", "Ms Smith was last seen on Friday, when she left work.", "2024-02-02"),
        ("en", "The rules, which come into force in April, were agreed in December.", "2024-04 2023-12"),
        ("en", "The rules, announced in December, come into force in April.", "2023-12 2024-04"),
        ("en", "He starts his new job on Monday, the club said on Tuesday.", "2024-02-12 2024-02-06"),
        ("en", "It closes on 3 March.", "2024-03-03"),
        ("en", "Thousands marched on Saturday to demand that he resign by Monday.", "2024-02-03 2024-02-12"),
        ("en", "She has until Monday to decide.", "2024-02-12"),
        ("en", "The court ordered him to pay by March 15.", "2024-03-15"),
        ("en", "The strike, due to end on Friday, was called off on Monday.", "2024-02-09 2024-02-05"),
        ("en", "The Oscars are on March 10.", "2024-03-10"),
        ("en", "His birthday was on Friday.", "2024-02-02"),
        ("en", "Shares fell after the company reported results on Tuesday.", "2024-02-06"),
        ("en", "Shares could fall if results on Thursday disappoint.", "2024-02-08"),
        ("en", "The government wants to ban it from September.", "2024-09"),
        (
            "en",
            "Trump is expected in court on Thursday, having been charged in August.",
            "2024-02-08 2023-08",
        ),
        ("en", "Biden, who will be 82 in November, said on Sunday he would run.", "2024-11 2024-02-04"),
        ("en", "The law takes effect July 1.", "2024-07-01"),
        ("en", "Gas prices may rise after Sunday's attack.", "2024-02-04"),
        ("en", "Rain is expected on Thursday after Sunday's storm.", "2024-02-08 2024-02-04"),
        ("en", "On Friday he will meet her.", "2024-02-09"),
        ("en", "On Friday he met her.", "2024-02-02"),
        ("en", "A vigil will be held on Friday for the girl killed on Sunday.", "2024-02-09 2024-02-04"),
        ("en", "The play opens at the Globe on March 14 and runs until May 4.", "2024-03-14 2024-05-04"),
        ("en", "Play was abandoned on Sunday.", "2024-02-04"),
        (
            "en",
            "The inquest opens on Monday into the death of a man who fell on Friday.",
            "2024-02-12 2024-02-02",
        ),
        ("en", "He began work in March.", "2023-03"),
        ("en", "He may be right, she said on Monday.", "2024-02-05"),
        ("en", "The match ended on Sunday with a draw.", "2024-02-04"),
        ("en", "Two people were killed Monday night.", "2024-02-05"),
        ("en", "The first votes were cast in January.", "2024-01"),
        ("en", "Should he win in November, he will move.", "2024-11"),
        ("en", "He said the deal, signed in March, would hold.", "2023-03"),
        ("en", "The deal, to be signed in March, will hold.", "2024-03"),
        ("en", "The ship left port on Thursday and is due to arrive on Sunday.", "2024-02-01 2024-02-11"),
        ("en", "A spokesman said on Monday: \"We will decide by Friday.\"", "2024-02-05 2024-02-09"),
        ("en", "The vote, scheduled for Thursday, was postponed until March 3.", "2024-02-08 2024-03-03"),
        ("fr", "Le ministre, nommé en mars, doit partir vendredi.", "2023-03 2024-02-09"),
        ("fr", "Le festival, qui débute le 9 mars, a été annulé mardi.", "2024-03-09 2024-02-06"),
        ("fr", "Il est arrivé à Paris samedi.", "2024-02-03"),
        ("fr", "Le procès s'ouvrira lundi à Lyon.", "2024-02-12"),
        ("fr", "Lundi, le tribunal a condamné un homme.", "2024-02-05"),
        ("fr", "Le marché a lieu samedi.", "2024-02-10"),
        ("fr", "La victime est un homme tué samedi.", "2024-02-03"),
        ("fr", "Il a annoncé lundi qu'il quittera son poste en avril.", "2024-02-05 2024-04"),
        ("it", "Il processo comincia lunedì.", "2024-02-12"),
        ("it", "Ha detto lunedì che tornerà a giugno.", "2024-02-05 2024-06"),
        ("it", "Il museo è chiuso fino al 15 marzo.", "2024-03-15"),
        ("it", "Nato il 3 marzo, vive a Roma.", "2023-03-03"),
        ("es", "El juicio comienza el lunes.", "2024-02-12"),
        ("es", "El lunes murió su padre.", "2024-02-05"),
        ("es", "El Barça juega el sábado contra el Betis tras ganar el miércoles.", "2024-02-10 2024-02-07"),
        ("es", "El partido se jugó el sábado.", "2024-02-03"),
        ("pt", "O Benfica joga no sábado.", "2024-02-10"),
        ("pt", "O jogo de sábado terminou empatado.", "2024-02-03"),
        ("de", "Die Ausstellung läuft noch bis zum 3. März.", "2024-03-03"),
        (
            "de",
            "Der Mann, der am Montag festgenommen wurde, soll am Freitag vor Gericht.",
            "2024-02-05 2024-02-09",
        ),
        ("de", "Der Bundestag hat am Freitag das Gesetz beschlossen.", "2024-02-02"),
        ("de", "Am Mittwoch ist die Polizei ausgerückt.", "2024-02-07"),
        (
            "de",
            "Wie die Polizei am Montag mitteilte, wird der Mann am Freitag vernommen.",
            "2024-02-05 2024-02-09",
        ),
        ("nl", "Het museum is open tot 1 april.", "2024-04-01"),
        ("nl", "De wedstrijd begint zaterdag.", "2024-02-10"),
        ("sv", "Han greps i fredags.", "2024-02-02"),
        ("sv", "Hon döms på fredag.", "2024-02-09"),
        ("nb", "Rettssaken starter mandag.", "2024-02-12"),
        ("da", "Han blev anholdt mandag.", "2024-02-05"),
    ]);
}

#[test]
fn conditions() {
    seen(&[
        ("en", "If Trump wins in November, he will leave.", "2024-11"),
        ("en", "If Trump wins on Nov. 5, Democrats lose.", "2024-11-05"),
        ("en", "He asked if the attack on Sunday was planned.", "2024-02-04"),
        ("en", "If the attack on Sunday was an accident, say so.", "2024-02-04"),
        ("en", "If he wins in November, taxes go up.", "2024-11"),
        ("en", "If Labour loses in May, he goes.", "2024-05"),
    ]);
}
