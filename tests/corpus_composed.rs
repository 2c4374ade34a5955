//! What is read now in texts that are put together: every character in some places, every short sequence of some tokens,
//! dates between what may stand beside them, and quotations with whoever may be quoted. Stored as in `corpus_readings`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use copydesk::decode::{Hint, decode};
use copydesk::normalize::{Preset, normalize};
use copydesk::number::{Amount, Number, Ordinal, Relation, Trend};
use copydesk::quantity::{Money, Percent, Quantity};
use copydesk::repair::{Options, repair};
use copydesk::style::{InStyle, Style, UnitSystem};
use copydesk::unit::{Currency, Unit};
use copydesk::{Decimal, Parser};

use crate::corpus_readings::{compare, files, told};
use crate::exhaustive::ALPHABETS;

fn parser(tag: &str) -> Parser {
    let builder = Parser::builder();
    if tag.is_empty() { builder.build() } else { builder.locale(tag).unwrap().build() }
}

#[test]
fn every_character() {
    let parser = parser("");
    let mut readings = BTreeMap::new();
    let blocks = (0x80..0x3400)
        .step_by(64)
        .chain((0xFB00..0x1_0000).step_by(64))
        .chain([0x1_0140, 0x1_D7C0, 0x1_F100]);
    for block in blocks {
        let pieces = (block..block + 64).step_by(8).map(|start| {
            let mut out = String::new();
            for c in (start..start + 8).filter_map(char::from_u32) {
                let text = format!("a{c}b 5{c}7 {c}3 km, 2{c} “x{c} y” {c}z 1{c}000,5");
                write!(out, "{}", told(&parser.parse(&text))).unwrap();
                for preset in Preset::ALL {
                    write!(out, "{:?}", normalize(&text, &preset.options())).unwrap();
                }
                write!(out, "{:?}", repair(&text, &Options::default())).unwrap();
            }
            out
        });
        readings.insert(format!("{block:05X}"), pieces.collect());
    }
    compare("characters", &readings);
}

#[test]
fn every_short_sequence() {
    let mut readings = BTreeMap::new();
    for (place, alphabet) in ALPHABETS.iter().enumerate() {
        let (parser, tokens) = (parser(alphabet.locale), alphabet.tokens);
        for first in tokens {
            let of = |second: &&str| {
                let mut out = String::new();
                for third in tokens.iter().chain([&""]) {
                    let text = [first, second, *third].join(alphabet.glue);
                    writeln!(out, "{text:?} {}", told(&parser.parse(&text))).unwrap();
                }
                out
            };
            readings
                .insert(format!("{place:02}-{}", first.escape_unicode()), tokens.iter().map(of).collect());
        }
    }
    compare("sequences", &readings);
}

/// What stands before a value, values, and what stands after: of a locale.
struct Contexts {
    locale: &'static str,
    before: &'static [&'static str],
    values: &'static [&'static str],
    after: &'static [&'static str],
}

