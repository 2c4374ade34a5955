//! Amounts in French, Spanish, Italian, Portuguese and Dutch sentences: the text, and what is read in it.

use crate::quantity::tests::german::all;

#[test]
fn french() {
    all(
        "fr",
        &[
            ("La digue a coûté 4,2 millions d'euros.", "4,2 millions d'euros = 4200000 EUR"),
            ("Un trou de 3 Md€", "3 Md€ = 3000000000 EUR"),
            ("Quelque 2 500 moutons", "2 500 = Approximate 2500 mouton"),
            ("Près d'un million de ruches", "un million = Approximate 1000000 ruche"),
            ("entre 5 et 7 tonnes", "5 et 7 tonnes = 5..7 tonne"),
            ("de 5 à 7 ans", "5 à 7 ans = 5..7 year"),
            ("Léa Morvan, 34 ans, pêche.", "34 ans = 34 year age"),
            ("une boulangère âgée de 51 ans", "51 ans = 51 year age"),
            ("trois ans et demi", "trois ans et demi = 3.5 year"),
            ("le 3e quai et la 22ème course", "3e = 3.; 22ème = 22."),
            ("la cent vingt-cinquième", "cent vingt-cinquième = 125."),
            ("deux nouvelles passerelles piétonnes", "deux = 2 passerelle"),
            ("une trentaine de moutons", "une trentaine = 30 mouton"),
            ("un sur quatre", "un sur quatre = 0.25"),
            ("5 cents", "5 cents = 0.05 EUR"),
            ("quinze euros et vingt centimes", "quinze euros et vingt centimes = 15.20 EUR"),
            ("un phare tout neuf", ""),
            ("l'article 12 et le vol 330", "article 12 = label; vol 330 = label"),
            ("le 5 mai 2021 à 14h30, dans les années 80", ""),
        ],
    );
    all("fr-CA", &[("payé 12 $ l'heure", "12 $ l'heure = 12 CAD per-hour")]);
    all("fr-CH", &[("septante-deux francs", "septante-deux francs = 72 CHF")]);
}

#[test]
fn spanish() {
    all(
        "es",
        &[
            ("Perdió 3.500 millones de euros", "3.500 millones de euros = Down 3500000000 EUR"),
            ("Rosa Gil, de 34 años, cosecha.", "34 años = 34 year age"),
            ("al menos 40 cabras", "40 = AtLeast 40 cabra"),
            ("menos 40 grados", "menos 40 grados = -40 generic"),
            ("una de cada tres", "una de cada tres = 1/3"),
            ("doscientas tres nuevas farolas rotas", "doscientas tres = 203 farola"),
            ("el vigésimo quinto pozo", "vigésimo quinto = 25."),
            ("el 3.º y la 2ª", "3.º = 3.; 2ª = 2."),
            ("más de 20 y menos de 35 ovejas", "20 y menos de 35 = 20..35 oveja"),
            ("trece euros y cinco céntimos", "trece euros y cinco céntimos = 13.05 EUR"),
            ("media docena de huevos", "media docena = 6 huevo"),
            ("dos kilos y medio", "dos kilos y medio = 2.5 kilogram"),
            ("hasta 37º C", "37º C = AtMost 37 celsius"),
            ("un burro en los años 80, el 5 de mayo de 2021", ""),
        ],
    );
    all(
        "es-MX",
        &[("Cuesta $1,250.50 y pesa 2.5 kilos", "$1,250.50 = 1250.50 MXN; 2.5 kilos = 2.5 kilogram")],
    );
}

#[test]
fn italian() {
    all(
        "it",
        &[
            ("Servono 3,5 miliardi di euro", "3,5 miliardi di euro = 3500000000 EUR"),
            ("da 5 a 7 metri", "5 a 7 metri = 5..7 meter"),
            ("Lia Conti, 34 anni, nuota.", "34 anni = 34 year age"),
            ("tre vecchie barche verdi", "tre = 3 barca"),
            ("decine di migliaia di persone", "decine di migliaia = 10000..100000 persona"),
            ("un chilo e mezzo", "un chilo e mezzo = 1.5 kilogram"),
            ("due chili e mezzo", "due chili e mezzo = 2.5 kilogram"),
            ("il duecentesimo gradino", "duecentesimo = 200."),
            ("sei sicuro?", ""),
            ("oltre 120 km orari", "120 km orari = MoreThan 120 kilometer-per-hour"),
            ("alle 14.30 di lunedì", ""),
        ],
    );
}

