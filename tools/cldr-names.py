#!/usr/bin/env python3
"""Writes src/language/*/cldr.rs, the names that CLDR has for units and currencies in a language, and
tests/cldr/*.tsv, every way in which CLDR writes a unit or a currency, from the JSON that Unicode publishes on npm.

    tools/cldr-names.py           write the files
    tools/cldr-names.py --check   say whether the files are what this would write: exit status 1 where one is not

Needs Python 3.9, npm and its registry; `--check` without them says so and is no failure. A new CLDR: change VERSION,
run it, run the tests.

Only what the catalogue has is written: its identifiers are read from src/unit. A name is every plural form and every
case of CLDR's long form, in lower case. What stands in a language's own unit.rs goes before what stands here, so that a
name that is a common word too is made less sure there, or none.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "48.2.0"
SRC = Path(__file__).resolve().parent.parent / "src"

# A language, how its file calls it, and the locales whose names it has.
LANGUAGES = {
    "de": ("German", ["de", "de-AT", "de-CH"]),
    "en": ("English", ["en", "en-GB", "en-AU", "en-CA", "en-IN"]),
    "es": ("Spanish", ["es", "es-419", "es-MX", "es-US"]),
    "fr": ("French", ["fr", "fr-CA", "fr-CH"]),
    "it": ("Italian", ["it", "it-CH"]),
    "nl": ("Dutch", ["nl"]),
    "pt": ("Portuguese", ["pt", "pt-PT"]),
    "da": ("Danish", ["da"]),
    "nb": ("Norwegian", ["nb"]),
    "sv": ("Swedish", ["sv"]),
}

# Units whose names are common words after a number, or nothing that is measured in, or what something else reads.
LEFT_OUT = {
    "dot", "dram", "drop", "em", "gasoline-energy-density", "item", "karat", "light-speed", "milligram-ofglucose-per-deciliter",
    "night", "ofglucose", "ofhg", "part", "percent", "permille", "permyriad", "pinch", "point",
}
# The same in one language.
LEFT_OUT_IN = {
    # `20 Tassen`, `drei Faden`, `fünf Millionstel`, `die Stones`; capitals tell nothing of a Tesla.
    "de": {"cup", "dalton", "fathom", "gray", "henry", "part-per-1e6", "part-per-1e9", "siemens", "stone", "tesla", "weber"},
    # `5 bars`, `2 stones`, `10 chains`.
    "en": {"bar", "chain", "rod", "slug", "stone"},
}
# Units whose names are those of people and makers too: only in lower case, and with digits.
LOWER = {"dalton", "gray", "henry", "siemens", "tesla", "weber"}
# Units whose names count with digits only.
DIGITS = {"atmosphere", "bar", "bit", "chain", "cup", "grain", "mole", "newton", "rod", "second", "slug", "stone"}

# Codes of what nobody pays with: metals by the ounce, baskets, tests.
NO_MONEY = {"XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"}

# Powers of ten and of 1024, as CLDR's identifiers have them.
PREFIXES = {
    "10p": {-30: "quecto", -27: "ronto", -24: "yocto", -21: "zepto", -18: "atto", -15: "femto", -12: "pico", -9: "nano",
            -6: "micro", -3: "milli", -2: "centi", -1: "deci", 1: "deka", 2: "hecto", 3: "kilo", 6: "mega", 9: "giga",
            12: "tera", 15: "peta", 18: "exa", 21: "zetta", 24: "yotta", 27: "ronna", 30: "quetta"},
    "1024p": {1: "kibi", 2: "mebi", 3: "gibi", 4: "tebi", 5: "pebi", 6: "exbi", 7: "zebi", 8: "yobi"},
}

HEADER = """\
//! {name}: the names that CLDR {version} has for units and currencies: made by `tools/cldr-names.py`, not to be edited.
//!
//! From the npm packages `cldr-units-full` and `cldr-numbers-full` {version}, © 2004-2026 Unicode, Inc., under the Unicode
//! License v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

use crate::language::unit::Certainty::{certainties};
use crate::language::unit::UnitNames;