#[rustfmt::skip] // A table is read by lines.
const CONTEXTS: &[Contexts] = &[
    Contexts {
        locale: "en",
        before: &[
            "", "On ", "on the ", "from ", "between ", "since ", "until ", "by early ", "in late ", "the ", "The ", "about ", "nearly ",
            "She left at ", "He was ", "Ms Tarn, ", "Room ", "No. ", "Section ", "(", "“", "more than ", "up to ", "fell ", "rose by ",
            "half past ", "quarter to ", "Game ", "Flight ", "a ", "the year ", "in ", "as of ", "AUG. ", "12 and ", "5–", "$", "mid-",
            "every ", "at least ", "minus ", "the first ", "born ", "aged ", "won ", "1 May, ", "May ", "Tuesday, ", "Friday at ", "www.x.org/",
        ],
        values: &[
            "7", "1,200", "2.5", "1999", "2024", "98", "’98", "3rd", "21st", "6 May", "May 6", "May 6, 2024", "6 May 2024", "06/05/2024",
            "2024-05-06", "May", "May 2024", "Monday", "Mon.", "next Monday", "last week", "two weeks ago", "the 1990s", "mid-1990s", "the 19th century",
            "7 a.m.", "7:05", "14:30 GMT", "noon", "7.05pm", "seven o’clock", "19:05:30", "twenty-one", "two hundred and five", "a dozen", "dozens", "two-thirds",
            "half a million", "2½", "5 km", "3 sq miles", "5ft 10in", "6'2\"", "$2", "$3.5bn", "€12", "180p", "0.4 per cent", "50 basis points",
            "tens of thousands", "2-1", "020 7946 0000", "G7", "24-year-old", "Q3 2022", "spring", "summer 2023", "today", "this morning", "May 6-8", "9 to 5", "10am-4pm",
            "2019-20", "2022/23", "44 BC", "AD 800", "1 to 1.5 million", "three to five days", "20C", "40° 26′", "ten past six", "late May", "1/2", "10/12", "3x4", "B-52",
        ],
        after: &[
            "", ".", ",", " goats", " people", " May", " 2024", " of them", " years", "-year", " per cent", " million", "km", "th", "s", " a.m.", " GMT", " to 9",
            "-9", "–12", " and 12", " or so", " (5 miles)", " a week", " each", " ago", " later", " earlier this year", " or more", ", 66,", ": 4", "/7", "%", " Street",
            " BC", " p.m. Friday", "’s", "-strong", " pounds ($7)", " in the morning", " night", ", 2023", ") he", "” she said", "x", "...", " and a half", " points", " from now",
        ],
    },
    Contexts {
        locale: "de",
        before: &["", "Am ", "am ", "vom ", "bis ", "seit ", "Anfang ", "Ende ", "um ", "gegen ", "rund ", "mehr als ", "der ", "im Jahr ", "Nr. ", "§ ", "zwischen ", "halb ", "den ", "(", "„", "je ", "ab "],
        values: &[
            "7", "1.200", "2,5", "1999", "3.", "6. Mai", "6. Mai 2024", "06.05.2024", "Mai 2024", "Montag", "nächsten Montag", "vor zwei Wochen", "die 1990er", "19. Jahrhundert", "7 Uhr",
            "7.05 Uhr", "14:30 Uhr", "acht", "einundzwanzig", "zweihundertfünf", "ein Dutzend", "zwei Drittel", "eine halbe Million", "5 km", "3,5 Mrd. Euro", "12 €", "0,4 Prozent", "2:1", "24-jährig", "Frühjahr 2023",
            "heute", "heute früh", "6. bis 8. Mai", "9 bis 17 Uhr", "2019/20", "44 v. Chr.", "drei bis fünf Tage", "Q3 2022",
        ],
        after: &["", ".", ",", " Ziegen", " Mai", " 2024", " Jahre", " Prozent", " Millionen", " Uhr", " bis 9", "–12", " und 12", " (5 Meilen)", " pro Woche", " später", " Grad", "%", " v. Chr.", " abends", "“, sagte sie", ". Platz", "er", " Uhr 30"],
    },
    Contexts {
        locale: "fr",
        before: &["", "Le ", "le ", "du ", "au ", "depuis ", "début ", "fin ", "à ", "vers ", "environ ", "plus de ", "en ", "n° ", "entre ", "les ", "(", "« ", "dès "],
        values: &["7", "1 200", "2,5", "1999", "1er mai", "6 mai 2024", "06/05/2024", "mai 2024", "lundi", "lundi prochain", "il y a deux semaines", "les années 1990", "XIXe siècle", "7 h", "7h30", "14 h 30", "vingt et un", "deux cents", "une douzaine", "deux tiers", "un demi-million", "5 km", "3,5 milliards d’euros", "12 €", "0,4 %", "2-1", "printemps 2023", "aujourd’hui", "ce matin", "du 6 au 8 mai", "de 9 h à 17 h", "44 av. J.-C."],
        after: &["", ".", ",", " chèvres", " mai", " 2024", " ans", " millions", " heures", " à 9", "-12", " et 12", " par semaine", " plus tard", "%", " av. J.-C.", " du soir", " », dit-elle", "e", " h 30"],
    },
    Contexts {
        locale: "es",
        before: &["", "El ", "el ", "del ", "al ", "desde ", "hasta ", "a las ", "unos ", "más de ", "en ", "nº ", "entre ", "los ", "(", "“", "a principios de "],
        values: &["7", "1.200", "2,5", "1999", "1 de mayo", "6 de mayo de 2024", "06/05/2024", "mayo de 2024", "lunes", "lunes próximo", "hace dos semanas", "los años noventa", "siglo XIX", "7 horas", "7.30", "14:30 h", "veintiuno", "doscientos cinco", "una docena", "dos tercios", "medio millón", "5 km", "3.500 millones de euros", "12 €", "0,4 %", "2-1", "primavera de 2023", "hoy", "esta mañana", "del 6 al 8 de mayo", "de 9 a 17 horas", "44 a. C."],
        after: &["", ".", ",", " cabras", " de mayo", " de 2024", " años", " millones", " horas", " a 9", "-12", " y 12", " por semana", " después", "%", " a. C.", " de la noche", "”, dijo ella", "º"],
    },
    Contexts {
        locale: "it",
        before: &["", "Il ", "il ", "dal ", "al ", "da ", "fino a ", "alle ", "circa ", "oltre ", "nel ", "n. ", "tra ", "gli ", "(", "«", "l’"],
        values: &["7", "1.200", "2,5", "1999", "1º maggio", "6 maggio 2024", "06/05/2024", "maggio 2024", "lunedì", "lunedì prossimo", "due settimane fa", "anni Novanta", "XIX secolo", "ore 7", "7.30", "14:30", "ventuno", "duecentocinque", "una dozzina", "due terzi", "mezzo milione", "5 km", "3,5 miliardi di euro", "12 €", "0,4%", "2-1", "primavera 2023", "oggi", "stamattina", "dal 6 all’8 maggio", "dalle 9 alle 17", "44 a.C."],
        after: &["", ".", ",", " capre", " maggio", " 2024", " anni", " milioni", " ore", " a 9", "-12", " e 12", " alla settimana", " dopo", "%", " a.C.", " di sera", "», ha detto", "º"],
    },
    Contexts {
        locale: "pt",
        before: &["", "Em ", "no dia ", "de ", "até ", "desde ", "às ", "cerca de ", "mais de ", "entre ", "os ", "nº ", "(", "“"],
        values: &["7", "1.200", "2,5", "1999", "1º de maio", "6 de maio de 2024", "06/05/2024", "maio de 2024", "segunda-feira", "próxima segunda-feira", "há duas semanas", "anos 1990", "século XIX", "7 horas", "7h30", "14h", "vinte e um", "duzentos e cinco", "uma dúzia", "dois terços", "meio milhão", "5 km", "3,5 bilhões de reais", "R$ 12", "0,4%", "2-1", "hoje", "esta manhã", "de 6 a 8 de maio", "das 9 às 17 horas", "44 a.C."],
        after: &["", ".", ",", " cabras", " de maio", " de 2024", " anos", " milhões", " horas", " a 9", "-12", " e 12", " por semana", " depois", "%", " a.C.", " da noite", "”, disse ela", "º"],
    },
    Contexts {
        locale: "nl",
        before: &["", "Op ", "van ", "tot ", "sinds ", "begin ", "eind ", "om ", "rond ", "meer dan ", "in ", "nr. ", "tussen ", "de ", "half ", "kwart voor ", "(", "‘"],
        values: &["7", "1.200", "2,5", "1999", "6 mei", "6 mei 2024", "06-05-2024", "mei 2024", "maandag", "volgende maandag", "twee weken geleden", "de jaren negentig", "19e eeuw", "7 uur", "7.30 uur", "14:30", "eenentwintig", "tweehonderdvijf", "een dozijn", "twee derde", "een half miljoen", "5 km", "3,5 miljard euro", "€ 12", "0,4 procent", "2-1", "voorjaar 2023", "vandaag", "vanochtend", "6 tot 8 mei", "9 tot 17 uur", "44 v.Chr."],
        after: &["", ".", ",", " geiten", " mei", " 2024", " jaar", " miljoen", " uur", " tot 9", "-12", " en 12", " per week", " later", "%", " v.Chr.", " ’s avonds", "’, zei ze", "e"],
    },
];

