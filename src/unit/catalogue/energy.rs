//! Energy, power, electricity, light and radiation.

use super::Entry;
use crate::unit::Dimension;

#[rustfmt::skip]
pub(super) static ENERGY: &[Entry] = &[
    Entry::new(Dimension::Energy, "exajoule", "EJ", "1000000000000000000"),
    Entry::new(Dimension::Energy, "petajoule", "PJ", "1000000000000000"),
    Entry::new(Dimension::Energy, "terajoule", "TJ", "1000000000000"),
    Entry::new(Dimension::Energy, "gigajoule", "GJ", "1000000000"),
    Entry::new(Dimension::Energy, "megajoule", "MJ", "1000000"),
    Entry::new(Dimension::Energy, "kilojoule", "kJ", "1000"),
    Entry::new(Dimension::Energy, "joule", "J", "1"),
    Entry::new(Dimension::Energy, "millijoule", "mJ", "0.001"),
    Entry::new(Dimension::Energy, "petawatt-hour", "PW.h", "3600000000000000000"),
    Entry::new(Dimension::Energy, "terawatt-hour", "TW.h", "3600000000000000"),
    Entry::new(Dimension::Energy, "gigawatt-hour", "GW.h", "3600000000000"),
    Entry::new(Dimension::Energy, "megawatt-hour", "MW.h", "3600000000"),
    Entry::new(Dimension::Energy, "kilowatt-hour", "kW.h", "3600000"),
    Entry::new(Dimension::Energy, "watt-hour", "W.h", "3600"),
    Entry::new(Dimension::Energy, "milliwatt-hour", "mW.h", "3.6"),
    Entry::new(Dimension::Energy, "calorie", "cal_th", "4.184"),
    Entry::new(Dimension::Energy, "kilocalorie", "kcal_th", "4184"),
    Entry::new(Dimension::Energy, "foodcalorie", "[Cal]", "4184"),
    Entry::new(Dimension::Energy, "calorie-it", "cal_IT", "4.1868"),
    Entry::new(Dimension::Energy, "british-thermal-unit", "[Btu_th]", "9489.1523804/9"),
    Entry::new(Dimension::Energy, "british-thermal-unit-it", "[Btu_IT]", "1055.05585262"),
    Entry::new(Dimension::Energy, "x-million-british-thermal-unit", "", "9489152380.4/9"),
    Entry::new(Dimension::Energy, "x-trillion-british-thermal-unit", "", "9489152380400000/9"),
    Entry::new(Dimension::Energy, "therm-us", "", "105480400"),
    Entry::new(Dimension::Energy, "teraelectronvolt", "TeV", "0.0000001602176634"),
    Entry::new(Dimension::Energy, "gigaelectronvolt", "GeV", "0.0000000001602176634"),
    Entry::new(Dimension::Energy, "megaelectronvolt", "MeV", "0.0000000000001602176634"),
    Entry::new(Dimension::Energy, "kiloelectronvolt", "keV", "0.0000000000000001602176634"),
    Entry::new(Dimension::Energy, "electronvolt", "eV", "0.0000000000000000001602176634"),
    Entry::new(Dimension::Energy, "x-erg", "erg", "0.0000001"),
    Entry::new(Dimension::Energy, "x-ton-of-tnt", "", "4184000000"),
    Entry::new(Dimension::Energy, "x-kiloton-of-tnt", "", "4184000000000"),
    Entry::new(Dimension::Energy, "x-megaton-of-tnt", "", "4184000000000000"),
    Entry::new(Dimension::Energy, "x-tonne-of-oil-equivalent", "", "41868000000"),
    Entry::new(Dimension::Energy, "x-barrel-of-oil-equivalent", "", ""),
];

#[rustfmt::skip]
pub(super) static POWER: &[Entry] = &[
    Entry::new(Dimension::Power, "petawatt", "PW", "1000000000000000"),
    Entry::new(Dimension::Power, "terawatt", "TW", "1000000000000"),
    Entry::new(Dimension::Power, "gigawatt", "GW", "1000000000"),
    Entry::new(Dimension::Power, "megawatt", "MW", "1000000"),
    Entry::new(Dimension::Power, "kilowatt", "kW", "1000"),
    Entry::new(Dimension::Power, "watt", "W", "1"),
    Entry::new(Dimension::Power, "milliwatt", "mW", "0.001"),
    Entry::new(Dimension::Power, "microwatt", "uW", "0.000001"),
    Entry::new(Dimension::Power, "nanowatt", "nW", "0.000000001"),
    Entry::new(Dimension::Power, "horsepower", "[HP]", "745.69987158227022"),
    Entry::new(Dimension::Power, "x-metric-horsepower", "", "735.49875"),
    Entry::new(Dimension::Power, "x-kilovolt-ampere", "kV.A", "1000"),
    Entry::new(Dimension::Power, "x-megavolt-ampere", "MV.A", "1000000"),
];

#[rustfmt::skip]
pub(super) static CURRENT: &[Entry] = &[
    Entry::new(Dimension::ElectricCurrent, "kiloampere", "kA", "1000"),
    Entry::new(Dimension::ElectricCurrent, "ampere", "A", "1"),
    Entry::new(Dimension::ElectricCurrent, "milliampere", "mA", "0.001"),
    Entry::new(Dimension::ElectricCurrent, "microampere", "uA", "0.000001"),
];

