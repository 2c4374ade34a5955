#!/usr/bin/env python3
"""Sums up what `tools/coverage.sh` measured.

    coverage.py FOLDER              writes tests/coverage.md from FOLDER/tests.json and FOLDER/corpus.json
    coverage.py --missing FILE…     prints the branches and lines of these files that are left out

A generic function is compiled once for each type that it is used with; its branch counts as taken if any of these takes it.
Test modules are no part of what is counted, and neither is that an assertion fails.
"""

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEASURED = ("tests", "corpus")


def counted(path):
    """How many lines of a source file are counted: those before its tests; none of a file of tests or of tables."""
    parts = path.parts
    if parts[0] != "src" or path.name == "tests.rs" or "tests" in parts:
        return 0
    parents = [path.parent / "mod.rs", path.parent.with_suffix(".rs")]
    if any(f"#[cfg(test)]\nmod {path.stem};" in (ROOT / file).read_text() for file in parents if (ROOT / file).exists()):
        return 0
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        if line == "#[cfg(test)]":
            rest = (line for line in lines[number + 1 :] if not line.startswith("#["))
            if re.match(r"mod \w+ \{", next(rest, "")):
                return number
    return len(lines)


def asserted(path):
    """The lines of a source file that stand in a debug assertion."""
    lines, depth = set(), 0
    for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
        if depth == 0 and not re.match(r"\s*debug_assert", line):
            continue
        lines.add(number)
        depth += line.count("(") - line.count(")")
    return lines


def load(path):
    """For each source file: its branches, regions and lines, each with whether it was executed."""
    files = defaultdict(lambda: (defaultdict(bool), defaultdict(bool), defaultdict(bool)))
    data = json.loads(path.read_text(encoding="utf-8"))["data"][0]
    limits = {}

    def limit(name):
        if name not in limits:
            path = Path(os.path.relpath(name, ROOT))
            ours = path.parts[0] == "src"
            limits[name] = (str(path), counted(path) if ours else 0, asserted(path) if ours else set())
        return limits[name]

    for function in data["functions"]:
        name, last, assertions = limit(function["filenames"][0])
        if not last or function["regions"][0][0] > last:
            continue
        branches, regions, lines = files[name]
        for start, column, end, end_column, count, file, _, kind in function["regions"]:
            if kind == 0 and file == 0:
                regions[start, column, end, end_column] |= count > 0
        for branch in function.get("branches", ()):
            start, column, end, end_column, true, false, file = branch[:7]
            if file == 0 and start not in assertions:
                branches[start, column, end, end_column, True] |= true > 0
                branches[start, column, end, end_column, False] |= false > 0
    for file in data["files"]:
        name, last, _ = limit(file["filename"])
        if not last:
            continue
        lines = files[name][2]
        # As llvm-cov counts: the most of the regions that touch the line.
        count, has = 0, False
        segments = defaultdict(list)
        for line, _, number, counts, entry, gap in file["segments"]:
            segments[line].append((number, counts, entry and not gap))
        for line in range(1, last + 1):
            here = segments.get(line, [])
            best = [number for number, counts, entry in here if counts and entry]
            if best or has:
                lines[line] |= max(best + ([count] if has else [])) > 0
            if here:
                count, has, _ = here[-1]
    return files


def share(items):
    return (sum(items.values()), len(items))


def percent(taken, total):
    return f"{100 * taken / total:.1f} %" if total else "–"


def room(name):
    return Path(name).parts[1].removesuffix(".rs")


def write(folder):
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    measured = {name: load(folder / f"{name}.json") for name in MEASURED}
    rooms = defaultdict(lambda: {name: [[0, 0] for _ in range(3)] for name in MEASURED})
    for name, files in measured.items():
        for file, kinds in files.items():
            for total in ("all", room(file)):
                for index, items in enumerate(kinds):
                    taken, of = share(items)
                    rooms[total][name][index][0] += taken
                    rooms[total][name][index][1] += of
    lines = [
        "# What is executed",
        "",
        "Of `src/`, its test modules and the failing of its assertions apart, by `tools/coverage.sh`: by the tests of the library and",
        "the oracles, and by the inputs alone, which are the articles of `corpus/` and the seeds and regressions of `fuzz/`.",
        f"Measured at commit {commit}.",
        "",
        "| room | branches | by tests | by inputs | lines by tests | by inputs | regions by tests | by inputs |",
        "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ]
    for name, of in sorted(rooms.items()):
        cells = [percent(*of[by][kind]) for kind in (0, 2, 1) for by in MEASURED]
        lines.append(f"| {name} | {of['tests'][0][1]} | " + " | ".join(cells) + " |")
    (ROOT / "tests/coverage.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "missing.json").write_text(
        json.dumps(
            {
                name: {
                    file: [sorted(key for key, taken in items.items() if not taken) for items in kinds]
                    for file, kinds in files.items()
                }
                for name, files in measured.items()
            }
        ),
        encoding="utf-8",
    )
    print("\n".join(lines[4:7] + [line for line in lines if line.startswith("| all ")]))


def missing(files):
    folder = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "coverage"
    left = json.loads((folder / "missing.json").read_text(encoding="utf-8"))
    for file in files:
        source = (ROOT / file).read_text(encoding="utf-8").splitlines()
        by_tests = left["tests"].get(file, [[], [], []])
        by_corpus = {tuple(key) for key in left["corpus"].get(file, [[], [], []])[0]}
        places = {tuple(key): "neither" for key in by_tests[0]}
        places.update({key: "corpus " for key in by_corpus if key not in places})
        for (line, column, end, end_column, value), who in sorted(places.items()):
            text = source[line - 1][column - 1 : end_column - 1 if end == line else None]
            print(f"{file}:{line}:{column} {who if who != 'neither' else 'tests  '} never {'true' if value else 'false'}: {text}")
        for line in by_tests[2]:
            print(f"{file}:{line} tests   never: {source[line - 1].strip()}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--missing"]:
        missing(sys.argv[2:])
    elif len(sys.argv) == 2:
        write(Path(sys.argv[1]))
    else:
        sys.exit(__doc__)
