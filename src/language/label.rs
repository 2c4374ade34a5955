//! The shape of a language's table for the room `label`, and the names that are the same in all of them.

/// Words that make a number a name.
#[derive(Debug)]
pub(crate) struct LabelWords {
    /// Words after which a number always is a name, in either case: `section 427`.
    pub(crate) naming: &'static [&'static str],
    /// Words after which it is a name unless what follows can be counted: `Row 21`, but `in the row 21 seats`.
    pub(crate) naming_loose: &'static [&'static str],
    /// The same, but only with a capital: they are verbs and measures too.
    pub(crate) naming_capital: &'static [&'static str],
    /// The same in the plural, which name several: `Articles 5 and 6`.
    pub(crate) naming_many: &'static [&'static str],
    /// Words that name a number as written here and not in the other case: `No.`.
    pub(crate) naming_exact: &'static [&'static str],
    /// Letters as written here that name a number unless a noun is counted behind it: `HB 1557`, `No 9`.
    pub(crate) naming_short: &'static [&'static str],
    /// Laws and files, whose numbers may have thousands and a year: `Lei 8.666`, `expediente 1234/2023`.
    pub(crate) files: &'static [&'static str],
    /// The first letters of months, which name a day of the past behind a hyphen: `el 23-J`.
    pub(crate) month_letters: &'static str,
    /// Words before a post code or another identifier.
    pub(crate) codes: &'static [&'static str],
    /// Letters that name a road or a line with the number after them, as written here (`A 7`).
    pub(crate) letters: &'static [&'static str],
    /// Words that stand before such a letter.
    pub(crate) before_letters: &'static [&'static str],
    /// Names with digits, in either case.
    pub(crate) names: &'static [&'static str],
    /// Names with digits, as written here.
    pub(crate) names_exact: &'static [&'static str],
    /// What makes a name of the number before it, as written here.
    pub(crate) named_after: &'static [&'static str],
    /// Articles and their like, after which a naming word is a common noun.
    pub(crate) articles: &'static [&'static str],
    /// Verbs and nouns of matches and votes before a score: `won 3-1`.
    pub(crate) score_before: &'static [&'static str],
    /// Words between the two numbers of a score: `3 a 1`.
    pub(crate) score_joints: &'static [&'static str],
    /// Words between such a verb or noun and the numbers that would begin a range otherwise: `perdeu de 2 a 0`.
    pub(crate) score_leads: &'static [&'static str],
    /// Verbs before a score that does not rise, which are common otherwise: `fez 1 a 0`, but `fez 2 a 3 viagens`.
    pub(crate) score_verbs: &'static [&'static str],
    /// Nouns of matches and votes after a score: `a 2-2 draw`.
    pub(crate) score_after: &'static [&'static str],
    /// Words right before a pair that is a range or a ratio: `by 3-5`.
    pub(crate) never_score: &'static [&'static str],
    /// Words after a pair that is a range, whatever comes then: `a 5-3 point lead`.
    pub(crate) score_units: &'static [&'static str],
    /// Whether scores are written with a colon (`4:2`).
    pub(crate) score_colon: bool,
    /// What stands after the time on a clock of a game or race: `4:39 left`.
    pub(crate) clock_after: &'static [&'static str],
    /// Words right before a phone number.
    pub(crate) phone_before: &'static [&'static str],
    /// Verbs right before a short number that is called: `SMS til 1272`.
    pub(crate) dials: &'static [&'static str],
    /// Articles before a number to call in need: `il 118 è arrivato`.
    pub(crate) before_emergency: &'static [&'static str],
    /// Numbers to call in need.
    pub(crate) emergency: &'static [&'static str],
    /// How the nine digits of a phone number are grouped with blanks that begin with 6 to 9: `981 55 01 42`.
    pub(crate) phone_groups: &'static [&'static [usize]],
    /// What a street's name ends in, as a word of its own: `Street`, `Ave.`.
    pub(crate) streets: &'static [&'static str],
    /// What a street's name begins with, after the number: `12 rue de Rivoli`.
    pub(crate) street_first: &'static [&'static str],
    /// Small words between such a name or an ending and the day that the street is called for: `rue du 11-Novembre`.
    pub(crate) street_joints: &'static [&'static str],
    /// Words before a house number of four digits, which else may be a year: `at 1984 Main Street`.
    pub(crate) before_house: &'static [&'static str],
    /// Whether the number stands behind such a name too: `via Roma 12`.
    pub(crate) number_last: bool,
    /// What may stand behind a house number: `12 bis`.
    pub(crate) house_suffixes: &'static [&'static str],
    /// What a street's name ends in before the number (`Hauptstraße 12`), and whether it is a street by itself too:
    /// `Straße`, but not `Ring`.
    pub(crate) street_endings: &'static [(&'static str, bool)],
    /// Post codes before their place, `0` being any digit and `A` any capital: `10117 Berlin`, `1012 PE Amsterdam`. Those of
    /// digits alone stand behind a street and its number.
    pub(crate) post_codes: &'static [&'static str],
    /// Parts of the country before a post code: `CA 90049`.
    pub(crate) before_post_code: &'static [&'static str],
}

