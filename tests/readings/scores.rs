//! Scores of matches, and what looks like them.

use super::all;

#[test]
fn goals_of_a_movement() {
    all(&[
        (
            "es",
            "El paro sube hasta el 12%, cayó hasta los 3.000 puntos",
            "12% = 12 percent; 3.000 = 3000 punto",
        ),
        (
            "es",
            "subió un 3%, hasta los 12 euros; subió 12 puntos hasta los 300",
            "3% = 3 percent up; 12 euros = 12 EUR; 12 = 12 punto up; 300 = 300",
        ),
        ("es", "hasta los 300 euros, cae hasta un 3%", "300 euros = ≤300 EUR; 3% = ≤3 percent down"),
        (
            "pt",
            "passou de 100 para 120 mortos; passou de 100 mortos",
            "100 para 120 = 100–120 morto; 100 = >100 morto",
        ),
    ]);
}

#[test]
fn scores_and_hours_of_a_part_of_a_day() {
    all(&[
        (
            "en",
            "They won 7-4 on Friday night; beat Leeds 3-1 on Saturday afternoon; lost 2-5 on Tuesday night; won 4-2 last night",
            "7-4 = Score; Friday night = XXXX-WXX-5TNI; 3-1 = Score; Saturday afternoon = XXXX-WXX-6TAF; 2-5 = Score; Tuesday night = XXXX-WXX-2TNI; 4-2 = Score; last night = XXXX-XX-XXTNI",
        ),
        (
            "en",
            "open 7-9 on Friday night, class is 9-11 on Saturday morning, 10-12 Friday evening, 7-4 on Friday evening",
            "7-9 on Friday night = 19:00–21:00; 9-11 on Saturday morning = 09:00–11:00; 10-12 = 10–12; Friday evening = XXXX-WXX-5TEV; 7-4 = Score; Friday evening = XXXX-WXX-5TEV",
        ),
        (
            "es",
            "El Barça ganó 1-3 el sábado por la noche; venció 3-1 ayer por la noche; abre 10-12 el sábado por la mañana",
            "1-3 = Score; sábado por la noche = XXXX-WXX-6TNI; 3-1 = Score; ayer por la noche = XXXX-XX-XXTNI; 10-12 el sábado por la mañana = 10:00–12:00",
        ),
        ("de", "gewann 3-2 am Samstag Nachmittag", "3-2 = Score; Samstag Nachmittag = XXXX-WXX-6TAF"),
        ("it", "ha perso 1-3 ieri sera", "1-3 = Score; ieri sera = XXXX-XX-XXTEV"),
        (
            "nl",
            "won met 3-1 op zaterdagavond; verloor 2-4 zaterdagavond; Het zal 1-1-2015 tussen 10 en 11:30 gebeuren",
            "3-1 = Score; zaterdagavond = XXXX-WXX-6TEV; 2-4 = Score; zaterdagavond = XXXX-WXX-6TEV; 1-1-2015 tussen 10 en 11:30 = 10:00–11:30 2015-01-01",
        ),
        ("fr", "battu 2-4 mardi soir à domicile", "2-4 = Score; mardi soir = XXXX-WXX-2TEV"),
    ]);
}

#[test]
fn points_of_a_tie_break() {
    all(&[
        (
            "fr",
            "Il s'est incliné 6-7 (4/7), 6-3, 4-6 en 2 h 45",
            "6-7 = Score; 4/7 = Score; 6-3 = Score; 4-6 = Score; 2 h 45 = 165 minute",
        ),
        (
            "en",
            "She beat her 7-6 (7-5), 6-3; a 7-6 (4/7) loss; 6-7 (4), 7-5; 6-7 (4/7 of a yard), 6-3 (4/7)",
            "7-6 = Score; 7-5 = Score; 6-3 = Score; 7-6 = Score; 4/7 = Score; 6-7 = Score; 4 = 4; 7-5 = Score; 6-7 = 6–7; 4/7 of a yard = 4/7 yard; 6-3 = Score; 4/7 = 4/7",
        ),
    ]);
}

