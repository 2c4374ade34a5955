#!/usr/bin/env python3
"""Writes src/unit/currency/table.rs, the currencies and who uses them, and src/language/*/places.rs, what their countries
are called, from what is published on npm: ISO 4217's list one in `currency-codes`, CLDR's data in `cldr-core` and
`cldr-localenames-full`.

    tools/cldr-currencies.py           write the files
    tools/cldr-currencies.py --check   say whether the files are what this would write: exit status 1 where one is not

Needs Python 3.9, npm and its registry; `--check` without them says so and is no failure. A new CLDR or list: change the
versions, run it, run the tests.

A currency's decimals are ISO 4217's minor unit, else CLDR's. Withdrawn currencies are those below, which the news still
prints; CLDR has some two hundred more, of which most are of before the war or have codes that are words.
"""

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "48.2.0"
LIST_ONE = "2.2.0"
SRC = Path(__file__).resolve().parent.parent / "src"
TABLE = SRC / "unit/currency/table.rs"

WITHDRAWN = """
    ADP ANG ATS AZM BEF BGL BGN BYR CSD CSK CUC CYP DDM DEM ECS EEK ESP FIM FRF GHC GRD HRD HRK IEP ITL LTL LUF LVL MGF MRO
    MTL MXP MZM NLG PEI PLZ PTE ROL RUR SDD SIT SKK SLL STD SUR SVC TMM TRL UAK VEB VEF XEU YUM ZMK ZRN ZWD ZWL
""".split()
# Without an ISO 4217 code, under the tickers that everybody uses, and how many decimals they are counted in.
CRYPTO = {"ADA": 6, "BCH": 8, "BNB": 8, "BTC": 8, "DOGE": 8, "ETH": 18, "LTC": 8, "SHIB": 18, "SOL": 9, "USDC": 6,
          "USDT": 6, "XLM": 7, "XMR": 12, "XRP": 6}

# What a region uses where CLDR lists what is legal tender beside it first, and the code that people write for one.
NATIONAL = {"BT": "BTN", "HT": "HTG", "LS": "LSL", "NA": "NAD", "PA": "PAB", "PS": "ILS", "UK": "GBP"}
# Withdrawn ones whose subunits were too, and that CLDR says nothing of.
WHOLE = {"BEF": 0, "GRD": 0, "PTE": 0}

LANGUAGES = {
    "de": ("German", ["de", "de-AT", "de-CH"]),
    "en": ("English", ["en", "en-GB", "en-AU"]),
    "es": ("Spanish", ["es", "es-419"]),
    "fr": ("French", ["fr", "fr-CA"]),
    "it": ("Italian", ["it"]),
    "nl": ("Dutch", ["nl"]),
    "pt": ("Portuguese", ["pt", "pt-PT"]),
    "da": ("Danish", ["da"]),
    "nb": ("Norwegian", ["nb"]),
    "sv": ("Swedish", ["sv"]),
}

HEADER = """\
//! The currencies of ISO 4217 and of CLDR {version}, and who uses them: made by `tools/cldr-currencies.py`, not to be edited.
//!
//! From the npm packages `currency-codes` {list_one} (ISO 4217's list one of {published}) and `cldr-core` {version}, © 2004-2026
//! Unicode, Inc., under the Unicode License v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

/// A row of the table.
const fn entry(code: &'static str, digits: u32) -> super::Entry {{
    super::Entry {{ code, digits }}
}}

"""
PLACES = """\
//! {name}: the names that CLDR {version} has for countries: made by `tools/cldr-currencies.py`, not to be edited.
//!
//! From the npm package `cldr-localenames-full` {version}, © 2004-2026 Unicode, Inc., under the Unicode License v3
//! (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

/// Regions (ISO 3166) whose currency shares its name with others', and what they are called.
#[rustfmt::skip] // A table is read by lines.
pub(super) const PLACES: &[(&str, &[&str])] = &[
"""


def fetch(folder, package, version, names):
    """Files of a package, by their path in it."""
    npm = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{version}"]
    name = subprocess.run(npm, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1]
    with tarfile.open(Path(folder) / name) as archive:
        wanted = {f"package/{name}": name for name in names}
        return {wanted[m.name]: archive.extractfile(m).read().decode() for m in archive if m.name in wanted}


def wrapped(cells):
    lines = ["   "]
    for cell in cells:
        if len(lines[-1]) + len(cell) > 114:
            lines.append("   ")
        lines[-1] += f" {cell},"
    return "\n".join(lines) + "\n];\n\n"