#[test]
fn values_in_contexts() {
    let mut readings = BTreeMap::new();
    for contexts in CONTEXTS {
        let dated = Parser::builder()
            .locale(contexts.locale)
            .unwrap()
            .reference_date("2023-12-31T23:05")
            .unwrap()
            .build();
        let parser = parser(contexts.locale);
        for (place, value) in contexts.values.iter().enumerate() {
            let mut pieces = Vec::new();
            for (at, before) in contexts.before.iter().enumerate() {
                let mut out = String::new();
                // Each before and each after, and some of both.
                let some =
                    contexts.after.iter().enumerate().filter(|(by, _)| at == 0 || (by + at + place) % 8 == 0);
                for (_, after) in some {
                    let text = format!("{before}{value}{after}");
                    writeln!(out, "{text:?} {}", told(&parser.parse(&text))).unwrap();
                }
                let text = format!("{before}{value}");
                writeln!(out, "{text:?} {}", told(&dated.parse(&text))).unwrap();
                pieces.push(out);
            }
            readings.insert(format!("{}-{place:02}", contexts.locale), pieces);
        }
    }
    compare("contexts", &readings);
}

/// Who may be quoted, with what verbs, and the orders of both: of a locale.
struct Quoted {
    locale: &'static str,
    subjects: &'static [&'static str],
    verbs: &'static [&'static str],
    frames: &'static [&'static str],
}