#[test]
fn scores_with_a_word_between() {
    all(&[
        (
            "en",
            "In Gaza 3 to 5 Palestinians died; on Monday 2 to 3 Israelis were hurt; Ohio 3 to 1 Iowa",
            "3 to 5 = 3–5 palestinian; Monday = XXXX-WXX-1; 2 to 3 = 2–3 israelis; 3 to 1 = Score",
        ),
        (
            "pt",
            "O Flamengo venceu por 3 a 1; o Santos perdeu de 2 a 0. O placar de 3 a 1; Flamengo 3 x 1 Santos",
            "3 a 1 = Score; 2 a 0 = Score; 3 a 1 = Score; 3 x 1 = Score",
        ),
        (
            "pt",
            "ganhou de 2 a 3 quilos; de 2 a 3 horas; caiu de 5 a 3; passou de 2 a 0",
            "2 a 3 quilos = 2–3 kilogram; 2 a 3 horas = 2–3 hour; 5 a 3 = 3–5 down; 2 a 0 = 0–2",
        ),
        (
            "es",
            "Ganó por 3 a 1, empató 2 a 2 con Chile, perdió 3 a 0; ganó de 3 a 5 kilos; cayó de 5 a 3",
            "3 a 1 = Score; 2 a 2 = Score; 3 a 0 = Score; 3 a 5 kilos = 3–5 kilogram; 5 a 3 = 3–5 down",
        ),
        (
            "it",
            "ha vinto 3 a 1, vittoria per 2 a 0, ha perso 3 a 2 in casa; ha perso da 2 a 3 chili",
            "3 a 1 = Score; 2 a 0 = Score; 3 a 2 = Score; 2 a 3 chili = 2–3 kilogram",
        ),
        (
            "fr",
            "ils ont gagné 3 à 1, victoire 2 à 0, battu 3 à 2; perdre 2 à 3 kilos",
            "3 à 1 = Score; 2 à 0 = Score; 3 à 2 = Score; 2 à 3 kilos = 2–3 kilogram",
        ),
        (
            "de",
            "Sie gewannen 3 zu 1, ein Sieg mit 2 zu 0, verlor 3 zu 2; im Verhältnis 3 zu 1",
            "3 zu 1 = Score; 2 zu 0 = Score; 3 zu 2 = Score; 3 = 3; 1 = 1",
        ),
        (
            "nl",
            "won met 3 tegen 1, verloor met 3 tegen 2; 3 tegen 1",
            "3 tegen 1 = Score; 3 tegen 2 = Score; 3 = 3; 1 = 1",
        ),
        (
            "en",
            "They won 3 to 1, lost 4 to 2 on Sunday; won 3 to 5 medals; fell from 5 to 3; outnumbered 3 to 1",
            "3 to 1 = Score; 4 to 2 = Score; Sunday = XXXX-WXX-7; 3 to 5 = 3–5 medal; 5 to 3 = 3–5 medal elided; 3 = 3; 1 = 1",
        ),
    ]);
}

#[test]
fn minutes_of_goals_are_no_ages() {
    all(&[
        (
            "pt",
            "golos aos 12', 45'+2 e 78 minutos; aos 12 anos, aos 34",
            "12 = 12; 78 minutos = 78 minute; 12 anos = 12 year age; 34 = 34 year age",
        ),
        ("es", "gol a los 12’; a los 34 años, a los 34", "12 = 12; 34 años = 34 year age; 34 = 34 year age"),
        ("nl", "De beving met een kracht van 6,1 vond plaats; 18 zeiden nee", "6,1 = 6.1; 18 = 18"),
    ]);
}

