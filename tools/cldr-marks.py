#!/usr/bin/env python3
"""Writes src/language/cldr.rs, the quotation marks of every CLDR locale, from the JSON that Unicode publishes on npm.

    tools/cldr-marks.py           write the file
    tools/cldr-marks.py --check   say whether the file is what this would write: exit status 1 where it is not

Needs Python 3.9, npm and its registry; `--check` without them says so and is no failure. A new CLDR: change VERSION,
run it, run the tests.

A locale stands in the table only where its marks are not those of its tag without the last subtag, so that looking up
is dropping subtags from the end: CLDR's parent locales and likely scripts (`zh-TW` is `zh-Hant-TW`) are resolved here.
"""

import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

VERSION = "48.2.0"
OUT = Path(__file__).resolve().parent.parent / "src/language/cldr.rs"
ROOT = "und"

HEADER = """\
//! The quotation marks of every locale of CLDR {version}: made by `tools/cldr-marks.py`, not to be edited.
//!
//! From the npm packages `cldr-misc-full` and `cldr-core` {version}, © 2004-2026 Unicode, Inc., under the Unicode License
//! v3 (SPDX: Unicode-3.0; <https://www.unicode.org/license.txt>).

/// Opening and closing marks, alternate opening and closing marks, and the locales that have them where the tag without
/// its last subtag has others.
#[rustfmt::skip] // A table is read by lines.
pub(super) const LOCALES: &[([&str; 4], &[&str])] = &[
"""


def fetch(folder, package, names=("delimiters.json", "parentLocales.json", "likelySubtags.json", "aliases.json")):
    """The JSON files of a package whose names end so, by their path in it."""
    npm = ["npm", "pack", "--silent", "--pack-destination", folder, f"{package}@{VERSION}"]
    name = subprocess.run(npm, check=True, capture_output=True, text=True, timeout=300).stdout.split()[-1]
    with tarfile.open(Path(folder) / name) as archive:
        wanted = [m for m in archive if m.name.endswith(names)]
        return {m.name.removeprefix("package/"): json.load(archive.extractfile(m)) for m in wanted}


def marks_by_locale(files):
    rows = {}
    for path, data in files.items():
        if path.endswith("delimiters.json"):
            locale = path.split("/")[1]
            marks = data["main"][locale]["delimiters"]
            keys = ("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd")
            rows[locale] = tuple(marks[key] for key in keys)
    return rows


def shortened(tag):
    return tag.rpartition("-")[0] or ROOT


def find(rows, tag):
    while tag not in rows:
        tag = shortened(tag)
    return rows[tag]


def kept(rows, core):
    """The rows of locales that have something else than their tag without its last subtag."""
    rows = dict(rows)
    parents = core["supplemental/parentLocales.json"]["supplemental"]["parentLocales"]["parentLocale"]
    likely = core["supplemental/likelySubtags.json"]["supplemental"]["likelySubtags"]
    for tag, parent in parents.items():
        if tag not in rows:
            rows[tag] = find(rows, parent)
    # `zh-TW` and its like: a region that has another script, which the tag leaves out.
    for tag, full in likely.items():
        if tag.count("-") == 1 and not tag.startswith(ROOT) and len(tag.split("-")[1]) <= 3 and tag not in rows:
            rows[tag] = find(rows, full)
    # Codes that ISO 639-1 gave up: `iw`.
    aliases = core["supplemental/aliases.json"]["supplemental"]["metadata"]["alias"]["languageAlias"]
    for tag, alias in aliases.items():
        if len(tag) == 2 and tag not in rows:
            rows[tag] = find(rows, alias["_replacement"])
    kept = {ROOT: rows[ROOT]}
    for tag in sorted(rows, key=lambda tag: (tag.count("-"), tag)):
        if find(kept, tag) != rows[tag]:
            kept[tag] = rows[tag]
    assert all(find(kept, tag) == row for tag, row in rows.items())
    return kept


def grouped(kept):
    """The rows with the tags that have them, the root's first."""
    groups = {}
    for tag, row in kept.items():
        groups.setdefault(row, []).append(tag)
    return sorted(groups.items(), key=lambda group: (ROOT not in group[1], -len(group[1]), group[1]))


def table():
    with tempfile.TemporaryDirectory() as folder:
        rows = marks_by_locale(fetch(folder, "cldr-misc-full"))
        core = fetch(folder, "cldr-core")
    return grouped(kept(rows, core))


def render(groups):
    out = HEADER.format(version=VERSION)
    for marks, tags in groups:
        head = "    ([" + ", ".join(f'"{mark}"' for mark in marks) + "], &["
        lines = [head]
        for tag in tags:
            word = f'"{tag}", '
            if len(lines[-1]) + len(word) > 116:
                lines.append("        ")
            lines[-1] += word
        out += "\n".join(line.rstrip() for line in lines).rstrip(",") + "]),\n"
    return out + "];\n"


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    try:
        made = render(table())
    except (OSError, subprocess.SubprocessError) as error:
        if check:
            print(f"{OUT.name}: not checked, for want of npm or its registry: {error}")
            return
        raise
    if not check:
        OUT.write_text(made, encoding="utf-8")
    elif OUT.read_text(encoding="utf-8") != made:
        sys.exit(f"{OUT.name} is not what tools/cldr-marks.py makes of CLDR {VERSION}: run it")
    else:
        print(f"{OUT.name} is what CLDR {VERSION} has")


if __name__ == "__main__":
    main()
