//! The quotation marks of every locale of CLDR 48.2.0: made by `tools/cldr-marks.py`, not to be edited.
//!
//! From the npm packages `cldr-misc-full` and `cldr-core` 48.2.0, © 2004-2026 Unicode, Inc., under the Unicode License
//! v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

/// Opening and closing marks, alternate opening and closing marks, and the locales that have them where the tag without
/// its last subtag has others.
#[rustfmt::skip] // A table is read by lines.
pub(super) const LOCALES: &[([&str; 4], &[&str])] = &[
    (["“", "”", "‘", "’"], &["und", "bm-Nkoo", "dyo-Arab", "ff-Adlm", "ff-Arab", "ky-Arab", "ky-CN", "ky-Latn",
        "ky-TR", "ug-Cyrl", "ug-KZ", "ug-MN", "uz-AF", "uz-Arab", "uz-CN", "uz-Cyrl"]),
    (["«", "»", "“", "”"], &["ast", "blo", "bm", "br", "ca", "cv", "dyo", "el", "eu", "ewo", "ie", "it", "kab",
        "kk", "lij", "mg", "mua", "nnh", "pms", "sc", "sg", "ti", "es-US", "pt-AO", "pt-CH", "pt-CV", "pt-FR",
        "pt-GQ", "pt-GW", "pt-LU", "pt-MO", "pt-MZ", "pt-PT", "pt-ST", "pt-TL"]),
    (["「", "」", "『", "』"], &["ja", "yue", "zh-AU", "zh-BN", "zh-GB", "zh-GF", "zh-HK", "zh-Hant", "zh-ID", "zh-MO",
        "zh-PA", "zh-PF", "zh-PH", "zh-SR", "zh-TH", "zh-TW", "zh-US", "zh-VN"]),
    (["«", "»", "‹", "›"], &["am", "fa", "gsw", "jgo", "kkj", "mzn", "rm", "sdh", "wae", "az-Arab", "az-Cyrl",
        "az-IQ", "az-IR", "az-RU", "fr-CH"]),
    (["„", "“", "‚", "‘"], &["cs", "de", "dsb", "et", "hr", "hsb", "is", "ksh", "lb", "luy", "mk", "nds", "sk",
        "sl", "bs-Cyrl"]),
    (["”", "”", "’", "’"], &["fi", "he", "iw", "ji", "lag", "rn", "se", "sn", "sv", "yi"]),
    (["«", "»", "„", "“"], &["bas", "be", "bua", "ky", "os", "ru", "sah", "tyv", "uk"]),
    (["«", "»", "‘", "’"], &["dua", "ksf", "nb", "nn", "no", "rw", "el-polyton"]),
    (["”", "“", "’", "‘"], &["ar", "lld", "syr", "ur", "ms-Arab", "ms-CC"]),
    (["»", "«", "›", "‹"], &["ug", "kk-AF", "kk-Arab", "kk-CN", "kk-IR", "kk-MN"]),
    (["«", "»", "«", "»"], &["fr", "ht", "hy", "oc", "yav"]),
    (["„", "“", "„", "“"], &["bg", "lt", "prg", "sgs"]),
    (["‘", "’", "“", "”"], &["fur", "ia", "tn", "ti-ER"]),
    (["„", "”", "«", "»"], &["mo", "nmg", "pl", "ro"]),
    (["„", "”", "‚", "’"], &["agq", "ff"]),
    (["„", "”", "»", "«"], &["hu", "szl"]),
    (["„", "”", "’", "’"], &["sh", "sr"]),
    (["«", "»", "„", "”"], &["shi", "zgh"]),
    (["„", "”", "‘", "’"], &["bs"]),
    (["“", "”", "«", "»"], &["eo"]),
    (["«", "»", "”", "“"], &["fr-CA"]),
    (["„", "“", "«", "»"], &["ka"]),
    (["‘", "’", "‘", "’"], &["nl"]),
    (["“", "’", "“", "”"], &["st"]),
    (["“", "”", "“", "”"], &["tk"]),
    (["“", "”", "’", "‘"], &["uz"]),
];
