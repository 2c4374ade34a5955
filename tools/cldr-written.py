#!/usr/bin/env python3
"""Writes src/language/*/written.rs, the names of units and currencies that a number is written with in a language, from the
JSON that Unicode publishes on npm.

    tools/cldr-written.py           write the files
    tools/cldr-written.py --check   say whether the files are what this would write: exit status 1 where one is not

Needs Python 3.9, npm and its registry; `--check` without them says so and is no failure. CLDR's version is that of
tools/cldr-marks.py. The names that are read are another table (tools/cldr-names.py): it has every form of every region,
in lower case, and does not tell one from many.
"""

import importlib.util
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
SRC = ROOT.parent / "src/language"

sys.dont_write_bytecode = True
spec = importlib.util.spec_from_file_location("cldr_marks", ROOT / "cldr-marks.py")
marks = importlib.util.module_from_spec(spec)
spec.loader.exec_module(marks)

# A language, how its file calls it, and the locale whose names other regions have.
LANGUAGES = {
    "en": ("English", "en-GB"),
    "de": ("German", None),
    "fr": ("French", None),
    "es": ("Spanish", None),
    "it": ("Italian", None),
    "pt": ("Portuguese", "pt-PT"),
    "nl": ("Dutch", None),
    "da": ("Danish", None),
    "nb": ("Norwegian", None),
    "sv": ("Swedish", None),
}
# What counts nothing: a name that other names are made with.
LEFT_OUT = {"per", "times", "power2", "power3", "coordinateUnit"}

HEADER = """\
//! {name}: the names of units and currencies that numbers are written with, by CLDR {version}: made by
//! `tools/cldr-written.py`, not to be edited.
//!
//! From the npm packages `cldr-units-full` and `cldr-numbers-full` {version}, © 2004-2026 Unicode, Inc., under the Unicode
//! License v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

use crate::language::style::{{MoneyName, UnitName}};

"""


def fetch(folder, package, wanted):
    """The JSON files of a package, by the locale that they are of."""
    npm = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{marks.VERSION}"]
    name = subprocess.run(npm, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1]
    locales = set(LANGUAGES) | {other for _, other in LANGUAGES.values() if other}
    files = {f"package/main/{locale}/{wanted}": locale for locale in locales}
    with tarfile.open(Path(folder) / name) as archive:
        return {files[m.name]: json.load(archive.extractfile(m)) for m in archive if m.name in files}


def spaced(text):
    """With plain blanks, and without the hyphens that stand only where a line ends."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u00ad", "").strip()


def units(data, locale):
    """Identifiers with the name of one, the name of more, and what makes a rate per one."""
    rows = {}
    for key, patterns in data["main"][locale]["units"]["long"].items():
        if key in LEFT_OUT or re.fullmatch(r"10(24)?p-?\d+", key):
            continue
        names = []
        for count in ("one", "other"):
            pattern = spaced(patterns.get(f"unitPattern-count-{count}") or patterns.get("unitPattern-count-other", ""))
            names.append(spaced(pattern.removeprefix("{0}")) if pattern.startswith("{0} ") else "")
        per = spaced(patterns.get("perUnitPattern", ""))
        names.append(spaced(per.removeprefix("{0}")) if per.startswith("{0} ") else "")
        if names[0] and names[1]:
            rows[key.partition("-")[2]] = tuple(names)
    return rows


def currencies(data, locale):
    rows = {}
    for code, names in data["main"][locale]["numbers"]["currencies"].items():
        other = names.get("displayName-count-other")
        if other:
            row = (names.get("displayName-count-one", other), other)
            # Portuguese has some with a capital.
            if locale.startswith("pt"):
                row = tuple(name[0].lower() + name[1:] for name in row)
            rows[code] = tuple(spaced(name) for name in row)
    return rows


def quoted(text):
    return '"' + text + '"'


def table(name, kind, rows):
    out = f"#[rustfmt::skip] // A table is read by lines.\npub(super) const {name}: &[{kind}] = &[\n"
    for key, names in sorted(rows.items()):
        out += f"    ({', '.join(map(quoted, (key, *names)))}),\n"
    return out + "];\n"


def others(rows, of):
    return {key: names for key, names in rows.items() if of.get(key) != names}


def tables():
    with tempfile.TemporaryDirectory() as folder:
        of_units = fetch(folder, "cldr-units-full", "units.json")
        of_money = fetch(folder, "cldr-numbers-full", "currencies.json")
    for tag, (language, other) in LANGUAGES.items():
        named, money = units(of_units[tag], tag), currencies(of_money[tag], tag)
        out = HEADER.format(name=language, version=marks.VERSION)
        out += table("UNITS", "UnitName", named) + "\n" + table("CURRENCIES", "MoneyName", money)
        if other:
            out += "\n/// What other regions have, where it is something else.\n"
            out += table("UNITS_ELSEWHERE", "UnitName", others(units(of_units[other], other), named)) + "\n"
            out += table("CURRENCIES_ELSEWHERE", "MoneyName", others(currencies(of_money[other], other), money))
        yield SRC / tag / "written.rs", out


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        made = dict(tables())
    except (OSError, subprocess.SubprocessError) as error:
        if check:
            print(f"the names that are written: not checked, for want of npm or its registry: {error}")
            return
        raise
    for path, text in made.items():
        if not check:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path} is not what tools/cldr-written.py makes of CLDR {marks.VERSION}: run it")
    if check:
        print(f"the names that are written are those of CLDR {marks.VERSION}")


if __name__ == "__main__":
    main()
