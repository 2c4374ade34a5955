//! Whole numbers below a million in words, written by hand for each language and from no table of the library's.

use std::fmt::Write as _;

fn at(words: &[&str], n: u32) -> String {
    words[usize::try_from(n).unwrap()].to_owned()
}

/// English: `forty-two thousand three hundred seventeen`.
pub fn english(n: u32) -> String {
    english_with(u64::from(n), false)
}

/// English, with or without `and` before what is below a hundred, up to the billions.
pub fn english_with(n: u64, and: bool) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 10] =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let rest = |unit: u64, word: &str| {
        let head = format!("{} {word}", english_with(n / unit, and));
        match n % unit {
            0 => head,
            rest if and && rest < 100 => format!("{head} and {}", english_with(rest, and)),
            rest => format!("{head} {}", english_with(rest, and)),
        }
    };
    match n {
        0..20 => SMALL[usize::try_from(n).unwrap()].to_owned(),
        20..100 => {
            let tens = TENS[usize::try_from(n / 10).unwrap()];
            if n.is_multiple_of(10) {
                tens.to_owned()
            } else {
                format!("{tens}-{}", english_with(n % 10, and))
            }
        }
        100..1000 => rest(100, "hundred"),
        1000..1_000_000 => rest(1000, "thousand"),
        1_000_000..1_000_000_000 => rest(1_000_000, "million"),
        _ => rest(1_000_000_000, "billion"),
    }
}

/// German, one word: `fünfundvierzigtausendsechshundertachtundsiebzig`.
pub fn german(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "null",
        "ein",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "neun",
        "zehn",
        "elf",
        "zwölf",
        "dreizehn",
        "vierzehn",
        "fünfzehn",
        "sechzehn",
        "siebzehn",
        "achtzehn",
        "neunzehn",
    ];
    const TENS: [&str; 10] =
        ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"];
    let rest = |unit: u32, word: &str| match n % unit {
        0 => format!("{}{word}", german(n / unit)),
        rest => format!("{}{word}{}", german(n / unit), german(rest)),
    };
    match n {
        0..20 => at(&SMALL, n),
        20..100 if n.is_multiple_of(10) => at(&TENS, n / 10),
        20..100 => format!("{}und{}", german(n % 10), at(&TENS, n / 10)),
        100..1000 => rest(100, "hundert"),
        _ => rest(1000, "tausend"),
    }
}

/// Dutch: `vijfenveertigduizend zeshonderdachtenzeventig`.
pub fn dutch(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
    ];
    const TENS: [&str; 10] =
        ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
    match n {
        0..20 => at(&SMALL, n),
        20..100 if n.is_multiple_of(10) => at(&TENS, n / 10),
        20..100 => {
            let one = dutch(n % 10);
            format!("{one}{}{}", if one.ends_with('e') { "ën" } else { "en" }, at(&TENS, n / 10))
        }
        100..1000 => {
            let head = if n / 100 == 1 { String::new() } else { dutch(n / 100) };
            let rest = if n.is_multiple_of(100) { String::new() } else { dutch(n % 100) };
            format!("{head}honderd{rest}")
        }
        _ => {
            let head = if n / 1000 == 1 { String::new() } else { dutch(n / 1000) };
            let rest = if n.is_multiple_of(1000) { String::new() } else { format!(" {}", dutch(n % 1000)) };
            format!("{head}duizend{rest}")
        }
    }
}

/// French of France: `quatre-vingt-douze mille trois cents`.
pub fn french(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];
    const TENS: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
    match n {
        0..20 => at(&SMALL, n),
        80 => "quatre-vingts".to_owned(),
        71 => "soixante et onze".to_owned(),
        60..80 if n > 60 && n != 61 => format!("soixante-{}", french(n - 60)),
        81..100 => format!("quatre-vingt-{}", french(n - 80)),
        20..80 => {
            let tens = at(&TENS, n / 10);
            match n % 10 {
                0 => tens,
                1 => format!("{tens} et un"),
                rest => format!("{tens}-{}", french(rest)),
            }
        }
        100..1000 => {
            let head = if n / 100 == 1 { String::new() } else { french(n / 100) + " " };
            match n % 100 {
                0 if n > 100 => format!("{head}cents"),
                0 => "cent".to_owned(),
                rest => format!("{head}cent {}", french(rest)),
            }
        }
        _ => {
            // `quatre-vingt mille`, `deux cent mille`: no plural before mille.
            let head = match n / 1000 {
                1 => String::new(),
                thousands => {
                    let head = french(thousands);
                    let bare = ["vingts", "cents"].iter().any(|end| head.ends_with(end));
                    format!("{} ", if bare { head.trim_end_matches('s') } else { &head })
                }
            };
            let rest = if n.is_multiple_of(1000) { String::new() } else { format!(" {}", french(n % 1000)) };
            format!("{head}mille{rest}")
        }
    }
}

