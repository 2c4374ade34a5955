//! The catalogue of units. Identifiers are CLDR 48's (`common/validity/unit.xml`, and prefixed, squared and cubed forms by
//! the rules of UTS #35 part 6); what CLDR lacks has the prefix `x-`. Factors are those of CLDR's `units.xml` and, where it rounds
//! or has none, of those who define the unit (`tools/units.tsv` says who). Codes are UCUM 2.1's; an empty one says that UCUM has
//! none for exactly this unit.

mod counted;
mod table;

use std::hash::{Hash, Hasher};

use rust_decimal::Decimal;

use super::Dimension;
use super::ratio::Factor;
pub(in crate::unit) use table::COMPOUNDS;

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
    /// A row, its factor a quotient times a power of ten.
    const fn new(
        id: &'static str,
        dimension: Dimension,
        ucum: &'static str,
        top: u128,
        bottom: u128,
        exponent: i32,
    ) -> Self {
        Self { factor: Some(Factor { top, bottom, exponent }), ..Self::bare(id, dimension, ucum) }
    }

    /// A row without a factor.
    const fn bare(id: &'static str, dimension: Dimension, ucum: &'static str) -> Self {
        Self { id, ucum, dimension: Some(dimension), factor: None, offset: Decimal::ZERO }
    }

    /// Something that is counted and occurs only as a denominator.
    const fn counted(id: &'static str, ucum: &'static str) -> Self {
        Self { id, ucum, dimension: None, factor: Some(Factor::ONE), offset: Decimal::ZERO }
    }

    /// Where a scale's zero lies, in its own unit, above absolute zero: `digits` with so many decimals.
    const fn offset(self, digits: u32, decimals: u32) -> Self {
        Self { offset: Decimal::from_parts(digits, 0, 0, false, decimals), ..self }
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Entry {}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// All units.
pub(super) fn all() -> impl Iterator<Item = &'static Entry> {
    table::UNITS.iter().chain(counted::COUNTED)
}

/// An identifier without `x-`, by which the tables are sorted.
pub(super) fn plain(id: &str) -> &str {
    id.strip_prefix("x-").unwrap_or(id)
}

/// The unit with an identifier; whether it has the prefix `x-` makes no difference.
pub(super) fn find(id: &str) -> Option<&'static Entry> {
    let row = |table: &'static [Entry]| {
        table.binary_search_by_key(&plain(id), |entry| plain(entry.id)).ok().and_then(|at| table.get(at))
    };
    row(table::UNITS).or_else(|| row(counted::COUNTED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted() {
        for table in [table::UNITS, counted::COUNTED] {
            assert!(table.is_sorted_by(|a, b| plain(a.id) < plain(b.id)));
        }
        assert!(COMPOUNDS.is_sorted());
    }
}
