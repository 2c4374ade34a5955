//! Spanish and Portuguese.

use super::{es, pt};

#[test]
fn days_and_months() {
    reads! { es:
        "El pleno fue el martes 9 de mayo." => "martes 9 de mayo = XXXX-05-09 | XXXX-05-09 -> 2023-05-09",
        "Zamora, a 3 de febrero de 2021" => "3 de febrero de 2021 = 2021-02-03 | 2021-02-03",
        "el pasado 14 de abril" => "pasado 14 de abril = XXXX-04-14 | XXXX-04-14 -> 2023-04-14",
        "desde el próximo 1.º de junio" => "próximo 1.º de junio = XXXX-06-01 | XXXX-06-01 -> 2023-06-01 (desde Since)",
        "el dos de octubre de dos mil veinte" => "dos de octubre de dos mil veinte = 2020-10-02 | 2020-10-02",
        "mar. 7 mar. 2023, 12 dic. 2022" => "mar. 7 mar. 2023 = 2023-03-07 | 2023-03-07; 12 dic. 2022 = 2022-12-12 | 2022-12-12",
        "en mayo del 68 y en abril del año pasado" => "mayo del 68 = XX68-05 | XX68-05 -> 1968-05; abril del año pasado = XXXX-04 | XXXX-04 -> 2022-04",
        "el 17 del 11, el 9 de 8 de 1971, 3 de 5 casos" => "17 del 11 = XXXX-11-17 | XXXX-11-17 -> 2022-11-17; 9 de 8 de 1971 = 1971-08-09 | 1971-08-09",
        "el domingo 21; el lunes 22 a las 7" => "domingo 21 = XXXX-XX-21 | XXXX-XX-21 -> 2023-05-21; lunes 22 a las 7 = XXXX-XX-22T07:00 | XXXX-XX-22 -> 2023-05-22T07:00:00 @ 07:00",
        "el día 18 y el próximo 20" => "18 = XXXX-XX-18 | XXXX-XX-18 -> 2023-04-18; próximo 20 = XXXX-XX-20 | XXXX-XX-20 -> 2023-05-20",
        "sep-23-2020, 23/ene/2019" => "sep-23-2020 = 2020-09-23 | 2020-09-23; 23/ene/2019 = 2019-01-23 | 2019-01-23",
    }
    reads! { pt:
        "O jogo foi na terça-feira (9)." => "terça-feira (9) = XXXX-XX-09 | XXXX-XX-09 -> 2023-05-09",
        "Coimbra, 3 de fevereiro de 2021" => "3 de fevereiro de 2021 = 2021-02-03 | 2021-02-03",
        "na sexta, 5 de maio; no 1º de maio" => "sexta, 5 de maio = XXXX-05-05 | XXXX-05-05 -> 2023-05-05; 1º de maio = XXXX-05-01 | XXXX-05-01 -> 2023-05-01",
        "em 23 de novembro de 82 e em maio do ano passado" => "23 de novembro de 82 = XX82-11-23 | XX82-11-23 -> 1982-11-23; maio do ano passado = XXXX-05 | XXXX-05 -> 2022-05",
        "a 2ª-feira, a sexta feira e o sabado" => "2ª-feira = XXXX-WXX-1 -> 2023-05-15; sexta feira = XXXX-WXX-5 -> 2023-05-12; sabado = XXXX-WXX-6 -> 2023-05-13",
        "Sáb., 6 mai. 2023, 22 fev 2023 10h15" => "Sáb., 6 mai. 2023 = 2023-05-06 | 2023-05-06; 22 fev 2023 10h15 = 2023-02-22T10:15 | 2023-02-22T10:15:00 @ 10:15",
        "no dia 12 e no próximo dia 20" => "12 = XXXX-XX-12 | XXXX-XX-12 -> 2023-05-12; próximo dia 20 = XXXX-XX-20 | XXXX-XX-20 -> 2023-05-20",
        "do dia 3 ao dia 5 de junho" => "3 ao dia 5 de junho = XXXX-06-03/XXXX-06-05 | XXXX-06-03/XXXX-06-05 -> 2023-06-03/2023-06-05 (do dia Range)",
    }
}