/// Spanish, masculine: `cuarenta y cinco mil seiscientos setenta y ocho`.
pub fn spanish(n: u32) -> String {
    const SMALL: [&str; 30] = [
        "cero",
        "uno",
        "dos",
        "tres",
        "cuatro",
        "cinco",
        "seis",
        "siete",
        "ocho",
        "nueve",
        "diez",
        "once",
        "doce",
        "trece",
        "catorce",
        "quince",
        "dieciséis",
        "diecisiete",
        "dieciocho",
        "diecinueve",
        "veinte",
        "veintiuno",
        "veintidós",
        "veintitrés",
        "veinticuatro",
        "veinticinco",
        "veintiséis",
        "veintisiete",
        "veintiocho",
        "veintinueve",
    ];
    const TENS: [&str; 10] =
        ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
    const HUNDREDS: [&str; 10] = [
        "",
        "ciento",
        "doscientos",
        "trescientos",
        "cuatrocientos",
        "quinientos",
        "seiscientos",
        "setecientos",
        "ochocientos",
        "novecientos",
    ];
    match n {
        0..30 => at(&SMALL, n),
        30..100 => joined(at(&TENS, n / 10), " y ", n % 10, spanish),
        100 => "cien".to_owned(),
        101..1000 => joined(at(&HUNDREDS, n / 100), " ", n % 100, spanish),
        _ => {
            let head = if n / 1000 == 1 { String::new() } else { spanish(n / 1000) + " " };
            joined(format!("{head}mil"), " ", n % 1000, spanish)
        }
    }
}

/// A head, and the rest after it where there is one.
fn joined(mut head: String, between: &str, rest: u32, words: fn(u32) -> String) -> String {
    if rest > 0 {
        write!(head, "{between}{}", words(rest)).unwrap();
    }
    head
}

/// Italian, one word: `quarantacinquemilaseicentosettantotto`.
pub fn italian(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "uno",
        "due",
        "tre",
        "quattro",
        "cinque",
        "sei",
        "sette",
        "otto",
        "nove",
        "dieci",
        "undici",
        "dodici",
        "tredici",
        "quattordici",
        "quindici",
        "sedici",
        "diciassette",
        "diciotto",
        "diciannove",
    ];
    const TENS: [&str; 10] =
        ["", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"];
    match n {
        0..20 => at(&SMALL, n),
        20..100 => {
            let mut tens = at(&TENS, n / 10);
            if matches!(n % 10, 1 | 8) {
                tens.pop();
            }
            let ones = if n % 10 == 3 { "tré".to_owned() } else { italian(n % 10) };
            if n.is_multiple_of(10) { tens } else { tens + &ones }
        }
        100..1000 => {
            let head = if n / 100 == 1 { String::new() } else { italian(n / 100) };
            joined(format!("{head}cento"), "", n % 100, italian)
        }
        _ => {
            let head = if n / 1000 == 1 { "mille".to_owned() } else { italian(n / 1000) + "mila" };
            joined(head, "", n % 1000, italian)
        }
    }
}

/// Portuguese, masculine: `quarenta e cinco mil seiscentos e setenta e oito`.
pub fn portuguese(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "zero",
        "um",
        "dois",
        "três",
        "quatro",
        "cinco",
        "seis",
        "sete",
        "oito",
        "nove",
        "dez",
        "onze",
        "doze",
        "treze",
        "catorze",
        "quinze",
        "dezesseis",
        "dezessete",
        "dezoito",
        "dezenove",
    ];
    const TENS: [&str; 10] =
        ["", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"];
    const HUNDREDS: [&str; 10] = [
        "",
        "cento",
        "duzentos",
        "trezentos",
        "quatrocentos",
        "quinhentos",
        "seiscentos",
        "setecentos",
        "oitocentos",
        "novecentos",
    ];
    match n {
        0..20 => at(&SMALL, n),
        20..100 => joined(at(&TENS, n / 10), " e ", n % 10, portuguese),
        100 => "cem".to_owned(),
        101..1000 => joined(at(&HUNDREDS, n / 100), " e ", n % 100, portuguese),
        _ => {
            let head = if n / 1000 == 1 { String::new() } else { portuguese(n / 1000) + " " };
            let rest = n % 1000;
            // `mil e cem`, `mil e vinte`, but `mil cento e vinte`.
            let between = if rest < 100 || rest.is_multiple_of(100) { " e " } else { " " };
            joined(format!("{head}mil"), between, rest, portuguese)
        }
    }
}