impl LabelWords {
    /// The words that make a name of the number after them.
    pub(crate) fn naming_words(&self) -> [&'static [&'static str]; 5] {
        [self.naming, self.naming_loose, self.naming_capital, self.naming_many, self.codes]
    }

    /// A language without words of its own.
    pub(crate) const NONE: Self = Self {
        naming: &[],
        naming_loose: &[],
        naming_capital: &[],
        naming_many: &[],
        naming_exact: &[],
        naming_short: &[],
        files: &[],
        month_letters: "",
        codes: &[],
        letters: &[],
        before_letters: &[],
        names: &[],
        names_exact: &[],
        named_after: &[],
        articles: &[],
        score_before: &[],
        score_joints: &[],
        score_leads: &[],
        score_verbs: &[],
        score_after: &[],
        never_score: &[],
        score_units: &[],
        score_colon: true,
        clock_after: &[],
        phone_before: &[],
        dials: &[],
        before_emergency: &[],
        emergency: &[],
        phone_groups: &[],
        streets: &[],
        street_first: &["rue", "avenue", "boulevard", "quai", "via", "viale", "calle", "avenida"],
        street_joints: &[],
        before_house: &[],
        number_last: false,
        house_suffixes: &[],
        street_endings: &[],
        post_codes: &[],
        before_post_code: &[],
    };
}

/// Makes and programmes whose models are numbers, as written.
pub(crate) const PRODUCTS: &[&str] = &[
    "Agenda",
    "Airbus",
    "Android",
    "Angara",
    "Antonov",
    "Apollo",
    "Apple Watch",
    "Apple Watch Series",
    "Ariane",
    "Artemis",
    "Audi A",
    "ABC",
    "BBC",
    "CBS",
    "ESPN",
    "Fox",
    "NBC",
    "PBS",
    "BBC Radio",
    "Blade Runner",
    "Boeing",
    "Bombardier",
    "Bugatti",
    "Cessna",
    "Chandrayaan",
    "Core i3",
    "Core i5",
    "Core i7",
    "Core i9",
    "Cyberpunk",
    "Dreamliner",
    "Embraer",
    "Falcon",
    "Fiat",
    "Ford F",
    "Fokker",
    "Galaxy",
    "Galaxy A",
    "Galaxy Buds",
    "Galaxy Fold",
    "Galaxy Note",
    "Galaxy S",
    "Galaxy Tab",
    "Galaxy Tab S",
    "Galaxy Watch",
    "Galaxy Z Flip",
    "Grand Theft Auto",
    "GTA",
    "Galaxy Z Fold",
    "GeForce RTX",
    "Huawei P",
    "IKEA PS",
    "Learjet",
    "Luna",
    "Mazda",
    "Mazda CX",
    "Nexus",
    "OnePlus",
    "Peugeot",
    "Pixel",
    "Playstation",
    "PlayStation",
    "Polestar",
    "Porsche",
    "Redmi",
    "Redmi Note",
    "Ryzen",
    "Saab",
    "Shenzhou",
    "Snapdragon",
    "Soyuz",
    "Sputnik",
    "Surface Pro",
    "Tiangong",
    "Tupolev",
    "Voyager",
    "Vision",
    "Wi-Fi",
    "Windows",
    "Windows Server",
    "Xbox",
    "iOS",
    "iPad",
    "iPad Air",
    "iPad Mini",
    "iPad Pro",
    "iPadOS",
    "iPhone",
    "iphone",
    "macOS",
    "watchOS",
];

/// Names with digits that are the same in any language, in either case. A blank may be a hyphen.
pub(crate) const NAMES: &[&str] = &[
    "20 20 vision",
    "24/7",
    "1080i",
    "1080p",
    "1440p",
    "2160p",
    "240p",
    "360p",
    "4320p",
    "480p",
    "720p",
    "30 under 30",
    "40 under 40",
    "50-50",
    "50/50",
    "9/11",
    "7-eleven",
    "7-up",
    "aex 25",
    "asx 200",
    "atp 250",
    "atp 500",
    "bel 20",
    "big 10",
    "big 12",
    "bovespa 60",
    "cac 40",
    "covid 19",
    "sars-cov-2",
    "covid -19",
    "csi 300",
    "dax 30",
    "dax 40",
    "dow 30",
    "euro stoxx 50",
    "formel 1",
    "formula 1",
    "formula 2",
    "formula 3",
    "fortune 50",
    "fortune 100",
    "fortune 500",
    "fortune 1000",
    "fortune global 500",
    "ftse 100",
    "ftse 250",
    "ftse 350",
    "global 500",
    "hot 100",
    "billboard 200",
    "ibex 35",
    "kospi 200",
    "nasdaq 100",
    "nifty 50",
    "nikkei 225",
    "omx 30",
    "p 500",
    "pac 10",
    "pac 12",
    "russell 1000",
    "russell 2000",
    "russell 3000",
    "s & p 100",
    "s & p 500",
    "s p 500",
    "s&p 100",
    "s&p 400",
    "s&p 500",
    "s&p 600",
    "s&p/asx 200",
    "s&p/tsx 60",
    "smi 20",
    "sp 500",
    "stoxx 50",
    "stoxx 600",
    "stoxx europe 600",
    "swiss 20",
    "topix 100",
    "tsx 60",
];