#[rustfmt::skip] // A table is read by lines.
const QUOTED: &[Quoted] = &[
    Quoted {
        locale: "en",
        subjects: &[
            "she", "Tarn", "Mia Tarn", "Dr Mia Tarn", "the minister", "a spokesman for the mill", "Mia Tarn, the miller,", "the miller, Mia Tarn", "a report", "police", "one of the goats’ owners",
            "the minister’s aide", "Mr. de Vries", "Tarn and Kline", "the head of the River Guild", "officials", "who", "Tarn (66)", "the 66-year-old", "the Times", "former mayor Ann-Marie O’Dell", "it", "his mother",
            "Lt. Gen. J. R. Kline", "researchers at Dale University", "the farmer who owns the field", "everyone", "A. Tarn of the Mill Union", "Tarn, 66, of Dale,", "no one at the mill",
        ],
        verbs: &["said", "says", "told reporters", "has said", "was quoted as saying", "added on Monday", "wrote", "asked", "did not say", "explained later"],
        frames: &[
            "“Rain fell,” {S} {V}.", "“Rain fell,” {V} {S}.", "{S} {V}: “Rain fell.”", "{S} {V}, “Rain fell.”", "{S} {V} that “rain fell” there.", "“Rain,” {S} {V}, “fell.”", "According to {S}, “rain fell”.",
            "“Rain fell.” {S} {V} so.", "Then {S} {V}:\n\n“Rain fell.”", "“Rain fell” — {S}", "The “big rain”, {S} {V}, came.", "“Rain fell?” {V} {S} in Dale. “It did,” {S} {V}.", "{S}: “Rain fell.”", "In Dale, {S} {V} \"rain fell\" and left.",
            "{S} (who {V} “rain fell”) left.", "“Rain fell,” {V} Kline, as {S} left.", "‘Rain fell,’ {S} {V}. ‘It “rained” here.’", "“Rain fell … ” {S} — {V}",
        ],
    },
    Quoted {
        locale: "de",
        subjects: &["sie", "Tarn", "Mia Tarn", "die Ministerin", "der Müller Jan Tarn", "ein Sprecher der Mühle", "Tarn (66)", "die Polizei", "Herr von Tarn", "Tarn und Klein", "Mia Tarn, die Müllerin,", "wer", "der Bericht"],
        verbs: &["sagte", "sagt", "hat gesagt", "erklärte am Montag", "schrieb", "fragte", "betonte"],
        frames: &["„Regen fiel“, {V} {S}.", "{S} {V}: „Regen fiel.“", "Laut {S} „fiel Regen“.", "{S} {V}, dass „Regen fiel“.", "„Regen“, {V} {S}, „fiel.“", "»Regen fiel«, so {S}.", "Der „große Regen“ kam, {V} {S}.", "{S}: „Regen fiel.“", "„Regen fiel?“, {V} {S}. „Ja.“", "„Regen fiel“ – {S}"],
    },
    Quoted {
        locale: "fr",
        subjects: &["elle", "il", "Tarn", "Mia Tarn", "la ministre", "le meunier Jean Tarn", "un porte-parole du moulin", "la police", "M. de Tarn", "Mia Tarn, la meunière,", "le rapport"],
        verbs: &["dit", "a dit", "a déclaré", "explique", "écrit", "affirme lundi"],
        frames: &["« La pluie est tombée », {V} {S}.", "{S} {V} : « La pluie est tombée. »", "Selon {S}, « la pluie est tombée ».", "« La pluie, {V}-{S}, est tombée. »", "{S} {V} que « la pluie » est tombée.", "« La pluie », {V} {S}, « est tombée. »", "“La pluie est tombée”, {V} {S}."],
    },
    Quoted {
        locale: "es",
        subjects: &["ella", "Tarn", "Mia Tarn", "la ministra", "el molinero Juan Tarn", "un portavoz del molino", "la policía", "Tarn, de 66 años,", "el informe"],
        verbs: &["dijo", "dice", "ha dicho", "declaró", "explicó el lunes", "escribió"],
        frames: &["“Llovió”, {V} {S}.", "{S} {V}: “Llovió.”", "Según {S}, «llovió».", "«Llovió», {V} {S}, «aquí».", "{S} {V} que “llovió”.", "—Llovió —{V} {S}."],
    },
    Quoted {
        locale: "it",
        subjects: &["lei", "Tarn", "Mia Tarn", "la ministra", "il mugnaio Gino Tarn", "un portavoce del mulino", "la polizia", "il rapporto"],
        verbs: &["ha detto", "dice", "spiega", "ha spiegato lunedì", "scrive"],
        frames: &["«È piovuto», {V} {S}.", "{S} {V}: «È piovuto».", "Secondo {S} “è piovuto”.", "«È», {V} {S}, «piovuto».", "{S} {V} che «è piovuto»."],
    },
    Quoted {
        locale: "pt",
        subjects: &["ela", "Tarn", "Mia Tarn", "a ministra", "o moleiro João Tarn", "um porta-voz do moinho", "a polícia", "o relatório"],
        verbs: &["disse", "diz", "afirmou", "explicou na segunda-feira", "escreveu"],
        frames: &["“Choveu”, {V} {S}.", "{S} {V}: “Choveu.”", "Segundo {S}, “choveu”.", "“Choveu”, {V} {S}, “aqui”.", "{S} {V} que “choveu”."],
    },
    Quoted {
        locale: "nl",
        subjects: &["ze", "Tarn", "Mia Tarn", "de minister", "molenaar Jan Tarn", "een woordvoerder van de molen", "de politie", "het rapport"],
        verbs: &["zei", "zegt", "heeft gezegd", "vertelde maandag", "schreef"],
        frames: &["‘Het regende’, {V} {S}.", "{S} {V}: ‘Het regende.’", "Volgens {S} ‘regende het’.", "‘Het’, {V} {S}, ‘regende.’", "{S} {V} dat ‘het regende’.", "„Het regende”, aldus {S}."],
    },
];

