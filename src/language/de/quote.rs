//! German: Reporting verbs, elisions and marks.

use crate::language::quote::QuoteWords;

pub(super) const QUOTE: QuoteWords = QuoteWords {
    elisions: &[
        "n",
        "ne",
        "nen",
        "nem",
        "ner",
        "ns",
        "s",
        "ran",
        "rein",
        "raus",
        "rauf",
        "rum",
        "runter",
        "rüber",
        "nauf",
        "naus",
        "nunter",
        "drauf",
        "drin",
        "mal",
        "is",
        "ist",
        "ums",
        "st",
        "ndrangheta",
    ],
};