"""


def fetch(folder, package, wanted):
    """The JSON files of a package, by their path in it."""
    npm = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{VERSION}"]
    name = subprocess.run(npm, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1]
    files = {f"package/main/{locale}/{wanted}": locale for _, locales in LANGUAGES.values() for locale in locales}
    with tarfile.open(Path(folder) / name) as archive:
        return {files[m.name]: json.load(archive.extractfile(m)) for m in archive if m.name in files}


def catalogue():
    """The identifiers of units, and the codes of currencies."""
    units, codes = set(), set()
    table = (SRC / "unit/catalogue/table.rs").read_text(encoding="utf-8")
    units = set(re.findall(r'E::(?:new|bare)\("([a-z0-9-]+)"', table))
    known = table.partition("COMPOUNDS")[2]
    units |= {f"{over}-per-{below}" for over, below in re.findall(r'\("([a-z0-9-]+)", "([a-z0-9-]+)"\)', known)}
    codes = set(re.findall(r'entry\("([A-Z]+)"', (SRC / "unit/currency/table.rs").read_text(encoding="utf-8")))
    return units, codes


def plain(name):
    """A name as texts have it, or none where it is a symbol or says more than a name."""
    name = name.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'").replace("\u00ad", "")
    name = name.strip().lower()
    return name if len(name) > 2 and re.fullmatch(r"[^\W\d_][\w '.,&\[\]-]*(?<=[\w\]])", name) else None


def patterns(data, locale, units):
    """The patterns of each unit in each plural form and case."""
    for key, forms in data["main"][locale]["units"]["long"].items():
        id = key.partition("-")[2]
        if id in units:
            for form, pattern in forms.items():
                if "-count-" in form:
                    yield id, form, pattern


def unit_names(data, locale, units, tag):
    for id, _, pattern in patterns(data, locale, units):
        if id not in LEFT_OUT | LEFT_OUT_IN.get(tag, set()) and pattern.startswith("{0}"):
            yield id, plain(pattern.removeprefix("{0}"))


def currency_names(data, locale, codes):
    for code, names in data["main"][locale]["numbers"]["currencies"].items():
        if code in codes - NO_MONEY:
            for form, name in names.items():
                if form.startswith("displayName"):
                    yield code, plain(name)


def money_rows(locales, of_money, codes):
    """Lines of a language: the first locale that has it, code, a number of the form (none for a sign), text."""
    rows = {}
    for locale in locales:
        if locale in of_money:
            for code, forms in of_money[locale]["main"][locale]["numbers"]["currencies"].items():
                for form, text in forms.items():
                    # `(1990–1993)` tells a reader of a list which one is meant.
                    if code in codes - NO_MONEY and form.startswith(("displayName-", "symbol")) and "(" not in text:
                        number = "1" if "count-one" in form else "5" if "count" in form else ""
                        rows.setdefault((code, number, text), locale)
    return ["\t".join((locale, *row)) for row, locale in rows.items()]


def collect(pairs, words):
    """Identifiers with their names; a name that two have is the first one's."""
    rows = {}
    for id, name in pairs:
        if name and words.setdefault(name, id) == id:
            rows.setdefault(id, {})[name] = None
    return sorted((id, list(names)) for id, names in rows.items())


def row(head, names):
    lines = [f"    ({head}, &["]
    for name in names:
        word = f'"{name}", '
        if len(lines[-1]) + len(word) > 116:
            lines.append("        ")
        lines[-1] += word
    return "\n".join(line.rstrip() for line in lines).rstrip(",") + "]),\n"


def prefixes(data, locale):
    """What a language puts before a name, and the identifier of it."""
    for base, powers in PREFIXES.items():
        for power, id in powers.items():
            pattern = data["main"][locale]["units"]["long"].get(f"{base}{power}", {}).get("unitPrefixPattern", "")
            if pattern.endswith("{0}") and pattern[:-3].isalpha():
                yield pattern[:-3].lower(), id


