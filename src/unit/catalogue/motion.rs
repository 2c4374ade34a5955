//! Time, speed, acceleration, frequency, force, torque and pressure.

use super::Entry;
use crate::unit::Dimension;

#[rustfmt::skip]
pub(super) static DURATION: &[Entry] = &[
    Entry::new(Dimension::Duration, "second", "s", "1"),
    Entry::new(Dimension::Duration, "millisecond", "ms", "0.001"),
    Entry::new(Dimension::Duration, "microsecond", "us", "0.000001"),
    Entry::new(Dimension::Duration, "nanosecond", "ns", "0.000000001"),
    Entry::new(Dimension::Duration, "picosecond", "ps", "0.000000000001"),
    Entry::new(Dimension::Duration, "femtosecond", "fs", "0.000000000000001"),
    Entry::new(Dimension::Duration, "x-attosecond", "as", "0.000000000000000001"),
    Entry::new(Dimension::Duration, "minute", "min", "60"),
    Entry::new(Dimension::Duration, "hour", "h", "3600"),
    Entry::new(Dimension::Duration, "day", "d", "86400"),
    Entry::new(Dimension::Duration, "night", "", "86400"),
    Entry::new(Dimension::Duration, "week", "wk", "604800"),
    Entry::new(Dimension::Duration, "fortnight", "", "1209600"),
    Entry::new(Dimension::Duration, "month", "mo_g", "2629746"),
    Entry::new(Dimension::Duration, "quarter", "", "7889238"),
    Entry::new(Dimension::Duration, "year", "a_g", "31556952"),
    Entry::new(Dimension::Duration, "decade", "", "315569520"),
    Entry::new(Dimension::Duration, "century", "", "3155695200"),
    Entry::new(Dimension::Duration, "x-millennium", "", "31556952000"),
];

#[rustfmt::skip]
pub(super) static SPEED: &[Entry] = &[
    Entry::new(Dimension::Speed, "knot", "[kn_i]", "1852/3600"),
    Entry::new(Dimension::Speed, "light-speed", "[c]", "299792458"),
    Entry::new(Dimension::Speed, "x-mach", "", ""),
    Entry::new(Dimension::Speed, "beaufort", "", ""),
];

#[rustfmt::skip]
pub(super) static ACCELERATION: &[Entry] = &[
    Entry::new(Dimension::Acceleration, "meter-per-square-second", "m/s2", "1"),
    Entry::new(Dimension::Acceleration, "g-force", "[g]", "9.80665"),
    Entry::new(Dimension::Acceleration, "x-foot-per-square-second", "[ft_i]/s2", "0.3048"),
];

#[rustfmt::skip]
pub(super) static FREQUENCY: &[Entry] = &[
    Entry::new(Dimension::Frequency, "terahertz", "THz", "1000000000000"),
    Entry::new(Dimension::Frequency, "gigahertz", "GHz", "1000000000"),
    Entry::new(Dimension::Frequency, "megahertz", "MHz", "1000000"),
    Entry::new(Dimension::Frequency, "kilohertz", "kHz", "1000"),
    Entry::new(Dimension::Frequency, "hertz", "Hz", "1"),
    Entry::new(Dimension::Frequency, "millihertz", "mHz", "0.001"),
    Entry::new(Dimension::Frequency, "revolution-per-second", "{rev}/s", "1"),
    Entry::new(Dimension::Frequency, "revolution-per-minute", "{rev}/min", "1/60"),
    Entry::new(Dimension::Frequency, "x-beat-per-minute", "{beat}/min", "1/60"),
];

#[rustfmt::skip]
pub(super) static FORCE: &[Entry] = &[
    Entry::new(Dimension::Force, "giganewton", "GN", "1000000000"),
    Entry::new(Dimension::Force, "meganewton", "MN", "1000000"),
    Entry::new(Dimension::Force, "kilonewton", "kN", "1000"),
    Entry::new(Dimension::Force, "newton", "N", "1"),
    Entry::new(Dimension::Force, "millinewton", "mN", "0.001"),
    Entry::new(Dimension::Force, "micronewton", "uN", "0.000001"),
    Entry::new(Dimension::Force, "nanonewton", "nN", "0.000000001"),
    Entry::new(Dimension::Force, "kilogram-force", "kgf", "9.80665"),
    Entry::new(Dimension::Force, "pound-force", "[lbf_av]", "4.4482216152605"),
    Entry::new(Dimension::Force, "x-kilopound-force", "", "4448.2216152605"),
    Entry::new(Dimension::Force, "x-tonne-force", "", "9806.65"),
];

#[rustfmt::skip]
pub(super) static TORQUE: &[Entry] = &[
    Entry::new(Dimension::Torque, "newton-meter", "N.m", "1"),
    Entry::new(Dimension::Torque, "x-kilonewton-meter", "kN.m", "1000"),
    Entry::new(Dimension::Torque, "pound-force-foot", "[lbf_av].[ft_i]", "1.3558179483314004"),
    Entry::new(Dimension::Torque, "x-pound-force-inch", "[lbf_av].[in_i]", "0.1129848290276167"),
    Entry::new(Dimension::Torque, "x-kilogram-force-meter", "kgf.m", "9.80665"),
];

#[rustfmt::skip]
pub(super) static PRESSURE: &[Entry] = &[
    Entry::new(Dimension::Pressure, "gigapascal", "GPa", "1000000000"),
    Entry::new(Dimension::Pressure, "megapascal", "MPa", "1000000"),
    Entry::new(Dimension::Pressure, "kilopascal", "kPa", "1000"),
    Entry::new(Dimension::Pressure, "hectopascal", "hPa", "100"),
    Entry::new(Dimension::Pressure, "pascal", "Pa", "1"),
    Entry::new(Dimension::Pressure, "millipascal", "mPa", "0.001"),
    Entry::new(Dimension::Pressure, "micropascal", "uPa", "0.000001"),
    Entry::new(Dimension::Pressure, "kilobar", "kbar", "100000000"),
    Entry::new(Dimension::Pressure, "bar", "bar", "100000"),
    Entry::new(Dimension::Pressure, "millibar", "mbar", "100"),
    Entry::new(Dimension::Pressure, "atmosphere", "atm", "101325"),
    Entry::new(Dimension::Pressure, "millimeter-ofhg", "mm[Hg]", "133.322387415"),
    Entry::new(Dimension::Pressure, "inch-ofhg", "[in_i'Hg]", "3386.388640341"),
    Entry::new(Dimension::Pressure, "x-torr", "", "101325/760"),
    Entry::new(Dimension::Pressure, "x-meter-of-water", "m[H2O]", "9806.65"),
];