def render(data, iso, published):
    digits = {code: int(row["_digits"]) for code, row in data["fractions"].items()}
    digits |= WHOLE
    codes = {code: digits.get(code, 2) for code in WITHDRAWN}
    codes |= iso | CRYPTO
    now, ever = {}, {}
    for region, rows in data["region"].items():
        tender = [(code, row) for row in rows for code, row in row.items() if row.get("_tender") != "false"]
        tender.sort(key=lambda row: row[1].get("_from", ""), reverse=True)
        current = [code for code, row in tender if "_to" not in row]
        codes |= {code: digits.get(code, 2) for code in current if code not in codes}
        ever[region] = [code for code, _ in tender]
        if current and len(region) == 2:
            now[region] = current[0]
    now |= NATIONAL
    out = HEADER.format(version=VERSION, list_one=LIST_ONE, published=published)
    out += "/// Codes and how many decimals the currency has, sorted by code.\n#[rustfmt::skip] // A table is read by lines.\n"
    out += "pub(super) static CURRENCIES: &[super::Entry] = &[\n"
    out += wrapped(f'entry("{code}", {codes[code]})' for code in sorted(codes))
    out += "/// Regions (ISO 3166) and the currency in use there, sorted by region.\n#[rustfmt::skip] // A table is read by lines.\n"
    out += "pub(super) static REGIONS: &[(&str, &str)] = &[\n"
    out += wrapped(f'("{region}", "{now[region]}")' for region in sorted(now))
    out += "/// Regions and every currency of the table that has been in use there, the newest first, sorted by region.\n"
    out += "#[rustfmt::skip] // A table is read by lines.\npub(super) static TENDERS: &[(&str, &[&str])] = &[\n"
    rows = {region: list(dict.fromkeys(code for code in ever[region] if code in codes)) for region in sorted(ever)}
    listed = lambda row: ", ".join(f'"{code}"' for code in row)
    out += wrapped(f'("{region}", &[{listed(row)}])' for region, row in rows.items() if row)
    return out.rstrip("\n") + "\n", rows


def places(names, rows):
    """Names of regions, in lower case."""
    found = {}
    for territories in names:
        for key, name in territories.items():
            region = key.partition("-")[0]
            if region not in rows or "-alt-short" in key and len(name) < 4:
                continue
            # `Myanmar (Burma)`, `Hong Kong SAR China`.
            for part in re.split(r" ?[()]", name):
                part = re.sub(r",? ?(?:SAR|R\.A\.E\.|RAE|R\.A\.S\.)\b.*|^(?:SAR|RAE|R\.A\.E\.) |-?Sonderverwaltungs.*", "", part)
                part = part.replace("\u2019", "'").replace("\u00a0", " ").strip().lower()
                if len(part) > 2 and re.fullmatch(r"[^\W\d_][\w '.&-]*", part):
                    found.setdefault(region, {})[part] = None
    return found


def tables():
    with tempfile.TemporaryDirectory() as folder:
        xml = fetch(folder, "currency-codes", LIST_ONE, ["iso-4217-list-one.xml"])["iso-4217-list-one.xml"]
        core = fetch(folder, "cldr-core", VERSION, ["supplemental/currencyData.json"])
        locales = [locale for _, locales in LANGUAGES.values() for locale in locales]
        names = fetch(folder, "cldr-localenames-full", VERSION, [f"main/{locale}/territories.json" for locale in locales])
    data = json.loads(core["supplemental/currencyData.json"])["supplemental"]["currencyData"]
    published = re.search(r'Pblshd="([0-9-]+)"', xml)[1]
    units = re.findall(r"<Ccy>([A-Z]{3})</Ccy>\s*<CcyNbr>\d*</CcyNbr>\s*<CcyMnrUnts>([^<]*)<", xml)
    table, rows = render(data, {code: int(unit) if unit.isdigit() else 0 for code, unit in units}, published)
    yield TABLE, table
    for tag, (language, locales) in LANGUAGES.items():
        files = [(locale, names.get(f"main/{locale}/territories.json")) for locale in locales]
        found = places([json.loads(text)["main"][locale]["localeDisplayNames"]["territories"]
                        for locale, text in files if text], rows)
        out = PLACES.format(name=language, version=VERSION)
        taken = set()
        for region in sorted(found):
            listed = [name for name in found[region] if not (name in taken or taken.add(name))]
            if listed:
                out += f'    ("{region}", &[' + ", ".join(f'"{name}"' for name in listed) + "]),\n"
        yield SRC / f"language/{tag}/places.rs", out + "];\n"


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        made = dict(tables())
    except (OSError, subprocess.SubprocessError) as error:
        if check:
            print(f"currencies: not checked, for want of npm or its registry: {error}")
            return
        raise
    for path, text in made.items():
        if not check:
            path.write_text(text, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != text:
            sys.exit(f"{path} is not what tools/cldr-currencies.py makes of CLDR {VERSION}: run it")
    if check:
        print(f"currencies and their countries are what ISO 4217 and CLDR {VERSION} have")


if __name__ == "__main__":
    main()