/// Swedish, of the common gender: `fyrtiofemtusen sexhundrasjuttioåtta`.
pub fn swedish(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
        "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ];
    const TENS: [&str; 10] =
        ["", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];
    // Hundreds and thousands are neuter, and `ett` is no part of the word that begins as it ends.
    let neuter = |n: u32| match swedish(n).strip_suffix("en") {
        Some(head) if n % 10 == 1 => format!("{head}ett"),
        _ => swedish(n),
    };
    match n {
        0..20 => at(&SMALL, n),
        20..100 => joined(at(&TENS, n / 10), "", n % 10, swedish),
        100..1000 => joined(neuter(n / 100) + "hundra", "", n % 100, swedish),
        _ => {
            let head = neuter(n / 1000);
            let joint = if head.ends_with("tt") { " " } else { "" };
            joined(format!("{head}{joint}tusen"), " ", n % 1000, swedish)
        }
    }
}

/// Norwegian: `førtifem tusen seks hundre og syttiåtte`.
pub fn norwegian(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv",
        "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
    ];
    const TENS: [&str; 10] = ["", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"];
    // `ett hundre`, `tjueett tusen`
    let neuter = |n: u32| match n {
        1 => "ett".to_owned(),
        _ if n % 10 != 1 || n % 100 == 11 => norwegian(n),
        _ if n % 100 == 1 => norwegian(n - 1) + " og ett",
        _ => norwegian(n - 1) + "ett",
    };
    match n {
        0..20 => at(&SMALL, n),
        20..100 if n % 10 == 1 => at(&TENS, n / 10) + "en",
        20..100 => joined(at(&TENS, n / 10), "", n % 10, norwegian),
        100..1000 => joined(neuter(n / 100) + " hundre", " og ", n % 100, norwegian),
        _ => {
            let between = if n % 1000 < 100 { " og " } else { " " };
            joined(neuter(n / 1000) + " tusen", between, n % 1000, norwegian)
        }
    }
}

/// Danish: `femogfyrre tusind seks hundrede og otteoghalvfjerds`.
pub fn danish(n: u32) -> String {
    const SMALL: [&str; 20] = [
        "nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv",
        "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
    ];
    const TENS: [&str; 10] =
        ["", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];
    // `et hundrede`, `et tusind`
    let neuter = |n: u32| if n == 1 { "et".to_owned() } else { danish(n) };
    match n {
        0..20 => at(&SMALL, n),
        20..100 => match n % 10 {
            0 => at(&TENS, n / 10),
            1 => format!("enog{}", at(&TENS, n / 10)),
            ones => format!("{}og{}", danish(ones), at(&TENS, n / 10)),
        },
        100..1000 => joined(neuter(n / 100) + " hundrede", " og ", n % 100, danish),
        _ => {
            let between = if n % 1000 < 100 { " og " } else { " " };
            joined(neuter(n / 1000) + " tusind", between, n % 1000, danish)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_writers_write() {
        assert_eq!(
            english_with(1_042_317, true),
            "one million forty-two thousand three hundred and seventeen"
        );
        assert_eq!(english_with(2005, true), "two thousand and five");
        let written = |n| {
            [english, german, dutch, french, spanish, italian, portuguese, swedish, norwegian, danish]
                .map(|words| words(n))
        };
        assert_eq!(
            written(45_678),
            [
                "forty-five thousand six hundred seventy-eight",
                "fünfundvierzigtausendsechshundertachtundsiebzig",
                "vijfenveertigduizend zeshonderdachtenzeventig",
                "quarante-cinq mille six cent soixante-dix-huit",
                "cuarenta y cinco mil seiscientos setenta y ocho",
                "quarantacinquemilaseicentosettantotto",
                "quarenta e cinco mil seiscentos e setenta e oito",
                "fyrtiofemtusen sexhundrasjuttioåtta",
                "førtifem tusen seks hundre og syttiåtte",
                "femogfyrre tusind seks hundrede og otteoghalvfjerds",
            ]
        );
        assert_eq!(
            written(1_200),
            [
                "one thousand two hundred",
                "eintausendzweihundert",
                "duizend tweehonderd",
                "mille deux cents",
                "mil doscientos",
                "milleduecento",
                "mil e duzentos",
                "ett tusen tvåhundra",
                "ett tusen to hundre",
                "et tusind to hundrede",
            ]
        );
        assert_eq!(
            ["un", "quatre-vingts", "soixante et onze"],
            [1, 80, 71].map(french).each_ref().map(String::as_str)
        );
        assert_eq!(
            ["quatre-vingt mille", "deux cent mille"],
            [80_000, 200_000].map(french).each_ref().map(String::as_str)
        );
        assert_eq!(["tweeëntwintig", "drieëndertig"], [22, 33].map(dutch).each_ref().map(String::as_str));
        assert_eq!(["ventotto", "ventitré"], [28, 23].map(italian).each_ref().map(String::as_str));
    }
}