def render(language, units, money, spelled):
    sure = {id: "Digits" if id in DIGITS | LOWER else "Sure" for id, _ in units}
    certainties = "{" + ", ".join(sorted(set(sure.values()))) + "}"
    out = HEADER.format(name=language, version=VERSION, certainties=certainties)
    out += "#[rustfmt::skip] // A table is read by lines.\npub(super) const PREFIXES: &[(&str, &str)] = &[\n"
    out += "".join(f'    ("{name}", "{id}"),\n' for name, id in spelled) + "];\n\n"
    out += "#[rustfmt::skip] // A table is read by lines.\npub(super) const UNITS: &[UnitNames] = &[\n"
    out += "".join(row(f'"{id}", {sure[id]}', names) for id, names in units if id not in LOWER)
    out += "];\n\n/// Those that are names of people and makers too.\n"
    out += "#[rustfmt::skip] // A table is read by lines.\npub(super) const LOWER: &[UnitNames] = &[\n"
    out += "".join(row(f'"{id}", {sure[id]}', names) for id, names in units if id in LOWER)
    out += "];\n\n#[rustfmt::skip] // A table is read by lines.\n"
    out += "pub(super) const CURRENCIES: &[(&str, &[&str])] = &[\n"
    out += "".join(row(f'"{code}"', names) for code, names in money)
    return out + "];\n"


def test_rows(locales, of_units, units):
    """Lines of a language: the first locale that has it, unit, a number of the form, pattern."""
    rows = {}
    for locale in locales:
        if locale in of_units:
            for id, form, pattern in patterns(of_units[locale], locale, units):
                if "{0}" in pattern:
                    rows.setdefault((id, "1" if "count-one" in form else "5", pattern), locale)
    return ["\t".join((locale, *row)) for row, locale in rows.items()]


TEST_HEADER = f"""\
# How CLDR {VERSION} writes each unit in each plural form and case: made by tools/cldr-names.py, not to be edited.
# From the npm package `cldr-units-full` {VERSION}, © 2004-2026 Unicode, Inc., under the Unicode License v3
# (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).
# locale, unit, a number of the form, pattern
"""
MONEY_HEADER = f"""\
# What CLDR {VERSION} calls each currency, and its signs: made by tools/cldr-names.py, not to be edited.
# From the npm package `cldr-numbers-full` {VERSION}, © 2004-2026 Unicode, Inc., under the Unicode License v3
# (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).
# locale, code, a number of the form (none for a sign), text
"""


def tables():
    units, codes = catalogue()
    with tempfile.TemporaryDirectory() as folder:
        of_units = fetch(folder, "cldr-units-full", "units.json")
        of_money = fetch(folder, "cldr-numbers-full", "currencies.json")
    tests, of_tests = TEST_HEADER, MONEY_HEADER
    for tag, (language, locales) in LANGUAGES.items():
        words = {}
        pairs = [pair for locale in locales if locale in of_units for pair in unit_names(of_units[locale], locale, units, tag)]
        named = collect(pairs, words)
        pairs = [pair for locale in locales if locale in of_money for pair in currency_names(of_money[locale], locale, codes)]
        spelled = dict.fromkeys(row for locale in locales if locale in of_units for row in prefixes(of_units[locale], locale))
        yield SRC / f"language/{tag}/cldr.rs", render(language, named, collect(pairs, words), spelled)
        of_tests += "".join(row + "\n" for row in money_rows(locales, of_money, codes))
        tests += "".join(row + "\n" for row in test_rows(locales, of_units, units))
    yield SRC.parent / "tests/cldr/names.tsv", tests
    yield SRC.parent / "tests/cldr/currencies.tsv", of_tests


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        made = dict(tables())
    except (OSError, subprocess.SubprocessError) as error:
        if check:
            print(f"the names of CLDR: not checked, for want of npm or its registry: {error}")
            return
        raise
    for path, text in made.items():
        if not check:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path} is not what tools/cldr-names.py makes of CLDR {VERSION}: run it")
    if check:
        print(f"the names of units and currencies are what CLDR {VERSION} has")


if __name__ == "__main__":
    main()
