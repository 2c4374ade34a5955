//! English: Reporting verbs, elisions and marks.

use crate::language::quote::QuoteWords;

pub(super) const QUOTE: QuoteWords = QuoteWords {
    elisions: &[
        "em",
        "til",
        "till",
        "tis",
        "twas",
        "twill",
        "twere",
        "twould",
        "cause",
        "cos",
        "coz",
        "n",
        "round",
        "bout",
        "neath",
        "nother",
        "nuff",
        "tude",
        "zine",
        "nam",
        "hood",
        "fro",
        "ndrangheta",
    ],
};