#[test]
fn weekdays_that_are_ordinals() {
    reads! { pt:
        "na segunda, o preço subiu" => "segunda = XXXX-WXX-1 -> 2023-05-15",
        "de segunda a sexta" => "segunda a sexta = XXXX-WXX-1/XXXX-WXX-5 -> 2023-05-15/2023-05-19 (de Range)",
        "na terça, quinta ou sexta" => "terça = XXXX-WXX-2 -> 2023-05-16; quinta = XXXX-WXX-4 -> 2023-05-11; sexta = XXXX-WXX-5 -> 2023-05-12",
        "na quarta à noite" => "quarta à noite = XXXX-WXX-3TNI -> 2023-05-17",
        "na próxima quinta haverá jogo" => "",
        "na segunda volta, a quarta posição, a sexta edição e a quinta da lista" => "",
        "a segunda e terceira rodadas" => "",
        "às segundas e quartas, aos domingos" => "",
    }
}

#[test]
fn seen_from_the_text() {
    reads! { es:
        "anteayer, anoche y ayer por la tarde" => "anteayer = XXXX-XX-XX -> 2023-05-15; anoche = XXXX-XX-XXTNI -> 2023-05-16; ayer por la tarde = XXXX-XX-XXTAF -> 2023-05-16",
        "la semana pasada, el mes que viene, el año anterior" => "semana pasada = XXXX-WXX -> 2023-05-08/2023-05-14; mes que viene = XXXX-XX -> 2023-06; año anterior = XXXX",
        "el lunes pasado y el próximo viernes" => "lunes pasado = XXXX-WXX-1 -> 2023-05-15; próximo viernes = XXXX-WXX-5 -> 2023-05-19",
        "el próximo 17, el pasado 17" => "próximo 17 = XXXX-XX-17 | XXXX-XX-17 -> 2023-06-17; pasado 17 = XXXX-XX-17 | XXXX-XX-17 -> 2023-04-17",
        "el jueves lo votará el Congreso" => "jueves = XXXX-WXX-4 -> 2023-05-18",
        "el jueves lo votó, y el lunes se sabrá" => "jueves = XXXX-WXX-4 -> 2023-05-11; lunes = XXXX-WXX-1 -> 2023-05-22",
        "Mañana no abre. Abre por la mañana, y ese mañana no llega." => "Mañana = XXXX-XX-XX -> 2023-05-18; mañana = TMO",
        "hace tres semanas, hace unos años, dos meses atrás" => "hace tres semanas = XXXX-WXX -> 2023-04-26~; hace unos años = PAST_REF; dos meses atrás = XXXX-XX -> 2023-03-17~",
        "dentro de diez días; en dos años tendrá casa" => "dentro de diez días = XXXX-XX-XX -> 2023-05-27; en dos años = XXXX -> 2025-05-17~",
        "en dos años tuvo casa" => "",
        "los últimos tres meses y los próximos cinco años" => "últimos tres meses = P3M -> 2023-02-17/2023-05-16; próximos cinco años = P5Y -> 2023-05-18/2028-05-17",
        "los tres primeros meses del año; la última semana de julio de 2020" => "tres primeros meses del año = XXXX-XX -> 2023-01-01/2023-03-31; última semana de julio de 2020 = 2020-07-27/2020-08-02 | 2020-07-27/2020-08-02",
        "a finales de mes, a principios del año, lo que queda de semana" => "finales de mes = XXXX-XX -> 2023-05; principios del año = XXXX -> 2023; lo que queda de semana = XXXX-WXX -> 2023-05-17/2023-05-21",
        "el fin de semana pasado" => "fin de semana pasado = XXXX-WXX-WE -> 2023-05-13/2023-05-14",
        "desde marzo de 2019 hasta hoy" => "marzo de 2019 hasta hoy = 2019-03/XXXX-XX-XX -> 2019-03/2023-05-17 (desde Range)",
    }
    reads! { pt:
        "anteontem, ontem à noite e amanhã de manhã" => "anteontem = XXXX-XX-XX -> 2023-05-15; ontem à noite = XXXX-XX-XXTNI -> 2023-05-16; amanhã de manhã = XXXX-XX-XXTMO -> 2023-05-18",
        "na semana passada, no mês que vem, no ano passado" => "semana passada = XXXX-WXX -> 2023-05-08/2023-05-14; mês que vem = XXXX-XX -> 2023-06; ano passado = XXXX -> 2022",
        "na última sexta-feira" => "última sexta-feira = XXXX-WXX-5 -> 2023-05-12",
        "há três anos, há cerca de duas semanas, dois meses atrás" => "há três anos = XXXX -> 2020-05-17~; há cerca de duas semanas = XXXX-WXX -> 2023-05-03~; dois meses atrás = XXXX-XX -> 2023-03-17~",
        "daqui a três dias; em dois anos terá casa" => "daqui a três dias = XXXX-XX-XX -> 2023-05-20; em dois anos = XXXX -> 2025-05-17~",
        "os três primeiros meses do ano, as últimas duas semanas deste ano" => "três primeiros meses do ano = XXXX-XX -> 2023-01-01/2023-03-31; últimas duas semanas deste ano = XXXX-WXX -> 2023-12-18/2023-12-31",
        "no início deste mês, no fim do ano" => "início deste mês = XXXX-XX -> 2023-05; fim do ano = XXXX -> 2023",
        "desta segunda-feira" => "desta segunda-feira = XXXX-WXX-1 -> 2023-05-15",
    }
}

