//! How every locale of CLDR 48.2.0 writes numbers: made by `tools/cldr-numbers.py`, not to be edited.
//!
//! From the npm packages `cldr-numbers-full` and `cldr-core` 48.2.0, © 2004-2026 Unicode, Inc., under the Unicode License
//! v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

use super::figures::NumberFormat;

const fn row(signs: [&'static str; 5], sizes: [u8; 3], percent: [&'static str; 2]) -> NumberFormat {
    let [system, decimal, group, minus, plus] = signs;
    let [primary, secondary, least] = sizes;
    NumberFormat { system, decimal, group, minus, plus, primary, secondary, least, percent }
}

/// The formats, and the locales that have them where the tag without its last subtag has another. A tag with
/// `-u-nu-` is of a numbering system that is not the locale's first.
#[rustfmt::skip] // A table is read by lines.
pub(super) static FORMATS: &[(NumberFormat, &[&str])] = &[
    (row(["latn", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["und", "dje-Arab", "dyo-Arab", "es-419",
        "es-BR", "es-BZ", "es-CU", "es-DO", "es-GT", "es-HN", "es-JP", "es-MX", "es-NI", "es-PA", "es-PE", "es-PR",
        "es-SV", "es-US", "ff-Arab", "kk-AF", "kk-Arab", "kk-CN", "kk-IR", "kk-MN", "ks-Deva", "ku-Arab", "ku-IQ",
        "ku-IR", "ku-LB", "ky-Arab", "ky-CN", "ky-Latn", "ky-TR", "ml-Arab", "sd-Deva", "sd-IN", "sd-Khoj",
        "sd-Sind", "ta-MY", "ta-SG", "tg-Arab", "tg-PK", "wo-Arab", "bgc-u-nu-latn", "bho-u-nu-latn",
        "hnj-u-nu-latn", "lrc-u-nu-latn", "mni-u-nu-latn", "mww-u-nu-latn", "my-u-nu-latn", "mzn-u-nu-latn",
        "raj-u-nu-latn", "sat-u-nu-latn", "sd-u-nu-latn", "sdh-u-nu-latn", "az-Arab-u-nu-latn"]),
    (row(["latn", ",", ".", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["ast", "az", "bs", "el", "fur", "fy", "id",
        "in", "is", "jgo", "jv", "jw", "kgp", "kkj", "lij", "lld", "ln", "lo", "lu", "mgh", "mua", "nl", "nnh",
        "pms", "pt", "rw", "sc", "scn", "seh", "sg", "sh", "sr", "su", "vi", "vmw", "wo", "yrl", "en-BE", "en-ES",
        "en-ID", "en-IT", "en-NL", "en-PL", "en-RO", "en-SI", "es-AR", "es-BO", "es-CL", "es-CO", "es-EC", "es-PY",
        "es-UY", "es-VE", "ms-BN", "ms-ID", "sw-CD", "ms-Arab-BN"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["af", "agq", "dyo", "ewo", "ff", "kab",
        "kea", "kk", "ksf", "ky", "nmg", "nr", "os", "prg", "sah", "shi", "ss", "szl", "tg", "ts", "tzm", "uk",
        "uz", "ve", "yav", "en-CZ", "en-EE", "en-HU", "en-LT", "en-LV", "en-PT", "en-SK", "en-UA", "en-ZA",
        "es-CR", "pt-AO"]),
    (row(["arab", "\u{66B}", "\u{66C}", "\u{61C}-", "\u{61C}+"], [3, 3, 1], ["{}\u{66A}\u{61C}", "\u{61C}-{}\u{66A}\u{61C}"]), &[
        "sdh", "ar-BH", "ar-DJ", "ar-EG", "ar-ER", "ar-IL", "ar-IQ", "ar-JO", "ar-KM", "ar-KW", "ar-LB", "ar-MR",
        "ar-OM", "ar-PS", "ar-QA", "ar-SA", "ar-SD", "ar-SO", "ar-SS", "ar-SY", "ar-TD", "ar-YE", "ar-u-nu-arab",
        "dv-u-nu-arab", "ha-Arab-u-nu-arab"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [3, 3, 2], ["{}%", "-{}%"]), &["bg", "hu", "hy", "ie", "ka", "lv",
        "pl", "sq", "pt-CH", "pt-CV", "pt-FR", "pt-GQ", "pt-GW", "pt-LU", "pt-MO", "pt-MZ", "pt-PT", "pt-ST",
        "pt-TL"]),
    (row(["latn", ",", ".", "-", "+"], [3, 3, 1], ["{}\u{A0}%", "-{}\u{A0}%"]), &["ca", "da", "de", "dsb", "gl",
        "hsb", "kl", "lb", "mk", "mo", "nds", "rn", "ro", "en-AT", "en-DE", "en-DK", "fr-LU", "fr-MA", "qu-BO"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [3, 3, 1], ["{}\u{A0}%", "-{}\u{A0}%"]), &["bas", "br", "bua", "cs",
        "cv", "dua", "ht", "ru", "sk", "smn", "tk", "tt", "zgh", "de-AT", "en-FI", "en-NO", "en-SE", "fr-CA"]),
    (row(["arabext", "\u{66B}", "\u{66C}", "\u{200E}-\u{200E}", "\u{200E}+\u{200E}"], [3, 3, 1], ["{}\u{66A}", "\u{200E}-\u{200E}{}\u{66A}"]), &[
        "bgn", "ks", "lrc", "mzn", "ps", "az-Arab", "az-IQ", "az-IR", "pa-Arab", "pa-PK", "uz-AF", "uz-Arab",
        "ug-u-nu-arabext"]),
    (row(["latn", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["brx", "gu", "hi", "kok", "kxv", "ml", "or",
        "pa", "ta", "te", "xnr", "en-IN", "as-u-nu-latn", "bn-u-nu-latn", "ccp-u-nu-latn", "mr-u-nu-latn",
        "ne-u-nu-latn", "sa-u-nu-latn"]),
    (row(["latn", ".", "\u{A0}", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["ba", "dje", "khq", "mfe", "ses", "twq",
        "tyv", "xh"]),
    (row(["latn", ",", "\u{A0}", "−", "+"], [3, 3, 1], ["{}\u{A0}%", "\u{2212}{}\u{A0}%"]), &["fi", "ksh", "lt",
        "nb", "nn", "no", "se", "sv"]),
    (row(["deva", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["bgc", "bh", "bho", "raj", "sat-Deva",
        "doi-u-nu-deva", "mai-u-nu-deva"]),
    (row(["latn", ",", "\u{202F}", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["eo", "rm", "vec", "en-FR", "en-GE"]),
    (row(["latn", ",", ".", "\u{200E}-", "\u{200E}+"], [3, 3, 1], ["{}\u{200E}%\u{200E}", "\u{200E}-{}\u{200E}%\u{200E}"]), &[
        "ar-DZ", "ar-LY", "ar-MA", "ar-TN", "ar-LB-u-nu-latn", "ar-MR-u-nu-latn"]),
    (row(["latn", ".", "'", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["tn", "de-CH", "de-LI", "en-CH"]),
    (row(["latn", ".", ",", "\u{200E}-", "\u{200E}+"], [3, 3, 1], ["{}%", "\u{200E}-{}%"]), &["he", "iw", "ur",
        "pa-Arab-u-nu-latn", "ur-IN-u-nu-latn"]),
    (row(["latn", ",", "'", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["lmo", "wae", "fr-CH"]),
    (row(["deva", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["mr", "ne", "sa", "brx-u-nu-deva",
        "hi-u-nu-deva", "kok-u-nu-deva", "xnr-u-nu-deva", "kxv-Deva-u-nu-deva"]),
    (row(["beng", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["as", "bn"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [3, 3, 2], ["{}\u{A0}%", "-{}\u{A0}%"]), &["be", "ru-UA"]),
    (row(["latn", ".", ",", "-", "+"], [3, 3, 1], ["{}\u{A0}%", "-{}\u{A0}%"]), &["ce", "qu"]),
    (row(["latn", ",", ".", "−", "+"], [3, 3, 1], ["{}\u{A0}%", "\u{2212}{}\u{A0}%"]), &["fo", "hr"]),
    (row(["hmnp", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["hnj", "mww"]),
    (row(["latn", ",", ".", "-", "+"], [3, 3, 2], ["{}%", "-{}%"]), &["ia", "it"]),
    (row(["latn", ",", ".", "-", "+"], [3, 3, 1], ["%{}", "-%{}"]), &["ku", "tr"]),
    (row(["latn", ".", ",", "\u{200E}-", "\u{200E}+"], [3, 3, 1], ["{}\u{200E}%\u{200E}", "\u{200E}-{}\u{200E}%\u{200E}"]), &[
        "ar", "ar-BH-u-nu-latn", "ar-DJ-u-nu-latn", "ar-EG-u-nu-latn", "ar-ER-u-nu-latn", "ar-IL-u-nu-latn",
        "ar-IQ-u-nu-latn", "ar-JO-u-nu-latn", "ar-KM-u-nu-latn", "ar-KW-u-nu-latn", "ar-OM-u-nu-latn",
        "ar-PS-u-nu-latn", "ar-QA-u-nu-latn", "ar-SD-u-nu-latn", "ar-SS-u-nu-latn", "ar-SY-u-nu-latn",
        "ar-TD-u-nu-latn", "ar-YE-u-nu-latn"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [3, 3, 1], ["%\u{A0}{}", "%\u{A0}-{}"]), &["blo"]),
    (row(["cakm", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["ccp"]),
    (row(["arab", "\u{66B}", "\u{66C}", "\u{200F}-", "\u{200F}+"], [3, 3, 1], ["{}\u{A0}\u{66A}", "\u{200F}-{}\u{A0}\u{66A}"]), &[
        "ckb"]),
    (row(["tibt", ".", ",", "-", "+"], [3, 2, 1], ["{}\u{A0}%", "-{}\u{A0}%"]), &["dz"]),
    (row(["latn", ".", ",", "-", "+"], [3, 3, 3], ["{}%", "-{}%"]), &["ee"]),
    (row(["latn", ",", ".", "-", "+"], [3, 3, 2], ["{}\u{A0}%", "-{}\u{A0}%"]), &["es"]),
    (row(["latn", ",", "\u{A0}", "−", "+"], [3, 3, 2], ["{}%", "−{}%"]), &["et"]),
    (row(["latn", ",", ".", "−", "+"], [3, 3, 1], ["%\u{A0}{}", "\u{2212}%\u{A0}{}"]), &["eu"]),
    (row(["arabext", "\u{66B}", "\u{66C}", "\u{200E}\u{2212}", "\u{200E}+"], [3, 3, 1], ["{}\u{66A}", "\u{200E}\u{2212}{}\u{66A}"]), &[
        "fa"]),
    (row(["adlm", ".", "⹁", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["ff-Adlm"]),
    (row(["latn", ",", "\u{202F}", "-", "+"], [3, 3, 1], ["{}\u{A0}%", "-{}\u{A0}%"]), &["fr"]),
    (row(["latn", ".", "'", "−", "+"], [3, 3, 1], ["{}\u{A0}%", "\u{2212}{}\u{A0}%"]), &["gsw"]),
    (row(["latn", ".", "'", "-", "+"], [3, 3, 2], ["{}%", "-{}%"]), &["it-CH"]),
    (row(["beng", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["mni"]),
    (row(["mtei", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["mni-Mtei"]),
    (row(["mymr", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["my"]),
    (row(["nkoo", ".", "\u{60C}", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["nqo"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [3, 3, 1], ["{}\u{202F}%", "-{}\u{202F}%"]), &["oc"]),
    (row(["olck", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["sat"]),
    (row(["arab", ".", "\u{66C}", "\u{61C}-", "\u{61C}+"], [3, 3, 1], ["{}\u{66A}\u{61C}", "\u{61C}-{}\u{66A}\u{61C}"]), &[
        "sd"]),
    (row(["latn", ",", ".", "−", "+"], [3, 3, 2], ["{}\u{A0}%", "\u{2212}{}\u{A0}%"]), &["sl"]),
    (row(["latn", ",", "\u{A0}", "-", "+"], [2, 2, 1], ["{}%", "-{}%"]), &["tok"]),
    (row(["arabext", "\u{66B}", "\u{66C}", "\u{200E}-\u{200E}", "\u{200E}+\u{200E}"], [3, 3, 1], ["{}%", "\u{200E}-\u{200E}{}%"]), &[
        "ur-IN", "ur-u-nu-arabext"]),
    (row(["gujr", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["gu-u-nu-gujr"]),
    (row(["guru", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["pa-u-nu-guru"]),
    (row(["hanidec", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["yue-u-nu-hanidec", "zh-u-nu-hanidec"]),
    (row(["java", ",", ".", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["jv-u-nu-java"]),
    (row(["khmr", ",", ".", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["km-u-nu-khmr"]),
    (row(["knda", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["kn-u-nu-knda"]),
    (row(["laoo", ",", ".", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["lo-u-nu-laoo"]),
    (row(["latn", "\u{66B}", "\u{60C}", "-", "+"], [3, 3, 1], ["{}\u{66A}", "-{}\u{66A}"]), &["bgn-u-nu-latn"]),
    (row(["latn", ".", ",", "-", "\u{200E}+"], [3, 3, 1], ["{}%", "-{}%"]), &["ckb-u-nu-latn"]),
    (row(["latn", ".", ",", "-", "+"], [3, 2, 1], ["{}\u{A0}%", "-{}\u{A0}%"]), &["dz-u-nu-latn"]),
    (row(["latn", ".", ",", "\u{200E}\u{2212}", "\u{200E}+"], [3, 3, 1], ["{}%", "\u{200E}\u{2212}{}%"]), &[
        "fa-u-nu-latn"]),
    (row(["latn", ".", "\u{60C}", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["ks-u-nu-latn", "nqo-u-nu-latn"]),
    (row(["latn", ",", ".", "\u{200E}\u{2212}", "\u{200E}+"], [3, 3, 1], ["{}%", "\u{200E}\u{2212}{}%"]), &[
        "ps-u-nu-latn", "uz-Arab-u-nu-latn"]),
    (row(["latn", ".", ",", "\u{200E}-", "\u{200E}+"], [3, 3, 1], ["{}\u{66A}", "\u{200E}-{}\u{66A}"]), &[
        "ar-SA-u-nu-latn", "ar-SO-u-nu-latn"]),
    (row(["latn", ".", "⹁", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["ff-Adlm-u-nu-latn"]),
    (row(["mlym", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["ml-u-nu-mlym"]),
    (row(["mong", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["mn-Mong-u-nu-mong"]),
    (row(["nkoo", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["bm-Nkoo-u-nu-nkoo"]),
    (row(["orya", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["or-u-nu-orya", "kxv-Orya-u-nu-orya"]),
    (row(["tamldec", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["ta-u-nu-tamldec"]),
    (row(["tamldec", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["ta-MY-u-nu-tamldec",
        "ta-SG-u-nu-tamldec"]),
    (row(["telu", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["te-u-nu-telu"]),
    (row(["telu", ".", ",", "-", "+"], [3, 2, 1], ["{}%", "-{}%"]), &["kxv-Telu-u-nu-telu"]),
    (row(["thai", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["th-u-nu-thai"]),
    (row(["tibt", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["bo-u-nu-tibt"]),
    (row(["vaii", ".", ",", "-", "+"], [3, 3, 1], ["{}%", "-{}%"]), &["vai-u-nu-vaii"]),
];

/// The numbering systems whose digits follow each other, by their zero.
#[rustfmt::skip] // A table is read by lines.
pub(super) static ZEROS: [(u32, &str); 77] = [
    (0x30, "latn"), (0x660, "arab"), (0x6F0, "arabext"), (0x7C0, "nkoo"), (0x966, "deva"), (0x9E6, "beng"),
        (0xA66, "guru"), (0xAE6, "gujr"), (0xB66, "orya"), (0xBE6, "tamldec"), (0xC66, "telu"), (0xCE6, "knda"),
        (0xD66, "mlym"), (0xDE6, "sinh"), (0xE50, "thai"), (0xED0, "laoo"), (0xF20, "tibt"), (0x1040, "mymr"),
        (0x1090, "mymrshan"), (0x17E0, "khmr"), (0x1810, "mong"), (0x1946, "limb"), (0x19D0, "talu"),
        (0x1A80, "lana"), (0x1A90, "lanatham"), (0x1B50, "bali"), (0x1BB0, "sund"), (0x1C40, "lepc"),
        (0x1C50, "olck"), (0xA620, "vaii"), (0xA8D0, "saur"), (0xA900, "kali"), (0xA9D0, "java"),
        (0xA9F0, "mymrtlng"), (0xAA50, "cham"), (0xABF0, "mtei"), (0xFF10, "fullwide"), (0x104A0, "osma"),
        (0x10D30, "rohg"), (0x10D40, "gara"), (0x11066, "brah"), (0x110F0, "sora"), (0x11136, "cakm"),
        (0x111D0, "shrd"), (0x112F0, "sind"), (0x11450, "newa"), (0x114D0, "tirh"), (0x11650, "modi"),
        (0x116C0, "takr"), (0x116D0, "mymrpao"), (0x116DA, "mymrepka"), (0x11730, "ahom"), (0x118E0, "wara"),
        (0x11950, "diak"), (0x11BF0, "sunu"), (0x11C50, "bhks"), (0x11D50, "gonm"), (0x11DA0, "gong"),
        (0x11DE0, "tols"), (0x11F50, "kawi"), (0x16130, "gukh"), (0x16A60, "mroo"), (0x16AC0, "tnsa"),
        (0x16B50, "hmng"), (0x16D70, "krai"), (0x1CCF0, "outlined"), (0x1D7CE, "mathbold"), (0x1D7D8, "mathdbl"),
        (0x1D7E2, "mathsans"), (0x1D7EC, "mathsanb"), (0x1D7F6, "mathmono"), (0x1E140, "hmnp"), (0x1E2F0, "wcho"),
        (0x1E4F0, "nagm"), (0x1E5F1, "onao"), (0x1E950, "adlm"), (0x1FBF0, "segment"),
];

/// The digits of `hanidec`, which are words elsewhere.
pub(super) const HANIDEC: &str = "〇一二三四五六七八九";
