//! Data, pixels, sound, freight.

use super::Entry;
use crate::unit::Dimension;

#[rustfmt::skip]
pub(super) static DIGITAL: &[Entry] = &[
    Entry::new(Dimension::Digital, "petabit", "Pbit", "1000000000000000"),
    Entry::new(Dimension::Digital, "terabit", "Tbit", "1000000000000"),
    Entry::new(Dimension::Digital, "gigabit", "Gbit", "1000000000"),
    Entry::new(Dimension::Digital, "megabit", "Mbit", "1000000"),
    Entry::new(Dimension::Digital, "kilobit", "kbit", "1000"),
    Entry::new(Dimension::Digital, "bit", "bit", "1"),
    Entry::new(Dimension::Digital, "zettabyte", "ZBy", "8000000000000000000000"),
    Entry::new(Dimension::Digital, "exabyte", "EBy", "8000000000000000000"),
    Entry::new(Dimension::Digital, "petabyte", "PBy", "8000000000000000"),
    Entry::new(Dimension::Digital, "terabyte", "TBy", "8000000000000"),
    Entry::new(Dimension::Digital, "gigabyte", "GBy", "8000000000"),
    Entry::new(Dimension::Digital, "megabyte", "MBy", "8000000"),
    Entry::new(Dimension::Digital, "kilobyte", "kBy", "8000"),
    Entry::new(Dimension::Digital, "byte", "By", "8"),
    Entry::new(Dimension::Digital, "x-kibibyte", "KiBy", "8192"),
    Entry::new(Dimension::Digital, "x-mebibyte", "MiBy", "8388608"),
    Entry::new(Dimension::Digital, "x-gibibyte", "GiBy", "8589934592"),
    Entry::new(Dimension::Digital, "x-tebibyte", "TiBy", "8796093022208"),
];

#[rustfmt::skip]
pub(super) static GRAPHICS: &[Entry] = &[
    Entry::new(Dimension::Graphics, "pixel", "", "1"),
    Entry::new(Dimension::Graphics, "dot", "", "1"),
    Entry::new(Dimension::Graphics, "megapixel", "", "1000000"),
    Entry::new(Dimension::Graphics, "x-gigapixel", "", "1000000000"),
];

#[rustfmt::skip]
pub(super) static TYPEWIDTH: &[Entry] = &[
    Entry::new(Dimension::Typewidth, "em", "", "1"),
];

#[rustfmt::skip]
pub(super) static SOUND: &[Entry] = &[
    Entry::new(Dimension::Sound, "x-decibel", "dB", ""),
];

#[rustfmt::skip]
pub(super) static FREIGHT: &[Entry] = &[
    Entry::new(Dimension::Freight, "x-twenty-foot-equivalent-unit", "", "1"),
];
