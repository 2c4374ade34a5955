//! Signs and abbreviations of currencies, the same in all languages.

use crate::language::unit::Certainty::{self, Digits, Sure, Weak};

/// A sign: as written, how sure it is, whether it must touch the digits, what it can be, the likeliest first.
pub(crate) type SignRow = (&'static str, Certainty, bool, &'static [&'static str]);

/// What a bare dollar sign can be.
pub(crate) const DOLLARS: &[&str] = &[
    "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "JMD", "TTD", "BSD", "BBD",
    "BZD", "BMD", "BND", "FJD", "GYD", "KYD", "LRD", "NAD", "SBD", "SRD", "UYU", "XCD",
];

/// What `kr` can be.
pub(crate) const CROWNS: &[&str] = &["SEK", "NOK", "DKK", "ISK"];

/// What the rupee signs can be.
pub(crate) const RUPEES: &[&str] = &["INR", "PKR", "LKR", "NPR", "MUR", "SCR"];

/// What makes a dollar sign one country's: the letters before or after it, whether they may stand apart from it.
pub(crate) static DOLLAR_LETTERS: &[(&str, bool, &[&str])] = &[
    ("US", true, &["USD"]),
    ("U.S.", false, &["USD"]),
    ("AU", true, &["AUD"]),
    ("AUS", true, &["AUD"]),
    // `A $5 fee` is an article.
    ("A", false, &["AUD"]),
    ("CA", true, &["CAD"]),
    ("CAN", true, &["CAD"]),
    ("Cdn", true, &["CAD"]),
    ("C", true, &["CAD"]),
    ("NZ", true, &["NZD"]),
    ("HK", true, &["HKD"]),
    ("S", false, &["SGD"]),
    ("SG", true, &["SGD"]),
    ("NT", true, &["TWD"]),
    ("Mex", true, &["MXN"]),
    ("MX", true, &["MXN"]),
    ("R", false, &["BRL"]),
    ("AR", false, &["ARS"]),
    ("CLP", true, &["CLP"]),
    ("COL", true, &["COP"]),
    ("RD", false, &["DOP"]),
    ("J", false, &["JMD"]),
    ("TT", false, &["TTD"]),
    ("EC", false, &["XCD"]),
    ("Bds", false, &["BBD"]),
    ("BZ", false, &["BZD"]),
    ("FJ", false, &["FJD"]),
    ("N", false, &["NAD"]),
    ("Z", false, &["ZWG", "ZWL"]),
    ("USD", true, &["USD"]),
    ("AUD", true, &["AUD"]),
    ("CAD", true, &["CAD"]),
    ("NZD", true, &["NZD"]),
    ("HKD", true, &["HKD"]),
    ("SGD", true, &["SGD"]),
    ("TWD", true, &["TWD"]),
    ("MXN", true, &["MXN"]),
];

/// Letters that stand after the dollar sign too: `$US30`, `$A7`.
pub(crate) static LETTERS_AFTER: &[&str] = &["US", "AU", "A", "NZ", "HK", "CAN", "CA", "C", "S", "NT"];

/// Signs that stand before an amount or after it.
pub(crate) static BOTH: &[SignRow] = &[
    ("$", Sure, false, DOLLARS),
    ("\u{FF04}", Sure, false, DOLLARS),
    ("\u{20AC}", Sure, false, &["EUR"]),
    ("\u{80}", Sure, true, &["EUR"]),
    ("\u{A3}", Sure, false, &["GBP", "EGP", "LBP", "SYP", "GIP", "FKP", "SHP", "SSP", "IEP"]),
    ("\u{FFE1}", Sure, false, &["GBP"]),
    ("\u{20A4}", Sure, false, &["ITL", "TRY", "GBP"]),
    ("\u{A5}", Sure, false, &["JPY", "CNY"]),
    ("\u{FFE5}", Sure, false, &["JPY", "CNY"]),
    ("CN\u{A5}", Sure, false, &["CNY"]),
    ("JP\u{A5}", Sure, false, &["JPY"]),
    ("RMB", Sure, false, &["CNY"]),
    ("\u{20B9}", Sure, false, &["INR"]),
    ("Rs", Sure, false, RUPEES),
    ("Rs.", Sure, false, RUPEES),
    ("\u{20A8}", Sure, false, RUPEES),
    ("\u{20BD}", Sure, false, &["RUB"]),
    ("\u{20A9}", Sure, false, &["KRW", "KPW"]),
    ("\u{FFE6}", Sure, false, &["KRW"]),
    ("\u{20BA}", Sure, false, &["TRY"]),
    ("TL", Digits, false, &["TRY"]),
    ("\u{20B4}", Sure, false, &["UAH"]),
    ("\u{20AA}", Sure, false, &["ILS"]),
    ("NIS", Digits, false, &["ILS"]),
    ("\u{20AB}", Sure, false, &["VND"]),
    ("\u{20A6}", Sure, false, &["NGN"]),
    ("\u{E3F}", Sure, false, &["THB"]),
    ("\u{20B1}", Sure, false, &["PHP", "CUP"]),
    ("\u{20BF}", Sure, false, &["BTC"]),
    ("\u{20A1}", Sure, false, &["CRC"]),
    ("\u{20B2}", Sure, false, &["PYG"]),
    ("\u{20AD}", Sure, false, &["LAK"]),
    ("\u{20AE}", Sure, false, &["MNT"]),
    ("\u{20B5}", Sure, false, &["GHS"]),
    ("\u{20B8}", Sure, false, &["KZT"]),
    ("\u{20BC}", Sure, false, &["AZN"]),
    ("\u{20BE}", Sure, false, &["GEL"]),
    ("\u{58F}", Sure, false, &["AMD"]),
    ("\u{17DB}", Sure, false, &["KHR"]),
    ("\u{9F3}", Sure, false, &["BDT"]),
    ("\u{20A3}", Sure, false, &["FRF", "CHF"]),
    ("\u{20A7}", Sure, false, &["ESP"]),
    ("\u{20AF}", Sure, false, &["GRD"]),
    ("kr", Digits, false, CROWNS),
    ("kr.", Digits, false, &["DKK", "SEK", "NOK", "ISK"]),
    ("z\u{142}", Sure, false, &["PLN"]),
    ("K\u{10D}", Sure, false, &["CZK"]),
    ("DM", Digits, false, &["DEM"]),
    ("SFr", Digits, false, &["CHF"]),
    ("SFr.", Digits, false, &["CHF"]),
    ("sFr.", Digits, false, &["CHF"]),
    ("Fr.", Weak, false, &["CHF", "FRF", "XOF", "XAF"]),
    ("Fr", Weak, true, &["CHF", "FRF"]),
    ("FCFA", Digits, false, &["XOF", "XAF"]),
    ("CFA", Digits, false, &["XOF", "XAF"]),
    ("Dhs", Digits, false, &["AED"]),
    ("Dh", Digits, false, &["AED", "MAD"]),
    ("Tk", Digits, false, &["BDT"]),
    ("Ft", Weak, false, &["HUF"]),
    ("kn", Weak, false, &["HRK"]),
    ("XBT", Digits, false, &["BTC"]),
];

/// Signs that stand only before an amount.
pub(crate) static BEFORE: &[SignRow] = &[
    // As Spanish in South America has it.
    ("U$S", Sure, false, &["USD"]),
    ("u$s", Sure, false, &["USD"]),
    ("U$D", Sure, false, &["USD"]),
    // What is left of a pound sign, and what Reuters writes for a yen sign. `PS5` is something else.
    ("PS", Weak, true, &["GBP"]),
    ("Y=", Sure, true, &["JPY"]),
    ("RM", Digits, false, &["MYR"]),
    ("Rp", Digits, false, &["IDR"]),
    ("Rp.", Digits, false, &["IDR"]),
    ("Tk.", Digits, false, &["BDT"]),
    ("R", Weak, true, &["ZAR", "BRL"]),
    ("Re", Weak, false, &["INR"]),
    ("P", Weak, true, &["PHP", "BWP"]),
    ("Php", Digits, false, &["PHP"]),
    ("PhP", Digits, false, &["PHP"]),
    ("N", Weak, true, &["NGN"]),
    ("K", Weak, true, &["ZMW", "PGK", "MWK", "MMK"]),
    ("MK", Weak, true, &["MWK"]),
    ("Q", Weak, true, &["GTQ"]),
    ("L", Weak, true, &["HNL"]),
    ("Bs", Weak, false, &["VES", "BOB"]),
    ("Bs.", Weak, false, &["VES", "BOB"]),
    ("S/", Digits, false, &["PEN"]),
    ("S/.", Digits, false, &["PEN"]),
    ("B/.", Digits, false, &["PAB"]),
    ("Sh", Weak, false, &["KES", "TZS", "UGX", "SOS"]),
    ("Sh.", Weak, false, &["KES", "TZS", "UGX", "SOS"]),
    ("Ksh", Digits, false, &["KES"]),
    ("KSh", Digits, false, &["KES"]),
    ("Kshs", Digits, false, &["KES"]),
    ("Sh", Weak, true, &["KES", "TZS", "UGX"]),
    ("TSh", Digits, false, &["TZS"]),
    ("Tsh", Digits, false, &["TZS"]),
    ("USh", Digits, false, &["UGX"]),
    ("Ush", Digits, false, &["UGX"]),
    ("Shs", Weak, false, &["UGX", "KES", "TZS"]),
    ("GH\u{A2}", Digits, false, &["GHS"]),
    ("GH\u{20B5}", Sure, false, &["GHS"]),
    ("GHc", Digits, true, &["GHS"]),
    ("SR", Weak, true, &["SAR"]),
    ("QR", Weak, true, &["QAR"]),
    ("KD", Weak, true, &["KWD"]),
    ("BD", Weak, true, &["BHD"]),
    ("RO", Weak, true, &["OMR"]),
    ("LE", Weak, false, &["EGP"]),
    ("E\u{A3}", Sure, false, &["EGP"]),
    ("\u{A3}E", Sure, false, &["EGP"]),
    ("IR\u{A3}", Sure, false, &["IEP"]),
    ("SKr", Digits, false, &["SEK"]),
    ("NKr", Digits, false, &["NOK"]),
    ("DKr", Digits, false, &["DKK"]),
    ("FFr", Digits, false, &["FRF"]),
    ("BFr", Digits, false, &["BEF"]),
    ("Afs", Digits, false, &["AFN"]),
    ("Nu.", Digits, false, &["BTN"]),
    ("Rf.", Digits, false, &["MVR"]),
    ("Rf", Weak, true, &["MVR"]),
];

/// Signs that stand only after an amount.
pub(crate) static AFTER: &[SignRow] = &[
    ("z\u{142}.", Digits, false, &["PLN"]),
    ("\u{440}\u{443}\u{431}", Digits, false, &["RUB"]),
    ("\u{440}\u{443}\u{431}.", Digits, false, &["RUB"]),
    ("\u{433}\u{440}\u{43D}", Digits, false, &["UAH"]),
    ("\u{43B}\u{432}", Digits, false, &["BGN"]),
    ("\u{43B}\u{432}.", Digits, false, &["BGN"]),
    ("\u{5143}", Sure, false, &["CNY", "TWD"]),
    ("\u{5186}", Sure, false, &["JPY"]),
    ("\u{C6D0}", Sure, false, &["KRW"]),
    ("\u{111}", Digits, false, &["VND"]),
];

/// Signs of subunits after an amount: the power of ten that they divide by, and the row.
pub(crate) static MINOR: &[(u32, SignRow)] = &[
    (2, ("\u{A2}", Sure, false, &["USD", "CAD", "AUD", "NZD", "EUR", "MXN"])),
    (2, ("\u{FFE0}", Sure, false, &["USD", "CAD", "AUD", "NZD", "EUR", "MXN"])),
    (2, ("p", Digits, true, &["GBP"])),
    (2, ("c", Weak, true, &["USD", "AUD", "NZD", "CAD", "EUR", "ZAR"])),
    (2, ("Rp", Weak, false, &["CHF"])),
    (2, ("Rp.", Weak, false, &["CHF"])),
    (2, ("ct", Digits, false, &["EUR", "USD"])),
];

/// Codes that are also words, names or abbreviations of something else: they need more than a number beside them.
pub(crate) static WORDLIKE: &[&str] = &[
    "ADP", "ALL", "AMD", "ANG", "AOA", "BAM", "BOB", "BOV", "BTN", "CAD", "CDF", "CHE", "CHW", "CLF", "COP",
    "COU", "CUC", "CUP", "CVE", "DOP", "ERN", "ETB", "FIM", "GEL", "GIP", "GMD", "LAK", "LSL", "LTL", "MAD",
    "MDL", "MOP", "MUR", "NAD", "NIO", "PAB", "PEN", "PTE", "RON", "SAR", "SCR", "SIT", "SLE", "SLL", "SOS",
    "SSP", "STN", "SUR", "SVC", "TND", "TOP", "TRY", "TTD", "UYW", "VED", "WST", "YUM",
];

/// Codes of what is no money: precious metals, tests, baskets.
pub(crate) static NO_MONEY: &[&str] = &[
    "XAD", "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX", "USN", "UYI",
];
