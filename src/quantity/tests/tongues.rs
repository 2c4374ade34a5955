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
            ("un chilo e mezzo", ""),
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
