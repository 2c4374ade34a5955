//! Mass, amount of substance, concentration and temperature.

use super::Entry;
use crate::unit::Dimension;

#[rustfmt::skip]
pub(super) static MASS: &[Entry] = &[
    Entry::new(Dimension::Mass, "kilogram", "kg", "1"),
    Entry::new(Dimension::Mass, "hectogram", "hg", "0.1"),
    Entry::new(Dimension::Mass, "decagram", "dag", "0.01"),
    Entry::new(Dimension::Mass, "gram", "g", "0.001"),
    Entry::new(Dimension::Mass, "decigram", "dg", "0.0001"),
    Entry::new(Dimension::Mass, "centigram", "cg", "0.00001"),
    Entry::new(Dimension::Mass, "milligram", "mg", "0.000001"),
    Entry::new(Dimension::Mass, "microgram", "ug", "0.000000001"),
    Entry::new(Dimension::Mass, "nanogram", "ng", "0.000000000001"),
    Entry::new(Dimension::Mass, "picogram", "pg", "0.000000000000001"),
    Entry::new(Dimension::Mass, "tonne", "t", "1000"),
    Entry::new(Dimension::Mass, "kilotonne", "kt", "1000000"),
    Entry::new(Dimension::Mass, "megatonne", "Mt", "1000000000"),
    Entry::new(Dimension::Mass, "gigatonne", "Gt", "1000000000000"),
    Entry::new(Dimension::Mass, "ounce", "[oz_av]", "0.028349523125"),
    Entry::new(Dimension::Mass, "pound", "[lb_av]", "0.45359237"),
    Entry::new(Dimension::Mass, "stone", "[stone_av]", "6.35029318"),
    Entry::new(Dimension::Mass, "ton", "[ston_av]", "907.18474"),
    Entry::new(Dimension::Mass, "x-long-ton", "[lton_av]", "1016.0469088"),
    Entry::new(Dimension::Mass, "x-hundredweight", "[scwt_av]", "45.359237"),
    Entry::new(Dimension::Mass, "x-hundredweight-imperial", "[lcwt_av]", "50.80234544"),
    Entry::new(Dimension::Mass, "ounce-troy", "[oz_tr]", "0.0311034768"),
    Entry::new(Dimension::Mass, "x-pound-troy", "[lb_tr]", "0.3732417216"),
    Entry::new(Dimension::Mass, "x-pennyweight", "[pwt_tr]", "0.00155517384"),
    Entry::new(Dimension::Mass, "carat", "[car_m]", "0.0002"),
    Entry::new(Dimension::Mass, "grain", "[gr]", "0.00006479891"),
    Entry::new(Dimension::Mass, "x-dram-avoirdupois", "[dr_av]", "0.0017718451953125"),
    Entry::new(Dimension::Mass, "slug", "", "4.4482216152605/0.3048"),
    Entry::new(Dimension::Mass, "x-quintal", "", "100"),
    Entry::new(Dimension::Mass, "x-centner", "", "50"),
    Entry::new(Dimension::Mass, "x-metric-pound", "", "0.5"),
    Entry::new(Dimension::Mass, "x-jin", "", "0.5"),
    Entry::new(Dimension::Mass, "x-liang", "", "0.05"),
    Entry::new(Dimension::Mass, "x-tola", "", "0.01166380384"),
    Entry::new(Dimension::Mass, "earth-mass", "", "5972200000000000000000000"),
];

#[rustfmt::skip]
pub(super) static SUBSTANCE: &[Entry] = &[
    Entry::new(Dimension::SubstanceAmount, "mole", "mol", "1"),
    Entry::new(Dimension::SubstanceAmount, "millimole", "mmol", "0.001"),
    Entry::new(Dimension::SubstanceAmount, "micromole", "umol", "0.000001"),
    Entry::new(Dimension::SubstanceAmount, "nanomole", "nmol", "0.000000001"),
    Entry::new(Dimension::SubstanceAmount, "picomole", "pmol", "0.000000000001"),
];

#[rustfmt::skip]
pub(super) static PORTION: &[Entry] = &[
    Entry::new(Dimension::Portion, "part", "1", "1"),
    Entry::new(Dimension::Portion, "part-per-1e6", "[ppm]", "0.000001"),
    Entry::new(Dimension::Portion, "part-per-1e9", "[ppb]", "0.000000001"),
    Entry::new(Dimension::Portion, "x-part-per-1e12", "[pptr]", "0.000000000001"),
    Entry::new(Dimension::Portion, "karat", "", "1/24"),
    Entry::new(Dimension::Portion, "x-proof", "", "0.005"),
];

#[rustfmt::skip]
pub(super) static CATALYTIC: &[Entry] = &[
    Entry::new(Dimension::CatalyticActivity, "katal", "kat", "1"),
];

#[rustfmt::skip]
pub(super) static TEMPERATURE: &[Entry] = &[
    Entry::new(Dimension::Temperature, "kelvin", "K", "1"),
    Entry::new(Dimension::Temperature, "celsius", "Cel", "1").offset("273.15"),
    Entry::new(Dimension::Temperature, "fahrenheit", "[degF]", "5/9").offset("459.67"),
    Entry::new(Dimension::Temperature, "rankine", "[degR]", "5/9"),
    Entry::new(Dimension::Temperature, "generic", "", ""),
];