/// Names that begin with a digit, as written.
pub(crate) const NAMES_EXACT: &[&str] = &[
    "2G",
    "3G",
    "4G",
    "5G",
    "6G",
    "2D",
    "3D",
    "4D",
    "4K",
    "8K",
    "2Pac",
    "4x4",
    "49ers",
    "76ers",
    "007",
    "747s",
    "757s",
    "767s",
    "777s",
    "737s",
    "787s",
    "707s",
    "727s",
    "737 Max 7",
    "737 Max 8",
    "737 Max 9",
    "737 Max 10",
    "737-300",
    "737-400",
    "737-500",
    "737-600",
    "737-700",
    "737-800",
    "737-900",
    "747-400",
    "757-200",
    "767-300",
    "777-200",
    "777-300",
    "777-300ER",
    "787-8",
    "787-9",
    "Renault 4",
    "Renault 5",
    "Renault 19",
    "Renault 25",
    "Euro 3",
    "Euro 4",
    "Euro 5",
    "Euro 6",
    "Euro 7",
    "1Password",
    "4chan",
    "8chan",
];

/// What makes a name of the number before it, as written.
pub(crate) const NAMED_AFTER: &[&str] = &["Dreamliner", "Dreamliners", "MAX", "Max jet", "Max jets"];

/// Words that a hyphen and a number make a name of, as written: all capitals do so anyway.
pub(crate) const BEFORE_HYPHEN: &[&str] = &[
    "Ariane",
    "Apollo",
    "Artemis",
    "Chandrayaan",
    "Covid",
    "Falcon",
    "Il",
    "Ka",
    "Mi",
    "MiG",
    "Mig",
    "Pac",
    "Sputnik",
    "Sojus",
    "Soyuz",
    "Su",
    "Tu",
    "Voyager",
    "Shenzhou",
    "Tiangong",
];

/// Signs and abbreviations of currencies that are written before the digits without a blank. Codes of ISO 4217 are not
/// among them.
pub(crate) const MONEY_BEFORE: &[&str] = &[
    "A", "AU", "Bs", "C", "CA", "DM", "EC", "Fr", "GH", "HK", "KSh", "Kc", "Kr", "Ksh", "Lt", "NT", "NZ",
    "Nu", "PS", "R", "RM", "Rp", "Rs", "S", "SFr", "Sh", "Shs", "TL", "TSh", "TT", "Tk", "US", "USh", "Y",
    "YTL", "Z", "fr", "kn", "kr", "rs", "sFr", "zl",
];

/// Those and currency codes that begin names too, with the largest number that is a name after them: `PS5`, `COP28`.
pub(crate) const MONEY_OR_NAME: &[(&str, u32)] =
    &[("A", 9999), ("C", 9999), ("COP", 40), ("PS", 5), ("R", 99), ("S", 9999), ("Z", 9999)];

/// What phones are called before their number, which may be grouped like any other then.
pub(crate) const PHONES: &[&str] = &[
    "tel",
    "tel.",
    "tél",
    "tél.",
    "teléf.",
    "tfno.",
    "telephone",
    "phone",
    "telefon",
    "teléfono",
    "telefono",
    "telefone",
    "téléphone",
    "telefoon",
    "telefonnummer",
    "telefoonnummer",
    "rufnummer",
    "móvil",
    "telemóvel",
    "celular",
    "cellulare",
    "cell.",
    "fax",
    "whatsapp",
    "numero verde",
    "numéro vert",
    "linea verde",
];

/// Words before a hyphen and a number that they do not name.
pub(crate) const NEVER_BEFORE_HYPHEN: &[&str] = &[
    "about", "after", "age", "aged", "big", "ca", "circa", "early", "final", "fast", "first", "half", "just",
    "late", "last", "less", "maximum", "mid", "minimum", "minus", "more", "near", "nearly", "next", "non",
    "once", "only", "over", "plus", "post", "pre", "roughly", "sub", "super", "than", "then", "top", "under",
    "zero", "bis", "fast", "je", "mini", "mal", "nach", "nur", "rund", "über", "unter", "von", "vor",
];

/// What stands after the number of a product, as written: `Note 10 Plus`.
pub(crate) const AFTER_PRODUCT: &[&str] = &["FE", "Lite", "Max", "Mini", "Plus", "Pro", "Ultra", "XL"];

/// Zones, after which a hyphen is the sign of a shift.
pub(crate) const ZONES: &[&str] = &["GMT", "UTC"];