#[test]
fn who_is_quoted() {
    let mut readings = BTreeMap::new();
    for quoted in QUOTED {
        let parser = parser(quoted.locale);
        for (place, subject) in quoted.subjects.iter().enumerate() {
            let of = |frame: &&str| {
                let mut out = String::new();
                for verb in quoted.verbs {
                    let mut text = frame.replace("{S}", subject).replace("{V}", verb);
                    if text.starts_with(|c: char| c.is_lowercase()) {
                        let rest = text.split_off(1);
                        text = text.to_uppercase() + &rest;
                    }
                    writeln!(out, "{text:?} {}", told(&parser.parse(&text))).unwrap();
                }
                out
            };
            readings.insert(format!("{}-{place:02}", quoted.locale), quoted.frames.iter().map(of).collect());
        }
    }
    compare("quoted", &readings);
}

fn with(mut amount: Amount, change: impl Fn(&mut Amount)) -> Amount {
    change(&mut amount);
    amount
}

/// Amounts of every shape.
fn amounts() -> Vec<Amount> {
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    let mut all: Vec<Amount> = [
        "0",
        "1",
        "-1",
        "2",
        "0.5",
        "1.50",
        "-3.25",
        "12",
        "999",
        "1000",
        "12345.678",
        "1000000",
        "2500000",
        "3000000000",
        "0.0004",
        "100000000000000",
    ]
    .map(|text| Amount::from(decimal(text)))
    .to_vec();
    all.push(Amount::range(decimal("1"), decimal("1.5")));
    all.push(Amount::range(decimal("1000000"), decimal("2000000")));
    all.push(Amount::range(decimal("10000"), decimal("100000")));
    for relation in [
        Relation::Approximate,
        Relation::MoreThan,
        Relation::AtLeast,
        Relation::LessThan,
        Relation::AtMost,
        Relation::Vague,
    ] {
        all.push(with(Amount::from(decimal("2500")), |amount| amount.relation = relation));
    }
    for trend in [Trend::Up, Trend::Down] {
        all.push(with(Amount::from(decimal("7")), |amount| amount.trend = Some(trend)));
    }
    all.push(with(Amount::range(decimal("30"), decimal("40")), |amount| amount.approximate = true));
    all
}