#[test]
fn portuguese() {
    all(
        "pt-BR",
        &[
            ("R$ 3,5 bilhões", "R$ 3,5 bilhões = 3500000000 BRL"),
            ("vinte e um barcos novos", "vinte e um = 21 barco"),
            ("Ana Reis, de 34 anos, pesca.", "34 anos = 34 year age"),
            ("cerca de 2,5 mil vagas", "2,5 mil = Approximate 2500 vaga"),
            ("um em cada quatro", "um em cada quatro = 0.25"),
            ("dois quilos e meio", "dois quilos e meio = 2.5 kilogram"),
            ("caiu 3,2%", "3,2% = Down 3.2 percent"),
            ("um barco às 14h30 de 5 de maio", ""),
        ],
    );
    all("pt-PT", &[("mil milhões de euros", "mil milhões de euros = 1000000000 EUR")]);
}

#[test]
fn dutch() {
    all(
        "nl",
        &[
            ("De sluis kost 3,5 miljard euro", "3,5 miljard euro = 3500000000 EUR"),
            ("een 45-jarige molenaar", "45-jarige = 45 year age"),
            ("ruim 300 nieuwe huizen", "300 = MoreThan 300 huis"),
            ("tussen de 5 en 7 meter", "5 en 7 meter = 5..7 meter"),
            ("anderhalve kilo", "anderhalve kilo = 1.5 kilogram"),
            ("de helft van de boeren", "de helft = 0.5 boer"),
            ("steeg met 4,5 procent", "4,5 procent = Up 4.5 percent"),
            ("de 22ste keer en de 3e dag", "22ste = 22.; 3e = 3."),
            ("honderdenzes", "honderdenzes = 106"),
            ("om 14.30 uur in een molen", ""),
        ],
    );
}

#[test]
fn signs_and_decimals_as_they_are_typed() {
    all(
        "es",
        &[
            ("un alza de ,35 por ciento", ",35 por ciento = Up 0.35 percent"),
            ("el foso,35 metros", "35 metros = 35 meter"),
            ("- 3 1/4", "- 3 1/4 = -3.25"),
            ("Anoche hubo - 12 grados Celsius en Soria", "- 12 grados Celsius = -12 celsius"),
            ("Hubo un eclipse - 12 grados Celsius - y frío", "12 grados Celsius = 12 celsius"),
            ("Llegaron tarde - 12 pastores", "12 = 12 pastor"),
            ("3 y 1/4 de vuelta", "3 y 1/4 = 3.25"),
            ("una viga de 9,5 mm", "9,5 mm = 9.5 millimeter"),
        ],
    );
    all("pt", &[("converter 310 K em graus Celsius", "310 K = 310 kelvin"), ("2^-2", "2^-2 = 0.25")]);
    all("de", &[("ein Minus von ,4 Prozent", ",4 Prozent = Down 0.4 percent")]);
    all("fr", &[("40k €, 40 k€", "40k € = 40000 EUR; 40 k€ = 40000 EUR")]);
}

#[test]
fn bounds_with_what_is_equal() {
    all(
        "es",
        &[
            ("menos de 70 o igual", "70 = AtMost 70"),
            ("igual a 70 o más de 60", "70 = 70; 60 = MoreThan 60"),
            ("no menor que 70 y como mucho 90", "70 y como mucho 90 = 70..90"),
            ("más alto que el diez pero más bajo que el doce", "diez pero más bajo que el doce = 10..12"),
        ],
    );
    all("pt", &[("São 90 no máximo e 30 no mínimo", "90 no máximo e 30 = 30..90")]);
    all(
        "nl",
        &[
            ("meer dan 70 of gelijk aan", "70 = AtLeast 70"),
            ("hoger dan 4, lager als 9", "4, lager als 9 = 4..9"),
        ],
    );
    all("it", &[("maggiore di 4, minore di 9", "4, minore di 9 = 4..9")]);
    all("de", &[("mehr als 70 oder gleich", "70 = AtLeast 70")]);
    all("fr", &[("moins de 70 ou égal", "70 = AtMost 70")]);
}

#[test]
fn ages_and_how_long_something_lasts() {
    all(
        "fr",
        &[("Elle a seulement 31 ans", "31 ans = 31 year age"), ("il a 6 ans de retard", "6 ans = 6 year")],
    );
    all(
        "es",
        &[
            ("Ya cuenta ochenta años", "ochenta años = 80 year age"),
            ("tiene 9 años de oficio", "9 años = 9 year"),
        ],
    );
    all(
        "it",
        &[
            ("aveva solo sei mesi", "sei mesi = 6 month age"),
            ("più giovane di due mesi", "due mesi = LessThan 2 month age"),
        ],
    );
    all(
        "pt",
        &[
            ("com 61 anos", "61 anos = 61 year age"),
            ("menos de seis meses de vida", "seis meses de vida = LessThan 6 month age"),
        ],
    );
    all("nl", &[("Ik ben pas 17 jaar", "17 jaar = 17 year age")]);
}

