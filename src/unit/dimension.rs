//! What units measure, and which units can be converted to each other.

use serde::{Deserialize, Serialize};

/// Exponents of the base units, by which conversions are allowed and compounds named: metre, kilogram, second, ampere,
/// kelvin, mole, candela, radian, bit, pixel, and three that keep apart what has the same units: events, fuel, others.
pub(super) type Exponents = [i8; 13];

const fn exponents(list: &[(usize, i8)]) -> Exponents {
    let mut all = [0; 13];
    let mut i = 0;
    while i < list.len() {
        all[list[i].0] = list[i].1;
        i += 1;
    }
    all
}

/// Exponents as one number, which is compared at once.
const fn code(exponents: Exponents) -> u128 {
    let mut code = 0;
    let mut i = 0;
    while i < exponents.len() {
        code = code << 8 | exponents[i].cast_unsigned() as u128;
        i += 1;
    }
    code
}

const M: usize = 0;
const KG: usize = 1;
const S: usize = 2;
const A: usize = 3;
const K: usize = 4;
const MOL: usize = 5;
const CD: usize = 6;
const RAD: usize = 7;
const BIT: usize = 8;
const PIXEL: usize = 9;
const EVENT: usize = 10;
const FUEL: usize = 11;
const OTHER: usize = 12;

