//! Every language without tables of its own: digits, symbols and codes are read, and of words a million and a milliard
//! after digits.

use crate::language::Language;
use crate::language::date::DateWords;
use crate::language::ending::WordEndings;
use crate::language::label::LabelWords;
use crate::language::number::NumberWords;
use crate::language::quote::QuoteWords;
use crate::language::style::StyleWords;
use crate::language::unit::UnitWords;

/// A million and a thousand millions in the languages of news that have no table. `billion` is none of them: it is not the
/// same number everywhere.
#[rustfmt::skip] // A table is read by lines.
const POWERS: &[(&str, u32)] = &[
    ("million", 6), ("millions", 6), ("millón", 6), ("millones", 6), ("milione", 6), ("milioni", 6), ("milhão", 6),
    ("milhões", 6), ("miljoen", 6), ("miljon", 6), ("miljoner", 6), ("millioner", 6), ("milion", 6), ("miliony", 6),
    ("milionów", 6), ("milionu", 6), ("milionů", 6), ("milyon", 6), ("миллион", 6), ("миллиона", 6),
    ("миллионов", 6), ("мільйон", 6), ("мільйона", 6), ("мільйонів", 6), ("مليون", 6), ("ملايين", 6),
    ("milliard", 9), ("milliards", 9), ("miliardo", 9), ("miliardi", 9), ("miljard", 9), ("miljarder", 9),
    ("milliarder", 9), ("miliard", 9), ("miliardy", 9), ("miliardów", 9), ("miliarda", 9), ("milyar", 9),
    ("миллиард", 9), ("миллиарда", 9), ("миллиардов", 9), ("мільярд", 9), ("мільярда", 9), ("мільярдів", 9),
    ("مليار", 9), ("مليارات", 9),
];

/// What is read of numbers in every language without number words of its own.
pub(super) const NUMBER: NumberWords = NumberWords {
    // What means the same number wherever it is written, so that `12,4 millions` is not twelve.
    powers: POWERS,
    abbreviated: &[
        ("mln", 6),
        ("mln.", 6),
        ("mlrd", 9),
        ("mlrd.", 9),
        ("mld", 9),
        ("mld.", 9),
        ("mio", 6),
        ("mio.", 6),
        ("Mio", 6),
        ("Mio.", 6),
        ("mrd", 9),
        ("mrd.", 9),
        ("Mrd", 9),
        ("Mrd.", 9),
        ("tys", 3),
        ("tys.", 3),
        ("tis.", 3),
        ("млн", 6),
        ("млн.", 6),
        ("млрд", 9),
        ("млрд.", 9),
        ("тыс", 3),
        ("тыс.", 3),
        ("трлн", 12),
        ("тис.", 3),
    ],
    abbreviated_money: &[("M", 6), ("k", 3), ("K", 3), ("Md", 9), ("Mds", 9), ("Mrd", 9)],
    ..NumberWords::NONE
};

pub(super) static LANGUAGE: Language = Language {
    tag: "und",
    function_words: &[],
    endings: WordEndings::NONE,
    region: "001",
    number: NUMBER,
    unit: UnitWords::NONE,
    date: DateWords::NONE,
    date_styles: &[],
    label: LabelWords::NONE,
    quote: QuoteWords {
        elisions: &["n", "s", "t", "k", "ne", "em", "til", "ndrangheta"],
        ..QuoteWords::NONE
    },
    style: StyleWords::NONE,
};