#[test]
fn prices_with_the_currency_first_and_subunits() {
    all(
        "it",
        &[
            ("dollari 7", "dollari 7 = 7 USD"),
            ("costa euro 18,50 al chilo", "euro 18,50 al chilo = 18.50 EUR per-kilogram"),
            ("diesel Euro 6", "Euro 6 = label"),
            ("8 dollari e 35 centesimi", "8 dollari e 35 centesimi = 8.35 USD"),
        ],
    );
    all(
        "es",
        &[
            ("nueve dolares", "nueve dolares = 9 USD"),
            ("$ tres mil millones", "$ tres mil millones = 3000000000 USD"),
        ],
    );
}

#[test]
fn turns_and_symbols_with_words() {
    all(
        "es",
        &[
            ("dar media vuelta", "media vuelta = 0.5 revolution"),
            ("gira 4 vueltas", "4 vueltas = 4 revolution"),
        ],
    );
    all("es", &[("corrió 4 vueltas", "4 = 4 vuelta"), ("media vuelta de pista", "")]);
    all(
        "it",
        &[
            ("girare a destra di 30 gradi", "30 gradi = 30 degree"),
            ("mancano 30 gradi", "30 gradi = 30 generic"),
        ],
    );
    all(
        "nl",
        &[
            ("vierhonderd GB", "vierhonderd GB = 400 gigabyte"),
            ("een kilometer lang", "een kilometer = 1 kilometer"),
        ],
    );
    all(
        "de",
        &[(
            "dreieinhalb Stunden, zweiundhalb Liter",
            "dreieinhalb Stunden = 3.5 hour; zweiundhalb Liter = 2.5 liter",
        )],
    );
}

#[test]
fn halves_and_subunits_behind_the_name() {
    all(
        "es",
        &[
            ("cuatro euros y medio", "cuatro euros y medio = 4.5 EUR"),
            ("nueve por ciento y medio", "nueve por ciento y medio = 9.5 percent"),
            ("7 pesos con 30 centavos", "7 pesos con 30 centavos = 7.30 MXN"),
            ("2 y un tercio millones de cabras", "2 y un tercio millones = 7000000/3 cabra"),
        ],
    );
    all("fr", &[("six pour cent et demi", "six pour cent et demi = 6.5 percent")]);
    all(
        "it",
        &[("due euro e mezzo", "due euro e mezzo = 2.5 EUR"), ("cento sterline", "cento sterline = 100 GBP")],
    );
}

#[test]
fn degrees_below_zero_are_negative() {
    for (tag, text, found) in [
        ("es", "a 11 grados bajo cero", "11 grados bajo cero = -11 generic"),
        ("pt", "sete graus abaixo de zero", "sete graus abaixo de zero = -7 generic"),
        ("fr", "quatre degrés en dessous de zéro", "quatre degrés en dessous de zéro = -4 generic"),
        ("it", "nove gradi sotto zero", "nove gradi sotto zero = -9 generic"),
        ("nl", "zes graden onder nul", "zes graden onder nul = -6 generic"),
        ("de", "acht Grad unter Null", "acht Grad unter Null = -8 generic"),
    ] {
        all(tag, &[(text, found)]);
    }
}

#[test]
fn ages_of_people_without_an_article() {
    for (tag, text, found) in [
        ("fr", "Fille de 7 ans", "7 ans = 7 year age"),
        ("it", "una bimba di 7 mesi", "7 mesi = 7 month age"),
        ("es", "hijo de 7 años", "7 años = 7 year age"),
        ("pt", "filha de 7 anos", "7 anos = 7 year age"),
        ("nl", "dochter van 7 jaar", "7 jaar = 7 year age"),
    ] {
        all(tag, &[(text, found)]);
    }
}

#[test]
fn a_hundred_kilometres_are_a_unit_of_rates_alone() {
    for (tag, text, found) in [
        ("pt", "mede 12-100 km", "12-100 km = 12..100 kilometer"),
        ("pt", "5 litros por 100 km", "5 litros por 100 km = 5 liter-per-100-kilometer"),
        ("de", "12-100 Kilometer", "12-100 Kilometer = 12..100 kilometer"),
        ("de", "5 Liter pro 100 Kilometer", "5 Liter pro 100 Kilometer = 5 liter-per-100-kilometer"),
    ] {
        all(tag, &[(text, found)]);
    }
}