#[test]
fn longer_stretches() {
    reads! { es:
        "los años noventa, la década de 1980, los noventa y los noventa heridos" => "años noventa = 199 | 199X; década de 1980 = 198 | 198X; los noventa = 199 | 199X",
        "el siglo XXI, los siglos XIX y XX, el siglo V a. C." => "siglo XXI = 20 | 20XX; siglos XIX = 18 | 18XX; XX = 19 | 19XX; siglo V a. C. = BC04 | -04XX",
        "el primer trimestre de 2024, el 1T23, 2022-T2, el segundo semestre de 2021" => "primer trimestre de 2024 = 2024-Q1 | 2024-33; 1T23 = XX23-Q1 | XX23-33 -> 2023-33; 2022-T2 = 2022-Q2 | 2022-34; segundo semestre de 2021 = 2021-H2 | 2021-41",
        "del 3 al 5 de mayo, entre 1914 y 1918, de 2010 a 2015, de enero a marzo" => "3 al 5 de mayo = XXXX-05-03/XXXX-05-05 | XXXX-05-03/XXXX-05-05 -> 2023-05-03/2023-05-05 (del Range); 1914 y 1918 = 1914/1918 | 1914/1918 (entre Range); 2010 a 2015 = 2010/2015 | 2010/2015 (de Range); enero a marzo = XXXX-01/XXXX-03 | XXXX-01/XXXX-03 -> 2023-01/2023-03 (de Range)",
        "el verano de 2022 y el próximo invierno" => "verano de 2022 = 2022-SU | 2022-22; próximo invierno = XXXX-WI | XXXX-24 -> 2023-24",
        "en el 44 a. C. y el año 79 d. C." => "44 a. C. = -0043 | -0043; 79 d. C. = 0079 | 0079",
    }
    reads! { pt:
        "os anos 90 e a década de 1980" => "anos 90 = 199 | 199X; década de 1980 = 198 | 198X",
        "o século XXI, os séculos XIX e XX" => "século XXI = 20 | 20XX; séculos XIX = 18 | 18XX; XX = 19 | 19XX",
        "o 3º trimestre de 2022, o 4T22, no primeiro semestre de 2021" => "3º trimestre de 2022 = 2022-Q3 | 2022-35; 4T22 = XX22-Q4 | XX22-36 -> 2022-36; primeiro semestre de 2021 = 2021-H1 | 2021-40",
        "de 3 a 5 de maio, entre 1914 e 1918, de 2010 a 2015" => "3 a 5 de maio = XXXX-05-03/XXXX-05-05 | XXXX-05-03/XXXX-05-05 -> 2023-05-03/2023-05-05 (de Range); 1914 e 1918 = 1914/1918 | 1914/1918 (entre Range); 2010 a 2015 = 2010/2015 | 2010/2015 (de Range)",
        "a safra 2022/23" => "2022/23 = 2022/2023 | 2022/2023",
    }
}