#[test]
fn what_is_written() {
    let units: Vec<Unit> = Unit::all().filter(|unit| unit.dimension().is_some()).collect();
    let currencies: Vec<Currency> = Currency::all().collect();
    let mut readings = BTreeMap::new();
    for tag in copydesk_oracles::style::LOCALES {
        for (place, system) in
            [UnitSystem::Own, UnitSystem::Metric, UnitSystem::Us, UnitSystem::Uk].into_iter().enumerate()
        {
            let digits = u32::try_from(place).unwrap() + 1;
            let style = Style::builder(tag).unwrap().units(system).digits(digits).build();
            let mut pieces = Vec::new();
            for (at, amount) in amounts().iter().enumerate() {
                let mut out = String::new();
                let mut write =
                    |value: &dyn Fn(&Style) -> String| writeln!(out, "{}", value(&style)).unwrap();
                fn show<V: InStyle>(value: &V) -> impl Fn(&Style) -> String {
                    move |style| style.write(value).to_string()
                }
                write(&show(&Number::new(amount.clone())));
                write(&show(&Percent::new(amount.clone())));
                for unit in units.iter().skip((at + place) % 17).step_by(17) {
                    write(&show(&Quantity::new(amount.clone(), *unit)));
                }
                for currency in currencies.iter().skip((at + place) % 41).step_by(41) {
                    write(&show(&Money::new(amount.clone(), *currency)));
                }
                if let Some(value) = amount.value {
                    write(&show(&Ordinal::new(value.trunc().abs())));
                }
                pieces.push(out);
            }
            readings.insert(format!("{tag}-{place}"), pieces);
        }
    }
    compare("written", &readings);
}

/// Each unit in each other of its dimension.
#[test]
fn what_is_converted() {
    let units: Vec<Unit> = Unit::all().collect();
    let mut readings = BTreeMap::new();
    for unit in &units {
        let mut out = format!("{:?} {:?} {:?}", unit.ucum(), unit.dimension(), unit.si());
        for value in ["1", "2.5", "-40", "0.003"] {
            let value: Decimal = value.parse().unwrap();
            write!(out, " {:?}", unit.to_si(value)).unwrap();
            for other in units.iter().filter(|other| other.dimension() == unit.dimension()) {
                write!(out, " {:?}", unit.convert(value, *other)).unwrap();
            }
        }
        readings.insert(unit.id().into_owned(), vec![out]);
    }
    compare("converted", &readings);
}

/// The first so many bytes of lines in old encodings, and lines that were taken for another.
#[test]
fn what_is_guessed() {
    const SINGLE: &[&str] = &[
        "windows-1252",
        "macintosh",
        "windows-1250",
        "windows-1251",
        "koi8-r",
        "ibm866",
        "iso-8859-2",
        "windows-1254",
        "windows-1257",
    ];
    let encoding = |label: &str| encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
    let mut readings = BTreeMap::new();
    for (name, bytes) in files("corpus", ".txt") {
        let text = decode(&bytes, &Hint::default()).text;
        let mut pieces = Vec::new();
        for line in text.lines().filter(|line| !line.is_ascii()) {
            // From the word before the first letter that is none of ASCII.
            let at = line.find(|c: char| !c.is_ascii()).unwrap_or(0);
            let line = &line[line[..at].rfind(' ').map_or(0, |blank| blank + 1)..];
            let mut out = String::new();
            for label in SINGLE {
                let (bytes, _, lossy) = encoding(label).encode(line);
                if lossy {
                    continue;
                }
                for length in [5, 9, 14, 40] {
                    writeln!(out, "{:?}", decode(bytes.get(..length).unwrap_or(&bytes), &Hint::default()))
                        .unwrap();
                }
                for other in SINGLE {
                    let taken = encoding(other).decode_without_bom_handling(&bytes).0;
                    writeln!(out, "{:?}", repair(&taken, &Options::default())).unwrap();
                }
            }
            pieces.push(out);
        }
        readings.insert(name, pieces);
    }
    compare("guessed", &readings);
}
