#!/usr/bin/env python3
"""Writes src/unit/catalogue/table.rs, every unit with its exact factor, from the JSON that Unicode publishes on npm and
from tools/units.tsv, which has what CLDR lacks.

    tools/cldr-units.py           write the file
    tools/cldr-units.py --check   say whether the file is what this would write: exit status 1 where it is not

Needs Python 3.9, npm and its registry; `--check` without them says so and is no failure. A new CLDR: change VERSION,
run it, run the tests.

Units are those of CLDR's `units.json` (supplemental), the prefixed forms of those that it calls prefixable, squares and
cubes of lengths, and the rows of units.tsv, which go before all of them. Factors are quotients of integers. Where CLDR
has no coherent SI unit as its base, it is made one: an angle is told in radians (by 28 digits of pi, CLDR has 16), an
amount of substance in moles, a year is 365.2425 days, a night a day, which CLDR does not convert.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from fractions import Fraction
from pathlib import Path

VERSION = "48.2.0"
ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "src/unit/catalogue/table.rs"
EXTRA = ROOT / "tools/units.tsv"

PI = Fraction("3.141592653589793238462643383")
# CLDR's quantity, what its base unit is of the unit that src/unit/dimension.rs has for the quantity, and how that calls it.
BASES = {
    "angle": (2 * PI, "angle"),
    "frequency": (1, "frequency"),
    "night-duration": (86400, "duration"),
    "solid-angle": (4 * PI * PI, "solid-angle"),
    "substance-amount": ("mole", "substance-amount"),
    "catalytic-activity": ("mole", "catalytic-activity"),
    "concentration-mass": ("mole", "concentration-mass"),
    "year-duration": (Fraction("31556952"), "duration"),
}
# What is counted stands in src/unit/catalogue/counted.rs.
COUNTED = {"item"}
# Lengths with squares and cubes, beside metres with any prefix.
POWERS = {"inch": "in", "foot": "ft", "yard": "yd", "mile": "mi"}
# Prefixes that UCUM 2.1 has, by CLDR's names of them.
UCUM = {
    "yotta": "Y", "zetta": "Z", "exa": "E", "peta": "P", "tera": "T", "giga": "G", "mega": "M", "kilo": "k", "hecto": "h",
    "deka": "da", "deci": "d", "centi": "c", "milli": "m", "micro": "u", "nano": "n", "pico": "p", "femto": "f",
    "atto": "a", "zepto": "z", "yocto": "y", "kibi": "Ki", "mebi": "Mi", "gibi": "Gi", "tebi": "Ti",
}
# Units of which UCUM has codes that take prefixes.
METRIC = {
    "ampere", "ampere-hour", "bar", "becquerel", "bit", "byte", "calorie", "calorie-it", "candela", "coulomb", "dalton",
    "electronvolt", "farad", "gram", "gray", "henry", "hertz", "joule", "katal", "kelvin", "liter", "lumen", "lux", "meter",
    "mole", "newton", "newton-meter", "ohm", "parsec", "pascal", "second", "siemens", "sievert", "tesla", "tonne", "volt",
    "watt", "watt-hour", "weber",
}

HEADER = """\
//! The units of CLDR {version} and what it lacks: made by `tools/cldr-units.py`, not to be edited.
//!
//! From the npm packages `cldr-core` and `cldr-units-full` {version}, © 2004-2026 Unicode, Inc., under the Unicode License v3
//! (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>), and from `tools/units.tsv`.

use super::Entry;
use super::Entry as E;
use crate::unit::Dimension::*;