#[rustfmt::skip]
pub(super) static VOLTAGE: &[Entry] = &[
    Entry::new(Dimension::Voltage, "megavolt", "MV", "1000000"),
    Entry::new(Dimension::Voltage, "kilovolt", "kV", "1000"),
    Entry::new(Dimension::Voltage, "volt", "V", "1"),
    Entry::new(Dimension::Voltage, "millivolt", "mV", "0.001"),
    Entry::new(Dimension::Voltage, "microvolt", "uV", "0.000001"),
];

#[rustfmt::skip]
pub(super) static CHARGE: &[Entry] = &[
    Entry::new(Dimension::ElectricCharge, "coulomb", "C", "1"),
    Entry::new(Dimension::ElectricCharge, "ampere-hour", "A.h", "3600"),
    Entry::new(Dimension::ElectricCharge, "milliampere-hour", "mA.h", "3.6"),
];

#[rustfmt::skip]
pub(super) static RESISTANCE: &[Entry] = &[
    Entry::new(Dimension::ElectricResistance, "gigaohm", "GOhm", "1000000000"),
    Entry::new(Dimension::ElectricResistance, "megaohm", "MOhm", "1000000"),
    Entry::new(Dimension::ElectricResistance, "kiloohm", "kOhm", "1000"),
    Entry::new(Dimension::ElectricResistance, "ohm", "Ohm", "1"),
    Entry::new(Dimension::ElectricResistance, "milliohm", "mOhm", "0.001"),
];

#[rustfmt::skip]
pub(super) static CONDUCTANCE: &[Entry] = &[
    Entry::new(Dimension::ElectricConductance, "siemens", "S", "1"),
];

#[rustfmt::skip]
pub(super) static CAPACITANCE: &[Entry] = &[
    Entry::new(Dimension::ElectricCapacitance, "farad", "F", "1"),
    Entry::new(Dimension::ElectricCapacitance, "millifarad", "mF", "0.001"),
    Entry::new(Dimension::ElectricCapacitance, "microfarad", "uF", "0.000001"),
    Entry::new(Dimension::ElectricCapacitance, "nanofarad", "nF", "0.000000001"),
    Entry::new(Dimension::ElectricCapacitance, "picofarad", "pF", "0.000000000001"),
];

#[rustfmt::skip]
pub(super) static INDUCTANCE: &[Entry] = &[
    Entry::new(Dimension::ElectricInductance, "henry", "H", "1"),
];

#[rustfmt::skip]
pub(super) static FLUX: &[Entry] = &[
    Entry::new(Dimension::MagneticFlux, "weber", "Wb", "1"),
];

#[rustfmt::skip]
pub(super) static INDUCTION: &[Entry] = &[
    Entry::new(Dimension::MagneticInduction, "tesla", "T", "1"),
    Entry::new(Dimension::MagneticInduction, "millitesla", "mT", "0.001"),
    Entry::new(Dimension::MagneticInduction, "x-gauss", "G", "0.0001"),
];

#[rustfmt::skip]
pub(super) static LUMINOUS_INTENSITY: &[Entry] = &[
    Entry::new(Dimension::LuminousIntensity, "candela", "cd", "1"),
];

#[rustfmt::skip]
pub(super) static LUMINOUS_FLUX: &[Entry] = &[
    Entry::new(Dimension::LuminousFlux, "lumen", "lm", "1"),
];

#[rustfmt::skip]
pub(super) static ILLUMINANCE: &[Entry] = &[
    Entry::new(Dimension::Illuminance, "kilolux", "klx", "1000"),
    Entry::new(Dimension::Illuminance, "lux", "lx", "1"),
];

#[rustfmt::skip]
pub(super) static RADIOACTIVITY: &[Entry] = &[
    Entry::new(Dimension::Radioactivity, "petabecquerel", "PBq", "1000000000000000"),
    Entry::new(Dimension::Radioactivity, "terabecquerel", "TBq", "1000000000000"),
    Entry::new(Dimension::Radioactivity, "gigabecquerel", "GBq", "1000000000"),
    Entry::new(Dimension::Radioactivity, "megabecquerel", "MBq", "1000000"),
    Entry::new(Dimension::Radioactivity, "kilobecquerel", "kBq", "1000"),
    Entry::new(Dimension::Radioactivity, "becquerel", "Bq", "1"),
    Entry::new(Dimension::Radioactivity, "x-curie", "Ci", "37000000000"),
    Entry::new(Dimension::Radioactivity, "x-millicurie", "mCi", "37000000"),
];

#[rustfmt::skip]
pub(super) static DOSE: &[Entry] = &[
    Entry::new(Dimension::Dose, "sievert", "Sv", "1"),
    Entry::new(Dimension::Dose, "millisievert", "mSv", "0.001"),
    Entry::new(Dimension::Dose, "microsievert", "uSv", "0.000001"),
    Entry::new(Dimension::Dose, "nanosievert", "nSv", "0.000000001"),
    Entry::new(Dimension::Dose, "gray", "Gy", "1"),
    Entry::new(Dimension::Dose, "milligray", "mGy", "0.001"),
    Entry::new(Dimension::Dose, "x-rem", "REM", "0.01"),
    Entry::new(Dimension::Dose, "x-millirem", "mREM", "0.00001"),
];

#[rustfmt::skip]
pub(super) static EXPOSURE: &[Entry] = &[
    Entry::new(Dimension::Exposure, "x-roentgen", "Roe", "0.000258"),
    Entry::new(Dimension::Exposure, "x-milliroentgen", "mRoe", "0.000000258"),
];
