//! Function words of languages without tables, so that a text in one of them is not taken for one in a language whose
//! words it shares.

/// A list for each language.
#[rustfmt::skip] // A table is read by lines.
pub(super) static OTHERS: &[&[&str]] = &[
    // Icelandic.
    &["og", "að", "í", "á", "er", "sem", "til", "við", "um", "en", "með", "fyrir", "var", "ekki", "af", "það", "því"],
    // Finnish and Estonian.
    &["ja", "on", "ei", "että", "oli", "se", "hän", "mutta", "ovat", "kun", "myös", "mukaan", "see", "et", "kui", "aga"],
    // Slovak.
    &[
        "a", "v", "na", "sa", "je", "že", "s", "z", "o", "do", "aj", "to", "k", "vo", "pre", "za", "po", "by", "si", "sú",
        "ale", "ako", "podľa", "od", "pri", "nie", "bol", "bola", "ktorý", "ktorá", "uviedol", "povedal",
    ],
    // Slovene, Croatian, Serbian, Bosnian.
    &["je", "i", "u", "da", "se", "na", "su", "za", "od", "s", "o", "in", "ki", "ne", "kako", "bi", "koji", "pa", "a", "iz"],
    // Lithuanian and Latvian.
    &["ir", "kad", "yra", "iš", "į", "su", "ar", "tai", "nuo", "bet", "un", "no", "par", "ka", "gan", "bija", "lai"],
    // Hungarian.
    &["a", "az", "és", "hogy", "nem", "is", "egy", "de", "meg", "ez", "volt", "el", "csak", "már", "azt", "szerint", "még"],
    // Turkish.
    &["ve", "bir", "bu", "da", "de", "için", "ile", "olarak", "çok", "daha", "olan", "gibi", "en", "ise", "kadar", "o"],
    // Romanian.
    &[
        "de", "și", "în", "a", "la", "cu", "pe", "care", "că", "o", "nu", "un", "din", "este", "să", "au", "mai", "pentru",
        "fost", "al", "ale", "sunt", "iar", "prin", "va",
    ],
    // Catalan.
    &[
        "de", "la", "el", "i", "que", "a", "en", "per", "els", "les", "amb", "és", "un", "una", "del", "al", "no", "dels",
        "ha", "han", "aquest", "aquesta", "com", "més", "segons", "d'", "l'", "va", "són", "però", "pel", "hi",
    ],
    // Galician.
    &[
        "de", "a", "o", "que", "e", "do", "da", "en", "unha", "un", "os", "as", "no", "na", "dos", "das", "non", "por", "ao",
        "con", "para", "se", "súa", "máis", "foi", "é", "pola", "polo",
    ],
    // Afrikaans.
    &["die", "het", "nie", "van", "en", "is", "in", "wat", "te", "om", "dat", "sy", "vir", "met", "hy", "op", "was", "sê", "ook"],
    // Frisian.
    &["de", "en", "it", "fan", "yn", "is", "dat", "te", "op", "in", "by", "mei", "net", "wike", "foar", "wie", "hat"],
    // Luxembourgish.
    &["déi", "an", "de", "vun", "dat", "ass", "net", "fir", "op", "mat", "den", "et", "huet", "sinn", "och", "eng", "am"],
    // Indonesian and Malay.
    &["yang", "dan", "di", "ini", "itu", "dengan", "untuk", "dari", "dalam", "akan", "pada", "tidak", "ke", "kata", "oleh"],
    // Swahili.
    &["ya", "na", "wa", "kwa", "ni", "katika", "la", "za", "cha", "kuwa", "hiyo", "huo", "yake", "hii", "pia"],
    // Albanian.
    &["të", "e", "në", "dhe", "i", "për", "me", "se", "një", "nga", "që", "është", "ka", "së", "u", "më"],
    // Welsh and Irish.
    &["y", "yn", "ar", "yr", "o", "i", "a", "mae", "wedi", "bod", "an", "na", "ag", "agus", "go", "le", "is"],
    // Latin.
    &["et", "in", "est", "non", "ad", "ut", "cum", "quod", "qui", "sed", "sit", "amet", "ipsum", "dolor", "ex", "aut"],
];