#[test]
fn times_of_day() {
    reads! { es:
        "a las 5, a las siete y media, a las ocho menos cuarto de la tarde" => "5 = T05:00 @ 05:00; siete y media = T07:30 @ 07:30; ocho menos cuarto de la tarde = T19:45 @ 19:45",
        "a las 21:00 horas (hora peninsular)" => "21:00 horas (hora peninsular) = T21:00 @ 21:00 Europe/Madrid",
        "de 9:00 a 14:00, entre las 8 y las 10 de la noche, de las 10 a las 4" => "9:00 a 14:00 = T09:00/T14:00 @ 09:00 14:00; 8 y las 10 de la noche = T20:00/T22:00 @ 20:00 22:00; 10 a las 4 = T10:00/T16:00 @ 10:00 16:00",
        "hacia las tres, pasadas las diez, antes de las 18" => "tres = T03:00 (hacia Approximate) @ 03:00; diez = T10:00 (pasadas las After) @ 10:00; 18 = T18:00 (antes de Before) @ 18:00",
        "la noche del sábado, la tarde de ayer" => "noche del sábado = XXXX-WXX-6TNI -> 2023-05-13; tarde de ayer = XXXX-XX-XXTAF -> 2023-05-16",
        "a las 8 p. m. de la noche" => "8 p. m. de la noche = T20:00 @ 20:00",
        "15:00 Pleno del Senado" => "15:00 = T15:00 @ 15:00",
        "a las dos mujeres, a las 5 empresas, a las 3.000 personas, a las dos que" => "",
    }
    reads! { pt:
        "às 14h30, às 20h, às 9h05min" => "14h30 = T14:30 @ 14:30; 20h = T20:00 @ 20:00; 9h05min = T09:05 @ 09:05",
        "das 5h30 às 11h" => "5h30 às 11h = T05:30/T11:00 @ 05:30 11:00",
        "das 8h às 10h, de 14h às 18h, entre as 10h e as 12h30" => "8h às 10h = T08:00/T10:00 @ 08:00 10:00; 14h às 18h = T14:00/T18:00 @ 14:00 18:00; 10h e as 12h30 = T10:00/T12:30 @ 10:00 12:30",
        "às 7 e meia, às onze e quarenta e cinco da noite" => "7 e meia = T07:30 @ 07:30; onze e quarenta e cinco da noite = T23:45 @ 23:45",
        "às 21h30 (horário de Brasília)" => "21h30 (horário de Brasília) = T21:30 @ 21:30 America/Sao_Paulo",
        "na madrugada de domingo; ao meio-dia" => "madrugada de domingo = XXXX-WXX-7TMO -> 2023-05-14; meio-dia = T12:00 @ 12:00",
        "a viagem dura 3h, às duas equipas" => "",
    }
}

#[test]
fn what_is_no_date_or_time() {
    reads! { es:
        "Julio Iglesias y Victoria Abril, con Plácido Domingo en Santo Domingo" => "",
        "el segundo gol en el minuto 5, el mar 3 veces, el sol" => "",
        "la Ley 3/2018 y el Real Decreto 5/2020" => "",
        "la calle 5 de Mayo" => "",
        "ganó el domingo 3 a 1" => "domingo = XXXX-WXX-7 -> 2023-05-14",
        "2024 personas y 1900 viviendas" => "",
        "todos los lunes, los martes y cada viernes" => "",
        "Viernes Santo y Miércoles de Ceniza" => "",
        "el 30 de febrero, hoy en día" => "",
    }
    reads! { pt:
        "o Rio de Janeiro, a Ponte 25 de Abril e a Rua 25 de Março" => "",
        "a Lei 8/2012, o set 2 e no mar 3 barcos" => "",
        "todas as segundas-feiras" => "",
        "2024 pessoas e 1900 casas" => "",
        "Editora Abril" => "",
        "a manhã está fria e a noite, longa; hoje em dia" => "",
    }
}
