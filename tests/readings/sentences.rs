//! What a figure leaves out because its sentence said it before.

use super::all;

#[test]
fn what_a_compared_number_leaves_out() {
    all(&[
        (
            "en",
            "They sold 3.9 million goats in the hall, up from 2.4 million.",
            "3.9 million = 3900000 goat; 2.4 million = 2400000 goat elided",
        ),
        (
            "en",
            "They sold 3.9 million goats, up from 2.4 million",
            "3.9 million = 3900000 goat; 2.4 million = 2400000 goat elided",
        ),
        (
            "en",
            "They sold 3.9 million goats, up from 2.4 million\n\nThen.",
            "3.9 million = 3900000 goat; 2.4 million = 2400000 goat elided",
        ),
        (
            "en",
            "They sold 3.9 million goats, up from 2.4 million* in May.",
            "3.9 million = 3900000 goat; 2.4 million = 2400000; May = XXXX-05",
        ),
        ("en", "There were 95 people who ran and 60 who did not.", "95 = 95 people; 60 = 60 people elided"),
        // A sentence that goes on for too long is not looked back through.
        (
            "en",
            "They sold 3.9 million goats in the long hall of the old town with all the flags and banners of clubs that once had homes in streets near the harbour and the old pier and the new pier and the grey hills behind the bay and the road to the far town of the kings, up from 2.4 million.",
            "3.9 million = 3900000 goat; 2.4 million = 2400000",
        ),
    ]);
}

#[test]
fn a_unit_is_left_out_with_what_is_near() {
    all(&[
        (
            "en",
            "It was 5 per cent, up from 4. It was 5 per cent, up from 200.",
            "5 per cent = 5 percent; 4 = 4 percent elided; 5 per cent = 5 percent; 200 = 200",
        ),
        (
            "en",
            "It was 5 km, up from 4. It was 5 km, up from 200.",
            "5 km = 5 kilometer; 4 = 4 kilometer elided; 5 km = 5 kilometer; 200 = 200",
        ),
        (
            "en",
            "It was $5, up from 4. It was $5, up from 200.",
            "$5 = 5 USD; 4 = 4 USD elided; $5 = 5 USD; 200 = 200",
        ),
    ]);
}

#[test]
fn people_and_changes_leave_out_no_unit() {
    all(&[
        ("en", "Of all, 5 per cent smoke and 95 who do not.", "5 per cent = 5 percent; 95 = 95"),
        (
            "en",
            "It was 5 km and 95 who ran. It was $5 and 95 who ran.",
            "5 km = 5 kilometer; 95 = 95; $5 = 5 USD; 95 = 95",
        ),
        (
            "en",
            "It rose 5 per cent, compared with 4. It rose 5 km, compared with 4. It rose $5, compared with 4.",
            "5 per cent = 5 percent up; 4 = 4; 5 km = 5 kilometer up; 4 = 4; $5 = 5 USD up; 4 = 4",
        ),
    ]);
}

#[test]
fn measures_of_several_units_and_subunits_are_told_in_full() {
    all(&[(
        "en",
        "It was 5ft 10in, up from 60. It was 180p, up from 150.",
        "5ft 10in = 70 inch; 60 = 60; 180p = 1.80 GBP; 150 = 150",
    )]);
}

#[test]
fn the_level_of_an_index() {
    all(&[
        (
            "en",
            "It lost 162 points, or 2 per cent, to end at 7,425.81.",
            "162 = 162 point down; 2 per cent = 2 percent down; 7,425.81 = 7425.81 point elided",
        ),
        (
            "en",
            "It lost $5, to end at 7,425.81. It lost 5 km, to end at 7,425.81.",
            "$5 = 5 USD down; 7,425.81 = 7425.81; 5 km = 5 kilometer; 7,425.81 = 7425.81",
        ),
    ]);
}

#[test]
fn years_of_events() {
    all(&[
        ("es", "en el GP de Azerbaiyán 2023. Al final", "2023 = 2023"),
        ("en", "He won the Monaco Grand Prix 2023.", "2023 = 2023"),
        ("es", "oro en Río de Janeiro 2016", "2016 = 2016"),
        ("en", "They met in Room 2012. Total 2015", "2012 = 2012; 2015 = 2015"),
        ("en", "Wine of La Ferme 2015 Rouge", "2015 = 2015"),
    ]);
}

#[test]
fn for_instance_is_no_estimate() {
    all(&[
        ("de", "So etwa 2019 in Kiel, wie etwa im Mai 2020.", "2019 = 2019; Mai 2020 = 2020-05"),
        ("de", "Länder wie etwa 20 andere", "20 = 20"),
        ("de", "Es waren etwa 20.", "20 = ~20"),
    ]);
}

#[test]
fn what_is_counted_in_a_month() {
    all(&[
        ("de", "Im Mai waren es 45, im Juni 30.", "Mai = XXXX-05; 45 = 45; Juni = XXXX-06; 30 = 30"),
        ("de", "Im Juni 30 Tote, am 30. Juni", "Juni = XXXX-06; 30 = 30 Toter; 30. Juni = XXXX-06-30"),
        (
            "en",
            "45 in May, in June 30. On June 30.",
            "45 = 45; May = XXXX-05; June = XXXX-06; 30 = 30; June 30 = XXXX-06-30",
        ),
        ("fr", "en juin 30", "juin = XXXX-06; 30 = 30"),
        ("es", "en junio 30", "junio = XXXX-06; 30 = 30"),
    ]);
}

#[test]
fn years_that_a_count_is_compared_with() {
    all(&[
        ("de", "Es waren 200 weniger als 2019.", "200 = 200; 2019 = 2019"),
        ("de", "Es waren weniger als 2019, 2022 mehr als 2000.", "2019 = <2019; 2022 = 2022; 2000 = >2000"),
    ]);
}

#[test]
fn days_of_the_week_that_recur_or_have_hours() {
    all(&[
        ("de", "jeden zweiten Montag, jeden letzten Freitag im Monat", "zweiten = 2."),
        ("en", "every first Sunday of the month", "first = 1."),
        ("fr", "chaque premier dimanche du mois", "premier = 1."),
        (
            "de",
            "Dienstag bis Sonntag 10 bis 18 Uhr",
            "Dienstag bis Sonntag = XXXX-WXX-2/XXXX-WXX-7; 10 bis 18 Uhr = 10:00–18:00",
        ),
        (
            "en",
            "Monday to Friday 9 am to 5 pm",
            "Monday to Friday = XXXX-WXX-1/XXXX-WXX-5; 9 am to 5 pm = 09:00–17:00",
        ),
        ("de", "am zweiten Mai-Wochenende, am zweiten Mai", "zweiten = 2.; zweiten Mai = XXXX-05-02"),
    ]);
}

#[test]
fn hours_away_are_no_time() {
    all(&[
        ("es", "a una hora razonable, a dos horas de Lugo", "dos horas = 2 hour"),
        ("es", "a la una, de 9 a 14 horas", "una = 01:00; 9 a 14 horas = 09:00–14:00"),
        ("es", "a 20 horas, a medianoche", "20 horas = 20:00; medianoche = 00:00"),
        ("it", "a due ore da Roma, a mezzanotte", "due ore = 2 hour; mezzanotte = 00:00"),
        ("en", "It takes 5-ish minutes, at 5-ish.", "5 = 5; 5-ish = 05:00"),
    ]);
}
