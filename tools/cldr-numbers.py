#!/usr/bin/env python3
"""Writes src/language/cldr_numbers.rs, how every CLDR locale writes numbers, and tests/locales.txt, the tags that are
tested, from the JSON that Unicode publishes on npm.

    tools/cldr-numbers.py           write the files
    tools/cldr-numbers.py --check   say whether the files are what this would write: exit status 1 where one is not

Needs Python 3.9, npm and its registry; `--check` without them says so and is no failure. CLDR's version is that of
tools/cldr-marks.py, and so is the way in which locales that differ in nothing from a shorter tag are left out.
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
OUT = ROOT.parent / "src/language/cldr_numbers.rs"
TAGS = ROOT.parent / "tests/locales.txt"

spec = importlib.util.spec_from_file_location("cldr_marks", ROOT / "cldr-marks.py")
sys.dont_write_bytecode = True
marks = importlib.util.module_from_spec(spec)
spec.loader.exec_module(marks)

HEADER = """\
//! How every locale of CLDR {version} writes numbers: made by `tools/cldr-numbers.py`, not to be edited.
//!
//! From the npm packages `cldr-numbers-full` and `cldr-core` {version}, © 2004-2026 Unicode, Inc., under the Unicode License
//! v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

use super::figures::NumberFormat;

const fn row(signs: [&'static str; 5], sizes: [u8; 3], percent: [&'static str; 2]) -> NumberFormat {{
    let [system, decimal, group, minus, plus] = signs;
    let [primary, secondary, least] = sizes;
    NumberFormat {{ system, decimal, group, minus, plus, primary, secondary, least, percent }}
}}

"""


def fetch(folder, package, wanted):
    """The JSON files of a package whose names end so, by their path in it."""
    npm = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{marks.VERSION}"]
    name = subprocess.run(npm, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1]
    with tarfile.open(Path(folder) / name) as archive:
        return {
            m.name.removeprefix("package/"): json.load(archive.extractfile(m)) for m in archive if m.name.endswith(wanted)
        }


def percent_patterns(pattern, minus, sign):
    """The pattern with its sign, `{}` for the digits, positive and negative."""
    positive, _, negative = pattern.partition(";")
    fill = lambda text: re.sub(r"[#0,.]+", "{}", text).replace("-", minus).replace("%", sign)
    return fill(positive), fill(negative or "-" + positive)


def format_of(numbers, system):
    signs = numbers[f"symbols-numberSystem-{system}"]
    pattern = numbers[f"decimalFormats-numberSystem-{system}"]["standard"]
    groups = pattern.partition(".")[0].split(",")
    assert re.fullmatch(r"#(,#+)*,#*0", pattern.partition(".")[0]), pattern
    primary = len(groups[-1])
    secondary = len(groups[-2]) if len(groups) > 2 else primary
    least = int(numbers["minimumGroupingDigits"])
    percent = numbers[f"percentFormats-numberSystem-{system}"]["standard"]
    minus = signs["minusSign"]
    row = (system, signs["decimal"], signs["group"], minus, signs["plusSign"])
    return row, (primary, secondary, least), percent_patterns(percent, minus, signs["percentSign"])


def chain(tag):
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


def table():
    with tempfile.TemporaryDirectory() as folder:
        files = fetch(folder, "cldr-numbers-full", "numbers.json")
        core = marks.fetch(folder, "cldr-core", ("parentLocales.json", "likelySubtags.json", "aliases.json", "numberingSystems.json"))
    defaults, others = {}, {}
    for path, data in files.items():
        locale = path.split("/")[1]
        numbers = data["main"][locale]["numbers"]
        default = numbers["defaultNumberingSystem"]
        for key in numbers:
            if key.startswith("symbols-numberSystem-"):
                system = key.rpartition("-")[2]
                if system == default:
                    defaults[locale] = format_of(numbers, system)
                else:
                    others.setdefault(system, {})[locale] = format_of(numbers, system)
    rows = {}
    for row, tags in marks.grouped(marks.kept(defaults, core)):
        rows.setdefault(row, []).extend(tags)
    for system, formats in sorted(others.items()):
        kept = {}
        for tag in sorted(formats, key=lambda tag: (tag.count("-"), tag)):
            if next((kept[short] for short in chain(tag) if short in kept), None) != formats[tag]:
                kept[tag] = formats[tag]
        for tag, row in kept.items():
            rows.setdefault(row, []).append(f"{tag}-u-nu-{system}")
    systems = core["supplemental/numberingSystems.json"]["supplemental"]["numberingSystems"]
    digits = {name: system["_digits"] for name, system in systems.items() if system["_type"] == "numeric"}
    tags = sorted(defaults) + sorted(f"{tag}-u-nu-{system}" for system, formats in others.items() for tag in formats)
    return rows, digits, tags + sorted(f"en-u-nu-{system}" for system in digits)


def quoted(text):
    plain = all(c.isprintable() and not "\u0590" <= c <= "\u08ff" for c in text)
    return '"' + "".join(c if plain or " " < c <= "~" else f"\\u{{{ord(c):X}}}" for c in text) + '"'


def wrapped(head, words, tail):
    lines = [head]
    for word in words:
        word = f'{word}, '
        if len(lines[-1]) + len(word) > 116:
            lines.append("        ")
        lines[-1] += word
    return "\n".join(line.rstrip() for line in lines).rstrip(",") + tail


def render(rows, digits):
    out = HEADER.format(version=marks.VERSION)
    out += "/// The formats, and the locales that have them where the tag without its last subtag has another. A tag with\n"
    out += "/// `-u-nu-` is of a numbering system that is not the locale's first.\n"
    out += "#[rustfmt::skip] // A table is read by lines.\n"
    out += "pub(super) static FORMATS: &[(NumberFormat, &[&str])] = &[\n"
    for (signs, sizes, percent), tags in rows.items():
        head = ", ".join(quoted(sign) for sign in signs)
        head = f"    (row([{head}], {list(sizes)}, [{quoted(percent[0])}, {quoted(percent[1])}]), &["
        out += wrapped(head, [f'"{tag}"' for tag in tags], "]),\n")
    out += "];\n\n"
    sequences = {name: text for name, text in digits.items() if all(ord(text[i]) == ord(text[0]) + i for i in range(10))}
    out += "/// The numbering systems whose digits follow each other, by their zero.\n"
    out += "#[rustfmt::skip] // A table is read by lines.\n"
    out += f"pub(super) static ZEROS: [(u32, &str); {len(sequences)}] = [\n"
    zeros = sorted((ord(text[0]), name) for name, text in sequences.items())
    out += wrapped("    ", [f'(0x{zero:X}, "{name}")' for zero, name in zeros], ",\n")
    out += "];\n\n"
    assert [name for name in digits if name not in sequences] == ["hanidec"]
    out += "/// The digits of `hanidec`, which are words elsewhere.\n"
    out += f'pub(super) const HANIDEC: &str = "{digits["hanidec"]}";\n'
    return out


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        rows, digits, tags = table()
    except (OSError, subprocess.SubprocessError) as error:
        if check:
            print(f"{OUT.name}: not checked, for want of npm or its registry: {error}")
            return
        raise
    for path, made in {OUT: render(rows, digits), TAGS: "".join(f"{tag}\n" for tag in tags)}.items():
        if not check:
            path.write_text(made, encoding="utf-8")
        elif path.read_text(encoding="utf-8") != made:
            sys.exit(f"{path.name} is not what tools/cldr-numbers.py makes of CLDR {marks.VERSION}: run it")
    if check:
        print(f"{OUT.name} is what CLDR {marks.VERSION} has")


if __name__ == "__main__":
    main()
