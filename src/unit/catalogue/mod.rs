//! The catalogue of units. Identifiers are CLDR 48's (`common/validity/unit.xml`, and prefixed, squared and cubed forms by
//! the rules of UTS #35 part 6); what CLDR lacks has the prefix `x-`. Factors are those of CLDR's `units.xml` and, where it rounds
//! or has none, of the SI Brochure (9th edition), NIST SP 811 appendix B and IAU resolutions 2012 B2 and 2015 B2. Codes are
//! UCUM 2.1's; an empty one says that UCUM has none for exactly this unit.

mod counted;
mod data;
mod energy;
mod matter;
mod motion;
mod space;

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::LazyLock;

use rust_decimal::Decimal;

use super::Dimension;
use super::ratio::Factor;

/// One unit of the catalogue.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: &'static str,
    pub(super) ucum: &'static str,
    /// `None` for what is only counted.
    pub(super) dimension: Option<Dimension>,
    /// How many of the coherent SI unit it is; `None` where no factor is defined.
    pub(super) factor: Option<Factor>,
    /// What is added to a value before the factor is applied.
    pub(super) offset: Decimal,
}

impl Entry {
    /// A row. The factor is written as a decimal or as the quotient of two; empty where there is none.
    const fn new(dimension: Dimension, id: &'static str, ucum: &'static str, factor: &'static str) -> Self {
        let factor = if factor.is_empty() { None } else { Some(Factor::parse(factor)) };
        Self { id, ucum, dimension: Some(dimension), factor, offset: Decimal::ZERO }
    }

    /// Something that is counted and occurs only as a denominator.
    const fn counted(id: &'static str, ucum: &'static str) -> Self {
        Self { id, ucum, dimension: None, factor: Some(Factor::parse("1")), offset: Decimal::ZERO }
    }

    /// Where a scale's zero lies, in its own unit, above absolute zero.
    const fn offset(self, offset: &'static str) -> Self {
        let Factor { top, exponent, .. } = Factor::parse(offset);
        debug_assert!(top < 1 << 32 && exponent <= 0);
        Self { offset: Decimal::from_parts(top as u32, 0, 0, false, exponent.unsigned_abs()), ..self }
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

static TABLES: &[&[Entry]] = &[
    space::LENGTH,
    space::AREA,
    space::VOLUME,
    space::ANGLE,
    space::SOLID_ANGLE,
    matter::MASS,
    matter::SUBSTANCE,
    matter::PORTION,
    matter::CATALYTIC,
    matter::TEMPERATURE,
    motion::DURATION,
    motion::SPEED,
    motion::ACCELERATION,
    motion::FREQUENCY,
    motion::FORCE,
    motion::TORQUE,
    motion::PRESSURE,
    energy::ENERGY,
    energy::POWER,
    energy::CURRENT,
    energy::VOLTAGE,
    energy::CHARGE,
    energy::RESISTANCE,
    energy::CONDUCTANCE,
    energy::CAPACITANCE,
    energy::INDUCTANCE,
    energy::FLUX,
    energy::INDUCTION,
    energy::LUMINOUS_INTENSITY,
    energy::LUMINOUS_FLUX,
    energy::ILLUMINANCE,
    energy::RADIOACTIVITY,
    energy::DOSE,
    energy::EXPOSURE,
    data::DIGITAL,
    data::GRAPHICS,
    data::TYPEWIDTH,
    data::SOUND,
    data::FREIGHT,
    counted::COUNTED,
];

/// All units.
pub(super) fn all() -> impl Iterator<Item = &'static Entry> {
    TABLES.iter().copied().flatten()
}

/// The units by their identifiers without `x-`.
static BY_ID: LazyLock<HashMap<&'static str, &'static Entry>> =
    LazyLock::new(|| all().map(|entry| (plain(entry.id), entry)).collect());

fn plain(id: &str) -> &str {
    id.strip_prefix("x-").unwrap_or(id)
}

/// The unit with an identifier; whether it has the prefix `x-` makes no difference.
pub(super) fn find(id: &str) -> Option<&'static Entry> {
    BY_ID.get(plain(id)).copied()
}

/// The compounds that CLDR's data name, as numerator and denominator; all others are written with `x-`.
pub(super) static KNOWN_COMPOUNDS: &[(&str, &str)] = &[
    ("ampere", "meter"),
    ("ampere", "square-meter"),
    ("candela", "square-meter"),
    ("cubic-meter", "kilogram"),
    ("cubic-meter", "meter"),
    ("dot", "centimeter"),
    ("dot", "inch"),
    ("kilogram", "cubic-meter"),
    ("kilometer", "hour"),
    ("kilowatt-hour", "100-kilometer"),
    ("liter", "100-kilometer"),
    ("liter", "kilometer"),
    ("meter", "second"),
    ("mile", "gallon"),
    ("mile", "gallon-imperial"),
    ("mile", "hour"),
    ("millimole", "liter"),
    ("pixel", "centimeter"),
    ("pixel", "inch"),
    ("pixel", "meter"),
    ("pound-force", "square-inch"),
];