/// Sorted by the identifier without `x-`: identifier, what it measures, UCUM code, and the factor to the coherent SI
/// unit as numerator, denominator and power of ten.
#[rustfmt::skip] // A table is read by lines.
pub(super) static UNITS: &[Entry] = &[
"""


def fetch(folder, package, names):
    """The JSON files of a package, by their path in it."""
    npm = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{VERSION}"]
    name = subprocess.run(npm, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1]
    with tarfile.open(Path(folder) / name) as archive:
        wanted = [m for m in archive if m.name in {f"package/{name}" for name in names}]
        return [json.load(archive.extractfile(m)) for m in sorted(wanted, key=lambda m: m.name)]


def evaluate(text, names):
    """A product of numbers and names; what follows a `/` up to the next one is below the line."""
    sides = text.replace(" ", "").split("/")
    value = Fraction(1)
    for i, side in enumerate(sides):
        for part in side.split("*"):
            factor = names[part] if part in names else Fraction(part)
            value = value * factor if i == 0 else value / factor
    return value


class Constants(dict):
    """CLDR's constants, which refer to each other in any order."""

    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def __contains__(self, name):
        return name in self.rows

    def __missing__(self, name):
        self[name] = evaluate(self.rows[name], self)
        return self[name]


class Unit:
    def __init__(self, quantity, factor, ucum="", offset=None):
        self.quantity, self.factor, self.ucum, self.offset = quantity, factor, ucum, offset


def plain(id):
    return id.removeprefix("x-")


def extra_rows():
    for line in EXTRA.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield (line.split("\t") + [""] * 5)[:6]


def catalogue(core):
    rows = {name: row["_value"] for name, row in core["unitConstants"].items()}
    constants = Constants(rows)
    quantities = {base: row["_quantity"] for base, row in core["unitQuantities"].items()}
    prefixes = {name: Fraction(10) ** int(row["_power10"]) if "_power10" in row else Fraction(2) ** int(row["_power2"])
                for name, row in core["unitPrefixes"].items()}
    decimal = [name for name, row in core["unitPrefixes"].items() if "_power10" in row]
    binary = [name for name in prefixes if name not in decimal]
    units, prefixable = {}, {}
    for id, row in core["convertUnits"].items():
        if id in COUNTED:
            continue
        quantity = quantities[row["_baseUnit"]]
        base, called = BASES.get(quantity, (1, quantity))
        base = 1 / constants["item_per_mole"] if base == "mole" else base
        # Beaufort has no factor but a table.
        factor = None if "_special" in row else evaluate(row.get("_factor", "1"), constants) * base
        offset = evaluate(row["_offset"], constants) / factor if "_offset" in row else None
        units[id] = Unit(called, factor, offset=offset)
        if "prefixable" in row["_systems"]:
            prefixable[id] = [*decimal, *binary] if id in ("bit", "byte") else decimal
    names = {name: constants[name] for name in rows}
    names.update({id: unit.factor for id, unit in units.items() if unit.factor})
    for id, quantity, factor, ucum, si, _ in extra_rows():
        if quantity:
            value = evaluate(factor, names) if factor else None
            units[id] = Unit(quantity, value, ucum)
            if value:
                names[id] = names[plain(id)] = value
        else:
            units[id].ucum = ucum
        if si:
            prefixable[id] = decimal if si == "*" else si.split()
    for id, list in prefixable.items():
        for prefix in list:
            unit = units[id]
            code = UCUM[prefix] + unit.ucum if id in METRIC and prefix in UCUM and unit.ucum else ""
            x = "x-" if id.startswith("x-") or (id, prefix) == ("newton-meter", "kilo") else ""
            # A row of its own goes before a prefixed form: the kilogram.
            units.setdefault(f"{x}{prefix}{plain(id)}", Unit(unit.quantity, unit.factor * prefixes[prefix], code))
    lengths = {"meter": "m", **{f"{prefix}meter": UCUM[prefix] + "m" if prefix in UCUM else "" for prefix in decimal}}
    for power, name, exponent in ((2, "square", "2"), (3, "cubic", "3")):
        for id in [*lengths, *POWERS]:
            code = lengths.get(id, "") and lengths[id] + exponent
            if id in POWERS:
                code = f"[{'s' if power == 2 else 'c'}{POWERS[id]}_i]" if id != "mile" else f"[mi_i]{exponent}"
                code = "" if code == "[mi_i]3" else code
            units[f"{name}-{id}"] = Unit({2: "area", 3: "volume"}[power], units[id].factor ** power, code)
    return units


def tens(number):
    """A positive integer without its factors of ten, and how many."""
    power = 0
    while number % 10 == 0:
        number, power = number // 10, power + 1
    return number, power


def scaled(value):
    """A fraction as numerator, denominator and power of ten, the denominator without factors of two and five."""
    top, bottom, power = value.numerator, value.denominator, 0
    while bottom % 10 == 0:
        bottom, power = bottom // 10, power - 1
    for prime, other in ((2, 5), (5, 2)):
        while bottom % prime == 0:
            bottom, top, power = bottom // prime, top * other, power - 1
    top, more = tens(top)
    bottom, less = tens(bottom)
    assert max(top, bottom) < 2**127
    return top, bottom, power + more - less


def variant(quantity):
    return "".join(word.capitalize() for word in quantity.split("-"))


def render(units, compounds):
    out = HEADER.format(version=VERSION)
    line = "   "
    for id in sorted(units, key=plain):
        unit = units[id]
        head = f'"{id}", {variant(unit.quantity)}, "{unit.ucum}"'
        if unit.factor is None:
            cell = f"E::bare({head}),"
        else:
            top, bottom, power = scaled(unit.factor)
            cell = f"E::new({head}, {top}, {bottom}, {power})"
            if unit.offset is not None:
                offset, one, power = scaled(unit.offset)
                assert one == 1 and power <= 0
                cell += f".offset({offset}, {-power})"
            cell += ","
        if len(line) + len(cell) > 115 and line.strip():
            out += line + "\n"
            line = "   "
        line += " " + cell
    out += line + "\n];\n\n"
    out += "/// The compounds that CLDR's data name, as numerator and denominator; all others are written with `x-`.\n"
    out += "#[rustfmt::skip] // A table is read by lines.\n"
    out += "pub(in crate::unit) static COMPOUNDS: &[(&str, &str)] = &[\n"
    out += "".join(f'    ("{over}", "{per}"),\n' for over, per in sorted(compounds))
    return out + "];\n"


def table():
    with tempfile.TemporaryDirectory() as folder:
        (core,) = fetch(folder, "cldr-core", ["supplemental/units.json"])
        (english,) = fetch(folder, "cldr-units-full", ["main/en/units.json"])
    core = core["supplemental"]
    units = catalogue(core)
    named = {key.partition("-")[2] for key in english["main"]["en"]["units"]["long"] if re.match(r"[a-z]+-[a-z0-9]", key)}
    missing, compounds = set(), set()
    for id in sorted(named | set(core["unitQuantities"])):
        over, joiner, per = id.partition("-per-")
        if id in units or id in COUNTED:
            continue
        if joiner and over in units and per in units:
            compounds.add((over, per))
        elif id in named:
            missing.add(id)
    assert not missing, missing
    assert len({plain(id) for id in units}) == len(units)
    return render(units, compounds)


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        made = table()
    except (OSError, subprocess.SubprocessError) as error:
        if check:
            print(f"{OUT.name}: not checked, for want of npm or its registry: {error}")
            return
        raise
    if not check:
        OUT.write_text(made, encoding="utf-8")
    elif OUT.read_text(encoding="utf-8") != made:
        sys.exit(f"{OUT.name} is not what tools/cldr-units.py makes of CLDR {VERSION} and {EXTRA.name}: run it")
    else:
        print(f"{OUT.name} is what CLDR {VERSION} and {EXTRA.name} have")


if __name__ == "__main__":
    main()