macro_rules! dimensions {
    ($($(#[doc = $doc:literal])+ $name:ident: $exponents:expr, $si:expr;)+) => {
        /// What a unit measures: CLDR's unit quantities (`unitQuantities` in its `units.xml`), and a few that it lacks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[non_exhaustive]
        pub enum Dimension {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Dimension {
            /// All of them.
            pub(super) const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The exponents of each.
            const CODES: &'static [u128] = &[$(code(exponents(&$exponents)),)+];

            /// The exponents of the base units.
            pub(super) const fn exponents(self) -> Exponents {
                match self { $(Self::$name => const { exponents(&$exponents) },)+ }
            }

            /// The identifiers of the coherent SI unit, numerator and denominator; empty where SI has none.
            pub(super) const fn si(self) -> (&'static str, &'static str) {
                match self { $(Self::$name => $si,)+ }
            }
        }
    };
}

dimensions! {
    /// Metres per square second.
    Acceleration: [(M, 1), (S, -2)], ("meter-per-square-second", "");
    /// Radians.
    Angle: [(RAD, 1)], ("radian", "");
    /// Square metres.
    Area: [(M, 2)], ("square-meter", "");
    /// Katals.
    CatalyticActivity: [(MOL, 1), (S, -1), (EVENT, 1)], ("katal", "");
    /// Moles per cubic metre.
    Concentration: [(MOL, 1), (M, -3)], ("mole", "cubic-meter");
    /// Moles per kilogram.
    ConcentrationMass: [(MOL, 1), (KG, -1)], ("mole", "kilogram");
    /// Volume of fuel for a distance, or distance for a volume.
    Consumption: [(M, 2), (FUEL, 1)], ("cubic-meter", "meter");
    /// Floating-point operations in a second. CLDR has no quantity for it.
    Computing: [(OTHER, 4)], ("", "");
    /// Amperes per square metre.
    CurrentDensity: [(A, 1), (M, -2)], ("ampere", "square-meter");
    /// Bits.
    Digital: [(BIT, 1)], ("bit", "");
    /// Seconds.
    Duration: [(S, 1)], ("second", "");
    /// Farads.
    ElectricCapacitance: [(A, 2), (S, 4), (KG, -1), (M, -2)], ("farad", "");
    /// Coulombs.
    ElectricCharge: [(A, 1), (S, 1)], ("coulomb", "");
    /// Siemens.
    ElectricConductance: [(A, 2), (S, 3), (KG, -1), (M, -2)], ("siemens", "");
    /// Amperes.
    ElectricCurrent: [(A, 1)], ("ampere", "");
    /// Henries.
    ElectricInductance: [(A, -2), (S, -2), (KG, 1), (M, 2)], ("henry", "");
    /// Ohms.
    ElectricResistance: [(A, -2), (S, -3), (KG, 1), (M, 2)], ("ohm", "");
    /// Joules.
    Energy: [(M, 2), (KG, 1), (S, -2)], ("joule", "");
    /// Coulombs per kilogram of air. CLDR has no quantity for it.
    Exposure: [(A, 1), (S, 1), (KG, -1)], ("coulomb", "kilogram");
    /// Newtons.
    Force: [(M, 1), (KG, 1), (S, -2)], ("newton", "");
    /// Standard containers. CLDR has no quantity for it.
    Freight: [(OTHER, 1)], ("", "");
    /// Hertz.
    Frequency: [(S, -1)], ("hertz", "");
    /// Pixels.
    Graphics: [(PIXEL, 1)], ("", "");
    /// Lux.
    Illuminance: [(CD, 1), (RAD, 2), (M, -2)], ("lux", "");
    /// Sieverts, grays.
    IonizingRadiation: [(M, 2), (S, -2)], ("sievert", "");
    /// Metres.
    Length: [(M, 1)], ("meter", "");
    /// Lumens.
    LuminousFlux: [(CD, 1), (RAD, 2)], ("lumen", "");
    /// Candelas.
    LuminousIntensity: [(CD, 1)], ("candela", "");
    /// Amperes per metre.
    MagneticFieldStrength: [(A, 1), (M, -1)], ("ampere", "meter");
    /// Webers.
    MagneticFlux: [(M, 2), (KG, 1), (S, -2), (A, -1)], ("weber", "");
    /// Teslas.
    MagneticInduction: [(KG, 1), (S, -2), (A, -1)], ("tesla", "");
    /// Kilograms.
    Mass: [(KG, 1)], ("kilogram", "");
    /// Kilograms per cubic metre.
    MassDensity: [(KG, 1), (M, -3)], ("kilogram", "cubic-meter");
    /// Parts of a whole: parts per million, karats.
    Portion: [], ("part", "");
    /// Watts.
    Power: [(M, 2), (KG, 1), (S, -3)], ("watt", "");
    /// Pascals.
    Pressure: [(M, -1), (KG, 1), (S, -2)], ("pascal", "");
    /// Pascals per metre: columns of mercury.
    PressurePerLength: [(M, -2), (KG, 1), (S, -2)], ("pascal", "meter");
    /// Becquerels.
    Radioactivity: [(S, -1), (EVENT, 1)], ("becquerel", "");
    /// Pixels per metre.
    Resolution: [(PIXEL, 1), (M, -1)], ("", "");
    /// Steradians.
    SolidAngle: [(RAD, 2)], ("steradian", "");
    /// Decibels: ratios, which have no SI unit. CLDR has no quantity for it.
    Sound: [(OTHER, 2)], ("", "");
    /// Cubic metres per kilogram.
    SpecificVolume: [(M, 3), (KG, -1)], ("cubic-meter", "kilogram");
    /// Metres per second.
    Speed: [(M, 1), (S, -1)], ("meter", "second");
    /// Moles.
    SubstanceAmount: [(MOL, 1)], ("mole", "");
    /// Kelvins.
    Temperature: [(K, 1)], ("kelvin", "");
    /// Newton metres. CLDR has the category and no quantity.
    Torque: [(M, 2), (KG, 1), (S, -2), (RAD, -1)], ("newton-meter", "");
    /// Ems.
    Typewidth: [(OTHER, 3)], ("", "");
    /// Volts.
    Voltage: [(M, 2), (KG, 1), (S, -3), (A, -1)], ("volt", "");
    /// Cubic metres.
    Volume: [(M, 3)], ("cubic-meter", "");
    /// Radians per metre.
    WaveNumber: [(RAD, 1), (M, -1)], ("radian", "meter");
}

impl Dimension {
    /// The exponents of one thing per another. Volume per length is fuel consumption here, not an area.
    pub(super) fn quotient(self, per: Self) -> Exponents {
        let mut all = self.exponents();
        for (a, b) in all.iter_mut().zip(per.exponents()) {
            *a -= b;
        }
        match (self, per) {
            (Self::Volume, Self::Length) => all[FUEL] += 1,
            (Self::Length, Self::Volume) => all[FUEL] -= 1,
            _ => {}
        }
        all
    }

    /// The dimension with these exponents. Consumption is told either way round.
    pub(super) fn of(exponents: Exponents) -> Option<Self> {
        let wanted = code(exponents);
        let place = Self::CODES.iter().position(|&known| known == wanted);
        place.and_then(|place| Self::ALL.get(place).copied()).or_else(|| {
            let inverse = exponents.map(|e| -e);
            (inverse == Self::Consumption.exponents()).then_some(Self::Consumption)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_dimensions_are_the_same() {
        for (i, a) in Dimension::ALL.iter().enumerate() {
            for b in &Dimension::ALL[i + 1..] {
                assert_ne!(a.exponents(), b.exponents(), "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn quotients_are_named() {
        let per = |a: Dimension, b| Dimension::of(a.quotient(b));
        assert_eq!(per(Dimension::Length, Dimension::Duration), Some(Dimension::Speed));
        assert_eq!(per(Dimension::Force, Dimension::Area), Some(Dimension::Pressure));
        assert_eq!(per(Dimension::Length, Dimension::Volume), Some(Dimension::Consumption));
        assert_eq!(per(Dimension::Volume, Dimension::Duration), None);
    }
}