#[test]
fn scores_behind_their_fixture() {
    all(&[
        (
            "fr",
            "Lens - Strasbourg 1-3, Nice - Monaco 2-3, Reims-Toulouse 2-3. Paris-Lyon 2-3 heures.",
            "1-3 = Score; 2-3 = Score; 2-3 = Score; 2-3 heures = 2–3 hour",
        ),
        ("fr", "France - Irlande 17-38 (mi-temps : 10-17)", "17-38 = Score; 10-17 = Score"),
        ("fr", "Lens - Olympique de Marseille 1-3", "1-3 = Score"),
        ("fr", "Il a 17-38 ans (environ 10-17)", "17-38 ans = 17–38 year age; 10-17 = 10–17 hedged"),
        ("sv", "AIK–Frölunda 2–5 (0–1, 1–2)", "2–5 = Score; 0–1 = Score; 1–2 = Score"),
        // More than the whole match has.
        ("sv", "AIK–Frölunda 2–5 (1–9)", "2–5 = Score; 1–9 = 1–9"),
        ("sv", "Luleå–Norrköping 89–76. Öppet 1–2 timmar.", "89–76 = Score; 1–2 timmar = 1–2 hour"),
        (
            "sv",
            "Stockholm–Malmö 4–5 gånger. Mån-Fre 10-18",
            "4–5 = 4–5; Mån-Fre = XXXX-WXX-1/XXXX-WXX-5; 10-18 = 10:00–18:00",
        ),
        ("nb", "Norge-Spania 0-3", "0-3 = Score"),
        ("da", "GOG-Aalborg 31-29, Brøndby-FCK 1-2", "31-29 = Score; 1-2 = Score"),
        ("it", "Empoli-Genoa 0-0, Lecce-Bari 1-3", "0-0 = Score; 1-3 = Score"),
        ("nl", "Ajax-PSV 2-3; Parijs-Lyon 2-3 uur", "2-3 = Score; 2-3 uur = 2–3 hour"),
        ("nl", "Het pre-Ajax 2-3", "2-3 = 2–3"),
        ("de", "In Baden-Baden 2-3", "2-3 = 2–3"),
    ]);
}

#[test]
fn pairs_that_fall_are_told_more_often() {
    all(&[
        ("en", "Syracuse outshot Cornell 38-21 on the night.", "38-21 = Score"),
        (
            "en",
            "They beat No. 6 Leeds 75-69. They met No. 6. Leeds 75-69.",
            "No. 6 = Name; 75-69 = Score; No. 6 = Name; 75 = 75; 69 = 69",
        ),
        (
            "en",
            "It was a 5-0 whitewash and a 10-0 run, from 7-3 down.",
            "5-0 = Score; 10-0 = Score; 7-3 = Score",
        ),
        ("en", "a 10-20 run", "10-20 = 10–20"),
        (
            "en",
            "with a 22-16-4 record in a 4-2-3-1, a 4-2-3-2.",
            "22-16-4 = Score; 4-2-3-1 = Score; 4 = 4; 2 = 2; 3 = 3; 2 = 2",
        ),
        ("en", "City won by a margin of 2-1; by a vote of 5-4.", "2-1 = Score; 5-4 = Score"),
        (
            "en",
            "The House voted 216-208 to impeach; it passed 68-30 in the end.",
            "216-208 = Score; 68-30 = Score",
        ),
        (
            "en",
            "It was approved for ages 12-17. They passed 10-15 cars.",
            "12-17 = 12–17 year age; 10-15 = 10–15 car",
        ),
        ("en", "The 6-3 majority in a 51-49 Senate", "6-3 = Score; 51-49 = Score"),
        (
            "en",
            "cut from 14-1 to 9-2; the 9-2 second favourite; a 14-1 shot",
            "14-1 = Score; 9-2 = Score; 9-2 = Score; second = 2.; 14-1 = Score",
        ),
        ("sv", "Röstsiffrorna blev 62–38.", "62–38 = Score"),
        ("fr", "Il gagne 82 à 75. Le taux passe de 82 à 75.", "82 à 75 = Score; 82 à 75 = 75–82"),
    ]);
}

#[test]
fn sets_with_a_slash() {
    all(&[
        (
            "pt",
            "Com parciais de 6/4, 3/6 e 7/5, venceu por 6/2 e 6/3. Até 3/3.",
            "6/4 = Score; 3/6 = Score; 7/5 = Score; 6/2 = Score; 6/3 = Score; 3/3 = until XXXX-03-03",
        ),
        (
            "es",
            "Ganó por 7/6 (3) y 6/4. El 6/2 se conmemora.",
            "7/6 = Score; 3 = 3; 6/4 = Score; 6/2 = XXXX-02-06",
        ),
        ("es", "Ganó por 6/4.", ""),
    ]);
}

#[test]
fn goals_with_a_verb_that_is_common_otherwise() {
    all(&[
        (
            "pt",
            "Endrick fez 1 a 0. Abriu 2 a 0. Virou para 3 a 2. Ficou no 0 a 0.",
            "1 a 0 = Score; 2 a 0 = Score; 3 a 2 = Score; 0 a 0 = Score",
        ),
        ("pt", "Ana fez 18. Fez 2 a 3 gols.", "18 = 18 year age; 2 a 3 = 2–3 gol"),
        ("es", "Messi puso el 1 a 0 ante Lugo.", "1 a 0 = Score"),
    ]);
}
